// Channels and select: what is in a channel is what was before, or that with the operation's effect; an offer of the
// dead may stand, and can be taken.

#include "channel.h"
#include "crash.h"

#define CAPACITY 3
#define SPARES 2
#define WORDS 4 // of a value: the same number in each, so that a torn one is seen
#define MOST 8

typedef struct value {
  uint64_t words[WORDS];
} value;

static zeroipc_channel *channel, *hand; // the child's
static zi_offer offer;                  // of the healthy one, at "hand"
static size_t before_count;

static value value_of(uint64_t number) {
  value made;
  for (int k = 0; k < WORDS; k++) made.words[k] = number;
  return made;
}

static zeroipc_channel *make(zeroipc_memory *memory, const char *name, uint32_t capacity) {
  zeroipc_channel *made;
  zeroipc_channel_options options = {.spares = SPARES, .offers = CAPACITY};
  CHECK_OK(zeroipc_channel_create(memory, name, sizeof(value), capacity, &options, &made));
  return made;
}

// Channels that were used for `shift` values; "c" has `count`, numbered from 1; at "hand" an offer stands, or not.
static void fill(zeroipc_memory *memory, int shift, size_t count, bool offers) {
  zeroipc_channel *buffer = make(memory, "c", CAPACITY), *direct = make(memory, "hand", 0);
  value one = value_of(99);
  bool heard;
  for (int k = 0; k < shift; k++) {
    CHECK_OK(zeroipc_channel_try_send(buffer, &one));
    CHECK_OK(zeroipc_channel_try_receive(buffer, &one));
    CHECK_STATUS(zeroipc_channel_try_send(direct, &one), ZEROIPC_NO_ROOM);
  }
  for (size_t k = 0; k < count; k++) {
    one = value_of(k + 1);
    CHECK_OK(zeroipc_channel_try_send(buffer, &one));
  }
  before_count = count;
  zeroipc_channel_close(buffer);
  offer = (zi_offer){.channel = direct};
  one = value_of(5);
  if (offers) CHECK_OK(zi_place(&offer, &one, false, &heard));
  else zeroipc_channel_close(direct);
}

static void empty(zeroipc_memory *memory) { fill(memory, 0, 0, false); }
static void used(zeroipc_memory *memory) { fill(memory, 4, 0, false); }
static void at_the_wrap(zeroipc_memory *memory) { fill(memory, CAPACITY - 1, 1, false); }
static void full(zeroipc_memory *memory) { fill(memory, 1, CAPACITY, false); }
static void offered(zeroipc_memory *memory) { fill(memory, CAPACITY - 1, 0, true); }

static void open_both(zeroipc_memory *memory) {
  CHECK_OK(zeroipc_channel_open(memory, "c", sizeof(value), 0, &channel));
  CHECK_OK(zeroipc_channel_open(memory, "hand", sizeof(value), 0, &hand));
}

// --- operations ---

static void send(void) {
  value made = value_of(7);
  zeroipc_channel_try_send(channel, &made);
}

static void receive(void) {
  value out;
  zeroipc_channel_try_receive(channel, &out);
}

static void end(void) { zeroipc_channel_end(channel); }

static void offer_and_retract(void) {
  value made = value_of(7);
  zeroipc_channel_try_send(hand, &made);
}

static void take(void) {
  value out;
  zeroipc_channel_try_receive(hand, &out);
}

static void end_hand(void) { zeroipc_channel_end(hand); }

static void select_one(void) {
  value made = value_of(7), out;
  zeroipc_case cases[] = {zeroipc_sending(hand, &made), zeroipc_receiving(channel, &out)};
  size_t chosen;
  zeroipc_try_select(cases, 2, &chosen);
}

// --- checks ---

static size_t drain(zeroipc_channel *made, uint64_t *out) {
  value got;
  size_t count = 0;
  for (; zeroipc_channel_try_receive(made, &got) == ZEROIPC_OK; count++) {
    CHECK(count < MOST);
    for (int k = 1; k < WORDS; k++) CHECK(got.words[k] == got.words[0]);
    out[count] = got.words[0];
  }
  return count;
}

// Every block can be had, the dead one's too.
static void check_whole(zeroipc_channel *made) {
  uint64_t out[MOST];
  for (int round = 0; round < 2 && !made->unbuffered; round++) {
    value one = value_of(0);
    for (uint32_t k = 0; k < CAPACITY; k++) CHECK_OK(zeroipc_channel_try_send(made, &one));
    CHECK_STATUS(zeroipc_channel_try_send(made, &one), ZEROIPC_NO_ROOM);
    CHECK_EQUAL(drain(made, out), CAPACITY);
  }
  cells *c = &made->cells;
  walk w;
  CHECK(start_walk(c, &w, zi_channel_word(made, QUEUE_TAIL)));
  walk_to_tail(c, &w); // claims are aimed at the cell that comes next
  uint32_t blocks[CAPACITY + SPARES];
  for (uint32_t k = 0; k < CAPACITY + SPARES; k++) {
    blocks[k] = claim_block(c, w.index, aim_word(c, w.lap, w.index));
    CHECK(blocks[k] != NO_BLOCK);
  }
  for (uint32_t k = 0; k < CAPACITY + SPARES; k++) drop_block(c, blocks[k]);
}

