// Programs on arrays: typed arrays of every kind of number, with their atomic operations, and arrays of everything else.

import * as fc from "fast-check";
import assert from "node:assert/strict";
import { type ElementArray, type Memory, SharedArray, type Type, type TypedArray } from "zeroipc";
import { command, type Command, handles, mixture, Opened, refusal, type Subject } from "./program";
import { KINDS, snapshot, type ValueKind } from "./values";

interface Setup {
  readonly kind: string;
  readonly capacity: number;
}

interface Model {
  /** What reading each element gives. */
  values: unknown[];
  readonly type: Type<unknown>;
}

const ATOMIC = ["load", "store", "add", "sub", "and", "or", "xor", "exchange", "compareExchange"] as const;

/** Either sort of array: `number` says which. */
type Change = (index: number, value: unknown) => unknown;
interface Atomic extends Record<Exclude<(typeof ATOMIC)[number], "load" | "compareExchange">, Change> {
  load(index: number): unknown;
  compareExchange(index: number, expected: unknown, value: unknown): unknown;
}
type Numbers = TypedArray & Atomic & { readonly view: TypedArray };
type Part = readonly [weight: number, arbitrary: fc.Arbitrary<Command<Model, Real>>];
interface Real {
  readonly opened: Opened<Numbers | ElementArray<Type<unknown>>>;
}

const isNumber = ({ arrayConstructor }: Type<unknown>) => arrayConstructor !== undefined;
const isAtomic = ({ scalar }: Type<unknown>) => ["i32", "u32", "i64", "u64"].includes(scalar ?? "");
/** A typed array of bool holds 0 and 1. */
const raw = ({ scalar }: Type<unknown>, value: unknown) => (scalar === "bool" ? Number(value) : value);

function commands({ kind, capacity }: Setup): fc.Arbitrary<Command<Model, Real>> {
  const { type, values, wrong } = KINDS[kind] as ValueKind;
  const index = fc.nat({ max: capacity - 1 });
  const outside = fc.constantFrom(-1, capacity, capacity + 1, 0.5, Number.NaN, 2 ** 32);
  const range = fc.tuple(fc.integer({ min: 0, max: capacity }), fc.integer({ min: 0, max: capacity }));
  const numbers = isNumber(type);
  const numbersOf = (real: Real, k: number) => real.opened.handle(k) as Numbers;
  const elementsOf = (real: Real, k: number) => real.opened.handle(k) as ElementArray<Type<unknown>>;
  const common: Part[] = [
    [6, command("fill", fc.tuple(handles, values, range), fill)],
    [8, command("look", fc.tuple(handles), (model, real, k) => look(model, real.opened.handle(k)))],
    [2, command("look read-only", fc.tuple(), (model, real) => look(model, real.opened.reader))],
    [1, command("reopen", fc.tuple(handles), reopen)],
  ];
  const ofNumbers: Part[] = [
    [12, command("set", fc.tuple(handles, index, values), setNumber)],
    [4, command("typed-array methods", fc.tuple(handles), methods)],
    ...(isAtomic(type)
      ? ([
          [20, command("atomic", fc.tuple(handles, fc.constantFrom(...ATOMIC), index, values, values), atomic)],
          [2, command("atomic read-only", fc.tuple(index, values), atomicReadOnly)],
        ] as Part[])
      : []),
  ];
  const ofElements: Part[] = [
    [12, command("set", fc.tuple(handles, index, values), setElement)],
    [4, command("set wrong", fc.tuple(handles, index, wrong), setWrong)],
    [2, command("set outside", fc.tuple(handles, outside, values), setOutside)],
    [2, command("set read-only", fc.tuple(index, values), setReadOnly)],
  ];
  return mixture<Model, Real>([...common, ...(numbers ? ofNumbers : ofElements)]);

  function fill(model: Model, real: Real, k: number, value: unknown, [start, end]: [number, number]) {
    (elementsOf(real, k) as ElementArray<Type<unknown>>).fill(raw(type, value), start, end);
    model.values.fill(value, start, Math.max(start, end));
  }

  function setNumber(model: Model, real: Real, k: number, at: number, value: unknown) {
    (numbersOf(real, k) as unknown as unknown[])[at] = raw(type, value);
    model.values[at] = value;
  }

  /** What a plain typed array does, this one does; what those make is private. */
  function methods(model: Model, real: Real, k: number) {
    const shared = numbersOf(real, k) as Float64Array & Numbers;
    const plain = model.values.map((value) => raw(type, value));
    assert.deepEqual([...shared.slice()], plain);
    assert.deepEqual([...(shared.toReversed?.().reverse() ?? shared)], plain);
    assert.equal(shared.indexOf(plain.at(-1) as number), plain.indexOf(plain.at(-1)));
    assert.deepEqual([...shared.subarray(1)], plain.slice(1));
    assert.notEqual(shared.slice().buffer, shared.buffer);
    shared.slice().fill(raw(type, plain[0]) as number);
    look(model, shared);
  }

  function atomic(
    model: Model,
    real: Real,
    k: number,
    name: (typeof ATOMIC)[number],
    at: number,
    value: unknown,
    other: unknown,
  ) {
    const shared = numbersOf(real, k);
    const before = model.values[at] as number | bigint;
    const after = changed(type, name, before, value as number | bigint, other as number | bigint);
    if (name === "load") assert.equal(shared.load(at), before);
    else if (name === "store") assert.equal(shared.store(at, value), value);
    else if (name === "compareExchange") assert.equal(shared.compareExchange(at, other, value), before);
    else assert.equal(shared[name](at, value), before);
    model.values[at] = after;
  }

  async function atomicReadOnly(model: Model, { opened: { reader } }: Real, at: number, value: unknown) {
    const shared = reader as Numbers;
    assert.equal(shared.load(at), model.values[at]);
    for (const name of ATOMIC) {
      if (name === "load") continue;
      const change = () => (shared[name] as (...args: unknown[]) => unknown)(at, value, value);
      assert.equal(await refusal(change), "READ_ONLY");
    }
  }

  function setElement(model: Model, real: Real, k: number, at: number, value: unknown) {
    elementsOf(real, k).set(at, value);
    model.values[at] = value;
  }

  async function setWrong(_: Model, real: Real, k: number, at: number, value: unknown) {
    const elements = elementsOf(real, k);
    assert.equal(await refusal(() => elements.set(at, value)), "OUT_OF_RANGE");
    assert.equal(await refusal(() => elements.fill(value)), "OUT_OF_RANGE");
  }

  async function setOutside(_: Model, real: Real, k: number, at: number, value: unknown) {
    const elements = elementsOf(real, k);
    assert.equal(await refusal(() => elements.set(at, value)), "BAD_ARGUMENT");
    assert.equal(await refusal(() => elements.get(at)), "BAD_ARGUMENT");
    assert.equal(await refusal(() => elements.at(at)), "BAD_ARGUMENT");
  }

  async function setReadOnly(_: Model, { opened: { reader } }: Real, at: number, value: unknown) {
    const elements = reader as ElementArray<Type<unknown>>;
    assert.equal(await refusal(() => elements.set(at, value)), "READ_ONLY");
    assert.equal(await refusal(() => elements.fill(value)), "READ_ONLY");
  }

  function look(model: Model, array: Numbers | ElementArray<Type<unknown>>) {
    assert.equal(array.length, capacity);
    if (numbers) {
      const plain = model.values.map((value) => raw(type, value));
      assert.deepEqual([...(array as Float64Array)], plain);
      assert.deepEqual([...((array as Numbers).view as Float64Array)], plain);
      return;
    }
    const elements = array as ElementArray<Type<unknown>>;
    assert.deepEqual([...elements], model.values);
    model.values.forEach((value, at) => assert.deepEqual(snapshot(elements.at(at)), value));
    assert.equal(elements.view.length, capacity * type.size);
  }

  async function reopen(_: Model, real: Real, k: number) {
    for (const old of real.opened.reopen(k)) {
      if (numbers) {
        if (isAtomic(type)) assert.equal(await refusal(() => (old as Numbers).load(0)), "CLOSED");
      } else assert.equal(await refusal(() => (old as ElementArray<Type<unknown>>).get(0)), "CLOSED");
    }
  }
}

