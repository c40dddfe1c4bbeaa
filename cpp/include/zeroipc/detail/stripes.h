// Stripes of a map: the locks of who adds a new key, one for each home group, and how far from home its keys lie.
// SPECIFICATION.md "Map" has the steps (S). A stripe is taken over from a dead owner; nobody else ever waits for one.
//
//   stripe u64 [ version:32 | reach:8 | owner:24 ]

#pragma once

#include <zeroipc/detail/buckets.h>
#include <zeroipc/detail/waking.h>

namespace zeroipc::detail {

inline constexpr std::uint64_t stripe_version_step = std::uint64_t{1} << 32;
inline constexpr std::uint64_t reach_mask = std::uint64_t{0xff} << 24;
// Tries at a stripe that others change all the time.
inline constexpr std::uint32_t most_stripe_tries = 1u << 10;
// How often a holder tightens without a reason: erasers that could not take the stripe have left it too loose.
inline constexpr std::uint32_t tighten_every = 8;

/** The stripe in hand, until it is released. One operation holds one at most. */
class StripeInHand {
 public:
  StripeInHand(const Keyed &t, std::uint32_t home, std::uint64_t word) : t_(t), home_(home), word_(word) {}

  /** S1 and S2: empty while another one that lives has it. */
  static std::optional<StripeInHand> take(const Keyed &t, std::uint32_t home) {
    std::byte *at = t.group_at(home);
    for (std::uint32_t tries = 0; tries < most_stripe_tries; tries++) {
      const std::uint64_t seen = load64(at);
      const auto owner = static_cast<std::uint32_t>(seen & block_mask);
      if (owner != 0 && is_alive(*t.segment, owner)) return std::nullopt;
      const std::uint64_t mine =
          ((seen & ~(stripe_version_step - 1)) + stripe_version_step) | (seen & reach_mask) | t.owner;
      if (!cas64(at, seen, mine)) continue;  // MAP-O4 <- release: what its last owner did is done
      std::optional<StripeInHand> stripe(std::in_place, t, home, mine);
      if (owner != 0) stripe->tighten();
      return stripe;
    }
    return std::nullopt;
  }

  [[nodiscard]] std::uint32_t home() const { return home_; }

  /** Lowers the reach to the furthest group that has a key of this home. No such key can be added meanwhile. */
  void tighten() {
    std::uint32_t distance = last_distance(t_, word_);
    while (distance > 0 && !holds_key_of_home(t_.group_from(home_, distance))) distance--;
    set_reach(distance);
  }

  /** N7: a key is about to appear at this distance. MAP-O3 -> find: the reach is raised before the key can be seen. */
  void raise_reach(std::uint32_t distance) {
    if (distance <= last_distance(t_, word_)) return;
    raised_ = true;
    set_reach(distance);
  }

  /** N10 and S3: after a key was added at this distance, or not at all (0). The stripe is not used afterwards. */
  void release(std::uint32_t distance = 0) {
    const bool loose = raised_ && distance < last_distance(t_, word_);
    if (loose || (word_ >> 32) % tighten_every == 0) tighten();
    cas64(t_.group_at(home_), word_, word_ & ~block_mask);  // MAP-O4 -> take
    wake_all(*t_.segment, t_.at(layout::map_released));
  }

 private:
  /** Whether a key of this home lies in the bucket. */
  [[nodiscard]] bool is_of_home(const std::byte *bucket) const {
    std::uint64_t seen = load64(bucket);
    for (std::uint32_t tries = 0; is_full(seen) && block_in(seen) < t_.block_count; tries++) {
      const std::uint32_t half = load32(t_.block_at(block_in(seen)) + layout::pair_hash);
      const std::uint64_t again = load64(bucket);
      if (again == seen || tries == most_stripe_tries) return home_of(half, t_.group_count) == home_;
      seen = again;  // its block may have been written meanwhile
    }
    return false;
  }

  [[nodiscard]] bool holds_key_of_home(std::uint32_t group) const {
    for (std::uint32_t k = layout::group_buckets; k < buckets_end; k += 8)
      if (is_of_home(t_.group_at(group) + k)) return true;
    return false;
  }

  void set_reach(std::uint32_t distance) {
    const std::uint64_t next = (word_ & ~reach_mask) | std::uint64_t{std::min(distance, layout::far)} << 24;
    if (next == word_) return;
    word_ = next;
    plain_store64(t_.group_at(home_), next);
  }

  const Keyed &t_;
  std::uint32_t home_;
  std::uint64_t word_;
  bool raised_ = false;
};

}  // namespace zeroipc::detail
