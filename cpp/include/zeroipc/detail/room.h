// Room in a stream: who holds producers back. A line for each subscriber tells its owner and its cursor in one word.
// SPECIFICATION.md "Stream" (P2).
//
//   line   [ word u64 | bound u64 | standby u32[12] ]
//   word   [ pending:1 | lap:39-k | index:k | owner:24 ]   0: free. Pending: with an owner joining, else handed over
//
// The dead are found by whoever finds them in its way, and only then: the usual case asks nobody whether he lives.

#pragma once

#include <zeroipc/detail/rows.h>

namespace zeroipc::detail {

// --- the private limit ---
//
// What P2 calls seen joins and limit is one statement: "as long as `joins` has this value, positions before this limit
// may be published". It is true for ever, whoever uses it, for cursors only go forward and who joins changes `joins`;
// but the two words are true as a pair only, and threads share them. Hence a version, odd while somebody stores the
// pair: a reader that finds it odd, or changed, looks at the lines itself. A thread that finds another one storing does
// not store: nobody waits, and what is lost is one look at the lines.

/** Loads in this order, each but the last acquiring: a word of a newer pair brings the newer version along. */
inline bool within_limit(const SeenRoom &seen, std::uint64_t t, std::uint64_t joins) {
  const std::uint32_t version = __atomic_load_n(&seen.version, __ATOMIC_ACQUIRE);
  const std::uint64_t seen_joins = __atomic_load_n(&seen.joins, __ATOMIC_ACQUIRE);
  const std::uint64_t limit = __atomic_load_n(&seen.limit, __ATOMIC_ACQUIRE);
  if ((version & 1) != 0 || __atomic_load_n(&seen.version, __ATOMIC_RELAXED) != version) return false;
  // No more than a lap ahead: a limit that was seen so long ago that laps wrapped since is none.
  return joins == seen_joins && ((limit - t) & position_bits) - 1 < one_lap;
}

inline void keep_limit(SeenRoom &seen, std::uint64_t joins, std::uint64_t limit) {
  std::uint32_t version = __atomic_load_n(&seen.version, __ATOMIC_RELAXED);
  if ((version & 1) != 0 || !__atomic_compare_exchange_n(&seen.version, &version, version + 1, false, __ATOMIC_SEQ_CST,
                                                         __ATOMIC_RELAXED))
    return;
  __atomic_store_n(&seen.joins, joins, __ATOMIC_RELEASE);  // releasing: who sees them sees the odd version
  __atomic_store_n(&seen.limit, limit, __ATOMIC_RELEASE);
  __atomic_store_n(&seen.version, version + 2, __ATOMIC_RELEASE);
}

// --- lines ---

constexpr std::uint32_t line_owner(std::uint64_t word) { return static_cast<std::uint32_t>(word & owner_mask); }

/** Its owner has not found its start yet: it holds back every position. */
constexpr bool is_joining(std::uint64_t word) { return (word & pending_bit) != 0 && line_owner(word) != 0; }

/** One who lives of those that stand by on a line, or 0. */
inline std::uint32_t living_standby(const Rows &rows, const std::byte *line) {
  for (std::uint32_t k = 0; k < layout::line_standby_count; k++) {
    const std::uint32_t owner = load32(line + layout::line_standby + k * 4);  // STREAM-O6 <- stand_by
    if (owner != 0 && is_alive(*rows.segment, owner)) return owner;
  }
  return 0;
}

/** Who must be asked to go on with what the line's owner did: 0 when nobody does, so that the line may be taken. */
inline std::uint32_t heir_of(const Rows &rows, const std::byte *line) {
  // A plain subscriber's line is bound to nothing, whoever may stand there from earlier days.
  return load64(line + layout::line_bound) == 0 ? 0 : living_standby(rows, line);
}

/** Whether a line lets position `t` be published; if so, lowers the limit to what it allows. */
inline Outcome passes(const Rows &rows, std::uint64_t word, std::uint64_t t, std::uint64_t &limit) {
  if (is_joining(word)) return Outcome::none;
  const std::uint64_t cursor = whole_position(rows, word, t);
  if (position_index(cursor) >= rows.capacity) return Outcome::corrupt;
  const std::uint64_t end = lap_later(cursor);
  if (!position_after(end, t)) return Outcome::none;
  if (position_after(limit, end)) limit = end;
  return Outcome::done;
}

/** P2 without the private limit: looks at all lines, and reaps those of the dead that are in the way. */
[[gnu::noinline]] inline Outcome look_for_room(Rows &rows, std::uint64_t t, std::uint64_t joins) {
  const Segment &segment = *rows.segment;
  std::uint64_t limit = lap_later(t);
  std::uint32_t tries = most_tries;
  for (std::uint32_t k = 0; k < rows.line_count;) {
    std::byte *line = rows.line_at(k);
    const std::uint64_t word = load64(line);  // STREAM-O5 <- store_cursor
    const Outcome outcome = word == 0 ? Outcome::done : passes(rows, word, t, limit);
    if (outcome == Outcome::done) {
      k++;
      continue;
    }
    // In the way. The death is looked for first and who stands by after it (STREAM-O6).
    if (outcome == Outcome::corrupt || is_alive(segment, line_owner(word))) return outcome;
    if (const std::uint32_t heir = heir_of(rows, line)) {
      ring(segment, slot_of(heir));
      return Outcome::none;
    }
    if (cas64(line, word, 0)) wake_all(segment, rows.at(layout::stream_room));
    else if (--tries == 0) return Outcome::corrupt;  // else look at this line again
  }
  keep_limit(rows.seen, joins, limit);
  return Outcome::done;
}

/**
 * P2: whether position `t`, which was found unpublished before, may be published: done, none or corrupt. Call it after
 * the load of the target: a joiner that it does not see finds a tail at this position or behind it.
 */
inline Outcome has_room(Rows &rows, std::uint64_t t) {
  const std::uint64_t joins = load64(rows.at(layout::stream_joins));  // STREAM-O4 <- take_line
  return within_limit(rows.seen, t, joins) ? Outcome::done : look_for_room(rows, t, joins);
}

/** Subscribers that live, in all processes. */
inline std::uint32_t count_subscribers(const Rows &rows) {
  std::uint32_t living = 0;
  for (std::uint32_t k = 0; k < rows.line_count; k++) {
    const std::uint32_t owner = line_owner(load64(rows.line_at(k)));
    if (owner != 0 && is_alive(*rows.segment, owner)) living++;
  }
  return living;
}

}  // namespace zeroipc::detail
