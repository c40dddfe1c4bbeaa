// Places of a map: there are as many as its capacity, and only a bucket that has one can hold an entry. Where they are,
// how one is moved to where it is wanted, and how a full map is known. SPECIFICATION.md "Map" has the steps (N5, M, U).
//
//   mover u64 [ version:40 | owner:24 ]   who may move places; nobody waits for it
//   full  u64 [ version:62 | state:2 ]    0 nothing known, 1 somebody looks, 2 found full

#pragma once

#include <zeroipc/detail/buckets.h>

namespace zeroipc::detail {

inline constexpr std::uint64_t mover_step = std::uint64_t{1} << 24;
inline constexpr std::uint64_t full_state_mask = 3, full_step = 4, full_asked = 1, full_found = 2;
// Answers that are taken from `full` before a participant looks for itself: an eraser may have died before it said so.
inline constexpr std::uint32_t most_believed = 100;
// Tries at a word that others change all the time.
inline constexpr std::uint32_t most_word_tries = 1u << 10;

/** A bucket on the way, and its word there. */
struct Spot {
  std::byte *bucket = nullptr;  // null: none
  std::uint64_t word = 0;
  std::uint32_t distance = 0;
};

/** Where a walk ended: the nearest vacant bucket, and a bare one that lies nearer to home. */
struct Places {
  Spot vacant, bare;
  std::uint64_t mover = 0;  // the word of the mover, when it is mine
};

// --- walking ---

inline bool stand_at(Places &places, const Spot &vacant) {
  places.vacant = vacant;
  if (places.bare.distance >= vacant.distance) places.bare.bucket = nullptr;  // no nearer: nothing to be moved
  return true;
}

/** Whether the bucket that was emptied last is vacant still. */
inline bool emptied_is_vacant(Keyed &t, std::uint32_t home, Places &out) {
  const std::uint32_t number = hint_load(t.emptied);
  if (number == 0) return false;
  std::byte *bucket = t.groups + std::size_t{number} * 8;
  const std::uint64_t seen = load64(bucket);
  if (tag_in(seen) != layout::vacant) {
    hint_store(t.emptied, 0);
    return false;
  }
  const std::uint32_t group = number >> 3;
  return stand_at(out, {bucket, seen, group >= home ? group - home : group + t.group_count - home});
}

inline void remember_emptied(Keyed &t, const std::byte *bucket) { hint_store(t.emptied, t.number_of(bucket)); }

/**
 * N5: from home on to the first vacant bucket. With `hinted`, one that this participant has emptied serves as well,
 * once a bare bucket is found to move its place to. False when there is none.
 */
inline bool walk_places(Keyed &t, std::uint32_t home, bool hinted, Places &out) {
  out.bare = {};
  for (std::uint32_t distance = 0; distance < t.group_count; distance++) {
    std::byte *group = t.group_at(t.group_from(home, distance));
    for (std::byte *bucket = group + layout::group_buckets; bucket < group + buckets_end; bucket += 8) {
      const std::uint64_t seen = load64(bucket);
      if (tag_in(seen) == layout::vacant) return stand_at(out, {bucket, seen, distance});
      if (tag_in(seen) == layout::bare && !out.bare.bucket) out.bare = {bucket, seen, distance};
    }
    if (hinted && out.bare.bucket && emptied_is_vacant(t, home, out)) return true;
  }
  return false;
}

// --- full ---

/** E3: there is a vacant place. MAP-O5 -> prove_full: who looks for one since before will look again. */
inline void clear_full(const Keyed &t) {
  for (std::uint32_t tries = 0; tries < most_word_tries; tries++) {
    const std::uint64_t seen = load64(t.at(layout::map_full));
    if ((seen & full_state_mask) == 0) return;
    if (cas64(t.at(layout::map_full), seen, (seen & ~full_state_mask) + full_step)) return;
  }
}

/** N2: whether the map was found full and no erase has ended since. Now and then it says no, to be looked at anew. */
inline bool is_believed_full(Keyed &t) {
  if ((load64(t.at(layout::map_full)) & full_state_mask) != full_found) return false;
  const std::uint32_t believed = hint_load(t.believed) + 1;
  hint_store(t.believed, believed < most_believed ? believed : 0);
  return believed < most_believed;
}

// --- moving ---

/** Gives places to bare buckets of a group, at most so many; how many. */
inline std::uint32_t give_places(std::byte *group, std::uint32_t most) {
  std::uint32_t given = 0;
  for (std::uint32_t k = layout::group_buckets; k < buckets_end && given < most; k += 8) {
    const std::uint64_t seen = load64(group + k);
    if (tag_in(seen) != layout::bare) continue;
    if (cas64(group + k, seen, changed(seen, layout::vacant, block_in(seen)))) given++;
  }
  return given;
}

/** M5: makes up for places that died in hand. Their number does not change meanwhile: I am the mover. */
inline void recount_places(const Keyed &t) {
  std::uint32_t count = 0;
  for (std::uint32_t group = 0; group < t.group_count; group++)
    for (std::uint32_t k = layout::group_buckets; k < buckets_end; k += 8)
      count += tag_in(load64(t.group_at(group) + k)) != layout::bare;
  if (count >= t.capacity) return;
  for (std::uint32_t group = 0; group < t.group_count && count < t.capacity; group++)
    count += give_places(t.group_at(group), t.capacity - count);
  clear_full(t);
}

/** M1: whether I may move places now. */
inline bool take_mover(const Keyed &t, Places &places) {
  std::byte *at = t.at(layout::map_mover);
  const std::uint64_t seen = load64(at);
  const auto owner = static_cast<std::uint32_t>(seen & block_mask);
  if (owner != 0 && is_alive(*t.segment, owner)) return false;
  const std::uint64_t mine = ((seen & ~block_mask) + mover_step) | t.owner;
  if (!cas64(at, seen, mine)) return false;
  places.mover = mine;
  if (owner != 0) recount_places(t);  // MAP-O6 <- move_place: it may have died with a place in hand
  return true;
}

/** M4. Only its owner changes the word. */
inline void release_mover(const Keyed &t, const Places &places) {
  plain_store64(t.at(layout::map_mover), places.mover & ~block_mask);
}

/**
 * M2 and M3: takes the place of the vacant bucket to the bare one, which is filled with it. Refused when either has
 * changed since the walk, or corrupt. Nobody else changes a bare bucket while I am the mover.
 */
inline KeyedOutcome move_place(const Places &places, std::uint32_t tag, std::uint32_t block) {
  const Spot &from = places.vacant, &to = places.bare;
  if (load64(to.bucket) != to.word) return KeyedOutcome::refused;
  if (!cas64(from.bucket, from.word, changed(from.word, layout::bare, block_in(from.word))))  // M2. MAP-O6 -> recount
    return KeyedOutcome::refused;
  const bool filled = cas64(to.bucket, to.word, changed(to.word, tag, block));  // M3. MAP-O1 -> compare
  return filled ? KeyedOutcome::done : KeyedOutcome::corrupt;
}

/** Whether the mover had died, perhaps with a place in hand: then its places are whole again, or another sees to it. */
inline bool replace_dead_mover(const Keyed &t) {
  const auto owner = static_cast<std::uint32_t>(load64(t.at(layout::map_mover)) & block_mask);
  if (owner == 0 || is_alive(*t.segment, owner)) return false;
  Places mine;
  if (take_mover(t, mine)) release_mover(t, mine);
  return true;
}

inline bool has_vacant(const std::byte *group) {
  for (std::uint32_t k = layout::group_buckets; k < buckets_end; k += 8)
    if (tag_in(load64(group + k)) == layout::vacant) return true;
  return false;
}

/** U1 to U5, when a walk found no vacant bucket: whether every place is taken; else the walk is worth another try. */
inline bool prove_full(const Keyed &t) {
  std::byte *at = t.at(layout::map_full);
  if (replace_dead_mover(t)) return false;  // U1
  std::uint64_t asked = load64(at);         // U2
  if ((asked & full_state_mask) != full_asked) {
    const std::uint64_t mine = (asked & ~full_state_mask) + (full_step + full_asked);
    if (!cas64(at, asked, mine)) return false;
    asked = mine;
  }
  for (std::uint32_t group = 0; group < t.group_count; group++)
    if (has_vacant(t.group_at(group))) return false;  // U3
  if (replace_dead_mover(t)) return false;            // U4
  // U5. MAP-O5 <- clear_full: no erase has ended since U2, so what was taken in U3 still is.
  if (cas64(at, asked, asked ^ (full_asked ^ full_found))) return true;
  return (load64(at) & full_state_mask) == full_found;
}

}  // namespace zeroipc::detail
