// The script of ../vectors/lazy.txt.

#include <pthread.h>

#include "vectors.h"

static const char *next(void *out, void *context) {
  *(uint32_t *)out = ++*(uint32_t *)context;
  return NULL;
}

static const char *no_disk(void *out, void *context) {
  (void)out, (void)context;
  return "no disk";
}

static const char *nine(void *out, void *context) {
  (void)context;
  *(uint8_t *)out = 9;
  return NULL;
}

// A function that does not end before the bytes were compared.
static zeroipc_lazy *begun;
static pthread_t thread;
static int compared;

static const char *wait_for_the_comparison(void *out, void *context) {
  (void)out, (void)context;
  while (!__atomic_load_n(&compared, __ATOMIC_SEQ_CST)) sleep_ms(1);
  return "too late";
}

static void *force_it(void *context) {
  uint8_t out;
  CHECK_STATUS(zeroipc_lazy_force(context, &out, 0), ZEROIPC_FAILED);
  return NULL;
}

static void write_lazies(zeroipc_memory *memory) {
  zeroipc_lazy *sum, *broken;
  zeroipc_lazy_options two = {.blocks = 2};
  uint32_t call = 40, value;
  uint8_t small;
  CHECK_OK(zeroipc_lazy_create(memory, "sum", sizeof value, next, &call, NULL, &sum));
  CHECK_OK(zeroipc_lazy_force(sum, &value, 0));
  CHECK_OK(zeroipc_lazy_invalidate(sum));
  CHECK_OK(zeroipc_lazy_force(sum, &value, 0));
  CHECK_OK(zeroipc_lazy_create(memory, "broken", sizeof small, no_disk, NULL, &two, &broken));
  CHECK_STATUS(zeroipc_lazy_force(broken, &small, 0), ZEROIPC_FAILED);
  CHECK_OK(zeroipc_lazy_create(memory, "begun", sizeof small, wait_for_the_comparison, NULL, &two, &begun));
  CHECK(pthread_create(&thread, NULL, force_it, begun) == 0);
  while (zeroipc_lazy_state(begun) != ZEROIPC_PENDING) sleep_ms(1);
  zeroipc_lazy_close(broken);
  zeroipc_lazy_close(sum);
}

static void read_lazies(zeroipc_memory *memory) {
  zeroipc_lazy *lazy;
  uint32_t value;
  uint8_t small;
  CHECK_OK(zeroipc_lazy_open(memory, "sum", sizeof value, 0, &lazy));
  CHECK_OK(zeroipc_lazy_peek(lazy, &value));
  CHECK_EQUAL(value, 42);
  zeroipc_lazy_close(lazy);
  CHECK_OK(zeroipc_lazy_open(memory, "broken", sizeof small, 0, &lazy));
  CHECK_STATUS(zeroipc_lazy_peek(lazy, &small), ZEROIPC_FAILED);
  CHECK(strcmp(zeroipc_failure_reason(), "no disk") == 0);
  zeroipc_lazy_close(lazy);
  CHECK_OK(zeroipc_lazy_create(memory, "begun", sizeof small, nine, NULL, NULL, &lazy));
  CHECK_STATUS(zeroipc_lazy_state(lazy), ZEROIPC_PENDING);
  CHECK_OK(zeroipc_lazy_force(lazy, &small, 0));
  CHECK_EQUAL(small, 9);
  zeroipc_lazy_close(lazy);
}

static void vector_lazy(void) {
  play(&(script){"lazy", 3, write_lazies, read_lazies});
  __atomic_store_n(&compared, 1, __ATOMIC_SEQ_CST);
  pthread_join(thread, NULL);
  zeroipc_lazy_close(begun);
}

int main(void) {
  RUN(vector_lazy);
  return test_result();
}
