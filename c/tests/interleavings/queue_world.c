// Queues in the explorer: p push, c pop, P and C the same waiting, q peek, r reserve, m commit of what was reserved, a
// abort, l claim and release.

#include <limits.h>
#include <stdlib.h>

#include "cell.h"
#include "cells.h"
#include "explore.h"
#include "waiting.h"

#define ITEM_BYTES 16

typedef struct item {
  int64_t value, same;
} item;

static uint32_t spares_of(const scenario *s) { return s->spares ? (uint32_t)s->spares : MOST_PARTICIPANTS + 1; }

static void prepare(zeroipc_memory *memory, const scenario *s) {
  zeroipc_queue *queue;
  zeroipc_queue_options options = {.spares = spares_of(s)};
  CHECK_OK(zeroipc_queue_create(memory, "q", sizeof(item), (uint32_t)s->capacity, &options, &queue));
  uint8_t *bytes = bytes_of(memory, "q");
  uint32_t stride = *(uint32_t *)(void *)(bytes + STRUCTURE_STRIDE);
  store64(bytes + QUEUE_TAIL, s->lap << 24);
  store64(bytes + QUEUE_HEAD, s->lap << 24);
  for (int k = 0; k < s->capacity; k++)
    store64(bytes + QUEUE_CELLS + (uint32_t)k * stride, target_word(s->lap << 1 & TURN_MASK, NO_BLOCK));
  for (int64_t k = 0; k < s->fill; k++) CHECK_OK(zeroipc_queue_try_push(queue, &(item){k, k}));
  zeroipc_queue_close(queue);
}

static void *open_queue(zeroipc_memory *memory) {
  zeroipc_queue *queue;
  CHECK_OK(zeroipc_queue_open(memory, "q", sizeof(item), 0, &queue));
  return queue;
}

// A torn item is one that nobody made.
static int64_t value_of(const item *got) { return got->value == got->same ? got->value : -1000 - got->value; }

static void perform(participant *p, char letter) {
  zeroipc_queue *queue = p->handle;
  record *now_performed = p->now;
  item one;
  zeroipc_lease *lease = (zeroipc_lease *)(void *)p->own;
  switch (letter) {
    case 'p':
    case 'P':
      one.value = one.same = now_performed->value = p->next++;
      now_performed->status = letter == 'p' ? zeroipc_queue_try_push(queue, &one)
                                            : zeroipc_queue_push(queue, &one, ZEROIPC_FOREVER);
      break;
    case 'c':
    case 'C':
      now_performed->status =
          letter == 'c' ? zeroipc_queue_try_pop(queue, &one) : zeroipc_queue_pop(queue, &one, ZEROIPC_FOREVER);
      now_performed->value = now_performed->status ? 0 : value_of(&one);
      break;
    case 'q':
      now_performed->status = zeroipc_queue_peek(queue, &one);
      now_performed->value = now_performed->status ? 0 : value_of(&one);
      break;
    case 'r':
      now_performed->status = zeroipc_queue_try_reserve(queue, lease);
      if (!now_performed->status) ((item *)lease->data)->value = ((item *)lease->data)->same = p->own[2] = p->next++;
      break;
    case 'm':
      now_performed->value = p->own[2];
      now_performed->status = lease->data ? zeroipc_queue_try_commit(queue, lease) : ZEROIPC_CLOSED;
      break;
    case 'a':
      now_performed->status = lease->data ? zeroipc_queue_release(queue, lease) : ZEROIPC_CLOSED;
      break;
    default: // 'l'
      now_performed->status = zeroipc_queue_try_claim(queue, lease);
      if (now_performed->status) break;
      now_performed->value = value_of(lease->data);
      zeroipc_queue_release(queue, lease);
  }
}

// --- the model: a length and the values ---

static void begin(state *model, const scenario *s) {
  model->words[0] = s->fill;
  for (int k = 0; k < s->fill; k++) model->words[1 + k] = k;
}

static bool model_push(state *model, int64_t value, const scenario *s) {
  if (model->words[0] == s->capacity) return false;
  model->words[1 + model->words[0]++] = value;
  return true;
}

static bool model_pop(state *model, int64_t value, bool any) {
  if (model->words[0] == 0 || (!any && model->words[1] != value)) return false;
  memmove(&model->words[1], &model->words[2], (size_t)(--model->words[0]) * sizeof model->words[0]);
  return true;
}

