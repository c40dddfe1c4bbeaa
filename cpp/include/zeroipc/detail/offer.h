// The hand-over without a buffer. SPECIFICATION.md "Channel" has the steps (O, T, V). A send is an offer: a push of
// which the sender keeps the word, to see whether its cell moved on (taken), or to empty the cell itself (retract).

#pragma once

#include <zeroipc/detail/cells.h>

namespace zeroipc::detail {

/** Done or none where the channel goes on, ended, or corrupt: what a walk to its tail says. */
inline Outcome look_at_tail(const Cells &cells) {
  Walk walk(cells, cells.at(layout::queue_tail));
  return walk.starts_well() ? walk.to_tail() : Outcome::corrupt;
}

/**
 * One send on an unbuffered channel, from the moment when it stands in a cell until it was taken or taken back. It
 * belongs to one operation of one thread, which must see to its end: what stands may be received.
 */
class Offer {
 public:
  /** Placed, and neither taken nor taken back as far as was seen. */
  [[nodiscard]] bool is_standing() const { return standing_; }

  /**
   * O1 to O3; none when there is no cell for it. `others` wakes receivers of other participants only; `heard`: one was
   * woken.
   */
  Outcome place(Cells &cells, const void *value, bool others, bool &heard) {
    heard = false;
    Walk walk(cells, cells.at(layout::queue_tail));
    if (!walk.starts_well()) return Outcome::corrupt;
    InHand hand;
    const Outcome outcome = publish(cells, walk, value, cells.elem_size, hand);  // O1
    if (outcome != Outcome::done) return outcome;
    cells_ = &cells;
    index_ = walk.index;
    word_ = walk.filled(hand.block);
    standing_ = true;
    walk.store_hint(cells.at(layout::queue_tail));  // O2
    std::byte *set = cells.at(layout::queue_not_empty);
    heard = others ? wake_other(*cells.segment, set) : wake_one(*cells.segment, set);  // O3
    return Outcome::done;
  }

  /**
   * O4: done when it was taken, none when it was not yet; ended: the channel was closed, and the offer is taken back.
   */
  Outcome look() {
    if (!is_mine(load64(cell()))) {
      standing_ = false;
      return Outcome::done;
    }
    const Outcome tail = look_at_tail(*cells_);
    if (tail == Outcome::corrupt) return tail;
    if (tail != Outcome::ended) return Outcome::none;
    return retract() ? Outcome::ended : Outcome::done;
  }

  /** O5: whether it was taken back; false when it was taken before: then the send has happened. CORRUPT. */
  [[nodiscard]] bool retract() {
    standing_ = false;
    // Only a mark of closing can come in between, once.
    for (int tries = 0; tries < 3; tries++) {
      const std::uint64_t word = load64(cell());
      if (!is_mine(word)) return false;
      const std::uint32_t rest = word == word_ ? layout::no_block : layout::channel_closed;
      if (!cas64(cell(), word, target_word((turn_of(word) + 1) & turn_mask, rest))) continue;
      std::byte *head = cells_->at(layout::queue_head);
      Walk walk(*cells_, head);
      if (walk.starts_well()) {
        walk.to_head();
        walk.move_hint(head);
      }
      wake_one(*cells_->segment, cells_->at(layout::queue_not_full));
      return true;
    }
    fail_corrupt(*cells_, "the word of an offer changes all the time");
  }

  /** Whether the full cell at which this walk stands is this offer's. */
  [[nodiscard]] bool stands_at(const Cells &cells, const Walk &walk) const {
    return standing_ && cells_->base == cells.base && index_ == walk.index && is_mine(walk.target);
  }

 private:
  [[nodiscard]] std::byte *cell() const { return cells_->cell_at(index_); }

  /** Whether this is still the offer's word, with a mark or without. CHAN-O2 <- take: it changes once, for good. */
  [[nodiscard]] bool is_mine(std::uint64_t word) const {
    return (word & ~std::uint64_t{layout::channel_closed_bit}) == word_;
  }

  Cells *cells_ = nullptr;
  bool standing_ = false;
  std::uint32_t index_ = 0;
  std::uint64_t word_ = 0;  // the target word that was written there
};

/** T1 to T5: takes the oldest offer. */
inline Outcome take(const Cells &cells, void *out) {
  Segment &segment = *cells.segment;
  std::byte *head = cells.at(layout::queue_head);
  Walk walk(cells, head);
  if (!walk.starts_well()) return Outcome::corrupt;
  Outcome outcome;
  while ((outcome = walk.to_head()) == Outcome::done) {
    // T2. The owner is part of what is copied: the word does not change as long as the cell names the block.
    const std::uint32_t slot = slot_of(static_cast<std::uint32_t>(load64(cells.block_word_of(walk.block))));
    payload_out(out, cells.payload_of(walk.block), cells.elem_size);
    if (!cas64(walk.cell(), walk.target, walk.emptied())) continue;  // T3. CHAN-O2 -> Offer::look, Offer::retract
    walk.step_on();
    walk.move_hint(head);  // T4
    if (slot != 0 && slot <= segment.max_peers) wake_slot(segment, cells.at(layout::channel_taken), slot);
    wake_one(segment, cells.at(layout::queue_not_full));
    return Outcome::done;
  }
  if (outcome != Outcome::corrupt) walk.move_hint(head);  // T5: all before this place is consumed
  return outcome;
}

/** Whether there is something to receive besides this offer, which may be at another channel. */
inline Outcome look_for_other(const Cells &cells, const Offer &own) {
  Walk walk(cells, cells.at(layout::queue_head));
  if (!walk.starts_well()) return Outcome::corrupt;
  Outcome outcome;
  while ((outcome = walk.to_head()) == Outcome::done && own.stands_at(cells, walk)) walk.step_on();
  return outcome;
}

}  // namespace zeroipc::detail
