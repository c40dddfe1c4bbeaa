// stream.pair.f64: tryEmit and tryNext of one value in one process, with nobody else about.

import { f64, Stream } from "zeroipc";
import { now, openSegment, report, wrongMessage } from "./participant";

const WARM_UP = 20;
const ROUNDS = 50;
const PAIRS = 100_000;

const memory = openSegment();
memory.unlink();
const stream = new Stream(memory, "pairs", f64, 1024);
const reader = stream.subscription();

function pairs(from: number): void {
  for (let value = from; value < from + PAIRS; value++) {
    if (!stream.tryEmit(value)) throw new Error("the stream is full");
    const came = reader.tryNext();
    if (came !== value) throw wrongMessage(value, came);
  }
}

for (let round = 0; round < WARM_UP; round++) pairs(round);
const start = now();
for (let round = 0; round < ROUNDS; round++) pairs(round);
report((now() - start) / (ROUNDS * PAIRS));
memory.close();
