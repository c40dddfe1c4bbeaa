// Planted faults: small edits of the core, made in memory, each of which a named scenario must find.

import { edits } from "../../build.mjs";

const stack = (...texts) => edits("stack.ts", ...texts);
const DEATH = { deaths: 1 };
const LAST_TAG = (1n << 39n) - 1n;
/** While one completes an entry, another takes that element away and puts two others there. */
const OTHERS = { words: "p,opp", capacity: 3, fill: 1, crossed: true };

/** @type {import("../../worlds.mjs").Mutant[]} */
export const MUTANTS = [
  // --- whether a block is free ---
  {
    name: "isFree: held by a living owner is free",
    edits: stack("if (<i64>word < 0) return !alive(g, owner);", "if (<i64>word < 0) return true;"),
    scenario: { words: "p,p,o", capacity: 2 },
  },
  {
    name: "isFree: what a dead owner held is never free",
    edits: stack("if (<i64>word < 0) return !alive(g, owner);", "if (<i64>word < 0) return false;"),
    scenario: { words: "p,o", capacity: 1, ...DEATH },
  },
  {
    name: "isFree: an aimed block of a living owner is free",
    edits: stack("return !alive(g, owner) && load64(topAt(g)) == top;", "return load64(topAt(g)) == top;"),
    scenario: { words: "p,p,o", capacity: 2 },
  },
  {
    name: "isFree: an aimed block of a dead owner is never free",
    edits: stack("return !alive(g, owner) && load64(topAt(g)) == top;", "return false;"),
    scenario: { words: "p,o", capacity: 1, ...DEATH },
  },
  {
    name: "isFree: does not look at top again after a death",
    edits: stack("return !alive(g, owner) && load64(topAt(g)) == top;", "return !alive(g, owner);"),
    scenario: { words: "p,p", capacity: 2, ...DEATH },
  },
  {
    name: "isFree: the block on top is free",
    edits: stack("if (on == block) return false; // F3", ""),
    scenario: { words: "pp,p", capacity: 3 },
  },
  {
    name: "isFree: a block is in use only while top names it",
    edits: stack("load64(entryAt(g, depth)) != follow(aim, block);", "true;"),
    scenario: { words: "ppp,o", capacity: 3 },
  },
  {
    name: "isFree: a leftover entry counts always",
    edits: stack("if (top == seen && depth >= size) return true;", ""),
    scenario: { words: "pp,oo", capacity: 2, spares: 2 },
    harmless:
      "the capacity - 1 entries that can be complete and top name at most capacity blocks: the spares stay free",
  },
  {
    name: "isFree: nothing below the top is in use",
    edits: stack("if (top == seen && depth >= size)", "if (top == seen)"),
    scenario: { words: "ppp,o", capacity: 3 },
  },
  {
    name: "isFree: takes the size of another moment",
    edits: stack("if (top == seen && depth >= size)", "if (depth >= size)"),
    scenario: { words: "p,pp", capacity: 3, fill: 0 },
  },
  {
    name: "isFree: the birth of the entry is not compared",
    edits: stack("load64(entryAt(g, depth)) != follow(aim, block)", "blockOf(load64(entryAt(g, depth))) != block"),
    scenario: { words: "po,po", capacity: 2 },
    harmless: "an entry that names the block with an older birth is a leftover, of which there are few: see above",
  },
  {
    name: "claim: reads top before the block word",
    edits: stack(
      "const word = load64(at); // before",
      "const free = isFree(g, block, load64(at), seen, size);\n  const word = load64(at); // before",
      "return isFree(g, block, word, seen, size) && cas64",
      "return free && cas64",
    ),
    scenario: { words: "p,po", capacity: 2 },
  },
  {
    name: "claim: without held",
    edits: stack("cas64(at, word, aim | HELD); // STACK-O2", "cas64(at, word, aim); // STACK-O2"),
    scenario: { words: "p,pop", capacity: 2 },
  },
  {
    name: "claim: stores instead of CAS",
    edits: stack(
      "cas64(at, word, aim | HELD); // STACK-O2",
      "storeHeld(at, aim | HELD);",
      "function claim(",
      "function storeHeld(at: usize, word: u64): bool { plainStore64(at, word); return true; }\nfunction claim(",
    ),
    scenario: { words: "p,p,o", capacity: 2 },
  },
  // --- completing ---
  {
    name: "complete: omitted",
    edits: stack("if (on != NO_BLOCK && !complete(g, top, on, depth)) continue; // S5", ""),
    scenario: { words: "pp,o", capacity: 2 },
  },
  {
    name: "complete: by a store",
    edits: stack(
      "if (cas64(at, entry, right)) return true; // STACK-O3 -> pop: the block below",
      "plainStore64(at, right);\n    return true;",
    ),
    scenario: OTHERS,
  },
  {
    name: "complete: does not look at top again",
    edits: stack("if (load64(topAt(g)) != top) return false; // unmoved", "// unmoved"),
    scenario: OTHERS,
  },
  {
    name: "complete: an entry that names the block by luck counts as complete",
    edits: stack("if (entry == right) return true;", "if (blockOf(entry) == on) return true;"),
    scenario: { words: "ppp,o", capacity: 3 },
  },
  {
    name: "complete: looks at top before it reads the entry",
    edits: stack(
      "const entry = load64(at);\n    if (entry == right) return true;\n    if (load64(topAt(g)) != top) return false;",
      "if (load64(topAt(g)) != top) return false;\n    const entry = load64(at);\n    if (entry == right) return true;",
    ),
    scenario: OTHERS,
  },
  // --- push ---
  {
    name: "push: tags do not count",
    edits: stack("return (((tag + 1) & TAG_MASK) << 24) | block;", "return (tag << 24) | block;"),
    scenario: { words: "o,opo", capacity: 2, fill: 1 },
  },
  {
    name: "push: says full without looking at top again",
    edits: stack("if (load64(topAt(g)) != top) continue; // S3", ""),
    scenario: { words: "p,opp", capacity: 2, fill: 1, crossed: true, ...DEATH },
  },
  {
    name: "push: keeps its block when the stack is full",
    edits: stack("drop(g, block);\n        return refuse(FULL);", "return refuse(FULL);"),
    scenario: { words: "p,p", capacity: 1 },
  },
  {
    name: "push: aims before it has written the depth",
    edits: stack(
      "plainStore64(depthAt(g, block), depth + 1); // S6: the depth while it is held\n    plainStore64(wordAt(g, block), aim);",
      "plainStore64(wordAt(g, block), aim);\n    plainStore64(depthAt(g, block), depth + 1);",
    ),
    scenario: { words: "p,pp,o", capacity: 2, crossed: true },
  },
  {
    name: "push: aims before it has written the payload",
    edits: stack(
      "const payload = payloadAt(g, block);\n      payloadStep();\n      if (from",
      "const payload = payloadAt(g, block);\n      plainStore64(wordAt(g, block), aim);\n      payloadStep();\n      if (from",
    ),
    scenario: { words: "p,pop", capacity: 2 },
  },
  {
    name: "push: does not aim",
    edits: stack("plainStore64(wordAt(g, block), aim); // STACK-O4 -> isFree: mine only while top has this tag", ""),
    scenario: { words: "p,o", capacity: 1 },
  },
  {
    name: "push: goes on with its block after a lost CAS without holding it again",
    edits: stack("if (!cas64(wordAt(g, block), aim, aim | HELD)) block = NO_BLOCK;", ""),
    scenario: { words: "p,pop", capacity: 2 },
  },
  {
    name: "push: holds its block again by a store",
    edits: stack(
      "if (!cas64(wordAt(g, block), aim, aim | HELD)) block = NO_BLOCK;",
      "plainStore64(wordAt(g, block), aim | HELD);",
    ),
    scenario: { words: "p,pop", capacity: 2 },
  },
  {
    name: "push: gives up its block after a lost CAS",
    edits: stack("if (!cas64(wordAt(g, block), aim, aim | HELD)) block = NO_BLOCK;", "block = NO_BLOCK;"),
    scenario: { words: "p,p", capacity: 2 },
    harmless: "its aim is a tag that top has had: the block is free by definition, and another is claimed and written",
  },
  {
    name: "push: holds its block again and takes another",
    edits: stack(
      "if (!cas64(wordAt(g, block), aim, aim | HELD)) block = NO_BLOCK;",
      "cas64(wordAt(g, block), aim, aim | HELD);\n    block = NO_BLOCK;",
    ),
    scenario: { words: "p,p", capacity: 2 },
  },
  {
    name: "push: wakes before the CAS",
    edits: stack(
      "plainStore64(wordAt(g, block), aim); // STACK-O4",
      "wakeOne(g, load<usize>(g, G_BASE) + STACK_NOT_EMPTY);\n    plainStore64(wordAt(g, block), aim); // STACK-O4",
      "if (!push(g, from, 0)) return false;\n  wakeOne(g, load<usize>(g, G_BASE) + STACK_NOT_EMPTY);",
      "if (!push(g, from, 0)) return false;",
    ),
    scenario: { words: "w,p", capacity: 1 },
  },
  {
    name: "pushMany: wakes one only",
    edits: stack(
      "wakeMany(g, load<usize>(g, G_BASE) + STACK_NOT_EMPTY, done);",
      "wakeMany(g, load<usize>(g, G_BASE) + STACK_NOT_EMPTY, 1);",
    ),
    scenario: { words: "w,w,P", capacity: 2 },
    harmless: "who leaves looks again (L3) and passes the wake-up on",
  },
  // --- pop ---
  {
    name: "pop: reads the payload after the CAS",
    edits: stack(
      "if (cas64(topAt(g), top, follow(tagOf(top), below))) return true;",
      "if (!cas64(topAt(g), top, follow(tagOf(top), below))) continue;\n    payloadStep();\n    copyPayload(to, payload, (load<u32>(g, G_ELEM_SIZE) + 7) & ~7);\n    payloadStep();\n    return true;",
    ),
    scenario: { words: "o,pp", capacity: 2, fill: 1 },
  },
  {
    name: "pop: takes the entry of its own depth for the one below",
    edits: stack("below = load64(entryAt(g, depth - 1)) & NONE;", "below = load64(entryAt(g, depth)) & NONE;"),
    scenario: { words: "pp,oo", capacity: 2 },
  },
  {
    name: "pop: wakes nobody",
    edits: stack(
      "if (!pop(g, to)) return false;\n  wakeOne(g, load<usize>(g, G_BASE) + STACK_NOT_FULL);",
      "if (!pop(g, to)) return false;",
    ),
    scenario: { words: "W,o", capacity: 1, fill: 1 },
  },
  // --- looking ---
  {
    name: "top: does not look at top again",
    edits: stack(
      "if (load64(topAt(g)) == top) return true;\n  }\n  return refuse(CORRUPT);\n}\n\n/** Elements",
      "return true;\n  }\n  return refuse(CORRUPT);\n}\n\n/** Elements",
    ),
    scenario: { words: "e,op", capacity: 1, fill: 1 },
  },
  {
    name: "size: does not look at top again",
    edits: stack("if (load64(topAt(g)) != top) continue;\n    if (depth - 1 >=", "if (depth - 1 >="),
    scenario: { words: "s,opp", capacity: 2, fill: 1, crossed: true, ...DEATH },
  },
  {
    name: "tags are not cut to their bits",
    edits: stack(
      "return (((tag + 1) & TAG_MASK) << 24) | block;",
      "return ((tag + 1) << 24) | block;",
      "return (word >> 24) & TAG_MASK;",
      "return word >> 24;",
    ),
    scenario: { words: "po,p", capacity: 2, tag: LAST_TAG, unused: true },
  },
];
