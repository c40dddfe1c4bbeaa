// What maps and sets have in common: options, and keys of text and numbers.

#ifndef ZEROIPC_KEYED_H
#define ZEROIPC_KEYED_H

#include "memory.h"

#ifdef __cplusplus
extern "C" {
#endif

ZEROIPC_PUBLIC_BEGIN

/** What may be asked of a map or a set; zero in every field is the usual. */
typedef struct zeroipc_keyed_options {
  uint32_t spares;      // of a new one: blocks beyond the capacity; one for each peer slot, fewer where these are large
  const uint64_t *seed; // of a new one: where the hash of its keys starts; drawn at random when NULL
} zeroipc_keyed_options;

/**
 * Writes a text as a key of `key_size` bytes, padded with zeros, as all languages do. OUT_OF_RANGE when it is longer.
 * Without this, a key is just its bytes: padding in structs must be zero.
 */
zeroipc_status zeroipc_text_key(void *key, size_t key_size, const char *text);

/** A number as a key: NaNs become one and the same; all others are kept, so that 0.0 and -0.0 are two keys. */
double zeroipc_f64_key(double number);
float zeroipc_f32_key(float number);

ZEROIPC_PUBLIC_END

#ifdef __cplusplus
}
#endif

#endif
