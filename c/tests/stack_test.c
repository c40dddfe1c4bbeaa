// Stacks: alone, among threads, among processes that are killed or stopped.

#define _GNU_SOURCE

#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "harness.h"
#include "stack.h"

static zeroipc_stack *stack_of(zeroipc_memory *memory, size_t elem_size, uint32_t capacity, uint32_t spares) {
  zeroipc_stack *stack;
  zeroipc_stack_options options = {.spares = spares};
  CHECK_OK(zeroipc_stack_create(memory, "s", elem_size, capacity, &options, &stack));
  return stack;
}

static void end(zeroipc_stack *stack, zeroipc_memory *memory) {
  zeroipc_stack_close(stack);
  end_memory(memory);
}

// --- alone ---

static void elements_come_out_in_the_reverse_order(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_stack *stack = stack_of(memory, 8, 3, 0);
  double value, out;
  CHECK_STATUS(zeroipc_stack_try_pop(stack, &out), ZEROIPC_EMPTY);
  CHECK_STATUS(zeroipc_stack_top(stack, &out), ZEROIPC_EMPTY);
  CHECK_EQUAL(zeroipc_stack_capacity(stack), 3);
  CHECK(zeroipc_stack_is_empty(stack) && !zeroipc_stack_is_full(stack));
  for (int round = 0; round < 1000; round++) {
    for (value = 0; value < 3; value++) {
      CHECK_EQUAL(zeroipc_stack_size(stack), value);
      CHECK_OK(zeroipc_stack_try_push(stack, &value));
      CHECK(!zeroipc_stack_is_empty(stack));
    }
    CHECK_STATUS(zeroipc_stack_try_push(stack, &value), ZEROIPC_NO_ROOM);
    CHECK(zeroipc_stack_is_full(stack));
    for (value = 2; value >= 0; value--) {
      CHECK_OK(zeroipc_stack_top(stack, &out));
      CHECK(out == value);
      CHECK_OK(zeroipc_stack_try_pop(stack, &out));
      CHECK(out == value);
      CHECK_EQUAL(zeroipc_stack_size(stack), value);
    }
    CHECK(zeroipc_stack_is_empty(stack) && !zeroipc_stack_is_full(stack));
  }
  end(stack, memory);
}

static void any_order_does_what_an_array_does(void) {
  for (uint32_t capacity = 1; capacity <= 9; capacity += 2) {
    zeroipc_memory *memory = test_memory();
    zeroipc_stack *stack = stack_of(memory, 4, capacity, 1);
    uint32_t model[9], size = 0, out;
    for (uint32_t step = 0; step < 3000; step++) {
      if (random_below(2) == 0) {
        CHECK_STATUS(zeroipc_stack_try_push(stack, &step), size == capacity ? ZEROIPC_NO_ROOM : ZEROIPC_OK);
        if (size < capacity) model[size++] = step;
      } else {
        CHECK_STATUS(zeroipc_stack_try_pop(stack, &out), size == 0 ? ZEROIPC_EMPTY : ZEROIPC_OK);
        if (size > 0) CHECK_EQUAL(out, model[--size]);
      }
      CHECK_EQUAL(zeroipc_stack_size(stack), size);
    }
    end(stack, memory);
  }
}

