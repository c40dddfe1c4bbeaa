// Programs on maps: keys and values of any types, few keys, so that they meet; capacities that are reached.

import * as fc from "fast-check";
import assert from "node:assert/strict";
import { SharedMap, type Type } from "zeroipc";
import { command, type Command, handles, mixture, Opened, refusal, type Subject } from "./program";
import { KINDS, type ValueKind } from "./values";

interface Setup {
  readonly keyKind: string;
  readonly valueKind: string;
  readonly capacity: number;
  readonly spares: number;
  /** The keys of the program. */
  readonly keys: readonly unknown[];
}

interface Model {
  readonly capacity: number;
  /** By the key's text. */
  readonly entries: Map<string, readonly [key: unknown, value: unknown]>;
}

type Any = SharedMap<Type<unknown>, Type<unknown>>;
interface Real {
  readonly opened: Opened<Any>;
}

const kindOf = (name: string) => KINDS[name] as ValueKind;
/** Keys with the same text have the same bytes: 0 and -0 have not. */
const textOf = (key: unknown) => fc.stringify(key);
const same = (a: unknown, b: unknown) => textOf(a) === textOf(b);

/** What adding to a number gives, as an element of that type. */
function sum({ scalar }: Type<unknown>, before: unknown, delta: unknown): unknown {
  if (scalar === "f64") return (before as number) + (delta as number);
  if (scalar === "f32") return Math.fround((before as number) + Math.fround(delta as number));
  const bits = Number(scalar?.slice(1));
  const wrap = scalar?.startsWith("i") ? BigInt.asIntN : BigInt.asUintN;
  const wrapped = wrap(bits, BigInt(before as number) + BigInt(delta as number));
  return bits === 64 ? wrapped : Number(wrapped);
}

