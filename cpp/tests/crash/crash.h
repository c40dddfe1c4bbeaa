// Killing a process after every single machine instruction of an operation. A child performs the operation under
// ptrace, comes 0, 1, 2... instructions far and is killed there (SIGKILL); a healthy participant goes on with the
// structure and checks what it promises. Each structure's operations and states are in <kind>_cases.cpp.
//
// The operation is single-stepped once, to know its way; a breakpoint brings each child to its own point on that way.
// A sample of the points is played, all of them with ZEROIPC_SOAK=1.

#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

#include <zeroipc/detail/function_ref.h>

#include "harness.h"

namespace zeroipc::testing {

// --- values ---

/** The same number in each word, so that a torn one is seen. */
struct Numbered {
  std::uint64_t words[4];

  static Numbered of(std::uint64_t number) { return {{number, number, number, number}}; }

  /** Its number; a failure when it is torn. */
  [[nodiscard]] std::uint64_t number() const {
    for (const std::uint64_t word : words) EXPECT_EQ(word, words[0]) << "torn";
    return words[0];
  }
};

/** Somebody who was there once: no line has this owner id. */
inline constexpr std::uint32_t dead_owner = 0x7f04;

using Numbers = std::vector<std::uint64_t>;

/** What is there of first-in-first-out `before` when the first `gone` are gone and `added` of 7, 8, ... have come. */
Numbers after(const Numbers &before, std::size_t gone, std::size_t added);

/** That this is it, or, when the operation had not returned, so much of it as it had done one by one. */
void expect_done(const Numbers &found, const Numbers &before, std::size_t gone, std::size_t added, bool completed);

// --- cases ---

/** Hands an operation over to be stepped: the child comes no further. */
class Stepper {
 public:
  /** What the operation returns is kept: whoever dies after it has its leases still. */
  template <typename Operation>
  [[noreturn]] void operator()(Operation operation) const {
    begin();
    if constexpr (std::is_void_v<std::invoke_result_t<Operation &>>) {
      operation();
      end();
    } else {
      [[maybe_unused]] const auto kept = operation();
      end();
    }
  }

 private:
  static void begin();
  [[noreturn]] static void end();
};

/** An operation that is refused, or fails: what it throws is caught, and stepped through like the rest. */
template <typename Operation>
void refused(Operation operation) {
  try {
    static_cast<void>(operation());
  } catch (const Error &) {
  }
}

/** One operation in one state of a structure. */
template <typename State>
struct Crash {
  const char *name;
  /** Brings a new segment to the state in which the operation begins: what the check has to know of it. */
  State (*prepare)(Memory &memory);
  /** In the child, with a memory of its own: opens what the operation needs, then calls `step` with that. */
  void (*operate)(Memory &memory, const Stepper &step);
  /** After the death. `completed`: the operation had returned, so that its effect must be there. */
  void (*check)(Memory &memory, State &before, bool completed);
  /** It throws, which takes ten thousands of instructions, few of them ours: not in a sample, nor at all points. */
  bool throws = false;
};

/** The same without its state. */
struct Scene {
  detail::FunctionRef<void(Memory &)> prepare;
  void (*operate)(Memory &memory, const Stepper &step);
  detail::FunctionRef<void(Memory &, bool)> check;
};

/** Plays the cases of a structure, and says how many points there were. The first failure ends it. */
class CrashSuite {
 public:
  /** Of `sample` points one is played. */
  CrashSuite(const char *kind, std::uint32_t sample);
  CrashSuite(const CrashSuite &) = delete;
  ~CrashSuite();

  [[nodiscard]] bool plays_all_points() const { return stride_ == 1; }
  /** Of the points that are played one in `every`. */
  void play(const char *name, const Scene &scene, std::uint32_t every);

 private:
  const char *kind_;
  std::uint32_t stride_;
  std::uint32_t operations_ = 0, points_ = 0;
  std::int64_t start_;
};

/** Of how many points a sample takes one, usually: operations have some hundred. */
inline constexpr std::uint32_t usual_sample = 97;

/** Where an exception is on its way, of how many points one is played. */
inline constexpr std::uint32_t every_of_throwing = 31;

/** Why no process can be stepped here, if so. */
std::optional<std::string> why_not_stepped();

template <typename State>
void play_all(const char *kind, std::initializer_list<Crash<State>> cases, std::uint32_t sample = usual_sample) {
  if (const auto why = why_not_stepped()) GTEST_SKIP() << *why;
  CrashSuite suite(kind, sample);
  for (const Crash<State> &tested : cases) {
    if (tested.throws && !suite.plays_all_points()) continue;
    std::optional<State> before;
    const auto prepare = [&](Memory &memory) { before.emplace(tested.prepare(memory)); };
    const auto check = [&](Memory &memory, bool completed) {
      tested.check(memory, *before, completed);
      before.reset();
    };
    suite.play(tested.name, {prepare, tested.operate, check}, tested.throws ? every_of_throwing : 1);
  }
}

}  // namespace zeroipc::testing
