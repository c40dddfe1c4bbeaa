// select: among what is ready, what comes, and what takes two; over several segments; among processes that are killed.

#define _GNU_SOURCE

#include <pthread.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "cell.h"
#include "harness.h"

static zeroipc_channel *channel_of(zeroipc_memory *memory, const char *name, uint32_t capacity) {
  zeroipc_channel *channel;
  CHECK_OK(zeroipc_channel_create(memory, name, 8, capacity, NULL, &channel));
  return channel;
}

// No bit may be left behind in any of the four sets, and no offer.
static void check_nothing_is_left(zeroipc_memory *memory, const char *name) {
  uint8_t *bytes = bytes_of(memory, name);
  for (uint32_t at = QUEUE_NOT_EMPTY; at < QUEUE_CELLS; at += 8) CHECK_EQUAL(load64(bytes + at), 0);
  if (fixed32(bytes + CHANNEL_RENDEZVOUS) == 0) return;
  for (uint32_t k = 0; k < fixed32(bytes + STRUCTURE_CAPACITY); k++)
    CHECK_EQUAL(load64(bytes + QUEUE_CELLS + k * fixed32(bytes + STRUCTURE_STRIDE)) >> 24 & 1, 0);
}

static uint32_t offers_at(zeroipc_memory *memory, const char *name) {
  uint8_t *bytes = bytes_of(memory, name);
  uint32_t found = 0;
  for (uint32_t k = 0; k < fixed32(bytes + STRUCTURE_CAPACITY); k++)
    found += (uint32_t)(load64(bytes + QUEUE_CELLS + k * fixed32(bytes + STRUCTURE_STRIDE)) >> 24) & 1;
  return found;
}

// --- with a buffer ---

static void among_what_is_ready_it_draws_by_chance(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_channel *a = channel_of(memory, "a", 1), *b = channel_of(memory, "b", 1), *c = channel_of(memory, "c", 1);
  uint64_t one = 1, two = 2, in, out;
  uint32_t counts[3] = {0};
  CHECK_OK(zeroipc_channel_try_send(a, &one));
  CHECK_OK(zeroipc_channel_try_send(b, &two));
  for (uint64_t round = 0; round < 3000; round++) {
    in = round;
    zeroipc_case cases[] = {zeroipc_receiving(a, &out), zeroipc_receiving(b, &out), zeroipc_sending(c, &in)};
    size_t chosen = 99;
    CHECK_OK(round % 2 ? zeroipc_select(cases, 3, ZEROIPC_FOREVER, &chosen) : zeroipc_try_select(cases, 3, &chosen));
    CHECK(chosen < 3);
    counts[chosen]++;
    if (chosen == 2) {
      CHECK_OK(zeroipc_channel_try_receive(c, &out));
      CHECK_EQUAL(out, round);
    } else {
      CHECK_EQUAL(out, chosen + 1);
      CHECK_OK(zeroipc_channel_try_send(chosen ? b : a, chosen ? &two : &one));
    }
  }
  for (int k = 0; k < 3; k++) CHECK(counts[k] > 800);
  zeroipc_channel_close(a);
  zeroipc_channel_close(b);
  zeroipc_channel_close(c);
  end_memory(memory);
}

static void when_nothing_is_ready_nothing_is_left(void) {
  for (uint32_t capacity = 0; capacity <= 1; capacity++) {
    zeroipc_memory *one = test_memory(), *other = test_memory();
    zeroipc_channel *a = channel_of(one, "a", capacity), *b = channel_of(other, "b", capacity);
    zeroipc_channel *c = channel_of(one, "c", 0);
    uint64_t value = 7, out;
    if (capacity == 1) CHECK_OK(zeroipc_channel_try_send(b, &value));
    size_t chosen;
    zeroipc_case cases[] = {zeroipc_receiving(a, &out), zeroipc_sending(b, &value), zeroipc_sending(c, &value),
                            zeroipc_receiving(c, &out)}; // its own offer at c is nothing to receive
    CHECK_STATUS(zeroipc_try_select(cases, 4, &chosen), ZEROIPC_PENDING);
    CHECK_STATUS(zeroipc_select(cases, 4, 0, &chosen), ZEROIPC_TIMEOUT);
    CHECK_STATUS(zeroipc_select(cases, 4, 120 * MILLISECOND, &chosen), ZEROIPC_TIMEOUT);
    CHECK_MESSAGE("select: waiting: not within 120.000 ms");
    CHECK_STATUS(zeroipc_select(cases, 4, -2, &chosen), ZEROIPC_BAD_ARGUMENT);
    check_nothing_is_left(one, "a");
    check_nothing_is_left(other, "b");
    check_nothing_is_left(one, "c");
    zeroipc_channel_close(a);
    zeroipc_channel_close(b);
    zeroipc_channel_close(c);
    end_memory(one);
    end_memory(other);
  }
}

