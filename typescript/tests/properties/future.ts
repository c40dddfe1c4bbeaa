// Programs on futures: several at once, set, failed, pledged, abandoned, derived, waited for together.

import * as fc from "fast-check";
import assert from "node:assert/strict";
import { FailedError, Future, type Memory, type Pledge, type Type } from "zeroipc";
import { command, type Command, handles, mixture, Opened, refusal, type Subject } from "./program";
import { KINDS, type ValueKind } from "./values";

interface Setup {
  readonly kind: string;
}

type Outcome =
  | { readonly state: "pending" }
  | { readonly state: "pledged"; readonly owner: number }
  | { readonly state: "ready"; readonly value: unknown }
  | { readonly state: "failed"; readonly reason: string }
  | { readonly state: "abandoned" };

interface Model extends Setup {
  outcomes: Outcome[];
}

type Any = Future<Type<unknown>>;
interface Real {
  readonly memory: Memory;
  readonly opened: Opened<Any[]>;
  /** Of the futures that are pledged. */
  pledges: Map<number, Pledge<Type<unknown>>>;
  names: number;
}

const FUTURES = 6;
const FORMS = ["try", "sync", "async"] as const;
type Form = (typeof FORMS)[number];
const forms = fc.constantFrom(...FORMS);
const BRIEF = { timeout: 0.05 };
/** A timer takes a millisecond at least. */
const AT_ONCE = { timeout: 0 };
const LONG = { timeout: 20_000 };

/** What getting it comes to: a value alone in an array, or the code of an error. */
async function outcome(get: () => unknown): Promise<unknown> {
  let value: unknown;
  let reason: string | undefined;
  const code = await refusal(async () => {
    try {
      value = await get();
    } catch (error) {
      if (error instanceof FailedError) reason = error.reason;
      throw error;
    }
  });
  if (code === "nothing") return value === undefined ? undefined : [value];
  return reason === undefined ? code : { reason };
}

/** The same of a model. `waiting` is what comes of one that is not settled. */
function expected(model: Outcome, waiting: unknown): unknown {
  switch (model.state) {
    case "ready":
      return [model.value];
    case "failed":
      return { reason: model.reason };
    case "abandoned":
      return "ABANDONED";
    default:
      return waiting;
  }
}

const texts = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.string({ unit: fc.constantFrom("\ufeff", "é", "😀", "a"), maxLength: 10 }),
);

