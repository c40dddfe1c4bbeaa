// Deriving a stream: the course of it, value after value, and how each operator makes its values. derived.c has the
// steps that touch the segments (SPECIFICATION.md "Derived streams"), derive.c what begins one. Between any two steps
// this process may die: another participant then goes on at the same place.

#define _GNU_SOURCE

#include <time.h>

#include "derivation.h"
#include "waiting.h"

// Values after which the clock is looked at.
#define MOST_AT_ONCE 256

static bool get(const bool *at) { return __atomic_load_n(at, __ATOMIC_ACQUIRE); }
static void set(bool *at, bool value) { __atomic_store_n(at, value, __ATOMIC_RELEASE); }

// --- the end ---

static zeroipc_status end(zeroipc_derivation *d, zeroipc_status result) {
  d->over = true;
  d->result = result;
  set(&d->deriving, false);
  return ZEROIPC_ENDED;
}

static zeroipc_status finish(zeroipc_derivation *d) {
  zi_derive_finish(&d->course);
  return end(d, ZEROIPC_OK);
}

// There is no value: everybody who reads the derived stream is told why.
static zeroipc_status fail(zeroipc_derivation *d, const char *text) {
  zi_derive_fail(&d->course, text);
  return end(d, ZEROIPC_FAILED);
}

static zeroipc_status hand_over(zeroipc_derivation *d, zeroipc_status result) {
  zi_derive_hand_over(&d->course);
  return end(d, result);
}

// What is returned when it is over, with its text.
static zeroipc_status result_of(const zeroipc_derivation *d) {
  if (d->result == ZEROIPC_OK) return ZEROIPC_OK;
  if (d->result == ZEROIPC_FAILED) return zi_read_all(target_of(d));
  if (d->result == ZEROIPC_CORRUPT)
    return zi_corrupt(&target_of(d)->c.s, "its words, or its source's, contradict each other");
  return d->result;
}

// --- becoming the deriver ---

static void read_ahead_from(zeroipc_derivation *d, uint64_t position) { d->ahead.cursor = d->ahead.emptied = position; }

// Windows begin at multiples of the step only: where values were lost, with the first that can be whole. `offset` is
// that of the first value that is there.
static void begin_window(zeroipc_derivation *d, uint64_t offset) {
  zi_course *course = &d->course;
  d->filled = 0;
  d->window_at = (offset + d->making.step - 1) / d->making.step * d->making.step;
  course->r.next = position_plus(&source_of(d)->c, course->start, d->window_at);
  if (course->r.next != course->r.cursor) zi_derive_advance(course);
  read_ahead_from(d, course->r.cursor);
}

// What an operator must know when it begins, or goes on with what another participant did.
static zeroipc_status start_making(zeroipc_derivation *d) {
  d->pending = NOT_READ;
  if (d->making.operation == OPERATOR_TAKE)
    d->left = (int64_t)d->making.count - (int64_t)zeroipc_stream_sequence(target_of(d));
  if (d->making.operation == OPERATOR_WINDOW) begin_window(d, zi_derive_offset(&d->course, d->course.r.cursor));
  if (d->making.operation != OPERATOR_SCAN) return ZEROIPC_OK;
  zeroipc_status status = zeroipc_stream_last(target_of(d), d->state);
  if (status == ZEROIPC_EMPTY) memcpy(d->state, d->seed, target_of(d)->c.s.elem_size);
  return status > 0 ? status : ZEROIPC_OK;
}

zeroipc_status zi_derivation_attach(zeroipc_derivation *d) {
  zi_role role = DERIVE_STAND_BY;
  zeroipc_status status = zi_derive_attach(&d->course, d->back, &role);
  if (status) return status;
  if (role == DERIVE_STAND_BY) return ZEROIPC_BUSY;
  char text[STREAM_FAILURE_BYTES + 1];
  if (role == DERIVE_OVER) return end(d, zi_stream_failure(target_of(d), text) ? ZEROIPC_FAILED : ZEROIPC_OK);
  status = start_making(d);
  if (!status) set(&d->deriving, true);
  return status;
}

// --- making values ---

