// The layout vectors: what a script wrote must equal them, byte by byte, and their bytes must open and read back.
// SPECIFICATION.md section 25.

#pragma once

#include "harness.h"

namespace zeroipc::testing {

/** What a vector's own comments tell to do, and what to find in it. */
struct Script {
  std::string name;  // of ../vectors/<name>.txt
  std::uint32_t max_entries;
  std::function<void(Memory &)> write;
  std::function<void(Memory &)> read;
};

void play(const Script &script);

/** Makes a segment of a vector's bytes, which nobody is attached to; its name. */
std::string place_vector(const std::string &name);

}  // namespace zeroipc::testing
