// Element types of the protocol.

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "testee.h"

// --- integers ---

#define INTEGER(T, C, WIDE, PARSE, FORMAT)                                                                             \
  static zeroipc_status T##_read(const char *text, void *out, size_t size) {                                           \
    C v = (C)PARSE(text, NULL, 10);                                                                                    \
    memcpy(out, &v, size);                                                                                             \
    return ZEROIPC_OK;                                                                                                 \
  }                                                                                                                    \
  static void T##_print(const void *element, size_t size, char *out, size_t room) {                                    \
    C v;                                                                                                               \
    memcpy(&v, element, size);                                                                                         \
    snprintf(out, room, "%" FORMAT, (WIDE)v);                                                                          \
  }                                                                                                                    \
  static void T##_make(uint64_t number, void *out, size_t size) {                                                      \
    C v = (C)number;                                                                                                   \
    memcpy(out, &v, size);                                                                                             \
  }                                                                                                                    \
  static bool T##_number(const void *element, size_t size, uint64_t *out) {                                            \
    C v;                                                                                                               \
    memcpy(&v, element, size);                                                                                         \
    *out = (uint64_t)v;                                                                                                \
    return true;                                                                                                       \
  }                                                                                                                    \
  static void T##_plus(void *to, const void *delta) {                                                                  \
    C v, d;                                                                                                            \
    memcpy(&v, to, sizeof v);                                                                                          \
    memcpy(&d, delta, sizeof d);                                                                                       \
    v = (C)((uint64_t)v + (uint64_t)d);                                                                                \
    memcpy(to, &v, sizeof v);                                                                                          \
  }                                                                                                                    \
  static zeroipc_status T##_map_add(zeroipc_map *map, const void *key, const void *delta, void *before) {              \
    C d;                                                                                                               \
    memcpy(&d, delta, sizeof d);                                                                                       \
    return zeroipc_map_add_##T(map, key, d, (C *)before, ZEROIPC_FOREVER);                                             \
  }                                                                                                                    \
  static bool T##_atomic(const char *how, void *at, const void *operand, const void *other, void *before) {            \
    C *p = (C *)at, v, w, was = 0;                                                                                     \
    memcpy(&v, operand, sizeof v);                                                                                     \
    memcpy(&w, other, sizeof w);                                                                                       \
    if (strcmp(how, "load") == 0) was = __atomic_load_n(p, __ATOMIC_SEQ_CST);                                          \
    else if (strcmp(how, "store") == 0) __atomic_store_n(p, v, __ATOMIC_SEQ_CST);                                      \
    else if (strcmp(how, "add") == 0) was = __atomic_fetch_add(p, v, __ATOMIC_SEQ_CST);                                \
    else if (strcmp(how, "sub") == 0) was = __atomic_fetch_sub(p, v, __ATOMIC_SEQ_CST);                                \
    else if (strcmp(how, "and") == 0) was = __atomic_fetch_and(p, v, __ATOMIC_SEQ_CST);                                \
    else if (strcmp(how, "or") == 0) was = __atomic_fetch_or(p, v, __ATOMIC_SEQ_CST);                                  \
    else if (strcmp(how, "xor") == 0) was = __atomic_fetch_xor(p, v, __ATOMIC_SEQ_CST);                                \
    else if (strcmp(how, "exchange") == 0) was = __atomic_exchange_n(p, v, __ATOMIC_SEQ_CST);                          \
    else if (strcmp(how, "compare-exchange") == 0) {                                                                   \
      __atomic_compare_exchange_n(p, &v, w, false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);                                \
      was = v;                                                                                                         \
    } else return false;                                                                                               \
    memcpy(before, &was, sizeof was);                                                                                  \
    return true;                                                                                                       \
  }

INTEGER(i8, int8_t, int64_t, strtoll, PRId64)
INTEGER(u8, uint8_t, uint64_t, strtoull, PRIu64)
INTEGER(i16, int16_t, int64_t, strtoll, PRId64)
INTEGER(u16, uint16_t, uint64_t, strtoull, PRIu64)
INTEGER(i32, int32_t, int64_t, strtoll, PRId64)
INTEGER(u32, uint32_t, uint64_t, strtoull, PRIu64)
INTEGER(i64, int64_t, int64_t, strtoll, PRId64)
INTEGER(u64, uint64_t, uint64_t, strtoull, PRIu64)

