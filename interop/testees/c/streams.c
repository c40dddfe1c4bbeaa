// Streams, and what is derived from them.

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "testee.h"

// --- stream: take reads from the subscription that `subscribe` made, which is `more` ---

static zeroipc_policy policy(void) {
  if (!more_words()) return ZEROIPC_POLICY_USUAL;
  const char *name = word();
  if (strcmp(name, "block") == 0) return ZEROIPC_POLICY_BLOCK;
  if (strcmp(name, "drop-oldest") == 0) return ZEROIPC_POLICY_DROP_OLDEST;
  if (strcmp(name, "drop-newest") != 0) give_up("no policy:", name);
  return ZEROIPC_POLICY_DROP_NEWEST;
}

static zeroipc_status stream_begin(handle *self, int64_t timeout_ns) {
  zeroipc_stream **out = (zeroipc_stream **)&self->structure;
  if (timeout_ns != CREATE) return zeroipc_stream_open(memory, self->name, self->type->size, timeout_ns, out);
  uint32_t capacity = number();
  zeroipc_stream_options options = {.policy = policy(),
                                    .spares = (uint32_t)option("spares", NULL),
                                    .subscribers = (uint32_t)option("subscribers", NULL)};
  return zeroipc_stream_create(memory, self->name, self->type->size, capacity, &options, out);
}

static void stream_close(handle *self) {
  if (self->more != NULL) zeroipc_subscription_close(self->more);
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

static zeroipc_status stream_put_many(handle *self, const void *elements, size_t count, int64_t timeout_ns, size_t *n) {
  if (timeout_ns == TRY) return zeroipc_stream_try_emit_many(self->structure, elements, count, n);
  return zeroipc_stream_emit_many(self->structure, elements, count, timeout_ns, n);
}

static zeroipc_status stream_take_many(handle *self, void *out, size_t most, int64_t timeout_ns, size_t *n) {
  if (timeout_ns == TRY) return zeroipc_subscription_try_next_many(self->more, out, most, n);
  return zeroipc_subscription_next_many(self->more, out, most, timeout_ns, n);
}

static void subscribe(handle *self) {
  const char *from = word();
  uint32_t back = ZEROIPC_LATEST;
  if (strcmp(from, "oldest") == 0) back = ZEROIPC_EARLIEST;
  else if (strcmp(from, "now") != 0) back = (uint32_t)strtoul(from, NULL, 10);
  if (self->more != NULL) zeroipc_subscription_close(self->more);
  self->more = NULL;
  say_status(zeroipc_subscription_open(self->structure, back, (zeroipc_subscription **)&self->more), "");
}

static bool stream_verb(handle *self, const char *verb) {
  value room = {0};
  if (strcmp(verb, "subscribe") == 0) subscribe(self);
  else if (strcmp(verb, "unsubscribe") == 0) {
    zeroipc_subscription_close(self->more);
    self->more = NULL;
    done();
  } else if (strcmp(verb, "end") == 0) say_status(zeroipc_stream_end(self->structure), "");
  else if (strcmp(verb, "is-ended") == 0) say_bool(zeroipc_stream_is_ended(self->structure));
  else if (strcmp(verb, "lost") == 0) say_number(zeroipc_subscription_lost(self->more));
  else if (strcmp(verb, "dropped") == 0) say_number(zeroipc_stream_dropped(self->structure));
  else if (strcmp(verb, "subscribers") == 0) say_number(zeroipc_stream_subscriber_count(self->structure));
  else if (strcmp(verb, "sequence") == 0) say_number(zeroipc_stream_sequence(self->structure));
  else if (strcmp(verb, "capacity") == 0) say_number(zeroipc_stream_capacity(self->structure));
  else if (strcmp(verb, "last") == 0)
    say_element(zeroipc_stream_last(self->structure, room.bytes), self->type, room.bytes);
  else return false;
  return true;
}

// --- derived streams of u32 ---

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

static zeroipc_status derived_begin(handle *self, int64_t timeout_ns) {
  zeroipc_stream *source = handle_of(word())->structure;
  zeroipc_derivation **out = (zeroipc_derivation **)&self->structure;
  const char *how = word(), *colon = strchr(how, ':'), *name = self->name;
  uint32_t zero = 0, count = colon != NULL ? (uint32_t)strtoul(colon + 1, NULL, 10) : 0;
  (void)timeout_ns;
  if (strncmp(how, "map", 3) == 0)
    return zeroipc_stream_derive_map(source, memory, name, sizeof zero, twice, NULL, NULL, out);
  if (strncmp(how, "filter", 6) == 0)
    return zeroipc_stream_derive_filter(source, memory, name, is_odd, NULL, NULL, out);
  if (strncmp(how, "scan", 4) == 0)
    return zeroipc_stream_derive_scan(source, memory, name, sizeof zero, add, NULL, &zero, NULL, out);
  if (strncmp(how, "take", 4) == 0) return zeroipc_stream_derive_take(source, memory, name, count, NULL, out);
  if (strncmp(how, "skip", 4) == 0) return zeroipc_stream_derive_skip(source, memory, name, count, NULL, out);
  if (strncmp(how, "window", 6) != 0) give_up("no way to derive:", how);
  return zeroipc_stream_derive_window(source, memory, name, count, 0, NULL, out);
}

static void *run_in_background(void *derivation) {
  zeroipc_derivation_run(derivation, ZEROIPC_FOREVER);
  return NULL;
}

static void derived_close(handle *self) {
  if (self->more != NULL) {
    zeroipc_derivation_stop(self->structure);
    pthread_join(*(pthread_t *)self->more, NULL);
    free(self->more);
  }
  zeroipc_derivation_close(self->structure);
}

static bool derived_verb(handle *self, const char *verb) {
  if (strcmp(verb, "run") == 0) {
    say_status(zeroipc_derivation_run(self->structure, ZEROIPC_FOREVER), "");
    return true;
  }
  if (strcmp(verb, "begin") != 0) return false;
  self->more = malloc(sizeof(pthread_t));
  if (self->more == NULL || pthread_create(self->more, NULL, run_in_background, self->structure) != 0)
    give_up("no thread for", self->name);
  done();
  return true;
}

const kind streams[] = {
    {"stream", stream_begin, stream_close, stream_verb, stream_put, stream_take, stream_put_many, stream_take_many},
    {"derived", derived_begin, derived_close, derived_verb, NULL, NULL, NULL, NULL},
    {0},
};
