// Lazies: alone, derived, among threads, among processes that are killed.

#define _GNU_SOURCE

#include <pthread.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "cell.h"
#include "harness.h"

static int calls;

static const char *next_call(void *out, void *context) {
  (void)context;
  uint64_t call = (uint64_t)__atomic_add_fetch(&calls, 1, __ATOMIC_SEQ_CST);
  memcpy(out, &call, sizeof call);
  return NULL;
}

static const char *fail_with(void *out, void *context) {
  (void)out;
  __atomic_fetch_add(&calls, 1, __ATOMIC_SEQ_CST);
  return context;
}

static zeroipc_lazy *lazy_of(zeroipc_memory *memory, const char *name, zeroipc_lazy_function fn, const char *context) {
  zeroipc_lazy *lazy;
  CHECK_OK(zeroipc_lazy_create(memory, name, 8, fn, (void *)(uintptr_t)context, NULL, &lazy));
  return lazy;
}

static void end(zeroipc_lazy *lazy, zeroipc_memory *memory) {
  zeroipc_lazy_close(lazy);
  end_memory(memory);
}

static uint8_t *state_at(zeroipc_memory *memory, const char *name) { return bytes_of(memory, name) + OUTCOME_STATE; }

static void it_is_computed_once_until_it_is_invalidated(void) {
  zeroipc_memory *memory = test_memory(), *elsewhere = open_again(memory);
  zeroipc_lazy *lazy = lazy_of(memory, "l", next_call, NULL), *look;
  CHECK_OK(zeroipc_lazy_open(elsewhere, "l", 8, 0, &look));
  uint64_t out = 0;
  calls = 40;
  CHECK_STATUS(zeroipc_lazy_peek(lazy, &out), ZEROIPC_EMPTY);
  CHECK_STATUS(zeroipc_lazy_state(lazy), ZEROIPC_EMPTY);
  CHECK_STATUS(zeroipc_lazy_force(look, &out, MILLISECOND), ZEROIPC_TIMEOUT); // it has no function
  CHECK_OK(zeroipc_lazy_invalidate(look));
  CHECK_EQUAL(load64(state_at(memory, "l")), 0);
  for (int k = 0; k < 3; k++) {
    CHECK_OK(zeroipc_lazy_force(lazy, &out, 0));
    CHECK_EQUAL(out, 41);
  }
  CHECK_OK(zeroipc_lazy_force(look, &out, 0));
  CHECK_OK(zeroipc_lazy_peek(look, &out));
  CHECK(out == 41 && zeroipc_lazy_is_computed(look));
  CHECK_OK(zeroipc_lazy_invalidate(look));
  CHECK(!zeroipc_lazy_is_computed(lazy));
  CHECK_OK(zeroipc_lazy_force(lazy, &out, ZEROIPC_FOREVER));
  CHECK_EQUAL(out, 42);
  zeroipc_lazy_close(look);
  zeroipc_memory_close(elsewhere);
  end(lazy, memory);
}

static void a_failure_is_kept_too(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_lazy *lazy = lazy_of(memory, "l", fail_with, "no disk");
  uint64_t out;
  calls = 0;
  for (int k = 0; k < 3; k++) {
    CHECK_STATUS(zeroipc_lazy_force(lazy, &out, ZEROIPC_FOREVER), ZEROIPC_FAILED);
    CHECK_MESSAGE("lazy \"l\" failed: no disk");
  }
  CHECK_STATUS(zeroipc_lazy_peek(lazy, &out), ZEROIPC_FAILED);
  CHECK(strcmp(zeroipc_failure_reason(), "no disk") == 0);
  CHECK_STATUS(zeroipc_lazy_state(lazy), ZEROIPC_FAILED);
  CHECK_EQUAL(calls, 1);
  CHECK_OK(zeroipc_lazy_invalidate(lazy));
  CHECK_STATUS(zeroipc_lazy_force(lazy, &out, 0), ZEROIPC_FAILED);
  CHECK_EQUAL(calls, 2);
  end(lazy, memory);
}

static void generations_and_versions_wrap(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_lazy *lazy = lazy_of(memory, "l", next_call, NULL);
  uint64_t out;
  calls = 0;
  store64(state_at(memory, "l"), (((uint64_t)1 << 37) - 2) << 27);
  uint8_t *blocks = bytes_of(memory, "l") + OUTCOME_BLOCKS;
  for (uint32_t k = 0; k < 4; k++) store64(blocks + k * 192, (uint64_t)0xfffffffffe << 24);
  for (uint64_t k = 1; k <= 6; k++) {
    CHECK_OK(zeroipc_lazy_force(lazy, &out, 0));
    CHECK_EQUAL(out, k);
    CHECK_OK(zeroipc_lazy_invalidate(lazy));
  }
  CHECK_EQUAL(load64(state_at(memory, "l")), (uint64_t)10 << 27);
  end(lazy, memory);
}

