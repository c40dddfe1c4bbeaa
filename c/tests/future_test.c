// Futures: alone, derived, among threads, among processes that are killed.

#define _GNU_SOURCE

#include <pthread.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "cell.h"
#include "harness.h"

static zeroipc_future *future_of(zeroipc_memory *memory, const char *name, size_t elem_size, uint32_t blocks) {
  zeroipc_future *future;
  zeroipc_future_options options = {.blocks = blocks};
  CHECK_OK(zeroipc_future_create(memory, name, elem_size, &options, &future));
  return future;
}

static void end(zeroipc_future *future, zeroipc_memory *memory) {
  zeroipc_future_close(future);
  end_memory(memory);
}

static uint64_t state_word(uint32_t state, uint64_t who) { return (uint64_t)state << 24 | who; }

static void it_is_set_once(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_future *future = future_of(memory, "f", 8, 0), *again;
  double value = 42.5, other = 1, out = 0;
  CHECK_STATUS(zeroipc_future_try_get(future, &out), ZEROIPC_PENDING);
  CHECK_STATUS(zeroipc_future_state(future), ZEROIPC_PENDING);
  CHECK(!zeroipc_future_is_ready(future) && !zeroipc_future_is_settled(future));
  CHECK_OK(zeroipc_future_try_set(future, &value));
  CHECK_STATUS(zeroipc_future_try_set(future, &other), ZEROIPC_REFUSED);
  CHECK_STATUS(zeroipc_future_try_fail(future, "late"), ZEROIPC_REFUSED);
  CHECK_STATUS(zeroipc_future_set(future, &other, ZEROIPC_FOREVER), ZEROIPC_EXISTS);
  CHECK_MESSAGE("future \"f\" can be set once, and it is ready already");
  CHECK_STATUS(zeroipc_future_fail(future, "late", 0), ZEROIPC_EXISTS);
  CHECK_STATUS(zeroipc_future_try_pledge(future), ZEROIPC_REFUSED);
  CHECK_STATUS(zeroipc_future_pledge(future), ZEROIPC_EXISTS);
  CHECK_OK(zeroipc_future_open(memory, "f", 8, 0, &again));
  CHECK_OK(zeroipc_future_try_get(again, &out));
  CHECK(out == 42.5 && zeroipc_future_is_ready(again) && zeroipc_future_is_settled(again));
  out = 0;
  CHECK_OK(zeroipc_future_get(again, &out, 0));
  CHECK(out == 42.5);
  zeroipc_future_close(again);
  end(future, memory);
}

static void values_of_all_sizes_and_zeros_behind_them(void) {
  for (size_t size = 1; size <= 2000; size += size < 40 ? 1 : 177) {
    zeroipc_memory *memory = test_memory();
    zeroipc_future *future = future_of(memory, "f", size, 2);
    uint8_t in[2000], out[2001];
    for (size_t k = 0; k < size; k++) in[k] = (uint8_t)(random_below(255) + 1);
    memset(out, 0xee, sizeof out);
    CHECK_OK(zeroipc_future_set(future, in, 0));
    for (size_t k = size; k < round_up8(size); k++)
      CHECK(bytes_of(memory, "f")[OUTCOME_BLOCKS + OUTCOME_PAYLOAD + k] == 0);
    CHECK_OK(zeroipc_future_try_get(future, out));
    CHECK(memcmp(in, out, size) == 0 && out[size] == 0xee);
    end(future, memory);
  }
}

static void a_failure_has_a_text(void) {
  zeroipc_memory *memory = test_memory();
  char longer[4000], out[8];
  memset(longer, 'x', sizeof longer);
  longer[sizeof longer - 1] = 0;
  memcpy(longer + 179, "\xc3\xa9", 2); // cut in the middle of it: it is left out
  const struct {
    size_t size;
    const char *given;
    size_t length;
    const char *kept;
  } texts[] = {{8, "no caf\xc3\xa9", 8, "no caf\xc3\xa9"},
               {8, "", 0, ""},
               {8, longer, 179, NULL},
               {1000, longer, 1012, NULL},
               {5000, longer, 1020, NULL},
               {8, "bad \xff\xe2\x82 end", 14, "bad \xef\xbf\xbd\xef\xbf\xbd end"},
               {8, "\xed\xa0\x80\xf0\x9f\x98\x80\xc0\xaf", 19,
                "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\xf0\x9f\x98\x80\xef\xbf\xbd\xef\xbf\xbd"}};
  for (size_t k = 0; k < sizeof texts / sizeof texts[0]; k++) {
    char name[16];
    snprintf(name, sizeof name, "f%zu", k);
    zeroipc_future *future = future_of(memory, name, texts[k].size, 2);
    CHECK_OK(k % 2 ? zeroipc_future_fail(future, texts[k].given, 0) : zeroipc_future_try_fail(future, texts[k].given));
    CHECK_STATUS(zeroipc_future_try_get(future, out), ZEROIPC_FAILED);
    CHECK_EQUAL(strlen(zeroipc_failure_reason()), texts[k].length);
    if (texts[k].kept) CHECK(strcmp(zeroipc_failure_reason(), texts[k].kept) == 0);
    CHECK_MESSAGE("failed: ");
    CHECK_STATUS(zeroipc_future_state(future), ZEROIPC_FAILED);
    CHECK_STATUS(zeroipc_future_get(future, out, ZEROIPC_FOREVER), ZEROIPC_FAILED);
    CHECK(zeroipc_future_is_settled(future) && !zeroipc_future_is_ready(future));
    zeroipc_future_close(future);
  }
  end_memory(memory);
}

