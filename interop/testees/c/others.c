// What elements lie in: array, map, set, pool, future, lazy.

#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "testee.h"

// The next word as an element. Whether it is one; otherwise that is said.
static bool element(const type *of, value *room) {
  memset(room, 0, sizeof *room);
  zeroipc_status status = of->read(word(), room->bytes, of->size);
  if (status != ZEROIPC_OK) say_error(status);
  return status == ZEROIPC_OK;
}

// --- array ---

static zeroipc_status array_begin(handle *self, int64_t timeout_ns) {
  zeroipc_array **out = (zeroipc_array **)&self->structure;
  if (timeout_ns != CREATE) return zeroipc_array_open(memory, self->name, self->type->size, timeout_ns, out);
  return zeroipc_array_create(memory, self->name, self->type->size, number(), out);
}

static void array_close(handle *self) { zeroipc_array_close(self->structure); }

static void fill(handle *self) {
  value room;
  zeroipc_status status = ZEROIPC_OK;
  if (!element(self->type, &room)) return;
  for (uint32_t k = 0; k < zeroipc_array_length(self->structure) && status == ZEROIPC_OK; k++)
    status = zeroipc_array_set(self->structure, k, room.bytes);
  say_status(status, "");
}

// The atomic operations; add-times 2 5 1000 adds 5 a thousand times.
static bool array_atomic(handle *self, const char *verb, uint32_t index) {
  value operand = {0}, other = {0}, before = {0};
  const type *of = self->type;
  if (of->atomic == NULL) return false;
  if (index >= zeroipc_array_length(self->structure)) {
    say_error(ZEROIPC_BAD_ARGUMENT);
    return true;
  }
  void *at = (char *)zeroipc_array_data(self->structure) + index * of->size;
  if (more_words() && !element(of, &operand)) return true;
  if (strcmp(verb, "add-times") == 0) {
    for (uint32_t left = number(); left > 0; left--) of->atomic("add", at, operand.bytes, other.bytes, before.bytes);
    done();
    return true;
  }
  if (more_words() && !element(of, &other)) return true;
  if (!of->atomic(verb, at, operand.bytes, other.bytes, before.bytes)) return false;
  if (strcmp(verb, "store") == 0) done();
  else say_element(ZEROIPC_OK, of, before.bytes);
  return true;
}

static bool array_verb(handle *self, const char *verb) {
  value room = {0};
  if (strcmp(verb, "length") == 0) say_number(zeroipc_array_length(self->structure));
  else if (strcmp(verb, "fill") == 0) fill(self);
  else {
    uint32_t index = number();
    if (strcmp(verb, "get") == 0)
      say_element(zeroipc_array_get(self->structure, index, room.bytes), self->type, room.bytes);
    else if (strcmp(verb, "set") == 0) {
      if (element(self->type, &room)) say_status(zeroipc_array_set(self->structure, index, room.bytes), "");
    } else return array_atomic(self, verb, index);
  }
  return true;
}

// --- map and set ---

static zeroipc_keyed_options keyed_options(void) {
  static uint64_t seed;
  bool given;
  zeroipc_keyed_options options = {.spares = (uint32_t)option("spares", NULL)};
  seed = option("seed", &given);
  if (given) options.seed = &seed;
  return options;
}

static zeroipc_status map_begin(handle *self, int64_t timeout_ns) {
  zeroipc_map **out = (zeroipc_map **)&self->structure;
  size_t key = self->key->size, size = self->type->size;
  if (timeout_ns != CREATE) return zeroipc_map_open(memory, self->name, key, size, timeout_ns, out);
  zeroipc_keyed_options options = keyed_options();
  return zeroipc_map_create(memory, self->name, key, size, number(), &options, out);
}

static void map_close(handle *self) { zeroipc_map_close(self->structure); }

static bool list_entry(const void *key, const void *at, void *context) {
  const handle *self = context;
  char text[512];
  self->key->print(key, self->key->size, text, sizeof text / 2);
  size_t length = strlen(text);
  text[length] = '=';
  self->type->print(at, self->type->size, text + length + 1, sizeof text - length - 1);
  item(text);
  return true;
}

