#include "pool.h"

#include <stdlib.h>

#include "waiting.h"

static const char KIND_NAME[] = "pool";
#define MOST_CAPACITY NO_BLOCK
#define LARGEST_PAYLOAD ((size_t)INT32_MAX)

// --- open and close ---

// Where the payload begins in a block, and the bytes from one block to the next: large payloads begin on a line.
static uint32_t place_payload(size_t elem_size, uint64_t *stride) {
  size_t near = LEASE_PAYLOAD_NEAR + round_up8(elem_size);
  if (near <= LINE_BYTES) {
    *stride = near <= LINE_BYTES / 2 ? LINE_BYTES / 2 : LINE_BYTES;
    return LEASE_PAYLOAD_NEAR;
  }
  *stride = LEASE_PAYLOAD_FAR + (uint64_t)((elem_size + LINE_BYTES - 1) / LINE_BYTES) * LINE_BYTES;
  return LEASE_PAYLOAD_FAR;
}

static void initialise(uint8_t *at, void *context) { memcpy(at + POOL_PAYLOAD, context, sizeof(uint32_t)); }

// Proves the shape against the structure's size.
static zeroipc_status prove(zeroipc_status status, zeroipc_pool *p) {
  if (status) return status;
  structure *s = &p->s;
  p->payload = fixed32(s->base + POOL_PAYLOAD);
  if (s->stride % 8 != 0 || p->payload % 8 != 0 || p->payload < LEASE_PAYLOAD_NEAR ||
      (uint64_t)p->payload + round_up8(s->elem_size) > s->stride)
    status = zi_corrupt(s, "its blocks cannot hold its elements");
  else if (s->capacity > MOST_CAPACITY || POOL_BLOCKS + (uint64_t)s->capacity * s->stride > s->bytes)
    status = zi_corrupt(s, "its blocks do not fit its bytes");
  if (status) {
    zi_close_structure(s);
    return status;
  }
  // Participants begin to look in different places, so that their leases do not lie side by side.
  uint32_t slot = s->owner & 0xff;
  if (slot != 0) p->next_block = (uint32_t)((uint64_t)(slot - 1) * s->capacity / s->memory->max_peers);
  pthread_mutex_init(&p->learning, NULL);
  return ZEROIPC_OK;
}

static zeroipc_status new_handle(const char *name, zeroipc_pool **out) {
  *out = calloc(1, sizeof **out);
  return *out ? ZEROIPC_OK : zi_fail(ZEROIPC_SYSTEM_FULL, "pool \"%s\": no memory for its handle", name);
}

static zeroipc_status finish(zeroipc_status status, zeroipc_pool **out) {
  if (!status) return status;
  free(*out);
  *out = NULL;
  return status;
}

zeroipc_status zeroipc_pool_create(zeroipc_memory *memory, const char *name, size_t elem_size, uint32_t capacity,
                                   zeroipc_pool **out) {
  *out = NULL;
  zeroipc_status status = zi_check_size(KIND_NAME, name, elem_size, LARGEST_PAYLOAD);
  if (!status) status = zi_check_capacity(KIND_NAME, name, capacity, MOST_CAPACITY);
  if (!status) status = new_handle(name, out);
  if (status) return status;
  uint64_t stride;
  uint32_t payload = place_payload(elem_size, &stride);
  zi_wanted wanted = {KIND_POOL, KIND_NAME, elem_size, capacity};
  status = zi_create_structure(memory, name, &wanted, POOL_BLOCKS + capacity * stride, (uint32_t)stride, initialise,
                               &payload, &(*out)->s);
  return finish(prove(status, *out), out);
}

zeroipc_status zeroipc_pool_open(zeroipc_memory *memory, const char *name, size_t elem_size, int64_t timeout_ns,
                                 zeroipc_pool **out) {
  zeroipc_status status = new_handle(name, out);
  if (status) return status;
  zi_wanted wanted = {KIND_POOL, KIND_NAME, elem_size, 0};
  return finish(prove(zi_open_structure(memory, name, &wanted, timeout_ns, &(*out)->s), *out), out);
}

