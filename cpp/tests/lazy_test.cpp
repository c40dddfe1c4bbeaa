// Lazies: alone, derived, among threads, among processes that are killed.

#include <zeroipc/lazy.h>

#include <array>
#include <atomic>
#include <cstring>
#include <ctime>
#include <fstream>

#include <unistd.h>

#include <zeroipc/future.h>

#include "vectors.h"

namespace zeroipc::testing {
namespace {

using detail::load64;
using detail::store64;
namespace layout = detail::layout;
using Number = std::uint64_t;

std::byte *state_at(const Memory &memory, const char *name) { return bytes_of(memory, name) + layout::outcome_state; }

/** The text with which forcing it fails. */
template <typename T>
std::string reason_of(const Lazy<T> &lazy) {
  try {
    static_cast<void>(lazy.force());
  } catch (const FailedError &error) {
    EXPECT_NE(std::string(error.what()).find("lazy \"" + lazy.name() + "\" failed: " + error.reason()),
              std::string::npos)
        << error.what();
    return error.reason();
  }
  ADD_FAILURE() << "it did not fail";
  return "";
}

TEST(Lazy, it_is_computed_once_until_it_is_invalidated) {
  TestMemory memory;
  Memory elsewhere = memory.again();
  Number calls = 40;
  Lazy<Number> lazy(memory, "l", [&] { return ++calls; });
  Lazy<Number> look(elsewhere, "l");
  EXPECT_EQ(lazy.name(), "l");
  EXPECT_FALSE(lazy.peek());
  EXPECT_EQ(lazy.state(), LazyState::empty);
  EXPECT_FALSE(look.force_for(1ms));  // it has no function
  look.invalidate();
  EXPECT_EQ(load64(state_at(memory, "l")), 0u);
  for (int k = 0; k < 3; k++) EXPECT_EQ(lazy.force(), 41u);
  EXPECT_EQ(lazy.force_for(at_once), 41u);
  EXPECT_EQ(look.force(), 41u);
  EXPECT_EQ(look.peek(), 41u);
  EXPECT_TRUE(look.is_computed());
  EXPECT_FALSE(look.holder());
  look.invalidate();
  EXPECT_FALSE(lazy.is_computed());
  EXPECT_EQ(lazy.force_for(at_once), 42u);
}

TEST(Lazy, a_failure_is_kept_too) {
  TestMemory memory;
  int calls = 0;
  Lazy<Number> lazy(memory, "l", [&]() -> Number {
    calls++;
    throw std::runtime_error("no disk");
  });
  for (int k = 0; k < 3; k++) EXPECT_EQ(reason_of(lazy), "no disk");
  expect_error(ErrorCode::failed, [&] { static_cast<void>(lazy.peek()); }, "no disk");
  EXPECT_EQ(lazy.state(), LazyState::failed);
  EXPECT_EQ(calls, 1);
  lazy.invalidate();
  EXPECT_EQ(reason_of(lazy), "no disk");
  EXPECT_EQ(calls, 2);
}

TEST(Lazy, what_its_function_needs_may_only_be_moved) {
  TestMemory memory;
  Lazy<int> lazy(memory, "l", [number = std::make_unique<int>(7)] { return *number; });
  auto moved = std::move(lazy);
  EXPECT_EQ(moved.force(), 7);
  expect_error(ErrorCode::closed, [&] { static_cast<void>(lazy.force()); });
  moved.close();
  expect_error(ErrorCode::closed, [&] { moved.invalidate(); });
}

TEST(Lazy, generations_and_versions_wrap) {
  TestMemory memory;
  Number calls = 0;
  Lazy<Number> lazy(memory, "l", [&] { return ++calls; });
  store64(state_at(memory, "l"), ((std::uint64_t{1} << 37) - 2) << 27);
  std::byte *blocks = bytes_of(memory, "l") + layout::outcome_blocks;
  for (std::uint32_t k = 0; k < 4; k++) store64(blocks + k * 192, std::uint64_t{0xfffffffffe} << 24);
  for (Number k = 1; k <= 6; k++) {
    EXPECT_EQ(lazy.force(), k);
    lazy.invalidate();
  }
  EXPECT_EQ(load64(state_at(memory, "l")), std::uint64_t{10} << 27);
}

TEST(Lazy, opening_refuses_what_does_not_fit) {
  TestMemory memory;
  const auto one = [] { return 1.0; };
  Lazy<double> lazy(memory, "l", one);
  expect_error(ErrorCode::bad_argument, [&] { Lazy<double>(memory, "m", one, {.blocks = 1}); }, "lazy \"m\"");
  expect_error(ErrorCode::shape_mismatch, [&] { Lazy<float>(memory, "l", [] { return 1.0f; }); });
  expect_error(ErrorCode::not_found, [&] { Lazy<double>(memory, "m"); });
  expect_error(ErrorCode::timeout, [&] { Lazy<double>(memory, "m", 1ms); });
  expect_error(ErrorCode::kind_mismatch, [&] { Future<double>(memory, "l"); }, "'LAZY', asked for future");
  detail::store32(bytes_of(memory, "l") + layout::outcome_block_count, 5);
  expect_error(ErrorCode::corrupt, [&] { Lazy<double>(memory, "l"); }, "lazy \"l\"");
}

TEST(Lazy, words_that_contradict_each_other_are_corrupt) {
  TestMemory memory;
  Lazy<Number> lazy(memory, "l", [] { return Number{1}; });
  for (const std::uint64_t lie : {std::uint64_t{layout::state_pledged} << 24 | 0x101,
                                  std::uint64_t{layout::state_abandoned} << 24, std::uint64_t{6} << 24,
                                  std::uint64_t{7} << 24}) {
    store64(state_at(memory, "l"), lie);
    expect_error(ErrorCode::corrupt, [&] { static_cast<void>(lazy.peek()); }, "lazy \"l\"");
    expect_error(ErrorCode::corrupt, [&] { static_cast<void>(lazy.force()); });
    expect_error(ErrorCode::corrupt, [&] { lazy.invalidate(); });
  }
  store64(state_at(memory, "l"), std::uint64_t{layout::state_ready} << 24 | 4);  // a block that is not there
  expect_error(ErrorCode::corrupt, [&] { static_cast<void>(lazy.force()); });
}

TEST(Lazy, a_reader_looks_and_changes_nothing) {
  TestMemory memory;
  int calls = 0;
  const auto count = [&] { return ++calls; };
  Lazy<int> lazy(memory, "l", count);
  Memory reader = memory.read_only();
  Lazy<int> look(reader, "l", count);
  EXPECT_FALSE(look.peek());
  expect_error(ErrorCode::read_only, [&] { static_cast<void>(look.force()); }, "cannot force a lazy");
  expect_error(ErrorCode::read_only, [&] { static_cast<void>(look.force_for(at_once)); });
  expect_error(ErrorCode::read_only, [&] { look.invalidate(); });
  expect_error(ErrorCode::read_only, [&] { Lazy<int>(reader, "new", count); });
  EXPECT_EQ(lazy.force(), 1);
  const auto before = bytes_of(memory);
  EXPECT_EQ(look.force(), 1);
  EXPECT_EQ(look.peek(), 1);
  EXPECT_EQ(bytes_of(memory), before);
  EXPECT_EQ(calls, 1);
}

// --- computing ---

TEST(Lazy, a_thread_does_not_wait_for_itself) {
  TestMemory memory;
  Memory elsewhere = memory.again();
  Lazy<int> same(elsewhere, "l", [] { return 1; }), other(memory, "other", [] { return 2; });
  std::optional<Lazy<int>> lazy;
  lazy.emplace(memory, "l", [&] {
    for (const Lazy<int> *one : {&*lazy, &same}) {
      EXPECT_EQ(one->state(), LazyState::computing);
      EXPECT_FALSE(one->peek());
      EXPECT_FALSE(one->force_for(at_once));
      expect_error(ErrorCode::bad_argument, [&] { static_cast<void>(one->force()); }, "this thread is computing it");
    }
    EXPECT_TRUE(lazy->holder()->self);
    EXPECT_FALSE(same.holder()->self);
    return 3 * other.force();
  });
  EXPECT_EQ(lazy->force(), 6);
  EXPECT_EQ(other.force(), 2);
}

TEST(Lazy, what_is_invalidated_while_it_is_computed_is_computed_anew) {
  TestMemory memory;
  int calls = 0;
  std::optional<Lazy<int>> lazy;
  lazy.emplace(memory, "l", [&] {
    if (++calls <= 2) lazy->invalidate();
    return calls;
  });
  EXPECT_FALSE(lazy->force_for(at_once));  // begins nothing more when its time is over
  EXPECT_EQ(lazy->state(), LazyState::empty);
  EXPECT_EQ(lazy->force(), 3);
}

TEST(Lazy, blocks_of_stopped_ones_are_waited_for) {
  TestMemory memory;
  Memory elsewhere = memory.again();
  Lazy<int> lazy(memory, "l", [] { return 1; }, {.blocks = 2});
  std::byte *blocks = bytes_of(memory, "l") + layout::outcome_blocks;
  const std::uint32_t stride = detail::load32(bytes_of(memory, "l") + layout::structure_stride);
  for (const Peer &peer : memory.peers())
    if (!peer.self)
      for (std::uint32_t k = 0; k < 2; k++) store64(blocks + k * stride, peer.owner);
  EXPECT_FALSE(lazy.force_for(5ms));
  EXPECT_EQ(lazy.state(), LazyState::empty);  // given back
  elsewhere.close();
  EXPECT_EQ(lazy.force(), 1);
}

TEST(Lazy, a_derived_one_forces_its_source_and_keeps_its_value) {
  TestMemory memory, elsewhere;
  Number calls = 0;
  auto source = std::make_optional<Lazy<Number>>(memory, "l", [&] { return ++calls; });
  auto derived = source->map(elsewhere, "d", [](Number value) { return static_cast<double>(value) + 0.5; });
  EXPECT_EQ(derived.force(), 1.5);
  source->invalidate();
  source.reset();
  EXPECT_EQ(derived.force(), 1.5);
  derived.invalidate();
  EXPECT_EQ(derived.force(), 2.5);
}

TEST(Lazy, what_cannot_be_had_gives_nothing_to_what_is_derived) {
  TestMemory memory;
  const auto same = [](int value) { return value; };
  Lazy<int> broken(memory, "b", []() -> int { throw std::runtime_error("why"); }), empty(memory, "e", [] { return 1; });
  EXPECT_EQ(reason_of(broken.map(memory, "db", same)), "why");
  Lazy<int> fine(memory, "f", [] { return 1; });
  EXPECT_EQ(reason_of(fine.map(memory, "df", [](int) -> int { throw std::runtime_error("mine"); })), "mine");
  const Lazy<int> look(memory, "e");  // it has no function: it is given back
  const Lazy<int> waits = look.map(memory, "w", same);
  EXPECT_FALSE(waits.force_for(5ms));
  EXPECT_EQ(waits.state(), LazyState::empty);
  store64(state_at(memory, "e"), std::uint64_t{7} << 24);
  expect_error(ErrorCode::corrupt, [&] { static_cast<void>(waits.force()); });
  EXPECT_EQ(waits.state(), LazyState::empty);
}

// --- threads that share a handle ---

TEST(Lazy, of_threads_that_share_a_handle_one_computes_at_a_time) {
  TestMemory memory;
  std::atomic<Number> calls = 0, at_once_now = 0, wrong = 0;
  Lazy<Number> lazy(memory, "l", [&] {
    if (++at_once_now != 1) wrong++;
    const Number call = ++calls;
    at_once_now--;
    return call;
  });
  {
    std::vector<std::jthread> threads;
    for (int k = 0; k < 4; k++) {
      threads.emplace_back([&] {
        for (int round = 0; round < 1000; round++) {
          const Number before = calls;
          lazy.invalidate();
          if (lazy.force() <= before) wrong++;  // it was begun after the invalidation
        }
      });
    }
  }
  EXPECT_EQ(wrong, 0u);
}

// --- processes that are killed ---

/** Who computes now (a pid), and how often it was begun, ended, forced, found torn or out of date. */
struct Computations {
  std::uint64_t computing, begun, ended, forced, torn, stale, together;
};

bool is_dead(std::uint64_t pid) {
  std::ifstream file("/proc/" + std::to_string(pid) + "/stat");
  std::string number, command, state;
  return !(file >> number >> command >> state) || state == "X" || state == "Z";
}

Checked compute(Computations &books) {
  const std::uint64_t number = detail::fetch_add64(&books.begun, 1) + 1;
  const std::uint64_t me = static_cast<std::uint64_t>(getpid());
  const std::uint64_t before = __atomic_exchange_n(&books.computing, me, __ATOMIC_SEQ_CST);
  // Whoever computed before me must be dead: its lock is dropped a moment before the system says so.
  for (int k = 0; before != 0 && !is_dead(before); k++) {
    if (k == 1000) {
      detail::fetch_add64(&books.together, 1);
      break;
    }
    sleep(1ms);
  }
  if (random_below(4) == 0) std::this_thread::sleep_for(std::chrono::microseconds(random_below(1000)));
  store64(&books.computing, 0);
  detail::fetch_add64(&books.ended, 1);
  return Checked::of(0, static_cast<std::uint32_t>(number));
}

TEST(Lazy, processes_are_killed_and_one_computes_at_a_time) {
  TestMemory memory(1 << 20, {.max_peers = 16});
  Shared<Computations> books;
  const auto formula = [&] { return compute(*books); };
  Lazy<Checked> lazy(memory, "l", formula);
  const std::string name = memory.name();
  const Storm result = storm(4, 60, [&](std::uint32_t, std::uint32_t) {
    Memory again(name);
    Lazy<Checked> same(again, "l", formula);
    for (;;) {
      const std::uint64_t before = load64(&books->begun);
      const bool invalidates = random_below(3) == 0;
      if (invalidates) same.invalidate();
      const Checked value = same.force();
      if (!value.is_whole()) detail::fetch_add64(&books->torn, 1);
      if (invalidates && value.number() <= before) detail::fetch_add64(&books->stale, 1);
      detail::fetch_add64(&books->forced, 1);
    }
  });
  lazy.invalidate();
  EXPECT_EQ(lazy.force_for(30s).value().number(), books->begun);
  EXPECT_EQ(books->torn, 0u);
  EXPECT_EQ(books->stale, 0u);
  EXPECT_EQ(books->together, 0u);
  EXPECT_GT(books->forced, 10u);
  EXPECT_LE(books->begun - books->ended, result.started);
}

TEST(Lazy, another_one_computes_when_one_has_died) {
  TestMemory memory;
  Lazy<int> lazy(memory, "l", [] { return 2; });
  Child child([&] {
    Memory again(memory.name());
    static_cast<void>(Lazy<int>(again, "l", [] {
                        sleep(60s);
                        return 1;
                      }).force());
  });
  while (!lazy.holder()) sleep(1ms);
  EXPECT_FALSE(lazy.force_for(30ms));
  EXPECT_EQ(lazy.state(), LazyState::computing);
  child.kill();
  EXPECT_EQ(lazy.force_for(30s), 2);
}

// --- waiting ---

TEST(Lazy, who_only_looks_is_woken_and_costs_no_cpu) {
  TestMemory memory;
  Lazy<int> made(memory, "l", [] { return 0; });
  const Lazy<int> look(memory, "l");
  const std::clock_t before = std::clock();
  EXPECT_FALSE(look.force_for(300ms));
  EXPECT_LT(std::clock() - before, CLOCKS_PER_SEC / 10);
  Child child([&] {
    Memory again(memory.name());
    static_cast<void>(Lazy<int>(again, "l", [] {
                        sleep(30ms);
                        return 5;
                      }).force());
  });
  EXPECT_EQ(look.force_for(30s), 5);
  child.join();
}

// --- the vector ---

TEST(Lazy, vector) {
  // A function that does not end before the bytes were compared.
  std::atomic<bool> compared = false;
  std::optional<Lazy<std::uint8_t>> begun;
  std::jthread thread;
  play({"lazy", 3,
        [&](Memory &memory) {
          std::uint32_t call = 40;
          Lazy<std::uint32_t> sum(memory, "sum", [&] { return ++call; });
          EXPECT_EQ(sum.force(), 41u);
          sum.invalidate();
          EXPECT_EQ(sum.force(), 42u);
          Lazy<std::uint8_t> broken(
              memory, "broken", []() -> std::uint8_t { throw std::runtime_error("no disk"); }, {.blocks = 2});
          EXPECT_EQ(reason_of(broken), "no disk");
          begun.emplace(
              memory, "begun",
              [&]() -> std::uint8_t {
                while (!compared) sleep(1ms);
                throw std::runtime_error("too late");
              },
              LazyOptions{.blocks = 2});
          thread = std::jthread([&] { EXPECT_EQ(reason_of(*begun), "too late"); });
          while (begun->state() != LazyState::computing) sleep(1ms);
        },
        [](Memory &memory) {
          EXPECT_EQ(Lazy<std::uint32_t>(memory, "sum").peek(), 42u);
          EXPECT_EQ(reason_of(Lazy<std::uint8_t>(memory, "broken")), "no disk");
          Lazy<std::uint8_t> taken_over(memory, "begun", [] { return std::uint8_t{9}; });
          EXPECT_EQ(taken_over.state(), LazyState::computing);
          EXPECT_EQ(taken_over.force(), 9);
        }});
  compared = true;
}

}  // namespace
}  // namespace zeroipc::testing
