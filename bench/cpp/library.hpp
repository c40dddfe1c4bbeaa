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
