// Segments as files and as windows: creating one all at once, opening one and proving its header. SPECIFICATION.md
// section 3.

#pragma once

#include <dirent.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <sys/statvfs.h>

#include <mutex>
#include <string>
#include <string_view>

#include <zeroipc/detail/fail.h>
#include <zeroipc/detail/layout.h>
#include <zeroipc/detail/system.h>
#include <zeroipc/detail/words.h>
#include <zeroipc/memory_types.h>

namespace zeroipc::detail {

struct Waiter;

/**
 * A segment as this process has it open: its window, its peer slot, its waiting threads. Geometry is proved at open.
 */
struct Segment {
  // Held of the kernel, and given back in the opposite order: the window first, then the slot's lock.
  Descriptor file;
  Mapping pin;  // keeps the slot's lock; see peers.h
  Mapping window;

  std::string name;  // with its slash
  std::byte *base = nullptr;
  std::byte *peers = nullptr;  // the first peer line
  std::size_t bytes = 0;
  std::uint32_t max_entries = 0, max_peers = 0, segment_id = 0;
  std::uint32_t lines = 0;       // of the segment
  std::uint32_t first_line = 0;  // behind the peers
  std::uint32_t owner = 0;       // this participant's id; 0 when read-only
  bool read_only = false;

  std::uint32_t rotation = 0;   // a hint: where the next wake starts to look
  std::mutex table_mutex;       // beside the table's lock, which threads share; see table.h
  std::mutex waiters_mutex;     // guards `waiters` and what the waiters in it point to
  Waiter *waiters = nullptr;    // the waiting threads of this participant; see waiting.h
};

/** READ_ONLY when it is. */
inline void check_writable(const Segment &segment, const char *doing) {
  if (segment.read_only)
    fail(ErrorCode::read_only, "segment \"%s\" is open read-only: cannot %s", segment.name.c_str(), doing);
}

// --- names ---

inline constexpr const char *segment_folder = "/dev/shm";
inline constexpr std::size_t longest_segment_name = 254;

/** The file name of a segment's name, whose slash may be left out; BAD_NAME. */
inline std::string file_of(std::string_view name) {
  const std::string whole(name);
  const std::string file = whole.starts_with('/') ? whole.substr(1) : whole;
  const char *shown = whole.c_str();
  if (file.empty()) fail(ErrorCode::bad_name, "segment name \"%s\": it is empty", shown);
  if (file.find('/') != std::string::npos)
    fail(ErrorCode::bad_name, "segment name \"%s\": it has a slash inside", shown);
  if (file.find('\0') != std::string::npos)
    fail(ErrorCode::bad_name, "segment name \"%s\": it has a NUL inside", shown);
  if (file == "." || file == "..") fail(ErrorCode::bad_name, "segment name \"%s\": it names a folder", shown);
  if (file.size() > longest_segment_name)
    fail(ErrorCode::bad_name, "segment name: it takes %zu bytes, and %zu are the most", file.size(),
         longest_segment_name);
  return file;
}

inline std::string path_of(const std::string &file) { return std::string(segment_folder) + "/" + file; }

// --- create ---

// The file is a multiple of this, so that it can be mapped on every page size.
inline constexpr std::size_t size_step = 65536;
inline constexpr std::uint64_t largest_segment = std::uint64_t{UINT32_MAX} * layout::line_bytes - size_step;
inline constexpr std::uint32_t usual_entries = 64, usual_peers = 64, most_entries = 1u << 20;

constexpr std::uint64_t lines_of(std::uint64_t bytes) { return (bytes + layout::line_bytes - 1) >> layout::line_shift; }

/** The line behind the peers: where structures begin. */
constexpr std::uint64_t first_structure_line(std::uint32_t max_entries, std::uint32_t max_peers) {
  return 1 + lines_of(std::uint64_t{max_entries} * layout::entry_bytes) + max_peers;
}

inline std::uint32_t random_id() {
  std::uint32_t id = 0;
  while (id == 0)
    if (getrandom(&id, sizeof id, 0) != static_cast<ssize_t>(sizeof id)) id = static_cast<std::uint32_t>(getpid());
  return id;
}

/**
 * Builds the file without a name, then links it: a reader finds a complete segment or none, and a creator that dies
 * half-way leaves nothing. 0 or an errno.
 */
inline int build_file(const std::string &path, std::size_t bytes, mode_t mode, const std::uint32_t *head) {
  const Descriptor file(open(segment_folder, O_TMPFILE | O_RDWR | O_CLOEXEC, 0600));
  if (!file) return errno;
  // Reserves every page now: a full /dev/shm is ENOSPC here and not a SIGBUS at some later store.
  if (const int error = posix_fallocate(file.get(), 0, static_cast<off_t>(bytes))) return error;
  if (pwrite(file.get(), head, layout::line_bytes, 0) != static_cast<ssize_t>(layout::line_bytes))
    return errno ? errno : EIO;
  if (fchmod(file.get(), mode) != 0) return errno;  // open() applies the umask; the mode that was asked for is meant
  const std::string link = "/proc/self/fd/" + std::to_string(file.get());
  // SEGMENT-O1 -> open_segment: a visible name is a complete segment.
  return linkat(AT_FDCWD, link.c_str(), AT_FDCWD, path.c_str(), AT_SYMLINK_FOLLOW) == 0 ? 0 : errno;
}

/** Makes the file, complete. False where the name is taken. */
inline bool create_file(const std::string &file, std::size_t bytes, const MemoryOptions &options) {
  const std::uint32_t max_entries = options.max_entries ? options.max_entries : usual_entries;
  const std::uint32_t max_peers = options.max_peers ? options.max_peers : usual_peers;
  if (max_entries > most_entries)
    fail(ErrorCode::bad_argument, "max_entries must be at most %u, not %u", most_entries, max_entries);
  if (max_peers > layout::max_peers_limit)
    fail(ErrorCode::bad_argument, "max_peers must be at most %u, not %u", layout::max_peers_limit, max_peers);
  if (options.mode == 0 || options.mode > 0777)
    fail(ErrorCode::bad_argument, "mode %o is no permission bits", options.mode);
  if (bytes == 0 || bytes > largest_segment)
    fail(ErrorCode::bad_argument, "size: a segment has 1 to %llu bytes, not %zu",
         static_cast<unsigned long long>(largest_segment), bytes);
  bytes = (bytes + size_step - 1) & ~(size_step - 1);
  const std::uint64_t first = first_structure_line(max_entries, max_peers);
  if (first >= bytes / layout::line_bytes)
    fail(ErrorCode::bad_argument, "size %zu: the table and the peers alone take %llu bytes", bytes,
         static_cast<unsigned long long>(first * layout::line_bytes));
  const std::uint32_t head[layout::line_bytes / 4] = {layout::magic,
                                                      layout::format_version,
                                                      0,
                                                      static_cast<std::uint32_t>(first),
                                                      max_entries,
                                                      max_peers,
                                                      static_cast<std::uint32_t>(bytes / layout::line_bytes),
                                                      random_id()};
  const int error = build_file(path_of(file), bytes, static_cast<mode_t>(options.mode), head);
  if (error == 0) return true;
  if (error == EEXIST) return false;
  struct statvfs room {};
  if (error == ENOSPC && statvfs(segment_folder, &room) == 0)
    fail_errno(error, "cannot create segment \"/%s\" of %zu bytes (%llu are free in %s)", file.c_str(), bytes,
               static_cast<unsigned long long>(room.f_bavail) * room.f_bsize, segment_folder);
  fail_errno(error, "cannot create segment \"/%s\" of %zu bytes", file.c_str(), bytes);
}

// --- open ---

/** Proves the header against the file's true size, in the order of SPECIFICATION.md "Opening". */
inline void prove_header(const char *file, const std::uint32_t *head, ssize_t length, std::uint64_t file_bytes,
                         Segment &segment) {
  if (length < static_cast<ssize_t>(layout::line_bytes) || file_bytes < layout::line_bytes)
    fail(ErrorCode::bad_size, "segment \"/%s\": %llu bytes are too short for a segment's header", file,
         static_cast<unsigned long long>(file_bytes));
  if (head[layout::header_magic / 4] != layout::magic)
    fail(ErrorCode::bad_magic, "segment \"/%s\": not a ZeroIPC segment: it starts with 0x%08x, not 0x%08x", file,
         head[layout::header_magic / 4], layout::magic);
  const std::uint32_t version = head[layout::header_version / 4];
  if (version != layout::format_version)
    fail(ErrorCode::bad_version, "segment \"/%s\": format version %u%s; this library reads version %u only", file,
         version, version == 1 || version == 2 ? ", the layout of an earlier ZeroIPC" : "", layout::format_version);
  const std::uint32_t lines = head[layout::header_size / 4];
  const std::uint32_t max_entries = head[layout::header_max_entries / 4];
  const std::uint32_t max_peers = head[layout::header_max_peers / 4];
  if (std::uint64_t{lines} * layout::line_bytes != file_bytes)
    fail(ErrorCode::bad_size, "segment \"/%s\": its header says %llu bytes, the file has %llu", file,
         static_cast<unsigned long long>(lines) * layout::line_bytes, static_cast<unsigned long long>(file_bytes));
  const std::uint64_t first = first_structure_line(max_entries, max_peers);
  if (max_entries < 1 || max_peers < 1 || max_peers > layout::max_peers_limit || first > lines)
    fail(ErrorCode::corrupt, "segment \"/%s\": %u entries and %u peers need %llu lines, the segment has %u", file,
         max_entries, max_peers, static_cast<unsigned long long>(first), lines);
  segment.bytes = static_cast<std::size_t>(file_bytes);
  segment.lines = lines;
  segment.max_entries = max_entries;
  segment.max_peers = max_peers;
  segment.segment_id = head[layout::header_segment_id / 4];
  segment.first_line = static_cast<std::uint32_t>(first);
}

/**
 * Opens the file, proves its header and maps it, with the errors of SPECIFICATION.md "Opening". False where there is
 * none.
 */
inline bool open_file(const std::string &file, const MemoryOptions &options, Segment &segment) {
  const char *shown = file.c_str();
  const int access = (options.read_only ? O_RDONLY : O_RDWR) | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK;
  segment.name = "/" + file;
  segment.read_only = options.read_only;
  segment.file = Descriptor(open(path_of(file).c_str(), access));
  if (!segment.file && errno == ENOENT) return false;
  if (!segment.file) fail_errno(errno, "cannot open segment \"/%s\"", shown);
  struct stat status {};
  if (fstat(segment.file.get(), &status) != 0) fail_errno(errno, "cannot open segment \"/%s\"", shown);
  if (!S_ISREG(status.st_mode)) fail(ErrorCode::bad_magic, "segment \"/%s\": not a regular file", shown);
  if (!options.any_owner && status.st_uid != geteuid() && geteuid() != 0)
    fail(ErrorCode::no_permission, "segment \"/%s\" belongs to user %u, this is user %u: ask for any_owner to trust it",
         shown, status.st_uid, geteuid());
  std::uint32_t head[layout::line_bytes / 4] = {};
  const ssize_t length = pread(segment.file.get(), head, sizeof head, 0);
  if (length < 0) fail_errno(errno, "cannot read segment \"/%s\"", shown);
  prove_header(shown, head, length, static_cast<std::uint64_t>(status.st_size), segment);
  const int window_access = options.read_only ? PROT_READ : PROT_READ | PROT_WRITE;
  segment.window = Mapping::of(segment.file.get(), segment.bytes, window_access);
  if (!segment.window) fail_errno(errno, "cannot map segment \"/%s\" of %zu bytes", shown, segment.bytes);
  segment.base = segment.window.get();
  segment.peers = segment.base + (std::size_t{segment.first_line} - segment.max_peers) * layout::line_bytes;
  return true;
}

// --- exists, list, unlink ---

inline bool is_segment(const std::string &file) {
  const Descriptor descriptor(open(path_of(file).c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
  std::uint32_t word = 0;
  return descriptor && pread(descriptor.get(), &word, sizeof word, 0) == static_cast<ssize_t>(sizeof word) &&
         word == layout::magic;
}

/** Whether there was such a name. */
inline bool unlink_file(const std::string &file) {
  if (unlink(path_of(file).c_str()) == 0) return true;
  if (errno == ENOENT) return false;
  fail_errno(errno, "cannot unlink segment \"/%s\"", file.c_str());
}

}  // namespace zeroipc::detail