// Makes a value of the source's: `pending` says what came of it. Why not, or NULL.
static const char *make(zeroipc_derivation *d) {
  const making *making = &d->making;
  const char *why = NULL;
  bool kept = true;
  size_t bytes = target_of(d)->c.s.elem_size;
  switch (making->operation) {
    case OPERATOR_MAP: why = making->map(d->value, d->made, making->context); break;
    case OPERATOR_SCAN:
      memcpy(d->made, d->state, bytes);
      why = making->scan(d->made, d->value, making->context);
      break;
    case OPERATOR_FILTER: why = making->keep(d->value, &kept, making->context); break;
    case OPERATOR_SKIP: kept = zi_derive_offset(&d->course, d->course.r.cursor) >= making->count; break;
    default: break;
  }
  if (making->operation != OPERATOR_MAP && making->operation != OPERATOR_SCAN && kept) memcpy(d->made, d->value, bytes);
  if (!why) d->pending = kept ? MADE : NOT_KEPT;
  return why;
}

// Windows that lie apart may begin behind the end of the source.
static bool is_beyond_end(const zeroipc_derivation *d) {
  walk w;
  if (d->making.operation != OPERATOR_WINDOW || find_tail(source_of(d), &w) != ZEROIPC_OK) return false;
  return (w.target & CLOSED_HERE) != 0 && !position_after(position_of(w.lap, w.index), d->ahead.cursor);
}

// A look at the source that found no value.
static zeroipc_status no_value(zeroipc_derivation *d, zeroipc_status status) {
  if (status == ZEROIPC_CORRUPT) return zi_told(&source_of(d)->c, status);
  if (zi_is_ended(target_of(d))) return finish(d); // by somebody else
  if (status != ZEROIPC_ENDED && !is_beyond_end(d)) return ZEROIPC_EMPTY;
  char text[STREAM_FAILURE_BYTES + 1];
  return zi_stream_failure(source_of(d), text) ? fail(d, text) : finish(d);
}

// D1: looks at the source's next value and makes one of it.
static zeroipc_status read_value(zeroipc_derivation *d) {
  record *r = &d->course.r;
  zeroipc_status status = zi_look_settled(source_of(d), r, d->value);
  if (status) return no_value(d, status);
  r->next = next_position(&source_of(d)->c, r->cursor);
  const char *why = make(d);
  return why ? fail(d, why) : ZEROIPC_OK;
}

// D1 of a window: reads ahead until it is whole. The line stays at its first value, so the source keeps all of it.
static zeroipc_status read_window(zeroipc_derivation *d) {
  const making *making = &d->making;
  size_t bytes = source_of(d)->c.s.elem_size;
  while (d->filled < making->count) {
    uint64_t lost = d->ahead.lost;
    zeroipc_status status = zi_next(source_of(d), &d->ahead, d->value + d->filled * bytes);
    // The values of a window that is not whole stay in the line's keeping, so the line itself is not looked at: R6 is
    // due here.
    if (status) zi_settle(source_of(d), &d->course.r);
    if (status) return no_value(d, status);
    if (d->ahead.lost != lost) {
      // Values were overwritten. The one that was just read may be a window's first.
      begin_window(d, zi_derive_offset(&d->course, d->ahead.cursor) - 1);
      return ZEROIPC_OK;
    }
    d->filled++;
  }
  memcpy(d->made, d->value, making->count * bytes);
  d->pending = MADE;
  d->window_at += making->step;
  d->course.r.next = position_plus(&source_of(d)->c, d->course.start, d->window_at);
  if (making->step < making->count) {
    d->filled = making->count - making->step;
    memmove(d->value, d->value + making->step * bytes, d->filled * bytes);
  } else {
    d->filled = 0;
    read_ahead_from(d, d->course.r.next);
  }
  return ZEROIPC_OK;
}

// D2. OK when that is done: emitted, or dropped because of the policy.
static zeroipc_status emit(zeroipc_derivation *d) {
  zeroipc_stream *target = target_of(d);
  zeroipc_status status = zi_emit_with_origin(target, d->made, d->course.r.next);
  if (status == ZEROIPC_ENDED) return finish(d);
  if (status == ZEROIPC_NO_ROOM && target->policy == POLICY_DROP_NEWEST) status = ZEROIPC_OK;
  else if (status == ZEROIPC_OK) {
    d->left--;
    if (d->making.operation == OPERATOR_SCAN) memcpy(d->state, d->made, target->c.s.elem_size);
  }
  return status;
}

// D1 to D3 for one value.
static zeroipc_status derive(zeroipc_derivation *d) {
  if (d->making.operation == OPERATOR_TAKE && d->left <= 0) return finish(d);
  zeroipc_status status = ZEROIPC_OK;
  if (d->pending == NOT_READ) status = d->making.operation == OPERATOR_WINDOW ? read_window(d) : read_value(d);
  if (!status && d->pending == MADE) status = emit(d);
  if (status || d->pending == NOT_READ) return status;
  d->pending = NOT_READ;
  zi_derive_advance(&d->course); // D3, after the publication
  return ZEROIPC_OK;
}

