// A ring of messages of any size. SPECIFICATION.md "Ring".

#include "ring.h"

static void copy_message(void *to, const void *from, size_t length) {
  zi_step(ZI_PAYLOAD, to);
  if (length != 0) memcpy(to, from, length);
  zi_step(ZI_PAYLOAD, to);
}

// --- producer side ---

static zeroipc_status check_length(const zeroipc_ring *r, size_t length) {
  if (!r->messages) return zi_ring_other_contents(r);
  if (length <= r->largest) return ZEROIPC_OK;
  return zi_fail(ZEROIPC_OUT_OF_RANGE, "ring \"%s\": a message of %zu bytes is too large, %u is the most here",
                 r->s.name, length, r->largest);
}

// Makes a frame for a message of `length` bytes, `behind` units after the tail (frames that are published together);
// `out` is where its bytes go. NO_ROOM when it does not fit now.
static zeroipc_status make_frame(zeroipc_ring *r, uint32_t behind, size_t length, uint8_t **out) {
  uint32_t units = frame_units(length), known;
  if (units > r->units - behind) return ZEROIPC_NO_ROOM;
  units += behind;
  zeroipc_status status = behind == 0 ? zi_ring_find_one(r, ZEROIPC_PRODUCER, units)
                                      : zi_ring_find(r, ZEROIPC_PRODUCER, units, &known);
  if (status) return status;
  uint8_t *at = address_behind(r, r->producer.address, behind);
  uint64_t word = length; // and the reserved half
  copy_message(at + FRAME_LENGTH, &word, sizeof word);
  *out = at + FRAME_PAYLOAD;
  return ZEROIPC_OK;
}

zeroipc_status zeroipc_ring_try_write_message(zeroipc_ring *ring, const void *data, size_t length) {
  uint8_t *at;
  zeroipc_status status = check_length(ring, length);
  if (!status) status = make_frame(ring, 0, length, &at);
  if (status) return status;
  copy_message(at, data, length);
  publish(ring, frame_units(length));
  return ZEROIPC_OK;
}

zeroipc_status zeroipc_ring_try_write_messages(zeroipc_ring *ring, const zeroipc_message *messages, size_t count,
                                               size_t *done) {
  *done = 0;
  zeroipc_status status = count == 0 ? check_length(ring, 0) : ZEROIPC_OK;
  for (size_t k = 0; k < count && !status; k++) status = check_length(ring, messages[k].length);
  if (status) return status;
  uint32_t units = 0;
  size_t made = 0;
  for (; made < count; made++) {
    uint8_t *at;
    status = make_frame(ring, units, messages[made].length, &at);
    if (status) break;
    copy_message(at, messages[made].data, messages[made].length);
    units += frame_units(messages[made].length);
  }
  if (made == 0 || status > 0) return status;
  publish(ring, units);
  *done = made;
  return ZEROIPC_OK;
}

zeroipc_status zi_reserve_message(zeroipc_ring *r, size_t length, void **data) {
  uint8_t *at;
  zeroipc_status status = check_length(r, length);
  if (!status) status = make_frame(r, 0, length, &at);
  if (!status) status = zi_ring_reserve(r, frame_units(length), length);
  if (!status) *data = at;
  return status;
}

// --- consumer side ---

// Finds the message `behind` units after the head (messages that are read together).
static zeroipc_status find_message(zeroipc_ring *r, uint32_t behind, zeroipc_message *out) {
  if (!r->messages) return zi_ring_other_contents(r);
  uint32_t known;
  if (behind >= r->units) return ZEROIPC_EMPTY;
  zeroipc_status status = behind == 0 ? zi_ring_find_one(r, ZEROIPC_CONSUMER, 1)
                                      : zi_ring_find(r, ZEROIPC_CONSUMER, behind + 1, &known);
  if (status) return status;
  const side *s = &r->consumer;
  const uint8_t *at = address_behind(r, s->address, behind);
  zi_step(ZI_PAYLOAD, at);
  uint32_t length = fixed32(at + FRAME_LENGTH); // once: a hostile producer could change it after the check
  if (length > r->largest || frame_units(length) > s->hand + s->more - behind)
    return zi_corrupt(&r->s, "a message's length cannot be so");
  *out = (zeroipc_message){at + FRAME_PAYLOAD, length};
  return ZEROIPC_OK;
}

