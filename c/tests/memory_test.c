// Segments, the table, participants.

#define _GNU_SOURCE

#include <fcntl.h>
#include <pthread.h>
#include <sys/stat.h>
#include <unistd.h>

#include "harness.h"
#include "memory.h"

static void path_of(const char *name, char *path) { sprintf(path, "/dev/shm%s", name); }

static void a_segment_is_created_once_and_then_attached_to(void) {
  const char *name = test_name();
  zeroipc_memory *one, *two;
  CHECK(!zeroipc_memory_exists(name));
  CHECK_STATUS(zeroipc_memory_open(name, 0, NULL, &one), ZEROIPC_NOT_FOUND);
  CHECK_OK(zeroipc_memory_create(name, 100000, NULL, &one));
  CHECK_EQUAL(zeroipc_memory_size(one), 131072);
  CHECK_OK(zeroipc_memory_create(name + 1, 100000, NULL, &two)); // without the slash
  CHECK(strcmp(zeroipc_memory_name(two), name) == 0);
  CHECK(zeroipc_memory_exists(name));
  zeroipc_peer peers[4];
  uint32_t count;
  CHECK_OK(zeroipc_memory_peers(one, peers, 4, &count));
  CHECK_EQUAL(count, 2);
  CHECK(peers[0].self && !peers[1].self);
  CHECK_EQUAL(peers[0].pid, getpid());
  CHECK_EQUAL(peers[0].language, 1);
  zeroipc_memory_close(two);
  CHECK_OK(zeroipc_memory_peers(one, peers, 4, &count));
  CHECK_EQUAL(count, 1);
  zeroipc_memory_options exclusive = {.exclusive = true};
  CHECK_STATUS(zeroipc_memory_create(name, 1000, &exclusive, &two), ZEROIPC_EXISTS);
  CHECK_STATUS(zeroipc_memory_create(name, 1 << 20, NULL, &two), ZEROIPC_SHAPE_MISMATCH);
  CHECK_MESSAGE("exists with 131072 bytes, asked for 1048576");
  CHECK_OK(zeroipc_memory_unlink(name));
  CHECK_STATUS(zeroipc_memory_unlink(name), ZEROIPC_NOT_FOUND);
  zeroipc_memory_close(one);
}

static void names_that_cannot_be(void) {
  zeroipc_memory *memory;
  char longest[300];
  memset(longest, 'x', sizeof longest);
  longest[255] = 0;
  const char *wrong[] = {"", "/", "a/b", ".", "/..", longest};
  for (size_t k = 0; k < sizeof wrong / sizeof wrong[0]; k++)
    CHECK_STATUS(zeroipc_memory_create(wrong[k], 65536, NULL, &memory), ZEROIPC_BAD_NAME);
}

static void options_that_cannot_be(void) {
  zeroipc_memory *memory;
  zeroipc_memory_options options = {.max_peers = 256};
  CHECK_STATUS(zeroipc_memory_create(test_name(), 65536, &options, &memory), ZEROIPC_BAD_ARGUMENT);
  options = (zeroipc_memory_options){.max_entries = 5000};
  CHECK_STATUS(zeroipc_memory_create(test_name(), 65536, &options, &memory), ZEROIPC_BAD_ARGUMENT);
  CHECK_MESSAGE("alone take");
  CHECK_STATUS(zeroipc_memory_create(test_name(), 0, NULL, &memory), ZEROIPC_BAD_ARGUMENT);
}

static void write_file(const char *name, const void *bytes, size_t size) {
  char path[128];
  path_of(name, path);
  int fd = open(path, O_RDWR | O_CREAT | O_TRUNC, 0600);
  CHECK(fd >= 0 && write(fd, bytes, size) == (ssize_t)size);
  close(fd);
}

