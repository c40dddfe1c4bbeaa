// Future: a value that is set once, or fails once, and that any number of processes wait for. SPECIFICATION.md
// "Future"; its words are drawn in detail/outcome.h. The algorithm is this project's own: private blocks, one
// publishing word.

#pragma once

#include <tuple>

#include <zeroipc/detail/gathering.h>
#include <zeroipc/element.h>
#include <zeroipc/memory.h>

namespace zeroipc {

template <typename T>
class Future;

namespace detail {
template <typename T>
const std::shared_ptr<Promise> &promise_of(const Future<T> &future);
}

/** What may be asked of a future. */
struct FutureOptions {
  /** Of a new future: how many may be in the middle of a set at once; 4 unless given, or 2 where the value is large. */
  std::uint32_t blocks = 0;
};

/** Not settled yet; settled with a value, or with the text of a failure; never to be settled by who had pledged to. */
enum class FutureState { pending, ready, failed, abandoned };

/**
 * Any thread of any process may call anything at any time; threads may share a handle. A process that is killed or
 * stopped in the middle of a set holds up nobody: the future is set or not set, never half. Once it is settled it stays
 * so.
 *
 * Every operation throws Error: CLOSED after close, READ_ONLY when it would change a future in a read-only Memory or
 * wait for one there, CORRUPT. To get one that has failed is FAILED (a FailedError, which says why), one whose pledger
 * died or gave up ABANDONED.
 */
template <typename T>
class Future {
  static_assert(detail::CheckElement<T>::passed);

 public:
  using value_type = T;

  /**
   * Creates the future, or attaches to the one that exists; KIND_MISMATCH, SHAPE_MISMATCH, SEGMENT_FULL, TABLE_FULL.
   */
  Future(const Memory &memory, std::string_view name, const FutureOptions &options = {})
      : promise_(std::make_shared<detail::Promise>()) {
    detail::create_outcome(detail::segment_of(memory), name, wanted, options.blocks, *promise_);
  }

  /** With `open`, opens the future that exists: NOT_FOUND; else creates or attaches. */
  Future(const Memory &memory, std::string_view name, std::same_as<bool> auto open)
      : Future(open ? Future(memory, name, at_once) : Future(memory, name)) {}

  /** Opens the future, waiting for its name as long as is asked; NOT_FOUND, or TIMEOUT after a wait. */
  Future(const Memory &memory, std::string_view name, Timeout timeout) : promise_(std::make_shared<detail::Promise>()) {
    detail::open_outcome(detail::segment_of(memory), name, wanted, timeout, *promise_);
  }

  /** Lets go of the future, which stays. Pledges and derived futures that were made of this handle stay, too. */
  void close() noexcept { promise_.reset(); }

  // --- set ---

  /**
   * Sets the value, for ever; false when it is settled, or for somebody else to set, or (rarely) when no block is free
   * at this moment. Wait-free.
   */
  [[nodiscard]] bool try_set_value(const T &value) {
    return detail::succeed(changeable(), detail::anybody, &value) == detail::Settling::done;
  }

  /**
   * The same, waiting for nothing but a free block. EXISTS when it is settled, TAKEN when somebody else is to set it.
   */
  void set_value(const T &value) { static_cast<void>(set_value_for(value, forever)); }

  /** The same, as long as is asked; false when no block was free in time. */
  [[nodiscard]] bool set_value_for(const T &value, Timeout timeout) {
    return set_for(changeable(), detail::anybody, value, timeout);
  }

  /**
   * Lets it fail: who gets it has a FailedError with this text. At least 128 bytes of it fit (180 where the value is
   * small), and 1020 where the value is as large; the rest is cut. UTF-8. As try_set_value.
   */
  [[nodiscard]] bool try_set_error(std::string_view reason) {
    return detail::settle_as_failed(changeable(), detail::anybody, reason) == detail::Settling::done;
  }

  /** The same, as set_value. */
  void set_error(std::string_view reason) { static_cast<void>(set_error_for(reason, forever)); }
  void set_error(const std::exception &error) { set_error(std::string_view(error.what())); }

  /** The same, as set_value_for. */
  [[nodiscard]] bool set_error_for(std::string_view reason, Timeout timeout) {
    return fail_for(changeable(), detail::anybody, reason, timeout);
  }

