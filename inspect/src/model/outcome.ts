// Futures and lazies: SPECIFICATION.md sections 17 and 18.

import * as L from "zeroipc/layout";
import { shown } from "../text";
import type { Halves } from "./file";
import { type Element, type Fact, type Gauge, one, row, type Span, Subject, waiterSet } from "./subject";
import { type Listed, slotOf, type View } from "./view";
import { lower, up8 } from "./words";

const MOST_BLOCKS = 2 ** 24 - 2;
const MOST_TURNS = 16;

const stateOf = ({ low }: Halves) => (low >>> 24) & 7;
const generationOf = ({ low, high }: Halves) => high * 32 + (low >>> 27);

export class OutcomeSubject extends Subject {
  readonly #blockCount: number;

  constructor(view: View, entry: Listed, kind: "future" | "lazy") {
    super(view, entry, kind);
    this.#blockCount = this.area.u32(L.OUTCOME_BLOCK_COUNT);
    if (this.capacity !== 1) this.corrupt(`its capacity is ${this.capacity}`);
    if (this.#blockCount < 2 || this.#blockCount > MOST_BLOCKS) this.corrupt(`it has ${this.#blockCount} blocks`);
    this.needStride(L.OUTCOME_PAYLOAD + Math.max(up8(this.elemSize), up8(L.TEXT_BYTES + L.LEAST_TEXT_ROOM)));
    this.need(L.OUTCOME_BLOCKS + this.#blockCount * this.stride);
  }

  #word(): Halves {
    return this.area.halves(L.OUTCOME_STATE);
  }

  #payloadAt(word: Halves): number {
    const block = lower(word);
    if (block >= this.#blockCount) this.corrupt(`its state names block ${block} of ${this.#blockCount}`);
    return L.OUTCOME_BLOCKS + block * this.stride + L.OUTCOME_PAYLOAD;
  }

  #stateText(word: Halves): string {
    const state = stateOf(word);
    switch (state) {
      case L.STATE_EMPTY:
        return "empty";
      case L.STATE_PLEDGED:
        if (this.kind === "lazy") break;
        return this.view.alive(lower(word)) ? "pledged" : "abandoned: its pledger is gone";
      case L.STATE_COMPUTING:
        return this.view.alive(lower(word)) ? "computing" : "computing, by one who is gone";
      case L.STATE_READY:
        return "ready";
      case L.STATE_FAILED:
        return "failed";
      case L.STATE_ABANDONED:
        if (this.kind === "lazy") break;
        return "abandoned";
      default:
    }
    return this.corrupt(`its state is ${state}`);
  }

  /** Whether it ended without a value: a pledge is abandoned as soon as its pledger is gone, before anybody says so. */
  #failed(word: Halves): boolean {
    const state = stateOf(word);
    if (state === L.STATE_PLEDGED) return !this.view.alive(lower(word));
    return state === L.STATE_FAILED || state === L.STATE_ABANDONED;
  }

  #failure(word: Halves): string {
    const at = this.#payloadAt(word);
    const room = Math.min(this.stride - L.OUTCOME_PAYLOAD - L.TEXT_BYTES, L.MOST_TEXT_ROOM);
    return shown(this.area.read(at + L.TEXT_BYTES, Math.min(this.area.u32(at), room)));
  }

  facts(): Fact[] {
    const word = this.#word();
    const state = stateOf(word);
    const facts: Fact[] = [{ name: "state", value: this.#stateText(word) }];
    if (state === L.STATE_FAILED) facts.push({ name: "failure", value: this.#failure(word) });
    if (state === L.STATE_PLEDGED) facts.push(this.owner("pledger", lower(word)));
    if (state === L.STATE_COMPUTING) facts.push(this.owner("computed by", lower(word)));
    facts.push(
      { name: "generation", value: String(generationOf(word)), data: generationOf(word) },
      { name: "blocks", value: String(this.#blockCount), data: this.#blockCount },
      this.waiting("waiting", L.OUTCOME_SETTLED),
    );
    return facts;
  }

  override gauge(): Gauge {
    const word = this.#word();
    const used = stateOf(word) === L.STATE_READY ? 1 : 0;
    return {
      used,
      most: 1,
      unit: "",
      cameName: "",
      wentName: "",
      state: this.#stateText(word),
      failed: this.#failed(word),
    };
  }

  *elements(): Iterable<Element> {
    for (let turn = 0; turn < MOST_TURNS; turn++) {
      const word = this.#word();
      if (stateOf(word) !== L.STATE_READY) return;
      const value = this.area.read(this.#payloadAt(word), this.elemSize);
      const now = this.#word();
      if (now.low !== word.low || now.high !== word.high) continue; // it proves the copy
      yield { place: "value", value };
      return;
    }
  }

  spans(): Span[] {
    return [
      one(L.OUTCOME_STATE, 8, "state"),
      waiterSet(L.OUTCOME_SETTLED, "settled"),
      row(L.OUTCOME_BLOCKS, this.stride, this.#blockCount, "block"),
    ];
  }

  override about(span: Span, k: number): string {
    if (span.name === "state") return `${this.#stateText(this.#word())}, generation ${generationOf(this.#word())}`;
    if (span.each === 0) return "";
    const owner = lower(this.area.halves(L.OUTCOME_BLOCKS + k * this.stride));
    return owner === 0 ? "" : `held by slot ${slotOf(owner)}`;
  }
}