static void files_that_are_no_segments(void) {
  const char *name = test_name();
  zeroipc_memory *memory;
  uint32_t words[16384] = {MAGIC, FORMAT_VERSION, 0, 100, 64, 64, 1024, 1};
  write_file(name, words, 40);
  CHECK_STATUS(zeroipc_memory_open(name, 0, NULL, &memory), ZEROIPC_BAD_SIZE);
  write_file(name, words, sizeof words - 64);
  CHECK_STATUS(zeroipc_memory_open(name, 0, NULL, &memory), ZEROIPC_BAD_SIZE);
  words[1] = 2;
  write_file(name, words, sizeof words);
  CHECK_STATUS(zeroipc_memory_open(name, 0, NULL, &memory), ZEROIPC_BAD_VERSION);
  CHECK_MESSAGE("earlier ZeroIPC");
  words[0] = 7;
  write_file(name, words, sizeof words);
  CHECK_STATUS(zeroipc_memory_open(name, 0, NULL, &memory), ZEROIPC_BAD_MAGIC);
  words[0] = MAGIC;
  words[1] = FORMAT_VERSION;
  words[5] = 256;
  write_file(name, words, sizeof words);
  CHECK_STATUS(zeroipc_memory_open(name, 0, NULL, &memory), ZEROIPC_CORRUPT);
  words[5] = 64;
  words[4] = UINT32_MAX;
  write_file(name, words, sizeof words);
  CHECK_STATUS(zeroipc_memory_open(name, 0, NULL, &memory), ZEROIPC_CORRUPT);
  char path[128], other[140];
  path_of(name, path);
  sprintf(other, "%s-link", path);
  CHECK(symlink(path, other) == 0);
  zeroipc_status status = zeroipc_memory_open(other + strlen("/dev/shm"), 0, NULL, &memory);
  unlink(other);
  CHECK(status == ZEROIPC_BAD_MAGIC);
  CHECK(mkdir(other, 0700) == 0);
  status = zeroipc_memory_open(other + strlen("/dev/shm"), 0, NULL, &memory);
  rmdir(other);
  CHECK(status == ZEROIPC_BAD_MAGIC);
  CHECK(mkfifo(other, 0600) == 0);
  status = zeroipc_memory_open(other + strlen("/dev/shm"), 0, NULL, &memory);
  unlink(other);
  CHECK(status == ZEROIPC_BAD_MAGIC);
}

static void peers_and_the_table_can_be_full(void) {
  zeroipc_memory *memory = test_memory_of(65536, 2), *second = open_again(memory), *third;
  CHECK_STATUS(zeroipc_memory_open(zeroipc_memory_name(memory), 0, NULL, &third), ZEROIPC_PEERS_FULL);
  CHECK_MESSAGE("has 2 peer slots");
  zeroipc_memory_close(second);
  zeroipc_array *array, *large;
  CHECK_STATUS(zeroipc_array_create(memory, "large", 8, 8192, &large), ZEROIPC_SEGMENT_FULL);
  for (int k = 0; k < 64; k++) {
    char name[8];
    sprintf(name, "a%d", k);
    CHECK_OK(zeroipc_array_create(memory, name, 1, 1, &array));
    zeroipc_array_close(array);
  }
  CHECK_STATUS(zeroipc_array_create(memory, "more", 1, 1, &array), ZEROIPC_TABLE_FULL);
  end_memory(memory);
}

static void a_handle_keeps_the_segment_open(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_array *array;
  CHECK_OK(zeroipc_array_create(memory, "a", 8, 4, &array));
  end_memory(memory);
  ((double *)zeroipc_array_data(array))[3] = 1.5;
  double value;
  CHECK_OK(zeroipc_array_get(array, 3, &value));
  CHECK(value == 1.5);
  zeroipc_array_close(array);
}

