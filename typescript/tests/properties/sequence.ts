// Programs on what is pushed to and popped from, whichever end it is popped at: what queues and stacks have in common.

import * as fc from "fast-check";
import assert from "node:assert/strict";
import type { Queue, Type } from "zeroipc";
import { command, type Command, handles, type Opened, refusal, unlessTimeout } from "./program";
import { KINDS, type ValueKind } from "./values";

export interface Setup {
  readonly kind: string;
  readonly capacity: number;
  readonly spares: number;
}

export const setups: fc.Arbitrary<Setup> = fc.record({
  kind: fc.constantFrom(...Object.keys(KINDS)),
  capacity: fc.integer({ min: 1, max: 6 }),
  spares: fc.integer({ min: 1, max: 4 }),
});

export interface Model extends Omit<Setup, "kind"> {
  /** In the order in which they were pushed. */
  items: unknown[];
  /** Blocks that are in use otherwise. */
  lent: number;
}

/** What is called here; a stack has the same. */
export type Sequence = Pick<
  Queue<Type<unknown>>,
  | ("tryPush" | "push" | "pushSync" | "tryPushMany" | "pushMany" | "pushManySync")
  | ("tryPop" | "pop" | "popSync" | "tryPopMany" | "popMany" | "popManySync")
  | ("size" | "capacity" | "isEmpty" | "isFull")
>;

export interface Real<S extends Sequence> {
  readonly opened: Opened<S>;
}

export interface Order<S> {
  /** Takes from the model what is popped next; what it returns then is undefined when there is nothing. */
  take(items: unknown[]): unknown;
  /** What is popped next, left there. */
  next(items: readonly unknown[]): unknown;
  peek(structure: S): unknown;
}

export const FORMS = ["try", "sync", "async"] as const;
export type Form = (typeof FORMS)[number];
export const forms = fc.constantFrom(...FORMS);
/** Long enough to go to sleep, and no longer. */
export const BRIEF = { timeout: 0.05 };
/** A timer takes a millisecond at least. */
export const AT_ONCE = { timeout: 0 };
export const LONG = { timeout: 20_000 };

export const room = ({ items, capacity }: Readonly<Model>) => capacity - items.length;
export const freeBlocks = ({ items, lent, capacity, spares }: Readonly<Model>) =>
  capacity + spares - items.length - lent;
/** How many can be pushed: there is room, and a block for each. */
const pushable = (model: Readonly<Model>) => Math.min(room(model), freeBlocks(model));

type Part<M extends Model, S extends Sequence, R extends Real<S>> = readonly [number, fc.Arbitrary<Command<M, R>>];

