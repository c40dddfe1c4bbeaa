// What elements lie in: array, map, set, pool, future, lazy.

#define _GNU_SOURCE
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "peer.h"

// --- array ---

static zeroipc_status array_create(handle *self) {
  return zeroipc_array_create(memory, self->name, self->type->size, number(), (zeroipc_array **)&self->structure);
}

static zeroipc_status array_open(handle *self) {
  return zeroipc_array_open(memory, self->name, self->type->size, LONG, (zeroipc_array **)&self->structure);
}

static void array_close(handle *self) { zeroipc_array_close(self->structure); }

// get 2, set 2 5, length; add 2 1000 adds 1 to a u32 a thousand times, atomically.
static bool array_verb(handle *self, const char *verb) {
  value room;
  if (strcmp(verb, "length") == 0) return answer_number(ZEROIPC_OK, zeroipc_array_length(self->structure));
  uint32_t index = number();
  if (strcmp(verb, "get") == 0)
    return answer_element(zeroipc_array_get(self->structure, index, room.bytes), self->type, room.bytes);
  if (strcmp(verb, "set") == 0)
    return answer(zeroipc_array_set(self->structure, index, element(self->type, &room)));
  if (strcmp(verb, "add") != 0) unknown("the verb", verb);
  uint32_t *numbers = zeroipc_array_data(self->structure);
  for (uint32_t left = number(); left > 0; left--) __atomic_fetch_add(&numbers[index], 1, __ATOMIC_SEQ_CST);
  return answer(ZEROIPC_OK);
}

// --- map and set: keys are texts of 16 bytes; the type is that of a map's values ---

enum { KEY_BYTES = 16 };

static const char *key(const char *text, char *room) {
  if (zeroipc_text_key(room, KEY_BYTES, text) != ZEROIPC_OK) unknown("as a key", text);
  return room;
}

static zeroipc_status map_create(handle *self) {
  return zeroipc_map_create(memory, self->name, KEY_BYTES, self->type->size, number(), NULL,
                            (zeroipc_map **)&self->structure);
}

static zeroipc_status map_open(handle *self) {
  return zeroipc_map_open(memory, self->name, KEY_BYTES, self->type->size, LONG, (zeroipc_map **)&self->structure);
}

static void map_close(handle *self) { zeroipc_map_close(self->structure); }

static bool print_pair(const void *key, const void *value, void *self) {
  printf(" %.*s", KEY_BYTES, (const char *)key);
  ((handle *)self)->type->print(value);
  return true;
}

// Inserts k0 to k999, or those that are not there, with its own number; says how many that were.
static bool insert_all(handle *self, uint32_t count, uint32_t mark) {
  uint32_t done = 0;
  for (uint32_t k = 0; k < count; k++) {
    char text[KEY_BYTES + 1], room[KEY_BYTES];
    snprintf(text, sizeof text, "k%u", k);
    zeroipc_status status = zeroipc_map_insert(self->structure, key(text, room), &mark, LONG);
    if (status == ZEROIPC_OK) done++;
    else if (status != ZEROIPC_REFUSED) return answer(status);
  }
  return answer_number(ZEROIPC_OK, done);
}

// get a, set a 5, insert a 5, swap a 5 6 (compare and set), add a 5 1000 (a thousand times), remove a, size, pairs,
// clear, insert-all 1000 7.
static bool map_verb(handle *self, const char *verb) {
  value before, after;
  char room[KEY_BYTES];
  if (strcmp(verb, "size") == 0) return answer_number(ZEROIPC_OK, zeroipc_map_size(self->structure));
  if (strcmp(verb, "clear") == 0) return answer(zeroipc_map_clear(self->structure));
  if (strcmp(verb, "pairs") == 0) {
    fputs("pairs", stdout);
    zeroipc_status status = zeroipc_map_each(self->structure, print_pair, self);
    putchar(' ');
    return answer(status);
  }
  if (strcmp(verb, "insert-all") == 0) {
    uint32_t count = number();
    return insert_all(self, count, number());
  }
  key(word(), room);
  if (strcmp(verb, "get") == 0)
    return answer_element(zeroipc_map_get(self->structure, room, after.bytes), self->type, after.bytes);
  if (strcmp(verb, "set") == 0)
    return answer(zeroipc_map_set(self->structure, room, element(self->type, &after), LONG));
  if (strcmp(verb, "insert") == 0)
    return answer(zeroipc_map_insert(self->structure, room, element(self->type, &after), LONG));
  if (strcmp(verb, "remove") == 0) return answer(zeroipc_map_remove(self->structure, room));
  if (strcmp(verb, "swap") == 0) {
    const void *expected = element(self->type, &before);
    return answer(
        zeroipc_map_compare_and_set(self->structure, room, expected, element(self->type, &after), LONG));
  }
  if (strcmp(verb, "add") != 0) unknown("the verb", verb);
  uint32_t delta = number(), was = 0;
  zeroipc_status status = ZEROIPC_OK;
  for (uint32_t left = number(); left > 0 && status == ZEROIPC_OK; left--)
    status = zeroipc_map_add_u32(self->structure, room, delta, &was, LONG);
  return answer_number(status, was);
}

