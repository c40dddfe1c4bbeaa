// select: among what is ready, what comes, and what takes two; over several segments; among processes that are killed.

#include <zeroipc/select.h>

#include <array>
#include <atomic>
#include <ctime>

#include "channel_words.h"
#include "ledger.h"

namespace zeroipc::testing {
namespace {

using detail::load64;
using detail::store64;
namespace layout = detail::layout;
using Number = std::uint64_t;

// --- what is ready ---

TEST(Select, among_what_is_ready_it_draws_by_chance) {
  TestMemory memory;
  Channel<Number> a(memory, "a", 1), c(memory, "c", 1);
  Queue<Number> b(memory, "b", 1), d(memory, "d", 1);
  a.send(1);
  b.push(2);
  std::array<int, 4> counts{};
  for (Number round = 0; round < 4000; round++) {
    std::optional<Number> got;
    int sent = 0;
    auto from_a = receiving(a, got);
    auto from_b = popping(b, [&](Number value) { got = value; });
    auto to_c = sending(c, round, [&] { sent++; });
    auto to_d = pushing(d, round, [&] { sent += 2; });
    const std::size_t chosen =
        round % 2 ? select(from_a, from_b, to_c, to_d) : try_select(from_a, from_b, to_c, to_d).value();
    ASSERT_LT(chosen, 4u);
    counts[chosen]++;
    if (chosen < 2) {
      ASSERT_EQ(got, chosen + 1);
      ASSERT_EQ(sent, 0);
      ASSERT_TRUE(chosen ? b.try_push(2) : a.try_send(1));
    } else {
      ASSERT_FALSE(got);
      ASSERT_EQ(static_cast<std::size_t>(sent), chosen - 1);
      ASSERT_EQ(chosen == 2 ? c.try_receive() : d.try_pop(), round);
    }
  }
  for (const int count : counts) EXPECT_GT(count, 800);
}

TEST(Select, types_may_differ_and_need_no_assignment) {
  struct NoDefault {
    explicit NoDefault(int number) : value(number) {}
    const int value;
  };
  TestMemory memory;
  Channel<NoDefault> channel(memory, "channel", 2);
  Queue<double> queue(memory, "queue", 2);
  channel.send(NoDefault(7));
  std::optional<NoDefault> one;
  std::optional<double> two;
  EXPECT_EQ(select(popping(queue, two), receiving(channel, one)), 1u);
  EXPECT_EQ(one->value, 7);
  EXPECT_FALSE(two);
  EXPECT_EQ(select(receiving(channel, one), pushing(queue, 2)), 1u);
  EXPECT_EQ(one->value, 7);  // it stays as it was
  EXPECT_EQ(select(popping(queue, [&](double value) { two = value; })), 0u);
  EXPECT_EQ(two, 2);
}

TEST(Select, a_drained_channel_is_received_from_and_to_send_to_an_ended_one_is_an_error) {
  TestMemory memory;
  Channel<Number> a(memory, "a", 1), hand(memory, "hand", 0);
  Queue<Number> queue(memory, "queue", 1);
  a.end();
  std::optional<Number> got = 5;
  EXPECT_EQ(select(popping(queue, got), receiving(a, got)), 1u);
  EXPECT_FALSE(got);
  bool called = false;
  EXPECT_EQ(try_select(receiving(a, [&](std::optional<Number> value) { called = !value; })), 0u);
  EXPECT_TRUE(called);
  expect_error(ErrorCode::ended, [&] { select(popping(queue, got), sending(a, 1)); }, "channel \"a\" was closed");
  hand.end();
  expect_error(ErrorCode::ended, [&] { select(popping(queue, got), sending(hand, 1)); }, "channel \"hand\"");
}

TEST(Select, when_nothing_is_ready_nothing_is_left) {
  for (std::uint32_t capacity = 0; capacity <= 1; capacity++) {
    TestMemory one, other;
    Channel<Number> a(one, "a", capacity), b(other, "b", capacity), c(one, "c", 0);
    Queue<Number> full(other, "full", 1);
    full.push(1);
    if (capacity == 1) b.send(7);
    std::optional<Number> got;
    // Its own offer at c is nothing to receive.
    const auto play = [&](Timeout timeout) {
      return select_for(timeout, receiving(a, got), sending(b, 7), sending(c, 7), receiving(c, got), pushing(full, 1));
    };
    EXPECT_FALSE(play(at_once));
    EXPECT_FALSE(play(120ms));
    EXPECT_FALSE(try_select(receiving(a, got), sending(b, 7), sending(c, 7), receiving(c, got)));
    expect_that_nothing_is_left(one, "a");
    expect_that_nothing_is_left(other, "b");
    expect_that_nothing_is_left(one, "c");
  }
}

TEST(Select, misuse_is_told) {
  TestMemory memory;
  Channel<Number> a(memory, "a", 1), hand(memory, "hand", 0);
  Memory reader = memory.read_only();
  Channel<Number> look(reader, "a");
  std::optional<Number> got;
  std::vector<decltype(receiving(a, got))> none;
  expect_error(ErrorCode::bad_argument, [&] { select(std::span(none)); }, "at least one case");
  expect_error(ErrorCode::read_only, [&] { select(receiving(look, got)); });
  store64(bytes_of(memory, "a") + layout::queue_head, 9);
  expect_error(ErrorCode::corrupt, [&] { select(receiving(a, got), sending(hand, 1)); });
  expect_that_nothing_is_left(memory, "hand");
  a.close();
  expect_error(ErrorCode::closed, [&] { static_cast<void>(try_select(receiving(a, got))); });
}

TEST(Select, a_function_that_throws_is_called_after_the_case_was_done) {
  TestMemory memory;
  Queue<Number> queue(memory, "queue", 1);
  queue.push(1);
  EXPECT_THROW(select(popping(queue, [](Number) { throw std::runtime_error("no"); })), std::runtime_error);
  EXPECT_TRUE(queue.empty());
}

// --- what comes ---

TEST(Select, it_is_woken_by_any_case_in_any_segment) {
  for (std::uint32_t capacity = 0; capacity <= 1; capacity++) {
    TestMemory memories[2];
    const char *names[] = {"a", "b", "c", "d"};
    std::vector<Channel<Number>> channels;
    for (std::size_t k = 0; k < 4; k++) {
      channels.emplace_back(memories[k % 2], names[k], std::size_t{capacity});
      if (capacity == 1 && k >= 2) channels[k].send(5);
    }
    std::array<std::optional<Number>, 2> got;
    const auto play = [&] {
      return select_for(30s, receiving(channels[0], got[0]), receiving(channels[1], got[1]), sending(channels[2], 200),
                        sending(channels[3], 300));
    };
    for (std::size_t round = 0; round < 32; round++) {
      const std::size_t wanted = round % 4;
      // As another participant would: by a handle of its own on half of the rounds.
      Memory again = memories[wanted % 2].again();
      Channel<Number> theirs(again, names[wanted]), &used = round % 8 < 4 ? theirs : channels[wanted];
      std::optional<Number> taken;
      std::jthread later([&] {
        sleep(3ms);
        if (wanted < 2) used.send(77);
        else taken = used.receive_for(30s);
      });
      ASSERT_EQ(play(), wanted);
      later.join();
      if (wanted < 2) taken = got[wanted];
      if (taken != 5u || capacity == 0) {
        ASSERT_EQ(taken, wanted < 2 ? 77 : wanted * 100);
      }
    }
    std::jthread later([&] {
      sleep(5ms);
      channels[3].end();
    });
    expect_error(ErrorCode::ended, [&] { static_cast<void>(play()); });
    later.join();
    for (std::size_t k = 0; k < 4; k++) expect_that_nothing_is_left(memories[k % 2], names[k]);
  }
}

TEST(Select, as_many_cases_as_there_are_of_one_type) {
  TestMemory memory;
  std::vector<Queue<Number>> queues;
  std::optional<Number> got;
  for (const char *name : {"a", "b", "c", "d", "e"}) queues.emplace_back(memory, name, std::size_t{1});
  std::vector<decltype(popping(queues[0], got))> cases;
  for (Queue<Number> &queue : queues) cases.push_back(popping(queue, got));
  EXPECT_FALSE(try_select(std::span(cases)));
  EXPECT_FALSE(select_for(1ms, std::span(cases)));
  for (std::size_t k = 0; k < 10; k++) {
    std::jthread later([&] {
      sleep(1ms);
      queues[k % 5].push(k);
    });
    ASSERT_EQ(select(std::span(cases)), k % 5);
    ASSERT_EQ(got, k);
  }
}

TEST(Select, receivers_that_only_look_now_and_then_are_found) {
  TestMemory memory;
  Channel<Number> a(memory, "a", 0), b(memory, "b", 0);
  for (Number round = 0; round < 4; round++) {
    std::optional<Number> taken;
    std::jthread later([&] {
      while (!(taken = (round % 2 ? b : a).try_receive())) sleep(1ms);
    });
    ASSERT_EQ(select_for(30s, sending(a, round), sending(b, round)), round % 2);
    later.join();
    ASSERT_EQ(taken, round);
  }
}

TEST(Select, at_most_one_offer_is_out) {
  TestMemory memory;
  Channel<Number> a(memory, "a", 0), b(memory, "b", 0), c(memory, "c", 0);
  std::atomic<bool> over = false;
  std::jthread thread([&] {
    EXPECT_FALSE(select_for(300ms, sending(a, 1), sending(b, 1), sending(c, 1)));
    over = true;
  });
  std::array<std::uint32_t, 3> places{};
  while (!over) {
    const std::uint32_t out[] = {offers_at(memory, "a"), offers_at(memory, "b"), offers_at(memory, "c")};
    // It may move on between two looks, but not to where it was.
    const std::uint32_t again = offers_at(memory, "a") + offers_at(memory, "b") + offers_at(memory, "c");
    ASSERT_TRUE(out[0] <= 1 && out[1] <= 1 && out[2] <= 1 && (out[0] + out[1] + out[2] <= 1 || again <= 1));
    for (std::size_t k = 0; k < 3; k++) places[k] += out[k];
  }
  EXPECT_GE((places[0] > 0) + (places[1] > 0) + (places[2] > 0), 2);  // it moves on
}

// --- what takes two ---

constexpr Number exchanges = 150;

struct Party {
  Number sent, received, sum_sent, sum_received;
};

/** Sends its numbers to the other or takes one of theirs, on the same two channels. */
Party exchange(const Memory &memory, bool other) {
  Channel<Number> to(memory, other ? "b" : "a", 0), from(memory, other ? "a" : "b", 0);
  Party party{};
  for (Number k = 0; k < exchanges; k++) {
    const Number in = (other ? 1000 : 0) + k;
    std::optional<Number> out;
    const auto chosen = select_for(30s, sending(to, in), receiving(from, out));
    if (!chosen) throw std::runtime_error("no exchange");
    if (*chosen == 0) party.sent++, party.sum_sent += in;
    else party.received++, party.sum_received += out.value();
  }
  return party;
}

void expect_that_all_arrived(const Memory &memory, const Party &mine, const Party &theirs) {
  EXPECT_TRUE(mine.sent == theirs.received && mine.received == theirs.sent);
  EXPECT_TRUE(mine.sum_sent == theirs.sum_received && mine.sum_received == theirs.sum_sent);
  EXPECT_TRUE(mine.sent > 0 && mine.received > 0);
  expect_that_nothing_is_left(memory, "a");
  expect_that_nothing_is_left(memory, "b");
}

void exchange_among_threads(const Memory &memory, const Memory &other) {
  static_cast<void>(Channel<Number>(memory, "a", 0).capacity() + Channel<Number>(memory, "b", 0).capacity());
  Party theirs{};
  std::jthread thread([&] { theirs = exchange(other, true); });
  const Party mine = exchange(memory, false);
  thread.join();
  expect_that_all_arrived(memory, mine, theirs);
}

TEST(Select, two_threads_take_what_the_other_offers) {
  TestMemory memory;
  exchange_among_threads(memory, memory);
}

TEST(Select, two_participants_take_what_the_other_offers) {
  TestMemory memory;
  exchange_among_threads(memory, memory.again());
}

TEST(Select, two_processes_take_what_the_other_offers) {
  TestMemory memory;
  Shared<Party> theirs;
  Child child([&] {
    Memory again(memory.name());
    *theirs = exchange(again, true);
  });
  const Party mine = exchange(memory, false);
  child.join();
  expect_that_all_arrived(memory, mine, *theirs);
}

// --- many that give up now and then: exactly what is said to be sent is received ---

struct Value {
  std::uint32_t maker, number;
};

void race_with_the_time_out(bool shared) {
  constexpr std::uint32_t players = 4, rounds = 3000;
  TestMemory memory;
  std::array<std::vector<std::atomic<int>>, players> seen, sent;
  for (std::uint32_t k = 0; k < players; k++) {
    seen[k] = std::vector<std::atomic<int>>(rounds);
    sent[k] = std::vector<std::atomic<int>>(rounds);
  }
  const auto open = [](const Memory &where) {
    return std::array{Channel<Value>(where, "a", 0), Channel<Value>(where, "b", 0), Channel<Value>(where, "c", 2)};
  };
  auto together = open(memory);
  {
    std::vector<std::jthread> threads;
    for (std::uint32_t player = 0; player < players; player++) {
      threads.emplace_back([&, player] {
        const Memory again = memory.again();
        auto own = open(again);
        auto &[a, b, c] = shared ? together : own;
        std::uint64_t dice = player * 2654435761u + 1;
        for (std::uint32_t round = 0; round < rounds; round++) {
          dice = dice * 6364136223846793005u + 1442695040888963407u;
          const Value in{player, round};
          std::optional<Value> out;
          const Timeout timeout = std::chrono::nanoseconds(dice >> 33 & 3 ? (dice >> 35) % 100'000 : 0);
          std::optional<std::size_t> chosen;
          switch (dice >> 61) {
            case 0: chosen = select_for(timeout, receiving(a, out), sending(b, in)); break;
            case 1: chosen = select_for(timeout, receiving(b, out), sending(a, in)); break;
            case 2: chosen = select_for(timeout, receiving(c, out), sending(a, in), sending(b, in)); break;
            case 3: chosen = select_for(timeout, receiving(a, out), receiving(b, out), sending(c, in)); break;
            case 4: chosen = select_for(timeout, receiving(a, out), sending(a, in)); break;
            case 5: chosen = select_for(timeout, sending(a, in), sending(b, in), sending(c, in)); break;
            default: chosen = select_for(timeout, receiving(a, out), receiving(b, out), receiving(c, out)); break;
          }
          if (out) seen[out->maker][out->number]++;
          else if (chosen) sent[player][round]++;
        }
      });
    }
  }
  while (const auto value = together[2].try_receive()) seen[value->maker][value->number]++;
  int count = 0;
  for (std::uint32_t k = 0; k < players; k++) {
    for (std::uint32_t round = 0; round < rounds; round++) {
      ASSERT_EQ(seen[k][round], sent[k][round]);
      count += sent[k][round];
    }
  }
  EXPECT_GT(count, 100);
  for (const char *name : {"a", "b", "c"}) expect_that_nothing_is_left(memory, name);
}

TEST(Select, what_races_with_the_time_out_is_never_lost_nor_doubled) { race_with_the_time_out(false); }
TEST(Select, what_races_with_the_time_out_on_shared_handles_is_never_lost_nor_doubled) { race_with_the_time_out(true); }

// --- processes that are killed ---

TEST(Select, processes_are_killed_and_nothing_is_lost_doubled_or_torn) {
  TestMemory memory(1 << 20, {.max_peers = 16});
  Channel<Checked> hand(memory, "hand", 0, {.offers = 80});  // for those of the dead, too
  Channel<Checked> buffer(memory, "buffer", 3);
  Shared<Ledger> ledger;
  const std::string name = memory.name();
  const Storm result = storm(4, 50, [&](std::uint32_t role, std::uint32_t number) {
    Memory again(name);
    Channel<Checked> same_hand(again, "hand"), same_buffer(again, "buffer");
    for (std::uint32_t k = 0; k < Ledger::most_each; k++) {
      const Checked value = Checked::of(number, k);
      std::optional<Checked> one;
      auto from_hand = receiving(same_hand, one), from_buffer = receiving(same_buffer, one);
      auto to_hand = sending(same_hand, value), to_buffer = sending(same_buffer, value);
      const Timeout timeout = random_below(3) ? Timeout(10ms) : Timeout(std::chrono::microseconds(random_below(50)));
      const auto chosen = role == 0 ? select_for(timeout, to_hand, to_buffer)
                                    : select_for(timeout, from_hand, to_hand, from_buffer, to_buffer);
      if (one) ledger->take(*one);
      ledger->tell(number, k, chosen && !one);
    }
    sleep(60s);
  });
  hand.end();
  buffer.end();
  for (Channel<Checked> *channel : {&hand, &buffer})
    for (const Checked &value : channel->values(at_once)) ledger->take(value);
  EXPECT_TRUE(hand.is_drained() && buffer.is_drained());
  const Ledger::Sums sums = ledger->close(result.started);
  EXPECT_GT(sums.sent, 100u);
  EXPECT_LE(sums.missing, result.started);  // who dies between its select and its books takes one with it
}

TEST(Select, a_sleeper_costs_no_cpu) {
  TestMemory memory;
  Channel<Number> a(memory, "a", 0), b(memory, "b", 0), c(memory, "c", 1);
  std::optional<Number> got;
  const std::clock_t before = std::clock();
  EXPECT_FALSE(select_for(400ms, sending(a, 1), sending(b, 1), receiving(c, got), receiving(a, got)));
  EXPECT_LT(std::clock() - before, CLOCKS_PER_SEC / 10);
}

}  // namespace
}  // namespace zeroipc::testing