static void what_cannot_be_opened(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_lazy *lazy = lazy_of(memory, "l", next_call, NULL), *again;
  zeroipc_lazy_options few = {.blocks = 1};
  CHECK_STATUS(zeroipc_lazy_create(memory, "m", 8, NULL, NULL, NULL, &again), ZEROIPC_BAD_ARGUMENT);
  CHECK_STATUS(zeroipc_lazy_map(lazy, memory, "m", 8, NULL, NULL, NULL, &again), ZEROIPC_BAD_ARGUMENT);
  CHECK_STATUS(zeroipc_lazy_create(memory, "m", 8, next_call, NULL, &few, &again), ZEROIPC_BAD_ARGUMENT);
  CHECK_STATUS(zeroipc_lazy_create(memory, "m", 0, next_call, NULL, NULL, &again), ZEROIPC_BAD_TYPE);
  CHECK_STATUS(zeroipc_lazy_create(memory, "l", 4, next_call, NULL, NULL, &again), ZEROIPC_SHAPE_MISMATCH);
  CHECK_STATUS(zeroipc_lazy_open(memory, "m", 8, 0, &again), ZEROIPC_NOT_FOUND);
  zeroipc_future *future;
  CHECK_STATUS(zeroipc_future_open(memory, "l", 8, 0, &future), ZEROIPC_KIND_MISMATCH);
  uint32_t *words = (uint32_t *)(void *)bytes_of(memory, "l");
  words[OUTCOME_BLOCK_COUNT / 4] = 5;
  CHECK_STATUS(zeroipc_lazy_open(memory, "l", 8, 0, &again), ZEROIPC_CORRUPT);
  end(lazy, memory);
}

static void words_that_contradict_each_other_are_told(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_lazy *lazy = lazy_of(memory, "l", next_call, NULL);
  const uint64_t lies[] = {(uint64_t)STATE_PLEDGED << 24 | 0x101, (uint64_t)STATE_ABANDONED << 24, (uint64_t)6 << 24,
                           (uint64_t)7 << 24};
  uint64_t out;
  for (size_t k = 0; k < sizeof lies / sizeof lies[0]; k++) {
    store64(state_at(memory, "l"), lies[k]);
    CHECK_STATUS(zeroipc_lazy_peek(lazy, &out), ZEROIPC_CORRUPT);
    CHECK_STATUS(zeroipc_lazy_force(lazy, &out, ZEROIPC_FOREVER), ZEROIPC_CORRUPT);
    CHECK_STATUS(zeroipc_lazy_invalidate(lazy), ZEROIPC_CORRUPT);
    CHECK_MESSAGE("lazy \"l\"");
  }
  store64(state_at(memory, "l"), (uint64_t)STATE_READY << 24 | 4); // a block that is not there
  CHECK_STATUS(zeroipc_lazy_force(lazy, &out, ZEROIPC_FOREVER), ZEROIPC_CORRUPT);
  end(lazy, memory);
}

static void a_reader_looks(void) {
  zeroipc_memory *memory = test_memory(), *reader;
  zeroipc_lazy *lazy = lazy_of(memory, "l", next_call, NULL), *look;
  zeroipc_memory_options options = {.read_only = true};
  uint64_t out;
  calls = 0;
  CHECK_OK(zeroipc_memory_open(zeroipc_memory_name(memory), 0, &options, &reader));
  CHECK_OK(zeroipc_lazy_create(reader, "l", 8, next_call, NULL, NULL, &look));
  CHECK_STATUS(zeroipc_lazy_peek(look, &out), ZEROIPC_EMPTY);
  CHECK_STATUS(zeroipc_lazy_force(look, &out, 0), ZEROIPC_READ_ONLY);
  CHECK_STATUS(zeroipc_lazy_force(look, &out, ZEROIPC_FOREVER), ZEROIPC_READ_ONLY);
  CHECK_STATUS(zeroipc_lazy_invalidate(look), ZEROIPC_READ_ONLY);
  CHECK_OK(zeroipc_lazy_force(lazy, &out, 0));
  CHECK_OK(zeroipc_lazy_force(look, &out, ZEROIPC_FOREVER));
  CHECK(out == 1 && calls == 1);
  zeroipc_lazy_close(look);
  zeroipc_memory_close(reader);
  end(lazy, memory);
}

// --- computing ---

