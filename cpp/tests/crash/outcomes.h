// What the cases of futures and of lazies share.

#pragma once

#include "crash.h"

namespace zeroipc::testing {

/** All that their checks have to know of what was before. */
struct Nothing {};

/** The first of its blocks was in the hand of somebody who died. */
inline void give_a_block_to_the_dead(const Memory &memory, const char *name) {
  detail::store64(bytes_of(memory, name) + detail::layout::outcome_blocks, dead_owner);
}

}  // namespace zeroipc::testing