static void elements_of_all_sizes_and_zeros_behind_them(void) {
  for (size_t size = 1; size <= 300; size += size < 40 ? 1 : 37) {
    zeroipc_memory *memory = test_memory();
    zeroipc_stack *stack = stack_of(memory, size, 2, 2);
    uint8_t in[300], out[301];
    for (int round = 0; round < 5; round++) {
      for (size_t k = 0; k < size; k++) in[k] = (uint8_t)(random_below(255) + 1);
      memset(out, 0xee, sizeof out);
      CHECK_OK(zeroipc_stack_try_push(stack, in));
      const uint8_t *bytes = bytes_of(memory, "s"), *blocks = bytes + STACK_ENTRIES + LINE_BYTES;
      uint32_t stride = *(const uint32_t *)(const void *)(bytes + STRUCTURE_STRIDE);
      CHECK_EQUAL(stride, size <= 16 ? 32 : (16 + size + 7) / 8 * 8 <= 64 ? 64 : (16 + round_up8(size) + 63) / 64 * 64);
      for (size_t k = size; k < round_up8(size); k++)
        for (uint32_t block = 0; block < 4; block++) CHECK(blocks[block * stride + STACK_BLOCK_PAYLOAD + k] == 0);
      CHECK_OK(zeroipc_stack_top(stack, out));
      CHECK(memcmp(in, out, size) == 0 && out[size] == 0xee);
      memset(out, 0xee, sizeof out);
      CHECK_OK(zeroipc_stack_try_pop(stack, out));
      CHECK(memcmp(in, out, size) == 0 && out[size] == 0xee);
    }
    end(stack, memory);
  }
}

static void many_at_once(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_stack *stack = stack_of(memory, 4, 10, 0);
  uint32_t in[25], out[25] = {0};
  size_t done;
  for (uint32_t k = 0; k < 25; k++) in[k] = k;
  CHECK_OK(zeroipc_stack_try_push_many(stack, in, 7, &done));
  CHECK_EQUAL(done, 7);
  CHECK_OK(zeroipc_stack_try_push_many(stack, in + 7, 18, &done));
  CHECK_EQUAL(done, 3);
  CHECK_STATUS(zeroipc_stack_try_push_many(stack, in, 1, &done), ZEROIPC_NO_ROOM);
  CHECK_EQUAL(done, 0);
  CHECK_STATUS(zeroipc_stack_push_many(stack, in, 5, MILLISECOND, &done), ZEROIPC_TIMEOUT);
  CHECK_EQUAL(done, 0);
  CHECK_OK(zeroipc_stack_try_pop_many(stack, out, 4, &done));
  CHECK_EQUAL(done, 4);
  CHECK_STATUS(zeroipc_stack_push_many(stack, in + 6, 9, MILLISECOND, &done), ZEROIPC_TIMEOUT);
  CHECK_EQUAL(done, 4); // 6 to 9
  for (uint32_t k = 0; k < 4; k++) CHECK_EQUAL(out[k], 9 - k);
  CHECK_OK(zeroipc_stack_pop_many(stack, out, 21, SECOND, &done));
  CHECK_EQUAL(done, 10);
  for (uint32_t k = 0; k < 10; k++) CHECK_EQUAL(out[k], 9 - k);
  CHECK_STATUS(zeroipc_stack_try_pop_many(stack, out, 25, &done), ZEROIPC_EMPTY);
  CHECK_STATUS(zeroipc_stack_pop_many(stack, out, 25, MILLISECOND, &done), ZEROIPC_TIMEOUT);
  CHECK_OK(zeroipc_stack_push_many(stack, in, 10, 0, &done));
  CHECK_EQUAL(done, 10);
  CHECK_OK(zeroipc_stack_try_push_many(stack, in, 0, &done));
  end(stack, memory);
}

static void large_elements_go_through(void) {
  zeroipc_memory *memory = test_memory_of(16 << 20, 0);
  const size_t bytes = 3000001;
  zeroipc_stack *stack = stack_of(memory, bytes, 2, 1);
  uint8_t *in = malloc(bytes), *out = malloc(bytes);
  for (size_t k = 0; k < bytes; k++) in[k] = (uint8_t)(k * 31);
  for (uint8_t k = 0; k < 2; k++) {
    in[0] = k;
    CHECK_OK(zeroipc_stack_try_push(stack, in));
  }
  CHECK_OK(zeroipc_stack_try_pop(stack, out));
  CHECK(memcmp(in, out, bytes) == 0);
  free(in);
  free(out);
  end(stack, memory);
}

// --- what cannot be ---

