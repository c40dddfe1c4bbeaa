// Derived streams: every operator, who derives and who goes on, failures, processes that are killed.

#define _GNU_SOURCE

#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "derived.h"
#include "harness.h"

#define NONE_MORE UINT32_MAX

static zeroipc_stream *source_of(zeroipc_memory *memory, uint32_t capacity, zeroipc_policy policy) {
  zeroipc_stream *stream;
  zeroipc_stream_options options = {.policy = policy};
  CHECK_OK(zeroipc_stream_create(memory, "source", 4, capacity, &options, &stream));
  return stream;
}

static zeroipc_subscription *subscribe(zeroipc_stream *stream, uint32_t from) {
  zeroipc_subscription *subscription;
  CHECK_OK(zeroipc_subscription_open(stream, from, &subscription));
  return subscription;
}

static zeroipc_subscription *subscribe_to(zeroipc_derivation *derivation) {
  return subscribe(zeroipc_derivation_stream(derivation), ZEROIPC_EARLIEST);
}

static void emit(zeroipc_stream *stream, uint32_t value) { CHECK_OK(zeroipc_stream_try_emit(stream, &value)); }

// Does what can be done at once.
static void derive(zeroipc_derivation *derivation) {
  CHECK_STATUS(zeroipc_derivation_run(derivation, 0), ZEROIPC_TIMEOUT);
}

// Reads values up to NONE_MORE, and then nothing.
static void expect(zeroipc_subscription *subscription, const uint32_t *values) {
  uint32_t value[8];
  for (; *values != NONE_MORE; values++) {
    CHECK_OK(zeroipc_subscription_try_next(subscription, value));
    CHECK_EQUAL(value[0], *values);
  }
  CHECK_STATUS(zeroipc_subscription_try_next(subscription, value), ZEROIPC_EMPTY);
}

#define EXPECT(subscription, ...) expect(subscription, (const uint32_t[]){__VA_ARGS__, NONE_MORE})

static void end(zeroipc_stream *stream, zeroipc_memory *memory) {
  zeroipc_stream_close(stream);
  end_memory(memory);
}

// --- functions ---

static const char *times_ten(const void *value, void *out, void *context) {
  (void)context;
  uint64_t result = *(const uint32_t *)value * (uint64_t)10;
  memcpy(out, &result, sizeof result);
  return NULL;
}

static const char *copy(const void *value, void *out, void *context) {
  (void)context;
  memcpy(out, value, 4);
  return NULL;
}

static const char *is_odd(const void *value, bool *keep, void *context) {
  (void)context;
  *keep = *(const uint32_t *)value % 2 == 1;
  return NULL;
}

static const char *add(void *state, const void *value, void *context) {
  (void)context;
  *(uint32_t *)state += *(const uint32_t *)value;
  return NULL;
}

static const char *complain(const void *value, void *out, void *context) {
  (void)out;
  return *(const uint32_t *)value < 3 ? copy(value, out, NULL) : context;
}

static zeroipc_derivation *derive_copy(zeroipc_stream *source, zeroipc_memory *memory) {
  zeroipc_derivation *derivation;
  CHECK_OK(zeroipc_stream_derive_map(source, memory, "copy", 4, copy, NULL, NULL, &derivation));
  return derivation;
}

// --- operators ---

