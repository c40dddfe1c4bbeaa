// Programs on channels, buffered and unbuffered, until and after they are closed.

import * as fc from "fast-check";
import assert from "node:assert/strict";
import { Channel, select, selectSync, trySelect, type Type } from "zeroipc";
import { command, type Command, handles, mixture, Opened, refusal, type Subject, unlessTimeout } from "./program";
import { KINDS, type ValueKind } from "./values";

interface Setup {
  readonly kind: string;
  /** 0: unbuffered. */
  readonly capacity: number;
}

interface Model extends Setup {
  items: unknown[];
  closed: boolean;
}

type Values = Channel<Type<unknown>>;
interface Real {
  readonly opened: Opened<Values>;
}

const FORMS = ["try", "sync", "async", "select"] as const;
type Form = (typeof FORMS)[number];
const forms = fc.constantFrom(...FORMS);
const BRIEF = { timeout: 0.05 };
/** A timer takes a millisecond at least. */
const AT_ONCE = { timeout: 0 };
const LONG = { timeout: 20_000 };
const NOTHING = { default: "nothing" };

function commands({ kind, capacity }: Setup): fc.Arbitrary<Command<Model, Real>> {
  const { values, wrong } = KINDS[kind] as ValueKind;
  const channelOf = (real: Real, k: number) => real.opened.handle(k);
  const two = fc.tuple(handles, handles, values);
  const open = ({ closed }: Readonly<Model>) => !closed;
  return mixture<Model, Real>([
    [16, command("send", fc.tuple(handles, forms, values), send)],
    [3, command("send wrong", fc.tuple(handles, forms, wrong), sendWrong, open)],
    [16, command("receive", fc.tuple(handles, forms), receive)],
    [6, command("look", fc.tuple(handles), (model, real, k) => look(model, channelOf(real, k)))],
    [2, command("look read-only", fc.tuple(), (model, real) => look(model, real.opened.reader))],
    [1, command("change read-only", fc.tuple(values), changeReadOnly)],
    [
      4,
      command("a send meets a waiting receive", two, sendMeets, (model) => !model.closed && model.items.length === 0),
    ],
    [4, command("a receive meets a waiting send", two, receiveMeets, (model) => !model.closed && isFull(model))],
    [2, command("selects meet", two, selectsMeet, (model) => !model.closed && model.items.length === 0)],
    [1, command("abort a wait", fc.tuple(handles), abortWait, ({ items, closed }) => !closed && items.length === 0)],
    [1, command("reopen", fc.tuple(handles), reopen)],
    [1, command("close", fc.tuple(handles, handles), close)],
    [1, command("close during waits", fc.tuple(handles, handles, values), closeDuringWaits, open)],
  ]);

  function isFull({ items }: Readonly<Model>) {
    return items.length === capacity;
  }

  async function send(model: Model, real: Real, k: number, form: Form, value: unknown) {
    const channel = channelOf(real, k);
    const forms: Record<Form, () => unknown> = {
      try: () => channel.trySend(value),
      sync: () => unlessTimeout(() => (channel.sendSync(value, BRIEF), true)),
      async: () => unlessTimeout(() => channel.send(value, AT_ONCE).then(() => true)),
      select: () => trySelect([channel.sending(value)]) !== undefined,
    };
    if (model.closed) {
      assert.equal(await refusal(forms[form]), "ENDED");
      return;
    }
    const done = !isFull(model);
    assert.equal((await forms[form]()) ?? false, done);
    if (done) model.items.push(value);
  }

  async function sendWrong(_: Model, real: Real, k: number, form: Form, value: unknown) {
    const channel = channelOf(real, k);
    const forms: Record<Form, () => unknown> = {
      try: () => channel.trySend(value),
      sync: () => channel.sendSync(value, BRIEF),
      async: () => channel.send(value, AT_ONCE),
      select: () => channel.sending(value),
    };
    assert.equal(await refusal(forms[form]), "OUT_OF_RANGE");
  }

  async function receive(model: Model, real: Real, k: number, form: Form) {
    const channel = channelOf(real, k);
    const forms: Record<Form, () => unknown> = {
      try: () => channel.tryReceive(),
      sync: () => unlessTimeout(() => channel.receiveSync(BRIEF)),
      async: () => unlessTimeout(() => channel.receive(AT_ONCE)),
      select: async () => (await select([channel.receiving()], NOTHING))[1],
    };
    const expected = model.items.shift();
    const nothing = form === "select" && expected === undefined && !model.closed;
    assert.deepEqual(await forms[form](), nothing ? "nothing" : expected);
  }

  function look(model: Model, channel: Values) {
    assert.equal(channel.capacity, capacity);
    assert.equal(channel.size, model.items.length);
    assert.equal(channel.isClosed, model.closed);
    assert.equal(channel.isDrained, model.closed && model.items.length === 0);
  }

  async function changeReadOnly(_: Model, { opened: { reader } }: Real, value: unknown) {
    const changes = [
      ...[() => reader.trySend(value), () => reader.sendSync(value, BRIEF), () => reader.send(value, AT_ONCE)],
      ...[() => reader.tryReceive(), () => reader.receive(AT_ONCE), () => reader.receiveSync(BRIEF)],
      ...[() => reader.close(), () => selectSync([reader.receiving()], BRIEF)],
    ];
    for (const change of changes) assert.equal(await refusal(change), "READ_ONLY");
  }

  async function sendMeets(_: Model, real: Real, waiting: number, k: number, value: unknown) {
    const wait = channelOf(real, waiting).receive(LONG);
    await channelOf(real, k).send(value, LONG);
    assert.deepEqual(await wait, value);
  }

  async function receiveMeets(model: Model, real: Real, waiting: number, k: number, value: unknown) {
    const wait = channelOf(real, waiting).send(value, LONG);
    model.items.push(value);
    assert.deepEqual(channelOf(real, k).tryReceive(), model.items.shift());
    await wait;
  }

  async function selectsMeet(_: Model, real: Real, waiting: number, k: number, value: unknown) {
    const wait = select([channelOf(real, waiting).receiving()], LONG);
    assert.deepEqual(await select([channelOf(real, k).sending(value)], LONG), [0, undefined]);
    assert.deepEqual(await wait, [0, value]);
  }

  async function abortWait(_: Model, real: Real, k: number) {
    const control = new AbortController();
    const wait = channelOf(real, k).receive({ signal: control.signal });
    control.abort();
    assert.equal(await refusal(() => wait), "ABORTED");
  }

  async function reopen(_: Model, real: Real, k: number) {
    for (const old of real.opened.reopen(k)) {
      assert.equal(await refusal(() => old.tryReceive()), "CLOSED");
      assert.equal(await refusal(() => old.size), "CLOSED");
      assert.equal(await refusal(() => old.isClosed), "CLOSED");
      assert.equal(await refusal(() => old.close()), "CLOSED");
    }
  }

  function close(model: Model, real: Real, k: number, other: number) {
    channelOf(real, k).close();
    model.closed = true;
    look(model, channelOf(real, other));
  }

  /** Receivers get nothing, senders an error; nothing is lost and nothing sent. */
  async function closeDuringWaits(model: Model, real: Real, waiting: number, k: number, value: unknown) {
    const channel = channelOf(real, waiting);
    const waits = model.items.length === 0 ? [channel.receive(LONG)] : [];
    const sends = isFull(model) && waits.length === 0 ? [refusal(() => channel.send(value, LONG))] : [];
    channelOf(real, k).close();
    model.closed = true;
    assert.deepEqual(
      await Promise.all(waits),
      waits.map(() => undefined),
    );
    assert.deepEqual(
      await Promise.all(sends),
      sends.map(() => "ENDED"),
    );
  }
}

export const channels: Subject<Setup, Model, Real> = {
  kind: "channel",
  setups: fc.record({
    kind: fc.constantFrom(...Object.keys(KINDS)),
    capacity: fc.integer({ min: 0, max: 4 }),
  }),
  start(setup, memory) {
    const { type } = KINDS[setup.kind] as ValueKind;
    new Channel(memory, "channel", type, setup.capacity);
    return {
      model: { ...setup, items: [], closed: false },
      real: { opened: new Opened(memory, (other) => new Channel(other, "channel", type)) },
    };
  },
  commands,
};
