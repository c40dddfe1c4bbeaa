// Maps: a key has the value that it had, or that which the operation gives it; no key is there twice, and nothing is
// locked.

#include <zeroipc/map.h>

#include <map>

#include "crash.h"

namespace zeroipc::testing {
namespace {

constexpr std::uint32_t capacity = 3;

using Key = std::uint64_t;
using Values = Map<Key, Numbered>;

/** What was there: of each key its value's number. */
using Before = std::map<Key, std::uint64_t>;

// --- states ---

/** A map with the keys 1 to `count`, key k with the value 10 k. `churn`: keys that came and went before. */
template <Key count, Key churn>
Before filled(Memory &memory) {
  Values map(memory, "m", capacity, {.spares = 2, .seed = 3});
  for (Key key = 100; key < 100 + churn; key++) EXPECT_TRUE(map.try_set(key, Numbered::of(1)) && map.erase(key));
  Before before;
  for (Key key = 1; key <= count; key++) {
    EXPECT_TRUE(map.try_set(key, Numbered::of(10 * key)));
    before[key] = 10 * key;
  }
  return before;
}

constexpr auto empty = filled<0, 0>, churned = filled<1, 9>, two = filled<2, 0>, full = filled<capacity, 3>;

// --- operations ---

template <Key key>
void set(Memory &memory, const Stepper &step) {
  Values map(memory, "m");
  step([&] { return map.try_set(key, Numbered::of(77)); });
}

void insert(Memory &memory, const Stepper &step) {
  Values map(memory, "m");
  step([&] { return map.insert(1, Numbered::of(77), at_once); });
}

void compare_and_set(Memory &memory, const Stepper &step) {
  Values map(memory, "m");
  step([&] { return map.compare_and_set(1, Numbered::of(10), Numbered::of(77), at_once); });
}

void compare_and_erase(Memory &memory, const Stepper &step) {
  Values map(memory, "m");
  step([&] { return map.compare_and_set(1, Numbered::of(10), std::nullopt, at_once); });
}

void update(Memory &memory, const Stepper &step) {
  Values map(memory, "m");
  step([&] { return map.update(1, [](const auto &) { return std::optional(Numbered::of(77)); }, at_once); });
}

template <Key key>
void erase(Memory &memory, const Stepper &step) {
  Values map(memory, "m");
  step([&] { return map.erase(key); });
}

void clear(Memory &memory, const Stepper &step) {
  Values map(memory, "m");
  step([&] { map.clear(); });
}

void get(Memory &memory, const Stepper &step) {
  const Values map(memory, "m");
  step([&] { return map.get(1); });
}

void iterate(Memory &memory, const Stepper &step) {
  const Values map(memory, "m");
  step([&] {
    std::uint64_t sum = map.size();
    for (const auto &[key, value] : map) sum += key + value.words[0];
    return sum;
  });
}

// --- checks ---

/** What is in the map; each key once. */
Before all_of(const Values &map) {
  Before all;
  for (const auto &[key, value] : map) EXPECT_TRUE(all.emplace(key, value.number()).second) << key << " is there twice";
  for (Key key = 1; key <= capacity; key++) {
    const auto value = map.get(key);
    EXPECT_EQ(value ? value->number() : 0, all.contains(key) ? all[key] : 0) << key;
  }
  return all;
}

/** Also beside the dead one's block, stripe and place: every key can be added and erased. */
void check_whole(Values &map) {
  for (int round = 0; round < 3; round++) {
    map.clear();
    for (Key key = 200; key < 200 + capacity; key++)
      EXPECT_TRUE(map.try_set(key, Numbered::of(key)) && map.try_set(key, Numbered::of(key)));
    EXPECT_FALSE(map.try_set(300, Numbered::of(1)));
    EXPECT_EQ(map.size(), capacity);
  }
}

/** The key has this value, 0: none; or the one before, if it had not returned. All others are as they were. */
template <Key key, std::uint64_t after>
void changed(Memory &memory, Before &before, bool completed) {
  Values map(memory, "m");
  const Before found = all_of(map);
  Before expected = before;
  expected.erase(key);
  if (after != 0) expected[key] = after;
  EXPECT_TRUE(found == expected || (!completed && found == before)) << ::testing::PrintToString(found);
  check_whole(map);
}

void nothing(Memory &memory, Before &before, bool) {
  Values map(memory, "m");
  EXPECT_EQ(all_of(map), before);
  check_whole(map);
}

/** All keys are gone, or some of them, if it had not returned. */
void cleared(Memory &memory, Before &before, bool completed) {
  Values map(memory, "m");
  const Before found = all_of(map);
  EXPECT_TRUE(found.empty() || !completed);
  EXPECT_TRUE(std::ranges::includes(before, found));
  check_whole(map);
}

constexpr auto one_is_77 = changed<1, 77>, three_is_77 = changed<3, 77>, one_is_gone = changed<1, 0>;

// --- numbers ---

using Counts = Map<Key, std::uint64_t>;

template <std::uint64_t count>
Before counted(Memory &memory) {
  Counts map(memory, "n", capacity, {.spares = 2, .seed = 3});
  EXPECT_TRUE(count == 0 || map.insert(1, count));
  Before before;
  if (count != 0) before[1] = count;
  return before;
}

void add(Memory &memory, const Stepper &step) {
  Counts map(memory, "n");
  step([&] { return map.add(1, 5, at_once); });
}

void was_added(Memory &memory, Before &before, bool completed) {
  Counts map(memory, "n");
  const std::uint64_t was = before.contains(1) ? before[1] : 0, is = map.get(1).value_or(0);
  EXPECT_TRUE(is == was + 5 || (!completed && is == was)) << is;
  EXPECT_EQ(map.add(1, 1, at_once), is);
  EXPECT_EQ(map.size(), 1u);
}

TEST(Crash, map) {
  play_all<Before>("map", {
      {"set a new key, empty", empty, set<1>, one_is_77},
      {"set a new key, churned", churned, set<3>, three_is_77},
      {"set a new key, the last place", two, set<3>, three_is_77},
      {"set a new key, full", full, set<4>, nothing},
      {"set, there", two, set<1>, one_is_77},
      {"set, full", full, set<1>, one_is_77},
      {"insert, there", two, insert, nothing},
      {"insert, new", empty, insert, one_is_77},
      {"compare and set", two, compare_and_set, one_is_77},
      {"compare and set, another value", empty, compare_and_set, nothing},
      {"compare and set to nothing", two, compare_and_erase, one_is_gone},
      {"update, there", two, update, one_is_77},
      {"update, new", empty, update, one_is_77},
      {"add, there", counted<3>, add, was_added},
      {"add, new", counted<0>, add, was_added},
      {"erase", two, erase<1>, one_is_gone},
      {"erase, full", full, erase<1>, one_is_gone},
      {"erase, not there", two, erase<3>, nothing},
      {"clear", full, clear, cleared},
      {"get", two, get, nothing},
      {"size and all entries", full, iterate, nothing},
  });
}

}  // namespace
}  // namespace zeroipc::testing
