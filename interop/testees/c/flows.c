// What elements go through: queue, stack, ring, messages, channel.

#include <string.h>

#include "testee.h"

// --- queue ---

static zeroipc_status queue_begin(handle *self, int64_t timeout_ns) {
  zeroipc_queue **out = (zeroipc_queue **)&self->structure;
  zeroipc_queue_options options = {.spares = (uint32_t)option("spares", NULL)};
  if (timeout_ns != CREATE) return zeroipc_queue_open(memory, self->name, self->type->size, timeout_ns, out);
  return zeroipc_queue_create(memory, self->name, self->type->size, number(), &options, out);
}

static void queue_close(handle *self) { zeroipc_queue_close(self->structure); }

static zeroipc_status queue_put(handle *self, const void *element, int64_t timeout_ns) {
  if (timeout_ns == TRY) return zeroipc_queue_try_push(self->structure, element);
  return zeroipc_queue_push(self->structure, element, timeout_ns);
}

static zeroipc_status queue_take(handle *self, void *out, int64_t timeout_ns) {
  if (timeout_ns == TRY) return zeroipc_queue_try_pop(self->structure, out);
  return zeroipc_queue_pop(self->structure, out, timeout_ns);
}

static zeroipc_status queue_put_many(handle *self, const void *elements, size_t count, int64_t timeout_ns, size_t *n) {
  if (timeout_ns == TRY) return zeroipc_queue_try_push_many(self->structure, elements, count, n);
  return zeroipc_queue_push_many(self->structure, elements, count, timeout_ns, n);
}

static zeroipc_status queue_take_many(handle *self, void *out, size_t most, int64_t timeout_ns, size_t *n) {
  if (timeout_ns == TRY) return zeroipc_queue_try_pop_many(self->structure, out, most, n);
  return zeroipc_queue_pop_many(self->structure, out, most, timeout_ns, n);
}

static void queue_reserve(handle *self, bool commits) {
  zeroipc_lease lease;
  zeroipc_status status = zeroipc_queue_reserve(self->structure, &lease, ZEROIPC_FOREVER);
  if (status == ZEROIPC_OK && commits) {
    status = self->type->read(word(), lease.data, self->type->size);
    if (status == ZEROIPC_OK) status = zeroipc_queue_commit(self->structure, &lease, ZEROIPC_FOREVER);
  }
  say_status(status, "");
}

static void queue_claim(handle *self) {
  zeroipc_lease lease;
  zeroipc_status status = zeroipc_queue_claim(self->structure, &lease, ZEROIPC_FOREVER);
  say_element(status, self->type, lease.data);
  if (status == ZEROIPC_OK) zeroipc_queue_release(self->structure, &lease);
}

static bool queue_verb(handle *self, const char *verb) {
  value room = {0};
  if (strcmp(verb, "size") == 0) say_number(zeroipc_queue_size(self->structure));
  else if (strcmp(verb, "capacity") == 0) say_number(zeroipc_queue_capacity(self->structure));
  else if (strcmp(verb, "peek") == 0)
    say_element(zeroipc_queue_peek(self->structure, room.bytes), self->type, room.bytes);
  else if (strcmp(verb, "reserve") == 0) queue_reserve(self, true);
  else if (strcmp(verb, "hold") == 0) queue_reserve(self, false);
  else if (strcmp(verb, "claim") == 0) queue_claim(self);
  else return false;
  return true;
}

// --- stack ---

static zeroipc_status stack_begin(handle *self, int64_t timeout_ns) {
  zeroipc_stack **out = (zeroipc_stack **)&self->structure;
  zeroipc_stack_options options = {.spares = (uint32_t)option("spares", NULL)};
  if (timeout_ns != CREATE) return zeroipc_stack_open(memory, self->name, self->type->size, timeout_ns, out);
  return zeroipc_stack_create(memory, self->name, self->type->size, number(), &options, out);
}

static void stack_close(handle *self) { zeroipc_stack_close(self->structure); }

static zeroipc_status stack_put(handle *self, const void *element, int64_t timeout_ns) {
  if (timeout_ns == TRY) return zeroipc_stack_try_push(self->structure, element);
  return zeroipc_stack_push(self->structure, element, timeout_ns);
}

static zeroipc_status stack_take(handle *self, void *out, int64_t timeout_ns) {
  if (timeout_ns == TRY) return zeroipc_stack_try_pop(self->structure, out);
  return zeroipc_stack_pop(self->structure, out, timeout_ns);
}

static zeroipc_status stack_put_many(handle *self, const void *elements, size_t count, int64_t timeout_ns, size_t *n) {
  if (timeout_ns == TRY) return zeroipc_stack_try_push_many(self->structure, elements, count, n);
  return zeroipc_stack_push_many(self->structure, elements, count, timeout_ns, n);
}

