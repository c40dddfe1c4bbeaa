// What opening any structure has in common: create or attach, and the checks of its header. SPECIFICATION.md section 6.

#pragma once

#include <memory>

#include <zeroipc/detail/table.h>

namespace zeroipc::detail {

/** What is wanted of a structure. */
struct Wanted {
  std::uint32_t kind;
  const char *kind_name;  // for messages: "queue"
  std::size_t elem_size;
  std::uint32_t capacity = 0;  // 0: open, whatever there is
};

/**
 * What a structure's handle begins with. It keeps the segment open. Shape and addresses are proved at open; nothing in
 * the segment is trusted for an address after that. One that is moved from, or closed, has no base and no owner.
 */
struct Structure {
  std::shared_ptr<Segment> segment;
  std::byte *base = nullptr;  // its header
  std::uint32_t owner = 0;    // this participant; 0 when it is read-only, or closed
  std::uint32_t elem_size = 0;
  std::uint32_t capacity = 0;
  std::uint32_t stride = 0;
  std::uint64_t bytes = 0;  // from the table
  const char *kind_name = "structure";
  EncodedName name = {};

  Structure() = default;
  Structure(Structure &&other) noexcept { *this = std::move(other); }
  Structure &operator=(Structure &&other) noexcept {
    segment = std::move(other.segment);
    base = std::exchange(other.base, nullptr);
    owner = std::exchange(other.owner, 0);
    elem_size = other.elem_size;
    capacity = other.capacity;
    stride = other.stride;
    bytes = other.bytes;
    kind_name = other.kind_name;
    name = other.name;
    return *this;
  }

  /** Lets go of the segment. Closing twice is fine. */
  void close() noexcept {
    segment.reset();
    base = nullptr;
    owner = 0;
  }

