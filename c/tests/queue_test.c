// Queues: alone, among threads, among processes that are killed.

#define _GNU_SOURCE

#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "cell.h"
#include "harness.h"

static zeroipc_queue *queue_of(zeroipc_memory *memory, size_t elem_size, uint32_t capacity, uint32_t spares) {
  zeroipc_queue *queue;
  zeroipc_queue_options options = {.spares = spares};
  CHECK_OK(zeroipc_queue_create(memory, "q", elem_size, capacity, &options, &queue));
  return queue;
}

static void end(zeroipc_queue *queue, zeroipc_memory *memory) {
  zeroipc_queue_close(queue);
  end_memory(memory);
}

static void elements_come_out_in_the_order_in_which_they_went_in(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_queue *queue = queue_of(memory, 8, 3, 0);
  double value, out;
  CHECK_STATUS(zeroipc_queue_try_pop(queue, &out), ZEROIPC_EMPTY);
  CHECK_STATUS(zeroipc_queue_peek(queue, &out), ZEROIPC_EMPTY);
  CHECK(zeroipc_queue_is_empty(queue) && !zeroipc_queue_is_full(queue));
  for (int lap = 0; lap < 1000; lap++) {
    for (value = 0; value < 3; value++) CHECK_OK(zeroipc_queue_try_push(queue, &value));
    CHECK_STATUS(zeroipc_queue_try_push(queue, &value), ZEROIPC_NO_ROOM);
    CHECK(zeroipc_queue_is_full(queue));
    CHECK_EQUAL(zeroipc_queue_size(queue), 3);
    CHECK_OK(zeroipc_queue_peek(queue, &out));
    CHECK(out == 0);
    for (value = 0; value < 3; value++) {
      CHECK_OK(zeroipc_queue_try_pop(queue, &out));
      CHECK(out == value);
    }
    CHECK_EQUAL(zeroipc_queue_size(queue), 0);
    CHECK_OK(zeroipc_queue_try_push(queue, &value)); // so that laps begin at other cells
    CHECK_OK(zeroipc_queue_try_pop(queue, &out));
  }
  end(queue, memory);
}

static void elements_of_all_sizes_and_zeros_behind_them(void) {
  for (size_t size = 1; size <= 300; size += size < 40 ? 1 : 37) {
    zeroipc_memory *memory = test_memory();
    zeroipc_queue *queue = queue_of(memory, size, 2, 2);
    uint8_t in[300], out[301];
    for (int round = 0; round < 5; round++) {
      for (size_t k = 0; k < size; k++) in[k] = (uint8_t)(random_below(255) + 1);
      memset(out, 0xee, sizeof out);
      CHECK_OK(zeroipc_queue_try_push(queue, in));
      const uint8_t *bytes = bytes_of(memory, "q"), *cells = bytes + QUEUE_CELLS;
      uint32_t stride = *(const uint32_t *)(const void *)(bytes + STRUCTURE_STRIDE);
      for (size_t k = size; k < round_up8(size); k++)
        for (uint32_t block = 0; block < 4; block++) CHECK(cells[block * stride + CELL_PAYLOAD + k] == 0);
      CHECK_OK(zeroipc_queue_try_pop(queue, out));
      CHECK(memcmp(in, out, size) == 0 && out[size] == 0xee);
    }
    end(queue, memory);
  }
}

