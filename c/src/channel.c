// Channel: a queue that can be closed. SPECIFICATION.md "Channel" has the steps (S, V, E).
//
//   line 1  tail hint   line 3  waiters: not empty | wanted     line 5  cells, as in a queue (queue.c)
//   line 2  head hint   line 4  waiters: not full  | taken
//
// Buffered, send and receive are the queue's push and pop. To close is one CAS of the cell at the tail: its mark is in
// the very word that every later push would have to change, so nothing can be sent after it and nothing that was sent
// is lost.
//
//   empty in its lap   { 2L, NONE }       -> { 2L, CLOSED }
//   full               { 2L - 1, block }  -> { 2L - 1, block | CLOSED_BIT }, whose pop leaves { 2L, CLOSED }

#include "channel.h"

#include <stdlib.h>

static const char KIND_NAME[] = "channel";
#define MOST_CAPACITY (CHANNEL_MOST_BLOCKS - 1)
#define LARGEST_ELEMENT ((size_t)INT32_MAX)

// --- open and close ---

static zeroipc_status new_handle(const char *name, zeroipc_channel **out) {
  *out = calloc(1, sizeof **out);
  return *out ? ZEROIPC_OK : zi_fail(ZEROIPC_SYSTEM_FULL, "channel \"%s\": no memory for its handle", name);
}

// Reads what is the channel's own of the shape. `asked`: the capacity that was asked for; NULL: any.
static zeroipc_status prove(zeroipc_channel *channel, const uint32_t *asked) {
  cells *c = &channel->cells;
  uint32_t rendezvous = fixed32(c->s.base + CHANNEL_RENDEZVOUS);
  c->closed_bit = CHANNEL_CLOSED_BIT;
  c->any_order = rendezvous == 1;
  channel->unbuffered = rendezvous == 1;
  if (asked && (*asked == 0) != channel->unbuffered)
    return zi_fail(ZEROIPC_SHAPE_MISMATCH, "channel \"%s\": stored capacity %u, asked for %u", c->s.name,
                   zeroipc_channel_capacity(channel), *asked);
  return rendezvous > 1 ? zi_corrupt(&c->s, "its parameter \"rendezvous\" is neither 0 nor 1") : ZEROIPC_OK;
}

static zeroipc_status finish(zeroipc_status status, const uint32_t *asked, zeroipc_channel **out) {
  if (!status && (status = prove(*out, asked)) != ZEROIPC_OK) zi_close_structure(&(*out)->cells.s);
  if (!status) return ZEROIPC_OK;
  free(*out);
  *out = NULL;
  return status;
}

// How many cells for offers a new unbuffered channel has.
static zeroipc_status count_offers(zeroipc_memory *memory, const char *name, size_t elem_size,
                                   const zeroipc_channel_options *options, uint32_t *out) {
  uint32_t stride = (uint32_t)zi_block_stride(CELL_PAYLOAD, elem_size);
  *out = options && options->offers ? options->offers : zi_usual_spares(memory, stride);
  if (*out <= MOST_CAPACITY) return ZEROIPC_OK;
  return zi_fail(ZEROIPC_BAD_ARGUMENT, "channel \"%s\": offers must be a whole number from 1 to %u, not %u", name,
                 MOST_CAPACITY, *out);
}

zeroipc_status zeroipc_channel_create(zeroipc_memory *memory, const char *name, size_t elem_size, uint32_t capacity,
                                      const zeroipc_channel_options *options, zeroipc_channel **out) {
  *out = NULL;
  uint32_t offers = 0;
  zeroipc_status status = zi_check_size(KIND_NAME, name, elem_size, LARGEST_ELEMENT);
  if (!status && capacity != 0) status = zi_check_capacity(KIND_NAME, name, capacity, MOST_CAPACITY);
  if (!status && capacity == 0) status = count_offers(memory, name, elem_size, options, &offers);
  if (!status) status = new_handle(name, out);
  if (status) return status;
  zi_ring_shape shape = {{KIND_CHANNEL, KIND_NAME, elem_size, capacity}, options ? options->spares : 0,
                         CHANNEL_MOST_BLOCKS,  CHANNEL_RENDEZVOUS, capacity == 0, offers};
  return finish(zi_create_cells(memory, name, &shape, &(*out)->cells), &capacity, out);
}

