#include "stripes.h"

#include "waiting.h"

#define VERSION_STEP ((uint64_t)1 << 32)
#define VERSION_MASK (~(VERSION_STEP - 1))
#define REACH_MASK ((uint64_t)0xff << 24)
// Tries at a word that others change all the time.
#define MOST_TRIES ((uint32_t)1 << 10)
// How often a holder tightens without a reason: erasers that could not take the stripe have left it too loose.
#define TIGHTEN_EVERY 8u

zeroipc_status zi_take_stripe(const keyed *t, uint32_t home, stripe *out) {
  uint8_t *at = group_at(t, home);
  for (uint32_t tries = 0; tries < MOST_TRIES; tries++) {
    uint64_t seen = load64(at);
    uint32_t owner = (uint32_t)(seen & BLOCK_MASK);
    if (owner != 0 && zi_alive(t->s.memory, owner)) return ZEROIPC_BUSY;
    uint64_t mine = ((seen & VERSION_MASK) + VERSION_STEP) | (seen & REACH_MASK) | t->s.owner;
    if (!cas64(at, seen, mine)) continue; // MAP-O4 <- zi_release_stripe: what its last owner did is done
    *out = (stripe){home, mine, false};
    if (owner != 0) zi_tighten(t, out);
    return ZEROIPC_OK;
  }
  return ZEROIPC_BUSY;
}

// Whether a key of this home lies in the bucket.
static bool is_of_home(const keyed *t, const uint8_t *bucket, uint32_t home) {
  uint64_t seen = load64(bucket);
  for (uint32_t tries = 0; is_full(seen) && block_in(seen) < t->block_count; tries++) {
    uint32_t half = load32(block_at(t, block_in(seen)) + PAIR_HASH);
    uint64_t again = load64(bucket);
    if (again == seen || tries == MOST_TRIES) return home_of(half, t->group_count) == home;
    seen = again; // its block may have been written meanwhile
  }
  return false;
}

static bool holds_key_of(const keyed *t, uint32_t group, uint32_t home) {
  const uint8_t *at = group_at(t, group);
  for (uint32_t k = GROUP_BUCKETS; k < BUCKETS_END; k += 8)
    if (is_of_home(t, at + k, home)) return true;
  return false;
}

static void set_reach(const keyed *t, stripe *stripe, uint32_t distance) {
  uint64_t next = (stripe->word & ~REACH_MASK) | (uint64_t)(distance < FAR ? distance : FAR) << 24;
  if (next == stripe->word) return;
  stripe->word = next;
  plain_store64(group_at(t, stripe->home), next);
}

// No such key can be added meanwhile.
void zi_tighten(const keyed *t, stripe *stripe) {
  uint32_t distance = last_distance(t, stripe->word);
  while (distance > 0 && !holds_key_of(t, group_from(t, stripe->home, distance), stripe->home)) distance--;
  set_reach(t, stripe, distance);
}

// MAP-O3 -> find: the reach is raised before the key can be seen.
void zi_raise_reach(const keyed *t, stripe *stripe, uint32_t distance) {
  if (distance <= last_distance(t, stripe->word)) return;
  stripe->raised = true;
  set_reach(t, stripe, distance);
}

void zi_release_stripe(const keyed *t, stripe *stripe, uint32_t distance) {
  bool loose = stripe->raised && distance < last_distance(t, stripe->word);
  if (loose || (stripe->word >> 32) % TIGHTEN_EVERY == 0) zi_tighten(t, stripe);
  cas64(group_at(t, stripe->home), stripe->word, stripe->word & ~BLOCK_MASK); // MAP-O4 -> zi_take_stripe
  wake_all(t->s.memory, t->s.base + MAP_RELEASED);
}
