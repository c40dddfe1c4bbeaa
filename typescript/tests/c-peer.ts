// The C library's participant, c/tests/peer: does what it is told, one command a line, with one line in answer to each.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Memory } from "zeroipc";
import { type Program, startCommand, watchdog } from "./harness";

/** The bundled tests are in typescript/build/tests. */
const library = fileURLToPath(new URL("../../../c/", import.meta.url));

/** Builds it, which needs a C compiler: the project does. */
export function buildPeer(): void {
  const made = spawnSync("make", ["-C", library, "--no-print-directory", "-s", "build/peer"], { encoding: "utf8" });
  assert.equal(made.status, 0, `make build/peer: ${String(made.error ?? "")}${made.stdout}${made.stderr}`);
}

export class Peer {
  private constructor(
    readonly program: Program,
    private last: Promise<unknown> = Promise.resolve(),
  ) {}

  /** A new participant of the segment; with `size` it creates it. */
  static async start(name: string, size?: number): Promise<Peer> {
    const peer = new Peer(startCommand(`${library}build/peer`, size === undefined ? [name] : [name, `${size}`]));
    assert.equal(await watchdog("a peer's start", 30, () => peer.program.line()), "ok");
    return peer;
  }

  /** What it answers. Commands are sent at once and done one after the other. */
  ask(command: string): Promise<string> {
    this.program.send(command);
    const answer = this.last.then(() => watchdog(`a peer's "${command}"`, 60, () => this.program.line()));
    this.last = answer.catch(() => {});
    return answer;
  }

  /** Has it do something that it answers with "ok", and with `result` if there is one. */
  async ok(command: string, result?: string | number | bigint): Promise<void> {
    assert.equal(await this.ask(command), result === undefined ? "ok" : `ok ${result}`, command);
  }

  /** The numbers that its `consume` took. */
  async took(command: string): Promise<number[]> {
    const [first, ...numbers] = (await this.ask(command)).split(" ");
    assert.equal(first, "took");
    return numbers.map(Number);
  }

  async kill(): Promise<void> {
    this.program.kill();
    await this.program.ended;
  }

  /** Ends it as programs end: with what it has closed. */
  async end(): Promise<void> {
    this.program.child.stdin.end();
    const { code, signal, stderr } = await this.program.ended;
    assert.deepEqual([code, signal, stderr], [0, null, ""]);
  }
}

/** Calls `fn` with a peer of the segment, which must end well. */
export async function withPeer(memory: Memory, fn: (peer: Peer) => Promise<void>): Promise<void> {
  const peer = await Peer.start(memory.name);
  try {
    await fn(peer);
    await peer.end();
  } finally {
    peer.program.kill();
  }
}
