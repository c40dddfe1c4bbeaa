// Streams: publishing, policies, the end, waiting, what is refused. subscription_test.cpp has the other side.

#include <zeroipc/stream.h>

#include <zeroipc/queue.h>

#include <algorithm>
#include <ctime>
#include <numeric>

#include "message.h"
#include "vectors.h"

namespace zeroipc::testing {
namespace {

using detail::load64;
using detail::store64;
namespace layout = detail::layout;

constexpr Policy policies[] = {Policy::block, Policy::drop_oldest, Policy::drop_newest};

/** The words of the stream "s", to be looked at and changed. */
detail::Rows rows_of(const Memory &memory, std::size_t elem_size = 4) {
  detail::Rows rows;
  detail::StreamShape shape{};
  shape.elem_size = elem_size;
  detail::open_stream(detail::segment_of(memory), "s", shape, at_once, rows);
  return rows;
}

// --- publish and read ---

TEST(Stream, every_subscriber_gets_every_value_in_order) {
  for (int capacity = 1; capacity <= 5; capacity++) {
    TestMemory memory;
    Stream<int> stream(memory, "s", static_cast<std::size_t>(capacity));
    EXPECT_EQ(stream.capacity(), static_cast<std::size_t>(capacity));
    EXPECT_EQ(stream.policy(), Policy::block);
    EXPECT_EQ(stream.name(), "s");
    auto one = stream.subscription(), two = stream.subscription();
    EXPECT_FALSE(stream.last());
    EXPECT_EQ(stream.subscriber_count(), 2u);
    for (int lap = 0; lap < 100; lap++) {
      for (int k = 0; k < capacity; k++) ASSERT_TRUE(stream.try_emit(lap * 100 + k));
      ASSERT_FALSE(stream.try_emit(9));  // both are a capacity behind
      for (int k = 0; k < capacity; k++) ASSERT_EQ(one.try_next(), lap * 100 + k);
      ASSERT_FALSE(one.try_next());
      ASSERT_FALSE(stream.try_emit(9));  // one of them is
      for (int k = 0; k < capacity; k++) ASSERT_EQ(two.try_next(), lap * 100 + k);
      ASSERT_EQ(stream.last(), lap * 100 + capacity - 1);
      ASSERT_EQ(stream.sequence(), static_cast<std::uint64_t>((lap + 1) * capacity));
      ASSERT_EQ(two.position(), stream.sequence());
    }
    one.close();
    EXPECT_TRUE(stream.try_emit(1));
    EXPECT_EQ(stream.subscriber_count(), 1u);
    two.close();
    for (int k = 0; k < 20; k++) EXPECT_TRUE(stream.emit(k));  // without a subscriber nobody waits
  }
}

template <std::size_t Size>
void emit_bytes() {
  struct Element {
    std::array<std::uint8_t, Size> bytes;
  };
  TestMemory memory;
  Stream<Element> stream(memory, "s", 2, {.subscribers = 1, .spares = 2});
  auto subscription = stream.subscription();
  const detail::Rows rows = rows_of(memory, Size);
  for (int round = 0; round < 5; round++) {
    Element in;
    for (std::uint8_t &byte : in.bytes) byte = static_cast<std::uint8_t>(random_below(255) + 1);
    ASSERT_TRUE(stream.try_emit(in));
    for (std::size_t k = Size; k < detail::round_up8(Size); k++)
      for (std::uint32_t block = 0; block < 4; block++) ASSERT_EQ(rows.row_payload(block)[k], std::byte{0});
    const auto out = subscription.try_next();
    ASSERT_TRUE(out && stream.last());
    ASSERT_EQ(in.bytes, out->bytes);
    ASSERT_EQ(in.bytes, stream.last()->bytes);
  }
}

TEST(Stream, values_of_all_sizes_and_zeros_behind_them) {
  [&]<std::size_t... Sizes>(std::index_sequence<Sizes...>) {
    (emit_bytes<Sizes + 1>(), ...);
  }(std::make_index_sequence<9>());
  emit_bytes<33>();
  emit_bytes<299>();
}

struct NoDefault {
  explicit NoDefault(int number) : value(number) {}
  const int value;
};

TEST(Stream, values_need_no_default_constructor_and_no_assignment) {
  TestMemory memory;
  Stream<NoDefault> stream(memory, "s", 4);
  auto subscription = stream.subscription();
  auto copies = stream.map(memory, "copies", [](const NoDefault &in) { return NoDefault(in.value + 1); },
                           {.in_thread = false});
  auto reader = copies.subscription(earliest);
  stream.emit(NoDefault(7));
  stream.emit(NoDefault(8));
  EXPECT_EQ(stream.last()->value, 8);
  EXPECT_EQ(subscription.next()->value, 7);
  EXPECT_EQ(subscription.next_for(1s)->value, 8);
  EXPECT_FALSE(subscription.next_for(1ms));
  EXPECT_FALSE(copies.derivation()->run_for(at_once));
  EXPECT_EQ(reader.try_next()->value, 8);
  stream.end();
  int sum = 0;
  for (const NoDefault &value : stream.subscription(earliest)) sum += value.value;
  EXPECT_EQ(sum, 15);
}

TEST(Stream, any_byte_of_a_bool_but_0_reads_as_true) {
  TestMemory memory;
  Stream<std::uint8_t> bytes(memory, "s", 2);
  Stream<bool> stream(memory, "s");
  auto subscription = stream.subscription();
  bytes.emit(2);
  EXPECT_EQ(stream.last(), true);
  EXPECT_EQ(subscription.try_next(), true);
}

TEST(Stream, many_at_once) {
  TestMemory memory;
  Stream<int> stream(memory, "s", 10);
  auto subscription = stream.subscription();
  std::array<int, 25> in, out{};
  std::iota(in.begin(), in.end(), 0);
  const std::span<const int> all(in);
  EXPECT_EQ(stream.try_emit_many(all.first(7)), 7u);
  EXPECT_EQ(stream.try_emit_many(all.subspan(7)), 3u);
  EXPECT_EQ(stream.try_emit_many(all.first(1)), 0u);
  EXPECT_EQ(subscription.try_next_many(std::span(out).first(4)), 4u);
  EXPECT_EQ(stream.emit_many_for(all.subspan(10), 1ms), 4u);
  EXPECT_EQ(subscription.next_many_for(std::span(out).subspan(4), 1s), 10u);
  EXPECT_TRUE(std::equal(in.begin(), in.begin() + 14, out.begin()));
  EXPECT_EQ(subscription.try_next_many(out), 0u);
  EXPECT_EQ(subscription.next_many_for(out, 1ms), 0u);
  EXPECT_EQ(subscription.next_many({}), 0u);
  EXPECT_EQ(stream.try_emit_many({}), 0u);
  EXPECT_EQ(stream.emit_many({}), 0u);
  EXPECT_EQ(stream.emit_many(all.first(10)), 10u);
  std::jthread other([&] { EXPECT_EQ(stream.emit_many(all), 25u); });
  for (int k = 0; k < 10; k++) ASSERT_EQ(subscription.next(), k);
  for (std::size_t done = 0; done < 25;) {
    const std::size_t more = subscription.next_many(std::span(out).subspan(done));
    ASSERT_GT(more, 0u);
    done += more;
  }
  EXPECT_EQ(in, out);
}

// As if another thread had been stopped while it stored what it remembers of the lines.
TEST(Stream, what_is_half_remembered_is_not_believed) {
  TestMemory memory;
  Stream<int> stream(memory, "s", 4);
  auto subscription = stream.subscription();
  detail::Rows rows = rows_of(memory);
  const std::uint64_t limit = detail::position_of(1, 3);
  rows.seen = {7, load64(rows.at(layout::stream_joins)), limit};
  const auto emit = [&](int value) { return detail::emit_generally(rows, {&value, sizeof value}); };
  for (int k = 0; k < 4; k++) EXPECT_EQ(emit(k), detail::Outcome::done);
  EXPECT_EQ(emit(9), detail::Outcome::none);
  EXPECT_EQ(subscription.try_next(), 0);
  EXPECT_EQ(emit(4), detail::Outcome::done);
  EXPECT_TRUE(rows.seen.version == 7 && rows.seen.limit == limit);  // that thread goes on with it, or nobody
}

// --- policies ---

TEST(Stream, a_lapped_subscriber_is_told_exactly_what_it_lost) {
  for (std::uint64_t capacity = 1; capacity <= 5; capacity++) {
    TestMemory memory;
    Stream<std::uint64_t> stream(memory, "s", capacity, {.policy = Policy::drop_oldest});
    auto subscription = stream.subscription();
    std::uint64_t next = 0, read = 0, lost = 0;
    for (std::uint64_t burst = 0; burst < 40; burst++) {
      for (std::uint64_t k = 0; k < burst % 14; k++) ASSERT_TRUE(stream.try_emit(next++));
      if (next - read > capacity) {
        lost += next - read - capacity;
        read = next - capacity;
      }
      for (; read < next; read++) ASSERT_EQ(subscription.try_next(), read);
      ASSERT_FALSE(subscription.try_next());
      ASSERT_EQ(subscription.lost(), lost);
      ASSERT_EQ(subscription.position(), next);
    }
  }
}

TEST(Stream, drop_newest_drops_and_counts) {
  TestMemory memory;
  Stream<int> stream(memory, "s", 2, {.policy = Policy::drop_newest});
  auto subscription = stream.subscription();
  const int values[] = {1, 2, 3, 4, 5};
  EXPECT_TRUE(stream.emit(1));
  EXPECT_TRUE(stream.emit_for(2, forever));
  EXPECT_FALSE(stream.emit(3));
  EXPECT_FALSE(stream.try_emit(4));
  EXPECT_EQ(stream.dropped(), 2u);
  EXPECT_EQ(subscription.try_next(), 1);
  EXPECT_EQ(stream.emit_many(std::span(values).subspan(2)), 1u);
  EXPECT_EQ(stream.dropped(), 4u);
  EXPECT_EQ(stream.emit_many(std::span(values).first(3)), 0u);
  EXPECT_EQ(stream.dropped(), 7u);
  EXPECT_EQ(subscription.try_next(), 2);
  EXPECT_EQ(subscription.try_next(), 3);
  EXPECT_FALSE(subscription.try_next());
  expect_error(ErrorCode::shape_mismatch, [&] { Stream<int>(memory, "s", 2, {.policy = Policy::drop_oldest}); },
               "stored policy drop-newest, asked for drop-oldest");
  EXPECT_EQ(Stream<int>(memory, "s", 2).policy(), Policy::drop_newest);
}

TEST(Stream, the_end_comes_after_what_was_published) {
  TestMemory memory;
  Stream<int> stream(memory, "s", 3);
  auto subscription = stream.subscription();
  stream.emit(1);
  stream.emit(2);
  EXPECT_FALSE(stream.is_ended());
  stream.end();
  stream.end();
  EXPECT_TRUE(stream.is_ended());
  const int values[] = {3};
  expect_error(ErrorCode::ended, [&] { static_cast<void>(stream.try_emit(3)); }, "stream \"s\" was closed");
  expect_error(ErrorCode::ended, [&] { stream.emit(3); });
  expect_error(ErrorCode::ended, [&] { static_cast<void>(stream.try_emit_many(values)); });
  EXPECT_EQ(stream.sequence(), 2u);
  EXPECT_EQ(subscription.try_next(), 1);
  int out[4];
  EXPECT_EQ(subscription.next_many(out), 1u);
  EXPECT_TRUE(out[0] == 2 && !subscription.ended());
  EXPECT_FALSE(subscription.next());
  EXPECT_EQ(subscription.try_next_many(out), 0u);
  EXPECT_EQ(subscription.next_many(out), 0u);
  EXPECT_TRUE(subscription.ended());
  EXPECT_EQ(stream.subscriber_count(), 0u);  // its line is free again
  auto late = stream.subscription(earliest);
  EXPECT_EQ(late.next(), 1);
  EXPECT_EQ(late.next(), 2);
  EXPECT_FALSE(late.next());
}

TEST(Stream, the_end_wakes_who_waits_for_a_value_and_who_waits_for_room) {
  TestMemory memory;
  Stream<int> stream(memory, "s", 1);
  auto subscription = stream.subscription();
  stream.emit(1);
  std::jthread idle([&, reader = stream.subscription()]() mutable { EXPECT_FALSE(reader.next()); });
  std::jthread full([&] { expect_error(ErrorCode::ended, [&] { stream.emit(2); }); });
  sleep(10ms);
  stream.end();
}

// --- what is refused ---

TEST(Stream, opening_compares_what_is_asked_with_what_is_there) {
  TestMemory memory;
  Stream<double> stream(memory, "s", 4);
  static_cast<void>(Stream<double>(memory, "s"));
  static_cast<void>(Stream<double>(memory, "s", 4, {.policy = Policy::block}));
  expect_error(ErrorCode::shape_mismatch, [&] { Stream<double>(memory, "s", 5); }, "stored capacity 4, asked for 5");
  expect_error(ErrorCode::shape_mismatch, [&] { Stream<float>(memory, "s"); }, "stored element size 8, asked for 4");
  expect_error(ErrorCode::kind_mismatch, [&] { Queue<double>(memory, "s"); });
  expect_error(ErrorCode::not_found, [&] { Stream<double>(memory, "r"); });
  expect_error(ErrorCode::timeout, [&] { Stream<double>(memory, "r", 5ms); });
  expect_error(ErrorCode::bad_argument, [&] { Stream<double>(memory, "r", 0); });
  expect_error(ErrorCode::bad_argument, [&] { Stream<double>(memory, "r", 1 << 24); }, "from 1 to 16777214");
  expect_error(ErrorCode::bad_argument, [&] { Stream<double>(memory, "r", 4, {.subscribers = 65535}); });
  expect_error(ErrorCode::bad_argument, [&] { Stream<double>(memory, "r", 4, {.spares = UINT32_MAX}); });
  expect_error(ErrorCode::bad_argument, [&] { Stream<double>(memory, "r", 4, {.policy = static_cast<Policy>(4)}); });
  expect_error(ErrorCode::bad_name, [&] { Stream<double>(memory, "", 4); });
  expect_error(ErrorCode::segment_full, [&] { Stream<double>(memory, "r", 1 << 20); });
}

TEST(Stream, opening_refuses_a_header_that_lies) {
  TestMemory memory;
  Stream<double> stream(memory, "s", 4);
  std::byte *header = bytes_of(memory, "s");
  const struct {
    std::uint32_t at, value;
  } lies[] = {{layout::structure_capacity, 0},          {layout::structure_capacity, UINT32_MAX},
              {layout::structure_stride, 0},            {layout::structure_stride, 12},
              {layout::stream_policy, 3},               {layout::stream_block_count, 4},
              {layout::stream_block_count, UINT32_MAX}, {layout::stream_block_count, 5000},
              {layout::stream_max_subscribers, 0},      {layout::stream_max_subscribers, 65535},
              {layout::stream_max_subscribers, 65534},  {layout::stream_operator, 7},
              {layout::stream_operator, layout::operator_filter}};
  for (const auto &lie : lies) {
    const std::uint32_t right = detail::load32(header + lie.at);
    detail::store32(header + lie.at, lie.value);
    expect_error(ErrorCode::corrupt, [&] { Stream<double>(memory, "s"); }, "stream \"s\"");
    detail::store32(header + lie.at, right);
  }
  EXPECT_TRUE(stream.try_emit(1));
}

TEST(Stream, a_closed_or_moved_handle_says_so) {
  TestMemory memory;
  Stream<double> stream(memory, "s", 4);
  Stream<double> other = std::move(stream);
  expect_error(ErrorCode::closed, [&] { static_cast<void>(stream.try_emit(1)); },
               "stream \"s\": this handle was closed");
  memory.close();
  other.emit(2);  // a handle keeps the segment open
  stream = std::move(other);
  EXPECT_EQ(stream.last(), 2);
  stream.close();
  stream.close();
  expect_error(ErrorCode::closed, [&] { stream.emit(1); });
  expect_error(ErrorCode::closed, [&] { static_cast<void>(stream.last()); });
  expect_error(ErrorCode::closed, [&] { static_cast<void>(stream.sequence()); });
  expect_error(ErrorCode::closed, [&] { static_cast<void>(stream.dropped()); });
  expect_error(ErrorCode::closed, [&] { static_cast<void>(stream.subscriber_count()); });
  expect_error(ErrorCode::closed, [&] { static_cast<void>(stream.is_ended()); });
  expect_error(ErrorCode::closed, [&] { static_cast<void>(stream.subscription()); });
  expect_error(ErrorCode::closed, [&] { static_cast<void>(stream.subscribe([](double) {})); });
  expect_error(ErrorCode::closed, [&] { stream.end(); });
  expect_error(ErrorCode::closed, [&] { Stream<double>(memory, "s"); });
}

// --- words ---

TEST(Stream, words_that_contradict_each_other_are_corrupt) {
  TestMemory memory;
  Stream<int> stream(memory, "s", 4);
  auto subscription = stream.subscription();
  const detail::Rows rows = rows_of(memory);
  stream.emit(1);
  store64(rows.target_at(0), load64(rows.target_at(0)) | 0xfffff0);  // a block that is not there
  expect_error(ErrorCode::corrupt, [&] { static_cast<void>(subscription.try_next()); }, "stream \"s\"");
  expect_error(ErrorCode::corrupt, [&] { static_cast<void>(subscription.next()); });
  expect_error(ErrorCode::corrupt, [&] { static_cast<void>(stream.last()); });
  for (int k = 0; k < 3; k++) stream.emit(2);
  subscription.close();
  stream.emit(3);  // replaces it: what was not there is nobody's hint
  stream.emit(4);
  subscription = stream.subscription();
  const int values[] = {1};
  store64(rows.at(layout::stream_tail), std::uint64_t{5} << 24 | 1);  // ahead of its cell
  expect_error(ErrorCode::corrupt, [&] { static_cast<void>(stream.try_emit(1)); });
  expect_error(ErrorCode::corrupt, [&] { static_cast<void>(stream.try_emit_many(values)); });
  expect_error(ErrorCode::corrupt, [&] { stream.end(); });
  expect_error(ErrorCode::corrupt, [&] { static_cast<void>(stream.last()); });
  expect_error(ErrorCode::corrupt, [&] { static_cast<void>(stream.subscription()); });
  expect_error(ErrorCode::corrupt, [&] { static_cast<void>(stream.sequence()); });
  expect_error(ErrorCode::corrupt, [&] { static_cast<void>(stream.is_ended()); });
  EXPECT_EQ(stream.subscriber_count(), 1u);  // whose line was given back
  store64(rows.at(layout::stream_tail), 9);  // a cell that is not there
  expect_error(ErrorCode::corrupt, [&] { stream.emit(1); });
  expect_error(ErrorCode::corrupt, [&] { stream.end(); });
}

TEST(Stream, a_cursor_that_cannot_be_is_corrupt_and_one_of_the_dead_is_reaped) {
  TestMemory memory;
  Stream<int> stream(memory, "s", 5);
  const detail::Rows rows = rows_of(memory);
  store64(rows.line_at(3), std::uint64_t{7} << 24 | rows.owner);  // k = 3: index 7 of 5
  expect_error(ErrorCode::corrupt, [&] { static_cast<void>(stream.try_emit(1)); });
  store64(rows.line_at(3), 0);
  EXPECT_TRUE(stream.try_emit(1));
  store64(rows.line_at(3), detail::pending_bit | rows.owner);  // somebody who lives joins
  store64(rows.at(layout::stream_joins), 77);
  EXPECT_FALSE(stream.try_emit(1));
  store64(rows.line_at(3), detail::pending_bit | (rows.owner ^ 0x700));  // somebody who is gone: reaped
  EXPECT_TRUE(stream.try_emit(2));
  EXPECT_EQ(load64(rows.line_at(3)), 0u);
  store64(rows.line_at(2), detail::pending_bit | std::uint64_t{1} << 24);  // handed over, and nobody stands by
  store64(rows.at(layout::stream_joins), 78);
  for (int k = 0; k < 12; k++) EXPECT_TRUE(stream.try_emit(k));
  EXPECT_EQ(load64(rows.line_at(2)), 0u);  // reaped when it was in the way
}

TEST(Stream, arbitrary_words_do_no_harm) {
  for (const Policy policy : policies) {
    TestMemory memory;
    Stream<std::uint64_t> stream(memory, "s", 3, {.policy = policy, .subscribers = 2, .spares = 2});
    auto subscription = stream.subscription();
    const detail::Rows rows = rows_of(memory, 8);
    for (int round = 0; round < 1500; round++) {
      const auto any = [] {
        return (std::uint64_t{random_below(9)} << 24 | random_below(6)) << (random_below(2) * 24 + random_below(2));
      };
      for (std::uint32_t k = 0; k < 5; k++)
        if (random_below(4) == 0) store64(rows.row_word(k), any());
      for (std::uint32_t k = 0; k < 3; k++)
        if (random_below(4) == 0) store64(rows.target_at(k), any());
      for (std::uint32_t k = 0; k < 2; k++)
        if (random_below(4) == 0) store64(rows.line_at(k), any() | std::uint64_t{random_below(2)} << 63);
      if (random_below(4) == 0) store64(rows.at(layout::stream_tail), any());
      if (random_below(4) == 0) store64(rows.at(layout::stream_joins), any());
      const auto attempt = [](auto &&call) {
        try {
          call();
        } catch (const Error &error) {
          const ErrorCode code = error.code();
          ASSERT_TRUE(code == ErrorCode::corrupt || code == ErrorCode::ended || code == ErrorCode::subscribers_full)
              << error.what();
        }
      };
      attempt([&] { static_cast<void>(stream.try_emit(1)); });
      attempt([&] { static_cast<void>(subscription.try_next()); });
      attempt([&] { static_cast<void>(stream.last()); });
      attempt([&] { static_cast<void>(stream.sequence()); });
      attempt([&] { static_cast<void>(stream.subscription(earliest).try_next()); });
      attempt([&] { static_cast<void>(stream.subscriber_count()); });
    }
  }
}

/** The stream as it is after so many laps. */
void begin_at_lap(const detail::Rows &rows, std::uint64_t lap) {
  store64(rows.at(layout::stream_tail), lap << 24);
  for (std::uint32_t k = 0; k < rows.capacity; k++) store64(rows.target_at(k), lap << 25 | k);
}

TEST(Stream, laps_and_positions_wrap) {
  for (const std::uint64_t lap : {detail::lap_mask, detail::lap_mask - 1, (std::uint64_t{1} << 38) - 1,
                                  (std::uint64_t{1} << 37) - 1, (std::uint64_t{1} << 36) - 1}) {
    for (const Policy policy : policies) {
      for (int capacity = 1; capacity <= 5; capacity++) {
        TestMemory memory;
        Stream<int> stream(memory, "s", static_cast<std::size_t>(capacity), {.policy = policy});
        begin_at_lap(rows_of(memory), lap);
        auto one = stream.subscription(), two = stream.subscription(earliest);
        int old[5];
        const int kept = policy == Policy::drop_oldest ? capacity : capacity - 1;
        ASSERT_EQ(two.try_next_many(old), static_cast<std::size_t>(kept));
        int in = 0;
        for (int step = 0; step < 40; step++) {
          const int out = in;
          for (std::uint32_t n = random_below(static_cast<std::uint32_t>(capacity)) + 1; n > 0; n--) stream.emit(in++);
          for (int k = out; k < in; k++) ASSERT_EQ(one.try_next(), k);
          for (int k = out; k < in; k++) ASSERT_EQ(two.try_next(), k);
          ASSERT_FALSE(one.try_next());
          if (policy == Policy::drop_oldest) continue;
          for (int k = 0; k < capacity; k++) ASSERT_TRUE(stream.try_emit(in + k));
          ASSERT_FALSE(stream.try_emit(in));
          for (int k = 0; k < capacity; k++) ASSERT_EQ(one.try_next(), in + k);
          for (int k = 0; k < capacity; k++) ASSERT_EQ(two.try_next(), in + k);
          in += capacity;
        }
        ASSERT_EQ(stream.last(), in - 1);
        ASSERT_EQ(one.lost() + two.lost(), 0u);
      }
    }
  }
}

// --- waiting ---

TEST(Stream, waiting_ends_with_the_time_and_leaves_no_bit) {
  TestMemory memory;
  Stream<int> stream(memory, "s", 4);
  auto subscription = stream.subscription();
  EXPECT_FALSE(subscription.next_for(at_once));
  EXPECT_FALSE(subscription.next_for(-1s));
  EXPECT_FALSE(subscription.next_for(5ms));
  EXPECT_FALSE(subscription.ended());
  for (int k = 1; k <= 4; k++) EXPECT_TRUE(stream.emit_for(k, at_once));
  EXPECT_FALSE(stream.emit_for(5, 5ms));
  const detail::Rows rows = rows_of(memory);
  for (std::uint32_t k = 0; k < 4; k++) {
    EXPECT_EQ(load64(rows.at(layout::stream_published + 8 * k)), 0u);
    EXPECT_EQ(load64(rows.at(layout::stream_room + 8 * k)), 0u);
  }
}

TEST(Stream, a_reader_looks_and_changes_nothing) {
  TestMemory memory;
  Stream<int> stream(memory, "s", 4);
  for (int k = 1; k <= 4; k++) stream.emit(k);
  const auto before = bytes_of(memory);
  Memory reader = memory.read_only();
  Stream<int> look(reader, "s");
  EXPECT_TRUE(look.last() == 4 && look.sequence() == 4 && !look.is_ended());
  auto watching = look.subscription(earliest);
  EXPECT_EQ(look.subscriber_count(), 0u);  // it takes no line
  for (int k = 2; k <= 4; k++) EXPECT_EQ(watching.try_next(), k);
  EXPECT_FALSE(watching.try_next());
  EXPECT_EQ(bytes_of(memory), before);
  for (int k = 5; k < 20; k++) EXPECT_TRUE(stream.try_emit(k));  // and holds up nobody
  EXPECT_EQ(watching.next(), 16);
  EXPECT_EQ(watching.lost(), 11u);
  for (int k = 17; k < 20; k++) EXPECT_EQ(watching.try_next(), k);
  const int values[] = {1};
  expect_error(ErrorCode::read_only, [&] { static_cast<void>(watching.next_for(1s)); });
  expect_error(ErrorCode::read_only, [&] { static_cast<void>(look.try_emit(1)); }, "cannot change the stream \"s\"");
  expect_error(ErrorCode::read_only, [&] { look.emit(1); });
  expect_error(ErrorCode::read_only, [&] { static_cast<void>(look.try_emit_many(values)); });
  expect_error(ErrorCode::read_only, [&] { look.end(); });
  expect_error(ErrorCode::read_only, [&] { static_cast<void>(look.subscribe([](int) {})); });
  expect_error(ErrorCode::read_only, [&] { Stream<int>(reader, "new", 2); });
  stream.end();
  EXPECT_FALSE(watching.next());
  EXPECT_TRUE(watching.ended());
}

TEST(Stream, sleepers_are_woken_and_cost_no_cpu) {
  TestMemory memory;
  Stream<int> stream(memory, "s", 2);
  auto subscription = stream.subscription();
  const std::clock_t before = std::clock();
  EXPECT_FALSE(subscription.next_for(300ms));
  EXPECT_LT(std::clock() - before, CLOCKS_PER_SEC / 10);
  Child child([&] {
    Memory again(memory.name());
    Stream<int> same(again, "s");
    for (int value = 0; value < 40; value++) {
      if (value < 20) sleep(5ms);
      same.emit(value);
    }
    same.end();
  });
  for (int expected = 0; expected < 40; expected++) {
    if (expected >= 20) sleep(2ms);  // now the producer sleeps
    ASSERT_EQ(subscription.next_for(30s), expected);
  }
  EXPECT_FALSE(subscription.next_for(30s));
  EXPECT_TRUE(subscription.ended());
  child.join();
}

// --- the vector ---

constexpr const char *no_cafe = "no caf\xc3\xa9";
const DeriveOptions few{.stream = {.subscribers = 1, .spares = 1}, .in_thread = false};

std::uint8_t refuse(const Message &) { throw std::runtime_error(no_cafe); }

TEST(Stream, vector) {
  // The vector has the lines of subscribers that nobody has closed.
  std::optional<Subscription<double>> kept_prices;
  std::optional<Subscription<Message>> kept_events;
  play({"stream", 4,
        [&](Memory &memory) {
          Stream<double> prices(memory, "prices", 2, {.subscribers = 2, .spares = 1});
          kept_prices.emplace(prices.subscription());
          auto pairs = prices.window<2>(memory, "pairs", 1, few);
          prices.emit(0.5);
          prices.emit(1.5);
          EXPECT_EQ(kept_prices->try_next(), 0.5);
          EXPECT_FALSE(pairs.derivation()->run_for(at_once));
          EXPECT_EQ(pairs.sequence(), 1u);
          prices.emit(2.5);
          EXPECT_FALSE(pairs.derivation()->run_for(at_once));
          pairs.close();
          Stream<Message> events(memory, "events", 1, {.policy = Policy::drop_newest, .subscribers = 2, .spares = 1});
          kept_events.emplace(events.subscription());
          auto bad = events.map(memory, "bad", refuse, few);
          EXPECT_TRUE(events.try_emit(Message::of(1, -42, "start")));
          EXPECT_FALSE(events.try_emit(Message::of(2, 7, "never")));
          expect_error(ErrorCode::failed, [&] { bad.derivation()->run_for(forever); }, no_cafe);
          events.end();
        },
        [](Memory &memory) {
          Stream<double> prices(memory, "prices", 2);
          EXPECT_EQ(prices.policy(), Policy::block);
          EXPECT_EQ(prices.sequence(), 3u);
          EXPECT_TRUE(prices.last() == 2.5 && !prices.is_ended());
          auto pairs = prices.window<2>(memory, "pairs", 1, {.in_thread = false});
          EXPECT_TRUE(pairs.derivation()->is_deriving());  // it was handed over
          auto reader = pairs.subscription(earliest);
          EXPECT_EQ(reader.try_next(), (std::array{1.5, 2.5}));
          EXPECT_TRUE(prices.try_emit(3.5));  // both lines are of the dead or nobody
          EXPECT_FALSE(pairs.derivation()->run_for(at_once));
          EXPECT_EQ(reader.try_next(), (std::array{2.5, 3.5}));
          Stream<Message> events(memory, "events");
          EXPECT_EQ(events.policy(), Policy::drop_newest);
          EXPECT_EQ(events.sequence(), 1u);
          EXPECT_EQ(events.dropped(), 1u);
          EXPECT_EQ(events.last(), Message::of(1, -42, "start"));
          EXPECT_TRUE(events.is_ended());
          expect_error(ErrorCode::ended, [&] { static_cast<void>(events.try_emit(*events.last())); });
          Stream<std::uint8_t> bad(memory, "bad");
          auto late = bad.subscription();
          expect_error(ErrorCode::failed, [&] { static_cast<void>(late.try_next()); }, no_cafe);
        }});
}

}  // namespace
}  // namespace zeroipc::testing
