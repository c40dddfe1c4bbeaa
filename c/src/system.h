// What the library asks the kernel beside files and mappings: sleeping and waking on words, locks of bytes, the time.
// Tests that explore interleavings bring another system.c.

#ifndef ZEROIPC_SRC_SYSTEM_H
#define ZEROIPC_SRC_SYSTEM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// A futex word and the value that a sleeper expects.
typedef struct zi_bell {
  uint32_t *word;
  uint32_t expected;
} zi_bell;

// Sleeps until one of the words is changed and woken, or the time is over. Never FUTEX_PRIVATE_FLAG: sleeper and waker
// are different processes.
void zi_futex_wait(const zi_bell *bells, size_t count, int64_t nanoseconds);

// Wakes everybody who sleeps on the word; how many.
int zi_futex_wake(uint32_t *word);

// Whether somebody holds the lock of the peer slot's byte in this file. True when the kernel does not say.
bool zi_slot_held(int fd, uint32_t slot);

// Nanoseconds of a clock that never goes back.
int64_t zi_now(void);

#define PEER_LOCKS ((int64_t)1 << 62) // slot s locks the byte PEER_LOCKS + s
#define MOST_BELLS 16

#endif
