// What the cases of streams and of derived streams share: the source, and that nothing of it stays in the dead's hands.

#pragma once

#include <zeroipc/stream.h>

#include "crash.h"

namespace zeroipc::testing {

constexpr std::uint32_t stream_capacity = 4, stream_spares = 2, stream_lines = 2;

using Values = Stream<Numbered>;

/** A stream "s" before the operation: its values are numbered from 1. */
struct Published {
  Policy policy;
  std::uint64_t shift = 0;  // values before the reader began
  std::uint64_t count = 0;  // in all
  std::optional<Subscription<Numbered>> reader = std::nullopt;  // of the healthy one
};

void emit_numbers(Values &stream, Published &before, std::uint64_t count);

/** A stream that was used for `used` values, of which nobody knows, and a reader with so many to read. */
Published publish(Memory &memory, Policy policy, std::uint64_t used, std::uint64_t unread);

/** Each block is either named or free, now that nobody publishes; every line can be had, the dead one's too. */
template <typename T>
void check_blocks_and_lines(Memory &memory, const char *name) {
  detail::Rows rows;
  detail::open_stream(detail::segment_of(memory), name, {.elem_size = sizeof(T), .capacity = 0}, at_once, rows);
  for (std::uint32_t block = 0; block < rows.block_count; block++) {
    bool named = false;
    for (std::uint32_t k = 0; k < rows.capacity; k++)
      named = named || detail::block_of(detail::load64(rows.target_at(k))) == block;
    const std::uint64_t word = detail::load64(rows.row_word(block));
    const std::uint32_t index = rows.index_of(word);
    EXPECT_NE(rows.is_free_beside(block, word, index, rows.target_at(index)), named) << "block " << block;
  }
  const Stream<T> stream(memory, name);
  std::vector<Subscription<T>> all;
  for (std::uint32_t k = 0; k < stream_lines; k++) all.push_back(stream.subscription());
  expect_error(ErrorCode::subscribers_full, [&] { static_cast<void>(stream.subscription()); });
  all.clear();
  EXPECT_EQ(stream.subscriber_count(), 0u);
}

/** More than two laps can be published, beside the dead, unless it has ended; the reader gets each of them. */
void check_stream(Memory &memory, Published &before);

}  // namespace zeroipc::testing
