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
export const OUTCOME_SETTLED = 0x80;
export const OUTCOME_BLOCKS = 0xc0;
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
