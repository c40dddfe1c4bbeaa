// Queues: what is in it is what was before, or that with the operation's effect; every block is free or in use.

#include "crash.h"

#define CAPACITY 3
#define SPARES 2
#define WORDS 4 // of an element: the same number in each, so that a torn one is seen
#define MOST 8

typedef struct element {
  uint64_t words[WORDS];
} element;

static zeroipc_queue *queue; // the child's
static zeroipc_lease lease;  // the child's
static uint64_t before[MOST];
static size_t before_count;

static element element_of(uint64_t number) {
  element made;
  for (int k = 0; k < WORDS; k++) made.words[k] = number;
  return made;
}

static zeroipc_queue *make(zeroipc_memory *memory) {
  zeroipc_queue *made;
  zeroipc_queue_options options = {.spares = SPARES};
  CHECK_OK(zeroipc_queue_create(memory, "q", sizeof(element), CAPACITY, &options, &made));
  return made;
}

// A queue that was used for `shift` elements and has `count`, numbered from 1.
static void fill(zeroipc_memory *memory, int shift, size_t count) {
  zeroipc_queue *made = make(memory);
  element one = element_of(99);
  for (int k = 0; k < shift; k++) {
    CHECK_OK(zeroipc_queue_try_push(made, &one));
    CHECK_OK(zeroipc_queue_try_pop(made, &one));
  }
  for (size_t k = 0; k < count; k++) {
    one = element_of(before[k] = k + 1);
    CHECK_OK(zeroipc_queue_try_push(made, &one));
  }
  before_count = count;
  zeroipc_queue_close(made);
}

static void empty(zeroipc_memory *memory) { fill(memory, 0, 0); }
static void used(zeroipc_memory *memory) { fill(memory, 4, 0); }
static void one(zeroipc_memory *memory) { fill(memory, 0, 1); }
static void two(zeroipc_memory *memory) { fill(memory, 4, 2); }
static void at_the_wrap(zeroipc_memory *memory) { fill(memory, CAPACITY - 1, 1); }
static void full(zeroipc_memory *memory) { fill(memory, 1, CAPACITY); }

// A queue of which somebody who lives holds the block of the cell that comes next.
static void leased(zeroipc_memory *memory) {
  fill(memory, 0, 0);
  zeroipc_queue *made;
  zeroipc_lease kept;
  CHECK_OK(zeroipc_queue_open(memory, "q", sizeof(element), 0, &made));
  CHECK_OK(zeroipc_queue_try_reserve(made, &kept));
  zeroipc_queue_close(made);
}

static void open_queue(zeroipc_memory *memory) {
  CHECK_OK(zeroipc_queue_open(memory, "q", sizeof(element), 0, &queue));
}

static void open_and_reserve(zeroipc_memory *memory) {
  open_queue(memory);
  CHECK_OK(zeroipc_queue_try_reserve(queue, &lease));
  *(element *)lease.data = element_of(7);
}

static void open_and_claim(zeroipc_memory *memory) {
  open_queue(memory);
  CHECK_OK(zeroipc_queue_try_claim(queue, &lease));
  before_count--;
  memmove(before, before + 1, sizeof before - sizeof before[0]);
}

// --- operations ---

static void push(void) {
  element made = element_of(7);
  zeroipc_queue_try_push(queue, &made);
}

static void push_many(void) {
  element made[2] = {element_of(7), element_of(8)};
  size_t done;
  zeroipc_queue_try_push_many(queue, made, 2, &done);
}

static void pop(void) {
  element out;
  zeroipc_queue_try_pop(queue, &out);
}

static void pop_many(void) {
  element out[2];
  size_t done;
  zeroipc_queue_try_pop_many(queue, out, 2, &done);
}

static void peek(void) {
  element out;
  zeroipc_queue_peek(queue, &out);
}

static void reserve(void) { zeroipc_queue_try_reserve(queue, &lease); }
static void commit(void) { zeroipc_queue_try_commit(queue, &lease); }
static void claim(void) { zeroipc_queue_try_claim(queue, &lease); }
static void release(void) { zeroipc_queue_release(queue, &lease); }

// --- checks ---

// What is in the queue now, in order; each element whole.
static size_t drain(zeroipc_queue *made, uint64_t *out) {
  element got;
  size_t count = 0;
  for (; zeroipc_queue_try_pop(made, &got) == ZEROIPC_OK; count++) {
    CHECK(count < MOST);
    for (int k = 1; k < WORDS; k++) CHECK(got.words[k] == got.words[0]);
    out[count] = got.words[0];
  }
  return count;
}

