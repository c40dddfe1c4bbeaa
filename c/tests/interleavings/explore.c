// The search. `explore` runs every scenario of every world; `explore --seconds N`, `explore WORLD...`, and
// `explore --scenario WORLD WORDS CAPACITY PREEMPTIONS DEATHS PAUSES FILL LAP SPARES THREADS`, which says 1 when it
// finds something: so planted faults are looked for.

#define _GNU_SOURCE

#include "explore.h"

#include <limits.h>
#include <stdlib.h>

#include "fiber.h"
#include "memory.h"
#include "structure.h"
#include "system.h"
#include "words.h"

#define MOST_CHOICES 100000
#define MOST_STEPS 4000
// How often all sleepers wake up by themselves when nobody else can go on, where a death or a pause may cost a wake-up.
#define MOST_SLICES 4
#define MOST_HISTORIES (1u << 16)

static const suite *const suites[] = {&queue_suite,  &stack_suite,   &map_suite,     &pool_suite,
                                      &stream_suite, &oldest_suite,  &newest_suite,  &derived_suite,
                                      &channel_suite, &handover_suite, &future_suite,  &waiting_suite};

// --- one scenario ---

static const world *playing;
static const scenario *scene;
static participant participants[MOST_PARTICIPANTS + 1]; // and the checker, who is the last
static int count;                                       // without the checker
static fiber *fibers[MOST_PARTICIPANTS];
static char words[256];

// What is as it was at each start: the segment, the handles, the memories.
static uint8_t *segment_image, *segment;
static size_t segment_bytes;
static uint8_t *handle_images[MOST_PARTICIPANTS + 1];
static zeroipc_memory memory_images[MOST_PARTICIPANTS + 1];

// --- one execution ---

enum { READY, ASLEEP, OVER, DEAD, PAUSED };
static int states[MOST_PARTICIPANTS];
static size_t bells[MOST_PARTICIPANTS];          // on which a sleeper sleeps: each has a window of its own
static int current = -1;                         // -1: the main stack, where no step counts
static bool wrote;                               // whether the last step of who runs was a write
static int clock_now, preemptions, deaths, pauses, slices, paused_count;
static const char *wrong;
static record history[MOST_OPERATIONS];
static int history_length;

// --- choices ---

typedef struct choice {
  uint8_t count, chosen;
} choice;
static choice trail[MOST_CHOICES];
static int trail_length, trail_at;

static int choose(int options) {
  if (options < 2) return 0;
  if (trail_at == trail_length) {
    if (trail_length == MOST_CHOICES) fail_at(__FILE__, __LINE__, "too many choices");
    trail[trail_length++] = (choice){(uint8_t)options, 0};
  }
  return trail[trail_at++].chosen;
}

// The next trail in order; false when there is none.
static bool advance(void) {
  while (trail_length > 0 && trail[trail_length - 1].chosen + 1 == trail[trail_length - 1].count) trail_length--;
  if (trail_length == 0) return false;
  trail[trail_length - 1].chosen++;
  return true;
}

// --- who goes on ---

static int others(int *out, int but) {
  int found = 0;
  for (int k = 0; k < count; k++)
    if (k != but && states[k] == READY) out[found++] = k;
  return found;
}

// Goes on with somebody else than who runs now, or on the main stack when nobody can.
static void go_on(void) {
  int ready[MOST_PARTICIPANTS], found = others(ready, -1);
  if (found == 0) {
    current = -1;
    fiber_switch(NULL);
    return;
  }
  int next = ready[choose(found)];
  if (next == current) return;
  current = next;
  wrote = false;
  fiber_switch(fibers[next]);
}

static void stop(const char *why) {
  wrong = why;
  current = -1;
  fiber_switch(NULL);
}

// Who runs now stops for good.
static void leave(int as) {
  states[current] = as;
  go_on();
}

// Before an access: goes on, or switches, or ends or pauses whoever runs.
static void decide(bool may_stop) {
  int ready[MOST_PARTICIPANTS];
  int found = preemptions < scene->preemptions ? others(ready, current) : 0;
  int can_die = may_stop && deaths < scene->deaths, can_pause = may_stop && pauses < scene->pauses;
  int chosen = choose(1 + found + can_die + can_pause);
  if (chosen == 0) return;
  if (chosen <= found) {
    preemptions++;
    current = ready[chosen - 1];
    wrote = false;
    fiber_switch(fibers[current]);
  } else if (chosen == found + 1 && can_die) {
    deaths++;
    leave(DEAD);
  } else {
    pauses++;
    paused_count++;
    leave(PAUSED);
  }
}

void zi_step(enum zi_access access, const void *at) {
  (void)at;
  if (current < 0) return;
  if (++clock_now > MOST_STEPS) stop("an operation does not end");
  // Who stops for good after a read has stopped before it as well.
  decide(wrote);
  wrote = access != ZI_LOAD;
}

