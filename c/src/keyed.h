// What a map and a set do with their hash table. SPECIFICATION.md "Map" has the steps.
//
//   line 1  mover            groups   one line each: a stripe word and 7 buckets (buckets.h)
//   line 2  waiters, full    blocks   key and value, `stride` apart (pairs.h)
//
// What an operation has in hand (a block, a stripe, a place) stands on its thread's stack: threads share the rest, and
// the owner id. To another thread of this participant they are taken by somebody who lives, as they are to another
// process.

#ifndef ZEROIPC_SRC_KEYED_H
#define ZEROIPC_SRC_KEYED_H

#include "../include/zeroipc/keyed.h"
#include "structure.h"

typedef struct keyed {
  structure s;
  uint8_t *groups, *blocks; // the first of each
  uint32_t group_count, block_count;
  uint32_t key_size;
  uint32_t value_size; // 0: a set
  uint32_t value_at;   // in a block
  uint64_t seed;
  uint32_t next_block; // where to look for a free block; threads share these three hints
  uint32_t emptied;    // the bucket that was emptied last: 8 * group + slot; 0: none
  uint32_t believed;   // how often in a row "full" was believed
} keyed;

// A key as an operation has it.
typedef struct key {
  const uint8_t *bytes;
  uint64_t tail; // its last word; all of a key of up to 8 bytes
  uint64_t hash;
} key;

// --- open (keyed_shape.c) ---

// What a map or a set is asked to be.
typedef struct keyed_shape {
  uint32_t kind;
  const char *kind_name;
  size_t key_size, value_size; // the latter 0: a set
  uint32_t capacity;
} keyed_shape;

zeroipc_status zi_create_keyed(zeroipc_memory *memory, const char *name, const keyed_shape *shape,
                               const zeroipc_keyed_options *options, keyed *out);
zeroipc_status zi_open_keyed(zeroipc_memory *memory, const char *name, const keyed_shape *shape, int64_t timeout_ns,
                             keyed *out);

// --- change (keyed.c) ---

typedef enum how {
  HOW_SET,
  HOW_INSERT,  // only if the key is absent
  HOW_REPLACE, // only if its value is the expected one
  HOW_ADD      // a sum with the value before
} how;

typedef enum number { NUMBER_INTEGER, NUMBER_F32, NUMBER_F64 } number;

typedef struct change {
  how how;
  const void *value; // the new one, or what is added
  const void *expected;
  number number;   // of sums
  uint64_t before; // what a sum found
} change;

// Once: OK, REFUSED, BUSY, NO_ROOM (the map is full), or an error.
zeroipc_status zi_try_change(keyed *t, const void *key, change *change);
// The same, waiting where it is BUSY; a full map is FULL.
zeroipc_status zi_change(keyed *t, const void *key, change *change, int64_t timeout_ns);
// OK, ABSENT, or an error; REFUSED when the value is not the expected one, unless that is NULL.
zeroipc_status zi_erase(keyed *t, const void *key, const void *expected);
zeroipc_status zi_clear(keyed *t);

// --- observe (keyed.c) ---

uint32_t zi_size(const keyed *t);
// Calls `each` for every entry until it returns false.
zeroipc_status zi_each(const keyed *t, bool (*each)(const void *key, const void *value, void *context), void *context);

// A status of the table with its text, for the errors among them.
zeroipc_status zi_keyed_told(const keyed *t, zeroipc_status status);

#endif
