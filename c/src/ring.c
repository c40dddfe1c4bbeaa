// Ring: one producer, one consumer, in place: what elements and messages have in common. SPECIFICATION.md "Ring" has
// the steps and why they are right; side.c has what the sides stand on.
//
//   line 1  tail { lap:32, index:32 }     line 2  the producer's owner word     line 5  waiters: not empty
//   line 3  head                          line 4  the consumer's                line 6  waiters: not full
//   line 7  the area: elements, `stride` bytes each, side by side; or
//           frames [ length:32 | 0:32 ] payload, in units of 8 bytes, contiguous, at the end of the area beyond it

#include "ring.h"

#include <stdlib.h>

static const char KIND_NAME[] = "ring";
#define LARGEST_ELEMENT ((size_t)INT32_MAX)
#define MOST_BYTES (UINT32_MAX - FRAME_UNIT + 1)

// --- open and close ---

struct plan {
  uint32_t mode, largest;
};

static void initialise(uint8_t *at, void *context) {
  const struct plan *plan = context;
  memcpy(at + RING_MODE, &plan->mode, sizeof plan->mode);
  memcpy(at + RING_LARGEST, &plan->largest, sizeof plan->largest);
}

static const char *contents(uint32_t mode) {
  return mode == RING_ELEMENTS ? "elements" : mode == RING_MESSAGES ? "messages" : "contents of an unknown mode";
}

// Proves the shape against the structure's size.
static zeroipc_status prove(zeroipc_ring *r, uint32_t mode) {
  const structure *s = &r->s;
  uint32_t has = fixed32(s->base + RING_MODE), largest = fixed32(s->base + RING_LARGEST);
  if (has != mode)
    return zi_fail(ZEROIPC_SHAPE_MISMATCH, "ring \"%s\": it holds %s, asked for %s", s->name, contents(has),
                   contents(mode));
  r->messages = mode == RING_MESSAGES;
  if (s->stride != (r->messages ? FRAME_UNIT : s->elem_size))
    return zi_corrupt(s, "its units cannot be for its elements");
  if (r->messages && (s->capacity % FRAME_UNIT != 0 || largest > s->capacity - FRAME_PAYLOAD))
    return zi_corrupt(s, "its messages do not fit its capacity");
  r->largest = r->messages ? largest : 0;
  if (RING_AREA + (uint64_t)s->capacity * s->elem_size + round_up8(r->largest) > s->bytes)
    return zi_corrupt(s, "its capacity does not fit its bytes");
  r->units = r->messages ? s->capacity / FRAME_UNIT : s->capacity;
  r->area = s->base + RING_AREA;
  r->end = r->area + (size_t)r->units * s->stride;
  r->chunk = s->stride < RING_CHUNK_BYTES ? RING_CHUNK_BYTES / s->stride : 1;
  return ZEROIPC_OK;
}

static zeroipc_status finish(zeroipc_status status, uint32_t mode, zeroipc_ring *r, zeroipc_ring **out) {
  if (!status) {
    status = prove(r, mode);
    if (status) zi_close_structure(&r->s);
  }
  if (status) free(r);
  else *out = r;
  return status;
}

static zeroipc_status create(zeroipc_memory *memory, const zi_wanted *wanted, const char *name, struct plan *plan,
                             zeroipc_ring **out) {
  zeroipc_ring *r = calloc(1, sizeof *r);
  if (!r) return zi_fail(ZEROIPC_SYSTEM_FULL, "ring \"%s\": no memory for its handle", name);
  uint64_t bytes = RING_AREA + (uint64_t)wanted->capacity * wanted->elem_size + round_up8(plan->largest);
  uint32_t stride = plan->mode == RING_MESSAGES ? FRAME_UNIT : (uint32_t)wanted->elem_size;
  zeroipc_status status = zi_create_structure(memory, name, wanted, bytes, stride, initialise, plan, &r->s);
  return finish(status, plan->mode, r, out);
}