static void every_operator_makes_its_values(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_stream *source = source_of(memory, 4, ZEROIPC_POLICY_USUAL);
  zeroipc_derivation *all[8];
  zeroipc_subscription *readers[8];
  const uint32_t seed = 100;
  CHECK_OK(zeroipc_stream_derive_map(source, memory, "map", 8, times_ten, NULL, NULL, &all[0]));
  CHECK_OK(zeroipc_stream_derive_filter(source, memory, "filter", is_odd, NULL, NULL, &all[1]));
  CHECK_OK(zeroipc_stream_derive_take(source, memory, "take", 3, NULL, &all[2]));
  CHECK_OK(zeroipc_stream_derive_skip(source, memory, "skip", 3, NULL, &all[3]));
  CHECK_OK(zeroipc_stream_derive_window(source, memory, "pairs", 2, 0, NULL, &all[4]));
  CHECK_OK(zeroipc_stream_derive_window(source, memory, "overlapping", 3, 1, NULL, &all[5]));
  CHECK_OK(zeroipc_stream_derive_window(source, memory, "apart", 1, 3, NULL, &all[6]));
  CHECK_OK(zeroipc_stream_derive_scan(source, memory, "scan", 4, add, NULL, &seed, NULL, &all[7]));
  for (int k = 0; k < 8; k++) {
    CHECK(zeroipc_derivation_is_deriving(all[k]));
    readers[k] = subscribe_to(all[k]);
  }
  uint32_t sum = seed;
  for (uint32_t k = 0; k < 30; k++) {
    emit(source, k);
    sum += k;
    for (int i = 0; i < 8; i++)
      CHECK_STATUS(zeroipc_derivation_run(all[i], 0), i == 2 && k >= 2 ? ZEROIPC_OK : ZEROIPC_TIMEOUT);
    uint64_t big;
    CHECK_OK(zeroipc_subscription_try_next(readers[0], &big));
    CHECK_EQUAL(big, k * 10);
    uint32_t value, window[3];
    CHECK_STATUS(zeroipc_subscription_try_next(readers[1], &value), k % 2 == 1 ? ZEROIPC_OK : ZEROIPC_EMPTY);
    if (k % 2 == 1) CHECK_EQUAL(value, k);
    CHECK_STATUS(zeroipc_subscription_try_next(readers[2], &value), k < 3 ? ZEROIPC_OK : ZEROIPC_ENDED);
    if (k < 3) CHECK_EQUAL(value, k);
    CHECK_STATUS(zeroipc_subscription_try_next(readers[3], &value), k >= 3 ? ZEROIPC_OK : ZEROIPC_EMPTY);
    if (k >= 3) CHECK_EQUAL(value, k);
    CHECK_STATUS(zeroipc_subscription_try_next(readers[4], window), k % 2 == 1 ? ZEROIPC_OK : ZEROIPC_EMPTY);
    if (k % 2 == 1) CHECK(window[0] == k - 1 && window[1] == k);
    CHECK_STATUS(zeroipc_subscription_try_next(readers[5], window), k >= 2 ? ZEROIPC_OK : ZEROIPC_EMPTY);
    if (k >= 2) CHECK(window[0] == k - 2 && window[1] == k - 1 && window[2] == k);
    CHECK_STATUS(zeroipc_subscription_try_next(readers[6], window), k % 3 == 0 ? ZEROIPC_OK : ZEROIPC_EMPTY);
    if (k % 3 == 0) CHECK_EQUAL(window[0], k);
    CHECK_OK(zeroipc_subscription_try_next(readers[7], &value));
    CHECK_EQUAL(value, sum);
  }
  CHECK_OK(zeroipc_stream_end(source));
  for (int k = 0; k < 8; k++) {
    CHECK_OK(zeroipc_derivation_run(all[k], 0));
    CHECK_STATUS(zeroipc_derivation_step(all[k]), ZEROIPC_ENDED);
    CHECK(zeroipc_stream_is_ended(zeroipc_derivation_stream(all[k])) && !zeroipc_derivation_is_deriving(all[k]));
    CHECK_EQUAL(zeroipc_derivation_lost(all[k]), 0);
    zeroipc_derivation_close(all[k]);
    zeroipc_subscription_close(readers[k]);
  }
  CHECK_EQUAL(zeroipc_stream_subscriber_count(source), 0);
  end(source, memory);
}

static void derived_streams_of_derived_streams_and_where_they_begin(void) {
  zeroipc_memory *memory = test_memory(), *other = test_memory();
  zeroipc_stream *source = source_of(memory, 8, ZEROIPC_POLICY_USUAL);
  for (uint32_t k = 0; k < 5; k++) emit(source, k);
  zeroipc_derivation *first, *second, *latest;
  zeroipc_derive_options options = {.from = 3, .capacity = 6};
  CHECK_OK(zeroipc_stream_derive_skip(source, other, "first", 0, &options, &first)); // in another segment
  CHECK_EQUAL(zeroipc_stream_capacity(zeroipc_derivation_stream(first)), 6);
  options = (zeroipc_derive_options){.from = ZEROIPC_EARLIEST};
  zeroipc_stream *between = zeroipc_derivation_stream(first);
  CHECK_OK(zeroipc_stream_derive_filter(between, memory, "second", is_odd, NULL, &options, &second));
  latest = derive_copy(source, memory);
  derive(first);
  emit(source, 5);
  derive(first);
  derive(second);
  derive(latest);
  zeroipc_subscription *readers[] = {subscribe_to(first), subscribe_to(second), subscribe_to(latest)};
  EXPECT(readers[0], 2, 3, 4, 5);
  EXPECT(readers[1], 3, 5);
  EXPECT(readers[2], 5);
  zeroipc_derivation *all[] = {first, second, latest};
  CHECK_OK(zeroipc_stream_end(source));
  for (int k = 0; k < 3; k++) {
    CHECK_OK(zeroipc_derivation_run(all[k], SECOND));
    zeroipc_derivation_close(all[k]);
    zeroipc_subscription_close(readers[k]);
  }
  end_memory(other);
  end(source, memory);
}

