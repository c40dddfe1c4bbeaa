// A pool's words, its handle, and what making and opening one takes. SPECIFICATION.md "Pool".
//
//   lease word  [ generation:39 | sent:1 | owner:24 ]      handle  [ 0:1 | generation:39 | index:24 ]

#pragma once

#include <zeroipc/detail/cells.h>

namespace zeroipc::detail {

inline constexpr std::uint64_t generation_mask = (std::uint64_t{1} << 39) - 1;
inline constexpr std::uint64_t sent_bit = std::uint64_t{1} << 24;
/** Fits no lease, ever. */
inline constexpr std::uint64_t no_handle = ~std::uint64_t{0};
// Looks without result (beyond four at each block), and retries of a send, after which the segment must be corrupt.
inline constexpr std::uint32_t most_rounds = 1u << 20;

constexpr std::uint64_t lease_word(std::uint64_t generation, std::uint64_t sent, std::uint32_t owner) {
  return (generation & generation_mask) << 25 | sent | owner;
}
constexpr std::uint64_t generation_of(std::uint64_t word) { return word >> 25; }

constexpr std::uint64_t handle_of(std::uint64_t generation, std::uint32_t index) {
  return (generation & generation_mask) << 24 | index;
}
constexpr std::uint32_t index_in(std::uint64_t handle) { return block_of(handle); }
constexpr std::uint64_t generation_in(std::uint64_t handle) { return handle >> 24; }

/** The bound queues that are opened here. Learned one after the other, and never changed once they are known. */
struct BoundQueues {
  std::mutex learning;
  std::uint32_t known = 0;
  std::array<Cells, layout::pool_queue_count> cells;

  [[nodiscard]] std::uint32_t count() const { return __atomic_load_n(&known, __ATOMIC_ACQUIRE); }
  void add_one() { __atomic_store_n(&known, known + 1, __ATOMIC_RELEASE); }
};

struct PoolCore : Structure {
  std::uint32_t payload = 0;     // where it begins in a block
  std::uint32_t next_block = 0;  // where to look for a free block next: a hint that threads share
  std::unique_ptr<BoundQueues> bound;

  void close() noexcept {
    bound.reset();
    Structure::close();
  }

  [[nodiscard]] std::byte *lease_at(std::uint32_t index) const {
    return at(layout::pool_blocks) + std::size_t{index} * stride;
  }
  [[nodiscard]] std::byte *payload_of(std::uint32_t index) const { return lease_at(index) + payload; }

  /** Whether it may be the handle of a lease. */
  [[nodiscard]] bool is_handle(std::uint64_t handle) const {
    return handle >> 63 == 0 && index_in(handle) < capacity;
  }
};

/** STALE, with the handle. */
[[noreturn, gnu::cold, gnu::noinline]] inline void fail_stale(const PoolCore &pool, std::uint64_t handle) {
  fail(ErrorCode::stale, "pool \"%s\": handle %llu (block %u, generation %llu) is no such lease (any more)",
       pool.name.data(), static_cast<unsigned long long>(handle), index_in(handle),
       static_cast<unsigned long long>(generation_in(handle)));
}

// --- create and open ---

/** Where the payload begins in a new pool's blocks: large ones begin on a line. */
constexpr std::uint32_t lease_payload(std::size_t elem_size) {
  return layout::lease_payload_near + round_up8(elem_size) <= layout::line_bytes ? layout::lease_payload_near
                                                                                   : layout::lease_payload_far;
}

/** Proves the shape against the structure's size. */
inline void prove_pool(PoolCore &pool) {
  pool.payload = fixed32(pool.at(layout::pool_payload));
  if (pool.stride % 8 != 0 || pool.payload % 8 != 0 || pool.payload < layout::lease_payload_near ||
      pool.payload + round_up8(pool.elem_size) > pool.stride)
    fail_corrupt(pool, "its blocks cannot hold its elements");
  if (pool.capacity > layout::no_block ||
      layout::pool_blocks + std::uint64_t{pool.capacity} * pool.stride > pool.bytes)
    fail_corrupt(pool, "its blocks do not fit its bytes");
  // Participants begin to look in different places, so that their leases do not lie side by side.
  if (const std::uint32_t slot = slot_of(pool.owner); slot != 0)
    pool.next_block = static_cast<std::uint32_t>(std::uint64_t{slot - 1} * pool.capacity / pool.segment->max_peers);
  pool.bound = std::make_unique<BoundQueues>();
}

inline void create_pool(const std::shared_ptr<Segment> &segment, std::string_view name, const Wanted &wanted,
                        PoolCore &out) {
  const std::uint32_t payload = lease_payload(wanted.elem_size);
  const std::uint64_t stride = block_stride(payload, wanted.elem_size);
  const auto initialise = [payload](std::byte *at) { write32(at + layout::pool_payload, payload); };
  create_structure(segment, name, wanted, layout::pool_blocks + wanted.capacity * stride,
                   static_cast<std::uint32_t>(stride), initialise, out);
  prove_pool(out);
}

}  // namespace zeroipc::detail
