// Channels: alone, among threads, among processes that are killed; with a buffer and without.

#define _GNU_SOURCE

#include <pthread.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "cell.h"
#include "harness.h"

static zeroipc_channel *channel_of(zeroipc_memory *memory, size_t elem_size, uint32_t capacity, uint32_t spares,
                                   uint32_t offers) {
  zeroipc_channel *channel;
  zeroipc_channel_options options = {.spares = spares, .offers = offers};
  CHECK_OK(zeroipc_channel_create(memory, "c", elem_size, capacity, &options, &channel));
  return channel;
}

static void end(zeroipc_channel *channel, zeroipc_memory *memory) {
  zeroipc_channel_close(channel);
  end_memory(memory);
}

// No bit may be left behind in any of the four sets.
static void check_nobody_waits(zeroipc_memory *memory) {
  for (uint32_t at = QUEUE_NOT_EMPTY; at < QUEUE_CELLS; at += 8) CHECK_EQUAL(load64(bytes_of(memory, "c") + at), 0);
}

// --- with a buffer ---

static void values_come_out_in_order_until_the_end(void) {
  for (uint32_t capacity = 1; capacity <= 4; capacity++) {
    for (uint32_t before = 0; before <= 2 * capacity; before++) {
      for (uint32_t left = 0; left <= capacity; left++) {
        zeroipc_memory *memory = test_memory_of(16384, 4);
        zeroipc_channel *channel = channel_of(memory, 8, capacity, 0, 0);
        uint64_t in = 0, out = 0, value;
        for (uint32_t k = 0; k < before; k++) { // so that the end is at any cell of any lap
          CHECK_OK(zeroipc_channel_try_send(channel, &in));
          CHECK_OK(zeroipc_channel_try_receive(channel, &value));
          CHECK_EQUAL(value, in++);
          out++;
        }
        for (uint32_t k = 0; k < left; k++, in++) CHECK_OK(zeroipc_channel_try_send(channel, &in));
        CHECK_EQUAL(zeroipc_channel_size(channel), left);
        if (left == capacity) CHECK_STATUS(zeroipc_channel_try_send(channel, &in), ZEROIPC_NO_ROOM);
        CHECK(!zeroipc_channel_is_ended(channel) && !zeroipc_channel_is_drained(channel));
        for (int k = 0; k < 2; k++) {
          CHECK_OK(zeroipc_channel_end(channel));
          CHECK(zeroipc_channel_is_ended(channel));
          CHECK(zeroipc_channel_is_drained(channel) == (left == 0));
          CHECK_EQUAL(zeroipc_channel_size(channel), left);
          CHECK_STATUS(zeroipc_channel_try_send(channel, &in), ZEROIPC_ENDED);
          CHECK_MESSAGE("channel \"c\" was closed");
          CHECK_STATUS(zeroipc_channel_send(channel, &in, ZEROIPC_FOREVER), ZEROIPC_ENDED);
        }
        for (; out < in; out++) {
          CHECK_OK(zeroipc_channel_receive(channel, &value, ZEROIPC_FOREVER));
          CHECK_EQUAL(value, out);
          CHECK_STATUS(zeroipc_channel_try_send(channel, &in), ZEROIPC_ENDED);
        }
        CHECK_STATUS(zeroipc_channel_try_receive(channel, &value), ZEROIPC_ENDED);
        CHECK_STATUS(zeroipc_channel_receive(channel, &value, ZEROIPC_FOREVER), ZEROIPC_ENDED);
        CHECK(zeroipc_channel_is_drained(channel));
        CHECK_OK(zeroipc_channel_end(channel));
        end(channel, memory);
      }
    }
  }
}

