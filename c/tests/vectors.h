// The layout vectors: what a script wrote must equal them, and their bytes must open and read back.

#ifndef ZEROIPC_TESTS_VECTORS_H
#define ZEROIPC_TESTS_VECTORS_H

#include "harness.h"

// What a vector's own comments tell to do, and what to find in it.
typedef struct script {
  const char *name; // of ../vectors/<name>.txt
  uint32_t max_entries;
  void (*write)(zeroipc_memory *memory);
  void (*read)(zeroipc_memory *memory);
} script;

void play(const script *script);

#endif
