// Elements: what may lie in shared memory.

#pragma once

#include <bit>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <type_traits>

namespace zeroipc {

/**
 * A type whose values other processes can use where they lie: copied by memcpy, of the format's natural alignment,
 * without pointers. (Pointers inside a struct cannot be seen by the compiler; they mean nothing to another process
 * either.)
 */
template <typename T>
concept Shareable = std::is_object_v<T> && std::is_trivially_copyable_v<T> && !std::is_const_v<T> &&
                    !std::is_volatile_v<T> && alignof(T) <= 8 && sizeof(T) <= INT32_MAX && !std::is_pointer_v<T> &&
                    !std::is_member_pointer_v<T> && !std::is_null_pointer_v<T>;

namespace detail {

/** Says which condition an element type fails. For the class templates of structures to derive from, or to name. */
template <typename T>
struct CheckElement {
  static_assert(std::is_object_v<T> && !std::is_const_v<T> && !std::is_volatile_v<T>,
                "a ZeroIPC element is a plain object type: no reference, no const, no volatile");
  static_assert(std::is_trivially_copyable_v<T>,
                "a ZeroIPC element is copied by memcpy: its type must be trivially copyable");
  static_assert(!std::is_pointer_v<T> && !std::is_member_pointer_v<T> && !std::is_null_pointer_v<T>,
                "a ZeroIPC element is no pointer: an address means nothing in another process");
  static_assert(alignof(T) <= 8, "a ZeroIPC element has an alignment of at most 8 bytes");
  static_assert(sizeof(T) <= INT32_MAX, "a ZeroIPC element has at most 2^31 - 1 bytes");
  static constexpr bool passed = Shareable<T>;
};

/** Bytes that become a value: room for an element of a type that need not have a default constructor. */
template <typename T>
struct Room {
  alignas(T) std::byte bytes[sizeof(T)];

  /** SPECIFICATION.md section 7: any byte of a bool but 0 reads as true. */
  [[nodiscard]] T value() const {
    if constexpr (std::same_as<T, bool>) return bytes[0] != std::byte{0};
    else return std::bit_cast<T>(bytes);
  }
};

}  // namespace detail
}  // namespace zeroipc
