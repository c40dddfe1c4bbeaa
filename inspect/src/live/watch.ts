// Looks at every segment of this machine again and again, as cheaply as that can be: what cannot change is read once,
// what is slow to look at is looked at less often. Segments come, go, are replaced by others of the same name, and are
// cut short or corrupt; none of that ends it.

import { lstatSync, statfsSync, type Stats } from "node:fs";
import * as L from "zeroipc/layout";
import { messageOf } from "../command";
import { FOLDER } from "../model/file";
import { fileNames, lookAt, reasonOf } from "../model/segments";
import { makeSubject } from "../model/kinds";
import type { Listed, View } from "../model/view";
import { shown } from "../text";
import { Gauges } from "./gauges";
import { sum, type Machine, type SegmentRow, type StructureRow } from "./machine";
import { History } from "./rates";

/** Values that a chart in a line can show. */
const REMEMBERED = 64;
/** A structure that takes long to look at (a map of millions) takes at most this share of the time. */
const MOST_SHARE = 0.02;
/** A segment with more structures than anybody makes is not taken apart: that would hold up all others. */
const MOST_STRUCTURES = 20_000;

const reason = (error: unknown) => shown(error instanceof Error ? reasonOf(error) : messageOf(error));

class WatchedStructure {
  readonly #view: View;
  readonly #entry: Listed;
  #gauges: Gauges | undefined;
  readonly #share: number;
  #due = 0;
  #cost = 0;
  row: StructureRow;

  constructor(view: View, entry: Listed, share: number) {
    this.#view = view;
    this.#entry = entry;
    this.#share = share;
    const history = new History(REMEMBERED);
    const { name, bytes } = entry;
    const counts = { came: false, went: false };
    this.row = { name, kind: "", bytes, state: "", rates: {}, counts, history, waiters: 0 };
  }

  sample(now: number): void {
    if (now < this.#due) return;
    try {
      this.#look(now);
    } catch (error) {
      this.#gauges = undefined; // looked at anew the next time
      this.row = { ...this.row, fill: undefined, state: "", rates: {}, waiters: 0, problem: reason(error) };
    }
    const cost = performance.now() - now;
    // The lesser of two: now and then one is held up by something else.
    this.#due = now + Math.min(cost, this.#cost) / this.#share;
    this.#cost = cost;
  }

  #look(now: number): void {
    if (this.#entry.problem !== "") throw new Error(this.#entry.problem);
    this.#gauges ??= new Gauges(makeSubject(this.#view, this.#entry));
    const { gauge, rates, waiters } = this.#gauges.sample(now);
    const { name, bytes, history } = this.row;
    history.push(rates.came ?? 0);
    const fill = gauge && { used: gauge.used, most: gauge.most, unit: gauge.unit };
    this.row = {
      name,
      kind: this.#gauges.subject.kind,
      bytes,
      fill,
      state: gauge?.state ?? "",
      rates,
      counts: { came: gauge?.came !== undefined, went: gauge?.went !== undefined },
      history,
      waiters,
    };
  }
}

class WatchedSegment {
  readonly #view: View;
  readonly #inode: number;
  readonly #structures: WatchedStructure[] = [];
  #used: number | undefined;

  readonly #share: number;

  constructor(view: View, share: number) {
    this.#view = view;
    this.#share = share;
    this.#inode = view.status.ino;
  }

  /** Whether this is still the file of that name. */
  isSame(status: Stats): boolean {
    return status.ino === this.#inode && status.size === this.#view.header.size;
  }

