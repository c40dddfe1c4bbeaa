// Streams: what was published before is there once, or that with the operation's effect; the dead hold up no producer;
// every block is free or in use, and every line can be had. Derived streams: whoever goes on gets every value once, in
// order.

#include "crash.h"

#include <unistd.h>

#include "stream.h"

#define CAPACITY 4
#define SPARES 2
#define LINES 2
#define WORDS 4 // of a value: the same number in each, so that a torn one is seen
#define NEW 71  // the first value of the operation; the others count from 1
#define DERIVED_CAPACITY 32
#define MOST 32

typedef struct value {
  uint64_t words[WORDS];
} value;

static zeroipc_stream *stream;           // the child's
static zeroipc_subscription *subscribed; // the child's
static zeroipc_derivation *derivation;   // the child's
static zeroipc_subscription *reader;     // of the healthy one, or NULL
static uint64_t shift, published;        // values before the reader began, and in all
static zeroipc_policy policy;

static value value_of(uint64_t number) {
  value made;
  for (int k = 0; k < WORDS; k++) made.words[k] = number;
  return made;
}

static uint64_t number_of(const value *got) {
  for (int k = 1; k < WORDS; k++) CHECK(got->words[k] == got->words[0]);
  return got->words[0];
}

static zeroipc_stream *open_it(zeroipc_memory *memory) {
  zeroipc_stream *made;
  CHECK_OK(zeroipc_stream_open(memory, "s", sizeof(value), 0, &made));
  return made;
}

// --- states ---

static void emit_numbers(zeroipc_stream *made, uint64_t count) {
  for (uint64_t k = 0; k < count; k++) {
    value one = value_of(++published);
    CHECK_OK(zeroipc_stream_try_emit(made, &one));
  }
}

// A stream that was used for `used` values, of which nobody knows, and a reader with so many to read.
static void fill(zeroipc_memory *memory, zeroipc_policy wanted, uint64_t used, uint64_t unread) {
  zeroipc_stream *made;
  zeroipc_stream_options options = {.policy = policy = wanted, .spares = SPARES, .subscribers = LINES};
  CHECK_OK(zeroipc_stream_create(memory, "s", sizeof(value), CAPACITY, &options, &made));
  published = 0;
  emit_numbers(made, shift = used);
  CHECK_OK(zeroipc_subscription_open(made, ZEROIPC_LATEST, &reader));
  emit_numbers(made, unread);
  zeroipc_stream_close(made);
}

static void first_lap(zeroipc_memory *memory) { fill(memory, ZEROIPC_POLICY_BLOCK, 0, 1); }
static void with_room(zeroipc_memory *memory) { fill(memory, ZEROIPC_POLICY_BLOCK, CAPACITY + 2, 1); }
static void at_the_wrap(zeroipc_memory *memory) { fill(memory, ZEROIPC_POLICY_BLOCK, CAPACITY, CAPACITY - 1); }
static void full(zeroipc_memory *memory) { fill(memory, ZEROIPC_POLICY_BLOCK, CAPACITY + 1, CAPACITY); }
static void oldest_first_lap(zeroipc_memory *memory) { fill(memory, ZEROIPC_POLICY_DROP_OLDEST, 0, 1); }
static void oldest_full(zeroipc_memory *memory) { fill(memory, ZEROIPC_POLICY_DROP_OLDEST, CAPACITY, CAPACITY); }
static void oldest_lapped(zeroipc_memory *memory) { fill(memory, ZEROIPC_POLICY_DROP_OLDEST, 1, CAPACITY + 2); }
static void newest_with_room(zeroipc_memory *memory) { fill(memory, ZEROIPC_POLICY_DROP_NEWEST, CAPACITY, 1); }
static void newest_at_the_wrap(zeroipc_memory *memory) {
  fill(memory, ZEROIPC_POLICY_DROP_NEWEST, CAPACITY, CAPACITY - 1);
}
static void newest_full(zeroipc_memory *memory) { fill(memory, ZEROIPC_POLICY_DROP_NEWEST, CAPACITY + 1, CAPACITY); }

static void subscribe_and_die(void *context) {
  zeroipc_memory *memory;
  zeroipc_subscription *mine;
  CHECK_OK(zeroipc_memory_open(context, 0, NULL, &memory));
  CHECK_OK(zeroipc_subscription_open(open_it(memory), ZEROIPC_LATEST, &mine));
  _exit(0);
}

