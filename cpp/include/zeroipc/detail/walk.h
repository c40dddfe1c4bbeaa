// Walking along a ring of cells from a hint to its tail or head. SPECIFICATION.md "Queue" (P1 and Q1). A hint may lag
// by any number of laps, never lead.

#pragma once

#include <zeroipc/detail/cell.h>

namespace zeroipc::detail {

/** What came of an attempt at a structure. */
enum class Outcome {
  done,     // or found
  none,     // full, or empty
  ended,    // the channel, or the stream, was closed
  corrupt,  // words contradict each other
};

/** Where a walk stands: the cell, its lap, and the target word that was read there. */
class Walk {
 public:
  /**
   * Starts at the hint. A walk that takes four laps and then some more steps is led in circles by a corrupt segment.
   */
  Walk(const Cells &cells, const std::byte *hint_at) : cells_(cells), started_from_(plain_load64(hint_at)) {
    index = block_of(started_from_);
    lap = started_from_ >> 24 & lap_mask;
    renew_steps();
  }

  std::uint32_t index;
  std::uint32_t block = layout::no_block;  // of a full cell: the block that it holds
  std::uint64_t lap;
  std::uint64_t target = 0;
  std::uint64_t rest = 0;  // of a full cell: what its emptying leaves in place of the block (a mark of closing stays)

  /** Whether the hint was the place of a cell. Nothing else may be asked of a walk before this is known. */
  [[nodiscard]] bool starts_well() const { return index < cells_.capacity; }

  /** Allows the walk its steps anew: for each element of a bulk operation. */
  void renew_steps() { steps_left_ = std::uint64_t{cells_.capacity} * 4 + spare_steps; }

  void step_on() {
    if (++index != cells_.capacity) return;
    index = 0;
    lap = (lap + 1) & lap_mask;
  }

  /**
   * P1: walks to the first cell that is empty in its lap; none or ended when it is full or closed there (the last
   * load).
   */
  Outcome to_tail() {
    while (steps_left_-- != 0) {
      target = load64(cell());
      const std::uint64_t turn = turn_of(target), empty = lap << 1 & turn_mask;
      if (turn == empty) return is_closed(target) ? Outcome::ended : Outcome::done;
      if (!turn_after(turn, empty)) return (block_of(target) & cells_.closed_bit) != 0 ? Outcome::ended : Outcome::none;
      lap = ((turn - 1) & turn_mask) >> 1;  // the last lap in which this cell was filled
      step_on();
    }
    return Outcome::corrupt;
  }

  /**
   * Q1: walks to the first cell that is full in its lap; none or ended when it is empty, and perhaps closed (the last
   * load).
   */
  Outcome to_head() {
    while (steps_left_-- != 0) {
      const std::uint64_t seen = load64(cell());
      const std::uint64_t turn = turn_of(seen), full = (lap << 1 | 1) & turn_mask;
      if (turn == full) {
        target = seen;
        block = cells_.named_block(seen);
        rest = block == block_of(seen) ? layout::no_block : layout::channel_closed;
        return block < cells_.block_count ? Outcome::done : Outcome::corrupt;
      }
      if (!turn_after(turn, full)) return is_closed(seen) ? Outcome::ended : Outcome::none;
      // The last lap in which this cell was emptied; where those before it may not have been, one position at a time.
      if (!cells_.any_order) lap = ((turn >> 1) - 1) & lap_mask;
      step_on();
    }
    return Outcome::corrupt;
  }

  [[nodiscard]] std::byte *cell() const { return cells_.cell_at(index); }

  /** The aim of a block of mine at this place. */
  [[nodiscard]] std::uint64_t aim() const { return cells_.aim_word(lap, index); }

  /** The word that says "this cell holds the block": turn 2*lap + 1. */
  [[nodiscard]] std::uint64_t filled(std::uint32_t with) const {
    return target_word((lap << 1 | 1) & turn_mask, with);
  }

  /** The word that says "this cell is empty for the next lap": turn 2*lap + 2. */
  [[nodiscard]] std::uint64_t emptied() const { return target_word(((lap << 1) + 2) & turn_mask, rest); }

  /** Stores the walk's own place as the hint. */
  void store_here(std::byte *hint_at) const { plain_store64(hint_at, lap << 24 | index); }

  /** P4, Q4. A hint may lag, never lead: it is stored after the CAS that it follows. */
  void store_hint(std::byte *hint_at) {
    step_on();
    store_here(hint_at);
  }

  /** The same for hints that must never go back: one that was moved on since the walk began stays as it is. */
  void move_hint(std::byte *hint_at) const {
    const std::uint64_t hint = lap << 24 | index;
    if (hint != started_from_) cas64(hint_at, started_from_, hint);
  }

 private:
  static constexpr std::uint64_t spare_steps = std::uint64_t{1} << 20;

  /** Whether an empty cell carries the mark of closing. */
  [[nodiscard]] bool is_closed(std::uint64_t word) const {
    return cells_.closed_bit != 0 && block_of(word) == layout::channel_closed;
  }

  const Cells &cells_;
  std::uint64_t started_from_;
  std::uint64_t steps_left_ = 0;
};

}  // namespace zeroipc::detail
