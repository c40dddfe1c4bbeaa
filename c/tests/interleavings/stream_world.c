// Streams in the explorer: p emit, W the same waiting, e subscribe from the earliest value kept, j from the latest, r
// next, w the same waiting, l leave, o look at the last, x end. A world for each policy: "stream" (block), "oldest" and
// "newest".
//
// Where deaths are possible a participant publishes or subscribes, not both: then an operation that was cut short says
// whether its subscription may be gone.

#include <limits.h>
#include <stdlib.h>

#include "streams.h"

// Of the scenario that is played.
static zeroipc_policy policy;
static int participant_count;
static uint64_t lap_here;
static int64_t old;        // values that were published before it begins: 1, 2, 3...

// --- the starting point: a stream that was used for a lap, unless it begins with lap 0 ---

static void count_words(const char *words, int *all, uint32_t *subscribers) {
  *all = 1;
  *subscribers = 0;
  bool joins = false;
  for (const char *at = words;; at++) {
    joins = joins || *at == 'e' || *at == 'j';
    if (*at && *at != ',') continue;
    *subscribers += joins;
    joins = false;
    if (!*at) break;
    ++*all;
  }
  if (*subscribers == 0) *subscribers = 1;
}

void begin_in_lap(zeroipc_stream *s, uint64_t lap) {
  uint64_t first = lap ? lap - 1 : 0;
  store64(stream_word(s, STREAM_TAIL), first << 24);
  for (uint32_t k = 0; k < s->c.s.capacity; k++) store64(target_at(s, k), first << 25 | NO_BLOCK);
}

int64_t number_in(const zeroipc_stream *s, uint64_t sequence, uint64_t lap) {
  uint64_t first = (lap ? lap - 1 : 0) * s->c.s.capacity, laps = (LAP_MASK + 1) * s->c.s.capacity;
  return (int64_t)(sequence >= first ? sequence - first : sequence + laps - first);
}

static void prepare(zeroipc_memory *memory, const scenario *s, zeroipc_policy wanted) {
  policy = wanted;
  uint32_t spares = s->spares ? (uint32_t)s->spares : MOST_PARTICIPANTS + 1;
  zeroipc_stream_options options = {.policy = wanted, .spares = spares};
  count_words(s->words, &participant_count, &options.subscribers);
  zeroipc_stream *made;
  CHECK_OK(zeroipc_stream_create(memory, "s", sizeof(item), (uint32_t)s->capacity, &options, &made));
  lap_here = s->lap;
  begin_in_lap(made, s->lap);
  old = (s->lap ? s->capacity : 0) + s->fill;
  for (int64_t k = 1; k <= old; k++) CHECK_OK(zeroipc_stream_try_emit(made, &(item){k, k}));
  zeroipc_stream_close(made);
}

static void prepare_block(zeroipc_memory *m, const scenario *s) { prepare(m, s, ZEROIPC_POLICY_BLOCK); }
static void prepare_oldest(zeroipc_memory *m, const scenario *s) { prepare(m, s, ZEROIPC_POLICY_DROP_OLDEST); }
static void prepare_newest(zeroipc_memory *m, const scenario *s) { prepare(m, s, ZEROIPC_POLICY_DROP_NEWEST); }

static void *open_stream(zeroipc_memory *memory) {
  zeroipc_stream *made;
  CHECK_OK(zeroipc_stream_open(memory, "s", sizeof(item), 0, &made));
  return made;
}

// --- operations ---

// What a read brought: the value, and 1000 for each that was lost before it. A torn value is one that nobody made.
static int64_t value_of(const item *got, uint64_t lost) {
  return got->value == got->same ? got->value + 1000 * (int64_t)lost : -1000 - got->value;
}

static int64_t number_of(const zeroipc_stream *s, uint64_t sequence) { return number_in(s, sequence, lap_here); }

// While somebody joins, nobody can publish: own[0] says that it does, own[1] how often it began to.
static int64_t joins_begun(participant *p, bool *any) {
  int64_t begun = 0;
  for (int k = 0; k < participant_count; k++) {
    participant *other = p - p->index + k;
    begun += other->own[1];
    *any = *any || other->own[0] != 0;
  }
  return begun;
}

