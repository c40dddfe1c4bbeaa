// map.get, map.set and their like: a map of 65536 entries in one process, visited in an order that caches do not like.

import { f64, type Memory, SharedMap, struct, u32, u64, utf8 } from "zeroipc";
import { ENTRIES, order, ROUND, SUM, valueOf, visited } from "./map-entries";
import { assignment, now, openSegment, report } from "./participant";

const WARM_UP = 10;
const ROUNDS = 40;

function check(sum: number): void {
  if (sum !== SUM) throw new Error(`the values' sum is ${sum} in place of ${SUM}`);
}

function bigints(memory: Memory): SharedMap<typeof u64, typeof f64> {
  const map = new SharedMap(memory, "map", u64, f64, ENTRIES);
  for (let k = 0; k < ENTRIES; k++) map.set(visited[k] as bigint, valueOf(order[k] as number));
  return map;
}

/** Each opens its map and returns one round. */
const variants: Record<string, (memory: Memory) => () => void> = {
  get(memory) {
    const map = bigints(memory);
    return () => {
      let sum = 0;
      for (let k = 0; k < ROUND; k++) sum += map.get(visited[k] as bigint) as number;
      check(sum);
    };
  },
  set(memory) {
    const map = bigints(memory);
    return () => {
      for (let k = 0; k < ROUND; k++) map.set(visited[k] as bigint, k);
    };
  },
  "get.u32"(memory) {
    const map = new SharedMap(memory, "map", u32, f64, ENTRIES);
    for (let k = 0; k < ENTRIES; k++) map.set(k, valueOf(k));
    return () => {
      let sum = 0;
      for (let k = 0; k < ROUND; k++) sum += map.get(order[k] as number) as number;
      check(sum);
    };
  },
  "get.utf8"(memory) {
    const map = new SharedMap(memory, "map", utf8(24), struct({ value: f64, at: f64 }), ENTRIES);
    const texts = order.map((k) => `client-10.0.${k >> 8}.${k & 255}`);
    for (let k = 0; k < ENTRIES; k++) map.set(texts[k] as string, { value: valueOf(order[k] as number), at: 0 });
    return () => {
      let sum = 0;
      for (let k = 0; k < ROUND; k++) sum += (map.get(texts[k] as string) as { value: number }).value;
      check(sum);
    };
  },
  js() {
    const map = new Map(visited.map((key, k) => [key, valueOf(order[k] as number)]));
    return () => {
      let sum = 0;
      for (let k = 0; k < ROUND; k++) sum += map.get(visited[k] as bigint) as number;
      check(sum);
    };
  },
};

const memory = openSegment();
memory.unlink();
const round = (variants[assignment.variant] as (typeof variants)[string])(memory);
for (let k = 0; k < WARM_UP; k++) round();
const start = now();
for (let k = 0; k < ROUNDS; k++) round();
report((now() - start) / (ROUNDS * ROUND));
memory.close();
