// A channel as its files see it. channel.c has what both kinds have in common, and buffered ones; offer.c the hand-over
// without a buffer; select.c the choice among several.

#ifndef ZEROIPC_SRC_CHANNEL_H
#define ZEROIPC_SRC_CHANNEL_H

#include "../include/zeroipc/channel.h"

#include "cells.h"
#include "waiting.h"

struct zeroipc_channel {
  cells cells;
  bool unbuffered;
};

// One send on an unbuffered channel, from the moment when it stands in a cell until it was taken or taken back. It
// belongs to one operation of one thread.
typedef struct zi_offer {
  zeroipc_channel *channel;
  bool standing; // placed, and neither taken nor taken back as far as was seen
  uint32_t index;
  uint64_t word; // the target word that was written there
} zi_offer;

static inline uint8_t *zi_channel_word(const zeroipc_channel *channel, uint32_t offset) {
  return channel->cells.s.base + offset;
}

zeroipc_status zi_may_change_channel(const zeroipc_channel *channel);

// What is waited for: a value to receive; room, or a cell to offer at; the taking of an offer; a receiver at one of
// several channels.
zi_condition zi_not_empty(zeroipc_channel *channel);
zi_condition zi_not_full(zeroipc_channel *channel);
zi_condition zi_taken(zeroipc_channel *channel);
zi_condition zi_wanted_by_receivers(zeroipc_channel *channel);

// OK, ENDED or CORRUPT, without a text.
zeroipc_status zi_check_open(const zeroipc_channel *channel);
// As zeroipc_channel_try_receive; without a buffer, senders that look for a receiver at several channels hear of it
// when nothing was there (V2).
zeroipc_status zi_receive(zeroipc_channel *channel, void *out);

// --- without a buffer (offer.c): all without the texts of ENDED and CORRUPT ---

// O1 to O3. `others` wakes receivers of other participants only; `heard`: one was woken. OK, NO_ROOM, ENDED, CORRUPT.
zeroipc_status zi_place(zi_offer *offer, const void *value, bool others, bool *heard);
// O4: OK when it was taken, PENDING; ENDED: the channel was closed, and the offer is taken back.
zeroipc_status zi_look_at(zi_offer *offer);
// O5: OK when it was taken back, REFUSED when it was taken before: then the send has happened. CORRUPT.
zeroipc_status zi_retract(zi_offer *offer);
// T1 to T5: takes the oldest offer. OK, EMPTY, ENDED, CORRUPT.
zeroipc_status zi_take(zeroipc_channel *channel, void *out);
// Whether there is something to receive besides this offer, which may be at another channel: OK, EMPTY, ENDED, CORRUPT.
zeroipc_status zi_has_other(const zeroipc_channel *channel, const zi_offer *own);

zeroipc_status zi_try_hand_over(zeroipc_channel *channel, const void *value);
zeroipc_status zi_hand_over(zeroipc_channel *channel, const void *value, int64_t timeout_ns);

#endif
