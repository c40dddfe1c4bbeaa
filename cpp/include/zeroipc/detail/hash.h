// The hash of a map's keys. SPECIFICATION.md "Keys and their hash" has vectors.
//
// One step of SplitMix64 per word (Steele, Lea, Flood: "Fast splittable pseudorandom number generators", OOPSLA 2014),
// chained: 64-bit arithmetic only, so that every language can do it. The seed keeps who chooses keys from choosing ones
// that meet in one group.

#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

#include <zeroipc/detail/layout.h>

namespace zeroipc::detail {

// The least tag of a full bucket.
inline constexpr std::uint32_t first_tag = layout::vacant + 1;

constexpr std::uint64_t hash_next(std::uint64_t x) {
  std::uint64_t z = x + 0x9e3779b97f4a7c15u;
  z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
  z = (z ^ z >> 27) * 0x94d049bb133111ebu;
  return z ^ z >> 31;
}

/** The last bytes of a key or a value, fewer than 8 or 8, as the word that they are with zeros behind them. */
[[gnu::always_inline]] inline std::uint64_t tail_word(const std::byte *bytes, std::size_t count) {
  std::uint64_t word = 0;
  std::memcpy(&word, bytes, count);
  return word;
}

/** The bytes before the tail: all whole words but the last. */
constexpr std::size_t before_tail(std::size_t size) { return (size - 1) & ~std::size_t{7}; }

/** `size` is a constant where it is known. */
[[gnu::always_inline]] inline std::uint64_t hash_bytes(std::uint64_t seed, const std::byte *bytes, std::size_t size) {
  std::uint64_t hash = seed;
  const std::size_t last = before_tail(size);
  for (std::size_t k = 0; k < last; k += 8) hash = hash_next(hash ^ tail_word(bytes + k, 8));
  return hash_next(hash ^ tail_word(bytes + last, size - last));
}

/** The group where the search for a key begins, from the upper half of its hash. */
constexpr std::uint32_t home_of(std::uint64_t half, std::uint32_t groups) {
  return static_cast<std::uint32_t>(half * groups >> 32);
}

/** The tag of a key: never that of a bucket without an entry. */
constexpr std::uint32_t key_tag(std::uint64_t hash) {
  const std::uint32_t tag = static_cast<std::uint32_t>(hash) & 0xff;
  return tag < first_tag ? tag + first_tag : tag;
}

}  // namespace zeroipc::detail
