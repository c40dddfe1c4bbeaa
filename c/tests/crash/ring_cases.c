// Rings: what is in it is what was before, or that with the operation's whole effect; the dead one's side is the next
// one's.

#include "crash.h"
#include "layout.h"
#include "words.h"

#define CAPACITY 3 // elements
#define BYTES 96   // of messages: twelve units
#define LARGEST 24
#define WORDS 4 // of an element: the same number in each, so that a torn one is seen
#define MOST 16
// Somebody who was there once: no line has this id.
#define DEAD_OWNER 0x7f04u

typedef struct element {
  uint64_t words[WORDS];
} element;

static zeroipc_ring *ring; // the child's
static zeroipc_ring *kept; // the checker's, where it has a side meanwhile
static void *room;         // the child's reservation
static uint64_t before[MOST];
static size_t before_count;

static element element_of(uint64_t number) {
  element made;
  for (int k = 0; k < WORDS; k++) made.words[k] = number;
  return made;
}

// The message with this number: so many bytes, each of which is the number. 1 has 7 bytes, 2 has 14, 7 has 24, 8 has 6.
static size_t length_of(uint64_t number) { return (size_t)(number * 7 % (LARGEST + 1)); }

static zeroipc_message message_of(uint64_t number, uint8_t *bytes) {
  memset(bytes, (int)number, LARGEST);
  return (zeroipc_message){bytes, length_of(number)};
}

// --- states of elements ---

// A ring that was used for `shift` elements and has `count`, numbered from 1.
static void fill(zeroipc_memory *memory, int shift, size_t count) {
  zeroipc_ring *made;
  CHECK_OK(zeroipc_ring_create(memory, "r", sizeof(element), CAPACITY, &made));
  element one = element_of(99);
  for (int k = 0; k < shift; k++) {
    CHECK_OK(zeroipc_ring_try_write(made, &one));
    CHECK_OK(zeroipc_ring_try_read(made, &one));
  }
  for (size_t k = 0; k < count; k++) {
    one = element_of(before[k] = k + 1);
    CHECK_OK(zeroipc_ring_try_write(made, &one));
  }
  before_count = count;
  zeroipc_ring_close(made);
}

static void empty(zeroipc_memory *memory) { fill(memory, 0, 0); }
static void used(zeroipc_memory *memory) { fill(memory, 4, 0); }
static void one(zeroipc_memory *memory) { fill(memory, 0, 1); }
static void two(zeroipc_memory *memory) { fill(memory, 0, 2); }
static void at_the_wrap(zeroipc_memory *memory) { fill(memory, CAPACITY - 1, 0); }
static void two_around_the_wrap(zeroipc_memory *memory) { fill(memory, CAPACITY - 1, 2); }
static void full(zeroipc_memory *memory) { fill(memory, 1, CAPACITY); }

// Both sides are those of somebody who died.
static void inherited(zeroipc_memory *memory) {
  fill(memory, 1, 2);
  store64(bytes_of(memory, "r") + RING_PRODUCER, DEAD_OWNER);
  store64(bytes_of(memory, "r") + RING_CONSUMER, DEAD_OWNER);
}

// Both sides are those of somebody who lives.
static void held_by_others(zeroipc_memory *memory) {
  fill(memory, 1, 2);
  CHECK_OK(zeroipc_ring_open(memory, "r", sizeof(element), 0, &kept));
  CHECK_OK(zeroipc_ring_take(kept, ZEROIPC_PRODUCER));
  CHECK_OK(zeroipc_ring_take(kept, ZEROIPC_CONSUMER));
}

// Somebody waits on both sides.
static void waited_for(zeroipc_memory *memory) {
  fill(memory, 1, 2);
  store64(bytes_of(memory, "r") + RING_NOT_EMPTY, 1);
  store64(bytes_of(memory, "r") + RING_NOT_FULL, 1);
}

// --- states of messages ---