  // --- pledge ---

  /**
   * The sole right to set a future, and the duty. It ends when it is kept or given up; if its holder ends without
   * either, or the process dies, the future is ABANDONED for everybody. It does not need the handle that it was made
   * of.
   */
  class [[nodiscard]] Pledge {
   public:
    Pledge(Pledge &&) noexcept = default;
    Pledge &operator=(Pledge &&other) noexcept {
      std::swap(promise_, other.promise_);
      return *this;
    }
    ~Pledge() {
      try {
        if (promise_) abandon();
      } catch (const Error &) {  // CORRUPT: there is nothing to be given up
      }
    }

    /** As those of Future, by the pledge's right; what succeeds ends it. CLOSED when it has ended. */
    [[nodiscard]] bool try_set_value(const T &value) {
      return kept(detail::succeed(promise(), detail::pledger, &value) == detail::Settling::done);
    }
    void set_value(const T &value) { static_cast<void>(set_value_for(value, forever)); }
    [[nodiscard]] bool set_value_for(const T &value, Timeout timeout) {
      return kept(set_for(promise(), detail::pledger, value, timeout));
    }
    [[nodiscard]] bool try_set_error(std::string_view reason) {
      return kept(detail::settle_as_failed(promise(), detail::pledger, reason) == detail::Settling::done);
    }
    void set_error(std::string_view reason) { static_cast<void>(set_error_for(reason, forever)); }
    void set_error(const std::exception &error) { set_error(std::string_view(error.what())); }
    [[nodiscard]] bool set_error_for(std::string_view reason, Timeout timeout) {
      return kept(fail_for(promise(), detail::pledger, reason, timeout));
    }

    /** Gives up: whoever waits has ABANDONED. Wait-free. */
    void abandon() {
      const std::shared_ptr<detail::Promise> mine = std::exchange(promise_, nullptr);
      if (!mine) fail_ended();
      detail::abandon(*mine, detail::pledger);
    }

    /** Whether it has neither been kept nor given up. */
    [[nodiscard]] explicit operator bool() const noexcept { return promise_ != nullptr; }

   private:
    friend class Future;
    explicit Pledge(std::shared_ptr<detail::Promise> promise) : promise_(std::move(promise)) {}

    [[noreturn]] static void fail_ended() { detail::fail(ErrorCode::closed, "this pledge has ended"); }

    [[nodiscard]] detail::Promise &promise() const {
      if (!promise_) fail_ended();
      return *promise_;
    }

    bool kept(bool done) {
      if (done) promise_.reset();
      return done;
    }

    std::shared_ptr<detail::Promise> promise_;
  };

  /**
   * Pledges to set it: from here on only the pledge does. Empty when it is settled, pledged, or computed. Wait-free.
   */
  [[nodiscard]] std::optional<Pledge> try_pledge() {
    if (!detail::take_pledge(changeable())) return std::nullopt;
    return Pledge(promise_);
  }

  /** The same, but EXISTS when it is settled and TAKEN when it is pledged or being computed. */
  Pledge pledge() {
    detail::take_pledge_or_fail(changeable());
    return Pledge(promise_);
  }

  // --- get ---

  /** A copy of the value; empty while there is none. Lock-free; read-only memories may. */
  [[nodiscard]] std::optional<T> try_get() const {
    detail::Room<T> room;
    detail::Text text;
    detail::Promise &promise = open();
    return value_of(room, text, detail::look(promise, room.bytes, &text));
  }

  /** The same, waiting until it is settled. A pledger's death is seen in 250 ms. It costs no CPU while it waits. */
  [[nodiscard]] T get() const { return *get_for(forever); }

  /** The same, as long as is asked; empty when the time passed first. */
  [[nodiscard]] std::optional<T> get_for(Timeout timeout) const {
    detail::Room<T> room;
    detail::Text text;
    detail::Promise &promise = open();
    return value_of(room, text, detail::get(promise, room.bytes, &text, timeout));
  }

  /** Asks whether a pledger lives, which is a system call. */
  [[nodiscard]] FutureState state() const { return state_of(detail::look(open(), nullptr, nullptr, true)); }

