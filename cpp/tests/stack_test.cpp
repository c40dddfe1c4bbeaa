// Stacks: alone, among threads, among processes that are killed or stopped.

#include <zeroipc/stack.h>

#include <zeroipc/array.h>

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

// --- push, pop, top ---

TEST(Stack, elements_come_out_in_the_reverse_order) {
  TestMemory memory;
  Stack<double> stack(memory, "s", 3);
  EXPECT_EQ(stack.capacity(), 3u);
  EXPECT_EQ(stack.name(), "s");
  EXPECT_FALSE(stack.try_pop());
  EXPECT_FALSE(stack.top());
  EXPECT_TRUE(stack.empty() && !stack.full());
  for (int round = 0; round < 1000; round++) {
    for (int k = 0; k < 3; k++) {
      ASSERT_EQ(stack.size(), static_cast<std::size_t>(k));
      ASSERT_TRUE(stack.try_push(k));
      ASSERT_FALSE(stack.empty());
    }
    ASSERT_FALSE(stack.try_push(3));
    ASSERT_TRUE(stack.full());
    for (int k = 2; k >= 0; k--) {
      ASSERT_EQ(stack.top(), k);
      ASSERT_EQ(stack.try_pop(), k);
      ASSERT_EQ(stack.size(), static_cast<std::size_t>(k));
    }
    ASSERT_TRUE(stack.empty() && !stack.full());
  }
}

TEST(Stack, any_order_does_what_a_vector_does) {
  for (std::uint32_t capacity = 1; capacity <= 9; capacity += 2) {
    TestMemory memory;
    Stack<std::uint32_t> stack(memory, "s", capacity, {.spares = 1});
    std::vector<std::uint32_t> model;
    for (std::uint32_t step = 0; step < 3000; step++) {
      if (random_below(2) == 0) {
        ASSERT_EQ(stack.try_push(step), model.size() < capacity);
        if (model.size() < capacity) model.push_back(step);
      } else if (model.empty()) {
        ASSERT_FALSE(stack.try_pop());
      } else {
        ASSERT_EQ(stack.try_pop(), model.back());
        model.pop_back();
      }
      ASSERT_EQ(stack.size(), model.size());
    }
  }
}

TEST(Stack, push_of_any_size_leaves_zeros_behind_it) {
  push_of_any_size<Stack>(layout::stack_entries + layout::line_bytes + layout::stack_block_payload);
}

struct NoDefault {
  explicit NoDefault(int number) : value(number) {}
  const int value;
};

TEST(Stack, elements_need_no_default_constructor_and_no_assignment) {
  TestMemory memory;
  Stack<NoDefault> stack(memory, "s", 2);
  stack.push(NoDefault(7));
  EXPECT_EQ(stack.top()->value, 7);
  EXPECT_EQ(stack.pop().value, 7);
  EXPECT_FALSE(stack.pop_for(1ms));
}

TEST(Stack, push_many_and_pop_many_do_what_there_is_room_for) {
  TestMemory memory;
  Stack<std::uint32_t> stack(memory, "s", 10);
  std::array<std::uint32_t, 25> in, out{};
  for (std::uint32_t k = 0; k < in.size(); k++) in[k] = k;
  const std::span<const std::uint32_t> all(in);
  EXPECT_EQ(stack.try_push_many(all.first(7)), 7u);
  EXPECT_EQ(stack.try_push_many(all.subspan(7)), 3u);
  EXPECT_EQ(stack.try_push_many(all.first(1)), 0u);
  EXPECT_EQ(stack.push_many_for(all.first(5), 1ms), 0u);
  EXPECT_EQ(stack.try_push_many({}), 0u);
  EXPECT_EQ(stack.try_pop_many(std::span(out).first(4)), 4u);
  EXPECT_EQ(stack.push_many_for(all.subspan(6, 9), 1ms), 4u);  // 6 to 9
  EXPECT_EQ((std::array{out[0], out[1], out[2], out[3]}), (std::array{9u, 8u, 7u, 6u}));
  EXPECT_EQ(stack.pop_many(out), 10u);
  for (std::uint32_t k = 0; k < 10; k++) EXPECT_EQ(out[k], 9 - k);
  EXPECT_EQ(stack.try_pop_many(out), 0u);
  EXPECT_EQ(stack.pop_many_for(out, 1ms), 0u);
  EXPECT_EQ(stack.pop_many({}), 0u);
  stack.push_many(all.first(10));
  EXPECT_TRUE(stack.full());
}