// --- floats: as many digits as read back the same ---

static void print_double(double v, int digits, char *out, size_t room) {
  if (v != v) snprintf(out, room, "nan");
  else snprintf(out, room, "%.*g", digits, v);
}

#define FLOAT(T, C, PARSE, DIGITS)                                                                                     \
  static zeroipc_status T##_read(const char *text, void *out, size_t size) {                                           \
    C v = PARSE(text, NULL);                                                                                           \
    memcpy(out, &v, size);                                                                                             \
    return ZEROIPC_OK;                                                                                                 \
  }                                                                                                                    \
  static void T##_print(const void *element, size_t size, char *out, size_t room) {                                    \
    C v;                                                                                                               \
    memcpy(&v, element, size);                                                                                         \
    print_double((double)v, DIGITS, out, room);                                                                        \
  }                                                                                                                    \
  static void T##_make(uint64_t number, void *out, size_t size) {                                                      \
    C v = (C)number;                                                                                                   \
    memcpy(out, &v, size);                                                                                             \
  }                                                                                                                    \
  static bool T##_number(const void *element, size_t size, uint64_t *out) {                                            \
    C v;                                                                                                               \
    memcpy(&v, element, size);                                                                                         \
    *out = (uint64_t)v;                                                                                                \
    return true;                                                                                                       \
  }                                                                                                                    \
  static void T##_plus(void *to, const void *delta) {                                                                  \
    C v, d;                                                                                                            \
    memcpy(&v, to, sizeof v);                                                                                          \
    memcpy(&d, delta, sizeof d);                                                                                       \
    v += d;                                                                                                            \
    memcpy(to, &v, sizeof v);                                                                                          \
  }                                                                                                                    \
  static zeroipc_status T##_map_add(zeroipc_map *map, const void *key, const void *delta, void *before) {              \
    C d;                                                                                                               \
    memcpy(&d, delta, sizeof d);                                                                                       \
    return zeroipc_map_add_##T(map, key, d, (C *)before, ZEROIPC_FOREVER);                                             \
  }

FLOAT(f32, float, strtof, 17)
FLOAT(f64, double, strtod, 17)

// --- bool, text, bytes ---

static zeroipc_status bool_read(const char *text, void *out, size_t size) {
  memset(out, strcmp(text, "true") == 0, size);
  return ZEROIPC_OK;
}

static void bool_print(const void *element, size_t size, char *out, size_t room) {
  (void)size;
  snprintf(out, room, "%s", *(const unsigned char *)element != 0 ? "true" : "false");
}

static void bool_make(uint64_t number, void *out, size_t size) { memset(out, (int)(number % 2), size); }

static bool bool_number(const void *element, size_t size, uint64_t *out) {
  (void)size;
  *out = *(const unsigned char *)element;
  return true;
}

static zeroipc_status text_read(const char *text, void *out, size_t size) { return zeroipc_text_key(out, size, text); }

static void text_print(const void *element, size_t size, char *out, size_t room) {
  snprintf(out, room, "%.*s", (int)size, (const char *)element);
}

static void text_make(uint64_t number, void *out, size_t size) {
  char text[24];
  snprintf(text, sizeof text, "%" PRIu64, number);
  zeroipc_text_key(out, size, text);
}

static bool text_number(const void *element, size_t size, uint64_t *out) {
  char text[MOST_BYTES + 1];
  text_print(element, size, text, sizeof text);
  *out = strtoull(text, NULL, 10);
  return true;
}

static zeroipc_status bytes_read(const char *text, void *out, size_t size) {
  memset(out, atoi(text), size);
  return ZEROIPC_OK;
}

static void bytes_print(const void *element, size_t size, char *out, size_t room) {
  (void)size;
  snprintf(out, room, "%u", *(const unsigned char *)element);
}

static void bytes_make(uint64_t number, void *out, size_t size) { memset(out, (int)number, size); }

static bool bytes_number(const void *element, size_t size, uint64_t *out) {
  (void)size;
  *out = *(const unsigned char *)element;
  return true;
}

// --- structs: fields between colons ---

