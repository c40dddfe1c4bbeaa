// One violation for each invariant: in which structure, at which offset, what the word becomes, and which rule is broken.
// What the words of the specimen are stands in the comments where it matters. It is longer than other files, for it is one
// table, a section for each structure, all of which are written in the few words at its beginning.

import * as L from "zeroipc/layout";

export interface Violation {
  /** A structure's name; "" for the segment itself. */
  readonly of: string;
  /** From the structure's begin. */
  readonly at: number;
  readonly bytes: 1 | 4 | 8;
  readonly change: (word: bigint) => bigint;
  /** The rule without its kind in front, which is that of the structure. */
  readonly rule: string;
}

type Change = bigint | ((word: bigint) => bigint);
type Row = readonly [at: number, bytes: 1 | 4 | 8, change: Change, rule: string];

function table(of: string, rows: readonly Row[]): Violation[] {
  return rows.map(([at, bytes, change, rule]) => ({
    of,
    at,
    bytes,
    change: typeof change === "bigint" ? () => change : change,
    rule,
  }));
}

const NONE = 0xffffffn;
const HELD = 1n << 63n;
const ME = 0x101n;
const target = (turn: number, block: number | bigint) => (BigInt(turn) << 24n) | BigInt(block);
const bucket = (version: number, tag: number, block: number) =>
  (BigInt(version) << 32n) | (BigInt(tag) << 24n) | BigInt(block);
/** Bits that are set in addition; other low 24 bits. */
const plus = (bits: bigint) => (word: bigint) => word | bits;
const low = (bits: bigint) => (word: bigint) => (word & ~NONE) | bits;
const add = (amount: bigint) => (word: bigint) => BigInt.asUintN(64, word + amount);
const TURN = 1n << 24n;
/** Owner ids that were never given: slot 0, a slot that there is not, generation 0. */
const NOBODIES = [0x100n, 0x1f0n, 0x001n] as const;

function header(specimen: { maxEntries: number; maxPeers: number }): Violation[] {
  const entry = (k: number) => L.LINE_BYTES + k * L.ENTRY_BYTES;
  const peer = (slot: number) => L.LINE_BYTES + Math.ceil((specimen.maxEntries * 40) / 64) * 64 + (slot - 1) * 64;
  return table("", [
    [L.HEADER_SIZE, 4, 1023n, "header.size"],
    [L.HEADER_SIZE, 4, 1025n, "header.size"],
    [L.HEADER_MAX_ENTRIES, 4, 0n, "header.max_entries"],
    [L.HEADER_MAX_ENTRIES, 4, 5000n, "header.room"],
    [L.HEADER_MAX_ENTRIES, 4, 0xffffffffn, "header.room"],
    [L.HEADER_MAX_PEERS, 4, 0n, "header.max_peers"],
    [L.HEADER_MAX_PEERS, 4, 256n, "header.max_peers"],
    [L.HEADER_SEGMENT_ID, 4, 0n, "header.segment_id"],
    [L.HEADER_ENTRY_COUNT, 4, 41n, "header.entry_count"],
    [L.HEADER_ENTRY_COUNT, 4, 0xffffffffn, "header.entry_count"],
    [L.HEADER_ENTRY_COUNT, 4, add(1n), "table.name"], // an entry of zeros
    [L.HEADER_ENTRY_COUNT, 4, add(1n), "table.place"],
    [L.HEADER_NEXT_OFFSET, 4, 0xffffffffn, "header.next_offset"],
    [L.HEADER_NEXT_OFFSET, 4, add(1n), "header.next_offset"],
    [L.HEADER_NEXT_OFFSET, 4, 3n, "header.next_offset"],
    [L.HEADER_NAME_WAITERS, 8, 1n << 6n, "segment.waiters"], // there are 6 slots
    [L.HEADER_NAME_WAITERS + 24, 8, 1n << 63n, "segment.waiters"],
    [entry(1), 1, 0n, "table.name"],
    [entry(1) + 2, 1, 0xffn, "table.name"],
    [entry(1) + 31, 1, 0x41n, "table.name"],
    [entry(2) + L.ENTRY_OFFSET, 4, 0n, "table.place"],
    [entry(2) + L.ENTRY_OFFSET, 4, 0xfffffff0n, "table.place"],
    [entry(2) + L.ENTRY_SIZE, 4, 0n, "table.place"],
    [entry(2) + L.ENTRY_SIZE, 4, 0xffffffffn, "table.place"],
    [entry(2) + L.ENTRY_SIZE, 4, add(1n), "table.overlap"],
    [entry(2) + L.ENTRY_OFFSET, 4, add(-1n), "table.overlap"],
    [entry(24) + L.ENTRY_OFFSET, 4, 34n, "table.overlap"], // the second structure's line
    [entry(24) + L.ENTRY_OFFSET, 4, 34n, "table.order"],
    [peer(1), 4, 0x102n, "peer.owner"],
    [peer(1), 4, 0x001n, "peer.owner"],
    [peer(1), 4, 0x1000101n, "peer.owner"],
    [peer(2), 4, 0x101n, "peer.owner"],
    [peer(1) + L.PEER_LABEL + 31, 1, 0x41n, "peer.label"],
  ]);
}

