// Task: a coroutine that an Executor runs, and that others of its kind may await.

#pragma once

#include <concepts>
#include <coroutine>
#include <exception>
#include <utility>
#include <variant>

namespace zeroipc {

class Executor;

template <typename T = void>
class Task;

namespace detail {

/** What the promise of every coroutine has that an executor runs. */
struct Driven {
  Executor *executor = nullptr;
};

template <typename T>
using TaskResult = std::conditional_t<std::is_void_v<T>, std::monostate, T>;

template <typename T>
struct TaskPromise : Driven {
  std::coroutine_handle<> waiting;  // who awaits it
  std::variant<std::monostate, TaskResult<T>, std::exception_ptr> result;

  Task<T> get_return_object();
  std::suspend_always initial_suspend() noexcept { return {}; }
  void unhandled_exception() { result.template emplace<2>(std::current_exception()); }

  auto final_suspend() noexcept {
    struct Continue {
      bool await_ready() noexcept { return false; }
      std::coroutine_handle<> await_suspend(std::coroutine_handle<>) noexcept { return waiting; }
      void await_resume() noexcept {}
      std::coroutine_handle<> waiting;
    };
    return Continue{waiting};
  }
};

template <typename T>
struct ReturningPromise : TaskPromise<T> {
  void return_value(T value) { this->result.template emplace<1>(std::move(value)); }
};

template <>
struct ReturningPromise<void> : TaskPromise<void> {
  void return_void() { result.template emplace<1>(); }
};

}  // namespace detail

/**
 * A coroutine that may co_await what is below, and other tasks; it does nothing before it is awaited or spawned. It
 * runs in the executor's thread. What it throws is thrown where it is awaited.
 */
template <typename T>
class [[nodiscard]] Task {
 public:
  /** What the compiler asks for. */
  struct promise_type : detail::ReturningPromise<T> {};

  Task(Task &&other) noexcept : handle_(std::exchange(other.handle_, nullptr)) {}
  Task &operator=(Task &&other) noexcept {
    std::swap(handle_, other.handle_);
    return *this;
  }
  ~Task() {
    if (handle_) handle_.destroy();
  }

  /** Begins the coroutine, and waits for what it returns or throws. */
  auto operator co_await() && noexcept { return Awaiter{handle_}; }

 private:
  friend detail::TaskPromise<T>;

  struct Awaiter {
    bool await_ready() noexcept { return false; }
    template <std::derived_from<detail::Driven> Promise>
    std::coroutine_handle<> await_suspend(std::coroutine_handle<Promise> waiting) noexcept {
      handle.promise().waiting = waiting;
      handle.promise().executor = waiting.promise().executor;
      return handle;
    }
    T await_resume() {
      auto &result = handle.promise().result;
      if (result.index() == 2) std::rethrow_exception(std::get<2>(result));
      if constexpr (!std::is_void_v<T>) return std::move(std::get<1>(result));
    }
    std::coroutine_handle<promise_type> handle;
  };

  explicit Task(std::coroutine_handle<promise_type> handle) : handle_(handle) {}

  std::coroutine_handle<promise_type> handle_;
};

template <typename T>
Task<T> detail::TaskPromise<T>::get_return_object() {
  using Promise = typename Task<T>::promise_type;
  return Task<T>(std::coroutine_handle<Promise>::from_promise(static_cast<Promise &>(*this)));
}

}  // namespace zeroipc