// A ring that was used for `shift` messages of two units and has `count`, numbered from 1.
static void fill_messages(zeroipc_memory *memory, int shift, size_t count) {
  zeroipc_ring *made;
  uint8_t bytes[LARGEST];
  size_t length;
  CHECK_OK(zeroipc_ring_create_messages(memory, "r", BYTES, LARGEST, &made));
  for (int k = 0; k < shift; k++) {
    CHECK_OK(zeroipc_ring_try_write_message(made, bytes, 8));
    CHECK_OK(zeroipc_ring_try_read_message(made, bytes, LARGEST, &length));
  }
  for (size_t k = 0; k < count; k++) {
    zeroipc_message message = message_of(before[k] = k + 1, bytes);
    CHECK_OK(zeroipc_ring_try_write_message(made, message.data, message.length));
  }
  before_count = count;
  zeroipc_ring_close(made);
}

static void no_messages(zeroipc_memory *memory) { fill_messages(memory, 0, 0); }
static void messages_at_the_wrap(zeroipc_memory *memory) { fill_messages(memory, 5, 0); }
static void two_messages(zeroipc_memory *memory) { fill_messages(memory, 0, 2); }
// The first ends beyond the area, the second begins behind its beginning.
static void messages_around_the_wrap(zeroipc_memory *memory) { fill_messages(memory, 5, 2); }
static void full_of_messages(zeroipc_memory *memory) { fill_messages(memory, 1, 3); }

// --- opening ---

static void open_ring(zeroipc_memory *memory) {
  CHECK_OK(zeroipc_ring_open(memory, "r", sizeof(element), 0, &ring));
}

static void open_messages(zeroipc_memory *memory) { CHECK_OK(zeroipc_ring_open_messages(memory, "r", 0, &ring)); }

static void open_and_take(zeroipc_memory *memory) {
  open_ring(memory);
  CHECK_OK(zeroipc_ring_take(ring, ZEROIPC_PRODUCER));
  CHECK_OK(zeroipc_ring_take(ring, ZEROIPC_CONSUMER));
}

static void open_and_reserve(zeroipc_memory *memory) {
  size_t length;
  open_ring(memory);
  CHECK_OK(zeroipc_ring_try_reserve(ring, 1, &room, &length));
  *(element *)room = element_of(7);
}

static void open_and_reserve_message(zeroipc_memory *memory) {
  size_t length;
  open_messages(memory);
  CHECK_OK(zeroipc_ring_try_reserve(ring, LARGEST, &room, &length));
  message_of(7, room);
}

static void open_and_peek(zeroipc_memory *memory) {
  const void *data;
  size_t length;
  open_ring(memory);
  CHECK_OK(zeroipc_ring_try_peek(ring, 2, &data, &length));
}

static void open_and_peek_messages(zeroipc_memory *memory) {
  zeroipc_message found[2];
  size_t done;
  open_messages(memory);
  CHECK_OK(zeroipc_ring_try_peek_messages(ring, found, 2, &done));
}

// --- operations ---

static void write_one(void) {
  element made = element_of(7);
  zeroipc_ring_try_write(ring, &made);
}

static void write_two(void) {
  element made[2] = {element_of(7), element_of(8)};
  size_t done;
  zeroipc_ring_try_write_many(ring, made, 2, &done);
}

static void read_one(void) {
  element out;
  zeroipc_ring_try_read(ring, &out);
}

static void read_two(void) {
  element out[2];
  size_t done;
  zeroipc_ring_try_read_many(ring, out, 2, &done);
}

static void reserve(void) {
  size_t length;
  if (zeroipc_ring_try_reserve(ring, 1, &room, &length) == ZEROIPC_OK) memset(room, 0x55, sizeof(element));
}

static void peek(void) {
  const void *data;
  size_t length;
  zeroipc_ring_try_peek(ring, 2, &data, &length);
}

