// Queues and channels: SPECIFICATION.md sections 11 and 21.

import * as L from "zeroipc/layout";
import type { Halves } from "./file";
import { type Element, type Fact, type Gauge, one, row, type Span, Subject, waiterSet } from "./subject";
import type { Listed, View } from "./view";
import {
  after,
  LAPS,
  lower,
  NONE,
  type Position,
  positionNumber,
  positionOf,
  positionText,
  Row,
  topBit,
  TURNS,
  up8,
  upper,
} from "./words";
import { slotOf } from "./view";

/** Steps of a walk beyond one along all cells; a hint that lags by laps makes a walk skip them. */
const SPARE_STEPS = 2 ** 20;

interface Ends {
  head: Position;
  tail: Position;
  /** Positions from head to tail. */
  size: number;
  closed: boolean;
}

export class CellsSubject extends Subject {
  readonly #isChannel: boolean;
  readonly #unbuffered: boolean;
  readonly #blockCount: number;
  readonly #cells: Row;
  /** Of channels: the mark of closing in a full cell's block number; else 0. */
  readonly #closedBit: number;

  constructor(view: View, entry: Listed, kind: "queue" | "channel") {
    super(view, entry, kind);
    this.#isChannel = kind === "channel";
    this.#closedBit = this.#isChannel ? L.CHANNEL_CLOSED_BIT : 0;
    this.#blockCount = this.area.u32(L.QUEUE_BLOCK_COUNT);
    this.needBlocks(this.#blockCount, this.#isChannel ? L.CHANNEL_MOST_BLOCKS : NONE);
    this.needStride(L.CELL_PAYLOAD + up8(this.elemSize));
    this.need(L.QUEUE_CELLS + this.#blockCount * this.stride);
    const rendezvous = this.#isChannel ? this.area.u32(L.CHANNEL_RENDEZVOUS) : 0;
    if (rendezvous > 1) this.corrupt(`rendezvous is ${rendezvous}`);
    this.#unbuffered = rendezvous === 1;
    this.#cells = new Row(this.area, L.QUEUE_CELLS, this.stride, this.#blockCount);
  }

  // --- where it stands ---

  #named(target: Halves): number {
    return lower(target) & ~this.#closedBit;
  }

  #next({ lap, index }: Position): Position {
    return index + 1 < this.capacity ? { lap, index: index + 1 } : { lap: (lap + 1) % LAPS, index: 0 };
  }