static void a_full_derived_stream_holds_back_its_source_or_drops(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_stream *source = source_of(memory, 2, ZEROIPC_POLICY_USUAL);
  zeroipc_derivation *blocking = derive_copy(source, memory), *dropping;
  zeroipc_derive_options options = {.stream = {.policy = ZEROIPC_POLICY_DROP_NEWEST}};
  CHECK_OK(zeroipc_stream_derive_skip(source, memory, "drops", 0, &options, &dropping));
  zeroipc_subscription *one = subscribe_to(blocking), *two = subscribe_to(dropping);
  uint32_t value = 9;
  for (uint32_t k = 0; k < 4; k++) {
    emit(source, k);
    CHECK_STATUS(zeroipc_derivation_run(blocking, MILLISECOND), ZEROIPC_TIMEOUT);
    derive(dropping);
  }
  CHECK_STATUS(zeroipc_derivation_step(blocking), ZEROIPC_NO_ROOM);
  CHECK_STATUS(zeroipc_derivation_step(dropping), ZEROIPC_EMPTY);
  CHECK_STATUS(zeroipc_stream_try_emit(source, &value), ZEROIPC_NO_ROOM);
  CHECK_EQUAL(zeroipc_stream_dropped(zeroipc_derivation_stream(dropping)), 2);
  CHECK_OK(zeroipc_subscription_try_next(one, &value));
  CHECK_OK(zeroipc_derivation_step(blocking));
  emit(source, 4);
  EXPECT(one, 1, 2);
  derive(blocking);
  EXPECT(one, 3, 4);
  EXPECT(two, 0, 1);
  CHECK_STATUS(zeroipc_stream_try_emit(zeroipc_derivation_stream(blocking), &value), ZEROIPC_BAD_ARGUMENT);
  CHECK_MESSAGE("derived from another stream");
  CHECK_OK(zeroipc_stream_end(zeroipc_derivation_stream(blocking))); // anybody may
  CHECK_OK(zeroipc_derivation_run(blocking, SECOND));
  derive(dropping);
  for (uint32_t k = 5; k < 9; k++) {
    emit(source, k);
    derive(dropping);
  }
  zeroipc_subscription_close(one);
  zeroipc_subscription_close(two);
  zeroipc_derivation_close(blocking);
  zeroipc_derivation_close(dropping);
  end(source, memory);
}

static void windows_begin_anew_behind_what_was_lost(void) {
  zeroipc_memory *memory = test_memory(), *again = open_again(memory);
  zeroipc_stream *source = source_of(memory, 4, ZEROIPC_POLICY_DROP_OLDEST);
  zeroipc_derivation *pairs;
  CHECK_OK(zeroipc_stream_derive_window(source, again, "pairs", 2, 0, NULL, &pairs));
  zeroipc_subscription *reader = subscribe_to(pairs);
  for (uint32_t k = 0; k < 3; k++) emit(source, k);
  derive(pairs);
  EXPECT(reader, 0);
  for (uint32_t k = 3; k < 15; k++) emit(source, k); // 11 to 14 are left
  derive(pairs);
  EXPECT(reader, 12);
  uint64_t lost = zeroipc_derivation_lost(pairs);
  CHECK(lost >= 8 && lost <= 9);
  zeroipc_derivation_close(pairs);
  for (uint32_t k = 15; k < 22; k++) emit(source, k); // 18 to 21 are left
  store64(line_at(source, 0), 0);                     // as if it had been reaped meanwhile
  emit(source, 22);                                   // 19 to 22
  CHECK_OK(zeroipc_stream_derive_window(source, again, "pairs", 2, 0, NULL, &pairs));
  derive(pairs);
  EXPECT(reader, 20); // where a window begins, not where the values do
  emit(source, 23);
  derive(pairs);
  EXPECT(reader, 22);
  zeroipc_subscription_close(reader);
  zeroipc_derivation_close(pairs);
  zeroipc_memory_close(again);
  end(source, memory);
}

// --- who derives ---

static void one_derives_and_another_goes_on(void) {
  zeroipc_memory *memory = test_memory(), *memories[3];
  zeroipc_stream *source = source_of(memory, 4, ZEROIPC_POLICY_USUAL), *sources[3];
  zeroipc_derivation *all[3];
  for (int k = 0; k < 3; k++) {
    memories[k] = open_again(memory);
    CHECK_OK(zeroipc_stream_open(memories[k], "source", 4, 0, &sources[k]));
    all[k] = derive_copy(sources[k], memories[k]);
    CHECK(zeroipc_derivation_is_deriving(all[k]) == (k == 0));
  }
  zeroipc_subscription *reader = subscribe_to(all[0]);
  CHECK_STATUS(zeroipc_derivation_step(all[1]), ZEROIPC_BUSY);
  CHECK_STATUS(zeroipc_derivation_run(all[2], MILLISECOND), ZEROIPC_TIMEOUT);
  CHECK_EQUAL(load32(line_at(source, 0) + LINE_STANDBY), memories[1]->owner);
  CHECK_EQUAL(load32(line_at(source, 0) + LINE_STANDBY + 4), memories[2]->owner);
  uint32_t value = 0;
  for (uint32_t k = 0; k < 10; k++) {
    emit(source, k);
    derive(all[0]);
    EXPECT(reader, k);
  }
  emit(source, 10);
  zeroipc_derivation_close(all[0]); // in good order, with a value that is not derived yet
  CHECK_STATUS(zeroipc_derivation_run(all[2], 0), ZEROIPC_TIMEOUT);
  CHECK(zeroipc_derivation_is_deriving(all[2]) && !zeroipc_derivation_is_deriving(all[1]));
  EXPECT(reader, 10);
  CHECK_STATUS(zeroipc_derivation_step(all[1]), ZEROIPC_BUSY);
  for (uint32_t k = 11; k < 15; k++) emit(source, k);
  CHECK_STATUS(zeroipc_stream_try_emit(source, &value), ZEROIPC_NO_ROOM); // nobody drives who derives
  derive(all[2]);
  zeroipc_subscription_close(reader);
  CHECK_OK(zeroipc_stream_end(source));
  CHECK_OK(zeroipc_derivation_run(all[2], 0));
  CHECK_OK(zeroipc_derivation_run(all[1], 0));
  for (size_t k = 0; k < LINE_STANDBY_COUNT; k++) CHECK_EQUAL(load32(line_at(source, 0) + LINE_STANDBY + 4 * k), 0);
  CHECK_EQUAL(load64(line_at(source, 0)), 0);
  for (int k = 0; k < 3; k++) {
    if (k > 0) zeroipc_derivation_close(all[k]);
    zeroipc_stream_close(sources[k]);
    zeroipc_memory_close(memories[k]);
  }
  end(source, memory);
}