  [[nodiscard]] std::byte *at(std::uint32_t offset) const { return base + offset; }
};

[[noreturn, gnu::cold, gnu::noinline]] inline void fail_corrupt(const Structure &structure, const char *why) {
  fail(ErrorCode::corrupt, "%s \"%s\": %s", structure.kind_name, structure.name.data(), why);
}

/** CLOSED when the handle was closed or moved from. For what does not change the structure. */
inline void check_open(const Structure &structure) {
  if (!structure.base) [[unlikely]]
    fail(ErrorCode::closed, "%s \"%s\": this handle was closed", structure.kind_name, structure.name.data());
}

/** Why a structure without an owner cannot be changed: CLOSED or READ_ONLY. */
[[noreturn, gnu::cold, gnu::noinline]] inline void refuse_change(const Structure &structure) {
  check_open(structure);
  fail(ErrorCode::read_only, "segment \"%s\" is open read-only: cannot change the %s \"%s\"",
       structure.segment->name.c_str(), structure.kind_name, structure.name.data());
}

/** For what changes the structure: one load that the fast paths need anyway. */
inline void check_changeable(const Structure &structure) {
  if (structure.owner == 0) [[unlikely]] refuse_change(structure);
}

/** A kind's letters, as text. */
inline std::string text_of_kind(std::uint32_t kind) {
  std::string text;
  for (int k = 0; k < 4; k++) {
    const char letter = static_cast<char>(kind >> (8 * k) & 0xff);
    text += letter >= ' ' && letter <= '~' ? letter : '?';
  }
  return text;
}

/**
 * Compares the header with what is wanted, in the order of SPECIFICATION.md section 6, and keeps the shape in private.
 */
inline void prove_structure(const std::shared_ptr<Segment> &segment, const Wanted &wanted, const Place &place,
                            Structure &out) {
  std::byte *base = segment->base + place.offset;
  const char *name = place.name.data();
  const std::uint32_t kind = fixed32(base + layout::structure_kind);
  const std::uint32_t elem_size = fixed32(base + layout::structure_elem_size);
  const std::uint32_t capacity = fixed32(base + layout::structure_capacity);
  if (kind != wanted.kind)
    fail(ErrorCode::kind_mismatch, "\"%s\" is a structure of kind '%s', asked for %s", name, text_of_kind(kind).c_str(),
         wanted.kind_name);
  if (elem_size != wanted.elem_size)
    fail(ErrorCode::shape_mismatch, "%s \"%s\": stored element size %u, asked for %zu", wanted.kind_name, name,
         elem_size, wanted.elem_size);
  if (wanted.capacity != 0 && capacity != wanted.capacity)
    fail(ErrorCode::shape_mismatch, "%s \"%s\": stored capacity %u, asked for %u", wanted.kind_name, name, capacity,
         wanted.capacity);
  out.kind_name = wanted.kind_name;
  out.name = place.name;
  if (capacity == 0) fail_corrupt(out, "its capacity is 0");
  out.segment = segment;
  out.base = base;
  out.owner = segment->owner;
  out.elem_size = elem_size;
  out.capacity = capacity;
  out.stride = fixed32(base + layout::structure_stride);
  out.bytes = place.size;
}

/** Finds the structure, waiting for its name as long as is asked, and proves it. NOT_FOUND, or TIMEOUT after a wait. */
inline void open_structure(const std::shared_ptr<Segment> &segment, std::string_view name, const Wanted &wanted,
                           Timeout timeout, Structure &out) {
  const EncodedName encoded = encode_name(name);
  const auto place = await_entry(*segment, encoded, timeout);
  if (!place && timeout.is_zero())
    fail(ErrorCode::not_found, "segment \"%s\" has no structure \"%s\"", segment->name.c_str(), encoded.data());
  if (!place)
    fail(ErrorCode::timeout, "segment \"%s\": waiting for \"%s\": not within %.3f ms", segment->name.c_str(),
         encoded.data(), timeout.milliseconds());
  prove_structure(segment, wanted, *place, out);
}

/** Finds or creates it: with so many bytes, this stride, and what `initialise` writes besides the four common words. */
inline void create_structure(const std::shared_ptr<Segment> &segment, std::string_view name, const Wanted &wanted,
                             std::uint64_t bytes, std::uint32_t stride, FunctionRef<void(std::byte *)> initialise,
                             Structure &out) {
  const auto write = [&](std::byte *at) {
    write32(at + layout::structure_kind, wanted.kind);
    write32(at + layout::structure_elem_size, static_cast<std::uint32_t>(wanted.elem_size));
    write32(at + layout::structure_capacity, wanted.capacity);
    write32(at + layout::structure_stride, stride);
    if (initialise) initialise(at);
  };
  prove_structure(segment, wanted, find_or_create(*segment, encode_name(name), bytes, write), out);
}

// --- shapes ---

/** A capacity that a caller gave, from 1 to `most`; BAD_ARGUMENT. */
inline std::uint32_t checked_capacity(const char *kind_name, std::string_view name, std::size_t capacity,
                                      std::uint32_t most) {
  if (capacity < 1 || capacity > most)
    fail(ErrorCode::bad_argument, "%s \"%s\": capacity must be a whole number from 1 to %u, not %zu", kind_name,
         std::string(name).c_str(), most, capacity);
  return static_cast<std::uint32_t>(capacity);
}

inline constexpr std::uint32_t most_spare_bytes = 1u << 18, least_spares = 8;

/** How many blocks a new structure has beyond its capacity unless asked otherwise. */
inline std::uint32_t usual_spares(const Segment &segment, std::uint64_t stride) {
  const auto most = static_cast<std::uint32_t>(std::max<std::uint64_t>(most_spare_bytes / stride, least_spares));
  return std::min(segment.max_peers, most);
}

/** The stride of blocks that have a head of so many bytes: 32 where that suffices, else whole lines. */
constexpr std::uint64_t block_stride(std::size_t head, std::size_t elem_size) {
  const std::uint64_t bytes = head + round_up8(elem_size);
  return bytes <= 32 ? 32 : (bytes + layout::line_bytes - 1) / layout::line_bytes * layout::line_bytes;
}

}  // namespace zeroipc::detail
