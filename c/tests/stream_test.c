// Streams: alone, among threads, among processes that are killed.

#define _GNU_SOURCE

#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "harness.h"
#include "stream.h"

static zeroipc_stream *stream_of(zeroipc_memory *memory, size_t elem_size, uint32_t capacity, zeroipc_policy policy) {
  zeroipc_stream *stream;
  zeroipc_stream_options options = {.policy = policy};
  CHECK_OK(zeroipc_stream_create(memory, "s", elem_size, capacity, &options, &stream));
  return stream;
}

static zeroipc_subscription *subscribe(zeroipc_stream *stream, uint32_t from) {
  zeroipc_subscription *subscription;
  CHECK_OK(zeroipc_subscription_open(stream, from, &subscription));
  return subscription;
}

static void emit(zeroipc_stream *stream, uint32_t value) { CHECK_OK(zeroipc_stream_try_emit(stream, &value)); }

static void expect(zeroipc_subscription *subscription, uint32_t value) {
  uint32_t out = ~value;
  CHECK_OK(zeroipc_subscription_try_next(subscription, &out));
  CHECK_EQUAL(out, value);
}

static void expect_nothing(zeroipc_subscription *subscription) {
  uint32_t out;
  CHECK_STATUS(zeroipc_subscription_try_next(subscription, &out), ZEROIPC_EMPTY);
}

static void end(zeroipc_stream *stream, zeroipc_memory *memory) {
  zeroipc_stream_close(stream);
  end_memory(memory);
}

// --- publish and read ---

static void every_subscriber_gets_every_value_in_order(void) {
  for (uint32_t capacity = 1; capacity <= 5; capacity++) {
    zeroipc_memory *memory = test_memory();
    zeroipc_stream *stream = stream_of(memory, 4, capacity, ZEROIPC_POLICY_USUAL);
    zeroipc_subscription *one = subscribe(stream, ZEROIPC_LATEST), *two = subscribe(stream, ZEROIPC_LATEST);
    uint32_t value;
    CHECK_STATUS(zeroipc_stream_last(stream, &value), ZEROIPC_EMPTY);
    CHECK_EQUAL(zeroipc_stream_subscriber_count(stream), 2);
    for (uint32_t lap = 0; lap < 100; lap++) {
      for (uint32_t k = 0; k < capacity; k++) emit(stream, lap * 100 + k);
      value = 9;
      CHECK_STATUS(zeroipc_stream_try_emit(stream, &value), ZEROIPC_NO_ROOM);
      for (uint32_t k = 0; k < capacity; k++) expect(one, lap * 100 + k);
      expect_nothing(one);
      CHECK_STATUS(zeroipc_stream_try_emit(stream, &value), ZEROIPC_NO_ROOM);
      for (uint32_t k = 0; k < capacity; k++) expect(two, lap * 100 + k);
      CHECK_OK(zeroipc_stream_last(stream, &value));
      CHECK_EQUAL(value, lap * 100 + capacity - 1);
      CHECK_EQUAL(zeroipc_stream_sequence(stream), (lap + 1) * capacity);
      CHECK_EQUAL(zeroipc_subscription_position(two), (lap + 1) * capacity);
    }
    zeroipc_subscription_close(one);
    emit(stream, 1);
    CHECK_EQUAL(zeroipc_stream_subscriber_count(stream), 1);
    zeroipc_subscription_close(two);
    for (uint32_t k = 0; k < 20; k++) emit(stream, k); // without a subscriber nobody waits
    end(stream, memory);
  }
}

static void values_of_all_sizes_and_zeros_behind_them(void) {
  for (size_t size = 1; size <= 300; size += size < 40 ? 1 : 37) {
    zeroipc_memory *memory = test_memory();
    zeroipc_stream *stream;
    zeroipc_stream_options options = {.subscribers = 1, .spares = 2};
    CHECK_OK(zeroipc_stream_create(memory, "s", size, 2, &options, &stream));
    zeroipc_subscription *subscription = subscribe(stream, ZEROIPC_LATEST);
    uint8_t in[300], out[301];
    for (int round = 0; round < 5; round++) {
      for (size_t k = 0; k < size; k++) in[k] = (uint8_t)(random_below(255) + 1);
      memset(out, 0xee, sizeof out);
      CHECK_OK(zeroipc_stream_try_emit(stream, in));
      const uint8_t *payloads = bytes_of(memory, "s") + STREAM_SUBSCRIBERS + 3 * LINE_BYTES;
      for (size_t k = size; k < round_up8(size); k++)
        for (uint32_t block = 0; block < 4; block++) CHECK(payloads[block * stream->c.s.stride + k] == 0);
      CHECK_OK(zeroipc_subscription_try_next(subscription, out));
      CHECK(memcmp(in, out, size) == 0 && out[size] == 0xee);
      memset(out, 0xee, sizeof out);
      CHECK_OK(zeroipc_stream_last(stream, out));
      CHECK(memcmp(in, out, size) == 0 && out[size] == 0xee);
    }
    zeroipc_subscription_close(subscription);
    end(stream, memory);
  }
}

static void many_at_once(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_stream *stream = stream_of(memory, 4, 10, ZEROIPC_POLICY_BLOCK);
  zeroipc_subscription *subscription = subscribe(stream, ZEROIPC_LATEST);
  uint32_t in[25], out[25] = {0};
  size_t done;
  for (uint32_t k = 0; k < 25; k++) in[k] = k;
  CHECK_OK(zeroipc_stream_try_emit_many(stream, in, 7, &done));
  CHECK_EQUAL(done, 7);
  CHECK_OK(zeroipc_stream_try_emit_many(stream, in + 7, 18, &done));
  CHECK_EQUAL(done, 3);
  CHECK_STATUS(zeroipc_stream_try_emit_many(stream, in, 1, &done), ZEROIPC_NO_ROOM);
  CHECK_EQUAL(done, 0);
  CHECK_OK(zeroipc_subscription_try_next_many(subscription, out, 4, &done));
  CHECK_EQUAL(done, 4);
  CHECK_STATUS(zeroipc_stream_emit_many(stream, in + 10, 15, MILLISECOND, &done), ZEROIPC_TIMEOUT);
  CHECK_EQUAL(done, 4);
  CHECK_OK(zeroipc_subscription_next_many(subscription, out + 4, 21, SECOND, &done));
  CHECK_EQUAL(done, 10);
  CHECK(memcmp(in, out, 14 * sizeof in[0]) == 0);
  CHECK_STATUS(zeroipc_subscription_try_next_many(subscription, out, 25, &done), ZEROIPC_EMPTY);
  CHECK_STATUS(zeroipc_subscription_next_many(subscription, out, 25, MILLISECOND, &done), ZEROIPC_TIMEOUT);
  CHECK_OK(zeroipc_stream_try_emit_many(stream, in, 0, &done));
  CHECK_OK(zeroipc_stream_emit_many(stream, in, 10, 0, &done));
  CHECK_EQUAL(done, 10);
  zeroipc_subscription_close(subscription);
  end(stream, memory);
}

