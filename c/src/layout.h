// The binary layout and nothing else: one constant for each number in SPECIFICATION.md's tables.

#ifndef ZEROIPC_LAYOUT_H
#define ZEROIPC_LAYOUT_H

// Offsets and sizes in a segment count lines of this many bytes.
#define LINE_BYTES 64u
#define LINE_SHIFT 6u

// --- Header: line 0 of the segment ---
// 'ZIPM', the first word of every segment.
#define MAGIC 0x5a49504du
#define FORMAT_VERSION 3u
#define HEADER_MAGIC 0x00u
#define HEADER_VERSION 0x04u
#define HEADER_ENTRY_COUNT 0x08u
#define HEADER_NEXT_OFFSET 0x0cu
#define HEADER_MAX_ENTRIES 0x10u
#define HEADER_MAX_PEERS 0x14u
#define HEADER_SIZE 0x18u
#define HEADER_SEGMENT_ID 0x1cu
#define HEADER_NAME_WAITERS 0x20u

// --- Table entries: from line 1 on ---
#define ENTRY_BYTES 40u
#define ENTRY_NAME_BYTES 32u
#define ENTRY_OFFSET 32u
#define ENTRY_SIZE 36u

// --- Peers: one line each, behind the entries; slot s is line s - 1 ---
#define PEER_OWNER 0x00u
#define PEER_PID 0x04u
#define PEER_LANGUAGE 0x08u
#define PEER_DOORBELL 0x0cu
#define PEER_ATTACHED 0x10u
#define PEER_LABEL 0x18u
#define PEER_LABEL_BYTES 32u
#define MAX_PEERS_LIMIT 255u
#define LANGUAGE_C 1u

// --- A waiter set: one bit per peer slot, bit s - 1 of four u64 ---
#define WAITERS_BYTES 32u

// --- Every structure's first line ---
#define STRUCTURE_KIND 0x00u
#define STRUCTURE_ELEM_SIZE 0x04u
#define STRUCTURE_CAPACITY 0x08u
#define STRUCTURE_STRIDE 0x0cu
// 'ARRY', 'QUEU' and so on, read as little-endian text.
#define KIND_ARRAY 0x59525241u
#define KIND_QUEUE 0x55455551u

// --- Array ---
#define ARRAY_ELEMENTS 0x40u

// --- Queue ---
#define QUEUE_BLOCK_COUNT 0x10u
#define QUEUE_TAIL 0x40u
#define QUEUE_HEAD 0x80u
#define QUEUE_NOT_EMPTY 0xc0u
#define QUEUE_NOT_FULL 0x100u
#define QUEUE_CELLS 0x140u
// In a cell: the target word, the block word, then the payload.
#define CELL_TARGET 0u
#define CELL_BLOCK 8u
#define CELL_PAYLOAD 16u
// The block number that means "none"; so a queue has at most this many blocks.
#define NO_BLOCK 0xffffffu

// --- Channel: a queue's layout, with these besides ---
// 'CHAN', read as little-endian text.
#define KIND_CHANNEL 0x4e414843u
// 1: unbuffered, and the capacity counts offer cells; 0: buffered.
#define CHANNEL_RENDEZVOUS 0x14u
#define CHANNEL_WANTED 0xe0u
#define CHANNEL_TAKEN 0x120u
// The mark of closing: this bit of a full cell's block, or this block of an empty cell.
#define CHANNEL_CLOSED_BIT 0x800000u
#define CHANNEL_CLOSED 0xfffffeu
// So that block numbers, with the bit and without it, are neither "none" nor "closed".
#define CHANNEL_MOST_BLOCKS 0x7ffffeu

// --- Future and Lazy: one outcome each ---
// 'FUTR' and 'LAZY'.
#define KIND_FUTURE 0x52545546u
#define KIND_LAZY 0x595a414cu
#define OUTCOME_BLOCK_COUNT 0x10u
#define OUTCOME_STATE 0x40u
#define OUTCOME_SETTLED 0x60u
#define OUTCOME_BLOCKS 0x80u
// In a block: its word, then the payload.
#define OUTCOME_BLOCK 0u
#define OUTCOME_PAYLOAD 8u
// The states of an outcome.
#define STATE_EMPTY 0u
#define STATE_PLEDGED 1u
#define STATE_COMPUTING 2u
#define STATE_READY 3u
#define STATE_FAILED 4u
#define STATE_ABANDONED 5u
// A text as payload: a u32 length, then UTF-8. Every block has room for the least; no text is longer than the most.
#define TEXT_BYTES 4u
#define LEAST_TEXT_ROOM 128u
#define MOST_TEXT_ROOM 1020u

