// Stack: last in, first out, of exact capacity, for any number of producers and consumers. SPECIFICATION.md "Stack".
//
// Any thread of any process may call anything at any time. The try forms are lock-free. A process that dies or is
// stopped anywhere in an operation holds up nobody; what was pushed is in the stack or it is not, never half. The
// algorithm is that of N. Shafiei, "Non-blocking array-based algorithms for stacks and queues" (ICDCN 2009), with
// private blocks in place of its array's cells.

#ifndef ZEROIPC_STACK_H
#define ZEROIPC_STACK_H

#include "memory.h"

#ifdef __cplusplus
extern "C" {
#endif

ZEROIPC_PUBLIC_BEGIN

/** A handle on a stack. */
typedef struct zeroipc_stack zeroipc_stack;

/** What may be asked of a stack; zero in every field is the usual. */
typedef struct zeroipc_stack_options {
  uint32_t spares; // of a new stack: blocks beyond the capacity; one for each peer slot, fewer where elements are large
} zeroipc_stack_options;

/**
 * Creates a stack of `capacity` elements (at most 2^24 - 2), or attaches to the one that exists. `options` may be NULL.
 */
zeroipc_status zeroipc_stack_create(zeroipc_memory *memory, const char *name, size_t elem_size, uint32_t capacity,
                                    const zeroipc_stack_options *options, zeroipc_stack **out);

/** Opens an existing stack, waiting up to `timeout_ns` for its name. */
zeroipc_status zeroipc_stack_open(zeroipc_memory *memory, const char *name, size_t elem_size, int64_t timeout_ns,
                                  zeroipc_stack **out);

/** Closes the handle; the stack stays in the segment. NULL is fine. */
void zeroipc_stack_close(zeroipc_stack *stack);

// --- one element ---

/** Puts a copy of the element on top. NO_ROOM when the stack is full, or every spare block is in use. Lock-free. */
zeroipc_status zeroipc_stack_try_push(zeroipc_stack *stack, const void *element);

/** The same, waiting for room; TIMEOUT. Costs no CPU while it waits. */
zeroipc_status zeroipc_stack_push(zeroipc_stack *stack, const void *element, int64_t timeout_ns);

/** Takes the element on top. EMPTY when there is none. Lock-free. */
zeroipc_status zeroipc_stack_try_pop(zeroipc_stack *stack, void *out);

/** The same, waiting for one; TIMEOUT. */
zeroipc_status zeroipc_stack_pop(zeroipc_stack *stack, void *out, int64_t timeout_ns);

/** Copies the element on top and leaves it there. EMPTY. Lock-free; read-only handles may, too. */
zeroipc_status zeroipc_stack_top(zeroipc_stack *stack, void *out);

// --- many, side by side, `elem_size` bytes apart: one after the other, others may push and pop in between ---

/** Pushes up to `count` elements, the last of them to the top; `done` says how many. NO_ROOM when none. */
zeroipc_status zeroipc_stack_try_push_many(zeroipc_stack *stack, const void *elements, size_t count, size_t *done);

/** Pushes all of them, waiting for room. With TIMEOUT `done` says how many were. */
zeroipc_status zeroipc_stack_push_many(zeroipc_stack *stack, const void *elements, size_t count, int64_t timeout_ns,
                                       size_t *done);

/** Pops up to `most` elements from the top down; `done` says how many. EMPTY when none. */
zeroipc_status zeroipc_stack_try_pop_many(zeroipc_stack *stack, void *out, size_t most, size_t *done);

/** The same, waiting for the first one. */
zeroipc_status zeroipc_stack_pop_many(zeroipc_stack *stack, void *out, size_t most, int64_t timeout_ns, size_t *done);

// --- observe ---

/** Elements in the stack: as many as there were at one moment of the call; 0 when it is corrupt. Lock-free. */
uint32_t zeroipc_stack_size(zeroipc_stack *stack);
uint32_t zeroipc_stack_capacity(const zeroipc_stack *stack);
/** Whether nothing could be popped, or pushed, at one moment of the call. */
bool zeroipc_stack_is_empty(zeroipc_stack *stack);
bool zeroipc_stack_is_full(zeroipc_stack *stack);

ZEROIPC_PUBLIC_END

#ifdef __cplusplus
}
#endif

#endif