static void values_of_all_sizes_and_zeros_behind_them(void) {
  for (size_t size = 1; size <= 300; size += size < 40 ? 1 : 37) {
    zeroipc_memory *memory = test_memory();
    zeroipc_channel *channel = channel_of(memory, size, 2, 2, 0);
    uint8_t in[300], out[301];
    for (int round = 0; round < 5; round++) {
      for (size_t k = 0; k < size; k++) in[k] = (uint8_t)(random_below(255) + 1);
      memset(out, 0xee, sizeof out);
      CHECK_OK(zeroipc_channel_try_send(channel, in));
      const uint8_t *bytes = bytes_of(memory, "c"), *cells = bytes + QUEUE_CELLS;
      uint32_t stride = fixed32(bytes + STRUCTURE_STRIDE);
      for (size_t k = size; k < round_up8(size); k++)
        for (uint32_t block = 0; block < 4; block++) CHECK(cells[block * stride + CELL_PAYLOAD + k] == 0);
      CHECK_OK(zeroipc_channel_try_receive(channel, out));
      CHECK(memcmp(in, out, size) == 0 && out[size] == 0xee);
    }
    end(channel, memory);
  }
}

static void what_cannot_be_opened(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_channel *channel = channel_of(memory, 8, 4, 1, 0), *again, *hand;
  CHECK_OK(zeroipc_channel_open(memory, "c", 8, 0, &again));
  CHECK_EQUAL(zeroipc_channel_capacity(again), 4);
  zeroipc_channel_close(again);
  CHECK_OK(zeroipc_channel_create(memory, "c", 8, 4, NULL, &again));
  zeroipc_channel_close(again);
  CHECK_STATUS(zeroipc_channel_create(memory, "c", 8, 5, NULL, &again), ZEROIPC_SHAPE_MISMATCH);
  CHECK_STATUS(zeroipc_channel_create(memory, "c", 8, 0, NULL, &again), ZEROIPC_SHAPE_MISMATCH);
  CHECK_MESSAGE("stored capacity 4, asked for 0");
  CHECK_STATUS(zeroipc_channel_open(memory, "c", 4, 0, &again), ZEROIPC_SHAPE_MISMATCH);
  CHECK_STATUS(zeroipc_channel_open(memory, "d", 4, MILLISECOND, &again), ZEROIPC_TIMEOUT);
  CHECK(again == NULL);
  CHECK_STATUS(zeroipc_channel_create(memory, "d", 8, (1u << 23) - 2, NULL, &again), ZEROIPC_BAD_ARGUMENT);
  zeroipc_channel_options many = {.offers = (1u << 23) - 2}, spares = {.spares = 1u << 23};
  CHECK_STATUS(zeroipc_channel_create(memory, "d", 8, 0, &many, &again), ZEROIPC_BAD_ARGUMENT);
  CHECK_STATUS(zeroipc_channel_create(memory, "d", 8, 1, &spares, &again), ZEROIPC_BAD_ARGUMENT);
  CHECK_STATUS(zeroipc_channel_create(memory, "d", 0, 1, NULL, &again), ZEROIPC_BAD_TYPE);
  CHECK_STATUS(zeroipc_channel_create(memory, "d", 1 << 20, 4, NULL, &again), ZEROIPC_SEGMENT_FULL);
  zeroipc_channel_options offers = {.offers = 4};
  CHECK_OK(zeroipc_channel_create(memory, "hand", 8, 0, &offers, &hand));
  CHECK_EQUAL(zeroipc_channel_capacity(hand), 0);
  CHECK_STATUS(zeroipc_channel_create(memory, "hand", 8, 4, NULL, &again), ZEROIPC_SHAPE_MISMATCH);
  CHECK_MESSAGE("stored capacity 0, asked for 4");
  CHECK_OK(zeroipc_channel_create(memory, "hand", 8, 0, NULL, &again));
  zeroipc_channel_close(again);
  zeroipc_channel_close(hand);
  zeroipc_queue *queue;
  CHECK_STATUS(zeroipc_queue_open(memory, "c", 8, 0, &queue), ZEROIPC_KIND_MISMATCH);
  uint32_t *words = (uint32_t *)(void *)bytes_of(memory, "c");
  const struct {
    uint32_t at, value;
  } lies[] = {{STRUCTURE_CAPACITY, 0},   {STRUCTURE_STRIDE, 16},           {STRUCTURE_STRIDE, 33},
              {QUEUE_BLOCK_COUNT, 4},    {QUEUE_BLOCK_COUNT, 1000},        {QUEUE_BLOCK_COUNT, 1u << 23},
              {QUEUE_BLOCK_COUNT, ~0u},  {CHANNEL_RENDEZVOUS, 2},          {CHANNEL_RENDEZVOUS, ~0u}};
  for (size_t k = 0; k < sizeof lies / sizeof lies[0]; k++) {
    uint32_t right = words[lies[k].at / 4];
    words[lies[k].at / 4] = lies[k].value;
    CHECK_STATUS(zeroipc_channel_open(memory, "c", 8, 0, &again), ZEROIPC_CORRUPT);
    words[lies[k].at / 4] = right;
  }
  end(channel, memory);
}