static void where_subscribers_begin(void) {
  const zeroipc_policy policies[] = {ZEROIPC_POLICY_BLOCK, ZEROIPC_POLICY_DROP_OLDEST};
  const uint32_t froms[] = {ZEROIPC_LATEST, ZEROIPC_EARLIEST, 1, 2, 3, 99};
  for (int p = 0; p < 2; p++) {
    zeroipc_memory *memory = test_memory();
    zeroipc_stream *stream = stream_of(memory, 4, 4, policies[p]);
    uint32_t kept = 0, most = p == 0 ? 3 : 4; // under block a producer may be about to overwrite the oldest value
    for (uint32_t published = 0; published < 11; published++) {
      for (size_t k = 0; k < sizeof froms / sizeof froms[0]; k++) {
        zeroipc_subscription *subscription = subscribe(stream, froms[k]);
        uint32_t values = froms[k] < kept ? froms[k] : kept;
        CHECK_EQUAL(zeroipc_subscription_position(subscription), published - values);
        for (uint32_t value = published - values; value < published; value++) expect(subscription, value);
        expect_nothing(subscription);
        zeroipc_subscription_close(subscription);
      }
      emit(stream, published);
      if (kept < most) kept++;
    }
    end(stream, memory);
  }
}

static void who_joins_is_seen_by_who_has_looked_before(void) {
  for (uint32_t published = 0; published < 20; published++) {
    zeroipc_memory *memory = test_memory();
    zeroipc_stream *stream = stream_of(memory, 4, 4, ZEROIPC_POLICY_BLOCK);
    for (uint32_t k = 0; k < published; k++) emit(stream, k);
    zeroipc_subscription *subscription = subscribe(stream, ZEROIPC_EARLIEST);
    uint32_t start = (uint32_t)zeroipc_subscription_position(subscription), next = published;
    while (zeroipc_stream_try_emit(stream, &next) == ZEROIPC_OK) next++;
    CHECK_EQUAL(next, start + 4);
    for (uint32_t k = start; k < next; k++) expect(subscription, k);
    zeroipc_subscription_close(subscription);
    end(stream, memory);
  }
}

// As if another thread had been stopped while it stored what it remembers of the lines.
static void what_is_half_remembered_is_not_believed(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_stream *stream = stream_of(memory, 4, 4, ZEROIPC_POLICY_BLOCK);
  zeroipc_subscription *subscription = subscribe(stream, ZEROIPC_LATEST);
  stream->seen = (seen_room){7, load64(stream_word(stream, STREAM_JOINS)), position_of(1, 3)};
  uint32_t value = 9;
  for (uint32_t k = 0; k < 4; k++) emit(stream, k);
  CHECK_STATUS(zeroipc_stream_try_emit(stream, &value), ZEROIPC_NO_ROOM);
  expect(subscription, 0);
  emit(stream, 4);
  CHECK(stream->seen.version == 7 && stream->seen.limit == position_of(1, 3)); // that thread goes on with it, or nobody
  zeroipc_subscription_close(subscription);
  end(stream, memory);
}

static void lines_run_out_and_come_back(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_stream *stream;
  zeroipc_stream_options options = {.subscribers = 2};
  CHECK_OK(zeroipc_stream_create(memory, "s", 4, 2, &options, &stream));
  zeroipc_subscription *one = subscribe(stream, 0), *two = subscribe(stream, 0), *three;
  CHECK_STATUS(zeroipc_subscription_open(stream, 0, &three), ZEROIPC_SUBSCRIBERS_FULL);
  CHECK_MESSAGE("all its 2 subscriber lines");
  CHECK(three == NULL);
  zeroipc_subscription_close(one);
  three = subscribe(stream, 0);
  zeroipc_stream_close(stream); // subscriptions keep the stream
  CHECK_OK(zeroipc_stream_open(memory, "s", 4, 0, &stream));
  emit(stream, 5);
  expect(two, 5);
  expect(three, 5);
  zeroipc_subscription_close(two);
  zeroipc_subscription_close(three);
  end(stream, memory);
}

// --- policies ---

static void a_lapped_subscriber_is_told_exactly_what_it_lost(void) {
  for (uint32_t capacity = 1; capacity <= 5; capacity++) {
    zeroipc_memory *memory = test_memory();
    zeroipc_stream *stream = stream_of(memory, 4, capacity, ZEROIPC_POLICY_DROP_OLDEST);
    zeroipc_subscription *subscription = subscribe(stream, ZEROIPC_LATEST);
    uint32_t next = 0, read = 0, lost = 0;
    for (uint32_t burst = 0; burst < 40; burst++) {
      for (uint32_t k = 0; k < burst % 14; k++) emit(stream, next++);
      if (next - read > capacity) {
        lost += next - read - capacity;
        read = next - capacity;
      }
      for (; read < next; read++) expect(subscription, read);
      expect_nothing(subscription);
      CHECK_EQUAL(zeroipc_subscription_lost(subscription), lost);
      CHECK_EQUAL(zeroipc_subscription_position(subscription), next);
    }
    zeroipc_subscription_close(subscription);
    end(stream, memory);
  }
}

