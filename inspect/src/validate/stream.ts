// Streams: SPECIFICATION.md section 19; what derived ones have besides is in derived.ts.

import * as L from "zeroipc/layout";
import { Aims, checkBlocks, LAP_BITS, type Naming, stepBreaches } from "./blocks";
import { before, checkPosition } from "./cells";
import { checkDerivation, checkDerivedHeader } from "./derived";
import type { Examination } from "./examination";
import { checkLines } from "./subscribers";
import { difference, modulo, type Row, sightOf, up64, up8 } from "./words";

/** Where the rows lie, from the segment's start, and what the header says. */
export interface StreamShape {
  readonly elemSize: number;
  readonly capacity: number;
  readonly policy: number;
  readonly blockCount: number;
  readonly lineCount: number;
  readonly operator: number;
  readonly stride: number;
  readonly lines: number;
  readonly targets: Row;
  readonly words: Row;
  readonly payloads: number;
}

/** The lap of a target: how often the cell was published. */
export const published = (targets: Row, cell: number): number => Math.floor(targets.upper(cell) / 2);

function targetText(targets: Row, cell: number): string {
  const turn = targets.upper(cell);
  const block = targets.low(cell);
  const closed = turn % 2 === 1 ? ", closed" : "";
  return `turn ${turn} (published ${Math.floor(turn / 2)} times${closed}), ${block === L.NO_BLOCK ? "no block" : `block ${block}`}`;
}

export function checkStream(x: Examination): void {
  const shape = geometry(x);
  const { targets, words } = shape;
  checkOrder(x, targets);
  const named = checkTargets(x, shape);
  checkBlocks(x, targets, words, new Aims(shape.capacity), named);
  checkClosed(x, targets);
  checkTail(x, targets);
  checkLines(x, shape);
  checkDerivation(x, shape, named);
  const dropped = x.word(L.STREAM_DROPPED);
  if ((dropped.upper !== 0 || dropped.low !== 0) && shape.policy !== L.POLICY_DROP_NEWEST) {
    x.wrong(
      "stream.dropped",
      { at: dropped.at, what: "dropped" },
      `${dropped.upper * 2 ** 24 + dropped.low}`,
      "0: only the policy drop-newest drops values",
      { sights: [sightOf(dropped)] },
    );
  }
  x.bytes.anew();
  for (const { cell, block } of named) {
    x.padding(`the element in block ${block}`, shape.payloads + block * shape.stride, shape.elemSize, [
      targets.sight(cell),
    ]);
  }
  x.waiters(L.STREAM_PUBLISHED, "published");
  x.waiters(L.STREAM_ROOM, "room");
  x.waiters(L.STREAM_HANDOVER, "handover");
}

function geometry(x: Examination): StreamShape {
  const elemSize = x.fixed("stream.elem_size", L.STRUCTURE_ELEM_SIZE, "elem_size", (v) => v >= 1, "at least 1");
  const capacity = x.fixed("stream.capacity", L.STRUCTURE_CAPACITY, "capacity", (v) => v >= 1, "at least 1");
  const policy = x.fixed("stream.policy", L.STREAM_POLICY, "policy", (v) => v <= 2, "0 to 2");
  const blockCount = x.fixed(
    "stream.block_count",
    L.STREAM_BLOCK_COUNT,
    "block_count",
    (v) => v > capacity && v <= L.NO_BLOCK,
    `more than the capacity, ${capacity}, and at most ${L.NO_BLOCK}`,
  );
  const lineCount = x.fixed(
    "stream.max_subscribers",
    L.STREAM_MAX_SUBSCRIBERS,
    "max_subscribers",
    (v) => v >= 1 && v <= L.MAX_SUBSCRIBERS_LIMIT,
    `1 to ${L.MAX_SUBSCRIBERS_LIMIT}`,
  );
  const operator = x.fixed("stream.operator", L.STREAM_OPERATOR, "operator", (v) => v <= L.OPERATOR_SCAN, "0 to 6");
  const least = up8(elemSize) + (operator === 0 ? 0 : 8);
  const stride = x.fixed(
    "stream.stride",
    L.STRUCTURE_STRIDE,
    "stride",
    (v) => v % 8 === 0 && v >= least,
    `a multiple of 8, at least ${least}`,
  );
  const targetsAt = L.STREAM_SUBSCRIBERS + lineCount * L.LINE_BYTES;
  const wordsAt = targetsAt + up64(capacity * 8);
  const payloadsAt = wordsAt + up64(blockCount * 8);
  x.fits(
    "stream.fits",
    payloadsAt + blockCount * stride,
    `${lineCount} lines, ${capacity} targets and ${blockCount} blocks of ${stride} bytes`,
  );
  x.founded();
  checkDerivedHeader(x, operator, elemSize);
  return {
    elemSize,
    capacity,
    policy,
    blockCount,
    lineCount,
    operator,
    stride,
    lines: x.base + L.STREAM_SUBSCRIBERS,
    targets: x.bytes.row(x.base + targetsAt, capacity),
    words: x.bytes.row(x.base + wordsAt, blockCount),
    payloads: x.base + payloadsAt,
  };
}

