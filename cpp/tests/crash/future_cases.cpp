// Futures: what is set is set or it is not; what is pledged or computed by the dead is for others to find or do.

#include <zeroipc/future.h>

#include "outcomes.h"

namespace zeroipc::testing {
namespace {

// --- states ---

using Value = Future<Numbered>;

Nothing pending(Memory &memory) {
  Value(memory, "f", FutureOptions{.blocks = 2});
  EXPECT_TRUE(Value(memory, "source", FutureOptions{.blocks = 2}).try_set_value(Numbered::of(3)));
  return {};
}

/** Whoever dies now leaves no block to nobody. */
Nothing beside_the_dead(Memory &memory) {
  pending(memory);
  give_a_block_to_the_dead(memory, "f");
  return {};
}

Nothing settled(Memory &memory) {
  EXPECT_TRUE(Value(memory, "f", FutureOptions{.blocks = 2}).try_set_value(Numbered::of(6)));
  return {};
}

/** Its source is not settled yet. */
Nothing of_a_pending_one(Memory &memory) {
  Value(memory, "f", FutureOptions{.blocks = 2});
  Value(memory, "source", FutureOptions{.blocks = 2});
  return {};
}

// --- operations ---

void set(Memory &memory, const Stepper &step) {
  Value future(memory, "f", true);
  step([&] { return future.try_set_value(Numbered::of(7)); });
}

void fail(Memory &memory, const Stepper &step) {
  Value future(memory, "f", true);
  step([&] { return future.try_set_error("seven"); });
}

void pledge(Memory &memory, const Stepper &step) {
  Value future(memory, "f", true);
  step([&] { return future.try_pledge(); });
}

void keep_a_pledge(Memory &memory, const Stepper &step) {
  auto mine = Value(memory, "f", true).pledge();
  step([&] { return mine.try_set_value(Numbered::of(7)); });
}

void fail_a_pledge(Memory &memory, const Stepper &step) {
  auto mine = Value(memory, "f", true).pledge();
  step([&] { return mine.try_set_error("seven"); });
}

void give_up(Memory &memory, const Stepper &step) {
  auto mine = Value(memory, "f", true).pledge();
  step([&] { mine.abandon(); });
}

void try_get(Memory &memory, const Stepper &step) {
  Value future(memory, "f", true);
  step([&] { return future.try_get(); });
}

void look(Memory &memory, const Stepper &step) {
  Value future(memory, "f", true);
  step([&] { return future.state() == FutureState::ready && future.is_settled() && future.holder(); });
}

Value twice_the_source(Memory &memory) {
  return Value(memory, "source", true).map(memory, "f", [](const Numbered &value) {
    return Numbered::of(value.words[0] * 2);
  });
}

void get_derived(Memory &memory, const Stepper &step) {
  const Value future = twice_the_source(memory);
  step([&] { return future.get(); });
}

Value that_fails(Memory &memory) {
  return Value(memory, "source", true).map(memory, "f", [](const Numbered &) -> Numbered {
    throw std::runtime_error("seven");
  });
}

void get_what_fails(Memory &memory, const Stepper &step) {
  const Value future = that_fails(memory);
  step([&] { refused([&] { return future.get(); }); });
}

void try_get_derived(Memory &memory, const Stepper &step) {
  const Value future = twice_the_source(memory);
  step([&] { return future.get_for(at_once); });
}

void gather(Memory &memory, const Stepper &step) {
  const Value future = twice_the_source(memory), source(memory, "source", true);
  step([&] { return when_all(source, future); });
}

// --- checks ---

/**
 * It is what is expected, with this value or for the reason "seven"; or pending if it had not returned, and then others
 * can set it, whatever blocks the dead had.
 */
void check_future(Memory &memory, bool completed, FutureState expected, std::uint64_t number) {
  Value future(memory, "f", true);
  const FutureState state = future.state();
  EXPECT_TRUE(state == expected || (!completed && state == FutureState::pending)) << static_cast<int>(state);
  EXPECT_TRUE(state != FutureState::ready || future.try_get().value().number() == number);
  if (state == FutureState::failed) expect_error(ErrorCode::failed, [&] { static_cast<void>(future.get()); }, "seven");
  if (state == FutureState::abandoned) expect_error(ErrorCode::abandoned, [&] { static_cast<void>(future.get()); });
  if (state != FutureState::pending) return;
  EXPECT_FALSE(future.try_get());
  EXPECT_TRUE(future.try_set_value(Numbered::of(8)));
  EXPECT_EQ(future.get().number(), 8u);
}

template <FutureState expected, std::uint64_t number = 0>
void is(Memory &memory, Nothing &, bool completed) {
  check_future(memory, completed, expected, number);
}

/** The same, whether it had returned or not. */
template <FutureState expected, std::uint64_t number = 0>
void is_still(Memory &memory, Nothing &, bool) {
  check_future(memory, true, expected, number);
}

constexpr auto is_seven = is<FutureState::ready, 7>, has_failed = is<FutureState::failed>,
               is_abandoned = is<FutureState::abandoned>, is_six_still = is_still<FutureState::ready, 6>,
               is_pending_still = is_still<FutureState::pending>, was_given_up = is_still<FutureState::abandoned>;

/** Whoever pledged is dead: abandoned, unless it was settled before. */
template <FutureState kept>
void was_pledged(Memory &memory, Nothing &, bool completed) {
  const bool is_kept = Value(memory, "f", true).state() == kept;
  EXPECT_TRUE(is_kept || !completed);
  check_future(memory, true, is_kept ? kept : FutureState::abandoned, 7);
}

/** Another one that takes part computes what was begun. */
void is_derived(Memory &memory, Nothing &, bool completed) {
  const Value future = twice_the_source(memory);
  EXPECT_TRUE(future.is_ready() || !completed);
  EXPECT_EQ(future.get().number(), 6u);
}

/** Another one that takes part fails with the same text. */
void fails_for_everybody(Memory &memory, Nothing &, bool completed) {
  const Value future = that_fails(memory);
  EXPECT_TRUE(future.state() == FutureState::failed || !completed);
  expect_error(ErrorCode::failed, [&] { static_cast<void>(future.get()); }, "seven");
}

/** The same once there is something to compute. */
void can_be_derived(Memory &memory, Nothing &, bool) {
  const Value future = twice_the_source(memory);
  EXPECT_FALSE(future.get_for(at_once));
  EXPECT_TRUE(Value(memory, "source", true).try_set_value(Numbered::of(3)));
  EXPECT_EQ(future.get().number(), 6u);
}

TEST(Crash, future) {
  play_all<Nothing>("future", {
      {"set", pending, set, is_seven},
      {"set, a block is the dead's", beside_the_dead, set, is_seven},
      {"set, settled", settled, set, is_six_still},
      {"fail", pending, fail, has_failed},
      {"fail, settled", settled, fail, is_six_still},
      {"pledge", pending, pledge, is_abandoned},
      {"pledge, settled", settled, pledge, is_six_still},
      {"set by a pledge", pending, keep_a_pledge, was_pledged<FutureState::ready>},
      {"fail by a pledge", pending, fail_a_pledge, was_pledged<FutureState::failed>},
      {"give up", pending, give_up, was_given_up},
      {"get, pending", pending, try_get, is_pending_still},
      {"get, settled", settled, try_get, is_six_still},
      {"state, is settled, holder", settled, look, is_six_still},
      {"get, derived", pending, get_derived, is_derived},
      {"get, derived, a block is the dead's", beside_the_dead, get_derived, is_derived},
      {"get, derived of a pending one", of_a_pending_one, try_get_derived, can_be_derived},
      {"get, derived by a function that throws", pending, get_what_fails, fails_for_everybody, true},
      {"when all, one derived", pending, gather, is_derived},
  });
}

}  // namespace
}  // namespace zeroipc::testing
