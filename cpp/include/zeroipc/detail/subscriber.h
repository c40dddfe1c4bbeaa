// Subscribers of a stream: join, read, leave. SPECIFICATION.md "Stream" has the steps (J and R). A subscriber has a
// line in the segment (room.h) and a private record. One that has no line only looks, and changes nothing.
//
// Lock-free; reading is wait-free while it is not lapped. A subscriber that dies is reaped by whom it holds up.

#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include <zeroipc/detail/cells.h>
#include <zeroipc/detail/pause.h>
#include <zeroipc/detail/room.h>

namespace zeroipc::detail {

/** The private record of a subscriber. It belongs to one thread at a time. */
struct Reader {
  std::uint64_t cursor = 0;   // the next position to read
  std::uint64_t lost = 0;     // values that were overwritten before they were read
  std::uint64_t emptied = 0;  // the cursor where nothing more was found last
  std::uint32_t line = 0;     // the number of its line, plus 1. 0: it only looks, holds up nobody and may be lapped
  std::uint32_t rest = 0;     // how often it is not to pause where nothing more is found
  bool unsettled = false;     // its cursor was stored plainly, and no producer was looked for since in sequence

  void begin(std::uint32_t at_line, std::uint64_t position) {
    cursor = emptied = position;
    line = at_line;
    unsettled = false;
  }
};

// --- join and leave ---

inline std::uint64_t joining_word(const Rows &rows) { return pending_bit | rows.owner; }

/** J1 and J2: takes a free line, else one of the dead, for somebody who joins. Its number plus 1, or 0. */
inline std::uint32_t take_line(const Rows &rows, std::uint64_t bound) {
  for (int pass = 0; pass < 2; pass++) {
    for (std::uint32_t k = 0; k < rows.line_count; k++) {
      std::byte *line = rows.line_at(k);
      const std::uint64_t word = load64(line);
      if (word != 0 && (pass == 0 || is_alive(*rows.segment, line_owner(word)) || heir_of(rows, line) != 0)) continue;
      if (!cas64(line, word, joining_word(rows))) continue;  // J1
      plain_store64(line + layout::line_bound, bound);       // mine alone while it is joining
      fetch_add64(rows.at(layout::stream_joins), 1);         // J2. STREAM-O4 -> has_room: who publishes looks again
      return k + 1;
    }
  }
  return 0;
}

[[noreturn, gnu::cold]] inline void fail_no_line(const Rows &rows) {
  fail(ErrorCode::subscribers_full, "stream \"%s\": all its %u subscriber lines are held by living participants",
       rows.name.data(), rows.line_count);
}

/** Gives a line of mine back. */
inline void drop_line(const Rows &rows, std::uint32_t line) {
  fetch_and64(rows.line_at(line - 1), 0);
  wake_all(*rows.segment, rows.at(layout::stream_room));
}

/** J3 and J4: `back` values before the tail, or as far as there are values to be had; CORRUPT. With the line taken. */
inline std::uint64_t find_start(const Rows &rows, std::uint32_t back) {
  // A producer that found room before the line was taken may still overwrite the oldest value.
  const std::uint32_t most = rows.policy == layout::policy_drop_oldest ? rows.capacity : rows.capacity - 1;
  for (Tail tail(rows); tail.find();) {  // J3
    const std::uint64_t start = position_before(rows, tail.position(), std::min(back, most));  // J4
    if (position_lap(start) == tail.lap) return start;
    const std::uint64_t target = load64(rows.target_at(position_index(start)));
    if (lap_of(target) != tail.lap) continue;  // the tail has gone on past that cell: find it again
    return block_of(target) == layout::no_block ? position_of(tail.lap, 0) : start;  // none: no lap was before this one
  }
  fail_corrupt(rows, "its words contradict each other");
}

/** J5: from here on the line holds back producers at the cursor only. */
inline void begin_at(const Rows &rows, Reader &reader, std::uint32_t line, std::uint64_t position) {
  reader.begin(line, position);
  cas64(rows.line_at(line - 1), joining_word(rows), rows.cursor_word(position));
  wake_all(*rows.segment, rows.at(layout::stream_room));
}

/**
 * J1 to J5: subscribes from `back` values before the tail on; SUBSCRIBERS_FULL. Without a line in a read-only memory.
 */
inline void join(const Rows &rows, Reader &reader, std::uint32_t back) {
  if (rows.owner == 0) return reader.begin(0, find_start(rows, back));
  const std::uint32_t line = take_line(rows, 0);
  if (line == 0) fail_no_line(rows);
  try {
    begin_at(rows, reader, line, find_start(rows, back));
  } catch (...) {
    drop_line(rows, line);
    throw;
  }
}

inline void leave(const Rows &rows, Reader &reader) {
  if (const std::uint32_t line = std::exchange(reader.line, 0)) drop_line(rows, line);
}

// --- read ---

/** R1 to R3 and R5: copies the value at the cursor, which stays there: done, none, ended or corrupt. */
inline Outcome look(const Rows &rows, Reader &reader, void *out, std::size_t bytes) {
  for (std::uint64_t steps = std::uint64_t{rows.capacity} * 4 + (std::uint64_t{1} << 20); steps != 0; steps--) {
    const std::uint32_t index = position_index(reader.cursor);
    const std::byte *cell = rows.target_at(index);
    const std::uint64_t target = load64(cell);  // R1. STREAM-O2 <- publish
    const std::uint64_t lap = lap_of(target), due = (position_lap(reader.cursor) + 1) & lap_mask;
    if (lap == due) {
      const std::uint32_t block = block_of(target);
      if (block >= rows.block_count) return Outcome::corrupt;
      payload_out(out, rows.row_payload(block), bytes);  // R2
      if (load64(cell) == target) return Outcome::done;  // R3. STREAM-O3 <- publish: nobody wrote there meanwhile
    } else if (lap_after(lap, due)) {
      // R5: the cell holds the value of lap - 1, and so everything up to a lap before that is gone.
      const std::uint64_t oldest = next_position(rows, lap_earlier(position_of((lap - 1) & lap_mask, index)));
      reader.lost += distance(rows, reader.cursor, oldest);
      reader.cursor = oldest;
    } else if (lap == position_lap(reader.cursor) && (target & closed_here) != 0) {
      return Outcome::ended;  // STREAM-O7 <- end_stream
    } else {
      return Outcome::none;
    }
  }
  return Outcome::corrupt;
}

/** R4: stores the cursor in the line. */
inline void store_cursor(const Rows &rows, Reader &reader) {
  if (reader.line == 0) return;
  // STREAM-O5 -> look_for_room: the places before it may be overwritten.
  plain_store64(rows.line_at(reader.line - 1), rows.cursor_word(reader.cursor));
  reader.unsettled = true;
}

/** The rest of R4: producers may go on. Only under the policy block do they wait. */
inline void wake_producers(const Rows &rows, const Reader &reader, std::size_t count) {
  if (reader.line != 0 && rows.policy == layout::policy_block)
    wake_many(*rows.segment, rows.at(layout::stream_room), count);
}

/**
 * R6: a producer that went to sleep just when the cursor was stored, plainly, may have missed it, and the reader its
 * bit. Who finds nothing more to read looks once more, in sequence.
 */
inline void settle(const Rows &rows, Reader &reader) {
  if (!reader.unsettled || reader.line == 0) return;
  reader.unsettled = false;
  const std::uint64_t word = rows.cursor_word(reader.cursor);
  cas64(rows.line_at(reader.line - 1), word, word);
  if (rows.policy == layout::policy_block) wake_all(*rows.segment, rows.at(layout::stream_room));
}

/** look, and R6 where nothing is found. */
inline Outcome look_settled(const Rows &rows, Reader &reader, void *out, std::size_t bytes) {
  const Outcome outcome = look(rows, reader, out, bytes);
  if (outcome != Outcome::done) settle(rows, reader);
  return outcome;
}

/** R4 after one value. */
inline void go_on(const Rows &rows, Reader &reader) {
  reader.cursor = next_position(rows, reader.cursor);
  store_cursor(rows, reader);
  wake_producers(rows, reader, 1);
}

/**
 * After a look that found nothing more: whether it looked away for a moment, so that another look may find more. Not
 * where nothing was found since the last time, and not where that did not pay lately (SPECIFICATION.md "Stream",
 * Advice).
 */
inline bool has_rested(const Rows &rows, Reader &reader) {
  const std::uint64_t before = std::exchange(reader.emptied, reader.cursor);
  if (reader.cursor == before) return false;
  if (reader.rest == 0 && distance(rows, before, reader.cursor) < pause_worth) reader.rest = pause_rest;
  if (reader.rest != 0) {
    reader.rest--;
    return false;
  }
  look_away();
  return true;
}

/** R1 to R6 the general way. */
[[gnu::noinline]] inline Outcome read_generally(const Rows &rows, Reader &reader, void *out, std::size_t bytes) {
  Outcome outcome = look(rows, reader, out, bytes);
  if (outcome == Outcome::none && has_rested(rows, reader)) outcome = look(rows, reader, out, bytes);
  if (outcome == Outcome::done) go_on(rows, reader);
  else settle(rows, reader);
  return outcome;
}

/** R1 to R3 in the usual case, in one piece for speed. False: the general way must be gone. */
[[gnu::always_inline]] inline bool look_usually(const Rows &rows, const Reader &reader, void *out, std::size_t bytes) {
  const std::byte *cell = rows.target_at(position_index(reader.cursor));
  const std::uint64_t target = load64(cell);
  const std::uint32_t block = block_of(target);
  const std::uint64_t due = (position_lap(reader.cursor) + 1) & lap_mask;
  if (lap_of(target) != due || block >= rows.block_count) return false;
  payload_out(out, rows.row_payload(block), bytes);
  return load64(cell) == target;
}

/** R1 to R6: reads the next value: done, none, ended or corrupt. */
[[gnu::always_inline]] inline Outcome read_next(const Rows &rows, Reader &reader, void *out, std::size_t bytes) {
  if (!look_usually(rows, reader, out, bytes)) return read_generally(rows, reader, out, bytes);
  go_on(rows, reader);
  return Outcome::done;
}

// --- why a derived stream failed ---

/** The text of the failure of its derivation; nothing when that did not fail. */
inline std::optional<std::string> failure_of(const Rows &rows) {
  if (load32(rows.at(layout::stream_failed)) == 0) return std::nullopt;
  char text[layout::stream_failure_bytes + 1] = {};
  payload_out(text, rows.at(layout::stream_failure), layout::stream_failure_bytes);
  return text;
}

/** FAILED with the reason, where the stream's derivation failed: for who has read all of a stream that has ended. */
inline void check_not_failed(const Rows &rows) {
  if (const auto why = failure_of(rows))
    fail(ErrorCode::failed, "stream \"%s\": its derivation failed: %s", rows.name.data(), why->c_str());
}

}  // namespace zeroipc::detail