static bool apply(state *model, const record *op, bool cut, const scenario *s) {
  bool full = model->words[0] == s->capacity, empty = model->words[0] == 0;
  switch (op->letter) {
    case 'p':
    case 'P':
    case 'm':
      if (cut) return op->value != 0 && model_push(model, op->value, s);
      if (op->status == ZEROIPC_CLOSED) return true;
      return op->status == ZEROIPC_OK ? model_push(model, op->value, s)
                                      : op->status == ZEROIPC_NO_ROOM && (full || s->spares);
    case 'c':
    case 'C':
    case 'l':
      if (cut) return model_pop(model, 0, true);
      if (op->status == ZEROIPC_NO_ROOM) return s->spares != 0;
      return op->status == ZEROIPC_OK ? model_pop(model, op->value, false) : op->status == ZEROIPC_EMPTY && empty;
    case 'q':
      if (cut) return true;
      return op->status == ZEROIPC_OK ? !empty && model->words[1] == op->value : op->status == ZEROIPC_EMPTY && empty;
    default: // 'r', 'a'
      return cut || op->status != ZEROIPC_CORRUPT;
  }
}

static const char *drain(participant *checker, const scenario *s) {
  item one;
  for (int k = 0; k <= s->capacity; k++) {
    zeroipc_status status = zeroipc_queue_try_pop(checker->handle, &one);
    if (status > 0) return "corrupt at the end";
    note(checker, 'c', status ? 0 : value_of(&one), status);
    if (status) return NULL;
  }
  return "more items than the capacity";
}

static bool may_sleep(participant *checker, const record *op, const scenario *s) {
  uint32_t size = zeroipc_queue_size(checker->handle);
  return op->letter == 'P' ? size == (uint32_t)s->capacity : size == 0;
}

// The capacity is exact, twice over, and every block is free but one for each paused participant.
static const char *whole(participant *checker, const scenario *s, int paused) {
  zeroipc_queue *queue = checker->handle;
  cells *c = (cells *)(void *)queue;
  uint32_t kept = 0;
  for (int round = 0; round < 2 && !s->spares; round++) {
    for (int64_t k = 0; k < s->capacity; k++)
      if (zeroipc_queue_try_push(queue, &(item){k, k})) return "it cannot be filled";
    if (zeroipc_queue_try_push(queue, &(item){9, 9}) != ZEROIPC_NO_ROOM) return "more than the capacity fits";
    for (int64_t k = 0; k < s->capacity; k++) {
      item one;
      if (zeroipc_queue_try_pop(queue, &one) || value_of(&one) != k) return "it does not give what was put";
    }
  }
  for (uint32_t block = 0; block < c->block_count; block++) kept += !try_claim_block(c, block, 0);
  return kept > (uint32_t)paused ? "a block is lost" : NULL;
}

static const world queue_world = {
    .name = "queue",
    .segment_bytes = 65536,
    .prepare = prepare,
    .open = open_queue,
    .handle_bytes = sizeof(cells),
    .perform = perform,
    .begin = begin,
    .apply = apply,
    .drain = drain,
    .may_sleep = may_sleep,
    .whole = whole,
};

#define LAST_LAP LAP_MASK

static const scenario scenarios[] = {
    {"pp,cc", 1, 3, 0, 0, 0, 0, 0, 0},
    {"pp,p,cc", 1, 2, 1, 0, 0, 0, 0, 0},
    {"pp,p,cc", 2, 2, 1, 0, 0, 0, 0, 0},
    {"pp,p,cc", 2, 2, 0, 1, 1, 0, 0, 0},
    {"p,p,c,c", 1, 2, 1, 0, 0, 0, 0, 0},
    {"pc,pc", 1, 3, 1, 0, 0, 5, 0, 0},
    {"pc,pc,pc", 1, 2, 1, 0, 0, 5, 0, 0},
    {"pp,cc,q", 2, 2, 1, 0, 1, 0, 0, 0},
    {"rm,p,c", 2, 2, 1, 0, 0, 3, 0, 0},
    {"rma,rma,cc", 1, 2, 1, 0, 0, 3, 0, 0},
    {"ra,p,c", 1, 2, 1, 0, 1, 3, 0, 0},
    {"ll,pp,c", 2, 2, 1, 0, 1, 3, 0, 0},
    {"l,l,pp", 2, 2, 1, 0, 2, 3, 0, 0},
    {"pp,cc,p", 1, 2, 1, 0, 0, LAST_LAP, 0, 0},
    {"ppp,ccc", 2, 2, 1, 0, 1, (1ull << 38) - 1, 0, 0},
    {"pp,p,cc", 2, 2, 1, 0, 0, 0, 1, 0},
    {"p,p,pc", 2, 3, 0, 0, 0, 0, 0, 1},
    {"p,pp,pc", 2, 3, 0, 0, 0, 3, 0, 1},
    {"pc,pc,pc", 1, 2, 0, 0, 0, 3, 0, 1},
    {"rma,p,pc", 2, 2, 0, 0, 0, 3, 0, 1},
    {"l,pc,p", 2, 2, 0, 0, 1, 3, 0, 1},
};

