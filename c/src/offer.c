// The hand-over without a buffer. SPECIFICATION.md "Channel" has the steps (O, T, V). A send is an offer: a push of
// which the sender keeps the word, to see whether its cell moved on (taken), or to empty the cell itself (retract).

#include "channel.h"

// --- the sender's side ---

zeroipc_status zi_place(zi_offer *offer, const void *value, bool others, bool *heard) {
  cells *c = &offer->channel->cells;
  walk w;
  *heard = false;
  if (!start_walk(c, &w, zi_channel_word(offer->channel, QUEUE_TAIL))) return ZEROIPC_CORRUPT;
  zeroipc_status status = zi_publish(c, &w, value, NO_BLOCK, 0, &offer->word); // O1
  if (status) return status;
  offer->index = w.index;
  offer->standing = true;
  store_hint(c, &w, zi_channel_word(offer->channel, QUEUE_TAIL)); // O2
  uint8_t *set = zi_channel_word(offer->channel, QUEUE_NOT_EMPTY);
  *heard = others ? wake_other(c->s.memory, set) : wake_one(c->s.memory, set); // O3
  return ZEROIPC_OK;
}

// Whether the offer's cell still has its word, with a mark or without. CHAN-O2 <- zi_take: it changes once, for good.
static bool is_word_of(const zi_offer *offer, uint64_t word) {
  return (word & ~(uint64_t)CHANNEL_CLOSED_BIT) == offer->word;
}

static uint8_t *cell_of(const zi_offer *offer) { return cell_at(&offer->channel->cells, offer->index); }

zeroipc_status zi_look_at(zi_offer *offer) {
  if (!is_word_of(offer, load64(cell_of(offer)))) {
    offer->standing = false;
    return ZEROIPC_OK;
  }
  zeroipc_status status = zi_check_open(offer->channel);
  if (status != ZEROIPC_ENDED) return status ? status : ZEROIPC_PENDING;
  status = zi_retract(offer);
  return status == ZEROIPC_OK ? ZEROIPC_ENDED : status == ZEROIPC_REFUSED ? ZEROIPC_OK : status;
}

zeroipc_status zi_retract(zi_offer *offer) {
  const cells *c = &offer->channel->cells;
  uint8_t *head = zi_channel_word(offer->channel, QUEUE_HEAD);
  offer->standing = false;
  // Only a mark of closing can come in between, once.
  for (int tries = 0; tries < 3; tries++) {
    uint64_t word = load64(cell_of(offer));
    if (!is_word_of(offer, word)) return ZEROIPC_REFUSED;
    uint32_t rest = word == offer->word ? NO_BLOCK : CHANNEL_CLOSED;
    if (!cas64(cell_of(offer), word, target_word(((word >> 24) + 1) & TURN_MASK, rest))) continue;
    walk w;
    if (start_walk(c, &w, head)) {
      walk_to_head(c, &w);
      move_hint(&w, head);
    }
    wake_one(c->s.memory, zi_channel_word(offer->channel, QUEUE_NOT_FULL));
    return ZEROIPC_OK;
  }
  return ZEROIPC_CORRUPT;
}

// --- the receiver's side ---

zeroipc_status zi_take(zeroipc_channel *channel, void *out) {
  const cells *c = &channel->cells;
  zeroipc_memory *memory = c->s.memory;
  uint8_t *head = zi_channel_word(channel, QUEUE_HEAD);
  walk w;
  if (!start_walk(c, &w, head)) return ZEROIPC_CORRUPT;
  zeroipc_status status;
  while ((status = walk_to_head(c, &w)) == ZEROIPC_OK) {
    // T2. The owner is part of what is copied: the word does not change as long as the cell names the block.
    uint32_t slot = (uint32_t)load64(block_word_of(c, w.block)) & 0xff;
    payload_out(out, payload_of(c, w.block), c->s.elem_size);
    if (!cas64(cell_at(c, w.index), w.target, emptied(&w))) continue; // T3. CHAN-O2 -> zi_look_at
    step_on(c, &w);
    move_hint(&w, head); // T4
    if (slot != 0 && slot <= memory->max_peers) zi_wake_slot(memory, zi_channel_word(channel, CHANNEL_TAKEN), slot);
    wake_one(memory, zi_channel_word(channel, QUEUE_NOT_FULL));
    return ZEROIPC_OK;
  }
  move_hint(&w, head); // T5: all before this place is consumed
  return status;
}

zeroipc_status zi_has_other(const zeroipc_channel *channel, const zi_offer *own) {
  const cells *c = &channel->cells;
  walk w;
  if (!start_walk(c, &w, zi_channel_word(channel, QUEUE_HEAD))) return ZEROIPC_CORRUPT;
  bool is_here = own->standing && own->channel->cells.s.base == c->s.base;
  zeroipc_status status;
  while ((status = walk_to_head(c, &w)) == ZEROIPC_OK) {
    if (!is_here || w.index != own->index || !is_word_of(own, w.target)) return ZEROIPC_OK;
    step_on(c, &w);
  }
  return status;
}

// --- a send of its own ---

zeroipc_status zi_try_hand_over(zeroipc_channel *channel, const void *value) {
  zi_offer offer = {.channel = channel};
  bool heard;
  zeroipc_status status = zi_place(&offer, value, false, &heard);
  if (!status) status = zi_look_at(&offer);
  if (!offer.standing) return status;
  zeroipc_status retracted = zi_retract(&offer);
  if (retracted == ZEROIPC_REFUSED) return ZEROIPC_OK;
  return retracted ? retracted : status == ZEROIPC_PENDING ? ZEROIPC_NO_ROOM : status;
}

// What a send waits for: first a cell for its offer, then that it is taken.
enum { ROOM, TAKEN, CONDITIONS };

typedef struct handover {
  zi_offer offer;
  const void *value;
  bool idle[CONDITIONS];
} handover;

static zeroipc_status attempt_hand_over(void *context) {
  handover *h = context;
  zeroipc_status status = ZEROIPC_OK;
  bool heard;
  if (!h->offer.standing) status = zi_place(&h->offer, h->value, false, &heard);
  h->idle[ROOM] = h->offer.standing;
  h->idle[TAKEN] = !h->offer.standing;
  if (!status) status = zi_look_at(&h->offer);
  return status < 0 || status == ZEROIPC_OK ? status : zi_told(&h->offer.channel->cells, status);
}

zeroipc_status zi_hand_over(zeroipc_channel *channel, const void *value, int64_t timeout_ns) {
  handover h = {.offer = {.channel = channel}, .value = value};
  const zi_condition conditions[CONDITIONS] = {zi_not_full(channel), zi_taken(channel)};
  bool standing[CONDITIONS] = {false, false};
  zi_changing changing = {h.idle, standing, 0};
  zeroipc_status status = zi_wait_changing(conditions, CONDITIONS, &changing, attempt_hand_over, &h, timeout_ns,
                                           zi_about(&channel->cells.s, "waiting for a receiver"));
  // O5: it may have been taken in the last moment. Then it is sent, whatever the wait says.
  if (h.offer.standing && zi_retract(&h.offer) == ZEROIPC_REFUSED) return ZEROIPC_OK;
  return status;
}