static void arrays_have_their_shape_and_their_bounds(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_array *array, *again;
  CHECK_OK(zeroipc_array_create(memory, "a", 12, 5, &array));
  CHECK_EQUAL(zeroipc_array_length(array), 5);
  CHECK_STATUS(zeroipc_array_open(memory, "a", 8, 0, &again), ZEROIPC_SHAPE_MISMATCH);
  CHECK_MESSAGE("stored element size 12, asked for 8");
  CHECK_STATUS(zeroipc_array_create(memory, "a", 12, 6, &again), ZEROIPC_SHAPE_MISMATCH);
  CHECK_STATUS(zeroipc_array_create(memory, "b", 0, 6, &again), ZEROIPC_BAD_TYPE);
  CHECK_STATUS(zeroipc_array_create(memory, "b", 8, 0, &again), ZEROIPC_BAD_ARGUMENT);
  CHECK_STATUS(zeroipc_array_create(memory, "", 8, 1, &again), ZEROIPC_BAD_NAME);
  CHECK_STATUS(zeroipc_array_create(memory, "a name of thirty-two bytes ......", 8, 1, &again), ZEROIPC_BAD_NAME);
  CHECK_STATUS(zeroipc_array_open(memory, "none", 8, 0, &again), ZEROIPC_NOT_FOUND);
  CHECK_STATUS(zeroipc_array_open(memory, "none", 8, 10 * MILLISECOND, &again), ZEROIPC_TIMEOUT);
  uint8_t element[12] = "hello world";
  CHECK_STATUS(zeroipc_array_set(array, 5, element), ZEROIPC_BAD_ARGUMENT);
  CHECK_OK(zeroipc_array_set(array, 4, element));
  CHECK(memcmp((uint8_t *)zeroipc_array_data(array) + 48, element, 12) == 0);
  size_t used;
  CHECK_OK(zeroipc_memory_used(memory, &used));
  CHECK_EQUAL(used, 64 + 64 * 40 + 64 * 64 + 128);
  zeroipc_array_close(array);
  end_memory(memory);
}

static void a_reader_looks_and_changes_nothing(void) {
  zeroipc_memory *memory = test_memory(), *reader;
  zeroipc_array *array, *look, *none;
  CHECK_OK(zeroipc_array_create(memory, "a", 8, 1, &array));
  zeroipc_memory_options options = {.read_only = true};
  CHECK_OK(zeroipc_memory_open(zeroipc_memory_name(memory), 0, &options, &reader));
  CHECK_OK(zeroipc_array_open(reader, "a", 8, 0, &look));
  double value = 1;
  CHECK_STATUS(zeroipc_array_set(look, 0, &value), ZEROIPC_READ_ONLY);
  CHECK_STATUS(zeroipc_array_create(reader, "b", 8, 1, &none), ZEROIPC_READ_ONLY);
  CHECK_STATUS(zeroipc_table_wait(reader, "b", SECOND), ZEROIPC_READ_ONLY);
  zeroipc_peer peers[2];
  uint32_t count;
  CHECK_OK(zeroipc_memory_peers(reader, peers, 2, &count));
  CHECK_EQUAL(count, 1);
  zeroipc_array_close(look);
  zeroipc_memory_close(reader);
  zeroipc_array_close(array);
  end_memory(memory);
}

static void create_later(void *name) {
  zeroipc_memory *memory;
  zeroipc_array *array;
  CHECK_OK(zeroipc_memory_open(name, SECOND, NULL, &memory));
  sleep_ms(30);
  CHECK_OK(zeroipc_array_create(memory, "later", 4, 1, &array));
}

// How `memory` is open, as another implementation would tell it.
static zeroipc_attachment lent_by(const zeroipc_memory *memory) {
  return (zeroipc_attachment){memory->name, memory->base, memory->bytes, memory->fd, memory->owner};
}

static void what_another_implementation_has_open_is_borrowed(void) {
  zeroipc_memory *memory = test_memory(), *borrowed;
  zeroipc_queue *queue, *same, *none;
  CHECK_OK(zeroipc_queue_create(memory, "q", 8, 2, NULL, &queue));
  zeroipc_attachment from = lent_by(memory);
  CHECK_OK(zeroipc_memory_borrow(&from, &borrowed));
  CHECK(strcmp(zeroipc_memory_name(borrowed), zeroipc_memory_name(memory)) == 0);
  uint32_t count;
  CHECK_OK(zeroipc_memory_peers(memory, NULL, 0, &count));
  CHECK_EQUAL(count, 1); // no slot of its own
  CHECK_OK(zeroipc_queue_open(borrowed, "q", 8, 0, &same));
  double value = 1;
  CHECK_OK(zeroipc_queue_try_push(same, &value));
  zeroipc_lease lease;
  CHECK_OK(zeroipc_queue_try_reserve(same, &lease));
  CHECK_EQUAL(*(uint64_t *)(void *)((uint8_t *)lease.data - 8) & 0xffffff, memory->owner); // as one of its threads
  CHECK_OK(zeroipc_queue_release(same, &lease));
  CHECK_OK(zeroipc_queue_push(same, &value, SECOND)); // nothing to be waited for
  CHECK_STATUS(zeroipc_queue_push(same, &value, SECOND), ZEROIPC_UNSUPPORTED);
  CHECK_MESSAGE("is borrowed: who lent it is to wait");
  CHECK_STATUS(zeroipc_queue_create(borrowed, "r", 8, 2, NULL, &none), ZEROIPC_UNSUPPORTED);
  CHECK_STATUS(zeroipc_queue_open(borrowed, "r", 8, SECOND, &none), ZEROIPC_UNSUPPORTED);
  // Handles and segment go in any order, and what was lent stays.
  zeroipc_memory_close(borrowed);
  CHECK_OK(zeroipc_queue_try_pop(same, &value));
  zeroipc_queue_close(same);
  CHECK_OK(zeroipc_queue_try_pop(queue, &value));
  CHECK(zi_alive(memory, memory->owner) && fcntl(memory->fd, F_GETFD) >= 0);
  zeroipc_queue_close(queue);
  end_memory(memory);
}