  /** Whether it has a value. */
  [[nodiscard]] bool is_ready() const {
    return state_of(detail::look(open(), nullptr, nullptr)) == FutureState::ready;
  }

  /** Whether it is ready, failed or abandoned: get does not wait. */
  [[nodiscard]] bool is_settled() const { return detail::is_settled(detail::look(open(), nullptr, nullptr)); }

  /** Who has pledged to set it, or computes it, and lives. */
  [[nodiscard]] std::optional<Peer> holder() const { return detail::holder_of(open()); }

  /** The future's name in the segment; empty after close. */
  [[nodiscard]] std::string name() const { return promise_ ? promise_->name.data() : ""; }

  // --- derive ---

  /**
   * Makes a future whose value is `fn` of this one's, under a name of its own. Whoever makes it takes part when it gets
   * the new future (get, when_all, when_any, race): one of them computes, and when its process dies, another one does.
   * If this one fails, or `fn` throws, the new one fails with that text; if it is abandoned, so is the new one. Nobody
   * computes while nobody waits in a get.
   */
  template <std::invocable<const T &> Function>
  [[nodiscard]] auto map(const Memory &memory, std::string_view name, Function fn,
                         const FutureOptions &options = {}) const {
    using Result = std::remove_cvref_t<std::invoke_result_t<Function &, const T &>>;
    static_cast<void>(open());
    detail::check_writable(*detail::segment_of(memory), "derive a future");
    Future<Result> derived(memory, name, options);
    derived.promise_->source = promise_;
    derived.promise_->formula = std::make_unique<FormulaOver<Result, Function>>(promise_, std::move(fn));
    return derived;
  }

 private:
  template <typename Other>
  friend class Future;
  friend const std::shared_ptr<detail::Promise> &detail::promise_of<T>(const Future &future);

  static constexpr detail::Wanted wanted{detail::layout::kind_future, "future", sizeof(T)};

  template <typename Result, typename Function>
  struct FormulaOver : detail::Formula {
    FormulaOver(std::shared_ptr<detail::Promise> wanted_source, Function wanted_fn)
        : source(std::move(wanted_source)), fn(std::move(wanted_fn)) {}
    void compute(void *out, detail::Deadline) override {
      detail::Room<T> room;
      detail::value_of_source(*source, room.bytes);
      const Result result = detail::call(fn, room.value());
      std::memcpy(out, &result, sizeof result);
    }
    std::shared_ptr<detail::Promise> source;
    Function fn;
  };

  static FutureState state_of(std::uint32_t state) {
    switch (state) {
      case detail::layout::state_ready: return FutureState::ready;
      case detail::layout::state_failed: return FutureState::failed;
      case detail::layout::state_abandoned: return FutureState::abandoned;
      default: return FutureState::pending;
    }
  }

  static bool set_for(detail::Promise &promise, detail::Right right, const T &value, Timeout timeout) {
    return detail::settle_or_wait(promise, [&] { return detail::succeed(promise, right, &value); }, timeout);
  }

  static bool fail_for(detail::Promise &promise, detail::Right right, std::string_view reason, Timeout timeout) {
    return detail::settle_or_wait(promise, [&] { return detail::settle_as_failed(promise, right, reason); }, timeout);
  }

  [[nodiscard]] std::optional<T> value_of(const detail::Room<T> &room, const detail::Text &text,
                                          std::uint32_t state) const {
    return detail::has_value(*promise_, state, text) ? std::optional<T>(room.value()) : std::nullopt;
  }

  [[nodiscard]] detail::Promise &open() const {
    if (!promise_) [[unlikely]] detail::fail(ErrorCode::closed, "this future's handle was closed");
    return *promise_;
  }

  [[nodiscard]] detail::Promise &changeable() const {
    detail::check_changeable(open());
    return *promise_;
  }

