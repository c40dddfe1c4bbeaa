// Subscriptions: where they begin, every form of reading, callbacks in threads.

#include <zeroipc/stream.h>

#include <algorithm>
#include <atomic>

#include "harness.h"

namespace zeroipc::testing {
namespace {

TEST(Subscription, subscribers_begin_with_what_comes_with_all_or_so_many_back) {
  for (const Policy policy : {Policy::block, Policy::drop_oldest}) {
    TestMemory memory;
    Stream<std::uint64_t> stream(memory, "s", 4, {.policy = policy});
    // Under block a producer may be about to overwrite the oldest value.
    std::uint64_t kept = 0, most = policy == Policy::block ? 3 : 4;
    for (std::uint64_t published = 0; published < 11; published++) {
      for (const From from : {latest, earliest, From(1), From(2), From(3), From(99)}) {
        auto subscription = stream.subscription(from);
        const std::uint64_t values = std::min<std::uint64_t>(from.back(), kept);
        EXPECT_EQ(subscription.position(), published - values);
        for (std::uint64_t due = published - values; due < published; due++) EXPECT_EQ(subscription.try_next(), due);
        EXPECT_FALSE(subscription.try_next());
      }
      EXPECT_TRUE(stream.try_emit(published));
      if (kept < most) kept++;
    }
  }
}

TEST(Subscription, from_is_a_number_of_values_back) {
  static_assert(From(3u).back() == 3 && From(std::size_t{1} << 40).back() == UINT32_MAX && latest.back() == 0);
  expect_error(ErrorCode::bad_argument, [] { static_cast<void>(From(-1)); }, "0 or more values back");
}

TEST(Subscription, who_joins_is_seen_by_who_has_looked_before) {
  for (int published = 0; published < 20; published++) {
    TestMemory memory;
    Stream<int> stream(memory, "s", 4);
    for (int k = 0; k < published; k++) stream.emit(k);
    auto subscription = stream.subscription(earliest);
    const int start = static_cast<int>(subscription.position());
    int next = published;
    while (stream.try_emit(next)) next++;
    EXPECT_EQ(next, start + 4);
    for (int k = start; k < next; k++) EXPECT_EQ(subscription.try_next(), k);
  }
}

TEST(Subscription, lines_run_out_and_come_back) {
  TestMemory memory;
  std::optional<Stream<int>> stream(std::in_place, memory, "s", 2u, StreamOptions{.subscribers = 2});
  auto one = stream->subscription(), two = stream->subscription();
  expect_error(ErrorCode::subscribers_full, [&] { static_cast<void>(stream->subscription()); },
               "all its 2 subscriber lines");
  one.close();
  one.close();
  expect_error(ErrorCode::closed, [&] { static_cast<void>(one.try_next()); }, "this handle was closed");
  expect_error(ErrorCode::closed, [&] { static_cast<void>(one.next()); });
  one = stream->subscription();
  auto three = std::move(one);
  stream.reset();  // subscriptions go on
  Stream<int>(memory, "s").emit(5);
  EXPECT_EQ(two.try_next(), 5);
  EXPECT_EQ(three.try_next(), 5);
  expect_error(ErrorCode::closed, [&] { static_cast<void>(one.try_next()); });
}

// --- for each value ---

TEST(Subscription, for_each_takes_values_until_it_is_enough) {
  TestMemory memory;
  Stream<int> stream(memory, "s", 4);
  auto subscription = stream.subscription();
  for (int k = 1; k <= 4; k++) stream.emit(k);
  int sum = 0;
  const auto add = [&](int value) { return (sum += value) < 10; };
  EXPECT_TRUE(subscription.for_each(add, at_once));
  EXPECT_EQ(sum, 10);
  EXPECT_FALSE(subscription.for_each(add, 1ms));
  EXPECT_FALSE(stream.subscription(2).for_each([&](const int &value) { sum += value; }, at_once));
  EXPECT_EQ(sum, 17);
  stream.emit(5);
  EXPECT_THROW(subscription.for_each([](int) { throw std::runtime_error("no"); }), std::runtime_error);
  EXPECT_EQ(subscription.try_next(), 5);  // it was not given up
  stream.emit(1);
  stream.end();
  EXPECT_TRUE(subscription.for_each([&](int value) { sum = value; }));
  EXPECT_TRUE(sum == 1 && subscription.ended());
  EXPECT_TRUE(subscription.for_each(add));
}

TEST(Subscription, the_value_in_hand_of_for_each_still_counts) {
  TestMemory memory;
  Stream<int> stream(memory, "s", 1);
  auto subscription = stream.subscription();
  stream.emit(1);
  EXPECT_TRUE(subscription.for_each([&](int) {
    EXPECT_FALSE(stream.try_emit(2));
    return false;
  }));
  EXPECT_TRUE(stream.try_emit(2));
}

TEST(Subscription, loops_take_values_until_the_stream_ends_or_they_are_left) {
  TestMemory memory;
  Stream<int> stream(memory, "s", 8);
  auto subscription = stream.subscription();
  for (int k = 0; k < 6; k++) stream.emit(k);
  int expected = 0;
  for (const int value : subscription) {
    EXPECT_EQ(value, expected++);
    if (expected == 2) break;
  }
  EXPECT_EQ(subscription.position(), 2u);  // nothing was taken ahead of the loop
  stream.end();
  for (const int value : subscription) EXPECT_EQ(value, expected++);
  EXPECT_EQ(expected, 6);
  for (const int value : stream.subscription(2)) EXPECT_EQ(value, --expected == 5 ? 4 : 5);
}

// --- callbacks ---

TEST(Subscription, subscribe_calls_back_until_the_stream_ends) {
  TestMemory memory;
  Stream<int> stream(memory, "s", 4);
  std::vector<int> seen;
  Subscriber subscriber = stream.subscribe([&](int value) { seen.push_back(value); });
  EXPECT_EQ(stream.subscriber_count(), 1u);
  for (int k = 0; k < 100; k++) stream.emit(k);
  EXPECT_FALSE(subscriber.ended());
  stream.end();
  subscriber.wait();
  subscriber.wait();
  EXPECT_TRUE(subscriber.ended() && seen.size() == 100 && std::is_sorted(seen.begin(), seen.end()));
  EXPECT_EQ(stream.subscriber_count(), 0u);
}

TEST(Subscription, subscribe_ends_with_its_subscriber) {
  TestMemory memory;
  Stream<int> stream(memory, "s", 4, {.policy = Policy::drop_oldest});
  std::atomic<int> seen = 0;
  const auto count = [&](int) { seen++; };
  {
    Subscriber subscriber = stream.subscribe(count), moved = std::move(subscriber);
    stream.emit(1);
    while (seen < 1) std::this_thread::yield();
    sleep(5ms);  // so that it sleeps
    subscriber = std::move(moved);
    EXPECT_EQ(stream.subscriber_count(), 1u);
  }
  EXPECT_EQ(stream.subscriber_count(), 0u);
  stream.emit(2);
  EXPECT_EQ(seen, 1);
  Subscriber subscriber = stream.subscribe(count, earliest);
  stream.close();  // the subscription goes on
  while (seen < 3) std::this_thread::yield();
  subscriber.stop();
  subscriber.stop();
  subscriber.wait();
  EXPECT_TRUE(subscriber.ended());
}

TEST(Subscription, subscribe_ends_with_what_its_callback_throws_and_returns) {
  TestMemory memory;
  Stream<int> stream(memory, "s", 4);
  Subscriber throws = stream.subscribe([](int) { throw std::runtime_error("no"); });
  Subscriber enough = stream.subscribe([](int value) { return value < 1; });
  stream.emit(0);
  stream.emit(1);
  EXPECT_THROW(throws.wait(), std::runtime_error);
  enough.wait();
  EXPECT_EQ(stream.subscriber_count(), 0u);
}

TEST(Subscription, a_callback_may_end_its_own_subscription) {
  TestMemory memory;
  Stream<int> stream(memory, "s", 4);
  std::atomic<int> seen = 0;
  std::optional<Subscriber> subscriber;
  std::atomic<bool> ready = false;
  subscriber.emplace(stream.subscribe([&](int) {
    while (!ready) std::this_thread::yield();
    expect_error(ErrorCode::bad_argument, [&] { subscriber->wait(); });
    subscriber.reset();
    seen++;
  }));
  ready = true;
  stream.emit(1);
  while (stream.subscriber_count() != 0) std::this_thread::yield();
  for (int k = 0; k < 20; k++) EXPECT_TRUE(stream.emit(k));
  EXPECT_EQ(seen, 1);
}

TEST(Subscription, a_slow_callback_is_told_what_it_lost) {
  TestMemory memory;
  Stream<int> stream(memory, "s", 2, {.policy = Policy::drop_oldest});
  std::atomic<bool> go = false;
  int calls = 0;
  Subscriber subscriber = stream.subscribe([&](int) {
    while (!go) std::this_thread::yield();
    calls++;
  });
  for (int k = 0; k < 100; k++) stream.emit(k);
  stream.end();
  go = true;
  subscriber.wait();
  EXPECT_EQ(subscriber.lost() + static_cast<std::uint64_t>(calls), 100u);
}

TEST(Subscription, a_forked_child_leaves_the_subscription_to_its_parent) {
  TestMemory memory;
  Stream<int> stream(memory, "s", 4);
  auto subscription = std::make_unique<Subscription<int>>(stream.subscription());
  Child child([&] { subscription.reset(); });
  child.join();
  stream.emit(1);
  EXPECT_EQ(subscription->try_next(), 1);
}

}  // namespace
}  // namespace zeroipc::testing
