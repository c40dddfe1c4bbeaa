// How a map or a set lies in a segment: its handle, what a new one looks like, the checks of an existing one.
// SPECIFICATION.md "Map" and "Set".
//
//   line 1  mover            groups   one line each: a stripe word and 7 buckets (buckets.h)
//   line 2  waiters, full    blocks   key and value, `stride` apart (pairs.h)

#pragma once

#include <sys/random.h>

#include <zeroipc/detail/structure.h>
#include <zeroipc/keyed.h>

namespace zeroipc::detail {

// Entries for which a new table has a group: 5 of the 7 buckets of each are full when it is.
inline constexpr std::uint32_t entries_per_group = 5;
inline constexpr std::uint32_t most_keyed_capacity = layout::no_block - 1;
inline constexpr std::uint32_t most_groups = 1u << 24;

/** Where the value lies in a block, and the stride of a new one. */
constexpr std::uint32_t value_offset(std::size_t key_size) {
  return static_cast<std::uint32_t>(layout::pair_key + round_up8(key_size));
}
constexpr std::uint64_t pair_stride(std::size_t key_size, std::size_t value_size) {
  return block_stride(value_offset(key_size), value_size);
}

/**
 * What an operation has in hand (a block, a stripe, a place) stands on its thread's stack: threads share the rest, and
 * the owner id. To another thread of this participant they are taken by somebody who lives, as they are to another
 * process.
 */
struct Keyed : Structure {
  std::byte *groups = nullptr, *blocks = nullptr;  // the first of each
  std::uint32_t group_count = 0, block_count = 0;
  std::uint32_t usual_blocks = 0;  // block_count where they are as far apart as in a new table, else 0; see find_here
  std::uint32_t key_size = 0;
  std::uint32_t value_size = 0;  // 0: a set
  std::uint32_t value_at = 0;    // in a block
  std::uint64_t seed = 0;
  std::uint32_t next_block = 0;  // where to look for a free block; threads share these three hints
  std::uint32_t emptied = 0;     // the bucket that was emptied last: 8 * group + slot; 0: none
  std::uint32_t believed = 0;    // how often in a row "full" was believed

  [[nodiscard]] std::byte *group_at(std::uint32_t group) const {
    return groups + (std::size_t{group} << layout::line_shift);
  }
  [[nodiscard]] std::byte *block_at(std::uint32_t block) const { return blocks + std::size_t{block} * stride; }

  /** The group at this distance from the home. */
  [[nodiscard]] std::uint32_t group_from(std::uint32_t home, std::uint32_t distance) const {
    const std::uint32_t group = home + distance;
    return group >= group_count ? group - group_count : group;
  }

  /** The number of a bucket, as blocks are aimed: 8 * group + slot. */
  [[nodiscard]] std::uint32_t number_of(const std::byte *bucket) const {
    return static_cast<std::uint32_t>((bucket - groups) >> 3);
  }
};

/** What a map or a set is asked to be. */
struct KeyedShape {
  std::uint32_t kind;
  const char *kind_name;
  std::size_t key_size, value_size;  // the latter 0: a set
  std::uint32_t capacity = 0;        // 0: open, whatever there is

