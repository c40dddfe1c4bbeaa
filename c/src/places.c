#include "places.h"

#define OWNER_BITS ((uint64_t)0xffffff)
#define MOVER_STEP ((uint64_t)1 << 24)
#define STATE_MASK ((uint64_t)3)
#define FULL_STEP ((uint64_t)4)
#define ASKED ((uint64_t)1)
#define FOUND_FULL ((uint64_t)2)
// Answers that are taken from `full` before a participant looks for itself: an eraser may have died before it said so.
#define MOST_BELIEVED 100u
#define MOST_TRIES ((uint32_t)1 << 10)

static uint8_t *mover_at(const keyed *t) { return t->s.base + MAP_MOVER; }
static uint8_t *full_at(const keyed *t) { return t->s.base + MAP_FULL; }

// --- walking ---

static bool stand_at(places *places, spot vacant) {
  places->vacant = vacant;
  if (places->bare.distance >= vacant.distance) places->bare.bucket = NULL; // no nearer: nothing to be moved
  return true;
}

// Whether the bucket that was emptied last is vacant still.
static bool emptied_is_vacant(keyed *t, uint32_t home, places *out) {
  uint32_t number = hint_load(&t->emptied);
  if (number == 0) return false;
  uint8_t *bucket = t->groups + (size_t)number * 8;
  uint64_t seen = load64(bucket);
  if (tag_in(seen) != VACANT) {
    hint_store(&t->emptied, 0);
    return false;
  }
  uint32_t group = number >> 3;
  return stand_at(out, (spot){bucket, seen, group >= home ? group - home : group + t->group_count - home});
}

bool zi_walk_places(keyed *t, uint32_t home, bool hinted, places *out) {
  out->bare = (spot){NULL, 0, 0};
  for (uint32_t distance = 0; distance < t->group_count; distance++) {
    uint8_t *group = group_at(t, group_from(t, home, distance));
    for (uint8_t *bucket = group + GROUP_BUCKETS; bucket < group + BUCKETS_END; bucket += 8) {
      uint64_t seen = load64(bucket);
      if (tag_in(seen) == VACANT) return stand_at(out, (spot){bucket, seen, distance});
      if (tag_in(seen) == BARE && !out->bare.bucket) out->bare = (spot){bucket, seen, distance};
    }
    if (hinted && out->bare.bucket && emptied_is_vacant(t, home, out)) return true;
  }
  return false;
}

void zi_remember_emptied(keyed *t, const uint8_t *bucket) { hint_store(&t->emptied, bucket_number(t, bucket)); }

// --- moving ---

static uint32_t count_places(const uint8_t *group) {
  uint32_t count = 0;
  for (uint32_t k = GROUP_BUCKETS; k < BUCKETS_END; k += 8) count += tag_in(load64(group + k)) != BARE;
  return count;
}

// Gives places to bare buckets of a group, at most so many; returns how many.
static uint32_t give_places(uint8_t *group, uint32_t most) {
  uint32_t given = 0;
  for (uint32_t k = GROUP_BUCKETS; k < BUCKETS_END && given < most; k += 8) {
    uint64_t seen = load64(group + k);
    if (tag_in(seen) == BARE && cas64(group + k, seen, changed(seen, VACANT, block_in(seen)))) given++;
  }
  return given;
}

// M5: makes up for places that died in hand. Their number does not change meanwhile: I am the mover.
static void recount(const keyed *t) {
  uint32_t count = 0;
  for (uint32_t group = 0; group < t->group_count; group++) count += count_places(group_at(t, group));
  if (count >= t->s.capacity) return;
  for (uint32_t group = 0; group < t->group_count && count < t->s.capacity; group++)
    count += give_places(group_at(t, group), t->s.capacity - count);
  zi_clear_full(t);
}

bool zi_take_mover(keyed *t, places *places) {
  uint64_t seen = load64(mover_at(t));
  uint32_t owner = (uint32_t)(seen & OWNER_BITS);
  if (owner != 0 && zi_alive(t->s.memory, owner)) return false;
  uint64_t mine = ((seen & ~OWNER_BITS) + MOVER_STEP) | t->s.owner;
  if (!cas64(mover_at(t), seen, mine)) return false;
  places->mover = mine;
  if (owner != 0) recount(t); // MAP-O6 <- zi_move_place: it may have died with a place in hand
  return true;
}

// Only its owner changes the word.
void zi_release_mover(const keyed *t, const places *places) { plain_store64(mover_at(t), places->mover & ~OWNER_BITS); }

// Nobody else changes a bare bucket while I am the mover.
zeroipc_status zi_move_place(const places *places, uint32_t tag, uint32_t block) {
  const spot *from = &places->vacant, *to = &places->bare;
  if (load64(to->bucket) != to->word) return ZEROIPC_REFUSED;
  if (!cas64(from->bucket, from->word, changed(from->word, BARE, block_in(from->word)))) // M2. MAP-O6 -> recount
    return ZEROIPC_REFUSED;
  bool filled = cas64(to->bucket, to->word, changed(to->word, tag, block)); // M3. MAP-O1 -> compare
  return filled ? ZEROIPC_OK : ZEROIPC_CORRUPT;
}

// --- full ---

bool zi_believed_full(keyed *t) {
  if ((load64(full_at(t)) & STATE_MASK) != FOUND_FULL) return false;
  uint32_t believed = hint_load(&t->believed) + 1;
  hint_store(&t->believed, believed < MOST_BELIEVED ? believed : 0);
  return believed < MOST_BELIEVED;
}

// MAP-O5 -> zi_prove_full: who looks for a vacant place since before will look again.
void zi_clear_full(const keyed *t) {
  for (uint32_t tries = 0; tries < MOST_TRIES; tries++) {
    uint64_t seen = load64(full_at(t));
    if ((seen & STATE_MASK) == 0) return;
    if (cas64(full_at(t), seen, (seen & ~STATE_MASK) + FULL_STEP)) return;
  }
}

static bool has_vacant(const uint8_t *group) {
  for (uint32_t k = GROUP_BUCKETS; k < BUCKETS_END; k += 8)
    if (tag_in(load64(group + k)) == VACANT) return true;
  return false;
}

// Whether the mover had died, perhaps with a place in hand: then its places are whole again, or another one sees to it.
static bool replace_dead_mover(keyed *t) {
  uint32_t owner = (uint32_t)(load64(mover_at(t)) & OWNER_BITS);
  if (owner == 0 || zi_alive(t->s.memory, owner)) return false;
  places mine;
  if (zi_take_mover(t, &mine)) zi_release_mover(t, &mine);
  return true;
}

bool zi_prove_full(keyed *t) {
  if (replace_dead_mover(t)) return false; // U1
  uint64_t asked = load64(full_at(t));     // U2
  if ((asked & STATE_MASK) != ASKED) {
    uint64_t mine = (asked & ~STATE_MASK) + (FULL_STEP + ASKED);
    if (!cas64(full_at(t), asked, mine)) return false;
    asked = mine;
  }
  for (uint32_t group = 0; group < t->group_count; group++)
    if (has_vacant(group_at(t, group))) return false; // U3
  if (replace_dead_mover(t)) return false;            // U4
  // U5. MAP-O5 <- zi_clear_full: no erase has ended since U2, so what was taken in U3 still is.
  if (cas64(full_at(t), asked, asked ^ (ASKED ^ FOUND_FULL))) return true;
  return (load64(full_at(t)) & STATE_MASK) == FOUND_FULL;
}
