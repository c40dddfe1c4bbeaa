// Derived streams in the explorer: a source, a stream that holds the even ones of its values, who derives and who
// stands by. p emit into the source, W the same waiting, x end it; a try to become the deriver; d the same, and derive
// one value; R derive, or stand by to, until it is over; h hand over, or stand by no longer; j subscribe to the source,
// l leave.
//
// The first participant alone emits. `fill` participants after it have tried to become the deriver before: one derives,
// the others stand by. `spares`: subscriber lines of the source; one for each participant unless it says so.

#include <limits.h>
#include <stdlib.h>

#include "streams.h"
#define record stream_record
#include "derivation.h"
#undef record

// What is derived is all kept, so that it can be told in the end.
#define DERIVED_CAPACITY 32
#define FIRST_VALUE 100
#define MOST_LOOKS 100

// Everything that a participant knows, in one piece: it is as it was at each start.
typedef struct hands {
  zeroipc_derivation d;
  zeroipc_stream source, target;
  item value, made;
} hands;

static int participant_count, opened;
static int64_t old; // values that were in the source before

static const char *keep_even(const void *value, bool *keep, void *context) {
  (void)context;
  *keep = ((const item *)value)->value % 2 == 0;
  return NULL;
}

// --- the starting point ---

static zi_derived_shape shape_of(const zeroipc_stream *source) {
  return (zi_derived_shape){.name = "filter",
                            .operation = OPERATOR_FILTER,
                            .source_segment = source->c.s.memory->segment_id,
                            .source_offset = (uint32_t)(source->c.s.base - source->c.s.memory->base) / LINE_BYTES};
}

static void prepare(zeroipc_memory *memory, const scenario *s) {
  participant_count = 1;
  opened = 0;
  for (const char *at = s->words; *at; at++) participant_count += *at == ',';
  zeroipc_stream_options options = {.policy = ZEROIPC_POLICY_BLOCK,
                                    .spares = MOST_PARTICIPANTS + 1,
                                    .subscribers = (uint32_t)(s->spares ? s->spares : participant_count)};
  zeroipc_stream *source, *target;
  CHECK_OK(zeroipc_stream_create(memory, "s", sizeof(item), (uint32_t)s->capacity, &options, &source));
  begin_in_lap(source, s->lap);
  old = s->capacity;
  for (int64_t k = 1; k <= old; k++) CHECK_OK(zeroipc_stream_try_emit(source, &(item){k, k}));
  const zi_derived_shape derived = shape_of(source);
  options.subscribers = 1;
  const zi_stream_shape shape = {
      .elem_size = sizeof(item), .capacity = DERIVED_CAPACITY, .options = options, .derived = &derived};
  CHECK_OK(zi_create_stream(memory, "d", &shape, &target));
  zeroipc_stream_close(source);
  zeroipc_stream_close(target);
}

static void open_into(zeroipc_memory *memory, const char *name, zeroipc_stream *to) {
  zeroipc_stream *made;
  CHECK_OK(zeroipc_stream_open(memory, name, sizeof(item), 0, &made));
  *to = *made;
  free(made);
}

// As make_derivation does it, but in one piece, and whoever is to try does so.
static void *open_hands(zeroipc_memory *memory) {
  hands *h = calloc(1, sizeof *h);
  open_into(memory, "s", &h->source);
  open_into(memory, "d", &h->target);
  zeroipc_derivation *d = &h->d;
  d->course.source = &h->source;
  d->course.target = &h->target;
  d->course.r.id =
      (uint64_t)memory->segment_id << 32 | (uint64_t)(h->target.c.s.base - memory->base) / LINE_BYTES;
  d->making.operation = OPERATOR_FILTER;
  d->making.keep = keep_even;
  d->value = (uint8_t *)&h->value;
  d->made = (uint8_t *)&h->made;
  return h;
}

static const scenario *of_open; // that is prepared now

static void prepare_and_know(zeroipc_memory *memory, const scenario *s) {
  of_open = s;
  prepare(memory, s);
}

static void *open_and_try(zeroipc_memory *memory) {
  hands *h = open_hands(memory);
  int index = opened++;
  if (index == 0 || index > of_open->fill) return h;
  zeroipc_status status = zi_derivation_attach(&h->d);
  CHECK(status == (index == 1 ? ZEROIPC_OK : ZEROIPC_BUSY));
  return h;
}

// --- operations ---

// The private part of a subscription whose owner was stopped is given back when the next execution needs one.
static zeroipc_subscription *allocated[MOST_PARTICIPANTS];