static bool list_key(const void *key, const void *at, void *context) {
  (void)at;
  item_of(((const handle *)context)->key, key);
  return true;
}

// Inserts, or deletes, the keys of 0 to count - 1; says how many that changed.
static void map_all(handle *self, bool inserts) {
  uint32_t count = number();
  uint64_t changed = 0;
  value key, at;
  if (inserts && !element(self->type, &at)) return;
  for (uint32_t k = 0; k < count; k++) {
    memset(&key, 0, sizeof key);
    self->key->make(k, key.bytes, self->key->size);
    zeroipc_status status = inserts ? zeroipc_map_insert(self->structure, key.bytes, at.bytes, ZEROIPC_FOREVER)
                                    : zeroipc_map_remove(self->structure, key.bytes);
    if (status == ZEROIPC_OK) changed++;
    else if (status != ZEROIPC_REFUSED && status != ZEROIPC_ABSENT) {
      say_error(status);
      return;
    }
  }
  say_number(changed);
}

// What `update` adds, and what came of it.
typedef struct addition {
  const type *type;
  const void *delta;
  value after;
} addition;

static bool plus(const void *before, void *after, void *context) {
  addition *self = context;
  memset(&self->after, 0, sizeof self->after);
  if (before != NULL) memcpy(self->after.bytes, before, self->type->size);
  self->type->plus(self->after.bytes, self->delta);
  memcpy(after, self->after.bytes, self->type->size);
  return true;
}

static void map_update(handle *self, const void *key) {
  value delta;
  if (!element(self->type, &delta)) return;
  addition by = {.type = self->type, .delta = delta.bytes};
  zeroipc_status status = zeroipc_map_update(self->structure, key, plus, &by, ZEROIPC_FOREVER);
  say_element(status, self->type, by.after.bytes);
}

static void map_add(handle *self, const void *key, bool many) {
  value delta, before = {0};
  zeroipc_status status = ZEROIPC_OK;
  if (!element(self->type, &delta)) return;
  for (uint32_t left = many ? number() : 1; left > 0 && status == ZEROIPC_OK; left--)
    status = self->type->map_add(self->structure, key, delta.bytes, before.bytes);
  if (many) say_status(status, "");
  else say_element(status, self->type, before.bytes);
}

static void map_exchange(handle *self, const void *key) {
  value expected, at;
  if (!element(self->type, &expected) || !element(self->type, &at)) return;
  zeroipc_status status =
      zeroipc_map_compare_and_set(self->structure, key, expected.bytes, at.bytes, ZEROIPC_FOREVER);
  say_status(status, zeroipc_map_has(self->structure, key) ? "differs" : "absent");
}

static bool map_verb(handle *self, const char *verb) {
  value key, room = {0};
  zeroipc_map *map = self->structure;
  if (strcmp(verb, "size") == 0) say_number(zeroipc_map_size(map));
  else if (strcmp(verb, "capacity") == 0) say_number(zeroipc_map_capacity(map));
  else if (strcmp(verb, "clear") == 0) say_status(zeroipc_map_clear(map), "");
  else if (strcmp(verb, "insert-all") == 0) map_all(self, true);
  else if (strcmp(verb, "delete-all") == 0) map_all(self, false);
  else if (strcmp(verb, "entries") == 0 || strcmp(verb, "keys") == 0) {
    begin_list();
    zeroipc_map_each(map, verb[0] == 'e' ? list_entry : list_key, self);
    end_list();
  } else {
    if (!element(self->key, &key)) return true;
    if (strcmp(verb, "get") == 0) say_element(zeroipc_map_get(map, key.bytes, room.bytes), self->type, room.bytes);
    else if (strcmp(verb, "has") == 0) say_bool(zeroipc_map_has(map, key.bytes));
    else if (strcmp(verb, "delete") == 0) say_status(zeroipc_map_remove(map, key.bytes), "");
    else if (strcmp(verb, "compare-and-set") == 0) map_exchange(self, key.bytes);
    else if (strcmp(verb, "add") == 0) map_add(self, key.bytes, false);
    else if (strcmp(verb, "add-times") == 0) map_add(self, key.bytes, true);
    else if (strcmp(verb, "update") == 0) map_update(self, key.bytes);
    else if (strcmp(verb, "set") == 0) {
      if (element(self->type, &room)) say_status(zeroipc_map_set(map, key.bytes, room.bytes, ZEROIPC_FOREVER), "");
    } else if (strcmp(verb, "insert") == 0) {
      if (element(self->type, &room))
        say_status(zeroipc_map_insert(map, key.bytes, room.bytes, ZEROIPC_FOREVER), "present");
    } else return false;
  }
  return true;
}