/** The fields of a structure's first line that all kinds with blocks have. */
function shape(of: string, blockCount: number, capacity: number, largest: bigint): Violation[] {
  return table(of, [
    [L.STRUCTURE_ELEM_SIZE, 4, 0n, "elem_size"],
    [L.STRUCTURE_ELEM_SIZE, 4, 0xffffffffn, "stride"],
    [L.STRUCTURE_CAPACITY, 4, 0n, "capacity"],
    [L.STRUCTURE_CAPACITY, 4, 0xffffffffn, "block_count"],
    [L.STRUCTURE_STRIDE, 4, 0n, "stride"],
    [L.STRUCTURE_STRIDE, 4, add(4n), "stride"],
    [L.STRUCTURE_STRIDE, 4, 0x80000000n, "fits"],
    [blockCount, 4, BigInt(capacity), "block_count"],
    [blockCount, 4, largest + 1n, "block_count"],
    [blockCount, 4, largest, "fits"],
    [L.STRUCTURE_KIND, 4, 0xffffffffn, "structure.kind"],
  ]);
}

// Cells: at 0x140 + 0x20 k target and block word. Queue: lap 1; cells 0, 1 full with turn 3, 2 and 3 empty with turn 2, 4 full
// with turn 1; block 2 is held; tail lap 1 index 2, head lap 0 index 4.
const cell = (k: number) => L.QUEUE_CELLS + 0x20 * k;
const word = (k: number) => cell(k) + L.CELL_BLOCK;

