// Memory: a handle on a named segment of POSIX shared memory. Everything else lives in one. SPECIFICATION.md sections 3
// to 5.

#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <zeroipc/detail/table.h>
#include <zeroipc/error.h>
#include <zeroipc/memory_types.h>
#include <zeroipc/timeout.h>

namespace zeroipc {

class Memory;

namespace detail {
const std::shared_ptr<Segment> &segment_of(const Memory &memory);
}

/**
 * A participant of a segment: its window on the memory, its peer slot. Each Memory is a participant of its own; threads
 * may share it and all handles of structures in it. Handles of structures keep the segment open: it is unmapped, and
 * the slot is free again, with the last of them. A forked child does not inherit a segment: it opens it anew.
 *
 * The memory stays, with what is in it, until it is unlinked.
 */
class Memory {
 public:
  /**
   * Creates the segment with at least `bytes`, or attaches to the one that exists, whichever process is first. `name`
   * is "/name"; the slash may be left out. SHAPE_MISMATCH where a segment exists that is smaller than what is asked
   * for, EXISTS where one exists and `options.exclusive` is set, SYSTEM_FULL where /dev/shm has no room.
   */
  Memory(std::string_view name, std::size_t bytes, const MemoryOptions &options = {});

  /** Opens the segment; NOT_FOUND. */
  explicit Memory(std::string_view name, const MemoryOptions &options = {});

  /** Opens the segment, waiting for it to exist; TIMEOUT. */
  Memory(std::string_view name, Timeout timeout, const MemoryOptions &options = {});

  /** Whether there is a segment of that name that this user may read. */
  [[nodiscard]] static bool exists(std::string_view name) { return detail::is_segment(detail::file_of(name)); }

  /** The names of all segments of this machine that this user may read. */
  [[nodiscard]] static std::vector<std::string> list();

  /** Removes the name; who has the segment open keeps it. False when there was none. */
  static bool unlink(std::string_view name) { return detail::unlink_file(detail::file_of(name)); }

  /** The same for the name of this one. */
  bool unlink() const { return detail::unlink_file(detail::file_of(name())); }

  /** Lets go of the segment; closing twice is fine. What is called afterwards throws CLOSED. */
  void close() noexcept { segment_.reset(); }

  /** Whether it was not closed; whether it only looks. */
  [[nodiscard]] bool is_open() const noexcept { return segment_ != nullptr; }
  [[nodiscard]] bool is_read_only() const { return segment().read_only; }

  /** With its slash. */
  [[nodiscard]] const std::string &name() const { return segment().name; }

  /** Bytes of the segment. */
  [[nodiscard]] std::size_t size() const { return segment().bytes; }

  /** Bytes that are taken: header, table, peers and structures. */
  [[nodiscard]] std::size_t used() const {
    return std::size_t{detail::next_free_line(segment())} << detail::layout::line_shift;
  }

  /** How many structures, and how many participants at once, the segment has room for. */
  [[nodiscard]] std::uint32_t max_entries() const { return segment().max_entries; }
  [[nodiscard]] std::uint32_t max_peers() const { return segment().max_peers; }

  /** The participants that live now. */
  [[nodiscard]] std::vector<Peer> peers() const { return detail::list_peers(segment()); }

  /** The structure of that name, if there is one. Wait-free. */
  [[nodiscard]] std::optional<Entry> find(std::string_view name) const;

  /** All structures, in order of creation. Wait-free. */
  [[nodiscard]] std::vector<Entry> entries() const;

  /** Waits until a structure of that name exists; false when the time passed first. It costs no CPU. */
  bool wait_for(std::string_view name, Timeout timeout = forever) const;

 private:
  friend const std::shared_ptr<detail::Segment> &detail::segment_of(const Memory &memory);

  /** Null where there is no such segment. */
  static std::shared_ptr<detail::Segment> open_now(const std::string &file, const MemoryOptions &options);
  void check_shape(std::size_t bytes, const MemoryOptions &options) const;
  static Entry entry_of(const detail::Place &place) { return {place.name.data(), place.offset, place.size}; }

  [[nodiscard]] detail::Segment &segment() const { return *detail::segment_of(*this); }

