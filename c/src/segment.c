// Segments as files: creating one all at once, opening one and proving its header, listing, unlinking.
// SPECIFICATION.md "Segment".

#define _GNU_SOURCE

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include "memory.h"

#define FOLDER "/dev/shm"
// The file is a multiple of this, so that it can be mapped on every page size.
#define SIZE_STEP ((size_t)65536)
#define LARGEST ((uint64_t)UINT32_MAX * LINE_BYTES)
#define USUAL_ENTRIES 64u
#define USUAL_PEERS 64u
#define MOST_ENTRIES (1u << 20)
#define LONGEST_NAME 254u

zeroipc_status zi_file_of(const char *name, const char **file) {
  if (!name) return zi_fail(ZEROIPC_BAD_NAME, "segment name: NULL");
  const char *at = name[0] == '/' ? name + 1 : name;
  size_t length = strlen(at);
  if (length == 0) return zi_fail(ZEROIPC_BAD_NAME, "segment name \"%s\": it is empty", name);
  if (strchr(at, '/')) return zi_fail(ZEROIPC_BAD_NAME, "segment name \"%s\": it has a slash inside", name);
  if (strcmp(at, ".") == 0 || strcmp(at, "..") == 0)
    return zi_fail(ZEROIPC_BAD_NAME, "segment name \"%s\": it names a folder", name);
  if (length > LONGEST_NAME)
    return zi_fail(ZEROIPC_BAD_NAME, "segment name: it takes %zu bytes, and %u are the most", length, LONGEST_NAME);
  *file = at;
  return ZEROIPC_OK;
}

static void path_of(const char *file, char *path) { snprintf(path, PATH_MAX, FOLDER "/%s", file); }

// Builds the file without a name, then links it: a reader finds a complete segment or none, and a creator that dies
// half-way leaves nothing. 0 or an errno.
static int build(const char *path, size_t bytes, mode_t mode, const uint32_t *head) {
  int fd = open(FOLDER, O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
  if (fd < 0) return errno;
  // Reserves every page now: a full /dev/shm is ENOSPC here and not a SIGBUS at some later store.
  int error = posix_fallocate(fd, 0, (off_t)bytes);
  if (!error && pwrite(fd, head, LINE_BYTES, 0) != (ssize_t)LINE_BYTES) error = errno ? errno : EIO;
  if (!error && fchmod(fd, mode) != 0) error = errno; // open() applies the umask; the mode that was asked for is meant
  if (!error) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    if (linkat(AT_FDCWD, link, AT_FDCWD, path, AT_SYMLINK_FOLLOW) != 0) error = errno;
  }
  close(fd);
  return error;
}

static uint32_t random_id(void) {
  uint32_t id = 0;
  while (id == 0)
    if (getrandom(&id, sizeof id, 0) != (ssize_t)sizeof id) id = (uint32_t)getpid();
  return id;
}

zeroipc_status zi_create_file(const char *file, size_t bytes, const zeroipc_memory_options *options) {
  uint32_t max_entries = options->max_entries ? options->max_entries : USUAL_ENTRIES;
  uint32_t max_peers = options->max_peers ? options->max_peers : USUAL_PEERS;
  mode_t mode = options->mode ? (mode_t)options->mode : 0600;
  if (max_entries > MOST_ENTRIES)
    return zi_fail(ZEROIPC_BAD_ARGUMENT, "max_entries must be at most %u, not %u", MOST_ENTRIES, max_entries);
  if (max_peers > MAX_PEERS_LIMIT)
    return zi_fail(ZEROIPC_BAD_ARGUMENT, "max_peers must be at most %u, not %u", MAX_PEERS_LIMIT, max_peers);
  if (mode > 0777) return zi_fail(ZEROIPC_BAD_ARGUMENT, "mode %o is no permission bits", (unsigned)mode);
  if (bytes == 0 || bytes > LARGEST - SIZE_STEP)
    return zi_fail(ZEROIPC_BAD_ARGUMENT, "size: a segment has 1 to %llu bytes, not %zu",
                   (unsigned long long)(LARGEST - SIZE_STEP), bytes);
  bytes = (bytes + SIZE_STEP - 1) & ~(SIZE_STEP - 1);
  uint32_t first = zi_peers_offset(max_entries) / LINE_BYTES + max_peers;
  if (first >= bytes / LINE_BYTES)
    return zi_fail(ZEROIPC_BAD_ARGUMENT, "size %zu: the table and the peers alone take %llu bytes", bytes,
                   (unsigned long long)first * LINE_BYTES);
  uint32_t head[LINE_BYTES / 4] = {MAGIC,     FORMAT_VERSION,                 0,          first, max_entries,
                                   max_peers, (uint32_t)(bytes / LINE_BYTES), random_id()};
  char path[PATH_MAX];
  path_of(file, path);
  int error = build(path, bytes, mode, head);
  if (!error) return ZEROIPC_OK;
  struct statvfs room;
  if (error == ENOSPC && statvfs(FOLDER, &room) == 0)
    return zi_fail_errno(error, "cannot create segment \"/%s\" of %zu bytes (%llu are free in " FOLDER ")", file, bytes,
                         (unsigned long long)room.f_bavail * room.f_bsize);
  return zi_fail_errno(error, "cannot create segment \"/%s\" of %zu bytes", file, bytes);
}