static void what_cannot_be_opened(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_stack *stack = stack_of(memory, 4, 3, 1), *again;
  zeroipc_array *array;
  CHECK_OK(zeroipc_stack_open(memory, "s", 4, 0, &again));
  CHECK_EQUAL(zeroipc_stack_capacity(again), 3);
  zeroipc_stack_close(again);
  CHECK_OK(zeroipc_stack_create(memory, "s", 4, 3, NULL, &again));
  zeroipc_stack_close(again);
  zeroipc_stack_close(NULL);
  CHECK_STATUS(zeroipc_stack_create(memory, "s", 4, 5, NULL, &again), ZEROIPC_SHAPE_MISMATCH);
  CHECK(again == NULL);
  CHECK_STATUS(zeroipc_stack_open(memory, "s", 8, 0, &again), ZEROIPC_SHAPE_MISMATCH);
  CHECK_STATUS(zeroipc_stack_open(memory, "none", 4, 0, &again), ZEROIPC_NOT_FOUND);
  CHECK_STATUS(zeroipc_stack_open(memory, "none", 4, MILLISECOND, &again), ZEROIPC_TIMEOUT);
  CHECK_STATUS(zeroipc_stack_create(memory, "r", 4, 0, NULL, &again), ZEROIPC_BAD_ARGUMENT);
  CHECK_STATUS(zeroipc_stack_create(memory, "r", 4, (1u << 24) - 1, NULL, &again), ZEROIPC_BAD_ARGUMENT);
  zeroipc_stack_options options = {.spares = (1u << 24) - 1};
  CHECK_STATUS(zeroipc_stack_create(memory, "r", 4, 1, &options, &again), ZEROIPC_BAD_ARGUMENT);
  options.spares = UINT32_MAX;
  CHECK_STATUS(zeroipc_stack_create(memory, "r", 4, 1, &options, &again), ZEROIPC_BAD_ARGUMENT);
  CHECK_STATUS(zeroipc_stack_create(memory, "r", 0, 4, NULL, &again), ZEROIPC_BAD_TYPE);
  CHECK_STATUS(zeroipc_stack_create(memory, "r", (size_t)1 << 31, 4, NULL, &again), ZEROIPC_BAD_TYPE);
  CHECK_STATUS(zeroipc_stack_create(memory, "r", 1 << 20, 4, NULL, &again), ZEROIPC_SEGMENT_FULL);
  CHECK_STATUS(zeroipc_array_open(memory, "s", 4, 0, &array), ZEROIPC_KIND_MISMATCH);
  CHECK_MESSAGE("kind 'STAK'");
  uint32_t *words = (uint32_t *)(void *)bytes_of(memory, "s");
  const struct {
    uint32_t at, value;
  } lies[] = {{STRUCTURE_CAPACITY, 0},  {STRUCTURE_CAPACITY, 4},  {STRUCTURE_CAPACITY, 1u << 24}, {STRUCTURE_STRIDE, 0},
              {STRUCTURE_STRIDE, 16},   {STRUCTURE_STRIDE, 31},   {STRUCTURE_STRIDE, UINT32_MAX & ~7u},
              {STACK_BLOCK_COUNT, 0},   {STACK_BLOCK_COUNT, 3},   {STACK_BLOCK_COUNT, 5},
              {STACK_BLOCK_COUNT, NO_BLOCK + 1}, {STACK_BLOCK_COUNT, UINT32_MAX}};
  for (size_t k = 0; k < sizeof lies / sizeof lies[0]; k++) {
    uint32_t right = words[lies[k].at / 4];
    words[lies[k].at / 4] = lies[k].value;
    CHECK_STATUS(zeroipc_stack_open(memory, "s", 4, 0, &again), ZEROIPC_CORRUPT);
    words[lies[k].at / 4] = right;
  }
  end(stack, memory);
}

static void a_new_stack_takes_the_bytes_that_the_guide_says(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_stack *stack = stack_of(memory, 8, 1000, 64);
  zeroipc_entry entry;
  CHECK_OK(zeroipc_table_find(memory, "s", &entry));
  CHECK_EQUAL(entry.size, 42304);
  end(stack, memory);
}

