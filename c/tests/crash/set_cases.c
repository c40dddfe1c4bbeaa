// Sets: an element is there or it is not, whole, and never twice; nothing is locked.

#include "crash.h"

#define CAPACITY 3
#define WORDS 3 // of an element: the same number in each, so that a torn one is seen

typedef struct element {
  uint64_t words[WORDS];
} element;

static zeroipc_set *set;           // the child's
static bool before[CAPACITY + 2]; // whether each element was there

static element element_of(uint64_t number) {
  element made;
  for (int k = 0; k < WORDS; k++) made.words[k] = number;
  return made;
}

// A set of the elements 1 to `count`. `churn`: elements that came and went before.
static void fill(zeroipc_memory *memory, uint64_t count, uint64_t churn) {
  zeroipc_set *made;
  const uint64_t seed = 3;
  zeroipc_keyed_options options = {.spares = 2, .seed = &seed};
  CHECK_OK(zeroipc_set_create(memory, "s", sizeof(element), CAPACITY, &options, &made));
  for (uint64_t number = 100; number < 100 + churn; number++) {
    element one = element_of(number);
    CHECK_OK(zeroipc_set_try_add(made, &one));
    CHECK_OK(zeroipc_set_remove(made, &one));
  }
  memset(before, 0, sizeof before);
  for (uint64_t number = 1; number <= count; number++) {
    element one = element_of(number);
    CHECK_OK(zeroipc_set_try_add(made, &one));
    before[number] = true;
  }
  zeroipc_set_close(made);
}

static void empty(zeroipc_memory *memory) { fill(memory, 0, 0); }
static void churned(zeroipc_memory *memory) { fill(memory, 1, 9); }
static void two(zeroipc_memory *memory) { fill(memory, 2, 0); }
static void full(zeroipc_memory *memory) { fill(memory, CAPACITY, 3); }

static void open_set(zeroipc_memory *memory) { CHECK_OK(zeroipc_set_open(memory, "s", sizeof(element), 0, &set)); }

// --- operations ---

static void add(uint64_t number) {
  element one = element_of(number);
  zeroipc_set_try_add(set, &one);
}

static void take_out(uint64_t number) {
  element one = element_of(number);
  zeroipc_set_remove(set, &one);
}

static void add_one(void) { add(1); }
static void add_three(void) { add(3); }
static void add_more(void) { add(4); }
static void remove_one(void) { take_out(1); }
static void remove_more(void) { take_out(4); }
static void clear(void) { zeroipc_set_clear(set); }

static void has_one(void) {
  element one = element_of(1);
  zeroipc_set_has(set, &one);
}

// --- checks ---

static bool count_element(const void *at, void *context) {
  element one;
  memcpy(&one, at, sizeof one);
  for (int k = 1; k < WORDS; k++) CHECK(one.words[k] == one.words[0]);
  CHECK(one.words[0] <= CAPACITY);
  ((int *)context)[one.words[0]]++;
  return true;
}

// Whole, also beside the dead one's block, stripe and place: every element can be added and removed.
static void check_whole(zeroipc_set *made) {
  for (int round = 0; round < 3; round++) {
    CHECK_OK(zeroipc_set_clear(made));
    for (uint64_t k = 200; k < 200 + CAPACITY; k++) {
      element one = element_of(k);
      CHECK_OK(zeroipc_set_try_add(made, &one));
      CHECK_STATUS(zeroipc_set_try_add(made, &one), ZEROIPC_REFUSED);
    }
    element more = element_of(300);
    CHECK_STATUS(zeroipc_set_try_add(made, &more), ZEROIPC_NO_ROOM);
    CHECK_EQUAL(zeroipc_set_size(made), CAPACITY);
  }
}

// The element `number` (0: each) is there `after`, or as before when the operation had not returned; others are as
// before.
static void check_effect(zeroipc_memory *memory, bool completed, uint64_t number, bool after) {
  zeroipc_set *made;
  CHECK_OK(zeroipc_set_open(memory, "s", sizeof(element), 0, &made));
  int seen[CAPACITY + 1] = {0};
  CHECK_OK(zeroipc_set_each(made, count_element, seen));
  for (uint64_t k = 1; k <= CAPACITY; k++) {
    element one = element_of(k);
    bool there = zeroipc_set_has(made, &one), meant = number == 0 || number == k;
    CHECK_EQUAL(seen[k], there);
    CHECK(meant ? there == after || (!completed && there == before[k]) : there == before[k]);
  }
  check_whole(made);
  zeroipc_set_close(made);
}

static void one_is_there(zeroipc_memory *memory, bool completed) { check_effect(memory, completed, 1, true); }
static void three_is_there(zeroipc_memory *memory, bool completed) { check_effect(memory, completed, 3, true); }
static void one_is_gone(zeroipc_memory *memory, bool completed) { check_effect(memory, completed, 1, false); }
static void all_are_gone(zeroipc_memory *memory, bool completed) { check_effect(memory, completed, 0, false); }
static void nothing(zeroipc_memory *memory, bool completed) { check_effect(memory, completed, 1, before[1]); }

static const crash_case cases[] = {
    {"add, empty", empty, open_set, add_one, one_is_there},
    {"add, churned", churned, open_set, add_three, three_is_there},
    {"add, the last place", two, open_set, add_three, three_is_there},
    {"add, there", two, open_set, add_one, nothing},
    {"add, full", full, open_set, add_more, nothing},
    {"remove", two, open_set, remove_one, one_is_gone},
    {"remove, churned", churned, open_set, remove_one, one_is_gone},
    {"remove, full", full, open_set, remove_one, one_is_gone},
    {"remove, not there", full, open_set, remove_more, nothing},
    {"clear", full, open_set, clear, all_are_gone},
    {"has", two, open_set, has_one, nothing},
};

const crash_suite set_crashes = {"set", cases, sizeof cases / sizeof cases[0], 0};