// Proves the header against the file's true size.
static zeroipc_status check_header(const char *file, const uint32_t *head, ssize_t length, uint64_t file_bytes,
                                   zeroipc_memory *memory) {
  if (length < (ssize_t)LINE_BYTES || file_bytes < LINE_BYTES)
    return zi_fail(ZEROIPC_BAD_SIZE, "segment \"/%s\": %llu bytes are too short for a segment's header", file,
                   (unsigned long long)file_bytes);
  if (head[HEADER_MAGIC / 4] != MAGIC)
    return zi_fail(ZEROIPC_BAD_MAGIC, "segment \"/%s\": not a ZeroIPC segment: it starts with 0x%08x, not 0x%08x", file,
                   head[HEADER_MAGIC / 4], MAGIC);
  uint32_t version = head[HEADER_VERSION / 4];
  if (version != FORMAT_VERSION)
    return zi_fail(ZEROIPC_BAD_VERSION, "segment \"/%s\": format version %u%s; this library reads version %u only",
                   file, version, version == 1 || version == 2 ? ", the layout of an earlier ZeroIPC" : "",
                   FORMAT_VERSION);
  uint32_t lines = head[HEADER_SIZE / 4];
  uint32_t max_entries = head[HEADER_MAX_ENTRIES / 4], max_peers = head[HEADER_MAX_PEERS / 4];
  if ((uint64_t)lines * LINE_BYTES != file_bytes)
    return zi_fail(ZEROIPC_BAD_SIZE, "segment \"/%s\": its header says %llu bytes, the file has %llu", file,
                   (unsigned long long)lines * LINE_BYTES, (unsigned long long)file_bytes);
  uint64_t first = 1 + ((uint64_t)max_entries * ENTRY_BYTES + LINE_BYTES - 1) / LINE_BYTES + max_peers;
  if (max_entries < 1 || max_peers < 1 || max_peers > MAX_PEERS_LIMIT || first > lines)
    return zi_fail(ZEROIPC_CORRUPT, "segment \"/%s\": %u entries and %u peers need %llu lines, the segment has %u",
                   file, max_entries, max_peers, (unsigned long long)first, lines);
  memory->lines = lines;
  memory->max_entries = max_entries;
  memory->max_peers = max_peers;
  memory->segment_id = head[HEADER_SEGMENT_ID / 4];
  memory->first_line = (uint32_t)first;
  memory->bytes = (size_t)file_bytes;
  return ZEROIPC_OK;
}

static zeroipc_status read_header(const char *file, int fd, uint64_t file_bytes, zeroipc_memory *memory) {
  uint32_t head[LINE_BYTES / 4] = {0};
  ssize_t length = pread(fd, head, sizeof head, 0);
  if (length < 0) return zi_fail_errno(errno, "cannot read segment \"/%s\"", file);
  return check_header(file, head, length, file_bytes, memory);
}

