// Rings of elements, alone, between threads, between processes that are killed or stopped. Messages are in
// message_ring_test.cpp.

#include <zeroipc/message_ring.h>
#include <zeroipc/queue.h>
#include <zeroipc/ring.h>

#include <array>
#include <ctime>
#include <deque>

#include "vectors.h"

namespace zeroipc::testing {
namespace {

using detail::load64;
using detail::store64;
namespace layout = detail::layout;

/** Makes the ring an empty one at this position that nobody has a side of. */
void move_to(const Memory &memory, std::uint32_t lap, std::uint32_t index) {
  std::byte *header = bytes_of(memory, "r");
  for (const std::uint32_t at : {layout::ring_tail, layout::ring_head})
    store64(header + at, std::uint64_t{lap} << 32 | index);
  for (const std::uint32_t at : {layout::ring_producer, layout::ring_consumer}) store64(header + at, 0);
}

// --- elements ---

TEST(Ring, write_and_read_keep_the_order) {
  TestMemory memory;
  Ring<double> ring(memory, "r", 3);
  EXPECT_FALSE(ring.try_read());
  EXPECT_EQ(ring.capacity(), 3u);
  EXPECT_EQ(ring.name(), "r");
  EXPECT_TRUE(ring.empty() && !ring.full());
  for (int lap = 0; lap < 1000; lap++) {
    for (int k = 0; k < 3; k++) {
      ASSERT_EQ(ring.available(), static_cast<std::size_t>(k));
      ASSERT_EQ(ring.free_space(), static_cast<std::size_t>(3 - k));
      ASSERT_TRUE(ring.try_write(k));
    }
    ASSERT_FALSE(ring.try_write(3));
    ASSERT_TRUE(ring.full() && !ring.empty());
    for (int k = 0; k < 3; k++) ASSERT_EQ(ring.try_read(), k);
    ASSERT_FALSE(ring.try_read());
    ring.write(lap);  // so that laps begin elsewhere
    ASSERT_EQ(ring.read(), lap);
  }
}

template <std::size_t Size>
void move_bytes() {
  using Element = std::array<std::uint8_t, Size>;
  TestMemory memory;
  Ring<Element> ring(memory, "r", 37);
  std::deque<Element> model;
  for (int round = 0; round < 60; round++) {
    for (std::uint32_t count = random_below(20) + 1; count > 0; count--) {
      Element element;
      for (std::uint8_t &byte : element) byte = static_cast<std::uint8_t>(random_below(256));
      ASSERT_EQ(ring.try_write(element), model.size() < 37);
      if (model.size() < 37) model.push_back(element);
    }
    if (round % 2 == 0) {
      ASSERT_EQ(ring.try_read(), model.front());
      model.pop_front();
    } else {
      std::array<Element, 15> out;
      const std::size_t done = ring.try_read_many(out);
      ASSERT_EQ(done, std::min<std::size_t>(15, model.size()));
      for (std::size_t k = 0; k < done; k++, model.pop_front()) ASSERT_EQ(out[k], model.front());
    }
    ASSERT_EQ(ring.available(), model.size());
  }
}

TEST(Ring, elements_of_all_sizes) {
  [&]<std::size_t... Sizes>(std::index_sequence<Sizes...>) {
    (move_bytes<Sizes + 1>(), ...);
  }(std::make_index_sequence<17>());
  move_bytes<64>();
  move_bytes<100>();
  move_bytes<1200>();
}

TEST(Ring, any_byte_of_a_bool_but_0_reads_as_true) {
  TestMemory memory;
  Ring<std::uint8_t> bytes(memory, "r", 4);
  for (const int byte : {2, 0, 255, 0}) bytes.write(static_cast<std::uint8_t>(byte));
  Ring<bool> ring(memory, "r");
  EXPECT_EQ(ring.try_read(), true);
  EXPECT_EQ(ring.try_read(), false);
  bool out[2];
  EXPECT_EQ(ring.read_many(out), 2u);
  EXPECT_TRUE(out[0] && !out[1]);
}

TEST(Ring, write_many_and_read_many_do_what_there_is_room_for) {
  TestMemory memory;
  Ring<std::uint32_t> ring(memory, "r", 10);
  std::array<std::uint32_t, 25> in, out{};
  for (std::uint32_t k = 0; k < in.size(); k++) in[k] = k;
  const std::span<const std::uint32_t> all(in);
  for (int round = 0; round < 30; round++) {
    ASSERT_EQ(ring.try_write_many(all.first(7)), 7u);
    ASSERT_EQ(ring.try_write_many(all.subspan(7)), 3u);
    ASSERT_EQ(ring.try_write_many(all.first(1)), 0u);
    ASSERT_EQ(ring.try_read_many(std::span(out).first(4)), 4u);
    ASSERT_EQ(ring.write_many_for(all.subspan(10, 9), 100us), 4u);
    ASSERT_EQ(ring.read_many(std::span(out).subspan(4)), 10u);
    for (std::uint32_t k = 0; k < 14; k++) ASSERT_EQ(out[k], k);
    ASSERT_EQ(ring.try_read_many(out), 0u);
    ASSERT_EQ(ring.try_write_many({}), 0u);
    ASSERT_EQ(ring.try_read_many({}), 0u);
    ring.write(1);
    ASSERT_EQ(ring.read(), 1u);
  }
  EXPECT_EQ(ring.read_many_for(out, 1ms), 0u);
}

TEST(Ring, laps_wrap) {
  for (std::uint32_t capacity = 1; capacity <= 5; capacity++) {
    for (std::uint32_t below = 0; below < 3; below++) {
      TestMemory memory(65536);
      Ring<std::uint64_t> ring(memory, "r", capacity);
      move_to(memory, UINT32_MAX - below, capacity - 1);
      std::uint64_t in = 0, out = 0;
      for (int step = 0; step < 60; step++) {
        while (ring.try_write(in)) in++;
        ASSERT_EQ(in - out, capacity);
        ASSERT_EQ(ring.available(), capacity);
        for (std::uint32_t n = random_below(capacity) + 1; n > 0; n--) ASSERT_EQ(ring.try_read(), out++);
      }
    }
  }
}

TEST(Ring, values_are_read_until_none_comes_in_time) {
  TestMemory memory;
  Ring<int> ring(memory, "r", 8);
  for (int k = 0; k < 5; k++) ring.write(k);
  int expected = 0;
  for (const int value : ring.values(at_once)) {
    EXPECT_EQ(value, expected++);
    if (expected == 2) break;
  }
  EXPECT_EQ(ring.available(), 3u);
  for (const int value : ring.values(1ms)) EXPECT_EQ(value, expected++);
  EXPECT_EQ(expected, 5);
}

// --- in place ---

TEST(Ring, reserve_and_peek_work_in_place) {
  TestMemory memory;
  Ring<std::uint32_t> ring(memory, "r", 8);
  EXPECT_TRUE(ring.try_peek().empty());
  std::uint32_t next = 0;
  const std::uint32_t one[] = {1};
  for (int round = 0; round < 3; round++, next += 10) {
    auto room = ring.reserve(6);
    const std::size_t length = round == 1 ? 3 : 6;  // up to the end
    ASSERT_EQ(room.size(), length);
    for (std::uint32_t k = 0; k < length; k++) room[k] = next + k;
    // Nothing else is written meanwhile.
    expect_error(ErrorCode::bad_argument, [&] { static_cast<void>(ring.try_write(1)); }, "a reservation is open");
    expect_error(ErrorCode::bad_argument, [&] { static_cast<void>(ring.try_write_many(one)); });
    expect_error(ErrorCode::bad_argument, [&] { ring.write(1); });
    expect_error(ErrorCode::bad_argument, [&] { static_cast<void>(ring.try_reserve(1)); });
    expect_error(ErrorCode::bad_argument, [&] { room.commit(length + 1); }, "cannot commit");
    EXPECT_TRUE(room && ring.empty());
    room.commit(length == 6 ? 5 : 3);
    EXPECT_FALSE(room);
    expect_error(ErrorCode::closed, [&] { room.commit(); }, "the reservation has ended");
    expect_error(ErrorCode::closed, [&] { static_cast<void>(room.values()); });
    auto seen = ring.peek(2);
    ASSERT_TRUE(seen.size() == 2 && seen[0] == next && seen[1] == next + 1);
    ring.advance(1);
    seen = ring.try_peek();
    ASSERT_EQ(seen[0], next + 1);
    ASSERT_EQ(seen.size(), round == 1 ? 2u : 4u);
    for (const std::size_t wrong : {0u, 5u, 9u}) expect_error(ErrorCode::bad_argument, [&] { ring.advance(wrong); });
    ring.advance(seen.size());
    EXPECT_TRUE(ring.empty());
  }
}

TEST(Ring, reservations_that_are_given_up_write_nothing) {
  TestMemory memory;
  Ring<std::uint32_t> ring(memory, "r", 8);
  for (int how = 0; how < 4; how++) {
    auto room = ring.reserve(3);
    room[0] = 99;
    if (how == 0) room.commit(0);
    if (how == 1) room.abort();
    if (how == 2) auto moved = std::move(room);
    if (how == 3) ring.release(RingSide::producer);
    EXPECT_FALSE(room);
    expect_error(ErrorCode::closed, [&] { room.commit(1); });
    auto next = ring.try_reserve(1);
    room.abort();  // it has ended: the next one has not
    EXPECT_TRUE(next && *next && ring.empty());
  }
  for (std::uint32_t k = 0; k < 8; k++) ASSERT_TRUE(ring.try_write(k));
  EXPECT_FALSE(ring.try_reserve(1));
  EXPECT_FALSE(ring.reserve_for(1, 1ms));
  expect_error(ErrorCode::bad_argument, [&] { static_cast<void>(ring.try_reserve(0)); }, "from 1 to 8");
  expect_error(ErrorCode::bad_argument, [&] { static_cast<void>(ring.try_reserve(9)); });
  EXPECT_TRUE(ring.peek(0).empty());
  EXPECT_EQ(ring.peek().size(), 8u);
  ring.advance(8);
  EXPECT_TRUE(ring.peek_for(1ms).empty());
}

// --- sides ---

TEST(Ring, sides_are_taken_held_and_released) {
  TestMemory memory;
  Ring<double> ring(memory, "r", 4), other(memory, "r");
  for (const RingSide side : {RingSide::producer, RingSide::consumer}) {
    EXPECT_FALSE(ring.holder(side));
    ring.take(side);
    ring.take(side);
    EXPECT_TRUE(ring.holds(side) && !other.holds(side));
    const auto peer = other.holder(side);
    EXPECT_TRUE(peer && peer->self && peer->label == "test" && peer->pid == static_cast<std::uint32_t>(getpid()));
    expect_error(ErrorCode::taken, [&] { other.take(side); }, "is another handle of this participant");
    expect_error(ErrorCode::taken, [&] {
      if (side == RingSide::producer) other.write(1);
      else other.read();
    });
    other.release(side);
    EXPECT_TRUE(ring.holds(side));  // what one has not, one does not give back
    ring.release(side);
    EXPECT_FALSE(ring.holder(side));
    if (side == RingSide::producer) EXPECT_TRUE(other.try_write(1));
    else EXPECT_TRUE(other.try_read());
    EXPECT_TRUE(other.holds(side));
    other.release(side);
  }
}

TEST(Ring, another_one_goes_on_where_the_first_stood) {
  TestMemory memory;
  Memory elsewhere = memory.again();
  Ring<int> first(memory, "r", 3);
  std::optional<Ring<int>> second(std::in_place, elsewhere, "r");
  const int in[] = {1, 2, 3, 4, 5};
  EXPECT_EQ(first.try_write_many(std::span(in).first(2)), 2u);
  EXPECT_EQ(first.try_read(), 1);
  expect_error(ErrorCode::taken, [&] { static_cast<void>(second->try_write(1)); }, "its producer is process");
  first.release(RingSide::producer);
  first.release(RingSide::consumer);
  EXPECT_EQ(second->try_write_many(std::span(in).subspan(2)), 2u);
  EXPECT_EQ(second->try_read(), 2);
  expect_error(ErrorCode::taken, [&] { static_cast<void>(first.try_read()); });
  second.reset();  // gives the sides back
  EXPECT_EQ(first.try_read(), 3);
  EXPECT_EQ(first.try_read(), 4);
  EXPECT_TRUE(first.try_write(1));
}

TEST(Ring, a_handle_that_moves_takes_its_sides_along) {
  TestMemory memory;
  Ring<int> ring(memory, "r", 4);
  ring.write(1);
  ring.write(2);
  EXPECT_EQ(ring.read(), 1);
  Ring<int> other = std::move(ring);
  EXPECT_TRUE(other.holds(RingSide::producer) && other.holds(RingSide::consumer) && !ring.holds(RingSide::producer));
  expect_error(ErrorCode::closed, [&] { static_cast<void>(ring.try_write(1)); }, "ring \"r\": this handle was closed");
  expect_error(ErrorCode::closed, [&] { static_cast<void>(ring.try_read()); });
  expect_error(ErrorCode::closed, [&] { ring.read(); });
  expect_error(ErrorCode::closed, [&] { static_cast<void>(ring.available()); });
  expect_error(ErrorCode::closed, [&] { static_cast<void>(ring.try_reserve(1)); });
  expect_error(ErrorCode::closed, [&] { ring.advance(1); });
  expect_error(ErrorCode::closed, [&] { ring.take(RingSide::producer); });
  memory.close();
  other.write(3);
  EXPECT_EQ(other.read(), 2);
  ring = std::move(other);
  EXPECT_EQ(ring.read(), 3);
  ring.close();
  ring.close();
  expect_error(ErrorCode::closed, [&] { ring.write(3); });
}

// --- open ---

TEST(Ring, opening_compares_what_is_asked_with_what_is_there) {
  TestMemory memory;
  Ring<double> ring(memory, "r", 4);
  MessageRing messages(memory, "m", 64);
  EXPECT_EQ(memory.find("r")->size, 512u);
  static_cast<void>(Ring<double>(memory, "r", 4));
  expect_error(ErrorCode::shape_mismatch, [&] { Ring<double>(memory, "r", 5); });
  expect_error(ErrorCode::shape_mismatch, [&] { Ring<float>(memory, "r"); });
  expect_error(ErrorCode::shape_mismatch, [&] { Ring<char>(memory, "m"); }, "it holds messages, asked for elements");
  expect_error(ErrorCode::timeout, [&] { Ring<double>(memory, "none", 1ms); });
  expect_error(ErrorCode::not_found, [&] { Ring<double>(memory, "none"); });
  expect_error(ErrorCode::bad_argument, [&] { Ring<double>(memory, "x", 0); });
  expect_error(ErrorCode::bad_argument, [&] { Ring<double>(memory, "x", std::size_t{1} << 32); });
  expect_error(ErrorCode::segment_full, [&] { Ring<double>(memory, "x", UINT32_MAX); });
  expect_error(ErrorCode::kind_mismatch, [&] { Queue<double>(memory, "r"); }, "kind 'RING'");
  std::byte *header = bytes_of(memory, "r");
  const struct {
    std::uint32_t at, value;
    ErrorCode code;
  } lies[] = {{layout::ring_mode, 2, ErrorCode::shape_mismatch},
              {layout::structure_capacity, 0, ErrorCode::corrupt},
              {layout::structure_capacity, 9, ErrorCode::corrupt},
              {layout::structure_capacity, UINT32_MAX, ErrorCode::corrupt},
              {layout::structure_stride, 16, ErrorCode::corrupt},
              {layout::structure_stride, 0, ErrorCode::corrupt}};
  for (const auto &lie : lies) {
    const std::uint32_t right = detail::load32(header + lie.at);
    detail::store32(header + lie.at, lie.value);
    expect_error(lie.code, [&] { Ring<double>(memory, "r"); }, "ring \"r\"");
    detail::store32(header + lie.at, right);
  }
}

// --- words ---

TEST(Ring, words_that_contradict_each_other_are_corrupt) {
  const struct {
    std::uint32_t at;
    std::uint64_t value;
  } lies[] = {{layout::ring_tail, 8},
              {layout::ring_head, 1000},
              {layout::ring_head, UINT32_MAX},
              {layout::ring_head, std::uint64_t{1} << 32 | 1},
              {layout::ring_tail, std::uint64_t{2} << 32 | 4},
              {layout::ring_tail, std::uint64_t{1} << 32 | 6}};
  for (const auto &lie : lies) {
    TestMemory memory;
    Ring<int> ring(memory, "r", 8);
    for (int k = 0; k < 6; k++) ring.write(k);
    for (int k = 0; k < 3; k++) ring.read();
    ring.release(RingSide::producer);
    ring.release(RingSide::consumer);
    store64(bytes_of(memory, "r") + lie.at, lie.value);
    int out[2] = {};
    expect_error(ErrorCode::corrupt, [&] { static_cast<void>(ring.try_read()); }, "ring \"r\"");
    expect_error(ErrorCode::corrupt, [&] { ring.read(); });
    expect_error(ErrorCode::corrupt, [&] { static_cast<void>(ring.try_read_many(out)); });
    expect_error(ErrorCode::corrupt, [&] { static_cast<void>(ring.try_peek()); });
    expect_error(ErrorCode::corrupt, [&] { ring.advance(1); });
    expect_error(ErrorCode::corrupt, [&] { static_cast<void>(ring.try_write(1)); });
    expect_error(ErrorCode::corrupt, [&] { ring.write(1); });
    expect_error(ErrorCode::corrupt, [&] { static_cast<void>(ring.try_write_many(out)); });
    expect_error(ErrorCode::corrupt, [&] { static_cast<void>(ring.try_reserve(1)); });
    EXPECT_LE(ring.available(), 8u);
  }
}

TEST(Ring, arbitrary_words_do_no_harm) {
  TestMemory memory;
  using Element = std::array<std::uint8_t, 3>;
  Ring<Element> ring(memory, "r", 9);
  std::byte *header = bytes_of(memory, "r");
  std::array<Element, 20> out{};
  const auto attempt = [](auto &&call) {
    try {
      call();
    } catch (const Error &error) {
      const ErrorCode code = error.code();
      ASSERT_TRUE(code == ErrorCode::corrupt || code == ErrorCode::taken || code == ErrorCode::bad_argument)
          << error.what();
    }
  };
  const std::uint32_t words[] = {layout::ring_tail, layout::ring_head, layout::ring_producer, layout::ring_consumer};
  for (int step = 0; step < 20'000; step++) {
    if (random_below(3) == 0)
      store64(header + words[random_below(4)], std::uint64_t{random_below(3)} << 32 | random_below(12));
    attempt([&] { static_cast<void>(ring.try_write(out[0])); });
    attempt([&] { static_cast<void>(ring.try_read()); });
    attempt([&] { static_cast<void>(ring.try_write_many(out)); });
    attempt([&] { static_cast<void>(ring.try_read_many(out)); });
    attempt([&] {
      if (auto room = ring.try_reserve(1 + random_below(9))) {
        for (Element &element : room->values()) element.fill(7);
        room->commit(random_below(static_cast<std::uint32_t>(room->size()) + 1));
      }
    });
    attempt([&] {
      for (const Element &element : ring.try_peek()) out[0] = element;
      ring.advance(1);
    });
    ASSERT_LE(ring.available(), ring.capacity());
    if (random_below(4) == 0) ring.release(random_below(2) ? RingSide::producer : RingSide::consumer);
  }
}

// --- waiting ---

TEST(Ring, waiting_ends_with_the_time_and_leaves_no_bit) {
  TestMemory memory;
  Ring<double> ring(memory, "r", 1);
  EXPECT_FALSE(ring.read_for(at_once));
  EXPECT_FALSE(ring.read_for(5ms));
  EXPECT_TRUE(ring.write_for(2.5, at_once));
  EXPECT_FALSE(ring.write_for(2.5, 5ms));
  for (std::uint32_t k = 0; k < 4; k++) {
    EXPECT_EQ(load64(bytes_of(memory, "r") + layout::ring_not_empty + 8 * k), 0u);
    EXPECT_EQ(load64(bytes_of(memory, "r") + layout::ring_not_full + 8 * k), 0u);
  }
}

TEST(Ring, a_reader_looks_and_changes_nothing) {
  TestMemory memory;
  Ring<double> ring(memory, "r", 1);
  ring.write(2.5);
  const auto before = bytes_of(memory);
  Memory reader = memory.read_only();
  Ring<double> look(reader, "r");
  EXPECT_EQ(look.available(), 1u);
  EXPECT_TRUE(look.full() && !look.empty());
  const auto peer = look.holder(RingSide::producer);
  EXPECT_TRUE(peer && !peer->self && peer->pid == static_cast<std::uint32_t>(getpid()));
  expect_error(ErrorCode::read_only, [&] { look.take(RingSide::consumer); }, "cannot change the ring \"r\"");
  expect_error(ErrorCode::read_only, [&] { static_cast<void>(look.try_read()); });
  expect_error(ErrorCode::read_only, [&] { static_cast<void>(look.try_peek()); });
  expect_error(ErrorCode::read_only, [&] { look.advance(1); });
  expect_error(ErrorCode::read_only, [&] { static_cast<void>(look.try_reserve(1)); });
  expect_error(ErrorCode::read_only, [&] { look.write(1); });
  EXPECT_EQ(bytes_of(memory), before);
}

TEST(Ring, a_sleeper_is_woken_and_costs_no_cpu) {
  TestMemory memory;
  Ring<int> ring(memory, "r", 2);
  const std::clock_t before = std::clock();
  EXPECT_FALSE(ring.read_for(300ms));
  EXPECT_LT(std::clock() - before, CLOCKS_PER_SEC / 10);
  Child writer([&] {
    Memory again(memory.name());
    Ring<int> same(again, "r");
    for (int k = 0; k < 20; k++) {
      sleep(5ms);
      same.write(k);
    }
  });
  for (int k = 0; k < 20; k++) ASSERT_EQ(ring.read_for(30s), k);
  writer.join();
  ring.release(RingSide::consumer);
  ring.write(0);
  ring.write(1);
  Child reader([&] {
    Memory again(memory.name());
    Ring<int> same(again, "r");
    for (int k = 0; k < 20; k++) {
      sleep(5ms);
      EXPECT_EQ(same.read_for(30s), k);  // the writer may have been held up
    }
  });
  for (int k = 2; k < 22; k++) ASSERT_TRUE(ring.write_for(k, 30s));
  reader.join();
  EXPECT_TRUE(ring.full());
}

// --- two threads that share a handle ---

TEST(Ring, threads_each_have_a_side_of_one_handle) {
  constexpr std::uint64_t each = 200'000;
  for (const std::uint32_t capacity : {7u, 1024u}) {
    TestMemory memory;
    Ring<std::uint64_t> ring(memory, "r", capacity);
    std::jthread producer([&] {
      for (std::uint64_t k = 0; k < each;) {
        const std::uint64_t many[] = {k, k + 1, k + 2, k + 3, k + 4};
        if (k % 7 == 0 && k + 5 <= each) {
          ring.write_many(many);
          k += 5;
        } else {
          ring.write(k++);
        }
      }
    });
    std::array<std::uint64_t, 16> values;
    for (std::uint64_t expected = 0; expected < each;) {
      std::size_t done = 1;
      if (expected % 3 == 0) done = ring.read_many(values);
      else values[0] = ring.read();
      for (std::size_t k = 0; k < done; k++) ASSERT_EQ(values[k], expected++);
    }
    EXPECT_TRUE(ring.empty());
  }
}

// --- processes that are killed or stopped ---

/** Waits until the side is free: its last holder may not be gone yet. */
void take_over(detail::RingBase &ring, RingSide side) {
  for (;;) {
    try {
      return ring.take(side);
    } catch (const Error &error) {
      if (error.code() != ErrorCode::taken) throw;
      sleep(1ms);
    }
  }
}

TEST(Ring, processes_are_killed_and_nothing_is_lost_doubled_or_torn) {
  TestMemory memory(1 << 20, {.max_peers = 16});
  Ring<Checked> ring(memory, "r", 20);
  Shared<Books> books;
  const std::string name = memory.name();
  const Storm result = storm(2, 60, [&](std::uint32_t role, std::uint32_t number) {
    Memory again(name);
    Ring<Checked> same(again, "r");
    take_over(same, role == 0 ? RingSide::producer : RingSide::consumer);
    Checked last{};
    for (std::uint32_t k = 0; k < Books::most_each; k++) {
      if (role == 0) {
        same.write(Checked::of(number, k));
        books->give(number, k);
        continue;
      }
      const Checked value = same.read();
      // The next of the same producer, or the first of a later one.
      const bool next = value.maker() == last.maker() ? value.number() == last.number() + 1 : value.number() == 0;
      if (k > 0 && !next) __atomic_fetch_add(&books->torn, 1, __ATOMIC_SEQ_CST);
      books->take(value);
      last = value;
    }
  });
  while (const auto value = ring.try_read()) books->take(*value);
  EXPECT_TRUE(ring.empty());
  // A consumer that dies between its read and its books takes one with it.
  EXPECT_LE(books->close(result.started), result.killed_in[1]);
}

TEST(Ring, who_is_stopped_keeps_its_side) {
  TestMemory memory(1 << 20, {.max_peers = 16});
  Ring<Checked> ring(memory, "r", 20);
  std::uint32_t next = 0;
  const auto take_one = [&](const Checked &value) { ASSERT_TRUE(value.is_whole() && value.number() == next++); };
  Child producer([&] {
    Memory again(memory.name());
    Ring<Checked> same(again, "r");
    for (std::uint32_t k = 0;; k++) same.write(Checked::of(0, k));
  });
  for (int round = 0; round < 10; round++) {
    for (int k = 0; k < 50; k++) take_one(ring.read_for(30s).value());
    producer.stop();
    sleep(5ms);
    expect_error(ErrorCode::taken, [&] { ring.take(RingSide::producer); }, "its producer is process");
    while (const auto value = ring.try_read()) take_one(*value);
    EXPECT_FALSE(ring.read_for(1ms));
    producer.go_on();
  }
  producer.kill();
  while (const auto value = ring.try_read()) take_one(*value);
  ring.take(RingSide::producer);
}

// --- the vector ---

TEST(Ring, vector) {
  // What wrote them stays open, for closing would give the sides back.
  std::optional<Ring<std::uint32_t>> numbers;
  std::optional<MessageRing> texts;
  play({"ring", 2,
        [&](Memory &memory) {
          numbers.emplace(memory, "numbers", 3);
          const std::uint32_t values[] = {10, 20, 30};
          numbers->write_many(values);
          EXPECT_EQ(numbers->read(), 10u);
          numbers->write(40);
          texts.emplace(memory, "texts", 48, 20);
          const Message both[] = {"first", "second, read"};
          EXPECT_EQ(texts->try_write_many(both), 2u);
          EXPECT_EQ(texts->peek().text(), "first");
          texts->advance();
          texts->write("over here");
          texts->release(RingSide::consumer);
        },
        [&](Memory &memory) {
          numbers.emplace(memory, "numbers", 3);
          EXPECT_EQ(numbers->available(), 3u);
          EXPECT_FALSE(numbers->try_write(50));
          EXPECT_TRUE(numbers->holder(RingSide::producer)->self);
          for (const std::uint32_t value : {20u, 30u, 40u}) EXPECT_EQ(numbers->try_read(), value);
          texts.emplace(memory, "texts", 48);
          EXPECT_EQ(texts->largest(), 20u);
          EXPECT_TRUE(texts->full() && texts->free_space() == 0);
          Message found[9];
          EXPECT_EQ(texts->try_peek_many(found), 2u);
          EXPECT_EQ(found[0].text(), "second, read");
          EXPECT_EQ(found[1].text(), "over here");
          texts->advance(2);
          const Message four[] = {"a", "b", "c", "d"};
          EXPECT_EQ(texts->try_write_many(four), 3u);
        }});
}

}  // namespace
}  // namespace zeroipc::testing
