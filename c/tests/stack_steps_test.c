// Threads that share a stack's handle, and with it the owner id, switched at random before any access to a word: what
// two of them do to one block is rare otherwise.

#define _GNU_SOURCE
#define ZEROIPC_STEPS

#include <pthread.h>
#include <sched.h>
#include <stdlib.h>

#include "harness.h"

// In place of the library's, with the steps.
#include "../src/stack_core.c"

#define THREADS 3
#define EACH 5000

static __thread uint32_t drawn;

void zi_step(enum zi_access access, const void *at) {
  (void)access;
  (void)at;
  drawn = drawn * 1664525 + 1013904223;
  if (drawn >> 24 < 60) sched_yield();
}

static zeroipc_stack *stack;
static uint8_t seen[THREADS * EACH];
static uint32_t popped;

static void *produce(void *context) {
  uint64_t first = *(uint32_t *)context;
  drawn = (uint32_t)first + 1;
  for (uint64_t value = first; value < first + EACH; value++)
    while (zeroipc_stack_try_push(stack, &value) != ZEROIPC_OK) sched_yield();
  return NULL;
}

static void *consume(void *context) {
  drawn = *(uint32_t *)context;
  while (__atomic_load_n(&popped, __ATOMIC_SEQ_CST) < THREADS * EACH) {
    uint64_t value;
    if (zeroipc_stack_try_pop(stack, &value) == ZEROIPC_OK) {
      CHECK(value < THREADS * EACH);
      CHECK_EQUAL(__atomic_fetch_add(&seen[value], 1, __ATOMIC_SEQ_CST), 0);
      __atomic_fetch_add(&popped, 1, __ATOMIC_SEQ_CST);
    } else sched_yield();
  }
  return NULL;
}

static void threads_switched_anywhere_lose_and_double_nothing(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_stack_options options = {.spares = 2};
  CHECK_OK(zeroipc_stack_create(memory, "s", 8, 2, &options, &stack));
  pthread_t threads[2 * THREADS];
  uint32_t firsts[THREADS];
  for (uint32_t k = 0; k < THREADS; k++) {
    firsts[k] = k * EACH;
    CHECK(pthread_create(&threads[2 * k], NULL, produce, &firsts[k]) == 0);
    CHECK(pthread_create(&threads[2 * k + 1], NULL, consume, &firsts[k]) == 0);
  }
  for (int k = 0; k < 2 * THREADS; k++) pthread_join(threads[k], NULL);
  for (int k = 0; k < THREADS * EACH; k++) CHECK(seen[k] == 1);
  zeroipc_stack_close(stack);
  end_memory(memory);
}

int main(void) {
  RUN(threads_switched_anywhere_lose_and_double_nothing);
  return test_result();
}
