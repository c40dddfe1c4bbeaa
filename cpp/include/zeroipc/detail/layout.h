// The binary layout and nothing else: one constant for each number in SPECIFICATION.md's tables, and what must hold of
// the machine. Offsets count bytes from the header of the structure, or from what the comment above them names.

#pragma once

#include <bit>
#include <cstdint>

namespace zeroipc::detail::layout {

// SPECIFICATION.md section 1: little-endian words, 64-bit machines, atomic accesses of 4 and 8 bytes.
static_assert(std::endian::native == std::endian::little, "ZeroIPC needs a little-endian machine");
static_assert(sizeof(void *) == 8, "ZeroIPC needs a 64-bit machine");
static_assert(__atomic_always_lock_free(8, nullptr) && __atomic_always_lock_free(4, nullptr),
              "ZeroIPC needs lock-free atomics of 4 and 8 bytes");

// Offsets and sizes in a segment count lines of this many bytes.
inline constexpr std::uint32_t line_bytes = 64;
inline constexpr std::uint32_t line_shift = 6;

// --- Header: line 0 of the segment ---
// 'ZIPM', the first word of every segment.
inline constexpr std::uint32_t magic = 0x5a49504d;
inline constexpr std::uint32_t format_version = 3;
inline constexpr std::uint32_t header_magic = 0x00;
inline constexpr std::uint32_t header_version = 0x04;
inline constexpr std::uint32_t header_entry_count = 0x08;
inline constexpr std::uint32_t header_next_offset = 0x0c;
inline constexpr std::uint32_t header_max_entries = 0x10;
inline constexpr std::uint32_t header_max_peers = 0x14;
inline constexpr std::uint32_t header_size = 0x18;
inline constexpr std::uint32_t header_segment_id = 0x1c;
inline constexpr std::uint32_t header_name_waiters = 0x20;

// --- Table entries: from line 1 on ---
inline constexpr std::uint32_t entry_bytes = 40;
inline constexpr std::uint32_t entry_name_bytes = 32;
inline constexpr std::uint32_t entry_offset = 32;
inline constexpr std::uint32_t entry_size = 36;

// --- Peers: one line each, behind the entries; slot s is line s - 1 ---
inline constexpr std::uint32_t peer_owner = 0x00;
inline constexpr std::uint32_t peer_pid = 0x04;
inline constexpr std::uint32_t peer_language = 0x08;
inline constexpr std::uint32_t peer_doorbell = 0x0c;
inline constexpr std::uint32_t peer_attached = 0x10;
inline constexpr std::uint32_t peer_label = 0x18;
inline constexpr std::uint32_t peer_label_bytes = 32;
inline constexpr std::uint32_t max_peers_limit = 255;
// What peer_language says of this library.
inline constexpr std::uint32_t language_cpp = 2;

// --- A waiter set: one bit per peer slot, bit s - 1 of four u64 ---
inline constexpr std::uint32_t waiters_bytes = 32;

// --- Every structure's first line ---
inline constexpr std::uint32_t structure_kind = 0x00;
inline constexpr std::uint32_t structure_elem_size = 0x04;
inline constexpr std::uint32_t structure_capacity = 0x08;
inline constexpr std::uint32_t structure_stride = 0x0c;
// 'ARRY', 'QUEU' and so on, read as little-endian text.
inline constexpr std::uint32_t kind_array = 0x59525241;
inline constexpr std::uint32_t kind_queue = 0x55455551;

// --- Array ---
inline constexpr std::uint32_t array_elements = 0x40;

// --- Queue ---
inline constexpr std::uint32_t queue_block_count = 0x10;
inline constexpr std::uint32_t queue_tail = 0x40;
inline constexpr std::uint32_t queue_head = 0x80;
inline constexpr std::uint32_t queue_not_empty = 0xc0;
inline constexpr std::uint32_t queue_not_full = 0x100;
inline constexpr std::uint32_t queue_cells = 0x140;
// In a cell: the target word, the block word, then the payload.
inline constexpr std::uint32_t cell_target = 0;
inline constexpr std::uint32_t cell_block = 8;
inline constexpr std::uint32_t cell_payload = 16;
// The block number that means "none"; so a queue has at most this many blocks.
inline constexpr std::uint32_t no_block = 0xffffff;

// --- Channel: a queue's layout, with these besides ---
// 'CHAN', read as little-endian text.
inline constexpr std::uint32_t kind_channel = 0x4e414843;
// 1: unbuffered, and the capacity counts offer cells; 0: buffered.
inline constexpr std::uint32_t channel_rendezvous = 0x14;
inline constexpr std::uint32_t channel_wanted = 0xe0;
inline constexpr std::uint32_t channel_taken = 0x120;
// The mark of closing: this bit of a full cell's block, or this block of an empty cell.
inline constexpr std::uint32_t channel_closed_bit = 0x800000;
inline constexpr std::uint32_t channel_closed = 0xfffffe;
// So that block numbers, with the bit and without it, are neither "none" nor "closed".
inline constexpr std::uint32_t channel_most_blocks = 0x7ffffe;

// --- Future and Lazy: one outcome each ---
// 'FUTR' and 'LAZY'.
inline constexpr std::uint32_t kind_future = 0x52545546;
inline constexpr std::uint32_t kind_lazy = 0x595a414c;
inline constexpr std::uint32_t outcome_block_count = 0x10;
inline constexpr std::uint32_t outcome_state = 0x40;
inline constexpr std::uint32_t outcome_settled = 0x60;
inline constexpr std::uint32_t outcome_blocks = 0x80;
// In a block: its word, then the payload.
inline constexpr std::uint32_t outcome_block = 0;
inline constexpr std::uint32_t outcome_payload = 8;
// The states of an outcome.
inline constexpr std::uint32_t state_empty = 0;
inline constexpr std::uint32_t state_pledged = 1;
inline constexpr std::uint32_t state_computing = 2;
inline constexpr std::uint32_t state_ready = 3;
inline constexpr std::uint32_t state_failed = 4;
inline constexpr std::uint32_t state_abandoned = 5;
// A text as payload: a u32 length, then UTF-8. Every block has room for the least; no text is longer than the most.
inline constexpr std::uint32_t text_bytes = 4;
inline constexpr std::uint32_t least_text_room = 128;
inline constexpr std::uint32_t most_text_room = 1020;

// --- Ring ---
// 'RING', read as little-endian text.
inline constexpr std::uint32_t kind_ring = 0x474e4952;
// What a ring holds: elements of one size, or messages of any.
inline constexpr std::uint32_t ring_mode = 0x10;
inline constexpr std::uint32_t ring_elements = 0;
inline constexpr std::uint32_t ring_messages = 1;
// Bytes of the largest message.
inline constexpr std::uint32_t ring_largest = 0x14;
inline constexpr std::uint32_t ring_tail = 0x40;
inline constexpr std::uint32_t ring_producer = 0x80;
inline constexpr std::uint32_t ring_head = 0xc0;
inline constexpr std::uint32_t ring_consumer = 0x100;
inline constexpr std::uint32_t ring_not_empty = 0x140;
inline constexpr std::uint32_t ring_not_full = 0x180;
inline constexpr std::uint32_t ring_area = 0x1c0;
// A message's frame: its length, then its bytes. Frames take a multiple of 8 bytes.
inline constexpr std::uint32_t frame_length = 0;
inline constexpr std::uint32_t frame_payload = 8;
inline constexpr std::uint32_t frame_unit = 8;

// --- Stack ---
inline constexpr std::uint32_t kind_stack = 0x4b415453;
inline constexpr std::uint32_t stack_block_count = 0x10;
inline constexpr std::uint32_t stack_top = 0x40;
inline constexpr std::uint32_t stack_not_empty = 0x80;
inline constexpr std::uint32_t stack_not_full = 0xc0;
inline constexpr std::uint32_t stack_entries = 0x100;
// In a block: its word, its depth, then the payload.
inline constexpr std::uint32_t stack_block_word = 0;
inline constexpr std::uint32_t stack_block_depth = 8;
inline constexpr std::uint32_t stack_block_payload = 16;

// --- Map and Set ---
// 'MAP ' and 'SET ', read as little-endian text.
inline constexpr std::uint32_t kind_map = 0x2050414d;
inline constexpr std::uint32_t kind_set = 0x20544553;
inline constexpr std::uint32_t map_key_size = 0x10;
inline constexpr std::uint32_t map_block_count = 0x14;
inline constexpr std::uint32_t map_group_count = 0x18;
inline constexpr std::uint32_t map_seed = 0x20;
inline constexpr std::uint32_t map_mover = 0x40;
inline constexpr std::uint32_t map_released = 0x80;
inline constexpr std::uint32_t map_full = 0xa0;
inline constexpr std::uint32_t map_groups = 0xc0;
// In a group: the stripe word, then the buckets.
inline constexpr std::uint32_t group_stripe = 0;
inline constexpr std::uint32_t group_buckets = 8;
// Buckets of a group.
inline constexpr std::uint32_t slots = 7;
// In a block: its word, the bucket at which it is aimed, the upper half of the key's hash, then key and value.
inline constexpr std::uint32_t pair_word = 0;
inline constexpr std::uint32_t pair_target = 8;
inline constexpr std::uint32_t pair_hash = 12;
inline constexpr std::uint32_t pair_key = 16;
// Tags of buckets without an entry: without a place, and with one. Larger ones are those of keys.
inline constexpr std::uint32_t bare = 0;
inline constexpr std::uint32_t vacant = 1;
// The reach that means "anywhere".
inline constexpr std::uint32_t far = 255;

// --- Stream ---
// 'STRM'
inline constexpr std::uint32_t kind_stream = 0x4d525453;
inline constexpr std::uint32_t stream_policy = 0x10;
inline constexpr std::uint32_t stream_block_count = 0x14;
inline constexpr std::uint32_t stream_max_subscribers = 0x18;
inline constexpr std::uint32_t stream_operator = 0x1c;
inline constexpr std::uint32_t stream_count = 0x20;
inline constexpr std::uint32_t stream_step = 0x24;
inline constexpr std::uint32_t stream_source_segment = 0x28;
inline constexpr std::uint32_t stream_source_offset = 0x2c;
inline constexpr std::uint32_t stream_tail = 0x40;
inline constexpr std::uint32_t stream_joins = 0x80;
inline constexpr std::uint32_t stream_published = 0xc0;
inline constexpr std::uint32_t stream_room = 0x100;
inline constexpr std::uint32_t stream_binding = 0x140;
inline constexpr std::uint32_t stream_start = 0x148;
inline constexpr std::uint32_t stream_dropped = 0x150;
inline constexpr std::uint32_t stream_failed = 0x158;
inline constexpr std::uint32_t stream_handover = 0x160;
inline constexpr std::uint32_t stream_failure = 0x180;
inline constexpr std::uint32_t stream_failure_bytes = 128;
// Where the subscriber lines begin, one after the other; the cells follow.
inline constexpr std::uint32_t stream_subscribers = 0x200;
// In a subscriber line: the word with owner and cursor, what it is bound to, who stands by.
inline constexpr std::uint32_t line_word = 0;
inline constexpr std::uint32_t line_bound = 8;
inline constexpr std::uint32_t line_standby = 16;
inline constexpr std::uint32_t line_standby_count = 12;
inline constexpr std::uint32_t max_subscribers_limit = 65534;
// What a producer does when the slowest subscriber is `capacity` values behind.
inline constexpr std::uint32_t policy_block = 0;
inline constexpr std::uint32_t policy_drop_oldest = 1;
inline constexpr std::uint32_t policy_drop_newest = 2;
// How a derived stream's values are made; 0: it is not derived.
inline constexpr std::uint32_t operator_map = 1;
inline constexpr std::uint32_t operator_filter = 2;
inline constexpr std::uint32_t operator_take = 3;
inline constexpr std::uint32_t operator_skip = 4;
inline constexpr std::uint32_t operator_window = 5;
inline constexpr std::uint32_t operator_scan = 6;

// --- Pool ---
// 'POOL'.
inline constexpr std::uint32_t kind_pool = 0x4c4f4f50;
inline constexpr std::uint32_t pool_payload = 0x10;
inline constexpr std::uint32_t pool_queues = 0x40;
// How many queues may be bound.
inline constexpr std::uint32_t pool_queue_count = 8;
inline constexpr std::uint32_t pool_free = 0x80;
inline constexpr std::uint32_t pool_blocks = 0xc0;
// A block begins with its lease word; the payload lies where the header says: at the first of these or the second.
inline constexpr std::uint32_t lease_payload_near = 8;
inline constexpr std::uint32_t lease_payload_far = 64;

}  // namespace zeroipc::detail::layout
