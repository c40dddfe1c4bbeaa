// Makes segments for the load test: segments.mjs PREFIX SEGMENTS ENTRIES. Each has one structure, the last one ENTRIES; says
// "ready", and pushes into a queue of each segment again and again, until its standard input ends.

import { Memory, Queue, u32 } from "zeroipc";

const [prefix = "", segments = "1", entries = "1"] = process.argv.slice(2);
const queues: Queue<typeof u32>[] = [];
const memories: Memory[] = [];
for (let k = 0; k < Number(segments); k++) {
  const memory = Memory.create(`${prefix}${String(k).padStart(4, "0")}`, { size: "64KB", maxPeers: 4, maxEntries: 4 });
  queues.push(new Queue(memory, "q", u32, 100));
  memories.push(memory);
}
if (Number(entries) > 0) {
  const memory = Memory.create(`${prefix}entries`, {
    size: Number(entries) * 1024 + 2 ** 20,
    maxEntries: Number(entries),
  });
  for (let k = 0; k < Number(entries); k++) new Queue(memory, `queue ${k}`, u32, 1, { spares: 1 });
  memories.push(memory);
}
const timer = setInterval(() => {
  for (const queue of queues) if (!queue.tryPush(1)) queue.tryPop();
}, 50);
process.stdout.write("ready\n");
process.stdin.resume().on("end", () => {
  clearInterval(timer);
  for (const memory of memories) {
    memory.close();
    memory.unlink();
  }
});
