// The future's cast. All carriers go along one row of futures: some set them, some pledge to, some derive others from them,
// and some wait for them. Each future must have one outcome, the same for everybody.

import assert from "node:assert/strict";
import {
  AbandonedError,
  BusyError,
  ExistsError,
  FailedError,
  Future,
  type Memory,
  TimeoutError,
  type Type,
} from "zeroipc";
import { type Cast, ignoreTimeout, rest, type Role, type Scene, SHORT, type Task, unlessTimeout } from "./cast";
import { type Element, elementType, makeElement, readElement } from "./elements";

/** Futures of the row; so many are there from the start. */
const MOST = 3000;
const FIRST = 1500;
/** Every so manieth has one that is derived from it. */
const DERIVED_EVERY = 4;

/** What became of a future, as a word of the books: who made it, and how. 0: nothing yet. */
const SET = 1 << 12;
const FAILED = 1 << 13;
const ABANDONED = 1 << 14;

export class Row {
  readonly #arena: Memory;
  readonly #type: Type<Element>;

  constructor(arena: Memory, elementBytes: number) {
    this.#arena = arena;
    this.#type = elementType(elementBytes);
  }

  at(k: number): Future<Type<Element>> {
    return new Future(this.#arena, `f${k}`, this.#type, { blocks: 2 });
  }

  derive(k: number, fn: (value: Element) => Element): Future<Type<Element>> {
    return this.at(k).map(this.#arena, `d${k}`, this.#type, fn, { blocks: 2 });
  }

  derived(k: number): Future<Type<Element>> {
    return new Future(this.#arena, `d${k}`, this.#type, { blocks: 2 });
  }
}

/** What a value, or an error, says of who set the future; undefined when that is not what anybody sets there. */
function outcomeOf(k: number, get: () => Element | undefined): number | undefined {
  try {
    const element = get();
    if (element === undefined) return 0;
    const read = readElement(element);
    return read?.sequence === k ? SET | read.maker : undefined;
  } catch (error) {
    if (error instanceof AbandonedError) return ABANDONED;
    if (!(error instanceof FailedError)) throw error;
    const [maker, sequence] = error.reason.split(" ").map(Number);
    return sequence === k && maker !== undefined ? FAILED | maker : undefined;
  }
}

/** Where a carrier stands in the row: at first where the others are. */
class Walk {
  readonly #task: Task<Row>;
  readonly #frontier;
  k: number;

  constructor(task: Task<Row>) {
    this.#task = task;
    this.#frontier = task.ledger.book("frontier");
    this.k = this.#frontier.load(0);
  }

  get future(): Future<Type<Element>> | undefined {
    return this.k < MOST ? this.#task.structure.at(this.k) : undefined;
  }

  on(): number {
    this.k++;
    let known = this.#frontier.load(0);
    while (known < this.k) known = Math.max(known, this.#frontier.compareExchange(0, known, this.k));
    return 1;
  }

  /** What this carrier made of the future, which nobody else may have settled. */
  made(outcome: number): number {
    this.#task.ledger.book("made").store(this.k, outcome);
    return this.on();
  }
}

const reasonOf = (id: number, k: number) => `${id} ${k} ${"and so on ".repeat(id % 20)}`;

const set: Role<Row> = {
  modes: ["try", "sync", "async", "fail"],
  start(task) {
    const { orders, random } = task;
    const walk = new Walk(task);
    const attempts: Record<string, (future: Future<Type<Element>>, element: Element) => boolean | Promise<boolean>> = {
      try: (future, element) => future.trySet(element),
      sync: (future, element) => unlessTaken(() => future.setSync(element, SHORT)),
      async: (future, element) =>
        future.set(element, SHORT).then(
          () => true,
          (error) => unlessTaken(() => assert.fail(error as Error)),
        ),
      fail: (future) => future.tryFail(reasonOf(orders.id, walk.k)),
    };
    return async () => {
      const { future } = walk;
      if (!future) return 0;
      if (future.isSettled) return walk.on();
      rest(random.fraction() * 2);
      const done = await attempts[orders.mode]?.(future, makeElement(orders.elementBytes, orders.id, walk.k));
      if (!done) return future.isSettled ? walk.on() : 0;
      return walk.made((orders.mode === "fail" ? FAILED : SET) | orders.id);
    };
  },
};

function unlessTaken(set: () => void): boolean {
  try {
    set();
    return true;
  } catch (error) {
    if ([BusyError, ExistsError, TimeoutError].some((kind) => error instanceof kind)) return false;
    throw error;
  }
}

const pledge: Role<Row> = {
  modes: ["keep", "linger", "fail", "abandon"],
  start(task) {
    const { orders, random, ledger } = task;
    const walk = new Walk(task);
    return () => {
      const { future } = walk;
      if (!future) return 0;
      if (future.isSettled) return walk.on();
      using mine = future.tryPledge();
      if (!mine) {
        rest(0.2);
        return 0;
      }
      rest(random.fraction() * (orders.mode === "linger" ? 20 : 2));
      if (orders.mode === "abandon") {
        mine.abandon();
        return walk.made(ABANDONED);
      }
      const fails = orders.mode === "fail";
      const kept = fails
        ? mine.tryFail(reasonOf(orders.id, walk.k))
        : mine.trySet(makeElement(orders.elementBytes, orders.id, walk.k));
      if (!kept) ledger.fault("wrong"); // nobody else may, and there are two blocks
      return walk.made((fails ? FAILED : SET) | orders.id);
    };
  },
};

/** Notes what somebody has seen of a future in a book: all must see the same. */
function note({ ledger }: Task<Row>, book: string, k: number, outcome: number | undefined): void {
  if (outcome === undefined) return ledger.fault("torn");
  const before = ledger.book(book).compareExchange(k, 0, outcome);
  if (before !== 0 && before !== outcome) ledger.fault("twice");
}

const get: Role<Row> = {
  modes: ["try", "sync", "async"],
  drains: true,
  start(task) {
    const { orders } = task;
    const walk = new Walk(task);
    return async () => {
      const { future } = walk;
      if (!future) return 0;
      if (orders.mode === "sync") unlessSettled(() => future.getSync(SHORT));
      if (orders.mode === "async") await future.get(SHORT).catch((error) => unlessSettled(() => assert.fail(error)));
      const outcome = outcomeOf(walk.k, () => future.tryGet());
      if (outcome === 0) return 0;
      note(task, "seen", walk.k, outcome);
      return walk.on();
    };
  },
};

/** Waits; what came of it is looked at afterwards. */
function unlessSettled(wait: () => unknown): void {
  try {
    unlessTimeout(wait);
  } catch (error) {
    if (!(error instanceof FailedError || error instanceof AbandonedError)) ignoreTimeout(error);
  }
}

const map: Role<Row> = {
  modes: ["sync", "async"],
  drains: true,
  start(task) {
    const { orders, random, ledger, structure } = task;
    const walk = new Walk(task);
    const computing = ledger.book("computing");
    /** Whoever is alone in here finds its own name when it leaves. A dead one's is written over. */
    const compute = (value: Element) => {
      computing.store(walk.k, orders.id + 1);
      rest(random.fraction());
      if (computing.compareExchange(walk.k, orders.id + 1, 0) !== orders.id + 1) ledger.fault("twice");
      return value;
    };
    return async () => {
      const { future } = walk;
      if (!future) return 0;
      if (walk.k % DERIVED_EVERY !== 0) return future.isSettled ? walk.on() : 0;
      const derived = structure.derive(walk.k, compute);
      if (orders.mode === "sync") unlessSettled(() => derived.getSync(SHORT));
      else await derived.get(SHORT).catch((error) => unlessSettled(() => assert.fail(error)));
      const outcome = outcomeOf(walk.k, () => derived.tryGet());
      if (outcome === 0) return 0;
      note(task, "derived", walk.k, outcome);
      return walk.on();
    };
  },
};

export const cast: Cast<Row> = {
  kind: "future",
  maxPeers: 12,
  maxEntries: MOST + Math.ceil(MOST / DERIVED_EVERY),
  size: "20MB",
  create(arena, elementBytes) {
    const row = new Row(arena, elementBytes);
    for (let k = 0; k < FIRST; k++) row.at(k);
    return row;
  },
  open: (arena, elementBytes) => new Row(arena, elementBytes),
  roles: { set, pledge, get, map },
  order: [
    ["set", "pledge"],
    ["get", "map"],
  ],
  books: () => ({ frontier: 1, made: MOST, seen: MOST, derived: MOST, computing: MOST }),
  judge: (scene) => judge(scene),
};

/** What was made of each future is what everybody saw, and what is there in the end. */
function judge({ structure, ledger, killed }: Scene<Row>): void {
  const [made, seen, derived] = [ledger.book("made"), ledger.book("seen"), ledger.book("derived")];
  const frontier = Math.min(ledger.book("frontier").load(0), MOST);
  const counts = { set: 0, failed: 0, abandoned: 0, pending: 0, derived: 0 };
  for (let k = 0; k < frontier; k++) {
    const outcome = outcomeOf(k, () => structure.at(k).tryGet());
    assert.notEqual(outcome, undefined, `future ${k} has an outcome of nobody`);
    for (const book of [made, seen]) if (book[k] !== 0) assert.equal(outcome, book[k], `future ${k}`);
    if (outcome === 0) counts.pending++;
    else counts[(outcome as number) & SET ? "set" : (outcome as number) & FAILED ? "failed" : "abandoned"]++;
    if (derived[k] === 0) continue;
    counts.derived++;
    assert.equal(derived[k], outcome, `what comes of future ${k}`);
    assert.equal(
      outcomeOf(k, () => structure.derived(k).tryGet()),
      outcome,
    );
  }
  console.log(`# ${frontier} futures: ${JSON.stringify(counts)}; ${killed.length} killed`);
  assert.ok(counts.pending <= 1, "all but the last are settled");
  assert.ok(frontier < MOST, "the row is long enough");
}
