// Rings: SPECIFICATION.md section 13.

import * as L from "zeroipc/layout";
import type { Halves } from "./file";
import { type Element, type Fact, type Gauge, one, type Span, Subject, waiterSet } from "./subject";
import type { Listed, View } from "./view";
import { lower, up8 } from "./words";

const LAPS = 2 ** 32;

export class RingSubject extends Subject {
  override readonly varies: boolean;
  readonly #messages: boolean;
  readonly #largest: number;
  readonly #unitCount: number;
  readonly #areaBytes: number;
  readonly #overflow: number;

  constructor(view: View, entry: Listed) {
    super(view, entry, "ring");
    const mode = this.area.u32(L.RING_MODE);
    if (mode > L.RING_MESSAGES) this.corrupt(`its mode is ${mode}`);
    this.#messages = mode === L.RING_MESSAGES;
    this.varies = this.#messages;
    this.#largest = this.area.u32(L.RING_LARGEST);
    this.#unitCount = this.#messages ? this.capacity / L.FRAME_UNIT : this.capacity;
    if (this.stride !== (this.#messages ? L.FRAME_UNIT : this.elemSize)) this.corrupt(`its stride is ${this.stride}`);
    if (this.#messages) {
      const { capacity } = this;
      if (this.elemSize !== 1) this.corrupt(`messages with elements of ${this.elemSize} bytes`);
      if (capacity < 8 || capacity % 8 !== 0 || this.#largest > capacity - 8) {
        this.corrupt(`messages of up to ${this.#largest} bytes in ${capacity} bytes`);
      }
    }
    this.#areaBytes = this.#unitCount * this.stride;
    this.#overflow = this.#messages ? up8(this.#largest) : 0;
    this.need(L.RING_AREA + this.#areaBytes + this.#overflow);
  }

  /** Units from head to tail, clamped: these are two moments. */
  #distance(head: Halves, tail: Halves): number {
    if (head.low >= this.#unitCount || tail.low >= this.#unitCount) {
      this.corrupt(`head at ${head.low}, tail at ${tail.low}, and there are ${this.#unitCount} units`);
    }
    const laps = (tail.high - head.high + LAPS) % LAPS;
    if (laps >= LAPS / 2) return 0;
    const distance = Math.min(laps, 2) * this.#unitCount + tail.low - head.low;
    return Math.max(0, Math.min(distance, this.#unitCount));
  }

  #number({ low, high }: Halves): bigint {
    return BigInt(high) * BigInt(this.#unitCount) + BigInt(low);
  }

  /** Whether the consumer is past what lies so many units behind this head. */
  #isRead(head: Halves, units: number): boolean {
    return this.#number(this.area.halves(L.RING_HEAD)) - this.#number(head) > BigInt(units);
  }

  #place(name: string, position: Halves): Fact {
    const value = `lap ${position.high}, ${this.#messages ? "unit" : "index"} ${position.low}`;
    return { name, value, data: { lap: position.high, index: position.low } };
  }

  facts(): Fact[] {
    const messages = `messages of up to ${this.#largest} bytes; the capacity counts bytes`;
    return [
      { name: "mode", value: this.#messages ? messages : "elements" },
      this.#place("head", this.area.halves(L.RING_HEAD)),
      this.#place("tail", this.area.halves(L.RING_TAIL)),
      this.owner("producer", lower(this.area.halves(L.RING_PRODUCER))),
      this.owner("consumer", lower(this.area.halves(L.RING_CONSUMER))),
      this.waiting("consumer waiting", L.RING_NOT_EMPTY),
      this.waiting("producer waiting", L.RING_NOT_FULL),
    ];
  }

  override gauge(): Gauge {
    const head = this.area.halves(L.RING_HEAD);
    const tail = this.area.halves(L.RING_TAIL);
    const bytes = this.#messages ? L.FRAME_UNIT : 1;
    return {
      used: this.#distance(head, tail) * bytes,
      most: this.capacity,
      unit: this.#messages ? "bytes" : "",
      came: this.#number(tail) * BigInt(bytes),
      went: this.#number(head) * BigInt(bytes),
      cameName: "written",
      wentName: "read",
      state: "",
    };
  }

  *elements(): Iterable<Element> {
    const head = this.area.halves(L.RING_HEAD);
    const units = this.#distance(head, this.area.halves(L.RING_TAIL));
    let index = head.low;
    for (let gone = 0, number = 0; gone < units; number++) {
      let taken = 1;
      let length = this.elemSize;
      let at = L.RING_AREA + index * this.stride;
      if (this.#messages) {
        length = this.area.u32(at + L.FRAME_LENGTH);
        taken = 1 + up8(length) / L.FRAME_UNIT;
        at += L.FRAME_PAYLOAD;
        // What the consumer has gone past may be written again: there is no telling then where a message begins.
        if (this.#isRead(head, gone)) return;
        if (length > this.#largest || taken > units - gone) this.corrupt(`a message of ${length} bytes`);
      }
      const value = this.area.read(at, length);
      const late = this.#isRead(head, gone); // the copy may be torn
      if (late && this.#messages) return;
      if (!late) yield { place: String(number), value };
      gone += taken;
      index = (index + taken) % this.#unitCount;
    }
  }

  spans(): Span[] {
    const end = L.RING_AREA + this.#areaBytes;
    return [
      one(L.RING_TAIL, 8, "tail"),
      one(L.RING_PRODUCER, 8, "producer"),
      one(L.RING_HEAD, 8, "head"),
      one(L.RING_CONSUMER, 8, "consumer"),
      waiterSet(L.RING_NOT_EMPTY, "not_empty"),
      waiterSet(L.RING_NOT_FULL, "not_full"),
      one(L.RING_AREA, this.#areaBytes, this.#messages ? "frames" : "elements"),
      ...(this.#overflow > 0 ? [one(end, this.#overflow, "overflow of the frames")] : []),
    ];
  }

  override about({ name, begin }: Span): string {
    if (name === "tail" || name === "head") return this.#place(name, this.area.halves(begin)).value;
    if (name === "producer" || name === "consumer") return this.view.ownerText(lower(this.area.halves(begin)));
    return "";
  }
}
