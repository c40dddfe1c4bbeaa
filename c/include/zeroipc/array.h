// Array: elements side by side, used in place at native speed. SPECIFICATION.md "Array".

#ifndef ZEROIPC_ARRAY_H
#define ZEROIPC_ARRAY_H

#include "memory.h"

#ifdef __cplusplus
extern "C" {
#endif

ZEROIPC_PUBLIC_BEGIN

/** A handle on an array. */
typedef struct zeroipc_array zeroipc_array;

/**
 * Creates an array of `capacity` elements of `elem_size` bytes, all zero, or attaches to the one that exists, which
 * must be of that shape (KIND_MISMATCH, SHAPE_MISMATCH).
 */
zeroipc_status zeroipc_array_create(zeroipc_memory *memory, const char *name, size_t elem_size, uint32_t capacity,
                                    zeroipc_array **out);

/** Opens an existing array, waiting up to `timeout_ns` for its name. */
zeroipc_status zeroipc_array_open(zeroipc_memory *memory, const char *name, size_t elem_size, int64_t timeout_ns,
                                  zeroipc_array **out);

/** Closes the handle; the array stays in the segment. NULL is fine. */
void zeroipc_array_close(zeroipc_array *array);

/**
 * The first element: plain memory, valid until the array is closed. An aligned scalar of up to 8 bytes is never torn, a
 * larger element that one process writes while another reads it can be. Atomic operations on integers of 4 and 8 bytes
 * are those of the compiler (`__atomic_fetch_add(&data[k], 1, __ATOMIC_SEQ_CST)`, `std::atomic_ref`).
 */
void *zeroipc_array_data(zeroipc_array *array);

/** Elements. */
uint32_t zeroipc_array_length(const zeroipc_array *array);

/** Copies an element out or in; BAD_ARGUMENT where there is none of that index. Wait-free. */
zeroipc_status zeroipc_array_get(zeroipc_array *array, uint32_t index, void *out);
zeroipc_status zeroipc_array_set(zeroipc_array *array, uint32_t index, const void *value);

ZEROIPC_PUBLIC_END

#ifdef __cplusplus
}
#endif

#endif
