// The operators of flows, each a puller that contains the one before it; flow.h tells what they give.

#pragma once

#include <algorithm>
#include <array>
#include <deque>
#include <functional>
#include <optional>
#include <unordered_set>
#include <utility>
#include <vector>

#include <zeroipc/detail/pullers.h>

namespace zeroipc::detail {

/** What most stages have: the puller before them, whose end is theirs. */
template <Puller Source, typename Value = Pulled<Source>>
class Stage {
 public:
  using value_type = Value;

  explicit Stage(Source source) : source_(std::move(source)) {}
  [[nodiscard]] bool ended() { return source_.ended(); }

 protected:
  using Input = Pulled<Source>;
  Source source_;
};

template <Puller Source, typename Function>
using Made = std::remove_cvref_t<std::invoke_result_t<Function &, Pulled<Source>>>;

template <Puller Source, typename Function>
class MapStage : public Stage<Source, Made<Source, Function>> {
 public:
  MapStage(Source source, Function function)
      : MapStage::Stage(std::move(source)), function_(std::move(function)) {}

  std::optional<Made<Source, Function>> pull(const Until &until) {
    auto value = this->source_.pull(until);
    if (!value) return std::nullopt;
    return std::optional<Made<Source, Function>>(std::in_place, std::invoke(function_, std::move(*value)));
  }

 private:
  Function function_;
};

template <Puller Source, typename Function>
class TapStage : public Stage<Source> {
 public:
  TapStage(Source source, Function function) : TapStage::Stage(std::move(source)), function_(std::move(function)) {}

  std::optional<Pulled<Source>> pull(const Until &until) {
    auto value = this->source_.pull(until);
    if (value) std::invoke(function_, std::as_const(*value));
    return value;
  }

 private:
  Function function_;
};

template <Puller Source, typename Keep>
class FilterStage : public Stage<Source> {
 public:
  FilterStage(Source source, Keep keep) : FilterStage::Stage(std::move(source)), keep_(std::move(keep)) {}

  std::optional<Pulled<Source>> pull(const Until &until) {
    for (;;) {
      auto value = this->source_.pull(until);
      if (!value || std::invoke(keep_, std::as_const(*value))) return value;
    }
  }

 private:
  Keep keep_;
};

template <Puller Source>
class TakeStage : public Stage<Source> {
 public:
  TakeStage(Source source, std::size_t count) : TakeStage::Stage(std::move(source)), left_(count) {}

  std::optional<Pulled<Source>> pull(const Until &until) {
    if (left_ == 0) return std::nullopt;
    auto value = this->source_.pull(until);
    if (value) left_--;
    return value;
  }
  [[nodiscard]] bool ended() { return left_ == 0 || this->source_.ended(); }

 private:
  std::size_t left_;
};

template <Puller Source>
class SkipStage : public Stage<Source> {
 public:
  SkipStage(Source source, std::size_t count) : SkipStage::Stage(std::move(source)), left_(count) {}

  std::optional<Pulled<Source>> pull(const Until &until) {
    for (; left_ != 0; left_--)
      if (!this->source_.pull(until)) return std::nullopt;
    return this->source_.pull(until);
  }

 private:
  std::size_t left_;
};

template <Puller Source, typename Keep>
class TakeWhileStage : public Stage<Source> {
 public:
  TakeWhileStage(Source source, Keep keep) : TakeWhileStage::Stage(std::move(source)), keep_(std::move(keep)) {}

  std::optional<Pulled<Source>> pull(const Until &until) {
    if (over_) return std::nullopt;
    auto value = this->source_.pull(until);
    over_ = value && !std::invoke(keep_, std::as_const(*value));
    return over_ ? std::nullopt : std::move(value);
  }
  [[nodiscard]] bool ended() { return over_ || this->source_.ended(); }

 private:
  Keep keep_;
  bool over_ = false;
};

template <Puller Source, typename Pass>
class SkipWhileStage : public Stage<Source> {
 public:
  SkipWhileStage(Source source, Pass pass) : SkipWhileStage::Stage(std::move(source)), pass_(std::move(pass)) {}

  std::optional<Pulled<Source>> pull(const Until &until) {
    for (;;) {
      auto value = this->source_.pull(until);
      if (!value || begun_ || !std::invoke(pass_, std::as_const(*value))) {
        begun_ = begun_ || value.has_value();
        return value;
      }
    }
  }

 private:
  Pass pass_;
  bool begun_ = false;
};

template <Puller Source, typename State, typename Function>
class ScanStage : public Stage<Source, State> {
 public:
  ScanStage(Source source, State seed, Function function)
      : ScanStage::Stage(std::move(source)), state_(std::move(seed)), function_(std::move(function)) {}

  std::optional<State> pull(const Until &until) {
    auto value = this->source_.pull(until);
    if (!value) return std::nullopt;
    state_ = std::invoke(function_, std::move(state_), std::move(*value));
    return state_;
  }

 private:
  State state_;
  Function function_;
};

template <Puller Source, typename Key>
class DistinctStage : public Stage<Source> {
 public:
  DistinctStage(Source source, Key key, std::size_t limit)
      : DistinctStage::Stage(std::move(source)), key_(std::move(key)), limit_(limit) {}

