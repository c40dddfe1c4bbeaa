// Programs on rings of elements and of messages: sides that are taken, released and refused, reservations, reading in place.

import * as fc from "fast-check";
import assert from "node:assert/strict";
import { type ElementReservation, type MessageReservation, messages, Ring, type Type, type TypedArray } from "zeroipc";
import { command, type Command, handles, mixture, Opened, refusal, type Subject, unlessTimeout } from "./program";
import { KINDS, snapshot, type ValueKind } from "./values";

const SIDES = ["producer", "consumer"] as const;
type Side = (typeof SIDES)[number];

interface Model {
  readonly capacity: number;
  items: unknown[];
  /** Units that were written and read so far. */
  written: number;
  read: number;
  /** Which handle has each side. */
  sides: Partial<Record<Side, number>>;
  /** What is reserved, in units. */
  reserved: number | undefined;
}

/** What both sorts of ring have. */
type Common = Ring<Type<unknown>> | Ring<typeof messages>;
interface Real<R extends Common> {
  readonly opened: Opened<R>;
  reservation?: (ElementReservation<Type<unknown>> | MessageReservation) | undefined;
}

const FORMS = ["try", "sync", "async"] as const;
type Form = (typeof FORMS)[number];
const forms = fc.constantFrom(...FORMS);
const BRIEF = { timeout: 0.05 };
/** A timer takes a millisecond at least. */
const AT_ONCE = { timeout: 0 };
const LONG = { timeout: 20_000 };
type Part<R extends Common> = readonly [number, fc.Arbitrary<Command<Model, Real<R>>>];

/** How a sort of ring differs. */
interface Sort {
  readonly values: fc.Arbitrary<unknown>;
  readonly wrong: fc.Arbitrary<unknown>;
  /** What a value takes of the capacity. */
  units(value: unknown): number;
  /** A list of values as something that is written in bulk. */
  bulk(list: unknown[]): ArrayLike<unknown>;
  copy(value: unknown): unknown;
}

const free = ({ capacity, written, read }: Readonly<Model>) => capacity - (written - read);
const elsewhere = ({ sides }: Readonly<Model>, side: Side, k: number) => sides[side] !== undefined && sides[side] !== k;

/** Runs `use` if this handle has the side, or gets it; else it must be refused. */
async function onSide(model: Model, side: Side, k: number, action: () => unknown): Promise<boolean> {
  if (elsewhere(model, side, k)) {
    assert.equal(await refusal(action), "TAKEN");
    return false;
  }
  model.sides[side] = k;
  if (side === "consumer" || model.reserved === undefined) return true;
  assert.equal(await refusal(action), "BAD_ARGUMENT", "a reservation is open");
  return false;
}

