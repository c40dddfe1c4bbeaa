// Lazies: a value is computed or it is not; what the dead were computing others compute.

#include <zeroipc/lazy.h>

#include "outcomes.h"

namespace zeroipc::testing {
namespace {

using Deferred = Lazy<Numbered>;

Deferred lazy_of(Memory &memory, std::uint64_t number, const char *name = "l") {
  return Deferred(memory, name, [number] { return Numbered::of(number); }, LazyOptions{.blocks = 2});
}

Deferred seven_of_three(Memory &memory) {
  const Deferred source = lazy_of(memory, 3, "source");
  return source.map(memory, "l", [](const Numbered &value) { return Numbered::of(value.words[0] + 4); },
                    LazyOptions{.blocks = 2});
}

Nothing not_computed(Memory &memory) {
  lazy_of(memory, 7);
  return {};
}

Nothing not_computed_beside_the_dead(Memory &memory) {
  not_computed(memory);
  give_a_block_to_the_dead(memory, "l");
  return {};
}

Nothing computed(Memory &memory) {
  EXPECT_EQ(lazy_of(memory, 7).force().number(), 7u);
  return {};
}

Nothing invalidated(Memory &memory) {
  computed(memory);
  lazy_of(memory, 7).invalidate();
  return {};
}

void force(Memory &memory, const Stepper &step) {
  const Deferred lazy = lazy_of(memory, 7);
  step([&] { return lazy.force(); });
}

void force_and_fail(Memory &memory, const Stepper &step) {
  const Deferred lazy(memory, "l", []() -> Numbered { throw std::runtime_error("seven"); });
  step([&] { refused([&] { return lazy.force(); }); });
}

void force_derived(Memory &memory, const Stepper &step) {
  const Deferred lazy = seven_of_three(memory);
  step([&] { return lazy.force(); });
}

void peek(Memory &memory, const Stepper &step) {
  const Deferred lazy = lazy_of(memory, 7);
  step([&] { return lazy.peek(); });
}

void invalidate(Memory &memory, const Stepper &step) {
  Deferred lazy = lazy_of(memory, 7);
  step([&] { lazy.invalidate(); });
}

/** It is 7 if the dead one computed it, else for others to compute: 8. */
void check_lazy(Memory &memory, bool must_be, bool may_be) {
  Deferred lazy = lazy_of(memory, 8);
  const bool is = lazy.peek().has_value();
  EXPECT_TRUE(is || !must_be);
  EXPECT_TRUE(!is || may_be);
  for (std::uint64_t number = is ? 7 : 8; number <= 8; number++) {
    EXPECT_EQ(lazy.force().number(), number);
    lazy.invalidate();
  }
}

void is_computed(Memory &memory, Nothing &, bool completed) { check_lazy(memory, completed, true); }
void is_computed_still(Memory &memory, Nothing &, bool) { check_lazy(memory, true, true); }
void is_invalid(Memory &memory, Nothing &, bool completed) { check_lazy(memory, false, !completed); }

/** Its failure is kept if it was told, until it is invalidated. */
void has_failed_or_not(Memory &memory, Nothing &, bool completed) {
  Deferred lazy = lazy_of(memory, 8);
  EXPECT_TRUE(lazy.state() == LazyState::failed || !completed);
  if (lazy.state() == LazyState::failed) {
    expect_error(ErrorCode::failed, [&] { static_cast<void>(lazy.force()); }, "seven");
    lazy.invalidate();
  }
  EXPECT_EQ(lazy.force().number(), 8u);
}

/** And so can its source: 3 if the dead one had computed that. */
void both_are_computed(Memory &memory, Nothing &, bool completed) {
  const auto source = lazy_of(memory, 5, "source").force().number();
  EXPECT_TRUE(source == 3 || (source == 5 && !completed));
  check_lazy(memory, completed, source == 3);
}

TEST(Crash, lazy) {
  play_all<Nothing>("lazy", {
      {"force", not_computed, force, is_computed},
      {"force, a block is the dead's", not_computed_beside_the_dead, force, is_computed},
      {"force, computed", computed, force, is_computed_still},
      {"force, invalidated", invalidated, force, is_computed},
      {"force, the function throws", not_computed, force_and_fail, has_failed_or_not, true},
      {"force, derived", not_computed, force_derived, both_are_computed},
      {"peek", computed, peek, is_computed_still},
      {"invalidate", computed, invalidate, is_invalid},
  });
}

}  // namespace
}  // namespace zeroipc::testing
