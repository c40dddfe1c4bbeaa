// Streams among threads that share a handle, and among processes that are killed or stopped.

#include <zeroipc/stream.h>

#include <numeric>

#include "harness.h"

namespace zeroipc::testing {
namespace {

// --- threads that share a handle ---

constexpr std::uint32_t makers = 3, each = detail::thread_sanitizer ? 5'000 : 30'000;

/** Makes sure that subscribers get each maker's values once and in order; `all` of them where they stay. */
void consume(Subscription<std::uint64_t> &subscription) {
  std::array<std::uint32_t, makers> next{};
  for (std::uint32_t k = 0; k < makers * each; k++) {
    const auto value = subscription.next_for(30s);
    ASSERT_TRUE(value && *value >> 32 < makers);
    ASSERT_EQ(static_cast<std::uint32_t>(*value), next[*value >> 32]++);
  }
  EXPECT_EQ(subscription.lost(), 0u);
}

/** Subscribers come and go beside them. */
void come_and_go(Stream<std::uint64_t> &stream) {
  for (int turn = 0; !stream.is_ended(); turn++) {
    auto subscription = stream.subscription(turn % 2 ? latest : earliest);
    std::array<std::optional<std::uint32_t>, makers> next;
    for (int k = 0; k < 50; k++) {
      const auto value = subscription.next_for(10ms);
      if (!value) break;
      auto &due = next.at(*value >> 32);
      ASSERT_TRUE(!due || *due == static_cast<std::uint32_t>(*value));
      due = static_cast<std::uint32_t>(*value) + 1;
    }
    ASSERT_EQ(subscription.lost(), 0u);
  }
}

void produce(Stream<std::uint64_t> &stream, std::uint64_t maker) {
  for (std::uint64_t k = 0; k < each; k++) stream.emit(maker << 32 | k);
}

TEST(StreamStorm, threads_share_a_handle_and_every_subscriber_gets_all) {
  TestMemory memory;
  Stream<std::uint64_t> stream(memory, "s", 7);
  std::jthread visitor;
  {
    std::vector<std::jthread> threads;
    for (int k = 0; k < 2; k++)
      threads.emplace_back([subscription = stream.subscription()]() mutable { consume(subscription); });
    visitor = std::jthread([&] { come_and_go(stream); });
    for (std::uint64_t maker = 0; maker < makers; maker++) threads.emplace_back([&, maker] { produce(stream, maker); });
  }
  stream.end();
  visitor.join();
  EXPECT_EQ(stream.sequence(), makers * each);
}

// Without subscribers that stay, so that what the producers remember of the lines reaches far.
TEST(StreamStorm, what_threads_remember_does_not_outlive_a_join) {
  TestMemory memory;
  Stream<std::uint64_t> stream(memory, "s", 50);
  std::vector<std::jthread> visitors;
  {
    std::vector<std::jthread> threads;
    for (std::uint64_t maker = 0; maker < 2; maker++) {
      visitors.emplace_back([&] { come_and_go(stream); });
      threads.emplace_back([&, maker] { produce(stream, maker); });
    }
  }
  stream.end();
  visitors.clear();
  EXPECT_EQ(stream.sequence(), 2 * each);
}

TEST(StreamStorm, threads_publish_many_at_once) {
  TestMemory memory;
  Stream<std::uint64_t> stream(memory, "s", 20);
  std::vector<std::jthread> threads;
  threads.emplace_back([subscription = stream.subscription()]() mutable { consume(subscription); });
  for (std::uint64_t maker = 0; maker < makers; maker++) {
    threads.emplace_back([&, maker] {
      std::array<std::uint64_t, 50> values;
      for (std::uint64_t k = 0; k < each; k += values.size()) {
        std::iota(values.begin(), values.end(), maker << 32 | k);
        stream.emit_many(values);
      }
    });
  }
}

// --- processes that are killed ---

/** What one subscriber has seen: of each producer, the number after the last one; 0 when it saw none. */
struct Witness {
  std::uint32_t next[Books::makers];
  std::uint64_t read, lost, position;

  /** Checks a value: whole, and in order; without a gap where nothing may be lost, but for where it begins. */
  void enter(const Checked &value, bool lossless) {
    ASSERT_TRUE(value.is_whole() && value.maker() < Books::makers);
    std::uint32_t &due = next[value.maker()];
    ASSERT_TRUE(due == 0 || value.number() == due || (!lossless && value.number() > due));
    due = value.number() + 1;
    read++;
  }

