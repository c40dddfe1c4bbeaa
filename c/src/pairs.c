#include "pairs.h"

#define WRITING ((uint64_t)1 << 63)
#define VERSION_MASK ((((uint64_t)1 << 39) - 1) << 24)
#define VERSION_STEP ((uint64_t)1 << 24)
// Rounds over all blocks without finding a free one: with one spare for every writer even the first should do.
#define ROUNDS 2u
// More blocks than this are not being written at once: each thread writes one, and asking who lives takes time.
#define MOST_WRITERS 1024u

// The bucket of this number, or NULL when there is none.
static const uint8_t *bucket_of(const keyed *t, uint32_t target) {
  uint32_t group = target >> 3, slot = target & 7;
  if (group >= t->group_count || slot == 0 || slot > SLOTS) return NULL;
  return group_at(t, group) + (size_t)slot * 8;
}

// B1 and B2: whether anybody may claim the block whose word is `word`. A stale answer makes the claimer's CAS fail.
// Counts the blocks that are being written.
static bool is_free(const keyed *t, uint32_t block, uint64_t word, uint32_t *writers) {
  if ((word & WRITING) != 0 && zi_alive(t->s.memory, (uint32_t)(word & BLOCK_MASK))) {
    ++*writers;
    return false;
  }
  // Only now: an owner that is dead may have published the block before.
  const uint8_t *bucket = bucket_of(t, load32(block_at(t, block) + PAIR_TARGET));
  if (!bucket) return true;
  uint64_t named = load64(bucket);
  return !is_full(named) || block_in(named) != block;
}

static bool try_claim(const keyed *t, uint32_t block, uint32_t *writers, pair *out) {
  uint8_t *at = block_at(t, block) + PAIR_WORD;
  uint64_t word = load64(at);
  if (!is_free(t, block, word, writers)) return false;
  uint64_t mine = WRITING | ((word + VERSION_STEP) & VERSION_MASK) | t->s.owner;
  // B3. MAP-O2 -> compare: who still reads the block finds its bucket changed. From here on it is mine alone.
  if (!cas64(at, word, mine)) return false;
  *out = (pair){block, mine};
  return true;
}

bool zi_claim_pair(keyed *t, uint32_t hint, pair *out) {
  uint32_t count = t->block_count, writers = 0;
  if (hint < count && try_claim(t, hint, &writers, out)) return true;
  uint32_t block = hint_load(&t->next_block);
  for (uint32_t k = 0; k < count * ROUNDS && writers < MOST_WRITERS; k++) {
    if (try_claim(t, block, &writers, out)) {
      hint_store(&t->next_block, block);
      return true;
    }
    if (++block == count) block = 0;
  }
  return false;
}

void zi_aim_pair(const keyed *t, const pair *pair, const uint8_t *bucket) {
  plain_store32(block_at(t, pair->block) + PAIR_TARGET, bucket_number(t, bucket));
}

void zi_write_key(const keyed *t, const pair *pair, const key *key) {
  uint8_t *at = block_at(t, pair->block);
  plain_store32(at + PAIR_HASH, (uint32_t)(key->hash >> 32));
  payload_in(at + PAIR_KEY, key->bytes, t->key_size);
}

void zi_write_value(const keyed *t, const pair *pair, const void *value) {
  if (t->value_size != 0) payload_in(block_at(t, pair->block) + t->value_at, value, t->value_size);
}

// Only its owner stores its word.
void zi_let_go(const keyed *t, pair *pair) {
  if (pair->word == 0) return;
  plain_store64(block_at(t, pair->block) + PAIR_WORD, pair->word & VERSION_MASK);
  pair->word = 0;
}