// The text up to the next colon, or to the end.
static const char *field(const char **rest) {
  static char room[MOST_BYTES];
  size_t length = strcspn(*rest, ":");
  snprintf(room, sizeof room, "%.*s", (int)length, *rest);
  *rest += length + ((*rest)[length] == ':');
  return room;
}

typedef struct record {
  uint32_t id;
  double amount;
  char text[12];
} record;

static zeroipc_status record_read(const char *text, void *out, size_t size) {
  record v;
  memset(&v, 0, sizeof v);
  v.id = (uint32_t)strtoul(field(&text), NULL, 10);
  v.amount = strtod(field(&text), NULL);
  zeroipc_status status = zeroipc_text_key(v.text, sizeof v.text, text);
  memcpy(out, &v, size);
  return status;
}

static void record_print(const void *element, size_t size, char *out, size_t room) {
  record v;
  char amount[40];
  memcpy(&v, element, size);
  print_double(v.amount, 17, amount, sizeof amount);
  snprintf(out, room, "%" PRIu32 ":%s:%.12s", v.id, amount, v.text);
}

static void record_make(uint64_t number, void *out, size_t size) {
  record v;
  char text[32];
  memset(&v, 0, sizeof v);
  v.id = (uint32_t)number;
  v.amount = (double)number + 0.5;
  snprintf(text, sizeof text, "text-%" PRIu64, number);
  zeroipc_text_key(v.text, sizeof v.text, text);
  memcpy(out, &v, size);
}

// Whether an element is the one that stands for this number.
static bool stands_for(const type *of, const void *element, uint64_t count);

typedef struct nested {
  bool flag;
  struct {
    int16_t a;
    double b;
  } inner;
  uint16_t list[3];
  uint8_t last;
} nested;

static zeroipc_status nested_read(const char *text, void *out, size_t size) {
  nested v;
  memset(&v, 0, sizeof v);
  v.flag = strcmp(field(&text), "true") == 0;
  v.inner.a = (int16_t)strtol(field(&text), NULL, 10);
  v.inner.b = strtod(field(&text), NULL);
  sscanf(field(&text), "%hu,%hu,%hu", &v.list[0], &v.list[1], &v.list[2]);
  v.last = (uint8_t)strtoul(text, NULL, 10);
  memcpy(out, &v, size);
  return ZEROIPC_OK;
}

static void nested_print(const void *element, size_t size, char *out, size_t room) {
  nested v;
  char b[40];
  memcpy(&v, element, size);
  print_double(v.inner.b, 17, b, sizeof b);
  snprintf(out, room, "%s:%d:%s:%u,%u,%u:%u", v.flag ? "true" : "false", v.inner.a, b, v.list[0], v.list[1], v.list[2],
           v.last);
}

static void nested_make(uint64_t number, void *out, size_t size) {
  nested v;
  memset(&v, 0, sizeof v);
  v.flag = number % 2 == 1;
  v.inner.a = (int16_t)(number % 1000);
  v.inner.b = (double)number + 0.5;
  for (unsigned k = 0; k < 3; k++) v.list[k] = (uint16_t)(number % (1000 - k));
  v.last = (uint8_t)number;
  memcpy(out, &v, size);
}

typedef struct message {
  uint8_t type;
  int32_t data;
  char text[5];
} message;

static zeroipc_status message_read(const char *text, void *out, size_t size) {
  message v;
  memset(&v, 0, sizeof v);
  v.type = (uint8_t)strtoul(field(&text), NULL, 10);
  v.data = (int32_t)strtol(field(&text), NULL, 10);
  zeroipc_status status = zeroipc_text_key(v.text, sizeof v.text, text);
  memcpy(out, &v, size);
  return status;
}

static void message_print(const void *element, size_t size, char *out, size_t room) {
  message v;
  memcpy(&v, element, size);
  snprintf(out, room, "%u:%d:%.5s", v.type, (int)v.data, v.text);
}

typedef struct point {
  int16_t x;
  double y;
  char tag[3];
  bool on;
  uint8_t rest[2];
} point;

static zeroipc_status point_read(const char *text, void *out, size_t size) {
  point v;
  memset(&v, 0, sizeof v);
  v.x = (int16_t)strtol(field(&text), NULL, 10);
  v.y = strtod(field(&text), NULL);
  zeroipc_status status = zeroipc_text_key(v.tag, sizeof v.tag, field(&text));
  v.on = strcmp(field(&text), "true") == 0;
  sscanf(text, "%hhu,%hhu", &v.rest[0], &v.rest[1]);
  memcpy(out, &v, size);
  return status;
}

