// stack.pair: tryPush and tryPop of one value in one process, with nobody else about.

import { f64, Stack } from "zeroipc";
import { now, openSegment, report, wrongMessage } from "./participant";

const WARM_UP = 20;
const ROUNDS = 50;
const PAIRS = 100_000;
/** Below the value that comes and goes, so that pushes complete an entry, as they mostly do. */
const BELOW = 10;

const memory = openSegment();
memory.unlink();
const stack = new Stack(memory, "pairs", f64, 1024);
for (let k = 0; k < BELOW; k++) stack.pushSync(k);

function pairs(from: number): void {
  for (let value = from; value < from + PAIRS; value++) {
    if (!stack.tryPush(value)) throw new Error("the stack is full");
    const came = stack.tryPop();
    if (came !== value) throw wrongMessage(value, came);
  }
}

for (let round = 0; round < WARM_UP; round++) pairs(round);
const start = now();
for (let round = 0; round < ROUNDS; round++) pairs(round);
report((now() - start) / (ROUNDS * PAIRS));
memory.close();