static void what_cannot_be_selected(void) {
  zeroipc_memory *memory = test_memory(), *reader;
  zeroipc_channel *a = channel_of(memory, "a", 1), *hand = channel_of(memory, "hand", 0), *look;
  uint64_t value = 1;
  size_t chosen;
  zeroipc_case none[] = {{a, NULL, NULL}}, both[] = {{a, &value, &value}}, nowhere[] = {{NULL, &value, NULL}};
  CHECK_STATUS(zeroipc_select(none, 0, 0, &chosen), ZEROIPC_BAD_ARGUMENT);
  CHECK_STATUS(zeroipc_select(none, 1, 0, &chosen), ZEROIPC_BAD_ARGUMENT);
  CHECK_STATUS(zeroipc_select(both, 1, 0, &chosen), ZEROIPC_BAD_ARGUMENT);
  CHECK_STATUS(zeroipc_select(nowhere, 1, 0, &chosen), ZEROIPC_BAD_ARGUMENT);
  zeroipc_memory_options options = {.read_only = true};
  CHECK_OK(zeroipc_memory_open(zeroipc_memory_name(memory), 0, &options, &reader));
  CHECK_OK(zeroipc_channel_open(reader, "a", 8, 0, &look));
  zeroipc_case looks[] = {zeroipc_receiving(look, &value)};
  CHECK_STATUS(zeroipc_select(looks, 1, 0, &chosen), ZEROIPC_READ_ONLY);
  zeroipc_case cases[] = {zeroipc_receiving(a, &value), zeroipc_sending(hand, &value)};
  CHECK_OK(zeroipc_channel_end(hand));
  CHECK_STATUS(zeroipc_select(cases, 2, ZEROIPC_FOREVER, &chosen), ZEROIPC_ENDED);
  CHECK_EQUAL(chosen, 1);
  CHECK_OK(zeroipc_channel_end(a));
  CHECK_STATUS(zeroipc_try_select(cases, 1, &chosen), ZEROIPC_ENDED);
  CHECK_EQUAL(chosen, 0);
  store64(bytes_of(memory, "a") + QUEUE_HEAD, 9);
  CHECK_STATUS(zeroipc_select(cases, 1, ZEROIPC_FOREVER, &chosen), ZEROIPC_CORRUPT);
  zeroipc_channel_close(look);
  zeroipc_memory_close(reader);
  zeroipc_channel_close(a);
  zeroipc_channel_close(hand);
  end_memory(memory);
}

// --- what comes ---

struct later {
  zeroipc_channel *channel;
  int milliseconds;
  char does; // 's'end, 'r'eceive, 'e'nd, 'p'oll
  uint64_t value;
  pthread_t thread;
};

static void *act_later(void *context) {
  struct later *later = context;
  sleep_ms(later->milliseconds);
  if (later->does == 's') CHECK_OK(zeroipc_channel_send(later->channel, &later->value, 30 * SECOND));
  if (later->does == 'r') CHECK_OK(zeroipc_channel_receive(later->channel, &later->value, 30 * SECOND));
  if (later->does == 'e') CHECK_OK(zeroipc_channel_end(later->channel));
  if (later->does == 'p')
    while (zeroipc_channel_try_receive(later->channel, &later->value) != ZEROIPC_OK) sleep_ms(1);
  return NULL;
}

