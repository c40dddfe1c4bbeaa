// Stream: a broadcast. Every subscriber gets every value, from any number of producers, and the last `capacity` values
// stay for who joins late. SPECIFICATION.md "Stream".
//
// Any thread of any process may publish, end, look and subscribe at any time; threads may share a stream's handle. A
// subscription belongs to one thread at a time. Publishing and reading are lock-free, reading is wait-free while it is
// not lapped. A process that is killed at any instruction holds up nobody; one that is stopped holds up nobody either,
// but for a subscriber under the policy block, for which producers wait when they are `capacity` values ahead. The
// algorithm is this project's own.

#ifndef ZEROIPC_STREAM_H
#define ZEROIPC_STREAM_H

#include "memory.h"

#ifdef __cplusplus
extern "C" {
#endif

ZEROIPC_PUBLIC_BEGIN

/** A handle on a stream. */
typedef struct zeroipc_stream zeroipc_stream;

/** What one subscriber reads through: its line of the stream, and its place. */
typedef struct zeroipc_subscription zeroipc_subscription;

/** What a producer does when a subscriber is `capacity` values behind. Without subscribers nobody waits or drops. */
typedef enum zeroipc_policy {
  ZEROIPC_POLICY_USUAL = 0,       // of a new stream: block; of one that exists: whichever it has
  ZEROIPC_POLICY_BLOCK = 1,       // it waits: nothing is lost
  ZEROIPC_POLICY_DROP_OLDEST = 2, // it overwrites: the subscriber is told how many values it lost
  ZEROIPC_POLICY_DROP_NEWEST = 3  // its value is dropped for everybody, and counted
} zeroipc_policy;

/** What may be asked of a stream; zero in every field is the usual. */
typedef struct zeroipc_stream_options {
  zeroipc_policy policy; // another one than that of a stream that exists is SHAPE_MISMATCH
  uint32_t subscribers;  // of a new stream: how many it can have at once, at most 65534; one for each peer slot
  uint32_t spares;       // of a new stream: blocks beyond the capacity; one for each peer slot, fewer of large elements
} zeroipc_stream_options;

/** Creates a stream that keeps `capacity` values (at most 2^24 - 2), or attaches to it. `options` may be NULL. */
zeroipc_status zeroipc_stream_create(zeroipc_memory *memory, const char *name, size_t elem_size, uint32_t capacity,
                                     const zeroipc_stream_options *options, zeroipc_stream **out);

/** Opens an existing stream, waiting up to `timeout_ns` for its name. */
zeroipc_status zeroipc_stream_open(zeroipc_memory *memory, const char *name, size_t elem_size, int64_t timeout_ns,
                                   zeroipc_stream **out);

/**
 * Lets go of the handle; the stream goes on (zeroipc_stream_end ends it). Its subscriptions may be closed before or
 * after.
 */
void zeroipc_stream_close(zeroipc_stream *stream);

// --- publish ---

/**
 * Publishes a copy of the value. NO_ROOM: a subscriber is `capacity` values behind, or every spare block is in use;
 * under drop-newest the value is dropped then, and counted. ENDED. BAD_ARGUMENT where the stream is a derived one.
 * Lock-free.
 */
zeroipc_status zeroipc_stream_try_emit(zeroipc_stream *stream, const void *value);

/** The same, waiting for room; TIMEOUT. Costs no CPU while it waits. Under drop-newest it does not wait: NO_ROOM. */
zeroipc_status zeroipc_stream_emit(zeroipc_stream *stream, const void *value, int64_t timeout_ns);

/**
 * Publishes up to `count` values, side by side; `done` says how many. Each is published by itself: those of other
 * producers may come between. NO_ROOM when none. Under drop-newest those for which there was no room are dropped, and
 * counted.
 */
zeroipc_status zeroipc_stream_try_emit_many(zeroipc_stream *stream, const void *values, size_t count, size_t *done);

/**
 * Publishes all of them, waiting for room; after an error `done` says how many were. Under drop-newest as the try form.
 */
zeroipc_status zeroipc_stream_emit_many(zeroipc_stream *stream, const void *values, size_t count, int64_t timeout_ns,
                                        size_t *done);

/**
 * Ends the stream, for everybody and for ever: nothing can be published any more, and subscribers find the end (ENDED)
 * when they have read what was. Anybody may; twice is fine. Lock-free.
 */
zeroipc_status zeroipc_stream_end(zeroipc_stream *stream);

// --- observe; a read-only memory may, too ---

/** Copies the latest value; EMPTY before the first. Lock-free. */
zeroipc_status zeroipc_stream_last(zeroipc_stream *stream, void *out);

/** How many values were ever published. 0 when the segment is corrupt. */
uint64_t zeroipc_stream_sequence(zeroipc_stream *stream);

/** How many values drop-newest has dropped. */
uint64_t zeroipc_stream_dropped(zeroipc_stream *stream);

/** Subscribers that live, in all processes; the deriver of a derived stream is one. */
uint32_t zeroipc_stream_subscriber_count(zeroipc_stream *stream);

/** Whether the stream was ended. What was published before may still be there to be read. */
bool zeroipc_stream_is_ended(zeroipc_stream *stream);

/** How many values are kept. */
uint32_t zeroipc_stream_capacity(const zeroipc_stream *stream);
zeroipc_policy zeroipc_stream_policy(const zeroipc_stream *stream);

// --- subscribe ---

/**
 * Where a subscriber begins: with what comes, with all that is kept, or so many values back (fewer where fewer are
 * kept).
 */
#define ZEROIPC_LATEST ((uint32_t)0)
#define ZEROIPC_EARLIEST UINT32_MAX

/**
 * Subscribes: every value from `from` on comes once, in order. SUBSCRIBERS_FULL. Under the policy block producers wait
 * for it, so who reads no more must close it. In a read-only memory it only looks: it holds up nobody and may be lapped
 * under every policy. Lock-free.
 */
zeroipc_status zeroipc_subscription_open(zeroipc_stream *stream, uint32_t from, zeroipc_subscription **out);

/** Ends the subscription: it holds up nobody any more. NULL is fine. */
void zeroipc_subscription_close(zeroipc_subscription *subscription);

/**
 * Reads the next value. EMPTY when there is none yet, ENDED when there is none any more, FAILED with the reason where
 * the stream's derivation failed. Lock-free; wait-free while it is not lapped.
 */
zeroipc_status zeroipc_subscription_try_next(zeroipc_subscription *subscription, void *out);

/** The same, waiting for a value; TIMEOUT. READ_ONLY when it would have to wait in a read-only memory. */
zeroipc_status zeroipc_subscription_next(zeroipc_subscription *subscription, void *out, int64_t timeout_ns);

/** Reads up to `most` values, side by side; `done` says how many. EMPTY, ENDED or FAILED when none. */
zeroipc_status zeroipc_subscription_try_next_many(zeroipc_subscription *subscription, void *out, size_t most,
                                                  size_t *done);

/** The same, waiting for the first one. */
zeroipc_status zeroipc_subscription_next_many(zeroipc_subscription *subscription, void *out, size_t most,
                                              int64_t timeout_ns, size_t *done);

/** Values that were published before the next one that it reads: its place in the stream's sequence. */
uint64_t zeroipc_subscription_position(const zeroipc_subscription *subscription);

/** Values that were overwritten before it read them. Exact. */
uint64_t zeroipc_subscription_lost(const zeroipc_subscription *subscription);

/** Whether it has read all values of a stream that was ended. */
bool zeroipc_subscription_ended(const zeroipc_subscription *subscription);

// --- for each value; flow.h has filters and the like to put between ---

/** Takes a value, which is there until it returns. False: it has had enough. It must not close the subscription. */
typedef bool (*zeroipc_taker)(const void *value, void *context);

/**
 * Calls `taker` with one value after the other, waiting up to `timeout_ns` for each. A value is given up only when its
 * call has returned: under the policy block a slow one holds back the producers. OK when the taker has had enough or
 * the stream has ended; TIMEOUT, FAILED.
 */
zeroipc_status zeroipc_subscription_each(zeroipc_subscription *subscription, zeroipc_taker taker, void *context,
                                         int64_t timeout_ns);

/** The same with a subscription for as long as it takes, from `from` on: `taker` folds the values into its context. */
zeroipc_status zeroipc_stream_fold(zeroipc_stream *stream, uint32_t from, zeroipc_taker taker, void *context,
                                   int64_t timeout_ns);

ZEROIPC_PUBLIC_END

#ifdef __cplusplus
}
#endif

#endif