const queue = [
  ...shape("queue", L.QUEUE_BLOCK_COUNT, 5, NONE),
  ...table("queue", [
    [L.QUEUE_TAIL, 8, low(5n), "hint-index"],
    [L.QUEUE_TAIL, 8, low(NONE), "hint-index"],
    [L.QUEUE_TAIL, 8, plus(HELD), "hint-index"],
    [L.QUEUE_TAIL, 8, add(1n), "hint-leads"],
    [L.QUEUE_TAIL, 8, add(TURN), "hint-leads"],
    [L.QUEUE_HEAD, 8, low(5n), "hint-index"],
    [L.QUEUE_HEAD, 8, target(1, 0), "hint-leads"],
    [L.QUEUE_HEAD, 8, target(9, 2), "hint-leads"],
    [L.QUEUE_NOT_EMPTY, 8, 1n << 7n, "waiters"],
    [L.QUEUE_NOT_EMPTY + 8, 8, 1n, "waiters"],
    [L.QUEUE_NOT_FULL + 24, 8, 1n << 40n, "waiters"],
    [cell(0), 8, target(1, 0), "order"], // filled once, before cell 1 was filled twice
    [cell(0), 8, target(5, 0), "order"],
    [cell(2), 8, target(9, 2), "order"],
    [cell(3), 8, target(3, 3), "order"], // filled twice, before cell 2 was
    [cell(4), 8, target(4, NONE), "order"],
    [cell(1), 8, target(4, NONE), "order"], // emptied before cell 0
    [cell(2), 8, target(0, NONE), "order"],
    [cell(0), 8, low(8n), "block"],
    [cell(0), 8, low(NONE), "block"],
    [cell(0), 8, low(0x800000n), "block"],
    [cell(2), 8, low(0n), "empty"],
    [cell(2), 8, low(0xfffffen), "empty"],
    [cell(0), 8, low(1n), "block-twice"],
    [cell(0), 8, low(3n), "block-aim"], // a block that is aimed elsewhere
    [word(0), 8, 0n, "block-aim"],
    [word(0), 8, add(TURN), "block-aim"],
    [word(0), 8, add(8n * TURN), "block-aim"],
    [word(4), 8, low(0n), "block-ownerless"],
    [word(4), 8, low(0n), "block-aim"],
    [word(3), 8, target(6, ME), "block-index"], // index 6 of 5
    [word(2), 8, low(0x100n), "block-owner"],
    ...NOBODIES.map((id): Row => [word(4), 8, low(id), "block-owner"]),
    [cell(0) + L.CELL_PAYLOAD + 5, 1, 1n, "padding"],
    [cell(4) + L.CELL_PAYLOAD + 7, 1, 0x80n, "padding"],
  ]),
];

// Channel: cell 0 empty with turn 4, 1 and 2 full with turn 3, 3 empty with turn 2. Closed: cell 1 empty with the mark.
const MARK = 0x800000n;
const channels = [
  ...shape("channel", L.QUEUE_BLOCK_COUNT, 4, BigInt(L.CHANNEL_MOST_BLOCKS)),
  ...table("channel", [
    [L.CHANNEL_RENDEZVOUS, 4, 2n, "rendezvous"],
    [L.CHANNEL_WANTED, 8, 1n << 6n, "waiters"],
    [L.CHANNEL_TAKEN + 8, 8, 1n, "waiters"],
    [L.QUEUE_TAIL, 8, target(2, 0), "hint-leads"],
    [L.QUEUE_HEAD, 8, add(1n), "hint-leads"],
    [cell(0), 8, target(2, NONE), "order"],
    [cell(0), 8, low(0xfffffen), "mark-place"], // lap 2, and the tail is in lap 1
    [cell(1), 8, plus(MARK), "mark-place"], // closed in lap 2
    [cell(1), 8, low(7n), "block"],
    [cell(3), 8, low(3n), "empty"],
    [word(1), 8, 0n, "block-aim"],
    [cell(1), 8, low(2n), "block-twice"],
    [cell(1) + L.CELL_PAYLOAD + 6, 1, 9n, "padding"],
  ]),
  ...table("closed", [
    [cell(0), 8, plus(MARK), "mark-twice"],
    [cell(2), 8, plus(MARK), "mark-twice"],
    [cell(2), 8, plus(MARK), "mark-place"],
    [cell(1), 8, target(3, 0), "block-twice"],
  ]),
  ...table("full", [
    [cell(1), 8, plus(MARK), "mark-twice"],
    [cell(1), 8, plus(MARK), "mark-place"],
    [cell(0), 8, low(MARK | 5n), "block"],
  ]),
  ...table("hand", [
    [L.QUEUE_HEAD, 8, 1n, "hint-leads"],
    [L.QUEUE_HEAD, 8, target(2 ** 39 - 2 ** 22, 0), "hint-lags"],
    [word(0), 8, low(0x1f0n), "block-owner"],
    [cell(1), 8, target(3, 1), "order"],
  ]),
];

