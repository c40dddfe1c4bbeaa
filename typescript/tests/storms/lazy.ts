// The lazy's cast: some force it, some invalidate it, some only look. No two compute at once, no value is torn, and none
// was computed before an invalidation that was over when it was asked for.

import assert from "node:assert/strict";
import { FailedError, Lazy, type Memory, type Type } from "zeroipc";
import { type Cast, ignoreTimeout, rest, type Role, SHORT, type Task, unlessTimeout } from "./cast";
import { type Element, elementType, makeElement, readElement } from "./elements";

type Value = Lazy<Type<Element>>;

export class Source {
  readonly #arena: Memory;
  readonly #type: Type<Element>;

  constructor(arena: Memory, elementBytes: number) {
    this.#arena = arena;
    this.#type = elementType(elementBytes);
  }

  open(compute?: () => Element | Promise<Element>): Value {
    return new Lazy(this.#arena, "value", this.#type, compute, { blocks: 3 });
  }
}

/** Books: how many computations were begun; which are out of date; who computes. */
const books = (task: Task<Source>) => ({
  begun: task.ledger.book("begun"),
  stale: task.ledger.book("stale"),
  computing: task.ledger.book("computing"),
});

/** The number of the computation from which a value, or an error, came; undefined when it came from none. */
function numberOf(value: Element | FailedError): number | undefined {
  return value instanceof FailedError ? Number(value.reason.split(" ")[0]) : readElement(value)?.sequence;
}

function orFailed(error: unknown): FailedError | undefined {
  return error instanceof FailedError ? error : ignoreTimeout(error);
}

const force: Role<Source> = {
  modes: ["sync", "async", "later"],
  start(task) {
    const { orders, random, ledger, structure } = task;
    const { begun, stale, computing } = books(task);
    const end = (number: number): Element => {
      // Whoever is alone in here finds its own name when it leaves. A dead one's is written over.
      if (computing.compareExchange(0, orders.id + 1, 0) !== orders.id + 1) ledger.fault("twice");
      if (random.below(8) === 0) throw new Error(`${number} failed ${"as it happens ".repeat(random.below(20))}`);
      return makeElement(orders.elementBytes, orders.id, number);
    };
    const compute = (): Element | Promise<Element> => {
      const number = begun.add(0, 1) + 1;
      computing.store(0, orders.id + 1);
      const takes = random.fraction();
      if (orders.mode === "later") return new Promise<void>((go) => setTimeout(go, takes)).then(() => end(number));
      rest(takes / 2);
      return end(number);
    };
    const lazy = structure.open(compute);
    return async () => {
      const before = stale.load(0);
      const value =
        orders.mode === "sync" ? unlessThrown(() => lazy.forceSync(SHORT)) : await lazy.force(SHORT).catch(orFailed);
      if (value === undefined) return 0;
      const number = numberOf(value);
      if (number === undefined) ledger.fault("torn");
      else if (number <= before) ledger.fault("disordered");
      if (value instanceof FailedError) lazy.invalidate();
      rest(random.fraction() / 4);
      return 1;
    };
  },
};

function unlessThrown(wait: () => Element): Element | FailedError | undefined {
  try {
    return unlessTimeout(wait);
  } catch (error) {
    return orFailed(error);
  }
}

const invalidate: Role<Source> = {
  modes: ["busy", "calm"],
  start(task) {
    const lazy = task.structure.open();
    const { begun, stale } = books(task);
    return () => {
      const number = begun.load(0);
      lazy.invalidate();
      let known = stale.load(0);
      while (known < number) known = Math.max(known, stale.compareExchange(0, known, number));
      rest(task.random.fraction() * (task.orders.mode === "busy" ? 0.5 : 5));
      return 1;
    };
  },
};

const peek: Role<Source> = {
  modes: ["peek"],
  start(task) {
    const lazy = task.structure.open();
    const { stale } = books(task);
    return () => {
      const before = stale.load(0);
      const value = unlessThrown(() => lazy.peek() as Element);
      if (value !== undefined) {
        const number = numberOf(value);
        if (number === undefined) task.ledger.fault("torn");
        else if (number <= before) task.ledger.fault("disordered");
      }
      rest(task.random.fraction() / 4);
      return 1;
    };
  },
};

export const cast: Cast<Source> = {
  kind: "lazy",
  maxPeers: 12,
  create(arena, elementBytes) {
    const source = new Source(arena, elementBytes);
    source.open(() => assert.fail("nothing is forced here"));
    return source;
  },
  open: (arena, elementBytes) => new Source(arena, elementBytes),
  roles: { force, invalidate, peek },
  order: [["force", "invalidate", "peek"]],
  books: () => ({ begun: 1, stale: 1, computing: 1 }),
  judge({ structure, ledger, elementBytes }) {
    // It can be computed anew, more often than it has blocks.
    for (let k = 1; k <= 8; k++) {
      const lazy = structure.open(() => makeElement(elementBytes, 0, k));
      lazy.invalidate();
      assert.deepEqual(lazy.forceSync({ timeout: 0 }), makeElement(elementBytes, 0, k));
    }
    console.log(
      `# ${ledger.book("begun").load(0)} computations, the first ${ledger.book("stale").load(0)} out of date`,
    );
  },
};