static void more_stand_by_than_there_are_words(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_stream *source = source_of(memory, 4, ZEROIPC_POLICY_USUAL);
  zeroipc_derivation *all[16];
  for (int k = 0; k < 16; k++) all[k] = derive_copy(source, memory); // threads of one process may, too
  zeroipc_subscription *reader = subscribe_to(all[0]);
  for (uint32_t k = 0; k < 16; k++) {
    emit(source, k);
    CHECK_STATUS(zeroipc_derivation_run(all[k], 0), ZEROIPC_TIMEOUT);
    CHECK(zeroipc_derivation_is_deriving(all[k]));
    for (uint32_t i = k + 1; i < 16; i++) CHECK_STATUS(zeroipc_derivation_step(all[i]), ZEROIPC_BUSY);
    EXPECT(reader, k);
    zeroipc_derivation_close(all[k]);
  }
  zeroipc_subscription_close(reader);
  end(source, memory);
}

static void a_place_is_left_to_who_comes_later(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_stream *source = source_of(memory, 4, ZEROIPC_POLICY_USUAL);
  zeroipc_derivation *derivation = derive_copy(source, memory);
  zeroipc_stream *copy;
  CHECK_OK(zeroipc_stream_open(memory, "copy", 4, 0, &copy));
  zeroipc_subscription *reader = subscribe(copy, 0);
  emit(source, 0);
  derive(derivation);
  emit(source, 1);
  zeroipc_derivation_close(derivation);
  for (uint32_t k = 2; k <= 4; k++) emit(source, k); // the line is in nobody's way yet
  derivation = derive_copy(source, memory);
  derive(derivation);
  EXPECT(reader, 0, 1, 2, 3);
  derive(derivation);
  EXPECT(reader, 4);
  zeroipc_derivation_close(derivation);
  uint64_t binding = load64(stream_word(copy, STREAM_BINDING));
  CHECK_EQUAL(binding >> 40, 1);
  store64(stream_word(copy, STREAM_BINDING), binding | (uint64_t)0xffffff << 40);
  for (uint32_t k = 5; k < 20; k++) emit(source, k); // reaped
  CHECK_EQUAL(load64(line_at(source, 0)), 0);
  zeroipc_subscription *first = subscribe(source, 0); // takes that line
  derivation = derive_copy(source, memory);
  CHECK_EQUAL(zeroipc_derivation_lost(derivation), 12); // 5 to 16; under block a lap less one is there
  CHECK_EQUAL(load64(stream_word(copy, STREAM_BINDING)), (uint64_t)1 << 40 | (uint64_t)2 << 24);
  derive(derivation);
  EXPECT(reader, 17, 18, 19);
  zeroipc_subscription_close(first);
  zeroipc_derivation_close(derivation);
  zeroipc_subscription_close(reader);
  zeroipc_stream_close(copy);
  end(source, memory);
}

// A participant that was killed between the steps, as its words say.
static void a_death_between_two_steps_repeats_nothing(void) {
  zeroipc_memory *memory = test_memory(), *again = open_again(memory);
  zeroipc_stream *source = source_of(memory, 4, ZEROIPC_POLICY_USUAL);
  const uint32_t seed = 0, gone = memory->owner ^ 0x700;
  zeroipc_derivation *sum;
  CHECK_OK(zeroipc_stream_derive_scan(source, memory, "sum", 4, add, NULL, &seed, NULL, &sum));
  zeroipc_stream *target;
  CHECK_OK(zeroipc_stream_open(again, "sum", 4, 0, &target));
  zeroipc_subscription *reader = subscribe(target, 0);
  for (uint32_t k = 1; k <= 3; k++) emit(source, k);
  uint64_t before = load64(line_at(source, 0));
  CHECK_OK(zeroipc_derivation_step(sum));
  EXPECT(reader, 1);
  store64(line_at(source, 0), (before & ~OWNER_MASK) | gone); // after D2
  zeroipc_stream *source_again;
  CHECK_OK(zeroipc_stream_open(again, "source", 4, 0, &source_again));
  zeroipc_derivation *next;
  CHECK_OK(zeroipc_stream_derive_scan(source_again, again, "sum", 4, add, NULL, &seed, NULL, &next));
  CHECK(zeroipc_derivation_is_deriving(next));
  derive(next);
  EXPECT(reader, 3, 6);
  // After B0: who was binding is gone; after B4: and has a line.
  zeroipc_derivation_close(next);
  uint64_t binding = load64(stream_word(target, STREAM_BINDING));
  store64(line_at(source, 0), PENDING | gone);
  store64(stream_word(target, STREAM_BINDING), (binding >> 40 << 40) | gone);
  emit(source, 4);
  CHECK_OK(zeroipc_stream_derive_scan(source_again, again, "sum", 4, add, NULL, &seed, NULL, &next));
  derive(next);
  EXPECT(reader, 10);
  zeroipc_derivation_close(next);
  // While somebody who lives is binding, one stands by.
  binding = load64(stream_word(target, STREAM_BINDING));
  store64(stream_word(target, STREAM_BINDING), (binding >> 40 << 40) | memory->owner);
  CHECK_OK(zeroipc_stream_derive_scan(source_again, again, "sum", 4, add, NULL, &seed, NULL, &next));
  CHECK_STATUS(zeroipc_derivation_step(next), ZEROIPC_BUSY);
  store64(stream_word(target, STREAM_BINDING), binding);
  CHECK_STATUS(zeroipc_derivation_step(next), ZEROIPC_EMPTY);
  zeroipc_derivation_close(next);
  zeroipc_derivation_close(sum);
  zeroipc_subscription_close(reader);
  zeroipc_stream_close(target);
  zeroipc_stream_close(source_again);
  zeroipc_memory_close(again);
  end(source, memory);
}

