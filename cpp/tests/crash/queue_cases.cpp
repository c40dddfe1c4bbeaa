// Queues: what is in it is what was before, or that with the operation's effect; every block is free or in use.

#include <zeroipc/queue.h>

#include "crash.h"

namespace zeroipc::testing {
namespace {

constexpr std::uint32_t capacity = 3, spares = 2;

using Elements = Queue<Numbered>;

/** What was in the queue, from the first on; and what somebody who lives holds meanwhile. */
struct Before {
  Numbers numbers;
  std::unique_ptr<Elements> queue = nullptr;
  std::optional<Elements::Reservation> lease = std::nullopt;
};

// --- states ---

/** A queue that was used for `shift` elements and has `count`, numbered from 1. */
template <int shift, std::uint64_t count>
Before filled(Memory &memory) {
  Elements queue(memory, "q", capacity, {.spares = spares});
  for (int k = 0; k < shift; k++) EXPECT_TRUE(queue.try_push(Numbered::of(99)) && queue.try_pop());
  Before before;
  for (std::uint64_t number = 1; number <= count; number++) {
    EXPECT_TRUE(queue.try_push(Numbered::of(number)));
    before.numbers.push_back(number);
  }
  return before;
}

constexpr auto empty = filled<0, 0>, used = filled<4, 0>, one = filled<0, 1>, two = filled<4, 2>,
               at_the_wrap = filled<capacity - 1, 1>, full = filled<1, capacity>;

/** Somebody who lives holds the block of the cell that comes next. */
Before leased(Memory &memory) {
  Before before = empty(memory);
  before.queue = std::make_unique<Elements>(memory, "q");
  before.lease = before.queue->try_reserve();
  return before;
}

// --- operations ---

void push(Memory &memory, const Stepper &step) {
  Elements queue(memory, "q");
  step([&] { return queue.try_push(Numbered::of(7)); });
}

void push_many(Memory &memory, const Stepper &step) {
  Elements queue(memory, "q");
  const std::array values{Numbered::of(7), Numbered::of(8)};
  step([&] { return queue.try_push_many(values); });
}

void pop(Memory &memory, const Stepper &step) {
  Elements queue(memory, "q");
  step([&] { return queue.try_pop(); });
}

void pop_many(Memory &memory, const Stepper &step) {
  Elements queue(memory, "q");
  std::array<Numbered, 2> values;
  step([&] { return queue.try_pop_many(values); });
}

void peek(Memory &memory, const Stepper &step) {
  Elements queue(memory, "q");
  step([&] { return queue.peek(); });
}

void look(Memory &memory, const Stepper &step) {
  Elements queue(memory, "q");
  step([&] { return queue.size() + queue.empty() + queue.full(); });
}

void reserve(Memory &memory, const Stepper &step) {
  Elements queue(memory, "q");
  step([&] { return queue.try_reserve(); });
}

void commit(Memory &memory, const Stepper &step) {
  Elements queue(memory, "q");
  auto lease = queue.try_reserve().value();
  *lease = Numbered::of(7);
  step([&] { return lease.try_commit(); });
}

void abort(Memory &memory, const Stepper &step) {
  Elements queue(memory, "q");
  auto lease = queue.try_reserve().value();
  *lease = Numbered::of(7);
  step([&] { lease.abort(); });
}

void claim(Memory &memory, const Stepper &step) {
  Elements queue(memory, "q");
  step([&] { return queue.try_claim(); });
}

void release(Memory &memory, const Stepper &step) {
  Elements queue(memory, "q");
  auto lease = queue.try_claim().value();
  step([&] { lease.release(); });
}

// --- checks ---

/** What is in the queue, in order; it is taken out. */
Numbers drain(Elements &queue) {
  Numbers numbers;
  while (const auto value = queue.try_pop()) {
    numbers.push_back(value->number());
    EXPECT_LE(numbers.size(), capacity);
  }
  return numbers;
}

/** Every block can be had, the dead one's too, but for those that others who live hold. */
void check_whole(Elements &queue, std::uint32_t held) {
  for (int round = 0; round < 2; round++) {
    Numbers numbers;
    for (std::uint64_t k = 0; k < capacity; k++) {
      EXPECT_TRUE(queue.try_push(Numbered::of(k)));
      numbers.push_back(k);
    }
    EXPECT_FALSE(queue.try_push(Numbered::of(0)));
    EXPECT_EQ(drain(queue), numbers);
  }
  std::vector<Elements::Reservation> leases;
  for (std::uint32_t k = 0; k < capacity + spares - held; k++) {
    auto lease = queue.try_reserve();
    ASSERT_TRUE(lease);
    leases.push_back(std::move(*lease));
  }
  EXPECT_FALSE(queue.try_reserve());
}

/** `gone` elements are gone and 7, 8 have come, as many as are `added`; fewer if it had not returned. */
template <std::size_t gone, std::size_t added>
void changed(Memory &memory, Before &before, bool completed) {
  Elements queue(memory, "q");
  expect_done(drain(queue), before.numbers, gone, added, completed);
  check_whole(queue, before.lease ? 1 : 0);
}

constexpr auto nothing = changed<0, 0>, one_came = changed<0, 1>, two_came = changed<0, 2>, one_went = changed<1, 0>,
               two_went = changed<2, 0>;

/** The child took one by its claim before it was stepped. */
void claimed_before(Memory &memory, Before &before, bool) { one_went(memory, before, true); }

TEST(Crash, queue) {
  play_all<Before>("queue", {
      {"push, empty", empty, push, one_came},
      {"push, used before", used, push, one_came},
      {"push, at the wrap", at_the_wrap, push, one_came},
      {"push, full", full, push, nothing},
      {"push, beside a lease", leased, push, one_came},
      {"push many", one, push_many, two_came},
      {"push many, room for one", two, push_many, one_came},
      {"pop, one", one, pop, one_went},
      {"pop, at the wrap", at_the_wrap, pop, one_went},
      {"pop, full", full, pop, one_went},
      {"pop, empty", empty, pop, nothing},
      {"pop many", full, pop_many, two_went},
      {"peek", two, peek, nothing},
      {"size, empty, full", two, look, nothing},
      {"reserve", one, reserve, nothing},
      {"commit", one, commit, one_came},
      {"commit, full", full, commit, nothing},
      {"abort", one, abort, nothing},
      {"claim", two, claim, one_went},
      {"release", two, release, claimed_before},
  });
}

}  // namespace
}  // namespace zeroipc::testing
