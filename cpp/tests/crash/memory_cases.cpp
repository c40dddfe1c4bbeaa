// Segments, participants and the table: a segment exists whole or not at all, a slot is free again, a structure has its
// name or not, and overlaps with no other one.

#include <zeroipc/array.h>

#include "crash.h"

namespace zeroipc::testing {
namespace {

constexpr std::uint32_t others = 3;  // slots of the segment beside that of who checks
constexpr std::size_t length = 5, bytes = 65536;

using Bytes = Array<std::uint8_t>;

/** Structures that were there. */
using Before = std::size_t;

// --- participants ---

Before no_structure(Memory &) { return 0; }

void attach(Memory &memory, const Stepper &step) {
  step([&] { return Memory(memory.name()); });
}

void detach(Memory &memory, const Stepper &step) {
  Memory second(memory.name());
  step([&] { second.close(); });
}

void look_only(Memory &memory, const Stepper &step) {
  step([&] { return Memory(memory.name(), {.read_only = true}); });
}

/** Nobody but who checks is there, and all other slots can be had. */
void check_slots(Memory &memory, Before &, bool) {
  EXPECT_EQ(memory.peers().size(), 1u);
  EXPECT_TRUE(memory.peers()[0].self);
  std::vector<Memory> all;
  for (std::uint32_t k = 0; k < others; k++) all.emplace_back(memory.name());
  EXPECT_EQ(memory.peers().size(), others + 1);
  expect_error(ErrorCode::peers_full, [&] { Memory(memory.name()); });
}

// --- the table ---

void write_array(Memory &memory, const char *name, std::uint8_t value) { Bytes(memory, name, length).fill(value); }

void check_array(Memory &memory, const char *name, std::uint8_t value) {
  const Bytes array(memory, name);
  EXPECT_EQ(std::ranges::count(array, value), std::ptrdiff_t{length}) << name;
}

Before one_structure(Memory &memory) {
  write_array(memory, "old", 1);
  return 1;
}

void create_structure(Memory &memory, const Stepper &step) {
  step([&] { return Bytes(memory, "new", length); });
}

void find_structure(Memory &memory, const Stepper &step) {
  step([&] { return memory.find("old"); });
}

/** "new" is there or not, as others find it or create it; it does not lie on the others. */
void check_table(Memory &memory, Before &before, bool completed) {
  const bool is_there = memory.find("new").has_value();
  EXPECT_TRUE(is_there || !completed);
  EXPECT_EQ(memory.entries().size(), before + is_there);
  if (is_there) check_array(memory, "new", 0);
  write_array(memory, "new", 2);
  write_array(memory, "third", 3);
  if (before != 0) check_array(memory, "old", 1);
  check_array(memory, "new", 2);
  check_array(memory, "third", 3);
  EXPECT_EQ(memory.entries().size(), before + 2);
}

void nothing(Memory &memory, Before &before, bool) { check_table(memory, before, false); }

// --- segments ---

/** The one that the child creates; every point uses the name again. */
const std::string &another() {
  static const std::string name = unique_name();
  return name;
}

Before another_name(Memory &) {
  Memory::unlink(another());
  return 0;
}

Before another_segment(Memory &) {
  Memory::unlink(another());
  Memory(another(), bytes, {.max_entries = 2, .max_peers = 2});
  return 0;
}

void create_segment(Memory &, const Stepper &step) {
  step([] { return Memory(another(), bytes, {.max_entries = 2, .max_peers = 2}); });
}

void unlink_segment(Memory &, const Stepper &step) {
  step([] { return Memory::unlink(another()); });
}

void check_segment() {
  {
    Memory made(another(), bytes);  // attaches, or creates it
    EXPECT_EQ(made.size(), bytes);
    EXPECT_EQ(made.peers().size(), 1u);
    write_array(made, "a", 7);
    check_array(made, "a", 7);
  }
  EXPECT_TRUE(Memory::unlink(another()));
}

void was_created(Memory &, Before &, bool completed) {
  EXPECT_TRUE(Memory::exists(another()) || !completed);
  check_segment();
}

void was_unlinked(Memory &, Before &, bool completed) {
  EXPECT_FALSE(completed && Memory::exists(another()));
  check_segment();
}

// They are long: texts are made, files opened.
constexpr std::uint32_t sample = 1201;

TEST(Crash, memory) {
  play_all<Before>("memory", {
      {"create a segment", another_name, create_segment, was_created},
      {"unlink a segment", another_segment, unlink_segment, was_unlinked},
      {"attach", no_structure, attach, check_slots},
      {"detach", no_structure, detach, check_slots},
      {"attach to look only", no_structure, look_only, check_slots},
      {"create a structure, the first", no_structure, create_structure, check_table},
      {"create a structure, beside another", one_structure, create_structure, check_table},
      {"find a structure", one_structure, find_structure, nothing},
  }, sample);
}

}  // namespace
}  // namespace zeroipc::testing
