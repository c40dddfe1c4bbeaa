// select: waits for several things at once and does exactly one of them. SPECIFICATION.md "Channel" has the protocol
// for unbuffered sends (steps Z): at most one offer of a select stands at any time, and nothing else is done before it
// was taken back.

#include "../include/zeroipc/select.h"

#include <stdlib.h>

#include "channel.h"
#include "system.h"

#define MILLISECOND ((int64_t)1000000)
// How long an offer waits for the receiver that was woken for it, or for an opponent who wants to exchange, too. It
// doubles each time that it was in vain: in the end it is longer than those need to come.
#define PATIENCE (1 * MILLISECOND)
#define LONGEST_PATIENCE (64 * MILLISECOND)
// When an offer moves on among several channels, for receivers that only look now and then.
#define ROUND (50 * MILLISECOND)

// What a case waits for: a value, room or the taking of its offer; a receiver, when there are several to offer at; a
// cell to offer at, when there was none.
enum { USUAL, WANTED, CROWDED, EACH };

typedef struct selection {
  const zeroipc_case *cases;
  size_t count;
  bool patient;     // it may hold back what is ready for a moment, where an offer has been heard
  size_t offerings; // sends on unbuffered channels
  size_t *order;    // in which the cases are tried: each time another
  zi_condition *conditions;
  bool *idle;
  zi_changing changing;
  zi_offer offer; // the one that stands, or stood last
  size_t offered; // its case
  int64_t since;  // when it was placed
  int64_t patience, patient_until;
  size_t chosen;
} selection;

// What an attempt at a case returns when another one was done, whose offer was taken.
static zeroipc_status won(selection *s, size_t index) {
  s->chosen = index;
  return ZEROIPC_OK;
}

// The texts of what ends a select, and which case it was.
static zeroipc_status told(selection *s, size_t index, zeroipc_status status) {
  if (status < 0) return status;
  s->chosen = index;
  return zi_told(&s->cases[index].channel->cells, status);
}

static bool is_offering(const zeroipc_case *one) { return one->send && one->channel->unbuffered; }

// --- chance ---

static __thread uint64_t randomness;

static uint32_t draw_below(uint32_t bound) {
  if (randomness == 0) randomness = ((uint64_t)zi_now() ^ (uint64_t)(uintptr_t)&randomness) | 1;
  randomness ^= randomness << 13;
  randomness ^= randomness >> 7;
  randomness ^= randomness << 17;
  return (uint32_t)((randomness >> 32) * bound >> 32);
}

// The order of the cases, drawn anew (Fisher and Yates).
static void shuffle(selection *s) {
  for (size_t k = s->count - 1; k > 0; k--) {
    size_t other = draw_below((uint32_t)k + 1), one = s->order[k];
    s->order[k] = s->order[other];
    s->order[other] = one;
  }
}

// --- offers ---

static void be_patient(selection *s, int64_t now) {
  s->patient_until = now + s->patience;
  if (s->patience < LONGEST_PATIENCE) s->patience *= 2;
}

// Whether this select waits to receive on this channel, too.
static bool receives_at(const selection *s, const zeroipc_channel *channel) {
  for (size_t k = 0; k < s->count; k++)
    if (!s->cases[k].send && s->cases[k].channel->cells.s.base == channel->cells.s.base) return true;
  return false;
}

// Whether another thread of this participant waits to receive there.
static bool is_wanted_here(const selection *s, zeroipc_channel *channel) {
  zi_condition items = zi_not_empty(channel);
  return zi_wanted_here(items.memory, items.set, s->conditions);
}

// Puts an offer out, if there is a cell for it. It must not wake itself, who cannot take its own offer.
static zeroipc_status place(selection *s, size_t index, int64_t now, bool *heard) {
  zeroipc_channel *channel = s->cases[index].channel;
  bool others = receives_at(s, channel) && !is_wanted_here(s, channel);
  s->offer.channel = channel;
  s->offered = index;
  s->since = now;
  return told(s, index, zi_place(&s->offer, s->cases[index].send, others, heard));
}

