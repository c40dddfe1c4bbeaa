// Pools: leases, handing over, among threads, among processes that are killed.

#define _GNU_SOURCE

#include <pthread.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "harness.h"
#include "pool.h"

#define FOREVER ZEROIPC_FOREVER

static zeroipc_pool *pool_of(zeroipc_memory *memory, size_t elem_size, uint32_t capacity) {
  zeroipc_pool *pool;
  CHECK_OK(zeroipc_pool_create(memory, "p", elem_size, capacity, &pool));
  return pool;
}

static zeroipc_queue *queue_of(zeroipc_memory *memory, const char *name, uint32_t capacity, uint32_t spares) {
  zeroipc_queue *queue;
  zeroipc_queue_options options = {.spares = spares};
  CHECK_OK(zeroipc_queue_create(memory, name, 8, capacity, &options, &queue));
  return queue;
}

static void end(zeroipc_pool *pool, zeroipc_memory *memory) {
  zeroipc_pool_close(pool);
  end_memory(memory);
}

// --- leases ---

static void every_block_is_leased_once(void) {
  for (uint32_t capacity = 1; capacity <= 9; capacity++) {
    zeroipc_memory *memory = test_memory();
    zeroipc_pool *pool = pool_of(memory, 100, capacity);
    uint64_t handles[10];
    void *data[10];
    for (int round = 0; round < 50; round++) {
      for (uint32_t k = 0; k < capacity; k++) {
        CHECK_EQUAL(zeroipc_pool_allocated(pool), k);
        CHECK_OK(zeroipc_pool_try_acquire(pool, &handles[k], &data[k]));
        CHECK((uintptr_t)data[k] % 64 == 0);
        memset(data[k], (int)k, 100);
      }
      CHECK_STATUS(zeroipc_pool_try_acquire(pool, &handles[9], &data[9]), ZEROIPC_EMPTY);
      CHECK(handles[9] == ZEROIPC_NO_HANDLE && data[9] == NULL);
      CHECK_EQUAL(zeroipc_pool_available(pool), 0);
      for (uint32_t k = 0; k < capacity; k++) {
        for (int n = 0; n < 100; n++) CHECK_EQUAL(((uint8_t *)data[k])[n], k);
        CHECK_OK(zeroipc_pool_release(pool, handles[k]));
        CHECK_STATUS(zeroipc_pool_release(pool, handles[k]), ZEROIPC_STALE);
      }
    }
    CHECK_EQUAL(zeroipc_pool_capacity(pool), capacity);
    end(pool, memory);
  }
}

static void the_warmest_block_comes_first_with_what_was_in_it(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_pool *pool = pool_of(memory, 8, 5);
  uint64_t one, two, again;
  void *data, *other;
  CHECK_OK(zeroipc_pool_try_acquire(pool, &one, &data));
  CHECK_OK(zeroipc_pool_try_acquire(pool, &two, &other));
  memcpy(data, "abcdefg", 8);
  CHECK_OK(zeroipc_pool_release(pool, one));
  CHECK_OK(zeroipc_pool_try_acquire(pool, &again, &other));
  CHECK(other == data && again != one && strcmp(other, "abcdefg") == 0);
  end(pool, memory);
}

static void handles_that_fit_no_lease_are_stale(void) {
  zeroipc_memory *memory = test_memory(), *other = open_again(memory);
  zeroipc_pool *pool = pool_of(memory, 8, 3), *theirs;
  zeroipc_queue *queue = queue_of(memory, "q", 2, 2);
  uint64_t handle, foreign;
  void *data, *seen;
  CHECK_OK(zeroipc_pool_open(other, "p", 8, 0, &theirs));
  CHECK_OK(zeroipc_pool_try_acquire(theirs, &foreign, &data));
  CHECK_OK(zeroipc_pool_get(pool, foreign, &seen));
  CHECK_STATUS(zeroipc_pool_release(pool, foreign), ZEROIPC_STALE);
  CHECK_STATUS(zeroipc_pool_try_send(pool, queue, &foreign), ZEROIPC_STALE);
  CHECK_OK(zeroipc_pool_try_acquire(pool, &handle, &data));
  const uint64_t wrong[] = {ZEROIPC_NO_HANDLE, handle | (uint64_t)1 << 63, handle + ((uint64_t)1 << 24),
                            handle | 0xffffff, (handle & ~(uint64_t)0xffffff) + 3};
  for (size_t k = 0; k < sizeof wrong / sizeof wrong[0]; k++) {
    uint64_t copy = wrong[k];
    CHECK_STATUS(zeroipc_pool_get(pool, wrong[k], &seen), ZEROIPC_STALE);
    CHECK(seen == NULL);
    CHECK_STATUS(zeroipc_pool_release(pool, wrong[k]), ZEROIPC_STALE);
    CHECK_STATUS(zeroipc_pool_try_send(pool, queue, &copy), ZEROIPC_STALE);
    CHECK(copy == wrong[k]);
  }
  CHECK_STATUS(zeroipc_pool_send(pool, queue, &(uint64_t){wrong[2]}, FOREVER), ZEROIPC_STALE);
  CHECK_MESSAGE("pool \"p\": handle ");
  CHECK_EQUAL(zeroipc_pool_allocated(pool), 2);
  CHECK_OK(zeroipc_pool_get(pool, handle, &seen));
  CHECK(seen == data);
  CHECK_OK(zeroipc_pool_release(pool, handle));
  CHECK_STATUS(zeroipc_pool_get(pool, handle, &seen), ZEROIPC_STALE);
  zeroipc_pool_close(theirs);
  CHECK_EQUAL(zeroipc_pool_allocated(pool), 1); // leases outlast the handle on the pool
  zeroipc_memory_close(other);
  CHECK_EQUAL(zeroipc_pool_allocated(pool), 0); // but not the memory
  zeroipc_queue_close(queue);
  end(pool, memory);
}

