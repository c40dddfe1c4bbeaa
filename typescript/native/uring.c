// The kernel's side of sleeping without a thread: IORING_OP_FUTEX_WAIT (Linux 6.7) on a word of the segment. The waiter
// lies in the futex's own queue, so futex_wake counts it as it counts a thread: K4 and K5 of the specification's
// "Waiting" hold as they are.
//
// No liburing, and no <linux/io_uring.h>: the headers of the machine that compiles may be older than the kernel that runs.

#include "native.h"
#include "uring.h"

#include <errno.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#ifndef SYS_io_uring_setup // the same numbers on every architecture with 64 bits but Alpha
#define SYS_io_uring_setup 425
#define SYS_io_uring_enter 426
#define SYS_io_uring_register 427
#endif

enum { REGISTER_EVENTFD = 4, REGISTER_PROBE = 8, ENTER_GETEVENTS = 1 };
enum { OP_ASYNC_CANCEL = 14, OP_FUTEX_WAIT = 51, OP_SUPPORTED = 1 };
enum { SINGLE_ISSUER = 1 << 12, DEFER_TASKRUN = 1 << 13, NO_SQARRAY = 1 << 16 };
enum { FUTEX2_SIZE_U32 = 2 }; // and not FUTEX2_PRIVATE: the waker is another process
#define MAP_AT_RINGS 0
#define MAP_AT_SUBMISSIONS 0x10000000
#define TAG_WAIT 1u
#define TAG_CANCEL 2u

// Of <linux/io_uring.h>, as far as it is needed.
struct params {
  uint32_t sq_entries, cq_entries, flags, sq_thread_cpu, sq_thread_idle, features, wq_fd, reserved[3];
  struct {
    uint32_t head, tail, mask, entries, flags, dropped, array, reserved;
    uint64_t address;
  } sq;
  struct {
    uint32_t head, tail, mask, entries, overflow, cqes, flags, reserved;
    uint64_t address;
  } cq;
};
struct submission {
  uint8_t opcode, flags;
  uint16_t priority;
  int32_t futex_flags;
  uint64_t value, address;
  uint32_t length, op_flags;
  uint64_t tag;
  uint32_t unused[2];
  uint64_t mask, unused2;
};
struct completion {
  uint64_t tag;
  int32_t result;
  uint32_t flags;
};
_Static_assert(sizeof(struct params) == 120 && sizeof(struct submission) == 64 && sizeof(struct completion) == 16, "ABI");

static _Atomic uint32_t *word_at(const uring *ring, uint32_t offset) {
  return (_Atomic uint32_t *)(void *)(ring->rings + offset);
}

static bool has_futex_wait(int fd) {
  struct {
    uint8_t last, count;
    uint16_t reserved;
    uint32_t reserved2[3];
    struct {
      uint8_t op, reserved;
      uint16_t flags;
      uint32_t reserved2;
    } ops[OP_FUTEX_WAIT + 1];
  } probe;
  memset(&probe, 0, sizeof probe);
  return syscall(SYS_io_uring_register, fd, REGISTER_PROBE, &probe, OP_FUTEX_WAIT + 1) == 0 &&
         probe.last >= OP_FUTEX_WAIT && (probe.ops[OP_FUTEX_WAIT].flags & OP_SUPPORTED) != 0;
}

