// The operators that know of time. Their timers belong to the run: they end with it, and none runs while there is nothing
// to hand on later. Time stands still within a batch: timers fire between batches.

import type { Stage, Timer } from "./run";

/**
 * Arrays of up to `count` values, handed on when they are full, when the oldest value in them is `milliseconds` old, or at
 * the end.
 */
export function batch<T>(count: number, milliseconds: number | undefined): Stage<T, T[]> {
  return ({ push, end, need }, host) => {
    let values: T[] = [];
    let timer: Timer | undefined;
    const flush = () => {
      timer?.cancel();
      timer = undefined;
      const gathered = values;
      values = [];
      if (gathered.length > 0) push(gathered);
    };
    return {
      push: (value) => {
        values.push(value);
        if (values.length === count) flush();
        else if (milliseconds !== undefined) timer ??= host.after(milliseconds, flush);
      },
      end: () => {
        flush();
        if (!host.over) end();
      },
      // Of a batch without a count nobody knows: it holds whatever comes in its time.
      need: () => (Number.isFinite(count) ? count - values.length + (need() - 1) * count : count),
    };
  };
}

/** The latest value, once no other came for so long; what is pending is handed on at the end. */
export function debounce<T>(milliseconds: number): Stage<T, T> {
  return ({ push, end }, host) => {
    let latest: [T] | undefined;
    let timer: Timer | undefined;
    let pass = 0;
    const flush = () => {
      timer?.cancel();
      timer = undefined;
      const value = latest;
      latest = undefined;
      if (value) push(value[0]);
    };
    return {
      push: (value) => {
        latest = [value];
        if (timer && pass === host.pass) return; // one timer for a batch
        timer?.cancel();
        pass = host.pass;
        timer = host.after(milliseconds, flush);
      },
      end: () => {
        flush();
        if (!host.over) end();
      },
      need: () => Number.POSITIVE_INFINITY, // a value that is superseded within a batch is one that was wanted
    };
  };
}

/**
 * The first value, then none for so long. With `trailing`, the latest of those that came meanwhile is handed on when the
 * time is over, and the time begins anew.
 */
export function throttle<T>(milliseconds: number, trailing: boolean): Stage<T, T> {
  return ({ push, end, need }, host) => {
    let latest: [T] | undefined;
    let closed = false;
    const open = () => {
      closed = false;
      const value = latest;
      latest = undefined;
      if (value) pass(value[0]);
    };
    const pass = (value: T) => {
      closed = true;
      host.after(milliseconds, open);
      push(value);
    };
    return {
      push: (value) => {
        if (!closed) pass(value);
        else if (trailing) latest = [value];
      },
      end: () => {
        if (latest) push(latest[0]);
        if (!host.over) end();
      },
      // The first of a batch may be all that is needed; while the gate is closed, any number is dropped.
      need: () => (closed || need() > 1 ? Number.POSITIVE_INFINITY : 1),
    };
  };
}
