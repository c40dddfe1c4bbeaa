// Groups and buckets of a map, and how a key is found there. SPECIFICATION.md "Map" has the steps (F).
//
//   group: one line   stripe u64 [ version:32 | reach:8 | owner:24 ]   7 buckets
//   bucket u64        [ version:32 | tag:8 | block:24 ]   tag 0: bare, 1: vacant (a place without an entry), else full
//   block             word u64   target u32   hash u32   key   value
//
// Who looks takes no lock and stores nothing: it copies the payload and looks at the bucket again.

#pragma once

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#include <zeroipc/detail/hash.h>
#include <zeroipc/detail/keyed.h>

namespace zeroipc::detail {

inline constexpr std::uint64_t block_mask = 0xffffff;  // of a bucket; of a stripe, the mover and a block: the owner
inline constexpr std::uint64_t bucket_step = std::uint64_t{1} << 32;
// Bytes from the start of a group to the end of its buckets.
inline constexpr std::uint32_t buckets_end = layout::group_buckets + layout::slots * 8;
// A bucket that changes this often under one reader belongs to a segment that is corrupt, or hostile.
inline constexpr std::uint32_t most_bucket_changes = 1u << 20;

constexpr std::uint32_t tag_in(std::uint64_t bucket) { return static_cast<std::uint32_t>(bucket >> 24) & 0xff; }
constexpr bool is_full(std::uint64_t bucket) { return tag_in(bucket) >= first_tag; }
constexpr std::uint32_t block_in(std::uint64_t bucket) { return static_cast<std::uint32_t>(bucket & block_mask); }

/** The word that comes after `bucket`. */
constexpr std::uint64_t changed(std::uint64_t bucket, std::uint32_t tag, std::uint32_t block) {
  return ((bucket & ~(bucket_step - 1)) + bucket_step) | std::uint64_t{tag} << 24 | block;
}

/** The greatest distance from the home at which a stripe's keys may lie. */
inline std::uint32_t last_distance(const Keyed &t, std::uint64_t stripe) {
  const std::uint32_t last = t.group_count - 1, reach = static_cast<std::uint32_t>(stripe >> 24) & 0xff;
  return reach == layout::far || reach > last ? last : reach;
}

/** A key as an operation has it. */
struct HashedKey {
  const std::byte *bytes;
  std::uint64_t hash;

  HashedKey(const std::byte *key, std::uint64_t its_hash) : bytes(key), hash(its_hash) {}
  [[gnu::noinline]] HashedKey(const Keyed &t, const std::byte *key)
      : bytes(key), hash(hash_bytes(t.seed, key, t.key_size)) {}
  [[nodiscard]] std::uint32_t tag() const { return key_tag(hash); }
  [[nodiscard]] std::uint32_t home(const Keyed &t) const { return home_of(hash >> 32, t.group_count); }
};

/** Whether `size` bytes in a block, with zeros behind them, are those at `bytes`. */
[[gnu::always_inline]] inline bool same_bytes(const std::byte *at, const std::byte *bytes, std::size_t size) {
  const std::size_t last = before_tail(size);
  for (std::size_t k = 0; k < last; k += 8)
    if (payload_load64(at + k) != tail_word(bytes + k, 8)) return false;
  return payload_load64(at + last) == tail_word(bytes + last, size - last);
}

// --- find ---

/** What find came upon: the bucket and its word, how far from home it lies, and the stripe as it was at first. */
struct FoundEntry {
  std::byte *bucket = nullptr;
  std::uint64_t word = 0, stripe = 0;
  std::uint32_t distance = 0;
  bool as_expected = true;  // the value is the one that was expected
};

/** Sizes of keys and values: constants where the compiler knows them. */
struct PairSizes {
  std::size_t key, value;
};

/** F3 and F4 for the bucket of which `seen` was read: done when it holds the key, absent, or corrupt. */
[[gnu::always_inline]] inline KeyedOutcome compare(const Keyed &t, PairSizes sizes, const HashedKey &key,
                                                  std::uint64_t seen, std::byte *to, const std::byte *expected,
                                                  FoundEntry &out) {
  for (std::uint32_t turns = 0; turns < most_bucket_changes; turns++) {
    if (tag_in(seen) != key.tag()) return KeyedOutcome::absent;
    if (block_in(seen) >= t.block_count) return KeyedOutcome::corrupt;
    const std::byte *pair = t.block_at(block_in(seen));
    // F3. MAP-O1 <- change_with, fill_place, move_place: the block is complete.
    const bool same = same_bytes(pair + layout::pair_key, key.bytes, sizes.key);
    if (same && to) payload_out(to, pair + value_offset(sizes.key), sizes.value);
    if (same && expected) out.as_expected = same_bytes(pair + value_offset(sizes.key), expected, sizes.value);
    // F4. MAP-O2 <- claim_this_pair: a block that was taken meanwhile is named here no more.
    const std::uint64_t again = load64(out.bucket);
    if (again == seen) {
      out.word = seen;
      return same ? KeyedOutcome::done : KeyedOutcome::absent;
    }
    seen = again;
  }
  return KeyedOutcome::corrupt;
}

/**
 * F2 for a whole group, without a branch that nobody could predict: bit s is set when slot s has the tag. The words may
 * change at any time: what is found is looked at once more.
 */
[[gnu::always_inline]] inline std::uint32_t slots_with(const std::byte *group, std::uint32_t tag) {
#if defined(__SSE2__)
  if constexpr (!thread_sanitizer) {
    // Two words a load, each whole, and in their order: as the processor's aligned loads of 16 bytes are.
    const auto *line = reinterpret_cast<const __m128i *>(group);
    const auto lower_halves = [](__m128i a, __m128i b) {
      return _mm_castps_si128(_mm_shuffle_ps(_mm_castsi128_ps(a), _mm_castsi128_ps(b), _MM_SHUFFLE(2, 0, 2, 0)));
    };
    const __m128i first = lower_halves(_mm_load_si128(line), _mm_load_si128(line + 1));
    const __m128i second = lower_halves(_mm_load_si128(line + 2), _mm_load_si128(line + 3));
    __atomic_signal_fence(__ATOMIC_SEQ_CST);
    const __m128i tags = _mm_packs_epi32(_mm_srli_epi32(first, 24), _mm_srli_epi32(second, 24));
    const __m128i same = _mm_cmpeq_epi16(tags, _mm_set1_epi16(static_cast<short>(tag)));
    return static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_packs_epi16(same, _mm_setzero_si128()))) & ~1u;
  }
