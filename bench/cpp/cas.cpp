// cpp.cas.three: nanoseconds of three CAS in a row of two words that move through 32 KiB, as the cells of a queue of 1024
// numbers do: what no push and pop by three CAS can go below.
//
// Usage: cas [cpu]

#include "segment.hpp"

namespace {

constexpr int cells = 1024, rounds = 5'000'000;

void exchange(std::uint64_t &word, std::uint64_t value) {
  std::uint64_t expected = word;
  if (!__atomic_compare_exchange_n(&word, &expected, value, false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST)) wrong(0, 1);
}

double time_of_three(std::uint64_t (&words)[cells][4], int count) {
  return time_of_each(count, [&](int k) {
    std::uint64_t *const cell = words[k % cells];
    exchange(cell[1], static_cast<std::uint64_t>(k));
    exchange(cell[0], static_cast<std::uint64_t>(k));
    exchange(cell[0], static_cast<std::uint64_t>(k) + 1);
  });
}

}  // namespace

int main(int argc, char **argv) {
  alarm(kWatchdogSeconds);
  pin(argument(argc, argv, 1, -1));
  auto &words = *reinterpret_cast<std::uint64_t(*)[cells][4]>(shared_memory(sizeof(std::uint64_t[cells][4])));
  time_of_three(words, rounds / 10);
  return report(time_of_three(words, rounds));
}