// --- failures ---

static void a_function_that_fails_ends_the_derived_stream(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_stream *source = source_of(memory, 8, ZEROIPC_POLICY_USUAL);
  char why[200] = "no more than two";
  zeroipc_derivation *bad, *worse, *again;
  CHECK_OK(zeroipc_stream_derive_map(source, memory, "bad", 4, complain, why, NULL, &bad));
  CHECK_OK(zeroipc_stream_derive_skip(zeroipc_derivation_stream(bad), memory, "worse", 0, NULL, &worse));
  zeroipc_subscription *reader = subscribe_to(worse);
  for (uint32_t k = 1; k <= 3; k++) emit(source, k);
  CHECK_STATUS(zeroipc_derivation_run(bad, SECOND), ZEROIPC_FAILED);
  CHECK_MESSAGE("stream \"bad\": its derivation failed: no more than two");
  CHECK_STATUS(zeroipc_derivation_step(bad), ZEROIPC_FAILED);
  CHECK_STATUS(zeroipc_derivation_run(worse, SECOND), ZEROIPC_FAILED);
  uint32_t value;
  for (uint32_t k = 1; k <= 2; k++) {
    CHECK_OK(zeroipc_subscription_next(reader, &value, 0));
    CHECK_EQUAL(value, k);
  }
  CHECK_STATUS(zeroipc_subscription_next(reader, &value, SECOND), ZEROIPC_FAILED);
  CHECK_MESSAGE("stream \"worse\": its derivation failed: no more than two");
  CHECK_STATUS(zeroipc_subscription_try_next(reader, &value), ZEROIPC_FAILED);
  CHECK_OK(zeroipc_stream_derive_map(source, memory, "bad", 4, complain, why, NULL, &again));
  CHECK_STATUS(zeroipc_derivation_run(again, 0), ZEROIPC_FAILED);
  zeroipc_derivation_close(again);
  zeroipc_derivation_close(bad);
  zeroipc_derivation_close(worse);
  zeroipc_subscription_close(reader);
  CHECK_EQUAL(zeroipc_stream_subscriber_count(source), 0);
  // A long text is cut, not inside a character.
  for (size_t k = 0; k < 65; k++) memcpy(why + 1 + 2 * k, "\xc3\xa9", 3);
  CHECK_OK(zeroipc_stream_derive_map(source, memory, "long", 4, complain, why, NULL, &again));
  emit(source, 3);
  CHECK_STATUS(zeroipc_derivation_run(again, SECOND), ZEROIPC_FAILED);
  char text[STREAM_FAILURE_BYTES + 1];
  CHECK(zi_stream_failure(zeroipc_derivation_stream(again), text) && strlen(text) == 127);
  CHECK(strncmp(text, why, 127) == 0);
  zeroipc_derivation_close(again);
  end(source, memory);
}

