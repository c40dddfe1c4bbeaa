// Futures: alone, derived, several at once, among threads, among processes that are killed.

#include <zeroipc/future.h>

#include <array>
#include <atomic>
#include <barrier>
#include <cstring>
#include <ctime>

#include <unistd.h>

#include <zeroipc/queue.h>

#include "message.h"
#include "vectors.h"

namespace zeroipc::testing {
namespace {

using detail::load64;
using detail::store64;
namespace layout = detail::layout;

std::uint64_t state_word(std::uint32_t state, std::uint64_t who) { return std::uint64_t{state} << 24 | who; }

// --- set ---

TEST(Future, the_program_of_the_guide_works) {
  TestMemory mem;
  Future<double> future(mem, "x");
  Child child([&] {
    Memory again(mem.name());
    const Future<double> same(again, "x", true);
    if (same.get_for(std::chrono::seconds(30)) != 42.5) throw std::runtime_error("not what was set");
  });
  future.set_value(42.5);
  child.join();
}

TEST(Future, it_is_set_once) {
  TestMemory memory;
  Future<double> future(memory, "f");
  EXPECT_EQ(future.name(), "f");
  EXPECT_FALSE(future.try_get());
  EXPECT_EQ(future.state(), FutureState::pending);
  EXPECT_FALSE(future.is_ready() || future.is_settled());
  EXPECT_TRUE(future.try_set_value(42.5));
  EXPECT_FALSE(future.try_set_value(1));
  EXPECT_FALSE(future.try_set_error("late"));
  expect_error(ErrorCode::exists, [&] { future.set_value(1); }, "\"f\" can be set once, and it is ready already");
  expect_error(ErrorCode::exists, [&] { future.set_error("late"); });
  EXPECT_FALSE(future.try_pledge());
  expect_error(ErrorCode::exists, [&] { static_cast<void>(future.pledge()); });
  const Future<double> again(memory, "f", true);
  EXPECT_EQ(again.try_get(), 42.5);
  EXPECT_TRUE(again.is_ready() && again.is_settled());
  EXPECT_EQ(again.get(), 42.5);
  EXPECT_EQ(again.get_for(at_once), 42.5);
}

template <std::size_t Size>
void set_bytes() {
  struct Element {
    std::array<std::uint8_t, Size> bytes;
  };
  TestMemory memory;
  Future<Element> future(memory, "f", {.blocks = 2});
  Element in;
  for (std::uint8_t &byte : in.bytes) byte = static_cast<std::uint8_t>(random_below(255) + 1);
  future.set_value(in);
  for (std::size_t k = Size; k < detail::round_up8(Size); k++)
    ASSERT_EQ(bytes_of(memory, "f")[layout::outcome_blocks + layout::outcome_payload + k], std::byte{0});
  ASSERT_EQ(in.bytes, future.try_get().value().bytes);
}

TEST(Future, values_of_any_size_have_zeros_behind_them) {
  [&]<std::size_t... Sizes>(std::index_sequence<Sizes...>) {
    (set_bytes<Sizes + 1>(), ...);
  }(std::make_index_sequence<17>());
  set_bytes<132>();
  set_bytes<133>();
  set_bytes<1999>();
}

struct NoDefault {
  explicit NoDefault(int number) : value(number) {}
  const int value;
};

TEST(Future, values_need_no_default_constructor_and_no_assignment) {
  TestMemory memory;
  Future<NoDefault> future(memory, "f");
  const auto derived = future.map(memory, "d", [](const NoDefault &source) { return NoDefault(source.value * 2); });
  future.set_value(NoDefault(21));
  EXPECT_EQ(derived.get().value, 42);
  EXPECT_EQ(std::get<0>(when_all(future)).value, 21);
}

/** The text with which something fails. */
template <typename Call>
std::string reason_of(Call &&call) {
  try {
    call();
  } catch (const FailedError &error) {
    EXPECT_EQ(error.code(), ErrorCode::failed);
    EXPECT_NE(std::string(error.what()).find(" failed: " + error.reason()), std::string::npos) << error.what();
    return error.reason();
  }
  ADD_FAILURE() << "it did not fail";
  return "";
}

template <typename T>
void fail_with_text(const std::string &given, const std::string &kept) {
  TestMemory memory(65536);
  Future<T> future(memory, "f", {.blocks = 2});
  future.set_error(given);
  EXPECT_EQ(reason_of([&] { static_cast<void>(future.try_get()); }), kept);
  EXPECT_EQ(reason_of([&] { static_cast<void>(future.get()); }), kept);
  EXPECT_EQ(future.state(), FutureState::failed);
  EXPECT_TRUE(future.is_settled() && !future.is_ready());
}

TEST(Future, a_failure_has_a_text) {
  std::string longer(4000, 'x');
  longer.replace(179, 2, "\xc3\xa9");  // cut in the middle of it: it is left out
  fail_with_text<double>("no caf\xc3\xa9", "no caf\xc3\xa9");
  fail_with_text<double>("", "");
  fail_with_text<double>(longer, longer.substr(0, 179));
  fail_with_text<std::array<char, 1000>>(longer, longer.substr(0, 1012));
  fail_with_text<std::array<char, 5000>>(longer, longer.substr(0, 1020));
  fail_with_text<double>("bad \xff\xe2\x82 end", "bad \xef\xbf\xbd\xef\xbf\xbd end");
  fail_with_text<double>("\xed\xa0\x80\xf0\x9f\x98\x80\xc0\xaf",
                         "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\xf0\x9f\x98\x80\xef\xbf\xbd\xef\xbf\xbd");
  TestMemory memory;
  Future<int> future(memory, "f");
  future.set_error(std::runtime_error("as an exception"));
  EXPECT_EQ(reason_of([&] { static_cast<void>(future.get()); }), "as an exception");
}

TEST(Future, a_text_that_lies_about_itself_is_cut) {
  TestMemory memory;
  Future<double> future(memory, "f", {.blocks = 2});
  future.set_error("abc");
  std::byte *text = bytes_of(memory, "f") + layout::outcome_blocks + layout::outcome_payload;
  detail::store32(text, UINT32_MAX);
  std::memset(text + 4, 0xff, 180);
  EXPECT_EQ(reason_of([&] { static_cast<void>(future.get()); }).size(), 540u);
}

// --- pledge ---

TEST(Future, a_pledge_is_kept) {
  TestMemory memory;
  const Memory elsewhere = memory.again();
  Future<int> mine(memory, "f"), other(elsewhere, "f");
  EXPECT_FALSE(mine.holder());
  auto pledge = mine.pledge();
  EXPECT_TRUE(pledge);
  EXPECT_FALSE(mine.try_pledge());
  expect_error(ErrorCode::taken, [&] { static_cast<void>(other.pledge()); });
  EXPECT_FALSE(other.try_set_value(1));
  EXPECT_FALSE(mine.try_set_value(1));  // the same participant, but not by its pledge
  expect_error(ErrorCode::taken, [&] { other.set_value(1); }, "(\"test\") to set");
  EXPECT_EQ(other.holder().value().pid, static_cast<std::uint32_t>(getpid()));
  EXPECT_FALSE(other.holder()->self);
  EXPECT_FALSE(other.try_get());
  mine.close();  // the pledge does not need it
  auto moved = std::move(pledge);
  EXPECT_FALSE(pledge);
  EXPECT_TRUE(moved.try_set_value(7));
  EXPECT_FALSE(moved);
  EXPECT_EQ(other.get(), 7);
  expect_error(ErrorCode::closed, [&] { moved.set_value(8); }, "this pledge has ended");
  expect_error(ErrorCode::closed, [&] { moved.abandon(); });
  Future<int> failed(memory, "failed");
  failed.pledge().set_error("by its pledger");
  EXPECT_EQ(reason_of([&] { static_cast<void>(failed.get()); }), "by its pledger");
}

TEST(Future, a_pledge_that_is_given_up_or_ends_abandons_the_future) {
  TestMemory memory;
  Future<int> given_up(memory, "given up"), ended(memory, "ended"), thrown(memory, "thrown");
  auto pledge = given_up.pledge();
  pledge.abandon();
  EXPECT_TRUE(ended.try_pledge());
  EXPECT_THROW(([&] {
                 const auto ends = thrown.pledge();
                 throw std::runtime_error("no");
               }()),
               std::runtime_error);
  for (Future<int> *future : {&given_up, &ended, &thrown}) {
    expect_error(ErrorCode::abandoned, [&] { static_cast<void>(future->get()); }, "is abandoned");
    expect_error(ErrorCode::abandoned, [&] { static_cast<void>(future->try_get()); });
    expect_error(ErrorCode::exists, [&] { future->set_value(1); }, "is abandoned");
    EXPECT_EQ(future->state(), FutureState::abandoned);
    EXPECT_TRUE(future->is_settled());
  }
}

TEST(Future, the_death_of_a_pledger_is_seen) {
  TestMemory memory;
  Future<double> future(memory, "f");
  Memory reader = memory.read_only();
  const Future<double> look(reader, "f", true);
  Child child([&] {
    Memory again(memory.name());
    const auto pledge = Future<double>(again, "f").pledge();
    sleep(60s);
  });
  while (!future.holder()) sleep(1ms);
  EXPECT_FALSE(future.get_for(50ms));
  EXPECT_EQ(look.state(), FutureState::pending);
  child.kill();
  EXPECT_EQ(look.state(), FutureState::abandoned);  // a reader finds it, but writes nothing
  expect_error(ErrorCode::abandoned, [&] { static_cast<void>(look.try_get()); });
  EXPECT_EQ(detail::state_of(load64(bytes_of(memory, "f") + layout::outcome_state)), layout::state_pledged);
  expect_error(ErrorCode::abandoned, [&] { static_cast<void>(future.get()); });
  EXPECT_EQ(load64(bytes_of(memory, "f") + layout::outcome_state), state_word(layout::state_abandoned, 0));
}

// --- open ---

TEST(Future, opening_refuses_what_does_not_fit) {
  TestMemory memory;
  Future<double> future(memory, "f", {.blocks = 2});
  EXPECT_FALSE(Future<double>(memory, "f", false).is_settled());
  expect_error(ErrorCode::bad_argument, [&] { Future<double>(memory, "g", {.blocks = 1}); }, "from 2 to 16777214");
  expect_error(ErrorCode::bad_argument, [&] { Future<double>(memory, "g", {.blocks = layout::no_block}); });
  expect_error(ErrorCode::segment_full, [&] { Future<std::array<char, 1 << 20>>(memory, "g"); });
  expect_error(ErrorCode::shape_mismatch, [&] { Future<float>(memory, "f"); });
  expect_error(ErrorCode::not_found, [&] { Future<double>(memory, "g", true); });
  expect_error(ErrorCode::timeout, [&] { Future<double>(memory, "g", 1ms); });
  expect_error(ErrorCode::kind_mismatch, [&] { Queue<double>(memory, "f"); });
  std::byte *header = bytes_of(memory, "f");
  const struct {
    std::uint32_t at, value;
  } lies[] = {{layout::structure_capacity, 0},   {layout::structure_capacity, 2}, {layout::structure_stride, 0},
              {layout::structure_stride, 136},   {layout::structure_stride, 193}, {layout::structure_stride, 1u << 31},
              {layout::outcome_block_count, 0},  {layout::outcome_block_count, 1}, {layout::outcome_block_count, 3},
              {layout::outcome_block_count, UINT32_MAX}};
  for (const auto &lie : lies) {
    const std::uint32_t right = detail::load32(header + lie.at);
    detail::store32(header + lie.at, lie.value);
    expect_error(ErrorCode::corrupt, [&] { Future<double>(memory, "f", true); }, "future \"f\"");
    detail::store32(header + lie.at, right);
  }
  EXPECT_TRUE(future.try_set_value(1));
}

TEST(Future, a_closed_or_moved_handle_says_so) {
  TestMemory memory;
  Future<double> future(memory, "f"), other = std::move(future);
  expect_error(ErrorCode::closed, [&] { future.set_value(1); });
  expect_error(ErrorCode::closed, [&] { static_cast<void>(future.try_get()); });
  memory.close();
  other.set_value(2);
  future = std::move(other);
  EXPECT_EQ(future.get(), 2);
  future.close();
  future.close();
  expect_error(ErrorCode::closed, [&] { static_cast<void>(future.state()); });
}

// --- words ---

TEST(Future, words_that_contradict_each_other_are_corrupt) {
  TestMemory memory;
  Future<double> future(memory, "f", {.blocks = 2});
  for (const std::uint64_t lie : {state_word(6, 0), state_word(7, 0), state_word(layout::state_ready, 2),
                                  state_word(layout::state_failed, layout::no_block)}) {
    store64(bytes_of(memory, "f") + layout::outcome_state, lie);
    expect_error(ErrorCode::corrupt, [&] { static_cast<void>(future.try_get()); });
    expect_error(ErrorCode::corrupt, [&] { static_cast<void>(future.get()); });
    expect_error(ErrorCode::corrupt, [&] { future.set_value(1); });
    expect_error(ErrorCode::corrupt, [&] { static_cast<void>(future.pledge()); });
    expect_error(ErrorCode::corrupt, [&] { static_cast<void>(when_all(future)); });
  }
}

TEST(Future, computing_by_nobody_refuses_a_pledge_in_the_end) {
  TestMemory memory;
  Future<double> future(memory, "f");
  store64(bytes_of(memory, "f") + layout::outcome_state, state_word(layout::state_computing, 0));
  expect_error(ErrorCode::taken, [&] { static_cast<void>(future.pledge()); }, "somebody else");
}

TEST(Future, blocks_of_stopped_setters_are_waited_for_and_those_of_dead_ones_used) {
  TestMemory memory;
  Memory elsewhere = memory.again();
  Future<double> future(memory, "f", {.blocks = 2});
  std::byte *blocks = bytes_of(memory, "f") + layout::outcome_blocks;
  const std::uint32_t stride = detail::load32(bytes_of(memory, "f") + layout::structure_stride);
  std::uint32_t owner = 0;
  for (const Peer &peer : memory.peers())
    if (!peer.self) owner = peer.owner;
  // The version wraps.
  for (std::uint32_t k = 0; k < 2; k++) store64(blocks + k * stride, std::uint64_t{0xffffffffff} << 24 | owner);
  EXPECT_FALSE(future.try_set_value(3));
  EXPECT_FALSE(future.set_value_for(3, 5ms));
  EXPECT_FALSE(future.set_error_for("no", 5ms));
  elsewhere.close();  // now it is dead
  future.set_value(3);
  EXPECT_EQ(future.get(), 3);
  EXPECT_EQ(load64(blocks), 0u);
}

TEST(Future, a_reader_looks_and_changes_nothing) {
  TestMemory memory;
  Future<double> future(memory, "f");
  Memory reader = memory.read_only();
  expect_error(ErrorCode::read_only, [&] { Future<double>(reader, "new"); });
  Future<double> look(reader, "f");
  EXPECT_FALSE(look.try_get());
  expect_error(ErrorCode::read_only, [&] { static_cast<void>(look.get()); }, "cannot wait for a future");
  expect_error(ErrorCode::read_only, [&] { static_cast<void>(look.try_set_value(1)); });
  expect_error(ErrorCode::read_only, [&] { look.set_value(1); });
  expect_error(ErrorCode::read_only, [&] { static_cast<void>(look.try_set_error("no")); });
  expect_error(ErrorCode::read_only, [&] { static_cast<void>(look.pledge()); });
  expect_error(ErrorCode::read_only, [&] { static_cast<void>(look.map(reader, "d", [](double v) { return v; })); });
  future.set_value(2.5);
  const auto before = bytes_of(memory);
  EXPECT_EQ(look.get(), 2.5);
  EXPECT_EQ(look.state(), FutureState::ready);
  EXPECT_EQ(bytes_of(memory), before);
}

// --- derived futures ---

TEST(Future, a_derived_one_is_computed_once_by_who_gets_it) {
  TestMemory memory, elsewhere;
  Future<double> source(memory, "f");
  int calls = 0;
  const auto twice = [&calls](double value) {
    calls++;
    return value * 2;
  };
  const auto derived = source.map(elsewhere, "twice", twice);
  const Future<double> look(elsewhere, "twice", true);
  EXPECT_FALSE(derived.get_for(1ms));
  source.set_value(21);
  EXPECT_FALSE(derived.try_get());  // nobody is in a get
  EXPECT_EQ(derived.get_for(at_once), 42);
  EXPECT_EQ(look.try_get(), 42);
  EXPECT_EQ(derived.get(), 42);
  EXPECT_EQ(source.map(elsewhere, "twice", twice).get(), 42);
  EXPECT_EQ(calls, 1);
}

TEST(Future, what_is_derived_from_a_derived_one_is_computed_with_it) {
  TestMemory memory;
  auto source = std::make_optional<Future<int>>(memory, "f");
  const auto text = source->map(memory, "d", [](int value) { return value + 0.5; })
                        .map(memory, "e", [](double value) { return std::array{'v', static_cast<char>(value * 2)}; });
  source->set_value(30);
  source.reset();
  EXPECT_EQ(text.get()[1], '=');
  EXPECT_EQ(Future<double>(memory, "d", true).try_get(), 30.5);
}

TEST(Future, what_has_no_value_gives_none_to_what_is_derived) {
  TestMemory memory;
  const auto same = [](double value) { return value; };
  Future<double> odd(memory, "odd"), failed(memory, "failed");
  Future<double> abandoned(memory, "abandoned"), corrupt(memory, "corrupt");
  odd.set_value(-1);
  const auto throws = odd.map(memory, "d1", [](double) -> int { throw std::runtime_error("below 0"); });
  EXPECT_EQ(reason_of([&] { static_cast<void>(throws.get()); }), "below 0");
  const auto strange = odd.map(memory, "d0", [](double) -> int { throw 1; });
  EXPECT_EQ(reason_of([&] { static_cast<void>(strange.get()); }), "what was thrown is no std::exception");
  failed.set_error("no caf\xc3\xa9");
  const auto too = failed.map(memory, "d2", same);
  EXPECT_EQ(reason_of([&] { static_cast<void>(too.get()); }), "no caf\xc3\xa9");
  expect_error(ErrorCode::failed, [&] { static_cast<void>(too.get()); }, "future \"d2\" failed");
  abandoned.pledge().abandon();
  const auto gone = abandoned.map(memory, "d3", same).map(memory, "d4", same);
  expect_error(ErrorCode::abandoned, [&] { static_cast<void>(gone.get()); }, "future \"d4\" is abandoned");
  const auto told = corrupt.map(memory, "d5", same);
  store64(bytes_of(memory, "corrupt") + layout::outcome_state, state_word(7, 0));
  EXPECT_NE(reason_of([&] { static_cast<void>(told.get()); }).find("contradict"), std::string::npos);
}

TEST(Future, a_function_that_waits_for_its_own_result_is_refused) {
  TestMemory memory;
  Future<int> source(memory, "f");
  source.set_value(1);
  std::optional<Future<int>> derived;
  derived = source.map(memory, "d", [&](int) { return derived->get(); });
  EXPECT_NE(reason_of([&] { static_cast<void>(derived->get()); }).find("would wait for itself"), std::string::npos);
}

TEST(Future, another_one_computes_when_one_has_died) {
  TestMemory memory;
  Future<double> source(memory, "f");
  source.set_value(5);
  auto derived = source.map(memory, "d", [](double value) { return value * 2; });
  Child child([&] {
    Memory again(memory.name());
    static_cast<void>(Future<double>(again, "f", true)
                          .map(again, "d", [](double) {
                            sleep(60s);
                            return 0.0;
                          })
                          .get());
  });
  while (!derived.holder()) sleep(1ms);
  EXPECT_FALSE(derived.get_for(50ms));
  expect_error(ErrorCode::taken, [&] { derived.set_value(1); });
  child.kill();
  EXPECT_EQ(derived.get_for(30s), 10);
}

// --- several at once ---

TEST(Future, when_all_when_any_and_race) {
  TestMemory one, other;
  Future<double> a(one, "a"), c(one, "c");
  Future<int> b(other, "b");
  EXPECT_FALSE(race_for(at_once, a, b, c));
  EXPECT_FALSE(when_all_for(1ms, a, b, c));
  b.set_error("first");
  EXPECT_EQ(race(a, b, c), 1u);
  EXPECT_EQ(reason_of([&] { static_cast<void>(when_all(a, b, c)); }), "first");
  EXPECT_FALSE(when_any_for(1ms, a, b, c));
  c.set_value(1);
  EXPECT_EQ(when_any(a, b, c), 2u);
  a.pledge().abandon();
  expect_error(ErrorCode::failed, [&] { static_cast<void>(when_any(a, b)); }, "none of 2 futures has a value");
  EXPECT_EQ(race(a, b, c), 0u);
  expect_error(ErrorCode::abandoned, [&] { static_cast<void>(when_all(a, c)); });
  EXPECT_EQ(std::get<0>(when_all(c)), 1);
}

TEST(Future, spans_of_futures) {
  TestMemory memory;
  std::vector<Future<int>> futures;
  const auto all = [&] { return std::span<const Future<int>>(futures); };
  EXPECT_TRUE(when_all(all()).empty());
  expect_error(ErrorCode::bad_argument, [&] { static_cast<void>(when_any(all())); }, "would never end");
  expect_error(ErrorCode::bad_argument, [&] { static_cast<void>(race(all())); });
  for (int k = 0; k < 40; k++) futures.emplace_back(memory, "f" + std::to_string(k));
  EXPECT_FALSE(when_all_for(at_once, all()));
  EXPECT_FALSE(when_any_for(1ms, all()));
  futures[33].set_value(33);
  EXPECT_EQ(when_any(all()), 33u);
  EXPECT_EQ(race(all()), 33u);
  for (int k = 0; k < 40; k++)
    if (k != 33) futures[static_cast<std::size_t>(k)].set_value(k);
  const std::vector<int> values = when_all(all());
  for (int k = 0; k < 40; k++) EXPECT_EQ(values[static_cast<std::size_t>(k)], k);
}

TEST(Future, a_wait_for_several_computes_what_is_derived) {
  TestMemory memory;
  Future<int> source(memory, "f");
  const auto one = source.map(memory, "one", [](int value) { return value + 1; });
  const auto two = one.map(memory, "two", [](int value) { return value + 0.5; });
  std::jthread later([&] {
    sleep(5ms);
    source.set_value(1);
  });
  const auto values = when_all_for(30s, two, source, one);
  ASSERT_TRUE(values);
  EXPECT_EQ(*values, std::tuple(2.5, 1, 2));
}

TEST(Future, a_wait_for_futures_of_two_segments_is_woken) {
  TestMemory one, other;
  std::array<Future<double>, 3> futures{Future<double>(one, "a"), Future<double>(other, "b"), Future<double>(one, "c")};
  std::jthread later([&] {
    for (Future<double> &future : futures) {
      sleep(10ms);
      future.set_value(1);
    }
  });
  EXPECT_EQ(when_any_for(30s, futures[1], futures[2]), 0u);
  EXPECT_TRUE(when_all_for(30s, std::span<const Future<double>>(futures)));
}

// --- threads that share a handle ---

TEST(Future, of_threads_that_share_a_handle_one_sets_and_one_computes) {
  constexpr int rounds = 200, threads = 4;
  std::barrier start(threads);
  TestMemory memory(1 << 20, {.max_entries = 2 * rounds});
  for (int round = 0; round < rounds; round++) {
    Future<int> source(memory, "f" + std::to_string(round));
    std::atomic<int> wins = 0, calls = 0, wrong = 0;
    const auto derived = source.map(memory, "d" + std::to_string(round), [&](int value) {
      calls++;
      return value * 2;
    });
    {
      std::vector<std::jthread> crew;
      for (int k = 0; k < threads; k++) {
        crew.emplace_back([&] {
          start.arrive_and_wait();
          wins += source.try_set_value(4);
          wrong += derived.get() != 8;
        });
      }
    }
    ASSERT_EQ(wins, 1);
    ASSERT_EQ(calls, 1);
    ASSERT_EQ(wrong, 0);
  }
}

// --- processes that are killed ---

/** For each future who said that it had set it (plus 1), how many did, and who was about to. */
struct Contest {
  static constexpr std::uint32_t futures = 300;

