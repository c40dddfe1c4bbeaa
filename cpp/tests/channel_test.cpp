// Channels: alone, among threads, among processes that are killed; with a buffer and without.

#include <zeroipc/channel.h>

#include <array>
#include <atomic>
#include <cstring>
#include <ctime>

#include <zeroipc/queue.h>

#include "channel_words.h"
#include "ledger.h"
#include "message.h"
#include "vectors.h"

namespace zeroipc::testing {
namespace {

using detail::load64;
using detail::store64;
namespace layout = detail::layout;

/** The channel as it is after so many laps. */
void begin_at_lap(const Memory &memory, std::uint32_t cells, std::uint64_t lap) {
  std::byte *header = bytes_of(memory, "c");
  const std::uint32_t stride = detail::load32(header + layout::structure_stride);
  store64(header + layout::queue_tail, lap << 24);
  store64(header + layout::queue_head, lap << 24);
  for (std::uint32_t k = 0; k < cells; k++)
    store64(header + layout::queue_cells + k * stride,
            detail::target_word(lap << 1 & detail::turn_mask, layout::no_block));
}

// --- with a buffer ---

struct Command {
  std::uint32_t id;
  char text[60];
};

TEST(Channel, the_program_of_the_guide_works) {
  TestMemory mem;
  Child child([&] {
    Memory again(mem.name());
    Channel<Command> commands(again, "commands", 30s);
    for (std::uint32_t id = 1; id <= 3; id++) commands.send({id, "go"});
    commands.end();
  });
  Channel<Command> commands(mem, "commands", 100);
  std::uint32_t expected = 1;
  while (const auto command = commands.receive()) {
    EXPECT_EQ(command->id, expected++);
    EXPECT_STREQ(command->text, "go");
  }
  EXPECT_EQ(expected, 4u);
  child.join();
}

void come_in_order_until_the_end(std::uint32_t capacity, std::uint32_t before, std::uint32_t left) {
  TestMemory memory(16384, {.max_peers = 4});
  Channel<std::uint64_t> channel(memory, "c", capacity);
  std::uint64_t in = 0, out = 0;
  for (; in < before; in++, out++) {  // so that the end is at any cell of any lap
    ASSERT_TRUE(channel.try_send(in));
    ASSERT_EQ(channel.try_receive(), in);
  }
  for (std::uint32_t k = 0; k < left; k++) ASSERT_TRUE(channel.try_send(in++));
  ASSERT_EQ(channel.size(), left);
  if (left == capacity) {
    ASSERT_FALSE(channel.try_send(in));
  }
  ASSERT_FALSE(channel.is_ended() || channel.is_drained());
  for (int turn = 0; turn < 2; turn++) {
    channel.end();
    ASSERT_TRUE(channel.is_ended());
    ASSERT_EQ(channel.is_drained(), left == 0);
    ASSERT_EQ(channel.size(), left);
    expect_error(ErrorCode::ended, [&] { static_cast<void>(channel.try_send(in)); }, "channel \"c\" was closed");
    expect_error(ErrorCode::ended, [&] { channel.send(in); });
  }
  for (; out < in; out++) {
    ASSERT_EQ(channel.receive(), out);
    expect_error(ErrorCode::ended, [&] { static_cast<void>(channel.try_send(in)); });
  }
  ASSERT_FALSE(channel.try_receive());
  ASSERT_FALSE(channel.receive());
  ASSERT_FALSE(channel.receive_for(1h));
  ASSERT_TRUE(channel.is_drained());
  channel.end();
}

TEST(Channel, values_come_out_in_order_until_the_end) {
  for (std::uint32_t capacity = 1; capacity <= 4; capacity++)
    for (std::uint32_t before = 0; before <= 2 * capacity; before++)
      for (std::uint32_t left = 0; left <= capacity; left++) come_in_order_until_the_end(capacity, before, left);
}

template <std::size_t Size>
void send_bytes() {
  struct Element {
    std::array<std::uint8_t, Size> bytes;
  };
  TestMemory memory;
  Channel<Element> channel(memory, "c", 2, {.spares = 2});
  const std::byte *header = bytes_of(memory, "c");
  const std::uint32_t stride = detail::load32(header + layout::structure_stride);
  for (int round = 0; round < 5; round++) {
    Element in;
    for (std::uint8_t &byte : in.bytes) byte = static_cast<std::uint8_t>(random_below(255) + 1);
    ASSERT_TRUE(channel.try_send(in));
    for (std::size_t k = Size; k < detail::round_up8(Size); k++)
      for (std::uint32_t block = 0; block < 4; block++)
        ASSERT_EQ(header[layout::queue_cells + block * stride + layout::cell_payload + k], std::byte{0});
    ASSERT_EQ(in.bytes, channel.try_receive().value().bytes);
  }
}

TEST(Channel, values_of_any_size_have_zeros_behind_them) {
  [&]<std::size_t... Sizes>(std::index_sequence<Sizes...>) {
    (send_bytes<Sizes + 1>(), ...);
  }(std::make_index_sequence<17>());
  send_bytes<100>();
  send_bytes<299>();
}

struct NoDefault {
  explicit NoDefault(int number) : value(number) {}
  const int value;
};

TEST(Channel, values_need_no_default_constructor_and_no_assignment) {
  TestMemory memory;
  Channel<NoDefault> channel(memory, "c", 2);
  channel.send(NoDefault(7));
  channel.send(NoDefault(8));
  channel.end();
  EXPECT_EQ(channel.receive()->value, 7);
  EXPECT_EQ(channel.receive()->value, 8);
  EXPECT_FALSE(channel.receive());
}

TEST(Channel, values_are_taken_until_it_is_drained_or_none_comes_in_time) {
  TestMemory memory;
  Channel<int> channel(memory, "c", 8);
  for (int k = 0; k < 5; k++) channel.send(k);
  int expected = 0;
  for (const int value : channel.values(1ms)) {
    EXPECT_EQ(value, expected++);
    if (expected == 2) break;
  }
  EXPECT_EQ(channel.size(), 3u);  // nothing was taken ahead of the loop
  for (const int value : channel.values(1ms)) EXPECT_EQ(value, expected++);
  EXPECT_EQ(expected, 5);
  channel.send(5);
  channel.end();
  for (const int value : channel.values()) EXPECT_EQ(value, expected++);
  EXPECT_EQ(expected, 6);
}

// --- open ---

TEST(Channel, opening_refuses_what_does_not_fit) {
  TestMemory memory;
  Channel<double> channel(memory, "c", 4, {.spares = 1});
  EXPECT_EQ(Channel<double>(memory, "c").capacity(), 4u);
  EXPECT_EQ(Channel<double>(memory, "c", 4).name(), "c");
  expect_error(ErrorCode::shape_mismatch, [&] { Channel<double>(memory, "c", 5); }, "stored capacity 4, asked for 5");
  expect_error(ErrorCode::shape_mismatch, [&] { Channel<double>(memory, "c", 0); }, "stored capacity 4, asked for 0");
  expect_error(ErrorCode::shape_mismatch, [&] { Channel<float>(memory, "c"); });
  expect_error(ErrorCode::kind_mismatch, [&] { Queue<double>(memory, "c"); }, "'CHAN', asked for queue");
  expect_error(ErrorCode::not_found, [&] { Channel<double>(memory, "d"); });
  expect_error(ErrorCode::timeout, [&] { Channel<double>(memory, "d", 1ms); });
  expect_error(ErrorCode::bad_argument, [&] { Channel<char>(memory, "d", (1 << 23) - 2); }, "from 1 to 8388605");
  expect_error(ErrorCode::bad_argument, [&] { Channel<char>(memory, "d", 0, {.offers = (1 << 23) - 2}); }, "offers");
  expect_error(ErrorCode::bad_argument, [&] { Channel<char>(memory, "d", 1, {.spares = 1 << 23}); });
  expect_error(ErrorCode::segment_full, [&] { Channel<double>(memory, "d", 1 << 20); });
  Channel<double> hand(memory, "hand", 0, {.offers = 4});
  EXPECT_EQ(hand.capacity(), 0u);
  EXPECT_EQ(Channel<double>(memory, "hand", 0).capacity(), 0u);
  EXPECT_EQ(Channel<double>(memory, "hand").capacity(), 0u);
  expect_error(ErrorCode::shape_mismatch, [&] { Channel<double>(memory, "hand", 4); }, "stored capacity 0, asked");
}

TEST(Channel, opening_refuses_a_header_that_lies) {
  TestMemory memory;
  Channel<double> channel(memory, "c", 4, {.spares = 1});
  std::byte *header = bytes_of(memory, "c");
  const struct {
    std::uint32_t at, value;
  } lies[] = {{layout::structure_capacity, 0},        {layout::structure_stride, 16},
              {layout::structure_stride, 33},         {layout::queue_block_count, 4},
              {layout::queue_block_count, 1000},      {layout::queue_block_count, 1 << 23},
              {layout::queue_block_count, UINT32_MAX}, {layout::channel_rendezvous, 2},
              {layout::channel_rendezvous, UINT32_MAX}};
  for (const auto &lie : lies) {
    const std::uint32_t right = detail::load32(header + lie.at);
    detail::store32(header + lie.at, lie.value);
    expect_error(ErrorCode::corrupt, [&] { Channel<double>(memory, "c"); }, "channel \"c\"");
    detail::store32(header + lie.at, right);
  }
  EXPECT_TRUE(channel.try_send(1));
}

TEST(Channel, a_closed_or_moved_handle_says_so_and_the_channel_goes_on) {
  TestMemory memory;
  Channel<double> channel(memory, "c", 4), hand(memory, "hand", 0);
  Channel<double> other = std::move(channel);
  expect_error(ErrorCode::closed, [&] { channel.send(1); }, "channel \"c\": this handle was closed");
  expect_error(ErrorCode::closed, [&] { static_cast<void>(channel.is_ended()); });
  hand.close();
  expect_error(ErrorCode::closed, [&] { hand.send(1); });
  expect_error(ErrorCode::closed, [&] { static_cast<void>(hand.receive()); });
  memory.close();
  other.send(2);
  channel = std::move(other);
  channel.close();
  channel.close();
  Memory again(memory.again());
  EXPECT_EQ(Channel<double>(again, "c").receive(), 2);
}

// --- words ---

TEST(Channel, words_that_contradict_each_other_are_corrupt) {
  for (std::uint32_t capacity = 0; capacity <= 3; capacity += 3) {
    TestMemory memory;
    Channel<double> channel(memory, "c", capacity, {.spares = 1, .offers = 3});
    std::byte *header = bytes_of(memory, "c");
    store64(header + layout::queue_cells, detail::target_word(1, 0x7ffff0));  // a block that is not there
    expect_error(ErrorCode::corrupt, [&] { static_cast<void>(channel.try_receive()); }, "channel \"c\"");
    expect_error(ErrorCode::corrupt, [&] { static_cast<void>(channel.receive()); });
    store64(header + layout::queue_tail, 9);  // a cell that is not there
    store64(header + layout::queue_head, 9);
    expect_error(ErrorCode::corrupt, [&] { static_cast<void>(channel.try_send(1)); });
    expect_error(ErrorCode::corrupt, [&] { channel.send(1); });
    expect_error(ErrorCode::corrupt, [&] { static_cast<void>(channel.receive()); });
    expect_error(ErrorCode::corrupt, [&] { channel.end(); });
    EXPECT_FALSE(channel.is_ended() || channel.is_drained());
    EXPECT_EQ(channel.size(), 0u);
  }
}

TEST(Channel, arbitrary_words_do_no_harm) {
  for (std::uint32_t capacity = 0; capacity <= 3; capacity += 3) {
    TestMemory memory;
    Channel<std::uint64_t> channel(memory, "c", capacity, {.spares = 2, .offers = 3});
    std::byte *header = bytes_of(memory, "c");
    for (int round = 0; round < 2000; round++) {
      for (std::uint32_t at = layout::queue_tail; at < layout::queue_cells + 5 * 32; at += 8)
        if (random_below(4) == 0 && (at < layout::queue_not_empty || at >= layout::queue_cells))
          store64(header + at, (std::uint64_t{random_below(9)} << 24 | random_below(5) |
                                (random_below(3) ? 0 : layout::channel_closed_bit)) << (random_below(2) * 24));
      try {
        static_cast<void>(channel.try_send(1));
        static_cast<void>(channel.try_receive());
        ASSERT_LE(channel.size(), capacity);
        channel.end();
      } catch (const Error &error) {
        ASSERT_TRUE(error.code() == ErrorCode::corrupt || error.code() == ErrorCode::ended) << error.what();
      }
    }
  }
}

TEST(Channel, laps_and_positions_wrap) {
  for (std::uint32_t capacity = 1; capacity <= 4; capacity++) {
    for (const std::uint64_t lap : {detail::lap_mask, detail::lap_mask - 1, (std::uint64_t{1} << 38) - 1,
                                    (std::uint64_t{1} << 37) - 1, (std::uint64_t{1} << 36) - 1}) {
      TestMemory memory(65536);
      Channel<std::uint64_t> channel(memory, "c", capacity, {.spares = 2});
      begin_at_lap(memory, capacity, lap);
      std::uint64_t in = 0, out = 0;
      for (int step = 0; step < 60; step++) {
        while (channel.try_send(in)) in++;
        ASSERT_EQ(in - out, capacity);
        ASSERT_EQ(channel.size(), capacity);
        for (std::uint32_t n = random_below(capacity) + 1; n > 0; n--) ASSERT_EQ(channel.try_receive(), out++);
      }
      channel.end();
      while (const auto value = channel.try_receive()) ASSERT_EQ(*value, out++);
      ASSERT_EQ(in, out);
      ASSERT_TRUE(channel.is_drained());
    }
  }
}

TEST(Channel, a_reader_looks_and_changes_nothing) {
  TestMemory memory;
  Channel<double> channel(memory, "c", 1, {.spares = 1}), hand(memory, "hand", 0);
  channel.send(2.5);
  Memory reader = memory.read_only();
  Channel<double> look(reader, "c"), look_at_hand(reader, "hand");
  const auto before = bytes_of(memory);
  EXPECT_EQ(look.size(), 1u);
  EXPECT_FALSE(look.is_ended() || look.is_drained() || look_at_hand.is_drained());
  expect_error(ErrorCode::read_only, [&] { static_cast<void>(look.try_receive()); }, "cannot change the channel \"c\"");
  expect_error(ErrorCode::read_only, [&] { static_cast<void>(look.receive()); });
  expect_error(ErrorCode::read_only, [&] { look.send(1); });
  expect_error(ErrorCode::read_only, [&] { look.end(); });
  expect_error(ErrorCode::read_only, [&] { look_at_hand.send(1); });
  expect_error(ErrorCode::read_only, [&] { static_cast<void>(look_at_hand.try_receive()); });
  EXPECT_EQ(bytes_of(memory), before);
  channel.end();
  EXPECT_TRUE(look.is_ended() && !look.is_drained());
}

// --- waiting ---

TEST(Channel, waiting_ends_with_the_time_and_leaves_no_bit) {
  TestMemory memory;
  Channel<double> channel(memory, "c", 1, {.spares = 1});
  EXPECT_FALSE(channel.receive_for(at_once));
  EXPECT_FALSE(channel.receive_for(5ms));
  EXPECT_TRUE(channel.send_for(2.5, 0s));
  EXPECT_FALSE(channel.send_for(2.5, -1s));
  EXPECT_FALSE(channel.send_for(2.5, 5ms));
  expect_that_nobody_waits(memory, "c");
}

TEST(Channel, a_sleeper_is_woken_and_costs_no_cpu) {
  for (std::uint32_t capacity = 0; capacity <= 1; capacity++) {
    TestMemory memory;
    Channel<int> channel(memory, "c", capacity);
    const std::clock_t before = std::clock();
    EXPECT_FALSE(channel.receive_for(150ms));
    if (capacity == 1) channel.send(-1);
    EXPECT_FALSE(channel.send_for(5, 150ms));
    EXPECT_LT(std::clock() - before, CLOCKS_PER_SEC / 10);
    EXPECT_EQ(channel.try_receive(), capacity == 1 ? std::optional(-1) : std::nullopt);
    Child child([&] {
      Memory again(memory.name());
      Channel<int> same(again, "c");
      for (int k = 0; k < 20; k++) {
        sleep(2ms);
        same.send(k);
      }
      same.end();
    });
    for (int k = 0; k < 20; k++) ASSERT_EQ(channel.receive_for(30s), k);
    EXPECT_FALSE(channel.receive_for(30s));
    EXPECT_TRUE(channel.is_drained());
    child.join();
    expect_that_nobody_waits(memory, "c");
  }
}

// --- without a buffer ---

TEST(Channel, an_offer_that_nobody_takes_leaves_nothing) {
  TestMemory memory;
  Channel<std::uint64_t> channel(memory, "c", 0, {.spares = 2, .offers = 3});
  begin_at_lap(memory, 3, detail::lap_mask);  // and the counters wrap
  for (int k = 0; k < 20; k++) {
    EXPECT_FALSE(channel.try_send(1));
    EXPECT_FALSE(channel.send_for(1, k % 2 * 1ms));
    EXPECT_FALSE(channel.try_receive());
    EXPECT_FALSE(channel.receive_for(k % 2 * 1ms));
  }
  EXPECT_EQ(channel.size(), 0u);
  expect_that_nobody_waits(memory, "c");
  channel.end();
  EXPECT_TRUE(channel.is_ended() && channel.is_drained());
  expect_error(ErrorCode::ended, [&] { static_cast<void>(channel.try_send(1)); });
  expect_error(ErrorCode::ended, [&] { channel.send(1); });
  EXPECT_FALSE(channel.receive());
}

/** A send in a thread of its own, and what came of it. */
class Sender {
 public:
  Sender(Channel<std::uint64_t> &channel, std::uint64_t value, Timeout timeout)
      : thread_([this, &channel, value, timeout] {
          try {
            sent_ = channel.send_for(value, timeout);
          } catch (const Error &error) {
            code_ = error.code();
          }
        }) {}

