// The queues that are bound to a pool, and handing leases over through them. SPECIFICATION.md "Pool" has the steps (S,
// V).

#include "pool.h"
#include "waiting.h"

#define HANDLE_BYTES 8u

static uint8_t *bound_at(const zeroipc_pool *p, uint32_t k) { return p->s.base + POOL_QUEUES + (size_t)k * 8; }
static uint32_t known_queues(const zeroipc_pool *p) { return __atomic_load_n(&p->known, __ATOMIC_ACQUIRE); }

// --- which queues are bound ---

// Opens the queue that lies at this line, proved as by its own open.
static zeroipc_status open_bound(const zeroipc_pool *p, uint64_t line, cells *out) {
  zeroipc_memory *memory = p->s.memory;
  zeroipc_entry entry;
  uint32_t count;
  zeroipc_status status = zeroipc_table_count(memory, &count);
  for (uint32_t k = 0; !status && k < count; k++) {
    status = zeroipc_table_entry(memory, k, &entry);
    if (status || entry.offset >> LINE_SHIFT != line) continue;
    zi_ring_shape shape = {{KIND_QUEUE, "queue", HANDLE_BYTES, 0}, 0, NO_BLOCK, 0, 0, 0};
    if (zi_open_cells(memory, entry.name, &shape, 0, out)) break;
    if (out->s.base == memory->base + entry.offset) return ZEROIPC_OK;
    zi_close_structure(&out->s); // two entries of one name
    break;
  }
  return zi_fail(ZEROIPC_CORRUPT, "pool \"%s\": it is bound to line %llu, where no queue of handles lies", p->s.name,
                 (unsigned long long)line);
}

zeroipc_status zi_learn_queues(zeroipc_pool *p) {
  zeroipc_status status = ZEROIPC_OK;
  pthread_mutex_lock(&p->learning);
  for (uint32_t k = p->known; k < POOL_QUEUE_COUNT && !status; k++) {
    uint64_t line = load64(bound_at(p, k));
    if (line == 0) break;
    status = open_bound(p, line, &p->bound[k]);
    if (!status) __atomic_store_n(&p->known, k + 1, __ATOMIC_RELEASE);
  }
  pthread_mutex_unlock(&p->learning);
  return status;
}

// The handle in the block that this target names; to be proved by the target.
static uint64_t handle_named(const cells *q, uint64_t target) {
  return payload_load64(payload_of(q, block_of(target)));
}

// Whether this cell of a queue holds the handle. If the block is another element's by now, the cell was emptied, and
// before that the lease word was changed (V3): the caller's CAS of it fails whatever is read here.
static bool holds(const cells *q, uint32_t index, uint64_t handle) {
  uint64_t target = load64(cell_at(q, index));
  if ((target >> 24 & 1) == 0 || block_of(target) >= q->block_count) return false;
  return handle_named(q, target) == handle;
}

bool zi_carried(zeroipc_pool *p, uint64_t handle, zeroipc_status *status) {
  for (uint32_t k = 0; k < POOL_QUEUE_COUNT; k++) {
    if (k >= known_queues(p)) {
      // POOL-O2 <- bind: who sent through a queue had bound it before.
      if (load64(bound_at(p, k)) == 0) return false;
      zeroipc_status learned = zi_learn_queues(p);
      if (learned) *status = learned;
      if (k >= known_queues(p)) return true;
    }
    const cells *q = &p->bound[k];
    for (uint32_t index = 0; index < q->s.capacity; index++)
      if (holds(q, index, handle)) return true;
  }
  return false;
}

// Binds the queue, or finds it bound.
static zeroipc_status bind(zeroipc_pool *p, const cells *q) {
  for (uint32_t k = 0; k < known_queues(p); k++)
    if (p->bound[k].s.base == q->s.base) return ZEROIPC_OK;
  if (q->s.memory != p->s.memory || q->s.elem_size != HANDLE_BYTES)
    return zi_fail(ZEROIPC_BAD_ARGUMENT, "pool \"%s\": leases go through queues of 8 bytes in the same memory",
                   p->s.name);
  uint64_t line = (uint64_t)(q->s.base - p->s.memory->base) >> LINE_SHIFT;
  for (uint32_t k = 0; k < POOL_QUEUE_COUNT; k++) {
    // POOL-O2 -> zi_carried. Lost: another queue is bound there, or this one.
    if (load64(bound_at(p, k)) == 0) cas64(bound_at(p, k), 0, line);
    if (load64(bound_at(p, k)) == line) return zi_learn_queues(p);
  }
  return zi_fail(ZEROIPC_BAD_ARGUMENT, "pool \"%s\": %u other queues are bound to it already", p->s.name,
                 POOL_QUEUE_COUNT);
}