static void many_at_once(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_queue *queue = queue_of(memory, 4, 10, 0);
  uint32_t in[25], out[25] = {0};
  size_t done;
  for (uint32_t k = 0; k < 25; k++) in[k] = k;
  CHECK_OK(zeroipc_queue_try_push_many(queue, in, 7, &done));
  CHECK_EQUAL(done, 7);
  CHECK_OK(zeroipc_queue_try_push_many(queue, in + 7, 18, &done));
  CHECK_EQUAL(done, 3);
  CHECK_STATUS(zeroipc_queue_try_push_many(queue, in, 1, &done), ZEROIPC_NO_ROOM);
  CHECK_EQUAL(done, 0);
  CHECK_STATUS(zeroipc_queue_push_many(queue, in, 5, MILLISECOND, &done), ZEROIPC_TIMEOUT);
  CHECK_EQUAL(done, 0);
  CHECK_OK(zeroipc_queue_try_pop_many(queue, out, 4, &done));
  CHECK_EQUAL(done, 4);
  CHECK_OK(zeroipc_queue_pop_many(queue, out + 4, 21, SECOND, &done));
  CHECK_EQUAL(done, 6);
  CHECK(memcmp(in, out, 10 * sizeof in[0]) == 0);
  CHECK_STATUS(zeroipc_queue_try_pop_many(queue, out, 25, &done), ZEROIPC_EMPTY);
  CHECK_OK(zeroipc_queue_try_push_many(queue, in, 0, &done));
  end(queue, memory);
}

static void elements_in_place(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_queue *queue = queue_of(memory, 100, 2, 2);
  zeroipc_lease slots[5], item, other;
  for (int k = 0; k < 4; k++) {
    CHECK_OK(zeroipc_queue_try_reserve(queue, &slots[k]));
    memset(slots[k].data, 'a' + k, 100);
  }
  CHECK_STATUS(zeroipc_queue_try_reserve(queue, &slots[4]), ZEROIPC_NO_ROOM);
  CHECK_STATUS(zeroipc_queue_reserve(queue, &slots[4], MILLISECOND), ZEROIPC_TIMEOUT);
  CHECK_OK(zeroipc_queue_release(queue, &slots[3]));
  CHECK_STATUS(zeroipc_queue_release(queue, &slots[3]), ZEROIPC_CLOSED);
  CHECK_OK(zeroipc_queue_try_commit(queue, &slots[1]));
  CHECK_STATUS(zeroipc_queue_try_commit(queue, &slots[1]), ZEROIPC_CLOSED);
  CHECK_OK(zeroipc_queue_commit(queue, &slots[0], 0));
  CHECK_STATUS(zeroipc_queue_try_commit(queue, &slots[2]), ZEROIPC_NO_ROOM);
  memset(slots[2].data, 'x', 100); // it is still reserved
  CHECK_OK(zeroipc_queue_try_claim(queue, &item));
  CHECK(((char *)item.data)[99] == 'b');
  CHECK_OK(zeroipc_queue_try_commit(queue, &slots[2]));
  CHECK_OK(zeroipc_queue_claim(queue, &other, 0));
  CHECK(((char *)other.data)[99] == 'a' && ((char *)item.data)[0] == 'b');
  CHECK_OK(zeroipc_queue_release(queue, &item));
  CHECK_OK(zeroipc_queue_release(queue, &other));
  CHECK_OK(zeroipc_queue_try_claim(queue, &item));
  CHECK(((char *)item.data)[50] == 'x');
  CHECK_OK(zeroipc_queue_release(queue, &item));
  CHECK_STATUS(zeroipc_queue_try_claim(queue, &item), ZEROIPC_EMPTY);
  end(queue, memory);
}