static void drop_newest_drops_and_counts(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_stream *stream = stream_of(memory, 4, 2, ZEROIPC_POLICY_DROP_NEWEST), *again;
  zeroipc_subscription *subscription = subscribe(stream, ZEROIPC_LATEST);
  uint32_t values[] = {1, 2, 3, 4, 5};
  size_t done;
  CHECK_OK(zeroipc_stream_emit(stream, &values[0], ZEROIPC_FOREVER));
  CHECK_OK(zeroipc_stream_emit(stream, &values[1], ZEROIPC_FOREVER));
  CHECK_STATUS(zeroipc_stream_emit(stream, &values[2], ZEROIPC_FOREVER), ZEROIPC_NO_ROOM);
  CHECK_STATUS(zeroipc_stream_try_emit(stream, &values[3]), ZEROIPC_NO_ROOM);
  CHECK_EQUAL(zeroipc_stream_dropped(stream), 2);
  expect(subscription, 1);
  CHECK_OK(zeroipc_stream_emit_many(stream, values + 2, 3, ZEROIPC_FOREVER, &done));
  CHECK_EQUAL(done, 1);
  CHECK_EQUAL(zeroipc_stream_dropped(stream), 4);
  CHECK_STATUS(zeroipc_stream_emit_many(stream, values, 3, ZEROIPC_FOREVER, &done), ZEROIPC_NO_ROOM);
  CHECK_EQUAL(zeroipc_stream_dropped(stream), 7);
  expect(subscription, 2);
  expect(subscription, 3);
  expect_nothing(subscription);
  zeroipc_stream_options options = {.policy = ZEROIPC_POLICY_DROP_OLDEST};
  CHECK_STATUS(zeroipc_stream_create(memory, "s", 4, 2, &options, &again), ZEROIPC_SHAPE_MISMATCH);
  CHECK_MESSAGE("stored policy drop-newest, asked for drop-oldest");
  CHECK_EQUAL(zeroipc_stream_policy(stream), ZEROIPC_POLICY_DROP_NEWEST);
  zeroipc_subscription_close(subscription);
  end(stream, memory);
}

static void the_end_comes_after_what_was_published(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_stream *stream = stream_of(memory, 4, 3, ZEROIPC_POLICY_USUAL);
  zeroipc_subscription *subscription = subscribe(stream, ZEROIPC_LATEST);
  emit(stream, 1);
  emit(stream, 2);
  CHECK(!zeroipc_stream_is_ended(stream));
  CHECK_OK(zeroipc_stream_end(stream));
  CHECK_OK(zeroipc_stream_end(stream));
  CHECK(zeroipc_stream_is_ended(stream));
  uint32_t value = 3, values[4];
  size_t done;
  CHECK_STATUS(zeroipc_stream_try_emit(stream, &value), ZEROIPC_ENDED);
  CHECK_MESSAGE("stream \"s\" was closed");
  CHECK_STATUS(zeroipc_stream_emit(stream, &value, ZEROIPC_FOREVER), ZEROIPC_ENDED);
  CHECK_STATUS(zeroipc_stream_try_emit_many(stream, &value, 1, &done), ZEROIPC_ENDED);
  CHECK_EQUAL(zeroipc_stream_sequence(stream), 2);
  expect(subscription, 1);
  CHECK_OK(zeroipc_subscription_next_many(subscription, values, 4, ZEROIPC_FOREVER, &done));
  CHECK(done == 1 && values[0] == 2 && !zeroipc_subscription_ended(subscription));
  CHECK_STATUS(zeroipc_subscription_next(subscription, &value, ZEROIPC_FOREVER), ZEROIPC_ENDED);
  CHECK_STATUS(zeroipc_subscription_try_next_many(subscription, values, 4, &done), ZEROIPC_ENDED);
  CHECK(zeroipc_subscription_ended(subscription));
  CHECK_EQUAL(zeroipc_stream_subscriber_count(stream), 0); // its line is free again
  zeroipc_subscription_close(subscription);
  subscription = subscribe(stream, ZEROIPC_EARLIEST);
  expect(subscription, 1);
  expect(subscription, 2);
  CHECK_STATUS(zeroipc_subscription_try_next(subscription, &value), ZEROIPC_ENDED);
  zeroipc_subscription_close(subscription);
  end(stream, memory);
}

static bool add(const void *value, void *context) {
  uint32_t *sum = context;
  *sum += *(const uint32_t *)value;
  return *sum < 10;
}

static void values_are_taken_until_it_is_enough(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_stream *stream = stream_of(memory, 4, 4, ZEROIPC_POLICY_USUAL);
  zeroipc_subscription *subscription = subscribe(stream, ZEROIPC_LATEST);
  for (uint32_t k = 1; k <= 4; k++) emit(stream, k);
  uint32_t sum = 0;
  CHECK_OK(zeroipc_subscription_each(subscription, add, &sum, 0));
  CHECK_EQUAL(sum, 10);
  sum = 0;
  CHECK_STATUS(zeroipc_subscription_each(subscription, add, &sum, MILLISECOND), ZEROIPC_TIMEOUT);
  CHECK_STATUS(zeroipc_stream_fold(stream, 2, add, &sum, 0), ZEROIPC_TIMEOUT);
  CHECK_EQUAL(sum, 7);
  emit(stream, 1);
  CHECK_OK(zeroipc_stream_end(stream));
  sum = 0;
  CHECK_OK(zeroipc_subscription_each(subscription, add, &sum, 0));
  CHECK(sum == 1 && zeroipc_subscription_ended(subscription));
  CHECK_OK(zeroipc_subscription_each(subscription, add, &sum, 0));
  zeroipc_subscription_close(subscription);
  CHECK_EQUAL(zeroipc_stream_subscriber_count(stream), 0);
  end(stream, memory);
}

// --- pieces of flows ---

static bool is_even(const void *value, void *context) {
  (void)context;
  return *(const uint32_t *)value % 2 == 0;
}

static void times_ten(const void *value, void *out, void *context) {
  (void)context;
  *(uint32_t *)out = *(const uint32_t *)value * 10;
}

struct seen {
  uint32_t values[20];
  uint32_t count, width;
};

static bool note(const void *value, void *context) {
  struct seen *seen = context;
  memcpy(&seen->values[seen->count], value, seen->width * 4);
  seen->count += seen->width;
  return true;
}

