// Rings: elements and messages, alone, between threads, between processes that are killed or stopped.

#define _GNU_SOURCE

#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "harness.h"
#include "ring.h"

static zeroipc_ring *ring_of(zeroipc_memory *memory, size_t elem_size, uint32_t capacity) {
  zeroipc_ring *ring;
  CHECK_OK(zeroipc_ring_create(memory, "r", elem_size, capacity, &ring));
  return ring;
}

static zeroipc_ring *messages_of(zeroipc_memory *memory, uint32_t capacity, uint32_t largest) {
  zeroipc_ring *ring;
  CHECK_OK(zeroipc_ring_create_messages(memory, "r", capacity, largest, &ring));
  return ring;
}

static void end(zeroipc_ring *ring, zeroipc_memory *memory) {
  zeroipc_ring_close(ring);
  end_memory(memory);
}

// Makes the ring an empty one at this position that nobody has a side of.
static void move_to(zeroipc_memory *memory, uint32_t lap, uint32_t index) {
  uint8_t *bytes = bytes_of(memory, "r");
  store64(bytes + RING_TAIL, (uint64_t)lap << 32 | index);
  store64(bytes + RING_HEAD, (uint64_t)lap << 32 | index);
  store64(bytes + RING_PRODUCER, 0);
  store64(bytes + RING_CONSUMER, 0);
}

// --- elements ---

static void elements_come_out_in_the_order_in_which_they_went_in(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_ring *ring = ring_of(memory, 8, 3);
  double value, out;
  CHECK_STATUS(zeroipc_ring_try_read(ring, &out), ZEROIPC_EMPTY);
  CHECK_EQUAL(zeroipc_ring_capacity(ring), 3);
  CHECK_EQUAL(zeroipc_ring_largest(ring), 0);
  CHECK(zeroipc_ring_is_empty(ring) && !zeroipc_ring_is_full(ring));
  for (int lap = 0; lap < 1000; lap++) {
    for (value = 0; value < 3; value++) {
      CHECK_EQUAL(zeroipc_ring_available(ring), value);
      CHECK_EQUAL(zeroipc_ring_free_space(ring), 3 - value);
      CHECK_OK(zeroipc_ring_try_write(ring, &value));
    }
    CHECK_STATUS(zeroipc_ring_try_write(ring, &value), ZEROIPC_NO_ROOM);
    CHECK(zeroipc_ring_is_full(ring) && !zeroipc_ring_is_empty(ring));
    for (value = 0; value < 3; value++) {
      CHECK_OK(zeroipc_ring_try_read(ring, &out));
      CHECK(out == value);
    }
    CHECK_STATUS(zeroipc_ring_try_read(ring, &out), ZEROIPC_EMPTY);
    CHECK_OK(zeroipc_ring_try_write(ring, &value)); // so that laps begin elsewhere
    CHECK_OK(zeroipc_ring_try_read(ring, &out));
  }
  end(ring, memory);
}

static void elements_of_all_sizes(void) {
  for (size_t size = 1; size <= 1200; size += size < 40 ? 1 : 37) {
    zeroipc_memory *memory = test_memory();
    zeroipc_ring *ring = ring_of(memory, size, 37);
    uint8_t in[40][1200], *all = malloc(40 * size), out[1201];
    uint32_t written = 0, read = 0;
    size_t done;
    for (int round = 0; round < 60; round++) {
      uint32_t count = random_below(20) + 1;
      for (uint32_t k = 0; k < count; k++) {
        uint8_t *element = in[written % 40];
        for (size_t n = 0; n < size; n++) element[n] = (uint8_t)random_below(256);
        zeroipc_status status = zeroipc_ring_try_write(ring, element);
        CHECK_STATUS(status, written - read == 37 ? ZEROIPC_NO_ROOM : ZEROIPC_OK);
        if (status) break;
        written++;
      }
      memset(out, 0xee, sizeof out);
      if (round % 2 == 0) {
        CHECK_OK(zeroipc_ring_try_read(ring, out));
        CHECK(memcmp(out, in[read++ % 40], size) == 0 && out[size] == 0xee);
      } else {
        CHECK_STATUS(zeroipc_ring_try_read_many(ring, all, 15, &done), written == read ? ZEROIPC_EMPTY : ZEROIPC_OK);
        for (size_t k = 0; k < done; k++) CHECK(memcmp(all + k * size, in[read++ % 40], size) == 0);
      }
      CHECK_EQUAL(zeroipc_ring_available(ring), written - read);
    }
    free(all);
    end(ring, memory);
  }
}

static void many_at_once(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_ring *ring = ring_of(memory, 4, 10);
  uint32_t in[25], out[25] = {0};
  size_t done;
  for (uint32_t k = 0; k < 25; k++) in[k] = k;
  for (int round = 0; round < 30; round++) {
    CHECK_OK(zeroipc_ring_try_write_many(ring, in, 7, &done));
    CHECK_EQUAL(done, 7);
    CHECK_OK(zeroipc_ring_try_write_many(ring, in + 7, 18, &done));
    CHECK_EQUAL(done, 3);
    CHECK_STATUS(zeroipc_ring_try_write_many(ring, in, 1, &done), ZEROIPC_NO_ROOM);
    CHECK_EQUAL(done, 0);
    CHECK_OK(zeroipc_ring_try_read_many(ring, out, 4, &done));
    CHECK_EQUAL(done, 4);
    CHECK_STATUS(zeroipc_ring_write_many(ring, in + 10, 9, MILLISECOND / 10, &done), ZEROIPC_TIMEOUT);
    CHECK_EQUAL(done, 4); // 10 to 13
    CHECK_OK(zeroipc_ring_read_many(ring, out + 4, 21, SECOND, &done));
    CHECK_EQUAL(done, 10);
    CHECK(memcmp(in, out, 14 * sizeof in[0]) == 0);
    CHECK_STATUS(zeroipc_ring_try_read_many(ring, out, 25, &done), ZEROIPC_EMPTY);
    CHECK_OK(zeroipc_ring_try_write_many(ring, in, 0, &done));
    CHECK_OK(zeroipc_ring_try_write(ring, in));
    CHECK_OK(zeroipc_ring_try_read(ring, out));
  }
  CHECK_STATUS(zeroipc_ring_read_many(ring, out, 25, MILLISECOND, &done), ZEROIPC_TIMEOUT);
  end(ring, memory);
}

static void laps_wrap(void) {
  for (uint32_t capacity = 1; capacity <= 5; capacity++) {
    for (uint32_t below = 0; below < 3; below++) {
      zeroipc_memory *memory = test_memory();
      zeroipc_ring *ring = ring_of(memory, 8, capacity);
      move_to(memory, UINT32_MAX - below, capacity - 1);
      uint64_t in = 0, out = 0, value;
      for (int step = 0; step < 60; step++) {
        while (zeroipc_ring_try_write(ring, &in) == ZEROIPC_OK) in++;
        CHECK_EQUAL(in - out, capacity);
        CHECK_EQUAL(zeroipc_ring_available(ring), capacity);
        for (uint32_t n = random_below(capacity) + 1; n > 0; n--) {
          CHECK_OK(zeroipc_ring_try_read(ring, &value));
          CHECK_EQUAL(value, out++);
        }
      }
      end(ring, memory);
    }
  }
}