  std::uint32_t set_by[futures], sets[futures], tries[futures][80];
  std::uint32_t torn, next;
};

void contend(const std::string &name, std::uint32_t me, Contest &books) {
  Memory memory(name);
  for (std::uint32_t number = detail::load32(&books.next); number < Contest::futures; number++) {
    Future<Checked> future(memory, "f" + std::to_string(number));
    detail::store32(&books.tries[number][me], 1);
    std::optional<Future<Checked>::Pledge> pledge;
    if (me % 2) pledge = future.try_pledge();
    // So that deaths meet pledges.
    if (random_below(2)) std::this_thread::sleep_for(std::chrono::microseconds(random_below(400)));
    const Checked value = Checked::of(me, number);
    if (pledge ? pledge->try_set_value(value) : future.try_set_value(value)) {
      detail::store32(&books.set_by[number], me + 1);
      detail::fetch_add32(&books.sets[number], 1);
    }
    try {
      if (!future.get().is_whole()) detail::fetch_add32(&books.torn, 1);
    } catch (const Error &error) {
      if (error.code() != ErrorCode::abandoned) throw;
    }
    detail::cas32(&books.next, number, number + 1);
  }
  sleep(60s);
}

TEST(Future, processes_are_killed_and_what_was_set_stays) {
  TestMemory memory(4 << 20, {.max_entries = Contest::futures, .max_peers = 16});
  Shared<Contest> books;
  const std::string name = memory.name();
  storm(4, 50, [&](std::uint32_t, std::uint32_t number) { contend(name, number, *books); });
  EXPECT_EQ(books->torn, 0u);
  std::uint32_t ready = 0;
  for (std::uint32_t number = 0; number < books->next; number++) {
    const Future<Checked> future(memory, "f" + std::to_string(number), true);
    ASSERT_LE(books->sets[number], 1u);
    if (future.state() == FutureState::abandoned) {
      ASSERT_EQ(books->sets[number], 0u);
      continue;
    }
    const Checked value = future.get_for(at_once).value();
    ASSERT_TRUE(value.is_whole() && value.number() == number);
    ASSERT_TRUE(books->set_by[number] == 0 || books->set_by[number] == value.maker() + 1);
    ASSERT_EQ(books->tries[number][value.maker()], 1u);
    ready++;
  }
  EXPECT_GT(ready, 10u);
}

// --- waiting ---

TEST(Future, sleepers_are_woken_and_cost_no_cpu) {
  TestMemory memory;
  Future<double> future(memory, "f");
  const std::clock_t before = std::clock();
  EXPECT_FALSE(future.get_for(300ms));
  EXPECT_LT(std::clock() - before, CLOCKS_PER_SEC / 10);
  for (std::uint32_t k = 0; k < 4; k++)
    EXPECT_EQ(load64(bytes_of(memory, "f") + layout::outcome_settled + 8 * k), 0u);
  Child child([&] {
    Memory again(memory.name());
    sleep(20ms);
    Future<double>(again, "f").set_value(6);
  });
  {
    std::vector<std::jthread> threads;
    for (int k = 0; k < 4; k++) threads.emplace_back([&] { EXPECT_EQ(future.get_for(30s), 6); });
  }
  child.join();
}

// --- the vector ---

TEST(Future, vector) {
  // The pledge must last until the bytes were compared.
  std::optional<Future<Message>::Pledge> pledge;
  play({"future", 4,
        [&](Memory &memory) {
          Future<double> answer(memory, "answer");
          answer.set_value(42.5);
          EXPECT_EQ(answer.map(memory, "doubled", [](double value) { return value * 2; }).get(), 85);
          Future<std::uint32_t>(memory, "trouble", {.blocks = 2}).set_error("no caf\xc3\xa9");
          pledge = Future<Message>(memory, "promised", {.blocks = 2}).pledge();
        },
        [](Memory &memory) {
          EXPECT_EQ(Future<double>(memory, "answer").try_get(), 42.5);
          EXPECT_EQ(Future<double>(memory, "doubled", true).try_get(), 85);
          const Future<std::uint32_t> trouble(memory, "trouble", true);
          EXPECT_EQ(reason_of([&] { static_cast<void>(trouble.try_get()); }), "no caf\xc3\xa9");
          const Future<Message> promised(memory, "promised", true);
          expect_error(ErrorCode::abandoned, [&] { static_cast<void>(promised.try_get()); });
          EXPECT_EQ(promised.state(), FutureState::abandoned);
        }});
}

}  // namespace
}  // namespace zeroipc::testing
