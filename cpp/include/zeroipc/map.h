// Map: a hash map of exact capacity. SPECIFICATION.md "Map" has the steps. What it shares with sets is in detail.

#pragma once

#include <functional>
#include <utility>

#include <zeroipc/detail/changes.h>
#include <zeroipc/detail/entries.h>
#include <zeroipc/memory.h>
#include <zeroipc/text.h>

namespace zeroipc {

/**
 * A hash map of at most `capacity` entries, exactly. Any thread of any process may call anything at any time.
 *
 * Looking up takes no lock and stores nothing; changing and erasing an entry is lock-free; adding a key takes one of
 * capacity / 5 locks for some hundred nanoseconds. A process that is killed there is replaced. Only one that is stopped
 * just there holds up others, and those alone that add a key under the same lock: the waiting forms wait for it,
 * without CPU, the try forms say so. The algorithm is this project's own: private blocks published by one CAS, open
 * addressing without tombstones.
 *
 * Keys are equal when their bytes are: 0.0 and -0.0 are two, all NaNs are one, and padding is refused by the compiler.
 * Texts are FixedText<N>. Values are compared in the same way, where they are: their padding should be zero.
 *
 * Every operation throws Error: CLOSED after close, READ_ONLY when it would change a map in a read-only Memory, CORRUPT
 * where the map's words contradict each other. What adds a key waits as long as its last argument says, and throws
 * TIMEOUT after that; a key for which there is no room is FULL at once: nothing waits for room.
 */
template <typename K, typename V>
class Map {
  static_assert(detail::CheckKey<K>::passed && detail::CheckElement<V>::passed);
  static_assert(sizeof(K) + sizeof(V) <= INT32_MAX, "key and value have at most 2^31 - 1 bytes together");

 public:
  using key_type = K;
  using mapped_type = V;
  using value_type = std::pair<K, V>;

  /** Entries that a map may have, at most. */
  static constexpr std::uint32_t max_capacity = detail::most_keyed_capacity;

  /**
   * Creates a map of `capacity` entries, or attaches to the one that exists, which must be of that shape
   * (KIND_MISMATCH, SHAPE_MISMATCH); SEGMENT_FULL, TABLE_FULL.
   */
  Map(const Memory &memory, std::string_view name, std::size_t capacity, const KeyedOptions &options = {}) {
    const auto shape = shape_of(detail::checked_capacity(kind_name, name, capacity, max_capacity));
    detail::create_keyed(detail::segment_of(memory), name, shape, options, keyed_);
  }

  /** Opens the map, waiting for its name as long as is asked; NOT_FOUND, or TIMEOUT after a wait. */
  Map(const Memory &memory, std::string_view name, Timeout timeout = at_once) {
    detail::open_keyed(detail::segment_of(memory), name, shape_of(0), timeout, keyed_);
  }

  /** Lets go of the map, which stays. Closing twice is fine. */
  void close() noexcept { keyed_.close(); }

  // --- look up: lock-free; read-only memories may ---

  /** The key's value, or empty. Never torn, whatever its size. */
  [[nodiscard, gnu::always_inline]] std::optional<V> get(const K &key) const {
    detail::check_open(keyed_);
    const K stored = detail::stored_key(key);
    detail::Room<V> room;
    const auto outcome = detail::find_here<sizeof(K), sizeof(V)>(keyed_, detail::bytes_at(stored), room.bytes);
    if (outcome == detail::KeyedOutcome::done) [[likely]] return room.value();
    return outcome == detail::KeyedOutcome::absent ? std::nullopt : get_generally(stored);
  }
  [[nodiscard]] std::optional<V> find(const K &key) const { return get(key); }

  /** Whether the key is there. */
  [[nodiscard]] bool contains(const K &key) const {
    detail::check_open(keyed_);
    const K stored = detail::stored_key(key);
    const auto outcome = detail::find_here<sizeof(K), sizeof(V)>(keyed_, detail::bytes_at(stored), nullptr);
    if (outcome == detail::KeyedOutcome::busy) return look_generally(stored, nullptr);
    return outcome == detail::KeyedOutcome::done;
  }
  [[nodiscard]] bool has(const K &key) const { return contains(key); }

  // --- change ---

  /** Sets the key's value, whatever it was. Lock-free when the key is there. */
  void set(const K &key, const V &value, Timeout timeout = forever) {
    static_cast<void>(change({detail::How::set, detail::bytes_at(value)}, key, timeout));
  }