static void start_later(struct later *later, zeroipc_channel *channel, int milliseconds, char does, uint64_t value) {
  *later = (struct later){.channel = channel, .milliseconds = milliseconds, .does = does, .value = value};
  CHECK(pthread_create(&later->thread, NULL, act_later, later) == 0);
}

static void it_is_woken_by_any_case_in_any_segment(void) {
  for (uint32_t capacity = 0; capacity <= 1; capacity++) {
    zeroipc_memory *memories[2] = {test_memory(), test_memory()};
    zeroipc_channel *channels[4];
    uint64_t full = 5, values[4];
    zeroipc_case cases[4];
    for (int k = 0; k < 4; k++) {
      const char *names[] = {"a", "b", "c", "d"};
      channels[k] = channel_of(memories[k % 2], names[k], capacity);
      cases[k] = k < 2 ? zeroipc_receiving(channels[k], &values[k]) : zeroipc_sending(channels[k], &values[k]);
      if (capacity == 1 && k >= 2) CHECK_OK(zeroipc_channel_try_send(channels[k], &full));
    }
    for (int round = 0; round < 40; round++) {
      size_t wanted = (size_t)round % 4, chosen = 99;
      for (uint64_t k = 0; k < 4; k++) values[k] = k * 100;
      struct later later;
      // As another participant would: by a handle of its own on half of the rounds.
      zeroipc_memory *again = open_again(memories[wanted % 2]);
      zeroipc_channel *theirs;
      const char *names[] = {"a", "b", "c", "d"};
      CHECK_OK(zeroipc_channel_open(again, names[wanted], 8, 0, &theirs));
      start_later(&later, round % 8 < 4 ? theirs : channels[wanted], 3, wanted < 2 ? 's' : 'r', 77);
      int64_t start = now();
      CHECK_OK(zeroipc_select(cases, 4, 30 * SECOND, &chosen));
      CHECK_EQUAL(chosen, wanted);
      CHECK(now() - start < SECOND);
      pthread_join(later.thread, NULL);
      if (wanted < 2) CHECK_EQUAL(values[wanted], 77);
      else if (capacity == 0) CHECK_EQUAL(later.value, wanted * 100);
      zeroipc_channel_close(theirs);
      zeroipc_memory_close(again);
    }
    struct later later;
    size_t chosen;
    start_later(&later, channels[3], 5, 'e', 0);
    CHECK_STATUS(zeroipc_select(cases, 4, 30 * SECOND, &chosen), ZEROIPC_ENDED);
    CHECK_EQUAL(chosen, 3);
    pthread_join(later.thread, NULL);
    const char *names[] = {"a", "b", "c", "d"};
    for (int k = 0; k < 4; k++) check_nothing_is_left(memories[k % 2], names[k]);
    for (int k = 0; k < 4; k++) zeroipc_channel_close(channels[k]);
    for (int k = 0; k < 2; k++) end_memory(memories[k]);
  }
}

static void receivers_that_only_look_now_and_then_are_found(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_channel *a = channel_of(memory, "a", 0), *b = channel_of(memory, "b", 0);
  for (uint64_t round = 0; round < 4; round++) {
    struct later later;
    start_later(&later, round % 2 ? b : a, 0, 'p', 0);
    zeroipc_case cases[] = {zeroipc_sending(a, &round), zeroipc_sending(b, &round)};
    size_t chosen;
    CHECK_OK(zeroipc_select(cases, 2, 30 * SECOND, &chosen));
    CHECK_EQUAL(chosen, round % 2);
    pthread_join(later.thread, NULL);
    CHECK_EQUAL(later.value, round);
  }
  zeroipc_channel_close(a);
  zeroipc_channel_close(b);
  end_memory(memory);
}

static void *select_one_of_three(void *context) {
  zeroipc_channel **channels = context;
  uint64_t value = 1;
  zeroipc_case cases[3];
  size_t chosen;
  for (int k = 0; k < 3; k++) cases[k] = zeroipc_sending(channels[k], &value);
  CHECK_STATUS(zeroipc_select(cases, 3, 300 * MILLISECOND, &chosen), ZEROIPC_TIMEOUT);
  return NULL;
}

