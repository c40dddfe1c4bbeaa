// What the tests of flows share: short flows, and functions that fail.

import { Flow } from "zeroipc";

export const numbers = (count: number) => Array.from({ length: count }, (_, k) => k);
export const of = (...values: number[]) => Flow.from(values);

export const boom = new Error("boom");
export const isBoom = (error: unknown) => error === boom;

/** Passes values on, but throws at this one. */
export const failing = (at: number) => (value: number) => {
  if (value === at) throw boom;
  return value;
};
