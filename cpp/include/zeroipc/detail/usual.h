// The usual case of a push and of a pop, each in one piece for speed: the hint is right, and a push finds the cell's own block
// free. Everything else goes the general way of cells.h, which these two are a special case of, step by step.

#pragma once

#include <zeroipc/detail/cells.h>

namespace zeroipc::detail {

/** What came of the usual case of an operation, tried at one cell. */
enum class Usual {
  done,
  unusual,  // the general way must be gone
  lost,     // the same, with the cell's own block in hand, aimed here
  nothing,  // full, or empty; of a structure that can be closed, perhaps ended
};

/** P1 to P3 at the cell `index` in this lap; `aim` is cells.aim_word(lap, index). */
[[gnu::always_inline]] inline Usual push_here(const Cells &cells, std::uint64_t lap, std::uint32_t index,
                                             std::uint64_t aim, const void *element, std::size_t bytes) {
  std::byte *cell = cells.cell_at(index);
  const std::uint64_t turn = lap << 1 & turn_mask;
  // The block's word before the target: read the other way round, others could publish the block in between.
  const std::uint64_t block = load64(cell + layout::cell_block);
  const std::uint64_t target = load64(cell + layout::cell_target);
  if (target != target_word(turn, layout::no_block)) [[unlikely]] {
    const std::uint64_t found = turn_of(target);
    return found == turn || turn_after(found, turn) ? Usual::unusual : Usual::nothing;
  }
  // Not held, aimed at this very cell in another lap: free, for this cell is empty (Cells::is_free_beside). Threads that share
  // an owner id need no second look at the target: who finds a word that is aimed here in this lap goes the general way.
  const std::uint64_t difference = block ^ aim;
  if ((difference & cells.usual_mask) != 0 || difference >> 24 == 0) [[unlikely]] return Usual::unusual;
  if (!cas64(cell + layout::cell_block, block, aim | held_bit)) [[unlikely]] return Usual::unusual;  // CELL-O1
  payload_in(cell + layout::cell_payload, element, bytes);
  plain_store64(cell + layout::cell_block, aim);  // QUEUE-O1 -> Cells::is_free_beside
  // P3. QUEUE-O2 -> pop_here, Walk::to_head: the payload may be read.
  return cas64(cell + layout::cell_target, target, target_word(turn | 1, index)) ? Usual::done : Usual::lost;
}

/** Q1 to Q3 at the cell `index` in this lap. */
[[gnu::always_inline]] inline Usual pop_here(const Cells &cells, std::uint64_t lap, std::uint32_t index, void *out,
                                            std::size_t bytes) {
  std::byte *cell = cells.cell_at(index);
  const std::uint64_t turn = (lap << 1 | 1) & turn_mask;
  const std::uint64_t target = load64(cell + layout::cell_target);
  const std::uint64_t found = turn_of(target);
  if (found != turn) [[unlikely]] return turn_after(found, turn) ? Usual::unusual : Usual::nothing;
  if (block_of(target) >= cells.block_count) [[unlikely]] return Usual::unusual;
  payload_out(out, cells.payload_of(block_of(target)), bytes);  // QUEUE-O2 <- push_here, publish
  // Q3. QUEUE-O3 -> Cells::is_free_beside, Walk::to_tail.
  const std::uint64_t empty = target_word((turn + 1) & turn_mask, layout::no_block);
  return cas64(cell + layout::cell_target, target, empty) ? Usual::done : Usual::unusual;
}

/** The hint behind the cell `index` in this lap. */
inline std::uint64_t hint_behind(const Cells &cells, std::uint64_t lap, std::uint32_t index) {
  const std::uint32_t next = index + 1;
  return next == cells.capacity ? ((lap + 1) & lap_mask) << 24 : lap << 24 | next;
}

/**
 * push, the usual way: P1 to P5. When it is not done, `hand` is what the general way goes on with. Inlined, with no store but
 * those that are the push: the processor's locked instructions wait until every earlier store is done.
 */
[[gnu::always_inline]] inline Usual push_usually(const Cells &cells, const void *element, std::size_t bytes, InHand &hand) {
  std::byte *const hint_at = cells.at(layout::queue_tail);
  const std::uint64_t hint = plain_load64(hint_at);
  const std::uint32_t index = block_of(hint);
  if (index >= cells.capacity) [[unlikely]] return Usual::unusual;  // corrupt, as the general way will tell
  const std::uint64_t lap = hint >> 24 & lap_mask, aim = cells.aim_word(lap, index);
  const Usual usual = push_here(cells, lap, index, aim, element, bytes);
  if (usual != Usual::done) [[unlikely]] {
    if (usual == Usual::lost) hand = {index, aim};
    return usual;
  }
  plain_store64(hint_at, hint_behind(cells, lap, index));       // P4
  wake_one(*cells.segment, cells.at(layout::queue_not_empty));  // P5
  return Usual::done;
}

/** pop, the usual way: Q1 to Q5. */
[[gnu::always_inline]] inline Usual pop_usually(const Cells &cells, void *out, std::size_t bytes) {
  std::byte *const hint_at = cells.at(layout::queue_head);
  const std::uint64_t hint = plain_load64(hint_at);
  const std::uint32_t index = block_of(hint);
  if (index >= cells.capacity) [[unlikely]] return Usual::unusual;
  const std::uint64_t lap = hint >> 24 & lap_mask;
  const Usual usual = pop_here(cells, lap, index, out, bytes);
  if (usual != Usual::done) [[unlikely]] return usual;
  plain_store64(hint_at, hint_behind(cells, lap, index));      // Q4
  wake_one(*cells.segment, cells.at(layout::queue_not_full));  // Q5
  return Usual::done;
}

/** push the general way, perhaps with a block in hand. */
inline Outcome push_generally(Cells &cells, const void *element, std::size_t bytes, InHand hand) {
  Walk walk(cells, cells.at(layout::queue_tail));
  if (!walk.starts_well()) return Outcome::corrupt;
  const Outcome outcome = publish(cells, walk, element, bytes, hand);
  if (outcome != Outcome::done) return outcome;
  walk.store_hint(cells.at(layout::queue_tail));                // P4
  wake_one(*cells.segment, cells.at(layout::queue_not_empty));  // P5
  return Outcome::done;
}

/** pop the general way. */
inline Outcome pop_generally(const Cells &cells, void *out, std::size_t bytes) {
  Walk walk(cells, cells.at(layout::queue_head));
  if (!walk.starts_well()) return Outcome::corrupt;
  const Outcome outcome = consume(cells, walk, out, bytes);
  if (outcome != Outcome::done) return outcome;
  walk.store_hint(cells.at(layout::queue_head));               // Q4
  wake_one(*cells.segment, cells.at(layout::queue_not_full));  // Q5
  return Outcome::done;
}

}  // namespace zeroipc::detail
