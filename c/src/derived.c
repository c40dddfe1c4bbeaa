// Derived streams: who derives one, who goes on when that one ends, and publishing exactly once.
// SPECIFICATION.md "Derived streams" has the steps (A, S, T, B, D, H and F).
//
//   binding   [ serial:24 | line:16 | owner:24 ]   which subscriber line of the source; owner: who is looking for one
//
// Whoever owns that line derives, and nobody else. The line's word has owner and cursor in one, so a single CAS takes
// both over, and each value tells by its origin how far the derivation was when it was published.

#include "derived.h"

#include "waiting.h"

#define SERIAL_MASK (((uint64_t)1 << 24) - 1)

static void wake_room(const zeroipc_stream *source) {
  wake_all(source->c.s.memory, stream_word(source, STREAM_ROOM));
}

static zeroipc_status corrupt(const zeroipc_stream *s) { return zi_told(&s->c, ZEROIPC_CORRUPT); }

// --- stand by ---

// H1: stands by no longer, on whichever line it was. A producer may have waited for it.
static void withdraw(zi_course *d) {
  uint32_t line = d->r.standby_line, k = d->r.standby_word;
  d->r.standby_line = 0;
  if (line == 0 || k >= LINE_STANDBY_COUNT) return;
  cas32(line_at(d->source, line - 1) + LINE_STANDBY + k * 4, d->source->c.s.owner, 0);
  wake_room(d->source);
}

// S1: puts this participant where who needs the room asks for one that goes on.
static void stand_by(zi_course *d, uint32_t line) {
  withdraw(d);
  uint8_t *words = line_at(d->source, line - 1) + LINE_STANDBY;
  uint32_t k = 0;
  for (; k < LINE_STANDBY_COUNT; k++) {
    uint32_t owner = load32(words + k * 4);
    if (owner != 0 && zi_alive(d->source->c.s.memory, owner)) continue;
    // STREAM-O6 -> living_standby: who finds the line's owner dead from now on finds me.
    if (cas32(words + k * 4, owner, d->source->c.s.owner)) break;
  }
  d->r.standby_line = line;
  d->r.standby_word = k;
}

// --- how far it is ---

// The origin of the last value, or EMPTY when there is none. Nobody else publishes meanwhile.
static zeroipc_status find_origin(const zi_course *d, uint64_t *origin) {
  const zeroipc_stream *target = d->target;
  walk w;
  if (find_tail(target, &w) != ZEROIPC_OK) return corrupt(target);
  uint64_t position = position_before(&target->c, position_of(w.lap, w.index), 1);
  uint64_t word = load64(target_at(target, position_index(position)));
  uint32_t block = block_of(word);
  if (block == NO_BLOCK) return ZEROIPC_EMPTY;
  if (block >= target->c.block_count || word >> 25 != ((position_lap(position) + 1) & LAP_MASK)) return corrupt(target);
  payload_out(origin, row_payload(target, block) + target->origin_at, sizeof *origin);
  return is_position(&d->source->c, *origin) ? ZEROIPC_OK : corrupt(target);
}

// B1 and B3: where who binds goes on. Call it with the line taken.
static zeroipc_status find_place(zi_course *d, uint64_t serial, uint32_t back, uint64_t *place) {
  uint8_t *start_word = stream_word(d->target, STREAM_START);
  zeroipc_status status;
  if (serial == 0) {
    status = zi_find_start(d->source, back, place);
    // Only who binds writes it, and nobody reads it before the serial is another.
    if (!status) plain_store64(start_word, *place);
    return status;
  }
  status = find_origin(d, place);
  if (status == ZEROIPC_EMPTY) *place = plain_load64(start_word);
  else if (status) return status;
  if (!is_position(&d->source->c, *place)) return corrupt(d->target);
  uint64_t earliest;
  status = zi_find_start(d->source, ZEROIPC_EARLIEST, &earliest);
  if (status) return status;
  if (position_after(earliest, *place)) {
    d->r.lost += distance(&d->source->c, *place, earliest);
    *place = earliest;
  }
  return ZEROIPC_OK;
}

