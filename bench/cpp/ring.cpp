// cpp.ring.xproc.8B: million numbers a second through a ring, from one process to another, both spinning.
//
// Usage: ring [-] [cpu of this process] [cpu of the other].

#include <zeroipc/ring.h>

#include "segment.hpp"

int main(int argc, char **argv) {
  constexpr int capacity = 4096;
  alarm(kWatchdogSeconds);
  Segment segment(1 << 20);
  zeroipc::Ring<double> ring(segment, "ring", capacity);
  const auto produce = [&] {
    zeroipc::Memory memory(segment.name());
    zeroipc::Ring<double> same(memory, "ring");
    for (double value = 0;; value++)
      while (!same.try_write(value)) {
      }
  };
  return report(throughput(argument(argc, argv, 2, -1), argument(argc, argv, 3, -1), produce, [&](double &value) {
    const auto taken = ring.try_read();
    if (taken) value = *taken;
    return taken.has_value();
  }));
}
