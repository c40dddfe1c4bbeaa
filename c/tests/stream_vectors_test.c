// The script of vectors/stream.txt.

#include "vectors.h"

#include <stdlib.h>

struct event {
  uint8_t type;
  int32_t data;
  char text[5];
};

static struct event event_of(uint8_t type, int32_t data, const char *text) {
  struct event event;
  memset(&event, 0, sizeof event);
  event.type = type;
  event.data = data;
  memcpy(event.text, text, strlen(text));
  return event;
}

static const char *refuse(const void *value, void *out, void *context) {
  (void)value, (void)out, (void)context;
  return "no caf\xc3\xa9";
}

// The vector has the lines of subscribers that nobody has closed.
static zeroipc_subscription *kept[2];

static void emit_price(zeroipc_stream *prices, double price) { CHECK_OK(zeroipc_stream_try_emit(prices, &price)); }

static const zeroipc_derive_options few = {.stream = {.subscribers = 1, .spares = 1}};

static void write_prices(zeroipc_memory *memory) {
  zeroipc_stream *prices;
  zeroipc_derivation *pairs;
  zeroipc_stream_options options = {.subscribers = 2, .spares = 1};
  CHECK_OK(zeroipc_stream_create(memory, "prices", sizeof(double), 2, &options, &prices));
  CHECK_OK(zeroipc_subscription_open(prices, ZEROIPC_LATEST, &kept[0]));
  CHECK_OK(zeroipc_stream_derive_window(prices, memory, "pairs", 2, 1, &few, &pairs));
  emit_price(prices, 0.5);
  emit_price(prices, 1.5);
  double price;
  CHECK_OK(zeroipc_subscription_try_next(kept[0], &price));
  CHECK(price == 0.5);
  CHECK_STATUS(zeroipc_derivation_run(pairs, 0), ZEROIPC_TIMEOUT);
  CHECK_EQUAL(zeroipc_stream_sequence(zeroipc_derivation_stream(pairs)), 1);
  emit_price(prices, 2.5);
  CHECK_STATUS(zeroipc_derivation_run(pairs, 0), ZEROIPC_TIMEOUT);
  zeroipc_derivation_close(pairs);
  zeroipc_stream_close(prices);
}

static void write_events(zeroipc_memory *memory) {
  zeroipc_stream *events;
  zeroipc_derivation *bad;
  zeroipc_stream_options options = {.policy = ZEROIPC_POLICY_DROP_NEWEST, .subscribers = 2, .spares = 1};
  CHECK_OK(zeroipc_stream_create(memory, "events", sizeof(struct event), 1, &options, &events));
  CHECK_OK(zeroipc_subscription_open(events, ZEROIPC_LATEST, &kept[1]));
  CHECK_OK(zeroipc_stream_derive_map(events, memory, "bad", 1, refuse, NULL, &few, &bad));
  struct event start = event_of(1, -42, "start"), never = event_of(2, 7, "never");
  CHECK_OK(zeroipc_stream_try_emit(events, &start));
  CHECK_STATUS(zeroipc_stream_try_emit(events, &never), ZEROIPC_NO_ROOM);
  CHECK_STATUS(zeroipc_derivation_run(bad, ZEROIPC_FOREVER), ZEROIPC_FAILED);
  CHECK_MESSAGE("no caf\xc3\xa9");
  zeroipc_derivation_close(bad);
  CHECK_OK(zeroipc_stream_end(events));
  zeroipc_stream_close(events);
}

static void write_streams(zeroipc_memory *memory) {
  write_prices(memory);
  write_events(memory);
}

static void read_prices(zeroipc_memory *memory) {
  zeroipc_stream *prices;
  zeroipc_derivation *pairs;
  zeroipc_subscription *reader;
  double price, pair[2];
  CHECK_OK(zeroipc_stream_create(memory, "prices", sizeof(double), 2, NULL, &prices));
  CHECK_EQUAL(zeroipc_stream_policy(prices), ZEROIPC_POLICY_BLOCK);
  CHECK_EQUAL(zeroipc_stream_sequence(prices), 3);
  CHECK_OK(zeroipc_stream_last(prices, &price));
  CHECK(price == 2.5 && !zeroipc_stream_is_ended(prices));
  CHECK_OK(zeroipc_stream_derive_window(prices, memory, "pairs", 2, 1, NULL, &pairs));
  CHECK(zeroipc_derivation_is_deriving(pairs)); // it was handed over
  CHECK_OK(zeroipc_subscription_open(zeroipc_derivation_stream(pairs), ZEROIPC_EARLIEST, &reader));
  CHECK_OK(zeroipc_subscription_try_next(reader, pair));
  CHECK(pair[0] == 1.5 && pair[1] == 2.5);
  emit_price(prices, 3.5); // both lines are of the dead or nobody
  CHECK_STATUS(zeroipc_derivation_run(pairs, 0), ZEROIPC_TIMEOUT);
  CHECK_OK(zeroipc_subscription_try_next(reader, pair));
  CHECK(pair[0] == 2.5 && pair[1] == 3.5);
  zeroipc_subscription_close(reader);
  zeroipc_derivation_close(pairs);
  zeroipc_stream_close(prices);
}

static void read_events(zeroipc_memory *memory) {
  zeroipc_stream *events, *bad;
  zeroipc_subscription *reader;
  struct event start = event_of(1, -42, "start"), event;
  CHECK_OK(zeroipc_stream_open(memory, "events", sizeof(struct event), 0, &events));
  CHECK_EQUAL(zeroipc_stream_policy(events), ZEROIPC_POLICY_DROP_NEWEST);
  CHECK_EQUAL(zeroipc_stream_sequence(events), 1);
  CHECK_EQUAL(zeroipc_stream_dropped(events), 1);
  CHECK_OK(zeroipc_stream_last(events, &event));
  CHECK(memcmp(&event, &start, sizeof event) == 0);
  CHECK(zeroipc_stream_is_ended(events));
  CHECK_STATUS(zeroipc_stream_try_emit(events, &event), ZEROIPC_ENDED);
  CHECK_OK(zeroipc_stream_open(memory, "bad", 1, 0, &bad));
  CHECK_OK(zeroipc_subscription_open(bad, ZEROIPC_LATEST, &reader));
  CHECK_STATUS(zeroipc_subscription_try_next(reader, &event), ZEROIPC_FAILED);
  CHECK_MESSAGE("no caf\xc3\xa9");
  zeroipc_subscription_close(reader);
  zeroipc_stream_close(bad);
  zeroipc_stream_close(events);
}

static void read_streams(zeroipc_memory *memory) {
  read_prices(memory);
  read_events(memory);
}

static void vector_stream(void) {
  play(&(script){"stream", 4, write_streams, read_streams});
  for (int k = 0; k < 2; k++) zeroipc_subscription_close(kept[k]);
}

int main(void) {
  RUN(vector_stream);
  return test_result();
}