static zeroipc_status set_create(handle *self) {
  return zeroipc_set_create(memory, self->name, KEY_BYTES, number(), NULL, (zeroipc_set **)&self->structure);
}

static zeroipc_status set_open(handle *self) {
  return zeroipc_set_open(memory, self->name, KEY_BYTES, LONG, (zeroipc_set **)&self->structure);
}

static void set_close(handle *self) { zeroipc_set_close(self->structure); }

static bool print_key(const void *element, void *context) {
  (void)context;
  printf(" %.*s", KEY_BYTES, (const char *)element);
  return true;
}

// add a, remove a, has a, size, elements.
static bool set_verb(handle *self, const char *verb) {
  char room[KEY_BYTES];
  if (strcmp(verb, "size") == 0) return answer_number(ZEROIPC_OK, zeroipc_set_size(self->structure));
  if (strcmp(verb, "elements") == 0) {
    fputs("elements", stdout);
    zeroipc_status status = zeroipc_set_each(self->structure, print_key, NULL);
    putchar(' ');
    return answer(status);
  }
  key(word(), room);
  if (strcmp(verb, "add") == 0) return answer(zeroipc_set_add(self->structure, room, LONG));
  if (strcmp(verb, "remove") == 0) return answer(zeroipc_set_remove(self->structure, room));
  if (strcmp(verb, "has") != 0) unknown("the verb", verb);
  return answer_number(ZEROIPC_OK, zeroipc_set_has(self->structure, room));
}

// --- pool ---

static zeroipc_status pool_create(handle *self) {
  return zeroipc_pool_create(memory, self->name, self->type->size, number(), (zeroipc_pool **)&self->structure);
}

static zeroipc_status pool_open(handle *self) {
  return zeroipc_pool_open(memory, self->name, self->type->size, LONG, (zeroipc_pool **)&self->structure);
}

static void pool_close(handle *self) { zeroipc_pool_close(self->structure); }

// Sends numbers as the contents of leases; or receives them until one is 0.
static bool send_all(handle *self, zeroipc_queue *queue, uint32_t first, uint32_t last) {
  zeroipc_status status = ZEROIPC_OK;
  for (uint32_t k = first; k <= last && status == ZEROIPC_OK; k++) {
    uint64_t lease;
    void *data;
    status = zeroipc_pool_acquire(self->structure, &lease, &data, LONG);
    if (status != ZEROIPC_OK) break;
    memcpy(data, &k, sizeof k);
    status = zeroipc_pool_send(self->structure, queue, &lease, LONG);
  }
  return answer(status);
}

static bool receive_all(handle *self, zeroipc_queue *queue) {
  uint64_t lease;
  void *data;
  uint32_t got = 1;
  zeroipc_status status = ZEROIPC_OK;
  fputs("took", stdout);
  while (status == ZEROIPC_OK && got != 0) {
    status = zeroipc_pool_receive(self->structure, queue, &lease, &data, LONG);
    if (status != ZEROIPC_OK) break;
    memcpy(&got, data, sizeof got);
    if (got != 0) printf(" %u", got);
    status = zeroipc_pool_release(self->structure, lease);
  }
  if (status != ZEROIPC_OK) printf(" and then: %s", zeroipc_error_string(status));
  putchar('\n');
  fflush(stdout);
  return status == ZEROIPC_OK;
}

