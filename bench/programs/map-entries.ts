// What the measurements of maps and of their baselines have in common: the same keys, values and order everywhere.

/** Entries that a map has; it is full of them. */
export const ENTRIES = 65536;
/** Looked up, or set, in one round. */
export const ROUND = ENTRIES;

/** 64-bit keys that have nothing in common. */
export const keys: readonly bigint[] = Array.from({ length: ENTRIES }, (_, k) =>
  BigInt.asUintN(64, BigInt(k + 1) * 0x9e3779b97f4a7c15n),
);

/** The order in which entries are visited: none is near the one before. */
export const order: readonly number[] = Array.from({ length: ENTRIES }, (_, k) => (k * 40503) % ENTRIES);

/** The same keys in that order. */
export const visited: readonly bigint[] = order.map((k) => keys[k] as bigint);

/** The value of entry k. */
export function valueOf(k: number): number {
  return k + 0.5;
}

/** The sum of all values, by which a round is checked. */
export const SUM = Array.from({ length: ENTRIES }, (_, k) => valueOf(k)).reduce((sum, value) => sum + value, 0);