static void words_that_contradict_each_other_are_told(void) {
  for (uint32_t capacity = 0; capacity <= 3; capacity += 3) {
    zeroipc_memory *memory = test_memory();
    zeroipc_channel *channel = channel_of(memory, 8, capacity, 1, 3);
    uint8_t *bytes = bytes_of(memory, "c");
    uint64_t value = 1;
    store64(bytes + QUEUE_CELLS, target_word(1, 0x7ffff0)); // a block that is not there
    CHECK_STATUS(zeroipc_channel_try_receive(channel, &value), ZEROIPC_CORRUPT);
    CHECK_MESSAGE("channel \"c\"");
    store64(bytes + QUEUE_TAIL, 9); // a cell that is not there
    store64(bytes + QUEUE_HEAD, 9);
    CHECK_STATUS(zeroipc_channel_try_send(channel, &value), ZEROIPC_CORRUPT);
    CHECK_STATUS(zeroipc_channel_send(channel, &value, ZEROIPC_FOREVER), ZEROIPC_CORRUPT);
    CHECK_STATUS(zeroipc_channel_receive(channel, &value, ZEROIPC_FOREVER), ZEROIPC_CORRUPT);
    CHECK_STATUS(zeroipc_channel_end(channel), ZEROIPC_CORRUPT);
    CHECK(!zeroipc_channel_is_ended(channel) && !zeroipc_channel_is_drained(channel));
    CHECK_EQUAL(zeroipc_channel_size(channel), 0);
    end(channel, memory);
  }
}

// The channel as it is after so many laps.
static void begin_at_lap(zeroipc_memory *memory, uint32_t cells, uint64_t lap) {
  uint8_t *bytes = bytes_of(memory, "c");
  uint32_t stride = fixed32(bytes + STRUCTURE_STRIDE);
  store64(bytes + QUEUE_TAIL, lap << 24);
  store64(bytes + QUEUE_HEAD, lap << 24);
  for (uint32_t k = 0; k < cells; k++)
    store64(bytes + QUEUE_CELLS + k * stride, target_word(lap << 1 & TURN_MASK, NO_BLOCK));
}

static void laps_and_positions_wrap(void) {
  const uint64_t laps[] = {LAP_MASK, LAP_MASK - 1, (1ull << 38) - 1, (1ull << 37) - 1, (1ull << 36) - 1};
  for (uint32_t capacity = 1; capacity <= 4; capacity++) {
    for (size_t k = 0; k < sizeof laps / sizeof laps[0]; k++) {
      zeroipc_memory *memory = test_memory();
      zeroipc_channel *channel = channel_of(memory, 8, capacity, 2, 0);
      begin_at_lap(memory, capacity, laps[k]);
      uint64_t in = 0, out = 0, value;
      for (int step = 0; step < 60; step++) {
        while (zeroipc_channel_try_send(channel, &in) == ZEROIPC_OK) in++;
        CHECK_EQUAL(in - out, capacity);
        CHECK_EQUAL(zeroipc_channel_size(channel), capacity);
        for (uint32_t n = random_below(capacity) + 1; n > 0; n--) {
          CHECK_OK(zeroipc_channel_try_receive(channel, &value));
          CHECK_EQUAL(value, out++);
        }
      }
      CHECK_OK(zeroipc_channel_end(channel));
      while (zeroipc_channel_try_receive(channel, &value) == ZEROIPC_OK) CHECK_EQUAL(value, out++);
      CHECK(in == out && zeroipc_channel_is_drained(channel));
      end(channel, memory);
    }
  }
}