static const mutant mutants[] = {
    {"push: the block's word is read after the target", "queue.c",
     "uint64_t block = load64(cell + CELL_BLOCK);\\n  uint64_t target = load64(cell);",
     "uint64_t target = load64(cell);\\n  uint64_t block = load64(cell + CELL_BLOCK);",
     {"pp,cc,pp", 1, 3, 0, 0, 0, 3, 0, 0}},
    {"push: held is cleared before the payload is written", "queue.c",
     "payload_in(cell + CELL_PAYLOAD, element, size);\\n  plain_store64(cell + CELL_BLOCK, aim);",
     "plain_store64(cell + CELL_BLOCK, aim);\\n  payload_in(cell + CELL_PAYLOAD, element, size);",
     {"p,p,pc", 2, 2, 0, 0, 0, 3, 0, 0}},
    {"push: published before the payload is written", "cells.c",
     "payload_in(payload_of(c, block), element, c->s.elem_size);\\n      // Threads",
     "plain_store64(block_word_of(c, block), aim);\\n"
     "      payload_in(payload_of(c, block), element, c->s.elem_size);\\n      // Threads",
     {"p,p,pc", 2, 3, 0, 0, 0, 3, 0, 0}},
    {"free: a published block is free", "cell.h", "if (named_block(c, target) == block) return false;", "",
     {"pp,cc,pp", 2, 2, 1, 0, 0, 3, 0, 0}},
    {"free: does not look at the target again after a death", "cell.h",
     "return named_block(c, load64(target_at)) != block;",
     "return true;", {"pp,pp", 2, 2, 1, 0, 0, 3, 0, 0}},
    {"free: a block of the living that is aimed is free", "cell.h",
     "if (zi_alive(memory, owner)) return false;\\n  // It may", "// It may", {"p,pp", 2, 2, 0, 0, 0, 3, 0, 0}},
    {"free: a held block is free", "cell.h", "if (held && zi_alive(memory, owner)) return false;", "",
     {"p,p,cc", 2, 2, 0, 0, 0, 3, 0, 0}},
    {"free: a held block of the dead is not", "cell.h", "if (held && zi_alive(memory, owner)) return false;",
     "if (held) return false;", {"p,pc", 1, 1, 1, 0, 0, 3, 0, 0}},
    {"push: does not look whether the block was taken when it aims it anew", "cells.c",
     "if (!cas64(block_word_of(c, block), word, aim)) {",
     "plain_store64(block_word_of(c, block), aim);\\n      if (false) {",
     {"p,pp,p", 2, 3, 0, 0, 0, 3, 0, 0}},
    {"push: full without a look at the turn", "walk.h", "if (!turn_after(turn, empty))", "if (turn != empty)",
     {"p,p", 2, 1, 0, 0, 0, 3, 0, 0}},
    {"pop: the payload is copied after the pop", "queue.c",
     "payload_out(out, payload_of(c, block_of(target)), size);\\n"
     "  return cas64(cell, target, (full + ONE_TURN) | NO_BLOCK) ? DONE : NOT_USUAL;",
     "bool done = cas64(cell, target, (full + ONE_TURN) | NO_BLOCK);\\n"
     "  payload_out(out, payload_of(c, block_of(target)), size);\\n  return done ? DONE : NOT_USUAL;",
     {"c,ppp", 1, 2, 0, 0, 1, 3, 0, 0}},
    {"peek: the copy is not proved", "cells.c", "if (load64(cell_at(c, w.index)) == w.target) return ZEROIPC_OK;",
     "return ZEROIPC_OK;", {"q,cp,cp", 1, 3, 0, 0, 1, 3, 0, 0}},
    {"commit: held is cleared before it is published", "queue.c",
     "plain_store64(block_word_of(c, lease->block), aim | HELD);",
     "plain_store64(block_word_of(c, lease->block), aim);", {"rm,pc,p", 1, 3, 0, 0, 0, 3, 0, 0}},
    {"push: a thread aims a block where another one of its process may have", "cells.c",
     "if (load64(cell_at(c, w->index)) != w->target) {", "if (false) {", {"p,p,pp", 3, 3, 0, 0, 0, 0, 0, 1}},
    {"push: the usual case takes a block that is aimed here already", "queue.c",
     "|| (block ^ aim) >> 24 == 0) return NOT_USUAL;", ") return NOT_USUAL;", {"p,p,pc", 1, 3, 0, 0, 0, 3, 0, 1}},
    {"claim: the word is not put back", "queue.c", "plain_store64(at, found); // another consumer was first",
     "// another consumer was first",
     {"l,l,p", 1, 2, 0, 0, 1, 3, 0, 0}},
};

