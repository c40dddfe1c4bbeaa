// The queue's cast: producers and consumers in every way there is.

import assert from "node:assert/strict";
import { Queue, type Type } from "zeroipc";
import { type Cast, ignoreTimeout, rest, type Role, type Scene, SHORT, type Task, unlessTimeout } from "./cast";
import { type Element, elementType, makeElement } from "./elements";
import { exactlyOnce } from "./judging";

export type Elements = Queue<Type<Element>>;

const CAPACITY = 16;
const SPARES = 12;
/** How many elements one bulk operation moves: what a killed bulk consumer may take with it. */
const BULK = 5;
/** Milliseconds for which a lease is held in mode "hold", so that who is killed often holds one. */
const HOLD = 0.5;

const MODES = ["try", "many", "lease", "hold", "sync", "async"] as const;
type Mode = (typeof MODES)[number];

/** Pushes the elements from `sequence` on; returns how many. */
function pushSome({ structure: queue, orders }: Task<Elements>, sequence: number): number | Promise<number> {
  const element = makeElement(orders.elementBytes, orders.id, sequence);
  switch (orders.mode as Mode) {
    case "try":
      return queue.tryPush(element) ? 1 : 0;
    case "many": {
      const all = Array.from({ length: BULK }, (_, k) => makeElement(orders.elementBytes, orders.id, sequence + k));
      return queue.tryPushMany(all);
    }
    case "lease":
    case "hold": {
      const lease = queue.tryReserve();
      if (!lease) return 0;
      lease.value = element;
      if (orders.mode === "hold") rest(HOLD);
      if (lease.tryCommit()) return 1;
      lease.abort();
      return 0;
    }
    case "sync":
      return unlessTimeout(() => [queue.pushSync(element, SHORT)])?.length ?? 0;
    case "async":
      return queue.push(element, SHORT).then(
        () => 1,
        (error) => ignoreTimeout(error) ?? 0,
      );
  }
}

async function popSome({ structure: queue, orders }: Task<Elements>): Promise<Element[]> {
  const one = (value: Element | undefined) => (value === undefined ? [] : [value]);
  switch (orders.mode as Mode) {
    case "try":
      return one(queue.tryPop());
    case "many":
      return queue.tryPopMany(BULK) as unknown as Element[];
    case "lease":
    case "hold": {
      const claim = queue.tryClaim();
      if (!claim) return [];
      if (orders.mode === "hold") rest(HOLD);
      const value = typeof claim.value === "number" ? claim.value : claim.value.slice();
      claim.release();
      return [value];
    }
    case "sync":
      return one(unlessTimeout(() => queue.popSync(SHORT)));
    case "async":
      return one(await queue.pop(SHORT).catch(ignoreTimeout));
  }
}

const produce: Role<Elements> = {
  modes: MODES,
  start(task) {
    const { ledger, orders } = task;
    let sequence = 0;
    return async () => {
      const done = sequence + BULK <= ledger.perMaker ? await pushSome(task, sequence) : 0;
      sequence += done;
      if (done > 0) ledger.told.store(orders.id, sequence);
      return done;
    };
  },
};

const consume: Role<Elements> = {
  modes: MODES,
  drains: true,
  start(task) {
    const observe = task.ledger.observer();
    return async () => {
      const some = await popSome(task);
      for (const element of some) observe(element);
      return some.length;
    };
  },
};

/** The capacity is exact and every block is free again. */
function checkWhole({ structure: queue, elementBytes }: Scene<Elements>): void {
  for (let round = 0; round < 3; round++) {
    let count = 0;
    while (queue.tryPush(makeElement(elementBytes, 0, count))) count++;
    assert.equal(count, CAPACITY);
    assert.equal(queue.isFull, true);
    for (let k = 0; k < count; k++) assert.deepEqual(queue.tryPop(), makeElement(elementBytes, 0, k));
    assert.equal(queue.tryPop(), undefined);
  }
  const leases = [];
  for (let lease = queue.tryReserve(); lease; lease = queue.tryReserve()) leases.push(lease);
  assert.equal(leases.length, CAPACITY + SPARES, "every block can be reserved");
  leases.forEach((lease) => lease.abort());
}

export const cast: Cast<Elements> = {
  kind: "queue",
  maxPeers: 12,
  create: (arena, elementBytes) => new Queue(arena, "queue", elementType(elementBytes), CAPACITY, { spares: SPARES }),
  open: (arena, elementBytes) => new Queue(arena, "queue", elementType(elementBytes)),
  roles: { produce, consume },
  order: [["produce"], ["consume"]],
  settled: (queue) => queue.isEmpty,
  judge(scene) {
    const size = (mode: string) => (mode === "many" ? BULK : 1);
    exactlyOnce(scene, {
      takes: ({ role, mode }) => (role === "consume" ? size(mode) : 0),
      leads: ({ role, mode }) => (role === "produce" ? size(mode) : 0),
    });
    checkWhole(scene);
  },
};
