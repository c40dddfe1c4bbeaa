// Sets. What they share with maps is tested there; here is what is their own: no values, and what the operations say.

#define _GNU_SOURCE

#include <pthread.h>
#include <stdlib.h>

#include "harness.h"
#include "layout.h"
#include "memory.h"

#define FOREVER ZEROIPC_FOREVER

static zeroipc_set *set_of(zeroipc_memory *memory, size_t elem_size, uint32_t capacity, uint32_t spares) {
  zeroipc_set *set;
  zeroipc_keyed_options options = {.spares = spares};
  CHECK_OK(zeroipc_set_create(memory, "s", elem_size, capacity, &options, &set));
  return set;
}

static void end(zeroipc_set *set, zeroipc_memory *memory) {
  zeroipc_set_close(set);
  end_memory(memory);
}

static void add_has_and_remove(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_set *set = set_of(memory, 8, 2, 1);
  const uint64_t one = 1, two = 2, three = 3;
  CHECK(!zeroipc_set_has(set, &one));
  CHECK_OK(zeroipc_set_add(set, &one, FOREVER));
  CHECK_STATUS(zeroipc_set_add(set, &one, FOREVER), ZEROIPC_REFUSED);
  CHECK_STATUS(zeroipc_set_try_add(set, &one), ZEROIPC_REFUSED);
  CHECK_OK(zeroipc_set_try_add(set, &two));
  CHECK_STATUS(zeroipc_set_try_add(set, &three), ZEROIPC_NO_ROOM);
  CHECK_STATUS(zeroipc_set_add(set, &three, FOREVER), ZEROIPC_FULL);
  CHECK_MESSAGE("set \"s\" is full: it holds 2 entries");
  CHECK_STATUS(zeroipc_set_try_add(set, &one), ZEROIPC_REFUSED); // full or not
  CHECK(zeroipc_set_has(set, &one) && zeroipc_set_has(set, &two) && !zeroipc_set_has(set, &three));
  CHECK_EQUAL(zeroipc_set_size(set), 2);
  CHECK_EQUAL(zeroipc_set_capacity(set), 2);
  CHECK_OK(zeroipc_set_remove(set, &one));
  CHECK_STATUS(zeroipc_set_remove(set, &one), ZEROIPC_ABSENT);
  CHECK_OK(zeroipc_set_add(set, &three, 0));
  CHECK_OK(zeroipc_set_clear(set));
  CHECK_EQUAL(zeroipc_set_size(set), 0);
  end(set, memory);
}

#define ELEMENTS 40u

struct model {
  size_t size;
  bool there[ELEMENTS];
  uint32_t seen;
};

static bool compare_with_model(const void *element, void *context) {
  struct model *model = context;
  const uint8_t *bytes = element;
  CHECK(bytes[0] < ELEMENTS && model->there[bytes[0]]);
  for (size_t k = 1; k < model->size; k++) CHECK(bytes[k] == 7);
  model->seen++;
  return true;
}

static void elements_of_all_sizes_as_a_model_has_them(void) {
  const uint32_t capacity = 23;
  for (size_t size = 1; size <= 300; size += size < 33 ? 1 : 37) {
    zeroipc_memory *memory = test_memory();
    zeroipc_set *set = set_of(memory, size, capacity, 2);
    struct model model = {.size = size};
    uint8_t element[300];
    uint32_t count = 0;
    memset(element, 7, sizeof element);
    for (int step = 0; step < 1000; step++) {
      uint32_t number = random_below(ELEMENTS), what = random_below(3);
      bool *there = &model.there[number];
      element[0] = (uint8_t)number;
      if (what == 0) {
        zeroipc_status expected = *there ? ZEROIPC_REFUSED : count < capacity ? ZEROIPC_OK : ZEROIPC_NO_ROOM;
        CHECK_STATUS(zeroipc_set_try_add(set, element), expected);
        if (!expected) count += *there = true;
      } else if (what == 1) {
        CHECK_STATUS(zeroipc_set_remove(set, element), *there ? ZEROIPC_OK : ZEROIPC_ABSENT);
        count -= *there;
        *there = false;
      } else {
        CHECK(zeroipc_set_has(set, element) == *there);
      }
    }
    CHECK_EQUAL(zeroipc_set_size(set), count);
    CHECK_OK(zeroipc_set_each(set, compare_with_model, &model));
    CHECK_EQUAL(model.seen, count);
    end(set, memory);
  }
}