const suite queue_suite = {&queue_world, scenarios, sizeof scenarios / sizeof scenarios[0], mutants,
                           sizeof mutants / sizeof mutants[0]};

// --- the same world with waits: nobody sleeps beside what it waits for ---

static const world waiting_world = {
    .name = "waiting",
    .segment_bytes = 65536,
    .prepare = prepare,
    .open = open_queue,
    .handle_bytes = sizeof(cells),
    .perform = perform,
    .begin = begin,
    .apply = apply,
    .drain = drain,
    .may_sleep = may_sleep,
    .whole = whole,
};

static const scenario waits[] = {
    {"C,p", 1, 3, 0, 0, 0, 0, 0, 0},       {"C,C,pp", 2, 2, 0, 0, 0, 0, 0, 0},  {"CC,PP", 1, 2, 0, 0, 0, 0, 0, 0},
    {"C,P,cp", 1, 2, 0, 0, 1, 0, 0, 0},    {"P,P,cc", 1, 2, 0, 0, 1, 0, 0, 0},  {"C,C,p", 1, 2, 1, 0, 0, 0, 0, 0},
    {"C,P", 1, 2, 1, 0, 0, 0, 0, 0},       {"C,C,pp", 1, 2, 0, 1, 0, 0, 0, 0},
};

static const mutant waiting_mutants[] = {
    {"wait: tries before it has set its bit, and not after", "waiting.c",
     "    for (size_t n = 0; n < count; n++) {\\n"
     "      if (!conditions[n].set || (changing && !changing->standing[n])) continue;\\n"
     "      uint32_t slot = conditions[n].memory->owner & 0xff;\\n"
     "      fetch_or64(word_of(conditions[n].set, slot), bit_of(slot)); // W3. WAIT-O1 -> wake_one\\n"
     "    }\\n"
     "    zeroipc_status status = attempt(context); // W4\\n",
     "    zeroipc_status status = attempt(context); // W4\\n"
     "    for (size_t n = 0; n < count; n++) {\\n"
     "      if (!conditions[n].set || (changing && !changing->standing[n])) continue;\\n"
     "      uint32_t slot = conditions[n].memory->owner & 0xff;\\n"
     "      fetch_or64(word_of(conditions[n].set, slot), bit_of(slot)); // W3. WAIT-O1 -> wake_one\\n"
     "    }\\n",
     {"C,p", 1, 2, 0, 0, 0, 0, 0, 0}},
    {"wait: reads the doorbell after it has tried", "waiting.c",
     "int64_t left = deadline < 0 ? slice : deadline - zi_now();",
     "bells[0].expected = load32(bells[0].word);\\n    int64_t left = deadline < 0 ? slice : deadline - zi_now();",
     {"C,p", 1, 2, 0, 0, 0, 0, 0, 0}},
    {"ring: does not change the doorbell", "waiting.c", "fetch_add32(bell, 1);", "(void)bell;",
    {"C,p", 1, 3, 0, 0, 0, 0, 0, 0}},
    {"wake: nobody", "queue.c",
     "wake_one(c->s.memory, word(c, QUEUE_NOT_EMPTY));          // P5",
     "", {"C,p", 1, 2, 0, 0, 0, 3, 0, 0}},
};

const suite waiting_suite = {&waiting_world, waits, sizeof waits / sizeof waits[0], waiting_mutants,
                             sizeof waiting_mutants / sizeof waiting_mutants[0]};