static void elements_in_place(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_ring *ring = ring_of(memory, 4, 8);
  uint32_t values[8], *room, next = 0;
  const uint32_t *seen;
  size_t length, done;
  CHECK_STATUS(zeroipc_ring_try_peek(ring, 8, (const void **)&seen, &length), ZEROIPC_EMPTY);
  for (int round = 0; round < 3; round++) {
    CHECK_OK(zeroipc_ring_try_reserve(ring, 6, (void **)&room, &length));
    CHECK_EQUAL(length, round == 1 ? 3 : 6); // up to the end
    for (uint32_t k = 0; k < length; k++) room[k] = next + k;
    // Nothing else is written meanwhile.
    CHECK_STATUS(zeroipc_ring_try_write(ring, values), ZEROIPC_BAD_ARGUMENT);
    CHECK_MESSAGE("a reservation is open");
    CHECK_STATUS(zeroipc_ring_try_write_many(ring, values, 1, &done), ZEROIPC_BAD_ARGUMENT);
    CHECK_STATUS(zeroipc_ring_write(ring, values, ZEROIPC_FOREVER), ZEROIPC_BAD_ARGUMENT);
    void *other;
    CHECK_STATUS(zeroipc_ring_try_reserve(ring, 1, &other, &done), ZEROIPC_BAD_ARGUMENT);
    CHECK(other == NULL && done == 0);
    CHECK_STATUS(zeroipc_ring_commit(ring, length + 1), ZEROIPC_BAD_ARGUMENT);
    CHECK_EQUAL(zeroipc_ring_available(ring), 0);
    CHECK_OK(zeroipc_ring_commit(ring, length == 6 ? 5 : 3));
    CHECK_STATUS(zeroipc_ring_commit(ring, 1), ZEROIPC_CLOSED);
    CHECK_OK(zeroipc_ring_try_peek(ring, 2, (const void **)&seen, &length));
    CHECK(length == 2 && seen[0] == next && seen[1] == next + 1);
    CHECK_OK(zeroipc_ring_advance(ring, 1));
    CHECK_OK(zeroipc_ring_try_peek(ring, 100, (const void **)&seen, &length));
    CHECK(seen[0] == next + 1);
    CHECK_EQUAL(length, round == 1 ? 2 : 4);
    CHECK_STATUS(zeroipc_ring_advance(ring, 5), ZEROIPC_BAD_ARGUMENT);
    CHECK_STATUS(zeroipc_ring_advance(ring, 0), ZEROIPC_BAD_ARGUMENT);
    CHECK_STATUS(zeroipc_ring_advance(ring, 9), ZEROIPC_BAD_ARGUMENT);
    CHECK_OK(zeroipc_ring_advance(ring, length));
    CHECK(zeroipc_ring_is_empty(ring));
    next += 10;
  }
  for (int how = 0; how < 3; how++) { // given up
    CHECK_OK(zeroipc_ring_reserve(ring, 3, 0, (void **)&room, &length));
    room[0] = 99;
    if (how == 0) CHECK_OK(zeroipc_ring_commit(ring, 0));
    if (how == 1) zeroipc_ring_abort(ring);
    if (how == 2) zeroipc_ring_release(ring, ZEROIPC_PRODUCER);
    CHECK_STATUS(zeroipc_ring_commit(ring, 1), ZEROIPC_CLOSED);
    zeroipc_ring_abort(ring);
    CHECK(zeroipc_ring_is_empty(ring));
  }
  for (uint32_t k = 0; k < 8; k++) CHECK_OK(zeroipc_ring_try_write(ring, &k));
  CHECK_STATUS(zeroipc_ring_try_reserve(ring, 1, (void **)&room, &length), ZEROIPC_NO_ROOM);
  CHECK_STATUS(zeroipc_ring_reserve(ring, 1, MILLISECOND, (void **)&room, &length), ZEROIPC_TIMEOUT);
  for (size_t count = 0; count <= 9; count += 9)
    CHECK_STATUS(zeroipc_ring_try_reserve(ring, count, (void **)&room, &length), ZEROIPC_BAD_ARGUMENT);
  CHECK_STATUS(zeroipc_ring_try_peek(ring, 0, (const void **)&seen, &length), ZEROIPC_BAD_ARGUMENT);
  CHECK_OK(zeroipc_ring_peek(ring, 8, 0, (const void **)&seen, &length)); // those up to the end
  CHECK_EQUAL(length, 8 - load64(bytes_of(memory, "r") + RING_HEAD) % 8);
  CHECK_OK(zeroipc_ring_advance(ring, 8));
  CHECK_STATUS(zeroipc_ring_peek(ring, 8, MILLISECOND, (const void **)&seen, &length), ZEROIPC_TIMEOUT);
  end(ring, memory);
}

// --- messages ---

static void fill(uint8_t *bytes, size_t length, uint32_t number) {
  for (size_t k = 0; k < length; k++) bytes[k] = (uint8_t)(number * 31 + k * 7 + length);
}

static void messages_of_all_sizes(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_ring *ring = messages_of(memory, 4096, 1500);
  uint8_t in[1500], out[1501];
  uint32_t lengths[4096], written = 0, read = 0;
  size_t length;
  for (int step = 0; step < 20000; step++) {
    uint32_t size = random_below(4) == 0 ? random_below(1501) : random_below(40);
    uint32_t free_space = zeroipc_ring_free_space(ring);
    fill(in, size, written);
    zeroipc_status status = zeroipc_ring_try_write_message(ring, in, size);
    CHECK_STATUS(status, (size + 7) / 8 * 8 + 8 <= free_space ? ZEROIPC_OK : ZEROIPC_NO_ROOM);
    if (!status) lengths[written++ % 4096] = size;
    while (random_below(2) == 0 && read < written) {
      memset(out, 0xee, sizeof out);
      uint32_t expected = lengths[read % 4096];
      if (expected > 0) {
        CHECK_STATUS(zeroipc_ring_try_read_message(ring, out, expected - 1, &length), ZEROIPC_OUT_OF_RANGE);
        CHECK_EQUAL(length, expected);
      }
      CHECK_OK(zeroipc_ring_try_read_message(ring, out, expected, &length));
      CHECK_EQUAL(length, expected);
      fill(in, expected, read++);
      CHECK(memcmp(in, out, expected) == 0 && out[expected] == 0xee);
    }
    if (read == written) CHECK_STATUS(zeroipc_ring_try_read_message(ring, out, 1500, &length), ZEROIPC_EMPTY);
  }
  end(ring, memory);
}