static void a_text_that_lies_about_itself(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_future *future = future_of(memory, "f", 8, 2);
  CHECK_OK(zeroipc_future_try_fail(future, "abc"));
  uint8_t *text = bytes_of(memory, "f") + OUTCOME_BLOCKS + OUTCOME_PAYLOAD;
  store32(text, UINT32_MAX);
  text[4] = 0xff;
  double out;
  CHECK_STATUS(zeroipc_future_try_get(future, &out), ZEROIPC_FAILED);
  CHECK(strcmp(zeroipc_failure_reason(), "\xef\xbf\xbd" "bc") == 0); // up to the first NUL
  memset(text + 4, 0xff, 180);
  CHECK_STATUS(zeroipc_future_try_get(future, &out), ZEROIPC_FAILED);
  CHECK_EQUAL(strlen(zeroipc_failure_reason()), 540);
  end(future, memory);
}

static void a_pledge_is_kept_or_given_up(void) {
  zeroipc_memory *memory = test_memory(), *elsewhere = open_again(memory);
  zeroipc_future *mine = future_of(memory, "kept", 8, 0), *other = future_of(elsewhere, "kept", 8, 0), *second;
  uint64_t value = 7, out;
  CHECK_STATUS(zeroipc_future_give_up(mine), ZEROIPC_REFUSED);
  zeroipc_peer who;
  CHECK_STATUS(zeroipc_future_holder(mine, &who), ZEROIPC_NOT_FOUND);
  CHECK_OK(zeroipc_future_pledge(mine));
  CHECK_STATUS(zeroipc_future_try_pledge(mine), ZEROIPC_REFUSED);
  CHECK_STATUS(zeroipc_future_pledge(other), ZEROIPC_TAKEN);
  CHECK_STATUS(zeroipc_future_try_set(other, &value), ZEROIPC_REFUSED);
  CHECK_STATUS(zeroipc_future_set(other, &value, ZEROIPC_FOREVER), ZEROIPC_TAKEN);
  CHECK_MESSAGE("(\"test\") to set");
  CHECK_OK(zeroipc_future_holder(other, &who));
  CHECK(who.pid == (uint32_t)getpid() && !who.self);
  CHECK_STATUS(zeroipc_future_give_up(other), ZEROIPC_REFUSED);
  CHECK_OK(zeroipc_future_open(memory, "kept", 8, 0, &second)); // the same participant, but not this handle's pledge
  CHECK_STATUS(zeroipc_future_try_set(second, &value), ZEROIPC_REFUSED);
  zeroipc_future_close(second);
  CHECK_STATUS(zeroipc_future_try_get(other, &out), ZEROIPC_PENDING);
  CHECK_OK(zeroipc_future_try_set(mine, &value));
  CHECK_OK(zeroipc_future_get(other, &out, 0));
  CHECK_EQUAL(out, 7);
  CHECK_STATUS(zeroipc_future_give_up(mine), ZEROIPC_REFUSED);
  zeroipc_future_close(mine);
  zeroipc_future_close(other);
  for (int closes = 0; closes < 2; closes++) {
    const char *name = closes ? "closed" : "given up";
    mine = future_of(memory, name, 8, 0);
    other = future_of(elsewhere, name, 8, 0);
    CHECK_OK(zeroipc_future_try_pledge(mine));
    if (closes) zeroipc_future_close(mine);
    else CHECK_OK(zeroipc_future_give_up(mine));
    CHECK_STATUS(zeroipc_future_get(other, &out, ZEROIPC_FOREVER), ZEROIPC_ABANDONED);
    CHECK_STATUS(zeroipc_future_set(other, &value, 0), ZEROIPC_EXISTS);
    CHECK_STATUS(zeroipc_future_state(other), ZEROIPC_ABANDONED);
    if (!closes) zeroipc_future_close(mine);
    zeroipc_future_close(other);
  }
  zeroipc_memory_close(elsewhere);
  end_memory(memory);
}

static void pledge_and_wait(void *context) {
  zeroipc_memory *memory;
  zeroipc_future *future;
  CHECK_OK(zeroipc_memory_open(context, 0, NULL, &memory));
  CHECK_OK(zeroipc_future_open(memory, "f", 8, 0, &future));
  CHECK_OK(zeroipc_future_pledge(future));
  sleep_ms(60000);
}

