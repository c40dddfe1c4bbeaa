#include "waiting.h"

#include "system.h"

#include <stdio.h>

#define MILLISECOND ((int64_t)1000000)
#define FIRST_SLICE (50 * MILLISECOND)
#define LONGEST_SLICE (250 * MILLISECOND)
#define MOST_MEMORIES MOST_BELLS
// How often an attempt may change what is waited for before it sleeps.
#define MOST_CHANGES 4

// --- waking ---

static uint8_t *word_of(uint8_t *set, uint32_t slot) { return set + (((slot - 1) >> 6) << 3); }
static uint64_t bit_of(uint32_t slot) { return (uint64_t)1 << ((slot - 1) & 63); }

static uint8_t *doorbell(const zeroipc_memory *memory, uint32_t slot) {
  return zi_peer_line(memory, slot) + PEER_DOORBELL;
}

// K3 and K4. WAIT-O2 -> the sleeper's futex wait: the value that it expects is out of date.
int zi_ring(zeroipc_memory *memory, uint32_t slot) {
  uint8_t *bell = doorbell(memory, slot);
  fetch_add32(bell, 1);
  return zi_futex_wake(zi_word32(bell));
}

bool zi_wake_sleeper(zeroipc_memory *memory, uint8_t *set, uint32_t but) {
  uint32_t words = (memory->max_peers + 63) >> 6;
  uint32_t rotation = hint_load(&memory->rotation);
  uint32_t base = rotation >> 6;
  if (base >= words) base = rotation = 0;
  uint64_t wanted = ~(uint64_t)0 << (rotation & 63);
  // One word more than there are: the first one again, for the bits before the start.
  for (uint32_t k = 0; k <= words; k++) {
    uint8_t *word = set + ((size_t)base << 3);
    if (but != 0 && (but - 1) >> 6 == base) wanted &= ~bit_of(but);
    // Upwards, each bit once: a hostile peer could set bits for ever.
    for (uint64_t waiting = load64(word) & wanted; waiting != 0;) {
      uint32_t bit = (uint32_t)__builtin_ctzll(waiting); // K2: the next one in rotation
      uint64_t mask = (uint64_t)1 << bit;
      uint32_t slot = (base << 6) + bit + 1;
      uint64_t old = fetch_and64(word, ~mask);
      hint_store(&memory->rotation, slot);
      if ((old & mask) != 0 && slot <= memory->max_peers && zi_ring(memory, slot) > 0) return true; // K5: else go on
      waiting = old & ~(mask | (mask - 1)) & wanted;
    }
    wanted = ~(uint64_t)0;
    if (++base == words) base = 0;
  }
  return false;
}

void zi_wake_slot(zeroipc_memory *memory, uint8_t *set, uint32_t slot) {
  uint8_t *word = word_of(set, slot);
  uint64_t mask = bit_of(slot);
  if ((load64(word) & mask) != 0 && (fetch_and64(word, ~mask) & mask) != 0) zi_ring(memory, slot);
}

void zi_wake_sleepers(zeroipc_memory *memory, uint8_t *set) {
  uint32_t words = (memory->max_peers + 63) >> 6;
  for (uint32_t k = 0; k < words; k++) {
    for (uint64_t waiting = load64(set + ((size_t)k << 3)); waiting != 0; waiting &= waiting - 1) {
      uint32_t slot = (k << 6) + (uint32_t)__builtin_ctzll(waiting) + 1;
      if (slot <= memory->max_peers) zi_wake_slot(memory, set, slot);
    }
  }
}

bool zi_others_wait(const zeroipc_memory *memory, const uint8_t *set) {
  uint32_t slot = memory->owner & 0xff;
  uint32_t words = (memory->max_peers + 63) >> 6;
  for (uint32_t k = 0; k < words; k++) {
    uint64_t waiting = load64(set + ((size_t)k << 3));
    if ((k == (slot - 1) >> 6 ? waiting & ~bit_of(slot) : waiting) != 0) return true;
  }
  return false;
}

// --- waiting ---

// One thread's wait, as the other threads of this participant know it: they share its bit in every set.
struct waiter {
  struct waiter *next;
  const zi_condition *conditions;
  size_t count;
  const bool *standing; // those of them for which it waits; NULL: all. Each under the lock of its memory
};

