// A stream as this process has it open, and what its parts ask of each other: where things lie (rows), who holds
// producers back (room.c), publishing (stream.c), reading (subscriber.c). SPECIFICATION.md "Stream" has the steps (P,
// J, R, C).
//
//   line 1  tail hint { lap:40, index:24 }     line 3  waiters: published     line 5  words of derived streams, dropped
//   line 2  joins                              line 4  waiters: room          line 6  why a derived stream failed
//   line 8  subscriber lines, then three rows:
//
//   targets    u64 each, one for each of the `capacity` cells
//   words      u64 each, one for each block
//   payloads   `stride` bytes each, one for each block
//
// Rows, not cells with all three side by side: subscribers read targets and payloads only, so the block words stay in
// the producers' caches, and a line has the targets of eight values.
//
//   target  [ lap:39 | closed:1 | block:24 ]   the lap in which the cell is published next; block: of the lap before

#ifndef ZEROIPC_SRC_STREAM_H
#define ZEROIPC_SRC_STREAM_H

#include "../include/zeroipc/stream.h"
#include "cells.h"
#include "position.h"

// In a target word: the stream was closed at this position.
#define CLOSED_HERE ((uint64_t)1 << 24)
// In a line's word. With an owner: it is joining. Without: the line was handed over.
#define PENDING ((uint64_t)1 << 63)
// A scan, or an attempt, that loses this many times against others is led in circles by a corrupt segment.
#define MOST_TRIES ((uint32_t)1 << 16)

// The private limit of P2, which threads share: room.c tells how the two words stay a pair.
typedef struct seen_room {
  uint32_t version;
  uint64_t joins, limit;
} seen_room;

struct zeroipc_stream {
  cells c; // the first cell is the row of targets; block words and payloads lie elsewhere
  uint8_t *lines, *words, *payloads;
  uint32_t line_count;
  uint32_t policy;
  uint32_t operation;  // how it is derived from another one; 0: it is not
  uint32_t origin_at;  // of derived streams: where in a payload the origin lies; else 0
  uint32_t references; // the user's, and one for each subscription and derivation
  seen_room seen;
};

// The private record of a subscriber. It belongs to one thread at a time.
typedef struct record {
  uint64_t cursor; // the next position to read
  uint64_t lost;   // values that were overwritten before they were read
  uint32_t line;   // the number of its line, plus 1. 0: it only looks, holds up nobody and may be lapped
  bool unsettled;  // its cursor was stored plainly, and no producer was looked for since by an access in sequence
  uint64_t emptied; // the cursor where nothing more was found last
  uint32_t rest;    // how often it is not to pause there
  // Of a derivation:
  uint64_t next;         // the position at which it goes on after the value that it is making
  uint64_t id;           // of the derived stream, { segment_id:32, line:32 }
  uint32_t standby_line; // on which it stands by, plus 1. 0: on none
  uint32_t standby_word; // which word there
} record;

// --- rows ---

static inline uint8_t *target_at(const zeroipc_stream *s, uint32_t index) { return s->c.first + (size_t)index * 8; }
static inline uint8_t *row_word(const zeroipc_stream *s, uint32_t block) { return s->words + (size_t)block * 8; }
static inline uint8_t *row_payload(const zeroipc_stream *s, uint32_t block) {
  return s->payloads + (size_t)block * s->c.s.stride;
}
static inline uint8_t *line_at(const zeroipc_stream *s, uint32_t line) {
  return s->lines + ((size_t)line << LINE_SHIFT);
}
static inline uint8_t *stream_word(const zeroipc_stream *s, uint32_t offset) { return s->c.s.base + offset; }

// P1: walks to the first position that is not published. The target then says whether the stream was closed there.
static inline zeroipc_status walk_to_unpublished(const zeroipc_stream *s, walk *w) {
  while (w->steps_left-- != 0) {
    uint64_t target = load64(target_at(s, w->index)), lap = target >> 25;
    if (lap == w->lap) {
      w->target = target;
      return ZEROIPC_OK;
    }
    if (!lap_after(lap, w->lap)) break; // the cell lags behind its own hint
    w->lap = (lap - 1) & LAP_MASK;      // the last lap in which this cell was published
    step_on(&s->c, w);
  }
  return ZEROIPC_CORRUPT;
}

// The first position that is not published. CORRUPT without a text.
static inline zeroipc_status find_tail(const zeroipc_stream *s, walk *w) {
  return start_walk(&s->c, w, stream_word(s, STREAM_TAIL)) ? walk_to_unpublished(s, w) : ZEROIPC_CORRUPT;
}