static void a_message_fits_exactly_if_its_frame_is_free_wherever_it_begins(void) {
  for (uint32_t index = 0; index < 8; index++) {
    for (uint32_t below = 0; below < 2; below++) {
      for (uint32_t length = 0; length <= 56; length++) {
        zeroipc_memory *memory = test_memory_of(1 << 14, 2);
        zeroipc_ring *ring = messages_of(memory, 64, 0);
        move_to(memory, UINT32_MAX - below, index);
        uint8_t in[56], out[56];
        size_t got;
        uint32_t frames = 0, frame = 8 + (length + 7) / 8 * 8;
        fill(in, length, index);
        while (zeroipc_ring_try_write_message(ring, in, length) == ZEROIPC_OK) frames++;
        CHECK_EQUAL(frames, 64 / frame);
        CHECK_EQUAL(zeroipc_ring_available(ring), frames * frame);
        CHECK_EQUAL(zeroipc_ring_is_full(ring), frames * frame == 64);
        for (uint32_t k = 0; k < frames; k++) {
          CHECK_OK(zeroipc_ring_try_read_message(ring, out, 56, &got));
          CHECK(got == length && memcmp(in, out, length) == 0);
        }
        CHECK(zeroipc_ring_is_empty(ring));
        end(ring, memory);
      }
    }
  }
}

static void many_messages_at_once(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_ring *ring = messages_of(memory, 100, 0); // rounded up to 104
  CHECK_EQUAL(zeroipc_ring_capacity(ring), 104);
  CHECK_EQUAL(zeroipc_ring_largest(ring), 96);
  uint8_t bytes[97];
  fill(bytes, sizeof bytes, 1);
  zeroipc_message in[] = {{bytes, 20}, {NULL, 0}, {bytes + 3, 8}, {bytes, 41}, {bytes, 1}}, out[9];
  size_t done;
  CHECK_STATUS(zeroipc_ring_try_peek_messages(ring, out, 9, &done), ZEROIPC_EMPTY);
  for (int round = 0; round < 20; round++) {
    CHECK_OK(zeroipc_ring_try_write_messages(ring, in, 5, &done));
    CHECK_EQUAL(done, 3); // frames of 32, 8, 16, 56 and 16 bytes
    CHECK_EQUAL(zeroipc_ring_available(ring), 56);
    CHECK_OK(zeroipc_ring_try_peek_messages(ring, out, 2, &done));
    CHECK_EQUAL(done, 2);
    CHECK_OK(zeroipc_ring_peek_messages(ring, out, 9, 0, &done));
    CHECK_EQUAL(done, 3);
    for (int k = 0; k < 3; k++)
      CHECK(out[k].length == in[k].length && (k == 1 || memcmp(out[k].data, in[k].data, in[k].length) == 0));
    CHECK_STATUS(zeroipc_ring_advance(ring, 4), ZEROIPC_BAD_ARGUMENT);
    CHECK_STATUS(zeroipc_ring_advance(ring, 0), ZEROIPC_BAD_ARGUMENT);
    CHECK_STATUS(zeroipc_ring_write_messages(ring, in, 5, MILLISECOND / 10, &done), ZEROIPC_TIMEOUT);
    CHECK_EQUAL(done, 2);
    CHECK_OK(zeroipc_ring_advance(ring, 3));
    CHECK_OK(zeroipc_ring_advance(ring, 2));
    CHECK(zeroipc_ring_is_empty(ring));
    CHECK_OK(zeroipc_ring_try_write_message(ring, bytes, 1));
    CHECK_OK(zeroipc_ring_advance(ring, 1));
  }
  in[4].length = 97;
  CHECK_STATUS(zeroipc_ring_try_write_messages(ring, in, 5, &done), ZEROIPC_OUT_OF_RANGE);
  CHECK_MESSAGE("97 bytes is too large, 96");
  CHECK_STATUS(zeroipc_ring_try_write_message(ring, bytes, 97), ZEROIPC_OUT_OF_RANGE);
  void *room;
  CHECK_STATUS(zeroipc_ring_try_reserve(ring, 97, &room, &done), ZEROIPC_OUT_OF_RANGE);
  CHECK_STATUS(zeroipc_ring_try_reserve(ring, SIZE_MAX, &room, &done), ZEROIPC_OUT_OF_RANGE);
  CHECK(zeroipc_ring_is_empty(ring));
  CHECK_OK(zeroipc_ring_try_write_messages(ring, in, 0, &done));
  CHECK_STATUS(zeroipc_ring_peek_messages(ring, out, 9, MILLISECOND, &done), ZEROIPC_TIMEOUT);
  end(ring, memory);
}

static void messages_in_place(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_ring *ring = messages_of(memory, 64, 0);
  uint8_t *room;
  const uint8_t *seen;
  size_t length, done;
  for (uint8_t k = 0; k < 40; k++) {
    CHECK_OK(zeroipc_ring_reserve(ring, 40, SECOND, (void **)&room, &length));
    CHECK_EQUAL(length, 40);
    memset(room, k, 40);
    CHECK_STATUS(zeroipc_ring_try_write_message(ring, "x", 1), ZEROIPC_BAD_ARGUMENT);
    CHECK_STATUS(zeroipc_ring_commit(ring, 41), ZEROIPC_BAD_ARGUMENT);
    CHECK_OK(zeroipc_ring_commit(ring, k)); // an empty one, too
    CHECK_EQUAL(zeroipc_ring_available(ring), 8 + (k + 7) / 8 * 8);
    CHECK_OK(zeroipc_ring_try_peek(ring, 0, (const void **)&seen, &length));
    CHECK_EQUAL(length, k);
    for (uint8_t n = 0; n < k; n++) CHECK_EQUAL(seen[n], k);
    CHECK_OK(zeroipc_ring_advance(ring, 1));
    CHECK_STATUS(zeroipc_ring_advance(ring, 1), ZEROIPC_BAD_ARGUMENT);
    CHECK_STATUS(zeroipc_ring_try_peek(ring, 1, (const void **)&seen, &length), ZEROIPC_EMPTY);
    CHECK_OK(zeroipc_ring_try_reserve(ring, 40, (void **)&room, &length));
    zeroipc_ring_abort(ring);
    CHECK(zeroipc_ring_is_empty(ring));
  }
  CHECK_OK(zeroipc_ring_write_message(ring, "12345678", 8, 0));
  CHECK_STATUS(zeroipc_ring_try_reserve(ring, 41, (void **)&room, &length), ZEROIPC_NO_ROOM);
  CHECK_STATUS(zeroipc_ring_write_message(ring, "", 0, MILLISECOND), ZEROIPC_OK);
  uint8_t out[8];
  CHECK_OK(zeroipc_ring_read_message(ring, out, 8, 0, &done));
  CHECK_OK(zeroipc_ring_read_message(ring, out, 8, 0, &done));
  CHECK_STATUS(zeroipc_ring_read_message(ring, out, 8, MILLISECOND, &done), ZEROIPC_TIMEOUT);
  CHECK_MESSAGE("ring \"r\": waiting for something to read");
  end(ring, memory);
}