static void at_most_one_offer_is_out(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_channel *channels[3] = {channel_of(memory, "a", 0), channel_of(memory, "b", 0), channel_of(memory, "c", 0)};
  pthread_t thread;
  CHECK(pthread_create(&thread, NULL, select_one_of_three, channels) == 0);
  uint32_t seen = 0, places[3] = {0};
  for (int64_t start = now(); now() - start < 280 * MILLISECOND;) {
    uint32_t a = offers_at(memory, "a"), b = offers_at(memory, "b"), c = offers_at(memory, "c");
    // It may move on between two looks, but not to where it was.
    uint32_t again = offers_at(memory, "a") + offers_at(memory, "b") + offers_at(memory, "c");
    CHECK(a <= 1 && b <= 1 && c <= 1 && (a + b + c <= 1 || again <= 1));
    seen += a + b + c;
    places[0] += a;
    places[1] += b;
    places[2] += c;
  }
  CHECK(seen > 0 && (places[0] > 0) + (places[1] > 0) + (places[2] > 0) >= 2); // it moves on
  pthread_join(thread, NULL);
  for (int k = 0; k < 3; k++) zeroipc_channel_close(channels[k]);
  end_memory(memory);
}

// --- what takes two ---

#define EXCHANGES 200

struct party {
  const char *name; // of the segment
  zeroipc_memory *memory;
  uint64_t sent, received, sum_sent, sum_received;
};

// Sends its number to the others or takes one of theirs, on the same two channels.
static void exchange(struct party *party, uint64_t number) {
  zeroipc_channel *a = channel_of(party->memory, "a", 0), *b = channel_of(party->memory, "b", 0);
  for (uint64_t k = 0; k < EXCHANGES; k++) {
    uint64_t in = number * 1000 + k, out;
    zeroipc_case cases[] = {zeroipc_sending(a, &in), zeroipc_receiving(b, &out)};
    if (number % 2) {
      cases[0] = zeroipc_sending(b, &in);
      cases[1] = zeroipc_receiving(a, &out);
    }
    size_t chosen;
    CHECK_OK(zeroipc_select(cases, 2, 30 * SECOND, &chosen));
    if (chosen == 0) {
      party->sent++;
      party->sum_sent += in;
    } else {
      party->received++;
      party->sum_received += out;
    }
  }
  zeroipc_channel_close(a);
  zeroipc_channel_close(b);
}

static void *exchange_in_a_thread(void *context) {
  exchange(context, 1);
  return NULL;
}

static void exchange_in_a_child(void *context) {
  struct party *shared = context;
  CHECK_OK(zeroipc_memory_open(shared->name, 0, NULL, &shared->memory));
  zeroipc_array *books;
  exchange(shared, 1);
  CHECK_OK(zeroipc_array_open(shared->memory, "party", sizeof *shared, 0, &books));
  CHECK_OK(zeroipc_array_set(books, 0, shared));
}

static void two_selects_take_what_the_other_offers(void) {
  for (int kind = 0; kind < 3; kind++) { // threads of one participant, of two, processes
    zeroipc_memory *memory = test_memory(), *again = open_again(memory);
    zeroipc_channel *a = channel_of(memory, "a", 0), *b = channel_of(memory, "b", 0);
    zeroipc_array *books;
    struct party mine = {.memory = memory}, theirs = {.name = zeroipc_memory_name(memory)};
    CHECK_OK(zeroipc_array_create(memory, "party", sizeof theirs, 1, &books));
    int64_t start = now();
    if (kind == 2) {
      pid_t child = start_child(exchange_in_a_child, &theirs);
      exchange(&mine, 0);
      join_child(child);
      CHECK_OK(zeroipc_array_get(books, 0, &theirs));
    } else {
      theirs.memory = kind ? again : memory;
      pthread_t thread;
      CHECK(pthread_create(&thread, NULL, exchange_in_a_thread, &theirs) == 0);
      exchange(&mine, 0);
      pthread_join(thread, NULL);
    }
    CHECK(mine.sent == theirs.received && mine.received == theirs.sent);
    CHECK(mine.sum_sent == theirs.sum_received && mine.sum_received == theirs.sum_sent);
    CHECK(mine.sent > 0 && mine.received > 0);
    printf("# %d exchanges in %.0f ms\n", EXCHANGES, (double)(now() - start) / 1e6);
    check_nothing_is_left(memory, "a");
    check_nothing_is_left(memory, "b");
    zeroipc_array_close(books);
    zeroipc_channel_close(a);
    zeroipc_channel_close(b);
    zeroipc_memory_close(again);
    end_memory(memory);
  }
}

