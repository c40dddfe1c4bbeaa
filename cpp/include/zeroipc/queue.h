// Queue: first in, first out, of exact capacity, for any number of producers and consumers. SPECIFICATION.md "Queue"
// has the steps (P, Q, R, C).
//
//   line 1  tail hint { lap:40, index:24 }     line 3  waiters: not empty
//   line 2  head hint                          line 4  waiters: not full
//   line 5  cells { target u64, block u64, payload }, `stride` apart: `capacity` cells, then spare blocks
//
// The algorithm is this project's own; turns per cell are as in Vyukov's bounded queue.

#pragma once

#include <span>

#include <zeroipc/detail/in_place.h>
#include <zeroipc/detail/usual.h>
#include <zeroipc/detail/values.h>
#include <zeroipc/element.h>
#include <zeroipc/memory.h>

namespace zeroipc {

template <typename T>
class Queue;

namespace detail {
template <typename T>
Cells &cells_of(Queue<T> &queue);
}

/** What may be asked of a queue. */
struct QueueOptions {
  /**
   * Of a new queue: blocks beyond the capacity; one for each peer slot unless given, fewer where elements are large.
   */
  std::uint32_t spares = 0;
};

/**
 * Any thread of any process may call anything at any time; threads may share a handle. The forms that do not wait are
 * lock-free. A process that dies or is stopped anywhere in an operation holds up nobody: what was pushed is in the
 * queue or it is not, never half.
 *
 * Every operation throws Error: CLOSED after close, READ_ONLY when it would change a queue in a read-only Memory,
 * CORRUPT where the queue's words contradict each other. Full, empty and a time that has passed are values.
 */
template <typename T>
class Queue {
  static_assert(detail::CheckElement<T>::passed);

 public:
  using value_type = T;

  /** Elements that a queue may have, at most. */
  static constexpr std::uint32_t max_capacity = detail::layout::no_block - 1;

  /**
   * Creates a queue of `capacity` elements, or attaches to the one that exists, which must be of that shape
   * (KIND_MISMATCH, SHAPE_MISMATCH); SEGMENT_FULL, TABLE_FULL.
   */
  Queue(const Memory &memory, std::string_view name, std::size_t capacity, const QueueOptions &options = {}) {
    detail::RingShape shape = shape_of(detail::checked_capacity(kind_name, name, capacity, max_capacity));
    shape.spares = options.spares;
    detail::create_cells(detail::segment_of(memory), name, shape, cells_);
  }

  /** Opens the queue, waiting for its name as long as is asked; NOT_FOUND, or TIMEOUT after a wait. */
  Queue(const Memory &memory, std::string_view name, Timeout timeout = at_once) {
    detail::open_cells(detail::segment_of(memory), name, shape_of(0), timeout, cells_);
  }

  /** Lets go of the queue, which stays. Leases must have ended. Closing twice is fine. */
  void close() noexcept { cells_.close(); }

  // --- push ---

  /** Appends the value; false when the queue is full, or every spare block is in use. */
  [[nodiscard, gnu::always_inline]] bool try_push(const T &value) {
    detail::check_changeable(cells_);
    std::uint64_t hint;
    const detail::Usual usual = detail::push_usually(cells_, &value, sizeof(T), hint);
    if (usual == detail::Usual::done) [[likely]] return true;
    return usual != detail::Usual::nothing && push_generally(value, usual, hint);
  }

  /** Appends the value, waiting for room. It costs no CPU while it waits. */
  void push(const T &value) { static_cast<void>(push_for(value, forever)); }

  /** The same, as long as is asked; false when the time passed first. */
  [[nodiscard]] bool push_for(const T &value, Timeout timeout) {
    return try_push(value) || wait_for_room([&] { return try_push(value); }, timeout);
  }

  /** Appends values in order, as many as there is room for; how many. */
  [[nodiscard]] std::size_t try_push_many(std::span<const T> values);

  /** Appends all of them, waiting for room. Values of other producers may come between them. */
  void push_many(std::span<const T> values) { static_cast<void>(push_many_for(values, forever)); }

