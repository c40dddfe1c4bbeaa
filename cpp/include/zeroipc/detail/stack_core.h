// What stacks do between their words: free and claim, push, pop, look. SPECIFICATION.md "Stack" numbers the steps (F,
// S, O). top is the only truth, and a push completes the entry of the element that it goes upon.

#pragma once

#include <zeroipc/detail/usual.h>

namespace zeroipc::detail {

/** Of top, an entry or a block's word: its tag, birth or aim. They count modulo 2^39. */
constexpr std::uint64_t tag_of(std::uint64_t word) { return word >> 24 & lap_mask; }

/** The word after this tag: of top after a push or a pop, and of the entry of the block that is aimed at it. */
constexpr std::uint64_t follow(std::uint64_t tag, std::uint32_t block) { return ((tag + 1) & lap_mask) << 24 | block; }

/** Steps that one operation may still take: one that takes more is led in circles by a corrupt segment. */
class StackSteps {
 public:
  explicit StackSteps(std::uint32_t block_count) : left_(std::uint64_t{block_count} * 4 + spare_steps) {}

  bool spend() {
    if (left_ == 0) return false;
    left_--;
    return true;
  }

 private:
  static constexpr std::uint64_t spare_steps = std::uint64_t{1} << 20;

  std::uint64_t left_;
};

struct StackCore : Structure {
  std::byte *blocks = nullptr;  // the first block
  std::uint32_t block_count = 0;
  std::uint32_t next_block = 0;  // where to look for a free block next: a hint that threads share

  [[nodiscard]] std::byte *top_at() const { return at(layout::stack_top); }

  /** The entry of this depth, from 1 to the capacity. */
  [[nodiscard]] std::byte *entry_at(std::uint64_t depth) const { return at(layout::stack_entries) + (depth - 1) * 8; }

  [[nodiscard]] std::byte *block_at(std::uint32_t block) const { return blocks + std::size_t{block} * stride; }
  [[nodiscard]] std::byte *word_of(std::uint32_t block) const { return block_at(block) + layout::stack_block_word; }
  [[nodiscard]] std::byte *depth_of(std::uint32_t block) const { return block_at(block) + layout::stack_block_depth; }
  [[nodiscard]] std::byte *payload_of(std::uint32_t block) const {
    return block_at(block) + layout::stack_block_payload;
  }

