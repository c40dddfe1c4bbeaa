// Programs on streams of every policy: subscribers that come and go, fall behind, and read in every form.

import * as fc from "fast-check";
import assert from "node:assert/strict";
import { Stream, type Subscription, type Type } from "zeroipc";
import { command, type Command, handles, mixture, Opened, refusal, type Subject, unlessTimeout } from "./program";
import { KINDS, type ValueKind } from "./values";

const POLICIES = ["block", "drop-oldest", "drop-newest"] as const;

interface Setup {
  readonly kind: string;
  readonly capacity: number;
  readonly policy: (typeof POLICIES)[number];
  readonly subscribers: number;
}

interface Reader {
  readonly owner: number;
  cursor: number;
  lost: number;
}

interface Model extends Setup {
  /** All that was ever published. */
  values: unknown[];
  dropped: number;
  closed: boolean;
  readers: Reader[];
}

type Any = Stream<Type<unknown>>;
interface Real {
  readonly opened: Opened<Any>;
  /** As in the model, in the same order. */
  readers: Subscription<Type<unknown>>[];
}

const FORMS = ["try", "sync", "async"] as const;
type Form = (typeof FORMS)[number];
const forms = fc.constantFrom(...FORMS);
const BRIEF = { timeout: 0.05 };
/** A timer takes a millisecond at least. */
const AT_ONCE = { timeout: 0 };
const LONG = { timeout: 20_000 };

/** How many can be published until a subscriber is in the way. */
function room({ policy, readers, values, capacity }: Readonly<Model>): number {
  if (policy === "drop-oldest") return Infinity;
  return Math.min(...readers.map(({ cursor }) => cursor + capacity - values.length), Infinity);
}

/** The place from which on a subscriber reads that is so far behind. */
function catchUp({ values, capacity }: Readonly<Model>, reader: Reader): void {
  const first = Math.max(reader.cursor, values.length - capacity);
  reader.lost += first - reader.cursor;
  reader.cursor = first;
}