  /** The same, as long as is asked; how many were appended. */
  [[nodiscard]] std::size_t push_many_for(std::span<const T> values, Timeout timeout) {
    std::size_t done = 0;
    const auto attempt = [&] { return (done += try_push_many(values.subspan(done))) == values.size(); };
    static_cast<void>(attempt() || wait_for_room(attempt, timeout));
    return done;
  }

  // --- pop ---

  /** Takes the oldest value; empty when there is none. */
  [[nodiscard, gnu::always_inline]] std::optional<T> try_pop() {
    detail::check_changeable(cells_);
    detail::Room<T> room;
    const detail::Usual usual = detail::pop_usually(cells_, room.bytes, sizeof(T));
    if (usual == detail::Usual::done) [[likely]] return room.value();
    detail::Room<T> late;
    if (usual == detail::Usual::nothing || !pop_generally(late)) return std::nullopt;
    return late.value();
  }

  /** Takes the oldest value, waiting for one. It costs no CPU while it waits. */
  T pop() { return *pop_for(forever); }

  /** The same, as long as is asked; empty when the time passed first. */
  [[nodiscard]] std::optional<T> pop_for(Timeout timeout) {
    std::optional<T> value = try_pop();
    if (!value) wait_for_values([&] { return take(value); }, timeout);
    return value;
  }

  /** Takes up to `out.size()` values in order; how many. */
  [[nodiscard]] std::size_t try_pop_many(std::span<T> out);

  /** The same, waiting for the first one. */
  std::size_t pop_many(std::span<T> out) { return pop_many_for(out, forever); }

  /** The same, as long as is asked; 0 when the time passed first. */
  [[nodiscard]] std::size_t pop_many_for(std::span<T> out, Timeout timeout) {
    std::size_t done = 0;
    const auto attempt = [&] { return (done = try_pop_many(out)) > 0 || out.empty(); };
    static_cast<void>(attempt() || wait_for_values(attempt, timeout));
    return done;
  }

  /** A copy of the oldest value, which stays; empty when there is none. Lock-free; read-only memories may. */
  [[nodiscard]] std::optional<T> peek() const {
    detail::check_open(cells_);
    detail::Room<T> room;
    if (!detail::told(cells_, detail::peek(cells_, room.bytes, sizeof(T)))) return std::nullopt;
    return room.value();
  }

  /**
   * Values as they are taken, for a loop that waits for each: `for (const T &value : queue.values(1s))` ends when none
   * came within a second. Nothing is taken ahead of the loop, so leaving it loses nothing.
   */
  [[nodiscard]] auto values(Timeout timeout = forever) {
    const auto next = [this, timeout] { return pop_for(timeout); };
    return detail::Values<T, decltype(next)>(next);
  }

  // --- in place ---
  // A lease keeps a spare block, and holds up nobody. It must end before the handle of the queue moves or ends.

  /** A free block that is written in place, then appended by commit. Its bytes are those of an earlier element. */
  class [[nodiscard]] Reservation {
   public:
    /** The element, to be written. CLOSED when the lease has ended. */
    [[nodiscard]] T &operator*() const { return *get(); }
    [[nodiscard]] T *operator->() const { return get(); }
    [[nodiscard]] T *get() const { return reinterpret_cast<T *>(block_.payload()); }

    /** Appends the value, which ends the lease; false when the queue is full: then the lease is still there. */
    [[nodiscard]] bool try_commit() { return block_.commit(); }

    /** The same, waiting for room. */
    void commit() { static_cast<void>(commit_for(forever)); }

    /** The same, as long as is asked. */
    [[nodiscard]] bool commit_for(Timeout timeout) {
      return try_commit() || queue_->wait_for_room([&] { return try_commit(); }, timeout);
    }

    /** Gives the block back without appending anything, as the destructor does. */
    void abort() { block_.release(); }

    /** Whether it was neither committed nor aborted. */
    [[nodiscard]] explicit operator bool() const { return block_.is_held(); }