static void the_death_of_a_pledger_is_seen(void) {
  zeroipc_memory *memory = test_memory(), *reader;
  zeroipc_future *future = future_of(memory, "f", 8, 0), *look;
  zeroipc_memory_options options = {.read_only = true};
  CHECK_OK(zeroipc_memory_open(zeroipc_memory_name(memory), 0, &options, &reader));
  CHECK_OK(zeroipc_future_open(reader, "f", 8, 0, &look));
  pid_t child = start_child(pledge_and_wait, (void *)(uintptr_t)zeroipc_memory_name(memory));
  double out;
  zeroipc_peer who;
  while (zeroipc_future_holder(future, &who) != ZEROIPC_OK) sleep_ms(1);
  CHECK_EQUAL(who.pid, child);
  CHECK_STATUS(zeroipc_future_get(future, &out, 50 * MILLISECOND), ZEROIPC_TIMEOUT);
  CHECK_STATUS(zeroipc_future_state(look), ZEROIPC_PENDING);
  kill_child(child);
  CHECK_STATUS(zeroipc_future_state(look), ZEROIPC_ABANDONED); // a reader finds it, but writes nothing
  CHECK_STATUS(zeroipc_future_try_get(look, &out), ZEROIPC_ABANDONED);
  CHECK_EQUAL(load64(bytes_of(memory, "f") + OUTCOME_STATE) >> 24, STATE_PLEDGED);
  int64_t start = now();
  CHECK_STATUS(zeroipc_future_get(future, &out, ZEROIPC_FOREVER), ZEROIPC_ABANDONED);
  CHECK(now() - start < 400 * MILLISECOND);
  CHECK_EQUAL(load64(bytes_of(memory, "f") + OUTCOME_STATE), state_word(STATE_ABANDONED, 0));
  zeroipc_future_close(look);
  zeroipc_memory_close(reader);
  end(future, memory);
}

static void what_cannot_be_opened(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_future *future = future_of(memory, "f", 8, 2), *again;
  zeroipc_future_options few = {.blocks = 1}, many = {.blocks = NO_BLOCK};
  CHECK_STATUS(zeroipc_future_create(memory, "g", 8, &few, &again), ZEROIPC_BAD_ARGUMENT);
  CHECK_STATUS(zeroipc_future_create(memory, "g", 8, &many, &again), ZEROIPC_BAD_ARGUMENT);
  CHECK_STATUS(zeroipc_future_create(memory, "g", 0, NULL, &again), ZEROIPC_BAD_TYPE);
  CHECK_STATUS(zeroipc_future_create(memory, "g", 1 << 20, NULL, &again), ZEROIPC_SEGMENT_FULL);
  CHECK_STATUS(zeroipc_future_create(memory, "f", 4, NULL, &again), ZEROIPC_SHAPE_MISMATCH);
  CHECK_STATUS(zeroipc_future_open(memory, "g", 8, 0, &again), ZEROIPC_NOT_FOUND);
  CHECK_STATUS(zeroipc_future_open(memory, "g", 8, MILLISECOND, &again), ZEROIPC_TIMEOUT);
  CHECK(again == NULL);
  zeroipc_queue *queue;
  CHECK_STATUS(zeroipc_queue_open(memory, "f", 8, 0, &queue), ZEROIPC_KIND_MISMATCH);
  uint32_t *words = (uint32_t *)(void *)bytes_of(memory, "f");
  const struct {
    uint32_t at, value;
  } lies[] = {{STRUCTURE_CAPACITY, 0},  {STRUCTURE_CAPACITY, 2},   {STRUCTURE_STRIDE, 0},
              {STRUCTURE_STRIDE, 136},  {STRUCTURE_STRIDE, 193},   {STRUCTURE_STRIDE, 1u << 31},
              {OUTCOME_BLOCK_COUNT, 0}, {OUTCOME_BLOCK_COUNT, 1},  {OUTCOME_BLOCK_COUNT, 3},
              {OUTCOME_BLOCK_COUNT, UINT32_MAX}};
  for (size_t k = 0; k < sizeof lies / sizeof lies[0]; k++) {
    uint32_t right = words[lies[k].at / 4];
    words[lies[k].at / 4] = lies[k].value;
    CHECK_STATUS(zeroipc_future_open(memory, "f", 8, 0, &again), ZEROIPC_CORRUPT);
    words[lies[k].at / 4] = right;
  }
  end(future, memory);
}

