// A stack's handle, and what the operations do between its words (stack_core.c). The statuses have no text yet.

#ifndef ZEROIPC_SRC_STACK_H
#define ZEROIPC_SRC_STACK_H

#include "../include/zeroipc/stack.h"
#include "cell.h"

struct zeroipc_stack {
  structure s;
  uint8_t *blocks; // the first block
  uint32_t block_count;
  uint32_t next_block; // where to look for a free block next; threads share this hint
};

// S1 to S8. NO_ROOM, CORRUPT.
zeroipc_status zi_stack_push(zeroipc_stack *k, const void *element);
// O1 to O4. EMPTY, CORRUPT.
zeroipc_status zi_stack_pop(zeroipc_stack *k, void *out);
// Copies the element on top and leaves it. EMPTY, CORRUPT.
zeroipc_status zi_stack_look(const zeroipc_stack *k, void *out);
// Elements in the stack: exact at the last load. Below 0 when it is corrupt.
int64_t zi_stack_size(const zeroipc_stack *k);
// Whether an element could be popped: exact at the load.
bool zi_stack_has_items(const zeroipc_stack *k);
// Whether an element could be pushed: exact at the last load.
bool zi_stack_has_room(const zeroipc_stack *k);

#endif