static void a_time_out_and_a_reader(void) {
  zeroipc_memory *memory = test_memory(), *reader;
  zeroipc_channel *channel = channel_of(memory, 8, 1, 1, 0), *look;
  double value = 2.5;
  CHECK_STATUS(zeroipc_channel_receive(channel, &value, 0), ZEROIPC_TIMEOUT);
  CHECK_STATUS(zeroipc_channel_receive(channel, &value, 5 * MILLISECOND), ZEROIPC_TIMEOUT);
  CHECK_MESSAGE("channel \"c\": waiting for a value: not within 5.000 ms");
  CHECK_STATUS(zeroipc_channel_receive(channel, &value, -2), ZEROIPC_BAD_ARGUMENT);
  CHECK_OK(zeroipc_channel_send(channel, &value, 0));
  CHECK_STATUS(zeroipc_channel_send(channel, &value, 5 * MILLISECOND), ZEROIPC_TIMEOUT);
  check_nobody_waits(memory);
  zeroipc_memory_options options = {.read_only = true};
  CHECK_OK(zeroipc_memory_open(zeroipc_memory_name(memory), 0, &options, &reader));
  CHECK_OK(zeroipc_channel_open(reader, "c", 8, 0, &look));
  CHECK_EQUAL(zeroipc_channel_size(look), 1);
  CHECK_STATUS(zeroipc_channel_try_receive(look, &value), ZEROIPC_READ_ONLY);
  CHECK_STATUS(zeroipc_channel_send(look, &value, ZEROIPC_FOREVER), ZEROIPC_READ_ONLY);
  CHECK_STATUS(zeroipc_channel_end(look), ZEROIPC_READ_ONLY);
  CHECK_OK(zeroipc_channel_end(channel));
  CHECK(zeroipc_channel_is_ended(look) && !zeroipc_channel_is_drained(look));
  zeroipc_channel_close(look);
  zeroipc_memory_close(reader);
  end(channel, memory);
}

// --- without a buffer ---

static void an_offer_that_nobody_takes_leaves_nothing(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_channel *channel = channel_of(memory, 8, 0, 2, 3);
  begin_at_lap(memory, 3, LAP_MASK); // and the counters wrap
  uint64_t value = 1;
  for (int k = 0; k < 20; k++) {
    CHECK_STATUS(zeroipc_channel_try_send(channel, &value), ZEROIPC_NO_ROOM);
    CHECK_STATUS(zeroipc_channel_send(channel, &value, k % 2 * MILLISECOND), ZEROIPC_TIMEOUT);
    CHECK_MESSAGE("waiting for a receiver");
    CHECK_STATUS(zeroipc_channel_try_receive(channel, &value), ZEROIPC_EMPTY);
    CHECK_STATUS(zeroipc_channel_receive(channel, &value, k % 2 * MILLISECOND), ZEROIPC_TIMEOUT);
  }
  CHECK_STATUS(zeroipc_channel_send(channel, &value, -2), ZEROIPC_BAD_ARGUMENT);
  CHECK_EQUAL(zeroipc_channel_size(channel), 0);
  check_nobody_waits(memory);
  CHECK_OK(zeroipc_channel_end(channel));
  CHECK(zeroipc_channel_is_ended(channel) && zeroipc_channel_is_drained(channel));
  CHECK_STATUS(zeroipc_channel_try_send(channel, &value), ZEROIPC_ENDED);
  CHECK_STATUS(zeroipc_channel_send(channel, &value, ZEROIPC_FOREVER), ZEROIPC_ENDED);
  CHECK_STATUS(zeroipc_channel_receive(channel, &value, ZEROIPC_FOREVER), ZEROIPC_ENDED);
  end(channel, memory);
}