static void words_that_contradict_each_other_are_told(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_future *future = future_of(memory, "f", 8, 2);
  double value = 1;
  const uint64_t lies[] = {state_word(6, 0), state_word(7, 0), state_word(STATE_READY, 2),
                           state_word(STATE_FAILED, NO_BLOCK)};
  for (size_t k = 0; k < sizeof lies / sizeof lies[0]; k++) {
    store64(bytes_of(memory, "f") + OUTCOME_STATE, lies[k]);
    CHECK_STATUS(zeroipc_future_try_get(future, &value), ZEROIPC_CORRUPT);
    CHECK_STATUS(zeroipc_future_get(future, &value, ZEROIPC_FOREVER), ZEROIPC_CORRUPT);
    CHECK_STATUS(zeroipc_future_set(future, &value, ZEROIPC_FOREVER), ZEROIPC_CORRUPT);
    CHECK_STATUS(zeroipc_future_pledge(future), ZEROIPC_CORRUPT);
    CHECK_STATUS(zeroipc_future_all(&future, 1, ZEROIPC_FOREVER, NULL), ZEROIPC_CORRUPT);
    CHECK(!zeroipc_future_is_settled(future));
  }
  end(future, memory);
}

static void blocks_of_stopped_and_of_dead_setters(void) {
  zeroipc_memory *memory = test_memory(), *elsewhere = open_again(memory);
  zeroipc_future *future = future_of(memory, "f", 8, 2);
  uint8_t *blocks = bytes_of(memory, "f") + OUTCOME_BLOCKS;
  uint32_t stride = fixed32(bytes_of(memory, "f") + STRUCTURE_STRIDE);
  zeroipc_peer peers[4];
  uint32_t count, owner = 0;
  CHECK_OK(zeroipc_memory_peers(memory, peers, 4, &count));
  for (uint32_t k = 0; k < count; k++)
    if (!peers[k].self) owner = peers[k].owner;
  const uint64_t last = (uint64_t)0xffffffffff << 24; // the version wraps
  for (uint32_t k = 0; k < 2; k++) store64(blocks + k * stride, last | owner);
  double value = 3, out = 0;
  CHECK_STATUS(zeroipc_future_try_set(future, &value), ZEROIPC_NO_ROOM);
  CHECK_STATUS(zeroipc_future_set(future, &value, 5 * MILLISECOND), ZEROIPC_TIMEOUT);
  CHECK_MESSAGE("waiting for a block");
  zeroipc_memory_close(elsewhere); // now it is dead
  CHECK_OK(zeroipc_future_set(future, &value, 0));
  CHECK_OK(zeroipc_future_try_get(future, &out));
  CHECK(out == 3);
  CHECK_EQUAL(load64(blocks), 0);
  end(future, memory);
}

static void a_time_out_and_a_reader(void) {
  zeroipc_memory *memory = test_memory(), *reader;
  zeroipc_future *future = future_of(memory, "f", 8, 0), *look, *derived;
  double value = 2.5, seen = 0;
  CHECK_STATUS(zeroipc_future_get(future, &value, 0), ZEROIPC_TIMEOUT);
  CHECK_STATUS(zeroipc_future_get(future, &value, 5 * MILLISECOND), ZEROIPC_TIMEOUT);
  CHECK_MESSAGE("future \"f\": waiting for its value: not within");
  CHECK_STATUS(zeroipc_future_get(future, &value, -2), ZEROIPC_BAD_ARGUMENT);
  for (uint32_t k = 0; k < 4; k++) CHECK_EQUAL(load64(bytes_of(memory, "f") + OUTCOME_SETTLED + 8 * k), 0);
  zeroipc_memory_options options = {.read_only = true};
  CHECK_OK(zeroipc_memory_open(zeroipc_memory_name(memory), 0, &options, &reader));
  CHECK_STATUS(zeroipc_future_create(reader, "new", 8, NULL, &look), ZEROIPC_READ_ONLY);
  CHECK_OK(zeroipc_future_create(reader, "f", 8, NULL, &look));
  CHECK_STATUS(zeroipc_future_try_get(look, &seen), ZEROIPC_PENDING);
  CHECK_STATUS(zeroipc_future_get(look, &seen, ZEROIPC_FOREVER), ZEROIPC_READ_ONLY);
  CHECK_STATUS(zeroipc_future_try_set(look, &value), ZEROIPC_READ_ONLY);
  CHECK_STATUS(zeroipc_future_set(look, &value, ZEROIPC_FOREVER), ZEROIPC_READ_ONLY);
  CHECK_STATUS(zeroipc_future_try_fail(look, "no"), ZEROIPC_READ_ONLY);
  CHECK_STATUS(zeroipc_future_pledge(look), ZEROIPC_READ_ONLY);
  CHECK_STATUS(zeroipc_future_map(look, reader, "d", 8, NULL, NULL, NULL, &derived), ZEROIPC_READ_ONLY);
  CHECK_OK(zeroipc_future_try_set(future, &value));
  CHECK_OK(zeroipc_future_get(look, &seen, ZEROIPC_FOREVER));
  CHECK(seen == 2.5);
  zeroipc_future_close(look);
  zeroipc_memory_close(reader);
  end(future, memory);
}

