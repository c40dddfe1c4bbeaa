// What maps and sets have in common: options, and what may be a key.

#pragma once

#include <optional>

#include <zeroipc/element.h>

namespace zeroipc {

/** What may be asked of a map or a set. */
struct KeyedOptions {
  /** Of a new one: blocks beyond the capacity; one for each peer slot unless given, fewer where these are large. */
  std::uint32_t spares = 0;
  /** Of a new one: where the hash of its keys starts; drawn at random unless given. */
  std::optional<std::uint64_t> seed = {};
};

/**
 * Whether values of a type that are equal have equal bytes, as keys must: the compiler answers for numbers and for
 * structs of whole numbers without padding. Specialise it for a type of which you know better, such as a struct of
 * doubles without padding.
 */
template <typename T>
inline constexpr bool has_comparable_bytes =
    std::has_unique_object_representations_v<T> || std::is_same_v<T, float> || std::is_same_v<T, double>;

/** A type that may be the key of a map or the element of a set. Keys are equal when their bytes are. */
template <typename T>
concept Key = Shareable<T> && has_comparable_bytes<T>;

namespace detail {

/** Says which condition a key's type fails. */
template <typename T>
struct CheckKey {
  static_assert(CheckElement<T>::passed);
  static_assert(has_comparable_bytes<T>,
                "keys are compared byte by byte: this type has padding, which no one sets, or numbers of which "
                "different bytes are equal. Make padding a member of its own; or specialise "
                "zeroipc::has_comparable_bytes");
  static constexpr bool passed = Key<T>;
};

/** A key as it is stored: all NaNs are one. 0.0 and -0.0 are two keys. */
template <typename K>
[[gnu::always_inline]] inline K stored_key(const K &key) {
  if constexpr (std::is_same_v<K, float>) return key != key ? std::bit_cast<float>(0x7fc00000u) : key;
  else if constexpr (std::is_same_v<K, double>) return key != key ? std::bit_cast<double>(0x7ff8000000000000u) : key;
  else return key;
}

template <typename T>
const std::byte *bytes_at(const T &value) {
  return reinterpret_cast<const std::byte *>(&value);
}

}  // namespace detail
}  // namespace zeroipc
