// queue.wait.cpu: what a process uses that does nothing but wait for a message, in per cent of a core.

import { setTimeout as sleep } from "node:timers/promises";
import { f64, Queue } from "zeroipc";
import { now, openSegment, report } from "./participant";

/** Until the process has settled: what its start left to do is no part of waiting. */
const SETTLE = 1000;
const WATCHED = 3000;

const memory = openSegment();
memory.unlink();
const queue = new Queue(memory, "empty", f64, 64);
const pending = queue.pop();
await sleep(SETTLE);
const before = process.cpuUsage();
const start = now();
await sleep(WATCHED);
const used = process.cpuUsage(before);
const microseconds = (now() - start) / 1000;
queue.tryPush(1);
if ((await pending) !== 1) throw new Error("the wait ended with another value");
report(((used.user + used.system) / microseconds) * 100);
memory.close();
