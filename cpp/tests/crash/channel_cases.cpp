// Channels and select: what is in a channel is what was before, or that with the operation's effect; an offer of the
// dead may stand, and can be taken.

#include <zeroipc/select.h>

#include "crash.h"

namespace zeroipc::testing {
namespace {

constexpr std::uint32_t capacity = 3, spares = 2;

using Values = Channel<Numbered>;

/** What was in "c", in order; and an offer of somebody who lives, at "hand". */
struct Before {
  Numbers numbers;
  std::unique_ptr<Values> hand = nullptr;
  detail::Offer offer;
};

// --- states ---

Values make(Memory &memory, const char *name, std::uint32_t of) {
  return Values(memory, name, of, {.spares = spares, .offers = of == 0 ? capacity : 0});
}

/** Channels that were used for `shift` values; "c" has `count`, numbered from 1. */
template <int shift, std::uint64_t count>
Before filled(Memory &memory) {
  Values channel = make(memory, "c", capacity), hand = make(memory, "hand", 0);
  Before before;
  for (int k = 0; k < shift; k++) {
    EXPECT_TRUE(channel.try_send(Numbered::of(99)) && channel.try_receive());
    EXPECT_FALSE(hand.try_send(Numbered::of(99)));
  }
  for (std::uint64_t number = 1; number <= count; number++) {
    EXPECT_TRUE(channel.try_send(Numbered::of(number)));
    before.numbers.push_back(number);
  }
  return before;
}

constexpr auto empty = filled<0, 0>, used = filled<4, 0>, at_the_wrap = filled<capacity - 1, 1>,
               full = filled<1, capacity>;

/** At "hand" an offer stands. */
Before offered(Memory &memory) {
  Before before = filled<capacity - 1, 0>(memory);
  before.hand = std::make_unique<Values>(memory, "hand");
  const Numbered value = Numbered::of(5);
  bool heard;
  EXPECT_EQ(before.offer.place(detail::cells_of(*before.hand), &value, false, heard), detail::Outcome::done);
  return before;
}

Before ended(Memory &memory) {
  Before before = at_the_wrap(memory);
  Values(memory, "c").end();
  return before;
}

// --- operations ---

void send(Memory &memory, const Stepper &step) {
  Values channel(memory, "c");
  step([&] { return channel.try_send(Numbered::of(7)); });
}

void receive(Memory &memory, const Stepper &step) {
  Values channel(memory, "c");
  step([&] { return channel.try_receive(); });
}

void end(Memory &memory, const Stepper &step) {
  Values channel(memory, "c");
  step([&] { channel.end(); });
}

void look(Memory &memory, const Stepper &step) {
  Values channel(memory, "c");
  step([&] { return channel.size() + channel.is_ended() + channel.is_drained(); });
}

void offer_and_retract(Memory &memory, const Stepper &step) {
  Values hand(memory, "hand");
  step([&] { return hand.try_send(Numbered::of(7)); });
}

void take(Memory &memory, const Stepper &step) {
  Values hand(memory, "hand");
  step([&] { return hand.try_receive(); });
}

void end_hand(Memory &memory, const Stepper &step) {
  Values hand(memory, "hand");
  step([&] { hand.end(); });
}

void select_a_receive(Memory &memory, const Stepper &step) {
  Values channel(memory, "c"), hand(memory, "hand");
  std::optional<Numbered> got;
  step([&] { return try_select(sending(hand, Numbered::of(7)), receiving(channel, got)); });
}

void select_a_send(Memory &memory, const Stepper &step) {
  Values channel(memory, "c"), hand(memory, "hand");
  std::optional<Numbered> got;
  step([&] { return try_select(sending(channel, Numbered::of(7)), receiving(hand, got)); });
}

void select_a_take(Memory &memory, const Stepper &step) {
  Values channel(memory, "c"), hand(memory, "hand");
  std::optional<Numbered> got;
  step([&] { return try_select(receiving(channel, got), receiving(hand, got)); });
}

// --- checks ---

/** What can be received from it, in order. */
Numbers drain(Values &channel) {
  Numbers numbers;
  while (const auto value = channel.try_receive()) {
    numbers.push_back(value->number());
    EXPECT_LE(numbers.size(), capacity);
  }
  return numbers;
}

/** Every block can be had, the dead one's too. */
void check_whole(Values &channel) {
  for (int round = 0; round < 2 && channel.capacity() != 0; round++) {
    for (std::uint32_t k = 0; k < capacity; k++) EXPECT_TRUE(channel.try_send(Numbered::of(k)));
    EXPECT_FALSE(channel.try_send(Numbered::of(0)));
    EXPECT_EQ(drain(channel), (Numbers{0, 1, 2}));
  }
  detail::Cells &cells = detail::cells_of(channel);
  detail::Walk walk(cells, cells.at(detail::layout::queue_tail));
  EXPECT_EQ(walk.to_tail(), detail::Outcome::done);  // claims are aimed at the cell that comes next
  std::vector<std::uint32_t> blocks;
  for (std::uint32_t k = 0; k < capacity + spares; k++) {
    blocks.push_back(cells.claim_block(walk.index, walk.aim()));
    EXPECT_NE(blocks.back(), detail::layout::no_block);
  }
  for (const std::uint32_t block : blocks) cells.drop_block(block);
}

/** `gone` values are gone from "c", and 7 has come if it is `added`; or not, if it had not returned. */
template <std::size_t gone, std::size_t added>
void changed(Memory &memory, Before &before, bool completed) {
  Values channel(memory, "c");
  expect_done(drain(channel), before.numbers, gone, added, completed);
  EXPECT_EQ(channel.is_ended(), channel.is_drained());
  if (!channel.is_ended()) check_whole(channel);
}

constexpr auto nothing = changed<0, 0>, one_came = changed<0, 1>, one_went = changed<1, 0>;

void has_ended(Memory &memory, Before &before, bool completed) {
  Values channel(memory, "c");
  EXPECT_TRUE(channel.is_ended() || !completed);
  channel.end();
  EXPECT_TRUE(channel.is_ended());
  EXPECT_EQ(channel.is_drained(), before.numbers.empty());
  EXPECT_EQ(channel.size(), before.numbers.size());
  expect_error(ErrorCode::ended, [&] { static_cast<void>(channel.try_send(Numbered::of(7))); });
  nothing(memory, before, true);
}

/** An offer of the dead may stand, and is taken like any other; then there is none. */
void was_retracted(Memory &memory, Before &, bool completed) {
  Values hand(memory, "hand");
  expect_done(drain(hand), {}, 0, completed ? 0 : 1, completed);
  check_whole(hand);
}

void was_received(Memory &memory, Before &before, bool completed) {
  was_retracted(memory, before, completed);
  one_went(memory, before, completed);
}

void was_sent(Memory &memory, Before &before, bool completed) {
  was_retracted(memory, before, true);
  one_came(memory, before, completed);
}

/** Taken or not: the sender and who looks at the channel find the same. */
void was_taken(Memory &memory, Before &before, bool completed) {
  Values hand(memory, "hand");
  const detail::Outcome outcome = before.offer.look();
  EXPECT_TRUE(outcome == detail::Outcome::done || (!completed && outcome == detail::Outcome::none));
  EXPECT_EQ(drain(hand), outcome == detail::Outcome::none ? Numbers{5} : Numbers{});
  EXPECT_EQ(before.offer.look(), detail::Outcome::done);
  check_whole(hand);
}

/** The offer that stands was not taken: it fails, and nothing is left. */
void has_ended_beside_an_offer(Memory &memory, Before &before, bool completed) {
  Values hand(memory, "hand");
  const detail::Outcome outcome = before.offer.look();
  EXPECT_TRUE(outcome == detail::Outcome::ended || (!completed && outcome == detail::Outcome::none));
  hand.end();
  EXPECT_TRUE(outcome == detail::Outcome::ended || before.offer.look() == detail::Outcome::ended);
  EXPECT_EQ(drain(hand), Numbers{});
  EXPECT_TRUE(hand.is_drained());
}

TEST(Crash, channel) {
  play_all<Before>("channel", {
      {"send, empty", empty, send, one_came},
      {"send, used before", used, send, one_came},
      {"send, at the wrap", at_the_wrap, send, one_came},
      {"send, full", full, send, nothing},
      {"receive, at the wrap", at_the_wrap, receive, one_went},
      {"receive, full", full, receive, one_went},
      {"receive, empty", empty, receive, nothing},
      {"receive, ended", ended, receive, one_went},
      {"is ended, is drained, size", full, look, nothing},
      {"end, empty", used, end, has_ended},
      {"end, at the wrap", at_the_wrap, end, has_ended},
      {"end, full", full, end, has_ended},
      {"end, twice", ended, end, has_ended},
      {"offer and retract", empty, offer_and_retract, was_retracted},
      {"offer and retract, used before", used, offer_and_retract, was_retracted},
      {"take", offered, take, was_taken},
      {"take, there is none", used, take, was_retracted},
      {"end beside an offer", offered, end_hand, has_ended_beside_an_offer},
      {"select a receive", at_the_wrap, select_a_receive, was_received},
      {"select a send", at_the_wrap, select_a_send, was_sent},
      {"select what is offered", offered, select_a_take, was_taken},
  });
}

}  // namespace
}  // namespace zeroipc::testing
