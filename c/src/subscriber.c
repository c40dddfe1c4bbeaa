// Subscribers of a stream: join, read, leave. SPECIFICATION.md "Stream" has the steps (J and R). A subscriber has a
// line in the segment (room.c) and a private record (stream.h). One that has no line only looks, and changes nothing.
//
// Lock-free; reading is wait-free while it is not lapped. A subscriber that dies is reaped by whom it holds up.

#include <stdlib.h>

#include "pause.h"
#include "stream.h"
#include "waiting.h"

struct zeroipc_subscription {
  zeroipc_stream *stream;
  record r;
  bool ended;
  void *value; // of zeroipc_subscription_each; NULL until it is needed
};

// --- join and leave ---

static uint64_t joining_word(const zeroipc_stream *s) { return PENDING | s->c.s.owner; }

uint32_t zi_take_line(zeroipc_stream *s, uint64_t bound) {
  for (int pass = 0; pass < 2; pass++) {
    for (uint32_t k = 0; k < s->line_count; k++) {
      uint8_t *line = line_at(s, k);
      uint64_t word = load64(line);
      if (word != 0 && (pass == 0 || zi_alive(s->c.s.memory, line_owner(word)) || zi_heir_of(s, line) != 0)) continue;
      if (!cas64(line, word, joining_word(s))) continue; // J1
      plain_store64(line + LINE_BOUND, bound);           // mine alone while it is joining
      // J2. STREAM-O4 -> zi_has_room: producers look at the lines again.
      fetch_add64(stream_word(s, STREAM_JOINS), 1);
      return k + 1;
    }
  }
  return 0;
}

zeroipc_status zi_no_line(const zeroipc_stream *s) {
  return zi_fail(ZEROIPC_SUBSCRIBERS_FULL, "stream \"%s\": all its %u subscriber lines are held by living participants",
                 s->c.s.name, s->line_count);
}

void zi_drop_line(zeroipc_stream *s, uint32_t line) {
  fetch_and64(line_at(s, line - 1), 0);
  wake_all(s->c.s.memory, stream_word(s, STREAM_ROOM));
}

zeroipc_status zi_find_start(zeroipc_stream *s, uint32_t back, uint64_t *start) {
  // A producer that found room before the line was taken may still overwrite the oldest value.
  uint32_t most = s->policy == POLICY_DROP_OLDEST ? s->c.s.capacity : s->c.s.capacity - 1;
  if (back > most) back = most;
  walk w;
  zeroipc_status status = find_tail(s, &w); // J3
  for (; status == ZEROIPC_OK; status = walk_to_unpublished(s, &w)) {
    *start = position_before(&s->c, position_of(w.lap, w.index), back); // J4
    if (position_lap(*start) == w.lap) return ZEROIPC_OK;
    uint64_t target = load64(target_at(s, position_index(*start)));
    if (target >> 25 != w.lap) continue; // the tail has gone on past that cell: find it again
    if (block_of(target) == NO_BLOCK) *start = position_of(w.lap, 0); // there was no lap before this one
    return ZEROIPC_OK;
  }
  return zi_told(&s->c, status);
}

static void start_record(record *r, uint32_t line, uint64_t position) {
  r->cursor = r->emptied = position;
  r->line = line;
  r->unsettled = false;
}

void zi_begin_at(zeroipc_stream *s, record *r, uint32_t line, uint64_t position) {
  start_record(r, line, position);
  cas64(line_at(s, line - 1), joining_word(s), cursor_word(s, position)); // J5
  wake_all(s->c.s.memory, stream_word(s, STREAM_ROOM));
}

// J1 to J5: subscribes from `back` values before the tail on. Without a line for who only looks.
static zeroipc_status join(zeroipc_stream *s, record *r, uint32_t back) {
  uint32_t line = 0;
  if (s->c.s.owner != 0 && (line = zi_take_line(s, 0)) == 0) return zi_no_line(s);
  uint64_t start;
  zeroipc_status status = zi_find_start(s, back, &start);
  if (status && line != 0) zi_drop_line(s, line);
  if (status) return status;
  if (line != 0) zi_begin_at(s, r, line, start);
  else start_record(r, 0, start);
  return ZEROIPC_OK;
}

