// Programs on queues: any element type, capacities from 1 on, few spare blocks.

import * as fc from "fast-check";
import assert from "node:assert/strict";
import { type Claim, type Memory, Queue, type Reservation, type Type } from "zeroipc";
import { command, type Command, handles, mixture, Opened, refusal, type Subject, unlessTimeout } from "./program";
import { KINDS, snapshot, type ValueKind } from "./values";

interface Setup {
  readonly kind: string;
  readonly capacity: number;
  readonly spares: number;
}

interface Lease {
  readonly owner: number;
  value: unknown;
}

interface Model extends Omit<Setup, "kind"> {
  items: unknown[];
  /** Blocks that are lent; their values are what was written. */
  reservations: Lease[];
  claims: Lease[];
  /** Blocks whose leases were left open when their memory closed: this isolate, the owner of all of them, lives on. */
  kept: number;
}

interface Real {
  readonly opened: Opened<Queue<Type<unknown>>>;
  /** As in the model, in the same order. */
  reservations: Reservation<Type<unknown>>[];
  claims: Claim<Type<unknown>>[];
}

const room = ({ items, capacity }: Model) => capacity - items.length;
const freeBlocks = ({ items, reservations, claims, kept, capacity, spares }: Model) =>
  capacity + spares - items.length - reservations.length - claims.length - kept;
/** How many can be pushed: there is room, and a block for each. */
const pushable = (model: Model) => Math.min(room(model), freeBlocks(model));

const FORMS = ["try", "sync", "async"] as const;
const forms = fc.constantFrom(...FORMS);
/** Long enough to go to sleep, and no longer. */
const BRIEF = { timeout: 0.05 };
/** A timer takes a millisecond at least. */
const AT_ONCE = { timeout: 0 };
const LONG = { timeout: 20_000 };

