// The binary layout and nothing else: one constant for each number in SPECIFICATION.md's tables.
// Both the AssemblyScript core and the TypeScript API import this file, so it holds plain numbers only.

/** Offsets and sizes in a segment count lines of this many bytes. */
export const LINE_BYTES = 64;
export const LINE_SHIFT = 6;

// --- Header: line 0 of the segment ---
/** 'ZIPM', the first word of every segment. */
export const MAGIC = 0x5a49504d;
export const FORMAT_VERSION = 3;
export const HEADER_MAGIC = 0x00;
export const HEADER_VERSION = 0x04;
export const HEADER_ENTRY_COUNT = 0x08;
export const HEADER_NEXT_OFFSET = 0x0c;
export const HEADER_MAX_ENTRIES = 0x10;
export const HEADER_MAX_PEERS = 0x14;
export const HEADER_SIZE = 0x18;
export const HEADER_SEGMENT_ID = 0x1c;
export const HEADER_NAME_WAITERS = 0x20;

// --- Table entries: from line 1 on ---
export const ENTRY_BYTES = 40;
export const ENTRY_NAME_BYTES = 32;
export const ENTRY_OFFSET = 32;
export const ENTRY_SIZE = 36;

// --- Peers: one line each, behind the entries; slot s is line s - 1 ---
export const PEER_OWNER = 0x00;
export const PEER_PID = 0x04;
export const PEER_LANGUAGE = 0x08;
export const PEER_DOORBELL = 0x0c;
export const PEER_ATTACHED = 0x10;
export const PEER_LABEL = 0x18;
export const PEER_LABEL_BYTES = 32;
export const MAX_PEERS_LIMIT = 255;
export const LANGUAGE_TYPESCRIPT = 4;

// --- A waiter set: one bit per peer slot, bit s - 1 of four u64 ---
export const WAITERS_BYTES = 32;

// --- Every structure's first line ---
export const STRUCTURE_KIND = 0x00;
export const STRUCTURE_ELEM_SIZE = 0x04;
export const STRUCTURE_CAPACITY = 0x08;
export const STRUCTURE_STRIDE = 0x0c;
/** 'ARRY', 'QUEU' and so on, read as little-endian text. */
export const KIND_ARRAY = 0x59525241;
export const KIND_QUEUE = 0x55455551;

// --- Array ---
export const ARRAY_ELEMENTS = 0x40;

// --- Queue ---
export const QUEUE_BLOCK_COUNT = 0x10;
export const QUEUE_TAIL = 0x40;
export const QUEUE_HEAD = 0x80;
export const QUEUE_NOT_EMPTY = 0xc0;
export const QUEUE_NOT_FULL = 0x100;
export const QUEUE_CELLS = 0x140;
/** In a cell: the target word, the block word, then the payload. */
export const CELL_TARGET = 0;
export const CELL_BLOCK = 8;
export const CELL_PAYLOAD = 16;
/** The block number that means "none"; so a queue has at most this many blocks. */
export const NO_BLOCK = 0xffffff;

// --- Channel: a queue's layout, with these besides ---
/** 'CHAN', read as little-endian text. */
export const KIND_CHANNEL = 0x4e414843;
/** 1: unbuffered, and the capacity counts offer cells; 0: buffered. */
export const CHANNEL_RENDEZVOUS = 0x14;
export const CHANNEL_WANTED = 0xe0;
export const CHANNEL_TAKEN = 0x120;
/** The mark of closing: this bit of a full cell's block, or this block of an empty cell. */
export const CHANNEL_CLOSED_BIT = 0x800000;
export const CHANNEL_CLOSED = 0xfffffe;
/** So that block numbers, with the bit and without it, are neither "none" nor "closed". */
export const CHANNEL_MOST_BLOCKS = 0x7ffffe;

// --- Future and Lazy: one outcome each ---
/** 'FUTR' and 'LAZY'. */
export const KIND_FUTURE = 0x52545546;
export const KIND_LAZY = 0x595a414c;
export const OUTCOME_BLOCK_COUNT = 0x10;
export const OUTCOME_STATE = 0x40;
export const OUTCOME_SETTLED = 0x60;
export const OUTCOME_BLOCKS = 0x80;
/** In a block: its word, then the payload. */
export const OUTCOME_BLOCK = 0;
export const OUTCOME_PAYLOAD = 8;
/** The states of an outcome. */
export const STATE_EMPTY = 0;
export const STATE_PLEDGED = 1;
export const STATE_COMPUTING = 2;
export const STATE_READY = 3;
export const STATE_FAILED = 4;
export const STATE_ABANDONED = 5;
/** A text as payload: a u32 length, then UTF-8. Every block has room for the least; no text is longer than the most. */
export const TEXT_BYTES = 4;
export const LEAST_TEXT_ROOM = 128;
export const MOST_TEXT_ROOM = 1020;

