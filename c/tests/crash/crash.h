// Killing a process after every single machine instruction of an operation. A child performs the operation under
// ptrace, is single-stepped 1, 2, 3... instructions far and then killed (SIGKILL); a healthy participant goes on with
// the structure and checks what it promises. Each structure's operations and states are in <kind>_cases.c.

#ifndef ZEROIPC_TESTS_CRASH_H
#define ZEROIPC_TESTS_CRASH_H

#include "harness.h"

// One operation in one state of a structure.
typedef struct crash_case {
  const char *name;
  // Brings a new segment to the state in which the operation begins. Handles may stay open: the memory is closed after
  // `check`.
  void (*prepare)(zeroipc_memory *memory);
  // In the child, not stepped: opens what the operation needs.
  void (*open)(zeroipc_memory *memory);
  // In the child, stepped.
  void (*operate)(void);
  // After the death. `completed`: the operation had returned, so that its effect must be there.
  void (*check)(zeroipc_memory *memory, bool completed);
} crash_case;

typedef struct crash_suite {
  const char *kind;
  const crash_case *cases;
  size_t count;
  long sample; // of how many points a sample takes one; 0: as usual
} crash_suite;

extern const crash_suite memory_crashes, queue_crashes, stack_crashes, future_crashes, lazy_crashes, channel_crashes,
    map_crashes, ring_crashes, set_crashes, pool_crashes, stream_crashes;

#endif
