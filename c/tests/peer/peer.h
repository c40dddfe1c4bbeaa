// A participant that does what it is told: see peer.c.

#ifndef ZEROIPC_TESTS_PEER_H
#define ZEROIPC_TESTS_PEER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "zeroipc.h"

#define SECOND ((int64_t)1000000000)

// Every wait's time-out: against hangs only.
#define LONG (30 * SECOND)
// In place of a time-out: the try form.
#define TRY ((int64_t)-2)

// How an element looks in memory and in a command: 5, or 5:1.5:five.
typedef struct type {
  const char *name;
  size_t size;
  void (*read)(const char *word, void *out);
  void (*print)(const void *element);
} type;

enum { MOST_BYTES = 64 };

typedef union value {
  uint64_t aligned;
  unsigned char bytes[MOST_BYTES];
} value;

typedef struct handle handle;

// What a kind of structure can do. A command's verb that is none of the common ones goes to `verb`.
typedef struct kind {
  const char *name;
  zeroipc_status (*create)(handle *self);
  zeroipc_status (*open)(handle *self);
  void (*close)(handle *self);
  zeroipc_status (*put)(handle *self, const void *element, int64_t timeout_ns);
  zeroipc_status (*take)(handle *self, void *out, int64_t timeout_ns);
  bool (*verb)(handle *self, const char *verb);
} kind;

struct handle {
  char name[32];
  const kind *kind;
  const type *type;
  void *structure;
  void *more;      // a subscription, a derivation
  uint64_t number; // a lease's handle, a lazy's value
};

extern zeroipc_memory *memory;
extern const kind flows[], others[];

// The command's next word; none is the end of the program. And the same as a number.
const char *word(void);
uint32_t number(void);
bool more_words(void);
const void *element(const type *of, value *room);
handle *handle_of(const char *name);
const type *type_of(const char *name);

// The command's answer, a line: the status, and what comes with it. Whether that is OK.
bool answer(zeroipc_status status);
bool answer_number(zeroipc_status status, uint64_t number);
bool answer_element(zeroipc_status status, const type *of, const void *element);
bool answer_text(zeroipc_status status, const char *text, size_t length);
void unknown(const char *what, const char *word) __attribute__((noreturn));

#endif
