// Planted faults: small edits of the core, made in memory, each of which a named scenario must find. `edits` must match
// the sources exactly once; a `flaw` is one of the programs instead.

import { edits } from "../../build.mjs";

const derived = (...texts) => edits("derived.ts", ...texts);
const room = (...texts) => edits("room.ts", ...texts);
const stream = (...texts) => edits("stream.ts", ...texts);
const subscriber = (...texts) => edits("subscriber.ts", ...texts);

const DEATH = { deaths: 1 };
const PAIR = { attached: "12", whole: true };

/** @type {import("../../worlds.mjs").Mutant[]} */
export const MUTANTS = [
  // --- derive and take over ---
  {
    name: "derive: the cursor is stored before the publication",
    flaw: "cursor before publication",
    scenario: { words: "pp,dd,dd", ...PAIR, ...DEATH },
  },
  {
    name: "resume: does not look at the last origin",
    edits: derived("if (found > 0 && positionAfter(lastOrigin, cursor)) cursor = lastOrigin;", ""),
    scenario: { words: "pp,d,d", ...PAIR, ...DEATH },
  },
  {
    name: "resume: goes back to the last origin of what was emitted",
    edits: derived("if (found > 0 && positionAfter(lastOrigin, cursor))", "if (found > 0)"),
    scenario: { words: "ppp,ddd,d", ...PAIR, ...DEATH, operator: "filter" },
    harmless:
      "what was filtered out is looked at again, with the same result: the source need not hold it any more, but a cursor that goes back finds that out",
  },
  {
    name: "publish: a value without its origin",
    edits: stream("if (originAt != 0) store<u64>(payload + originAt, origin);", ""),
    scenario: { words: "pp,d,d", ...PAIR, ...DEATH },
  },
  {
    name: "publish: the origin is that of the value itself",
    edits: derived(
      "return emitWithOrigin(gd, from, 0, load<u64>(r, R_NEXT));",
      "return emitWithOrigin(gd, from, 0, load<u64>(r, R_CURSOR));",
    ),
    scenario: { words: "pp,d,d", ...PAIR, ...DEATH },
  },
  {
    name: "takeOver: from one that lives",
    edits: derived("if (alive(gs, ownerOf(word))) {", "if (false) {"),
    scenario: { words: "pp,d,d", ...PAIR },
  },
  {
    name: "takeOver: by a store",
    edits: derived("if (!cas64(at, word, mine)) return AGAIN; // T1", "plainStore64(at, mine);"),
    scenario: { words: "pp,h,d,d", attached: "123", whole: true },
  },
  {
    name: "takeOver: takes the ownership and not the cursor",
    edits: derived(
      "const mine = (word & ~(PENDING | NONE)) | load<u32>(gs, G_OWNER);",
      "const mine = cursorWord(gs, load<u64>(r, R_CURSOR));",
    ),
    scenario: { words: "ppp,d,d", ...PAIR, ...DEATH },
    harmless: "the cursor is put right at the next step, and an older one holds back more",
  },
  // --- stand by ---
  {
    name: "heirOf: nobody is asked who stands by",
    edits: room("return load64(line + LINE_BOUND) == 0 ? 0 : livingStandby(g, line);", "return 0;"),
    scenario: { words: "ppp,dd,d", ...PAIR, ...DEATH, capacity: 1 },
  },
  {
    name: "hasRoom: asks who stands by before it asks for the death",
    edits: room(
      "if (alive(g, ownerOf(word))) return refuse(FULL);\n    const heir = heirOf(g, line);",
      "const heir = heirOf(g, line);\n    if (alive(g, ownerOf(word))) return refuse(FULL);",
    ),
    scenario: { words: "pp,d,ad", attached: "1", capacity: 1, stood: true, ...DEATH },
  },
  {
    name: "standBy: does not look at the owner again",
    edits: derived(
      "return AGAIN; // its owner may have died before I stood there: look again",
      "return DERIVE_STAND_BY;",
    ),
    scenario: { words: "pp,d,ad", attached: "1", capacity: 1, stood: true, ...DEATH },
  },
  {
    name: "takeLine: does not ask who stands by",
    edits: subscriber("|| heirOf(g, line) != 0)", ")"),
    scenario: { words: "pp,d,d,jl", ...PAIR, ...DEATH, subscribers: 1, fewLines: true },
  },
  {
    name: "hasRoom: does not ring who stands by",
    harmless: "who stands by wakes up by itself when its slice is over",
    edits: room("ring(g, heir & 0xff);", ""),
    scenario: { words: "WW,ddd,S", ...PAIR, ...DEATH, capacity: 1 },
  },
  {
    name: "withdraw: wakes nobody",
    edits: derived(
      ", load<u32>(gs, G_OWNER), 0);\n  wakeAll(gs, load<usize>(gs, G_BASE) + STREAM_ROOM);",
      ", load<u32>(gs, G_OWNER), 0);",
    ),
    scenario: { words: "WWW,a,h", attached: "12", capacity: 1, ...DEATH },
    harmless: "a producer that waits for who stood by wakes up by itself when its slice is over",
  },
  // --- hand over ---
  {
    name: "handOver: leaves the line as if nobody had had it",
    edits: derived(
      "cas64(lineAddress(gs, line - 1), word, (word & ~NONE) | PENDING); // H2",
      "cas64(lineAddress(gs, line - 1), word, 0);",
    ),
    scenario: { words: "ppp,dh,d", ...PAIR, capacity: 1 },
  },
  {
    name: "handOver: goes on standing by for itself",
    edits: derived(
      "export function deriveHandOver(gs: usize, gd: usize, r: usize): void {\n  withdraw(gs, r);",
      "export function deriveHandOver(gs: usize, gd: usize, r: usize): void {",
    ),
    scenario: { words: "pp,d,h", attached: "12", capacity: 1, ...DEATH },
  },
  {
    name: "handOver: wakes nobody",
    edits: derived("wakeAll(gd, load<usize>(gd, G_BASE) + STREAM_HANDOVER); // H3", ""),
    scenario: { words: "p,h,S", ...PAIR },
  },
  // --- bind ---
  {
    name: "bind: the binding has no serial",
    edits: derived(
      "cas64(at, mine, (next << 40) | ((<u64>line) << 24)); // B5",
      "cas64(at, mine, ((<u64>1) << 40) | ((<u64>line) << 24));",
    ),
    scenario: { words: "pp,d,d,d", attached: "1", capacity: 1, subscribers: 3, ...DEATH },
  },
  {
    name: "bind: by a store",
    edits: derived("if (!cas64(at, binding, mine)) return AGAIN; // B0", "plainStore64(at, mine);"),
    scenario: { words: "p,d,d" },
  },
  {
    name: "bind: beside one that is binding",
    edits: derived("line == 0 && alive(gd, ownerOf(binding))", "line == 0 && false"),
    scenario: { words: "p,d,d" },
  },
  {
    name: "bind: begins anew though there are values",
    edits: derived("if (serial == 0) {", "if (true) {"),
    scenario: { words: "pp,d,jl,d", attached: "1", capacity: 4, subscribers: 1, fewLines: true, whole: true, ...DEATH },
  },
  {
    name: "bind: goes on at the start though there are values",
    edits: derived("place = found > 0 ? lastOrigin : plainLoad64(startWord);", "place = plainLoad64(startWord);"),
    scenario: { words: "pp,d,jl,d", attached: "1", capacity: 4, subscribers: 1, fewLines: true, whole: true, ...DEATH },
  },
  {
    name: "bind: goes on where the source has nothing any more",
    edits: derived("if (positionAfter(startAt, place)) {", "if (false) {"),
    scenario: { words: "pppp,d,d", attached: "1", capacity: 1, ...DEATH },
    harmless: "the first look finds that it was lapped, and counts the same",
  },
  {
    name: "isBound: takes the line of another subscriber for its own",
    edits: derived("&& load64(at + LINE_BOUND) == load<u64>(r, R_ID);", ";"),
    scenario: { words: "ppp,d,j,d", attached: "1", capacity: 1, subscribers: 1, fewLines: true, ...DEATH },
  },
  {
    name: "isBound: takes one that joins for its deriver",
    edits: derived("lineWord != 0 && !isJoining(lineWord) &&", "lineWord != 0 &&"),
    scenario: {
      words: "ppp,d,j,d",
      attached: "1",
      capacity: 1,
      subscribers: 1,
      fewLines: true,
      deaths: 2,
      preemptions: 2,
    },
  },
  // --- the end ---
  {
    name: "attach: derives although the stream has ended",
    edits: derived("if (isOver(gd)) {", "if (false) {"),
    scenario: { words: "px,dd,d", ...PAIR },
    harmless: "its first publication says that it has ended",
  },
];
