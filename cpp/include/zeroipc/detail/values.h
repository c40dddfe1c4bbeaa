// Taking values in a loop: a range whose elements are what a callable returns, until it returns none.

#pragma once

#include <cstddef>
#include <iterator>
#include <optional>
#include <utility>

namespace zeroipc::detail {

/** An input range. Nothing is taken ahead of the loop, so leaving it loses nothing. */
template <typename T, typename Next>
class Values {
 public:
  explicit Values(Next next) : next_(std::move(next)) {}

  class Iterator {
   public:
    using value_type = T;
    using difference_type = std::ptrdiff_t;
    using iterator_concept = std::input_iterator_tag;

    explicit Iterator(Values &range) : range_(&range) { ++*this; }

    const T &operator*() const { return *range_->value_; }
    const T *operator->() const { return &*range_->value_; }
    Iterator &operator++() {
      range_->value_.reset();
      if (std::optional<T> value = range_->next_()) range_->value_.emplace(*value);
      return *this;
    }
    void operator++(int) { ++*this; }
    [[nodiscard]] bool operator==(std::default_sentinel_t) const { return !range_->value_.has_value(); }

   private:
    Values *range_;
  };

  [[nodiscard]] Iterator begin() { return Iterator(*this); }
  [[nodiscard]] std::default_sentinel_t end() const { return {}; }

 private:
  Next next_;
  std::optional<T> value_;
};

}  // namespace zeroipc::detail
