// Stacks in the explorer: p push, o pop, P and O the same waiting, h look at the top.

#include <limits.h>

#include "explore.h"
#include "stack.h"

typedef struct item {
  int64_t value, same;
} item;

static uint32_t spares_of(const scenario *s) { return s->spares ? (uint32_t)s->spares : MOST_PARTICIPANTS + 1; }

static void prepare(zeroipc_memory *memory, const scenario *s) {
  zeroipc_stack *stack;
  zeroipc_stack_options options = {.spares = spares_of(s)};
  CHECK_OK(zeroipc_stack_create(memory, "s", sizeof(item), (uint32_t)s->capacity, &options, &stack));
  store64(bytes_of(memory, "s") + STACK_TOP, s->lap << 24 | NO_BLOCK);
  for (int64_t k = 0; k < s->fill; k++) CHECK_OK(zeroipc_stack_try_push(stack, &(item){k, k}));
  zeroipc_stack_close(stack);
}

static void *open_stack(zeroipc_memory *memory) {
  zeroipc_stack *stack;
  CHECK_OK(zeroipc_stack_open(memory, "s", sizeof(item), 0, &stack));
  return stack;
}

// A torn item is one that nobody made.
static int64_t value_of(const item *got) { return got->value == got->same ? got->value : -1000 - got->value; }

static void perform(participant *p, char letter) {
  zeroipc_stack *stack = p->handle;
  record *performed = p->now;
  item one;
  switch (letter) {
    case 'p':
    case 'P':
      one.value = one.same = performed->value = p->next++;
      performed->status =
          letter == 'p' ? zeroipc_stack_try_push(stack, &one) : zeroipc_stack_push(stack, &one, ZEROIPC_FOREVER);
      break;
    case 'h':
      performed->status = zeroipc_stack_top(stack, &one);
      performed->value = performed->status ? 0 : value_of(&one);
      break;
    default: // 'o', 'O'
      performed->status =
          letter == 'o' ? zeroipc_stack_try_pop(stack, &one) : zeroipc_stack_pop(stack, &one, ZEROIPC_FOREVER);
      performed->value = performed->status ? 0 : value_of(&one);
  }
}

// --- the model: a length and the values ---

static void begin(state *model, const scenario *s) {
  model->words[0] = s->fill;
  for (int k = 0; k < s->fill; k++) model->words[1 + k] = k;
}

static bool model_push(state *model, int64_t value, const scenario *s) {
  if (value == 0 || model->words[0] == s->capacity) return false;
  model->words[1 + model->words[0]++] = value;
  return true;
}

static bool model_pop(state *model, int64_t value, bool any) {
  if (model->words[0] == 0 || (!any && model->words[model->words[0]] != value)) return false;
  model->words[model->words[0]--] = 0;
  return true;
}

static bool apply(state *model, const record *op, bool cut, const scenario *s) {
  bool full = model->words[0] == s->capacity, empty = model->words[0] == 0;
  if (op->letter == 'p' || op->letter == 'P') {
    if (cut || op->status == ZEROIPC_OK) return model_push(model, op->value, s);
    return op->status == ZEROIPC_NO_ROOM && (full || s->spares);
  }
  if (op->letter == 'h') {
    if (cut) return true;
    return op->status == ZEROIPC_OK ? !empty && model->words[model->words[0]] == op->value
                                    : op->status == ZEROIPC_EMPTY && empty;
  }
  if (cut) return model_pop(model, 0, true);
  return op->status == ZEROIPC_OK ? model_pop(model, op->value, false) : op->status == ZEROIPC_EMPTY && empty;
}

static const char *drain(participant *checker, const scenario *s) {
  item one;
  for (int k = 0; k <= s->capacity; k++) {
    zeroipc_status status = zeroipc_stack_try_pop(checker->handle, &one);
    if (status > 0) return "corrupt at the end";
    note(checker, 'o', status ? 0 : value_of(&one), status);
    if (status) return NULL;
  }
  return "more items than the capacity";
}

static bool may_sleep(participant *checker, const record *op, const scenario *s) {
  uint32_t size = zeroipc_stack_size(checker->handle);
  return op->letter == 'P' ? size == (uint32_t)s->capacity : size == 0;
}

// The capacity is exact, twice over, also beside one block for each paused participant.
static const char *whole(participant *checker, const scenario *s, int paused) {
  (void)paused;
  zeroipc_stack *stack = checker->handle;
  for (int round = 0; round < 2 && !s->spares; round++) {
    for (int64_t k = 1; k <= s->capacity; k++)
      if (zeroipc_stack_try_push(stack, &(item){k, k})) return "it cannot be filled";
    if (zeroipc_stack_try_push(stack, &(item){9, 9}) != ZEROIPC_NO_ROOM) return "more than the capacity fits";
    for (int64_t k = s->capacity; k >= 1; k--) {
      item one;
      if (zeroipc_stack_try_pop(stack, &one) || value_of(&one) != k) return "it does not give what was put";
    }
  }
  return NULL;
}

static const world stack_world = {
    .name = "stack",
    .segment_bytes = 65536,
    .prepare = prepare,
    .open = open_stack,
    .handle_bytes = sizeof(struct zeroipc_stack),
    .perform = perform,
    .begin = begin,
    .apply = apply,
    .drain = drain,
    .may_sleep = may_sleep,
    .whole = whole,
};

