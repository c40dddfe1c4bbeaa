// Changing and erasing the entries of maps and sets. SPECIFICATION.md "Map" has the steps (R, N, E).

#pragma once

#include <zeroipc/detail/pairs.h>
#include <zeroipc/detail/places.h>
#include <zeroipc/detail/stripes.h>
#include <zeroipc/detail/waiting.h>

namespace zeroipc::detail {

// Times that others may get in the way of one operation, before it is given up.
inline constexpr std::uint32_t most_change_tries = 1u << 20;
// The same where each try may look at the whole map.
inline constexpr std::uint32_t most_walks = 16;

enum class How {
  set,
  insert,   // only if the key is absent
  replace,  // only if its value is the expected one
  add,      // a sum with the value before
};

struct Change {
  How how;
  const std::byte *value;               // the new one; null of a set, and of sums
  const std::byte *expected = nullptr;  // of replacing
  // Of sums: of a value before, in the lowest bytes, and what is added; and what the value before was.
  std::uint64_t (*sum)(std::uint64_t before, std::uint64_t delta) = nullptr;
  std::uint64_t delta = 0, before = 0;
};

// --- change ---

/** B1 to B4: a block in hand that is aimed at the bucket, with key and value. False when all blocks are in use. */
inline bool prepare_pair(const std::byte *bucket, std::uint32_t hint, const HashedKey &key, const Change &change,
                         PairInHand &pair) {
  const bool fresh = !pair.is_held();
  if (fresh && !pair.claim(hint)) return false;
  pair.aim(bucket);
  if (fresh) pair.write_key(key);
  if (change.how == How::add) {
    const std::uint64_t sum = change.sum(change.before, change.delta);
    pair.write_value(bytes_at(sum));
  } else if (fresh) {
    pair.write_value(change.value);
  }
  return true;
}

/** N8, the insert. MAP-O1 -> compare: the block is complete. */
inline KeyedOutcome fill_place(const Spot &vacant, std::uint32_t tag, std::uint32_t block) {
  const bool filled = cas64(vacant.bucket, vacant.word, changed(vacant.word, tag, block));
  return filled ? KeyedOutcome::done : KeyedOutcome::refused;
}

/** N6 to N8, after the walk: refused when others were faster, busy when all blocks are in use. */
inline KeyedOutcome add_at(const Places &places, bool moving, const HashedKey &key, const Change &change,
                           StripeInHand &stripe, PairInHand &pair) {
  const Spot &spot = moving ? places.bare : places.vacant;
  if (!prepare_pair(spot.bucket, block_in(places.vacant.word), key, change, pair)) return KeyedOutcome::busy;  // N6
  stripe.raise_reach(spot.distance);                                                                           // N7
  return moving ? move_place(places, key.tag(), pair.block())                                                  // N8
                : fill_place(places.vacant, key.tag(), pair.block());
}

/** N5 to N10: the stripe is mine, the key is not there. */
inline KeyedOutcome add_entry(Keyed &t, const HashedKey &key, Change &change, StripeInHand &stripe, PairInHand &pair) {
  KeyedOutcome outcome = KeyedOutcome::refused;
  std::uint32_t distance = 0;
  bool hinted = true;
  change.before = 0;
  for (std::uint32_t tries = 0; tries < most_walks && outcome == KeyedOutcome::refused; tries++) {
    Places places;
    if (!walk_places(t, stripe.home(), hinted, places)) {
      if (prove_full(t)) outcome = KeyedOutcome::full;
      continue;
    }
    const bool moving = places.bare.bucket && take_mover(t, places);  // M1
    if (places.bare.bucket && !moving && hinted) {
      hinted = false;  // the hint may lie anywhere: without moving its place, the nearest vacant bucket is wanted
      continue;
    }
    outcome = add_at(places, moving, key, change, stripe, pair);
    if (moving) release_mover(t, places);  // M4
    if (outcome == KeyedOutcome::done) distance = moving ? places.bare.distance : places.vacant.distance;
  }
  pair.let_go();             // N9
  stripe.release(distance);  // N10
  return outcome == KeyedOutcome::refused ? KeyedOutcome::busy : outcome;
}

/** R1 to R4, or N1 to N10 where the key is new. */
inline KeyedOutcome change_entry(Keyed &t, const HashedKey &key, Change &change) {
  PairInHand pair(t);
  std::byte *before = change.how == How::add ? reinterpret_cast<std::byte *>(&change.before) : nullptr;
  for (std::uint32_t tries = 0; tries < most_change_tries; tries++) {
    FoundEntry at;
    KeyedOutcome outcome = find(t, key, before, change.expected, at);  // R1, N1
    if (outcome == KeyedOutcome::absent) {
      if (change.how == How::replace) return KeyedOutcome::refused;
      if (is_believed_full(t)) return KeyedOutcome::full;         // N2
      auto stripe = StripeInHand::take(t, key.home(t));           // N3
      if (!stripe) return KeyedOutcome::busy;
      outcome = find(t, key, before, change.expected, at);        // N4
      if (outcome == KeyedOutcome::absent) return add_entry(t, key, change, *stripe, pair);
      stripe->release();
    }
    if (outcome != KeyedOutcome::done) return outcome;
    if (change.how == How::insert || !at.as_expected) return KeyedOutcome::refused;
    if (!prepare_pair(at.bucket, layout::no_block, key, change, pair)) return KeyedOutcome::busy;  // R2
    // R3, the change. MAP-O1 -> compare: the block is complete.
    if (!cas64(at.bucket, at.word, changed(at.word, key.tag(), pair.block()))) continue;
    pair.let_go();                                // R4
    hint_store(t.next_block, block_in(at.word));  // likely to be free when the next one is wanted
    wake_all(*t.segment, t.at(layout::map_released));
    return KeyedOutcome::done;
  }
  return KeyedOutcome::corrupt;
}

/** Once: done, refused, busy, full. */
[[gnu::noinline]] inline KeyedOutcome try_change(Keyed &t, const std::byte *key, Change &change) {
  check_changeable(t);
  return told(t, change_entry(t, HashedKey(t, key), change));
}

/** The same, waiting where it is busy: whether it was done, or else refused. FULL, TIMEOUT. */
[[gnu::noinline]] inline bool change_waiting(Keyed &t, const std::byte *key, Change &change, Timeout timeout) {
  check_changeable(t);
  const HashedKey hashed(t, key);
  KeyedOutcome outcome = KeyedOutcome::busy;
  const auto attempt = [&] { return (outcome = change_entry(t, hashed, change)) != KeyedOutcome::busy; };
  // All are woken at once: there is nothing to pass on.
  if (!wait({.segment = t.segment.get(), .set = t.at(layout::map_released)}, attempt, timeout))
    fail(ErrorCode::timeout, "%s \"%s\": waiting for another process that is adding a key: not within %.3f ms",
         t.kind_name, t.name.data(), timeout.milliseconds());
  if (outcome == KeyedOutcome::full) fail_full(t);
  return told(t, outcome) == KeyedOutcome::done;
}

// --- erase ---

/** E2, the erase. MAP-O2 -> compare, is_free: the bucket names no block any more. */
inline bool empty_bucket(std::byte *bucket, std::uint64_t seen) {
  return cas64(bucket, seen, changed(seen, layout::vacant, block_in(seen)));
}

/** Tightens a stripe, unless somebody has it. */
inline void tighten_stripe(const Keyed &t, std::uint32_t home) {
  auto stripe = StripeInHand::take(t, home);
  if (!stripe) return;
  stripe->tighten();
  stripe->release();
}

/** Done or absent; refused when the value is not the expected one, unless that is null. */
[[gnu::noinline]] inline KeyedOutcome erase_entry(Keyed &t, const std::byte *bytes,
                                                  const std::byte *expected = nullptr) {
  check_changeable(t);
  const HashedKey key(t, bytes);
  for (std::uint32_t tries = 0; tries < most_change_tries; tries++) {
    FoundEntry at;
    const KeyedOutcome outcome = find(t, key, nullptr, expected, at);  // E1
    if (outcome != KeyedOutcome::done) return told(t, outcome);
    if (!at.as_expected) return KeyedOutcome::refused;
    clear_full(t);  // E3 beforehand, too: then a death behind E2 seldom leaves a map that says it is full
    if (!empty_bucket(at.bucket, at.word)) continue;  // E2
    remember_emptied(t, at.bucket);
    clear_full(t);  // E3
    // E4: it may have been the furthest key of its home.
    if (at.distance != 0 && at.distance >= last_distance(t, at.stripe)) tighten_stripe(t, key.home(t));
    return KeyedOutcome::done;
  }
  return told(t, KeyedOutcome::corrupt);
}

/** E2 for one bucket, whatever it holds: whether it was full. */
inline bool erase_bucket(std::byte *bucket) {
  bool erased = false;
  for (std::uint32_t tries = 0; tries < most_change_tries; tries++) {
    const std::uint64_t seen = load64(bucket);
    if (!is_full(seen)) break;
    erased = true;
    if (empty_bucket(bucket, seen)) break;
  }
  return erased;
}

[[gnu::noinline]] inline void clear_keyed(Keyed &t) {
  check_changeable(t);
  clear_full(t);
  for (std::uint32_t group = 0; group < t.group_count; group++) {
    bool erased = false;
    for (std::uint32_t k = layout::group_buckets; k < buckets_end; k += 8)
      if (erase_bucket(t.group_at(group) + k)) erased = true;
    if (erased) clear_full(t);
  }
  for (std::uint32_t group = 0; group < t.group_count; group++)
    if (last_distance(t, load64(t.group_at(group))) != 0) tighten_stripe(t, group);
}

}  // namespace zeroipc::detail
