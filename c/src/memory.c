// Memory: opening, sharing and closing a segment.

#define _GNU_SOURCE

#include "memory.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

// While others create and unlink the segment all the time.
#define MOST_TURNS 1000

static void free_memory(zeroipc_memory *memory) {
  if (!memory->borrowed) {
    if (memory->base) munmap(memory->base, memory->bytes);
    zi_detach(memory);
    if (memory->fd >= 0) close(memory->fd);
  }
  pthread_mutex_destroy(&memory->table_lock);
  pthread_mutex_destroy(&memory->waiters_lock);
  free(memory);
}

void zi_memory_retain(zeroipc_memory *memory) { __atomic_fetch_add(&memory->references, 1, __ATOMIC_RELAXED); }

void zi_memory_release(zeroipc_memory *memory) {
  if (__atomic_sub_fetch(&memory->references, 1, __ATOMIC_ACQ_REL) == 0) free_memory(memory);
}

zeroipc_status zi_writable(zeroipc_memory *memory, const char *doing) {
  if (!memory->read_only) return ZEROIPC_OK;
  return zi_fail(ZEROIPC_READ_ONLY, "segment \"%s\" is open read-only: cannot %s", memory->name, doing);
}

zeroipc_status zi_owned(zeroipc_memory *memory, const char *doing) {
  if (!memory->borrowed) return ZEROIPC_OK;
  return zi_fail(ZEROIPC_UNSUPPORTED, "segment \"%s\" is borrowed: who lent it is to %s", memory->name, doing);
}

static zeroipc_memory *new_memory(const char *file) {
  zeroipc_memory *memory = calloc(1, sizeof *memory);
  if (!memory) return NULL;
  memory->fd = -1;
  memory->references = 1;
  pthread_mutex_init(&memory->table_lock, NULL);
  pthread_mutex_init(&memory->waiters_lock, NULL);
  snprintf(memory->name, sizeof memory->name, "/%s", file);
  return memory;
}

// Opens the segment if it exists.
static zeroipc_status open_now(const char *file, const zeroipc_memory_options *options, zeroipc_memory **out) {
  zeroipc_memory *memory = new_memory(file);
  if (!memory) return zi_fail_errno(ENOMEM, "cannot open segment \"/%s\"", file);
  zeroipc_status status = zi_open_file(file, options, memory);
  if (!status && !options->read_only)
    status = zi_attach(memory, options->label ? options->label : program_invocation_short_name);
  if (status) {
    free_memory(memory);
    return status;
  }
  *out = memory;
  return ZEROIPC_OK;
}

// An existing segment serves who asks for no more than it has.
static zeroipc_status check_shape(zeroipc_memory *memory, size_t bytes, const zeroipc_memory_options *options) {
  const struct {
    const char *what;
    uint64_t asked, has;
  } parts[] = {{"bytes", bytes, memory->bytes},
               {"entries", options->max_entries, memory->max_entries},
               {"peers", options->max_peers, memory->max_peers}};
  for (size_t k = 0; k < sizeof parts / sizeof parts[0]; k++)
    if (parts[k].asked > parts[k].has)
      return zi_fail(ZEROIPC_SHAPE_MISMATCH, "segment \"%s\" exists with %llu %s, asked for %llu", memory->name,
                     (unsigned long long)parts[k].has, parts[k].what, (unsigned long long)parts[k].asked);
  return ZEROIPC_OK;
}

static const zeroipc_memory_options usual;

zeroipc_status zeroipc_memory_create(const char *name, size_t bytes, const zeroipc_memory_options *options,
                                     zeroipc_memory **out) {
  if (!options) options = &usual;
  *out = NULL;
  const char *file;
  zeroipc_status status = zi_file_of(name, &file);
  if (status) return status;
  // Each turn means that another process created or unlinked the segment in between.
  for (int turn = 0; turn < MOST_TURNS; turn++) {
    if (!options->exclusive) {
      status = open_now(file, options, out);
      if (!status && (status = check_shape(*out, bytes, options)) != ZEROIPC_OK) {
        zeroipc_memory_close(*out);
        *out = NULL;
      }
      if (status != ZEROIPC_NOT_FOUND) return status;
    }
    status = zi_create_file(file, bytes, options);
    if (status == ZEROIPC_EXISTS && !options->exclusive) continue;
    if (status) return status;
    status = open_now(file, options, out);
    if (status != ZEROIPC_NOT_FOUND) return status;
  }
  return zi_fail(ZEROIPC_NOT_FOUND, "segment \"/%s\" is created and unlinked by others all the time", file);
}

zeroipc_status zeroipc_memory_open(const char *name, int64_t timeout_ns, const zeroipc_memory_options *options,
                                   zeroipc_memory **out) {
  if (!options) options = &usual;
  *out = NULL;
  const char *file;
  zeroipc_status status = zi_file_of(name, &file);
  if (status) return status;
  struct timespec pause = {.tv_sec = 0, .tv_nsec = 1000000};
  for (int64_t waited = 0;; waited += pause.tv_nsec) {
    status = open_now(file, options, out);
    if (status != ZEROIPC_NOT_FOUND || timeout_ns == 0) return status;
    if (timeout_ns > 0 && waited >= timeout_ns)
      return zi_fail(ZEROIPC_TIMEOUT, "segment \"/%s\": waiting for it to exist: not within %.3f ms", file,
                     (double)timeout_ns / 1e6);
    nanosleep(&pause, NULL);
    if (pause.tv_nsec < 50000000) pause.tv_nsec *= 2;
  }
}

// The owner id must be the one that the slot's line has: what is done here is that participant's.
static zeroipc_status take_owner(const zeroipc_attachment *from, zeroipc_memory *memory) {
  uint32_t slot = from->owner & 0xff;
  if (slot != 0 && slot <= memory->max_peers && load32(zi_peer_line(memory, slot) + PEER_OWNER) == from->owner) {
    memory->owner = from->owner;
    return ZEROIPC_OK;
  }
  return zi_fail(ZEROIPC_BAD_ARGUMENT, "segment \"%s\": %#x is no participant's owner id", memory->name, from->owner);
}

zeroipc_status zeroipc_memory_borrow(const zeroipc_attachment *from, zeroipc_memory **out) {
  *out = NULL;
  const char *file;
  zeroipc_status status = zi_file_of(from->name, &file);
  if (status) return status;
  zeroipc_memory *memory = new_memory(file);
  if (!memory) return zi_fail_errno(ENOMEM, "cannot borrow segment \"/%s\"", file);
  memory->borrowed = true;
  status = zi_borrow_file(file, from, memory);
  if (!status) status = take_owner(from, memory);
  if (status) free_memory(memory);
  else *out = memory;
  return status;
}

void zeroipc_memory_close(zeroipc_memory *memory) {
  if (memory) zi_memory_release(memory);
}

const char *zeroipc_version(void) { return ZEROIPC_VERSION; }

const char *zeroipc_memory_name(const zeroipc_memory *memory) { return memory->name; }

size_t zeroipc_memory_size(const zeroipc_memory *memory) { return memory->bytes; }
