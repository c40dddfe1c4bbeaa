// Positions of a stream as private words: [ lap:39 | index:24 ], and the shorter form that subscriber lines and block
// words have, whose lap is cut to 39 - k bits. SPECIFICATION.md "Stream".

#ifndef ZEROIPC_SRC_POSITION_H
#define ZEROIPC_SRC_POSITION_H

#include "cell.h"

#define POSITION_BITS (((uint64_t)1 << 63) - 1)
// What lies between a position and the one of the same index in the next lap.
#define ONE_LAP ((uint64_t)1 << 24)

static inline uint64_t position_of(uint64_t lap, uint32_t index) { return lap << 24 | index; }
static inline uint64_t position_lap(uint64_t position) { return position >> 24; }
static inline uint32_t position_index(uint64_t position) { return (uint32_t)(position & NO_BLOCK); }

// Whether position `a` comes after position `b`; laps count modulo 2^39.
static inline bool position_after(uint64_t a, uint64_t b) { return (int64_t)((a - b) << 1) > 0; }

static inline uint64_t lap_later(uint64_t position) { return (position + ONE_LAP) & POSITION_BITS; }
static inline uint64_t lap_earlier(uint64_t position) { return (position - ONE_LAP) & POSITION_BITS; }

static inline uint64_t next_position(const cells *c, uint64_t position) {
  if (position_index(position) + 1 < c->s.capacity) return position + 1;
  return position_of((position_lap(position) + 1) & LAP_MASK, 0);
}

// The position `back` places before this one, at most one lap.
static inline uint64_t position_before(const cells *c, uint64_t position, uint32_t back) {
  uint32_t index = position_index(position);
  if (index >= back) return position - back;
  return position_of((position_lap(position) - 1) & LAP_MASK, index + c->s.capacity - back);
}

// How many positions lie from `from` to `to`, which is not before it.
static inline uint64_t distance(const cells *c, uint64_t from, uint64_t to) {
  uint64_t laps = (position_lap(to) - position_lap(from)) & LAP_MASK;
  return laps * c->s.capacity + position_index(to) - position_index(from);
}

// How many positions lie before this one, from the very first on.
static inline uint64_t position_number(const cells *c, uint64_t position) {
  return position_lap(position) * c->s.capacity + position_index(position);
}

// The position `count` places behind this one. It divides: not for the fast paths.
static inline uint64_t position_plus(const cells *c, uint64_t position, uint64_t count) {
  uint64_t capacity = c->s.capacity;
  uint64_t index = position_index(position) + count % capacity;
  uint64_t carry = index >= capacity ? 1 : 0;
  uint64_t lap = (position_lap(position) + count / capacity + carry) & LAP_MASK;
  return position_of(lap, (uint32_t)(index - carry * capacity));
}

// The position in a subscriber word, its lap made whole as the nearest to that of `near`. Its index may be corrupt.
static inline uint64_t whole_position(const cells *c, uint64_t word, uint64_t near) {
  uint32_t unused = 25 + c->index_bits; // bits of a u64 that a cut lap leaves
  uint64_t cut = (word >> 24 & POSITION_MASK) >> c->index_bits;
  uint64_t apart = (uint64_t)((int64_t)((cut - position_lap(near)) << unused) >> unused);
  return position_of((position_lap(near) + apart) & LAP_MASK, index_of(c, word));
}

static inline bool is_position(const cells *c, uint64_t position) {
  return position_index(position) < c->s.capacity && position_lap(position) <= LAP_MASK;
}

#endif