static void what_is_refused(void) {
  zeroipc_memory *memory = test_memory(), *reader;
  zeroipc_stream *source, *look;
  zeroipc_stream_options few = {.subscribers = 1};
  CHECK_OK(zeroipc_stream_create(memory, "source", 4, 4, &few, &source));
  zeroipc_derivation *one, *none;
  CHECK_OK(zeroipc_stream_derive_take(source, memory, "take", 3, NULL, &one));
  CHECK_STATUS(zeroipc_stream_derive_take(source, memory, "take", 4, NULL, &none), ZEROIPC_SHAPE_MISMATCH);
  CHECK_MESSAGE("stored count 3, asked for 4");
  CHECK_STATUS(zeroipc_stream_derive_skip(source, memory, "take", 3, NULL, &none), ZEROIPC_SHAPE_MISMATCH);
  CHECK_STATUS(zeroipc_stream_derive_take(zeroipc_derivation_stream(one), memory, "take", 3, NULL, &none),
               ZEROIPC_SHAPE_MISMATCH);
  zeroipc_derive_options options = {.capacity = 5};
  CHECK_STATUS(zeroipc_stream_derive_take(source, memory, "take", 3, &options, &none), ZEROIPC_SHAPE_MISMATCH);
  CHECK_STATUS(zeroipc_stream_derive_map(source, memory, "take", 8, times_ten, NULL, NULL, &none),
               ZEROIPC_SHAPE_MISMATCH);
  CHECK_STATUS(zeroipc_stream_derive_skip(source, memory, "source", 3, NULL, &none), ZEROIPC_SHAPE_MISMATCH);
  CHECK_STATUS(zeroipc_stream_derive_skip(source, memory, "", 3, NULL, &none), ZEROIPC_BAD_NAME);
  CHECK_STATUS(zeroipc_stream_derive_take(source, memory, "x", 0, NULL, &none), ZEROIPC_BAD_ARGUMENT);
  CHECK_STATUS(zeroipc_stream_derive_window(source, memory, "x", 0, 1, NULL, &none), ZEROIPC_BAD_ARGUMENT);
  CHECK_STATUS(zeroipc_stream_derive_window(source, memory, "x", 5, 1, NULL, &none), ZEROIPC_BAD_ARGUMENT);
  CHECK_STATUS(zeroipc_stream_derive_map(source, memory, "x", 4, NULL, NULL, NULL, &none), ZEROIPC_BAD_ARGUMENT);
  CHECK_STATUS(zeroipc_stream_derive_map(source, memory, "x", 0, copy, NULL, NULL, &none), ZEROIPC_BAD_TYPE);
  CHECK_STATUS(zeroipc_stream_derive_filter(source, memory, "x", NULL, NULL, NULL, &none), ZEROIPC_BAD_ARGUMENT);
  CHECK_STATUS(zeroipc_stream_derive_scan(source, memory, "x", 4, add, NULL, NULL, NULL, &none), ZEROIPC_BAD_ARGUMENT);
  CHECK_STATUS(zeroipc_stream_derive_skip(source, memory, "full", 3, NULL, &none), ZEROIPC_SUBSCRIBERS_FULL);
  CHECK(none == NULL);
  CHECK_STATUS(zeroipc_derivation_run(one, -2), ZEROIPC_BAD_ARGUMENT);
  zeroipc_derivation_close(one);
  zeroipc_memory_options read_only = {.read_only = true};
  CHECK_OK(zeroipc_memory_open(zeroipc_memory_name(memory), 0, &read_only, &reader));
  CHECK_OK(zeroipc_stream_open(reader, "source", 4, 0, &look));
  CHECK_STATUS(zeroipc_stream_derive_skip(look, memory, "x", 3, NULL, &none), ZEROIPC_READ_ONLY);
  CHECK_STATUS(zeroipc_stream_derive_skip(source, reader, "x", 3, NULL, &none), ZEROIPC_READ_ONLY);
  zeroipc_stream_close(look);
  zeroipc_memory_close(reader);
  zeroipc_derivation_close(NULL);
  end(source, memory);
}

static void words_that_contradict_each_other_are_told(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_stream *source = source_of(memory, 5, ZEROIPC_POLICY_USUAL);
  zeroipc_derivation *derivation = derive_copy(source, memory), *again;
  emit(source, 1);
  derive(derivation);
  zeroipc_derivation_close(derivation);
  zeroipc_stream *copy_stream;
  CHECK_OK(zeroipc_stream_open(memory, "copy", 4, 0, &copy_stream));
  uint8_t *words[] = {stream_word(copy_stream, STREAM_BINDING), stream_word(copy_stream, STREAM_START),
                      row_payload(copy_stream, 5) + 8, line_at(source, 0), target_at(copy_stream, 0)};
  const uint64_t lies[] = {(uint64_t)1 << 40 | (uint64_t)65535 << 24, 7, (uint64_t)1 << 63, (uint64_t)7 << 24,
                           (uint64_t)1 << 25 | 0xfffff0};
  for (int k = 0; k < 5; k++) {
    uint64_t right = load64(words[k]);
    store64(words[k], lies[k]);
    CHECK_STATUS(zeroipc_stream_derive_map(source, memory, "copy", 4, copy, NULL, NULL, &again), ZEROIPC_CORRUPT);
    CHECK(again == NULL);
    store64(words[k], right);
    derivation = derive_copy(source, memory); // it left things as they were
    CHECK(zeroipc_derivation_is_deriving(derivation));
    zeroipc_derivation_close(derivation);
  }
  // While it derives: it hands over, and says so for ever.
  derivation = derive_copy(source, memory);
  emit(source, 2);
  uint64_t right = load64(target_at(source, 1));
  store64(target_at(source, 1), right | 0xfffff0);
  CHECK_STATUS(zeroipc_derivation_run(derivation, ZEROIPC_FOREVER), ZEROIPC_CORRUPT);
  CHECK_STATUS(zeroipc_derivation_run(derivation, ZEROIPC_FOREVER), ZEROIPC_CORRUPT);
  zeroipc_derivation_close(derivation);
  store64(target_at(source, 1), right);
  zeroipc_stream_close(copy_stream);
  end(source, memory);
}