TEST(Stack, large_elements_go_through) {
  struct Large {
    std::array<std::uint8_t, 300'001> bytes;
  };
  TestMemory memory(2 << 20);
  Stack<Large> stack(memory, "s", 2, {.spares = 1});
  const auto in = std::make_unique<Large>();
  for (std::size_t k = 0; k < in->bytes.size(); k++) in->bytes[k] = static_cast<std::uint8_t>(k * 31);
  EXPECT_TRUE(stack.try_push(Large{}));
  EXPECT_TRUE(stack.try_push(*in));
  EXPECT_EQ(stack.pop().bytes, in->bytes);
}

// --- open ---

TEST(Stack, opening_compares_what_is_asked_with_what_is_there) {
  TestMemory memory;
  Stack<std::uint32_t> stack(memory, "s", 3, {.spares = 1});
  EXPECT_EQ(Stack<std::uint32_t>(memory, "s").capacity(), 3u);
  EXPECT_EQ(Stack<std::uint32_t>(memory, "s", 3).capacity(), 3u);
  expect_error(ErrorCode::shape_mismatch, [&] { Stack<std::uint32_t>(memory, "s", 5); }, "stored capacity 3");
  expect_error(ErrorCode::shape_mismatch, [&] { Stack<double>(memory, "s"); }, "stored element size 4, asked for 8");
  expect_error(ErrorCode::kind_mismatch, [&] { Array<std::uint32_t>(memory, "s"); }, "kind 'STAK'");
  expect_error(ErrorCode::bad_argument, [&] { Stack<char>(memory, "r", 0); });
  expect_error(ErrorCode::bad_argument, [&] { Stack<char>(memory, "r", (1 << 24) - 1); }, "from 1 to 16777214");
  expect_error(ErrorCode::bad_argument, [&] { Stack<char>(memory, "r", 1, {.spares = UINT32_MAX}); });
  expect_error(ErrorCode::segment_full, [&] { Stack<double>(memory, "r", 1 << 20); });
  expect_error(ErrorCode::not_found, [&] { Stack<double>(memory, "none"); });
  expect_error(ErrorCode::timeout, [&] { Stack<double>(memory, "none", 5ms); }, "not within 5.000 ms");
}

TEST(Stack, a_new_one_takes_the_bytes_that_the_guide_says) {
  TestMemory memory;
  Stack<double> stack(memory, "s", 1000, {.spares = 64});
  EXPECT_EQ(memory.find("s")->size, 42304u);
}

TEST(Stack, opening_refuses_a_header_that_lies) {
  TestMemory memory;
  Stack<std::uint32_t> stack(memory, "s", 3, {.spares = 1});
  std::byte *header = bytes_of(memory, "s");
  const struct {
    std::uint32_t at, value;
  } lies[] = {{layout::structure_capacity, 0},       {layout::structure_capacity, 4},
              {layout::structure_capacity, 1 << 24}, {layout::structure_stride, 0},
              {layout::structure_stride, 16},        {layout::structure_stride, 31},
              {layout::stack_block_count, 0},        {layout::structure_stride, UINT32_MAX - 7},
              {layout::stack_block_count, 3},        {layout::stack_block_count, 5},
              {layout::stack_block_count, 1 << 24},  {layout::stack_block_count, UINT32_MAX}};
  for (const auto &lie : lies) {
    const std::uint32_t right = detail::load32(header + lie.at);
    detail::store32(header + lie.at, lie.value);
    expect_error(ErrorCode::corrupt, [&] { Stack<std::uint32_t>(memory, "s"); }, "stack \"s\"");
    detail::store32(header + lie.at, right);
  }
  EXPECT_TRUE(stack.try_push(1));
}