static void pieces_of_flows_go_together(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_stream *stream = stream_of(memory, 4, 32, ZEROIPC_POLICY_DROP_OLDEST);
  for (uint32_t k = 0; k < 20; k++) emit(stream, k);
  uint32_t room;
  struct seen seen = {.width = 1};
  zeroipc_flow_take take = {.left = 3, .next = {note, &seen}};
  zeroipc_flow_map map = {.make = times_ten, .room = &room, .next = {zeroipc_flow_through_take, &take}};
  zeroipc_flow_filter even = {.keep = is_even, .next = {zeroipc_flow_through_map, &map}};
  zeroipc_flow_skip skip = {.left = 3, .next = {zeroipc_flow_through_filter, &even}};
  CHECK_OK(zeroipc_stream_fold(stream, ZEROIPC_EARLIEST, zeroipc_flow_through_skip, &skip, 0));
  CHECK(seen.count == 3 && seen.values[0] == 40 && seen.values[1] == 60 && seen.values[2] == 80);
  CHECK_OK(zeroipc_stream_fold(stream, ZEROIPC_EARLIEST, zeroipc_flow_through_take, &take, 0)); // has had enough
  CHECK_EQUAL(seen.count, 3);
  CHECK_OK(zeroipc_stream_end(stream));
  const uint32_t shapes[][2] = {{3, 0}, {3, 2}, {2, 5}, {1, 1}};
  const uint32_t firsts[][3] = {{0, 3, 6}, {0, 2, 4}, {0, 5, 10}, {0, 1, 2}};
  for (int k = 0; k < 4; k++) {
    uint32_t values[3];
    seen = (struct seen){.width = shapes[k][0]};
    take = (zeroipc_flow_take){.left = 3, .next = {note, &seen}};
    zeroipc_flow_window window = {.elem_size = 4, .count = shapes[k][0], .step = shapes[k][1], .room = values};
    window.next = (zeroipc_flow_next){zeroipc_flow_through_take, &take};
    CHECK_OK(zeroipc_stream_fold(stream, ZEROIPC_EARLIEST, zeroipc_flow_through_window, &window, 0));
    CHECK_EQUAL(seen.count, 3 * seen.width);
    for (uint32_t i = 0; i < seen.count; i++) CHECK_EQUAL(seen.values[i], firsts[k][i / seen.width] + i % seen.width);
  }
  end(stream, memory);
}

// --- what is refused ---

static void what_cannot_be_opened(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_stream *stream = stream_of(memory, 8, 4, ZEROIPC_POLICY_USUAL), *again;
  zeroipc_queue *queue;
  CHECK_OK(zeroipc_stream_create(memory, "s", 8, 4, NULL, &again));
  CHECK_EQUAL(zeroipc_stream_capacity(again), 4);
  zeroipc_stream_close(again);
  CHECK_STATUS(zeroipc_stream_create(memory, "s", 8, 5, NULL, &again), ZEROIPC_SHAPE_MISMATCH);
  CHECK_STATUS(zeroipc_stream_open(memory, "s", 4, 0, &again), ZEROIPC_SHAPE_MISMATCH);
  CHECK_STATUS(zeroipc_stream_open(memory, "r", 4, 0, &again), ZEROIPC_NOT_FOUND);
  CHECK_STATUS(zeroipc_stream_open(memory, "r", 4, MILLISECOND, &again), ZEROIPC_TIMEOUT);
  CHECK_STATUS(zeroipc_queue_open(memory, "s", 8, 0, &queue), ZEROIPC_KIND_MISMATCH);
  CHECK_STATUS(zeroipc_stream_create(memory, "r", 8, 0, NULL, &again), ZEROIPC_BAD_ARGUMENT);
  CHECK_STATUS(zeroipc_stream_create(memory, "r", 8, 1u << 24, NULL, &again), ZEROIPC_BAD_ARGUMENT);
  CHECK_STATUS(zeroipc_stream_create(memory, "r", 0, 4, NULL, &again), ZEROIPC_BAD_TYPE);
  CHECK_STATUS(zeroipc_stream_create(memory, "r", INT32_MAX, 4, NULL, &again), ZEROIPC_BAD_TYPE);
  CHECK_STATUS(zeroipc_stream_create(memory, "", 8, 4, NULL, &again), ZEROIPC_BAD_NAME);
  CHECK_STATUS(zeroipc_stream_create(memory, NULL, 8, 4, NULL, &again), ZEROIPC_BAD_NAME);
  CHECK_STATUS(zeroipc_stream_create(memory, "r", 1 << 20, 4, NULL, &again), ZEROIPC_SEGMENT_FULL);
  zeroipc_stream_options options = {.subscribers = 65535};
  CHECK_STATUS(zeroipc_stream_create(memory, "r", 8, 4, &options, &again), ZEROIPC_BAD_ARGUMENT);
  options = (zeroipc_stream_options){.spares = UINT32_MAX};
  CHECK_STATUS(zeroipc_stream_create(memory, "r", 8, 4, &options, &again), ZEROIPC_BAD_ARGUMENT);
  options = (zeroipc_stream_options){.policy = (zeroipc_policy)4};
  CHECK_STATUS(zeroipc_stream_create(memory, "r", 8, 4, &options, &again), ZEROIPC_BAD_ARGUMENT);
  uint32_t *words = (uint32_t *)(void *)bytes_of(memory, "s");
  const struct {
    uint32_t at, value;
  } lies[] = {{STRUCTURE_CAPACITY, 0},           {STRUCTURE_CAPACITY, UINT32_MAX}, {STRUCTURE_STRIDE, 0},
              {STRUCTURE_STRIDE, 12},            {STREAM_POLICY, 3},               {STREAM_BLOCK_COUNT, 4},
              {STREAM_BLOCK_COUNT, UINT32_MAX},  {STREAM_BLOCK_COUNT, 5000},       {STREAM_MAX_SUBSCRIBERS, 0},
              {STREAM_MAX_SUBSCRIBERS, 65535},   {STREAM_MAX_SUBSCRIBERS, 65534},  {STREAM_OPERATOR, 7},
              {STREAM_OPERATOR, OPERATOR_FILTER}};
  for (size_t k = 0; k < sizeof lies / sizeof lies[0]; k++) {
    uint32_t right = words[lies[k].at / 4];
    words[lies[k].at / 4] = lies[k].value;
    CHECK_STATUS(zeroipc_stream_open(memory, "s", 8, 0, &again), ZEROIPC_CORRUPT);
    words[lies[k].at / 4] = right;
  }
  end(stream, memory);
}