// --- many that give up now and then: exactly what is said to be sent is received ---

#define THREADS 4
#define CHANNELS 3
#define ROUNDS 4000

struct player {
  zeroipc_channel **channels;
  uint64_t number;
  uint8_t *seen; // [thread][round]
  uint8_t *sent;
  uint32_t stop;
};

static void *play_rounds(void *context) {
  struct player *player = context;
  uint64_t state = player->number * 2654435761u + 1, out[CHANNELS];
  for (uint64_t round = 0; round < ROUNDS; round++) {
    uint64_t in = player->number << 32 | round;
    zeroipc_case cases[CHANNELS + 1];
    size_t chosen, count = 0;
    for (size_t k = 0; k < CHANNELS; k++) {
      state = state * 6364136223846793005u + 1442695040888963407u;
      uint32_t dice = (uint32_t)(state >> 40) % 5;
      if (dice < 2) cases[count++] = zeroipc_sending(player->channels[k], &in);
      else if (dice < 4) cases[count++] = zeroipc_receiving(player->channels[k], &out[k]);
    }
    if (count == 0) cases[count++] = zeroipc_sending(player->channels[round % CHANNELS], &in);
    int64_t timeout_ns = (int64_t)((state >> 33) % 4 ? (state >> 35) % 100000 : 0);
    zeroipc_status status = zeroipc_select(cases, count, timeout_ns, &chosen);
    if (status == ZEROIPC_TIMEOUT) continue;
    CHECK_OK(status);
    CHECK(chosen < count);
    if (cases[chosen].send) {
      player->sent[player->number * ROUNDS + round] = 1;
      continue;
    }
    uint64_t value = *(uint64_t *)cases[chosen].receive;
    CHECK(value >> 32 < THREADS && (uint32_t)value < ROUNDS);
    CHECK(__atomic_fetch_add(&player->seen[(value >> 32) * ROUNDS + (uint32_t)value], 1, __ATOMIC_RELAXED) == 0);
  }
  return NULL;
}

static void what_races_with_the_time_out_is_never_lost_nor_doubled(void) {
  for (int kind = 0; kind < 2; kind++) { // with handles of their own, and with shared ones
    zeroipc_memory *memory = test_memory(), *memories[THREADS];
    const char *names[CHANNELS] = {"a", "b", "c"};
    zeroipc_channel *channels[THREADS][CHANNELS];
    uint8_t *seen = calloc(THREADS, ROUNDS), *sent = calloc(THREADS, ROUNDS);
    struct player players[THREADS];
    pthread_t threads[THREADS];
    for (uint64_t k = 0; k < THREADS; k++) {
      memories[k] = kind ? memory : open_again(memory);
      for (int n = 0; n < CHANNELS; n++) channels[k][n] = channel_of(memories[k], names[n], n == 2 ? 2 : 0);
      players[k] = (struct player){channels[kind ? 0 : k], k, seen, sent, 0};
    }
    for (int k = 0; k < THREADS; k++) CHECK(pthread_create(&threads[k], NULL, play_rounds, &players[k]) == 0);
    for (int k = 0; k < THREADS; k++) pthread_join(threads[k], NULL);
    uint64_t value, count = 0;
    while (zeroipc_channel_try_receive(channels[0][2], &value) == ZEROIPC_OK)
      CHECK(seen[(value >> 32) * ROUNDS + (uint32_t)value]++ == 0);
    for (int k = 0; k < THREADS * ROUNDS; k++) CHECK(seen[k] == sent[k]);
    for (int k = 0; k < THREADS * ROUNDS; k++) count += sent[k];
    printf("# %llu sent in %d selects\n", (unsigned long long)count, THREADS * ROUNDS);
    CHECK(count > 100);
    for (int n = 0; n < CHANNELS; n++) check_nothing_is_left(memory, names[n]);
    for (int k = 0; k < THREADS; k++) {
      for (int n = 0; n < CHANNELS; n++) zeroipc_channel_close(channels[k][n]);
      if (!kind) zeroipc_memory_close(memories[k]);
    }
    free(seen);
    free(sent);
    end_memory(memory);
  }
}

