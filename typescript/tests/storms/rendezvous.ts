// The cast of unbuffered channels: two of them, senders and receivers in every way there is, and pairs that exchange.

import assert from "node:assert/strict";
import { Channel, type Memory, select, type Type } from "zeroipc";
import { type Cast, ignoreTimeout, type Role, SHORT, type Task, unlessTimeout } from "./cast";
import { type Element, elementType, makeElement } from "./elements";
import { exactlyOnce } from "./judging";

type Elements = Channel<Type<Element>>;
type Hands = readonly [Elements, Elements];

const OFFERS = 3;
const SPARES = 12;

const SENDS = ["try", "sync", "async", "short", "select", "either"] as const;
const RECEIVES = ["try", "sync", "async", "select"] as const;

/** Whether the element was sent, on the first channel or on either. */
async function sendOne({ structure: [one, other], orders, random }: Task<Hands>, element: Element): Promise<boolean> {
  const sent = (promise: Promise<unknown>) =>
    promise.then(
      () => true,
      (error) => ignoreTimeout(error) ?? false,
    );
  switch (orders.mode as (typeof SENDS)[number]) {
    case "try":
      return one.trySend(element);
    case "sync":
      return unlessTimeout(() => [one.sendSync(element, SHORT)]) !== undefined;
    case "async":
      return sent(one.send(element, SHORT));
    case "short":
      return sent(one.send(element, { timeout: random.fraction() * 2 }));
    case "select":
      return sent(select([one.sending(element)], SHORT));
    case "either":
      return sent(select([one.sending(element), other.sending(element)], SHORT));
  }
}

async function receiveOne({ structure: [one, other], orders }: Task<Hands>): Promise<Element | undefined> {
  switch (orders.mode as (typeof RECEIVES)[number]) {
    case "try":
      return one.tryReceive();
    case "sync":
      return unlessTimeout(() => one.receiveSync(SHORT));
    case "async":
      return one.receive(SHORT).catch(ignoreTimeout);
    case "select":
      return (await select([other.receiving(), one.receiving()], SHORT).catch(ignoreTimeout))?.[1];
  }
}

const send: Role<Hands> = {
  modes: SENDS,
  start(task) {
    const { ledger, orders } = task;
    let sequence = 0;
    return async () => {
      if (sequence === ledger.perMaker) return 0;
      if (!(await sendOne(task, makeElement(orders.elementBytes, orders.id, sequence)))) return 0;
      ledger.told.store(orders.id, ++sequence);
      return 1;
    };
  },
};

const receive: Role<Hands> = {
  modes: RECEIVES,
  drains: true,
  start(task) {
    const observe = task.ledger.observer();
    return async () => {
      const element = await receiveOne(task);
      if (element === undefined) return 0;
      observe(element);
      return 1;
    };
  },
};

/** Sends on one channel or receives from another, whichever can be done; its opposite does the same crosswise. */
const swap = (to: 0 | 1, from: 0 | 1): Role<Hands> => ({
  modes: ["select"],
  start({ structure: hands, ledger, orders }) {
    const observe = ledger.observer();
    let sequence = 0;
    return async () => {
      if (sequence === ledger.perMaker) return 0;
      const element = makeElement(orders.elementBytes, orders.id, sequence);
      const cases = [hands[to].sending(element), hands[from].receiving()] as const;
      const done = await select(cases, SHORT).catch(ignoreTimeout);
      if (done === undefined) return 0;
      if (done[0] === 0) ledger.told.store(orders.id, ++sequence);
      else if (done[1] === undefined) ledger.fault("wrong");
      else observe(done[1]);
      return 1;
    };
  },
});

function open(arena: Memory, elementBytes: number, capacity?: number): Hands {
  const options = { spares: SPARES, offers: OFFERS };
  const one = new Channel(arena, "one", elementType(elementBytes), capacity, options);
  return [one, new Channel(arena, "other", elementType(elementBytes), capacity, options)];
}

export const cast: Cast<Hands> = {
  kind: "rendezvous",
  maxPeers: 12,
  create: (arena, elementBytes) => open(arena, elementBytes, 0),
  open: (arena, elementBytes) => open(arena, elementBytes),
  roles: { send, receive, there: swap(0, 1), back: swap(1, 0), same: swap(0, 0) },
  order: [["send", "there", "back", "same"], ["receive"]],
  judge(scene) {
    const { structure: hands, ledger } = scene;
    // What is left was offered by some that were killed.
    const observe = ledger.observer();
    for (const hand of hands)
      for (let left = hand.tryReceive(); left !== undefined; left = hand.tryReceive()) observe(left);
    exactlyOnce(scene, {
      takes: ({ role }) => (role === "send" ? 0 : 1),
      leads: ({ role }) => (role === "receive" ? 0 : 1),
    });
    for (const hand of hands) {
      for (let k = 0; k < 20; k++) assert.equal(hand.trySend(makeElement(scene.elementBytes, 0, k)), false);
      hand.close();
      assert.ok(hand.isDrained);
    }
  },
};
