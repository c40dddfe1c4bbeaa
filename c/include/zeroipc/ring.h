// Ring: the fastest way from one producer to one consumer: elements, or messages of any size, in place.
// SPECIFICATION.md "Ring".
//
// A handle takes a side with its first operation there, or by zeroipc_ring_take, and keeps it until it is released,
// closed or its process ends; a second one gets TAKEN. When a holder dies the next one takes its place and goes on
// exactly where it stood. One handle may have both sides.
//
// A side of a handle belongs to one thread at a time: two threads must not use the same side of a handle at once (one
// may have the producer's, another the consumer's). What only looks (available, holder, holds...) any thread may call.
//
// All try forms are wait-free. A process that dies or is stopped anywhere in an operation holds up nobody but whoever
// wants its side; what was written is in the ring or it is not, never half.

#ifndef ZEROIPC_RING_H
#define ZEROIPC_RING_H

#include "memory.h"

#ifdef __cplusplus
extern "C" {
#endif

ZEROIPC_PUBLIC_BEGIN

/** A handle on a ring, and the sides of it that were taken through it. */
typedef struct zeroipc_ring zeroipc_ring;

/**
 * Creates a ring of `capacity` elements of `elem_size` bytes, or attaches to the one that exists. Takes no side yet.
 */
zeroipc_status zeroipc_ring_create(zeroipc_memory *memory, const char *name, size_t elem_size, uint32_t capacity,
                                   zeroipc_ring **out);

/**
 * Opens an existing ring of elements, waiting up to `timeout_ns` for its name. SHAPE_MISMATCH when it holds messages.
 */
zeroipc_status zeroipc_ring_open(zeroipc_memory *memory, const char *name, size_t elem_size, int64_t timeout_ns,
                                 zeroipc_ring **out);

/**
 * The same for messages: `capacity` counts bytes and is rounded up to a multiple of 8 (at most 2^32 - 8). A message
 * takes 8 bytes more than it has, rounded up to 8, and fits exactly if so much is free. `largest`: bytes of the largest
 * message of a new ring, at most capacity - 8, and that if it is 0. The ring takes so much memory beside its capacity,
 * so that every message lies in one piece.
 */
zeroipc_status zeroipc_ring_create_messages(zeroipc_memory *memory, const char *name, uint32_t capacity,
                                            uint32_t largest, zeroipc_ring **out);
zeroipc_status zeroipc_ring_open_messages(zeroipc_memory *memory, const char *name, int64_t timeout_ns,
                                          zeroipc_ring **out);

/** Gives the sides back and closes the handle. A reservation that is open is given up. */
void zeroipc_ring_close(zeroipc_ring *ring);

// --- sides ---

/** The two sides of a ring: who writes, and who reads. */
typedef enum zeroipc_side { ZEROIPC_PRODUCER = 1, ZEROIPC_CONSUMER = 2 } zeroipc_side;

/**
 * Takes a side now, in place of at its first use. TAKEN when another handle has it whose participant lives. Nothing
 * when this one has it. Wait-free.
 */
zeroipc_status zeroipc_ring_take(zeroipc_ring *ring, zeroipc_side side);

/** Gives a side back, so that another may take it; the next use takes it again. Nothing when this handle has it not. */
void zeroipc_ring_release(zeroipc_ring *ring, zeroipc_side side);

/** Whether this handle has the side. */
bool zeroipc_ring_holds(const zeroipc_ring *ring, zeroipc_side side);

/** The living participant that has the side, this one or another. ABSENT when nobody has. */
zeroipc_status zeroipc_ring_holder(zeroipc_ring *ring, zeroipc_side side, zeroipc_peer *out);

// --- elements: BAD_ARGUMENT of a ring of messages ---

/** Writes a copy of the element. NO_ROOM when the ring is full. Published at once. Wait-free. */
zeroipc_status zeroipc_ring_try_write(zeroipc_ring *ring, const void *element);

/** The same, waiting for room; TIMEOUT. Costs no CPU while it waits. */
zeroipc_status zeroipc_ring_write(zeroipc_ring *ring, const void *element, int64_t timeout_ns);

/** Writes up to `count` elements that lie side by side, published together; `done` says how many. NO_ROOM when none. */
zeroipc_status zeroipc_ring_try_write_many(zeroipc_ring *ring, const void *elements, size_t count, size_t *done);

/** Writes all of them, in parts, waiting for room. With TIMEOUT `done` says how many were. */
zeroipc_status zeroipc_ring_write_many(zeroipc_ring *ring, const void *elements, size_t count, int64_t timeout_ns,
                                       size_t *done);

/** Reads the oldest element. EMPTY when there is none. Wait-free. */
zeroipc_status zeroipc_ring_try_read(zeroipc_ring *ring, void *out);

/** The same, waiting for one; TIMEOUT. */
zeroipc_status zeroipc_ring_read(zeroipc_ring *ring, void *out, int64_t timeout_ns);

/** Reads up to `most` elements; `done` says how many. EMPTY when none. */
zeroipc_status zeroipc_ring_try_read_many(zeroipc_ring *ring, void *out, size_t most, size_t *done);

/** The same, waiting for the first one. */
zeroipc_status zeroipc_ring_read_many(zeroipc_ring *ring, void *out, size_t most, int64_t timeout_ns, size_t *done);

// --- messages: BAD_ARGUMENT of a ring of elements ---

/** A message where it lies. */
typedef struct zeroipc_message {
  const void *data; // its bytes
  size_t length;    // how many
} zeroipc_message;

/**
 * Writes a copy of the message, which may be empty. NO_ROOM; OUT_OF_RANGE when it is larger than `largest`. Wait-free.
 */
zeroipc_status zeroipc_ring_try_write_message(zeroipc_ring *ring, const void *data, size_t length);
zeroipc_status zeroipc_ring_write_message(zeroipc_ring *ring, const void *data, size_t length, int64_t timeout_ns);

/**
 * Writes up to `count` messages, published together; `done` says how many. NO_ROOM when none; OUT_OF_RANGE when one of
 * them is too large, before any is written.
 */
zeroipc_status zeroipc_ring_try_write_messages(zeroipc_ring *ring, const zeroipc_message *messages, size_t count,
                                               size_t *done);
/** Writes all of them, in parts, waiting for room. With TIMEOUT `done` says how many were. */
zeroipc_status zeroipc_ring_write_messages(zeroipc_ring *ring, const zeroipc_message *messages, size_t count,
                                           int64_t timeout_ns, size_t *done);

/**
 * Reads the oldest message to `out`, which has `room` bytes; `length` says how many it has. EMPTY. OUT_OF_RANGE when it
 * has more than `room`: it is still there. Wait-free.
 */
zeroipc_status zeroipc_ring_try_read_message(zeroipc_ring *ring, void *out, size_t room, size_t *length);
zeroipc_status zeroipc_ring_read_message(zeroipc_ring *ring, void *out, size_t room, int64_t timeout_ns,
                                         size_t *length);

/**
 * The oldest messages in place, up to `most`; `done` says how many. EMPTY. They stay as they are, and in the ring,
 * until zeroipc_ring_advance(ring, done). Wait-free.
 */
zeroipc_status zeroipc_ring_try_peek_messages(zeroipc_ring *ring, zeroipc_message *out, size_t most, size_t *done);
/** The same, waiting for the first one. */
zeroipc_status zeroipc_ring_peek_messages(zeroipc_ring *ring, zeroipc_message *out, size_t most, int64_t timeout_ns,
                                          size_t *done);

// --- in place, of both ---

/**
 * Reserves room to be written at `data`, and published by commit. Of elements: `count` of them, or those up to the end
 * of the ring's memory, so that they lie side by side: `length` says how many. Of messages: one of up to `count` bytes,
 * which are `length`. NO_ROOM when not all of it is free. Nothing else can be written until it is committed or aborted
 * (BAD_ARGUMENT). Wait-free.
 */
zeroipc_status zeroipc_ring_try_reserve(zeroipc_ring *ring, size_t count, void **data, size_t *length);
zeroipc_status zeroipc_ring_reserve(zeroipc_ring *ring, size_t count, int64_t timeout_ns, void **data, size_t *length);

/**
 * Publishes the first `count` elements of the reservation (0 gives it up), or its first `count` bytes as one message;
 * the rest of the room is free again. BAD_ARGUMENT when that is more than was reserved, CLOSED when there is no
 * reservation. Wait-free.
 */
zeroipc_status zeroipc_ring_commit(zeroipc_ring *ring, size_t count);

/** Gives the reservation up, if there is one. */
void zeroipc_ring_abort(zeroipc_ring *ring);

/**
 * What is oldest, in place: up to `most` elements that lie side by side, `length` says how many; or one message of
 * `length` bytes, whatever `most` is. EMPTY. It stays as it is, and in the ring, until advance. Wait-free.
 */
zeroipc_status zeroipc_ring_try_peek(zeroipc_ring *ring, size_t most, const void **data, size_t *length);
/** The same, waiting for something. */
zeroipc_status zeroipc_ring_peek(zeroipc_ring *ring, size_t most, int64_t timeout_ns, const void **data,
                                 size_t *length);

/**
 * Drops the oldest `count` elements, or messages, which must be there (BAD_ARGUMENT): they have been read. Wait-free.
 */
zeroipc_status zeroipc_ring_advance(zeroipc_ring *ring, size_t count);

// --- observe: exact while nobody writes or reads ---

/** What waits to be read, in the units of the capacity: elements, or bytes of messages with their frames. */
uint32_t zeroipc_ring_available(zeroipc_ring *ring);
/** What could be written: with `available` it makes up the whole. */
uint32_t zeroipc_ring_free_space(zeroipc_ring *ring);
uint32_t zeroipc_ring_capacity(const zeroipc_ring *ring);
/** Bytes of the largest message; 0 of elements. */
uint32_t zeroipc_ring_largest(const zeroipc_ring *ring);
bool zeroipc_ring_is_empty(zeroipc_ring *ring);
/** Whether nothing can be written, not even an empty message. */
bool zeroipc_ring_is_full(zeroipc_ring *ring);

ZEROIPC_PUBLIC_END

#ifdef __cplusplus
}
#endif

#endif
