// Groups and buckets of a map, and how a key is found there. SPECIFICATION.md "Map" has the steps (F).
//
//   group: one line   stripe u64 [ version:32 | reach:8 | owner:24 ]   7 buckets
//   bucket u64        [ version:32 | tag:8 | block:24 ]   tag 0: bare, 1: vacant (a place without an entry), else full
//   block             word u64   target u32   hash u32   key   value
//
// Who looks takes no lock and stores nothing: it copies the payload and looks at the bucket again.

#ifndef ZEROIPC_SRC_BUCKETS_H
#define ZEROIPC_SRC_BUCKETS_H

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#include "hash.h"
#include "keyed.h"

#define BLOCK_MASK ((uint64_t)0xffffff)
#define BUCKET_STEP ((uint64_t)1 << 32)
// Bytes from the start of a group to the end of its buckets.
#define BUCKETS_END (GROUP_BUCKETS + SLOTS * 8)
// A bucket that changes this often under one reader belongs to a segment that is corrupt, or hostile.
#define MOST_CHANGES ((uint32_t)1 << 20)

static inline uint8_t *group_at(const keyed *t, uint32_t group) { return t->groups + ((size_t)group << LINE_SHIFT); }
static inline uint8_t *block_at(const keyed *t, uint32_t block) { return t->blocks + (size_t)block * t->s.stride; }

static inline uint32_t tag_in(uint64_t bucket) { return (uint32_t)(bucket >> 24) & 0xff; }
static inline bool is_full(uint64_t bucket) { return tag_in(bucket) >= FIRST_TAG; }
static inline uint32_t block_in(uint64_t bucket) { return (uint32_t)(bucket & BLOCK_MASK); }

// The word that comes after `bucket`.
static inline uint64_t changed(uint64_t bucket, uint32_t tag, uint32_t block) {
  return ((bucket & ~(BUCKET_STEP - 1)) + BUCKET_STEP) | (uint64_t)tag << 24 | block;
}

// The greatest distance from the home at which a stripe's keys may lie.
static inline uint32_t last_distance(const keyed *t, uint64_t stripe) {
  uint32_t last = t->group_count - 1, reach = (uint32_t)(stripe >> 24) & 0xff;
  return reach == FAR || reach > last ? last : reach;
}

// The group at this distance from the home.
static inline uint32_t group_from(const keyed *t, uint32_t home, uint32_t distance) {
  uint32_t group = home + distance;
  return group >= t->group_count ? group - t->group_count : group;
}

// The number of a bucket, as blocks are aimed: 8 * group + slot.
static inline uint32_t bucket_number(const keyed *t, const uint8_t *bucket) {
  return (uint32_t)((bucket - t->groups) >> 3);
}

static inline key key_of(const keyed *t, const void *bytes) {
  size_t size = t->key_size, last = before_tail(size);
  key k = {.bytes = bytes};
  if (size == 8) memcpy(&k.tail, bytes, 8);
  else if (size == 4) k.tail = tail_word(bytes, 4);
  else k.tail = tail_word(k.bytes + last, size - last);
  k.hash = last == 0 ? hash_next(t->seed ^ k.tail) : hash_bytes(t->seed, bytes, size);
  return k;
}

// --- payloads ---

// Whether `size` bytes in a block, with zeros behind them, are those at `bytes`, whose last word is `tail`.
static inline bool same_bytes(const uint8_t *at, const uint8_t *bytes, size_t size, uint64_t tail) {
  size_t last = before_tail(size);
  for (size_t k = 0; k < last; k += 8)
    if (payload_load64(at + k) != tail_word(bytes + k, 8)) return false;
  return payload_load64(at + last) == tail;
}

static inline bool same_value(const keyed *t, const uint8_t *pair, const uint8_t *value) {
  size_t size = t->value_size, last = before_tail(size);
  return same_bytes(pair + t->value_at, value, size, tail_word(value + last, size - last));
}

// --- find ---

// What find came upon: the bucket and its word, how far from home it lies, and the stripe as it was at first.
typedef struct found {
  uint8_t *bucket;
  uint64_t word, stripe;
  uint32_t distance;
  bool as_expected; // the value is the one that was expected
} found;

// F3 and F4 for the bucket of which `seen` was read: OK when it holds the key, ABSENT, or CORRUPT without a text.
static inline zeroipc_status compare(const keyed *t, const key *key, uint64_t seen, void *to, const void *expected,
                                     found *out) {
  uint32_t tag = tag_of(key->hash);
  for (uint32_t turns = 0; turns < MOST_CHANGES; turns++) {
    if (tag_in(seen) != tag) return ZEROIPC_ABSENT;
    if (block_in(seen) >= t->block_count) return ZEROIPC_CORRUPT;
    const uint8_t *pair = block_at(t, block_in(seen));
    // F3. MAP-O1 <- replace, fill, zi_move_place: the block is complete.
    bool same = same_bytes(pair + PAIR_KEY, key->bytes, t->key_size, key->tail);
    if (same && to) payload_out(to, pair + t->value_at, t->value_size);
    if (same && expected) out->as_expected = same_value(t, pair, expected);
    // F4. MAP-O2 <- try_claim: a block that was taken meanwhile is named here no more.
    uint64_t again = load64(out->bucket);
    if (again == seen) {
      out->word = seen;
      return same ? ZEROIPC_OK : ZEROIPC_ABSENT;
    }
    seen = again;
  }
  return ZEROIPC_CORRUPT;
}