static void operations_of_the_other_contents(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_ring *ring = ring_of(memory, 8, 4), *messages;
  CHECK_OK(zeroipc_ring_create_messages(memory, "m", 64, 0, &messages));
  double value = 1;
  size_t done;
  zeroipc_message message = {&value, 8};
  CHECK_STATUS(zeroipc_ring_try_write(messages, &value), ZEROIPC_BAD_ARGUMENT);
  CHECK_MESSAGE("ring \"m\": it holds messages");
  CHECK_STATUS(zeroipc_ring_try_read(messages, &value), ZEROIPC_BAD_ARGUMENT);
  CHECK_STATUS(zeroipc_ring_try_write_many(messages, &value, 1, &done), ZEROIPC_BAD_ARGUMENT);
  CHECK_STATUS(zeroipc_ring_read_many(messages, &value, 1, ZEROIPC_FOREVER, &done), ZEROIPC_BAD_ARGUMENT);
  CHECK_STATUS(zeroipc_ring_try_write_message(ring, &value, 8), ZEROIPC_BAD_ARGUMENT);
  CHECK_MESSAGE("ring \"r\": it holds elements");
  CHECK_STATUS(zeroipc_ring_try_read_message(ring, &value, 8, &done), ZEROIPC_BAD_ARGUMENT);
  CHECK_STATUS(zeroipc_ring_try_write_messages(ring, &message, 1, &done), ZEROIPC_BAD_ARGUMENT);
  CHECK_STATUS(zeroipc_ring_try_write_messages(ring, &message, 0, &done), ZEROIPC_BAD_ARGUMENT);
  CHECK_STATUS(zeroipc_ring_try_peek_messages(ring, &message, 1, &done), ZEROIPC_BAD_ARGUMENT);
  zeroipc_ring_close(messages);
  end(ring, memory);
}

// --- sides ---

static void sides_are_taken_held_and_released(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_ring *ring = ring_of(memory, 8, 4), *other;
  CHECK_OK(zeroipc_ring_open(memory, "r", 8, 0, &other));
  zeroipc_peer peer;
  double value = 1;
  for (zeroipc_side side = ZEROIPC_PRODUCER; side <= ZEROIPC_CONSUMER; side++) {
    CHECK_STATUS(zeroipc_ring_holder(ring, side, &peer), ZEROIPC_ABSENT);
    CHECK_OK(zeroipc_ring_take(ring, side));
    CHECK_OK(zeroipc_ring_take(ring, side));
    CHECK(zeroipc_ring_holds(ring, side) && !zeroipc_ring_holds(other, side));
    CHECK_OK(zeroipc_ring_holder(other, side, &peer));
    CHECK(peer.self && strcmp(peer.label, "test") == 0 && (pid_t)peer.pid == getpid());
    CHECK_STATUS(zeroipc_ring_take(other, side), ZEROIPC_TAKEN);
    CHECK_MESSAGE("is another handle of this participant");
    if (side == ZEROIPC_PRODUCER) CHECK_STATUS(zeroipc_ring_write(other, &value, ZEROIPC_FOREVER), ZEROIPC_TAKEN);
    else CHECK_STATUS(zeroipc_ring_read(other, &value, ZEROIPC_FOREVER), ZEROIPC_TAKEN);
    zeroipc_ring_release(other, side);
    CHECK(zeroipc_ring_holds(ring, side)); // what one has not, one does not give back
    zeroipc_ring_release(ring, side);
    CHECK_STATUS(zeroipc_ring_holder(ring, side, &peer), ZEROIPC_ABSENT);
    CHECK_OK(side == ZEROIPC_PRODUCER ? zeroipc_ring_try_write(other, &value) : zeroipc_ring_try_read(other, &value));
    CHECK(zeroipc_ring_holds(other, side));
    zeroipc_ring_release(other, side);
  }
  CHECK_STATUS(zeroipc_ring_take(ring, (zeroipc_side)3), ZEROIPC_BAD_ARGUMENT);
  CHECK_STATUS(zeroipc_ring_holder(ring, (zeroipc_side)0, &peer), ZEROIPC_BAD_ARGUMENT);
  zeroipc_ring_close(other);
  end(ring, memory);
}

static void another_one_goes_on_where_the_first_stood(void) {
  zeroipc_memory *memory = test_memory(), *elsewhere = open_again(memory);
  zeroipc_ring *first = ring_of(memory, 8, 3), *second;
  uint64_t in[] = {1, 2, 3, 4, 5}, out[9];
  size_t done;
  CHECK_OK(zeroipc_ring_open(elsewhere, "r", 8, 0, &second));
  CHECK_OK(zeroipc_ring_try_write_many(first, in, 2, &done));
  CHECK_OK(zeroipc_ring_try_read(first, out));
  CHECK_EQUAL(out[0], 1);
  CHECK_STATUS(zeroipc_ring_try_write(second, in), ZEROIPC_TAKEN);
  CHECK_MESSAGE("its producer is process");
  zeroipc_ring_release(first, ZEROIPC_PRODUCER);
  zeroipc_ring_release(first, ZEROIPC_CONSUMER);
  CHECK_OK(zeroipc_ring_try_write_many(second, in + 2, 3, &done));
  CHECK_EQUAL(done, 2);
  CHECK_OK(zeroipc_ring_try_read(second, out));
  CHECK_EQUAL(out[0], 2);
  CHECK_STATUS(zeroipc_ring_try_read(first, out), ZEROIPC_TAKEN);
  zeroipc_ring_close(second); // gives the sides back
  CHECK_OK(zeroipc_ring_try_read_many(first, out, 9, &done));
  CHECK(done == 2 && out[0] == 3 && out[1] == 4);
  CHECK_OK(zeroipc_ring_try_write(first, in));
  zeroipc_memory_close(elsewhere);
  end(first, memory);
}

// --- what cannot be ---