  /** A set's elements are its keys. */
  [[nodiscard]] Wanted wanted() const { return {kind, kind_name, value_size ? value_size : key_size, capacity}; }
};

/** Proves the shape against the structure's size. */
inline void prove_keyed(const KeyedShape &shape, Keyed &t) {
  const std::uint32_t key_size = fixed32(t.at(layout::map_key_size));
  t.key_size = static_cast<std::uint32_t>(shape.key_size);
  t.value_size = static_cast<std::uint32_t>(shape.value_size);
  t.value_at = value_offset(shape.key_size);
  t.block_count = fixed32(t.at(layout::map_block_count));
  t.group_count = fixed32(t.at(layout::map_group_count));
  t.seed = fixed64(t.at(layout::map_seed));
  t.groups = t.at(layout::map_groups);
  t.blocks = t.group_at(t.group_count);
  if (key_size != shape.key_size && shape.kind == layout::kind_set) fail_corrupt(t, "its elements are not its keys");
  if (key_size != shape.key_size)
    fail(ErrorCode::shape_mismatch, "%s \"%s\": stored key size %u, asked for %zu", t.kind_name, t.name.data(),
         key_size, shape.key_size);
  if (t.stride % 8 != 0 || t.stride < t.value_at + round_up8(t.value_size))
    fail_corrupt(t, "its blocks cannot hold a key and a value");
  const std::uint64_t bytes = layout::map_groups + std::uint64_t{t.group_count} * layout::line_bytes +
                              std::uint64_t{t.block_count} * t.stride;
  if (t.block_count <= t.capacity || t.block_count > layout::no_block || t.group_count > most_groups ||
      std::uint64_t{t.group_count} * layout::slots < t.capacity || bytes > t.bytes)
    fail_corrupt(t, "its groups and blocks do not fit its capacity and its bytes");
  t.usual_blocks = t.stride == pair_stride(t.key_size, t.value_size) ? t.block_count : 0;
  t.next_block = t.capacity + slot_of(t.owner) % (t.block_count - t.capacity);
}

/** Where the hash of a new table starts. */
inline std::uint64_t new_seed(const KeyedOptions &options) {
  std::uint64_t seed = 0;
  if (options.seed) return *options.seed;
  if (getrandom(&seed, sizeof seed, 0) != static_cast<ssize_t>(sizeof seed))
    fail_errno(errno, "no seed for the hash of a map or a set");
  return seed;
}

inline void create_keyed(const std::shared_ptr<Segment> &segment, std::string_view name, const KeyedShape &shape,
                         const KeyedOptions &options, Keyed &out) {
  const std::uint64_t stride = pair_stride(shape.key_size, shape.value_size);
  const std::uint32_t most = layout::no_block - shape.capacity;
  const std::uint32_t spares = options.spares ? options.spares : std::min(usual_spares(*segment, stride), most);
  if (spares > most)
    fail(ErrorCode::bad_argument, "%s \"%s\": %u spares, and %u are the most", shape.kind_name,
         std::string(name).c_str(), spares, most);
  const std::uint32_t blocks = shape.capacity + spares;
  const std::uint32_t groups = (shape.capacity + entries_per_group - 1) / entries_per_group;
  const std::uint64_t seed = new_seed(options);
  const auto initialise = [&](std::byte *at) {
    write32(at + layout::map_key_size, static_cast<std::uint32_t>(shape.key_size));
    write32(at + layout::map_block_count, blocks);
    write32(at + layout::map_group_count, groups);
    write64(at + layout::map_seed, seed);
    for (std::uint32_t rank = 0; rank < shape.capacity; rank++) {
      std::byte *group = at + layout::map_groups + std::size_t{rank % groups} * layout::line_bytes;
      write64(group + layout::group_buckets + std::size_t{rank / groups} * 8,
              std::uint64_t{layout::vacant} << 24 | rank);
    }
  };
  const std::uint64_t bytes = layout::map_groups + std::uint64_t{groups} * layout::line_bytes + blocks * stride;
  create_structure(segment, name, shape.wanted(), bytes, static_cast<std::uint32_t>(stride), initialise, out);
  prove_keyed(shape, out);
}

inline void open_keyed(const std::shared_ptr<Segment> &segment, std::string_view name, const KeyedShape &shape,
                       Timeout timeout, Keyed &out) {
  open_structure(segment, name, shape.wanted(), timeout, out);
  prove_keyed(shape, out);
}

// --- outcomes ---

/** What came of an operation. */
enum class KeyedOutcome {
  done,     // or found
  absent,   // the key is not there
  refused,  // the key is there, its value is another one, or others were faster
  busy,     // somebody who is stopped, or is just adding a key, has what is needed
  full,
  corrupt,
};

/** The outcome, where it is none that ends the operation with an error: CORRUPT. */
inline KeyedOutcome told(const Keyed &t, KeyedOutcome outcome) {
  if (outcome == KeyedOutcome::corrupt) fail_corrupt(t, "its words contradict each other");
  return outcome;
}

[[noreturn, gnu::cold, gnu::noinline]] inline void fail_full(const Keyed &t) {
  fail(ErrorCode::full, "%s \"%s\" is full: it holds %u entries", t.kind_name, t.name.data(), t.capacity);
}

}  // namespace zeroipc::detail