static zeroipc_status join(participant *p, hands *h) {
  zeroipc_subscription *made;
  free(allocated[p->index]);
  allocated[p->index] = NULL;
  zeroipc_status status = zeroipc_subscription_open(&h->source, ZEROIPC_LATEST, &made);
  if (!status) p->kept = allocated[p->index] = made;
  return status;
}

static zeroipc_status leave(participant *p) {
  if (p->kept) zeroipc_subscription_close(p->kept);
  p->kept = allocated[p->index] = NULL;
  return ZEROIPC_OK;
}

// A value that was not taken is tried again by the next letter: those in the source have no gaps.
static zeroipc_status emit(participant *p, hands *h, bool waiting) {
  item one = {p->next, p->next};
  zeroipc_status status =
      waiting ? zeroipc_stream_emit(&h->source, &one, ZEROIPC_FOREVER) : zeroipc_stream_try_emit(&h->source, &one);
  if (!status) p->next++;
  return status;
}

// own[0]: it has handed over at some time; own[1]: and does neither derive nor stand by since.
static zeroipc_status hand_over(participant *p, hands *h) {
  p->own[0] = p->own[1] = 1;
  zi_derive_hand_over(&h->d.course);
  h->d.deriving = false;
  h->d.pending = NOT_READ;
  return ZEROIPC_OK;
}

static zeroipc_status try_to_derive(hands *h) {
  return h->d.over || h->d.deriving ? ZEROIPC_OK : zi_derivation_attach(&h->d);
}

static void perform(participant *p, char letter) {
  hands *h = p->handle;
  zeroipc_status status;
  if (letter == 'a' || letter == 'd' || letter == 'R') p->own[1] = 0;
  switch (letter) {
    case 'p':
    case 'W': status = emit(p, h, letter == 'W'); break;
    case 'x': status = zeroipc_stream_end(&h->source); break;
    case 'a': status = try_to_derive(h); break;
    case 'd': status = zeroipc_derivation_step(&h->d); break;
    case 'h': status = hand_over(p, h); break;
    case 'j': status = join(p, h); break;
    case 'l': status = leave(p); break;
    default: status = zeroipc_derivation_run(&h->d, ZEROIPC_FOREVER); // 'R'
  }
  p->now->status = status;
}

// --- the model: what is derived is judged in the end; operations must only not fail ---

static void begin(state *model, const scenario *s) {
  (void)model;
  (void)s;
}

static bool apply(state *model, const record *op, bool cut, const scenario *s) {
  (void)model;
  if (cut || op->status <= 0 || op->status == ZEROIPC_ENDED) return true;
  return op->status == ZEROIPC_SUBSCRIBERS_FULL && s->spares != 0;
}

// --- afterwards ---

static participant *participant_of(participant *checker, int k) { return checker - checker->index + k; }

static bool lives(const participant *checker, const participant *p) {
  return zi_alive(checker->memory, p->memory->owner);
}

static bool is_in_operation(const participant *p) { return p->now && p->now->end == INT_MAX; }

// Whoever owns the line goes on until there is nothing to do; the checker where nobody does. NULL: one that is paused
// owns it.
static participant *finisher;

static const char *derive_all(participant *checker, const scenario *s) {
  finisher = NULL;
  for (int k = 0; k < participant_count; k++) {
    participant *p = participant_of(checker, k);
    hands *h = p->handle;
    if (!lives(checker, p) || h->d.course.r.line == 0) continue;
    if (s->pauses && is_in_operation(p)) return NULL;
    finisher = p;
  }
  if (!finisher) {
    hands *h = checker->handle;
    zeroipc_status status = zi_derivation_attach(&h->d);
    if (status == ZEROIPC_ENDED) return NULL;
    if (status == ZEROIPC_SUBSCRIBERS_FULL && s->spares) return NULL;
    if (status) return s->pauses ? NULL : "the derivation is stuck";
    finisher = checker;
  }
  zeroipc_status status = ZEROIPC_OK;
  for (int k = 0; k < MOST_LOOKS && status == ZEROIPC_OK; k++)
    status = zeroipc_derivation_step(&((hands *)finisher->handle)->d);
  return status == ZEROIPC_EMPTY || status == ZEROIPC_ENDED ? NULL : "who derives does not come to an end";
}

// One of those who derived or stood by from the beginning lives, and has not handed over.
static bool is_promised(participant *checker, const scenario *s) {
  for (int k = 1; k <= s->fill; k++)
    if (lives(checker, participant_of(checker, k)) && participant_of(checker, k)->own[0] == 0) return true;
  return false;
}