zeroipc_status zeroipc_channel_open(zeroipc_memory *memory, const char *name, size_t elem_size, int64_t timeout_ns,
                                    zeroipc_channel **out) {
  zeroipc_status status = new_handle(name, out);
  if (status) return status;
  zi_ring_shape shape = {{KIND_CHANNEL, KIND_NAME, elem_size, 0}, 0, CHANNEL_MOST_BLOCKS, 0, 0, 0};
  return finish(zi_open_cells(memory, name, &shape, timeout_ns, &(*out)->cells), NULL, out);
}

void zeroipc_channel_close(zeroipc_channel *channel) {
  if (!channel) return;
  zi_close_structure(&channel->cells.s);
  free(channel);
}

zeroipc_status zi_may_change_channel(const zeroipc_channel *channel) {
  const structure *s = &channel->cells.s;
  return s->owner != 0 ? ZEROIPC_OK : zi_writable(s->memory, "change a channel");
}

// --- what is waited for ---

static bool has_items(void *context) {
  const zeroipc_channel *channel = context;
  walk w;
  return start_walk(&channel->cells, &w, zi_channel_word(channel, QUEUE_HEAD)) &&
         walk_to_head(&channel->cells, &w) == ZEROIPC_OK;
}

static bool has_room(void *context) {
  const zeroipc_channel *channel = context;
  walk w;
  return start_walk(&channel->cells, &w, zi_channel_word(channel, QUEUE_TAIL)) &&
         walk_to_tail(&channel->cells, &w) == ZEROIPC_OK;
}

static zi_condition condition(zeroipc_channel *channel, uint32_t set, bool (*holds)(void *)) {
  return (zi_condition){channel->cells.s.memory, zi_channel_word(channel, set), holds, channel};
}

zi_condition zi_not_empty(zeroipc_channel *channel) { return condition(channel, QUEUE_NOT_EMPTY, has_items); }
zi_condition zi_not_full(zeroipc_channel *channel) { return condition(channel, QUEUE_NOT_FULL, has_room); }

// Nobody else could do anything with a wake-up of these: it was for one sender alone, or for all that look.
zi_condition zi_taken(zeroipc_channel *channel) { return condition(channel, CHANNEL_TAKEN, NULL); }
zi_condition zi_wanted_by_receivers(zeroipc_channel *channel) { return condition(channel, CHANNEL_WANTED, NULL); }

// A send, or a receive, that waits.
typedef struct effort {
  zeroipc_channel *channel;
  const void *in;
  void *out;
} effort;

// --- end ---

zeroipc_status zi_check_open(const zeroipc_channel *channel) {
  walk w;
  if (!start_walk(&channel->cells, &w, zi_channel_word(channel, QUEUE_TAIL))) return ZEROIPC_CORRUPT;
  zeroipc_status status = walk_to_tail(&channel->cells, &w);
  return status == ZEROIPC_NO_ROOM ? ZEROIPC_OK : status;
}

// E1 and E2.
static zeroipc_status close_tail(const zeroipc_channel *channel) {
  const cells *c = &channel->cells;
  walk w;
  if (!start_walk(c, &w, zi_channel_word(channel, QUEUE_TAIL))) return ZEROIPC_CORRUPT;
  for (;;) {
    uint64_t marked;
    zeroipc_status status = walk_to_tail(c, &w);
    if (status == ZEROIPC_OK) marked = target_word(w.target >> 24, CHANNEL_CLOSED);
    else if (status == ZEROIPC_NO_ROOM) marked = w.target | c->closed_bit;
    else return status == ZEROIPC_ENDED ? ZEROIPC_OK : status;
    // E2, the close. CHAN-O1 -> walk_to_tail, walk_to_head: from here on this cell takes no push. Lost: a push, a pop
    // or another close was first, and the walk goes on.
    if (cas64(cell_at(c, w.index), w.target, marked)) return ZEROIPC_OK;
  }
}

zeroipc_status zeroipc_channel_end(zeroipc_channel *channel) {
  zeroipc_memory *memory = channel->cells.s.memory;
  zeroipc_status status = zi_may_change_channel(channel);
  if (!status) status = close_tail(channel);
  if (status) return status == ZEROIPC_CORRUPT ? zi_told(&channel->cells, status) : status;
  // E3. Also when it was closed before: who closed it may have died before it woke anybody.
  const uint32_t sets[] = {QUEUE_NOT_EMPTY, QUEUE_NOT_FULL, CHANNEL_TAKEN, CHANNEL_WANTED};
  for (int k = 0; k < 4; k++) wake_all(memory, zi_channel_word(channel, sets[k]));
  return ZEROIPC_OK;
}

// --- send ---

