// Queues and channels: SPECIFICATION.md sections 11 and 21.

import * as L from "zeroipc/layout";
import { Aims, checkBlocks, LAP_BITS, type Naming, stepBreaches } from "./blocks";
import type { Examination } from "./examination";
import { difference, modulo, type Row, type Word, sightOf, up8 } from "./words";

/** A walk that takes so many steps more than four laps finds the words corrupt. */
const MOST_SPARE_STEPS = 2 ** 20;

interface Cells {
  readonly capacity: number;
  readonly targets: Row;
  /** The bit that says "closed" in the block of a full cell; 0 in a queue. */
  readonly bit: number;
  readonly unbuffered: boolean;
}

function targetText(cells: Cells, cell: number): string {
  const turn = cells.targets.upper(cell);
  const low = cells.targets.low(cell);
  const lap = Math.floor(turn / 2);
  if (turn % 2 === 1) {
    const closed = cells.bit !== 0 && (low & cells.bit) !== 0;
    return `turn ${turn} (full in lap ${lap}), block ${closed ? low & ~cells.bit : low}${closed ? ", with the mark of closing" : ""}`;
  }
  const rest =
    low === L.NO_BLOCK
      ? ""
      : cells.bit !== 0 && low === L.CHANNEL_CLOSED
        ? ", with the mark of closing"
        : `, block ${low}`;
  return `turn ${turn} (empty in lap ${lap})${rest}`;
}

/** How often a cell was filled, and emptied. */
const filled = (turn: number) => modulo(Math.ceil(turn / 2), LAP_BITS);
const emptied = (turn: number) => modulo(Math.floor(turn / 2), LAP_BITS);

export function checkCells(x: Examination): void {
  const { kind } = x.place;
  const channel = kind === "channel";
  const elemSize = x.fixed(`${kind}.elem_size`, L.STRUCTURE_ELEM_SIZE, "elem_size", (v) => v >= 1, "at least 1");
  const capacity = x.fixed(`${kind}.capacity`, L.STRUCTURE_CAPACITY, "capacity", (v) => v >= 1, "at least 1");
  const most = channel ? L.CHANNEL_MOST_BLOCKS : L.NO_BLOCK;
  const blockCount = x.fixed(
    `${kind}.block_count`,
    L.QUEUE_BLOCK_COUNT,
    "block_count",
    (v) => v > capacity && v <= most,
    `more than the capacity, ${capacity}, and at most ${most}`,
  );
  const least = L.CELL_PAYLOAD + up8(elemSize);
  const stride = x.fixed(
    `${kind}.stride`,
    L.STRUCTURE_STRIDE,
    "stride",
    (v) => v % 8 === 0 && v >= least,
    `a multiple of 8, at least ${least}`,
  );
  const rendezvous = channel
    ? x.fixed("channel.rendezvous", L.CHANNEL_RENDEZVOUS, "rendezvous", (v) => v <= 1, "0 or 1")
    : 0;
  x.fits(`${kind}.fits`, L.QUEUE_CELLS + blockCount * stride, `${blockCount} blocks of ${stride} bytes`);
  x.founded();

  const begin = x.base + L.QUEUE_CELLS;
  const words = x.bytes.row(begin + L.CELL_BLOCK, blockCount, stride);
  const cells: Cells = {
    capacity,
    targets: x.bytes.row(begin + L.CELL_TARGET, capacity, stride),
    bit: channel ? L.CHANNEL_CLOSED_BIT : 0,
    unbuffered: rendezvous === 1,
  };
  checkOrder(x, cells);
  const named = checkTargets(x, cells, blockCount);
  checkBlocks(x, cells.targets, words, new Aims(capacity), named);
  checkHint(x, cells, L.QUEUE_TAIL, "tail");
  checkHint(x, cells, L.QUEUE_HEAD, "head");
  if (channel) checkMarks(x, cells);
  if (cells.unbuffered) checkOffers(x, cells, words, named);
  x.bytes.anew();
  for (const { cell, block } of named) {
    x.padding(`the element in block ${block}`, begin + block * stride + L.CELL_PAYLOAD, elemSize, [
      cells.targets.sight(cell),
    ]);
  }
  x.waiters(L.QUEUE_NOT_EMPTY, "not_empty");
  if (channel) x.waiters(L.CHANNEL_WANTED, "wanted");
  x.waiters(L.QUEUE_NOT_FULL, "not_full");
  if (channel) x.waiters(L.CHANNEL_TAKEN, "taken");
}

/** Positions are filled in order, and emptied in order (but for offers, which may be taken back). */
function checkOrder(x: Examination, cells: Cells): void {
  const { kind } = x.place;
  const { targets, capacity } = cells;
  const check = (count: (turn: number) => number, done: string) => {
    const counts = Float64Array.from({ length: capacity }, (_, k) => count(targets.upper(k)));
    for (const { cell, beside } of stepBreaches(counts, LAP_BITS)) {
      x.wrong(
        `${kind}.order`,
        { at: targets.offset(cell), what: `target of cell ${cell}` },
        `${targetText(cells, cell)}: ${done} ${counts[cell]} times`,
        `cells are ${done} in order, and cell ${beside} was ${counts[beside]} times (${targetText(cells, beside)})`,
        { sights: [targets.sight(cell), targets.sight(beside)] },
      );
    }
  };
  check(filled, "filled");
  if (!cells.unbuffered) check(emptied, "emptied");
}

