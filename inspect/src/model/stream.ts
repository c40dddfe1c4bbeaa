// Streams, derived ones too: SPECIFICATION.md sections 19 and 20.

import * as L from "zeroipc/layout";
import { counted } from "../text";
import type { Halves } from "./file";
import { describeDerivation } from "./derivation";
import { type Element, type Fact, type Gauge, one, row, type Span, Subject, type Tape, waiterSet } from "./subject";
import { type Listed, slotOf, type View } from "./view";
import {
  after,
  indexBits,
  LAPS,
  lower,
  middle,
  NONE,
  type Position,
  positionNumber,
  positionOf,
  positionText,
  Row,
  topBit,
  up64,
  up8,
  upper,
} from "./words";

const POLICIES = ["block", "drop-oldest", "drop-newest"];
const SPARE_STEPS = 2 ** 20;
/** Subscribers that `show` lists. */
const MOST_LISTED = 32;

interface Tail {
  position: Position;
  /** How many values were ever published. */
  number: bigint;
  closed: boolean;
}

/** The lap of the position at which a target's cell is published next. */
const lapOf = (target: Halves) => Math.floor(upper(target) / 2);
const isClosed = (target: Halves) => upper(target) % 2 === 1;

export class StreamSubject extends Subject {
  readonly operator: number;
  readonly maxSubscribers: number;
  readonly #policy: number;
  readonly #blockCount: number;
  readonly #targets: Row;
  readonly #words: number;
  readonly #payloads: number;
  readonly #lines: Row;

  constructor(view: View, entry: Listed) {
    super(view, entry, "stream");
    this.#policy = this.area.u32(L.STREAM_POLICY);
    this.operator = this.area.u32(L.STREAM_OPERATOR);
    this.#blockCount = this.area.u32(L.STREAM_BLOCK_COUNT);
    this.maxSubscribers = this.area.u32(L.STREAM_MAX_SUBSCRIBERS);
    if (this.#policy > L.POLICY_DROP_NEWEST) this.corrupt(`its policy is ${this.#policy}`);
    if (this.operator > L.OPERATOR_SCAN) this.corrupt(`its operator is ${this.operator}`);
    if (this.maxSubscribers < 1 || this.maxSubscribers > L.MAX_SUBSCRIBERS_LIMIT) {
      this.corrupt(`it has ${this.maxSubscribers} subscriber lines`);
    }
    this.needBlocks(this.#blockCount, NONE);
    this.needStride(up8(this.elemSize) + (this.operator !== 0 ? 8 : 0));
    const targets = L.STREAM_SUBSCRIBERS + this.maxSubscribers * L.LINE_BYTES;
    this.#words = targets + up64(8 * this.capacity);
    this.#payloads = this.#words + up64(8 * this.#blockCount);
    this.need(this.#payloads + this.#blockCount * this.stride);
    this.#lines = new Row(this.area, L.STREAM_SUBSCRIBERS, L.LINE_BYTES, this.maxSubscribers);
    this.#targets = new Row(this.area, targets, 8, this.capacity);
  }

  /** P1: walks to the tail. */
  #findTail(): Tail {
    return this.steadily(() => {
      this.#targets.forget();
      let { lap, index } = positionOf(this.area.halves(L.STREAM_TAIL));
      if (index >= this.capacity) this.corrupt(`the tail's index is ${index}, and the capacity ${this.capacity}`);
      for (let steps = this.capacity * 2 + SPARE_STEPS; steps > 0; steps--) {
        const target = this.#targets.at(index);
        if (lapOf(target) === lap) {
          const position = { lap, index };
          return { position, number: positionNumber(position, this.capacity), closed: isClosed(target) };
        }
        if (!after(lapOf(target), lap, LAPS)) this.corrupt(`cell ${index} is a lap behind the tail`);
        lap = (lapOf(target) - 1 + LAPS) % LAPS; // the last lap in which this cell was published
        if (++index === this.capacity) {
          index = 0;
          lap = (lap + 1) % LAPS;
        }
      }
      return this.corrupt("its words lead nowhere");
    });
  }

  // --- subscribers ---

  /** The lines that are not free. */
  #subscribers(most: number): { line: number; word: Halves; bound: bigint }[] {
    this.#lines.forget();
    const found: { line: number; word: Halves; bound: bigint }[] = [];
    for (let line = 0; line < this.maxSubscribers && found.length < most; line++) {
      const word = this.#lines.at(line, L.LINE_WORD);
      if (word.low === 0 && word.high === 0) continue;
      const { low, high } = this.#lines.at(line, L.LINE_BOUND);
      found.push({ line, word, bound: BigInt(high) * 2n ** 32n + BigInt(low) });
    }
    return found;
  }

  /** A cursor, made whole from the tail's lap: the line has the lowest bits of its own only. */
  #cursor(word: Halves, tail: Tail): bigint | undefined {
    const bits = indexBits(this.capacity);
    const index = middle(word) % 2 ** bits;
    if (index >= this.capacity) return undefined;
    const laps = 2 ** (39 - bits);
    const cut = Math.floor(middle(word) / 2 ** bits);
    let ahead = (((cut - tail.position.lap) % laps) + laps) % laps;
    if (ahead >= laps / 2) ahead -= laps;
    return positionNumber({ lap: (tail.position.lap + ahead + LAPS) % LAPS, index }, this.capacity);
  }