  std::optional<Pulled<Source>> pull(const Until &until) {
    for (;;) {
      auto value = this->source_.pull(until);
      if (!value || is_new(std::invoke(key_, std::as_const(*value)))) return value;
    }
  }

 private:
  using Seen = std::remove_cvref_t<std::invoke_result_t<Key &, const Pulled<Source> &>>;

  bool is_new(Seen key) {
    if (!seen_.insert(key).second) return false;
    if (limit_ == SIZE_MAX) return true;
    order_.push_back(std::move(key));
    if (order_.size() > limit_) {
      seen_.erase(order_.front());
      order_.pop_front();
    }
    return true;
  }

  Key key_;
  std::size_t limit_;
  std::unordered_set<Seen> seen_;
  std::deque<Seen> order_;  // the oldest first, where there is a limit
};

template <Puller Source, typename Key>
class ChangedStage : public Stage<Source> {
 public:
  ChangedStage(Source source, Key key) : ChangedStage::Stage(std::move(source)), key_(std::move(key)) {}

  std::optional<Pulled<Source>> pull(const Until &until) {
    for (;;) {
      auto value = this->source_.pull(until);
      if (!value) return value;
      Last key = std::invoke(key_, std::as_const(*value));
      if (last_ && *last_ == key) continue;
      last_.emplace(std::move(key));
      return value;
    }
  }

 private:
  using Last = std::remove_cvref_t<std::invoke_result_t<Key &, const Pulled<Source> &>>;

  Key key_;
  std::optional<Last> last_;
};

template <Puller Source>
class PairwiseStage : public Stage<Source, std::pair<Pulled<Source>, Pulled<Source>>> {
 public:
  using PairwiseStage::Stage::Stage;

  std::optional<std::pair<Pulled<Source>, Pulled<Source>>> pull(const Until &until) {
    for (;;) {
      auto value = this->source_.pull(until);
      if (!value) return std::nullopt;
      auto before = std::move(before_);
      before_.reset();
      before_.emplace(*value);
      if (before) return std::pair(std::move(*before), std::move(*value));
    }
  }

 private:
  std::optional<Pulled<Source>> before_;
};

/** Windows of any number: vectors, one for each. */
template <typename Value>
struct VectorWindow {
  using type = std::vector<Value>;
  static type of(const std::vector<Value> &values) { return values; }
};

/** Windows of a number that is known when the program is compiled: arrays, without an allocation. */
template <typename Value, std::size_t Count>
struct ArrayWindow {
  using type = std::array<Value, Count>;
  static type of(const std::vector<Value> &values) {
    return [&]<std::size_t... Index>(std::index_sequence<Index...>) {
      return type{values[Index]...};
    }(std::make_index_sequence<Count>());
  }
};

template <Puller Source, typename Window>
class WindowStage : public Stage<Source, typename Window::type> {
 public:
  WindowStage(Source source, std::size_t count, std::size_t step)
      : WindowStage::Stage(std::move(source)), count_(count), step_(step) {}

  std::optional<typename Window::type> pull(const Until &until) {
    values_.reserve(count_);
    while (values_.size() < count_) {
      auto value = this->source_.pull(until);
      if (!value) return std::nullopt;
      if (passing_ > 0) passing_--;  // windows that lie apart
      else values_.push_back(std::move(*value));
    }
    std::optional<typename Window::type> window(std::in_place, Window::of(values_));
    values_.erase(values_.begin(), values_.begin() + static_cast<std::ptrdiff_t>(std::min(step_, count_)));
    passing_ = step_ > count_ ? step_ - count_ : 0;
    return window;
  }

 private:
  std::size_t count_, step_, passing_ = 0;
  std::vector<Pulled<Source>> values_;
};

template <Puller Source>
class BatchStage : public Stage<Source, std::vector<Pulled<Source>>> {
 public:
  BatchStage(Source source, std::size_t count, Timeout time)
      : BatchStage::Stage(std::move(source)), count_(count), time_(time) {}

  std::optional<std::vector<Pulled<Source>>> pull(const Until &until) {
    while (values_.size() < count_) {
      const bool timed = !values_.empty() && !time_.is_forever();
      auto value = this->source_.pull(timed ? until.or_after(deadline_->left()) : until);
      if (value) {
        if (values_.empty() && !time_.is_forever()) deadline_.emplace(time_);
        values_.push_back(std::move(*value));
      } else if (values_.empty()) {
        return std::nullopt;
      } else if (this->source_.ended() || (timed && deadline_->has_passed())) {
        break;
      } else {
        return std::nullopt;  // the caller's time has passed: the batch goes on with the next pull
      }
    }
    return std::exchange(values_, {});
  }
  [[nodiscard]] bool ended() { return values_.empty() && this->source_.ended(); }

 private:
  std::size_t count_;
  Timeout time_;                 // from a batch's first value on
  std::optional<Until> deadline_;
  std::vector<Pulled<Source>> values_;
};

}  // namespace zeroipc::detail