static void what_cannot_be_opened(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_queue *queue = queue_of(memory, 8, 4, 1), *again;
  zeroipc_array *array;
  CHECK_OK(zeroipc_queue_open(memory, "q", 8, 0, &again));
  zeroipc_queue_close(again);
  CHECK_OK(zeroipc_queue_create(memory, "q", 8, 4, NULL, &again));
  zeroipc_queue_close(again);
  CHECK_STATUS(zeroipc_queue_create(memory, "q", 8, 5, NULL, &again), ZEROIPC_SHAPE_MISMATCH);
  CHECK_STATUS(zeroipc_queue_open(memory, "q", 4, 0, &again), ZEROIPC_SHAPE_MISMATCH);
  CHECK_STATUS(zeroipc_queue_create(memory, "r", 8, 1u << 24, NULL, &again), ZEROIPC_BAD_ARGUMENT);
  CHECK_STATUS(zeroipc_queue_create(memory, "r", 1 << 20, 4, NULL, &again), ZEROIPC_SEGMENT_FULL);
  CHECK_STATUS(zeroipc_array_open(memory, "q", 8, 0, &array), ZEROIPC_KIND_MISMATCH);
  CHECK_MESSAGE("kind 'QUEU'");
  uint32_t *words = (uint32_t *)(void *)bytes_of(memory, "q");
  const struct {
    uint32_t at, value;
  } lies[] = {{STRUCTURE_CAPACITY, 0}, {STRUCTURE_STRIDE, 16},    {STRUCTURE_STRIDE, 33},
              {QUEUE_BLOCK_COUNT, 4},  {QUEUE_BLOCK_COUNT, 1000}, {QUEUE_BLOCK_COUNT, UINT32_MAX}};
  for (size_t k = 0; k < sizeof lies / sizeof lies[0]; k++) {
    uint32_t right = words[lies[k].at / 4];
    words[lies[k].at / 4] = lies[k].value;
    CHECK_STATUS(zeroipc_queue_open(memory, "q", 8, 0, &again), ZEROIPC_CORRUPT);
    words[lies[k].at / 4] = right;
  }
  end(queue, memory);
}

static void words_that_contradict_each_other_are_told(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_queue *queue = queue_of(memory, 8, 4, 1);
  uint8_t *bytes = bytes_of(memory, "q");
  double value = 1;
  CHECK_OK(zeroipc_queue_try_push(queue, &value));
  store64(bytes + QUEUE_CELLS, load64(bytes + QUEUE_CELLS) | 0xfffff0); // a block that is not there
  CHECK_STATUS(zeroipc_queue_try_pop(queue, &value), ZEROIPC_CORRUPT);
  CHECK_MESSAGE("queue \"q\"");
  store64(bytes + QUEUE_TAIL, 9); // a cell that is not there
  CHECK_STATUS(zeroipc_queue_try_push(queue, &value), ZEROIPC_CORRUPT);
  CHECK_STATUS(zeroipc_queue_push(queue, &value, ZEROIPC_FOREVER), ZEROIPC_CORRUPT);
  end(queue, memory);
}

// The queue as it is after so many laps.
static void begin_at_lap(zeroipc_memory *memory, uint32_t capacity, uint64_t lap) {
  uint8_t *bytes = bytes_of(memory, "q");
  uint32_t stride = *(uint32_t *)(void *)(bytes + STRUCTURE_STRIDE);
  store64(bytes + QUEUE_TAIL, lap << 24);
  store64(bytes + QUEUE_HEAD, lap << 24);
  for (uint32_t k = 0; k < capacity; k++)
    store64(bytes + QUEUE_CELLS + k * stride, target_word(lap << 1 & TURN_MASK, NO_BLOCK));
}

static void laps_and_positions_wrap(void) {
  const uint64_t laps[] = {LAP_MASK, LAP_MASK - 1, (1ull << 38) - 1, (1ull << 37) - 1, (1ull << 36) - 1};
  for (uint32_t capacity = 1; capacity <= 5; capacity++) {
    for (size_t k = 0; k < sizeof laps / sizeof laps[0]; k++) {
      zeroipc_memory *memory = test_memory();
      zeroipc_queue *queue = queue_of(memory, 8, capacity, 2);
      begin_at_lap(memory, capacity, laps[k]);
      uint64_t in = 0, out = 0, value;
      for (int step = 0; step < 60; step++) {
        while (zeroipc_queue_try_push(queue, &in) == ZEROIPC_OK) in++;
        CHECK_EQUAL(in - out, capacity);
        CHECK_EQUAL(zeroipc_queue_size(queue), capacity);
        for (uint32_t n = random_below(capacity) + 1; n > 0; n--) {
          CHECK_OK(zeroipc_queue_try_pop(queue, &value));
          CHECK_EQUAL(value, out++);
        }
      }
      end(queue, memory);
    }
  }
}