  #behind(word: Halves, tail: Tail): { text: string; behind: bigint | null } {
    if (topBit(word) && lower(word) !== 0) return { text: "joining", behind: null };
    const cursor = this.#cursor(word, tail);
    if (cursor === undefined) return { text: "its cursor is corrupt", behind: null };
    const behind = tail.number - cursor;
    if (behind <= 0n) return { text: "at the tail", behind: 0n };
    const lapped = behind > BigInt(this.capacity) ? ", lapped" : "";
    return { text: `${counted(behind, "value")} behind${lapped}`, behind };
  }

  #subscriberFacts(tail: Tail): Fact[] {
    const all = this.#subscribers(this.maxSubscribers);
    if (all.length === 0) return [{ name: "subscribers", value: `none of ${this.maxSubscribers}`, data: [] }];
    const told = all.map(({ line, word, bound }) => {
      const owner = lower(word);
      const { text, behind } = this.#behind(word, tail);
      const whose = owner === 0 ? "handed over" : this.view.ownerText(owner);
      return {
        text: `line ${line}: ${whose}${bound === 0n ? "" : ", derives a stream"}; ${text}`,
        data: { line, owner, slot: slotOf(owner), alive: this.view.alive(owner), derives: bound !== 0n, behind },
      };
    });
    const facts: Fact[] = told
      .slice(0, MOST_LISTED)
      .map(({ text }, k) => ({ name: k === 0 ? "subscribers" : "", value: text }));
    (facts[0] as Fact).data = told.map(({ data }) => data);
    if (told.length > MOST_LISTED) facts.push({ name: "", value: `and ${told.length - MOST_LISTED} more` });
    return facts;
  }

  // --- what it tells ---

  facts(): Fact[] {
    const tail = this.#findTail();
    const dropped = this.area.u64(L.STREAM_DROPPED);
    const spare = this.#blockCount - this.capacity;
    return [
      { name: "policy", value: POLICIES[this.#policy] as string },
      { name: "state", value: tail.closed ? "closed" : "open" },
      { name: "dropped", value: String(dropped), data: dropped },
      { name: "blocks", value: `${this.#blockCount}, ${spare} of them spare`, data: this.#blockCount },
      ...(this.operator !== 0 ? describeDerivation(this) : []),
      ...this.#subscriberFacts(tail),
      this.waiting("subscribers waiting", L.STREAM_PUBLISHED),
      this.waiting("producers waiting", L.STREAM_ROOM),
      ...(this.operator !== 0 ? [this.waiting("derivers waiting", L.STREAM_HANDOVER)] : []),
    ];
  }

  override gauge(): Gauge {
    const tail = this.#findTail();
    const alive = this.view.census();
    const living = this.#subscribers(this.maxSubscribers).filter(({ word }) => alive(lower(word))).length;
    return {
      used: Number(tail.number < BigInt(this.capacity) ? tail.number : BigInt(this.capacity)),
      most: this.capacity,
      unit: "",
      came: tail.number,
      cameName: "published",
      wentName: "",
      state: counted(living, "subscriber") + (tail.closed ? ", closed" : ""),
      closed: tail.closed,
    };
  }

  *elements(): Iterable<Element> {
    for (const { sequence, value } of this.tape().read(0n)) yield { place: String(sequence), value };
  }

  override tape(): Tape {
    const tail = this.#findTail();
    return {
      next: tail.number,
      ended: tail.closed,
      read: (from) => this.#read(from, tail.number),
    };
  }

  /** R1 to R3 and R5 of one who has no line: up to a tail. */
  *#read(from: bigint, end: bigint): Iterable<{ sequence: bigint; value: Uint8Array }> {
    const capacity = BigInt(this.capacity);
    const oldest = end > capacity ? end - capacity : 0n;
    for (let sequence = from < oldest || from > end ? oldest : from; sequence < end; sequence++) {
      const index = Number(sequence % capacity);
      const due = (Number((sequence / capacity) % BigInt(LAPS)) + 1) % LAPS;
      const target = this.#target(index);
      if (lapOf(target) !== due) continue; // overwritten meanwhile
      const block = lower(target);
      if (block >= this.#blockCount) this.corrupt(`cell ${index} names block ${block} of ${this.#blockCount}`);
      const value = this.area.read(this.#payloads + block * this.stride, this.elemSize);
      if (lapOf(this.#target(index)) === due) yield { sequence, value }; // it proves the copy
    }
  }

  #target(index: number): Halves {
    return this.area.halves(this.#targets.begin + 8 * index);
  }

  spans(): Span[] {
    return [
      one(L.STREAM_TAIL, 8, "tail"),
      one(L.STREAM_JOINS, 8, "joins"),
      waiterSet(L.STREAM_PUBLISHED, "published"),
      waiterSet(L.STREAM_ROOM, "room"),
      one(L.STREAM_BINDING, 8, "binding"),
      one(L.STREAM_START, 8, "start"),
      one(L.STREAM_DROPPED, 8, "dropped"),
      one(L.STREAM_FAILED, 4, "failed"),
      waiterSet(L.STREAM_HANDOVER, "handover"),
      one(L.STREAM_FAILURE, L.STREAM_FAILURE_BYTES, "failure"),
      row(L.STREAM_SUBSCRIBERS, L.LINE_BYTES, this.maxSubscribers, "subscriber"),
      row(this.#targets.begin, 8, this.capacity, "target"),
      row(this.#words, 8, this.#blockCount, "block word"),
      row(this.#payloads, this.stride, this.#blockCount, "payload"),
    ];
  }

  override about(span: Span, k: number): string {
    if (span.begin === this.#targets.begin) {
      const target = this.#target(k);
      const holds = lower(target) === NONE ? "no value yet" : `block ${lower(target)}`;
      return `lap ${lapOf(target)} is next, ${holds}${isClosed(target) ? "; closed" : ""}`;
    }
    if (span.begin === L.STREAM_SUBSCRIBERS) {
      const word = this.area.halves(span.begin + k * L.LINE_BYTES);
      if (lower(word) !== 0) return `slot ${slotOf(lower(word))}`;
      return word.low === 0 && word.high === 0 ? "free" : "handed over";
    }
    if (span.begin === this.#words) {
      const word = this.area.halves(span.begin + k * 8);
      return lower(word) === 0 ? "" : `${topBit(word) ? "held by" : "last of"} slot ${slotOf(lower(word))}`;
    }
    switch (span.name) {
      case "tail":
        return positionText(positionOf(this.area.halves(L.STREAM_TAIL)));
      case "joins":
      case "dropped":
        return String(this.area.u64(span.begin));
      case "failed":
        return this.area.u32(L.STREAM_FAILED) === 0 ? "no" : "yes";
      case "failure":
        return this.area.text(L.STREAM_FAILURE, L.STREAM_FAILURE_BYTES);
      default:
        return "";
    }
  }
}