#endif
  std::uint32_t slots = 0;
  for (std::uint32_t slot = 1; slot <= layout::slots; slot++)
    slots |= static_cast<std::uint32_t>(tag_in(load64(group + slot * 8)) == tag) << slot;
  return slots;
}

/** F1 to F5. Copies the value to `to`, compares it with `expected`, unless they are null: done, absent, corrupt. */
[[gnu::always_inline]] inline KeyedOutcome find(const Keyed &t, PairSizes sizes, const HashedKey &key, std::byte *to,
                                               const std::byte *expected, FoundEntry &out) {
  const std::uint32_t home = key.home(t);
  std::byte *group = t.group_at(home);
  // MAP-O3 <- raise_reach: what was added before this load lies within the reach that it finds.
  const std::uint64_t stripe = load64(group);  // F1
  const std::uint32_t last = last_distance(t, stripe);
  for (std::uint32_t distance = 0;; group = t.group_at(t.group_from(home, distance))) {
    for (std::uint32_t slots = slots_with(group, key.tag()); slots != 0; slots &= slots - 1) {  // F2
      out.bucket = group + static_cast<std::size_t>(std::countr_zero(slots)) * 8;
      const KeyedOutcome outcome = compare(t, sizes, key, load64(out.bucket), to, expected, out);
      if (outcome == KeyedOutcome::absent) continue;
      out.distance = distance;
      out.stripe = stripe;
      return outcome;
    }
    if (distance++ == last) return KeyedOutcome::absent;  // F5
  }
}

/** The same for sizes that the compiler does not know: beside the fast paths. */
[[gnu::noinline]] inline KeyedOutcome find(const Keyed &t, const HashedKey &key, std::byte *to,
                                           const std::byte *expected, FoundEntry &out) {
  return find(t, {t.key_size, t.value_size}, key, to, expected, out);
}

/**
 * F1 to F5 in the usual case, in one piece for speed and with sizes that the compiler knows: a key in the first bucket
 * of its home that has its tag, or in none and not further off. Busy when it is another case. Copies the value to
 * `out`, unless that is null.
 */
template <std::size_t KeySize, std::size_t ValueSize>
[[gnu::always_inline]] inline KeyedOutcome find_here(const Keyed &t, const std::byte *key, std::byte *out) {
  const std::uint64_t hash = hash_bytes(t.seed, key, KeySize);
  const std::byte *group = t.group_at(home_of(hash >> 32, t.group_count));
  const std::uint64_t stripe = load64(group);  // F1
  const std::uint32_t tag = key_tag(hash), slots = slots_with(group, tag);
  if (slots == 0) [[unlikely]] return last_distance(t, stripe) == 0 ? KeyedOutcome::absent : KeyedOutcome::busy;
  const std::byte *bucket = group + static_cast<std::size_t>(std::countr_zero(slots)) * 8;
  const std::uint64_t seen = load64(bucket);
  const std::uint32_t block = block_in(seen);
  if (tag_in(seen) != tag || block >= t.usual_blocks) [[unlikely]] return KeyedOutcome::busy;
  const std::byte *pair = t.blocks + block * pair_stride(KeySize, ValueSize);
  if (!same_bytes(pair + layout::pair_key, key, KeySize)) [[unlikely]] return KeyedOutcome::busy;
  if (ValueSize != 0 && out) payload_out(out, pair + value_offset(KeySize), ValueSize);
  return load64(bucket) == seen ? KeyedOutcome::done : KeyedOutcome::busy;  // F4. MAP-O2 <- claim_this_pair
}

}  // namespace zeroipc::detail