  #hint(offset: number): Position {
    const hint = positionOf(this.area.halves(offset));
    if (hint.index >= this.capacity) this.corrupt(`a hint's index is ${hint.index}, and the capacity ${this.capacity}`);
    return hint;
  }

  /** Walks on from a hint until `seek` says that it is there, or where to go on. */
  #walk(offset: number, seek: (target: Halves, at: Position) => Position | "here"): Position {
    this.#cells.forget();
    let at = this.#hint(offset);
    for (let steps = this.#cells.looked * 2 + SPARE_STEPS; steps > 0; steps--) {
      const next = seek(this.#cells.at(at.index), at);
      if (next === "here") return at;
      at = this.#next(next);
    }
    return this.corrupt("its words lead nowhere: a block number, or a turn, is not one of them");
  }

  /** P1: the first cell that is empty in its lap, or full from the lap before. */
  #findTail(): { tail: Position; closed: boolean } {
    let closed = false;
    const tail = this.#walk(L.QUEUE_TAIL, (target, at) => {
      const turn = upper(target);
      const empty = (at.lap * 2) % TURNS;
      if (!after(turn, empty, TURNS)) {
        closed =
          turn === empty
            ? this.#isChannel && lower(target) === L.CHANNEL_CLOSED
            : (lower(target) & this.#closedBit) !== 0;
        return "here";
      }
      // Behind the last lap in which this cell was filled.
      return { lap: Math.floor(((turn - 1 + TURNS) % TURNS) / 2), index: at.index };
    });
    return { tail, closed };
  }

  /** Q1: the first cell that is full in its lap, or not filled yet. */
  #findHead(): Position {
    return this.#walk(L.QUEUE_HEAD, (target, at) => {
      const turn = upper(target);
      const full = (at.lap * 2 + 1) % TURNS;
      if (turn === full) {
        const block = this.#named(target);
        if (block >= this.#blockCount) this.corrupt(`cell ${at.index} names block ${block} of ${this.#blockCount}`);
        return "here";
      }
      if (!after(turn, full, TURNS)) return "here";
      // Behind the last lap in which this cell was emptied; where those before may not have been, one at a time.
      const lap = this.#unbuffered ? at.lap : (Math.floor(turn / 2) - 1 + LAPS) % LAPS;
      return { lap, index: at.index };
    });
  }

  #findEnds(): Ends {
    return this.steadily(() => {
      const head = this.#findHead();
      const { tail, closed } = this.#findTail();
      const laps = (tail.lap - head.lap + LAPS) % LAPS;
      // Half of all laps or more: the head moved past that tail meanwhile.
      const size = laps >= LAPS / 2 ? 0 : Math.min(laps, 2) * this.capacity + tail.index - head.index;
      return { head, tail, closed, size: Math.max(0, Math.min(size, this.capacity)) };
    });
  }

  /** Offers that stand: those that were taken back leave empty cells between head and tail. */
  #countOffers({ head, size }: Ends): number {
    this.#cells.forget();
    let count = 0;
    for (let k = 0, at = head; k < Math.min(size, this.#cells.looked); k++, at = this.#next(at)) {
      if (upper(this.#cells.at(at.index)) === (at.lap * 2 + 1) % TURNS) count++;
    }
    return count;
  }

  #state({ closed, size }: Ends): string {
    if (!this.#isChannel) return "";
    return !closed ? "open" : size === 0 ? "closed, drained" : "closed, not yet drained";
  }

  // --- what it tells ---

  facts(): Fact[] {
    const ends = this.#findEnds();
    const isChannel = this.#isChannel;
    const facts: Fact[] = [];
    if (isChannel) {
      facts.push({ name: "mode", value: this.#unbuffered ? "unbuffered: the capacity counts offers" : "buffered" });
      facts.push({ name: "state", value: this.#state(ends) });
    }
    const spare = this.#blockCount - this.capacity;
    facts.push(
      { name: "blocks", value: `${this.#blockCount}, ${spare} of them spare`, data: this.#blockCount },
      { name: "head", value: positionText(ends.head), data: { ...ends.head } },
      { name: "tail", value: positionText(ends.tail), data: { ...ends.tail } },
      this.waiting(isChannel ? "receivers waiting" : "consumers waiting", L.QUEUE_NOT_EMPTY),
      this.waiting(isChannel ? "senders waiting" : "producers waiting", L.QUEUE_NOT_FULL),
    );
    if (isChannel) {
      facts.push(this.waiting("offers waiting", L.CHANNEL_TAKEN), this.waiting("selects waiting", L.CHANNEL_WANTED));
    }
    return facts;
  }

  override gauge(): Gauge {
    const ends = this.#findEnds();
    return {
      used: this.#unbuffered ? this.#countOffers(ends) : ends.size,
      most: this.capacity,
      unit: "",
      came: positionNumber(ends.tail, this.capacity),
      went: positionNumber(ends.head, this.capacity),
      cameName: this.#unbuffered ? "offered" : this.#isChannel ? "sent" : "pushed",
      // An offer is taken, or taken back.
      wentName: this.#unbuffered ? "gone" : this.#isChannel ? "received" : "popped",
      state: this.#state(ends),
      ...(this.#isChannel && { closed: ends.closed }),
    };
  }

  *elements(): Iterable<Element> {
    const { head, size } = this.#findEnds();
    let place = 0;
    for (let k = 0, at = head; k < size; k++, at = this.#next(at)) {
      const target = this.#target(at);
      if (upper(target) !== (at.lap * 2 + 1) % TURNS) continue; // taken meanwhile
      const block = this.#named(target);
      if (block >= this.#blockCount) this.corrupt(`cell ${at.index} names block ${block} of ${this.#blockCount}`);
      const value = this.area.read(L.QUEUE_CELLS + block * this.stride + L.CELL_PAYLOAD, this.elemSize);
      // The turn proves the copy; a mark of closing may have come.
      if (upper(this.#target(at)) === upper(target)) yield { place: String(place++), value };
    }
  }

  #target({ index }: Position): Halves {
    return this.area.halves(L.QUEUE_CELLS + index * this.stride + L.CELL_TARGET);
  }

  spans(): Span[] {
    const spare = this.#blockCount - this.capacity;
    return [
      one(L.QUEUE_TAIL, 8, "tail"),
      one(L.QUEUE_HEAD, 8, "head"),
      waiterSet(L.QUEUE_NOT_EMPTY, "not_empty"),
      ...(this.#isChannel ? [waiterSet(L.CHANNEL_WANTED, "wanted")] : []),
      waiterSet(L.QUEUE_NOT_FULL, "not_full"),
      ...(this.#isChannel ? [waiterSet(L.CHANNEL_TAKEN, "taken")] : []),
      row(L.QUEUE_CELLS, this.stride, this.capacity, "cell"),
      row(L.QUEUE_CELLS + this.capacity * this.stride, this.stride, spare, "spare block", this.capacity),
    ];
  }

  override about(span: Span, k: number): string {
    if (span.name === "tail" || span.name === "head") return positionText(positionOf(this.area.halves(span.begin)));
    if (span.each === 0) return "";
    const number = span.first + k;
    const at = L.QUEUE_CELLS + number * this.stride;
    const said: string[] = [];
    if (number < this.capacity) said.push(this.#cellText(this.area.halves(at + L.CELL_TARGET)));
    const word = this.area.halves(at + L.CELL_BLOCK);
    const owner = lower(word);
    if (owner !== 0) said.push(`its block ${topBit(word) ? "held by" : "last of"} slot ${slotOf(owner)}`);
    return said.join("; ");
  }

  #cellText(target: Halves): string {
    const turn = upper(target);
    const closed =
      this.#isChannel &&
      (turn % 2 === 1 ? (lower(target) & this.#closedBit) !== 0 : lower(target) === L.CHANNEL_CLOSED);
    const holds = turn % 2 === 1 ? `block ${this.#named(target)}` : "empty";
    return `lap ${Math.floor(turn / 2)}, ${holds}${closed ? ", closed" : ""}`;
  }
}