static bool ended_whole(hands *h, participant *checker, const scenario *s) {
  return !finisher || !is_promised(checker, s) || !zi_is_ended(&h->source) || zi_is_ended(&h->target);
}

// The values of the derived stream: even ones of the source from its start on, in order and none twice; all of them
// where that is promised.
static const char *drain(participant *checker, const scenario *s) {
  hands *h = checker->handle;
  const char *found = derive_all(checker, s);
  if (found) return found;
  int64_t published = number_in(&h->source, zeroipc_stream_sequence(&h->source), s->lap) - old, from = 0;
  if (load64(stream_word(&h->target, STREAM_BINDING)) >> 40 == 0) return NULL; // nobody has ever derived
  uint64_t start = plain_load64(stream_word(&h->target, STREAM_START));
  from = number_in(&h->source, position_number(&h->source.c, start), s->lap) - old;
  stream_record r = {0};
  item one;
  CHECK_OK(zi_find_start(&h->target, ZEROIPC_EARLIEST, &r.cursor));
  bool all = finisher && is_promised(checker, s);
  zeroipc_status status = ZEROIPC_OK;
  int64_t due = FIRST_VALUE + from;
  for (;;) {
    due += due % 2;
    status = zi_next(&h->target, &r, &one);
    if (status) break;
    if (one.value != one.same) return "a torn value was derived";
    if (one.value < due) return "a value was derived twice, or out of order";
    if (one.value % 2 != 0 || one.value >= FIRST_VALUE + published) return "a value was derived that is not there";
    if (all && one.value != due) return "a value was skipped";
    due = one.value + 1;
  }
  if (status == ZEROIPC_CORRUPT || r.lost != 0) return "the derived stream cannot be read";
  if (all && due < FIRST_VALUE + published) return "a value was skipped at the end";
  return ended_whole(h, checker, s) ? NULL : "the source has ended, the derived stream has not";
}

// Whether the derivation's line is another one's, who lives.
static bool is_derived(hands *h, const participant *but) {
  uint64_t binding = load64(stream_word(&h->target, STREAM_BINDING));
  uint32_t line = (uint32_t)(binding >> 24) & 0xffff, owner = line_owner(binding);
  if (line != 0) {
    const uint8_t *at = line_at(&h->source, line - 1);
    if (load64(at + LINE_BOUND) != h->d.course.r.id) return false;
    owner = line_owner(load64(at));
  }
  return owner != 0 && owner != but->memory->owner && zi_alive(h->source.c.s.memory, owner);
}

static bool may_sleep(participant *checker, const record *op, const scenario *s) {
  hands *h = checker->handle, *sleeper = participant_of(checker, op->who)->handle;
  if (op->letter == 'W') return !zi_stream_has_room(&h->source);
  if (zi_is_ended(&h->target)) return false;
  if (!sleeper->d.deriving) return s->spares != 0 || is_derived(h, participant_of(checker, op->who));
  uint64_t at = position_number(&h->source.c, sleeper->d.course.r.cursor);
  return at == zeroipc_stream_sequence(&h->source) && !zi_is_ended(&h->source);
}

// Who stands by no longer is asked no longer.
static const char *check_standby(participant *checker, bool paused) {
  hands *h = checker->handle;
  for (int k = 0; k < participant_count; k++) {
    participant *p = participant_of(checker, k);
    const stream_record *r = &((hands *)p->handle)->d.course.r;
    bool stands = r->standby_line != 0 && p->own[1] == 0;
    if (!lives(checker, p) || (paused && is_in_operation(p)) || stands) continue;
    for (uint32_t line = 0; line < h->source.line_count; line++)
      for (uint32_t n = 0; n < LINE_STANDBY_COUNT; n++)
        if (load32(line_at(&h->source, line) + LINE_STANDBY + n * 4) == p->memory->owner)
          return "one is asked to stand by that does not";
  }
  return NULL;
}

// A derivation that is over has no line any more, but where its deriver died.
static const char *check_lines(participant *checker) {
  hands *h = checker->handle;
  for (uint32_t k = 0; k < h->source.line_count && zi_is_ended(&h->target); k++) {
    const uint8_t *line = line_at(&h->source, k);
    uint32_t owner = line_owner(load64(line));
    if (load64(line + LINE_BOUND) == h->d.course.r.id && owner != 0 && zi_alive(checker->memory, owner))
      return "a derivation that is over holds back its source";
  }
  return NULL;
}

