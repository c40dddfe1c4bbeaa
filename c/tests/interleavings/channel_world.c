// Channels in the explorer: s send, r receive, S and R the same waiting, x end. The world "channel" has a buffer;
// "handover" has none, and its capacity is the number of offers that may stand at once.

#include <limits.h>

#include "cell.h"
#include "channel.h"
#include "explore.h"

typedef struct item {
  int64_t value, same;
} item;

static int participant_count; // of the scenario that is played

// --- the starting point ---

static void prepare_with(zeroipc_memory *memory, const scenario *s, uint32_t capacity) {
  participant_count = 1;
  for (const char *at = s->words; *at; at++) participant_count += *at == ',';
  zeroipc_channel *channel;
  zeroipc_channel_options options = {.spares = s->spares ? (uint32_t)s->spares : MOST_PARTICIPANTS + 1,
                                     .offers = (uint32_t)s->capacity};
  CHECK_OK(zeroipc_channel_create(memory, "c", sizeof(item), capacity, &options, &channel));
  const cells *c = &channel->cells;
  store64(zi_channel_word(channel, QUEUE_TAIL), s->lap << 24);
  store64(zi_channel_word(channel, QUEUE_HEAD), s->lap << 24);
  for (uint32_t k = 0; k < c->s.capacity; k++)
    store64(cell_at(c, k), target_word(s->lap << 1 & TURN_MASK, NO_BLOCK));
  for (int64_t k = 0; k < s->fill; k++) CHECK_OK(zeroipc_channel_try_send(channel, &(item){k, k}));
  zeroipc_channel_close(channel);
}

static void prepare_buffered(zeroipc_memory *memory, const scenario *s) {
  prepare_with(memory, s, (uint32_t)s->capacity);
}

static void prepare_unbuffered(zeroipc_memory *memory, const scenario *s) { prepare_with(memory, s, 0); }

static void *open_channel(zeroipc_memory *memory) {
  zeroipc_channel *channel;
  CHECK_OK(zeroipc_channel_open(memory, "c", sizeof(item), 0, &channel));
  return channel;
}

// --- operations ---

// A torn item is one that nobody made.
static int64_t value_of(const item *got) { return got->value == got->same ? got->value : -1000 - got->value; }

// own[0]: it has ended the channel, and that is done.
static bool was_ended(participant *p) {
  for (int k = 0; k < participant_count; k++)
    if ((p - p->index + k)->own[0]) return true;
  return false;
}

static void perform(participant *p, char letter) {
  zeroipc_channel *channel = p->handle;
  record *performed = p->now;
  item one;
  performed->value2 = was_ended(p);
  switch (letter) {
    case 's':
    case 'S':
      one.value = one.same = performed->value = p->next++;
      performed->status = letter == 's' ? zeroipc_channel_try_send(channel, &one)
                                        : zeroipc_channel_send(channel, &one, ZEROIPC_FOREVER);
      break;
    case 'x':
      performed->status = zeroipc_channel_end(channel);
      p->own[0] = 1;
      break;
    default: // 'r', 'R'
      performed->status = letter == 'r' ? zeroipc_channel_try_receive(channel, &one)
                                        : zeroipc_channel_receive(channel, &one, ZEROIPC_FOREVER);
      performed->value = performed->status ? 0 : value_of(&one);
  }
}

// --- the model with a buffer: whether it has ended, a length, the values ---

enum { ENDED, LENGTH, VALUES };

static void begin_buffered(state *model, const scenario *s) {
  model->words[LENGTH] = s->fill;
  for (int k = 0; k < s->fill; k++) model->words[VALUES + k] = k;
}

static bool put(state *model, int64_t value) {
  model->words[VALUES + model->words[LENGTH]++] = value;
  return true;
}

static bool take_out(state *model, int64_t at) {
  int64_t *values = &model->words[VALUES];
  memmove(&values[at], &values[at + 1], (size_t)(--model->words[LENGTH] - at) * sizeof *values);
  return true;
}

static bool model_send(state *model, const record *op, bool cut, const scenario *s) {
  bool full = model->words[LENGTH] == s->capacity, ended = model->words[ENDED] != 0;
  if (cut || op->status == ZEROIPC_OK) return op->value != 0 && !ended && !full && put(model, op->value);
  if (op->status == ZEROIPC_NO_ROOM) return op->letter == 's' && !ended && (full || s->spares);
  return op->status == ZEROIPC_ENDED && ended;
}