// One wait's place at one segment.
struct place {
  zeroipc_memory *memory;
  struct waiter waiter;
};

// W1. From here on no other thread of this participant clears the bits that are wanted here, so that step L2 (ringing
// for them) is not needed.
static void enter(struct place *place, const zi_condition *conditions, size_t count, const bool *standing) {
  zeroipc_memory *memory = place->memory;
  place->waiter = (struct waiter){NULL, conditions, count, standing};
  pthread_mutex_lock(&memory->waiters_lock);
  place->waiter.next = memory->waiters;
  memory->waiters = &place->waiter;
  pthread_mutex_unlock(&memory->waiters_lock);
}

static bool is_wanted(const zeroipc_memory *memory, const uint8_t *set, const zi_condition *but) {
  for (const struct waiter *other = memory->waiters; other; other = other->next) {
    if (other->conditions == but) continue;
    for (size_t k = 0; k < other->count; k++)
      if (other->conditions[k].set == set && (!other->standing || other->standing[k])) return true;
  }
  return false;
}

bool zi_wanted_here(zeroipc_memory *memory, const uint8_t *set, const zi_condition *but) {
  pthread_mutex_lock(&memory->waiters_lock);
  bool wanted = is_wanted(memory, set, but);
  pthread_mutex_unlock(&memory->waiters_lock);
  return wanted;
}

// L1 of one condition, under the lock.
static void clear_bit(const zi_condition *condition) {
  if (!condition->set) return;
  const zeroipc_memory *memory = condition->memory;
  uint32_t slot = memory->owner & 0xff;
  if (!is_wanted(memory, condition->set, NULL)) fetch_and64(word_of(condition->set, slot), ~bit_of(slot));
}

// L3: a wake-up that was meant for me may have to be passed on.
static void pass_on(const zi_condition *condition) {
  if (condition->holds && condition->holds(condition->context)) wake_one(condition->memory, condition->set);
}

// L1.
static void leave(struct place *place, const zi_condition *conditions, size_t count) {
  zeroipc_memory *memory = place->memory;
  const bool *standing = place->waiter.standing;
  pthread_mutex_lock(&memory->waiters_lock);
  struct waiter **at = &memory->waiters;
  while (*at != &place->waiter) at = &(*at)->next;
  *at = place->waiter.next;
  for (size_t k = 0; k < count; k++)
    if (conditions[k].memory == memory && (!standing || standing[k])) clear_bit(&conditions[k]);
  pthread_mutex_unlock(&memory->waiters_lock);
}

static bool has_changed(const zi_changing *changing, size_t count) {
  for (size_t k = 0; k < count; k++)
    if (changing->standing[k] == changing->idle[k]) return true;
  return false;
}

// Leaves the sets of what is idle now; from here on those of what is not are entered with the others.
static void change(const zi_condition *conditions, size_t count, const zi_changing *changing) {
  for (size_t k = 0; k < count; k++) {
    bool stands = !changing->idle[k];
    if (changing->standing[k] == stands) continue;
    pthread_mutex_lock(&conditions[k].memory->waiters_lock);
    changing->standing[k] = stands;
    if (!stands) clear_bit(&conditions[k]);
    pthread_mutex_unlock(&conditions[k].memory->waiters_lock);
    if (!stands) pass_on(&conditions[k]);
  }
}

// W3 and W4, once more when the attempt has changed what is waited for: the new bits are set after it looked.
static zeroipc_status look(const zi_condition *conditions, size_t count, zi_changing *changing, zi_attempt attempt,
                           void *context) {
  for (int k = 0;; k++) {
    if (changing) {
      change(conditions, count, changing);
      changing->slice = 0;
    }
    for (size_t n = 0; n < count; n++) {
      if (!conditions[n].set || (changing && !changing->standing[n])) continue;
      uint32_t slot = conditions[n].memory->owner & 0xff;
      fetch_or64(word_of(conditions[n].set, slot), bit_of(slot)); // W3. WAIT-O1 -> wake_one
    }
    zeroipc_status status = attempt(context); // W4
    if (status >= 0 || !changing || k == MOST_CHANGES || !has_changed(changing, count)) return status;
  }
}