function commonCommands<R extends Common>({ values, wrong, units, bulk, copy }: Sort): Part<R>[] {
  type Any = Ring<Type<unknown>>;
  const of = (real: Real<R>, k: number) => real.opened.handle(k) as Any;
  const two = fc.tuple(handles, handles, values);
  const lists = fc.array(values, { minLength: 1, maxLength: 8 });
  const sides = fc.constantFrom(...SIDES);
  return [
    [12, command("write", fc.tuple(handles, forms, values), write)],
    [3, command("write wrong", fc.tuple(handles, wrong), writeWrong)],
    [5, command("writeMany", fc.tuple(handles, forms, lists), writeMany)],
    [12, command("read", fc.tuple(handles, forms), read)],
    [5, command("readMany", fc.tuple(handles, forms, fc.integer({ min: 1, max: 8 })), readMany)],
    [6, command("look", fc.tuple(handles), (model: Model, real: Real<R>, k) => look(model, of(real, k)))],
    [2, command("look read-only", fc.tuple(), (model: Model, real: Real<R>) => look(model, real.opened.reader as Any))],
    [1, command("change read-only", fc.tuple(values), changeReadOnly)],
    [4, command("take", fc.tuple(handles, sides), take)],
    [6, command("release", fc.tuple(handles, sides), release)],
    [1, command("a write meets a waiting read", two, writeMeets, ({ items }) => items.length === 0)],
    [1, command("release during a wait", fc.tuple(handles), releaseDuring, ({ items }) => items.length === 0)],
    [1, command("reopen", fc.tuple(handles), reopen)],
  ];

  function put(model: Model, list: readonly unknown[]) {
    model.items.push(...list);
    for (const value of list) model.written += units(value);
  }

  function take1(model: Model): unknown {
    const value = model.items.shift();
    if (value !== undefined) model.read += units(value);
    return value;
  }

  async function write(model: Model, real: Real<R>, k: number, form: Form, value: unknown) {
    const ring = of(real, k);
    const forms: Record<Form, () => unknown> = {
      try: () => ring.tryWrite(value),
      sync: () => unlessTimeout(() => (ring.writeSync(value, BRIEF), true)),
      async: () => unlessTimeout(() => ring.write(value, AT_ONCE).then(() => true)),
    };
    if (!(await onSide(model, "producer", k, forms[form]))) return;
    const done = units(value) <= free(model);
    assert.equal((await forms[form]()) ?? false, done);
    if (done) put(model, [value]);
  }

  async function writeWrong(_: Model, real: Real<R>, k: number, value: unknown) {
    assert.equal(await refusal(() => of(real, k).tryWrite(value)), "OUT_OF_RANGE");
    assert.equal(await refusal(() => of(real, k).tryWriteMany([value])), "OUT_OF_RANGE");
  }

  async function writeMany(model: Model, real: Real<R>, k: number, form: Form, list: unknown[]) {
    const ring = of(real, k);
    const all = bulk(list);
    const forms: Record<Form, () => unknown> = {
      try: () => ring.tryWriteMany(all),
      sync: () => ring.writeManySync(all, BRIEF),
      async: () => ring.writeMany(all, AT_ONCE),
    };
    if (!(await onSide(model, "producer", k, forms[form]))) return;
    let count = 0;
    for (let left = free(model); count < list.length && units(list[count]) <= left; count++) left -= units(list[count]);
    if (form === "try") assert.equal(await forms.try(), count);
    else assert.equal(await refusal(forms[form]), count === list.length ? "nothing" : "TIMEOUT");
    put(model, list.slice(0, count));
  }

  async function read(model: Model, real: Real<R>, k: number, form: Form) {
    const ring = of(real, k);
    const forms: Record<Form, () => unknown> = {
      try: () => ring.tryRead(),
      sync: () => unlessTimeout(() => ring.readSync(BRIEF)),
      async: () => unlessTimeout(() => ring.read(AT_ONCE)),
    };
    if (await onSide(model, "consumer", k, forms[form])) assert.deepEqual(await forms[form](), copy(take1(model)));
  }

  async function readMany(model: Model, real: Real<R>, k: number, form: Form, most: number) {
    const ring = of(real, k);
    const forms: Record<Form, () => unknown> = {
      try: () => ring.tryReadMany(most),
      sync: () => unlessTimeout(() => ring.readManySync(most, BRIEF)),
      async: () => unlessTimeout(() => ring.readMany(most, AT_ONCE)),
    };
    if (!(await onSide(model, "consumer", k, forms[form]))) return;
    const got = Array.from(((await forms[form]()) ?? []) as ArrayLike<unknown>);
    const expected = Array.from({ length: Math.min(most, model.items.length) }, () => copy(take1(model)));
    assert.deepEqual(got, expected);
  }

  function look(model: Model, ring: Any) {
    assert.equal(ring.capacity, model.capacity);
    assert.equal(ring.available, model.capacity - free(model));
    assert.equal(ring.freeSpace, free(model));
    assert.equal(ring.isEmpty, model.items.length === 0);
    assert.equal(ring.isFull, free(model) === 0);
    for (const side of SIDES)
      assert.equal(ring.holder(side)?.pid, model.sides[side] === undefined ? undefined : process.pid);
  }

  async function changeReadOnly(_: Model, { opened }: Real<R>, value: unknown) {
    const reader = opened.reader as Any;
    const changes = [
      ...[() => reader.tryWrite(value), () => reader.writeSync(value, BRIEF), () => reader.write(value, AT_ONCE)],
      ...[() => reader.tryWriteMany([value]), () => reader.tryRead(), () => reader.readSync(BRIEF)],
      ...[
        () => reader.tryReadMany(1),
        () => reader.take("producer"),
        () => reader.tryReserve(1),
        () => reader.tryPeek(),
      ],
    ];
    for (const change of changes) assert.equal(await refusal(change), "READ_ONLY");
  }

  async function take(model: Model, real: Real<R>, k: number, side: Side) {
    const refused = elsewhere(model, side, k);
    assert.equal(await refusal(() => of(real, k).take(side)), refused ? "TAKEN" : "nothing");
    if (!refused) model.sides[side] = k;
    assert.equal(of(real, k).holds(side), !refused);
  }

  function release(model: Model, real: Real<R>, k: number, side: Side) {
    of(real, k).release(side);
    if (model.sides[side] === k) leave(model, real, side);
    assert.equal(of(real, k).holds(side), false);
  }

  function leave(model: Model, real: Real<R>, side: Side) {
    delete model.sides[side];
    if (side === "consumer" || model.reserved === undefined) return;
    model.reserved = undefined;
    real.reservation = undefined;
  }

  async function writeMeets(model: Model, real: Real<R>, waiting: number, k: number, value: unknown) {
    const both =
      elsewhere(model, "consumer", waiting) || elsewhere(model, "producer", k) || model.reserved !== undefined;
    if (both || units(value) > free(model)) return;
    const wait = of(real, waiting).read(LONG);
    of(real, k).writeSync(value, BRIEF);
    assert.deepEqual(await wait, copy(value));
    model.sides.consumer = waiting;
    model.sides.producer = k;
    put(model, [value]);
    take1(model);
  }

  async function releaseDuring(model: Model, real: Real<R>, k: number) {
    if (elsewhere(model, "consumer", k)) return;
    const wait = of(real, k).read(LONG);
    of(real, k).release("consumer");
    assert.equal(await refusal(() => wait), "CLOSED");
    delete model.sides.consumer;
  }

  async function reopen(model: Model, real: Real<R>, k: number) {
    const owner = real.opened.owner(k);
    const { reservation } = real;
    for (const side of SIDES) {
      const holder = model.sides[side];
      if (holder !== undefined && real.opened.owner(holder) === owner) leave(model, real, side);
    }
    for (const old of real.opened.reopen(k) as unknown as Any[]) {
      for (const use of [
        () => old.tryRead(),
        () => old.available,
        () => old.tryReadMany(1),
        () => old.take("producer"),
      ]) {
        assert.equal(await refusal(use), "CLOSED");
      }
    }
    if (reservation && !real.reservation) assert.equal(await refusal(() => reservation.bytes), "CLOSED");
  }
}

