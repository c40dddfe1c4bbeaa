// Publishing in a stream, ending it, and its last value. SPECIFICATION.md "Stream" has the steps (P and C).
//
// A producer that dies or is stopped between any two instructions holds up nobody. The algorithm is this project's own:
// the queue's cells without consumption.

#pragma once

#include <zeroipc/detail/room.h>
#include <zeroipc/detail/usual.h>

namespace zeroipc::detail {

/**
 * What is published: the element, and in derived streams the source position at which the derivation goes on after it.
 */
struct Publication {
  const void *element;
  std::size_t bytes;
  const std::uint64_t *origin = nullptr;
};

/** The block that my publication replaced is the likeliest to be free next time; in the first lap, the one behind. */
inline void remember_free(Rows &rows, std::uint64_t replaced, std::uint32_t block) {
  std::uint32_t next = block_of(replaced);
  if (next >= rows.block_count) next = block + 1 < rows.block_count ? block + 1 : 0;  // none, or a lie
  hint_store(rows.next_block, next);
}

/** Claims this block if it is free; its word is then `aim` with held. */
inline bool claim_row(const Rows &rows, std::uint32_t block, std::uint64_t aim) {
  std::byte *at = rows.row_word(block);
  const std::uint64_t word = load64(at);  // before the target: else others could publish the block in between
  const std::uint32_t index = rows.index_of(word);
  return rows.is_free_beside(block, word, index, rows.target_at(index)) && cas64(at, word, aim | held_bit);  // CELL-O1
}

/** Claims any free block; no_block when none is free. */
inline std::uint32_t claim_any_row(const Rows &rows, std::uint64_t aim) {
  std::uint32_t block = hint_load(rows.next_block);
  for (std::uint32_t k = 0; k < rows.block_count; k++) {
    if (claim_row(rows, block, aim)) return block;
    if (++block == rows.block_count) block = 0;
  }
  return layout::no_block;
}

/** P2 under the policies that keep what subscribers have not read. Drop-oldest always has room. */
inline Outcome room_at(Rows &rows, std::uint64_t position) {
  return rows.policy == layout::policy_drop_oldest ? Outcome::done : has_room(rows, position);
}

[[gnu::always_inline]] inline void write_row(const Rows &rows, std::uint32_t block, const Publication &what) {
  payload_in(rows.row_payload(block), what.element, what.bytes);
  if (what.origin) payload_in(rows.row_payload(block) + rows.origin_at, what.origin, sizeof *what.origin);
}

/** P1 to P4 from where the tail's walk stands, perhaps with a block in hand. */
inline Outcome publish(Rows &rows, Tail &tail, const Publication &what, InHand hand) {
  Outcome outcome = Outcome::corrupt;
  for (;;) {
    outcome = Outcome::corrupt;
    if (!tail.find()) break;  // P1
    outcome = tail.is_closed() ? Outcome::ended : room_at(rows, tail.position());
    if (outcome == Outcome::none && load64(tail.cell()) != tail.target) continue;  // it is another's, or closed
    if (outcome != Outcome::done) break;
    const std::uint64_t aim = tail.aim();
    if (hand.block == layout::no_block) {
      hand.block = claim_any_row(rows, aim);  // P3
      if (hand.block == layout::no_block) return Outcome::none;
      write_row(rows, hand.block, what);
      // Threads share their owner id. Another one of mine that lost its publication may have aimed this very block at
      // this position, and be about to aim it anew: it must not find that word again. So a block is aimed only at a
      // position that was unpublished after the claim.
      if (load64(tail.cell()) != tail.target) {
        hand.word = aim | held_bit;
        continue;
      }
      // STREAM-O1 -> Cells::is_free_beside: it is mine only while its cell stays unpublished in this lap.
      plain_store64(rows.row_word(hand.block), aim);
    } else if (hand.word != aim && !cas64(rows.row_word(hand.block), hand.word, aim)) {
      hand.block = layout::no_block;  // it was free for others as soon as its cell was published
      continue;
    }
    hand.word = aim;
    // P4. STREAM-O2 -> look: the payload may be read. STREAM-O3 -> look: the block that was here may be written.
    if (!cas64(tail.cell(), tail.target, tail.published(hand.block))) continue;
    remember_free(rows, tail.target, hand.block);
    return Outcome::done;
  }
  // Full or ended: let go of the block, unless somebody took it meanwhile.
  if (hand.block != layout::no_block) cas64(rows.row_word(hand.block), hand.word, 0);
  return outcome;
}

/** P1 to P5 the general way, perhaps with a block in hand. */
[[gnu::noinline]] inline Outcome emit_generally(Rows &rows, const Publication &what, InHand hand = {}) {
  Tail tail(rows);
  const Outcome outcome = publish(rows, tail, what, hand);
  if (outcome != Outcome::done) return outcome;
  tail.step_on();
  tail.store_here();  // P5
  wake_all(*rows.segment, rows.at(layout::stream_published));
  return Outcome::done;
}

/** The target of an open cell that is unpublished at this position, block 0: turn 2 L. */
constexpr std::uint64_t unpublished_at(std::uint64_t position) {
  return (position & ~std::uint64_t{layout::no_block}) << 1;
}

/**
 * P1 to P5 in the usual case, in one piece for speed: the hint is the tail, and the likeliest block is free. When it is
 * not done, `hand` is what the general way goes on with.
 */
[[gnu::always_inline]] inline Usual emit_usually(Rows &rows, const void *element, std::size_t bytes, InHand &hand) {
  const std::uint64_t hint = plain_load64(rows.at(layout::stream_tail));
  const std::uint32_t index = block_of(hint);
  if (index >= rows.capacity) [[unlikely]] return Usual::unusual;  // corrupt, as the general way will tell
  std::byte *const cell = rows.target_at(index);
  const std::uint64_t target = load64(cell);
  const std::uint64_t due = unpublished_at(hint);
  if ((target ^ due) >> 24 != 0) [[unlikely]] return Usual::unusual;  // P1
  const std::uint64_t lap = hint >> 24 & lap_mask;
  const Outcome room = room_at(rows, position_of(lap, index));  // P2
  if (room != Outcome::done) [[unlikely]]
    return room == Outcome::none && load64(cell) == target ? Usual::nothing : Usual::unusual;
  const std::uint32_t block = hint_load(rows.next_block);
  const std::uint64_t aim = rows.aim_word(lap, index);
  if (!claim_row(rows, block, aim)) [[unlikely]] return Usual::unusual;  // P3
  payload_in(rows.row_payload(block), element, bytes);
  if (load64(cell) != target) [[unlikely]] {  // see publish
    hand = {block, aim | held_bit};
    return Usual::lost;
  }
  plain_store64(rows.row_word(block), aim);                             // STREAM-O1
  if (!cas64(cell, target, (due + one_lap * 2) | block)) [[unlikely]] {  // P4. STREAM-O2, STREAM-O3
    hand = {block, aim};
    return Usual::lost;
  }
  remember_free(rows, target, block);
  plain_store64(rows.at(layout::stream_tail), position_behind(rows, hint, index));  // P5
  wake_all(*rows.segment, rows.at(layout::stream_published));
  return Usual::done;
}

/**
 * What an attempt to publish so many values more means to its caller: whether it is done. What is dropped is counted.
 */
inline bool told_of(const Rows &rows, Outcome outcome, std::uint64_t count) {
  // Nothing depends on the count.
  if (outcome == Outcome::none && rows.policy == layout::policy_drop_newest)
    fetch_add64(rows.at(layout::stream_dropped), count);
  return told(rows, outcome);
}

/**
 * Whether a value could be published now, or would be refused because the stream is closed: for who waited for room.
 */
inline bool may_go_on(Rows &rows) {
  Tail tail(rows);
  if (!tail.find()) return false;
  if (tail.is_closed()) return true;
  return room_at(rows, tail.position()) != Outcome::none || load64(tail.cell()) != tail.target;
}

/** C1 to C3; CORRUPT. */
inline void end_stream(const Rows &rows) {
  Tail tail(rows);
  while (tail.find()) {  // C1
    // C2. STREAM-O7 -> publish, look: nobody can publish here any more, and all that was published stays.
    if (!tail.is_closed() && !cas64(tail.cell(), tail.target, tail.target | closed_here)) continue;
    wake_all(*rows.segment, rows.at(layout::stream_published));  // C3
    wake_all(*rows.segment, rows.at(layout::stream_room));
    wake_all(*rows.segment, rows.at(layout::stream_handover));
    return;
  }
  told(rows, Outcome::corrupt);
}

/** Copies the latest value: done, none before the first, or corrupt. */
inline Outcome last_value(const Rows &rows, void *out, std::size_t bytes) {
  for (Tail tail(rows); tail.find();) {
    const std::uint64_t position = position_before(rows, tail.position(), 1);
    const std::byte *cell = rows.target_at(position_index(position));
    const std::uint64_t target = load64(cell);
    const std::uint32_t block = block_of(target);
    if (block == layout::no_block) return Outcome::none;                        // the stream's first position
    if (lap_of(target) != ((position_lap(position) + 1) & lap_mask)) continue;  // overwritten: the tail has gone on
    if (block >= rows.block_count) return Outcome::corrupt;
    payload_out(out, rows.row_payload(block), bytes);
    if (load64(cell) == target) return Outcome::done;  // STREAM-O3
  }
  return Outcome::corrupt;
}

}  // namespace zeroipc::detail
