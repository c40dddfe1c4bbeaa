// Maps: a key has the value that it had, or that which the operation gives it; no key is there twice, and nothing is
// locked.

#include "crash.h"

#define CAPACITY 3
#define WORDS 4 // of a value: the same number in each, so that a torn one is seen

typedef struct value {
  uint64_t words[WORDS];
} value;

static zeroipc_map *map;            // the child's
static uint64_t before[CAPACITY + 2]; // of each key; 0: absent

static value value_of(uint64_t number) {
  value made;
  for (int k = 0; k < WORDS; k++) made.words[k] = number;
  return made;
}

// A map with the keys 1 to `count`, key k with the value 10 k. `churn`: keys that came and went before.
static void fill(zeroipc_memory *memory, uint64_t count, uint64_t churn) {
  zeroipc_map *made;
  const uint64_t seed = 3;
  zeroipc_keyed_options options = {.spares = 2, .seed = &seed};
  CHECK_OK(zeroipc_map_create(memory, "m", 8, sizeof(value), CAPACITY, &options, &made));
  for (uint64_t key = 100; key < 100 + churn; key++) {
    value one = value_of(1);
    CHECK_OK(zeroipc_map_try_set(made, &key, &one));
    CHECK_OK(zeroipc_map_remove(made, &key));
  }
  memset(before, 0, sizeof before);
  for (uint64_t key = 1; key <= count; key++) {
    value one = value_of(before[key] = 10 * key);
    CHECK_OK(zeroipc_map_try_set(made, &key, &one));
  }
  zeroipc_map_close(made);
}

static void empty(zeroipc_memory *memory) { fill(memory, 0, 0); }
static void churned(zeroipc_memory *memory) { fill(memory, 1, 9); }
static void two(zeroipc_memory *memory) { fill(memory, 2, 0); }
static void full(zeroipc_memory *memory) { fill(memory, CAPACITY, 3); }

static void open_map(zeroipc_memory *memory) {
  CHECK_OK(zeroipc_map_open(memory, "m", 8, sizeof(value), 0, &map));
}

// --- operations ---

static void set_one(void) {
  value one = value_of(77);
  zeroipc_map_try_set(map, &(uint64_t){1}, &one);
}

static void insert_one(void) {
  value one = value_of(77);
  zeroipc_map_try_insert(map, &(uint64_t){1}, &one);
}

static void set_three(void) {
  value one = value_of(77);
  zeroipc_map_try_set(map, &(uint64_t){3}, &one);
}

static void exchange_one(void) {
  value old = value_of(10), one = value_of(77);
  zeroipc_map_compare_and_set(map, &(uint64_t){1}, &old, &one, 0);
}

static void remove_one(void) { zeroipc_map_remove(map, &(uint64_t){1}); }
static void clear(void) { zeroipc_map_clear(map); }

static void get_one(void) {
  value one;
  zeroipc_map_get(map, &(uint64_t){1}, &one);
}

// --- checks ---

static bool count_entry(const void *key, const void *entry, void *context) {
  (void)entry;
  uint64_t number;
  memcpy(&number, key, sizeof number);
  CHECK(number <= CAPACITY);
  ((int *)context)[number]++;
  return true;
}

// The value of `key` is what it was, or `after` (0: absent); all others are as they were, or gone as well.
static void check_key(zeroipc_map *made, uint64_t key, uint64_t after, bool completed) {
  value one;
  zeroipc_status status = zeroipc_map_get(made, &key, &one);
  CHECK(status == ZEROIPC_OK || status == ZEROIPC_ABSENT);
  uint64_t now_there = status ? 0 : one.words[0];
  for (int k = 1; !status && k < WORDS; k++) CHECK(one.words[k] == now_there);
  CHECK(now_there == after || (!completed && now_there == before[key]));
}

static void check_effect(zeroipc_memory *memory, bool completed, uint64_t key, uint64_t after, bool all) {
  zeroipc_map *made;
  CHECK_OK(zeroipc_map_open(memory, "m", 8, sizeof(value), 0, &made));
  int seen[CAPACITY + 1] = {0};
  CHECK_OK(zeroipc_map_each(made, count_entry, seen));
  for (uint64_t k = 1; k <= CAPACITY; k++) {
    CHECK(seen[k] <= 1);
    if (all) check_key(made, k, 0, completed);
    else check_key(made, k, k == key ? after : before[k], k != key || completed);
  }
  // Whole, also beside the dead one's block, stripe and place: every key can be added and removed.
  for (int round = 0; round < 3; round++) {
    CHECK_OK(zeroipc_map_clear(made));
    for (uint64_t k = 200; k < 200 + CAPACITY; k++) {
      value one = value_of(k);
      CHECK_OK(zeroipc_map_try_set(made, &k, &one));
      CHECK_OK(zeroipc_map_try_set(made, &k, &one));
    }
    value one = value_of(1);
    CHECK_STATUS(zeroipc_map_try_set(made, &(uint64_t){300}, &one), ZEROIPC_NO_ROOM);
    CHECK_EQUAL(zeroipc_map_size(made), CAPACITY);
  }
  zeroipc_map_close(made);
}

static void one_is_77(zeroipc_memory *memory, bool completed) { check_effect(memory, completed, 1, 77, false); }
static void three_is_77(zeroipc_memory *memory, bool completed) { check_effect(memory, completed, 3, 77, false); }
static void one_is_gone(zeroipc_memory *memory, bool completed) { check_effect(memory, completed, 1, 0, false); }
static void one_stays(zeroipc_memory *memory, bool completed) { check_effect(memory, completed, 1, before[1], false); }
static void all_are_gone(zeroipc_memory *memory, bool completed) { check_effect(memory, completed, 0, 0, true); }

static const crash_case cases[] = {
    {"set a new key, empty", empty, open_map, set_one, one_is_77},
    {"set a new key, churned", churned, open_map, set_three, three_is_77},
    {"set a new key, the last place", two, open_map, set_three, three_is_77},
    {"set, there", two, open_map, set_one, one_is_77},
    {"set, full", full, open_map, set_one, one_is_77},
    {"insert, there", two, open_map, insert_one, one_stays},
    {"insert, new", empty, open_map, insert_one, one_is_77},
    {"compare and set", two, open_map, exchange_one, one_is_77},
    {"remove", two, open_map, remove_one, one_is_gone},
    {"remove, full", full, open_map, remove_one, one_is_gone},
    {"clear", full, open_map, clear, all_are_gone},
    {"get", two, open_map, get_one, one_stays},
};

const crash_suite map_crashes = {"map", cases, sizeof cases / sizeof cases[0], 0};
