// Coroutines that wait for queues, channels and futures, any number of them in one thread.
//
//   Task<> serve(Channel<Request> &requests, Queue<Answer> &answers) {
//     while (const auto request = co_await async_receive(requests)) co_await async_push(answers, answer(*request));
//   }
//   Executor executor;
//   std::future<void> done = executor.spawn(serve(requests, answers));
//
// What a coroutine awaits is tried at once. When it cannot be done the coroutine is suspended, and the executor's
// thread waits for everything that its coroutines have awaited as one wait does for several conditions: it sleeps until
// one of them may hold, and costs no CPU until then.

#pragma once

#include <condition_variable>
#include <future>
#include <thread>
#include <unordered_set>
#include <variant>

#include <zeroipc/channel.h>
#include <zeroipc/detail/operations.h>
#include <zeroipc/future.h>
#include <zeroipc/queue.h>
#include <zeroipc/task.h>

namespace zeroipc {

namespace detail {

template <typename Base, bool timed>
class Awaitable;

}  // namespace detail

/**
 * One thread that runs coroutines and waits for all that they await at once. While one of them computes, or what it
 * awaits can always be done at once, the others do not get their turn. They may await things in up to 16 Memories at a
 * time; BAD_ARGUMENT in the one that would be too many.
 */
class Executor {
 public:
  /** Begins the thread. */
  Executor() : thread_([this] { run(); }) {}
  Executor(const Executor &) = delete;
  Executor &operator=(const Executor &) = delete;

  /**
   * Cancels: what is awaited is not done any more (an offer that stands is taken back, unless it was taken before), and
   * the coroutines end where they are, with the destructors of what they have. Not from one of them.
   */
  ~Executor() {
    {
      const std::lock_guard lock(mutex_);
      stopping_ = true;
      wake();
    }
    thread_.join();
    while (!roots_.empty()) std::coroutine_handle<>::from_address(*roots_.begin()).destroy();
  }

  /**
   * Runs the task from now on; any thread may call it. The future has what it returns or throws; of one that is
   * cancelled std::future_error (broken_promise).
   */
  template <typename T>
  std::future<T> spawn(Task<T> task) {
    std::promise<T> promise;
    std::future<T> future = promise.get_future();
    const auto root = drive(std::move(task), std::move(promise)).handle;
    root.promise().executor = this;
    const std::lock_guard lock(mutex_);
    roots_.insert(root.address());
    posted_.push_back(root);
    wake();
    return future;
  }

 private:
  template <typename Base, bool timed>
  friend class detail::Awaitable;

  /** What a spawned task is awaited by. It lies in `roots_` as long as it is not done. */
  struct Root {
    struct promise_type : detail::Driven {
      ~promise_type() {
        const std::lock_guard lock(executor->mutex_);
        executor->roots_.erase(std::coroutine_handle<promise_type>::from_promise(*this).address());
      }
      Root get_return_object() { return {std::coroutine_handle<promise_type>::from_promise(*this)}; }
      std::suspend_always initial_suspend() noexcept { return {}; }
      std::suspend_never final_suspend() noexcept { return {}; }
      void return_void() {}
      void unhandled_exception() { std::terminate(); }  // there is none: see drive
    };
    std::coroutine_handle<promise_type> handle;
  };

  template <typename T>
  static Root drive(Task<T> task, std::promise<T> promise) {
    try {
      if constexpr (std::is_void_v<T>) {
        co_await std::move(task);
        promise.set_value();
      } else {
        promise.set_value(co_await std::move(task));
      }
    } catch (...) {
      promise.set_exception(std::current_exception());
    }
  }