// --- processes that are killed ---

#define VICTIMS 50u
#define CREW 4u
#define MOST_EACH (1u << 16)
#define WORDS 32u // 256 bytes: a sum over the others ends each value

enum { SENT = 1, NOT_SENT = 2 };

struct books {
  uint8_t told[VICTIMS + CREW][MOST_EACH], seen[VICTIMS + CREW][MOST_EACH];
  uint64_t torn;
};

struct duty {
  const char *name;
  uint32_t number;
};

static void fill_value(uint64_t *value, uint32_t maker, uint64_t number) {
  value[WORDS - 1] = 0;
  for (uint32_t k = 0; k < WORDS - 1; k++) {
    value[k] = k == 0 ? ((uint64_t)maker << 32 | number) : value[k - 1] * 6364136223846793005u + k;
    value[WORDS - 1] += value[k];
  }
}

static void enter_value(struct books *books, const uint64_t *value) {
  uint32_t maker = (uint32_t)(value[0] >> 32), number = (uint32_t)value[0];
  uint64_t expected[WORDS];
  fill_value(expected, maker, number);
  if (memcmp(expected, value, sizeof expected) != 0 || maker >= VICTIMS + CREW || number >= MOST_EACH)
    __atomic_fetch_add(&books->torn, 1, __ATOMIC_SEQ_CST);
  else __atomic_fetch_add(&books->seen[maker][number], 1, __ATOMIC_SEQ_CST);
}

// Everybody sends or receives, whichever comes first, at two channels.
static void select_for_ever(void *context) {
  struct duty *duty = context;
  zeroipc_memory *memory;
  zeroipc_array *array;
  zeroipc_channel *hand, *buffer;
  CHECK_OK(zeroipc_memory_open(duty->name, 0, NULL, &memory));
  CHECK_OK(zeroipc_channel_open(memory, "hand", WORDS * 8, 0, &hand));
  CHECK_OK(zeroipc_channel_open(memory, "buffer", WORDS * 8, 0, &buffer));
  CHECK_OK(zeroipc_array_open(memory, "books", 1, 0, &array));
  struct books *books = zeroipc_array_data(array);
  uint64_t value[WORDS], out[2][WORDS];
  for (uint32_t number = 0; number < MOST_EACH; number++) {
    fill_value(value, duty->number, number);
    zeroipc_case cases[] = {zeroipc_receiving(hand, out[0]), zeroipc_sending(hand, value),
                            zeroipc_receiving(buffer, out[1]), zeroipc_sending(buffer, value)};
    size_t chosen, first = duty->number % 4 == 0, count = 2 + random_below(3 - (uint32_t)first);
    int64_t timeout_ns = random_below(3) ? (int64_t)(10 * MILLISECOND) : (int64_t)random_below(50000);
    zeroipc_status status = zeroipc_select(cases + first, count, timeout_ns, &chosen);
    CHECK(status == ZEROIPC_OK || status == ZEROIPC_TIMEOUT);
    const zeroipc_case *one = &cases[first + (status ? 0 : chosen)];
    if (!status && one->receive) enter_value(books, one->receive);
    __atomic_store_n(&books->told[duty->number][number], !status && one->send ? SENT : NOT_SENT, __ATOMIC_SEQ_CST);
  }
  sleep_ms(60000);
}

