// A pause of some 0.3 us, for who has used up what the other side made: to look at once, again and again, makes both
// wait for the line that they look at, and go on in step. After a pause there is much at once, if the other side is at
// work; if it is not, the pauses stop (SPECIFICATION.md "Ring" and "Stream", Advice).

#pragma once

#include <cstdint>

namespace zeroipc::detail {

// Multiplications that wait for each other, some 4 cycles each.
inline constexpr std::uint32_t pause_steps = 256;
// A pause has paid when this many times what one operation moves is there before the next one.
inline constexpr std::uint32_t pause_worth = 4;
// How often what there is is used up without a pause, after one that did not pay.
inline constexpr std::uint32_t pause_rest = 64;

inline void pause() {
  std::uint32_t x = 1;
  for (std::uint32_t k = 0; k < pause_steps; k++) {
    x = x * 1664525 + 1013904223;
    asm volatile("" : "+r"(x));  // so that no compiler knows better
  }
}

}  // namespace zeroipc::detail
