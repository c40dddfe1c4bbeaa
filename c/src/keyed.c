// What maps and sets share: changing, erasing, observing. SPECIFICATION.md "Map" has the steps (R, N, E).

#include "keyed.h"

#include <stdlib.h>

#include "pairs.h"
#include "places.h"
#include "stripes.h"
#include "waiting.h"

// Times that others may get in the way of one operation, before it is given up.
#define MOST_TRIES ((uint32_t)1 << 20)
// The same where each try may look at the whole map.
#define MOST_WALKS 16u

static zeroipc_status may_change(const keyed *t) {
  return t->s.owner != 0 ? ZEROIPC_OK : zi_writable(t->s.memory, "change a map or a set");
}

zeroipc_status zi_keyed_told(const keyed *t, zeroipc_status status) {
  if (status == ZEROIPC_CORRUPT) return zi_corrupt(&t->s, "its words contradict each other");
  if (status == ZEROIPC_FULL)
    return zi_fail(status, "%s \"%s\" is full: it holds %u entries", t->s.kind_name, t->s.name, t->s.capacity);
  return status;
}

// --- change ---

// The new value: what was given, or its sum with `before`. Integers wrap around, whatever their size and sign.
static const void *new_value(const change *change, uint64_t *sum) {
  if (change->how != HOW_ADD) return change->value;
  if (change->number == NUMBER_F64) {
    double a, b;
    memcpy(&a, &change->before, sizeof a);
    memcpy(&b, change->value, sizeof b);
    a += b;
    memcpy(sum, &a, sizeof a);
  } else if (change->number == NUMBER_F32) {
    float a, b;
    memcpy(&a, &change->before, sizeof a);
    memcpy(&b, change->value, sizeof b);
    a += b;
    memcpy(sum, &a, sizeof a);
  } else {
    *sum = change->before + *(const uint64_t *)change->value;
  }
  return sum;
}

// B1 to B4: a block in hand that is aimed at the bucket, with key and value. False when all blocks are in use.
static bool prepare(keyed *t, const uint8_t *bucket, uint32_t hint, const key *key, const change *change, pair *pair) {
  bool fresh = pair->word == 0;
  if (fresh && !zi_claim_pair(t, hint, pair)) return false;
  zi_aim_pair(t, pair, bucket);
  if (fresh) zi_write_key(t, pair, key);
  uint64_t sum = 0;
  if (fresh || change->how == HOW_ADD) zi_write_value(t, pair, new_value(change, &sum));
  return true;
}

// N8, the insert. MAP-O1 -> compare: the block is complete.
static zeroipc_status fill(const spot *vacant, uint32_t tag, uint32_t block) {
  return cas64(vacant->bucket, vacant->word, changed(vacant->word, tag, block)) ? ZEROIPC_OK : ZEROIPC_REFUSED;
}

// N6 to N8, after the walk: REFUSED when others were faster, BUSY when all blocks are in use.
static zeroipc_status add_at(keyed *t, const places *places, bool moving, const key *key, const change *change,
                             stripe *stripe, pair *pair) {
  const spot *spot = moving ? &places->bare : &places->vacant;
  if (!prepare(t, spot->bucket, block_in(places->vacant.word), key, change, pair)) return ZEROIPC_BUSY; // N6
  zi_raise_reach(t, stripe, spot->distance);                                                            // N7
  uint32_t tag = tag_of(key->hash);
  return moving ? zi_move_place(places, tag, pair->block) : fill(&places->vacant, tag, pair->block); // N8
}

// N5 to N10: the stripe is mine, the key is not there.
static zeroipc_status add(keyed *t, const key *key, change *change, stripe *stripe, pair *pair) {
  zeroipc_status status = ZEROIPC_REFUSED;
  uint32_t distance = 0;
  bool hinted = true;
  change->before = 0;
  for (uint32_t tries = 0; tries < MOST_WALKS && status == ZEROIPC_REFUSED; tries++) {
    places places;
    if (!zi_walk_places(t, stripe->home, hinted, &places)) {
      if (zi_prove_full(t)) status = ZEROIPC_NO_ROOM;
      continue;
    }
    bool moving = places.bare.bucket && zi_take_mover(t, &places); // M1
    if (places.bare.bucket && !moving && hinted) {
      hinted = false; // the hint may lie anywhere: without moving its place, the nearest vacant bucket is wanted
      continue;
    }
    status = add_at(t, &places, moving, key, change, stripe, pair);
    if (moving) zi_release_mover(t, &places); // M4
    if (status == ZEROIPC_OK) distance = moving ? places.bare.distance : places.vacant.distance;
  }
  zi_let_go(t, pair);                      // N9
  zi_release_stripe(t, stripe, distance); // N10
  return status == ZEROIPC_REFUSED ? ZEROIPC_BUSY : status;
}