  /** For what is awaited: has it tried until it is done, and its coroutine go on then. In the executor's thread. */
  void suspend(detail::Operation &operation) {
    operation.add_conditions(operation.conditions);
    std::vector<const detail::Segment *> segments;
    const auto count = [&segments](const detail::Operation &one) {
      for (const detail::Condition &condition : one.conditions)
        if (std::find(segments.begin(), segments.end(), condition.segment) == segments.end())
          segments.push_back(condition.segment);
    };
    for (const detail::Operation *other : suspended_) count(*other);
    count(operation);
    if (segments.size() > detail::most_bells)
      detail::fail(ErrorCode::bad_argument, "an executor waits for no more than %zu Memories at a time",
                   detail::most_bells);
    suspended_.push_back(&operation);
  }

  void run() {
    for (;;) {
      std::vector<std::coroutine_handle<>> posted;
      {
        const std::lock_guard lock(mutex_);
        if (stopping_) return;
        posted.swap(posted_);
      }
      for (const std::coroutine_handle<> handle : posted) handle.resume();
      sleep();
      go_on();
    }
  }

  /** Wakes the thread if it sleeps; under the mutex. */
  void wake() {
    idle_.notify_one();
    // As L2 does: the bell's value that it expects is out.
    if (bell_) detail::ring(*bell_, detail::slot_of(bell_->owner));
  }

  /** Whether there is something to do besides what is awaited; under the mutex. */
  [[nodiscard]] bool is_called() const { return stopping_ || !posted_.empty(); }

  /** Until something that is awaited is done, or its time has passed, or there is something else to do. */
  void sleep() {
    Timeout timeout = forever;
    std::vector<detail::Condition> conditions;
    for (const detail::Operation *operation : suspended_) {
      conditions.insert(conditions.end(), operation->conditions.begin(), operation->conditions.end());
      const Timeout left = operation->left();
      if (left.nanoseconds() < timeout.nanoseconds()) timeout = left;
    }
    std::unique_lock lock(mutex_);
    if (conditions.empty()) {
      const auto called = [this] { return is_called(); };
      if (timeout.is_forever()) idle_.wait(lock, called);
      else idle_.wait_for(lock, std::chrono::nanoseconds(std::min(timeout.nanoseconds(), longest_sleep)), called);
      return;
    }
    bell_ = conditions.front().segment;
    lock.unlock();
    const auto flags = std::make_unique<bool[]>(2 * conditions.size());
    detail::Changing changing{flags.get(), flags.get() + conditions.size()};
    detail::wait(conditions, [&] { return look(changing.idle); }, timeout, &changing);
    lock.lock();
    bell_ = nullptr;
  }

  /** The attempt of the wait: tries all that is awaited, and not yet done. */
  bool look(bool *idle) {
    bool found = false;
    for (detail::Operation *operation : suspended_) {
      try {
        operation->done = operation->done || operation->attempt(idle);
      } catch (...) {
        operation->error = std::current_exception();
        operation->done = true;
      }
      found = found || operation->done;
      idle += operation->conditions.size();
    }
    const std::lock_guard lock(mutex_);
    return found || is_called();
  }

  /** Has those coroutines go on whose operation is done, or whose time has passed. */
  void go_on() {
    std::vector<detail::Operation *> ready, rest;
    for (detail::Operation *operation : suspended_) {
      try {
        if (operation->done && !operation->error) operation->done = operation->finish();
      } catch (...) {
        operation->error = std::current_exception();
      }
      (operation->done || operation->left().is_zero() ? ready : rest).push_back(operation);
    }
    suspended_.swap(rest);
    for (const detail::Operation *operation : ready) operation->waiting.resume();
  }

  // So that no clock overflows: then it looks around, and sleeps on.
  static constexpr std::int64_t longest_sleep = 3600 * detail::one_second;

  // Of the thread alone.
  std::vector<detail::Operation *> suspended_;

  std::mutex mutex_;  // guards what follows
  std::condition_variable idle_;
  std::vector<std::coroutine_handle<>> posted_;  // to be resumed
  std::unordered_set<void *> roots_;             // spawned and not done
  detail::Segment *bell_ = nullptr;              // of a segment for which the thread waits
  bool stopping_ = false;