// Of what was there, `gone` are gone at most, and 7 has come if it was sent.
static void check_buffer(zeroipc_memory *memory, bool completed, size_t gone, size_t added) {
  zeroipc_channel *made = make(memory, "c", CAPACITY);
  uint64_t now_there[MOST];
  size_t count = drain(made, now_there), came = count > 0 && now_there[count - 1] == 7, stayed = count - came;
  CHECK(stayed <= before_count && before_count - stayed <= gone && came <= added);
  for (size_t k = 0; k < stayed; k++) CHECK_EQUAL(now_there[k], before_count - stayed + k + 1);
  if (completed) CHECK(before_count - stayed == gone && came == added);
  if (zeroipc_channel_is_ended(made)) CHECK(zeroipc_channel_is_drained(made));
  else check_whole(made);
  zeroipc_channel_close(made);
}

static void nothing(zeroipc_memory *memory, bool completed) { check_buffer(memory, completed, 0, 0); }
static void one_came(zeroipc_memory *memory, bool completed) { check_buffer(memory, completed, 0, 1); }
static void one_went(zeroipc_memory *memory, bool completed) { check_buffer(memory, completed, 1, 0); }

static void has_ended(zeroipc_memory *memory, bool completed) {
  zeroipc_channel *made = make(memory, "c", CAPACITY);
  if (completed) CHECK(zeroipc_channel_is_ended(made));
  CHECK_OK(zeroipc_channel_end(made));
  CHECK(zeroipc_channel_is_ended(made) && zeroipc_channel_is_drained(made) == (before_count == 0));
  CHECK_EQUAL(zeroipc_channel_size(made), before_count);
  zeroipc_channel_close(made);
  check_buffer(memory, true, 0, 0);
}

// An offer of the dead may stand, and is taken like any other; then there is none.
static void check_hand(zeroipc_memory *memory, bool completed) {
  zeroipc_channel *made = make(memory, "hand", 0);
  uint64_t there[MOST];
  size_t count = drain(made, there);
  CHECK(count <= 1 && (!completed || count == 0));
  if (count == 1) CHECK_EQUAL(there[0], 7);
  check_whole(made);
  zeroipc_channel_close(made);
}

static void was_retracted(zeroipc_memory *memory, bool completed) { check_hand(memory, completed); }

static void was_selected(zeroipc_memory *memory, bool completed) {
  check_hand(memory, completed);
  check_buffer(memory, completed, 1, 0);
}

// Taken or not: the sender and who looks at the channel find the same.
static void was_taken(zeroipc_memory *memory, bool completed) {
  zeroipc_channel *made = make(memory, "hand", 0);
  uint64_t there[MOST];
  zeroipc_status status = zi_look_at(&offer);
  CHECK(status == ZEROIPC_OK || (!completed && status == ZEROIPC_PENDING));
  CHECK_EQUAL(drain(made, there), status == ZEROIPC_PENDING);
  CHECK_OK(zi_look_at(&offer));
  check_whole(made);
  zeroipc_channel_close(made);
  zeroipc_channel_close(offer.channel);
}

// The offer that stands was not taken: it fails, and nothing is left.
static void has_ended_beside_an_offer(zeroipc_memory *memory, bool completed) {
  zeroipc_channel *made = make(memory, "hand", 0);
  uint64_t there[MOST];
  zeroipc_status status = zi_look_at(&offer);
  CHECK(status == ZEROIPC_ENDED || (!completed && status == ZEROIPC_PENDING));
  CHECK_OK(zeroipc_channel_end(made));
  if (status == ZEROIPC_PENDING) CHECK_STATUS(zi_look_at(&offer), ZEROIPC_ENDED);
  CHECK_EQUAL(drain(made, there), 0);
  CHECK(zeroipc_channel_is_drained(made));
  zeroipc_channel_close(made);
  zeroipc_channel_close(offer.channel);
}

static const crash_case cases[] = {
    {"send, empty", empty, open_both, send, one_came},
    {"send, used before", used, open_both, send, one_came},
    {"send, at the wrap", at_the_wrap, open_both, send, one_came},
    {"send, full", full, open_both, send, nothing},
    {"receive, at the wrap", at_the_wrap, open_both, receive, one_went},
    {"receive, full", full, open_both, receive, one_went},
    {"receive, empty", empty, open_both, receive, nothing},
    {"end, empty", used, open_both, end, has_ended},
    {"end, at the wrap", at_the_wrap, open_both, end, has_ended},
    {"end, full", full, open_both, end, has_ended},
    {"offer and retract", empty, open_both, offer_and_retract, was_retracted},
    {"offer and retract, used before", used, open_both, offer_and_retract, was_retracted},
    {"take", offered, open_both, take, was_taken},
    {"end beside an offer", offered, open_both, end_hand, has_ended_beside_an_offer},
    {"select", at_the_wrap, open_both, select_one, was_selected},
};

const crash_suite channel_crashes = {"channel", cases, sizeof cases / sizeof cases[0], 0};
