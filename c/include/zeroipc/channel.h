// Channel: values from any number of senders to any number of receivers, first in first out, with an end.
// SPECIFICATION.md "Channel".
//
// With a capacity it is a queue that can be ended; with capacity 0 it is unbuffered: a send is done when a receiver has
// taken the value. Any thread of any process may call anything at any time. The try forms are lock-free. A process that
// dies or is stopped anywhere in an operation holds up nobody; no value whose send is done is lost (but with a receiver
// that had just taken it), and none is received twice. The algorithm is this project's own.

#ifndef ZEROIPC_CHANNEL_H
#define ZEROIPC_CHANNEL_H

#include "memory.h"

#ifdef __cplusplus
extern "C" {
#endif

ZEROIPC_PUBLIC_BEGIN

/** A handle on a channel. */
typedef struct zeroipc_channel zeroipc_channel;

/** What may be asked of a channel; zero in every field is the usual. */
typedef struct zeroipc_channel_options {
  uint32_t spares; // of a new channel: blocks beyond the capacity; see zeroipc_queue_options
  uint32_t offers; // of a new unbuffered channel: how many sends may wait for a receiver at once; as many as spares
} zeroipc_channel_options;

/**
 * Creates a channel of `capacity` values (at most 2^23 - 3; 0: unbuffered), or attaches to the one that exists.
 * `options` may be NULL.
 */
zeroipc_status zeroipc_channel_create(zeroipc_memory *memory, const char *name, size_t elem_size, uint32_t capacity,
                                      const zeroipc_channel_options *options, zeroipc_channel **out);

/** Opens an existing channel, waiting up to `timeout_ns` for its name. */
zeroipc_status zeroipc_channel_open(zeroipc_memory *memory, const char *name, size_t elem_size, int64_t timeout_ns,
                                    zeroipc_channel **out);

/** Closes the handle, and nothing else: see zeroipc_channel_end. */
void zeroipc_channel_close(zeroipc_channel *channel);

/**
 * Sends a copy of the value. NO_ROOM when the channel is full, or every spare block is in use; ENDED. Lock-free.
 *
 * Unbuffered, the value is offered and taken back at once: OK only if a receiver that was looking took it in between,
 * and else NO_ROOM. One that sleeps in a receive cannot be that fast: give it a moment with zeroipc_channel_send.
 */
zeroipc_status zeroipc_channel_try_send(zeroipc_channel *channel, const void *value);

/**
 * The same, waiting for room; unbuffered, until a receiver has taken it. With TIMEOUT or ENDED it was not sent. Costs
 * no CPU while it waits.
 */
zeroipc_status zeroipc_channel_send(zeroipc_channel *channel, const void *value, int64_t timeout_ns);

/** Takes the oldest value. EMPTY when there is none; ENDED when none will come any more. Lock-free. */
zeroipc_status zeroipc_channel_try_receive(zeroipc_channel *channel, void *out);

/** The same, waiting for one; TIMEOUT. */
zeroipc_status zeroipc_channel_receive(zeroipc_channel *channel, void *out, int64_t timeout_ns);

/**
 * Ends the channel, for every process and for ever: sends are ENDED from now on, waiting ones too (unbuffered: unless
 * they were taken). What was sent before can still be received. Lock-free; to end what has ended does nothing.
 */
zeroipc_status zeroipc_channel_end(zeroipc_channel *channel);

/** Whether it has ended: nothing can be sent any more. */
bool zeroipc_channel_is_ended(zeroipc_channel *channel);

/** Whether it has ended and all was received: nothing will come any more. */
bool zeroipc_channel_is_drained(zeroipc_channel *channel);

/** Values that were sent and not received: exact while nobody does either. An unbuffered channel holds none. */
uint32_t zeroipc_channel_size(zeroipc_channel *channel);

/** How many values it holds; 0 when it is unbuffered. */
uint32_t zeroipc_channel_capacity(const zeroipc_channel *channel);

ZEROIPC_PUBLIC_END

#ifdef __cplusplus
}
#endif

#endif
