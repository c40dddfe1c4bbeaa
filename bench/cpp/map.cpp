// cpp.map.get: nanoseconds of a get of a number by an 8-byte key, in a map of 65536 entries that is full, in an order
// that caches do not like.
//
// Usage: map [-] [cpu of this process].

#include <zeroipc/map.h>

#include "segment.hpp"

namespace {

using Map = zeroipc::Map<std::uint64_t, double>;

constexpr std::uint64_t entries = 65536;
constexpr int warm_up = 10, rounds = 60;

double look_up_all(const Map &map, const std::vector<std::uint64_t> &keys) {
  constexpr double expected = static_cast<double>(entries) * (entries - 1) / 2;
  const double start = nanoseconds();
  double sum = 0;
  for (const std::uint64_t key : keys) sum += map.get(key).value();
  if (sum != expected) wrong(expected, sum);
  return (nanoseconds() - start) / entries;
}

}  // namespace

int main(int argc, char **argv) {
  alarm(kWatchdogSeconds);
  Segment segment(8 << 20);
  pin(argument(argc, argv, 2, -1));
  Map map(segment, "map", entries);
  std::vector<std::uint64_t> keys;  // in the order of the visits
  for (std::uint64_t k = 0; k < entries; k++) {
    const std::uint64_t entry = k * 40503 % entries;
    keys.push_back((entry + 1) * 0x9e3779b97f4a7c15u);
    map.set(keys.back(), static_cast<double>(entry));
  }
  std::vector<double> times;
  for (int round = 0; round < warm_up + rounds; round++) {
    const double time = look_up_all(map, keys);
    if (round >= warm_up) times.push_back(time);
  }
  return report(median(times));
}