static void emit(participant *p, bool waiting) {
  record *performed = p->now;
  item one;
  bool any = false;
  one.value = one.same = performed->value = p->next++;
  int64_t before = joins_begun(p, &any);
  performed->status = waiting ? zeroipc_stream_emit(p->handle, &one, ZEROIPC_FOREVER)
                              : zeroipc_stream_try_emit(p->handle, &one);
  performed->value2 = any || joins_begun(p, &any) != before; // it may have been full for that
}

// The private part of a subscription whose owner was stopped is given back when the next execution needs one.
static zeroipc_subscription *allocated[MOST_PARTICIPANTS];

static void join(participant *p, uint32_t from) {
  zeroipc_subscription *made;
  free(allocated[p->index]);
  allocated[p->index] = NULL;
  p->own[0] = 1;
  p->own[1]++;
  p->now->status = zeroipc_subscription_open(p->handle, from, &made);
  p->own[0] = 0;
  if (p->now->status) return;
  p->kept = allocated[p->index] = made;
  p->now->value = number_of(p->handle, zeroipc_subscription_position(made));
}

static int64_t next(participant *p, bool waiting, int *status) {
  item one;
  uint64_t lost = zeroipc_subscription_lost(p->kept);
  *status = waiting ? zeroipc_subscription_next(p->kept, &one, ZEROIPC_FOREVER)
                    : zeroipc_subscription_try_next(p->kept, &one);
  lost = zeroipc_subscription_lost(p->kept) - lost;
  return *status ? 1000 * (int64_t)lost : value_of(&one, lost);
}

static void leave(participant *p) {
  zeroipc_subscription *mine = p->kept;
  zeroipc_subscription_close(mine);
  p->kept = allocated[p->index] = NULL;
}

static void perform(participant *p, char letter) {
  record *performed = p->now;
  item one;
  switch (letter) {
    case 'p':
    case 'W': emit(p, letter == 'W'); break;
    case 'e': join(p, ZEROIPC_EARLIEST); break;
    case 'j': join(p, ZEROIPC_LATEST); break;
    case 'l': leave(p); break;
    case 'o':
      performed->status = zeroipc_stream_last(p->handle, &one);
      performed->value = performed->status ? 0 : value_of(&one, 0);
      break;
    case 'x': performed->status = zeroipc_stream_end(p->handle); break;
    default: // 'r', 'w'
      performed->value = next(p, letter == 'w', &performed->status);
  }
}

// --- the model: the number of values, the last of them, and a cursor for each subscriber ---

enum { TAIL, ENDED, DROPPED, KEPT, CURSORS = KEPT + 4, HOLDING = CURSORS + MOST_PARTICIPANTS + 1 };
// Not subscribed; or stopped at some time, so that it may hold producers back or not, until one of them asks.
#define NOBODY (-1)
#define STOPPED (-2)

static void append(state *model, int64_t value) { model->words[KEPT + (model->words[TAIL]++ & 3)] = value; }

static void begin(state *model, const scenario *s) {
  (void)s;
  for (int k = 0; k <= MOST_PARTICIPANTS; k++) model->words[CURSORS + k] = NOBODY;
  for (int64_t k = 1; k <= old; k++) append(model, k);
}

// Whether somebody holds back the next value: surely, or perhaps.
static bool is_held(const state *model, const scenario *s, bool perhaps) {
  if (policy == ZEROIPC_POLICY_DROP_OLDEST) return false;
  for (int k = 0; k <= MOST_PARTICIPANTS; k++) {
    int64_t cursor = model->words[CURSORS + k];
    if (cursor == STOPPED && perhaps) return true;
    if (cursor >= 0 && (model->words[HOLDING] >> k & 1) && model->words[TAIL] - cursor >= s->capacity) return true;
  }
  return false;
}

static bool model_emit(state *model, const record *op, bool cut, const scenario *s) {
  bool ended = model->words[ENDED] != 0;
  if (cut || op->status == ZEROIPC_OK) {
    if (op->value == 0 || ended || is_held(model, s, false)) return false;
    append(model, op->value);
    return true;
  }
  if (op->status == ZEROIPC_ENDED) return ended;
  if (op->status != ZEROIPC_NO_ROOM || (op->letter == 'W' && policy == ZEROIPC_POLICY_BLOCK)) return false;
  model->words[DROPPED] += policy == ZEROIPC_POLICY_DROP_NEWEST;
  if (s->spares) return true;
  return !ended && (is_held(model, s, true) || (op->value2 && policy != ZEROIPC_POLICY_DROP_OLDEST));
}

