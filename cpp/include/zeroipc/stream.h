// Stream: a broadcast. Every subscriber gets every value, from any number of producers, and the last `capacity` values
// stay for who joins late. SPECIFICATION.md "Stream" and "Derived streams"; detail/rows.h draws the layout.
//
// The algorithm is this project's own: the queue's cells without consumption.

#pragma once

#include <array>
#include <concepts>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include <zeroipc/derivation.h>
#include <zeroipc/detail/publish.h>
#include <zeroipc/detail/stream_shape.h>
#include <zeroipc/memory.h>
#include <zeroipc/subscription.h>

namespace zeroipc {

/**
 * Any thread of any process may publish, end, look and subscribe at any time; threads may share a handle. The forms
 * that do not wait are lock-free. A process that is killed at any instruction holds up nobody; one that is stopped
 * holds up nobody either, but for a subscriber under the policy block, for which producers wait when they are
 * `capacity` values ahead.
 *
 * Every operation throws Error: CLOSED after close, READ_ONLY when it would change a stream in a read-only Memory,
 * CORRUPT where the stream's words contradict each other; and those that publish ENDED after the end, BAD_ARGUMENT
 * where the values are derived from another stream. Full and a time that has passed are values.
 */
template <typename T>
class Stream {
  static_assert(detail::CheckElement<T>::passed);
  static_assert(sizeof(T) <= INT32_MAX - 8, "an element of a ZeroIPC stream has at most 2^31 - 9 bytes");

 public:
  using value_type = T;

  /** Values that a stream may keep, at most. */
  static constexpr std::uint32_t max_capacity = detail::most_stream_values;

  /**
   * Creates a stream that keeps `capacity` values, or attaches to the one that exists, which must be of that shape and,
   * if one is given, of that policy (KIND_MISMATCH, SHAPE_MISMATCH); SEGMENT_FULL, TABLE_FULL.
   */
  Stream(const Memory &memory, std::string_view name, std::size_t capacity, const StreamOptions &options = {}) {
    detail::StreamShape shape = shape_of(options);
    shape.capacity = detail::checked_capacity(detail::stream_name, name, capacity, max_capacity);
    detail::create_stream(detail::segment_of(memory), name, shape, rows_);
  }

  /** Opens the stream, waiting for its name as long as is asked; NOT_FOUND, or TIMEOUT after a wait. */
  Stream(const Memory &memory, std::string_view name, Timeout timeout = at_once) {
    detail::open_stream(detail::segment_of(memory), name, shape_of({}), timeout, rows_);
  }

  /**
   * Lets go of the handle; the stream goes on (end ends it), and so do subscriptions. What this handle derives is
   * handed over. Closing twice is fine.
   */
  void close() noexcept {
    derivation_.reset();
    rows_.close();
  }

  // --- publish ---

  /**
   * Publishes the value; false when a subscriber is `capacity` values behind, or every spare block is in use. Under
   * drop-newest the value is dropped then, and counted.
   */
  [[nodiscard, gnu::always_inline]] bool try_emit(const T &value) {
    if (rows_.owner == 0 || rows_.operation != 0) [[unlikely]] refuse();
    detail::InHand hand;
    const detail::Usual usual = detail::emit_usually(rows_, &value, sizeof(T), hand);
    return usual == detail::Usual::done || emit_otherwise(value, usual, hand);
  }

  /** Publishes the value, waiting for room. Under drop-newest it does not wait: false when the value was dropped. */
  bool emit(const T &value) { return emit_for(value, forever); }

  /** The same, as long as is asked; false when the time passed first. It costs no CPU while it waits. */
  [[nodiscard]] bool emit_for(const T &value, Timeout timeout) {
    bool done = try_emit(value);
    if (!done && !drops()) wait_for_room([&] { return (done = try_emit(value)); }, timeout);
    return done;
  }

