#include "outcome.h"

#include "cell.h"
#include "system.h"
#include "utf8.h"

#define GENERATION_SHIFT 27
#define VERSION_ONE ((uint64_t)1 << 24)
#define WHO_MASK ((uint64_t)0xffffff)
#define LARGEST_ELEMENT ((size_t)INT32_MAX)
#define LEAST_BLOCKS 2u
#define MOST_BLOCKS (NO_BLOCK - 1)
// From this stride on, 2 blocks must do.
#define LARGE_STRIDE ((uint64_t)1 << 16)
// Every element size leaves room for a text of LEAST_TEXT_ROOM bytes.
#define LEAST_PAYLOAD round_up8(TEXT_BYTES + LEAST_TEXT_ROOM)
// A look that finds the outcome changed so often says that there was nothing for a moment.
#define MOST_LOOKS 16
// A loop that comes back so often is led in circles by a hostile segment.
#define MOST_ROUNDS (1u << 20)
// Whether somebody lives is a system call: not asked more often than this.
#define ASK_EVERY_MS 25u

// --- open ---

struct plan {
  uint32_t blocks;
};

static void initialise(uint8_t *at, void *context) {
  const struct plan *plan = context;
  memcpy(at + OUTCOME_BLOCK_COUNT, &plan->blocks, sizeof plan->blocks);
}

static size_t payload_bytes(size_t elem_size) {
  return round_up8(elem_size) > LEAST_PAYLOAD ? round_up8(elem_size) : LEAST_PAYLOAD;
}

// Proves the shape against the structure's size.
static zeroipc_status prove(zeroipc_status status, outcome *o) {
  if (status) return status;
  structure *s = &o->s;
  uint32_t room = s->stride - OUTCOME_PAYLOAD - TEXT_BYTES;
  o->block_count = fixed32(s->base + OUTCOME_BLOCK_COUNT);
  o->text_room = room < MOST_TEXT_ROOM ? room : MOST_TEXT_ROOM;
  if (s->capacity != 1) status = zi_corrupt(s, "its capacity is not 1");
  else if (s->stride % 8 != 0 || s->stride < OUTCOME_PAYLOAD + payload_bytes(s->elem_size))
    status = zi_corrupt(s, "its blocks cannot hold its element");
  else if (o->block_count < LEAST_BLOCKS || o->block_count > MOST_BLOCKS ||
           OUTCOME_BLOCKS + (uint64_t)o->block_count * s->stride > s->bytes)
    status = zi_corrupt(s, "its blocks do not fit its bytes");
  if (status) zi_close_structure(s);
  return status;
}

zeroipc_status zi_create_outcome(zeroipc_memory *memory, const char *name, const zi_wanted *wanted, uint32_t blocks,
                                 outcome *out) {
  zeroipc_status status = zi_check_size(wanted->kind_name, name, wanted->elem_size, LARGEST_ELEMENT);
  if (status) return status;
  uint64_t bytes = OUTCOME_PAYLOAD + (uint64_t)payload_bytes(wanted->elem_size);
  uint64_t stride = (bytes + LINE_BYTES - 1) / LINE_BYTES * LINE_BYTES;
  if (blocks == 0) blocks = stride > LARGE_STRIDE ? 2 : 4;
  if (blocks < LEAST_BLOCKS || blocks > MOST_BLOCKS)
    return zi_fail(ZEROIPC_BAD_ARGUMENT, "%s \"%s\": blocks must be a whole number from %u to %u, not %u",
                   wanted->kind_name, name, LEAST_BLOCKS, MOST_BLOCKS, blocks);
  struct plan plan = {blocks};
  return prove(zi_create_structure(memory, name, wanted, OUTCOME_BLOCKS + blocks * stride, (uint32_t)stride, initialise,
                                   &plan, &out->s),
               out);
}

zeroipc_status zi_open_outcome(zeroipc_memory *memory, const char *name, const zi_wanted *wanted, int64_t timeout_ns,
                               outcome *out) {
  return prove(zi_open_structure(memory, name, wanted, timeout_ns, &out->s), out);
}

// --- the state word ---

static uint8_t *state_at(const outcome *o) { return o->s.base + OUTCOME_STATE; }
static uint32_t state_of(uint64_t x) { return (uint32_t)(x >> 24) & 7; }

// An owner, or the number of a block: see the table of states.
static uint32_t who_of(uint64_t x) { return (uint32_t)(x & WHO_MASK); }

// The word with this state in the generation of `x`.
static uint64_t become(uint64_t x, uint32_t state, uint32_t who) {
  return x >> GENERATION_SHIFT << GENERATION_SHIFT | (uint64_t)state << 24 | who;
}

// The same word in the next generation; it wraps.
static uint64_t next_generation(uint64_t x) { return x + ((uint64_t)1 << GENERATION_SHIFT); }

static uint8_t *block_at(const outcome *o, uint32_t block) {
  return o->s.base + OUTCOME_BLOCKS + (size_t)block * o->s.stride + OUTCOME_BLOCK;
}

