// What queues and channels do with their ring of cells: make, prove, push, pop. SPECIFICATION.md "Queue" numbers the
// steps.

#pragma once

#include <zeroipc/detail/walk.h>

namespace zeroipc::detail {

/** Makes, or finds, a ring of cells. */
struct RingShape {
  Wanted wanted;
  std::uint32_t most_blocks;
  std::uint32_t spares = 0;                   // 0: as many as usual
  std::uint32_t own_word = 0, own_value = 0;  // one header word of the kind's own; offset 0: none
  std::uint32_t offers = 0;  // of a new unbuffered channel: its cells; the wanted capacity is open then
};

/** Proves the shape against the structure's size. */
inline void prove_cells(const RingShape &shape, Cells &cells) {
  cells.begin_cells(layout::queue_cells, fixed32(cells.at(layout::queue_block_count)));
  if (cells.stride % 8 != 0 || cells.stride < layout::cell_payload + round_up8(cells.elem_size))
    fail_corrupt(cells, "its cells cannot hold its elements");
  if (cells.block_count <= cells.capacity || cells.block_count > shape.most_blocks ||
      layout::queue_cells + std::uint64_t{cells.block_count} * cells.stride > cells.bytes)
    fail_corrupt(cells, "its blocks do not fit its bytes");
}

inline void create_cells(const std::shared_ptr<Segment> &segment, std::string_view name, const RingShape &shape,
                         Cells &out) {
  const Wanted &wanted = shape.wanted;
  const std::uint64_t stride = block_stride(layout::cell_payload, wanted.elem_size);
  const std::uint32_t spares = shape.spares ? shape.spares : usual_spares(*segment, stride);
  const std::uint32_t cells = shape.offers ? shape.offers : wanted.capacity;
  const std::uint64_t blocks = std::uint64_t{cells} + spares;
  if (blocks > shape.most_blocks)
    fail(ErrorCode::bad_argument, "%s \"%s\": capacity and spares are %llu, and %u are the most", wanted.kind_name,
         std::string(name).c_str(), static_cast<unsigned long long>(blocks), shape.most_blocks);
  const auto initialise = [&](std::byte *at) {
    write32(at + layout::structure_capacity, cells);
    write32(at + layout::queue_block_count, static_cast<std::uint32_t>(blocks));
    if (shape.own_word) write32(at + shape.own_word, shape.own_value);
    for (std::uint64_t k = 0; k < blocks; k++)
      write64(at + layout::queue_cells + k * stride, target_word(0, layout::no_block));
  };
  create_structure(segment, name, wanted, layout::queue_cells + blocks * stride, static_cast<std::uint32_t>(stride),
                   initialise, out);
  prove_cells(shape, out);
}

inline void open_cells(const std::shared_ptr<Segment> &segment, std::string_view name, const RingShape &shape,
                       Timeout timeout, Cells &out) {
  open_structure(segment, name, shape.wanted, timeout, out);
  prove_cells(shape, out);
}

/** A block in the hand of a push: no_block, or one whose word is `word`. */
struct InHand {
  std::uint32_t block = layout::no_block;
  std::uint64_t word = 0;
};

/**
 * P1 to P3 from where the walk stands. On success `hand` has the block, and the cell's target is
 * walk.filled(hand.block).
 */
inline Outcome publish(Cells &cells, Walk &walk, const void *element, std::size_t bytes, InHand &hand) {
  Outcome outcome;
  while ((outcome = walk.to_tail()) == Outcome::done) {  // P1
    const std::uint64_t aim = walk.aim();
    if (hand.block == layout::no_block) {
      hand.block = cells.claim_block(walk.index, aim);  // P2
      if (hand.block == layout::no_block) return Outcome::none;
      payload_in(cells.payload_of(hand.block), element, bytes);
      // Threads share their owner id. Another one of mine that lost its push may have aimed this very block at this
      // position, and be about to aim it anew: it must not find that word again. So a block is aimed only at a position
      // that was empty after the claim.
      if (load64(walk.cell()) != walk.target) {
        hand.word = aim | held_bit;
        continue;
      }
      // QUEUE-O1 -> Cells::is_free_beside: it is mine only while its cell stays empty in this lap.
      plain_store64(cells.block_word_of(hand.block), aim);
    } else if (hand.word != aim && !cas64(cells.block_word_of(hand.block), hand.word, aim)) {
      hand.block = layout::no_block;  // it was free for others as soon as its target moved on
      continue;
    }
    hand.word = aim;
    // P3. QUEUE-O2 -> Walk::to_head: the payload may be read.
    if (cas64(walk.cell(), walk.target, walk.filled(hand.block))) return Outcome::done;
  }
  // Full, or closed: let go of the block, unless somebody took it meanwhile.
  if (hand.block != layout::no_block) cas64(cells.block_word_of(hand.block), hand.word, 0);
  return outcome;
}

/** Q2 and Q3 from where the walk stands. */
inline Outcome consume(const Cells &cells, Walk &walk, void *out, std::size_t bytes) {
  Outcome outcome;
  while ((outcome = walk.to_head()) == Outcome::done) {
    payload_out(out, cells.payload_of(walk.block), bytes);  // Q2. QUEUE-O2 <- publish
    // Q3, the pop: it proves the copy, for a block is written again only after its target moved on. QUEUE-O3 ->
    // Cells::is_free_beside, Walk::to_tail.
    if (cas64(walk.cell(), walk.target, walk.emptied())) return Outcome::done;
  }
  return outcome;
}

/** Q1 and Q2 without the pop. */
inline Outcome peek(const Cells &cells, void *out, std::size_t bytes) {
  Walk walk(cells, cells.at(layout::queue_head));
  if (!walk.starts_well()) return Outcome::corrupt;
  Outcome outcome;
  while ((outcome = walk.to_head()) == Outcome::done) {
    payload_out(out, cells.payload_of(walk.block), bytes);
    if (load64(walk.cell()) == walk.target) return Outcome::done;  // the copy is whole
  }
  return outcome;
}

/** Whether there is something to pop, or room to push. For waits: a corrupt ring has neither. */
inline bool has_items(const Cells &cells) {
  Walk walk(cells, cells.at(layout::queue_head));
  return walk.starts_well() && walk.to_head() == Outcome::done;
}

inline bool has_room(const Cells &cells) {
  Walk walk(cells, cells.at(layout::queue_tail));
  return walk.starts_well() && walk.to_tail() == Outcome::done;
}

/** Elements that are there. */
inline std::uint32_t count_items(const Cells &cells) {
  Walk head(cells, cells.at(layout::queue_head));
  if (!head.starts_well()) return 0;
  head.to_head();
  Walk tail(cells, cells.at(layout::queue_tail));
  if (!tail.starts_well()) return 0;
  tail.to_tail();
  const std::int64_t laps = static_cast<std::int64_t>((tail.lap - head.lap) << 25) >> 25;
  const std::int64_t size = laps * cells.capacity + tail.index - head.index;
  return static_cast<std::uint32_t>(std::clamp<std::int64_t>(size, 0, cells.capacity));
}

/** What an outcome means to a caller who is told of full and empty by a value: whether it is done; CORRUPT, ENDED. */
inline bool told(const Structure &structure, Outcome outcome) {
  if (outcome == Outcome::done) [[likely]] return true;
  if (outcome == Outcome::corrupt) fail_corrupt(structure, "its words contradict each other");
  if (outcome == Outcome::ended)
    fail(ErrorCode::ended, "%s \"%s\" was closed", structure.kind_name, structure.name.data());
  return false;
}

}  // namespace zeroipc::detail