/** The element after an atomic operation. */
function changed(
  { scalar }: Type<unknown>,
  name: (typeof ATOMIC)[number],
  before: number | bigint,
  value: number | bigint,
  expected: number | bigint,
): number | bigint {
  const wrap = (result: bigint): number | bigint => {
    if (scalar === "i64") return BigInt.asIntN(64, result);
    if (scalar === "u64") return BigInt.asUintN(64, result);
    return Number(scalar === "i32" ? BigInt.asIntN(32, result) : BigInt.asUintN(32, result));
  };
  const [a, b] = [BigInt(before), BigInt(value)];
  switch (name) {
    case "load":
      return before;
    case "store":
    case "exchange":
      return value;
    case "add":
      return wrap(a + b);
    case "sub":
      return wrap(a - b);
    case "and":
      return wrap(a & b);
    case "or":
      return wrap(a | b);
    case "xor":
      return wrap(a ^ b);
    case "compareExchange":
      return before === expected ? value : before;
  }
}

/** What an element of all zero bytes is. */
function zero(type: Type<unknown>, memory: Memory): unknown {
  const one = new SharedArray(memory, "zero", type, 1) as unknown as ElementArray<Type<unknown>> & unknown[];
  if (type.scalar === "bool") return false;
  return isNumber(type) ? one[0] : one.get(0);
}

export const arrays: Subject<Setup, Model, Real> = {
  kind: "array",
  setups: fc.record({
    kind: fc.constantFrom(...Object.keys(KINDS)),
    capacity: fc.integer({ min: 1, max: 12 }),
  }),
  start({ kind, capacity }, memory) {
    const { type } = KINDS[kind] as ValueKind;
    const open = (other: Memory, length?: number) =>
      new SharedArray(other, "array", type, length) as unknown as Numbers | ElementArray<Type<unknown>>;
    open(memory, capacity);
    return {
      model: { type, values: Array.from({ length: capacity }, () => zero(type, memory)) },
      real: { opened: new Opened(memory, open) },
    };
  },
  commands,
};
