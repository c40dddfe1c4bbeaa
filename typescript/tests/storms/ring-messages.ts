// The ring of messages in a storm: messages of many sizes, so that frames begin and end everywhere.

import assert from "node:assert/strict";
import { type Memory, messages, Ring } from "zeroipc";
import { type Cast, ignoreTimeout, SHORT, unlessTimeout } from "./cast";
import { type Element, makeElement } from "./elements";
import { checkWhole, judgeBooks, rolesOf, type Ways } from "./ring";

const CAPACITY = 1000;
type Messages = Ring<typeof messages>;

/** 12 to 260 bytes. */
const bytesOf = (_: number, sequence: number) => 12 + 4 * ((sequence * 7) % 63);

function toMessage(element: Element): Uint8Array {
  const { buffer, byteOffset, byteLength } = element as Uint32Array;
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function toElements(list: readonly (Uint8Array | undefined)[]): Element[] {
  return list.filter((message) => message !== undefined).map((message) => new Uint32Array(message.slice().buffer));
}

const ways: Ways<Messages> = {
  bytesOf,
  write(ring, mode, some) {
    const list = some.map(toMessage);
    const [one] = list as [Uint8Array];
    switch (mode) {
      case "try":
        return ring.tryWrite(one) ? 1 : 0;
      case "many":
        return ring.tryWriteMany(list);
      case "lease": {
        using room = ring.tryReserve(one.length + 8);
        if (!room) return 0;
        room.bytes.set(one);
        room.commit(one.length);
        return 1;
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
        return toElements([ring.tryRead()]);
      case "many":
        return toElements(ring.tryReadMany(most));
      case "lease": {
        const message = toElements([ring.tryPeek()]);
        if (message.length > 0) ring.advance();
        return message;
      }
      case "sync":
        return toElements([unlessTimeout(() => ring.readSync(SHORT))]);
      case "async":
        return toElements([await ring.read(SHORT).catch(ignoreTimeout)]);
    }
  },
};

export const cast: Cast<Messages> = {
  kind: "ring-messages",
  maxPeers: 12,
  create: (arena: Memory) => new Ring(arena, "ring", messages, CAPACITY, { largest: 300 }),
  open: (arena: Memory) => new Ring(arena, "ring", messages),
  roles: rolesOf(ways),
  order: [["produce"], ["consume"]],
  settled: (ring) => ring.isEmpty,
  judge(scene) {
    judgeBooks(scene);
    const { structure: ring } = scene;
    const make = (k: number) => toMessage(makeElement(bytesOf(0, k), 0, k));
    const fill = () => {
      let count = 0;
      while (ring.tryWrite(make(count))) count++;
      assert.ok(ring.freeSpace < 8 + 264);
      return count;
    };
    checkWhole(ring, fill, (k) => assert.deepEqual(ring.tryRead(), make(k)));
  },
};
