// Stacks: SPECIFICATION.md section 12.

import * as L from "zeroipc/layout";
import type { Halves } from "./file";
import { type Element, type Fact, type Gauge, one, row, type Span, Subject, waiterSet } from "./subject";
import { type Listed, slotOf, type View } from "./view";
import { lower, NONE, topBit, up64, up8, upper } from "./words";

const MOST_TURNS = 100;

const blockText = (block: number) => (block === NONE ? "none" : `block ${block}`);

const same = (a: Halves, b: Halves) => a.low === b.low && a.high === b.high;

export class StackSubject extends Subject {
  readonly #blockCount: number;
  readonly #blocks: number;

  constructor(view: View, entry: Listed) {
    super(view, entry, "stack");
    this.#blockCount = this.area.u32(L.STACK_BLOCK_COUNT);
    this.needBlocks(this.#blockCount, NONE);
    this.needStride(L.STACK_BLOCK_PAYLOAD + up8(this.elemSize));
    this.#blocks = up64(L.STACK_ENTRIES + 8 * this.capacity);
    this.need(this.#blocks + this.#blockCount * this.stride);
  }

  #top(): Halves {
    return this.area.halves(L.STACK_TOP);
  }

  #blockAt(block: number): number {
    return this.#blocks + block * this.stride;
  }

  #depthOf(top: Halves): number {
    const block = lower(top);
    if (block === NONE) return 0;
    if (block >= this.#blockCount) this.corrupt(`top names block ${block} of ${this.#blockCount}`);
    const depth = this.area.halves(this.#blockAt(block) + L.STACK_BLOCK_DEPTH);
    if (depth.high !== 0 || depth.low < 1 || depth.low > this.capacity) {
      this.corrupt(
        `a depth of ${BigInt(depth.high) * 2n ** 32n + BigInt(depth.low)}, and the capacity is ${this.capacity}`,
      );
    }
    return depth.low;
  }

  /** Top and the depth of its block, of one moment. */
  #look(): { top: Halves; depth: number } | undefined {
    for (let turn = 0; turn < MOST_TURNS; turn++) {
      const top = this.#top();
      const depth = this.steadily(() => this.#depthOf(top));
      if (same(this.#top(), top)) return { top, depth };
    }
    return undefined;
  }

  facts(): Fact[] {
    const block = lower(this.#top());
    const spare = this.#blockCount - this.capacity;
    return [
      { name: "blocks", value: `${this.#blockCount}, ${spare} of them spare`, data: this.#blockCount },
      { name: "top", value: blockText(block), data: block === NONE ? null : block },
      this.waiting("consumers waiting", L.STACK_NOT_EMPTY),
      this.waiting("producers waiting", L.STACK_NOT_FULL),
    ];
  }

  override gauge(): Gauge {
    const looked = this.#look();
    return {
      used: looked?.depth ?? 0,
      most: this.capacity,
      unit: "",
      came: BigInt(upper(looked?.top ?? this.#top())),
      cameName: "pushes and pops",
      wentName: "",
      state: looked ? "" : "changes too fast to be counted",
    };
  }

  /** From the top down: of one moment only if top has not changed since, and each value is proved so. */
  *elements(): Iterable<Element> {
    for (let turn = 0; turn < MOST_TURNS; turn++) {
      const looked = this.#look();
      if (!looked) break;
      const { top } = looked;
      let block = lower(top);
      let place = 0;
      for (let { depth } = looked; depth > 0; depth--, place++) {
        const changed = () => !same(this.#top(), top);
        if (block >= this.#blockCount) {
          if (changed()) break;
          this.corrupt(`its entry ${depth} names block ${block} of ${this.#blockCount}`);
        }
        const value = this.area.read(this.#blockAt(block) + L.STACK_BLOCK_PAYLOAD, this.elemSize);
        if (depth > 1) block = lower(this.area.halves(L.STACK_ENTRIES + 8 * (depth - 2)));
        if (changed()) break;
        yield { place: String(place), value };
      }
      if (place === looked.depth) return;
      if (place > 0) {
        yield { place: "", value: new Uint8Array(0), note: "(changed while it was looked at)" };
        return;
      }
    }
  }

  spans(): Span[] {
    return [
      one(L.STACK_TOP, 8, "top"),
      waiterSet(L.STACK_NOT_EMPTY, "not_empty"),
      waiterSet(L.STACK_NOT_FULL, "not_full"),
      row(L.STACK_ENTRIES, 8, this.capacity, "entry", 1),
      row(this.#blocks, this.stride, this.#blockCount, "block"),
    ];
  }

  override about(span: Span, k: number): string {
    if (span.name === "top") return `tag ${upper(this.#top())}, ${blockText(lower(this.#top()))}`;
    if (span.each === 0) return "";
    if (span.begin === L.STACK_ENTRIES) {
      return blockText(lower(this.area.halves(L.STACK_ENTRIES + 8 * k)));
    }
    const word = this.area.halves(this.#blockAt(k));
    const depth = this.area.u64(this.#blockAt(k) + L.STACK_BLOCK_DEPTH);
    const owner = lower(word);
    return `depth ${depth}, ${owner === 0 ? "no owner" : `${topBit(word) ? "held by" : "last of"} slot ${slotOf(owner)}`}`;
  }
}
