// map.xproc.get: look-ups in a map whose entries another process sets all the time.

import { f64, SharedMap, u64 } from "zeroipc";
import { ENTRIES, order, ROUND, valueOf, visited } from "./map-entries";
import { assignment, checkDeadline, now, report, takePart } from "./participant";

const WARM_UP = 10;
const ROUNDS = 40;

await takePart(
  (memory, lead) => {
    const map = lead
      ? new SharedMap(memory, "map", u64, f64, ENTRIES)
      : new SharedMap(memory, "map", u64, f64, undefined, { timeout: assignment.limit });
    if (lead) for (let k = 0; k < ENTRIES; k++) map.set(visited[k] as bigint, valueOf(order[k] as number));
    return map;
  },
  (map, meeting) => {
    if (assignment.lead) {
      while (!meeting.over) {
        for (let k = 0; k < ROUND; k++) map.set(visited[k] as bigint, k);
        checkDeadline();
      }
      return;
    }
    const round = () => {
      let wrong = 0;
      for (let k = 0; k < ROUND; k++) if (!((map.get(visited[k] as bigint) as number) >= 0)) wrong++;
      if (wrong > 0) throw new Error(`${wrong} keys are not there, or have no value`);
    };
    for (let k = 0; k < WARM_UP; k++) round();
    const start = now();
    for (let k = 0; k < ROUNDS; k++) round();
    const nanoseconds = (now() - start) / (ROUNDS * ROUND);
    meeting.end();
    report(nanoseconds);
  },
);