static void words_that_contradict_each_other_are_told(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_stack *stack = stack_of(memory, 4, 3, 1);
  uint8_t *bytes = bytes_of(memory, "s"), *blocks = bytes + STACK_ENTRIES + LINE_BYTES;
  uint32_t value = 1;
  size_t done;
  CHECK_OK(zeroipc_stack_try_push(stack, &value));
  CHECK_OK(zeroipc_stack_try_push(stack, &value));
  uint64_t top = load64(bytes + STACK_TOP), entry = load64(bytes + STACK_ENTRIES);
  uint8_t *depth = blocks + (top & NO_BLOCK) * 32 + STACK_BLOCK_DEPTH;
  store64(bytes + STACK_TOP, (top & ~(uint64_t)NO_BLOCK) | 4); // blocks are 0 to 3
  CHECK_STATUS(zeroipc_stack_top(stack, &value), ZEROIPC_CORRUPT);
  CHECK(zeroipc_stack_is_empty(stack));
  const uint64_t depths[] = {4, 0, 4, (uint64_t)1 << 63, UINT64_MAX};
  for (size_t k = 0; k < sizeof depths / sizeof depths[0]; k++) {
    if (k > 0) {
      store64(bytes + STACK_TOP, top);
      store64(depth, depths[k]);
    }
    CHECK_STATUS(zeroipc_stack_try_pop(stack, &value), ZEROIPC_CORRUPT);
    CHECK_MESSAGE("stack \"s\"");
    CHECK_STATUS(zeroipc_stack_try_pop_many(stack, &value, 1, &done), ZEROIPC_CORRUPT);
    CHECK_STATUS(zeroipc_stack_pop(stack, &value, ZEROIPC_FOREVER), ZEROIPC_CORRUPT);
    CHECK_STATUS(zeroipc_stack_try_push(stack, &value), ZEROIPC_CORRUPT);
    CHECK_STATUS(zeroipc_stack_try_push_many(stack, &value, 1, &done), ZEROIPC_CORRUPT);
    CHECK_STATUS(zeroipc_stack_push(stack, &value, ZEROIPC_FOREVER), ZEROIPC_CORRUPT);
    CHECK_EQUAL(zeroipc_stack_size(stack), 0);
    CHECK(zeroipc_stack_is_full(stack));
  }
  store64(depth, 2);
  const uint64_t below[] = {4, NO_BLOCK};
  for (size_t k = 0; k < 2; k++) {
    store64(bytes + STACK_ENTRIES, (entry & ~(uint64_t)NO_BLOCK) | below[k]);
    CHECK_STATUS(zeroipc_stack_try_pop(stack, &value), ZEROIPC_CORRUPT);
  }
  store64(bytes + STACK_ENTRIES, entry);
  CHECK_OK(zeroipc_stack_try_pop(stack, &value));
  end(stack, memory);
}

// Every word of the structure at random: errors at most, and no access outside the segment.
static void words_at_random_harm_nobody(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_stack *stack = stack_of(memory, 8, 4, 2);
  uint8_t *bytes = bytes_of(memory, "s");
  for (int round = 0; round < 300; round++) {
    for (uint32_t at = STACK_TOP; at < STACK_ENTRIES + LINE_BYTES + 6 * 32; at += 8) {
      if (at >= STACK_NOT_EMPTY && at < STACK_ENTRIES) continue;
      uint64_t tag = random_below(4), low = random_below(8) == 7 ? NO_BLOCK - random_below(2) : random_below(8);
      store64(bytes + at, random_below(3) == 0 ? low : tag << 24 | low);
    }
    for (int step = 0; step < 20; step++) {
      uint64_t value = 7;
      if (random_below(2) == 0) zeroipc_stack_try_push(stack, &value);
      else zeroipc_stack_try_pop(stack, &value);
      zeroipc_stack_top(stack, &value);
      CHECK(zeroipc_stack_size(stack) <= 4);
    }
  }
  end(stack, memory);
}

