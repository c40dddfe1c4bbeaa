// The scripts of the vectors.

#include "vectors.h"

#include <stdlib.h>

// --- segment ---

static void write_nothing(zeroipc_memory *memory) { (void)memory; }

static void read_nothing(zeroipc_memory *memory) {
  uint32_t count;
  CHECK_OK(zeroipc_table_count(memory, &count));
  CHECK_EQUAL(count, 0);
}

static void vector_segment(void) { play(&(script){"segment", 2, write_nothing, read_nothing}); }

// --- array ---

struct point {
  int16_t x;
  double y;
  char tag[3];
  bool on;
  uint8_t rest[2];
};

static void write_arrays(zeroipc_memory *memory) {
  zeroipc_array *temperature, *points, *counter;
  CHECK_OK(zeroipc_array_create(memory, "temperature", sizeof(float), 5, &temperature));
  float *values = zeroipc_array_data(temperature);
  values[0] = 1.5f;
  values[1] = -2;
  values[4] = 3.25f;
  CHECK_OK(zeroipc_array_create(memory, "points", sizeof(struct point), 2, &points));
  struct point point;
  memset(&point, 0, sizeof point);
  point.x = -2;
  point.y = 0.5;
  memcpy(point.tag, "n\xc3\xa9", 3);
  point.on = true;
  point.rest[0] = 7;
  point.rest[1] = 8;
  CHECK_OK(zeroipc_array_set(points, 1, &point));
  CHECK_OK(zeroipc_array_create(memory, "counter", sizeof(int32_t), 1, &counter));
  __atomic_fetch_add((int32_t *)zeroipc_array_data(counter), -1, __ATOMIC_SEQ_CST);
  zeroipc_array_close(temperature);
  zeroipc_array_close(points);
  zeroipc_array_close(counter);
}

static void read_arrays(zeroipc_memory *memory) {
  zeroipc_array *temperature, *points, *counter;
  CHECK_OK(zeroipc_array_open(memory, "temperature", sizeof(float), 0, &temperature));
  const float *values = zeroipc_array_data(temperature), expected[] = {1.5f, -2, 0, 0, 3.25f};
  CHECK_EQUAL(zeroipc_array_length(temperature), 5);
  CHECK(memcmp(values, expected, sizeof expected) == 0);
  CHECK_OK(zeroipc_array_open(memory, "points", sizeof(struct point), 0, &points));
  const struct point *point = zeroipc_array_data(points);
  CHECK(point[0].x == 0 && point[0].y == 0 && !point[0].on);
  CHECK(point[1].x == -2 && point[1].y == 0.5 && memcmp(point[1].tag, "n\xc3\xa9", 3) == 0 && point[1].on);
  CHECK(point[1].rest[0] == 7 && point[1].rest[1] == 8);
  CHECK_OK(zeroipc_array_open(memory, "counter", sizeof(int32_t), 0, &counter));
  CHECK_EQUAL(*(int32_t *)zeroipc_array_data(counter), -1);
  zeroipc_array_close(temperature);
  zeroipc_array_close(points);
  zeroipc_array_close(counter);
}

static void vector_array(void) { play(&(script){"array", 3, write_arrays, read_arrays}); }

// --- queue ---

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

static void write_queues(zeroipc_memory *memory) {
  zeroipc_queue *numbers, *messages;
  zeroipc_queue_options spares = {.spares = 2};
  CHECK_OK(zeroipc_queue_create(memory, "numbers", sizeof(uint32_t), 3, &spares, &numbers));
  uint32_t out;
  for (uint32_t value = 10; value <= 30; value += 10) CHECK_OK(zeroipc_queue_try_push(numbers, &value));
  CHECK_OK(zeroipc_queue_try_pop(numbers, &out));
  CHECK_OK(zeroipc_queue_try_push(numbers, &(uint32_t){40}));
  spares.spares = 1;
  CHECK_OK(zeroipc_queue_create(memory, "messages", sizeof(struct message), 2, &spares, &messages));
  struct message message = message_of(1, -42, "start");
  CHECK_OK(zeroipc_queue_try_push(messages, &message));
  zeroipc_lease kept;
  CHECK_OK(zeroipc_queue_try_reserve(messages, &kept));
  zeroipc_queue_close(numbers);
  zeroipc_queue_close(messages);
}

static void read_queues(zeroipc_memory *memory) {
  zeroipc_queue *numbers, *messages;
  CHECK_OK(zeroipc_queue_create(memory, "numbers", sizeof(uint32_t), 3, NULL, &numbers));
  uint32_t value, values[9];
  size_t done;
  CHECK_EQUAL(zeroipc_queue_size(numbers), 3);
  CHECK_OK(zeroipc_queue_peek(numbers, &value));
  CHECK_EQUAL(value, 20);
  CHECK_STATUS(zeroipc_queue_try_push(numbers, &value), ZEROIPC_NO_ROOM);
  CHECK_OK(zeroipc_queue_try_pop_many(numbers, values, 9, &done));
  CHECK(done == 3 && values[0] == 20 && values[1] == 30 && values[2] == 40);
  CHECK_OK(zeroipc_queue_open(memory, "messages", sizeof(struct message), 0, &messages));
  struct message expected = message_of(1, -42, "start"), message;
  CHECK_OK(zeroipc_queue_try_pop(messages, &message));
  CHECK(memcmp(&message, &expected, sizeof message) == 0);
  // The reservation died with whoever made the vector: its block is free again.
  struct message two[2] = {message_of(1, 0, ""), message_of(2, 0, "")};
  CHECK_OK(zeroipc_queue_try_push_many(messages, two, 2, &done));
  CHECK_EQUAL(done, 2);
  zeroipc_lease lease;
  CHECK_OK(zeroipc_queue_try_reserve(messages, &lease));
  zeroipc_queue_close(numbers);
  zeroipc_queue_close(messages);
}

static void vector_queue(void) { play(&(script){"queue", 2, write_queues, read_queues}); }

int main(void) {
  RUN(vector_segment);
  RUN(vector_array);
  RUN(vector_queue);
  return test_result();
}
