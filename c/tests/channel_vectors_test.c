// The script of ../vectors/channel.txt.

#include <pthread.h>

#include "cell.h"
#include "vectors.h"

struct message {
  uint8_t type;
  int32_t data;
  char text[5];
};

static struct message message_of(uint8_t type, int32_t data, const char *text) {
  struct message message;
  memset(&message, 0, sizeof message);
  message.type = type;
  message.data = data;
  memcpy(message.text, text, strlen(text));
  return message;
}

// The offer that stands until the bytes were compared.
static zeroipc_channel *hand;
static pthread_t thread;

static void *send_start(void *context) {
  struct message start = message_of(1, -42, "start");
  CHECK_STATUS(zeroipc_channel_send(context, &start, ZEROIPC_FOREVER), ZEROIPC_ENDED);
  return NULL;
}

static void write_channels(zeroipc_memory *memory) {
  zeroipc_channel *numbers, *ended;
  zeroipc_channel_options options = {.spares = 1, .offers = 2};
  uint32_t value;
  double half = 0.5;
  CHECK_OK(zeroipc_channel_create(memory, "numbers", sizeof value, 2, &options, &numbers));
  for (value = 10; value <= 20; value += 10) CHECK_OK(zeroipc_channel_try_send(numbers, &value));
  CHECK_OK(zeroipc_channel_try_receive(numbers, &value));
  value = 30;
  CHECK_OK(zeroipc_channel_try_send(numbers, &value));
  CHECK_OK(zeroipc_channel_end(numbers));
  CHECK_OK(zeroipc_channel_create(memory, "ended", sizeof half, 1, &options, &ended));
  CHECK_OK(zeroipc_channel_try_send(ended, &half));
  CHECK_OK(zeroipc_channel_try_receive(ended, &half));
  CHECK_OK(zeroipc_channel_end(ended));
  CHECK_OK(zeroipc_channel_create(memory, "hand", sizeof(struct message), 0, &options, &hand));
  CHECK(pthread_create(&thread, NULL, send_start, hand) == 0);
  while (load64(bytes_of(memory, "hand") + CHANNEL_TAKEN) == 0) sleep_ms(1);
  struct message never = message_of(2, 7, "never");
  CHECK_STATUS(zeroipc_channel_try_send(hand, &never), ZEROIPC_NO_ROOM);
  zeroipc_channel_close(numbers);
  zeroipc_channel_close(ended);
}

static void read_channels(zeroipc_memory *memory) {
  zeroipc_channel *channel;
  uint32_t value = 40;
  double half;
  CHECK_OK(zeroipc_channel_create(memory, "numbers", sizeof value, 2, NULL, &channel));
  CHECK(zeroipc_channel_is_ended(channel) && !zeroipc_channel_is_drained(channel));
  CHECK_EQUAL(zeroipc_channel_size(channel), 2);
  CHECK_STATUS(zeroipc_channel_try_send(channel, &value), ZEROIPC_ENDED);
  for (uint32_t expected = 20; expected <= 30; expected += 10) {
    CHECK_OK(zeroipc_channel_try_receive(channel, &value));
    CHECK_EQUAL(value, expected);
  }
  CHECK(zeroipc_channel_is_drained(channel));
  zeroipc_channel_close(channel);
  CHECK_OK(zeroipc_channel_open(memory, "ended", sizeof half, 0, &channel));
  CHECK_STATUS(zeroipc_channel_try_receive(channel, &half), ZEROIPC_ENDED);
  CHECK(zeroipc_channel_is_drained(channel));
  zeroipc_channel_close(channel);
  // The offer's sender died with whoever made the vector: it can still be taken.
  struct message expected = message_of(1, -42, "start"), message;
  CHECK_OK(zeroipc_channel_create(memory, "hand", sizeof message, 0, NULL, &channel));
  CHECK_OK(zeroipc_channel_try_receive(channel, &message));
  CHECK(memcmp(&message, &expected, sizeof message) == 0);
  CHECK_STATUS(zeroipc_channel_try_receive(channel, &message), ZEROIPC_EMPTY);
  CHECK_STATUS(zeroipc_channel_try_send(channel, &message), ZEROIPC_NO_ROOM);
  zeroipc_channel_close(channel);
}

static void vector_channel(void) {
  play(&(script){"channel", 3, write_channels, read_channels});
  CHECK_OK(zeroipc_channel_end(hand));
  pthread_join(thread, NULL);
  zeroipc_channel_close(hand);
}

int main(void) {
  RUN(vector_channel);
  return test_result();
}