static void commit(void) { zeroipc_ring_commit(ring, 1); }
static void abandon(void) { zeroipc_ring_abort(ring); }
static void advance_one(void) { zeroipc_ring_advance(ring, 1); }
static void advance_two(void) { zeroipc_ring_advance(ring, 2); }
static void take_producer(void) { zeroipc_ring_take(ring, ZEROIPC_PRODUCER); }
static void take_consumer(void) { zeroipc_ring_take(ring, ZEROIPC_CONSUMER); }
static void release_producer(void) { zeroipc_ring_release(ring, ZEROIPC_PRODUCER); }
static void release_consumer(void) { zeroipc_ring_release(ring, ZEROIPC_CONSUMER); }

static void write_message(void) {
  uint8_t bytes[LARGEST];
  zeroipc_message made = message_of(7, bytes);
  zeroipc_ring_try_write_message(ring, made.data, made.length);
}

static void write_messages(void) {
  uint8_t bytes[2][LARGEST];
  zeroipc_message made[2] = {message_of(7, bytes[0]), message_of(8, bytes[1])};
  size_t done;
  zeroipc_ring_try_write_messages(ring, made, 2, &done);
}

static void read_message(void) {
  uint8_t bytes[LARGEST];
  size_t length;
  zeroipc_ring_try_read_message(ring, bytes, sizeof bytes, &length);
}

static void peek_messages(void) {
  zeroipc_message found[2];
  size_t done;
  zeroipc_ring_try_peek_messages(ring, found, 2, &done);
}

static void reserve_message(void) {
  size_t length;
  if (zeroipc_ring_try_reserve(ring, LARGEST, &room, &length) == ZEROIPC_OK) memset(room, 0x55, LARGEST);
}

static void commit_message(void) { zeroipc_ring_commit(ring, length_of(8)); }

// --- checks ---

// What is in the ring now, in order; each element or message whole.
static size_t drain(zeroipc_ring *made, uint64_t *out) {
  element got;
  size_t count = 0;
  for (; zeroipc_ring_try_read(made, &got) == ZEROIPC_OK; count++) {
    CHECK(count < MOST);
    for (int k = 1; k < WORDS; k++) CHECK(got.words[k] == got.words[0]);
    out[count] = got.words[0];
  }
  return count;
}

static size_t drain_messages(zeroipc_ring *made, uint64_t *out) {
  uint8_t bytes[LARGEST];
  size_t count = 0, length;
  for (; zeroipc_ring_try_read_message(made, bytes, sizeof bytes, &length) == ZEROIPC_OK; count++) {
    CHECK(count < MOST && length > 0);
    for (size_t k = 1; k < length; k++) CHECK(bytes[k] == bytes[0]);
    out[count] = bytes[0];
    if (length != length_of(out[count])) CHECK(out[count] == 7 && length == length_of(8)); // cut by commit
  }
  return count;
}

// The capacity is exact, twice over, from where it stands now.
static void check_whole(zeroipc_ring *made) {
  uint64_t out[MOST];
  for (int round = 0; round < 2; round++) {
    for (uint64_t k = 0; k < CAPACITY; k++) {
      element one = element_of(k);
      CHECK_OK(zeroipc_ring_try_write(made, &one));
    }
    element more = element_of(0);
    CHECK_STATUS(zeroipc_ring_try_write(made, &more), ZEROIPC_NO_ROOM);
    CHECK_EQUAL(drain(made, out), CAPACITY);
    for (uint64_t k = 0; k < CAPACITY; k++) CHECK_EQUAL(out[k], k);
  }
}