static void tags_wrap(void) {
  const uint64_t last = ((uint64_t)1 << 39) - 1;
  zeroipc_memory *memory = test_memory();
  zeroipc_stack *stack = stack_of(memory, 4, 3, 1);
  uint8_t *bytes = bytes_of(memory, "s");
  uint32_t in[] = {1, 2, 3}, out[9];
  size_t done;
  for (uint64_t below = 0; below <= 5; below++) {
    CHECK_OK(zeroipc_stack_try_push_many(stack, in, 2, &done));
    CHECK_OK(zeroipc_stack_try_pop_many(stack, out, 9, &done));
    // The tag is the only thing that counts; blocks keep the words they have.
    store64(bytes + STACK_TOP, (last - below) << 24 | NO_BLOCK);
    for (int round = 0; round < 3; round++) {
      CHECK_OK(zeroipc_stack_try_push_many(stack, in, 3, &done));
      CHECK_STATUS(zeroipc_stack_try_push(stack, in), ZEROIPC_NO_ROOM);
      CHECK_EQUAL(zeroipc_stack_size(stack), 3);
      CHECK_OK(zeroipc_stack_try_pop_many(stack, out, 9, &done));
      CHECK(done == 3 && out[0] == 3 && out[1] == 2 && out[2] == 1);
      CHECK(zeroipc_stack_is_empty(stack));
    }
    CHECK_EQUAL(load64(bytes + STACK_TOP) >> 24, 17 - below);
  }
  end(stack, memory);
}

static void a_time_out_and_a_reader(void) {
  zeroipc_memory *memory = test_memory(), *reader;
  zeroipc_stack *stack = stack_of(memory, 8, 1, 1), *look;
  double value = 2.5;
  size_t done;
  CHECK_STATUS(zeroipc_stack_pop(stack, &value, 0), ZEROIPC_TIMEOUT);
  CHECK_STATUS(zeroipc_stack_pop(stack, &value, 5 * MILLISECOND), ZEROIPC_TIMEOUT);
  CHECK_MESSAGE("stack \"s\": waiting for an element: not within 5.000 ms");
  CHECK_STATUS(zeroipc_stack_pop(stack, &value, -2), ZEROIPC_BAD_ARGUMENT);
  CHECK_OK(zeroipc_stack_push(stack, &value, 0));
  CHECK_STATUS(zeroipc_stack_push(stack, &value, 5 * MILLISECOND), ZEROIPC_TIMEOUT);
  CHECK_MESSAGE("waiting for room");
  for (uint32_t k = 0; k < 8; k++) // no bit is left behind
    CHECK_EQUAL(load64(bytes_of(memory, "s") + STACK_NOT_EMPTY + 8 * k), 0);
  zeroipc_memory_options options = {.read_only = true};
  CHECK_OK(zeroipc_memory_open(zeroipc_memory_name(memory), 0, &options, &reader));
  CHECK_OK(zeroipc_stack_open(reader, "s", 8, 0, &look));
  CHECK_EQUAL(zeroipc_stack_size(look), 1);
  CHECK(zeroipc_stack_is_full(look) && !zeroipc_stack_is_empty(look));
  double seen = 0;
  CHECK_OK(zeroipc_stack_top(look, &seen));
  CHECK(seen == 2.5);
  CHECK_STATUS(zeroipc_stack_try_pop(look, &value), ZEROIPC_READ_ONLY);
  CHECK_STATUS(zeroipc_stack_try_push(look, &value), ZEROIPC_READ_ONLY);
  CHECK_STATUS(zeroipc_stack_try_push_many(look, &value, 1, &done), ZEROIPC_READ_ONLY);
  CHECK_STATUS(zeroipc_stack_try_pop_many(look, &value, 1, &done), ZEROIPC_READ_ONLY);
  CHECK_STATUS(zeroipc_stack_push(look, &value, ZEROIPC_FOREVER), ZEROIPC_READ_ONLY);
  zeroipc_stack_close(look);
  zeroipc_memory_close(reader);
  end(stack, memory);
}

// --- threads that share a handle ---

#define WORDS 32 // 256 bytes: a sum over the others ends each element

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

#define THREADS 3
#define EACH 20000

struct crew {
  zeroipc_stack *stack;
  uint32_t maker;
  uint8_t *seen; // of each element
};