// Stack: top tag 7, block 2; entries 1 to 3 are { 1, 0 }, { 2, 1 }, { 3, 2 }; blocks from 0x140 on, aimed at 0, 1, 6, 3.
const entry = (d: number) => L.STACK_ENTRIES + 8 * (d - 1);
const block = (k: number) => 0x140 + 0x20 * k;
const stack = [
  ...shape("stack", L.STACK_BLOCK_COUNT, 4, NONE),
  ...table("stack", [
    [L.STACK_TOP, 8, low(6n), "top"],
    [L.STACK_TOP, 8, low(0x800000n), "top"],
    [L.STACK_TOP, 8, plus(HELD), "top"],
    [L.STACK_TOP, 8, low(4n), "depth"], // a block that was never used
    [L.STACK_TOP, 8, target(6, 2), "birth"], // aimed at tag 6, so its birth is 7
    [entry(1), 8, low(6n), "entry"],
    [entry(2), 8, low(NONE), "entry"],
    [entry(2), 8, plus(HELD), "entry-bit"],
    [entry(1), 8, low(1n), "block-twice"],
    [entry(1), 8, low(3n), "depth"],
    [entry(2), 8, target(5, 1), "birth"],
    [entry(1), 8, target(9, 0), "birth-order"],
    [block(2) + L.STACK_BLOCK_DEPTH, 8, 0n, "depth"],
    [block(2) + L.STACK_BLOCK_DEPTH, 8, 5n, "depth"],
    [block(2) + L.STACK_BLOCK_DEPTH, 8, 1n << 40n, "depth"],
    [block(0) + L.STACK_BLOCK_DEPTH, 8, 2n, "depth"],
    [block(1), 8, plus(HELD), "block-word"],
    [block(2), 8, plus(HELD), "block-word"],
    [block(1), 8, low(0n), "block-word"],
    [block(1), 8, add(TURN), "birth"],
    [block(2), 8, add(2n * TURN), "birth"],
    [block(3), 8, low(0n), "block-ownerless"],
    ...NOBODIES.map((id): Row => [block(3), 8, low(id), "block-owner"]),
    [block(0) + L.STACK_BLOCK_PAYLOAD + 5, 1, 1n, "padding"],
    [L.STACK_NOT_EMPTY, 8, 1n << 8n, "waiters"],
    [L.STACK_NOT_FULL + 16, 8, 1n, "waiters"],
  ]),
];

// Ring: 7 units, tail lap 2 index 1, head lap 1 index 5. Texts: 8 units, tail lap 3 index 1, head lap 2 index 4; frames of 5 and
// 13 bytes at units 4 and 6.
const position = (lap: number, index: number) => (BigInt(lap) << 32n) | BigInt(index);
const unit = (k: number) => L.RING_AREA + 8 * k;
const rings = [
  ...table("ring", [
    [L.STRUCTURE_ELEM_SIZE, 4, 0n, "elem_size"],
    [L.STRUCTURE_CAPACITY, 4, 0n, "capacity"],
    [L.STRUCTURE_CAPACITY, 4, 0x1000n, "fits"],
    [L.STRUCTURE_STRIDE, 4, 16n, "stride"],
    [L.RING_MODE, 4, 2n, "mode"],
    [L.RING_LARGEST, 4, 8n, "largest"],
    [L.RING_TAIL, 8, position(2, 7), "index"],
    [L.RING_HEAD, 8, position(1, 7), "index"],
    [L.RING_TAIL, 8, position(2, 6), "distance"],
    [L.RING_TAIL, 8, position(3, 1), "distance"],
    [L.RING_TAIL, 8, position(0, 1), "distance"],
    [L.RING_HEAD, 8, position(2, 2), "distance"],
    ...NOBODIES.map((id): Row => [L.RING_PRODUCER, 8, id, "producer"]),
    [L.RING_CONSUMER, 8, 0x1f0n, "consumer"],
    [L.RING_NOT_EMPTY, 8, 1n << 6n, "waiters"],
    [L.RING_NOT_FULL, 8, 1n << 6n, "waiters"],
  ]),
  ...table("texts", [
    [L.STRUCTURE_ELEM_SIZE, 4, 2n, "elem_size"],
    [L.STRUCTURE_CAPACITY, 4, 60n, "capacity"],
    [L.STRUCTURE_CAPACITY, 4, 0n, "capacity"],
    [L.RING_LARGEST, 4, 57n, "largest"],
    [L.RING_LARGEST, 4, 12n, "length"], // there is a message of 13 bytes
    [unit(4), 4, 25n, "length"],
    [unit(4), 4, 0xffffffffn, "length"],
    [unit(4), 4, 24n, "frame"], // the next one begins inside
    [unit(6), 4, 24n, "frame"],
  ]),
];

