// Stack: last in, first out, of exact capacity, for any number of producers and consumers. SPECIFICATION.md "Stack" has
// the steps (F, S, O).
//
//   line 1  top { tag:39, block:24 }         line 2  waiters: not empty
//                                            line 3  waiters: not full
//   line 4  entries u64 { birth:39, block:24 }, one for each depth from 1 on
//   then    blocks { word u64 { held:1, aim:39, owner:24 }, depth u64, payload }, `stride` apart
//
// The algorithm is that of N. Shafiei, "Non-blocking array-based algorithms for stacks and queues" (ICDCN 2009), with
// private blocks in place of its array's cells.

#pragma once

#include <span>

#include <zeroipc/detail/stack_core.h>
#include <zeroipc/element.h>
#include <zeroipc/memory.h>

namespace zeroipc {

/** What may be asked of a stack. */
struct StackOptions {
  /**
   * Of a new stack: blocks beyond the capacity; one for each peer slot unless given, fewer where elements are large.
   */
  std::uint32_t spares = 0;
};

/**
 * Any thread of any process may call anything at any time; threads may share a handle. The forms that do not wait are
 * lock-free. A process that dies or is stopped anywhere in an operation holds up nobody: what was pushed is in the
 * stack or it is not, never half.
 *
 * Every operation throws Error: CLOSED after close, READ_ONLY when it would change a stack in a read-only Memory,
 * CORRUPT where the stack's words contradict each other. Full, empty and a time that has passed are values.
 */
template <typename T>
class Stack {
  static_assert(detail::CheckElement<T>::passed);

 public:
  using value_type = T;

  /** Elements that a stack may have, at most. */
  static constexpr std::uint32_t max_capacity = detail::layout::no_block - 1;

  /**
   * Creates a stack of `capacity` elements, or attaches to the one that exists, which must be of that shape
   * (KIND_MISMATCH, SHAPE_MISMATCH); SEGMENT_FULL, TABLE_FULL.
   */
  Stack(const Memory &memory, std::string_view name, std::size_t capacity, const StackOptions &options = {}) {
    const detail::Wanted shape = wanted(detail::checked_capacity(kind_name, name, capacity, max_capacity));
    detail::create_stack(detail::segment_of(memory), name, shape, options.spares, core_);
  }

  /** Opens the stack, waiting for its name as long as is asked; NOT_FOUND, or TIMEOUT after a wait. */
  Stack(const Memory &memory, std::string_view name, Timeout timeout = at_once) {
    detail::open_structure(detail::segment_of(memory), name, wanted(0), timeout, core_);
    detail::prove_stack(core_);
  }

  /** Lets go of the stack, which stays. Closing twice is fine. */
  void close() noexcept { core_.close(); }

  // --- push ---

  /** Puts the value on top; false when the stack is full, or every spare block is in use. */
  [[nodiscard, gnu::always_inline]] bool try_push(const T &value) {
    detail::check_changeable(core_);
    std::uint32_t block;
    const detail::Usual usual = detail::push_usually(core_, &value, sizeof(T), block);
    if (usual != detail::Usual::done) [[unlikely]]
      return usual != detail::Usual::nothing && push_generally(value, block);
    detail::wake_one(*core_.segment, core_.at(detail::layout::stack_not_empty));  // S9
    return true;
  }

  /** Puts the value on top, waiting for room. It costs no CPU while it waits. */
  void push(const T &value) { static_cast<void>(push_for(value, forever)); }

  /** The same, as long as is asked; false when the time passed first. */
  [[nodiscard]] bool push_for(const T &value, Timeout timeout) {
    return try_push(value) || wait_for_room([&] { return try_push(value); }, timeout);
  }

  /**
   * Pushes values one after the other, as many as there is room for, the last of them to the top; how many. Others may
   * push and pop in between.
   */
  [[nodiscard]] std::size_t try_push_many(std::span<const T> values);

  /** Pushes all of them, waiting for room. */
  void push_many(std::span<const T> values) { static_cast<void>(push_many_for(values, forever)); }

  /** The same, as long as is asked; how many were pushed. */
  [[nodiscard]] std::size_t push_many_for(std::span<const T> values, Timeout timeout) {
    std::size_t done = 0;
    const auto attempt = [&] { return (done += try_push_many(values.subspan(done))) == values.size(); };
    static_cast<void>(attempt() || wait_for_room(attempt, timeout));
    return done;
  }

  // --- pop ---

  /** Takes the value on top; empty when there is none. */
  [[nodiscard, gnu::always_inline]] std::optional<T> try_pop() {
    detail::check_changeable(core_);
    detail::Room<T> room;
    const detail::Usual usual = detail::pop_here(core_, room.bytes, sizeof(T));
    if (usual == detail::Usual::done) [[likely]] {
      detail::wake_one(*core_.segment, core_.at(detail::layout::stack_not_full));  // O5
      return room.value();
    }
    detail::Room<T> late;
    if (usual == detail::Usual::nothing || !pop_generally(late)) return std::nullopt;
    return late.value();
  }

  /** Takes the value on top, waiting for one. It costs no CPU while it waits. */
  T pop() { return *pop_for(forever); }

