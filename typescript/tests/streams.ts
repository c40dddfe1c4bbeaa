// What the tests of streams share: a struct, and reading all that is there.

import { array, f64, struct, type Subscription, type Type, u8, utf8 } from "zeroipc";

export const Point = struct({ x: f64, label: utf8(12), flags: array(u8, 3) });

/** All that a subscription can have now. */
export function drain<T extends Type<unknown>>(subscription: Subscription<T>): unknown[] {
  const values: unknown[] = [];
  for (let value = subscription.tryNext(); value !== undefined; value = subscription.tryNext()) values.push(value);
  return values;
}