// --- the kernel ---

bool zi_slot_held(int fd, uint32_t slot) {
  (void)fd;
  for (int k = 0; k <= count; k++) {
    // Who is not there yet is not asked for: worlds that begin with operations perform them while all open.
    if (!participants[k].memory || (participants[k].memory->owner & 0xff) != slot) continue;
    if (k == count) return true;
    // Somebody that was interrupted may die just before it is asked for.
    bool can_die = current >= 0 && current != k && states[k] != DEAD && states[k] != OVER;
    if (can_die && deaths < scene->deaths && choose(2) == 1) {
      deaths++;
      states[k] = DEAD;
    }
    return states[k] != DEAD;
  }
  return false;
}

static size_t offset_of(const uint32_t *word) {
  const participant *p = &participants[current < 0 ? count : current];
  return (size_t)((const uint8_t *)word - p->memory->base);
}

int zi_futex_wake(uint32_t *word) {
  zi_step(ZI_CHANGE, word);
  size_t bell = offset_of(word);
  int woken = 0;
  for (int k = 0; k < count; k++) {
    if (states[k] != ASLEEP || bells[k] != bell) continue;
    states[k] = READY;
    woken++;
  }
  return woken;
}

void zi_futex_wait(const zi_bell *waited, size_t number, int64_t nanoseconds) {
  (void)number;
  (void)nanoseconds;
  zi_step(ZI_LOAD, waited[0].word);
  if (current < 0 || *waited[0].word != waited[0].expected) return;
  states[current] = ASLEEP;
  bells[current] = offset_of(waited[0].word);
  go_on();
}

// Each step takes a second: what is done now and then only is always due.
int64_t zi_now(void) { return clock_now * SECOND; }

// --- playing ---

static void run_participant(void *context) {
  participant *p = context;
  for (const char *letter = p->word; *letter; letter++) {
    if (history_length == MOST_OPERATIONS) fail_at(__FILE__, __LINE__, "too many operations");
    record *now_performed = &history[history_length++];
    *now_performed = (record){.who = p->index, .letter = *letter, .begin = clock_now++, .end = INT_MAX};
    p->now = now_performed;
    wrote = true;
    playing->perform(p, *letter);
    now_performed->end = clock_now++;
  }
  for (;;) leave(OVER);
}

void note(participant *p, char letter, int64_t value, int status) {
  if (history_length == MOST_OPERATIONS) fail_at(__FILE__, __LINE__, "too many operations");
  history[history_length++] =
      (record){.who = p->index, .letter = letter, .value = value, .status = status, .begin = clock_now,
               .end = clock_now + 1};
  clock_now += 2;
}

static void restore(void) {
  memcpy(segment, segment_image, segment_bytes);
  for (int k = 0; k <= count; k++) {
    participant *p = &participants[k];
    memcpy(p->handle, handle_images[k], playing->handle_bytes);
    *p->memory = memory_images[k];
    p->next = 100 * (k + 1);
    memset(p->own, 0, sizeof p->own);
    p->kept = NULL;
    if (k < count) {
      states[k] = READY;
      fiber_begin(fibers[k], run_participant, p);
    }
  }
  clock_now = preemptions = deaths = pauses = slices = paused_count = history_length = trail_at = 0;
  wrong = NULL;
  wrote = false;
}

// All that can go on go on, until nobody can. Where a death or a pause may have cost a wake-up, sleepers wake by
// themselves.
static void play(void) {
  for (;;) {
    go_on();
    if (wrong) return;
    int asleep = 0;
    for (int k = 0; k < count; k++) asleep += states[k] == ASLEEP;
    if (asleep == 0 || (deaths == 0 && pauses == 0) || slices == MOST_SLICES) return;
    slices++;
    for (int k = 0; k < count; k++)
      if (states[k] == ASLEEP) states[k] = READY;
  }
}

// --- judging ---

static bool linearizes(const state *model, uint32_t done) {
  int least_end = INT_MAX;
  bool all = true;
  for (int k = 0; k < history_length; k++) {
    if (done >> k & 1) continue;
    if (history[k].end != INT_MAX) all = false;
    if (history[k].end < least_end) least_end = history[k].end;
  }
  if (all) return true;
  for (int k = 0; k < history_length; k++) {
    if ((done >> k & 1) || history[k].begin > least_end) continue;
    state next = *model;
    if (playing->apply(&next, &history[k], history[k].end == INT_MAX, scene) && linearizes(&next, done | 1u << k))
      return true;
  }
  return false;
}

// Histories that were judged already, by their hash: the same ones come again and again.
static uint64_t judged[MOST_HISTORIES];

