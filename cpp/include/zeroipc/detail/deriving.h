// Deriving a stream: the course of it, value after value. derived.h has the steps that touch the segments
// (SPECIFICATION.md "Derived streams"), operators.h how each operator makes its values. Between any two steps this
// process may die: another participant then goes on at the same place.

#pragma once

#include <atomic>
#include <exception>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

#include <zeroipc/detail/derived.h>

namespace zeroipc {

/** What came of one step of a derivation. */
enum class Step {
  done,         // there may be more to do
  no_value,     // the source has none now
  no_room,      // the derived stream has none
  standing_by,  // another participant derives; this one goes on when that one ends
  over,         // the derived stream has all its values, or the derivation was stopped
};

namespace detail {

/** That a function threw: it ends the derived stream, and `text` tells everybody who reads it why. */
struct Refusal {
  std::string text;
};

/** Calls a function of the user's; Refusal. */
template <typename Function, typename... Arguments>
decltype(auto) ask(Function &function, Arguments &&...arguments) {
  try {
    return std::invoke(function, std::forward<Arguments>(arguments)...);
  } catch (const std::exception &error) {
    throw Refusal{error.what()};
  } catch (...) {
    throw Refusal{"the function threw what is no std::exception"};
  }
}

/** A derivation as whoever drives it sees it; Deriving is what it is. It belongs to one thread at a time. */
class Work {
 public:
  Work(Rows source, Rows target, std::uint32_t back) : back_(back) {
    course_.source = std::move(source);
    course_.target = std::move(target);
    course_.id = std::uint64_t{course_.target.segment->segment_id} << 32 | line_of(course_.target);
  }
  Work(const Work &) = delete;
  Work &operator=(const Work &) = delete;
  /** Hands over if it is not over. */
  virtual ~Work() {
    if (!over_) hand_over(course_);
  }

  /** A1 to B5, for the first time: derives, stands by, or is over; SUBSCRIBERS_FULL, CORRUPT. */
  virtual void attach() = 0;

  virtual Step step() = 0;

  /** Derives, or stands by, until that is over; false when the time passed first. FAILED. */
  virtual bool run_for(Timeout timeout) = 0;

  /** Makes run_for hand over and return. Any thread may call it. */
  void stop() {
    stopping_.store(true);
    // Whoever runs it may sleep on either doorbell.
    for (const Rows *rows : {&course_.source, &course_.target}) ring(*rows->segment, slot_of(rows->owner));
  }

  [[nodiscard]] bool is_deriving() const { return deriving_.load(); }
  [[nodiscard]] bool is_over() const { return over_.load(); }
  [[nodiscard]] std::uint64_t lost() const { return lost_.load(); }
  [[nodiscard]] const Rows &target() const { return course_.target; }

  /** What it is over with: FAILED with the reason, or what else went wrong. */
  void check_result() const {
    if (error_) std::rethrow_exception(error_);
    if (failed_) check_not_failed(course_.target);
  }

  /** The line of the segment at which a structure begins. */
  static std::uint32_t line_of(const Rows &rows) {
    return static_cast<std::uint32_t>(static_cast<std::size_t>(rows.base - rows.segment->base) / layout::line_bytes);
  }

 protected:
  Step end(bool failed) {
    failed_ = failed;
    deriving_ = false;
    over_ = true;
    return Step::over;
  }

  Step finish_well() {
    finish(course_);
    return end(false);
  }

  /** F0: there is no value, and everybody who reads the derived stream is told why. */
  Step finish_because(std::string_view text) {
    finish_failed(course_, text);
    return end(true);
  }

  Step leave_it() {
    hand_over(course_);
    return end(false);
  }

  /** Becomes the deriver, or stands by: whether it derives. Where nobody derives any more it is over. */
  bool attach_now(bool first) {
    const Role role = attach_course(course_, back_);
    if (role == Role::no_line && first) fail_no_line(course_.source);
    if (role == Role::over) end(failure_of(course_.target).has_value());
    return role == Role::mine;
  }

  /** A look at the source that found no value: whether that is the end. */
  Step no_value(Outcome outcome, bool beyond_end) {
    if (outcome == Outcome::corrupt) fail_contradicting(course_.source);
    if (is_ended(course_.target)) return finish_well();  // by somebody else
    if (outcome != Outcome::ended && !beyond_end) return Step::no_value;
    const auto why = failure_of(course_.source);
    return why ? finish_because(*why) : finish_well();
  }

  /** What went wrong ends this participant's part; others may go on. */
  Step give_up() {
    error_ = std::current_exception();
    return leave_it();
  }

