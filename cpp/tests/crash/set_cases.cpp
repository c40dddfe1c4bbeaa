// Sets: an element is there or it is not, whole, and never twice; nothing is locked.

#include <zeroipc/set.h>

#include <set>

#include "crash.h"

namespace zeroipc::testing {
namespace {

constexpr std::uint32_t capacity = 3;

using Elements = Set<Numbered>;

/** The numbers of the elements that were there. */
using Before = std::set<std::uint64_t>;

// --- states ---

/** A set of the elements 1 to `count`. `churn`: elements that came and went before. */
template <std::uint64_t count, std::uint64_t churn>
Before filled(Memory &memory) {
  Elements set(memory, "s", capacity, {.spares = 2, .seed = 3});
  for (std::uint64_t number = 100; number < 100 + churn; number++)
    EXPECT_TRUE(set.try_add(Numbered::of(number)) && set.erase(Numbered::of(number)));
  Before before;
  for (std::uint64_t number = 1; number <= count; number++) {
    EXPECT_TRUE(set.try_add(Numbered::of(number)));
    before.insert(number);
  }
  return before;
}

constexpr auto empty = filled<0, 0>, churned = filled<1, 9>, two = filled<2, 0>, full = filled<capacity, 3>;

// --- operations ---

template <std::uint64_t number>
void add(Memory &memory, const Stepper &step) {
  Elements set(memory, "s");
  step([&] { return set.try_add(Numbered::of(number)); });
}

template <std::uint64_t number>
void erase(Memory &memory, const Stepper &step) {
  Elements set(memory, "s");
  step([&] { return set.erase(Numbered::of(number)); });
}

void clear(Memory &memory, const Stepper &step) {
  Elements set(memory, "s");
  step([&] { set.clear(); });
}

void contains(Memory &memory, const Stepper &step) {
  const Elements set(memory, "s");
  step([&] { return set.contains(Numbered::of(1)); });
}

void iterate(Memory &memory, const Stepper &step) {
  const Elements set(memory, "s");
  step([&] {
    std::uint64_t sum = set.size();
    for (const Numbered &element : set) sum += element.words[0];
    return sum;
  });
}

// --- checks ---

/** What is in the set; each element once. */
Before all_of(const Elements &set) {
  Before all;
  for (const Numbered &element : set) {
    const std::uint64_t number = element.number();
    EXPECT_TRUE(all.insert(number).second) << number << " is there twice";
  }
  for (std::uint64_t number = 1; number <= capacity; number++)
    EXPECT_EQ(set.contains(Numbered::of(number)), all.contains(number)) << number;
  return all;
}

/** Also beside the dead one's block, stripe and place: every element can be added and erased. */
void check_whole(Elements &set) {
  for (int round = 0; round < 3; round++) {
    set.clear();
    for (std::uint64_t number = 200; number < 200 + capacity; number++) {
      EXPECT_TRUE(set.add(Numbered::of(number), at_once));
      EXPECT_FALSE(set.add(Numbered::of(number), at_once));
    }
    EXPECT_FALSE(set.try_add(Numbered::of(300)));
    EXPECT_EQ(set.size(), capacity);
  }
}

/** The element is there `after`; or as before, if it had not returned. All others are as they were. */
template <std::uint64_t number, bool after>
void changed(Memory &memory, Before &before, bool completed) {
  Elements set(memory, "s");
  const Before found = all_of(set);
  Before expected = before;
  if (after) expected.insert(number);
  else expected.erase(number);
  EXPECT_TRUE(found == expected || (!completed && found == before)) << ::testing::PrintToString(found);
  check_whole(set);
}

constexpr auto one_is_there = changed<1, true>, three_is_there = changed<3, true>, one_is_gone = changed<1, false>,
               nothing = changed<4, false>;

/** All elements are gone, or some of them, if it had not returned. */
void cleared(Memory &memory, Before &before, bool completed) {
  Elements set(memory, "s");
  const Before found = all_of(set);
  EXPECT_TRUE(found.empty() || !completed);
  EXPECT_TRUE(std::ranges::includes(before, found));
  check_whole(set);
}

TEST(Crash, set) {
  play_all<Before>("set", {
      {"add, empty", empty, add<1>, one_is_there},
      {"add, churned", churned, add<3>, three_is_there},
      {"add, the last place", two, add<3>, three_is_there},
      {"add, there", two, add<1>, nothing},
      {"add, full", full, add<4>, nothing},
      {"erase", two, erase<1>, one_is_gone},
      {"erase, churned", churned, erase<1>, one_is_gone},
      {"erase, full", full, erase<1>, one_is_gone},
      {"erase, not there", full, erase<4>, nothing},
      {"clear", full, clear, cleared},
      {"contains", two, contains, nothing},
      {"size and all elements", full, iterate, nothing},
  });
}

}  // namespace
}  // namespace zeroipc::testing