TEST(Stack, a_closed_or_moved_handle_says_so) {
  TestMemory memory;
  Stack<double> stack(memory, "s", 4);
  Stack<double> other = std::move(stack);
  expect_error(ErrorCode::closed, [&] { static_cast<void>(stack.try_push(1)); }, "stack \"s\": this handle was closed");
  expect_error(ErrorCode::closed, [&] { stack.pop(); });
  memory.close();
  other.push(2);  // a handle keeps the segment open
  stack = std::move(other);
  EXPECT_EQ(stack.pop(), 2);
  stack.close();
  stack.close();
  expect_error(ErrorCode::closed, [&] { static_cast<void>(stack.top()); });
  expect_error(ErrorCode::closed, [&] { static_cast<void>(stack.size()); });
  expect_error(ErrorCode::closed, [&] { static_cast<void>(stack.empty()); });
  expect_error(ErrorCode::closed, [&] { static_cast<void>(stack.full()); });
}

// --- words ---

TEST(Stack, words_that_contradict_each_other_are_corrupt) {
  TestMemory memory;
  Stack<std::uint32_t> stack(memory, "s", 3, {.spares = 1});
  std::byte *header = bytes_of(memory, "s"), *top_at = header + layout::stack_top;
  std::byte *entry_at = header + layout::stack_entries;
  stack.push(1);
  stack.push(1);
  const std::uint64_t top = load64(top_at), entry = load64(entry_at);
  std::byte *depth_at = entry_at + layout::line_bytes + detail::block_of(top) * 32 + layout::stack_block_depth;
  const auto expect_corrupt = [&] {
    std::uint32_t value[1] = {};
    expect_error(ErrorCode::corrupt, [&] { static_cast<void>(stack.try_pop()); }, "stack \"s\"");
    expect_error(ErrorCode::corrupt, [&] { static_cast<void>(stack.try_pop_many(value)); });
    expect_error(ErrorCode::corrupt, [&] { stack.pop(); });
    expect_error(ErrorCode::corrupt, [&] { static_cast<void>(stack.try_push(1)); });
    expect_error(ErrorCode::corrupt, [&] { static_cast<void>(stack.try_push_many(value)); });
    expect_error(ErrorCode::corrupt, [&] { stack.push(1); });
    EXPECT_EQ(stack.size(), 0u);
    EXPECT_TRUE(stack.full());
  };
  store64(top_at, (top & ~std::uint64_t{layout::no_block}) | 4);  // blocks are 0 to 3
  expect_error(ErrorCode::corrupt, [&] { static_cast<void>(stack.top()); });
  EXPECT_TRUE(stack.empty());
  expect_corrupt();
  store64(top_at, top);
  for (const std::uint64_t depth : {std::uint64_t{0}, std::uint64_t{4}, std::uint64_t{1} << 63, UINT64_MAX}) {
    store64(depth_at, depth);
    expect_corrupt();
  }
  store64(depth_at, 2);
  for (const std::uint64_t below : {std::uint64_t{4}, std::uint64_t{layout::no_block}}) {
    store64(entry_at, (entry & ~std::uint64_t{layout::no_block}) | below);
    expect_error(ErrorCode::corrupt, [&] { static_cast<void>(stack.try_pop()); });
  }
  store64(entry_at, entry);
  EXPECT_EQ(stack.try_pop(), 1u);
}

