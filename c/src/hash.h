// The hash of a map's keys. SPECIFICATION.md "Keys and their hash" has vectors.
//
// One step of SplitMix64 per word (Steele, Lea, Flood: "Fast splittable pseudorandom number generators", OOPSLA 2014),
// chained: 64-bit arithmetic only, so that every language can do it. The seed keeps who chooses keys from choosing ones
// that meet in one group.

#ifndef ZEROIPC_SRC_HASH_H
#define ZEROIPC_SRC_HASH_H

#include <stdint.h>
#include <string.h>

#include "layout.h"

// The least tag of a full bucket.
#define FIRST_TAG (VACANT + 1)

static inline uint64_t hash_next(uint64_t x) {
  uint64_t z = x + 0x9e3779b97f4a7c15u;
  z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
  z = (z ^ z >> 27) * 0x94d049bb133111ebu;
  return z ^ z >> 31;
}

// The last bytes of a key or a value, fewer than 8 or 8, as the word that they are with zeros behind them.
static inline uint64_t tail_word(const uint8_t *bytes, size_t count) {
  uint64_t word = 0;
  memcpy(&word, bytes, count);
  return word;
}

// The bytes before the tail: all whole words but the last.
static inline size_t before_tail(size_t size) { return (size - 1) & ~(size_t)7; }

static inline uint64_t hash_bytes(uint64_t seed, const uint8_t *bytes, size_t size) {
  uint64_t hash = seed;
  size_t last = before_tail(size);
  for (size_t k = 0; k < last; k += 8) hash = hash_next(hash ^ tail_word(bytes + k, 8));
  return hash_next(hash ^ tail_word(bytes + last, size - last));
}

// The group where the search for a key begins, from the upper half of its hash.
static inline uint32_t home_of(uint64_t half, uint32_t groups) { return (uint32_t)(half * groups >> 32); }

// The tag of a key: never that of a bucket without an entry.
static inline uint32_t tag_of(uint64_t hash) {
  uint32_t tag = (uint32_t)hash & 0xff;
  return tag < FIRST_TAG ? tag + FIRST_TAG : tag;
}

#endif
