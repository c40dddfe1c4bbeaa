// Stacks as programs use them: open, wait, wake. SPECIFICATION.md "Stack"; stack_core.c has its steps.

#include "stack.h"

#include <stdlib.h>

#include "waiting.h"

static const char KIND_NAME[] = "stack";
#define MOST_CAPACITY (NO_BLOCK - 1)
#define LARGEST_ELEMENT ((size_t)INT32_MAX)

static inline uint8_t *word(const zeroipc_stack *k, uint32_t offset) { return k->s.base + offset; }

// --- open and close ---

// Where the blocks begin: on the first line behind the entries.
static uint64_t blocks_offset(uint32_t capacity) {
  return STACK_ENTRIES + ((uint64_t)capacity * 8 + LINE_BYTES - 1) / LINE_BYTES * LINE_BYTES;
}

struct plan {
  uint32_t capacity, blocks;
};

static void initialise(uint8_t *at, void *context) {
  const struct plan *plan = context;
  const uint64_t none = NO_BLOCK; // tag, or birth, 0
  memcpy(at + STACK_BLOCK_COUNT, &plan->blocks, sizeof plan->blocks);
  memcpy(at + STACK_TOP, &none, sizeof none);
  for (uint32_t n = 0; n < plan->capacity; n++) memcpy(at + STACK_ENTRIES + (size_t)n * 8, &none, sizeof none);
}

// Proves the shape against the structure's size.
static zeroipc_status prove(zeroipc_stack *k) {
  const structure *s = &k->s;
  uint64_t offset = blocks_offset(s->capacity);
  k->blocks = s->base + offset;
  k->block_count = fixed32(s->base + STACK_BLOCK_COUNT);
  if (s->stride % 8 != 0 || s->stride < STACK_BLOCK_PAYLOAD + (uint64_t)round_up8(s->elem_size))
    return zi_corrupt(s, "its blocks cannot hold its elements");
  if (k->block_count <= s->capacity || k->block_count > NO_BLOCK ||
      offset + (uint64_t)k->block_count * s->stride > s->bytes)
    return zi_corrupt(s, "its blocks do not fit its bytes");
  return ZEROIPC_OK;
}

static zeroipc_status finish(zeroipc_status status, zeroipc_stack *k, zeroipc_stack **out) {
  if (!status) {
    status = prove(k);
    if (status) zi_close_structure(&k->s);
  }
  if (status) free(k);
  else *out = k;
  return status;
}

static zeroipc_status new_handle(const char *name, zeroipc_stack **out) {
  *out = calloc(1, sizeof(zeroipc_stack));
  return *out ? ZEROIPC_OK : zi_fail(ZEROIPC_SYSTEM_FULL, "stack \"%s\": no memory for its handle", name);
}

zeroipc_status zeroipc_stack_create(zeroipc_memory *memory, const char *name, size_t elem_size, uint32_t capacity,
                                    const zeroipc_stack_options *options, zeroipc_stack **out) {
  *out = NULL;
  zeroipc_status status = zi_check_size(KIND_NAME, name, elem_size, LARGEST_ELEMENT);
  if (!status) status = zi_check_capacity(KIND_NAME, name, capacity, MOST_CAPACITY);
  if (status) return status;
  uint64_t stride = zi_block_stride(STACK_BLOCK_PAYLOAD, elem_size);
  uint32_t spares = options && options->spares ? options->spares : zi_usual_spares(memory, (uint32_t)stride);
  uint64_t blocks = (uint64_t)capacity + spares;
  if (blocks > NO_BLOCK)
    return zi_fail(ZEROIPC_BAD_ARGUMENT, "stack \"%s\": capacity and spares are %llu, and %u are the most", name,
                   (unsigned long long)blocks, NO_BLOCK);
  zeroipc_stack *k;
  status = new_handle(name, &k);
  if (status) return status;
  zi_wanted wanted = {KIND_STACK, KIND_NAME, elem_size, capacity};
  struct plan plan = {capacity, (uint32_t)blocks};
  uint64_t bytes = blocks_offset(capacity) + blocks * stride;
  return finish(zi_create_structure(memory, name, &wanted, bytes, (uint32_t)stride, initialise, &plan, &k->s), k, out);
}

zeroipc_status zeroipc_stack_open(zeroipc_memory *memory, const char *name, size_t elem_size, int64_t timeout_ns,
                                  zeroipc_stack **out) {
  *out = NULL;
  zeroipc_stack *k;
  zeroipc_status status = new_handle(name, &k);
  if (status) return status;
  zi_wanted wanted = {KIND_STACK, KIND_NAME, elem_size, 0};
  return finish(zi_open_structure(memory, name, &wanted, timeout_ns, &k->s), k, out);
}

void zeroipc_stack_close(zeroipc_stack *stack) {
  if (!stack) return;
  zi_close_structure(&stack->s);
  free(stack);
}

static zeroipc_status may_change(const zeroipc_stack *k) {
  return k->s.owner != 0 ? ZEROIPC_OK : zi_writable(k->s.memory, "change a stack");
}

static zeroipc_status told(const zeroipc_stack *k, zeroipc_status status) {
  return status == ZEROIPC_CORRUPT ? zi_corrupt(&k->s, "its words contradict each other") : status;
}

// --- waiting ---

static bool has_items(void *context) { return zi_stack_has_items(context); }
static bool has_room(void *context) { return zi_stack_has_room(context); }

// An operation that may have to wait, with its arguments.
typedef struct effort {
  zeroipc_stack *stack;
  const void *in;
  void *out;
  size_t count, *done;
} effort;