struct sender {
  zeroipc_channel *channel;
  uint64_t value;
  int64_t timeout_ns;
  zeroipc_status status;
  pthread_t thread;
};

static void *send_it(void *context) {
  struct sender *sender = context;
  sender->status = zeroipc_channel_send(sender->channel, &sender->value, sender->timeout_ns);
  return NULL;
}

static void start_sender(struct sender *sender, zeroipc_channel *channel, uint64_t value, int64_t timeout_ns) {
  *sender = (struct sender){.channel = channel, .value = value, .timeout_ns = timeout_ns};
  CHECK(pthread_create(&sender->thread, NULL, send_it, sender) == 0);
}

static void check_sender(struct sender *sender, zeroipc_status expected) {
  pthread_join(sender->thread, NULL);
  CHECK_EQUAL(sender->status, expected);
}

// Until so many cells are full.
static void await_offers(zeroipc_memory *memory, uint32_t cells, uint32_t wanted) {
  uint8_t *bytes = bytes_of(memory, "c");
  uint32_t stride = fixed32(bytes + STRUCTURE_STRIDE), found;
  do {
    sleep_ms(1);
    found = 0;
    for (uint32_t k = 0; k < cells; k++) found += (uint32_t)(load64(bytes + QUEUE_CELLS + k * stride) >> 24) & 1;
  } while (found != wanted);
}

static void offers_are_taken_in_order_and_those_of_the_impatient_are_gone(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_channel *channel = channel_of(memory, 8, 0, 2, 2);
  struct sender first, second, third, fourth;
  uint64_t value;
  start_sender(&first, channel, 1, 80 * MILLISECOND);
  await_offers(memory, 2, 1);
  start_sender(&second, channel, 2, ZEROIPC_FOREVER);
  await_offers(memory, 2, 2);
  start_sender(&third, channel, 3, 5 * MILLISECOND); // there is no cell for it
  check_sender(&third, ZEROIPC_TIMEOUT);
  CHECK_STATUS(zeroipc_channel_try_send(channel, &value), ZEROIPC_NO_ROOM);
  start_sender(&fourth, channel, 4, ZEROIPC_FOREVER);
  check_sender(&first, ZEROIPC_TIMEOUT);
  CHECK_OK(zeroipc_channel_receive(channel, &value, SECOND));
  CHECK_EQUAL(value, 2);
  check_sender(&second, ZEROIPC_OK);
  CHECK_OK(zeroipc_channel_receive(channel, &value, SECOND));
  CHECK_EQUAL(value, 4);
  check_sender(&fourth, ZEROIPC_OK);
  check_nobody_waits(memory);
  end(channel, memory);
}

static void the_end_reaches_those_who_wait(void) {
  for (uint32_t capacity = 0; capacity <= 1; capacity++) {
    zeroipc_memory *memory = test_memory();
    zeroipc_channel *channel = channel_of(memory, 8, capacity, 2, 2);
    struct sender senders[3];
    uint64_t value = 9;
    if (capacity == 1) CHECK_OK(zeroipc_channel_try_send(channel, &value));
    for (uint64_t k = 0; k < 3; k++) start_sender(&senders[k], channel, k, ZEROIPC_FOREVER); // one more than cells
    sleep_ms(20);
    int64_t start = now();
    CHECK_OK(zeroipc_channel_end(channel));
    for (int k = 0; k < 3; k++) check_sender(&senders[k], ZEROIPC_ENDED);
    CHECK(now() - start < 200 * MILLISECOND);
    if (capacity == 1) CHECK_OK(zeroipc_channel_try_receive(channel, &value));
    CHECK_STATUS(zeroipc_channel_try_receive(channel, &value), ZEROIPC_ENDED);
    CHECK(zeroipc_channel_is_drained(channel));
    check_nobody_waits(memory);
    end(channel, memory);
  }
}

// --- threads that share a handle ---

