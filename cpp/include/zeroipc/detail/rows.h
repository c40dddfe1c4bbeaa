// A stream as this process has it open: where its rows lie, and its tail. SPECIFICATION.md "Stream" has the steps (P,
// J, R, C); room.h tells who holds producers back, publish.h and subscriber.h have the two sides.
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

#pragma once

#include <zeroipc/detail/position.h>
#include <zeroipc/detail/walk.h>

namespace zeroipc::detail {

// In a target word: the stream was closed at this position.
inline constexpr std::uint64_t closed_here = std::uint64_t{1} << 24;
// In a line's word. With an owner: it is joining. Without: the line was handed over.
inline constexpr std::uint64_t pending_bit = std::uint64_t{1} << 63;
// A scan, or an attempt, that loses this many times against others is led in circles by a corrupt segment.
inline constexpr std::uint32_t most_tries = 1u << 16;

constexpr std::uint64_t lap_of(std::uint64_t target) { return target >> 25; }

/** The private limit of P2, which threads share: room.h tells how the two words stay a pair. */
struct SeenRoom {
  std::uint32_t version = 0;
  std::uint64_t joins = UINT64_MAX;  // of no stream: the lines are looked at before the first value
  std::uint64_t limit = 0;
};

/** Its first cell is the row of targets; block words and payloads lie elsewhere than in a ring of cells. */
struct Rows : Cells {
  std::byte *lines = nullptr, *words = nullptr, *payloads = nullptr;
  std::uint32_t line_count = 0;
  std::uint32_t policy = 0;
  std::uint32_t operation = 0;  // how it is derived from another one; 0: it is not
  std::uint32_t origin_at = 0;  // of derived streams: where in a payload the origin lies; else 0
  SeenRoom seen;

  /** The same stream once more, for what may outlive this handle: a subscription, a derivation. */
  [[nodiscard]] Rows again() const {
    Rows other;
    static_cast<Structure &>(other).share(*this);
    other.first = first;
    other.block_count = block_count;
    other.index_bits = index_bits;
    other.next_block = hint_load(next_block);
    other.lines = lines;
    other.words = words;
    other.payloads = payloads;
    other.line_count = line_count;
    other.policy = policy;
    other.operation = operation;
    other.origin_at = origin_at;
    return other;
  }

  [[nodiscard]] std::byte *target_at(std::uint32_t index) const { return first + std::size_t{index} * 8; }
  [[nodiscard]] std::byte *row_word(std::uint32_t block) const { return words + std::size_t{block} * 8; }
  [[nodiscard]] std::byte *row_payload(std::uint32_t block) const { return payloads + std::size_t{block} * stride; }
  [[nodiscard]] std::byte *line_at(std::uint32_t line) const {
    return lines + (std::size_t{line} << layout::line_shift);
  }

  /** The word of a line that is mine, with this cursor. */
  [[nodiscard]] std::uint64_t cursor_word(std::uint64_t position) const {
    return aim_word(position_lap(position), position_index(position));
  }
};

/** A walk to the tail: the cell at which it stands, its lap, and the target word that was read there. */
class Tail {
 public:
  /**
   * Starts at the hint, which may lag, never lead. One that takes four laps and then some more steps is led in circles.
   */
  explicit Tail(const Rows &rows) : rows_(rows) {
    const std::uint64_t hint = plain_load64(rows.at(layout::stream_tail));
    index = block_of(hint);
    lap = hint >> 24 & lap_mask;
    renew_steps();
  }

  std::uint32_t index;
  std::uint64_t lap;
  std::uint64_t target = 0;

  /** P1: walks on to the first position that is not published; false when the segment is corrupt. */
  [[nodiscard]] bool find() {
    if (index >= rows_.capacity) return false;
    while (steps_left_-- != 0) {
      target = load64(cell());
      const std::uint64_t found = lap_of(target);
      if (found == lap) return true;
      if (!lap_after(found, lap)) return false;  // the cell lags behind its own hint
      lap = (found - 1) & lap_mask;              // the last lap in which this cell was published
      step_on();
    }
    return false;
  }

  void renew_steps() { steps_left_ = std::uint64_t{rows_.capacity} * 4 + (std::uint64_t{1} << 20); }

  void step_on() {
    if (++index != rows_.capacity) return;
    index = 0;
    lap = (lap + 1) & lap_mask;
  }

  [[nodiscard]] std::byte *cell() const { return rows_.target_at(index); }
  [[nodiscard]] std::uint64_t position() const { return position_of(lap, index); }
  [[nodiscard]] bool is_closed() const { return (target & closed_here) != 0; }

  /** The aim of a block of mine at this position. */
  [[nodiscard]] std::uint64_t aim() const { return rows_.aim_word(lap, index); }

  /** The word that says "this cell holds the block of this lap". */
  [[nodiscard]] std::uint64_t published(std::uint32_t block) const { return ((lap + 1) & lap_mask) << 25 | block; }

  void store_here() const { plain_store64(rows_.at(layout::stream_tail), position()); }

 private:
  const Rows &rows_;
  std::uint64_t steps_left_ = 0;
};

/** The first position that is not published, as find_tail; CORRUPT. */
inline Tail tail_of(const Rows &rows) {
  Tail tail(rows);
  if (!tail.find()) fail_corrupt(rows, "its words contradict each other");
  return tail;
}

/** Whether the stream was closed; false when the segment is corrupt. */
inline bool is_ended(const Rows &rows) {
  Tail tail(rows);
  return tail.find() && tail.is_closed();
}

}  // namespace zeroipc::detail
