// A ring of elements, side by side. SPECIFICATION.md "Ring".

#include "ring.h"

// Elements lie as close as their sizes say; nobody else writes them meanwhile.
static inline void copy_elements(void *to, const void *from, size_t bytes) {
  zi_step(ZI_PAYLOAD, to);
  if (bytes == 8) memcpy(to, from, 8);
  else if (bytes == 4) memcpy(to, from, 4);
  else memcpy(to, from, bytes);
  zi_step(ZI_PAYLOAD, to);
}

static uint32_t least(uint64_t a, uint64_t b) { return (uint32_t)(a < b ? a : b); }

// --- producer side ---

zeroipc_status zeroipc_ring_try_write(zeroipc_ring *ring, const void *element) {
  if (ring->messages) return zi_ring_other_contents(ring);
  if (ring->producer.hand == 0) {
    zeroipc_status status = zi_ring_find_one(ring, ZEROIPC_PRODUCER, 1); // W1
    if (status) return status;
  }
  copy_elements(ring->producer.address, element, ring->s.elem_size); // W2
  publish(ring, 1);
  return ZEROIPC_OK;
}

zeroipc_status zeroipc_ring_try_write_many(zeroipc_ring *ring, const void *elements, size_t count, size_t *done) {
  *done = 0;
  if (ring->messages) return zi_ring_other_contents(ring);
  uint32_t room;
  zeroipc_status status = zi_ring_find(ring, ZEROIPC_PRODUCER, least(count, ring->units), &room);
  uint32_t units = least(room, count);
  if (units == 0) return status;
  uint8_t *at = ring->producer.address;
  size_t bytes = (size_t)units * ring->s.stride, first = bytes_to_end(ring, at);
  if (first > bytes) first = bytes;
  copy_elements(at, elements, first);
  if (first < bytes) copy_elements(ring->area, (const uint8_t *)elements + first, bytes - first);
  publish(ring, units);
  *done = units;
  return ZEROIPC_OK;
}

zeroipc_status zi_reserve_elements(zeroipc_ring *r, size_t count, void **data, size_t *length) {
  if (count < 1 || count > r->units)
    return zi_fail(ZEROIPC_BAD_ARGUMENT, "ring \"%s\": %zu is no number of elements from 1 to %u", r->s.name, count,
                   r->units);
  zeroipc_status status = zi_ring_take(r, ZEROIPC_PRODUCER);
  if (status) return status;
  side *s = &r->producer;
  uint32_t units = least(count, r->units - (s->position & POSITION_INDEX));
  status = zi_ring_reserve(r, units, units);
  if (status) return status;
  *data = s->address;
  *length = units;
  return ZEROIPC_OK;
}

// --- consumer side ---

zeroipc_status zeroipc_ring_try_read(zeroipc_ring *ring, void *out) {
  if (ring->messages) return zi_ring_other_contents(ring);
  if (ring->consumer.hand == 0) {
    zeroipc_status status = zi_ring_find_one(ring, ZEROIPC_CONSUMER, 1); // R1
    if (status) return status;
  }
  copy_elements(out, ring->consumer.address, ring->s.elem_size); // R2
  advance(ring, 1);
  return ZEROIPC_OK;
}

zeroipc_status zeroipc_ring_try_read_many(zeroipc_ring *ring, void *out, size_t most, size_t *done) {
  *done = 0;
  if (ring->messages) return zi_ring_other_contents(ring);
  uint32_t ready;
  zeroipc_status status = zi_ring_find(ring, ZEROIPC_CONSUMER, least(most, ring->units), &ready);
  uint32_t units = least(ready, most);
  if (units == 0) return status;
  const uint8_t *at = ring->consumer.address;
  size_t bytes = (size_t)units * ring->s.stride, first = bytes_to_end(ring, at);
  if (first > bytes) first = bytes;
  copy_elements(out, at, first);
  if (first < bytes) copy_elements((uint8_t *)out + first, ring->area, bytes - first);
  advance(ring, units);
  *done = units;
  return ZEROIPC_OK;
}

zeroipc_status zi_peek_elements(zeroipc_ring *r, size_t most, const void **data, size_t *length) {
  if (most < 1) return zi_fail(ZEROIPC_BAD_ARGUMENT, "ring \"%s\": 0 is no number of elements", r->s.name);
  uint32_t ready;
  zeroipc_status status = zi_ring_find(r, ZEROIPC_CONSUMER, least(most, r->units), &ready);
  uint32_t units = least(ready, most);
  if (units == 0) return status;
  *data = r->consumer.address;
  *length = least(units, r->units - (r->consumer.position & POSITION_INDEX));
  return ZEROIPC_OK;
}

zeroipc_status zi_advance_elements(zeroipc_ring *r, size_t count) {
  if (count < 1 || count > r->units)
    return zi_fail(ZEROIPC_BAD_ARGUMENT, "ring \"%s\": %zu is no number of elements from 1 to %u", r->s.name, count,
                   r->units);
  uint32_t units = (uint32_t)count, known;
  if (r->consumer.hand < units) {
    zeroipc_status status = zi_ring_find(r, ZEROIPC_CONSUMER, units, &known);
    if (status) return status;
  }
  advance(r, units);
  return ZEROIPC_OK;
}

// --- waiting ---

// An operation that may have to wait, with its arguments.
typedef struct effort {
  zeroipc_ring *ring;
  const void *in;
  void *out;
  size_t count, *done;
} effort;

static zeroipc_status attempt_write(void *context) {
  effort *e = context;
  return zeroipc_ring_try_write(e->ring, e->in);
}

zeroipc_status zeroipc_ring_write(zeroipc_ring *ring, const void *element, int64_t timeout_ns) {
  effort e = {.ring = ring, .in = element};
  return zi_ring_wait_for_room(ring, attempt_write, &e, timeout_ns);
}

// Goes on where the last attempt ended; "not yet" until all are written.
static zeroipc_status attempt_write_many(void *context) {
  effort *e = context;
  size_t done;
  const uint8_t *rest = (const uint8_t *)e->in + *e->done * e->ring->s.elem_size;
  zeroipc_status status = zeroipc_ring_try_write_many(e->ring, rest, e->count - *e->done, &done);
  *e->done += done;
  if (status) return status;
  return *e->done == e->count ? ZEROIPC_OK : ZEROIPC_NO_ROOM;
}

zeroipc_status zeroipc_ring_write_many(zeroipc_ring *ring, const void *elements, size_t count, int64_t timeout_ns,
                                       size_t *done) {
  effort e = {.ring = ring, .in = elements, .count = count, .done = done};
  *done = 0;
  return zi_ring_wait_for_room(ring, attempt_write_many, &e, timeout_ns);
}

static zeroipc_status attempt_read(void *context) {
  effort *e = context;
  return zeroipc_ring_try_read(e->ring, e->out);
}

zeroipc_status zeroipc_ring_read(zeroipc_ring *ring, void *out, int64_t timeout_ns) {
  effort e = {.ring = ring, .out = out};
  return zi_ring_wait_for_data(ring, attempt_read, &e, timeout_ns);
}

static zeroipc_status attempt_read_many(void *context) {
  effort *e = context;
  return zeroipc_ring_try_read_many(e->ring, e->out, e->count, e->done);
}

zeroipc_status zeroipc_ring_read_many(zeroipc_ring *ring, void *out, size_t most, int64_t timeout_ns, size_t *done) {
  effort e = {.ring = ring, .out = out, .count = most, .done = done};
  *done = 0;
  return zi_ring_wait_for_data(ring, attempt_read_many, &e, timeout_ns);
}
