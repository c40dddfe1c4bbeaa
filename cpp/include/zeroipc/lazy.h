// Lazy: a value that is computed when it is first asked for, by exactly one of all who ask, and kept for all until it
// is invalidated. SPECIFICATION.md "Lazy" (steps F and I); its words are drawn in detail/outcome.h.

#pragma once

#include <zeroipc/detail/computation.h>
#include <zeroipc/element.h>
#include <zeroipc/memory.h>

namespace zeroipc {

/** What may be asked of a lazy. */
struct LazyOptions {
  /**
   * Of a new lazy: how many may be in the middle of a settling at once; 4 unless given, or 2 where the value is large.
   */
  std::uint32_t blocks = 0;
};

/** Not computed; being computed by somebody who lives; has a value; its function failed. */
enum class LazyState { empty, computing, ready, failed };

namespace detail {

/** A lazy, shared by its handle and what is derived from it here. */
struct Suspension : SharedOutcome {
  std::unique_ptr<Formula> formula = nullptr;  // null: it only looks
};

/** As look_at, for the states of a lazy. */
inline std::uint32_t look(const Suspension &lazy, void *out, Text *text) {
  const std::uint32_t state = look_at(lazy, out, text);
  if (state == layout::state_pledged || state == layout::state_abandoned)
    fail_corrupt(lazy, "it is in a state in which no lazy is");
  return state;
}

/** F1 to F4: its state, which is unsettled when the time passed first. */
inline std::uint32_t force(Suspension &lazy, void *out, Text *text, Timeout timeout) {
  const auto is_settled = [](std::uint32_t state) { return state >= layout::state_ready; };
  std::uint32_t state = look(lazy, out, text);
  if (is_settled(state)) return state;
  check_writable(*lazy.segment, "force a lazy");
  if (!timeout.is_zero()) Computing::check_others_compute(lazy);
  const Deadline deadline(timeout);
  for (bool may_begin = lazy.formula != nullptr;; may_begin = may_begin && !deadline.left().is_zero()) {
    std::optional<Right> right;
    const auto attempt = [&] {
      state = look(lazy, out, text);
      if (!is_settled(state) && may_begin) right = begin_computation(lazy);  // F2
      return right || is_settled(state);
    };
    if (!wait(lazy.settled(), attempt, deadline.left()) || !right) return state;
    if (!compute_and_settle(lazy, *right, *lazy.formula, deadline)) return state;  // F3, F4
  }
}

}  // namespace detail

/**
 * Any thread of any process may call anything at any time; threads may share a handle. The function itself is not
 * shared: each process brings its own, and they should agree. While one computes, the others wait; when its process
 * dies, another one computes; when it is stopped, they wait until it goes on, or their time passes.
 *
 * Every operation throws Error: CLOSED after close, READ_ONLY when it would change a lazy in a read-only Memory,
 * CORRUPT. What the function throws is kept as a text: who forces it has a FailedError with that.
 */
template <typename T>
class Lazy {
  static_assert(detail::CheckElement<T>::passed);

 public:
  using value_type = T;

  /**
   * Creates the lazy, or attaches to the one that exists, and brings the function that computes its value.
   * KIND_MISMATCH, SHAPE_MISMATCH, SEGMENT_FULL, TABLE_FULL.
   */
  template <typename Function>
    requires std::is_invocable_r_v<T, Function &>
  Lazy(const Memory &memory, std::string_view name, Function fn, const LazyOptions &options = {})
      : Lazy(memory, name, std::make_unique<FormulaBy<Function>>(std::move(fn)), options) {}

  /** Opens an existing lazy without a function: to look, and to wait for what others compute. NOT_FOUND, TIMEOUT. */
  Lazy(const Memory &memory, std::string_view name, Timeout timeout = at_once)
      : lazy_(std::make_shared<detail::Suspension>()) {
    detail::open_outcome(detail::segment_of(memory), name, wanted, timeout, *lazy_);
  }

  /** Lets go of the lazy, which stays. */
  void close() noexcept { lazy_.reset(); }

  // --- force ---

  /**
   * The value, computed here if nobody has done so and nobody does. FAILED when the function threw: that is kept, too,
   * until it is invalidated. BAD_ARGUMENT when this very thread is computing it. Waiting costs no CPU.
   */
  [[nodiscard]] T force() const { return *force_for(forever); }

  /** The same; empty when the time passed first. A time-out ends waits, but not the function. */
  [[nodiscard]] std::optional<T> force_for(Timeout timeout) const {
    detail::Room<T> room;
    detail::Text text;
    detail::Suspension &lazy = open();
    return value_of(room, text, detail::force(lazy, room.bytes, &text, timeout));
  }

