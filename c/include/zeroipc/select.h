// Select: waits for several sends and receives at once and does exactly one of them. SPECIFICATION.md "Channel"
// (select).

#ifndef ZEROIPC_SELECT_H
#define ZEROIPC_SELECT_H

#include "channel.h"

#ifdef __cplusplus
extern "C" {
#endif

ZEROIPC_PUBLIC_BEGIN

/** One thing that select can do. The same channel may occur several times. */
typedef struct zeroipc_case {
  zeroipc_channel *channel; // where to send or receive
  const void *send;         // the value to send; NULL: receive
  void *receive;            // where to put what is received
} zeroipc_case;

/** A case that sends the value, which must stay where it is until the select is over. */
static inline zeroipc_case zeroipc_sending(zeroipc_channel *channel, const void *value) {
  zeroipc_case one = {channel, value, NULL};
  return one;
}

/** A case that receives into `out`. */
static inline zeroipc_case zeroipc_receiving(zeroipc_channel *channel, void *out) {
  zeroipc_case one = {channel, NULL, out};
  return one;
}

/**
 * Waits until one of the cases can be done, and does it: `chosen` is its number. Among those that can be done one is
 * drawn by chance. They may lie in up to 16 segments; while none can be done it sleeps on all of them without CPU.
 *
 * ENDED: `chosen` is a send on a channel that has ended, or a receive on one that is drained. With TIMEOUT, or any
 * other error, nothing was sent or received. The places of receives that were not chosen may be overwritten.
 */
zeroipc_status zeroipc_select(const zeroipc_case *cases, size_t count, int64_t timeout_ns, size_t *chosen);

/**
 * Does one of the cases that can be done now; PENDING when there is none. A send on an unbuffered channel can be done
 * when a receiver takes it in that instant: see zeroipc_channel_try_send.
 */
zeroipc_status zeroipc_try_select(const zeroipc_case *cases, size_t count, size_t *chosen);

ZEROIPC_PUBLIC_END

#ifdef __cplusplus
}
#endif

#endif