static const char *force_it_again(void *out, void *context) {
  zeroipc_lazy **lazies = context;
  uint64_t value;
  for (int k = 0; k < 2; k++) {
    CHECK_STATUS(zeroipc_lazy_peek(lazies[k], &value), ZEROIPC_PENDING);
    CHECK_STATUS(zeroipc_lazy_force(lazies[k], &value, 0), ZEROIPC_TIMEOUT);
    CHECK_STATUS(zeroipc_lazy_force(lazies[k], &value, ZEROIPC_FOREVER), ZEROIPC_BAD_ARGUMENT);
    CHECK_MESSAGE("this thread is computing it");
  }
  zeroipc_peer who;
  CHECK_OK(zeroipc_lazy_holder(lazies[1], &who));
  CHECK(!who.self);
  return next_call(out, NULL);
}

static void a_thread_does_not_wait_for_itself(void) {
  zeroipc_memory *memory = test_memory(), *elsewhere = open_again(memory);
  zeroipc_lazy *lazies[2], *other = lazy_of(memory, "other", next_call, NULL);
  CHECK_OK(zeroipc_lazy_create(memory, "l", 8, force_it_again, lazies, NULL, &lazies[0]));
  CHECK_OK(zeroipc_lazy_create(elsewhere, "l", 8, next_call, NULL, NULL, &lazies[1]));
  uint64_t out;
  calls = 0;
  CHECK_OK(zeroipc_lazy_force(lazies[0], &out, ZEROIPC_FOREVER));
  CHECK_EQUAL(out, 1);
  CHECK_OK(zeroipc_lazy_force(other, &out, ZEROIPC_FOREVER));
  zeroipc_lazy_close(other);
  zeroipc_lazy_close(lazies[1]);
  zeroipc_memory_close(elsewhere);
  end(lazies[0], memory);
}

static const char *invalidate_twice(void *out, void *context) {
  uint64_t call = (uint64_t)++calls;
  if (call <= 2) CHECK_OK(zeroipc_lazy_invalidate(*(zeroipc_lazy **)context));
  memcpy(out, &call, sizeof call);
  return NULL;
}

static void what_is_invalidated_while_it_is_computed_is_computed_anew(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_lazy *lazy;
  CHECK_OK(zeroipc_lazy_create(memory, "l", 8, invalidate_twice, &lazy, NULL, &lazy));
  uint64_t out;
  calls = 0;
  CHECK_STATUS(zeroipc_lazy_force(lazy, &out, 0), ZEROIPC_TIMEOUT); // begins nothing more when its time is over
  CHECK_STATUS(zeroipc_lazy_peek(lazy, &out), ZEROIPC_EMPTY);
  CHECK_OK(zeroipc_lazy_force(lazy, &out, ZEROIPC_FOREVER));
  CHECK_EQUAL(out, 3);
  end(lazy, memory);
}

static const char *plus_hundred(const void *value, void *out, void *context) {
  uint64_t number;
  memcpy(&number, value, sizeof number);
  number += 100;
  memcpy(out, &number, sizeof number);
  return context;
}

static void derived_lazies(void) {
  zeroipc_memory *memory = test_memory(), *elsewhere = test_memory();
  zeroipc_lazy *source = lazy_of(memory, "l", next_call, NULL), *derived;
  zeroipc_lazy *broken = lazy_of(memory, "b", fail_with, "why"), *look, *waits;
  uint64_t out;
  calls = 0;
  CHECK_OK(zeroipc_lazy_map(source, elsewhere, "d", 8, plus_hundred, NULL, NULL, &derived));
  CHECK_OK(zeroipc_lazy_force(derived, &out, 0));
  CHECK_EQUAL(out, 101);
  CHECK_OK(zeroipc_lazy_invalidate(source));
  CHECK_OK(zeroipc_lazy_force(derived, &out, 0));
  CHECK_EQUAL(out, 101);
  CHECK_OK(zeroipc_lazy_invalidate(derived));
  CHECK_OK(zeroipc_lazy_force(derived, &out, 0));
  CHECK_EQUAL(out, 102);
  zeroipc_lazy_close(derived);
  CHECK_OK(zeroipc_lazy_map(broken, memory, "db", 8, plus_hundred, NULL, NULL, &derived));
  CHECK_STATUS(zeroipc_lazy_force(derived, &out, 0), ZEROIPC_FAILED);
  CHECK_MESSAGE("lazy \"db\" failed: why");
  zeroipc_lazy_close(derived);
  // A source that cannot be had: it is given back.
  zeroipc_lazy *empty = lazy_of(memory, "e", next_call, NULL);
  CHECK_OK(zeroipc_lazy_open(memory, "e", 8, 0, &look));
  CHECK_OK(zeroipc_lazy_map(look, memory, "w", 8, plus_hundred, NULL, NULL, &waits));
  CHECK_STATUS(zeroipc_lazy_force(waits, &out, 5 * MILLISECOND), ZEROIPC_TIMEOUT);
  CHECK_STATUS(zeroipc_lazy_peek(waits, &out), ZEROIPC_EMPTY);
  zeroipc_lazy_close(waits);
  zeroipc_lazy_close(look);
  zeroipc_lazy_close(empty);
  zeroipc_lazy_close(broken);
  zeroipc_lazy_close(source);
  end_memory(elsewhere);
  end_memory(memory);
}