static void a_time_out_and_a_reader(void) {
  zeroipc_memory *memory = test_memory(), *reader;
  zeroipc_queue *queue = queue_of(memory, 8, 1, 1), *look;
  double value = 2.5;
  CHECK_STATUS(zeroipc_queue_pop(queue, &value, 0), ZEROIPC_TIMEOUT);
  CHECK_STATUS(zeroipc_queue_pop(queue, &value, 5 * MILLISECOND), ZEROIPC_TIMEOUT);
  CHECK_MESSAGE("queue \"q\": waiting for an element: not within 5.000 ms");
  CHECK_STATUS(zeroipc_queue_pop(queue, &value, -2), ZEROIPC_BAD_ARGUMENT);
  CHECK_OK(zeroipc_queue_push(queue, &value, 0));
  CHECK_STATUS(zeroipc_queue_push(queue, &value, 5 * MILLISECOND), ZEROIPC_TIMEOUT);
  for (uint32_t k = 0; k < 4; k++) // no bit is left behind
    CHECK_EQUAL(load64(bytes_of(memory, "q") + QUEUE_NOT_EMPTY + 8 * k), 0);
  zeroipc_memory_options options = {.read_only = true};
  CHECK_OK(zeroipc_memory_open(zeroipc_memory_name(memory), 0, &options, &reader));
  CHECK_OK(zeroipc_queue_open(reader, "q", 8, 0, &look));
  CHECK_EQUAL(zeroipc_queue_size(look), 1);
  double seen = 0;
  CHECK_OK(zeroipc_queue_peek(look, &seen));
  CHECK(seen == 2.5);
  CHECK_STATUS(zeroipc_queue_try_pop(look, &value), ZEROIPC_READ_ONLY);
  CHECK_STATUS(zeroipc_queue_push(look, &value, ZEROIPC_FOREVER), ZEROIPC_READ_ONLY);
  zeroipc_lease lease;
  CHECK_STATUS(zeroipc_queue_try_claim(look, &lease), ZEROIPC_READ_ONLY);
  zeroipc_queue_close(look);
  zeroipc_memory_close(reader);
  end(queue, memory);
}

// --- threads that share a handle ---

#define THREADS 3
#define EACH 100000

struct crew {
  zeroipc_queue *queue;
  uint32_t maker;
  uint8_t *seen; // of each element
};

static void *produce(void *context) {
  struct crew *crew = context;
  for (uint64_t k = 0; k < EACH; k++) {
    uint64_t value = (uint64_t)crew->maker << 32 | k;
    CHECK_OK(zeroipc_queue_push(crew->queue, &value, ZEROIPC_FOREVER));
  }
  return NULL;
}

static void *consume(void *context) {
  struct crew *crew = context;
  int64_t last[THREADS] = {-1, -1, -1};
  for (int k = 0; k < EACH; k++) {
    uint64_t value;
    CHECK_OK(zeroipc_queue_pop(crew->queue, &value, ZEROIPC_FOREVER));
    uint32_t maker = (uint32_t)(value >> 32), number = (uint32_t)value;
    CHECK(maker < THREADS && number < EACH);
    CHECK((int64_t)number > last[maker]); // first in, first out, of each producer
    last[maker] = number;
    CHECK(__atomic_fetch_add(&crew->seen[maker * EACH + number], 1, __ATOMIC_RELAXED) == 0);
  }
  return NULL;
}

static void threads_share_a_handle_and_every_element_comes_once(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_queue *queue = queue_of(memory, 8, 7, 8);
  uint8_t *seen = calloc(THREADS, EACH);
  struct crew crews[THREADS];
  pthread_t threads[2 * THREADS];
  for (uint32_t k = 0; k < THREADS; k++) {
    crews[k] = (struct crew){queue, k, seen};
    CHECK(pthread_create(&threads[2 * k], NULL, produce, &crews[k]) == 0);
    CHECK(pthread_create(&threads[2 * k + 1], NULL, consume, &crews[k]) == 0);
  }
  for (int k = 0; k < 2 * THREADS; k++) pthread_join(threads[k], NULL);
  for (int k = 0; k < THREADS * EACH; k++) CHECK(seen[k] == 1);
  free(seen);
  end(queue, memory);
}

