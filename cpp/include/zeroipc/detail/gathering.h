// Several futures at once: all, any and race.

#pragma once

#include <zeroipc/detail/promise.h>

namespace zeroipc::detail {

enum class Goal {
  all,   // every one has a value, or one has none
  any,   // one has a value, or none has
  race,  // one is settled
};

class Gathering {
 public:
  Gathering(Goal goal, std::span<Promise *const> promises) : goal_(goal), promises_(promises) {
    if (promises.empty() && goal != Goal::all)
      fail(ErrorCode::bad_argument, "a wait for one of no futures would never end");
    for (std::size_t k = 0; k < promises.size(); k++) pending_.push_back(k);
  }

  /**
   * The number of the one that decided; of all, that many when every one has a value. None when the time passed first.
   * FAILED when any was wanted, and none has a value.
   */
  std::optional<std::size_t> run(Timeout timeout) {
    const Deadline deadline(timeout);
    if (look_around()) return decision_;
    for (;;) {
      std::vector<Condition> conditions;
      for (const std::size_t number : pending_) add_conditions(*promises_[number], conditions);
      const auto attempt = [this] { return look_around() || begun_.promise; };
      if (!wait(conditions, attempt, deadline.left())) return std::nullopt;
      if (!begun_.promise) return decision_;
      if (!derive(std::exchange(begun_, {}), deadline)) return std::nullopt;
    }
  }

 private:
  [[nodiscard]] bool decides(std::uint32_t state) const {
    return goal_ == Goal::race || (state == layout::state_ready) == (goal_ == Goal::any);
  }

  /** Whether it is decided. It stops at the first that is to be computed. */
  bool look_around() {
    for (std::size_t k = 0; k < pending_.size() && !begun_.promise;) {
      const std::uint32_t state = attempt_get(*promises_[pending_[k]], nullptr, nullptr, begun_);
      if (!is_settled(state)) {
        k++;
        continue;
      }
      decision_ = pending_[k];
      if (decides(state)) return true;
      pending_.erase(pending_.begin() + static_cast<std::ptrdiff_t>(k));
    }
    if (!pending_.empty()) return false;
    if (goal_ != Goal::all) fail(ErrorCode::failed, "none of %zu futures has a value", promises_.size());
    decision_ = promises_.size();
    return true;
  }

  Goal goal_;
  std::span<Promise *const> promises_;
  std::vector<std::size_t> pending_;  // the numbers of those that are not known to be settled
  std::size_t decision_ = 0;
  Begun begun_;
};

}  // namespace zeroipc::detail
