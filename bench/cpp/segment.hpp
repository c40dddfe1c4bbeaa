// What the measurements of the C++ library have in common: a segment, one that takes values from another process as fast
// as it can, two that take turns.

#pragma once

#include <zeroipc/memory.h>

#include "pair.hpp"

/** A new segment, which is removed when this ends. */
class Segment : public zeroipc::Memory {
 public:
  explicit Segment(std::size_t bytes)
      : Memory("/zeroipc-bench-" + std::to_string(getpid()) + "-cpp", bytes, {.exclusive = true}) {}
  Segment(Segment &&) = delete;
  ~Segment() { unlink(); }
};

[[noreturn]] inline void wrong(double expected, double value) {
  std::fprintf(stderr, "%.0f came in place of %.0f\n", value, expected);
  std::exit(1);
}

inline int report(double value) {
  std::printf("{\"value\":%.4f}\n", value);
  return 0;
}

/** Nanoseconds of one of `count` calls, each with its number. */
template <typename Call>
double time_of_each(int count, Call call) {
  const double start = nanoseconds();
  for (int k = 0; k < count; k++) call(k);
  return (nanoseconds() - start) / count;
}

/**
 * Million numbers a second, from 0 on, that this process takes from another one, which runs `produce` until it is killed.
 * `take(value)` says whether there was one. The median of rounds.
 */
template <typename Produce, typename Take>
double throughput(int self_cpu, int other_cpu, Produce produce, Take take) {
  constexpr int round = 100'000, warm_up = 10, rounds = 100;
  constexpr double longest = 2e9;  // nanoseconds after which a run has enough, where others use the CPUs
  std::vector<double> times;
  double expected = 0;
  beside(self_cpu, other_cpu, produce, [&] {
    const double first = nanoseconds();
    for (int k = 0; k < warm_up + rounds && (k <= warm_up || nanoseconds() - first < longest); k++) {
      const double start = nanoseconds();
      for (int n = 0; n < round; n++, expected++) {
        double value;
        while (!take(value)) {
        }
        if (value != expected) wrong(expected, value);
      }
      if (k >= warm_up) times.push_back(nanoseconds() - start);
    }
  });
  return round * 1e3 / median(times);
}