static void what_cannot_be_opened(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_ring *ring = ring_of(memory, 8, 4), *messages, *again;
  zeroipc_queue *queue;
  CHECK_OK(zeroipc_ring_create_messages(memory, "m", 64, 0, &messages));
  CHECK_OK(zeroipc_ring_open(memory, "r", 8, 0, &again));
  zeroipc_ring_close(again);
  CHECK_OK(zeroipc_ring_create_messages(memory, "m", 57, 8, &again)); // the same capacity, and it has its largest
  CHECK_EQUAL(zeroipc_ring_largest(again), 56);
  zeroipc_ring_close(again);
  zeroipc_ring_close(NULL);
  CHECK_STATUS(zeroipc_ring_create(memory, "r", 8, 5, &again), ZEROIPC_SHAPE_MISMATCH);
  CHECK_STATUS(zeroipc_ring_open(memory, "r", 4, 0, &again), ZEROIPC_SHAPE_MISMATCH);
  CHECK_STATUS(zeroipc_ring_open_messages(memory, "r", 0, &again), ZEROIPC_SHAPE_MISMATCH);
  CHECK_STATUS(zeroipc_ring_open(memory, "m", 1, 0, &again), ZEROIPC_SHAPE_MISMATCH);
  CHECK_MESSAGE("it holds messages, asked for elements");
  CHECK_STATUS(zeroipc_ring_create_messages(memory, "m", 72, 0, &again), ZEROIPC_SHAPE_MISMATCH);
  CHECK_STATUS(zeroipc_ring_open(memory, "none", 8, MILLISECOND, &again), ZEROIPC_TIMEOUT);
  CHECK_STATUS(zeroipc_ring_open_messages(memory, "none", 0, &again), ZEROIPC_NOT_FOUND);
  CHECK(again == NULL);
  CHECK_STATUS(zeroipc_ring_create(memory, "x", 0, 5, &again), ZEROIPC_BAD_TYPE);
  CHECK_STATUS(zeroipc_ring_create(memory, "x", 8, 0, &again), ZEROIPC_BAD_ARGUMENT);
  CHECK_STATUS(zeroipc_ring_create(memory, "x", 8, UINT32_MAX, &again), ZEROIPC_SEGMENT_FULL);
  CHECK_STATUS(zeroipc_ring_create(memory, "x", INT32_MAX, UINT32_MAX, &again), ZEROIPC_SEGMENT_FULL);
  CHECK_STATUS(zeroipc_ring_create_messages(memory, "x", 0, 0, &again), ZEROIPC_BAD_ARGUMENT);
  CHECK_STATUS(zeroipc_ring_create_messages(memory, "x", UINT32_MAX, 0, &again), ZEROIPC_BAD_ARGUMENT);
  CHECK_STATUS(zeroipc_ring_create_messages(memory, "x", UINT32_MAX - 7, 0, &again), ZEROIPC_SEGMENT_FULL);
  CHECK_STATUS(zeroipc_ring_create_messages(memory, "x", 64, 57, &again), ZEROIPC_BAD_ARGUMENT);
  CHECK_STATUS(zeroipc_queue_open(memory, "r", 8, 0, &queue), ZEROIPC_KIND_MISMATCH);
  CHECK_MESSAGE("kind 'RING'");
  const struct {
    const char *name;
    uint32_t at, value;
    zeroipc_status expected;
  } lies[] = {{"r", RING_MODE, 2, ZEROIPC_SHAPE_MISMATCH},
              {"r", STRUCTURE_CAPACITY, 0, ZEROIPC_CORRUPT},
              {"r", STRUCTURE_CAPACITY, 9, ZEROIPC_CORRUPT},
              {"r", STRUCTURE_CAPACITY, UINT32_MAX, ZEROIPC_CORRUPT},
              {"r", STRUCTURE_STRIDE, 16, ZEROIPC_CORRUPT},
              {"r", STRUCTURE_STRIDE, 0, ZEROIPC_CORRUPT},
              {"m", RING_MODE, UINT32_MAX, ZEROIPC_SHAPE_MISMATCH},
              {"m", STRUCTURE_CAPACITY, 60, ZEROIPC_CORRUPT},
              {"m", STRUCTURE_CAPACITY, 4, ZEROIPC_CORRUPT},
              {"m", STRUCTURE_CAPACITY, 1u << 31, ZEROIPC_CORRUPT},
              {"m", STRUCTURE_STRIDE, 1, ZEROIPC_CORRUPT},
              {"m", RING_LARGEST, 57, ZEROIPC_CORRUPT},
              {"m", RING_LARGEST, UINT32_MAX, ZEROIPC_CORRUPT}};
  for (size_t k = 0; k < sizeof lies / sizeof lies[0]; k++) {
    uint32_t *word = (uint32_t *)(void *)(bytes_of(memory, lies[k].name) + lies[k].at), right = *word;
    *word = lies[k].value;
    if (lies[k].name[0] == 'r') CHECK_STATUS(zeroipc_ring_open(memory, "r", 8, 0, &again), lies[k].expected);
    else CHECK_STATUS(zeroipc_ring_open_messages(memory, "m", 0, &again), lies[k].expected);
    *word = right;
  }
  zeroipc_ring_close(messages);
  end(ring, memory);
}

static void a_new_ring_takes_the_bytes_that_the_guide_says(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_ring *ring = ring_of(memory, 8, 1000), *messages;
  zeroipc_entry entry;
  CHECK_OK(zeroipc_table_find(memory, "r", &entry));
  CHECK_EQUAL(entry.size, (448 + 8000 + 63) / 64 * 64);
  CHECK_OK(zeroipc_ring_create_messages(memory, "m", 1000, 100, &messages));
  CHECK_OK(zeroipc_table_find(memory, "m", &entry));
  CHECK_EQUAL(entry.size, (448 + 1000 + 104 + 63) / 64 * 64);
  zeroipc_ring_close(messages);
  end(ring, memory);
}

static void words_that_contradict_each_other_are_told(void) {
  const struct {
    uint32_t at;
    uint64_t value;
  } lies[] = {{RING_TAIL, 8},
              {RING_HEAD, 1000},
              {RING_HEAD, UINT32_MAX},
              {RING_HEAD, (uint64_t)1 << 32 | 1},
              {RING_TAIL, (uint64_t)2 << 32 | 4},
              {RING_TAIL, (uint64_t)1 << 32 | 6},
              {RING_AREA + 24, 40}, // a frame longer than what is there
              {RING_AREA + 24, UINT32_MAX}};
  for (size_t k = 0; k < sizeof lies / sizeof lies[0]; k++) {
    zeroipc_memory *memory = test_memory();
    zeroipc_ring *ring = messages_of(memory, 64, 0);
    uint8_t *bytes = bytes_of(memory, "r"), out[56];
    size_t length;
    const void *data;
    void *room;
    for (int n = 0; n < 2; n++) CHECK_OK(zeroipc_ring_try_write_message(ring, "0123456789abcdef", 16));
    CHECK_OK(zeroipc_ring_try_read_message(ring, out, 56, &length));
    zeroipc_ring_release(ring, ZEROIPC_PRODUCER);
    zeroipc_ring_release(ring, ZEROIPC_CONSUMER);
    store64(bytes + lies[k].at, lies[k].value);
    zeroipc_message messages[9];
    CHECK_STATUS(zeroipc_ring_try_read_message(ring, out, 56, &length), ZEROIPC_CORRUPT);
    CHECK_MESSAGE("ring \"r\"");
    CHECK_STATUS(zeroipc_ring_read_message(ring, out, 56, ZEROIPC_FOREVER, &length), ZEROIPC_CORRUPT);
    CHECK_STATUS(zeroipc_ring_try_peek(ring, 1, &data, &length), ZEROIPC_CORRUPT);
    CHECK_STATUS(zeroipc_ring_try_peek_messages(ring, messages, 9, &length), ZEROIPC_CORRUPT);
    CHECK_STATUS(zeroipc_ring_advance(ring, 1), ZEROIPC_CORRUPT);
    if (lies[k].at < RING_AREA) {
      CHECK_STATUS(zeroipc_ring_try_write_message(ring, "01234567", 8), ZEROIPC_CORRUPT);
      CHECK_STATUS(zeroipc_ring_write_message(ring, "01234567", 8, ZEROIPC_FOREVER), ZEROIPC_CORRUPT);
      CHECK_STATUS(zeroipc_ring_try_reserve(ring, 8, &room, &length), ZEROIPC_CORRUPT);
    }
    CHECK(zeroipc_ring_available(ring) <= 64);
    end(ring, memory);
  }
}