  /** The same, as long as is asked; empty when the time passed first. */
  [[nodiscard]] std::optional<T> pop_for(Timeout timeout) {
    std::optional<T> value = try_pop();
    if (!value) wait_for_items([&] { return take(value); }, timeout);
    return value;
  }

  /** Takes up to `out.size()` values one after the other, from the top down; how many. */
  [[nodiscard]] std::size_t try_pop_many(std::span<T> out);

  /** The same, waiting for the first one. */
  std::size_t pop_many(std::span<T> out) { return pop_many_for(out, forever); }

  /** The same, as long as is asked; 0 when the time passed first. */
  [[nodiscard]] std::size_t pop_many_for(std::span<T> out, Timeout timeout) {
    std::size_t done = 0;
    const auto attempt = [&] { return (done = try_pop_many(out)) > 0 || out.empty(); };
    static_cast<void>(attempt() || wait_for_items(attempt, timeout));
    return done;
  }

  // --- observe: lock-free; read-only memories may ---

  /** A copy of the value on top, which stays; empty when there is none. */
  [[nodiscard]] std::optional<T> top() const {
    detail::check_open(core_);
    detail::Room<T> room;
    if (!detail::told(core_, detail::look(core_, room.bytes, sizeof(T)))) return std::nullopt;
    return room.value();
  }

  /** Elements in the stack: as many as there were at one moment of the call; 0 when it is corrupt. */
  [[nodiscard]] std::size_t size() const {
    detail::check_open(core_);
    return detail::count_items(core_).value_or(0);
  }

  /** Whether nothing could be popped at one moment of the call. */
  [[nodiscard]] bool empty() const {
    detail::check_open(core_);
    return !detail::has_items(core_);
  }

  /** Whether nothing could be pushed at one moment of the call. */
  [[nodiscard]] bool full() const {
    detail::check_open(core_);
    return !detail::has_room(core_);
  }

  /** How many elements it holds; the stack's name in the segment. */
  [[nodiscard]] std::size_t capacity() const noexcept { return core_.capacity; }
  [[nodiscard]] std::string name() const { return core_.name.data(); }

 private:
  static constexpr const char *kind_name = "stack";

  static detail::Wanted wanted(std::uint32_t capacity) {
    return {detail::layout::kind_stack, kind_name, sizeof(T), capacity};
  }

  // What is small goes by value: that its address is known nowhere keeps it out of memory on the usual way.
  using Passed = std::conditional_t<sizeof(T) <= 16, const T, const T &>;

  [[gnu::noinline]] bool push_generally(Passed value, std::uint32_t block) {
    if (!detail::told(core_, detail::push_generally(core_, &value, sizeof(T), block))) return false;
    detail::wake_one(*core_.segment, core_.at(detail::layout::stack_not_empty));
    return true;
  }

  // Bytes, not an optional, as in the queue.
  [[gnu::noinline]] bool pop_generally(detail::Room<T> &room) {
    if (!detail::told(core_, detail::pop_generally(core_, room.bytes, sizeof(T)))) return false;
    detail::wake_one(*core_.segment, core_.at(detail::layout::stack_not_full));
    return true;
  }

  /** try_pop into an optional of a type that need not be assignable. */
  bool take(std::optional<T> &value) {
    if (auto taken = try_pop()) value.emplace(*taken);
    return value.has_value();
  }

  bool wait_for_room(detail::FunctionRef<bool()> attempt, Timeout timeout) {
    const auto holds = [this] { return detail::has_room(core_); };
    return detail::wait({core_.segment.get(), core_.at(detail::layout::stack_not_full), holds}, attempt, timeout);
  }

  bool wait_for_items(detail::FunctionRef<bool()> attempt, Timeout timeout) {
    const auto holds = [this] { return detail::has_items(core_); };
    return detail::wait({core_.segment.get(), core_.at(detail::layout::stack_not_empty), holds}, attempt, timeout);
  }

  detail::StackCore core_;
};

// Bulk push and pop are that many single ones in a row.

template <typename T>
std::size_t Stack<T>::try_push_many(std::span<const T> values) {
  detail::check_changeable(core_);
  std::size_t done = 0;
  detail::Outcome outcome = detail::Outcome::none;
  for (; done < values.size(); done++) {
    outcome = detail::push(core_, &values[done], sizeof(T));
    if (outcome != detail::Outcome::done) break;
  }
  if (done == 0) return detail::told(core_, outcome);
  detail::wake_many(*core_.segment, core_.at(detail::layout::stack_not_empty), done);
  return done;
}

template <typename T>
std::size_t Stack<T>::try_pop_many(std::span<T> out) {
  detail::check_changeable(core_);
  std::size_t done = 0;
  detail::Outcome outcome = detail::Outcome::none;
  for (; done < out.size(); done++) {
    detail::Room<T> room;
    outcome = detail::pop_generally(core_, room.bytes, sizeof(T));
    if (outcome != detail::Outcome::done) break;
    out[done] = room.value();
  }
  if (done == 0) return detail::told(core_, outcome);
  detail::wake_many(*core_.segment, core_.at(detail::layout::stack_not_full), done);
  return done;
}

}  // namespace zeroipc