// R3 and R4 for units of messages that were found: they are known, but perhaps not all at hand.
static void drop(zeroipc_ring *r, uint32_t units) {
  side *s = &r->consumer;
  if (s->hand < units) {
    s->hand += s->more;
    s->more = 0;
  }
  advance(r, units);
}

zeroipc_status zeroipc_ring_try_read_message(zeroipc_ring *ring, void *out, size_t room, size_t *length) {
  *length = 0;
  zeroipc_message message;
  zeroipc_status status = find_message(ring, 0, &message);
  if (status) return status;
  *length = message.length;
  if (message.length > room)
    return zi_fail(ZEROIPC_OUT_OF_RANGE, "ring \"%s\": a message of %zu bytes, and room for %zu", ring->s.name,
                   message.length, room);
  copy_message(out, message.data, message.length);
  drop(ring, frame_units(message.length));
  return ZEROIPC_OK;
}

zeroipc_status zeroipc_ring_try_peek_messages(zeroipc_ring *ring, zeroipc_message *out, size_t most, size_t *done) {
  *done = 0;
  uint32_t units = 0;
  zeroipc_status status = ring->messages ? ZEROIPC_OK : zi_ring_other_contents(ring);
  while (!status && *done < most) {
    status = find_message(ring, units, &out[*done]);
    if (!status) units += frame_units(out[(*done)++].length);
  }
  return *done > 0 ? ZEROIPC_OK : status;
}

// Measures them first: all are dropped, or none.
zeroipc_status zi_advance_messages(zeroipc_ring *r, size_t count) {
  if (count < 1) return zi_fail(ZEROIPC_BAD_ARGUMENT, "ring \"%s\": 0 is no number of messages", r->s.name);
  uint32_t units = 0;
  for (size_t k = 0; k < count; k++) {
    zeroipc_message message;
    zeroipc_status status = find_message(r, units, &message);
    if (status) return status;
    units += frame_units(message.length);
  }
  drop(r, units);
  return ZEROIPC_OK;
}

// --- waiting ---

// An operation that may have to wait, with its arguments.
typedef struct effort {
  zeroipc_ring *ring;
  const void *in;
  const zeroipc_message *messages;
  void *out;
  zeroipc_message *found;
  size_t count, *done;
} effort;

static zeroipc_status attempt_write(void *context) {
  effort *e = context;
  return zeroipc_ring_try_write_message(e->ring, e->in, e->count);
}

zeroipc_status zeroipc_ring_write_message(zeroipc_ring *ring, const void *data, size_t length, int64_t timeout_ns) {
  effort e = {.ring = ring, .in = data, .count = length};
  return zi_ring_wait_for_room(ring, attempt_write, &e, timeout_ns);
}

// Goes on where the last attempt ended; "not yet" until all are written.
static zeroipc_status attempt_write_messages(void *context) {
  effort *e = context;
  size_t done;
  zeroipc_status status =
      zeroipc_ring_try_write_messages(e->ring, e->messages + *e->done, e->count - *e->done, &done);
  *e->done += done;
  if (status) return status;
  return *e->done == e->count ? ZEROIPC_OK : ZEROIPC_NO_ROOM;
}

zeroipc_status zeroipc_ring_write_messages(zeroipc_ring *ring, const zeroipc_message *messages, size_t count,
                                           int64_t timeout_ns, size_t *done) {
  effort e = {.ring = ring, .messages = messages, .count = count, .done = done};
  *done = 0;
  return zi_ring_wait_for_room(ring, attempt_write_messages, &e, timeout_ns);
}

static zeroipc_status attempt_read(void *context) {
  effort *e = context;
  return zeroipc_ring_try_read_message(e->ring, e->out, e->count, e->done);
}

zeroipc_status zeroipc_ring_read_message(zeroipc_ring *ring, void *out, size_t room, int64_t timeout_ns,
                                         size_t *length) {
  effort e = {.ring = ring, .out = out, .count = room, .done = length};
  *length = 0;
  return zi_ring_wait_for_data(ring, attempt_read, &e, timeout_ns);
}

static zeroipc_status attempt_peek(void *context) {
  effort *e = context;
  return zeroipc_ring_try_peek_messages(e->ring, e->found, e->count, e->done);
}

zeroipc_status zeroipc_ring_peek_messages(zeroipc_ring *ring, zeroipc_message *out, size_t most, int64_t timeout_ns,
                                          size_t *done) {
  effort e = {.ring = ring, .found = out, .count = most, .done = done};
  *done = 0;
  return zi_ring_wait_for_data(ring, attempt_peek, &e, timeout_ns);
}