void zi_leave(zeroipc_stream *s, record *r) {
  if (r->line != 0) zi_drop_line(s, r->line);
  r->line = 0;
}

// --- read ---

zeroipc_status zi_look(zeroipc_stream *s, record *r, void *out) {
  const cells *c = &s->c;
  for (uint64_t steps = (uint64_t)c->s.capacity * 4 + SPARE_STEPS; steps != 0; steps--) {
    uint32_t index = position_index(r->cursor);
    const uint8_t *cell = target_at(s, index);
    uint64_t target = load64(cell); // R1. STREAM-O2 <- publish
    uint64_t lap = target >> 25, due = (position_lap(r->cursor) + 1) & LAP_MASK;
    if (lap == due) {
      uint32_t block = block_of(target);
      if (block >= c->block_count) return ZEROIPC_CORRUPT;
      payload_out(out, row_payload(s, block), c->s.elem_size); // R2
      if (load64(cell) == target) return ZEROIPC_OK;           // R3. STREAM-O3 <- publish: nobody wrote there meanwhile
    } else if (lap_after(lap, due)) {
      // R5: the cell holds the value of lap - 1, and so everything up to a lap before that is gone.
      uint64_t oldest = next_position(c, lap_earlier(position_of((lap - 1) & LAP_MASK, index)));
      r->lost += distance(c, r->cursor, oldest);
      r->cursor = oldest;
    } else if (lap == position_lap(r->cursor) && (target & CLOSED_HERE) != 0) {
      return ZEROIPC_ENDED; // STREAM-O7 <- zi_stream_end
    } else {
      return ZEROIPC_EMPTY;
    }
  }
  return ZEROIPC_CORRUPT;
}

void zi_store_cursor(const zeroipc_stream *s, record *r) {
  if (r->line == 0) return;
  // R4. STREAM-O5 -> look_for_room: the places before it may be overwritten.
  plain_store64(line_at(s, r->line - 1), cursor_word(s, r->cursor));
  r->unsettled = true;
}

// The rest of R4: producers may go on. Only under the policy block do they wait.
static inline void wake_producers(const zeroipc_stream *s, const record *r, size_t count) {
  if (r->line != 0 && s->policy == POLICY_BLOCK) wake_many(s->c.s.memory, stream_word(s, STREAM_ROOM), count);
}

// R6: a producer that went to sleep just when the cursor was stored, plainly, may have missed it, and the reader its
// bit. Who finds nothing more to read looks once more, in sequence.
void zi_settle(const zeroipc_stream *s, record *r) {
  if (!r->unsettled || r->line == 0) return;
  r->unsettled = false;
  uint64_t word = cursor_word(s, r->cursor);
  cas64(line_at(s, r->line - 1), word, word);
  if (s->policy == POLICY_BLOCK) wake_all(s->c.s.memory, stream_word(s, STREAM_ROOM));
}

zeroipc_status zi_look_settled(zeroipc_stream *s, record *r, void *out) {
  zeroipc_status status = zi_look(s, r, out);
  if (status) zi_settle(s, r);
  return status;
}

// R4 after one value.
static inline void go_on(const zeroipc_stream *s, record *r) {
  r->cursor = next_position(&s->c, r->cursor);
  zi_store_cursor(s, r);
  wake_producers(s, r, 1);
}

// After a look that found nothing more: whether it looked away for a moment, so that another look may find more. Not
// where nothing was found since the last time, and not where that did not pay lately (SPECIFICATION.md "Stream",
// Advice).
static bool has_rested(const zeroipc_stream *s, record *r) {
  uint64_t before = r->emptied;
  if (r->cursor == before) return false;
  r->emptied = r->cursor;
  if (r->rest == 0 && distance(&s->c, before, r->cursor) < PAUSE_WORTH) r->rest = PAUSE_REST;
  if (r->rest != 0) {
    r->rest--;
    return false;
  }
  zi_pause();
  return true;
}

