// cpp.array.sum.ratio: the time of a loop that sums an Array, divided by that of the same loop over a private std::vector of
// the same size. The two take turns, so that what disturbs one disturbs the other.
//
// Usage: array [cpu]

#include <zeroipc/array.h>

#include "segment.hpp"

namespace {

constexpr int length = 16'384, warm_up = 100, turns = 1000;
/** Sums in one turn: enough to be timed by themselves. */
constexpr int sums = 8;

template <typename Numbers>
[[gnu::noinline]] double time_of_sums(const Numbers &numbers) {
  return time_of_each(sums, [&](int) {
    double sum = 0;
    for (std::size_t k = 0; k < numbers.size(); k++) sum += numbers[k];
    const double expected = double{length} * (length - 1) / 2;
    if (sum != expected) wrong(expected, sum);
  });
}

}  // namespace

int main(int argc, char **argv) {
  alarm(kWatchdogSeconds);
  pin(argument(argc, argv, 1, -1));
  Segment segment(1 << 20);
  zeroipc::Array<double> shared(segment, "numbers", length);
  std::vector<double> own(length);
  for (int k = 0; k < length; k++) shared[k] = own[k] = k;
  std::vector<double> shared_times, own_times;
  for (int turn = 0; turn < warm_up + turns; turn++) {
    if (turn == warm_up) {
      shared_times.clear();
      own_times.clear();
    }
    // Who goes first changes: the second of two may find the caches or the clock rate better.
    if (turn % 2 == 0) shared_times.push_back(time_of_sums(shared));
    own_times.push_back(time_of_sums(own));
    if (turn % 2 != 0) shared_times.push_back(time_of_sums(shared));
  }
  return report(median(shared_times) / median(own_times));
}