static uint64_t hash_of_history(void) {
  uint64_t hash = 1469598103934665603u;
  // Only the order of beginnings and ends counts, not when they were.
  for (int k = 0; k < history_length; k++) {
    const record *r = &history[k];
    int before = 0;
    for (int j = 0; j < history_length; j++) before = before * 2 + (history[j].end < r->begin);
    const int64_t parts[] = {r->who, r->letter, r->end == INT_MAX, r->end == INT_MAX ? 0 : r->value,
                             r->end == INT_MAX ? 0 : r->value2, r->end == INT_MAX ? 0 : r->status, before};
    for (size_t j = 0; j < sizeof parts / sizeof parts[0]; j++)
      hash = (hash ^ (uint64_t)parts[j]) * 1099511628211u ^ (hash >> 29);
  }
  return hash ? hash : 1;
}

static const char *judge(void) {
  if (wrong) return wrong;
  participant *checker = &participants[count];
  for (int k = 0; k < count; k++) {
    if (states[k] != ASLEEP) continue;
    if (!playing->may_sleep || !playing->may_sleep(checker, participants[k].now, scene))
      return "lost wake-up: a participant sleeps beside what it waits for";
  }
  const char *found = playing->drain(checker, scene);
  if (found) return found;
  uint64_t hash = hash_of_history(), *place = &judged[hash % MOST_HISTORIES];
  if (*place != hash) {
    state model;
    memset(&model, 0, sizeof model);
    playing->begin(&model, scene);
    if (!linearizes(&model, 0)) return "not linearizable";
    *place = hash;
  }
  return playing->whole ? playing->whole(checker, scene, paused_count) : NULL;
}

static void tell(const char *what) {
  printf("     %s\n", what);
  for (int k = 0; k < history_length; k++) {
    const record *r = &history[k];
    printf("       %d:%c from %d to %s%d: status %d, value %lld\n", r->who, r->letter, r->begin,
           r->end == INT_MAX ? "(cut) " : "", r->end == INT_MAX ? 0 : r->end, r->status, (long long)r->value);
  }
  for (int k = 0; k < count; k++)
    printf("       participant %d: %s\n", k, (const char *[]){"ready", "asleep", "over", "dead", "paused"}[states[k]]);
}

// --- a scenario from its beginning to its end ---

static void set_up(void) {
  snprintf(words, sizeof words, "%s", scene->words);
  count = 0;
  for (char *word = strtok(words, ","); word; word = strtok(NULL, ",")) {
    if (count == MOST_PARTICIPANTS) fail_at(__FILE__, __LINE__, "too many participants");
    participants[count] = (participant){.index = count, .word = word};
    states[count] = READY;
    count++;
  }
  participants[count] = (participant){.index = count};
  zeroipc_memory *creator = test_memory_of(playing->segment_bytes, MOST_PARTICIPANTS + 2);
  playing->prepare(creator, scene);
  for (int k = 0; k <= count; k++) {
    participants[k].memory = open_again(creator);
    participants[k].handle = playing->open(participants[k].memory);
  }
  // The image is what the last participant sees: all see the same pages.
  segment = participants[count].memory->base;
  segment_bytes = participants[count].memory->bytes;
  segment_image = malloc(segment_bytes);
  memcpy(segment_image, segment, segment_bytes);
  for (int k = 0; k < count && scene->threads; k++) {
    participants[k].memory->owner = participants[0].memory->owner;
    ((structure *)participants[k].handle)->owner = participants[0].memory->owner; // every handle begins with it
  }
  for (int k = 0; k <= count; k++) {
    handle_images[k] = malloc(playing->handle_bytes);
    memcpy(handle_images[k], participants[k].handle, playing->handle_bytes);
    memory_images[k] = *participants[k].memory;
    if (k < count && !fibers[k]) fibers[k] = fiber_create();
  }
  end_memory(creator);
}

static void tear_down(void) {
  for (int k = 0; k <= count; k++) {
    *participants[k].memory = memory_images[k];
    memcpy(participants[k].handle, handle_images[k], playing->handle_bytes);
    zeroipc_memory_close(participants[k].memory); // the handle keeps it open; both go with the process
    free(handle_images[k]);
  }
  free(segment_image);
}

typedef struct result {
  uint64_t executions;
  bool exhausted;
  const char *found;
} result;

// All schedules with so many preemptions at most, as long as the time lasts.
static result explore_bounded(const world *w, scenario s, int64_t end) {
  playing = w;
  scene = &s;
  set_up();
  memset(judged, 0, sizeof judged);
  result r = {0, false, NULL};
  trail_length = 0;
  do {
    restore();
    play();
    r.executions++;
    r.found = judge();
    if (r.found) {
      tell(r.found);
      break;
    }
    if ((r.executions & 127) == 0 && now() > end) break;
    r.exhausted = !advance();
  } while (!r.exhausted);
  tear_down();
  return r;
}

