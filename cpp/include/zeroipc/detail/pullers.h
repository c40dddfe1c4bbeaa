// Where the values of a flow come from, each as a puller:
//
//   value_type
//   pull(until)   the next value, waiting for it until then; empty when the time passed first, or at the end
//   ended()       whether there is none any more
//
// Pullers contain each other, so that a flow is one object, and its stages one inlined function.

#pragma once

#include <algorithm>
#include <concepts>
#include <functional>
#include <memory>
#include <optional>
#include <ranges>
#include <utility>

#include <zeroipc/subscription.h>

namespace zeroipc::detail {

/** How long a pull may take, with all that it pulls in its turn. */
class Until {
 public:
  explicit Until(Timeout timeout) {
    if (timeout.is_zero()) deadline_ = 0;
    if (timeout.is_zero() || timeout.is_forever()) return;
    const std::int64_t begun = now();
    if (timeout.nanoseconds() < INT64_MAX - begun) deadline_ = begun + timeout.nanoseconds();
  }

  /** The earlier one of this and so long from now on. */
  [[nodiscard]] Until or_after(Timeout timeout) const {
    Until until(timeout);
    until.deadline_ = std::min(until.deadline_, deadline_);
    return until;
  }

  [[nodiscard]] Timeout left() const {
    if (deadline_ == INT64_MAX) return forever;
    return std::chrono::nanoseconds(deadline_ == 0 ? 0 : deadline_ - now());
  }
  [[nodiscard]] bool has_passed() const { return deadline_ != INT64_MAX && now() >= deadline_; }

  /** The same, but the clock is looked at now and then only; never for who takes what is there without waiting. */
  [[nodiscard]] bool has_passed_lately() const {
    return deadline_ != INT64_MAX && deadline_ != 0 && ++looks_ % looks_per_reading == 0 && has_passed();
  }

 private:
  static constexpr std::uint32_t looks_per_reading = 256;

  std::int64_t deadline_ = INT64_MAX;  // 0: without waiting
  mutable std::uint32_t looks_ = 0;
};

template <typename P>
concept Puller = requires(P &puller, const Until &until) {
  typename P::value_type;
  { puller.pull(until) } -> std::same_as<std::optional<typename P::value_type>>;
  { puller.ended() } -> std::same_as<bool>;
};

template <Puller P>
using Pulled = typename P::value_type;

/** What is kept of an operand: an lvalue by its address, an rvalue itself. */
template <typename X>
class Kept {
 public:
  explicit Kept(X &&value) : value_(std::move(value)) {}
  [[nodiscard]] X &get() { return value_; }

 private:
  X value_;
};

template <typename X>
class Kept<X &> {
 public:
  explicit Kept(X &value) : at_(&value) {}
  [[nodiscard]] X &get() { return *at_; }

 private:
  X *at_;
};

/** A subscription: S is Subscription<T>, or a reference to one, which then goes on after the flow. */
template <typename S>
class OfSubscription {
 public:
  using value_type = typename std::remove_cvref_t<S>::value_type;

  explicit OfSubscription(S &&subscription) : kept_(std::forward<S>(subscription)) {}

  std::optional<value_type> pull(const Until &until) {
    if (until.has_passed_lately()) return std::nullopt;
    auto &subscription = kept_.get();
    std::optional<value_type> value = subscription.try_next();
    if (value || subscription.ended()) return value;
    return subscription.next_for(until.left());
  }
  [[nodiscard]] bool ended() { return kept_.get().ended(); }

 private:
  Kept<S> kept_;
};

/** Another flow, which goes on after this one. */
template <typename F>
class OfFlow {
 public:
  using value_type = typename F::value_type;

  explicit OfFlow(F &flow) : flow_(&flow) {}
  std::optional<value_type> pull(const Until &until) { return flow_->pull(until); }
  [[nodiscard]] bool ended() { return flow_->ended(); }

 private:
  F *flow_;
};

/** A callable that returns an optional: empty at the end. What it waits for is its own affair. */
template <typename Next>
class OfCallable {
 public:
  using value_type = typename std::remove_cvref_t<std::invoke_result_t<Next &>>::value_type;

  explicit OfCallable(Next next) : next_(std::move(next)) {}
  std::optional<value_type> pull(const Until &until) {
    if (ended_ || until.has_passed_lately()) return std::nullopt;
    std::optional<value_type> value = std::invoke(next_);
    ended_ = !value.has_value();
    return value;
  }
  [[nodiscard]] bool ended() const { return ended_; }

 private:
  Next next_;
  bool ended_ = false;
};

/** A range. An iterator is moved on when the next value is asked for: nothing is taken ahead. */
template <typename R>
class OfRange {
 public:
  using value_type = std::ranges::range_value_t<std::remove_reference_t<R>>;

  explicit OfRange(R &&range) : walk_(std::make_unique<Walked>(std::forward<R>(range))) {}

  std::optional<value_type> pull(const Until &until) {
    Walked &walk = *walk_;
    if (walk.ended || until.has_passed_lately()) return std::nullopt;
    if (walk.at) ++*walk.at;
    else walk.at.emplace(std::ranges::begin(walk.range.get()));
    walk.ended = *walk.at == std::ranges::end(walk.range.get());
    return walk.ended ? std::nullopt : std::optional<value_type>(std::in_place, **walk.at);
  }
  [[nodiscard]] bool ended() const { return walk_->ended; }

 private:
  /** It stays where it is when the flow moves: iterators may point into a range of one's own. */
  struct Walked {
    explicit Walked(R &&walked) : range(std::forward<R>(walked)) {}

    Kept<R> range;
    std::optional<std::ranges::iterator_t<std::remove_reference_t<R>>> at;
    bool ended = false;
  };

  std::unique_ptr<Walked> walk_;
};

}  // namespace zeroipc::detail
