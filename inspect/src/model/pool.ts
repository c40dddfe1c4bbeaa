// Pools: SPECIFICATION.md section 16.

import * as L from "zeroipc/layout";
import { counted } from "../text";
import type { Halves } from "./file";
import { type Element, type Fact, type Gauge, one, row, type Span, Subject, waiterSet } from "./subject";
import { type Listed, slotOf, type View } from "./view";
import { lower, Row, up8 } from "./words";

/** Handles in one queue that are looked at. */
const MOST_HANDLES = 2 ** 18;

const isSent = ({ low }: Halves) => ((low >>> 24) & 1) !== 0;
const generationOf = ({ low, high }: Halves) => BigInt(high) * 128n + BigInt(low >>> 25);
const handleOf = (lease: Halves, block: number) => (generationOf(lease) << 24n) | BigInt(block);

/** Who uses the blocks, seen at one time. */
interface Leases {
  isTaken(lease: Halves, block: number): boolean;
}

export class PoolSubject extends Subject {
  readonly #payload: number;
  readonly #blocks: Row;

  constructor(view: View, entry: Listed) {
    super(view, entry, "pool");
    this.#payload = this.area.u32(L.POOL_PAYLOAD);
    if (this.#payload < 8 || this.#payload % 8 !== 0) this.corrupt(`its payloads lie at ${this.#payload} of a block`);
    this.needStride(this.#payload + up8(this.elemSize));
    this.need(L.POOL_BLOCKS + this.capacity * this.stride);
    this.#blocks = new Row(this.area, L.POOL_BLOCKS, this.stride, this.capacity);
  }

  #blockAt(block: number): number {
    return L.POOL_BLOCKS + block * this.stride;
  }

  #boundLines(): number[] {
    const lines: number[] = [];
    for (let k = 0; k < L.POOL_QUEUE_COUNT; k++) {
      const line = Number(this.area.u64(L.POOL_QUEUES + 8 * k));
      if (line !== 0) lines.push(line);
    }
    return lines;
  }

  /** The queue that lies at this line. */
  #queueAt(line: number): Listed | undefined {
    return this.view
      .entries()
      .find(
        (entry) =>
          !entry.problem &&
          entry.offset === line * L.LINE_BYTES &&
          this.view.area(entry).u32(L.STRUCTURE_KIND) === L.KIND_QUEUE,
      );
  }

  /** The handles that are in bound queues. */
  #findHandles(): Set<bigint> {
    const handles = new Set<bigint>();
    for (const line of this.#boundLines()) {
      const entry = this.#queueAt(line);
      if (!entry) continue;
      const queue = this.view.subject(entry);
      if (queue.elemSize !== 8) continue;
      let count = 0;
      for (const { value } of queue.elements()) {
        handles.add(new DataView(value.buffer, value.byteOffset).getBigUint64(0, true));
        if (++count === MOST_HANDLES) break;
      }
    }
    return handles;
  }

  #leases(): Leases {
    const alive = this.view.census();
    const handles = this.#findHandles();
    this.#blocks.forget();
    return {
      // Leased by the living, being handed over by them, or in a bound queue.
      isTaken: (lease, block) =>
        lower(lease) !== 0 && (alive(lower(lease)) || (isSent(lease) && handles.has(handleOf(lease, block)))),
    };
  }

  facts(): Fact[] {
    const leases = this.#leases();
    let leased = 0;
    let sent = 0;
    let left = 0;
    for (let block = 0; block < this.#blocks.looked; block++) {
      const lease = this.#blocks.at(block);
      if (!leases.isTaken(lease, block)) left += lower(lease) === 0 ? 0 : 1;
      else if (isSent(lease)) sent++;
      else leased++;
    }
    const { remark } = this.#blocks;
    const bound = this.#boundLines().map((line) => this.#queueAt(line)?.name ?? `line ${line}, where none is: corrupt`);
    return [
      { name: "payload at", value: `+${this.#payload} in each block`, data: this.#payload },
      { name: "leased", value: counted(leased, "block") + remark, data: leased },
      { name: "being handed over", value: counted(sent, "block") + remark, data: sent },
      { name: "left by the dead", value: `${counted(left, "block")}${remark}, free`, data: left },
      ...(bound.length === 0 ? [{ name: "bound queues", value: "none", data: [] }] : []),
      ...bound.map((value, k) => (k === 0 ? { name: "bound queues", value, data: bound } : { name: "", value })),
      this.waiting("acquirers waiting", L.POOL_FREE),
    ];
  }

  override gauge(): Gauge {
    const leases = this.#leases();
    let came = 0n;
    let used = 0;
    for (let block = 0; block < this.#blocks.looked; block++) {
      const lease = this.#blocks.at(block);
      came += generationOf(lease);
      if (leases.isTaken(lease, block)) used++;
    }
    return { used, most: this.capacity, unit: "", came, cameName: "leases and hand-overs", wentName: "", state: "" };
  }

  /** The blocks that are not free. Their payloads are plain memory of whoever has the lease. */
  *elements(): Iterable<Element> {
    const leases = this.#leases();
    for (let block = 0; block < this.#blocks.looked; block++) {
      const lease = this.#blocks.at(block);
      if (!leases.isTaken(lease, block)) continue;
      const value = this.area.read(this.#blockAt(block) + this.#payload, this.elemSize);
      const note = `(${isSent(lease) ? "handed over by" : "leased by"} slot ${slotOf(lower(lease))})`;
      yield { place: String(block), value, note };
    }
  }

  spans(): Span[] {
    return [
      one(L.POOL_QUEUES, 8 * L.POOL_QUEUE_COUNT, "bound queues"),
      waiterSet(L.POOL_FREE, "free"),
      row(L.POOL_BLOCKS, this.stride, this.capacity, "block"),
    ];
  }

  override about(span: Span, k: number): string {
    if (span.each === 0) return "";
    const lease = this.area.halves(this.#blockAt(k));
    const owner = lower(lease);
    const whose = owner === 0 ? "nobody's" : `${isSent(lease) ? "sent by" : "leased by"} slot ${slotOf(owner)}`;
    return `generation ${generationOf(lease)}, ${whose}`;
  }
}