static bool model_join(state *model, const record *op, bool cut, const scenario *s) {
  int64_t *cursor = &model->words[CURSORS + op->who];
  model->words[HOLDING] |= op->letter == 'E' ? 0 : 1 << op->who;
  *cursor = cut ? STOPPED : op->value;
  if (cut) return true;
  int64_t back = op->letter == 'j' ? 0 : s->capacity, start = model->words[TAIL] - back;
  if (op->letter == 'e' && policy != ZEROIPC_POLICY_DROP_OLDEST) start++;
  return op->status == ZEROIPC_OK && op->value == (start < 0 ? 0 : start);
}

// Nothing is told as lost that is still there: who was lapped goes on with the oldest value.
static bool model_next(state *model, const record *op, bool cut, const scenario *s) {
  int64_t *cursor = &model->words[CURSORS + op->who], tail = model->words[TAIL];
  if (*cursor == STOPPED) return true;
  if (cut) {
    *cursor = STOPPED;
    return true;
  }
  if (*cursor == NOBODY) return false;
  if (op->status == ZEROIPC_EMPTY || op->status == ZEROIPC_ENDED) {
    if (*cursor != tail || op->value != 0 || (op->status == ZEROIPC_ENDED) != (model->words[ENDED] != 0)) return false;
    return op->letter == 'r' || op->status == ZEROIPC_ENDED;
  }
  if (op->status != ZEROIPC_OK || op->value < 0) return false;
  int64_t lost = op->value / 1000, at = *cursor + lost;
  if (lost > 0 && (policy != ZEROIPC_POLICY_DROP_OLDEST || at != tail - s->capacity)) return false;
  if (at >= tail || tail - at > s->capacity || model->words[KEPT + (at & 3)] != op->value % 1000) return false;
  *cursor = at + 1;
  return true;
}

static bool apply(state *model, const record *op, bool cut, const scenario *s) {
  int64_t tail = model->words[TAIL];
  switch (op->letter) {
    case 'p':
    case 'W': return model_emit(model, op, cut, s);
    case 'e':
    case 'j':
    case 'E': return model_join(model, op, cut, s);
    case 'l':
      model->words[CURSORS + op->who] = cut ? STOPPED : NOBODY;
      return true;
    case 'o':
      if (cut) return true;
      return tail == 0 ? op->status == ZEROIPC_EMPTY
                       : op->status == ZEROIPC_OK && op->value == model->words[KEPT + ((tail - 1) & 3)];
    case 'x':
      model->words[ENDED] = 1;
      return cut || op->status == ZEROIPC_OK;
    case 'D': return op->value == model->words[DROPPED];
    default: return model_next(model, op, cut, s);
  }
}

// --- afterwards ---

// Whether this one lives, and is in no operation but perhaps asleep, and subscribes.
static bool reads_on(const participant *checker, const participant *p, bool paused) {
  return p->kept && zi_alive(checker->memory, p->memory->owner) && !(paused && p->now->end == INT_MAX);
}

// All that is kept, in order; then what every subscriber that lives has not read yet.
static const char *drain(participant *checker, const scenario *s) {
  zeroipc_stream *stream = checker->handle;
  walk w;
  item one;
  if (find_tail(stream, &w)) return "the tail cannot be found";
  int64_t tail = number_of(stream, zeroipc_stream_sequence(stream)), back = tail < s->capacity ? tail : s->capacity;
  stream_record r = {.cursor = position_before(&stream->c, position_of(w.lap, w.index), (uint32_t)back)};
  note(checker, 'E', tail - back, ZEROIPC_OK);
  for (zeroipc_status status = ZEROIPC_OK; status == ZEROIPC_OK;) {
    status = zi_next(stream, &r, &one);
    if (r.lost != 0) return "what is kept is not there";
    note(checker, 'r', status ? 0 : value_of(&one, 0), status);
  }
  for (int k = 0; k < participant_count; k++) {
    participant *p = checker - checker->index + k;
    for (int status = ZEROIPC_OK; status == ZEROIPC_OK && reads_on(checker, p, s->pauses != 0);) {
      int64_t value = next(p, false, &status);
      note(p, 'r', value, status);
    }
  }
  if (!s->deaths && !s->pauses) note(checker, 'D', (int64_t)zeroipc_stream_dropped(stream), ZEROIPC_OK);
  return NULL;
}