static uint8_t *payload_at(const outcome *o, uint32_t block) { return block_at(o, block) + OUTCOME_PAYLOAD; }

static void wake_waiters(const outcome *o) { wake_all(o->s.memory, o->s.base + OUTCOME_SETTLED); }

static zeroipc_status contradicted(const outcome *o) { return zi_corrupt(&o->s, "its words contradict each other"); }

// --- look ---

// A text's length is as little to be trusted as any word of the segment: it is cut to the room.
static void text_out(const outcome *o, zi_text *text, const uint8_t *payload) {
  uint64_t start;
  payload_out(&start, payload, sizeof start);
  uint32_t stored = (uint32_t)start;
  uint32_t length = stored < o->text_room ? stored : o->text_room;
  payload_out(text, payload, TEXT_BYTES + length);
  text->length = length;
}

zeroipc_status zi_outcome_get(const outcome *o, void *out, uint32_t *state) {
  zi_text text;
  for (int k = 0; k < MOST_LOOKS; k++) {
    uint64_t x = load64(state_at(o)); // G1
    *state = state_of(x);
    if (*state > STATE_ABANDONED) return contradicted(o);
    if (*state != STATE_READY && *state != STATE_FAILED) return ZEROIPC_PENDING;
    uint32_t block = who_of(x);
    if (block >= o->block_count) return contradicted(o);
    // G2. OUTCOME-O1 <- settle
    if (*state == STATE_FAILED) text_out(o, &text, payload_at(o, block));
    else if (out) payload_out(out, payload_at(o, block), o->s.elem_size);
    if (load64(state_at(o)) != x) continue; // G3: nobody could claim the block while state named it: the copy is whole
    return *state == STATE_READY ? ZEROIPC_OK : zi_failed(o->s.kind_name, o->s.name, text.bytes, text.length);
  }
  *state = STATE_EMPTY; // it was settled twice, so it was empty in between
  return ZEROIPC_PENDING;
}

uint32_t zi_outcome_holder(const outcome *o) {
  uint64_t x = load64(state_at(o));
  return state_of(x) == STATE_PLEDGED || state_of(x) == STATE_COMPUTING ? who_of(x) : 0;
}

zeroipc_status zi_outcome_peer(const outcome *o, zeroipc_peer *out) {
  zeroipc_peer peers[MAX_PEERS_LIMIT];
  uint32_t owner = zi_outcome_holder(o), count = 0;
  zeroipc_status status = owner ? zeroipc_memory_peers(o->s.memory, peers, MAX_PEERS_LIMIT, &count) : ZEROIPC_OK;
  if (status) return status;
  for (uint32_t k = 0; k < count; k++) {
    if (peers[k].owner != owner) continue;
    *out = peers[k];
    return ZEROIPC_OK;
  }
  return zi_fail(ZEROIPC_NOT_FOUND, "%s \"%s\": it is for nobody in particular to settle", o->s.kind_name, o->s.name);
}

bool zi_may_ask(outcome *o) {
  uint32_t now = (uint32_t)(zi_now() / 1000000) | 1; // 0: never asked
  uint32_t before = hint_load(&o->asked_at);
  if (before != 0 && now - before < ASK_EVERY_MS) return false;
  hint_store(&o->asked_at, now);
  return true;
}

bool zi_outcome_reap(outcome *o) {
  uint64_t x = load64(state_at(o));
  if (state_of(x) != STATE_PLEDGED || zi_alive(o->s.memory, who_of(x))) return false;
  // The CAS decides: a pledger that set the future before it died has changed the word. A reader loads it again.
  if (o->s.owner == 0) return load64(state_at(o)) == x;
  if (!cas64(state_at(o), x, become(x, STATE_ABANDONED, 0))) return false;
  wake_waiters(o);
  return true;
}

// --- settle ---

// Whether `x` is the word of the caller's right to settle: EMPTY (anybody's), PLEDGED (by me), COMPUTING (by me, in
// this generation).
static zeroipc_status check_right(const outcome *o, uint64_t x, zi_right right) {
  if (state_of(x) > STATE_ABANDONED) return contradicted(o);
  if (state_of(x) != right.state) return ZEROIPC_REFUSED;
  if (right.state != STATE_EMPTY && who_of(x) != o->s.owner) return ZEROIPC_REFUSED;
  if (right.state == STATE_COMPUTING && x >> GENERATION_SHIFT != right.generation) return ZEROIPC_REFUSED;
  return ZEROIPC_OK;
}

zeroipc_status zi_outcome_pledge(outcome *o) {
  uint64_t x = load64(state_at(o));
  if (state_of(x) > STATE_ABANDONED) return contradicted(o);
  if (state_of(x) != STATE_EMPTY) return ZEROIPC_REFUSED;
  return cas64(state_at(o), x, become(x, STATE_PLEDGED, o->s.owner)) ? ZEROIPC_OK : ZEROIPC_REFUSED; // H1
}

