// Futures in the explorer: s set, d pledge, u give up, g get, G the same waiting. `spares`: blocks of the future; 4
// unless it says so.

#include <limits.h>

#include "cell.h"
#include "explore.h"
#include "future.h"

typedef struct item {
  int64_t value, same;
} item;

static int participant_count; // of the scenario that is played

static void prepare(zeroipc_memory *memory, const scenario *s) {
  participant_count = 1;
  for (const char *at = s->words; *at; at++) participant_count += *at == ',';
  zeroipc_future *future;
  zeroipc_future_options options = {.blocks = (uint32_t)s->spares};
  CHECK_OK(zeroipc_future_create(memory, "f", sizeof(item), &options, &future));
  zeroipc_future_close(future);
}

static void *open_future(zeroipc_memory *memory) {
  zeroipc_future *future;
  CHECK_OK(zeroipc_future_open(memory, "f", sizeof(item), 0, &future));
  return future;
}

// --- operations ---

// A torn item is one that nobody made.
static int64_t value_of(const item *got) { return got->value == got->same ? got->value : -1000 - got->value; }

// own[0]: its pledge stands, as far as it knows.
static void perform(participant *p, char letter) {
  zeroipc_future *future = p->handle;
  record *performed = p->now;
  item one;
  switch (letter) {
    case 's':
      one.value = one.same = performed->value = p->next++;
      performed->status = zeroipc_future_try_set(future, &one);
      if (performed->status == ZEROIPC_OK) p->own[0] = 0;
      break;
    case 'd':
      performed->status = zeroipc_future_try_pledge(future);
      p->own[0] = performed->status == ZEROIPC_OK;
      break;
    case 'u':
      p->own[0] = 0;
      performed->status = zeroipc_future_give_up(future);
      break;
    default: // 'g', 'G'
      performed->status =
          letter == 'g' ? zeroipc_future_try_get(future, &one) : zeroipc_future_get(future, &one, ZEROIPC_FOREVER);
      performed->value = performed->status ? 0 : value_of(&one);
  }
}

// --- the model: its state, its value, who has pledged ---

enum { STATE, VALUE, PLEDGER };
enum { OPEN, PLEDGED, SET, GONE };

static void begin(state *model, const scenario *s) {
  (void)model;
  (void)s;
}

static bool is_for(const state *model, int who) {
  return model->words[STATE] == OPEN || (model->words[STATE] == PLEDGED && model->words[PLEDGER] == who);
}

static bool become(state *model, int state, int64_t value, int who) {
  model->words[STATE] = state;
  model->words[VALUE] = value;
  model->words[PLEDGER] = who;
  return true;
}

static bool model_get(const state *model, const record *op, const scenario *s) {
  switch (op->status) {
    case ZEROIPC_OK: return model->words[STATE] == SET && model->words[VALUE] == op->value;
    // Of one that has died; the rest is judged in the end.
    case ZEROIPC_ABANDONED: return model->words[STATE] == GONE || (model->words[STATE] == PLEDGED && s->deaths != 0);
    case ZEROIPC_PENDING: return op->letter == 'g' && (model->words[STATE] == OPEN || model->words[STATE] == PLEDGED);
    default: return false;
  }
}

static bool apply(state *model, const record *op, bool cut, const scenario *s) {
  bool mine = is_for(model, op->who), done = cut || op->status == ZEROIPC_OK;
  bool pledged = mine && model->words[STATE] == PLEDGED;
  switch (op->letter) {
    case 's':
      if (done) return op->value != 0 && mine && become(model, SET, op->value, 0);
      return op->status == ZEROIPC_REFUSED ? !mine : op->status == ZEROIPC_NO_ROOM && s->spares != 0;
    case 'd':
      if (done) return model->words[STATE] == OPEN && become(model, PLEDGED, 0, op->who);
      return op->status == ZEROIPC_REFUSED && model->words[STATE] != OPEN;
    case 'u':
      if (done) return pledged && become(model, GONE, 0, 0);
      return op->status == ZEROIPC_REFUSED && !pledged;
    default: return cut || model_get(model, op, s);
  }
}