// W2 to W5 until the attempt returns something or the deadline has passed.
static zeroipc_status wait_at(struct place *places, size_t place_count, const zi_condition *conditions, size_t count,
                              zi_changing *changing, zi_attempt attempt, void *context, int64_t deadline) {
  zi_bell bells[MOST_MEMORIES];
  for (int64_t slice = FIRST_SLICE;; slice = slice * 2 < LONGEST_SLICE ? slice * 2 : LONGEST_SLICE) {
    for (size_t k = 0; k < place_count; k++) {
      uint8_t *bell = doorbell(places[k].memory, places[k].memory->owner & 0xff);
      bells[k] = (zi_bell){zi_word32(bell), load32(bell)}; // W2, before W3
    }
    zeroipc_status status = look(conditions, count, changing, attempt, context);
    if (status >= 0) return status;
    int64_t left = deadline < 0 ? slice : deadline - zi_now();
    if (left <= 0) return ZEROIPC_TIMEOUT;
    if (left > slice) left = slice;
    if (changing && changing->slice > 0 && left > changing->slice) left = changing->slice;
    zi_futex_wait(bells, place_count, left); // W5
  }
}

// The distinct segments among the conditions; 0 when they are too many.
static size_t places_of(const zi_condition *conditions, size_t count, struct place *places) {
  size_t found = 0;
  for (size_t k = 0; k < count; k++) {
    size_t at = 0;
    while (at < found && places[at].memory != conditions[k].memory) at++;
    if (at < found) continue;
    if (found == MOST_MEMORIES) return 0;
    places[found++].memory = conditions[k].memory;
  }
  return found;
}

static zeroipc_status fail_about(zeroipc_status status, zi_subject subject, const char *format, double number) {
  char why[64];
  snprintf(why, sizeof why, format, number);
  if (!subject.kind_name) return zi_fail(status, "%s: %s", subject.doing, why);
  return zi_fail(status, "%s \"%s\": %s: %s", subject.kind_name, subject.name, subject.doing, why);
}

zeroipc_status zi_wait(const zi_condition *conditions, size_t count, zi_attempt attempt, void *context,
                       int64_t timeout_ns, zi_subject subject) {
  return zi_wait_changing(conditions, count, NULL, attempt, context, timeout_ns, subject);
}

zeroipc_status zi_wait_changing(const zi_condition *conditions, size_t count, zi_changing *changing, zi_attempt attempt,
                                void *context, int64_t timeout_ns, zi_subject subject) {
  if (timeout_ns < ZEROIPC_FOREVER)
    return fail_about(ZEROIPC_BAD_ARGUMENT, subject, "a time-out of %.0f ns", (double)timeout_ns);
  zeroipc_status status = attempt(context); // W0
  if (status >= 0) return status;
  struct place places[MOST_MEMORIES];
  size_t place_count = places_of(conditions, count, places);
  if (place_count == 0) return fail_about(ZEROIPC_BAD_ARGUMENT, subject, "more than %.0f segments", MOST_MEMORIES);
  for (size_t k = 0; k < place_count; k++) {
    zeroipc_status refused = zi_writable(places[k].memory, "wait");
    if (!refused) refused = zi_owned(places[k].memory, "wait");
    if (refused) return refused;
  }
  if (timeout_ns != 0) {
    int64_t start = zi_now();
    int64_t deadline = timeout_ns < 0 || timeout_ns > INT64_MAX - start ? -1 : start + timeout_ns;
    const bool *standing = changing ? changing->standing : NULL;
    for (size_t k = 0; k < place_count; k++) enter(&places[k], conditions, count, standing);
    status = wait_at(places, place_count, conditions, count, changing, attempt, context, deadline);
    for (size_t k = 0; k < place_count; k++) leave(&places[k], conditions, count);
    for (size_t k = 0; k < count; k++)
      if (!standing || standing[k]) pass_on(&conditions[k]);
    if (status != ZEROIPC_TIMEOUT) return status;
  }
  return fail_about(ZEROIPC_TIMEOUT, subject, "not within %.3f ms", (double)timeout_ns / 1e6);
}