static bool may_sleep(participant *checker, const record *op, const scenario *s) {
  (void)s;
  zeroipc_stream *stream = checker->handle;
  if (op->letter == 'W') return !zi_stream_has_room(stream);
  const participant *p = checker - checker->index + op->who;
  return zeroipc_subscription_position(p->kept) == zeroipc_stream_sequence(stream) && !zi_is_ended(stream);
}

// What was just published, and then nothing, for every subscriber that lives.
static const char *read_published(participant *checker, int64_t value, bool paused) {
  for (int k = 0; k < participant_count; k++) {
    participant *p = checker - checker->index + k;
    if (!reads_on(checker, p, paused)) continue;
    int status;
    if (next(p, false, &status) != value || status) return "a subscriber does not get what is published";
    if (next(p, false, &status) != 0 || status != ZEROIPC_EMPTY) return "a subscriber gets more than was published";
  }
  return NULL;
}

// The dead hold up nobody: more than a lap can be published, and everybody who lives reads it.
static const char *check_publishing(participant *checker, const scenario *s, bool paused) {
  zeroipc_stream *stream = checker->handle;
  bool ended = zi_is_ended(stream);
  if (ended && zeroipc_stream_try_emit(stream, &(item){9, 9}) != ZEROIPC_ENDED) return "an ended stream takes a value";
  if (ended) return NULL;
  if (paused && s->spares) return NULL;
  for (int64_t k = 1; k <= 2 * s->capacity + 1; k++) {
    zeroipc_status status = zeroipc_stream_try_emit(stream, &(item){k, k});
    if (status == ZEROIPC_NO_ROOM && paused && policy != ZEROIPC_POLICY_DROP_OLDEST) return NULL; // one that is paused
    if (status) return "a producer is held up for ever";
    const char *found = read_published(checker, k, paused);
    if (found) return found;
  }
  return NULL;
}

static bool is_named(const zeroipc_stream *s, uint32_t block) {
  for (uint32_t k = 0; k < s->c.s.capacity; k++)
    if (block_of(load64(target_at(s, k))) == block) return true;
  return false;
}

const char *check_stream_blocks(const zeroipc_stream *s, int paused) {
  for (uint32_t block = 0; block < s->c.block_count; block++) {
    uint64_t word = load64(row_word(s, block));
    uint32_t index = index_of(&s->c, word);
    bool named = is_named(s, block), is_free = is_free_beside(&s->c, block, word, index, target_at(s, index));
    if (named && is_free) return "a block in use can be claimed";
    if (!named && !is_free && paused-- == 0) return "a block is lost";
  }
  return NULL;
}

static const char *whole(participant *checker, const scenario *s, int paused) {
  const char *found = check_publishing(checker, s, paused != 0);
  return found ? found : check_stream_blocks(checker->handle, paused);
}

#define STREAM_WORLD(name_of_world, prepare_it)                                                                       \
  {                                                                                                                    \
    .name = name_of_world, .segment_bytes = 65536, .prepare = prepare_it, .open = open_stream,                         \
    .handle_bytes = sizeof(struct zeroipc_stream), .perform = perform, .begin = begin, .apply = apply, .drain = drain, \
    .may_sleep = may_sleep, .whole = whole,                                                                            \
  }

static const world stream_world = STREAM_WORLD("stream", prepare_block);
static const world oldest_world = STREAM_WORLD("oldest", prepare_oldest);
static const world newest_world = STREAM_WORLD("newest", prepare_newest);

#define LAST_LAP LAP_MASK
// The lap before those in block words and lines wrap, where an index has one bit.
#define LAST_CUT_LAP (((uint64_t)1 << 38) - 1)

// --- block ---

