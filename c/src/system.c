#define _GNU_SOURCE

#include "system.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <linux/futex.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#define SECOND ((int64_t)1000000000)
// Where the kernel cannot wait for several words at once.
#define POLLING_SLICE (SECOND / 1000)

// As the kernel has it since Linux 5.16; its headers here may be older.
#ifndef SYS_futex_waitv
#define SYS_futex_waitv 449
#endif
#define FUTEX_OF_32_BITS 2
struct waited_word {
  uint64_t expected, address;
  uint32_t flags, reserved;
};

// False where the kernel has no such call.
static bool wait_for_any(const zi_bell *bells, size_t count, int64_t nanoseconds) {
  struct waited_word words[MOST_BELLS];
  for (size_t k = 0; k < count; k++)
    words[k] = (struct waited_word){bells[k].expected, (uint64_t)(uintptr_t)bells[k].word, FUTEX_OF_32_BITS, 0};
  int64_t end = zi_now() + nanoseconds;
  struct timespec until = {.tv_sec = end / SECOND, .tv_nsec = end % SECOND};
  if (syscall(SYS_futex_waitv, words, (unsigned)count, 0, &until, CLOCK_MONOTONIC) >= 0) return true;
  return errno != ENOSYS && errno != EPERM && errno != EINVAL;
}

void zi_futex_wait(const zi_bell *bells, size_t count, int64_t nanoseconds) {
  if (count > 1) {
    if (wait_for_any(bells, count, nanoseconds)) return;
    if (nanoseconds > POLLING_SLICE) nanoseconds = POLLING_SLICE;
  }
  struct timespec limit = {.tv_sec = nanoseconds / SECOND, .tv_nsec = nanoseconds % SECOND};
  syscall(SYS_futex, bells[0].word, FUTEX_WAIT, bells[0].expected, &limit, NULL, 0);
}

int zi_futex_wake(uint32_t *word) {
  long woken = syscall(SYS_futex, word, FUTEX_WAKE, INT_MAX, NULL, NULL, 0);
  return woken > 0 ? (int)woken : 0;
}

bool zi_slot_held(int fd, uint32_t slot) {
  // A read-only descriptor may ask for a write lock: F_OFD_GETLK only looks.
  struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = PEER_LOCKS + (off_t)slot, .l_len = 1};
  // Where the kernel does not answer, nothing is taken from one who may live.
  return fcntl(fd, F_OFD_GETLK, &lock) != 0 || lock.l_type != F_UNLCK;
}

int64_t zi_now(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * SECOND + now.tv_nsec;
}