static zeroipc_status open_as(zeroipc_memory *memory, const char *name, size_t elem_size, uint32_t mode,
                              int64_t timeout_ns, zeroipc_ring **out) {
  *out = NULL;
  zeroipc_ring *r = calloc(1, sizeof *r);
  if (!r) return zi_fail(ZEROIPC_SYSTEM_FULL, "ring \"%s\": no memory for its handle", name);
  zi_wanted wanted = {KIND_RING, KIND_NAME, elem_size, 0};
  return finish(zi_open_structure(memory, name, &wanted, timeout_ns, &r->s), mode, r, out);
}

zeroipc_status zeroipc_ring_create(zeroipc_memory *memory, const char *name, size_t elem_size, uint32_t capacity,
                                   zeroipc_ring **out) {
  *out = NULL;
  zeroipc_status status = zi_check_size(KIND_NAME, name, elem_size, LARGEST_ELEMENT);
  if (!status) status = zi_check_capacity(KIND_NAME, name, capacity, UINT32_MAX);
  if (status) return status;
  zi_wanted wanted = {KIND_RING, KIND_NAME, elem_size, capacity};
  struct plan plan = {RING_ELEMENTS, 0};
  return create(memory, &wanted, name, &plan, out);
}

zeroipc_status zeroipc_ring_create_messages(zeroipc_memory *memory, const char *name, uint32_t capacity,
                                            uint32_t largest, zeroipc_ring **out) {
  *out = NULL;
  zeroipc_status status = zi_check_capacity(KIND_NAME, name, capacity, MOST_BYTES);
  if (status) return status;
  zi_wanted wanted = {KIND_RING, KIND_NAME, 1, (capacity + FRAME_UNIT - 1) / FRAME_UNIT * FRAME_UNIT};
  uint32_t most = wanted.capacity - FRAME_PAYLOAD;
  if (largest > most)
    return zi_fail(ZEROIPC_BAD_ARGUMENT, "ring \"%s\": its largest message has at most %u bytes, not %u", name, most,
                   largest);
  struct plan plan = {RING_MESSAGES, largest ? largest : most};
  return create(memory, &wanted, name, &plan, out);
}

zeroipc_status zeroipc_ring_open(zeroipc_memory *memory, const char *name, size_t elem_size, int64_t timeout_ns,
                                 zeroipc_ring **out) {
  return open_as(memory, name, elem_size, RING_ELEMENTS, timeout_ns, out);
}

zeroipc_status zeroipc_ring_open_messages(zeroipc_memory *memory, const char *name, int64_t timeout_ns,
                                          zeroipc_ring **out) {
  return open_as(memory, name, 1, RING_MESSAGES, timeout_ns, out);
}

void zeroipc_ring_close(zeroipc_ring *ring) {
  if (!ring) return;
  zi_ring_release(ring, ZEROIPC_PRODUCER);
  zi_ring_release(ring, ZEROIPC_CONSUMER);
  zi_close_structure(&ring->s);
  free(ring);
}

zeroipc_status zi_ring_other_contents(const zeroipc_ring *r) {
  return zi_fail(ZEROIPC_BAD_ARGUMENT, "ring \"%s\": it holds %s", r->s.name,
                 contents(r->messages ? RING_MESSAGES : RING_ELEMENTS));
}

// --- sides ---

static zeroipc_status check_side(const zeroipc_ring *r, zeroipc_side side) {
  if (side == ZEROIPC_PRODUCER || side == ZEROIPC_CONSUMER) return ZEROIPC_OK;
  return zi_fail(ZEROIPC_BAD_ARGUMENT, "ring \"%s\": it has no side %d", r->s.name, (int)side);
}

zeroipc_status zeroipc_ring_take(zeroipc_ring *ring, zeroipc_side side) {
  zeroipc_status status = check_side(ring, side);
  return status ? status : zi_ring_take(ring, side);
}

