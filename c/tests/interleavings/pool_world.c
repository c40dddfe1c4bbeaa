// Pools in the explorer: a acquire, s send, v receive, A, S and V the same waiting; r release, d release once more what
// was given back last, g look at the first lease in the queue. A participant sends and gives back what it leased first.
//
// A scenario's capacity is the pool's; `spares` are the queue's cells (2 unless said otherwise), and what is in it at
// the beginning was sent by somebody who is dead. `lap` has flags:
#define UNBOUND 1    // nobody has used the queue yet
#define FEW_BLOCKS 2 // the queue has one spare block only

#include <limits.h>
#include <stdlib.h>

#include "explore.h"
#include "pool.h"

#define MOST_LEASES 2 // of one participant
#define MOST_CELLS 4
#define SENT_ON (-1) // in the model, in place of a holder

typedef struct item {
  int64_t value, same;
} item;

// What a participant has: its pool's handle first, for there is its owner id.
typedef struct player {
  struct zeroipc_pool pool;
  cells cells;    // the queue's handle is this and nothing else
  uint64_t last;  // the handle that was given back last
  uint64_t count; // of leases, the oldest first
  uint64_t handles[MOST_LEASES];
  int64_t values[MOST_LEASES];
} player;

static participant *known[MOST_PARTICIPANTS + 1]; // who has begun

static zeroipc_queue *queue_of(player *me) { return (zeroipc_queue *)(void *)&me->cells; }
static uint32_t cells_of(const scenario *s) { return s->spares ? (uint32_t)s->spares : 2; }

static void put(void *data, int64_t value) {
  item *at = data;
  at->value = value;
  zi_step(ZI_PAYLOAD, at);
  at->same = value;
}

// A torn item is one that nobody made.
static int64_t value_at(const void *data) {
  const item *at = data;
  int64_t value = at->value;
  zi_step(ZI_PAYLOAD, at);
  return value == at->same ? value : -1000 - value;
}

static void prepare(zeroipc_memory *memory, const scenario *s) {
  zeroipc_pool *pool;
  zeroipc_queue *queue;
  zeroipc_queue_options options = {.spares = (s->lap & FEW_BLOCKS) != 0 ? 1 : MOST_PARTICIPANTS + 1};
  CHECK_OK(zeroipc_pool_create(memory, "p", sizeof(item), (uint32_t)s->capacity, &pool));
  CHECK_OK(zeroipc_queue_create(memory, "q", 8, cells_of(s), &options, &queue));
  uint64_t handle;
  void *data;
  if ((s->lap & UNBOUND) == 0) CHECK_STATUS(zeroipc_pool_try_receive(pool, queue, &handle, &data), ZEROIPC_EMPTY);
  for (int64_t k = 0; k < s->fill; k++) {
    CHECK_OK(zeroipc_pool_try_acquire(pool, &handle, &data));
    CHECK_EQUAL(handle & INDEX_MASK, k);
    put(data, k + 1);
    CHECK_OK(zeroipc_pool_try_send(pool, queue, &handle));
  }
  zeroipc_queue_close(queue);
  zeroipc_pool_close(pool);
  memset(known, 0, sizeof known);
}

static void *open_player(zeroipc_memory *memory) {
  zeroipc_pool *pool;
  zeroipc_queue *queue;
  CHECK_OK(zeroipc_pool_open(memory, "p", sizeof(item), 0, &pool));
  CHECK_OK(zeroipc_queue_open(memory, "q", 8, 0, &queue));
  CHECK_OK(zi_learn_queues(pool));
  player *made = calloc(1, sizeof *made);
  made->pool = *pool;
  made->cells = *zi_queue_cells(queue);
  free(pool);
  free(queue);
  return made;
}

// --- operations ---

// Keeps a lease that has begun, and makes the block its own.
static void keep(participant *p, uint64_t handle, void *data) {
  player *me = p->handle;
  put(data, me->values[me->count] = p->next++);
  me->handles[me->count++] = handle;
}