// --- afterwards ---

static participant *participant_of(participant *checker, int k) { return checker - checker->index + k; }

static bool lives(const participant *checker, const participant *p) {
  return zi_alive(checker->memory, p->memory->owner);
}

static const char *drain(participant *checker, const scenario *s) {
  item one;
  zeroipc_status status = zeroipc_future_state(checker->handle);
  if (status == ZEROIPC_OK) status = zeroipc_future_try_get(checker->handle, &one);
  note(checker, 'g', status ? 0 : value_of(&one), status);
  for (int k = 0; k < participant_count; k++) {
    participant *p = participant_of(checker, k);
    if (!lives(checker, p) || p->own[0] == 0 || (s->pauses && p->now->end == INT_MAX)) continue;
    if (status != ZEROIPC_PENDING) return "a pledge that stands was broken";
  }
  uint32_t holder = zi_outcome_holder(&((zeroipc_future *)checker->handle)->outcome);
  return holder != 0 && !zi_alive(checker->memory, holder) ? "a pledge of the dead stands" : NULL;
}

static bool may_sleep(participant *checker, const record *op, const scenario *s) {
  (void)op;
  (void)s;
  return zeroipc_future_state(checker->handle) == ZEROIPC_PENDING;
}

// Nobody holds a block but who is paused.
static const char *whole(participant *checker, const scenario *s, int paused) {
  (void)s;
  const outcome *o = &((zeroipc_future *)checker->handle)->outcome;
  int held = 0;
  for (uint32_t k = 0; k < o->block_count; k++) {
    uint64_t word = load64(o->s.base + OUTCOME_BLOCKS + (size_t)k * o->s.stride + OUTCOME_BLOCK);
    held += (word & OWNER_MASK) != 0 && zi_alive(checker->memory, (uint32_t)(word & OWNER_MASK));
  }
  return held > paused ? "a block is lost" : NULL;
}

static const world future_world = {
    .name = "future",
    .segment_bytes = 65536,
    .prepare = prepare,
    .open = open_future,
    .handle_bytes = sizeof(struct zeroipc_future),
    .perform = perform,
    .begin = begin,
    .apply = apply,
    .drain = drain,
    .may_sleep = may_sleep,
    .whole = whole,
};

static const scenario scenarios[] = {
    {"s,s,gg", 1, 3, 0, 0, 0, 0, 0, 0},  {"sg,sg,sg", 1, 2, 1, 0, 0, 0, 0, 0}, {"s,s,g", 1, 3, 1, 0, 0, 0, 0, 0},
    {"s,s,s,g", 1, 2, 0, 1, 0, 0, 2, 0}, {"s,s,s", 1, 2, 1, 0, 0, 0, 2, 0},    {"ds,s,g", 1, 3, 1, 0, 0, 0, 0, 0},
    {"ds,ds,gg", 1, 2, 1, 0, 0, 0, 0, 0}, {"du,s,gg", 1, 3, 1, 0, 0, 0, 0, 0}, {"ds,su,g", 1, 2, 0, 1, 0, 0, 0, 0},
    {"d,d,g,g", 1, 2, 1, 0, 0, 0, 0, 0}, {"s,G", 1, 3, 0, 0, 0, 0, 0, 0},      {"ds,G,G", 1, 2, 0, 0, 0, 0, 0, 0},
    {"du,G,G", 1, 2, 1, 0, 0, 0, 0, 0},  {"s,G,G", 1, 2, 1, 0, 0, 0, 0, 0},    {"ds,G,g", 1, 2, 1, 0, 0, 0, 0, 0},
    {"s,s,g", 1, 3, 0, 0, 0, 0, 2, 1},
};

