// Words, answers, handles, and the commands that are about no structure. See testee.h.

#define _GNU_SOURCE
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

#include "testee.h"

zeroipc_memory *memory;

// --- words: a JSON array of strings, in which nothing but \" and \\ is escaped ---

enum { MOST_WORDS = 4096, MOST_LINE = 1 << 16 };
static char *words[MOST_WORDS];
static size_t word_count, next_word;
static char *options[16];
static size_t option_count;

// `name=`, and then anything.
static bool is_option(const char *text) {
  size_t letters = strspn(text, "abcdefghijklmnopqrstuvwxyz");
  return letters > 0 && text[letters] == '=';
}

// The string's characters move to the left over the backslashes. NULL when there is no string.
static char *string_at(char *at, char **end) {
  if (*at != '"') return NULL;
  char *out = ++at, *start = at;
  for (; *at != '"'; at++) {
    if (*at == '\\') at++;
    if (*at == 0) return NULL;
    *out++ = *at;
  }
  *end = at + 1;
  *out = 0;
  return start;
}

static bool read_words(char *line) {
  word_count = next_word = option_count = 0;
  if (*line++ != '[') return false;
  while (word_count < MOST_WORDS) {
    char *end, *text = string_at(line, &end);
    if (text == NULL) return false;
    char after = *end;
    words[word_count++] = text;
    if (after == ']') return true;
    if (after != ',') return false;
    line = end + 1;
  }
  return false;
}

bool more_words(void) { return next_word < word_count; }

const char *word(void) {
  if (!more_words()) give_up("too few words behind", word_count > 0 ? words[0] : "");
  return words[next_word++];
}

uint64_t long_number(void) { return strtoull(word(), NULL, 10); }
uint32_t number(void) { return (uint32_t)long_number(); }
int64_t milliseconds(void) { return (int64_t)long_number() * 1000000; }

uint64_t option(const char *name, bool *given) {
  size_t length = strlen(name);
  for (size_t k = 0; k < option_count; k++) {
    if (strncmp(options[k], name, length) != 0 || options[k][length] != '=') continue;
    if (given != NULL) *given = true;
    return strtoull(options[k] + length + 1, NULL, 10);
  }
  if (given != NULL) *given = false;
  return 0;
}

// Options may stand anywhere behind the others: from here on they are no words.
static void take_options(void) {
  size_t kept = next_word;
  for (size_t k = next_word; k < word_count; k++) {
    if (is_option(words[k]) && option_count < 16) options[option_count++] = words[k];
    else words[kept++] = words[k];
  }
  word_count = kept;
}

void give_up(const char *what, const char *word) {
  fprintf(stderr, "testee: %s \"%s\"\n", what, word);
  exit(2);
}

// --- answers ---

static void put_string(const char *text) {
  putchar('"');
  for (; *text != 0; text++) {
    if (*text == '"' || *text == '\\') putchar('\\');
    putchar(*text);
  }
  putchar('"');
}

static void end_line(void) {
  putchar('\n');
  fflush(stdout);
}

static void say_as(const char *key, const char *text) {
  printf("{\"%s\":", key);
  put_string(text);
  putchar('}');
  end_line();
}

void done(void) {
  fputs("{\"ok\":true}", stdout);
  end_line();
}

void say(const char *text) { say_as("ok", text); }
void say_none(const char *what) { say_as("none", what); }
void unknown(const char *what) { say_as("unknown", what); }
void say_bool(bool truth) { say(truth ? "true" : "false"); }

void say_number(uint64_t number) {
  char text[24];
  snprintf(text, sizeof text, "%" PRIu64, number);
  say(text);
}