static void what_cannot_be_opened(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_set *set = set_of(memory, 8, 4, 1), *again;
  zeroipc_map *map;
  zeroipc_entry entry;
  CHECK_OK(zeroipc_table_find(memory, "s", &entry));
  CHECK_EQUAL(entry.size, 192 + 64 + 5 * 32 + 32); // rounded up to lines
  CHECK_OK(zeroipc_set_open(memory, "s", 8, 0, &again));
  zeroipc_set_close(again);
  zeroipc_set_close(NULL);
  CHECK_STATUS(zeroipc_set_create(memory, "s", 8, 5, NULL, &again), ZEROIPC_SHAPE_MISMATCH);
  CHECK_STATUS(zeroipc_set_open(memory, "s", 4, 0, &again), ZEROIPC_SHAPE_MISMATCH);
  CHECK_STATUS(zeroipc_map_open(memory, "s", 8, 8, 0, &map), ZEROIPC_KIND_MISMATCH);
  CHECK_MESSAGE("kind 'SET '");
  CHECK_STATUS(zeroipc_set_create(memory, "r", 0, 5, NULL, &again), ZEROIPC_BAD_TYPE);
  CHECK_STATUS(zeroipc_set_create(memory, "r", 8, 0, NULL, &again), ZEROIPC_BAD_ARGUMENT);
  uint32_t *words = (uint32_t *)(void *)bytes_of(memory, "s");
  const struct {
    uint32_t at, value;
  } lies[] = {{MAP_KEY_SIZE, 7},    {MAP_KEY_SIZE, 0},    {STRUCTURE_STRIDE, 16}, {STRUCTURE_CAPACITY, 0},
              {MAP_BLOCK_COUNT, 4}, {MAP_GROUP_COUNT, 9}, {MAP_GROUP_COUNT, 0}};
  for (size_t k = 0; k < sizeof lies / sizeof lies[0]; k++) {
    uint32_t right = words[lies[k].at / 4];
    words[lies[k].at / 4] = lies[k].value;
    CHECK_STATUS(zeroipc_set_open(memory, "s", 8, 0, &again), ZEROIPC_CORRUPT);
    words[lies[k].at / 4] = right;
  }
  end(set, memory);
}

static void a_reader_looks_and_changes_nothing(void) {
  zeroipc_memory *memory = test_memory(), *reader;
  zeroipc_set *set = set_of(memory, 8, 4, 1), *look;
  const uint64_t one = 1;
  struct model model = {.size = 1, .there = {false, true}};
  CHECK_OK(zeroipc_set_add(set, &one, FOREVER));
  zeroipc_memory_options options = {.read_only = true};
  CHECK_OK(zeroipc_memory_open(zeroipc_memory_name(memory), 0, &options, &reader));
  CHECK_OK(zeroipc_set_open(reader, "s", 8, 0, &look));
  CHECK(zeroipc_set_has(look, &one) && zeroipc_set_size(look) == 1);
  CHECK_OK(zeroipc_set_each(look, compare_with_model, &model));
  CHECK_STATUS(zeroipc_set_add(look, &one, FOREVER), ZEROIPC_READ_ONLY);
  CHECK_STATUS(zeroipc_set_try_add(look, &one), ZEROIPC_READ_ONLY);
  CHECK_STATUS(zeroipc_set_remove(look, &one), ZEROIPC_READ_ONLY);
  CHECK_STATUS(zeroipc_set_clear(look), ZEROIPC_READ_ONLY);
  zeroipc_set_close(look);
  zeroipc_memory_close(reader);
  end(set, memory);
}

// --- others ---

static void adding_beside_one_that_is_stopped(void) {
  zeroipc_memory *memory = test_memory(), *other = open_again(memory);
  zeroipc_set *set = set_of(memory, 8, 5, 1);
  const uint64_t one = 1;
  store64(bytes_of(memory, "s") + MAP_GROUPS, other->owner);
  CHECK_STATUS(zeroipc_set_try_add(set, &one), ZEROIPC_BUSY);
  CHECK_STATUS(zeroipc_set_add(set, &one, 2 * MILLISECOND), ZEROIPC_TIMEOUT);
  zeroipc_memory_close(other);
  CHECK_OK(zeroipc_set_add(set, &one, 0));
  end(set, memory);
}

