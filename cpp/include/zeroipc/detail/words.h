// Every access to a shared control word goes through these functions; payloads are plain memory.
//
// All accesses but those named `plain` are sequentially consistent, as SPECIFICATION.md section 1 has them: where one
// cites a pair (QUEUE-O2 -> ...), the other end of the pair stands at the function that it names. The builtins are used
// in place of std::atomic_ref because words are read through pointers to const in read-only windows, too. Where
// ThreadSanitizer looks, payloads are copied by relaxed atomics: who reads one that is being written proves the copy
// afterwards.

#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace zeroipc::detail {

#if defined(__SANITIZE_THREAD__)
inline constexpr bool thread_sanitizer = true;
#elif defined(__has_feature)
#if __has_feature(thread_sanitizer)
inline constexpr bool thread_sanitizer = true;
#else
inline constexpr bool thread_sanitizer = false;
#endif
#else
inline constexpr bool thread_sanitizer = false;
#endif

inline std::uint64_t *word64(const void *at) { return static_cast<std::uint64_t *>(const_cast<void *>(at)); }
inline std::uint32_t *word32(const void *at) { return static_cast<std::uint32_t *>(const_cast<void *>(at)); }

inline std::uint64_t load64(const void *at) { return __atomic_load_n(word64(at), __ATOMIC_SEQ_CST); }
inline std::uint32_t load32(const void *at) { return __atomic_load_n(word32(at), __ATOMIC_SEQ_CST); }

/** Whether the word was `expected` and is now `desired`. */
inline bool cas64(void *at, std::uint64_t expected, std::uint64_t desired) {
  return __atomic_compare_exchange_n(word64(at), &expected, desired, false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
}

inline bool cas32(void *at, std::uint32_t expected, std::uint32_t desired) {
  return __atomic_compare_exchange_n(word32(at), &expected, desired, false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
}

/** A store to a word that only I may change now, in order with all that I read and write before and after it. */
inline void store64(void *at, std::uint64_t value) { __atomic_store_n(word64(at), value, __ATOMIC_SEQ_CST); }
inline void store32(void *at, std::uint32_t value) { __atomic_store_n(word32(at), value, __ATOMIC_SEQ_CST); }

/** A store to a word that only its owner may change, or that others take as a hint. */
inline void plain_store64(void *at, std::uint64_t value) { __atomic_store_n(word64(at), value, __ATOMIC_RELEASE); }
inline void plain_store32(void *at, std::uint32_t value) { __atomic_store_n(word32(at), value, __ATOMIC_RELEASE); }

/** A load of a hint. */
inline std::uint64_t plain_load64(const void *at) { return __atomic_load_n(word64(at), __ATOMIC_RELAXED); }

inline std::uint64_t fetch_or64(void *at, std::uint64_t bits) {
  return __atomic_fetch_or(word64(at), bits, __ATOMIC_SEQ_CST);
}
inline std::uint64_t fetch_and64(void *at, std::uint64_t bits) {
  return __atomic_fetch_and(word64(at), bits, __ATOMIC_SEQ_CST);
}
inline std::uint64_t fetch_add64(void *at, std::uint64_t value) {
  return __atomic_fetch_add(word64(at), value, __ATOMIC_SEQ_CST);
}
inline std::uint32_t fetch_add32(void *at, std::uint32_t value) {
  return __atomic_fetch_add(word32(at), value, __ATOMIC_SEQ_CST);
}

// --- words of a handle, which threads of this process share: hints, no more ---

inline std::uint32_t hint_load(const std::uint32_t &word) { return __atomic_load_n(&word, __ATOMIC_RELAXED); }
inline void hint_store(std::uint32_t &word, std::uint32_t value) { __atomic_store_n(&word, value, __ATOMIC_RELAXED); }

// --- words that never change, read at open ---

inline std::uint32_t fixed32(const void *at) { return __atomic_load_n(word32(at), __ATOMIC_RELAXED); }
inline std::uint64_t fixed64(const void *at) { return __atomic_load_n(word64(at), __ATOMIC_RELAXED); }

// --- words of a new structure, which nobody knows yet ---

inline void write32(void *at, std::uint32_t value) { __atomic_store_n(word32(at), value, __ATOMIC_RELAXED); }
inline void write64(void *at, std::uint64_t value) { __atomic_store_n(word64(at), value, __ATOMIC_RELAXED); }

// --- payloads ---

constexpr std::uint64_t round_up8(std::uint64_t bytes) { return (bytes + 7) & ~std::uint64_t{7}; }

/** Writes an element to a block, with zeros up to the next multiple of 8. `bytes` is a constant where it is known. */
[[gnu::always_inline]] inline void payload_in(std::byte *to, const void *from, std::size_t bytes) {
  if constexpr (thread_sanitizer) {
    for (std::size_t k = 0; k < bytes; k += 8) {
      std::uint64_t word = 0;
      std::memcpy(&word, static_cast<const std::byte *>(from) + k, bytes - k < 8 ? bytes - k : 8);
      __atomic_store_n(word64(to + k), word, __ATOMIC_RELAXED);
    }
  } else {
    std::memcpy(to, from, bytes);
    std::memset(to + bytes, 0, round_up8(bytes) - bytes);
  }
}

/**
 * Copies an element out of a block that others may overwrite meanwhile. What is loaded afterwards proves the copy, and
 * so must not be loaded before.
 */
[[gnu::always_inline]] inline void payload_out(void *to, const std::byte *from, std::size_t bytes) {
  if constexpr (thread_sanitizer) {
    for (std::size_t k = 0; k < bytes; k += 8) {
      const std::uint64_t word = __atomic_load_n(word64(from + k), __ATOMIC_ACQUIRE);
      std::memcpy(static_cast<std::byte *>(to) + k, &word, bytes - k < 8 ? bytes - k : 8);
    }
  } else {
    std::memcpy(to, from, bytes);
    __atomic_thread_fence(__ATOMIC_ACQUIRE);
  }
}

/** Copies such a block's payload, of whole words, to a block of mine. */
inline void payload_copy(std::byte *to, const std::byte *from, std::size_t bytes) {
  if constexpr (thread_sanitizer) {
    for (std::size_t k = 0; k < bytes; k += 8)
      __atomic_store_n(word64(to + k), __atomic_load_n(word64(from + k), __ATOMIC_ACQUIRE), __ATOMIC_RELAXED);
  } else {
    payload_out(to, from, bytes);
  }
}

/** Ends reading in place: what is loaded afterwards proves what was read, and so must not be loaded before. */
inline void end_reading() {
  if constexpr (!thread_sanitizer) __atomic_thread_fence(__ATOMIC_ACQUIRE);
}

/** One word of such a block, to be compared where it lies. */
inline std::uint64_t payload_load64(const std::byte *from) { return __atomic_load_n(word64(from), __ATOMIC_ACQUIRE); }

}  // namespace zeroipc::detail
