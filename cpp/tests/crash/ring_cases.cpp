// Rings: what is in it is what was before, or that with the operation's whole effect; the dead one's side is the next
// one's.

#include <zeroipc/ring.h>

#include "crash.h"

namespace zeroipc::testing {
namespace {

namespace layout = detail::layout;

constexpr std::uint32_t capacity = 3;

using Elements = Ring<Numbered>;

/** What was in the ring, in order; and the checker's handle, where it has both sides meanwhile. */
struct Before {
  Numbers numbers;
  std::unique_ptr<Elements> kept = nullptr;
};

// --- states ---

/** A ring that was used for `shift` elements and has `count`, numbered from 1. */
template <int shift, std::uint64_t count>
Before filled(Memory &memory) {
  Elements ring(memory, "r", capacity);
  for (int k = 0; k < shift; k++) EXPECT_TRUE(ring.try_write(Numbered::of(99)) && ring.try_read());
  Before before;
  for (std::uint64_t number = 1; number <= count; number++) {
    EXPECT_TRUE(ring.try_write(Numbered::of(number)));
    before.numbers.push_back(number);
  }
  return before;
}

constexpr auto empty = filled<0, 0>, used = filled<4, 0>, one = filled<0, 1>, two = filled<0, 2>,
               at_the_wrap = filled<capacity - 1, 0>, two_around_the_wrap = filled<capacity - 1, 2>,
               full = filled<1, capacity>;

void store_in_both(Memory &memory, std::uint32_t of_producer, std::uint32_t of_consumer, std::uint64_t word) {
  for (const std::uint32_t at : {of_producer, of_consumer}) detail::store64(bytes_of(memory, "r") + at, word);
}

/** Both sides are those of somebody who died. */
Before inherited(Memory &memory) {
  Before before = filled<1, 2>(memory);
  store_in_both(memory, layout::ring_producer, layout::ring_consumer, dead_owner);
  return before;
}

/** Somebody waits on both sides. */
Before waited_for(Memory &memory) {
  Before before = filled<1, 2>(memory);
  store_in_both(memory, layout::ring_not_empty, layout::ring_not_full, 1);
  return before;
}

/** Both sides are those of somebody who lives. */
Before held_by_another(Memory &memory) {
  Before before = filled<1, 2>(memory);
  before.kept = std::make_unique<Elements>(memory, "r");
  for (const RingSide side : {RingSide::producer, RingSide::consumer}) before.kept->take(side);
  return before;
}

// --- operations ---

void write(Memory &memory, const Stepper &step) {
  Elements ring(memory, "r");
  step([&] { return ring.try_write(Numbered::of(7)); });
}

void write_again(Memory &memory, const Stepper &step) {
  Elements ring(memory, "r");
  for (const RingSide side : {RingSide::producer, RingSide::consumer}) ring.take(side);
  step([&] { return ring.try_write(Numbered::of(7)); });
}

void write_many(Memory &memory, const Stepper &step) {
  Elements ring(memory, "r");
  const std::array values{Numbered::of(7), Numbered::of(8)};
  step([&] { return ring.try_write_many(values); });
}

void read(Memory &memory, const Stepper &step) {
  Elements ring(memory, "r");
  step([&] { return ring.try_read(); });
}

void read_again(Memory &memory, const Stepper &step) {
  Elements ring(memory, "r");
  for (const RingSide side : {RingSide::producer, RingSide::consumer}) ring.take(side);
  step([&] { return ring.try_read(); });
}

void read_many(Memory &memory, const Stepper &step) {
  Elements ring(memory, "r");
  std::array<Numbered, 2> values;
  step([&] { return ring.try_read_many(values); });
}

void reserve(Memory &memory, const Stepper &step) {
  Elements ring(memory, "r");
  step([&] {
    auto room = ring.try_reserve(1);
    if (room) (*room)[0] = Numbered::of(55);
    return room;
  });
}

void commit(Memory &memory, const Stepper &step) {
  Elements ring(memory, "r");
  auto room = ring.try_reserve(1).value();
  room[0] = Numbered::of(7);
  step([&] { room.commit(); });
}

/** One of two that were reserved: the other is free again. */
void commit_less(Memory &memory, const Stepper &step) {
  Elements ring(memory, "r");
  auto room = ring.try_reserve(2).value();
  for (Numbered &value : room.values()) value = Numbered::of(7);
  step([&] { room.commit(1); });
}

void abort(Memory &memory, const Stepper &step) {
  Elements ring(memory, "r");
  auto room = ring.try_reserve(1).value();
  room[0] = Numbered::of(7);
  step([&] { room.abort(); });
}

void peek(Memory &memory, const Stepper &step) {
  Elements ring(memory, "r");
  step([&] { return ring.try_peek(2); });
}

template <std::size_t count>
void advance(Memory &memory, const Stepper &step) {
  Elements ring(memory, "r");
  EXPECT_FALSE(ring.try_peek(2).empty());
  step([&] { ring.advance(count); });
}

template <RingSide side>
void take(Memory &memory, const Stepper &step) {
  Elements ring(memory, "r");
  step([&] { ring.take(side); });
}

template <RingSide side>
void release(Memory &memory, const Stepper &step) {
  Elements ring(memory, "r");
  for (const RingSide each : {RingSide::producer, RingSide::consumer}) ring.take(each);
  step([&] { ring.release(side); });
}

void release_reserved(Memory &memory, const Stepper &step) {
  Elements ring(memory, "r");
  const auto room = ring.try_reserve(1);
  step([&] { ring.release(RingSide::producer); });
}

void close(Memory &memory, const Stepper &step) {
  Elements ring(memory, "r");
  for (const RingSide side : {RingSide::producer, RingSide::consumer}) ring.take(side);
  step([&] { ring.close(); });
}

void look(Memory &memory, const Stepper &step) {
  Elements ring(memory, "r");
  step([&] { return ring.available() + ring.free_space() + ring.empty() + ring.full(); });
}

void write_beside_another(Memory &memory, const Stepper &step) {
  Elements ring(memory, "r");
  step([&] { refused([&] { return ring.try_write(Numbered::of(7)); }); });
}

void ask_who_holds(Memory &memory, const Stepper &step) {
  Elements ring(memory, "r");
  step([&] { return ring.holder(RingSide::producer).has_value() && !ring.holds(RingSide::producer); });
}

// --- checks ---

/** What is in the ring, in order; it is read. */
Numbers drain(Elements &ring) {
  Numbers numbers;
  while (const auto value = ring.try_read()) {
    numbers.push_back(value->number());
    EXPECT_LE(numbers.size(), capacity);
  }
  return numbers;
}

/** The capacity is exact, twice over, from where it stands now. */
void check_whole(Elements &ring) {
  for (int round = 0; round < 2; round++) {
    for (std::uint64_t k = 0; k < capacity; k++) EXPECT_TRUE(ring.try_write(Numbered::of(k)));
    EXPECT_FALSE(ring.try_write(Numbered::of(0)));
    EXPECT_EQ(drain(ring), (Numbers{0, 1, 2}));
  }
}

/** `gone` are gone and `added` of 7, 8 have come; or nothing has happened, if it had not returned. */
template <std::size_t gone, std::size_t added>
void changed(Memory &memory, Before &before, bool completed) {
  Elements ring(memory, "r");
  const Numbers found = drain(ring);
  expect_done(found, before.numbers, gone, added, completed || found != before.numbers);
  check_whole(ring);
}

constexpr auto nothing = changed<0, 0>, one_came = changed<0, 1>, two_came = changed<0, 2>, one_went = changed<1, 0>,
               two_went = changed<2, 0>;

std::uint64_t owner_of(const Memory &memory, RingSide side) {
  return detail::load64(bytes_of(memory, "r") +
                        (side == RingSide::producer ? layout::ring_producer : layout::ring_consumer));
}

template <RingSide side>
void is_free(Memory &memory, Before &before, bool completed) {
  EXPECT_TRUE(owner_of(memory, side) == 0 || !completed);
  nothing(memory, before, completed);
}

void both_are_free(Memory &memory, Before &before, bool completed) {
  EXPECT_TRUE(owner_of(memory, RingSide::producer) == 0 || !completed);
  is_free<RingSide::consumer>(memory, before, completed);
}

/** The sides are still those of who had them. */
void still_held(Memory &memory, Before &before, bool completed) {
  EXPECT_EQ(owner_of(memory, RingSide::producer), owner_of(memory, RingSide::consumer));
  EXPECT_TRUE(before.kept->try_write(Numbered::of(9)));
  EXPECT_EQ(drain(*before.kept), (Numbers{1, 2, 9}));
  before.kept.reset();
  before.numbers.clear();
  nothing(memory, before, completed);
}

TEST(Crash, ring) {
  constexpr auto producer = RingSide::producer, consumer = RingSide::consumer;
  play_all<Before>("ring", {
      {"write, empty", empty, write, one_came},
      {"write, used before", used, write_again, one_came},
      {"write, at the wrap", at_the_wrap, write, one_came},
      {"write, full", full, write, nothing},
      {"write, after a death", inherited, write, one_came},
      {"write, somebody waits", waited_for, write_again, one_came},
      {"write, another has the side", held_by_another, write_beside_another, still_held, true},
      {"write many", one, write_many, two_came},
      {"write many, around the wrap", at_the_wrap, write_many, two_came},
      {"read, one", one, read, one_went},
      {"read, empty", empty, read, nothing},
      {"read, full", full, read_again, one_went},
      {"read, after a death", inherited, read, one_went},
      {"read, somebody waits", waited_for, read_again, one_went},
      {"read many", full, read_many, two_went},
      {"read many, around the wrap", two_around_the_wrap, read_many, two_went},
      {"reserve", one, reserve, nothing},
      {"reserve, full", full, reserve, nothing},
      {"commit", one, commit, one_came},
      {"commit, at the wrap", at_the_wrap, commit, one_came},
      {"commit less than was reserved", one, commit_less, one_came},
      {"abort", one, abort, nothing},
      {"peek", two, peek, nothing},
      {"advance by one", two, advance<1>, one_went},
      {"advance by two, around the wrap", two_around_the_wrap, advance<2>, two_went},
      {"take the producer's side", two, take<producer>, nothing},
      {"take the producer's side, after a death", inherited, take<producer>, nothing},
      {"take the consumer's side", two, take<consumer>, nothing},
      {"take the consumer's side, after a death", inherited, take<consumer>, nothing},
      {"release the producer's side", two, release<producer>, is_free<producer>},
      {"release the producer's side, reserved", one, release_reserved, is_free<producer>},
      {"release the consumer's side", two, release<consumer>, is_free<consumer>},
      {"close, with both sides", two, close, both_are_free},
      {"available, free space, empty, full", two, look, nothing},
      {"holder, another has the side", held_by_another, ask_who_holds, still_held},
  });
}

}  // namespace
}  // namespace zeroipc::testing
