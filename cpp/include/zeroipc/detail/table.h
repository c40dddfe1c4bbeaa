// The table: names and where their structures lie. SPECIFICATION.md section 5 numbers the steps (T1 to T9).

#pragma once

#include <vector>

#include <zeroipc/detail/waiting.h>

namespace zeroipc::detail {

// How long a creation waits for the lock, which is held for microseconds by a process that is not stopped.
inline constexpr std::int64_t table_lock_timeout = 5 * one_second;

using EncodedName = std::array<char, layout::entry_name_bytes>;

/** A structure's place, proved to lie behind the peers and inside the segment. */
struct Place {
  EncodedName name;  // ends with a NUL here
  std::size_t offset, size;
};

inline std::byte *entry_at(const Segment &segment, std::uint32_t number) {
  return segment.base + layout::line_bytes + std::size_t{number} * layout::entry_bytes;
}

/** A structure's name as its 32 bytes in the table; BAD_NAME. */
inline EncodedName encode_name(std::string_view name) {
  EncodedName encoded{};
  if (name.empty()) fail(ErrorCode::bad_name, "structure name: it is empty");
  if (name.size() >= encoded.size())
    fail(ErrorCode::bad_name, "structure name \"%.*s\": it takes %zu bytes, and %zu are the most",
         static_cast<int>(std::min<std::size_t>(name.size(), 100)), name.data(), name.size(), encoded.size() - 1);
  if (name.find('\0') != std::string_view::npos)
    fail(ErrorCode::bad_name, "structure name \"%.*s\": it has a NUL inside", static_cast<int>(name.size()),
         name.data());
  std::copy(name.begin(), name.end(), encoded.begin());
  return encoded;
}

inline std::uint32_t count_entries(const Segment &segment) {
  const std::uint32_t count = load32(segment.base + layout::header_entry_count);  // TABLE-O1 <- publish_entry
  if (count > segment.max_entries)
    fail(ErrorCode::corrupt, "segment \"%s\": %u entries in a table of %u", segment.name.c_str(), count,
         segment.max_entries);
  return count;
}

inline Place read_entry(const Segment &segment, std::uint32_t number) {
  const std::byte *at = entry_at(segment, number);
  const std::uint32_t offset = fixed32(at + layout::entry_offset), size = fixed32(at + layout::entry_size);
  Place place{};
  std::memcpy(place.name.data(), at, place.name.size());
  place.name.back() = 0;
  if (offset < segment.first_line || size < 1 || std::uint64_t{offset} + size > segment.lines)
    fail(ErrorCode::corrupt,
         "segment \"%s\": entry %u (\"%s\") covers lines %u to %llu, structures lie in lines %u to %u",
         segment.name.c_str(), number, place.name.data(), offset,
         static_cast<unsigned long long>(std::uint64_t{offset} + size) - 1, segment.first_line, segment.lines - 1);
  place.offset = std::size_t{offset} << layout::line_shift;
  place.size = std::size_t{size} << layout::line_shift;
  return place;
}

/** find(name). Wait-free, and takes no lock. */
inline std::optional<Place> find_entry(const Segment &segment, const EncodedName &name) {
  const std::uint32_t count = count_entries(segment);
  for (std::uint32_t k = 0; k < count; k++)
    if (std::memcmp(entry_at(segment, k), name.data(), name.size()) == 0) return read_entry(segment, k);
  return std::nullopt;
}

/** The same, waiting for the name. Empty when the time passed first. */
inline std::optional<Place> await_entry(Segment &segment, const EncodedName &name, Timeout timeout) {
  std::optional<Place> place;
  const auto attempt = [&] { return (place = find_entry(segment, name)).has_value(); };
  wait(Condition{&segment, segment.base + layout::header_name_waiters}, attempt, timeout);
  return place;
}

// --- creating ---

/** T2: the table's lock. Threads of this process share the file description, hence the mutex beside it. */
class TableLock {
 public:
  explicit TableLock(Segment &segment) : segment_(segment), mutex_(segment.table_mutex) {
    std::int64_t pause = 50'000;
    for (const std::int64_t end = now() + table_lock_timeout;; pause = std::min(pause * 2, 5 * one_millisecond)) {
      const int error = set_lock(segment.file.get(), table_lock_byte, F_WRLCK);
      if (error == 0) return;
      if (error != EAGAIN && error != EACCES) fail_errno(error, "segment \"%s\": its table", segment.name.c_str());
      if (now() > end) break;
      sleep_for(pause);
    }
    fail(ErrorCode::timeout,
         "segment \"%s\": its table has been locked for %lld ms by a process that is creating a structure; is one of "
         "its peers stopped?",
         segment.name.c_str(), static_cast<long long>(table_lock_timeout / one_millisecond));
  }

