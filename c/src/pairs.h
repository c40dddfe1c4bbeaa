// Blocks of a map: each holds a key and a value, written in private and published by one CAS of a bucket.
// SPECIFICATION.md "Map" has the steps (B).
//
//   word u64 [ writing:1 | version:39 | owner:24 ]   target u32: 8 * group + slot   hash u32   key   value
//
// A block is in use while its living owner writes it, or while the bucket at which it is aimed is full and names it.
// Unlike in a queue, its owner lets go of it only after it is published.

#ifndef ZEROIPC_SRC_PAIRS_H
#define ZEROIPC_SRC_PAIRS_H

#include "buckets.h"

// The block in hand and its word; 0: none is. One operation holds one block at most.
typedef struct pair {
  uint32_t block;
  uint64_t word;
} pair;

// B1 to B3: the hinted block, or the one that the last replace took out, or any. False when all are in use.
bool zi_claim_pair(keyed *t, uint32_t hint, pair *out);
// B4: aims the block at this bucket; writes the key, and the value.
void zi_aim_pair(const keyed *t, const pair *pair, const uint8_t *bucket);
void zi_write_key(const keyed *t, const pair *pair, const key *key);
void zi_write_value(const keyed *t, const pair *pair, const void *value);
// Lets go of the block in hand, if there is one: published, or given up.
void zi_let_go(const keyed *t, pair *pair);

#endif
