// Pools: every block is leased by who lives, or in the queue exactly once, or free; what was sent is received in order
// and whole, and what the dead had leased can be had.

#include "crash.h"
#include "pool.h"

#define CAPACITY 3
#define CELLS 2 // of the queue
#define SPARES 2
#define WORDS 3 // of a payload: the same number in each, so that a torn one is seen
#define MOST 8
// Somebody who was there once: no line has this id.
#define DEAD_OWNER 0x7f04u

typedef struct element {
  uint64_t words[WORDS];
} element;

static zeroipc_pool *pool; // the child's, as those behind it
static zeroipc_queue *queue;
static uint64_t mine;          // its lease
static uint64_t before[MOST];  // what is in the queue, in order
static size_t before_count;
static uint64_t held[CAPACITY]; // the checker's leases
static size_t held_count;
static zeroipc_queue *kept_queue; // of which the checker holds blocks
static zeroipc_lease kept[CELLS + SPARES];

static void put(void *data, uint64_t number) {
  element one;
  for (int k = 0; k < WORDS; k++) one.words[k] = number;
  memcpy(data, &one, sizeof one);
}

static uint64_t number_at(const void *data) {
  element one;
  memcpy(&one, data, sizeof one);
  for (int k = 1; k < WORDS; k++) CHECK(one.words[k] == one.words[0]);
  return one.words[0];
}

// --- states ---

static void open_both(zeroipc_memory *memory, zeroipc_pool **p, zeroipc_queue **q) {
  CHECK_OK(zeroipc_pool_open(memory, "p", sizeof(element), 0, p));
  CHECK_OK(zeroipc_queue_open(memory, "q", 8, 0, q));
}

static void close_both(zeroipc_pool *p, zeroipc_queue *q) {
  zeroipc_queue_close(q);
  zeroipc_pool_close(p);
}

static void lease(zeroipc_pool *p, uint64_t number, uint64_t *handle) {
  void *data;
  CHECK_OK(zeroipc_pool_try_acquire(p, handle, &data));
  put(data, number);
}

// Somebody leases `leases` blocks beside `sends` that it sends, numbered on.
static void use(zeroipc_memory *memory, size_t leases, size_t sends, uint64_t *handles) {
  zeroipc_pool *p;
  zeroipc_queue *q;
  open_both(memory, &p, &q);
  for (size_t k = 0; k < leases; k++) lease(p, 50 + k, &handles[k]);
  for (size_t k = 0; k < sends; k++) {
    uint64_t handle;
    lease(p, before[before_count] = before_count + 1, &handle);
    CHECK_OK(zeroipc_pool_try_send(p, q, &handle));
    before_count++;
  }
  close_both(p, q);
}

// A new pool and its queue, through which `shift` leases went.
static void make(zeroipc_memory *memory, int shift) {
  zeroipc_pool *p;
  zeroipc_queue *q;
  zeroipc_queue_options options = {.spares = SPARES};
  CHECK_OK(zeroipc_pool_create(memory, "p", sizeof(element), CAPACITY, &p));
  CHECK_OK(zeroipc_queue_create(memory, "q", 8, CELLS, &options, &q));
  for (int k = 0; k < shift; k++) {
    uint64_t handle;
    void *data;
    lease(p, 99, &handle);
    CHECK_OK(zeroipc_pool_try_send(p, q, &handle));
    CHECK_OK(zeroipc_pool_try_receive(p, q, &handle, &data));
    CHECK_OK(zeroipc_pool_release(p, handle));
  }
  before_count = held_count = 0;
  kept_queue = NULL;
  close_both(p, q);
}

static void living(zeroipc_memory *memory, int shift, size_t leases, size_t sends) {
  make(memory, shift);
  use(memory, held_count = leases, sends, held);
}

static void dead(zeroipc_memory *memory, int shift, size_t leases, size_t sends) {
  uint64_t handles[CAPACITY];
  make(memory, shift);
  zeroipc_memory *other = open_again(memory);
  use(other, leases, sends, handles);
  zeroipc_memory_close(other);
}

static void fresh(zeroipc_memory *memory) { make(memory, 0); }
static void used(zeroipc_memory *memory) { make(memory, 3); }
static void two_leased(zeroipc_memory *memory) { living(memory, 1, 2, 0); }
static void all_leased(zeroipc_memory *memory) { living(memory, 0, CAPACITY, 0); }
static void one_sent(zeroipc_memory *memory) { living(memory, 0, 0, 1); }
static void one_sent_at_the_wrap(zeroipc_memory *memory) { living(memory, CELLS - 1, 1, 1); }
static void full_queue(zeroipc_memory *memory) { living(memory, 1, 0, CELLS); }
static void full_queue_beside_a_lease(zeroipc_memory *memory) { living(memory, 1, 1, CELLS); }
static void two_leased_by_the_dead(zeroipc_memory *memory) { dead(memory, 0, 2, 0); }
static void all_leased_by_the_dead(zeroipc_memory *memory) { dead(memory, 0, CAPACITY, 0); }
static void one_sent_by_the_dead(zeroipc_memory *memory) { dead(memory, 1, 1, 1); }
static void full_queue_of_the_dead(zeroipc_memory *memory) { dead(memory, 1, 1, CELLS); }