// O5 of the offer that stands: OK, REFUSED when its case has won, CORRUPT.
static zeroipc_status retract(selection *s) {
  zeroipc_status status = zi_retract(&s->offer);
  if (status == ZEROIPC_REFUSED) s->chosen = s->offered;
  return status > 0 ? told(s, s->offered, status) : status;
}

// --- the steps ---

// Whether an attempt has a chance: a look that changes nothing. An own offer does not count.
static bool is_ready(const selection *s, const zeroipc_case *one) {
  if (!one->send) return zi_has_other(one->channel, &s->offer) != ZEROIPC_EMPTY;
  zi_condition room = zi_not_full(one->channel);
  return room.holds(room.context) || zi_check_open(one->channel) != ZEROIPC_OK;
}

// Z2: takes the offer back before anything else is done. A status below 0: not now.
static zeroipc_status try_case(selection *s, size_t index) {
  const zeroipc_case *one = &s->cases[index];
  if (s->offer.standing) {
    if (!is_ready(s, one)) return ZEROIPC_PENDING;
    zeroipc_status status = retract(s);
    if (status) return status == ZEROIPC_REFUSED ? ZEROIPC_OK : status;
  }
  zeroipc_status status = one->send ? zeroipc_channel_try_send(one->channel, one->send)
                                    : zi_receive(one->channel, one->receive);
  if (status >= 0) s->chosen = index;
  return status;
}

// Z3: offers where a receiver waits, in place of where none came. Who was woken for it gets a moment to come.
static zeroipc_status try_offer(selection *s, size_t index, int64_t now) {
  zeroipc_channel *channel = s->cases[index].channel;
  if (s->offer.standing && s->offered == index) return ZEROIPC_PENDING;
  zeroipc_status status = zi_check_open(channel);
  if (status) return told(s, index, status);
  if (!zi_others_wait(channel->cells.s.memory, zi_not_empty(channel).set) && !is_wanted_here(s, channel))
    return ZEROIPC_PENDING;
  if (s->offer.standing && (status = retract(s)) != ZEROIPC_OK)
    return status == ZEROIPC_REFUSED ? ZEROIPC_OK : status;
  bool heard;
  status = place(s, index, now, &heard);
  if (!status && heard && s->patient) be_patient(s, now);
  return status > 0 ? status : ZEROIPC_PENDING;
}

// An offer at any of the channels but that of the case `but`; a status above 0 ends the select.
static zeroipc_status place_anywhere(selection *s, int64_t now, size_t but) {
  bool heard;
  for (size_t k = 0; k < s->count && !s->offer.standing; k++) {
    size_t index = s->order[k];
    if (index == but || !is_offering(&s->cases[index])) continue;
    zeroipc_status status = place(s, index, now, &heard);
    if (status > 0) return status;
  }
  return ZEROIPC_PENDING;
}

// Z4: an offer is out before it sleeps, wherever there is a cell for one; else it waits for a cell, too.
static zeroipc_status settle(selection *s, int64_t now, bool missed) {
  size_t stale = s->count;
  if (s->offer.standing && s->offerings > 1 && now - s->since >= ROUND) {
    stale = s->offered;
    zeroipc_status status = retract(s);
    if (status) return status == ZEROIPC_REFUSED ? ZEROIPC_OK : status;
  }
  zeroipc_status status = place_anywhere(s, now, stale);
  // Its own place again, when there is no other.
  if (status < 0 && !s->offer.standing && stale != s->count) status = place_anywhere(s, now, s->count);
  if (status > 0) return status;
  // What was there for it went to somebody else, or was an offer that its owner took back, perhaps for the sake of
  // mine. Were both to do the same again and again, neither would ever be done: so by chance one stays where it is.
  if (missed && draw_below(2) == 0) be_patient(s, now);
  for (size_t k = 0; k < s->count; k++)
    s->idle[k * EACH + CROWDED] = s->offer.standing || !is_offering(&s->cases[k]);
  if (s->offer.standing && s->offerings > 1) s->changing.slice = s->since + ROUND - now;
  if (now < s->patient_until) s->changing.slice = s->patient_until - now;
  return ZEROIPC_PENDING;
}