void zeroipc_ring_release(zeroipc_ring *ring, zeroipc_side side) {
  if (!check_side(ring, side)) zi_ring_release(ring, side);
}

bool zeroipc_ring_holds(const zeroipc_ring *ring, zeroipc_side side) {
  return hint_load(side == ZEROIPC_PRODUCER ? &ring->producer.held : &ring->consumer.held) != 0;
}

zeroipc_status zeroipc_ring_holder(zeroipc_ring *ring, zeroipc_side side, zeroipc_peer *out) {
  zeroipc_status status = check_side(ring, side);
  if (status) return status;
  uint32_t owner = zi_ring_holder(ring, side), count;
  if (owner == 0) return ZEROIPC_ABSENT;
  zeroipc_peer peers[MAX_PEERS_LIMIT];
  status = zeroipc_memory_peers(ring->s.memory, peers, MAX_PEERS_LIMIT, &count);
  for (uint32_t k = 0; !status && k < count; k++) {
    if (peers[k].owner != owner) continue;
    *out = peers[k];
    return ZEROIPC_OK;
  }
  return status ? status : ZEROIPC_ABSENT; // it has just gone
}

// --- in place ---

zeroipc_status zi_ring_reserve(zeroipc_ring *r, uint32_t units, size_t reserved) {
  zeroipc_status status = zi_ring_find_one(r, ZEROIPC_PRODUCER, units);
  if (status) return status;
  side *s = &r->producer;
  s->more += s->hand; // so that whoever would write finds none at hand, and then the reservation
  s->hand = 0;
  s->reserving = true;
  s->reserved = reserved;
  return ZEROIPC_OK;
}

// Ends the reservation; all units that the producer knows of are at hand again.
static void end_reservation(side *s) {
  s->reserving = false;
  s->hand += s->more;
  s->more = 0;
}

zeroipc_status zeroipc_ring_commit(zeroipc_ring *ring, size_t count) {
  side *s = &ring->producer;
  if (!s->reserving) return zi_fail(ZEROIPC_CLOSED, "ring \"%s\": the reservation has ended", ring->s.name);
  if (count > s->reserved)
    return zi_fail(ZEROIPC_BAD_ARGUMENT, "ring \"%s\": cannot commit %zu of %zu reserved %s", ring->s.name, count,
                   s->reserved, ring->messages ? "bytes" : "elements");
  uint32_t units = (uint32_t)count;
  if (ring->messages) {
    uint64_t length = count; // and the reserved half
    memcpy(s->address + FRAME_LENGTH, &length, sizeof length);
    units = frame_units(count);
  }
  end_reservation(s);
  if (units != 0) publish(ring, units);
  return ZEROIPC_OK;
}

void zeroipc_ring_abort(zeroipc_ring *ring) {
  if (ring->producer.reserving) end_reservation(&ring->producer);
}

zeroipc_status zeroipc_ring_try_reserve(zeroipc_ring *ring, size_t count, void **data, size_t *length) {
  *data = NULL;
  *length = 0;
  if (!ring->messages) return zi_reserve_elements(ring, count, data, length);
  zeroipc_status status = zi_reserve_message(ring, count, data);
  if (!status) *length = count;
  return status;
}

zeroipc_status zeroipc_ring_try_peek(zeroipc_ring *ring, size_t most, const void **data, size_t *length) {
  *data = NULL;
  *length = 0;
  if (!ring->messages) return zi_peek_elements(ring, most, data, length);
  zeroipc_message message;
  size_t done;
  zeroipc_status status = zeroipc_ring_try_peek_messages(ring, &message, 1, &done);
  if (status) return status;
  *data = message.data;
  *length = message.length;
  return ZEROIPC_OK;
}

