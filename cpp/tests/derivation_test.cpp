// Derived streams: every operator, who derives and who goes on, failures, threads.

#include <zeroipc/derivation.h>

#include <zeroipc/stream.h>

#include <algorithm>
#include <ctime>

#include "harness.h"

namespace zeroipc::testing {
namespace {

using detail::load32;
using detail::load64;
using detail::store64;
namespace layout = detail::layout;

constexpr DeriveOptions by_hand{.in_thread = false};

template <typename T>
detail::Rows rows_of(const Memory &memory, const char *name) {
  detail::Rows rows;
  detail::StreamShape shape{};
  shape.elem_size = sizeof(T);
  detail::open_stream(detail::segment_of(memory), name, shape, at_once, rows);
  return rows;
}

/** Does what can be done at once. */
template <typename T>
void derive(Stream<T> &stream) {
  EXPECT_FALSE(stream.derivation()->run_for(at_once));
}

/** Reads exactly these values, and then nothing. */
template <typename T>
void expect(Subscription<T> &subscription, std::initializer_list<T> values) {
  for (const T &value : values) EXPECT_EQ(subscription.try_next(), value);
  EXPECT_FALSE(subscription.try_next());
}

int same(int value) { return value; }
bool is_odd(int value) { return value % 2 == 1; }
int add(int state, int value) { return state + value; }

// --- operators ---

TEST(Derivation, every_operator_makes_its_values) {
  TestMemory memory;
  Stream<int> source(memory, "source", 4);
  auto tens = source.map(memory, "map", [](int value) { return value * 10.0; }, by_hand);
  auto odd = source.filter(memory, "filter", is_odd, by_hand);
  auto three = source.take(memory, "take", 3, by_hand);
  auto rest = source.skip(memory, "skip", 3, by_hand);
  auto pairs = source.window<2>(memory, "pairs", 2, by_hand);
  auto overlapping = source.window<3>(memory, "overlapping", 1, by_hand);
  auto apart = source.window<1>(memory, "apart", 3, by_hand);
  auto sums = source.scan(memory, "scan", 100, add, by_hand);
  static_assert(std::same_as<decltype(tens), Stream<double>>);
  static_assert(std::same_as<decltype(pairs), Stream<std::array<int, 2>>>);
  auto read_tens = tens.subscription();
  auto read_odd = odd.subscription(), read_three = three.subscription(), read_rest = rest.subscription(),
       read_sums = sums.subscription();
  auto read_pairs = pairs.subscription();
  auto read_overlapping = overlapping.subscription();
  auto read_apart = apart.subscription();
  int sum = 100;
  for (int k = 0; k < 30; k++) {
    ASSERT_TRUE(source.try_emit(k));
    sum += k;
    derive(tens), derive(odd), derive(rest), derive(pairs), derive(overlapping), derive(apart), derive(sums);
    ASSERT_EQ(three.derivation()->run_for(at_once), k >= 2);
    expect(read_tens, {k * 10.0});
    expect(read_sums, {sum});
    if (k % 2 == 1) expect(read_odd, {k});
    else expect(read_odd, {});
    if (k < 3) expect(read_three, {k});
    if (k >= 3) expect(read_rest, {k});
    else expect(read_rest, {});
    if (k % 2 == 1) expect(read_pairs, {std::array{k - 1, k}});
    else expect(read_pairs, {});
    if (k >= 2) expect(read_overlapping, {std::array{k - 2, k - 1, k}});
    else expect(read_overlapping, {});
    if (k % 3 == 0) expect(read_apart, {std::array{k}});
    else expect(read_apart, {});
  }
  EXPECT_FALSE(read_three.next());
  source.end();
  const auto finish = [](auto &stream) {
    EXPECT_TRUE(stream.derivation()->run_for(forever));
    EXPECT_EQ(stream.derivation()->step(), Step::over);
    EXPECT_TRUE(stream.is_ended() && stream.derivation()->is_over() && !stream.derivation()->is_deriving());
    EXPECT_EQ(stream.derivation()->lost(), 0u);
  };
  finish(tens), finish(odd), finish(three), finish(rest), finish(sums);
  finish(pairs), finish(overlapping), finish(apart);
  EXPECT_EQ(source.subscriber_count(), 0u);
}

TEST(Derivation, the_program_of_the_guide_works_as_it_is_shown) {
  TestMemory mem;
  Child display([&] {
    Memory again(mem.name());
    Stream<double> warnings(again, "warnings", 30s);
    std::vector<double> seen;
    for (const double degrees : warnings.subscription(earliest)) seen.push_back(degrees);
    EXPECT_EQ(seen, (std::vector{104.0, 122.0}));
  });
  Stream<double> sensor(mem, "temp_stream", 1000);
  Stream<double> temperature(mem, "temp_stream");
  auto fahrenheit = temperature.map(mem, "temp_f", [](double celsius) { return celsius * 9 / 5 + 32; });
  auto warnings = fahrenheit.filter(mem, "warnings", [](double degrees) { return degrees > 100; });
  std::vector<double> alerts;
  auto subscriber = warnings.subscribe([&](double degrees) { alerts.push_back(degrees); });
  for (const double celsius : {18.5, 40.0, 21.0, 50.0}) sensor.emit(celsius);
  sensor.end();
  subscriber.wait();
  EXPECT_EQ(alerts, (std::vector{104.0, 122.0}));
  display.join();
}

TEST(Derivation, derived_streams_of_derived_streams_begin_where_they_are_told) {
  TestMemory memory, other;
  Stream<int> source(memory, "source", 8);
  for (int k = 0; k < 5; k++) source.emit(k);
  auto first = source.skip(other, "first", 0, {.capacity = 6, .from = 3, .in_thread = false});  // in another segment
  EXPECT_EQ(first.capacity(), 6u);
  auto second = first.filter(memory, "second", is_odd, {.from = earliest, .in_thread = false});
  auto copy = source.map(memory, "copy", same, by_hand);
  derive(first);
  source.emit(5);
  derive(first), derive(second), derive(copy);
  auto one = first.subscription(earliest), two = second.subscription(earliest), three = copy.subscription(earliest);
  expect(one, {2, 3, 4, 5});
  expect(two, {3, 5});
  expect(three, {5});
  source.end();
  for (auto *stream : {&first, &second, &copy}) EXPECT_TRUE(stream->derivation()->run_for(1s));
}

TEST(Derivation, a_full_derived_stream_holds_back_its_source_or_drops) {
  TestMemory memory;
  Stream<int> source(memory, "source", 2);
  auto blocking = source.map(memory, "copy", same, by_hand);
  auto dropping = source.skip(memory, "drops", 0, {.stream = {.policy = Policy::drop_newest}, .in_thread = false});
  auto one = blocking.subscription(), two = dropping.subscription();
  for (int k = 0; k < 4; k++) {
    EXPECT_TRUE(source.try_emit(k));
    EXPECT_FALSE(blocking.derivation()->run_for(1ms));
    derive(dropping);
  }
  EXPECT_EQ(blocking.derivation()->step(), Step::no_room);
  EXPECT_EQ(dropping.derivation()->step(), Step::no_value);
  EXPECT_FALSE(source.try_emit(9));
  EXPECT_EQ(dropping.dropped(), 2u);
  EXPECT_EQ(one.try_next(), 0);
  EXPECT_EQ(blocking.derivation()->step(), Step::done);
  EXPECT_TRUE(source.try_emit(4));
  expect(one, {1, 2});
  derive(blocking);
  expect(one, {3, 4});
  expect(two, {0, 1});
  const int values[] = {9};
  expect_error(ErrorCode::bad_argument, [&] { static_cast<void>(blocking.try_emit(9)); },
               "derived from another stream");
  expect_error(ErrorCode::bad_argument, [&] { static_cast<void>(blocking.try_emit_many(values)); });
  blocking.end();  // anybody may
  EXPECT_TRUE(blocking.derivation()->run_for(1s));
  derive(dropping);
  for (int k = 5; k < 9; k++) {
    EXPECT_TRUE(source.try_emit(k));
    derive(dropping);
  }
}

TEST(Derivation, what_is_dropped_counts_for_nothing) {
  TestMemory memory;
  Stream<int> source(memory, "source", 4);
  const DeriveOptions dropping{.capacity = 1, .stream = {.policy = Policy::drop_newest}, .in_thread = false};
  auto sums = source.scan(memory, "sums", 0, add, dropping);
  auto three = source.take(memory, "three", 3, dropping);
  auto read_sums = sums.subscription(), read_three = three.subscription();
  for (int k = 1; k <= 3; k++) source.emit(k);
  derive(sums), derive(three);
  expect(read_sums, {1});
  expect(read_three, {1});
  source.emit(4);
  derive(sums), derive(three);
  expect(read_sums, {5});
  expect(read_three, {4});
}

TEST(Derivation, windows_begin_anew_behind_what_was_lost) {
  TestMemory memory;
  Memory again = memory.again();
  Stream<int> source(memory, "source", 4, {.policy = Policy::drop_oldest});
  auto pairs = source.window<2>(again, "pairs", 2, by_hand);
  auto reader = pairs.subscription();
  for (int k = 0; k < 3; k++) source.emit(k);
  derive(pairs);
  expect(reader, {std::array{0, 1}});
  for (int k = 3; k < 15; k++) source.emit(k);  // 11 to 14 are left
  derive(pairs);
  expect(reader, {std::array{12, 13}});
  const std::uint64_t lost = pairs.derivation()->lost();
  EXPECT_TRUE(lost >= 8 && lost <= 9) << lost;
  pairs.close();
  for (int k = 15; k < 22; k++) source.emit(k);              // 18 to 21 are left
  store64(rows_of<int>(memory, "source").line_at(0), 0);     // as if it had been reaped meanwhile
  source.emit(22);                                           // 19 to 22
  pairs = source.window<2>(again, "pairs", 2, by_hand);
  derive(pairs);
  expect(reader, {std::array{20, 21}});  // where a window begins, not where the values do
  source.emit(23);
  derive(pairs);
  expect(reader, {std::array{22, 23}});
}

// --- who derives ---

TEST(Derivation, one_derives_and_another_goes_on) {
  TestMemory memory;
  Stream<int> source(memory, "source", 4);
  const detail::Rows rows = rows_of<int>(memory, "source");
  std::vector<Memory> memories;
  std::vector<Stream<int>> all;
  for (int k = 0; k < 3; k++) {
    memories.push_back(memory.again());
    all.push_back(Stream<int>(memories.back(), "source").map(memories.back(), "copy", same, by_hand));
    EXPECT_EQ(all.back().derivation()->is_deriving(), k == 0);
  }
  auto reader = all[0].subscription();
  EXPECT_EQ(all[1].derivation()->step(), Step::standing_by);
  EXPECT_FALSE(all[2].derivation()->run_for(1ms));
  for (std::uint32_t k = 1; k < 3; k++)
    EXPECT_EQ(load32(rows.line_at(0) + layout::line_standby + 4 * (k - 1)), detail::segment_of(memories[k])->owner);
  for (int k = 0; k < 10; k++) {
    source.emit(k);
    derive(all[0]);
    expect(reader, {k});
  }
  source.emit(10);
  all[0].close();  // in good order, with a value that is not derived yet
  EXPECT_EQ(all[0].derivation(), nullptr);
  derive(all[2]);
  EXPECT_TRUE(all[2].derivation()->is_deriving() && !all[1].derivation()->is_deriving());
  expect(reader, {10});
  EXPECT_EQ(all[1].derivation()->step(), Step::standing_by);
  for (int k = 11; k < 15; k++) EXPECT_TRUE(source.try_emit(k));
  EXPECT_FALSE(source.try_emit(15));  // nobody drives who derives
  derive(all[2]);
  reader.close();
  source.end();
  EXPECT_TRUE(all[2].derivation()->run_for(at_once));
  EXPECT_TRUE(all[1].derivation()->run_for(at_once));
  for (std::uint32_t k = 0; k < layout::line_standby_count; k++)
    EXPECT_EQ(load32(rows.line_at(0) + layout::line_standby + 4 * k), 0u);
  EXPECT_EQ(load64(rows.line_at(0)), 0u);
}

TEST(Derivation, more_stand_by_than_there_are_words) {
  TestMemory memory;
  Stream<int> source(memory, "source", 4);
  std::vector<Stream<int>> all;
  for (int k = 0; k < 16; k++) all.push_back(source.map(memory, "copy", same, by_hand));  // of one participant, too
  auto reader = all[0].subscription();
  for (int k = 0; k < 16; k++) {
    source.emit(k);
    derive(all.front());
    EXPECT_TRUE(all.front().derivation()->is_deriving());
    for (std::size_t i = 1; i < all.size(); i++) EXPECT_EQ(all[i].derivation()->step(), Step::standing_by);
    expect(reader, {k});
    all.erase(all.begin());
  }
}

TEST(Derivation, a_place_is_left_to_who_comes_later) {
  TestMemory memory;
  Stream<int> source(memory, "source", 4);
  const detail::Rows rows = rows_of<int>(memory, "source");
  auto derived = source.map(memory, "copy", same, by_hand);
  Stream<int> copy(memory, "copy");
  EXPECT_EQ(copy.derivation(), nullptr);
  auto reader = copy.subscription();
  source.emit(0);
  derive(derived);
  source.emit(1);
  derived.close();
  for (int k = 2; k <= 4; k++) EXPECT_TRUE(source.try_emit(k));  // the line is in nobody's way yet
  derived = source.map(memory, "copy", same, by_hand);
  derive(derived);
  expect(reader, {0, 1, 2, 3});
  derive(derived);
  expect(reader, {4});
  derived.close();
  const detail::Rows copied = rows_of<int>(memory, "copy");
  const std::uint64_t binding = load64(copied.at(layout::stream_binding));
  EXPECT_EQ(binding >> 40, 1u);
  store64(copied.at(layout::stream_binding), binding | detail::serial_mask << 40);
  for (int k = 5; k < 20; k++) EXPECT_TRUE(source.try_emit(k));  // reaped
  EXPECT_EQ(load64(rows.line_at(0)), 0u);
  auto first = source.subscription();  // takes that line
  derived = source.map(memory, "copy", same, by_hand);
  EXPECT_EQ(derived.derivation()->lost(), 12u);  // 5 to 16; under block a lap less one is there
  EXPECT_EQ(load64(copied.at(layout::stream_binding)), std::uint64_t{1} << 40 | std::uint64_t{2} << 24);
  derive(derived);
  expect(reader, {17, 18, 19});
}

// A participant that was killed between the steps, as its words say.
TEST(Derivation, a_death_between_two_steps_repeats_nothing) {
  TestMemory memory;
  Memory again = memory.again();
  Stream<int> source(memory, "source", 4), source_again(again, "source");
  const detail::Rows rows = rows_of<int>(memory, "source");
  const std::uint32_t gone = rows.owner ^ 0x700;
  auto sum = source.scan(memory, "sum", 0, add, by_hand);
  const detail::Rows target = rows_of<int>(again, "sum");
  auto reader = Stream<int>(again, "sum").subscription();
  for (int k = 1; k <= 3; k++) source.emit(k);
  const std::uint64_t before = load64(rows.line_at(0));
  EXPECT_EQ(sum.derivation()->step(), Step::done);
  expect(reader, {1});
  store64(rows.line_at(0), (before & ~detail::owner_mask) | gone);  // after D2
  auto next = source_again.scan(again, "sum", 0, add, by_hand);
  EXPECT_TRUE(next.derivation()->is_deriving());
  derive(next);
  expect(reader, {3, 6});
  // After B0: who was binding is gone; after B4: and has a line.
  next.close();
  std::uint64_t binding = load64(target.at(layout::stream_binding));
  store64(rows.line_at(0), detail::pending_bit | gone);
  store64(target.at(layout::stream_binding), (binding >> 40 << 40) | gone);
  source.emit(4);
  next = source_again.scan(again, "sum", 0, add, by_hand);
  derive(next);
  expect(reader, {10});
  next.close();
  // While somebody who lives is binding, one stands by.
  binding = load64(target.at(layout::stream_binding));
  store64(target.at(layout::stream_binding), (binding >> 40 << 40) | rows.owner);
  next = source_again.scan(again, "sum", 0, add, by_hand);
  EXPECT_EQ(next.derivation()->step(), Step::standing_by);
  store64(target.at(layout::stream_binding), binding);
  EXPECT_EQ(next.derivation()->step(), Step::no_value);
}

TEST(Derivation, a_failure_without_an_end_is_ended_by_the_next_one) {
  TestMemory memory;
  Stream<int> source(memory, "source", 4);
  auto derived = source.map(memory, "copy", same, by_hand);
  const detail::Rows target = rows_of<int>(memory, "copy");
  derived.close();
  detail::store32(target.at(layout::stream_failed), 1);  // F0, before F1
  derived = source.map(memory, "copy", same, by_hand);
  EXPECT_TRUE(derived.is_ended() && derived.derivation()->is_over());
  expect_error(ErrorCode::failed, [&] { derived.derivation()->wait(); });
}

// --- failures ---

TEST(Derivation, a_function_that_throws_ends_the_derived_stream) {
  TestMemory memory;
  Stream<int> source(memory, "source", 8);
  std::string why = "no more than two";
  const auto complain = [&why](int value) {
    if (value >= 3) throw std::runtime_error(why);
    return value;
  };
  auto bad = source.map(memory, "bad", complain, by_hand);
  auto worse = bad.skip(memory, "worse", 0, by_hand);
  auto reader = worse.subscription();
  for (int k = 1; k <= 3; k++) source.emit(k);
  expect_error(ErrorCode::failed, [&] { bad.derivation()->run_for(1s); },
               "stream \"bad\": its derivation failed: no more than two");
  expect_error(ErrorCode::failed, [&] { bad.derivation()->step(); });
  expect_error(ErrorCode::failed, [&] { worse.derivation()->run_for(1s); });
  EXPECT_EQ(reader.next_for(at_once), 1);
  EXPECT_EQ(reader.next_for(at_once), 2);
  for (int k = 0; k < 2; k++)
    expect_error(ErrorCode::failed, [&] { static_cast<void>(reader.next_for(1s)); },
                 "stream \"worse\": its derivation failed: no more than two");
  auto again = source.map(memory, "bad", complain, by_hand);
  expect_error(ErrorCode::failed, [&] { again.derivation()->run_for(at_once); });
  EXPECT_EQ(source.subscriber_count(), 0u);
  // A long text is cut, not inside a character.
  why = "n";
  for (int k = 0; k < 65; k++) why += "\xc3\xa9";
  auto cut = source.map(memory, "long", complain, by_hand);
  source.emit(3);
  expect_error(ErrorCode::failed, [&] { cut.derivation()->run_for(1s); });
  EXPECT_EQ(detail::failure_of(rows_of<int>(memory, "long")), why.substr(0, 127));
  // What is no std::exception has no text.
  auto odd = source.filter(memory, "odd", [](int) -> bool { throw 3; }, by_hand);
  source.emit(4);
  expect_error(ErrorCode::failed, [&] { odd.derivation()->run_for(1s); }, "no std::exception");
}

TEST(Derivation, what_is_refused) {
  TestMemory memory;
  Stream<int> source(memory, "source", 4, {.subscribers = 1});
  auto three = source.take(memory, "take", 3, by_hand);
  const auto refused = [&](ErrorCode code, auto &&call, const char *part = "") { expect_error(code, call, part); };
  refused(ErrorCode::shape_mismatch, [&] { static_cast<void>(source.take(memory, "take", 4)); },
          "stored count 3, asked for 4");
  refused(ErrorCode::shape_mismatch, [&] { static_cast<void>(source.skip(memory, "take", 3)); }, "stored operator 3");
  refused(ErrorCode::shape_mismatch, [&] { static_cast<void>(three.take(memory, "take", 3)); }, "source offset");
  refused(ErrorCode::shape_mismatch, [&] { static_cast<void>(source.take(memory, "take", 3, {.capacity = 5})); });
  refused(ErrorCode::shape_mismatch, [&] { static_cast<void>(source.map(memory, "take", [](int) { return 1.0; })); });
  refused(ErrorCode::shape_mismatch, [&] { static_cast<void>(source.skip(memory, "source", 3)); });
  refused(ErrorCode::bad_name, [&] { static_cast<void>(source.skip(memory, "", 3)); });
  refused(ErrorCode::bad_argument, [&] { static_cast<void>(source.take(memory, "x", 0)); });
  refused(ErrorCode::bad_argument, [&] { static_cast<void>(source.window<2>(memory, "x", 0)); });
  refused(ErrorCode::bad_argument, [&] { static_cast<void>(source.window<5>(memory, "x")); });
  refused(ErrorCode::subscribers_full, [&] { static_cast<void>(source.skip(memory, "full", 3)); });
  Memory reader = memory.read_only();
  Stream<int> look(reader, "source");
  refused(ErrorCode::read_only, [&] { static_cast<void>(look.skip(memory, "x", 3)); });
  refused(ErrorCode::read_only, [&] { static_cast<void>(source.skip(reader, "x", 3)); });
  source.close();
  refused(ErrorCode::closed, [&] { static_cast<void>(source.skip(memory, "x", 3)); });
  refused(ErrorCode::closed, [&] { static_cast<void>(source.window<2>(memory, "x")); });
}

TEST(Derivation, words_that_contradict_each_other_are_corrupt) {
  TestMemory memory;
  Stream<int> source(memory, "source", 5);
  const detail::Rows rows = rows_of<int>(memory, "source");
  const auto copy = [&] { return source.map(memory, "copy", same, by_hand); };
  {
    auto derived = copy();
    source.emit(1);
    derive(derived);
  }
  const detail::Rows target = rows_of<int>(memory, "copy");
  const std::pair<std::byte *, std::uint64_t> lies[] = {
      {target.at(layout::stream_binding), std::uint64_t{1} << 40 | std::uint64_t{65535} << 24},
      {target.at(layout::stream_start), 7},
      {target.row_payload(5) + 8, std::uint64_t{1} << 63},
      {rows.line_at(0), std::uint64_t{7} << 24},
      {target.target_at(0), std::uint64_t{1} << 25 | 0xfffff0}};
  for (const auto &[word, lie] : lies) {
    const std::uint64_t right = load64(word);
    store64(word, lie);
    expect_error(ErrorCode::corrupt, [&] { copy(); });
    store64(word, right);
    EXPECT_TRUE(copy().derivation()->is_deriving());  // it left things as they were
  }
  // While it derives: it hands over, and says so for ever.
  auto derived = copy();
  source.emit(2);
  const std::uint64_t right = load64(rows.target_at(1));
  store64(rows.target_at(1), right | 0xfffff0);
  for (int k = 0; k < 2; k++) expect_error(ErrorCode::corrupt, [&] { derived.derivation()->run_for(forever); });
  EXPECT_TRUE(derived.derivation()->is_over());
  store64(rows.target_at(1), right);
}

// --- threads ---

TEST(Derivation, a_thread_derives_until_it_is_stopped) {
  TestMemory memory, other;
  Stream<int> source(memory, "source", 4);
  Stream<int> two[] = {source.map(other, "copy", same), source.map(other, "copy", same)};  // the second one stands by
  auto reader = two[0].subscription();
  int next = 0;
  for (Stream<int> &stream : two) {
    for (int k = 0; k < 1000; k++, next++) {
      ASSERT_TRUE(source.emit_for(next, 30s));
      if (k % 100 == 0) sleep(2ms);  // so that it sleeps
      ASSERT_EQ(reader.next_for(30s), next);
    }
    EXPECT_TRUE(stream.derivation()->is_deriving());
    expect_error(ErrorCode::bad_argument, [&] { stream.derivation()->run_for(1s); }, "a thread of its own");
    expect_error(ErrorCode::bad_argument, [&] { stream.derivation()->step(); });
    stream.derivation()->stop();
    stream.derivation()->stop();
    EXPECT_TRUE(stream.derivation()->is_over() && !stream.derivation()->is_deriving());
    stream.derivation()->wait();
  }
  EXPECT_FALSE(two[0].is_ended());
}

TEST(Derivation, a_thread_that_fails_tells_who_waits) {
  TestMemory memory;
  Stream<int> source(memory, "source", 4);
  auto bad = source.map(memory, "bad", [](int) -> int { throw std::runtime_error("no"); });
  auto good = source.map(memory, "good", same);
  source.emit(1);
  expect_error(ErrorCode::failed, [&] { bad.derivation()->wait(); }, "its derivation failed: no");
  expect_error(ErrorCode::failed, [&] { bad.derivation()->wait(); });
  source.end();
  good.derivation()->wait();
  EXPECT_EQ(good.last(), 1);
}

TEST(Derivation, a_function_may_end_its_own_derivation) {
  TestMemory memory;
  Stream<int> source(memory, "source", 4);
  std::optional<Stream<int>> stops, closes;
  std::atomic<bool> ready = false;
  stops.emplace(source.map(memory, "stops", [&](int value) {
    while (!ready) std::this_thread::yield();
    expect_error(ErrorCode::bad_argument, [&] { stops->derivation()->wait(); });
    stops->derivation()->stop();
    return value;
  }));
  closes.emplace(source.map(memory, "closes", [&](int value) {
    while (!ready) std::this_thread::yield();
    closes.reset();
    return value;
  }));
  ready = true;
  source.emit(1);
  stops->derivation()->wait();
  EXPECT_EQ(stops->last(), 1);  // what it made is published, and then it hands over
  while (source.subscriber_count() != 0) std::this_thread::yield();
  EXPECT_EQ(Stream<int>(memory, "closes").last(), 1);
}

TEST(Derivation, handles_move_and_their_derivations_go_on) {
  TestMemory memory;
  Stream<int> source(memory, "source", 4);
  Stream<int> sums = source.scan(memory, "sums", 0, add);
  Stream<int> moved = std::move(sums);
  auto reader = moved.subscription();
  source.close();
  EXPECT_EQ(sums.derivation(), nullptr);
  Stream<int> again(memory, "source");
  again.emit(1);
  EXPECT_EQ(reader.next_for(30s), 1);
  moved.close();
  EXPECT_EQ(again.subscriber_count(), 0u);
}

TEST(Derivation, one_that_waits_costs_no_cpu) {
  TestMemory memory;
  Stream<int> source(memory, "source", 4);
  auto one = source.map(memory, "copy", same, by_hand), other = source.map(memory, "copy", same, by_hand);
  const std::clock_t before = std::clock();
  EXPECT_FALSE(one.derivation()->run_for(200ms));
  EXPECT_FALSE(other.derivation()->run_for(200ms));
  EXPECT_LT(std::clock() - before, CLOCKS_PER_SEC / 10);
  for (std::uint32_t k = 0; k < 4; k++) {  // no bit is left behind
    EXPECT_EQ(load64(rows_of<int>(memory, "source").at(layout::stream_published + 8 * k)), 0u);
    EXPECT_EQ(load64(rows_of<int>(memory, "copy").at(layout::stream_handover + 8 * k)), 0u);
  }
}

// --- processes that are killed ---

constexpr std::uint32_t crew_size = 3, kills = 40;

/** A derivation of "source", whose function says when what it gets is not what is due. */
Stream<Checked> derive_doubles(const Memory &memory, const Stream<Checked> &source) {
  return source.map(memory, "d", [](const Checked &value) {
    if (!value.is_whole()) throw std::runtime_error("a torn value");
    return Checked::of(0, 2 * value.number());
  });
}

/** The state counts the values: one that is left out, or comes twice, is seen. */
Stream<Checked> derive_counts(const Memory &memory, const Stream<Checked> &source) {
  return source.scan(memory, "d", Checked::of(0, 0), [](const Checked &state, const Checked &value) {
    if (!value.is_whole() || value.number() != state.number()) throw std::runtime_error("a value that is not due");
    return Checked::of(0, state.number() + 1);
  });
}

/** How many stand by on the line, as participants that live. */
std::size_t standing_by(const detail::Rows &rows) {
  std::vector<std::uint32_t> found;
  const std::byte *line = rows.line_at(0);
  const std::uint32_t deriver = detail::line_owner(load64(line));
  for (std::uint32_t k = 0; k < layout::line_standby_count; k++) {
    const std::uint32_t owner = load32(line + layout::line_standby + 4 * k);
    if (owner != 0 && owner != deriver && detail::is_alive(*rows.segment, owner)) found.push_back(owner);
  }
  std::sort(found.begin(), found.end());
  return static_cast<std::size_t>(std::unique(found.begin(), found.end()) - found.begin());
}

/** Derivers are killed, and hand over to each other; every value comes out exactly once, in order. */
template <typename Derive>
void kill_derivers(Derive derive_one, std::uint32_t first, std::uint32_t step) {
  TestMemory memory(1 << 20, {.max_peers = 16});
  Stream<Checked> source(memory, "source", 16);
  const detail::Rows rows = rows_of<Checked>(memory, "source");
  const std::string name = memory.name();
  const auto derive_for_ever = [&] {
    Memory again(name);
    Stream<Checked> same_source(again, "source");
    for (auto derived = derive_one(again, same_source);;) {
      sleep(std::chrono::milliseconds(random_below(8) == 0 ? 1000 : random_below(3)));
      auto next = derive_one(again, same_source);  // stands by before the other one goes
      derived = std::move(next);
    }
  };
  // The derived stream and its line, before anybody forks: derivations here have no threads.
  {
    Child maker([&] {
      Memory again(name);
      static_cast<void>(derive_one(again, Stream<Checked>(again, "source")));
    });
    maker.join();
  }
  auto reader = Stream<Checked>(memory, "d").subscription();
  std::vector<Child> crew;
  for (std::uint32_t k = 0; k < crew_size; k++) crew.emplace_back(derive_for_ever);
  while (standing_by(rows) < crew_size - 1) sleep(1ms);
  Child producer([&] {
    Memory again(name);
    Stream<Checked> same_source(again, "source");
    for (std::uint32_t number = 0;; number++) same_source.emit(Checked::of(0, number));
  });
  std::uint32_t due = first, read = 0;
  const auto take = [&](Timeout timeout) {
    const auto value = reader.next_for(timeout);
    if (!value) return false;
    EXPECT_TRUE(value->is_whole() && value->number() == due);  // exactly the next one
    due += step;
    read++;
    return true;
  };
  for (std::uint32_t k = 0; k < kills && !::testing::Test::HasFailure(); k++) {
    for (const auto until = std::chrono::steady_clock::now() + std::chrono::milliseconds(random_below(10));
         std::chrono::steady_clock::now() < until;)
      ASSERT_TRUE(take(30s));
    while (standing_by(rows) < crew_size - 1) take(1ms);  // the guarantee needs one who stands by
    const std::uint32_t victim = random_below(crew_size);
    crew[victim].kill();
    crew[victim] = Child(derive_for_ever);
  }
  producer.kill();
  while (read < source.sequence()) ASSERT_TRUE(take(30s));  // all that was published comes out
  crew.clear();
  EXPECT_FALSE(reader.try_next());
  std::printf("# %u kills, %u values derived\n", kills, read);
}

TEST(Derivation, derivers_are_killed_and_every_value_comes_once) { kill_derivers(derive_doubles, 0, 2); }

TEST(Derivation, derivers_are_killed_and_the_state_is_right) { kill_derivers(derive_counts, 1, 1); }

}  // namespace
}  // namespace zeroipc::testing
