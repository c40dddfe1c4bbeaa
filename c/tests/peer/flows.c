// What elements go through: queue, stack, ring, channel, stream.

#include <string.h>

#include "peer.h"

// --- queue, stack ---

static zeroipc_status queue_create(handle *self) {
  return zeroipc_queue_create(memory, self->name, self->type->size, number(), NULL, (zeroipc_queue **)&self->structure);
}

static zeroipc_status queue_open(handle *self) {
  return zeroipc_queue_open(memory, self->name, self->type->size, LONG, (zeroipc_queue **)&self->structure);
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

// reserve 5 commits a 5 that was written in place; claim takes one in place; size.
static bool queue_verb(handle *self, const char *verb) {
  zeroipc_lease lease;
  if (strcmp(verb, "size") == 0) return answer_number(ZEROIPC_OK, zeroipc_queue_size(self->structure));
  if (strcmp(verb, "reserve") == 0) {
    zeroipc_status status = zeroipc_queue_try_reserve(self->structure, &lease);
    if (status == ZEROIPC_OK) self->type->read(word(), lease.data);
    return answer(status == ZEROIPC_OK ? zeroipc_queue_commit(self->structure, &lease, LONG) : status);
  }
  if (strcmp(verb, "claim") != 0) unknown("the verb", verb);
  zeroipc_status status = zeroipc_queue_try_claim(self->structure, &lease);
  bool done = answer_element(status, self->type, lease.data);
  if (status == ZEROIPC_OK) zeroipc_queue_release(self->structure, &lease);
  return done;
}

static zeroipc_status stack_create(handle *self) {
  return zeroipc_stack_create(memory, self->name, self->type->size, number(), NULL, (zeroipc_stack **)&self->structure);
}

static zeroipc_status stack_open(handle *self) {
  return zeroipc_stack_open(memory, self->name, self->type->size, LONG, (zeroipc_stack **)&self->structure);
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

static bool stack_verb(handle *self, const char *verb) {
  if (strcmp(verb, "size") != 0) unknown("the verb", verb);
  return answer_number(ZEROIPC_OK, zeroipc_stack_size(self->structure));
}

// --- ring ---

static zeroipc_status ring_create(handle *self) {
  return zeroipc_ring_create(memory, self->name, self->type->size, number(), (zeroipc_ring **)&self->structure);
}

static zeroipc_status ring_open(handle *self) {
  return zeroipc_ring_open(memory, self->name, self->type->size, LONG, (zeroipc_ring **)&self->structure);
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

// release gives both sides back; holder says whose the producer's side is.
static bool ring_verb(handle *self, const char *verb) {
  if (strcmp(verb, "size") == 0) return answer_number(ZEROIPC_OK, zeroipc_ring_available(self->structure));
  if (strcmp(verb, "release") == 0) {
    zeroipc_ring_release(self->structure, ZEROIPC_PRODUCER);
    zeroipc_ring_release(self->structure, ZEROIPC_CONSUMER);
    return answer(ZEROIPC_OK);
  }
  if (strcmp(verb, "holder") != 0) unknown("the verb", verb);
  zeroipc_peer peer = {0};
  zeroipc_status status = zeroipc_ring_holder(self->structure, ZEROIPC_PRODUCER, &peer);
  return answer_number(status, peer.pid);
}

// --- ring of messages; the type is not used ---

static zeroipc_status messages_create(handle *self) {
  return zeroipc_ring_create_messages(memory, self->name, number(), 0, (zeroipc_ring **)&self->structure);
}

static zeroipc_status messages_open(handle *self) {
  return zeroipc_ring_open_messages(memory, self->name, LONG, (zeroipc_ring **)&self->structure);
}

// write and read; flood 1000 writes that many of lengths 0 to 40, each its number's bytes, drain reads and checks them.
static uint8_t byte_of(uint32_t message, size_t k) { return (uint8_t)(message * 7 + k); }

static zeroipc_status flood(handle *self, uint32_t count) {
  zeroipc_status status = ZEROIPC_OK;
  for (uint32_t k = 0; k < count && status == ZEROIPC_OK; k++) {
    uint8_t message[41];
    size_t length = k % 41;
    for (size_t b = 0; b < length; b++) message[b] = byte_of(k, b);
    status = zeroipc_ring_write_message(self->structure, message, length, LONG);
  }
  return status;
}

static zeroipc_status drain(handle *self, uint32_t count) {
  zeroipc_status status = ZEROIPC_OK;
  for (uint32_t k = 0; k < count && status == ZEROIPC_OK; k++) {
    const void *data;
    size_t length;
    status = zeroipc_ring_peek(self->structure, 1, LONG, &data, &length);
    if (status != ZEROIPC_OK) return status;
    if (length != k % 41) return ZEROIPC_REFUSED;
    for (size_t b = 0; b < length; b++)
      if (((const uint8_t *)data)[b] != byte_of(k, b)) return ZEROIPC_REFUSED;
    status = zeroipc_ring_advance(self->structure, 1);
  }
  return status;
}

static bool messages_verb(handle *self, const char *verb) {
  if (strcmp(verb, "release") == 0) return ring_verb(self, verb);
  if (strcmp(verb, "flood") == 0) return answer(flood(self, number()));
  if (strcmp(verb, "drain") == 0) return answer(drain(self, number()));
  if (strcmp(verb, "write") == 0) {
    const char *text = word();
    return answer(zeroipc_ring_write_message(self->structure, text, strlen(text), LONG));
  }
  if (strcmp(verb, "read") != 0) unknown("the verb", verb);
  char text[256];
  size_t length = 0;
  zeroipc_status status = zeroipc_ring_read_message(self->structure, text, sizeof text, LONG, &length);
  return answer_text(status, text, length);
}

// --- channel ---

static zeroipc_status channel_create(handle *self) {
  return zeroipc_channel_create(memory, self->name, self->type->size, number(), NULL,
                                (zeroipc_channel **)&self->structure);
}

static zeroipc_status channel_open(handle *self) {
  return zeroipc_channel_open(memory, self->name, self->type->size, LONG, (zeroipc_channel **)&self->structure);
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
  if (strcmp(verb, "size") == 0) return answer_number(ZEROIPC_OK, zeroipc_channel_size(self->structure));
  if (strcmp(verb, "end") != 0) unknown("the verb", verb);
  return answer(zeroipc_channel_end(self->structure));
}

// --- stream: take reads from the subscription that `subscribe 0` made; `more` ---

static zeroipc_policy policy(void) {
  if (!more_words()) return ZEROIPC_POLICY_USUAL;
  const char *name = word();
  if (strcmp(name, "block") == 0) return ZEROIPC_POLICY_BLOCK;
  if (strcmp(name, "drop-oldest") == 0) return ZEROIPC_POLICY_DROP_OLDEST;
  if (strcmp(name, "drop-newest") != 0) unknown("the policy", name);
  return ZEROIPC_POLICY_DROP_NEWEST;
}

static zeroipc_status stream_create(handle *self) {
  uint32_t capacity = number();
  zeroipc_stream_options options = {.policy = policy()};
  return zeroipc_stream_create(memory, self->name, self->type->size, capacity, &options,
                               (zeroipc_stream **)&self->structure);
}

static zeroipc_status stream_open(handle *self) {
  return zeroipc_stream_open(memory, self->name, self->type->size, LONG, (zeroipc_stream **)&self->structure);
}

static void stream_close(handle *self) {
  zeroipc_subscription_close(self->more);
  zeroipc_stream_close(self->structure);
}

static zeroipc_status stream_put(handle *self, const void *element, int64_t timeout_ns) {
  if (timeout_ns == TRY) return zeroipc_stream_try_emit(self->structure, element);
  return zeroipc_stream_emit(self->structure, element, timeout_ns);
}

static zeroipc_status stream_take(handle *self, void *out, int64_t timeout_ns) {
  if (timeout_ns == TRY) return zeroipc_subscription_try_next(self->more, out);
  return zeroipc_subscription_next(self->more, out, timeout_ns);
}

// lost, dropped and subscribers are numbers; last is the latest element.
static bool stream_verb(handle *self, const char *verb) {
  value room;
  if (strcmp(verb, "subscribe") == 0)
    return answer(zeroipc_subscription_open(self->structure, number(), (zeroipc_subscription **)&self->more));
  if (strcmp(verb, "unsubscribe") == 0) {
    zeroipc_subscription_close(self->more);
    self->more = NULL;
    return answer(ZEROIPC_OK);
  }
  if (strcmp(verb, "end") == 0) return answer(zeroipc_stream_end(self->structure));
  if (strcmp(verb, "last") == 0)
    return answer_element(zeroipc_stream_last(self->structure, room.bytes), self->type, room.bytes);
  if (strcmp(verb, "lost") == 0) return answer_number(ZEROIPC_OK, zeroipc_subscription_lost(self->more));
  if (strcmp(verb, "dropped") == 0) return answer_number(ZEROIPC_OK, zeroipc_stream_dropped(self->structure));
  if (strcmp(verb, "subscribers") != 0) unknown("the verb", verb);
  return answer_number(ZEROIPC_OK, zeroipc_stream_subscriber_count(self->structure));
}

// --- derived streams of numbers: `create derived halves u32 wholes map`; map doubles, scan adds up, filter keeps the
// odd ones, take, skip and window have a count ---

static const char *twice(const void *number, void *out, void *context) {
  (void)context;
  *(uint32_t *)out = *(const uint32_t *)number * 2;
  return NULL;
}

static const char *is_odd(const void *number, bool *keep, void *context) {
  (void)context;
  *keep = *(const uint32_t *)number % 2 == 1;
  return NULL;
}

static const char *add(void *sum, const void *number, void *context) {
  (void)context;
  *(uint32_t *)sum += *(const uint32_t *)number;
  return NULL;
}

static zeroipc_status derived_create(handle *self) {
  zeroipc_stream *source = handle_of(word())->structure;
  zeroipc_derivation **out = (zeroipc_derivation **)&self->structure;
  uint32_t zero = 0;
  const char *how = word();
  if (strcmp(how, "map") == 0)
    return zeroipc_stream_derive_map(source, memory, self->name, self->type->size, twice, NULL, NULL, out);
  if (strcmp(how, "filter") == 0)
    return zeroipc_stream_derive_filter(source, memory, self->name, is_odd, NULL, NULL, out);
  if (strcmp(how, "scan") == 0)
    return zeroipc_stream_derive_scan(source, memory, self->name, self->type->size, add, NULL, &zero, NULL, out);
  if (strcmp(how, "take") == 0) return zeroipc_stream_derive_take(source, memory, self->name, number(), NULL, out);
  if (strcmp(how, "skip") == 0) return zeroipc_stream_derive_skip(source, memory, self->name, number(), NULL, out);
  if (strcmp(how, "window") != 0) unknown("the way", how);
  return zeroipc_stream_derive_window(source, memory, self->name, number(), 0, NULL, out);
}

static zeroipc_status derived_open(handle *self) { return derived_create(self); }

static void derived_close(handle *self) { zeroipc_derivation_close(self->structure); }

// run answers when it is over.
static bool derived_verb(handle *self, const char *verb) {
  if (strcmp(verb, "run") != 0) unknown("the verb", verb);
  return answer(zeroipc_derivation_run(self->structure, LONG));
}

const kind flows[] = {
    {"queue", queue_create, queue_open, queue_close, queue_put, queue_take, queue_verb},
    {"stack", stack_create, stack_open, stack_close, stack_put, stack_take, stack_verb},
    {"ring", ring_create, ring_open, ring_close, ring_put, ring_take, ring_verb},
    {"messages", messages_create, messages_open, ring_close, NULL, NULL, messages_verb},
    {"channel", channel_create, channel_open, channel_close, channel_put, channel_take, channel_verb},
    {"stream", stream_create, stream_open, stream_close, stream_put, stream_take, stream_verb},
    {"derived", derived_create, derived_open, derived_close, NULL, NULL, derived_verb},
    {0},
};
