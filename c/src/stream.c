// Stream: broadcast to every subscriber, from any number of producers. SPECIFICATION.md "Stream" has the steps (P and
// C); the layout is drawn in stream.h.
//
// This file: publishing, ending and looking; subscriber.c has the other side. A producer that dies or is stopped
// between any two instructions holds up nobody. The algorithm is this project's own: the queue's cells without
// consumption.

#include "stream.h"

#include "waiting.h"

// --- publish ---

// The target word of a cell that holds `block` of this lap.
static inline uint64_t published(uint64_t lap, uint32_t block) { return ((lap + 1) & LAP_MASK) << 25 | block; }

// The block that my publication replaced is the likeliest to be free next time; in the first lap, the one behind.
static inline void remember_free(zeroipc_stream *s, uint64_t replaced, uint32_t block) {
  uint32_t next = block_of(replaced);
  if (next >= s->c.block_count) next = block + 1 < s->c.block_count ? block + 1 : 0; // none, or a lie
  hint_store(&s->c.next_block, next);
}

// Claims this block if it is free; its word is then `aim` with held.
static inline bool claim_row(const zeroipc_stream *s, uint32_t block, uint64_t aim) {
  uint8_t *at = row_word(s, block);
  uint64_t word = load64(at);
  uint32_t index = index_of(&s->c, word);
  return is_free_beside(&s->c, block, word, index, target_at(s, index)) && cas64(at, word, aim | HELD); // CELL-O1
}

// Claims any free block; its word is then `aim` with held. Returns NO_BLOCK when none is free.
static uint32_t claim_any_row(const zeroipc_stream *s, uint64_t aim) {
  uint32_t block = hint_load(&s->c.next_block);
  for (uint32_t k = 0; k < s->c.block_count; k++) {
    if (claim_row(s, block, aim)) return block;
    if (++block == s->c.block_count) block = 0;
  }
  return NO_BLOCK;
}

// P2 under the policies that keep what subscribers have not read: OK when there is room, NO_ROOM when there is none and
// the position is still the one to publish, BUSY when it is to be looked for again.
static zeroipc_status room_at(zeroipc_stream *s, const walk *w) {
  if (s->policy == POLICY_DROP_OLDEST) return ZEROIPC_OK;
  zeroipc_status status = zi_has_room(s, position_of(w->lap, w->index));
  if (status != ZEROIPC_NO_ROOM) return status;
  return load64(target_at(s, w->index)) == w->target ? ZEROIPC_NO_ROOM : ZEROIPC_BUSY;
}

static void write_payload(const zeroipc_stream *s, uint32_t block, const void *value, const uint64_t *origin) {
  payload_in(row_payload(s, block), value, s->c.s.elem_size);
  if (origin) payload_in(row_payload(s, block) + s->origin_at, origin, sizeof *origin);
}

// P1 to P4 from where the walk stands, perhaps with a block in hand whose word is `word`: OK, NO_ROOM, ENDED or
// CORRUPT.
static zeroipc_status publish(zeroipc_stream *s, walk *w, const void *value, const uint64_t *origin, uint32_t block,
                              uint64_t word) {
  zeroipc_status status;
  while ((status = walk_to_unpublished(s, w)) == ZEROIPC_OK) { // P1
    // P2 comes after the load of the target: a joiner that it does not see finds a tail at this position or behind it.
    status = (w->target & CLOSED_HERE) != 0 ? ZEROIPC_ENDED : room_at(s, w);
    if (status == ZEROIPC_BUSY) continue;
    if (status) break;
    uint64_t aim = aim_word(&s->c, w->lap, w->index);
    if (block == NO_BLOCK) {
      block = claim_any_row(s, aim); // P3
      if (block == NO_BLOCK) return ZEROIPC_NO_ROOM;
      write_payload(s, block, value, origin);
      // Another thread of mine may have aimed this very block at this position before; see zi_publish.
      if (load64(target_at(s, w->index)) != w->target) {
        word = aim | HELD;
        continue;
      }
      plain_store64(row_word(s, block), aim); // STREAM-O1 -> free(b): mine only while its cell stays unpublished
    } else if (word != aim) {
      if (!cas64(row_word(s, block), word, aim)) {
        block = NO_BLOCK; // it was free for others as soon as its cell was published
        continue;
      }
    }
    word = aim;
    // P4. STREAM-O2 -> zi_look: the payload may be read. STREAM-O3 -> zi_look: the block that was here may be written.
    if (!cas64(target_at(s, w->index), w->target, published(w->lap, block))) continue;
    remember_free(s, w->target, block);
    return ZEROIPC_OK;
  }
  // Full or ended: let go of the block, unless somebody took it meanwhile.
  if (block != NO_BLOCK) cas64(row_word(s, block), word, 0);
  return status;
}