  /** A block's word, not held: aimed by me at the tag that top has here. */
  [[nodiscard]] std::uint64_t aim_at(std::uint64_t top) const { return tag_of(top) << 24 | owner; }
};

// --- create and open ---

/** Where the blocks begin: on the first line behind the entries. */
constexpr std::uint64_t stack_blocks_offset(std::uint32_t capacity) {
  return layout::stack_entries + lines_of(std::uint64_t{capacity} * 8) * layout::line_bytes;
}

/** Proves the shape against the structure's size. */
inline void prove_stack(StackCore &stack) {
  const std::uint64_t offset = stack_blocks_offset(stack.capacity);
  stack.blocks = stack.base + offset;
  stack.block_count = fixed32(stack.at(layout::stack_block_count));
  if (stack.stride % 8 != 0 || stack.stride < layout::stack_block_payload + round_up8(stack.elem_size))
    fail_corrupt(stack, "its blocks cannot hold its elements");
  if (stack.block_count <= stack.capacity || stack.block_count > layout::no_block ||
      offset + std::uint64_t{stack.block_count} * stack.stride > stack.bytes)
    fail_corrupt(stack, "its blocks do not fit its bytes");
}

/** Makes, or finds, a stack. 0 spares: as many as usual. */
inline void create_stack(const std::shared_ptr<Segment> &segment, std::string_view name, const Wanted &wanted,
                         std::uint32_t spares, StackCore &out) {
  const std::uint64_t stride = block_stride(layout::stack_block_payload, wanted.elem_size);
  const std::uint64_t blocks = std::uint64_t{wanted.capacity} + (spares ? spares : usual_spares(*segment, stride));
  if (blocks > layout::no_block)
    fail(ErrorCode::bad_argument, "%s \"%s\": capacity and spares are %llu, and %u are the most", wanted.kind_name,
         std::string(name).c_str(), static_cast<unsigned long long>(blocks), layout::no_block);
  const auto initialise = [&](std::byte *at) {
    write32(at + layout::stack_block_count, static_cast<std::uint32_t>(blocks));
    write64(at + layout::stack_top, layout::no_block);  // tag 0
    for (std::uint32_t k = 0; k < wanted.capacity; k++)
      write64(at + layout::stack_entries + std::size_t{k} * 8, layout::no_block);  // birth 0
  };
  create_structure(segment, name, wanted, stack_blocks_offset(wanted.capacity) + blocks * stride,
                   static_cast<std::uint32_t>(stride), initialise, out);
  prove_stack(out);
}

// --- blocks ---

/**
 * free(b): whether anybody may claim the block whose word is `word`. Nobody can publish or hold it, then: a stale
 * answer makes the claimer's CAS of the word fail. `seen` is top as it was a moment ago, when the stack had `size`
 * elements.
 */
inline bool is_free(const StackCore &stack, std::uint32_t block, std::uint64_t word, std::uint64_t seen,
                    std::uint64_t size) {
  const auto whose = static_cast<std::uint32_t>(word & owner_mask);
  if (whose == 0) return true;  // F1
  if ((word & held_bit) != 0) return !is_alive(*stack.segment, whose);
  const std::uint64_t aim = tag_of(word);
  const std::uint64_t top = load64(stack.top_at());  // F2. STACK-O1 <- the CAS of top
  const std::uint32_t on = block_of(top);
  // Its owner may still push it; and if it is dead, it may have done so between this look and its death.
  if (tag_of(top) == aim) return !is_alive(*stack.segment, whose) && load64(stack.top_at()) == top;
  if (on == block) return false;  // F3
  if (on == layout::no_block) return true;
  const std::uint64_t depth = load64(stack.depth_of(block));
  if (top == seen && depth >= size) return true;  // F4: nothing lies so deep below the top
  // F5: what lies below the top has its entry. One that is left over from an earlier stay can only make it look taken.
  return depth - 1 >= stack.capacity || load64(stack.entry_at(depth)) != follow(aim, block);
}

/** Claims the block if it is free; its word is then `aim` with held. */
inline bool try_claim(const StackCore &stack, std::uint32_t block, std::uint64_t aim, std::uint64_t seen,
                      std::uint64_t size) {
  std::byte *at = stack.word_of(block);
  const std::uint64_t word = load64(at);  // before top: read the other way round, others could publish it in between
  return is_free(stack, block, word, seen, size) && cas64(at, word, aim | held_bit);  // STACK-O2
}

/** Claims the block `first`, else any free one; no_block when none is free. */
inline std::uint32_t claim_any(StackCore &stack, std::uint32_t first, std::uint64_t aim, std::uint64_t seen,
                               std::uint64_t size, StackSteps &steps) {
  if (first < stack.block_count && try_claim(stack, first, aim, seen, size)) return first;
  std::uint32_t block = hint_load(stack.next_block);
  for (std::uint32_t k = 0; k < stack.block_count && steps.spend(); k++) {
    if (try_claim(stack, block, aim, seen, size)) {
      hint_store(stack.next_block, block);
      return block;
    }
    if (++block == stack.block_count) block = 0;
  }
  return layout::no_block;
}

/** Gives back a block in hand. Only its owner may store the word while it is held. */
inline void drop_block(const StackCore &stack, std::uint32_t block) {
  if (block != layout::no_block) plain_store64(stack.word_of(block), 0);
}

// --- push ---

/** S5: completes the entry of the block `on`, which is on top at this depth. False when top moved. */
[[gnu::noinline]] inline bool complete(const StackCore &stack, std::uint64_t top, std::uint64_t depth,
                                       StackSteps &steps) {
  const std::uint32_t on = block_of(top);
  std::byte *at = stack.entry_at(depth);
  while (steps.spend()) {
    const std::uint64_t right = follow(tag_of(load64(stack.word_of(on))), on);
    const std::uint64_t entry = load64(at);
    if (entry == right) return true;
    if (load64(stack.top_at()) != top) return false;  // unmoved, it proves the word, and that the entry may be changed
    if (cas64(at, entry, right)) return true;         // STACK-O3 -> pop_here: the block below
  }
  return false;
}

/**
 * S6 to S8 with a block in hand: whether it is pushed upon `top`, at this depth. Where it is not, it is in hand still,
 * or no_block when somebody has claimed it.
 */
[[gnu::always_inline]] inline bool publish(const StackCore &stack, std::uint64_t top, std::uint64_t depth,
                                           std::uint32_t &block) {
  const std::uint64_t aim = stack.aim_at(top);
  std::byte *const at = stack.word_of(block);
  plain_store64(stack.depth_of(block), depth);  // S6: the depth while it is held
  plain_store64(at, aim);                       // STACK-O4 -> is_free: it is mine only while top has this tag
  if (cas64(stack.top_at(), top, follow(tag_of(top), block))) return true;  // S7, the push. STACK-O5 -> pop_here
  if (!cas64(at, aim, aim | held_bit)) block = layout::no_block;            // S8
  return false;
}

/** push, the general way: S1 to S8, perhaps with a block in hand that has the payload. none when it is full. */
inline Outcome push_generally(StackCore &stack, const void *element, std::size_t bytes, std::uint32_t block) {
  StackSteps steps(stack.block_count);
  while (steps.spend()) {
    const std::uint64_t top = load64(stack.top_at());  // S1. STACK-O5 <- publish
    const std::uint32_t on = block_of(top);
    std::uint64_t depth = 0;
    if (on != layout::no_block) {
      if (on >= stack.block_count) break;
      depth = load64(stack.depth_of(on));  // S2
      if (depth - 1 >= stack.capacity) break;
      if (depth == stack.capacity) {
        if (load64(stack.top_at()) != top) continue;  // S3
        drop_block(stack, block);
        return Outcome::none;
      }
    }
    if (block == layout::no_block) {  // S4
      const std::uint32_t first = block_of(load64(stack.entry_at(depth + 1)));
      block = claim_any(stack, first, stack.aim_at(top), top, depth, steps);
      if (block == layout::no_block) {
        if (load64(stack.top_at()) != top) continue;
        return Outcome::none;
      }
      payload_in(stack.payload_of(block), element, bytes);
      // Threads share their owner id. Another one of mine that lost its push may have aimed this very block at this
      // tag, and be about to take it back (S8): it must not find that word again. So a block is aimed only at a tag
      // that top had after the claim.
      if (load64(stack.top_at()) != top) continue;
    }
    if (on != layout::no_block && !complete(stack, top, depth, steps)) continue;  // S5
    if (publish(stack, top, depth + 1, block)) return Outcome::done;
  }
  drop_block(stack, block);
  return Outcome::corrupt;
}

/**
 * push, the usual way, in one piece for speed: the first block that claim_any would try lies no deeper than the top and
 * is free, and nobody else pushes or pops meanwhile. `block` is what is in hand where it was lost.
 */
[[gnu::always_inline]] inline Usual push_usually(const StackCore &stack, const void *element, std::size_t bytes,
                                                std::uint32_t &block) {
  const std::uint64_t top = load64(stack.top_at());  // S1
  const std::uint32_t on = block_of(top);
  std::uint64_t depth = 0;
  block = layout::no_block;
  if (on != layout::no_block) [[likely]] {
    if (on >= stack.block_count) [[unlikely]] return Usual::unusual;  // corrupt, as the general way will tell
    depth = load64(stack.depth_of(on));                               // S2
    if (depth - 1 >= std::uint64_t{stack.capacity} - 1) [[unlikely]]
      return depth == stack.capacity && load64(stack.top_at()) == top ? Usual::nothing : Usual::unusual;  // S3
  }
  std::uint32_t next = block_of(load64(stack.entry_at(depth + 1)));
  if (next >= stack.block_count) next = hint_load(stack.next_block);  // nothing had anything upon it so high before
  std::byte *const at = stack.word_of(next);
  const std::uint64_t word = load64(at);  // before top, as in try_claim
  if (load64(stack.top_at()) != top) [[unlikely]] return Usual::unusual;
  // Neither held (F1) nor aimed at the tag of top (F2) nor on top (F3), and no deeper than the top (F4): free.
  if ((word & held_bit) != 0 || tag_of(word) == tag_of(top) || next == on || load64(stack.depth_of(next)) < depth)
      [[unlikely]]
    return Usual::unusual;
  if (!cas64(at, word, stack.aim_at(top) | held_bit)) [[unlikely]] return Usual::unusual;  // S4. STACK-O2
  block = next;
  payload_in(stack.payload_of(next), element, bytes);
  if (load64(stack.top_at()) != top) [[unlikely]] return Usual::lost;  // as in push_generally
  if (on != layout::no_block &&
      load64(stack.entry_at(depth)) != follow(tag_of(load64(stack.word_of(on))), on)) {  // S5
    StackSteps steps(stack.block_count);
    if (!complete(stack, top, depth, steps)) return Usual::lost;
  }
  return publish(stack, top, depth + 1, block) ? Usual::done : Usual::lost;
}

/** push, whichever way. */
[[gnu::always_inline]] inline Outcome push(StackCore &stack, const void *element, std::size_t bytes) {
  std::uint32_t block;
  const Usual usual = push_usually(stack, element, bytes, block);
  if (usual == Usual::done) return Outcome::done;
  return usual == Usual::nothing ? Outcome::none : push_generally(stack, element, bytes, block);
}

// --- pop ---

/** O1 to O4, once. `lost`: somebody was faster; `unusual`: corrupt. */
[[gnu::always_inline]] inline Usual pop_here(const StackCore &stack, void *out, std::size_t bytes) {
  const std::uint64_t top = load64(stack.top_at());  // O1. STACK-O5 <- publish
  const std::uint32_t block = block_of(top);
  if (block == layout::no_block) return Usual::nothing;
  if (block >= stack.block_count) [[unlikely]] return Usual::unusual;
  const std::uint64_t depth = load64(stack.depth_of(block));  // O2
  std::uint32_t below = layout::no_block;
  if (depth != 1) {
    // Entries below a depth are complete before anything has that depth, whatever top is now.
    if (depth - 2 >= std::uint64_t{stack.capacity} - 1) [[unlikely]] return Usual::unusual;
    below = block_of(load64(stack.entry_at(depth - 1)));  // STACK-O3 <- complete
    if (below >= stack.block_count) [[unlikely]] return Usual::unusual;
  }
  payload_out(out, stack.payload_of(block), bytes);  // O3
  // O4, the pop: it proves what was read, for a block is written again only after top moved. STACK-O6 -> is_free.
  return cas64(stack.top_at(), top, follow(tag_of(top), below)) ? Usual::done : Usual::lost;
}

/** pop: until it is done, or the stack was empty. */
inline Outcome pop_generally(const StackCore &stack, void *out, std::size_t bytes) {
  for (StackSteps steps(stack.block_count); steps.spend();) {
    const Usual usual = pop_here(stack, out, bytes);
    if (usual == Usual::done) return Outcome::done;
    if (usual == Usual::nothing) return Outcome::none;
    if (usual == Usual::unusual) break;
  }
  return Outcome::corrupt;
}

// --- observe ---

/** Copies the element on top and leaves it: the second load of top proves the copy. none when it is empty. */
inline Outcome look(const StackCore &stack, void *out, std::size_t bytes) {
  for (StackSteps steps(stack.block_count); steps.spend();) {
    const std::uint64_t top = load64(stack.top_at());
    const std::uint32_t block = block_of(top);
    if (block == layout::no_block) return Outcome::none;
    if (block >= stack.block_count) break;
    payload_out(out, stack.payload_of(block), bytes);
    if (load64(stack.top_at()) == top) return Outcome::done;
  }
  return Outcome::corrupt;
}

/** Elements in the stack, exact at the last load; empty when it is corrupt. */
inline std::optional<std::uint32_t> count_items(const StackCore &stack) {
  for (StackSteps steps(stack.block_count); steps.spend();) {
    const std::uint64_t top = load64(stack.top_at());
    const std::uint32_t block = block_of(top);
    if (block == layout::no_block) return 0;
    if (block >= stack.block_count) break;
    const std::uint64_t depth = load64(stack.depth_of(block));
    if (load64(stack.top_at()) != top) continue;
    if (depth - 1 >= stack.capacity) break;
    return static_cast<std::uint32_t>(depth);
  }
  return std::nullopt;
}

/**
 * Whether there is something to pop, or room to push: exact at the last load. For waits: a corrupt stack has neither.
 */
inline bool has_items(const StackCore &stack) { return block_of(load64(stack.top_at())) < stack.block_count; }

inline bool has_room(const StackCore &stack) {
  const auto size = count_items(stack);
  return size && *size < stack.capacity;
}

}  // namespace zeroipc::detail
