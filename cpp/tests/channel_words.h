// What may be left in the words of a channel when nobody uses it: nothing of who waited.

#pragma once

#include <zeroipc/detail/cell.h>
#include <zeroipc/detail/layout.h>
#include <zeroipc/detail/words.h>

#include "harness.h"

namespace zeroipc::testing {

/** How many offers stand in the cells of an unbuffered channel. */
inline std::uint32_t offers_at(const Memory &memory, const char *name) {
  namespace layout = detail::layout;
  const std::byte *header = bytes_of(memory, name);
  const std::uint32_t stride = detail::fixed32(header + layout::structure_stride);
  std::uint32_t found = 0;
  for (std::uint32_t k = 0; k < detail::fixed32(header + layout::structure_capacity); k++)
    found += static_cast<std::uint32_t>(detail::turn_of(detail::load64(header + layout::queue_cells + k * stride))) & 1;
  return found;
}

/** No bit may be left behind in any of the four sets. */
inline void expect_that_nobody_waits(const Memory &memory, const char *name) {
  namespace layout = detail::layout;
  const std::byte *header = bytes_of(memory, name);
  for (std::uint32_t at = layout::queue_not_empty; at < layout::queue_cells; at += 8)
    EXPECT_EQ(detail::load64(header + at), 0u);
}

/** The same, and no offer. */
inline void expect_that_nothing_is_left(const Memory &memory, const char *name) {
  expect_that_nobody_waits(memory, name);
  if (detail::fixed32(bytes_of(memory, name) + detail::layout::channel_rendezvous)) {
    EXPECT_EQ(offers_at(memory, name), 0u);
  }
}

}  // namespace zeroipc::testing
