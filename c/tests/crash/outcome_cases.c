// Futures and lazies: what is set is set or it is not; what is pledged or computed by the dead is for others to find or
// do.

#include "crash.h"

#define WORDS 4 // of a value: the same number in each, so that a torn one is seen

typedef struct value {
  uint64_t words[WORDS];
} value;

static zeroipc_future *future, *source; // the child's
static zeroipc_lazy *lazy;              // the child's

static value value_of(uint64_t number) {
  value made;
  for (int k = 0; k < WORDS; k++) made.words[k] = number;
  return made;
}

static uint64_t number_of(const value *got) {
  for (int k = 1; k < WORDS; k++) CHECK(got->words[k] == got->words[0]);
  return got->words[0];
}

static const char *twice(const void *in, void *out, void *context) {
  (void)context;
  *(value *)out = value_of(number_of(in) * 2);
  return NULL;
}

static const char *seven(void *out, void *context) {
  (void)context;
  *(value *)out = value_of(7);
  return NULL;
}

static const char *eight(void *out, void *context) {
  (void)context;
  *(value *)out = value_of(8);
  return NULL;
}

// --- futures ---

static zeroipc_future *make(zeroipc_memory *memory, const char *name) {
  zeroipc_future *made;
  zeroipc_future_options options = {.blocks = 2};
  CHECK_OK(zeroipc_future_create(memory, name, sizeof(value), &options, &made));
  return made;
}

static void pending(zeroipc_memory *memory) {
  zeroipc_future_close(make(memory, "f"));
  zeroipc_future *set = make(memory, "source");
  value three = value_of(3);
  CHECK_OK(zeroipc_future_set(set, &three, 0));
  zeroipc_future_close(set);
}

static void settled(zeroipc_memory *memory) {
  zeroipc_future *made = make(memory, "f");
  value six = value_of(6);
  CHECK_OK(zeroipc_future_set(made, &six, 0));
  zeroipc_future_close(made);
}

static void open_future(zeroipc_memory *memory) {
  CHECK_OK(zeroipc_future_open(memory, "f", sizeof(value), 0, &future));
}

static void open_and_pledge(zeroipc_memory *memory) {
  open_future(memory);
  CHECK_OK(zeroipc_future_pledge(future));
}

static void open_derived(zeroipc_memory *memory) {
  CHECK_OK(zeroipc_future_open(memory, "source", sizeof(value), 0, &source));
  CHECK_OK(zeroipc_future_map(source, memory, "f", sizeof(value), twice, NULL, NULL, &future));
}

static void set(void) {
  value made = value_of(7);
  zeroipc_future_try_set(future, &made);
}

static void fail(void) { zeroipc_future_try_fail(future, "seven"); }
static void pledge(void) { zeroipc_future_try_pledge(future); }
static void give_up(void) { zeroipc_future_give_up(future); }

static void try_get(void) {
  value out;
  zeroipc_future_try_get(future, &out);
}

static void get(void) {
  value out;
  zeroipc_future_get(future, &out, 0);
}

// What became of it; a value must be this one.
static zeroipc_status found(zeroipc_memory *memory, uint64_t number, zeroipc_future **out) {
  value got;
  CHECK_OK(zeroipc_future_open(memory, "f", sizeof(value), 0, out));
  CHECK(zeroipc_future_state(*out) == zeroipc_future_try_get(*out, &got)); // state asks who lives
  zeroipc_status status = zeroipc_future_state(*out);
  if (status == ZEROIPC_OK) CHECK_EQUAL(number_of(&got), number);
  return status;
}

// Others set what is still pending, whatever blocks the dead had.
static void set_by_others(zeroipc_future *made) {
  value eight = value_of(8), got;
  CHECK_OK(zeroipc_future_try_set(made, &eight));
  CHECK_OK(zeroipc_future_get(made, &got, 0));
  CHECK_EQUAL(number_of(&got), 8);
}

static void check_settled(zeroipc_memory *memory, bool completed, zeroipc_status expected, uint64_t number) {
  zeroipc_future *made;
  zeroipc_status status = found(memory, number, &made);
  CHECK(status == expected || (!completed && status == ZEROIPC_PENDING));
  if (status == ZEROIPC_FAILED) CHECK(strcmp(zeroipc_failure_reason(), "seven") == 0);
  if (status == ZEROIPC_PENDING) set_by_others(made);
  zeroipc_future_close(made);
}

