// Why the last operation did not do what was asked. Read it only after an operation said "no".

import { OK } from "./reasons";

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