zeroipc_status zeroipc_ring_advance(zeroipc_ring *ring, size_t count) {
  zeroipc_status status = ring->messages ? zi_advance_messages(ring, count) : zi_advance_elements(ring, count);
  if (status >= 0) return status;
  return zi_fail(ZEROIPC_BAD_ARGUMENT, "ring \"%s\": cannot advance by %zu %s: they are not there", ring->s.name, count,
                 contents(ring->messages ? RING_MESSAGES : RING_ELEMENTS));
}

// --- waiting ---

// Units that are written and not yet read; below 0 when the ring is corrupt.
static int64_t used(const zeroipc_ring *r) {
  // The head first: whatever happens before the other load can only make it look more, never less than nothing.
  uint64_t head = load64(ring_word(r, RING_HEAD)), tail = load64(ring_word(r, RING_TAIL));
  int64_t count = r->units, from = (int64_t)(head & POSITION_INDEX), to = (int64_t)(tail & POSITION_INDEX);
  if (from >= count || to >= count) return -1;
  int32_t laps = (int32_t)(uint32_t)((tail >> 32) - (head >> 32));
  int64_t units = laps * count + to - from;
  return units < 0 ? 0 : units > count ? count : units;
}

static bool has_data(void *context) { return used(context) != 0; }

static bool has_room(void *context) {
  const zeroipc_ring *r = context;
  return used(r) != r->units;
}

zeroipc_status zi_ring_wait_for_room(zeroipc_ring *r, zi_attempt attempt, void *context, int64_t timeout_ns) {
  zi_condition condition = {r->s.memory, ring_word(r, RING_NOT_FULL), has_room, r};
  return zi_wait(&condition, 1, attempt, context, timeout_ns, zi_about(&r->s, "waiting for room"));
}

zeroipc_status zi_ring_wait_for_data(zeroipc_ring *r, zi_attempt attempt, void *context, int64_t timeout_ns) {
  zi_condition condition = {r->s.memory, ring_word(r, RING_NOT_EMPTY), has_data, r};
  return zi_wait(&condition, 1, attempt, context, timeout_ns, zi_about(&r->s, "waiting for something to read"));
}

// A reservation, or a look in place, that may have to wait.
typedef struct effort {
  zeroipc_ring *ring;
  size_t count, *length;
  void **room;
  const void **data;
} effort;

static zeroipc_status attempt_reserve(void *context) {
  effort *e = context;
  return zeroipc_ring_try_reserve(e->ring, e->count, e->room, e->length);
}

zeroipc_status zeroipc_ring_reserve(zeroipc_ring *ring, size_t count, int64_t timeout_ns, void **data, size_t *length) {
  effort e = {.ring = ring, .count = count, .length = length, .room = data};
  return zi_ring_wait_for_room(ring, attempt_reserve, &e, timeout_ns);
}

static zeroipc_status attempt_peek(void *context) {
  effort *e = context;
  return zeroipc_ring_try_peek(e->ring, e->count, e->data, e->length);
}

zeroipc_status zeroipc_ring_peek(zeroipc_ring *ring, size_t most, int64_t timeout_ns, const void **data,
                                 size_t *length) {
  effort e = {.ring = ring, .count = most, .length = length, .data = data};
  return zi_ring_wait_for_data(ring, attempt_peek, &e, timeout_ns);
}

// --- observe ---

uint32_t zeroipc_ring_available(zeroipc_ring *ring) {
  int64_t units = used(ring);
  if (units < 0) return 0;
  return ring->messages ? (uint32_t)units * FRAME_UNIT : (uint32_t)units;
}

uint32_t zeroipc_ring_free_space(zeroipc_ring *ring) { return ring->s.capacity - zeroipc_ring_available(ring); }
uint32_t zeroipc_ring_capacity(const zeroipc_ring *ring) { return ring->s.capacity; }
uint32_t zeroipc_ring_largest(const zeroipc_ring *ring) { return ring->largest; }
bool zeroipc_ring_is_empty(zeroipc_ring *ring) { return used(ring) == 0; }
bool zeroipc_ring_is_full(zeroipc_ring *ring) { return used(ring) == ring->units; }