// T2: where the one before was, by its cursor or by what it published after it had stored that.
static zeroipc_status resume(zi_course *d, uint64_t word) {
  const cells *c = &d->source->c;
  walk w;
  if (find_tail(d->source, &w) != ZEROIPC_OK) return corrupt(d->source);
  uint64_t cursor = whole_position(c, word, position_of(w.lap, w.index)), origin;
  if (position_index(cursor) >= c->s.capacity) return corrupt(d->source);
  zeroipc_status status = find_origin(d, &origin);
  if (status > 0) return status;
  if (status == ZEROIPC_OK && position_after(origin, cursor)) cursor = origin;
  d->r.cursor = d->r.emptied = cursor;
  zi_store_cursor(d->source, &d->r);
  wake_room(d->source);
  return ZEROIPC_OK;
}

// --- become the deriver ---

static bool is_over(const zi_course *d) {
  if (load32(stream_word(d->target, STREAM_FAILED)) == 0) return zi_is_ended(d->target);
  zi_stream_end(d->target); // its deriver died between the two
  return true;
}

// A3: whether the line is still the derivation's; `word` is what is there. The word first: a line gets its new `bound`
// while it is joining.
static bool is_bound(const zi_course *d, uint32_t line, uint64_t *word) {
  const uint8_t *at = line_at(d->source, line - 1);
  *word = load64(at);
  return *word != 0 && !is_joining(*word) && load64(at + LINE_BOUND) == d->r.id;
}

// S1, or T1 and T2, on a line that has this word.
static zeroipc_status take_over(zi_course *d, uint32_t line, uint64_t word, zi_role *role) {
  uint8_t *at = line_at(d->source, line - 1);
  if (zi_alive(d->source->c.s.memory, line_owner(word))) {
    *role = d->r.standby_line == line ? DERIVE_STAND_BY : DERIVE_AGAIN;
    if (*role == DERIVE_AGAIN) stand_by(d, line); // its owner may have died before I stood there: look again
    return ZEROIPC_OK;
  }
  uint64_t mine = (word & ~(PENDING | OWNER_MASK)) | d->source->c.s.owner;
  *role = DERIVE_AGAIN;
  if (!cas64(at, word, mine)) return ZEROIPC_OK; // T1
  if (load64(at + LINE_BOUND) != d->r.id) {
    cas64(at, mine, (mine & ~OWNER_MASK) | PENDING); // another derivation handed it over meanwhile, at this very cursor
    return ZEROIPC_OK;
  }
  *role = DERIVE_MINE;
  d->r.line = line;
  withdraw(d);
  zeroipc_status status = resume(d, word);
  if (status) { // its words contradict each other: as it was
    d->r.line = 0;
    cas64(at, mine, (mine & ~OWNER_MASK) | PENDING);
  }
  return status;
}

// B0 to B5.
static zeroipc_status bind(zi_course *d, uint64_t binding, uint32_t back, zi_role *role) {
  uint8_t *at = stream_word(d->target, STREAM_BINDING);
  uint64_t serial = binding >> 40, unbound = serial << 40, mine = unbound | d->target->c.s.owner, place;
  *role = DERIVE_AGAIN;
  if (!cas64(at, binding, mine)) return ZEROIPC_OK; // B0
  withdraw(d);                                      // from a line that is another's now
  uint32_t line = zi_take_line(d->source, d->r.id); // B2
  zeroipc_status status = line == 0 ? zi_no_line(d->source) : find_place(d, serial, back, &place);
  if (status) {
    if (line != 0) zi_drop_line(d->source, line);
    cas64(at, mine, unbound);
    return status;
  }
  zi_begin_at(d->source, &d->r, line, place); // B4
  uint64_t next = (serial + 1) & SERIAL_MASK;
  if (next == 0) next = 1;
  cas64(at, mine, next << 40 | (uint64_t)line << 24); // B5
  *role = DERIVE_MINE;
  return ZEROIPC_OK;
}

