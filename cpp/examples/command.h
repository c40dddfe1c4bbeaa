// What sensor and controller say to each other: plain data, without pointers.

#pragma once

#include <cstdint>

struct Command {
  std::uint32_t type;
  std::int32_t data;
  char text[32];
};
