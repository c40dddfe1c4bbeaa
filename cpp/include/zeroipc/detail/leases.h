// Leases of blocks: who may have which, acquire, release, look, reclaim. SPECIFICATION.md "Pool" numbers the steps (A,
// L). A block is free by definition: nobody's, or of a dead owner who did not leave its handle in a bound queue.

#pragma once

#include <zeroipc/detail/bound_queues.h>

namespace zeroipc::detail {

/** One search of the blocks. */
class Search {
 public:
  explicit Search(const PoolCore &pool) : pool_(pool) {}

  /**
   * free(i, w): whether anybody may lease the block whose word is `word`. Nobody can have taken it over, then, without
   * changing that.
   */
  bool is_free(std::uint32_t index, std::uint64_t word) {
    const auto whose = static_cast<std::uint32_t>(word & owner_mask);
    if (whose == 0) return true;
    if (lives(whose)) return false;
    // First the death (A), then the cells (B): the dead push nothing more. POOL-O1 <- send_lease.
    return (word & sent_bit) == 0 || !is_carried(pool_, handle_of(generation_of(word), index), unknown_line_);
  }

  /** CORRUPT where a bound queue was asked about that is none. */
  void check() const {
    if (unknown_line_ != 0) [[unlikely]] fail_unbound(pool_, unknown_line_);
  }

 private:
  /**
   * As is_alive, but the kernel is asked once for each slot in a search: what its owner had leased counts as leased
   * then.
   */
  bool lives(std::uint32_t owner) {
    const Segment &segment = *pool_.segment;
    const std::uint32_t slot = slot_of(owner);
    std::uint64_t &bits = alive_[slot >> 6];
    const std::uint64_t bit = std::uint64_t{1} << (slot & 63);
    // The line tells an earlier owner of the slot from the one that was found alive. PEER-O1 <- attach.
    if ((bits & bit) != 0 && load32(peer_line(segment, slot) + layout::peer_owner) == owner) return true;
    if (!is_alive(segment, owner)) return false;
    bits |= bit;
    return true;
  }

  const PoolCore &pool_;
  std::array<std::uint64_t, layout::waiters_bytes / 8> alive_{};  // who was found alive, by slot
  std::uint64_t unknown_line_ = 0;
};

// --- acquire and release ---

/** A1 at one block: the handle, or no_handle. */
inline std::uint64_t lease_block(PoolCore &pool, std::uint32_t index, std::uint64_t word) {
  const std::uint64_t generation = generation_of(word) + 1;
  if (!cas64(pool.lease_at(index), word, lease_word(generation, 0, pool.owner))) return no_handle;  // the acquire
  hint_store(pool.next_block, index + 1 < pool.capacity ? index + 1 : 0);
  return handle_of(generation, index);
}

/** A1 and A2: a handle, or no_handle when all blocks are leased; CORRUPT. */
[[gnu::noinline]] inline std::uint64_t acquire_any(PoolCore &pool, std::uint32_t first) {
  Search search(pool);
  std::uint64_t steps = std::uint64_t{pool.capacity} * 4 + most_rounds, before = 0;
  for (bool again = false;; again = true) {
    std::uint64_t sum = 0;
    std::uint32_t index = first;
    for (std::uint32_t k = 0; k < pool.capacity; k++) {
      if (steps-- == 0) fail_corrupt(pool, "its words contradict each other");
      const std::uint64_t word = load64(pool.lease_at(index));  // A and B of A2 are these loads in two passes
      sum += generation_of(word);
      if (search.is_free(index, word))
        if (const std::uint64_t handle = lease_block(pool, index, word); handle != no_handle) return handle;
      if (++index == pool.capacity) index = 0;
    }
    // No lease began between the two looks at any block: at one moment between the passes all were leased.
    if (again && sum == before) break;
    before = sum;
  }
  search.check();
  return no_handle;
}

/** The same, the usual way first: the block at the hint is nobody's. Lock-free. */
inline std::uint64_t acquire_lease(PoolCore &pool) {
  const std::uint32_t first = hint_load(pool.next_block);
  const std::uint64_t word = load64(pool.lease_at(first));
  if ((word & owner_mask) == 0) [[likely]]
    if (const std::uint64_t handle = lease_block(pool, first, word); handle != no_handle) [[likely]] return handle;
  return acquire_any(pool, first);
}

/** L1 and L2: false when the handle is stale. */
inline bool release_lease(PoolCore &pool, std::uint64_t handle) {
  if (!pool.is_handle(handle)) [[unlikely]] return false;
  const std::uint32_t index = index_in(handle);
  const std::uint64_t mine = lease_word(generation_in(handle), 0, pool.owner);
  if (!cas64(pool.lease_at(index), mine, mine & ~owner_mask)) [[unlikely]] return false;  // L1
  hint_store(pool.next_block, index);                                                    // the warmest one first
  wake_one(*pool.segment, pool.at(layout::pool_free));                                   // L2
  return true;
}

// --- look, observe, reclaim ---

/** Whether somebody has this lease. */
inline bool is_leased(const PoolCore &pool, std::uint64_t handle) {
  if (!pool.is_handle(handle)) return false;
  const std::uint64_t word = load64(pool.lease_at(index_in(handle)));
  return (word & owner_mask) != 0 && generation_of(word) == generation_in(handle);
}

/** Blocks that are not free; those that may be carried by a bound queue that is none are not. */
inline std::uint32_t count_leased(const PoolCore &pool) {
  Search search(pool);
  std::uint32_t count = 0;
  for (std::uint32_t index = 0; index < pool.capacity; index++)
    if (!search.is_free(index, load64(pool.lease_at(index)))) count++;
  return count;
}

/** Whether there is a free block: for waits. */
inline bool has_free(const PoolCore &pool) {
  Search search(pool);
  for (std::uint32_t index = 0; index < pool.capacity; index++)
    if (search.is_free(index, load64(pool.lease_at(index)))) return true;
  return false;
}

/** Takes back what the dead had leased; how many blocks. CORRUPT. */
inline std::uint32_t reclaim_leases(PoolCore &pool) {
  Search search(pool);
  std::uint32_t count = 0;
  for (std::uint32_t index = 0; index < pool.capacity; index++) {
    const std::uint64_t word = load64(pool.lease_at(index));
    if ((word & owner_mask) == 0 || !search.is_free(index, word)) continue;
    if (cas64(pool.lease_at(index), word, lease_word(generation_of(word), 0, 0))) count++;
  }
  wake_many(*pool.segment, pool.at(layout::pool_free), count);
  search.check();
  return count;
}

}  // namespace zeroipc::detail
