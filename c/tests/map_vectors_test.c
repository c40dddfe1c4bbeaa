// The hash vectors of SPECIFICATION.md "Keys and their hash", and the scripts of vectors/map.txt and vectors/set.txt.

#include <math.h>

#include "hash.h"
#include "vectors.h"

// --- hashes ---

static void expect_hash(uint64_t seed, const void *key, size_t size, uint64_t hash, uint32_t home, uint32_t tag) {
  uint64_t found = hash_bytes(seed, key, size);
  CHECK_EQUAL(found, hash);
  CHECK_EQUAL(home_of(found >> 32, 13107), home);
  CHECK_EQUAL(tag_of(found), tag);
}

static void expect_text(uint64_t seed, size_t size, const char *text, uint64_t hash, uint32_t home, uint32_t tag) {
  char key[24];
  CHECK_OK(zeroipc_text_key(key, size, text));
  expect_hash(seed, key, size, hash, home, tag);
}

static void hashes_of_numbers(void) {
  const uint64_t whole[] = {0, 1, 6, UINT64_MAX};
  expect_hash(0, &whole[0], 8, 0xE220A8397B1DCDAF, 11577, 175);
  expect_hash(0, &whole[1], 8, 0x910A2DEC89025CC1, 7425, 193);
  expect_hash(0, &(uint32_t){1}, 4, 0x910A2DEC89025CC1, 7425, 193);
  expect_hash(0, &whole[2], 8, 0xBD64A5D9ADEFE000, 9696, 2);
  expect_hash(0, &whole[3], 8, 0xE4D971771B652C20, 11716, 32);
  expect_hash(0, &(int64_t){-1}, 8, 0xE4D971771B652C20, 11716, 32);
  expect_hash(0, &(int32_t){-1}, 4, 0x73B13BA2AFF181C0, 5923, 192);
  expect_hash(0x0123456789ABCDEF, &whole[0], 8, 0x157A3807A48FAA9D, 1099, 157);
  expect_hash(0, &(double){0.0}, 8, 0xE220A8397B1DCDAF, 11577, 175);
  expect_hash(0, &(double){-0.0}, 8, 0x481EC0A212A9F3DB, 3692, 219);
  expect_hash(0, &(double){1.5}, 8, 0xD6DAB18E1392608A, 11000, 138);
  expect_hash(0, &(double){zeroipc_f64_key((double)-NAN)}, 8, 0xC72971D82E15BB46, 10196, 70);
  expect_hash(0, &(float){1.5f}, 4, 0x555B738727E4A1CF, 4370, 207);
  CHECK(zeroipc_f64_key(2.5) == 2.5 && signbit(zeroipc_f64_key(-0.0)) != 0);
  float nan = zeroipc_f32_key(-NAN);
  CHECK(memcmp(&nan, &(uint32_t){0x7fc00000}, 4) == 0 && zeroipc_f32_key(-1) == -1);
}

static void hashes_of_texts_bytes_and_structs(void) {
  const uint64_t seed = 0x0123456789ABCDEF;
  expect_text(0, 8, "alice", 0x3B3AFFC06B623DF9, 3032, 249);
  expect_text(0, 16, "alice", 0xAC94A29C3207BA57, 8835, 87);
  expect_text(0, 24, "n\xc3\xa9" "e M\xc3\xbcller, \xe6\x9d\xb1\xe4\xba\xac", 0x7929ED40EDDB8962, 6203, 98);
  expect_text(seed, 16, "alice", 0x9F9C2FB6E830DDB3, 8171, 179);
  expect_hash(0, (uint8_t[]){1, 2, 3}, 3, 0x86BDC63AC722646F, 6898, 111);
  expect_hash(UINT64_MAX, &(uint64_t){(uint64_t)9 << 32 | 7}, 8, 0x1BFF2FF1EAF95FEF, 1433, 239);
  char key[8];
  CHECK_STATUS(zeroipc_text_key(key, 4, "alice"), ZEROIPC_OUT_OF_RANGE);
  CHECK_MESSAGE("5 bytes, and 4 are the most");
}

// --- map ---

struct session {
  uint32_t user, padding;
  double at;
};

static const uint32_t all_keys[] = {3, 4, 5, 7, 10, 11, 14, 16};

static const char *text_of(const char *text) {
  static char key[12];
  CHECK_OK(zeroipc_text_key(key, sizeof key, text));
  return key;
}

static void write_maps(zeroipc_memory *memory) {
  zeroipc_map *prices, *sessions;
  zeroipc_keyed_options options = {.spares = 2, .seed = &(uint64_t){0}};
  CHECK_OK(zeroipc_map_create(memory, "prices", 4, 8, 8, &options, &prices));
  for (int k = 0; k < 8; k++)
    CHECK_OK(zeroipc_map_set(prices, &all_keys[k], &(double){all_keys[k] + 0.5}, ZEROIPC_FOREVER));
  CHECK_OK(zeroipc_map_set(prices, &(uint32_t){3}, &(double){-1}, ZEROIPC_FOREVER));
  CHECK_OK(zeroipc_map_remove(prices, &(uint32_t){4}));
  options = (zeroipc_keyed_options){.spares = 1, .seed = &(uint64_t){0x0123456789abcdef}};
  CHECK_OK(zeroipc_map_create(memory, "sessions", 12, sizeof(struct session), 1, &options, &sessions));
  CHECK_OK(zeroipc_map_set(sessions, text_of("\xc3\xa4lice"), &(struct session){7, 0, 0.25}, ZEROIPC_FOREVER));
  CHECK_STATUS(zeroipc_map_try_set(sessions, text_of("bob"), &(struct session){8, 0, 1}), ZEROIPC_NO_ROOM);
  zeroipc_map_close(prices);
  zeroipc_map_close(sessions);
}