static void processes_are_killed_and_nothing_is_lost_doubled_or_torn(void) {
  zeroipc_memory *memory = test_memory_of(sizeof(struct books) + (1 << 20), 16);
  zeroipc_channel *hand, *buffer;
  zeroipc_channel_options options = {.offers = 80}; // for those of the dead, too
  CHECK_OK(zeroipc_channel_create(memory, "hand", WORDS * 8, 0, &options, &hand));
  CHECK_OK(zeroipc_channel_create(memory, "buffer", WORDS * 8, 3, NULL, &buffer));
  zeroipc_array *array;
  CHECK_OK(zeroipc_array_create(memory, "books", 1, sizeof(struct books), &array));
  struct books *books = zeroipc_array_data(array);
  struct duty duties[VICTIMS + CREW];
  pid_t crew[CREW];
  uint32_t started = 0;
  for (; started < CREW; started++) {
    duties[started] = (struct duty){zeroipc_memory_name(memory), started};
    crew[started] = start_child(select_for_ever, &duties[started]);
  }
  for (uint32_t k = 0; k < VICTIMS; k++) {
    sleep_ms((int)random_below(20));
    uint32_t victim = random_below(CREW);
    kill_child(crew[victim]);
    duties[started] = (struct duty){zeroipc_memory_name(memory), started};
    crew[victim] = start_child(select_for_ever, &duties[started++]);
  }
  for (uint32_t k = 0; k < CREW; k++) kill_child(crew[k]);
  uint64_t value[WORDS];
  CHECK_OK(zeroipc_channel_end(hand));
  CHECK_OK(zeroipc_channel_end(buffer));
  while (zeroipc_channel_try_receive(hand, value) == ZEROIPC_OK) enter_value(books, value);
  while (zeroipc_channel_try_receive(buffer, value) == ZEROIPC_OK) enter_value(books, value);
  CHECK(zeroipc_channel_is_drained(hand) && zeroipc_channel_is_drained(buffer));
  CHECK_EQUAL(books->torn, 0);
  uint64_t missing = 0, sent = 0, not_sent = 0;
  for (uint32_t maker = 0; maker < started; maker++) {
    uint32_t untold = 0;
    for (uint32_t k = 0; k < MOST_EACH; k++) {
      uint8_t told = books->told[maker][k], seen = books->seen[maker][k];
      sent += told == SENT;
      not_sent += told == NOT_SENT;
      missing += told == SENT && seen == 0;
      untold += told == 0 && seen != 0;
      CHECK(seen <= 1 && (told != NOT_SENT || seen == 0));
    }
    CHECK(untold <= 1);
  }
  printf("# %u kills, %llu sent, %llu not, %llu gone with their receivers\n", VICTIMS, (unsigned long long)sent,
         (unsigned long long)not_sent, (unsigned long long)missing);
  CHECK(sent > 100 && missing <= VICTIMS + CREW);
  zeroipc_array_close(array);
  zeroipc_channel_close(hand);
  zeroipc_channel_close(buffer);
  end_memory(memory);
}

static void a_sleeper_costs_no_cpu(void) {
  zeroipc_memory *memory = test_memory();
  zeroipc_channel *a = channel_of(memory, "a", 0), *b = channel_of(memory, "b", 0), *c = channel_of(memory, "c", 1);
  uint64_t in = 1, out;
  size_t chosen;
  zeroipc_case cases[] = {zeroipc_sending(a, &in), zeroipc_sending(b, &in), zeroipc_receiving(c, &out),
                          zeroipc_receiving(a, &out)};
  clock_t before = clock();
  CHECK_STATUS(zeroipc_select(cases, 4, 400 * MILLISECOND, &chosen), ZEROIPC_TIMEOUT);
  CHECK(clock() - before < CLOCKS_PER_SEC / 10);
  zeroipc_channel_close(a);
  zeroipc_channel_close(b);
  zeroipc_channel_close(c);
  end_memory(memory);
}

int main(void) {
  RUN(among_what_is_ready_it_draws_by_chance);
  RUN(when_nothing_is_ready_nothing_is_left);
  RUN(what_cannot_be_selected);
  RUN(it_is_woken_by_any_case_in_any_segment);
  RUN(receivers_that_only_look_now_and_then_are_found);
  RUN(at_most_one_offer_is_out);
  RUN(two_selects_take_what_the_other_offers);
  RUN(what_races_with_the_time_out_is_never_lost_nor_doubled);
  RUN(processes_are_killed_and_nothing_is_lost_doubled_or_torn);
  RUN(a_sleeper_costs_no_cpu);
  return test_result();
}