static zeroipc_status set_begin(handle *self, int64_t timeout_ns) {
  zeroipc_set **out = (zeroipc_set **)&self->structure;
  if (timeout_ns != CREATE) return zeroipc_set_open(memory, self->name, self->type->size, timeout_ns, out);
  zeroipc_keyed_options options = keyed_options();
  return zeroipc_set_create(memory, self->name, self->type->size, number(), &options, out);
}

static void set_close(handle *self) { zeroipc_set_close(self->structure); }

static bool list_value(const void *element, void *context) {
  item_of(((const handle *)context)->type, element);
  return true;
}

static void set_all(handle *self) {
  uint64_t fresh = 0;
  for (uint32_t k = 0, count = number(); k < count; k++) {
    value room = {0};
    self->type->make(k, room.bytes, self->type->size);
    zeroipc_status status = zeroipc_set_add(self->structure, room.bytes, ZEROIPC_FOREVER);
    if (status == ZEROIPC_OK) fresh++;
    else if (status != ZEROIPC_REFUSED) {
      say_error(status);
      return;
    }
  }
  say_number(fresh);
}

static bool set_verb(handle *self, const char *verb) {
  value room;
  zeroipc_set *set = self->structure;
  if (strcmp(verb, "size") == 0) say_number(zeroipc_set_size(set));
  else if (strcmp(verb, "capacity") == 0) say_number(zeroipc_set_capacity(set));
  else if (strcmp(verb, "clear") == 0) say_status(zeroipc_set_clear(set), "");
  else if (strcmp(verb, "insert-all") == 0) set_all(self);
  else if (strcmp(verb, "values") == 0) {
    begin_list();
    zeroipc_set_each(set, list_value, self);
    end_list();
  } else {
    if (!element(self->type, &room)) return true;
    if (strcmp(verb, "add") == 0) say_status(zeroipc_set_add(set, room.bytes, ZEROIPC_FOREVER), "present");
    else if (strcmp(verb, "has") == 0) say_bool(zeroipc_set_has(set, room.bytes));
    else if (strcmp(verb, "delete") == 0) say_status(zeroipc_set_remove(set, room.bytes), "");
    else return false;
  }
  return true;
}

// --- pool ---

static zeroipc_status pool_begin(handle *self, int64_t timeout_ns) {
  zeroipc_pool **out = (zeroipc_pool **)&self->structure;
  if (timeout_ns != CREATE) return zeroipc_pool_open(memory, self->name, self->type->size, timeout_ns, out);
  return zeroipc_pool_create(memory, self->name, self->type->size, number(), out);
}

static void pool_close(handle *self) { zeroipc_pool_close(self->structure); }

static zeroipc_status send_number(handle *self, void *queue, uint64_t number) {
  uint64_t lease;
  void *data;
  zeroipc_status status = zeroipc_pool_acquire(self->structure, &lease, &data, ZEROIPC_FOREVER);
  if (status != ZEROIPC_OK) return status;
  self->type->make(number, data, self->type->size);
  return zeroipc_pool_send(self->structure, queue, &lease, ZEROIPC_FOREVER);
}