static void words_that_contradict_each_other_are_told(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_stream *stream = stream_of(memory, 4, 4, ZEROIPC_POLICY_USUAL);
  zeroipc_subscription *subscription = subscribe(stream, ZEROIPC_LATEST), *other;
  uint32_t value;
  size_t done;
  emit(stream, 1);
  uint8_t *target = target_at(stream, 0);
  uint64_t right = load64(target);
  store64(target, right | 0xfffff0); // a block that is not there
  CHECK_STATUS(zeroipc_subscription_try_next(subscription, &value), ZEROIPC_CORRUPT);
  CHECK_MESSAGE("stream \"s\"");
  CHECK_STATUS(zeroipc_subscription_next(subscription, &value, ZEROIPC_FOREVER), ZEROIPC_CORRUPT);
  CHECK_STATUS(zeroipc_stream_last(stream, &value), ZEROIPC_CORRUPT);
  for (int k = 0; k < 3; k++) emit(stream, 2);
  zeroipc_subscription_close(subscription);
  emit(stream, 3); // replaces it: what was not there is nobody's hint
  emit(stream, 4);
  subscription = subscribe(stream, ZEROIPC_LATEST);
  store64(stream_word(stream, STREAM_TAIL), (uint64_t)5 << 24 | 1); // ahead of its cell
  CHECK_STATUS(zeroipc_stream_try_emit(stream, &value), ZEROIPC_CORRUPT);
  CHECK_STATUS(zeroipc_stream_try_emit_many(stream, &value, 1, &done), ZEROIPC_CORRUPT);
  CHECK_STATUS(zeroipc_stream_end(stream), ZEROIPC_CORRUPT);
  CHECK_STATUS(zeroipc_stream_last(stream, &value), ZEROIPC_CORRUPT);
  CHECK_STATUS(zeroipc_subscription_open(stream, 0, &other), ZEROIPC_CORRUPT);
  CHECK_EQUAL(zeroipc_stream_sequence(stream), 0);
  CHECK(!zeroipc_stream_is_ended(stream));
  store64(stream_word(stream, STREAM_TAIL), 9); // a cell that is not there
  CHECK_STATUS(zeroipc_stream_emit(stream, &value, ZEROIPC_FOREVER), ZEROIPC_CORRUPT);
  CHECK_STATUS(zeroipc_stream_end(stream), ZEROIPC_CORRUPT);
  zeroipc_subscription_close(subscription);
  end(stream, memory);
}

static void a_cursor_that_cannot_be_is_told(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_stream *stream = stream_of(memory, 4, 5, ZEROIPC_POLICY_USUAL);
  uint32_t value = 1;
  store64(line_at(stream, 3), (uint64_t)7 << 24 | memory->owner); // k = 3: index 7 of 5
  CHECK_STATUS(zeroipc_stream_try_emit(stream, &value), ZEROIPC_CORRUPT);
  store64(line_at(stream, 3), 0);
  emit(stream, 1);
  store64(line_at(stream, 3), PENDING | memory->owner); // somebody who lives joins
  store64(stream_word(stream, STREAM_JOINS), 77);
  CHECK_STATUS(zeroipc_stream_try_emit(stream, &value), ZEROIPC_NO_ROOM);
  store64(line_at(stream, 3), PENDING | (memory->owner ^ 0x700)); // somebody who is gone: reaped
  emit(stream, 2);
  CHECK_EQUAL(load64(line_at(stream, 3)), 0);
  store64(line_at(stream, 2), PENDING | (uint64_t)1 << 24); // handed over, and nobody stands by: reaped when in the way
  store64(stream_word(stream, STREAM_JOINS), 78);
  for (uint32_t k = 0; k < 12; k++) emit(stream, k);
  CHECK_EQUAL(load64(line_at(stream, 2)), 0);
  end(stream, memory);
}

// The stream as it is after so many laps.
static void begin_at_lap(zeroipc_stream *stream, uint64_t lap) {
  store64(stream_word(stream, STREAM_TAIL), lap << 24);
  for (uint32_t k = 0; k < stream->c.s.capacity; k++) store64(target_at(stream, k), lap << 25 | k);
}

static void laps_and_positions_wrap(void) {
  const uint64_t laps[] = {LAP_MASK, LAP_MASK - 1, (1ull << 38) - 1, (1ull << 37) - 1, (1ull << 36) - 1};
  const zeroipc_policy policies[] = {ZEROIPC_POLICY_BLOCK, ZEROIPC_POLICY_DROP_OLDEST, ZEROIPC_POLICY_DROP_NEWEST};
  for (uint32_t round = 0; round < 15; round++) {
    for (uint32_t capacity = 1; capacity <= 5; capacity++) {
      zeroipc_memory *memory = test_memory();
      zeroipc_stream *stream = stream_of(memory, 4, capacity, policies[round % 3]);
      begin_at_lap(stream, laps[round / 3]);
      zeroipc_subscription *one = subscribe(stream, ZEROIPC_LATEST), *two = subscribe(stream, ZEROIPC_EARLIEST);
      uint32_t in = 0, out, value;
      size_t done;
      uint32_t old[5];
      size_t kept = round % 3 == 1 ? capacity : capacity - 1;
      CHECK_STATUS(zeroipc_subscription_try_next_many(two, old, 5, &done), kept == 0 ? ZEROIPC_EMPTY : ZEROIPC_OK);
      CHECK_EQUAL(done, kept);
      for (int step = 0; step < 40; step++) {
        out = in;
        for (uint32_t n = random_below(capacity) + 1; n > 0; n--) emit(stream, in++);
        for (uint32_t k = out; k < in; k++) expect(one, k);
        for (uint32_t k = out; k < in; k++) expect(two, k);
        expect_nothing(one);
        if (policies[round % 3] == ZEROIPC_POLICY_DROP_OLDEST) continue;
        for (uint32_t k = 0; k < capacity; k++) emit(stream, in + k);
        CHECK_STATUS(zeroipc_stream_try_emit(stream, &in), ZEROIPC_NO_ROOM);
        for (uint32_t k = 0; k < capacity; k++) expect(one, in + k);
        for (uint32_t k = 0; k < capacity; k++) expect(two, in + k);
        in += capacity;
      }
      CHECK_OK(zeroipc_stream_last(stream, &value));
      CHECK_EQUAL(value, in - 1);
      CHECK_EQUAL(zeroipc_subscription_lost(one) + zeroipc_subscription_lost(two), 0);
      zeroipc_subscription_close(one);
      zeroipc_subscription_close(two);
      end(stream, memory);
    }
  }
}

