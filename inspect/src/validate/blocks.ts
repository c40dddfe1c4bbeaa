// Blocks and targets: SPECIFICATION.md section 8, as queues, channels and streams have them. Each block lies in one place:
// named by one cell, or with an owner, or free.

import type { Examination } from "./examination";
import { modulo, type Row } from "./words";

/** Bits of turns and of laps. */
export const TURN_BITS = 40;
export const LAP_BITS = 39;

const HELD = 2 ** 39;

/** What a block word says. */
export interface Aim {
  readonly held: boolean;
  readonly lap: number;
  readonly index: number;
  readonly owner: number;
}

/** How block words of a structure of this capacity are divided. */
export class Aims {
  /** Bits that hold a cell's index. */
  readonly indexBits: number;
  readonly lapBits: number;

  constructor(readonly capacity: number) {
    this.indexBits = capacity === 1 ? 0 : 32 - Math.clz32(capacity - 1);
    this.lapBits = LAP_BITS - this.indexBits;
  }

  read(words: Row, block: number): Aim {
    const upper = words.upper(block);
    const position = upper % HELD;
    const each = 2 ** this.indexBits;
    return {
      held: upper >= HELD,
      lap: Math.floor(position / each),
      index: position % each,
      owner: words.low(block),
    };
  }

  /** A lap as it stands in a block word. */
  cut(lap: number): number {
    return modulo(lap, this.lapBits);
  }

  text(aim: Aim): string {
    const owner = aim.owner === 0 ? "no owner" : `owner 0x${aim.owner.toString(16).padStart(6, "0")}`;
    return `${aim.held ? "held" : "not held"}, lap ${aim.lap}, cell ${aim.index}, ${owner}`;
  }
}

/** A cell that names a block, in the lap in which it was published. */
export interface Naming {
  readonly cell: number;
  readonly lap: number;
  readonly block: number;
}

/**
 * The blocks of a structure: `named` are those that cells name. A block that a cell names is aimed at that very cell and
 * lap, or else others would take it for free.
 */
export function checkBlocks(x: Examination, targets: Row, words: Row, aims: Aims, named: readonly Naming[]): void {
  const { kind } = x.place;
  const by = new Int32Array(words.count).fill(-1);
  const namings = [...named];
  for (let n = 0; n < namings.length; n++) {
    const { cell, lap, block } = namings[n] as Naming;
    const where = { at: targets.offset(cell), what: `cell ${cell}` };
    const other = by[block] as number;
    if (other >= 0) {
      const first = namings[other] as Naming;
      x.wrong(
        `${kind}.block-twice`,
        where,
        `it names block ${block}, and so does cell ${first.cell}`,
        "a block that no other cell names",
        { sights: [targets.sight(cell), targets.sight(first.cell)] },
      );
      continue;
    }
    by[block] = n;
    const aim = aims.read(words, block);
    if (aim.index === cell && aim.lap === aims.cut(lap) && aim.owner !== 0) continue;
    x.wrong(
      `${kind}.block-aim`,
      { at: words.offset(block), what: `word of block ${block}, which cell ${cell} names` },
      aims.text(aim),
      `lap ${aims.cut(lap)}, cell ${cell}, and the owner who published it: whoever looks for a free block takes it for one`,
      { sights: [targets.sight(cell), words.sight(block)] },
    );
  }
  const dead: number[] = [];
  const owners = new Set<number>();
  for (let block = 0; block < words.count; block++) {
    if (words.low(block) === 0 && words.upper(block) === 0) continue;
    const aim = aims.read(words, block);
    const where = { at: words.offset(block), what: `word of block ${block}` };
    const sights = [words.sight(block)];
    if (aim.index >= aims.capacity) {
      x.wrong(`${kind}.block-index`, where, aims.text(aim), `a cell below ${aims.capacity}`, { sights });
    }
    if (aim.owner === 0) {
      x.wrong(`${kind}.block-ownerless`, where, aims.text(aim), "an owner, or 0 in all of the word", { sights });
    } else if (x.owner(`${kind}.block-owner`, where, aim.owner, sights) && aim.held && x.isDead(aim.owner)) {
      dead.push(block);
      owners.add(aim.owner);
    }
  }
  const free = dead.filter((block) => by[block] === -1);
  if (free.length === 0) return;
  x.left(
    `${kind}.block-of-dead`,
    { at: words.offset(free[0] as number), what: `${free.length} of the blocks` },
    `${blocksText(free)}, held by who is gone`,
    "free by definition: whoever needs a block takes it",
    { sights: free.slice(0, 64).map((block) => words.sight(block)), dead: [...owners] },
  );
}

export function blocksText(blocks: readonly number[]): string {
  const text = blocks.slice(0, 8).join(", ") + (blocks.length > 8 ? ` and ${blocks.length - 8} more` : "");
  return `${blocks.length === 1 ? "block" : "blocks"} ${text}`;
}

/**
 * Counts that grow cell by cell, from the first on: each is that of the first cell, or one less from some cell on. Returns
 * the cells that break this, each with one that it contradicts; as few cells as possible.
 */
export function stepBreaches(counts: Float64Array, bits: number): { cell: number; beside: number }[] {
  const n = counts.length;
  if (n < 2) return [];
  const modulus = 2 ** bits;
  const signed = (a: number, b: number) => {
    const d = (((a - b) % modulus) + modulus) % modulus;
    return d >= modulus / 2 ? d - modulus : d;
  };
  // Most pass in one look.
  let falls = 0;
  let wellFormed = true;
  for (let k = 1; k < n && wellFormed; k++) {
    const d = signed(counts[k] as number, counts[k - 1] as number);
    if (d === -1) falls++;
    else if (d !== 0) wellFormed = false;
  }
  if (wellFormed && falls <= 1) return [];
  const often = new Map<number, number>();
  for (const count of counts) often.set(count, (often.get(count) ?? 0) + 1);
  const usual = [...often].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
  let best = { misfits: n + 1, high: 0, bound: 0 };
  for (const high of [usual, (usual + 1) % modulus]) {
    const low = (high - 1 + modulus) % modulus;
    let misfits = counts.reduce((sum, count) => sum + (count === low ? 0 : 1), 0); // all are behind the bound
    for (let bound = 0; ; bound++) {
      if (misfits < best.misfits) best = { misfits, high, bound };
      if (bound === n) break;
      misfits += (counts[bound] === low ? 1 : 0) - (counts[bound] === high ? 1 : 0);
    }
  }
  const { high, bound } = best;
  const low = (high - 1 + modulus) % modulus;
  const fits = (k: number) => counts[k] === (k < bound ? high : low);
  const breaches: { cell: number; beside: number }[] = [];
  const good = Array.from({ length: n }, (_, k) => k).filter(fits);
  for (let cell = 0; cell < n && breaches.length < 64; cell++) {
    if (fits(cell)) continue;
    const contradicts = (other: number) => {
      const d =
        other < cell
          ? signed(counts[other] as number, counts[cell] as number)
          : signed(counts[cell] as number, counts[other] as number);
      return d < 0 || d > 1;
    };
    const beside =
      good.find(contradicts) ?? Array.from({ length: n }, (_, k) => k).find((k) => k !== cell && contradicts(k));
    if (beside !== undefined) breaches.push({ cell, beside });
  }
  return breaches;
}
