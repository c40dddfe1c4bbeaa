#include "crash.h"

#include <signal.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <cstring>

namespace zeroipc::testing {

namespace {

// An operation of more instructions than this does not end.
constexpr std::uint32_t most_steps = 200'000;

/** Set by the child when the operation has returned. */
volatile int &completed() {
  static const Shared<int> flag;
  return *flag;
}

bool plays_all_points() {
  const char *soak = std::getenv("ZEROIPC_SOAK");
  return soak && std::strcmp(soak, "1") == 0;
}

/** Whatever a check expects, the first failure ends the test: what comes after it would only hide it. */
class FirstFailureThrows : public ::testing::EmptyTestEventListener {
  void OnTestPartResult(const ::testing::TestPartResult &result) override {
    if (result.failed()) throw ::testing::AssertionException(result);
  }
};

void throw_at_first_failure() {
  static const bool once = [] {
    ::testing::UnitTest::GetInstance()->listeners().Append(new FirstFailureThrows);
    return true;
  }();
  static_cast<void>(once);
}

int wait_for(pid_t process) {
  int status;
  while (waitpid(process, &status, 0) < 0) {
    if (errno != EINTR) throw std::runtime_error("waitpid failed");
  }
  return status;
}

/** A child that performs an operation step by step; it is killed when this ends. */
class Stepped {
 public:
  Stepped(const std::string &segment, void (*operate)(Memory &memory, const Stepper &step)) {
    completed() = 0;
    std::fflush(nullptr);
    const pid_t parent = getpid();
    process_ = fork();
    if (process_ < 0) throw std::runtime_error("fork failed");
    if (process_ == 0) perform(parent, segment, operate);
    EXPECT_EQ(await_stop(), SIGSTOP);
  }
  Stepped(const Stepped &) = delete;
  ~Stepped() { kill(); }

  /** Lets it go so many instructions: whether the operation had returned before. */
  bool step(std::uint32_t instructions) {
    for (std::uint32_t k = 0; k < instructions && !completed(); k++) {
      EXPECT_EQ(ptrace(PTRACE_SINGLESTEP, process_, nullptr, nullptr), 0);
      const int signal = await_stop();
      EXPECT_TRUE(signal == SIGTRAP || signal == SIGSTOP) << "signal " << signal << " after " << k << " instructions";
    }
    return completed() != 0;
  }

  void kill() {
    if (process_ == 0) return;
    ::kill(process_, SIGKILL);
    wait_for(std::exchange(process_, 0));
  }

 private:
  [[noreturn]] static void perform(pid_t parent, const std::string &segment,
                                   void (*operate)(Memory &memory, const Stepper &step)) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent) _exit(1);
    try {
      Memory memory(segment);
      operate(memory, Stepper());
    } catch (const std::exception &error) {
      std::printf("in the child that is stepped: %s\n", error.what());
    }
    std::fflush(nullptr);
    _exit(1);
  }

  int await_stop() {
    const int status = wait_for(process_);
    if (!WIFSTOPPED(status)) {
      process_ = 0;
      ADD_FAILURE() << "the child ended with status " << status;
    }
    return WSTOPSIG(status);
  }

  pid_t process_;
};

/** A segment of the one name that all points share, one after the other. */
class PointMemory {
 public:
  PointMemory() : name_(point_name()), memory(name_, 65536, {.max_peers = 4, .label = "crash", .exclusive = true}) {}
  PointMemory(const PointMemory &) = delete;
  ~PointMemory() { Memory::unlink(name_); }

 private:
  static const std::string &point_name() {
    static const std::string name = unique_name();
    return name;
  }

  const std::string &name_;

 public:
  Memory memory;
};

}  // namespace

Numbers after(const Numbers &before, std::size_t gone, std::size_t added) {
  Numbers numbers(before.begin() + static_cast<std::ptrdiff_t>(gone), before.end());
  for (std::size_t k = 0; k < added; k++) numbers.push_back(7 + k);
  return numbers;
}

void expect_done(const Numbers &found, const Numbers &before, std::size_t gone, std::size_t added, bool completed) {
  bool expected = found == after(before, gone, added);
  for (std::size_t went = 0; went <= gone && !completed; went++)
    for (std::size_t came = 0; came <= added; came++) expected = expected || found == after(before, went, came);
  EXPECT_TRUE(expected) << "there were " << ::testing::PrintToString(before) << ", there are "
                        << ::testing::PrintToString(found) << (completed ? ", and it was done" : "");
}

void Stepper::begin() {
  ptrace(PTRACE_TRACEME, 0, nullptr, nullptr);
  raise(SIGSTOP);
}

void Stepper::end() {
  completed() = 1;
  raise(SIGSTOP);
  _exit(0);
}

std::optional<std::string> why_not_stepped() {
  const pid_t process = fork();
  if (process == 0) _exit(ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) == 0 ? 0 : 1);
  if (wait_for(process) == 0) return std::nullopt;
  const char *why = "ptrace is not permitted here, so nothing can be killed after each instruction";
  if (plays_all_points()) ADD_FAILURE() << why;
  return why;
}

CrashSuite::CrashSuite(const char *kind, std::uint32_t sample)
    : kind_(kind), stride_(plays_all_points() ? 1 : sample), start_(detail::now()) {
  throw_at_first_failure();
}

CrashSuite::~CrashSuite() {
  std::printf("# %s: %u operations killed at %u points%s (%.1f s)\n", kind_, operations_, points_,
              stride_ == 1 ? "" : ", a sample", static_cast<double>(detail::now() - start_) / 1e9);
}

void CrashSuite::play(const char *name, detail::FunctionRef<void(Memory &)> prepare,
                      void (*operate)(Memory &memory, const Stepper &step),
                      detail::FunctionRef<void(Memory &, bool)> check) {
  bool over = false;
  for (std::uint32_t at = stride_ == 1 ? 0 : random_below(stride_); !over; at += stride_, points_++) {
    const std::string point = std::string(kind_) + ": " + name + ", after " + std::to_string(at) + " instructions";
    renew_watchdog(point);
    SCOPED_TRACE(point);
    try {
      ASSERT_LT(at, most_steps) << "it does not end";
      PointMemory segment;
      prepare(segment.memory);
      Stepped child(segment.memory.name(), operate);
      over = child.step(at);
      child.kill();
      check(segment.memory, over);
    } catch (const ::testing::AssertionException &) {
      throw;
    } catch (const std::exception &error) {
      ADD_FAILURE() << error.what();
    }
  }
  operations_++;
}

}  // namespace zeroipc::testing
