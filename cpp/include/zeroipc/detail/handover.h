// A send on an unbuffered channel that waits for its receiver, or not at all. SPECIFICATION.md "Channel" has the steps
// (O).

#pragma once

#include <zeroipc/detail/channel_cells.h>

namespace zeroipc::detail {

/** Offers and takes back at once: whether a receiver took it in between. ENDED, CORRUPT. */
inline bool try_hand_over(Cells &cells, const void *value) {
  Offer offer;
  bool heard;
  if (!told(cells, offer.place(cells, value, false, heard))) return false;
  const Outcome outcome = offer.look();
  if (offer.is_standing() && !offer.retract()) return true;
  return told(cells, outcome);
}

/**
 * A send that waits: first for a cell for its offer, then until that is taken. It is taken back when this ends before.
 */
class Handover {
 public:
  static constexpr std::size_t condition_count = 2;

  /** The value must live as long as this. */
  Handover(Cells &cells, const void *value) : cells_(cells), value_(value), room_{&cells} {}
  Handover(const Handover &) = delete;
  Handover &operator=(const Handover &) = delete;
  ~Handover() {
    try {
      was_taken_after_all();
    } catch (const Error &) {  // CORRUPT: there is nothing to be taken back
    }
  }

  [[nodiscard]] std::array<Condition, condition_count> conditions() {
    return {condition_of(cells_, layout::queue_not_full, room_), condition_of(cells_, layout::channel_taken)};
  }

  /** Whether it was taken; `idle` is of the conditions. ENDED, CORRUPT. */
  bool attempt(bool *idle) {
    Outcome outcome = Outcome::done;
    bool heard;
    if (!offer_.is_standing()) outcome = offer_.place(cells_, value_, false, heard);
    const bool out = offer_.is_standing();
    idle[0] = out;
    idle[1] = !out;
    if (outcome == Outcome::done) outcome = offer_.look();
    return told(cells_, outcome);
  }

  /**
   * O5, when the wait is over: whether it was taken in the last moment. Then it is sent, whatever else came of the
   * wait.
   */
  bool was_taken_after_all() { return offer_.is_standing() && !offer_.retract(); }

 private:
  Cells &cells_;
  const void *value_;
  RoomHolds room_;
  Offer offer_;
};

/** O1 to O5: false when the time passed first. */
inline bool hand_over(Cells &cells, const void *value, Timeout timeout) {
  Handover handover(cells, value);
  const auto conditions = handover.conditions();
  bool idle[Handover::condition_count] = {}, standing[Handover::condition_count] = {};
  Changing changing{idle, standing};
  const auto attempt = [&] { return handover.attempt(idle); };
  try {
    return wait(conditions, attempt, timeout, &changing) || handover.was_taken_after_all();
  } catch (...) {
    if (handover.was_taken_after_all()) return true;
    throw;
  }
}

}  // namespace zeroipc::detail