function commands({ kind }: Setup): fc.Arbitrary<Command<Model, Real>> {
  const { type, values, wrong } = KINDS[kind] as ValueKind;
  const which = fc.nat({ max: FUTURES - 1 });
  const futureOf = (real: Real, k: number, at: number) => real.opened.handle(k)[at] as Any;
  const outcomeOf = (model: Readonly<Model>, at: number) => model.outcomes[at] as Outcome;
  const isPledged = (model: Readonly<Model>, at: number) => outcomeOf(model, at).state === "pledged";
  const isPending = (model: Readonly<Model>, at: number) => outcomeOf(model, at).state === "pending";
  /** The code of a set that comes too late. */
  const refusalOf = (model: Readonly<Model>, at: number) => (isPledged(model, at) ? "TAKEN" : "EXISTS");
  const isOpen = (model: Readonly<Model>, at: number) => isPending(model, at) || isPledged(model, at);
  return mixture<Model, Real>([
    [6, command("set", fc.tuple(which, handles, forms, values), set)],
    [2, command("set wrong", fc.tuple(which, handles, forms, wrong), setWrong)],
    [3, command("fail", fc.tuple(which, handles, forms, texts), fail)],
    [5, command("pledge", fc.tuple(which, handles), pledge)],
    [4, command("keep a pledge", fc.tuple(which, forms, values), keep, isPledged)],
    [2, command("fail a pledge", fc.tuple(which, forms, texts), failPledge, isPledged)],
    [1, command("abandon a pledge", fc.tuple(which), abandon, isPledged)],
    [12, command("get", fc.tuple(which, handles, forms), get)],
    [
      6,
      command("look", fc.tuple(which, handles), (model, real, at, k) =>
        look(outcomeOf(model, at), futureOf(real, k, at)),
      ),
    ],
    [2, command("look read-only", fc.tuple(which), lookReadOnly)],
    [1, command("change read-only", fc.tuple(which, values), changeReadOnly)],
    [3, command("together", fc.tuple(fc.array(which, { maxLength: 4 }), handles), together)],
    [2, command("a set meets a waiting get", fc.tuple(which, handles, handles, values), setMeets, isPending)],
    [2, command("map", fc.tuple(which, handles, handles, values), map)],
    [1, command("map before it is set", fc.tuple(which, handles, handles, values), mapBefore, isPending)],
    [1, command("abort a wait", fc.tuple(which, handles), abortWait, isOpen)],
    [1, command("reopen", fc.tuple(handles), reopen)],
  ]);

  async function set(model: Model, real: Real, at: number, k: number, form: Form, value: unknown) {
    const future = futureOf(real, k, at);
    const done = isPending(model, at);
    const code = done ? "nothing" : refusalOf(model, at);
    if (form === "try") assert.equal(future.trySet(value), done);
    else if (form === "sync") assert.equal(await refusal(() => future.setSync(value, BRIEF)), code);
    else assert.equal(await refusal(() => future.set(value, AT_ONCE)), code);
    if (done) model.outcomes[at] = { state: "ready", value };
  }

  async function setWrong(_: Model, real: Real, at: number, k: number, form: Form, value: unknown) {
    const future = futureOf(real, k, at);
    const forms: Record<Form, () => unknown> = {
      try: () => future.trySet(value),
      sync: () => future.setSync(value, BRIEF),
      async: () => future.set(value, AT_ONCE),
    };
    assert.equal(await refusal(forms[form]), "OUT_OF_RANGE");
  }

  async function fail(model: Model, real: Real, at: number, k: number, form: Form, reason: string) {
    const future = futureOf(real, k, at);
    const done = isPending(model, at);
    const code = done ? "nothing" : refusalOf(model, at);
    if (form === "try") assert.equal(future.tryFail(reason), done);
    else if (form === "sync") assert.equal(await refusal(() => future.failSync(reason, BRIEF)), code);
    else assert.equal(await refusal(() => future.fail(reason, AT_ONCE)), code);
    if (done) model.outcomes[at] = { state: "failed", reason };
  }

  async function pledge(model: Model, real: Real, at: number, k: number) {
    const future = futureOf(real, k, at);
    const made = future.tryPledge();
    assert.equal(made !== undefined, isPending(model, at));
    if (!made) {
      assert.equal(await refusal(() => future.pledge()), refusalOf(model, at));
      return;
    }
    real.pledges.set(at, made);
    model.outcomes[at] = { state: "pledged", owner: real.opened.owner(k) };
  }

  function takePledge(real: Real, at: number) {
    const pledge = real.pledges.get(at) as Pledge<Type<unknown>>;
    real.pledges.delete(at);
    return pledge;
  }

  async function keep(model: Model, real: Real, at: number, form: Form, value: unknown) {
    const pledge = takePledge(real, at);
    if (form === "try") assert.equal(pledge.trySet(value), true);
    else if (form === "sync") pledge.setSync(value, BRIEF);
    else await pledge.set(value, AT_ONCE);
    await ended(pledge, value);
    model.outcomes[at] = { state: "ready", value };
  }

  async function failPledge(model: Model, real: Real, at: number, form: Form, reason: string) {
    const pledge = takePledge(real, at);
    if (form === "try") assert.equal(pledge.tryFail(reason), true);
    else if (form === "sync") pledge.failSync(reason, BRIEF);
    else await pledge.fail(reason, AT_ONCE);
    model.outcomes[at] = { state: "failed", reason };
  }

  async function abandon(model: Model, real: Real, at: number) {
    const pledge = takePledge(real, at);
    pledge.abandon();
    model.outcomes[at] = { state: "abandoned" };
    await ended(pledge, undefined);
  }

  async function ended(pledge: Pledge<Type<unknown>>, value: unknown) {
    assert.equal(pledge.ended, true);
    assert.equal(await refusal(() => pledge.trySet(value)), "CLOSED");
    pledge.abandon();
  }

  async function get(model: Model, real: Real, at: number, k: number, form: Form) {
    const future = futureOf(real, k, at);
    const now = outcomeOf(model, at);
    // A thread that would block for what it has pledged itself is told so.
    const stuck = now.state === "pledged" ? "BAD_ARGUMENT" : "TIMEOUT";
    if (form === "try") assert.deepEqual(await outcome(() => future.tryGet()), expected(now, undefined));
    else if (form === "sync") assert.deepEqual(await outcome(() => future.getSync(BRIEF)), expected(now, stuck));
    else assert.deepEqual(await outcome(() => future.get(AT_ONCE)), expected(now, "TIMEOUT"));
  }

  function look(now: Outcome, future: Any) {
    assert.equal(future.state, now.state === "pledged" ? "pending" : now.state);
    assert.equal(future.isReady, now.state === "ready");
    assert.equal(future.isSettled, now.state !== "pending" && now.state !== "pledged");
  }

  async function lookReadOnly(model: Model, { opened: { reader } }: Real, at: number) {
    const future = reader[at] as Any;
    look(outcomeOf(model, at), future);
    assert.deepEqual(await outcome(() => future.tryGet()), expected(outcomeOf(model, at), undefined));
  }

  async function changeReadOnly(_: Model, { opened: { reader } }: Real, at: number, value: unknown) {
    const future = reader[at] as Any;
    const changes = [
      ...[() => future.trySet(value), () => future.setSync(value, BRIEF), () => future.set(value, AT_ONCE)],
      ...[() => future.tryFail("no"), () => future.fail("no", AT_ONCE), () => future.tryPledge()],
    ];
    for (const change of changes) assert.equal(await refusal(change), "READ_ONLY");
  }

  /** all, any and race of some of them, perhaps the same one twice. */
  async function together(model: Model, real: Real, list: readonly number[], k: number) {
    const futures = list.map((at) => futureOf(real, k, at));
    const now = list.map((at) => outcomeOf(model, at));
    const open = now.some(({ state }) => state === "pending" || state === "pledged");
    const wrongs = now.filter(({ state }) => state === "failed" || state === "abandoned");
    const ready = now.find(({ state }) => state === "ready");
    const all = await outcome(() => Future.tryAll(futures));
    if (wrongs.length > 0) assert.ok(wrongs.some((one) => isSame(all, expected(one, undefined))));
    else assert.deepEqual(all, open ? undefined : [now.map((one) => (one as { value: unknown }).value)]);
    if (futures.length === 0) return;
    const any = await outcome(() => Future.tryAny(futures)).catch((error: unknown) => {
      assert.ok(error instanceof AggregateError);
      assert.equal(error.errors.length, futures.length);
      return "all failed";
    });
    assert.deepEqual(any, ready ? expected(ready, undefined) : open ? undefined : "all failed");
    const race = await outcome(() => Future.tryRace(futures));
    const settled = now.map((one) => expected(one, undefined)).filter((one) => one !== undefined);
    assert.ok(settled.length === 0 ? race === undefined : settled.some((one) => isSame(race, one)));
  }

  function isSame(a: unknown, b: unknown) {
    try {
      assert.deepEqual(a, b);
      return true;
    } catch {
      return false;
    }
  }

  async function setMeets(model: Model, real: Real, at: number, waiting: number, k: number, value: unknown) {
    const wait = futureOf(real, waiting, at).get(LONG);
    assert.equal(futureOf(real, k, at).trySet(value), true);
    model.outcomes[at] = { state: "ready", value };
    assert.deepEqual(await wait, value);
  }

  /** Of whatever it is: a settled one gives a settled one, and a pending one's timeout is nobody's outcome. */
  async function map(model: Model, real: Real, at: number, k: number, other: number, value: unknown) {
    const now = outcomeOf(model, at);
    const control = new AbortController();
    const made = futureOf(real, k, at).map(
      real.opened.memory(other),
      `derived-${real.names++}`,
      type,
      (source) => {
        assert.deepEqual([source], expected(now, undefined));
        return value;
      },
      { signal: control.signal },
    );
    const settled = now.state !== "pending" && now.state !== "pledged";
    const mapped: Outcome = now.state === "ready" ? { state: "ready", value } : now;
    assert.deepEqual(await outcome(() => made.get(settled ? LONG : AT_ONCE)), expected(mapped, "TIMEOUT"));
    control.abort();
  }

  async function mapBefore(model: Model, real: Real, at: number, k: number, other: number, value: unknown) {
    const made = futureOf(real, k, at).map(real.opened.memory(k), `derived-${real.names++}`, type, (source) => source);
    assert.equal(futureOf(real, other, at).trySet(value), true);
    model.outcomes[at] = { state: "ready", value };
    assert.deepEqual(await made.get(LONG), value);
  }

  async function abortWait(_: Model, real: Real, at: number, k: number) {
    const control = new AbortController();
    const wait = futureOf(real, k, at).get({ signal: control.signal });
    control.abort();
    assert.equal(await refusal(() => wait), "ABORTED");
  }

  /** What was pledged in that memory is abandoned. */
  async function reopen(model: Model, real: Real, k: number) {
    const owner = real.opened.owner(k);
    const mine = (one: Outcome) => one.state === "pledged" && one.owner === owner;
    const gone = [...real.pledges].filter(([at]) => mine(outcomeOf(model, at)));
    model.outcomes = model.outcomes.map((one) => (mine(one) ? { state: "abandoned" } : one));
    for (const old of real.opened.reopen(k).map((futures) => futures[0] as Any)) {
      assert.equal(await refusal(() => old.tryGet()), "CLOSED");
      assert.equal(await refusal(() => old.state), "CLOSED");
      assert.equal(await refusal(() => old.tryPledge()), "CLOSED");
    }
    for (const [at, pledge] of gone) {
      assert.equal(pledge.ended, true);
      real.pledges.delete(at);
    }
  }
}

export const futures: Subject<Setup, Model, Real> = {
  kind: "future",
  setups: fc.record({ kind: fc.constantFrom(...Object.keys(KINDS)) }),
  segment: { size: "2MB", maxEntries: 200 },
  start(setup, memory) {
    const { type } = KINDS[setup.kind] as ValueKind;
    const open = (other: Memory): Any[] =>
      Array.from({ length: FUTURES }, (_, at) => new Future(other, `future-${at}`, type));
    open(memory);
    return {
      model: { ...setup, outcomes: Array.from({ length: FUTURES }, () => ({ state: "pending" as const })) },
      real: { memory, opened: new Opened(memory, open), pledges: new Map(), names: 0 },
    };
  },
  commands,
};