   private:
    friend class Queue;
    Reservation(Queue &queue, std::uint32_t block) : queue_(&queue), block_(queue.cells_, block) {}

    Queue *queue_;
    detail::HeldBlock block_;
  };

  /** The oldest value, taken from the queue and read where it lies. */
  class [[nodiscard]] Claim {
   public:
    /** The element. CLOSED when the lease has ended. */
    [[nodiscard]] const T &operator*() const { return *get(); }
    [[nodiscard]] const T *operator->() const { return get(); }
    [[nodiscard]] const T *get() const { return reinterpret_cast<const T *>(block_.payload()); }

    /** Gives the block back, as the destructor does. */
    void release() { block_.release(); }

    /** Whether it was not released. */
    [[nodiscard]] explicit operator bool() const { return block_.is_held(); }

   private:
    friend class Queue;
    Claim(Queue &queue, std::uint32_t block) : block_(queue.cells_, block) {}

    detail::HeldBlock block_;
  };

  /** Lends a free block to be written; empty when every spare block is in use. */
  [[nodiscard]] std::optional<Reservation> try_reserve() {
    detail::check_changeable(cells_);
    std::uint32_t block = detail::layout::no_block;
    if (!detail::told(cells_, detail::reserve_block(cells_, block))) return std::nullopt;
    return Reservation(*this, block);
  }

  /** The same, waiting for a block. */
  [[nodiscard]] Reservation reserve() { return *reserve_for(forever); }

  /** The same, as long as is asked. */
  [[nodiscard]] std::optional<Reservation> reserve_for(Timeout timeout) {
    std::optional<Reservation> lease = try_reserve();
    if (!lease) wait_for_room([&] { return (lease = try_reserve()).has_value(); }, timeout);
    return lease;
  }

  /** Takes the oldest value and lends it; empty when there is none, or it needs a spare block and there is none. */
  [[nodiscard]] std::optional<Claim> try_claim() {
    detail::check_changeable(cells_);
    std::uint32_t block = detail::layout::no_block;
    if (!detail::told(cells_, detail::claim_element(cells_, block))) return std::nullopt;
    return Claim(*this, block);
  }

  /** The same, waiting for one. */
  [[nodiscard]] Claim claim() { return *claim_for(forever); }

  /** The same, as long as is asked. */
  [[nodiscard]] std::optional<Claim> claim_for(Timeout timeout) {
    std::optional<Claim> lease = try_claim();
    if (!lease) wait_for_values([&] { return (lease = try_claim()).has_value(); }, timeout);
    return lease;
  }

  // --- observe: lock-free; read-only memories may ---

  /** Elements in the queue: exact when nobody pushes or pops meanwhile, else between 0 and the capacity. */
  [[nodiscard]] std::size_t size() const {
    detail::check_open(cells_);
    return detail::count_items(cells_);
  }

  /** Whether nothing could be popped at one moment of the call. */
  [[nodiscard]] bool empty() const {
    detail::check_open(cells_);
    return !detail::has_items(cells_);
  }

  /** Whether nothing could be pushed at one moment of the call. */
  [[nodiscard]] bool full() const {
    detail::check_open(cells_);
    return !detail::has_room(cells_);
  }

  /** How many elements it holds; the queue's name in the segment. */
  [[nodiscard]] std::size_t capacity() const noexcept { return cells_.capacity; }
  [[nodiscard]] std::string name() const { return cells_.name.data(); }

 private:
  friend detail::Cells &detail::cells_of<T>(Queue &queue);

  static constexpr const char *kind_name = "queue";

  static detail::RingShape shape_of(std::uint32_t capacity) {
    return {{detail::layout::kind_queue, kind_name, sizeof(T), capacity}, detail::layout::no_block};
  }

  // What is small goes by value: that its address is known nowhere keeps it out of memory on the usual way.
  using Passed = std::conditional_t<sizeof(T) <= 16, const T, const T &>;

