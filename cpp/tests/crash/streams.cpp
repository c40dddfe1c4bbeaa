#include "streams.h"

namespace zeroipc::testing {

void emit_numbers(Values &stream, Published &before, std::uint64_t count) {
  for (std::uint64_t k = 0; k < count; k++) EXPECT_TRUE(stream.try_emit(Numbered::of(++before.count)));
}

Published publish(Memory &memory, Policy policy, std::uint64_t used, std::uint64_t unread) {
  Values stream(memory, "s", stream_capacity,
                {.policy = policy, .subscribers = stream_lines, .spares = stream_spares});
  Published before{.policy = policy, .shift = used};
  emit_numbers(stream, before, used);
  before.reader.emplace(stream.subscription());
  emit_numbers(stream, before, unread);
  return before;
}

void check_stream(Memory &memory, Published &before) {
  Values stream(memory, "s");
  for (std::uint64_t k = 0; k < 2 * stream_capacity + 1 && !stream.is_ended(); k++) {
    EXPECT_TRUE(stream.try_emit(Numbered::of(k)));
    EXPECT_EQ(stream.last().value().number(), k);
    if (!before.reader) continue;
    EXPECT_EQ(before.reader->try_next().value().number(), k);
    EXPECT_FALSE(before.reader->try_next());
  }
  before.reader.reset();
  check_blocks_and_lines<Numbered>(memory, "s");
}

}  // namespace zeroipc::testing
