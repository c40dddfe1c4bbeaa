// Chains of operators against the same done with arrays, for values, batches and arrivals that fast-check thinks up.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Flow, type FlowSource } from "zeroipc";
import { seededRandom, soak, watchdog } from "./harness";

interface Operator {
  readonly name: string;
  flow(flow: Flow<number>): Flow<number>;
  /** `more`: whether others may follow, so that a batch that is not full is not handed on yet. */
  array(values: readonly number[], more: boolean): readonly number[];
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const even = (x: number) => x % 2 === 0;
const low = (x: number) => Math.abs(x) < 30;

function windows(values: readonly number[], count: number, step: number): number[][] {
  const all: number[][] = [];
  for (let at = 0; at + count <= values.length; at += step) all.push(values.slice(at, at + count));
  return all;
}

/** Operators of numbers to numbers; arrays are summed up. */
const operator: fc.Arbitrary<Operator> = fc
  .record({ kind: fc.nat(15), n: fc.nat(7), m: fc.integer({ min: 1, max: 5 }) })
  .map(({ kind, n, m }): Operator => {
    const operators: Operator[] = [
      { name: "map", flow: (f) => f.map((x, k) => x + k), array: (a) => a.map((x, k) => x + k) },
      { name: "filter", flow: (f) => f.filter(even), array: (a) => a.filter(even) },
      { name: "tap", flow: (f) => f.tap(() => {}), array: (a) => a },
      {
        name: `scan`,
        flow: (f) => f.scan((s, x) => s + x, n),
        array: (a) => a.map((_, k) => n + sum(a.slice(0, k + 1))),
      },
      { name: `take ${n}`, flow: (f) => f.take(n), array: (a) => a.slice(0, n) },
      { name: `skip ${n}`, flow: (f) => f.skip(n), array: (a) => a.slice(n) },
      {
        name: "takeWhile",
        flow: (f) => f.takeWhile(low),
        array: (a) => a.slice(0, a.every(low) ? a.length : a.findIndex((x) => !low(x))),
      },
      {
        name: "skipWhile",
        flow: (f) => f.skipWhile(low),
        array: (a) => (a.every(low) ? [] : a.slice(a.findIndex((x) => !low(x)))),
      },
      {
        name: `window ${m} ${n + 1}`,
        flow: (f) => f.window({ count: m, step: n + 1 }).map(sum),
        array: (a) => windows(a, m, n + 1).map(sum),
      },
      {
        name: `batch ${m}`,
        flow: (f) => f.batch(m).map(sum),
        array: (a, more) => {
          const whole = Math[more ? "floor" : "ceil"](a.length / m);
          return Array.from({ length: whole }, (_, k) => sum(a.slice(k * m, k * m + m)));
        },
      },
      {
        name: "pairwise",
        flow: (f) => f.pairwise().map(([x, y]) => y - x),
        array: (a) => a.slice(1).map((x, k) => x - (a[k] as number)),
      },
      { name: "distinct", flow: (f) => f.distinct(), array: (a) => [...new Set(a)] },
      {
        name: "distinctUntilChanged",
        flow: (f) => f.distinctUntilChanged(even),
        array: (a) => a.filter((x, k) => k === 0 || even(x) !== even(a[k - 1] as number)),
      },
      {
        name: `flatMap ${m}`,
        flow: (f) => f.flatMap((x, k) => Array<number>((k + m) % 4).fill(x)),
        array: (a) => a.flatMap((x, k) => Array<number>((k + m) % 4).fill(x)),
      },
      {
        name: `mapAsync ${m}`,
        flow: (f) => f.mapAsync(async (x) => x * 2, { concurrency: m }),
        array: (a) => a.map((x) => x * 2),
      },
      {
        name: `zip`,
        flow: (f) => f.zip([1, 2, 3, 4, 5]).map(([x, y]) => x * y),
        array: (a) => a.slice(0, 5).map((x, k) => x * (k + 1)),
      },
    ];
    return operators[kind] as Operator;
  });

const chain = fc.array(operator, { maxLength: 5 }).map((operators) => ({
  toString: () => operators.map(({ name }) => name).join(" . "),
  flow: (flow: Flow<number>) => operators.reduce((made, { flow: next }) => next(made), flow),
  array: (values: readonly number[], more = false) =>
    operators.reduce((made, { array: next }) => next(made, more), values),
}));
const values = fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 40 });
/** How many values are there at each look. */
const arrivals = fc
  .array(fc.nat(6), { minLength: 1, maxLength: 8 })
  .filter((counts) => counts.some((count) => count > 0));

