// What futures do besides what every outcome does: pledge, derive, get. SPECIFICATION.md "Future" (steps H and G4).

#pragma once

#include <zeroipc/detail/computation.h>

namespace zeroipc::detail {

/** A future, shared by its handle, its pledge, and what is derived from it here. */
struct Promise : SharedOutcome {
  // Of a derived one, as it was made here; else null.
  std::shared_ptr<Promise> source = nullptr;
  std::unique_ptr<Formula> formula = nullptr;
};

constexpr bool is_settled(std::uint32_t state) { return state >= layout::state_ready; }

// --- look ---

/**
 * G1 to G4: as look_at, and whether a pledger lives: with `asks` it is asked, else only now and then. What a reader
 * finds abandoned it may not publish, but it is so for ever.
 */
inline std::uint32_t look(Promise &promise, void *out, Text *text, bool asks = false) {
  const std::uint32_t state = look_at(promise, out, text);
  if (state != layout::state_pledged) return state;
  if (hint_load(promise.orphaned)) return layout::state_abandoned;
  if (!asks && !may_ask(promise)) return state;
  if (!reap(promise)) return look_at(promise, out, text);  // it may have been settled in between by one that then died
  hint_store(promise.orphaned, 1);
  return layout::state_abandoned;
}

[[noreturn, gnu::cold, gnu::noinline]] inline void fail_abandoned(const Promise &promise) {
  fail(ErrorCode::abandoned, "future \"%s\" is abandoned: whoever had pledged to set it died or gave up",
       promise.name.data());
}

/** What a state means to who wants the value: whether it is there; FAILED, ABANDONED. */
inline bool has_value(const Promise &promise, std::uint32_t state, const Text &text) {
  if (state == layout::state_failed) fail_with(promise, text);
  if (state == layout::state_abandoned) fail_abandoned(promise);
  return state == layout::state_ready;
}

// --- derive ---

/** What is for this thread to be computed before it waits on. */
struct Begun {
  Promise *promise = nullptr;
  Right right{};
};

/** As look. Of a derived future it also tries to begin, with its source first if that is derived here, too. */
inline std::uint32_t attempt_get(Promise &promise, void *out, Text *text, Begun &begun) {
  const std::uint32_t state = look(promise, out, text);
  if (is_settled(state) || !promise.source) return state;
  std::uint32_t source;
  try {
    source = attempt_get(*promise.source, nullptr, nullptr, begun);
  } catch (const Error &) {
    source = layout::state_failed;  // one that is corrupt keeps nobody waiting: that is what to fail with
  }
  if (begun.promise || !is_settled(source)) return state;
  const std::optional<Right> right = begin_computation(promise);
  if (!right) return state;
  if (source != layout::state_abandoned) {
    begun = {&promise, *right};
    return state;
  }
  abandon(promise, *right);
  return look(promise, out, text);
}

/** The value of what another one is derived from, which is settled. Throws Thrown: with that the other one fails. */
inline void value_of_source(Promise &source, void *out) {
  Text text;
  try {
    has_value(source, look(source, out, &text), text);
  } catch (const FailedError &error) {
    throw Thrown{error.reason()};
  } catch (const Error &error) {
    throw Thrown{error.what()};
  }
}

/** Computes what was begun; false when the time passed before it was over. */
inline bool derive(const Begun &begun, Deadline deadline) {
  return compute_and_settle(*begun.promise, begun.right, *begun.promise->formula, deadline);
}

// --- get ---

/**
 * What there is to wait for: it, and what it is derived from here. BAD_ARGUMENT, READ_ONLY where this thread must not
 * wait.
 */
inline void add_conditions(const Promise &promise, std::vector<Condition> &conditions) {
  for (const Promise *one = &promise; one; one = one->source.get()) {
    Computing::check_others_compute(*one);
    check_writable(*one->segment, "wait for a future");
    conditions.push_back(one->settled());
  }
}

/** Waits until it is settled, computing what is for this thread to be computed: its state. */
inline std::uint32_t get(Promise &promise, void *out, Text *text, Timeout timeout) {
  std::uint32_t state = look(promise, out, text);
  if (is_settled(state)) return state;
  const Deadline deadline(timeout);
  std::vector<Condition> conditions;
  add_conditions(promise, conditions);
  for (;;) {
    Begun begun;
    const auto attempt = [&] {
      state = attempt_get(promise, out, text, begun);
      return begun.promise || is_settled(state);
    };
    if (!wait(conditions, attempt, deadline.left()) || !begun.promise || !derive(begun, deadline)) return state;
  }
}

// --- set ---

/** What it means that a set was refused: EXISTS or TAKEN; it returns when it may be set by now. */
inline void fail_if_taken(Promise &promise) {
  const char *name = promise.name.data();
  const std::uint32_t found = look(promise, nullptr, nullptr, true);
  if (is_settled(found))
    fail(ErrorCode::exists, "future \"%s\" can be set once, and it %s", name,
         found == layout::state_ready    ? "is ready already"
         : found == layout::state_failed ? "has failed"
                                         : "is abandoned");
  if (const std::optional<Peer> who = holder_of(promise))
    fail(ErrorCode::taken, "future \"%s\" is for process %u (\"%s\") to set, who has pledged to or computes it", name,
         who->pid, who->label.c_str());
  const std::uint32_t state = state_of(load64(promise.state_at()));
  if (state == layout::state_pledged || state == layout::state_computing)
    fail(ErrorCode::taken, "future \"%s\" is for somebody else to set", name);
}

/** Settles it, waiting for nothing but a free block: false when the time passed first. EXISTS, TAKEN. */
inline bool settle_or_wait(Promise &promise, FunctionRef<Settling()> settle_now, Timeout timeout) {
  const auto attempt = [&] {
    const Settling settled = settle_now();
    if (settled == Settling::refused) fail_if_taken(promise);
    return settled == Settling::done;
  };
  return wait(promise.settled(), attempt, timeout);
}

// A word that says "computing, by nobody" refuses for ever, and is nobody's: so a loop over it has a bound.
inline constexpr int most_pledges = 1000;

/** H1. EXISTS, TAKEN. */
inline void take_pledge_or_fail(Promise &promise) {
  for (int k = 0; k < most_pledges; k++) {
    if (take_pledge(promise)) return;
    fail_if_taken(promise);
  }
  fail_contradicted(promise);
}

}  // namespace zeroipc::detail