  /**
   * Publishes values in order, as many as there is room for; how many. Each is published by itself: those of other
   * producers may come between. Under drop-newest those for which there was no room are dropped, and counted.
   */
  [[nodiscard]] std::size_t try_emit_many(std::span<const T> values);

  /** Publishes all of them, waiting for room; how many: fewer only where some were dropped, under drop-newest. */
  std::size_t emit_many(std::span<const T> values) { return emit_many_for(values, forever); }

  /** The same, as long as is asked; how many were published. */
  [[nodiscard]] std::size_t emit_many_for(std::span<const T> values, Timeout timeout) {
    std::size_t done = try_emit_many(values);
    const auto attempt = [&] { return (done += try_emit_many(values.subspan(done))) == values.size(); };
    if (done < values.size() && !drops()) wait_for_room(attempt, timeout);
    return done;
  }

  /**
   * Ends the stream, for everybody and for ever: nothing can be published any more, and subscribers find the end when
   * they have read what was. Anybody may; twice is fine.
   */
  void end() {
    detail::check_changeable(rows_);
    detail::end_stream(rows_);
  }

  // --- subscribe ---

  /**
   * Subscribes: every value from `from` on (`latest`, `earliest`, or so many back) comes once, in order;
   * SUBSCRIBERS_FULL.
   */
  Subscription<T> subscription(From from = latest) const {
    detail::check_open(rows_);
    return Subscription<T>(rows_.again(), from);
  }

  /**
   * The same, with a callback that gets each value in a thread of its own, as long as what is returned is kept:
   * `auto subscriber = stream.subscribe([](double value) { ... });`
   */
  template <typename Callback>
    requires std::invocable<Callback &, const T &>
  Subscriber subscribe(Callback callback, From from = latest) const {
    detail::check_changeable(rows_);  // who only looks cannot wait
    return Subscriber(subscription(from), std::move(callback));
  }

  // --- derive: what is made has its own name, in this memory or another, and anybody may open it and subscribe ---
  //
  // Each makes the derived stream `name`, or attaches to it, and derives it, or stands by to, as long as the handle
  // that is returned: KIND_MISMATCH and SHAPE_MISMATCH where another stream has the name, SUBSCRIBERS_FULL where this
  // one has no line for it. The function must depend on its arguments only, and be the same in every program that makes
  // the same derived stream. One that throws ends the derived stream, and its readers get FAILED with the text.

  /** What `fn` makes of each value. */
  template <typename Function>
    requires std::invocable<Function &, const T &>
  [[nodiscard]] auto map(const Memory &memory, std::string_view name, Function fn,
                         const DeriveOptions &options = {}) const {
    using U = std::remove_cvref_t<std::invoke_result_t<Function &, const T &>>;
    using Maps = detail::Maps<T, U, Function>;
    return derive<U>(memory, name, {"map", detail::layout::operator_map}, options,
                     detail::OfEach<T, U, Maps>(Maps{{}, std::move(fn)}));
  }

  /** The values that `keep` holds for. */
  template <typename Function>
    requires std::predicate<Function &, const T &>
  [[nodiscard]] Stream filter(const Memory &memory, std::string_view name, Function keep,
                              const DeriveOptions &options = {}) const {
    using Filters = detail::Filters<T, Function>;
    return derive<T>(memory, name, {"filter", detail::layout::operator_filter}, options,
                     detail::OfEach<T, T, Filters>(Filters{{}, std::move(keep)}));
  }

  /** The first `count` values, at least 1; the derived stream ends with the last of them. */
  [[nodiscard]] Stream take(const Memory &memory, std::string_view name, std::uint32_t count,
                            const DeriveOptions &options = {}) const {
    if (count == 0) bad_argument("the number of values to take must be at least 1");
    return derive<T>(memory, name, {"take", detail::layout::operator_take, count}, options,
                     detail::OfEach<T, T, detail::Takes<T>>(detail::Takes<T>{count}));
  }