// Map: groups at 0xc0 and 0x100, buckets 8 bytes apart behind the stripe; full are slots 3 to 7 of group 0 and slot 2 of
// group 1 (block 3). Blocks at 0x140.
const slot = (group: number, k: number) => L.MAP_GROUPS + 0x40 * group + 8 * k;
const keyed = [
  ...table("map", [
    [L.STRUCTURE_ELEM_SIZE, 4, 0n, "elem_size"],
    [L.STRUCTURE_ELEM_SIZE, 4, 100n, "stride"],
    [L.STRUCTURE_CAPACITY, 4, 0n, "capacity"],
    [L.STRUCTURE_CAPACITY, 4, 15n, "block_count"],
    [L.STRUCTURE_STRIDE, 4, 36n, "stride"],
    [L.STRUCTURE_STRIDE, 4, 0x1000n, "fits"],
    [L.MAP_KEY_SIZE, 4, 0n, "key_size"],
    [L.MAP_BLOCK_COUNT, 4, 10n, "block_count"],
    [L.MAP_BLOCK_COUNT, 4, 0x1000000n, "block_count"],
    [L.MAP_GROUP_COUNT, 4, 1n, "group_count"],
    [L.MAP_GROUP_COUNT, 4, 0x1000001n, "group_count"],
    [L.MAP_SEED, 8, 6n, "hash"],
    [L.MAP_SEED, 8, 6n, "tag"],
    [L.MAP_MOVER, 8, 0x100n, "mover"],
    [L.MAP_FULL, 8, 7n, "full"],
    [L.MAP_RELEASED, 8, 1n << 6n, "waiters"],
    ...NOBODIES.map((id): Row => [slot(1, 0), 8, low(id), "stripe"]),
    [slot(0, 1), 8, bucket(3, 0, 0), "places"], // a place less
    [slot(1, 6), 8, bucket(1, 1, 0), "places"], // one more
    [slot(0, 3), 8, low(13n), "block"],
    [slot(0, 3), 8, low(6n), "block-twice"],
    [slot(0, 3), 8, low(0n), "target"],
    [slot(0, 3), 8, add(TURN), "tag"],
    [block(4) + L.PAIR_TARGET, 4, 4n, "target"],
    [block(4) + L.PAIR_TARGET, 4, 0xffffffffn, "target"],
    [block(4) + L.PAIR_HASH, 4, add(1n), "hash"],
    [block(4) + L.PAIR_KEY, 1, 0x55n, "hash"],
    [block(4) + L.PAIR_KEY + 5, 1, 1n, "padding"],
    [block(4) + L.PAIR_KEY + 8 + 3, 1, 1n, "padding"],
    [block(4), 8, plus(HELD), "block-writing"],
    [block(4), 8, low(ME), "block-writing"],
    [block(12), 8, HELD | 0x1f0n, "block-owner"],
    [L.STRUCTURE_KIND, 4, 0x01020304n, "structure.kind"],
  ]),
  ...table("set", [
    [L.MAP_KEY_SIZE, 4, 5n, "key_size"],
    [L.STRUCTURE_ELEM_SIZE, 4, 5n, "key_size"],
    [block(6) + L.PAIR_KEY + 4, 1, 1n, "padding"],
    [slot(0, 2), 8, bucket(3, 0, 2), "places"],
    [slot(1, 3), 8, low(13n), "block"],
    [block(5) + L.PAIR_HASH, 4, add(-1n), "hash"],
  ]),
];