// A hostile other side changes every word all the time: errors at most, and no access outside the segment.
static void words_at_random_harm_nobody(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_ring *elements = ring_of(memory, 3, 9), *messages;
  CHECK_OK(zeroipc_ring_create_messages(memory, "m", 64, 24, &messages));
  uint8_t out[64];
  size_t length;
  const void *data;
  void *room;
  for (int step = 0; step < 60000; step++) {
    uint8_t *bytes = bytes_of(memory, step % 2 ? "r" : "m");
    zeroipc_ring *ring = step % 2 ? elements : messages;
    const uint32_t words[] = {RING_TAIL, RING_HEAD, RING_PRODUCER, RING_CONSUMER};
    if (random_below(3) == 0)
      store64(bytes + words[random_below(4)], (uint64_t)random_below(3) << 32 | random_below(12));
    if (random_below(3) == 0)
      store32(bytes + RING_AREA + 4 * random_below(6), random_below(4) == 0 ? ~0u : random_below(40));
    if (step % 2) {
      zeroipc_ring_try_write(ring, out);
      zeroipc_ring_try_read(ring, out);
      zeroipc_ring_try_read_many(ring, out, 20, &length);
    } else {
      zeroipc_ring_try_write_message(ring, out, random_below(25));
      zeroipc_ring_try_read_message(ring, out, sizeof out, &length);
    }
    if (zeroipc_ring_try_reserve(ring, 1 + random_below(9), &room, &length) == ZEROIPC_OK) {
      memset(room, 7, step % 2 ? length * 3 : length);
      if (random_below(2) == 0) zeroipc_ring_abort(ring);
      else CHECK_OK(zeroipc_ring_commit(ring, random_below((uint32_t)length + 1)));
    }
    if (zeroipc_ring_try_peek(ring, 1 + random_below(9), &data, &length) == ZEROIPC_OK) {
      memcpy(out, data, step % 2 ? length * 3 : length);
      zeroipc_ring_advance(ring, 1);
    }
    CHECK(zeroipc_ring_available(ring) <= zeroipc_ring_capacity(ring));
    if (random_below(4) == 0) zeroipc_ring_release(ring, random_below(2) ? ZEROIPC_PRODUCER : ZEROIPC_CONSUMER);
  }
  zeroipc_ring_close(messages);
  end(elements, memory);
}

static void a_time_out_and_a_reader(void) {
  zeroipc_memory *memory = test_memory(), *reader;
  zeroipc_ring *ring = ring_of(memory, 8, 1), *look;
  double value = 2.5;
  size_t length;
  const void *data;
  void *room;
  CHECK_STATUS(zeroipc_ring_read(ring, &value, 0), ZEROIPC_TIMEOUT);
  CHECK_STATUS(zeroipc_ring_read(ring, &value, 5 * MILLISECOND), ZEROIPC_TIMEOUT);
  CHECK_MESSAGE("ring \"r\": waiting for something to read: not within 5.000 ms");
  CHECK_STATUS(zeroipc_ring_read(ring, &value, -2), ZEROIPC_BAD_ARGUMENT);
  CHECK_OK(zeroipc_ring_write(ring, &value, 0));
  CHECK_STATUS(zeroipc_ring_write(ring, &value, 5 * MILLISECOND), ZEROIPC_TIMEOUT);
  CHECK_MESSAGE("waiting for room");
  for (uint32_t k = 0; k < 8; k++) // no bit is left behind
    CHECK_EQUAL(load64(bytes_of(memory, "r") + RING_NOT_EMPTY + 8 * k), 0);
  zeroipc_memory_options options = {.read_only = true};
  CHECK_OK(zeroipc_memory_open(zeroipc_memory_name(memory), 0, &options, &reader));
  CHECK_OK(zeroipc_ring_open(reader, "r", 8, 0, &look));
  CHECK_EQUAL(zeroipc_ring_available(look), 1);
  CHECK(zeroipc_ring_is_full(look) && !zeroipc_ring_is_empty(look));
  zeroipc_peer peer;
  CHECK_OK(zeroipc_ring_holder(look, ZEROIPC_PRODUCER, &peer));
  CHECK(!peer.self && (pid_t)peer.pid == getpid());
  CHECK_STATUS(zeroipc_ring_take(look, ZEROIPC_CONSUMER), ZEROIPC_READ_ONLY);
  CHECK_STATUS(zeroipc_ring_try_read(look, &value), ZEROIPC_READ_ONLY);
  CHECK_STATUS(zeroipc_ring_try_peek(look, 1, &data, &length), ZEROIPC_READ_ONLY);
  CHECK_STATUS(zeroipc_ring_advance(look, 1), ZEROIPC_READ_ONLY);
  CHECK_STATUS(zeroipc_ring_try_reserve(look, 1, &room, &length), ZEROIPC_READ_ONLY);
  CHECK_STATUS(zeroipc_ring_write(look, &value, ZEROIPC_FOREVER), ZEROIPC_READ_ONLY);
  zeroipc_ring_close(look);
  zeroipc_memory_close(reader);
  end(ring, memory);
}

// --- two threads that share a handle ---

#define EACH 300000

static void *write_elements(void *context) {
  for (uint64_t k = 0; k < EACH; k++) {
    uint64_t many[5] = {k, k + 1, k + 2, k + 3, k + 4};
    size_t done;
    if (k % 7 != 0 || k + 5 > EACH) CHECK_OK(zeroipc_ring_write(context, &k, ZEROIPC_FOREVER));
    else {
      CHECK_OK(zeroipc_ring_write_many(context, many, 5, ZEROIPC_FOREVER, &done));
      k += 4;
    }
  }
  return NULL;
}

static void *write_messages(void *context) {
  uint8_t bytes[100];
  for (uint32_t k = 0; k < EACH / 3; k++) {
    size_t length = k % 97;
    fill(bytes, length, k);
    if (k % 3 != 0) {
      CHECK_OK(zeroipc_ring_write_message(context, bytes, length, ZEROIPC_FOREVER));
      continue;
    }
    void *room;
    size_t got;
    CHECK_OK(zeroipc_ring_reserve(context, 97, ZEROIPC_FOREVER, &room, &got));
    memcpy(room, bytes, length);
    CHECK_OK(zeroipc_ring_commit(context, length));
  }
  return NULL;
}

static void threads_each_have_a_side_of_one_handle(void) {
  const uint32_t capacities[] = {7, 1024};
  for (int round = 0; round < 2; round++) {
    zeroipc_memory *memory = test_memory();
    zeroipc_ring *ring = ring_of(memory, 8, capacities[round]);
    pthread_t thread;
    CHECK(pthread_create(&thread, NULL, write_elements, ring) == 0);
    uint64_t values[16];
    for (uint64_t expected = 0; expected < EACH;) {
      size_t done = 1;
      if (expected % 3 == 0) CHECK_OK(zeroipc_ring_read_many(ring, values, 16, ZEROIPC_FOREVER, &done));
      else CHECK_OK(zeroipc_ring_read(ring, values, ZEROIPC_FOREVER));
      for (size_t k = 0; k < done; k++) CHECK_EQUAL(values[k], expected++);
    }
    pthread_join(thread, NULL);
    CHECK(zeroipc_ring_is_empty(ring));
    end(ring, memory);
  }
  zeroipc_memory *memory = test_memory();
  zeroipc_ring *ring = messages_of(memory, 1000, 200);
  pthread_t thread;
  CHECK(pthread_create(&thread, NULL, write_messages, ring) == 0);
  uint8_t expected[100];
  for (uint32_t k = 0; k < EACH / 3; k++) {
    const void *data;
    size_t length;
    CHECK_OK(zeroipc_ring_peek(ring, 1, ZEROIPC_FOREVER, &data, &length));
    CHECK_EQUAL(length, k % 97);
    fill(expected, length, k);
    CHECK(memcmp(data, expected, length) == 0);
    CHECK_OK(zeroipc_ring_advance(ring, 1));
  }
  pthread_join(thread, NULL);
  end(ring, memory);
}