static zeroipc_status wait_for_room(effort *effort, zi_attempt attempt, int64_t timeout_ns) {
  zeroipc_stack *k = effort->stack;
  zi_condition condition = {k->s.memory, word(k, STACK_NOT_FULL), has_room, k};
  return zi_wait(&condition, 1, attempt, effort, timeout_ns, zi_about(&k->s, "waiting for room"));
}

static zeroipc_status wait_for_items(effort *effort, zi_attempt attempt, int64_t timeout_ns) {
  zeroipc_stack *k = effort->stack;
  zi_condition condition = {k->s.memory, word(k, STACK_NOT_EMPTY), has_items, k};
  return zi_wait(&condition, 1, attempt, effort, timeout_ns, zi_about(&k->s, "waiting for an element"));
}

// --- one element ---

zeroipc_status zeroipc_stack_try_push(zeroipc_stack *stack, const void *element) {
  if (stack->s.owner == 0) return may_change(stack);
  zeroipc_status status = zi_stack_push(stack, element);
  if (status) return told(stack, status);
  wake_one(stack->s.memory, word(stack, STACK_NOT_EMPTY)); // S9
  return ZEROIPC_OK;
}

static zeroipc_status attempt_push(void *context) {
  effort *e = context;
  return zeroipc_stack_try_push(e->stack, e->in);
}

zeroipc_status zeroipc_stack_push(zeroipc_stack *stack, const void *element, int64_t timeout_ns) {
  effort e = {.stack = stack, .in = element};
  return wait_for_room(&e, attempt_push, timeout_ns);
}

zeroipc_status zeroipc_stack_try_pop(zeroipc_stack *stack, void *out) {
  if (stack->s.owner == 0) return may_change(stack);
  zeroipc_status status = zi_stack_pop(stack, out);
  if (status) return told(stack, status);
  wake_one(stack->s.memory, word(stack, STACK_NOT_FULL)); // O5
  return ZEROIPC_OK;
}

static zeroipc_status attempt_pop(void *context) {
  effort *e = context;
  return zeroipc_stack_try_pop(e->stack, e->out);
}

zeroipc_status zeroipc_stack_pop(zeroipc_stack *stack, void *out, int64_t timeout_ns) {
  effort e = {.stack = stack, .out = out};
  return wait_for_items(&e, attempt_pop, timeout_ns);
}

zeroipc_status zeroipc_stack_top(zeroipc_stack *stack, void *out) { return told(stack, zi_stack_look(stack, out)); }

// --- many ---

zeroipc_status zeroipc_stack_try_push_many(zeroipc_stack *stack, const void *elements, size_t count, size_t *done) {
  *done = 0;
  zeroipc_status status = may_change(stack);
  while (!status && *done < count) {
    status = zi_stack_push(stack, (const uint8_t *)elements + *done * stack->s.elem_size);
    if (!status) (*done)++;
  }
  if (*done == 0) return told(stack, status);
  wake_many(stack->s.memory, word(stack, STACK_NOT_EMPTY), *done);
  return ZEROIPC_OK;
}

// Goes on where the last attempt ended; "not yet" until all are pushed.
static zeroipc_status attempt_push_many(void *context) {
  effort *e = context;
  size_t done;
  const uint8_t *rest = (const uint8_t *)e->in + *e->done * e->stack->s.elem_size;
  zeroipc_status status = zeroipc_stack_try_push_many(e->stack, rest, e->count - *e->done, &done);
  *e->done += done;
  if (status) return status;
  return *e->done == e->count ? ZEROIPC_OK : ZEROIPC_NO_ROOM;
}

zeroipc_status zeroipc_stack_push_many(zeroipc_stack *stack, const void *elements, size_t count, int64_t timeout_ns,
                                       size_t *done) {
  effort e = {.stack = stack, .in = elements, .count = count, .done = done};
  *done = 0;
  return wait_for_room(&e, attempt_push_many, timeout_ns);
}

zeroipc_status zeroipc_stack_try_pop_many(zeroipc_stack *stack, void *out, size_t most, size_t *done) {
  *done = 0;
  zeroipc_status status = may_change(stack);
  while (!status && *done < most) {
    status = zi_stack_pop(stack, (uint8_t *)out + *done * stack->s.elem_size);
    if (!status) (*done)++;
  }
  if (*done == 0) return told(stack, status);
  wake_many(stack->s.memory, word(stack, STACK_NOT_FULL), *done);
  return ZEROIPC_OK;
}

static zeroipc_status attempt_pop_many(void *context) {
  effort *e = context;
  return zeroipc_stack_try_pop_many(e->stack, e->out, e->count, e->done);
}

zeroipc_status zeroipc_stack_pop_many(zeroipc_stack *stack, void *out, size_t most, int64_t timeout_ns, size_t *done) {
  effort e = {.stack = stack, .out = out, .count = most, .done = done};
  *done = 0;
  return wait_for_items(&e, attempt_pop_many, timeout_ns);
}

// --- observe ---

uint32_t zeroipc_stack_size(zeroipc_stack *stack) {
  int64_t size = zi_stack_size(stack);
  return size < 0 ? 0 : (uint32_t)size;
}

uint32_t zeroipc_stack_capacity(const zeroipc_stack *stack) { return stack->s.capacity; }
bool zeroipc_stack_is_empty(zeroipc_stack *stack) { return !zi_stack_has_items(stack); }
bool zeroipc_stack_is_full(zeroipc_stack *stack) { return !zi_stack_has_room(stack); }
