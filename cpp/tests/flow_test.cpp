// Flows: every operator with many, one and no values, every source, every consumption.

#include <zeroipc/flow.h>

#include <zeroipc/queue.h>
#include <zeroipc/stream.h>

#include <cmath>
#include <list>
#include <map>
#include <ranges>

#include "harness.h"

namespace zeroipc::testing {
namespace {

using Numbers = std::vector<int>;
using Lists = std::vector<Numbers>;

constexpr auto is_odd = [](int value) { return value % 2 == 1; };
constexpr auto is_below_2 = [](int value) { return value < 2; };

/** 0, 1, 2, ... below the count. */
Numbers numbers(int count) {
  Numbers values;
  for (int k = 0; k < count; k++) values.push_back(k);
  return values;
}

/**
 * That the operator makes `of_five` of 0 to 4, the first so many of them of fewer, and from whichever source they come.
 */
template <typename Operator, typename Value>
void check(Operator op, const std::vector<Value> &of_five) {
  EXPECT_EQ(numbers(5) | op | flow::collect(), of_five);
  EXPECT_TRUE((numbers(0) | op | flow::collect()).empty());
  // One by one, with a time that passes before each: nothing is lost by that.
  TestMemory memory;
  Stream<int> stream(memory, "s", 8);
  auto flow = stream.subscription() | op;
  std::vector<Value> seen;
  const auto take_all = [&] {
    while (auto value = flow.try_next()) seen.push_back(std::move(*value));
  };
  for (const int value : numbers(5)) {
    take_all();
    stream.emit(value);
  }
  stream.end();
  take_all();
  EXPECT_TRUE(flow.ended());
  EXPECT_FALSE(flow.next());
  EXPECT_EQ(seen, of_five);
}

// --- operators ---

TEST(Flow, operators_of_one_value_at_a_time) {
  check(flow::map([](int value) { return value * 2; }), Numbers{0, 2, 4, 6, 8});
  check(flow::map([](int value) { return std::to_string(value); }), std::vector<std::string>{"0", "1", "2", "3", "4"});
  check(flow::filter(is_odd), Numbers{1, 3});
  check(flow::tap([](const int &) {}), numbers(5));
  check(flow::scan(0, std::plus<>()), Numbers{0, 1, 3, 6, 10});
  check(flow::scan(std::string(), [](std::string text, int value) { return text + std::to_string(value); }),
        std::vector<std::string>{"0", "01", "012", "0123", "01234"});
  check(flow::take(3), Numbers{0, 1, 2});
  check(flow::take(0), Numbers{});
  check(flow::take(9), numbers(5));
  check(flow::skip(3), Numbers{3, 4});
  check(flow::skip(9), Numbers{});
  check(flow::take_while(is_below_2), Numbers{0, 1});
  check(flow::skip_while(is_below_2), Numbers{2, 3, 4});
  check(flow::skip_while([](int value) { return value != 2; }), Numbers{2, 3, 4});
  check(flow::distinct([](int value) { return value % 3; }), Numbers{0, 1, 2});
  check(flow::distinct_until_changed([](int value) { return value >> 1; }), Numbers{0, 2, 4});
  check(flow::pairwise(), std::vector<std::pair<int, int>>{{0, 1}, {1, 2}, {2, 3}, {3, 4}});
}

TEST(Flow, windows_and_batches) {
  check(flow::window(2), Lists{{0, 1}, {2, 3}});
  check(flow::window(3, 1), Lists{{0, 1, 2}, {1, 2, 3}, {2, 3, 4}});
  check(flow::window(1, 3), Lists{{0}, {3}});
  check(flow::window(2, 3), Lists{{0, 1}, {3, 4}});
  check(flow::window(6), Lists{});
  check(flow::window<2>(), std::vector<std::array<int, 2>>{{0, 1}, {2, 3}});
  check(flow::window<3>(2), std::vector<std::array<int, 3>>{{0, 1, 2}, {2, 3, 4}});
  check(flow::batch(2), Lists{{0, 1}, {2, 3}, {4}});
  check(flow::batch(5), Lists{{0, 1, 2, 3, 4}});
  check(flow::batch(3, 1h), Lists{{0, 1, 2}, {3, 4}});
  expect_error(ErrorCode::bad_argument, [] { static_cast<void>(flow::window(0)); }, "must be at least 1");
  expect_error(ErrorCode::bad_argument, [] { static_cast<void>(flow::window<2>(0)); });
  expect_error(ErrorCode::bad_argument, [] { static_cast<void>(flow::batch(0)); });
}

TEST(Flow, distinct_remembers_the_last_ones) {
  const Numbers values{1, 2, 1, 3, 1, 2};
  EXPECT_EQ(values | flow::distinct() | flow::collect(), (Numbers{1, 2, 3}));
  EXPECT_EQ(values | flow::distinct(std::identity(), 2) | flow::collect(), (Numbers{1, 2, 3, 1, 2}));
  EXPECT_EQ((Numbers{1, 1, 2, 1, 3, 3}) | flow::distinct_until_changed() | flow::collect(), (Numbers{1, 2, 1, 3}));
}

TEST(Flow, operators_go_together) {
  const auto means = numbers(12) | flow::filter(is_odd) | flow::map([](int value) { return value * 0.5; }) |
                     flow::window<3>(1) | flow::map([](const std::array<double, 3> &window) {
                       return (window[0] + window[1] + window[2]) / 3;
                     }) |
                     flow::skip(1) | flow::take(2) | flow::collect();
  EXPECT_EQ(means, (std::vector{2.5, 3.5}));
}

TEST(Flow, each_value_goes_through_all_stages_before_the_next_one) {
  std::string steps;
  const auto note = [&steps](char stage) {
    return flow::tap([&steps, stage](int value) { (steps += stage) += static_cast<char>('0' + value); });
  };
  auto flow = numbers(5) | note('a') | flow::filter(is_odd) | note('b') | flow::take(2);
  EXPECT_EQ(steps, "");  // nothing runs until it is consumed
  EXPECT_EQ(flow.count(), 2u);
  EXPECT_EQ(steps, "a0a1b1a2a3b3");  // and nothing is taken beyond the last
}

TEST(Flow, an_operator_may_be_used_again) {
  const auto odd = flow::filter(is_odd);
  const auto first = flow::take(1);
  for (int k = 0; k < 2; k++) EXPECT_EQ(numbers(5) | odd | first | flow::collect(), Numbers{1});
}

struct NoDefault {
  explicit NoDefault(int number) : value(number) {}
  const int value;
};

TEST(Flow, values_need_no_default_constructor_and_no_assignment) {
  const auto made = [] { return numbers(4) | flow::map([](int value) { return NoDefault(value); }); };
  const auto value_of = [](const NoDefault &made_one) { return made_one.value; };
  const auto is_above_1 = [](const NoDefault &one) { return one.value > 1; };
  EXPECT_EQ(made() | flow::filter(is_above_1) | flow::map(value_of) | flow::collect(), (Numbers{2, 3}));
  EXPECT_EQ(made() | flow::take(2) | flow::skip(1) | flow::map(value_of) | flow::collect(), Numbers{1});
  EXPECT_EQ(made().last()->value, 3);
  EXPECT_EQ(made().first()->value, 0);
  int sum = 0;
  for (const NoDefault &one : made()) sum += one.value;
  EXPECT_EQ(sum, 6);
}

TEST(Flow, a_function_that_throws_throws_out_of_who_asked) {
  auto flow = numbers(5) | flow::map([](int value) {
                if (value == 2) throw std::runtime_error("no");
                return value;
              });
  EXPECT_EQ(flow.next(), 0);
  EXPECT_EQ(flow.next(), 1);
  EXPECT_THROW(flow.collect(), std::runtime_error);
  EXPECT_EQ(flow.collect(), (Numbers{3, 4}));
}

// --- sources ---

TEST(Flow, a_subscription_becomes_part_of_the_flow_or_goes_on_after_it) {
  TestMemory memory;
  Stream<int> stream(memory, "s", 8);
  {
    auto flow = stream.subscription() | flow::filter(is_odd);
    EXPECT_EQ(stream.subscriber_count(), 1u);
    for (int k = 0; k < 4; k++) stream.emit(k);
    auto moved = std::move(flow);
    EXPECT_EQ(moved.try_next(), 1);
    EXPECT_EQ(moved.try_next(), 3);
    EXPECT_FALSE(moved.try_next());
    EXPECT_FALSE(moved.ended());
    EXPECT_FALSE(moved.next_for(2ms));
  }
  EXPECT_EQ(stream.subscriber_count(), 0u);
  auto subscription = stream.subscription(earliest);
  EXPECT_EQ(subscription | flow::take(2) | flow::collect(), (Numbers{0, 1}));
  EXPECT_EQ(subscription.try_next(), 2);
  EXPECT_EQ(stream.subscriber_count(), 1u);
}

TEST(Flow, a_flow_holds_back_producers_as_its_subscription_does) {
  TestMemory memory;
  Stream<int> stream(memory, "s", 2);
  auto flow = stream.subscription() | flow::map([](int value) { return value; });
  EXPECT_TRUE(stream.try_emit(0) && stream.try_emit(1) && !stream.try_emit(2));
  EXPECT_EQ(flow.next(), 0);
  EXPECT_TRUE(stream.try_emit(2));
}

TEST(Flow, ranges_of_every_kind) {
  std::list<int> list{1, 2, 3};
  EXPECT_EQ(list | flow::skip(1) | flow::collect(), (Numbers{2, 3}));
  const std::map<int, char> map{{1, 'a'}, {2, 'b'}};
  EXPECT_EQ(map | flow::map([](const auto &entry) { return entry.second; }) | flow::collect(), (std::vector{'a', 'b'}));
  const int array[] = {4, 5};
  EXPECT_EQ(array | flow::collect(), (Numbers{4, 5}));
  auto flow = numbers(3) | flow::map([](int value) { return value; });
  EXPECT_EQ(flow.next(), 0);
  auto moved = std::move(flow);  // in the middle
  EXPECT_EQ(moved | flow::collect(), (Numbers{1, 2}));
}

TEST(Flow, queues_and_callables) {
  TestMemory memory;
  Queue<int> queue(memory, "q", 8);
  for (int k = 0; k < 6; k++) queue.push(k);
  EXPECT_EQ(queue.values(at_once) | flow::take(2) | flow::collect(), (Numbers{0, 1}));
  EXPECT_EQ(queue.size(), 4u);  // nothing was taken beyond
  EXPECT_EQ(flow::from([&] { return queue.try_pop(); }) | flow::filter(is_odd) | flow::collect(), (Numbers{3, 5}));
  int calls = 0;
  auto flow = flow::from([&]() -> std::optional<int> { return calls++ < 2 ? std::optional(calls) : std::nullopt; });
  EXPECT_EQ(flow.collect(), (Numbers{1, 2}));
  EXPECT_TRUE(!flow.next() && flow.ended() && calls == 3);  // after the end it is not called again
}

TEST(Flow, a_flow_of_a_flow_goes_on_after_it) {
  auto odd = numbers(9) | flow::filter(is_odd);
  EXPECT_EQ(odd | flow::take(2) | flow::collect(), (Numbers{1, 3}));
  EXPECT_EQ(odd | flow::map([](int value) { return value * 10; }) | flow::collect(), (Numbers{50, 70}));
  EXPECT_TRUE(odd.ended());
}

// --- consumption ---

TEST(Flow, consumption_of_no_one_and_many_values) {
  for (int count = 0; count < 4; count++) {
    const std::optional<int> first = count == 0 ? std::nullopt : std::optional(0);
    const std::optional<int> last = count == 0 ? std::nullopt : std::optional(count - 1);
    const std::optional<int> sum = count == 0 ? std::nullopt : std::optional(count * (count - 1) / 2);
    EXPECT_EQ(numbers(count) | flow::fold(100, std::plus<>()), 100 + sum.value_or(0));
    EXPECT_EQ(numbers(count) | flow::reduce(std::plus<>()), sum);
    EXPECT_EQ(numbers(count) | flow::first(), first);
    EXPECT_EQ(numbers(count) | flow::last(), last);
    EXPECT_EQ(numbers(count) | flow::count(), static_cast<std::size_t>(count));
    EXPECT_EQ(numbers(count) | flow::collect(2), numbers(std::min(count, 2)));
    int seen = 0;
    numbers(count) | flow::for_each([&](int value) { EXPECT_EQ(value, seen++); });
    EXPECT_EQ(seen, count);
  }
}

TEST(Flow, consumption_takes_nothing_beyond_what_it_delivers) {
  TestMemory memory;
  Stream<int> stream(memory, "s", 16);
  auto subscription = stream.subscription();
  for (int k = 0; k < 12; k++) stream.emit(k);
  EXPECT_EQ(subscription | flow::filter(is_odd) | flow::first(), 1);
  EXPECT_EQ(subscription | flow::collect(2), (Numbers{2, 3}));
  EXPECT_EQ((subscription | flow::filter(is_odd) | flow::take(1) | flow::collect()), Numbers{5});
  for (const int value : subscription | flow::filter(is_odd)) {
    EXPECT_EQ(value, 7);
    break;
  }
  EXPECT_EQ(subscription.position(), 8u);
}

TEST(Flow, a_time_that_passes_is_told) {
  TestMemory memory;
  Stream<int> stream(memory, "s", 8);
  auto subscription = stream.subscription();
  for (int k = 0; k < 3; k++) stream.emit(k);
  expect_error(ErrorCode::timeout, [&] { static_cast<void>(subscription | flow::collect(9, 2ms)); }, "the time passed");
  expect_error(ErrorCode::timeout, [&] { static_cast<void>(subscription | flow::first(at_once)); });
  expect_error(ErrorCode::timeout, [&] { static_cast<void>(subscription | flow::fold(0, std::plus<>(), 2ms)); });
  std::jthread producer([&] {
    for (int k = 0; k < 6; k++) {
      sleep(2ms);
      stream.emit(k);
    }
    stream.end();
  });
  EXPECT_EQ(subscription | flow::collect(SIZE_MAX, 30s), numbers(6));
  // A source that never ends, and an operator that drops all of it.
  auto endless = flow::from([] { return std::optional(0); });
  expect_error(ErrorCode::timeout, [&] { static_cast<void>(endless | flow::filter(is_odd) | flow::count(5ms)); });
}

TEST(Flow, batches_are_handed_on_when_their_time_has_passed) {
  TestMemory memory;
  Stream<int> stream(memory, "s", 8);
  auto flow = stream.subscription() | flow::batch(3, 500ms);
  stream.emit(1);
  EXPECT_FALSE(flow.next_for(1ms));  // the batch goes on with the next pull
  stream.emit(2);
  EXPECT_EQ(flow.next(), (Numbers{1, 2}));
  for (int k = 3; k <= 6; k++) stream.emit(k);
  EXPECT_EQ(flow.next(), (Numbers{3, 4, 5}));
  stream.end();
  EXPECT_EQ(flow.next(), Numbers{6});
  EXPECT_FALSE(flow.next());
}

TEST(Flow, the_failure_of_a_derivation_is_thrown_after_what_was_read) {
  TestMemory memory;
  Stream<int> stream(memory, "s", 8);
  auto derived = stream.map(memory, "d", [](int value) {
    if (value == 2) throw std::runtime_error("no");
    return value;
  });
  auto flow = derived.subscription() | flow::map([](int value) { return value; });
  for (int k = 0; k < 3; k++) stream.emit(k);
  EXPECT_EQ(flow.next(), 0);
  EXPECT_EQ(flow.next(), 1);
  expect_error(ErrorCode::failed, [&] { static_cast<void>(flow.next()); }, "its derivation failed: no");
}

}  // namespace
}  // namespace zeroipc::testing
