// A child process that performs an operation instruction by instruction, under ptrace.

#pragma once

#include <sys/types.h>

#include <cstdint>
#include <string>
#include <vector>

#include "crash.h"

namespace zeroipc::testing {

/** Where the child stands after 0, 1, 2... instructions of an operation; the operation has returned at the last. */
using Trail = std::vector<std::uint64_t>;

/** It is killed when this ends. */
class Stepped {
 public:
  /** The child opens the segment, and stops before the operation. */
  Stepped(const std::string &segment, void (*operate)(Memory &memory, const Stepper &step));
  Stepped(const Stepped &) = delete;
  ~Stepped() { kill(); }

  /** Lets it go so many instructions: whether the operation had returned before. */
  bool step(std::uint32_t instructions);

  /** Lets it go to the end; empty where it cannot be said where a process stands, or breakpoints are unknown. */
  Trail record(std::uint32_t most);

  /**
   * Lets it go as far along this trail, by a breakpoint: its stops are few. False when it did not come there, for it
   * took another way this time.
   */
  bool run_to(const Trail &trail, std::uint32_t instructions);

  /** Whether the operation has returned. */
  [[nodiscard]] static bool is_over();

  void kill();

 private:
  int await_stop();
  /** Whether it was stopped on its way, not by its end. */
  bool go(int request);

  pid_t process_ = 0;
};

}  // namespace zeroipc::testing
