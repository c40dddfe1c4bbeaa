// The C testee: does what it is told, one command a line, with one answer to each. interop/README.md has the protocol.

#ifndef ZEROIPC_TESTEE_H
#define ZEROIPC_TESTEE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "zeroipc.h"

// In place of a time-out: the try form.
#define TRY ((int64_t)-2)

enum { MOST_BYTES = 64, MOST_AT_ONCE = 4096 };

typedef union value {
  uint64_t aligned;
  unsigned char bytes[MOST_BYTES];
} value;

// --- types.c: how an element looks in memory, in a command and in an answer ---

typedef struct type {
  const char *name;
  size_t size;
  zeroipc_status (*read)(const char *text, void *out, size_t size);
  void (*print)(const void *element, size_t size, char *out, size_t room);
  // The element that stands for a number, and whether an element stands for one.
  void (*make)(uint64_t number, void *out, size_t size);
  bool (*number)(const void *element, size_t size, uint64_t *out);
  // Of numbers: adds to one that is private, and to a map's.
  void (*plus)(void *to, const void *delta);
  zeroipc_status (*map_add)(zeroipc_map *map, const void *key, const void *delta, void *before);
  // Of integers: an operation on one that others change, too; `before` is what was there.
  bool (*atomic)(const char *how, void *at, const void *operand, const void *other, void *before);
} type;

const type *type_of(const char *name);

// --- main.c: words, answers, handles ---

// The command's next word; none, and the program ends. The same as a number. And whether there is one.
const char *word(void);
uint32_t number(void);
uint64_t long_number(void);
bool more_words(void);
// `name=5` behind what the command has: its number, or 0.
uint64_t option(const char *name, bool *given);
// The next word as a time-out in milliseconds.
int64_t milliseconds(void);

// An answer of one line.
void done(void);
void say(const char *text);
void say_number(uint64_t number);
void say_bool(bool truth);
void say_none(const char *what);
void say_error(zeroipc_status status);
// `done`, an expected outcome (refused: what REFUSED is), or an error.
void say_status(zeroipc_status status, const char *refused);
void say_element(zeroipc_status status, const type *of, const void *element);
// {"ok":[...]}: begin, the items, end.
void begin_list(void);
void item(const char *text);
void item_of(const type *of, const void *element);
void end_list(void);
void unknown(const char *word);
// Not understood: the end of the program.
void give_up(const char *what, const char *word) __attribute__((noreturn));

extern zeroipc_memory *memory;

typedef struct handle handle;

// What a kind of structure can do. A verb that is none of the common ones goes to `verb`, which says whether it knows it.
typedef struct kind {
  const char *name;
  // With `timeout_ns` -3: create it; otherwise open it.
  zeroipc_status (*begin)(handle *self, int64_t timeout_ns);
  void (*close)(handle *self);
  bool (*verb)(handle *self, const char *verb);
  zeroipc_status (*put)(handle *self, const void *element, int64_t timeout_ns);
  zeroipc_status (*take)(handle *self, void *out, int64_t timeout_ns);
  zeroipc_status (*put_many)(handle *self, const void *elements, size_t count, int64_t timeout_ns, size_t *count_done);
  zeroipc_status (*take_many)(handle *self, void *out, size_t most, int64_t timeout_ns, size_t *count_done);
} kind;

#define CREATE ((int64_t)-3)

struct handle {
  char name[64];
  const kind *kind;
  const type *type;
  const type *key;
  void *structure;
  void *more; // a subscription, what a lazy computes, a thread
};

handle *handle_of(const char *name);
handle *new_handle(const char *name);

// --- counting.c: produce, consume, mark, lane ---

typedef zeroipc_status (*put_number)(handle *self, void *through, uint64_t number);
// An element that stands for no number is `torn`.
typedef zeroipc_status (*take_number)(handle *self, void *through, uint64_t *number, bool *torn);

void produce(handle *self, uint64_t first, uint64_t last, put_number put, void *through);
void consume(handle *self, uint64_t stop, take_number take, void *through);
void mark(handle *self, uint64_t stop, const char *marks, uint64_t base, take_number take, void *through);

extern const kind flows[], others[], streams[];

#endif