  /** The same, and never waits: false when the map is full, or another process that is adding a key is stopped. */
  [[nodiscard]] bool try_set(const K &key, const V &value) {
    const K stored = detail::stored_key(key);
    detail::Change wanted{detail::How::set, detail::bytes_at(value)};
    return detail::try_change(keyed_, detail::bytes_at(stored), wanted) == detail::KeyedOutcome::done;
  }

  /**
   * Adds an entry: false, and nothing is changed, when the key is there. Of all that insert the same key at the same
   * time exactly one is told true.
   */
  bool insert(const K &key, const V &value, Timeout timeout = forever) {
    return change({detail::How::insert, detail::bytes_at(value)}, key, timeout);
  }

  /**
   * Sets the key's value if it is the expected one, compared byte by byte: whether it did. `std::nullopt` stands for
   * "not there": expected, it inserts; as the value, it erases.
   */
  bool compare_and_set(const K &key, const std::optional<V> &expected, const std::optional<V> &value,
                       Timeout timeout = forever) {
    return replace(key, expected ? detail::bytes_at(*expected) : nullptr, value ? detail::bytes_at(*value) : nullptr,
                   timeout);
  }

  /**
   * Adds to the key's value in one atomic step, and returns the value before; an absent key counts as 0. Integers wrap
   * around.
   */
  V add(const K &key, V delta, Timeout timeout = forever)
    requires(std::is_arithmetic_v<V> && !std::is_same_v<V, bool> && sizeof(V) <= 8)
  {
    const K stored = detail::stored_key(key);
    detail::Change wanted{detail::How::add, nullptr};
    wanted.sum = [](std::uint64_t before, std::uint64_t by) { return as_word(sum(as_number(before), as_number(by))); };
    wanted.delta = as_word(delta);
    detail::change_waiting(keyed_, detail::bytes_at(stored), wanted, timeout);
    return as_number(wanted.before);
  }

  /**
   * Sets the key's value to what the function makes of the one before (an empty optional where there is none), and
   * returns that; it erases the key when that is empty. The function is called again when somebody else changes the
   * value meanwhile: it should do nothing but compute.
   */
  template <typename Compute>
    requires std::is_invocable_r_v<std::optional<V>, Compute &, const std::optional<V> &>
  std::optional<V> update(const K &key, Compute &&compute, Timeout timeout = forever);

  /** Erases the key: whether it was there. Lock-free. */
  bool erase(const K &key) {
    const K stored = detail::stored_key(key);
    return detail::erase_entry(keyed_, detail::bytes_at(stored)) == detail::KeyedOutcome::done;
  }

  /** Erases every entry. Those that others add meanwhile may stay. Lock-free. */
  void clear() { detail::clear_keyed(keyed_); }

  // --- observe: read-only memories may ---

  /** Entries, counted one by one, at about a nanosecond each: exact when nobody adds or erases meanwhile. */
  [[nodiscard]] std::size_t size() const {
    detail::check_open(keyed_);
    return detail::count_keyed(keyed_);
  }

  /** Whether there is no entry; how many there may be; the map's name in the segment. */
  [[nodiscard]] bool empty() const { return size() == 0; }
  [[nodiscard]] std::size_t capacity() const noexcept { return keyed_.capacity; }
  [[nodiscard]] std::string name() const { return keyed_.name.data(); }

  /**
   * Copies of all entries, for a loop: `for (const auto &[key, value] : map)`. An entry that is there all the while is
   * seen exactly once; one that is added or erased meanwhile may be seen or not; one that is erased and added again may
   * be seen twice. Each pair was in the map at the moment when it was copied. The loop may do anything but move or
   * destroy this handle.
   */
  [[nodiscard]] auto begin() const { return entries().begin(); }
  [[nodiscard]] std::default_sentinel_t end() const { return {}; }
  [[nodiscard]] auto entries() const { return detail::Entries<ReadPair>(keyed_); }

  /** The same of keys alone, and of values. */
  [[nodiscard]] auto keys() const { return detail::Entries<ReadKey>(keyed_); }
  [[nodiscard]] auto values() const { return detail::Entries<ReadValue>(keyed_); }

 private:
  static constexpr const char *kind_name = "map";
  // Times that others may change a value while an update computes the new one.
  static constexpr std::uint32_t most_updates = 1u << 20;