static void what_is_no_attachment_is_not_borrowed(void) {
  zeroipc_memory *memory = test_memory_of(65536, 2), *borrowed;
  const zeroipc_attachment good = lent_by(memory);
  zeroipc_attachment from = good;
  const uint32_t owners[] = {0, good.owner ^ 1 << 8, good.owner + 1, good.owner + 2, good.owner | 0xff};
  for (size_t k = 0; k < sizeof owners / sizeof owners[0]; k++) {
    from.owner = owners[k];
    CHECK_STATUS(zeroipc_memory_borrow(&from, &borrowed), ZEROIPC_BAD_ARGUMENT);
    CHECK(borrowed == NULL);
  }
  from = good;
  from.size /= 2;
  CHECK_STATUS(zeroipc_memory_borrow(&from, &borrowed), ZEROIPC_BAD_ARGUMENT);
  CHECK_MESSAGE("and 32768 are lent");
  from = good;
  from.fd = -1;
  CHECK_STATUS(zeroipc_memory_borrow(&from, &borrowed), ZEROIPC_SYSTEM);
  from = good;
  from.name = "/a/b";
  CHECK_STATUS(zeroipc_memory_borrow(&from, &borrowed), ZEROIPC_BAD_NAME);
  from = good;
  *(uint32_t *)(void *)memory->base = 7;
  CHECK_STATUS(zeroipc_memory_borrow(&from, &borrowed), ZEROIPC_BAD_MAGIC);
  end_memory(memory);
}

static void opening_waits_for_the_name(void) {
  zeroipc_memory *memory = test_memory();
  pid_t child = start_child(create_later, (void *)(uintptr_t)zeroipc_memory_name(memory));
  zeroipc_array *array;
  CHECK_OK(zeroipc_array_open(memory, "later", 4, 30 * SECOND, &array));
  join_child(child);
  zeroipc_array_close(array);
  end_memory(memory);
}

static void take_a_slot(void *name) {
  zeroipc_memory *memory;
  CHECK_OK(zeroipc_memory_open(name, 0, NULL, &memory));
  sleep_ms(1000000);
}

static void slots_of_the_dead_are_free_and_their_ids_are_not_used_again(void) {
  zeroipc_memory *memory = test_memory_of(65536, 2);
  uint32_t last = 0;
  for (int k = 0; k < 20; k++) {
    pid_t child = start_child(take_a_slot, (void *)(uintptr_t)zeroipc_memory_name(memory));
    zeroipc_peer peers[2];
    uint32_t count = 0;
    // One that has the lock and has not stored its id yet makes the one before it look alive.
    while (count < 2 || peers[1].owner == last) CHECK_OK(zeroipc_memory_peers(memory, peers, 2, &count));
    last = peers[1].owner;
    CHECK(zi_alive(memory, last));
    kill_child(child);
    CHECK(!zi_alive(memory, last));
  }
  end_memory(memory);
}