static zeroipc_status next_anyway(zeroipc_stream *s, record *r, void *out) {
  zeroipc_status status = zi_look(s, r, out);
  if (status == ZEROIPC_EMPTY && has_rested(s, r)) status = zi_look(s, r, out);
  if (status) zi_settle(s, r);
  else go_on(s, r);
  return status;
}

zeroipc_status zi_next(zeroipc_stream *s, record *r, void *out) {
  // R1 to R3 in the usual case, in one piece for speed.
  uint64_t cursor = r->cursor;
  const uint8_t *cell = target_at(s, position_index(cursor));
  uint64_t target = load64(cell);
  uint32_t block = block_of(target);
  uint64_t due = (position_lap(cursor) + 1) & LAP_MASK;
  if (target >> 25 != due || block >= s->c.block_count) return next_anyway(s, r, out);
  payload_out(out, row_payload(s, block), s->c.s.elem_size);
  if (load64(cell) != target) return next_anyway(s, r, out);
  go_on(s, r);
  return ZEROIPC_OK;
}

// Reads up to `most` values; the cursor is stored once.
static zeroipc_status next_many(zeroipc_stream *s, record *r, void *out, size_t most, size_t *done) {
  zeroipc_status status = ZEROIPC_OK;
  while (*done < most && (status = zi_look(s, r, (uint8_t *)out + *done * s->c.s.elem_size)) == ZEROIPC_OK) {
    r->cursor = next_position(&s->c, r->cursor);
    (*done)++;
  }
  if (*done == 0) {
    zi_settle(s, r);
    return status;
  }
  zi_store_cursor(s, r);
  wake_producers(s, r, *done);
  return ZEROIPC_OK; // what is wrong besides is told the next time
}

zeroipc_status zi_read_all(const zeroipc_stream *s) {
  char text[STREAM_FAILURE_BYTES + 1];
  if (!zi_stream_failure(s, text)) return zi_told(&s->c, ZEROIPC_ENDED);
  return zi_fail(ZEROIPC_FAILED, "stream \"%s\": its derivation failed: %s", s->c.s.name, text);
}

// --- subscriptions ---

zeroipc_status zeroipc_subscription_open(zeroipc_stream *stream, uint32_t from, zeroipc_subscription **out) {
  *out = NULL;
  zeroipc_subscription *subscription = calloc(1, sizeof *subscription);
  if (!subscription)
    return zi_fail(ZEROIPC_SYSTEM_FULL, "stream \"%s\": no memory for a subscription", stream->c.s.name);
  zeroipc_status status = join(stream, &subscription->r, from);
  if (status) {
    free(subscription);
    return status;
  }
  subscription->stream = stream;
  zi_stream_retain(stream);
  *out = subscription;
  return ZEROIPC_OK;
}

void zeroipc_subscription_close(zeroipc_subscription *subscription) {
  if (!subscription) return;
  zi_leave(subscription->stream, &subscription->r);
  zi_stream_release(subscription->stream);
  free(subscription->value);
  free(subscription);
}

// What a look that found nothing means. At the end it gives its line back.
static zeroipc_status nothing(zeroipc_subscription *subscription, zeroipc_status status) {
  if (status != ZEROIPC_ENDED) return zi_told(&subscription->stream->c, status);
  subscription->ended = true;
  zi_leave(subscription->stream, &subscription->r);
  return zi_read_all(subscription->stream);
}

zeroipc_status zeroipc_subscription_try_next(zeroipc_subscription *subscription, void *out) {
  zeroipc_status status = zi_next(subscription->stream, &subscription->r, out);
  return status ? nothing(subscription, status) : ZEROIPC_OK;
}