// --- handing over ---

static void leases_go_through_a_queue_in_order(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_pool *pool = pool_of(memory, 8, 8);
  zeroipc_queue *queue = queue_of(memory, "q", 3, 2);
  uint64_t handles[5], received, before;
  void *data, *seen;
  CHECK_STATUS(zeroipc_pool_try_receive(pool, queue, &received, &data), ZEROIPC_EMPTY);
  for (uint64_t round = 0; round < 100; round++) {
    for (uint64_t k = 0; k < 4; k++) {
      CHECK_OK(zeroipc_pool_try_acquire(pool, &handles[k], &data));
      *(uint64_t *)data = round * 10 + k;
    }
    for (int k = 0; k < 3; k++) {
      before = handles[k];
      CHECK_OK(zeroipc_pool_try_send(pool, queue, &handles[k]));
      CHECK(handles[k] == ZEROIPC_NO_HANDLE);
      CHECK_STATUS(zeroipc_pool_release(pool, before), ZEROIPC_STALE);
      CHECK_STATUS(zeroipc_pool_get(pool, before, &seen), ZEROIPC_STALE);
    }
    CHECK_STATUS(zeroipc_pool_try_send(pool, queue, &handles[3]), ZEROIPC_NO_ROOM);
    CHECK_OK(zeroipc_pool_get(pool, handles[3], &data));
    CHECK_EQUAL(zeroipc_pool_allocated(pool), 4);
    for (uint64_t k = 0; k < 3; k++) {
      CHECK_OK(zeroipc_pool_try_receive(pool, queue, &received, &data));
      CHECK_EQUAL(*(uint64_t *)data, round * 10 + k);
      CHECK_OK(zeroipc_pool_release(pool, received));
    }
    CHECK_STATUS(zeroipc_pool_try_receive(pool, queue, &received, &data), ZEROIPC_EMPTY);
    CHECK_OK(zeroipc_pool_release(pool, handles[3]));
  }
  zeroipc_queue_close(queue);
  end(pool, memory);
}

static void time_outs_say_what_was_waited_for(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_pool *pool = pool_of(memory, 8, 2);
  zeroipc_queue *queue = queue_of(memory, "q", 1, 1);
  uint64_t one, two, three;
  void *data;
  CHECK_OK(zeroipc_pool_acquire(pool, &one, &data, 0));
  CHECK_OK(zeroipc_pool_acquire(pool, &two, &data, 0));
  CHECK_STATUS(zeroipc_pool_acquire(pool, &three, &data, 5 * MILLISECOND), ZEROIPC_TIMEOUT);
  CHECK_MESSAGE("pool \"p\": waiting for a free block: not within 5.000 ms");
  CHECK_STATUS(zeroipc_pool_receive(pool, queue, &three, &data, MILLISECOND), ZEROIPC_TIMEOUT);
  CHECK_MESSAGE("waiting for a lease");
  CHECK_OK(zeroipc_pool_send(pool, queue, &one, 0));
  CHECK_STATUS(zeroipc_pool_send(pool, queue, &two, MILLISECOND), ZEROIPC_TIMEOUT);
  CHECK_MESSAGE("waiting for room in a queue");
  CHECK_OK(zeroipc_pool_release(pool, two));
  CHECK_STATUS(zeroipc_pool_acquire(pool, &two, &data, -2), ZEROIPC_BAD_ARGUMENT);
  for (uint32_t k = 0; k < 4; k++) CHECK_EQUAL(load64(bytes_of(memory, "p") + POOL_FREE + 8 * k), 0);
  zeroipc_queue_close(queue);
  end(pool, memory);
}