static const scenario scenarios[] = {
    {"pppp,err", 1, 3, 0, 0, 0, 5, 0, 0},   {"pppp,err", 2, 3, 0, 0, 0, 5, 0, 0},
    {"pp,pp,er", 1, 2, 0, 0, 0, 5, 0, 0},   {"pp,pp,jr", 2, 3, 0, 0, 0, 5, 0, 0},
    {"ppp,erl,er", 2, 2, 0, 0, 0, 5, 0, 0}, {"pp,p,err", 3, 2, 0, 0, 0, 0, 0, 0},
    {"pp,pp,er", 2, 2, 1, 0, 0, 5, 0, 0},   {"ppp,erl,er", 1, 2, 1, 0, 0, 5, 0, 0},
    {"pp,pp,jr", 2, 2, 0, 1, 0, 5, 0, 0},   {"pp,pp,er", 2, 1, 0, 1, 0, 5, 1, 0},
    {"ppp,err", 2, 2, 1, 0, 1, LAST_LAP, 0, 0}, {"ppp,erlj", 2, 2, 1, 0, 1, LAST_CUT_LAP, 0, 0},
    {"pp,x,err", 2, 3, 0, 0, 0, 5, 0, 0},   {"pp,xp,x", 1, 2, 1, 0, 0, 5, 0, 0},
    {"ppp,ox,o", 2, 2, 0, 0, 0, 0, 0, 0},   {"ew,ew,pp", 1, 1, 0, 0, 0, 5, 0, 0},
    {"jw,pp", 1, 3, 0, 0, 0, 5, 0, 0},      {"err,WWW", 2, 2, 0, 0, 0, 5, 0, 0},
    {"jww,px", 1, 2, 0, 0, 0, 5, 0, 0},     {"er,WW,x", 1, 2, 0, 0, 0, 5, 0, 0},
    {"er,WWW", 1, 2, 1, 0, 0, 5, 0, 0},     {"p,p,pp", 3, 3, 0, 0, 0, 0, 0, 1},
    {"pp,p,er", 2, 2, 0, 0, 0, 5, 0, 1},    {"jr,WW,p", 1, 2, 0, 0, 0, 5, 0, 1},
};