  // --- look: lock-free; read-only memories may ---

  /** A copy of the value; empty while it is not computed. Never computes. FAILED. */
  [[nodiscard]] std::optional<T> peek() const {
    detail::Room<T> room;
    detail::Text text;
    return value_of(room, text, detail::look(open(), room.bytes, &text));
  }

  /** `computing` is also what one that died while it computed has left, until somebody forces it. */
  [[nodiscard]] LazyState state() const {
    switch (detail::look(open(), nullptr, nullptr)) {
      case detail::layout::state_ready: return LazyState::ready;
      case detail::layout::state_failed: return LazyState::failed;
      case detail::layout::state_computing: return LazyState::computing;
      default: return LazyState::empty;
    }
  }

  /** Whether it has a value. */
  [[nodiscard]] bool is_computed() const { return state() == LazyState::ready; }

  /** Who computes it, and lives. */
  [[nodiscard]] std::optional<Peer> holder() const { return detail::holder_of(open()); }

  /** The lazy's name in the segment; empty after close. */
  [[nodiscard]] std::string name() const { return lazy_ ? lazy_->name.data() : ""; }

  // --- invalidate ---

  /**
   * Has it computed anew when it is next forced. What is being computed at this moment is thrown away when it is done:
   * a force that is called after this returned gets what was computed after this. Lock-free.
   */
  void invalidate() {
    detail::check_changeable(open());
    detail::invalidate(*lazy_);
  }

  // --- derive ---

  /**
   * Makes a lazy whose value is `fn` of this one's, under a name of its own: forcing it forces this one first. It fails
   * with the same text if this one fails. It keeps its value when this one is invalidated: to have it computed from the
   * new value, invalidate this one, then that.
   */
  template <std::invocable<const T &> Function>
  [[nodiscard]] auto map(const Memory &memory, std::string_view name, Function fn,
                         const LazyOptions &options = {}) const {
    using Result = std::remove_cvref_t<std::invoke_result_t<Function &, const T &>>;
    static_cast<void>(open());
    return Lazy<Result>(memory, name, std::make_unique<FormulaOver<Result, Function>>(lazy_, std::move(fn)), options);
  }

 private:
  template <typename Other>
  friend class Lazy;

  static constexpr detail::Wanted wanted{detail::layout::kind_lazy, "lazy", sizeof(T)};

  /** F3. */
  template <typename Function>
  struct FormulaBy : detail::Formula {
    explicit FormulaBy(Function wanted_fn) : fn(std::move(wanted_fn)) {}
    void compute(void *out, detail::Deadline) override {
      const T value = detail::call(fn);
      std::memcpy(out, &value, sizeof value);
    }
    Function fn;
  };

  /**
   * The same of a derived one. What this one has failed with is what comes of it; whatever else keeps it from being had
   * is the caller's matter.
   */
  template <typename Result, typename Function>
  struct FormulaOver : detail::Formula {
    FormulaOver(std::shared_ptr<detail::Suspension> wanted_source, Function wanted_fn)
        : source(std::move(wanted_source)), fn(std::move(wanted_fn)) {}
    void compute(void *out, detail::Deadline deadline) override {
      detail::Room<T> room;
      detail::Text text;
      const std::uint32_t state = detail::force(*source, room.bytes, &text, deadline.left());
      if (state == detail::layout::state_failed) throw detail::Thrown{detail::utf8_of({text.bytes, text.length})};
      if (state != detail::layout::state_ready) throw detail::NotInTime();
      const Result value = detail::call(fn, room.value());
      std::memcpy(out, &value, sizeof value);
    }
    std::shared_ptr<detail::Suspension> source;
    Function fn;
  };

  Lazy(const Memory &memory, std::string_view name, std::unique_ptr<detail::Formula> formula,
       const LazyOptions &options)
      : lazy_(std::make_shared<detail::Suspension>()) {
    detail::create_outcome(detail::segment_of(memory), name, wanted, options.blocks, *lazy_);
    lazy_->formula = std::move(formula);
  }

  [[nodiscard]] std::optional<T> value_of(const detail::Room<T> &room, const detail::Text &text,
                                          std::uint32_t state) const {
    if (state == detail::layout::state_failed) detail::fail_with(*lazy_, text);
    return state == detail::layout::state_ready ? std::optional<T>(room.value()) : std::nullopt;
  }

  [[nodiscard]] detail::Suspension &open() const {
    if (!lazy_) [[unlikely]] detail::fail(ErrorCode::closed, "this lazy's handle was closed");
    return *lazy_;
  }

  std::shared_ptr<detail::Suspension> lazy_;
};

}  // namespace zeroipc