static void a_queue_without_a_free_block_is_full(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_pool *pool = pool_of(memory, 8, 2);
  zeroipc_queue *queue = queue_of(memory, "q", 2, 1);
  zeroipc_lease taken[3];
  uint64_t handle, before;
  void *data;
  for (int k = 0; k < 3; k++) CHECK_OK(zeroipc_queue_try_reserve(queue, &taken[k]));
  CHECK_OK(zeroipc_pool_try_acquire(pool, &handle, &data));
  before = handle;
  CHECK_STATUS(zeroipc_pool_try_send(pool, queue, &handle), ZEROIPC_NO_ROOM);
  CHECK(handle == before + (1 << 24)); // the lease goes on under another handle
  CHECK_STATUS(zeroipc_pool_release(pool, before), ZEROIPC_STALE);
  CHECK_OK(zeroipc_queue_release(queue, &taken[1]));
  CHECK_OK(zeroipc_pool_try_send(pool, queue, &handle));
  zeroipc_queue_close(queue);
  end(pool, memory);
}

static void eight_queues_can_be_bound(void) {
  zeroipc_memory *memory = test_memory(), *other = open_again(memory);
  zeroipc_pool *pool = pool_of(memory, 8, 2);
  zeroipc_queue *queues[9], *wide, *theirs;
  uint64_t handle;
  void *data;
  CHECK_OK(zeroipc_pool_try_acquire(pool, &handle, &data));
  for (int k = 0; k < 9; k++) queues[k] = queue_of(memory, (char[]){'q', (char)('0' + k), 0}, 2, 1);
  for (int round = 0; round < 2; round++)
    for (int k = 0; k < 8; k++) {
      CHECK_OK(zeroipc_pool_try_send(pool, queues[k], &handle));
      CHECK_OK(zeroipc_pool_try_receive(pool, queues[k], &handle, &data));
    }
  CHECK_STATUS(zeroipc_pool_try_send(pool, queues[8], &handle), ZEROIPC_BAD_ARGUMENT);
  CHECK_MESSAGE("8 other queues are bound");
  CHECK_STATUS(zeroipc_pool_receive(pool, queues[8], &(uint64_t){0}, &data, FOREVER), ZEROIPC_BAD_ARGUMENT);
  CHECK_OK(zeroipc_queue_create(memory, "wide", 16, 2, NULL, &wide));
  CHECK_STATUS(zeroipc_pool_try_send(pool, wide, &handle), ZEROIPC_BAD_ARGUMENT);
  CHECK_OK(zeroipc_queue_open(other, "q1", 8, 0, &theirs));
  CHECK_STATUS(zeroipc_pool_try_send(pool, theirs, &handle), ZEROIPC_BAD_ARGUMENT);
  CHECK_OK(zeroipc_pool_release(pool, handle));
  for (int k = 0; k < 9; k++) zeroipc_queue_close(queues[k]);
  zeroipc_queue_close(wide);
  zeroipc_queue_close(theirs);
  zeroipc_memory_close(other);
  end(pool, memory);
}

static void what_is_no_handle_is_passed_over(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_pool *pool = pool_of(memory, 8, 3);
  zeroipc_queue *queue = queue_of(memory, "q", 4, 2);
  uint64_t handle, mine, junk[] = {UINT64_MAX, 0, 1, 2};
  size_t done;
  void *data;
  CHECK_OK(zeroipc_pool_try_acquire(pool, &handle, &data));
  *(uint64_t *)data = 42;
  CHECK_OK(zeroipc_queue_try_push_many(queue, junk, 3, &done));
  CHECK_OK(zeroipc_pool_try_send(pool, queue, &handle));
  CHECK_OK(zeroipc_pool_try_receive(pool, queue, &handle, &data));
  CHECK_EQUAL(*(uint64_t *)data, 42);
  CHECK_STATUS(zeroipc_pool_try_receive(pool, queue, &mine, &data), ZEROIPC_EMPTY);
  CHECK_OK(zeroipc_queue_try_push_many(queue, junk, 4, &done)); // full of what nobody can receive
  CHECK_EQUAL(done, 4);
  CHECK_OK(zeroipc_pool_try_send(pool, queue, &handle));
  CHECK_OK(zeroipc_pool_try_receive(pool, queue, &handle, &data));
  CHECK_EQUAL(*(uint64_t *)data, 42);
  zeroipc_queue_close(queue);
  end(pool, memory);
}

// --- the dead ---

// Leases three blocks, sends the second through "q", the third through "r", and is gone.
static void lease_and_send(zeroipc_memory *memory) {
  zeroipc_memory *other = open_again(memory);
  zeroipc_pool *pool;
  zeroipc_queue *q, *r;
  uint64_t handles[3];
  void *data;
  CHECK_OK(zeroipc_pool_open(other, "p", 8, 0, &pool));
  CHECK_OK(zeroipc_queue_open(other, "q", 8, 0, &q));
  CHECK_OK(zeroipc_queue_open(other, "r", 8, 0, &r));
  for (uint64_t k = 0; k < 3; k++) {
    CHECK_OK(zeroipc_pool_try_acquire(pool, &handles[k], &data));
    *(uint64_t *)data = 100 + k;
  }
  CHECK_OK(zeroipc_pool_try_send(pool, q, &handles[1]));
  CHECK_OK(zeroipc_pool_try_send(pool, r, &handles[2]));
  zeroipc_queue_close(q);
  zeroipc_queue_close(r);
  zeroipc_pool_close(pool);
  zeroipc_memory_close(other);
}