static zeroipc_status stack_take_many(handle *self, void *out, size_t most, int64_t timeout_ns, size_t *n) {
  if (timeout_ns == TRY) return zeroipc_stack_try_pop_many(self->structure, out, most, n);
  return zeroipc_stack_pop_many(self->structure, out, most, timeout_ns, n);
}

static bool stack_verb(handle *self, const char *verb) {
  value room = {0};
  if (strcmp(verb, "size") == 0) say_number(zeroipc_stack_size(self->structure));
  else if (strcmp(verb, "capacity") == 0) say_number(zeroipc_stack_capacity(self->structure));
  else if (strcmp(verb, "peek") == 0 || strcmp(verb, "top") == 0)
    say_element(zeroipc_stack_top(self->structure, room.bytes), self->type, room.bytes);
  else return false;
  return true;
}

// --- ring ---

static zeroipc_status ring_begin(handle *self, int64_t timeout_ns) {
  zeroipc_ring **out = (zeroipc_ring **)&self->structure;
  if (timeout_ns != CREATE) return zeroipc_ring_open(memory, self->name, self->type->size, timeout_ns, out);
  return zeroipc_ring_create(memory, self->name, self->type->size, number(), out);
}

static void ring_close(handle *self) { zeroipc_ring_close(self->structure); }

static zeroipc_status ring_put(handle *self, const void *element, int64_t timeout_ns) {
  if (timeout_ns == TRY) return zeroipc_ring_try_write(self->structure, element);
  return zeroipc_ring_write(self->structure, element, timeout_ns);
}

static zeroipc_status ring_take(handle *self, void *out, int64_t timeout_ns) {
  if (timeout_ns == TRY) return zeroipc_ring_try_read(self->structure, out);
  return zeroipc_ring_read(self->structure, out, timeout_ns);
}

static zeroipc_status ring_put_many(handle *self, const void *elements, size_t count, int64_t timeout_ns, size_t *n) {
  if (timeout_ns == TRY) return zeroipc_ring_try_write_many(self->structure, elements, count, n);
  return zeroipc_ring_write_many(self->structure, elements, count, timeout_ns, n);
}

static zeroipc_status ring_take_many(handle *self, void *out, size_t most, int64_t timeout_ns, size_t *n) {
  if (timeout_ns == TRY) return zeroipc_ring_try_read_many(self->structure, out, most, n);
  return zeroipc_ring_read_many(self->structure, out, most, timeout_ns, n);
}

static bool side_verb(handle *self, const char *verb) {
  if (strcmp(verb, "release") == 0) {
    const char *side = more_words() ? word() : "both";
    if (side[0] != 'c') zeroipc_ring_release(self->structure, ZEROIPC_PRODUCER);
    if (side[0] != 'p') zeroipc_ring_release(self->structure, ZEROIPC_CONSUMER);
    done();
    return true;
  }
  if (strcmp(verb, "holder") != 0) return false;
  zeroipc_peer peer = {0};
  zeroipc_side side = word()[0] == 'p' ? ZEROIPC_PRODUCER : ZEROIPC_CONSUMER;
  zeroipc_status status = zeroipc_ring_holder(self->structure, side, &peer);
  if (status == ZEROIPC_OK) say_number(peer.pid);
  else say_status(status == ZEROIPC_NOT_FOUND ? ZEROIPC_ABSENT : status, "");
  return true;
}

static bool ring_verb(handle *self, const char *verb) {
  const void *data = NULL;
  size_t length = 0;
  if (side_verb(self, verb)) return true;
  if (strcmp(verb, "size") == 0) say_number(zeroipc_ring_available(self->structure));
  else if (strcmp(verb, "capacity") == 0) say_number(zeroipc_ring_capacity(self->structure));
  else if (strcmp(verb, "peek") == 0) {
    zeroipc_status status = zeroipc_ring_try_peek(self->structure, 1, &data, &length);
    say_element(status, self->type, data);
  } else return false;
  return true;
}

// --- ring of messages ---

static zeroipc_status messages_begin(handle *self, int64_t timeout_ns) {
  zeroipc_ring **out = (zeroipc_ring **)&self->structure;
  if (timeout_ns != CREATE) return zeroipc_ring_open_messages(memory, self->name, timeout_ns, out);
  return zeroipc_ring_create_messages(memory, self->name, number(), (uint32_t)option("largest", NULL), out);
}

// Byte b of message k, of lengths 0 to 40.
static uint8_t byte_of(uint32_t message, size_t k) { return (uint8_t)(message * 7 + k); }

static zeroipc_status flood(handle *self, uint32_t count) {
  zeroipc_status status = ZEROIPC_OK;
  for (uint32_t k = 0; k < count && status == ZEROIPC_OK; k++) {
    uint8_t message[41];
    size_t length = k % 41;
    for (size_t b = 0; b < length; b++) message[b] = byte_of(k, b);
    status = zeroipc_ring_write_message(self->structure, message, length, ZEROIPC_FOREVER);
  }
  return status;
}