// S1.
static zeroipc_status send_buffered(zeroipc_channel *channel, const void *value) {
  cells *c = &channel->cells;
  walk w;
  uint64_t published;
  if (!start_walk(c, &w, zi_channel_word(channel, QUEUE_TAIL))) return ZEROIPC_CORRUPT;
  zeroipc_status status = zi_publish(c, &w, value, NO_BLOCK, 0, &published);
  if (status) return status;
  store_hint(c, &w, zi_channel_word(channel, QUEUE_TAIL));
  wake_one(c->s.memory, zi_channel_word(channel, QUEUE_NOT_EMPTY));
  return ZEROIPC_OK;
}

zeroipc_status zeroipc_channel_try_send(zeroipc_channel *channel, const void *value) {
  zeroipc_status status = zi_may_change_channel(channel);
  if (!status) status = channel->unbuffered ? zi_try_hand_over(channel, value) : send_buffered(channel, value);
  return status == ZEROIPC_CORRUPT || status == ZEROIPC_ENDED ? zi_told(&channel->cells, status) : status;
}

static zeroipc_status attempt_send(void *context) {
  const effort *e = context;
  return zeroipc_channel_try_send(e->channel, e->in);
}

zeroipc_status zeroipc_channel_send(zeroipc_channel *channel, const void *value, int64_t timeout_ns) {
  if (channel->unbuffered) {
    zeroipc_status status = zi_may_change_channel(channel);
    return status ? status : zi_hand_over(channel, value, timeout_ns);
  }
  zeroipc_status status = zeroipc_channel_try_send(channel, value);
  if (status >= 0) return status;
  effort e = {channel, value, NULL};
  zi_condition room = zi_not_full(channel);
  return zi_wait(&room, 1, attempt_send, &e, timeout_ns, zi_about(&channel->cells.s, "waiting for room"));
}

// --- receive ---

// V1.
static zeroipc_status receive_buffered(zeroipc_channel *channel, void *out) {
  cells *c = &channel->cells;
  walk w;
  if (!start_walk(c, &w, zi_channel_word(channel, QUEUE_HEAD))) return ZEROIPC_CORRUPT;
  zeroipc_status status = zi_consume(c, &w, out);
  if (status) return status;
  store_hint(c, &w, zi_channel_word(channel, QUEUE_HEAD));
  wake_one(c->s.memory, zi_channel_word(channel, QUEUE_NOT_FULL));
  return ZEROIPC_OK;
}

zeroipc_status zeroipc_channel_try_receive(zeroipc_channel *channel, void *out) {
  zeroipc_status status = zi_may_change_channel(channel);
  if (!status) status = channel->unbuffered ? zi_take(channel, out) : receive_buffered(channel, out);
  return status == ZEROIPC_CORRUPT || status == ZEROIPC_ENDED ? zi_told(&channel->cells, status) : status;
}

zeroipc_status zi_receive(zeroipc_channel *channel, void *out) {
  zeroipc_status status = zeroipc_channel_try_receive(channel, out);
  // V2. CHAN-O3 -> zi_others_wait: after my bit was set.
  if (status == ZEROIPC_EMPTY && channel->unbuffered)
    wake_all(channel->cells.s.memory, zi_channel_word(channel, CHANNEL_WANTED));
  return status;
}

static zeroipc_status attempt_receive(void *context) {
  const effort *e = context;
  return zi_receive(e->channel, e->out);
}

zeroipc_status zeroipc_channel_receive(zeroipc_channel *channel, void *out, int64_t timeout_ns) {
  zeroipc_status status = zeroipc_channel_try_receive(channel, out);
  if (status >= 0) return status;
  effort e = {channel, NULL, out};
  zi_condition items = zi_not_empty(channel);
  return zi_wait(&items, 1, attempt_receive, &e, timeout_ns, zi_about(&channel->cells.s, "waiting for a value"));
}

// --- observe ---

bool zeroipc_channel_is_ended(zeroipc_channel *channel) { return zi_check_open(channel) == ZEROIPC_ENDED; }

bool zeroipc_channel_is_drained(zeroipc_channel *channel) {
  walk w;
  return start_walk(&channel->cells, &w, zi_channel_word(channel, QUEUE_HEAD)) &&
         walk_to_head(&channel->cells, &w) == ZEROIPC_ENDED;
}

uint32_t zeroipc_channel_size(zeroipc_channel *channel) { return channel->unbuffered ? 0 : zi_count(&channel->cells); }

uint32_t zeroipc_channel_capacity(const zeroipc_channel *channel) {
  return channel->unbuffered ? 0 : channel->cells.s.capacity;
}