/** Positions are published strictly in order. */
function checkOrder(x: Examination, targets: Row): void {
  const laps = Float64Array.from({ length: targets.count }, (_, k) => published(targets, k));
  for (const { cell, beside } of stepBreaches(laps, LAP_BITS)) {
    x.wrong(
      "stream.order",
      { at: targets.offset(cell), what: `target of cell ${cell}` },
      targetText(targets, cell),
      `cells are published in order, and cell ${beside} was ${laps[beside]} times`,
      { sights: [targets.sight(cell), targets.sight(beside)] },
    );
  }
}

/** What each target names: NONE in the first lap, a block from then on. Returns the cells that name one. */
function checkTargets(x: Examination, { targets, blockCount }: StreamShape): Naming[] {
  const named: Naming[] = [];
  const wrapped = published(targets, targets.count - 1) >= 2 ** (LAP_BITS - 1); // lap 0 is the one after the last
  for (let cell = 0; cell < targets.count; cell++) {
    const block = targets.low(cell);
    const lap = published(targets, cell);
    const fresh = lap === 0 && !wrapped;
    if (block < blockCount && !fresh) {
      named.push({ cell, lap: modulo(lap - 1, LAP_BITS), block });
      continue;
    }
    if (block === L.NO_BLOCK && fresh) continue;
    x.wrong(
      "stream.block",
      { at: targets.offset(cell), what: `target of cell ${cell}` },
      targetText(targets, cell),
      fresh ? "no block (0xffffff): nothing was published there" : `a block below ${blockCount}`,
      { sights: [targets.sight(cell)] },
    );
  }
  return named;
}

/** At most one cell is closed, that of the tail. */
function checkClosed(x: Examination, targets: Row): void {
  let first = -1;
  for (let cell = 0; cell < targets.count; cell++) {
    if (targets.upper(cell) % 2 === 0) continue;
    const where = { at: targets.offset(cell), what: `target of cell ${cell}` };
    if (first >= 0) {
      x.wrong("stream.closed-twice", where, targetText(targets, cell), `a cell that is not closed: cell ${first} is`, {
        sights: [targets.sight(cell), targets.sight(first)],
      });
    } else first = cell;
    const last = before(cell, published(targets, cell), targets.count);
    const laps = published(targets, last.cell);
    if (last.cell === cell || difference(laps, modulo(last.lap + 1, LAP_BITS), LAP_BITS) >= 0) continue;
    x.wrong(
      "stream.closed-place",
      where,
      targetText(targets, cell),
      `the tail is the cell that may be closed, and cell ${last.cell} before it was published ${laps} times`,
      { sights: [targets.sight(cell), targets.sight(last.cell)] },
    );
  }
}

/** The hint is at most the tail. */
function checkTail(x: Examination, targets: Row): void {
  const hint = x.word(L.STREAM_TAIL);
  const where = { at: hint.at, what: "hint tail" };
  if (!checkPosition(x, "stream.hint-index", where, hint, targets.count)) return;
  const last = before(hint.low, hint.upper, targets.count);
  const target = x.bytes.word(targets.offset(last.cell));
  const laps = Math.floor(target.upper / 2);
  if (difference(laps, modulo(last.lap + 1, LAP_BITS), LAP_BITS) >= 0) return;
  x.wrong(
    "stream.hint-leads",
    where,
    `lap ${hint.upper}, index ${hint.low}`,
    `at most the tail: cell ${last.cell} was published ${laps} times only`,
    { sights: [sightOf(target), sightOf(hint), sightOf(target)] },
  );
}
