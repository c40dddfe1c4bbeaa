// The check of linearizability itself: it accepts what may have been and refuses what may not.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { endPrograms } from "./harness";
import { checkHistories, checkHistoriesWithKills } from "./storms/histories";
import { type Model, type Operation, overlapping, refute, refuteByKey, type Result } from "./storms/linearizability";
import { histories as queue, model as fifo } from "./storms/queue-history";
import { counter, histories as racy } from "./storms/racy-history";

after(endPrograms);

let process = 0;

/** An operation of a process of its own, from one stamp to another. */
function did(begin: number, end: number, name: string, result?: Result, ...args: number[]): Operation {
  return { process: process++, name, args, result, begin, end };
}

const push = (begin: number, end: number, value: number, result = 1) => did(begin, end, "tryPush", result, value);
const pop = (begin: number, end: number, result?: Result) => did(begin, end, "tryPop", result);
const NEVER = Number.POSITIVE_INFINITY;

const possible: Record<string, Operation[]> = {
  "one after the other": [push(1, 2, 7), pop(3, 4, 7), pop(5, 6)],
  "a pop that overlaps its push": [push(1, 4, 7), pop(2, 3, 7)],
  "pushes at once in either order": [push(1, 4, 7), push(2, 3, 8), pop(5, 6, 8), pop(7, 8, 7)],
  "a pop of nothing beside a push": [push(1, 4, 7), pop(2, 3), pop(5, 6, 7)],
  "full beside a pop": [push(1, 2, 1), push(3, 4, 2), push(5, 6, 3), pop(7, 10, 1), push(8, 9, 4, 0)],
  "a push that never ended and was seen": [push(1, NEVER, 7), pop(2, 3, 7)],
  "a push that never ended and never was": [push(1, NEVER, 7), pop(2, 3), pop(4, 5)],
  "a pop that never ended and took one": [push(1, 2, 7), pop(3, NEVER), pop(4, 5)],
  "a pop that never ended and took none": [push(1, 2, 7), pop(3, NEVER), pop(4, 5, 7)],
  "nothing at all": [],
};
for (const [what, history] of Object.entries(possible)) {
  test(`refute of ${what} finds nothing`, () => assert.equal(refute(history, fifo), undefined));
}

const impossible: Record<string, Operation[]> = {
  "a pop of what nobody pushed": [push(1, 2, 7), pop(3, 4, 8)],
  "a pop before its push": [pop(1, 2, 7), push(3, 4, 7)],
  "pops in the wrong order": [push(1, 2, 7), push(3, 4, 8), pop(5, 6, 8)],
  "one popped twice at once": [push(1, 2, 7), pop(3, 6, 7), pop(4, 5, 7)],
  "one lost": [push(1, 2, 7), pop(3, 4)],
  "full with room": [push(1, 2, 7), push(3, 4, 8, 0)],
  "room when full": [push(1, 2, 1), push(3, 4, 2), push(5, 6, 3), push(7, 8, 4)],
  "a push that never ended and was seen before it began": [pop(1, 2, 7), push(3, NEVER, 7)],
  "a pop that never ended and took two": [push(1, 2, 7), push(3, 4, 8), pop(5, NEVER), pop(6, 7)],
  "orders that contradict each other": [
    ...[push(1, 10, 7), push(2, 9, 8)],
    ...[did(3, 4, "peek", 7), did(5, 6, "peek", 8)],
  ],
};
for (const [what, history] of Object.entries(impossible)) {
  test(`refute of ${what} tells why`, () => assert.match(refute(history, fifo) ?? "", /none can have been/));
}

test("refuteByKey when each key is right and when one is not", () => {
  const history = [did(1, 2, "increment", 0, 5), did(3, 4, "increment", 0, 6), did(5, 6, "read", 1, 5)];
  const keyOf = ({ args }: Operation) => args[0] as number;
  assert.equal(refuteByKey(history, counter, keyOf), undefined);
  assert.match(refuteByKey([...history, did(7, 8, "read", 2, 6)], counter, keyOf) ?? "", /^key 6: /);
});

test("overlapping counts operations beside those of others", () => {
  assert.equal(overlapping([push(1, 2, 7), push(3, 6, 8), pop(4, 5)]), 2);
  assert.equal(overlapping([push(1, NEVER, 7), push(3, 4, 8)]), 2);
});

test("refute of a long history with many at once", () => {
  const history: Operation[] = [];
  for (let k = 0; k < 2000; k++) history.push(push(8 * k, 8 * k + 4, k), pop(8 * k + 2, 8 * k + 6, k));
  assert.equal(refute(history, fifo), undefined);
  assert.match(refute([...history, pop(99_999, 100_000, 1)], fifo) ?? "", /4000 of 4001/);
});

/** The queue's own model with one thing changed. */
const wrong: Record<string, Model<readonly number[]>> = {
  "last in first out": {
    ...fifo,
    apply(state, operation) {
      const reversed = fifo.apply([...state].reverse(), operation).map((next) => [...next].reverse());
      return operation.name === "tryPush" ? fifo.apply(state, operation) : reversed;
    },
  },
  "room for one less": {
    ...fifo,
    apply: (state, operation) =>
      fifo.apply([...state, 0], operation).map((next) => next.filter((value) => value !== 0)),
  },
};
for (const [what, model] of Object.entries(wrong)) {
  test(`histories of a queue when the model is wrong: ${what}`, async () => {
    const plan = { histories: { ...queue, model }, rounds: 250 };
    await assert.rejects(checkHistories(plan), /not linearizable/);
    await assert.rejects(checkHistoriesWithKills({ ...plan, rounds: 5 }), /not linearizable/);
  });
}

test("histories of counters when increments are not atomic", async () => {
  await assert.rejects(checkHistories({ histories: racy }), /not linearizable: key/);
});
