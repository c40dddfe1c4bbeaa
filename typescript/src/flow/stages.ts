// The operators that need no time: each makes a fused stage. See run.ts for what a stage is.
//
// `need` counts in values pushed into the stage: where a stage gives at most one value for one, what the next stage needs
// is safe; where it gathers n for one, n times as much is.

import type { Stage } from "./run";

export function map<T, U>(fn: (value: T, index: number) => U): Stage<T, U> {
  return ({ push, end, need }) => {
    let index = 0;
    return { push: (value) => push(fn(value, index++)), end, need };
  };
}

export function filter<T>(fn: (value: T, index: number) => unknown): Stage<T, T> {
  return ({ push, end, need }) => {
    let index = 0;
    return {
      push: (value) => {
        if (fn(value, index++)) push(value);
      },
      end,
      need,
    };
  };
}

export function tap<T>(fn: (value: T, index: number) => void): Stage<T, T> {
  return ({ push, end, need }) => {
    let index = 0;
    return {
      push: (value) => {
        fn(value, index++);
        push(value);
      },
      end,
      need,
    };
  };
}

export function scan<T, A>(fn: (state: A, value: T, index: number) => A, seed: A): Stage<T, A> {
  return ({ push, end, need }) => {
    let state = seed;
    let index = 0;
    return { push: (value) => push((state = fn(state, value, index++))), end, need };
  };
}

/** `count` is at least 1. */
export function take<T>(count: number): Stage<T, T> {
  return ({ push, end, need }, host) => {
    let left = count;
    return {
      push: (value) => {
        left--;
        push(value);
        if (left > 0 || host.over) return;
        end();
        host.finish();
      },
      end,
      need: () => Math.min(left, need()),
    };
  };
}

export function skip<T>(count: number): Stage<T, T> {
  return ({ push, end, need }) => {
    let left = count;
    return {
      push: (value) => {
        if (left === 0) push(value);
        else left--;
      },
      end,
      need: () => left + need(),
    };
  };
}

export function takeWhile<T>(fn: (value: T, index: number) => unknown): Stage<T, T> {
  return ({ push, end, need }, host) => {
    let index = 0;
    return {
      push: (value) => {
        if (fn(value, index++)) return push(value);
        end();
        host.finish();
      },
      end,
      need,
    };
  };
}

export function skipWhile<T>(fn: (value: T, index: number) => unknown): Stage<T, T> {
  return ({ push, end, need }) => {
    let skipping = true;
    let index = 0;
    return {
      push: (value) => {
        if (skipping && fn(value, index++)) return;
        skipping = false;
        push(value);
      },
      end,
      need,
    };
  };
}

/** Windows of `count` values, one begun every `step` values. Only whole ones. */
export function window<T>(count: number, step: number): Stage<T, T[]> {
  return ({ push, end, need }) => {
    let values: T[] = [];
    /** Values to pass over before the next window begins: where step is above count. */
    let gap = 0;
    return {
      push: (value) => {
        if (gap > 0) {
          gap--;
          return;
        }
        values.push(value);
        if (values.length < count) return;
        const whole = values;
        values = step < count ? whole.slice(step) : [];
        gap = Math.max(0, step - count);
        push(whole);
      },
      end,
      need: () => gap + count - values.length + (need() - 1) * step,
    };
  };
}

export function pairwise<T>(): Stage<T, [T, T]> {
  return ({ push, end, need }) => {
    let before: [T] | undefined;
    return {
      push: (value) => {
        const pair: [T, T] | undefined = before && [before[0], value];
        before = [value];
        if (pair) push(pair);
      },
      end,
      need: () => need() + (before ? 0 : 1),
    };
  };
}

export function distinct<T>(key: (value: T) => unknown, limit: number): Stage<T, T> {
  return ({ push, end, need }) => {
    const seen = new Set<unknown>();
    return {
      push: (value) => {
        const own = key(value);
        if (seen.has(own)) return;
        seen.add(own);
        if (seen.size > limit) seen.delete(seen.keys().next().value);
        push(value);
      },
      end,
      need,
    };
  };
}

export function distinctUntilChanged<T>(key: (value: T) => unknown): Stage<T, T> {
  return ({ push, end, need }) => {
    let before: [unknown] | undefined;
    return {
      push: (value) => {
        const own = key(value);
        if (before && (before[0] === own || (own !== own && before[0] !== before[0]))) return; // NaN is NaN
        before = [own];
        push(value);
      },
      end,
      need,
    };
  };
}
