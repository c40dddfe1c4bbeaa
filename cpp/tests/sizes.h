// Elements of many sizes through a structure: what they are copied by differs.

#pragma once

#include <array>
#include <utility>

#include "harness.h"

namespace zeroipc::testing {

/** Pushes and pops random elements of `Size` bytes; bytes behind a payload, up to a multiple of 8, must stay zeros. */
template <template <typename> typename Structure, std::size_t Size>
void push_of_size(std::size_t first_payload) {
  struct Element {
    std::array<std::uint8_t, Size> bytes;
  };
  constexpr std::uint32_t capacity = 2, spares = 2;
  TestMemory memory;
  Structure<Element> structure(memory, "s", capacity, {.spares = spares});
  const std::byte *header = bytes_of(memory, "s");
  const std::uint32_t stride = detail::load32(header + detail::layout::structure_stride);
  for (int round = 0; round < 5; round++) {
    Element in;
    for (std::uint8_t &byte : in.bytes) byte = static_cast<std::uint8_t>(random_below(255) + 1);
    ASSERT_TRUE(structure.try_push(in));
    for (std::size_t k = Size; k < detail::round_up8(Size); k++)
      for (std::uint32_t block = 0; block < capacity + spares; block++)
        ASSERT_EQ(header[first_payload + block * stride + k], std::byte{0}) << Size;
    const auto out = structure.try_pop();
    ASSERT_TRUE(out);
    ASSERT_EQ(in.bytes, out->bytes);
  }
}

/** The same with all sizes up to 33, and some beyond. `first_payload` lies so far behind the structure's header. */
template <template <typename> typename Structure>
void push_of_any_size(std::size_t first_payload) {
  [&]<std::size_t... Sizes>(std::index_sequence<Sizes...>) {
    (push_of_size<Structure, Sizes + 1>(first_payload), ...);
  }(std::make_index_sequence<33>());
  push_of_size<Structure, 48>(first_payload);
  push_of_size<Structure, 100>(first_payload);
  push_of_size<Structure, 299>(first_payload);
}

}  // namespace zeroipc::testing