function commands({ keyKind, valueKind, keys: pool }: Setup): fc.Arbitrary<Command<Model, Real>> {
  const { type, values, wrong } = kindOf(valueKind);
  const { wrong: wrongKeys } = kindOf(keyKind);
  const keys = fc.constantFrom(...pool);
  const maybe = fc.option(values, { nil: undefined, freq: 4 });
  const mapOf = (real: Real, k: number) => real.opened.handle(k);
  const valueOf = ({ entries }: Readonly<Model>, key: unknown) => entries.get(textOf(key))?.[1];
  const isFullFor = ({ entries, capacity }: Readonly<Model>, key: unknown) =>
    entries.size === capacity && !entries.has(textOf(key));
  const deltas =
    type.scalar === "f64" || type.scalar === "f32"
      ? values
      : type.scalar?.endsWith("64")
        ? fc.bigInt()
        : fc.maxSafeInteger();
  const canAdd = type.scalar !== undefined && type.scalar !== "bool";
  return mixture<Model, Real>([
    [10, command("set", fc.tuple(handles, keys, values), set)],
    [4, command("trySet", fc.tuple(handles, keys, values), trySet)],
    [5, command("insert", fc.tuple(handles, keys, values), insert)],
    [5, command("compareAndSet", fc.tuple(handles, keys, maybe, maybe, fc.boolean()), compareAndSet)],
    [4, command("update", fc.tuple(handles, keys, maybe), update)],
    [3, command("update with changes in between", fc.tuple(handles, handles, keys, values, values), updateBetween)],
    ...(canAdd ? [[6, command("add", fc.tuple(handles, keys, deltas as fc.Arbitrary<unknown>), add)] as const] : []),
    [8, command("delete", fc.tuple(handles, keys), remove)],
    [1, command("clear", fc.tuple(handles), clear)],
    [8, command("get", fc.tuple(handles, keys), (model, real, k, key) => get(model, mapOf(real, k), key))],
    [4, command("look", fc.tuple(handles), (model, real, k) => look(model, mapOf(real, k)))],
    [2, command("look read-only", fc.tuple(keys), lookReadOnly)],
    [2, command("wrong", fc.tuple(handles, keys, values, wrongKeys, wrong), useWrong)],
    [1, command("change read-only", fc.tuple(keys, values), changeReadOnly)],
    [1, command("reopen", fc.tuple(handles, keys, values), reopen)],
  ]);

  function put({ entries }: Model, key: unknown, value: unknown) {
    if (value === undefined) entries.delete(textOf(key));
    else entries.set(textOf(key), [key, value]);
  }

  async function set(model: Model, real: Real, k: number, key: unknown, value: unknown) {
    const full = isFullFor(model, key);
    assert.equal(await refusal(() => mapOf(real, k).set(key, value)), full ? "FULL" : "nothing");
    if (!full) put(model, key, value);
  }

  function trySet(model: Model, real: Real, k: number, key: unknown, value: unknown) {
    const full = isFullFor(model, key);
    assert.equal(mapOf(real, k).trySet(key, value), !full);
    if (!full) put(model, key, value);
  }

  async function insert(model: Model, real: Real, k: number, key: unknown, value: unknown) {
    if (isFullFor(model, key)) {
      assert.equal(await refusal(() => mapOf(real, k).insert(key, value)), "FULL");
      return;
    }
    const absent = valueOf(model, key) === undefined;
    assert.equal(mapOf(real, k).insert(key, value), absent);
    if (absent) put(model, key, value);
  }

  /** With `right`, what is expected is what is there. */
  async function compareAndSet(
    model: Model,
    real: Real,
    k: number,
    key: unknown,
    some: unknown,
    value: unknown,
    right: boolean,
  ) {
    const before = valueOf(model, key);
    const expected = right ? before : some;
    const attempt = () => mapOf(real, k).compareAndSet(key, expected, value);
    if (expected === undefined && value !== undefined && isFullFor(model, key)) {
      assert.equal(await refusal(attempt), "FULL");
      return;
    }
    const done = same(before, expected);
    assert.equal(attempt(), done);
    if (done) put(model, key, value);
  }

  async function update(model: Model, real: Real, k: number, key: unknown, value: unknown) {
    const seen: unknown[] = [];
    const attempt = () =>
      mapOf(real, k).update(key, (before) => {
        seen.push(before);
        return value;
      });
    if (value !== undefined && isFullFor(model, key)) {
      assert.equal(await refusal(attempt), "FULL");
      return;
    }
    assert.deepEqual(attempt(), value);
    assert.deepEqual(seen, [valueOf(model, key)]);
    put(model, key, value);
  }

  /** Somebody else changes the entry while it is being computed, through another handle or the same. */
  async function updateBetween(
    model: Model,
    real: Real,
    k: number,
    other: number,
    key: unknown,
    between: unknown,
    value: unknown,
  ) {
    if (isFullFor(model, key)) return;
    const seen: unknown[] = [];
    const before = valueOf(model, key);
    const after = mapOf(real, k).update(key, (found) => {
      if (seen.push(found) === 1) mapOf(real, other).set(key, between);
      return value;
    });
    assert.deepEqual(after, value);
    assert.deepEqual(seen[0], before);
    // Whether it is called again when what came between is the same is up to the map.
    assert.deepEqual(seen.slice(1), same(before, between) && seen.length === 1 ? [] : [between]);
    put(model, key, value);
  }

  async function add(model: Model, real: Real, k: number, key: unknown, delta: unknown) {
    if (isFullFor(model, key)) {
      assert.equal(await refusal(() => mapOf(real, k).add(key, delta)), "FULL");
      return;
    }
    const none = type.scalar?.endsWith("64") && type.scalar !== "f64" ? 0n : 0;
    const before = valueOf(model, key) ?? none;
    assert.deepEqual(mapOf(real, k).add(key, delta), before);
    put(model, key, sum(type, before, delta));
  }

  function remove(model: Model, real: Real, k: number, key: unknown) {
    assert.equal(mapOf(real, k).delete(key), valueOf(model, key) !== undefined);
    put(model, key, undefined);
  }

  function clear({ entries }: Model, real: Real, k: number) {
    mapOf(real, k).clear();
    entries.clear();
  }

  function get(model: Model, map: Any, key: unknown) {
    assert.deepEqual(map.get(key), valueOf(model, key));
    assert.equal(map.has(key), valueOf(model, key) !== undefined);
  }

  function look({ entries, capacity }: Model, map: Any) {
    assert.equal(map.capacity, capacity);
    assert.equal(map.size, entries.size);
    const sorted = (list: Iterable<unknown>) => [...list].map(textOf).sort();
    assert.deepEqual(sorted(map.keys()), sorted([...entries.values()].map(([key]) => key)));
    assert.deepEqual(sorted(map.values()), sorted([...entries.values()].map(([, value]) => value)));
    assert.deepEqual(sorted(map.entries()), sorted(entries.values()));
    assert.deepEqual(sorted(map), sorted(entries.values()));
    const each: unknown[] = [];
    map.forEach((value, key, self) => {
      assert.equal(self, map);
      each.push([key, value]);
    });
    assert.deepEqual(sorted(each), sorted(entries.values()));
  }

  function lookReadOnly(model: Model, { opened: { reader } }: Real, key: unknown) {
    look(model, reader);
    get(model, reader, key);
  }

  async function useWrong(
    _: Model,
    real: Real,
    k: number,
    key: unknown,
    value: unknown,
    noKey: unknown,
    noValue: unknown,
  ) {
    const map = mapOf(real, k);
    for (const use of [
      ...[() => map.get(noKey), () => map.has(noKey), () => map.set(noKey, value), () => map.trySet(noKey, value)],
      ...[() => map.insert(noKey, value), () => map.delete(noKey), () => map.update(noKey, () => value)],
      ...[() => map.set(key, noValue), () => map.trySet(key, noValue), () => map.insert(key, noValue)],
    ]) {
      assert.equal(await refusal(use), "OUT_OF_RANGE");
    }
    if (noValue === undefined) return;
    assert.equal(await refusal(() => map.update(key, () => noValue)), "OUT_OF_RANGE");
    assert.equal(await refusal(() => map.compareAndSet(key, noValue, value)), "OUT_OF_RANGE");
    assert.equal(await refusal(() => map.compareAndSet(key, undefined, noValue)), "OUT_OF_RANGE");
  }

  async function changeReadOnly(_: Model, { opened: { reader } }: Real, key: unknown, value: unknown) {
    for (const change of [
      ...[() => reader.set(key, value), () => reader.trySet(key, value), () => reader.insert(key, value)],
      ...[() => reader.delete(key), () => reader.clear(), () => reader.update(key, () => value)],
      ...[() => reader.compareAndSet(key, undefined, value), ...(canAdd ? [() => reader.add(key, value)] : [])],
    ]) {
      assert.equal(await refusal(change), "READ_ONLY");
    }
  }

  async function reopen(_: Model, real: Real, k: number, key: unknown, value: unknown) {
    for (const old of real.opened.reopen(k)) {
      for (const use of [
        ...[() => old.get(key), () => old.has(key), () => old.set(key, value), () => old.delete(key)],
        ...[() => old.size, () => [...old], () => old.clear(), () => old.trySet(key, value)],
      ]) {
        assert.equal(await refusal(use), "CLOSED");
      }
    }
  }
}

const names = fc.constantFrom(...Object.keys(KINDS));

export const maps: Subject<Setup, Model, Real> = {
  kind: "map",
  setups: fc
    .record({
      keyKind: names,
      valueKind: names,
      capacity: fc.integer({ min: 1, max: 12 }),
      spares: fc.integer({ min: 1, max: 4 }),
    })
    .chain((shape) =>
      fc
        .uniqueArray(kindOf(shape.keyKind).values, { minLength: 1, maxLength: 14, selector: textOf })
        .map((keys) => ({ ...shape, keys })),
    ),
  segment: { size: "512KB" },
  start({ keyKind, valueKind, capacity, spares }, memory) {
    const [key, value] = [kindOf(keyKind).type, kindOf(valueKind).type];
    new SharedMap(memory, "map", key, value, capacity, { spares });
    return {
      model: { capacity, entries: new Map() },
      real: { opened: new Opened(memory, (other) => new SharedMap(other, "map", key, value)) },
    };
  },
  commands,
};