  sample(): SegmentRow {
    const view = this.#view;
    if (this.#used === undefined || view.entryCount() !== this.#structures.length) this.#readTable();
    for (const structure of this.#structures) structure.sample(performance.now());
    const structures = this.#structures.map(({ row }) => row);
    const rates = {
      came: sum(structures.map((row) => row.rates.came)),
      went: sum(structures.map((row) => row.rates.went)),
    };
    const waiters = sum(structures.map((row) => row.waiters)) ?? 0;
    const peers = this.#countPeers();
    return { name: view.name, bytes: view.header.size, used: this.#used ?? 0, ...peers, structures, rates, waiters };
  }

  /** Entries are never removed, and do not change once they are there. */
  #readTable(): void {
    const count = this.#view.entryCount();
    if (count > MOST_STRUCTURES)
      throw new Error(`${count} structures, of which no more than ${MOST_STRUCTURES} are watched`);
    const entries = this.#view.entries();
    this.#structures.length = Math.min(this.#structures.length, entries.length);
    for (const entry of entries.slice(this.#structures.length))
      this.#structures.push(new WatchedStructure(this.#view, entry, this.#share));
    this.#used = this.#view.used(entries);
  }

  #countPeers(): { alive: number; gone: number } {
    const { maxPeers } = this.#view.header;
    const lines = this.#view.whole.read(this.#view.peersBegin, maxPeers * L.LINE_BYTES);
    const words = new DataView(lines.buffer, lines.byteOffset);
    let alive = 0;
    let used = 0;
    for (let slot = 1; slot <= maxPeers; slot++) {
      if (words.getUint32((slot - 1) * L.LINE_BYTES + L.PEER_OWNER, true) === 0) continue;
      used++;
      if (this.#view.slotHeld(slot)) alive++;
    }
    return { alive, gone: used - alive };
  }

  close(): void {
    this.#view.close();
  }
}

/** A segment that cannot be looked at. */
const troubled = (name: string, bytes: number, problem: string): SegmentRow => ({
  name,
  bytes,
  used: 0,
  alive: 0,
  gone: 0,
  structures: [],
  rates: {},
  waiters: 0,
  problem,
});

export class Watch {
  readonly #segments = new Map<string, WatchedSegment>();
  /** Files that are no segments, so that each is opened once; by what tells that they are the same still. */
  readonly #others = new Map<string, string>();
  readonly #share: number;

  /** `share`: of the time, that looking at one structure may take. */
  constructor(share = MOST_SHARE) {
    this.#share = share;
  }

  sample(): Machine {
    const files = fileNames();
    const there = new Set(files);
    for (const file of this.#segments.keys()) if (!there.has(file)) this.#drop(file);
    for (const file of this.#others.keys()) if (!there.has(file)) this.#others.delete(file);
    const segments: SegmentRow[] = [];
    for (const file of files) {
      const row = this.#sampleFile(file);
      if (row) segments.push(row);
    }
    return { at: Date.now(), segments, memory: memoryOfMachine() };
  }

  #sampleFile(file: string): SegmentRow | undefined {
    const status = lstatSync(`${FOLDER}/${file}`, { throwIfNoEntry: false });
    if (!status) {
      this.#drop(file);
      return undefined;
    }
    if (this.#segments.get(file)?.isSame(status) === false) this.#drop(file);
    let watched = this.#segments.get(file);
    if (!watched) {
      const identity = `${status.ino} ${status.size} ${status.mtimeMs}`;
      if (this.#others.get(file) === identity) return undefined;
      const found = lookAt(file);
      if (!found) {
        this.#others.set(file, identity);
        return undefined;
      }
      this.#others.delete(file);
      if (!found.view) return troubled(found.name, found.status.size, reason(found.problem));
      watched = new WatchedSegment(found.view, this.#share);
      this.#segments.set(file, watched);
    }
    try {
      return watched.sample();
    } catch (error) {
      this.#drop(file); // opened anew the next time
      return troubled(`/${file}`, status.size, reason(error));
    }
  }

  #drop(file: string): void {
    this.#segments.get(file)?.close();
    this.#segments.delete(file);
  }

  close(): void {
    for (const file of [...this.#segments.keys()]) this.#drop(file);
  }
}

function memoryOfMachine(): Machine["memory"] {
  try {
    const { blocks, bfree, bsize } = statfsSync(FOLDER);
    return { used: (blocks - bfree) * bsize, size: blocks * bsize };
  } catch {
    return undefined;
  }
}