// R1 to R4, or N1 to N10 where the key is new.
static zeroipc_status change_with(keyed *t, const key *key, change *change, pair *pair) {
  void *before = change->how == HOW_ADD ? &change->before : NULL;
  const void *expected = change->how == HOW_REPLACE ? change->expected : NULL;
  for (uint32_t tries = 0; tries < MOST_TRIES; tries++) {
    found at = {.as_expected = true};
    zeroipc_status status = find(t, key, before, expected, &at); // R1, N1
    if (status == ZEROIPC_ABSENT) {
      if (change->how == HOW_REPLACE) return ZEROIPC_REFUSED;
      if (zi_believed_full(t)) return ZEROIPC_NO_ROOM; // N2
      stripe stripe;
      status = zi_take_stripe(t, home_of(key->hash >> 32, t->group_count), &stripe); // N3
      if (status) return status;
      status = find(t, key, before, expected, &at); // N4
      if (status == ZEROIPC_ABSENT) return add(t, key, change, &stripe, pair);
      zi_release_stripe(t, &stripe, 0);
    }
    if (status) return status;
    if (change->how == HOW_INSERT || !at.as_expected) return ZEROIPC_REFUSED;
    if (!prepare(t, at.bucket, NO_BLOCK, key, change, pair)) return ZEROIPC_BUSY; // R2
    // R3, the change. MAP-O1 -> compare: the block is complete.
    if (!cas64(at.bucket, at.word, changed(at.word, tag_of(key->hash), pair->block))) continue;
    zi_let_go(t, pair); // R4
    hint_store(&t->next_block, block_in(at.word)); // likely to be free when the next one is wanted
    wake_all(t->s.memory, t->s.base + MAP_RELEASED);
    return ZEROIPC_OK;
  }
  return ZEROIPC_CORRUPT;
}

static zeroipc_status change_once(keyed *t, const key *key, change *change) {
  pair pair = {NO_BLOCK, 0};
  zeroipc_status status = change_with(t, key, change, &pair);
  zi_let_go(t, &pair);
  return status;
}

zeroipc_status zi_try_change(keyed *t, const void *key, change *change) {
  zeroipc_status status = may_change(t);
  if (status) return status;
  struct key k = key_of(t, key);
  return zi_keyed_told(t, change_once(t, &k, change));
}

// A change that may have to wait for a stripe or a block.
struct effort {
  keyed *t;
  const key *key;
  change *change;
  zeroipc_status answer;
};

static zeroipc_status attempt_change(void *context) {
  struct effort *effort = context;
  effort->answer = change_once(effort->t, effort->key, effort->change);
  return effort->answer == ZEROIPC_BUSY ? ZEROIPC_BUSY : ZEROIPC_OK;
}

zeroipc_status zi_change(keyed *t, const void *key, change *change, int64_t timeout_ns) {
  zeroipc_status status = may_change(t);
  if (status) return status;
  struct key k = key_of(t, key);
  struct effort effort = {t, &k, change, ZEROIPC_BUSY};
  if (timeout_ns < ZEROIPC_FOREVER || attempt_change(&effort) == ZEROIPC_BUSY) {
    // All are woken at once: there is nothing to pass on.
    zi_condition released = {t->s.memory, t->s.base + MAP_RELEASED, NULL, NULL};
      status = zi_wait(&released, 1, attempt_change, &effort, timeout_ns,
                     zi_about(&t->s, "waiting for another process that is adding a key"));
    if (status) return status;
  }
  return zi_keyed_told(t, effort.answer == ZEROIPC_NO_ROOM ? ZEROIPC_FULL : effort.answer);
}

// --- erase ---

// E2, the erase. MAP-O2 -> compare, is_free: the bucket names no block any more.
static bool empty(uint8_t *bucket, uint64_t seen) { return cas64(bucket, seen, changed(seen, VACANT, block_in(seen))); }

// Tightens a stripe, unless somebody has it.
static void tighten_stripe(const keyed *t, uint32_t home) {
  stripe stripe;
  if (zi_take_stripe(t, home, &stripe) != ZEROIPC_OK) return;
  zi_tighten(t, &stripe);
  zi_release_stripe(t, &stripe, 0);
}