  std::shared_ptr<detail::Promise> promise_;
};

namespace detail {

/** What is behind a future, for waits for several, and for coroutines; CLOSED. */
template <typename T>
const std::shared_ptr<Promise> &promise_of(const Future<T> &future) {
  static_cast<void>(future.open());
  return future.promise_;
}

template <typename T>
std::vector<Promise *> promises_of(std::span<const Future<T>> futures) {
  std::vector<Promise *> promises;
  for (const Future<T> &future : futures) promises.push_back(promise_of(future).get());
  return promises;
}

/** Whether all have values; throws what the one throws that has none. */
inline bool gather_all(std::span<Promise *const> promises, Timeout timeout) {
  const std::optional<std::size_t> which = Gathering(Goal::all, promises).run(timeout);
  Text text;
  if (which && *which < promises.size()) has_value(*promises[*which], look(*promises[*which], nullptr, &text), text);
  return which.has_value();
}

}  // namespace detail

// --- several at once, of up to 16 segments ---

/** Waits until all have a value: these. As soon as one has failed, or is abandoned, that is thrown. */
template <typename... T>
[[nodiscard]] std::tuple<T...> when_all(const Future<T> &...futures) {
  return *when_all_for(forever, futures...);
}

/** The same, as long as is asked; empty when the time passed first. */
template <typename... T>
[[nodiscard]] std::optional<std::tuple<T...>> when_all_for(Timeout timeout, const Future<T> &...futures) {
  const std::array<detail::Promise *, sizeof...(T)> promises{detail::promise_of(futures).get()...};
  if (!detail::gather_all(promises, timeout)) return std::nullopt;
  return std::tuple<T...>(*futures.try_get()...);
}

/** The same for as many futures as there are, of one type. It allocates. */
template <typename T>
[[nodiscard]] std::vector<T> when_all(std::span<const Future<T>> futures) {
  return *when_all_for(forever, futures);
}

/** The same, as long as is asked; empty when the time passed first. */
template <typename T>
[[nodiscard]] std::optional<std::vector<T>> when_all_for(Timeout timeout, std::span<const Future<T>> futures) {
  if (!detail::gather_all(detail::promises_of(futures), timeout)) return std::nullopt;
  std::vector<T> values;
  for (const Future<T> &future : futures) values.push_back(*future.try_get());
  return values;
}

/** Waits for the first that has a value: its number, from 0. FAILED when all of them have failed or are abandoned. */
template <typename... T>
[[nodiscard]] std::size_t when_any(const Future<T> &...futures) {
  return *when_any_for(forever, futures...);
}

/** The same, as long as is asked; empty when the time passed first. */
template <typename... T>
[[nodiscard]] std::optional<std::size_t> when_any_for(Timeout timeout, const Future<T> &...futures) {
  const std::array<detail::Promise *, sizeof...(T)> promises{detail::promise_of(futures).get()...};
  return detail::Gathering(detail::Goal::any, promises).run(timeout);
}

/** The same for as many futures as there are, of one type. It allocates. */
template <typename T>
[[nodiscard]] std::size_t when_any(std::span<const Future<T>> futures) {
  return *when_any_for(forever, futures);
}

/** The same, as long as is asked; empty when the time passed first. */
template <typename T>
[[nodiscard]] std::optional<std::size_t> when_any_for(Timeout timeout, std::span<const Future<T>> futures) {
  return detail::Gathering(detail::Goal::any, detail::promises_of(futures)).run(timeout);
}

/** Waits for the first that is settled, whatever became of it: its number. */
template <typename... T>
[[nodiscard]] std::size_t race(const Future<T> &...futures) {
  return *race_for(forever, futures...);
}

/** The same, as long as is asked; empty when the time passed first. */
template <typename... T>
[[nodiscard]] std::optional<std::size_t> race_for(Timeout timeout, const Future<T> &...futures) {
  const std::array<detail::Promise *, sizeof...(T)> promises{detail::promise_of(futures).get()...};
  return detail::Gathering(detail::Goal::race, promises).run(timeout);
}

/** The same for as many futures as there are, of one type. It allocates. */
template <typename T>
[[nodiscard]] std::size_t race(std::span<const Future<T>> futures) {
  return *race_for(forever, futures);
}

/** The same, as long as is asked; empty when the time passed first. */
template <typename T>
[[nodiscard]] std::optional<std::size_t> race_for(Timeout timeout, std::span<const Future<T>> futures) {
  return detail::Gathering(detail::Goal::race, detail::promises_of(futures)).run(timeout);
}

}  // namespace zeroipc
