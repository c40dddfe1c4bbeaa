// The map's cast: some add and delete keys of their own, some change keys that stay, some count, some look.

import assert from "node:assert/strict";
import { f64, SharedMap, type Type, u32 } from "zeroipc";
import { Words } from "../keyed-words";
import type { Cast, Role, Scene, Task } from "./cast";
import { type Element, elementType, makeElement, readElement } from "./elements";

interface Maps {
  readonly values: SharedMap<typeof u32, Type<Element>>;
  readonly counters: SharedMap<typeof u32, typeof f64>;
}

const CAPACITY = 1200;
/** Keys that stay; whoever changes one puts an element of its own there. */
const STAYING = 16;
const COUNTERS = 4;
/** Keys that each of those who add and delete keeps; a carrier that was killed leaves them behind. */
const WINDOW = 5;
const SPARES = 12;

/** The key of the `sequence`th element of a carrier that adds and deletes. */
function keyOf(id: number, sequence: number): number {
  return 1000 + id * 2 ** 20 + sequence;
}

/** Adds keys of its own and deletes those from WINDOW before. */
const churn: Role<Maps> = {
  modes: ["set", "insert", "update", "compareAndSet"],
  start({ structure: { values }, ledger, orders }) {
    const { id, mode, elementBytes } = orders;
    let sequence = 0;
    return () => {
      if (sequence + 1 >= ledger.perMaker || sequence >= 2 ** 20) return 0;
      const key = keyOf(id, sequence);
      const element = makeElement(elementBytes, id, sequence);
      const patience = { timeout: 60_000 };
      if (mode === "set") values.set(key, element, patience);
      else if (mode === "update") values.update(key, () => element, patience);
      else if (
        mode === "insert"
          ? !values.insert(key, element, patience)
          : !values.compareAndSet(key, undefined, element, patience)
      ) {
        ledger.fault("wrong");
      }
      ledger.told.store(id, ++sequence);
      if (sequence > WINDOW && !values.delete(keyOf(id, sequence - 1 - WINDOW))) ledger.fault("wrong");
      return 1;
    };
  },
};

/** Changes keys that stay; each of its elements is newer than the one before. */
const change: Role<Maps> = {
  modes: ["set", "update", "compareAndSet"],
  start({ structure: { values }, ledger, orders, random }) {
    const { id, mode, elementBytes } = orders;
    let sequence = 0;
    return () => {
      if (sequence >= ledger.perMaker) return 0;
      const key = random.below(STAYING);
      const element = makeElement(elementBytes, id, sequence);
      if (mode === "set") values.set(key, element, { timeout: 0 });
      else if (mode === "update") values.update(key, () => element, { timeout: 0 });
      else if (!values.compareAndSet(key, values.get(key), element, { timeout: 0 })) return 0;
      ledger.told.store(id, ++sequence);
      return 1;
    };
  },
};

const count: Role<Maps> = {
  modes: ["add", "update"],
  start({ structure: { counters }, ledger, orders, random }) {
    const counted = ledger.book("counted");
    let told = 0;
    return () => {
      const key = random.below(COUNTERS);
      if (orders.mode === "add") counters.add(key, 1, { timeout: 0 });
      else counters.update(key, (before) => (before ?? 0) + 1, { timeout: 0 });
      counted.store(orders.id, ++told);
      return 1;
    };
  },
};

/** Looks: nothing may be torn, what stays must be there, and iterating must end. */
const look: Role<Maps> = {
  modes: ["get", "has", "iterate"],
  start({ structure: { values, counters }, ledger, orders, random }: Task<Maps>) {
    const observe = ledger.observer({ ordered: false, once: false });
    const see = (element: Element | undefined) => (element === undefined ? ledger.fault("wrong") : observe(element));
    return () => {
      const key = random.below(STAYING);
      if (orders.mode === "get") see(values.get(key));
      else if (orders.mode === "has") {
        if (!values.has(key) || !counters.has(key % COUNTERS) || values.has(999)) ledger.fault("wrong");
      } else {
        let staying = 0;
        for (const [found, element] of values) {
          if (found < STAYING) staying++;
          if (!readElement(element)) ledger.fault("torn");
        }
        if (staying !== STAYING) ledger.fault("wrong");
      }
      return 1;
    };
  },
};

