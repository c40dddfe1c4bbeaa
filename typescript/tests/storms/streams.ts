// The casts of streams: producers and subscribers in every way there is, for each policy.

import assert from "node:assert/strict";
import { type Policy, Stream, type Subscription, type Type } from "zeroipc";
import { sleep } from "../harness";
import { type Cast, ignoreTimeout, type Role, type Scene, SHORT, type Task, unlessTimeout } from "./cast";
import { type Element, elementType, makeElement, readElement } from "./elements";

type Elements = Stream<Type<Element>>;

const CAPACITY = 16;
const SPARES = 12;
const MAX_PEERS = 12;
/** How many elements one bulk operation moves: how far a killed producer may be ahead of its books. */
const BULK = 5;

const EMITS = ["try", "many", "sync", "async"] as const;
const READS = ["try", "many", "sync", "async", "callback"] as const;

/** Publishes the elements from `sequence` on; returns how many. */
function emitSome({ structure: stream, orders }: Task<Elements>, sequence: number): number | Promise<number> {
  const element = makeElement(orders.elementBytes, orders.id, sequence);
  switch (orders.mode as (typeof EMITS)[number]) {
    case "try":
      return stream.tryEmit(element) ? 1 : 0;
    case "many": {
      const all = Array.from({ length: BULK }, (_, k) => makeElement(orders.elementBytes, orders.id, sequence + k));
      return stream.tryEmitMany(all);
    }
    case "sync":
      return unlessTimeout(() => stream.emitSync(element, SHORT)) ? 1 : 0;
    case "async":
      return stream.emit(element, SHORT).then(Number, (error) => ignoreTimeout(error) ?? 0);
  }
}

const publish: Role<Elements> = {
  modes: EMITS,
  start(task) {
    const { ledger, orders, structure } = task;
    let sequence = 0;
    let turns = 0;
    return async () => {
      // Nothing else slows a producer down that never waits: it would run out of numbers.
      if (structure.policy !== "block" && ++turns % 50 === 0) await sleep(1);
      const done = sequence + BULK <= ledger.perMaker ? await emitSome(task, sequence) : 0;
      sequence += done;
      if (done > 0) ledger.told.store(orders.id, sequence);
      return done;
    };
  },
};

async function readSome(reader: Subscription<Type<Element>>, mode: string): Promise<Element[]> {
  const one = (value: Element | undefined) => (value === undefined ? [] : [value]);
  switch (mode as (typeof READS)[number]) {
    case "try":
      return one(reader.tryNext());
    case "many":
      return reader.tryNextMany(BULK) as unknown as Element[];
    case "sync":
      return one(unlessTimeout(() => reader.nextSync(SHORT)));
    default:
      return one(await reader.next(SHORT).catch(ignoreTimeout));
  }
}

/**
 * What one subscriber sees: of each producer one value after the other, none left out unless it was told that it lost some, and
 * as many in all as its position says.
 */
function follower({ ledger }: Task<Elements>, reader: () => Subscription<Type<Element>>, losing: boolean) {
  const observe = ledger.observer({ once: false });
  const last = new Map<number, number>();
  let start: number | undefined;
  let seen = 0;
  return (elements: readonly Element[], passed: number) => {
    const { position, lost } = reader();
    start ??= position + passed - elements.length - lost;
    for (const element of elements) {
      observe(element);
      seen++;
      const read = readElement(element);
      if (!read) continue;
      const before = last.get(read.maker);
      if (!losing && before !== undefined && read.sequence !== before + 1) ledger.fault("wrong");
      last.set(read.maker, read.sequence);
    }
    if (!losing && lost > 0) ledger.fault("wrong");
    if (seen + lost !== position + passed - start) ledger.fault("wrong");
  };
}

function subscribe(losing: boolean): Role<Elements> {
  return {
    modes: READS,
    drains: true,
    start(task) {
      const { structure: stream, orders, random } = task;
      const from = random.pick(["latest", "earliest", 3] as const);
      if (orders.mode === "callback") {
        let moved = 0;
        const follow = follower(task, () => reader, losing);
        const reader = stream.subscribe((element) => {
          follow([element], 1); // its position moves on when the callback has returned
          moved++;
        });
        return async () => {
          await sleep(1);
          const now = moved;
          moved = 0;
          return now;
        };
      }
      const reader = stream.subscription({ from });
      const follow = follower(task, () => reader, losing);
      return async () => {
        const some = await readSome(reader, orders.mode);
        if (some.length > 0) follow(some, 0);
        return some.length;
      };
    },
  };
}

/** The dead hold up nobody, the capacity is exact, and what is published is read. */
function checkWhole({ structure: stream, elementBytes }: Scene<Elements>): void {
  assert.equal(stream.subscriberCount, 0);
  using reader = stream.subscription();
  for (let round = 0; round < 3; round++) {
    let count = 0;
    while (count <= CAPACITY && stream.tryEmit(makeElement(elementBytes, 0, count))) count++;
    assert.equal(count, stream.policy === "drop-oldest" ? CAPACITY + 1 : CAPACITY);
    for (let k = count - CAPACITY; k < count; k++) assert.deepEqual(reader.tryNext(), makeElement(elementBytes, 0, k));
    assert.equal(reader.tryNext(), undefined);
    assert.equal(reader.lost, (round + 1) * (count - CAPACITY));
  }
}

export function castOf(kind: string, policy: Policy): Cast<Elements> {
  const options = { policy, spares: SPARES };
  return {
    kind,
    maxPeers: MAX_PEERS,
    create: (arena, elementBytes) => new Stream(arena, "stream", elementType(elementBytes), CAPACITY, options),
    open: (arena, elementBytes) => new Stream(arena, "stream", elementType(elementBytes)),
    roles: { publish, subscribe: subscribe(policy !== "block") },
    order: [["publish"], ["subscribe"]],
    judge(scene) {
      const { told, early } = scene.ledger.balance();
      const published = scene.structure.sequence;
      const leads = scene.killed.filter(({ role }) => role === "publish").length;
      console.log(`# ${told} told, ${published} published`);
      assert.ok(published >= told && published - told <= leads * BULK, `${published} published, ${told} told`);
      assert.ok(early.length <= leads && early.every((count) => count <= BULK), `ahead of the books: ${early}`);
      checkWhole(scene);
    },
  };
}
