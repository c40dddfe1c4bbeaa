// select: waits for several things at once and does exactly one of them. SPECIFICATION.md "Channel" has the protocol
// for unbuffered sends (steps Z): at most one offer of a select stands at any time, and nothing else is done before it
// was taken back.

#pragma once

#include <zeroipc/detail/channel_cells.h>

namespace zeroipc::detail {

/** One thing that a select can do: a send or a receive on a channel, a push or a pop on a queue. */
struct SelectCase {
  Cells *cells;
  const void *send;      // the value; null: receive
  void *receive;         // where to put what is received
  bool drained = false;  // it was received from, and nothing will come any more
  ItemsHold items{cells};
  RoomHolds room{cells};

  /** A send that takes a receiver. */
  [[nodiscard]] bool is_offering() const { return send && is_unbuffered(*cells); }

  /** The set in which it waits for a value or for room. */
  [[nodiscard]] Condition condition() {
    return send ? condition_of(*cells, layout::queue_not_full, room)
                : condition_of(*cells, layout::queue_not_empty, items);
  }

  /** Whether an attempt has a chance: a look that changes nothing. The select's own offer does not count. */
  [[nodiscard]] bool is_ready(const Offer &own) const {
    return send ? look_at_tail(*cells) != Outcome::none : look_for_other(*cells, own) != Outcome::none;
  }

  /** Does it if it takes no waiting; of what does not offer. ENDED for a send, CORRUPT. */
  bool attempt() {
    if (send) return told(*cells, push_generally(*cells, send, cells->elem_size, {}));
    const Outcome outcome = receive_waiting(*cells, receive);
    drained = outcome == Outcome::ended;
    return drained || told(*cells, outcome);
  }
};

/**
 * What a case waits for: a value, room or the taking of its offer; a receiver, when there are several to offer at; a
 * cell.
 */
enum : std::size_t { usual_condition, wanted_condition, crowded_condition, conditions_each };

/** The room that a select of so many cases takes. */
struct SelectionRoom {
  std::span<SelectCase> cases;
  std::span<std::size_t> order;     // as many
  std::span<Condition> conditions;  // conditions_each times as many, as are the flags
  bool *idle, *standing;            // all false
};

class Selection {
 public:
  /** A patient one may hold back what is ready for a moment, where an offer has been heard. */
  Selection(const SelectionRoom &room, bool patient)
      : room_(room), patient_(patient), changing_{room.idle, room.standing} {
    for (const SelectCase &one : room_.cases) check_changeable(*one.cells);
    for (const SelectCase &one : room_.cases) offerings_ += one.is_offering();
    for (std::size_t k = 0; k < room_.cases.size(); k++) stand(k);
  }

  /** The number of the case that was done; none when the time passed first. */
  std::optional<std::size_t> run(Timeout timeout) {
    bool done = false;
    try {
      done = wait(room_.conditions, [this] { return attempt(); }, timeout, &changing_);
    } catch (...) {
      if (!give_up()) throw;
      done = true;
    }
    return done || give_up() ? std::optional(chosen_) : std::nullopt;
  }

 private:
  // How long an offer waits for the receiver that was woken for it, or for an opponent who wants to exchange, too. It
  // doubles each time that it was in vain: in the end it is longer than those need to come.
  static constexpr std::int64_t first_patience = one_millisecond, longest_patience = 64 * one_millisecond;
  // When an offer moves on among several channels, for receivers that only look now and then.
  static constexpr std::int64_t round = 50 * one_millisecond;

  void stand(std::size_t index) {
    SelectCase &one = case_at(index);
    Condition *conditions = &room_.conditions[index * conditions_each];
    bool *idle = room_.idle + index * conditions_each;
    const bool offers = one.is_offering();
    room_.order[index] = index;
    // Nobody else could do anything with a wake-up of the taken or the wanted: it was for one sender alone, or for all.
    conditions[usual_condition] = offers ? condition_of(*one.cells, layout::channel_taken) : one.condition();
    conditions[wanted_condition] = condition_of(*one.cells, offers ? layout::channel_wanted : layout::queue_not_full);
    conditions[crowded_condition] = condition_of(*one.cells, layout::queue_not_full, one.room);
    idle[usual_condition] = false;
    idle[wanted_condition] = !offers || offerings_ < 2;
    idle[crowded_condition] = !offers;
  }

  [[nodiscard]] SelectCase &case_at(std::size_t index) const { return room_.cases[index]; }

  // --- what an attempt ends with: true ends the select, with `chosen_` done ---

  bool won(std::size_t index) {
    chosen_ = index;
    return true;
  }

  /** Z5: whether the offer was taken in the last moment: then that is what came of it, whatever else was found. */
  bool give_up() { return offer_.is_standing() && !offer_.retract() && won(offered_); }

  // --- chance ---

  static std::size_t draw_below(std::size_t bound) {
    thread_local std::uint64_t state = 0;
    if (state == 0) state = (static_cast<std::uint64_t>(now()) ^ reinterpret_cast<std::uintptr_t>(&state)) | 1;
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return static_cast<std::size_t>(state >> 32) * bound >> 32;
  }

