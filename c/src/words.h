// Every access to a shared control word goes through these functions; payloads are plain memory. A build with
// ZEROIPC_STEPS calls zi_step() before each of them: that is how tests switch, kill and pause participants there.
//
// All accesses but those named `plain` are sequentially consistent. Where ThreadSanitizer looks, payloads are copied by
// relaxed atomics: who reads one that is being written proves the copy afterwards.

#ifndef ZEROIPC_WORDS_H
#define ZEROIPC_WORDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#ifdef ZEROIPC_STEPS
enum zi_access { ZI_LOAD, ZI_STORE, ZI_CHANGE, ZI_PAYLOAD };
void zi_step(enum zi_access access, const void *at);
#else
#define zi_step(access, at) ((void)0)
#endif

#if defined(__SANITIZE_THREAD__)
#define ZI_TSAN 1
#elif defined(__has_feature)
#if __has_feature(thread_sanitizer)
#define ZI_TSAN 1
#endif
#endif

static inline uint64_t *zi_word64(const void *at) { return (uint64_t *)(uintptr_t)at; }
static inline uint32_t *zi_word32(const void *at) { return (uint32_t *)(uintptr_t)at; }

static inline uint64_t load64(const void *at) {
  zi_step(ZI_LOAD, at);
  return __atomic_load_n(zi_word64(at), __ATOMIC_SEQ_CST);
}

static inline uint32_t load32(const void *at) {
  zi_step(ZI_LOAD, at);
  return __atomic_load_n(zi_word32(at), __ATOMIC_SEQ_CST);
}

// Whether the word was `expected` and is now `desired`.
static inline bool cas64(void *at, uint64_t expected, uint64_t desired) {
  zi_step(ZI_CHANGE, at);
  return __atomic_compare_exchange_n(zi_word64(at), &expected, desired, false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
}

static inline bool cas32(void *at, uint32_t expected, uint32_t desired) {
  zi_step(ZI_CHANGE, at);
  return __atomic_compare_exchange_n(zi_word32(at), &expected, desired, false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
}

// A store to a word that only I may change now, in order with all that I read and write before and after it.
static inline void store64(void *at, uint64_t value) {
  zi_step(ZI_STORE, at);
  __atomic_store_n(zi_word64(at), value, __ATOMIC_SEQ_CST);
}

static inline void store32(void *at, uint32_t value) {
  zi_step(ZI_STORE, at);
  __atomic_store_n(zi_word32(at), value, __ATOMIC_SEQ_CST);
}

// A store to a word that only its owner may change, or that others take as a hint.
static inline void plain_store64(void *at, uint64_t value) {
  zi_step(ZI_STORE, at);
  __atomic_store_n(zi_word64(at), value, __ATOMIC_RELEASE);
}

static inline void plain_store32(void *at, uint32_t value) {
  zi_step(ZI_STORE, at);
  __atomic_store_n(zi_word32(at), value, __ATOMIC_RELEASE);
}

// A load of a hint.
static inline uint64_t plain_load64(const void *at) {
  zi_step(ZI_LOAD, at);
  return __atomic_load_n(zi_word64(at), __ATOMIC_RELAXED);
}

static inline uint64_t fetch_or64(void *at, uint64_t bits) {
  zi_step(ZI_CHANGE, at);
  return __atomic_fetch_or(zi_word64(at), bits, __ATOMIC_SEQ_CST);
}

static inline uint64_t fetch_and64(void *at, uint64_t bits) {
  zi_step(ZI_CHANGE, at);
  return __atomic_fetch_and(zi_word64(at), bits, __ATOMIC_SEQ_CST);
}

static inline uint64_t fetch_add64(void *at, uint64_t value) {
  zi_step(ZI_CHANGE, at);
  return __atomic_fetch_add(zi_word64(at), value, __ATOMIC_SEQ_CST);
}

static inline uint32_t fetch_add32(void *at, uint32_t value) {
  zi_step(ZI_CHANGE, at);
  return __atomic_fetch_add(zi_word32(at), value, __ATOMIC_SEQ_CST);
}

// --- words of a handle, which threads of this process share: hints, no more ---

static inline uint32_t hint_load(const uint32_t *at) { return __atomic_load_n(at, __ATOMIC_RELAXED); }
static inline void hint_store(uint32_t *at, uint32_t value) { __atomic_store_n(at, value, __ATOMIC_RELAXED); }

// --- words that never change, read at open ---

static inline uint32_t fixed32(const void *at) { return __atomic_load_n(zi_word32(at), __ATOMIC_RELAXED); }
static inline uint64_t fixed64(const void *at) { return __atomic_load_n(zi_word64(at), __ATOMIC_RELAXED); }

// --- payloads ---

static inline size_t round_up8(size_t bytes) { return (bytes + 7) & ~(size_t)7; }

// Writes an element to a block, with zeros up to the next multiple of 8.
static inline void payload_in(void *to, const void *from, size_t bytes) {
  zi_step(ZI_PAYLOAD, to);
#ifdef ZI_TSAN
  uint8_t *target = to;
  for (size_t k = 0; k < bytes; k += 8) {
    uint64_t word = 0;
    memcpy(&word, (const uint8_t *)from + k, bytes - k < 8 ? bytes - k : 8);
    __atomic_store_n(zi_word64(target + k), word, __ATOMIC_RELAXED);
  }
#else
  uint8_t *target = to;
  if (bytes == 8) {
    memcpy(target, from, 8);
  } else {
    memcpy(target, from, bytes);
    memset(target + bytes, 0, round_up8(bytes) - bytes);
  }
#endif
  zi_step(ZI_PAYLOAD, to);
}

// Copies an element out of a block that others may overwrite meanwhile. What is loaded afterwards proves the copy, and
// so must not be loaded before.
static inline void payload_out(void *to, const void *from, size_t bytes) {
  zi_step(ZI_PAYLOAD, from);
#ifdef ZI_TSAN
  for (size_t k = 0; k < bytes; k += 8) {
    uint64_t word = __atomic_load_n(zi_word64((const uint8_t *)from + k), __ATOMIC_ACQUIRE);
    memcpy((uint8_t *)to + k, &word, bytes - k < 8 ? bytes - k : 8);
  }
#else
  if (bytes == 8) memcpy(to, from, 8);
  else memcpy(to, from, bytes);
  __atomic_thread_fence(__ATOMIC_ACQUIRE);
#endif
  zi_step(ZI_PAYLOAD, from);
}

// One word of such a block, to be compared where it lies.
static inline uint64_t payload_load64(const void *from) {
  zi_step(ZI_PAYLOAD, from);
  return __atomic_load_n(zi_word64(from), __ATOMIC_ACQUIRE);
}

#endif