// Publishing the general way, perhaps with a block in hand.
static zeroipc_status emit_anyway(zeroipc_stream *s, const void *value, const uint64_t *origin, uint32_t block,
                                  uint64_t word) {
  walk w;
  if (!start_walk(&s->c, &w, stream_word(s, STREAM_TAIL))) return ZEROIPC_CORRUPT;
  zeroipc_status status = publish(s, &w, value, origin, block, word);
  if (status) return status;
  store_hint(&s->c, &w, stream_word(s, STREAM_TAIL)); // P5
  wake_all(s->c.s.memory, stream_word(s, STREAM_PUBLISHED));
  return ZEROIPC_OK;
}

// P1 to P5 in the usual case, in one piece for speed: the hint is the tail, and the likeliest block is free.
static inline zeroipc_status emit(zeroipc_stream *s, const void *value) {
  uint64_t hint = plain_load64(stream_word(s, STREAM_TAIL));
  walk w = {.index = (uint32_t)(hint & NO_BLOCK), .lap = hint >> 24 & LAP_MASK};
  if (w.index >= s->c.s.capacity) return ZEROIPC_CORRUPT;
  uint8_t *cell = target_at(s, w.index);
  w.target = load64(cell);
  if (w.target >> 24 != w.lap << 1) return emit_anyway(s, value, NULL, NO_BLOCK, 0);
  zeroipc_status status = room_at(s, &w);
  if (status == ZEROIPC_BUSY) return emit_anyway(s, value, NULL, NO_BLOCK, 0);
  if (status) return status;
  uint32_t block = hint_load(&s->c.next_block);
  uint64_t aim = aim_word(&s->c, w.lap, w.index);
  if (!claim_row(s, block, aim)) return emit_anyway(s, value, NULL, NO_BLOCK, 0); // P3
  payload_in(row_payload(s, block), value, s->c.s.elem_size);
  if (load64(cell) != w.target) return emit_anyway(s, value, NULL, block, aim | HELD); // see publish
  plain_store64(row_word(s, block), aim);                                                                  // STREAM-O1
  if (!cas64(cell, w.target, published(w.lap, block))) return emit_anyway(s, value, NULL, block, aim); // P4, O2, O3
  remember_free(s, w.target, block);
  store_hint(&s->c, &w, stream_word(s, STREAM_TAIL)); // P5
  wake_all(s->c.s.memory, stream_word(s, STREAM_PUBLISHED));
  return ZEROIPC_OK;
}

// After an attempt to publish so many values more: counts them if they are dropped. Nothing depends on the count.
static zeroipc_status drop(const zeroipc_stream *s, zeroipc_status status, size_t count) {
  if (status == ZEROIPC_NO_ROOM && s->policy == POLICY_DROP_NEWEST) fetch_add64(stream_word(s, STREAM_DROPPED), count);
  return status > 0 ? zi_told(&s->c, status) : status;
}

zeroipc_status zi_emit_with_origin(zeroipc_stream *s, const void *value, uint64_t origin) {
  return drop(s, emit_anyway(s, value, &origin, NO_BLOCK, 0), 1);
}

static zeroipc_status may_emit(const zeroipc_stream *s) {
  zeroipc_status status = stream_writable(s);
  if (!status && s->operation != 0)
    status = zi_fail(ZEROIPC_BAD_ARGUMENT, "stream \"%s\": its values are derived from another stream", s->c.s.name);
  return status;
}

