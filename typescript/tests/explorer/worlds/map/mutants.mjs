// Planted faults: small edits of the core, made in memory, each of which a named scenario must find. `edits` must match the
// sources exactly once.

import { edits } from "../../build.mjs";

const buckets = (...texts) => edits("buckets.ts", ...texts);
const pairs = (...texts) => edits("pairs.ts", ...texts);
const stripes = (...texts) => edits("stripes.ts", ...texts);
const places = (...texts) => edits("places.ts", ...texts);
const map = (...texts) => edits("map.ts", ...texts);

const DEATH = { deaths: 1 };
/** Two places in four buckets: places move. */
const MOVING = { groups: 4, capacity: 2 };

/** @type {import("../../worlds.mjs").Mutant[]} */
export const MUTANTS = [
  // --- find ---
  {
    name: "find: does not look at the bucket again",
    edits: buckets("if (again == seen) {", "if (true) {"),
    scenario: { words: "s1s1,g1", prefill: "1" },
  },
  {
    name: "find: takes another key for no after the bucket has changed",
    edits: buckets("    seen = again;\n    if (tagIn(seen) != tag) return NO;", "    return NO;"),
    scenario: { words: "s1,g1", prefill: "1" },
  },
  {
    name: "find: an empty bucket ends the search",
    edits: buckets(
      "if (tagIn(seen) != tag) continue;",
      "if (!isFull(seen)) return NO;\n      if (tagIn(seen) != tag) continue;",
    ),
    scenario: { words: "e1,g2", prefill: "12" },
  },
  {
    name: "find: looks at the home group only",
    edits: buckets("const last = lastDistance(g, stripe);", "const last: u32 = 0;"),
    scenario: { words: "g2,g1", prefill: "12" },
  },
  // --- blocks ---
  {
    name: "isFree: what a living owner writes is free",
    edits: pairs(
      "if ((word & WRITING) != 0 && alive(g, <u32>(word & BLOCK_MASK))) {\n    writers++;\n    return false;\n  }",
      "",
    ),
    scenario: { words: "s1,s2s2", prefill: "1", spares: 2 },
  },
  {
    name: "isFree: what a dead owner wrote is never free",
    edits: pairs("&& alive(g, <u32>(word & BLOCK_MASK))) {", ") {"),
    scenario: { words: "s1,s1", prefill: "1", spares: 1, fewSpares: true, ...DEATH },
  },
  {
    name: "isFree: what a dead owner wrote is free without a look at the bucket",
    edits: pairs(
      "&& alive(g, <u32>(word & BLOCK_MASK))) {",
      ") {\n    if (!alive(g, <u32>(word & BLOCK_MASK))) return true;",
    ),
    scenario: { words: "s1,s2s2", prefill: "1", ...DEATH },
  },
  {
    name: "isFree: looks at the bucket before it asks whether the owner lives",
    edits: pairs(
      "  if ((word & WRITING) != 0 && alive(g, <u32>(word & BLOCK_MASK))) {\n    writers++;\n    return false;\n  }\n",
      "",
      "  const bucket = bucketOf(g, target);\n  if (bucket == 0) return true;\n  const named = load64(bucket);\n",
      "  const bucket = bucketOf(g, target);\n  if (bucket == 0) return true;\n  const named = load64(bucket);\n  if ((word & WRITING) != 0 && alive(g, <u32>(word & BLOCK_MASK))) {\n    writers++;\n    return false;\n  }\n",
    ),
    scenario: { words: "s1,s2s1", prefill: "1", spares: 2, ...DEATH },
  },
  {
    name: "claim: the version stays as it is",
    edits: pairs("((word + VERSION_STEP) & VERSION_MASK)", "(word & VERSION_MASK)"),
    scenario: { words: "s2,s1", prefill: "12", spares: 2 },
  },
  {
    name: "claim: stores instead of CAS",
    edits: pairs("if (!cas64(at, word, mine)) return false;", "plainStore64(at, mine);"),
    scenario: { words: "s1,s1", prefill: "1", spares: 2 },
  },
  {
    name: "writePair: lets go before it publishes, as a queue does",
    edits: pairs(
      "  copyPayload(valueIn(g, blockAt(g, held)), from, load<u32>(g, G_VALUE_BYTES));\n  payloadStep();",
      "  copyPayload(valueIn(g, blockAt(g, held)), from, load<u32>(g, G_VALUE_BYTES));\n  plainStore64(blockAt(g, held) + PAIR_WORD, heldWord & VERSION_MASK);",
    ),
    scenario: { words: "s1,s2", prefill: "12" },
  },
  {
    name: "aimPair: aims after it has published",
    edits: [
      ...map("  aimPair(g, bucket);\n", ""),
      ...map("      letGo(g); // R4", "      aimPair(g, foundAt);\n      letGo(g); // R4"),
    ],
    scenario: { words: "s1,s1", prefill: "1", ...DEATH },
  },
  {
    name: "change: does not aim the block in hand anew",
    edits: map("  aimPair(g, bucket);\n", "  if (fresh) aimPair(g, bucket);\n"),
    scenario: { words: "s1,e1s3s1", prefill: "1" },
  },
  {
    name: "change: keeps the block when there is nothing to do",
    edits: map(
      "function finish(g: usize, result: i32): i32 {\n  letGo(g);",
      "function finish(g: usize, result: i32): i32 {\n  if (result == YES) letGo(g);",
    ),
    scenario: { words: "c1,s1", prefill: "1" },
  },
  // --- change and erase ---
  {
    name: "replace: the bucket's version stays as it is",
    edits: buckets(
      "return ((bucket & ~(VERSION_STEP - 1)) + VERSION_STEP) |",
      "return (bucket & ~(VERSION_STEP - 1)) |",
    ),
    scenario: { words: "s1s1s1,g1", prefill: "1", spares: 1 },
  },
  {
    name: "replace: stores instead of CAS",
    edits: map(
      "if (cas64(foundAt, foundWord, changed(foundWord, tagOf(hash), blockInHand()))) {",
      "if (putBucket(foundAt, changed(foundWord, tagOf(hash), blockInHand()))) {",
      "/** Lets go of a block in hand. */",
      "function putBucket(at: usize, word: u64): bool { plainStore64(at, word); return true; }\n/** Lets go of a block in hand. */",
      'import { cas64, load64 } from "./words";',
      'import { cas64, load64, plainStore64 } from "./words";',
    ),
    scenario: { words: "c1,s1", prefill: "1" },
  },
  {
    name: "compareAndSet: does not compare",
    edits: map(
      "if (how == CHANGE_REPLACE && !isExpected(g, from + load<u32>(g, G_VALUE_BYTES))) return finish(g, NO);",
      "",
    ),
    scenario: { words: "c1,s1", prefill: "1" },
  },
  {
    name: "erase on a condition: does not compare",
    edits: map("if (expected != 0 && !isExpected(g, expected)) return NO;", ""),
    scenario: { words: "d1,s1", prefill: "1" },
  },
  {
    name: "add: keeps the sum of the first try",
    edits: map(
      "if (how == CHANGE_ADD) writeValue(g, sum(g, from));",
      "if (how == CHANGE_ADD) { if (fresh) writeValue(g, sum(g, from)); }",
    ),
    scenario: { words: "a1,a1", prefill: "1", counting: true },
  },
  {
    name: "erase: does not say that there is a vacant place",
    edits: map(
      "    clearFull(g); // E3 beforehand",
      "    // E3 beforehand",
      "    rememberEmptied(g, foundAt);\n    clearFull(g); // E3",
      "    rememberEmptied(g, foundAt);",
    ),
    scenario: { words: "s3e1s3,g1", prefill: "12" },
  },
  {
    name: "erase: says so only before there is one",
    edits: map("    rememberEmptied(g, foundAt);\n    clearFull(g); // E3", "    rememberEmptied(g, foundAt);"),
    scenario: { words: "e1s3,s4", prefill: "12" },
  },
  {
    name: "erase: tightens without the stripe",
    edits: [
      ...map(
        "  if (takeStripe(g, home) != YES) return;\n",
        "  if (takeStripe(g, home) != YES) takeAnyway(g, home);\n",
        'import { raiseReach, releaseStripe, takeStripe, tighten } from "./stripes";',
        'import { raiseReach, releaseStripe, takeAnyway, takeStripe, tighten } from "./stripes";',
      ),
      ...stripes(
        "/** Whether a key of this home",
        "export function takeAnyway(g: usize, group: u32): void {\n  home = group;\n  word = load64(groupAt(g, group));\n}\n/** Whether a key of this home",
      ),
    ],
    scenario: { words: "e2,s3", prefill: "12", groups: 3, capacity: 3 },
  },
  // --- adding ---
  {
    name: "add: does not look again under the stripe",
    edits: map("      found = find(g, hash, word, at, old); // N4\n", ""),
    scenario: { words: "s1,s1" },
  },
  {
    name: "add: raises the reach after the key can be seen",
    edits: map(
      "      raiseReach(g, distance); // N7\n",
      "",
      "    if (moving) releaseMover(g); // M4",
      "    if (result == YES) raiseReach(g, distance);\n    if (moving) releaseMover(g); // M4",
    ),
    scenario: { words: "s2,g2", prefill: "1", ...DEATH },
  },
  {
    name: "add: says full without a proof",
    edits: map("      if (!proveFull(g)) continue;\n", ""),
    scenario: { words: "e1s2,s3", prefill: "1", homes: "0100" },
  },
  {
    name: "add: fills by a store",
    edits: map(
      "  return cas64(vacantAt, vacantWord, changed(vacantWord, tag, blockInHand())) ? YES : NO;",
      "  plainStore64(vacantAt, changed(vacantWord, tag, blockInHand()));\n  return YES;",
      'import { cas64, load64 } from "./words";',
      'import { cas64, load64, plainStore64 } from "./words";',
    ),
    scenario: { words: "s1,s2", homes: "0100", prefill: "3" },
  },
  {
    name: "add: keeps its block when the map is full",
    edits: map("  letGo(g); // N9\n", "  if (result == YES) letGo(g);\n"),
    scenario: { words: "e1,s3s4", prefill: "12", preemptions: 3 },
    harmless: "an operation lets go of its block at its end in any case",
  },
  // --- stripes ---
  {
    name: "takeStripe: takes it from who lives",
    edits: stripes("if (owner != 0 && alive(g, owner)) return -BUSY;", ""),
    scenario: { words: "s1,s1" },
  },
  {
    name: "takeStripe: leaves it to the dead",
    edits: stripes("if (owner != 0 && alive(g, owner)) return -BUSY;", "if (owner != 0) return -BUSY;"),
    scenario: { words: "s1,s2", ...DEATH },
  },
  {
    name: "takeStripe: the version stays as it is",
    edits: stripes("((seen & VERSION_MASK) + VERSION_STEP) |", "(seen & VERSION_MASK) |"),
    scenario: { words: "s1e1,s1", ...DEATH },
    harmless: "a word that comes back as it was is as free as it was; the version tells every eighth holder to tighten",
  },
  {
    name: "takeStripe: does not tighten after a death",
    edits: stripes("if (owner != 0) tighten(g);", "", "% TIGHTEN_EVERY == 0", "% TIGHTEN_EVERY == TIGHTEN_EVERY"),
    scenario: { words: "s3,e2", prefill: "12", groups: 4, ...DEATH },
  },
  {
    name: "takeStripe: any other stripe",
    edits: map(
      "const home = homeOf(hash >> 32, load<u32>(g, G_GROUP_COUNT));\n  // Where",
      "const home = load<u32>(g, G_GROUP_COUNT) - 1 - (load<u32>(g, 28) & 1);\n  // Where",
    ),
    scenario: { words: "s1,s1" },
  },
  {
    name: "tighten: does not look at the bucket again",
    edits: stripes("if (again == seen || tries == MOST_TRIES) {", "if (true) {"),
    scenario: { words: "e3,s2s4", prefill: "1234", homes: "0003", groups: 4, capacity: 4 },
  },
  {
    name: "tighten: a group too far",
    edits: stripes(" home)) distance--;", " home)) distance--;\n  if (distance > 0) distance--;"),
    scenario: { words: "e3,g2", prefill: "123", groups: 3, capacity: 3 },
  },
  {
    name: "releaseStripe: never",
    edits: stripes("cas64(groupAt(g, home), word, word & ~BLOCK_MASK);", ""),
    scenario: { words: "s1,g1" },
  },
  {
    name: "releaseStripe: leaves a reach that was raised for nothing",
    edits: stripes(
      "const loose = raised && distance < lastDistance(g, word);",
      "const loose = false;",
      "% TIGHTEN_EVERY == 0",
      "% TIGHTEN_EVERY == TIGHTEN_EVERY",
    ),
    scenario: { words: "s2,e1s3", prefill: "1", homes: "0010" },
  },
  {
    name: "releaseStripe: wakes nobody",
    edits: stripes("  wakeAll(g, load<usize>(g, G_BASE) + MAP_RELEASED);\n", ""),
    scenario: { words: "S1,S2" },
  },
  {
    name: "releaseStripe: wakes before it releases",
    edits: stripes(
      "  cas64(groupAt(g, home), word, word & ~BLOCK_MASK); // MAP-O4 -> takeStripe\n  wakeAll(g, load<usize>(g, G_BASE) + MAP_RELEASED);",
      "  wakeAll(g, load<usize>(g, G_BASE) + MAP_RELEASED);\n  cas64(groupAt(g, home), word, word & ~BLOCK_MASK);",
    ),
    scenario: { words: "S1,S2" },
  },
  // --- places ---
  {
    name: "movePlace: fills the bare bucket first",
    edits: places(
      "  if (!cas64(vacantAt, vacantWord, changed(vacantWord, BARE, blockIn(vacantWord)))) return NO; // M2. MAP-O6 -> recount\n  return cas64(bareAt, bareWord, changed(bareWord, tag, block)) ? YES : -CORRUPT;",
      "  if (!cas64(bareAt, bareWord, changed(bareWord, tag, block))) return -CORRUPT;\n  cas64(vacantAt, vacantWord, changed(vacantWord, BARE, blockIn(vacantWord)));\n  return YES;",
    ),
    scenario: { words: "s2,s3", prefill: "1", homes: "0220", ...MOVING, ...DEATH },
  },
  {
    name: "movePlace: does not look at the bare bucket again",
    edits: places("  if (load64(bareAt) != bareWord) return NO;\n", ""),
    scenario: { words: "s1,s2", prefill: "3", homes: "232", groups: 5, capacity: 3 },
  },
  {
    name: "takeMover: takes it from who lives",
    edits: places("if (owner != 0 && alive(g, owner)) return false;\n  const mine", "const mine"),
    scenario: { words: "s1,s2", prefill: "3", homes: "232", groups: 5, capacity: 3 },
  },
  {
    name: "takeMover: leaves it to the dead",
    edits: places(
      "if (owner != 0 && alive(g, owner)) return false;\n  const mine",
      "if (owner != 0) return false;\n  const mine",
    ),
    scenario: { words: "s1,s2", homes: "2300", ...MOVING, ...DEATH },
  },
  {
    name: "takeMover: does not count what the dead had in hand",
    edits: places("if (owner != 0) recount(g);", ""),
    scenario: { words: "s1,s2", homes: "2300", ...MOVING, ...DEATH },
  },
  {
    name: "recount: gives every bare bucket a place",
    edits: places(
      "missing -= givePlaces(groupAt(g, group), missing);",
      "missing -= givePlaces(groupAt(g, group), 9) - 9;",
    ),
    scenario: { words: "s1,s2", homes: "2300", ...MOVING, ...DEATH },
  },
  {
    name: "releaseMover: never",
    edits: places("plainStore64(moverAt(g), moverWord & ~OWNER_MASK);", ""),
    scenario: { words: "s1,s2", homes: "2300", ...MOVING, ...DEATH },
  },
  // --- full ---
  {
    name: "full: is believed for ever",
    edits: places("const MOST_BELIEVED: u32 = 100;", "const MOST_BELIEVED: u32 = 0x7fffffff;"),
    scenario: { words: "e1,s3", prefill: "12", ...DEATH },
  },
  {
    name: "proveFull: does not ask first",
    edits: places(
      "    if (!cas64(fullAt(g), asked, mine)) return false;\n    asked = mine;",
      "    if (!cas64(fullAt(g), load64(fullAt(g)), mine)) return false;\n    asked = mine;",
      "  for (let group: u32 = 0; group < groups; group++) if (hasVacant(groupAt(g, group))) return false; // U3\n",
      "",
      "  let asked = load64(fullAt(g)); // U2",
      "  for (let group: u32 = 0; group < load<u32>(g, G_GROUP_COUNT); group++) if (hasVacant(groupAt(g, group))) return false;\n  let asked = load64(fullAt(g)); // U2",
      "  const groups = load<u32>(g, G_GROUP_COUNT);\n  if (replaceDeadMover(g)) return false; // U4",
      "  if (replaceDeadMover(g)) return false; // U4",
    ),
    scenario: { words: "e1,s3s3", prefill: "12", preemptions: 3 },
  },
  {
    name: "proveFull: does not care for a mover that died meanwhile",
    edits: places(
      "  if (replaceDeadMover(g)) return false; // U1\n",
      "",
      "  if (replaceDeadMover(g)) return false; // U4\n",
      "",
    ),
    scenario: { words: "s1,s2s3", homes: "2300", ...MOVING, ...DEATH },
  },
  {
    name: "proveFull: stores what it found",
    edits: places(
      "if (cas64(fullAt(g), asked, asked ^ (ASKED ^ FOUND_FULL))) return true;",
      "plainStore64(fullAt(g), asked ^ (ASKED ^ FOUND_FULL));",
    ),
    scenario: { words: "e1,s3s3", prefill: "12", preemptions: 2 },
  },
  {
    name: "change: a stripe is not given back when the key is there after all",
    edits: map("      releaseStripe(g, 0);\n    }\n    if (found != YES)", "    }\n    if (found != YES)"),
    scenario: { words: "s1,s1" },
  },
  {
    name: "isFree: what anybody writes is free",
    edits: pairs(
      "if ((word & WRITING) != 0 && alive(g, <u32>(word & BLOCK_MASK))) {\n    writers++;\n    return false;\n  }",
      "if ((word & WRITING) != 0) return true;",
    ),
    scenario: { words: "s1,s2", prefill: "12" },
  },
];
