// Sets. What they share with maps is tested there; here is what is their own: no values, and what the operations say.

#include <zeroipc/map.h>
#include <zeroipc/set.h>

#include <array>
#include <atomic>
#include <cmath>

#include "vectors.h"

namespace zeroipc::testing {
namespace {

using detail::store64;
namespace layout = detail::layout;

TEST(Set, insert_contains_and_erase) {
  TestMemory memory;
  Set<std::uint64_t> set(memory, "s", 2, {.spares = 1});
  EXPECT_FALSE(set.contains(1));
  EXPECT_TRUE(set.insert(1));
  EXPECT_FALSE(set.insert(1));
  EXPECT_TRUE(set.try_add(1));  // it is in the set now
  EXPECT_TRUE(set.add(2));
  EXPECT_FALSE(set.try_add(3));
  expect_error(ErrorCode::full, [&] { set.insert(3); }, "set \"s\" is full: it holds 2 entries");
  EXPECT_FALSE(set.insert(1));  // full or not
  EXPECT_TRUE(set.has(1) && set.has(2) && !set.has(3));
  EXPECT_EQ(set.size(), 2u);
  EXPECT_EQ(set.capacity(), 2u);
  EXPECT_EQ(set.name(), "s");
  EXPECT_TRUE(set.erase(1));
  EXPECT_FALSE(set.erase(1));
  EXPECT_TRUE(set.insert(3, at_once));
  set.clear();
  EXPECT_TRUE(set.empty());
}

template <std::size_t Size>
void play_with_size() {
  using Element = std::array<std::uint8_t, Size>;
  constexpr std::uint32_t capacity = 23;
  TestMemory memory(65536);
  Set<Element> set(memory, "s", capacity, {.spares = 2});
  std::array<bool, 40> model{};
  std::uint32_t count = 0;
  Element element;
  element.fill(7);
  for (int step = 0; step < 1000; step++) {
    const std::uint32_t number = random_below(model.size());
    bool &there = model[number];
    element[0] = static_cast<std::uint8_t>(number);
    switch (random_below(3)) {
      case 0:
        ASSERT_EQ(set.try_add(element), there || count < capacity);
        if (!there && count < capacity) there = true, count++;
        break;
      case 1:
        ASSERT_EQ(set.erase(element), there);
        count -= there;
        there = false;
        break;
      default: ASSERT_EQ(set.contains(element), there);
    }
  }
  ASSERT_EQ(set.size(), count);
  std::uint32_t seen = 0;
  for (const Element &each : set) {
    seen++;
    ASSERT_TRUE(each[0] < model.size() && model[each[0]]);
    for (std::size_t k = 1; k < Size; k++) ASSERT_EQ(each[k], 7);
  }
  ASSERT_EQ(seen, count);
}

TEST(Set, elements_of_all_sizes_as_a_model_has_them) {
  [&]<std::size_t... Sizes>(std::index_sequence<Sizes...>) {
    (play_with_size<Sizes + 1>(), ...);
  }(std::make_index_sequence<17>());
  play_with_size<33>();
  play_with_size<299>();
}

TEST(Set, opening_compares_what_is_asked_with_what_is_there) {
  TestMemory memory;
  Set<std::uint64_t> set(memory, "s", 4, {.spares = 1});
  EXPECT_EQ(memory.find("s")->size, 192u + 64 + 5 * 32 + 32);  // rounded up to lines
  static_cast<void>(Set<std::uint64_t>(memory, "s"));
  expect_error(ErrorCode::shape_mismatch, [&] { Set<std::uint64_t>(memory, "s", 5); });
  expect_error(ErrorCode::shape_mismatch, [&] { Set<std::uint32_t>(memory, "s"); });
  expect_error(ErrorCode::kind_mismatch, [&] { Map<std::uint64_t, std::uint64_t>(memory, "s"); }, "kind 'SET '");
  expect_error(ErrorCode::bad_argument, [&] { Set<std::uint64_t>(memory, "r", 0); });
  expect_error(ErrorCode::timeout, [&] { Set<std::uint64_t>(memory, "r", 1ms); });
  std::byte *header = bytes_of(memory, "s");
  const struct {
    std::uint32_t at, value;
  } lies[] = {{layout::map_key_size, 7},       {layout::map_key_size, 0},    {layout::structure_stride, 16},
              {layout::structure_capacity, 0}, {layout::map_block_count, 4}, {layout::map_group_count, 9},
              {layout::map_group_count, 0}};
  for (const auto &lie : lies) {
    const std::uint32_t right = detail::load32(header + lie.at);
    detail::store32(header + lie.at, lie.value);
    expect_error(ErrorCode::corrupt, [&] { Set<std::uint64_t>(memory, "s"); }, "set \"s\"");
    detail::store32(header + lie.at, right);
  }
}

TEST(Set, a_closed_or_moved_handle_says_so) {
  TestMemory memory;
  Set<int> set(memory, "s", 4), other = std::move(set);
  expect_error(ErrorCode::closed, [&] { static_cast<void>(set.contains(1)); }, "set \"s\": this handle was closed");
  expect_error(ErrorCode::closed, [&] { set.insert(1); });
  EXPECT_TRUE(other.insert(1));
}

TEST(Set, a_reader_looks_and_changes_nothing) {
  TestMemory memory;
  Set<int> set(memory, "s", 4, {.spares = 1});
  set.insert(1);
  const auto before = bytes_of(memory);
  Memory reader = memory.read_only();
  Set<int> look(reader, "s");
  EXPECT_TRUE(look.contains(1) && look.size() == 1);
  for (const int element : look.values()) EXPECT_EQ(element, 1);
  expect_error(ErrorCode::read_only, [&] { look.insert(1); });
  expect_error(ErrorCode::read_only, [&] { static_cast<void>(look.try_add(1)); });
  expect_error(ErrorCode::read_only, [&] { look.erase(1); });
  expect_error(ErrorCode::read_only, [&] { look.clear(); });
  EXPECT_EQ(bytes_of(memory), before);
}

TEST(Set, adding_beside_one_that_is_stopped_waits) {
  TestMemory memory;
  std::optional<Memory> other(memory.again());
  Set<int> set(memory, "s", 5, {.spares = 1});
  store64(bytes_of(memory, "s") + layout::map_groups, detail::segment_of(*other)->owner);
  EXPECT_FALSE(set.try_add(1));
  expect_error(ErrorCode::timeout, [&] { set.insert(1, 2ms); }, "set \"s\": waiting for another process");
  other.reset();
  EXPECT_TRUE(set.insert(1, at_once));
}

TEST(Set, what_threads_are_told_adds_up) {
  TestMemory memory;
  Set<int> set(memory, "s", 11, {.spares = 8});
  std::atomic<std::uint64_t> added = 0, erased = 0;
  {
    std::vector<std::jthread> crew;
    for (int thread = 0; thread < 3; thread++)
      crew.emplace_back([&] {
        for (int k = 0; k < 10'000; k++) {
          added += set.insert(k % 11);
          erased += set.erase((k + 5) % 11);
        }
      });
  }
  EXPECT_EQ(added - erased, set.size());
}

TEST(Set, exactly_one_process_is_told_also_when_others_are_killed) {
  constexpr std::uint32_t elements = 2000;
  using Element = std::array<std::uint64_t, 32>;
  TestMemory memory(2 << 20);
  Set<Element> set(memory, "s", elements, {.spares = 8});
  Shared<std::uint64_t> told;
  const auto start = [&] {
    return Child([&] {
      Memory again(memory.name());
      Set<Element> same(again, "s");
      for (std::uint64_t number = 0; number < elements; number++) {
        Element element;
        for (std::uint64_t k = 0; k < element.size(); k++) element[k] = number * 31 + k;
        if (same.insert(element)) __atomic_fetch_add(&*told, 1, __ATOMIC_SEQ_CST);
      }
    });
  };
  std::uint64_t killed = 0;
  for (int round = 0; round < 8; round++) {
    Child crew[] = {start(), start(), start()};
    sleep(std::chrono::milliseconds(random_below(3)));
    for (Child &child : crew) {
      if (round == 7) child.join();
      else child.kill(), killed++;
    }
  }
  EXPECT_EQ(set.size(), elements);
  EXPECT_TRUE(*told <= elements && *told + killed >= elements);  // who was killed may not have told any more
  for (const Element &element : set)
    for (std::uint64_t k = 0; k < element.size(); k++) ASSERT_EQ(element[k], element[0] + k);
}

TEST(Set, vector) {
  play({"set", 2,
        [](Memory &memory) {
          Set<FixedText<20>> names(memory, "names", 3, {.spares = 1, .seed = 0});
          for (const char *name : {"one", "two", "three"}) names.add(name);
          names.erase("one");
          Set<std::int16_t> numbers(memory, "numbers", 2, {.spares = 2, .seed = 1});
          numbers.add(-1);
          numbers.add(300);
        },
        [](Memory &memory) {
          Set<FixedText<20>> names(memory, "names", 3);
          EXPECT_EQ(names.size(), 2u);
          EXPECT_TRUE(!names.has("one") && names.has("two") && names.has("three"));
          EXPECT_TRUE(names.try_add("four"));
          EXPECT_FALSE(names.try_add("five"));
          Set<std::int16_t> numbers(memory, "numbers");
          EXPECT_TRUE(numbers.has(-1) && numbers.has(300));
          EXPECT_FALSE(numbers.try_add(0));
        }});
}

}  // namespace
}  // namespace zeroipc::testing
