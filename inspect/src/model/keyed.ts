// Maps and sets: SPECIFICATION.md sections 14 and 15.

import * as L from "zeroipc/layout";
import { counted, hex } from "../text";
import type { Halves } from "./file";
import { type Element, type Fact, type Gauge, one, row, type Span, Subject, waiterSet } from "./subject";
import { type Listed, slotOf, type View } from "./view";
import { lower, NONE, Row, topBit, up8 } from "./words";

const MOST_GROUPS = 2 ** 24;
/** Of all entries together, looked at once more because they changed. */
const MOST_CHANGES = 2 ** 20;

const tagOf = ({ low }: Halves) => low >>> 24;
const reachOf = tagOf;
const isFull = (bucket: Halves) => tagOf(bucket) > L.VACANT;

export class KeyedSubject extends Subject {
  override readonly keySize: number;
  readonly #isSet: boolean;
  readonly #keyBytes: number;
  readonly #blockCount: number;
  readonly #groupCount: number;
  readonly #blocks: number;

  constructor(view: View, entry: Listed, kind: "map" | "set") {
    super(view, entry, kind);
    this.#isSet = kind === "set";
    this.#keyBytes = this.area.u32(L.MAP_KEY_SIZE);
    this.keySize = this.#isSet ? 0 : this.#keyBytes;
    this.#blockCount = this.area.u32(L.MAP_BLOCK_COUNT);
    this.#groupCount = this.area.u32(L.MAP_GROUP_COUNT);
    if (this.#keyBytes < 1 || (this.#isSet && this.#keyBytes !== this.elemSize)) {
      this.corrupt(`its keys have ${this.#keyBytes} bytes`);
    }
    this.needBlocks(this.#blockCount, NONE);
    this.needStride(L.PAIR_KEY + up8(this.#keyBytes) + (this.#isSet ? 0 : up8(this.elemSize)));
    if (this.#groupCount * L.SLOTS < this.capacity || this.#groupCount > MOST_GROUPS) {
      this.corrupt(`${this.#groupCount} groups for a capacity of ${this.capacity}`);
    }
    this.#blocks = L.MAP_GROUPS + this.#groupCount * L.LINE_BYTES;
    this.need(this.#blocks + this.#blockCount * this.stride);
  }

  #groupAt(group: number): number {
    return L.MAP_GROUPS + group * L.LINE_BYTES;
  }

  /** Slots count from 1. */
  #bucketAt(group: number, slot: number): number {
    return this.#groupAt(group) + L.GROUP_BUCKETS + (slot - 1) * 8;
  }

  #blockAt(block: number): number {
    return this.#blocks + block * this.stride;
  }

  #groupRow(): Row {
    return new Row(this.area, L.MAP_GROUPS, L.LINE_BYTES, this.#groupCount);
  }

  facts(): Fact[] {
    const alive = this.view.census();
    const groups = this.#groupRow();
    let adding = 0;
    let longest = 0;
    for (let group = 0; group < this.#groupCount; group++) {
      const stripe = groups.at(group, L.GROUP_STRIPE);
      if (alive(lower(stripe))) adding++;
      longest = Math.max(longest, reachOf(stripe));
    }
    const blocks = new Row(this.area, this.#blocks, this.stride, this.#blockCount);
    let writing = 0;
    for (let block = 0; block < blocks.looked; block++) {
      const word = blocks.at(block, L.PAIR_WORD);
      if (topBit(word) && alive(lower(word))) writing++;
    }
    const spare = this.#blockCount - this.capacity;
    const reach = longest === L.FAR ? "all of them" : String(longest);
    return [
      { name: "key size", value: counted(this.#keyBytes, "byte"), data: this.#keyBytes },
      {
        name: "blocks",
        value: `${this.#blockCount}, ${spare} of them spare; ${writing}${blocks.remark} being written`,
        data: this.#blockCount,
      },
      {
        name: "groups",
        value: `${this.#groupCount} of ${L.SLOTS} buckets; the longest reach is ${reach}`,
        data: this.#groupCount,
      },
      { name: "seed", value: hex(this.area.u64(L.MAP_SEED), 16) },
      { name: "stripes held", value: `${adding}: a living participant adds a key there`, data: adding },
      this.owner("mover", lower(this.area.halves(L.MAP_MOVER))),
      { name: "known to be full", value: this.#fullText() },
      this.waiting("writers waiting", L.MAP_RELEASED),
    ];
  }

  #fullText(): string {
    const state = Number(this.area.u64(L.MAP_FULL) & 3n);
    return ["nothing is known", "somebody looks", "yes", "3: corrupt"][state] as string;
  }

  override gauge(): Gauge {
    const groups = this.#groupRow();
    let entries = 0;
    for (let group = 0; group < this.#groupCount; group++) {
      for (let slot = 0; slot < L.SLOTS; slot++) if (isFull(groups.at(group, L.GROUP_BUCKETS + slot * 8))) entries++;
    }
    // Counted one by one: entries that move from bucket to bucket meanwhile may count twice.
    const used = Math.min(entries, this.capacity);
    return { used, most: this.capacity, unit: "", cameName: "", wentName: "", state: "" };
  }

  *elements(): Iterable<Element> {
    const groups = this.#groupRow();
    let place = 0;
    let changes = 0;
    for (let group = 0; group < this.#groupCount; group++) {
      for (let slot = 1; slot <= L.SLOTS; slot++) {
        if (!isFull(groups.at(group, L.GROUP_BUCKETS + (slot - 1) * 8))) continue;
        for (let bucket = this.area.halves(this.#bucketAt(group, slot)); isFull(bucket);) {
          const block = lower(bucket);
          if (block >= this.#blockCount) this.corrupt(`a bucket names block ${block} of ${this.#blockCount}`);
          const pair = this.area.read(this.#blockAt(block) + L.PAIR_KEY, this.#pairBytes);
          const now = this.area.halves(this.#bucketAt(group, slot));
          if (now.low === bucket.low && now.high === bucket.high) {
            yield this.#element(place++, pair); // the bucket proves the copy
            break;
          }
          if (++changes > MOST_CHANGES) this.corrupt("a bucket changes all the time");
          bucket = now;
        }
      }
    }
  }

  get #pairBytes(): number {
    return this.#isSet ? this.#keyBytes : up8(this.#keyBytes) + this.elemSize;
  }

  #element(place: number, pair: Uint8Array): Element {
    if (this.#isSet) return { place: String(place), value: pair };
    const value = pair.subarray(up8(this.#keyBytes));
    return { place: String(place), value, key: pair.subarray(0, this.#keyBytes) };
  }

  spans(): Span[] {
    return [
      one(L.MAP_MOVER, 8, "mover"),
      waiterSet(L.MAP_RELEASED, "released"),
      one(L.MAP_FULL, 8, "full"),
      row(L.MAP_GROUPS, L.LINE_BYTES, this.#groupCount, "group"),
      row(this.#blocks, this.stride, this.#blockCount, "block"),
    ];
  }

  override about(span: Span, k: number): string {
    if (span.name === "mover") return this.view.ownerText(lower(this.area.halves(L.MAP_MOVER)));
    if (span.name === "full") return this.#fullText();
    if (span.each === 0) return "";
    if (span.begin === L.MAP_GROUPS) {
      const buckets = Array.from({ length: L.SLOTS }, (_, slot) => {
        const bucket = this.area.halves(this.#bucketAt(k, slot + 1));
        return isFull(bucket) ? String(lower(bucket)) : tagOf(bucket) === L.VACANT ? "-" : ".";
      });
      return `reach ${reachOf(this.area.halves(this.#groupAt(k)))}; blocks ${buckets.join(" ")}`;
    }
    const word = this.area.halves(this.#blockAt(k));
    const target = this.area.u32(this.#blockAt(k) + L.PAIR_TARGET);
    const owner = lower(word);
    const said = target === 0 ? [] : [`aimed at group ${Math.floor(target / 8)}, slot ${target % 8}`];
    if (owner !== 0) said.push(`${topBit(word) ? "being written by" : "last of"} slot ${slotOf(owner)}`);
    return said.join("; ");
  }
}