// By their numbers, from 1 on.
static const char *const codes[] = {
    "NOT_FOUND",      "EXISTS",      "BAD_MAGIC",    "BAD_VERSION",      "BAD_SIZE",      "CORRUPT",
    "TABLE_FULL",     "PEERS_FULL",  "SEGMENT_FULL", "SYSTEM_FULL",      "NO_PERMISSION", "KIND_MISMATCH",
    "SHAPE_MISMATCH", "BAD_NAME",    "BAD_ARGUMENT", "BAD_TYPE",         "OUT_OF_RANGE",  "CLOSED",
    "TIMEOUT",        "READ_ONLY",   "UNSUPPORTED",  "SYSTEM",           "TAKEN",         "ABANDONED",
    "FAILED",         "ENDED",       "SUBSCRIBERS_FULL", "STALE",        "FULL",
};

void say_error(zeroipc_status status) {
  fputs("{\"error\":", stdout);
  put_string(codes[status - 1]);
  if (status == ZEROIPC_FAILED) {
    fputs(",\"why\":", stdout);
    put_string(zeroipc_failure_reason());
  }
  putchar('}');
  end_line();
}

void say_status(zeroipc_status status, const char *refused) {
  switch ((int)status) {
  case ZEROIPC_OK: done(); return;
  case ZEROIPC_EMPTY: say_none("empty"); return;
  case ZEROIPC_NO_ROOM: say_none("full"); return;
  case ZEROIPC_PENDING: say_none("pending"); return;
  case ZEROIPC_ABSENT: say_none("absent"); return;
  case ZEROIPC_REFUSED: say_none(refused); return;
  case ZEROIPC_BUSY: say_none("busy"); return;
  default: say_error(status);
  }
}

void say_element(zeroipc_status status, const type *of, const void *element) {
  char text[256];
  if (status != ZEROIPC_OK) {
    say_status(status, "");
    return;
  }
  of->print(element, of->size, text, sizeof text);
  say(text);
}

static bool first_item;

void begin_list(void) {
  fputs("{\"ok\":[", stdout);
  first_item = true;
}

void item(const char *text) {
  if (!first_item) putchar(',');
  first_item = false;
  put_string(text);
}

void item_of(const type *of, const void *element) {
  char text[256];
  of->print(element, of->size, text, sizeof text);
  item(text);
}

void end_list(void) {
  fputs("]}", stdout);
  end_line();
}

// --- handles ---

enum { MOST_HANDLES = 64 };
static handle handles[MOST_HANDLES];

static handle *find(const char *name) {
  for (int k = 0; k < MOST_HANDLES; k++)
    if (handles[k].kind != NULL && strcmp(handles[k].name, name) == 0) return &handles[k];
  return NULL;
}

handle *handle_of(const char *name) {
  handle *found = find(name);
  if (found == NULL) give_up("nothing is open under", name);
  return found;
}

handle *new_handle(const char *name) {
  if (find(name) != NULL) give_up("open already:", name);
  for (int k = 0; k < MOST_HANDLES; k++) {
    if (handles[k].kind != NULL) continue;
    memset(&handles[k], 0, sizeof handles[k]);
    snprintf(handles[k].name, sizeof handles[k].name, "%s", name);
    return &handles[k];
  }
  give_up("too many are open to open", name);
}

static const kind *kind_in(const kind *list, const char *name) {
  for (; list->name != NULL; list++)
    if (strcmp(list->name, name) == 0) return list;
  return NULL;
}

static const kind *kind_of(const char *name) {
  const kind *found = kind_in(flows, name);
  if (found == NULL) found = kind_in(others, name);
  return found != NULL ? found : kind_in(streams, name);
}

static void begin(int64_t timeout_ns) {
  const char *kind_name = word();
  const kind *of = kind_of(kind_name);
  if (of == NULL) {
    unknown(kind_name);
    return;
  }
  handle *self = new_handle(word());
  take_options();
  bool has_key = strcmp(kind_name, "map") == 0;
  bool has_type = strcmp(kind_name, "messages") != 0 && strcmp(kind_name, "derived") != 0;
  if (has_key) {
    const char *key = word();
    if ((self->key = type_of(key)) == NULL) {
      unknown(key);
      return;
    }
  }
  const char *type_name = has_type ? word() : "u32";
  if ((self->type = type_of(type_name)) == NULL) {
    unknown(type_name);
    return;
  }
  zeroipc_status status = of->begin(self, timeout_ns);
  if (status == ZEROIPC_OK) self->kind = of;
  say_status(status, "");
}