// One who died holds back the next value; nobody reads.
static void beside_the_dead(zeroipc_memory *memory) {
  fill(memory, ZEROIPC_POLICY_BLOCK, CAPACITY + 2, 0);
  zeroipc_subscription_close(reader);
  reader = NULL;
  join_child(start_child(subscribe_and_die, (void *)(uintptr_t)zeroipc_memory_name(memory)));
  zeroipc_stream *made = open_it(memory);
  emit_numbers(made, CAPACITY);
  zeroipc_stream_close(made);
}

static void open_stream(zeroipc_memory *memory) { stream = open_it(memory); }

static void open_and_subscribe(zeroipc_memory *memory) {
  open_stream(memory);
  CHECK_OK(zeroipc_subscription_open(stream, ZEROIPC_EARLIEST, &subscribed));
}

static void open_and_read(zeroipc_memory *memory) {
  value out;
  open_and_subscribe(memory);
  CHECK_OK(zeroipc_subscription_try_next(subscribed, &out));
}

// --- operations ---

static void emit(void) {
  value made = value_of(NEW);
  zeroipc_stream_try_emit(stream, &made);
}

static void emit_many(void) {
  value made[2] = {value_of(NEW), value_of(NEW + 1)};
  size_t done;
  zeroipc_stream_try_emit_many(stream, made, 2, &done);
}

static void subscribe_earliest(void) { zeroipc_subscription_open(stream, ZEROIPC_EARLIEST, &subscribed); }
static void subscribe_latest(void) { zeroipc_subscription_open(stream, ZEROIPC_LATEST, &subscribed); }
static void unsubscribe(void) { zeroipc_subscription_close(subscribed); }
static void end(void) { zeroipc_stream_end(stream); }

static void next(void) {
  value out;
  zeroipc_subscription_try_next(subscribed, &out);
}

static void next_many(void) {
  value out[2];
  size_t done;
  zeroipc_subscription_try_next_many(subscribed, out, 2, &done);
}

static void last(void) {
  value out;
  zeroipc_stream_last(stream, &out);
}

// --- checks ---

static bool is_named(const zeroipc_stream *s, uint32_t block) {
  for (uint32_t k = 0; k < s->c.s.capacity; k++)
    if (block_of(load64(target_at(s, k))) == block) return true;
  return false;
}

// Each block is either named or free, now that nobody publishes.
static void check_blocks(const zeroipc_stream *s) {
  for (uint32_t block = 0; block < s->c.block_count; block++) {
    uint64_t word = load64(row_word(s, block));
    uint32_t index = index_of(&s->c, word);
    CHECK(is_free_beside(&s->c, block, word, index, target_at(s, index)) != is_named(s, block));
  }
}

// Every line can be had, the dead one's too.
static void check_lines(zeroipc_stream *s) {
  zeroipc_subscription *all[LINES], *more;
  for (int k = 0; k < LINES; k++) CHECK_OK(zeroipc_subscription_open(s, ZEROIPC_LATEST, &all[k]));
  CHECK_STATUS(zeroipc_subscription_open(s, ZEROIPC_LATEST, &more), ZEROIPC_SUBSCRIBERS_FULL);
  for (int k = 0; k < LINES; k++) zeroipc_subscription_close(all[k]);
  CHECK_EQUAL(zeroipc_stream_subscriber_count(s), 0);
}

// More than two laps can be published, beside the dead; the reader gets each of them.
static void check_whole(zeroipc_stream *made) {
  value out;
  for (uint64_t k = 0; k < 2 * CAPACITY + 1 && !zeroipc_stream_is_ended(made); k++) {
    value one = value_of(k);
    CHECK_OK(zeroipc_stream_try_emit(made, &one));
    CHECK_OK(zeroipc_stream_last(made, &out));
    CHECK_EQUAL(number_of(&out), k);
    if (!reader) continue;
    CHECK_OK(zeroipc_subscription_try_next(reader, &out));
    CHECK_EQUAL(number_of(&out), k);
    CHECK_STATUS(zeroipc_subscription_try_next(reader, &out), ZEROIPC_EMPTY);
  }
  if (reader) zeroipc_subscription_close(reader);
  reader = NULL;
  check_blocks(made);
  check_lines(made);
}

// The reader gets what was there and `came` values more, each once, but for those that it is told it lost; then `then`.
static void check_reader(uint64_t came, zeroipc_status then) {
  uint64_t total = published + came, at = shift;
  value out;
  if (policy == ZEROIPC_POLICY_DROP_OLDEST && total - at > CAPACITY) at = total - CAPACITY;
  for (uint64_t k = at; k < total; k++) {
    CHECK_OK(zeroipc_subscription_try_next(reader, &out));
    CHECK_EQUAL(number_of(&out), k < published ? k + 1 : NEW + k - published);
  }
  CHECK_STATUS(zeroipc_subscription_try_next(reader, &out), then);
  CHECK_EQUAL(zeroipc_subscription_lost(reader), at - shift);
}