// --- processes that are killed ---

#define VICTIMS 60
#define MOST_EACH (1u << 20)
#define WORDS 32 // 256 bytes: a sum over the others ends each element

// How far each producer came (acknowledged), and for each element how often it was popped.
struct books {
  uint64_t pushed[VICTIMS + 4];
  uint64_t torn, popped;
  uint8_t seen[VICTIMS + 4][MOST_EACH];
};

struct duty {
  const char *name;
  uint32_t number;
};

static zeroipc_queue *open_all(const char *name, zeroipc_memory **memory, struct books **books) {
  zeroipc_queue *queue;
  zeroipc_array *array;
  CHECK_OK(zeroipc_memory_open(name, 0, NULL, memory));
  CHECK_OK(zeroipc_queue_open(*memory, "q", WORDS * 8, 0, &queue));
  CHECK_OK(zeroipc_array_open(*memory, "books", 1, 0, &array));
  *books = zeroipc_array_data(array);
  return queue;
}

static void fill_element(uint64_t *element, uint32_t maker, uint64_t number) {
  element[WORDS - 1] = 0;
  for (uint32_t k = 0; k < WORDS - 1; k++) {
    element[k] = k == 0 ? ((uint64_t)maker << 32 | number) : (element[k - 1] * 6364136223846793005u + k);
    element[WORDS - 1] += element[k];
  }
}

static bool is_whole(const uint64_t *element) {
  uint64_t expected[WORDS];
  fill_element(expected, (uint32_t)(element[0] >> 32), element[0] & UINT32_MAX);
  return memcmp(expected, element, sizeof expected) == 0;
}

static void produce_for_ever(void *context) {
  struct duty *duty = context;
  zeroipc_memory *memory;
  struct books *books;
  zeroipc_queue *queue = open_all(duty->name, &memory, &books);
  uint64_t element[WORDS];
  for (uint64_t number = 0; number < MOST_EACH; number++) {
    fill_element(element, duty->number, number);
    CHECK_OK(zeroipc_queue_push(queue, element, ZEROIPC_FOREVER));
    __atomic_store_n(&books->pushed[duty->number], number + 1, __ATOMIC_SEQ_CST);
  }
}

static void enter_element(struct books *books, const uint64_t *element) {
  uint32_t maker = (uint32_t)(element[0] >> 32), number = (uint32_t)element[0];
  if (!is_whole(element) || maker >= VICTIMS + 4 || number >= MOST_EACH)
    __atomic_fetch_add(&books->torn, 1, __ATOMIC_SEQ_CST);
  else __atomic_fetch_add(&books->seen[maker][number], 1, __ATOMIC_SEQ_CST);
  __atomic_fetch_add(&books->popped, 1, __ATOMIC_SEQ_CST);
}

static void consume_for_ever(void *context) {
  struct duty *duty = context;
  zeroipc_memory *memory;
  struct books *books;
  zeroipc_queue *queue = open_all(duty->name, &memory, &books);
  uint64_t element[WORDS];
  for (;;) {
    CHECK_OK(zeroipc_queue_pop(queue, element, ZEROIPC_FOREVER));
    enter_element(books, element);
  }
}