// --- Ring ---
/** 'RING', read as little-endian text. */
export const KIND_RING = 0x474e4952;
/** What a ring holds: elements of one size, or messages of any. */
export const RING_MODE = 0x10;
export const RING_ELEMENTS = 0;
export const RING_MESSAGES = 1;
/** Bytes of the largest message. */
export const RING_LARGEST = 0x14;
export const RING_TAIL = 0x40;
export const RING_PRODUCER = 0x80;
export const RING_HEAD = 0xc0;
export const RING_CONSUMER = 0x100;
export const RING_NOT_EMPTY = 0x140;
export const RING_NOT_FULL = 0x180;
export const RING_AREA = 0x1c0;
/** A message's frame: its length, then its bytes. Frames take a multiple of 8 bytes. */
export const FRAME_LENGTH = 0;
export const FRAME_PAYLOAD = 8;
export const FRAME_UNIT = 8;

// --- Stack ---
export const KIND_STACK = 0x4b415453;
export const STACK_BLOCK_COUNT = 0x10;
export const STACK_TOP = 0x40;
export const STACK_NOT_EMPTY = 0x80;
export const STACK_NOT_FULL = 0xc0;
export const STACK_ENTRIES = 0x100;
/** In a block: its word, its depth, then the payload. */
export const STACK_BLOCK_WORD = 0;
export const STACK_BLOCK_DEPTH = 8;
export const STACK_BLOCK_PAYLOAD = 16;

// --- Map and Set ---
/** 'MAP ' and 'SET ', read as little-endian text. */
export const KIND_MAP = 0x2050414d;
export const KIND_SET = 0x20544553;
export const MAP_KEY_SIZE = 0x10;
export const MAP_BLOCK_COUNT = 0x14;
export const MAP_GROUP_COUNT = 0x18;
export const MAP_SEED = 0x20;
export const MAP_MOVER = 0x40;
export const MAP_RELEASED = 0x80;
export const MAP_FULL = 0xa0;
export const MAP_GROUPS = 0xc0;
/** In a group: the stripe word, then the buckets. */
export const GROUP_STRIPE = 0;
export const GROUP_BUCKETS = 8;
/** Buckets of a group. */
export const SLOTS = 7;
/** In a block: its word, the bucket at which it is aimed, the upper half of the key's hash, then key and value. */
export const PAIR_WORD = 0;
export const PAIR_TARGET = 8;
export const PAIR_HASH = 12;
export const PAIR_KEY = 16;
/** Tags of buckets without an entry: without a place, and with one. Larger ones are those of keys. */
export const BARE = 0;
export const VACANT = 1;
/** The reach that means "anywhere". */
export const FAR = 255;

// --- Stream ---
/** 'STRM' */
export const KIND_STREAM = 0x4d525453;
export const STREAM_POLICY = 0x10;
export const STREAM_BLOCK_COUNT = 0x14;
export const STREAM_MAX_SUBSCRIBERS = 0x18;
export const STREAM_OPERATOR = 0x1c;
export const STREAM_COUNT = 0x20;
export const STREAM_STEP = 0x24;
export const STREAM_SOURCE_SEGMENT = 0x28;
export const STREAM_SOURCE_OFFSET = 0x2c;
export const STREAM_TAIL = 0x40;
export const STREAM_JOINS = 0x80;
export const STREAM_PUBLISHED = 0xc0;
export const STREAM_ROOM = 0x100;
export const STREAM_BINDING = 0x140;
export const STREAM_START = 0x148;
export const STREAM_DROPPED = 0x150;
export const STREAM_FAILED = 0x158;
export const STREAM_HANDOVER = 0x160;
export const STREAM_FAILURE = 0x180;
export const STREAM_FAILURE_BYTES = 128;
/** Where the subscriber lines begin, one after the other; the cells follow. */
export const STREAM_SUBSCRIBERS = 0x200;
/** In a subscriber line: the word with owner and cursor, what it is bound to, who stands by. */
export const LINE_WORD = 0;
export const LINE_BOUND = 8;
export const LINE_STANDBY = 16;
export const LINE_STANDBY_COUNT = 12;
export const MAX_SUBSCRIBERS_LIMIT = 65534;
/** What a producer does when the slowest subscriber is `capacity` values behind. */
export const POLICY_BLOCK = 0;
export const POLICY_DROP_OLDEST = 1;
export const POLICY_DROP_NEWEST = 2;
/** How a derived stream's values are made; 0: it is not derived. */
export const OPERATOR_MAP = 1;
export const OPERATOR_FILTER = 2;
export const OPERATOR_TAKE = 3;
export const OPERATOR_SKIP = 4;
export const OPERATOR_WINDOW = 5;
export const OPERATOR_SCAN = 6;

// --- Pool ---
/** 'POOL'. */
export const KIND_POOL = 0x4c4f4f50;
export const POOL_PAYLOAD = 0x10;
export const POOL_QUEUES = 0x40;
/** How many queues may be bound. */
export const POOL_QUEUE_COUNT = 8;
export const POOL_FREE = 0x80;
export const POOL_BLOCKS = 0xc0;
/** A block begins with its lease word; the payload lies where the header says: at the first of these or the second. */
export const LEASE_PAYLOAD_NEAR = 8;
export const LEASE_PAYLOAD_FAR = 64;
