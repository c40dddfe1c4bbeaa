// Programs on lazies: computed once until invalidated, by functions that return, throw, and return promises.

import * as fc from "fast-check";
import assert from "node:assert/strict";
import { FailedError, Lazy, type Memory, type Type } from "zeroipc";
import { command, type Command, handles, mixture, Opened, refusal, type Subject } from "./program";
import { KINDS, type ValueKind } from "./values";

interface Setup {
  readonly kind: string;
}

type Outcome = { readonly value: unknown } | { readonly reason: string };

interface Model extends Setup {
  outcome: Outcome | undefined;
}

type Any = Lazy<Type<unknown>>;
interface Real {
  readonly opened: Opened<Any>;
  /** What the functions do when they are called, and how often they were. */
  readonly script: { run: () => unknown; calls: number };
  names: number;
}

const BRIEF = { timeout: 0.05 };
const LONG = { timeout: 20_000 };
const WAYS = ["sync", "async", "async promise"] as const;
type Way = (typeof WAYS)[number];

async function result(force: () => unknown): Promise<unknown> {
  let reason: string | undefined;
  let value: unknown;
  const code = await refusal(async () => {
    try {
      value = await force();
    } catch (error) {
      if (error instanceof FailedError) reason = error.reason;
      throw error;
    }
  });
  if (reason !== undefined) return { reason };
  return code === "nothing" ? { value } : code;
}