static void what_the_dead_had_leased_comes_back_and_what_they_sent_arrives(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_pool *pool = pool_of(memory, 8, 3);
  zeroipc_queue *q = queue_of(memory, "q", 2, 1), *r = queue_of(memory, "r", 2, 1);
  uint64_t handle, popped;
  uint32_t count;
  void *data;
  lease_and_send(memory);
  CHECK_EQUAL(zeroipc_pool_allocated(pool), 2); // found by whoever has not opened the queues for the pool
  CHECK_OK(zeroipc_pool_reclaim(pool, &count));
  CHECK_EQUAL(count, 1);
  CHECK_OK(zeroipc_pool_reclaim(pool, NULL));
  CHECK_OK(zeroipc_pool_try_acquire(pool, &handle, &data));
  CHECK_EQUAL(*(uint64_t *)data, 100); // what it had written
  CHECK_STATUS(zeroipc_pool_try_acquire(pool, &popped, &data), ZEROIPC_EMPTY);
  CHECK_OK(zeroipc_pool_try_receive(pool, q, &handle, &data));
  CHECK_EQUAL(*(uint64_t *)data, 101);
  CHECK_OK(zeroipc_queue_try_pop(r, &popped)); // taken out by hand: nobody can receive it
  CHECK_OK(zeroipc_pool_try_acquire(pool, &handle, &data));
  CHECK_EQUAL(*(uint64_t *)data, 102);
  zeroipc_queue_close(q);
  zeroipc_queue_close(r);
  end(pool, memory);
}

static void a_bound_queue_that_is_none_is_told(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_pool *pool = pool_of(memory, 8, 3);
  zeroipc_queue *q = queue_of(memory, "q", 2, 1), *r = queue_of(memory, "r", 2, 1);
  uint64_t handle;
  void *data;
  lease_and_send(memory);
  uint8_t *words = bytes_of(memory, "p") + POOL_QUEUES;
  const uint64_t right = load64(words), lies[] = {1, UINT64_MAX, right + 1, right << 32,
                                                  (uint64_t)(bytes_of(memory, "p") - memory->base) >> 6};
  for (size_t k = 0; k < sizeof lies / sizeof lies[0]; k++) {
    store64(words, lies[k]);
    CHECK_STATUS(zeroipc_pool_reclaim(pool, NULL), ZEROIPC_CORRUPT);
    CHECK_MESSAGE("where no queue of handles lies");
    CHECK_EQUAL(zeroipc_pool_allocated(pool), 2);
  }
  CHECK_OK(zeroipc_pool_try_acquire(pool, &handle, &data)); // the one that is surely free
  CHECK_STATUS(zeroipc_pool_try_acquire(pool, &handle, &data), ZEROIPC_CORRUPT);
  CHECK_STATUS(zeroipc_pool_acquire(pool, &handle, &data, FOREVER), ZEROIPC_CORRUPT);
  store64(words, right);
  CHECK_STATUS(zeroipc_pool_try_acquire(pool, &handle, &data), ZEROIPC_EMPTY);
  zeroipc_queue_close(q);
  zeroipc_queue_close(r);
  end(pool, memory);
}

// --- words ---

static void generations_wrap(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_pool *pool = pool_of(memory, 8, 2);
  zeroipc_queue *queue = queue_of(memory, "q", 1, 1);
  uint8_t *bytes = bytes_of(memory, "p");
  for (uint32_t block = 0; block < 2; block++)
    store64(bytes + POOL_BLOCKS + block * 32, lease_word(GENERATION_MASK - 3 * block, 0, 0));
  uint64_t handle, other, stale;
  void *data;
  for (uint64_t round = 0; round < 12; round++) {
    CHECK_OK(zeroipc_pool_try_acquire(pool, &handle, &data));
    CHECK_OK(zeroipc_pool_try_acquire(pool, &other, &data));
    *(uint64_t *)data = round;
    stale = other;
    CHECK_OK(zeroipc_pool_try_send(pool, queue, &other));
    CHECK_STATUS(zeroipc_pool_try_acquire(pool, &other, &data), ZEROIPC_EMPTY);
    CHECK_OK(zeroipc_pool_try_receive(pool, queue, &other, &data));
    CHECK_EQUAL(*(uint64_t *)data, round);
    CHECK(other >> 63 == 0 && other != stale);
    CHECK_STATUS(zeroipc_pool_release(pool, stale), ZEROIPC_STALE);
    CHECK_OK(zeroipc_pool_release(pool, other));
    CHECK_OK(zeroipc_pool_release(pool, handle));
  }
  zeroipc_queue_close(queue);
  end(pool, memory);
}

