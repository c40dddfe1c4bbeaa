// The script of vectors/pool.txt.

#include "vectors.h"

static void write_pools(zeroipc_memory *memory) {
  zeroipc_pool *counters, *images;
  zeroipc_queue *handles;
  zeroipc_queue_options options = {.spares = 1};
  uint64_t handle;
  void *data;
  CHECK_OK(zeroipc_pool_create(memory, "counters", 4, 3, &counters));
  CHECK_OK(zeroipc_queue_create(memory, "handles", 8, 2, &options, &handles));
  CHECK_OK(zeroipc_pool_acquire(counters, &handle, &data, 0));
  *(uint32_t *)data = 7;
  CHECK_OK(zeroipc_pool_acquire(counters, &handle, &data, 0));
  *(uint32_t *)data = 8;
  CHECK_OK(zeroipc_pool_send(counters, handles, &handle, 0));
  CHECK_OK(zeroipc_pool_acquire(counters, &handle, &data, 0));
  CHECK_OK(zeroipc_pool_release(counters, handle));
  CHECK_OK(zeroipc_pool_create(memory, "images", 60, 2, &images));
  CHECK_OK(zeroipc_pool_acquire(images, &handle, &data, 0));
  memset(data, 9, 60);
  zeroipc_pool_close(counters);
  zeroipc_pool_close(images);
  zeroipc_queue_close(handles);
}

static void read_pools(zeroipc_memory *memory) {
  zeroipc_pool *counters, *images;
  zeroipc_queue *handles;
  uint64_t handle, first, second;
  void *data;
  CHECK_OK(zeroipc_pool_create(memory, "counters", 4, 3, &counters));
  CHECK_OK(zeroipc_queue_open(memory, "handles", 8, 0, &handles));
  // What was leased died with whoever made the vector; what was sent is in the queue.
  CHECK_EQUAL(zeroipc_pool_allocated(counters), 1);
  CHECK_EQUAL(zeroipc_pool_available(counters), 2);
  CHECK_OK(zeroipc_queue_peek(handles, &handle));
  CHECK_EQUAL(handle, 2 << 24 | 1);
  CHECK_OK(zeroipc_pool_receive(counters, handles, &handle, &data, 0));
  CHECK(*(uint32_t *)data == 8 && handle == (3 << 24 | 1));
  CHECK_OK(zeroipc_pool_acquire(counters, &first, &data, 0));
  CHECK_OK(zeroipc_pool_acquire(counters, &second, &data, 0));
  CHECK_EQUAL(first < second ? first : second, 2 << 24);
  CHECK_EQUAL(first < second ? second : first, 2 << 24 | 2);
  CHECK_OK(zeroipc_pool_open(memory, "images", 60, 0, &images));
  CHECK_EQUAL(zeroipc_pool_available(images), 2);
  CHECK_OK(zeroipc_pool_get(images, 1 << 24, &data));
  for (int k = 0; k < 60; k++) CHECK_EQUAL(((uint8_t *)data)[k], 9);
  zeroipc_pool_close(counters);
  zeroipc_pool_close(images);
  zeroipc_queue_close(handles);
}

static void vector_pool(void) { play(&(script){"pool", 3, write_pools, read_pools}); }

int main(void) {
  RUN(vector_pool);
  return test_result();
}