// The dead hold up nobody: twice the capacity can be published as long as somebody derives.
static const char *check_publishing(participant *checker, const scenario *s) {
  hands *h = checker->handle;
  if (zi_is_ended(&h->source)) return NULL;
  for (int k = 0; k < participant_count; k++)
    if (participant_of(checker, k)->kept && lives(checker, participant_of(checker, k))) return NULL; // it holds them up
  for (int64_t k = 0; k < 2 * s->capacity + 1; k++) {
    if (zeroipc_stream_try_emit(&h->source, &(item){k, k})) return "a producer is held up for ever";
    if (finisher && zeroipc_derivation_step(&((hands *)finisher->handle)->d) > 0) return "nobody derives any more";
  }
  return NULL;
}

static const char *whole(participant *checker, const scenario *s, int paused) {
  hands *h = checker->handle;
  const char *found = check_standby(checker, paused != 0);
  if (!found && !paused) found = check_lines(checker);
  if (!found && !paused) found = check_publishing(checker, s);
  if (!found) found = check_stream_blocks(&h->source, paused);
  return found ? found : check_stream_blocks(&h->target, paused);
}

static const world derived_world = {
    .name = "derived",
    .segment_bytes = 65536,
    .prepare = prepare_and_know,
    .open = open_and_try,
    .handle_bytes = sizeof(hands),
    .perform = perform,
    .begin = begin,
    .apply = apply,
    .drain = drain,
    .may_sleep = may_sleep,
    .whole = whole,
};

#define LAST_LAP LAP_MASK
// The lap before those in block words and lines wrap, where an index has one bit.
#define LAST_CUT_LAP (((uint64_t)1 << 38) - 1)

// words, capacity, preemptions, deaths, pauses, attached, lap, lines, threads
static const scenario scenarios[] = {
    {"ppp,dd,dd", 2, 3, 0, 0, 2, 5, 0, 0},     {"ppp,dd,dd", 1, 2, 1, 0, 2, 5, 0, 0},
    {"ppp,dd,dd", 2, 2, 1, 0, 2, 5, 0, 0},     {"pppp,ddd,ddd", 2, 1, 1, 0, 2, 5, 0, 0},
    {"ppp,dhd,dd", 1, 2, 0, 0, 2, 5, 0, 0},    {"ppp,dh,dd", 2, 2, 1, 0, 2, 5, 0, 0},
    {"ppp,dh,adh,dd", 2, 1, 0, 0, 3, 5, 0, 0}, {"ppp,dd,dd,jl", 2, 1, 1, 0, 2, 5, 1, 0},
    {"ppp,dd,dd", 2, 2, 0, 1, 2, 5, 0, 0},     {"pp,d,d", 1, 3, 0, 0, 0, 5, 0, 0},
    {"pp,dd,dd", 2, 2, 1, 0, 0, 5, 0, 0},      {"ppp,d,d", 1, 2, 1, 0, 1, 5, 0, 0},
    {"pppp,d,jl,d", 1, 1, 1, 0, 1, 5, 1, 0},   {"p,a,a,a", 2, 2, 1, 0, 0, 5, 2, 0},
    {"pp,dhd,dhd", 1, 2, 1, 0, 0, 5, 0, 0},    {"pp,ad,ad", 1, 2, 0, 1, 0, 5, 0, 0},
    {"ppp,dd,dd", 2, 2, 1, 0, 2, LAST_LAP, 0, 0}, {"ppp,dd,dd", 2, 2, 1, 0, 2, LAST_CUT_LAP, 0, 0},
    {"ppx,ddd,dd", 2, 2, 1, 0, 2, 5, 0, 0},    {"px,dhd,dd", 2, 2, 0, 0, 2, 5, 0, 0},
    {"WWW,dd,R", 1, 1, 1, 0, 2, 5, 0, 0},      {"WW,ddd,R", 1, 2, 1, 0, 2, 5, 0, 0},
    {"pp,dh,R", 2, 2, 0, 0, 2, 5, 0, 0},       {"WW,h,R", 1, 2, 0, 0, 2, 5, 0, 0},
    {"WWx,R,R", 1, 2, 0, 0, 2, 5, 0, 0},       {"WWx,R,R", 2, 1, 1, 0, 2, 5, 0, 0},
    {"p,h,R,R", 2, 1, 0, 0, 3, 5, 0, 0},
};

