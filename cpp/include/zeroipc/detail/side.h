// A ring's handle, and its two sides: who holds a side, where it stands, how it comes to know of units, and how it
// moves on. SPECIFICATION.md "Ring" has the steps.
//
//   position     [ lap:32 | index:32 ]   the index counts units: elements, or 8 bytes of messages
//   owner word   [ 0:40 | owner:24 ]     one for each side
//
// Each side keeps in its handle where it stands and how many units it knows to be free or readable, and reads the
// other's position only when those are used up (the cached indices of MCRingBuffer: Lee, Bu and Chandranmenon 2010). A
// side belongs to one thread at a time, so its record is plain memory, but for what the other side looks at.

#pragma once

#include <zeroipc/detail/pause.h>
#include <zeroipc/detail/structure.h>

namespace zeroipc {

/** The two sides of a ring. */
enum class RingSide { producer = 1, consumer = 2 };

namespace detail {

inline constexpr std::uint64_t unit_index_mask = 0xffffffff;
inline constexpr std::uint64_t owner_id_mask = 0xffffff;  // of an owner word
// Units are brought to hand together as many as lie in so many bytes, at least one.
inline constexpr std::uint32_t ring_chunk_bytes = 512;
// Beside a side's rest: the last look found nothing. Looking until something is there is no reason to pause.
inline constexpr std::uint32_t dry_bit = std::uint32_t{1} << 31;

/** What a handle keeps for a side. Lines apart from what others of this process write, or the neighbours of those. */
struct alignas(128) SideRecord {
  std::byte *address = nullptr;   // where it stands
  std::uint64_t position = 0;     // the same, as the segment has it
  std::uint32_t hand = 0;         // units that it knows of and has brought to hand: 0 unless it has the side
  std::uint32_t more = 0;         // units that it knows of beside those
  std::uint32_t rest = 0;         // looks until it may pause again
  bool reserving = false;         // the producer's: a reservation is open
  std::uint32_t reservation = 0;  // its number
  std::uint32_t held = 0;         // hint: 1 when this handle has the side
  std::uint32_t thread = 0;       // hint: the thread that looked last

  /** All units that the side knows of are these, and are at hand. */
  void bring_all(std::uint32_t units) {
    hand = units;
    more = 0;
  }
};

/** A ring as a handle has it. The stride is that of a unit. */
struct RingHandle : Structure {
  std::byte *area = nullptr, *end = nullptr;
  std::uint32_t units = 0;
  std::uint32_t largest = 0;  // bytes of the largest message
  std::uint32_t chunk = 1;    // units that are brought to hand together
  bool messages = false;
  SideRecord producer, consumer;

  [[nodiscard]] SideRecord &record(RingSide side) { return side == RingSide::producer ? producer : consumer; }
  [[nodiscard]] const SideRecord &record(RingSide side) const {
    return side == RingSide::producer ? producer : consumer;
  }

  /** The position `count` units behind `position`, which are no more than there are. */
  [[nodiscard]] std::uint64_t position_behind(std::uint64_t position, std::uint32_t count) const {
    const std::uint64_t next = position + count;
    return (position & unit_index_mask) + count < units ? next : next + (std::uint64_t{1} << 32) - units;
  }

  /** From `from` to the end of the area, its overflow not counted. */
  [[nodiscard]] std::size_t bytes_to_end(const std::byte *from) const { return static_cast<std::size_t>(end - from); }

  /** The address `count` units behind `from`, back at the beginning of the area when its end is reached. */
  [[nodiscard]] std::byte *address_behind(std::byte *from, std::uint32_t count) const {
    const std::size_t step = std::size_t{count} * stride, left = bytes_to_end(from);
    return step < left ? from + step : area + (step - left);
  }

