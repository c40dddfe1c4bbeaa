// The queue of typescript/core/queue.ts for f64, in C++: the same words, the same order of accesses, sequentially
// consistent atomics. It is the measure of what the TypeScript implementation costs, and no C++ interface to ZeroIPC.
// Two things are left out, which the measured path never reaches: liveness (every participant counts as living) and the
// ringing of a sleeper (the waiter set is looked at after every operation, and nobody is ever in it).
//
//   line 1  tail hint { lap:40, index:24 }     line 3  waiters: not empty
//   line 2  head hint                          line 4  waiters: not full
//   line 5  cells { target u64, block u64, payload f64 }: `capacity` cells, then spare blocks

#pragma once

#include <atomic>
#include <bit>
#include <cstddef>
#include <cstdint>

class Queue {
 public:
  static constexpr uint32_t kNoBlock = 0xffffff;

  static constexpr size_t bytes(uint32_t capacity, uint32_t spares) {
    return kCells + static_cast<size_t>(capacity + spares) * kStride;
  }

  /** Over zeroed memory, or over a queue that was made there. */
  Queue(uint8_t *memory, uint32_t capacity, uint32_t spares, uint32_t owner)
      : base_(memory),
        capacity_(capacity),
        block_count_(capacity + spares),
        index_bits_(static_cast<uint32_t>(std::bit_width(capacity - 1))),
        owner_(owner),
        next_block_(capacity) {}

  void initialise() {
    for (uint32_t k = 0; k < block_count_; k++) word(cell(k)).store(kNoBlock);
  }

  bool try_push(double value) {
    const uint64_t hint = word(kTail).load(std::memory_order_relaxed);
    const uint32_t index = hint & kNoBlock;
    if (index >= capacity_) return false;
    const uint64_t lap = (hint >> 24) & kLapMask;
    const size_t at = cell(index);
    const uint64_t turn = (lap << 1) & kTurnMask;
    const uint64_t aim = aim_word(lap, index);
    const uint64_t target = word(at).load();
    uint32_t block = kNoBlock;
    if (target == target_word(turn, kNoBlock)) {
      const uint64_t old = word(at + kBlock).load();
      if (static_cast<int64_t>(old) >= 0 && index_of(old) == index && (old ^ aim) >> 24 != 0 &&
          cas(at + kBlock, old, aim | kHeld)) {
        block = index;
        payload(block) = value;
        word(at + kBlock).store(aim, std::memory_order_release);
        if (cas(at, target, target_word(turn | 1, block))) {
          store_hint(kTail, lap, index);
          wake_one(kNotEmpty);
          return true;
        }
      }
    }
    Walk walk = start_walk(kTail);
    if (!publish(walk, value, block, aim)) return false;
    store_hint(kTail, walk.lap, walk.index);
    wake_one(kNotEmpty);
    return true;
  }

  bool try_pop(double &value) {
    const uint64_t hint = word(kHead).load(std::memory_order_relaxed);
    const uint32_t index = hint & kNoBlock;
    if (index >= capacity_) return false;
    const uint64_t lap = (hint >> 24) & kLapMask;
    const size_t at = cell(index);
    const uint64_t turn = ((lap << 1) | 1) & kTurnMask;
    const uint64_t target = word(at).load();
    if (target >> 24 == turn && (target & kNoBlock) < block_count_) {
      value = payload(target & kNoBlock);
      if (cas(at, target, target_word((turn + 1) & kTurnMask, kNoBlock))) {
        store_hint(kHead, lap, index);
        wake_one(kNotFull);
        return true;
      }
    }
    Walk walk = start_walk(kHead);
    while (walk_to_head(walk)) {
      value = payload(walk.target & kNoBlock);
      if (!cas(cell(walk.index), walk.target, target_word(((walk.lap << 1) + 2) & kTurnMask, kNoBlock))) continue;
      store_hint(kHead, walk.lap, walk.index);
      wake_one(kNotFull);
      return true;
    }
    return false;
  }

 private:
  static constexpr size_t kTail = 0x40, kHead = 0x80, kNotEmpty = 0xc0, kNotFull = 0x100, kCells = 0x140;
  static constexpr size_t kBlock = 8, kPayload = 16, kStride = 24;
  static constexpr uint64_t kHeld = 1ull << 63;
  static constexpr uint64_t kTurnMask = (1ull << 40) - 1;
  static constexpr uint64_t kLapMask = (1ull << 39) - 1;
  static constexpr uint64_t kPositionMask = kLapMask;

  struct Walk {
    uint32_t index;
    uint64_t lap, target;
  };

