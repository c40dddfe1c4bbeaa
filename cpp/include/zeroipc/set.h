// Set: a set of exact capacity with elements of fixed size. SPECIFICATION.md "Set". It is a map without values.

#pragma once

#include <zeroipc/detail/changes.h>
#include <zeroipc/detail/entries.h>
#include <zeroipc/memory.h>
#include <zeroipc/text.h>

namespace zeroipc {

/**
 * A set of at most `capacity` elements, exactly: what is said of keys in <zeroipc/map.h> holds for them. Any thread of
 * any process may call anything at any time. Looking takes no lock, erasing is lock-free, adding waits only for a
 * process that is stopped in the middle of adding.
 *
 * Every operation throws Error: CLOSED after close, READ_ONLY when it would change a set in a read-only Memory, CORRUPT
 * where the set's words contradict each other; FULL and TIMEOUT where they are named.
 */
template <typename K>
class Set {
  static_assert(detail::CheckKey<K>::passed);

 public:
  using key_type = K;
  using value_type = K;

  /** Elements that a set may have, at most. */
  static constexpr std::uint32_t max_capacity = detail::most_keyed_capacity;

  /**
   * Creates a set of `capacity` elements, or attaches to the one that exists, which must be of that shape
   * (KIND_MISMATCH, SHAPE_MISMATCH); SEGMENT_FULL, TABLE_FULL.
   */
  Set(const Memory &memory, std::string_view name, std::size_t capacity, const KeyedOptions &options = {}) {
    const auto shape = shape_of(detail::checked_capacity(kind_name, name, capacity, max_capacity));
    detail::create_keyed(detail::segment_of(memory), name, shape, options, keyed_);
  }

  /** Opens the set, waiting for its name as long as is asked; NOT_FOUND, or TIMEOUT after a wait. */
  Set(const Memory &memory, std::string_view name, Timeout timeout = at_once) {
    detail::open_keyed(detail::segment_of(memory), name, shape_of(0), timeout, keyed_);
  }

  /** Lets go of the set, which stays. Closing twice is fine. */
  void close() noexcept { keyed_.close(); }

  /** Whether the element is there. Lock-free; read-only memories may. */
  [[nodiscard]] bool contains(const K &element) const {
    detail::check_open(keyed_);
    const K stored = detail::stored_key(element);
    const auto outcome = detail::find_here<sizeof(K), 0>(keyed_, detail::bytes_at(stored), nullptr);
    if (outcome != detail::KeyedOutcome::busy) [[likely]] return outcome == detail::KeyedOutcome::done;
    detail::FoundEntry at;
    const detail::HashedKey key(keyed_, detail::bytes_at(stored));
    return detail::told(keyed_, detail::find(keyed_, key, nullptr, nullptr, at)) == detail::KeyedOutcome::done;
  }
  [[nodiscard]] bool has(const K &element) const { return contains(element); }

  // --- change ---

  /**
   * Adds an element: false when it is there already, and exactly one of many that add the same is told true. FULL;
   * waits as long as is asked where another process that is adding an element is stopped, then TIMEOUT.
   */
  bool insert(const K &element, Timeout timeout = forever) {
    const K stored = detail::stored_key(element);
    detail::Change wanted{detail::How::insert, nullptr};
    return detail::change_waiting(keyed_, detail::bytes_at(stored), wanted, timeout);
  }
  bool add(const K &element, Timeout timeout = forever) { return insert(element, timeout); }

  /**
   * The same, and never waits: whether the element is in the set now. Not so when the set is full, or another process
   * that is adding an element is stopped.
   */
  [[nodiscard]] bool try_add(const K &element) {
    const K stored = detail::stored_key(element);
    detail::Change wanted{detail::How::insert, nullptr};
    const auto outcome = detail::try_change(keyed_, detail::bytes_at(stored), wanted);
    return outcome == detail::KeyedOutcome::done || outcome == detail::KeyedOutcome::refused;
  }

  /** Erases the element: whether it was there. Lock-free. */
  bool erase(const K &element) {
    const K stored = detail::stored_key(element);
    return detail::erase_entry(keyed_, detail::bytes_at(stored)) == detail::KeyedOutcome::done;
  }

  /** Erases every element. Those that others add meanwhile may stay. Lock-free. */
  void clear() { detail::clear_keyed(keyed_); }

  // --- observe: read-only memories may ---

  /** Elements, counted one by one: exact when nobody adds or erases meanwhile. */
  [[nodiscard]] std::size_t size() const {
    detail::check_open(keyed_);
    return detail::count_keyed(keyed_);
  }

  /** Whether there is no element; how many there may be; the set's name in the segment. */
  [[nodiscard]] bool empty() const { return size() == 0; }
  [[nodiscard]] std::size_t capacity() const noexcept { return keyed_.capacity; }
  [[nodiscard]] std::string name() const { return keyed_.name.data(); }

  /**
   * Copies of all elements, for a loop. One that is there all the while is seen exactly once; one that is added or
   * erased meanwhile may be seen or not. The loop may do anything but move or destroy this handle.
   */
  [[nodiscard]] auto begin() const { return values().begin(); }
  [[nodiscard]] std::default_sentinel_t end() const { return {}; }
  [[nodiscard]] auto values() const { return detail::Entries<ReadElement>(keyed_); }

 private:
  static constexpr const char *kind_name = "set";

  struct ReadElement {
    using Entry = K;
    static std::optional<Entry> entry(const detail::Keyed &t, const std::byte *bucket) {
      detail::Room<K> element;
      if (!detail::read_bucket(t, bucket, element.bytes, nullptr)) return std::nullopt;
      return element.value();
    }
  };

  static detail::KeyedShape shape_of(std::uint32_t capacity) {
    return {detail::layout::kind_set, kind_name, sizeof(K), 0, capacity};
  }

  detail::Keyed keyed_;
};

}  // namespace zeroipc