static zeroipc_status receive_number(handle *self, void *queue, uint64_t *number, bool *torn) {
  uint64_t lease;
  void *data;
  zeroipc_status status = zeroipc_pool_receive(self->structure, queue, &lease, &data, ZEROIPC_FOREVER);
  if (status != ZEROIPC_OK) return status;
  *torn = !self->type->number(data, self->type->size, number);
  return zeroipc_pool_release(self->structure, lease);
}

static void churn(handle *self) {
  uint64_t right = 0;
  for (uint32_t k = 0, count = number(); k < count; k++) {
    uint64_t lease;
    void *data;
    value wanted = {0};
    self->type->make(k, wanted.bytes, self->type->size);
    zeroipc_status status = zeroipc_pool_acquire(self->structure, &lease, &data, ZEROIPC_FOREVER);
    if (status != ZEROIPC_OK) {
      say_error(status);
      return;
    }
    memcpy(data, wanted.bytes, self->type->size);
    if (memcmp(data, wanted.bytes, self->type->size) == 0) right++;
    zeroipc_pool_release(self->structure, lease);
  }
  say_number(right);
}

static void on_lease(handle *self, const char *verb, uint64_t lease) {
  void *data = NULL;
  if (strcmp(verb, "release") == 0) {
    say_status(zeroipc_pool_release(self->structure, lease), "");
    return;
  }
  if (strcmp(verb, "send") == 0) {
    zeroipc_queue *queue = handle_of(word())->structure;
    say_status(zeroipc_pool_send(self->structure, queue, &lease, ZEROIPC_FOREVER), "");
    return;
  }
  zeroipc_status status = zeroipc_pool_get(self->structure, lease, &data);
  if (strcmp(verb, "get") == 0) say_element(status, self->type, data);
  else {
    if (status == ZEROIPC_OK) status = self->type->read(word(), data, self->type->size);
    say_status(status, "");
  }
}

static void acquire(handle *self) {
  uint64_t lease;
  void *data;
  zeroipc_status status = zeroipc_pool_acquire(self->structure, &lease, &data, ZEROIPC_FOREVER);
  if (status == ZEROIPC_OK) status = self->type->read(word(), data, self->type->size);
  if (status == ZEROIPC_OK) say_number(lease);
  else say_error(status);
}

static void receive(handle *self) {
  uint64_t lease;
  void *data;
  zeroipc_status status =
      zeroipc_pool_receive(self->structure, handle_of(word())->structure, &lease, &data, ZEROIPC_FOREVER);
  if (status != ZEROIPC_OK) {
    say_error(status);
    return;
  }
  begin_list();
  item_of(type_of("u64"), &lease);
  item_of(self->type, data);
  end_list();
}

static bool pool_verb(handle *self, const char *verb) {
  zeroipc_pool *pool = self->structure;
  uint32_t count = 0;
  if (strcmp(verb, "allocated") == 0) say_number(zeroipc_pool_allocated(pool));
  else if (strcmp(verb, "available") == 0) say_number(zeroipc_pool_available(pool));
  else if (strcmp(verb, "capacity") == 0) say_number(zeroipc_pool_capacity(pool));
  else if (strcmp(verb, "reclaim") == 0) {
    zeroipc_status status = zeroipc_pool_reclaim(pool, &count);
    if (status == ZEROIPC_OK) say_number(count);
    else say_error(status);
  } else if (strcmp(verb, "acquire") == 0) acquire(self);
  else if (strcmp(verb, "receive") == 0) receive(self);
  else if (strcmp(verb, "churn") == 0) churn(self);
  else if (strcmp(verb, "produce") == 0) {
    uint64_t first = long_number(), last = long_number();
    produce(self, first, last, send_number, handle_of(word())->structure);
  } else if (strcmp(verb, "consume") == 0) {
    uint64_t stop = long_number();
    consume(self, stop, receive_number, handle_of(word())->structure);
  } else if (strcmp(verb, "mark") == 0) {
    uint64_t stop = long_number();
    const char *marks = word();
    mark(self, stop, marks, 0, receive_number, handle_of(word())->structure);
  } else if (strcmp(verb, "get") == 0 || strcmp(verb, "write") == 0 || strcmp(verb, "release") == 0 ||
             strcmp(verb, "send") == 0) {
    on_lease(self, verb, long_number());
  } else return false;
  return true;
}