async function abort(model: Model, real: Real<Common>) {
  const reservation = real.reservation as ElementReservation<Type<unknown>>;
  reservation.abort();
  assert.equal(reservation.ended, true);
  assert.equal(await refusal(() => reservation.commit()), "CLOSED");
  model.reserved = undefined;
  real.reservation = undefined;
}

// --- elements ---

interface ElementSetup {
  readonly kind: string;
  readonly capacity: number;
}

type Elements = Ring<Type<unknown>>;

function elementCommands({ kind, capacity }: ElementSetup): fc.Arbitrary<Command<Model, Real<Elements>>> {
  const { type, values, wrong } = KINDS[kind] as ValueKind;
  const isNumber = type.arrayConstructor !== undefined && type.scalar !== "bool";
  const typed = (list: unknown[]) =>
    (type.arrayConstructor as unknown as { from(list: unknown[]): TypedArray }).from(list);
  const sort: Sort = {
    values,
    wrong,
    units: () => 1,
    bulk: (list) => (isNumber && list.length % 2 === 0 ? typed(list) : list),
    copy: (value) => value,
  };
  const open = ({ reserved }: Readonly<Model>) => reserved !== undefined;
  const counts = fc.integer({ min: 1, max: capacity });
  const lists = fc.array(values, { minLength: capacity, maxLength: capacity });
  return mixture<Model, Real<Elements>>([
    ...commonCommands<Elements>(sort),
    [4, command("reserve", fc.tuple(handles, counts), reserve)],
    [4, command("commit", fc.tuple(lists, fc.nat({ max: capacity })), commit, open)],
    [1, command("abort", fc.tuple(), abort, open)],
    [3, command("peek", fc.tuple(handles, counts), peek)],
    [3, command("advance", fc.tuple(handles, counts), advance)],
    [3, command("readInto", fc.tuple(handles, counts, fc.boolean()), readInto)],
  ]);

  async function reserve(model: Model, real: Real<Elements>, k: number, count: number) {
    const ring = real.opened.handle(k);
    if (!(await onSide(model, "producer", k, () => ring.tryReserve(count)))) return;
    const length = Math.min(count, capacity - (model.written % capacity));
    const reservation = ring.tryReserve(count);
    assert.equal(reservation?.length, length <= free(model) ? length : undefined);
    if (!reservation) return;
    real.reservation = reservation;
    model.reserved = length;
  }

  async function commit(model: Model, real: Real<Elements>, list: unknown[], most: number) {
    const reservation = real.reservation as ElementReservation<Type<unknown>>;
    const { length } = reservation;
    assert.equal(await refusal(() => reservation.commit(length + 1)), "BAD_ARGUMENT");
    assert.equal(await refusal(() => reservation.set(length, list[0])), "BAD_ARGUMENT");
    for (let k = 0; k < length; k++) reservation.set(k, list[k]);
    assert.deepEqual(Array.from(reservation.values as ArrayLike<unknown>, snapshot), list.slice(0, length));
    const count = Math.min(most, length);
    reservation.commit(count);
    assert.equal(await refusal(() => reservation.commit()), "CLOSED");
    model.items.push(...list.slice(0, count));
    model.written += count;
    model.reserved = undefined;
    real.reservation = undefined;
  }

  async function peek(model: Model, real: Real<Elements>, k: number, most: number) {
    const ring = real.opened.handle(k);
    if (!(await onSide(model, "consumer", k, () => ring.tryPeek(most)))) return;
    const count = Math.min(most, model.items.length, capacity - (model.read % capacity));
    const expected = count === 0 ? undefined : model.items.slice(0, count);
    const seen = ring.tryPeek(most);
    assert.deepEqual(seen && Array.from(seen as ArrayLike<unknown>, snapshot), expected);
  }

  async function advance(model: Model, real: Real<Elements>, k: number, count: number) {
    const ring = real.opened.handle(k);
    if (!(await onSide(model, "consumer", k, () => ring.advance(count)))) return;
    const possible = count <= model.items.length;
    assert.equal(await refusal(() => ring.advance(count)), possible ? "nothing" : "BAD_ARGUMENT");
    if (!possible) return;
    model.items.splice(0, count);
    model.read += count;
  }

  async function readInto(model: Model, real: Real<Elements>, k: number, length: number, plain: boolean) {
    const ring = real.opened.handle(k);
    const target: unknown[] | TypedArray =
      isNumber && !plain
        ? typed(new Array(length).fill(type.name.endsWith("64") && type.scalar !== "f64" ? 0n : 0))
        : new Array(length);
    if (!(await onSide(model, "consumer", k, () => ring.tryReadInto(target as unknown[])))) return;
    const expected = model.items.splice(0, length);
    model.read += expected.length;
    assert.equal(ring.tryReadInto(target as unknown[]), expected.length);
    assert.deepEqual(Array.from(target as ArrayLike<unknown>).slice(0, expected.length), expected);
  }
}