static void read_maps(zeroipc_memory *memory) {
  zeroipc_map *prices, *sessions;
  double value;
  CHECK_OK(zeroipc_map_create(memory, "prices", 4, 8, 8, NULL, &prices));
  for (int k = 0; k < 8; k++) {
    bool gone = all_keys[k] == 4;
    CHECK_STATUS(zeroipc_map_get(prices, &all_keys[k], &value), gone ? ZEROIPC_ABSENT : ZEROIPC_OK);
    CHECK(gone || value == (all_keys[k] == 3 ? -1 : all_keys[k] + 0.5));
  }
  CHECK_EQUAL(zeroipc_map_size(prices), 7);
  CHECK_OK(zeroipc_map_try_set(prices, &(uint32_t){1}, &(double){1.5}));
  CHECK_STATUS(zeroipc_map_try_set(prices, &(uint32_t){2}, &(double){2.5}), ZEROIPC_NO_ROOM);
  CHECK_OK(zeroipc_map_get(prices, &(uint32_t){1}, &value));
  CHECK(value == 1.5);
  CHECK_OK(zeroipc_map_open(memory, "sessions", 12, sizeof(struct session), 0, &sessions));
  struct session session;
  CHECK_OK(zeroipc_map_get(sessions, text_of("\xc3\xa4lice"), &session));
  CHECK(session.user == 7 && session.at == 0.25 && zeroipc_map_size(sessions) == 1);
  CHECK_STATUS(zeroipc_map_try_set(sessions, text_of("bob"), &(struct session){8, 0, 1}), ZEROIPC_NO_ROOM);
  CHECK_OK(zeroipc_map_remove(sessions, text_of("\xc3\xa4lice")));
  CHECK_OK(zeroipc_map_try_set(sessions, text_of("bob"), &(struct session){8, 0, 1}));
  zeroipc_map_close(prices);
  zeroipc_map_close(sessions);
}

static void vector_map(void) { play(&(script){"map", 2, write_maps, read_maps}); }

// --- set ---

static const char *name_of(const char *text) {
  static char key[20];
  CHECK_OK(zeroipc_text_key(key, sizeof key, text));
  return key;
}

static void write_sets(zeroipc_memory *memory) {
  zeroipc_set *names, *numbers;
  zeroipc_keyed_options options = {.spares = 1, .seed = &(uint64_t){0}};
  CHECK_OK(zeroipc_set_create(memory, "names", 20, 3, &options, &names));
  CHECK_OK(zeroipc_set_add(names, name_of("one"), ZEROIPC_FOREVER));
  CHECK_OK(zeroipc_set_add(names, name_of("two"), ZEROIPC_FOREVER));
  CHECK_OK(zeroipc_set_add(names, name_of("three"), ZEROIPC_FOREVER));
  CHECK_OK(zeroipc_set_remove(names, name_of("one")));
  options = (zeroipc_keyed_options){.spares = 2, .seed = &(uint64_t){1}};
  CHECK_OK(zeroipc_set_create(memory, "numbers", 2, 2, &options, &numbers));
  CHECK_OK(zeroipc_set_add(numbers, &(int16_t){-1}, ZEROIPC_FOREVER));
  CHECK_OK(zeroipc_set_add(numbers, &(int16_t){300}, ZEROIPC_FOREVER));
  zeroipc_set_close(names);
  zeroipc_set_close(numbers);
}

static void read_sets(zeroipc_memory *memory) {
  zeroipc_set *names, *numbers;
  CHECK_OK(zeroipc_set_create(memory, "names", 20, 3, NULL, &names));
  CHECK_EQUAL(zeroipc_set_size(names), 2);
  CHECK(!zeroipc_set_has(names, name_of("one")) && zeroipc_set_has(names, name_of("two")));
  CHECK(zeroipc_set_has(names, name_of("three")));
  CHECK_OK(zeroipc_set_try_add(names, name_of("four")));
  CHECK_STATUS(zeroipc_set_try_add(names, name_of("five")), ZEROIPC_NO_ROOM);
  CHECK_OK(zeroipc_set_open(memory, "numbers", 2, 0, &numbers));
  CHECK(zeroipc_set_has(numbers, &(int16_t){-1}) && zeroipc_set_has(numbers, &(int16_t){300}));
  CHECK_STATUS(zeroipc_set_try_add(numbers, &(int16_t){0}), ZEROIPC_NO_ROOM);
  zeroipc_set_close(names);
  zeroipc_set_close(numbers);
}

static void vector_set(void) { play(&(script){"set", 2, write_sets, read_sets}); }

int main(void) {
  RUN(hashes_of_numbers);
  RUN(hashes_of_texts_bytes_and_structs);
  RUN(vector_map);
  RUN(vector_set);
  return test_result();
}