// A2 to B5, once.
static zeroipc_status attach_once(zi_course *d, uint32_t back, zi_role *role) {
  uint64_t binding = load64(stream_word(d->target, STREAM_BINDING)), word; // A2
  uint32_t line = (uint32_t)(binding >> 24) & 0xffff;
  if (line > d->source->line_count) return corrupt(d->target);
  if (line != 0) return is_bound(d, line, &word) ? take_over(d, line, word, role) : bind(d, binding, back, role);
  if (!zi_alive(d->target->c.s.memory, line_owner(binding))) return bind(d, binding, back, role);
  *role = DERIVE_STAND_BY;
  return ZEROIPC_OK;
}

// What a new deriver must know besides: where the derivation began. It does not change any more.
static zeroipc_status read_start(zi_course *d) {
  d->start = plain_load64(stream_word(d->target, STREAM_START));
  return is_position(&d->source->c, d->start) ? ZEROIPC_OK : corrupt(d->target);
}

zeroipc_status zi_derive_attach(zi_course *d, uint32_t back, zi_role *role) {
  if (d->r.standby_word == LINE_STANDBY_COUNT) d->r.standby_line = 0; // there was no word for me: try again
  for (uint32_t tries = MOST_TRIES; tries != 0; tries--) {
    if (is_over(d)) { // A1
      withdraw(d);
      *role = DERIVE_OVER;
      return ZEROIPC_OK;
    }
    zeroipc_status status = attach_once(d, back, role);
    if (status) return status;
    if (*role == DERIVE_MINE) return read_start(d);
    if (*role != DERIVE_AGAIN) return ZEROIPC_OK;
  }
  return corrupt(d->target);
}

// --- derive ---

void zi_derive_advance(zi_course *d) {
  d->r.cursor = d->r.next;
  zi_store_cursor(d->source, &d->r);
  wake_room(d->source);
}

uint64_t zi_derive_offset(const zi_course *d, uint64_t position) { return distance(&d->source->c, d->start, position); }

// --- end ---

void zi_derive_hand_over(zi_course *d) {
  withdraw(d); // H1
  if (d->r.line == 0) return;
  uint8_t *line = line_at(d->source, d->r.line - 1);
  zi_store_cursor(d->source, &d->r);
  d->r.line = 0;
  uint64_t word = cursor_word(d->source, d->r.cursor);
  cas64(line, word, (word & ~OWNER_MASK) | PENDING);                             // H2
  wake_all(d->target->c.s.memory, stream_word(d->target, STREAM_HANDOVER)); // H3
  wake_room(d->source);
}

void zi_derive_finish(zi_course *d) {
  zi_stream_end(d->target); // F1
  withdraw(d);              // F2
  zi_leave(d->source, &d->r); // F3
}

// A text as it is stored: cut, not inside a character.
static void cut_text(const char *text, uint8_t *out) {
  size_t length = strlen(text);
  if (length > STREAM_FAILURE_BYTES) {
    length = STREAM_FAILURE_BYTES;
    while (length > 0 && ((uint8_t)text[length] & 0xc0) == 0x80) length--;
  }
  memset(out, 0, STREAM_FAILURE_BYTES);
  memcpy(out, text, length);
}

void zi_derive_fail(zi_course *d, const char *text) {
  uint8_t bytes[STREAM_FAILURE_BYTES];
  cut_text(text, bytes);
  payload_in(stream_word(d->target, STREAM_FAILURE), bytes, sizeof bytes);
  cas32(stream_word(d->target, STREAM_FAILED), 0, 1); // before the end: who finds that finds this
  zi_derive_finish(d);
}