  /** The same with all that there is, for so long after the last one. */
  void read_all(Subscription<Checked> &subscription, bool lossless, Timeout timeout) {
    while (const auto value = subscription.next_for(timeout)) enter(*value, lossless);
    lost = subscription.lost();
    position = subscription.position();
  }
};

void read_for_ever(Stream<Checked> &stream, std::uint32_t number) {
  for (;;) {
    Witness witness{};
    auto subscription = stream.subscription(number % 3 ? earliest : latest);
    const std::uint64_t start = subscription.position();
    for (int k = 0; k < 1000; k++) witness.enter(*subscription.next(), stream.policy() == Policy::block);
    EXPECT_EQ(subscription.position() - start, witness.read + subscription.lost());
    if (::testing::Test::HasFailure()) std::abort();
  }
}

/** Producers and subscribers are killed; a subscriber that stays sees exactly what was published. */
void kill_processes(Policy policy) {
  const bool lossless = policy == Policy::block;
  TestMemory memory(1 << 20, {.max_peers = 16});
  Stream<Checked> stream(memory, "s", 20, {.policy = policy});
  struct Report {
    Books books;
    Witness witness;
    bool reads, over;  // by atomic accesses
  };
  Shared<Report> report;
  const std::string name = memory.name();
  Child reader([&] {
    Memory again(name);
    auto subscription = Stream<Checked>(again, "s").subscription();
    for (__atomic_store_n(&report->reads, true, __ATOMIC_SEQ_CST);;) {
      const bool last = __atomic_load_n(&report->over, __ATOMIC_SEQ_CST);
      report->witness.read_all(subscription, lossless, 5ms);
      if (last) return;
    }
  });
  while (!__atomic_load_n(&report->reads, __ATOMIC_SEQ_CST)) sleep(1ms);
  const Storm result = storm(4, 50, [&](std::uint32_t role, std::uint32_t number) {
    Memory again(name);
    Stream<Checked> same(again, "s");
    if (role % 2 == 1) read_for_ever(same, number);
    for (std::uint32_t k = 0; k < Books::most_each; k++) {
      same.emit(Checked::of(number, k));
      report->books.give(number, k);
    }
  });
  __atomic_store_n(&report->over, true, __ATOMIC_SEQ_CST);
  reader.join();
  const Witness &witness = report->witness;
  std::uint64_t published = 0;
  for (std::uint32_t maker = 0; maker < result.started; maker++) {
    const std::uint64_t given = report->books.given[maker], seen = witness.next[maker];
    published += seen;
    EXPECT_TRUE(!lossless || seen == given || seen == given + 1);  // killed before its books
  }
  const std::uint64_t sequence = stream.sequence();
  std::printf("# %llu values published, %llu lost\n", static_cast<unsigned long long>(sequence),
              static_cast<unsigned long long>(witness.lost));
  EXPECT_EQ(witness.position, sequence);
  EXPECT_EQ(witness.read + witness.lost, sequence);
  EXPECT_TRUE(!lossless || sequence == published);
  EXPECT_EQ(stream.subscriber_count(), 0u);
  // Nothing is held up by the dead, and every line can be had.
  for (std::uint32_t k = 0; k < 100; k++) ASSERT_TRUE(stream.try_emit(Checked::of(0, k)));
  std::vector<Subscription<Checked>> all;
  for (int k = 0; k < 16; k++) all.push_back(stream.subscription());
}

TEST(StreamStorm, processes_are_killed_and_nothing_is_lost_doubled_or_torn) { kill_processes(Policy::block); }

TEST(StreamStorm, processes_are_killed_beside_who_is_lapped) { kill_processes(Policy::drop_oldest); }

TEST(StreamStorm, a_stopped_producer_holds_up_nobody) {
  TestMemory memory;
  Stream<Checked> stream(memory, "s", 4, {.policy = Policy::drop_oldest});
  Child child([&] {
    Memory again(memory.name());
    Stream<Checked> same(again, "s");
    for (std::uint32_t k = 0;; k++) same.emit(Checked::of(1, k));
  });
  auto subscription = stream.subscription();
  for (int round = 0; round < 20; round++) {
    sleep(2ms);
    child.stop();
    for (std::uint32_t k = 0; k < 100; k++) {
      ASSERT_TRUE(stream.try_emit(Checked::of(0, k)));
      const auto value = subscription.try_next();
      ASSERT_TRUE(value && value->is_whole());
    }
    child.go_on();
  }
}

TEST(StreamStorm, a_stopped_subscriber_holds_up_producers_until_it_dies) {
  TestMemory memory;
  Stream<int> stream(memory, "s", 2);
  auto subscription = stream.subscription();
  Child child([&] {
    Memory again(memory.name());
    Stream<int> same(again, "s");
    auto idle = same.subscription();
    same.emit(7);
    sleep(1h);
  });
  EXPECT_EQ(subscription.next_for(30s), 7);
  EXPECT_EQ(stream.subscriber_count(), 2u);
  child.stop();
  stream.emit(8);
  EXPECT_EQ(subscription.next(), 8);
  EXPECT_FALSE(stream.emit_for(9, 20ms));
  child.kill();
  EXPECT_TRUE(stream.try_emit(9));
  EXPECT_EQ(subscription.next(), 9);
  EXPECT_EQ(stream.subscriber_count(), 1u);
}

}  // namespace
}  // namespace zeroipc::testing