  struct ReadPair {
    using Entry = value_type;
    static std::optional<Entry> entry(const detail::Keyed &t, const std::byte *bucket) {
      detail::Room<K> key;
      detail::Room<V> value;
      if (!detail::read_bucket(t, bucket, key.bytes, value.bytes)) return std::nullopt;
      return std::optional<Entry>(std::in_place, key.value(), value.value());
    }
  };

  struct ReadKey {
    using Entry = K;
    static std::optional<Entry> entry(const detail::Keyed &t, const std::byte *bucket) {
      detail::Room<K> key;
      if (!detail::read_bucket(t, bucket, key.bytes, nullptr)) return std::nullopt;
      return key.value();
    }
  };

  struct ReadValue {
    using Entry = V;
    static std::optional<Entry> entry(const detail::Keyed &t, const std::byte *bucket) {
      detail::Room<V> value;
      if (!detail::read_bucket(t, bucket, nullptr, value.bytes)) return std::nullopt;
      return value.value();
    }
  };

  static detail::KeyedShape shape_of(std::uint32_t capacity) {
    return {detail::layout::kind_map, kind_name, sizeof(K), sizeof(V), capacity};
  }

  /** F1 to F5, wherever the key is: whether it is there. Its value goes to `out`, unless that is null. */
  bool look_generally(const K &stored, std::byte *out) const {
    const std::byte *bytes = detail::bytes_at(stored);
    const detail::HashedKey key(bytes, detail::hash_bytes(keyed_.seed, bytes, sizeof(K)));
    detail::FoundEntry at;
    const auto outcome = detail::find(keyed_, {sizeof(K), sizeof(V)}, key, out, nullptr, at);
    return detail::told(keyed_, outcome) == detail::KeyedOutcome::done;
  }

  // What is small goes by value: that its address is known nowhere keeps it out of memory on the usual way.
  using Passed = std::conditional_t<sizeof(K) <= 16, const K, const K &>;

  [[gnu::noinline]] std::optional<V> get_generally(Passed stored) const {
    detail::Room<V> room;
    return look_generally(stored, room.bytes) ? std::optional<V>(room.value()) : std::nullopt;
  }

  bool change(detail::Change wanted, const K &key, Timeout timeout) {
    const K stored = detail::stored_key(key);
    return detail::change_waiting(keyed_, detail::bytes_at(stored), wanted, timeout);
  }

  bool replace(const K &key, const std::byte *expected, const std::byte *value, Timeout timeout) {
    if (value) return change({expected ? detail::How::replace : detail::How::insert, value, expected}, key, timeout);
    const K stored = detail::stored_key(key);
    if (expected)
      return detail::erase_entry(keyed_, detail::bytes_at(stored), expected) == detail::KeyedOutcome::done;
    detail::check_changeable(keyed_);
    return !contains(key);
  }

  static std::uint64_t as_word(V number) {
    std::uint64_t word = 0;
    std::memcpy(&word, &number, sizeof number);
    return word;
  }

  static V as_number(std::uint64_t word) {
    V number;
    std::memcpy(&number, &word, sizeof number);
    return number;
  }

  static V sum(V a, V b) {
    if constexpr (std::is_floating_point_v<V>) return a + b;
    else return static_cast<V>(static_cast<std::uint64_t>(a) + static_cast<std::uint64_t>(b));
  }

  detail::Keyed keyed_;
};

template <typename K, typename V>
template <typename Compute>
  requires std::is_invocable_r_v<std::optional<V>, Compute &, const std::optional<V> &>
std::optional<V> Map<K, V>::update(const K &key, Compute &&compute, Timeout timeout) {
  detail::check_changeable(keyed_);
  const K stored = detail::stored_key(key);
  for (std::uint32_t tries = 0; tries < most_updates; tries++) {
    // The very bytes are expected again, padding included.
    detail::Room<V> room;
    const bool there = look_generally(stored, room.bytes);
    const std::optional<V> after = std::invoke(compute, there ? std::optional<V>(room.value()) : std::nullopt);
    const std::byte *expected = there ? room.bytes : nullptr, *value = after ? detail::bytes_at(*after) : nullptr;
    if (replace(stored, expected, value, timeout)) return after;
  }
  detail::fail_corrupt(keyed_, "a value is changed by others all the time");
}

}  // namespace zeroipc