static void forget_first(player *me) {
  me->count--;
  memmove(me->handles, me->handles + 1, sizeof me->handles - sizeof me->handles[0]);
  memmove(me->values, me->values + 1, sizeof me->values - sizeof me->values[0]);
}

static void acquire(participant *p, bool waiting) {
  player *me = p->handle;
  uint64_t handle;
  void *data;
  p->now->status = waiting ? zeroipc_pool_acquire(&me->pool, &handle, &data, ZEROIPC_FOREVER)
                           : zeroipc_pool_try_acquire(&me->pool, &handle, &data);
  if (p->now->status) return;
  p->now->value2 = index_in(handle);
  keep(p, handle, data);
}

static void receive(participant *p, bool waiting) {
  player *me = p->handle;
  uint64_t handle;
  void *data;
  p->now->status = waiting ? zeroipc_pool_receive(&me->pool, queue_of(me), &handle, &data, ZEROIPC_FOREVER)
                           : zeroipc_pool_try_receive(&me->pool, queue_of(me), &handle, &data);
  if (p->now->status) return;
  p->now->value = value_at(data);
  p->now->value2 = index_in(handle);
  keep(p, handle, data);
}

// Whether nobody else wrote to the block meanwhile; notes which one it is.
static bool is_still_mine(participant *p) {
  player *me = p->handle;
  p->now->value = me->values[0];
  p->now->value2 = index_in(me->handles[0]);
  return value_at(pool_payload(&me->pool, index_in(me->handles[0]))) == me->values[0];
}

static zeroipc_status send(participant *p, bool waiting) {
  player *me = p->handle;
  if (!is_still_mine(p)) return ZEROIPC_CORRUPT;
  zeroipc_status status = waiting
                              ? zeroipc_pool_send(&me->pool, queue_of(me), &me->handles[0], ZEROIPC_FOREVER)
                              : zeroipc_pool_try_send(&me->pool, queue_of(me), &me->handles[0]);
  if (status == ZEROIPC_OK) forget_first(me);
  return status;
}

static zeroipc_status release(participant *p) {
  player *me = p->handle;
  if (!is_still_mine(p)) return ZEROIPC_CORRUPT;
  me->last = me->handles[0];
  zeroipc_status status = zeroipc_pool_release(&me->pool, me->handles[0]);
  if (status == ZEROIPC_OK) forget_first(me);
  return status;
}

// What is said of a lease is true if it lives afterwards.
static void look(participant *p) {
  player *me = p->handle;
  uint64_t handle;
  void *data;
  p->now->status = zeroipc_queue_peek(queue_of(me), &handle);
  if (!p->now->status) p->now->status = zeroipc_pool_get(&me->pool, handle, &data);
  if (p->now->status) return;
  p->now->value = value_at(data);
  p->now->status = zeroipc_pool_get(&me->pool, handle, &data);
}

static void perform(participant *p, char letter) {
  player *me = p->handle;
  me->cells.s.owner = me->pool.s.owner; // threads have one
  known[p->index] = p;
  p->kept = p->now; // until it is over
  bool leases = me->count > 0;
  switch (letter) {
    case 'a':
    case 'A':
      acquire(p, letter == 'A');
      break;
    case 'v':
    case 'V':
      receive(p, letter == 'V');
      break;
    case 's':
    case 'S':
      p->now->status = leases ? send(p, letter == 'S') : ZEROIPC_CLOSED;
      break;
    case 'r':
      p->now->status = leases ? release(p) : ZEROIPC_CLOSED;
      break;
    case 'd':
      p->now->status = me->last ? zeroipc_pool_release(&me->pool, me->last) : ZEROIPC_CLOSED;
      break;
    default: // 'g'
      look(p);
  }
  p->kept = NULL;
}

// --- the model: the values in the queue in order, each with its block; who holds each block ---

#define LENGTH(model) ((model)->words[0])
#define CELL(model, k) ((model)->words[1 + (k)])
#define HOLDER(model, index) ((model)->words[1 + MOST_CELLS + (index)])

