// Flow: lazy operators over values that come in time, local to this process. Nothing of them lies in shared memory (the
// operators of Stream with a memory and a name make streams that do).
//
//   using namespace zeroipc;
//   const double mean = celsius.subscription(earliest) | flow::filter(is_warm) | flow::take(100)
//                     | flow::fold(0.0, [](double sum, double value) { return sum + value / 100; });
//
// Nothing runs until a flow is consumed. It is one object, each value goes through all stages before the next one is
// taken, and nothing is allocated but where a stage gives or keeps several values (window, batch, distinct).

#pragma once

#include <functional>
#include <optional>
#include <utility>
#include <vector>

#include <zeroipc/detail/stages.h>

namespace zeroipc {

/**
 * Values that are made when they are asked for. What is piped into a flow is a subscription, a range, another flow, or
 * flow::from of a callable: an rvalue becomes part of the flow and ends with it, an lvalue goes on after it. A function
 * that throws throws out of the call that asked for the value. A flow belongs to one thread at a time.
 */
template <detail::Puller P>
class [[nodiscard]] Flow {
 public:
  using value_type = detail::Pulled<P>;

  /** Of what this source of values gives. */
  explicit Flow(P puller) : puller_(std::move(puller)) {}

  // --- one by one ---

  /** The next value, waiting for it; empty at the end. */
  [[nodiscard]] std::optional<value_type> next() { return next_for(forever); }

  /** The same, as long as is asked; empty when the time passed first, or at the end (ended). */
  [[nodiscard]] std::optional<value_type> next_for(Timeout timeout) { return pull(detail::Until(timeout)); }

  /** The same without waiting. */
  [[nodiscard]] std::optional<value_type> try_next() { return next_for(at_once); }

  /** Whether there are no more values. */
  [[nodiscard]] bool ended() { return puller_.ended(); }

  /** Values as they come, for a loop; leaving it loses nothing. */
  [[nodiscard]] auto begin() { return detail::Pulling<Flow>(*this); }
  [[nodiscard]] std::default_sentinel_t end() const { return {}; }

  // --- all of them: each of these takes values until the end, for so long in all; TIMEOUT ---

  /** The last state: what `fn` makes of the state before, `seed` at first, and each value. */
  template <typename State, typename Function>
  State fold(State seed, Function fn, Timeout timeout = forever) {
    each([&](value_type &&value) { seed = std::invoke(fn, std::move(seed), std::move(value)); }, timeout);
    return seed;
  }

  /** The same, where the first value is the first state; empty where there is none. */
  template <typename Function>
  std::optional<value_type> reduce(Function fn, Timeout timeout = forever) {
    std::optional<value_type> state;
    each(
        [&](value_type &&value) {
          if (state) state = std::invoke(fn, std::move(*state), std::move(value));
          else state.emplace(std::move(value));
        },
        timeout);
    return state;
  }

  /** All of them, or the first `limit`: then nothing is taken beyond. */
  std::vector<value_type> collect(std::size_t limit = SIZE_MAX, Timeout timeout = forever) {
    const detail::Until until(timeout);
    std::vector<value_type> values;
    while (values.size() < limit) {
      auto value = pull(until);
      if (!value && is_end()) break;
      values.push_back(std::move(*value));
    }
    return values;
  }

  /** Calls back with each. */
  template <typename Function>
  void for_each(Function fn, Timeout timeout = forever) {
    each([&](value_type &&value) { std::invoke(fn, std::move(value)); }, timeout);
  }

  /** The first one, and nothing is taken beyond; empty where there is none. */
  std::optional<value_type> first(Timeout timeout = forever) {
    auto value = next_for(timeout);
    if (!value) is_end();
    return value;
  }

  /** The last one; empty where there is none. */
  std::optional<value_type> last(Timeout timeout = forever) {
    std::optional<value_type> latest_one;
    each(
        [&](value_type &&value) {
          latest_one.reset();
          latest_one.emplace(std::move(value));
        },
        timeout);
    return latest_one;
  }

  /** How many there are. */
  std::size_t count(Timeout timeout = forever) {
    std::size_t number = 0;
    each([&](value_type &&) { number++; }, timeout);
    return number;
  }

  // --- for the stages behind this one ---

  /** The next value, as the stages behind ask for it; and the source itself, which leaves this flow empty. */
  std::optional<value_type> pull(const detail::Until &until) { return puller_.pull(until); }
  [[nodiscard]] P take_puller() && { return std::move(puller_); }

 private:
  template <typename Function>
  void each(Function &&fn, Timeout timeout) {
    const detail::Until until(timeout);
    for (;;) {
      auto value = pull(until);
      if (!value && is_end()) return;
      fn(std::move(*value));
    }
  }

