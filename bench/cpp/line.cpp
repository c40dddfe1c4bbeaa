// line.rtt: one cache line of POSIX shared memory, sent to another process and back. No queue between two processes can
// answer faster than this, and no measurement of one is worth anything while this is far from its best.
//
// Usage: line [cpu of one process] [cpu of the other]. Prints the median of batches, as {"value": nanoseconds}.

#include "pair.hpp"

namespace {

constexpr int kBatch = 100;
constexpr int kBatches = 3000;
/** Where the two must share a CPU, a round trip takes milliseconds: then fewer batches do, and the figure says enough. */
constexpr double kLongest = 1e9;
/** Until the scheduler has put the two processes on CPUs of their own. */
constexpr double kSettle = 50e6;
constexpr uint64_t kOver = ~0ull;

/** Even: ours to answer; odd: the other's. */
struct alignas(64) Line {
  std::atomic<uint64_t> turn;
};

void round_trips(Line &line, uint64_t &turn, int count) {
  for (int k = 0; k < count; k++) {
    line.turn.store(turn + 1, std::memory_order_release);
    turn += 2;
    while (line.turn.load(std::memory_order_acquire) != turn) {
    }
  }
}

void answer(Line &line) {
  for (uint64_t turn = 1;; turn += 2) {
    uint64_t seen;
    while ((seen = line.turn.load(std::memory_order_acquire)) != turn) {
      if (seen == kOver) return;
    }
    line.turn.store(turn + 1, std::memory_order_release);
  }
}

}  // namespace

int main(int argc, char **argv) {
  alarm(kWatchdogSeconds);
  Line &line = *reinterpret_cast<Line *>(shared_memory(4096));
  const auto measure = [&line] {
    uint64_t turn = 0;
    for (const double start = nanoseconds(); nanoseconds() - start < kSettle;) round_trips(line, turn, kBatch);
    std::vector<double> batches;
    const double first = nanoseconds();
    for (int k = 0; k < kBatches; k++) {
      const double start = nanoseconds();
      if (k > 0 && start - first > kLongest) break;
      round_trips(line, turn, kBatch);
      batches.push_back((nanoseconds() - start) / kBatch);
    }
    line.turn.store(kOver, std::memory_order_release);
    std::printf("{\"value\":%.3f}\n", median(batches));
  };
  in_two_processes(argument(argc, argv, 1, -1), argument(argc, argv, 2, -1), measure, [&line] { answer(line); });
}