// Pool: leases from 0xc0 on, 0x20 apart; block 0 is leased, block 1 is sent.
const pool = table("pool", [
  [L.STRUCTURE_ELEM_SIZE, 4, 0n, "elem_size"],
  [L.STRUCTURE_CAPACITY, 4, 0n, "capacity"],
  [L.STRUCTURE_CAPACITY, 4, 0x1000000n, "capacity"],
  [L.STRUCTURE_CAPACITY, 4, 400n, "fits"],
  [L.STRUCTURE_STRIDE, 4, 8n, "stride"],
  [L.STRUCTURE_STRIDE, 4, 33n, "stride"],
  [L.POOL_PAYLOAD, 4, 0n, "payload"],
  [L.POOL_PAYLOAD, 4, 12n, "payload"],
  [L.POOL_PAYLOAD, 4, 64n, "stride"],
  [L.POOL_QUEUES, 8, 3n, "queue"],
  [L.POOL_QUEUES, 8, 34n, "queue"], // a queue of other elements
  [L.POOL_QUEUES, 8, 43n, "queue"], // a channel
  [L.POOL_QUEUES, 8, plus(1n << 32n), "queue"],
  [L.POOL_QUEUES + 8, 8, 0x82n, "queue-twice"],
  [L.POOL_QUEUES + 16, 8, 0x8an, "queues-order"],
  ...NOBODIES.map((id): Row => [L.POOL_BLOCKS, 8, low(id), "lease-owner"]),
  [L.POOL_FREE, 8, 1n << 6n, "waiters"],
]);

// Outcomes: state at 0x40, blocks at 0x80, 0xc0 apart; block 0 is named.
const state = (generation: number, which: number, who: number | bigint) =>
  (BigInt(generation) << 27n) | (BigInt(which) << 24n) | BigInt(who);
const outcomes = [
  ...table("ready", [
    [L.STRUCTURE_ELEM_SIZE, 4, 0n, "elem_size"],
    [L.STRUCTURE_CAPACITY, 4, 2n, "capacity"],
    [L.STRUCTURE_STRIDE, 4, 0x88n, "stride"],
    [L.OUTCOME_BLOCK_COUNT, 4, 1n, "block_count"],
    [L.OUTCOME_BLOCK_COUNT, 4, NONE, "block_count"],
    [L.OUTCOME_BLOCK_COUNT, 4, 5n, "fits"],
    [L.OUTCOME_STATE, 8, state(0, 6, 0), "state"],
    [L.OUTCOME_STATE, 8, state(0, 7, 0), "state"],
    [L.OUTCOME_STATE, 8, state(0, 3, 4), "block"],
    [L.OUTCOME_STATE, 8, state(0, 3, NONE), "block"],
    [L.OUTCOME_STATE, 8, state(0, 3, 1), "block-unclaimed"],
    [L.OUTCOME_STATE, 8, state(0, 0, 1), "who"],
    [L.OUTCOME_STATE, 8, state(0, 5, ME), "who"],
    [L.OUTCOME_STATE, 8, state(0, 1, 0), "who"],
    [L.OUTCOME_STATE, 8, state(0, 2, 0), "who"],
    ...NOBODIES.map((id): Row => [L.OUTCOME_STATE, 8, state(0, 1, id), "who"]),
    [L.OUTCOME_BLOCKS, 8, low(0x1f0n), "block-owner"],
    [L.OUTCOME_BLOCKS, 8, 0n, "block-unclaimed"],
    [L.OUTCOME_BLOCKS + 0xc0, 8, ME, "block-unclaimed"],
    [L.OUTCOME_BLOCKS + L.OUTCOME_PAYLOAD + 5, 1, 1n, "padding"],
    [L.OUTCOME_SETTLED, 8, 1n << 6n, "waiters"],
  ]),
  ...table("failed", [
    [L.OUTCOME_BLOCKS + L.OUTCOME_PAYLOAD, 4, 181n, "text-length"],
    [L.OUTCOME_BLOCKS + L.OUTCOME_PAYLOAD + 6, 1, 0xffn, "text"],
    [L.OUTCOME_STATE, 8, state(0, 4, 9), "block"],
  ]),
  ...table("lazy", [
    [L.OUTCOME_STATE, 8, state(1, 1, ME), "state"],
    [L.OUTCOME_STATE, 8, state(1, 5, 0), "state"],
    [L.OUTCOME_STATE, 8, state(1, 2, 0x100), "who"],
    [L.OUTCOME_STATE, 8, state(1, 3, 4), "block"],
  ]),
];

