// Handing leases over through bound queues. SPECIFICATION.md "Pool" numbers the steps (S, V).

#pragma once

#include <zeroipc/detail/leases.h>

namespace zeroipc::detail {

// --- send ---

/** Whether the handle fits a lease that is sent. */
inline bool is_sent(std::uint64_t handle, std::uint64_t word) {
  return (word & sent_bit) != 0 && generation_of(word) == generation_in(handle);
}

/**
 * S1: done when a handle could be pushed, none when it is full. A stale handle in the oldest cell, left by a receiver
 * after V3, is taken out.
 */
inline Outcome make_room(const PoolCore &pool, const Cells &cells) {
  Walk walk(cells, cells.at(layout::queue_tail));
  if (!walk.starts_well()) return Outcome::corrupt;
  Outcome outcome;
  while ((outcome = walk.to_tail()) == Outcome::none) {
    // The cell is full from the lap before: it has the oldest element.
    const std::uint64_t target = load64(walk.cell()), turn = turn_of(target);
    if ((turn & 1) == 0) continue;  // taken meanwhile
    if (block_of(target) >= cells.block_count) return Outcome::corrupt;
    const std::uint64_t handle = handle_named(cells, target);
    if (load64(walk.cell()) != target) continue;
    if (pool.is_handle(handle) && is_sent(handle, load64(pool.lease_at(index_in(handle))))) return Outcome::none;
    if (cas64(walk.cell(), target, target_word((turn + 1) & turn_mask, layout::no_block)))  // V4
      wake_one(*cells.segment, cells.at(layout::queue_not_full));
  }
  return outcome;
}

/** What came of pushing a handle. */
enum class Pushed { done, full, no_block, corrupt };

/** S3, P1 to P5 of the queue. */
inline Pushed push_handle(Cells &cells, std::uint64_t handle) {
  Walk walk(cells, cells.at(layout::queue_tail));
  if (!walk.starts_well()) return Pushed::corrupt;
  Outcome outcome = walk.to_tail();  // P1
  if (outcome == Outcome::done) {
    const std::uint64_t aim = walk.aim();
    InHand hand{cells.claim_block(walk.index, aim), aim | held_bit};  // P2
    if (hand.block == layout::no_block) return Pushed::no_block;
    payload_in(cells.payload_of(hand.block), &handle, sizeof handle);
    // Threads share their owner id: as in publish, a block is aimed only at a position that was empty after the claim.
    if (load64(walk.cell()) == walk.target) {
      hand.word = aim;
      plain_store64(cells.block_word_of(hand.block), aim);  // QUEUE-O1 -> Cells::is_free_beside
    }
    outcome = publish(cells, walk, &handle, sizeof handle, hand);  // P3, the send
  }
  if (outcome != Outcome::done) return outcome == Outcome::none ? Pushed::full : Pushed::corrupt;
  walk.store_hint(cells.at(layout::queue_tail));                // P4
  wake_one(*cells.segment, cells.at(layout::queue_not_empty));  // P5
  return Pushed::done;
}

/**
 * S1 to S4, through a bound queue: false when it is full. The handle is no_handle once it is sent, and renewed where
 * the lease goes on under another one. STALE, CORRUPT.
 */
inline bool send_lease(const PoolCore &pool, Cells &cells, std::uint64_t &handle) {
  if (!pool.is_handle(handle)) fail_stale(pool, handle);
  const std::uint32_t index = index_in(handle);
  std::byte *at = pool.lease_at(index);
  for (std::uint32_t round = 0; round < most_rounds; round++) {
    const std::uint64_t generation = generation_in(handle), mine = lease_word(generation, 0, pool.owner);
    if (load64(at) != mine) fail_stale(pool, handle);  // told as such, whether there is room or not
    if (!told(cells, make_room(pool, cells))) return false;  // S1
    const std::uint64_t sent = lease_word(generation + 1, sent_bit, pool.owner);
    if (!cas64(at, mine, sent)) fail_stale(pool, handle);  // S2. POOL-O1 -> take_over, Search::is_free
    const std::uint64_t next = handle_of(generation + 1, index);
    const Pushed pushed = push_handle(cells, next);  // S3
    if (pushed == Pushed::done) {
      handle = no_handle;
      return true;
    }
    // S4: nobody can have it but by a forged handle.
    if (!cas64(at, sent, lease_word(generation + 1, 0, pool.owner))) fail_stale(pool, next);
    handle = next;
    if (pushed == Pushed::no_block) return false;
    if (pushed == Pushed::corrupt) break;
  }
  fail_corrupt(pool, "its words, or its queue's, contradict each other");
}

// --- receive ---

/** V3: whether the lease of this handle is mine now; then the handle is the new one. */
inline bool take_over(const PoolCore &pool, std::uint64_t &handle) {
  if (!pool.is_handle(handle)) return false;
  const std::uint32_t index = index_in(handle);
  const std::uint64_t word = load64(pool.lease_at(index)), generation = generation_of(word) + 1;
  if (!is_sent(handle, word)) return false;
  // The receive. POOL-O1 <- send_lease.
  if (!cas64(pool.lease_at(index), word, lease_word(generation, 0, pool.owner))) return false;
  handle = handle_of(generation, index);
  return true;
}

/** V1 to V6, from a bound queue: the handle of a lease that is mine now, or no_handle when it is empty. CORRUPT. */
inline std::uint64_t receive_lease(const PoolCore &pool, const Cells &cells) {
  Walk walk(cells, cells.at(layout::queue_head));
  Outcome outcome = walk.starts_well() ? Outcome::done : Outcome::corrupt;
  while (outcome == Outcome::done && (outcome = walk.to_head()) == Outcome::done) {  // V1
    std::uint64_t handle = handle_named(cells, walk.target);                         // V2
    if (load64(walk.cell()) != walk.target) continue;                                // the copy is not proved
    const bool mine = take_over(pool, handle);
    // V4, whoever has the lease: after V3, so that no handle is out of the queue whose lease is still sent.
    if (cas64(walk.cell(), walk.target, walk.emptied())) {
      walk.store_hint(cells.at(layout::queue_head));  // V5
      wake_one(*cells.segment, cells.at(layout::queue_not_full));
    }
    if (mine) return handle;
  }
  told(cells, outcome);
  return no_handle;
}

}  // namespace zeroipc::detail