void zeroipc_pool_close(zeroipc_pool *pool) {
  if (!pool) return;
  for (uint32_t k = 0; k < pool->known; k++) zi_close_structure(&pool->bound[k].s);
  pthread_mutex_destroy(&pool->learning);
  zi_close_structure(&pool->s);
  free(pool);
}

// --- what it says ---

zeroipc_status zi_pool_writable(const zeroipc_pool *p) {
  return p->s.owner != 0 ? ZEROIPC_OK : zi_writable(p->s.memory, "change a pool");
}

zeroipc_status zi_stale(const zeroipc_pool *p, uint64_t handle) {
  return zi_fail(ZEROIPC_STALE, "pool \"%s\": handle %llu (block %u, generation %llu) is no such lease (any more)",
                 p->s.name, (unsigned long long)handle, index_in(handle), (unsigned long long)generation_in(handle));
}

zeroipc_status zi_pool_told(const zeroipc_pool *p, zeroipc_status status) {
  return status == ZEROIPC_CORRUPT ? zi_corrupt(&p->s, "its words, or its queue's, contradict each other") : status;
}

// --- whether a block is free ---

// One search: who was found alive, by slot, and what went wrong.
typedef struct search {
  uint64_t alive[WAITERS_BYTES / 8];
  zeroipc_status status;
} search;

// As zi_alive, but the kernel is asked once for each slot in a search: what its owner had leased counts as leased then.
static bool lives_now(const zeroipc_pool *p, search *search, uint32_t owner) {
  const zeroipc_memory *memory = p->s.memory;
  uint32_t slot = owner & 0xff;
  uint64_t bit = (uint64_t)1 << (slot & 63), *bits = &search->alive[slot >> 6];
  // The line tells an earlier owner of the slot from the one that was found alive. PEER-O1 <- attach.
  if ((*bits & bit) != 0 && load32(zi_peer_line(memory, slot) + PEER_OWNER) == owner) return true;
  if (!zi_alive(memory, owner)) return false;
  *bits |= bit;
  return true;
}

// Whether anybody may lease the block whose word is `word`: nobody can have taken it over, then, without changing that.
static bool is_free(zeroipc_pool *p, search *search, uint32_t index, uint64_t word) {
  uint32_t owner = (uint32_t)(word & OWNER_MASK);
  if (owner == 0) return true;
  if (lives_now(p, search, owner)) return false;
  // First the death, then the cells: the dead push nothing more. POOL-O1 <- send.
  return (word & SENT) == 0 || !zi_carried(p, handle_of(generation_of(word), index), &search->status);
}

// --- acquire and release ---

static zeroipc_status begin(const zeroipc_pool *p, uint32_t index, uint64_t generation, uint64_t *handle, void **data) {
  *handle = handle_of(generation, index);
  *data = pool_payload(p, index);
  return ZEROIPC_OK;
}

// A1 at one block.
static bool lease(zeroipc_pool *p, uint32_t index, uint64_t word) {
  if (!cas64(lease_at(p, index), word, lease_word(generation_of(word) + 1, 0, p->s.owner))) return false; // the acquire
  hint_store(&p->next_block, index + 1 < p->s.capacity ? index + 1 : 0);
  return true;
}

// A1 and A2.
static zeroipc_status acquire_any(zeroipc_pool *p, uint32_t first, uint64_t *handle, void **data) {
  search search = {.status = ZEROIPC_OK};
  uint32_t steps = p->s.capacity * 4 + MOST_ROUNDS;
  uint64_t before = 0;
  for (bool again = false;; again = true) {
    uint64_t sum = 0;
    uint32_t index = first;
    for (uint32_t k = 0; k < p->s.capacity; k++) {
      if (steps-- == 0) return zi_pool_told(p, ZEROIPC_CORRUPT);
      uint64_t word = load64(lease_at(p, index)); // A and B of A2 are these loads in two passes
      sum += generation_of(word);
      if (is_free(p, &search, index, word) && lease(p, index, word))
        return begin(p, index, generation_of(word) + 1, handle, data);
      if (++index == p->s.capacity) index = 0;
    }
    // No lease began between the two looks at any block: at one moment between the passes all were leased.
    if (again && sum == before) return search.status ? search.status : ZEROIPC_EMPTY;
    before = sum;
  }
}