static void end(handle *self) {
  self->kind->close(self);
  self->kind = NULL;
}

static void close_all(void) {
  for (int k = 0; k < MOST_HANDLES; k++)
    if (handles[k].kind != NULL) end(&handles[k]);
  zeroipc_memory_close(memory);
  memory = NULL;
}

// --- the verbs that queue, stack, ring, channel and stream have in common ---

static zeroipc_status put_one(handle *self, void *through, uint64_t number) {
  value room = {0};
  (void)through;
  self->type->make(number, room.bytes, self->type->size);
  return self->kind->put(self, room.bytes, ZEROIPC_FOREVER);
}

static zeroipc_status take_one(handle *self, void *through, uint64_t *number, bool *torn) {
  value room = {0};
  (void)through;
  zeroipc_status status = self->kind->take(self, room.bytes, ZEROIPC_FOREVER);
  if (status == ZEROIPC_OK) *torn = !self->type->number(room.bytes, self->type->size, number);
  return status;
}

static void put(handle *self, int64_t timeout_ns) {
  value room = {0};
  zeroipc_status status = self->type->read(word(), room.bytes, self->type->size);
  say_status(status == ZEROIPC_OK ? self->kind->put(self, room.bytes, timeout_ns) : status, "");
}

// The end is no error for who takes; a try form has found nothing.
static bool said_end(zeroipc_status status, int64_t timeout_ns) {
  if (status == ZEROIPC_ENDED) say_none(timeout_ns == TRY ? "empty" : "ended");
  return status == ZEROIPC_ENDED;
}

static void take(handle *self, int64_t timeout_ns) {
  value room = {0};
  zeroipc_status status = self->kind->take(self, room.bytes, timeout_ns);
  if (!said_end(status, timeout_ns)) say_element(status, self->type, room.bytes);
}

static unsigned char many[MOST_AT_ONCE * MOST_BYTES];

static void put_many(handle *self, int64_t timeout_ns) {
  size_t count = 0, count_done = 0;
  zeroipc_status status = ZEROIPC_OK;
  for (; more_words() && count < MOST_AT_ONCE && status == ZEROIPC_OK; count++)
    status = self->type->read(word(), many + count * self->type->size, self->type->size);
  if (status == ZEROIPC_OK) status = self->kind->put_many(self, many, count, timeout_ns, &count_done);
  if (timeout_ns != TRY) say_status(status, "");
  else if (status == ZEROIPC_OK || status == ZEROIPC_NO_ROOM) say_number(count_done);
  else say_error(status);
}

static void take_many(handle *self, int64_t timeout_ns) {
  size_t most = number(), count = 0;
  zeroipc_status status =
      self->kind->take_many(self, many, most < MOST_AT_ONCE ? most : MOST_AT_ONCE, timeout_ns, &count);
  bool found_nothing = timeout_ns == TRY && (status == ZEROIPC_EMPTY || status == ZEROIPC_ENDED);
  if (status != ZEROIPC_OK && !found_nothing) {
    if (!said_end(status, timeout_ns)) say_error(status);
    return;
  }
  begin_list();
  for (size_t k = 0; k < count; k++) item_of(self->type, many + k * self->type->size);
  end_list();
}