static bool model_receive(state *model, const record *op, bool cut) {
  bool empty = model->words[LENGTH] == 0, ended = model->words[ENDED] != 0;
  if (cut) return !empty && take_out(model, 0);
  if (op->status == ZEROIPC_OK) return !empty && model->words[VALUES] == op->value && take_out(model, 0);
  if (op->status == ZEROIPC_EMPTY) return op->letter == 'r' && empty && !ended;
  return op->status == ZEROIPC_ENDED && empty && ended;
}

static bool model_end(state *model, const record *op, bool cut) {
  model->words[ENDED] = 1;
  return cut || op->status == ZEROIPC_OK;
}

static bool apply_buffered(state *model, const record *op, bool cut, const scenario *s) {
  if (op->letter == 'x') return model_end(model, op, cut);
  if (op->letter == 's' || op->letter == 'S') return model_send(model, op, cut, s);
  return model_receive(model, op, cut);
}

// --- the model without: a send and a receive happen together ---

// The values are those that were received and whose send is not applied yet; here is how many may have been taken by
// receivers that were stopped.
#define CREDIT (STATE_BYTES / 8 - 1)

static void begin_unbuffered(state *model, const scenario *s) {
  (void)model;
  (void)s;
}

static bool give(state *model, int64_t value) {
  for (int64_t k = 0; k < model->words[LENGTH]; k++)
    if (model->words[VALUES + k] == value) return take_out(model, k);
  return false;
}

static bool apply_unbuffered(state *model, const record *op, bool cut, const scenario *s) {
  bool ended = model->words[ENDED] != 0, is_send = op->letter == 's' || op->letter == 'S';
  switch (op->letter) {
    case 'x': return model_end(model, op, cut);
    case 'D': return model->words[LENGTH] == 0; // nothing was received that was not sent
  }
  if (cut && is_send) return give(model, op->value);
  if (cut) { // who sleeps has taken nothing
    model->words[CREDIT] += s->deaths != 0 || s->pauses != 0;
    return true;
  }
  if (op->status == ZEROIPC_ENDED) return ended;
  if (op->status == ZEROIPC_OK && !is_send) return put(model, op->value);
  if (op->value2) return false; // it has begun after the end
  if (op->status == ZEROIPC_OK) return give(model, op->value) || model->words[CREDIT]-- > 0;
  return op->letter == 's' ? op->status == ZEROIPC_NO_ROOM : op->letter == 'r' && op->status == ZEROIPC_EMPTY;
}

// --- afterwards ---

// What stands there is received: also offers of those who sleep, or have died.
static const char *drain(participant *checker, const scenario *s) {
  item one;
  for (int k = 0; k <= s->capacity; k++) {
    zeroipc_status status = zeroipc_channel_try_receive(checker->handle, &one);
    if (status > 0 && status != ZEROIPC_ENDED) return "corrupt at the end";
    note(checker, 'r', status ? 0 : value_of(&one), status);
    if (status) return NULL;
  }
  return "more values than the capacity";
}

static const char *drain_unbuffered(participant *checker, const scenario *s) {
  const char *found = drain(checker, s);
  note(checker, 'D', 0, ZEROIPC_OK);
  return found;
}

// Whether a cell holds this value.
static bool is_offered(const cells *c, int64_t value) {
  for (uint32_t k = 0; k < c->s.capacity; k++) {
    uint64_t target = load64(cell_at(c, k));
    if ((target >> 24 & 1) == 0) continue;
    if (((const item *)(void *)payload_of(c, named_block(c, target)))->value == value) return true;
  }
  return false;
}

// The cell that is due next is taken. Offers are taken back in any order: others may be empty behind it.
static bool is_full(zeroipc_channel *channel) {
  walk w;
  return start_walk(&channel->cells, &w, zi_channel_word(channel, QUEUE_TAIL)) &&
         walk_to_tail(&channel->cells, &w) == ZEROIPC_NO_ROOM;
}

static bool may_sleep(participant *checker, const record *op, const scenario *s) {
  (void)s;
  zeroipc_channel *channel = checker->handle;
  const zi_offer none = {.channel = channel};
  if (op->letter == 'R') return zi_has_other(channel, &none) == ZEROIPC_EMPTY;
  if (zeroipc_channel_is_ended(channel)) return false;
  return is_full(channel) || (channel->unbuffered && is_offered(&channel->cells, op->value));
}