static int64_t in_cell(int64_t value, int64_t index) { return value << 8 | index; }

static void begin(state *model, const scenario *s) {
  LENGTH(model) = s->fill;
  for (int k = 0; k < s->fill; k++) {
    CELL(model, k) = in_cell(k + 1, k);
    HOLDER(model, k) = SENT_ON;
  }
}

// Whether an operation of this participant was cut short.
static bool is_cut(int who) { return known[who] && known[who]->kept; }

// Free, or of somebody who may be dead.
static bool may_be_leased(const state *model, int64_t index, const scenario *s) {
  int64_t holder = HOLDER(model, index);
  return holder == 0 || (holder > 0 && s->deaths > 0 && is_cut((int)holder - 1));
}

// All blocks are leased, or those that are not may be of an acquire that was cut short.
static bool none_is_free(const state *model, const scenario *s) {
  int unknown = 0, free_blocks = 0;
  for (int k = 0; k < MOST_PARTICIPANTS; k++)
    unknown += is_cut(k) && (((record *)known[k]->kept)->letter | 32) == 'a';
  for (int k = 0; k < s->capacity; k++) free_blocks += HOLDER(model, k) == 0;
  return free_blocks <= unknown;
}

static bool model_send(state *model, const record *op, const scenario *s) {
  if (op->value == 0 || LENGTH(model) == cells_of(s) || HOLDER(model, op->value2) != op->who + 1) return false;
  CELL(model, LENGTH(model)++) = in_cell(op->value, op->value2);
  HOLDER(model, op->value2) = SENT_ON;
  return true;
}

static bool model_receive(state *model, const record *op, bool any) {
  if (LENGTH(model) == 0) return false;
  int64_t first = CELL(model, 0);
  if (!any && first >> 8 != op->value) return false;
  HOLDER(model, first & 0xff) = op->who + 1;
  LENGTH(model)--;
  for (int k = 0; k < MOST_CELLS; k++) CELL(model, k) = k < LENGTH(model) ? CELL(model, k + 1) : 0;
  return true;
}

static bool is_in_queue(const state *model, int64_t value) {
  for (int k = 0; k < LENGTH(model); k++)
    if (CELL(model, k) >> 8 == value) return true;
  return false;
}

static bool apply(state *model, const record *op, bool cut, const scenario *s) {
  if (!cut && op->status == ZEROIPC_CLOSED) return true; // it had nothing to do it with
  switch (op->letter) {
    case 'a':
    case 'A':
      if (cut) return true; // which block it has is seen when somebody else leases it
      if (op->status == ZEROIPC_EMPTY) return none_is_free(model, s);
      if (op->status != ZEROIPC_OK || !may_be_leased(model, op->value2, s)) return false;
      HOLDER(model, op->value2) = op->who + 1;
      return true;
    case 'r':
      if ((!cut && op->status != ZEROIPC_OK) || HOLDER(model, op->value2) != op->who + 1) return false;
      HOLDER(model, op->value2) = 0;
      return true;
    case 's':
    case 'S':
      if (cut || op->status == ZEROIPC_OK) return model_send(model, op, s);
      return op->status == ZEROIPC_NO_ROOM && (LENGTH(model) == cells_of(s) || (s->lap & FEW_BLOCKS) != 0);
    case 'v':
    case 'V':
      if (cut || op->status == ZEROIPC_OK) return model_receive(model, op, cut);
      return op->status == ZEROIPC_EMPTY && LENGTH(model) == 0;
    case 'd':
      return cut || op->status == ZEROIPC_STALE;
    default: // 'g'
      if (cut || op->status == ZEROIPC_STALE) return true;
      return op->status == ZEROIPC_OK ? is_in_queue(model, op->value)
                                      : op->status == ZEROIPC_EMPTY && LENGTH(model) == 0;
  }
}