// False where the kernel has no such thing or refuses it: too old, forbidden by a sandbox or by kernel.io_uring_disabled,
// no file descriptors left.
bool uring_open(uring *ring) {
  memset(ring, 0, sizeof *ring);
  ring->event = -1;
  // With DEFER_TASKRUN the waker signals the eventfd itself, and completions are worked off when this thread asks for them:
  // without it the kernel would interrupt whatever system call the thread is in.
  struct params p;
  memset(&p, 0, sizeof p);
  p.flags = SINGLE_ISSUER | DEFER_TASKRUN | NO_SQARRAY;
  ring->fd = (int)syscall(SYS_io_uring_setup, 2, &p); // close-on-exec; a wait and its cancellation
  if (ring->fd < 0) return false;
  ring->rings_bytes = p.cq.cqes + p.cq_entries * sizeof(struct completion);
  ring->submissions_bytes = p.sq_entries * sizeof(struct submission);
  void *rings = mmap(NULL, ring->rings_bytes, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_POPULATE, ring->fd, MAP_AT_RINGS);
  void *submissions =
      mmap(NULL, ring->submissions_bytes, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_POPULATE, ring->fd, MAP_AT_SUBMISSIONS);
  ring->rings = rings == MAP_FAILED ? NULL : rings;
  ring->submissions = submissions == MAP_FAILED ? NULL : submissions;
  ring->event = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
  if (!ring->rings || !ring->submissions || ring->event < 0 || !has_futex_wait(ring->fd) ||
      syscall(SYS_io_uring_register, ring->fd, REGISTER_EVENTFD, &ring->event, 1) != 0) {
    uring_close(ring);
    return false;
  }
  ring->sq_tail = p.sq.tail;
  ring->cq_head = p.cq.head;
  ring->cq_tail = p.cq.tail;
  ring->cqes = p.cq.cqes;
  ring->sq_mask = atomic_load_explicit(word_at(ring, p.sq.mask), memory_order_relaxed);
  ring->cq_mask = atomic_load_explicit(word_at(ring, p.cq.mask), memory_order_relaxed);
  return true;
}

// A wait that is pending must have been cancelled: the kernel would do that too, but some time later, and until then
// a waker counts a sleeper that is none.
void uring_close(uring *ring) {
  if (ring->rings) munmap(ring->rings, ring->rings_bytes);
  if (ring->submissions) munmap(ring->submissions, ring->submissions_bytes);
  if (ring->event >= 0) close(ring->event);
  if (ring->fd >= 0) close(ring->fd);
}

static bool submit(uring *ring, const struct submission *entry) {
  _Atomic uint32_t *tail = word_at(ring, ring->sq_tail);
  uint32_t at = atomic_load_explicit(tail, memory_order_relaxed);
  memcpy(ring->submissions + (at & ring->sq_mask) * sizeof *entry, entry, sizeof *entry);
  atomic_store_explicit(tail, at + 1, memory_order_release);
  if (syscall(SYS_io_uring_enter, ring->fd, 1, 0, ENTER_GETEVENTS, NULL, 0) == 1) return true;
  atomic_store_explicit(tail, at, memory_order_release); // not taken: out of memory, say
  return false;
}

// Starts waiting while the word is `expected`; one at a time. The kernel compares under the lock of the futex's queue, as
// futex_wait does: who raised the doorbell before (WAIT-O2 -> W5) completes the wait at once, with -EAGAIN, and who raises
// it after finds the waiter. False: it does not wait.
bool uring_wait(uring *ring, const void *word, uint32_t expected) {
  struct submission entry = {
      .opcode = OP_FUTEX_WAIT,
      .futex_flags = FUTEX2_SIZE_U32,
      .address = (uintptr_t)word,
      .value = expected,
      .mask = UINT32_MAX, // FUTEX_BITSET_MATCH_ANY
      .tag = TAG_WAIT,
  };
  return submit(ring, &entry);
}

// Takes a pending wait out of the futex's queue before it returns.
void uring_cancel(uring *ring) {
  struct submission entry = {.opcode = OP_ASYNC_CANCEL, .address = TAG_WAIT, .tag = TAG_CANCEL};
  submit(ring, &entry);
}

// Whether the wait is over; called when the eventfd is readable. 0: woken; -EAGAIN: the word was another.
bool uring_completed(uring *ring, int *result) {
  uint64_t count;
  // First the eventfd, then the completions: one that comes in between signals anew.
  if (read(ring->event, &count, sizeof count) < 0 && errno != EAGAIN) return false;
  syscall(SYS_io_uring_enter, ring->fd, 0, 0, ENTER_GETEVENTS, NULL, 0);
  uint32_t head = atomic_load_explicit(word_at(ring, ring->cq_head), memory_order_relaxed);
  uint32_t tail = atomic_load_explicit(word_at(ring, ring->cq_tail), memory_order_acquire);
  bool over = false;
  for (; head != tail; head++) {
    struct completion c;
    memcpy(&c, ring->rings + ring->cqes + (head & ring->cq_mask) * sizeof c, sizeof c);
    if (c.tag != TAG_WAIT) continue;
    *result = c.result;
    over = true;
  }
  atomic_store_explicit(word_at(ring, ring->cq_head), head, memory_order_release);
  return over;
}
