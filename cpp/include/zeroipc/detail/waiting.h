// Waiting without CPU. SPECIFICATION.md section 9 numbers the steps (W0 to W5, L1 to L3). A thread may wait for several
// conditions, also of several segments (select).

#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <span>

#include <zeroipc/detail/function_ref.h>
#include <zeroipc/detail/waking.h>
#include <zeroipc/timeout.h>

namespace zeroipc::detail {

/** Something to wait for. What it refers to must live as long as the wait. */
struct Condition {
  Segment *segment;
  /** Null for who waits for its doorbell only, which somebody rings who knows it by another way. */
  std::byte *set;
  /**
   * Whether the condition holds: asked when a wait is over, to pass a wake-up on. Empty where all who wait are woken at
   * once. It must not throw.
   */
  FunctionRef<bool()> holds = {};
};

/**
 * What the attempt of a wait may change while that goes on: which of the conditions are waited for, how long it sleeps.
 */
struct Changing {
  bool *idle;              // of each condition: nobody waits for it at present
  bool *standing;          // as many, all false: where the wait notes in which sets it stands
  std::int64_t slice = 0;  // the next sleep takes no longer; 0: as usual. It is 0 again before each attempt
};

/** One thread's wait, as the other threads of this participant know it: they share its bit in every set. */
struct Waiter {
  Waiter *next = nullptr;
  std::span<const Condition> conditions = {};
  const bool *standing = nullptr;  // those of them for which it waits; null: all. Guarded by waiters_mutex
};

inline constexpr std::int64_t first_slice = 50 * one_millisecond, longest_slice = 250 * one_millisecond;
// How often an attempt may change what is waited for before it sleeps.
inline constexpr int most_changes = 4;

/**
 * Whether another thread of this participant than the one with these conditions stands in the set. Under waiters_mutex.
 */
inline bool is_wanted(const Segment &segment, const std::byte *set, const Condition *but) {
  for (const Waiter *other = segment.waiters; other; other = other->next) {
    if (other->conditions.data() == but) continue;
    for (std::size_t k = 0; k < other->conditions.size(); k++)
      if (other->conditions[k].set == set && (!other->standing || other->standing[k])) return true;
  }
  return false;
}

/** The same, for who does not hold the mutex. */
inline bool wanted_here(Segment &segment, const std::byte *set, std::span<const Condition> but) {
  const std::lock_guard lock(segment.waiters_mutex);
  return is_wanted(segment, set, but.data());
}

/** L1 of one condition. Under waiters_mutex. */
inline void clear_bit(const Condition &condition) {
  if (!condition.set || is_wanted(*condition.segment, condition.set, nullptr)) return;
  const std::uint32_t slot = slot_of(condition.segment->owner);
  fetch_and64(word_of_slot(condition.set, slot), ~bit_of_slot(slot));
}

/** L3: a wake-up that was meant for me may have to be passed on. */
inline void pass_on(const Condition &condition) {
  if (condition.holds && condition.holds()) wake_one(*condition.segment, condition.set);
}

/** A wait, from W1 to L3: its place among the waiting threads of each segment that it is about. */
class Wait {
 public:
  /** W1. From here on no other thread of this participant clears the bits that are wanted here, so L2 is not needed. */
  Wait(std::span<const Condition> conditions, Changing *changing) : conditions_(conditions), changing_(changing) {
    for (const Condition &condition : conditions) {
      if (find(condition.segment) < count_) continue;
      if (count_ == most_bells) fail(ErrorCode::bad_argument, "a wait for more than %zu segments", most_bells);
      segments_[count_++] = condition.segment;
    }
    for (std::size_t k = 0; k < count_; k++) check_writable(*segments_[k], "wait");
    for (std::size_t k = 0; k < count_; k++) {
      const std::lock_guard lock(segments_[k]->waiters_mutex);
      waiters_[k] = {segments_[k]->waiters, conditions, changing ? changing->standing : nullptr};
      segments_[k]->waiters = &waiters_[k];
    }
  }

  Wait(const Wait &) = delete;
  Wait &operator=(const Wait &) = delete;

  /** Leaves (L1, L3), after success, time-out and an error alike. */
  ~Wait() {
    for (std::size_t k = 0; k < count_; k++) leave(*segments_[k], waiters_[k]);
    for (std::size_t k = 0; k < conditions_.size(); k++)
      if (stands(k)) pass_on(conditions_[k]);
  }