static const char *drain(participant *checker, const scenario *s) {
  player *me = checker->handle;
  for (uint32_t k = 0; k <= cells_of(s); k++) {
    uint64_t handle;
    void *data;
    zeroipc_status status = zeroipc_pool_try_receive(&me->pool, queue_of(me), &handle, &data);
    if (status > 0) return "corrupt at the end";
    note(checker, 'v', status ? 0 : value_at(data), status);
    if (status) return NULL;
    if (zeroipc_pool_release(&me->pool, handle)) return "what was received cannot be given back";
  }
  return "more leases than the queue has cells";
}

static bool may_sleep(participant *checker, const record *op, const scenario *s) {
  player *me = checker->handle;
  (void)s;
  if (op->letter == 'A') return zeroipc_pool_available(&me->pool) == 0;
  return op->letter == 'S' ? zeroipc_queue_is_full(queue_of(me)) : zeroipc_queue_is_empty(queue_of(me));
}

// What participants hold whose operations are over is theirs, as they left it; counts the others' as well, as far as
// that can be known.
static const char *count_leases(player *me, uint32_t *least, uint32_t *most) {
  uint32_t seen = 0;
  for (int k = 0; k < MOST_PARTICIPANTS; k++) {
    if (!known[k]) continue;
    const player *other = known[k]->handle;
    *most += (uint32_t)other->count + is_cut(k);
    for (uint64_t j = 0; j < other->count && !is_cut(k); j++, ++*least) {
      void *data;
      uint32_t bit = 1u << index_in(other->handles[j]);
      if (zeroipc_pool_get(&me->pool, other->handles[j], &data)) return "a lease has ended by itself";
      if ((seen & bit) != 0) return "a block is leased twice";
      if (value_at(data) != other->values[j]) return "another one wrote to a leased block";
      seen |= bit;
    }
  }
  return NULL;
}

// Leases all blocks that are free, sends as many as the queue takes, receives those, and gives all back.
static const char *go_round(player *me, const scenario *s, uint32_t available) {
  uint64_t handles[8], handle;
  void *data;
  for (uint32_t k = 0; k < available; k++) {
    if (zeroipc_pool_try_acquire(&me->pool, &handles[k], &data)) return "a free block cannot be leased";
    put(data, k);
  }
  if (zeroipc_pool_try_acquire(&me->pool, &handle, &data) != ZEROIPC_EMPTY) return "a block more than there are";
  uint32_t sent = 0;
  while (sent < available && zeroipc_pool_try_send(&me->pool, queue_of(me), &handles[sent]) == ZEROIPC_OK) sent++;
  if (sent < available && sent != cells_of(s)) return "the queue does not take as many as it has cells";
  for (uint32_t k = 0; k < sent; k++)
    if (zeroipc_pool_try_receive(&me->pool, queue_of(me), &handles[k], &data) || value_at(data) != k)
      return "the queue does not give what was sent";
  for (uint32_t k = 0; k < available; k++)
    if (zeroipc_pool_release(&me->pool, handles[k])) return "a lease cannot be given back";
  return NULL;
}

static const char *whole(participant *checker, const scenario *s, int paused) {
  player *me = checker->handle;
  uint32_t least = 0, most = 0, kept = 0, allocated = zeroipc_pool_allocated(&me->pool);
  const char *wrong = count_leases(me, &least, &most);
  if (wrong) return wrong;
  // Who waits, or is paused, has some perhaps; the dead have none.
  bool exact = paused == 0 && !strpbrk(s->words, "ASV");
  if (allocated < least || allocated > (exact ? least : most)) return "a block is lost, or given away";
  for (int round = 0; round < 2; round++) {
    wrong = go_round(me, s, (uint32_t)s->capacity - allocated);
    if (wrong) return wrong;
  }
  for (uint32_t block = 0; block < me->cells.block_count; block++) kept += !try_claim_block(&me->cells, block, 0);
  return kept > (uint32_t)paused ? "a block of the queue is lost" : NULL;
}

static const world pool_world = {
    .name = "pool",
    .segment_bytes = 65536,
    .prepare = prepare,
    .open = open_player,
    .handle_bytes = sizeof(player),
    .perform = perform,
    .begin = begin,
    .apply = apply,
    .drain = drain,
    .may_sleep = may_sleep,
    .whole = whole,
};

