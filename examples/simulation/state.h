// What the two programs share, as C++ sees it; state.ts is the same in TypeScript.

#pragma once

#include <cstddef>
#include <cstdint>

#include <zeroipc/zeroipc.h>

constexpr std::size_t columns = 192, rows = 108, cells = columns * rows;

/** What the viewer steers: how fast substance u is fed and v removed, and how many steps there are in a second. */
struct Recipe {
  double feed, kill, speed;
};

/** What the viewer draws. */
struct Frame {
  std::uint64_t step;
  double total;  // of all cells, in their order: the viewer adds them up, too, which shows that the frame is whole
  float v[cells];
};

using RecipeName = zeroipc::FixedText<8>;

/** The viewer creates all of it, and is there first. */
struct State {
  zeroipc::Memory memory;
  /** The simulation's own state: two generations, of which `steps % 2` is the current one. */
  zeroipc::Array<float> u{memory, "u", 2 * cells}, v{memory, "v", 2 * cells};
  zeroipc::Array<std::uint64_t> steps{memory, "steps", 1};
  /** One entry, "recipe": of a map's value nobody ever sees half. */
  zeroipc::Map<RecipeName, Recipe> recipes{memory, "recipes"};
  /** How many drops of v are still to fall. */
  zeroipc::Array<std::uint32_t> drops{memory, "drops", 1};
  /** Frames are written in blocks of the pool; who has the handle has the block. */
  zeroipc::Pool<Frame> frames{memory, "frames"};
  zeroipc::Queue<std::uint64_t> ready{memory, "ready"};
};
