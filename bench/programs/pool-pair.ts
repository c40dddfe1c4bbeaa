// pool.pair: tryAcquire and release of a lease in one process, with nobody else about.

import { bytes, Pool } from "zeroipc";
import { now, openSegment, report } from "./participant";

const WARM_UP = 20;
const ROUNDS = 50;
const PAIRS = 100_000;

const memory = openSegment();
memory.unlink();
const pool = new Pool(memory, "pairs", bytes(4096), 64);

function pairs(): void {
  for (let k = 0; k < PAIRS; k++) {
    const lease = pool.tryAcquire();
    if (!lease) throw new Error("every block is leased");
    lease.release();
  }
}

for (let round = 0; round < WARM_UP; round++) pairs();
const start = now();
for (let round = 0; round < ROUNDS; round++) pairs();
report((now() - start) / (ROUNDS * PAIRS));
memory.close();