static void what_cannot_be_opened(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_pool *pool = pool_of(memory, 8, 4), *again;
  zeroipc_queue *queue;
  zeroipc_pool_close(NULL);
  CHECK_OK(zeroipc_pool_create(memory, "p", 8, 4, &again));
  zeroipc_pool_close(again);
  CHECK_STATUS(zeroipc_pool_create(memory, "p", 8, 5, &again), ZEROIPC_SHAPE_MISMATCH);
  CHECK_STATUS(zeroipc_pool_open(memory, "p", 4, 0, &again), ZEROIPC_SHAPE_MISMATCH);
  CHECK_STATUS(zeroipc_pool_open(memory, "none", 4, MILLISECOND, &again), ZEROIPC_TIMEOUT);
  CHECK_STATUS(zeroipc_queue_open(memory, "p", 8, 0, &queue), ZEROIPC_KIND_MISMATCH);
  CHECK_STATUS(zeroipc_pool_create(memory, "r", 0, 5, &again), ZEROIPC_BAD_TYPE);
  CHECK_STATUS(zeroipc_pool_create(memory, "r", 8, 0, &again), ZEROIPC_BAD_ARGUMENT);
  CHECK_STATUS(zeroipc_pool_create(memory, "r", 8, 1u << 24, &again), ZEROIPC_BAD_ARGUMENT);
  CHECK_STATUS(zeroipc_pool_create(memory, "r", 1 << 20, 2, &again), ZEROIPC_SEGMENT_FULL);
  uint32_t *words = (uint32_t *)(void *)bytes_of(memory, "p");
  const struct {
    uint32_t at, value;
  } lies[] = {{STRUCTURE_CAPACITY, 0}, {STRUCTURE_CAPACITY, 7},          {STRUCTURE_CAPACITY, UINT32_MAX},
              {STRUCTURE_STRIDE, 8},   {STRUCTURE_STRIDE, 36},           {STRUCTURE_STRIDE, 0xfffffff8},
              {POOL_PAYLOAD, 0},       {POOL_PAYLOAD, 12},               {POOL_PAYLOAD, 32},
              {POOL_PAYLOAD, 0xfffffff8}};
  for (size_t k = 0; k < sizeof lies / sizeof lies[0]; k++) {
    uint32_t right = words[lies[k].at / 4];
    words[lies[k].at / 4] = lies[k].value;
    CHECK_STATUS(zeroipc_pool_open(memory, "p", 8, 0, &again), ZEROIPC_CORRUPT);
    words[lies[k].at / 4] = right;
  }
  const size_t sizes[][2] = {{1, 32}, {24, 32}, {25, 64}, {56, 64}, {57, 128}, {64, 128}, {65, 192}};
  for (size_t k = 0; k < sizeof sizes / sizeof sizes[0]; k++) {
    zeroipc_entry entry;
    char name[] = {'s', (char)('0' + k), 0};
    CHECK_OK(zeroipc_pool_create(memory, name, sizes[k][0], 4, &again));
    CHECK_OK(zeroipc_table_find(memory, name, &entry));
    CHECK_EQUAL(entry.size, 192 + 4 * sizes[k][1]);
    zeroipc_pool_close(again);
  }
  end(pool, memory);
}

static void any_words_are_survived(void) {
  for (int round = 0; round < 12; round++) {
    zeroipc_memory *memory = test_memory();
    zeroipc_pool *pool = pool_of(memory, 8, 6);
    zeroipc_queue *queue = queue_of(memory, "q", 3, 2);
    uint8_t *pools = bytes_of(memory, "p"), *queues = bytes_of(memory, "q");
    uint64_t handle;
    void *data;
    for (int k = 0; k < 100; k++) {
      uint64_t word = (uint64_t)random_below(UINT32_MAX) << 32 | random_below(UINT32_MAX);
      if (random_below(2)) word &= 0xfffffff;
      if (random_below(2)) word &= ~(uint64_t)0xfffffc;
      if (random_below(2)) store64(pools + POOL_BLOCKS + random_below(6) * 32, word);
      else if (random_below(3)) store64(queues + QUEUE_TAIL + random_below(40) * 8, word);
      else if (k > 50) store64(pools + POOL_QUEUES + random_below(8) * 8, word);
      if (zeroipc_pool_try_acquire(pool, &handle, &data) == ZEROIPC_OK) memset(data, 1, 8);
      if (zeroipc_pool_try_send(pool, queue, &handle) != ZEROIPC_OK) zeroipc_pool_release(pool, handle);
      if (zeroipc_pool_try_receive(pool, queue, &handle, &data) == ZEROIPC_OK) memset(data, 2, 8);
      zeroipc_pool_get(pool, handle, &data);
      zeroipc_pool_reclaim(pool, NULL);
      CHECK(zeroipc_pool_allocated(pool) <= 6);
    }
    zeroipc_queue_close(queue);
    end(pool, memory);
  }
}

