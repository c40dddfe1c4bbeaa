// Loops over what is pulled: an iterator over anything with `next()`, which gives an optional that is empty at the end.

#pragma once

#include <cstddef>
#include <iterator>
#include <optional>
#include <utility>

namespace zeroipc::detail {

/** An input iterator. Nothing is taken ahead of the loop, so leaving it loses nothing. */
template <typename Source>
class Pulling {
 public:
  using value_type = typename Source::value_type;
  using difference_type = std::ptrdiff_t;
  using iterator_concept = std::input_iterator_tag;

  explicit Pulling(Source &source) : source_(&source) { ++*this; }

  const value_type &operator*() const { return *value_; }
  const value_type *operator->() const { return &*value_; }
  Pulling &operator++() {
    value_.reset();
    if (auto value = source_->next()) value_.emplace(std::move(*value));
    return *this;
  }
  void operator++(int) { ++*this; }
  [[nodiscard]] bool operator==(std::default_sentinel_t) const { return !value_.has_value(); }

 private:
  Source *source_;
  std::optional<value_type> value_;
};

}  // namespace zeroipc::detail
