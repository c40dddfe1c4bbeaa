// cpp.stack.pair: nanoseconds of a try_push and a try_pop of a stack that has ten other elements.
//
// Usage: stack [cpu]

#include <zeroipc/stack.h>

#include "segment.hpp"

namespace {

constexpr int capacity = 1024, others = 10, pairs = 10'000'000;

double time_of_pair(zeroipc::Stack<double> &stack, int count) {
  return time_of_each(count, [&](int k) {
    if (!stack.try_push(k)) wrong(k, -1);
    const auto value = stack.try_pop();
    if (value != k) wrong(k, value.value_or(-1));
  });
}

}  // namespace

int main(int argc, char **argv) {
  alarm(kWatchdogSeconds);
  pin(argument(argc, argv, 1, -1));
  Segment segment(1 << 20);
  zeroipc::Stack<double> stack(segment, "stack", capacity);
  for (int k = 0; k < others; k++) stack.push(k);
  time_of_pair(stack, pairs / 10);
  return report(time_of_pair(stack, pairs));
}
