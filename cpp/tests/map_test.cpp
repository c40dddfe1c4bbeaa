// Maps: alone, among threads, among processes that are killed or stopped.

#include <zeroipc/map.h>
#include <zeroipc/queue.h>

#include <array>
#include <atomic>
#include <cmath>
#include <ctime>
#include <map>

#include "vectors.h"

namespace zeroipc::testing {
namespace {

using detail::load64;
using detail::store64;
namespace layout = detail::layout;

// --- one at a time ---

TEST(Map, set_get_and_erase) {
  TestMemory memory;
  Map<std::uint64_t, double> map(memory, "m", 3);
  EXPECT_FALSE(map.get(1));
  EXPECT_FALSE(map.contains(1));
  map.set(1, 1.5);
  EXPECT_EQ(map.get(1), 1.5);
  EXPECT_EQ(map.find(1), 1.5);
  EXPECT_TRUE(map.has(1) && !map.has(2));
  map.set(1, 2.5, at_once);
  EXPECT_EQ(map.get(1), 2.5);
  EXPECT_EQ(map.size(), 1u);
  EXPECT_EQ(map.capacity(), 3u);
  EXPECT_EQ(map.name(), "m");
  EXPECT_TRUE(map.erase(1));
  EXPECT_FALSE(map.erase(1));
  EXPECT_FALSE(map.get(1));
  EXPECT_TRUE(map.empty());
}

TEST(Map, the_capacity_is_exact) {
  for (std::uint32_t capacity = 1; capacity <= 40; capacity++) {
    TestMemory memory(65536);
    Map<std::uint32_t, std::uint32_t> map(memory, "m", capacity, {.spares = 1});
    for (std::uint32_t round = 0; round < 20; round++) {
      const std::uint32_t first = round * 1000, next = first + capacity;
      for (std::uint32_t key = first; key < next; key++) ASSERT_TRUE(map.try_set(key, key));
      ASSERT_FALSE(map.try_set(next, 1));
      expect_error(ErrorCode::full, [&] { map.set(next, 1); }, "map \"m\" is full: it holds");
      expect_error(ErrorCode::full, [&] { map.insert(next, 1); });
      expect_error(ErrorCode::full, [&] { map.add(next, 1); });
      ASSERT_EQ(map.size(), capacity);
      for (std::uint32_t key = first; key < next; key++) ASSERT_TRUE(map.try_set(key, 1));  // a change needs no place
      const std::uint32_t gone = first + random_below(capacity);
      ASSERT_TRUE(map.erase(gone));
      ASSERT_TRUE(map.try_set(next, 1));
      ASSERT_FALSE(map.try_set(gone, 1));
      map.clear();
      ASSERT_EQ(map.size(), 0u);
    }
  }
}

TEST(Map, insert_and_compare_and_set) {
  using Letters = std::array<char, 5>;
  const auto text = [](char letter) {
    Letters letters;
    letters.fill(letter);
    return letters;
  };
  TestMemory memory;
  Map<std::uint64_t, Letters> map(memory, "m", 4);
  EXPECT_TRUE(map.insert(7, text('a')));
  EXPECT_FALSE(map.insert(7, text('b')));
  EXPECT_FALSE(map.compare_and_set(7, text('b'), text('c')));
  EXPECT_TRUE(map.compare_and_set(7, text('a'), text('c')));
  EXPECT_EQ(map.get(7), text('c'));
  EXPECT_FALSE(map.compare_and_set(7, std::nullopt, text('d')));
  EXPECT_FALSE(map.compare_and_set(7, std::nullopt, std::nullopt));
  EXPECT_FALSE(map.compare_and_set(7, text('d'), std::nullopt));
  EXPECT_TRUE(map.compare_and_set(7, text('c'), std::nullopt));
  EXPECT_FALSE(map.compare_and_set(7, text('c'), std::nullopt));
  EXPECT_FALSE(map.compare_and_set(7, text('c'), text('d')));
  EXPECT_TRUE(map.compare_and_set(7, std::nullopt, std::nullopt));
  EXPECT_TRUE(map.compare_and_set(7, std::nullopt, text('e')));
  EXPECT_EQ(map.size(), 1u);
}

template <typename Number>
void check_sum(Number first, Number second, Number sum) {
  TestMemory memory(65536);
  Map<std::uint64_t, Number> map(memory, "m", 2, {.spares = 1});
  EXPECT_EQ(map.add(3, first), Number{0});
  EXPECT_EQ(map.add(3, second), first);
  EXPECT_EQ(map.get(3), sum);
}

TEST(Map, sums_of_every_kind_of_number) {
  check_sum<std::int8_t>(127, 1, -128);
  check_sum<std::uint8_t>(255, 2, 1);
  check_sum<std::int16_t>(INT16_MIN, -1, INT16_MAX);
  check_sum<std::uint16_t>(3, UINT16_MAX, 2);
  check_sum<std::int32_t>(INT32_MAX, 1, INT32_MIN);
  check_sum<std::uint32_t>(UINT32_MAX, 1, 0);
  check_sum<std::int64_t>(INT64_MIN, -1, INT64_MAX);
  check_sum<std::uint64_t>(UINT64_MAX, 5, 4);
  check_sum<float>(1.5f, -0.25f, 1.25f);
  check_sum<double>(0.5, 1e100, 1e100 + 0.5);
}

TEST(Map, update_sets_erases_and_tries_again) {
  TestMemory memory;
  Map<std::uint64_t, std::uint64_t> map(memory, "m", 2, {.spares = 2});
  int calls = 0;
  const auto doubled = [&](const std::optional<std::uint64_t> &before) -> std::optional<std::uint64_t> {
    if (calls++ == 0) map.add(5, 1);  // somebody else is faster
    if (before == 8) return std::nullopt;
    return before ? *before * 2 : 1;
  };
  EXPECT_EQ(map.update(5, doubled), 2u);  // absent, then the other's 1
  EXPECT_EQ(calls, 2);
  EXPECT_EQ(map.update(5, doubled), 4u);
  EXPECT_EQ(map.update(5, doubled), 8u);
  EXPECT_EQ(map.get(5), 8u);
  EXPECT_FALSE(map.update(5, doubled));
  EXPECT_FALSE(map.contains(5));
  EXPECT_FALSE(map.update(6, [](const auto &) { return std::optional<std::uint64_t>(); }));  // absent, and stays so
}

struct Padded {
  std::uint8_t small;
  double large;
};

TEST(Map, update_of_values_with_padding_expects_the_very_bytes) {
  TestMemory memory;
  Map<int, Padded> map(memory, "m", 2);
  Padded value;
  std::memset(static_cast<void *>(&value), 0xee, sizeof value);
  value.small = 1;
  map.set(1, value);
  const auto after = map.update(1, [](const auto &before) {
    return std::optional<Padded>({static_cast<std::uint8_t>(before.value().small + 1), 2.5});
  });
  EXPECT_EQ(after->small, 2);
  EXPECT_EQ(map.get(1)->large, 2.5);
}

// --- keys ---

struct Pair {
  std::uint32_t a, b;
};
static_assert(Key<int> && Key<double> && Key<FixedText<5>> && Key<Pair> && Key<std::array<std::uint8_t, 3>>);
static_assert(!Key<Padded> && !Key<int *> && !Key<std::string>);

template <typename K>
void expect_hash(std::uint64_t seed, const K &key, std::uint64_t hash, std::uint32_t home, std::uint32_t tag) {
  const K stored = detail::stored_key(key);
  const std::uint64_t found = detail::hash_bytes(seed, detail::bytes_at(stored), sizeof stored);
  EXPECT_EQ(found, hash);
  EXPECT_EQ(detail::home_of(found >> 32, 13107), home);
  EXPECT_EQ(detail::key_tag(found), tag);
}

TEST(Map, hashes_are_those_of_the_specification) {
  constexpr std::uint64_t seed = 0x0123456789ABCDEF;
  expect_hash<std::uint64_t>(0, 0, 0xE220A8397B1DCDAF, 11577, 175);
  expect_hash<std::uint64_t>(0, 1, 0x910A2DEC89025CC1, 7425, 193);
  expect_hash<std::uint32_t>(0, 1, 0x910A2DEC89025CC1, 7425, 193);
  expect_hash<std::uint64_t>(0, 6, 0xBD64A5D9ADEFE000, 9696, 2);
  expect_hash<std::uint64_t>(0, UINT64_MAX, 0xE4D971771B652C20, 11716, 32);
  expect_hash<std::int64_t>(0, -1, 0xE4D971771B652C20, 11716, 32);
  expect_hash<std::int32_t>(0, -1, 0x73B13BA2AFF181C0, 5923, 192);
  expect_hash<double>(0, 0.0, 0xE220A8397B1DCDAF, 11577, 175);
  expect_hash<double>(0, -0.0, 0x481EC0A212A9F3DB, 3692, 219);
  expect_hash<double>(0, 1.5, 0xD6DAB18E1392608A, 11000, 138);
  expect_hash<double>(0, -std::nan("7"), 0xC72971D82E15BB46, 10196, 70);
  expect_hash<float>(0, 1.5f, 0x555B738727E4A1CF, 4370, 207);
  expect_hash<FixedText<8>>(0, "alice", 0x3B3AFFC06B623DF9, 3032, 249);
  expect_hash<FixedText<16>>(0, "alice", 0xAC94A29C3207BA57, 8835, 87);
  expect_hash<FixedText<24>>(0, "née Müller, 東京", 0x7929ED40EDDB8962, 6203, 98);
  expect_hash<std::array<std::uint8_t, 3>>(0, {1, 2, 3}, 0x86BDC63AC722646F, 6898, 111);
  expect_hash<std::uint64_t>(seed, 0, 0x157A3807A48FAA9D, 1099, 157);
  expect_hash<FixedText<16>>(seed, "alice", 0x9F9C2FB6E830DDB3, 8171, 179);
  expect_hash<Pair>(UINT64_MAX, {7, 9}, 0x1BFF2FF1EAF95FEF, 1433, 239);
}

TEST(Map, keys_are_equal_when_their_bytes_are) {
  TestMemory memory;
  Map<double, int> numbers(memory, "numbers", 4);
  numbers.set(0.0, 1);
  numbers.set(-0.0, 2);
  numbers.set(std::nan("1"), 3);
  numbers.set(-std::nan("2"), 4);
  EXPECT_EQ(numbers.size(), 3u);
  EXPECT_EQ(numbers.get(0.0), 1);
  EXPECT_EQ(numbers.get(NAN), 4);
  EXPECT_EQ(numbers.get(static_cast<double>(-NAN)), 4);
  Map<float, int> small(memory, "small", 2);
  small.set(-NAN, 1);
  EXPECT_EQ(small.get(NAN), 1);
}

TEST(Map, texts_are_keys_and_values) {
  TestMemory memory;
  Map<FixedText<12>, FixedText<6>> map(memory, "m", 4);
  map.set("älice", "one");
  map.set(std::string("bob"), std::string_view("sixsix"));
  EXPECT_EQ(map.get("älice"), "one");
  EXPECT_EQ(map.get("bob")->view(), "sixsix");
  EXPECT_TRUE(map.get("bob") == std::string_view("sixsix"));
  EXPECT_TRUE(FixedText<4>("a") < FixedText<4>("b") && FixedText<4>("a") == FixedText<4>("a"));
  EXPECT_TRUE(FixedText<4>().empty() && !FixedText<4>("x").empty());
  EXPECT_FALSE(map.contains("bo"));
  expect_error(ErrorCode::out_of_range, [&] { map.set("a very long name", ""); }, "16 bytes, and 12 are the most");
  expect_error(ErrorCode::out_of_range, [&] { map.set(std::string_view("a\0b", 3), ""); }, "NUL");
}

// --- all sizes, against a model ---

template <std::size_t Size>
using Bytes = std::array<std::uint8_t, Size>;

template <std::size_t Size>
Bytes<Size> bytes_of_number(std::uint32_t number) {
  Bytes<Size> bytes;
  for (std::size_t k = 0; k < Size; k++) bytes[k] = static_cast<std::uint8_t>(number >> (k % 4 * 8));
  return bytes;
}

template <std::size_t KeySize, std::size_t ValueSize>
void play_with_model(Map<Bytes<KeySize>, Bytes<ValueSize>> &map, int steps) {
  constexpr auto key_of = bytes_of_number<KeySize>;
  constexpr auto value_of = bytes_of_number<ValueSize>;
  std::map<std::uint32_t, std::uint32_t> model;
  for (int step = 0; step < steps; step++) {
    const std::uint32_t number = random_below(60), next = random_below(200) + 1;
    const bool there = model.contains(number), room = there || model.size() < map.capacity();
    switch (random_below(6)) {
      case 0:
        ASSERT_EQ(map.try_set(key_of(number), value_of(next)), room);
        if (room) model[number] = next;
        break;
      case 1:
        if (!room) break;
        ASSERT_EQ(map.insert(key_of(number), value_of(next)), !there);
        model.try_emplace(number, next);
        break;
      case 2:
        ASSERT_EQ(map.erase(key_of(number)), there);
        model.erase(number);
        break;
      case 3:
        ASSERT_EQ(map.compare_and_set(key_of(number), value_of(there ? model[number] : 1), value_of(next)), there);
        if (there) model[number] = next;
        break;
      default: {
        const auto value = map.get(key_of(number));
        ASSERT_EQ(value.has_value(), there);
        ASSERT_EQ(map.contains(key_of(number)), there);
        if (there) {
          ASSERT_EQ(*value, value_of(model[number]));
        }
      }
    }
  }
  ASSERT_EQ(map.size(), model.size());
  std::size_t seen = 0;
  for (const auto &[key, value] : map) {
    seen++;
    ASSERT_TRUE(model.contains(key[0]));
    ASSERT_EQ(key, key_of(key[0]));
    ASSERT_EQ(value, value_of(model[key[0]]));
  }
  ASSERT_EQ(seen, model.size());
  seen = 0;
  for (const auto &key : map.keys()) seen += model.contains(key[0]);
  for (const auto &value : map.values()) seen += value[0] != 0;
  ASSERT_EQ(seen, 2 * model.size());
}

template <std::size_t KeySize, std::size_t ValueSize>
void play_with_sizes() {
  TestMemory memory(65536);
  Map<Bytes<KeySize>, Bytes<ValueSize>> map(memory, "m", 33, {.spares = 3});
  play_with_model<KeySize, ValueSize>(map, 1000);
}

TEST(Map, keys_and_values_of_all_sizes_as_a_model_has_them) {
  [&]<std::size_t... Sizes>(std::index_sequence<Sizes...>) {
    (play_with_sizes<Sizes + 1, 17 - Sizes>(), ...);
  }(std::make_index_sequence<17>());
  play_with_sizes<40, 8>();
  play_with_sizes<8, 299>();
  play_with_sizes<107, 24>();
}

TEST(Map, every_counter_may_wrap) {
  for (int round = 0; round < 20; round++) {
    TestMemory memory(65536);
    Map<Bytes<8>, Bytes<8>> map(memory, "m", 11, {.spares = 2});
    std::byte *bytes = bytes_of(memory, "m");
    const std::uint32_t groups = detail::load32(bytes + layout::map_group_count);
    store64(bytes + layout::map_mover, ~std::uint64_t{0} << 24);
    store64(bytes + layout::map_full, ~std::uint64_t{0} << 2);
    for (std::uint32_t group = 0; group < groups; group++)
      for (std::uint32_t slot = 0; slot <= layout::slots; slot++) {
        std::byte *at = bytes + layout::map_groups + group * layout::line_bytes + slot * 8;
        store64(at, load64(at) | std::uint64_t{UINT32_MAX - random_below(3)} << 32);
      }
    for (std::uint32_t block = 0; block < 13; block++)
      store64(bytes + layout::map_groups + groups * layout::line_bytes + block * 32,
              ((std::uint64_t{1} << 39) - 1 - random_below(3)) << 24);
    play_with_model<8, 8>(map, 2000);
  }
}

TEST(Map, a_stride_of_another_writer_is_followed) {
  TestMemory memory;
  std::byte *bytes = nullptr;
  {
    Map<std::uint64_t, std::uint64_t> map(memory, "m", 10, {.spares = 8});
    bytes = bytes_of(memory, "m");
  }
  // 40 bytes apart, and fewer spares, which fit where 18 blocks of 32 bytes did.
  detail::store32(bytes + layout::structure_stride, 40);
  detail::store32(bytes + layout::map_block_count, 14);
  Map<std::uint64_t, std::uint64_t> map(memory, "m");
  for (std::uint64_t key = 0; key < 10; key++) map.set(key, key + 1);
  for (std::uint64_t key = 0; key < 10; key++) EXPECT_EQ(map.get(key), key + 1);
}

// --- open ---

TEST(Map, opening_compares_what_is_asked_with_what_is_there) {
  TestMemory memory;
  Map<std::uint32_t, double> map(memory, "m", 10, {.spares = 1});
  static_cast<void>(Map<std::uint32_t, double>(memory, "m"));
  static_cast<void>(Map<std::uint32_t, double>(memory, "m", 10));
  expect_error(ErrorCode::shape_mismatch, [&] { Map<std::uint32_t, double>(memory, "m", 11); });
  expect_error(ErrorCode::shape_mismatch, [&] { Map<std::uint32_t, float>(memory, "m"); });
  expect_error(ErrorCode::shape_mismatch, [&] { Map<std::uint64_t, double>(memory, "m"); },
               "stored key size 4, asked for 8");
  expect_error(ErrorCode::not_found, [&] { Map<int, double>(memory, "none"); });
  expect_error(ErrorCode::timeout, [&] { Map<int, double>(memory, "none", 1ms); });
  expect_error(ErrorCode::bad_argument, [&] { Map<int, double>(memory, "r", 0); });
  expect_error(ErrorCode::bad_argument, [&] { Map<int, double>(memory, "r", (1 << 24) - 1); });
  expect_error(ErrorCode::bad_argument, [&] { Map<int, double>(memory, "r", 4, {.spares = 1 << 24}); });
  expect_error(ErrorCode::segment_full, [&] { Map<int, double>(memory, "r", 1 << 20); });
  expect_error(ErrorCode::kind_mismatch, [&] { Queue<double>(memory, "m"); }, "kind 'MAP '");
}

TEST(Map, opening_refuses_a_header_that_lies) {
  TestMemory memory;
  Map<std::uint32_t, double> map(memory, "m", 10, {.spares = 1});
  std::byte *header = bytes_of(memory, "m");
  const struct {
    std::uint32_t at, value;
  } lies[] = {{layout::structure_capacity, 0},   {layout::structure_capacity, 11},
              {layout::structure_stride, 24},    {layout::structure_stride, 36},
              {layout::structure_stride, 40},    {layout::map_block_count, 10},
              {layout::map_block_count, 100},    {layout::map_block_count, UINT32_MAX},
              {layout::map_group_count, 0},      {layout::map_group_count, 1},
              {layout::map_group_count, 50},     {layout::map_group_count, UINT32_MAX}};
  for (const auto &lie : lies) {
    const std::uint32_t right = detail::load32(header + lie.at);
    detail::store32(header + lie.at, lie.value);
    expect_error(ErrorCode::corrupt, [&] { Map<std::uint32_t, double>(memory, "m"); }, "map \"m\"");
    detail::store32(header + lie.at, right);
  }
}

TEST(Map, seeds_are_drawn_anew_or_given) {
  TestMemory memory;
  Map<int, int> one(memory, "one", 4), two(memory, "two", 4), given(memory, "given", 4, {.seed = 7});
  EXPECT_NE(load64(bytes_of(memory, "one") + layout::map_seed), load64(bytes_of(memory, "two") + layout::map_seed));
  EXPECT_EQ(load64(bytes_of(memory, "given") + layout::map_seed), 7u);
}

TEST(Map, a_closed_or_moved_handle_says_so) {
  TestMemory memory;
  Map<int, int> map(memory, "m", 4);
  Map<int, int> other = std::move(map);
  expect_error(ErrorCode::closed, [&] { static_cast<void>(map.get(1)); }, "map \"m\": this handle was closed");
  expect_error(ErrorCode::closed, [&] { map.set(1, 1); });
  expect_error(ErrorCode::closed, [&] { static_cast<void>(map.size()); });
  expect_error(ErrorCode::closed, [&] { static_cast<void>(map.begin()); });
  memory.close();
  other.set(1, 2);
  map = std::move(other);
  EXPECT_EQ(map.get(1), 2);
  map.close();
  map.close();
  expect_error(ErrorCode::closed, [&] { map.erase(1); });
}

TEST(Map, a_reader_looks_and_changes_nothing) {
  TestMemory memory;
  Map<int, int> map(memory, "m", 4, {.spares = 1});
  map.set(1, 2);
  const auto before = bytes_of(memory);
  Memory reader = memory.read_only();
  Map<int, int> look(reader, "m");
  EXPECT_EQ(look.get(1), 2);
  EXPECT_TRUE(look.contains(1) && look.size() == 1);
  for (const auto &[key, value] : look) EXPECT_TRUE(key == 1 && value == 2);
  expect_error(ErrorCode::read_only, [&] { look.set(1, 2); }, "cannot change the map \"m\"");
  expect_error(ErrorCode::read_only, [&] { static_cast<void>(look.try_set(1, 2)); });
  expect_error(ErrorCode::read_only, [&] { look.insert(1, 2); });
  expect_error(ErrorCode::read_only, [&] { look.add(1, 2); });
  expect_error(ErrorCode::read_only, [&] { look.compare_and_set(1, 2, std::nullopt); });
  expect_error(ErrorCode::read_only, [&] { look.compare_and_set(5, std::nullopt, std::nullopt); });
  expect_error(ErrorCode::read_only, [&] { look.update(1, [](const auto &value) { return value; }); });
  expect_error(ErrorCode::read_only, [&] { look.erase(1); });
  expect_error(ErrorCode::read_only, [&] { look.clear(); });
  expect_error(ErrorCode::read_only, [&] { Map<int, int>(reader, "new", 2); });
  EXPECT_EQ(bytes_of(memory), before);
}

// --- words ---

using Numbers = Map<std::uint64_t, std::uint64_t>;

TEST(Map, a_bucket_that_names_no_block_is_corrupt) {
  TestMemory memory;
  Numbers map(memory, "m", 5, {.spares = 1});
  map.set(1, 2);
  std::byte *group = bytes_of(memory, "m") + layout::map_groups;
  for (std::uint32_t slot = 1; slot <= layout::slots; slot++)
    if (detail::is_full(load64(group + slot * 8))) store64(group + slot * 8, load64(group + slot * 8) | 0xffffff);
  expect_error(ErrorCode::corrupt, [&] { static_cast<void>(map.get(1)); },
               "map \"m\": its words contradict each other");
  expect_error(ErrorCode::corrupt, [&] { static_cast<void>(map.contains(1)); });
  expect_error(ErrorCode::corrupt, [&] { static_cast<void>(map.try_set(1, 2)); });
  expect_error(ErrorCode::corrupt, [&] { map.set(1, 2); });
  expect_error(ErrorCode::corrupt, [&] { map.erase(1); });
  expect_error(ErrorCode::corrupt, [&] { static_cast<void>(map.begin()); });
  map.clear();
  EXPECT_TRUE(map.empty());
}

TEST(Map, arbitrary_words_do_no_harm) {
  const auto attempt = [](auto &&call) {
    try {
      call();
    } catch (const Error &error) {
      const ErrorCode code = error.code();
      ASSERT_TRUE(code == ErrorCode::corrupt || code == ErrorCode::full || code == ErrorCode::timeout) << error.what();
    }
  };
  for (int round = 0; round < 40; round++) {
    TestMemory memory(65536);
    Numbers map(memory, "m", 20, {.spares = 3});
    std::byte *bytes = bytes_of(memory, "m");
    for (std::uint64_t k = 0; k < 20; k++) map.set(k, k);
    for (int k = 0; k < 200; k++) {
      std::uint64_t word = std::uint64_t{random_below(UINT32_MAX)} << 32 | random_below(UINT32_MAX);
      if (random_below(2)) word &= ~std::uint64_t{0xfffff0};             // a small block, or an owner
      if (random_below(4) == 0) word &= ~std::uint64_t{0xff000000};      // a bare bucket
      constexpr std::uint32_t words = (layout::map_groups - layout::map_mover + 4 * 64 + 23 * 32) / 8;
      store64(bytes + layout::map_mover + random_below(words) * 8, word);
      const std::uint64_t key = random_below(30);
      attempt([&] { static_cast<void>(map.get(key)); });
      attempt([&] { static_cast<void>(map.try_set(key, word)); });
      attempt([&] { map.insert(key, word, at_once); });
      attempt([&] { map.erase(key); });
      attempt([&] { map.compare_and_set(key, key, word, at_once); });
      if (k % 20 == 0)
        attempt([&] {
          for (const auto &[each, value] : map) static_cast<void>(each + value);
        });
      if (k % 50 == 0) attempt([&] { map.clear(); });
      ASSERT_LE(map.size(), 28u);
    }
  }
}

// --- others, stopped or dead ---

std::uint32_t owner_of(const Memory &memory) { return detail::segment_of(memory)->owner; }

TEST(Map, a_stripe_that_is_held_holds_up_new_keys_alone) {
  TestMemory memory;
  std::optional<Memory> other(memory.again());
  Numbers map(memory, "m", 50, {.spares = 2});
  std::byte *bytes = bytes_of(memory, "m");
  map.set(2, 3);
  for (std::uint32_t group = 0; group < 10; group++)  // every stripe is held by one that lives
    store64(bytes + layout::map_groups + group * layout::line_bytes, std::uint64_t{5} << 32 | owner_of(*other));
  EXPECT_FALSE(map.try_set(1, 3));
  expect_error(ErrorCode::timeout, [&] { map.set(1, 3, at_once); });
  expect_error(ErrorCode::timeout, [&] { map.insert(1, 3, 5ms); },
               "map \"m\": waiting for another process that is adding a key: not within 5.000 ms");
  EXPECT_EQ(load64(bytes + layout::map_released), 0u);
  EXPECT_TRUE(map.try_set(2, 4));  // what is there can be changed, looked up and erased
  EXPECT_EQ(map.get(2), 4u);
  EXPECT_TRUE(map.erase(2));
  other.reset();  // now it is dead
  EXPECT_TRUE(map.try_set(1, 3));
  map.set(2, 3, at_once);
  EXPECT_EQ(map.size(), 2u);
}

TEST(Map, a_reach_that_a_dead_one_raised_is_lowered) {
  TestMemory memory;
  Numbers map(memory, "m", 50, {.spares = 2});
  const std::uint32_t dead = owner_of(memory.again());
  std::byte *bytes = bytes_of(memory, "m");
  const std::uint64_t key = 1, hash = detail::hash_bytes(load64(bytes + layout::map_seed), detail::bytes_at(key), 8);
  const std::uint32_t home = detail::home_of(hash >> 32, detail::load32(bytes + layout::map_group_count));
  std::byte *stripe = bytes + layout::map_groups + home * layout::line_bytes;
  store64(stripe, std::uint64_t{layout::far} << 24 | dead);
  EXPECT_FALSE(map.contains(1));
  EXPECT_TRUE(map.try_set(1, 1));
  EXPECT_EQ(load64(stripe), std::uint64_t{1} << 32);  // reach 0, nobody
}

TEST(Map, blocks_that_others_write_are_free_when_they_die) {
  TestMemory memory;
  std::optional<Memory> other(memory.again());
  Numbers map(memory, "m", 5, {.spares = 2});
  std::byte *blocks = bytes_of(memory, "m") + layout::map_groups + layout::line_bytes;
  for (std::uint32_t block = 0; block < 7; block++)
    store64(blocks + block * 32, detail::writing_bit | owner_of(*other));
  EXPECT_FALSE(map.try_set(1, 2));
  expect_error(ErrorCode::timeout, [&] { map.set(1, 2, 1ms); });
  other.reset();
  for (std::uint64_t key = 0; key < 5; key++) EXPECT_TRUE(map.try_set(key, 2));
}

TEST(Map, places_are_whole_again_when_the_mover_died) {
  TestMemory memory;
  std::optional<Memory> other(memory.again());
  Numbers map(memory, "m", 50, {.spares = 2});
  std::byte *bytes = bytes_of(memory, "m");
  store64(bytes + layout::map_mover, owner_of(*other));  // stopped: keys lie further away
  for (std::uint64_t key = 0; key < 50; key++) ASSERT_TRUE(map.try_set(key, key));
  for (std::uint64_t key = 0; key < 50; key++) ASSERT_EQ(map.get(key), key);
  EXPECT_FALSE(map.try_set(50, 0));
  map.clear();
  int taken = 0;
  for (std::uint32_t slot = 1; slot <= layout::slots; slot++) {  // it dies with places in hand
    std::byte *at = bytes + layout::map_groups + slot * 8;
    const std::uint64_t word = load64(at);
    if (detail::tag_in(word) != layout::vacant) continue;
    store64(at, detail::changed(word, layout::bare, detail::block_in(word)));
    taken++;
  }
  EXPECT_GT(taken, 0);
  other.reset();
  for (std::uint64_t key = 0; key < 50; key++) ASSERT_TRUE(map.try_set(key, key));
  EXPECT_FALSE(map.try_set(50, 0));
  EXPECT_EQ(map.size(), 50u);
}

TEST(Map, full_is_not_believed_for_ever) {
  TestMemory memory;
  Numbers map(memory, "m", 5, {.spares = 2});
  store64(bytes_of(memory, "m") + layout::map_full, 2);  // an eraser died before it told
  int tries = 1;
  while (!map.try_set(1, 1)) ASSERT_LT(tries++, 100);
  EXPECT_EQ(tries, 100);
}

// --- waiting ---

TEST(Map, a_sleeper_is_woken_and_costs_no_cpu) {
  TestMemory memory;
  const Memory other = memory.again();
  Numbers map(memory, "m", 5, {.spares = 1});
  store64(bytes_of(memory, "m") + layout::map_groups, owner_of(other));
  const std::clock_t before = std::clock();
  expect_error(ErrorCode::timeout, [&] { map.set(1, 1, 200ms); });
  EXPECT_LT(std::clock() - before, CLOCKS_PER_SEC / 10);
  Child child([&] {
    Memory again(memory.name());
    sleep(30ms);
    std::byte *bytes = bytes_of(again, "m");
    store64(bytes + layout::map_groups, 0);
    detail::wake_all(*detail::segment_of(again), bytes + layout::map_released);
  });
  map.set(1, 1, 30s);
  child.join();
}

// --- threads that share a handle ---

TEST(Map, threads_share_a_handle) {
  constexpr std::uint64_t threads = 4, each = 10'000, counters = 10;
  TestMemory memory(16 << 20);
  Numbers map(memory, "m", 60'000, {.spares = 16});
  std::atomic<int> wrong = 0;
  {
    std::vector<std::jthread> crew;
    for (std::uint64_t maker = 0; maker < threads; maker++) {
      crew.emplace_back([&, maker] {
        const std::uint64_t own = (maker + 1) << 32;
        for (std::uint64_t k = 0; k < each; k++) {
          map.add(k % counters, 1);
          if (k % 7 == 0) {  // entries of its own come and go
            for (std::uint64_t n = 0; n < 7; n++) {
              if (k % 2) map.erase(own | n);
              else map.set(own | n, k);
            }
          }
          if (map.contains(own | k % 7) != (k / 7 % 2 == 0)) wrong++;
        }
      });
    }
  }
  EXPECT_EQ(wrong, 0);
  for (std::uint64_t counter = 0; counter < counters; counter++) EXPECT_EQ(map.get(counter), threads * each / counters);
}

TEST(Map, exactly_one_of_many_threads_inserts_a_key) {
  constexpr std::uint64_t threads = 4, each = 10'000;
  TestMemory memory(16 << 20);
  Numbers map(memory, "m", each, {.spares = 16});
  std::array<std::uint64_t, threads> inserted{}, found{};
  {
    std::vector<std::jthread> crew;
    for (std::uint64_t maker = 0; maker < threads; maker++)
      crew.emplace_back([&, maker] {
        for (std::uint64_t key = 0; key < each; key++) inserted[maker] += map.insert(key, maker);
      });
  }
  for (const auto &[key, maker] : map) found[maker]++;
  EXPECT_EQ(found, inserted);
  EXPECT_EQ(map.size(), each);
}

// --- processes that are killed ---

constexpr std::uint64_t roomy_capacity = 500, tight_capacity = 8, counter_count = 10, window = 5;

/** What each process has acknowledged: entries of its own, added and erased in order; how much it has counted. */
struct MapBooks {
  std::uint64_t added[Books::makers], erased[Books::makers], counted[Books::makers];
  std::uint64_t torn;

  void check(std::uint64_t key, const Checked &value) {
    if (!value.is_whole() || value.maker() != static_cast<std::uint32_t>(key))
      __atomic_fetch_add(&torn, 1, __ATOMIC_SEQ_CST);
  }
};

void tell(std::uint64_t &word, std::uint64_t value) { __atomic_store_n(&word, value, __ATOMIC_SEQ_CST); }

using CheckedMap = Map<std::uint64_t, Checked>;

/** The value of a key: it says which, so that one that belongs to another key is noticed. */
Checked value_of(std::uint64_t key, std::uint32_t salt) { return Checked::of(static_cast<std::uint32_t>(key), salt); }

/** Whatever comes, so that it is full again and again and places move. */
void jostle(CheckedMap &tight, MapBooks &books, std::uint32_t step) {
  const std::uint64_t key = random_below(3 * tight_capacity);
  const std::uint32_t what = random_below(4);
  if (what < 2) static_cast<void>(tight.try_set(key, value_of(key, step)));
  else if (what == 2) tight.erase(key);
  else if (const auto value = tight.get(key)) books.check(key, *value);
  if (step % 64 == 0)
    for (const auto &[each, value] : tight) books.check(each, value);
}

void check_capacity(CheckedMap &map, std::uint64_t capacity) {
  map.clear();
  for (std::uint64_t key = 0; key < capacity; key++) map.set(key, value_of(key, 0), at_once);
  EXPECT_FALSE(map.try_set(capacity, value_of(0, 0)));
  EXPECT_EQ(map.size(), capacity);
}

TEST(Map, processes_are_killed_and_the_books_are_exact) {
  TestMemory memory(2 << 20, {.max_peers = 16});
  CheckedMap roomy(memory, "roomy", roomy_capacity), tight(memory, "tight", tight_capacity);
  Numbers counts(memory, "counts", counter_count);
  Shared<MapBooks> books;
  const std::string name = memory.name();
  const Storm result = storm(4, 60, [&](std::uint32_t, std::uint32_t number) {
    Memory again(name);
    CheckedMap own(again, "roomy"), others(again, "tight");
    Numbers counters(again, "counts");
    for (std::uint32_t k = 0; k < number; k++) random_below(2);  // not all the same
    for (std::uint32_t k = 0;; k++) {
      const std::uint64_t first = std::uint64_t{number} << 32, key = first | k;
      own.insert(key, value_of(key, k));
      tell(books->added[number], k + 1);
      own.set(key, value_of(key, k + 1));
      counters.add(random_below(counter_count), 1);
      tell(books->counted[number], k + 1);
      jostle(others, *books, k);
      if (k < window) continue;
      const std::uint64_t old = first | (k - window);
      books->check(old, own.get(old).value());
      if (!own.erase(old)) throw std::logic_error("an entry of mine is gone");
      tell(books->erased[number], k - window + 1);
    }
  });
  std::uint64_t counted = 0, sum = 0, entries = 0, missing = 0, ghosts = 0;
  for (const std::uint64_t count : counts.values()) sum += count;
  for (std::uint64_t maker = 0; maker < result.started; maker++) {
    counted += books->counted[maker];
    const std::uint64_t added = books->added[maker], erased = books->erased[maker];
    for (std::uint64_t k = erased > 20 ? erased - 20 : 0; k < added + 20; k++) {
      const bool there = roomy.contains(maker << 32 | k);
      entries += there;
      if (there && (k < erased || k > added)) ghosts++;
      if (!there && k > erased && k < added) missing++;
    }
  }
  EXPECT_EQ(missing, 0u);
  EXPECT_EQ(ghosts, 0u);
  EXPECT_EQ(entries, roomy.size());  // and nothing else
  EXPECT_TRUE(counted > 0 && sum >= counted && sum <= counted + result.started);
  for (const auto &[key, value] : roomy) books->check(key, value);
  for (const auto &[key, value] : tight) books->check(key, value);
  EXPECT_EQ(books->torn, 0u);
  check_capacity(roomy, roomy_capacity);  // no place and no block is lost
  check_capacity(tight, tight_capacity);
}

// --- the vector ---

struct Session {
  std::uint32_t user, padding;
  double at;
};

TEST(Map, vector) {
  using Prices = Map<std::uint32_t, double>;
  using Sessions = Map<FixedText<12>, Session>;
  constexpr std::uint32_t keys[] = {3, 4, 5, 7, 10, 11, 14, 16};
  play({"map", 2,
        [&](Memory &memory) {
          Prices prices(memory, "prices", 8, {.spares = 2, .seed = 0});
          for (const std::uint32_t key : keys) prices.set(key, key + 0.5);
          prices.set(3, -1);
          prices.erase(4);
          Sessions sessions(memory, "sessions", 1, {.spares = 1, .seed = 0x0123456789abcdef});
          sessions.set("älice", {7, 0, 0.25});
          EXPECT_FALSE(sessions.try_set("bob", {8, 0, 1}));
        },
        [&](Memory &memory) {
          Prices prices(memory, "prices", 8);
          EXPECT_EQ(prices.size(), 7u);
          for (const std::uint32_t key : keys) {
            if (key == 4) EXPECT_FALSE(prices.contains(key));
            else EXPECT_EQ(prices.get(key), key == 3 ? -1 : key + 0.5);
          }
          EXPECT_TRUE(prices.try_set(1, 1.5));
          EXPECT_FALSE(prices.try_set(2, 2.5));
          Sessions sessions(memory, "sessions");
          const auto session = sessions.get("älice");
          EXPECT_TRUE(session && session->user == 7 && session->at == 0.25 && sessions.size() == 1);
          EXPECT_FALSE(sessions.try_set("bob", {8, 0, 1}));
          EXPECT_TRUE(sessions.erase("älice"));
          EXPECT_TRUE(sessions.try_set("bob", {8, 0, 1}));
        }});
}

}  // namespace
}  // namespace zeroipc::testing
