// tests/violations.ts
import * as L from "zeroipc/layout";
function table(of, rows) {
  return rows.map(([at, bytes, change, rule]) => ({
    of,
    at,
    bytes,
    change: typeof change === "bigint" ? () => change : change,
    rule
  }));
}
var NONE = 0xffffffn;
var HELD = 1n << 63n;
var ME = 0x101n;
var target = (turn, block2) => BigInt(turn) << 24n | BigInt(block2);
var bucket = (version, tag, block2) => BigInt(version) << 32n | BigInt(tag) << 24n | BigInt(block2);
var plus = (bits) => (word2) => word2 | bits;
var low = (bits) => (word2) => word2 & ~NONE | bits;
var add = (amount) => (word2) => BigInt.asUintN(64, word2 + amount);
var TURN = 1n << 24n;
var NOBODIES = [0x100n, 0x1f0n, 0x001n];
function header(specimen) {
  const entry2 = (k) => L.LINE_BYTES + k * L.ENTRY_BYTES;
  const peer = (slot2) => L.LINE_BYTES + Math.ceil(specimen.maxEntries * 40 / 64) * 64 + (slot2 - 1) * 64;
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
    [L.HEADER_ENTRY_COUNT, 4, add(1n), "table.name"],
    // an entry of zeros
    [L.HEADER_ENTRY_COUNT, 4, add(1n), "table.place"],
    [L.HEADER_NEXT_OFFSET, 4, 0xffffffffn, "header.next_offset"],
    [L.HEADER_NEXT_OFFSET, 4, add(1n), "header.next_offset"],
    [L.HEADER_NEXT_OFFSET, 4, 3n, "header.next_offset"],
    [L.HEADER_NAME_WAITERS, 8, 1n << 6n, "segment.waiters"],
    // there are 6 slots
    [L.HEADER_NAME_WAITERS + 24, 8, 1n << 63n, "segment.waiters"],
    [entry2(1), 1, 0n, "table.name"],
    [entry2(1) + 2, 1, 0xffn, "table.name"],
    [entry2(1) + 31, 1, 0x41n, "table.name"],
    [entry2(2) + L.ENTRY_OFFSET, 4, 0n, "table.place"],
    [entry2(2) + L.ENTRY_OFFSET, 4, 0xfffffff0n, "table.place"],
    [entry2(2) + L.ENTRY_SIZE, 4, 0n, "table.place"],
    [entry2(2) + L.ENTRY_SIZE, 4, 0xffffffffn, "table.place"],
    [entry2(2) + L.ENTRY_SIZE, 4, add(1n), "table.overlap"],
    [entry2(2) + L.ENTRY_OFFSET, 4, add(-1n), "table.overlap"],
    [entry2(24) + L.ENTRY_OFFSET, 4, 34n, "table.overlap"],
    // the second structure's line
    [entry2(24) + L.ENTRY_OFFSET, 4, 34n, "table.order"],
    [peer(1), 4, 0x102n, "peer.owner"],
    [peer(1), 4, 0x001n, "peer.owner"],
    [peer(1), 4, 0x1000101n, "peer.owner"],
    [peer(2), 4, 0x100n, "peer.owner"],
    [peer(1) + L.PEER_LABEL + 31, 1, 0x41n, "peer.label"]
  ]);
}
function shape(of, blockCount, capacity, largest) {
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
    [L.STRUCTURE_KIND, 4, 0xffffffffn, "structure.kind"]
  ]);
}
var cell = (k) => L.QUEUE_CELLS + 32 * k;
var word = (k) => cell(k) + L.CELL_BLOCK;
var queue = [
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
    [cell(0), 8, target(1, 0), "order"],
    // filled once, before cell 1 was filled twice
    [cell(0), 8, target(5, 0), "order"],
    [cell(2), 8, target(9, 2), "order"],
    [cell(3), 8, target(3, 3), "order"],
    // filled twice, before cell 2 was
    [cell(4), 8, target(4, NONE), "order"],
    [cell(1), 8, target(4, NONE), "order"],
    // emptied before cell 0
    [cell(2), 8, target(0, NONE), "order"],
    [cell(0), 8, low(8n), "block"],
    [cell(0), 8, low(NONE), "block"],
    [cell(0), 8, low(0x800000n), "block"],
    [cell(2), 8, low(0n), "empty"],
    [cell(2), 8, low(0xfffffen), "empty"],
    [cell(0), 8, low(1n), "block-twice"],
    [cell(0), 8, low(3n), "block-aim"],
    // a block that is aimed elsewhere
    [word(0), 8, 0n, "block-aim"],
    [word(0), 8, add(TURN), "block-aim"],
    [word(0), 8, add(8n * TURN), "block-aim"],
    [word(4), 8, low(0n), "block-ownerless"],
    [word(4), 8, low(0n), "block-aim"],
    [word(3), 8, target(6, ME), "block-index"],
    // index 6 of 5
    [word(2), 8, low(0x100n), "block-owner"],
    ...NOBODIES.map((id) => [word(4), 8, low(id), "block-owner"]),
    [cell(0) + L.CELL_PAYLOAD + 5, 1, 1n, "padding"],
    [cell(4) + L.CELL_PAYLOAD + 7, 1, 0x80n, "padding"]
  ])
];
var MARK = 0x800000n;
var channels = [
  ...shape("channel", L.QUEUE_BLOCK_COUNT, 4, BigInt(L.CHANNEL_MOST_BLOCKS)),
  ...table("channel", [
    [L.CHANNEL_RENDEZVOUS, 4, 2n, "rendezvous"],
    [L.CHANNEL_WANTED, 8, 1n << 6n, "waiters"],
    [L.CHANNEL_TAKEN + 8, 8, 1n, "waiters"],
    [L.QUEUE_TAIL, 8, target(2, 0), "hint-leads"],
    [L.QUEUE_HEAD, 8, add(1n), "hint-leads"],
    [cell(0), 8, target(2, NONE), "order"],
    [cell(0), 8, low(0xfffffen), "mark-place"],
    // lap 2, and the tail is in lap 1
    [cell(1), 8, plus(MARK), "mark-place"],
    // closed in lap 2
    [cell(1), 8, low(7n), "block"],
    [cell(3), 8, low(3n), "empty"],
    [word(1), 8, 0n, "block-aim"],
    [cell(1), 8, low(2n), "block-twice"],
    [cell(1) + L.CELL_PAYLOAD + 6, 1, 9n, "padding"]
  ]),
  ...table("closed", [
    [cell(0), 8, plus(MARK), "mark-twice"],
    [cell(2), 8, plus(MARK), "mark-twice"],
    [cell(2), 8, plus(MARK), "mark-place"],
    [cell(1), 8, target(3, 0), "block-twice"]
  ]),
  ...table("full", [
    [cell(1), 8, plus(MARK), "mark-twice"],
    [cell(1), 8, plus(MARK), "mark-place"],
    [cell(0), 8, low(MARK | 5n), "block"]
  ]),
  ...table("hand", [
    [L.QUEUE_HEAD, 8, 1n, "hint-leads"],
    [L.QUEUE_HEAD, 8, target(2 ** 39 - 2 ** 22, 0), "hint-lags"],
    [word(0), 8, low(0x1f0n), "block-owner"],
    [cell(1), 8, target(3, 1), "order"]
  ])
];
var entry = (d) => L.STACK_ENTRIES + 8 * (d - 1);
var block = (k) => 320 + 32 * k;
var stack = [
  ...shape("stack", L.STACK_BLOCK_COUNT, 4, NONE),
  ...table("stack", [
    [L.STACK_TOP, 8, low(6n), "top"],
    [L.STACK_TOP, 8, low(0x800000n), "top"],
    [L.STACK_TOP, 8, plus(HELD), "top"],
    [L.STACK_TOP, 8, low(4n), "depth"],
    // a block that was never used
    [L.STACK_TOP, 8, target(6, 2), "birth"],
    // aimed at tag 6, so its birth is 7
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
    ...NOBODIES.map((id) => [block(3), 8, low(id), "block-owner"]),
    [block(0) + L.STACK_BLOCK_PAYLOAD + 5, 1, 1n, "padding"],
    [L.STACK_NOT_EMPTY, 8, 1n << 8n, "waiters"],
    [L.STACK_NOT_FULL + 16, 8, 1n, "waiters"]
  ])
];
var position = (lap, index) => BigInt(lap) << 32n | BigInt(index);
var unit = (k) => L.RING_AREA + 8 * k;
var rings = [
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
    ...NOBODIES.map((id) => [L.RING_PRODUCER, 8, id, "producer"]),
    [L.RING_CONSUMER, 8, 0x1f0n, "consumer"],
    [L.RING_NOT_EMPTY, 8, 1n << 6n, "waiters"],
    [L.RING_NOT_FULL, 8, 1n << 6n, "waiters"]
  ]),
  ...table("texts", [
    [L.STRUCTURE_ELEM_SIZE, 4, 2n, "elem_size"],
    [L.STRUCTURE_CAPACITY, 4, 60n, "capacity"],
    [L.STRUCTURE_CAPACITY, 4, 0n, "capacity"],
    [L.RING_LARGEST, 4, 57n, "largest"],
    [L.RING_LARGEST, 4, 12n, "length"],
    // there is a message of 13 bytes
    [unit(4), 4, 25n, "length"],
    [unit(4), 4, 0xffffffffn, "length"],
    [unit(4), 4, 24n, "frame"],
    // the next one begins inside
    [unit(6), 4, 24n, "frame"]
  ])
];
var slot = (group, k) => L.MAP_GROUPS + 64 * group + 8 * k;
var keyed = [
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
    ...NOBODIES.map((id) => [slot(1, 0), 8, low(id), "stripe"]),
    [slot(0, 1), 8, bucket(3, 0, 0), "places"],
    // a place less
    [slot(1, 6), 8, bucket(1, 1, 0), "places"],
    // one more
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
    [L.STRUCTURE_KIND, 4, 0x01020304n, "structure.kind"]
  ]),
  ...table("set", [
    [L.MAP_KEY_SIZE, 4, 5n, "key_size"],
    [L.STRUCTURE_ELEM_SIZE, 4, 5n, "key_size"],
    [block(6) + L.PAIR_KEY + 4, 1, 1n, "padding"],
    [slot(0, 2), 8, bucket(3, 0, 2), "places"],
    [slot(1, 3), 8, low(13n), "block"],
    [block(5) + L.PAIR_HASH, 4, add(-1n), "hash"]
  ])
];
var pool = table("pool", [
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
  [L.POOL_QUEUES, 8, 34n, "queue"],
  // a queue of other elements
  [L.POOL_QUEUES, 8, 43n, "queue"],
  // a channel
  [L.POOL_QUEUES, 8, plus(1n << 32n), "queue"],
  [L.POOL_QUEUES + 8, 8, 0x82n, "queue-twice"],
  [L.POOL_QUEUES + 16, 8, 0x8an, "queues-order"],
  ...NOBODIES.map((id) => [L.POOL_BLOCKS, 8, low(id), "lease-owner"]),
  [L.POOL_FREE, 8, 1n << 6n, "waiters"]
]);
var state = (generation, which, who) => BigInt(generation) << 27n | BigInt(which) << 24n | BigInt(who);
var outcomes = [
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
    ...NOBODIES.map((id) => [L.OUTCOME_STATE, 8, state(0, 1, id), "who"]),
    [L.OUTCOME_BLOCKS, 8, low(0x1f0n), "block-owner"],
    [L.OUTCOME_BLOCKS, 8, 0n, "block-unclaimed"],
    [L.OUTCOME_BLOCKS + 192, 8, ME, "block-unclaimed"],
    [L.OUTCOME_BLOCKS + L.OUTCOME_PAYLOAD + 5, 1, 1n, "padding"],
    [L.OUTCOME_SETTLED, 8, 1n << 6n, "waiters"]
  ]),
  ...table("failed", [
    [L.OUTCOME_BLOCKS + L.OUTCOME_PAYLOAD, 4, 181n, "text-length"],
    [L.OUTCOME_BLOCKS + L.OUTCOME_PAYLOAD + 6, 1, 0xffn, "text"],
    [L.OUTCOME_STATE, 8, state(0, 4, 9), "block"]
  ]),
  ...table("lazy", [
    [L.OUTCOME_STATE, 8, state(1, 1, ME), "state"],
    [L.OUTCOME_STATE, 8, state(1, 5, 0), "state"],
    [L.OUTCOME_STATE, 8, state(1, 2, 256), "who"],
    [L.OUTCOME_STATE, 8, state(1, 3, 4), "block"]
  ])
];
var line = (k) => L.STREAM_SUBSCRIBERS + L.LINE_BYTES * k;
var streams = [
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
    [line(0), 8, (word2) => word2 & ~NONE | HELD, "line-unbound"],
    [line(0), 8, target(1, ME), "line-behind"],
    // 5 values behind
    [line(0), 8, target(7, ME), "line-leads"],
    [line(4) + L.LINE_STANDBY, 4, 0x100n, "standby"],
    [line(4) + L.LINE_STANDBY + 44, 4, 0x1000101n, "standby"],
    [line(1) + L.LINE_BOUND, 8, 5n, "bound"],
    [line(1) + L.LINE_BOUND, 8, add(1n), "bound"],
    [832, 8, target(2, 2), "order"],
    [840, 8, target(8, 4), "order"],
    [856, 8, target(4, 1), "order"],
    [832, 8, low(6n), "block"],
    [832, 8, low(NONE), "block"],
    [832, 8, low(4n), "block-twice"],
    [832, 8, low(5n), "block-aim"],
    [912, 8, 0n, "block-aim"],
    [912, 8, add(TURN), "block-aim"],
    [912, 8, low(0n), "block-ownerless"],
    [936, 8, low(0x001n), "block-owner"],
    [840, 8, plus(TURN), "closed-place"],
    [960 + 8 * 2 + 5, 1, 1n, "padding"]
  ]),
  ...table("oldest", [
    [L.STREAM_DROPPED, 8, 3n, "dropped"],
    [line(0), 8, target(9, ME), "line-leads"],
    [line(0), 8, target(3, ME), "line-index"],
    // index 3 of 3
    [648, 8, plus(TURN), "closed-twice"],
    [720, 8, target(3, ME), "block-index"]
  ]),
  ...table("young", [
    [648, 8, target(0, 1), "block"],
    // nothing was published there
    [640, 8, target(0, 4), "block"]
  ]),
  ...table("windows", [
    [L.STREAM_COUNT, 4, 0n, "count"],
    [L.STREAM_COUNT, 4, 5n, "window"],
    [L.STREAM_COUNT, 4, 3n, "source-element"],
    [L.STREAM_STEP, 4, 0n, "step"],
    [L.STREAM_SOURCE_SEGMENT, 4, 0n, "source_segment"],
    [L.STREAM_SOURCE_OFFSET, 4, 0n, "source_offset"],
    [L.STREAM_SOURCE_OFFSET, 4, 34n, "source_offset"],
    // a queue
    [L.STREAM_START, 8, low(4n), "start"],
    [L.STREAM_BINDING, 8, low(ME), "binding"],
    [L.STREAM_BINDING, 8, low(0x100n), "binding"],
    [L.STREAM_BINDING, 8, plus(0xffn << 24n), "binding"],
    // a line that the source has not
    [L.STREAM_BINDING, 8, 3n << 24n, "binding"],
    // serial 0
    [896 + 16, 8, low(4n), "origin"],
    [896 + 10, 1, 7n, "padding"]
  ]),
  ...table("taken", [
    [L.STREAM_COUNT, 4, 2n, "take"],
    [L.STREAM_COUNT, 4, 0n, "count"],
    [L.STREAM_STEP, 4, 1n, "step"],
    [L.STRUCTURE_ELEM_SIZE, 4, 8n, "source-element"]
  ]),
  ...table("mapped", [
    [L.STREAM_COUNT, 4, 1n, "count"],
    [L.STREAM_FAILED, 4, 2n, "failed"],
    [L.STREAM_OPERATOR, 4, 0n, "source_segment"]
  ])
];
var array = table("array", [
  [L.STRUCTURE_ELEM_SIZE, 4, 0n, "elem_size"],
  [L.STRUCTURE_CAPACITY, 4, 0n, "capacity"],
  [L.STRUCTURE_CAPACITY, 4, 9n, "fits"],
  [L.STRUCTURE_STRIDE, 4, 16n, "stride"]
]);
function violations(specimen) {
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
    ...streams
  ];
}
export {
  violations
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vdGVzdHMvdmlvbGF0aW9ucy50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiLy8gT25lIHZpb2xhdGlvbiBmb3IgZWFjaCBpbnZhcmlhbnQ6IGluIHdoaWNoIHN0cnVjdHVyZSwgYXQgd2hpY2ggb2Zmc2V0LCB3aGF0IHRoZSB3b3JkIGJlY29tZXMsIGFuZCB3aGljaCBydWxlIGlzIGJyb2tlbi5cbi8vIFdoYXQgdGhlIHdvcmRzIG9mIHRoZSBzcGVjaW1lbiBhcmUgc3RhbmRzIGluIHRoZSBjb21tZW50cyB3aGVyZSBpdCBtYXR0ZXJzLlxuXG5pbXBvcnQgKiBhcyBMIGZyb20gXCJ6ZXJvaXBjL2xheW91dFwiO1xuXG5leHBvcnQgaW50ZXJmYWNlIFZpb2xhdGlvbiB7XG4gIC8qKiBBIHN0cnVjdHVyZSdzIG5hbWU7IFwiXCIgZm9yIHRoZSBzZWdtZW50IGl0c2VsZi4gKi9cbiAgcmVhZG9ubHkgb2Y6IHN0cmluZztcbiAgLyoqIEZyb20gdGhlIHN0cnVjdHVyZSdzIGJlZ2luLiAqL1xuICByZWFkb25seSBhdDogbnVtYmVyO1xuICByZWFkb25seSBieXRlczogMSB8IDQgfCA4O1xuICByZWFkb25seSBjaGFuZ2U6ICh3b3JkOiBiaWdpbnQpID0+IGJpZ2ludDtcbiAgLyoqIFRoZSBydWxlIHdpdGhvdXQgaXRzIGtpbmQgaW4gZnJvbnQsIHdoaWNoIGlzIHRoYXQgb2YgdGhlIHN0cnVjdHVyZS4gKi9cbiAgcmVhZG9ubHkgcnVsZTogc3RyaW5nO1xufVxuXG50eXBlIENoYW5nZSA9IGJpZ2ludCB8ICgod29yZDogYmlnaW50KSA9PiBiaWdpbnQpO1xudHlwZSBSb3cgPSByZWFkb25seSBbYXQ6IG51bWJlciwgYnl0ZXM6IDEgfCA0IHwgOCwgY2hhbmdlOiBDaGFuZ2UsIHJ1bGU6IHN0cmluZ107XG5cbmZ1bmN0aW9uIHRhYmxlKG9mOiBzdHJpbmcsIHJvd3M6IHJlYWRvbmx5IFJvd1tdKTogVmlvbGF0aW9uW10ge1xuICByZXR1cm4gcm93cy5tYXAoKFthdCwgYnl0ZXMsIGNoYW5nZSwgcnVsZV0pID0+ICh7XG4gICAgb2YsXG4gICAgYXQsXG4gICAgYnl0ZXMsXG4gICAgY2hhbmdlOiB0eXBlb2YgY2hhbmdlID09PSBcImJpZ2ludFwiID8gKCkgPT4gY2hhbmdlIDogY2hhbmdlLFxuICAgIHJ1bGUsXG4gIH0pKTtcbn1cblxuY29uc3QgTk9ORSA9IDB4ZmZmZmZmbjtcbmNvbnN0IEhFTEQgPSAxbiA8PCA2M247XG5jb25zdCBNRSA9IDB4MTAxbjtcbmNvbnN0IHRhcmdldCA9ICh0dXJuOiBudW1iZXIsIGJsb2NrOiBudW1iZXIgfCBiaWdpbnQpID0+IChCaWdJbnQodHVybikgPDwgMjRuKSB8IEJpZ0ludChibG9jayk7XG5jb25zdCBidWNrZXQgPSAodmVyc2lvbjogbnVtYmVyLCB0YWc6IG51bWJlciwgYmxvY2s6IG51bWJlcikgPT5cbiAgKEJpZ0ludCh2ZXJzaW9uKSA8PCAzMm4pIHwgKEJpZ0ludCh0YWcpIDw8IDI0bikgfCBCaWdJbnQoYmxvY2spO1xuLyoqIEJpdHMgdGhhdCBhcmUgc2V0IGluIGFkZGl0aW9uOyBvdGhlciBsb3cgMjQgYml0cy4gKi9cbmNvbnN0IHBsdXMgPSAoYml0czogYmlnaW50KSA9PiAod29yZDogYmlnaW50KSA9PiB3b3JkIHwgYml0cztcbmNvbnN0IGxvdyA9IChiaXRzOiBiaWdpbnQpID0+ICh3b3JkOiBiaWdpbnQpID0+ICh3b3JkICYgfk5PTkUpIHwgYml0cztcbmNvbnN0IGFkZCA9IChhbW91bnQ6IGJpZ2ludCkgPT4gKHdvcmQ6IGJpZ2ludCkgPT4gQmlnSW50LmFzVWludE4oNjQsIHdvcmQgKyBhbW91bnQpO1xuY29uc3QgVFVSTiA9IDFuIDw8IDI0bjtcbi8qKiBPd25lciBpZHMgdGhhdCB3ZXJlIG5ldmVyIGdpdmVuOiBzbG90IDAsIGEgc2xvdCB0aGF0IHRoZXJlIGlzIG5vdCwgZ2VuZXJhdGlvbiAwLiAqL1xuY29uc3QgTk9CT0RJRVMgPSBbMHgxMDBuLCAweDFmMG4sIDB4MDAxbl0gYXMgY29uc3Q7XG5cbmZ1bmN0aW9uIGhlYWRlcihzcGVjaW1lbjogeyBtYXhFbnRyaWVzOiBudW1iZXI7IG1heFBlZXJzOiBudW1iZXIgfSk6IFZpb2xhdGlvbltdIHtcbiAgY29uc3QgZW50cnkgPSAoazogbnVtYmVyKSA9PiBMLkxJTkVfQllURVMgKyBrICogTC5FTlRSWV9CWVRFUztcbiAgY29uc3QgcGVlciA9IChzbG90OiBudW1iZXIpID0+IEwuTElORV9CWVRFUyArIE1hdGguY2VpbCgoc3BlY2ltZW4ubWF4RW50cmllcyAqIDQwKSAvIDY0KSAqIDY0ICsgKHNsb3QgLSAxKSAqIDY0O1xuICByZXR1cm4gdGFibGUoXCJcIiwgW1xuICAgIFtMLkhFQURFUl9TSVpFLCA0LCAxMDIzbiwgXCJoZWFkZXIuc2l6ZVwiXSxcbiAgICBbTC5IRUFERVJfU0laRSwgNCwgMTAyNW4sIFwiaGVhZGVyLnNpemVcIl0sXG4gICAgW0wuSEVBREVSX01BWF9FTlRSSUVTLCA0LCAwbiwgXCJoZWFkZXIubWF4X2VudHJpZXNcIl0sXG4gICAgW0wuSEVBREVSX01BWF9FTlRSSUVTLCA0LCA1MDAwbiwgXCJoZWFkZXIucm9vbVwiXSxcbiAgICBbTC5IRUFERVJfTUFYX0VOVFJJRVMsIDQsIDB4ZmZmZmZmZmZuLCBcImhlYWRlci5yb29tXCJdLFxuICAgIFtMLkhFQURFUl9NQVhfUEVFUlMsIDQsIDBuLCBcImhlYWRlci5tYXhfcGVlcnNcIl0sXG4gICAgW0wuSEVBREVSX01BWF9QRUVSUywgNCwgMjU2biwgXCJoZWFkZXIubWF4X3BlZXJzXCJdLFxuICAgIFtMLkhFQURFUl9TRUdNRU5UX0lELCA0LCAwbiwgXCJoZWFkZXIuc2VnbWVudF9pZFwiXSxcbiAgICBbTC5IRUFERVJfRU5UUllfQ09VTlQsIDQsIDQxbiwgXCJoZWFkZXIuZW50cnlfY291bnRcIl0sXG4gICAgW0wuSEVBREVSX0VOVFJZX0NPVU5ULCA0LCAweGZmZmZmZmZmbiwgXCJoZWFkZXIuZW50cnlfY291bnRcIl0sXG4gICAgW0wuSEVBREVSX0VOVFJZX0NPVU5ULCA0LCBhZGQoMW4pLCBcInRhYmxlLm5hbWVcIl0sIC8vIGFuIGVudHJ5IG9mIHplcm9zXG4gICAgW0wuSEVBREVSX0VOVFJZX0NPVU5ULCA0LCBhZGQoMW4pLCBcInRhYmxlLnBsYWNlXCJdLFxuICAgIFtMLkhFQURFUl9ORVhUX09GRlNFVCwgNCwgMHhmZmZmZmZmZm4sIFwiaGVhZGVyLm5leHRfb2Zmc2V0XCJdLFxuICAgIFtMLkhFQURFUl9ORVhUX09GRlNFVCwgNCwgYWRkKDFuKSwgXCJoZWFkZXIubmV4dF9vZmZzZXRcIl0sXG4gICAgW0wuSEVBREVSX05FWFRfT0ZGU0VULCA0LCAzbiwgXCJoZWFkZXIubmV4dF9vZmZzZXRcIl0sXG4gICAgW0wuSEVBREVSX05BTUVfV0FJVEVSUywgOCwgMW4gPDwgNm4sIFwic2VnbWVudC53YWl0ZXJzXCJdLCAvLyB0aGVyZSBhcmUgNiBzbG90c1xuICAgIFtMLkhFQURFUl9OQU1FX1dBSVRFUlMgKyAyNCwgOCwgMW4gPDwgNjNuLCBcInNlZ21lbnQud2FpdGVyc1wiXSxcbiAgICBbZW50cnkoMSksIDEsIDBuLCBcInRhYmxlLm5hbWVcIl0sXG4gICAgW2VudHJ5KDEpICsgMiwgMSwgMHhmZm4sIFwidGFibGUubmFtZVwiXSxcbiAgICBbZW50cnkoMSkgKyAzMSwgMSwgMHg0MW4sIFwidGFibGUubmFtZVwiXSxcbiAgICBbZW50cnkoMikgKyBMLkVOVFJZX09GRlNFVCwgNCwgMG4sIFwidGFibGUucGxhY2VcIl0sXG4gICAgW2VudHJ5KDIpICsgTC5FTlRSWV9PRkZTRVQsIDQsIDB4ZmZmZmZmZjBuLCBcInRhYmxlLnBsYWNlXCJdLFxuICAgIFtlbnRyeSgyKSArIEwuRU5UUllfU0laRSwgNCwgMG4sIFwidGFibGUucGxhY2VcIl0sXG4gICAgW2VudHJ5KDIpICsgTC5FTlRSWV9TSVpFLCA0LCAweGZmZmZmZmZmbiwgXCJ0YWJsZS5wbGFjZVwiXSxcbiAgICBbZW50cnkoMikgKyBMLkVOVFJZX1NJWkUsIDQsIGFkZCgxbiksIFwidGFibGUub3ZlcmxhcFwiXSxcbiAgICBbZW50cnkoMikgKyBMLkVOVFJZX09GRlNFVCwgNCwgYWRkKC0xbiksIFwidGFibGUub3ZlcmxhcFwiXSxcbiAgICBbZW50cnkoMjQpICsgTC5FTlRSWV9PRkZTRVQsIDQsIDM0biwgXCJ0YWJsZS5vdmVybGFwXCJdLCAvLyB0aGUgc2Vjb25kIHN0cnVjdHVyZSdzIGxpbmVcbiAgICBbZW50cnkoMjQpICsgTC5FTlRSWV9PRkZTRVQsIDQsIDM0biwgXCJ0YWJsZS5vcmRlclwiXSxcbiAgICBbcGVlcigxKSwgNCwgMHgxMDJuLCBcInBlZXIub3duZXJcIl0sXG4gICAgW3BlZXIoMSksIDQsIDB4MDAxbiwgXCJwZWVyLm93bmVyXCJdLFxuICAgIFtwZWVyKDEpLCA0LCAweDEwMDAxMDFuLCBcInBlZXIub3duZXJcIl0sXG4gICAgW3BlZXIoMiksIDQsIDB4MTAwbiwgXCJwZWVyLm93bmVyXCJdLFxuICAgIFtwZWVyKDEpICsgTC5QRUVSX0xBQkVMICsgMzEsIDEsIDB4NDFuLCBcInBlZXIubGFiZWxcIl0sXG4gIF0pO1xufVxuXG4vKiogVGhlIGZpZWxkcyBvZiBhIHN0cnVjdHVyZSdzIGZpcnN0IGxpbmUgdGhhdCBhbGwga2luZHMgd2l0aCBibG9ja3MgaGF2ZS4gKi9cbmZ1bmN0aW9uIHNoYXBlKG9mOiBzdHJpbmcsIGJsb2NrQ291bnQ6IG51bWJlciwgY2FwYWNpdHk6IG51bWJlciwgbGFyZ2VzdDogYmlnaW50KTogVmlvbGF0aW9uW10ge1xuICByZXR1cm4gdGFibGUob2YsIFtcbiAgICBbTC5TVFJVQ1RVUkVfRUxFTV9TSVpFLCA0LCAwbiwgXCJlbGVtX3NpemVcIl0sXG4gICAgW0wuU1RSVUNUVVJFX0VMRU1fU0laRSwgNCwgMHhmZmZmZmZmZm4sIFwic3RyaWRlXCJdLFxuICAgIFtMLlNUUlVDVFVSRV9DQVBBQ0lUWSwgNCwgMG4sIFwiY2FwYWNpdHlcIl0sXG4gICAgW0wuU1RSVUNUVVJFX0NBUEFDSVRZLCA0LCAweGZmZmZmZmZmbiwgXCJibG9ja19jb3VudFwiXSxcbiAgICBbTC5TVFJVQ1RVUkVfU1RSSURFLCA0LCAwbiwgXCJzdHJpZGVcIl0sXG4gICAgW0wuU1RSVUNUVVJFX1NUUklERSwgNCwgYWRkKDRuKSwgXCJzdHJpZGVcIl0sXG4gICAgW0wuU1RSVUNUVVJFX1NUUklERSwgNCwgMHg4MDAwMDAwMG4sIFwiZml0c1wiXSxcbiAgICBbYmxvY2tDb3VudCwgNCwgQmlnSW50KGNhcGFjaXR5KSwgXCJibG9ja19jb3VudFwiXSxcbiAgICBbYmxvY2tDb3VudCwgNCwgbGFyZ2VzdCArIDFuLCBcImJsb2NrX2NvdW50XCJdLFxuICAgIFtibG9ja0NvdW50LCA0LCBsYXJnZXN0LCBcImZpdHNcIl0sXG4gICAgW0wuU1RSVUNUVVJFX0tJTkQsIDQsIDB4ZmZmZmZmZmZuLCBcInN0cnVjdHVyZS5raW5kXCJdLFxuICBdKTtcbn1cblxuLy8gQ2VsbHM6IGF0IDB4MTQwICsgMHgyMCBrIHRhcmdldCBhbmQgYmxvY2sgd29yZC4gUXVldWU6IGxhcCAxOyBjZWxscyAwLCAxIGZ1bGwgd2l0aCB0dXJuIDMsIDIgYW5kIDMgZW1wdHkgd2l0aCB0dXJuIDIsIDQgZnVsbFxuLy8gd2l0aCB0dXJuIDE7IGJsb2NrIDIgaXMgaGVsZDsgdGFpbCBsYXAgMSBpbmRleCAyLCBoZWFkIGxhcCAwIGluZGV4IDQuXG5jb25zdCBjZWxsID0gKGs6IG51bWJlcikgPT4gTC5RVUVVRV9DRUxMUyArIDB4MjAgKiBrO1xuY29uc3Qgd29yZCA9IChrOiBudW1iZXIpID0+IGNlbGwoaykgKyBMLkNFTExfQkxPQ0s7XG5cbmNvbnN0IHF1ZXVlID0gW1xuICAuLi5zaGFwZShcInF1ZXVlXCIsIEwuUVVFVUVfQkxPQ0tfQ09VTlQsIDUsIE5PTkUpLFxuICAuLi50YWJsZShcInF1ZXVlXCIsIFtcbiAgICBbTC5RVUVVRV9UQUlMLCA4LCBsb3coNW4pLCBcImhpbnQtaW5kZXhcIl0sXG4gICAgW0wuUVVFVUVfVEFJTCwgOCwgbG93KE5PTkUpLCBcImhpbnQtaW5kZXhcIl0sXG4gICAgW0wuUVVFVUVfVEFJTCwgOCwgcGx1cyhIRUxEKSwgXCJoaW50LWluZGV4XCJdLFxuICAgIFtMLlFVRVVFX1RBSUwsIDgsIGFkZCgxbiksIFwiaGludC1sZWFkc1wiXSxcbiAgICBbTC5RVUVVRV9UQUlMLCA4LCBhZGQoVFVSTiksIFwiaGludC1sZWFkc1wiXSxcbiAgICBbTC5RVUVVRV9IRUFELCA4LCBsb3coNW4pLCBcImhpbnQtaW5kZXhcIl0sXG4gICAgW0wuUVVFVUVfSEVBRCwgOCwgdGFyZ2V0KDEsIDApLCBcImhpbnQtbGVhZHNcIl0sXG4gICAgW0wuUVVFVUVfSEVBRCwgOCwgdGFyZ2V0KDksIDIpLCBcImhpbnQtbGVhZHNcIl0sXG4gICAgW0wuUVVFVUVfTk9UX0VNUFRZLCA4LCAxbiA8PCA3biwgXCJ3YWl0ZXJzXCJdLFxuICAgIFtMLlFVRVVFX05PVF9FTVBUWSArIDgsIDgsIDFuLCBcIndhaXRlcnNcIl0sXG4gICAgW0wuUVVFVUVfTk9UX0ZVTEwgKyAyNCwgOCwgMW4gPDwgNDBuLCBcIndhaXRlcnNcIl0sXG4gICAgW2NlbGwoMCksIDgsIHRhcmdldCgxLCAwKSwgXCJvcmRlclwiXSwgLy8gZmlsbGVkIG9uY2UsIGJlZm9yZSBjZWxsIDEgd2FzIGZpbGxlZCB0d2ljZVxuICAgIFtjZWxsKDApLCA4LCB0YXJnZXQoNSwgMCksIFwib3JkZXJcIl0sXG4gICAgW2NlbGwoMiksIDgsIHRhcmdldCg5LCAyKSwgXCJvcmRlclwiXSxcbiAgICBbY2VsbCgzKSwgOCwgdGFyZ2V0KDMsIDMpLCBcIm9yZGVyXCJdLCAvLyBmaWxsZWQgdHdpY2UsIGJlZm9yZSBjZWxsIDIgd2FzXG4gICAgW2NlbGwoNCksIDgsIHRhcmdldCg0LCBOT05FKSwgXCJvcmRlclwiXSxcbiAgICBbY2VsbCgxKSwgOCwgdGFyZ2V0KDQsIE5PTkUpLCBcIm9yZGVyXCJdLCAvLyBlbXB0aWVkIGJlZm9yZSBjZWxsIDBcbiAgICBbY2VsbCgyKSwgOCwgdGFyZ2V0KDAsIE5PTkUpLCBcIm9yZGVyXCJdLFxuICAgIFtjZWxsKDApLCA4LCBsb3coOG4pLCBcImJsb2NrXCJdLFxuICAgIFtjZWxsKDApLCA4LCBsb3coTk9ORSksIFwiYmxvY2tcIl0sXG4gICAgW2NlbGwoMCksIDgsIGxvdygweDgwMDAwMG4pLCBcImJsb2NrXCJdLFxuICAgIFtjZWxsKDIpLCA4LCBsb3coMG4pLCBcImVtcHR5XCJdLFxuICAgIFtjZWxsKDIpLCA4LCBsb3coMHhmZmZmZmVuKSwgXCJlbXB0eVwiXSxcbiAgICBbY2VsbCgwKSwgOCwgbG93KDFuKSwgXCJibG9jay10d2ljZVwiXSxcbiAgICBbY2VsbCgwKSwgOCwgbG93KDNuKSwgXCJibG9jay1haW1cIl0sIC8vIGEgYmxvY2sgdGhhdCBpcyBhaW1lZCBlbHNld2hlcmVcbiAgICBbd29yZCgwKSwgOCwgMG4sIFwiYmxvY2stYWltXCJdLFxuICAgIFt3b3JkKDApLCA4LCBhZGQoVFVSTiksIFwiYmxvY2stYWltXCJdLFxuICAgIFt3b3JkKDApLCA4LCBhZGQoOG4gKiBUVVJOKSwgXCJibG9jay1haW1cIl0sXG4gICAgW3dvcmQoNCksIDgsIGxvdygwbiksIFwiYmxvY2stb3duZXJsZXNzXCJdLFxuICAgIFt3b3JkKDQpLCA4LCBsb3coMG4pLCBcImJsb2NrLWFpbVwiXSxcbiAgICBbd29yZCgzKSwgOCwgdGFyZ2V0KDYsIE1FKSwgXCJibG9jay1pbmRleFwiXSwgLy8gaW5kZXggNiBvZiA1XG4gICAgW3dvcmQoMiksIDgsIGxvdygweDEwMG4pLCBcImJsb2NrLW93bmVyXCJdLFxuICAgIC4uLk5PQk9ESUVTLm1hcCgoaWQpOiBSb3cgPT4gW3dvcmQoNCksIDgsIGxvdyhpZCksIFwiYmxvY2stb3duZXJcIl0pLFxuICAgIFtjZWxsKDApICsgTC5DRUxMX1BBWUxPQUQgKyA1LCAxLCAxbiwgXCJwYWRkaW5nXCJdLFxuICAgIFtjZWxsKDQpICsgTC5DRUxMX1BBWUxPQUQgKyA3LCAxLCAweDgwbiwgXCJwYWRkaW5nXCJdLFxuICBdKSxcbl07XG5cbi8vIENoYW5uZWw6IGNlbGwgMCBlbXB0eSB3aXRoIHR1cm4gNCwgMSBhbmQgMiBmdWxsIHdpdGggdHVybiAzLCAzIGVtcHR5IHdpdGggdHVybiAyLiBDbG9zZWQ6IGNlbGwgMSBlbXB0eSB3aXRoIHRoZSBtYXJrLlxuY29uc3QgTUFSSyA9IDB4ODAwMDAwbjtcbmNvbnN0IGNoYW5uZWxzID0gW1xuICAuLi5zaGFwZShcImNoYW5uZWxcIiwgTC5RVUVVRV9CTE9DS19DT1VOVCwgNCwgQmlnSW50KEwuQ0hBTk5FTF9NT1NUX0JMT0NLUykpLFxuICAuLi50YWJsZShcImNoYW5uZWxcIiwgW1xuICAgIFtMLkNIQU5ORUxfUkVOREVaVk9VUywgNCwgMm4sIFwicmVuZGV6dm91c1wiXSxcbiAgICBbTC5DSEFOTkVMX1dBTlRFRCwgOCwgMW4gPDwgNm4sIFwid2FpdGVyc1wiXSxcbiAgICBbTC5DSEFOTkVMX1RBS0VOICsgOCwgOCwgMW4sIFwid2FpdGVyc1wiXSxcbiAgICBbTC5RVUVVRV9UQUlMLCA4LCB0YXJnZXQoMiwgMCksIFwiaGludC1sZWFkc1wiXSxcbiAgICBbTC5RVUVVRV9IRUFELCA4LCBhZGQoMW4pLCBcImhpbnQtbGVhZHNcIl0sXG4gICAgW2NlbGwoMCksIDgsIHRhcmdldCgyLCBOT05FKSwgXCJvcmRlclwiXSxcbiAgICBbY2VsbCgwKSwgOCwgbG93KDB4ZmZmZmZlbiksIFwibWFyay1wbGFjZVwiXSwgLy8gbGFwIDIsIGFuZCB0aGUgdGFpbCBpcyBpbiBsYXAgMVxuICAgIFtjZWxsKDEpLCA4LCBwbHVzKE1BUkspLCBcIm1hcmstcGxhY2VcIl0sIC8vIGNsb3NlZCBpbiBsYXAgMlxuICAgIFtjZWxsKDEpLCA4LCBsb3coN24pLCBcImJsb2NrXCJdLFxuICAgIFtjZWxsKDMpLCA4LCBsb3coM24pLCBcImVtcHR5XCJdLFxuICAgIFt3b3JkKDEpLCA4LCAwbiwgXCJibG9jay1haW1cIl0sXG4gICAgW2NlbGwoMSksIDgsIGxvdygybiksIFwiYmxvY2stdHdpY2VcIl0sXG4gICAgW2NlbGwoMSkgKyBMLkNFTExfUEFZTE9BRCArIDYsIDEsIDluLCBcInBhZGRpbmdcIl0sXG4gIF0pLFxuICAuLi50YWJsZShcImNsb3NlZFwiLCBbXG4gICAgW2NlbGwoMCksIDgsIHBsdXMoTUFSSyksIFwibWFyay10d2ljZVwiXSxcbiAgICBbY2VsbCgyKSwgOCwgcGx1cyhNQVJLKSwgXCJtYXJrLXR3aWNlXCJdLFxuICAgIFtjZWxsKDIpLCA4LCBwbHVzKE1BUkspLCBcIm1hcmstcGxhY2VcIl0sXG4gICAgW2NlbGwoMSksIDgsIHRhcmdldCgzLCAwKSwgXCJibG9jay10d2ljZVwiXSxcbiAgXSksXG4gIC4uLnRhYmxlKFwiZnVsbFwiLCBbXG4gICAgW2NlbGwoMSksIDgsIHBsdXMoTUFSSyksIFwibWFyay10d2ljZVwiXSxcbiAgICBbY2VsbCgxKSwgOCwgcGx1cyhNQVJLKSwgXCJtYXJrLXBsYWNlXCJdLFxuICAgIFtjZWxsKDApLCA4LCBsb3coTUFSSyB8IDVuKSwgXCJibG9ja1wiXSxcbiAgXSksXG4gIC4uLnRhYmxlKFwiaGFuZFwiLCBbXG4gICAgW0wuUVVFVUVfSEVBRCwgOCwgMW4sIFwiaGludC1sZWFkc1wiXSxcbiAgICBbTC5RVUVVRV9IRUFELCA4LCB0YXJnZXQoMiAqKiAzOSAtIDIgKiogMjIsIDApLCBcImhpbnQtbGFnc1wiXSxcbiAgICBbd29yZCgwKSwgOCwgbG93KDB4MWYwbiksIFwiYmxvY2stb3duZXJcIl0sXG4gICAgW2NlbGwoMSksIDgsIHRhcmdldCgzLCAxKSwgXCJvcmRlclwiXSxcbiAgXSksXG5dO1xuXG4vLyBTdGFjazogdG9wIHRhZyA3LCBibG9jayAyOyBlbnRyaWVzIDEgdG8gMyBhcmUgeyAxLCAwIH0sIHsgMiwgMSB9LCB7IDMsIDIgfTsgYmxvY2tzIGZyb20gMHgxNDAgb24sIGFpbWVkIGF0IDAsIDEsIDYsIDMuXG5jb25zdCBlbnRyeSA9IChkOiBudW1iZXIpID0+IEwuU1RBQ0tfRU5UUklFUyArIDggKiAoZCAtIDEpO1xuY29uc3QgYmxvY2sgPSAoazogbnVtYmVyKSA9PiAweDE0MCArIDB4MjAgKiBrO1xuY29uc3Qgc3RhY2sgPSBbXG4gIC4uLnNoYXBlKFwic3RhY2tcIiwgTC5TVEFDS19CTE9DS19DT1VOVCwgNCwgTk9ORSksXG4gIC4uLnRhYmxlKFwic3RhY2tcIiwgW1xuICAgIFtMLlNUQUNLX1RPUCwgOCwgbG93KDZuKSwgXCJ0b3BcIl0sXG4gICAgW0wuU1RBQ0tfVE9QLCA4LCBsb3coMHg4MDAwMDBuKSwgXCJ0b3BcIl0sXG4gICAgW0wuU1RBQ0tfVE9QLCA4LCBwbHVzKEhFTEQpLCBcInRvcFwiXSxcbiAgICBbTC5TVEFDS19UT1AsIDgsIGxvdyg0biksIFwiZGVwdGhcIl0sIC8vIGEgYmxvY2sgdGhhdCB3YXMgbmV2ZXIgdXNlZFxuICAgIFtMLlNUQUNLX1RPUCwgOCwgdGFyZ2V0KDYsIDIpLCBcImJpcnRoXCJdLCAvLyBhaW1lZCBhdCB0YWcgNiwgc28gaXRzIGJpcnRoIGlzIDdcbiAgICBbZW50cnkoMSksIDgsIGxvdyg2biksIFwiZW50cnlcIl0sXG4gICAgW2VudHJ5KDIpLCA4LCBsb3coTk9ORSksIFwiZW50cnlcIl0sXG4gICAgW2VudHJ5KDIpLCA4LCBwbHVzKEhFTEQpLCBcImVudHJ5LWJpdFwiXSxcbiAgICBbZW50cnkoMSksIDgsIGxvdygxbiksIFwiYmxvY2stdHdpY2VcIl0sXG4gICAgW2VudHJ5KDEpLCA4LCBsb3coM24pLCBcImRlcHRoXCJdLFxuICAgIFtlbnRyeSgyKSwgOCwgdGFyZ2V0KDUsIDEpLCBcImJpcnRoXCJdLFxuICAgIFtlbnRyeSgxKSwgOCwgdGFyZ2V0KDksIDApLCBcImJpcnRoLW9yZGVyXCJdLFxuICAgIFtibG9jaygyKSArIEwuU1RBQ0tfQkxPQ0tfREVQVEgsIDgsIDBuLCBcImRlcHRoXCJdLFxuICAgIFtibG9jaygyKSArIEwuU1RBQ0tfQkxPQ0tfREVQVEgsIDgsIDVuLCBcImRlcHRoXCJdLFxuICAgIFtibG9jaygyKSArIEwuU1RBQ0tfQkxPQ0tfREVQVEgsIDgsIDFuIDw8IDQwbiwgXCJkZXB0aFwiXSxcbiAgICBbYmxvY2soMCkgKyBMLlNUQUNLX0JMT0NLX0RFUFRILCA4LCAybiwgXCJkZXB0aFwiXSxcbiAgICBbYmxvY2soMSksIDgsIHBsdXMoSEVMRCksIFwiYmxvY2std29yZFwiXSxcbiAgICBbYmxvY2soMiksIDgsIHBsdXMoSEVMRCksIFwiYmxvY2std29yZFwiXSxcbiAgICBbYmxvY2soMSksIDgsIGxvdygwbiksIFwiYmxvY2std29yZFwiXSxcbiAgICBbYmxvY2soMSksIDgsIGFkZChUVVJOKSwgXCJiaXJ0aFwiXSxcbiAgICBbYmxvY2soMiksIDgsIGFkZCgybiAqIFRVUk4pLCBcImJpcnRoXCJdLFxuICAgIFtibG9jaygzKSwgOCwgbG93KDBuKSwgXCJibG9jay1vd25lcmxlc3NcIl0sXG4gICAgLi4uTk9CT0RJRVMubWFwKChpZCk6IFJvdyA9PiBbYmxvY2soMyksIDgsIGxvdyhpZCksIFwiYmxvY2stb3duZXJcIl0pLFxuICAgIFtibG9jaygwKSArIEwuU1RBQ0tfQkxPQ0tfUEFZTE9BRCArIDUsIDEsIDFuLCBcInBhZGRpbmdcIl0sXG4gICAgW0wuU1RBQ0tfTk9UX0VNUFRZLCA4LCAxbiA8PCA4biwgXCJ3YWl0ZXJzXCJdLFxuICAgIFtMLlNUQUNLX05PVF9GVUxMICsgMTYsIDgsIDFuLCBcIndhaXRlcnNcIl0sXG4gIF0pLFxuXTtcblxuLy8gUmluZzogNyB1bml0cywgdGFpbCBsYXAgMiBpbmRleCAxLCBoZWFkIGxhcCAxIGluZGV4IDUuIFRleHRzOiA4IHVuaXRzLCB0YWlsIGxhcCAzIGluZGV4IDEsIGhlYWQgbGFwIDIgaW5kZXggNDsgZnJhbWVzIG9mIDUgYW5kXG4vLyAxMyBieXRlcyBhdCB1bml0cyA0IGFuZCA2LlxuY29uc3QgcG9zaXRpb24gPSAobGFwOiBudW1iZXIsIGluZGV4OiBudW1iZXIpID0+IChCaWdJbnQobGFwKSA8PCAzMm4pIHwgQmlnSW50KGluZGV4KTtcbmNvbnN0IHVuaXQgPSAoazogbnVtYmVyKSA9PiBMLlJJTkdfQVJFQSArIDggKiBrO1xuY29uc3QgcmluZ3MgPSBbXG4gIC4uLnRhYmxlKFwicmluZ1wiLCBbXG4gICAgW0wuU1RSVUNUVVJFX0VMRU1fU0laRSwgNCwgMG4sIFwiZWxlbV9zaXplXCJdLFxuICAgIFtMLlNUUlVDVFVSRV9DQVBBQ0lUWSwgNCwgMG4sIFwiY2FwYWNpdHlcIl0sXG4gICAgW0wuU1RSVUNUVVJFX0NBUEFDSVRZLCA0LCAweDEwMDBuLCBcImZpdHNcIl0sXG4gICAgW0wuU1RSVUNUVVJFX1NUUklERSwgNCwgMTZuLCBcInN0cmlkZVwiXSxcbiAgICBbTC5SSU5HX01PREUsIDQsIDJuLCBcIm1vZGVcIl0sXG4gICAgW0wuUklOR19MQVJHRVNULCA0LCA4biwgXCJsYXJnZXN0XCJdLFxuICAgIFtMLlJJTkdfVEFJTCwgOCwgcG9zaXRpb24oMiwgNyksIFwiaW5kZXhcIl0sXG4gICAgW0wuUklOR19IRUFELCA4LCBwb3NpdGlvbigxLCA3KSwgXCJpbmRleFwiXSxcbiAgICBbTC5SSU5HX1RBSUwsIDgsIHBvc2l0aW9uKDIsIDYpLCBcImRpc3RhbmNlXCJdLFxuICAgIFtMLlJJTkdfVEFJTCwgOCwgcG9zaXRpb24oMywgMSksIFwiZGlzdGFuY2VcIl0sXG4gICAgW0wuUklOR19UQUlMLCA4LCBwb3NpdGlvbigwLCAxKSwgXCJkaXN0YW5jZVwiXSxcbiAgICBbTC5SSU5HX0hFQUQsIDgsIHBvc2l0aW9uKDIsIDIpLCBcImRpc3RhbmNlXCJdLFxuICAgIC4uLk5PQk9ESUVTLm1hcCgoaWQpOiBSb3cgPT4gW0wuUklOR19QUk9EVUNFUiwgOCwgaWQsIFwicHJvZHVjZXJcIl0pLFxuICAgIFtMLlJJTkdfQ09OU1VNRVIsIDgsIDB4MWYwbiwgXCJjb25zdW1lclwiXSxcbiAgICBbTC5SSU5HX05PVF9FTVBUWSwgOCwgMW4gPDwgNm4sIFwid2FpdGVyc1wiXSxcbiAgICBbTC5SSU5HX05PVF9GVUxMLCA4LCAxbiA8PCA2biwgXCJ3YWl0ZXJzXCJdLFxuICBdKSxcbiAgLi4udGFibGUoXCJ0ZXh0c1wiLCBbXG4gICAgW0wuU1RSVUNUVVJFX0VMRU1fU0laRSwgNCwgMm4sIFwiZWxlbV9zaXplXCJdLFxuICAgIFtMLlNUUlVDVFVSRV9DQVBBQ0lUWSwgNCwgNjBuLCBcImNhcGFjaXR5XCJdLFxuICAgIFtMLlNUUlVDVFVSRV9DQVBBQ0lUWSwgNCwgMG4sIFwiY2FwYWNpdHlcIl0sXG4gICAgW0wuUklOR19MQVJHRVNULCA0LCA1N24sIFwibGFyZ2VzdFwiXSxcbiAgICBbTC5SSU5HX0xBUkdFU1QsIDQsIDEybiwgXCJsZW5ndGhcIl0sIC8vIHRoZXJlIGlzIGEgbWVzc2FnZSBvZiAxMyBieXRlc1xuICAgIFt1bml0KDQpLCA0LCAyNW4sIFwibGVuZ3RoXCJdLFxuICAgIFt1bml0KDQpLCA0LCAweGZmZmZmZmZmbiwgXCJsZW5ndGhcIl0sXG4gICAgW3VuaXQoNCksIDQsIDI0biwgXCJmcmFtZVwiXSwgLy8gdGhlIG5leHQgb25lIGJlZ2lucyBpbnNpZGVcbiAgICBbdW5pdCg2KSwgNCwgMjRuLCBcImZyYW1lXCJdLFxuICBdKSxcbl07XG5cbi8vIE1hcDogZ3JvdXBzIGF0IDB4YzAgYW5kIDB4MTAwLCBidWNrZXRzIDggYnl0ZXMgYXBhcnQgYmVoaW5kIHRoZSBzdHJpcGU7IGZ1bGwgYXJlIHNsb3RzIDMgdG8gNyBvZiBncm91cCAwIGFuZCBzbG90IDIgb2Zcbi8vIGdyb3VwIDEgKGJsb2NrIDMpLiBCbG9ja3MgYXQgMHgxNDAuXG5jb25zdCBzbG90ID0gKGdyb3VwOiBudW1iZXIsIGs6IG51bWJlcikgPT4gTC5NQVBfR1JPVVBTICsgMHg0MCAqIGdyb3VwICsgOCAqIGs7XG5jb25zdCBrZXllZCA9IFtcbiAgLi4udGFibGUoXCJtYXBcIiwgW1xuICAgIFtMLlNUUlVDVFVSRV9FTEVNX1NJWkUsIDQsIDBuLCBcImVsZW1fc2l6ZVwiXSxcbiAgICBbTC5TVFJVQ1RVUkVfRUxFTV9TSVpFLCA0LCAxMDBuLCBcInN0cmlkZVwiXSxcbiAgICBbTC5TVFJVQ1RVUkVfQ0FQQUNJVFksIDQsIDBuLCBcImNhcGFjaXR5XCJdLFxuICAgIFtMLlNUUlVDVFVSRV9DQVBBQ0lUWSwgNCwgMTVuLCBcImJsb2NrX2NvdW50XCJdLFxuICAgIFtMLlNUUlVDVFVSRV9TVFJJREUsIDQsIDM2biwgXCJzdHJpZGVcIl0sXG4gICAgW0wuU1RSVUNUVVJFX1NUUklERSwgNCwgMHgxMDAwbiwgXCJmaXRzXCJdLFxuICAgIFtMLk1BUF9LRVlfU0laRSwgNCwgMG4sIFwia2V5X3NpemVcIl0sXG4gICAgW0wuTUFQX0JMT0NLX0NPVU5ULCA0LCAxMG4sIFwiYmxvY2tfY291bnRcIl0sXG4gICAgW0wuTUFQX0JMT0NLX0NPVU5ULCA0LCAweDEwMDAwMDBuLCBcImJsb2NrX2NvdW50XCJdLFxuICAgIFtMLk1BUF9HUk9VUF9DT1VOVCwgNCwgMW4sIFwiZ3JvdXBfY291bnRcIl0sXG4gICAgW0wuTUFQX0dST1VQX0NPVU5ULCA0LCAweDEwMDAwMDFuLCBcImdyb3VwX2NvdW50XCJdLFxuICAgIFtMLk1BUF9TRUVELCA4LCA2biwgXCJoYXNoXCJdLFxuICAgIFtMLk1BUF9TRUVELCA4LCA2biwgXCJ0YWdcIl0sXG4gICAgW0wuTUFQX01PVkVSLCA4LCAweDEwMG4sIFwibW92ZXJcIl0sXG4gICAgW0wuTUFQX0ZVTEwsIDgsIDduLCBcImZ1bGxcIl0sXG4gICAgW0wuTUFQX1JFTEVBU0VELCA4LCAxbiA8PCA2biwgXCJ3YWl0ZXJzXCJdLFxuICAgIC4uLk5PQk9ESUVTLm1hcCgoaWQpOiBSb3cgPT4gW3Nsb3QoMSwgMCksIDgsIGxvdyhpZCksIFwic3RyaXBlXCJdKSxcbiAgICBbc2xvdCgwLCAxKSwgOCwgYnVja2V0KDMsIDAsIDApLCBcInBsYWNlc1wiXSwgLy8gYSBwbGFjZSBsZXNzXG4gICAgW3Nsb3QoMSwgNiksIDgsIGJ1Y2tldCgxLCAxLCAwKSwgXCJwbGFjZXNcIl0sIC8vIG9uZSBtb3JlXG4gICAgW3Nsb3QoMCwgMyksIDgsIGxvdygxM24pLCBcImJsb2NrXCJdLFxuICAgIFtzbG90KDAsIDMpLCA4LCBsb3coNm4pLCBcImJsb2NrLXR3aWNlXCJdLFxuICAgIFtzbG90KDAsIDMpLCA4LCBsb3coMG4pLCBcInRhcmdldFwiXSxcbiAgICBbc2xvdCgwLCAzKSwgOCwgYWRkKFRVUk4pLCBcInRhZ1wiXSxcbiAgICBbYmxvY2soNCkgKyBMLlBBSVJfVEFSR0VULCA0LCA0biwgXCJ0YXJnZXRcIl0sXG4gICAgW2Jsb2NrKDQpICsgTC5QQUlSX1RBUkdFVCwgNCwgMHhmZmZmZmZmZm4sIFwidGFyZ2V0XCJdLFxuICAgIFtibG9jayg0KSArIEwuUEFJUl9IQVNILCA0LCBhZGQoMW4pLCBcImhhc2hcIl0sXG4gICAgW2Jsb2NrKDQpICsgTC5QQUlSX0tFWSwgMSwgMHg1NW4sIFwiaGFzaFwiXSxcbiAgICBbYmxvY2soNCkgKyBMLlBBSVJfS0VZICsgNSwgMSwgMW4sIFwicGFkZGluZ1wiXSxcbiAgICBbYmxvY2soNCkgKyBMLlBBSVJfS0VZICsgOCArIDMsIDEsIDFuLCBcInBhZGRpbmdcIl0sXG4gICAgW2Jsb2NrKDQpLCA4LCBwbHVzKEhFTEQpLCBcImJsb2NrLXdyaXRpbmdcIl0sXG4gICAgW2Jsb2NrKDQpLCA4LCBsb3coTUUpLCBcImJsb2NrLXdyaXRpbmdcIl0sXG4gICAgW2Jsb2NrKDEyKSwgOCwgSEVMRCB8IDB4MWYwbiwgXCJibG9jay1vd25lclwiXSxcbiAgICBbTC5TVFJVQ1RVUkVfS0lORCwgNCwgMHgwMTAyMDMwNG4sIFwic3RydWN0dXJlLmtpbmRcIl0sXG4gIF0pLFxuICAuLi50YWJsZShcInNldFwiLCBbXG4gICAgW0wuTUFQX0tFWV9TSVpFLCA0LCA1biwgXCJrZXlfc2l6ZVwiXSxcbiAgICBbTC5TVFJVQ1RVUkVfRUxFTV9TSVpFLCA0LCA1biwgXCJrZXlfc2l6ZVwiXSxcbiAgICBbYmxvY2soNikgKyBMLlBBSVJfS0VZICsgNCwgMSwgMW4sIFwicGFkZGluZ1wiXSxcbiAgICBbc2xvdCgwLCAyKSwgOCwgYnVja2V0KDMsIDAsIDIpLCBcInBsYWNlc1wiXSxcbiAgICBbc2xvdCgxLCAzKSwgOCwgbG93KDEzbiksIFwiYmxvY2tcIl0sXG4gICAgW2Jsb2NrKDUpICsgTC5QQUlSX0hBU0gsIDQsIGFkZCgtMW4pLCBcImhhc2hcIl0sXG4gIF0pLFxuXTtcblxuLy8gUG9vbDogbGVhc2VzIGZyb20gMHhjMCBvbiwgMHgyMCBhcGFydDsgYmxvY2sgMCBpcyBsZWFzZWQsIGJsb2NrIDEgaXMgc2VudC5cbmNvbnN0IHBvb2wgPSB0YWJsZShcInBvb2xcIiwgW1xuICBbTC5TVFJVQ1RVUkVfRUxFTV9TSVpFLCA0LCAwbiwgXCJlbGVtX3NpemVcIl0sXG4gIFtMLlNUUlVDVFVSRV9DQVBBQ0lUWSwgNCwgMG4sIFwiY2FwYWNpdHlcIl0sXG4gIFtMLlNUUlVDVFVSRV9DQVBBQ0lUWSwgNCwgMHgxMDAwMDAwbiwgXCJjYXBhY2l0eVwiXSxcbiAgW0wuU1RSVUNUVVJFX0NBUEFDSVRZLCA0LCA0MDBuLCBcImZpdHNcIl0sXG4gIFtMLlNUUlVDVFVSRV9TVFJJREUsIDQsIDhuLCBcInN0cmlkZVwiXSxcbiAgW0wuU1RSVUNUVVJFX1NUUklERSwgNCwgMzNuLCBcInN0cmlkZVwiXSxcbiAgW0wuUE9PTF9QQVlMT0FELCA0LCAwbiwgXCJwYXlsb2FkXCJdLFxuICBbTC5QT09MX1BBWUxPQUQsIDQsIDEybiwgXCJwYXlsb2FkXCJdLFxuICBbTC5QT09MX1BBWUxPQUQsIDQsIDY0biwgXCJzdHJpZGVcIl0sXG4gIFtMLlBPT0xfUVVFVUVTLCA4LCAzbiwgXCJxdWV1ZVwiXSxcbiAgW0wuUE9PTF9RVUVVRVMsIDgsIDM0biwgXCJxdWV1ZVwiXSwgLy8gYSBxdWV1ZSBvZiBvdGhlciBlbGVtZW50c1xuICBbTC5QT09MX1FVRVVFUywgOCwgNDNuLCBcInF1ZXVlXCJdLCAvLyBhIGNoYW5uZWxcbiAgW0wuUE9PTF9RVUVVRVMsIDgsIHBsdXMoMW4gPDwgMzJuKSwgXCJxdWV1ZVwiXSxcbiAgW0wuUE9PTF9RVUVVRVMgKyA4LCA4LCAweDgybiwgXCJxdWV1ZS10d2ljZVwiXSxcbiAgW0wuUE9PTF9RVUVVRVMgKyAxNiwgOCwgMHg4YW4sIFwicXVldWVzLW9yZGVyXCJdLFxuICAuLi5OT0JPRElFUy5tYXAoKGlkKTogUm93ID0+IFtMLlBPT0xfQkxPQ0tTLCA4LCBsb3coaWQpLCBcImxlYXNlLW93bmVyXCJdKSxcbiAgW0wuUE9PTF9GUkVFLCA4LCAxbiA8PCA2biwgXCJ3YWl0ZXJzXCJdLFxuXSk7XG5cbi8vIE91dGNvbWVzOiBzdGF0ZSBhdCAweDQwLCBibG9ja3MgYXQgMHg4MCwgMHhjMCBhcGFydDsgYmxvY2sgMCBpcyBuYW1lZC5cbmNvbnN0IHN0YXRlID0gKGdlbmVyYXRpb246IG51bWJlciwgd2hpY2g6IG51bWJlciwgd2hvOiBudW1iZXIgfCBiaWdpbnQpID0+XG4gIChCaWdJbnQoZ2VuZXJhdGlvbikgPDwgMjduKSB8IChCaWdJbnQod2hpY2gpIDw8IDI0bikgfCBCaWdJbnQod2hvKTtcbmNvbnN0IG91dGNvbWVzID0gW1xuICAuLi50YWJsZShcInJlYWR5XCIsIFtcbiAgICBbTC5TVFJVQ1RVUkVfRUxFTV9TSVpFLCA0LCAwbiwgXCJlbGVtX3NpemVcIl0sXG4gICAgW0wuU1RSVUNUVVJFX0NBUEFDSVRZLCA0LCAybiwgXCJjYXBhY2l0eVwiXSxcbiAgICBbTC5TVFJVQ1RVUkVfU1RSSURFLCA0LCAweDg4biwgXCJzdHJpZGVcIl0sXG4gICAgW0wuT1VUQ09NRV9CTE9DS19DT1VOVCwgNCwgMW4sIFwiYmxvY2tfY291bnRcIl0sXG4gICAgW0wuT1VUQ09NRV9CTE9DS19DT1VOVCwgNCwgTk9ORSwgXCJibG9ja19jb3VudFwiXSxcbiAgICBbTC5PVVRDT01FX0JMT0NLX0NPVU5ULCA0LCA1biwgXCJmaXRzXCJdLFxuICAgIFtMLk9VVENPTUVfU1RBVEUsIDgsIHN0YXRlKDAsIDYsIDApLCBcInN0YXRlXCJdLFxuICAgIFtMLk9VVENPTUVfU1RBVEUsIDgsIHN0YXRlKDAsIDcsIDApLCBcInN0YXRlXCJdLFxuICAgIFtMLk9VVENPTUVfU1RBVEUsIDgsIHN0YXRlKDAsIDMsIDQpLCBcImJsb2NrXCJdLFxuICAgIFtMLk9VVENPTUVfU1RBVEUsIDgsIHN0YXRlKDAsIDMsIE5PTkUpLCBcImJsb2NrXCJdLFxuICAgIFtMLk9VVENPTUVfU1RBVEUsIDgsIHN0YXRlKDAsIDMsIDEpLCBcImJsb2NrLXVuY2xhaW1lZFwiXSxcbiAgICBbTC5PVVRDT01FX1NUQVRFLCA4LCBzdGF0ZSgwLCAwLCAxKSwgXCJ3aG9cIl0sXG4gICAgW0wuT1VUQ09NRV9TVEFURSwgOCwgc3RhdGUoMCwgNSwgTUUpLCBcIndob1wiXSxcbiAgICBbTC5PVVRDT01FX1NUQVRFLCA4LCBzdGF0ZSgwLCAxLCAwKSwgXCJ3aG9cIl0sXG4gICAgW0wuT1VUQ09NRV9TVEFURSwgOCwgc3RhdGUoMCwgMiwgMCksIFwid2hvXCJdLFxuICAgIC4uLk5PQk9ESUVTLm1hcCgoaWQpOiBSb3cgPT4gW0wuT1VUQ09NRV9TVEFURSwgOCwgc3RhdGUoMCwgMSwgaWQpLCBcIndob1wiXSksXG4gICAgW0wuT1VUQ09NRV9CTE9DS1MsIDgsIGxvdygweDFmMG4pLCBcImJsb2NrLW93bmVyXCJdLFxuICAgIFtMLk9VVENPTUVfQkxPQ0tTLCA4LCAwbiwgXCJibG9jay11bmNsYWltZWRcIl0sXG4gICAgW0wuT1VUQ09NRV9CTE9DS1MgKyAweGMwLCA4LCBNRSwgXCJibG9jay11bmNsYWltZWRcIl0sXG4gICAgW0wuT1VUQ09NRV9CTE9DS1MgKyBMLk9VVENPTUVfUEFZTE9BRCArIDUsIDEsIDFuLCBcInBhZGRpbmdcIl0sXG4gICAgW0wuT1VUQ09NRV9TRVRUTEVELCA4LCAxbiA8PCA2biwgXCJ3YWl0ZXJzXCJdLFxuICBdKSxcbiAgLi4udGFibGUoXCJmYWlsZWRcIiwgW1xuICAgIFtMLk9VVENPTUVfQkxPQ0tTICsgTC5PVVRDT01FX1BBWUxPQUQsIDQsIDE4MW4sIFwidGV4dC1sZW5ndGhcIl0sXG4gICAgW0wuT1VUQ09NRV9CTE9DS1MgKyBMLk9VVENPTUVfUEFZTE9BRCArIDYsIDEsIDB4ZmZuLCBcInRleHRcIl0sXG4gICAgW0wuT1VUQ09NRV9TVEFURSwgOCwgc3RhdGUoMCwgNCwgOSksIFwiYmxvY2tcIl0sXG4gIF0pLFxuICAuLi50YWJsZShcImxhenlcIiwgW1xuICAgIFtMLk9VVENPTUVfU1RBVEUsIDgsIHN0YXRlKDEsIDEsIE1FKSwgXCJzdGF0ZVwiXSxcbiAgICBbTC5PVVRDT01FX1NUQVRFLCA4LCBzdGF0ZSgxLCA1LCAwKSwgXCJzdGF0ZVwiXSxcbiAgICBbTC5PVVRDT01FX1NUQVRFLCA4LCBzdGF0ZSgxLCAyLCAweDEwMCksIFwid2hvXCJdLFxuICAgIFtMLk9VVENPTUVfU1RBVEUsIDgsIHN0YXRlKDEsIDMsIDQpLCBcImJsb2NrXCJdLFxuICBdKSxcbl07XG5cbi8vIFN0cmVhbTogNSBsaW5lcyBmcm9tIDB4MjAwIG9uLCB0YXJnZXRzIGF0IDB4MzQwICh0dXJucyA0LCA0LCAyLCAyKSwgd29yZHMgYXQgMHgzODAsIHBheWxvYWRzIGF0IDB4M2MwOyB0aGUgdGFpbCBpcyBsYXAgMSwgaW5kZXhcbi8vIDI7IGxpbmUgMCByZWFkcyBhdCBsYXAgMSBpbmRleCAwLCB0aGUgb3RoZXJzIGRlcml2ZS4gV2luZG93cywgdGFrZW4sIG1hcHBlZDogMiBsaW5lcywgdGFyZ2V0cyBhdCAweDI4MCwgd29yZHMgYXQgMHgyYzAsXG4vLyBwYXlsb2FkcyBhdCAweDMwMC5cbmNvbnN0IGxpbmUgPSAoazogbnVtYmVyKSA9PiBMLlNUUkVBTV9TVUJTQ1JJQkVSUyArIEwuTElORV9CWVRFUyAqIGs7XG5jb25zdCBzdHJlYW1zID0gW1xuICAuLi5zaGFwZShcInN0cmVhbVwiLCBMLlNUUkVBTV9CTE9DS19DT1VOVCwgNCwgTk9ORSksXG4gIC4uLnRhYmxlKFwic3RyZWFtXCIsIFtcbiAgICBbTC5TVFJFQU1fUE9MSUNZLCA0LCAzbiwgXCJwb2xpY3lcIl0sXG4gICAgW0wuU1RSRUFNX01BWF9TVUJTQ1JJQkVSUywgNCwgMG4sIFwibWF4X3N1YnNjcmliZXJzXCJdLFxuICAgIFtMLlNUUkVBTV9NQVhfU1VCU0NSSUJFUlMsIDQsIDY1NTM1biwgXCJtYXhfc3Vic2NyaWJlcnNcIl0sXG4gICAgW0wuU1RSRUFNX01BWF9TVUJTQ1JJQkVSUywgNCwgNjAwMDBuLCBcImZpdHNcIl0sXG4gICAgW0wuU1RSRUFNX09QRVJBVE9SLCA0LCA3biwgXCJvcGVyYXRvclwiXSxcbiAgICBbTC5TVFJFQU1fQ09VTlQsIDQsIDFuLCBcImNvdW50XCJdLFxuICAgIFtMLlNUUkVBTV9TVEVQLCA0LCAxbiwgXCJzdGVwXCJdLFxuICAgIFtMLlNUUkVBTV9TT1VSQ0VfU0VHTUVOVCwgNCwgMW4sIFwic291cmNlX3NlZ21lbnRcIl0sXG4gICAgW0wuU1RSRUFNX1NPVVJDRV9PRkZTRVQsIDQsIDFuLCBcInNvdXJjZV9vZmZzZXRcIl0sXG4gICAgW0wuU1RSRUFNX1RBSUwsIDgsIGxvdyg0biksIFwiaGludC1pbmRleFwiXSxcbiAgICBbTC5TVFJFQU1fVEFJTCwgOCwgYWRkKDFuKSwgXCJoaW50LWxlYWRzXCJdLFxuICAgIFtMLlNUUkVBTV9UQUlMLCA4LCBhZGQoVFVSTiksIFwiaGludC1sZWFkc1wiXSxcbiAgICBbTC5TVFJFQU1fUFVCTElTSEVELCA4LCAxbiA8PCA2biwgXCJ3YWl0ZXJzXCJdLFxuICAgIFtMLlNUUkVBTV9ST09NLCA4LCAxbiA8PCA2biwgXCJ3YWl0ZXJzXCJdLFxuICAgIFtMLlNUUkVBTV9IQU5ET1ZFUiwgOCwgMW4gPDwgNm4sIFwid2FpdGVyc1wiXSxcbiAgICBbTC5TVFJFQU1fQklORElORywgOCwgMW4sIFwiYmluZGluZ1wiXSxcbiAgICBbTC5TVFJFQU1fU1RBUlQsIDgsIDFuLCBcInN0YXJ0XCJdLFxuICAgIFtMLlNUUkVBTV9EUk9QUEVELCA4LCAxbiwgXCJkcm9wcGVkXCJdLFxuICAgIFtMLlNUUkVBTV9GQUlMRUQsIDQsIDFuLCBcImZhaWxlZFwiXSxcbiAgICBbTC5TVFJFQU1fRkFJTFVSRSwgMSwgMHg0MW4sIFwiZmFpbHVyZVwiXSxcbiAgICBbbGluZSgwKSwgOCwgbG93KDB4MWYwbiksIFwibGluZS1vd25lclwiXSxcbiAgICBbbGluZSgwKSwgOCwgbG93KDBuKSwgXCJsaW5lLW93bmVybGVzc1wiXSxcbiAgICBbbGluZSgwKSwgOCwgKHdvcmQpID0+ICh3b3JkICYgfk5PTkUpIHwgSEVMRCwgXCJsaW5lLXVuYm91bmRcIl0sXG4gICAgW2xpbmUoMCksIDgsIHRhcmdldCgxLCBNRSksIFwibGluZS1iZWhpbmRcIl0sIC8vIDUgdmFsdWVzIGJlaGluZFxuICAgIFtsaW5lKDApLCA4LCB0YXJnZXQoNywgTUUpLCBcImxpbmUtbGVhZHNcIl0sXG4gICAgW2xpbmUoNCkgKyBMLkxJTkVfU1RBTkRCWSwgNCwgMHgxMDBuLCBcInN0YW5kYnlcIl0sXG4gICAgW2xpbmUoNCkgKyBMLkxJTkVfU1RBTkRCWSArIDQ0LCA0LCAweDEwMDAxMDFuLCBcInN0YW5kYnlcIl0sXG4gICAgW2xpbmUoMSkgKyBMLkxJTkVfQk9VTkQsIDgsIDVuLCBcImJvdW5kXCJdLFxuICAgIFtsaW5lKDEpICsgTC5MSU5FX0JPVU5ELCA4LCBhZGQoMW4pLCBcImJvdW5kXCJdLFxuICAgIFsweDM0MCwgOCwgdGFyZ2V0KDIsIDIpLCBcIm9yZGVyXCJdLFxuICAgIFsweDM0OCwgOCwgdGFyZ2V0KDgsIDQpLCBcIm9yZGVyXCJdLFxuICAgIFsweDM1OCwgOCwgdGFyZ2V0KDQsIDEpLCBcIm9yZGVyXCJdLFxuICAgIFsweDM0MCwgOCwgbG93KDZuKSwgXCJibG9ja1wiXSxcbiAgICBbMHgzNDAsIDgsIGxvdyhOT05FKSwgXCJibG9ja1wiXSxcbiAgICBbMHgzNDAsIDgsIGxvdyg0biksIFwiYmxvY2stdHdpY2VcIl0sXG4gICAgWzB4MzQwLCA4LCBsb3coNW4pLCBcImJsb2NrLWFpbVwiXSxcbiAgICBbMHgzOTAsIDgsIDBuLCBcImJsb2NrLWFpbVwiXSxcbiAgICBbMHgzOTAsIDgsIGFkZChUVVJOKSwgXCJibG9jay1haW1cIl0sXG4gICAgWzB4MzkwLCA4LCBsb3coMG4pLCBcImJsb2NrLW93bmVybGVzc1wiXSxcbiAgICBbMHgzYTgsIDgsIGxvdygweDAwMW4pLCBcImJsb2NrLW93bmVyXCJdLFxuICAgIFsweDM0OCwgOCwgcGx1cyhUVVJOKSwgXCJjbG9zZWQtcGxhY2VcIl0sXG4gICAgWzB4M2MwICsgOCAqIDIgKyA1LCAxLCAxbiwgXCJwYWRkaW5nXCJdLFxuICBdKSxcbiAgLi4udGFibGUoXCJvbGRlc3RcIiwgW1xuICAgIFtMLlNUUkVBTV9EUk9QUEVELCA4LCAzbiwgXCJkcm9wcGVkXCJdLFxuICAgIFtsaW5lKDApLCA4LCB0YXJnZXQoOSwgTUUpLCBcImxpbmUtbGVhZHNcIl0sXG4gICAgW2xpbmUoMCksIDgsIHRhcmdldCgzLCBNRSksIFwibGluZS1pbmRleFwiXSwgLy8gaW5kZXggMyBvZiAzXG4gICAgWzB4Mjg4LCA4LCBwbHVzKFRVUk4pLCBcImNsb3NlZC10d2ljZVwiXSxcbiAgICBbMHgyZDAsIDgsIHRhcmdldCgzLCBNRSksIFwiYmxvY2staW5kZXhcIl0sXG4gIF0pLFxuICAuLi50YWJsZShcInlvdW5nXCIsIFtcbiAgICBbMHgyODgsIDgsIHRhcmdldCgwLCAxKSwgXCJibG9ja1wiXSwgLy8gbm90aGluZyB3YXMgcHVibGlzaGVkIHRoZXJlXG4gICAgWzB4MjgwLCA4LCB0YXJnZXQoMCwgNCksIFwiYmxvY2tcIl0sXG4gIF0pLFxuICAuLi50YWJsZShcIndpbmRvd3NcIiwgW1xuICAgIFtMLlNUUkVBTV9DT1VOVCwgNCwgMG4sIFwiY291bnRcIl0sXG4gICAgW0wuU1RSRUFNX0NPVU5ULCA0LCA1biwgXCJ3aW5kb3dcIl0sXG4gICAgW0wuU1RSRUFNX0NPVU5ULCA0LCAzbiwgXCJzb3VyY2UtZWxlbWVudFwiXSxcbiAgICBbTC5TVFJFQU1fU1RFUCwgNCwgMG4sIFwic3RlcFwiXSxcbiAgICBbTC5TVFJFQU1fU09VUkNFX1NFR01FTlQsIDQsIDBuLCBcInNvdXJjZV9zZWdtZW50XCJdLFxuICAgIFtMLlNUUkVBTV9TT1VSQ0VfT0ZGU0VULCA0LCAwbiwgXCJzb3VyY2Vfb2Zmc2V0XCJdLFxuICAgIFtMLlNUUkVBTV9TT1VSQ0VfT0ZGU0VULCA0LCAzNG4sIFwic291cmNlX29mZnNldFwiXSwgLy8gYSBxdWV1ZVxuICAgIFtMLlNUUkVBTV9TVEFSVCwgOCwgbG93KDRuKSwgXCJzdGFydFwiXSxcbiAgICBbTC5TVFJFQU1fQklORElORywgOCwgbG93KE1FKSwgXCJiaW5kaW5nXCJdLFxuICAgIFtMLlNUUkVBTV9CSU5ESU5HLCA4LCBsb3coMHgxMDBuKSwgXCJiaW5kaW5nXCJdLFxuICAgIFtMLlNUUkVBTV9CSU5ESU5HLCA4LCBwbHVzKDB4ZmZuIDw8IDI0biksIFwiYmluZGluZ1wiXSwgLy8gYSBsaW5lIHRoYXQgdGhlIHNvdXJjZSBoYXMgbm90XG4gICAgW0wuU1RSRUFNX0JJTkRJTkcsIDgsIDNuIDw8IDI0biwgXCJiaW5kaW5nXCJdLCAvLyBzZXJpYWwgMFxuICAgIFsweDM4MCArIDE2LCA4LCBsb3coNG4pLCBcIm9yaWdpblwiXSxcbiAgICBbMHgzODAgKyAxMCwgMSwgN24sIFwicGFkZGluZ1wiXSxcbiAgXSksXG4gIC4uLnRhYmxlKFwidGFrZW5cIiwgW1xuICAgIFtMLlNUUkVBTV9DT1VOVCwgNCwgMm4sIFwidGFrZVwiXSxcbiAgICBbTC5TVFJFQU1fQ09VTlQsIDQsIDBuLCBcImNvdW50XCJdLFxuICAgIFtMLlNUUkVBTV9TVEVQLCA0LCAxbiwgXCJzdGVwXCJdLFxuICAgIFtMLlNUUlVDVFVSRV9FTEVNX1NJWkUsIDQsIDhuLCBcInNvdXJjZS1lbGVtZW50XCJdLFxuICBdKSxcbiAgLi4udGFibGUoXCJtYXBwZWRcIiwgW1xuICAgIFtMLlNUUkVBTV9DT1VOVCwgNCwgMW4sIFwiY291bnRcIl0sXG4gICAgW0wuU1RSRUFNX0ZBSUxFRCwgNCwgMm4sIFwiZmFpbGVkXCJdLFxuICAgIFtMLlNUUkVBTV9PUEVSQVRPUiwgNCwgMG4sIFwic291cmNlX3NlZ21lbnRcIl0sXG4gIF0pLFxuXTtcblxuY29uc3QgYXJyYXkgPSB0YWJsZShcImFycmF5XCIsIFtcbiAgW0wuU1RSVUNUVVJFX0VMRU1fU0laRSwgNCwgMG4sIFwiZWxlbV9zaXplXCJdLFxuICBbTC5TVFJVQ1RVUkVfQ0FQQUNJVFksIDQsIDBuLCBcImNhcGFjaXR5XCJdLFxuICBbTC5TVFJVQ1RVUkVfQ0FQQUNJVFksIDQsIDluLCBcImZpdHNcIl0sXG4gIFtMLlNUUlVDVFVSRV9TVFJJREUsIDQsIDE2biwgXCJzdHJpZGVcIl0sXG5dKTtcblxuZXhwb3J0IGZ1bmN0aW9uIHZpb2xhdGlvbnMoc3BlY2ltZW46IHsgbWF4RW50cmllczogbnVtYmVyOyBtYXhQZWVyczogbnVtYmVyIH0pOiBWaW9sYXRpb25bXSB7XG4gIHJldHVybiBbXG4gICAgLi4uaGVhZGVyKHNwZWNpbWVuKSxcbiAgICAuLi5hcnJheSxcbiAgICAuLi5xdWV1ZSxcbiAgICAuLi5jaGFubmVscyxcbiAgICAuLi5zdGFjayxcbiAgICAuLi5yaW5ncyxcbiAgICAuLi5rZXllZCxcbiAgICAuLi5wb29sLFxuICAgIC4uLm91dGNvbWVzLFxuICAgIC4uLnN0cmVhbXMsXG4gIF07XG59XG4iXSwKICAibWFwcGluZ3MiOiAiO0FBR0EsWUFBWSxPQUFPO0FBZ0JuQixTQUFTLE1BQU0sSUFBWSxNQUFtQztBQUM1RCxTQUFPLEtBQUssSUFBSSxDQUFDLENBQUMsSUFBSSxPQUFPLFFBQVEsSUFBSSxPQUFPO0FBQUEsSUFDOUM7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0EsUUFBUSxPQUFPLFdBQVcsV0FBVyxNQUFNLFNBQVM7QUFBQSxJQUNwRDtBQUFBLEVBQ0YsRUFBRTtBQUNKO0FBRUEsSUFBTSxPQUFPO0FBQ2IsSUFBTSxPQUFPLE1BQU07QUFDbkIsSUFBTSxLQUFLO0FBQ1gsSUFBTSxTQUFTLENBQUMsTUFBY0EsV0FBNEIsT0FBTyxJQUFJLEtBQUssTUFBTyxPQUFPQSxNQUFLO0FBQzdGLElBQU0sU0FBUyxDQUFDLFNBQWlCLEtBQWFBLFdBQzNDLE9BQU8sT0FBTyxLQUFLLE1BQVEsT0FBTyxHQUFHLEtBQUssTUFBTyxPQUFPQSxNQUFLO0FBRWhFLElBQU0sT0FBTyxDQUFDLFNBQWlCLENBQUNDLFVBQWlCQSxRQUFPO0FBQ3hELElBQU0sTUFBTSxDQUFDLFNBQWlCLENBQUNBLFVBQWtCQSxRQUFPLENBQUMsT0FBUTtBQUNqRSxJQUFNLE1BQU0sQ0FBQyxXQUFtQixDQUFDQSxVQUFpQixPQUFPLFFBQVEsSUFBSUEsUUFBTyxNQUFNO0FBQ2xGLElBQU0sT0FBTyxNQUFNO0FBRW5CLElBQU0sV0FBVyxDQUFDLFFBQVEsUUFBUSxNQUFNO0FBRXhDLFNBQVMsT0FBTyxVQUFpRTtBQUMvRSxRQUFNQyxTQUFRLENBQUMsTUFBZ0IsZUFBYSxJQUFNO0FBQ2xELFFBQU0sT0FBTyxDQUFDQyxVQUFtQixlQUFhLEtBQUssS0FBTSxTQUFTLGFBQWEsS0FBTSxFQUFFLElBQUksTUFBTUEsUUFBTyxLQUFLO0FBQzdHLFNBQU8sTUFBTSxJQUFJO0FBQUEsSUFDZixDQUFHLGVBQWEsR0FBRyxPQUFPLGFBQWE7QUFBQSxJQUN2QyxDQUFHLGVBQWEsR0FBRyxPQUFPLGFBQWE7QUFBQSxJQUN2QyxDQUFHLHNCQUFvQixHQUFHLElBQUksb0JBQW9CO0FBQUEsSUFDbEQsQ0FBRyxzQkFBb0IsR0FBRyxPQUFPLGFBQWE7QUFBQSxJQUM5QyxDQUFHLHNCQUFvQixHQUFHLGFBQWEsYUFBYTtBQUFBLElBQ3BELENBQUcsb0JBQWtCLEdBQUcsSUFBSSxrQkFBa0I7QUFBQSxJQUM5QyxDQUFHLG9CQUFrQixHQUFHLE1BQU0sa0JBQWtCO0FBQUEsSUFDaEQsQ0FBRyxxQkFBbUIsR0FBRyxJQUFJLG1CQUFtQjtBQUFBLElBQ2hELENBQUcsc0JBQW9CLEdBQUcsS0FBSyxvQkFBb0I7QUFBQSxJQUNuRCxDQUFHLHNCQUFvQixHQUFHLGFBQWEsb0JBQW9CO0FBQUEsSUFDM0QsQ0FBRyxzQkFBb0IsR0FBRyxJQUFJLEVBQUUsR0FBRyxZQUFZO0FBQUE7QUFBQSxJQUMvQyxDQUFHLHNCQUFvQixHQUFHLElBQUksRUFBRSxHQUFHLGFBQWE7QUFBQSxJQUNoRCxDQUFHLHNCQUFvQixHQUFHLGFBQWEsb0JBQW9CO0FBQUEsSUFDM0QsQ0FBRyxzQkFBb0IsR0FBRyxJQUFJLEVBQUUsR0FBRyxvQkFBb0I7QUFBQSxJQUN2RCxDQUFHLHNCQUFvQixHQUFHLElBQUksb0JBQW9CO0FBQUEsSUFDbEQsQ0FBRyx1QkFBcUIsR0FBRyxNQUFNLElBQUksaUJBQWlCO0FBQUE7QUFBQSxJQUN0RCxDQUFHLHdCQUFzQixJQUFJLEdBQUcsTUFBTSxLQUFLLGlCQUFpQjtBQUFBLElBQzVELENBQUNELE9BQU0sQ0FBQyxHQUFHLEdBQUcsSUFBSSxZQUFZO0FBQUEsSUFDOUIsQ0FBQ0EsT0FBTSxDQUFDLElBQUksR0FBRyxHQUFHLE9BQU8sWUFBWTtBQUFBLElBQ3JDLENBQUNBLE9BQU0sQ0FBQyxJQUFJLElBQUksR0FBRyxPQUFPLFlBQVk7QUFBQSxJQUN0QyxDQUFDQSxPQUFNLENBQUMsSUFBTSxnQkFBYyxHQUFHLElBQUksYUFBYTtBQUFBLElBQ2hELENBQUNBLE9BQU0sQ0FBQyxJQUFNLGdCQUFjLEdBQUcsYUFBYSxhQUFhO0FBQUEsSUFDekQsQ0FBQ0EsT0FBTSxDQUFDLElBQU0sY0FBWSxHQUFHLElBQUksYUFBYTtBQUFBLElBQzlDLENBQUNBLE9BQU0sQ0FBQyxJQUFNLGNBQVksR0FBRyxhQUFhLGFBQWE7QUFBQSxJQUN2RCxDQUFDQSxPQUFNLENBQUMsSUFBTSxjQUFZLEdBQUcsSUFBSSxFQUFFLEdBQUcsZUFBZTtBQUFBLElBQ3JELENBQUNBLE9BQU0sQ0FBQyxJQUFNLGdCQUFjLEdBQUcsSUFBSSxDQUFDLEVBQUUsR0FBRyxlQUFlO0FBQUEsSUFDeEQsQ0FBQ0EsT0FBTSxFQUFFLElBQU0sZ0JBQWMsR0FBRyxLQUFLLGVBQWU7QUFBQTtBQUFBLElBQ3BELENBQUNBLE9BQU0sRUFBRSxJQUFNLGdCQUFjLEdBQUcsS0FBSyxhQUFhO0FBQUEsSUFDbEQsQ0FBQyxLQUFLLENBQUMsR0FBRyxHQUFHLFFBQVEsWUFBWTtBQUFBLElBQ2pDLENBQUMsS0FBSyxDQUFDLEdBQUcsR0FBRyxRQUFRLFlBQVk7QUFBQSxJQUNqQyxDQUFDLEtBQUssQ0FBQyxHQUFHLEdBQUcsWUFBWSxZQUFZO0FBQUEsSUFDckMsQ0FBQyxLQUFLLENBQUMsR0FBRyxHQUFHLFFBQVEsWUFBWTtBQUFBLElBQ2pDLENBQUMsS0FBSyxDQUFDLElBQU0sZUFBYSxJQUFJLEdBQUcsT0FBTyxZQUFZO0FBQUEsRUFDdEQsQ0FBQztBQUNIO0FBR0EsU0FBUyxNQUFNLElBQVksWUFBb0IsVUFBa0IsU0FBOEI7QUFDN0YsU0FBTyxNQUFNLElBQUk7QUFBQSxJQUNmLENBQUcsdUJBQXFCLEdBQUcsSUFBSSxXQUFXO0FBQUEsSUFDMUMsQ0FBRyx1QkFBcUIsR0FBRyxhQUFhLFFBQVE7QUFBQSxJQUNoRCxDQUFHLHNCQUFvQixHQUFHLElBQUksVUFBVTtBQUFBLElBQ3hDLENBQUcsc0JBQW9CLEdBQUcsYUFBYSxhQUFhO0FBQUEsSUFDcEQsQ0FBRyxvQkFBa0IsR0FBRyxJQUFJLFFBQVE7QUFBQSxJQUNwQyxDQUFHLG9CQUFrQixHQUFHLElBQUksRUFBRSxHQUFHLFFBQVE7QUFBQSxJQUN6QyxDQUFHLG9CQUFrQixHQUFHLGFBQWEsTUFBTTtBQUFBLElBQzNDLENBQUMsWUFBWSxHQUFHLE9BQU8sUUFBUSxHQUFHLGFBQWE7QUFBQSxJQUMvQyxDQUFDLFlBQVksR0FBRyxVQUFVLElBQUksYUFBYTtBQUFBLElBQzNDLENBQUMsWUFBWSxHQUFHLFNBQVMsTUFBTTtBQUFBLElBQy9CLENBQUcsa0JBQWdCLEdBQUcsYUFBYSxnQkFBZ0I7QUFBQSxFQUNyRCxDQUFDO0FBQ0g7QUFJQSxJQUFNLE9BQU8sQ0FBQyxNQUFnQixnQkFBYyxLQUFPO0FBQ25ELElBQU0sT0FBTyxDQUFDLE1BQWMsS0FBSyxDQUFDLElBQU07QUFFeEMsSUFBTSxRQUFRO0FBQUEsRUFDWixHQUFHLE1BQU0sU0FBVyxxQkFBbUIsR0FBRyxJQUFJO0FBQUEsRUFDOUMsR0FBRyxNQUFNLFNBQVM7QUFBQSxJQUNoQixDQUFHLGNBQVksR0FBRyxJQUFJLEVBQUUsR0FBRyxZQUFZO0FBQUEsSUFDdkMsQ0FBRyxjQUFZLEdBQUcsSUFBSSxJQUFJLEdBQUcsWUFBWTtBQUFBLElBQ3pDLENBQUcsY0FBWSxHQUFHLEtBQUssSUFBSSxHQUFHLFlBQVk7QUFBQSxJQUMxQyxDQUFHLGNBQVksR0FBRyxJQUFJLEVBQUUsR0FBRyxZQUFZO0FBQUEsSUFDdkMsQ0FBRyxjQUFZLEdBQUcsSUFBSSxJQUFJLEdBQUcsWUFBWTtBQUFBLElBQ3pDLENBQUcsY0FBWSxHQUFHLElBQUksRUFBRSxHQUFHLFlBQVk7QUFBQSxJQUN2QyxDQUFHLGNBQVksR0FBRyxPQUFPLEdBQUcsQ0FBQyxHQUFHLFlBQVk7QUFBQSxJQUM1QyxDQUFHLGNBQVksR0FBRyxPQUFPLEdBQUcsQ0FBQyxHQUFHLFlBQVk7QUFBQSxJQUM1QyxDQUFHLG1CQUFpQixHQUFHLE1BQU0sSUFBSSxTQUFTO0FBQUEsSUFDMUMsQ0FBRyxvQkFBa0IsR0FBRyxHQUFHLElBQUksU0FBUztBQUFBLElBQ3hDLENBQUcsbUJBQWlCLElBQUksR0FBRyxNQUFNLEtBQUssU0FBUztBQUFBLElBQy9DLENBQUMsS0FBSyxDQUFDLEdBQUcsR0FBRyxPQUFPLEdBQUcsQ0FBQyxHQUFHLE9BQU87QUFBQTtBQUFBLElBQ2xDLENBQUMsS0FBSyxDQUFDLEdBQUcsR0FBRyxPQUFPLEdBQUcsQ0FBQyxHQUFHLE9BQU87QUFBQSxJQUNsQyxDQUFDLEtBQUssQ0FBQyxHQUFHLEdBQUcsT0FBTyxHQUFHLENBQUMsR0FBRyxPQUFPO0FBQUEsSUFDbEMsQ0FBQyxLQUFLLENBQUMsR0FBRyxHQUFHLE9BQU8sR0FBRyxDQUFDLEdBQUcsT0FBTztBQUFBO0FBQUEsSUFDbEMsQ0FBQyxLQUFLLENBQUMsR0FBRyxHQUFHLE9BQU8sR0FBRyxJQUFJLEdBQUcsT0FBTztBQUFBLElBQ3JDLENBQUMsS0FBSyxDQUFDLEdBQUcsR0FBRyxPQUFPLEdBQUcsSUFBSSxHQUFHLE9BQU87QUFBQTtBQUFBLElBQ3JDLENBQUMsS0FBSyxDQUFDLEdBQUcsR0FBRyxPQUFPLEdBQUcsSUFBSSxHQUFHLE9BQU87QUFBQSxJQUNyQyxDQUFDLEtBQUssQ0FBQyxHQUFHLEdBQUcsSUFBSSxFQUFFLEdBQUcsT0FBTztBQUFBLElBQzdCLENBQUMsS0FBSyxDQUFDLEdBQUcsR0FBRyxJQUFJLElBQUksR0FBRyxPQUFPO0FBQUEsSUFDL0IsQ0FBQyxLQUFLLENBQUMsR0FBRyxHQUFHLElBQUksU0FBUyxHQUFHLE9BQU87QUFBQSxJQUNwQyxDQUFDLEtBQUssQ0FBQyxHQUFHLEdBQUcsSUFBSSxFQUFFLEdBQUcsT0FBTztBQUFBLElBQzdCLENBQUMsS0FBSyxDQUFDLEdBQUcsR0FBRyxJQUFJLFNBQVMsR0FBRyxPQUFPO0FBQUEsSUFDcEMsQ0FBQyxLQUFLLENBQUMsR0FBRyxHQUFHLElBQUksRUFBRSxHQUFHLGFBQWE7QUFBQSxJQUNuQyxDQUFDLEtBQUssQ0FBQyxHQUFHLEdBQUcsSUFBSSxFQUFFLEdBQUcsV0FBVztBQUFBO0FBQUEsSUFDakMsQ0FBQyxLQUFLLENBQUMsR0FBRyxHQUFHLElBQUksV0FBVztBQUFBLElBQzVCLENBQUMsS0FBSyxDQUFDLEdBQUcsR0FBRyxJQUFJLElBQUksR0FBRyxXQUFXO0FBQUEsSUFDbkMsQ0FBQyxLQUFLLENBQUMsR0FBRyxHQUFHLElBQUksS0FBSyxJQUFJLEdBQUcsV0FBVztBQUFBLElBQ3hDLENBQUMsS0FBSyxDQUFDLEdBQUcsR0FBRyxJQUFJLEVBQUUsR0FBRyxpQkFBaUI7QUFBQSxJQUN2QyxDQUFDLEtBQUssQ0FBQyxHQUFHLEdBQUcsSUFBSSxFQUFFLEdBQUcsV0FBVztBQUFBLElBQ2pDLENBQUMsS0FBSyxDQUFDLEdBQUcsR0FBRyxPQUFPLEdBQUcsRUFBRSxHQUFHLGFBQWE7QUFBQTtBQUFBLElBQ3pDLENBQUMsS0FBSyxDQUFDLEdBQUcsR0FBRyxJQUFJLE1BQU0sR0FBRyxhQUFhO0FBQUEsSUFDdkMsR0FBRyxTQUFTLElBQUksQ0FBQyxPQUFZLENBQUMsS0FBSyxDQUFDLEdBQUcsR0FBRyxJQUFJLEVBQUUsR0FBRyxhQUFhLENBQUM7QUFBQSxJQUNqRSxDQUFDLEtBQUssQ0FBQyxJQUFNLGlCQUFlLEdBQUcsR0FBRyxJQUFJLFNBQVM7QUFBQSxJQUMvQyxDQUFDLEtBQUssQ0FBQyxJQUFNLGlCQUFlLEdBQUcsR0FBRyxPQUFPLFNBQVM7QUFBQSxFQUNwRCxDQUFDO0FBQ0g7QUFHQSxJQUFNLE9BQU87QUFDYixJQUFNLFdBQVc7QUFBQSxFQUNmLEdBQUcsTUFBTSxXQUFhLHFCQUFtQixHQUFHLE9BQVMscUJBQW1CLENBQUM7QUFBQSxFQUN6RSxHQUFHLE1BQU0sV0FBVztBQUFBLElBQ2xCLENBQUcsc0JBQW9CLEdBQUcsSUFBSSxZQUFZO0FBQUEsSUFDMUMsQ0FBRyxrQkFBZ0IsR0FBRyxNQUFNLElBQUksU0FBUztBQUFBLElBQ3pDLENBQUcsa0JBQWdCLEdBQUcsR0FBRyxJQUFJLFNBQVM7QUFBQSxJQUN0QyxDQUFHLGNBQVksR0FBRyxPQUFPLEdBQUcsQ0FBQyxHQUFHLFlBQVk7QUFBQSxJQUM1QyxDQUFHLGNBQVksR0FBRyxJQUFJLEVBQUUsR0FBRyxZQUFZO0FBQUEsSUFDdkMsQ0FBQyxLQUFLLENBQUMsR0FBRyxHQUFHLE9BQU8sR0FBRyxJQUFJLEdBQUcsT0FBTztBQUFBLElBQ3JDLENBQUMsS0FBSyxDQUFDLEdBQUcsR0FBRyxJQUFJLFNBQVMsR0FBRyxZQUFZO0FBQUE7QUFBQSxJQUN6QyxDQUFDLEtBQUssQ0FBQyxHQUFHLEdBQUcsS0FBSyxJQUFJLEdBQUcsWUFBWTtBQUFBO0FBQUEsSUFDckMsQ0FBQyxLQUFLLENBQUMsR0FBRyxHQUFHLElBQUksRUFBRSxHQUFHLE9BQU87QUFBQSxJQUM3QixDQUFDLEtBQUssQ0FBQyxHQUFHLEdBQUcsSUFBSSxFQUFFLEdBQUcsT0FBTztBQUFBLElBQzdCLENBQUMsS0FBSyxDQUFDLEdBQUcsR0FBRyxJQUFJLFdBQVc7QUFBQSxJQUM1QixDQUFDLEtBQUssQ0FBQyxHQUFHLEdBQUcsSUFBSSxFQUFFLEdBQUcsYUFBYTtBQUFBLElBQ25DLENBQUMsS0FBSyxDQUFDLElBQU0saUJBQWUsR0FBRyxHQUFHLElBQUksU0FBUztBQUFBLEVBQ2pELENBQUM7QUFBQSxFQUNELEdBQUcsTUFBTSxVQUFVO0FBQUEsSUFDakIsQ0FBQyxLQUFLLENBQUMsR0FBRyxHQUFHLEtBQUssSUFBSSxHQUFHLFlBQVk7QUFBQSxJQUNyQyxDQUFDLEtBQUssQ0FBQyxHQUFHLEdBQUcsS0FBSyxJQUFJLEdBQUcsWUFBWTtBQUFBLElBQ3JDLENBQUMsS0FBSyxDQUFDLEdBQUcsR0FBRyxLQUFLLElBQUksR0FBRyxZQUFZO0FBQUEsSUFDckMsQ0FBQyxLQUFLLENBQUMsR0FBRyxHQUFHLE9BQU8sR0FBRyxDQUFDLEdBQUcsYUFBYTtBQUFBLEVBQzFDLENBQUM7QUFBQSxFQUNELEdBQUcsTUFBTSxRQUFRO0FBQUEsSUFDZixDQUFDLEtBQUssQ0FBQyxHQUFHLEdBQUcsS0FBSyxJQUFJLEdBQUcsWUFBWTtBQUFBLElBQ3JDLENBQUMsS0FBSyxDQUFDLEdBQUcsR0FBRyxLQUFLLElBQUksR0FBRyxZQUFZO0FBQUEsSUFDckMsQ0FBQyxLQUFLLENBQUMsR0FBRyxHQUFHLElBQUksT0FBTyxFQUFFLEdBQUcsT0FBTztBQUFBLEVBQ3RDLENBQUM7QUFBQSxFQUNELEdBQUcsTUFBTSxRQUFRO0FBQUEsSUFDZixDQUFHLGNBQVksR0FBRyxJQUFJLFlBQVk7QUFBQSxJQUNsQyxDQUFHLGNBQVksR0FBRyxPQUFPLEtBQUssS0FBSyxLQUFLLElBQUksQ0FBQyxHQUFHLFdBQVc7QUFBQSxJQUMzRCxDQUFDLEtBQUssQ0FBQyxHQUFHLEdBQUcsSUFBSSxNQUFNLEdBQUcsYUFBYTtBQUFBLElBQ3ZDLENBQUMsS0FBSyxDQUFDLEdBQUcsR0FBRyxPQUFPLEdBQUcsQ0FBQyxHQUFHLE9BQU87QUFBQSxFQUNwQyxDQUFDO0FBQ0g7QUFHQSxJQUFNLFFBQVEsQ0FBQyxNQUFnQixrQkFBZ0IsS0FBSyxJQUFJO0FBQ3hELElBQU0sUUFBUSxDQUFDLE1BQWMsTUFBUSxLQUFPO0FBQzVDLElBQU0sUUFBUTtBQUFBLEVBQ1osR0FBRyxNQUFNLFNBQVcscUJBQW1CLEdBQUcsSUFBSTtBQUFBLEVBQzlDLEdBQUcsTUFBTSxTQUFTO0FBQUEsSUFDaEIsQ0FBRyxhQUFXLEdBQUcsSUFBSSxFQUFFLEdBQUcsS0FBSztBQUFBLElBQy9CLENBQUcsYUFBVyxHQUFHLElBQUksU0FBUyxHQUFHLEtBQUs7QUFBQSxJQUN0QyxDQUFHLGFBQVcsR0FBRyxLQUFLLElBQUksR0FBRyxLQUFLO0FBQUEsSUFDbEMsQ0FBRyxhQUFXLEdBQUcsSUFBSSxFQUFFLEdBQUcsT0FBTztBQUFBO0FBQUEsSUFDakMsQ0FBRyxhQUFXLEdBQUcsT0FBTyxHQUFHLENBQUMsR0FBRyxPQUFPO0FBQUE7QUFBQSxJQUN0QyxDQUFDLE1BQU0sQ0FBQyxHQUFHLEdBQUcsSUFBSSxFQUFFLEdBQUcsT0FBTztBQUFBLElBQzlCLENBQUMsTUFBTSxDQUFDLEdBQUcsR0FBRyxJQUFJLElBQUksR0FBRyxPQUFPO0FBQUEsSUFDaEMsQ0FBQyxNQUFNLENBQUMsR0FBRyxHQUFHLEtBQUssSUFBSSxHQUFHLFdBQVc7QUFBQSxJQUNyQyxDQUFDLE1BQU0sQ0FBQyxHQUFHLEdBQUcsSUFBSSxFQUFFLEdBQUcsYUFBYTtBQUFBLElBQ3BDLENBQUMsTUFBTSxDQUFDLEdBQUcsR0FBRyxJQUFJLEVBQUUsR0FBRyxPQUFPO0FBQUEsSUFDOUIsQ0FBQyxNQUFNLENBQUMsR0FBRyxHQUFHLE9BQU8sR0FBRyxDQUFDLEdBQUcsT0FBTztBQUFBLElBQ25DLENBQUMsTUFBTSxDQUFDLEdBQUcsR0FBRyxPQUFPLEdBQUcsQ0FBQyxHQUFHLGFBQWE7QUFBQSxJQUN6QyxDQUFDLE1BQU0sQ0FBQyxJQUFNLHFCQUFtQixHQUFHLElBQUksT0FBTztBQUFBLElBQy9DLENBQUMsTUFBTSxDQUFDLElBQU0scUJBQW1CLEdBQUcsSUFBSSxPQUFPO0FBQUEsSUFDL0MsQ0FBQyxNQUFNLENBQUMsSUFBTSxxQkFBbUIsR0FBRyxNQUFNLEtBQUssT0FBTztBQUFBLElBQ3RELENBQUMsTUFBTSxDQUFDLElBQU0scUJBQW1CLEdBQUcsSUFBSSxPQUFPO0FBQUEsSUFDL0MsQ0FBQyxNQUFNLENBQUMsR0FBRyxHQUFHLEtBQUssSUFBSSxHQUFHLFlBQVk7QUFBQSxJQUN0QyxDQUFDLE1BQU0sQ0FBQyxHQUFHLEdBQUcsS0FBSyxJQUFJLEdBQUcsWUFBWTtBQUFBLElBQ3RDLENBQUMsTUFBTSxDQUFDLEdBQUcsR0FBRyxJQUFJLEVBQUUsR0FBRyxZQUFZO0FBQUEsSUFDbkMsQ0FBQyxNQUFNLENBQUMsR0FBRyxHQUFHLElBQUksSUFBSSxHQUFHLE9BQU87QUFBQSxJQUNoQyxDQUFDLE1BQU0sQ0FBQyxHQUFHLEdBQUcsSUFBSSxLQUFLLElBQUksR0FBRyxPQUFPO0FBQUEsSUFDckMsQ0FBQyxNQUFNLENBQUMsR0FBRyxHQUFHLElBQUksRUFBRSxHQUFHLGlCQUFpQjtBQUFBLElBQ3hDLEdBQUcsU0FBUyxJQUFJLENBQUMsT0FBWSxDQUFDLE1BQU0sQ0FBQyxHQUFHLEdBQUcsSUFBSSxFQUFFLEdBQUcsYUFBYSxDQUFDO0FBQUEsSUFDbEUsQ0FBQyxNQUFNLENBQUMsSUFBTSx3QkFBc0IsR0FBRyxHQUFHLElBQUksU0FBUztBQUFBLElBQ3ZELENBQUcsbUJBQWlCLEdBQUcsTUFBTSxJQUFJLFNBQVM7QUFBQSxJQUMxQyxDQUFHLG1CQUFpQixJQUFJLEdBQUcsSUFBSSxTQUFTO0FBQUEsRUFDMUMsQ0FBQztBQUNIO0FBSUEsSUFBTSxXQUFXLENBQUMsS0FBYSxVQUFtQixPQUFPLEdBQUcsS0FBSyxNQUFPLE9BQU8sS0FBSztBQUNwRixJQUFNLE9BQU8sQ0FBQyxNQUFnQixjQUFZLElBQUk7QUFDOUMsSUFBTSxRQUFRO0FBQUEsRUFDWixHQUFHLE1BQU0sUUFBUTtBQUFBLElBQ2YsQ0FBRyx1QkFBcUIsR0FBRyxJQUFJLFdBQVc7QUFBQSxJQUMxQyxDQUFHLHNCQUFvQixHQUFHLElBQUksVUFBVTtBQUFBLElBQ3hDLENBQUcsc0JBQW9CLEdBQUcsU0FBUyxNQUFNO0FBQUEsSUFDekMsQ0FBRyxvQkFBa0IsR0FBRyxLQUFLLFFBQVE7QUFBQSxJQUNyQyxDQUFHLGFBQVcsR0FBRyxJQUFJLE1BQU07QUFBQSxJQUMzQixDQUFHLGdCQUFjLEdBQUcsSUFBSSxTQUFTO0FBQUEsSUFDakMsQ0FBRyxhQUFXLEdBQUcsU0FBUyxHQUFHLENBQUMsR0FBRyxPQUFPO0FBQUEsSUFDeEMsQ0FBRyxhQUFXLEdBQUcsU0FBUyxHQUFHLENBQUMsR0FBRyxPQUFPO0FBQUEsSUFDeEMsQ0FBRyxhQUFXLEdBQUcsU0FBUyxHQUFHLENBQUMsR0FBRyxVQUFVO0FBQUEsSUFDM0MsQ0FBRyxhQUFXLEdBQUcsU0FBUyxHQUFHLENBQUMsR0FBRyxVQUFVO0FBQUEsSUFDM0MsQ0FBRyxhQUFXLEdBQUcsU0FBUyxHQUFHLENBQUMsR0FBRyxVQUFVO0FBQUEsSUFDM0MsQ0FBRyxhQUFXLEdBQUcsU0FBUyxHQUFHLENBQUMsR0FBRyxVQUFVO0FBQUEsSUFDM0MsR0FBRyxTQUFTLElBQUksQ0FBQyxPQUFZLENBQUcsaUJBQWUsR0FBRyxJQUFJLFVBQVUsQ0FBQztBQUFBLElBQ2pFLENBQUcsaUJBQWUsR0FBRyxRQUFRLFVBQVU7QUFBQSxJQUN2QyxDQUFHLGtCQUFnQixHQUFHLE1BQU0sSUFBSSxTQUFTO0FBQUEsSUFDekMsQ0FBRyxpQkFBZSxHQUFHLE1BQU0sSUFBSSxTQUFTO0FBQUEsRUFDMUMsQ0FBQztBQUFBLEVBQ0QsR0FBRyxNQUFNLFNBQVM7QUFBQSxJQUNoQixDQUFHLHVCQUFxQixHQUFHLElBQUksV0FBVztBQUFBLElBQzFDLENBQUcsc0JBQW9CLEdBQUcsS0FBSyxVQUFVO0FBQUEsSUFDekMsQ0FBRyxzQkFBb0IsR0FBRyxJQUFJLFVBQVU7QUFBQSxJQUN4QyxDQUFHLGdCQUFjLEdBQUcsS0FBSyxTQUFTO0FBQUEsSUFDbEMsQ0FBRyxnQkFBYyxHQUFHLEtBQUssUUFBUTtBQUFBO0FBQUEsSUFDakMsQ0FBQyxLQUFLLENBQUMsR0FBRyxHQUFHLEtBQUssUUFBUTtBQUFBLElBQzFCLENBQUMsS0FBSyxDQUFDLEdBQUcsR0FBRyxhQUFhLFFBQVE7QUFBQSxJQUNsQyxDQUFDLEtBQUssQ0FBQyxHQUFHLEdBQUcsS0FBSyxPQUFPO0FBQUE7QUFBQSxJQUN6QixDQUFDLEtBQUssQ0FBQyxHQUFHLEdBQUcsS0FBSyxPQUFPO0FBQUEsRUFDM0IsQ0FBQztBQUNIO0FBSUEsSUFBTSxPQUFPLENBQUMsT0FBZSxNQUFnQixlQUFhLEtBQU8sUUFBUSxJQUFJO0FBQzdFLElBQU0sUUFBUTtBQUFBLEVBQ1osR0FBRyxNQUFNLE9BQU87QUFBQSxJQUNkLENBQUcsdUJBQXFCLEdBQUcsSUFBSSxXQUFXO0FBQUEsSUFDMUMsQ0FBRyx1QkFBcUIsR0FBRyxNQUFNLFFBQVE7QUFBQSxJQUN6QyxDQUFHLHNCQUFvQixHQUFHLElBQUksVUFBVTtBQUFBLElBQ3hDLENBQUcsc0JBQW9CLEdBQUcsS0FBSyxhQUFhO0FBQUEsSUFDNUMsQ0FBRyxvQkFBa0IsR0FBRyxLQUFLLFFBQVE7QUFBQSxJQUNyQyxDQUFHLG9CQUFrQixHQUFHLFNBQVMsTUFBTTtBQUFBLElBQ3ZDLENBQUcsZ0JBQWMsR0FBRyxJQUFJLFVBQVU7QUFBQSxJQUNsQyxDQUFHLG1CQUFpQixHQUFHLEtBQUssYUFBYTtBQUFBLElBQ3pDLENBQUcsbUJBQWlCLEdBQUcsWUFBWSxhQUFhO0FBQUEsSUFDaEQsQ0FBRyxtQkFBaUIsR0FBRyxJQUFJLGFBQWE7QUFBQSxJQUN4QyxDQUFHLG1CQUFpQixHQUFHLFlBQVksYUFBYTtBQUFBLElBQ2hELENBQUcsWUFBVSxHQUFHLElBQUksTUFBTTtBQUFBLElBQzFCLENBQUcsWUFBVSxHQUFHLElBQUksS0FBSztBQUFBLElBQ3pCLENBQUcsYUFBVyxHQUFHLFFBQVEsT0FBTztBQUFBLElBQ2hDLENBQUcsWUFBVSxHQUFHLElBQUksTUFBTTtBQUFBLElBQzFCLENBQUcsZ0JBQWMsR0FBRyxNQUFNLElBQUksU0FBUztBQUFBLElBQ3ZDLEdBQUcsU0FBUyxJQUFJLENBQUMsT0FBWSxDQUFDLEtBQUssR0FBRyxDQUFDLEdBQUcsR0FBRyxJQUFJLEVBQUUsR0FBRyxRQUFRLENBQUM7QUFBQSxJQUMvRCxDQUFDLEtBQUssR0FBRyxDQUFDLEdBQUcsR0FBRyxPQUFPLEdBQUcsR0FBRyxDQUFDLEdBQUcsUUFBUTtBQUFBO0FBQUEsSUFDekMsQ0FBQyxLQUFLLEdBQUcsQ0FBQyxHQUFHLEdBQUcsT0FBTyxHQUFHLEdBQUcsQ0FBQyxHQUFHLFFBQVE7QUFBQTtBQUFBLElBQ3pDLENBQUMsS0FBSyxHQUFHLENBQUMsR0FBRyxHQUFHLElBQUksR0FBRyxHQUFHLE9BQU87QUFBQSxJQUNqQyxDQUFDLEtBQUssR0FBRyxDQUFDLEdBQUcsR0FBRyxJQUFJLEVBQUUsR0FBRyxhQUFhO0FBQUEsSUFDdEMsQ0FBQyxLQUFLLEdBQUcsQ0FBQyxHQUFHLEdBQUcsSUFBSSxFQUFFLEdBQUcsUUFBUTtBQUFBLElBQ2pDLENBQUMsS0FBSyxHQUFHLENBQUMsR0FBRyxHQUFHLElBQUksSUFBSSxHQUFHLEtBQUs7QUFBQSxJQUNoQyxDQUFDLE1BQU0sQ0FBQyxJQUFNLGVBQWEsR0FBRyxJQUFJLFFBQVE7QUFBQSxJQUMxQyxDQUFDLE1BQU0sQ0FBQyxJQUFNLGVBQWEsR0FBRyxhQUFhLFFBQVE7QUFBQSxJQUNuRCxDQUFDLE1BQU0sQ0FBQyxJQUFNLGFBQVcsR0FBRyxJQUFJLEVBQUUsR0FBRyxNQUFNO0FBQUEsSUFDM0MsQ0FBQyxNQUFNLENBQUMsSUFBTSxZQUFVLEdBQUcsT0FBTyxNQUFNO0FBQUEsSUFDeEMsQ0FBQyxNQUFNLENBQUMsSUFBTSxhQUFXLEdBQUcsR0FBRyxJQUFJLFNBQVM7QUFBQSxJQUM1QyxDQUFDLE1BQU0sQ0FBQyxJQUFNLGFBQVcsSUFBSSxHQUFHLEdBQUcsSUFBSSxTQUFTO0FBQUEsSUFDaEQsQ0FBQyxNQUFNLENBQUMsR0FBRyxHQUFHLEtBQUssSUFBSSxHQUFHLGVBQWU7QUFBQSxJQUN6QyxDQUFDLE1BQU0sQ0FBQyxHQUFHLEdBQUcsSUFBSSxFQUFFLEdBQUcsZUFBZTtBQUFBLElBQ3RDLENBQUMsTUFBTSxFQUFFLEdBQUcsR0FBRyxPQUFPLFFBQVEsYUFBYTtBQUFBLElBQzNDLENBQUcsa0JBQWdCLEdBQUcsYUFBYSxnQkFBZ0I7QUFBQSxFQUNyRCxDQUFDO0FBQUEsRUFDRCxHQUFHLE1BQU0sT0FBTztBQUFBLElBQ2QsQ0FBRyxnQkFBYyxHQUFHLElBQUksVUFBVTtBQUFBLElBQ2xDLENBQUcsdUJBQXFCLEdBQUcsSUFBSSxVQUFVO0FBQUEsSUFDekMsQ0FBQyxNQUFNLENBQUMsSUFBTSxhQUFXLEdBQUcsR0FBRyxJQUFJLFNBQVM7QUFBQSxJQUM1QyxDQUFDLEtBQUssR0FBRyxDQUFDLEdBQUcsR0FBRyxPQUFPLEdBQUcsR0FBRyxDQUFDLEdBQUcsUUFBUTtBQUFBLElBQ3pDLENBQUMsS0FBSyxHQUFHLENBQUMsR0FBRyxHQUFHLElBQUksR0FBRyxHQUFHLE9BQU87QUFBQSxJQUNqQyxDQUFDLE1BQU0sQ0FBQyxJQUFNLGFBQVcsR0FBRyxJQUFJLENBQUMsRUFBRSxHQUFHLE1BQU07QUFBQSxFQUM5QyxDQUFDO0FBQ0g7QUFHQSxJQUFNLE9BQU8sTUFBTSxRQUFRO0FBQUEsRUFDekIsQ0FBRyx1QkFBcUIsR0FBRyxJQUFJLFdBQVc7QUFBQSxFQUMxQyxDQUFHLHNCQUFvQixHQUFHLElBQUksVUFBVTtBQUFBLEVBQ3hDLENBQUcsc0JBQW9CLEdBQUcsWUFBWSxVQUFVO0FBQUEsRUFDaEQsQ0FBRyxzQkFBb0IsR0FBRyxNQUFNLE1BQU07QUFBQSxFQUN0QyxDQUFHLG9CQUFrQixHQUFHLElBQUksUUFBUTtBQUFBLEVBQ3BDLENBQUcsb0JBQWtCLEdBQUcsS0FBSyxRQUFRO0FBQUEsRUFDckMsQ0FBRyxnQkFBYyxHQUFHLElBQUksU0FBUztBQUFBLEVBQ2pDLENBQUcsZ0JBQWMsR0FBRyxLQUFLLFNBQVM7QUFBQSxFQUNsQyxDQUFHLGdCQUFjLEdBQUcsS0FBSyxRQUFRO0FBQUEsRUFDakMsQ0FBRyxlQUFhLEdBQUcsSUFBSSxPQUFPO0FBQUEsRUFDOUIsQ0FBRyxlQUFhLEdBQUcsS0FBSyxPQUFPO0FBQUE7QUFBQSxFQUMvQixDQUFHLGVBQWEsR0FBRyxLQUFLLE9BQU87QUFBQTtBQUFBLEVBQy9CLENBQUcsZUFBYSxHQUFHLEtBQUssTUFBTSxHQUFHLEdBQUcsT0FBTztBQUFBLEVBQzNDLENBQUcsZ0JBQWMsR0FBRyxHQUFHLE9BQU8sYUFBYTtBQUFBLEVBQzNDLENBQUcsZ0JBQWMsSUFBSSxHQUFHLE9BQU8sY0FBYztBQUFBLEVBQzdDLEdBQUcsU0FBUyxJQUFJLENBQUMsT0FBWSxDQUFHLGVBQWEsR0FBRyxJQUFJLEVBQUUsR0FBRyxhQUFhLENBQUM7QUFBQSxFQUN2RSxDQUFHLGFBQVcsR0FBRyxNQUFNLElBQUksU0FBUztBQUN0QyxDQUFDO0FBR0QsSUFBTSxRQUFRLENBQUMsWUFBb0IsT0FBZSxRQUMvQyxPQUFPLFVBQVUsS0FBSyxNQUFRLE9BQU8sS0FBSyxLQUFLLE1BQU8sT0FBTyxHQUFHO0FBQ25FLElBQU0sV0FBVztBQUFBLEVBQ2YsR0FBRyxNQUFNLFNBQVM7QUFBQSxJQUNoQixDQUFHLHVCQUFxQixHQUFHLElBQUksV0FBVztBQUFBLElBQzFDLENBQUcsc0JBQW9CLEdBQUcsSUFBSSxVQUFVO0FBQUEsSUFDeEMsQ0FBRyxvQkFBa0IsR0FBRyxPQUFPLFFBQVE7QUFBQSxJQUN2QyxDQUFHLHVCQUFxQixHQUFHLElBQUksYUFBYTtBQUFBLElBQzVDLENBQUcsdUJBQXFCLEdBQUcsTUFBTSxhQUFhO0FBQUEsSUFDOUMsQ0FBRyx1QkFBcUIsR0FBRyxJQUFJLE1BQU07QUFBQSxJQUNyQyxDQUFHLGlCQUFlLEdBQUcsTUFBTSxHQUFHLEdBQUcsQ0FBQyxHQUFHLE9BQU87QUFBQSxJQUM1QyxDQUFHLGlCQUFlLEdBQUcsTUFBTSxHQUFHLEdBQUcsQ0FBQyxHQUFHLE9BQU87QUFBQSxJQUM1QyxDQUFHLGlCQUFlLEdBQUcsTUFBTSxHQUFHLEdBQUcsQ0FBQyxHQUFHLE9BQU87QUFBQSxJQUM1QyxDQUFHLGlCQUFlLEdBQUcsTUFBTSxHQUFHLEdBQUcsSUFBSSxHQUFHLE9BQU87QUFBQSxJQUMvQyxDQUFHLGlCQUFlLEdBQUcsTUFBTSxHQUFHLEdBQUcsQ0FBQyxHQUFHLGlCQUFpQjtBQUFBLElBQ3RELENBQUcsaUJBQWUsR0FBRyxNQUFNLEdBQUcsR0FBRyxDQUFDLEdBQUcsS0FBSztBQUFBLElBQzFDLENBQUcsaUJBQWUsR0FBRyxNQUFNLEdBQUcsR0FBRyxFQUFFLEdBQUcsS0FBSztBQUFBLElBQzNDLENBQUcsaUJBQWUsR0FBRyxNQUFNLEdBQUcsR0FBRyxDQUFDLEdBQUcsS0FBSztBQUFBLElBQzFDLENBQUcsaUJBQWUsR0FBRyxNQUFNLEdBQUcsR0FBRyxDQUFDLEdBQUcsS0FBSztBQUFBLElBQzFDLEdBQUcsU0FBUyxJQUFJLENBQUMsT0FBWSxDQUFHLGlCQUFlLEdBQUcsTUFBTSxHQUFHLEdBQUcsRUFBRSxHQUFHLEtBQUssQ0FBQztBQUFBLElBQ3pFLENBQUcsa0JBQWdCLEdBQUcsSUFBSSxNQUFNLEdBQUcsYUFBYTtBQUFBLElBQ2hELENBQUcsa0JBQWdCLEdBQUcsSUFBSSxpQkFBaUI7QUFBQSxJQUMzQyxDQUFHLG1CQUFpQixLQUFNLEdBQUcsSUFBSSxpQkFBaUI7QUFBQSxJQUNsRCxDQUFHLG1CQUFtQixvQkFBa0IsR0FBRyxHQUFHLElBQUksU0FBUztBQUFBLElBQzNELENBQUcsbUJBQWlCLEdBQUcsTUFBTSxJQUFJLFNBQVM7QUFBQSxFQUM1QyxDQUFDO0FBQUEsRUFDRCxHQUFHLE1BQU0sVUFBVTtBQUFBLElBQ2pCLENBQUcsbUJBQW1CLG1CQUFpQixHQUFHLE1BQU0sYUFBYTtBQUFBLElBQzdELENBQUcsbUJBQW1CLG9CQUFrQixHQUFHLEdBQUcsT0FBTyxNQUFNO0FBQUEsSUFDM0QsQ0FBRyxpQkFBZSxHQUFHLE1BQU0sR0FBRyxHQUFHLENBQUMsR0FBRyxPQUFPO0FBQUEsRUFDOUMsQ0FBQztBQUFBLEVBQ0QsR0FBRyxNQUFNLFFBQVE7QUFBQSxJQUNmLENBQUcsaUJBQWUsR0FBRyxNQUFNLEdBQUcsR0FBRyxFQUFFLEdBQUcsT0FBTztBQUFBLElBQzdDLENBQUcsaUJBQWUsR0FBRyxNQUFNLEdBQUcsR0FBRyxDQUFDLEdBQUcsT0FBTztBQUFBLElBQzVDLENBQUcsaUJBQWUsR0FBRyxNQUFNLEdBQUcsR0FBRyxHQUFLLEdBQUcsS0FBSztBQUFBLElBQzlDLENBQUcsaUJBQWUsR0FBRyxNQUFNLEdBQUcsR0FBRyxDQUFDLEdBQUcsT0FBTztBQUFBLEVBQzlDLENBQUM7QUFDSDtBQUtBLElBQU0sT0FBTyxDQUFDLE1BQWdCLHVCQUF1QixlQUFhO0FBQ2xFLElBQU0sVUFBVTtBQUFBLEVBQ2QsR0FBRyxNQUFNLFVBQVksc0JBQW9CLEdBQUcsSUFBSTtBQUFBLEVBQ2hELEdBQUcsTUFBTSxVQUFVO0FBQUEsSUFDakIsQ0FBRyxpQkFBZSxHQUFHLElBQUksUUFBUTtBQUFBLElBQ2pDLENBQUcsMEJBQXdCLEdBQUcsSUFBSSxpQkFBaUI7QUFBQSxJQUNuRCxDQUFHLDBCQUF3QixHQUFHLFFBQVEsaUJBQWlCO0FBQUEsSUFDdkQsQ0FBRywwQkFBd0IsR0FBRyxRQUFRLE1BQU07QUFBQSxJQUM1QyxDQUFHLG1CQUFpQixHQUFHLElBQUksVUFBVTtBQUFBLElBQ3JDLENBQUcsZ0JBQWMsR0FBRyxJQUFJLE9BQU87QUFBQSxJQUMvQixDQUFHLGVBQWEsR0FBRyxJQUFJLE1BQU07QUFBQSxJQUM3QixDQUFHLHlCQUF1QixHQUFHLElBQUksZ0JBQWdCO0FBQUEsSUFDakQsQ0FBRyx3QkFBc0IsR0FBRyxJQUFJLGVBQWU7QUFBQSxJQUMvQyxDQUFHLGVBQWEsR0FBRyxJQUFJLEVBQUUsR0FBRyxZQUFZO0FBQUEsSUFDeEMsQ0FBRyxlQUFhLEdBQUcsSUFBSSxFQUFFLEdBQUcsWUFBWTtBQUFBLElBQ3hDLENBQUcsZUFBYSxHQUFHLElBQUksSUFBSSxHQUFHLFlBQVk7QUFBQSxJQUMxQyxDQUFHLG9CQUFrQixHQUFHLE1BQU0sSUFBSSxTQUFTO0FBQUEsSUFDM0MsQ0FBRyxlQUFhLEdBQUcsTUFBTSxJQUFJLFNBQVM7QUFBQSxJQUN0QyxDQUFHLG1CQUFpQixHQUFHLE1BQU0sSUFBSSxTQUFTO0FBQUEsSUFDMUMsQ0FBRyxrQkFBZ0IsR0FBRyxJQUFJLFNBQVM7QUFBQSxJQUNuQyxDQUFHLGdCQUFjLEdBQUcsSUFBSSxPQUFPO0FBQUEsSUFDL0IsQ0FBRyxrQkFBZ0IsR0FBRyxJQUFJLFNBQVM7QUFBQSxJQUNuQyxDQUFHLGlCQUFlLEdBQUcsSUFBSSxRQUFRO0FBQUEsSUFDakMsQ0FBRyxrQkFBZ0IsR0FBRyxPQUFPLFNBQVM7QUFBQSxJQUN0QyxDQUFDLEtBQUssQ0FBQyxHQUFHLEdBQUcsSUFBSSxNQUFNLEdBQUcsWUFBWTtBQUFBLElBQ3RDLENBQUMsS0FBSyxDQUFDLEdBQUcsR0FBRyxJQUFJLEVBQUUsR0FBRyxnQkFBZ0I7QUFBQSxJQUN0QyxDQUFDLEtBQUssQ0FBQyxHQUFHLEdBQUcsQ0FBQ0QsVUFBVUEsUUFBTyxDQUFDLE9BQVEsTUFBTSxjQUFjO0FBQUEsSUFDNUQsQ0FBQyxLQUFLLENBQUMsR0FBRyxHQUFHLE9BQU8sR0FBRyxFQUFFLEdBQUcsYUFBYTtBQUFBO0FBQUEsSUFDekMsQ0FBQyxLQUFLLENBQUMsR0FBRyxHQUFHLE9BQU8sR0FBRyxFQUFFLEdBQUcsWUFBWTtBQUFBLElBQ3hDLENBQUMsS0FBSyxDQUFDLElBQU0sZ0JBQWMsR0FBRyxRQUFRLFNBQVM7QUFBQSxJQUMvQyxDQUFDLEtBQUssQ0FBQyxJQUFNLGlCQUFlLElBQUksR0FBRyxZQUFZLFNBQVM7QUFBQSxJQUN4RCxDQUFDLEtBQUssQ0FBQyxJQUFNLGNBQVksR0FBRyxJQUFJLE9BQU87QUFBQSxJQUN2QyxDQUFDLEtBQUssQ0FBQyxJQUFNLGNBQVksR0FBRyxJQUFJLEVBQUUsR0FBRyxPQUFPO0FBQUEsSUFDNUMsQ0FBQyxLQUFPLEdBQUcsT0FBTyxHQUFHLENBQUMsR0FBRyxPQUFPO0FBQUEsSUFDaEMsQ0FBQyxLQUFPLEdBQUcsT0FBTyxHQUFHLENBQUMsR0FBRyxPQUFPO0FBQUEsSUFDaEMsQ0FBQyxLQUFPLEdBQUcsT0FBTyxHQUFHLENBQUMsR0FBRyxPQUFPO0FBQUEsSUFDaEMsQ0FBQyxLQUFPLEdBQUcsSUFBSSxFQUFFLEdBQUcsT0FBTztBQUFBLElBQzNCLENBQUMsS0FBTyxHQUFHLElBQUksSUFBSSxHQUFHLE9BQU87QUFBQSxJQUM3QixDQUFDLEtBQU8sR0FBRyxJQUFJLEVBQUUsR0FBRyxhQUFhO0FBQUEsSUFDakMsQ0FBQyxLQUFPLEdBQUcsSUFBSSxFQUFFLEdBQUcsV0FBVztBQUFBLElBQy9CLENBQUMsS0FBTyxHQUFHLElBQUksV0FBVztBQUFBLElBQzFCLENBQUMsS0FBTyxHQUFHLElBQUksSUFBSSxHQUFHLFdBQVc7QUFBQSxJQUNqQyxDQUFDLEtBQU8sR0FBRyxJQUFJLEVBQUUsR0FBRyxpQkFBaUI7QUFBQSxJQUNyQyxDQUFDLEtBQU8sR0FBRyxJQUFJLE1BQU0sR0FBRyxhQUFhO0FBQUEsSUFDckMsQ0FBQyxLQUFPLEdBQUcsS0FBSyxJQUFJLEdBQUcsY0FBYztBQUFBLElBQ3JDLENBQUMsTUFBUSxJQUFJLElBQUksR0FBRyxHQUFHLElBQUksU0FBUztBQUFBLEVBQ3RDLENBQUM7QUFBQSxFQUNELEdBQUcsTUFBTSxVQUFVO0FBQUEsSUFDakIsQ0FBRyxrQkFBZ0IsR0FBRyxJQUFJLFNBQVM7QUFBQSxJQUNuQyxDQUFDLEtBQUssQ0FBQyxHQUFHLEdBQUcsT0FBTyxHQUFHLEVBQUUsR0FBRyxZQUFZO0FBQUEsSUFDeEMsQ0FBQyxLQUFLLENBQUMsR0FBRyxHQUFHLE9BQU8sR0FBRyxFQUFFLEdBQUcsWUFBWTtBQUFBO0FBQUEsSUFDeEMsQ0FBQyxLQUFPLEdBQUcsS0FBSyxJQUFJLEdBQUcsY0FBYztBQUFBLElBQ3JDLENBQUMsS0FBTyxHQUFHLE9BQU8sR0FBRyxFQUFFLEdBQUcsYUFBYTtBQUFBLEVBQ3pDLENBQUM7QUFBQSxFQUNELEdBQUcsTUFBTSxTQUFTO0FBQUEsSUFDaEIsQ0FBQyxLQUFPLEdBQUcsT0FBTyxHQUFHLENBQUMsR0FBRyxPQUFPO0FBQUE7QUFBQSxJQUNoQyxDQUFDLEtBQU8sR0FBRyxPQUFPLEdBQUcsQ0FBQyxHQUFHLE9BQU87QUFBQSxFQUNsQyxDQUFDO0FBQUEsRUFDRCxHQUFHLE1BQU0sV0FBVztBQUFBLElBQ2xCLENBQUcsZ0JBQWMsR0FBRyxJQUFJLE9BQU87QUFBQSxJQUMvQixDQUFHLGdCQUFjLEdBQUcsSUFBSSxRQUFRO0FBQUEsSUFDaEMsQ0FBRyxnQkFBYyxHQUFHLElBQUksZ0JBQWdCO0FBQUEsSUFDeEMsQ0FBRyxlQUFhLEdBQUcsSUFBSSxNQUFNO0FBQUEsSUFDN0IsQ0FBRyx5QkFBdUIsR0FBRyxJQUFJLGdCQUFnQjtBQUFBLElBQ2pELENBQUcsd0JBQXNCLEdBQUcsSUFBSSxlQUFlO0FBQUEsSUFDL0MsQ0FBRyx3QkFBc0IsR0FBRyxLQUFLLGVBQWU7QUFBQTtBQUFBLElBQ2hELENBQUcsZ0JBQWMsR0FBRyxJQUFJLEVBQUUsR0FBRyxPQUFPO0FBQUEsSUFDcEMsQ0FBRyxrQkFBZ0IsR0FBRyxJQUFJLEVBQUUsR0FBRyxTQUFTO0FBQUEsSUFDeEMsQ0FBRyxrQkFBZ0IsR0FBRyxJQUFJLE1BQU0sR0FBRyxTQUFTO0FBQUEsSUFDNUMsQ0FBRyxrQkFBZ0IsR0FBRyxLQUFLLFNBQVMsR0FBRyxHQUFHLFNBQVM7QUFBQTtBQUFBLElBQ25ELENBQUcsa0JBQWdCLEdBQUcsTUFBTSxLQUFLLFNBQVM7QUFBQTtBQUFBLElBQzFDLENBQUMsTUFBUSxJQUFJLEdBQUcsSUFBSSxFQUFFLEdBQUcsUUFBUTtBQUFBLElBQ2pDLENBQUMsTUFBUSxJQUFJLEdBQUcsSUFBSSxTQUFTO0FBQUEsRUFDL0IsQ0FBQztBQUFBLEVBQ0QsR0FBRyxNQUFNLFNBQVM7QUFBQSxJQUNoQixDQUFHLGdCQUFjLEdBQUcsSUFBSSxNQUFNO0FBQUEsSUFDOUIsQ0FBRyxnQkFBYyxHQUFHLElBQUksT0FBTztBQUFBLElBQy9CLENBQUcsZUFBYSxHQUFHLElBQUksTUFBTTtBQUFBLElBQzdCLENBQUcsdUJBQXFCLEdBQUcsSUFBSSxnQkFBZ0I7QUFBQSxFQUNqRCxDQUFDO0FBQUEsRUFDRCxHQUFHLE1BQU0sVUFBVTtBQUFBLElBQ2pCLENBQUcsZ0JBQWMsR0FBRyxJQUFJLE9BQU87QUFBQSxJQUMvQixDQUFHLGlCQUFlLEdBQUcsSUFBSSxRQUFRO0FBQUEsSUFDakMsQ0FBRyxtQkFBaUIsR0FBRyxJQUFJLGdCQUFnQjtBQUFBLEVBQzdDLENBQUM7QUFDSDtBQUVBLElBQU0sUUFBUSxNQUFNLFNBQVM7QUFBQSxFQUMzQixDQUFHLHVCQUFxQixHQUFHLElBQUksV0FBVztBQUFBLEVBQzFDLENBQUcsc0JBQW9CLEdBQUcsSUFBSSxVQUFVO0FBQUEsRUFDeEMsQ0FBRyxzQkFBb0IsR0FBRyxJQUFJLE1BQU07QUFBQSxFQUNwQyxDQUFHLG9CQUFrQixHQUFHLEtBQUssUUFBUTtBQUN2QyxDQUFDO0FBRU0sU0FBUyxXQUFXLFVBQWlFO0FBQzFGLFNBQU87QUFBQSxJQUNMLEdBQUcsT0FBTyxRQUFRO0FBQUEsSUFDbEIsR0FBRztBQUFBLElBQ0gsR0FBRztBQUFBLElBQ0gsR0FBRztBQUFBLElBQ0gsR0FBRztBQUFBLElBQ0gsR0FBRztBQUFBLElBQ0gsR0FBRztBQUFBLElBQ0gsR0FBRztBQUFBLElBQ0gsR0FBRztBQUFBLElBQ0gsR0FBRztBQUFBLEVBQ0w7QUFDRjsiLAogICJuYW1lcyI6IFsiYmxvY2siLCAid29yZCIsICJlbnRyeSIsICJzbG90Il0KfQo=
