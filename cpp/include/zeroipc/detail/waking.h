// Waking who sleeps beside a condition. SPECIFICATION.md section 9 numbers the steps (K1 to K5).

#pragma once

#include <bit>

#include <zeroipc/detail/peers.h>

namespace zeroipc::detail {

/** The word of a waiter set that has a slot's bit, and the bit. */
inline std::byte *word_of_slot(std::byte *set, std::uint32_t slot) { return set + (((slot - 1) >> 6) << 3); }
constexpr std::uint64_t bit_of_slot(std::uint32_t slot) { return std::uint64_t{1} << ((slot - 1) & 63); }

/** How many words of a waiter set are in use. */
inline std::uint32_t words_of_set(const Segment &segment) { return (segment.max_peers + 63) >> 6; }

inline std::byte *doorbell_of(const Segment &segment, std::uint32_t slot) {
  return peer_line(segment, slot) + layout::peer_doorbell;
}

/**
 * K3 and K4: changes a slot's doorbell and wakes who sleeps on it; how many. WAIT-O2 -> Wait::until: the value that a
 * sleeper expects is out of date.
 */
inline int ring(const Segment &segment, std::uint32_t slot) {
  std::byte *bell = doorbell_of(segment, slot);
  fetch_add32(bell, 1);
  return futex_wake(word32(bell));
}

/** K2 to K5, from the last one woken on, each bit once. Passes over the slot `but`. Whether somebody was woken. */
[[gnu::cold, gnu::noinline]] inline bool wake_sleeper(Segment &segment, std::byte *set, std::uint32_t but = 0) {
  const std::uint32_t words = words_of_set(segment);
  std::uint32_t rotation = hint_load(segment.rotation);
  std::uint32_t base = rotation >> 6;
  if (base >= words) base = rotation = 0;
  std::uint64_t wanted = ~std::uint64_t{0} << (rotation & 63);
  // One word more than there are: the first one again, for the bits before the start.
  for (std::uint32_t k = 0; k <= words; k++) {
    std::byte *word = set + (std::size_t{base} << 3);
    if (but != 0 && (but - 1) >> 6 == base) wanted &= ~bit_of_slot(but);
    // Upwards, each bit once: a hostile peer could set bits for ever.
    for (std::uint64_t waiting = load64(word) & wanted; waiting != 0;) {
      const auto bit = static_cast<std::uint32_t>(std::countr_zero(waiting));  // K2: the next one in rotation
      const std::uint64_t mask = std::uint64_t{1} << bit;
      const std::uint32_t slot = (base << 6) + bit + 1;
      const std::uint64_t old = fetch_and64(word, ~mask);
      hint_store(segment.rotation, slot);
      if ((old & mask) != 0 && slot <= segment.max_peers && ring(segment, slot) > 0) return true;  // K5: else go on
      waiting = old & ~(mask | (mask - 1)) & wanted;
    }
    wanted = ~std::uint64_t{0};
    if (++base == words) base = 0;
  }
  return false;
}

/** Wakes the participant in this slot if it waits in the set. */
inline void wake_slot(const Segment &segment, std::byte *set, std::uint32_t slot) {
  std::byte *word = word_of_slot(set, slot);
  const std::uint64_t mask = bit_of_slot(slot);
  if ((load64(word) & mask) != 0 && (fetch_and64(word, ~mask) & mask) != 0) ring(segment, slot);
}

[[gnu::cold, gnu::noinline]] inline void wake_sleepers(const Segment &segment, std::byte *set) {
  for (std::uint32_t k = 0; k < words_of_set(segment); k++) {
    for (std::uint64_t waiting = load64(set + (std::size_t{k} << 3)); waiting != 0; waiting &= waiting - 1) {
      const std::uint32_t slot = (k << 6) + static_cast<std::uint32_t>(std::countr_zero(waiting)) + 1;
      if (slot <= segment.max_peers) wake_slot(segment, set, slot);
    }
  }
}

/** K1: whether anybody waits (WAIT-O1 <- W3). */
inline bool any_waiting(const Segment &segment, const std::byte *set) {
  if (load64(set) != 0) return true;
  if (segment.max_peers <= 64) [[likely]] return false;
  return (load64(set + 8) | load64(set + 16) | load64(set + 24)) != 0;
}

/** Whether somebody else than this participant waits in the set. */
inline bool others_wait(const Segment &segment, const std::byte *set) {
  const std::uint32_t slot = slot_of(segment.owner);
  for (std::uint32_t k = 0; k < words_of_set(segment); k++) {
    const std::uint64_t waiting = load64(set + (std::size_t{k} << 3));
    if ((k == (slot - 1) >> 6 ? waiting & ~bit_of_slot(slot) : waiting) != 0) return true;
  }
  return false;
}

/** Wakes one sleeper of the set, if there is one; called after the publishing CAS. K1 to K5. */
inline bool wake_one(Segment &segment, std::byte *set) {
  return any_waiting(segment, set) && wake_sleeper(segment, set);
}

/** The same, but for this participant: for who waits beside something that it cannot take itself. */
inline bool wake_other(Segment &segment, std::byte *set) {
  return any_waiting(segment, set) && wake_sleeper(segment, set, slot_of(segment.owner));
}

/** Wakes up to `count` sleepers, one for each item that was published. */
inline void wake_many(Segment &segment, std::byte *set, std::size_t count) {
  while (count > 0 && wake_one(segment, set)) count--;
}

/** Wakes every sleeper of the set: for conditions that all of them must see. */
inline void wake_all(const Segment &segment, std::byte *set) {
  if (any_waiting(segment, set)) wake_sleepers(segment, set);
}

}  // namespace zeroipc::detail
