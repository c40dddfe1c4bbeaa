// A worker in a far peer slot: echoes values from one queue to another until 0xffffffff comes.

import { workerData } from "node:worker_threads";
import { Memory, Queue, u32 } from "zeroipc";

const { name, skip } = workerData as { name: string; skip: number };
// Slots are taken in rotation: each of these moves on by one.
for (let k = 0; k < skip; k++) new Memory(name).close();

using memory = new Memory(name);
const work = new Queue(memory, "work", u32);
const done = new Queue(memory, "done", u32);
done.pushSync(memory.peers().find((peer) => peer.self)?.slot ?? 0);
for (let value = work.popSync(); value !== 0xffffffff; value = work.popSync()) done.pushSync(value);