// --- threads that share a handle ---

#define THREADS 4
#define ROUNDS 2000

static int at_once;

static const char *alone(void *out, void *context) {
  CHECK_EQUAL(__atomic_add_fetch(&at_once, 1, __ATOMIC_SEQ_CST), 1);
  const char *reason = next_call(out, context);
  __atomic_sub_fetch(&at_once, 1, __ATOMIC_SEQ_CST);
  return reason;
}

static void *force_and_invalidate(void *context) {
  zeroipc_lazy *lazy = context;
  uint64_t out;
  for (int round = 0; round < ROUNDS; round++) {
    uint64_t before = (uint64_t)__atomic_load_n(&calls, __ATOMIC_SEQ_CST);
    CHECK_OK(zeroipc_lazy_invalidate(lazy));
    CHECK_OK(zeroipc_lazy_force(lazy, &out, ZEROIPC_FOREVER));
    CHECK(out > before); // it was begun after the invalidation
  }
  return NULL;
}

static void of_threads_that_share_a_handle_one_computes_at_a_time(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_lazy *lazy = lazy_of(memory, "l", alone, NULL);
  pthread_t threads[THREADS];
  for (int k = 0; k < THREADS; k++) CHECK(pthread_create(&threads[k], NULL, force_and_invalidate, lazy) == 0);
  for (int k = 0; k < THREADS; k++) pthread_join(threads[k], NULL);
  end(lazy, memory);
}

// --- processes that are killed ---

#define VICTIMS 60u
#define CREW 4u
#define WORDS 32u // 256 bytes: a sum over the others ends each value

// Who computes now (a pid), and how often it was begun, ended, forced, found torn or out of date.
struct books {
  uint64_t computing, begun, ended, forced, torn, stale;
};

static void fill_value(uint64_t *value, uint64_t number) {
  value[WORDS - 1] = 0;
  for (uint32_t k = 0; k < WORDS - 1; k++) {
    value[k] = k == 0 ? number : value[k - 1] * 6364136223846793005u + k;
    value[WORDS - 1] += value[k];
  }
}

static bool is_dead(uint64_t pid) {
  char path[64];
  snprintf(path, sizeof path, "/proc/%u/stat", (unsigned)pid);
  FILE *file = fopen(path, "r");
  char state = 'X';
  if (file && fscanf(file, "%*d %*s %c", &state) != 1) state = 'X';
  if (file) fclose(file);
  return state == 'X' || state == 'Z';
}

static const char *compute_value(void *out, void *context) {
  struct books *books = context;
  uint64_t value[WORDS];
  fill_value(value, __atomic_add_fetch(&books->begun, 1, __ATOMIC_SEQ_CST));
  uint64_t before = __atomic_exchange_n(&books->computing, (uint64_t)getpid(), __ATOMIC_SEQ_CST);
  // Whoever computed before me must be dead: its lock is dropped a moment before the system says so.
  for (int k = 0; before != 0 && !is_dead(before); k++) {
    CHECK(k < 1000);
    sleep_ms(1);
  }
  if (random_below(4) == 0) usleep(random_below(1000));
  memcpy(out, value, sizeof value);
  __atomic_store_n(&books->computing, 0, __ATOMIC_SEQ_CST);
  __atomic_fetch_add(&books->ended, 1, __ATOMIC_SEQ_CST);
  return NULL;
}

