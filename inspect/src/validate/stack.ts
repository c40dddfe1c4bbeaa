// Stacks: SPECIFICATION.md section 12. `top` is the truth; everything below it is exact as long as it does not change.

import * as L from "zeroipc/layout";
import { blocksText, LAP_BITS } from "./blocks";
import type { Examination } from "./examination";
import { difference, modulo, type Row, type Sight, sightOf, up64, up8 } from "./words";

const HELD = 2 ** 39;

interface Stack {
  readonly capacity: number;
  readonly blockCount: number;
  readonly entries: Row;
  readonly words: Row;
  readonly depths: Row;
}

export function checkStack(x: Examination): void {
  const elemSize = x.fixed("stack.elem_size", L.STRUCTURE_ELEM_SIZE, "elem_size", (v) => v >= 1, "at least 1");
  const capacity = x.fixed("stack.capacity", L.STRUCTURE_CAPACITY, "capacity", (v) => v >= 1, "at least 1");
  const blockCount = x.fixed(
    "stack.block_count",
    L.STACK_BLOCK_COUNT,
    "block_count",
    (v) => v > capacity && v <= L.NO_BLOCK,
    `more than the capacity, ${capacity}, and at most ${L.NO_BLOCK}`,
  );
  const least = L.STACK_BLOCK_PAYLOAD + up8(elemSize);
  const stride = x.fixed(
    "stack.stride",
    L.STRUCTURE_STRIDE,
    "stride",
    (v) => v % 8 === 0 && v >= least,
    `a multiple of 8, at least ${least}`,
  );
  const blocks = up64(L.STACK_ENTRIES + 8 * capacity);
  x.fits("stack.fits", blocks + blockCount * stride, `${capacity} entries and ${blockCount} blocks of ${stride} bytes`);
  x.founded();

  const begin = x.base + blocks;
  const stack: Stack = {
    capacity,
    blockCount,
    entries: x.bytes.row(x.base + L.STACK_ENTRIES, capacity),
    words: x.bytes.row(begin + L.STACK_BLOCK_WORD, blockCount, stride),
    depths: x.bytes.row(begin + L.STACK_BLOCK_DEPTH, blockCount, stride),
  };
  const { top, within } = checkElements(x, stack);
  checkOwners(x, stack);
  x.bytes.anew();
  for (const block of within) {
    x.padding(`the element in block ${block}`, begin + block * stride + L.STACK_BLOCK_PAYLOAD, elemSize, [top]);
  }
  x.waiters(L.STACK_NOT_EMPTY, "not_empty");
  x.waiters(L.STACK_NOT_FULL, "not_full");
}