static zeroipc_status map(const char *file, zeroipc_memory *memory) {
  int access = memory->read_only ? PROT_READ : PROT_READ | PROT_WRITE;
  void *base = mmap(NULL, memory->bytes, access, MAP_SHARED, memory->fd, 0);
  if (base == MAP_FAILED) return zi_fail_errno(errno, "cannot map segment \"/%s\" of %zu bytes", file, memory->bytes);
  madvise(base, memory->bytes, MADV_DONTFORK); // a forked child attaches anew
  memory->base = base;
  memory->peers = memory->base + zi_peers_offset(memory->max_entries);
  return ZEROIPC_OK;
}

zeroipc_status zi_open_file(const char *file, const zeroipc_memory_options *options, zeroipc_memory *memory) {
  char path[PATH_MAX];
  path_of(file, path);
  memory->read_only = options->read_only;
  memory->fd = open(path, (options->read_only ? O_RDONLY : O_RDWR) | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
  if (memory->fd < 0) return zi_fail_errno(errno, "cannot open segment \"/%s\"", file);
  struct stat st;
  if (fstat(memory->fd, &st) != 0) return zi_fail_errno(errno, "cannot open segment \"/%s\"", file);
  if (!S_ISREG(st.st_mode)) return zi_fail(ZEROIPC_BAD_MAGIC, "segment \"/%s\": not a regular file", file);
  if (!options->any_owner && st.st_uid != geteuid() && geteuid() != 0)
    return zi_fail(ZEROIPC_NO_PERMISSION,
                   "segment \"/%s\" belongs to user %u, this is user %u: ask for any_owner to trust it",
                   file, (unsigned)st.st_uid, (unsigned)geteuid());
  zeroipc_status status = read_header(file, memory->fd, (uint64_t)st.st_size, memory);
  return status ? status : map(file, memory);
}

zeroipc_status zi_borrow_file(const char *file, const zeroipc_attachment *from, zeroipc_memory *memory) {
  struct stat st;
  if (fstat(from->fd, &st) != 0) return zi_fail_errno(errno, "cannot borrow segment \"/%s\"", file);
  zeroipc_status status = read_header(file, from->fd, (uint64_t)st.st_size, memory);
  if (status) return status;
  if (memory->bytes != from->size)
    return zi_fail(ZEROIPC_BAD_ARGUMENT, "segment \"/%s\" has %zu bytes, and %zu are lent", file, memory->bytes,
                   from->size);
  memory->base = from->base;
  memory->peers = memory->base + zi_peers_offset(memory->max_entries);
  memory->fd = from->fd;
  return ZEROIPC_OK;
}

zeroipc_status zeroipc_memory_unlink(const char *name) {
  const char *file;
  zeroipc_status status = zi_file_of(name, &file);
  if (status) return status;
  char path[PATH_MAX];
  path_of(file, path);
  return unlink(path) == 0 ? ZEROIPC_OK : zi_fail_errno(errno, "cannot unlink segment \"/%s\"", file);
}

static bool is_segment(const char *file) {
  char path[PATH_MAX];
  path_of(file, path);
  int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
  if (fd < 0) return false;
  uint32_t magic = 0;
  bool yes = pread(fd, &magic, sizeof magic, 0) == (ssize_t)sizeof magic && magic == MAGIC;
  close(fd);
  return yes;
}

bool zeroipc_memory_exists(const char *name) {
  const char *file;
  return zi_file_of(name, &file) == ZEROIPC_OK && is_segment(file);
}

zeroipc_status zeroipc_memory_list(bool (*each)(const char *name, void *context), void *context) {
  DIR *folder = opendir(FOLDER);
  if (!folder) return zi_fail_errno(errno, "cannot read " FOLDER);
  char name[NAME_MAX + 2] = "/";
  bool more = true;
  for (struct dirent *file; more && (file = readdir(folder)) != NULL;) {
    if (file->d_name[0] == '.' || !is_segment(file->d_name)) continue;
    snprintf(name + 1, sizeof name - 1, "%s", file->d_name);
    more = each(name, context);
  }
  closedir(folder);
  return ZEROIPC_OK;
}
