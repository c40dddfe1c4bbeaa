// Channel: laps that wrap, and words that contradict each other, by the words as they lie in the segment.

import assert from "node:assert/strict";
import { closeSync, openSync, readSync, writeSync } from "node:fs";
import { test } from "node:test";
import { Channel, type Memory, u32 } from "zeroipc";
import {
  CELL_TARGET,
  CHANNEL_RENDEZVOUS,
  QUEUE_CELLS,
  QUEUE_HEAD,
  QUEUE_TAIL,
  STRUCTURE_CAPACITY,
  STRUCTURE_STRIDE,
} from "../core/layout";
import { ended } from "./channels";
import { code, within } from "./harness";

/** A structure's words in the segment's file. */
class Words {
  readonly #file: number;
  readonly #offset: number;

  constructor(memory: Memory, name: string) {
    this.#file = openSync(`/dev/shm${memory.name}`, "r+");
    this.#offset = memory.entries().find((entry) => entry.name === name)?.offset as number;
  }

  get32(at: number): number {
    const word = Buffer.alloc(4);
    readSync(this.#file, word, 0, 4, this.#offset + at);
    return word.readUInt32LE();
  }

  set32(at: number, value: number): void {
    const word = Buffer.alloc(4);
    word.writeUInt32LE(value);
    writeSync(this.#file, word, 0, 4, this.#offset + at);
  }

  set64(at: number, value: bigint): void {
    const word = Buffer.alloc(8);
    word.writeBigUInt64LE(BigInt.asUintN(64, value));
    writeSync(this.#file, word, 0, 8, this.#offset + at);
  }

  /** Makes a new channel one that has gone round so often. */
  setLap(lap: bigint): void {
    for (const hint of [QUEUE_TAIL, QUEUE_HEAD]) this.set64(hint, lap << 24n);
    const stride = this.get32(STRUCTURE_STRIDE);
    for (let k = 0; k < this.get32(STRUCTURE_CAPACITY); k++) {
      this.set64(QUEUE_CELLS + k * stride + CELL_TARGET, ((lap * 2n) << 24n) | 0xffffffn);
    }
  }

  close(): void {
    closeSync(this.#file);
  }
}

test(
  "send, receive and close when the laps wrap",
  within((memory) => {
    let number = 0;
    for (const lap of [2n ** 39n - 1n, 2n ** 38n - 1n, 2n ** 37n - 1n]) {
      for (const capacity of [1, 2, 3]) {
        for (const moved of [0, 1, capacity, capacity + 1, 3 * capacity]) {
          const name = `c${number++}`;
          const channel = new Channel(memory, name, u32, capacity, { spares: 1 });
          const words = new Words(memory, name);
          words.setLap(lap);
          words.close();
          for (let k = 0; k < moved; k++) {
            assert.equal(channel.trySend(k), true);
            assert.equal(channel.tryReceive(), k);
          }
          for (let k = 0; k < capacity; k++) assert.equal(channel.trySend(k), true);
          assert.equal(channel.trySend(9), false);
          channel.close();
          assert.throws(() => channel.trySend(9), ended);
          for (let k = 0; k < capacity; k++) assert.equal(channel.tryReceive(), k);
          assert.deepEqual([channel.tryReceive(), channel.isDrained], [undefined, true]);
        }
      }
    }
  }),
);

test(
  "unbuffered send and receive when the laps wrap",
  within(async (memory) => {
    for (const offers of [1, 2, 3]) {
      const channel = new Channel(memory, `c${offers}`, u32, 0, { offers, spares: 2 });
      const words = new Words(memory, `c${offers}`);
      words.setLap(2n ** 39n - 1n);
      words.close();
      for (let k = 0; k < 4 * offers; k++) {
        assert.equal(channel.trySend(k), false);
        const sent = channel.send(k);
        assert.equal(channel.tryReceive(), k);
        await sent;
      }
      channel.close();
      assert.equal(channel.isDrained, true);
    }
  }),
);

test(
  "a channel whose words contradict each other is corrupt, and never hangs",
  within(async (memory) => {
    const channel = new Channel(memory, "c", u32, 0, { offers: 2 });
    const words = new Words(memory, "c");
    words.set32(CHANNEL_RENDEZVOUS, 2);
    assert.throws(() => new Channel(memory, "c", u32), code("ZEROIPC_CORRUPT", /rendezvous/));
    words.set32(CHANNEL_RENDEZVOUS, 1);
    words.set64(QUEUE_TAIL, 77n);
    assert.throws(() => channel.trySend(1), code("ZEROIPC_CORRUPT"));
    await assert.rejects(channel.send(1), code("ZEROIPC_CORRUPT"));
    assert.throws(() => channel.close(), code("ZEROIPC_CORRUPT"));
    assert.throws(() => channel.isClosed, code("ZEROIPC_CORRUPT"));
    words.set64(QUEUE_TAIL, 0n);
    words.set64(QUEUE_HEAD, 99n);
    assert.throws(() => channel.tryReceive(), code("ZEROIPC_CORRUPT"));
    assert.throws(() => channel.isDrained, code("ZEROIPC_CORRUPT"));
    words.set64(QUEUE_HEAD, 0n);
    words.set64(QUEUE_CELLS, (1n << 24n) | 0x7fffffn); // full of a block that does not exist
    assert.throws(() => channel.tryReceive(), code("ZEROIPC_CORRUPT"));
    const sound = new Channel(memory, "sound", u32, 2);
    sound.trySend(1);
    for (const look of [() => sound.isClosed, () => sound.isDrained]) {
      assert.throws(() => channel.tryReceive(), code("ZEROIPC_CORRUPT"));
      assert.equal(look(), false, "what befell another structure does not count");
    }
    words.close();
  }),
);
