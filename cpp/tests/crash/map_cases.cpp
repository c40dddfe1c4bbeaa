// Maps: a key has the value that it had, or that which the operation gives it; no key is there twice, and nothing is
// locked.

#include <zeroipc/map.h>

#include <map>

#include "crash.h"

namespace zeroipc::testing {
namespace {

constexpr std::uint32_t capacity = 3, large_capacity = 9;  // of one group of buckets, and of two
constexpr std::uint64_t seed = 3;
// Of a group: as many entries fit.
constexpr std::size_t group_entries = detail::layout::slots;

using Key = std::uint64_t;
using Values = Map<Key, Numbered>;

/** What was there: of each key its value's number. */
using Before = std::map<Key, std::uint64_t>;

// --- states ---

/** A map with the keys 1 to `count`, key k with the value 10 k. `churn`: keys that came and went before. */
template <Key count, Key churn>
Before filled(Memory &memory) {
  Values map(memory, "m", capacity, {.spares = 2, .seed = seed});
  for (Key key = 100; key < 100 + churn; key++) EXPECT_TRUE(map.try_set(key, Numbered::of(1)) && map.erase(key));
  Before before;
  for (Key key = 1; key <= count; key++) {
    EXPECT_TRUE(map.try_set(key, Numbered::of(10 * key)));
    before[key] = 10 * key;
  }
  return before;
}

constexpr auto empty = filled<0, 0>, churned = filled<1, 9>, two = filled<2, 0>, full = filled<capacity, 3>;

/** The map is full, and is known to be. */
Before known_as_full(Memory &memory) {
  Before before = full(memory);
  EXPECT_FALSE(Values(memory, "m").try_set(4, Numbered::of(1)));
  return before;
}

/** As many keys whose home is the first of two groups, and one more. */
Numbers keys_of_one_home() {
  Numbers keys;
  for (Key key = 1; keys.size() <= group_entries; key++) {
    const std::uint64_t hash = detail::hash_bytes(seed, detail::bytes_at(key), sizeof key);
    if (detail::home_of(hash >> 32, 2) == 0) keys.push_back(key);
  }
  return keys;
}

/**
 * So many keys of one home. From five on all places of their group are taken, and one must be moved there for the next
 * key; from seven on the group is full, and the next key lies further off.
 */
template <std::size_t count>
Before crowded(Memory &memory) {
  Values map(memory, "m", large_capacity, {.spares = 2, .seed = seed});
  Before before;
  const Numbers keys = keys_of_one_home();
  for (const Key key : std::span(keys).first(count)) {
    EXPECT_TRUE(map.try_set(key, Numbered::of(10 * key)));
    before[key] = 10 * key;
  }
  return before;
}

// --- operations ---

template <Key key>
void set(Memory &memory, const Stepper &step) {
  Values map(memory, "m");
  step([&] { return map.try_set(key, Numbered::of(77)); });
}

/** The one of that home that comes after so many. */
template <std::size_t count>
void set_the_next(Memory &memory, const Stepper &step) {
  Values map(memory, "m");
  const Key key = keys_of_one_home()[count];
  step([&] { return map.try_set(key, Numbered::of(77)); });
}

/** The last of a group that is full: it lies furthest off, and what looks for it is tightened. */
void erase_the_last(Memory &memory, const Stepper &step) {
  Values map(memory, "m");
  const Key key = keys_of_one_home().back();
  step([&] { return map.erase(key); });
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

// No key of the tests is greater before the check adds some.
constexpr Key most_key = 50;

/** What is in the map; each key once, and no other is found. */
Before all_of(const Values &map) {
  Before all;
  for (const auto &[key, value] : map) EXPECT_TRUE(all.emplace(key, value.number()).second) << key << " is there twice";
  for (Key key = 1; key <= most_key; key++) {
    const auto value = map.get(key);
    EXPECT_EQ(value ? value->number() : 0, all.contains(key) ? all[key] : 0) << key;
  }
  return all;
}

/** Also beside the dead one's block, stripe and place: every key can be added and erased. */
void check_whole(Values &map) {
  for (int round = 0; round < 3; round++) {
    map.clear();
    for (Key key = 200; key < 200 + map.capacity(); key++)
      EXPECT_TRUE(map.try_set(key, Numbered::of(key)) && map.try_set(key, Numbered::of(key)));
    EXPECT_FALSE(map.try_set(300, Numbered::of(1)));
    EXPECT_EQ(map.size(), map.capacity());
  }
}

/** The key has this value, 0: none; or the one before, if it had not returned. All others are as they were. */
void check_key(Memory &memory, const Before &before, bool completed, Key key, std::uint64_t after) {
  Values map(memory, "m");
  const Before found = all_of(map);
  Before expected = before;
  expected.erase(key);
  if (after != 0) expected[key] = after;
  EXPECT_TRUE(found == expected || (!completed && found == before)) << ::testing::PrintToString(found);
  check_whole(map);
}

template <Key key, std::uint64_t after>
void changed(Memory &memory, Before &before, bool completed) {
  check_key(memory, before, completed, key, after);
}

template <std::size_t count>
void the_next_is_77(Memory &memory, Before &before, bool completed) {
  check_key(memory, before, completed, keys_of_one_home()[count], 77);
}

void the_last_is_gone(Memory &memory, Before &before, bool completed) {
  check_key(memory, before, completed, keys_of_one_home().back(), 0);
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

/** There is room for another key: at once, or after some refusals where the eraser died before it said so. */
void one_made_room(Memory &memory, Before &before, bool completed) {
  Values map(memory, "m");
  const bool is_gone = !map.contains(1);
  for (int tries = completed ? 1 : 101; tries > 0 && is_gone && !map.contains(4); tries--)
    static_cast<void>(map.try_set(4, Numbered::of(1)));
  EXPECT_EQ(map.erase(4), is_gone);
  one_is_gone(memory, before, completed);
}

// --- numbers ---

using Counts = Map<Key, std::uint64_t>;

template <std::uint64_t count>
Before counted(Memory &memory) {
  Counts map(memory, "n", capacity, {.spares = 2, .seed = seed});
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
      {"set a new key, known as full", known_as_full, set<4>, nothing},
      {"set a new key, a place is moved", crowded<5>, set_the_next<5>, the_next_is_77<5>},
      {"set a new key, its home is full", crowded<7>, set_the_next<7>, the_next_is_77<7>},
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
      {"erase, known as full", known_as_full, erase<1>, one_made_room},
      {"erase, not there", two, erase<3>, nothing},
      {"erase, the furthest from home", crowded<8>, erase_the_last, the_last_is_gone},
      {"clear", full, clear, cleared},
      {"clear, two groups", crowded<8>, clear, cleared},
      {"get", two, get, nothing},
      {"size and all entries", full, iterate, nothing},
  });
}

}  // namespace
}  // namespace zeroipc::testing
