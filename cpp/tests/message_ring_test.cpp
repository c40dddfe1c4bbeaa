// Rings of messages. What they share with rings of elements is tested in ring_test.cpp.

#include <zeroipc/message_ring.h>

#include <algorithm>
#include <array>
#include <deque>
#include <vector>

#include "vectors.h"

namespace zeroipc::testing {
namespace {

using detail::store64;
namespace layout = detail::layout;

std::string text_of(std::size_t length, std::uint32_t number) {
  std::string text(length, '\0');
  for (std::size_t k = 0; k < length; k++) text[k] = static_cast<char>(number * 31 + k * 7 + length);
  return text;
}

TEST(MessageRing, messages_of_all_sizes) {
  TestMemory memory;
  MessageRing ring(memory, "r", 4096, 1500);
  EXPECT_EQ(ring.largest(), 1500u);
  std::deque<std::string> model;
  std::array<std::byte, 1500> out;
  for (std::uint32_t step = 0; step < 20'000; step++) {
    const std::uint32_t size = random_below(4) == 0 ? random_below(1501) : random_below(40);
    const bool fits = detail::round_up8(size) + 8 <= ring.free_space();
    const std::string text = text_of(size, step);
    ASSERT_EQ(ring.try_write(text), fits);
    if (fits) model.push_back(text);
    while (random_below(2) == 0 && !model.empty()) {
      const std::string &expected = model.front();
      if (!expected.empty())
        expect_error(ErrorCode::out_of_range,
                     [&] { static_cast<void>(ring.try_read(std::span(out).first(expected.size() - 1))); });
      if (step % 2) {
        ASSERT_EQ(ring.try_read(out), expected.size());
        ASSERT_EQ(std::memcmp(out.data(), expected.data(), expected.size()), 0);
      } else {
        ASSERT_EQ(ring.try_peek()->text(), expected);
        ring.advance();
      }
      model.pop_front();
    }
    ASSERT_EQ(ring.try_peek().has_value(), !model.empty());
  }
}

TEST(MessageRing, a_message_fits_exactly_if_its_frame_is_free_wherever_it_begins) {
  TestMemory memory;
  MessageRing ring(memory, "r", 64);
  std::byte *header = bytes_of(memory, "r");
  for (std::uint32_t index = 0; index < 8; index++) {
    for (std::uint64_t lap = UINT32_MAX - 1; lap <= UINT32_MAX; lap++) {
      for (std::size_t size = 0; size <= 56; size++) {
        ring.release(RingSide::producer);
        ring.release(RingSide::consumer);
        store64(header + layout::ring_tail, lap << 32 | index);
        store64(header + layout::ring_head, lap << 32 | index);
        const std::string text = text_of(size, index);
        const std::size_t frame = 8 + detail::round_up8(size);
        std::size_t frames = 0;
        while (ring.try_write(text)) frames++;
        ASSERT_EQ(frames, 64 / frame);
        ASSERT_EQ(ring.available(), frames * frame);
        ASSERT_EQ(ring.full(), frames * frame == 64);
        for (; frames > 0; frames--) {
          ASSERT_EQ(ring.peek().text(), text);
          ring.advance();
        }
        ASSERT_TRUE(ring.empty());
      }
    }
  }
}

TEST(MessageRing, many_messages_at_once) {
  TestMemory memory;
  MessageRing ring(memory, "r", 100);  // rounded up to 104
  EXPECT_EQ(ring.capacity(), 104u);
  EXPECT_EQ(ring.largest(), 96u);
  const std::string text = text_of(97, 1);
  const Message all(text);
  const Message in[] = {{all.data(), 20}, {}, {all.data() + 3, 8}, {all.data(), 41}, {all.data(), 1}};
  Message out[9];
  EXPECT_EQ(ring.try_peek_many(out), 0u);
  for (int round = 0; round < 20; round++) {
    ASSERT_EQ(ring.try_write_many(in), 3u);  // frames of 32, 8, 16, 56 and 16 bytes
    ASSERT_EQ(ring.available(), 56u);
    ASSERT_EQ(ring.try_peek_many(std::span(out).first(2)), 2u);
    ASSERT_EQ(ring.try_peek_many(out), 3u);
    for (int k = 0; k < 3; k++) ASSERT_EQ(out[k].text(), in[k].text());
    expect_error(ErrorCode::bad_argument, [&] { ring.advance(4); }, "cannot advance by 4 messages");
    expect_error(ErrorCode::bad_argument, [&] { ring.advance(0); });
    ASSERT_EQ(ring.write_many_for(in, 100us), 2u);
    ring.advance(3);
    ring.advance(2);
    ASSERT_TRUE(ring.empty());
    ring.write("x");
    ring.advance();
  }
  const Message wrong[] = {in[0], all};
  expect_error(ErrorCode::out_of_range, [&] { static_cast<void>(ring.try_write_many(wrong)); },
               "97 bytes is too large, 96");
  expect_error(ErrorCode::out_of_range, [&] { static_cast<void>(ring.try_write(all)); });
  expect_error(ErrorCode::out_of_range, [&] { static_cast<void>(ring.try_reserve(97)); });
  expect_error(ErrorCode::out_of_range, [&] { static_cast<void>(ring.try_reserve(SIZE_MAX)); });
  EXPECT_TRUE(ring.empty());
  EXPECT_EQ(ring.try_write_many({}), 0u);
  EXPECT_FALSE(ring.peek_for(1ms));
}

TEST(MessageRing, reserve_and_peek_work_in_place) {
  TestMemory memory;
  MessageRing ring(memory, "r", 64);
  for (std::uint8_t k = 0; k < 40; k++) {
    auto room = ring.reserve(40);
    ASSERT_EQ(room.size(), 40u);
    ASSERT_EQ(reinterpret_cast<std::uintptr_t>(room.data()) % 8, 0u);
    std::ranges::fill(room.bytes(), std::byte{k});
    expect_error(ErrorCode::bad_argument, [&] { static_cast<void>(ring.try_write("x")); }, "a reservation is open");
    expect_error(ErrorCode::bad_argument, [&] { room.commit(41); }, "cannot commit 41 of 40 reserved bytes");
    room.commit(k);  // an empty one, too
    expect_error(ErrorCode::closed, [&] { room.commit(); });
    ASSERT_EQ(ring.available(), 8 + detail::round_up8(k));
    const Message seen = ring.peek();
    ASSERT_EQ(seen.size(), k);
    ASSERT_TRUE(std::ranges::all_of(seen.bytes(), [k](std::byte byte) { return byte == std::byte{k}; }));
    ring.advance();
    expect_error(ErrorCode::bad_argument, [&] { ring.advance(); });
    ASSERT_FALSE(ring.try_peek());
    ring.reserve(40).abort();
    ASSERT_TRUE(ring.empty());
  }
  ring.write("12345678");
  EXPECT_FALSE(ring.try_reserve(41));
  EXPECT_FALSE(ring.reserve_for(41, 1ms));
  EXPECT_TRUE(ring.write_for("", 1ms));
  std::array<std::byte, 8> out;
  EXPECT_EQ(ring.read(out), 8u);
  EXPECT_EQ(ring.read_for(out, 1ms), 0u);
  EXPECT_FALSE(ring.read_for(out, 1ms));
}

TEST(MessageRing, messages_are_made_of_texts_and_of_bytes) {
  TestMemory memory;
  MessageRing ring(memory, "r", 256);
  const std::vector<double> numbers = {1.5, 2.5};
  const std::uint8_t bytes[] = {1, 2, 3};
  ring.write("text");
  ring.write(std::string("string"));
  ring.write(std::string_view("view"));
  ring.write(numbers);
  ring.write(bytes);
  ring.write(std::as_bytes(std::span(numbers)));
  const std::size_t sizes[] = {4, 6, 4, 16, 3, 16};
  Message found[9];
  ASSERT_EQ(ring.try_peek_many(found), 6u);
  for (std::size_t k = 0; k < 6; k++) EXPECT_EQ(found[k].size(), sizes[k]);
  EXPECT_EQ(found[1].text(), "string");
  double number;
  std::memcpy(&number, found[3].data() + 8, 8);
  EXPECT_EQ(number, 2.5);
  EXPECT_TRUE(Message().empty());
}

TEST(MessageRing, opening_compares_what_is_asked_with_what_is_there) {
  TestMemory memory;
  MessageRing ring(memory, "m", 64);
  EXPECT_EQ(MessageRing(memory, "m", 57, 8).largest(), 56u);  // the same capacity, and it has its largest
  static_cast<void>(MessageRing(memory, "n", 1000, 100));
  EXPECT_EQ(memory.find("n")->size, (448u + 1000 + 104 + 63) / 64 * 64);
  expect_error(ErrorCode::shape_mismatch, [&] { MessageRing(memory, "m", 72); });
  expect_error(ErrorCode::not_found, [&] { MessageRing(memory, "none"); });
  expect_error(ErrorCode::bad_argument, [&] { MessageRing(memory, "x", 0); });
  expect_error(ErrorCode::bad_argument, [&] { MessageRing(memory, "x", UINT32_MAX); });
  expect_error(ErrorCode::segment_full, [&] { MessageRing(memory, "x", UINT32_MAX - 7); });
  expect_error(ErrorCode::bad_argument, [&] { MessageRing(memory, "x", 64, 57); }, "at most 56 bytes, not 57");
  std::byte *header = bytes_of(memory, "m");
  const struct {
    std::uint32_t at, value;
    ErrorCode code;
  } lies[] = {{layout::ring_mode, UINT32_MAX, ErrorCode::shape_mismatch},
              {layout::structure_capacity, 60, ErrorCode::corrupt},
              {layout::structure_capacity, 4, ErrorCode::corrupt},
              {layout::structure_capacity, 1u << 31, ErrorCode::corrupt},
              {layout::structure_stride, 1, ErrorCode::corrupt},
              {layout::ring_largest, 57, ErrorCode::corrupt},
              {layout::ring_largest, UINT32_MAX, ErrorCode::corrupt}};
  for (const auto &lie : lies) {
    const std::uint32_t right = detail::load32(header + lie.at);
    detail::store32(header + lie.at, lie.value);
    expect_error(lie.code, [&] { MessageRing(memory, "m"); }, "ring \"m\"");
    detail::store32(header + lie.at, right);
  }
}

TEST(MessageRing, words_that_contradict_each_other_are_corrupt) {
  const struct {
    std::uint32_t at;
    std::uint64_t value;
  } lies[] = {{layout::ring_tail, 8},
              {layout::ring_head, UINT32_MAX},
              {layout::ring_tail, std::uint64_t{2} << 32 | 4},
              {layout::ring_area + 24, 40},  // a frame longer than what is there
              {layout::ring_area + 24, UINT32_MAX}};
  for (const auto &lie : lies) {
    TestMemory memory;
    MessageRing ring(memory, "r", 64);
    ring.write("0123456789abcdef");
    ring.write("0123456789abcdef");
    ring.advance();
    ring.release(RingSide::producer);
    ring.release(RingSide::consumer);
    store64(bytes_of(memory, "r") + lie.at, lie.value);
    std::array<std::byte, 56> out;
    Message found[9];
    expect_error(ErrorCode::corrupt, [&] { static_cast<void>(ring.try_read(out)); }, "ring \"r\"");
    expect_error(ErrorCode::corrupt, [&] { ring.read(out); });
    expect_error(ErrorCode::corrupt, [&] { static_cast<void>(ring.try_peek()); });
    expect_error(ErrorCode::corrupt, [&] { static_cast<void>(ring.try_peek_many(found)); });
    expect_error(ErrorCode::corrupt, [&] { ring.advance(); });
    if (lie.at >= layout::ring_area) continue;
    expect_error(ErrorCode::corrupt, [&] { static_cast<void>(ring.try_write("01234567")); });
    expect_error(ErrorCode::corrupt, [&] { static_cast<void>(ring.try_reserve(8)); });
    EXPECT_LE(ring.available(), 64u);
  }
}

TEST(MessageRing, arbitrary_words_do_no_harm) {
  TestMemory memory;
  MessageRing ring(memory, "r", 64, 24);
  std::byte *header = bytes_of(memory, "r");
  std::array<std::byte, 64> out{};
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
    if (random_below(3) == 0)
      detail::store32(header + layout::ring_area + 4 * random_below(6),
                      random_below(4) ? random_below(40) : UINT32_MAX);
    const Message message(out.data(), random_below(25));
    const Message many[] = {message, message, message};
    attempt([&] { static_cast<void>(ring.try_write(message)); });
    attempt([&] { static_cast<void>(ring.try_read(out)); });
    attempt([&] { static_cast<void>(ring.try_write_many(many)); });
    attempt([&] {
      if (auto room = ring.try_reserve(random_below(25))) {
        std::ranges::fill(room->bytes(), std::byte{7});
        room->commit(random_below(static_cast<std::uint32_t>(room->size()) + 1));
      }
    });
    attempt([&] {
      Message found[9];
      for (std::size_t k = ring.try_peek_many(found); k > 0; k--)
        std::memcpy(out.data(), found[k - 1].data(), found[k - 1].size());
      ring.advance();
    });
    ASSERT_LE(ring.available(), ring.capacity());
    if (random_below(4) == 0) ring.release(random_below(2) ? RingSide::producer : RingSide::consumer);
  }
}

TEST(MessageRing, a_closed_handle_says_so) {
  TestMemory memory;
  MessageRing ring(memory, "r", 64), other = std::move(ring);
  std::array<std::byte, 8> out;
  expect_error(ErrorCode::closed, [&] { static_cast<void>(ring.try_write("x")); },
               "ring \"r\": this handle was closed");
  expect_error(ErrorCode::closed, [&] { static_cast<void>(ring.try_read(out)); });
  expect_error(ErrorCode::closed, [&] { static_cast<void>(ring.try_peek()); });
  expect_error(ErrorCode::closed, [&] { ring.advance(); });
  expect_error(ErrorCode::closed, [&] { static_cast<void>(ring.try_reserve(1)); });
  other.write("x");
}

TEST(MessageRing, threads_each_have_a_side_of_one_handle) {
  constexpr std::uint32_t each = 60'000;
  TestMemory memory;
  MessageRing ring(memory, "r", 1000, 200);
  std::jthread producer([&] {
    for (std::uint32_t k = 0; k < each; k++) {
      const std::string text = text_of(k % 97, k);
      if (k % 3 != 0) {
        ring.write(text);
        continue;
      }
      auto room = ring.reserve(97);
      std::memcpy(room.data(), text.data(), text.size());
      room.commit(text.size());
    }
  });
  for (std::uint32_t k = 0; k < each; k++) {
    ASSERT_EQ(ring.peek().text(), text_of(k % 97, k));
    ring.advance();
  }
}

// --- processes that are killed ---

/** Waits until the side is free: its last holder may not be gone yet. */
void take_over(MessageRing &ring, RingSide side) {
  for (;;) {
    try {
      return ring.take(side);
    } catch (const Error &error) {
      if (error.code() != ErrorCode::taken) throw;
      sleep(1ms);
    }
  }
}

/** A value, and as many bytes behind it as its number says. */
std::size_t size_of(std::uint32_t number) { return sizeof(Checked) + number % 40; }

void enter(Books &books, const Message &message, std::uint64_t &again) {
  Checked value{};
  if (message.size() >= sizeof value) std::memcpy(&value, message.data(), sizeof value);
  if (message.size() != size_of(value.number())) __atomic_fetch_add(&books.torn, 1, __ATOMIC_SEQ_CST);
  // What was read by one that died before it advanced comes again.
  const bool seen = value.is_whole() && value.maker() < Books::makers && value.number() < Books::most_each &&
                    __atomic_load_n(&books.seen[value.maker()][value.number()], __ATOMIC_SEQ_CST) != 0;
  if (seen) __atomic_fetch_add(&again, 1, __ATOMIC_SEQ_CST);
  else books.take(value);
}

TEST(MessageRing, processes_are_killed_and_messages_in_place_come_once_or_again) {
  TestMemory memory(1 << 20, {.max_peers = 16});
  MessageRing ring(memory, "r", 3000, 300);
  Shared<Books> books;
  Shared<std::uint64_t> again;
  const std::string name = memory.name();
  const Storm result = storm(2, 60, [&](std::uint32_t role, std::uint32_t number) {
    Memory mine(name);
    MessageRing same(mine, "r");
    take_over(same, role == 0 ? RingSide::producer : RingSide::consumer);
    for (std::uint32_t k = 0; k < Books::most_each; k++) {
      if (role == 0) {
        auto room = same.reserve(300);
        const Checked value = Checked::of(number, k);
        std::memcpy(room.data(), &value, sizeof value);
        room.commit(size_of(k));
        books->give(number, k);
      } else {
        enter(*books, same.peek(), *again);
        same.advance();
      }
    }
  });
  for (; const auto message = ring.try_peek(); ring.advance()) enter(*books, *message, *again);
  EXPECT_TRUE(ring.empty());
  EXPECT_EQ(books->close(result.started), 0u);  // nothing is lost
  EXPECT_LE(*again, result.killed_in[1]);
}

}  // namespace
}  // namespace zeroipc::testing