static void a_reader_looks_and_changes_nothing(void) {
  zeroipc_memory *memory = test_memory(), *reader;
  zeroipc_pool *pool = pool_of(memory, 8, 3), *look;
  zeroipc_queue *q = queue_of(memory, "q", 2, 1), *r = queue_of(memory, "r", 2, 1), *queue;
  uint64_t handle, other;
  uint32_t count;
  void *data, *seen;
  lease_and_send(memory);
  CHECK_OK(zeroipc_pool_try_acquire(pool, &handle, &data));
  *(uint64_t *)data = 5;
  zeroipc_memory_options options = {.read_only = true};
  CHECK_OK(zeroipc_memory_open(zeroipc_memory_name(memory), 0, &options, &reader));
  CHECK_OK(zeroipc_pool_open(reader, "p", 8, 0, &look));
  CHECK_OK(zeroipc_queue_open(reader, "q", 8, 0, &queue));
  CHECK_OK(zeroipc_pool_get(look, handle, &seen));
  CHECK(*(uint64_t *)seen == 5);
  CHECK_EQUAL(zeroipc_pool_allocated(look), 3);
  CHECK_STATUS(zeroipc_pool_try_acquire(look, &other, &data), ZEROIPC_READ_ONLY);
  CHECK_STATUS(zeroipc_pool_acquire(look, &other, &data, FOREVER), ZEROIPC_READ_ONLY);
  CHECK_STATUS(zeroipc_pool_release(look, handle), ZEROIPC_READ_ONLY);
  CHECK_STATUS(zeroipc_pool_try_send(look, queue, &handle), ZEROIPC_READ_ONLY);
  CHECK_STATUS(zeroipc_pool_receive(look, queue, &other, &data, FOREVER), ZEROIPC_READ_ONLY);
  CHECK_STATUS(zeroipc_pool_reclaim(look, &count), ZEROIPC_READ_ONLY);
  zeroipc_queue_close(queue);
  zeroipc_pool_close(look);
  zeroipc_memory_close(reader);
  CHECK_OK(zeroipc_pool_release(pool, handle));
  zeroipc_queue_close(q);
  zeroipc_queue_close(r);
  end(pool, memory);
}

// --- threads that share a handle ---

#define THREADS 3u
#define EACH 20000u

struct crew {
  zeroipc_pool *pool;
  zeroipc_queue *queue;
  uint32_t maker;
  uint8_t *seen;
};

static void *produce(void *context) {
  struct crew *crew = context;
  for (uint32_t k = 0; k < EACH; k++) {
    uint64_t handle;
    void *data;
    CHECK_OK(zeroipc_pool_acquire(crew->pool, &handle, &data, FOREVER));
    for (int n = 0; n < 16; n++) ((uint32_t *)data)[n] = crew->maker * EACH + k;
    CHECK_OK(zeroipc_pool_send(crew->pool, crew->queue, &handle, FOREVER));
  }
  return NULL;
}

static void *consume(void *context) {
  struct crew *crew = context;
  for (uint32_t k = 0; k < EACH; k++) {
    uint64_t handle;
    void *data;
    CHECK_OK(zeroipc_pool_receive(crew->pool, crew->queue, &handle, &data, FOREVER));
    uint32_t *words = data;
    CHECK(words[0] < THREADS * EACH);
    for (int n = 0; n < 16; n++) CHECK(words[n] == words[0]);
    CHECK(__atomic_fetch_add(&crew->seen[words[0]], 1, __ATOMIC_RELAXED) == 0);
    memset(data, 0xff, 64);
    CHECK_OK(zeroipc_pool_release(crew->pool, handle));
  }
  return NULL;
}

static void threads_share_a_handle_and_every_lease_arrives_once(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_pool *pool = pool_of(memory, 64, 5);
  zeroipc_queue *queue = queue_of(memory, "q", 3, 8);
  uint8_t *seen = calloc(THREADS, EACH);
  struct crew crews[THREADS];
  pthread_t threads[2 * THREADS];
  for (uint32_t k = 0; k < THREADS; k++) {
    crews[k] = (struct crew){pool, queue, k, seen};
    CHECK(pthread_create(&threads[2 * k], NULL, produce, &crews[k]) == 0);
    CHECK(pthread_create(&threads[2 * k + 1], NULL, consume, &crews[k]) == 0);
  }
  for (uint32_t k = 0; k < 2 * THREADS; k++) pthread_join(threads[k], NULL);
  for (uint32_t k = 0; k < THREADS * EACH; k++) CHECK(seen[k] == 1);
  CHECK_EQUAL(zeroipc_pool_allocated(pool), 0);
  free(seen);
  zeroipc_queue_close(queue);
  end(pool, memory);
}

// --- processes that are killed ---