static void a_time_out_and_a_reader(void) {
  zeroipc_memory *memory = test_memory(), *reader;
  zeroipc_stream *stream = stream_of(memory, 4, 4, ZEROIPC_POLICY_USUAL), *look;
  zeroipc_subscription *subscription = subscribe(stream, ZEROIPC_LATEST);
  uint32_t value = 1;
  CHECK_STATUS(zeroipc_subscription_next(subscription, &value, 5 * MILLISECOND), ZEROIPC_TIMEOUT);
  CHECK_MESSAGE("stream \"s\": waiting for a value: not within 5.000 ms");
  CHECK_STATUS(zeroipc_subscription_next(subscription, &value, -2), ZEROIPC_BAD_ARGUMENT);
  for (uint32_t k = 1; k <= 4; k++) CHECK_OK(zeroipc_stream_emit(stream, &k, 0));
  CHECK_STATUS(zeroipc_stream_emit(stream, &value, 5 * MILLISECOND), ZEROIPC_TIMEOUT);
  CHECK_MESSAGE("waiting for room");
  for (uint32_t k = 0; k < 4; k++) { // no bit is left behind
    CHECK_EQUAL(load64(stream_word(stream, STREAM_PUBLISHED + 8 * k)), 0);
    CHECK_EQUAL(load64(stream_word(stream, STREAM_ROOM + 8 * k)), 0);
  }
  zeroipc_subscription_close(subscription);
  zeroipc_memory_options options = {.read_only = true};
  CHECK_OK(zeroipc_memory_open(zeroipc_memory_name(memory), 0, &options, &reader));
  CHECK_OK(zeroipc_stream_open(reader, "s", 4, 0, &look));
  CHECK_OK(zeroipc_stream_last(look, &value));
  CHECK(value == 4 && zeroipc_stream_sequence(look) == 4 && !zeroipc_stream_is_ended(look));
  zeroipc_subscription *watching = subscribe(look, ZEROIPC_EARLIEST);
  CHECK_EQUAL(zeroipc_stream_subscriber_count(look), 0); // it takes no line
  for (uint32_t k = 2; k <= 4; k++) expect(watching, k);
  for (uint32_t k = 5; k < 20; k++) emit(stream, k); // and holds up nobody
  CHECK_OK(zeroipc_subscription_next(watching, &value, ZEROIPC_FOREVER));
  CHECK(value == 16 && zeroipc_subscription_lost(watching) == 11);
  for (uint32_t k = 17; k < 20; k++) expect(watching, k);
  expect_nothing(watching);
  size_t done;
  CHECK_STATUS(zeroipc_subscription_next(watching, &value, SECOND), ZEROIPC_READ_ONLY);
  CHECK_STATUS(zeroipc_stream_try_emit(look, &value), ZEROIPC_READ_ONLY);
  CHECK_STATUS(zeroipc_stream_emit(look, &value, ZEROIPC_FOREVER), ZEROIPC_READ_ONLY);
  CHECK_STATUS(zeroipc_stream_try_emit_many(look, &value, 1, &done), ZEROIPC_READ_ONLY);
  CHECK_STATUS(zeroipc_stream_end(look), ZEROIPC_READ_ONLY);
  CHECK_OK(zeroipc_stream_end(stream));
  CHECK_STATUS(zeroipc_subscription_try_next(watching, &value), ZEROIPC_ENDED);
  zeroipc_subscription_close(watching);
  zeroipc_stream_close(look);
  zeroipc_memory_close(reader);
  end(stream, memory);
}

// --- threads that share a handle ---

#define THREADS 3
#define EACH 30000

struct crew {
  zeroipc_stream *stream;
  uint32_t maker;
};

static void *produce(void *context) {
  struct crew *crew = context;
  for (uint64_t k = 0; k < EACH; k++) {
    uint64_t value = (uint64_t)crew->maker << 32 | k;
    CHECK_OK(zeroipc_stream_emit(crew->stream, &value, ZEROIPC_FOREVER));
  }
  return NULL;
}

static void *consume(void *context) {
  zeroipc_subscription *subscription = context;
  uint32_t next[THREADS] = {0};
  for (int k = 0; k < THREADS * EACH; k++) {
    uint64_t value;
    CHECK_OK(zeroipc_subscription_next(subscription, &value, 30 * SECOND));
    CHECK(value >> 32 < THREADS && (uint32_t)value == next[value >> 32]++); // each once, in order
  }
  CHECK_EQUAL(zeroipc_subscription_lost(subscription), 0);
  return NULL;
}

// Subscribers come and go beside them.
static void *come_and_go(void *context) {
  zeroipc_stream *stream = context;
  for (int turn = 0; !zeroipc_stream_is_ended(stream); turn++) {
    zeroipc_subscription *subscription = subscribe(stream, turn % 2 ? ZEROIPC_LATEST : ZEROIPC_EARLIEST);
    uint32_t next[THREADS], seen = 0;
    uint64_t value;
    for (int k = 0; k < 50; k++) {
      zeroipc_status status = zeroipc_subscription_next(subscription, &value, 10 * MILLISECOND);
      if (status == ZEROIPC_TIMEOUT || status == ZEROIPC_ENDED) break;
      CHECK_OK(status);
      uint32_t maker = (uint32_t)(value >> 32);
      CHECK((seen & 1u << maker) == 0 || (uint32_t)value == next[maker]);
      next[maker] = (uint32_t)value + 1;
      seen |= 1u << maker;
    }
    CHECK_EQUAL(zeroipc_subscription_lost(subscription), 0);
    zeroipc_subscription_close(subscription);
  }
  return NULL;
}

static void threads_share_a_handle_and_every_subscriber_gets_all(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_stream *stream = stream_of(memory, 8, 7, ZEROIPC_POLICY_BLOCK);
  struct crew crews[THREADS];
  zeroipc_subscription *subscriptions[2];
  pthread_t threads[THREADS + 3];
  for (int k = 0; k < 2; k++) {
    subscriptions[k] = subscribe(stream, ZEROIPC_LATEST);
    CHECK(pthread_create(&threads[THREADS + k], NULL, consume, subscriptions[k]) == 0);
  }
  CHECK(pthread_create(&threads[THREADS + 2], NULL, come_and_go, stream) == 0);
  for (uint32_t k = 0; k < THREADS; k++) {
    crews[k] = (struct crew){stream, k};
    CHECK(pthread_create(&threads[k], NULL, produce, &crews[k]) == 0);
  }
  for (int k = 0; k < THREADS + 2; k++) pthread_join(threads[k], NULL);
  CHECK_OK(zeroipc_stream_end(stream));
  pthread_join(threads[THREADS + 2], NULL);
  for (int k = 0; k < 2; k++) zeroipc_subscription_close(subscriptions[k]);
  CHECK_EQUAL(zeroipc_stream_sequence(stream), THREADS * EACH);
  end(stream, memory);
}

// Without subscribers that stay, so that what the producers remember of the lines reaches far.
static void what_threads_remember_does_not_outlive_a_join(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_stream *stream = stream_of(memory, 8, 50, ZEROIPC_POLICY_BLOCK);
  struct crew crews[2];
  pthread_t threads[4];
  for (uint32_t k = 0; k < 2; k++) {
    crews[k] = (struct crew){stream, k};
    CHECK(pthread_create(&threads[2 + k], NULL, come_and_go, stream) == 0);
    CHECK(pthread_create(&threads[k], NULL, produce, &crews[k]) == 0);
  }
  for (int k = 0; k < 2; k++) pthread_join(threads[k], NULL);
  CHECK_OK(zeroipc_stream_end(stream));
  for (int k = 2; k < 4; k++) pthread_join(threads[k], NULL);
  CHECK_EQUAL(zeroipc_stream_sequence(stream), 2 * EACH);
  end(stream, memory);
}