zeroipc_status zeroipc_stream_try_emit(zeroipc_stream *stream, const void *value) {
  if (stream->c.s.owner == 0 || stream->operation != 0) return may_emit(stream);
  zeroipc_status status = emit(stream, value);
  return status ? drop(stream, status, 1) : ZEROIPC_OK;
}

zeroipc_status zeroipc_stream_try_emit_many(zeroipc_stream *stream, const void *values, size_t count, size_t *done) {
  *done = 0;
  zeroipc_status status = may_emit(stream);
  if (status || count == 0) return status;
  walk w;
  if (!start_walk(&stream->c, &w, stream_word(stream, STREAM_TAIL))) return zi_told(&stream->c, ZEROIPC_CORRUPT);
  while (*done < count) {
    const uint8_t *value = (const uint8_t *)values + *done * stream->c.s.elem_size;
    status = publish(stream, &w, value, NULL, NO_BLOCK, 0);
    if (status) break;
    step_on(&stream->c, &w);
    renew_steps(&stream->c, &w);
    (*done)++;
  }
  if (*done != 0) {
    store_here(&w, stream_word(stream, STREAM_TAIL));
    wake_all(stream->c.s.memory, stream_word(stream, STREAM_PUBLISHED));
  }
  if (status) status = drop(stream, status, count - *done);
  return *done != 0 ? ZEROIPC_OK : status; // what is wrong besides is told the next time
}

// --- publish, waiting for room ---

typedef struct effort {
  zeroipc_stream *stream;
  const void *in;
  size_t count, *done;
  zeroipc_status outcome; // that of the last attempt
} effort;

bool zi_stream_has_room(void *stream) {
  zeroipc_stream *s = stream;
  walk w;
  if (find_tail(s, &w) != ZEROIPC_OK) return false;
  return (w.target & CLOSED_HERE) != 0 || room_at(s, &w) != ZEROIPC_NO_ROOM;
}

static zeroipc_status wait_for_room(effort *effort, zi_attempt attempt, int64_t timeout_ns) {
  zeroipc_stream *s = effort->stream;
  zeroipc_status status;
  if (timeout_ns >= ZEROIPC_FOREVER) {
    status = attempt(effort); // who need not wait pays nothing, not even for the text below
    if (status >= 0) return effort->outcome;
  }
  zi_condition condition = {s->c.s.memory, stream_word(s, STREAM_ROOM), zi_stream_has_room, s};
  status = zi_wait(&condition, 1, attempt, effort, timeout_ns, zi_about(&s->c.s, "waiting for room"));
  return status ? status : effort->outcome;
}

// What is dropped is not waited for: then the wait ends, and the outcome says NO_ROOM.
static zeroipc_status wait_unless_dropped(const effort *e) {
  return e->outcome == ZEROIPC_NO_ROOM && e->stream->policy == POLICY_DROP_NEWEST ? ZEROIPC_OK : e->outcome;
}

static zeroipc_status attempt_emit(void *context) {
  effort *e = context;
  e->outcome = zeroipc_stream_try_emit(e->stream, e->in);
  return wait_unless_dropped(e);
}

zeroipc_status zeroipc_stream_emit(zeroipc_stream *stream, const void *value, int64_t timeout_ns) {
  effort e = {.stream = stream, .in = value};
  return wait_for_room(&e, attempt_emit, timeout_ns);
}

// Goes on where the last attempt ended; "not yet" until all are published.
static zeroipc_status attempt_emit_many(void *context) {
  effort *e = context;
  size_t done;
  const uint8_t *rest = (const uint8_t *)e->in + *e->done * e->stream->c.s.elem_size;
  e->outcome = zeroipc_stream_try_emit_many(e->stream, rest, e->count - *e->done, &done);
  *e->done += done;
  if (e->outcome != ZEROIPC_OK) return wait_unless_dropped(e);
  return *e->done == e->count || e->stream->policy == POLICY_DROP_NEWEST ? ZEROIPC_OK : ZEROIPC_NO_ROOM;
}

