// One look at a segment: what contradicts the specification in it, with the bytes that prove it. A look takes time, and
// others work meanwhile; so what it notes are suspicions, which stand only if their bytes still read the same afterwards
// (see validate.ts). Then there was a moment, between the two readings, at which all of them were so.

import * as L from "zeroipc/layout";
import type { Census } from "./census";
import { type Bytes, hex, type Sight, type Word, sightOf, valueOf } from "./words";

/**
 * wrong: must not be, ever. left: by somebody who is gone, as the specification's tables of deaths say; harmless, and
 * mended by the next one to come that way.
 */
export type Level = "wrong" | "left";

export interface Finding {
  /** Which rule it breaks: "queue.order". */
  readonly rule: string;
  readonly level: Level;
  /** Of the structure; "" for the segment itself. */
  readonly structure: string;
  readonly kind: string;
  /** Byte offset in the segment. */
  readonly offset: number;
  /** What lies there: "cell 3". */
  readonly what: string;
  readonly found: string;
  readonly expected: string;
  /** Of what the dead left: who mends it. */
  readonly mends?: string;
}

/** A finding that is not yet proved. */
export interface Suspicion {
  readonly finding: Finding;
  readonly sights: readonly Sight[];
  /** Whose death is part of it. */
  readonly dead: readonly number[];
  /** Slots that nobody may hold for it to be true. */
  readonly empty: readonly number[];
  /** It rests on more than its sights: true only when the next look says the same. */
  readonly twice: boolean;
}

export interface Where {
  readonly at: number;
  readonly what: string;
}

/** What a suspicion rests on, besides what is said. */
export interface Proof {
  readonly sights: readonly Sight[];
  readonly dead?: readonly number[];
  readonly empty?: readonly number[];
  readonly twice?: boolean;
}

/** As many suspicions of one rule are kept for a structure; others are counted. */
const MOST_OF_A_RULE = 16;

/** The structure that is looked at. */
export interface Place {
  readonly name: string;
  readonly kind: string;
  /** From the segment's start, in bytes. */
  readonly offset: number;
  readonly size: number;
}

/** Thrown where a structure's geometry is wrong: nothing can be found behind it. */
export class Unfounded extends Error {}

export class Examination {
  readonly suspicions: Suspicion[] = [];
  /** How often a rule was broken beyond what is kept. */
  readonly more = new Map<string, number>();
  readonly #counts = new Map<string, number>();

  constructor(
    readonly bytes: Bytes,
    readonly census: Census,
    readonly place: Place,
    readonly segment: SegmentFacts,
  ) {}

  get base(): number {
    return this.place.offset;
  }

  /** A word of the structure, by its offset in it. */
  word(offset: number): Word {
    return this.bytes.word(this.base + offset);
  }

  u32(offset: number): number {
    return this.bytes.u32(this.base + offset);
  }

  #note(level: Level, rule: string, where: Where, found: string, expected: string, proof: Proof, mends?: string): void {
    const count = (this.#counts.get(rule) ?? 0) + 1;
    this.#counts.set(rule, count);
    if (count > MOST_OF_A_RULE) {
      this.more.set(rule, count - MOST_OF_A_RULE);
      return;
    }
    const { name, kind } = this.place;
    this.suspicions.push({
      finding: {
        rule,
        level,
        structure: name,
        kind,
        offset: where.at,
        what: where.what,
        found,
        expected,
        ...(mends === undefined ? {} : { mends }),
      },
      sights: proof.sights,
      dead: proof.dead ?? [],
      empty: proof.empty ?? [],
      twice: proof.twice ?? false,
    });
  }

  wrong(rule: string, where: Where, found: string, expected: string, proof: Proof): void {
    this.#note("wrong", rule, where, found, expected, proof);
  }

  left(rule: string, where: Where, found: string, mends: string, proof: Proof): void {
    this.#note("left", rule, where, found, "", proof, mends);
  }

  /** A u32 of the structure's first line, which never changes: what the kind requires of it. */
  fixed(rule: string, offset: number, what: string, holds: (value: number) => boolean, expected: string): number {
    const at = this.base + offset;
    const { value, sight } = this.bytes.u32Seen(at);
    if (!holds(value)) this.wrong(rule, { at, what }, `${value}`, expected, { sights: [sight] });
    return value;
  }