static void *produce(void *context) {
  struct crew *crew = context;
  uint64_t element[WORDS];
  for (uint64_t k = 0; k < EACH; k++) {
    fill_element(element, crew->maker, k);
    CHECK_OK(zeroipc_stack_push(crew->stack, element, ZEROIPC_FOREVER));
  }
  return NULL;
}

static void *consume(void *context) {
  struct crew *crew = context;
  uint64_t element[WORDS];
  for (int k = 0; k < EACH; k++) {
    CHECK_OK(zeroipc_stack_pop(crew->stack, element, ZEROIPC_FOREVER));
    CHECK(is_whole(element));
    uint32_t maker = (uint32_t)(element[0] >> 32), number = (uint32_t)element[0];
    CHECK(maker < THREADS && number < EACH);
    CHECK_EQUAL(__atomic_fetch_add(&crew->seen[maker * EACH + number], 1, __ATOMIC_RELAXED), 0);
  }
  return NULL;
}

static void threads_share(uint32_t capacity, uint32_t spares) {
  zeroipc_memory *memory = test_memory();
  zeroipc_stack *stack = stack_of(memory, WORDS * 8, capacity, spares);
  uint8_t *seen = calloc(THREADS, EACH);
  struct crew crews[THREADS];
  pthread_t threads[2 * THREADS];
  for (uint32_t k = 0; k < THREADS; k++) {
    crews[k] = (struct crew){stack, k, seen};
    CHECK(pthread_create(&threads[2 * k], NULL, produce, &crews[k]) == 0);
    CHECK(pthread_create(&threads[2 * k + 1], NULL, consume, &crews[k]) == 0);
  }
  for (int k = 0; k < 2 * THREADS; k++) pthread_join(threads[k], NULL);
  for (int k = 0; k < THREADS * EACH; k++) CHECK(seen[k] == 1);
  CHECK(zeroipc_stack_is_empty(stack));
  free(seen);
  end(stack, memory);
}

static void threads_share_a_handle_and_every_element_comes_once(void) {
  threads_share(7, 8);
  threads_share(1, 1); // the blocks go from one thread to the other all the time
  threads_share(2, 2);
}

// --- processes that are killed or stopped ---

#define VICTIMS 60
#define CREW 4
#define MAKERS (VICTIMS + CREW)
#define MOST_EACH (1u << 18)

// How far each producer came (acknowledged), and for each element how often it was popped.
struct books {
  uint64_t pushed[MAKERS];
  uint64_t torn, popped;
  uint8_t seen[MAKERS][MOST_EACH];
};

struct duty {
  const char *name;
  uint32_t number;
};

static zeroipc_stack *open_all(const char *name, zeroipc_memory **memory, struct books **books) {
  zeroipc_stack *stack;
  zeroipc_array *array;
  CHECK_OK(zeroipc_memory_open(name, 0, NULL, memory));
  CHECK_OK(zeroipc_stack_open(*memory, "s", WORDS * 8, 0, &stack));
  CHECK_OK(zeroipc_array_open(*memory, "books", 1, 0, &array));
  *books = zeroipc_array_data(array);
  return stack;
}

static void produce_for_ever(void *context) {
  struct duty *duty = context;
  zeroipc_memory *memory;
  struct books *books;
  zeroipc_stack *stack = open_all(duty->name, &memory, &books);
  uint64_t element[WORDS];
  for (uint64_t number = 0; number < MOST_EACH; number++) {
    fill_element(element, duty->number, number);
    CHECK_OK(zeroipc_stack_push(stack, element, ZEROIPC_FOREVER));
    __atomic_store_n(&books->pushed[duty->number], number + 1, __ATOMIC_SEQ_CST);
  }
}

static void enter_element(struct books *books, const uint64_t *element) {
  uint32_t maker = (uint32_t)(element[0] >> 32), number = (uint32_t)element[0];
  if (!is_whole(element) || maker >= MAKERS || number >= MOST_EACH)
    __atomic_fetch_add(&books->torn, 1, __ATOMIC_SEQ_CST);
  else __atomic_fetch_add(&books->seen[maker][number], 1, __ATOMIC_SEQ_CST);
  __atomic_fetch_add(&books->popped, 1, __ATOMIC_SEQ_CST);
}

