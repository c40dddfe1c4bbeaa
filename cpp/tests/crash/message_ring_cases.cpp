// Rings of messages: as of elements, and each message whole, of its length.

#include <zeroipc/message_ring.h>

#include "crash.h"

namespace zeroipc::testing {
namespace {

constexpr std::size_t capacity = 96, largest = 24;  // bytes: twelve units of eight, of which the largest takes four

/** What was in the ring, in order. */
using Before = Numbers;

using Bytes = std::array<std::byte, largest>;

/** A message has this many bytes, each of which is its number. 1 has 7 bytes, 2 has 14, 7 has 24, 8 has 6. */
constexpr std::size_t length_of(std::uint64_t number) { return number * 7 % (largest + 1); }

class Numbering {
 public:
  explicit Numbering(std::uint64_t number) : length_(length_of(number)) { bytes_.fill(static_cast<std::byte>(number)); }
  [[nodiscard]] Message message() const { return {bytes_.data(), length_}; }

 private:
  Bytes bytes_;
  std::size_t length_;
};

// --- states ---

/** A ring that was used for `shift` messages of two units and has `count`, numbered from 1. */
template <int shift, std::uint64_t count>
Before filled(Memory &memory) {
  MessageRing ring(memory, "r", capacity, largest);
  Bytes bytes{};
  for (int k = 0; k < shift; k++) EXPECT_TRUE(ring.try_write(Message(bytes.data(), 8)) && ring.try_read(bytes));
  Before before;
  for (std::uint64_t number = 1; number <= count; number++) {
    EXPECT_TRUE(ring.try_write(Numbering(number).message()));
    before.push_back(number);
  }
  return before;
}

// Around the wrap the first ends beyond the area, and the second begins behind its beginning.
constexpr auto none = filled<0, 0>, at_the_wrap = filled<5, 0>, two = filled<0, 2>, two_around_the_wrap = filled<5, 2>,
               full = filled<1, 3>;

// --- operations ---

void write(Memory &memory, const Stepper &step) {
  MessageRing ring(memory, "r");
  const Numbering seven(7);
  step([&] { return ring.try_write(seven.message()); });
}

void write_many(Memory &memory, const Stepper &step) {
  MessageRing ring(memory, "r");
  const Numbering seven(7), eight(8);
  const std::array messages{seven.message(), eight.message()};
  step([&] { return ring.try_write_many(messages); });
}

void read(Memory &memory, const Stepper &step) {
  MessageRing ring(memory, "r");
  Bytes bytes;
  step([&] { return ring.try_read(bytes); });
}

void peek(Memory &memory, const Stepper &step) {
  MessageRing ring(memory, "r");
  step([&] { return ring.try_peek(); });
}

void peek_many(Memory &memory, const Stepper &step) {
  MessageRing ring(memory, "r");
  std::array<Message, 2> found;
  step([&] { return ring.try_peek_many(found); });
}

template <std::size_t count>
void advance(Memory &memory, const Stepper &step) {
  MessageRing ring(memory, "r");
  std::array<Message, 2> found;
  EXPECT_EQ(ring.try_peek_many(found), 2u);
  step([&] { ring.advance(count); });
}

void reserve(Memory &memory, const Stepper &step) {
  MessageRing ring(memory, "r");
  step([&] {
    auto room = ring.try_reserve(largest);
    if (room) std::ranges::fill(room->bytes(), std::byte{55});
    return room;
  });
}

MessageRing::Reservation seven_in(MessageRing &ring) {
  auto room = ring.try_reserve(largest).value();
  std::ranges::fill(room.bytes(), std::byte{7});
  return room;
}

void commit(Memory &memory, const Stepper &step) {
  MessageRing ring(memory, "r");
  auto room = seven_in(ring);
  step([&] { room.commit(); });
}

void commit_less(Memory &memory, const Stepper &step) {
  MessageRing ring(memory, "r");
  auto room = seven_in(ring);
  step([&] { room.commit(length_of(8)); });
}

void abort(Memory &memory, const Stepper &step) {
  MessageRing ring(memory, "r");
  auto room = seven_in(ring);
  step([&] { room.abort(); });
}

// --- checks ---

/** What is in the ring, in order; it is read. */
Numbers drain(MessageRing &ring) {
  Numbers numbers;
  Bytes bytes;
  while (const auto length = ring.try_read(bytes)) {
    numbers.push_back(static_cast<std::uint64_t>(bytes[0]));
    EXPECT_LE(numbers.size(), 4u);
    const auto message = std::span(bytes).first(*length);
    EXPECT_TRUE(*length > 0 && std::ranges::count(message, bytes[0]) == std::ssize(message)) << "torn";
    const bool cut_by_commit = numbers.back() == 7 && *length == length_of(8);
    EXPECT_TRUE(*length == length_of(numbers.back()) || cut_by_commit);
  }
  return numbers;
}

/** Three messages of four units fit, and nothing more; also when they lie otherwise. */
void check_whole(MessageRing &ring) {
  const Numbering seven(7);
  for (int round = 0; round < 2; round++) {
    for (int k = 0; k < 3; k++) EXPECT_TRUE(ring.try_write(seven.message()));
    EXPECT_FALSE(ring.try_write(Message()));
    EXPECT_EQ(drain(ring), (Numbers{7, 7, 7}));
    Bytes bytes{};
    EXPECT_TRUE(ring.try_write(Message(bytes.data(), 8)) && ring.try_read(bytes));
  }
}

/** `gone` are gone and `added` of 7, 8 have come; or nothing has happened, if it had not returned. */
template <std::size_t gone, std::size_t added>
void changed(Memory &memory, Before &before, bool completed) {
  MessageRing ring(memory, "r");
  const Numbers found = drain(ring);
  expect_done(found, before, gone, added, completed || found != before);
  check_whole(ring);
}

constexpr auto nothing = changed<0, 0>, one_came = changed<0, 1>, two_came = changed<0, 2>, one_went = changed<1, 0>,
               two_went = changed<2, 0>;

TEST(Crash, message_ring) {
  play_all<Before>("message ring", {
      {"write", none, write, one_came},
      {"write, over the end", at_the_wrap, write, one_came},
      {"write, full", full, write, nothing},
      {"write many", two, write_many, two_came},
      {"write many, over the end", at_the_wrap, write_many, two_came},
      {"read", two, read, one_went},
      {"read, over the end", two_around_the_wrap, read, one_went},
      {"read, empty", none, read, nothing},
      {"reserve", two, reserve, nothing},
      {"commit", two, commit, one_came},
      {"commit less than was reserved", two, commit_less, one_came},
      {"commit less than was reserved, over the end", at_the_wrap, commit_less, one_came},
      {"abort", two, abort, nothing},
      {"peek", two, peek, nothing},
      {"peek at many", full, peek_many, nothing},
      {"advance by one", two, advance<1>, one_went},
      {"advance by two, over the end", two_around_the_wrap, advance<2>, two_went},
  });
}

}  // namespace
}  // namespace zeroipc::testing
