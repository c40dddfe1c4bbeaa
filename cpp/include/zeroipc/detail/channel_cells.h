// What channels do with their ring of cells besides what queues do: prove, end, receive. SPECIFICATION.md "Channel" has
// the steps (V, E).

#pragma once

#include <zeroipc/detail/offer.h>
#include <zeroipc/detail/usual.h>

namespace zeroipc::detail {

// --- open ---

/** Reads what is the channel's own of the shape. `asked`: the capacity that was asked for, if one was. */
inline void prove_channel(Cells &cells, std::optional<std::uint32_t> asked) {
  const std::uint32_t rendezvous = fixed32(cells.at(layout::channel_rendezvous));
  cells.closed_bit = layout::channel_closed_bit;
  cells.any_order = rendezvous == 1;
  if (rendezvous > 1) fail_corrupt(cells, "its parameter \"rendezvous\" is neither 0 nor 1");
  if (asked && (*asked == 0) != cells.any_order)
    fail(ErrorCode::shape_mismatch, "channel \"%s\": stored capacity %u, asked for %u", cells.name.data(),
         cells.any_order ? 0 : cells.capacity, *asked);
}

/** An unbuffered channel's cells are emptied in any order, and no other's. */
inline bool is_unbuffered(const Cells &cells) { return cells.any_order; }

// --- what is waited for ---

/** Whether somebody who waits to receive, or for room, could go on: asked when a wait is over, to pass a wake-up on. */
struct ItemsHold {
  const Cells *cells;
  bool operator()() const { return has_items(*cells); }
};
struct RoomHolds {
  const Cells *cells;
  bool operator()() const { return has_room(*cells); }
};

/** Something of a ring of cells to wait for. The callable is referred to. */
inline Condition condition_of(const Cells &cells, std::uint32_t set, FunctionRef<bool()> holds = {}) {
  return {cells.segment.get(), cells.at(set), holds};
}

// --- end ---

/** E1 and E2. */
inline void mark_tail(const Cells &cells) {
  Walk walk(cells, cells.at(layout::queue_tail));
  Outcome outcome = walk.starts_well() ? walk.to_tail() : Outcome::corrupt;
  for (; outcome == Outcome::done || outcome == Outcome::none; outcome = walk.to_tail()) {
    const std::uint64_t marked = outcome == Outcome::done ? target_word(turn_of(walk.target), layout::channel_closed)
                                                          : walk.target | cells.closed_bit;
    // E2, the close. CHAN-O1 -> Walk::to_tail, Walk::to_head: from here on this cell takes no push. Lost: a push, a pop
    // or another close was first, and the walk goes on.
    if (cas64(walk.cell(), walk.target, marked)) return;
  }
  if (outcome == Outcome::corrupt) told(cells, outcome);
}

inline void end_channel(const Cells &cells) {
  mark_tail(cells);
  // E3. Also when it was closed before: who closed it may have died before it woke anybody.
  for (const std::uint32_t set :
       {layout::queue_not_empty, layout::queue_not_full, layout::channel_taken, layout::channel_wanted})
    wake_all(*cells.segment, cells.at(set));
}

// --- receive ---

/** V1, or T1 to T5. */
inline Outcome receive(const Cells &cells, void *out) {
  return is_unbuffered(cells) ? take(cells, out) : pop_generally(cells, out, cells.elem_size);
}

/**
 * The same for who will wait: senders that look for a receiver at several channels hear of it when nothing was there.
 */
inline Outcome receive_waiting(const Cells &cells, void *out) {
  const Outcome outcome = receive(cells, out);
  // V2. CHAN-O3 -> others_wait: after my bit was set.
  if (outcome == Outcome::none && is_unbuffered(cells)) wake_all(*cells.segment, cells.at(layout::channel_wanted));
  return outcome;
}

}  // namespace zeroipc::detail
