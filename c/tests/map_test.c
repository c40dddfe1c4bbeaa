// Maps: alone, among threads, among processes that are killed or stopped.

#define _GNU_SOURCE

#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "buckets.h"
#include "harness.h"
#include "waiting.h"

#define FOREVER ZEROIPC_FOREVER

static zeroipc_map *map_of(zeroipc_memory *memory, size_t key_size, size_t value_size, uint32_t capacity,
                           uint32_t spares) {
  zeroipc_map *map;
  zeroipc_keyed_options options = {.spares = spares};
  CHECK_OK(zeroipc_map_create(memory, "m", key_size, value_size, capacity, &options, &map));
  return map;
}

static void end(zeroipc_map *map, zeroipc_memory *memory) {
  zeroipc_map_close(map);
  end_memory(memory);
}

static uint32_t u32_at(const uint8_t *bytes, uint32_t offset) { return load32(bytes + offset); }

// --- one at a time ---

static void set_get_and_remove(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_map *map = map_of(memory, 8, 8, 3, 0);
  uint64_t one = 1, two = 2;
  double value = 1.5, out = 0;
  CHECK_STATUS(zeroipc_map_get(map, &one, &out), ZEROIPC_ABSENT);
  CHECK(!zeroipc_map_has(map, &one));
  CHECK_OK(zeroipc_map_set(map, &one, &value, FOREVER));
  CHECK_OK(zeroipc_map_get(map, &one, &out));
  CHECK(out == 1.5 && zeroipc_map_has(map, &one) && !zeroipc_map_has(map, &two));
  CHECK_OK(zeroipc_map_set(map, &one, &(double){2.5}, 0));
  CHECK_OK(zeroipc_map_get(map, &one, &out));
  CHECK(out == 2.5);
  CHECK_EQUAL(zeroipc_map_size(map), 1);
  CHECK_EQUAL(zeroipc_map_capacity(map), 3);
  CHECK_OK(zeroipc_map_remove(map, &one));
  CHECK_STATUS(zeroipc_map_remove(map, &one), ZEROIPC_ABSENT);
  CHECK_STATUS(zeroipc_map_get(map, &one, NULL), ZEROIPC_ABSENT);
  CHECK_EQUAL(zeroipc_map_size(map), 0);
  CHECK_STATUS(zeroipc_map_set(map, &one, &value, -2), ZEROIPC_BAD_ARGUMENT);
  end(map, memory);
}

static void the_capacity_is_exact(void) {
  for (uint32_t capacity = 1; capacity <= 40; capacity++) {
    zeroipc_memory *memory = test_memory();
    zeroipc_map *map = map_of(memory, 4, 4, capacity, 1);
    for (uint32_t round = 0; round < 20; round++) {
      uint32_t key = round * 1000;
      for (uint32_t k = 0; k < capacity; k++, key++) CHECK_OK(zeroipc_map_try_set(map, &key, &key));
      CHECK_STATUS(zeroipc_map_try_set(map, &key, &key), ZEROIPC_NO_ROOM);
      CHECK_STATUS(zeroipc_map_try_insert(map, &key, &key), ZEROIPC_NO_ROOM);
      CHECK_STATUS(zeroipc_map_set(map, &key, &key, FOREVER), ZEROIPC_FULL);
      CHECK_MESSAGE("map \"m\" is full: it holds");
      CHECK_STATUS(zeroipc_map_add_u32(map, &key, 1, NULL, FOREVER), ZEROIPC_FULL);
      CHECK_EQUAL(zeroipc_map_size(map), capacity);
      for (uint32_t k = 0; k < capacity; k++) { // a change needs no place
        uint32_t there = round * 1000 + k;
        CHECK_OK(zeroipc_map_try_set(map, &there, &key));
      }
      uint32_t gone = round * 1000 + random_below(capacity);
      CHECK_OK(zeroipc_map_remove(map, &gone));
      CHECK_OK(zeroipc_map_try_set(map, &key, &key));
      CHECK_STATUS(zeroipc_map_try_set(map, &gone, &key), ZEROIPC_NO_ROOM);
      CHECK_OK(zeroipc_map_clear(map));
      CHECK_EQUAL(zeroipc_map_size(map), 0);
    }
    end(map, memory);
  }
}

static void insert_and_compare_and_set(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_map *map = map_of(memory, 8, 5, 4, 0);
  uint64_t key = 7;
  char out[6] = "";
  CHECK_OK(zeroipc_map_insert(map, &key, "aaaaa", FOREVER));
  CHECK_STATUS(zeroipc_map_insert(map, &key, "bbbbb", FOREVER), ZEROIPC_REFUSED);
  CHECK_STATUS(zeroipc_map_try_insert(map, &key, "bbbbb"), ZEROIPC_REFUSED);
  CHECK_STATUS(zeroipc_map_compare_and_set(map, &key, "aaaab", "ccccc", FOREVER), ZEROIPC_REFUSED);
  CHECK_OK(zeroipc_map_compare_and_set(map, &key, "aaaaa", "ccccc", FOREVER));
  CHECK_OK(zeroipc_map_get(map, &key, out));
  CHECK(strcmp(out, "ccccc") == 0);
  CHECK_STATUS(zeroipc_map_compare_and_set(map, &key, NULL, "ddddd", FOREVER), ZEROIPC_REFUSED);
  CHECK_STATUS(zeroipc_map_compare_and_set(map, &key, NULL, NULL, FOREVER), ZEROIPC_REFUSED);
  CHECK_STATUS(zeroipc_map_compare_and_set(map, &key, "ddddd", NULL, FOREVER), ZEROIPC_REFUSED);
  CHECK_OK(zeroipc_map_compare_and_set(map, &key, "ccccc", NULL, FOREVER));
  CHECK_STATUS(zeroipc_map_compare_and_set(map, &key, "ccccc", NULL, FOREVER), ZEROIPC_REFUSED);
  CHECK_STATUS(zeroipc_map_compare_and_set(map, &key, "ccccc", "ddddd", FOREVER), ZEROIPC_REFUSED);
  CHECK_OK(zeroipc_map_compare_and_set(map, &key, NULL, NULL, FOREVER));
  CHECK_OK(zeroipc_map_compare_and_set(map, &key, NULL, "eeeee", FOREVER));
  CHECK_EQUAL(zeroipc_map_size(map), 1);
  end(map, memory);
}

