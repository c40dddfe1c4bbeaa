// Programs on pools: leases that are written and read in place, handed over through a queue, given back, and gone stale.

import * as fc from "fast-check";
import assert from "node:assert/strict";
import { type HandleQueue, type Memory, Pool, type PoolLease, Queue, type Type, u64 } from "zeroipc";
import { command, type Command, handles, mixture, Opened, refusal, type Subject, unlessTimeout } from "./program";
import { KINDS, snapshot, type ValueKind } from "./values";

interface Setup {
  readonly kind: string;
  readonly capacity: number;
  /** Of the queue. */
  readonly cells: number;
}

interface Held {
  /** The handle of the structure by which it was leased, and the lease's own handle. */
  readonly by: number;
  readonly owner: number;
  readonly handle: bigint;
  value: unknown;
}

interface Model extends Setup {
  leases: Held[];
  /** Values on their way. */
  sent: unknown[];
  /** Handles that have served their turn. */
  stale: bigint[];
}

interface Both {
  readonly pool: Pool<Type<unknown>>;
  readonly queue: HandleQueue;
}
interface Real {
  readonly opened: Opened<Both>;
  /** As in the model, in the same order. */
  leases: PoolLease<Type<unknown>>[];
}

const FORMS = ["try", "sync", "async"] as const;
type Form = (typeof FORMS)[number];
const forms = fc.constantFrom(...FORMS);
const BRIEF = { timeout: 0.05 };
/** A timer takes a millisecond at least. */
const AT_ONCE = { timeout: 0 };
const LONG = { timeout: 20_000 };

const allocated = ({ leases, sent }: Readonly<Model>) => leases.length + sent.length;
const isFree = (model: Readonly<Model>) => allocated(model) < model.capacity;
const hasLeases = ({ leases }: Readonly<Model>) => leases.length > 0;