// --- processes that are killed ---

#define VICTIMS 50
#define MOST_EACH (1u << 20)
#define WORDS 32 // 256 bytes: a sum over the others ends each value

struct books {
  uint64_t published[VICTIMS + 4]; // how far each producer came: acknowledged
  uint64_t read;                   // by subscribers that may be killed
};

struct duty {
  const char *name;
  uint32_t number;
};

static zeroipc_stream *open_all(const char *name, zeroipc_memory **memory, struct books **books) {
  zeroipc_stream *stream;
  zeroipc_array *array;
  CHECK_OK(zeroipc_memory_open(name, 0, NULL, memory));
  CHECK_OK(zeroipc_stream_open(*memory, "s", WORDS * 8, 0, &stream));
  CHECK_OK(zeroipc_array_open(*memory, "books", 1, 0, &array));
  *books = zeroipc_array_data(array);
  return stream;
}

static void fill_value(uint64_t *value, uint32_t maker, uint64_t number) {
  value[WORDS - 1] = 0;
  for (uint32_t k = 0; k < WORDS - 1; k++) {
    value[k] = k == 0 ? ((uint64_t)maker << 32 | number) : (value[k - 1] * 6364136223846793005u + k);
    value[WORDS - 1] += value[k];
  }
}

static void produce_for_ever(void *context) {
  struct duty *duty = context;
  zeroipc_memory *memory;
  struct books *books;
  zeroipc_stream *stream = open_all(duty->name, &memory, &books);
  uint64_t value[WORDS];
  for (uint64_t number = 0; number < MOST_EACH; number++) {
    fill_value(value, duty->number, number);
    CHECK_OK(zeroipc_stream_emit(stream, value, ZEROIPC_FOREVER));
    __atomic_store_n(&books->published[duty->number], number + 1, __ATOMIC_SEQ_CST);
  }
}

// What one subscriber has seen: of each producer, the next number.
struct witness {
  uint64_t next[VICTIMS + 4];
  bool seen[VICTIMS + 4];
  uint64_t read;
};

// Checks a value that was read: whole, and in order; without a gap where nothing may be lost.
static void enter_value(struct witness *witness, const uint64_t *value, bool lossless) {
  uint64_t expected[WORDS];
  uint32_t maker = (uint32_t)(value[0] >> 32), number = (uint32_t)value[0];
  CHECK(maker < VICTIMS + 4);
  fill_value(expected, maker, number);
  CHECK(memcmp(expected, value, sizeof expected) == 0);
  if (witness->seen[maker]) CHECK(lossless ? number == witness->next[maker] : number >= witness->next[maker]);
  witness->seen[maker] = true;
  witness->next[maker] = number + 1;
  witness->read++;
}

static void read_for_ever(void *context) {
  struct duty *duty = context;
  zeroipc_memory *memory;
  struct books *books;
  zeroipc_stream *stream = open_all(duty->name, &memory, &books);
  uint64_t value[WORDS];
  for (;;) {
    struct witness witness = {.read = 0};
    zeroipc_subscription *subscription = subscribe(stream, duty->number % 3 ? ZEROIPC_EARLIEST : ZEROIPC_LATEST);
    uint64_t start = zeroipc_subscription_position(subscription);
    for (int k = 0; k < 1000; k++) {
      CHECK_OK(zeroipc_subscription_next(subscription, value, ZEROIPC_FOREVER));
      enter_value(&witness, value, zeroipc_stream_policy(stream) == ZEROIPC_POLICY_BLOCK);
      __atomic_fetch_add(&books->read, 1, __ATOMIC_SEQ_CST);
    }
    CHECK_EQUAL(zeroipc_subscription_position(subscription) - start,
                witness.read + zeroipc_subscription_lost(subscription));
    zeroipc_subscription_close(subscription);
  }
}

static void read_what_is_there(zeroipc_subscription *subscription, struct witness *witness, bool lossless) {
  uint64_t value[WORDS];
  while (zeroipc_subscription_next(subscription, value, MILLISECOND) == ZEROIPC_OK)
    enter_value(witness, value, lossless);
}

// Reads along until the time has come.
static void read_for(zeroipc_subscription *subscription, struct witness *witness, bool lossless, int64_t nanoseconds) {
  uint64_t value[WORDS];
  for (int64_t until = now() + nanoseconds; now() < until;)
    if (zeroipc_subscription_next(subscription, value, 5 * MILLISECOND) == ZEROIPC_OK)
      enter_value(witness, value, lossless);
}

static void kill_processes(zeroipc_policy policy) {
  bool lossless = policy == ZEROIPC_POLICY_BLOCK;
  zeroipc_memory *memory = test_memory_of(1 << 20, 16);
  zeroipc_stream *stream = stream_of(memory, WORDS * 8, 20, policy);
  zeroipc_array *array;
  CHECK_OK(zeroipc_array_create(memory, "books", 1, sizeof(struct books), &array));
  struct books *books = zeroipc_array_data(array);
  struct witness witness = {.read = 0};
  zeroipc_subscription *subscription = subscribe(stream, ZEROIPC_LATEST);
  struct duty duties[VICTIMS + 4];
  pid_t crew[4];
  uint32_t started = 0;
  for (; started < 4; started++) {
    duties[started] = (struct duty){zeroipc_memory_name(memory), started};
    crew[started] = start_child(started % 2 ? read_for_ever : produce_for_ever, &duties[started]);
  }
  for (int k = 0; k < VICTIMS; k++) {
    read_for(subscription, &witness, lossless, (int64_t)random_below(20) * MILLISECOND);
    uint32_t victim = random_below(4);
    kill_child(crew[victim]);
    duties[started] = (struct duty){zeroipc_memory_name(memory), started};
    crew[victim] = start_child(victim % 2 ? read_for_ever : produce_for_ever, &duties[started]);
    started++;
  }
  for (int k = 0; k < 4; k++) kill_child(crew[k]);
  read_what_is_there(subscription, &witness, lossless);
  uint64_t published = 0, more = 0;
  for (uint32_t maker = 0; maker < started; maker++) {
    uint64_t acknowledged = books->published[maker];
    published += acknowledged;
    if (!lossless) continue;
    CHECK(witness.next[maker] >= acknowledged && witness.next[maker] <= acknowledged + 1);
    more += witness.next[maker] - acknowledged;
  }
  printf("# %u kills, %llu values published, %llu read, %llu lost\n", VICTIMS, (unsigned long long)published,
         (unsigned long long)books->read, (unsigned long long)zeroipc_subscription_lost(subscription));
  CHECK_EQUAL(zeroipc_subscription_position(subscription), zeroipc_stream_sequence(stream));
  CHECK_EQUAL(witness.read + zeroipc_subscription_lost(subscription), zeroipc_stream_sequence(stream));
  if (lossless) CHECK_EQUAL(zeroipc_stream_sequence(stream), published + more);
  CHECK_EQUAL(zeroipc_stream_subscriber_count(stream), 1);
  zeroipc_subscription_close(subscription);
  uint64_t value[WORDS]; // nothing is held up by the dead, and every line can be had
  for (uint64_t k = 0; k < 100; k++) {
    fill_value(value, 0, k);
    CHECK_OK(zeroipc_stream_try_emit(stream, value));
  }
  zeroipc_subscription *all[16];
  for (int k = 0; k < 16; k++) all[k] = subscribe(stream, ZEROIPC_LATEST);
  for (int k = 0; k < 16; k++) zeroipc_subscription_close(all[k]);
  zeroipc_array_close(array);
  end(stream, memory);
}

