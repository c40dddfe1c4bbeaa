// Every schedule of a small scenario: who takes a step when, who is killed and who is paused, at any access to a shared
// word. The library's own sources run, built with ZEROIPC_STEPS: each participant is a fiber, and zi_step, which they
// call before every access, decides who goes on. The search is depth first with a bound on preemptions, deaths and
// pauses.
//
// After each execution: nobody sleeps beside what it waits for; the history is linearizable to the world's sequential
// model; the structure is whole, which the world checks with a fresh participant.

#ifndef ZEROIPC_TESTS_EXPLORE_H
#define ZEROIPC_TESTS_EXPLORE_H

#include "harness.h"

#define MOST_PARTICIPANTS 6
#define MOST_OPERATIONS 32
#define STATE_BYTES 160

// One operation, as the history has it.
typedef struct record {
  int who;
  char letter;
  int64_t value;  // what went in, or came out
  int64_t value2; // a second one, where the operation has it
  int status;     // a zeroipc_status
  int begin, end; // in steps; end: INT_MAX when it was cut short, and then value, value2 and status may mean nothing
} record;

// A participant's part in a scenario.
typedef struct participant {
  int index;
  zeroipc_memory *memory;
  void *handle;     // of the structure, opened by the world
  const char *word; // its operations, a letter each
  int64_t next;     // the next value that it makes; no two participants make the same
  record *now;      // the operation that it performs
  int64_t own[4];   // what one operation leaves to the next
  void *kept;
} participant;

// A sequential model's state, or anything that memcmp can compare.
typedef struct state {
  int64_t words[STATE_BYTES / 8];
} state;

struct scenario;

typedef struct world {
  const char *name;
  size_t segment_bytes;
  // Creates the structure and brings it to the starting point.
  void (*prepare)(zeroipc_memory *memory, const struct scenario *scenario);
  // A participant's handle, and how many bytes of it are to be as they were at each start.
  void *(*open)(zeroipc_memory *memory);
  size_t handle_bytes;
  // Performs one operation; fills the record.
  void (*perform)(participant *p, char letter);
  // The model: its first state, and whether the operation may have had this outcome now; changes the state. A cut
  // operation (end == INT_MAX) is asked with `cut` set: whether it can have had its effect, whatever its outcome was.
  void (*begin)(state *model, const struct scenario *scenario);
  bool (*apply)(state *model, const record *op, bool cut, const struct scenario *scenario);
  // Takes what is left, as operations of a fresh participant; NULL, or what is wrong.
  const char *(*drain)(participant *checker, const struct scenario *scenario);
  // Whether a sleeper with this operation sleeps rightly: what it waits for does not hold.
  bool (*may_sleep)(participant *checker, const record *op, const struct scenario *scenario);
  // Whether the structure is whole with so many paused participants in it; NULL, or what is wrong.
  const char *(*whole)(participant *checker, const struct scenario *scenario, int paused);
} world;

typedef struct scenario {
  const char *words; // "pp,p,cc"
  int capacity, preemptions, deaths, pauses;
  int fill;         // elements that are there at the beginning
  uint64_t lap;     // where counters begin
  int spares;       // 0: enough
  int threads;      // 1: all participants are threads of one process, and have one owner id
} scenario;

// A planted fault: an edit of the library's sources that a scenario must find.
typedef struct mutant {
  const char *name, *file, *find, *replace;
  scenario scenario;
} mutant;

typedef struct suite {
  const world *world;
  const scenario *scenarios;
  size_t scenario_count;
  const mutant *mutants;
  size_t mutant_count;
} suite;

extern const suite queue_suite, stack_suite, map_suite, pool_suite, stream_suite, oldest_suite, newest_suite,
    derived_suite, channel_suite, handover_suite, future_suite, waiting_suite;

// For a world's drain and others: appends an operation that is over.
void note(participant *p, char letter, int64_t value, int status);

#endif