function commands({ kind }: Setup): fc.Arbitrary<Command<Model, Real>> {
  const { values, wrong } = KINDS[kind] as ValueKind;
  const which = fc.nat({ max: 7 });
  const from = fc.oneof(fc.constantFrom("latest" as const, "earliest" as const), fc.nat({ max: 6 }));
  const streamOf = (real: Real, k: number) => real.opened.handle(k);
  const hasReaders = ({ readers }: Readonly<Model>) => readers.length > 0;
  const lists = fc.array(values, { minLength: 1, maxLength: 6 });
  return mixture<Model, Real>([
    [12, command("emit", fc.tuple(handles, forms, values), emit)],
    [2, command("emit wrong", fc.tuple(handles, wrong), emitWrong, ({ closed }) => !closed)],
    [4, command("emitMany", fc.tuple(handles, forms, lists), emitMany)],
    [5, command("subscribe", fc.tuple(handles, from), subscribe)],
    [2, command("unsubscribe", fc.tuple(which), unsubscribe, hasReaders)],
    [12, command("next", fc.tuple(which, forms), next, hasReaders)],
    [5, command("nextMany", fc.tuple(which, forms, fc.integer({ min: 1, max: 8 })), nextMany, hasReaders)],
    [6, command("look", fc.tuple(handles), (model, real, k) => look(model, streamOf(real, k)))],
    [2, command("look read-only", fc.tuple(from), lookReadOnly)],
    [1, command("change read-only", fc.tuple(values), changeReadOnly)],
    [2, command("an emit meets a waiting next", fc.tuple(which, handles, values), emitMeets, hasReaders)],
    [2, command("a next meets a waiting emit", fc.tuple(handles, values), nextMeets, hasReaders)],
    [2, command("callback", fc.tuple(handles, from), callback)],
    [1, command("reopen", fc.tuple(handles), reopen)],
    [1, command("close", fc.tuple(handles), close, ({ values }) => values.length > 8)],
  ]);

  async function emit(model: Model, real: Real, k: number, form: Form, value: unknown) {
    const stream = streamOf(real, k);
    const forms: Record<Form, () => unknown> = {
      try: () => stream.tryEmit(value),
      sync: () => unlessTimeout(() => stream.emitSync(value, BRIEF)),
      async: () => unlessTimeout(() => stream.emit(value, AT_ONCE)),
    };
    if (model.closed) {
      assert.equal(await refusal(forms[form]), "ENDED");
      return;
    }
    const done = room(model) > 0;
    const times = done || model.policy !== "drop-newest";
    assert.equal((await forms[form]()) ?? false, done);
    if (done) model.values.push(value);
    if (!times) model.dropped++;
  }

  async function emitWrong(_: Model, real: Real, k: number, value: unknown) {
    assert.equal(await refusal(() => streamOf(real, k).tryEmit(value)), "OUT_OF_RANGE");
    assert.equal(await refusal(() => streamOf(real, k).tryEmitMany([value])), "OUT_OF_RANGE");
  }

  async function emitMany(model: Model, real: Real, k: number, form: Form, list: unknown[]) {
    const stream = streamOf(real, k);
    const forms: Record<Form, () => unknown> = {
      try: () => stream.tryEmitMany(list),
      sync: () => unlessTimeout(() => stream.emitManySync(list, BRIEF)),
      async: () => unlessTimeout(() => stream.emitMany(list, AT_ONCE)),
    };
    if (model.closed) {
      assert.equal(await refusal(forms[form]), "ENDED");
      return;
    }
    const count = Math.min(room(model), list.length);
    const waits = form !== "try" && model.policy === "block" && count < list.length;
    assert.equal(await forms[form](), waits ? undefined : count);
    model.values.push(...list.slice(0, count));
    if (model.policy === "drop-newest") model.dropped += list.length - count;
  }

  async function subscribe(model: Model, real: Real, k: number, from: "latest" | "earliest" | number) {
    const stream = streamOf(real, k);
    if (model.readers.length === model.subscribers) {
      assert.equal(await refusal(() => stream.subscription({ from })), "SUBSCRIBERS_FULL");
      return;
    }
    const cursor = startOf(model, from, model.policy === "drop-oldest" ? model.capacity : model.capacity - 1);
    const subscription = stream.subscription({ from });
    assert.equal(subscription.position, cursor);
    real.readers.push(subscription);
    model.readers.push({ owner: real.opened.owner(k), cursor, lost: 0 });
  }

  function startOf({ values }: Readonly<Model>, from: "latest" | "earliest" | number, most: number) {
    const back = from === "latest" ? 0 : from === "earliest" ? most : Math.min(from, most);
    return Math.max(0, values.length - back);
  }

  function takeOut(model: Model, real: Real, at: number) {
    model.readers.splice(at, 1);
    return real.readers.splice(at, 1)[0] as Subscription<Type<unknown>>;
  }

  async function unsubscribe(model: Model, real: Real, which: number) {
    const subscription = takeOut(model, real, which % model.readers.length);
    subscription.close();
    await subscription.done;
    assert.equal(subscription.closed, true);
    assert.equal(subscription.tryNext(), undefined);
    assert.equal(await subscription.next(LONG), undefined);
  }

  /** What a subscriber that has read all of a closed stream is; it has given its place up. */
  async function atEnd(model: Model, real: Real, at: number) {
    const reader = model.readers[at] as Reader;
    if (!model.closed || reader.cursor < model.values.length) return;
    const subscription = takeOut(model, real, at);
    assert.equal(subscription.ended, true);
    await subscription.done;
  }

  async function next(model: Model, real: Real, which: number, form: Form) {
    const at = which % model.readers.length;
    const [reader, subscription] = [model.readers[at] as Reader, real.readers[at] as Subscription<Type<unknown>>];
    const forms: Record<Form, () => unknown> = {
      try: () => subscription.tryNext(),
      sync: () => unlessTimeout(() => subscription.nextSync(BRIEF)),
      async: () => unlessTimeout(() => subscription.next(AT_ONCE)),
    };
    catchUp(model, reader);
    const was = reader.cursor;
    assert.deepEqual(await forms[form](), model.values[was]);
    if (was < model.values.length) reader.cursor++;
    assert.equal(subscription.position, reader.cursor);
    assert.equal(subscription.lost, reader.lost);
    if (was === model.values.length) await atEnd(model, real, at);
  }

  async function nextMany(model: Model, real: Real, which: number, form: Form, most: number) {
    const at = which % model.readers.length;
    const [reader, subscription] = [model.readers[at] as Reader, real.readers[at] as Subscription<Type<unknown>>];
    const forms: Record<Form, () => unknown> = {
      try: () => subscription.tryNextMany(most),
      sync: () => unlessTimeout(() => subscription.nextManySync(most, BRIEF)),
      async: () => unlessTimeout(() => subscription.nextMany(most, AT_ONCE)),
    };
    catchUp(model, reader);
    const expected = model.values.slice(reader.cursor, reader.cursor + most);
    assert.deepEqual(Array.from(((await forms[form]()) ?? []) as ArrayLike<unknown>), expected);
    reader.cursor += expected.length;
    assert.equal(subscription.lost, reader.lost);
    if (expected.length === 0) await atEnd(model, real, at);
  }

  function look(model: Model, stream: Any) {
    assert.deepEqual(stream.last, model.values.at(-1));
    assert.equal(stream.sequence, model.values.length);
    assert.equal(stream.capacity, model.capacity);
    assert.equal(stream.policy, model.policy);
    assert.equal(stream.dropped, model.dropped);
    assert.equal(stream.subscriberCount, model.readers.length);
    assert.equal(stream.isClosed, model.closed);
  }

  /** It takes no place, and sees all that is kept. */
  function lookReadOnly(model: Model, { opened: { reader } }: Real, from: "latest" | "earliest" | number) {
    look(model, reader);
    const subscription = reader.subscription({ from });
    const start = subscription.position;
    assert.ok(start <= model.values.length && start >= startOf(model, from, model.capacity));
    const seen = [];
    for (let value = subscription.tryNext(); value !== undefined; value = subscription.tryNext()) seen.push(value);
    assert.deepEqual(seen, model.values.slice(start));
    subscription.close();
  }

  async function changeReadOnly(_: Model, { opened: { reader } }: Real, value: unknown) {
    for (const change of [
      ...[() => reader.tryEmit(value), () => reader.emitSync(value, BRIEF), () => reader.emit(value, AT_ONCE)],
      ...[() => reader.tryEmitMany([value]), () => reader.close()],
    ]) {
      assert.equal(await refusal(change), "READ_ONLY");
    }
  }

  async function emitMeets(model: Model, real: Real, which: number, k: number, value: unknown) {
    const at = which % model.readers.length;
    const reader = model.readers[at] as Reader;
    if (model.closed || reader.cursor < model.values.length || room(model) < 1) return;
    const wait = (real.readers[at] as Subscription<Type<unknown>>).next(LONG);
    assert.equal(streamOf(real, k).tryEmit(value), true);
    model.values.push(value);
    reader.cursor++;
    assert.deepEqual(await wait, value);
  }

  async function nextMeets(model: Model, real: Real, k: number, value: unknown) {
    if (model.closed || model.policy !== "block" || room(model) > 0) return;
    const wait = streamOf(real, k).emit(value, LONG);
    // Everybody who is in the way reads one.
    for (const [at, reader] of model.readers.entries()) {
      if (reader.cursor + model.capacity > model.values.length) continue;
      assert.deepEqual(real.readers[at]?.tryNext(), model.values[reader.cursor++]);
    }
    assert.equal(await wait, true);
    model.values.push(value);
  }

  async function callback(model: Model, real: Real, k: number, from: "latest" | "earliest" | number) {
    if (model.readers.length === model.subscribers) return;
    const start = startOf(model, from, model.policy === "drop-oldest" ? model.capacity : model.capacity - 1);
    const expected = model.values.slice(start);
    const seen: unknown[] = [];
    const subscription = streamOf(real, k).subscribe((value) => void seen.push(value), { from });
    assert.deepEqual(seen, [], "nothing before subscribe has returned");
    for (let turns = 0; seen.length < expected.length && turns < 1000; turns++) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    subscription.close();
    await subscription.done;
    assert.deepEqual(seen, expected);
  }

  /** Subscriptions of that memory are over, and their places are free. */
  async function reopen(model: Model, real: Real, k: number) {
    const owner = real.opened.owner(k);
    const gone = real.readers.filter((_, at) => model.readers[at]?.owner === owner);
    real.readers = real.readers.filter((_, at) => model.readers[at]?.owner !== owner);
    model.readers = model.readers.filter((reader) => reader.owner !== owner);
    for (const old of real.opened.reopen(k)) {
      for (const use of [() => old.sequence, () => old.last, () => old.subscription(), () => old.isClosed]) {
        assert.equal(await refusal(use), "CLOSED");
      }
    }
    for (const subscription of gone) {
      await subscription.done;
      assert.equal(subscription.closed, true);
      assert.equal(await refusal(() => subscription.tryNext()), "CLOSED");
    }
  }

  function close(model: Model, real: Real, k: number) {
    streamOf(real, k).close();
    model.closed = true;
  }
}

export const streams: Subject<Setup, Model, Real> = {
  kind: "stream",
  setups: fc.record({
    kind: fc.constantFrom(...Object.keys(KINDS)),
    capacity: fc.integer({ min: 1, max: 6 }),
    policy: fc.constantFrom(...POLICIES),
    subscribers: fc.integer({ min: 1, max: 4 }),
  }),
  start(setup, memory) {
    const { type } = KINDS[setup.kind] as ValueKind;
    const { policy, subscribers } = setup;
    new Stream(memory, "stream", type, setup.capacity, { policy, subscribers });
    return {
      model: { ...setup, values: [], dropped: 0, closed: false, readers: [] },
      real: { opened: new Opened(memory, (other) => new Stream(other, "stream", type)), readers: [] },
    };
  },
  commands,
};
