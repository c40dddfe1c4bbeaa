// Coroutines: what they await, time-outs, the end, cancelling, among processes that are killed.

#include <zeroipc/coroutine.h>

#include <array>
#include <atomic>
#include <ctime>

#include <zeroipc/select.h>

#include "channel_words.h"
#include "ledger.h"

namespace zeroipc::testing {
namespace {

using detail::load64;
namespace layout = detail::layout;

// An error is looked at when its executor has ended: ThreadSanitizer does not see how its holders are counted.

/** What the task returns or throws, on an executor of its own. */
template <typename T>
T run(Task<T> task) {
  Executor executor;
  return executor.spawn(std::move(task)).get();
}

// --- tasks ---

Task<int> number(int value) { co_return value; }

Task<int> fail_with(const char *text) {
  throw std::runtime_error(text);
  co_return 0;
}

Task<std::string> tasks_of_tasks(int depth) {
  if (depth > 0) co_return co_await tasks_of_tasks(depth - 1) + "x";
  int sum = 0;
  for (int k = 0; k < 1000; k++) sum += co_await number(k);
  co_return std::to_string(sum);
}

TEST(Coroutine, tasks_await_tasks) {
  EXPECT_EQ(run(tasks_of_tasks(3)), "499500xxx");
  static_cast<void>(number(1));  // one that is never awaited does nothing
}

Task<> catch_it(std::string &text) {
  try {
    static_cast<void>(co_await fail_with("inner"));
  } catch (const std::runtime_error &error) {
    text = error.what();
  }
  static_cast<void>(co_await fail_with("outer"));
}

TEST(Coroutine, what_a_task_throws_is_thrown_where_it_is_awaited) {
  std::string text;
  try {
    run(catch_it(text));
    ADD_FAILURE() << "nothing was thrown";
  } catch (const std::runtime_error &error) {
    EXPECT_STREQ(error.what(), "outer");
  }
  EXPECT_EQ(text, "inner");
}

TEST(Coroutine, any_thread_may_spawn) {
  Executor executor;
  std::atomic<int> sum = 0;
  {
    std::vector<std::jthread> threads;
    for (int k = 0; k < 4; k++) {
      threads.emplace_back([&] {
        for (int n = 0; n < 100; n++) sum += executor.spawn(number(n)).get();
      });
    }
  }
  EXPECT_EQ(sum, 4 * 4950);
}

// --- queues ---

Task<> pop_and_count(Queue<int> &queue, std::vector<int> &seen, int count) {
  for (int k = 0; k < count; k++) seen[static_cast<std::size_t>(co_await async_pop(queue))]++;
}

TEST(Coroutine, many_pop_from_one_queue_and_every_value_comes_once) {
  constexpr int crew = 20, each = 50;
  TestMemory memory;
  Queue<int> queue(memory, "q", 7);
  std::vector<int> seen(crew * each);
  Executor executor;
  std::vector<std::future<void>> done;
  for (int k = 0; k < crew; k++) done.push_back(executor.spawn(pop_and_count(queue, seen, each)));
  Child child([&] {
    Memory again(memory.name());
    Queue<int> same(again, "q");
    for (int k = 0; k < crew * each; k++) same.push(k);
  });
  for (std::future<void> &one : done) one.get();
  child.join();
  EXPECT_TRUE(std::all_of(seen.begin(), seen.end(), [](int times) { return times == 1; }));
}

Task<> push_numbers(Queue<int> &queue, int count) {
  for (int k = 0; k < count; k++) co_await async_push(queue, k);
}

TEST(Coroutine, a_push_waits_for_room) {
  TestMemory memory;
  Queue<int> queue(memory, "q", 2, {.spares = 2});
  Executor executor;
  auto done = executor.spawn(push_numbers(queue, 1000));
  for (int k = 0; k < 1000; k++) ASSERT_EQ(queue.pop_for(30s), k);
  done.get();
}

// --- channels ---

Task<> send_numbers(Channel<int> &channel, int from, int to) {
  for (int k = from; k < to; k++) co_await async_send(channel, k);
}

Task<> send_all(Executor &executor, Channel<int> &channel, int to) {
  const auto half = std::make_shared<std::future<void>>(executor.spawn(send_numbers(channel, 0, to / 2)));
  co_await send_numbers(channel, to / 2, to);
  while (half->wait_for(0s) != std::future_status::ready) co_await async_sleep(1ms);
  channel.end();
}

Task<long> sum_of(Channel<int> &channel) {
  long sum = 0;
  while (const auto value = co_await async_receive(channel)) sum += *value;
  co_return sum;
}

void send_and_receive(std::uint32_t capacity, bool same_executor) {
  TestMemory memory;
  Memory again = memory.again();
  Channel<int> channel(memory, "c", capacity), other(again, "c");
  Executor one, two;
  auto first = one.spawn(sum_of(channel)), second = one.spawn(sum_of(channel));
  Executor &sender = same_executor ? one : two;
  sender.spawn(send_all(sender, same_executor ? channel : other, 2000)).get();
  EXPECT_EQ(first.get() + second.get(), 1999000);
  EXPECT_TRUE(channel.is_drained());
  expect_that_nothing_is_left(memory, "c");
}

TEST(Coroutine, coroutines_of_one_thread_send_and_receive) {
  send_and_receive(0, true);
  send_and_receive(3, true);
}

TEST(Coroutine, coroutines_of_two_participants_send_and_receive) {
  send_and_receive(0, false);
  send_and_receive(3, false);
}

TEST(Coroutine, coroutines_meet_threads_that_wait_and_that_select) {
  TestMemory memory;
  Channel<int> channel(memory, "c", 0), answers(memory, "a", 0);
  Executor executor;
  auto sum = executor.spawn(sum_of(channel));
  for (int k = 0; k < 100; k++) channel.send(k);
  for (int k = 100; k < 200; k++) EXPECT_EQ(select(sending(channel, k), sending(answers, k)), 0u);
  channel.end();
  EXPECT_EQ(sum.get(), 19900);
  auto sent = executor.spawn(send_numbers(answers, 0, 100));
  std::optional<int> got;
  for (int k = 0; k < 100; k++) {
    EXPECT_EQ(select(receiving(answers, got)), 0u);
    EXPECT_EQ(got, k);
  }
  sent.get();
}

TEST(Coroutine, to_send_to_an_ended_channel_is_an_error) {
  for (std::uint32_t capacity = 0; capacity <= 1; capacity++) {
    TestMemory memory;
    Channel<int> channel(memory, "c", capacity);
    std::future<void> sent;
    {
      Executor executor;
      sent = executor.spawn(send_numbers(channel, 0, 5));
      sleep(10ms);
      channel.end();
      sent.wait();
    }
    expect_error(ErrorCode::ended, [&] { sent.get(); });
    expect_error(ErrorCode::ended, [&] { run(send_numbers(channel, 0, 5)); });
    while (channel.try_receive()) {
    }
    expect_that_nothing_is_left(memory, "c");
  }
}

// --- futures ---

Task<double> get_it(Future<double> future) { co_return co_await async_get(future); }

TEST(Coroutine, futures_are_got) {
  TestMemory memory;
  Future<double> future(memory, "f"), failed(memory, "failed"), abandoned(memory, "abandoned");
  auto executor = std::make_optional<Executor>();
  auto value = executor->spawn(get_it(Future<double>(memory, "f", true)));
  auto twice = executor->spawn(get_it(future.map(memory, "d", [](double number) { return number * 2; })
                                          .map(memory, "e", [](double number) { return number + 1; })));
  auto reason = executor->spawn(get_it(Future<double>(memory, "failed", true)));
  auto nobody = executor->spawn(get_it(Future<double>(memory, "abandoned", true)));
  Child child([&] {
    Memory again(memory.name());
    const auto pledge = Future<double>(again, "abandoned").pledge();
    sleep(60s);
  });
  while (!abandoned.holder()) sleep(1ms);
  child.kill();
  future.set_value(20);
  failed.set_error("why");
  EXPECT_EQ(value.get(), 20);
  EXPECT_EQ(twice.get(), 41);
  reason.wait();
  nobody.wait();
  executor.reset();
  EXPECT_THROW(reason.get(), FailedError);
  expect_error(ErrorCode::abandoned, [&] { nobody.get(); });
}

// --- time ---

Task<> try_for_a_while(Queue<int> &empty, Queue<int> &full, Channel<int> &hand, Channel<int> &ended,
                       Future<int> &never) {
  EXPECT_FALSE(co_await async_pop_for(empty, at_once));
  EXPECT_FALSE(co_await async_pop_for(empty, 2ms));
  EXPECT_FALSE(co_await async_push_for(full, 1, 2ms));
  EXPECT_FALSE(co_await async_send_for(hand, 1, at_once));
  EXPECT_FALSE(co_await async_send_for(hand, 1, 2ms));
  EXPECT_FALSE(co_await async_receive_for(hand, 2ms));
  EXPECT_FALSE(co_await async_receive_for(ended, forever));
  EXPECT_FALSE(co_await async_get_for(never, 2ms));
  EXPECT_TRUE(co_await async_push_for(empty, 7, 2ms));
  EXPECT_EQ(co_await async_pop_for(empty, 2ms), 7);
}

TEST(Coroutine, waiting_ends_with_the_time_and_leaves_nothing) {
  TestMemory memory;
  Queue<int> empty(memory, "empty", 1), full(memory, "full", 1);
  Channel<int> hand(memory, "hand", 0), ended(memory, "ended", 1);
  Future<int> never(memory, "never");
  full.push(1);
  ended.end();
  run(try_for_a_while(empty, full, hand, ended, never));
  for (const char *name : {"empty", "full", "hand", "ended"}) expect_that_nothing_is_left(memory, name);
}

Task<> note_after(std::vector<int> &notes, int milliseconds) {
  co_await async_sleep(std::chrono::milliseconds(milliseconds));
  notes.push_back(milliseconds);
}

TEST(Coroutine, sleepers_wake_in_their_order) {
  std::vector<int> notes;
  Executor executor;
  std::vector<std::future<void>> done;
  for (const int milliseconds : {60, 0, 30}) done.push_back(executor.spawn(note_after(notes, milliseconds)));
  for (std::future<void> &one : done) one.get();
  EXPECT_EQ(notes, (std::vector{0, 30, 60}));
}

TEST(Coroutine, what_waits_costs_no_cpu) {
  TestMemory memory;
  Queue<int> queue(memory, "q", 1);
  Channel<int> hand(memory, "hand", 0);
  Executor idle, executor;
  std::vector<int> seen(1);
  auto popped = executor.spawn(pop_and_count(queue, seen, 1));
  auto sent = executor.spawn(send_numbers(hand, 0, 1));
  const std::clock_t before = std::clock();
  sleep(300ms);
  EXPECT_LT(std::clock() - before, CLOCKS_PER_SEC / 10);
  EXPECT_EQ(executor.spawn(number(5)).get(), 5);  // it is called out of its sleep
  queue.push(0);
  EXPECT_EQ(hand.receive(), 0);
  popped.get();
  sent.get();
}

// --- cancelling ---

struct Ends {
  int &count;
  explicit Ends(int &to) : count(to) {}
  Ends(const Ends &) = delete;
  Ends &operator=(const Ends &) = delete;
  ~Ends() { count++; }
};

Task<> wait_inside(Queue<int> &queue, int &ended) {
  const Ends ends(ended);
  static_cast<void>(co_await async_pop(queue));
}

Task<> wait_for_ever(Queue<int> &queue, int &ended) {
  const Ends ends(ended);
  co_await wait_inside(queue, ended);
}

TEST(Coroutine, the_end_of_the_executor_cancels) {
  TestMemory memory;
  Queue<int> queue(memory, "q", 1);
  Channel<int> hand(memory, "hand", 0);
  int ended = 0;
  std::future<void> popped, sent;
  {
    Executor executor;
    popped = executor.spawn(wait_for_ever(queue, ended));
    sent = executor.spawn(send_numbers(hand, 0, 1));
    while (load64(bytes_of(memory, "hand") + layout::channel_taken) == 0) sleep(1ms);
    for (int k = 0; k < 100; k++) static_cast<void>(executor.spawn(number(k)));  // perhaps they never start
  }
  EXPECT_EQ(ended, 2);
  EXPECT_THROW(popped.get(), std::future_error);
  EXPECT_THROW(sent.get(), std::future_error);
  expect_that_nothing_is_left(memory, "q");
  expect_that_nothing_is_left(memory, "hand");
  EXPECT_FALSE(hand.try_receive());
}

// --- misuse ---

Task<> pop_from(Queue<int> &queue) { static_cast<void>(co_await async_pop(queue)); }

TEST(Coroutine, a_reader_and_a_closed_handle_are_refused) {
  TestMemory memory;
  Queue<int> queue(memory, "q", 1);
  Future<double> future(memory, "f");
  Memory reader = memory.read_only();
  Queue<int> look(reader, "q");
  expect_error(ErrorCode::read_only, [&] { run(pop_from(look)); });
  expect_error(ErrorCode::read_only, [&] { run(get_it(Future<double>(reader, "f"))); });
  queue.close();
  expect_error(ErrorCode::closed, [&] { run(pop_from(queue)); });
  future.set_value(1);
  EXPECT_EQ(run(get_it(Future<double>(reader, "f"))), 1);
}

TEST(Coroutine, more_memories_than_a_wait_can_have_are_refused) {
  TestMemory memory(65536 * 2, {.max_peers = 40});
  static_cast<void>(Queue<int>(memory, "q", 1));
  std::vector<Memory> memories;
  std::vector<Queue<int>> queues;
  for (int k = 0; k < 17; k++) {
    memories.push_back(memory.again());
    queues.emplace_back(memories.back(), "q");
  }
  std::vector<std::future<void>> done;
  {
    Executor executor;
    for (Queue<int> &queue : queues) done.push_back(executor.spawn(pop_from(queue)));
    done.back().wait();
    for (int k = 0; k < 16; k++) queues[0].push(k);
    for (int k = 0; k < 16; k++) done[static_cast<std::size_t>(k)].get();
  }
  expect_error(ErrorCode::bad_argument, [&] { done.back().get(); }, "no more than 16 Memories");
}

TEST(Coroutine, a_corrupt_channel_ends_the_wait) {
  TestMemory memory;
  Channel<int> hand(memory, "hand", 0);
  detail::store64(bytes_of(memory, "hand") + layout::queue_tail, 0xfffff);
  expect_error(ErrorCode::corrupt, [&] { run(send_numbers(hand, 0, 1)); });
}

// --- processes that are killed ---

Task<> send_for_ever(Channel<Checked> &channel, Ledger &ledger, std::uint32_t maker, std::uint32_t from) {
  for (std::uint32_t k = from; k < Ledger::most_each; k += 2) {
    const Timeout timeout = random_below(3) ? forever : Timeout(std::chrono::microseconds(random_below(50)));
    ledger.tell(maker, k, co_await async_send_for(channel, Checked::of(maker, k), timeout));
  }
}

Task<> receive_for_ever(Channel<Checked> &channel, Ledger &ledger) {
  while (const auto value = co_await async_receive(channel)) ledger.take(*value);
}

TEST(Coroutine, processes_are_killed_and_nothing_is_lost_doubled_or_torn) {
  TestMemory memory(1 << 20, {.max_peers = 16});
  Channel<Checked> hand(memory, "hand", 0, {.offers = 100}), buffer(memory, "buffer", 7);
  Shared<Ledger> ledger;
  const std::string name = memory.name();
  const Storm result = storm(4, 50, [&](std::uint32_t role, std::uint32_t number) {
    Memory again(name);
    Channel<Checked> same_hand(again, "hand"), same_buffer(again, "buffer");
    Executor executor;
    for (Channel<Checked> *channel : {&same_hand, &same_buffer})
      static_cast<void>(executor.spawn(role % 2 ? receive_for_ever(*channel, *ledger)
                                                : send_for_ever(*channel, *ledger, number, channel == &same_hand)));
    sleep(60s);
  });
  hand.end();
  buffer.end();
  for (Channel<Checked> *channel : {&hand, &buffer})
    for (const Checked &value : channel->values(at_once)) ledger->take(value);
  const Ledger::Sums sums = ledger->close(result.started, 2);
  EXPECT_GT(sums.sent, 100u);
  EXPECT_LE(sums.missing, 2 * (result.killed_in[1] + result.killed_in[3]));
}

}  // namespace
}  // namespace zeroipc::testing
