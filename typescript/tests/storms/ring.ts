// The ring in a storm: of elements, or (cast ring-messages) of messages of many sizes. Several producers and consumers, of which
// one of each has its side and the others stand by: they take over when it is killed.

import assert from "node:assert/strict";
import { BusyError, type Memory, type messages, Ring } from "zeroipc";
import { type Cast, ignoreTimeout, type Role, type Scene, SHORT, type Task, unlessTimeout } from "./cast";
import { sleep } from "../harness";
import { type Element, elementType, makeElement } from "./elements";
import { exactlyOnce } from "./judging";

const CAPACITY = 16;
/** How many elements one bulk operation moves: what a killed bulk consumer may take with it. */
const BULK = 5;
const MODES = ["try", "many", "lease", "sync", "async"] as const;
type Mode = (typeof MODES)[number];

/** The ways of a ring in which its contents go in and out; each moves at most as much as it is asked for. */
export interface Ways<R> {
  /** Writes these in this mode; returns how many. */
  write(ring: R, mode: Mode, some: readonly Element[]): number | Promise<number>;
  /** Reads some in this mode. What is read in place is copied before it is dropped. */
  read(ring: R, mode: Mode, most: number): readonly Element[] | Promise<readonly Element[]>;
  /** Bytes of the `sequence`th element of a maker. */
  bytesOf(elementBytes: number, sequence: number): number;
}

/** The result, or `otherwise` a little later when another has the side. */
async function unlessBusy<V>(step: () => V | Promise<V>, otherwise: V): Promise<V> {
  try {
    return await step();
  } catch (error) {
    if (!(error instanceof BusyError)) throw error;
    await sleep(2);
    return otherwise;
  }
}

/** How much a producer writes before it rests: what it may write in all must last for the storm. */
const BURST = 200;

export function rolesOf<R extends Elements | Ring<typeof messages>>(ways: Ways<R>): Record<string, Role<R>> {
  const sizeOf = (mode: string) => (mode === "many" || mode === "lease" ? BULK : 1);
  return {
    produce: {
      modes: MODES,
      start({ structure: ring, ledger, orders }: Task<R>) {
        const { id, elementBytes } = orders;
        const mode = orders.mode as Mode;
        let sequence = 0;
        let burst = 0;
        return async () => {
          if (sequence + BULK > ledger.perMaker) {
            ring.release("producer"); // for another one
            return 0;
          }
          if (burst > BURST) {
            await sleep(1);
            burst = 0;
          }
          const some = Array.from({ length: sizeOf(mode) }, (_, k) =>
            makeElement(ways.bytesOf(elementBytes, sequence + k), id, sequence + k),
          );
          const done = await unlessBusy(() => ways.write(ring, mode, some), 0);
          sequence += done;
          burst += done;
          if (done > 0) ledger.told.store(id, sequence);
          return done;
        };
      },
    },
    consume: {
      modes: MODES,
      drains: true,
      start({ structure: ring, ledger, orders }: Task<R>) {
        const mode = orders.mode as Mode;
        const observe = ledger.observer();
        return async () => {
          const some = await unlessBusy(() => ways.read(ring, mode, sizeOf(mode)), []);
          for (const element of some) observe(element);
          return some.length;
        };
      },
    },
  };
}

/** What must hold in the end, besides that the capacity is whole. */
export function judgeBooks<S>(scene: Scene<S>): void {
  const size = (mode: string) => (mode === "many" || mode === "lease" ? BULK : 1);
  exactlyOnce(scene, {
    takes: ({ role, mode }) => (role === "consume" ? size(mode) : 0),
    leads: ({ role, mode }) => (role === "produce" ? size(mode) : 0),
  });
}

/** Nobody has a side; the ring takes its capacity, and gives it back in order. */
export function checkWhole(
  ring: Elements | Ring<typeof messages>,
  fill: () => number,
  take: (k: number) => void,
): void {
  ring.release(); // the test may have fed it
  for (const side of ["producer", "consumer"] as const) assert.equal(ring.holder(side), undefined);
  for (let round = 0; round < 3; round++) {
    const count = fill();
    assert.ok(count > 0);
    assert.deepEqual([ring.available + ring.freeSpace, ring.isEmpty], [ring.capacity, false]);
    for (let k = 0; k < count; k++) take(k);
    assert.ok(ring.isEmpty);
  }
}

// --- elements ---

type Elements = Ring<ReturnType<typeof elementType>>;

const plain = (values: ArrayLike<Element>): Element[] =>
  Array.from(values, (value) => (typeof value === "number" ? value : value.slice()));

const elements: Ways<Elements> = {
  bytesOf: (elementBytes) => elementBytes,
  write(ring, mode, some) {
    const [one] = some as [Element];
    switch (mode) {
      case "try":
        return ring.tryWrite(one) ? 1 : 0;
      case "many":
        return ring.tryWriteMany(typeof one === "number" ? Float64Array.from(some as number[]) : some);
      case "lease": {
        using room = ring.tryReserve(some.length);
        if (!room) return 0;
        const { length } = room;
        for (let k = 0; k < length; k++) room.set(k, some[k] as Element);
        room.commit(length);
        return length;
      }
      case "sync":
        return unlessTimeout(() => [ring.writeSync(one, SHORT)])?.length ?? 0;
      case "async":
        return ring.write(one, SHORT).then(
          () => 1,
          (error) => ignoreTimeout(error) ?? 0,
        );
    }
  },
  async read(ring, mode, most) {
    switch (mode) {
      case "try":
        return plain([ring.tryRead()].filter((value) => value !== undefined));
      case "many":
        return plain(ring.tryReadMany(most));
      case "lease": {
        const values = plain(ring.tryPeek(most) ?? []);
        if (values.length > 0) ring.advance(values.length);
        return values;
      }
      case "sync":
        return plain([unlessTimeout(() => ring.readSync(SHORT))].filter((value) => value !== undefined));
      case "async":
        return plain([await ring.read(SHORT).catch(ignoreTimeout)].filter((value) => value !== undefined));
    }
  },
};

export const cast: Cast<Elements> = {
  kind: "ring",
  maxPeers: 12,
  create: (arena: Memory, elementBytes) => new Ring(arena, "ring", elementType(elementBytes), CAPACITY),
  open: (arena: Memory, elementBytes) => new Ring(arena, "ring", elementType(elementBytes)),
  roles: rolesOf(elements),
  order: [["produce"], ["consume"]],
  settled: (ring) => ring.isEmpty,
  judge(scene) {
    judgeBooks(scene);
    const { structure: ring, elementBytes } = scene;
    const make = (k: number) => makeElement(elementBytes, 0, k);
    const fill = () => {
      let count = 0;
      while (ring.tryWrite(make(count))) count++;
      assert.equal(count, CAPACITY);
      return count;
    };
    checkWhole(ring, fill, (k) => assert.deepEqual(ring.tryRead(), make(k)));
  },
};