static bool use_flow(handle *self, const char *verb) {
  const kind *of = self->kind;
  if (of->put == NULL || of->take == NULL) return false;
  if (strcmp(verb, "put") == 0) put(self, ZEROIPC_FOREVER);
  else if (strcmp(verb, "put-for") == 0) put(self, milliseconds());
  else if (strcmp(verb, "try-put") == 0) put(self, TRY);
  else if (strcmp(verb, "take") == 0) take(self, ZEROIPC_FOREVER);
  else if (strcmp(verb, "take-for") == 0) take(self, milliseconds());
  else if (strcmp(verb, "try-take") == 0) take(self, TRY);
  else if (of->put_many != NULL && strcmp(verb, "put-many") == 0) put_many(self, ZEROIPC_FOREVER);
  else if (of->put_many != NULL && strcmp(verb, "try-put-many") == 0) put_many(self, TRY);
  else if (of->take_many != NULL && strcmp(verb, "take-many") == 0) take_many(self, ZEROIPC_FOREVER);
  else if (of->take_many != NULL && strcmp(verb, "try-take-many") == 0) take_many(self, TRY);
  else if (strcmp(verb, "produce") == 0) {
    uint64_t first = long_number();
    produce(self, first, long_number(), put_one, NULL);
  } else if (strcmp(verb, "consume") == 0) consume(self, long_number(), take_one, NULL);
  else if (strcmp(verb, "mark") == 0 || strcmp(verb, "lane") == 0) {
    uint64_t stop = long_number();
    const char *marks = word();
    mark(self, stop, marks, verb[0] == 'l' ? long_number() : 0, take_one, NULL);
  } else return false;
  return true;
}

// --- select: receive:NAME, send:NAME:VALUE ---

static void choose(void) {
  enum { MOST_CASES = 16 };
  static zeroipc_case cases[MOST_CASES];
  static value rooms[MOST_CASES];
  const type *of[MOST_CASES];
  size_t count = 0, chosen = 0;
  int64_t timeout_ns = milliseconds();
  for (; more_words() && count < MOST_CASES; count++) {
    char text[512];
    snprintf(text, sizeof text, "%s", word());
    char *name = strchr(text, ':');
    if (name == NULL) give_up("no case:", text);
    *name++ = 0;
    bool sends = strcmp(text, "send") == 0;
    if (!sends && strcmp(text, "receive") != 0) {
      unknown(text);
      return;
    }
    char *element = sends ? strchr(name, ':') : NULL;
    if (element != NULL) *element++ = 0;
    handle *channel = handle_of(name);
    of[count] = channel->type;
    if (sends) channel->type->read(element, rooms[count].bytes, channel->type->size);
    cases[count] = sends ? zeroipc_sending(channel->structure, rooms[count].bytes)
                         : zeroipc_receiving(channel->structure, rooms[count].bytes);
  }
  zeroipc_status status = zeroipc_select(cases, count, timeout_ns, &chosen);
  if (status == ZEROIPC_TIMEOUT) say_none("empty");
  else if (status == ZEROIPC_ENDED && cases[chosen].send == NULL) say_none("ended");
  else if (status != ZEROIPC_OK) say_error(status);
  else {
    char text[24];
    snprintf(text, sizeof text, "%zu", chosen);
    begin_list();
    item(text);
    if (cases[chosen].send != NULL) item("");
    else item_of(of[chosen], rooms[chosen].bytes);
    end_list();
  }
}

// --- the segment ---

static zeroipc_status create_memory(const char *name) {
  static char label[64];
  size_t bytes = long_number();
  zeroipc_memory_options wanted = {0};
  wanted.max_entries = number();
  wanted.max_peers = number();
  snprintf(label, sizeof label, "%s", word());
  wanted.label = label[0] != 0 ? label : NULL;
  return zeroipc_memory_create(name, bytes, &wanted, &memory);
}

static void list_entries(void) {
  uint32_t count = 0;
  zeroipc_status status = zeroipc_table_count(memory, &count);
  if (status != ZEROIPC_OK) {
    say_error(status);
    return;
  }
  begin_list();
  for (uint32_t k = 0; k < count; k++) {
    zeroipc_entry entry;
    char text[128];
    if (zeroipc_table_entry(memory, k, &entry) != ZEROIPC_OK) continue;
    snprintf(text, sizeof text, "%s:%zu:%zu", entry.name, entry.offset, entry.size);
    item(text);
  }
  end_list();
}

