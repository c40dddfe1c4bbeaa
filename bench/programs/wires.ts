// Node's own ways from one process or thread to another, each as a wire that carries numbers. The lead starts the other side
// itself, for all of these are inherited; so they need no name, and what is left of them ends with the lead.

import { type ChildProcess, spawn } from "node:child_process";
import { Socket } from "node:net";
import { type MessagePort, parentPort, Worker } from "node:worker_threads";
import { assignment } from "./participant";

export interface Wire {
  send(value: number): void;
  /** Sends the numbers `from` on, as fast as the wire takes them. */
  flood(from: number, count: number): Promise<void>;
  listen(callback: (value: number) => void): void;
  /** Ends this side once everything that was sent has arrived. */
  end(): void;
}

/** Messages between two looks at whether the wire has taken them. */
const WINDOW = 1000;

/** Starts the other side and hands it `stdio` beside the usual three. */
function startOther(stdio: ("ipc" | "pipe")[]): ChildProcess {
  const [command, ...args] = assignment.otherCommand;
  const order = JSON.stringify({ ...assignment, lead: false });
  const child = spawn(command as string, [...args, process.argv[1] as string, order], {
    stdio: ["ignore", "inherit", "inherit", ...stdio],
  });
  child.on("error", (error) => {
    throw error;
  });
  child.on("exit", (code, signal) => {
    if (code !== 0) throw new Error(`the other process failed: ${signal ?? code}`);
  });
  return child;
}

/** `process.send` with its usual serialization, which is JSON. */
function processSend(): Wire {
  const end = (assignment.lead ? startOther(["ipc"]) : process) as ChildProcess;
  const sendAndWait = (value: number) =>
    new Promise<void>((resolve, reject) => {
      end.send(value, (error) => (error ? reject(error) : resolve()));
    });
  return {
    send: (value) => void end.send(value),
    async flood(from, count) {
      for (let sent = 0; sent < count; sent += WINDOW) {
        const last = from + Math.min(sent + WINDOW, count) - 1;
        for (let value = from + sent; value < last; value++) end.send(value);
        await sendAndWait(last);
      }
    },
    listen: (callback) => void end.on("message", (message) => callback(message as number)),
    end: () => end.disconnect(),
  };
}

const BYTES = 8;

function openSocket(): Socket {
  // What Node calls a pipe is a pair of connected unix stream sockets.
  return assignment.lead ? (startOther(["pipe"]).stdio[3] as Socket) : new Socket({ fd: 3 });
}

/** A unix stream socket; messages are 8 bytes. `perWrite` says how many a flood puts in one write. */
function unixSocket(perWrite: number): Wire {
  const socket = openSocket();
  const one = new Float64Array(1);
  return {
    send(value) {
      one[0] = value;
      socket.write(Buffer.from(one.buffer.slice(0)));
    },
    async flood(from, count) {
      const window = Math.max(WINDOW, perWrite);
      const values = new Float64Array(window);
      const bytes = new Uint8Array(values.buffer);
      for (let sent = 0; sent < count; sent += window) {
        const messages = Math.min(window, count - sent);
        for (let k = 0; k < messages; k++) values[k] = from + sent + k;
        let written: Promise<void> | undefined;
        for (let k = 0; k < messages; k += perWrite) {
          const part = bytes.subarray(k * BYTES, Math.min(k + perWrite, messages) * BYTES);
          if (k + perWrite < messages) socket.write(part);
          else written = new Promise((resolve, reject) => socket.write(part, (e) => (e ? reject(e) : resolve())));
        }
        await written;
      }
    },
    listen(callback) {
      let rest: Buffer = Buffer.alloc(0);
      socket.on("data", (data: Buffer) => {
        const all = rest.length === 0 ? data : Buffer.concat([rest, data]);
        const whole = all.length - (all.length % BYTES);
        for (let at = 0; at < whole; at += BYTES) callback(all.readDoubleLE(at));
        rest = all.subarray(whole);
      });
    },
    end: () => void socket.end(),
  };
}

/** `postMessage` between a worker thread and the main thread. */
function postMessage(): Wire {
  const worker = assignment.lead
    ? new Worker(process.argv[1] as string, { argv: [JSON.stringify({ ...assignment, lead: false })] })
    : undefined;
  const end = (worker ?? parentPort) as MessagePort;
  return {
    send: (value) => end.postMessage(value),
    async flood(from, count) {
      for (let value = from; value < from + count; value++) end.postMessage(value);
    },
    listen: (callback) => void end.on("message", callback),
    end: () => void (worker ? worker.terminate() : end.close()),
  };
}

export const wires: Record<string, () => Wire> = {
  process_send: processSend,
  unix_socket: () => unixSocket(1),
  "unix_socket.packed": () => unixSocket(8192),
  post_message: postMessage,
};