// words, capacity, preemptions, deaths, pauses, fill, flags, cells, threads
static const scenario scenarios[] = {
    {"ar,ar,a", 1, 2, 1, 0, 0, 0, 0, 0},    {"ar,a,arga", 2, 3, 0, 0, 0, 0, 0, 0},
    {"aa,ar,ra", 2, 2, 1, 0, 0, 0, 0, 0},
    {"ard,ar,g", 1, 2, 1, 0, 1, 0, 0, 0},   {"as,vr", 1, 3, 1, 0, 0, 0, 0, 0},     {"asa,v,a", 2, 2, 1, 0, 0, 0, 0, 0},
    {"as,as,vv", 2, 2, 1, 0, 0, 0, 1, 0},   {"as,v,v", 3, 2, 1, 0, 2, 0, 0, 0},    {"v,as,a", 2, 2, 1, 0, 2, 0, 2, 0},
    {"v,asv", 2, 2, 1, 0, 2, 0, 3, 0},      {"v,as,v", 2, 2, 0, 1, 1, 0, 1, 0},    {"vs,vs", 3, 2, 1, 0, 2, 0, 2, 0},
    {"a,v,g", 1, 2, 1, 0, 1, 0, 0, 0},      {"g,vas,v", 2, 2, 0, 0, 1, 0, 0, 0},
    {"as,vr", 2, 2, 1, 0, 0, UNBOUND, 0, 0},
    {"asa,a,v", 2, 1, 1, 0, 0, UNBOUND, 0, 0}, {"as,as,v", 3, 2, 1, 0, 0, FEW_BLOCKS, 1, 0},
    {"as,as,as", 3, 3, 0, 0, 0, 0, 3, 1},   {"v,as,as", 3, 2, 0, 0, 1, 0, 2, 1},
    {"ar,ar,ar", 2, 2, 0, 0, 0, 0, 0, 1},
    {"A,ar", 1, 3, 1, 0, 0, 0, 0, 0},       {"A,A,ar", 1, 2, 0, 0, 0, 0, 0, 0},    {"V,as", 1, 3, 1, 0, 0, 0, 0, 0},
    {"aS,v,v", 3, 2, 0, 0, 1, 0, 1, 0},     {"V,V,asas", 2, 2, 0, 0, 0, 0, 1, 0},
};

