// What server and clients share: server.py has the same names and types.

import { array, bool, Channel, f32, f64, Memory, SharedArray, struct, u32 } from "zeroipc";

export const CLIENTS = 3;
export const DIMENSIONS = 64;
const VECTORS = 10_000;

export const Request = struct({ client: u32, number: u32, vector: array(f32, DIMENSIONS) });
/** Of the request of that number: which vector is the nearest, and how long the search took. */
export const Answer = struct({ number: u32, nearest: u32, workMs: f64 });
/** What a client tells of a request: how often it was asked until it was answered, and how long all of it took. */
export const Measured = struct({ attempts: u32, right: bool, latencyMs: f64, workMs: f64 });

export function openState(segment: string, label: string) {
  const memory = new Memory(segment, { size: "4MB", maxEntries: 256, label }); // names for some 200 servers, see below
  return {
    memory,
    /** What is searched: written once, read in place by every server. */
    vectors: new SharedArray(memory, "vectors", f32, VECTORS * DIMENSIONS),
    /** From all clients. It is closed when no more will come: then the server ends. */
    requests: new Channel(memory, "requests", Request, 64),
    /** To each client: names stay in a segment for good, so each client has one channel and not each request. */
    answers: Array.from({ length: CLIENTS }, (_, k) => new Channel(memory, `answers ${k}`, Answer, 4)),
    measured: new Channel(memory, "measured", Measured, 1024),
    /** Closed when the clients shall stop. */
    quit: new Channel(memory, "quit", bool, 1),
  };
}
export type State = ReturnType<typeof openState>;

/** What a server pledges as long as it works, under a new number for each: it is abandoned when the server dies. */
export const serverName = (number: number) => `server ${number}`;