static zeroipc_status erase(keyed *t, const key *key, const void *expected) {
  for (uint32_t tries = 0; tries < MOST_TRIES; tries++) {
    found at = {.as_expected = true};
    zeroipc_status status = find(t, key, NULL, expected, &at); // E1
    if (status) return status;
    if (!at.as_expected) return ZEROIPC_REFUSED;
    zi_clear_full(t); // E3 beforehand, too: then a death behind E2 seldom leaves a map that says it is full
    if (!empty(at.bucket, at.word)) continue; // E2
    zi_remember_emptied(t, at.bucket);
    zi_clear_full(t); // E3
    // E4: it may have been the furthest key of its home.
    if (at.distance != 0 && at.distance >= last_distance(t, at.stripe))
      tighten_stripe(t, home_of(key->hash >> 32, t->group_count));
    return ZEROIPC_OK;
  }
  return ZEROIPC_CORRUPT;
}

zeroipc_status zi_erase(keyed *t, const void *key, const void *expected) {
  zeroipc_status status = may_change(t);
  if (status) return status;
  struct key k = key_of(t, key);
  return zi_keyed_told(t, erase(t, &k, expected));
}

// Whether the bucket was full.
static bool empty_bucket(uint8_t *bucket) {
  bool erased = false;
  for (uint32_t tries = 0; tries < MOST_TRIES; tries++) {
    uint64_t seen = load64(bucket);
    if (!is_full(seen)) break;
    erased = true;
    if (empty(bucket, seen)) break;
  }
  return erased;
}

zeroipc_status zi_clear(keyed *t) {
  zeroipc_status status = may_change(t);
  if (status) return status;
  zi_clear_full(t);
  for (uint32_t group = 0; group < t->group_count; group++) {
    uint8_t *at = group_at(t, group);
    bool erased = false;
    for (uint32_t k = GROUP_BUCKETS; k < BUCKETS_END; k += 8)
      if (empty_bucket(at + k)) erased = true;
    if (erased) zi_clear_full(t);
  }
  for (uint32_t group = 0; group < t->group_count; group++)
    if (last_distance(t, load64(group_at(t, group))) != 0) tighten_stripe(t, group);
  return ZEROIPC_OK;
}

// --- observe ---

uint32_t zi_size(const keyed *t) {
  uint32_t size = 0;
  for (uint32_t group = 0; group < t->group_count; group++) {
    const uint8_t *at = group_at(t, group);
    for (uint32_t k = GROUP_BUCKETS; k < BUCKETS_END; k += 8) size += is_full(load64(at + k));
  }
  return size;
}

// Copies the entry of a bucket: ABSENT when there is none.
static zeroipc_status read_entry(const keyed *t, const uint8_t *bucket, uint8_t *key, uint8_t *value) {
  for (uint32_t tries = 0; tries < MOST_TRIES; tries++) {
    uint64_t seen = load64(bucket);
    if (!is_full(seen)) return ZEROIPC_ABSENT;
    if (block_in(seen) >= t->block_count) return ZEROIPC_CORRUPT;
    const uint8_t *pair = block_at(t, block_in(seen));
    payload_out(key, pair + PAIR_KEY, t->key_size);
    if (t->value_size != 0) payload_out(value, pair + t->value_at, t->value_size);
    if (load64(bucket) == seen) return ZEROIPC_OK;
  }
  return ZEROIPC_CORRUPT;
}

zeroipc_status zi_each(const keyed *t, bool (*each)(const void *key, const void *value, void *context), void *context) {
  size_t key_bytes = round_up8(t->key_size);
  uint8_t *key = calloc(1, key_bytes + round_up8(t->value_size)), *value = key + key_bytes;
  if (!key) return zi_fail(ZEROIPC_SYSTEM_FULL, "%s \"%s\": no memory for an entry", t->s.kind_name, t->s.name);
  zeroipc_status status = ZEROIPC_OK;
  bool going = true;
  for (uint32_t group = 0; group < t->group_count && going; group++) {
    const uint8_t *at = group_at(t, group);
    for (uint32_t k = GROUP_BUCKETS; k < BUCKETS_END && going; k += 8) {
      status = read_entry(t, at + k, key, value);
      going = status == ZEROIPC_OK ? each(key, value, context) : status == ZEROIPC_ABSENT;
    }
  }
  free(key);
  return status == ZEROIPC_CORRUPT ? zi_keyed_told(t, status) : ZEROIPC_OK;
}