// --- processes that are killed or stopped ---

#define VICTIMS 60
#define MAKERS (VICTIMS + 4)
#define MOST_EACH (1u << 20)
#define WORDS 32 // 256 bytes: a sum over the others ends each element

// How far each producer came (acknowledged), and for each element how often it was read.
struct books {
  uint64_t written[MAKERS];
  uint64_t torn, disordered, read;
  uint8_t seen[MAKERS][MOST_EACH];
};

struct duty {
  const char *name;
  uint32_t number;
};

static zeroipc_ring *open_all(const char *name, bool messages, zeroipc_memory **memory, struct books **books) {
  zeroipc_ring *ring;
  zeroipc_array *array;
  CHECK_OK(zeroipc_memory_open(name, 0, NULL, memory));
  if (messages) CHECK_OK(zeroipc_ring_open_messages(*memory, "r", 0, &ring));
  else CHECK_OK(zeroipc_ring_open(*memory, "r", WORDS * 8, 0, &ring));
  CHECK_OK(zeroipc_array_open(*memory, "books", 1, 0, &array));
  *books = zeroipc_array_data(array);
  return ring;
}

static void fill_element(uint64_t *element, uint32_t words, uint32_t maker, uint64_t number) {
  uint64_t sum = 0;
  for (uint32_t k = 0; k < words - 1; k++) {
    element[k] = k == 0 ? ((uint64_t)maker << 32 | number) : (element[k - 1] * 6364136223846793005u + k);
    sum += element[k];
  }
  element[words - 1] = sum;
}

static uint32_t words_of(uint64_t number) { return 2 + (uint32_t)(number * 7 % (WORDS - 1)); }

// Waits until the side is free: its last holder may not be gone yet.
static void take_over(zeroipc_ring *ring, zeroipc_side side) {
  zeroipc_status status;
  while ((status = zeroipc_ring_take(ring, side)) == ZEROIPC_TAKEN) sleep_ms(1);
  CHECK_OK(status);
}

static void write_for_ever(void *context) {
  struct duty *duty = context;
  zeroipc_memory *memory;
  struct books *books;
  zeroipc_ring *ring = open_all(duty->name, false, &memory, &books);
  take_over(ring, ZEROIPC_PRODUCER);
  uint64_t element[WORDS];
  for (uint64_t number = 0; number < MOST_EACH; number++) {
    fill_element(element, WORDS, duty->number, number);
    CHECK_OK(zeroipc_ring_write(ring, element, ZEROIPC_FOREVER));
    __atomic_store_n(&books->written[duty->number], number + 1, __ATOMIC_SEQ_CST);
  }
}

static void write_messages_for_ever(void *context) {
  struct duty *duty = context;
  zeroipc_memory *memory;
  struct books *books;
  zeroipc_ring *ring = open_all(duty->name, true, &memory, &books);
  take_over(ring, ZEROIPC_PRODUCER);
  for (uint64_t number = 0; number < MOST_EACH; number++) {
    void *room;
    size_t length;
    CHECK_OK(zeroipc_ring_reserve(ring, WORDS * 8, ZEROIPC_FOREVER, &room, &length));
    fill_element(room, words_of(number), duty->number, number);
    CHECK_OK(zeroipc_ring_commit(ring, words_of(number) * 8));
    __atomic_store_n(&books->written[duty->number], number + 1, __ATOMIC_SEQ_CST);
  }
}

// `last` is the one before it, as { maker, number }, and one more; 0 when that is not known.
static void enter_element(struct books *books, const uint64_t *element, uint32_t words, uint64_t *last) {
  uint64_t expected[WORDS];
  uint32_t maker = (uint32_t)(element[0] >> 32), number = (uint32_t)element[0];
  fill_element(expected, words, maker, number);
  if (memcmp(expected, element, words * 8) != 0 || maker >= MAKERS || number >= MOST_EACH)
    __atomic_fetch_add(&books->torn, 1, __ATOMIC_SEQ_CST);
  else {
    // The next number of the same producer, or the first of a later one.
    if (*last != 0 && element[0] != *last && (maker <= *last >> 32 || number != 0))
      __atomic_fetch_add(&books->disordered, 1, __ATOMIC_SEQ_CST);
    __atomic_fetch_add(&books->seen[maker][number], 1, __ATOMIC_SEQ_CST);
  }
  *last = element[0] + 1;
  __atomic_fetch_add(&books->read, 1, __ATOMIC_SEQ_CST);
}

static void read_for_ever(void *context) {
  struct duty *duty = context;
  zeroipc_memory *memory;
  struct books *books;
  zeroipc_ring *ring = open_all(duty->name, false, &memory, &books);
  take_over(ring, ZEROIPC_CONSUMER);
  uint64_t element[WORDS], last = 0;
  for (;;) {
    CHECK_OK(zeroipc_ring_read(ring, element, ZEROIPC_FOREVER));
    enter_element(books, element, WORDS, &last);
  }
}

static void enter_message(struct books *books, const void *data, size_t length, uint64_t *last) {
  const uint64_t *words = data;
  if (length < 16 || length % 8 != 0 || length / 8 != words_of(words[0] & UINT32_MAX))
    __atomic_fetch_add(&books->torn, 1, __ATOMIC_SEQ_CST);
  else enter_element(books, words, (uint32_t)(length / 8), last);
}

static void read_messages_for_ever(void *context) {
  struct duty *duty = context;
  zeroipc_memory *memory;
  struct books *books;
  zeroipc_ring *ring = open_all(duty->name, true, &memory, &books);
  take_over(ring, ZEROIPC_CONSUMER);
  uint64_t last = 0;
  for (;;) {
    const void *data;
    size_t length;
    CHECK_OK(zeroipc_ring_peek(ring, 1, ZEROIPC_FOREVER, &data, &length));
    enter_message(books, data, length, &last);
    CHECK_OK(zeroipc_ring_advance(ring, 1));
  }
}

static void check_books(const struct books *books, uint32_t makers, uint64_t most_missing, uint64_t most_doubled) {
  CHECK_EQUAL(books->torn, 0);
  CHECK_EQUAL(books->disordered, 0);
  uint64_t missing = 0, doubled = 0, written = 0;
  for (uint32_t maker = 0; maker < makers; maker++) {
    written += books->written[maker];
    for (uint64_t k = 0; k < MOST_EACH; k++) {
      uint8_t seen = books->seen[maker][k];
      if (seen > 1) doubled += seen - 1u;
      if (seen == 0 && k < books->written[maker]) missing++;
      CHECK(seen == 0 || k <= books->written[maker]); // at most one more than was acknowledged
    }
  }
  printf("# %llu written, %llu gone, %llu read again\n", (unsigned long long)written, (unsigned long long)missing,
         (unsigned long long)doubled);
  CHECK(written > 0 && missing <= most_missing && doubled <= most_doubled);
}

