// Derived streams: who derives one, who goes on when that one ends, and publishing exactly once. SPECIFICATION.md
// "Derived streams" has the steps (A, S, T, B, D, H and F).
//
//   binding   [ serial:24 | line:16 | owner:24 ]   which subscriber line of the source; owner: who is looking for one
//
// Whoever owns that line derives, and nobody else. The line's word has owner and cursor in one, so a single CAS takes
// both over, and each value tells by its origin how far the derivation was when it was published.

#pragma once

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include <zeroipc/detail/publish.h>
#include <zeroipc/detail/subscriber.h>
#include <zeroipc/detail/utf8.h>

namespace zeroipc::detail {

inline constexpr std::uint64_t serial_mask = (std::uint64_t{1} << 24) - 1;

/** What becomes of who wants to derive. */
enum class Role {
  over,        // the derived stream has ended
  mine,        // it derives: the source's line is its own
  stand_by,    // somebody who lives derives, or is about to
  no_line,     // all subscriber lines of the source are taken
  once_again,  // it lost to others. Never seen outside
};

/**
 * A derivation's two ends, and its private record. Owner ids in the line are of the source's segment, that in `binding`
 * is of the derived stream's, which may be another one. Everything throws CORRUPT where words contradict each other,
 * and leaves them as they were.
 */
struct Course {
  Rows source, target;
  std::uint64_t id = 0;     // of the derived stream, { segment_id:32, line:32 }
  std::uint64_t start = 0;  // read when this participant became the deriver: the source position where it all began
  std::uint64_t next = 0;   // the source position at which it goes on after the value that it is making
  Reader reader;            // of the source
  std::uint32_t standby_line = 0;  // on which it stands by, plus 1. 0: on none
  std::uint32_t standby_word = 0;  // which word there; standby_count: there was none for it
};

inline void wake_room(const Rows &source) { wake_all(*source.segment, source.at(layout::stream_room)); }

[[noreturn, gnu::cold]] inline void fail_contradicting(const Rows &rows) {
  fail_corrupt(rows, "its words contradict each other");
}

// --- stand by ---

/** H1: stands by no longer, on whichever line it was. A producer may have waited for it. */
inline void withdraw(Course &course) {
  const std::uint32_t line = std::exchange(course.standby_line, 0), k = course.standby_word;
  if (line == 0 || k >= layout::line_standby_count) return;
  cas32(course.source.line_at(line - 1) + layout::line_standby + k * 4, course.source.owner, 0);
  wake_room(course.source);
}

/** S1: puts this participant where who needs the room asks for one that goes on. */
inline void stand_by(Course &course, std::uint32_t line) {
  withdraw(course);
  const Rows &source = course.source;
  std::byte *words = source.line_at(line - 1) + layout::line_standby;
  std::uint32_t k = 0;
  for (; k < layout::line_standby_count; k++) {
    const std::uint32_t owner = load32(words + k * 4);
    if (owner != 0 && is_alive(*source.segment, owner)) continue;
    // STREAM-O6 -> living_standby: who finds the line's owner dead from now on finds me.
    if (cas32(words + k * 4, owner, source.owner)) break;
  }
  course.standby_line = line;
  course.standby_word = k;
}

// --- how far it is ---

/** The origin of the last value; nothing when there is none. Nobody else publishes meanwhile. */
inline std::optional<std::uint64_t> find_origin(const Course &course) {
  const Rows &target = course.target;
  const Tail tail = tail_of(target);
  const std::uint64_t position = position_before(target, tail.position(), 1);
  const std::uint64_t word = load64(target.target_at(position_index(position)));
  const std::uint32_t block = block_of(word);
  if (block == layout::no_block) return std::nullopt;
  if (block >= target.block_count || lap_of(word) != ((position_lap(position) + 1) & lap_mask))
    fail_contradicting(target);
  std::uint64_t origin;
  payload_out(&origin, target.row_payload(block) + target.origin_at, sizeof origin);
  if (!is_position(course.source, origin)) fail_contradicting(target);
  return origin;
}

/** B1 and B3: where who binds goes on. With the line taken. */
inline std::uint64_t find_place(Course &course, std::uint64_t serial, std::uint32_t back) {
  std::byte *start_word = course.target.at(layout::stream_start);
  if (serial == 0) {
    const std::uint64_t place = find_start(course.source, back);
    plain_store64(start_word, place);  // only who binds writes it, and nobody reads it before the serial is another
    return place;
  }
  std::uint64_t place = find_origin(course).value_or(plain_load64(start_word));
  if (!is_position(course.source, place)) fail_contradicting(course.target);
  const std::uint64_t earliest = find_start(course.source, UINT32_MAX);
  if (position_after(earliest, place)) {
    course.reader.lost += distance(course.source, place, earliest);
    place = earliest;
  }
  return place;
}

/** T2: where the one before was, by its cursor or by what it published after it had stored that. */
inline void resume(Course &course, std::uint32_t line, std::uint64_t word) {
  const Rows &source = course.source;
  std::uint64_t cursor = whole_position(source, word, tail_of(source).position());
  if (position_index(cursor) >= source.capacity) fail_contradicting(source);
  if (const auto origin = find_origin(course); origin && position_after(*origin, cursor)) cursor = *origin;
  course.reader.begin(line, cursor);
  store_cursor(source, course.reader);
  wake_room(source);
}

// --- become the deriver ---

/** A1: whether the derived stream has ended, or failed: then its deriver may have died before it ended it. */
inline bool is_over(const Course &course) {
  if (load32(course.target.at(layout::stream_failed)) == 0) return is_ended(course.target);
  end_stream(course.target);
  return true;
}

/** A3: whether the line is still the derivation's; `word` is what is there. */
inline bool is_bound(const Course &course, std::uint32_t line, std::uint64_t &word) {
  const std::byte *at = course.source.line_at(line - 1);
  word = load64(at);  // before `bound`: a line gets its new one while it is joining
  return word != 0 && !is_joining(word) && load64(at + layout::line_bound) == course.id;
}

/** S1, or T1 and T2, on a line that has this word. */
inline Role take_over(Course &course, std::uint32_t line, std::uint64_t word) {
  const Rows &source = course.source;
  std::byte *at = source.line_at(line - 1);
  if (is_alive(*source.segment, line_owner(word))) {
    if (course.standby_line == line) return Role::stand_by;
    stand_by(course, line);
    return Role::once_again;  // its owner may have died before I stood there: look again
  }
  const std::uint64_t mine = (word & ~(pending_bit | owner_mask)) | source.owner;
  const std::uint64_t handed_over = (mine & ~owner_mask) | pending_bit;
  if (!cas64(at, word, mine)) return Role::once_again;  // T1
  if (load64(at + layout::line_bound) != course.id) {
    cas64(at, mine, handed_over);  // another derivation handed it over meanwhile, at this very cursor
    return Role::once_again;
  }
  withdraw(course);
  try {
    resume(course, line, word);
  } catch (...) {  // its words contradict each other: as it was
    course.reader.line = 0;
    cas64(at, mine, handed_over);
    throw;
  }
  return Role::mine;
}

/** B0 to B5. */
inline Role bind(Course &course, std::uint64_t binding, std::uint32_t back) {
  const Rows &source = course.source;
  std::byte *at = course.target.at(layout::stream_binding);
  const std::uint64_t serial = binding >> 40, unbound = serial << 40, mine = unbound | course.target.owner;
  if (!cas64(at, binding, mine)) return Role::once_again;  // B0
  withdraw(course);                                        // from a line that is another's now
  const std::uint32_t line = take_line(source, course.id);  // B2
  if (line == 0) {
    cas64(at, mine, unbound);
    return Role::no_line;
  }
  try {
    begin_at(source, course.reader, line, find_place(course, serial, back));  // B4
  } catch (...) {
    drop_line(source, line);
    cas64(at, mine, unbound);
    throw;
  }
  const std::uint64_t next = (serial + 1) & serial_mask;
  cas64(at, mine, (next == 0 ? 1 : next) << 40 | std::uint64_t{line} << 24);  // B5
  return Role::mine;
}

/** A2 to B5, once. */
inline Role attach_once(Course &course, std::uint32_t back) {
  const std::uint64_t binding = load64(course.target.at(layout::stream_binding));  // A2
  const std::uint32_t line = static_cast<std::uint32_t>(binding >> 24) & 0xffff;
  if (line > course.source.line_count) fail_contradicting(course.target);
  std::uint64_t word;
  if (line != 0) return is_bound(course, line, word) ? take_over(course, line, word) : bind(course, binding, back);
  return is_alive(*course.target.segment, line_owner(binding)) ? Role::stand_by : bind(course, binding, back);
}

/** A1 to B5: tries to derive. `back` says where a stream that nobody has derived yet begins, as for find_start. */
inline Role attach_course(Course &course, std::uint32_t back) {
  if (course.standby_word == layout::line_standby_count) course.standby_line = 0;  // no word was free: try again
  for (std::uint32_t tries = most_tries; tries != 0; tries--) {
    if (is_over(course)) {  // A1
      withdraw(course);
      return Role::over;
    }
    const Role role = attach_once(course, back);
    if (role == Role::once_again) continue;
    if (role != Role::mine) return role;
    course.start = plain_load64(course.target.at(layout::stream_start));  // it does not change any more
    if (!is_position(course.source, course.start)) fail_contradicting(course.target);
    return role;
  }
  fail_contradicting(course.target);
}

// --- derive ---

/**
 * D3: lets the source's values before `next` go. After the publication: its origin repeats what a death between them
 * loses.
 */
inline void advance(Course &course) {
  course.reader.cursor = course.next;
  store_cursor(course.source, course.reader);
  wake_room(course.source);
}

/** How many source positions lie from the derivation's start to this one. */
inline std::uint64_t offset_of(const Course &course, std::uint64_t position) {
  return distance(course.source, course.start, position);
}

// --- end ---

/** H1 to H3: hands the derivation over at once; who only stood by does so no longer. */
inline void hand_over(Course &course) {
  const Rows &source = course.source, &target = course.target;
  withdraw(course);  // H1
  if (course.reader.line == 0) return;
  store_cursor(source, course.reader);
  std::byte *line = source.line_at(std::exchange(course.reader.line, 0) - 1);
  const std::uint64_t word = source.cursor_word(course.reader.cursor);
  cas64(line, word, (word & ~owner_mask) | pending_bit);                // H2
  wake_all(*target.segment, target.at(layout::stream_handover));  // H3
  wake_room(source);
}

/** F1 to F3: the derived stream ends, and the source's line is free again. */
inline void finish(Course &course) {
  end_stream(course.target);            // F1
  withdraw(course);                     // F2
  leave(course.source, course.reader);  // F3
}

/** F0: the same because there is no value; `text` says why, and is cut, not inside a character. */
inline void finish_failed(Course &course, std::string_view text) {
  char bytes[layout::stream_failure_bytes] = {};
  std::copy_n(text.data(), length_within(text, sizeof bytes), bytes);
  payload_in(course.target.at(layout::stream_failure), bytes, sizeof bytes);
  cas32(course.target.at(layout::stream_failed), 0, 1);  // before the end: who finds that finds this
  finish(course);
}

}  // namespace zeroipc::detail
