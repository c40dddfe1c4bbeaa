// The script of vectors/ring.txt.

#include "vectors.h"

static zeroipc_message text_of(const char *text) { return (zeroipc_message){text, strlen(text)}; }

static bool is_text(zeroipc_message message, const char *text) {
  return message.length == strlen(text) && memcmp(message.data, text, message.length) == 0;
}

// What wrote them stays open, for closing would give the sides back.
static zeroipc_ring *numbers, *texts;

static void write_rings(zeroipc_memory *memory) {
  CHECK_OK(zeroipc_ring_create(memory, "numbers", sizeof(uint32_t), 3, &numbers));
  uint32_t values[] = {10, 20, 30, 40}, out;
  size_t done;
  CHECK_OK(zeroipc_ring_try_write_many(numbers, values, 3, &done));
  CHECK_OK(zeroipc_ring_try_read(numbers, &out));
  CHECK_EQUAL(out, 10);
  CHECK_OK(zeroipc_ring_try_write(numbers, &values[3]));
  CHECK_OK(zeroipc_ring_create_messages(memory, "texts", 48, 20, &texts));
  zeroipc_message both[] = {text_of("first"), text_of("second, read")};
  CHECK_OK(zeroipc_ring_try_write_messages(texts, both, 2, &done));
  CHECK_EQUAL(done, 2);
  char text[20];
  CHECK_OK(zeroipc_ring_try_read_message(texts, text, sizeof text, &done));
  CHECK_OK(zeroipc_ring_try_write_message(texts, "over here", 9));
  zeroipc_ring_release(texts, ZEROIPC_CONSUMER);
}

static void read_rings(zeroipc_memory *memory) {
  zeroipc_ring_close(numbers);
  zeroipc_ring_close(texts);
  zeroipc_peer peer;
  uint32_t value = 50, values[9];
  size_t done;
  CHECK_OK(zeroipc_ring_create(memory, "numbers", sizeof(uint32_t), 3, &numbers));
  CHECK_EQUAL(zeroipc_ring_available(numbers), 3);
  CHECK_STATUS(zeroipc_ring_try_write(numbers, &value), ZEROIPC_NO_ROOM);
  CHECK_OK(zeroipc_ring_holder(numbers, ZEROIPC_PRODUCER, &peer));
  CHECK(peer.self);
  CHECK_OK(zeroipc_ring_try_read_many(numbers, values, 9, &done));
  CHECK(done == 3 && values[0] == 20 && values[1] == 30 && values[2] == 40);
  CHECK_OK(zeroipc_ring_create_messages(memory, "texts", 48, 0, &texts));
  CHECK_EQUAL(zeroipc_ring_largest(texts), 20);
  CHECK_EQUAL(zeroipc_ring_free_space(texts), 0);
  CHECK(zeroipc_ring_is_full(texts));
  zeroipc_message found[9];
  CHECK_OK(zeroipc_ring_try_peek_messages(texts, found, 9, &done));
  CHECK(done == 2 && is_text(found[0], "second, read") && is_text(found[1], "over here"));
  CHECK_OK(zeroipc_ring_advance(texts, 2));
  zeroipc_message four[] = {text_of("a"), text_of("b"), text_of("c"), text_of("d")};
  CHECK_OK(zeroipc_ring_try_write_messages(texts, four, 4, &done));
  CHECK_EQUAL(done, 3);
  zeroipc_ring_close(numbers);
  zeroipc_ring_close(texts);
}

static void vector_ring(void) { play(&(script){"ring", 2, write_rings, read_rings}); }

int main(void) {
  RUN(vector_ring);
  return test_result();
}
