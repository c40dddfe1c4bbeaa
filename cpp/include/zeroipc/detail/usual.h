// The usual case of a push and of a pop, each in one piece for speed: the hint is right, and a push finds the cell's
// own block free. Everything else goes the general way of cells.h, which these two are a special case of, step by step.

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

// Positions are hints' words here, lap << 24 | index: so the words of a cell are a shift away, and turns wrap by
// themselves.

inline constexpr std::uint64_t one_turn = std::uint64_t{1} << 24;

/** The target of a cell that is empty at this position: turn 2 L. */
constexpr std::uint64_t empty_at(std::uint64_t position) {
  return (position & ~std::uint64_t{layout::no_block}) << 1 | layout::no_block;
}

/** The target of a cell that holds block 0 at this position: turn 2 L + 1. */
constexpr std::uint64_t full_at(std::uint64_t position) {
  return (position & ~std::uint64_t{layout::no_block}) << 1 | one_turn;
}

/** The position behind this one, whose index is `index`. */
[[gnu::always_inline]] inline std::uint64_t position_behind(const Cells &cells, std::uint64_t position,
                                                           std::uint32_t index) {
  if (index + 1 != cells.capacity) [[likely]] return position + 1;
  return ((position | layout::no_block) + 1) & ~held_bit;
}

/** P1 to P3 at the position, whose index is `index`; `aim` is cells.aim_word(lap, index). */
[[gnu::always_inline]] inline Usual push_here(const Cells &cells, std::uint64_t position, std::uint32_t index,
                                             std::uint64_t aim, const void *element, std::size_t bytes) {
  std::byte *cell = cells.cell_at(index);
  // The block's word before the target: read the other way round, others could publish the block in between.
  const std::uint64_t block = load64(cell + layout::cell_block);
  const std::uint64_t target = load64(cell + layout::cell_target);
  const std::uint64_t empty = empty_at(position);
  if (target != empty) [[unlikely]] {
    const std::uint64_t found = turn_of(target), turn = turn_of(empty);
    return found == turn || turn_after(found, turn) ? Usual::unusual : Usual::nothing;
  }
  // Not held, aimed at this very cell in another lap: free, for this cell is empty (Cells::is_free_beside). Threads
  // that share an owner id need no second look at the target: who finds a word that is aimed here in this lap goes the
  // general way.
  const std::uint64_t difference = block ^ aim;
  if ((difference & cells.usual_mask) != 0 || difference >> 24 == 0) [[unlikely]] return Usual::unusual;
  if (!cas64(cell + layout::cell_block, block, aim | held_bit)) [[unlikely]] return Usual::unusual;  // CELL-O1
  payload_in(cell + layout::cell_payload, element, bytes);
  plain_store64(cell + layout::cell_block, aim);  // QUEUE-O1 -> Cells::is_free_beside
  // P3. QUEUE-O2 -> pop_here, Walk::to_head: the payload may be read.
  return cas64(cell + layout::cell_target, empty, full_at(position) | index) ? Usual::done : Usual::lost;
}

/** Q1 to Q3 at the position, whose index is `index`. */
[[gnu::always_inline]] inline Usual pop_here(const Cells &cells, std::uint64_t position, std::uint32_t index, void *out,
                                            std::size_t bytes) {
  std::byte *cell = cells.cell_at(index);
  const std::uint64_t target = load64(cell + layout::cell_target);
  const std::uint64_t full = full_at(position);
  const std::uint64_t block = target - full;  // unless the turn is another one
  const std::byte *payload = cell + layout::cell_payload;
  if (block != index) [[unlikely]] {
    const std::uint64_t found = turn_of(target), turn = turn_of(full);
    if (found != turn) return turn_after(found, turn) ? Usual::unusual : Usual::nothing;
    if (block >= cells.block_count) return Usual::unusual;
    payload = cells.payload_of(static_cast<std::uint32_t>(block));
  }
  payload_out(out, payload, bytes);  // QUEUE-O2 <- push_here, publish
  // Q3. QUEUE-O3 -> Cells::is_free_beside, Walk::to_tail: turn 2 L + 2.
  const std::uint64_t emptied = (full + one_turn) | layout::no_block;
  return cas64(cell + layout::cell_target, target, emptied) ? Usual::done : Usual::unusual;
}

/**
 * push, the usual way: P1 to P5. Inlined, with no store but those that are the push: the processor's locked
 * instructions wait until every earlier store is done. `hint` is where it was tried.
 */
[[gnu::always_inline]] inline Usual push_usually(const Cells &cells, const void *element, std::size_t bytes,
                                                std::uint64_t &hint) {
  std::byte *const hint_at = cells.at(layout::queue_tail);
  hint = plain_load64(hint_at);
  const std::uint32_t index = block_of(hint);
  if (index >= cells.capacity) [[unlikely]] return Usual::unusual;  // corrupt, as the general way will tell
  const Usual usual = push_here(cells, hint, index, cells.aim_word(hint >> 24, index), element, bytes);
  if (usual != Usual::done) [[unlikely]] return usual;
  plain_store64(hint_at, position_behind(cells, hint, index));  // P4
  wake_one(*cells.segment, cells.at(layout::queue_not_empty));  // P5
  return Usual::done;
}

/** pop, the usual way: Q1 to Q5. */
[[gnu::always_inline]] inline Usual pop_usually(const Cells &cells, void *out, std::size_t bytes) {
  std::byte *const hint_at = cells.at(layout::queue_head);
  const std::uint64_t hint = plain_load64(hint_at);
  const std::uint32_t index = block_of(hint);
  if (index >= cells.capacity) [[unlikely]] return Usual::unusual;
  const Usual usual = pop_here(cells, hint, index, out, bytes);
  if (usual != Usual::done) [[unlikely]] return usual;
  plain_store64(hint_at, position_behind(cells, hint, index));  // Q4
  wake_one(*cells.segment, cells.at(layout::queue_not_full));   // Q5
  return Usual::done;
}

/** What a push has in hand that was tried the usual way at this hint, and lost its target there or not. */
inline InHand hand_after(const Cells &cells, Usual usual, std::uint64_t hint) {
  if (usual != Usual::lost) return {};
  return {block_of(hint), cells.aim_word(hint >> 24, block_of(hint))};
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
