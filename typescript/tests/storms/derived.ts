// The cast of derived streams: producers, derivers of which one derives while the others stand by, and subscribers of what is
// derived. As long as one of them lives, everything goes downstream exactly once.

import assert from "node:assert/strict";
import { array, type Derivation, type Memory, Stream, type Type, u32 } from "zeroipc";
import { sleep } from "../harness";
import { type Cast, ignoreTimeout, type Role, SHORT } from "./cast";
import { type Element, elementType, makeElement, readElement } from "./elements";
import type { Ledger } from "./ledger";

type Elements = Stream<Type<Element>>;

interface Streams {
  readonly source: Elements;
  /** The same values, by map. */
  readonly copy: Elements;
  /** How many there were, by scan. */
  readonly count: Stream<typeof u32>;
  /** Three of those at a time, by window: a derived stream of a derived stream. */
  readonly triples: Stream<Type<Uint32Array>>;
}

const CAPACITY = 16;
const WINDOW = 3;
const Triple = array(u32, WINDOW) as Type<Uint32Array>;

function open(arena: Memory, elementBytes: number): Streams {
  return {
    source: new Stream(arena, "source", elementType(elementBytes)),
    copy: new Stream(arena, "copy", elementType(elementBytes)),
    count: new Stream(arena, "count", u32),
    triples: new Stream(arena, "triples", Triple),
  };
}

/** Derives all of them, or stands by to. */
function derive(arena: Memory, source: Elements): Derivation[] {
  const copy = source.map(arena, "copy", source.type, (element) => element);
  const count = source.scan(arena, "count", u32, (before) => (before + 1) >>> 0, 0);
  const triples = count.window(arena, "triples", WINDOW);
  return [copy, count, triples].map(({ derivation }) => derivation);
}

const publish: Role<Streams> = {
  modes: ["try", "async", "many"],
  start({ structure: { source }, ledger, orders }) {
    let sequence = 0;
    return async () => {
      const elements = [0, 1, 2].map((k) => makeElement(orders.elementBytes, orders.id, sequence + k));
      let done = 0;
      if (sequence + 3 <= ledger.perMaker) {
        if (orders.mode === "many") done = source.tryEmitMany(elements);
        else if (orders.mode === "try") done = source.tryEmit(elements[0] as Element) ? 1 : 0;
        else done = await source.emit(elements[0] as Element, SHORT).then(Number, (error) => ignoreTimeout(error) ?? 0);
      }
      sequence += done;
      if (done > 0) ledger.told.store(orders.id, sequence);
      return done;
    };
  },
};

const deriver: Role<Streams> = {
  modes: ["all"],
  start({ structure: { source, copy }, arena }) {
    derive(arena, source);
    let before = copy.sequence;
    return async () => {
      await sleep(2);
      const moved = copy.sequence - before; // by this one or another: who stands by sees it go on
      before += moved;
      return moved;
    };
  },
};

/** Checks that nothing is left out, doubled or torn; a subscriber may begin anywhere. */
const checks: Record<string, (ledger: Ledger) => (value: unknown) => boolean> = {
  copy: (ledger) => {
    const observe = ledger.observer({ once: false });
    const last = new Map<number, number>();
    return (value) => {
      observe(value as Element);
      const read = readElement(value as Element);
      if (!read) return false;
      const before = last.get(read.maker);
      last.set(read.maker, read.sequence);
      return before === undefined || read.sequence === before + 1;
    };
  },
  count: () => {
    let last = 0;
    return (value) => {
      const right = last === 0 || value === last + 1;
      last = value as number;
      return right;
    };
  },
  triples: () => {
    let last = 0;
    return (value) => {
      const [first = 0, second, third] = value as Uint32Array;
      const right =
        (last === 0 || first === last + 1) && first % 3 === 1 && second === first + 1 && third === first + 2;
      last = first + 2;
      return right;
    };
  },
};

const read: Role<Streams> = {
  modes: ["copy", "count", "triples"],
  drains: true,
  start({ structure, ledger, orders }) {
    const stream = structure[orders.mode as "copy"];
    const reader = stream.subscription({ from: "earliest" });
    const isRight = (checks[orders.mode] as (ledger: Ledger) => (value: unknown) => boolean)(ledger);
    return async () => {
      const value = await reader.next(SHORT).catch(ignoreTimeout);
      if (value === undefined) return 0;
      if (!isRight(value) || reader.lost > 0) ledger.fault("wrong");
      return 1;
    };
  },
};

export const cast: Cast<Streams> = {
  kind: "derived",
  maxPeers: 12,
  create(arena, elementBytes) {
    const source = new Stream(arena, "source", elementType(elementBytes), CAPACITY, { spares: 12 });
    for (const derivation of derive(arena, source)) derivation.stop(); // the carriers derive
    return open(arena, elementBytes);
  },
  open,
  roles: { publish, derive: deriver, read },
  order: [["publish"], ["derive"], ["read"]],
  settled: ({ source, copy, count, triples }) =>
    copy.sequence === source.sequence &&
    count.sequence === source.sequence &&
    triples.sequence === Math.floor(source.sequence / WINDOW),
  judge({ structure: { source, copy, count, triples }, ledger, killed }) {
    const { told } = ledger.balance();
    const leads = killed.filter(({ role }) => role === "publish").length;
    console.log(`# ${told} told, ${source.sequence} published, ${killed.length - leads} others killed`);
    assert.ok(source.sequence >= told && source.sequence - told <= leads * 3);
    assert.equal(copy.sequence, source.sequence, "everything went downstream exactly once");
    assert.equal(count.last, source.sequence);
    assert.equal(triples.sequence, Math.floor(source.sequence / WINDOW));
    assert.equal(copy.last === undefined, source.sequence === 0);
  },
};
