// cpp.map.get: nanoseconds of a get of 8 bytes by an 8-byte key, in a map of 65536 entries that is full, in an order that
// caches do not like.

#include <zeroipc/map.h>

#include "library.hpp"

namespace {

constexpr std::uint64_t kEntries = 65536;
constexpr int kWarmUp = 10, kRounds = 60;

double look_up_all(const zeroipc::Map<std::uint64_t, double> &map, const std::vector<std::uint64_t> &keys) {
  const double start = nanoseconds();
  double sum = 0;
  for (const std::uint64_t key : keys) sum += map.get(key).value();
  if (sum != static_cast<double>(kEntries) * (kEntries - 1) / 2) fail("another value came");
  return (nanoseconds() - start) / kEntries;
}

}  // namespace

int main(int argc, char **argv) {
  BenchMemory memory(8 << 20);
  pin(argument(argc, argv, 2, -1));
  zeroipc::Map<std::uint64_t, double> map(memory, "map", kEntries);
  std::vector<std::uint64_t> keys;  // in the order of the visits
  for (std::uint64_t k = 0; k < kEntries; k++) {
    const std::uint64_t entry = k * 40503 % kEntries;
    keys.push_back((entry + 1) * 0x9e3779b97f4a7c15u);
    map.set(keys.back(), static_cast<double>(entry));
  }
  std::vector<double> times;
  for (int round = 0; round < kWarmUp + kRounds; round++) {
    const double time = look_up_all(map, keys);
    if (round >= kWarmUp) times.push_back(time);
  }
  std::printf("{\"value\":%.4f}\n", median(times));
}