// Of `tried` values as many as there is room for come, or fewer when the operation had not returned.
static void check_effect(zeroipc_memory *memory, bool completed, uint64_t tried, uint64_t most) {
  zeroipc_stream *made = open_it(memory);
  uint64_t came = zeroipc_stream_sequence(made) - published, dropped = zeroipc_stream_dropped(made);
  uint64_t most_dropped = policy == ZEROIPC_POLICY_DROP_NEWEST ? tried - most : 0;
  CHECK(came <= most && dropped <= most_dropped);
  if (completed) CHECK(came == most && dropped == most_dropped);
  if (reader) check_reader(came, ZEROIPC_EMPTY);
  check_whole(made);
  zeroipc_stream_close(made);
}

static void nothing(zeroipc_memory *memory, bool completed) { check_effect(memory, completed, 0, 0); }
static void no_room(zeroipc_memory *memory, bool completed) { check_effect(memory, completed, 1, 0); }
static void one_came(zeroipc_memory *memory, bool completed) { check_effect(memory, completed, 1, 1); }
static void one_of_two(zeroipc_memory *memory, bool completed) { check_effect(memory, completed, 2, 1); }
static void two_came(zeroipc_memory *memory, bool completed) { check_effect(memory, completed, 2, 2); }

static void has_ended(zeroipc_memory *memory, bool completed) {
  zeroipc_stream *made = open_it(memory);
  value one = value_of(NEW);
  if (completed) CHECK(zeroipc_stream_is_ended(made));
  CHECK_OK(zeroipc_stream_end(made));
  CHECK_STATUS(zeroipc_stream_try_emit(made, &one), ZEROIPC_ENDED);
  CHECK_EQUAL(zeroipc_stream_sequence(made), published);
  check_reader(0, ZEROIPC_ENDED);
  check_whole(made);
  zeroipc_stream_close(made);
}

// --- derived streams ---

// How "d" is made of "s".
static enum { MAP, FILTER, TAKE, WINDOW } operator;

static const char *add_100(const void *in, void *out, void *context) {
  (void)context;
  value made = value_of(((const value *)in)->words[0] + 100);
  memcpy(out, &made, sizeof made);
  return NULL;
}

static const char *is_even(const void *in, bool *keep, void *context) {
  (void)context;
  *keep = ((const value *)in)->words[0] % 2 == 0;
  return NULL;
}

static zeroipc_derivation *derive(zeroipc_memory *memory, zeroipc_stream *source) {
  zeroipc_derivation *made = NULL;
  zeroipc_derive_options options = {
      .capacity = DERIVED_CAPACITY, .from = ZEROIPC_EARLIEST, .stream = {.spares = SPARES, .subscribers = LINES}};
  zeroipc_status status = ZEROIPC_OK;
  switch (operator) {
    case MAP:
      status = zeroipc_stream_derive_map(source, memory, "d", sizeof(value), add_100, NULL, &options, &made);
      break;
    case FILTER: status = zeroipc_stream_derive_filter(source, memory, "d", is_even, NULL, &options, &made); break;
    case TAKE: status = zeroipc_stream_derive_take(source, memory, "d", 2, &options, &made); break;
    case WINDOW: status = zeroipc_stream_derive_window(source, memory, "d", 2, 1, &options, &made); break;
  }
  CHECK_OK(status);
  return made;
}

// Values 1, 2, 3, of which none is derived yet; "d" was bound and handed over.
static void derivable(zeroipc_memory *memory) {
  fill(memory, ZEROIPC_POLICY_BLOCK, 0, CAPACITY - 1);
  zeroipc_subscription_close(reader);
  reader = NULL;
  zeroipc_stream *source = open_it(memory);
  zeroipc_derivation_close(derive(memory, source));
  zeroipc_stream_close(source);
}

static void a_map(zeroipc_memory *memory) { operator = MAP; derivable(memory); }
static void a_filter(zeroipc_memory *memory) { operator = FILTER; derivable(memory); }
static void a_take(zeroipc_memory *memory) { operator = TAKE; derivable(memory); }
static void a_window(zeroipc_memory *memory) { operator = WINDOW; derivable(memory); }

// "d" exists, and nobody has derived it yet.
static void unbound(zeroipc_memory *memory) {
  a_map(memory);
  zeroipc_stream *made;
  CHECK_OK(zeroipc_stream_open(memory, "d", sizeof(value), 0, &made));
  store64(stream_word(made, STREAM_BINDING), 0);
  zeroipc_stream_close(made);
  made = open_it(memory);
  store64(line_at(made, 0), 0);
  zeroipc_stream_close(made);
}

