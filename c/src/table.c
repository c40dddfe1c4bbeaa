// The table: names and where their structures lie. SPECIFICATION.md "Table".

#define _GNU_SOURCE

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <time.h>

#include "memory.h"
#include "waiting.h"

#define TABLE_LOCK (((off_t)1 << 62) - 1)
// How long a creation waits for the lock, which is held for microseconds by a process that is not stopped.
#define LOCK_TIMEOUT_MS 5000

static uint8_t *entry_at(const zeroipc_memory *memory, uint32_t number) {
  return memory->base + LINE_BYTES + (size_t)number * ENTRY_BYTES;
}

// A structure's name as its 32 bytes in the table.
static zeroipc_status encode_name(const char *name, uint8_t *out) {
  size_t length = name ? strlen(name) : 0;
  if (length == 0) return zi_fail(ZEROIPC_BAD_NAME, "structure name: it is empty");
  if (length >= ENTRY_NAME_BYTES)
    return zi_fail(ZEROIPC_BAD_NAME, "structure name \"%s\": it takes %zu bytes, and %u are the most", name, length,
                   ENTRY_NAME_BYTES - 1);
  memset(out, 0, ENTRY_NAME_BYTES);
  memcpy(out, name, length);
  return ZEROIPC_OK;
}

zeroipc_status zeroipc_table_count(zeroipc_memory *memory, uint32_t *out) {
  *out = load32(memory->base + HEADER_ENTRY_COUNT); // TABLE-O1 <- publish
  if (*out <= memory->max_entries) return ZEROIPC_OK;
  return zi_fail(ZEROIPC_CORRUPT, "segment \"%s\": %u entries in a table of %u", memory->name, *out,
                 memory->max_entries);
}

// The entry, proved to lie behind the peers and inside the segment.
static zeroipc_status read_entry(const zeroipc_memory *memory, uint32_t number, zeroipc_entry *out) {
  const uint8_t *at = entry_at(memory, number);
  uint32_t offset = fixed32(at + ENTRY_OFFSET), size = fixed32(at + ENTRY_SIZE);
  memcpy(out->name, at, ENTRY_NAME_BYTES);
  out->name[ENTRY_NAME_BYTES - 1] = 0;
  if (offset < memory->first_line || size < 1 || (uint64_t)offset + size > memory->lines)
    return zi_fail(ZEROIPC_CORRUPT,
                   "segment \"%s\": entry %u (\"%s\") covers lines %u to %llu, structures lie in lines %u to %u",
                   memory->name, number, out->name, offset, (unsigned long long)offset + size - 1, memory->first_line,
                   memory->lines - 1);
  out->offset = (size_t)offset * LINE_BYTES;
  out->size = (size_t)size * LINE_BYTES;
  return ZEROIPC_OK;
}

zeroipc_status zeroipc_table_entry(zeroipc_memory *memory, uint32_t number, zeroipc_entry *out) {
  uint32_t count;
  zeroipc_status status = zeroipc_table_count(memory, &count);
  if (status) return status;
  if (number >= count)
    return zi_fail(ZEROIPC_NOT_FOUND, "segment \"%s\": there is no entry %u of %u", memory->name, number, count);
  return read_entry(memory, number, out);
}

// OK, NOT_FOUND without a text, or CORRUPT.
static zeroipc_status find(zeroipc_memory *memory, const uint8_t *encoded, zeroipc_entry *out) {
  uint32_t count;
  zeroipc_status status = zeroipc_table_count(memory, &count);
  if (status) return status;
  for (uint32_t k = 0; k < count; k++)
    if (memcmp(entry_at(memory, k), encoded, ENTRY_NAME_BYTES) == 0) return read_entry(memory, k, out);
  return ZEROIPC_NOT_FOUND;
}

zeroipc_status zeroipc_table_find(zeroipc_memory *memory, const char *name, zeroipc_entry *out) {
  uint8_t encoded[ENTRY_NAME_BYTES];
  zeroipc_status status = encode_name(name, encoded);
  if (!status) status = find(memory, encoded, out);
  if (status != ZEROIPC_NOT_FOUND) return status;
  return zi_fail(status, "segment \"%s\" has no structure \"%s\"", memory->name, name);
}

// --- waiting for a name ---

struct wanted_name {
  zeroipc_memory *memory;
  uint8_t encoded[ENTRY_NAME_BYTES];
};

static zeroipc_status attempt_find(void *context) {
  struct wanted_name *wanted = context;
  zeroipc_entry entry;
  zeroipc_status status = find(wanted->memory, wanted->encoded, &entry);
  return status == ZEROIPC_NOT_FOUND ? ZEROIPC_PENDING : status;
}

zeroipc_status zeroipc_table_wait(zeroipc_memory *memory, const char *name, int64_t timeout_ns) {
  struct wanted_name wanted = {.memory = memory};
  zeroipc_status status = encode_name(name, wanted.encoded);
  if (status) return status;
  zi_condition condition = {memory, memory->base + HEADER_NAME_WAITERS, NULL, NULL};
  char what[400];
  snprintf(what, sizeof what, "segment \"%s\": waiting for \"%s\"", memory->name, name);
  return zi_wait(&condition, 1, attempt_find, &wanted, timeout_ns, (zi_subject){NULL, NULL, what});
}

// --- creating ---

static int lock_byte(const zeroipc_memory *memory, short type) {
  struct flock lock = {.l_type = type, .l_whence = SEEK_SET, .l_start = TABLE_LOCK, .l_len = 1};
  return fcntl(memory->fd, F_OFD_SETLK, &lock) == 0 ? 0 : errno;
}