TEST(Stack, arbitrary_words_do_no_harm) {
  TestMemory memory;
  Stack<std::uint64_t> stack(memory, "s", 4, {.spares = 2});
  std::byte *header = bytes_of(memory, "s");
  for (int round = 0; round < 300; round++) {
    for (std::uint32_t at = layout::stack_top; at < layout::stack_entries + layout::line_bytes + 6 * 32; at += 8) {
      if (at >= layout::stack_not_empty && at < layout::stack_entries) continue;
      const std::uint64_t tag = random_below(4);
      const std::uint64_t low = random_below(8) == 7 ? layout::no_block - random_below(2) : random_below(8);
      store64(header + at, random_below(3) == 0 ? low : tag << 24 | low);
    }
    for (int step = 0; step < 20; step++) {
      try {
        if (random_below(2) == 0) static_cast<void>(stack.try_push(7));
        else static_cast<void>(stack.try_pop());
        static_cast<void>(stack.top());
      } catch (const Error &error) {
        ASSERT_EQ(error.code(), ErrorCode::corrupt) << error.what();
      }
      ASSERT_LE(stack.size(), 4u);
    }
  }
}

TEST(Stack, tags_wrap) {
  TestMemory memory;
  Stack<std::uint32_t> stack(memory, "s", 3, {.spares = 1});
  std::byte *top_at = bytes_of(memory, "s") + layout::stack_top;
  const std::array<std::uint32_t, 3> in{1, 2, 3}, expected{3, 2, 1};
  std::array<std::uint32_t, 3> out{};
  for (std::uint64_t below = 0; below <= 5; below++) {
    ASSERT_EQ(stack.try_push_many(std::span(in).first(2)), 2u);
    ASSERT_EQ(stack.try_pop_many(out), 2u);
    // The tag is the only thing that counts; blocks keep the words they have.
    store64(top_at, (detail::lap_mask - below) << 24 | layout::no_block);
    for (int round = 0; round < 3; round++) {
      ASSERT_EQ(stack.try_push_many(in), 3u);
      ASSERT_FALSE(stack.try_push(4));
      ASSERT_EQ(stack.size(), 3u);
      ASSERT_EQ(stack.try_pop_many(out), 3u);
      ASSERT_EQ(out, expected);
      ASSERT_TRUE(stack.empty());
    }
    ASSERT_EQ(load64(top_at) >> 24, 17 - below);
  }
}

TEST(Stack, blocks_of_the_dead_are_taken_again) {
  TestMemory memory;
  Stack<std::uint64_t> stack(memory, "s", 2, {.spares = 1});
  std::byte *blocks = bytes_of(memory, "s") + layout::stack_entries + layout::line_bytes;
  std::uint32_t dead;
  {
    Memory other = memory.again();
    dead = detail::segment_of(other)->owner;
  }
  // Dead with a block held, and with one aimed at the tag that top has.
  store64(blocks, detail::held_bit | dead);
  store64(blocks + 32, dead);
  store64(blocks + 64, detail::held_bit | dead);
  EXPECT_TRUE(stack.try_push(1));
  EXPECT_TRUE(stack.try_push(2));
  EXPECT_EQ(stack.try_pop(), 2u);
  EXPECT_EQ(stack.try_pop(), 1u);
}

TEST(Stack, every_spare_in_use_counts_as_full) {
  TestMemory memory;
  Stack<std::uint64_t> stack(memory, "s", 2, {.spares = 1});
  Memory other = memory.again();
  const std::uint64_t held = detail::held_bit | detail::segment_of(other)->owner;
  std::byte *blocks = bytes_of(memory, "s") + layout::stack_entries + layout::line_bytes;
  for (std::uint32_t block = 0; block < 3; block++) store64(blocks + block * 32, held);
  EXPECT_FALSE(stack.try_push(1));
  store64(blocks + 2 * 32, 0);
  EXPECT_TRUE(stack.try_push(1));
  EXPECT_FALSE(stack.try_push(1));
}

// --- waiting ---