static void storm(bool messages) {
  void (*const bodies[2])(void *) = {messages ? write_messages_for_ever : write_for_ever,
                                     messages ? read_messages_for_ever : read_for_ever};
  zeroipc_memory *memory = test_memory_of(sizeof(struct books) + (1 << 20), 16);
  zeroipc_ring *ring = messages ? messages_of(memory, 3000, WORDS * 8) : ring_of(memory, WORDS * 8, 20);
  zeroipc_array *array;
  CHECK_OK(zeroipc_array_create(memory, "books", 1, sizeof(struct books), &array));
  struct books *books = zeroipc_array_data(array);
  struct duty duties[MAKERS];
  pid_t crew[2];
  uint32_t started = 0, consumers_killed = 1;
  for (; started < 2; started++) {
    duties[started] = (struct duty){zeroipc_memory_name(memory), started};
    crew[started] = start_child(bodies[started], &duties[started]);
  }
  for (int k = 0; k < VICTIMS; k++) {
    sleep_ms((int)random_below(12));
    uint32_t victim = random_below(2);
    consumers_killed += victim;
    kill_child(crew[victim]);
    duties[started] = (struct duty){zeroipc_memory_name(memory), started};
    crew[victim] = start_child(bodies[victim], &duties[started]);
    started++;
  }
  kill_child(crew[0]);
  kill_child(crew[1]);
  uint64_t element[WORDS], last = 0;
  if (!messages)
    while (zeroipc_ring_try_read(ring, element) == ZEROIPC_OK) enter_element(books, element, WORDS, &last);
  else {
    size_t length;
    while (zeroipc_ring_try_read_message(ring, element, sizeof element, &length) == ZEROIPC_OK)
      enter_message(books, element, length, &last);
  }
  CHECK(zeroipc_ring_is_empty(ring));
  check_books(books, started, messages ? 0 : consumers_killed, messages ? consumers_killed : 0);
  zeroipc_array_close(array);
  end(ring, memory);
}

static void elements_when_processes_are_killed(void) { storm(false); }
static void messages_in_place_when_processes_are_killed(void) { storm(true); }

static void who_is_stopped_keeps_its_side(void) {
  zeroipc_memory *memory = test_memory_of(sizeof(struct books) + (1 << 20), 16);
  zeroipc_ring *ring = ring_of(memory, WORDS * 8, 20);
  zeroipc_array *array;
  CHECK_OK(zeroipc_array_create(memory, "books", 1, sizeof(struct books), &array));
  struct books *books = zeroipc_array_data(array);
  struct duty duty = {zeroipc_memory_name(memory), 0};
  pid_t producer = start_child(write_for_ever, &duty);
  uint64_t element[WORDS], last = 0;
  int status;
  for (int k = 0; k < 10; k++) {
    for (int n = 0; n < 50; n++) {
      CHECK_OK(zeroipc_ring_read(ring, element, 30 * SECOND));
      enter_element(books, element, WORDS, &last);
    }
    kill(producer, SIGSTOP);
    CHECK(waitpid(producer, &status, WUNTRACED) == producer && WIFSTOPPED(status));
    CHECK_STATUS(zeroipc_ring_take(ring, ZEROIPC_PRODUCER), ZEROIPC_TAKEN);
    CHECK_MESSAGE("its producer is process");
    while (zeroipc_ring_try_read(ring, element) == ZEROIPC_OK) enter_element(books, element, WORDS, &last);
    CHECK_STATUS(zeroipc_ring_read(ring, element, MILLISECOND), ZEROIPC_TIMEOUT);
    kill(producer, SIGCONT);
  }
  kill_child(producer);
  while (zeroipc_ring_try_read(ring, element) == ZEROIPC_OK) enter_element(books, element, WORDS, &last);
  check_books(books, 1, 0, 0);
  CHECK_OK(zeroipc_ring_take(ring, ZEROIPC_PRODUCER));
  zeroipc_array_close(array);
  end(ring, memory);
}

// --- waiting ---

static void write_after_a_while(void *context) {
  zeroipc_memory *memory;
  zeroipc_ring *ring;
  CHECK_OK(zeroipc_memory_open(context, 0, NULL, &memory));
  CHECK_OK(zeroipc_ring_open(memory, "r", 8, 0, &ring));
  for (double value = 0; value < 20; value++) {
    sleep_ms(5);
    CHECK_OK(zeroipc_ring_write(ring, &value, ZEROIPC_FOREVER));
  }
}

static void read_after_a_while(void *context) {
  zeroipc_memory *memory;
  zeroipc_ring *ring;
  CHECK_OK(zeroipc_memory_open(context, 0, NULL, &memory));
  CHECK_OK(zeroipc_ring_open(memory, "r", 8, 0, &ring));
  for (double expected = 0; expected < 20; expected++) {
    double value;
    sleep_ms(5);
    CHECK_OK(zeroipc_ring_try_read(ring, &value));
    CHECK(value == expected);
  }
}

static void a_sleeper_is_woken_and_costs_no_cpu(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_ring *ring = ring_of(memory, 8, 2);
  double value;
  clock_t before = clock();
  CHECK_STATUS(zeroipc_ring_read(ring, &value, 300 * MILLISECOND), ZEROIPC_TIMEOUT);
  CHECK(clock() - before < CLOCKS_PER_SEC / 10);
  pid_t child = start_child(write_after_a_while, (void *)(uintptr_t)zeroipc_memory_name(memory));
  for (double expected = 0; expected < 20; expected++) {
    CHECK_OK(zeroipc_ring_read(ring, &value, 30 * SECOND));
    CHECK(value == expected);
  }
  join_child(child);
  zeroipc_ring_release(ring, ZEROIPC_CONSUMER);
  for (value = 0; value < 2; value++) CHECK_OK(zeroipc_ring_try_write(ring, &value));
  child = start_child(read_after_a_while, (void *)(uintptr_t)zeroipc_memory_name(memory));
  for (; value < 22; value++) CHECK_OK(zeroipc_ring_write(ring, &value, 30 * SECOND));
  join_child(child);
  CHECK(zeroipc_ring_is_full(ring));
  end(ring, memory);
}

int main(void) {
  RUN(elements_come_out_in_the_order_in_which_they_went_in);
  RUN(elements_of_all_sizes);
  RUN(many_at_once);
  RUN(laps_wrap);
  RUN(elements_in_place);
  RUN(messages_of_all_sizes);
  RUN(a_message_fits_exactly_if_its_frame_is_free_wherever_it_begins);
  RUN(many_messages_at_once);
  RUN(messages_in_place);
  RUN(operations_of_the_other_contents);
  RUN(sides_are_taken_held_and_released);
  RUN(another_one_goes_on_where_the_first_stood);
  RUN(what_cannot_be_opened);
  RUN(a_new_ring_takes_the_bytes_that_the_guide_says);
  RUN(words_that_contradict_each_other_are_told);
  RUN(words_at_random_harm_nobody);
  RUN(a_time_out_and_a_reader);
  RUN(threads_each_have_a_side_of_one_handle);
  RUN(elements_when_processes_are_killed);
  RUN(messages_in_place_when_processes_are_killed);
  RUN(who_is_stopped_keeps_its_side);
  RUN(a_sleeper_is_woken_and_costs_no_cpu);
  return test_result();
}