  /** After a pull that gave nothing; TIMEOUT where more may come. */
  bool is_end() {
    if (!ended()) detail::fail(ErrorCode::timeout, "a flow: the time passed before its end");
    return true;
  }

  P puller_;
};

namespace flow {

/** What follows `|`: an operator, which makes another flow, or what consumes one. */
template <typename Apply>
struct Pipe {
  Apply apply;  // called with the source on the left of `|`
};

}  // namespace flow

namespace detail {

template <typename X>
inline constexpr bool is_subscription = false;
template <typename T>
inline constexpr bool is_subscription<Subscription<T>> = true;
template <typename X>
inline constexpr bool is_flow = false;
template <typename P>
inline constexpr bool is_flow<Flow<P>> = true;

/** What can be piped into a flow. */
template <typename X>
concept Flowing =
    is_subscription<std::remove_cvref_t<X>> || is_flow<std::remove_cvref_t<X>> || std::ranges::input_range<X>;

/** The puller of an operand: an lvalue goes on after the flow. */
template <Flowing X>
auto puller_of(X &&operand) {
  if constexpr (is_subscription<std::remove_cvref_t<X>>) return OfSubscription<X>(std::forward<X>(operand));
  else if constexpr (!is_flow<std::remove_cvref_t<X>>) return OfRange<X>(std::forward<X>(operand));
  else if constexpr (std::is_lvalue_reference_v<X>) return OfFlow<std::remove_reference_t<X>>(operand);
  else return std::move(operand).take_puller();
}

template <typename Apply>
flow::Pipe<Apply> pipe(Apply apply) {
  return {std::move(apply)};
}

template <Puller Made, typename... Arguments>
Flow<Made> flow_of(Arguments &&...arguments) {
  return Flow<Made>(Made(std::forward<Arguments>(arguments)...));
}

[[noreturn, gnu::cold]] inline void fail_number(const char *what) {
  fail(ErrorCode::bad_argument, "a flow: %s must be at least 1", what);
}

}  // namespace detail

namespace flow {

/** `stream | filter(warm) | take(10)`: what the operator makes of a stream, a subscription or a flow. */
template <detail::Flowing X, typename Apply>
auto operator|(X &&operand, Pipe<Apply> pipe) {
  return std::move(pipe.apply)(detail::puller_of(std::forward<X>(operand)));
}

// --- operators; each returns what follows `|` ---

/** What `fn` returns. */
template <typename Function>
auto map(Function fn) {
  return detail::pipe([fn = std::move(fn)]<detail::Puller S>(S source) mutable {
    return detail::flow_of<detail::MapStage<S, Function>>(std::move(source), std::move(fn));
  });
}

/** Values that `keep` holds for. */
template <typename Predicate>
auto filter(Predicate keep) {
  return detail::pipe([keep = std::move(keep)]<detail::Puller S>(S source) mutable {
    return detail::flow_of<detail::FilterStage<S, Predicate>>(std::move(source), std::move(keep));
  });
}

/** The same values, after `fn` has seen them. */
template <typename Function>
auto tap(Function fn) {
  return detail::pipe([fn = std::move(fn)]<detail::Puller S>(S source) mutable {
    return detail::flow_of<detail::TapStage<S, Function>>(std::move(source), std::move(fn));
  });
}

/** The first `count`. It ends with the last of them, without waiting for another. */
inline auto take(std::size_t count) {
  return detail::pipe([count]<detail::Puller S>(S source) {
    return detail::flow_of<detail::TakeStage<S>>(std::move(source), count);
  });
}

/** All but the first `count`. */
inline auto skip(std::size_t count) {
  return detail::pipe([count]<detail::Puller S>(S source) {
    return detail::flow_of<detail::SkipStage<S>>(std::move(source), count);
  });
}

/** Those before the first that `keep` does not hold for, which is taken and lost. */
template <typename Predicate>
auto take_while(Predicate keep) {
  return detail::pipe([keep = std::move(keep)]<detail::Puller S>(S source) mutable {
    return detail::flow_of<detail::TakeWhileStage<S, Predicate>>(std::move(source), std::move(keep));
  });
}

/** Those from the first on that `pass` does not hold for. */
template <typename Predicate>
auto skip_while(Predicate pass) {
  return detail::pipe([pass = std::move(pass)]<detail::Puller S>(S source) mutable {
    return detail::flow_of<detail::SkipWhileStage<S, Predicate>>(std::move(source), std::move(pass));
  });
}

/** The state after each value: what `fn` makes of the state before, `seed` at first, and the value. */
template <typename State, typename Function>
auto scan(State seed, Function fn) {
  return detail::pipe([seed = std::move(seed), fn = std::move(fn)]<detail::Puller S>(S source) mutable {
    return detail::flow_of<detail::ScanStage<S, State, Function>>(std::move(source), std::move(seed), std::move(fn));
  });
}

/**
 * Values whose key was not there before. It remembers the last `limit` different ones, all unless one is given: then
 * its memory grows with them.
 */
template <typename Key = std::identity>
auto distinct(Key key = {}, std::size_t limit = SIZE_MAX) {
  return detail::pipe([key = std::move(key), limit]<detail::Puller S>(S source) mutable {
    return detail::flow_of<detail::DistinctStage<S, Key>>(std::move(source), std::move(key), limit);
  });
}

/** Values whose key differs from that of the one just before. */
template <typename Key = std::identity>
auto distinct_until_changed(Key key = {}) {
  return detail::pipe([key = std::move(key)]<detail::Puller S>(S source) mutable {
    return detail::flow_of<detail::ChangedStage<S, Key>>(std::move(source), std::move(key));
  });
}

/** Each value with the one before it, as a std::pair. */
inline auto pairwise() {
  return detail::pipe([]<detail::Puller S>(S source) {
    return detail::flow_of<detail::PairwiseStage<S>>(std::move(source));
  });
}

/** Vectors of `count` consecutive values, one begun every `step` (`count` unless given); whole ones only. */
inline auto window(std::size_t count, std::size_t step = 0) {
  if (count == 0) detail::fail_number("the values of a window");
  return detail::pipe([count, step]<detail::Puller S>(S source) {
    using Window = detail::VectorWindow<detail::Pulled<S>>;
    return detail::flow_of<detail::WindowStage<S, Window>>(std::move(source), count, step == 0 ? count : step);
  });
}

/** The same as std::array, which costs no allocation for a window. */
template <std::size_t Count>
  requires(Count >= 1)
auto window(std::size_t step = Count) {
  if (step == 0) detail::fail_number("the step of a window");
  return detail::pipe([step]<detail::Puller S>(S source) {
    using Window = detail::ArrayWindow<detail::Pulled<S>, Count>;
    return detail::flow_of<detail::WindowStage<S, Window>>(std::move(source), Count, step);
  });
}

/** Vectors, handed on with `count` values, or so long after the first of them; the last may be smaller. */
inline auto batch(std::size_t count, Timeout time = forever) {
  if (count == 0) detail::fail_number("the values of a batch");
  return detail::pipe([count, time]<detail::Puller S>(S source) {
    return detail::flow_of<detail::BatchStage<S>>(std::move(source), count, time);
  });
}

/** A flow of what a callable returns, as long as the optional that it returns is not empty. */
template <typename Next>
auto from(Next next) {
  return detail::flow_of<detail::OfCallable<Next>>(std::move(next));
}

// --- consumption: what Flow's functions of these names do, behind `|` ---

/** One value out of all: the state after the last of them, `fn(state, value)`. */
template <typename State, typename Function>
auto fold(State seed, Function fn, Timeout timeout = forever) {
  return detail::pipe([seed = std::move(seed), fn = std::move(fn), timeout]<detail::Puller S>(S source) mutable {
    return Flow<S>(std::move(source)).fold(std::move(seed), std::move(fn), timeout);
  });
}

/** As fold, with the first value for the state; empty where there is none. */
template <typename Function>
auto reduce(Function fn, Timeout timeout = forever) {
  return detail::pipe([fn = std::move(fn), timeout]<detail::Puller S>(S source) mutable {
    return Flow<S>(std::move(source)).reduce(std::move(fn), timeout);
  });
}

/** All values, at most `limit` of them, in a vector. */
inline auto collect(std::size_t limit = SIZE_MAX, Timeout timeout = forever) {
  return detail::pipe([limit, timeout]<detail::Puller S>(S source) {
    return Flow<S>(std::move(source)).collect(limit, timeout);
  });
}

/** Calls `fn` with each value. */
template <typename Function>
auto for_each(Function fn, Timeout timeout = forever) {
  return detail::pipe([fn = std::move(fn), timeout]<detail::Puller S>(S source) mutable {
    Flow<S>(std::move(source)).for_each(std::move(fn), timeout);
  });
}

/** The first value; empty where there is none. */
inline auto first(Timeout timeout = forever) {
  return detail::pipe([timeout]<detail::Puller S>(S source) { return Flow<S>(std::move(source)).first(timeout); });
}

/** The last value; empty where there is none. */
inline auto last(Timeout timeout = forever) {
  return detail::pipe([timeout]<detail::Puller S>(S source) { return Flow<S>(std::move(source)).last(timeout); });
}

/** How many values there are. */
inline auto count(Timeout timeout = forever) {
  return detail::pipe([timeout]<detail::Puller S>(S source) { return Flow<S>(std::move(source)).count(timeout); });
}

}  // namespace flow
}  // namespace zeroipc