#define LAST_TAG ((1ull << 39) - 1)

static const scenario scenarios[] = {
    {"pp,p,oo", 2, 2, 1, 0, 0, 0, 0, 0}, {"pp,p,oo", 1, 2, 0, 1, 0, 3, 0, 0}, {"pop,pop,po", 2, 2, 0, 0, 0, 3, 0, 0},
    {"po,po,po", 2, 2, 1, 0, 0, 3, 0, 0}, {"ppo,oop", 3, 2, 1, 0, 1, 3, 0, 0}, {"ppo,oop", 2, 2, 0, 1, 1, 3, 0, 0},
    {"pop,pop", 2, 3, 0, 0, 0, LAST_TAG, 0, 0}, {"op,po,op", 2, 2, 0, 0, 2, 3, 0, 0},
    {"ph,po,ho", 2, 2, 0, 0, 1, 3, 0, 0},
    {"pp,po,p", 2, 2, 1, 0, 0, 3, 1, 0}, {"O,O,pp", 2, 2, 0, 0, 0, 3, 0, 0}, {"P,P,oo", 1, 2, 0, 0, 1, 3, 0, 0},
    {"p,p,po", 2, 3, 0, 0, 0, 3, 0, 1}, {"pop,pop,po", 2, 2, 0, 0, 0, 3, 0, 1},
};

static const mutant mutants[] = {
    {"is_free: held by the living is free", "stack_core.c", "return !zi_alive(memory, owner);\\n  uint64_t aim",
     "return true;\\n  uint64_t aim", {"p,p,o", 2, 2, 0, 0, 0, 3, 0, 0}},
    {"is_free: an aimed block of the living is free", "stack_core.c",
     "return !zi_alive(memory, owner) && load64(top_at(k)) == top;", "return load64(top_at(k)) == top;",
     {"p,p,o", 2, 2, 0, 0, 0, 3, 0, 0}},
    {"is_free: does not look at top again after a death", "stack_core.c",
     "return !zi_alive(memory, owner) && load64(top_at(k)) == top;", "return !zi_alive(memory, owner);",
     {"p,p", 2, 2, 1, 0, 0, 3, 0, 0}},
    {"is_free: the block on top is free", "stack_core.c", "if (on == block) return false; // F3", "",
    {"pp,p", 3, 2, 0, 0, 0, 3, 0, 0}},
    {"is_free: what lies below the top is free", "stack_core.c",
     "load64(entry_at(k, depth)) != follow(aim, block);", "true;", {"ppp,o", 3, 2, 0, 0, 0, 3, 0, 0}},
    {"is_free: takes the size of another moment", "stack_core.c", "if (top == seen && depth >= size) return true;",
     "if (depth >= size) return true;", {"p,pp", 3, 2, 0, 0, 0, 3, 0, 0}},
    {"claim: without held", "stack_core.c", "cas64(at, word, aim | HELD); // STACK-O2",
     "cas64(at, word, aim); // STACK-O2",
     {"p,p,p", 3, 2, 0, 0, 0, 3, 0, 0}},
    {"push: does not complete the entry below", "stack_core.c",
     "if (on != NO_BLOCK && !complete(k, top, on, depth, &steps)) continue; // S5", "",
     {"ppo,o", 3, 1, 0, 0, 0, 3, 0, 0}},
    {"push: held is cleared before the depth is written", "stack_core.c",
     "plain_store64(depth_at(k, block), depth + 1);                         // S6: the depth while it is held\\n"
     "    plain_store64(word_at(k, block), aim);",
     "plain_store64(word_at(k, block), aim);\\n    plain_store64(depth_at(k, block), depth + 1);",
     {"p,pop,p", 2, 3, 0, 0, 0, 3, 0, 0}},
    {"push: believes its block after it lost", "stack_core.c",
     "if (!cas64(word_at(k, block), aim, aim | HELD)) block = NO_BLOCK;         // S8",
     "plain_store64(word_at(k, block), aim | HELD); // S8",
     {"p,pop,po", 2, 3, 0, 0, 0, 3, 0, 0}},
    {"push: a thread aims a block where another one of its process may have", "stack_core.c",
     "if (load64(top_at(k)) != top) continue;\\n    }\\n    if (on", "}\\n    if (on",
     {"p,pop,pp", 3, 3, 0, 0, 0, 3, 0, 1}},
    {"pop: the payload is copied after the pop", "stack_core.c",
     "payload_out(out, payload_at(k, block), k->s.elem_size); // O3", "(void)out;", {"po", 1, 0, 0, 0, 0, 3, 0, 0}},
    {"look: the copy is not proved", "stack_core.c",
     "payload_out(out, payload_at(k, block), k->s.elem_size);\\n    if (load64(top_at(k)) == top) return ZEROIPC_OK;",
     "payload_out(out, payload_at(k, block), k->s.elem_size);\\n    return ZEROIPC_OK;",
     {"ho,op", 1, 3, 0, 0, 1, 3, 0, 0}},
};

const suite stack_suite = {&stack_world, scenarios, sizeof scenarios / sizeof scenarios[0], mutants,
                           sizeof mutants / sizeof mutants[0]};