static void check_whole_of_messages(zeroipc_ring *made) {
  uint8_t bytes[LARGEST];
  uint64_t out[MOST];
  zeroipc_message message = message_of(7, bytes); // of four units
  for (int round = 0; round < 2; round++) {
    for (int k = 0; k < 3; k++) CHECK_OK(zeroipc_ring_try_write_message(made, message.data, message.length));
    CHECK_STATUS(zeroipc_ring_try_write_message(made, NULL, 0), ZEROIPC_NO_ROOM);
    CHECK_EQUAL(drain_messages(made, out), 3);
    CHECK_OK(zeroipc_ring_try_write_message(made, bytes, 8)); // so that the next round lies otherwise
    size_t length;
    CHECK_OK(zeroipc_ring_try_read_message(made, bytes, sizeof bytes, &length));
    message = message_of(7, bytes);
  }
}

// Of what was there, the first `gone` are gone or none, and of 7, 8 `added` have come or none; both when the operation
// had returned.
static void check_effect(zeroipc_memory *memory, bool completed, size_t gone, size_t added, bool messages) {
  zeroipc_ring *made;
  uint64_t now_there[MOST];
  if (messages) CHECK_OK(zeroipc_ring_open_messages(memory, "r", 0, &made));
  else CHECK_OK(zeroipc_ring_open(memory, "r", sizeof(element), 0, &made));
  size_t count = messages ? drain_messages(made, now_there) : drain(made, now_there), came = 0;
  while (came < count && now_there[count - 1 - came] >= 7) came++;
  size_t stayed = count - came;
  CHECK(stayed <= before_count);
  size_t went = before_count - stayed;
  CHECK((went == gone || went == 0) && (came == added || came == 0));
  for (size_t k = 0; k < stayed; k++) CHECK_EQUAL(now_there[k], before[went + k]);
  for (size_t k = 0; k < came; k++) CHECK_EQUAL(now_there[stayed + k], 7 + k);
  if (completed) CHECK(went == gone && came == added);
  if (messages) check_whole_of_messages(made);
  else check_whole(made);
  zeroipc_ring_close(made);
}

static void nothing(zeroipc_memory *memory, bool completed) { check_effect(memory, completed, 0, 0, false); }
static void one_came(zeroipc_memory *memory, bool completed) { check_effect(memory, completed, 0, 1, false); }
static void two_came(zeroipc_memory *memory, bool completed) { check_effect(memory, completed, 0, 2, false); }
static void one_went(zeroipc_memory *memory, bool completed) { check_effect(memory, completed, 1, 0, false); }
static void two_went(zeroipc_memory *memory, bool completed) { check_effect(memory, completed, 2, 0, false); }
static void no_message(zeroipc_memory *memory, bool completed) { check_effect(memory, completed, 0, 0, true); }
static void a_message_came(zeroipc_memory *memory, bool completed) { check_effect(memory, completed, 0, 1, true); }
static void two_messages_came(zeroipc_memory *memory, bool completed) { check_effect(memory, completed, 0, 2, true); }
static void a_message_went(zeroipc_memory *memory, bool completed) { check_effect(memory, completed, 1, 0, true); }
static void two_messages_went(zeroipc_memory *memory, bool completed) { check_effect(memory, completed, 2, 0, true); }

static void producer_is_free(zeroipc_memory *memory, bool completed) {
  if (completed) CHECK_EQUAL(load64(bytes_of(memory, "r") + RING_PRODUCER), 0);
  check_effect(memory, completed, 0, 0, false);
}

static void consumer_is_free(zeroipc_memory *memory, bool completed) {
  if (completed) CHECK_EQUAL(load64(bytes_of(memory, "r") + RING_CONSUMER), 0);
  check_effect(memory, completed, 0, 0, false);
}

// The sides are still those of who had them.
static void still_held(zeroipc_memory *memory, bool completed) {
  uint8_t *bytes = bytes_of(memory, "r");
  CHECK(load64(bytes + RING_PRODUCER) == load64(bytes + RING_CONSUMER) && load64(bytes + RING_PRODUCER) != 0);
  element one = element_of(9), out;
  CHECK_OK(zeroipc_ring_try_write(kept, &one));
  for (uint64_t k = 1; k <= 3; k++) {
    CHECK_OK(zeroipc_ring_try_read(kept, &out));
    CHECK_EQUAL(out.words[0], k < 3 ? k : 9);
  }
  zeroipc_ring_close(kept);
  before_count = 0;
  check_effect(memory, completed, 0, 0, false);
}

