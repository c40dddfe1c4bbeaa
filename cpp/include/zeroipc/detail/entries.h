// Looking at all entries of a map or a set. SPECIFICATION.md "Map", "Observe, clear".

#pragma once

#include <iterator>

#include <zeroipc/detail/buckets.h>

namespace zeroipc::detail {

/** The full buckets, counted one by one. */
inline std::uint32_t count_keyed(const Keyed &t) {
  std::uint32_t size = 0;
  for (std::uint32_t group = 0; group < t.group_count; group++)
    for (std::uint32_t k = layout::group_buckets; k < buckets_end; k += 8)
      size += is_full(load64(t.group_at(group) + k));
  return size;
}

/** F3 and F4 without a key: copies the entry of a bucket, each part unless it is null. False when there is none. */
inline bool read_bucket(const Keyed &t, const std::byte *bucket, std::byte *key, std::byte *value) {
  for (std::uint32_t tries = 0; tries < most_bucket_changes; tries++) {
    const std::uint64_t seen = load64(bucket);
    if (!is_full(seen)) return false;
    if (block_in(seen) >= t.block_count) break;
    const std::byte *pair = t.block_at(block_in(seen));
    if (key) payload_out(key, pair + layout::pair_key, t.key_size);
    if (value) payload_out(value, pair + t.value_at, t.value_size);
    if (load64(bucket) == seen) return true;
  }
  fail_corrupt(t, "its words contradict each other");
}

/**
 * The entries as copies, as `Read::entry(t, bucket)` makes them, which returns an optional: an input range. It refers
 * to the handle, which must not move or end before it.
 */
template <typename Read>
class Entries {
 public:
  explicit Entries(const Keyed &t) : t_(&t) {}

  class Iterator {
   public:
    using value_type = typename Read::Entry;
    using difference_type = std::ptrdiff_t;
    using iterator_concept = std::input_iterator_tag;

    explicit Iterator(const Keyed &t) : t_(&t) { ++*this; }

    const value_type &operator*() const { return *entry_; }
    const value_type *operator->() const { return &*entry_; }
    Iterator &operator++() {
      entry_.reset();
      check_open(*t_);
      while (!entry_ && group_ < t_->group_count) {
        if (auto entry = Read::entry(*t_, t_->group_at(group_) + std::size_t{slot_} * 8)) entry_.emplace(*entry);
        if (++slot_ > layout::slots) {
          slot_ = 1;
          group_++;
        }
      }
      return *this;
    }
    void operator++(int) { ++*this; }
    [[nodiscard]] bool operator==(std::default_sentinel_t) const { return !entry_.has_value(); }

   private:
    const Keyed *t_;
    std::uint32_t group_ = 0, slot_ = 1;  // the next bucket
    std::optional<value_type> entry_;
  };

  [[nodiscard]] Iterator begin() const { return Iterator(*t_); }
  [[nodiscard]] std::default_sentinel_t end() const { return {}; }

 private:
  const Keyed *t_;
};

}  // namespace zeroipc::detail
