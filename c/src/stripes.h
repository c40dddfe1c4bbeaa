// Stripes of a map: the locks of who adds a new key, one for each home group, and how far from home its keys lie.
// SPECIFICATION.md "Map" has the steps (S). A stripe is taken over from a dead owner; nobody else ever waits for one.
//
//   stripe u64 [ version:32 | reach:8 | owner:24 ]

#ifndef ZEROIPC_SRC_STRIPES_H
#define ZEROIPC_SRC_STRIPES_H

#include "buckets.h"

// The stripe in hand: its home group, and its word. One operation holds one stripe at most.
typedef struct stripe {
  uint32_t home;
  uint64_t word;
  bool raised;
} stripe;

// S1 and S2: OK when it is mine, BUSY while another one that lives has it.
zeroipc_status zi_take_stripe(const keyed *t, uint32_t home, stripe *out);
// Lowers the reach to the furthest group that has a key of this home.
void zi_tighten(const keyed *t, stripe *stripe);
// N7: a key is about to appear at this distance.
void zi_raise_reach(const keyed *t, stripe *stripe, uint32_t distance);
// N10 and S3: after a key was added at this distance, or not at all (0).
void zi_release_stripe(const keyed *t, stripe *stripe, uint32_t distance);

#endif