  TableLock(const TableLock &) = delete;
  TableLock &operator=(const TableLock &) = delete;
  ~TableLock() { set_lock(segment_.file.get(), table_lock_byte, F_UNLCK); }

 private:
  Segment &segment_;
  std::lock_guard<std::mutex> mutex_;
};

/**
 * T4: the first free line: the header's word, or the end of the last entry where a creator died before it stored the
 * word.
 */
inline std::uint32_t next_free_line(const Segment &segment) {
  std::size_t next = load32(segment.base + layout::header_next_offset);
  next = std::max<std::size_t>(next, segment.first_line);
  const std::uint32_t count = count_entries(segment);
  for (std::uint32_t k = 0; k < count; k++) {
    const Place place = read_entry(segment, k);
    next = std::max(next, (place.offset + place.size) >> layout::line_shift);
  }
  if (next > segment.lines)
    fail(ErrorCode::corrupt, "segment \"%s\": the next free line is %zu of %u", segment.name.c_str(), next,
         segment.lines);
  return static_cast<std::uint32_t>(next);
}

/** T4 to T9, under the table's lock. */
inline Place publish_entry(const Segment &segment, const EncodedName &name, std::uint64_t bytes,
                           FunctionRef<void(std::byte *)> initialise) {
  const std::uint32_t count = count_entries(segment);
  if (count == segment.max_entries)
    fail(ErrorCode::table_full, "segment \"%s\": no room for the name \"%s\": all %u entries are taken",
         segment.name.c_str(), name.data(), count);
  const std::uint32_t next = next_free_line(segment);
  const std::uint64_t lines = lines_of(bytes);
  if (lines > segment.lines - next)
    fail(ErrorCode::segment_full, "segment \"%s\": \"%s\" needs %llu bytes, and %llu of %zu are free",
         segment.name.c_str(), name.data(), static_cast<unsigned long long>(lines * layout::line_bytes),
         static_cast<unsigned long long>(segment.lines - next) * layout::line_bytes, segment.bytes);
  std::byte *structure = segment.base + (std::size_t{next} << layout::line_shift);
  std::memset(structure, 0, static_cast<std::size_t>(lines) << layout::line_shift);  // T5
  initialise(structure);
  std::byte *entry = entry_at(segment, count);  // T6
  std::memcpy(entry, name.data(), name.size());
  write32(entry + layout::entry_offset, next);
  write32(entry + layout::entry_size, static_cast<std::uint32_t>(lines));
  store32(segment.base + layout::header_entry_count, count + 1);  // T7. TABLE-O1 -> count_entries
  store32(segment.base + layout::header_next_offset, next + static_cast<std::uint32_t>(lines));  // T8
  wake_all(segment, segment.base + layout::header_name_waiters);                                 // T9
  return read_entry(segment, count);
}

/**
 * Finds the structure of that name, or creates it with so many bytes, of which `initialise` writes those that are not
 * zero.
 */
inline Place find_or_create(Segment &segment, const EncodedName &name, std::uint64_t bytes,
                            FunctionRef<void(std::byte *)> initialise) {
  if (const auto place = find_entry(segment, name)) return *place;  // T1
  check_writable(segment, "create a structure");
  const TableLock lock(segment);                                    // T2
  if (const auto place = find_entry(segment, name)) return *place;  // T3: another process may have been first
  return publish_entry(segment, name, bytes, initialise);
}

}  // namespace zeroipc::detail
