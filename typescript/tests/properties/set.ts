// Programs on sets: elements of any type, few of them, so that they meet; capacities that are reached.

import * as fc from "fast-check";
import assert from "node:assert/strict";
import { SharedSet, type Type } from "zeroipc";
import { command, type Command, handles, mixture, Opened, refusal, type Subject } from "./program";
import { KINDS, type ValueKind } from "./values";

interface Setup {
  readonly kind: string;
  readonly capacity: number;
  readonly spares: number;
  /** The elements of the program. */
  readonly pool: readonly unknown[];
}

interface Model {
  readonly capacity: number;
  /** By their text: elements with the same text have the same bytes. */
  readonly elements: Map<string, unknown>;
}

type Any = SharedSet<Type<unknown>>;
interface Real {
  readonly opened: Opened<Any>;
}

const textOf = (element: unknown) => fc.stringify(element);

function commands({ kind, pool }: Setup): fc.Arbitrary<Command<Model, Real>> {
  const { wrong } = KINDS[kind] as ValueKind;
  const elements = fc.constantFrom(...pool);
  const setOf = (real: Real, k: number) => real.opened.handle(k);
  const has = ({ elements }: Readonly<Model>, element: unknown) => elements.has(textOf(element));
  const isFullFor = (model: Readonly<Model>, element: unknown) =>
    model.elements.size === model.capacity && !has(model, element);
  return mixture<Model, Real>([
    [10, command("add", fc.tuple(handles, elements), add)],
    [6, command("tryAdd", fc.tuple(handles, elements), tryAdd)],
    [8, command("delete", fc.tuple(handles, elements), remove)],
    [1, command("clear", fc.tuple(handles), clear)],
    [6, command("look", fc.tuple(handles, elements), (model, real, k, one) => look(model, setOf(real, k), one))],
    [2, command("look read-only", fc.tuple(elements), (model, real, one) => look(model, real.opened.reader, one))],
    [2, command("wrong", fc.tuple(handles, wrong), useWrong)],
    [1, command("change read-only", fc.tuple(elements), changeReadOnly)],
    [1, command("reopen", fc.tuple(handles, elements), reopen)],
  ]);

  async function add(model: Model, real: Real, k: number, element: unknown) {
    if (isFullFor(model, element)) {
      assert.equal(await refusal(() => setOf(real, k).add(element)), "FULL");
      return;
    }
    assert.equal(setOf(real, k).add(element), !has(model, element));
    model.elements.set(textOf(element), element);
  }

  function tryAdd(model: Model, real: Real, k: number, element: unknown) {
    const full = isFullFor(model, element);
    assert.equal(setOf(real, k).tryAdd(element), !full);
    if (!full) model.elements.set(textOf(element), element);
  }

  function remove(model: Model, real: Real, k: number, element: unknown) {
    assert.equal(setOf(real, k).delete(element), has(model, element));
    model.elements.delete(textOf(element));
  }

  function clear(model: Model, real: Real, k: number) {
    setOf(real, k).clear();
    model.elements.clear();
  }

  function look(model: Model, set: Any, element: unknown) {
    assert.equal(set.has(element), has(model, element));
    assert.equal(set.size, model.elements.size);
    assert.equal(set.capacity, model.capacity);
    const expected = [...model.elements.keys()].sort();
    assert.deepEqual([...set.values()].map(textOf).sort(), expected);
    assert.deepEqual([...set].map(textOf).sort(), expected);
    const each: unknown[] = [];
    set.forEach((value) => each.push(value));
    assert.deepEqual(each.map(textOf).sort(), expected);
  }

  async function useWrong(_: Model, real: Real, k: number, value: unknown) {
    const set = setOf(real, k);
    for (const use of [() => set.has(value), () => set.add(value), () => set.tryAdd(value), () => set.delete(value)]) {
      assert.equal(await refusal(use), "OUT_OF_RANGE");
    }
  }

  async function changeReadOnly(_: Model, { opened: { reader } }: Real, one: unknown) {
    for (const change of [() => reader.add(one), () => reader.delete(one), () => reader.clear()]) {
      assert.equal(await refusal(change), "READ_ONLY");
    }
  }

  async function reopen(_: Model, real: Real, k: number, one: unknown) {
    for (const old of real.opened.reopen(k)) {
      for (const use of [
        () => old.has(one),
        () => old.add(one),
        () => old.delete(one),
        () => old.size,
        () => [...old],
      ]) {
        assert.equal(await refusal(use), "CLOSED");
      }
    }
  }
}

export const sets: Subject<Setup, Model, Real> = {
  kind: "set",
  setups: fc
    .record({
      kind: fc.constantFrom(...Object.keys(KINDS)),
      capacity: fc.integer({ min: 1, max: 12 }),
      spares: fc.integer({ min: 1, max: 4 }),
    })
    .chain((shape) =>
      fc
        .uniqueArray((KINDS[shape.kind] as ValueKind).values, { minLength: 1, maxLength: 14, selector: textOf })
        .map((pool) => ({ ...shape, pool })),
    ),
  start({ kind, capacity, spares }, memory) {
    const { type } = KINDS[kind] as ValueKind;
    new SharedSet(memory, "set", type, capacity, { spares });
    return {
      model: { capacity, elements: new Map() },
      real: { opened: new Opened(memory, (other) => new SharedSet(other, "set", type)) },
    };
  },
  commands,
};