static zeroipc_derivation *living; // of the healthy one, beside whom the child stands by

static void a_map_of_the_living(zeroipc_memory *memory) {
  a_map(memory);
  zeroipc_stream *source = open_it(memory);
  living = derive(memory, source);
  zeroipc_stream_close(source);
}

static void a_map_of_an_ended_one(zeroipc_memory *memory) {
  a_map(memory);
  zeroipc_stream *source = open_it(memory);
  CHECK_OK(zeroipc_stream_end(source));
  zeroipc_stream_close(source);
}

static zeroipc_memory *opened; // the child's

static void open_source(zeroipc_memory *memory) {
  opened = memory;
  open_stream(memory);
}

static void open_and_derive(zeroipc_memory *memory) {
  open_source(memory);
  derivation = derive(memory, stream);
  CHECK(zeroipc_derivation_is_deriving(derivation));
}

static void derive_one(zeroipc_memory *memory) {
  open_and_derive(memory);
  CHECK_OK(zeroipc_derivation_step(derivation));
}

static void derive_all(zeroipc_memory *memory) {
  open_and_derive(memory);
  for (uint64_t k = 0; k < published; k++) CHECK_OK(zeroipc_derivation_step(derivation));
}

static void begin_to_derive(void) { derivation = derive(opened, stream); }
static void step(void) { zeroipc_derivation_step(derivation); }
static void hand_over(void) { zeroipc_derivation_close(derivation); }

// What must be in "d" when `count` values are in the source; how many.
static size_t expected(uint64_t count, uint64_t *out) {
  size_t made = 0;
  for (uint64_t number = 1; number <= count; number++) {
    if (operator == FILTER && number % 2 != 0) continue;
    if (operator == TAKE && number > 2) continue;
    if (operator == WINDOW && number == count) continue;
    out[made++] = operator == MAP ? number + 100 : number;
  }
  return made;
}

// What is in "d": of windows the first value of each.
static size_t derived(zeroipc_memory *memory, uint64_t *out) {
  zeroipc_stream *made;
  zeroipc_subscription *all;
  value got[2];
  CHECK_OK(zeroipc_stream_open(memory, "d", operator == WINDOW ? sizeof got : sizeof got[0], 0, &made));
  CHECK_OK(zeroipc_subscription_open(made, ZEROIPC_EARLIEST, &all));
  size_t count = 0;
  for (; zeroipc_subscription_try_next(all, got) == ZEROIPC_OK; count++) {
    CHECK(count < MOST);
    out[count] = number_of(&got[0]);
    if (operator == WINDOW) CHECK_EQUAL(number_of(&got[1]), out[count] + 1);
  }
  zeroipc_subscription_close(all);
  zeroipc_stream_close(made);
  return count;
}

static void derive_what_there_is(zeroipc_derivation *d) {
  zeroipc_status status;
  do status = zeroipc_derivation_step(d);
  while (status == ZEROIPC_OK);
  CHECK(status == ZEROIPC_EMPTY || status == ZEROIPC_ENDED);
  CHECK_EQUAL(zeroipc_derivation_lost(d), 0);
}

static void check_derived(zeroipc_memory *memory) {
  uint64_t is[MOST], must[MOST];
  size_t count = expected(published, must);
  CHECK_EQUAL(derived(memory, is), count);
  for (size_t k = 0; k < count; k++) CHECK_EQUAL(is[k], must[k]);
}

static void check_both(zeroipc_memory *memory, zeroipc_stream *source) {
  zeroipc_stream *made;
  CHECK_OK(zeroipc_stream_open(memory, "d", operator == WINDOW ? 2 * sizeof(value) : sizeof(value), 0, &made));
  check_blocks(made);
  check_lines(made);
  zeroipc_stream_close(made);
  check_whole(source);
}

// Another one goes on: every value once, in order, those that come later, too.
static void derived_once(zeroipc_memory *memory, bool completed) {
  (void)completed;
  zeroipc_stream *source = open_it(memory);
  zeroipc_derivation *mine = derive(memory, source);
  derive_what_there_is(mine);
  check_derived(memory);
  for (uint64_t k = 0; k < 2 * CAPACITY + 1 && !zeroipc_stream_is_ended(source); k++) {
    emit_numbers(source, 1);
    derive_what_there_is(mine);
  }
  check_derived(memory);
  if (zeroipc_stream_is_ended(source)) CHECK(zeroipc_stream_is_ended(zeroipc_derivation_stream(mine)));
  zeroipc_derivation_close(mine);
  check_both(memory, source);
  zeroipc_stream_close(source);
}