static const crash_case cases[] = {
    {"write, empty", empty, open_ring, write_one, one_came},
    {"write, used before", used, open_and_take, write_one, one_came},
    {"write, at the wrap", at_the_wrap, open_ring, write_one, one_came},
    {"write, full", full, open_ring, write_one, nothing},
    {"write, after a death", inherited, open_ring, write_one, one_came},
    {"write, somebody waits", waited_for, open_and_take, write_one, one_came},
    {"write, another has the side", held_by_others, open_ring, write_one, still_held},
    {"write many", one, open_ring, write_two, two_came},
    {"write many, around the wrap", at_the_wrap, open_ring, write_two, two_came},
    {"read, one", one, open_ring, read_one, one_went},
    {"read, empty", empty, open_ring, read_one, nothing},
    {"read, full", full, open_and_take, read_one, one_went},
    {"read, after a death", inherited, open_ring, read_one, one_went},
    {"read, somebody waits", waited_for, open_and_take, read_one, one_went},
    {"read many", full, open_ring, read_two, two_went},
    {"read many, around the wrap", two_around_the_wrap, open_ring, read_two, two_went},
    {"reserve", one, open_ring, reserve, nothing},
    {"reserve, full", full, open_ring, reserve, nothing},
    {"commit", one, open_and_reserve, commit, one_came},
    {"commit, at the wrap", at_the_wrap, open_and_reserve, commit, one_came},
    {"abort", one, open_and_reserve, abandon, nothing},
    {"peek", two, open_ring, peek, nothing},
    {"advance by one", two, open_and_peek, advance_one, one_went},
    {"advance by two, around the wrap", two_around_the_wrap, open_and_peek, advance_two, two_went},
    {"take the producer's side", two, open_ring, take_producer, nothing},
    {"take the producer's side, after a death", inherited, open_ring, take_producer, nothing},
    {"take the consumer's side", two, open_ring, take_consumer, nothing},
    {"take the consumer's side, after a death", inherited, open_ring, take_consumer, nothing},
    {"release the producer's side", two, open_and_take, release_producer, producer_is_free},
    {"release the producer's side, reserved", one, open_and_reserve, release_producer, producer_is_free},
    {"release the consumer's side", two, open_and_take, release_consumer, consumer_is_free},
    {"write a message", no_messages, open_messages, write_message, a_message_came},
    {"write a message, over the end", messages_at_the_wrap, open_messages, write_message, a_message_came},
    {"write a message, full", full_of_messages, open_messages, write_message, no_message},
    {"write messages", two_messages, open_messages, write_messages, two_messages_came},
    {"write messages, over the end", messages_at_the_wrap, open_messages, write_messages, two_messages_came},
    {"read a message", two_messages, open_messages, read_message, a_message_went},
    {"read a message, over the end", messages_around_the_wrap, open_messages, read_message, a_message_went},
    {"read a message, empty", no_messages, open_messages, read_message, no_message},
    {"reserve a message", two_messages, open_messages, reserve_message, no_message},
    {"commit a shorter message", two_messages, open_and_reserve_message, commit_message, a_message_came},
    {"commit a shorter message, over the end", messages_at_the_wrap, open_and_reserve_message, commit_message,
     a_message_came},
    {"abort a message", two_messages, open_and_reserve_message, abandon, no_message},
    {"peek at messages", full_of_messages, open_messages, peek_messages, no_message},
    {"advance by a message", two_messages, open_and_peek_messages, advance_one, a_message_went},
    {"advance by messages, over the end", messages_around_the_wrap, open_and_peek_messages, advance_two,
     two_messages_went},
};

const crash_suite ring_crashes = {"ring", cases, sizeof cases / sizeof cases[0], 0};