// --- open and close (stream_shape.c) ---

// How a derived stream is made of its source: the fields of its header.
typedef struct zi_derived_shape {
  const char *name; // as in the API: "map"
  uint32_t operation, count, step, source_segment, source_offset;
} zi_derived_shape;

typedef struct zi_stream_shape {
  size_t elem_size;
  uint32_t capacity;
  bool any_capacity; // one that exists may have another
  zeroipc_stream_options options;
  const zi_derived_shape *derived; // NULL: not asked
} zi_stream_shape;

zeroipc_status zi_create_stream(zeroipc_memory *memory, const char *name, const zi_stream_shape *shape,
                                zeroipc_stream **out);
void zi_stream_retain(zeroipc_stream *s);
void zi_stream_release(zeroipc_stream *s);

// READ_ONLY when it is.
static inline zeroipc_status stream_writable(const zeroipc_stream *s) {
  return s->c.s.owner != 0 ? ZEROIPC_OK : zi_writable(s->c.s.memory, "change a stream");
}

// --- room (room.c) ---

static inline uint32_t line_owner(uint64_t word) { return (uint32_t)(word & OWNER_MASK); }

// Its owner has not found its start yet: it holds back every position.
static inline bool is_joining(uint64_t word) { return (word & PENDING) != 0 && line_owner(word) != 0; }

// Who must be asked to go on with what the line's owner did: 0 when nobody does, so that the line may be taken.
uint32_t zi_heir_of(const zeroipc_stream *s, const uint8_t *line);
// P2: whether position `t`, which was found unpublished before, may be published: OK, NO_ROOM, or CORRUPT without a
// text.
zeroipc_status zi_has_room(zeroipc_stream *s, uint64_t t);

// --- publish (stream.c) ---

// Publishes a value of a derived stream, with the source position at which its derivation goes on. As try_emit.
zeroipc_status zi_emit_with_origin(zeroipc_stream *s, const void *value, uint64_t origin);
// C1 to C3.
zeroipc_status zi_stream_end(zeroipc_stream *s);
// Whether it was closed; false when the segment is corrupt.
bool zi_is_ended(const zeroipc_stream *s);
// Whether a value could be published now, or would be refused because the stream is closed: for who waited for room.
bool zi_stream_has_room(void *stream);
// Why its derivation failed, at most STREAM_FAILURE_BYTES and a zero to `text`; false when it did not.
bool zi_stream_failure(const zeroipc_stream *s, char *text);

// --- read (subscriber.c) ---

// The word of a line that is mine, with this cursor.
static inline uint64_t cursor_word(const zeroipc_stream *s, uint64_t position) {
  return aim_word(&s->c, position_lap(position), position_index(position));
}

// J1 and J2: takes a free line, else one of the dead, for somebody who joins. Its number plus 1, or 0.
uint32_t zi_take_line(zeroipc_stream *s, uint64_t bound);
// SUBSCRIBERS_FULL, with its text.
zeroipc_status zi_no_line(const zeroipc_stream *s);
// Gives back a line that is being joined.
void zi_drop_line(zeroipc_stream *s, uint32_t line);
// J3 and J4: `back` values before the tail, or as far as there are values to be had. Call it with the line taken.
zeroipc_status zi_find_start(zeroipc_stream *s, uint32_t back, uint64_t *start);
// J5: from here on the line holds back producers at the cursor only.
void zi_begin_at(zeroipc_stream *s, record *r, uint32_t line, uint64_t position);
// Gives the line back.
void zi_leave(zeroipc_stream *s, record *r);
// R1 to R3 and R5: copies the value at the cursor and leaves the cursor there: OK, EMPTY, ENDED or CORRUPT, without a
// text.
zeroipc_status zi_look(zeroipc_stream *s, record *r, void *out);
// The same, and R6 where nothing is found.
zeroipc_status zi_look_settled(zeroipc_stream *s, record *r, void *out);
// R1 to R5: reads the next value. The same outcomes.
zeroipc_status zi_next(zeroipc_stream *s, record *r, void *out);
// R4: stores the cursor in the line.
void zi_store_cursor(const zeroipc_stream *s, record *r);
// R6: after a look that found nothing.
void zi_settle(const zeroipc_stream *s, record *r);
// What ENDED means to a reader: FAILED with the reason, or ENDED; both with their texts.
zeroipc_status zi_read_all(const zeroipc_stream *s);

#endif