static void force_for_ever(void *context) {
  zeroipc_memory *memory;
  zeroipc_array *array;
  zeroipc_lazy *lazy;
  CHECK_OK(zeroipc_memory_open(context, 0, NULL, &memory));
  CHECK_OK(zeroipc_array_open(memory, "books", 1, 0, &array));
  struct books *books = zeroipc_array_data(array);
  CHECK_OK(zeroipc_lazy_create(memory, "l", WORDS * 8, compute_value, books, NULL, &lazy));
  for (;;) {
    uint64_t value[WORDS], expected[WORDS];
    uint64_t before = __atomic_load_n(&books->begun, __ATOMIC_SEQ_CST);
    bool invalidates = random_below(3) == 0;
    if (invalidates) CHECK_OK(zeroipc_lazy_invalidate(lazy));
    CHECK_OK(zeroipc_lazy_force(lazy, value, ZEROIPC_FOREVER));
    fill_value(expected, value[0]);
    if (memcmp(value, expected, sizeof value) != 0) __atomic_fetch_add(&books->torn, 1, __ATOMIC_SEQ_CST);
    if (invalidates && value[0] <= before) __atomic_fetch_add(&books->stale, 1, __ATOMIC_SEQ_CST);
    __atomic_fetch_add(&books->forced, 1, __ATOMIC_SEQ_CST);
  }
}

static void processes_are_killed_and_one_computes_at_a_time(void) {
  zeroipc_memory *memory = test_memory_of(1 << 20, 16);
  zeroipc_array *array;
  CHECK_OK(zeroipc_array_create(memory, "books", 1, sizeof(struct books), &array));
  struct books *books = zeroipc_array_data(array);
  zeroipc_lazy *lazy;
  CHECK_OK(zeroipc_lazy_create(memory, "l", WORDS * 8, compute_value, books, NULL, &lazy));
  void *name = (void *)(uintptr_t)zeroipc_memory_name(memory);
  pid_t crew[CREW];
  for (uint32_t k = 0; k < CREW; k++) crew[k] = start_child(force_for_ever, name);
  for (uint32_t k = 0; k < VICTIMS; k++) {
    sleep_ms((int)random_below(20));
    uint32_t victim = random_below(CREW);
    kill_child(crew[victim]);
    crew[victim] = start_child(force_for_ever, name);
  }
  for (uint32_t k = 0; k < CREW; k++) kill_child(crew[k]);
  uint64_t value[WORDS];
  CHECK_OK(zeroipc_lazy_invalidate(lazy));
  CHECK_OK(zeroipc_lazy_force(lazy, value, SECOND));
  CHECK_EQUAL(value[0], books->begun);
  printf("# %u kills, %llu computations, %llu of them cut short, %llu forced\n", VICTIMS,
         (unsigned long long)books->begun, (unsigned long long)(books->begun - books->ended),
         (unsigned long long)books->forced);
  CHECK_EQUAL(books->torn, 0);
  CHECK_EQUAL(books->stale, 0);
  CHECK(books->begun - books->ended <= VICTIMS + CREW);
  zeroipc_array_close(array);
  end(lazy, memory);
}

// --- waiting ---

static const char *slowly(void *out, void *context) {
  sleep_ms(30);
  return next_call(out, context);
}

static void compute_slowly(void *context) {
  zeroipc_memory *memory;
  uint64_t out;
  CHECK_OK(zeroipc_memory_open(context, 0, NULL, &memory));
  CHECK_OK(zeroipc_lazy_force(lazy_of(memory, "l", slowly, NULL), &out, 0));
}

static void who_only_looks_is_woken_and_costs_no_cpu(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_lazy *made = lazy_of(memory, "l", next_call, NULL), *lazy;
  CHECK_OK(zeroipc_lazy_open(memory, "l", 8, 0, &lazy));
  uint64_t out;
  clock_t before = clock();
  CHECK_STATUS(zeroipc_lazy_force(lazy, &out, 300 * MILLISECOND), ZEROIPC_TIMEOUT);
  CHECK(clock() - before < CLOCKS_PER_SEC / 10);
  calls = 0;
  pid_t child = start_child(compute_slowly, (void *)(uintptr_t)zeroipc_memory_name(memory));
  CHECK_OK(zeroipc_lazy_force(lazy, &out, 30 * SECOND));
  CHECK_EQUAL(out, 1);
  join_child(child);
  zeroipc_lazy_close(made);
  end(lazy, memory);
}

int main(void) {
  RUN(it_is_computed_once_until_it_is_invalidated);
  RUN(a_failure_is_kept_too);
  RUN(generations_and_versions_wrap);
  RUN(what_cannot_be_opened);
  RUN(words_that_contradict_each_other_are_told);
  RUN(a_reader_looks);
  RUN(a_thread_does_not_wait_for_itself);
  RUN(what_is_invalidated_while_it_is_computed_is_computed_anew);
  RUN(derived_lazies);
  RUN(of_threads_that_share_a_handle_one_computes_at_a_time);
  RUN(processes_are_killed_and_one_computes_at_a_time);
  RUN(who_only_looks_is_woken_and_costs_no_cpu);
  return test_result();
}
