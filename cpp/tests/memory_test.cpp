// Segments, the table, participants.

#include <zeroipc/memory.h>

#include <fcntl.h>
#include <sys/stat.h>

#include <fstream>

#include <zeroipc/queue.h>

#include "vectors.h"

namespace zeroipc::testing {
namespace {

namespace layout = detail::layout;

std::string path_of(const std::string &name) { return "/dev/shm" + name; }

TEST(Memory, a_segment_is_created_once_and_then_attached_to) {
  const std::string name = unique_name();
  EXPECT_FALSE(Memory::exists(name));
  expect_error(ErrorCode::not_found, [&] { Memory{name}; }, name);
  Memory one(name, 100'000, {.label = "one"});
  EXPECT_EQ(one.size(), 131'072u);
  EXPECT_EQ(one.name(), name);
  Memory two(name.substr(1), 100'000);  // without the slash
  EXPECT_EQ(two.name(), name);
  EXPECT_TRUE(Memory::exists(name));
  const auto names = Memory::list();
  EXPECT_NE(std::find(names.begin(), names.end(), name), names.end());
  auto peers = one.peers();
  ASSERT_EQ(peers.size(), 2u);
  EXPECT_TRUE(peers[0].self && !peers[1].self);
  EXPECT_EQ(peers[0].pid, static_cast<std::uint32_t>(getpid()));
  EXPECT_EQ(peers[0].language, Language::cpp);
  EXPECT_EQ(peers[0].label, "one");
  EXPECT_EQ(peers[1].label, program_invocation_short_name);
  two.close();
  two.close();
  EXPECT_FALSE(two.is_open());
  expect_error(ErrorCode::closed, [&] { static_cast<void>(two.size()); });
  EXPECT_EQ(one.peers().size(), 1u);
  expect_error(ErrorCode::exists, [&] { Memory(name, 1000, {.exclusive = true}); });
  expect_error(ErrorCode::shape_mismatch, [&] { Memory(name, 1 << 20); },
               "exists with 131072 bytes, asked for 1048576");
  expect_error(ErrorCode::shape_mismatch, [&] { Memory(name, 1, {.max_peers = 65}); });
  EXPECT_TRUE(Memory::unlink(name));
  EXPECT_FALSE(Memory::unlink(name));
  EXPECT_FALSE(one.unlink());
}

TEST(Memory, opening_waits_for_a_segment_to_exist) {
  const std::string name = unique_name();
  expect_error(ErrorCode::timeout, [&] { Memory(name, 5ms); }, "not within 5.000 ms");
  Child child([&] {
    sleep(30ms);
    Memory memory(name, 65536);
    sleep(1h);
  });
  EXPECT_EQ(Memory(name, 30s).name(), name);
}

TEST(Memory, names_that_cannot_be_are_refused) {
  using namespace std::string_literals;
  for (const std::string &name : {""s, "/"s, "a/b"s, "."s, "/.."s, "a\0b"s, std::string(255, 'x')})
    expect_error(ErrorCode::bad_name, [&] { Memory(name, 65536); });
}

TEST(Memory, options_that_cannot_be_are_refused) {
  const std::string name = unique_name();
  expect_error(ErrorCode::bad_argument, [&] { Memory(name, 65536, {.max_peers = 256}); }, "at most 255, not 256");
  expect_error(ErrorCode::bad_argument, [&] { Memory(name, 65536, {.max_entries = 5000}); }, "alone take");
  expect_error(ErrorCode::bad_argument, [&] { Memory(name, 65536, {.mode = 01000}); });
  expect_error(ErrorCode::bad_argument, [&] { Memory(name, 0); });
  expect_error(ErrorCode::bad_argument, [&] { Memory(name, SIZE_MAX); });
  EXPECT_FALSE(Memory::exists(name));
}

TEST(Memory, a_segment_that_does_not_fit_is_refused_at_once) {
  constexpr std::size_t bytes = std::size_t{255} << 30;
  struct statvfs room {};
  ASSERT_EQ(statvfs("/dev/shm", &room), 0);
  if (room.f_bavail * room.f_bsize > bytes) GTEST_SKIP() << "/dev/shm has room for any segment";
  expect_error(ErrorCode::system_full, [&] { Memory(unique_name(), bytes); }, "are free in /dev/shm");
}

TEST(Memory, the_mode_is_what_was_asked_for) {
  TestMemory memory(65536, {.mode = 0660});
  struct stat status {};
  ASSERT_EQ(stat(path_of(memory.name()).c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 0777u, 0660u);
}

TEST(Memory, files_that_are_no_segments_are_refused) {
  const std::string name = unique_name();
  std::vector<std::uint32_t> words(16384);
  const auto refused = [&](ErrorCode code, std::size_t bytes, const char *part = "") {
    std::ofstream(path_of(name), std::ios::binary)
        .write(reinterpret_cast<const char *>(words.data()), static_cast<std::streamsize>(bytes));
    expect_error(code, [&] { Memory{name}; }, part);
  };
  const std::size_t all = words.size() * 4;
  words = {layout::magic, layout::format_version, 0, 100, 64, 64, 1024, 1};
  words.resize(16384);
  refused(ErrorCode::bad_size, 40, "too short");
  refused(ErrorCode::bad_size, all - 64);
  words[1] = 2;
  refused(ErrorCode::bad_version, all, "earlier ZeroIPC");
  words[0] = 7;
  refused(ErrorCode::bad_magic, all);
  words[0] = layout::magic;
  words[1] = layout::format_version;
  for (const std::uint32_t peers : {0u, 256u}) {
    words[5] = peers;
    refused(ErrorCode::corrupt, all);
  }
  words[5] = 64;
  for (const std::uint32_t entries : {0u, UINT32_MAX}) {
    words[4] = entries;
    refused(ErrorCode::corrupt, all);
  }
  const std::string link = unique_name();
  ASSERT_EQ(symlink(path_of(name).c_str(), path_of(link).c_str()), 0);
  expect_error(ErrorCode::bad_magic, [&] { Memory{link}; });
  EXPECT_FALSE(Memory::exists(link));
}

TEST(Memory, peers_can_be_full) {
  TestMemory memory(65536, {.max_peers = 2});
  Memory second = memory.again();
  expect_error(ErrorCode::peers_full, [&] { static_cast<void>(memory.again()); }, "has 2 peer slots");
  static_cast<void>(memory.read_only());  // takes no slot
  second.close();
  static_cast<void>(memory.again());
}

TEST(Memory, the_table_tells_what_there_is) {
  TestMemory memory(65536, {.max_entries = 3});
  EXPECT_EQ(memory.used(), 64u + 128 + 64 * 64);
  EXPECT_TRUE(memory.entries().empty());
  Queue<std::uint8_t> one(memory, "one", 1, {.spares = 1}), two(memory, "two", 1, {.spares = 1});
  const auto entries = memory.entries();
  ASSERT_EQ(entries.size(), 2u);
  EXPECT_EQ(entries[0].name, "one");
  EXPECT_EQ(entries[1].name, "two");
  EXPECT_EQ(entries[1].offset, entries[0].offset + entries[0].size);
  EXPECT_EQ(memory.find("two")->offset, entries[1].offset);
  EXPECT_FALSE(memory.find("three"));
  EXPECT_EQ(memory.used(), entries[1].offset + entries[1].size);
  static_cast<void>(Queue<std::uint8_t>(memory, "three", 1, {.spares = 1}));
  expect_error(ErrorCode::table_full, [&] { Queue<std::uint8_t>(memory, "four", 1); }, "all 3 entries are taken");
  expect_error(ErrorCode::bad_name, [&] { Queue<std::uint8_t>(memory, std::string(32, 'n'), 1); });
  expect_error(ErrorCode::bad_name, [&] { Queue<std::uint8_t>(memory, std::string_view("a\0b", 3), 1); });
}

TEST(Memory, a_table_that_lies_is_corrupt) {
  TestMemory memory(65536);
  Queue<int> queue(memory, "q", 2, {.spares = 1});
  std::byte *base = detail::segment_of(memory)->base;
  const auto lie = [&](std::size_t at, std::uint32_t value, auto &&call) {
    const std::uint32_t right = detail::load32(base + at);
    detail::store32(base + at, value);
    expect_error(ErrorCode::corrupt, call);
    detail::store32(base + at, right);
  };
  const auto open = [&] { Queue<int>(memory, "q"); };
  lie(layout::header_entry_count, 65, open);
  lie(layout::line_bytes + layout::entry_offset, 3, open);
  lie(layout::line_bytes + layout::entry_offset, UINT32_MAX, open);
  lie(layout::line_bytes + layout::entry_size, 0, open);
  lie(layout::line_bytes + layout::entry_size, 1024, open);
  lie(layout::header_next_offset, 2000, [&] { static_cast<void>(memory.used()); });
  lie(layout::header_next_offset, 2000, [&] { Queue<int>(memory, "new", 2); });
  open();
}

TEST(Memory, next_offset_that_lags_loses_no_structure) {
  TestMemory memory;
  Queue<int> one(memory, "one", 2);
  detail::store32(detail::segment_of(memory)->base + layout::header_next_offset, 0);
  Queue<int> two(memory, "two", 2);
  EXPECT_GE(memory.find("two")->offset, memory.find("one")->offset + memory.find("one")->size);
}

TEST(Memory, a_reader_takes_no_slot_and_cannot_wait) {
  TestMemory memory;
  Memory reader = memory.read_only();
  EXPECT_TRUE(reader.is_read_only());
  EXPECT_EQ(reader.peers().size(), 1u);
  expect_error(ErrorCode::read_only, [&] { reader.wait_for("q", 1s); }, "cannot wait");
  EXPECT_FALSE(reader.wait_for("q", at_once));
}

TEST(Memory, waiting_for_a_name_ends_when_it_is_there) {
  TestMemory memory;
  EXPECT_FALSE(memory.wait_for("later", 5ms));
  Child child([&] {
    Memory again(memory.name());
    sleep(30ms);
    Queue<int> queue(again, "later", 3);
    queue.push(1);
    sleep(1h);
  });
  EXPECT_EQ(Queue<int>(memory, "later", 30s).pop(), 1);
  EXPECT_TRUE(memory.wait_for("later"));
}

TEST(Memory, slots_of_the_dead_are_free_and_their_ids_are_not_used_again) {
  TestMemory memory(65536, {.max_peers = 2});
  const detail::Segment &segment = *detail::segment_of(memory);
  std::uint32_t last = 0;
  for (int k = 0; k < 20; k++) {
    Child child([&] {
      Memory again(memory.name());
      sleep(1h);
    });
    // One that has the lock and has not stored its id yet makes the one before it look alive.
    std::vector<Peer> peers = memory.peers();
    while (peers.size() < 2 || peers[1].owner == last) peers = memory.peers();
    last = peers[1].owner;
    EXPECT_TRUE(detail::is_alive(segment, last));
    child.kill();
    EXPECT_FALSE(detail::is_alive(segment, last));
  }
  EXPECT_FALSE(detail::is_alive(segment, 0));
  EXPECT_FALSE(detail::is_alive(segment, 0x1ff));
}

TEST(Memory, who_dies_while_it_attaches_leaves_the_generation) {
  TestMemory memory(65536, {.max_peers = 2});
  std::byte *line = detail::peer_line(*detail::segment_of(memory), 2);
  detail::store32(line + detail::layout::peer_owner, 7 << 8);
  const Memory second = memory.again();
  EXPECT_EQ(detail::load32(line + detail::layout::peer_owner), 8u << 8 | 2);
  detail::store32(line + detail::layout::peer_owner, 8 << 8);  // as it is while it attaches
  EXPECT_EQ(memory.peers().size(), 1u);
}

TEST(Memory, a_forked_child_inherits_no_slot_and_unmaps_nothing_of_its_own) {
  TestMemory memory(65536);
  auto inherited = std::make_unique<Memory>(memory.again());
  EXPECT_EQ(memory.peers().size(), 2u);
  Child child([&] {
    Memory own(memory.name());
    Queue<int> queue(own, "q", 2);
    inherited.reset();
    queue.push(1);
    EXPECT_EQ(queue.pop(), 1);
    EXPECT_EQ(own.peers().size(), 3u);
    own.unlink();
  });
  child.join();
  EXPECT_EQ(memory.peers().size(), 2u);
  inherited.reset();
  EXPECT_EQ(memory.peers().size(), 1u);
}

TEST(Memory, a_label_is_cut_between_characters) {
  TestMemory memory(65536, {.label = std::string(31, 'x') + "\u00e9"});
  EXPECT_EQ(memory.peers()[0].label, std::string(31, 'x'));
}

TEST(Memory, threads_and_processes_that_race_to_create_get_the_same) {
  const std::string name = unique_name();
  const auto create_all = [](const Memory &memory) {
    for (int k = 0; k < 30; k++) Queue<int>(memory, "q" + std::to_string(k), 20).push(k);
  };
  std::vector<Child> children;
  for (int k = 0; k < 3; k++)
    children.emplace_back([&] { create_all(Memory(name, 1 << 20)); });
  Memory memory(name, 1 << 20);
  {
    std::vector<std::jthread> threads;
    for (int k = 0; k < 4; k++) threads.emplace_back([&] { create_all(memory); });
  }
  for (Child &child : children) child.join();
  EXPECT_EQ(memory.entries().size(), 30u);
  for (int k = 0; k < 30; k++) EXPECT_EQ(Queue<int>(memory, "q" + std::to_string(k)).size(), 7u);
  memory.unlink();
}

TEST(Memory, vector) {
  play({"segment", 2, [](Memory &) {}, [](Memory &memory) { EXPECT_TRUE(memory.entries().empty()); }});
}

}  // namespace
}  // namespace zeroipc::testing