/** A source whose values are there a few at a time, and that counts what is taken. */
function arriving(
  all: readonly number[],
  counts: readonly number[],
  books: { taken: number; open: number },
): FlowSource<number> {
  return {
    open() {
      books.open++;
      let at = 0;
      let look = 0;
      let there = 0;
      return {
        take(most) {
          const taken = all.slice(at, at + Math.min(most, there));
          at += taken.length;
          there -= taken.length;
          books.taken += taken.length;
          return taken;
        },
        async wait() {
          there = counts[look++ % counts.length] as number;
          return at < all.length;
        },
        close: () => void books.open--,
      };
    },
  };
}

/** Runs a property; its seed is printed, and `ZEROIPC_SEED` repeats it. */
async function holds<T>(what: string, property: fc.IAsyncProperty<T>): Promise<void> {
  const { seed } = seededRandom(what);
  await watchdog(what, 120, () => fc.assert(property, { seed, numRuns: soak ? 20_000 : 300 }));
}

test("chains of operators give what arrays give", async () => {
  await holds(
    "chains",
    fc.asyncProperty(
      chain,
      values,
      arrivals,
      fc.integer({ min: 1, max: 20 }),
      async (operators, all, counts, batch) => {
        const books = { taken: 0, open: 0 };
        const flow = operators.flow(Flow.from(arriving(all, counts, books)));
        const expected = operators.array(all);
        assert.deepEqual(await flow.collect({ batch }), expected);
        const iterated: number[] = [];
        for await (const value of flow) iterated.push(value);
        assert.deepEqual(iterated, expected);
        assert.equal(await flow.first(), expected[0]);
        assert.equal(await flow.last(), expected.at(-1));
        assert.equal(await flow.count(), expected.length);
        assert.equal(books.open, 0);
      },
    ),
  );
});

test("take leaves in the source whatever comes after its last value", async () => {
  await holds(
    "take",
    fc.asyncProperty(chain, values, arrivals, fc.nat(10), async (operators, all, counts, count) => {
      const books = { taken: 0, open: 0 };
      const flow = operators.flow(Flow.from(arriving(all, counts, books))).take(count);
      const got = await flow.collect();
      assert.deepEqual(got, operators.array(all).slice(0, count));
      if (count === 0) assert.equal(books.taken, 0);
      // The last value would not have come of fewer: without the last one taken, there is less.
      if (got.length === count && count > 0) {
        assert.ok(operators.array(all.slice(0, books.taken - 1), true).length < count, `${books.taken} taken`);
      }
      assert.equal(books.open, 0);
    }),
  );
});

test("merge gives every input's values in their order", async () => {
  await holds(
    "merge",
    fc.asyncProperty(
      fc.array(fc.tuple(values, arrivals), { maxLength: 4 }),
      fc.integer({ min: 1, max: 9 }),
      async (inputs, batch) => {
        const books = { taken: 0, open: 0 };
        const flows = inputs.map(([all, counts], k) =>
          Flow.from(arriving(all, counts, books)).map((x) => [k, x] as const),
        );
        const merged = await Flow.merge(...flows).collect({ batch });
        for (const [k, [all]] of inputs.entries()) {
          assert.deepEqual(
            merged.filter(([from]) => from === k).map(([, x]) => x),
            all,
          );
        }
        assert.equal(merged.length, sum(inputs.map(([all]) => all.length)));
        assert.equal(books.open, 0);
      },
    ),
  );
});
