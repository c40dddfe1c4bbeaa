// What queues and channels do with their ring of cells: make, prove, push, pop. SPECIFICATION.md "Queue".

#ifndef ZEROIPC_SRC_CELLS_H
#define ZEROIPC_SRC_CELLS_H

#include "../include/zeroipc/queue.h"
#include "walk.h"

// Makes, or finds, a ring of cells.
typedef struct zi_ring_shape {
  zi_wanted wanted;
  uint32_t spares; // 0: as many as usual
  uint32_t most_blocks;
  uint32_t own_word, own_value; // one header word of the kind's own; offset 0: none
  uint32_t offers;              // of a new unbuffered channel: its cells; the wanted capacity is open then
} zi_ring_shape;

zeroipc_status zi_create_cells(zeroipc_memory *memory, const char *name, const zi_ring_shape *shape, cells *out);
zeroipc_status zi_open_cells(zeroipc_memory *memory, const char *name, const zi_ring_shape *shape, int64_t timeout_ns,
                             cells *out);

// P1 to P3 from where the walk stands, perhaps with a block in hand whose word is `word`. On success `published` is the
// target word.
zeroipc_status zi_publish(cells *c, walk *w, const void *element, uint32_t block, uint64_t word, uint64_t *published);
// Q2 and Q3 from where the walk stands.
zeroipc_status zi_consume(cells *c, walk *w, void *out);
// Q1 and Q2 without the pop.
zeroipc_status zi_peek(cells *c, void *out);
// Elements that are there.
uint32_t zi_count(const cells *c);

// A queue's ring of cells, for pools, which hand leases over through it.
cells *zi_queue_cells(zeroipc_queue *queue);

// A status of the ring with its text, for the errors among them.
zeroipc_status zi_told(const cells *c, zeroipc_status status);

#endif
