// Programs on queues: any element type, capacities from 1 on, few spare blocks, and leases that come and go.

import * as fc from "fast-check";
import assert from "node:assert/strict";
import { type Claim, Queue, type Reservation, type Type } from "zeroipc";
import { command, type Command, handles, mixture, Opened, refusal, type Subject } from "./program";
import * as sequence from "./sequence";
import { KINDS, snapshot, type ValueKind } from "./values";

interface Lease {
  readonly owner: number;
  readonly value: unknown;
}

interface Model extends sequence.Model {
  /** Blocks that are lent; their values are what was written. */
  reservations: Lease[];
  claims: Lease[];
}

type Any = Queue<Type<unknown>>;
interface Real extends sequence.Real<Any> {
  /** As in the model, in the same order. */
  reservations: Reservation<Type<unknown>>[];
  claims: Claim<Type<unknown>>[];
}

const first: sequence.Order<Any> = {
  take: (items) => items.shift(),
  next: (items) => items[0],
  peek: (queue) => queue.peek(),
};

function commands(setup: sequence.Setup): fc.Arbitrary<Command<Model, Real>> {
  const { values } = KINDS[setup.kind] as ValueKind;
  const which = fc.nat({ max: 7 });
  return mixture<Model, Real>([
    ...sequence.sequenceCommands<Model, Any, Real>(setup, first),
    [3, command("reserve", fc.tuple(handles, values), reserve)],
    [3, command("commit", fc.tuple(which, sequence.forms), commit, ({ reservations }) => reservations.length > 0)],
    [1, command("abort", fc.tuple(which), abort, ({ reservations }) => reservations.length > 0)],
    [3, command("claim", fc.tuple(handles), claim)],
    [3, command("release", fc.tuple(which), release, ({ claims }) => claims.length > 0)],
    [1, command("lease read-only", fc.tuple(), leaseReadOnly)],
    [1, command("reopen", fc.tuple(handles), reopen)],
  ]);
}

function reserve(model: Model, { opened, reservations }: Real, k: number, value: unknown) {
  const lease = opened.handle(k).tryReserve();
  assert.equal(lease !== undefined, sequence.freeBlocks(model) > 0);
  if (!lease) return;
  lease.value = value;
  reservations.push(lease);
  model.reservations.push({ owner: opened.owner(k), value });
  model.lent++;
}

async function commit(model: Model, { reservations }: Real, which: number, form: sequence.Form) {
  const at = which % reservations.length;
  const lease = reservations[at] as Reservation<Type<unknown>>;
  const { value } = model.reservations[at] as Lease;
  assert.deepEqual(snapshot(lease.value), value);
  const done = sequence.room(model) > 0;
  const code = done ? "nothing" : "TIMEOUT";
  if (form === "try") assert.equal(lease.tryCommit(), done);
  else if (form === "sync") assert.equal(await refusal(() => lease.commitSync(sequence.BRIEF)), code);
  else assert.equal(await refusal(() => lease.commit(sequence.AT_ONCE)), code);
  assert.equal(lease.ended, done);
  if (!done) return;
  assert.equal(await refusal(() => lease.tryCommit()), "CLOSED");
  lease.abort();
  model.items.push(value);
  model.lent--;
  model.reservations.splice(at, 1);
  reservations.splice(at, 1);
}

async function abort(model: Model, { reservations }: Real, which: number) {
  const at = which % reservations.length;
  model.reservations.splice(at, 1);
  model.lent--;
  const [lease] = reservations.splice(at, 1) as [Reservation<Type<unknown>>];
  lease.abort();
  assert.equal(await refusal(() => lease.value), "CLOSED");
}

function claim(model: Model, { opened, claims }: Real, k: number) {
  const lease = opened.handle(k).tryClaim();
  assert.equal(lease !== undefined, model.items.length > 0);
  if (!lease) return;
  const value = model.items.shift();
  assert.deepEqual(snapshot(lease.value), value);
  claims.push(lease);
  model.claims.push({ owner: opened.owner(k), value });
  model.lent++;
}

async function release(model: Model, { claims }: Real, which: number) {
  const at = which % claims.length;
  const [{ value }] = model.claims.splice(at, 1) as [Lease];
  const [lease] = claims.splice(at, 1) as [Claim<Type<unknown>>];
  assert.deepEqual(snapshot(lease.value), value, "nobody wrote there meanwhile");
  lease.release();
  model.lent--;
  assert.equal(await refusal(() => lease.value), "CLOSED");
}

async function leaseReadOnly(_: Model, { opened: { reader } }: Real) {
  assert.equal(await refusal(() => reader.tryReserve()), "READ_ONLY");
  assert.equal(await refusal(() => reader.tryClaim()), "READ_ONLY");
}

/**
 * Leases of that memory end. Their blocks stay in use: they belong to this isolate, which has the segment open in other
 * memories, and lives on.
 */
async function reopen(model: Model, real: Real, k: number) {
  const owner = real.opened.owner(k);
  const split = <L>(leases: L[], models: Lease[]): [gone: L[], left: L[], leftModels: Lease[]] => [
    leases.filter((_, at) => models[at]?.owner === owner),
    leases.filter((_, at) => models[at]?.owner !== owner),
    models.filter((lease) => lease.owner !== owner),
  ];
  const [goneReservations, reservations, reservationModels] = split(real.reservations, model.reservations);
  const [goneClaims, claims, claimModels] = split(real.claims, model.claims);
  await sequence.reopenSequence(real, k);
  for (const lease of [...goneReservations, ...goneClaims]) {
    assert.equal(await refusal(() => lease.value), "CLOSED");
    lease[Symbol.dispose]();
  }
  Object.assign(real, { reservations, claims });
  Object.assign(model, { reservations: reservationModels, claims: claimModels });
}

export const queues: Subject<sequence.Setup, Model, Real> = {
  kind: "queue",
  setups: sequence.setups,
  start({ kind, capacity, spares }, memory) {
    const { type } = KINDS[kind] as ValueKind;
    new Queue(memory, "queue", type, capacity, { spares });
    return {
      model: { capacity, spares, items: [], lent: 0, reservations: [], claims: [] },
      real: { opened: new Opened(memory, (other) => new Queue(other, "queue", type)), reservations: [], claims: [] },
    };
  },
  commands,
};