// --- derived futures ---

static int calls;

static const char *twice(const void *value, void *out, void *context) {
  double in;
  memcpy(&in, value, sizeof in);
  __atomic_fetch_add(&calls, 1, __ATOMIC_SEQ_CST);
  if (in < 0) return context;
  in *= 2;
  memcpy(out, &in, sizeof in);
  return NULL;
}

static void a_derived_future(void) {
  zeroipc_memory *memory = test_memory(), *elsewhere = test_memory();
  zeroipc_future *source = future_of(memory, "f", 8, 0), *derived, *third, *look;
  double value = 21, out = 0;
  calls = 0;
  CHECK_OK(zeroipc_future_map(source, elsewhere, "twice", 8, twice, NULL, NULL, &derived));
  CHECK_OK(zeroipc_future_map(derived, memory, "again", 8, twice, NULL, NULL, &third));
  CHECK_OK(zeroipc_future_open(elsewhere, "twice", 8, 0, &look));
  CHECK_STATUS(zeroipc_future_get(derived, &out, MILLISECOND), ZEROIPC_TIMEOUT);
  CHECK_OK(zeroipc_future_set(source, &value, 0));
  CHECK_STATUS(zeroipc_future_try_get(derived, &out), ZEROIPC_PENDING); // nobody is in a get
  CHECK_OK(zeroipc_future_get(derived, &out, 0));
  CHECK(out == 42);
  CHECK_OK(zeroipc_future_try_get(look, &out));
  CHECK(out == 42);
  zeroipc_future *all[] = {third, look, source};
  CHECK_OK(zeroipc_future_all(all, 3, 0, NULL)); // computes the third
  CHECK_OK(zeroipc_future_try_get(third, &out));
  CHECK(out == 84 && calls == 2);
  zeroipc_future_close(look);
  zeroipc_future_close(derived);
  zeroipc_future_close(third);
  end_memory(elsewhere);
  end(source, memory);
}

static void what_becomes_of_a_source_that_has_no_value(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_future *source, *derived;
  double value = -1, out;
  source = future_of(memory, "negative", 8, 0);
  CHECK_OK(zeroipc_future_set(source, &value, 0));
  CHECK_OK(zeroipc_future_map(source, memory, "d1", 8, twice, (void *)(uintptr_t)"below 0", NULL, &derived));
  CHECK_STATUS(zeroipc_future_get(derived, &out, 0), ZEROIPC_FAILED);
  CHECK(strcmp(zeroipc_failure_reason(), "below 0") == 0);
  zeroipc_future_close(derived);
  zeroipc_future_close(source);
  source = future_of(memory, "failed", 8, 0);
  CHECK_OK(zeroipc_future_fail(source, "no caf\xc3\xa9", 0));
  CHECK_OK(zeroipc_future_map(source, memory, "d2", 8, twice, NULL, NULL, &derived));
  CHECK_STATUS(zeroipc_future_get(derived, &out, 0), ZEROIPC_FAILED);
  CHECK(strcmp(zeroipc_failure_reason(), "no caf\xc3\xa9") == 0);
  CHECK_MESSAGE("future \"d2\" failed");
  zeroipc_future_close(derived);
  zeroipc_future_close(source);
  source = future_of(memory, "abandoned", 8, 0);
  CHECK_OK(zeroipc_future_pledge(source));
  CHECK_OK(zeroipc_future_give_up(source));
  CHECK_OK(zeroipc_future_map(source, memory, "d3", 8, twice, NULL, NULL, &derived));
  CHECK_STATUS(zeroipc_future_get(derived, &out, 0), ZEROIPC_ABANDONED);
  CHECK_MESSAGE("future \"d3\" is abandoned");
  zeroipc_future_close(derived);
  zeroipc_future_close(source);
  source = future_of(memory, "corrupt", 8, 0);
  CHECK_OK(zeroipc_future_map(source, memory, "d4", 8, twice, NULL, NULL, &derived));
  store64(bytes_of(memory, "corrupt") + OUTCOME_STATE, state_word(7, 0));
  CHECK_STATUS(zeroipc_future_get(derived, &out, 0), ZEROIPC_FAILED);
  CHECK_MESSAGE("contradict");
  zeroipc_future_close(derived);
  end(source, memory);
}

static const char *never_returns(const void *value, void *out, void *context) {
  (void)value, (void)out, (void)context;
  sleep_ms(60000);
  return "too late";
}

static void compute_for_ever(void *context) {
  zeroipc_memory *memory;
  zeroipc_future *source, *derived;
  double out;
  CHECK_OK(zeroipc_memory_open(context, 0, NULL, &memory));
  CHECK_OK(zeroipc_future_open(memory, "f", 8, 0, &source));
  CHECK_OK(zeroipc_future_map(source, memory, "d", 8, never_returns, NULL, NULL, &derived));
  CHECK_OK(zeroipc_future_get(derived, &out, ZEROIPC_FOREVER));
}

