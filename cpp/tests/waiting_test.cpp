// Waiting and waking: wide sets, threads that share a bit, several conditions, conditions that change.

#include <zeroipc/detail/waiting.h>

#include <array>
#include <atomic>

#include <zeroipc/queue.h>

#include "harness.h"

namespace zeroipc::testing {
namespace {

namespace layout = detail::layout;

bool has_bits(const std::byte *set) {
  for (std::uint32_t k = 0; k < layout::waiters_bytes; k += 8)
    if (detail::load64(set + k) != 0) return true;
  return false;
}

void wait_for_bits(const std::byte *set) {
  while (!has_bits(set)) std::this_thread::yield();
}

TEST(Waiting, a_participant_in_a_high_slot_is_woken) {
  TestMemory memory(1 << 20, {.max_peers = 200});
  Queue<int> queue(memory, "q", 2);
  std::vector<Memory> crowd;
  for (int k = 0; k < 150; k++) crowd.push_back(memory.again());
  Queue<int> last(crowd.back(), "q");
  EXPECT_GT(crowd[0].peers().back().slot, 128u);
  const std::byte *set = bytes_of(memory, "q") + layout::queue_not_empty;
  std::jthread waiter([&] { EXPECT_EQ(last.pop(), 5); });
  wait_for_bits(set);
  EXPECT_EQ(detail::load64(set), 0u);
  EXPECT_NE(detail::load64(set + 16), 0u);
  queue.push(5);
  waiter.join();
  EXPECT_FALSE(has_bits(set));
}

TEST(Waiting, a_bit_that_a_thread_leaves_stays_for_the_others) {
  TestMemory memory;
  Queue<int> queue(memory, "q", 2);
  const std::byte *set = bytes_of(memory, "q") + layout::queue_not_empty;
  std::jthread stays([&] { EXPECT_EQ(queue.pop(), 1); });
  wait_for_bits(set);
  for (int k = 0; k < 3; k++) EXPECT_FALSE(queue.pop_for(1ms));
  EXPECT_TRUE(has_bits(set));
  queue.push(1);
  stays.join();
  EXPECT_FALSE(has_bits(set));
}

TEST(Waiting, a_bit_of_a_dead_waiter_is_passed_over) {
  TestMemory memory;
  Queue<int> queue(memory, "q", 4);
  const std::byte *set = bytes_of(memory, "q") + layout::queue_not_empty;
  Child dead([&] {
    Memory again(memory.name());
    Queue<int>(again, "q").pop();
  });
  wait_for_bits(set);
  dead.kill();
  detail::fetch_or64(bytes_of(memory, "q") + layout::queue_not_empty + 24, 1);  // and one of no slot
  std::jthread waiter([&] { EXPECT_EQ(queue.pop(), 1); });
  while (std::popcount(detail::load64(set)) < 2) std::this_thread::yield();
  // So that the dead one, in slot 2, is the first to be woken.
  detail::hint_store(detail::segment_of(memory)->rotation, 1);
  queue.push(1);
  waiter.join();
  EXPECT_EQ(detail::load64(set), 0u);
}

TEST(Waiting, a_thread_waits_for_conditions_of_two_segments) {
  TestMemory one, two;
  Queue<int> first(one, "q", 2), second(two, "q", 2);
  const auto condition_of = [](Queue<int> &queue, const auto &holds) {
    detail::Cells &cells = detail::cells_of(queue);
    return detail::Condition{cells.segment.get(), cells.at(layout::queue_not_empty), holds};
  };
  const auto first_holds = [&] { return !first.empty(); };
  const auto second_holds = [&] { return !second.empty(); };
  const std::array conditions{condition_of(first, first_holds), condition_of(second, second_holds)};
  std::optional<int> value;
  const auto attempt = [&] { return (value = first.try_pop()) || (value = second.try_pop()); };
  EXPECT_FALSE(detail::wait(conditions, attempt, 5ms));
  for (Queue<int> *queue : {&first, &second, &first, &second}) {
    Child child([&] {
      Memory again(queue == &first ? one.name() : two.name());
      Queue<int> same(again, "q");
      wait_for_bits(bytes_of(again, "q") + layout::queue_not_empty);
      same.push(9);
    });
    EXPECT_TRUE(detail::wait(conditions, attempt, 30s));
    EXPECT_EQ(value, 9);
    child.join();
  }
  EXPECT_FALSE(has_bits(bytes_of(one, "q") + layout::queue_not_empty));
  EXPECT_FALSE(has_bits(bytes_of(two, "q") + layout::queue_not_empty));
}

TEST(Waiting, a_wait_changes_what_it_waits_for) {
  TestMemory memory;
  Queue<int> queue(memory, "q", 1);
  detail::Cells &cells = detail::cells_of(queue);
  const std::array conditions{detail::Condition{cells.segment.get(), cells.at(layout::queue_not_empty)},
                              detail::Condition{cells.segment.get(), cells.at(layout::queue_not_full)}};
  std::array idle{false, true}, standing{false, false};
  detail::Changing changing{idle.data(), standing.data()};
  int looks = 0;
  const auto attempt = [&] {
    if (looks++ == 2) idle = {true, false};
    changing.slice = detail::one_millisecond;
    if (looks > 3) {
      EXPECT_FALSE(has_bits(conditions[0].set));
      EXPECT_TRUE(has_bits(conditions[1].set));
    }
    return looks == 10;
  };
  EXPECT_TRUE(detail::wait(conditions, attempt, 30s, &changing));
  EXPECT_FALSE(has_bits(conditions[0].set) || has_bits(conditions[1].set));
}

TEST(Waiting, an_attempt_that_throws_leaves_every_set) {
  TestMemory memory;
  Queue<int> queue(memory, "q", 1);
  detail::Cells &cells = detail::cells_of(queue);
  int looks = 0;
  const auto attempt = [&] {
    if (++looks == 3) throw std::runtime_error("enough");
    return false;
  };
  EXPECT_THROW(detail::wait({cells.segment.get(), cells.at(layout::queue_not_empty)}, attempt, 30s),
               std::runtime_error);
  EXPECT_FALSE(has_bits(cells.at(layout::queue_not_empty)));
  EXPECT_EQ(cells.segment->waiters, nullptr);
}

TEST(Timeout, durations_of_any_kind_are_taken) {
  EXPECT_EQ(Timeout(1500us).nanoseconds(), 1'500'000);
  EXPECT_TRUE(Timeout(-1s).is_zero());
  EXPECT_TRUE(Timeout(std::chrono::hours::max()).is_forever());
  EXPECT_TRUE(Timeout(std::chrono::duration<double>(1e300)).is_forever());
  EXPECT_EQ(Timeout(std::chrono::duration<double>(0.25)).milliseconds(), 250);
  EXPECT_TRUE(forever.is_forever() && at_once.is_zero());
}

}  // namespace
}  // namespace zeroipc::testing