// --- future ---

static zeroipc_status future_begin(handle *self, int64_t timeout_ns) {
  zeroipc_future **out = (zeroipc_future **)&self->structure;
  zeroipc_future_options options = {.blocks = (uint32_t)option("blocks", NULL)};
  if (timeout_ns != CREATE) return zeroipc_future_open(memory, self->name, self->type->size, timeout_ns, out);
  return zeroipc_future_create(memory, self->name, self->type->size, &options, out);
}

static void future_close(handle *self) { zeroipc_future_close(self->structure); }

static void future_state(handle *self) {
  zeroipc_peer peer;
  zeroipc_status status = zeroipc_future_state(self->structure);
  if (status == ZEROIPC_OK) say("set");
  else if (status == ZEROIPC_FAILED) say("failed");
  else if (status == ZEROIPC_ABANDONED) say("abandoned");
  else if (status != ZEROIPC_PENDING) say_error(status);
  else say(zeroipc_future_holder(self->structure, &peer) == ZEROIPC_OK ? "promised" : "pending");
}

static const char *twice_u32(const void *number, void *out, void *context) {
  (void)context;
  *(uint32_t *)out = *(const uint32_t *)number * 2;
  return NULL;
}

static const char *twice_f64(const void *number, void *out, void *context) {
  (void)context;
  *(double *)out = *(const double *)number * 2;
  return NULL;
}

static const kind *future_kind(void);

static void future_map(handle *self) {
  handle *mapped = new_handle(word());
  const char *name = word();
  mapped->type = type_of(name);
  bool whole = strcmp(name, "u32") == 0;
  if (!whole && strcmp(name, "f64") != 0) {
    unknown(name);
    return;
  }
  zeroipc_status status =
      zeroipc_future_map(self->structure, memory, mapped->name, mapped->type->size, whole ? twice_u32 : twice_f64, NULL,
                         NULL, (zeroipc_future **)&mapped->structure);
  if (status == ZEROIPC_OK) mapped->kind = future_kind();
  say_status(status, "");
}

static bool future_verb(handle *self, const char *verb) {
  value room = {0};
  zeroipc_future *future = self->structure;
  if (strcmp(verb, "get") == 0 || strcmp(verb, "get-for") == 0) {
    int64_t timeout_ns = verb[3] == 0 ? ZEROIPC_FOREVER : milliseconds();
    say_element(zeroipc_future_get(future, room.bytes, timeout_ns), self->type, room.bytes);
  } else if (strcmp(verb, "try-get") == 0)
    say_element(zeroipc_future_try_get(future, room.bytes), self->type, room.bytes);
  else if (strcmp(verb, "set") == 0) {
    if (element(self->type, &room)) say_status(zeroipc_future_set(future, room.bytes, ZEROIPC_FOREVER), "");
  } else if (strcmp(verb, "fail") == 0) say_status(zeroipc_future_fail(future, word(), ZEROIPC_FOREVER), "");
  else if (strcmp(verb, "pledge") == 0) say_status(zeroipc_future_pledge(future), "");
  else if (strcmp(verb, "give-up") == 0) say_status(zeroipc_future_give_up(future), "");
  else if (strcmp(verb, "state") == 0) future_state(self);
  else if (strcmp(verb, "map") == 0) future_map(self);
  else return false;
  return true;
}

// --- lazy ---

// What it computes is `more`: a value's text, `counts:N`, `slow:MS:value`, `fails:why` or `hangs`.
typedef struct computation {
  const type *type;
  uint32_t count;
  char what[256];
} computation;

