// What the measurements of the C++ library have in common, beside pair.hpp: a segment of their own.

#pragma once

#include <zeroipc/memory.h>

#include "pair.hpp"

/** A new segment; its name is gone when the process ends. Only the process that made it removes it. */
class BenchMemory : public zeroipc::Memory {
 public:
  explicit BenchMemory(std::size_t bytes) : Memory("/zeroipc-bench-" + std::to_string(getpid()) + "-cpp", bytes) {
    alarm(kWatchdogSeconds);
  }
  ~BenchMemory() {
    if (getpid() == maker_) unlink();
  }

 private:
  pid_t maker_ = getpid();
};

/** A process that runs the body until it or this one ends. */
class Other {
 public:
  template <typename Body>
  Other(int cpu, Body body) {
    const pid_t parent = getpid();
    id_ = fork();
    if (id_ < 0) fail("fork");
    if (id_ > 0) return;
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent) _exit(1);
    pin(cpu);
    body();
    _exit(0);
  }
  Other(const Other &) = delete;
  Other &operator=(const Other &) = delete;
  ~Other() {
    kill(id_, SIGKILL);
    waitpid(id_, nullptr, 0);
  }

 private:
  pid_t id_;
};
