// The script of vectors/stack.txt.

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

static void write_stacks(zeroipc_memory *memory) {
  zeroipc_stack *numbers, *messages;
  zeroipc_stack_options spares = {.spares = 2};
  CHECK_OK(zeroipc_stack_create(memory, "numbers", sizeof(uint32_t), 3, &spares, &numbers));
  uint32_t first[] = {10, 20}, then[] = {30, 40}, out;
  size_t done;
  CHECK_OK(zeroipc_stack_try_push_many(numbers, first, 2, &done));
  CHECK_OK(zeroipc_stack_try_pop(numbers, &out));
  CHECK_EQUAL(out, 20);
  CHECK_OK(zeroipc_stack_try_push_many(numbers, then, 2, &done));
  spares.spares = 1;
  CHECK_OK(zeroipc_stack_create(memory, "messages", sizeof(struct message), 2, &spares, &messages));
  struct message message = message_of(1, -42, "start");
  CHECK_OK(zeroipc_stack_try_push(messages, &message));
  message = message_of(2, 7, "go");
  CHECK_OK(zeroipc_stack_try_push(messages, &message));
  CHECK_OK(zeroipc_stack_try_pop(messages, &message));
  zeroipc_stack_close(numbers);
  zeroipc_stack_close(messages);
}

static void read_stacks(zeroipc_memory *memory) {
  zeroipc_stack *numbers, *messages;
  uint32_t value, values[9];
  size_t done;
  CHECK_OK(zeroipc_stack_create(memory, "numbers", sizeof(uint32_t), 3, NULL, &numbers));
  CHECK_EQUAL(zeroipc_stack_size(numbers), 3);
  CHECK_OK(zeroipc_stack_top(numbers, &value));
  CHECK_EQUAL(value, 40);
  CHECK_STATUS(zeroipc_stack_try_push(numbers, &value), ZEROIPC_NO_ROOM);
  CHECK_OK(zeroipc_stack_try_pop_many(numbers, values, 9, &done));
  CHECK(done == 3 && values[0] == 40 && values[1] == 30 && values[2] == 10);
  CHECK_OK(zeroipc_stack_open(memory, "messages", sizeof(struct message), 0, &messages));
  struct message expected = message_of(1, -42, "start"), message;
  CHECK_OK(zeroipc_stack_top(messages, &message));
  CHECK(memcmp(&message, &expected, sizeof message) == 0);
  struct message two[2] = {message_of(3, 0, ""), message_of(4, 0, "")}, out[9];
  CHECK_OK(zeroipc_stack_try_push_many(messages, two, 2, &done));
  CHECK_EQUAL(done, 1);
  CHECK_OK(zeroipc_stack_try_pop_many(messages, out, 9, &done));
  CHECK(done == 2 && out[0].type == 3 && out[1].type == 1);
  zeroipc_stack_close(numbers);
  zeroipc_stack_close(messages);
}

static void vector_stack(void) { play(&(script){"stack", 2, write_stacks, read_stacks}); }

int main(void) {
  RUN(vector_stack);
  return test_result();
}
