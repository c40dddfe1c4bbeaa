// select: waits for several sends and receives at once and does exactly one of them. SPECIFICATION.md "Channel"
// (select).
//
//   switch (select(receiving(jobs, job), sending(results, 7), popping(ticks, tick))) {
//     case 0: if (job) ... else ...  // the channel is drained
//     case 1: ...
//
// Cases are made where they are used, or kept and used again. What was received goes to a std::optional, or to a
// function that is called when the select is over.

#pragma once

#include <concepts>
#include <utility>

#include <zeroipc/channel.h>
#include <zeroipc/detail/selection.h>
#include <zeroipc/queue.h>

namespace zeroipc {

// --- cases ---

namespace detail {

/** What is done with nothing. */
struct Nothing {
  void operator()() const {}
};

/** Where something taken is put: a type that need not be assignable. */
template <typename T>
struct Into {
  std::optional<T> *place;
  void operator()(const std::optional<T> &value) const {
    place->reset();
    if (value) place->emplace(*value);
  }
};

/** A receive, or a pop. */
template <typename T, typename Then>
class Taking {
 public:
  Taking(Cells &cells, Then then) : cells_(&cells), then_(std::move(then)) {}

  [[nodiscard]] SelectCase begin() { return {cells_, nullptr, room_.bytes}; }
  void finish(const SelectCase &one) {
    if constexpr (std::invocable<Then &, std::optional<T>>)
      then_(one.drained ? std::optional<T>() : std::optional<T>(room_.value()));
    else then_(room_.value());
  }

 private:
  Cells *cells_;
  Room<T> room_{};
  Then then_;
};

/** A send, or a push. */
template <typename T, typename Then>
class Giving {
 public:
  Giving(Cells &cells, const T &value, Then then) : cells_(&cells), value_(value), then_(std::move(then)) {}

  [[nodiscard]] SelectCase begin() { return {cells_, &value_, nullptr}; }
  void finish(const SelectCase &) { then_(); }

 private:
  Cells *cells_;
  T value_;
  Then then_;
};

template <typename Case>
concept Selectable = requires(std::remove_cvref_t<Case> &one, const SelectCase &begun) {
  { one.begin() } -> std::same_as<SelectCase>;
  one.finish(begun);
};

}  // namespace detail

/** Receives from the channel, and calls `then` with the value; with none when the channel is drained. */
template <typename T, std::invocable<std::optional<T>> Then>
[[nodiscard]] auto receiving(Channel<T> &channel, Then then) {
  return detail::Taking<T, Then>(detail::cells_of(channel), std::move(then));
}

/** The same, to a place: empty when the channel is drained. It stays as it was when another case is done. */
template <typename T>
[[nodiscard]] auto receiving(Channel<T> &channel, std::optional<T> &into) {
  return detail::Taking<T, detail::Into<T>>(detail::cells_of(channel), {&into});
}

/** Sends a copy of the value, and calls `then`. */
template <typename T, std::invocable Then = detail::Nothing>
[[nodiscard]] auto sending(Channel<T> &channel, const std::type_identity_t<T> &value, Then then = {}) {
  return detail::Giving<T, Then>(detail::cells_of(channel), value, std::move(then));
}

/** Pops from the queue, and calls `then` with the value. */
template <typename T, std::invocable<T> Then>
[[nodiscard]] auto popping(Queue<T> &queue, Then then) {
  return detail::Taking<T, Then>(detail::cells_of(queue), std::move(then));
}

/** The same, to a place. */
template <typename T>
[[nodiscard]] auto popping(Queue<T> &queue, std::optional<T> &into) {
  return detail::Taking<T, detail::Into<T>>(detail::cells_of(queue), {&into});
}

/** Pushes a copy of the value, and calls `then`. */
template <typename T, std::invocable Then = detail::Nothing>
[[nodiscard]] auto pushing(Queue<T> &queue, const std::type_identity_t<T> &value, Then then = {}) {
  return detail::Giving<T, Then>(detail::cells_of(queue), value, std::move(then));
}

// --- one select ---

/**
 * Waits until one of the cases can be done, and does it: its number, from 0. Among those that can be done one is drawn
 * by chance, each as likely as the others. They may lie in up to 16 segments; while none can be done it sleeps on all
 * of them without CPU. A drained channel can be received from at once, so leave it out of the next select.
 *
 * ENDED when a send is tried on a channel that has ended; with this, or any other error, nothing was sent or received.
 */
template <detail::Selectable... Cases>
  requires(sizeof...(Cases) > 0)
std::size_t select(Cases &&...cases) {
  return *select_for(forever, cases...);
}

/** The same, as long as is asked; empty when the time passed first: then nothing was sent or received. */
template <detail::Selectable... Cases>
  requires(sizeof...(Cases) > 0)
[[nodiscard]] std::optional<std::size_t> select_for(Timeout timeout, Cases &&...cases) {
  constexpr std::size_t count = sizeof...(Cases);
  std::array<detail::SelectCase, count> begun{cases.begin()...};
  std::array<std::size_t, count> order;
  std::array<detail::Condition, count * detail::conditions_each> conditions;
  bool idle[count * detail::conditions_each] = {}, standing[count * detail::conditions_each] = {};
  const detail::SelectionRoom room{begun, order, conditions, idle, standing};
  const std::optional<std::size_t> chosen = detail::Selection(room, !timeout.is_zero()).run(timeout);
  std::size_t index = 0;
  if (chosen) ((index == *chosen ? cases.finish(begun[index]) : void(), index++), ...);
  return chosen;
}

/**
 * Does one of the cases that can be done now; empty when there is none. A send on an unbuffered channel can be done
 * when a receiver takes it in that instant: see Channel::try_send.
 */
template <detail::Selectable... Cases>
  requires(sizeof...(Cases) > 0)
[[nodiscard]] std::optional<std::size_t> try_select(Cases &&...cases) {
  return select_for(at_once, cases...);
}

/** The same for as many cases as there are, of one type; BAD_ARGUMENT when there is none. It allocates. */
template <detail::Selectable Case>
[[nodiscard]] std::optional<std::size_t> select_for(Timeout timeout, std::span<Case> cases) {
  if (cases.empty()) detail::fail(ErrorCode::bad_argument, "select: there must be at least one case");
  std::vector<detail::SelectCase> begun;
  for (Case &one : cases) begun.push_back(one.begin());
  std::vector<std::size_t> order(cases.size());
  std::vector<detail::Condition> conditions(cases.size() * detail::conditions_each);
  const auto flags = std::make_unique<bool[]>(conditions.size() * 2);
  const detail::SelectionRoom room{begun, order, conditions, flags.get(), flags.get() + conditions.size()};
  const std::optional<std::size_t> chosen = detail::Selection(room, !timeout.is_zero()).run(timeout);
  if (chosen) cases[*chosen].finish(begun[*chosen]);
  return chosen;
}

/** The same, waiting as long as it takes. */
template <detail::Selectable Case>
std::size_t select(std::span<Case> cases) {
  return *select_for(forever, cases);
}

/** The same, of those that can be done now; empty when there is none. */
template <detail::Selectable Case>
[[nodiscard]] std::optional<std::size_t> try_select(std::span<Case> cases) {
  return select_for(at_once, cases);
}

}  // namespace zeroipc