static void drain(handle *self, uint32_t count) {
  uint32_t right = 0;
  for (uint32_t k = 0; k < count; k++) {
    const void *data;
    size_t length;
    zeroipc_status status = zeroipc_ring_peek(self->structure, 1, ZEROIPC_FOREVER, &data, &length);
    if (status != ZEROIPC_OK) {
      say_error(status);
      return;
    }
    bool same = length == k % 41;
    for (size_t b = 0; same && b < length; b++) same = ((const uint8_t *)data)[b] == byte_of(k, b);
    if (same) right++;
    zeroipc_ring_advance(self->structure, 1);
  }
  say_number(right);
}

static void read_message(handle *self, bool waits) {
  char text[1024];
  size_t length = 0;
  zeroipc_status status =
      waits ? zeroipc_ring_read_message(self->structure, text, sizeof text - 1, ZEROIPC_FOREVER, &length)
            : zeroipc_ring_try_read_message(self->structure, text, sizeof text - 1, &length);
  text[status == ZEROIPC_OK ? length : 0] = 0;
  if (status == ZEROIPC_OK) say(text);
  else say_status(status, "");
}

static void write_messages(handle *self) {
  enum { MOST = 32 };
  zeroipc_message messages[MOST];
  size_t count = 0, count_done = 0;
  for (; more_words() && count < MOST; count++) {
    const char *text = word();
    messages[count] = (zeroipc_message){.data = text, .length = strlen(text)};
  }
  say_status(zeroipc_ring_write_messages(self->structure, messages, count, ZEROIPC_FOREVER, &count_done), "");
}

static bool messages_verb(handle *self, const char *verb) {
  if (side_verb(self, verb)) return true;
  if (strcmp(verb, "flood") == 0) say_status(flood(self, number()), "");
  else if (strcmp(verb, "drain") == 0) drain(self, number());
  else if (strcmp(verb, "write") == 0) {
    const char *text = word();
    say_status(zeroipc_ring_write_message(self->structure, text, strlen(text), ZEROIPC_FOREVER), "");
  } else if (strcmp(verb, "try-write") == 0) {
    const char *text = word();
    say_status(zeroipc_ring_try_write_message(self->structure, text, strlen(text)), "");
  } else if (strcmp(verb, "write-many") == 0) write_messages(self);
  else if (strcmp(verb, "read") == 0 || strcmp(verb, "try-read") == 0) read_message(self, verb[0] == 'r');
  else return false;
  return true;
}

// --- channel ---

static zeroipc_status channel_begin(handle *self, int64_t timeout_ns) {
  zeroipc_channel **out = (zeroipc_channel **)&self->structure;
  zeroipc_channel_options options = {.spares = (uint32_t)option("spares", NULL),
                                     .offers = (uint32_t)option("offers", NULL)};
  if (timeout_ns != CREATE) return zeroipc_channel_open(memory, self->name, self->type->size, timeout_ns, out);
  return zeroipc_channel_create(memory, self->name, self->type->size, number(), &options, out);
}

static void channel_close(handle *self) { zeroipc_channel_close(self->structure); }

static zeroipc_status channel_put(handle *self, const void *element, int64_t timeout_ns) {
  if (timeout_ns == TRY) return zeroipc_channel_try_send(self->structure, element);
  return zeroipc_channel_send(self->structure, element, timeout_ns);
}

static zeroipc_status channel_take(handle *self, void *out, int64_t timeout_ns) {
  if (timeout_ns == TRY) return zeroipc_channel_try_receive(self->structure, out);
  return zeroipc_channel_receive(self->structure, out, timeout_ns);
}

static bool channel_verb(handle *self, const char *verb) {
  if (strcmp(verb, "size") == 0) say_number(zeroipc_channel_size(self->structure));
  else if (strcmp(verb, "capacity") == 0) say_number(zeroipc_channel_capacity(self->structure));
  else if (strcmp(verb, "end") == 0) say_status(zeroipc_channel_end(self->structure), "");
  else if (strcmp(verb, "is-ended") == 0) say_bool(zeroipc_channel_is_ended(self->structure));
  else if (strcmp(verb, "is-drained") == 0) say_bool(zeroipc_channel_is_drained(self->structure));
  else return false;
  return true;
}

const kind flows[] = {
    {"queue", queue_begin, queue_close, queue_verb, queue_put, queue_take, queue_put_many, queue_take_many},
    {"stack", stack_begin, stack_close, stack_verb, stack_put, stack_take, stack_put_many, stack_take_many},
    {"ring", ring_begin, ring_close, ring_verb, ring_put, ring_take, ring_put_many, ring_take_many},
    {"messages", messages_begin, ring_close, messages_verb, NULL, NULL, NULL, NULL},
    {"channel", channel_begin, channel_close, channel_verb, channel_put, channel_take, NULL, NULL},
    {0},
};
