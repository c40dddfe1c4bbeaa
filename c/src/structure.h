// What opening any structure has in common: create or attach, and the checks of its header.

#ifndef ZEROIPC_SRC_STRUCTURE_H
#define ZEROIPC_SRC_STRUCTURE_H

#include "memory.h"

// What a structure's handle begins with. Proved at open; nothing in the segment is trusted for an address after that.
typedef struct structure {
  zeroipc_memory *memory;
  const char *kind_name; // for messages: "queue"
  char name[ENTRY_NAME_BYTES];
  uint8_t *base;     // its header
  uint64_t bytes;    // from the table
  uint32_t owner;    // this participant
  uint32_t elem_size;
  uint32_t capacity;
  uint32_t stride;
} structure;

// What is wanted of it.
typedef struct zi_wanted {
  uint32_t kind;
  const char *kind_name;
  size_t elem_size;
  uint32_t capacity; // 0: open
} zi_wanted;

// Finds the structure and compares its header. `timeout_ns`: how long to wait for its name. Retains the memory.
zeroipc_status zi_open_structure(zeroipc_memory *memory, const char *name, const zi_wanted *wanted, int64_t timeout_ns,
                                 structure *out);

// Finds or creates it: with so many bytes, this stride, and what `initialise` writes behind the four common words.
zeroipc_status zi_create_structure(zeroipc_memory *memory, const char *name, const zi_wanted *wanted, uint64_t bytes,
                                   uint32_t stride, zi_initialise initialise, void *context, structure *out);

void zi_close_structure(structure *structure);

// CORRUPT, with the structure's name.
zeroipc_status zi_corrupt(const structure *structure, const char *why);

// A capacity, or an element size, that a caller gave.
zeroipc_status zi_check_capacity(const char *kind_name, const char *name, uint32_t capacity, uint32_t most);
zeroipc_status zi_check_size(const char *kind_name, const char *name, size_t elem_size, size_t most);

// How many blocks a new structure has beyond its capacity unless asked otherwise.
uint32_t zi_usual_spares(const zeroipc_memory *memory, uint32_t stride);

// The stride of blocks that have a head of so many bytes: 32 where that suffices, else whole lines.
uint64_t zi_block_stride(size_t head, size_t elem_size);

#endif