static void consume_for_ever(void *context) {
  struct duty *duty = context;
  zeroipc_memory *memory;
  struct books *books;
  zeroipc_stack *stack = open_all(duty->name, &memory, &books);
  uint64_t element[WORDS];
  for (;;) {
    CHECK_OK(zeroipc_stack_pop(stack, element, ZEROIPC_FOREVER));
    enter_element(books, element);
  }
}

static void check_books(const struct books *books, uint32_t makers, uint32_t consumers_killed) {
  CHECK_EQUAL(books->torn, 0);
  uint64_t missing = 0, doubled = 0, pushed = 0;
  for (uint32_t maker = 0; maker < makers; maker++) {
    pushed += books->pushed[maker];
    for (uint64_t k = 0; k < MOST_EACH; k++) {
      uint8_t seen = books->seen[maker][k];
      if (seen > 1) doubled++;
      if (seen == 0 && k < books->pushed[maker]) missing++;
      CHECK(seen == 0 || k <= books->pushed[maker]); // at most one more than was acknowledged
    }
  }
  printf("# %llu elements, %llu gone with %u consumers\n", (unsigned long long)pushed, (unsigned long long)missing,
         consumers_killed);
  CHECK_EQUAL(doubled, 0);
  CHECK(missing <= consumers_killed);
}

static void processes_are_killed_and_nothing_is_lost_doubled_or_torn(void) {
  zeroipc_memory *memory = test_memory_of(sizeof(struct books) + (1 << 20), 16);
  zeroipc_stack *stack = stack_of(memory, WORDS * 8, 20, 10);
  zeroipc_array *array;
  CHECK_OK(zeroipc_array_create(memory, "books", 1, sizeof(struct books), &array));
  struct books *books = zeroipc_array_data(array);
  struct duty duties[MAKERS];
  pid_t crew[CREW];
  uint32_t started = 0, consumers_killed = 2;
  for (; started < CREW; started++) {
    duties[started] = (struct duty){zeroipc_memory_name(memory), started};
    crew[started] = start_child(started % 2 ? consume_for_ever : produce_for_ever, &duties[started]);
  }
  for (int k = 0; k < VICTIMS; k++) {
    sleep_ms((int)random_below(10));
    uint32_t victim = random_below(CREW);
    consumers_killed += victim % 2;
    kill_child(crew[victim]);
    duties[started] = (struct duty){zeroipc_memory_name(memory), started};
    crew[victim] = start_child(victim % 2 ? consume_for_ever : produce_for_ever, &duties[started]);
    started++;
  }
  for (int k = 0; k < CREW; k++) kill_child(crew[k]);
  uint64_t element[WORDS];
  while (zeroipc_stack_try_pop(stack, element) == ZEROIPC_OK) enter_element(books, element);
  check_books(books, started, consumers_killed);
  for (uint64_t k = 0; k < 20; k++) { // no room was lost
    fill_element(element, 0, k);
    CHECK_OK(zeroipc_stack_try_push(stack, element));
  }
  CHECK(zeroipc_stack_is_full(stack));
  zeroipc_array_close(array);
  end(stack, memory);
}

