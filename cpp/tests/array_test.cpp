// Arrays: elements in place, atomic operations, shapes.

#include <zeroipc/array.h>

#include <numeric>

#include <zeroipc/queue.h>

#include "vectors.h"

namespace zeroipc::testing {
namespace {

namespace layout = detail::layout;

TEST(Array, elements_are_used_in_place) {
  TestMemory memory;
  Array<float> temperature(memory, "temperature", 1000);
  EXPECT_EQ(temperature.length(), 1000u);
  EXPECT_EQ(temperature.size(), 1000u);
  EXPECT_EQ(temperature.name(), "temperature");
  for (const float value : temperature) ASSERT_EQ(value, 0);
  temperature[0] = 23.5f;
  temperature.at(999) = -1;
  Memory other = memory.again();
  const Array<float> same(other, "temperature");
  EXPECT_EQ(same[0], 23.5f);
  EXPECT_EQ(same.at(999), -1);
  EXPECT_EQ(same.span().back(), -1);
  temperature.fill(2);
  EXPECT_EQ(std::accumulate(same.begin(), same.end(), 0.0f), 2000);
  std::iota(temperature.begin(), temperature.end(), 0.0f);
  EXPECT_EQ(same.data()[500], 500);
}

TEST(Array, an_index_is_checked_where_that_is_asked_for) {
  TestMemory memory;
  Array<std::int64_t> array(memory, "a", 5);
  expect_error(ErrorCode::bad_argument, [&] { array.at(5) = 1; }, "there is no element 5 of 5");
  expect_error(ErrorCode::bad_argument, [&] { static_cast<void>(array.atomic(5)); });
  expect_error(ErrorCode::bad_argument, [&] { static_cast<void>(std::as_const(array).at(SIZE_MAX)); });
  expect_error(ErrorCode::bad_argument, [&] { static_cast<void>(array.load(7)); });
}

template <typename T>
void change_atomically() {
  TestMemory memory;
  Array<T> array(memory, "a", 3);
  EXPECT_EQ(array.atomic(1).fetch_add(5), T{0});
  EXPECT_EQ(array.atomic(1).fetch_sub(6), T{5});
  EXPECT_EQ(array.load(1), static_cast<T>(-1));
  EXPECT_EQ(array.atomic(1).fetch_and(0x0f), static_cast<T>(-1));
  EXPECT_EQ(array.atomic(1).fetch_or(0x30), T{0x0f});
  EXPECT_EQ(array.atomic(1).fetch_xor(0x11), T{0x3f});
  EXPECT_EQ(array.atomic(1).exchange(7), T{0x2e});
  T expected = 8;
  EXPECT_FALSE(array.atomic(1).compare_exchange_strong(expected, 9));
  EXPECT_EQ(expected, T{7});
  EXPECT_TRUE(array.atomic(1).compare_exchange_strong(expected, 9));
  array.atomic(2).store(4);
  EXPECT_EQ(array.atomic(2).load(), T{4});
  EXPECT_EQ(array[0], T{0});
  EXPECT_EQ(array[1], T{9});
}

TEST(Array, integers_of_4_and_8_bytes_have_atomic_operations) {
  change_atomically<std::int32_t>();
  change_atomically<std::uint32_t>();
  change_atomically<std::int64_t>();
  change_atomically<std::uint64_t>();
}

static_assert(AtomicElement<int> && AtomicElement<unsigned long>);
static_assert(!AtomicElement<short> && !AtomicElement<float> && !AtomicElement<double>);

TEST(Array, processes_and_threads_count_together) {
  constexpr int each = 20'000;
  TestMemory memory;
  Array<std::uint64_t> counter(memory, "counter", 1);
  std::vector<Child> children;
  for (int k = 0; k < 2; k++)
    children.emplace_back([&] {
      Memory again(memory.name());
      Array<std::uint64_t> same(again, "counter");
      for (int n = 0; n < each; n++) same.atomic(0)++;
    });
  {
    std::vector<std::jthread> threads;
    for (int k = 0; k < 2; k++)
      threads.emplace_back([&] {
        for (int n = 0; n < each; n++) counter.atomic(0)++;
      });
  }
  for (Child &child : children) child.join();
  EXPECT_EQ(counter.load(0), 4u * each);
}

TEST(Array, opening_compares_what_is_asked_with_what_is_there) {
  TestMemory memory;
  struct Twelve {
    std::uint32_t words[3];
  };
  Array<Twelve> array(memory, "a", 5);
  expect_error(ErrorCode::shape_mismatch, [&] { Array<double>(memory, "a"); }, "stored element size 12, asked for 8");
  expect_error(ErrorCode::shape_mismatch, [&] { Array<Twelve>(memory, "a", 6); }, "stored capacity 5, asked for 6");
  expect_error(ErrorCode::kind_mismatch, [&] { Queue<Twelve>(memory, "a"); }, "kind 'ARRY', asked for queue");
  expect_error(ErrorCode::bad_argument, [&] { Array<double>(memory, "b", 0); });
  expect_error(ErrorCode::bad_argument, [&] { Array<char>(memory, "b", std::size_t{1} << 32); });
  expect_error(ErrorCode::segment_full, [&] { Array<double>(memory, "b", UINT32_MAX); });
  expect_error(ErrorCode::not_found, [&] { Array<double>(memory, "b"); });
  expect_error(ErrorCode::timeout, [&] { Array<double>(memory, "b", 5ms); });
  std::byte *header = bytes_of(memory, "a");
  const struct {
    std::uint32_t at, value;
  } lies[] = {{layout::structure_capacity, 0}, {layout::structure_capacity, 11}, {layout::structure_stride, 16}};
  for (const auto &lie : lies) {
    const std::uint32_t right = detail::load32(header + lie.at);
    detail::store32(header + lie.at, lie.value);
    expect_error(ErrorCode::corrupt, [&] { Array<Twelve>(memory, "a"); }, "array \"a\"");
    detail::store32(header + lie.at, right);
  }
}

TEST(Array, a_reader_looks_and_changes_nothing) {
  TestMemory memory;
  Array<std::int32_t> array(memory, "a", 2);
  array[1] = 7;
  Memory reader = memory.read_only();
  Array<std::int32_t> look(reader, "a");
  EXPECT_EQ(look[1], 7);
  EXPECT_EQ(look.load(1), 7);
  expect_error(ErrorCode::read_only, [&] { look.fill(1); });
  expect_error(ErrorCode::read_only, [&] { static_cast<void>(look.atomic(0)); });
  expect_error(ErrorCode::read_only, [&] { Array<int>(reader, "b", 1); }, "cannot create a structure");
}

TEST(Array, a_closed_or_moved_handle_has_no_elements) {
  TestMemory memory;
  Array<int> array(memory, "a", 2);
  array[1] = 3;
  Array<int> other = std::move(array);
  EXPECT_EQ(array.size(), 0u);
  expect_error(ErrorCode::closed, [&] { array.at(0) = 1; }, "array \"a\": this handle was closed");
  memory.close();
  EXPECT_EQ(other[1], 3);  // it keeps the segment open
  other.close();
  EXPECT_EQ(other.begin(), other.end());
  expect_error(ErrorCode::closed, [&] { other.fill(1); });
}

struct Point {
  std::int16_t x;
  double y;
  char tag[3];
  bool on;
  std::uint8_t rest[2];
};

TEST(Array, vector) {
  play({"array", 3,
        [](Memory &memory) {
          Array<float> temperature(memory, "temperature", 5);
          temperature[0] = 1.5f;
          temperature[1] = -2;
          temperature[4] = 3.25f;
          Array<Point> points(memory, "points", 2);
          points[1].x = -2;
          points[1].y = 0.5;
          std::memcpy(points[1].tag, "n\u00e9", 3);
          points[1].on = true;
          points[1].rest[0] = 7;
          points[1].rest[1] = 8;
          Array<std::int32_t>(memory, "counter", 1).atomic(0).fetch_add(-1);
        },
        [](Memory &memory) {
          const Array<float> temperature(memory, "temperature");
          EXPECT_TRUE(std::ranges::equal(temperature, std::array{1.5f, -2.0f, 0.0f, 0.0f, 3.25f}));
          const Array<Point> points(memory, "points", 2);
          EXPECT_TRUE(points[0].x == 0 && points[0].y == 0 && !points[0].on);
          EXPECT_TRUE(points[1].x == -2 && points[1].y == 0.5 && points[1].on && points[1].rest[1] == 8);
          EXPECT_EQ(std::memcmp(points[1].tag, "n\u00e9", 3), 0);
          EXPECT_EQ(Array<std::int32_t>(memory, "counter").load(0), -1);
        }});
}

}  // namespace
}  // namespace zeroipc::testing