zeroipc_status zeroipc_stream_emit_many(zeroipc_stream *stream, const void *values, size_t count, int64_t timeout_ns,
                                        size_t *done) {
  effort e = {.stream = stream, .in = values, .count = count, .done = done};
  *done = 0;
  return wait_for_room(&e, attempt_emit_many, timeout_ns);
}

// --- end ---

zeroipc_status zi_stream_end(zeroipc_stream *s) {
  walk w;
  if (!start_walk(&s->c, &w, stream_word(s, STREAM_TAIL))) return zi_told(&s->c, ZEROIPC_CORRUPT);
  zeroipc_status status;
  while ((status = walk_to_unpublished(s, &w)) == ZEROIPC_OK) { // C1
    // C2. STREAM-O7 -> publish, zi_look: nobody can publish here any more, and all that was published stays.
    if ((w.target & CLOSED_HERE) == 0 && !cas64(target_at(s, w.index), w.target, w.target | CLOSED_HERE)) continue;
    wake_all(s->c.s.memory, stream_word(s, STREAM_PUBLISHED)); // C3
    wake_all(s->c.s.memory, stream_word(s, STREAM_ROOM));
    wake_all(s->c.s.memory, stream_word(s, STREAM_HANDOVER));
    return ZEROIPC_OK;
  }
  return zi_told(&s->c, status);
}

zeroipc_status zeroipc_stream_end(zeroipc_stream *stream) {
  zeroipc_status status = stream_writable(stream);
  return status ? status : zi_stream_end(stream);
}

// --- observe ---

zeroipc_status zeroipc_stream_last(zeroipc_stream *stream, void *out) {
  zeroipc_stream *s = stream;
  walk w;
  zeroipc_status status = find_tail(s, &w);
  for (; status == ZEROIPC_OK; status = walk_to_unpublished(s, &w)) {
    uint64_t position = position_before(&s->c, position_of(w.lap, w.index), 1);
    const uint8_t *cell = target_at(s, position_index(position));
    uint64_t target = load64(cell);
    uint32_t block = block_of(target);
    if (block == NO_BLOCK) return ZEROIPC_EMPTY; // the stream's first position
    if (target >> 25 != ((position_lap(position) + 1) & LAP_MASK)) continue; // overwritten: the tail is elsewhere now
    if (block >= s->c.block_count) return zi_told(&s->c, ZEROIPC_CORRUPT);
    payload_out(out, row_payload(s, block), s->c.s.elem_size);
    if (load64(cell) == target) return ZEROIPC_OK; // STREAM-O3
  }
  return zi_told(&s->c, status);
}

uint64_t zeroipc_stream_sequence(zeroipc_stream *stream) {
  walk w;
  if (find_tail(stream, &w) != ZEROIPC_OK) return 0;
  return position_number(&stream->c, position_of(w.lap, w.index));
}

uint64_t zeroipc_stream_dropped(zeroipc_stream *stream) { return load64(stream_word(stream, STREAM_DROPPED)); }

bool zi_is_ended(const zeroipc_stream *s) {
  walk w;
  return find_tail(s, &w) == ZEROIPC_OK && (w.target & CLOSED_HERE) != 0;
}

bool zeroipc_stream_is_ended(zeroipc_stream *stream) { return zi_is_ended(stream); }

uint32_t zeroipc_stream_capacity(const zeroipc_stream *stream) { return stream->c.s.capacity; }

zeroipc_policy zeroipc_stream_policy(const zeroipc_stream *stream) { return (zeroipc_policy)(stream->policy + 1); }

bool zi_stream_failure(const zeroipc_stream *s, char *text) {
  text[0] = 0;
  if (load32(stream_word(s, STREAM_FAILED)) == 0) return false;
  payload_out(text, stream_word(s, STREAM_FAILURE), STREAM_FAILURE_BYTES);
  text[STREAM_FAILURE_BYTES] = 0;
  return true;
}