static void processes_are_killed_and_nothing_is_lost_doubled_or_torn(void) {
  zeroipc_memory *memory = test_memory_of(sizeof(struct books) + (1 << 20), 16);
  zeroipc_queue *queue = queue_of(memory, WORDS * 8, 20, 10);
  zeroipc_array *array;
  CHECK_OK(zeroipc_array_create(memory, "books", 1, sizeof(struct books), &array));
  struct books *books = zeroipc_array_data(array);
  struct duty duties[VICTIMS + 4];
  pid_t crew[4];
  uint32_t started = 0;
  for (; started < 4; started++) {
    duties[started] = (struct duty){zeroipc_memory_name(memory), started};
    crew[started] = start_child(started % 2 ? consume_for_ever : produce_for_ever, &duties[started]);
  }
  uint32_t consumers_killed = 0;
  for (int k = 0; k < VICTIMS; k++) {
    sleep_ms((int)random_below(10));
    uint32_t victim = random_below(4);
    consumers_killed += victim % 2;
    kill_child(crew[victim]);
    duties[started] = (struct duty){zeroipc_memory_name(memory), started};
    crew[victim] = start_child(victim % 2 ? consume_for_ever : produce_for_ever, &duties[started]);
    started++;
  }
  for (int k = 0; k < 4; k++) kill_child(crew[k]);
  uint64_t element[WORDS];
  while (zeroipc_queue_try_pop(queue, element) == ZEROIPC_OK) enter_element(books, element);
  CHECK_EQUAL(books->torn, 0);
  uint64_t missing = 0, doubled = 0, pushed = 0;
  for (uint32_t maker = 0; maker < started; maker++) {
    pushed += books->pushed[maker];
    for (uint64_t k = 0; k < MOST_EACH; k++) {
      uint8_t seen = books->seen[maker][k];
      if (seen > 1) doubled++;
      if (seen == 0 && k < books->pushed[maker]) missing++;
      CHECK(seen == 0 || k <= books->pushed[maker]); // at most one more than was acknowledged
    }
  }
  printf("# %u kills, %llu elements, %llu gone with %u consumers\n", VICTIMS, (unsigned long long)pushed,
         (unsigned long long)missing, consumers_killed + 2);
  CHECK_EQUAL(doubled, 0);
  CHECK(missing <= consumers_killed + 2);
  zeroipc_lease leases[30]; // every block is free again
  for (int k = 0; k < 30; k++) CHECK_OK(zeroipc_queue_try_reserve(queue, &leases[k]));
  zeroipc_array_close(array);
  end(queue, memory);
}

// --- waiting ---

static void push_after_a_while(void *context) {
  zeroipc_memory *memory;
  zeroipc_queue *queue;
  CHECK_OK(zeroipc_memory_open(context, 0, NULL, &memory));
  CHECK_OK(zeroipc_queue_open(memory, "q", 8, 0, &queue));
  for (double value = 0; value < 20; value++) {
    sleep_ms(5);
    CHECK_OK(zeroipc_queue_push(queue, &value, ZEROIPC_FOREVER));
  }
}

static void a_sleeper_is_woken_and_costs_no_cpu(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_queue *queue = queue_of(memory, 8, 2, 2);
  double value;
  clock_t before = clock();
  CHECK_STATUS(zeroipc_queue_pop(queue, &value, 300 * MILLISECOND), ZEROIPC_TIMEOUT);
  CHECK(clock() - before < CLOCKS_PER_SEC / 10);
  pid_t child = start_child(push_after_a_while, (void *)(uintptr_t)zeroipc_memory_name(memory));
  for (double expected = 0; expected < 20; expected++) {
    CHECK_OK(zeroipc_queue_pop(queue, &value, 30 * SECOND));
    CHECK(value == expected);
  }
  join_child(child);
  end(queue, memory);
}

int main(void) {
  RUN(elements_come_out_in_the_order_in_which_they_went_in);
  RUN(elements_of_all_sizes_and_zeros_behind_them);
  RUN(many_at_once);
  RUN(elements_in_place);
  RUN(what_cannot_be_opened);
  RUN(words_that_contradict_each_other_are_told);
  RUN(laps_and_positions_wrap);
  RUN(a_time_out_and_a_reader);
  RUN(threads_share_a_handle_and_every_element_comes_once);
  RUN(processes_are_killed_and_nothing_is_lost_doubled_or_torn);
  RUN(a_sleeper_is_woken_and_costs_no_cpu);
  return test_result();
}