// Z1 to Z4.
static zeroipc_status attempt_select(void *context) {
  selection *s = context;
  int64_t now = s->offerings > 0 ? zi_now() : 0;
  if (s->offer.standing) {
    zeroipc_status status = zi_look_at(&s->offer); // Z1
    if (status >= 0) return status ? told(s, s->offered, status) : won(s, s->offered);
    if (now < s->patient_until) {
      s->changing.slice = s->patient_until - now;
      return ZEROIPC_PENDING;
    }
  }
  bool missed = false;
  shuffle(s);
  for (size_t k = 0; k < s->count; k++) {
    size_t index = s->order[k];
    bool offers = is_offering(&s->cases[index]), stood = s->offer.standing;
    zeroipc_status status = offers ? try_offer(s, index, now) : try_case(s, index);
    if (status >= 0) return status;
    if (!offers && stood && !s->offer.standing) missed = true;
    if (now < s->patient_until) break;
  }
  return s->offerings > 0 ? settle(s, now, missed) : ZEROIPC_PENDING;
}

// Z5: when the wait is over. The offer may have been taken: then that is what came of it, whatever else was found.
static zeroipc_status give_up(selection *s, zeroipc_status status) {
  return s->offer.standing && zi_retract(&s->offer) == ZEROIPC_REFUSED ? won(s, s->offered) : status;
}

// --- one select ---

static zeroipc_status check(const zeroipc_case *cases, size_t count) {
  if (count == 0 || count > UINT32_MAX) return zi_fail(ZEROIPC_BAD_ARGUMENT, "select: there must be at least one case");
  for (size_t k = 0; k < count; k++) {
    if (!cases[k].channel || (cases[k].send == NULL) == (cases[k].receive == NULL))
      return zi_fail(ZEROIPC_BAD_ARGUMENT, "select: case %zu has no channel, or not one of send and receive", k);
    zeroipc_status status = zi_may_change_channel(cases[k].channel);
    if (status) return status;
  }
  return ZEROIPC_OK;
}

static void stand(selection *s) {
  for (size_t k = 0; k < s->count; k++) s->offerings += is_offering(&s->cases[k]);
  for (size_t k = 0; k < s->count; k++) {
    const zeroipc_case *one = &s->cases[k];
    zi_condition *conditions = s->conditions + k * EACH;
    bool *idle = s->idle + k * EACH, offers = is_offering(one);
    s->order[k] = k;
    if (offers) conditions[USUAL] = zi_taken(one->channel);
    else conditions[USUAL] = one->send ? zi_not_full(one->channel) : zi_not_empty(one->channel);
    conditions[WANTED] = zi_wanted_by_receivers(one->channel);
    conditions[CROWDED] = zi_not_full(one->channel);
    idle[USUAL] = false;
    idle[WANTED] = !offers || s->offerings < 2;
    idle[CROWDED] = !offers;
  }
}

static zeroipc_status play(const zeroipc_case *cases, size_t count, bool waits, int64_t timeout_ns, size_t *chosen) {
  zeroipc_status status = check(cases, count);
  if (status) return status;
  void *room = calloc(count, EACH * (sizeof(zi_condition) + 2 * sizeof(bool)) + sizeof(size_t));
  if (!room) return zi_fail(ZEROIPC_SYSTEM_FULL, "select: no memory for %zu cases", count);
  selection s = {.cases = cases, .count = count, .patient = waits && timeout_ns != 0, .patience = PATIENCE};
  s.conditions = room;
  s.order = (size_t *)(void *)(s.conditions + count * EACH);
  s.idle = (bool *)(s.order + count);
  s.changing = (zi_changing){s.idle, s.idle + count * EACH, 0};
  stand(&s);
  if (waits)
    status = zi_wait_changing(s.conditions, count * EACH, &s.changing, attempt_select, &s, timeout_ns,
                              (zi_subject){NULL, NULL, "select: waiting"});
  else status = attempt_select(&s);
  status = give_up(&s, status);
  free(room);
  *chosen = s.chosen;
  return status;
}

zeroipc_status zeroipc_select(const zeroipc_case *cases, size_t count, int64_t timeout_ns, size_t *chosen) {
  return play(cases, count, true, timeout_ns, chosen);
}

zeroipc_status zeroipc_try_select(const zeroipc_case *cases, size_t count, size_t *chosen) {
  return play(cases, count, false, 0, chosen);
}