  /** The order of the cases, drawn anew (Fisher and Yates). */
  void shuffle() {
    for (std::size_t k = room_.order.size() - 1; k > 0; k--) std::swap(room_.order[k], room_.order[draw_below(k + 1)]);
  }

  // --- offers ---

  void be_patient(std::int64_t time) {
    patient_until_ = time + patience_;
    patience_ = std::min(patience_ * 2, longest_patience);
  }

  /** Whether this select waits to receive on this channel, too. */
  [[nodiscard]] bool receives_at(const Cells &cells) const {
    return std::any_of(room_.cases.begin(), room_.cases.end(),
                       [&](const SelectCase &one) { return !one.send && one.cells->base == cells.base; });
  }

  /** Whether another thread of this participant waits to receive there. */
  [[nodiscard]] bool is_wanted_here(const Cells &cells) const {
    return wanted_here(*cells.segment, cells.at(layout::queue_not_empty), room_.conditions);
  }

  /** Puts an offer out, if there is a cell for it. It must not wake itself, who cannot take its own offer. */
  bool place(std::size_t index, std::int64_t time, bool &heard) {
    const SelectCase &one = case_at(index);
    const bool others = receives_at(*one.cells) && !is_wanted_here(*one.cells);
    offered_ = index;
    since_ = time;
    return told(*one.cells, offer_.place(*one.cells, one.send, others, heard));
  }

  /** O5 of the offer that stands, if one does: whether none stands any more; else its case has won. */
  bool retract() { return !give_up(); }

  // --- the steps ---

  /** Z2: takes the offer back before anything else is done. */
  bool try_case(std::size_t index) {
    SelectCase &one = case_at(index);
    if (offer_.is_standing() && !one.is_ready(offer_)) return false;
    if (!retract()) return true;
    return one.attempt() && won(index);
  }

  /** Z3: offers where a receiver waits, in place of where none came. Who was woken for it gets a moment to come. */
  bool try_offer(std::size_t index, std::int64_t time) {
    const Cells &cells = *case_at(index).cells;
    if (offer_.is_standing() && offered_ == index) return false;
    if (const Outcome tail = look_at_tail(cells); tail != Outcome::none) told(cells, tail);
    if (!others_wait(*cells.segment, cells.at(layout::queue_not_empty)) && !is_wanted_here(cells)) return false;
    if (!retract()) return true;
    bool heard;
    if (place(index, time, heard) && heard && patient_) be_patient(time);
    return false;
  }

  /** An offer at any of the channels but that of the case `but`. */
  void place_anywhere(std::int64_t time, std::size_t but) {
    bool heard;
    for (const std::size_t index : room_.order) {
      if (offer_.is_standing()) return;
      if (index != but && case_at(index).is_offering()) place(index, time, heard);
    }
  }

  /** Z4: an offer is out before it sleeps, wherever there is a cell for one; else it waits for a cell, too. */
  bool settle(std::int64_t time, bool missed) {
    const std::size_t none = room_.cases.size();
    std::size_t stale = none;
    if (offer_.is_standing() && offerings_ > 1 && time - since_ >= round) {
      stale = offered_;
      if (!retract()) return true;
    }
    place_anywhere(time, stale);
    // Its own place again, when there is no other.
    if (!offer_.is_standing() && stale != none) place_anywhere(time, none);
    // What was there for it went to somebody else, or was an offer that its owner took back, perhaps for the sake of
    // mine. Were both to do the same again and again, neither would ever be done: so by chance one stays where it is.
    if (missed && draw_below(2) == 0) be_patient(time);
    for (std::size_t k = 0; k < none; k++)
      room_.idle[k * conditions_each + crowded_condition] = offer_.is_standing() || !case_at(k).is_offering();
    if (offer_.is_standing() && offerings_ > 1) changing_.slice = since_ + round - time;
    if (time < patient_until_) changing_.slice = patient_until_ - time;
    return false;
  }

  /** Z1. */
  bool look_at_offer() {
    const Cells &cells = *case_at(offered_).cells;
    return told(cells, offer_.look()) && won(offered_);
  }

  /** Z1 to Z4. */
  bool attempt() {
    const std::int64_t time = offerings_ > 0 ? now() : 0;
    if (offer_.is_standing()) {
      if (look_at_offer()) return true;
      if (time < patient_until_) {
        changing_.slice = patient_until_ - time;
        return false;
      }
    }
    bool missed = false;
    shuffle();
    for (const std::size_t index : room_.order) {
      const bool offers = case_at(index).is_offering(), stood = offer_.is_standing();
      if (offers ? try_offer(index, time) : try_case(index)) return true;
      if (!offers && stood && !offer_.is_standing()) missed = true;
      if (time < patient_until_) break;
    }
    return offerings_ > 0 && settle(time, missed);
  }

  const SelectionRoom &room_;
  bool patient_;
  Changing changing_;
  std::size_t offerings_ = 0;  // sends on unbuffered channels
  std::size_t chosen_ = 0;
  Offer offer_;              // the one that stands, or stood last
  std::size_t offered_ = 0;  // its case
  std::int64_t since_ = 0;   // when it was placed
  std::int64_t patience_ = first_patience, patient_until_ = 0;
};

}  // namespace zeroipc::detail