// S2: a free block, held by me. NO_ROOM when there is none, REFUSED when the state is no longer `x`.
static zeroipc_status claim(outcome *o, uint64_t x, uint32_t *out) {
  uint32_t block = hint_load(&o->next_block);
  for (uint32_t k = 0; k < o->block_count; k++) {
    uint8_t *at = block_at(o, block);
    uint64_t word = load64(at);
    uint32_t owner = (uint32_t)(word & OWNER_MASK);
    if (owner == 0 || !zi_alive(o->s.memory, owner)) {
      // OUTCOME-O2 <- settle: after the word, and after its owner was found dead. Unsettled still, so no block is
      // named.
      if (load64(state_at(o)) != x) return ZEROIPC_REFUSED;
      // The version has moved if anybody had the block meanwhile.
      if (cas64(at, word, ((word & ~OWNER_MASK) + VERSION_ONE) | o->s.owner)) {
        hint_store(&o->next_block, block);
        *out = block;
        return ZEROIPC_OK;
      }
    }
    if (++block == o->block_count) block = 0;
  }
  return ZEROIPC_NO_ROOM;
}

// S5: lets go of a block that I hold. Only its owner may store the word while it is held.
static void let_go(const outcome *o, uint32_t block) {
  uint8_t *at = block_at(o, block);
  plain_store64(at, load64(at) & ~OWNER_MASK); // OUTCOME-O2 -> claim: after the CAS of the state, won or lost
}

// S1 to S6.
static zeroipc_status settle(outcome *o, zi_right right, uint32_t state, const void *payload, size_t bytes) {
  uint64_t x = load64(state_at(o)); // S1
  zeroipc_status status = check_right(o, x, right);
  uint32_t block;
  if (!status) status = claim(o, x, &block);
  if (status) return status;
  payload_in(payload_at(o, block), payload, bytes);                  // S3
  bool done = cas64(state_at(o), x, become(x, state, block)); // S4, the set. OUTCOME-O1 -> zi_outcome_get
  let_go(o, block);
  if (!done) return ZEROIPC_REFUSED;
  wake_waiters(o); // S6
  return ZEROIPC_OK;
}

zeroipc_status zi_outcome_succeed(outcome *o, zi_right right, const void *element) {
  return settle(o, right, STATE_READY, element, o->s.elem_size);
}

zeroipc_status zi_outcome_fail(outcome *o, zi_right right, const char *reason) {
  zi_text text;
  text.length = (uint32_t)zi_utf8_copy(text.bytes, o->text_room, (const uint8_t *)reason, strlen(reason));
  return settle(o, right, STATE_FAILED, &text, TEXT_BYTES + text.length);
}

zeroipc_status zi_outcome_abandon(outcome *o, zi_right right) {
  uint64_t x = load64(state_at(o));
  zeroipc_status status = check_right(o, x, right);
  if (status) return status;
  if (!cas64(state_at(o), x, become(x, STATE_ABANDONED, 0))) return ZEROIPC_REFUSED; // H3
  wake_waiters(o);
  return ZEROIPC_OK;
}

// --- compute ---

bool zi_outcome_begin(outcome *o, zi_right *right) {
  uint64_t x = load64(state_at(o)); // B1
  if (state_of(x) == STATE_COMPUTING) {
    if (!zi_may_ask(o) || zi_alive(o->s.memory, who_of(x))) return false;
  } else if (state_of(x) != STATE_EMPTY) return false;
  uint64_t mine = become(next_generation(x), STATE_COMPUTING, o->s.owner);
  *right = (zi_right){STATE_COMPUTING, mine >> GENERATION_SHIFT};
  return cas64(state_at(o), x, mine); // B2: it decides, also against one that settled and then died
}

void zi_outcome_release(outcome *o) {
  for (uint32_t k = 0; k < MOST_ROUNDS; k++) {
    uint64_t x = load64(state_at(o));
    if (state_of(x) != STATE_COMPUTING || who_of(x) != o->s.owner) return;
    if (!cas64(state_at(o), x, become(x, STATE_EMPTY, 0))) continue;
    wake_waiters(o);
    return;
  }
}

// Whoever computes goes on doing so alone, but its right is gone with the generation. Nobody is woken: nobody waits for
// an empty outcome.
zeroipc_status zi_outcome_invalidate(outcome *o) {
  for (uint32_t k = 0; k < MOST_ROUNDS; k++) {
    uint64_t x = load64(state_at(o)), next = next_generation(x);
    uint32_t state = state_of(x);
    if (state == STATE_EMPTY) return ZEROIPC_OK;
    if (state == STATE_COMPUTING) {
      if (cas64(state_at(o), x, next)) return ZEROIPC_OK;
    } else if (state == STATE_READY || state == STATE_FAILED) {
      if (cas64(state_at(o), x, become(next, STATE_EMPTY, 0))) return ZEROIPC_OK;
    } else break; // no state of a lazy
  }
  return contradicted(o);
}
