// Cells and blocks: the words in which a payload's block and its place in a structure meet. SPECIFICATION.md section 8.
//
//   target word  [ turn:40 | block:24 ]                      turn 2*lap: empty in that lap; 2*lap + 1: holds `block`
//   block word   [ held:1 | lap:39-k | index:k | owner:24 ]   k bits hold an index below the capacity
//
// A block is free by definition, never by record: see Cells::is_free_beside.

#pragma once

#include <zeroipc/detail/structure.h>

namespace zeroipc::detail {

inline constexpr std::uint64_t held_bit = std::uint64_t{1} << 63;
inline constexpr std::uint64_t turn_mask = (std::uint64_t{1} << 40) - 1;
inline constexpr std::uint64_t lap_mask = (std::uint64_t{1} << 39) - 1;
inline constexpr std::uint64_t position_mask = (std::uint64_t{1} << 39) - 1;  // of a block word: lap and index
inline constexpr std::uint64_t owner_mask = 0xffffff;

constexpr std::uint64_t target_word(std::uint64_t turn, std::uint64_t block) { return turn << 24 | block; }

/** The number of the block that a target word names (no_block when empty). */
constexpr std::uint32_t block_of(std::uint64_t target) { return static_cast<std::uint32_t>(target & layout::no_block); }

constexpr std::uint64_t turn_of(std::uint64_t target) { return target >> 24; }

/** Whether turn `a` comes after turn `b`; both count modulo 2^40. */
constexpr bool turn_after(std::uint64_t a, std::uint64_t b) { return static_cast<std::int64_t>((a - b) << 24) > 0; }

/** Whether lap `a` comes after lap `b`; both count modulo 2^39. */
constexpr bool lap_after(std::uint64_t a, std::uint64_t b) { return static_cast<std::int64_t>((a - b) << 25) > 0; }

/** k: the least number of bits that hold capacity - 1. */
constexpr std::uint32_t index_bits_of(std::uint32_t capacity) {
  return static_cast<std::uint32_t>(std::bit_width(capacity - 1));
}

/** A ring of cells, as queues and channels have it; the first part of streams' handles, too. */
struct Cells : Structure {
  std::byte *first = nullptr;  // the first cell
  std::uint32_t block_count = 0;
  std::uint32_t index_bits = 0;
  std::uint64_t usual_mask = 0;  // of a block word: held and index; see usual.h
  std::uint32_t next_block = 0;  // where to look for a free block next: a hint that threads share
  std::uint32_t closed_bit = 0;  // of channels: the mark in a full cell's block number; else 0
  bool any_order = false;        // of unbuffered channels: cells are emptied in any order

  /** Derives what follows from the header, once that is proved; `cells_offset` is where the first cell lies. */
  void begin_cells(std::uint32_t cells_offset, std::uint32_t blocks) {
    first = at(cells_offset);
    block_count = blocks;
    index_bits = index_bits_of(capacity);
    usual_mask = held_bit | ((std::uint64_t{1} << index_bits) - 1) << 24;
    next_block = capacity;  // the spare blocks come first when the cell's own is not free
  }

  [[nodiscard]] std::byte *cell_at(std::uint32_t index) const { return first + std::size_t{index} * stride; }
  [[nodiscard]] std::byte *block_word_of(std::uint32_t block) const { return cell_at(block) + layout::cell_block; }
  [[nodiscard]] std::byte *payload_of(std::uint32_t block) const { return cell_at(block) + layout::cell_payload; }

  /** The block that a target names, without a channel's mark. No block has the number that an empty cell gives. */
  [[nodiscard]] std::uint32_t named_block(std::uint64_t target) const { return block_of(target) & ~closed_bit; }

  /** A block word without `held`: aimed by me at the cell `index` in this lap. */
  [[nodiscard]] std::uint64_t aim_word(std::uint64_t lap, std::uint32_t index) const {
    return ((lap << index_bits | index) & position_mask) << 24 | owner;
  }

  /** The cell at which a block word is aimed. Below 2^k, which may lie past the capacity in a corrupt segment. */
  [[nodiscard]] std::uint32_t index_of(std::uint64_t word) const {
    return static_cast<std::uint32_t>(word >> 24) & ((1u << index_bits) - 1);
  }

  /**
   * free(b): whether anybody may claim the block whose word is `word`, aimed at the cell `index` whose target lies at
   * `target_at`. Nobody can publish or hold it, then: a stale answer makes the claimer's CAS of the word fail.
   */
  [[nodiscard]] bool is_free_beside(std::uint32_t block, std::uint64_t word, std::uint32_t index,
                                    const std::byte *target_at) const {
    const auto whose = static_cast<std::uint32_t>(word & owner_mask);
    if (whose == 0) return true;
    const bool held = (word & held_bit) != 0;
    if (held && is_alive(*segment, whose)) return false;
    if (index >= capacity) return !is_alive(*segment, whose);  // nobody writes such a word: corrupt
    const std::uint64_t target = load64(target_at);            // CELL-O2 <- the publishing CAS
    if (named_block(target) == block) return false;            // published
    if (held) return true;                                     // its owner died before it published
    // Its owner saw this cell empty in the lap of its aim before it took the aim. So it may still publish there if the
    // cell is empty in that same lap, and in no other case.
    const std::uint64_t turn = turn_of(target);
    if ((turn & 1) != 0) return true;
    const std::uint64_t lap = turn >> 1;
    if (((lap << index_bits) & position_mask) != ((word >> 24 & position_mask) ^ index)) return true;
    if (is_alive(*segment, whose)) return false;
    // It may have published between the first look and its death: only a look after the death is sure.
    return named_block(load64(target_at)) != block;
  }

  /** Claims the block if it is free; its word is then `aim` with held. */
  bool try_claim_block(std::uint32_t block, std::uint64_t aim) const {
    std::byte *at = block_word_of(block);
    const std::uint64_t word = load64(at);  // before the target: else others could publish the block in between
    const std::uint32_t index = index_of(word);
    return is_free_beside(block, word, index, cell_at(index)) && cas64(at, word, aim | held_bit);  // CELL-O1
  }

  /** Claims the cell's own block, else any free one; no_block when none is free. */
  std::uint32_t claim_block(std::uint32_t home, std::uint64_t aim) {
    if (try_claim_block(home, aim)) return home;
    std::uint32_t block = hint_load(next_block);
    for (std::uint32_t k = 0; k < block_count; k++) {
      if (try_claim_block(block, aim)) {
        hint_store(next_block, block);
        return block;
      }
      if (++block == block_count) block = 0;
    }
    return layout::no_block;
  }

  /** Gives back a block that I hold and did not publish. Only its owner may store the word while it is held. */
  void drop_block(std::uint32_t block) const { plain_store64(block_word_of(block), 0); }
};

}  // namespace zeroipc::detail