/** Each carrier's keys are those that it was told of, but for the one that it was at. */
function checkChurn({ structure: { values }, ledger, elementBytes }: Scene<Maps>): void {
  const present = new Map<number, Set<number>>();
  for (const [key, element] of values) {
    const made = readElement(element);
    assert.ok(made, `the value of ${key} is torn`);
    if (key < 1000) continue;
    assert.equal(key, keyOf(made.maker, made.sequence), "a key has its own value");
    assert.deepEqual(element, makeElement(elementBytes, made.maker, made.sequence));
    if (!present.has(made.maker)) present.set(made.maker, new Set());
    present.get(made.maker)?.add(made.sequence);
  }
  for (const [maker, sequences] of present) {
    const told = ledger.told[maker] as number;
    for (let k = Math.max(0, told - WINDOW); k < told; k++)
      assert.ok(sequences.has(k), `${maker} lost ${k} of ${told}`);
    for (const k of sequences) assert.ok(k >= told - WINDOW - 1 && k <= told, `${maker} at ${told} still has ${k}`);
  }
}

/** The counters have what was told, and what the killed may have counted last. */
function checkCounters({ structure: { counters }, ledger, killed }: Scene<Maps>, counted: number): void {
  const sum = [...counters.values()].reduce((all, one) => all + one, 0);
  const extra = sum - counted;
  const may = killed.filter(({ role }) => role === "count").length;
  assert.ok(extra >= 0 && extra <= may, `${sum} counted, ${counted} told, ${may} killed`);
  assert.ok(ledger.moved > 0);
}

/** The capacity is exact, and no key is there twice. */
function checkWhole({ structure: { values }, arena, elementBytes }: Scene<Maps>): void {
  using words = new Words(arena, "values");
  assert.deepEqual(words.check(), []);
  const element = makeElement(elementBytes, 0, 0);
  for (let round = 0; round < 2; round++) {
    let next = 0xf000_0000;
    // A process that was killed may have left a stripe, the mover, or the word that it is full.
    for (let refused = 0; values.size < CAPACITY; next++) {
      if (!values.trySet(next, element)) assert.ok(++refused <= 100, `full at ${values.size} of ${CAPACITY}`);
    }
    assert.equal(values.trySet(next, element), false);
    assert.deepEqual(words.check(), []);
    values.clear();
    assert.equal(values.size, 0);
  }
}

export const cast: Cast<Maps> = {
  kind: "map",
  maxPeers: 12,
  size: "16MB",
  create(arena, elementBytes) {
    const values = new SharedMap(arena, "values", u32, elementType(elementBytes), CAPACITY, { spares: SPARES });
    const counters = new SharedMap(arena, "counters", u32, f64, COUNTERS, { spares: SPARES });
    for (let key = 0; key < STAYING; key++) values.set(key, makeElement(elementBytes, 0, 0));
    for (let key = 0; key < COUNTERS; key++) counters.set(key, 0);
    return { values, counters };
  },
  open: (arena, elementBytes) => ({
    values: new SharedMap(arena, "values", u32, elementType(elementBytes)),
    counters: new SharedMap(arena, "counters", u32, f64),
  }),
  roles: { churn, change, count, look },
  order: [["churn", "change", "count"], ["look"]],
  books: (participants) => ({ counted: participants }),
  judge(scene) {
    const { ledger } = scene;
    checkChurn(scene);
    const counters = ledger.book("counted").reduce((sum, told) => sum + told, 0);
    checkCounters(scene, counters);
    checkWhole(scene);
  },
};