// The queue's cells, once it is bound.
static zeroipc_status begin_handover(zeroipc_pool *p, zeroipc_queue *queue, cells **out) {
  *out = zi_queue_cells(queue);
  zeroipc_status status = zi_pool_writable(p);
  return status ? status : bind(p, *out);
}

// --- send ---

// Whether the handle fits a lease that is sent.
static bool is_sent(uint64_t handle, uint64_t word) {
  return (word & SENT) != 0 && generation_of(word) == generation_in(handle);
}

// S1: OK when a handle could be pushed, NO_ROOM. A stale handle in the oldest cell, left by a receiver after V3, is
// taken out.
static zeroipc_status make_room(const zeroipc_pool *p, const cells *q) {
  walk w;
  zeroipc_status status;
  if (!start_walk(q, &w, q->s.base + QUEUE_TAIL)) return ZEROIPC_CORRUPT;
  while ((status = walk_to_tail(q, &w)) == ZEROIPC_NO_ROOM) {
    uint8_t *cell = cell_at(q, w.index); // full from the lap before: where the oldest element is
    uint64_t target = load64(cell), turn = target >> 24;
    if ((turn & 1) == 0) continue; // taken meanwhile
    if (block_of(target) >= q->block_count) return ZEROIPC_CORRUPT;
    uint64_t handle = handle_named(q, target);
    if (load64(cell) != target) continue;
    if (is_handle(p, handle) && is_sent(handle, load64(lease_at(p, index_in(handle))))) return ZEROIPC_NO_ROOM;
    if (cas64(cell, target, target_word((turn + 1) & TURN_MASK, NO_BLOCK))) // V4
      wake_one(q->s.memory, q->s.base + QUEUE_NOT_FULL);
  }
  return status;
}

// S3, P1 to P5 of the queue: OK, NO_ROOM when it is full, BUSY when it has no free block.
static zeroipc_status push_handle(cells *q, uint64_t handle) {
  walk w;
  uint64_t published;
  if (!start_walk(q, &w, q->s.base + QUEUE_TAIL)) return ZEROIPC_CORRUPT;
  zeroipc_status status = walk_to_tail(q, &w); // P1
  if (status) return status;
  uint64_t aim = aim_word(q, w.lap, w.index);
  uint32_t block = claim_block(q, w.index, aim); // P2
  if (block == NO_BLOCK) return ZEROIPC_BUSY;
  payload_in(payload_of(q, block), &handle, sizeof handle);
  // Threads share their owner id: as in zi_publish, a block is aimed only at a position that was empty after the claim.
  uint64_t word = aim | HELD;
  if (load64(cell_at(q, w.index)) == w.target) plain_store64(block_word_of(q, block), word = aim); // QUEUE-O1
  status = zi_publish(q, &w, &handle, block, word, &published); // P3, the send
  if (status) return status;
  store_hint(q, &w, q->s.base + QUEUE_TAIL);             // P4
  wake_one(q->s.memory, q->s.base + QUEUE_NOT_EMPTY); // P5
  return ZEROIPC_OK;
}

// S1 to S4. The handle is renewed where the lease goes on under another one.
static zeroipc_status send(const zeroipc_pool *p, cells *q, uint64_t *handle) {
  if (!is_handle(p, *handle)) return zi_stale(p, *handle);
  uint32_t index = index_in(*handle), me = p->s.owner;
  uint8_t *at = lease_at(p, index);
  for (uint32_t rounds = 0; rounds < MOST_ROUNDS; rounds++) {
    uint64_t generation = generation_in(*handle), mine = lease_word(generation, 0, me);
    // A stale handle is told as such, whether there is room or not.
    zeroipc_status status = load64(at) == mine ? make_room(p, q) : zi_stale(p, *handle); // S1
    if (status) return status;
    uint64_t sent = lease_word(generation + 1, SENT, me);
    if (!cas64(at, mine, sent)) return zi_stale(p, *handle); // S2. POOL-O1 -> take_over, is_free
    uint64_t next = handle_of(generation + 1, index);
    status = push_handle(q, next); // S3
    if (status == ZEROIPC_OK) {
      *handle = ZEROIPC_NO_HANDLE;
      return status;
    }
    // S4: nobody can have it but by a forged handle.
    if (!cas64(at, sent, lease_word(generation + 1, 0, me))) return zi_stale(p, next);
    *handle = next;
    if (status == ZEROIPC_BUSY) return ZEROIPC_NO_ROOM;
    if (status != ZEROIPC_NO_ROOM) return status;
  }
  return ZEROIPC_CORRUPT;
}