export function sequenceCommands<M extends Model, S extends Sequence, R extends Real<S>>(
  { kind }: Setup,
  order: Order<S>,
): Part<M, S, R>[] {
  const { values, wrong } = KINDS[kind] as ValueKind;
  const two = fc.tuple(handles, handles, values);
  const of = ({ opened }: R, k: number) => opened.handle(k);
  return [
    [12, command("push", fc.tuple(handles, forms, values), push)],
    [3, command("push wrong", fc.tuple(handles, forms, wrong), pushWrong)],
    [4, command("pushMany", fc.tuple(handles, forms, fc.array(values, { minLength: 1, maxLength: 8 })), pushMany)],
    [2, command("pushMany wrong", fc.tuple(handles, fc.array(values, { maxLength: 3 }), wrong), pushManyWrong)],
    [12, command("pop", fc.tuple(handles, forms), pop)],
    [4, command("popMany", fc.tuple(handles, forms, fc.integer({ min: 1, max: 8 })), popMany)],
    [6, command("look", fc.tuple(handles), (model: M, real: R, k) => look(model, of(real, k)))],
    [2, command("look read-only", fc.tuple(), (model: M, real: R) => look(model, real.opened.reader))],
    [1, command("change read-only", fc.tuple(values), changeReadOnly)],
    [1, command("a push meets a waiting pop", two, pushMeets, (model) => isEmpty(model) && pushable(model) > 0)],
    [1, command("a pop meets a waiting push", two, popMeets, (model) => room(model) === 0)],
    [1, command("abort a wait", fc.tuple(handles), abortWait, isEmpty)],
  ];

  function isEmpty({ items }: Readonly<M>) {
    return items.length === 0;
  }

  async function push(model: M, real: R, k: number, form: Form, value: unknown) {
    const structure = of(real, k);
    const forms: Record<Form, () => unknown> = {
      try: () => structure.tryPush(value),
      sync: () => unlessTimeout(() => (structure.pushSync(value, BRIEF), true)),
      async: () => unlessTimeout(() => structure.push(value, AT_ONCE).then(() => true)),
    };
    const done = pushable(model) > 0;
    assert.equal((await forms[form]()) ?? false, done);
    if (done) model.items.push(value);
  }

  async function pushWrong(_: M, real: R, k: number, form: Form, value: unknown) {
    const structure = of(real, k);
    const forms: Record<Form, () => unknown> = {
      try: () => structure.tryPush(value),
      sync: () => structure.pushSync(value, BRIEF),
      async: () => structure.push(value, AT_ONCE),
    };
    assert.equal(await refusal(forms[form]), "OUT_OF_RANGE");
  }

  async function pushMany(model: M, real: R, k: number, form: Form, list: unknown[]) {
    const structure = of(real, k);
    const count = Math.min(pushable(model), list.length);
    const complete = count === list.length ? "nothing" : "TIMEOUT";
    if (form === "try") assert.equal(structure.tryPushMany(list), count);
    else if (form === "sync") assert.equal(await refusal(() => structure.pushManySync(list, BRIEF)), complete);
    else assert.equal(await refusal(() => structure.pushMany(list, AT_ONCE)), complete);
    model.items.push(...list.slice(0, count));
  }

  async function pushManyWrong(_: M, real: R, k: number, list: unknown[], value: unknown) {
    assert.equal(await refusal(() => of(real, k).tryPushMany([...list, value])), "OUT_OF_RANGE");
  }

  async function pop(model: M, real: R, k: number, form: Form) {
    const structure = of(real, k);
    const forms: Record<Form, () => unknown> = {
      try: () => structure.tryPop(),
      sync: () => unlessTimeout(() => structure.popSync(BRIEF)),
      async: () => unlessTimeout(() => structure.pop(AT_ONCE)),
    };
    assert.deepEqual(await forms[form](), order.take(model.items));
  }

  async function popMany(model: M, real: R, k: number, form: Form, most: number) {
    const structure = of(real, k);
    const forms: Record<Form, () => unknown> = {
      try: () => structure.tryPopMany(most),
      sync: () => unlessTimeout(() => structure.popManySync(most, BRIEF)),
      async: () => unlessTimeout(() => structure.popMany(most, AT_ONCE)),
    };
    const expected = Array.from({ length: Math.min(most, model.items.length) }, () => order.take(model.items));
    assert.deepEqual(Array.from(((await forms[form]()) ?? []) as ArrayLike<unknown>), expected);
  }

  function look(model: M, structure: S) {
    assert.deepEqual(order.peek(structure), order.next(model.items));
    assert.equal(structure.size, model.items.length);
    assert.equal(structure.capacity, model.capacity);
    assert.equal(structure.isEmpty, model.items.length === 0);
    assert.equal(structure.isFull, room(model) === 0);
  }

  async function changeReadOnly(_: M, { opened: { reader } }: R, value: unknown) {
    const changes = [
      ...[() => reader.tryPush(value), () => reader.pushSync(value, BRIEF), () => reader.push(value, AT_ONCE)],
      ...[() => reader.tryPushMany([value]), () => reader.pushMany([value], AT_ONCE), () => reader.tryPop()],
      ...[() => reader.pop(AT_ONCE), () => reader.popSync(BRIEF), () => reader.tryPopMany(1)],
    ];
    for (const change of changes) assert.equal(await refusal(change), "READ_ONLY");
  }

  async function pushMeets(_: M, real: R, waiting: number, k: number, value: unknown) {
    const wait = of(real, waiting).pop(LONG);
    of(real, k).pushSync(value, BRIEF);
    assert.deepEqual(await wait, value);
  }

  async function popMeets(model: M, real: R, waiting: number, k: number, value: unknown) {
    const wait = of(real, waiting).push(value, LONG);
    assert.deepEqual(of(real, k).tryPop(), order.take(model.items));
    await wait;
    model.items.push(value);
  }

  async function abortWait(_: M, real: R, k: number) {
    const control = new AbortController();
    const wait = of(real, k).pop({ signal: control.signal });
    control.abort();
    assert.equal(await refusal(() => wait), "ABORTED");
  }
}

/** Closes the memory of a handle and opens it anew; the old handles say so. */
export async function reopenSequence<S extends Sequence>(real: Real<S>, k: number): Promise<S[]> {
  const handles = real.opened.reopen(k);
  for (const old of handles) {
    for (const use of [() => old.tryPop(), () => old.size, () => old.isEmpty, () => old.tryPopMany(1)]) {
      assert.equal(await refusal(use), "CLOSED");
    }
  }
  return handles;
}
