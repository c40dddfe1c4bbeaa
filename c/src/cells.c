#include "cells.h"

struct plan {
  const zi_ring_shape *shape;
  uint32_t cells, blocks, stride;
};

static void initialise(uint8_t *at, void *context) {
  const struct plan *plan = context;
  memcpy(at + STRUCTURE_CAPACITY, &plan->cells, sizeof plan->cells);
  memcpy(at + QUEUE_BLOCK_COUNT, &plan->blocks, sizeof plan->blocks);
  if (plan->shape->own_word) memcpy(at + plan->shape->own_word, &plan->shape->own_value, sizeof(uint32_t));
  const uint64_t empty = target_word(0, NO_BLOCK);
  for (uint32_t k = 0; k < plan->blocks; k++) memcpy(at + QUEUE_CELLS + (size_t)k * plan->stride, &empty, sizeof empty);
}

// Proves the shape against the structure's size.
static zeroipc_status prove(zeroipc_status status, const zi_ring_shape *shape, cells *c) {
  if (status) return status;
  structure *s = &c->s;
  c->first = s->base + QUEUE_CELLS;
  c->block_count = fixed32(s->base + QUEUE_BLOCK_COUNT);
  c->index_bits = index_bits_of(s->capacity);
  c->usual_mask = HELD | (((uint64_t)1 << c->index_bits) - 1) << 24;
  c->next_block = s->capacity; // the spare blocks come first when the cell's own is not free
  if (s->stride % 8 != 0 || s->stride < CELL_PAYLOAD + round_up8(s->elem_size))
    status = zi_corrupt(s, "its cells cannot hold its elements");
  else if (c->block_count <= s->capacity || c->block_count > shape->most_blocks ||
           QUEUE_CELLS + (uint64_t)c->block_count * s->stride > s->bytes)
    status = zi_corrupt(s, "its blocks do not fit its bytes");
  if (status) zi_close_structure(s);
  return status;
}

zeroipc_status zi_create_cells(zeroipc_memory *memory, const char *name, const zi_ring_shape *shape, cells *out) {
  const zi_wanted *wanted = &shape->wanted;
  uint64_t stride = zi_block_stride(CELL_PAYLOAD, wanted->elem_size);
  uint32_t spares = shape->spares ? shape->spares : zi_usual_spares(memory, (uint32_t)stride);
  uint32_t count = shape->offers ? shape->offers : wanted->capacity;
  uint64_t blocks = (uint64_t)count + spares;
  if (blocks > shape->most_blocks)
    return zi_fail(ZEROIPC_BAD_ARGUMENT, "%s \"%s\": capacity and spares are %llu, and %u are the most",
                   wanted->kind_name, name, (unsigned long long)blocks, shape->most_blocks);
  struct plan plan = {shape, count, (uint32_t)blocks, (uint32_t)stride};
  zeroipc_status status = zi_create_structure(memory, name, wanted, QUEUE_CELLS + blocks * stride, (uint32_t)stride,
                                              initialise, &plan, &out->s);
  return prove(status, shape, out);
}

zeroipc_status zi_open_cells(zeroipc_memory *memory, const char *name, const zi_ring_shape *shape, int64_t timeout_ns,
                             cells *out) {
  return prove(zi_open_structure(memory, name, &shape->wanted, timeout_ns, &out->s), shape, out);
}

zeroipc_status zi_publish(cells *c, walk *w, const void *element, uint32_t block, uint64_t word, uint64_t *published) {
  zeroipc_status status;
  while ((status = walk_to_tail(c, w)) == ZEROIPC_OK) { // P1
    uint64_t aim = aim_word(c, w->lap, w->index);
    if (block == NO_BLOCK) {
      block = claim_block(c, w->index, aim); // P2
      if (block == NO_BLOCK) return ZEROIPC_NO_ROOM;
      payload_in(payload_of(c, block), element, c->s.elem_size);
      // Threads share their owner id. Another one of mine that lost its push may have aimed this very block at this
      // position, and be about to aim it anew: it must not find that word again. So a block is aimed only at a position
      // that was empty after the claim.
      if (load64(cell_at(c, w->index)) != w->target) {
        word = aim | HELD;
        continue;
      }
      // QUEUE-O1 -> free(b): mine only while its cell stays empty in this lap
      plain_store64(block_word_of(c, block), aim);
    } else if (word != aim) {
      if (!cas64(block_word_of(c, block), word, aim)) {
        block = NO_BLOCK; // it was free for others as soon as its target moved on
        continue;
      }
    }
    word = aim;
    // P3. QUEUE-O2 -> walk_to_head: the payload may be read.
    *published = filled(w, block);
    if (cas64(cell_at(c, w->index), w->target, *published)) return ZEROIPC_OK;
  }
  // Full, or closed: let go of the block, unless somebody took it meanwhile.
  if (block != NO_BLOCK) cas64(block_word_of(c, block), word, 0);
  return status;
}

zeroipc_status zi_consume(cells *c, walk *w, void *out) {
  zeroipc_status status;
  while ((status = walk_to_head(c, w)) == ZEROIPC_OK) {
    payload_out(out, payload_of(c, w->block), c->s.elem_size); // Q2. QUEUE-O2 <- publish
    // Q3, the pop: it proves the copy, for a block is written again only after its target moved on.
    if (cas64(cell_at(c, w->index), w->target, emptied(w))) return ZEROIPC_OK;
  }
  return status;
}

zeroipc_status zi_peek(cells *c, void *out) {
  walk w;
  if (!start_walk(c, &w, c->s.base + QUEUE_HEAD)) return ZEROIPC_CORRUPT;
  zeroipc_status status;
  while ((status = walk_to_head(c, &w)) == ZEROIPC_OK) {
    payload_out(out, payload_of(c, w.block), c->s.elem_size);
    if (load64(cell_at(c, w.index)) == w.target) return ZEROIPC_OK; // the copy is whole
  }
  return status;
}

uint32_t zi_count(const cells *c) {
  walk head, tail;
  if (!start_walk(c, &head, c->s.base + QUEUE_HEAD)) return 0;
  walk_to_head(c, &head);
  if (!start_walk(c, &tail, c->s.base + QUEUE_TAIL)) return 0;
  walk_to_tail(c, &tail);
  int64_t laps = (int64_t)((tail.lap - head.lap) << 25) >> 25;
  int64_t size = laps * c->s.capacity + tail.index - head.index;
  return size < 0 ? 0 : size > c->s.capacity ? c->s.capacity : (uint32_t)size;
}

zeroipc_status zi_told(const cells *c, zeroipc_status status) {
  if (status == ZEROIPC_CORRUPT) return zi_corrupt(&c->s, "its words contradict each other");
  if (status == ZEROIPC_ENDED) return zi_fail(status, "%s \"%s\" was closed", c->s.kind_name, c->s.name);
  return status;
}
