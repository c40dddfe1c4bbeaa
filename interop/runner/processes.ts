// What Linux says of a process.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { sleep, WATCHDOG_SECONDS } from "./testee";

function isAsleep(pid: number): boolean {
  try {
    return readdirSync(`/proc/${pid}/task`).every((thread) => {
      const stat = readFileSync(`/proc/${pid}/task/${thread}/stat`, "latin1");
      return stat.slice(stat.lastIndexOf(")") + 2, stat.lastIndexOf(")") + 3) === "S";
    });
  } catch {
    return false; // a thread has just ended
  }
}

/** Fulfils when every thread of the process sleeps: seen so twice, some milliseconds apart. Rejects when it ends, and late. */
export async function asleep(pid: number): Promise<undefined> {
  const end = performance.now() + WATCHDOG_SECONDS * 1000;
  for (let seen = 0; seen < 2;) {
    await sleep(5);
    if (!existsSync(`/proc/${pid}`)) throw new Error(`process ${pid} has ended`);
    if (performance.now() > end) throw new Error(`watchdog: process ${pid} does not fall asleep`);
    seen = isAsleep(pid) ? seen + 1 : 0;
  }
  return undefined;
}