TEST(Stack, waiting_ends_with_the_time_and_leaves_no_bit) {
  TestMemory memory;
  Stack<double> stack(memory, "s", 1, {.spares = 1});
  EXPECT_FALSE(stack.pop_for(at_once));
  EXPECT_FALSE(stack.pop_for(5ms));
  EXPECT_TRUE(stack.push_for(2.5, 0s));
  EXPECT_FALSE(stack.push_for(2.5, 5ms));
  for (std::uint32_t at = layout::stack_not_empty; at < layout::stack_entries; at += 8)
    EXPECT_EQ(load64(bytes_of(memory, "s") + at), 0u);
}

TEST(Stack, a_reader_looks_and_changes_nothing) {
  TestMemory memory;
  Stack<double> stack(memory, "s", 1);
  stack.push(2.5);
  const auto before = bytes_of(memory);
  Memory reader = memory.read_only();
  Stack<double> look(reader, "s");
  EXPECT_EQ(look.size(), 1u);
  EXPECT_EQ(look.top(), 2.5);
  EXPECT_TRUE(look.full() && !look.empty());
  double value[1] = {};
  expect_error(ErrorCode::read_only, [&] { static_cast<void>(look.try_pop()); }, "cannot change the stack \"s\"");
  expect_error(ErrorCode::read_only, [&] { static_cast<void>(look.try_push(1)); });
  expect_error(ErrorCode::read_only, [&] { static_cast<void>(look.try_push_many(value)); });
  expect_error(ErrorCode::read_only, [&] { static_cast<void>(look.try_pop_many(value)); });
  expect_error(ErrorCode::read_only, [&] { look.push(1); });
  EXPECT_EQ(bytes_of(memory), before);
}

TEST(Stack, a_sleeper_is_woken_and_costs_no_cpu) {
  TestMemory memory;
  Stack<double> stack(memory, "s", 2, {.spares = 2});
  const std::clock_t before = std::clock();
  EXPECT_FALSE(stack.pop_for(300ms));
  EXPECT_LT(std::clock() - before, CLOCKS_PER_SEC / 10);
  Child pushes([&] {
    Memory again(memory.name());
    Stack<double> same(again, "s");
    for (int k = 0; k < 20; k++) {
      sleep(5ms);
      same.push(k);
    }
  });
  std::array<int, 20> seen{};
  for (int k = 0; k < 20; k++) seen.at(static_cast<std::size_t>(stack.pop_for(30s).value()))++;
  EXPECT_EQ(std::count(seen.begin(), seen.end(), 1), 20);
  pushes.join();
  Child pops([&] {
    Memory again(memory.name());
    Stack<double> same(again, "s");
    for (int k = 0; k < 20; k++) {
      sleep(5ms);
      EXPECT_TRUE(same.try_pop());
    }
  });
  for (int k = 0; k < 22; k++) ASSERT_TRUE(stack.push_for(k, 30s));
  pops.join();
  EXPECT_TRUE(stack.full());
}

// --- threads that share a handle ---

void share_among_threads(std::uint32_t capacity, std::uint32_t spares) {
  constexpr std::uint32_t makers = 3, each = 20'000;
  TestMemory memory;
  Stack<Checked> stack(memory, "s", capacity, {.spares = spares});
  std::vector<std::atomic<int>> seen(makers * each);
  std::atomic<int> wrong = 0;
  {
    std::vector<std::jthread> threads;
    for (std::uint32_t maker = 0; maker < makers; maker++) {
      threads.emplace_back([&, maker] {
        for (std::uint32_t k = 0; k < each; k++) stack.push(Checked::of(maker, k));
      });
      threads.emplace_back([&] {
        for (std::uint32_t k = 0; k < each; k++) {
          const Checked value = stack.pop();
          if (!value.is_whole() || value.maker() >= makers || value.number() >= each) wrong++;
          else seen[value.maker() * each + value.number()]++;
        }
      });
    }
  }
  EXPECT_EQ(wrong, 0);
  EXPECT_TRUE(std::all_of(seen.begin(), seen.end(), [](const auto &times) { return times == 1; }));
  EXPECT_TRUE(stack.empty());
}