// T2. Threads of this process share the file description, hence the mutex beside the lock.
static zeroipc_status lock_table(zeroipc_memory *memory) {
  pthread_mutex_lock(&memory->table_lock);
  struct timespec pause = {.tv_sec = 0, .tv_nsec = 50000};
  for (int64_t waited = 0;; waited += pause.tv_nsec) {
    int error = lock_byte(memory, F_WRLCK);
    if (!error) return ZEROIPC_OK;
    if ((error != EAGAIN && error != EACCES) || waited > (int64_t)LOCK_TIMEOUT_MS * 1000000) {
      pthread_mutex_unlock(&memory->table_lock);
      if (error != EAGAIN && error != EACCES) return zi_fail_errno(error, "segment \"%s\": its table", memory->name);
      return zi_fail(ZEROIPC_TIMEOUT,
                     "segment \"%s\": its table has been locked for %d ms by a process that is creating a structure; "
                     "is one of its peers stopped?",
                     memory->name, LOCK_TIMEOUT_MS);
    }
    nanosleep(&pause, NULL);
    if (pause.tv_nsec < 5000000) pause.tv_nsec *= 2;
  }
}

static void unlock_table(zeroipc_memory *memory) {
  lock_byte(memory, F_UNLCK);
  pthread_mutex_unlock(&memory->table_lock);
}

// T4: the first free line: the header's word, or the end of the last entry where a creator died before it stored the
// word.
static zeroipc_status next_line(zeroipc_memory *memory, uint32_t *out) {
  uint32_t count, next = load32(memory->base + HEADER_NEXT_OFFSET);
  zeroipc_status status = zeroipc_table_count(memory, &count);
  if (next < memory->first_line) next = memory->first_line;
  for (uint32_t k = 0; !status && k < count; k++) {
    zeroipc_entry entry;
    status = read_entry(memory, k, &entry);
    uint32_t end = (uint32_t)((entry.offset + entry.size) / LINE_BYTES);
    if (!status && end > next) next = end;
  }
  if (!status && next > memory->lines)
    status = zi_fail(ZEROIPC_CORRUPT, "segment \"%s\": the next free line is %u of %u", memory->name, next,
                     memory->lines);
  *out = next;
  return status;
}

zeroipc_status zeroipc_memory_used(zeroipc_memory *memory, size_t *out) {
  uint32_t next = 0;
  zeroipc_status status = next_line(memory, &next);
  *out = (size_t)next * LINE_BYTES;
  return status;
}

// T4 to T9, the table being locked.
static zeroipc_status create(zeroipc_memory *memory, const uint8_t *encoded, uint64_t bytes, zi_initialise initialise,
                             void *context, zeroipc_entry *out) {
  uint32_t count, next = 0;
  zeroipc_status status = zeroipc_table_count(memory, &count);
  if (!status && count == memory->max_entries)
    status = zi_fail(ZEROIPC_TABLE_FULL, "segment \"%s\": no room for the name \"%.32s\": all %u entries are taken",
                     memory->name, (const char *)encoded, count);
  if (!status) status = next_line(memory, &next);
  if (status) return status;
  uint64_t lines = (bytes + LINE_BYTES - 1) / LINE_BYTES;
  if (lines > memory->lines - next)
    return zi_fail(ZEROIPC_SEGMENT_FULL, "segment \"%s\": \"%.32s\" needs %llu bytes, and %llu of %zu are free",
                   memory->name, (const char *)encoded, (unsigned long long)lines * LINE_BYTES,
                   (unsigned long long)(memory->lines - next) * LINE_BYTES, memory->bytes);
  uint8_t *structure = memory->base + (size_t)next * LINE_BYTES;
  memset(structure, 0, (size_t)lines * LINE_BYTES); // T5
  initialise(structure, context);
  uint8_t *entry = entry_at(memory, count); // T6
  memcpy(entry, encoded, ENTRY_NAME_BYTES);
  __atomic_store_n(zi_word32(entry + ENTRY_OFFSET), next, __ATOMIC_RELAXED);
  __atomic_store_n(zi_word32(entry + ENTRY_SIZE), (uint32_t)lines, __ATOMIC_RELAXED);
  store32(memory->base + HEADER_ENTRY_COUNT, count + 1);              // T7. TABLE-O1 -> find
  store32(memory->base + HEADER_NEXT_OFFSET, next + (uint32_t)lines); // T8
  wake_all(memory, memory->base + HEADER_NAME_WAITERS);               // T9
  return read_entry(memory, count, out);
}

zeroipc_status zi_find_or_create(zeroipc_memory *memory, const char *name, uint64_t bytes, zi_initialise initialise,
                                 void *context, zeroipc_entry *out, bool *created) {
  uint8_t encoded[ENTRY_NAME_BYTES];
  if (created) *created = false;
  zeroipc_status status = encode_name(name, encoded);
  if (!status) status = find(memory, encoded, out); // T1
  if (status != ZEROIPC_NOT_FOUND) return status;
  status = zi_writable(memory, "create a structure");
  if (!status) status = zi_owned(memory, "create a structure");
  if (!status) status = lock_table(memory);
  if (status) return status;
  status = find(memory, encoded, out); // T3: another process may have been first
  if (status == ZEROIPC_NOT_FOUND) {
    status = create(memory, encoded, bytes, initialise, context, out);
    if (created) *created = status == ZEROIPC_OK;
  }
  unlock_table(memory);
  return status;
}
