// The hash of a map's keys. SPECIFICATION.md "Keys and their hash" has vectors.
//
// One step of SplitMix64 per word (Steele, Lea, Flood: "Fast splittable pseudorandom number generators", OOPSLA 2014),
// chained: 64-bit arithmetic only, so that every language can do it. The seed keeps who chooses keys from choosing ones
// that meet in one group.

import { G_KEY_BYTES, G_SEED } from "./geometry";
import { VACANT } from "./layout";

/** The least tag of a full bucket. */
export const FIRST_TAG: u32 = VACANT + 1;

/* inline */ function next(x: u64): u64 {
  let z = x + 0x9e3779b97f4a7c15;
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
  z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
  return z ^ (z >> 31);
}

/** The hash of a key of at most 8 bytes. */
export function hashWord(g: usize, word: u64): u64 {
  return next(load<u64>(g, G_SEED) ^ word);
}

/** The hash of the key at `at`, private memory, padded with zeros to a multiple of 8 bytes. */
export function hashKey(g: usize, at: usize): u64 {
  const bytes = load<u32>(g, G_KEY_BYTES);
  let hash = load<u64>(g, G_SEED);
  for (let k: usize = 0; k < bytes; k += 8) hash = next(hash ^ load<u64>(at + k));
  return hash;
}

/** The group where the search for a key begins, from the upper half of its hash. */
export function homeOf(half: u64, groups: u32): u32 {
  return <u32>((half * groups) >> 32);
}

/** The tag of a key: never that of a bucket without an entry. */
export function tagOf(hash: u64): u32 {
  const tag = (<u32>hash) & 0xff;
  return tag < FIRST_TAG ? tag + FIRST_TAG : tag;
}
