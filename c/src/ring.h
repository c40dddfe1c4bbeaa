// A ring's handle, and what its operations are made of. SPECIFICATION.md "Ring".
//
//   position     [ lap:32 | index:32 ]   the index counts units: elements, or 8 bytes of messages
//   owner word   [ 0:40 | owner:24 ]     one for each side
//
// Each side keeps in its handle where it stands and how many units it knows to be free or readable, and reads the
// other's position only when those are used up (the cached indices of MCRingBuffer: Lee, Bu and Chandranmenon 2010). A
// side belongs to one thread at a time, so its record is plain memory, but for what the other side looks at.

#ifndef ZEROIPC_SRC_RING_H
#define ZEROIPC_SRC_RING_H

#include "../include/zeroipc/ring.h"
#include "structure.h"
#include "waiting.h"

#define POSITION_INDEX ((uint64_t)0xffffffff)
// Units are brought to hand together as many as lie in so many bytes, at least one (zi_ring_find_one).
#define RING_CHUNK_BYTES 512u

// What a handle keeps for a side.
typedef struct side {
  uint8_t *address;  // where it stands
  uint64_t position; // the same, as the segment has it
  uint32_t hand;     // units that it knows of and has brought to hand
  uint32_t more;     // units that it knows of beside those
  uint32_t rest;     // looks until it may pause again; see side.c
  bool reserving;    // the producer's: a reservation is open
  size_t reserved;   // of so many elements, or bytes
  uint32_t held;     // hint: 1 when this handle has the side
  uint32_t thread;   // hint: the thread that looked last
} side;

// So far apart that the sides' records share no line, nor neighbouring ones, with each other or with what both read.
#define APART 128

struct zeroipc_ring {
  structure s; // stride: bytes of a unit
  uint8_t *area, *end;
  uint32_t units;
  uint32_t largest; // bytes of the largest message
  uint32_t chunk;   // units that are brought to hand together
  bool messages;
  uint8_t apart[APART];
  side producer;
  uint8_t further_apart[APART];
  side consumer;
  uint8_t behind[APART];
};

static inline side *side_of(zeroipc_ring *r, zeroipc_side which) {
  return which == ZEROIPC_PRODUCER ? &r->producer : &r->consumer;
}

static inline uint8_t *ring_word(const zeroipc_ring *r, uint32_t offset) { return r->s.base + offset; }

// --- sides (side.c) ---

// T1 to T3. TAKEN, CORRUPT, READ_ONLY, with their texts.
zeroipc_status zi_ring_take(zeroipc_ring *r, zeroipc_side which);
// T4, if this handle has the side. An open reservation ends unpublished.
void zi_ring_release(zeroipc_ring *r, zeroipc_side which);
// The owner id of the living participant that has the side; 0 when nobody has.
uint32_t zi_ring_holder(const zeroipc_ring *r, zeroipc_side which);

// W1 or R1: how many units the side knows of, after a look at the other one if these are fewer than `units`; NO_ROOM or
// EMPTY when they are fewer still. All are at hand then. After an error `known` is 0.
zeroipc_status zi_ring_find(zeroipc_ring *r, zeroipc_side which, uint32_t units, uint32_t *known);
// The same for one element or message, which may be one of many: brings as many units to hand, and perhaps a chunk.
// Pauses before a look if that pays.
zeroipc_status zi_ring_find_one(zeroipc_ring *r, zeroipc_side which, uint32_t units);

// --- positions ---

// The position `units` behind `position`.
static inline uint64_t position_behind(const zeroipc_ring *r, uint64_t position, uint32_t units) {
  uint64_t next = position + units;
  return (position & POSITION_INDEX) + units < r->units ? next : next + ((uint64_t)1 << 32) - r->units;
}

// From `at` to the end of the area, its overflow not counted.
static inline size_t bytes_to_end(const zeroipc_ring *r, const uint8_t *at) { return (size_t)(r->end - at); }

// The address `units` behind `at`, back at the beginning of the area when its end is reached.
static inline uint8_t *address_behind(const zeroipc_ring *r, uint8_t *at, uint32_t units) {
  size_t bytes = (size_t)units * r->s.stride, left = bytes_to_end(r, at);
  return bytes < left ? at + bytes : r->area + (bytes - left);
}

// Units of the frame of a message.
static inline uint32_t frame_units(size_t length) { return 1 + (uint32_t)((length + FRAME_UNIT - 1) / FRAME_UNIT); }

// Moves a side by units that are at hand; returns the position to be stored.
static inline uint64_t move_on(const zeroipc_ring *r, side *s, uint32_t units) {
  s->position = position_behind(r, s->position, units);
  s->address = address_behind(r, s->address, units);
  s->hand -= units;
  return s->position;
}

// W3 and W4 for units at hand that have been written.
static inline void publish(zeroipc_ring *r, uint32_t units) {
  uint64_t tail = move_on(r, &r->producer, units);
  store64(ring_word(r, RING_TAIL), tail); // W3, the write. RING-O1 -> find: the payload may be read
  wake_one(r->s.memory, ring_word(r, RING_NOT_EMPTY)); // W4
}

// R3 and R4 for units at hand that have been read.
static inline void advance(zeroipc_ring *r, uint32_t units) {
  uint64_t head = move_on(r, &r->consumer, units);
  store64(ring_word(r, RING_HEAD), head); // R3, the read. RING-O2 -> find: the units may be written again
  wake_one(r->s.memory, ring_word(r, RING_NOT_FULL)); // R4
}

// --- what elements and messages share (ring.c) ---

// Opens a reservation at the producer, if this many units are free.
zeroipc_status zi_ring_reserve(zeroipc_ring *r, uint32_t units, size_t reserved);

zeroipc_status zi_ring_wait_for_room(zeroipc_ring *r, zi_attempt attempt, void *context, int64_t timeout_ns);
zeroipc_status zi_ring_wait_for_data(zeroipc_ring *r, zi_attempt attempt, void *context, int64_t timeout_ns);

// BAD_ARGUMENT: the ring holds the other contents.
zeroipc_status zi_ring_other_contents(const zeroipc_ring *r);

// In place, of each: see the public header.
zeroipc_status zi_reserve_elements(zeroipc_ring *r, size_t count, void **data, size_t *length);
zeroipc_status zi_peek_elements(zeroipc_ring *r, size_t most, const void **data, size_t *length);
zeroipc_status zi_advance_elements(zeroipc_ring *r, size_t count);
zeroipc_status zi_reserve_message(zeroipc_ring *r, size_t length, void **data);
zeroipc_status zi_advance_messages(zeroipc_ring *r, size_t count);

#endif
