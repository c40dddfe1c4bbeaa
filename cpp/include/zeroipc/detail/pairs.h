// Blocks of a map: each holds a key and a value, written in private and published by one CAS of a bucket.
// SPECIFICATION.md "Map" has the steps (B).
//
//   word u64 [ writing:1 | version:39 | owner:24 ]   target u32: 8 * group + slot   hash u32   key   value
//
// A block is in use while its living owner writes it, or while the bucket at which it is aimed is full and names it.
// Unlike in a queue, its owner lets go of it only after it is published.

#pragma once

#include <zeroipc/detail/buckets.h>

namespace zeroipc::detail {

inline constexpr std::uint64_t writing_bit = std::uint64_t{1} << 63;
inline constexpr std::uint64_t pair_version_mask = ((std::uint64_t{1} << 39) - 1) << 24;
inline constexpr std::uint64_t pair_version_step = std::uint64_t{1} << 24;
// Rounds over all blocks without finding a free one: with one spare for every writer even the first should do.
inline constexpr std::uint32_t claim_rounds = 2;
// More blocks than this are not being written at once: each thread writes one, and asking who lives takes time.
inline constexpr std::uint32_t most_writers = 1024;

/** The block in hand, if there is one. One operation holds one block at most. */
class PairInHand {
 public:
  explicit PairInHand(Keyed &t) : t_(t) {}
  PairInHand(const PairInHand &) = delete;
  PairInHand &operator=(const PairInHand &) = delete;
  ~PairInHand() { let_go(); }

  [[nodiscard]] bool is_held() const { return word_ != 0; }
  [[nodiscard]] std::uint32_t block() const { return block_; }

  /** B1 to B3: the hinted block, or the one that the last replace took out, or any. False when all are in use. */
  bool claim(std::uint32_t hint) {
    const std::uint32_t count = t_.block_count;
    std::uint32_t writers = 0;
    if (hint < count && claim_this_pair(hint, writers)) return true;
    std::uint32_t block = hint_load(t_.next_block);
    for (std::uint32_t k = 0; k < count * claim_rounds && writers < most_writers; k++) {
      if (claim_this_pair(block, writers)) {
        hint_store(t_.next_block, block);
        return true;
      }
      if (++block == count) block = 0;
    }
    return false;
  }

  /** B4: aims the block at this bucket; writes the key, and the value. */
  void aim(const std::byte *bucket) const {
    plain_store32(t_.block_at(block_) + layout::pair_target, t_.number_of(bucket));
  }
  void write_key(const HashedKey &key) const {
    std::byte *at = t_.block_at(block_);
    plain_store32(at + layout::pair_hash, static_cast<std::uint32_t>(key.hash >> 32));
    payload_in(at + layout::pair_key, key.bytes, t_.key_size);
  }
  void write_value(const std::byte *value) const {
    if (t_.value_size != 0) payload_in(t_.block_at(block_) + t_.value_at, value, t_.value_size);
  }

  /** Lets go of the block: published, or given up. Only its owner stores its word. */
  void let_go() {
    if (word_ == 0) return;
    plain_store64(t_.block_at(block_) + layout::pair_word, word_ & pair_version_mask);
    word_ = 0;
  }

 private:
  /** The bucket of this number, or null when there is none. */
  [[nodiscard]] const std::byte *bucket_of(std::uint32_t target) const {
    const std::uint32_t group = target >> 3, slot = target & 7;
    if (group >= t_.group_count || slot == 0 || slot > layout::slots) return nullptr;
    return t_.group_at(group) + std::size_t{slot} * 8;
  }

  /**
   * B1 and B2: whether anybody may claim the block whose word is `word`. A stale answer makes the claimer's CAS fail.
   * Counts the blocks that are being written.
   */
  bool is_free(std::uint32_t block, std::uint64_t word, std::uint32_t &writers) const {
    if ((word & writing_bit) != 0 && is_alive(*t_.segment, static_cast<std::uint32_t>(word & block_mask))) {
      ++writers;
      return false;
    }
    // Only now: an owner that is dead may have published the block before.
    const std::byte *bucket = bucket_of(load32(t_.block_at(block) + layout::pair_target));
    if (!bucket) return true;
    const std::uint64_t named = load64(bucket);
    return !is_full(named) || block_in(named) != block;
  }

  bool claim_this_pair(std::uint32_t block, std::uint32_t &writers) {
    std::byte *at = t_.block_at(block) + layout::pair_word;
    const std::uint64_t word = load64(at);
    if (!is_free(block, word, writers)) return false;
    const std::uint64_t mine = writing_bit | ((word + pair_version_step) & pair_version_mask) | t_.owner;
    // B3. MAP-O2 -> compare: who still reads the block finds its bucket changed. From here on it is mine alone.
    if (!cas64(at, word, mine)) return false;
    block_ = block;
    word_ = mine;
    return true;
  }

  Keyed &t_;
  std::uint32_t block_ = layout::no_block;
  std::uint64_t word_ = 0;  // 0: none is held
};

}  // namespace zeroipc::detail