static void another_one_computes_when_one_has_died(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_future *source = future_of(memory, "f", 8, 0), *derived;
  double value = 5, out;
  CHECK_OK(zeroipc_future_set(source, &value, 0));
  CHECK_OK(zeroipc_future_map(source, memory, "d", 8, twice, NULL, NULL, &derived));
  pid_t child = start_child(compute_for_ever, (void *)(uintptr_t)zeroipc_memory_name(memory));
  zeroipc_peer who;
  while (zeroipc_future_holder(derived, &who) != ZEROIPC_OK) sleep_ms(1);
  CHECK_STATUS(zeroipc_future_get(derived, &out, 50 * MILLISECOND), ZEROIPC_TIMEOUT);
  CHECK_STATUS(zeroipc_future_set(derived, &value, 0), ZEROIPC_TAKEN);
  kill_child(child);
  CHECK_OK(zeroipc_future_get(derived, &out, SECOND));
  CHECK(out == 10);
  zeroipc_future_close(derived);
  end(source, memory);
}

// --- several at once ---

static void all_any_and_race(void) {
  zeroipc_memory *one = test_memory(), *other = test_memory();
  zeroipc_future *f[3] = {future_of(one, "a", 8, 0), future_of(other, "b", 8, 0), future_of(one, "c", 8, 0)};
  double value = 1;
  size_t which = 99;
  CHECK_OK(zeroipc_future_all(NULL, 0, 0, NULL));
  CHECK_STATUS(zeroipc_future_any(NULL, 0, 0, &which), ZEROIPC_BAD_ARGUMENT);
  CHECK_STATUS(zeroipc_future_race(NULL, 0, 0, &which), ZEROIPC_BAD_ARGUMENT);
  CHECK_STATUS(zeroipc_future_race(f, 3, 0, &which), ZEROIPC_TIMEOUT);
  CHECK_STATUS(zeroipc_future_all(f, 3, MILLISECOND, NULL), ZEROIPC_TIMEOUT);
  CHECK_OK(zeroipc_future_fail(f[1], "first", 0));
  CHECK_STATUS(zeroipc_future_race(f, 3, 0, &which), ZEROIPC_FAILED);
  CHECK_EQUAL(which, 1);
  CHECK_STATUS(zeroipc_future_all(f, 3, ZEROIPC_FOREVER, &which), ZEROIPC_FAILED);
  CHECK_EQUAL(which, 1);
  CHECK_STATUS(zeroipc_future_any(f, 3, MILLISECOND, &which), ZEROIPC_TIMEOUT);
  CHECK_OK(zeroipc_future_set(f[2], &value, 0));
  CHECK_OK(zeroipc_future_any(f, 3, ZEROIPC_FOREVER, &which));
  CHECK_EQUAL(which, 2);
  CHECK_OK(zeroipc_future_pledge(f[0]));
  CHECK_OK(zeroipc_future_give_up(f[0]));
  CHECK_STATUS(zeroipc_future_any(f, 2, ZEROIPC_FOREVER, &which), ZEROIPC_FAILED);
  CHECK_MESSAGE("none of 2 futures has a value");
  CHECK_STATUS(zeroipc_future_race(f, 3, 0, &which), ZEROIPC_ABANDONED);
  CHECK_EQUAL(which, 0);
  CHECK_OK(zeroipc_future_all(f + 2, 1, 0, NULL));
  for (int k = 0; k < 3; k++) zeroipc_future_close(f[k]);
  end_memory(other);
  end_memory(one);
}

static void *set_later(void *context) {
  zeroipc_future **f = context;
  for (int k = 0; k < 3; k++) {
    sleep_ms(10);
    double value = k;
    CHECK_OK(zeroipc_future_set(f[k], &value, 0));
  }
  return NULL;
}

static void a_wait_for_futures_of_two_segments_is_woken(void) {
  zeroipc_memory *one = test_memory(), *other = test_memory();
  zeroipc_future *f[3] = {future_of(one, "a", 8, 0), future_of(other, "b", 8, 0), future_of(one, "c", 8, 0)};
  pthread_t thread;
  CHECK(pthread_create(&thread, NULL, set_later, f) == 0);
  size_t which;
  CHECK_OK(zeroipc_future_any(f + 1, 2, 30 * SECOND, &which));
  CHECK_EQUAL(which, 0);
  CHECK_OK(zeroipc_future_all(f, 3, 30 * SECOND, NULL));
  pthread_join(thread, NULL);
  for (int k = 0; k < 3; k++) zeroipc_future_close(f[k]);
  end_memory(other);
  end_memory(one);
}

// --- threads that share a handle ---

#define THREADS 4
#define ROUNDS 300

struct contest {
  zeroipc_future *source, *derived;
  uint32_t wins;
  pthread_barrier_t *start;
};

