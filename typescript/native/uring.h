// One futex wait without a thread: an io_uring that signals an eventfd when the word is woken. See uring.c.
#ifndef ZEROIPC_URING_H
#define ZEROIPC_URING_H

#include <stdbool.h>
#include <stdint.h>

typedef struct {
  int fd, event;         // the ring; the eventfd that the kernel signals for every completion
  uint8_t *rings;        // mapped: both queues' indices, and the completions
  size_t rings_bytes;
  uint8_t *submissions;  // mapped: the entries that are handed in
  size_t submissions_bytes;
  uint32_t sq_tail, sq_mask, cq_head, cq_tail, cq_mask, cqes; // offsets in `rings`; the masks are values
} uring;

bool uring_open(uring *ring);
void uring_close(uring *ring);
bool uring_wait(uring *ring, const void *word, uint32_t expected);
void uring_cancel(uring *ring);
bool uring_completed(uring *ring, int *result);

#endif