  /** All but the first `count` values. */
  [[nodiscard]] Stream skip(const Memory &memory, std::string_view name, std::uint32_t count,
                            const DeriveOptions &options = {}) const {
    return derive<T>(memory, name, {"skip", detail::layout::operator_skip, count}, options,
                     detail::OfEach<T, T, detail::Skips<T>>(detail::Skips<T>{{}, count}));
  }

  /**
   * Arrays of `Count` values in a row, at most this stream's capacity, one begun every `step` values. Only whole ones:
   * what is lost is in none.
   */
  template <std::size_t Count>
    requires(Count >= 1 && Count <= max_capacity)
  [[nodiscard]] auto window(const Memory &memory, std::string_view name, std::uint32_t step = Count,
                            const DeriveOptions &options = {}) const {
    detail::check_open(rows_);
    if (step == 0) bad_argument("a window begins every 1 or more values");
    if (Count > rows_.capacity) bad_argument("a window cannot be of more values than this stream keeps");
    return derive<std::array<T, Count>>(memory, name, {"window", detail::layout::operator_window, Count, step}, options,
                                        detail::Windows<T, Count>(step));
  }

  /** The state after each value: what `fn` makes of the state before, `seed` at first, and the value. */
  template <typename U, typename Function>
    requires std::is_invocable_r_v<U, Function &, const U &, const T &>
  [[nodiscard]] Stream<U> scan(const Memory &memory, std::string_view name, const U &seed, Function fn,
                               const DeriveOptions &options = {}) const {
    using Scans = detail::Scans<T, U, Function>;
    return derive<U>(memory, name, {"scan", detail::layout::operator_scan}, options,
                     detail::OfEach<T, U, Scans>(Scans(std::move(fn), seed)));
  }

  /** This handle's part in deriving its stream; null where another one made the stream, or nobody did. */
  [[nodiscard]] Derivation *derivation() const noexcept { return derivation_.get(); }

  // --- observe: lock-free; read-only memories may ---

  /** The latest value; empty before the first. */
  [[nodiscard]] std::optional<T> last() const {
    detail::check_open(rows_);
    detail::Room<T> room;
    if (!detail::told(rows_, detail::last_value(rows_, room.bytes, sizeof(T)))) return std::nullopt;
    return room.value();
  }

  /** How many values were ever published. */
  [[nodiscard]] std::uint64_t sequence() const {
    detail::check_open(rows_);
    return detail::position_number(rows_, detail::tail_of(rows_).position());
  }

  /** How many values drop-newest has dropped. */
  [[nodiscard]] std::uint64_t dropped() const {
    detail::check_open(rows_);
    return detail::load64(rows_.at(detail::layout::stream_dropped));
  }

  /** Subscribers that live, in all processes; the deriver of a derived stream is one of its source's. */
  [[nodiscard]] std::uint32_t subscriber_count() const {
    detail::check_open(rows_);
    return detail::count_subscribers(rows_);
  }

  /** Whether the stream was ended. What was published before may still be there to be read. */
  [[nodiscard]] bool is_ended() const {
    detail::check_open(rows_);
    return detail::tail_of(rows_).is_closed();
  }

  /** How many values are kept. */
  [[nodiscard]] std::size_t capacity() const noexcept { return rows_.capacity; }
  [[nodiscard]] Policy policy() const noexcept { return static_cast<Policy>(rows_.policy + 1); }
  [[nodiscard]] std::string name() const { return rows_.name.data(); }

 private:
  template <typename Other>
  friend class Stream;

  /** The handle of a derived stream. */
  Stream(const Memory &memory, std::string_view name, const detail::StreamShape &shape) {
    detail::create_stream(detail::segment_of(memory), name, shape, rows_);
  }