static void *contend(void *context) {
  struct contest *contest = context;
  pthread_barrier_wait(contest->start);
  double value = 4, out;
  zeroipc_status status = zeroipc_future_try_set(contest->source, &value);
  CHECK(status == ZEROIPC_OK || status == ZEROIPC_REFUSED);
  if (status == ZEROIPC_OK) __atomic_fetch_add(&contest->wins, 1, __ATOMIC_SEQ_CST);
  CHECK_OK(zeroipc_future_get(contest->derived, &out, ZEROIPC_FOREVER));
  CHECK(out == 8);
  return NULL;
}

static void of_threads_that_share_a_handle_one_sets_and_one_computes(void) {
  pthread_barrier_t start;
  pthread_barrier_init(&start, NULL, THREADS);
  for (int round = 0; round < ROUNDS; round++) {
    zeroipc_memory *memory = test_memory_of(16384, 0);
    struct contest contest = {.source = future_of(memory, "f", 8, 0), .start = &start};
    CHECK_OK(zeroipc_future_map(contest.source, memory, "d", 8, twice, NULL, NULL, &contest.derived));
    pthread_t threads[THREADS];
    calls = 0;
    for (int k = 0; k < THREADS; k++) CHECK(pthread_create(&threads[k], NULL, contend, &contest) == 0);
    for (int k = 0; k < THREADS; k++) pthread_join(threads[k], NULL);
    CHECK_EQUAL(contest.wins, 1);
    CHECK_EQUAL(calls, 1);
    zeroipc_future_close(contest.derived);
    end(contest.source, memory);
  }
  pthread_barrier_destroy(&start);
}

// --- processes that are killed ---

#define FUTURES 400u
#define VICTIMS 50u
#define CREW 4u
#define WORDS 32u // 256 bytes: a sum over the others ends each value

// For each future which child said that it had set it (plus 1), and how many did; and whether one was about to.
struct books {
  uint32_t set_by[FUTURES], sets[FUTURES], tries[FUTURES][VICTIMS + CREW];
  uint32_t torn, next;
};

struct duty {
  const char *name;
  uint32_t number;
};

static void fill_value(uint64_t *value, uint32_t maker, uint32_t number) {
  value[WORDS - 1] = 0;
  for (uint32_t k = 0; k < WORDS - 1; k++) {
    value[k] = k == 0 ? ((uint64_t)maker << 32 | number) : value[k - 1] * 6364136223846793005u + k;
    value[WORDS - 1] += value[k];
  }
}

static bool is_whole(const uint64_t *value) {
  uint64_t expected[WORDS];
  fill_value(expected, (uint32_t)(value[0] >> 32), (uint32_t)value[0]);
  return memcmp(expected, value, sizeof expected) == 0;
}

