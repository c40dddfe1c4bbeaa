// Rings in the fuzz test.

import { bytes, f64, messages, Ring, struct, u32, u8 } from "zeroipc";
import * as L from "../../core/layout";
import { Command, command, type FuzzPart, range } from "./part";

const Odd = struct({ a: u8, b: bytes(4) });
const short = { timeout: 1 };

type Numbers = Ring<typeof f64>;
/** A ring of anything, a value for it, and how much of it to reserve. */
type Opened = readonly [ring: Numbers, value: number, length: number][];

function operationsOf(ring: Numbers, value: number, length: number): (() => unknown)[] {
  return [
    () => [ring.available, ring.freeSpace, ring.isEmpty, ring.isFull],
    () => [ring.holder("producer"), ring.holder("consumer"), ring.holds("producer")],
    () => ring.take("producer"),
    () => ring.take("consumer"),
    () => ring.release(),
    () => ring.tryWrite(value),
    () => ring.tryRead(),
    () => ring.tryWriteMany([value, value, value]),
    () => ring.tryReadMany(20),
    () => ring.tryPeek() && ring.advance(),
    () => {
      const room = ring.tryReserve(length);
      room?.bytes.fill(1);
      room?.commit(length - 1);
    },
    () => ring.tryReserve(length)?.abort(),
  ];
}

function waits(ring: Numbers, value: number, length: number): (() => unknown)[] {
  return [
    () => ring.readSync(short),
    () => ring.writeSync(value, short),
    () => ring.read(short),
    () => ring.writeMany([value, value], short),
    () => ring.reserve(length, short).then((room) => room.abort()),
    () => ring.release(),
  ];
}

export const rings: FuzzPart<Opened> = {
  names: 4,
  fill(memory) {
    // Gone round several times, and partly filled. The sides stay those of a participant that will be dead.
    const samples = new Ring(memory, "samples", f64, 7);
    const orders = new Ring(memory, "orders", Command, 5);
    const odd = new Ring(memory, "odd", Odd, 9);
    const texts = new Ring(memory, "texts", messages, 200, { largest: 100 });
    for (let k = 0; k < 25; k++) {
      samples.tryWriteMany([k, k, k]);
      orders.tryWrite({ type: k, data: k, text: "x", more: Uint8Array.of(1, 2, 3, 4) });
      odd.tryWriteMany(Array.from({ length: 2 }, () => ({ a: k, b: new Uint8Array(4).fill(k) })));
      texts.tryWrite(new Uint8Array((k * 13) % 100).fill(k));
      if (k < 24) for (const ring of [samples, orders, odd, texts]) ring.tryReadMany(2);
    }
    return undefined;
  },
  open(memory, attempt) {
    const all = [
      [attempt(() => new Ring(memory, "samples", f64)), 1.5, 3],
      [attempt(() => new Ring(memory, "orders", Command)), command, 2],
      [attempt(() => new Ring(memory, "odd", Odd)), { a: 1, b: new Uint8Array(4) }, 4],
      [attempt(() => new Ring(memory, "texts", messages)), new Uint8Array(40).fill(7), 40],
    ];
    return all.filter(([ring]) => ring !== undefined) as unknown as Opened;
  },
  controls(whole, offset, size) {
    if (whole.readUInt32LE(offset + L.STRUCTURE_KIND) !== L.KIND_RING) return [];
    return range(offset + L.LINE_BYTES, offset + size, 8); // frames, too
  },
  operations: (memory, opened, random) => [
    () => new Ring(memory, "samples", f64, 7).tryWriteMany(Float64Array.of(1, 2, 3, 4, 5)),
    () => new Ring(memory, "samples", f64).tryReadInto(new Float64Array(4)),
    () => new Ring(memory, `ring-${random.below(3)}`, messages, random.between(1, 200)).tryWrite(new Uint8Array(9)),
    () => new Ring(memory, `ring-${random.below(3)}`, u32, random.between(1, 90)).tryWrite(9),
    ...opened.flatMap((one) => operationsOf(...one)),
    ...(random.below(4) === 0 ? opened.flatMap((one) => waits(...one)) : []),
  ],
};