#define THREADS 3
#define EACH 10000

struct crew {
  zeroipc_set *set;
  uint64_t added, removed;
};

static void *come_and_go(void *context) {
  struct crew *crew = context;
  for (uint64_t k = 0; k < EACH; k++) {
    uint64_t element = k % 11;
    crew->added += zeroipc_set_add(crew->set, &element, FOREVER) == ZEROIPC_OK;
    element = (k + 5) % 11;
    crew->removed += zeroipc_set_remove(crew->set, &element) == ZEROIPC_OK;
  }
  return NULL;
}

static void what_threads_are_told_adds_up(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_set *set = set_of(memory, 8, 11, 8);
  struct crew crews[THREADS];
  pthread_t threads[THREADS];
  uint64_t added = 0, removed = 0;
  for (int k = 0; k < THREADS; k++) {
    crews[k] = (struct crew){set, 0, 0};
    CHECK(pthread_create(&threads[k], NULL, come_and_go, &crews[k]) == 0);
  }
  for (int k = 0; k < THREADS; k++) {
    pthread_join(threads[k], NULL);
    added += crews[k].added;
    removed += crews[k].removed;
  }
  CHECK_EQUAL(added - removed, zeroipc_set_size(set));
  end(set, memory);
}

static void add_in_order(void *context) {
  zeroipc_memory *memory;
  zeroipc_set *set;
  zeroipc_array *array;
  CHECK_OK(zeroipc_memory_open(context, 0, NULL, &memory));
  CHECK_OK(zeroipc_set_open(memory, "s", 256, 0, &set));
  CHECK_OK(zeroipc_array_open(memory, "told", 8, 0, &array));
  uint64_t *told = zeroipc_array_data(array), element[32];
  for (uint64_t number = 0; number < 2000; number++) {
    for (uint64_t k = 0; k < 32; k++) element[k] = number * 31 + k;
    zeroipc_status status = zeroipc_set_add(set, element, FOREVER);
    CHECK(status == ZEROIPC_OK || status == ZEROIPC_REFUSED);
    if (status == ZEROIPC_OK) __atomic_fetch_add(told, 1, __ATOMIC_SEQ_CST);
  }
}

static bool is_whole(const void *element, void *context) {
  const uint64_t *words = element;
  for (uint64_t k = 0; k < 32; k++) CHECK(words[k] == words[0] + k);
  (void)context;
  return true;
}

static void exactly_one_process_is_told_also_when_others_are_killed(void) {
  zeroipc_memory *memory = test_memory_of(2 << 20, 0);
  zeroipc_set *set = set_of(memory, 256, 2000, 8);
  zeroipc_array *told;
  CHECK_OK(zeroipc_array_create(memory, "told", 8, 1, &told));
  pid_t children[3];
  int killed = 0;
  for (int round = 0; round < 8; round++) {
    for (int k = 0; k < 3; k++) children[k] = start_child(add_in_order, (void *)(uintptr_t)zeroipc_memory_name(memory));
    sleep_ms((int)random_below(3));
    for (int k = 0; k < 3; k++) {
      if (round == 7) join_child(children[k]);
      else kill_child(children[k]);
    }
    killed += round == 7 ? 0 : 3;
  }
  CHECK_EQUAL(zeroipc_set_size(set), 2000);
  uint64_t sum = *(uint64_t *)zeroipc_array_data(told);
  CHECK(sum <= 2000 && sum + (uint64_t)killed >= 2000); // who was killed may not have told any more
  CHECK_OK(zeroipc_set_each(set, is_whole, NULL));
  zeroipc_array_close(told);
  end(set, memory);
}

int main(void) {
  RUN(add_has_and_remove);
  RUN(elements_of_all_sizes_as_a_model_has_them);
  RUN(what_cannot_be_opened);
  RUN(a_reader_looks_and_changes_nothing);
  RUN(adding_beside_one_that_is_stopped);
  RUN(what_threads_are_told_adds_up);
  RUN(exactly_one_process_is_told_also_when_others_are_killed);
  return test_result();
}
