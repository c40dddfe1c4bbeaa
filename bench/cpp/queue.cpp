// cpp.queue.pair and cpp.queue.xproc.8B.
//
// Usage: queue pair | xproc [cpu of this process] [cpu of the other]. pair: nanoseconds of a try_push and a try_pop.
// xproc: million numbers a second from one process to another, both spinning.

#include <zeroipc/queue.h>

#include <cstring>

#include "segment.hpp"

namespace {

using Queue = zeroipc::Queue<double>;

constexpr int capacity = 1024, pairs = 10'000'000;

double time_of_pair(Queue &queue, int count) {
  return time_of_each(count, [&](int k) {
    if (!queue.try_push(k)) wrong(k, -1);
    const auto value = queue.try_pop();
    if (value != k) wrong(k, value.value_or(-1));
  });
}

}  // namespace

int main(int argc, char **argv) {
  alarm(kWatchdogSeconds);
  Segment segment(1 << 20);
  Queue queue(segment, "there", capacity);
  const int cpu = argument(argc, argv, 2, -1), other = argument(argc, argv, 3, -1);
  if (argc > 1 && std::strcmp(argv[1], "pair") == 0) {
    pin(cpu);
    time_of_pair(queue, pairs / 10);
    return report(time_of_pair(queue, pairs));
  }
  const auto produce = [&] {
    zeroipc::Memory memory(segment.name());
    Queue same(memory, "there");
    for (double value = 0;; value++)
      while (!same.try_push(value)) {
      }
  };
  return report(throughput(cpu, other, produce, [&](double &value) {
    const auto taken = queue.try_pop();
    if (taken) value = *taken;
    return taken.has_value();
  }));
}
