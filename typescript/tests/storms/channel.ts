// The channel's cast, buffered: senders and receivers in every way there is, and closers. The traffic goes through one
// channel after another: when one is closed, senders go on to the next at once, and receivers when it is drained.

import assert from "node:assert/strict";
import { Channel, EndedError, type Memory, select, type Type } from "zeroipc";
import { type Cast, ignoreTimeout, type Role, SHORT, type Task, unlessTimeout } from "./cast";
import { type Element, elementType, makeElement } from "./elements";
import { exactlyOnce } from "./judging";

type Elements = Channel<Type<Element>>;
/** The channels in turn; the last one is never closed. */
type Channels = readonly Elements[];

const CHANNELS = 24;
const CAPACITY = 4;
const SPARES = 12;
/** Values that go through before a channel is closed. */
const ENOUGH = 1000;

const nameOf = (k: number) => `channel ${k}`;
const MODES = ["try", "sync", "async", "select"] as const;
type Mode = (typeof MODES)[number];

async function sendOne({ orders }: Task<Channels>, channel: Elements, element: Element): Promise<boolean> {
  const yes = () => true;
  switch (orders.mode as Mode) {
    case "try":
      return channel.trySend(element);
    case "sync":
      return unlessTimeout(() => [channel.sendSync(element, SHORT)]) !== undefined;
    case "async":
      return channel.send(element, SHORT).then(yes, (error) => ignoreTimeout(error) ?? false);
    case "select":
      return select([channel.sending(element)], SHORT).then(yes, (error) => ignoreTimeout(error) ?? false);
  }
}

async function receiveOne({ orders }: Task<Channels>, channel: Elements): Promise<Element | undefined> {
  switch (orders.mode as Mode) {
    case "try":
      return channel.tryReceive();
    case "sync":
      return unlessTimeout(() => channel.receiveSync(SHORT));
    case "async":
      return channel.receive(SHORT).catch(ignoreTimeout);
    case "select":
      return (await select([channel.receiving()], SHORT).catch(ignoreTimeout))?.[1];
  }
}

const send: Role<Channels> = {
  modes: MODES,
  start(task) {
    const { structure: channels, ledger, orders } = task;
    let sequence = 0;
    let at = 0;
    return async () => {
      if (sequence === ledger.perMaker) return 0;
      try {
        const element = makeElement(orders.elementBytes, orders.id, sequence);
        if (!(await sendOne(task, channels[at] as Elements, element))) return 0;
      } catch (error) {
        if (!(error instanceof EndedError)) throw error;
        at++;
        return 0;
      }
      ledger.told.store(orders.id, ++sequence);
      return 1;
    };
  },
};

const receive: Role<Channels> = {
  modes: MODES,
  drains: true,
  start(task) {
    const { structure: channels, ledger } = task;
    const observe = ledger.observer();
    let at = 0;
    return async () => {
      const channel = channels[at] as Elements;
      const element = await receiveOne(task, channel);
      if (element !== undefined) observe(element);
      else if (channel.isDrained) {
        if (!channel.isClosed) ledger.fault("wrong");
        at++;
        return 1;
      }
      return element === undefined ? 0 : 1;
    };
  },
};

const close: Role<Channels> = {
  modes: ["close"],
  start({ structure: channels, ledger }) {
    let last = ledger.moved;
    return () => {
      if (ledger.moved - last < ENOUGH) return 0;
      last = ledger.moved;
      const next = channels.findIndex((channel) => !channel.isClosed);
      if (next === CHANNELS - 1) return 0;
      channels[next]?.close();
      return 1;
    };
  },
};

function openAll(arena: Memory, elementBytes: number, capacity?: number): Channels {
  const open = (_: unknown, k: number) =>
    new Channel(arena, nameOf(k), elementType(elementBytes), capacity, { spares: SPARES });
  return Array.from({ length: CHANNELS }, open);
}

export const cast: Cast<Channels> = {
  kind: "channel",
  maxPeers: 12,
  size: "4MB",
  create: (arena, elementBytes) => openAll(arena, elementBytes, CAPACITY),
  open: (arena, elementBytes) => openAll(arena, elementBytes),
  roles: { send, receive, close },
  order: [["send", "close"], ["receive"]],
  settled: (channels) => channels.every((channel) => channel.size === 0),
  judge(scene) {
    const { structure: channels, elementBytes } = scene;
    exactlyOnce(scene, {
      takes: ({ role }) => (role === "receive" ? 1 : 0),
      leads: ({ role }) => (role === "send" ? 1 : 0),
    });
    const closed = channels.filter((channel) => channel.isClosed);
    console.log(`# ${closed.length} channels were closed`);
    for (const channel of channels) {
      if (closed.includes(channel)) assert.ok(channel.isDrained);
      else checkWhole(channel, elementBytes);
      channel.close();
      assert.throws(() => channel.trySend(makeElement(elementBytes, 0, 0)), EndedError);
      assert.ok(channel.isDrained);
    }
  },
};

/** The capacity is exact. */
function checkWhole(channel: Elements, elementBytes: number): void {
  for (let round = 0; round < 3; round++) {
    let count = 0;
    while (channel.trySend(makeElement(elementBytes, 0, count))) count++;
    assert.equal(count, CAPACITY);
    for (let k = 0; k < count; k++) assert.deepEqual(channel.tryReceive(), makeElement(elementBytes, 0, k));
    assert.equal(channel.tryReceive(), undefined);
  }
}
