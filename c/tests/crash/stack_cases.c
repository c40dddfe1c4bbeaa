// Stacks: what is on it is what was before, or that with the operation's effect; every block is free or in use.

#include "crash.h"

#define CAPACITY 3
#define SPARES 2
#define WORDS 4 // of an element: the same number in each, so that a torn one is seen
#define MOST 8

typedef struct element {
  uint64_t words[WORDS];
} element;

static zeroipc_stack *stack; // the child's
static size_t before;        // elements 1, 2, ... that were there

static element element_of(uint64_t number) {
  element made;
  for (int k = 0; k < WORDS; k++) made.words[k] = number;
  return made;
}

// A stack that was used up to this height and has `count` elements, numbered from 1.
static void fill(zeroipc_memory *memory, int height, size_t count) {
  zeroipc_stack *made;
  zeroipc_stack_options options = {.spares = SPARES};
  CHECK_OK(zeroipc_stack_create(memory, "s", sizeof(element), CAPACITY, &options, &made));
  element one = element_of(99);
  for (int k = 0; k < height; k++) CHECK_OK(zeroipc_stack_try_push(made, &one));
  for (int k = 0; k < height; k++) CHECK_OK(zeroipc_stack_try_pop(made, &one));
  for (before = 0; before < count; before++) {
    one = element_of(before + 1);
    CHECK_OK(zeroipc_stack_try_push(made, &one));
  }
  zeroipc_stack_close(made);
}

static void empty(zeroipc_memory *memory) { fill(memory, 0, 0); }
static void used(zeroipc_memory *memory) { fill(memory, CAPACITY, 0); }
static void one(zeroipc_memory *memory) { fill(memory, 0, 1); }
static void two(zeroipc_memory *memory) { fill(memory, CAPACITY, 2); }
static void full(zeroipc_memory *memory) { fill(memory, 1, CAPACITY); }

static void open_stack(zeroipc_memory *memory) {
  CHECK_OK(zeroipc_stack_open(memory, "s", sizeof(element), 0, &stack));
}

// --- operations ---

static void push(void) {
  element made = element_of(7);
  zeroipc_stack_try_push(stack, &made);
}

static void push_many(void) {
  element made[2] = {element_of(7), element_of(8)};
  size_t done;
  zeroipc_stack_try_push_many(stack, made, 2, &done);
}

static void pop(void) {
  element out;
  zeroipc_stack_try_pop(stack, &out);
}

static void pop_many(void) {
  element out[2];
  size_t done;
  zeroipc_stack_try_pop_many(stack, out, 2, &done);
}

static void top(void) {
  element out;
  zeroipc_stack_top(stack, &out);
}

// --- checks ---

static size_t drain(zeroipc_stack *made, uint64_t *out) {
  element got;
  size_t count = 0;
  for (; zeroipc_stack_try_pop(made, &got) == ZEROIPC_OK; count++) {
    CHECK(count < MOST);
    for (int k = 1; k < WORDS; k++) CHECK(got.words[k] == got.words[0]);
    out[count] = got.words[0];
  }
  return count;
}

// Of what was there, the last `gone` elements are gone at most, and 7, 8 have come upon it at most.
static void check_effect(zeroipc_memory *memory, bool completed, size_t gone, size_t added) {
  zeroipc_stack *made;
  uint64_t there[MOST];
  CHECK_OK(zeroipc_stack_open(memory, "s", sizeof(element), 0, &made));
  size_t count = drain(made, there), came = 0;
  while (came < count && there[came] >= 7) came++;
  size_t stayed = count - came;
  CHECK(stayed <= before && before - stayed <= gone && came <= added);
  for (size_t k = 0; k < came; k++) CHECK_EQUAL(there[k], 7 + came - 1 - k);
  for (size_t k = 0; k < stayed; k++) CHECK_EQUAL(there[came + k], stayed - k);
  if (completed) CHECK(before - stayed == gone && came == added);
  // Whole, also beside the dead one's block: twice as many times as there are blocks.
  for (int round = 0; round < 2 * (CAPACITY + SPARES); round++) {
    for (uint64_t k = 0; k < CAPACITY; k++) {
      element filler = element_of(k);
      CHECK_OK(zeroipc_stack_try_push(made, &filler));
    }
    element more = element_of(0);
    CHECK_STATUS(zeroipc_stack_try_push(made, &more), ZEROIPC_NO_ROOM);
    CHECK_EQUAL(drain(made, there), CAPACITY);
    for (uint64_t k = 0; k < CAPACITY; k++) CHECK_EQUAL(there[k], CAPACITY - 1 - k);
  }
  zeroipc_stack_close(made);
}

static void nothing(zeroipc_memory *memory, bool completed) { check_effect(memory, completed, 0, 0); }
static void one_came(zeroipc_memory *memory, bool completed) { check_effect(memory, completed, 0, 1); }
static void two_came(zeroipc_memory *memory, bool completed) { check_effect(memory, completed, 0, 2); }
static void one_went(zeroipc_memory *memory, bool completed) { check_effect(memory, completed, 1, 0); }
static void two_went(zeroipc_memory *memory, bool completed) { check_effect(memory, completed, 2, 0); }

static const crash_case cases[] = {
    {"push, empty", empty, open_stack, push, one_came},
    {"push, used before", used, open_stack, push, one_came},
    {"push, two", two, open_stack, push, one_came},
    {"push, full", full, open_stack, push, nothing},
    {"push many", one, open_stack, push_many, two_came},
    {"pop, one", one, open_stack, pop, one_went},
    {"pop, two", two, open_stack, pop, one_went},
    {"pop, full", full, open_stack, pop, one_went},
    {"pop, empty", empty, open_stack, pop, nothing},
    {"pop many", full, open_stack, pop_many, two_went},
    {"top", two, open_stack, top, nothing},
};

const crash_suite stack_crashes = {"stack", cases, sizeof cases / sizeof cases[0], 0};