  bool was_sent() {
    thread_.join();
    EXPECT_FALSE(code_);
    return sent_;
  }

  ErrorCode error() {
    thread_.join();
    return code_.value();
  }

 private:
  bool sent_ = false;
  std::optional<ErrorCode> code_;
  std::jthread thread_;
};

/** Until so many cells are full. */
void await_offers(const Memory &memory, std::uint32_t cells, std::uint32_t wanted) {
  const std::byte *header = bytes_of(memory, "c");
  const std::uint32_t stride = detail::load32(header + layout::structure_stride);
  for (std::uint32_t found = ~0u; found != wanted; sleep(1ms)) {
    found = 0;
    for (std::uint32_t k = 0; k < cells; k++)
      found += static_cast<std::uint32_t>(detail::turn_of(load64(header + layout::queue_cells + k * stride))) & 1;
  }
}

TEST(Channel, offers_are_taken_in_order_and_those_of_the_impatient_are_gone) {
  TestMemory memory;
  Channel<std::uint64_t> channel(memory, "c", 0, {.spares = 2, .offers = 2});
  Sender first(channel, 1, 80ms);
  await_offers(memory, 2, 1);
  Sender second(channel, 2, forever);
  await_offers(memory, 2, 2);
  EXPECT_FALSE(Sender(channel, 3, 5ms).was_sent());  // there is no cell for it
  EXPECT_FALSE(channel.try_send(9));
  Sender fourth(channel, 4, forever);
  EXPECT_FALSE(first.was_sent());
  EXPECT_EQ(channel.receive_for(1s), 2u);
  EXPECT_TRUE(second.was_sent());
  EXPECT_EQ(channel.receive_for(1s), 4u);
  EXPECT_TRUE(fourth.was_sent());
  expect_that_nobody_waits(memory, "c");
}

TEST(Channel, the_end_reaches_those_who_wait) {
  for (std::uint32_t capacity = 0; capacity <= 1; capacity++) {
    TestMemory memory;
    Channel<std::uint64_t> channel(memory, "c", capacity, {.spares = 2, .offers = 2}), idle(memory, "idle", capacity);
    if (capacity == 1) channel.send(9);
    Sender one(channel, 1, forever), two(channel, 2, forever), three(channel, 3, forever);  // one more than cells
    std::jthread receiver([&] { EXPECT_FALSE(idle.receive()); });
    sleep(20ms);
    idle.end();
    channel.end();
    for (Sender *sender : {&one, &two, &three}) EXPECT_EQ(sender->error(), ErrorCode::ended);
    receiver.join();
    EXPECT_EQ(channel.try_receive(), capacity == 1 ? std::optional<std::uint64_t>(9) : std::nullopt);
    EXPECT_FALSE(channel.try_receive());
    EXPECT_TRUE(channel.is_drained());
    expect_that_nobody_waits(memory, "c");
  }
}

TEST(Channel, the_offer_of_a_killed_sender_can_be_taken) {
  TestMemory memory;
  Channel<std::uint64_t> channel(memory, "c", 0, {.offers = 2});
  Child child([&] {
    Memory again(memory.name());
    Channel<std::uint64_t>(again, "c").send(5);
  });
  await_offers(memory, 2, 1);
  child.kill();
  EXPECT_EQ(channel.receive(), 5u);
  EXPECT_FALSE(channel.try_receive());
}

TEST(Channel, a_stopped_sender_holds_up_nobody) {
  TestMemory memory;
  Channel<std::uint64_t> channel(memory, "c", 0, {.offers = 2});
  Child child([&] {
    Memory again(memory.name());
    Channel<std::uint64_t>(again, "c").send(5);
  });
  await_offers(memory, 2, 1);
  child.stop();
  Sender other(channel, 6, forever);
  await_offers(memory, 2, 2);
  EXPECT_EQ(channel.receive(), 5u);
  EXPECT_EQ(channel.receive(), 6u);
  EXPECT_TRUE(other.was_sent());
  channel.end();
  child.go_on();
  child.join();  // its value was taken before the end
}

// --- threads that share a handle ---

void play_with_threads(std::uint32_t capacity, std::uint32_t each) {
  constexpr std::uint32_t makers = 3;
  TestMemory memory;
  Channel<std::uint64_t> channel(memory, "c", capacity, {.spares = 8, .offers = 2});
  std::vector<std::atomic<int>> seen(makers * each);
  std::atomic<int> wrong = 0;
  {
    std::vector<std::jthread> consumers, producers;
    for (std::uint64_t maker = 0; maker < makers; maker++) {
      producers.emplace_back([&, maker] {
        for (std::uint64_t k = 0; k < each; k++) channel.send(maker << 32 | k);
      });
      consumers.emplace_back([&] {
        std::array<std::int64_t, makers> last{-1, -1, -1};
        for (const std::uint64_t value : channel.values()) {
          const std::uint64_t from = value >> 32, number = value & UINT32_MAX;
          // First in, first out, of each producer.
          if (from >= makers || number >= each || static_cast<std::int64_t>(number) <= last[from]) wrong++;
          else last[from] = static_cast<std::int64_t>(number), seen[from * each + number]++;
        }
      });
    }
    for (std::jthread &producer : producers) producer.join();
    channel.end();
  }
  EXPECT_EQ(wrong, 0);
  EXPECT_TRUE(std::all_of(seen.begin(), seen.end(), [](const auto &times) { return times == 1; }));
  expect_that_nobody_waits(memory, "c");
}

TEST(Channel, threads_share_a_handle_with_a_buffer) { play_with_threads(5, 30'000); }
TEST(Channel, threads_share_a_handle_without_one) { play_with_threads(0, 5'000); }

// --- processes that are killed ---

void play_storm(std::uint32_t capacity) {
  TestMemory memory(1 << 20, {.max_peers = 16});
  Channel<Checked> channel(memory, "c", capacity, {.spares = 10, .offers = 80});  // for those of the dead, too
  Shared<Ledger> ledger;
  const std::string name = memory.name();
  const Storm result = storm(4, 50, [&](std::uint32_t role, std::uint32_t number) {
    Memory again(name);
    Channel<Checked> same(again, "c");
    if (role % 2 == 1)
      for (const Checked &value : same.values()) ledger->take(value);
    for (std::uint32_t k = 0; k < Ledger::most_each; k++) {
      const Timeout timeout = random_below(3) ? forever : Timeout(std::chrono::microseconds(random_below(50)));
      ledger->tell(number, k, same.send_for(Checked::of(number, k), timeout));
    }
    sleep(60s);
  });
  channel.end();
  for (const Checked &value : channel.values(at_once)) ledger->take(value);
  EXPECT_TRUE(channel.is_drained());
  const Ledger::Sums sums = ledger->close(result.started);
  EXPECT_GT(sums.sent, 100u);
  // A receiver that dies between its receive and its books takes one with it.
  EXPECT_LE(sums.missing, result.killed_in[1] + result.killed_in[3]);
}

TEST(Channel, processes_are_killed_with_a_buffer_and_nothing_is_lost_doubled_or_torn) { play_storm(7); }
TEST(Channel, processes_are_killed_without_one_and_nothing_is_lost_doubled_or_torn) { play_storm(0); }

// --- the vector ---

TEST(Channel, vector) {
  // An offer stands until the bytes were compared.
  std::optional<Channel<Message>> hand;
  std::jthread thread;
  play({"channel", 3,
        [&](Memory &memory) {
          Channel<std::uint32_t> numbers(memory, "numbers", 2, {.spares = 1});
          numbers.send(10);
          numbers.send(20);
          EXPECT_EQ(numbers.receive(), 10u);
          numbers.send(30);
          numbers.end();
          Channel<double> ended(memory, "ended", 1, {.spares = 1});
          ended.send(0.5);
          EXPECT_EQ(ended.receive(), 0.5);
          ended.end();
          hand.emplace(memory, "hand", std::size_t{0}, ChannelOptions{.spares = 1, .offers = 2});
          thread = std::jthread(
              [&] { expect_error(ErrorCode::ended, [&] { hand->send(Message::of(1, -42, "start")); }); });
          while (load64(bytes_of(memory, "hand") + layout::channel_taken) == 0) sleep(1ms);
          EXPECT_FALSE(hand->try_send(Message::of(2, 7, "never")));
        },
        [](Memory &memory) {
          Channel<std::uint32_t> numbers(memory, "numbers", 2);
          EXPECT_TRUE(numbers.is_ended() && !numbers.is_drained());
          EXPECT_EQ(numbers.size(), 2u);
          expect_error(ErrorCode::ended, [&] { numbers.send(40); });
          EXPECT_EQ(numbers.receive(), 20u);
          EXPECT_EQ(numbers.receive(), 30u);
          EXPECT_TRUE(numbers.is_drained());
          Channel<double> ended(memory, "ended");
          EXPECT_FALSE(ended.receive());
          EXPECT_TRUE(ended.is_drained());
          // The offer's sender died with whoever made the vector: it can still be taken.
          Channel<Message> other(memory, "hand", 0);
          const Message expected = Message::of(1, -42, "start"), message = other.try_receive().value();
          EXPECT_EQ(std::memcmp(&message, &expected, sizeof message), 0);
          EXPECT_FALSE(other.try_receive());
          EXPECT_FALSE(other.try_send(expected));
        }});
  hand->end();
}

}  // namespace
}  // namespace zeroipc::testing