static const mutant mutants[] = {
    {"set: by a store", "outcome.c", "bool done = cas64(state_at(o), x, become(x, state, block));",
     "store64(state_at(o), become(x, state, block));\\n  bool done = true;", {"s,s,gg", 1, 2, 0, 0, 0, 0, 0, 0}},
    {"set: before the payload", "outcome.c",
     "payload_in(payload_at(o, block), payload, bytes);                  // S3\\n"
     "  bool done = cas64(state_at(o), x, become(x, state, block));",
     "bool done = cas64(state_at(o), x, become(x, state, block));\\n"
     "  payload_in(payload_at(o, block), payload, bytes);", {"s,g", 1, 2, 0, 0, 0, 0, 0, 0}},
    {"set: wakes nobody", "outcome.c", "wake_waiters(o); // S6", "", {"s,G", 1, 2, 0, 0, 0, 0, 0, 0}},
    {"set: keeps its block", "outcome.c", "let_go(o, block);\\n  if (!done)", "if (!done)",
     {"s,s", 1, 2, 0, 0, 0, 0, 0, 0}},
    {"set: lets go of its block before", "outcome.c",
     "payload_in(payload_at(o, block), payload, bytes);                  // S3",
     "let_go(o, block);\\n  payload_in(payload_at(o, block), payload, bytes);", {"s,s,g", 1, 3, 0, 0, 0, 0, 2, 0}},
    {"claim: by a store", "outcome.c",
     "if (cas64(at, word, ((word & ~OWNER_MASK) + VERSION_ONE) | o->s.owner)) {",
     "plain_store64(at, ((word & ~OWNER_MASK) + VERSION_ONE) | o->s.owner);\\n      {",
     {"s,s,g", 1, 3, 0, 0, 0, 0, 2, 0}},
    {"claim: does not look at the state again", "outcome.c",
     "if (load64(state_at(o)) != x) return ZEROIPC_REFUSED;", "", {"s,s,g", 1, 3, 0, 0, 0, 0, 2, 0}},
    {"claim: a block of the living", "outcome.c", "if (owner == 0 || !zi_alive(o->s.memory, owner)) {", "{",
     {"s,s,g", 1, 3, 0, 0, 0, 0, 2, 0}},
    {"set: whoever has pledged", "outcome.c", "if (state_of(x) != right.state) return ZEROIPC_REFUSED;", "",
     {"ds,s", 1, 2, 0, 0, 0, 0, 0, 0}},
    {"pledge: by a store", "outcome.c",
     "return cas64(state_at(o), x, become(x, STATE_PLEDGED, o->s.owner)) ? ZEROIPC_OK : ZEROIPC_REFUSED; // H1",
     "store64(state_at(o), become(x, STATE_PLEDGED, o->s.owner));\\n  return ZEROIPC_OK;",
     {"ds,s,g", 1, 2, 0, 0, 0, 0, 0, 0}},
    {"give up: wakes nobody", "outcome.c", "return ZEROIPC_REFUSED; // H3\\n  wake_waiters(o);",
     "return ZEROIPC_REFUSED; // H3", {"du,G", 1, 2, 0, 0, 0, 0, 0, 0}},
    {"reap: by a store", "outcome.c",
     "if (!cas64(state_at(o), x, become(x, STATE_ABANDONED, 0))) return false;",
     "store64(state_at(o), become(x, STATE_ABANDONED, 0));", {"ds,g,g", 1, 2, 1, 0, 0, 0, 0, 0}},
    {"reap: one that lives", "outcome.c",
     "if (state_of(x) != STATE_PLEDGED || zi_alive(o->s.memory, who_of(x))) return false;",
     "if (state_of(x) != STATE_PLEDGED) return false;", {"d,g", 1, 2, 0, 0, 0, 0, 0, 0}},
    {"reap: does not ask", "outcome.c",
     "if (state_of(x) != STATE_PLEDGED || zi_alive(o->s.memory, who_of(x))) return false;", "return false;",
     {"dg,G", 1, 2, 1, 0, 0, 0, 0, 0}},
};

const suite future_suite = {&future_world, scenarios, sizeof scenarios / sizeof scenarios[0], mutants,
                            sizeof mutants / sizeof mutants[0]};
