// What dispatcher and worker say to each other: plain data, without pointers.

#pragma once

#include <cstdint>

struct Message {
  std::uint32_t id;
  char text[28];
};