// Stream: 5 lines from 0x200 on, targets at 0x340 (turns 4, 4, 2, 2), words at 0x380, payloads at 0x3c0; the tail is lap 1, index
// 2; line 0 reads at lap 1 index 0, the others derive. Windows, taken, mapped: 2 lines, targets at 0x280, words at 0x2c0,
// payloads at 0x300.
const line = (k: number) => L.STREAM_SUBSCRIBERS + L.LINE_BYTES * k;
const streams = [
  ...shape("stream", L.STREAM_BLOCK_COUNT, 4, NONE),
  ...table("stream", [
    [L.STREAM_POLICY, 4, 3n, "policy"],
    [L.STREAM_MAX_SUBSCRIBERS, 4, 0n, "max_subscribers"],
    [L.STREAM_MAX_SUBSCRIBERS, 4, 65535n, "max_subscribers"],
    [L.STREAM_MAX_SUBSCRIBERS, 4, 60000n, "fits"],
    [L.STREAM_OPERATOR, 4, 7n, "operator"],
    [L.STREAM_COUNT, 4, 1n, "count"],
    [L.STREAM_STEP, 4, 1n, "step"],
    [L.STREAM_SOURCE_SEGMENT, 4, 1n, "source_segment"],
    [L.STREAM_SOURCE_OFFSET, 4, 1n, "source_offset"],
    [L.STREAM_TAIL, 8, low(4n), "hint-index"],
    [L.STREAM_TAIL, 8, add(1n), "hint-leads"],
    [L.STREAM_TAIL, 8, add(TURN), "hint-leads"],
    [L.STREAM_PUBLISHED, 8, 1n << 6n, "waiters"],
    [L.STREAM_ROOM, 8, 1n << 6n, "waiters"],
    [L.STREAM_HANDOVER, 8, 1n << 6n, "waiters"],
    [L.STREAM_BINDING, 8, 1n, "binding"],
    [L.STREAM_START, 8, 1n, "start"],
    [L.STREAM_DROPPED, 8, 1n, "dropped"],
    [L.STREAM_FAILED, 4, 1n, "failed"],
    [L.STREAM_FAILURE, 1, 0x41n, "failure"],
    [line(0), 8, low(0x1f0n), "line-owner"],
    [line(0), 8, low(0n), "line-ownerless"],
    [line(0), 8, (word) => (word & ~NONE) | HELD, "line-unbound"],
    [line(0), 8, target(1, ME), "line-behind"], // 5 values behind
    [line(0), 8, target(7, ME), "line-leads"],
    [line(4) + L.LINE_STANDBY, 4, 0x100n, "standby"],
    [line(4) + L.LINE_STANDBY + 44, 4, 0x1000101n, "standby"],
    [line(1) + L.LINE_BOUND, 8, 5n, "bound"],
    [line(1) + L.LINE_BOUND, 8, add(1n), "bound"],
    [0x340, 8, target(2, 2), "order"],
    [0x348, 8, target(8, 4), "order"],
    [0x358, 8, target(4, 1), "order"],
    [0x340, 8, low(6n), "block"],
    [0x340, 8, low(NONE), "block"],
    [0x340, 8, low(4n), "block-twice"],
    [0x340, 8, low(5n), "block-aim"],
    [0x390, 8, 0n, "block-aim"],
    [0x390, 8, add(TURN), "block-aim"],
    [0x390, 8, low(0n), "block-ownerless"],
    [0x3a8, 8, low(0x001n), "block-owner"],
    [0x348, 8, plus(TURN), "closed-place"],
    [0x3c0 + 8 * 2 + 5, 1, 1n, "padding"],
  ]),
  ...table("oldest", [
    [L.STREAM_DROPPED, 8, 3n, "dropped"],
    [line(0), 8, target(9, ME), "line-leads"],
    [line(0), 8, target(3, ME), "line-index"], // index 3 of 3
    [0x288, 8, plus(TURN), "closed-twice"],
    [0x2d0, 8, target(3, ME), "block-index"],
  ]),
  ...table("young", [
    [0x288, 8, target(0, 1), "block"], // nothing was published there
    [0x280, 8, target(0, 4), "block"],
  ]),
  ...table("windows", [
    [L.STREAM_COUNT, 4, 0n, "count"],
    [L.STREAM_COUNT, 4, 5n, "window"],
    [L.STREAM_COUNT, 4, 3n, "source-element"],
    [L.STREAM_STEP, 4, 0n, "step"],
    [L.STREAM_SOURCE_SEGMENT, 4, 0n, "source_segment"],
    [L.STREAM_SOURCE_OFFSET, 4, 0n, "source_offset"],
    [L.STREAM_SOURCE_OFFSET, 4, 34n, "source_offset"], // a queue
    [L.STREAM_START, 8, low(4n), "start"],
    [L.STREAM_BINDING, 8, low(ME), "binding"],
    [L.STREAM_BINDING, 8, low(0x100n), "binding"],
    [L.STREAM_BINDING, 8, plus(0xffn << 24n), "binding"], // a line that the source has not
    [L.STREAM_BINDING, 8, 3n << 24n, "binding"], // serial 0
    [0x380 + 16, 8, low(4n), "origin"],
    [0x380 + 10, 1, 7n, "padding"],
  ]),
  ...table("taken", [
    [L.STREAM_COUNT, 4, 2n, "take"],
    [L.STREAM_COUNT, 4, 0n, "count"],
    [L.STREAM_STEP, 4, 1n, "step"],
    [L.STRUCTURE_ELEM_SIZE, 4, 8n, "source-element"],
  ]),
  ...table("mapped", [
    [L.STREAM_COUNT, 4, 1n, "count"],
    [L.STREAM_FAILED, 4, 2n, "failed"],
    [L.STREAM_OPERATOR, 4, 0n, "source_segment"],
  ]),
];

const array = table("array", [
  [L.STRUCTURE_ELEM_SIZE, 4, 0n, "elem_size"],
  [L.STRUCTURE_CAPACITY, 4, 0n, "capacity"],
  [L.STRUCTURE_CAPACITY, 4, 9n, "fits"],
  [L.STRUCTURE_STRIDE, 4, 16n, "stride"],
]);

export function violations(specimen: { maxEntries: number; maxPeers: number }): Violation[] {
  return [
    ...header(specimen),
    ...array,
    ...queue,
    ...channels,
    ...stack,
    ...rings,
    ...keyed,
    ...pool,
    ...outcomes,
    ...streams,
  ];
}