TEST(Stack, threads_share_a_handle_and_every_element_comes_once) {
  share_among_threads(7, 8);
  share_among_threads(1, 1);  // the blocks go from one thread to the other all the time
  share_among_threads(2, 2);
}

// --- processes that are killed or stopped ---

TEST(Stack, processes_are_killed_and_nothing_is_lost_doubled_or_torn) {
  TestMemory memory(1 << 20, {.max_peers = 16});
  Stack<Checked> stack(memory, "s", 20, {.spares = 10});
  Shared<Books> books;
  const std::string name = memory.name();
  const Storm result = storm(4, 60, [&](std::uint32_t role, std::uint32_t number) {
    Memory again(name);
    Stack<Checked> same(again, "s");
    for (std::uint32_t k = 0; k < Books::most_each; k++) {
      if (role % 2 == 0) {
        same.push(Checked::of(number, k));
        books->give(number, k);
      } else {
        books->take(same.pop());
      }
    }
  });
  while (const auto value = stack.try_pop()) books->take(*value);
  // A consumer that dies between its pop and its books takes one with it.
  EXPECT_LE(books->close(result.started), result.killed_in[1] + result.killed_in[3]);
  for (std::uint32_t k = 0; k < 20; k++) EXPECT_TRUE(stack.try_push(Checked::of(0, k)));  // no room was lost
  EXPECT_TRUE(stack.full());
}

TEST(Stack, a_stopped_process_holds_up_nobody) {
  TestMemory memory;
  Stack<Checked> stack(memory, "s", 4, {.spares = 8});
  Child child([&] {
    Memory again(memory.name());
    Stack<Checked> same(again, "s");
    for (std::uint32_t k = 0;; k++) {
      static_cast<void>(same.try_push(Checked::of(1, k)));
      static_cast<void>(same.try_pop());
    }
  });
  for (int round = 0; round < 20; round++) {
    sleep(2ms);
    child.stop();
    while (stack.try_pop()) {
    }
    for (std::uint32_t k = 0; k < 100; k++) {
      ASSERT_TRUE(stack.try_push(Checked::of(0, k)));
      ASSERT_TRUE(stack.try_pop()->is_whole());
    }
    child.go_on();
  }
}

// --- the vector ---

TEST(Stack, vector) {
  play({"stack", 2,
        [](Memory &memory) {
          Stack<std::uint32_t> numbers(memory, "numbers", 3, {.spares = 2});
          numbers.push(10);
          numbers.push(20);
          EXPECT_EQ(numbers.pop(), 20u);
          numbers.push(30);
          numbers.push(40);
          Stack<Message> messages(memory, "messages", 2, {.spares = 1});
          messages.push(Message::of(1, -42, "start"));
          messages.push(Message::of(2, 7, "go"));
          EXPECT_EQ(messages.pop(), Message::of(2, 7, "go"));
        },
        [](Memory &memory) {
          Stack<std::uint32_t> numbers(memory, "numbers", 3);
          EXPECT_EQ(numbers.size(), 3u);
          EXPECT_EQ(numbers.top(), 40u);
          EXPECT_FALSE(numbers.try_push(50));
          for (const std::uint32_t value : {40u, 30u, 10u}) EXPECT_EQ(numbers.try_pop(), value);
          EXPECT_FALSE(numbers.try_pop());
          Stack<Message> messages(memory, "messages");
          EXPECT_EQ(messages.top(), Message::of(1, -42, "start"));
          EXPECT_TRUE(messages.try_push(Message::of(3, 0, "")));
          EXPECT_FALSE(messages.try_push(Message::of(4, 0, "")));
          EXPECT_EQ(messages.pop(), Message::of(3, 0, ""));
          EXPECT_EQ(messages.pop(), Message::of(1, -42, "start"));
        }});
}

}  // namespace
}  // namespace zeroipc::testing
