// Positions of a stream as private words: [ lap:39 | index:24 ], and the shorter form that subscriber lines and block
// words have, whose lap is cut to 39 - k bits. SPECIFICATION.md "Stream".

#pragma once

#include <zeroipc/detail/cell.h>

namespace zeroipc::detail {

inline constexpr std::uint64_t position_bits = (std::uint64_t{1} << 63) - 1;
// What lies between a position and the one of the same index in the next lap.
inline constexpr std::uint64_t one_lap = std::uint64_t{1} << 24;

constexpr std::uint64_t position_of(std::uint64_t lap, std::uint32_t index) { return lap << 24 | index; }
constexpr std::uint64_t position_lap(std::uint64_t position) { return position >> 24; }
constexpr std::uint32_t position_index(std::uint64_t position) {
  return static_cast<std::uint32_t>(position & layout::no_block);
}

/** Whether position `a` comes after position `b`; laps count modulo 2^39. */
constexpr bool position_after(std::uint64_t a, std::uint64_t b) { return static_cast<std::int64_t>((a - b) << 1) > 0; }

constexpr std::uint64_t lap_later(std::uint64_t position) { return (position + one_lap) & position_bits; }
constexpr std::uint64_t lap_earlier(std::uint64_t position) { return (position - one_lap) & position_bits; }

inline std::uint64_t next_position(const Cells &cells, std::uint64_t position) {
  if (position_index(position) + 1 < cells.capacity) return position + 1;
  return position_of((position_lap(position) + 1) & lap_mask, 0);
}

/** The position `back` places before this one, at most one lap. */
inline std::uint64_t position_before(const Cells &cells, std::uint64_t position, std::uint32_t back) {
  const std::uint32_t index = position_index(position);
  if (index >= back) return position - back;
  return position_of((position_lap(position) - 1) & lap_mask, index + cells.capacity - back);
}

/** How many positions lie from `from` to `to`, which is not before it. */
inline std::uint64_t distance(const Cells &cells, std::uint64_t from, std::uint64_t to) {
  const std::uint64_t laps = (position_lap(to) - position_lap(from)) & lap_mask;
  return laps * cells.capacity + position_index(to) - position_index(from);
}

/** How many positions lie before this one, from the very first on. */
inline std::uint64_t position_number(const Cells &cells, std::uint64_t position) {
  return position_lap(position) * cells.capacity + position_index(position);
}

/** The position `count` places behind this one. It divides: not for the fast paths. */
inline std::uint64_t position_plus(const Cells &cells, std::uint64_t position, std::uint64_t count) {
  const std::uint64_t capacity = cells.capacity;
  const std::uint64_t index = position_index(position) + count % capacity;
  const std::uint64_t carry = index >= capacity ? 1 : 0;
  const std::uint64_t lap = (position_lap(position) + count / capacity + carry) & lap_mask;
  return position_of(lap, static_cast<std::uint32_t>(index - carry * capacity));
}

/** The position in a subscriber word, its lap made whole as the nearest to that of `near`. Its index may be corrupt. */
inline std::uint64_t whole_position(const Cells &cells, std::uint64_t word, std::uint64_t near) {
  const std::uint32_t unused = 25 + cells.index_bits;  // bits of a u64 that a cut lap leaves
  const std::uint64_t cut = (word >> 24 & position_mask) >> cells.index_bits;
  const auto apart = static_cast<std::int64_t>((cut - position_lap(near)) << unused) >> unused;
  return position_of((position_lap(near) + static_cast<std::uint64_t>(apart)) & lap_mask, cells.index_of(word));
}

inline bool is_position(const Cells &cells, std::uint64_t position) {
  return position_index(position) < cells.capacity && position_lap(position) <= lap_mask;
}

}  // namespace zeroipc::detail
