// Subscriptions of a stream: pulling values, and being called back with them. SPECIFICATION.md "Stream" has the steps
// (J and R).

#pragma once

#include <atomic>
#include <concepts>
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <thread>
#include <utility>

#include <zeroipc/detail/pulling.h>
#include <zeroipc/detail/subscriber.h>
#include <zeroipc/element.h>
#include <zeroipc/stream_types.h>

namespace zeroipc {

template <typename T>
class Stream;

/**
 * A subscriber: every value from where it began on comes once, in order. It ends with this object. Under the policy
 * block producers wait for it, so who reads no more must let it end. In a read-only memory it only looks: it holds up
 * nobody and may be lapped under every policy. It belongs to one thread at a time, and may outlive the handle of the
 * stream.
 *
 * Reading is lock-free, and wait-free while it is not lapped. Everything throws CLOSED after close, FAILED with the
 * reason where the stream's derivation failed, when all before that was read; CORRUPT; and READ_ONLY where it would
 * have to wait in a read-only memory. That there is nothing yet, and nothing any more, are values.
 */
template <typename T>
class [[nodiscard]] Subscription {
 public:
  using value_type = T;

  Subscription(Subscription &&other) noexcept
      : rows_(std::move(other.rows_)), reader_(std::exchange(other.reader_, {})), ended_(other.ended_) {}
  Subscription &operator=(Subscription &&other) noexcept {
    std::swap(rows_, other.rows_);
    std::swap(reader_, other.reader_);
    std::swap(ended_, other.ended_);
    return *this;
  }
  ~Subscription() { close(); }

  /** Ends the subscription: nobody waits for it any more. Closing twice is fine. */
  void close() noexcept {
    // A forked child has this object, and neither the segment nor the line.
    if (rows_.segment && rows_.segment->window.is_own()) detail::leave(rows_, reader_);
    rows_.close();
  }

  // --- read ---

  /** The next value; empty when there is none yet, or none any more (ended). */
  [[nodiscard, gnu::always_inline]] std::optional<T> try_next() {
    detail::check_open(rows_);
    detail::Room<T> room;
    const detail::Outcome outcome = detail::read_next(rows_, reader_, room.bytes, sizeof(T));
    if (outcome == detail::Outcome::done) [[likely]] return room.value();
    nothing(outcome);
    return std::nullopt;
  }

  /** The same, waiting for a value; empty only at the end of the stream. It costs no CPU while it waits. */
  [[nodiscard]] std::optional<T> next() { return next_for(forever); }

  /** The same, as long as is asked; empty when the time passed first, or at the end (ended). */
  [[nodiscard]] std::optional<T> next_for(Timeout timeout) {
    std::optional<T> value = try_next();
    if (!value && !ended_) wait_for_value([&] { return take(value) || ended_; }, timeout);
    return value;
  }

  /** Reads up to `out.size()` values; how many. */
  [[nodiscard]] std::size_t try_next_many(std::span<T> out) {
    detail::check_open(rows_);
    detail::Outcome outcome = detail::Outcome::none;
    std::size_t done = 0;
    for (; done < out.size(); done++) {
      detail::Room<T> room;
      outcome = detail::look(rows_, reader_, room.bytes, sizeof(T));
      if (outcome != detail::Outcome::done) break;
      reader_.cursor = detail::next_position(rows_, reader_.cursor);
      out[done] = room.value();
    }
    if (done != 0) {
      detail::store_cursor(rows_, reader_);  // once, for all of them
      detail::wake_producers(rows_, reader_, done);
    } else if (!out.empty()) {
      detail::settle(rows_, reader_);
      nothing(outcome);
    }
    return done;  // what is wrong besides is told the next time
  }

  /** The same, waiting for the first one; 0 only at the end of the stream. */
  [[nodiscard]] std::size_t next_many(std::span<T> out) { return next_many_for(out, forever); }

  /** The same, as long as is asked; 0 when the time passed first, or at the end. */
  [[nodiscard]] std::size_t next_many_for(std::span<T> out, Timeout timeout) {
    std::size_t done = try_next_many(out);
    const auto attempt = [&] { return (done = try_next_many(out)) > 0 || ended_; };
    if (done == 0 && !ended_ && !out.empty()) wait_for_value(attempt, timeout);
    return done;
  }

  /**
   * Values as they come, for a loop: `for (const T &value : stream.subscription())` waits for each, until the stream
   * ends.
   */
  [[nodiscard]] auto begin() { return detail::Pulling<Subscription>(*this); }
  [[nodiscard]] std::default_sentinel_t end() const { return {}; }

  /**
   * Calls back with one value after the other, waiting up to `timeout` for each, until the stream ends or the callback
   * returns false, if it returns anything; false when the time passed first. A value is given up only when its call has
   * returned: under the policy block a slow one holds back the producers; and one that throws ends the loop, with the
   * value still to be read.
   */
  template <typename Callback>
    requires std::invocable<Callback &, const T &>
  bool for_each(Callback &&callback, Timeout timeout = forever) {
    return deliver(callback, timeout, [] { return false; });
  }

  // --- observe ---

  /** Values that were published before the next one that it reads: its place in the stream's sequence. */
  [[nodiscard]] std::uint64_t position() const noexcept { return detail::position_number(rows_, reader_.cursor); }