static const mutant mutants[] = {
    {"free: a lease of the living is free", "pool.c", "if (lives_now(p, search, owner)) return false;", "",
     {"a,a", 1, 1, 0, 0, 0, 0, 0, 0}},
    {"free: does not look for what the dead sent", "pool.c",
     "return (word & SENT) == 0 || !zi_carried(p, handle_of(generation_of(word), index), &search->status);",
     "return true;", {"a,v", 1, 1, 0, 0, 1, 0, 0, 0}},
    {"free: looks at the cells before it asks for the death", "pool.c",
     "if (lives_now(p, search, owner)) return false;\\n"
     "  // First the death, then the cells: the dead push nothing more. POOL-O1 <- send.\\n"
     "  return (word & SENT) == 0 || !zi_carried(p, handle_of(generation_of(word), index), &search->status);",
     "bool carried = (word & SENT) != 0 && zi_carried(p, handle_of(generation_of(word), index), &search->status);\\n"
     "  return !lives_now(p, search, owner) && !carried;",
     {"asa,a", 1, 2, 1, 0, 0, 0, 0, 0}},
    {"acquire: by a store", "pool.c",
     "if (!cas64(lease_at(p, index), word, lease_word(generation_of(word) + 1, 0, p->s.owner))) return false; "
     "// the acquire",
     "store64(lease_at(p, index), lease_word(generation_of(word) + 1, 0, p->s.owner));",
     {"a,a", 1, 1, 0, 0, 0, 0, 0, 0}},
    {"acquire: empty after one pass", "pool.c", "if (again && sum == before)", "if (sum == before || true)",
     {"ar,a,arga", 2, 3, 0, 0, 0, 0, 0, 0}},
    {"release: by a store", "pool.c",
     "if (!cas64(lease_at(pool, index), mine, mine & ~OWNER_MASK)) return zi_stale(pool, handle); // L1",
     "store64(lease_at(pool, index), mine & ~OWNER_MASK);", {"ard,a", 1, 2, 0, 0, 0, 0, 0, 0}},
    {"release: wakes nobody", "pool.c", "wake_one(pool->s.memory, pool->s.base + POOL_FREE); // L2", "",
     {"A,ar", 1, 2, 0, 0, 0, 0, 0, 0}},
    {"get: a handle of an earlier lease fits", "pool.c", "|| generation_of(word) != generation_in(handle)) return",
     ") return",
     {"g,vr,a", 1, 2, 0, 0, 1, 0, 0, 0}},
    {"bind: not at all", "pool_queues.c", "return status ? status : bind(p, *out);", "return status;",
     {"asa,a", 1, 1, 1, 0, 0, UNBOUND, 0, 0}},
    {"send: leaves the lease as sent when the queue is full", "pool_queues.c",
     "if (!cas64(at, sent, lease_word(generation + 1, 0, me))) return zi_stale(p, next);", "",
     {"as,as", 2, 2, 0, 0, 0, 0, 1, 0}},
    {"send: full beside a stale handle", "pool_queues.c",
     "if (is_handle(p, handle) && is_sent(handle, load64(lease_at(p, index_in(handle))))) return ZEROIPC_NO_ROOM;",
     "return ZEROIPC_NO_ROOM;", {"v,as", 1, 1, 1, 0, 1, 0, 1, 0}},
    {"send: pushes the handle before the lease is sent", "pool_queues.c",
     "if (!cas64(at, mine, sent)) return zi_stale(p, *handle); // S2. POOL-O1 -> take_over, is_free\\n"
     "    uint64_t next = handle_of(generation + 1, index);\\n    status = push_handle(q, next); // S3",
     "uint64_t next = handle_of(generation + 1, index);\\n    status = push_handle(q, next);\\n"
     "    if (!cas64(at, mine, sent)) return zi_stale(p, *handle);",
     {"as,v", 1, 1, 0, 0, 0, 0, 0, 0}},
    {"send: a thread aims a block where another one of its process may have", "pool_queues.c",
     "if (load64(cell_at(q, w.index)) == w.target) plain_store64(block_word_of(q, block), word = aim); // QUEUE-O1",
     "plain_store64(block_word_of(q, block), word = aim);", {"as,as,as", 3, 3, 0, 0, 0, 0, 3, 1}},
    {"send: wakes nobody", "pool_queues.c", "wake_one(q->s.memory, q->s.base + QUEUE_NOT_EMPTY); // P5", "",
     {"V,as", 1, 2, 0, 0, 0, 0, 0, 0}},
    {"receive: by a store", "pool_queues.c",
     "if (!cas64(lease_at(p, index), word, lease_word(generation, 0, p->s.owner))) return false;",
     "store64(lease_at(p, index), lease_word(generation, 0, p->s.owner));", {"v,v", 1, 1, 0, 0, 1, 0, 0, 0}},
    {"receive: takes the handle out before it has the lease", "pool_queues.c",
     "bool mine = take_over(p, &handle);\\n",
     "bool mine = cas64(cell, target, emptied(&w)) && take_over(p, &handle);\\n",
     {"v,a", 1, 1, 0, 0, 1, 0, 0, 0}},
    {"receive: a handle of an earlier lease fits", "pool_queues.c",
     "return (word & SENT) != 0 && generation_of(word) == generation_in(handle);",
     "(void)handle; return (word & SENT) != 0;", {"v,asv", 2, 2, 1, 0, 2, 0, 3, 0}},
};

const suite pool_suite = {&pool_world, scenarios, sizeof scenarios / sizeof scenarios[0], mutants,
                          sizeof mutants / sizeof mutants[0]};
