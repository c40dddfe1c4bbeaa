// Queues: alone, among threads, among processes that are killed.

#include <zeroipc/queue.h>

#include <array>
#include <atomic>
#include <ctime>

#include "message.h"
#include "sizes.h"
#include "vectors.h"

namespace zeroipc::testing {
namespace {

using detail::load64;
using detail::store64;
namespace layout = detail::layout;

// --- push, pop, peek ---

TEST(Queue, push_and_pop_keep_the_order) {
  TestMemory memory;
  Queue<double> queue(memory, "q", 3);
  EXPECT_EQ(queue.capacity(), 3u);
  EXPECT_EQ(queue.name(), "q");
  EXPECT_FALSE(queue.try_pop());
  EXPECT_FALSE(queue.peek());
  EXPECT_TRUE(queue.empty() && !queue.full());
  for (int lap = 0; lap < 1000; lap++) {
    for (int k = 0; k < 3; k++) ASSERT_TRUE(queue.try_push(k));
    ASSERT_FALSE(queue.try_push(3));
    ASSERT_TRUE(queue.full() && !queue.empty());
    ASSERT_EQ(queue.size(), 3u);
    ASSERT_EQ(queue.peek(), 0);
    for (int k = 0; k < 3; k++) ASSERT_EQ(queue.try_pop(), k);
    ASSERT_EQ(queue.size(), 0u);
    ASSERT_TRUE(queue.try_push(lap));  // so that laps begin at other cells
    ASSERT_EQ(queue.try_pop(), lap);
  }
}

TEST(Queue, push_of_any_size_leaves_zeros_behind_it) {
  push_of_any_size<Queue>(layout::queue_cells + layout::cell_payload);
}

struct NoDefault {
  explicit NoDefault(int number) : value(number) {}
  const int value;
};

TEST(Queue, elements_need_no_default_constructor_and_no_assignment) {
  TestMemory memory;
  Queue<NoDefault> queue(memory, "q", 2);
  queue.push(NoDefault(7));
  EXPECT_EQ(queue.peek()->value, 7);
  EXPECT_EQ(queue.pop().value, 7);
  EXPECT_FALSE(queue.pop_for(1ms));
}

TEST(Queue, any_byte_of_a_bool_but_0_reads_as_true) {
  TestMemory memory;
  Queue<bool> queue(memory, "q", 2);
  Queue<std::uint8_t> bytes(memory, "q");
  bytes.push(2);
  bytes.push(0);
  EXPECT_EQ(queue.peek(), true);
  EXPECT_EQ(queue.try_pop(), true);
  EXPECT_EQ(queue.try_pop(), false);
}

static_assert(Shareable<double> && Shareable<Checked> && Shareable<NoDefault>);
static_assert(!Shareable<int *> && !Shareable<std::string> && !Shareable<int &> && !Shareable<const int>);
struct alignas(16) Wide {
  double values[2];
};
static_assert(!Shareable<Wide> && !Shareable<int Wide::*>);

// --- many ---

TEST(Queue, push_many_and_pop_many_do_what_there_is_room_for) {
  TestMemory memory;
  Queue<std::uint32_t> queue(memory, "q", 10);
  std::array<std::uint32_t, 25> in, out{};
  for (std::uint32_t k = 0; k < in.size(); k++) in[k] = k;
  const std::span<const std::uint32_t> all(in);
  EXPECT_EQ(queue.try_push_many(all.first(7)), 7u);
  EXPECT_EQ(queue.try_push_many(all.subspan(7)), 3u);
  EXPECT_EQ(queue.try_push_many(all.first(1)), 0u);
  EXPECT_EQ(queue.push_many_for(all.first(5), 1ms), 0u);
  EXPECT_EQ(queue.try_push_many({}), 0u);
  EXPECT_EQ(queue.try_pop_many(std::span(out).first(4)), 4u);
  EXPECT_EQ(queue.pop_many(std::span(out).subspan(4)), 6u);
  for (std::uint32_t k = 0; k < 10; k++) EXPECT_EQ(out[k], k);
  EXPECT_EQ(queue.try_pop_many(out), 0u);
  EXPECT_EQ(queue.pop_many_for(out, 1ms), 0u);
  EXPECT_EQ(queue.pop_many({}), 0u);
}

TEST(Queue, push_many_waits_until_all_are_in) {
  TestMemory memory;
  Queue<int> queue(memory, "q", 3);
  Child child([&] {
    Memory again(memory.name());
    Queue<int> same(again, "q");
    std::vector<int> numbers(100);
    for (int k = 0; k < 100; k++) numbers[static_cast<std::size_t>(k)] = k;
    same.push_many(numbers);
  });
  for (int k = 0; k < 100; k++) ASSERT_EQ(queue.pop_for(30s), k);
  child.join();
}

TEST(Queue, values_are_taken_until_none_comes_in_time) {
  TestMemory memory;
  Queue<int> queue(memory, "q", 8);
  for (int k = 0; k < 5; k++) queue.push(k);
  int expected = 0;
  for (const int value : queue.values(at_once)) {
    EXPECT_EQ(value, expected++);
    if (expected == 2) break;
  }
  EXPECT_EQ(queue.size(), 3u);  // nothing was taken ahead of the loop
  for (const int value : queue.values(1ms)) EXPECT_EQ(value, expected++);
  EXPECT_EQ(expected, 5);
}

// --- in place ---

struct Letters {
  char text[100];
};

TEST(Queue, reserve_and_claim_lend_elements_in_place) {
  TestMemory memory;
  Queue<Letters> queue(memory, "q", 2, {.spares = 2});
  std::vector<Queue<Letters>::Reservation> slots;
  for (char letter = 'a'; letter < 'e'; letter++) {
    slots.push_back(queue.reserve());
    std::fill_n(slots.back()->text, 100, letter);
  }
  EXPECT_FALSE(queue.try_reserve());
  EXPECT_FALSE(queue.reserve_for(1ms));
  slots[3].abort();
  EXPECT_FALSE(slots[3]);
  expect_error(ErrorCode::closed, [&] { slots[3]->text[0] = 'x'; }, "the lease has ended");
  EXPECT_TRUE(slots[1].try_commit());
  expect_error(ErrorCode::closed, [&] { slots[1].commit(); });
  slots[0].commit();
  EXPECT_FALSE(slots[2].try_commit());
  EXPECT_FALSE(slots[2].commit_for(1ms));
  std::fill_n(slots[2]->text, 100, 'x');  // it is still reserved
  auto item = queue.claim();
  EXPECT_EQ(item->text[99], 'b');
  EXPECT_TRUE(slots[2].try_commit());
  auto other = queue.claim_for(1ms);
  ASSERT_TRUE(other);
  EXPECT_EQ((*other)->text[99], 'a');
  EXPECT_EQ(item->text[0], 'b');
  item.release();
  expect_error(ErrorCode::closed, [&] { static_cast<void>(item.get()); });
  other.reset();
  EXPECT_EQ(queue.try_claim().value()->text[50], 'x');
  EXPECT_FALSE(queue.try_claim());
  EXPECT_FALSE(queue.claim_for(1ms));
}

TEST(Queue, leases_that_end_give_their_blocks_back) {
  TestMemory memory;
  Queue<Letters> queue(memory, "q", 2, {.spares = 2});
  for (int round = 0; round < 20; round++) {
    auto one = queue.reserve(), two = std::move(one);
    EXPECT_TRUE(!one && two);
    std::fill_n(two->text, 100, 'm');
    if (round % 2) two.commit();
    else one = std::move(two);
    auto item = queue.try_claim();
    EXPECT_EQ(item.has_value(), round % 2 == 1);
  }
  for (int k = 0; k < 4; k++) queue.reserve().abort();
  std::vector<Queue<Letters>::Reservation> all;
  for (int k = 0; k < 4; k++) all.push_back(queue.reserve());
}

TEST(Queue, claim_of_an_element_that_its_producer_still_holds_takes_a_copy) {
  TestMemory memory;
  Queue<std::uint64_t> queue(memory, "q", 2, {.spares = 2});
  queue.push(77);
  std::byte *cell = bytes_of(memory, "q") + layout::queue_cells;
  // R2, before its last store.
  store64(cell + layout::cell_block, load64(cell + layout::cell_block) | detail::held_bit);
  {
    auto item = queue.claim();
    EXPECT_EQ(*item, 77u);
    EXPECT_NE(reinterpret_cast<const std::byte *>(item.get()), cell + layout::cell_payload);
  }
  EXPECT_TRUE(queue.empty());
}

// --- open ---

TEST(Queue, opening_compares_what_is_asked_with_what_is_there) {
  TestMemory memory;
  Queue<double> queue(memory, "q", 4, {.spares = 1});
  static_cast<void>(Queue<double>(memory, "q"));
  static_cast<void>(Queue<double>(memory, "q", 4));
  expect_error(ErrorCode::shape_mismatch, [&] { Queue<double>(memory, "q", 5); }, "stored capacity 4, asked for 5");
  expect_error(ErrorCode::shape_mismatch, [&] { Queue<float>(memory, "q"); }, "stored element size 8, asked for 4");
  expect_error(ErrorCode::bad_argument, [&] { Queue<double>(memory, "r", 0); });
  expect_error(ErrorCode::bad_argument, [&] { Queue<double>(memory, "r", 1 << 24); }, "from 1 to 16777214");
  expect_error(ErrorCode::bad_argument, [&] { Queue<char>(memory, "r", (1 << 24) - 2, {.spares = 9}); });
  expect_error(ErrorCode::segment_full, [&] { Queue<double>(memory, "r", 1 << 20); });
  expect_error(ErrorCode::not_found, [&] { Queue<double>(memory, "none"); });
  expect_error(ErrorCode::timeout, [&] { Queue<double>(memory, "none", 5ms); }, "not within 5.000 ms");
  expect_error(ErrorCode::bad_name, [&] { Queue<double>(memory, ""); });
}

TEST(Queue, opening_refuses_a_header_that_lies) {
  TestMemory memory;
  Queue<double> queue(memory, "q", 4, {.spares = 1});
  std::byte *header = bytes_of(memory, "q");
  const struct {
    std::uint32_t at, value;
  } lies[] = {{layout::structure_capacity, 0},    {layout::structure_stride, 16},
              {layout::structure_stride, 33},     {layout::queue_block_count, 4},
              {layout::queue_block_count, 1000},  {layout::queue_block_count, UINT32_MAX},
              {layout::structure_capacity, 5},    {layout::structure_stride, UINT32_MAX - 7},
              {layout::queue_block_count, layout::no_block + 1}};
  for (const auto &lie : lies) {
    const std::uint32_t right = detail::load32(header + lie.at);
    detail::store32(header + lie.at, lie.value);
    expect_error(ErrorCode::corrupt, [&] { Queue<double>(memory, "q"); }, "queue \"q\"");
    detail::store32(header + lie.at, right);
  }
  EXPECT_TRUE(queue.try_push(1));
}

TEST(Queue, a_closed_or_moved_handle_says_so) {
  TestMemory memory;
  Queue<double> queue(memory, "q", 4);
  Queue<double> other = std::move(queue);
  expect_error(ErrorCode::closed, [&] { static_cast<void>(queue.try_push(1)); }, "queue \"q\": this handle was closed");
  expect_error(ErrorCode::closed, [&] { queue.pop(); });
  expect_error(ErrorCode::closed, [&] { static_cast<void>(queue.size()); });
  memory.close();
  other.push(2);  // a handle keeps the segment open
  queue = std::move(other);
  EXPECT_EQ(queue.pop(), 2);
  queue.close();
  queue.close();
  expect_error(ErrorCode::closed, [&] { static_cast<void>(queue.peek()); });
  expect_error(ErrorCode::closed, [&] { Queue<double>(memory, "q"); });
}

// --- words ---

TEST(Queue, words_that_contradict_each_other_are_corrupt) {
  TestMemory memory;
  Queue<double> queue(memory, "q", 4, {.spares = 1});
  std::byte *header = bytes_of(memory, "q");
  queue.push(1);
  store64(header + layout::queue_cells, load64(header + layout::queue_cells) | 0xfffff0);  // a block that is not there
  expect_error(ErrorCode::corrupt, [&] { static_cast<void>(queue.try_pop()); }, "queue \"q\"");
  expect_error(ErrorCode::corrupt, [&] { static_cast<void>(queue.peek()); });
  expect_error(ErrorCode::corrupt, [&] { static_cast<void>(queue.try_claim()); });
  store64(header + layout::queue_tail, 9);  // a cell that is not there
  expect_error(ErrorCode::corrupt, [&] { static_cast<void>(queue.try_push(1)); });
  expect_error(ErrorCode::corrupt, [&] { queue.push(1); });
  expect_error(ErrorCode::corrupt, [&] { static_cast<void>(queue.try_reserve()); });
  const double values[2] = {};
  expect_error(ErrorCode::corrupt, [&] { static_cast<void>(queue.try_push_many(values)); });
  EXPECT_EQ(queue.size(), 0u);
}

TEST(Queue, arbitrary_words_do_no_harm) {
  TestMemory memory;
  Queue<std::uint64_t> queue(memory, "q", 3, {.spares = 2});
  std::byte *header = bytes_of(memory, "q");
  for (int round = 0; round < 3000; round++) {
    for (std::uint32_t at = layout::queue_tail; at < layout::queue_cells + 5 * 32; at += 8)
      if (random_below(4) == 0 && (at < layout::queue_not_empty || at >= layout::queue_cells))
        store64(header + at, (std::uint64_t{random_below(9)} << 24 | random_below(5)) << (random_below(2) * 24));
    try {
      static_cast<void>(queue.try_push(1));
      static_cast<void>(queue.try_pop());
      auto lease = queue.try_reserve();
      if (lease) static_cast<void>(lease->try_commit());
      static_cast<void>(queue.try_claim());
      ASSERT_LE(queue.size(), 3u);
    } catch (const Error &error) {
      ASSERT_EQ(error.code(), ErrorCode::corrupt) << error.what();
    }
  }
}

/** The queue as it is after so many laps. */
void begin_at_lap(std::byte *header, std::uint32_t capacity, std::uint64_t lap) {
  const std::uint32_t stride = detail::load32(header + layout::structure_stride);
  store64(header + layout::queue_tail, lap << 24);
  store64(header + layout::queue_head, lap << 24);
  for (std::uint32_t k = 0; k < capacity; k++)
    store64(header + layout::queue_cells + k * stride,
            detail::target_word(lap << 1 & detail::turn_mask, layout::no_block));
}

TEST(Queue, laps_and_positions_wrap) {
  for (std::uint32_t capacity = 1; capacity <= 5; capacity++) {
    for (const std::uint64_t lap : {detail::lap_mask, detail::lap_mask - 1, (std::uint64_t{1} << 38) - 1,
                                    (std::uint64_t{1} << 37) - 1, (std::uint64_t{1} << 36) - 1}) {
      TestMemory memory(65536);
      Queue<std::uint64_t> queue(memory, "q", capacity, {.spares = 2});
      begin_at_lap(bytes_of(memory, "q"), capacity, lap);
      std::uint64_t in = 0, out = 0;
      for (int step = 0; step < 60; step++) {
        while (step % 2 == 0 && queue.try_push(in)) in++;
        const std::array more{in, in + 1, in + 2, in + 3, in + 4};
        in += queue.try_push_many(more);
        ASSERT_EQ(in - out, capacity);
        ASSERT_EQ(queue.size(), capacity);
        for (std::uint32_t n = random_below(capacity) + 1; n > 0; n--) ASSERT_EQ(queue.try_pop(), out++);
      }
    }
  }
}

TEST(Queue, hints_that_lag_by_laps_are_walked_from) {
  TestMemory memory;
  Queue<std::uint64_t> queue(memory, "q", 3);
  std::byte *header = bytes_of(memory, "q");
  for (std::uint64_t k = 0; k < 20; k++) {
    store64(header + layout::queue_tail, 0);
    ASSERT_TRUE(queue.try_push(k));
    store64(header + layout::queue_tail, 0);
    store64(header + layout::queue_head, 0);
    ASSERT_EQ(queue.size(), 1u);
    ASSERT_EQ(queue.try_pop(), k);
  }
}

// --- waiting ---

TEST(Queue, waiting_ends_with_the_time_and_leaves_no_bit) {
  TestMemory memory;
  Queue<double> queue(memory, "q", 1, {.spares = 1});
  EXPECT_FALSE(queue.pop_for(at_once));
  EXPECT_FALSE(queue.pop_for(-1s));
  EXPECT_FALSE(queue.pop_for(5ms));
  EXPECT_TRUE(queue.push_for(2.5, 0s));
  EXPECT_FALSE(queue.push_for(2.5, 5ms));
  for (std::uint32_t at = layout::queue_not_empty; at < layout::queue_cells; at += 8)
    EXPECT_EQ(load64(bytes_of(memory, "q") + at), 0u);
}

TEST(Queue, a_reader_looks_and_changes_nothing) {
  TestMemory memory;
  Queue<double> queue(memory, "q", 2);
  queue.push(2.5);
  const auto before = bytes_of(memory);
  Memory reader = memory.read_only();
  Queue<double> look(reader, "q");
  EXPECT_EQ(look.size(), 1u);
  EXPECT_EQ(look.peek(), 2.5);
  EXPECT_FALSE(look.empty() || look.full());
  double value[1] = {};
  expect_error(ErrorCode::read_only, [&] { static_cast<void>(look.try_pop()); }, "cannot change the queue \"q\"");
  expect_error(ErrorCode::read_only, [&] { look.push(1); });
  expect_error(ErrorCode::read_only, [&] { static_cast<void>(look.try_push_many(value)); });
  expect_error(ErrorCode::read_only, [&] { static_cast<void>(look.try_pop_many(value)); });
  expect_error(ErrorCode::read_only, [&] { static_cast<void>(look.try_reserve()); });
  expect_error(ErrorCode::read_only, [&] { static_cast<void>(look.try_claim()); });
  expect_error(ErrorCode::read_only, [&] { Queue<double>(reader, "new", 2); });
  EXPECT_EQ(bytes_of(memory), before);
}

TEST(Queue, a_sleeper_is_woken_and_costs_no_cpu) {
  TestMemory memory;
  Queue<double> queue(memory, "q", 2, {.spares = 2});
  const std::clock_t before = std::clock();
  EXPECT_FALSE(queue.pop_for(300ms));
  EXPECT_LT(std::clock() - before, CLOCKS_PER_SEC / 10);
  Child child([&] {
    Memory again(memory.name());
    Queue<double> same(again, "q");
    for (int k = 0; k < 20; k++) {
      sleep(5ms);
      same.push(k);
    }
  });
  for (int k = 0; k < 20; k++) ASSERT_EQ(queue.pop_for(30s), k);
  child.join();
}

// --- threads that share a handle ---

TEST(Queue, threads_share_a_handle_and_every_element_comes_once) {
  constexpr std::uint32_t makers = 3, each = 50'000;
  TestMemory memory;
  Queue<std::uint64_t> queue(memory, "q", 7, {.spares = 8});
  std::vector<std::atomic<int>> seen(makers * each);
  std::atomic<int> wrong = 0;
  {
    std::vector<std::jthread> threads;
    for (std::uint64_t maker = 0; maker < makers; maker++) {
      threads.emplace_back([&, maker] {
        for (std::uint64_t k = 0; k < each; k++) queue.push(maker << 32 | k);
      });
      threads.emplace_back([&] {
        std::array<std::int64_t, makers> last{-1, -1, -1};
        for (std::uint32_t k = 0; k < each; k++) {
          const std::uint64_t value = queue.pop();
          const std::uint64_t from = value >> 32, number = value & UINT32_MAX;
          // First in, first out, of each producer.
          if (from >= makers || number >= each || static_cast<std::int64_t>(number) <= last[from]) wrong++;
          else last[from] = static_cast<std::int64_t>(number), seen[from * each + number]++;
        }
      });
    }
  }
  EXPECT_EQ(wrong, 0);
  EXPECT_TRUE(std::all_of(seen.begin(), seen.end(), [](const auto &times) { return times == 1; }));
}

TEST(Queue, threads_share_leases_in_place) {
  constexpr std::uint32_t each = 20'000;
  TestMemory memory;
  Queue<Checked> queue(memory, "q", 3, {.spares = 6});
  std::atomic<std::uint32_t> torn = 0;
  {
    std::vector<std::jthread> threads;
    for (std::uint32_t maker = 0; maker < 2; maker++) {
      threads.emplace_back([&, maker] {
        for (std::uint32_t k = 0; k < each; k++) {
          auto slot = queue.reserve();
          const Checked value = Checked::of(maker, k);
          // A consumer at C3 may look at this block meanwhile; what it then has is refused. So ThreadSanitizer is told.
          detail::payload_in(reinterpret_cast<std::byte *>(slot.get()), &value, sizeof value);
          slot.commit();
        }
      });
      threads.emplace_back([&] {
        for (std::uint32_t k = 0; k < each; k++)
          if (!queue.claim()->is_whole()) torn++;
      });
    }
  }
  EXPECT_EQ(torn, 0u);
  EXPECT_TRUE(queue.empty());
}

// --- processes that are killed ---

TEST(Queue, processes_are_killed_and_nothing_is_lost_doubled_or_torn) {
  TestMemory memory(1 << 20, {.max_peers = 16});
  Queue<Checked> queue(memory, "q", 20, {.spares = 10});
  Shared<Books> books;
  const std::string name = memory.name();
  const Storm result = storm(4, 60, [&](std::uint32_t role, std::uint32_t number) {
    Memory again(name);
    Queue<Checked> same(again, "q");
    for (std::uint32_t k = 0; k < Books::most_each; k++) {
      if (role % 2 == 0) {
        same.push(Checked::of(number, k));
        books->give(number, k);
      } else {
        books->take(same.pop());
      }
    }
  });
  while (const auto value = queue.try_pop()) books->take(*value);
  const std::uint64_t missing = books->close(result.started);
  // A consumer that dies between its pop and its books takes one with it.
  EXPECT_LE(missing, result.killed_in[1] + result.killed_in[3]);
  std::vector<Queue<Checked>::Reservation> leases;
  for (int k = 0; k < 30; k++) leases.push_back(queue.try_reserve().value());  // every block is free again
}

TEST(Queue, processes_are_killed_with_leases_in_place) {
  TestMemory memory(1 << 20, {.max_peers = 16});
  Queue<Checked> queue(memory, "q", 5, {.spares = 10});
  Shared<Books> books;
  const std::string name = memory.name();
  const Storm result = storm(4, 60, [&](std::uint32_t role, std::uint32_t number) {
    Memory again(name);
    Queue<Checked> same(again, "q");
    for (std::uint32_t k = 0; k < Books::most_each; k++) {
      if (role % 2 == 0) {
        auto slot = same.reserve();
        *slot = Checked::of(number, k);
        slot.commit();
        books->give(number, k);
      } else {
        books->take(*same.claim());
      }
    }
  });
  while (const auto value = queue.try_pop()) books->take(*value);
  EXPECT_LE(books->close(result.started), result.killed_in[1] + result.killed_in[3]);
  std::vector<Queue<Checked>::Reservation> leases;
  for (int k = 0; k < 15; k++) leases.push_back(queue.try_reserve().value());
}

TEST(Queue, a_stopped_process_holds_up_nobody) {
  TestMemory memory;
  Queue<Checked> queue(memory, "q", 4, {.spares = 8});
  Child child([&] {
    Memory again(memory.name());
    Queue<Checked> same(again, "q");
    for (std::uint32_t k = 0;; k++) {
      static_cast<void>(same.try_push(Checked::of(1, k)));
      static_cast<void>(same.try_pop());
    }
  });
  for (int round = 0; round < 20; round++) {
    sleep(2ms);
    child.stop();
    while (queue.try_pop()) {
    }
    for (std::uint32_t k = 0; k < 100; k++) {
      ASSERT_TRUE(queue.try_push(Checked::of(0, k)));
      ASSERT_TRUE(queue.try_pop()->is_whole());
    }
    child.go_on();
  }
}

// --- the vector ---

TEST(Queue, vector) {
  // What is reserved stays so until the bytes are compared, as by a process that is killed.
  std::optional<Queue<Message>> kept_queue;
  std::optional<Queue<Message>::Reservation> kept;
  play({"queue", 2,
        [&](Memory &memory) {
          Queue<std::uint32_t> numbers(memory, "numbers", 3, {.spares = 2});
          for (std::uint32_t value = 10; value <= 30; value += 10) numbers.push(value);
          EXPECT_EQ(numbers.pop(), 10u);
          numbers.push(40);
          kept_queue.emplace(memory, "messages", 2, QueueOptions{.spares = 1});
          kept_queue->push(Message::of(1, -42, "start"));
          kept = kept_queue->try_reserve();
        },
        [](Memory &memory) {
          Queue<std::uint32_t> numbers(memory, "numbers", 3);
          EXPECT_EQ(numbers.size(), 3u);
          EXPECT_EQ(numbers.peek(), 20u);
          EXPECT_FALSE(numbers.try_push(50));
          for (std::uint32_t value = 20; value <= 40; value += 10) EXPECT_EQ(numbers.pop(), value);
          Queue<Message> messages(memory, "messages");
          EXPECT_EQ(messages.pop(), Message::of(1, -42, "start"));
          // The reservation died with whoever made the vector: its block is free again.
          messages.push(Message::of(1, 0, ""));
          messages.push(Message::of(2, 0, ""));
          messages.reserve().abort();
        }});
}

}  // namespace
}  // namespace zeroipc::testing
