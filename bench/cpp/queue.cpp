// cpp.queue.pair and cpp.queue.xproc: the queue of queue.hpp, for comparison with the same queue called from JavaScript.
//
// Usage: queue pair | xproc [cpu of the producer] [cpu of the consumer]. Prints {"value": nanoseconds a push and pop} or
// {"value": million messages a second}.

#include "queue.hpp"

#include <cstring>

#include "pair.hpp"

namespace {

constexpr uint32_t kCapacity = 1024, kSpares = 64;
constexpr int kPairs = 10'000'000;
constexpr int kRound = 100'000, kWarmUp = 10, kRounds = 100;
/** Nanoseconds after which a run has enough, however few rounds they were: where others use the CPUs. */
constexpr double kLongest = 2e9;

[[noreturn]] void wrong(double expected, double value) {
  std::fprintf(stderr, "message %.0f came in place of %.0f\n", value, expected);
  std::exit(1);
}

double pairs(Queue &queue, int count) {
  const double start = nanoseconds();
  for (int k = 0; k < count; k++) {
    double value = -1;
    if (!queue.try_push(k) || !queue.try_pop(value) || value != k) wrong(k, value);
  }
  return (nanoseconds() - start) / count;
}

/** Until the consumer has enough and the queue is full. */
void produce(Queue &queue, const std::atomic<bool> &over) {
  for (int k = 0;; k++) {
    while (!queue.try_push(k)) {
      if (over.load(std::memory_order_relaxed)) return;
    }
  }
}

void consume(Queue &queue, int round) {
  for (int k = round * kRound; k < (round + 1) * kRound; k++) {
    double value;
    while (!queue.try_pop(value)) {
    }
    if (value != k) wrong(k, value);
  }
}

double throughput(Queue &queue) {
  for (int round = 0; round < kWarmUp; round++) consume(queue, round);
  const double start = nanoseconds();
  int round = 0;
  while (round < kRounds && nanoseconds() - start < kLongest) consume(queue, kWarmUp + round++);
  return static_cast<double>(round) * kRound / ((nanoseconds() - start) / 1e3);
}

}  // namespace

int main(int argc, char **argv) {
  alarm(kWatchdogSeconds);
  const size_t bytes = Queue::bytes(kCapacity, kSpares);
  uint8_t *memory = shared_memory(bytes + 64);
  auto &over = *reinterpret_cast<std::atomic<bool> *>(memory + bytes + 63);
  Queue producer(memory, kCapacity, kSpares, 0x101), consumer(memory, kCapacity, kSpares, 0x102);
  producer.initialise();
  if (argc > 1 && std::strcmp(argv[1], "xproc") == 0) {
    in_two_processes(
        argument(argc, argv, 3, -1), argument(argc, argv, 2, -1),
        [&] {
          std::printf("{\"value\":%.3f}\n", throughput(consumer));
          over.store(true);
        },
        [&] { produce(producer, over); });
  } else {
    pairs(producer, kPairs / 10);
    std::printf("{\"value\":%.3f}\n", pairs(producer, kPairs));
  }
}