// Who stands by and dies changes nothing: the deriver goes on, and then another one.
static void derived_beside_the_dead(zeroipc_memory *memory, bool completed) {
  zeroipc_stream *source = open_it(memory);
  derive_what_there_is(living);
  check_derived(memory);
  emit_numbers(source, CAPACITY);
  derive_what_there_is(living);
  emit_numbers(source, 1);
  zeroipc_derivation_close(living);
  zeroipc_stream_close(source);
  derived_once(memory, completed);
}

// Nobody goes on: what was derived by the one who died is there once, and no producer is held up.
static void derived_by_nobody(zeroipc_memory *memory, bool completed) {
  zeroipc_stream *source = open_it(memory);
  uint64_t is[MOST], must[MOST];
  size_t all = expected(published, must), count = derived(memory, is);
  CHECK(count <= all && (!completed || count >= 1));
  for (size_t k = 0; k < count; k++) CHECK_EQUAL(is[k], must[k]);
  emit_numbers(source, 2 * CAPACITY + 1);
  check_both(memory, source);
  zeroipc_stream_close(source);
}

static const crash_case cases[] = {
    {"emit, first lap", first_lap, open_stream, emit, one_came},
    {"emit, room", with_room, open_stream, emit, one_came},
    {"emit, at the wrap", at_the_wrap, open_stream, emit, one_came},
    {"emit, full", full, open_stream, emit, no_room},
    {"emit, beside a dead subscriber", beside_the_dead, open_stream, emit, one_came},
    {"emit many", with_room, open_stream, emit_many, two_came},
    {"emit many, room for one", at_the_wrap, open_stream, emit_many, one_of_two},
    {"emit, drop-oldest, first lap", oldest_first_lap, open_stream, emit, one_came},
    {"emit, drop-oldest, full", oldest_full, open_stream, emit, one_came},
    {"emit many, drop-oldest, lapped", oldest_lapped, open_stream, emit_many, two_came},
    {"emit, drop-newest, room", newest_with_room, open_stream, emit, one_came},
    {"emit, drop-newest, full", newest_full, open_stream, emit, no_room},
    {"emit many, drop-newest, room for one", newest_at_the_wrap, open_stream, emit_many, one_of_two},
    {"subscribe, earliest", at_the_wrap, open_stream, subscribe_earliest, nothing},
    {"subscribe, latest, full", full, open_stream, subscribe_latest, nothing},
    {"subscribe, drop-oldest", oldest_lapped, open_stream, subscribe_earliest, nothing},
    {"subscribe, first lap", first_lap, open_stream, subscribe_earliest, nothing},
    {"subscribe, beside a dead subscriber", beside_the_dead, open_stream, subscribe_earliest, nothing},
    {"next", with_room, open_and_subscribe, next, nothing},
    {"next, full", full, open_and_subscribe, next, nothing},
    {"next, drop-oldest", oldest_full, open_and_read, next, nothing},
    {"next, drop-newest", newest_full, open_and_subscribe, next, nothing},
    {"next many", at_the_wrap, open_and_subscribe, next_many, nothing},
    {"unsubscribe", at_the_wrap, open_and_subscribe, unsubscribe, nothing},
    {"unsubscribe, after a value", full, open_and_read, unsubscribe, nothing},
    {"last", with_room, open_stream, last, nothing},
    {"end, first lap", first_lap, open_stream, end, has_ended},
    {"end, full", full, open_stream, end, has_ended},
    {"end, drop-oldest", oldest_lapped, open_stream, end, has_ended},
    {"end, drop-newest", newest_full, open_stream, end, has_ended},
    {"derive, bind", unbound, open_source, begin_to_derive, derived_once},
    {"derive, take over", a_map, open_source, begin_to_derive, derived_once},
    {"derive, stand by", a_map_of_the_living, open_source, begin_to_derive, derived_beside_the_dead},
    {"derive, map", a_map, open_and_derive, step, derived_once},
    {"derive, map, nobody goes on", a_map, open_and_derive, step, derived_by_nobody},
    {"derive, filter", a_filter, open_and_derive, step, derived_once},
    {"derive, filter, the second", a_filter, derive_one, step, derived_once},
    {"derive, the last of take", a_take, derive_one, step, derived_once},
    {"derive, window", a_window, derive_one, step, derived_once},
    {"derive, the source has ended", a_map_of_an_ended_one, derive_all, step, derived_once},
    {"hand over", a_map, derive_one, hand_over, derived_once},
};

const crash_suite stream_crashes = {"stream", cases, sizeof cases / sizeof cases[0], 0};
