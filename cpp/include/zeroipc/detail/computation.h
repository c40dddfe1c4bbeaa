// Computing an outcome: by one participant at a time, taken over when that one dies. SPECIFICATION.md "Future" (steps B
// and U). A Lazy computes a function; a derived Future computes one of its source's value. It is begun in the attempt
// of a wait and done outside of it.

#pragma once

#include <zeroipc/detail/outcome.h>

namespace zeroipc::detail {

/** When a wait of several steps ends. */
class Deadline {
 public:
  explicit Deadline(Timeout timeout, std::int64_t start = now()) : timeout_(timeout), start_(start) {}

  /** The time that is left. */
  [[nodiscard]] Timeout left() const {
    if (timeout_.is_forever() || timeout_.is_zero()) return timeout_;
    return std::chrono::nanoseconds(timeout_.nanoseconds() - (now() - start_));
  }

 private:
  Timeout timeout_;
  std::int64_t start_;
};

// --- what this thread computes ---

/** One of the computations in which a thread is, the innermost first. */
class Computing {
 public:
  explicit Computing(const SharedOutcome &outcome) : outcome_(outcome), outer_(std::exchange(innermost, this)) {}
  Computing(const Computing &) = delete;
  Computing &operator=(const Computing &) = delete;
  ~Computing() { innermost = outer_; }

  /** For what blocks the thread: BAD_ARGUMENT when this very thread is computing it, and would wait for itself. */
  static void check_others_compute(const SharedOutcome &outcome) {
    for (const Computing *one = innermost; one; one = one->outer_)
      if (are_same(one->outcome_, outcome))
        fail(ErrorCode::bad_argument, "%s \"%s\": this thread is computing it, and would wait for itself",
             outcome.kind_name, outcome.name.data());
  }

 private:
  /** Whether they are one and the same, perhaps by two handles or two participants of this process. */
  static bool are_same(const SharedOutcome &a, const SharedOutcome &b) {
    return a.base - a.segment->base == b.base - b.segment->base && a.segment->segment_id == b.segment->segment_id &&
           a.segment->name == b.segment->name;
  }

  inline static thread_local const Computing *innermost = nullptr;

  const SharedOutcome &outcome_;
  const Computing *outer_;
};

// --- compute ---

/** A function that did not return a value: what it threw, as a text. */
struct Thrown {
  std::string reason;
};

/** Calls it, for whose sake a computation is: what it throws becomes the text of a failure. */
template <typename Function, typename... Arguments>
decltype(auto) call(Function &function, const Arguments &...arguments) {
  try {
    return function(arguments...);
  } catch (const FailedError &error) {
    throw Thrown{error.reason()};
  } catch (const std::exception &error) {
    throw Thrown{error.what()};
  } catch (...) {
    throw Thrown{"what was thrown is no std::exception"};
  }
}

/** Thrown by what computes when its time is over. */
struct NotInTime {};

/** What a value is computed by. */
struct Formula {
  Formula() = default;
  Formula(const Formula &) = delete;
  Formula &operator=(const Formula &) = delete;
  virtual ~Formula() = default;

  /** Writes the element, or throws Thrown: with that it fails. Anything else: it could not be done here and now. */
  virtual void compute(void *out, Deadline deadline) = 0;
};

/**
 * B3: computes what was begun by this right and settles it; what was invalidated meanwhile is given back, as is what
 * could not be done here and now. False when the time passed before it was over: NotInTime, or no block was free.
 */
inline bool compute_and_settle(SharedOutcome &outcome, Right right, Formula &formula, Deadline deadline) {
  const auto element = std::make_unique<std::byte[]>(outcome.elem_size);
  std::optional<std::string> reason;
  // Whether it is over; not while no block is free.
  const auto conclude = [&] {
    const Settling settled =
        reason ? settle_as_failed(outcome, right, *reason) : succeed(outcome, right, element.get());
    if (settled == Settling::refused) release_computation(outcome);  // it was invalidated
    return settled != Settling::no_block;
  };
  try {
    try {
      const Computing here(outcome);
      formula.compute(element.get(), deadline);
    } catch (const Thrown &thrown) {
      reason = thrown.reason;
    }
    if (wait(outcome.settled(), conclude, deadline.left())) return true;
  } catch (const NotInTime &) {
  } catch (...) {
    release_computation(outcome);
    throw;
  }
  release_computation(outcome);
  return false;
}

}  // namespace zeroipc::detail