zeroipc_status zeroipc_subscription_try_next_many(zeroipc_subscription *subscription, void *out, size_t most,
                                                  size_t *done) {
  *done = 0;
  zeroipc_status status = next_many(subscription->stream, &subscription->r, out, most, done);
  return status ? nothing(subscription, status) : ZEROIPC_OK;
}

typedef struct reading {
  zeroipc_subscription *subscription;
  void *out;
  size_t most, *done;
} reading;

static zeroipc_status wait_for_value(reading *reading, zi_attempt attempt, int64_t timeout_ns) {
  const zeroipc_stream *s = reading->subscription->stream;
  if (timeout_ns >= ZEROIPC_FOREVER) {
    zeroipc_status status = attempt(reading); // who need not wait pays nothing, not even for the text below
    if (status >= 0) return status;
  }
  // All who wait are woken at once: there is no wake-up to pass on.
  zi_condition condition = {s->c.s.memory, stream_word(s, STREAM_PUBLISHED), NULL, NULL};
  return zi_wait(&condition, 1, attempt, reading, timeout_ns, zi_about(&s->c.s, "waiting for a value"));
}

static zeroipc_status attempt_next(void *context) {
  reading *e = context;
  return zeroipc_subscription_try_next(e->subscription, e->out);
}

zeroipc_status zeroipc_subscription_next(zeroipc_subscription *subscription, void *out, int64_t timeout_ns) {
  reading e = {.subscription = subscription, .out = out};
  return wait_for_value(&e, attempt_next, timeout_ns);
}

static zeroipc_status attempt_next_many(void *context) {
  reading *e = context;
  return zeroipc_subscription_try_next_many(e->subscription, e->out, e->most, e->done);
}

zeroipc_status zeroipc_subscription_next_many(zeroipc_subscription *subscription, void *out, size_t most,
                                              int64_t timeout_ns, size_t *done) {
  reading e = {.subscription = subscription, .out = out, .most = most, .done = done};
  *done = 0;
  return wait_for_value(&e, attempt_next_many, timeout_ns);
}

uint64_t zeroipc_subscription_position(const zeroipc_subscription *subscription) {
  return position_number(&subscription->stream->c, subscription->r.cursor);
}

uint64_t zeroipc_subscription_lost(const zeroipc_subscription *subscription) { return subscription->r.lost; }

bool zeroipc_subscription_ended(const zeroipc_subscription *subscription) { return subscription->ended; }

// --- for each value ---

static zeroipc_status attempt_look(void *context) {
  reading *e = context;
  zeroipc_status status = zi_look_settled(e->subscription->stream, &e->subscription->r, e->out);
  return status ? nothing(e->subscription, status) : ZEROIPC_OK;
}

zeroipc_status zeroipc_subscription_each(zeroipc_subscription *subscription, zeroipc_taker taker, void *context,
                                         int64_t timeout_ns) {
  zeroipc_stream *s = subscription->stream;
  if (!subscription->value) subscription->value = malloc(s->c.s.elem_size);
  if (!subscription->value) return zi_fail(ZEROIPC_SYSTEM_FULL, "stream \"%s\": no memory for a value", s->c.s.name);
  reading e = {.subscription = subscription, .out = subscription->value};
  for (bool more = true; more;) {
    zeroipc_status status = wait_for_value(&e, attempt_look, timeout_ns);
    if (status == ZEROIPC_ENDED) return ZEROIPC_OK;
    if (status) return status;
    more = taker(subscription->value, context);
    go_on(s, &subscription->r); // R4, when it has done with the value
  }
  return ZEROIPC_OK;
}

zeroipc_status zeroipc_stream_fold(zeroipc_stream *stream, uint32_t from, zeroipc_taker taker, void *context,
                                   int64_t timeout_ns) {
  zeroipc_subscription *subscription;
  zeroipc_status status = zeroipc_subscription_open(stream, from, &subscription);
  if (status) return status;
  status = zeroipc_subscription_each(subscription, taker, context, timeout_ns);
  zeroipc_subscription_close(subscription);
  return status;
}