function commands({ kind }: Setup): fc.Arbitrary<Command<Model, Real>> {
  const { values, wrong } = KINDS[kind] as ValueKind;
  const which = fc.nat({ max: 7 });
  const queueOf = (real: Real, k: number) => real.opened.handle(k);
  return mixture<Model, Real>([
    [12, command("push", fc.tuple(handles, forms, values), push)],
    [3, command("push wrong", fc.tuple(handles, forms, wrong), pushWrong)],
    [4, command("pushMany", fc.tuple(handles, forms, fc.array(values, { minLength: 1, maxLength: 8 })), pushMany)],
    [2, command("pushMany wrong", fc.tuple(handles, fc.array(values, { maxLength: 3 }), wrong), pushManyWrong)],
    [12, command("pop", fc.tuple(handles, forms), pop)],
    [4, command("popMany", fc.tuple(handles, forms, fc.integer({ min: 1, max: 8 })), popMany)],
    [3, command("reserve", fc.tuple(handles, values), reserve)],
    [3, command("commit", fc.tuple(which, forms), commit, ({ reservations }) => reservations.length > 0)],
    [1, command("abort", fc.tuple(which), abort, ({ reservations }) => reservations.length > 0)],
    [3, command("claim", fc.tuple(handles), claim)],
    [3, command("release", fc.tuple(which), release, ({ claims }) => claims.length > 0)],
    [6, command("look", fc.tuple(handles), (model, real, k) => look(model, queueOf(real, k)))],
    [2, command("look read-only", fc.tuple(), (model, real) => look(model, real.opened.reader))],
    [1, command("change read-only", fc.tuple(values), changeReadOnly)],
    [1, command("a push meets a waiting pop", fc.tuple(handles, handles, values), meetPop, pushMeets)],
    [1, command("a pop meets a waiting push", fc.tuple(handles, handles, values), meetPush, popMeets)],
    [1, command("abort a wait", fc.tuple(handles), abortWait, ({ items }) => items.length === 0)],
    [1, command("reopen", fc.tuple(handles), reopen)],
  ]);

  async function push(model: Model, real: Real, k: number, form: (typeof FORMS)[number], value: unknown) {
    const queue = queueOf(real, k);
    const forms = {
      try: () => queue.tryPush(value),
      sync: () => unlessTimeout(() => (queue.pushSync(value, BRIEF), true)),
      async: () => unlessTimeout(() => queue.push(value, AT_ONCE).then(() => true)),
    };
    const done = pushable(model) > 0;
    assert.equal((await forms[form]()) ?? false, done);
    if (done) model.items.push(value);
  }

  async function pushWrong(_: Model, real: Real, k: number, form: (typeof FORMS)[number], value: unknown) {
    const queue = queueOf(real, k);
    const forms = {
      try: () => queue.tryPush(value),
      sync: () => queue.pushSync(value, BRIEF),
      async: () => queue.push(value, AT_ONCE),
    };
    assert.equal(await refusal(forms[form]), "OUT_OF_RANGE");
  }

  async function pushMany(model: Model, real: Real, k: number, form: (typeof FORMS)[number], list: unknown[]) {
    const queue = queueOf(real, k);
    const count = Math.min(pushable(model), list.length);
    const complete = count === list.length ? "nothing" : "TIMEOUT";
    if (form === "try") assert.equal(queue.tryPushMany(list), count);
    else if (form === "sync") assert.equal(await refusal(() => queue.pushManySync(list, BRIEF)), complete);
    else assert.equal(await refusal(() => queue.pushMany(list, AT_ONCE)), complete);
    model.items.push(...list.slice(0, count));
  }

  async function pushManyWrong(_: Model, real: Real, k: number, list: unknown[], value: unknown) {
    assert.equal(await refusal(() => queueOf(real, k).tryPushMany([...list, value])), "OUT_OF_RANGE");
  }

  async function pop(model: Model, real: Real, k: number, form: (typeof FORMS)[number]) {
    const queue = queueOf(real, k);
    const forms = {
      try: () => queue.tryPop(),
      sync: () => unlessTimeout(() => queue.popSync(BRIEF)),
      async: () => unlessTimeout(() => queue.pop(AT_ONCE)),
    };
    assert.deepEqual(await forms[form](), model.items.shift());
  }

  async function popMany(model: Model, real: Real, k: number, form: (typeof FORMS)[number], most: number) {
    const queue = queueOf(real, k);
    const forms = {
      try: () => queue.tryPopMany(most),
      sync: () => unlessTimeout(() => queue.popManySync(most, BRIEF)),
      async: () => unlessTimeout(() => queue.popMany(most, AT_ONCE)),
    };
    const got = (await forms[form]()) ?? [];
    assert.deepEqual(Array.from(got as ArrayLike<unknown>), model.items.splice(0, most));
  }

  function reserve(model: Model, real: Real, k: number, value: unknown) {
    const lease = queueOf(real, k).tryReserve();
    assert.equal(lease !== undefined, freeBlocks(model) > 0);
    if (!lease) return;
    lease.value = value;
    real.reservations.push(lease);
    model.reservations.push({ owner: real.opened.owner(k), value });
  }

  async function commit(model: Model, real: Real, which: number, form: (typeof FORMS)[number]) {
    const at = which % model.reservations.length;
    const lease = real.reservations[at] as Reservation<Type<unknown>>;
    const { value } = model.reservations[at] as Lease;
    assert.deepEqual(snapshot(lease.value), value);
    const done = room(model) > 0;
    if (form === "try") assert.equal(lease.tryCommit(), done);
    else if (form === "sync") assert.equal(await refusal(() => lease.commitSync(BRIEF)), done ? "nothing" : "TIMEOUT");
    else assert.equal(await refusal(() => lease.commit(AT_ONCE)), done ? "nothing" : "TIMEOUT");
    assert.equal(lease.ended, done);
    if (!done) return;
    assert.equal(await refusal(() => lease.tryCommit()), "CLOSED");
    lease.abort();
    model.items.push(value);
    model.reservations.splice(at, 1);
    real.reservations.splice(at, 1);
  }

  async function abort(model: Model, real: Real, which: number) {
    const at = which % model.reservations.length;
    model.reservations.splice(at, 1);
    const [lease] = real.reservations.splice(at, 1) as [Reservation<Type<unknown>>];
    lease.abort();
    assert.equal(await refusal(() => lease.value), "CLOSED");
  }

  function claim(model: Model, real: Real, k: number) {
    const lease = queueOf(real, k).tryClaim();
    assert.equal(lease !== undefined, model.items.length > 0);
    if (!lease) return;
    const value = model.items.shift();
    assert.deepEqual(snapshot(lease.value), value);
    real.claims.push(lease);
    model.claims.push({ owner: real.opened.owner(k), value });
  }

  async function release(model: Model, real: Real, which: number) {
    const at = which % model.claims.length;
    const [{ value }] = model.claims.splice(at, 1) as [Lease];
    const [lease] = real.claims.splice(at, 1) as [Claim<Type<unknown>>];
    assert.deepEqual(snapshot(lease.value), value, "nobody wrote there meanwhile");
    lease.release();
    assert.equal(await refusal(() => lease.value), "CLOSED");
  }

  function look(model: Model, queue: Queue<Type<unknown>>) {
    assert.deepEqual(queue.peek(), model.items[0]);
    assert.equal(queue.size, model.items.length);
    assert.equal(queue.capacity, model.capacity);
    assert.equal(queue.isEmpty, model.items.length === 0);
    assert.equal(queue.isFull, room(model) === 0);
  }

  async function changeReadOnly(_: Model, { opened: { reader } }: Real, value: unknown) {
    const changes = [
      ...[() => reader.tryPush(value), () => reader.pushSync(value, BRIEF), () => reader.push(value, BRIEF)],
      ...[() => reader.tryPushMany([value]), () => reader.tryReserve(), () => reader.tryPop()],
      ...[() => reader.pop(BRIEF), () => reader.popSync(BRIEF), () => reader.tryPopMany(1), () => reader.tryClaim()],
    ];
    for (const change of changes) assert.equal(await refusal(change), "READ_ONLY");
  }

  function pushMeets(model: Readonly<Model>) {
    return model.items.length === 0 && pushable(model) > 0;
  }

  async function meetPop(_: Model, real: Real, waiting: number, k: number, value: unknown) {
    const wait = queueOf(real, waiting).pop(LONG);
    queueOf(real, k).pushSync(value, BRIEF);
    assert.deepEqual(await wait, value);
  }

  function popMeets(model: Readonly<Model>) {
    return room(model) === 0;
  }

  async function meetPush(model: Model, real: Real, waiting: number, k: number, value: unknown) {
    const wait = queueOf(real, waiting).push(value, LONG);
    assert.deepEqual(queueOf(real, k).tryPop(), model.items.shift());
    await wait;
    model.items.push(value);
  }

  async function abortWait(_: Model, real: Real, k: number) {
    const control = new AbortController();
    const wait = queueOf(real, k).pop({ signal: control.signal });
    control.abort();
    assert.equal(await refusal(() => wait), "ABORTED");
  }

  async function reopen(model: Model, real: Real, k: number) {
    const owner = real.opened.owner(k);
    const isGone = (_: unknown, at: number, list: Lease[]) => (list[at] as Lease).owner === owner;
    const leases = [
      ...real.reservations.filter((_, at) => isGone(_, at, model.reservations)),
      ...real.claims.filter((_, at) => isGone(_, at, model.claims)),
    ];
    real.reservations = real.reservations.filter((_, at) => !isGone(_, at, model.reservations));
    real.claims = real.claims.filter((_, at) => !isGone(_, at, model.claims));
    model.reservations = model.reservations.filter((lease) => lease.owner !== owner);
    model.claims = model.claims.filter((lease) => lease.owner !== owner);
    for (const old of real.opened.reopen(k)) {
      assert.equal(await refusal(() => old.tryPop()), "CLOSED");
      assert.equal(await refusal(() => old.size), "CLOSED");
      assert.equal(await refusal(() => old.peek()), "CLOSED");
    }
    model.kept += leases.length;
    for (const lease of leases) {
      assert.equal(await refusal(() => lease.value), "CLOSED");
      lease[Symbol.dispose]();
    }
  }
}

export const queues: Subject<Setup, Model, Real> = {
  kind: "queue",
  setups: fc.record({
    kind: fc.constantFrom(...Object.keys(KINDS)),
    capacity: fc.integer({ min: 1, max: 6 }),
    spares: fc.integer({ min: 1, max: 4 }),
  }),
  start({ kind, capacity, spares }, memory: Memory) {
    const { type } = KINDS[kind] as ValueKind;
    new Queue(memory, "queue", type, capacity, { spares });
    return {
      model: { capacity, spares, items: [], reservations: [], claims: [], kept: 0 },
      real: { opened: new Opened(memory, (other) => new Queue(other, "queue", type)), reservations: [], claims: [] },
    };
  },
  commands,
};