static const char *check_blocks(cells *c, int paused) {
  uint32_t kept = 0;
  for (uint32_t block = 0; block < c->block_count; block++) kept += !try_claim_block(c, block, 0);
  return kept > (uint32_t)paused ? "a block is lost" : NULL;
}

static const char *whole_buffered(participant *checker, const scenario *s, int paused) {
  zeroipc_channel *channel = checker->handle;
  bool ended = zeroipc_channel_is_ended(channel);
  if (ended && zeroipc_channel_try_send(channel, &(item){9, 9}) != ZEROIPC_ENDED)
    return "an ended channel takes a value";
  for (int64_t k = 0; k < s->capacity && !ended && !s->spares; k++)
    if (zeroipc_channel_try_send(channel, &(item){k, k})) return "it cannot be filled";
  for (int64_t k = 0; k < s->capacity && !ended && !s->spares; k++) {
    item one;
    if (zeroipc_channel_try_receive(channel, &one) || value_of(&one) != k) return "it does not give what was put";
  }
  return check_blocks(&channel->cells, paused);
}

// As many offers as there may be find a cell, and are taken back.
static const char *whole_unbuffered(participant *checker, const scenario *s, int paused) {
  zeroipc_channel *channel = checker->handle;
  zi_offer offers[4];
  bool heard, ended = zeroipc_channel_is_ended(channel);
  for (int k = 0; k < s->capacity && !s->spares; k++) {
    offers[k] = (zi_offer){.channel = channel};
    zeroipc_status status = zi_place(&offers[k], &(item){k, k}, false, &heard);
    if (ended && status != ZEROIPC_ENDED) return "an ended channel takes an offer";
    if (!ended && status) return "there is no cell for an offer";
  }
  for (int k = 0; k < s->capacity && !ended && !s->spares; k++)
    if (zi_retract(&offers[k])) return "an offer cannot be taken back";
  return check_blocks(&channel->cells, paused);
}

static const world channel_world = {
    .name = "channel",
    .segment_bytes = 65536,
    .prepare = prepare_buffered,
    .open = open_channel,
    .handle_bytes = sizeof(struct zeroipc_channel),
    .perform = perform,
    .begin = begin_buffered,
    .apply = apply_buffered,
    .drain = drain,
    .may_sleep = may_sleep,
    .whole = whole_buffered,
};

static const world handover_world = {
    .name = "handover",
    .segment_bytes = 65536,
    .prepare = prepare_unbuffered,
    .open = open_channel,
    .handle_bytes = sizeof(struct zeroipc_channel),
    .perform = perform,
    .begin = begin_unbuffered,
    .apply = apply_unbuffered,
    .drain = drain_unbuffered,
    .may_sleep = may_sleep,
    .whole = whole_unbuffered,
};

#define LAST_LAP LAP_MASK

// --- with a buffer: the end beside sends and receives ---

static const scenario scenarios[] = {
    {"ss,x,rr", 1, 2, 0, 0, 0, 0, 0, 0},  {"ss,x,rr", 2, 2, 1, 0, 0, 0, 0, 0},  {"ss,x,rr", 1, 2, 0, 1, 0, 0, 0, 0},
    {"s,sr,x", 1, 3, 0, 0, 0, 0, 0, 0},   {"s,r,x,x", 1, 2, 1, 0, 0, 0, 0, 0},  {"xs,rs,r", 2, 2, 0, 0, 2, 0, 0, 0},
    {"x,rs,rs", 1, 2, 1, 0, 1, 0, 0, 0},  {"x,rs,rr", 1, 3, 0, 1, 1, 0, 0, 0},
    {"x,srs,r", 1, 2, 1, 0, 0, LAST_LAP, 0, 0},
    {"x,s,rr", 2, 2, 0, 1, 1, 0, 1, 0},   {"R,R,x", 1, 2, 0, 0, 0, 0, 0, 0},    {"R,R,sx", 2, 2, 0, 0, 0, 0, 0, 0},
    {"S,S,x", 1, 2, 0, 0, 1, 0, 0, 0},    {"S,S,rx", 2, 2, 0, 0, 2, 0, 0, 0},   {"S,R,x", 1, 2, 0, 0, 1, 0, 0, 0},
    {"RR,SS,x", 1, 1, 0, 0, 0, 0, 0, 0},  {"R,R,sx", 1, 2, 1, 0, 0, 0, 0, 0},   {"S,r,x", 1, 2, 1, 0, 1, 0, 0, 0},
    {"s,sr,rx", 1, 2, 0, 0, 0, 0, 0, 1},
};