// --- threads ---

static void *run(void *context) {
  CHECK_OK(zeroipc_derivation_run(context, ZEROIPC_FOREVER));
  return NULL;
}

static void a_derivation_runs_in_a_thread_until_it_is_stopped(void) {
  zeroipc_memory *memory = test_memory(), *other = test_memory();
  zeroipc_stream *source = source_of(memory, 4, ZEROIPC_POLICY_USUAL);
  zeroipc_derivation *two[2] = {derive_copy(source, other), derive_copy(source, other)}; // the second one stands by
  zeroipc_subscription *reader = subscribe_to(two[0]);
  pthread_t threads[2];
  for (int k = 0; k < 2; k++) CHECK(pthread_create(&threads[k], NULL, run, two[k]) == 0);
  int64_t start = now();
  uint32_t next = 0, value;
  for (int k = 0; k < 2; k++) {
    for (int i = 0; i < 1000; i++, next++) {
      CHECK_OK(zeroipc_stream_emit(source, &next, 30 * SECOND));
      if (i % 100 == 0) sleep_ms(2); // so that it sleeps
      CHECK_OK(zeroipc_subscription_next(reader, &value, 30 * SECOND));
      CHECK_EQUAL(value, next);
    }
    CHECK(zeroipc_derivation_is_deriving(two[k]));
    zeroipc_derivation_stop(two[k]);
    pthread_join(threads[k], NULL);
    CHECK(!zeroipc_derivation_is_deriving(two[k]));
    CHECK_OK(zeroipc_derivation_run(two[k], 0));
  }
  CHECK(now() - start < 4 * SECOND); // nobody slept a slice for each value
  for (int k = 0; k < 2; k++) zeroipc_derivation_close(two[k]);
  zeroipc_subscription_close(reader);
  end_memory(other);
  end(source, memory);
}

static void one_that_waits_costs_no_cpu(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_stream *source = source_of(memory, 4, ZEROIPC_POLICY_USUAL);
  zeroipc_derivation *one = derive_copy(source, memory), *other = derive_copy(source, memory);
  clock_t before = clock();
  CHECK_STATUS(zeroipc_derivation_run(one, 200 * MILLISECOND), ZEROIPC_TIMEOUT);
  CHECK_STATUS(zeroipc_derivation_run(other, 200 * MILLISECOND), ZEROIPC_TIMEOUT);
  CHECK(clock() - before < CLOCKS_PER_SEC / 10);
  for (size_t k = 0; k < 4; k++) { // no bit is left behind
    CHECK_EQUAL(load64(stream_word(source, STREAM_PUBLISHED) + 8 * k), 0);
    CHECK_EQUAL(load64(stream_word(zeroipc_derivation_stream(one), STREAM_HANDOVER) + 8 * k), 0);
  }
  zeroipc_derivation_close(one);
  zeroipc_derivation_close(other);
  end(source, memory);
}

// --- processes that are killed ---

#define KILLS 40
#define CREW 3
#define WORDS 32 // 256 bytes: a sum over the others ends each value

static void fill_value(uint64_t *value, uint64_t number) {
  value[WORDS - 1] = 0;
  for (uint32_t k = 0; k < WORDS - 1; k++) {
    value[k] = k == 0 ? number : (value[k - 1] * 6364136223846793005u + k);
    value[WORDS - 1] += value[k];
  }
}

static void check_value(const uint64_t *value, uint64_t number) {
  uint64_t expected[WORDS];
  fill_value(expected, number);
  CHECK_EQUAL(value[0], number);
  CHECK(memcmp(expected, value, sizeof expected) == 0);
}

static const char *double_it(const void *value, void *out, void *context) {
  (void)context;
  uint64_t number = *(const uint64_t *)value;
  check_value(value, number);
  fill_value(out, 2 * number);
  return NULL;
}

// The state counts the values: one that is left out, or comes twice, is seen.
static const char *count_it(void *state, const void *value, void *context) {
  (void)context;
  uint64_t count = *(const uint64_t *)state;
  check_value(value, count);
  fill_value(state, count + 1);
  return NULL;
}

struct duty {
  const char *name;
  bool scan;
};

static zeroipc_derivation *derive_for(zeroipc_memory *memory, zeroipc_stream *source, bool scan) {
  zeroipc_derivation *derivation;
  uint64_t seed[WORDS] = {0};
  size_t size = WORDS * 8;
  if (scan) CHECK_OK(zeroipc_stream_derive_scan(source, memory, "d", size, count_it, NULL, seed, NULL, &derivation));
  else CHECK_OK(zeroipc_stream_derive_map(source, memory, "d", size, double_it, NULL, NULL, &derivation));
  return derivation;
}