static const char *compute(void *out, void *context) {
  computation *self = context;
  uint32_t call = __atomic_fetch_add(&self->count, 1, __ATOMIC_SEQ_CST);
  while (strcmp(self->what, "hangs") == 0) pause();
  if (strncmp(self->what, "fails:", 6) == 0) return self->what + 6;
  if (strncmp(self->what, "counts:", 7) == 0)
    self->type->make(strtoull(self->what + 7, NULL, 10) + call, out, self->type->size);
  else if (strncmp(self->what, "slow:", 5) == 0) {
    char *end;
    unsigned long pause_ms = strtoul(self->what + 5, &end, 10);
    usleep((useconds_t)pause_ms * 1000);
    self->type->read(end + 1, out, self->type->size);
  } else self->type->read(self->what, out, self->type->size);
  return NULL;
}

static zeroipc_status lazy_begin(handle *self, int64_t timeout_ns) {
  zeroipc_lazy **out = (zeroipc_lazy **)&self->structure;
  computation *made = calloc(1, sizeof *made);
  if (made == NULL) give_up("no memory for", self->name);
  made->type = self->type;
  snprintf(made->what, sizeof made->what, "%s", word());
  zeroipc_lazy_options options = {.blocks = (uint32_t)option("blocks", NULL)};
  zeroipc_status status = ZEROIPC_OK;
  if (timeout_ns != CREATE) {
    status = zeroipc_lazy_open(memory, self->name, self->type->size, timeout_ns, out); // without its function
    if (status == ZEROIPC_OK) zeroipc_lazy_close(*out);
  }
  if (status == ZEROIPC_OK)
    status = zeroipc_lazy_create(memory, self->name, self->type->size, compute, made, &options, out);
  if (status == ZEROIPC_OK) self->more = made;
  else free(made);
  return status;
}

static void lazy_close(handle *self) {
  zeroipc_lazy_close(self->structure);
  free(self->more);
}

static void lazy_state(handle *self) {
  zeroipc_status status = zeroipc_lazy_state(self->structure);
  if (status == ZEROIPC_OK) say("ready");
  else if (status == ZEROIPC_EMPTY) say("empty");
  else if (status == ZEROIPC_PENDING) say("computing");
  else if (status == ZEROIPC_FAILED) say("failed");
  else say_error(status);
}

static bool lazy_verb(handle *self, const char *verb) {
  value room = {0};
  zeroipc_lazy *lazy = self->structure;
  if (strcmp(verb, "force") == 0 || strcmp(verb, "force-for") == 0) {
    int64_t timeout_ns = verb[5] == 0 ? ZEROIPC_FOREVER : milliseconds();
    say_element(zeroipc_lazy_force(lazy, room.bytes, timeout_ns), self->type, room.bytes);
  } else if (strcmp(verb, "peek") == 0) {
    zeroipc_status status = zeroipc_lazy_peek(lazy, room.bytes);
    if (status == ZEROIPC_PENDING) say_none("empty");
    else say_element(status, self->type, room.bytes);
  } else if (strcmp(verb, "state") == 0) lazy_state(self);
  else if (strcmp(verb, "invalidate") == 0) say_status(zeroipc_lazy_invalidate(lazy), "");
  else if (strcmp(verb, "count") == 0) say_number(((const computation *)self->more)->count);
  else return false;
  return true;
}

const kind others[] = {
    {"array", array_begin, array_close, array_verb, NULL, NULL, NULL, NULL},
    {"map", map_begin, map_close, map_verb, NULL, NULL, NULL, NULL},
    {"set", set_begin, set_close, set_verb, NULL, NULL, NULL, NULL},
    {"pool", pool_begin, pool_close, pool_verb, NULL, NULL, NULL, NULL},
    {"future", future_begin, future_close, future_verb, NULL, NULL, NULL, NULL},
    {"lazy", lazy_begin, lazy_close, lazy_verb, NULL, NULL, NULL, NULL},
    {0},
};

static const kind *future_kind(void) { return &others[4]; }