  /** How many units lie from a side's place to the end of the area. */
  [[nodiscard]] std::uint32_t units_to_end(const SideRecord &side) const {
    return units - static_cast<std::uint32_t>(side.position & unit_index_mask);
  }
};

// --- moving on ---

/** Moves a side by units that are at hand; the position to be stored. */
inline std::uint64_t move_on(const RingHandle &r, SideRecord &side, std::uint32_t units) {
  side.position = r.position_behind(side.position, units);
  side.address = r.address_behind(side.address, units);
  side.hand -= units;
  return side.position;
}

/** The same for one unit of so many bytes. */
[[gnu::always_inline]] inline std::uint64_t move_on_by_one(const RingHandle &r, SideRecord &side, std::size_t stride) {
  std::uint64_t position = side.position + 1;
  std::byte *address = side.address + stride;
  if (address == r.end) [[unlikely]] {
    address = r.area;
    position += (std::uint64_t{1} << 32) - r.units;
  }
  side.hand--;
  side.address = address;
  return side.position = position;
}

/** W3 and W4. */
[[gnu::always_inline]] inline void publish_tail(RingHandle &r, std::uint64_t tail) {
  store64(r.at(layout::ring_tail), tail);  // W3, the write. RING-O1 -> find_units: the payload may be read
  wake_one(*r.segment, r.at(layout::ring_not_empty));  // W4
}

/** R3 and R4. */
[[gnu::always_inline]] inline void publish_head(RingHandle &r, std::uint64_t head) {
  store64(r.at(layout::ring_head), head);  // R3, the read. RING-O2 -> find_units: the units may be written again
  wake_one(*r.segment, r.at(layout::ring_not_full));  // R4
}

/** W3 and W4 for units at hand that have been written; R3 and R4 for such that have been read. */
inline void publish_units(RingHandle &r, std::uint32_t units) { publish_tail(r, move_on(r, r.producer, units)); }
inline void advance_units(RingHandle &r, std::uint32_t units) { publish_head(r, move_on(r, r.consumer, units)); }

/** Units from `head` to `tail`; below 0 when a ring's positions cannot be so. */
inline std::int64_t distance(const RingHandle &r, std::uint64_t head, std::uint64_t tail) {
  const std::uint64_t count = r.units, from = head & unit_index_mask, to = tail & unit_index_mask;
  if (from >= count || to >= count) return -1;
  const auto laps = static_cast<std::uint32_t>((tail >> 32) - (head >> 32));
  if (laps == 0) return static_cast<std::int64_t>(to - from);
  return laps == 1 && to <= from ? static_cast<std::int64_t>(count - from + to) : -1;
}

// --- who holds a side ---

/** A number of this thread; others may have it too, which does no harm. */
inline std::uint32_t this_thread() {
  static thread_local char here;
  return static_cast<std::uint32_t>(reinterpret_cast<std::uintptr_t>(&here) >> 4);
}

inline std::byte *owner_word(const RingHandle &r, RingSide side) {
  return r.at(side == RingSide::producer ? layout::ring_producer : layout::ring_consumer);
}

/** The living participant that has the side. */
inline std::optional<Peer> holder_of(const RingHandle &r, RingSide side) {
  const auto owner = static_cast<std::uint32_t>(load64(owner_word(r, side)) & owner_id_mask);
  if (owner == 0) return std::nullopt;
  for (const Peer &peer : list_peers(*r.segment))
    if (peer.owner == owner) return peer;
  return std::nullopt;
}

[[noreturn, gnu::cold, gnu::noinline]] inline void fail_taken(const RingHandle &r, RingSide side) {
  const char *role = side == RingSide::producer ? "producer" : "consumer", *name = r.name.data();
  const auto peer = holder_of(r, side);
  if (!peer) fail(ErrorCode::taken, "ring \"%s\": its %s is somebody who has just gone", name, role);
  if (peer->self)
    fail(ErrorCode::taken, "ring \"%s\": its %s is another handle of this participant", name, role);
  fail(ErrorCode::taken, "ring \"%s\": its %s is process %u (\"%s\")", name, role, peer->pid, peer->label.c_str());
}

/** T1 to T3. TAKEN, CORRUPT, READ_ONLY. Nothing when this handle has it. */
inline void take_side(RingHandle &r, RingSide which) {
  SideRecord &side = r.record(which);
  if (hint_load(side.held)) return;
  check_changeable(r);
  std::byte *at = owner_word(r, which);
  const std::uint64_t word = load64(at);
  const auto owner = static_cast<std::uint32_t>(word & owner_id_mask);
  if (owner != 0 && is_alive(*r.segment, owner)) fail_taken(r, which);  // T1. So is what another handle of mine holds
  // T2. RING-O3 <- release_side, or the death just seen: nobody else stores this side's position any more.
  if (!cas64(at, word, r.owner)) fail_taken(r, which);
  // T3, not before T2: whoever had the side meanwhile, or died in it, may have stored another.
  const std::uint64_t position = load64(r.at(which == RingSide::producer ? layout::ring_tail : layout::ring_head));
  const std::uint64_t index = position & unit_index_mask;
  if (index >= r.units) {
    store64(at, 0);
    fail_corrupt(r, "a position lies outside");
  }
  side.position = position;  // it knows of no units yet: its first operation looks
  side.address = r.area + std::size_t{index} * r.stride;
  side.rest = 0;
  hint_store(side.thread, this_thread());
  hint_store(side.held, 1);
}

/** T4, if this handle has the side. An open reservation ends unpublished. */
inline void release_side(RingHandle &r, RingSide which) noexcept {
  SideRecord &side = r.record(which);
  if (!hint_load(side.held)) return;
  hint_store(side.held, 0);
  side.reserving = false;
  side.bring_all(0);
  store64(owner_word(r, which), 0);  // T4. RING-O3 -> take_side: I store this side's position no more
}

// --- pausing before a look at the other side (SPECIFICATION.md "Ring", Advice) ---

/** Before a look by a side that has used up what it knew of: whether it paused. */
inline bool pause_before(RingHandle &r, RingSide which) {
  SideRecord &side = r.record(which);
  const SideRecord &other = r.record(which == RingSide::producer ? RingSide::consumer : RingSide::producer);
  if (!hint_load(side.held)) return false;
  const std::uint32_t me = this_thread();
  if (hint_load(side.thread) != me) hint_store(side.thread, me);
  // Both are mine: nobody works meanwhile.
  if (hint_load(other.held) && hint_load(other.thread) == me) return false;
  if (side.rest >= dry_bit) return false;
  if (side.rest != 0) {
    side.rest--;
    return false;
  }
  look_away();
  return true;
}

/** Units of the frame of a message. */
constexpr std::uint32_t frame_units(std::size_t length) {
  return 1 + static_cast<std::uint32_t>((length + layout::frame_unit - 1) / layout::frame_unit);
}

/** What an operation moves: a reader of messages learns that from the first one's length, not checked yet. */
inline std::uint32_t operation_units(const RingHandle &r, RingSide which, std::uint32_t found, std::uint32_t units) {
  if (which == RingSide::producer || !r.messages || found == 0) return units;
  return frame_units(std::min(fixed32(r.consumer.address + layout::frame_length), r.largest));
}

/** After the look, which found `found` units for an operation on `units`. */
inline void weigh_pause(RingHandle &r, RingSide which, bool paused, std::uint32_t found, std::uint32_t units) {
  SideRecord &side = r.record(which);
  std::uint32_t rest = side.rest & ~dry_bit;
  if (paused && found < std::uint64_t{pause_worth} * operation_units(r, which, found, units)) rest = pause_rest;
  side.rest = found < units ? rest | dry_bit : rest;
}

// --- knowing of units ---

[[noreturn, gnu::cold, gnu::noinline]] inline void fail_reserving(const RingHandle &r) {
  fail(ErrorCode::bad_argument,
       "ring \"%s\": a reservation is open: commit or abort it before anything else is written", r.name.data());
}

/**
 * W1 or R1: how many units the side knows of, after a look at the other one if these are fewer than `units`. All are at
 * hand then.
 */
inline std::uint32_t find_units(RingHandle &r, RingSide which, std::uint32_t units) {
  SideRecord &side = r.record(which);
  if (side.reserving) fail_reserving(r);
  std::uint32_t found = side.hand + side.more;
  if (found < units) {
    take_side(r, which);
    const std::int64_t used =
        which == RingSide::producer
            ? distance(r, load64(r.at(layout::ring_head)), side.position)   // RING-O2 <- publish_head: read no more
            : distance(r, side.position, load64(r.at(layout::ring_tail)));  // RING-O1 <- publish_tail: written
    if (used < 0) fail_corrupt(r, "its positions contradict each other");
    found = which == RingSide::producer ? r.units - static_cast<std::uint32_t>(used) : static_cast<std::uint32_t>(used);
  }
  side.bring_all(found);
  return found;
}

/** Asks for the lines from `from` on: to write, by storing a byte in each (they are free), or to read. */
inline void touch_lines(RingSide which, std::byte *from, std::size_t bytes) {
  std::size_t at = (0 - reinterpret_cast<std::uintptr_t>(from)) & (layout::line_bytes - 1);
  for (; at < bytes; at += layout::line_bytes) {
    volatile std::byte *line = from + at;
    if (which == RingSide::producer) *line = std::byte{0};
    else static_cast<void>(*line);
  }
}

/**
 * Brings known units to hand beside those that are there: a chunk, or what is needed. Their lines are touched, all at
 * once: one by one, each would be waited for at the store that publishes, or by the load behind it.
 */
inline void bring_units(RingHandle &r, RingSide which, std::uint32_t hand, std::uint32_t known, std::uint32_t units) {
  SideRecord &side = r.record(which);
  const std::uint32_t more = std::min(std::max(units - hand, r.chunk), known - hand);
  side.hand = hand + more;
  side.more = known - side.hand;
  std::byte *from = r.address_behind(side.address, hand);
  const std::size_t bytes = std::min(std::size_t{more} * r.stride, r.bytes_to_end(from));
  if (bytes > layout::line_bytes && bytes <= ring_chunk_bytes) touch_lines(which, from, bytes);
}

/**
 * W1 or R1 for one element or message, which may be one of many: brings `units` to hand, and perhaps a chunk; false
 * when there are not so many. Pauses before a look if that pays.
 */
[[gnu::noinline]] inline bool find_one(RingHandle &r, RingSide which, std::uint32_t units) {
  SideRecord &side = r.record(which);
  if (side.reserving) fail_reserving(r);
  const std::uint32_t hand = side.hand;
  if (hand >= units) return true;
  std::uint32_t known = hand + side.more;
  if (known < units) {
    const bool paused = pause_before(r, which);
    known = find_units(r, which, units);
    weigh_pause(r, which, paused, known, units);
    if (known < units) return false;
  }
  bring_units(r, which, hand, known, units);
  return true;
}

}  // namespace detail
}  // namespace zeroipc