  std::thread thread_;
};

// --- what can be awaited ---

namespace detail {

/** An operation as co_await wants it: with a time its result says whether it was done in time. */
template <typename Base, bool timed>
class [[nodiscard]] Awaitable : public Base {
 public:
  using Base::Base;

  bool await_ready() {
    bool idle[Handover::condition_count];
    this->done = this->attempt(idle) && this->finish();
    return this->done || this->left().is_zero();
  }

  template <std::derived_from<Driven> Promise>
  void await_suspend(std::coroutine_handle<Promise> handle) {
    this->waiting = handle;
    handle.promise().executor->suspend(*this);
  }

  decltype(auto) await_resume() {
    const bool in_time = (this->done && !this->error) || this->was_done_after_all();
    if (this->error && !in_time) std::rethrow_exception(this->error);
    if constexpr (timed) return this->result_in_time(in_time);
    else return this->result();
  }
};

}  // namespace detail

// What they refer to must live as long as the coroutine awaits it. Errors are those of the operations that wait.

/** Takes the oldest value: `const T value = co_await async_pop(queue)`. */
template <typename T>
auto async_pop(Queue<T> &queue) {
  return detail::Awaitable<detail::TakeOperation<T, false>, false>(forever, detail::cells_of(queue));
}

/** The same, as long as is asked; empty when the time passed first. */
template <typename T>
auto async_pop_for(Queue<T> &queue, Timeout timeout) {
  return detail::Awaitable<detail::TakeOperation<T, false>, true>(timeout, detail::cells_of(queue));
}

/** Appends a copy of the value. */
template <typename T>
auto async_push(Queue<T> &queue, const std::type_identity_t<T> &value) {
  return detail::Awaitable<detail::GiveOperation<T>, false>(forever, detail::cells_of(queue), value);
}

/** The same, as long as is asked; false when the time passed first. */
template <typename T>
auto async_push_for(Queue<T> &queue, const std::type_identity_t<T> &value, Timeout timeout) {
  return detail::Awaitable<detail::GiveOperation<T>, true>(timeout, detail::cells_of(queue), value);
}

/** Takes the oldest value; empty when the channel has ended and none will come any more. */
template <typename T>
auto async_receive(Channel<T> &channel) {
  return detail::Awaitable<detail::TakeOperation<T, true>, false>(forever, detail::cells_of(channel));
}

/** The same, as long as is asked; empty also when the time passed first. */
template <typename T>
auto async_receive_for(Channel<T> &channel, Timeout timeout) {
  return detail::Awaitable<detail::TakeOperation<T, true>, true>(timeout, detail::cells_of(channel));
}

/** Sends a copy of the value; unbuffered, until a receiver has taken it. */
template <typename T>
auto async_send(Channel<T> &channel, const std::type_identity_t<T> &value) {
  return detail::Awaitable<detail::GiveOperation<T>, false>(forever, detail::cells_of(channel), value);
}

/** The same, as long as is asked; false when the time passed first: then it was not sent. */
template <typename T>
auto async_send_for(Channel<T> &channel, const std::type_identity_t<T> &value, Timeout timeout) {
  return detail::Awaitable<detail::GiveOperation<T>, true>(timeout, detail::cells_of(channel), value);
}

/** The value of the future, which need not live so long. What is derived here is computed by the executor's thread. */
template <typename T>
auto async_get(const Future<T> &future) {
  return detail::Awaitable<detail::GetOperation<T>, false>(forever, detail::promise_of(future));
}

/** The same, as long as is asked; empty when the time passed first. */
template <typename T>
auto async_get_for(const Future<T> &future, Timeout timeout) {
  return detail::Awaitable<detail::GetOperation<T>, true>(timeout, detail::promise_of(future));
}

/** Goes on when so much time has passed. */
inline auto async_sleep(Timeout timeout) { return detail::Awaitable<detail::SleepOperation, true>(timeout); }

}  // namespace zeroipc