static void is_seven(zeroipc_memory *memory, bool completed) { check_settled(memory, completed, ZEROIPC_OK, 7); }
static void has_failed(zeroipc_memory *memory, bool completed) { check_settled(memory, completed, ZEROIPC_FAILED, 0); }
static void is_abandoned(zeroipc_memory *memory, bool completed) {
  check_settled(memory, completed, ZEROIPC_ABANDONED, 0);
}
static void is_six_still(zeroipc_memory *memory, bool completed) {
  (void)completed;
  check_settled(memory, true, ZEROIPC_OK, 6);
}
static void is_pending_still(zeroipc_memory *memory, bool completed) {
  (void)completed;
  check_settled(memory, true, ZEROIPC_PENDING, 0);
}

// Whoever pledged is dead: abandoned, unless it was set before.
static void was_pledged(zeroipc_memory *memory, bool completed) {
  zeroipc_future *made;
  zeroipc_status status = found(memory, 7, &made);
  CHECK(status == ZEROIPC_OK || (!completed && status == ZEROIPC_ABANDONED));
  zeroipc_future_close(made);
}

static void was_given_up(zeroipc_memory *memory, bool completed) {
  (void)completed;
  check_settled(memory, true, ZEROIPC_ABANDONED, 0);
}

// Another one that takes part computes what was begun.
static void is_derived(zeroipc_memory *memory, bool completed) {
  value got;
  open_derived(memory);
  if (completed) CHECK_OK(zeroipc_future_try_get(future, &got));
  CHECK_OK(zeroipc_future_get(future, &got, 0));
  CHECK_EQUAL(number_of(&got), 6);
  zeroipc_future_close(future);
  zeroipc_future_close(source);
}

static const crash_case future_cases[] = {
    {"set", pending, open_future, set, is_seven},
    {"set, settled", settled, open_future, set, is_six_still},
    {"fail", pending, open_future, fail, has_failed},
    {"pledge", pending, open_future, pledge, is_abandoned},
    {"set by a pledge", pending, open_and_pledge, set, was_pledged},
    {"give up", pending, open_and_pledge, give_up, was_given_up},
    {"get, pending", pending, open_future, try_get, is_pending_still},
    {"get, settled", settled, open_future, try_get, is_six_still},
    {"get, derived", pending, open_derived, get, is_derived},
};

const crash_suite future_crashes = {"future", future_cases, sizeof future_cases / sizeof future_cases[0], 0};

// --- lazies ---

static zeroipc_lazy *lazy_of(zeroipc_memory *memory, zeroipc_lazy_function fn) {
  zeroipc_lazy *made;
  zeroipc_lazy_options options = {.blocks = 2};
  CHECK_OK(zeroipc_lazy_create(memory, "l", sizeof(value), fn, NULL, &options, &made));
  return made;
}

static void not_computed(zeroipc_memory *memory) { zeroipc_lazy_close(lazy_of(memory, seven)); }

static void computed(zeroipc_memory *memory) {
  zeroipc_lazy *made = lazy_of(memory, seven);
  value got;
  CHECK_OK(zeroipc_lazy_force(made, &got, 0));
  zeroipc_lazy_close(made);
}

static void open_lazy(zeroipc_memory *memory) { lazy = lazy_of(memory, seven); }

static void force(void) {
  value out;
  zeroipc_lazy_force(lazy, &out, 0);
}

static void invalidate(void) { zeroipc_lazy_invalidate(lazy); }

// It is 7 if the dead one computed it, else for others to compute: 8.
static void check_lazy(zeroipc_memory *memory, bool must_be, bool may_be) {
  zeroipc_lazy *made = lazy_of(memory, eight);
  value got;
  zeroipc_status status = zeroipc_lazy_peek(made, &got);
  CHECK(status == ZEROIPC_OK || status == ZEROIPC_EMPTY || status == ZEROIPC_PENDING);
  if (must_be) CHECK_OK(status);
  if (!may_be) CHECK(status != ZEROIPC_OK);
  for (uint64_t number = status == ZEROIPC_OK ? 7 : 8; number <= 8; number++) {
    CHECK_OK(zeroipc_lazy_force(made, &got, 0));
    CHECK_EQUAL(number_of(&got), number);
    CHECK_OK(zeroipc_lazy_invalidate(made));
  }
  zeroipc_lazy_close(made);
}

static void is_computed(zeroipc_memory *memory, bool completed) { check_lazy(memory, completed, true); }
static void is_computed_still(zeroipc_memory *memory, bool completed) {
  (void)completed;
  check_lazy(memory, true, true);
}
static void is_invalid(zeroipc_memory *memory, bool completed) { check_lazy(memory, false, !completed); }

static const crash_case lazy_cases[] = {
    {"force", not_computed, open_lazy, force, is_computed},
    {"force, computed", computed, open_lazy, force, is_computed_still},
    {"invalidate", computed, open_lazy, invalidate, is_invalid},
};

const crash_suite lazy_crashes = {"lazy", lazy_cases, sizeof lazy_cases / sizeof lazy_cases[0], 0};
