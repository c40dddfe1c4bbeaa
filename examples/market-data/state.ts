// What feed and consumers share; candles.py names the same types.

import { Channel, f64, Future, Memory, Stream, struct, u32, utf8 } from "zeroipc";

export const POLICIES = ["block", "drop-oldest", "drop-newest"] as const;
export type Policy = (typeof POLICIES)[number];
export const CONSUMERS = ["book", "candles", "pricer"] as const;
export type Consumer = (typeof CONSUMERS)[number];

export const SYMBOLS = 8;
/** How far a consumer may be behind. */
export const CAPACITY = 512;

/** `time` is when the quote came, in seconds of the machine's monotonic clock. */
export const Quote = struct({ symbol: u32, time: f64, bid: f64, ask: f64 });

/** What a consumer has seen under a policy, how many seconds after it came, and what it made of it. */
export const Report = struct({ seen: u32, median: f64, most: f64, result: utf8(40) });

export const now = () => Number(process.hrtime.bigint()) / 1e9;

export function openState(segment: string, create: boolean) {
  const memory = create ? Memory.create(segment, { size: "4MB", label: "feed" }) : new Memory(segment);
  return {
    memory,
    /** A stream has one policy for all: one stream for each. */
    quotes: (policy: Policy) => new Stream(memory, `quotes ${policy}`, Quote, CAPACITY, { policy }),
    /** Who has subscribed to all three. */
    ready: new Channel(memory, "ready", utf8(8), CONSUMERS.length),
    report: (policy: Policy, consumer: Consumer) => new Future(memory, `${policy} ${consumer}`, Report),
  };
}

export type State = ReturnType<typeof openState>;