static void who_is_stopped_holds_up_nobody(void) {
  zeroipc_memory *memory = test_memory_of(sizeof(struct books) + (1 << 20), 16);
  zeroipc_stack *stack = stack_of(memory, WORDS * 8, 5, 4);
  zeroipc_array *array;
  CHECK_OK(zeroipc_array_create(memory, "books", 1, sizeof(struct books), &array));
  struct books *books = zeroipc_array_data(array);
  struct duty duties[CREW];
  pid_t crew[CREW];
  for (uint32_t k = 0; k < CREW; k++) {
    duties[k] = (struct duty){zeroipc_memory_name(memory), k};
    crew[k] = start_child(k % 2 ? consume_for_ever : produce_for_ever, &duties[k]);
  }
  for (int k = 0; k < 15; k++) {
    pid_t stopped = crew[random_below(CREW)];
    int status;
    kill(stopped, SIGSTOP);
    CHECK(waitpid(stopped, &status, WUNTRACED) == stopped && WIFSTOPPED(status));
    uint64_t before = __atomic_load_n(&books->popped, __ATOMIC_SEQ_CST);
    for (int wait = 0; __atomic_load_n(&books->popped, __ATOMIC_SEQ_CST) < before + 100; wait++) {
      CHECK(wait < 10000);
      sleep_ms(1);
    }
    kill(stopped, SIGCONT);
  }
  for (int k = 0; k < CREW; k++) kill_child(crew[k]);
  uint64_t element[WORDS];
  while (zeroipc_stack_try_pop(stack, element) == ZEROIPC_OK) enter_element(books, element);
  check_books(books, CREW, 2);
  zeroipc_array_close(array);
  end(stack, memory);
}

// --- waiting ---

static void push_after_a_while(void *context) {
  zeroipc_memory *memory;
  zeroipc_stack *stack;
  CHECK_OK(zeroipc_memory_open(context, 0, NULL, &memory));
  CHECK_OK(zeroipc_stack_open(memory, "s", 8, 0, &stack));
  for (double value = 0; value < 20; value++) {
    sleep_ms(5);
    CHECK_OK(zeroipc_stack_push(stack, &value, ZEROIPC_FOREVER));
  }
}

static void pop_after_a_while(void *context) {
  zeroipc_memory *memory;
  zeroipc_stack *stack;
  CHECK_OK(zeroipc_memory_open(context, 0, NULL, &memory));
  CHECK_OK(zeroipc_stack_open(memory, "s", 8, 0, &stack));
  for (int k = 0; k < 20; k++) {
    double value[2];
    size_t done;
    sleep_ms(5);
    CHECK_OK(zeroipc_stack_try_pop_many(stack, value, 1, &done));
  }
}

static void a_sleeper_is_woken_and_costs_no_cpu(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_stack *stack = stack_of(memory, 8, 2, 2);
  double value;
  clock_t before = clock();
  CHECK_STATUS(zeroipc_stack_pop(stack, &value, 300 * MILLISECOND), ZEROIPC_TIMEOUT);
  CHECK(clock() - before < CLOCKS_PER_SEC / 10);
  pid_t child = start_child(push_after_a_while, (void *)(uintptr_t)zeroipc_memory_name(memory));
  bool seen[20] = {false};
  for (int k = 0; k < 20; k++) {
    CHECK_OK(zeroipc_stack_pop(stack, &value, 30 * SECOND));
    CHECK(!seen[(int)value]);
    seen[(int)value] = true;
  }
  join_child(child);
  child = start_child(pop_after_a_while, (void *)(uintptr_t)zeroipc_memory_name(memory));
  for (int k = 0; k < 22; k++) CHECK_OK(zeroipc_stack_push(stack, &value, 30 * SECOND));
  join_child(child);
  CHECK(zeroipc_stack_is_full(stack));
  end(stack, memory);
}

int main(void) {
  RUN(elements_come_out_in_the_reverse_order);
  RUN(any_order_does_what_an_array_does);
  RUN(elements_of_all_sizes_and_zeros_behind_them);
  RUN(many_at_once);
  RUN(large_elements_go_through);
  RUN(what_cannot_be_opened);
  RUN(a_new_stack_takes_the_bytes_that_the_guide_says);
  RUN(words_that_contradict_each_other_are_told);
  RUN(words_at_random_harm_nobody);
  RUN(tags_wrap);
  RUN(a_time_out_and_a_reader);
  RUN(threads_share_a_handle_and_every_element_comes_once);
  RUN(processes_are_killed_and_nothing_is_lost_doubled_or_torn);
  RUN(who_is_stopped_holds_up_nobody);
  RUN(a_sleeper_is_woken_and_costs_no_cpu);
  return test_result();
}
