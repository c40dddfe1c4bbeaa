// Waiting without CPU, and waking. SPECIFICATION.md "Waiting" numbers the steps. A thread may wait for several
// conditions, also of several segments (select).

#ifndef ZEROIPC_SRC_WAITING_H
#define ZEROIPC_SRC_WAITING_H

#include "structure.h"

// Something to wait for: a waiter set, and whether the condition holds, which is asked when a wait is over to pass a
// wake-up on. `holds` is NULL where all who wait are woken at once; `set` is NULL for who waits for its doorbell only,
// which somebody rings who knows it by another way.
typedef struct zi_condition {
  zeroipc_memory *memory;
  uint8_t *set;
  bool (*holds)(void *context);
  void *context;
} zi_condition;

// Tries what is waited for; a status below 0 says "not yet".
typedef zeroipc_status (*zi_attempt)(void *context);

// What a wait is about, for the text of its time-out: `queue "commands": waiting for room`. Without a kind, `doing`
// says it all.
typedef struct zi_subject {
  const char *kind_name, *name, *doing;
} zi_subject;

static inline zi_subject zi_about(const structure *structure, const char *doing) {
  return (zi_subject){structure->kind_name, structure->name, doing};
}

// Tries, and waits for any of the conditions to try again. Returns what the attempt returned, or TIMEOUT with the
// subject's text.
zeroipc_status zi_wait(const zi_condition *conditions, size_t count, zi_attempt attempt, void *context,
                       int64_t timeout_ns, zi_subject subject);

// What the attempt of a wait may change while that goes on: which of the conditions are waited for, and how long it
// sleeps.
typedef struct zi_changing {
  bool *idle;     // of each condition: nobody waits for it at present
  bool *standing; // as many, all false: where the wait notes in which sets it stands
  int64_t slice;  // the next sleep takes no longer; 0: as usual. It is 0 again before each attempt
} zi_changing;

// As zi_wait. After a change the sets of what is idle now are left, those of what is not are entered, and it is tried
// again.
zeroipc_status zi_wait_changing(const zi_condition *conditions, size_t count, zi_changing *changing, zi_attempt attempt,
                                void *context, int64_t timeout_ns, zi_subject subject);

// Whether another thread of this participant, than the one that waits for these conditions, stands in the set.
bool zi_wanted_here(zeroipc_memory *memory, const uint8_t *set, const zi_condition *but);

// Wakes one sleeper of the set, if there is one; call it after the publishing CAS. Whether somebody was woken.
bool zi_wake_sleeper(zeroipc_memory *memory, uint8_t *set, uint32_t but);
void zi_wake_sleepers(zeroipc_memory *memory, uint8_t *set);
// Changes a slot's doorbell and wakes who sleeps on it; how many.
int zi_ring(zeroipc_memory *memory, uint32_t slot);
// Wakes the participant in this slot if it waits in the set.
void zi_wake_slot(zeroipc_memory *memory, uint8_t *set, uint32_t slot);
// Whether somebody else than this participant is in the set.
bool zi_others_wait(const zeroipc_memory *memory, const uint8_t *set);

// K1: whether anybody waits (WAIT-O1 <- W3).
static inline bool any_waiting(const zeroipc_memory *memory, const uint8_t *set) {
  if (load64(set) != 0) return true;
  if (memory->max_peers <= 64) return false;
  return (load64(set + 8) | load64(set + 16) | load64(set + 24)) != 0;
}

// K1 to K5.
static inline bool wake_one(zeroipc_memory *memory, uint8_t *set) {
  return any_waiting(memory, set) && zi_wake_sleeper(memory, set, 0);
}

// The same, but for this participant: for who waits beside something that it cannot take itself.
static inline bool wake_other(zeroipc_memory *memory, uint8_t *set) {
  return any_waiting(memory, set) && zi_wake_sleeper(memory, set, memory->owner & 0xff);
}

// Wakes up to `count` sleepers, one for each item that was published.
static inline void wake_many(zeroipc_memory *memory, uint8_t *set, size_t count) {
  while (count > 0 && wake_one(memory, set)) count--;
}

// Wakes every sleeper of the set: for conditions that all of them must see.
static inline void wake_all(zeroipc_memory *memory, uint8_t *set) {
  if (any_waiting(memory, set)) zi_wake_sleepers(memory, set);
}

#endif
