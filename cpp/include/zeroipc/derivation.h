// Derivation: this participant's part in making a derived stream. SPECIFICATION.md "Derived streams".
//
// Exactly one participant derives such a stream. Others that make the same call stand by, and one of them goes on at
// the same place when that one dies or stops: nothing is emitted twice, without any condition; under the policies block
// and drop-newest of the source nothing is skipped as long as somebody derives or stands by.

#pragma once

#include <memory>
#include <thread>
#include <utility>

#include <zeroipc/detail/operators.h>

namespace zeroipc {

/**
 * What Stream::derivation gives: it ends, handing over, with the handle of the stream. Any thread may look at it; stop
 * and wait are for one thread at a time.
 *
 * Usually a thread of its own does the work. Without one (DeriveOptions::in_thread) the calls of run_for and step do
 * it, one thread at a time; a derivation that is not driven makes the derived stream stand still, and holds up the
 * source's producers as any subscriber that does not read.
 */
class Derivation {
 public:
  /** Derives or stands by from here on; see Stream::map, which makes one. */
  Derivation(std::shared_ptr<detail::Work> work, bool in_thread) : work_(std::move(work)) {
    work_->attach();
    if (in_thread) thread_ = std::jthread([work = work_] { run_quietly(*work); });
  }
  Derivation(const Derivation &) = delete;
  Derivation &operator=(const Derivation &) = delete;

  /** Hands over, so that whoever stands by goes on at once. */
  ~Derivation() {
    if (!thread_.joinable()) return;
    work_->stop();
    if (is_own_thread()) thread_.detach();  // the function ends its own derivation: the thread takes the work with it
  }

  /** Whether this participant derives now. Otherwise it stands by, or it is over. */
  [[nodiscard]] bool is_deriving() const { return work_->is_deriving(); }

  /** Whether the derived stream has all its values, or this participant's part was stopped. */
  [[nodiscard]] bool is_over() const { return work_->is_over(); }

  /** Values of the source that were overwritten before this participant could look at them. */
  [[nodiscard]] std::uint64_t lost() const { return work_->lost(); }

  /** Hands over, and returns when that is done; from within the function, at once. Whoever stands by goes on. */
  void stop() {
    work_->stop();
    if (thread_.joinable() && !is_own_thread()) thread_.join();
    else if (!thread_.joinable()) finish_quietly();
  }

  /**
   * Waits until it is over, and does the work where there is no thread for it: the derived stream has all its values,
   * or stop was called. FAILED with the reason where a function, or the source's own derivation, failed; CORRUPT.
   */
  void wait() {
    if (thread_.joinable()) {
      if (is_own_thread()) detail::fail(ErrorCode::bad_argument, "a derivation cannot wait for its own end");
      thread_.join();
    }
    static_cast<void>(work_->run_for(forever));
  }

  /**
   * Without a thread of its own: derives, or stands by, until that is over, for so long; false when the time passed
   * first, and then it can go on. FAILED, CORRUPT. It costs no CPU while there is nothing to do.
   */
  bool run_for(Timeout timeout) {
    check_driven_here();
    return work_->run_for(timeout);
  }

  /** Without a thread of its own: the next piece of the work, at most one value, without waiting. FAILED, CORRUPT. */
  Step step() {
    check_driven_here();
    return work_->step();
  }

 private:
  /** What is wrong is told by `wait`. */
  static void run_quietly(detail::Work &work) {
    try {
      static_cast<void>(work.run_for(forever));
    } catch (...) {
    }
  }

  void finish_quietly() {
    try {
      static_cast<void>(work_->step());
    } catch (...) {
    }
  }

  void check_driven_here() const {
    if (thread_.joinable())
      detail::fail(ErrorCode::bad_argument, "stream \"%s\": its derivation has a thread of its own",
                   work_->target().name.data());
  }

  [[nodiscard]] bool is_own_thread() const { return thread_.get_id() == std::this_thread::get_id(); }

  std::shared_ptr<detail::Work> work_;
  std::jthread thread_;
};

}  // namespace zeroipc