function commands({ kind }: Setup): fc.Arbitrary<Command<Model, Real>> {
  const { values, wrong } = KINDS[kind] as ValueKind;
  const which = fc.nat({ max: 7 });
  const of = ({ opened }: Real, k: number) => opened.handle(k);
  return mixture<Model, Real>([
    [12, command("acquire", fc.tuple(handles, forms, values), acquire)],
    [6, command("release", fc.tuple(which), release, hasLeases)],
    [3, command("release by handle", fc.tuple(which, handles), releaseByHandle, hasLeases)],
    [4, command("write", fc.tuple(which, values), write, hasLeases)],
    [2, command("write wrong", fc.tuple(which, wrong), writeWrong, hasLeases)],
    [8, command("send", fc.tuple(which, forms), send, hasLeases)],
    [2, command("send by another handle", fc.tuple(which, handles), sendElsewhere, hasLeases)],
    [10, command("receive", fc.tuple(handles, forms), receive)],
    [5, command("get", fc.tuple(which, handles), getHere, hasLeases)],
    [2, command("get read-only", fc.tuple(which), getReadOnly, hasLeases)],
    [3, command("use stale handles", fc.tuple(which, handles), useStale, ({ stale }) => stale.length > 0)],
    [5, command("look", fc.tuple(handles), (model, real, k) => look(model, of(real, k)))],
    [2, command("look read-only", fc.tuple(), (model, real) => look(model, real.opened.reader))],
    [1, command("change read-only", fc.tuple(), changeReadOnly)],
    [1, command("a release meets a waiting acquire", fc.tuple(which, handles), releaseMeets, releaseMayMeet)],
    [1, command("a send meets a waiting receive", fc.tuple(which, handles), sendMeets, sendMayMeet)],
    [1, command("reopen", fc.tuple(handles), reopen)],
  ]);

  function begin(model: Model, real: Real, k: number, lease: PoolLease<Type<unknown>>, value: unknown) {
    real.leases.push(lease);
    model.leases.push({ by: k, owner: real.opened.owner(k), handle: lease.handle, value });
  }

  /** Takes a lease out of both lists; its handle is stale then. */
  function end(model: Model, real: Real, at: number): readonly [Held, PoolLease<Type<unknown>>] {
    const [held] = model.leases.splice(at, 1) as [Held];
    const [lease] = real.leases.splice(at, 1) as [PoolLease<Type<unknown>>];
    model.stale.push(held.handle);
    return [held, lease];
  }

  async function acquire(model: Model, real: Real, k: number, form: Form, value: unknown) {
    const { pool } = of(real, k);
    const forms: Record<
      Form,
      () => PoolLease<Type<unknown>> | undefined | Promise<PoolLease<Type<unknown>> | undefined>
    > = {
      try: () => pool.tryAcquire(),
      sync: () => unlessTimeout(() => pool.acquireSync(BRIEF)),
      async: () => unlessTimeout(() => pool.acquire(AT_ONCE)),
    };
    const lease = await forms[form]();
    assert.equal(lease !== undefined, isFree(model));
    if (!lease) return;
    assert.ok(!model.leases.some(({ handle }) => handle === lease.handle) && !model.stale.includes(lease.handle));
    lease.value = value;
    begin(model, real, k, lease, value);
  }

  async function release(model: Model, real: Real, which: number) {
    const [{ value }, lease] = end(model, real, which % model.leases.length);
    assert.deepEqual(snapshot(lease.value), value, "nobody wrote there meanwhile");
    lease.release();
    assert.equal(lease.ended, true);
    assert.equal(await refusal(() => lease.release()), "STALE");
    assert.equal(await refusal(() => lease.value), "CLOSED");
    lease[Symbol.dispose]();
  }

  async function releaseByHandle(model: Model, real: Real, which: number, k: number) {
    const [{ handle }, lease] = end(model, real, which % model.leases.length);
    of(real, k).pool.release(handle);
    assert.equal(await refusal(() => of(real, k).pool.release(handle)), "STALE");
    assert.equal(await refusal(() => lease.release()), "STALE");
  }

  function write(model: Model, real: Real, which: number, value: unknown) {
    const at = which % model.leases.length;
    const [held, lease] = [model.leases[at] as Held, real.leases[at] as PoolLease<Type<unknown>>];
    assert.deepEqual(snapshot(lease.value), held.value);
    lease.value = value;
    held.value = value;
  }

  async function writeWrong(model: Model, real: Real, which: number, value: unknown) {
    const at = which % model.leases.length;
    const lease = real.leases[at] as PoolLease<Type<unknown>>;
    assert.equal(await refusal(() => (lease.value = value)), "OUT_OF_RANGE");
    lease.value = (model.leases[at] as Held).value; // a struct may be written in part
  }

  async function send(model: Model, real: Real, which: number, form: Form) {
    const at = which % model.leases.length;
    const [held, lease] = [model.leases[at] as Held, real.leases[at] as PoolLease<Type<unknown>>];
    const { pool, queue } = of(real, held.by);
    const forms: Record<Form, () => unknown> = {
      try: () => pool.trySend(lease, queue),
      sync: () => unlessTimeout(() => (pool.sendSync(lease, queue, BRIEF), true)),
      async: () => unlessTimeout(() => pool.send(lease, queue, AT_ONCE).then(() => true)),
    };
    const done = model.sent.length < model.cells;
    assert.equal((await forms[form]()) ?? false, done);
    assert.equal(lease.ended, done);
    if (!done) {
      assert.deepEqual(snapshot(lease.value), held.value);
      model.leases[at] = { ...held, handle: lease.handle }; // perhaps under a new handle
      return;
    }
    end(model, real, at);
    model.sent.push(held.value);
    assert.equal(await refusal(() => pool.trySend(lease, queue)), "STALE");
  }

  async function sendElsewhere(model: Model, real: Real, which: number, k: number) {
    const at = which % model.leases.length;
    if ((model.leases[at] as Held).by === k) return;
    const { pool, queue } = of(real, k);
    assert.equal(await refusal(() => pool.trySend(real.leases[at] as PoolLease<Type<unknown>>, queue)), "BAD_ARGUMENT");
  }

  async function receive(model: Model, real: Real, k: number, form: Form) {
    const { pool, queue } = of(real, k);
    const forms: Record<
      Form,
      () => PoolLease<Type<unknown>> | undefined | Promise<PoolLease<Type<unknown>> | undefined>
    > = {
      try: () => pool.tryReceive(queue),
      sync: () => unlessTimeout(() => pool.receiveSync(queue, BRIEF)),
      async: () => unlessTimeout(() => pool.receive(queue, AT_ONCE)),
    };
    const lease = await forms[form]();
    assert.equal(lease !== undefined, model.sent.length > 0);
    if (!lease) return;
    const value = model.sent.shift();
    assert.deepEqual(snapshot(lease.value), value);
    begin(model, real, k, lease, value);
  }

  function get(model: Model, which: number, { pool }: Both) {
    const { handle, value } = model.leases[which % model.leases.length] as Held;
    const view = pool.get(handle);
    assert.deepEqual(snapshot(view.value), value);
    assert.equal(view.isCurrent, true);
    assert.equal(view.handle, handle);
  }

  function getHere(model: Model, real: Real, which: number, k: number) {
    get(model, which, of(real, k));
  }

  function getReadOnly(model: Model, real: Real, which: number) {
    get(model, which, real.opened.reader);
  }

  async function useStale(model: Model, real: Real, which: number, k: number) {
    const handle = model.stale[which % model.stale.length] as bigint;
    for (const { pool } of [of(real, k), real.opened.reader]) {
      assert.equal(await refusal(() => pool.get(handle)), "STALE");
    }
    assert.equal(await refusal(() => of(real, k).pool.release(handle)), "STALE");
  }

  function look(model: Model, { pool }: Both) {
    assert.equal(pool.capacity, model.capacity);
    assert.equal(pool.allocated, allocated(model));
    assert.equal(pool.available, model.capacity - allocated(model));
    assert.equal(pool.type.size, (KINDS[kind] as ValueKind).type.size);
  }

  async function changeReadOnly(_: Model, { opened: { reader } }: Real) {
    const { pool, queue } = reader;
    for (const change of [
      ...[() => pool.tryAcquire(), () => pool.acquireSync(BRIEF), () => pool.acquire(AT_ONCE)],
      ...[() => pool.tryReceive(queue), () => pool.release(1n), () => pool.reclaim()],
    ]) {
      assert.equal(await refusal(change), "READ_ONLY");
    }
  }

  function releaseMayMeet(model: Readonly<Model>) {
    return hasLeases(model) && !isFree(model);
  }

  async function releaseMeets(model: Model, real: Real, which: number, k: number) {
    const wait = of(real, k).pool.acquire(LONG);
    const [, lease] = end(model, real, which % model.leases.length);
    lease.release();
    const next = await wait;
    begin(model, real, k, next, snapshot(next.value));
  }

  function sendMayMeet({ leases, sent }: Readonly<Model>) {
    return leases.length > 0 && sent.length === 0;
  }

  async function sendMeets(model: Model, real: Real, which: number, k: number) {
    const wait = of(real, k).pool.receive(of(real, k).queue, LONG);
    const [held, lease] = end(model, real, which % model.leases.length);
    const { pool, queue } = of(real, held.by);
    assert.equal(pool.trySend(lease, queue), true);
    const received = await wait;
    assert.deepEqual(snapshot(received.value), held.value);
    begin(model, real, k, received, held.value);
  }

  /** Leases of that memory end, and their blocks are free. */
  async function reopen(model: Model, real: Real, k: number) {
    const owner = real.opened.owner(k);
    const isGone = (lease: Held) => lease.owner === owner;
    const gone = real.leases.filter((_, at) => isGone(model.leases[at] as Held));
    real.leases = real.leases.filter((_, at) => !isGone(model.leases[at] as Held));
    model.stale.push(...model.leases.filter(isGone).map(({ handle }) => handle));
    model.leases = model.leases.filter((lease) => !isGone(lease));
    for (const { pool, queue } of real.opened.reopen(k)) {
      for (const use of [
        () => pool.tryAcquire(),
        () => pool.allocated,
        () => pool.tryReceive(queue),
        () => pool.get(1n),
      ]) {
        assert.equal(await refusal(use), "CLOSED");
      }
    }
    for (const lease of gone) {
      assert.equal(await refusal(() => lease.value), "CLOSED");
      lease[Symbol.dispose]();
    }
    assert.equal(of(real, k).pool.allocated, allocated(model));
  }
}

export const pools: Subject<Setup, Model, Real> = {
  kind: "pool",
  setups: fc.record({
    kind: fc.constantFrom(...Object.keys(KINDS)),
    capacity: fc.integer({ min: 1, max: 6 }),
    cells: fc.integer({ min: 1, max: 4 }),
  }),
  start(setup, memory) {
    const { type } = KINDS[setup.kind] as ValueKind;
    const open = (other: Memory, capacity?: number, cells?: number): Both => ({
      pool: new Pool(other, "pool", type, capacity),
      queue: new Queue(other, "handles", u64, cells),
    });
    open(memory, setup.capacity, setup.cells);
    return {
      model: { ...setup, leases: [], sent: [], stale: [] },
      real: { opened: new Opened(memory, open), leases: [] },
    };
  },
  commands,
};