  /**
   * Waits until a turn comes to something else than the last one; false when the time passed first. At both streams:
   * also for the end of the derived one, whoever ends it, and for who rings the doorbell: a producer that needs the
   * room, or stop.
   */
  bool wait_for_change(Step last, FunctionRef<Step()> turn, Timeout timeout) {
    Rows &source = course_.source, &target = course_.target;
    const auto holds = [&target] { return may_go_on(target); };
    Condition conditions[] = {{source.segment.get(), nullptr},
                              {target.segment.get(), target.at(layout::stream_handover)}};
    if (last == Step::no_value) conditions[0].set = source.at(layout::stream_published);
    if (last == Step::no_room) conditions[1] = {target.segment.get(), target.at(layout::stream_room), holds};
    return wait(conditions, [&] { return turn() != last; }, timeout);
  }

  Course course_;
  std::uint32_t back_;
  std::atomic<bool> stopping_ = false, deriving_ = false, over_ = false;
  std::atomic<std::uint64_t> lost_ = 0;
  bool failed_ = false;        // before `over_` is set
  std::exception_ptr error_;   // the same
};

/**
 * The work of one operator, which has
 *
 *   begin(course)           what it must know when it begins, or goes on with what another participant did
 *   is_complete()           whether there is nothing more to make
 *   make(course)            D1: reads at the cursor, sets course.next, and makes made() of it where is_kept(); not
 *                           where begins_anew(), for values were lost
 *   emitted()               `made` was published
 *   is_beyond_end(course)   whether it waits for what cannot come, for the source was closed before
 *   lost(course)            values that were overwritten before it could look at them
 */
template <typename Operator>
class Deriving final : public Work {
 public:
  Deriving(Rows source, Rows target, std::uint32_t back, Operator op)
      : Work(std::move(source), std::move(target), back), operator_(std::move(op)) {}

  void attach() override {
    if (attach_now(true)) begin();
  }

  Step step() override {
    const Step last = turn();
    if (last == Step::over) check_result();
    return last;
  }

  bool run_for(Timeout timeout) override {
    const std::int64_t begun = now();
    const bool endless = timeout.is_forever() || timeout.nanoseconds() > INT64_MAX - begun;
    const std::int64_t deadline = endless ? INT64_MAX : begun + timeout.nanoseconds();
    for (std::uint32_t turns = 1;; turns++) {
      const Step last = turn();
      if (last == Step::over) {
        check_result();
        return true;
      }
      if (last == Step::done && (endless || turns % turns_per_look != 0)) continue;
      const std::int64_t left = endless ? 0 : std::max<std::int64_t>(deadline - now(), 0);
      if (last == Step::done && left > 0) continue;
      if (last == Step::done) return false;
      const Timeout rest = endless ? forever : Timeout(std::chrono::nanoseconds(left));
      if (!wait_for_change(last, [this] { return turn(); }, rest)) return false;
    }
  }

 private:
  // Values after which the clock is looked at.
  static constexpr std::uint32_t turns_per_look = 256;

  void begin() {
    pending_ = Pending::not_read;
    operator_.begin(course_);
    lost_ = operator_.lost(course_);
    deriving_ = true;
  }

  /** One piece of the work, at most one value. */
  Step turn() {
    if (over_) return Step::over;
    try {
      if (stopping_) return leave_it();
      if (!deriving_) {
        const bool mine = attach_now(false);
        if (over_) return Step::over;
        if (!mine) return Step::standing_by;
        begin();
      }
      return derive();
    } catch (...) {
      return give_up();
    }
  }

  /** D1 to D3 for one value. */
  Step derive() {
    if (operator_.is_complete()) return finish_well();
    if (pending_ == Pending::not_read) {
      Outcome outcome;
      try {
        outcome = operator_.make(course_);
      } catch (const Refusal &refusal) {
        return finish_because(refusal.text);
      }
      if (outcome != Outcome::done) return no_value(outcome, operator_.is_beyond_end(course_));
      const std::uint64_t lost = operator_.lost(course_);
      if (lost != lost_.load(std::memory_order_relaxed)) lost_ = lost;
      if (operator_.begins_anew()) return Step::done;
      pending_ = operator_.is_kept() ? Pending::made : Pending::not_kept;
    }
    if (pending_ == Pending::made) {
      const Step last = emit();
      if (last != Step::done) return last;
    }
    pending_ = Pending::not_read;
    advance(course_);  // D3, after the publication
    return Step::done;
  }

  /** D2: done also where it was dropped because of the policy. */
  Step emit() {
    const Outcome outcome = emit_generally(course_.target, {operator_.made(), Operator::made_bytes, &course_.next});
    if (outcome == Outcome::ended) return finish_well();
    if (told_of(course_.target, outcome, 1)) operator_.emitted();
    else if (course_.target.policy != layout::policy_drop_newest) return Step::no_room;
    return Step::done;
  }

  // What was made of the source's value and is not emitted yet.
  enum class Pending { not_read, not_kept, made };

  Operator operator_;
  Pending pending_ = Pending::not_read;
};

}  // namespace detail
}  // namespace zeroipc