static void point_print(const void *element, size_t size, char *out, size_t room) {
  point v;
  char y[40];
  memcpy(&v, element, size);
  print_double(v.y, 17, y, sizeof y);
  snprintf(out, room, "%d:%s:%.3s:%s:%u,%u", v.x, y, v.tag, v.on ? "true" : "false", v.rest[0], v.rest[1]);
}

typedef struct session {
  uint32_t user;
  double at;
} session;

static zeroipc_status session_read(const char *text, void *out, size_t size) {
  session v;
  memset(&v, 0, sizeof v);
  v.user = (uint32_t)strtoul(field(&text), NULL, 10);
  v.at = strtod(text, NULL);
  memcpy(out, &v, size);
  return ZEROIPC_OK;
}

static void session_print(const void *element, size_t size, char *out, size_t room) {
  session v;
  char at[40];
  memcpy(&v, element, size);
  print_double(v.at, 17, at, sizeof at);
  snprintf(out, room, "%" PRIu32 ":%s", v.user, at);
}

static void no_make(uint64_t number, void *out, size_t size) {
  (void)number;
  memset(out, 0, size);
}

static bool no_number(const void *element, size_t size, uint64_t *out) {
  (void)element;
  (void)size;
  (void)out;
  return false;
}

static bool record_number(const void *element, size_t size, uint64_t *out) {
  record v;
  memcpy(&v, element, size);
  *out = v.id;
  return stands_for(type_of("record"), element, v.id);
}

static bool nested_number(const void *element, size_t size, uint64_t *out) {
  nested v;
  memcpy(&v, element, size);
  *out = (uint64_t)v.inner.b;
  return stands_for(type_of("nested"), element, *out);
}

// --- the table ---

#define OF_INTEGER(T, C) {#T, sizeof(C), T##_read, T##_print, T##_make, T##_number, T##_plus, T##_map_add, T##_atomic}
#define OF_FLOAT(T, C) {#T, sizeof(C), T##_read, T##_print, T##_make, T##_number, T##_plus, T##_map_add, NULL}
#define OF_TEXT(T, LENGTH) {T, LENGTH, text_read, text_print, text_make, text_number, NULL, NULL, NULL}

static const type types[] = {
    OF_INTEGER(i8, int8_t),
    OF_INTEGER(u8, uint8_t),
    OF_INTEGER(i16, int16_t),
    OF_INTEGER(u16, uint16_t),
    OF_INTEGER(i32, int32_t),
    OF_INTEGER(u32, uint32_t),
    OF_INTEGER(i64, int64_t),
    OF_INTEGER(u64, uint64_t),
    OF_FLOAT(f32, float),
    OF_FLOAT(f64, double),
    {"bool", 1, bool_read, bool_print, bool_make, bool_number, NULL, NULL, NULL},
    OF_TEXT("text12", 12),
    OF_TEXT("text16", 16),
    OF_TEXT("text20", 20),
    {"bytes60", 60, bytes_read, bytes_print, bytes_make, bytes_number, NULL, NULL, NULL},
    {"record", sizeof(record), record_read, record_print, record_make, record_number, NULL, NULL, NULL},
    {"nested", sizeof(nested), nested_read, nested_print, nested_make, nested_number, NULL, NULL, NULL},
    {"message", sizeof(message), message_read, message_print, no_make, no_number, NULL, NULL, NULL},
    {"point", sizeof(point), point_read, point_print, no_make, no_number, NULL, NULL, NULL},
    {"session", sizeof(session), session_read, session_print, no_make, no_number, NULL, NULL, NULL},
};

const type *type_of(const char *name) {
  for (size_t k = 0; k < sizeof types / sizeof types[0]; k++)
    if (strcmp(types[k].name, name) == 0) return &types[k];
  return NULL;
}

static bool stands_for(const type *of, const void *element, uint64_t count) {
  value wanted;
  memset(&wanted, 0, sizeof wanted);
  of->make(count, wanted.bytes, of->size);
  return memcmp(wanted.bytes, element, of->size) == 0;
}
