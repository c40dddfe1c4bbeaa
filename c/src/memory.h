// A segment as this process has it open: its window, its peer slot, its waiting threads.

#ifndef ZEROIPC_SRC_MEMORY_H
#define ZEROIPC_SRC_MEMORY_H

#include <pthread.h>
#include <sys/types.h>

#include "../include/zeroipc/memory.h"
#include "layout.h"
#include "status.h"
#include "words.h"

struct waiter;

struct zeroipc_memory {
  uint8_t *base;
  size_t bytes;
  int fd;
  bool read_only;
  bool borrowed; // mapping, file and slot are another implementation's; see zeroipc_memory_borrow
  uint32_t max_entries, max_peers, segment_id;
  uint32_t lines;      // of the segment
  uint32_t first_line; // behind the peers
  uint8_t *peers;      // the first peer line
  uint32_t owner;      // this participant's id; 0 when read-only
  void *pin;           // keeps the slot's lock; see peers.c
  uint32_t references; // the user's, and one for each handle of a structure
  uint32_t rotation;   // where the next wake starts to look
  pthread_mutex_t table_lock;
  pthread_mutex_t waiters_lock;
  struct waiter *waiters;
  char name[257]; // with its slash
};

void zi_memory_retain(zeroipc_memory *memory);
void zi_memory_release(zeroipc_memory *memory);

// READ_ONLY when it is.
zeroipc_status zi_writable(zeroipc_memory *memory, const char *doing);

// UNSUPPORTED when it is borrowed.
zeroipc_status zi_owned(zeroipc_memory *memory, const char *doing);

// --- files (segment.c) ---

// The file name of a segment's name; BAD_NAME.
zeroipc_status zi_file_of(const char *name, const char **file);
// Makes the file, complete, or fails with EXISTS.
zeroipc_status zi_create_file(const char *file, size_t bytes, const zeroipc_memory_options *options);
// Opens the file, reads and proves its header.
zeroipc_status zi_open_file(const char *file, const zeroipc_memory_options *options, zeroipc_memory *memory);
// The same of a file that is open and mapped.
zeroipc_status zi_borrow_file(const char *file, const zeroipc_attachment *from, zeroipc_memory *memory);

// --- peers (peers.c) ---

uint8_t *zi_peer_line(const zeroipc_memory *memory, uint32_t slot);
zeroipc_status zi_attach(zeroipc_memory *memory, const char *label);
void zi_detach(zeroipc_memory *memory);
// Whether the participant with this owner id lives. Never decided by a time-out.
bool zi_alive(const zeroipc_memory *memory, uint32_t owner);

// --- table (table.c) ---

typedef void (*zi_initialise)(uint8_t *at, void *context);
// Finds the structure of that name, or creates it with so many bytes. `created` may be NULL.
zeroipc_status zi_find_or_create(zeroipc_memory *memory, const char *name, uint64_t bytes, zi_initialise initialise,
                                 void *context, zeroipc_entry *out, bool *created);

static inline uint32_t zi_peers_offset(uint32_t max_entries) {
  return LINE_BYTES + (max_entries * ENTRY_BYTES + LINE_BYTES - 1) / LINE_BYTES * LINE_BYTES;
}

#endif