// acquire 5 leases a block and writes to it; send q, receive q, release and read are about the lease it has then.
static bool pool_verb(handle *self, const char *verb) {
  void *data = NULL;
  if (strcmp(verb, "allocated") == 0) return answer_number(ZEROIPC_OK, zeroipc_pool_allocated(self->structure));
  if (strcmp(verb, "release") == 0) return answer(zeroipc_pool_release(self->structure, self->number));
  if (strcmp(verb, "acquire") == 0) {
    zeroipc_status status = zeroipc_pool_acquire(self->structure, &self->number, &data, LONG);
    if (status == ZEROIPC_OK) self->type->read(word(), data);
    return answer(status);
  }
  zeroipc_queue *queue = handle_of(word())->structure;
  if (strcmp(verb, "send") == 0) return answer(zeroipc_pool_send(self->structure, queue, &self->number, LONG));
  if (strcmp(verb, "receive") == 0) {
    zeroipc_status status = zeroipc_pool_receive(self->structure, queue, &self->number, &data, LONG);
    return answer_element(status, self->type, data);
  }
  if (strcmp(verb, "produce") == 0) {
    uint32_t first = number();
    return send_all(self, queue, first, number());
  }
  if (strcmp(verb, "consume") != 0) unknown("the verb", verb);
  return receive_all(self, queue);
}

// --- future ---

static zeroipc_status future_create(handle *self) {
  return zeroipc_future_create(memory, self->name, self->type->size, NULL, (zeroipc_future **)&self->structure);
}

static zeroipc_status future_open(handle *self) {
  return zeroipc_future_open(memory, self->name, self->type->size, LONG, (zeroipc_future **)&self->structure);
}

static void future_close(handle *self) { zeroipc_future_close(self->structure); }

// get, try-get, set 5, fail why, pledge, give-up, state.
static bool future_verb(handle *self, const char *verb) {
  value room;
  if (strcmp(verb, "get") == 0)
    return answer_element(zeroipc_future_get(self->structure, room.bytes, LONG), self->type, room.bytes);
  if (strcmp(verb, "try-get") == 0)
    return answer_element(zeroipc_future_try_get(self->structure, room.bytes), self->type, room.bytes);
  if (strcmp(verb, "set") == 0)
    return answer(zeroipc_future_set(self->structure, element(self->type, &room), LONG));
  if (strcmp(verb, "fail") == 0) return answer(zeroipc_future_fail(self->structure, word(), LONG));
  if (strcmp(verb, "pledge") == 0) return answer(zeroipc_future_pledge(self->structure));
  if (strcmp(verb, "give-up") == 0) return answer(zeroipc_future_give_up(self->structure));
  if (strcmp(verb, "state") != 0) unknown("the verb", verb);
  return answer(zeroipc_future_state(self->structure));
}

// --- lazy of a u32: create has the number that its function computes; 0 fails, and 1 never returns ---

static const char *compute(void *out, void *number) {
  uint32_t computed = (uint32_t)(uintptr_t)number;
  if (computed == 0) return "there is nothing";
  while (computed == 1) pause();
  memcpy(out, &computed, sizeof computed);
  return NULL;
}

static zeroipc_status lazy_create(handle *self) {
  void *computed = (void *)(uintptr_t)number();
  return zeroipc_lazy_create(memory, self->name, self->type->size, compute, computed, NULL,
                             (zeroipc_lazy **)&self->structure);
}

static zeroipc_status lazy_open(handle *self) {
  return zeroipc_lazy_open(memory, self->name, self->type->size, LONG, (zeroipc_lazy **)&self->structure);
}

static void lazy_close(handle *self) { zeroipc_lazy_close(self->structure); }

// force, peek, invalidate, state.
static bool lazy_verb(handle *self, const char *verb) {
  value room;
  if (strcmp(verb, "force") == 0)
    return answer_element(zeroipc_lazy_force(self->structure, room.bytes, LONG), self->type, room.bytes);
  if (strcmp(verb, "peek") == 0)
    return answer_element(zeroipc_lazy_peek(self->structure, room.bytes), self->type, room.bytes);
  if (strcmp(verb, "invalidate") == 0) return answer(zeroipc_lazy_invalidate(self->structure));
  if (strcmp(verb, "state") != 0) unknown("the verb", verb);
  return answer(zeroipc_lazy_state(self->structure));
}

const kind others[] = {
    {"array", array_create, array_open, array_close, NULL, NULL, array_verb},
    {"map", map_create, map_open, map_close, NULL, NULL, map_verb},
    {"set", set_create, set_open, set_close, NULL, NULL, set_verb},
    {"pool", pool_create, pool_open, pool_close, NULL, NULL, pool_verb},
    {"future", future_create, future_open, future_close, NULL, NULL, future_verb},
    {"lazy", lazy_create, lazy_open, lazy_close, NULL, NULL, lazy_verb},
    {0},
};