  /** Ends the look where the geometry leads nowhere. */
  founded(): void {
    if (this.suspicions.some(({ finding }) => finding.level === "wrong")) throw new Unfounded();
  }

  /** That so many bytes lie in the structure's entry. */
  fits(rule: string, bytes: number, why: string): void {
    const { offset, size } = this.place;
    if (bytes <= size) return;
    const line = this.bytes.read(offset, L.LINE_BYTES);
    this.wrong(
      rule,
      { at: offset, what: "its first line" },
      `${why} take ${bytes} bytes`,
      `at most the ${size} bytes of its entry`,
      { sights: [{ at: offset, bytes: line }] },
    );
  }

  /**
   * An owner field: 0, or an id that can have been given. False when it cannot. `sights` hold the word in which it stands.
   */
  owner(rule: string, where: Where, owner: number, sights: readonly Sight[]): boolean {
    if (owner === 0) return true;
    const slot = owner & 0xff;
    const generation = owner >>> 8;
    if (slot >= 1 && slot <= this.segment.maxPeers && generation !== 0) return true;
    this.wrong(
      rule,
      where,
      `owner ${hex(owner, 6)} (generation ${generation}, slot ${slot})`,
      `0, or an owner id: a slot from 1 to ${this.segment.maxPeers} and a generation that is not 0`,
      { sights },
    );
    return false;
  }

  isDead(owner: number): boolean {
    return owner !== 0 && !this.census.alive(owner);
  }

  /** A waiter set: bits of slots that there are not; bits of slots that nobody holds. */
  waiters(offset: number, name: string): void {
    const rule = `${this.place.kind}.waiters`;
    const { maxPeers } = this.segment;
    const gone: number[] = [];
    const sights: Sight[] = [];
    for (let k = 0; k < L.WAITERS_BYTES / 8; k++) {
      const word = this.word(offset + 8 * k);
      const bits = valueOf(word);
      if (bits === 0n) continue;
      sights.push(sightOf(word));
      const slots = Array.from({ length: 64 }, (_, bit) => bit)
        .filter((bit) => (bits >> BigInt(bit)) & 1n)
        .map((bit) => 64 * k + bit + 1);
      const beyond = slots.filter((slot) => slot > maxPeers);
      if (beyond.length > 0) {
        this.wrong(
          rule,
          { at: word.at, what: `waiter set ${name}` },
          `${hex(bits, 16)}: bits of ${slotsText(beyond)}`,
          `bits of slots 1 to ${maxPeers} only`,
          { sights: [sightOf(word)] },
        );
      }
      gone.push(...slots.filter((slot) => slot <= maxPeers && this.census.isEmpty(slot)));
    }
    if (gone.length === 0) return;
    this.left(
      `${rule}-gone`,
      { at: this.base + offset, what: `waiter set ${name}` },
      `${gone.length === 1 ? "a bit" : "bits"} of ${slotsText(gone)}, which nobody holds`,
      "the next wake-up takes such bits and goes on",
      { sights: [], empty: gone },
    );
  }

  /** Bytes behind an element, up to the next multiple of 8: zero. `proof` shows that the payload is published. */
  padding(what: string, at: number, size: number, proof: readonly Sight[]): void {
    const end = Math.ceil(size / 8) * 8;
    if (end === size) return;
    const bytes = this.bytes.near(at + size, end - size);
    if (bytes.every((byte) => byte === 0)) return;
    this.wrong(
      `${this.place.kind}.padding`,
      { at: at + size, what: `the bytes behind ${what}` },
      bytes.toString("hex").replace(/(..)(?=.)/g, "$1 "),
      "zero, up to the next multiple of 8",
      { sights: [...proof, { at: at + size, bytes: Buffer.from(bytes) }] },
    );
  }
}

/** What the checks need to know of the segment around a structure. */
export interface SegmentFacts {
  readonly maxPeers: number;
  readonly segmentId: number;
  /** The structures that lie in it. */
  readonly places: readonly Place[];
  /** The count of entries with which they were read. That one is missing among them is proved while this reads the same. */
  readonly counted: Sight;
}

export function slotsText(slots: readonly number[]): string {
  const most = 8;
  const text = slots.slice(0, most).join(", ") + (slots.length > most ? ` and ${slots.length - most} more` : "");
  return `${slots.length === 1 ? "slot" : "slots"} ${text}`;
}
