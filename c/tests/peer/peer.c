// A participant that does what it is told, one command a line, with one line in answer to each; for tests in which this
// library and another language work on the same segment.
//
//   peer /segment
//   create queue jobs u32 8        ok
//   jobs put 5                     ok
//   jobs try-take                  ok 5
//   jobs try-take                  nothing there
//
// `create` or `open`, a kind, a name, a type and what the kind needs; then verbs of that name. put, take, try-put and
// try-take are common to queue, stack, ring, channel and stream; produce 1 100 puts the numbers 1 to 100; consume 0
// takes until it gets a 0 or the end, and answers with all it took. The rest is in flows.c and others.c. A word that it
// does not know ends the program.

#define _GNU_SOURCE
#include "peer.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

zeroipc_memory *memory;

// --- words ---

static char *rest; // of the line

bool more_words(void) { return rest != NULL && *rest != 0; }

const char *word(void) {
  if (!more_words()) unknown("the end of", "the line");
  char *start = rest;
  rest = strchr(start, ' ');
  if (rest != NULL) *rest++ = 0;
  return start;
}

uint32_t number(void) { return (uint32_t)strtoul(word(), NULL, 10); }

void unknown(const char *what, const char *word) {
  fprintf(stderr, "peer: %s \"%s\" was not expected\n", what, word);
  exit(2);
}

// --- types ---

static void read_u32(const char *word, void *out) {
  uint32_t value = (uint32_t)strtoul(word, NULL, 10);
  memcpy(out, &value, sizeof value);
}

static void print_u32(const void *element) {
  uint32_t value;
  memcpy(&value, element, sizeof value);
  printf(" %u", value);
}

static void read_u64(const char *word, void *out) {
  uint64_t value = strtoull(word, NULL, 10);
  memcpy(out, &value, sizeof value);
}

static void print_u64(const void *element) {
  uint64_t value;
  memcpy(&value, element, sizeof value);
  printf(" %llu", (unsigned long long)value);
}

// The other languages' struct of the same fields.
typedef struct record {
  uint32_t id;
  double amount;
  char text[12];
} record;

static void read_record(const char *word, void *out) {
  record value;
  memset(&value, 0, sizeof value);
  if (sscanf(word, "%u:%lf:%12c", &value.id, &value.amount, value.text) != 3) unknown("as a record", word);
  memcpy(out, &value, sizeof value);
}

static void print_record(const void *element) {
  record value;
  memcpy(&value, element, sizeof value);
  printf(" %u:%g:%.12s", value.id, value.amount, value.text);
}

static const type types[] = {
    {"u32", sizeof(uint32_t), read_u32, print_u32},
    {"u64", sizeof(uint64_t), read_u64, print_u64},
    {"record", sizeof(record), read_record, print_record},
};

const type *type_of(const char *name) {
  for (size_t k = 0; k < sizeof types / sizeof types[0]; k++)
    if (strcmp(types[k].name, name) == 0) return &types[k];
  unknown("the type", name);
}

const void *element(const type *of, value *room) {
  of->read(word(), room->bytes);
  return room->bytes;
}

// --- answers ---

static void print_status(zeroipc_status status) {
  printf("%s", status == ZEROIPC_OK ? "ok" : zeroipc_error_string(status));
  if (status == ZEROIPC_FAILED) printf(": %s", zeroipc_failure_reason());
}

static bool end_line(zeroipc_status status) {
  putchar('\n');
  fflush(stdout);
  return status == ZEROIPC_OK;
}

bool answer(zeroipc_status status) {
  print_status(status);
  return end_line(status);
}

bool answer_number(zeroipc_status status, uint64_t number) {
  print_status(status);
  if (status == ZEROIPC_OK) printf(" %llu", (unsigned long long)number);
  return end_line(status);
}

bool answer_element(zeroipc_status status, const type *of, const void *element) {
  print_status(status);
  if (status == ZEROIPC_OK) of->print(element);
  return end_line(status);
}

bool answer_text(zeroipc_status status, const char *text, size_t length) {
  print_status(status);
  if (status == ZEROIPC_OK) printf(" %.*s", (int)length, text);
  return end_line(status);
}

// --- handles ---

enum { MOST_HANDLES = 32 };
static handle handles[MOST_HANDLES];

static handle *find(const char *name) {
  for (int k = 0; k < MOST_HANDLES; k++)
    if (strcmp(handles[k].name, name) == 0) return &handles[k];
  return NULL;
}

handle *handle_of(const char *name) {
  handle *found = find(name);
  if (found == NULL) unknown("the name", name);
  return found;
}

static const kind *kind_of(const char *name) {
  for (const kind *at = flows; at->name; at++)
    if (strcmp(at->name, name) == 0) return at;
  for (const kind *at = others; at->name; at++)
    if (strcmp(at->name, name) == 0) return at;
  unknown("the kind", name);
}

static bool begin(bool create) {
  handle *self = handle_of(""); // a free one
  handle made = {.kind = kind_of(word())};
  snprintf(made.name, sizeof made.name, "%s", word());
  made.type = type_of(word());
  if (find(made.name) != NULL) unknown("once more the name", made.name);
  zeroipc_status status = create ? made.kind->create(&made) : made.kind->open(&made);
  if (status == ZEROIPC_OK) *self = made;
  return answer(status);
}