/** What each target names. Returns the cells that name a block that there is. */
function checkTargets(x: Examination, cells: Cells, blockCount: number): Naming[] {
  const { kind } = x.place;
  const { targets, bit } = cells;
  const named: Naming[] = [];
  for (let cell = 0; cell < cells.capacity; cell++) {
    const turn = targets.upper(cell);
    const low = targets.low(cell);
    const where = { at: targets.offset(cell), what: `target of cell ${cell}` };
    if (turn % 2 === 1) {
      const block = low & ~bit;
      if (block < blockCount) named.push({ cell, lap: Math.floor(turn / 2), block });
      else {
        x.wrong(`${kind}.block`, where, targetText(cells, cell), `a block below ${blockCount}`, {
          sights: [targets.sight(cell)],
        });
      }
    } else if (low !== L.NO_BLOCK && !(bit !== 0 && low === L.CHANNEL_CLOSED)) {
      x.wrong(`${kind}.empty`, where, targetText(cells, cell), "no block (0xffffff) in an empty cell", {
        sights: [targets.sight(cell)],
      });
    }
  }
  return named;
}

/** The cell before a place: what was filled, or emptied, last when the place comes next. */
export function before(index: number, lap: number, capacity: number): { cell: number; lap: number } {
  return index > 0 ? { cell: index - 1, lap } : { cell: capacity - 1, lap: modulo(lap - 1, LAP_BITS) };
}

/** A hint lags, or is exact; it never leads. */
function checkHint(x: Examination, cells: Cells, offset: number, name: "tail" | "head"): void {
  const { kind } = x.place;
  const { capacity, targets } = cells;
  const hint = x.word(offset);
  const where = { at: hint.at, what: `hint ${name}` };
  const text = `lap ${hint.upper}, index ${hint.low}`;
  if (!checkPosition(x, `${kind}.hint-index`, where, hint, capacity)) return;
  const last = before(hint.low, hint.upper, capacity);
  const target = x.bytes.word(targets.offset(last.cell));
  const count = name === "tail" ? filled(target.upper) : emptied(target.upper);
  const lag = difference(count, modulo(last.lap + 1, LAP_BITS), LAP_BITS);
  // Where a consumed cell says nothing of those before it, the walk from the hint goes one cell at a time.
  if (cells.unbuffered && name === "head" && lag * capacity > 4 * capacity + MOST_SPARE_STEPS) {
    x.wrong(`${kind}.hint-lags`, where, text, `a hint that is moved on: it is ${lag} laps behind`, {
      sights: [sightOf(target), sightOf(hint)],
    });
  }
  if (lag >= 0) return;
  x.wrong(
    `${kind}.hint-leads`,
    where,
    text,
    `at most the ${name}: cell ${last.cell} was ${name === "tail" ? "filled" : "emptied"} ${count} times only`,
    { sights: [sightOf(target), sightOf(hint), sightOf(target)] },
  );
}

/** A hint's word: an index that there is, and a lap that is counted modulo 2^39. */
export function checkPosition(
  x: Examination,
  rule: string,
  where: { at: number; what: string },
  hint: Word,
  capacity: number,
): boolean {
  if (hint.low < capacity && hint.upper < 2 ** LAP_BITS) return true;
  x.wrong(rule, where, `lap ${hint.upper}, index ${hint.low}`, `an index below ${capacity}, a lap below 2^39`, {
    sights: [sightOf(hint)],
  });
  return false;
}

/** The mark of closing: at most one, on the cell of the tail. */
function checkMarks(x: Examination, cells: Cells): void {
  const { targets, capacity, bit } = cells;
  const marks: number[] = [];
  for (let cell = 0; cell < capacity; cell++) {
    const low = targets.low(cell);
    const marked = targets.upper(cell) % 2 === 1 ? (low & bit) !== 0 : low === L.CHANNEL_CLOSED;
    if (marked) marks.push(cell);
  }
  for (const cell of marks) {
    const where = { at: targets.offset(cell), what: `target of cell ${cell}` };
    const first = marks[0] as number;
    if (cell !== first) {
      x.wrong("channel.mark-twice", where, targetText(cells, cell), `no mark of closing: cell ${first} has one`, {
        sights: [targets.sight(cell), targets.sight(first)],
      });
    }
    const lap = filled(targets.upper(cell)); // the lap of the place that is not filled any more
    const last = before(cell, lap, capacity);
    const count = filled(targets.upper(last.cell));
    if (last.cell === cell || difference(count, modulo(last.lap + 1, LAP_BITS), LAP_BITS) >= 0) continue;
    x.wrong(
      "channel.mark-place",
      where,
      targetText(cells, cell),
      `the mark at the tail only, and cell ${last.cell} before it was filled ${count} times`,
      { sights: [targets.sight(cell), targets.sight(last.cell)] },
    );
  }
}

/** Offers of who is gone stand until somebody takes them. */
function checkOffers(x: Examination, cells: Cells, words: Row, named: readonly Naming[]): void {
  const orphans = named.filter(({ block }) => x.isDead(words.low(block)));
  if (orphans.length === 0) return;
  const { cell } = orphans[0] as Naming;
  x.left(
    "channel.offer-of-dead",
    { at: cells.targets.offset(cell), what: `${orphans.length} of the offers` },
    `${orphans.length === 1 ? "its sender is" : "their senders are"} gone`,
    "a receiver takes it: the send had happened; until then it keeps its cell",
    {
      sights: orphans.slice(0, 64).flatMap((one) => [cells.targets.sight(one.cell), words.sight(one.block)]),
      dead: orphans.slice(0, 64).map(({ block }) => words.low(block)),
    },
  );
}
