#include "stepped.h"

#include <signal.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstddef>

namespace zeroipc::testing {

namespace {

/** Set by the child when the operation has returned. */
volatile int &completed() {
  static const Shared<int> flag;
  return *flag;
}

[[noreturn]] void perform(pid_t parent, const std::string &segment,
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

#if defined(__x86_64__)

std::uint64_t place_of(pid_t process) {
  return static_cast<std::uint64_t>(ptrace(PTRACE_PEEKUSER, process, offsetof(user, regs.rip), nullptr));
}

/** It is stopped whenever it comes to this instruction, before that is executed. */
void set_breakpoint(pid_t process, std::uint64_t place) {
  constexpr long execution_of_the_first = 1;
  EXPECT_EQ(ptrace(PTRACE_POKEUSER, process, offsetof(user, u_debugreg[0]), place), 0);
  EXPECT_EQ(ptrace(PTRACE_POKEUSER, process, offsetof(user, u_debugreg[7]), execution_of_the_first), 0);
}

constexpr bool has_breakpoints = true;

#else

std::uint64_t place_of(pid_t) { return 0; }
void set_breakpoint(pid_t, std::uint64_t) {}
constexpr bool has_breakpoints = false;

#endif

}  // namespace

void Stepper::begin() {
  ptrace(PTRACE_TRACEME, 0, nullptr, nullptr);
  raise(SIGSTOP);
}

void Stepper::end() {
  completed() = 1;
  raise(SIGSTOP);
  _exit(0);
}

Stepped::Stepped(const std::string &segment, void (*operate)(Memory &memory, const Stepper &step)) {
  completed() = 0;
  std::fflush(nullptr);
  const pid_t parent = getpid();
  process_ = fork();
  if (process_ < 0) throw std::runtime_error("fork failed");
  if (process_ == 0) perform(parent, segment, operate);
  EXPECT_EQ(await_stop(), SIGSTOP);
}

bool Stepped::step(std::uint32_t instructions) {
  for (std::uint32_t k = 0; k < instructions && !is_over(); k++) go(PTRACE_SINGLESTEP);
  return is_over();
}

Trail Stepped::record(std::uint32_t most) {
  if (!has_breakpoints) return {};
  Trail trail{place_of(process_)};
  while (!is_over()) {
    EXPECT_LE(trail.size(), most) << "it does not end";
    go(PTRACE_SINGLESTEP);
    trail.push_back(place_of(process_));
  }
  return trail;
}

bool Stepped::run_to(const Trail &trail, std::uint32_t instructions) {
  // An instruction that repeats itself counts as one for a breakpoint, but as many as it repeats for steps.
  std::uint32_t arrival = instructions;
  while (arrival > 0 && trail[arrival - 1] == trail[instructions]) arrival--;
  if (arrival == 0) return step(instructions), true;
  const std::uint64_t place = trail[instructions];
  set_breakpoint(process_, place);
  for (std::uint32_t k = 1; k <= arrival; k++) {
    if (trail[k] == place && trail[k - 1] != place && !go(PTRACE_CONT)) return false;
  }
  step(instructions - arrival);
  return place_of(process_) == place;
}

bool Stepped::is_over() { return completed() != 0; }

void Stepped::kill() {
  if (process_ == 0) return;
  ::kill(process_, SIGKILL);
  while (waitpid(process_, nullptr, 0) < 0 && errno == EINTR) {
  }
  process_ = 0;
}

bool Stepped::go(int request) {
  EXPECT_EQ(ptrace(static_cast<__ptrace_request>(request), process_, nullptr, nullptr), 0);
  const int signal = await_stop();
  EXPECT_TRUE(signal == SIGTRAP || signal == SIGSTOP) << "signal " << signal;
  return signal == SIGTRAP;
}

int Stepped::await_stop() {
  int status = 0;
  while (waitpid(process_, &status, 0) < 0 && errno == EINTR) {
  }
  if (!WIFSTOPPED(status)) {
    process_ = 0;
    ADD_FAILURE() << "the child ended with status " << status;
  }
  return WSTOPSIG(status);
}

}  // namespace zeroipc::testing