#define THREADS 3
#define EACH 30000

struct crew {
  zeroipc_channel *channel;
  uint32_t maker;
  uint8_t *seen; // of each value
};

static void *produce(void *context) {
  struct crew *crew = context;
  for (uint64_t k = 0; k < EACH; k++) {
    uint64_t value = (uint64_t)crew->maker << 32 | k;
    CHECK_OK(zeroipc_channel_send(crew->channel, &value, ZEROIPC_FOREVER));
  }
  return NULL;
}

static void *consume(void *context) {
  struct crew *crew = context;
  int64_t last[THREADS] = {-1, -1, -1};
  uint64_t value;
  zeroipc_status status;
  while ((status = zeroipc_channel_receive(crew->channel, &value, ZEROIPC_FOREVER)) == ZEROIPC_OK) {
    uint32_t maker = (uint32_t)(value >> 32), number = (uint32_t)value;
    CHECK(maker < THREADS && number < EACH);
    CHECK((int64_t)number > last[maker]); // first in, first out, of each producer
    last[maker] = number;
    CHECK(__atomic_fetch_add(&crew->seen[maker * EACH + number], 1, __ATOMIC_RELAXED) == 0);
  }
  CHECK_STATUS(status, ZEROIPC_ENDED);
  return NULL;
}

static void play_with_threads(uint32_t capacity) {
  zeroipc_memory *memory = test_memory();
  zeroipc_channel *channel = channel_of(memory, 8, capacity, 8, 2);
  uint8_t *seen = calloc(THREADS, EACH);
  struct crew crews[THREADS];
  pthread_t producers[THREADS], consumers[THREADS];
  for (uint32_t k = 0; k < THREADS; k++) {
    crews[k] = (struct crew){channel, k, seen};
    CHECK(pthread_create(&producers[k], NULL, produce, &crews[k]) == 0);
    CHECK(pthread_create(&consumers[k], NULL, consume, &crews[k]) == 0);
  }
  for (int k = 0; k < THREADS; k++) pthread_join(producers[k], NULL);
  CHECK_OK(zeroipc_channel_end(channel));
  for (int k = 0; k < THREADS; k++) pthread_join(consumers[k], NULL);
  for (int k = 0; k < THREADS * EACH; k++) CHECK(seen[k] == 1);
  check_nobody_waits(memory);
  free(seen);
  end(channel, memory);
}

static void threads_share_a_handle_with_a_buffer(void) { play_with_threads(5); }
static void threads_share_a_handle_without_one(void) { play_with_threads(0); }

// --- processes that are killed ---

#define VICTIMS 50u
#define CREW 4u
#define MOST_EACH (1u << 16)
#define WORDS 32u // 256 bytes: a sum over the others ends each value

enum { SENT = 1, NOT_SENT = 2 };

// What each sender knows of each value, and how often that was received.
struct books {
  uint8_t told[VICTIMS + CREW][MOST_EACH], seen[VICTIMS + CREW][MOST_EACH];
  uint64_t torn;
};

struct duty {
  const char *name;
  uint32_t number;
};

static zeroipc_channel *open_all(const char *name, zeroipc_memory **memory, struct books **books) {
  zeroipc_channel *channel;
  zeroipc_array *array;
  CHECK_OK(zeroipc_memory_open(name, 0, NULL, memory));
  CHECK_OK(zeroipc_channel_open(*memory, "c", WORDS * 8, 0, &channel));
  CHECK_OK(zeroipc_array_open(*memory, "books", 1, 0, &array));
  *books = zeroipc_array_data(array);
  return channel;
}

static void fill_value(uint64_t *value, uint32_t maker, uint64_t number) {
  value[WORDS - 1] = 0;
  for (uint32_t k = 0; k < WORDS - 1; k++) {
    value[k] = k == 0 ? ((uint64_t)maker << 32 | number) : value[k - 1] * 6364136223846793005u + k;
    value[WORDS - 1] += value[k];
  }
}

