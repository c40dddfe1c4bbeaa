// c.map.get: nanoseconds of a get of 8 bytes by an 8-byte key, in a map of 65536 entries that is full, in an order that caches
// do not like.

#define _GNU_SOURCE

#include "bench.h"

#include <stdint.h>

#define ENTRIES 65536
#define WARM_UP 10
#define ROUNDS 60

static uint64_t keys[ENTRIES]; // in the order of the visits

static double look_up_all(zeroipc_map *map) {
  double start = nanoseconds(), sum = 0, value;
  for (int k = 0; k < ENTRIES; k++) {
    if (zeroipc_map_get(map, &keys[k], &value)) fail("get");
    sum += value;
  }
  if (sum != (double)ENTRIES * (ENTRIES - 1) / 2) fail("another value came");
  return (nanoseconds() - start) / ENTRIES;
}

int main(int argc, char **argv) {
  zeroipc_memory *memory = new_segment(8 << 20);
  zeroipc_map *map;
  pin(argument(argc, argv, 2));
  if (zeroipc_map_create(memory, "map", 8, 8, ENTRIES, NULL, &map)) fail("map");
  for (uint64_t k = 0; k < ENTRIES; k++) {
    uint64_t entry = k * 40503 % ENTRIES;
    double value = (double)entry;
    keys[k] = (entry + 1) * 0x9e3779b97f4a7c15u;
    if (zeroipc_map_set(map, &keys[k], &value, 0)) fail("set");
  }
  double times[ROUNDS];
  for (int round = 0; round < WARM_UP + ROUNDS; round++) {
    double time = look_up_all(map);
    if (round >= WARM_UP) times[round - WARM_UP] = time;
  }
  return report(median(times, ROUNDS));
}