/** From the top down. Returns the blocks that are in the stack. */
function checkElements(x: Examination, stack: Stack): { top: Sight; within: number[] } {
  const { blockCount, capacity, depths, entries } = stack;
  // Entries are words of their own; what a depth and a word are, only a stable top tells.
  const top = x.word(L.STACK_TOP);
  const proof = sightOf(top);
  const where = { at: top.at, what: "top" };
  const text = `tag ${top.upper % HELD}, block ${top.low === L.NO_BLOCK ? "none" : top.low}`;
  if (top.upper >= HELD)
    x.wrong("stack.top", where, `${text}, with its highest bit set`, "a highest bit of 0", { sights: [proof] });
  for (let k = 0; k < capacity; k++) {
    if (entries.upper(k) < HELD) continue;
    x.wrong("stack.entry-bit", { at: entries.offset(k), what: `entry ${k + 1}` }, "its highest bit is set", "0 there", {
      sights: [entries.sight(k)],
    });
  }
  if (top.low === L.NO_BLOCK) return { top: proof, within: [] };
  if (top.low >= blockCount) {
    x.wrong("stack.top", where, text, `a block below ${blockCount}, or none`, { sights: [proof] });
    return { top: proof, within: [] };
  }
  const size = depths.upper(top.low) * 2 ** 24 + depths.low(top.low);
  if (size < 1 || size > capacity) {
    x.wrong(
      "stack.depth",
      { at: depths.offset(top.low), what: `depth of block ${top.low}, which is on top` },
      `${size}`,
      `1 to ${capacity}`,
      { sights: [proof, depths.sight(top.low)] },
    );
    return { top: proof, within: [] };
  }
  const within = new Map([[top.low, size]]);
  checkBirth(x, stack, top.low, top.upper, "top", [proof], true);
  let above = top.low;
  for (let depth = size - 1; depth >= 1; depth--) {
    const entry = entries.word(depth - 1);
    const sights = [proof, sightOf(entry)];
    const at = { at: entry.at, what: `entry ${depth}` };
    const found = `birth ${entry.upper % HELD}, block ${entry.low === L.NO_BLOCK ? "none" : entry.low}`;
    if (entry.low >= blockCount) {
      x.wrong("stack.entry", at, found, `a block below ${blockCount}: ${size} elements are in the stack`, { sights });
      continue;
    }
    const other = within.get(entry.low);
    if (other !== undefined) {
      x.wrong("stack.block-twice", at, found, `a block that is not in the stack at depth ${other}, too`, { sights });
      continue;
    }
    within.set(entry.low, depth);
    const stated = depths.upper(entry.low) * 2 ** 24 + depths.low(entry.low);
    if (stated !== depth) {
      x.wrong(
        "stack.depth",
        { at: depths.offset(entry.low), what: `depth of block ${entry.low}, which entry ${depth} names` },
        `${stated}`,
        `${depth}`,
        { sights: [...sights, depths.sight(entry.low)] },
      );
    }
    checkBirth(x, stack, entry.low, entry.upper, `entry ${depth}`, sights, false);
    const aim = stack.words.upper(above) % HELD;
    if (difference(modulo(aim + 1, LAP_BITS), entry.upper % HELD, LAP_BITS) <= 0) {
      x.wrong(
        "stack.birth-order",
        at,
        found,
        `a birth before that of the element above it, which was aimed at tag ${aim}`,
        { sights: [...sights, stack.words.sight(above)] },
      );
    }
    above = entry.low;
  }
  return { top: proof, within: [...within.keys()] };
}

/** The word of a block in the stack: not held, and aimed at the tag before its birth. */
function checkBirth(
  x: Examination,
  { words }: Stack,
  block: number,
  birth: number,
  named: string,
  sights: readonly Sight[],
  isTop: boolean,
): void {
  const upper = words.upper(block);
  const owner = words.low(block);
  const where = { at: words.offset(block), what: `word of block ${block}, which ${named} names` };
  const aim = upper % HELD;
  const text = `${upper >= HELD ? "held" : "not held"}, aimed at tag ${aim}, owner 0x${owner.toString(16).padStart(6, "0")}`;
  const proof = { sights: [...sights, words.sight(block)] };
  if (upper >= HELD || owner === 0) {
    x.wrong("stack.block-word", where, text, "not held, with the owner who pushed it", proof);
    return;
  }
  const born = modulo(aim + 1, LAP_BITS);
  const holds = isTop ? difference(birth % HELD, born, LAP_BITS) >= 0 : born === birth % HELD;
  if (holds) return;
  x.wrong(
    "stack.birth",
    where,
    text,
    isTop ? `aimed at a tag before top's, ${birth % HELD}` : `aimed at the tag before its birth, ${birth % HELD}`,
    proof,
  );
}

function checkOwners(x: Examination, { words, blockCount }: Stack): void {
  const dead: number[] = [];
  for (let block = 0; block < blockCount; block++) {
    const owner = words.low(block);
    const held = words.upper(block) >= HELD;
    const where = { at: words.offset(block), what: `word of block ${block}` };
    const sights = [words.sight(block)];
    if (owner === 0) {
      if (words.upper(block) !== 0) {
        x.wrong(
          "stack.block-ownerless",
          where,
          `${held ? "held" : "aimed"}, without an owner`,
          "an owner, or 0 in all of the word",
          {
            sights,
          },
        );
      }
    } else if (x.owner("stack.block-owner", where, owner, sights) && held && x.isDead(owner)) dead.push(block);
  }
  if (dead.length === 0) return;
  x.left(
    "stack.block-of-dead",
    { at: words.offset(dead[0] as number), what: `${dead.length} of the blocks` },
    `${blocksText(dead)}, held by who is gone`,
    "free by definition: whoever needs a block takes it",
    { sights: dead.slice(0, 64).map((b) => words.sight(b)), dead: [...new Set(dead.map((b) => words.low(b)))] },
  );
}