static void who_dies_while_it_attaches_leaves_the_generation(void) {
  zeroipc_memory *memory = test_memory_of(65536, 2);
  uint32_t *owner = (uint32_t *)zi_peer_line(memory, 2);
  __atomic_store_n(owner, 7 << 8, __ATOMIC_SEQ_CST);
  zeroipc_memory *second = open_again(memory);
  CHECK_EQUAL(__atomic_load_n(owner, __ATOMIC_SEQ_CST), 8 << 8 | 2);
  __atomic_store_n(owner, 8 << 8, __ATOMIC_SEQ_CST); // as it is while it attaches
  zeroipc_peer peers[2];
  uint32_t count;
  CHECK_OK(zeroipc_memory_peers(memory, peers, 2, &count));
  CHECK_EQUAL(count, 1);
  zeroipc_memory_close(second);
  end_memory(memory);
}

static void who_cannot_be_asked_for_counts_as_alive(void) {
  zeroipc_memory *memory = test_memory_of(65536, 2);
  pid_t child = start_child(take_a_slot, (void *)(uintptr_t)zeroipc_memory_name(memory));
  zeroipc_peer peers[2];
  uint32_t count = 0;
  while (count < 2) CHECK_OK(zeroipc_memory_peers(memory, peers, 2, &count));
  kill_child(child);
  CHECK(!zi_alive(memory, peers[1].owner));
  int fd = memory->fd;
  memory->fd = -1; // the kernel answers EBADF
  CHECK(zi_alive(memory, peers[1].owner));
  CHECK(zi_alive(memory, memory->owner));
  CHECK(!zi_alive(memory, peers[1].owner ^ 1 << 8)); // another one has the line: no question for the kernel
  memory->fd = fd;
  CHECK(!zi_alive(memory, peers[1].owner));
  end_memory(memory);
}

static void *create_all(void *context) {
  for (int k = 0; k < 40; k++) {
    char name[8];
    zeroipc_array *array;
    sprintf(name, "t%d", k);
    CHECK_OK(zeroipc_array_create(context, name, 8, 100, &array));
    __atomic_fetch_add((uint64_t *)zeroipc_array_data(array), 1, __ATOMIC_SEQ_CST);
    zeroipc_array_close(array);
  }
  return NULL;
}

static void create_all_in_a_process(void *name) {
  zeroipc_memory *memory;
  CHECK_OK(zeroipc_memory_create(name, 1 << 20, NULL, &memory));
  create_all(memory);
}

static void threads_and_processes_that_race_to_create_get_the_same(void) {
  const char *name = test_name();
  pid_t children[3];
  for (int k = 0; k < 3; k++) children[k] = start_child(create_all_in_a_process, (void *)(uintptr_t)name);
  zeroipc_memory *memory;
  CHECK_OK(zeroipc_memory_create(name, 1 << 20, NULL, &memory));
  pthread_t threads[4];
  for (int k = 0; k < 4; k++) CHECK(pthread_create(&threads[k], NULL, create_all, memory) == 0);
  for (int k = 0; k < 4; k++) pthread_join(threads[k], NULL);
  for (int k = 0; k < 3; k++) join_child(children[k]);
  uint32_t count;
  CHECK_OK(zeroipc_table_count(memory, &count));
  CHECK_EQUAL(count, 40);
  for (uint32_t k = 0; k < count; k++) {
    zeroipc_entry entry;
    CHECK_OK(zeroipc_table_entry(memory, k, &entry));
    CHECK_EQUAL(*(uint64_t *)(void *)(memory->base + entry.offset + ARRAY_ELEMENTS), 7);
  }
  end_memory(memory);
}

int main(void) {
  RUN(a_segment_is_created_once_and_then_attached_to);
  RUN(names_that_cannot_be);
  RUN(options_that_cannot_be);
  RUN(files_that_are_no_segments);
  RUN(peers_and_the_table_can_be_full);
  RUN(a_handle_keeps_the_segment_open);
  RUN(arrays_have_their_shape_and_their_bounds);
  RUN(a_reader_looks_and_changes_nothing);
  RUN(what_another_implementation_has_open_is_borrowed);
  RUN(what_is_no_attachment_is_not_borrowed);
  RUN(opening_waits_for_the_name);
  RUN(slots_of_the_dead_are_free_and_their_ids_are_not_used_again);
  RUN(who_dies_while_it_attaches_leaves_the_generation);
  RUN(who_cannot_be_asked_for_counts_as_alive);
  RUN(threads_and_processes_that_race_to_create_get_the_same);
  return test_result();
}