  /** W2 to W5 until the attempt succeeds or the time has passed: whether it succeeded. */
  bool until(FunctionRef<bool()> attempt, Timeout timeout) {
    const std::int64_t start = now();
    const bool endless = timeout.is_forever() || timeout.nanoseconds() > INT64_MAX - start;
    const std::int64_t deadline = endless ? INT64_MAX : start + timeout.nanoseconds();
    for (std::int64_t slice = first_slice;; slice = std::min(slice * 2, longest_slice)) {
      std::array<Bell, most_bells> bells;
      for (std::size_t k = 0; k < count_; k++) {
        std::byte *bell = doorbell_of(*segments_[k], slot_of(segments_[k]->owner));
        bells[k] = {word32(bell), load32(bell)};  // W2, before W3. WAIT-O2 <- ring
      }
      if (look(attempt)) return true;
      std::int64_t sleep = endless ? slice : std::min(slice, deadline - now());
      if (sleep <= 0) return false;
      if (changing_ && changing_->slice > 0) sleep = std::min(sleep, changing_->slice);
      futex_wait(bells.data(), count_, sleep);  // W5
    }
  }

 private:
  [[nodiscard]] std::size_t find(const Segment *segment) const {
    std::size_t k = 0;
    while (k < count_ && segments_[k] != segment) k++;
    return k;
  }

  [[nodiscard]] bool stands(std::size_t condition) const { return !changing_ || changing_->standing[condition]; }

  /** L1. */
  void leave(Segment &segment, const Waiter &waiter) {
    const std::lock_guard lock(segment.waiters_mutex);
    Waiter **at = &segment.waiters;
    while (*at != &waiter) at = &(*at)->next;
    *at = waiter.next;
    for (std::size_t k = 0; k < conditions_.size(); k++)
      if (conditions_[k].segment == &segment && stands(k)) clear_bit(conditions_[k]);
  }

  [[nodiscard]] bool has_changed() const {
    for (std::size_t k = 0; k < conditions_.size(); k++)
      if (changing_->standing[k] == changing_->idle[k]) return true;
    return false;
  }

  /** Leaves the sets of what is idle now; from here on those of what is not are entered with the others. */
  void change() {
    for (std::size_t k = 0; k < conditions_.size(); k++) {
      const bool stands = !changing_->idle[k];
      if (changing_->standing[k] == stands) continue;
      {
        const std::lock_guard lock(conditions_[k].segment->waiters_mutex);
        changing_->standing[k] = stands;
        if (!stands) clear_bit(conditions_[k]);
      }
      if (!stands) pass_on(conditions_[k]);
    }
  }

  /** W3 and W4, once more when the attempt has changed what is waited for: the new bits are set after it looked. */
  bool look(FunctionRef<bool()> attempt) {
    for (int turn = 0;; turn++) {
      if (changing_) {
        change();
        changing_->slice = 0;
      }
      for (std::size_t k = 0; k < conditions_.size(); k++) {
        const Condition &condition = conditions_[k];
        if (!condition.set || !stands(k)) continue;
        const std::uint32_t slot = slot_of(condition.segment->owner);
        fetch_or64(word_of_slot(condition.set, slot), bit_of_slot(slot));  // W3. WAIT-O1 -> any_waiting
      }
      if (attempt()) return true;  // W4
      if (!changing_ || turn == most_changes || !has_changed()) return false;
    }
  }

  std::span<const Condition> conditions_;
  Changing *changing_;
  std::size_t count_ = 0;  // distinct segments among the conditions
  std::array<Segment *, most_bells> segments_;
  std::array<Waiter, most_bells> waiters_;
};

/**
 * Tries, and waits for any of the conditions to try again: false when the time passed first. `attempt` returns whether
 * there is nothing more to wait for; what it throws ends the wait. With `changing`: after a change the sets of what is
 * idle now are left, those of what is not are entered, and it is tried again.
 */
inline bool wait(std::span<const Condition> conditions, FunctionRef<bool()> attempt, Timeout timeout,
                 Changing *changing = nullptr) {
  if (attempt()) return true;  // W0: who need not wait pays nothing
  if (timeout.is_zero()) return false;
  return Wait(conditions, changing).until(attempt, timeout);
}

/** The same for one condition. */
inline bool wait(const Condition &condition, FunctionRef<bool()> attempt, Timeout timeout) {
  return wait(std::span(&condition, 1), attempt, timeout);
}

}  // namespace zeroipc::detail
