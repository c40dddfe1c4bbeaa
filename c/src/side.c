// The two sides of a ring: who holds a side, where it stands, and how it comes to know of units. SPECIFICATION.md
// "Ring".

#include "cell.h"
#include "pause.h"
#include "ring.h"

static zeroipc_side other_of(zeroipc_side which) {
  return which == ZEROIPC_PRODUCER ? ZEROIPC_CONSUMER : ZEROIPC_PRODUCER;
}

// Units from `head` to `tail`; below 0 when a ring's positions cannot be so.
static int64_t distance(const zeroipc_ring *r, uint64_t head, uint64_t tail) {
  uint64_t count = r->units, from = head & POSITION_INDEX, to = tail & POSITION_INDEX;
  if (from >= count || to >= count) return -1;
  uint32_t laps = (uint32_t)((tail >> 32) - (head >> 32));
  if (laps == 0) return (int64_t)(to - from);
  return laps == 1 && to <= from ? (int64_t)(count - from + to) : -1;
}

// --- who holds a side ---

// A number of this thread; others may have it too, which does no harm.
static uint32_t this_thread(void) {
  static __thread char here;
  return (uint32_t)((uintptr_t)&here >> 4);
}

static uint8_t *owner_word(const zeroipc_ring *r, zeroipc_side which) {
  return ring_word(r, which == ZEROIPC_PRODUCER ? RING_PRODUCER : RING_CONSUMER);
}

static zeroipc_status taken(zeroipc_ring *r, zeroipc_side which) {
  const char *role = which == ZEROIPC_PRODUCER ? "producer" : "consumer";
  zeroipc_peer peer;
  if (zeroipc_ring_holder(r, which, &peer))
    return zi_fail(ZEROIPC_TAKEN, "ring \"%s\": its %s is somebody who has just gone", r->s.name, role);
  if (peer.self)
    return zi_fail(ZEROIPC_TAKEN, "ring \"%s\": its %s is another handle of this participant", r->s.name, role);
  return zi_fail(ZEROIPC_TAKEN, "ring \"%s\": its %s is process %u (\"%s\")", r->s.name, role, peer.pid, peer.label);
}

zeroipc_status zi_ring_take(zeroipc_ring *r, zeroipc_side which) {
  side *s = side_of(r, which);
  if (s->held) return ZEROIPC_OK;
  zeroipc_status status = zi_writable(r->s.memory, "take a side of a ring");
  if (status) return status;
  uint8_t *at = owner_word(r, which);
  uint64_t word = load64(at);
  uint32_t owner = (uint32_t)(word & OWNER_MASK);
  if (owner != 0 && zi_alive(r->s.memory, owner)) return taken(r, which); // T1. So is what another handle of mine holds
  // T2. RING-O3 <- zi_ring_release, or the death just seen: nobody else stores this side's position any more.
  if (!cas64(at, word, r->s.owner)) return taken(r, which);
  // T3, not before T2: whoever had the side meanwhile, or died in it, may have stored another.
  uint64_t position = load64(ring_word(r, which == ZEROIPC_PRODUCER ? RING_TAIL : RING_HEAD));
  uint64_t index = position & POSITION_INDEX;
  if (index >= r->units) {
    store64(at, 0);
    return zi_corrupt(&r->s, "a position lies outside");
  }
  s->position = position; // it knows of no units yet: its first operation looks
  s->address = r->area + (size_t)index * r->s.stride;
  s->rest = 0;
  hint_store(&s->thread, this_thread());
  hint_store(&s->held, 1);
  return ZEROIPC_OK;
}

// All units that the side knows of are these, and are at hand.
static void bring_all(side *s, uint32_t units) {
  s->hand = units;
  s->more = 0;
}

void zi_ring_release(zeroipc_ring *r, zeroipc_side which) {
  side *s = side_of(r, which);
  if (!s->held) return;
  hint_store(&s->held, 0);
  s->reserving = false;
  bring_all(s, 0);
  store64(owner_word(r, which), 0); // T4. RING-O3 -> zi_ring_take: I store this side's position no more
}

uint32_t zi_ring_holder(const zeroipc_ring *r, zeroipc_side which) {
  uint32_t owner = (uint32_t)(load64(owner_word(r, which)) & OWNER_MASK);
  return owner != 0 && zi_alive(r->s.memory, owner) ? owner : 0;
}

// --- pausing before a look at the other side (SPECIFICATION.md "Ring", Advice) ---

// Beside the rest: the last look found nothing. Looking until something is there is no reason to pause.
#define DRY ((uint32_t)1 << 31)

