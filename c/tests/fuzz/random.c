// The fuzz target where there is no libFuzzer: random inputs for so many seconds. ZEROIPC_SEED=<number> repeats a run.

#define _GNU_SOURCE

#include <sanitizer/common_interface_defs.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

int LLVMFuzzerTestOneInput(const uint8_t *input, size_t size);

enum { HANG_SECONDS = 20, MOST_BYTES = 1 << 12 };

static unsigned long long seed, number;

static void say(void) {
  fprintf(stderr, "input %llu of ZEROIPC_SEED=%llu\n", number, seed);
  char path[64];
  snprintf(path, sizeof path, "/dev/shm/zeroipc-test-c-fuzz-%d", (int)getpid());
  unlink(path);
}

static void hangs(int signal) {
  (void)signal;
  fprintf(stderr, "it hangs: ");
  say();
  _exit(1);
}

// Any input is made of the seed and its number alone (splitmix64).
static uint64_t state;
static uint64_t next(void) {
  uint64_t z = state += 0x9e3779b97f4a7c15u;
  z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
  z = (z ^ z >> 27) * 0x94d049bb133111ebu;
  return z ^ z >> 31;
}

// Bytes of any value, most of edits small or nearly a power of 2.
static size_t make_input(uint8_t *input) {
  size_t size = next() % 8 == 0 ? next() % MOST_BYTES : 2 + 11 * (next() % 12);
  for (size_t k = 0; k < size; k++) input[k] = (uint8_t)next();
  for (size_t at = 5; at + 8 <= size; at += 11) {
    uint64_t value = next(), how = next();
    if (how % 4 == 0) value %= 9;
    if (how % 4 == 1) value = ((uint64_t)1 << value % 64) + how / 4 % 3 - 1;
    if (how % 4 == 2) value = value % 16 << 32 | how / 4 % 16;
    memcpy(input + at, &value, sizeof value);
  }
  return size;
}

int main(int count, char **words) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  time_t end = time.tv_sec + (count > 1 ? atoi(words[1]) : 5);
  const char *given = getenv("ZEROIPC_SEED");
  seed = given ? strtoull(given, NULL, 10) : (unsigned long long)time.tv_nsec;
  printf("# fuzz: ZEROIPC_SEED=%llu\n", seed);
  fflush(stdout);
  __sanitizer_set_death_callback(say);
  signal(SIGALRM, hangs);
  for (number = 0; time.tv_sec < end; number++) {
    static uint8_t room[MOST_BYTES];
    state = seed + (number << 32);
    size_t size = make_input(room);
    uint8_t *input = malloc(size ? size : 1); // exactly so large, for the sanitizer
    memcpy(input, room, size);
    alarm(HANG_SECONDS);
    LLVMFuzzerTestOneInput(input, size);
    alarm(0);
    free(input);
    clock_gettime(CLOCK_MONOTONIC, &time);
  }
  printf("fuzz: %llu inputs\n", number);
  return 0;
}
