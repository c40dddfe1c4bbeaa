// What the measurements of maps and of their baselines have in common: the same keys, values and order everywhere.

/** Entries that a map has; it is full of them. */
export const ENTRIES = 65536;
/** Looked up, or set, in one round. */
export const ROUND = ENTRIES;

/** The key of entry k: 64-bit numbers that have nothing in common. */
const keyOf = (k: number): bigint => BigInt.asUintN(64, BigInt(k + 1) * 0x9e3779b97f4a7c15n);

export const keys: readonly bigint[] = Array.from({ length: ENTRIES }, (_, k) => keyOf(k));

/** The order in which entries are visited: none is near the one before. */
export const order: readonly number[] = Array.from({ length: ENTRIES }, (_, k) => (k * 40503) % ENTRIES);

/** The keys in that order, made in that order: a bigint is an object, and to fetch those too is no part of a look-up. */
export const visited: readonly bigint[] = order.map(keyOf);

/** The value of entry k. */
export function valueOf(k: number): number {
  return k + 0.5;
}

/** The sum of all values, by which a round is checked. */
export const SUM = Array.from({ length: ENTRIES }, (_, k) => valueOf(k)).reduce((sum, value) => sum + value, 0);
