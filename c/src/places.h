// Places of a map: there are as many as its capacity, and only a bucket that has one can hold an entry. Where they are,
// how one is moved to where it is wanted, and how a full map is known. SPECIFICATION.md "Map" has the steps (N5, M, U).
//
//   mover u64 [ version:40 | owner:24 ]   who may move places; nobody waits for it
//   full  u64 [ version:62 | state:2 ]    0 nothing known, 1 somebody looks, 2 found full

#ifndef ZEROIPC_SRC_PLACES_H
#define ZEROIPC_SRC_PLACES_H

#include "buckets.h"

// A bucket on the way, and its word there.
typedef struct spot {
  uint8_t *bucket; // NULL: none
  uint64_t word;
  uint32_t distance;
} spot;

// Where a walk ended: the nearest vacant bucket, and a bare one that lies nearer to home.
typedef struct places {
  spot vacant, bare;
  uint64_t mover; // the word of the mover, when it is mine
} places;

// N5: from home on to the first vacant bucket. With `hinted`, one that this participant has emptied serves as well,
// once a bare bucket is found to move its place to. False when there is none.
bool zi_walk_places(keyed *t, uint32_t home, bool hinted, places *out);
void zi_remember_emptied(keyed *t, const uint8_t *bucket);

// M1: whether I may move places now.
bool zi_take_mover(keyed *t, places *places);
// M4.
void zi_release_mover(const keyed *t, const places *places);
// M2 and M3: takes the place of the vacant bucket to the bare one, which is filled with it. REFUSED when either has
// changed since the walk, or CORRUPT without a text.
zeroipc_status zi_move_place(const places *places, uint32_t tag, uint32_t block);

// N2: whether the map was found full and no erase has ended since. Now and then it says no, to be looked at anew.
bool zi_believed_full(keyed *t);
// E3: there is a vacant place.
void zi_clear_full(const keyed *t);
// U1 to U5, when a walk found no vacant bucket: whether every place is taken; else the walk is worth another try.
bool zi_prove_full(keyed *t);

#endif