static const mutant mutants[] = {
    {"end: stores its mark", "channel.c", "if (cas64(cell_at(c, w.index), w.target, marked)) return ZEROIPC_OK;",
     "plain_store64(cell_at(c, w.index), marked);\\n    return ZEROIPC_OK;", {"s,x,r", 1, 2, 0, 0, 0, 0, 0, 0}},
    {"end: marks no full channel", "channel.c",
     "else if (status == ZEROIPC_NO_ROOM) marked = w.target | c->closed_bit;",
     "else if (status == ZEROIPC_NO_ROOM) return ZEROIPC_OK;", {"xs,r", 1, 2, 0, 0, 1, 0, 0, 0}},
    {"end: gives up when it lost", "channel.c",
     "if (cas64(cell_at(c, w.index), w.target, marked)) return ZEROIPC_OK;",
     "cas64(cell_at(c, w.index), w.target, marked);\\n    return ZEROIPC_OK;", {"x,ss", 2, 2, 0, 0, 0, 0, 0, 0}},
    {"end: wakes nobody", "channel.c",
     "for (int k = 0; k < 4; k++) wake_all(memory, zi_channel_word(channel, sets[k]));",
     "(void)sets;\\n  (void)memory;", {"R,x", 1, 2, 0, 0, 0, 0, 0, 0}},
    {"end: wakes one of each", "channel.c",
     "for (int k = 0; k < 4; k++) wake_all(memory, zi_channel_word(channel, sets[k]));",
     "for (int k = 0; k < 4; k++) wake_one(memory, zi_channel_word(channel, sets[k]));",
     {"R,R,x", 1, 2, 0, 0, 0, 0, 0, 0}},
};

const suite channel_suite = {&channel_world, scenarios, sizeof scenarios / sizeof scenarios[0], mutants,
                             sizeof mutants / sizeof mutants[0]};

// --- from hand to hand ---

static const scenario handovers[] = {
    {"S,r,r", 1, 2, 0, 0, 0, 0, 0, 0},    {"S,R", 1, 3, 0, 0, 0, 0, 0, 0},      {"SS,RR", 2, 2, 0, 0, 0, 0, 0, 0},
    {"S,S,RR", 1, 2, 0, 0, 0, 0, 0, 0},   {"S,S,R,R", 2, 1, 0, 0, 0, 0, 0, 0},  {"s,r,R", 1, 2, 0, 0, 0, 0, 0, 0},
    {"s,s,rr", 1, 3, 0, 0, 0, 0, 0, 0},   {"s,s,rr", 2, 2, 0, 0, 0, 0, 0, 0},
    {"ss,rr", 1, 2, 0, 0, 0, LAST_LAP, 0, 0},
    {"s,S,rr", 2, 2, 0, 0, 0, LAST_LAP, 0, 0}, {"s,S,s,r", 2, 2, 1, 0, 0, 0, 0, 0}, {"S,r,r", 1, 2, 1, 0, 0, 0, 0, 0},
    {"S,R,r", 2, 2, 0, 1, 0, 0, 0, 0},    {"s,r,s", 1, 2, 1, 0, 0, 0, 0, 0},    {"s,S,r", 2, 2, 0, 1, 0, 0, 0, 0},
    {"S,S,rr", 2, 2, 1, 0, 0, 0, 0, 0},   {"S,S,RR", 1, 2, 0, 1, 0, 0, 0, 0},   {"S,x,r", 1, 2, 0, 0, 0, 0, 0, 0},
    {"S,S,x,r", 2, 1, 0, 0, 0, 0, 0, 0},  {"s,x,rr", 1, 3, 0, 0, 0, 0, 0, 0},   {"S,x,r", 1, 2, 1, 0, 0, 0, 0, 0},
    {"S,x,R", 1, 2, 0, 1, 0, 0, 0, 0},    {"S,Sx,R", 1, 2, 1, 0, 0, 0, 0, 0},   {"s,s,rr", 2, 2, 0, 0, 0, 0, 0, 1},
};