// With ever more preemptions, so that the first violation is a simple one.
static result explore(const world *w, const scenario *wanted, int64_t nanoseconds) {
  int64_t end = now() + nanoseconds;
  result all = {0, false, NULL};
  for (int bound = 0; bound <= wanted->preemptions && !all.found && (bound == 0 || now() < end); bound++) {
    scenario s = *wanted;
    s.preemptions = bound;
    result one = explore_bounded(w, s, end);
    all.executions += one.executions;
    all.exhausted = one.exhausted;
    all.found = one.found;
  }
  return all;
}

static bool report(const world *w, const scenario *s, result r, int64_t start) {
  printf("%s %-8s %-12s capacity %d, preemptions %d, deaths %d, pauses %d%s: %llu executions (%s), %.1f s%s%s\n",
         r.found ? "FAIL" : "ok  ", w->name, s->words, s->capacity, s->preemptions, s->deaths, s->pauses,
         s->threads ? ", threads" : "", (unsigned long long)r.executions, r.exhausted ? "exhausted" : "stopped",
         (double)(now() - start) / 1e9, r.found ? ": " : "", r.found ? r.found : "");
  fflush(stdout);
  return r.found == NULL;
}

// --- the command line ---

static const suite *suite_of(const char *name) {
  for (size_t k = 0; k < sizeof suites / sizeof suites[0]; k++)
    if (strcmp(suites[k]->world->name, name) == 0) return suites[k];
  fail_at(__FILE__, __LINE__, "there is no world \"%s\"", name);
}

// Whether the world is asked for, or none is.
static bool is_named(const suite *asked, int argc, char **argv) {
  bool any = false;
  for (int k = 1; k < argc; k++) {
    if (strcmp(argv[k], asked->world->name) == 0) return true;
    if (strcmp(argv[k], "--seconds") == 0) k++;
    else any = any || argv[k][0] != '-';
  }
  return !any;
}

// One scenario: 0 when nothing was found.
static int explore_one(char **argv) {
  scenario s = {.words = argv[1],
                .capacity = atoi(argv[2]),
                .preemptions = atoi(argv[3]),
                .deaths = atoi(argv[4]),
                .pauses = atoi(argv[5]),
                .fill = atoi(argv[6]),
                .lap = strtoull(argv[7], NULL, 10),
                .spares = atoi(argv[8]),
                .threads = atoi(argv[9])};
  int64_t start = now();
  return report(suite_of(argv[0])->world, &s, explore(suite_of(argv[0])->world, &s, 20 * SECOND), start) ? 0 : 1;
}

// What the script that plants faults reads: a line for each, fields apart by the ASCII unit separator.
static int list_mutants(int argc, char **argv) {
  for (size_t k = 0; k < sizeof suites / sizeof suites[0]; k++) {
    if (!is_named(suites[k], argc, argv)) continue;
    for (size_t j = 0; j < suites[k]->mutant_count; j++) {
      const mutant *m = &suites[k]->mutants[j];
      const scenario *s = &m->scenario;
      printf("%s\037%s\037%s\037%s\037%s\037%s %d %d %d %d %d %llu %d %d\n", suites[k]->world->name, m->name,
             m->file, m->find, m->replace, s->words, s->capacity, s->preemptions, s->deaths, s->pauses, s->fill,
             (unsigned long long)s->lap, s->spares, s->threads);
    }
  }
  return 0;
}

int main(int argc, char **argv) {
  double seconds = 10;
  if (argc > 1 && strcmp(argv[1], "--mutants") == 0) return list_mutants(argc, argv);
  if (argc == 12 && strcmp(argv[1], "--scenario") == 0) return explore_one(argv + 2);
  for (int k = 1; k + 1 < argc; k++)
    if (strcmp(argv[k], "--seconds") == 0) seconds = atof(argv[k + 1]);
  size_t total = 0;
  for (size_t k = 0; k < sizeof suites / sizeof suites[0]; k++)
    if (is_named(suites[k], argc, argv)) total += suites[k]->scenario_count;
  uint64_t executions = 0;
  bool good = true;
  for (size_t k = 0; k < sizeof suites / sizeof suites[0]; k++) {
    const suite *one = suites[k];
    if (!is_named(one, argc, argv)) continue;
    for (size_t j = 0; j < one->scenario_count; j++) {
      int64_t start = now();
      result r = explore(one->world, &one->scenarios[j], (int64_t)(seconds / (double)total * 1e9));
      good = report(one->world, &one->scenarios[j], r, start) && good;
      executions += r.executions;
    }
  }
  printf("%llu executions\n", (unsigned long long)executions);
  return good ? 0 : 1;
}