static void processes_are_killed_and_nothing_is_lost_doubled_or_torn(void) { kill_processes(ZEROIPC_POLICY_BLOCK); }

static void processes_are_killed_beside_who_is_lapped(void) { kill_processes(ZEROIPC_POLICY_DROP_OLDEST); }

// --- stopped, and asleep ---

static void subscribe_and_sleep(void *context) {
  zeroipc_memory *memory;
  zeroipc_stream *stream;
  CHECK_OK(zeroipc_memory_open(context, 0, NULL, &memory));
  CHECK_OK(zeroipc_stream_open(memory, "s", 4, 0, &stream));
  subscribe(stream, ZEROIPC_LATEST);
  emit(stream, 7);
  sleep_ms(30000);
}

static void a_stopped_subscriber_holds_up_producers_until_it_dies(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_stream *stream = stream_of(memory, 4, 2, ZEROIPC_POLICY_BLOCK);
  zeroipc_subscription *subscription = subscribe(stream, ZEROIPC_LATEST);
  pid_t child = start_child(subscribe_and_sleep, (void *)(uintptr_t)zeroipc_memory_name(memory));
  uint32_t value;
  CHECK_OK(zeroipc_subscription_next(subscription, &value, 30 * SECOND));
  CHECK_EQUAL(zeroipc_stream_subscriber_count(stream), 2);
  kill(child, SIGSTOP);
  emit(stream, 8);
  expect(subscription, 8);
  CHECK_STATUS(zeroipc_stream_emit(stream, &value, 20 * MILLISECOND), ZEROIPC_TIMEOUT);
  kill_child(child);
  emit(stream, 9);
  expect(subscription, 9);
  CHECK_EQUAL(zeroipc_stream_subscriber_count(stream), 1);
  zeroipc_subscription_close(subscription);
  end(stream, memory);
}

static void emit_after_a_while(void *context) {
  zeroipc_memory *memory;
  zeroipc_stream *stream;
  CHECK_OK(zeroipc_memory_open(context, 0, NULL, &memory));
  CHECK_OK(zeroipc_stream_open(memory, "s", 4, 0, &stream));
  for (uint32_t value = 0; value < 20; value++) {
    sleep_ms(5);
    CHECK_OK(zeroipc_stream_emit(stream, &value, ZEROIPC_FOREVER));
  }
  for (uint32_t value = 20; value < 40; value++) CHECK_OK(zeroipc_stream_emit(stream, &value, ZEROIPC_FOREVER));
  CHECK_OK(zeroipc_stream_end(stream));
}

static void sleepers_are_woken_and_cost_no_cpu(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_stream *stream = stream_of(memory, 4, 2, ZEROIPC_POLICY_BLOCK);
  zeroipc_subscription *subscription = subscribe(stream, ZEROIPC_LATEST);
  uint32_t value;
  clock_t before = clock();
  CHECK_STATUS(zeroipc_subscription_next(subscription, &value, 300 * MILLISECOND), ZEROIPC_TIMEOUT);
  CHECK(clock() - before < CLOCKS_PER_SEC / 10);
  int64_t start = now();
  pid_t child = start_child(emit_after_a_while, (void *)(uintptr_t)zeroipc_memory_name(memory));
  for (uint32_t expected = 0; expected < 40; expected++) {
    if (expected >= 20) sleep_ms(2); // now the producer sleeps
    CHECK_OK(zeroipc_subscription_next(subscription, &value, 30 * SECOND));
    CHECK_EQUAL(value, expected);
  }
  CHECK_STATUS(zeroipc_subscription_next(subscription, &value, 30 * SECOND), ZEROIPC_ENDED);
  join_child(child);
  CHECK(now() - start < 2 * SECOND); // nobody slept a slice for each value
  zeroipc_subscription_close(subscription);
  end(stream, memory);
}

int main(void) {
  RUN(every_subscriber_gets_every_value_in_order);
  RUN(values_of_all_sizes_and_zeros_behind_them);
  RUN(many_at_once);
  RUN(where_subscribers_begin);
  RUN(who_joins_is_seen_by_who_has_looked_before);
  RUN(what_is_half_remembered_is_not_believed);
  RUN(lines_run_out_and_come_back);
  RUN(a_lapped_subscriber_is_told_exactly_what_it_lost);
  RUN(drop_newest_drops_and_counts);
  RUN(the_end_comes_after_what_was_published);
  RUN(values_are_taken_until_it_is_enough);
  RUN(pieces_of_flows_go_together);
  RUN(what_cannot_be_opened);
  RUN(words_that_contradict_each_other_are_told);
  RUN(a_cursor_that_cannot_be_is_told);
  RUN(laps_and_positions_wrap);
  RUN(a_time_out_and_a_reader);
  RUN(threads_share_a_handle_and_every_subscriber_gets_all);
  RUN(what_threads_remember_does_not_outlive_a_join);
  RUN(processes_are_killed_and_nothing_is_lost_doubled_or_torn);
  RUN(processes_are_killed_beside_who_is_lapped);
  RUN(a_stopped_subscriber_holds_up_producers_until_it_dies);
  RUN(sleepers_are_woken_and_cost_no_cpu);
  return test_result();
}