static const mutant mutants[] = {
    {"derive: the cursor is stored before the publication", "derivation.c",
     "if (!status && d->pending == MADE) status = emit(d);",
     "if (!status && d->pending == MADE) {\\n    zi_derive_advance(&d->course);\\n    status = emit(d);\\n  }",
     {"ppp,dd,dd", 2, 2, 1, 0, 2, 5, 0, 0}},
    {"resume: does not look at the last origin", "derived.c",
     "if (status == ZEROIPC_OK && position_after(origin, cursor)) cursor = origin;", "",
     {"pp,d,d", 2, 2, 1, 0, 2, 5, 0, 0}},
    {"emit: the origin is that of the value itself", "derivation.c",
     "zi_emit_with_origin(target, d->made, d->course.r.next)",
     "zi_emit_with_origin(target, d->made, d->course.r.cursor)", {"pp,d,d", 2, 2, 1, 0, 2, 5, 0, 0}},
    {"take over: from one that lives", "derived.c",
     "if (zi_alive(d->source->c.s.memory, line_owner(word))) {\\n    *role",
     "if (false) {\\n    *role", {"pp,d,d", 2, 2, 0, 0, 1, 5, 0, 0}},
    {"take over: by a store", "derived.c", "if (!cas64(at, word, mine)) return ZEROIPC_OK; // T1",
     "plain_store64(at, mine);", {"pp,h,d,d", 2, 2, 0, 0, 3, 5, 0, 0}},
    {"heir: nobody is asked who stands by", "room.c",
     "return load64(line + LINE_BOUND) == 0 ? 0 : living_standby(s, line);", "return 0;",
     {"ppp,dd,d", 1, 2, 1, 0, 2, 5, 0, 0}},
    {"stand by: does not say so", "derived.c",
     "if (cas32(words + k * 4, owner, d->source->c.s.owner)) break;", "break;",
     {"ppp,dd,d", 1, 2, 1, 0, 2, 5, 0, 0}},
    {"take line: does not ask who stands by", "subscriber.c", " || zi_heir_of(s, line) != 0)) continue;",
     ")) continue;",
     {"pp,d,d,jl", 2, 2, 1, 0, 2, 5, 1, 0}},
    {"hand over: leaves the line as if nobody had had it", "derived.c",
     "cas64(line, word, (word & ~OWNER_MASK) | PENDING);", "cas64(line, word, 0);",
     {"ppp,dh,d", 1, 2, 0, 0, 2, 5, 0, 0}},
    {"hand over: goes on standing by for itself", "derived.c", "  withdraw(d); // H1\\n", "",
     {"pp,d,h", 2, 2, 1, 0, 2, 5, 0, 0}},
    {"hand over: wakes nobody", "derived.c",
     "wake_all(d->target->c.s.memory, stream_word(d->target, STREAM_HANDOVER)); // H3", "",
     {"p,h,R", 2, 2, 0, 0, 2, 5, 0, 0}},
    {"bind: by a store", "derived.c", "if (!cas64(at, binding, mine)) return ZEROIPC_OK; // B0",
     "plain_store64(at, mine);", {"p,d,d", 2, 2, 0, 0, 0, 5, 0, 0}},
    {"bind: beside one that is binding", "derived.c",
     "if (!zi_alive(d->target->c.s.memory, line_owner(binding))) return bind(d, binding, back, role);",
     "return bind(d, binding, back, role);", {"p,d,d", 2, 2, 0, 0, 0, 5, 0, 0}},
    {"bind: begins anew though there are values", "derived.c", "if (serial == 0) {", "if (true) {",
     {"pp,d,jl,d", 4, 2, 1, 0, 1, 5, 1, 0}},
    {"bind: goes on at the start though there are values", "derived.c",
     "if (status == ZEROIPC_EMPTY) *place = plain_load64(start_word);\\n  else if (status) return status;",
     "*place = plain_load64(start_word);", {"pp,d,jl,d", 4, 2, 1, 0, 1, 5, 1, 0}},
    {"bound: takes the line of another subscriber for its own", "derived.c",
     " && load64(at + LINE_BOUND) == d->r.id;", ";", {"ppp,d,j,d", 1, 2, 1, 0, 1, 5, 1, 0}},
    {"finish: keeps the line", "derived.c", "zi_leave(d->source, &d->r); // F3", "",
     {"ppx,ddd,dd", 2, 2, 0, 0, 2, 5, 0, 0}},
};

const suite derived_suite = {&derived_world, scenarios, sizeof scenarios / sizeof scenarios[0], mutants,
                             sizeof mutants / sizeof mutants[0]};