static void list_peers(void) {
  zeroipc_peer peers[255];
  uint32_t count = 0;
  zeroipc_status status = zeroipc_memory_peers(memory, peers, 255, &count);
  if (status != ZEROIPC_OK) {
    say_error(status);
    return;
  }
  begin_list();
  for (uint32_t k = 0; k < count && k < 255; k++) {
    char text[128];
    snprintf(text, sizeof text, "%u:%u:%s:alive", peers[k].pid, peers[k].language, peers[k].label);
    item(text);
  }
  end_list();
}

static void on_memory(void) {
  const char *verb = word();
  zeroipc_memory_options looking = {0};
  looking.read_only = true;
  size_t used = 0;
  if (strcmp(verb, "create") == 0) say_status(create_memory(word()), "");
  else if (strcmp(verb, "open") == 0) say_status(zeroipc_memory_open(word(), ZEROIPC_FOREVER, NULL, &memory), "");
  else if (strcmp(verb, "try-open") == 0) say_status(zeroipc_memory_open(word(), 0, NULL, &memory), "");
  else if (strcmp(verb, "read-only") == 0) say_status(zeroipc_memory_open(word(), 0, &looking, &memory), "");
  else if (strcmp(verb, "close") == 0) {
    close_all();
    done();
  } else if (strcmp(verb, "language") == 0) say_number(1);
  else if (memory == NULL) give_up("no memory is open for", verb);
  else if (strcmp(verb, "unlink") == 0) say_status(zeroipc_memory_unlink(zeroipc_memory_name(memory)), "");
  else if (strcmp(verb, "size") == 0) say_number(zeroipc_memory_size(memory));
  else if (strcmp(verb, "used") == 0) {
    zeroipc_status status = zeroipc_memory_used(memory, &used);
    if (status == ZEROIPC_OK) say_number(used);
    else say_error(status);
  } else if (strcmp(verb, "entries") == 0) list_entries();
  else if (strcmp(verb, "peers") == 0) list_peers();
  else unknown(verb);
}

// --- the program ---

static void nap(int64_t nanoseconds) {
  struct timespec pause = {.tv_sec = nanoseconds / 1000000000, .tv_nsec = (long)(nanoseconds % 1000000000)};
  while (nanosleep(&pause, &pause) != 0 && errno == EINTR) {
  }
}

static uint64_t microseconds(const struct timeval *time) {
  return (uint64_t)time->tv_sec * 1000000 + (uint64_t)time->tv_usec;
}

static void obey(void) {
  const char *first = word();
  if (strcmp(first, "memory") == 0) on_memory();
  else if (strcmp(first, "create") == 0) begin(CREATE);
  else if (strcmp(first, "open") == 0) begin(0);
  else if (strcmp(first, "await") == 0) begin(ZEROIPC_FOREVER);
  else if (strcmp(first, "select") == 0) choose();
  else if (strcmp(first, "close") == 0) {
    end(handle_of(word()));
    done();
  } else if (strcmp(first, "sleep") == 0) {
    nap(milliseconds());
    done();
  } else if (strcmp(first, "cpu") == 0) {
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    say_number(microseconds(&usage.ru_utime) + microseconds(&usage.ru_stime));
  } else {
    handle *self = handle_of(first);
    const char *verb = word();
    if (!use_flow(self, verb) && !self->kind->verb(self, verb)) unknown(verb);
  }
}

int main(void) {
  static char line[MOST_LINE];
  while (fgets(line, sizeof line, stdin) != NULL) {
    line[strcspn(line, "\n")] = 0;
    if (!read_words(line)) give_up("no command:", line);
    obey();
  }
  close_all();
  return 0;
}