zeroipc_status zeroipc_pool_try_send(zeroipc_pool *pool, zeroipc_queue *queue, uint64_t *handle) {
  cells *q;
  zeroipc_status status = begin_handover(pool, queue, &q);
  return status ? status : zi_pool_told(pool, send(pool, q, handle));
}

struct handover {
  zeroipc_pool *pool;
  zeroipc_queue *queue;
  uint64_t *handle;
  void **data;
};

static zeroipc_status attempt_send(void *context) {
  struct handover *handover = context;
  return zeroipc_pool_try_send(handover->pool, handover->queue, handover->handle);
}

static bool has_room(void *context) { return !zeroipc_queue_is_full(context); }

zeroipc_status zeroipc_pool_send(zeroipc_pool *pool, zeroipc_queue *queue, uint64_t *handle, int64_t timeout_ns) {
  cells *q;
  zeroipc_status status = begin_handover(pool, queue, &q);
  if (status) return status;
  struct handover handover = {pool, queue, handle, NULL};
  zi_condition condition = {q->s.memory, q->s.base + QUEUE_NOT_FULL, has_room, queue};
  return zi_wait(&condition, 1, attempt_send, &handover, timeout_ns,
                 zi_about(&pool->s, "waiting for room in a queue"));
}

// --- receive ---

// V3: whether the lease of this handle is mine now; then the handle is the new one.
static bool take_over(const zeroipc_pool *p, uint64_t *handle) {
  if (!is_handle(p, *handle)) return false;
  uint32_t index = index_in(*handle);
  uint64_t word = load64(lease_at(p, index)), generation = generation_of(word) + 1;
  if (!is_sent(*handle, word)) return false;
  // The receive. POOL-O1 <- send.
  if (!cas64(lease_at(p, index), word, lease_word(generation, 0, p->s.owner))) return false;
  *handle = handle_of(generation, index);
  return true;
}

// V1 to V6.
static zeroipc_status receive(const zeroipc_pool *p, cells *q, uint64_t *out) {
  walk w;
  zeroipc_status status;
  if (!start_walk(q, &w, q->s.base + QUEUE_HEAD)) return ZEROIPC_CORRUPT;
  while ((status = walk_to_head(q, &w)) == ZEROIPC_OK) { // V1
    uint8_t *cell = cell_at(q, w.index);
    uint64_t target = w.target, handle = handle_named(q, target); // V2
    if (load64(cell) != target) continue;                         // the copy is not proved
    bool mine = take_over(p, &handle);
    // V4, whoever has the lease: after V3, so that no handle is out of the queue whose lease is still sent.
    if (cas64(cell, target, emptied(&w))) {
      store_hint(q, &w, q->s.base + QUEUE_HEAD); // V5
      wake_one(q->s.memory, q->s.base + QUEUE_NOT_FULL);
    }
    if (!mine) continue;
    *out = handle;
    return ZEROIPC_OK;
  }
  return status;
}

zeroipc_status zeroipc_pool_try_receive(zeroipc_pool *pool, zeroipc_queue *queue, uint64_t *handle, void **data) {
  cells *q;
  *handle = ZEROIPC_NO_HANDLE;
  *data = NULL;
  zeroipc_status status = begin_handover(pool, queue, &q);
  if (!status) status = zi_pool_told(pool, receive(pool, q, handle));
  if (!status) *data = pool_payload(pool, index_in(*handle));
  return status;
}

static zeroipc_status attempt_receive(void *context) {
  struct handover *handover = context;
  return zeroipc_pool_try_receive(handover->pool, handover->queue, handover->handle, handover->data);
}

static bool has_items(void *context) { return !zeroipc_queue_is_empty(context); }

zeroipc_status zeroipc_pool_receive(zeroipc_pool *pool, zeroipc_queue *queue, uint64_t *handle, void **data,
                                    int64_t timeout_ns) {
  cells *q;
  zeroipc_status status = begin_handover(pool, queue, &q);
  *handle = ZEROIPC_NO_HANDLE;
  *data = NULL;
  if (status) return status;
  struct handover handover = {pool, queue, handle, data};
  zi_condition condition = {q->s.memory, q->s.base + QUEUE_NOT_EMPTY, has_items, queue};
  return zi_wait(&condition, 1, attempt_receive, &handover, timeout_ns, zi_about(&pool->s, "waiting for a lease"));
}