function commands({ kind }: Setup): fc.Arbitrary<Command<Model, Real>> {
  const { type, values, wrong } = KINDS[kind] as ValueKind;
  const lazyOf = (real: Real, k: number) => real.opened.handle(k);
  const ways = fc.constantFrom(...WAYS);
  const outcomes: fc.Arbitrary<Outcome> = fc.oneof(
    { weight: 4, arbitrary: values.map((value) => ({ value })) },
    { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 20 }).map((reason) => ({ reason })) },
  );
  const isEmpty = ({ outcome }: Readonly<Model>) => outcome === undefined;
  return mixture<Model, Real>([
    [12, command("force", fc.tuple(handles, ways, outcomes), force)],
    [3, command("force by several", fc.tuple(handles, handles, outcomes), forceBySeveral)],
    [2, command("force what is of no type", fc.tuple(handles, ways, wrong), forceWrong, isEmpty)],
    [2, command("force a promise, blocking", fc.tuple(handles, values), forceBlocking, isEmpty)],
    [2, command("invalidate during a force", fc.tuple(handles, handles, values, values), invalidateDuring, isEmpty)],
    [8, command("invalidate", fc.tuple(handles), invalidate)],
    [6, command("look", fc.tuple(handles), (model, real, k) => look(model, lazyOf(real, k)))],
    [2, command("look read-only", fc.tuple(), lookReadOnly)],
    [2, command("map", fc.tuple(handles, handles, outcomes, values), map)],
    [1, command("reopen", fc.tuple(handles), reopen)],
    [1, command("reopen during a force", fc.tuple(handles, values), reopenDuring, isEmpty)],
  ]);

  function plan(real: Real, way: Way, outcome: Outcome) {
    const run = () => {
      if ("reason" in outcome) throw new Error(outcome.reason);
      return outcome.value;
    };
    real.script.calls = 0;
    real.script.run = way === "async promise" ? async () => run() : run;
  }

  async function force(model: Model, real: Real, k: number, way: Way, outcome: Outcome) {
    const lazy = lazyOf(real, k);
    plan(real, way, outcome);
    const called = model.outcome === undefined ? 1 : 0;
    model.outcome ??= outcome;
    const got = await result(() => (way === "sync" ? lazy.forceSync(LONG) : lazy.force(LONG)));
    assert.deepEqual(got, model.outcome);
    assert.equal(real.script.calls, called);
  }

  async function forceBySeveral(model: Model, real: Real, k: number, other: number, outcome: Outcome) {
    plan(real, "async promise", outcome);
    const called = model.outcome === undefined ? 1 : 0;
    model.outcome ??= outcome;
    const all = [lazyOf(real, k), lazyOf(real, other), lazyOf(real, k)];
    for (const got of await Promise.all(all.map((lazy) => result(() => lazy.force(LONG))))) {
      assert.deepEqual(got, model.outcome);
    }
    assert.equal(real.script.calls, called);
  }

  async function forceWrong(model: Model, real: Real, k: number, way: Way, value: unknown) {
    const lazy = lazyOf(real, k);
    plan(real, way, { value });
    const got = (await result(() => (way === "sync" ? lazy.forceSync(LONG) : lazy.force(LONG)))) as Outcome;
    assert.ok("reason" in got);
    model.outcome = got;
    assert.equal(real.script.calls, 1);
  }

  /** It is given back: the next one computes. */
  async function forceBlocking(_: Model, real: Real, k: number, value: unknown) {
    plan(real, "async promise", { value });
    assert.equal(await refusal(() => lazyOf(real, k).forceSync(LONG)), "BAD_ARGUMENT");
    assert.equal(lazyOf(real, k).peek(), undefined);
  }

  /** What was computed from before the invalidation is thrown away. */
  async function invalidateDuring(model: Model, real: Real, k: number, other: number, stale: unknown, value: unknown) {
    let release: (value: unknown) => void = () => {};
    real.script.calls = 0;
    real.script.run = () => new Promise((resolve) => (release = resolve));
    const first = result(() => lazyOf(real, k).force(LONG));
    assert.equal(real.script.calls, 1);
    assert.equal(lazyOf(real, other).state, "computing");
    lazyOf(real, other).invalidate();
    const second = result(() => lazyOf(real, other).force(LONG));
    real.script.run = () => value;
    release(stale);
    assert.deepEqual(await second, { value });
    assert.deepEqual(await first, { value });
    assert.equal(real.script.calls, 2);
    model.outcome = { value };
  }

  function invalidate(model: Model, real: Real, k: number) {
    lazyOf(real, k).invalidate();
    model.outcome = undefined;
  }

  async function look(model: Model, lazy: Any) {
    const { outcome } = model;
    const states = outcome === undefined ? "empty" : "value" in outcome ? "ready" : "failed";
    assert.equal(lazy.state, states);
    assert.equal(lazy.isComputed, states === "ready");
    assert.deepEqual(await result(() => lazy.peek()), outcome ?? { value: undefined });
  }

  async function lookReadOnly(model: Model, { opened: { reader } }: Real) {
    await look(model, reader);
    assert.equal(await refusal(() => reader.invalidate()), "READ_ONLY");
    const got = await result(() => reader.forceSync(BRIEF));
    assert.deepEqual(got, model.outcome ?? "READ_ONLY");
  }

  async function map(model: Model, real: Real, k: number, other: number, outcome: Outcome, value: unknown) {
    plan(real, "sync", outcome);
    model.outcome ??= outcome;
    const seen: unknown[] = [];
    const derived = lazyOf(real, k).map(real.opened.memory(other), `derived-${real.names++}`, type, (source) => {
      seen.push(source);
      return value;
    });
    const failed = "reason" in model.outcome;
    const expected = failed ? model.outcome : { value };
    assert.deepEqual(await result(() => derived.force(LONG)), expected);
    assert.deepEqual(await result(() => derived.forceSync(LONG)), expected);
    assert.deepEqual(seen, failed ? [] : [(model.outcome as { value: unknown }).value]);
  }

  async function reopen(_: Model, real: Real, k: number) {
    for (const old of real.opened.reopen(k)) {
      assert.equal(await refusal(() => old.peek()), "CLOSED");
      assert.equal(await refusal(() => old.forceSync(LONG)), "CLOSED");
      assert.equal(await refusal(() => old.invalidate()), "CLOSED");
    }
  }

  /** What was being computed is given back: another computes at once. */
  async function reopenDuring(model: Model, real: Real, k: number, value: unknown) {
    let release: (value: unknown) => void = () => {};
    real.script.run = () => new Promise((resolve) => (release = resolve));
    const first = result(() => lazyOf(real, k).force(LONG));
    real.opened.reopen(k);
    assert.equal(await first, "CLOSED");
    release(value);
    assert.equal(lazyOf(real, k).state, "empty");
    await force(model, real, k, "sync", { value });
  }
}

export const lazies: Subject<Setup, Model, Real> = {
  kind: "lazy",
  setups: fc.record({ kind: fc.constantFrom(...Object.keys(KINDS)) }),
  segment: { size: "2MB", maxEntries: 200 },
  start(setup, memory) {
    const { type } = KINDS[setup.kind] as ValueKind;
    const script = { run: (): unknown => undefined, calls: 0 };
    const compute = () => {
      script.calls++;
      return script.run();
    };
    const open = (other: Memory): Any =>
      other.readOnly ? new Lazy(other, "lazy", type) : new Lazy(other, "lazy", type, compute);
    open(memory);
    return {
      model: { ...setup, outcome: undefined },
      real: { opened: new Opened(memory, open), script, names: 0 },
    };
  },
  commands,
};