static const mutant mutants[] = {
    {"join: does not tell the producers", "subscriber.c", "fetch_add64(stream_word(s, STREAM_JOINS), 1);", "",
     {"ppp,er", 2, 2, 0, 0, 0, 5, 0, 0}},
    {"join: the earliest is a whole lap back", "subscriber.c", "? s->c.s.capacity : s->c.s.capacity - 1;",
     "? s->c.s.capacity : s->c.s.capacity;", {"pp,er", 2, 2, 0, 0, 0, 5, 0, 0}},
    {"join: goes back before the first value", "subscriber.c",
     "if (block_of(target) == NO_BLOCK) *start = position_of(w.lap, 0);", "", {"p,er", 3, 1, 0, 0, 0, 0, 0, 0}},
    {"join: wakes nobody", "subscriber.c",
     "cursor_word(s, position)); // J5\\n  wake_all(s->c.s.memory, stream_word(s, STREAM_ROOM));",
     "cursor_word(s, position)); // J5", {"j,W", 1, 2, 0, 0, 0, 5, 0, 0}},
    {"leave: wakes nobody", "subscriber.c",
     "fetch_and64(line_at(s, line - 1), 0);\\n  wake_all(s->c.s.memory, stream_word(s, STREAM_ROOM));",
     "fetch_and64(line_at(s, line - 1), 0);", {"jl,WW", 1, 2, 0, 0, 0, 5, 0, 0}},
    {"room: trusts its limit whoever joins", "room.c", "return joins == seen_joins && ", "return ",
     {"ppp,er", 2, 2, 0, 0, 0, 5, 0, 0}},
    {"room: who joins holds up nobody", "room.c", "if (is_joining(word)) return ZEROIPC_NO_ROOM;",
     "if (is_joining(word)) return ZEROIPC_OK;", {"ppp,er", 2, 2, 0, 0, 0, 5, 0, 0}},
    {"room: does not ask whether the one in the way lives", "room.c",
     "if (status == ZEROIPC_CORRUPT || zi_alive(memory, line_owner(word))) return status;", "return status;",
     {"pp,j", 1, 1, 1, 0, 0, 5, 0, 0}},
    {"room: reaps one that lives", "room.c",
     "if (status == ZEROIPC_CORRUPT || zi_alive(memory, line_owner(word))) return status;",
     "if (status == ZEROIPC_CORRUPT) return status;", {"pp,jr", 1, 2, 0, 0, 0, 5, 0, 0}},
    {"publish: lets go of its block by a store", "stream.c",
     "if (block != NO_BLOCK) cas64(row_word(s, block), word, 0);",
     "if (block != NO_BLOCK) plain_store64(row_word(s, block), 0);", {"pp,p,px", 1, 3, 0, 0, 0, 5, 0, 0}},
    {"free: a published block is free", "cell.h", "if (named_block(c, target) == block) return false;", "",
     {"pp,er", 2, 2, 0, 0, 0, 5, 0, 0}},
    {"end: by a store", "stream.c",
     "!cas64(target_at(s, w.index), w.target, w.target | CLOSED_HERE)) continue;",
     "(store64(target_at(s, w.index), w.target | CLOSED_HERE), false)) continue;", {"p,x", 2, 2, 0, 0, 0, 5, 0, 0}},
    {"end: does not wake subscribers", "stream.c",
     "wake_all(s->c.s.memory, stream_word(s, STREAM_PUBLISHED)); // C3", "", {"jw,x", 2, 2, 0, 0, 0, 5, 0, 0}},
    {"end: does not wake producers", "stream.c",
     "wake_all(s->c.s.memory, stream_word(s, STREAM_ROOM));\\n"
     "    wake_all(s->c.s.memory, stream_word(s, STREAM_HANDOVER));",
     "", {"j,WW,x", 1, 2, 0, 0, 0, 5, 0, 0}},
    {"next: the cursor is stored before the copy", "subscriber.c",
     "payload_out(out, row_payload(s, block), s->c.s.elem_size);\\n"
     "  if (load64(cell) != target) return next_anyway(s, r, out);\\n  go_on(s, r);",
     "go_on(s, r);\\n  payload_out(out, row_payload(s, block), s->c.s.elem_size);\\n"
     "  if (load64(cell) != target) return next_anyway(s, r, out);",
     {"ppp,er", 2, 2, 0, 0, 0, 5, 0, 0}},
    {"next: wakes no producer", "subscriber.c",
     "if (r->line != 0 && s->policy == POLICY_BLOCK) wake_many(s->c.s.memory, stream_word(s, STREAM_ROOM), count);",
     "(void)s, (void)r, (void)count;", {"er,WW", 1, 2, 0, 0, 1, 5, 0, 0}},
    {"emit: a thread aims a block where another one of its process may have", "stream.c",
     "if (load64(cell) != w.target) return emit_anyway(s, value, NULL, block, aim | HELD); // see publish", "",
     {"p,p,pp", 3, 3, 0, 0, 0, 0, 0, 1}},
    {"publish: a thread aims a block where another one of its process may have", "stream.c",
     "if (load64(target_at(s, w->index)) != w->target) {", "if (false) {", {"p,pp,pp", 3, 3, 0, 0, 0, 0, 0, 1}},
};

const suite stream_suite = {&stream_world, scenarios, sizeof scenarios / sizeof scenarios[0], mutants,
                            sizeof mutants / sizeof mutants[0]};

// --- drop-oldest: what is lost is counted exactly ---

static const scenario oldest_scenarios[] = {
    {"pppp,err", 1, 3, 0, 0, 0, 5, 0, 0},        {"pppp,err", 3, 3, 0, 0, 0, 5, 0, 0},
    {"pp,pp,er", 2, 2, 0, 0, 0, 5, 0, 0},        {"pp,pp,jrr", 2, 2, 1, 0, 0, 5, 0, 0},
    {"ppp,err", 2, 2, 0, 1, 0, 5, 0, 0},         {"pp,o,o", 1, 2, 0, 0, 0, 5, 0, 0},
    {"ppp,err", 2, 3, 0, 0, 1, LAST_LAP, 0, 0},  {"pp,x,err", 2, 2, 1, 0, 0, 5, 0, 0},
    {"p,pp,er", 2, 2, 0, 0, 0, 5, 0, 1},         {"jw,ppp", 1, 3, 0, 0, 0, 5, 0, 0},
};

