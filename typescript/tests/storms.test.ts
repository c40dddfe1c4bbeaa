// The books of the storms themselves: they notice what they are there to notice.

import assert from "node:assert/strict";
import { test } from "node:test";
import { withMemory } from "./harness";
import type { Scene, Victim } from "./storms/cast";
import { type Element, makeElement, readElement } from "./storms/elements";
import { exactlyOnce } from "./storms/judging";
import { Ledger } from "./storms/ledger";

const shape = { participants: 3, perMaker: 64, books: { mine: 5 } };

function withLedger(fn: (ledger: Ledger) => void): Promise<void> {
  return withMemory({ size: Ledger.bytesFor(shape) }, (memory) => fn(new Ledger(memory, shape)));
}

for (const bytes of [8, 256, 4096]) {
  test(`readElement of ${bytes} bytes when whole and when torn`, () => {
    for (const [maker, sequence] of [
      [0, 0],
      [5, 1],
      [2047, 2 ** 28 - 1],
    ] as const) {
      const element = makeElement(bytes, maker, sequence);
      assert.deepEqual(readElement(element), { maker, sequence });
    }
    const [one, other] = [makeElement(bytes, 1, 7), makeElement(bytes, 2, 9)];
    const torn = typeof one === "number" ? halves(one, other as number) : mixed(one, other as Uint32Array);
    assert.equal(readElement(torn), undefined);
  });
}

function halves(one: number, other: number): number {
  const words = new Uint32Array(new Float64Array([one, other]).buffer);
  return new Float64Array(new Uint32Array([words[0] as number, words[3] as number]).buffer)[0] as number;
}

function mixed(one: Uint32Array, other: Uint32Array): Uint32Array {
  return Uint32Array.from(one, (word, k) => (k < one.length - 1 ? word : (other[k] as number)));
}

test("observer when elements are torn, doubled, out of order or of nobody", () =>
  withLedger((ledger) => {
    const observe = ledger.observer();
    const show = (maker: number, sequence: number) => observe(makeElement(256, maker, sequence));
    [0, 1, 5].forEach((sequence) => show(0, sequence));
    show(1, 0);
    assert.deepEqual(ledger.faults, {});
    show(0, 4);
    assert.deepEqual(ledger.faults, { disordered: 1 });
    ledger.observer()(makeElement(256, 1, 0));
    assert.deepEqual(ledger.faults, { disordered: 1, twice: 1 });
    show(3, 0);
    show(0, 64);
    observe(new Uint32Array(64).fill(1));
    assert.deepEqual(ledger.faults, { disordered: 1, twice: 1, "of nobody": 2, torn: 1 });
  }));

test("observer when order and number are not promised", () =>
  withLedger((ledger) => {
    for (const observe of [ledger.observer({ ordered: false, once: false }), ledger.observer({ once: false })]) {
      observe(makeElement(8, 1, 3));
    }
    ledger.observer({ ordered: false })(makeElement(8, 1, 2));
    assert.deepEqual(ledger.faults, {});
  }));

test("exactlyOnce when more is lost, or early, than may be", () =>
  withLedger((ledger) => {
    const victim = (role: string): Victim => ({ role, mode: "try", id: 0 });
    const scene = (killed: Victim[]) => ({ ledger, killed }) as unknown as Scene<unknown>;
    const allowed = {
      takes: ({ role }: Victim) => Number(role === "pop"),
      leads: ({ role }: Victim) => Number(role === "push"),
    };
    const observe: (element: Element) => void = ledger.observer();
    ledger.told.store(1, 3);
    [0, 2].forEach((sequence) => observe(makeElement(8, 1, sequence)));
    assert.throws(() => exactlyOnce(scene([]), allowed), /1 lost with 0/);
    assert.throws(() => exactlyOnce(scene([victim("push")]), allowed), /1 lost with 0/);
    exactlyOnce(scene([victim("pop")]), allowed);
    observe(makeElement(8, 1, 3));
    assert.throws(() => exactlyOnce(scene([victim("pop")]), allowed), /ahead/);
    exactlyOnce(scene([victim("pop"), victim("push")]), allowed);
    observe(makeElement(8, 1, 4));
    assert.throws(() => exactlyOnce(scene([victim("pop"), victim("push")]), allowed), /ahead/);
  }));

test("book when the cast asked for one", () =>
  withLedger((ledger) => {
    assert.equal(ledger.book("mine").length, 5);
    ledger.book("mine").add(4, 2);
    assert.equal(new Ledger(ledger.memory).book("mine").load(4), 2);
  }));