// --- the course ---

// OK when something was done, EMPTY, NO_ROOM or BUSY when there is something to wait for, ENDED when it is over.
static zeroipc_status turn(zeroipc_derivation *d) {
  if (d->over) return ZEROIPC_ENDED;
  if (get(&d->stopping)) return hand_over(d, ZEROIPC_OK);
  zeroipc_status status = ZEROIPC_OK;
  if (!d->deriving) {
    status = zi_derivation_attach(d);
    if (status == ZEROIPC_SUBSCRIBERS_FULL) return ZEROIPC_BUSY; // a line may become free
  }
  if (!status) status = derive(d);
  return status <= 0 || d->over ? status : hand_over(d, status); // something is wrong
}

zeroipc_status zeroipc_derivation_step(zeroipc_derivation *d) {
  zeroipc_status status = turn(d);
  if (!d->over) return status;
  status = result_of(d);
  return status ? status : zi_fail(ZEROIPC_ENDED, "stream \"%s\": its derivation is over", target_of(d)->c.s.name);
}

typedef struct lull {
  zeroipc_derivation *derivation;
  zeroipc_status status;
} lull;

// Goes on as soon as a turn comes to something else.
static zeroipc_status attempt_turn(void *context) {
  lull *lull = context;
  return turn(lull->derivation) == lull->status ? lull->status : ZEROIPC_OK;
}

// Waits at both streams: also for the end of the derived one, whoever ends it, and for who rings the doorbell: a
// producer that needs the room, or zeroipc_derivation_stop.
static zeroipc_status wait_for_change(zeroipc_derivation *d, zeroipc_status status, int64_t timeout_ns) {
  zeroipc_stream *source = source_of(d), *target = target_of(d);
  zi_condition conditions[] = {{source->c.s.memory, NULL, NULL, NULL}, {target->c.s.memory, NULL, NULL, NULL}};
  if (status == ZEROIPC_EMPTY) conditions[0].set = stream_word(source, STREAM_PUBLISHED);
  if (status == ZEROIPC_NO_ROOM) {
    conditions[1].set = stream_word(target, STREAM_ROOM);
    conditions[1].holds = zi_stream_has_room;
    conditions[1].context = target;
  } else {
    conditions[1].set = stream_word(target, STREAM_HANDOVER);
  }
  lull lull = {d, status};
  return zi_wait(conditions, 2, attempt_turn, &lull, timeout_ns, zi_about(&target->c.s, "deriving"));
}

static int64_t now_ns(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

zeroipc_status zeroipc_derivation_run(zeroipc_derivation *d, int64_t timeout_ns) {
  if (timeout_ns < ZEROIPC_FOREVER)
    return zi_fail(ZEROIPC_BAD_ARGUMENT, "stream \"%s\": a time-out of %lld ns", target_of(d)->c.s.name,
                   (long long)timeout_ns);
  int64_t start = now_ns();
  int64_t deadline = timeout_ns < 0 || timeout_ns > INT64_MAX - start ? INT64_MAX : start + timeout_ns;
  for (uint32_t turns = 1;; turns++) {
    zeroipc_status status = turn(d);
    if (d->over) return result_of(d);
    if (!status && (deadline == INT64_MAX || turns % MOST_AT_ONCE != 0)) continue;
    int64_t left = deadline == INT64_MAX ? ZEROIPC_FOREVER : deadline - now_ns();
    if (deadline != INT64_MAX && left < 0) left = 0;
    if (!status && left > 0) continue;
    if (!status)
      return zi_fail(ZEROIPC_TIMEOUT, "stream \"%s\": deriving: there is more to do", target_of(d)->c.s.name);
    status = wait_for_change(d, status, left);
    if (status && !d->over) return status;
  }
}

void zeroipc_derivation_stop(zeroipc_derivation *d) {
  set(&d->stopping, true);
  // Whoever runs it may sleep on either doorbell.
  zi_ring(source_of(d)->c.s.memory, source_of(d)->c.s.owner & 0xff);
  zi_ring(target_of(d)->c.s.memory, target_of(d)->c.s.owner & 0xff);
}

bool zeroipc_derivation_is_deriving(const zeroipc_derivation *d) { return get(&d->deriving); }
uint64_t zeroipc_derivation_lost(const zeroipc_derivation *d) { return d->course.r.lost + d->ahead.lost; }
zeroipc_stream *zeroipc_derivation_stream(const zeroipc_derivation *d) { return target_of(d); }
