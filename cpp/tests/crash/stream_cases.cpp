// Streams: what was published before is there once, or that with the operation's effect; the dead hold up no producer;
// every block is free or in use, and every line can be had.

#include "streams.h"

#include <unistd.h>

namespace zeroipc::testing {
namespace {

constexpr std::uint32_t capacity = stream_capacity;
// The first value of the operation.
constexpr std::uint64_t new_one = 71;

// --- states ---

template <Policy policy, std::uint64_t used, std::uint64_t unread>
Published filled(Memory &memory) {
  return publish(memory, policy, used, unread);
}

constexpr auto first_lap = filled<Policy::block, 0, 1>, with_room = filled<Policy::block, capacity + 2, 1>,
               at_the_wrap = filled<Policy::block, capacity, capacity - 1>,
               full = filled<Policy::block, capacity + 1, capacity>,
               oldest_first_lap = filled<Policy::drop_oldest, 0, 1>,
               oldest_full = filled<Policy::drop_oldest, capacity, capacity>,
               oldest_lapped = filled<Policy::drop_oldest, 1, capacity + 2>,
               newest_with_room = filled<Policy::drop_newest, capacity, 1>,
               newest_at_the_wrap = filled<Policy::drop_newest, capacity, capacity - 1>,
               newest_full = filled<Policy::drop_newest, capacity + 1, capacity>;

/** One who died holds back the next value; nobody reads. */
Published beside_the_dead(Memory &memory) {
  Published before = with_room(memory);
  before.reader.reset();
  Child([&memory] {
    Memory own(memory.name());
    const auto mine = Values(own, "s").subscription();
    _exit(0);
  }).join();
  Values stream(memory, "s");
  emit_numbers(stream, before, capacity);
  return before;
}

// --- operations ---

void emit(Memory &memory, const Stepper &step) {
  Values stream(memory, "s");
  step([&] { return stream.try_emit(Numbered::of(new_one)); });
}

void emit_many(Memory &memory, const Stepper &step) {
  Values stream(memory, "s");
  const std::array values{Numbered::of(new_one), Numbered::of(new_one + 1)};
  step([&] { return stream.try_emit_many(values); });
}

void subscribe_earliest(Memory &memory, const Stepper &step) {
  Values stream(memory, "s");
  step([&] { return stream.subscription(earliest); });
}

void subscribe_latest(Memory &memory, const Stepper &step) {
  Values stream(memory, "s");
  step([&] { return stream.subscription(latest); });
}

void unsubscribe(Memory &memory, const Stepper &step) {
  auto mine = Values(memory, "s").subscription(earliest);
  step([&] { mine.close(); });
}

void unsubscribe_after_a_value(Memory &memory, const Stepper &step) {
  auto mine = Values(memory, "s").subscription(earliest);
  EXPECT_TRUE(mine.try_next());
  step([&] { mine.close(); });
}

void next(Memory &memory, const Stepper &step) {
  auto mine = Values(memory, "s").subscription(earliest);
  step([&] { return mine.try_next(); });
}

void the_value_after_one(Memory &memory, const Stepper &step) {
  auto mine = Values(memory, "s").subscription(earliest);
  EXPECT_TRUE(mine.try_next());
  step([&] { return mine.try_next(); });
}

/** Finding nothing settles the cursor. */
void next_when_all_is_read(Memory &memory, const Stepper &step) {
  auto mine = Values(memory, "s").subscription(earliest);
  while (mine.position() < Values(memory, "s").sequence()) EXPECT_TRUE(mine.try_next());
  step([&] { return mine.try_next(); });
}

void next_many(Memory &memory, const Stepper &step) {
  auto mine = Values(memory, "s").subscription(earliest);
  std::array<Numbered, 2> values;
  step([&] { return mine.try_next_many(values); });
}

void for_each(Memory &memory, const Stepper &step) {
  auto mine = Values(memory, "s").subscription(earliest);
  std::uint64_t sum = 0;
  step([&] { return mine.for_each([&](const Numbered &value) { sum += value.words[0]; }, at_once); });
}

void look(Memory &memory, const Stepper &step) {
  Values stream(memory, "s");
  step([&] {
    static_cast<void>(stream.last());
    return stream.sequence() + stream.dropped() + stream.subscriber_count() + stream.is_ended();
  });
}

void end(Memory &memory, const Stepper &step) {
  Values stream(memory, "s");
  step([&] { stream.end(); });
}

// --- checks ---

/** The reader gets what was there and `came` values more, each once, but for those that it is told it lost. */
void check_reader(Published &before, std::uint64_t came) {
  const std::uint64_t total = before.count + came;
  std::uint64_t at = before.shift;
  if (before.policy == Policy::drop_oldest && total - at > capacity) at = total - capacity;
  const std::uint64_t lost = at - before.shift;
  for (; at < total; at++)
    EXPECT_EQ(before.reader->try_next().value().number(), at < before.count ? at + 1 : new_one + at - before.count);
  EXPECT_FALSE(before.reader->try_next());
  EXPECT_EQ(before.reader->lost(), lost);
}

/** Of `tried` values as many as there is room for came, or fewer if it had not returned. */
template <std::uint64_t tried, std::uint64_t most>
void published(Memory &memory, Published &before, bool completed) {
  const Values stream(memory, "s");
  const std::uint64_t came = stream.sequence() - before.count;
  const std::uint64_t most_dropped = before.policy == Policy::drop_newest ? tried - most : 0;
  EXPECT_LE(came, most);
  EXPECT_LE(stream.dropped(), most_dropped);
  if (completed) {
    EXPECT_EQ(came, most);
    EXPECT_EQ(stream.dropped(), most_dropped);
  }
  if (before.reader) check_reader(before, came);
  check_stream(memory, before);
}

constexpr auto nothing = published<0, 0>, no_room = published<1, 0>, one_came = published<1, 1>,
               one_of_two = published<2, 1>, two_came = published<2, 2>;

void has_ended(Memory &memory, Published &before, bool completed) {
  Values stream(memory, "s");
  EXPECT_TRUE(stream.is_ended() || !completed);
  stream.end();
  expect_error(ErrorCode::ended, [&] { static_cast<void>(stream.try_emit(Numbered::of(new_one))); });
  EXPECT_EQ(stream.sequence(), before.count);
  check_reader(before, 0);
  EXPECT_TRUE(before.reader->ended());
  check_stream(memory, before);
}

TEST(Crash, stream) {
  play_all<Published>("stream", {
      {"emit, first lap", first_lap, emit, one_came},
      {"emit, room", with_room, emit, one_came},
      {"emit, at the wrap", at_the_wrap, emit, one_came},
      {"emit, full", full, emit, no_room},
      {"emit, beside a dead subscriber", beside_the_dead, emit, one_came},
      {"emit many", with_room, emit_many, two_came},
      {"emit many, room for one", at_the_wrap, emit_many, one_of_two},
      {"emit, drop-oldest, first lap", oldest_first_lap, emit, one_came},
      {"emit, drop-oldest, full", oldest_full, emit, one_came},
      {"emit many, drop-oldest, lapped", oldest_lapped, emit_many, two_came},
      {"emit, drop-newest, room", newest_with_room, emit, one_came},
      {"emit, drop-newest, full", newest_full, emit, no_room},
      {"emit many, drop-newest, room for one", newest_at_the_wrap, emit_many, one_of_two},
      {"subscribe, earliest", at_the_wrap, subscribe_earliest, nothing},
      {"subscribe, latest, full", full, subscribe_latest, nothing},
      {"subscribe, drop-oldest", oldest_lapped, subscribe_earliest, nothing},
      {"subscribe, first lap", first_lap, subscribe_earliest, nothing},
      {"subscribe, beside a dead subscriber", beside_the_dead, subscribe_earliest, nothing},
      {"next", with_room, next, nothing},
      {"next, full", full, next, nothing},
      {"next, drop-oldest", oldest_full, the_value_after_one, nothing},
      {"next, drop-newest", newest_full, next, nothing},
      {"next, all is read", with_room, next_when_all_is_read, nothing},
      {"next many", at_the_wrap, next_many, nothing},
      {"for each", at_the_wrap, for_each, nothing},
      {"unsubscribe", at_the_wrap, unsubscribe, nothing},
      {"unsubscribe, after a value", full, unsubscribe_after_a_value, nothing},
      {"last, sequence, dropped, subscribers", with_room, look, nothing},
      {"end, first lap", first_lap, end, has_ended},
      {"end, full", full, end, has_ended},
      {"end, drop-oldest", oldest_lapped, end, has_ended},
      {"end, drop-newest", newest_full, end, has_ended},
  });
}

}  // namespace
}  // namespace zeroipc::testing
