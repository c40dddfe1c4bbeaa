// What coroutines await: an operation that is tried until it is done, by the one thread that waits for all of them.

#pragma once

#include <coroutine>
#include <exception>

#include <zeroipc/detail/handover.h>
#include <zeroipc/detail/promise.h>
#include <zeroipc/element.h>

namespace zeroipc::detail {

/** It lies in the frame of the coroutine that awaits it, and does not move. */
class Operation {
 public:
  explicit Operation(Timeout timeout) : timeout_(timeout), start_(now()) {}
  Operation(const Operation &) = delete;
  Operation &operator=(const Operation &) = delete;
  virtual ~Operation() = default;

  /** What there is to wait for, the same all the time; asked once. */
  virtual void add_conditions(std::vector<Condition> &to) = 0;

  /** Whether it is done, or `finish` has something to do. `idle` is of its conditions; what throws is done, too. */
  virtual bool attempt(bool *idle) = 0;

  /** What must not be done in the attempt of a wait: whether it is done now. */
  virtual bool finish() { return true; }

  /** Whether it turns out to be done after its time has passed, or it has thrown. */
  virtual bool was_done_after_all() { return false; }

  /** The time that is left. */
  [[nodiscard]] Timeout left() const { return Deadline(timeout_, start_).left(); }

  // --- of the executor ---

  std::coroutine_handle<> waiting;
  std::vector<Condition> conditions;
  std::exception_ptr error;
  bool done = false;  // or it has thrown

 private:
  Timeout timeout_;
  std::int64_t start_;
};

/** A push, or a send. */
template <typename T>
class GiveOperation : public Operation {
 public:
  GiveOperation(Timeout timeout, Cells &cells, const T &value) : Operation(timeout), cells_(cells), value_(value) {
    check_changeable(cells);
    if (is_unbuffered(cells)) handover_.emplace(cells, &value_);
  }

  void add_conditions(std::vector<Condition> &to) override {
    if (!handover_) return to.push_back(condition_of(cells_, layout::queue_not_full, room_));
    for (const Condition &condition : handover_->conditions()) to.push_back(condition);
  }

  bool attempt(bool *idle) override {
    return handover_ ? handover_->attempt(idle) : told(cells_, push_generally(cells_, &value_, sizeof(T), {}));
  }

  bool was_done_after_all() override { return handover_ && handover_->was_taken_after_all(); }

  [[nodiscard]] bool result_in_time(bool in_time) const { return in_time; }
  void result() const {}

 private:
  Cells &cells_;
  T value_;
  RoomHolds room_{&cells_};
  std::optional<Handover> handover_;
};

/** A pop, or a receive, which comes to an end. */
template <typename T, bool ends>
class TakeOperation : public Operation {
 public:
  TakeOperation(Timeout timeout, Cells &cells) : Operation(timeout), cells_(cells) { check_changeable(cells); }

  void add_conditions(std::vector<Condition> &to) override {
    to.push_back(condition_of(cells_, layout::queue_not_empty, items_));
  }

  bool attempt(bool *) override {
    Room<T> room;
    const Outcome outcome = receive_waiting(cells_, room.bytes);
    if (ends && outcome == Outcome::ended) return true;
    if (!told(cells_, outcome)) return false;
    value_.emplace(room.value());
    return true;
  }

  [[nodiscard]] std::optional<T> result_in_time(bool) const { return value_; }
  [[nodiscard]] std::conditional_t<ends, std::optional<T>, T> result() const {
    if constexpr (ends) return value_;
    else return *value_;
  }

 private:
  Cells &cells_;
  ItemsHold items_{&cells_};
  std::optional<T> value_;
};

/** The get of a future. What is derived here is computed by the thread that waits, which then does nothing else. */
template <typename T>
class GetOperation : public Operation {
 public:
  GetOperation(Timeout timeout, std::shared_ptr<Promise> promise) : Operation(timeout), promise_(std::move(promise)) {}

  void add_conditions(std::vector<Condition> &to) override { detail::add_conditions(*promise_, to); }

  bool attempt(bool *) override {
    Text text;
    const std::uint32_t state = attempt_get(*promise_, room_.bytes, &text, begun_);
    has_value_ = has_value(*promise_, state, text);
    return has_value_ || begun_.promise;
  }

  bool finish() override {
    if (begun_.promise) derive(std::exchange(begun_, {}), Deadline(at_once));
    return has_value_;
  }

  [[nodiscard]] std::optional<T> result_in_time(bool) const {
    return has_value_ ? std::optional<T>(room_.value()) : std::nullopt;
  }
  [[nodiscard]] T result() const { return room_.value(); }

 private:
  std::shared_ptr<Promise> promise_;
  Begun begun_;
  Room<T> room_;
  bool has_value_ = false;
};

/** A time that passes. */
class SleepOperation : public Operation {
 public:
  using Operation::Operation;

  void add_conditions(std::vector<Condition> &) override {}
  bool attempt(bool *) override { return false; }
  void result_in_time(bool) const {}
};

}  // namespace zeroipc::detail
