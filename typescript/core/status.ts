// Why the last operation did not do what was asked. Read it only after an operation said "no".

export const OK = 0;
export const FULL = 1;
export const EMPTY = 2;
export const NO_FREE_BLOCK = 3;
export const CORRUPT = 4;

let last: i32 = OK;

/** Records the reason and returns false, the "no" of every operation. */
export function refuse(reason: i32): bool {
  last = reason;
  return false;
}

export function accept(): bool {
  last = OK;
  return true;
}

export function status(): i32 {
  return last;
}