  static detail::StreamShape shape_of(const StreamOptions &options) {
    detail::StreamShape shape{};
    shape.elem_size = sizeof(T);
    // One that there is not is refused with the shape.
    if (options.policy != Policy::usual) shape.policy = static_cast<std::uint32_t>(options.policy) - 1;
    shape.subscribers = options.subscribers;
    shape.spares = options.spares;
    return shape;
  }

  /** What an operator is, for the header of what it makes. */
  struct Operation {
    const char *name;
    std::uint32_t number, count = 0, step = 0;
  };

  template <typename U, typename Operator>
  Stream<U> derive(const Memory &memory, std::string_view name, const Operation &operation,
                   const DeriveOptions &options, Operator op) const {
    detail::check_changeable(rows_);
    detail::check_writable(*detail::segment_of(memory), "derive a stream");
    const detail::DerivedShape derived{operation.name, operation.number,           operation.count,
                                       operation.step, rows_.segment->segment_id, detail::Work::line_of(rows_)};
    detail::StreamShape shape = Stream<U>::shape_of(options.stream);
    shape.any_capacity = options.capacity == 0;
    shape.capacity = detail::checked_capacity(detail::stream_name, name,
                                              options.capacity == 0 ? rows_.capacity : options.capacity, max_capacity);
    shape.derived = &derived;
    Stream<U> stream(memory, name, shape);
    auto work = std::make_shared<detail::Deriving<Operator>>(rows_.again(), stream.rows_.again(), options.from.back(),
                                                             std::move(op));
    stream.derivation_ = std::make_unique<Derivation>(std::move(work), options.in_thread);
    return stream;
  }

  [[noreturn, gnu::cold, gnu::noinline]] void bad_argument(const char *why) const {
    detail::fail(ErrorCode::bad_argument, "stream \"%s\": %s", rows_.name.data(), why);
  }

  /** Why nothing can be published. */
  [[noreturn, gnu::cold, gnu::noinline]] void refuse() const {
    detail::check_changeable(rows_);
    bad_argument("its values are derived from another stream");
  }

  [[nodiscard]] bool drops() const { return rows_.policy == detail::layout::policy_drop_newest; }

  // What is small goes by value: that its address is known nowhere keeps it out of memory on the usual way.
  using Passed = std::conditional_t<sizeof(T) <= 16, const T, const T &>;

  [[gnu::noinline]] bool emit_otherwise(Passed value, detail::Usual usual, detail::InHand hand) {
    const detail::Outcome outcome = usual == detail::Usual::nothing
                                        ? detail::Outcome::none
                                        : detail::emit_generally(rows_, {&value, sizeof(T)}, hand);
    return detail::told_of(rows_, outcome, 1);
  }

  bool wait_for_room(detail::FunctionRef<bool()> attempt, Timeout timeout) {
    const auto holds = [this] { return detail::may_go_on(rows_); };
    return detail::wait({rows_.segment.get(), rows_.at(detail::layout::stream_room), holds}, attempt, timeout);
  }

  detail::Rows rows_;
  std::unique_ptr<Derivation> derivation_;
};

// Bulk publishing is that many single ones in a row; the hint is stored once, after the last, and the waiters are woken
// once.

template <typename T>
std::size_t Stream<T>::try_emit_many(std::span<const T> values) {
  using namespace detail;
  if (rows_.owner == 0 || rows_.operation != 0) [[unlikely]] refuse();
  Outcome outcome = Outcome::done;
  Tail tail(rows_);
  std::size_t done = 0;
  for (; done < values.size(); done++) {
    outcome = publish(rows_, tail, {&values[done], sizeof(T)}, {});
    if (outcome != Outcome::done) break;
    tail.step_on();
    tail.renew_steps();
  }
  if (done != 0) {
    tail.store_here();  // P5
    wake_all(*rows_.segment, rows_.at(layout::stream_published));
    // What is wrong besides is told the next time.
    if (outcome != Outcome::none) return done;
  }
  told_of(rows_, outcome, values.size() - done);
  return done;
}

}  // namespace zeroipc