  /** Values that were overwritten before it read them. Exact. */
  [[nodiscard]] std::uint64_t lost() const noexcept { return reader_.lost; }

  /** Whether it has read all values of a stream that was ended. */
  [[nodiscard]] bool ended() const noexcept { return ended_; }

 private:
  friend class Stream<T>;
  friend class Subscriber;

  Subscription(detail::Rows rows, From from) : rows_(std::move(rows)) { detail::join(rows_, reader_, from.back()); }

  /** What a read that found no value means; at the end the line is given back. */
  [[gnu::noinline]] void nothing(detail::Outcome outcome) {
    if (outcome == detail::Outcome::corrupt) detail::told(rows_, outcome);
    if (outcome != detail::Outcome::ended) return;
    ended_ = true;
    detail::leave(rows_, reader_);
    detail::check_not_failed(rows_);
  }

  /** try_next into an optional of a type that need not be assignable. */
  bool take(std::optional<T> &value) {
    if (auto taken = try_next()) value.emplace(*taken);
    return value.has_value();
  }

  /** R1 to R3, and R6 where nothing is found: the value stays to be read. */
  bool look_at(detail::Room<T> &room) {
    const detail::Outcome outcome = detail::look_settled(rows_, reader_, room.bytes, sizeof(T));
    if (outcome == detail::Outcome::done) return true;
    nothing(outcome);
    return false;
  }

  /** All who wait are woken at once: there is no wake-up to pass on. */
  bool wait_for_value(detail::FunctionRef<bool()> attempt, Timeout timeout) {
    return detail::wait({rows_.segment.get(), rows_.at(detail::layout::stream_published)}, attempt, timeout);
  }

  /** for_each, also until `stopped` holds, asked before each value and whenever this participant's doorbell is rung. */
  template <typename Callback, typename Stopped>
  bool deliver(Callback &callback, Timeout timeout, Stopped stopped) {
    detail::check_open(rows_);
    for (;;) {
      detail::Room<T> room;
      bool found = !stopped() && detail::look_usually(rows_, reader_, room.bytes, sizeof(T));
      const auto attempt = [&] { return stopped() || (found = look_at(room)) || ended_; };
      if (!found && !wait_for_value(attempt, timeout)) return false;
      if (!found) return true;
      const T value = room.value();
      bool more = true;
      if constexpr (std::is_void_v<std::invoke_result_t<Callback &, const T &>>) std::invoke(callback, value);
      else more = static_cast<bool>(std::invoke(callback, value));
      detail::go_on(rows_, reader_);  // R4, when the callback has done with the value
      if (!more) return true;
    }
  }

  detail::Rows rows_;
  detail::Reader reader_;
  bool ended_ = false;
};

/**
 * A subscription whose values are given to a callback, in a thread of its own. It ends with this object, when a call
 * that goes on has returned; and by itself with the stream, and when the callback throws or returns false.
 */
class [[nodiscard("the callbacks end with the Subscriber: keep it")]] Subscriber {
 public:
  Subscriber(Subscriber &&) noexcept = default;
  Subscriber &operator=(Subscriber &&other) noexcept {
    std::swap(state_, other.state_);
    std::swap(thread_, other.thread_);
    return *this;
  }
  ~Subscriber() { stop(); }

  /** Ends it, and returns when no call goes on any more. From within the callback: no other call follows. */
  void stop() noexcept {
    if (!thread_.joinable()) return;
    thread_.request_stop();
    // It may sleep on this participant's doorbell.
    detail::ring(*state_->segment, detail::slot_of(state_->segment->owner));
    if (thread_.get_id() == std::this_thread::get_id()) thread_.detach();
    else thread_.join();
  }

  /** Waits until it has ended; throws what the callback threw, or FAILED where the stream's derivation failed. */
  void wait() {
    if (thread_.get_id() == std::this_thread::get_id())
      detail::fail(ErrorCode::bad_argument, "a callback cannot wait for the end of its own subscription");
    if (thread_.joinable()) thread_.join();
    if (state_ && state_->error) std::rethrow_exception(state_->error);
  }

  /** Whether it has ended. */
  [[nodiscard]] bool ended() const noexcept { return !state_ || state_->ended.load(); }

  /** Values that were overwritten before the callback could have them. */
  [[nodiscard]] std::uint64_t lost() const noexcept { return state_ ? state_->lost.load() : 0; }

 private:
  template <typename T>
  friend class Stream;

  /** What this and its thread share. */
  struct State {
    std::shared_ptr<detail::Segment> segment;
    std::atomic<std::uint64_t> lost = 0;
    std::atomic<bool> ended = false;
    std::exception_ptr error;  // before `ended` is set
  };

  template <typename T, typename Callback>
  Subscriber(Subscription<T> subscription, Callback callback) : state_(std::make_shared<State>()) {
    state_->segment = subscription.rows_.segment;
    thread_ = std::jthread([state = state_, source = std::move(subscription),
                            call = std::move(callback)](const std::stop_token &stop) mutable {
      const auto stopped = [&] {
        state->lost.store(source.lost(), std::memory_order_relaxed);
        return stop.stop_requested();
      };
      try {
        source.deliver(call, forever, stopped);
      } catch (...) {
        state->error = std::current_exception();
      }
      source.close();
      state->ended = true;
    });
  }

  std::shared_ptr<State> state_;
  std::jthread thread_;
};

}  // namespace zeroipc
