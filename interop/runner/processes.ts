// What Linux says of a process.

import { readdirSync, readFileSync } from "node:fs";
import { sleep, watchdog } from "./testee";

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

/** Fulfils when every thread of the process sleeps: seen so twice, some milliseconds apart. */
export function asleep(pid: number): Promise<undefined> {
  const look = async (): Promise<undefined> => {
    for (let seen = 0; seen < 2;) {
      await sleep(5);
      seen = isAsleep(pid) ? seen + 1 : 0;
    }
    return undefined;
  };
  return watchdog(`process ${pid} sleeps`, look());
}
