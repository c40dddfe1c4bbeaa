// c.ring.xproc.8B: million elements of 8 bytes a second through a ring, from one process to another, both spinning.

#define _GNU_SOURCE

#include "bench.h"

#define CAPACITY 4096
#define ROUND 200000
#define WARM_UP 10
#define ROUNDS 100

static zeroipc_ring *open_ring(zeroipc_memory *memory) {
  zeroipc_ring *ring;
  if (zeroipc_ring_create(memory, "ring", sizeof(double), CAPACITY, &ring)) fail("ring");
  return ring;
}

static void produce(void) {
  zeroipc_ring *ring = open_ring(open_segment());
  for (double value = 0;; value++)
    while (zeroipc_ring_try_write(ring, &value) != ZEROIPC_OK) {
    }
}

int main(int argc, char **argv) {
  zeroipc_ring *ring = open_ring(new_segment(1 << 20));
  pin(argument(argc, argv, 2));
  pid_t other = start_other(produce, argument(argc, argv, 3));
  double expected = 0, times[ROUNDS];
  for (int round = 0; round < WARM_UP + ROUNDS; round++) {
    double start = nanoseconds();
    for (int k = 0; k < ROUND; k++, expected++) {
      double value;
      while (zeroipc_ring_try_read(ring, &value) != ZEROIPC_OK) {
      }
      if (value != expected) fail("another value came");
    }
    if (round >= WARM_UP) times[round - WARM_UP] = nanoseconds() - start;
  }
  end_other(other);
  return report(ROUND * 1e3 / median(times, ROUNDS));
}