  [[gnu::noinline]] bool push_generally(Passed value, detail::Usual usual, std::uint64_t hint) {
    const detail::InHand hand = detail::hand_after(cells_, usual, hint);
    return detail::told(cells_, detail::push_generally(cells_, &value, sizeof(T), hand));
  }

  // Bytes, not an optional: one that a call returns would meet try_pop's own in memory, where it is read whole out of two
  // smaller stores, which no CPU forwards (6 ns of a pair's 24). And a room of its own: the other stays in a register.
  [[gnu::noinline]] bool pop_generally(detail::Room<T> &room) {
    return detail::told(cells_, detail::pop_generally(cells_, room.bytes, sizeof(T)));
  }

  /** try_pop into an optional of a type that need not be assignable. */
  bool take(std::optional<T> &value) {
    if (auto taken = try_pop()) value.emplace(*taken);
    return value.has_value();
  }

  bool wait_for_room(detail::FunctionRef<bool()> attempt, Timeout timeout) {
    const auto holds = [this] { return detail::has_room(cells_); };
    return detail::wait({cells_.segment.get(), cells_.at(detail::layout::queue_not_full), holds}, attempt, timeout);
  }

  bool wait_for_values(detail::FunctionRef<bool()> attempt, Timeout timeout) {
    const auto holds = [this] { return detail::has_items(cells_); };
    return detail::wait({cells_.segment.get(), cells_.at(detail::layout::queue_not_empty), holds}, attempt, timeout);
  }

  detail::Cells cells_;
};

namespace detail {

/** A queue's ring of cells, for pools, which hand leases over through it, and for select. */
template <typename T>
Cells &cells_of(Queue<T> &queue) {
  return queue.cells_;
}

}  // namespace detail

// Bulk push and pop are that many single ones in a row; the hint is stored once, after the last.

template <typename T>
std::size_t Queue<T>::try_push_many(std::span<const T> values) {
  using namespace detail;
  check_changeable(cells_);
  if (values.empty()) return 0;
  Walk walk(cells_, cells_.at(layout::queue_tail));
  if (!walk.starts_well()) return told(cells_, Outcome::corrupt);
  std::size_t done = 0;
  Outcome outcome = Outcome::none;
  for (; done < values.size(); done++) {
    const std::uint64_t position = walk.lap << 24 | walk.index;
    const Usual usual = push_here(cells_, position, walk.index, walk.aim(), &values[done], sizeof(T));
    if (usual != Usual::done) {
      InHand hand = hand_after(cells_, usual, position);
      outcome = publish(cells_, walk, &values[done], sizeof(T), hand);
      if (outcome != Outcome::done) break;
    }
    walk.step_on();
    walk.renew_steps();
  }
  if (done == 0) return told(cells_, outcome);
  walk.store_here(cells_.at(layout::queue_tail));                            // P4
  wake_many(*cells_.segment, cells_.at(layout::queue_not_empty), done);  // P5
  return done;
}

template <typename T>
std::size_t Queue<T>::try_pop_many(std::span<T> out) {
  using namespace detail;
  check_changeable(cells_);
  if (out.empty()) return 0;
  Walk walk(cells_, cells_.at(layout::queue_head));
  if (!walk.starts_well()) return told(cells_, Outcome::corrupt);
  std::size_t done = 0;
  Outcome outcome = Outcome::none;
  for (; done < out.size(); done++) {
    Room<T> room;
    if (pop_here(cells_, walk.lap << 24 | walk.index, walk.index, room.bytes, sizeof(T)) != Usual::done) {
      outcome = consume(cells_, walk, room.bytes, sizeof(T));
      if (outcome != Outcome::done) break;
    }
    out[done] = room.value();
    walk.step_on();
    walk.renew_steps();
  }
  if (done == 0) return told(cells_, outcome);
  walk.store_here(cells_.at(layout::queue_head));                           // Q4
  wake_many(*cells_.segment, cells_.at(layout::queue_not_full), done);  // Q5
  return done;
}

}  // namespace zeroipc
