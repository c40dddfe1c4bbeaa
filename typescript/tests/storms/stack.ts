// The stack's cast: producers and consumers in every way there is. Consumers end first, so that what is left shows the order.

import assert from "node:assert/strict";
import { Stack, type Type } from "zeroipc";
import { type Cast, ignoreTimeout, type Role, type Scene, SHORT, type Task, unlessTimeout } from "./cast";
import { type Element, elementType, makeElement, readElement } from "./elements";
import { exactlyOnce } from "./judging";

export type Elements = Stack<Type<Element>>;

const CAPACITY = 16;
const SPARES = 12;
/** How many elements one bulk operation moves: what a killed bulk consumer may take with it. */
const BULK = 5;

const MODES = ["try", "many", "sync", "async"] as const;
type Mode = (typeof MODES)[number];

/** Pushes the elements from `sequence` on; returns how many. */
function pushSome({ structure: stack, orders }: Task<Elements>, sequence: number): number | Promise<number> {
  const element = makeElement(orders.elementBytes, orders.id, sequence);
  switch (orders.mode as Mode) {
    case "try":
      return stack.tryPush(element) ? 1 : 0;
    case "many": {
      const all = Array.from({ length: BULK }, (_, k) => makeElement(orders.elementBytes, orders.id, sequence + k));
      return stack.tryPushMany(all);
    }
    case "sync":
      return unlessTimeout(() => [stack.pushSync(element, SHORT)])?.length ?? 0;
    case "async":
      return stack.push(element, SHORT).then(
        () => 1,
        (error) => ignoreTimeout(error) ?? 0,
      );
  }
}

async function popSome({ structure: stack, orders }: Task<Elements>): Promise<Element[]> {
  const one = (value: Element | undefined) => (value === undefined ? [] : [value]);
  switch (orders.mode as Mode) {
    case "try":
      return one(stack.tryPop());
    case "many":
      return stack.tryPopMany(BULK) as unknown as Element[];
    case "sync":
      return one(unlessTimeout(() => stack.popSync(SHORT)));
    case "async":
      return one(await stack.pop(SHORT).catch(ignoreTimeout));
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
  start(task) {
    const observe = task.ledger.observer({ ordered: false });
    return async () => {
      const some = await popSome(task);
      for (const element of some) observe(element);
      return some.length;
    };
  },
};

/** From the top down the elements of one producer are ever older: whoever is below was pushed before. */
function checkOrder({ structure: stack, ledger }: Scene<Elements>): void {
  const observe = ledger.observer({ ordered: false });
  const lowest = new Map<number, number>();
  for (let element = stack.tryPop(); element !== undefined; element = stack.tryPop()) {
    observe(element);
    const { maker, sequence } = readElement(element) ?? assert.fail("torn");
    assert.ok(sequence < (lowest.get(maker) ?? Number.POSITIVE_INFINITY), `${sequence} of ${maker} lies too deep`);
    lowest.set(maker, sequence);
  }
  assert.deepEqual(ledger.faults, {});
}

/** The capacity is exact. */
function checkWhole({ structure: stack, elementBytes }: Scene<Elements>): void {
  for (let round = 0; round < 3; round++) {
    let count = 0;
    while (stack.tryPush(makeElement(elementBytes, 0, count))) count++;
    assert.equal(count, CAPACITY);
    assert.equal(stack.isFull, true);
    while (count-- > 0) assert.deepEqual(stack.tryPop(), makeElement(elementBytes, 0, count));
    assert.equal(stack.tryPop(), undefined);
  }
}

export const cast: Cast<Elements> = {
  kind: "stack",
  maxPeers: 12,
  create: (arena, elementBytes) => new Stack(arena, "stack", elementType(elementBytes), CAPACITY, { spares: SPARES }),
  open: (arena, elementBytes) => new Stack(arena, "stack", elementType(elementBytes)),
  roles: { produce, consume },
  order: [["consume"], ["produce"]],
  judge(scene) {
    checkOrder(scene);
    const size = (mode: string) => (mode === "many" ? BULK : 1);
    exactlyOnce(scene, {
      takes: ({ role, mode }) => (role === "consume" ? size(mode) : 0),
      leads: ({ role, mode }) => (role === "produce" ? size(mode) : 0),
    });
    checkWhole(scene);
  },
};
