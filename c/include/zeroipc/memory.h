// Memory: a handle on a named segment. Everything else lives in one. SPECIFICATION.md sections 3 to 5.
//
// Each open is a participant of its own, with a peer slot. Threads of the process may share the handle and all handles
// of structures in it. A forked child does not inherit a segment: it opens it anew.

#ifndef ZEROIPC_MEMORY_H
#define ZEROIPC_MEMORY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "status.h"

#ifdef __cplusplus
extern "C" {
#endif

ZEROIPC_PUBLIC_BEGIN

/** The version of this header. */
#define ZEROIPC_VERSION "0.1.0"

/** The version of the library that is linked, as text: ZEROIPC_VERSION when that was compiled. Never NULL. */
const char *zeroipc_version(void);

/** A handle on a segment: one participant of it. */
typedef struct zeroipc_memory zeroipc_memory;

/** Waits as long as it takes. Other time-outs are in nanoseconds; 0 tries once. */
#define ZEROIPC_FOREVER ((int64_t)-1)

/** What may be asked for; zero in every field is the usual. */
typedef struct zeroipc_memory_options {
  uint32_t max_entries; // of a new segment: structures that it can have; 64
  uint32_t max_peers;   // of a new segment: participants at once, at most 255; 64
  unsigned mode;        // of a new segment: permission bits; 0600
  const char *label;    // shown to whoever lists the peers, at most 32 bytes; the program's name
  bool exclusive;       // create: EXISTS when the name is taken
  bool read_only;       // only look: no peer slot, no lock, no waiting; nothing it does reaches the segment
  bool any_owner;       // attach to a segment of another user, too
} zeroipc_memory_options;

/**
 * Creates the segment with at least `bytes`, or attaches to the one that exists, whichever process is first. `name` is
 * "/name"; the slash may be left out. `options` may be NULL. An existing segment that is smaller is SHAPE_MISMATCH.
 */
zeroipc_status zeroipc_memory_create(const char *name, size_t bytes, const zeroipc_memory_options *options,
                                     zeroipc_memory **out);

/** Opens a segment, waiting up to `timeout_ns` for it to exist; NOT_FOUND, or TIMEOUT. */
zeroipc_status zeroipc_memory_open(const char *name, int64_t timeout_ns, const zeroipc_memory_options *options,
                                   zeroipc_memory **out);

/**
 * Lets go of the segment, which stays until it is unlinked. Handles of structures in it may be closed before or after:
 * it is unmapped with the last of them, and then the peer slot is free again. NULL is fine.
 */
void zeroipc_memory_close(zeroipc_memory *memory);

/** How another implementation of the format, in this process, has a segment open: see zeroipc_memory_borrow. */
typedef struct zeroipc_attachment {
  const char *name; // of the segment, with its slash; for messages
  void *base;       // where all of it is mapped, to be read and written
  size_t size;      // bytes of it
  int fd;           // its file: a descriptor by which no peer slot is locked
  uint32_t owner;   // the owner id of the participant, which holds its slot
} zeroipc_attachment;

/**
 * A handle on a segment that another implementation of the format has open in this process. It takes no peer slot: what
 * is done through it the other one's participant does, as one of its threads, so that one may do what the other does
 * slowly. Structures that exist may be opened, and all their operations that never wait. To create, and to wait, is for
 * the other one: UNSUPPORTED. So is BAD_ARGUMENT where the owner id is not the slot's, and what opening says of a
 * segment that is none. The mapping, the descriptor and the slot have to stay until this handle and those of its
 * structures are closed, which leaves them as they are.
 */
zeroipc_status zeroipc_memory_borrow(const zeroipc_attachment *from, zeroipc_memory **out);

/** Removes the name; who has the segment open keeps it. NOT_FOUND when there was none. */
zeroipc_status zeroipc_memory_unlink(const char *name);

/** Whether there is a segment of that name that this user may read. */
bool zeroipc_memory_exists(const char *name);

/** Calls `each` with the name of every segment of this machine that this user may read, until it returns false. */
zeroipc_status zeroipc_memory_list(bool (*each)(const char *name, void *context), void *context);

/** The segment's name, with its slash. */
const char *zeroipc_memory_name(const zeroipc_memory *memory);

/** Bytes of the segment. */
size_t zeroipc_memory_size(const zeroipc_memory *memory);

/** Bytes that are taken: header, table, peers and structures. */
zeroipc_status zeroipc_memory_used(zeroipc_memory *memory, size_t *out);

/** A structure's place in the segment, in bytes. */
typedef struct zeroipc_entry {
  char name[32]; // ends with a NUL
  size_t offset; // from the segment's first byte
  size_t size;   // a multiple of 64
} zeroipc_entry;

/** How many structures there are. */
zeroipc_status zeroipc_table_count(zeroipc_memory *memory, uint32_t *out);

/** The structure of this number, in order of creation; NOT_FOUND. */
zeroipc_status zeroipc_table_entry(zeroipc_memory *memory, uint32_t number, zeroipc_entry *out);

/** The structure of that name; NOT_FOUND. Wait-free. */
zeroipc_status zeroipc_table_find(zeroipc_memory *memory, const char *name, zeroipc_entry *out);

/** Waits until a structure of that name exists. */
zeroipc_status zeroipc_table_wait(zeroipc_memory *memory, const char *name, int64_t timeout_ns);

/** A participant. */
typedef struct zeroipc_peer {
  uint32_t slot;     // its peer slot, from 1 on
  uint32_t owner;    // its owner id
  uint32_t pid;      // of its process, in that one's namespace
  uint32_t language; // 1 C, 2 C++, 3 Python, 4 TypeScript
  uint64_t attached; // nanoseconds since 1970
  char label[33];    // what it calls itself; ends with a NUL
  bool self;         // whether it is this one
} zeroipc_peer;

/** Writes up to `most` participants that live now to `out`, and to `count` how many there are. */
zeroipc_status zeroipc_memory_peers(zeroipc_memory *memory, zeroipc_peer *out, uint32_t most, uint32_t *count);

ZEROIPC_PUBLIC_END

#ifdef __cplusplus
}
#endif

#endif