#define CREW 5u // two producers, one relay, two consumers
#define VICTIMS 60u
#define MOST_EACH (1u << 18)
#define WORDS 32 // 256 bytes: a sum over the others ends each element
#define BLOCKS 9u

struct books {
  uint64_t sent[VICTIMS + CREW]; // by each producer, acknowledged
  uint64_t torn;
  uint8_t seen[VICTIMS + CREW][MOST_EACH];
};

struct duty {
  const char *name;
  uint32_t number;
};

struct place {
  zeroipc_pool *pool;
  zeroipc_queue *first, *second;
  struct books *books;
};

static struct place open_all(const char *name) {
  struct place place;
  zeroipc_memory *memory;
  zeroipc_array *array;
  CHECK_OK(zeroipc_memory_open(name, 0, NULL, &memory));
  CHECK_OK(zeroipc_pool_open(memory, "p", WORDS * 8, 0, &place.pool));
  CHECK_OK(zeroipc_queue_open(memory, "first", 8, 0, &place.first));
  CHECK_OK(zeroipc_queue_open(memory, "second", 8, 0, &place.second));
  CHECK_OK(zeroipc_array_open(memory, "books", 1, 0, &array));
  place.books = zeroipc_array_data(array);
  return place;
}

static void fill_element(uint64_t *element, uint64_t first) {
  element[0] = element[WORDS - 1] = first;
  for (uint32_t k = 1; k < WORDS - 1; k++) {
    element[k] = element[k - 1] * 6364136223846793005u + k;
    element[WORDS - 1] += element[k];
  }
}

static void produce_for_ever(void *context) {
  struct duty *duty = context;
  struct place place = open_all(duty->name);
  for (uint64_t number = 0; number < MOST_EACH; number++) {
    uint64_t handle;
    void *data;
    CHECK_OK(zeroipc_pool_acquire(place.pool, &handle, &data, FOREVER));
    fill_element(data, (uint64_t)duty->number << 32 | number);
    CHECK_OK(zeroipc_pool_send(place.pool, place.first, &handle, FOREVER));
    __atomic_store_n(&place.books->sent[duty->number], number + 1, __ATOMIC_SEQ_CST);
  }
}

static void relay_for_ever(void *context) {
  struct duty *duty = context;
  struct place place = open_all(duty->name);
  for (;;) {
    uint64_t handle;
    void *data;
    CHECK_OK(zeroipc_pool_receive(place.pool, place.first, &handle, &data, FOREVER));
    CHECK_OK(zeroipc_pool_send(place.pool, place.second, &handle, FOREVER));
  }
}

static void enter_element(struct books *books, uint64_t *element) {
  uint64_t expected[WORDS];
  uint32_t maker = (uint32_t)(element[0] >> 32), number = (uint32_t)element[0];
  fill_element(expected, element[0]);
  if (memcmp(expected, element, sizeof expected) != 0 || maker >= VICTIMS + CREW || number >= MOST_EACH)
    __atomic_fetch_add(&books->torn, 1, __ATOMIC_SEQ_CST);
  else __atomic_fetch_add(&books->seen[maker][number], 1, __ATOMIC_SEQ_CST);
  memset(element, 0xee, WORDS * 8);
}

static void consume_for_ever(void *context) {
  struct duty *duty = context;
  struct place place = open_all(duty->name);
  for (;;) {
    uint64_t handle;
    void *data;
    CHECK_OK(zeroipc_pool_receive(place.pool, place.second, &handle, &data, FOREVER));
    enter_element(place.books, data);
    CHECK_OK(zeroipc_pool_release(place.pool, handle));
  }
}

static pid_t start_member(uint32_t role, struct duty *duty) {
  return start_child(role < 2 ? produce_for_ever : role == 2 ? relay_for_ever : consume_for_ever, duty);
}

static void drain(zeroipc_pool *pool, zeroipc_queue *queue, struct books *books) {
  uint64_t handle;
  void *data;
  while (zeroipc_pool_try_receive(pool, queue, &handle, &data) == ZEROIPC_OK) {
    enter_element(books, data);
    CHECK_OK(zeroipc_pool_release(pool, handle));
  }
}

static void check_books(const struct books *books, uint32_t started, uint32_t takers_killed) {
  uint64_t missing = 0, doubled = 0, sent = 0;
  for (uint32_t maker = 0; maker < started; maker++) {
    sent += books->sent[maker];
    for (uint64_t k = 0; k < MOST_EACH; k++) {
      uint8_t seen = books->seen[maker][k];
      if (seen > 1) doubled++;
      if (seen == 0 && k < books->sent[maker]) missing++;
      CHECK(seen == 0 || k <= books->sent[maker]); // at most one more than was acknowledged
    }
  }
  printf("# %u kills, %llu leases, %llu gone with %u receivers\n", VICTIMS, (unsigned long long)sent,
         (unsigned long long)missing, takers_killed);
  CHECK_EQUAL(books->torn, 0);
  CHECK_EQUAL(doubled, 0);
  CHECK(missing <= takers_killed);
}