#if defined(__SSE2__) && !defined(ZI_TSAN) && !defined(ZEROIPC_STEPS)
// The lower halves of four words. Each is loaded whole, and they are in their order, as aligned loads of 16 bytes are.
static inline __m128i lower_halves(const __m128i *words) {
  __m128 a = _mm_castsi128_ps(_mm_load_si128(words)), b = _mm_castsi128_ps(_mm_load_si128(words + 1));
  return _mm_castps_si128(_mm_shuffle_ps(a, b, _MM_SHUFFLE(2, 0, 2, 0)));
}

// F2 for a whole group: bit s is set when slot s has the tag. What is found is loaded once more.
static inline uint32_t slots_with(const uint8_t *group, uint32_t tag) {
  const __m128i *line = (const __m128i *)(uintptr_t)group;
  __m128i first = lower_halves(line), second = lower_halves(line + 2);
  __atomic_signal_fence(__ATOMIC_SEQ_CST);
  __m128i tags = _mm_packs_epi32(_mm_srli_epi32(first, 24), _mm_srli_epi32(second, 24));
  __m128i same = _mm_cmpeq_epi16(tags, _mm_set1_epi16((short)tag));
  return (uint32_t)_mm_movemask_epi8(_mm_packs_epi16(same, _mm_setzero_si128())) & ~1u;
}
#else
// F2 for a whole group: bit s is set when slot s has the tag. What is found is loaded once more.
static inline uint32_t slots_with(const uint8_t *group, uint32_t tag) {
  uint32_t slots = 0;
  for (uint32_t slot = 1; slot <= SLOTS; slot++) slots |= (uint32_t)(tag_in(load64(group + slot * 8)) == tag) << slot;
  return slots;
}
#endif

// F1 to F5. Copies the value to `to`, and compares it with `expected`, unless they are NULL. OK, ABSENT, or CORRUPT
// without a text.
static inline zeroipc_status find(const keyed *t, const key *key, void *to, const void *expected, found *out) {
  uint32_t tag = tag_of(key->hash), home = home_of(key->hash >> 32, t->group_count);
  uint8_t *group = group_at(t, home);
  // MAP-O3 <- zi_raise_reach: what was added before this load lies within the reach that it finds.
  uint64_t stripe = load64(group); // F1
  uint32_t last = last_distance(t, stripe);
  for (uint32_t distance = 0;; group = group_at(t, group_from(t, home, distance))) {
    for (uint32_t slots = slots_with(group, tag); slots != 0; slots &= slots - 1) { // F2
      out->bucket = group + (size_t)__builtin_ctz(slots) * 8;
      zeroipc_status status = compare(t, key, load64(out->bucket), to, expected, out);
      if (status == ZEROIPC_ABSENT) continue;
      out->distance = distance;
      out->stripe = stripe;
      return status;
    }
    if (distance++ == last) return ZEROIPC_ABSENT; // F5
  }
}

// F1 to F5 in the usual case, in one piece for speed: a key of 8 bytes, in the first bucket of its home that has its
// tag, or in none and not further off. BUSY when it is another case.
static inline zeroipc_status find_here(const keyed *t, const void *key, void *out) {
  if (t->key_size != 8) return ZEROIPC_BUSY;
  uint64_t word;
  memcpy(&word, key, sizeof word);
  uint64_t hash = hash_next(t->seed ^ word);
  const uint8_t *group = group_at(t, home_of(hash >> 32, t->group_count));
  uint64_t stripe = load64(group); // F1
  uint32_t slots = slots_with(group, tag_of(hash));
  if (slots == 0) return last_distance(t, stripe) == 0 ? ZEROIPC_ABSENT : ZEROIPC_BUSY;
  const uint8_t *bucket = group + (size_t)__builtin_ctz(slots) * 8;
  uint64_t seen = load64(bucket);
  if (tag_in(seen) != tag_of(hash) || block_in(seen) >= t->block_count) return ZEROIPC_BUSY;
  const uint8_t *pair = block_at(t, block_in(seen));
  if (payload_load64(pair + PAIR_KEY) != word) return ZEROIPC_BUSY;
  if (out) payload_out(out, pair + PAIR_KEY + 8, t->value_size);
  return load64(bucket) == seen ? ZEROIPC_OK : ZEROIPC_BUSY;
}

#endif
