// Room in a stream: who holds producers back. A line for each subscriber tells its owner and its cursor in one word.
// SPECIFICATION.md "Stream" (P2).
//
//   line   [ word u64 | bound u64 | standby u32[12] ]
//   word   [ pending:1 | lap:39-k | index:k | owner:24 ]   0: free. Pending: with an owner joining, else handed over
//
// The dead are found by whoever finds them in its way, and only then: the usual case asks nobody whether he lives.

#include "stream.h"
#include "waiting.h"

// --- the private limit ---
//
// What P2 calls seen joins and limit is one statement: "as long as `joins` has this value, positions before this limit
// may be published". It is true for ever, whoever uses it, for cursors only go forward and who joins changes `joins`;
// but the two words are true as a pair only, and threads share them. Hence a version, odd while somebody stores the
// pair: a reader that finds it odd, or changed, looks at the lines itself. A thread that finds another one storing does
// not store: nobody waits, and what is lost is one look at the lines.

// Loads in this order, each but the last acquiring: a word of a newer pair brings the newer version along.
static inline bool within_limit(const seen_room *seen, uint64_t t, uint64_t joins) {
  uint32_t version = __atomic_load_n(&seen->version, __ATOMIC_ACQUIRE);
  uint64_t seen_joins = __atomic_load_n(&seen->joins, __ATOMIC_ACQUIRE);
  uint64_t limit = __atomic_load_n(&seen->limit, __ATOMIC_ACQUIRE);
  if ((version & 1) != 0 || __atomic_load_n(&seen->version, __ATOMIC_RELAXED) != version) return false;
  // No more than a lap ahead: a limit that was seen so long ago that laps wrapped since is none.
  return joins == seen_joins && ((limit - t) & POSITION_BITS) - 1 < ONE_LAP;
}

static void keep_limit(seen_room *seen, uint64_t joins, uint64_t limit) {
  uint32_t version = __atomic_load_n(&seen->version, __ATOMIC_RELAXED);
  if ((version & 1) != 0 || !__atomic_compare_exchange_n(&seen->version, &version, version + 1, false, __ATOMIC_SEQ_CST,
                                                         __ATOMIC_RELAXED))
    return;
  __atomic_store_n(&seen->joins, joins, __ATOMIC_RELEASE); // releasing: who sees them sees the odd version
  __atomic_store_n(&seen->limit, limit, __ATOMIC_RELEASE);
  __atomic_store_n(&seen->version, version + 2, __ATOMIC_RELEASE);
}

// --- lines ---

// One who lives of those that stand by on a line, or 0.
static uint32_t living_standby(const zeroipc_stream *s, const uint8_t *line) {
  for (size_t k = 0; k < LINE_STANDBY_COUNT; k++) {
    uint32_t owner = load32(line + LINE_STANDBY + k * 4); // STREAM-O6 <- stand_by
    if (owner != 0 && zi_alive(s->c.s.memory, owner)) return owner;
  }
  return 0;
}

uint32_t zi_heir_of(const zeroipc_stream *s, const uint8_t *line) {
  // A plain subscriber's line is bound to nothing, whoever may stand there from earlier days.
  return load64(line + LINE_BOUND) == 0 ? 0 : living_standby(s, line);
}

// Whether a line lets position `t` be published; if so, lowers the limit to what it allows.
static zeroipc_status passes(const zeroipc_stream *s, uint64_t word, uint64_t t, uint64_t *limit) {
  if (is_joining(word)) return ZEROIPC_NO_ROOM;
  uint64_t cursor = whole_position(&s->c, word, t);
  if (position_index(cursor) >= s->c.s.capacity) return ZEROIPC_CORRUPT;
  uint64_t end = lap_later(cursor);
  if (!position_after(end, t)) return ZEROIPC_NO_ROOM;
  if (position_after(*limit, end)) *limit = end;
  return ZEROIPC_OK;
}

// P2 without the private limit: looks at all lines, and reaps those of the dead that are in the way.
static zeroipc_status look_for_room(zeroipc_stream *s, uint64_t t, uint64_t joins) {
  zeroipc_memory *memory = s->c.s.memory;
  uint64_t limit = lap_later(t);
  uint32_t tries = MOST_TRIES;
  for (uint32_t k = 0; k < s->line_count;) {
    uint8_t *line = line_at(s, k);
    uint64_t word = load64(line); // STREAM-O5 <- the reader's cursor
    zeroipc_status status = word == 0 ? ZEROIPC_OK : passes(s, word, t, &limit);
    if (status == ZEROIPC_OK) {
      k++;
      continue;
    }
    // In the way. The death is looked for first and who stands by after it (STREAM-O6).
    if (status == ZEROIPC_CORRUPT || zi_alive(memory, line_owner(word))) return status;
    uint32_t heir = zi_heir_of(s, line);
    if (heir != 0) {
      zi_ring(memory, heir & 0xff);
      return ZEROIPC_NO_ROOM;
    }
    if (cas64(line, word, 0)) wake_all(memory, stream_word(s, STREAM_ROOM));
    else if (--tries == 0) return ZEROIPC_CORRUPT; // else look at this line again
  }
  keep_limit(&s->seen, joins, limit);
  return ZEROIPC_OK;
}

zeroipc_status zi_has_room(zeroipc_stream *s, uint64_t t) {
  uint64_t joins = load64(stream_word(s, STREAM_JOINS)); // STREAM-O4 <- zi_take_line
  return within_limit(&s->seen, t, joins) ? ZEROIPC_OK : look_for_room(s, t, joins);
}

uint32_t zeroipc_stream_subscriber_count(zeroipc_stream *stream) {
  uint32_t living = 0;
  for (uint32_t k = 0; k < stream->line_count; k++) {
    uint32_t owner = line_owner(load64(line_at(stream, k)));
    if (owner != 0 && zi_alive(stream->c.s.memory, owner)) living++;
  }
  return living;
}