static void processes_are_killed_and_nothing_is_lost_doubled_or_torn(void) {
  zeroipc_memory *memory = test_memory_of(sizeof(struct books) + (1 << 20), 16);
  zeroipc_pool *pool = pool_of(memory, WORDS * 8, BLOCKS);
  zeroipc_queue *first = queue_of(memory, "first", 4, 8), *second = queue_of(memory, "second", 2, 8);
  zeroipc_array *array;
  CHECK_OK(zeroipc_array_create(memory, "books", 1, sizeof(struct books), &array));
  struct books *books = zeroipc_array_data(array);
  struct duty duties[VICTIMS + CREW];
  pid_t crew[CREW];
  uint32_t started = 0, takers_killed = 3;
  for (; started < CREW; started++) {
    duties[started] = (struct duty){zeroipc_memory_name(memory), started};
    crew[started] = start_member(started, &duties[started]);
  }
  for (uint32_t k = 0; k < VICTIMS; k++) {
    sleep_ms((int)random_below(12));
    uint32_t victim = random_below(CREW);
    takers_killed += victim >= 2;
    kill_child(crew[victim]);
    duties[started] = (struct duty){zeroipc_memory_name(memory), started};
    crew[victim] = start_member(victim, &duties[started]);
    started++;
  }
  for (uint32_t k = 0; k < CREW; k++) kill_child(crew[k]);
  drain(pool, first, books);
  drain(pool, second, books);
  check_books(books, started, takers_killed);
  CHECK_EQUAL(zeroipc_pool_available(pool), BLOCKS); // every block is free again, in the pool and in the queues
  zeroipc_lease leases[10];
  for (int k = 0; k < 10; k++) CHECK_OK(zeroipc_queue_try_reserve(second, &leases[k]));
  zeroipc_queue_close(first);
  zeroipc_queue_close(second);
  zeroipc_array_close(array);
  end(pool, memory);
}

// --- waiting ---

static void hold_and_send(void *context) {
  zeroipc_memory *memory;
  zeroipc_pool *pool;
  zeroipc_queue *queue;
  uint64_t handle;
  void *data;
  CHECK_OK(zeroipc_memory_open(context, 0, NULL, &memory));
  CHECK_OK(zeroipc_pool_open(memory, "p", 8, 0, &pool));
  CHECK_OK(zeroipc_queue_open(memory, "q", 8, 0, &queue));
  for (uint64_t k = 0; k < 10; k++) {
    CHECK_OK(zeroipc_pool_acquire(pool, &handle, &data, FOREVER));
    sleep_ms(5);
    *(uint64_t *)data = k;
    CHECK_OK(zeroipc_pool_send(pool, queue, &handle, FOREVER));
  }
}

static void sleepers_are_woken_and_cost_no_cpu(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_pool *pool = pool_of(memory, 8, 1);
  zeroipc_queue *queue = queue_of(memory, "q", 2, 2);
  uint64_t handle;
  void *data;
  clock_t before = clock();
  CHECK_STATUS(zeroipc_pool_receive(pool, queue, &handle, &data, 200 * MILLISECOND), ZEROIPC_TIMEOUT);
  CHECK(clock() - before < CLOCKS_PER_SEC / 10);
  pid_t child = start_child(hold_and_send, (void *)(uintptr_t)zeroipc_memory_name(memory));
  for (uint64_t k = 0; k < 10; k++) {
    CHECK_OK(zeroipc_pool_receive(pool, queue, &handle, &data, 30 * SECOND));
    CHECK_EQUAL(*(uint64_t *)data, k);
    sleep_ms(5);
    CHECK_OK(zeroipc_pool_release(pool, handle)); // for which the child waits
  }
  join_child(child);
  zeroipc_queue_close(queue);
  end(pool, memory);
}

int main(void) {
  RUN(every_block_is_leased_once);
  RUN(the_warmest_block_comes_first_with_what_was_in_it);
  RUN(handles_that_fit_no_lease_are_stale);
  RUN(leases_go_through_a_queue_in_order);
  RUN(time_outs_say_what_was_waited_for);
  RUN(a_queue_without_a_free_block_is_full);
  RUN(eight_queues_can_be_bound);
  RUN(what_is_no_handle_is_passed_over);
  RUN(what_the_dead_had_leased_comes_back_and_what_they_sent_arrives);
  RUN(a_bound_queue_that_is_none_is_told);
  RUN(generations_wrap);
  RUN(what_cannot_be_opened);
  RUN(any_words_are_survived);
  RUN(a_reader_looks_and_changes_nothing);
  RUN(threads_share_a_handle_and_every_lease_arrives_once);
  RUN(processes_are_killed_and_nothing_is_lost_doubled_or_torn);
  RUN(sleepers_are_woken_and_cost_no_cpu);
  return test_result();
}
