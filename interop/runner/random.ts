// Randomness whose seed is known.

import { randomInt } from "node:crypto";

export interface Random {
  /** A whole number from 0 to below `bound`. */
  below(bound: number): number;
  /** From `least` to `most`, both included. */
  between(least: number, most: number): number;
  shuffle<T>(list: readonly T[]): T[];
}

/** A generator (mulberry32) with a new seed, which is printed; ZEROIPC_SEED=<number> repeats a run. */
export function seededRandom(label: string): Random {
  const given = process.env["ZEROIPC_SEED"];
  const seed = given ? Number(given) >>> 0 : randomInt(2 ** 32);
  console.log(`# ${label}: ZEROIPC_SEED=${seed}`);
  let state = seed;
  const below = (bound: number) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let z = Math.imul(state ^ (state >>> 15), state | 1);
    z ^= z + Math.imul(z ^ (z >>> 7), z | 61);
    return Math.floor((((z ^ (z >>> 14)) >>> 0) / 2 ** 32) * bound);
  };
  return {
    below,
    between: (least, most) => least + below(most - least + 1),
    shuffle: (list) => {
      const from = [...list];
      return list.map(() => from.splice(below(from.length), 1)[0] as (typeof list)[number]);
    },
  };
}