static const mutant handover_mutants[] = {
    {"take: the hint is moved before the CAS", "offer.c",
     "if (!cas64(cell_at(c, w.index), w.target, emptied(&w))) continue; // T3. CHAN-O2 -> zi_look_at\\n"
     "    step_on(c, &w);\\n    move_hint(&w, head); // T4",
     "uint8_t *cell = cell_at(c, w.index);\\n    uint64_t rest = emptied(&w);\\n    step_on(c, &w);\\n"
     "    move_hint(&w, head);\\n    if (!cas64(cell, w.target, rest)) continue;",
     {"S,r,r", 1, 2, 1, 0, 0, 0, 0, 0}},
    {"take: CAS before the copy", "offer.c",
     "payload_out(out, payload_of(c, w.block), c->s.elem_size);\\n"
     "    if (!cas64(cell_at(c, w.index), w.target, emptied(&w))) continue; // T3. CHAN-O2 -> zi_look_at",
     "if (!cas64(cell_at(c, w.index), w.target, emptied(&w))) continue;\\n"
     "    payload_out(out, payload_of(c, w.block), c->s.elem_size);", {"SS,r", 1, 2, 0, 0, 0, 0, 0, 0}},
    {"take: wakes any sender whose offer stands", "offer.c",
     "zi_wake_slot(memory, zi_channel_word(channel, CHANNEL_TAKEN), slot);",
     "wake_one(memory, zi_channel_word(channel, CHANNEL_TAKEN));", {"S,S,r", 2, 2, 0, 0, 0, 0, 0, 0}},
    {"take: wakes no sender", "offer.c", "zi_wake_slot(memory, zi_channel_word(channel, CHANNEL_TAKEN), slot);",
     "(void)memory;", {"S,r", 1, 2, 0, 0, 0, 0, 0, 0}},
    {"take: wakes nobody who waits for a cell", "offer.c",
     "    wake_one(memory, zi_channel_word(channel, QUEUE_NOT_FULL));\\n", "", {"S,S,rr", 1, 2, 0, 0, 0, 0, 0, 0}},
    {"retract: stores", "offer.c",
     "if (!cas64(cell_of(offer), word, target_word(((word >> 24) + 1) & TURN_MASK, rest))) continue;",
     "plain_store64(cell_of(offer), target_word(((word >> 24) + 1) & TURN_MASK, rest));",
     {"s,r", 1, 2, 0, 0, 0, 0, 0, 0}},
    {"retract: drops the mark", "offer.c", "uint32_t rest = word == offer->word ? NO_BLOCK : CHANNEL_CLOSED;",
     "uint32_t rest = NO_BLOCK;", {"s,xs", 1, 2, 0, 0, 0, 0, 0, 0}},
    {"retract: does not know its offer with a mark", "offer.c",
     "return (word & ~(uint64_t)CHANNEL_CLOSED_BIT) == offer->word;", "return word == offer->word;",
     {"s,x", 1, 2, 0, 0, 0, 0, 0, 0}},
    {"retract: takes a lost CAS for taken", "offer.c",
     "if (!cas64(cell_of(offer), word, target_word(((word >> 24) + 1) & TURN_MASK, rest))) continue;",
     "if (!cas64(cell_of(offer), word, target_word(((word >> 24) + 1) & TURN_MASK, rest))) return ZEROIPC_REFUSED;",
     {"s,x", 1, 2, 0, 0, 0, 0, 0, 0}},
    {"retract: wakes nobody who waits for a cell", "offer.c",
     "    wake_one(c->s.memory, zi_channel_word(offer->channel, QUEUE_NOT_FULL));\\n    return ZEROIPC_OK;",
     "    return ZEROIPC_OK;", {"s,S", 1, 2, 0, 0, 0, 0, 0, 0}},
    {"look: does not see that the channel was ended", "offer.c",
     "zeroipc_status status = zi_check_open(offer->channel);", "zeroipc_status status = ZEROIPC_OK;",
     {"S,x", 1, 2, 0, 0, 0, 0, 0, 0}},
    {"look: says that it was not taken when the retraction fails", "offer.c",
     "return status == ZEROIPC_OK ? ZEROIPC_ENDED : status == ZEROIPC_REFUSED ? ZEROIPC_OK : status;",
     "return ZEROIPC_ENDED;", {"S,x,r", 1, 2, 0, 0, 0, 0, 0, 0}},
};

const suite handover_suite = {&handover_world, handovers, sizeof handovers / sizeof handovers[0], handover_mutants,
                              sizeof handover_mutants / sizeof handover_mutants[0]};