// Every block can be had, the dead one's too, but for those that others who live hold.
static void check_whole(zeroipc_queue *made, uint32_t held) {
  uint64_t out[MOST];
  for (int round = 0; round < 2; round++) {
    for (uint64_t k = 0; k < CAPACITY; k++) {
      element one = element_of(k);
      CHECK_OK(zeroipc_queue_try_push(made, &one));
    }
    element more = element_of(0);
    CHECK_STATUS(zeroipc_queue_try_push(made, &more), ZEROIPC_NO_ROOM);
    CHECK_EQUAL(drain(made, out), CAPACITY);
    for (uint64_t k = 0; k < CAPACITY; k++) CHECK_EQUAL(out[k], k);
  }
  zeroipc_lease leases[CAPACITY + SPARES];
  for (uint32_t k = 0; k < CAPACITY + SPARES - held; k++) CHECK_OK(zeroipc_queue_try_reserve(made, &leases[k]));
  zeroipc_lease more;
  CHECK_STATUS(zeroipc_queue_try_reserve(made, &more), ZEROIPC_NO_ROOM);
  for (uint32_t k = 0; k < CAPACITY + SPARES - held; k++) CHECK_OK(zeroipc_queue_release(made, &leases[k]));
}

// Of what was there, the first `gone` elements are gone at most, and of 7, 8 the first `added` have come at most; all
// of both when the operation had returned.
static void check_effect(zeroipc_memory *memory, bool completed, size_t gone, size_t added, uint32_t held) {
  zeroipc_queue *made;
  uint64_t now_there[MOST];
  CHECK_OK(zeroipc_queue_open(memory, "q", sizeof(element), 0, &made));
  size_t count = drain(made, now_there), came = 0;
  while (came < count && now_there[count - 1 - came] >= 7) came++;
  size_t stayed = count - came;
  CHECK(stayed <= before_count && before_count - stayed <= gone && came <= added);
  for (size_t k = 0; k < stayed; k++) CHECK_EQUAL(now_there[k], before[before_count - stayed + k]);
  for (size_t k = 0; k < came; k++) CHECK_EQUAL(now_there[stayed + k], 7 + k);
  if (completed) CHECK(before_count - stayed == gone && came == added);
  check_whole(made, held);
  zeroipc_queue_close(made);
}

static void nothing(zeroipc_memory *memory, bool completed) { check_effect(memory, completed, 0, 0, 0); }
static void one_came(zeroipc_memory *memory, bool completed) { check_effect(memory, completed, 0, 1, 0); }
static void two_came(zeroipc_memory *memory, bool completed) { check_effect(memory, completed, 0, 2, 0); }
static void one_went(zeroipc_memory *memory, bool completed) { check_effect(memory, completed, 1, 0, 0); }
static void two_went(zeroipc_memory *memory, bool completed) { check_effect(memory, completed, 2, 0, 0); }
static void one_came_beside_a_lease(zeroipc_memory *memory, bool completed) {
  check_effect(memory, completed, 0, 1, 1);
}

// The child took one by its claim before it was stepped.
static void claimed_before(zeroipc_memory *memory, bool completed) {
  before_count--;
  memmove(before, before + 1, sizeof before - sizeof before[0]);
  check_effect(memory, completed, 0, 0, 0);
}

static const crash_case cases[] = {
    {"push, empty", empty, open_queue, push, one_came},
    {"push, used before", used, open_queue, push, one_came},
    {"push, at the wrap", at_the_wrap, open_queue, push, one_came},
    {"push, full", full, open_queue, push, nothing},
    {"push, beside a lease", leased, open_queue, push, one_came_beside_a_lease},
    {"push many", one, open_queue, push_many, two_came},
    {"pop, one", one, open_queue, pop, one_went},
    {"pop, at the wrap", at_the_wrap, open_queue, pop, one_went},
    {"pop, full", full, open_queue, pop, one_went},
    {"pop, empty", empty, open_queue, pop, nothing},
    {"pop many", full, open_queue, pop_many, two_went},
    {"peek", two, open_queue, peek, nothing},
    {"reserve", one, open_queue, reserve, nothing},
    {"commit", one, open_and_reserve, commit, one_came},
    {"abort", one, open_and_reserve, release, nothing},
    {"claim", two, open_queue, claim, one_went},
    {"release", two, open_and_claim, release, claimed_before},
};

const crash_suite queue_crashes = {"queue", cases, sizeof cases / sizeof cases[0], 0};