// Before a look by a side that has used up what it knew of: whether it paused.
static bool pause_before(zeroipc_ring *r, zeroipc_side which) {
  side *s = side_of(r, which), *other = side_of(r, other_of(which));
  if (!s->held) return false;
  uint32_t me = this_thread();
  if (s->thread != me) hint_store(&s->thread, me);
  // Both are mine: nobody works meanwhile.
  if (hint_load(&other->held) && hint_load(&other->thread) == me) return false;
  if (s->rest >= DRY) return false;
  if (s->rest != 0) {
    s->rest--;
    return false;
  }
  zi_pause();
  return true;
}

// What the operation moves: a reader of messages learns that from the first one's length, which is not checked yet.
static uint32_t operation_units(const zeroipc_ring *r, zeroipc_side which, uint32_t found, uint32_t units) {
  if (which == ZEROIPC_PRODUCER || !r->messages || found == 0) return units;
  uint32_t length = fixed32(r->consumer.address + FRAME_LENGTH);
  return frame_units(length < r->largest ? length : r->largest);
}

// After the look, which found `found` units for an operation on `units`.
static void weigh_pause(zeroipc_ring *r, zeroipc_side which, bool paused, uint32_t found, uint32_t units) {
  side *s = side_of(r, which);
  uint32_t rest = s->rest & ~DRY;
  if (paused && found < (uint64_t)PAUSE_WORTH * operation_units(r, which, found, units)) rest = PAUSE_REST;
  s->rest = found < units ? rest | DRY : rest;
}

// --- knowing of units ---

static zeroipc_status reserved(const zeroipc_ring *r) {
  return zi_fail(ZEROIPC_BAD_ARGUMENT,
                 "ring \"%s\": a reservation is open: commit or abort it before anything else is written", r->s.name);
}

zeroipc_status zi_ring_find(zeroipc_ring *r, zeroipc_side which, uint32_t units, uint32_t *known) {
  side *s = side_of(r, which);
  bool producer = which == ZEROIPC_PRODUCER;
  *known = 0;
  if (s->reserving) return reserved(r);
  zeroipc_status status = ZEROIPC_OK;
  uint32_t found = s->hand + s->more;
  if (found < units) {
    status = zi_ring_take(r, which);
    if (status) return status;
    int64_t used =
        producer ? distance(r, load64(ring_word(r, RING_HEAD)), s->position) // RING-O2 <- advance: it is read no more
                 : distance(r, s->position, load64(ring_word(r, RING_TAIL))); // RING-O1 <- publish: it is written
    if (used < 0) return zi_corrupt(&r->s, "its positions contradict each other");
    found = producer ? r->units - (uint32_t)used : (uint32_t)used;
    if (found < units) status = producer ? ZEROIPC_NO_ROOM : ZEROIPC_EMPTY;
  }
  bring_all(s, found);
  *known = found;
  return status;
}

// Asks for the lines from `from` on: to write, by storing a byte in each (they are free), or to read.
static void touch(zeroipc_side which, uint8_t *from, size_t bytes) {
  size_t at = (size_t)(0 - (uintptr_t)from) & (LINE_BYTES - 1);
  for (; at < bytes; at += LINE_BYTES) {
    volatile uint8_t *line = from + at;
    if (which == ZEROIPC_PRODUCER) *line = 0;
    else (void)*line;
  }
}

// Brings known units to hand beside those that are there: a chunk, or what is needed. Their lines are touched, all at
// once: one by one, each would be waited for at the store that publishes, or by the load behind it.
static void bring(zeroipc_ring *r, zeroipc_side which, uint32_t hand, uint32_t known, uint32_t units) {
  side *s = side_of(r, which);
  uint32_t more = units - hand > r->chunk ? units - hand : r->chunk;
  if (more > known - hand) more = known - hand;
  s->hand = hand + more;
  s->more = known - s->hand;
  uint8_t *from = address_behind(r, s->address, hand);
  size_t bytes = (size_t)more * r->s.stride, left = bytes_to_end(r, from);
  if (bytes > left) bytes = left;
  if (bytes > LINE_BYTES && bytes <= RING_CHUNK_BYTES) touch(which, from, bytes);
}

zeroipc_status zi_ring_find_one(zeroipc_ring *r, zeroipc_side which, uint32_t units) {
  side *s = side_of(r, which);
  uint32_t hand = s->hand, known = hand + s->more;
  if (hand >= units) return ZEROIPC_OK;
  if (s->reserving) return reserved(r);
  if (known < units) {
    bool paused = pause_before(r, which);
    zeroipc_status status = zi_ring_find(r, which, units, &known);
    weigh_pause(r, which, paused, known, units);
    if (status) return status;
  }
  bring(r, which, hand, known, units);
  return ZEROIPC_OK;
}