// Somebody died with the first handle of the queue received (V3) and not taken out (V4).
static void make_stale(zeroipc_memory *memory) {
  uint8_t *at = bytes_of(memory, "p");
  uint32_t stride = *(uint32_t *)(void *)(at + STRUCTURE_STRIDE);
  for (uint32_t k = 0; k < CAPACITY; k++) {
    uint8_t *block = at + POOL_BLOCKS + k * stride;
    uint64_t word = load64(block), number;
    memcpy(&number, block + LEASE_PAYLOAD_NEAR, sizeof number);
    if ((word & SENT) != 0 && number == 1) store64(block, lease_word(generation_of(word) + 1, 0, DEAD_OWNER));
  }
  before_count--;
  memmove(before, before + 1, sizeof before - sizeof before[0]);
}

static void stale_before_none(zeroipc_memory *memory) {
  living(memory, 1, 0, 1);
  make_stale(memory);
}

static void stale_in_a_full_queue(zeroipc_memory *memory) {
  living(memory, 1, 0, CELLS);
  make_stale(memory);
}

// A queue of which somebody who lives holds every block.
static void no_free_block(zeroipc_memory *memory) {
  make(memory, 1);
  CHECK_OK(zeroipc_queue_open(memory, "q", 8, 0, &kept_queue));
  for (int k = 0; k < CELLS + SPARES; k++) CHECK_OK(zeroipc_queue_try_reserve(kept_queue, &kept[k]));
}

// --- opening ---

static void open_pool(zeroipc_memory *memory) { open_both(memory, &pool, &queue); }

static void open_and_lease(zeroipc_memory *memory) {
  open_pool(memory);
  lease(pool, 7, &mine);
}

// With the queue known already.
static void open_and_look(zeroipc_memory *memory) {
  open_pool(memory);
  CHECK_OK(zi_learn_queues(pool));
}

static void open_with_a_stale_handle(zeroipc_memory *memory) {
  open_and_lease(memory);
  CHECK_OK(zeroipc_pool_release(pool, mine));
}

// --- operations ---

static void acquire(void) {
  void *data;
  if (zeroipc_pool_try_acquire(pool, &mine, &data) == ZEROIPC_OK) put(data, 8);
}

static void receive(void) {
  void *data;
  if (zeroipc_pool_try_receive(pool, queue, &mine, &data) == ZEROIPC_OK) put(data, 8);
}

static void release(void) { zeroipc_pool_release(pool, mine); }
static void send(void) { zeroipc_pool_try_send(pool, queue, &mine); }
static void reclaim(void) { zeroipc_pool_reclaim(pool, NULL); }
static void count(void) { zeroipc_pool_allocated(pool); }

// --- checks ---

// What is in the queue now, in order; its leases end.
static size_t drain(zeroipc_pool *p, zeroipc_queue *q, uint64_t *out) {
  uint64_t handle;
  void *data;
  size_t received = 0;
  for (; zeroipc_pool_try_receive(p, q, &handle, &data) == ZEROIPC_OK; received++) {
    CHECK(received < MOST);
    out[received] = number_at(data);
    CHECK_OK(zeroipc_pool_release(p, handle));
  }
  return received;
}

// The checker's leases are as they were; they end.
static void check_held(zeroipc_pool *p) {
  void *data;
  for (size_t k = 0; k < held_count; k++) {
    CHECK_OK(zeroipc_pool_get(p, held[k], &data));
    CHECK_EQUAL(number_at(data), 50 + k);
    CHECK_OK(zeroipc_pool_release(p, held[k]));
  }
}

// Every block can be had, once, and the queue takes as many as it has cells; twice over.
static void check_whole(zeroipc_pool *p, zeroipc_queue *q) {
  for (int round = 0; round < 2; round++) {
    uint64_t handles[CAPACITY], more, out[MOST];
    void *data;
    for (uint64_t k = 0; k < CAPACITY; k++) {
      lease(p, 20 + k, &handles[k]);
      for (uint64_t j = 0; j < k; j++) CHECK((handles[j] & INDEX_MASK) != (handles[k] & INDEX_MASK));
    }
    CHECK_STATUS(zeroipc_pool_try_acquire(p, &more, &data), ZEROIPC_EMPTY);
    CHECK_EQUAL(zeroipc_pool_allocated(p), CAPACITY);
    for (uint64_t k = 0; k < CELLS; k++) CHECK_OK(zeroipc_pool_try_send(p, q, &handles[k]));
    CHECK_STATUS(zeroipc_pool_try_send(p, q, &handles[CELLS]), ZEROIPC_NO_ROOM);
    CHECK_EQUAL(drain(p, q, out), CELLS);
    for (uint64_t k = 0; k < CELLS; k++) CHECK_EQUAL(out[k], 20 + k);
    CHECK_OK(zeroipc_pool_release(p, handles[CELLS]));
    CHECK_EQUAL(zeroipc_pool_allocated(p), 0);
  }
}

