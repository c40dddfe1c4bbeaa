// Exact books of sends that may also fail: what each sender was told of each value, and how often that was received.

#pragma once

#include "harness.h"

namespace zeroipc::testing {

/** For Shared, or for threads. */
struct Ledger {
  static constexpr std::uint32_t makers = 80, most_each = 1 << 16;
  enum Told : std::uint8_t { nothing, sent, not_sent };

  Told told[makers][most_each];
  std::uint8_t seen[makers][most_each];
  std::uint64_t torn;

  void tell(std::uint32_t maker, std::uint32_t number, bool was_sent) {
    __atomic_store_n(reinterpret_cast<std::uint8_t *>(&told[maker][number]),
                     static_cast<std::uint8_t>(was_sent ? sent : not_sent), __ATOMIC_SEQ_CST);
  }

  void take(const Checked &value) {
    if (!value.is_whole() || value.maker() >= makers || value.number() >= most_each)
      __atomic_fetch_add(&torn, 1, __ATOMIC_SEQ_CST);
    else __atomic_fetch_add(&seen[value.maker()][value.number()], 1, __ATOMIC_SEQ_CST);
  }

  struct Sums {
    std::uint64_t sent, not_sent, missing;
  };
  /**
   * Checks that nothing came twice or torn, and nothing that was not sent; how many were sent, and never came. Of a
   * sender that is killed so many values may have come of which it was told nothing.
   */
  [[nodiscard]] Sums close(std::uint32_t started, std::uint32_t in_flight = 1) const {
    Sums sums{};
    std::uint64_t doubled = 0, wrong = 0;
    for (std::uint32_t maker = 0; maker < started; maker++) {
      std::uint32_t untold = 0;
      for (std::uint32_t k = 0; k < most_each; k++) {
        const std::uint8_t times = seen[maker][k];
        doubled += times > 1;
        wrong += told[maker][k] == not_sent && times > 0;
        untold += told[maker][k] == nothing && times > 0;
        sums.sent += told[maker][k] == sent;
        sums.not_sent += told[maker][k] == not_sent;
        sums.missing += told[maker][k] == sent && times == 0;
      }
      EXPECT_LE(untold, in_flight) << "of maker " << maker;
    }
    EXPECT_EQ(torn, 0u);
    EXPECT_EQ(doubled, 0u);
    EXPECT_EQ(wrong, 0u);
    return sums;
  }
};

}  // namespace zeroipc::testing