static void derive_for_ever(void *context) {
  struct duty *duty = context;
  zeroipc_memory *memory;
  zeroipc_stream *source;
  CHECK_OK(zeroipc_memory_open(duty->name, 0, NULL, &memory));
  CHECK_OK(zeroipc_stream_open(memory, "source", WORDS * 8, 0, &source));
  zeroipc_derivation *derivation = derive_for(memory, source, duty->scan);
  // Some hand over all the time.
  while (random_below(4) != 0) CHECK_STATUS(zeroipc_derivation_run(derivation, SECOND), ZEROIPC_TIMEOUT);
  for (;;) {
    CHECK_STATUS(zeroipc_derivation_run(derivation, (int64_t)random_below(3) * MILLISECOND), ZEROIPC_TIMEOUT);
    zeroipc_derivation *next = derive_for(memory, source, duty->scan); // stands by before the other one goes
    zeroipc_derivation_close(derivation);
    derivation = next;
  }
}

static void emit_for_ever(void *context) {
  struct duty *duty = context;
  zeroipc_memory *memory;
  zeroipc_stream *source;
  CHECK_OK(zeroipc_memory_open(duty->name, 0, NULL, &memory));
  CHECK_OK(zeroipc_stream_open(memory, "source", WORDS * 8, 0, &source));
  uint64_t value[WORDS];
  for (uint64_t number = 0;; number++) {
    fill_value(value, number);
    CHECK_OK(zeroipc_stream_emit(source, value, ZEROIPC_FOREVER));
  }
}

// How many stand by on the line, as participants.
static uint32_t standing_by(const zeroipc_stream *source) {
  uint32_t found = 0, seen[LINE_STANDBY_COUNT], deriver = line_owner(load64(line_at(source, 0)));
  for (size_t k = 0; k < LINE_STANDBY_COUNT; k++) {
    seen[k] = load32(line_at(source, 0) + LINE_STANDBY + 4 * k);
    bool counts = seen[k] != 0 && seen[k] != deriver && zi_alive(source->c.s.memory, seen[k]);
    for (size_t i = 0; i < k; i++) counts = counts && seen[i] != seen[k];
    found += counts;
  }
  return found;
}

static void kill_derivers(bool scan) {
  zeroipc_memory *memory = test_memory_of(1 << 20, 16);
  zeroipc_stream *source;
  CHECK_OK(zeroipc_stream_create(memory, "source", WORDS * 8, 16, NULL, &source));
  zeroipc_derivation *first = derive_for(memory, source, scan); // makes the derived stream, and its line
  zeroipc_subscription *reader = subscribe_to(first);
  struct duty duty = {zeroipc_memory_name(memory), scan};
  pid_t crew[CREW];
  for (int k = 0; k < CREW; k++) crew[k] = start_child(derive_for_ever, &duty);
  while (standing_by(source) < CREW) sleep_ms(1);
  zeroipc_derivation_close(first);
  pid_t producer = start_child(emit_for_ever, &duty);
  uint64_t value[WORDS], next = scan ? 1 : 0, step = scan ? 1 : 2, read = 0;
  for (int k = 0; k < KILLS; k++) {
    for (int64_t until = now() + (int64_t)random_below(10) * MILLISECOND; now() < until; read++, next += step) {
      CHECK_OK(zeroipc_subscription_next(reader, value, 30 * SECOND));
      check_value(value, next); // exactly the next one
    }
    while (standing_by(source) < CREW - 1) { // the guarantee needs one who stands by
      if (zeroipc_subscription_next(reader, value, MILLISECOND) != ZEROIPC_OK) continue;
      check_value(value, next);
      read++, next += step;
    }
    uint32_t victim = random_below(CREW);
    kill_child(crew[victim]);
    crew[victim] = start_child(derive_for_ever, &duty);
  }
  kill_child(producer);
  uint64_t published = zeroipc_stream_sequence(source);
  for (; read < published; read++, next += step) { // all that was published comes out
    CHECK_OK(zeroipc_subscription_next(reader, value, 30 * SECOND));
    check_value(value, next);
  }
  for (int k = 0; k < CREW; k++) kill_child(crew[k]);
  CHECK_STATUS(zeroipc_subscription_try_next(reader, value), ZEROIPC_EMPTY);
  printf("# %d kills, %llu values derived\n", KILLS, (unsigned long long)read);
  zeroipc_subscription_close(reader);
  end(source, memory);
}

static void derivers_are_killed_and_every_value_comes_once(void) { kill_derivers(false); }

static void derivers_are_killed_and_the_state_is_right(void) { kill_derivers(true); }

int main(void) {
  RUN(every_operator_makes_its_values);
  RUN(derived_streams_of_derived_streams_and_where_they_begin);
  RUN(a_full_derived_stream_holds_back_its_source_or_drops);
  RUN(windows_begin_anew_behind_what_was_lost);
  RUN(one_derives_and_another_goes_on);
  RUN(more_stand_by_than_there_are_words);
  RUN(a_place_is_left_to_who_comes_later);
  RUN(a_death_between_two_steps_repeats_nothing);
  RUN(a_function_that_fails_ends_the_derived_stream);
  RUN(what_is_refused);
  RUN(words_that_contradict_each_other_are_told);
  RUN(a_derivation_runs_in_a_thread_until_it_is_stopped);
  RUN(one_that_waits_costs_no_cpu);
  RUN(derivers_are_killed_and_every_value_comes_once);
  RUN(derivers_are_killed_and_the_state_is_right);
  return test_result();
}