  std::atomic<uint64_t> &word(size_t offset) { return *reinterpret_cast<std::atomic<uint64_t> *>(base_ + offset); }
  double &payload(uint64_t block) { return *reinterpret_cast<double *>(base_ + cell(block) + kPayload); }
  static size_t cell(uint64_t index) { return kCells + index * kStride; }
  bool cas(size_t offset, uint64_t expected, uint64_t desired) {
    return word(offset).compare_exchange_strong(expected, desired);
  }

  static uint64_t target_word(uint64_t turn, uint64_t block) { return (turn << 24) | block; }
  static bool turn_after(uint64_t a, uint64_t b) { return static_cast<int64_t>((a - b) << 24) > 0; }
  uint64_t aim_word(uint64_t lap, uint32_t index) const {
    return ((((lap << index_bits_) | index) & kPositionMask) << 24) | owner_;
  }
  uint32_t index_of(uint64_t block_word) const {
    return static_cast<uint32_t>(block_word >> 24) & ((1u << index_bits_) - 1);
  }

  void step_on(Walk &walk) const {
    if (++walk.index != capacity_) return;
    walk.index = 0;
    walk.lap = (walk.lap + 1) & kLapMask;
  }

  Walk start_walk(size_t hint_at) {
    const uint64_t hint = word(hint_at).load(std::memory_order_relaxed);
    return {static_cast<uint32_t>(hint & kNoBlock), (hint >> 24) & kLapMask, 0};
  }

  void store_hint(size_t hint_at, uint64_t lap, uint32_t index) {
    const uint32_t next = index + 1;
    word(hint_at).store(next == capacity_ ? (lap + 1) << 24 : (lap << 24) | next, std::memory_order_release);
  }

  /** To the first cell that is empty in its lap; false when the queue is full. */
  bool walk_to_tail(Walk &walk) {
    for (;; step_on(walk)) {
      walk.target = word(cell(walk.index)).load();
      const uint64_t turn = walk.target >> 24, empty = (walk.lap << 1) & kTurnMask;
      if (turn == empty) return true;
      if (!turn_after(turn, empty)) return false;
      walk.lap = ((turn - 1) & kTurnMask) >> 1;
    }
  }

  /** To the first cell that is full in its lap; false when the queue is empty. */
  bool walk_to_head(Walk &walk) {
    for (;; step_on(walk)) {
      walk.target = word(cell(walk.index)).load();
      const uint64_t turn = walk.target >> 24, full = ((walk.lap << 1) | 1) & kTurnMask;
      if (turn == full) return true;
      if (!turn_after(turn, full)) return false;
      walk.lap = ((turn >> 1) - 1) & kLapMask;
    }
  }

  bool publish(Walk &walk, double value, uint32_t block, uint64_t old) {
    while (walk_to_tail(walk)) {
      const uint64_t aim = aim_word(walk.lap, walk.index);
      if (block == kNoBlock) {
        block = claim_block(walk.index, aim);
        if (block == kNoBlock) return false;
        payload(block) = value;
        word(cell(block) + kBlock).store(aim, std::memory_order_release);
      } else if (old != aim && !cas(cell(block) + kBlock, old, aim)) {
        block = kNoBlock;
        continue;
      }
      old = aim;
      if (cas(cell(walk.index), walk.target, target_word(((walk.lap << 1) | 1) & kTurnMask, block))) return true;
    }
    if (block != kNoBlock) cas(cell(block) + kBlock, old, 0);
    return false;
  }

  bool is_free(uint32_t block, uint64_t block_word) {
    if ((block_word & kNoBlock) == 0) return true;
    if (static_cast<int64_t>(block_word) < 0) return false;
    const uint32_t index = index_of(block_word);
    if (index >= capacity_) return false;
    const uint64_t target = word(cell(index)).load();
    if ((target & kNoBlock) == block) return false;
    const uint64_t turn = target >> 24;
    if ((turn & 1) != 0) return true;
    const uint64_t aimed = ((block_word >> 24) & kPositionMask) ^ index;
    return (((turn >> 1) << index_bits_) & kPositionMask) != aimed;
  }

  bool claim(uint32_t block, uint64_t aim) {
    const uint64_t old = word(cell(block) + kBlock).load();
    return is_free(block, old) && cas(cell(block) + kBlock, old, aim | kHeld);
  }

  uint32_t claim_block(uint32_t home, uint64_t aim) {
    if (claim(home, aim)) return home;
    uint32_t block = next_block_;
    for (uint32_t k = 0; k < block_count_; k++) {
      if (claim(block, aim)) return next_block_ = block;
      if (++block == block_count_) block = 0;
    }
    return kNoBlock;
  }

  void wake_one(size_t set) {
    if (word(set).load() != 0) __builtin_trap();
  }

  uint8_t *base_;
  uint32_t capacity_, block_count_, index_bits_, owner_, next_block_;
};