  std::shared_ptr<detail::Segment> segment_;
};

namespace detail {

/** The segment behind a Memory, for the handles of structures; CLOSED. */
inline const std::shared_ptr<Segment> &segment_of(const Memory &memory) {
  if (!memory.segment_) fail(ErrorCode::closed, "this Memory was closed");
  return memory.segment_;
}

// While others create and unlink a segment all the time.
inline constexpr int most_creations = 1000;

}  // namespace detail

inline std::shared_ptr<detail::Segment> Memory::open_now(const std::string &file, const MemoryOptions &options) {
  auto segment = std::make_shared<detail::Segment>();
  if (!detail::open_file(file, options, *segment)) return nullptr;
  if (!options.read_only)
    detail::attach(*segment, options.label.empty() ? program_invocation_short_name : options.label.c_str());
  return segment;
}

inline void Memory::check_shape(std::size_t bytes, const MemoryOptions &options) const {
  const detail::Segment &has = segment();
  const auto check = [&has](const char *what, std::uint64_t asked, std::uint64_t there) {
    if (asked > there)
      detail::fail(ErrorCode::shape_mismatch, "segment \"%s\" exists with %llu %s, asked for %llu", has.name.c_str(),
                   static_cast<unsigned long long>(there), what, static_cast<unsigned long long>(asked));
  };
  check("bytes", bytes, has.bytes);
  check("entries", options.max_entries, has.max_entries);
  check("peers", options.max_peers, has.max_peers);
}

inline Memory::Memory(std::string_view name, std::size_t bytes, const MemoryOptions &options) {
  const std::string file = detail::file_of(name);
  // Each turn means that another process created or unlinked the segment in between.
  for (int turn = 0; turn < detail::most_creations; turn++) {
    if (!options.exclusive && (segment_ = open_now(file, options))) {
      check_shape(bytes, options);
      return;
    }
    const bool created = detail::create_file(file, bytes, options);
    if (!created && options.exclusive) detail::fail(ErrorCode::exists, "segment \"/%s\" exists", file.c_str());
    if (created && (segment_ = open_now(file, options))) return;
  }
  detail::fail(ErrorCode::not_found, "segment \"/%s\" is created and unlinked by others all the time", file.c_str());
}

inline Memory::Memory(std::string_view name, const MemoryOptions &options) : Memory(name, at_once, options) {}

inline Memory::Memory(std::string_view name, Timeout timeout, const MemoryOptions &options) {
  const std::string file = detail::file_of(name);
  const std::int64_t start = detail::now();
  for (std::int64_t pause = detail::one_millisecond; !(segment_ = open_now(file, options));
       pause = std::min(pause * 2, 50 * detail::one_millisecond)) {
    if (timeout.is_zero()) detail::fail(ErrorCode::not_found, "there is no segment \"/%s\"", file.c_str());
    const std::int64_t passed = detail::now() - start;
    if (!timeout.is_forever() && passed >= timeout.nanoseconds())
      detail::fail(ErrorCode::timeout, "segment \"/%s\": waiting for it to exist: not within %.3f ms", file.c_str(),
                   timeout.milliseconds());
    detail::sleep_for(timeout.is_forever() ? pause : std::min(pause, timeout.nanoseconds() - passed));
  }
}

inline std::vector<std::string> Memory::list() {
  const std::unique_ptr<DIR, int (*)(DIR *)> folder(opendir(detail::segment_folder), closedir);
  if (!folder) detail::fail_errno(errno, "cannot read %s", detail::segment_folder);
  std::vector<std::string> names;
  while (const dirent *file = readdir(folder.get())) {
    const std::string name = file->d_name;
    if (!name.starts_with('.') && detail::is_segment(name)) names.push_back("/" + name);
  }
  return names;
}

inline std::optional<Entry> Memory::find(std::string_view name) const {
  const auto place = detail::find_entry(segment(), detail::encode_name(name));
  return place ? std::optional(entry_of(*place)) : std::nullopt;
}

inline std::vector<Entry> Memory::entries() const {
  std::vector<Entry> entries;
  const std::uint32_t count = detail::count_entries(segment());
  for (std::uint32_t k = 0; k < count; k++) entries.push_back(entry_of(detail::read_entry(segment(), k)));
  return entries;
}

inline bool Memory::wait_for(std::string_view name, Timeout timeout) const {
  return detail::await_entry(segment(), detail::encode_name(name), timeout).has_value();
}

}  // namespace zeroipc
