// The subscriber lines of a stream: who has each, and where it reads. SPECIFICATION.md section 19.

import * as L from "zeroipc/layout";
import { Aims } from "./blocks";
import { before } from "./cells";
import type { Examination } from "./examination";
import type { StreamShape } from "./stream";
import { difference, halvesOf, hex, type Sight, sightOf, type Word, valueOf } from "./words";

export function checkLines(x: Examination, shape: StreamShape): void {
  const aims = new Aims(shape.capacity);
  const words = x.bytes.row(shape.lines + L.LINE_WORD, shape.lineCount, L.LINE_BYTES);
  const bounds = x.bytes.row(shape.lines + L.LINE_BOUND, shape.lineCount, L.LINE_BYTES);
  const dead: number[] = [];
  for (let k = 0; k < shape.lineCount; k++) {
    checkStandby(x, shape, k);
    const word = words.word(k);
    if (valueOf(word) === 0n) continue;
    const { held: pending, lap, index, owner } = aims.read(words, k);
    const where = { at: word.at, what: `subscriber line ${k}` };
    const cursor = `cursor at lap ${lap}, index ${index}`;
    const sights = [sightOf(word)];
    if (!x.owner("stream.line-owner", where, owner, sights)) continue;
    if (index >= shape.capacity) {
      x.wrong("stream.line-index", where, cursor, `an index below ${shape.capacity}`, { sights });
      continue;
    }
    const bound = bounds.word(k);
    if (owner === 0 && !pending) {
      x.wrong("stream.line-ownerless", where, `${cursor}, without an owner`, "0, for a line that is free", { sights });
      continue;
    }
    if (owner === 0 && valueOf(bound) === 0n) {
      x.wrong(
        "stream.line-unbound",
        where,
        `${cursor}, handed over by nobody knows whom: bound is 0`,
        "bound names the derived stream whose line is handed over",
        { sights: [sightOf(bound), ...sights] },
      );
    }
    if (x.isDead(owner)) dead.push(k);
    if (!pending || owner === 0) checkBound(x, bound, sights);
    if (!pending) checkCursor(x, shape, aims, { word, bound, lap, index, where, cursor });
  }
  if (dead.length === 0) return;
  x.left(
    "stream.line-of-dead",
    { at: words.offset(dead[0] as number), what: `${dead.length} of the subscriber lines` },
    `${dead.length === 1 ? "its owner is" : "their owners are"} gone`,
    "a producer in whose way it is frees it, or the next subscriber takes it; one that derives, whoever goes on with it",
    { sights: dead.slice(0, 64).map((k) => words.sight(k)), dead: [...new Set(dead.map((k) => words.low(k)))] },
  );
}

interface Cursor {
  readonly word: Word;
  readonly bound: Word;
  readonly lap: number;
  readonly index: number;
  readonly where: { at: number; what: string };
  readonly cursor: string;
}

/** A cursor is at most the tail, and under the policies that wait for it, at most a lap before it. */
function checkCursor(x: Examination, shape: StreamShape, aims: Aims, it: Cursor): void {
  const { capacity, policy, targets } = shape;
  const lapsOf = (cell: number) => {
    const target = x.bytes.word(targets.offset(cell));
    return { laps: Math.floor(target.upper / 2), sight: sightOf(target) };
  };
  const mine = sightOf(it.word);
  const here = lapsOf(it.index);
  if (policy !== L.POLICY_DROP_OLDEST) {
    if (difference(aims.cut(here.laps), aims.cut(it.lap + 2), aims.lapBits) >= 0) {
      x.wrong(
        "stream.line-behind",
        it.where,
        it.cursor,
        `at most ${capacity} values behind the tail, and cell ${it.index} was published ${here.laps} times`,
        { sights: [mine, here.sight, mine] },
      );
    }
  } else if (here.laps >= 2 ** (aims.lapBits - 1)) return; // it may be so far behind that its lap says nothing
  if (valueOf(it.bound) !== 0n) return; // a derivation may wait for a window that begins behind the tail
  const last = before(it.index, it.lap, capacity);
  const there = lapsOf(last.cell);
  const due = last.cell === it.index - 1 ? it.lap + 1 : it.lap;
  const lead = difference(aims.cut(there.laps), aims.cut(due), aims.lapBits);
  if (lead >= 0) return;
  x.wrong(
    "stream.line-leads",
    it.where,
    it.cursor,
    `at most the tail: cell ${last.cell} was published ${there.laps} times only`,
    { sights: [sightOf(it.bound), mine, there.sight, mine] },
  );
}

/** What a line is bound to: a derived stream, which may lie in another segment. */
function checkBound(x: Examination, bound: Word, sights: readonly Sight[]): void {
  if (valueOf(bound) === 0n) return;
  const { high: segment, lower: line } = halvesOf(bound);
  const derived = x.segment.places.find(({ offset, kind }) => offset === line * L.LINE_BYTES && kind === "stream");
  if (segment !== 0 && line !== 0) {
    if (segment !== x.segment.segmentId) return;
    if (derived && x.bytes.u32(derived.offset + L.STREAM_OPERATOR) !== 0) return;
  }
  x.wrong(
    "stream.bound",
    { at: bound.at, what: "bound of a subscriber line" },
    `segment ${hex(segment, 8)}, line ${line}`,
    "0, or a derived stream: its segment_id and line",
    { sights: [x.segment.counted, ...sights, sightOf(bound)] },
  );
}

function checkStandby(x: Examination, shape: StreamShape, k: number): void {
  const at = shape.lines + k * L.LINE_BYTES + L.LINE_STANDBY;
  const bytes = x.bytes.read(at, 4 * L.LINE_STANDBY_COUNT);
  const gone: { owner: number; sight: Sight }[] = [];
  for (let n = 0; n < L.LINE_STANDBY_COUNT; n++) {
    const owner = bytes.readUInt32LE(4 * n);
    if (owner === 0) continue;
    const sight = { at: at + 4 * n, bytes: bytes.subarray(4 * n, 4 * n + 4) };
    const where = { at: sight.at, what: `standby ${n} of subscriber line ${k}` };
    if (owner >= 2 ** 24) x.wrong("stream.standby", where, hex(owner), "an owner id of 24 bits", { sights: [sight] });
    else if (x.owner("stream.standby", where, owner, [sight]) && x.isDead(owner)) gone.push({ owner, sight });
  }
  if (gone.length === 0) return;
  x.left(
    "stream.standby-of-dead",
    { at: gone[0]?.sight.at ?? at, what: `standby of subscriber line ${k}` },
    `${gone.length} who ${gone.length === 1 ? "is" : "are"} gone`,
    "they are ignored; the next one that stands by takes the place",
    { sights: gone.map(({ sight }) => sight), dead: gone.map(({ owner }) => owner) },
  );
}