static void send_for_ever(void *context) {
  struct duty *duty = context;
  zeroipc_memory *memory;
  struct books *books;
  zeroipc_channel *channel = open_all(duty->name, &memory, &books);
  uint64_t value[WORDS];
  for (uint32_t number = 0; number < MOST_EACH; number++) {
    fill_value(value, duty->number, number);
    int64_t timeout_ns = random_below(3) ? ZEROIPC_FOREVER : (int64_t)random_below(50000);
    zeroipc_status status = zeroipc_channel_send(channel, value, timeout_ns);
    CHECK(status == ZEROIPC_OK || status == ZEROIPC_TIMEOUT);
    __atomic_store_n(&books->told[duty->number][number], status ? NOT_SENT : SENT, __ATOMIC_SEQ_CST);
  }
  sleep_ms(60000);
}

static void enter_value(struct books *books, const uint64_t *value) {
  uint32_t maker = (uint32_t)(value[0] >> 32), number = (uint32_t)value[0];
  uint64_t expected[WORDS];
  fill_value(expected, maker, number);
  if (memcmp(expected, value, sizeof expected) != 0 || maker >= VICTIMS + CREW || number >= MOST_EACH)
    __atomic_fetch_add(&books->torn, 1, __ATOMIC_SEQ_CST);
  else __atomic_fetch_add(&books->seen[maker][number], 1, __ATOMIC_SEQ_CST);
}

static void receive_for_ever(void *context) {
  struct duty *duty = context;
  zeroipc_memory *memory;
  struct books *books;
  zeroipc_channel *channel = open_all(duty->name, &memory, &books);
  uint64_t value[WORDS];
  for (;;) {
    CHECK_OK(zeroipc_channel_receive(channel, value, ZEROIPC_FOREVER));
    enter_value(books, value);
  }
}

static void play_storm(uint32_t capacity) {
  zeroipc_memory *memory = test_memory_of(sizeof(struct books) + (1 << 20), 16);
  zeroipc_channel *channel = channel_of(memory, WORDS * 8, capacity, 10, 20);
  zeroipc_array *array;
  CHECK_OK(zeroipc_array_create(memory, "books", 1, sizeof(struct books), &array));
  struct books *books = zeroipc_array_data(array);
  struct duty duties[VICTIMS + CREW];
  pid_t crew[CREW];
  uint32_t started = 0, receivers_killed = 2;
  for (; started < CREW; started++) {
    duties[started] = (struct duty){zeroipc_memory_name(memory), started};
    crew[started] = start_child(started % 2 ? receive_for_ever : send_for_ever, &duties[started]);
  }
  for (uint32_t k = 0; k < VICTIMS; k++) {
    sleep_ms((int)random_below(20));
    uint32_t victim = random_below(CREW);
    receivers_killed += victim % 2;
    kill_child(crew[victim]);
    duties[started] = (struct duty){zeroipc_memory_name(memory), started};
    crew[victim] = start_child(victim % 2 ? receive_for_ever : send_for_ever, &duties[started++]);
  }
  for (uint32_t k = 0; k < CREW; k++) kill_child(crew[k]);
  uint64_t value[WORDS];
  CHECK_OK(zeroipc_channel_end(channel));
  while (zeroipc_channel_try_receive(channel, value) == ZEROIPC_OK) enter_value(books, value);
  CHECK(zeroipc_channel_is_drained(channel));
  CHECK_EQUAL(books->torn, 0);
  uint64_t missing = 0, sent = 0, not_sent = 0;
  for (uint32_t maker = 0; maker < started; maker++) {
    uint32_t untold = 0;
    for (uint32_t k = 0; k < MOST_EACH; k++) {
      uint8_t told = books->told[maker][k], seen = books->seen[maker][k];
      sent += told == SENT;
      not_sent += told == NOT_SENT;
      missing += told == SENT && seen == 0;
      untold += told == 0 && seen != 0;
      CHECK(seen <= 1 && (told != NOT_SENT || seen == 0));
    }
    CHECK(untold <= 1);
  }
  printf("# %u kills, %llu sent, %llu given up, %llu gone with %u receivers\n", VICTIMS, (unsigned long long)sent,
         (unsigned long long)not_sent, (unsigned long long)missing, receivers_killed);
  CHECK(missing <= receivers_killed);
  zeroipc_array_close(array);
  end(channel, memory);
}

