// Derived streams: streams whose values are made from those of another one, their source. SPECIFICATION.md "Derived
// streams".
//
// Exactly one participant derives such a stream. Others that make the same call stand by, and one of them goes on at
// the same place when that one dies or stops: nothing is emitted twice, without any condition; under the policies block
// and drop-newest of the source nothing is skipped as long as somebody derives or stands by. Anybody may open the
// derived stream and subscribe, as with any stream.
//
// A derivation does its work in the calls of whoever owns it: `zeroipc_derivation_run` in a thread of its own, or
// `zeroipc_derivation_step` in a loop that does other things, too. It belongs to one thread at a time, but for `stop`
// and `is_deriving`. One that is not driven makes the derived stream stand still, and holds up the source's producers
// as any subscriber that does not read.

#ifndef ZEROIPC_DERIVATION_H
#define ZEROIPC_DERIVATION_H

#include "stream.h"

#ifdef __cplusplus
extern "C" {
#endif

ZEROIPC_PUBLIC_BEGIN

/** A handle on a derived stream and who derives it here. */
typedef struct zeroipc_derivation zeroipc_derivation;

/** Of a new derived stream; zero in every field is the usual. */
typedef struct zeroipc_derive_options {
  uint32_t capacity;             // values that it keeps; as many as its source
  uint32_t from;                 // where in the source it begins: ZEROIPC_LATEST, ZEROIPC_EARLIEST, so many values back
  zeroipc_stream_options stream; // as of any stream
} zeroipc_derive_options;

// The functions must depend on their arguments only, and be the same in every program that makes the same derived
// stream. Each returns NULL, or a text that says why there is no value: that ends the derived stream, and its readers
// get FAILED.

/** Makes `out` of `value`. */
typedef const char *(*zeroipc_mapper)(const void *value, void *out, void *context);
/** Says whether to keep `value`. */
typedef const char *(*zeroipc_keeper)(const void *value, bool *keep, void *context);
/** Makes the next state of `state`, in its place, and `value`. */
typedef const char *(*zeroipc_scanner)(void *state, const void *value, void *context);

// Each of these makes the derived stream `name` in `memory`, which may be another one than that of the source, or
// attaches to it, and derives it or stands by. KIND_MISMATCH and SHAPE_MISMATCH when it is another one;
// SUBSCRIBERS_FULL when the source has no line for it. `options` may be NULL. The source may be closed before or after.

/** What `fn` makes of each value, `elem_size` bytes. */
zeroipc_status zeroipc_stream_derive_map(zeroipc_stream *source, zeroipc_memory *memory, const char *name,
                                         size_t elem_size, zeroipc_mapper fn, void *context,
                                         const zeroipc_derive_options *options, zeroipc_derivation **out);

/** The values that `fn` keeps. */
zeroipc_status zeroipc_stream_derive_filter(zeroipc_stream *source, zeroipc_memory *memory, const char *name,
                                            zeroipc_keeper fn, void *context, const zeroipc_derive_options *options,
                                            zeroipc_derivation **out);

/** The first `count` values, at least 1; the derived stream ends with the last of them. */
zeroipc_status zeroipc_stream_derive_take(zeroipc_stream *source, zeroipc_memory *memory, const char *name,
                                          uint32_t count, const zeroipc_derive_options *options,
                                          zeroipc_derivation **out);

/** All but the first `count` values. */
zeroipc_status zeroipc_stream_derive_skip(zeroipc_stream *source, zeroipc_memory *memory, const char *name,
                                          uint32_t count, const zeroipc_derive_options *options,
                                          zeroipc_derivation **out);

/**
 * Arrays of `count` values in a row, at most the source's capacity, one begun every `step` values (0: `count`). Only
 * whole ones: what is lost is in none. An element is `count` of the source's side by side.
 */
zeroipc_status zeroipc_stream_derive_window(zeroipc_stream *source, zeroipc_memory *memory, const char *name,
                                            uint32_t count, uint32_t step, const zeroipc_derive_options *options,
                                            zeroipc_derivation **out);

/** The state after each value, `elem_size` bytes, `seed` at first. Who goes on takes the latest value for the state. */
zeroipc_status zeroipc_stream_derive_scan(zeroipc_stream *source, zeroipc_memory *memory, const char *name,
                                          size_t elem_size, zeroipc_scanner fn, void *context, const void *seed,
                                          const zeroipc_derive_options *options, zeroipc_derivation **out);

/**
 * Derives, or stands by to, until that is over: OK when the derived stream has all its values or the derivation was
 * stopped, FAILED with the reason when a function, or the source's own derivation, failed; TIMEOUT, and then it can go
 * on. Costs no CPU while there is nothing to do.
 */
zeroipc_status zeroipc_derivation_run(zeroipc_derivation *derivation, int64_t timeout_ns);

/**
 * Does the next piece of the work, at most one value, without waiting. OK: there may be more. EMPTY: the source has no
 * value now. NO_ROOM: the derived stream has none. BUSY: another participant derives, this one stands by. ENDED: it is
 * over. FAILED.
 */
zeroipc_status zeroipc_derivation_step(zeroipc_derivation *derivation);

/**
 * Makes `run` hand over and return; whoever stands by goes on at once. Any thread may call it until the derivation is
 * closed.
 */
void zeroipc_derivation_stop(zeroipc_derivation *derivation);

/** Whether this participant derives now. Otherwise it stands by, or it is over. Any thread may ask. */
bool zeroipc_derivation_is_deriving(const zeroipc_derivation *derivation);

/** Values of the source that were overwritten before this participant could look at them. */
uint64_t zeroipc_derivation_lost(const zeroipc_derivation *derivation);

/** The derived stream: the derivation's handle, which is there until it is closed. */
zeroipc_stream *zeroipc_derivation_stream(const zeroipc_derivation *derivation);

/** Hands over if it is not over, and lets go. No other thread may use it any more. */
void zeroipc_derivation_close(zeroipc_derivation *derivation);

ZEROIPC_PUBLIC_END

#ifdef __cplusplus
}
#endif

#endif