export const elementRings: Subject<ElementSetup, Model, Real<Elements>> = {
  kind: "ring of elements",
  setups: fc.record({
    kind: fc.constantFrom(...Object.keys(KINDS)),
    capacity: fc.integer({ min: 1, max: 6 }),
  }),
  start({ kind, capacity }, memory) {
    const { type } = KINDS[kind] as ValueKind;
    new Ring(memory, "ring", type, capacity);
    return {
      model: { capacity, items: [], written: 0, read: 0, sides: {}, reserved: undefined },
      real: { opened: new Opened(memory, (other) => new Ring(other, "ring", type)) },
    };
  },
  commands: elementCommands,
};

// --- messages ---

interface MessageSetup {
  /** Bytes. */
  readonly capacity: number;
  readonly largest: number;
}

type Messages = Ring<typeof messages>;
const frameBytes = (length: number) => 8 + Math.ceil(length / 8) * 8;

function messageCommands({ largest }: MessageSetup): fc.Arbitrary<Command<Model, Real<Messages>>> {
  const values = fc.uint8Array({ maxLength: largest });
  const sort: Sort = {
    values,
    wrong: fc.constantFrom(new Uint8Array(largest + 1), "text", undefined, [1, 2]),
    units: (value) => frameBytes((value as Uint8Array).length),
    bulk: (list) => list,
    copy: (value) => value,
  };
  const open = ({ reserved }: Readonly<Model>) => reserved !== undefined;
  return mixture<Model, Real<Messages>>([
    ...commonCommands<Messages>(sort),
    [4, command("reserve", fc.tuple(handles, fc.nat({ max: largest })), reserve)],
    [4, command("commit", fc.tuple(fc.uint8Array({ minLength: largest, maxLength: largest }), fc.nat()), commit, open)],
    [1, command("abort", fc.tuple(), abort, open)],
    [3, command("peek", fc.tuple(handles), peek)],
    [3, command("advance", fc.tuple(handles), advance)],
  ]);

  async function reserve(model: Model, real: Real<Messages>, k: number, length: number) {
    const ring = real.opened.handle(k);
    assert.equal(await refusal(() => ring.tryReserve(largest + 1)), "OUT_OF_RANGE");
    if (!(await onSide(model, "producer", k, () => ring.tryReserve(length)))) return;
    const reservation = ring.tryReserve(length);
    assert.equal(reservation?.length, frameBytes(length) <= free(model) ? length : undefined);
    if (!reservation) return;
    real.reservation = reservation;
    model.reserved = frameBytes(length);
  }

  async function commit(model: Model, real: Real<Messages>, content: Uint8Array, most: number) {
    const reservation = real.reservation as MessageReservation;
    const { length } = reservation;
    assert.equal(await refusal(() => reservation.commit(length + 1)), "BAD_ARGUMENT");
    reservation.bytes.set(content.subarray(0, length));
    const count = most % (length + 1);
    reservation.commit(count);
    model.items.push(content.slice(0, count));
    model.written += frameBytes(count);
    model.reserved = undefined;
    real.reservation = undefined;
  }

  async function peek(model: Model, real: Real<Messages>, k: number) {
    const ring = real.opened.handle(k);
    if (!(await onSide(model, "consumer", k, () => ring.tryPeek()))) return;
    assert.deepEqual(snapshot(ring.tryPeek()), model.items[0]);
  }

  async function advance(model: Model, real: Real<Messages>, k: number) {
    const ring = real.opened.handle(k);
    if (!(await onSide(model, "consumer", k, () => ring.advance()))) return;
    const value = model.items.shift() as Uint8Array | undefined;
    assert.equal(await refusal(() => ring.advance()), value ? "nothing" : "BAD_ARGUMENT");
    if (value) model.read += frameBytes(value.length);
  }
}

export const messageRings: Subject<MessageSetup, Model, Real<Messages>> = {
  kind: "ring of messages",
  setups: fc
    .record({ units: fc.integer({ min: 1, max: 12 }), less: fc.nat({ max: 20 }) })
    .map(({ units, less }) => ({ capacity: units * 8, largest: Math.max(0, units * 8 - 8 - less) }))
    .filter(({ largest }) => largest > 0),
  start({ capacity, largest }, memory) {
    new Ring(memory, "ring", messages, capacity, { largest });
    return {
      model: { capacity, items: [], written: 0, read: 0, sides: {}, reserved: undefined },
      real: { opened: new Opened(memory, (other) => new Ring(other, "ring", messages)) },
    };
  },
  commands: messageCommands,
};
