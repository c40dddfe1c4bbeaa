// Segments, participants and the table: a segment exists whole or not at all, a slot is free again, a structure has its
// name or not, and overlaps with no other one.

#include "crash.h"

#define OTHERS 3 // slots of the segment beside that of who checks
#define LENGTH 5

static zeroipc_memory *mine, *second; // the child's
static const char *other_name;        // of the segment that the child creates

static void prepare_nothing(zeroipc_memory *memory) { (void)memory; }

static void open_nothing(zeroipc_memory *memory) { mine = memory; }

// --- participants ---

static void open_two(zeroipc_memory *memory) {
  mine = memory;
  CHECK_OK(zeroipc_memory_open(zeroipc_memory_name(memory), 0, NULL, &second));
}

static void attach(void) { zeroipc_memory_open(zeroipc_memory_name(mine), 0, NULL, &second); }

static void detach(void) { zeroipc_memory_close(second); }

// Nobody but who checks is there, and all other slots can be had.
static void check_slots(zeroipc_memory *memory, bool completed) {
  (void)completed;
  zeroipc_peer peers[OTHERS + 1];
  uint32_t count;
  CHECK_OK(zeroipc_memory_peers(memory, peers, OTHERS + 1, &count));
  CHECK_EQUAL(count, 1);
  CHECK(peers[0].self);
  zeroipc_memory *all[OTHERS];
  for (int k = 0; k < OTHERS; k++) all[k] = open_again(memory);
  CHECK_OK(zeroipc_memory_peers(memory, peers, OTHERS + 1, &count));
  CHECK_EQUAL(count, OTHERS + 1);
  for (int k = 0; k < OTHERS; k++) zeroipc_memory_close(all[k]);
}

// --- the table ---

static void write_array(zeroipc_memory *memory, const char *name, uint8_t value) {
  zeroipc_array *array;
  CHECK_OK(zeroipc_array_create(memory, name, 1, LENGTH, &array));
  memset(zeroipc_array_data(array), value, LENGTH);
  zeroipc_array_close(array);
}

static void check_array(zeroipc_memory *memory, const char *name, uint8_t value) {
  zeroipc_array *array;
  CHECK_OK(zeroipc_array_open(memory, name, 1, 0, &array));
  const uint8_t *data = zeroipc_array_data(array);
  for (int k = 0; k < LENGTH; k++) CHECK_EQUAL(data[k], value);
  zeroipc_array_close(array);
}

static void one_structure(zeroipc_memory *memory) { write_array(memory, "old", 1); }

static void create_structure(void) {
  zeroipc_array *array;
  zeroipc_array_create(mine, "new", 1, LENGTH, &array);
}

static void check_table(zeroipc_memory *memory, bool completed) {
  uint32_t count, before;
  zeroipc_entry entry;
  bool had_one = zeroipc_table_find(memory, "old", &entry) == ZEROIPC_OK;
  CHECK_OK(zeroipc_table_count(memory, &before));
  bool is_there = zeroipc_table_find(memory, "new", &entry) == ZEROIPC_OK;
  CHECK(is_there || !completed);
  CHECK_EQUAL(before, had_one + is_there);
  if (is_there) check_array(memory, "new", 0);
  write_array(memory, "new", 2); // attaches, or creates it
  write_array(memory, "third", 3);
  if (had_one) check_array(memory, "old", 1);
  check_array(memory, "new", 2);
  check_array(memory, "third", 3);
  CHECK_OK(zeroipc_table_count(memory, &count));
  CHECK_EQUAL(count, had_one + 2);
}

// --- segments ---

static void name_another(zeroipc_memory *memory) {
  (void)memory;
  if (!other_name) other_name = test_name();
  zeroipc_memory_unlink(other_name);
}

static void create_segment(void) {
  zeroipc_memory_options options = {.max_entries = 2, .max_peers = 2};
  zeroipc_memory_create(other_name, 65536, &options, &second);
}

static void check_segment(zeroipc_memory *memory, bool completed) {
  (void)memory;
  zeroipc_memory *made;
  bool is_there = zeroipc_memory_exists(other_name);
  CHECK(is_there || !completed);
  if (is_there) CHECK_OK(zeroipc_memory_open(other_name, 0, NULL, &made));
  else CHECK_OK(zeroipc_memory_create(other_name, 65536, NULL, &made));
  CHECK_EQUAL(zeroipc_memory_size(made), 65536);
  zeroipc_peer peers[2];
  uint32_t count;
  CHECK_OK(zeroipc_memory_peers(made, peers, 2, &count));
  CHECK_EQUAL(count, 1);
  write_array(made, "a", 7);
  check_array(made, "a", 7);
  zeroipc_memory_close(made);
  CHECK_OK(zeroipc_memory_unlink(other_name));
}

static const crash_case cases[] = {
    {"create a segment", name_another, open_nothing, create_segment, check_segment},
    {"attach", prepare_nothing, open_nothing, attach, check_slots},
    {"detach", prepare_nothing, open_two, detach, check_slots},
    {"create a structure, the first", prepare_nothing, open_nothing, create_structure, check_table},
    {"create a structure, beside another", one_structure, open_nothing, create_structure, check_table},
};

// They are long: texts are made, files opened.
#define MEMORY_SAMPLE 1201

const crash_suite memory_crashes = {"memory", cases, sizeof cases / sizeof cases[0], MEMORY_SAMPLE};
