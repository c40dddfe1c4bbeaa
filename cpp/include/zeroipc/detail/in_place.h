// Elements of a ring of cells where they lie: reserve and commit, claim and release. SPECIFICATION.md "Queue", "Zero
// copy", numbers the steps (R1, R2, C1 to C4).

#pragma once

#include <zeroipc/detail/cells.h>

namespace zeroipc::detail {

/** R1: a free block, held; none when every spare is in use. */
inline Outcome reserve_block(Cells &cells, std::uint32_t &block) {
  const Walk walk(cells, cells.at(layout::queue_tail));
  if (!walk.starts_well()) return Outcome::corrupt;
  block = cells.claim_block(walk.index, walk.aim());
  return block == layout::no_block ? Outcome::none : Outcome::done;
}

/** R2. The block stays held until it is published, so that its payload cannot be lost to another claimer. */
inline Outcome commit_block(Cells &cells, std::uint32_t block) {
  Walk walk(cells, cells.at(layout::queue_tail));
  if (!walk.starts_well()) return Outcome::corrupt;
  Outcome outcome;
  while ((outcome = walk.to_tail()) == Outcome::done) {
    const std::uint64_t aim = walk.aim();
    plain_store64(cells.block_word_of(block), aim | held_bit);
    if (!cas64(walk.cell(), walk.target, walk.filled(block))) continue;  // P3. QUEUE-O2 -> Walk::to_head
    plain_store64(cells.block_word_of(block), aim);  // held no longer: in use as long as the target names it
    walk.store_hint(cells.at(layout::queue_tail));
    wake_one(*cells.segment, cells.at(layout::queue_not_empty));
    return Outcome::done;
  }
  return outcome;
}

/** C1 to C4: a pop that keeps the block; none when it is empty, or needs a spare block for a copy and there is none. */
inline Outcome claim_element(Cells &cells, std::uint32_t &block) {
  Walk walk(cells, cells.at(layout::queue_head));
  if (!walk.starts_well()) return Outcome::corrupt;
  std::uint32_t mine = layout::no_block;  // a free block that I hold, for the copy
  Outcome outcome;
  while ((outcome = walk.to_head()) == Outcome::done) {
    std::byte *at = cells.block_word_of(walk.block);
    const std::uint64_t found = load64(at), aim = walk.aim();
    if (mine == layout::no_block && (found & held_bit) == 0 && (found ^ aim) >> 24 == 0) {
      // C1: hold the published block itself. Its word must carry this very position: a word aimed elsewhere belongs to
      // a later push that is still in progress. Not beside a block for the copy: a participant that is stopped keeps
      // one.
      if (!cas64(at, found, aim | held_bit)) continue;
      block = walk.block;
    } else {
      // C3: somebody else holds it at this moment (its producer about to let go, or another consumer that may be
      // paused): take the element by copy, into a block of my own.
      if (mine == layout::no_block) mine = cells.claim_block(walk.index, aim);
      if (mine == layout::no_block) return Outcome::none;
      payload_copy(cells.payload_of(mine), cells.payload_of(walk.block), round_up8(cells.elem_size));
      block = mine;
    }
    if (cas64(walk.cell(), walk.target, walk.emptied())) {  // C2, the pop. QUEUE-O3
      walk.store_hint(cells.at(layout::queue_head));        // C4
      wake_one(*cells.segment, cells.at(layout::queue_not_full));
      return Outcome::done;
    }
    if (block != mine) plain_store64(at, found);  // another consumer was first: as it was before
  }
  if (mine != layout::no_block) cells.drop_block(mine);
  return outcome;
}

/** C4, and abort: who waits for a free block waits with those for room. */
inline void release_block(Cells &cells, std::uint32_t block) {
  cells.drop_block(block);
  wake_one(*cells.segment, cells.at(layout::queue_not_full));
}

/**
 * A block of mine, held: given back when this ends, unless it was published. It must not outlive the structure's
 * handle.
 */
class HeldBlock {
 public:
  HeldBlock() = default;
  HeldBlock(Cells &cells, std::uint32_t block) : cells_(&cells), block_(block) {}
  HeldBlock(HeldBlock &&other) noexcept : cells_(std::exchange(other.cells_, nullptr)), block_(other.block_) {}
  HeldBlock &operator=(HeldBlock &&other) noexcept {
    std::swap(cells_, other.cells_);
    std::swap(block_, other.block_);
    return *this;
  }
  ~HeldBlock() { release(); }

  void release() {
    if (Cells *cells = std::exchange(cells_, nullptr)) release_block(*cells, block_);
  }

  /** R2: false when it is full; then the block is still held. CLOSED when the lease has ended. */
  bool commit() {
    check();
    // The bytes behind the element are to be zero, whoever wrote in place.
    std::byte *payload = cells_->payload_of(block_);
    std::memset(payload + cells_->elem_size, 0, round_up8(cells_->elem_size) - cells_->elem_size);
    if (!told(*cells_, commit_block(*cells_, block_))) return false;
    cells_ = nullptr;
    return true;
  }

  [[nodiscard]] std::byte *payload() const {
    check();
    return cells_->payload_of(block_);
  }

  [[nodiscard]] bool is_held() const { return cells_ != nullptr; }

 private:
  void check() const {
    if (!cells_) [[unlikely]] fail(ErrorCode::closed, "the lease has ended");
  }

  Cells *cells_ = nullptr;
  std::uint32_t block_ = layout::no_block;
};

}  // namespace zeroipc::detail