static bool end(handle *self) {
  self->kind->close(self);
  memset(self, 0, sizeof *self);
  return answer(ZEROIPC_OK);
}

// --- the common verbs ---

static bool produce(handle *self) {
  uint32_t first = number(), last = number();
  zeroipc_status status = ZEROIPC_OK;
  for (uint32_t k = first; k <= last && status == ZEROIPC_OK; k++) status = self->kind->put(self, &k, LONG);
  return answer(status);
}

static bool consume(handle *self) {
  uint32_t last = number(), got;
  zeroipc_status status;
  fputs("took", stdout);
  while ((status = self->kind->take(self, &got, LONG)) == ZEROIPC_OK && got != last) printf(" %u", got);
  if (status == ZEROIPC_OK || status == ZEROIPC_ENDED) return end_line(status);
  printf(" and then: ");
  return answer(status);
}

static bool use(handle *self, const char *verb) {
  value room = {0};
  const kind *of = self->kind;
  if (strcmp(verb, "close") == 0) return end(self);
  if (of->put != NULL && strcmp(verb, "put") == 0) return answer(of->put(self, element(self->type, &room), LONG));
  if (of->put != NULL && strcmp(verb, "try-put") == 0) return answer(of->put(self, element(self->type, &room), TRY));
  if (of->put != NULL && strcmp(verb, "produce") == 0) return produce(self);
  if (of->take != NULL && strcmp(verb, "consume") == 0) return consume(self);
  if (of->take != NULL && (strcmp(verb, "take") == 0 || strcmp(verb, "try-take") == 0)) {
    zeroipc_status status = of->take(self, room.bytes, verb[0] == 't' && verb[1] == 'a' ? LONG : TRY);
    return answer_element(status, self->type, room.bytes);
  }
  return of->verb(self, verb);
}

// --- select: cases are `receive a` and `send b 5`; the answer is the case's number, and what was received ---

static bool choose(bool wait) {
  enum { MOST_CASES = 8 };
  zeroipc_case cases[MOST_CASES];
  value rooms[MOST_CASES];
  const type *of[MOST_CASES];
  size_t count = 0, chosen = 0;
  for (; more_words() && count < MOST_CASES; count++) {
    bool sends = strcmp(word(), "send") == 0;
    handle *channel = handle_of(word());
    of[count] = channel->type;
    cases[count] = sends ? zeroipc_sending(channel->structure, element(channel->type, &rooms[count]))
                         : zeroipc_receiving(channel->structure, rooms[count].bytes);
  }
  zeroipc_status status =
      wait ? zeroipc_select(cases, count, LONG, &chosen) : zeroipc_try_select(cases, count, &chosen);
  print_status(status);
  if (status == ZEROIPC_OK || status == ZEROIPC_ENDED) printf(" %zu", chosen);
  if (status == ZEROIPC_OK && cases[chosen].send == NULL) of[chosen]->print(rooms[chosen].bytes);
  return end_line(status);
}

// --- the program ---

static void nap(uint32_t milliseconds) {
  struct timespec pause = {.tv_sec = milliseconds / 1000, .tv_nsec = (long)(milliseconds % 1000) * 1000000};
  while (nanosleep(&pause, &pause) != 0 && errno == EINTR) {
  }
}

static bool list_peers(void) {
  zeroipc_peer peers[64];
  uint32_t count = 0;
  zeroipc_status status = zeroipc_memory_peers(memory, peers, 64, &count);
  print_status(status);
  for (uint32_t k = 0; k < count && k < 64; k++) printf(" %u/%u/%s", peers[k].pid, peers[k].language, peers[k].label);
  return end_line(status);
}

static bool obey(void) {
  const char *first = word();
  if (strcmp(first, "create") == 0) return begin(true);
  if (strcmp(first, "open") == 0) return begin(false);
  if (strcmp(first, "select") == 0) return choose(true);
  if (strcmp(first, "try-select") == 0) return choose(false);
  if (strcmp(first, "peers") == 0) return list_peers();
  if (strcmp(first, "sleep") == 0) {
    nap(number());
    return answer(ZEROIPC_OK);
  }
  handle *self = handle_of(first);
  return use(self, word());
}

int main(int count, char **words) {
  if (count < 2) unknown("without a segment", words[0]);
  zeroipc_memory_options options = {.label = "peer"};
  zeroipc_status status = count > 2 ? zeroipc_memory_create(words[1], strtoul(words[2], NULL, 10), &options, &memory)
                                    : zeroipc_memory_open(words[1], LONG, &options, &memory);
  answer(status);
  static char line[1 << 12];
  while (status == ZEROIPC_OK && fgets(line, sizeof line, stdin) != NULL) {
    line[strcspn(line, "\n")] = 0;
    rest = line;
    obey();
  }
  for (int k = 0; k < MOST_HANDLES; k++)
    if (handles[k].kind != NULL) handles[k].kind->close(&handles[k]);
  zeroipc_memory_close(memory);
  return status == ZEROIPC_OK ? 0 : 1;
}
