// Small pieces to put between zeroipc_subscription_each, or zeroipc_stream_fold, and what takes the values in the end.
// They are local: nothing of them is in shared memory (derivation.h has what is). Each is a struct that the caller
// fills and owns, with the next one at its end, and a function that is the taker:
//
//   zeroipc_flow_take first = {.left = 10, .next = {print, NULL}};
//   zeroipc_flow_filter warm = {.keep = is_warm, .next = {zeroipc_flow_through_take, &first}};
//   zeroipc_subscription_each(celsius, zeroipc_flow_through_filter, &warm, ZEROIPC_FOREVER); // prints 10 warm ones
//
// One serves one thread at a time. Folding needs no piece: a taker may keep in its context what it likes.

#ifndef ZEROIPC_FLOW_H
#define ZEROIPC_FLOW_H

#include "stream.h"

#ifdef __cplusplus
extern "C" {
#endif

ZEROIPC_PUBLIC_BEGIN

/** Who takes what comes out, and what that one is told. */
typedef struct zeroipc_flow_next {
  zeroipc_taker taker; // called with each value; false when it has had enough
  void *context;       // handed to it
} zeroipc_flow_next;

/** The values for which `keep` holds. */
typedef struct zeroipc_flow_filter {
  bool (*keep)(const void *value, void *context); // whether the value goes on
  void *context;                                  // handed to `keep`
  zeroipc_flow_next next;                         // who takes what goes on
} zeroipc_flow_filter;

/**
 * What `make` makes of each value, in `room`, which is the caller's. With a context that stays from call to call, a
 * scan.
 */
typedef struct zeroipc_flow_map {
  void (*make)(const void *value, void *out, void *context); // writes to `out` what it makes of the value
  void *context;                                             // handed to `make`
  void *room;                                                // the caller's, for one value that is made
  zeroipc_flow_next next;                                    // who takes what was made
} zeroipc_flow_map;

/** The first `left` values; it has had enough with the last of them. */
typedef struct zeroipc_flow_take {
  uint64_t left;          // how many are still to come; counts down
  zeroipc_flow_next next; // who takes them
} zeroipc_flow_take;

/** All but the first `left` values. */
typedef struct zeroipc_flow_skip {
  uint64_t left;          // how many are still to be left out; counts down
  zeroipc_flow_next next; // who takes the others
} zeroipc_flow_skip;

/**
 * Arrays of `count` values of `elem_size` bytes in a row, one begun every `step` values (0: `count`); only whole ones.
 */
typedef struct zeroipc_flow_window {
  size_t elem_size;         // bytes of a value
  uint32_t count, step;     // values in a window; from one window's first value to the next one's
  void *room;               // the caller's, for `count` values
  zeroipc_flow_next next;   // who takes the windows
  uint32_t filled, passing; // 0 at first
} zeroipc_flow_window;

/**
 * The pieces as takers: each takes a value, with its piece for a context, and hands on what comes of it. False when the
 * one behind it has had enough.
 */
bool zeroipc_flow_through_filter(const void *value, void *filter);
bool zeroipc_flow_through_map(const void *value, void *map);
bool zeroipc_flow_through_take(const void *value, void *take);
bool zeroipc_flow_through_skip(const void *value, void *skip);
bool zeroipc_flow_through_window(const void *value, void *window);

ZEROIPC_PUBLIC_END

#ifdef __cplusplus
}
#endif

#endif