static void set_one_after_the_other(void *context) {
  struct duty *duty = context;
  zeroipc_memory *memory;
  zeroipc_array *array;
  CHECK_OK(zeroipc_memory_open(duty->name, 0, NULL, &memory));
  CHECK_OK(zeroipc_array_open(memory, "books", 1, 0, &array));
  struct books *books = zeroipc_array_data(array);
  for (uint32_t number = __atomic_load_n(&books->next, __ATOMIC_SEQ_CST); number < FUTURES; number++) {
    char name[16];
    uint64_t value[WORDS];
    zeroipc_future *future;
    snprintf(name, sizeof name, "f%u", number);
    CHECK_OK(zeroipc_future_create(memory, name, sizeof value, NULL, &future));
    fill_value(value, duty->number, number);
    __atomic_store_n(&books->tries[number][duty->number], 1, __ATOMIC_SEQ_CST);
    zeroipc_status status = duty->number % 2 ? ZEROIPC_OK : zeroipc_future_try_pledge(future);
    if (random_below(2)) usleep(random_below(400)); // so that deaths meet pledges
    if (status == ZEROIPC_OK) status = zeroipc_future_try_set(future, value);
    if (status == ZEROIPC_OK) {
      __atomic_store_n(&books->set_by[number], duty->number + 1, __ATOMIC_SEQ_CST);
      __atomic_fetch_add(&books->sets[number], 1, __ATOMIC_SEQ_CST);
    } else CHECK(status == ZEROIPC_REFUSED || status == ZEROIPC_NO_ROOM);
    status = zeroipc_future_get(future, value, ZEROIPC_FOREVER);
    CHECK(status == ZEROIPC_OK || status == ZEROIPC_ABANDONED);
    if (status == ZEROIPC_OK && !is_whole(value)) __atomic_fetch_add(&books->torn, 1, __ATOMIC_SEQ_CST);
    uint32_t next = number;
    __atomic_compare_exchange_n(&books->next, &next, number + 1, false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
    zeroipc_future_close(future);
  }
}

static void processes_are_killed_and_what_was_set_stays(void) {
  zeroipc_memory *memory;
  zeroipc_memory_options options = {.exclusive = true, .max_entries = FUTURES + 1, .max_peers = 16};
  CHECK_OK(zeroipc_memory_create(test_name(), 4 << 20, &options, &memory));
  zeroipc_array *array;
  CHECK_OK(zeroipc_array_create(memory, "books", 1, sizeof(struct books), &array));
  struct books *books = zeroipc_array_data(array);
  struct duty duties[VICTIMS + CREW];
  pid_t crew[CREW];
  uint32_t started = 0;
  for (; started < CREW; started++) {
    duties[started] = (struct duty){zeroipc_memory_name(memory), started};
    crew[started] = start_child(set_one_after_the_other, &duties[started]);
  }
  for (uint32_t k = 0; k < VICTIMS; k++) {
    sleep_ms((int)random_below(4));
    uint32_t victim = random_below(CREW);
    kill_child(crew[victim]);
    duties[started] = (struct duty){zeroipc_memory_name(memory), started};
    crew[victim] = start_child(set_one_after_the_other, &duties[started++]);
  }
  for (uint32_t k = 0; k < CREW; k++) kill_child(crew[k]);
  CHECK_EQUAL(books->torn, 0);
  uint32_t abandoned = 0, ready = 0, unknown = 0;
  for (uint32_t number = 0; number < books->next; number++) {
    char name[16];
    uint64_t value[WORDS];
    zeroipc_future *future;
    snprintf(name, sizeof name, "f%u", number);
    CHECK_OK(zeroipc_future_open(memory, name, sizeof value, 0, &future));
    zeroipc_status status = zeroipc_future_get(future, value, 0);
    CHECK(books->sets[number] <= 1);
    if (status == ZEROIPC_OK) {
      CHECK(is_whole(value) && (uint32_t)value[0] == number);
      CHECK(books->set_by[number] == 0 || books->set_by[number] - 1 == value[0] >> 32);
      CHECK(books->tries[number][value[0] >> 32] == 1);
      unknown += books->sets[number] == 0; // who set it died before it could say so
      ready++;
    } else {
      CHECK_STATUS(status, ZEROIPC_ABANDONED);
      CHECK_EQUAL(books->sets[number], 0);
      abandoned++;
    }
    zeroipc_future_close(future);
  }
  printf("# %u kills, %u set, %u of them by somebody who died at once, %u abandoned\n", VICTIMS, ready, unknown,
         abandoned);
  zeroipc_array_close(array);
  end_memory(memory);
}

// --- waiting ---

static void set_after_a_while(void *context) {
  zeroipc_memory *memory;
  zeroipc_future *future;
  CHECK_OK(zeroipc_memory_open(context, 0, NULL, &memory));
  CHECK_OK(zeroipc_future_open(memory, "f", 8, 0, &future));
  sleep_ms(20);
  double value = 6;
  CHECK_OK(zeroipc_future_set(future, &value, 0));
}

static void *get_it(void *context) {
  double out;
  CHECK_OK(zeroipc_future_get(context, &out, 30 * SECOND));
  CHECK(out == 6);
  return NULL;
}

static void sleepers_are_woken_and_cost_no_cpu(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_future *future = future_of(memory, "f", 8, 0);
  double value;
  clock_t before = clock();
  CHECK_STATUS(zeroipc_future_get(future, &value, 300 * MILLISECOND), ZEROIPC_TIMEOUT);
  CHECK(clock() - before < CLOCKS_PER_SEC / 10);
  pid_t child = start_child(set_after_a_while, (void *)(uintptr_t)zeroipc_memory_name(memory));
  pthread_t threads[THREADS];
  for (int k = 0; k < THREADS; k++) CHECK(pthread_create(&threads[k], NULL, get_it, future) == 0);
  for (int k = 0; k < THREADS; k++) pthread_join(threads[k], NULL);
  join_child(child);
  end(future, memory);
}

int main(void) {
  RUN(it_is_set_once);
  RUN(values_of_all_sizes_and_zeros_behind_them);
  RUN(a_failure_has_a_text);
  RUN(a_text_that_lies_about_itself);
  RUN(a_pledge_is_kept_or_given_up);
  RUN(the_death_of_a_pledger_is_seen);
  RUN(what_cannot_be_opened);
  RUN(words_that_contradict_each_other_are_told);
  RUN(blocks_of_stopped_and_of_dead_setters);
  RUN(a_time_out_and_a_reader);
  RUN(a_derived_future);
  RUN(what_becomes_of_a_source_that_has_no_value);
  RUN(another_one_computes_when_one_has_died);
  RUN(all_any_and_race);
  RUN(a_wait_for_futures_of_two_segments_is_woken);
  RUN(of_threads_that_share_a_handle_one_sets_and_one_computes);
  RUN(processes_are_killed_and_what_was_set_stays);
  RUN(sleepers_are_woken_and_cost_no_cpu);
  return test_result();
}