zeroipc_status zeroipc_pool_try_acquire(zeroipc_pool *pool, uint64_t *handle, void **data) {
  *handle = ZEROIPC_NO_HANDLE;
  *data = NULL;
  if (pool->s.owner == 0) return zi_pool_writable(pool);
  uint32_t first = hint_load(&pool->next_block);
  uint64_t word = load64(lease_at(pool, first));
  // The usual case.
  if ((word & OWNER_MASK) == 0 && lease(pool, first, word))
    return begin(pool, first, generation_of(word) + 1, handle, data);
  return acquire_any(pool, first, handle, data);
}

struct wish {
  zeroipc_pool *pool;
  uint64_t *handle;
  void **data;
};

static zeroipc_status attempt_acquire(void *context) {
  struct wish *wish = context;
  return zeroipc_pool_try_acquire(wish->pool, wish->handle, wish->data);
}

// Asked to pass a wake-up on; also when nobody knows.
static bool has_free(void *context) { return zeroipc_pool_available(context) != 0; }

zeroipc_status zeroipc_pool_acquire(zeroipc_pool *pool, uint64_t *handle, void **data, int64_t timeout_ns) {
  struct wish wish = {pool, handle, data};
  zi_condition condition = {pool->s.memory, pool->s.base + POOL_FREE, has_free, pool};
  return zi_wait(&condition, 1, attempt_acquire, &wish, timeout_ns,
                 zi_about(&pool->s, "waiting for a free block"));
}

zeroipc_status zeroipc_pool_release(zeroipc_pool *pool, uint64_t handle) {
  if (pool->s.owner == 0) return zi_pool_writable(pool);
  if (!is_handle(pool, handle)) return zi_stale(pool, handle);
  uint32_t index = index_in(handle);
  uint64_t mine = lease_word(generation_in(handle), 0, pool->s.owner);
  if (!cas64(lease_at(pool, index), mine, mine & ~OWNER_MASK)) return zi_stale(pool, handle); // L1
  hint_store(&pool->next_block, index); // the warmest one first
  wake_one(pool->s.memory, pool->s.base + POOL_FREE); // L2
  return ZEROIPC_OK;
}

// --- look ---

zeroipc_status zeroipc_pool_get(zeroipc_pool *pool, uint64_t handle, void **data) {
  *data = NULL;
  if (!is_handle(pool, handle)) return zi_stale(pool, handle);
  uint64_t word = load64(lease_at(pool, index_in(handle)));
  if ((word & OWNER_MASK) == 0 || generation_of(word) != generation_in(handle)) return zi_stale(pool, handle);
  *data = pool_payload(pool, index_in(handle));
  return ZEROIPC_OK;
}

uint32_t zeroipc_pool_allocated(zeroipc_pool *pool) {
  search search = {.status = ZEROIPC_OK};
  uint32_t count = 0;
  for (uint32_t index = 0; index < pool->s.capacity; index++)
    count += !is_free(pool, &search, index, load64(lease_at(pool, index)));
  return count;
}

uint32_t zeroipc_pool_available(zeroipc_pool *pool) { return pool->s.capacity - zeroipc_pool_allocated(pool); }
uint32_t zeroipc_pool_capacity(const zeroipc_pool *pool) { return pool->s.capacity; }

zeroipc_status zeroipc_pool_reclaim(zeroipc_pool *pool, uint32_t *count) {
  search search = {.status = zi_pool_writable(pool)};
  uint32_t found = 0;
  if (count) *count = 0;
  if (search.status) return search.status;
  for (uint32_t index = 0; index < pool->s.capacity; index++) {
    uint64_t word = load64(lease_at(pool, index));
    if ((word & OWNER_MASK) == 0 || !is_free(pool, &search, index, word)) continue;
    found += cas64(lease_at(pool, index), word, lease_word(generation_of(word), 0, 0));
  }
  if (found != 0) wake_many(pool->s.memory, pool->s.base + POOL_FREE, found);
  if (count) *count = found;
  return search.status;
}