static void processes_are_killed_with_a_buffer(void) { play_storm(7); }
static void processes_are_killed_without_one(void) { play_storm(0); }

// --- waiting ---

#define TURNS 400

static void answer(void *context) {
  zeroipc_memory *memory;
  zeroipc_channel *questions, *answers;
  CHECK_OK(zeroipc_memory_open(context, 0, NULL, &memory));
  CHECK_OK(zeroipc_channel_open(memory, "questions", 8, 0, &questions));
  CHECK_OK(zeroipc_channel_open(memory, "answers", 8, 0, &answers));
  uint64_t value;
  while (zeroipc_channel_receive(questions, &value, ZEROIPC_FOREVER) == ZEROIPC_OK) {
    value *= 2;
    CHECK_OK(zeroipc_channel_send(answers, &value, ZEROIPC_FOREVER));
  }
  CHECK_OK(zeroipc_channel_end(answers));
}

static void two_processes_wake_each_other(void) {
  for (uint32_t capacity = 0; capacity <= 1; capacity++) {
    zeroipc_memory *memory = test_memory();
    zeroipc_channel *questions, *answers;
    CHECK_OK(zeroipc_channel_create(memory, "questions", 8, capacity, NULL, &questions));
    CHECK_OK(zeroipc_channel_create(memory, "answers", 8, capacity, NULL, &answers));
    pid_t child = start_child(answer, (void *)(uintptr_t)zeroipc_memory_name(memory));
    int64_t start = now();
    uint64_t value;
    for (uint64_t turn = 0; turn < TURNS; turn++) {
      CHECK_OK(zeroipc_channel_send(questions, &turn, 30 * SECOND));
      CHECK_OK(zeroipc_channel_receive(answers, &value, 30 * SECOND));
      CHECK_EQUAL(value, 2 * turn);
    }
    CHECK(now() - start < 5 * SECOND); // were wake-ups lost, each would cost 50 ms
    CHECK_OK(zeroipc_channel_end(questions));
    CHECK_STATUS(zeroipc_channel_receive(answers, &value, 30 * SECOND), ZEROIPC_ENDED);
    join_child(child);
    zeroipc_channel_close(questions);
    zeroipc_channel_close(answers);
    end_memory(memory);
  }
}

static void a_sleeper_costs_no_cpu(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_channel *channel = channel_of(memory, 8, 0, 2, 2);
  double value = 0;
  clock_t before = clock();
  CHECK_STATUS(zeroipc_channel_receive(channel, &value, 200 * MILLISECOND), ZEROIPC_TIMEOUT);
  CHECK_STATUS(zeroipc_channel_send(channel, &value, 200 * MILLISECOND), ZEROIPC_TIMEOUT);
  CHECK(clock() - before < CLOCKS_PER_SEC / 10);
  end(channel, memory);
}

int main(void) {
  RUN(values_come_out_in_order_until_the_end);
  RUN(values_of_all_sizes_and_zeros_behind_them);
  RUN(what_cannot_be_opened);
  RUN(words_that_contradict_each_other_are_told);
  RUN(laps_and_positions_wrap);
  RUN(a_time_out_and_a_reader);
  RUN(an_offer_that_nobody_takes_leaves_nothing);
  RUN(offers_are_taken_in_order_and_those_of_the_impatient_are_gone);
  RUN(the_end_reaches_those_who_wait);
  RUN(threads_share_a_handle_with_a_buffer);
  RUN(threads_share_a_handle_without_one);
  RUN(processes_are_killed_with_a_buffer);
  RUN(processes_are_killed_without_one);
  RUN(two_processes_wake_each_other);
  RUN(a_sleeper_costs_no_cpu);
  return test_result();
}
