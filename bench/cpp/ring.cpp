// cpp.ring.xproc.8B: million elements of 8 bytes a second through a ring of the C++ library, from one process to another,
// both spinning.

#include <zeroipc/ring.h>

#include "library.hpp"

namespace {

constexpr std::size_t kCapacity = 4096;
constexpr int kRound = 200'000, kWarmUp = 10, kRounds = 100;

void produce(const std::string &name) {
  const zeroipc::Memory memory(name);
  zeroipc::Ring<double> ring(memory, "ring");
  for (double value = 0;; value++) {
    while (!ring.try_write(value)) {
    }
  }
}

double throughput(zeroipc::Ring<double> &ring) {
  double expected = 0;
  std::vector<double> times;
  for (int round = 0; round < kWarmUp + kRounds; round++) {
    const double start = nanoseconds();
    for (int k = 0; k < kRound; k++, expected++) {
      std::optional<double> value;
      while (!(value = ring.try_read())) {
      }
      if (*value != expected) fail("another value came");
    }
    if (round >= kWarmUp) times.push_back(nanoseconds() - start);
  }
  return kRound * 1e3 / median(times);
}

}  // namespace

int main(int argc, char **argv) {
  BenchMemory memory(1 << 20);
  zeroipc::Ring<double> ring(memory, "ring", kCapacity);
  const Other other(argument(argc, argv, 3, -1), [&memory] { produce(memory.name()); });
  pin(argument(argc, argv, 2, -1));
  std::printf("{\"value\":%.4f}\n", throughput(ring));
}
