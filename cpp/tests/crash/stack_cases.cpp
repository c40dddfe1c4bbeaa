// Stacks: what is on it is what was before, or that with the operation's effect; every block is free or in use.

#include <zeroipc/stack.h>

#include "crash.h"

namespace zeroipc::testing {
namespace {

constexpr std::uint32_t capacity = 3, spares = 2;

using Elements = Stack<Numbered>;

/** Elements 1, 2, ... that were there. */
using Before = std::size_t;

// --- states ---

/** A stack that was used up to this height and has `count` elements, numbered from 1. */
template <int height, Before count>
Before filled(Memory &memory) {
  Elements stack(memory, "s", capacity, {.spares = spares});
  for (int k = 0; k < height; k++) EXPECT_TRUE(stack.try_push(Numbered::of(99)));
  for (int k = 0; k < height; k++) EXPECT_TRUE(stack.try_pop());
  for (Before k = 1; k <= count; k++) EXPECT_TRUE(stack.try_push(Numbered::of(k)));
  return count;
}

constexpr auto empty = filled<0, 0>, used = filled<capacity, 0>, one = filled<0, 1>, two = filled<capacity, 2>,
               full = filled<1, capacity>;

/** The only element lies in another block than the entry of its depth still says. */
Before one_in_another_block(Memory &memory) {
  const Before before = filled<2, 0>(memory);
  detail::StackCore core;
  detail::open_structure(detail::segment_of(memory), "s",
                         {detail::layout::kind_stack, "stack", sizeof(Numbered), capacity}, at_once, core);
  detail::prove_stack(core);
  std::byte *const first = core.word_of(detail::block_of(detail::load64(core.entry_at(1))));
  detail::store64(first, detail::held_bit | core.owner);  // somebody holds it meanwhile
  EXPECT_TRUE(Elements(memory, "s").try_push(Numbered::of(1)));
  detail::store64(first, 0);
  return before + 1;
}

// --- operations ---

void push(Memory &memory, const Stepper &step) {
  Elements stack(memory, "s");
  step([&] { return stack.try_push(Numbered::of(7)); });
}

void push_many(Memory &memory, const Stepper &step) {
  Elements stack(memory, "s");
  const std::array values{Numbered::of(7), Numbered::of(8)};
  step([&] { return stack.try_push_many(values); });
}

void pop(Memory &memory, const Stepper &step) {
  Elements stack(memory, "s");
  step([&] { return stack.try_pop(); });
}

void pop_many(Memory &memory, const Stepper &step) {
  Elements stack(memory, "s");
  std::array<Numbered, 2> values;
  step([&] { return stack.try_pop_many(values); });
}

void top(Memory &memory, const Stepper &step) {
  Elements stack(memory, "s");
  step([&] { return stack.top(); });
}

void look(Memory &memory, const Stepper &step) {
  Elements stack(memory, "s");
  step([&] { return stack.size() + stack.empty() + stack.full(); });
}

// --- checks ---

/** What is on the stack, from the top down; it is taken off. */
Numbers drain(Elements &stack) {
  Numbers numbers;
  while (const auto value = stack.try_pop()) {
    numbers.push_back(value->number());
    EXPECT_LE(numbers.size(), capacity);
  }
  return numbers;
}

Numbers down_from(std::uint64_t count) {
  Numbers numbers;
  for (std::uint64_t number = count; number > 0; number--) numbers.push_back(number);
  return numbers;
}

/** Also beside the dead one's block: twice as many times as there are blocks. */
void check_whole(Elements &stack) {
  for (std::uint32_t round = 0; round < 2 * (capacity + spares); round++) {
    for (std::uint64_t k = 1; k <= capacity; k++) EXPECT_TRUE(stack.try_push(Numbered::of(k)));
    EXPECT_FALSE(stack.try_push(Numbered::of(0)));
    EXPECT_EQ(drain(stack), down_from(capacity));
  }
}

/** `gone` elements are gone from the top, or 7, 8 are upon it, as many as are `added`; fewer if it had not returned. */
template <std::size_t gone, std::size_t added>
void changed(Memory &memory, Before &before, bool completed) {
  Elements stack(memory, "s");
  Numbers found = drain(stack), was = down_from(before);
  if (added > 0) {  // from the bottom up: what comes is the last
    std::ranges::reverse(found);
    std::ranges::reverse(was);
  }
  expect_done(found, was, gone, added, completed);
  check_whole(stack);
}

constexpr auto nothing = changed<0, 0>, one_came = changed<0, 1>, two_came = changed<0, 2>, one_went = changed<1, 0>,
               two_went = changed<2, 0>;

TEST(Crash, stack) {
  play_all<Before>("stack", {
      {"push, empty", empty, push, one_came},
      {"push, used before", used, push, one_came},
      {"push, two", two, push, one_came},
      {"push, one in another block", one_in_another_block, push, one_came},
      {"push, full", full, push, nothing},
      {"push many", one, push_many, two_came},
      {"push many, one in another block", one_in_another_block, push_many, two_came},
      {"push many, room for one", two, push_many, one_came},
      {"pop, one", one, pop, one_went},
      {"pop, one in another block", one_in_another_block, pop, one_went},
      {"pop, two", two, pop, one_went},
      {"pop, full", full, pop, one_went},
      {"pop, empty", empty, pop, nothing},
      {"pop many", full, pop_many, two_went},
      {"pop many, one", one, pop_many, one_went},
      {"top", two, top, nothing},
      {"size, empty, full", two, look, nothing},
  });
}

}  // namespace
}  // namespace zeroipc::testing