static const mutant oldest_mutants[] = {
    {"claim: does not look at the target again after a death", "cell.h",
     "return named_block(c, load64(target_at)) != block;", "return true;", {"p,p", 2, 2, 1, 0, 0, 0, 0, 0}},
    {"claim: a block that may still be published is free", "cell.h",
     "if (zi_alive(memory, owner)) return false;\\n  // It may", "return true;\\n"
     "  // It may", {"p,p,o", 2, 2, 0, 0, 0, 5, 0, 0}},
    {"emit: held is cleared before the payload is written", "stream.c",
     "payload_in(row_payload(s, block), value, s->c.s.elem_size);\\n  if (load64(cell)",
     "plain_store64(row_word(s, block), aim);\\n  payload_in(row_payload(s, block), value, s->c.s.elem_size);\\n"
     "  if (load64(cell)",
     {"p,p,p", 3, 2, 0, 0, 0, 0, 0, 0}},
    {"publish: aims anew by a store", "stream.c", "if (!cas64(row_word(s, block), word, aim)) {",
     "plain_store64(row_word(s, block), aim);\\n      if (false) {", {"pp,pp,p", 1, 3, 0, 0, 0, 5, 0, 0}},
    {"next: the copy is not proved", "subscriber.c", "if (load64(cell) != target) return next_anyway(s, r, out);", "",
     {"pp,er", 1, 2, 0, 0, 0, 5, 0, 0}},
    {"look: goes on one value too late", "subscriber.c",
     "uint64_t oldest = next_position(c, lap_earlier(position_of((lap - 1) & LAP_MASK, index)));",
     "uint64_t oldest = next_position(c, next_position(c, lap_earlier(position_of((lap - 1) & LAP_MASK, index))));",
     {"ppp,er", 2, 2, 0, 0, 0, 5, 0, 0}},
    {"look: counts one too many as lost", "subscriber.c", "r->lost += distance(c, r->cursor, oldest);",
     "r->lost += distance(c, r->cursor, oldest) + 1;", {"ppp,er", 2, 2, 0, 0, 0, 5, 0, 0}},
    {"join: does not see that the tail has gone on", "subscriber.c",
     "if (target >> 25 != w.lap) continue; // the tail", "// the tail", {"ppp,er", 3, 2, 0, 0, 0, 0, 0, 0}},
    {"last: the copy is not proved", "stream.c", "if (load64(cell) == target) return ZEROIPC_OK; // STREAM-O3",
     "return ZEROIPC_OK;", {"pp,oo", 1, 2, 0, 0, 0, 5, 0, 0}},
};

const suite oldest_suite = {&oldest_world, oldest_scenarios, sizeof oldest_scenarios / sizeof oldest_scenarios[0],
                            oldest_mutants, sizeof oldest_mutants / sizeof oldest_mutants[0]};

// --- drop-newest: what is dropped is counted exactly ---

static const scenario newest_scenarios[] = {
    {"ppp,err", 1, 3, 0, 0, 0, 5, 0, 0}, {"ppp,err", 2, 3, 0, 0, 0, 5, 0, 0}, {"pp,p,er", 2, 2, 1, 0, 0, 5, 0, 0},
    {"WW,p,er", 1, 2, 0, 0, 0, 5, 0, 0}, {"pp,p,jr", 2, 2, 0, 1, 0, 5, 0, 0}, {"pp,x,jrl", 1, 2, 0, 0, 0, 5, 0, 0},
};

static const mutant newest_mutants[] = {
    {"drop: is not counted", "stream.c", "fetch_add64(stream_word(s, STREAM_DROPPED), count);", "(void)count;",
     {"pp,j", 1, 2, 0, 0, 0, 5, 0, 0}},
    {"emit: waits instead of dropping", "stream.c",
     "return e->outcome == ZEROIPC_NO_ROOM && e->stream->policy == POLICY_DROP_NEWEST ? ZEROIPC_OK : e->outcome;",
     "return e->outcome;", {"WW,j", 1, 2, 0, 0, 0, 5, 0, 0}},
};

const suite newest_suite = {&newest_world, newest_scenarios, sizeof newest_scenarios / sizeof newest_scenarios[0],
                            newest_mutants, sizeof newest_mutants / sizeof newest_mutants[0]};
