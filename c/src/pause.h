// A pause of some 0.3 us, for who has used up what the other side made: to look at once, again and again, makes both
// wait for the line that they look at, and go on in step. After a pause there is much at once, if the other side is at
// work; if it is not, the pauses stop (SPECIFICATION.md "Ring" and "Stream", Advice).

#ifndef ZEROIPC_SRC_PAUSE_H
#define ZEROIPC_SRC_PAUSE_H

#include <stdint.h>

// Multiplications that wait for each other, some 4 cycles each.
#define PAUSE_STEPS 256u
// A pause has paid when this many times what one operation moves is there before the next one.
#define PAUSE_WORTH 4u
// How often what there is is used up without a pause, after one that did not pay.
#define PAUSE_REST 64u

static inline void zi_pause(void) {
  uint32_t x = 1;
  for (uint32_t k = 0; k < PAUSE_STEPS; k++) {
    x = x * 1664525 + 1013904223;
    __asm__ volatile("" : "+r"(x)); // so that no compiler knows better
  }
}

#endif