// Of what was sent, the first `gone` are gone at most, and 7 has come if `added`; both when the operation had returned.
static void check_effect(zeroipc_memory *memory, bool completed, size_t gone, size_t added) {
  zeroipc_pool *p;
  zeroipc_queue *q;
  uint64_t now_there[MOST];
  open_both(memory, &p, &q);
  uint32_t allocated = zeroipc_pool_allocated(p);
  if (held_count > 0) CHECK_OK(zeroipc_pool_reclaim(p, NULL)); // changes nothing for anybody
  size_t received = drain(p, q, now_there), came = received > 0 && now_there[received - 1] == 7;
  CHECK_EQUAL(allocated, held_count + received);
  size_t stayed = received - came;
  CHECK(stayed <= before_count && before_count - stayed <= gone && came <= added);
  for (size_t k = 0; k < stayed; k++) CHECK_EQUAL(now_there[k], before[before_count - stayed + k]);
  if (completed) CHECK(before_count - stayed == gone && came == added);
  check_held(p);
  if (kept_queue) {
    for (int k = 0; k < CELLS + SPARES; k++) CHECK_OK(zeroipc_queue_release(kept_queue, &kept[k]));
    zeroipc_queue_close(kept_queue);
  }
  check_whole(p, q);
  close_both(p, q);
}

static void nothing(zeroipc_memory *memory, bool completed) { check_effect(memory, completed, 0, 0); }
static void one_came(zeroipc_memory *memory, bool completed) { check_effect(memory, completed, 0, 1); }
static void one_went(zeroipc_memory *memory, bool completed) { check_effect(memory, completed, 1, 0); }

// And no block has an owner any more, but those that were sent.
static void reclaimed(zeroipc_memory *memory, bool completed) {
  uint8_t *at = bytes_of(memory, "p");
  uint32_t stride = *(uint32_t *)(void *)(at + STRUCTURE_STRIDE);
  for (uint32_t k = 0; k < CAPACITY && completed; k++) {
    uint64_t word = load64(at + POOL_BLOCKS + k * stride);
    CHECK((word & OWNER_MASK) == 0 || (word & SENT) != 0);
  }
  check_effect(memory, completed, 0, 0);
}

static const crash_case cases[] = {
    {"acquire, fresh", fresh, open_pool, acquire, nothing},
    {"acquire, used before", used, open_pool, acquire, nothing},
    {"acquire, the last one", two_leased, open_pool, acquire, nothing},
    {"acquire, none is free", all_leased, open_pool, acquire, nothing},
    {"acquire, all are the dead's", all_leased_by_the_dead, open_pool, acquire, nothing},
    {"acquire, the dead have leased and sent", full_queue_of_the_dead, open_pool, acquire, nothing},
    {"acquire, the same, the queue known", full_queue_of_the_dead, open_and_look, acquire, nothing},
    {"acquire, beside a stale handle", stale_in_a_full_queue, open_pool, acquire, nothing},
    {"release", two_leased, open_and_lease, release, nothing},
    {"release, beside a full queue", full_queue, open_and_lease, release, nothing},
    {"release, stale", two_leased, open_with_a_stale_handle, release, nothing},
    {"send, which binds", fresh, open_and_lease, send, one_came},
    {"send, used before", used, open_and_lease, send, one_came},
    {"send, behind one", one_sent_at_the_wrap, open_and_lease, send, one_came},
    {"send, behind one of the dead", one_sent_by_the_dead, open_and_lease, send, one_came},
    {"send, full", full_queue, open_and_lease, send, nothing},
    {"send, a stale handle in the way", stale_in_a_full_queue, open_and_lease, send, one_came},
    {"send, no free block", no_free_block, open_and_lease, send, nothing},
    {"receive, which binds, empty", fresh, open_pool, receive, nothing},
    {"receive, empty", used, open_pool, receive, nothing},
    {"receive, one", one_sent, open_pool, receive, one_went},
    {"receive, at the wrap", one_sent_at_the_wrap, open_pool, receive, one_went},
    {"receive, full", full_queue_beside_a_lease, open_pool, receive, one_went},
    {"receive, from the dead", one_sent_by_the_dead, open_pool, receive, one_went},
    {"receive, stale", stale_before_none, open_pool, receive, nothing},
    {"receive, behind a stale one", stale_in_a_full_queue, open_pool, receive, one_went},
    {"reclaim, nothing", two_leased, open_pool, reclaim, nothing},
    {"reclaim, some", two_leased_by_the_dead, open_pool, reclaim, reclaimed},
    {"reclaim, all", all_leased_by_the_dead, open_pool, reclaim, reclaimed},
    {"reclaim, beside what the dead sent", full_queue_of_the_dead, open_pool, reclaim, reclaimed},
    {"reclaim, beside a stale handle", stale_before_none, open_pool, reclaim, reclaimed},
    {"allocated", full_queue_of_the_dead, open_pool, count, nothing},
};

const crash_suite pool_crashes = {"pool", cases, sizeof cases / sizeof cases[0], 0};
