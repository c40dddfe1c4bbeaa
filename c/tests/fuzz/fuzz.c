// Arbitrary bytes as a segment, and everything that can be done with what they say: no crash, no hang, no access
// outside of the segment. For libFuzzer; random.c has a main that needs none.
//
// An input's first byte says what the rest is: a whole segment; one whose header is mended; or edits of a valid segment
// that has every structure, before it is opened, and perhaps while it is used, as a hostile process would make them.
// The second one says in which order things are done. Each edit is 2 bytes of place, 1 that says how, 8 of value.
//
// The library's mmap is fuzz_map here, which leaves a wide gap on either side: an access outside of the segment cannot
// hit anything else.

#define _GNU_SOURCE

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/types.h>
#include <unistd.h>

#include "memory.h"
#include "zeroipc.h"

int LLVMFuzzerTestOneInput(const uint8_t *input, size_t size);
void *fuzz_map(void *address, size_t length, int access, int flags, int fd, off_t offset);
int fuzz_unmap(void *address, size_t length);

#define MUST(condition) ((condition) ? (void)0 : (perror(#condition), abort()))

// --- maps with gaps around them ---

#define GAP ((size_t)1 << 32)

void *fuzz_map(void *address, size_t length, int access, int flags, int fd, off_t offset) {
  if (fd < 0) return mmap(address, length, access, flags, fd, offset);
  uint8_t *whole = mmap(NULL, length + 2 * GAP, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (whole == MAP_FAILED) return MAP_FAILED;
  void *made = mmap(whole + GAP, length, access, flags | MAP_FIXED, fd, offset);
  if (made == MAP_FAILED) munmap(whole, length + 2 * GAP);
  return made;
}

// Only segments are unmapped.
int fuzz_unmap(void *address, size_t length) { return munmap((uint8_t *)address - GAP, length + 2 * GAP); }

// --- handles of everything that the template has ---

enum { SMALL = 8, LARGE = 200, PEERS = 4, BYTES = 1 << 17 };

typedef struct all {
  zeroipc_memory *memory;
  zeroipc_array *array;
  zeroipc_queue *queue, *large, *handles;
  zeroipc_stack *stack;
  zeroipc_ring *ring, *messages;
  zeroipc_map *map;
  zeroipc_set *set;
  zeroipc_pool *pool;
  zeroipc_future *future, *pledged, *failed, *mapped;
  zeroipc_lazy *lazy, *computed, *derived_lazy;
  zeroipc_stream *stream, *lossy;
  zeroipc_subscription *subscription, *lapped;
  zeroipc_derivation *doubled, *windows;
  zeroipc_channel *channel, *unbuffered;
} all;

static const char *compute(void *out, void *context) {
  memset(out, 7, SMALL);
  return context;
}

static const char *map_value(const void *value, void *out, void *context) {
  memcpy(out, value, SMALL);
  return context;
}

static zeroipc_status subscribe(zeroipc_stream *stream, uint32_t from, zeroipc_subscription **out) {
  return stream ? zeroipc_subscription_open(stream, from, out) : ZEROIPC_NOT_FOUND;
}

// What is made of others.
static void derive_all(all *h) {
  zeroipc_memory *m = h->memory;
  if (h->future) zeroipc_future_map(h->future, m, "mapped", SMALL, map_value, NULL, NULL, &h->mapped);
  if (h->computed) zeroipc_lazy_map(h->computed, m, "derived", SMALL, map_value, NULL, NULL, &h->derived_lazy);
  subscribe(h->stream, ZEROIPC_EARLIEST, &h->subscription);
  subscribe(h->lossy, 3, &h->lapped);
  if (h->stream) {
    zeroipc_stream_derive_map(h->stream, m, "doubled", SMALL, map_value, NULL, NULL, &h->doubled);
    zeroipc_stream_derive_window(h->stream, m, "windows", 2, 1, NULL, &h->windows);
  }
}

// Opens whatever can be opened; the others stay NULL.
static void open_all(all *h) {
  zeroipc_memory *m = h->memory;
  zeroipc_array_open(m, "array", SMALL, 0, &h->array);
  zeroipc_queue_open(m, "queue", SMALL, 0, &h->queue);
  zeroipc_queue_open(m, "large", LARGE, 0, &h->large);
  zeroipc_queue_open(m, "handles", sizeof(uint64_t), 0, &h->handles);
  zeroipc_stack_open(m, "stack", LARGE, 0, &h->stack);
  zeroipc_ring_open(m, "ring", SMALL, 0, &h->ring);
  zeroipc_ring_open_messages(m, "messages", 0, &h->messages);
  zeroipc_map_open(m, "map", SMALL, LARGE, 0, &h->map);
  zeroipc_set_open(m, "set", SMALL, 0, &h->set);
  zeroipc_pool_open(m, "pool", LARGE, 0, &h->pool);
  zeroipc_future_open(m, "future", SMALL, 0, &h->future);
  zeroipc_future_open(m, "pledged", SMALL, 0, &h->pledged);
  zeroipc_future_open(m, "failed", LARGE, 0, &h->failed);
  zeroipc_lazy_open(m, "lazy", SMALL, 0, &h->lazy);
  zeroipc_lazy_create(m, "computed", SMALL, compute, NULL, NULL, &h->computed);
  zeroipc_stream_open(m, "stream", SMALL, 0, &h->stream);
  zeroipc_stream_open(m, "lossy", LARGE, 0, &h->lossy);
  zeroipc_channel_open(m, "channel", SMALL, 0, &h->channel);
  zeroipc_channel_open(m, "unbuffered", SMALL, 0, &h->unbuffered);
  derive_all(h);
}

// The same by their create functions, with the template's shapes; attaches, or makes what is not there.
static void create_all(all *h) {
  zeroipc_memory *m = h->memory;
  zeroipc_stream_options lossy = {.policy = ZEROIPC_POLICY_DROP_OLDEST, .subscribers = 3};
  zeroipc_stream_options newest = {.policy = ZEROIPC_POLICY_DROP_NEWEST, .subscribers = 3};
  zeroipc_array_create(m, "array", SMALL, 5, &h->array);
  zeroipc_queue_create(m, "queue", SMALL, 5, NULL, &h->queue);
  zeroipc_queue_create(m, "large", LARGE, 2, NULL, &h->large);
  zeroipc_queue_create(m, "handles", sizeof(uint64_t), 3, NULL, &h->handles);
  zeroipc_stack_create(m, "stack", LARGE, 3, NULL, &h->stack);
  zeroipc_ring_create(m, "ring", SMALL, 5, &h->ring);
  zeroipc_ring_create_messages(m, "messages", 128, 0, &h->messages);
  zeroipc_map_create(m, "map", SMALL, LARGE, 7, NULL, &h->map);
  zeroipc_set_create(m, "set", SMALL, 9, NULL, &h->set);
  zeroipc_pool_create(m, "pool", LARGE, 4, &h->pool);
  zeroipc_future_create(m, "future", SMALL, NULL, &h->future);
  zeroipc_future_create(m, "pledged", SMALL, NULL, &h->pledged);
  zeroipc_future_create(m, "failed", LARGE, NULL, &h->failed);
  zeroipc_lazy_create(m, "lazy", SMALL, compute, NULL, NULL, &h->lazy);
  zeroipc_lazy_create(m, "computed", SMALL, compute, NULL, NULL, &h->computed);
  zeroipc_stream_create(m, "stream", SMALL, 4, &newest, &h->stream);
  zeroipc_stream_create(m, "lossy", LARGE, 3, &lossy, &h->lossy);
  zeroipc_channel_create(m, "channel", SMALL, 3, NULL, &h->channel);
  zeroipc_channel_create(m, "unbuffered", SMALL, 0, NULL, &h->unbuffered);
}

static void close_all(all *h) {
  zeroipc_array_close(h->array);
  zeroipc_queue_close(h->queue);
  zeroipc_queue_close(h->large);
  zeroipc_queue_close(h->handles);
  zeroipc_stack_close(h->stack);
  zeroipc_ring_close(h->ring);
  zeroipc_ring_close(h->messages);
  zeroipc_map_close(h->map);
  zeroipc_set_close(h->set);
  zeroipc_pool_close(h->pool);
  zeroipc_future_close(h->mapped);
  zeroipc_future_close(h->future);
  zeroipc_future_close(h->pledged);
  zeroipc_future_close(h->failed);
  zeroipc_lazy_close(h->derived_lazy);
  zeroipc_lazy_close(h->lazy);
  zeroipc_lazy_close(h->computed);
  zeroipc_derivation_close(h->doubled);
  zeroipc_derivation_close(h->windows);
  zeroipc_subscription_close(h->subscription);
  zeroipc_subscription_close(h->lapped);
  zeroipc_stream_close(h->stream);
  zeroipc_stream_close(h->lossy);
  zeroipc_channel_close(h->channel);
  zeroipc_channel_close(h->unbuffered);
  zeroipc_memory_close(h->memory);
}

// --- everything that can be done; what is read is written to rooms of exactly its size ---

typedef struct rooms {
  uint8_t *small, *large; // 3 elements each
} rooms;

static uint32_t sum; // what is read in place goes into it
static void read_all(const void *data, size_t length) {
  for (size_t k = 0; k < length; k++) sum += ((const uint8_t *)data)[k];
}

static void use_memory(all *h, rooms *r) {
  zeroipc_entry entry;
  zeroipc_peer peers[PEERS];
  uint32_t count = 0;
  size_t used;
  (void)r;
  zeroipc_memory_used(h->memory, &used);
  zeroipc_table_count(h->memory, &count);
  for (uint32_t k = 0; k < 40; k++) zeroipc_table_entry(h->memory, k, &entry);
  zeroipc_table_find(h->memory, "queue", &entry);
  zeroipc_table_wait(h->memory, "nothing", 0);
  zeroipc_memory_peers(h->memory, peers, PEERS, &count);
}

static void use_array(all *h, rooms *r) {
  if (!h->array) return;
  uint32_t length = zeroipc_array_length(h->array);
  for (uint32_t k = 0; k < 7; k++) zeroipc_array_get(h->array, k, r->small);
  if (length > 0) zeroipc_array_set(h->array, length - 1, r->small);
  if (length > 0) zeroipc_array_get(h->array, length - 1, r->small);
  zeroipc_array_set(h->array, length, r->small);
}

static void use_one_queue(zeroipc_queue *q, uint8_t *room, size_t bytes) {
  size_t done;
  zeroipc_lease lease, claimed;
  if (!q) return;
  zeroipc_queue_peek(q, room);
  zeroipc_queue_try_pop(q, room);
  zeroipc_queue_try_push(q, room);
  if (zeroipc_queue_try_reserve(q, &lease) == ZEROIPC_OK) {
    memset(lease.data, 1, bytes);
    if (zeroipc_queue_try_commit(q, &lease) != ZEROIPC_OK) zeroipc_queue_release(q, &lease);
  }
  if (zeroipc_queue_try_claim(q, &claimed) == ZEROIPC_OK) {
    read_all(claimed.data, bytes);
    zeroipc_queue_release(q, &claimed);
  }
  zeroipc_queue_try_push_many(q, room, 3, &done);
  zeroipc_queue_push(q, room, 0);
  zeroipc_queue_try_pop_many(q, room, 3, &done);
  zeroipc_queue_pop(q, room, 0);
  zeroipc_queue_push_many(q, room, 2, 0, &done);
  zeroipc_queue_pop_many(q, room, 2, 0, &done);
  zeroipc_queue_size(q);
  zeroipc_queue_is_full(q);
}

static void use_queues(all *h, rooms *r) {
  use_one_queue(h->queue, r->small, SMALL);
  use_one_queue(h->large, r->large, LARGE);
}

static void use_stack(all *h, rooms *r) {
  size_t done;
  if (!h->stack) return;
  zeroipc_stack_top(h->stack, r->large);
  zeroipc_stack_try_pop(h->stack, r->large);
  zeroipc_stack_try_push(h->stack, r->large);
  zeroipc_stack_try_push_many(h->stack, r->large, 3, &done);
  zeroipc_stack_push(h->stack, r->large, 0);
  zeroipc_stack_try_pop_many(h->stack, r->large, 3, &done);
  zeroipc_stack_pop(h->stack, r->large, 0);
  zeroipc_stack_push_many(h->stack, r->large, 2, 0, &done);
  zeroipc_stack_pop_many(h->stack, r->large, 2, 0, &done);
  zeroipc_stack_size(h->stack);
  zeroipc_stack_is_full(h->stack);
}

static void use_in_place(zeroipc_ring *ring, size_t unit) {
  void *data;
  const void *oldest;
  size_t length;
  if (zeroipc_ring_try_reserve(ring, 2, &data, &length) == ZEROIPC_OK) {
    memset(data, 1, length * unit);
    zeroipc_ring_commit(ring, length);
  }
  if (zeroipc_ring_try_reserve(ring, 1, &data, &length) == ZEROIPC_OK) zeroipc_ring_abort(ring);
  if (zeroipc_ring_try_peek(ring, 3, &oldest, &length) == ZEROIPC_OK) {
    read_all(oldest, length * unit);
    zeroipc_ring_advance(ring, 1);
  }
  zeroipc_ring_available(ring);
  zeroipc_ring_free_space(ring);
  zeroipc_ring_is_full(ring);
}

static void use_ring(all *h, rooms *r) {
  size_t done;
  zeroipc_peer peer;
  if (!h->ring) return;
  zeroipc_ring_holder(h->ring, ZEROIPC_PRODUCER, &peer);
  zeroipc_ring_take(h->ring, ZEROIPC_PRODUCER);
  zeroipc_ring_take(h->ring, ZEROIPC_CONSUMER);
  zeroipc_ring_try_read(h->ring, r->small);
  zeroipc_ring_try_write(h->ring, r->small);
  use_in_place(h->ring, SMALL);
  zeroipc_ring_try_read_many(h->ring, r->small, 3, &done);
  zeroipc_ring_try_write_many(h->ring, r->small, 3, &done);
  zeroipc_ring_write(h->ring, r->small, 0);
  zeroipc_ring_read(h->ring, r->small, 0);
  zeroipc_ring_release(h->ring, ZEROIPC_PRODUCER);
  zeroipc_ring_release(h->ring, ZEROIPC_CONSUMER);
}

static void use_messages(all *h, rooms *r) {
  size_t length, done;
  zeroipc_message some[3] = {{r->small, 3}, {r->small, 0}, {r->large, 20}};
  if (!h->messages) return;
  zeroipc_ring_try_read_message(h->messages, r->large, LARGE, &length);
  zeroipc_ring_try_write_message(h->messages, r->large, 30);
  use_in_place(h->messages, 1);
  zeroipc_ring_try_write_messages(h->messages, some, 3, &done);
  if (zeroipc_ring_try_peek_messages(h->messages, some, 3, &done) == ZEROIPC_OK) {
    for (size_t k = 0; k < done; k++) read_all(some[k].data, some[k].length);
    zeroipc_ring_advance(h->messages, done);
  }
  zeroipc_ring_write_message(h->messages, r->small, 5, 0);
  zeroipc_ring_read_message(h->messages, r->large, LARGE, 0, &length);
  zeroipc_ring_release(h->messages, ZEROIPC_PRODUCER);
  zeroipc_ring_release(h->messages, ZEROIPC_CONSUMER);
}

static bool see_pair(const void *key, const void *value, void *context) {
  (void)context;
  read_all(key, SMALL);
  read_all(value, LARGE);
  return true;
}

static bool see_small(const void *element, void *context) {
  (void)context;
  read_all(element, SMALL);
  return true;
}

static bool update(const void *before, void *after, void *context) {
  (void)context;
  if (before) memcpy(after, before, LARGE);
  return before != NULL;
}

static void use_map(all *h, rooms *r) {
  if (!h->map) return;
  for (uint64_t key = 0; key < 9; key++) {
    zeroipc_map_get(h->map, &key, r->large);
    zeroipc_map_has(h->map, &key);
    if (key % 3 == 0) zeroipc_map_remove(h->map, &key);
    zeroipc_map_try_set(h->map, &key, r->large);
    zeroipc_map_try_insert(h->map, &key, r->large);
    zeroipc_map_set(h->map, &key, r->large, 0);
    zeroipc_map_insert(h->map, &key, r->large, 0);
    zeroipc_map_compare_and_set(h->map, &key, r->large, r->large + LARGE, 0);
    zeroipc_map_update(h->map, &key, update, NULL, 0);
  }
  zeroipc_map_each(h->map, see_pair, NULL);
  zeroipc_map_size(h->map);
  if (r->small[0] % 4 == 0) zeroipc_map_clear(h->map);
}

static void use_set(all *h, rooms *r) {
  (void)r;
  if (!h->set) return;
  for (uint64_t key = 0; key < 11; key++) {
    zeroipc_set_has(h->set, &key);
    if (key % 3 == 0) zeroipc_set_remove(h->set, &key);
    zeroipc_set_try_add(h->set, &key);
    zeroipc_set_add(h->set, &key, 0);
  }
  zeroipc_set_each(h->set, see_small, NULL);
  zeroipc_set_size(h->set);
  if (r->small[0] % 4 == 1) zeroipc_set_clear(h->set);
}

static void use_pool(all *h, rooms *r) {
  uint64_t handle, second;
  void *data;
  (void)r;
  if (!h->pool) return;
  zeroipc_pool_allocated(h->pool);
  zeroipc_pool_reclaim(h->pool, NULL);
  if (zeroipc_pool_try_acquire(h->pool, &handle, &data) == ZEROIPC_OK) {
    memset(data, 3, LARGE);
    if (zeroipc_pool_get(h->pool, handle, &data) == ZEROIPC_OK) read_all(data, LARGE);
    if (h->handles) zeroipc_pool_try_send(h->pool, h->handles, &handle);
    zeroipc_pool_release(h->pool, handle);
  }
  if (h->handles && zeroipc_pool_try_receive(h->pool, h->handles, &second, &data) == ZEROIPC_OK) {
    read_all(data, LARGE);
    zeroipc_pool_send(h->pool, h->handles, &second, 0);
    zeroipc_pool_release(h->pool, second);
  }
  if (h->handles && zeroipc_pool_receive(h->pool, h->handles, &second, &data, 0) == ZEROIPC_OK)
    zeroipc_pool_release(h->pool, second);
  zeroipc_pool_acquire(h->pool, &handle, &data, 0);
  zeroipc_pool_release(h->pool, handle);
}

static void use_one_future(zeroipc_future *f, uint8_t *room) {
  zeroipc_peer peer;
  if (!f) return;
  zeroipc_future_state(f);
  zeroipc_future_holder(f, &peer);
  zeroipc_future_try_get(f, room);
  zeroipc_future_try_pledge(f);
  zeroipc_future_give_up(f);
  zeroipc_future_pledge(f);
  if (room[0] % 2 == 0) zeroipc_future_try_fail(f, "it does");
  zeroipc_future_try_set(f, room);
  zeroipc_future_set(f, room, 0);
  zeroipc_future_fail(f, "it did", 0);
  zeroipc_future_get(f, room, 0);
  read_all(zeroipc_failure_reason(), strlen(zeroipc_failure_reason()));
}

static void use_futures(all *h, rooms *r) {
  size_t which;
  if (h->mapped) zeroipc_future_get(h->mapped, r->small, 0);
  use_one_future(h->pledged, r->small);
  use_one_future(h->failed, r->large);
  use_one_future(h->future, r->small);
  if (!h->future || !h->pledged) return;
  zeroipc_future *both[] = {h->future, h->pledged};
  zeroipc_future_all(both, 2, 0, &which);
  zeroipc_future_any(both, 2, 0, &which);
  zeroipc_future_race(both, 2, 0, &which);
}

static void use_one_lazy(zeroipc_lazy *l, uint8_t *room) {
  zeroipc_peer peer;
  if (!l) return;
  zeroipc_lazy_state(l);
  zeroipc_lazy_holder(l, &peer);
  zeroipc_lazy_peek(l, room);
  zeroipc_lazy_force(l, room, 0);
  zeroipc_lazy_invalidate(l);
  zeroipc_lazy_force(l, room, 0);
  zeroipc_lazy_peek(l, room);
}

static void use_lazies(all *h, rooms *r) {
  use_one_lazy(h->lazy, r->small);
  use_one_lazy(h->computed, r->small);
  use_one_lazy(h->derived_lazy, r->small);
}

static void use_one_stream(zeroipc_stream *s, zeroipc_subscription *subscription, uint8_t *room) {
  size_t done;
  if (!s) return;
  zeroipc_stream_last(s, room);
  zeroipc_stream_sequence(s);
  zeroipc_stream_dropped(s);
  zeroipc_stream_subscriber_count(s);
  zeroipc_stream_try_emit(s, room);
  zeroipc_stream_try_emit_many(s, room, 3, &done);
  zeroipc_stream_emit(s, room, 0);
  if (subscription) {
    zeroipc_subscription_try_next(subscription, room);
    zeroipc_subscription_try_next_many(subscription, room, 3, &done);
    zeroipc_subscription_next(subscription, room, 0);
    zeroipc_subscription_lost(subscription);
    zeroipc_subscription_position(subscription);
  }
  zeroipc_subscription *another = NULL;
  zeroipc_subscription_open(s, 2, &another);
  zeroipc_stream_emit_many(s, room, 2, 0, &done);
  if (another) zeroipc_subscription_try_next(another, room);
  zeroipc_subscription_close(another);
  zeroipc_stream_fold(s, ZEROIPC_EARLIEST, see_small, NULL, 0);
}

static void use_streams(all *h, rooms *r) {
  if (h->doubled) zeroipc_derivation_step(h->doubled);
  if (h->windows) zeroipc_derivation_step(h->windows);
  use_one_stream(h->stream, h->subscription, r->small);
  use_one_stream(h->lossy, h->lapped, r->large);
  for (int k = 0; k < 3; k++) {
    if (h->doubled) zeroipc_derivation_step(h->doubled);
    if (h->windows) zeroipc_derivation_step(h->windows);
  }
  if (h->doubled) zeroipc_derivation_run(h->doubled, 0);
  if (h->windows) zeroipc_stream_last(zeroipc_derivation_stream(h->windows), r->small);
  if (h->stream && r->small[1] % 4 == 0) zeroipc_stream_end(h->stream);
}

static void use_one_channel(zeroipc_channel *c, uint8_t *room) {
  if (!c) return;
  zeroipc_channel_size(c);
  zeroipc_channel_is_drained(c);
  zeroipc_channel_try_receive(c, room);
  zeroipc_channel_try_send(c, room);
  zeroipc_channel_send(c, room, 0);
  zeroipc_channel_receive(c, room, 0);
  if (room[2] % 4 == 0) zeroipc_channel_end(c);
}

static void use_channels(all *h, rooms *r) {
  size_t chosen;
  use_one_channel(h->channel, r->small);
  use_one_channel(h->unbuffered, r->small);
  if (!h->channel || !h->unbuffered) return;
  zeroipc_case cases[] = {
      zeroipc_receiving(h->channel, r->small),
      zeroipc_receiving(h->unbuffered, r->small + SMALL),
      zeroipc_sending(h->unbuffered, r->large),
  };
  zeroipc_try_select(cases, 3, &chosen);
  zeroipc_select(cases, 3, 0, &chosen);
}

typedef void (*use)(all *h, rooms *r);
static const use uses[] = {
    use_memory, use_array, use_queues,  use_stack,  use_ring,    use_messages, use_map,
    use_set,    use_pool,  use_futures, use_lazies, use_streams, use_channels,
};
enum { USES = sizeof uses / sizeof uses[0] };

// --- the template ---

static char name[64];
static uint8_t template[BYTES];
static size_t used; // of it

// Everything, wrapped and partly filled; leases, sides and pledges are in it as a dead process leaves them.
static void make_template(rooms *r) {
  all h = {0};
  zeroipc_memory_options options = {.max_entries = 32, .max_peers = PEERS, .exclusive = true};
  MUST(zeroipc_memory_create(name, BYTES, &options, &h.memory) == ZEROIPC_OK);
  create_all(&h);
  derive_all(&h);
  for (int round = 0; round < 3; round++)
    for (size_t k = 0; k < USES; k++)
      if (uses[k] != use_futures) uses[k](&h, r);
  uint64_t handle;
  void *data;
  size_t length;
  zeroipc_lease lease;
  uint8_t *value = r->large;
  MUST(zeroipc_future_try_fail(h.failed, "there is a reason") == ZEROIPC_OK);
  MUST(zeroipc_future_try_pledge(h.pledged) == ZEROIPC_OK);
  MUST(zeroipc_queue_try_push(h.queue, value) == ZEROIPC_OK);
  MUST(zeroipc_queue_try_push(h.large, value) == ZEROIPC_OK);
  MUST(zeroipc_queue_try_reserve(h.large, &lease) == ZEROIPC_OK);
  MUST(zeroipc_stack_try_push(h.stack, value) == ZEROIPC_OK);
  MUST(zeroipc_pool_try_acquire(h.pool, &handle, &data) == ZEROIPC_OK);
  MUST(zeroipc_ring_try_write(h.ring, value) == ZEROIPC_OK);
  MUST(zeroipc_ring_try_write_message(h.messages, value, 11) == ZEROIPC_OK);
  MUST(zeroipc_ring_try_reserve(h.messages, 9, &data, &length) == ZEROIPC_OK);
  MUST(zeroipc_memory_used(h.memory, &used) == ZEROIPC_OK);
  memcpy(template, h.memory->base, BYTES);
  zeroipc_memory_unlink(name);
  close_all(&h);
}

// --- one input ---

typedef struct edits {
  const uint8_t *at, *end;
  int fd;
} edits;

// Makes the next edit: a value, a value of 32 bits, one added, or one bit.
static void edit(edits *e) {
  enum { EDIT = 11 };
  if (e->end - e->at < EDIT) return;
  uint16_t place;
  uint64_t given, word = 0;
  memcpy(&place, e->at, sizeof place);
  memcpy(&given, e->at + 3, sizeof given);
  uint8_t how = e->at[2];
  e->at += EDIT;
  off_t at = (off_t)(place % (used / 8) * 8);
  MUST(pread(e->fd, &word, sizeof word, at) >= 0);
  if (how % 4 == 0) word = given;
  if (how % 4 == 1) memcpy((uint8_t *)&word + how / 4 % 2 * 4, &given, 4);
  if (how % 4 == 2) word += given << (how / 4 % 64);
  if (how % 4 == 3) word ^= (uint64_t)1 << (how / 4 % 64);
  if (pwrite(e->fd, &word, sizeof word, at) < 0) return; // behind the end of a segment of other bytes
}

static void use_all(all *h, rooms *r, edits *later, uint8_t order) {
  for (size_t k = 0; k < USES; k++) {
    if (later && k % 3 == 0) edit(later);
    uses[(k + order) % USES](h, r);
  }
}

static void with_segment(rooms *r, edits *later, uint8_t order) {
  all h = {0}, looking = {0};
  zeroipc_memory_options read_only = {.read_only = true};
  zeroipc_status status = zeroipc_memory_open(name, 0, NULL, &h.memory);
  zeroipc_memory_open(name, 0, &read_only, &looking.memory);
  zeroipc_memory_unlink(name);
  if (status == ZEROIPC_OK) {
    open_all(&h);
    use_all(&h, r, later, order);
  }
  if (looking.memory) {
    open_all(&looking);
    use_all(&looking, r, later, order);
  }
  close_all(&looking);
  if (status == ZEROIPC_OK) {
    all again = {0};
    zi_memory_retain(h.memory);
    again.memory = h.memory;
    create_all(&again);
    use_all(&again, r, later, order);
    close_all(&again);
  }
  close_all(&h);
}

int LLVMFuzzerTestOneInput(const uint8_t *input, size_t size) {
  enum { RAW, MENDED, BEFORE, BEFORE_AND_AFTER, WAYS };
  rooms r = {calloc(3, SMALL), calloc(3, LARGE)};
  MUST(r.small && r.large);
  if (used == 0) {
    snprintf(name, sizeof name, "/zeroipc-test-c-fuzz-%d", (int)getpid());
    make_template(&r);
    memset(r.small, 0, 3 * SMALL);
    memset(r.large, 0, 3 * LARGE);
  }
  if (size >= 2) {
    int way = input[0] % 16 < 2 ? input[0] % 16 : BEFORE + input[0] % 2;
    uint8_t order = input[1];
    r.small[0] = r.small[1] = r.small[2] = order / USES;
    input += 2, size -= 2;
    char path[96];
    snprintf(path, sizeof path, "/dev/shm%s", name);
    int fd = open(path, O_CREAT | O_TRUNC | O_RDWR | O_CLOEXEC, 0600);
    MUST(fd >= 0);
    edits e = {input, input + size, fd};
    if (way == RAW || way == MENDED) {
      size_t bytes = size < BYTES ? size : BYTES;
      MUST(pwrite(fd, input, bytes, 0) == (ssize_t)bytes);
      if (way == MENDED) MUST(ftruncate(fd, BYTES) == 0 && pwrite(fd, template, 64, 0) == 64);
      e.at = e.end;
    } else {
      MUST(pwrite(fd, template, BYTES, 0) == BYTES);
      for (int k = 0; k < 3; k++) edit(&e);
    }
    with_segment(&r, way == BEFORE_AND_AFTER ? &e : NULL, order);
    close(fd);
  }
  free(r.small);
  free(r.large);
  return 0;
}