#define CHECK_SUM(kind, type, first, second, sum)                              \
  do {                                                                         \
    zeroipc_memory *memory = test_memory();                                    \
    zeroipc_map *map = map_of(memory, 8, sizeof(type), 2, 1);                  \
    type before = 9, now_there = 9;                                            \
    uint64_t key = 3;                                                          \
    CHECK_OK(zeroipc_map_add_##kind(map, &key, (first), &before, FOREVER));    \
    CHECK(before == 0);                                                        \
    CHECK_OK(zeroipc_map_add_##kind(map, &key, (second), &before, FOREVER));   \
    CHECK(before == (first));                                                  \
    CHECK_OK(zeroipc_map_get(map, &key, &now_there));                          \
    CHECK(now_there == (sum));                                                 \
    CHECK_OK(zeroipc_map_add_##kind(map, &key, 1, NULL, 0));                   \
    end(map, memory);                                                          \
  } while (0)

static void sums_of_every_kind_of_number(void) {
  CHECK_SUM(i8, int8_t, 127, 1, -128);
  CHECK_SUM(u8, uint8_t, 255, 2, 1);
  CHECK_SUM(i16, int16_t, INT16_MIN, -1, INT16_MAX);
  CHECK_SUM(u16, uint16_t, 3, UINT16_MAX, 2);
  CHECK_SUM(i32, int32_t, INT32_MAX, 1, INT32_MIN);
  CHECK_SUM(u32, uint32_t, UINT32_MAX, 1, 0);
  CHECK_SUM(i64, int64_t, INT64_MIN, -1, INT64_MAX);
  CHECK_SUM(u64, uint64_t, UINT64_MAX, 5, 4);
  CHECK_SUM(f32, float, 1.5f, -0.25f, 1.25f);
  CHECK_SUM(f64, double, 0.5, 1e100, 1e100 + 0.5);
  zeroipc_memory *memory = test_memory();
  zeroipc_map *map = map_of(memory, 8, 4, 2, 1);
  CHECK_STATUS(zeroipc_map_add_u64(map, &(uint64_t){1}, 1, NULL, 0), ZEROIPC_BAD_TYPE);
  CHECK_MESSAGE("have 4 bytes, and the number to be added 8");
  end(map, memory);
}

struct doubling {
  zeroipc_map *map;
  int calls;
};

// Doubles an odd value, removes one that is 8, starts at 1; at its first call somebody else is faster.
static bool double_it(const void *before, void *after, void *context) {
  struct doubling *doubling = context;
  uint64_t key = 5, old = before ? *(const uint64_t *)before : 0, next = before ? old * 2 : 1;
  if (doubling->calls++ == 0) CHECK_OK(zeroipc_map_add_u64(doubling->map, &key, 1, NULL, FOREVER));
  memcpy(after, &next, sizeof next);
  return old != 8;
}

static void update_sets_removes_and_tries_again(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_map *map = map_of(memory, 8, 8, 2, 2);
  uint64_t key = 5, value = 0;
  struct doubling doubling = {map, 0};
  CHECK_OK(zeroipc_map_update(map, &key, double_it, &doubling, FOREVER)); // absent, then the other's 1
  CHECK_EQUAL(doubling.calls, 2);
  CHECK_OK(zeroipc_map_get(map, &key, &value));
  CHECK_EQUAL(value, 2);
  for (int k = 0; k < 2; k++) CHECK_OK(zeroipc_map_update(map, &key, double_it, &doubling, FOREVER));
  CHECK_OK(zeroipc_map_get(map, &key, &value));
  CHECK_EQUAL(value, 8);
  CHECK_OK(zeroipc_map_update(map, &key, double_it, &doubling, FOREVER));
  CHECK(!zeroipc_map_has(map, &key));
  end(map, memory);
}

static bool shift(const void *before, void *after, void *context) {
  (void)context;
  if (before) memcpy(after, (const uint8_t *)before + 1, 999);
  ((uint8_t *)after)[999] = 7;
  return true;
}

static void update_of_large_values(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_map *map = map_of(memory, 3, 1000, 2, 2);
  uint8_t value[1000];
  for (int k = 0; k < 5; k++) CHECK_OK(zeroipc_map_update(map, "abc", shift, NULL, FOREVER));
  CHECK_OK(zeroipc_map_get(map, "abc", value));
  for (int k = 0; k < 1000; k++) CHECK_EQUAL(value[k], k < 995 ? 0 : 7);
  end(map, memory);
}

// --- all sizes, against a model ---

#define KEYS 60u
#define MOST_SIZE 300u

static void write_bytes(uint8_t *out, size_t size, uint32_t number) {
  for (size_t k = 0; k < size; k++) out[k] = (uint8_t)(number >> (k % 4 * 8));
}

struct model {
  size_t key_size, value_size;
  uint32_t values[KEYS]; // 0: absent
  uint32_t seen;
};

static bool compare_with_model(const void *key, const void *value, void *context) {
  struct model *model = context;
  uint8_t expected[MOST_SIZE];
  uint32_t number = *(const uint8_t *)key;
  CHECK(number < KEYS && model->values[number] != 0);
  write_bytes(expected, model->key_size, number);
  CHECK(memcmp(key, expected, model->key_size) == 0);
  write_bytes(expected, model->value_size, model->values[number]);
  CHECK(memcmp(value, expected, model->value_size) == 0);
  model->seen++;
  return true;
}

static uint32_t count_model(const struct model *model) {
  uint32_t count = 0;
  for (uint32_t k = 0; k < KEYS; k++) count += model->values[k] != 0;
  return count;
}

// One random operation on the map and on the model.
static void do_both(zeroipc_map *map, struct model *model, uint32_t capacity) {
  uint8_t key[MOST_SIZE], value[MOST_SIZE], out[MOST_SIZE + 1], old[MOST_SIZE];
  uint32_t number = random_below(KEYS), next = random_below(200) + 1, what = random_below(6);
  uint32_t *there = &model->values[number];
  write_bytes(key, model->key_size, number);
  write_bytes(value, model->value_size, next);
  write_bytes(old, model->value_size, *there);
  bool room = *there != 0 || count_model(model) < capacity;
  if (what == 0) {
    CHECK_STATUS(zeroipc_map_try_set(map, key, value), room ? ZEROIPC_OK : ZEROIPC_NO_ROOM);
    if (room) *there = next;
  } else if (what == 1) {
    zeroipc_status expected = *there ? ZEROIPC_REFUSED : room ? ZEROIPC_OK : ZEROIPC_NO_ROOM;
    CHECK_STATUS(zeroipc_map_try_insert(map, key, value), expected);
    if (!expected) *there = next;
  } else if (what == 2) {
    CHECK_STATUS(zeroipc_map_remove(map, key), *there ? ZEROIPC_OK : ZEROIPC_ABSENT);
    *there = 0;
  } else if (what == 3) {
    CHECK_STATUS(zeroipc_map_compare_and_set(map, key, old, value, 0), *there ? ZEROIPC_OK : ZEROIPC_REFUSED);
    if (*there) *there = next;
  } else {
    memset(out, 0xee, sizeof out);
    CHECK_STATUS(zeroipc_map_get(map, key, out), *there ? ZEROIPC_OK : ZEROIPC_ABSENT);
    CHECK(!*there || (memcmp(out, old, model->value_size) == 0 && out[model->value_size] == 0xee));
  }
}

static void play_with_model(zeroipc_map *map, size_t key_size, size_t value_size, uint32_t capacity, int steps) {
  struct model model = {.key_size = key_size, .value_size = value_size};
  for (int step = 0; step < steps; step++) do_both(map, &model, capacity);
  CHECK_EQUAL(zeroipc_map_size(map), count_model(&model));
  CHECK_OK(zeroipc_map_each(map, compare_with_model, &model));
  CHECK_EQUAL(model.seen, count_model(&model));
}

static void keys_and_values_of_all_sizes_as_a_model_has_them(void) {
  for (size_t size = 1; size <= 300; size += size < 33 ? 1 : 37) {
    zeroipc_memory *memory = test_memory();
    size_t other = random_below(40) + 1;
    zeroipc_map *map = map_of(memory, size, other, 33, 3);
    play_with_model(map, size, other, 33, 1000);
    end(map, memory);
    memory = test_memory();
    map = map_of(memory, other, size, 33, 3);
    play_with_model(map, other, size, 33, 1000);
    end(map, memory);
  }
}

#define MOST_VERSION (((uint64_t)1 << 39) - 1)

static void every_counter_may_wrap(void) {
  for (int round = 0; round < 20; round++) {
    zeroipc_memory *memory = test_memory();
    zeroipc_map *map = map_of(memory, 8, 8, 11, 2);
    uint8_t *bytes = bytes_of(memory, "m");
    uint32_t groups = u32_at(bytes, MAP_GROUP_COUNT), stride = u32_at(bytes, STRUCTURE_STRIDE);
    store64(bytes + MAP_MOVER, ~(uint64_t)0 << 24);
    store64(bytes + MAP_FULL, ~(uint64_t)0 << 2);
    for (uint32_t group = 0; group < groups; group++)
      for (uint32_t slot = 0; slot <= SLOTS; slot++) {
        uint8_t *at = bytes + MAP_GROUPS + group * LINE_BYTES + slot * 8;
        store64(at, load64(at) | (uint64_t)(UINT32_MAX - random_below(3)) << 32);
      }
    for (uint32_t block = 0; block < 13; block++)
      store64(bytes + MAP_GROUPS + groups * LINE_BYTES + block * stride, (MOST_VERSION - random_below(3)) << 24);
    play_with_model(map, 8, 8, 11, 2000);
    end(map, memory);
  }
}

static bool count_one(const void *key, const void *value, void *context) {
  (void)key;
  (void)value;
  return ++*(int *)context < 3;
}

static void a_walk_ends_when_it_is_told(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_map *map = map_of(memory, 4, 4, 10, 1);
  for (uint32_t k = 0; k < 10; k++) CHECK_OK(zeroipc_map_try_set(map, &k, &k));
  int count = 0;
  CHECK_OK(zeroipc_map_each(map, count_one, &count));
  CHECK_EQUAL(count, 3);
  end(map, memory);
}

// --- opening ---

static void what_cannot_be_opened(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_map *map = map_of(memory, 4, 8, 10, 1), *again;
  zeroipc_queue *queue;
  CHECK_OK(zeroipc_map_open(memory, "m", 4, 8, 0, &again));
  zeroipc_map_close(again);
  zeroipc_map_close(NULL);
  CHECK_OK(zeroipc_map_create(memory, "m", 4, 8, 10, NULL, &again));
  zeroipc_map_close(again);
  CHECK_STATUS(zeroipc_map_create(memory, "m", 4, 8, 11, NULL, &again), ZEROIPC_SHAPE_MISMATCH);
  CHECK_STATUS(zeroipc_map_open(memory, "m", 4, 4, 0, &again), ZEROIPC_SHAPE_MISMATCH);
  CHECK_STATUS(zeroipc_map_open(memory, "m", 8, 8, 0, &again), ZEROIPC_SHAPE_MISMATCH);
  CHECK_MESSAGE("stored key size 4, asked for 8");
  CHECK(again == NULL);
  CHECK_STATUS(zeroipc_map_open(memory, "nothing", 4, 8, 0, &again), ZEROIPC_NOT_FOUND);
  CHECK_STATUS(zeroipc_map_open(memory, "nothing", 4, 8, MILLISECOND, &again), ZEROIPC_TIMEOUT);
  CHECK_STATUS(zeroipc_map_create(memory, "r", 0, 8, 4, NULL, &again), ZEROIPC_BAD_TYPE);
  CHECK_STATUS(zeroipc_map_create(memory, "r", 4, 0, 4, NULL, &again), ZEROIPC_BAD_TYPE);
  CHECK_STATUS(zeroipc_map_create(memory, "r", (size_t)INT32_MAX - 7, 8, 4, NULL, &again), ZEROIPC_BAD_TYPE);
  CHECK_STATUS(zeroipc_map_create(memory, "r", 4, 8, 0, NULL, &again), ZEROIPC_BAD_ARGUMENT);
  CHECK_STATUS(zeroipc_map_create(memory, "r", 4, 8, (1u << 24) - 1, NULL, &again), ZEROIPC_BAD_ARGUMENT);
  zeroipc_keyed_options options = {.spares = 1u << 24};
  CHECK_STATUS(zeroipc_map_create(memory, "r", 4, 8, 4, &options, &again), ZEROIPC_BAD_ARGUMENT);
  CHECK_STATUS(zeroipc_map_create(memory, "r", 4, 1 << 20, 4, NULL, &again), ZEROIPC_SEGMENT_FULL);
  CHECK_STATUS(zeroipc_queue_open(memory, "m", 8, 0, &queue), ZEROIPC_KIND_MISMATCH);
  CHECK_MESSAGE("kind 'MAP '");
  uint32_t *words = (uint32_t *)(void *)bytes_of(memory, "m");
  const struct {
    uint32_t at, value;
  } lies[] = {{STRUCTURE_CAPACITY, 0}, {STRUCTURE_CAPACITY, 11}, {STRUCTURE_STRIDE, 24},         {STRUCTURE_STRIDE, 36},
              {STRUCTURE_STRIDE, 40},  {MAP_BLOCK_COUNT, 10},    {MAP_BLOCK_COUNT, UINT32_MAX},  {MAP_BLOCK_COUNT, 100},
              {MAP_GROUP_COUNT, 0},    {MAP_GROUP_COUNT, 1},     {MAP_GROUP_COUNT, UINT32_MAX}, {MAP_GROUP_COUNT, 50}};
  for (size_t k = 0; k < sizeof lies / sizeof lies[0]; k++) {
    uint32_t right = words[lies[k].at / 4];
    words[lies[k].at / 4] = lies[k].value;
    CHECK_STATUS(zeroipc_map_open(memory, "m", 4, 8, 0, &again), ZEROIPC_CORRUPT);
    words[lies[k].at / 4] = right;
  }
  end(map, memory);
}

static void seeds_are_drawn_anew(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_map *one, *two;
  CHECK_OK(zeroipc_map_create(memory, "one", 8, 8, 4, NULL, &one));
  CHECK_OK(zeroipc_map_create(memory, "two", 8, 8, 4, NULL, &two));
  CHECK(memcmp(bytes_of(memory, "one") + MAP_SEED, bytes_of(memory, "two") + MAP_SEED, 8) != 0);
  zeroipc_map_close(two);
  end(one, memory);
}

static void a_reader_looks_and_changes_nothing(void) {
  zeroipc_memory *memory = test_memory(), *reader;
  zeroipc_map *map = map_of(memory, 8, 8, 4, 1), *look;
  uint64_t key = 1, value = 2, out = 0;
  CHECK_OK(zeroipc_map_set(map, &key, &value, FOREVER));
  zeroipc_memory_options options = {.read_only = true};
  CHECK_OK(zeroipc_memory_open(zeroipc_memory_name(memory), 0, &options, &reader));
  CHECK_OK(zeroipc_map_open(reader, "m", 8, 8, 0, &look));
  CHECK_OK(zeroipc_map_get(look, &key, &out));
  CHECK_EQUAL(out, 2);
  CHECK(zeroipc_map_has(look, &key) && zeroipc_map_size(look) == 1);
  int count = 0;
  CHECK_OK(zeroipc_map_each(look, count_one, &count));
  CHECK_STATUS(zeroipc_map_set(look, &key, &value, FOREVER), ZEROIPC_READ_ONLY);
  CHECK_STATUS(zeroipc_map_try_insert(look, &key, &value), ZEROIPC_READ_ONLY);
  CHECK_STATUS(zeroipc_map_add_u64(look, &key, 1, NULL, FOREVER), ZEROIPC_READ_ONLY);
  CHECK_STATUS(zeroipc_map_compare_and_set(look, &key, &value, NULL, FOREVER), ZEROIPC_READ_ONLY);
  CHECK_STATUS(zeroipc_map_update(look, &key, double_it, NULL, FOREVER), ZEROIPC_READ_ONLY);
  CHECK_STATUS(zeroipc_map_remove(look, &key), ZEROIPC_READ_ONLY);
  CHECK_STATUS(zeroipc_map_clear(look), ZEROIPC_READ_ONLY);
  zeroipc_map_close(look);
  CHECK_STATUS(zeroipc_map_create(reader, "n", 8, 8, 4, NULL, &look), ZEROIPC_READ_ONLY);
  zeroipc_memory_close(reader);
  end(map, memory);
}

// --- words ---

static void a_bucket_that_names_no_block_is_told(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_map *map = map_of(memory, 8, 8, 5, 1);
  uint64_t key = 1, value = 2;
  CHECK_OK(zeroipc_map_set(map, &key, &value, FOREVER));
  uint8_t *groups = bytes_of(memory, "m") + MAP_GROUPS;
  for (uint32_t slot = 1; slot <= SLOTS; slot++)
    if (is_full(load64(groups + slot * 8))) store64(groups + slot * 8, load64(groups + slot * 8) | BLOCK_MASK);
  int count = 0;
  CHECK_STATUS(zeroipc_map_get(map, &key, &value), ZEROIPC_CORRUPT);
  CHECK_MESSAGE("map \"m\": its words contradict each other");
  CHECK_STATUS(zeroipc_map_try_set(map, &key, &value), ZEROIPC_CORRUPT);
  CHECK_STATUS(zeroipc_map_set(map, &key, &value, FOREVER), ZEROIPC_CORRUPT);
  CHECK_STATUS(zeroipc_map_remove(map, &key), ZEROIPC_CORRUPT);
  CHECK_STATUS(zeroipc_map_each(map, count_one, &count), ZEROIPC_CORRUPT);
  CHECK(!zeroipc_map_has(map, &key));
  CHECK_OK(zeroipc_map_clear(map));
  end(map, memory);
}

static bool ignore(const void *key, const void *value, void *context) {
  (void)key;
  (void)value;
  (void)context;
  return true;
}

static void any_words_are_survived(void) {
  for (int round = 0; round < 60; round++) {
    zeroipc_memory *memory = test_memory();
    zeroipc_map *map = map_of(memory, 8, 8, 20, 3);
    uint8_t *bytes = bytes_of(memory, "m");
    for (uint64_t k = 0; k < 20; k++) zeroipc_map_try_set(map, &k, &k);
    for (int k = 0; k < 200; k++) {
      uint8_t *at = bytes + MAP_MOVER + random_below((MAP_GROUPS - MAP_MOVER + 4 * LINE_BYTES + 23 * 32) / 8) * 8;
      uint64_t word = (uint64_t)random_below(UINT32_MAX) << 32 | random_below(UINT32_MAX);
      if (random_below(2)) word &= ~(uint64_t)0xfffff0;        // a small block, or an owner
      if (random_below(4) == 0) word &= ~(uint64_t)0xff000000; // a bare bucket
      store64(at, word);
      uint64_t key = random_below(30), out;
      zeroipc_map_get(map, &key, &out);
      zeroipc_map_try_set(map, &key, &word);
      zeroipc_map_try_insert(map, &key, &word);
      zeroipc_map_remove(map, &key);
      zeroipc_map_compare_and_set(map, &key, &key, &word, 0);
      if (k % 20 == 0) zeroipc_map_each(map, ignore, NULL);
      if (k % 50 == 0) zeroipc_map_clear(map);
      CHECK(zeroipc_map_size(map) <= 28);
    }
    end(map, memory);
  }
}

// --- others, stopped or dead ---

static uint8_t *stripe_of(zeroipc_memory *memory, uint64_t key) {
  const uint8_t *bytes = bytes_of(memory, "m");
  uint64_t hash = hash_bytes(load64(bytes + MAP_SEED), (const uint8_t *)&key, 8);
  return bytes_of(memory, "m") + MAP_GROUPS + home_of(hash >> 32, u32_at(bytes, MAP_GROUP_COUNT)) * LINE_BYTES;
}

// The owner id of somebody who is gone.
static uint32_t dead_owner(zeroipc_memory *memory) {
  zeroipc_memory *other = open_again(memory);
  uint32_t owner = other->owner;
  zeroipc_memory_close(other);
  return owner;
}

static void a_stripe_that_is_held(void) {
  zeroipc_memory *memory = test_memory(), *other = open_again(memory);
  zeroipc_map *map = map_of(memory, 8, 8, 50, 2);
  uint64_t key = 1, there = 2, value = 3;
  CHECK_OK(zeroipc_map_set(map, &there, &value, FOREVER));
  for (uint32_t group = 0; group < 10; group++) // every stripe is held by one that lives
    store64(bytes_of(memory, "m") + MAP_GROUPS + group * LINE_BYTES, (uint64_t)5 << 32 | other->owner);
  CHECK_STATUS(zeroipc_map_try_set(map, &key, &value), ZEROIPC_BUSY);
  CHECK_STATUS(zeroipc_map_set(map, &key, &value, 0), ZEROIPC_TIMEOUT);
  CHECK_STATUS(zeroipc_map_insert(map, &key, &value, 5 * MILLISECOND), ZEROIPC_TIMEOUT);
  CHECK_MESSAGE("map \"m\": waiting for another process that is adding a key: not within 5.000 ms");
  CHECK_EQUAL(load64(bytes_of(memory, "m") + MAP_RELEASED), 0);
  CHECK_OK(zeroipc_map_try_set(map, &there, &value)); // what is there can be changed, looked up and removed
  CHECK_OK(zeroipc_map_get(map, &there, &value));
  CHECK_OK(zeroipc_map_remove(map, &there));
  zeroipc_memory_close(other); // now it is dead
  CHECK_OK(zeroipc_map_try_set(map, &key, &value));
  CHECK_OK(zeroipc_map_set(map, &there, &value, 0));
  CHECK_EQUAL(zeroipc_map_size(map), 2);
  end(map, memory);
}

static void a_reach_that_a_dead_one_raised_is_lowered(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_map *map = map_of(memory, 8, 8, 50, 2);
  uint64_t key = 1;
  uint8_t *stripe = stripe_of(memory, key);
  store64(stripe, (uint64_t)FAR << 24 | dead_owner(memory));
  CHECK(!zeroipc_map_has(map, &key));
  CHECK_OK(zeroipc_map_try_set(map, &key, &key));
  CHECK_EQUAL(load64(stripe) & UINT32_MAX, 0); // reach 0, nobody
  CHECK_EQUAL(load64(stripe) >> 32, 1);
  end(map, memory);
}

static void blocks_that_others_write(void) {
  zeroipc_memory *memory = test_memory(), *other = open_again(memory);
  zeroipc_map *map = map_of(memory, 8, 8, 5, 2);
  uint8_t *blocks = bytes_of(memory, "m") + MAP_GROUPS + LINE_BYTES;
  uint64_t key = 1, value = 2;
  for (uint32_t block = 0; block < 7; block++) store64(blocks + block * 32, (uint64_t)1 << 63 | other->owner);
  CHECK_STATUS(zeroipc_map_try_set(map, &key, &value), ZEROIPC_BUSY);
  CHECK_STATUS(zeroipc_map_set(map, &key, &value, MILLISECOND), ZEROIPC_TIMEOUT);
  zeroipc_memory_close(other);
  for (key = 0; key < 5; key++) CHECK_OK(zeroipc_map_try_set(map, &key, &value));
  end(map, memory);
}

static void places_when_the_mover_is_stopped_or_dead(void) {
  zeroipc_memory *memory = test_memory(), *other = open_again(memory);
  zeroipc_map *map = map_of(memory, 8, 8, 50, 2);
  uint8_t *bytes = bytes_of(memory, "m");
  store64(bytes + MAP_MOVER, other->owner); // stopped: keys lie further away
  for (uint64_t key = 0; key < 50; key++) CHECK_OK(zeroipc_map_try_set(map, &key, &key));
  for (uint64_t key = 0; key < 50; key++) CHECK(zeroipc_map_has(map, &key));
  CHECK_STATUS(zeroipc_map_try_set(map, &(uint64_t){50}, &(uint64_t){0}), ZEROIPC_NO_ROOM);
  CHECK_OK(zeroipc_map_clear(map));
  uint32_t taken = 0;
  for (uint32_t slot = 1; slot <= SLOTS; slot++) { // it dies with places in hand
    uint64_t word = load64(bytes + MAP_GROUPS + slot * 8);
    if (tag_in(word) != VACANT) continue;
    store64(bytes + MAP_GROUPS + slot * 8, changed(word, BARE, block_in(word)));
    taken++;
  }
  CHECK(taken > 0);
  zeroipc_memory_close(other);
  for (uint64_t key = 0; key < 50; key++) CHECK_OK(zeroipc_map_try_set(map, &key, &key));
  CHECK_STATUS(zeroipc_map_try_set(map, &(uint64_t){50}, &(uint64_t){0}), ZEROIPC_NO_ROOM);
  CHECK_EQUAL(zeroipc_map_size(map), 50);
  end(map, memory);
}

static void full_is_not_believed_for_ever(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_map *map = map_of(memory, 8, 8, 5, 2);
  store64(bytes_of(memory, "m") + MAP_FULL, 2); // an eraser died before it told
  uint64_t key = 1;
  int tries = 1;
  while (zeroipc_map_try_set(map, &key, &key) == ZEROIPC_NO_ROOM) CHECK(tries++ < 100);
  CHECK_EQUAL(tries, 100);
  end(map, memory);
}

// --- threads that share a handle ---

#define THREADS 4
#define EACH 20000
#define COUNTERS 10u

struct crew {
  zeroipc_map *map;
  uint64_t maker, inserted;
};

static void *work(void *context) {
  struct crew *crew = context;
  for (uint64_t k = 0; k < EACH; k++) {
    uint64_t counter = k % COUNTERS, own = (crew->maker + 1) << 32 | (k % 7), shared = 1000 + k, value;
    CHECK_OK(zeroipc_map_add_u64(crew->map, &counter, 1, NULL, FOREVER));
    if (k % 7 == 0) // entries of its own come and go
      for (uint64_t n = 0; n < 7; n++) {
        uint64_t key = (crew->maker + 1) << 32 | n;
        if (k % 2) CHECK_OK(zeroipc_map_remove(crew->map, &key));
        else CHECK_OK(zeroipc_map_set(crew->map, &key, &k, FOREVER));
      }
    CHECK_STATUS(zeroipc_map_get(crew->map, &own, &value), k / 7 % 2 ? ZEROIPC_ABSENT : ZEROIPC_OK);
    // Of all that insert the same key exactly one is told so; it removes it much later.
    if (zeroipc_map_try_insert(crew->map, &shared, &crew->maker) == ZEROIPC_OK) crew->inserted++;
    if (k >= 500 && k % THREADS == crew->maker) {
      shared = 1000 + k - 500;
      zeroipc_map_remove(crew->map, &shared);
    }
  }
  return NULL;
}

static void threads_share_a_handle(void) {
  zeroipc_memory *memory = test_memory_of(16 << 20, 0);
  zeroipc_map *map = map_of(memory, 8, 8, 60000, 16);
  struct crew crews[THREADS];
  pthread_t threads[THREADS];
  for (uint64_t k = 0; k < THREADS; k++) {
    crews[k] = (struct crew){map, k, 0};
    CHECK(pthread_create(&threads[k], NULL, work, &crews[k]) == 0);
  }
  for (int k = 0; k < THREADS; k++) pthread_join(threads[k], NULL);
  uint64_t inserted = 0, value;
  for (int k = 0; k < THREADS; k++) inserted += crews[k].inserted;
  CHECK(inserted >= EACH);
  for (uint64_t counter = 0; counter < COUNTERS; counter++) {
    CHECK_OK(zeroipc_map_get(map, &counter, &value));
    CHECK_EQUAL(value, THREADS * EACH / COUNTERS);
  }
  end(map, memory);
}

static void *insert_all(void *context) {
  struct crew *crew = context;
  for (uint64_t key = 0; key < EACH; key++) {
    zeroipc_status status = zeroipc_map_insert(crew->map, &key, &crew->maker, FOREVER);
    CHECK(status == ZEROIPC_OK || status == ZEROIPC_REFUSED);
    crew->inserted += status == ZEROIPC_OK;
  }
  return NULL;
}

static void exactly_one_of_many_inserts_a_key(void) {
  zeroipc_memory *memory = test_memory_of(16 << 20, 0);
  zeroipc_map *map = map_of(memory, 8, 8, EACH, 16);
  struct crew crews[THREADS];
  pthread_t threads[THREADS];
  for (uint64_t k = 0; k < THREADS; k++) {
    crews[k] = (struct crew){map, k, 0};
    CHECK(pthread_create(&threads[k], NULL, insert_all, &crews[k]) == 0);
  }
  uint64_t told = 0, maker, found[THREADS] = {0};
  for (int k = 0; k < THREADS; k++) pthread_join(threads[k], NULL);
  for (uint64_t key = 0; key < EACH; key++) {
    CHECK_OK(zeroipc_map_get(map, &key, &maker));
    found[maker]++;
  }
  for (int k = 0; k < THREADS; k++) {
    told += crews[k].inserted;
    CHECK_EQUAL(found[k], crews[k].inserted);
  }
  CHECK_EQUAL(told, EACH);
  CHECK_EQUAL(zeroipc_map_size(map), EACH);
  end(map, memory);
}

// --- processes that are killed ---

#define CREW 4u
#define VICTIMS 60u
#define WORDS 32 // 256 bytes: a sum over the others ends each value
#define WINDOW 5u
#define ROOMY 500u
#define TIGHT 8u

// What each process has acknowledged: entries of its own, added and removed in order; how much it has counted.
struct books {
  uint64_t added[VICTIMS + CREW], removed[VICTIMS + CREW], counted[VICTIMS + CREW];
  uint64_t torn;
};

struct duty {
  const char *name;
  uint32_t number;
};

struct tables {
  zeroipc_memory *memory;
  zeroipc_map *roomy, *tight, *counts;
  struct books *books;
};

static struct tables open_tables(const char *name) {
  struct tables tables;
  zeroipc_array *array;
  CHECK_OK(zeroipc_memory_open(name, 0, NULL, &tables.memory));
  CHECK_OK(zeroipc_map_open(tables.memory, "roomy", 8, WORDS * 8, 0, &tables.roomy));
  CHECK_OK(zeroipc_map_open(tables.memory, "tight", 8, WORDS * 8, 0, &tables.tight));
  CHECK_OK(zeroipc_map_open(tables.memory, "counts", 8, 8, 0, &tables.counts));
  CHECK_OK(zeroipc_array_open(tables.memory, "books", 1, 0, &array));
  tables.books = zeroipc_array_data(array);
  return tables;
}

static void fill_value(uint64_t *value, uint64_t key, uint64_t salt) {
  value[0] = key;
  value[1] = salt;
  value[WORDS - 1] = key + salt;
  for (uint32_t k = 2; k < WORDS - 1; k++) {
    value[k] = value[k - 1] * 6364136223846793005u + k;
    value[WORDS - 1] += value[k];
  }
}

static bool is_whole(const uint64_t *value, uint64_t key) {
  uint64_t expected[WORDS];
  fill_value(expected, key, value[1]);
  return memcmp(expected, value, sizeof expected) == 0;
}

static bool check_entry(const void *key, const void *value, void *context) {
  struct books *books = context;
  if (!is_whole(value, *(const uint64_t *)key)) __atomic_fetch_add(&books->torn, 1, __ATOMIC_SEQ_CST);
  return true;
}

// The tight map: whatever comes, so that it is full again and again and places move.
static void jostle(struct tables *tables, uint64_t step) {
  uint64_t value[WORDS], key = random_below(3 * TIGHT), what = random_below(4);
  fill_value(value, key, step);
  if (what < 2) zeroipc_map_set(tables->tight, &key, value, FOREVER);
  else if (what == 2) zeroipc_map_remove(tables->tight, &key);
  else if (zeroipc_map_get(tables->tight, &key, value) == ZEROIPC_OK) check_entry(&key, value, tables->books);
  if (step % 64 == 0) zeroipc_map_each(tables->tight, check_entry, tables->books);
}

static void work_for_ever(void *context) {
  struct duty *duty = context;
  struct tables tables = open_tables(duty->name);
  struct books *books = tables.books;
  uint64_t value[WORDS], first = (uint64_t)duty->number << 32;
  for (uint32_t k = 0; k < duty->number; k++) random_below(2); // not all the same
  for (uint64_t number = 0;; number++) {
    uint64_t key = first | number, counter = random_below(COUNTERS);
    fill_value(value, key, number);
    CHECK_OK(zeroipc_map_insert(tables.roomy, &key, value, FOREVER));
    __atomic_store_n(&books->added[duty->number], number + 1, __ATOMIC_SEQ_CST);
    fill_value(value, key, number + 1);
    CHECK_OK(zeroipc_map_set(tables.roomy, &key, value, FOREVER));
    CHECK_OK(zeroipc_map_add_u64(tables.counts, &counter, 1, NULL, FOREVER));
    __atomic_store_n(&books->counted[duty->number], number + 1, __ATOMIC_SEQ_CST);
    jostle(&tables, number);
    if (number < WINDOW) continue;
    key = first | (number - WINDOW);
    CHECK_OK(zeroipc_map_get(tables.roomy, &key, value));
    check_entry(&key, value, books);
    CHECK_OK(zeroipc_map_remove(tables.roomy, &key));
    __atomic_store_n(&books->removed[duty->number], number - WINDOW + 1, __ATOMIC_SEQ_CST);
  }
}

// Entries that must be there are, and those that must not are not.
static void check_books(struct tables *tables, uint32_t started) {
  struct books *books = tables->books;
  uint64_t value, counted = 0, sum = 0, entries = 0, missing = 0, ghosts = 0;
  for (uint64_t counter = 0; counter < COUNTERS; counter++)
    if (zeroipc_map_get(tables->counts, &counter, &value) == ZEROIPC_OK) sum += value;
  for (uint64_t maker = 0; maker < started; maker++) {
    counted += books->counted[maker];
    uint64_t added = books->added[maker], removed = books->removed[maker];
    for (uint64_t k = removed > 20 ? removed - 20 : 0; k < added + 20; k++) {
      bool there = zeroipc_map_has(tables->roomy, &(uint64_t){maker << 32 | k});
      entries += there;
      if (there && (k < removed || k > added)) ghosts++;
      if (!there && k > removed && k < added) missing++;
    }
  }
  CHECK_EQUAL(missing, 0);
  CHECK_EQUAL(ghosts, 0);
  CHECK_EQUAL(entries, zeroipc_map_size(tables->roomy)); // and nothing else
  CHECK(sum >= counted && sum <= counted + started);
  CHECK_OK(zeroipc_map_each(tables->roomy, check_entry, books));
  CHECK_OK(zeroipc_map_each(tables->tight, check_entry, books));
  CHECK_EQUAL(books->torn, 0);
  printf("# %u kills, %llu counted\n", VICTIMS, (unsigned long long)counted);
}

// Exactly so many entries fit: no place and no block is lost.
static void check_capacity(zeroipc_map *map, uint32_t capacity) {
  uint64_t value[WORDS] = {0};
  CHECK_OK(zeroipc_map_clear(map));
  for (uint64_t key = 0; key < capacity; key++) CHECK_OK(zeroipc_map_set(map, &key, value, 0));
  CHECK_STATUS(zeroipc_map_set(map, &(uint64_t){capacity}, value, 0), ZEROIPC_FULL);
  CHECK_EQUAL(zeroipc_map_size(map), capacity);
}

static void processes_are_killed_and_the_books_are_exact(void) {
  zeroipc_memory *memory = test_memory_of(2 << 20, 16);
  zeroipc_map *roomy, *tight, *counts;
  zeroipc_array *array;
  CHECK_OK(zeroipc_map_create(memory, "roomy", 8, WORDS * 8, ROOMY, NULL, &roomy));
  CHECK_OK(zeroipc_map_create(memory, "tight", 8, WORDS * 8, TIGHT, NULL, &tight));
  CHECK_OK(zeroipc_map_create(memory, "counts", 8, 8, COUNTERS, NULL, &counts));
  CHECK_OK(zeroipc_array_create(memory, "books", 1, sizeof(struct books), &array));
  struct duty duties[VICTIMS + CREW];
  pid_t crew[CREW];
  uint32_t started = 0;
  for (; started < CREW; started++) {
    duties[started] = (struct duty){zeroipc_memory_name(memory), started};
    crew[started] = start_child(work_for_ever, &duties[started]);
  }
  for (uint32_t k = 0; k < VICTIMS; k++) {
    sleep_ms((int)random_below(15));
    uint32_t victim = random_below(CREW);
    kill_child(crew[victim]);
    duties[started] = (struct duty){zeroipc_memory_name(memory), started};
    crew[victim] = start_child(work_for_ever, &duties[started]);
    started++;
  }
  for (uint32_t k = 0; k < CREW; k++) kill_child(crew[k]);
  struct tables tables = {memory, roomy, tight, counts, zeroipc_array_data(array)};
  check_books(&tables, started);
  check_capacity(roomy, ROOMY);
  check_capacity(tight, TIGHT);
  zeroipc_map_close(roomy);
  zeroipc_map_close(tight);
  zeroipc_array_close(array);
  end(counts, memory);
}

// --- waiting ---

static void release_after_a_while(void *context) {
  zeroipc_memory *memory;
  CHECK_OK(zeroipc_memory_open(context, 0, NULL, &memory));
  sleep_ms(30);
  uint8_t *bytes = bytes_of(memory, "m");
  store64(bytes + MAP_GROUPS, 0);
  wake_all(memory, bytes + MAP_RELEASED);
}

static void a_sleeper_is_woken_and_costs_no_cpu(void) {
  zeroipc_memory *memory = test_memory(), *other = open_again(memory);
  zeroipc_map *map = map_of(memory, 8, 8, 5, 1);
  uint64_t key = 1;
  store64(bytes_of(memory, "m") + MAP_GROUPS, other->owner);
  clock_t before = clock();
  CHECK_STATUS(zeroipc_map_set(map, &key, &key, 200 * MILLISECOND), ZEROIPC_TIMEOUT);
  CHECK(clock() - before < CLOCKS_PER_SEC / 10);
  pid_t child = start_child(release_after_a_while, (void *)(uintptr_t)zeroipc_memory_name(memory));
  CHECK_OK(zeroipc_map_set(map, &key, &key, 30 * SECOND));
  join_child(child);
  zeroipc_memory_close(other);
  end(map, memory);
}

int main(void) {
  RUN(set_get_and_remove);
  RUN(the_capacity_is_exact);
  RUN(insert_and_compare_and_set);
  RUN(sums_of_every_kind_of_number);
  RUN(update_sets_removes_and_tries_again);
  RUN(update_of_large_values);
  RUN(keys_and_values_of_all_sizes_as_a_model_has_them);
  RUN(every_counter_may_wrap);
  RUN(a_walk_ends_when_it_is_told);
  RUN(what_cannot_be_opened);
  RUN(seeds_are_drawn_anew);
  RUN(a_reader_looks_and_changes_nothing);
  RUN(a_bucket_that_names_no_block_is_told);
  RUN(any_words_are_survived);
  RUN(a_stripe_that_is_held);
  RUN(a_reach_that_a_dead_one_raised_is_lowered);
  RUN(blocks_that_others_write);
  RUN(places_when_the_mover_is_stopped_or_dead);
  RUN(full_is_not_believed_for_ever);
  RUN(threads_share_a_handle);
  RUN(exactly_one_of_many_inserts_a_key);
  RUN(processes_are_killed_and_the_books_are_exact);
  RUN(a_sleeper_is_woken_and_costs_no_cpu);
  return test_result();
}