// --- Ring ---
// 'RING', read as little-endian text.
#define KIND_RING 0x474e4952u
// What a ring holds: elements of one size, or messages of any.
#define RING_MODE 0x10u
#define RING_ELEMENTS 0u
#define RING_MESSAGES 1u
// Bytes of the largest message.
#define RING_LARGEST 0x14u
#define RING_TAIL 0x40u
#define RING_PRODUCER 0x80u
#define RING_HEAD 0xc0u
#define RING_CONSUMER 0x100u
#define RING_NOT_EMPTY 0x140u
#define RING_NOT_FULL 0x180u
#define RING_AREA 0x1c0u
// A message's frame: its length, then its bytes. Frames take a multiple of 8 bytes.
#define FRAME_LENGTH 0u
#define FRAME_PAYLOAD 8u
#define FRAME_UNIT 8u

// --- Stack ---
#define KIND_STACK 0x4b415453u
#define STACK_BLOCK_COUNT 0x10u
#define STACK_TOP 0x40u
#define STACK_NOT_EMPTY 0x80u
#define STACK_NOT_FULL 0xc0u
#define STACK_ENTRIES 0x100u
// In a block: its word, its depth, then the payload.
#define STACK_BLOCK_WORD 0u
#define STACK_BLOCK_DEPTH 8u
#define STACK_BLOCK_PAYLOAD 16u

// --- Map and Set ---
// 'MAP ' and 'SET ', read as little-endian text.
#define KIND_MAP 0x2050414du
#define KIND_SET 0x20544553u
#define MAP_KEY_SIZE 0x10u
#define MAP_BLOCK_COUNT 0x14u
#define MAP_GROUP_COUNT 0x18u
#define MAP_SEED 0x20u
#define MAP_MOVER 0x40u
#define MAP_RELEASED 0x80u
#define MAP_FULL 0xa0u
#define MAP_GROUPS 0xc0u
// In a group: the stripe word, then the buckets.
#define GROUP_STRIPE 0u
#define GROUP_BUCKETS 8u
// Buckets of a group.
#define SLOTS 7u
// In a block: its word, the bucket at which it is aimed, the upper half of the key's hash, then key and value.
#define PAIR_WORD 0u
#define PAIR_TARGET 8u
#define PAIR_HASH 12u
#define PAIR_KEY 16u
// Tags of buckets without an entry: without a place, and with one. Larger ones are those of keys.
#define BARE 0u
#define VACANT 1u
// The reach that means "anywhere".
#define FAR 255u

// --- Stream ---
// 'STRM'
#define KIND_STREAM 0x4d525453u
#define STREAM_POLICY 0x10u
#define STREAM_BLOCK_COUNT 0x14u
#define STREAM_MAX_SUBSCRIBERS 0x18u
#define STREAM_OPERATOR 0x1cu
#define STREAM_COUNT 0x20u
#define STREAM_STEP 0x24u
#define STREAM_SOURCE_SEGMENT 0x28u
#define STREAM_SOURCE_OFFSET 0x2cu
#define STREAM_TAIL 0x40u
#define STREAM_JOINS 0x80u
#define STREAM_PUBLISHED 0xc0u
#define STREAM_ROOM 0x100u
#define STREAM_BINDING 0x140u
#define STREAM_START 0x148u
#define STREAM_DROPPED 0x150u
#define STREAM_FAILED 0x158u
#define STREAM_HANDOVER 0x160u
#define STREAM_FAILURE 0x180u
#define STREAM_FAILURE_BYTES 128u
// Where the subscriber lines begin, one after the other; the cells follow.
#define STREAM_SUBSCRIBERS 0x200u
// In a subscriber line: the word with owner and cursor, what it is bound to, who stands by.
#define LINE_WORD 0u
#define LINE_BOUND 8u
#define LINE_STANDBY 16u
#define LINE_STANDBY_COUNT 12u
#define MAX_SUBSCRIBERS_LIMIT 65534u
// What a producer does when the slowest subscriber is `capacity` values behind.
#define POLICY_BLOCK 0u
#define POLICY_DROP_OLDEST 1u
#define POLICY_DROP_NEWEST 2u
// How a derived stream's values are made; 0: it is not derived.
#define OPERATOR_MAP 1u
#define OPERATOR_FILTER 2u
#define OPERATOR_TAKE 3u
#define OPERATOR_SKIP 4u
#define OPERATOR_WINDOW 5u
#define OPERATOR_SCAN 6u

// --- Pool ---
// 'POOL'.
#define KIND_POOL 0x4c4f4f50u
#define POOL_PAYLOAD 0x10u
#define POOL_QUEUES 0x40u
// How many queues may be bound.
#define POOL_QUEUE_COUNT 8u
#define POOL_FREE 0x80u
#define POOL_BLOCKS 0xc0u
// A block begins with its lease word; the payload lies where the header says: at the first of these or the second.
#define LEASE_PAYLOAD_NEAR 8u
#define LEASE_PAYLOAD_FAR 64u

#endif
