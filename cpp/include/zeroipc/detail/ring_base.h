// What rings of elements and rings of messages have in common: open, sides, reservations, waiting, observing.
// SPECIFICATION.md "Ring".
//
//   line 1  tail { lap:32, index:32 }     line 2  the producer's owner word     line 5  waiters: not empty
//   line 3  head                          line 4  the consumer's                line 6  waiters: not full
//   line 7  the area: elements, `stride` bytes each, side by side; or
//           frames [ length:32 | 0:32 ] payload, in units of 8 bytes, contiguous, at the end of the area beyond it

#pragma once

#include <zeroipc/detail/side.h>
#include <zeroipc/memory.h>

namespace zeroipc::detail {

/** What a ring is asked to be. */
struct RingWanted {
  Wanted wanted;
  std::uint32_t mode;
  std::uint32_t largest = 0;  // of a new ring of messages
};

inline const char *text_of_mode(std::uint32_t mode) {
  return mode == layout::ring_elements   ? "elements"
         : mode == layout::ring_messages ? "messages"
                                         : "contents of an unknown mode";
}

/** Proves the shape against the structure's size. */
inline void prove_ring(std::uint32_t mode, RingHandle &r) {
  const std::uint32_t has = fixed32(r.at(layout::ring_mode)), largest = fixed32(r.at(layout::ring_largest));
  if (has != mode)
    fail(ErrorCode::shape_mismatch, "ring \"%s\": it holds %s, asked for %s", r.name.data(), text_of_mode(has),
         text_of_mode(mode));
  r.messages = mode == layout::ring_messages;
  if (r.stride != (r.messages ? layout::frame_unit : r.elem_size))
    fail_corrupt(r, "its units cannot be for its elements");
  if (r.messages && (r.capacity % layout::frame_unit != 0 || largest > r.capacity - layout::frame_payload))
    fail_corrupt(r, "its messages do not fit its capacity");
  r.largest = r.messages ? largest : 0;
  if (layout::ring_area + std::uint64_t{r.capacity} * r.elem_size + round_up8(r.largest) > r.bytes)
    fail_corrupt(r, "its capacity does not fit its bytes");
  r.units = r.messages ? r.capacity / layout::frame_unit : r.capacity;
  r.area = r.at(layout::ring_area);
  r.end = r.area + std::size_t{r.units} * r.stride;
  r.chunk = r.stride < ring_chunk_bytes ? ring_chunk_bytes / r.stride : 1;
}

inline void create_ring(const std::shared_ptr<Segment> &segment, std::string_view name, const RingWanted &shape,
                        RingHandle &out) {
  const Wanted &wanted = shape.wanted;
  const auto initialise = [&](std::byte *at) {
    write32(at + layout::ring_mode, shape.mode);
    write32(at + layout::ring_largest, shape.largest);
  };
  const std::uint64_t bytes =
      layout::ring_area + std::uint64_t{wanted.capacity} * wanted.elem_size + round_up8(shape.largest);
  const std::uint32_t stride =
      shape.mode == layout::ring_messages ? layout::frame_unit : static_cast<std::uint32_t>(wanted.elem_size);
  create_structure(segment, name, wanted, bytes, stride, initialise, out);
  prove_ring(shape.mode, out);
}

inline void open_ring(const std::shared_ptr<Segment> &segment, std::string_view name, const RingWanted &shape,
                      Timeout timeout, RingHandle &out) {
  open_structure(segment, name, shape.wanted, timeout, out);
  prove_ring(shape.mode, out);
}

/** Units that are written and not yet read; below 0 when the ring is corrupt. */
inline std::int64_t used_units(const RingHandle &r) {
  // The head first: whatever happens before the other load can only make it look more, never less than nothing.
  const std::uint64_t head = load64(r.at(layout::ring_head)), tail = load64(r.at(layout::ring_tail));
  const std::int64_t count = r.units;
  const auto from = static_cast<std::int64_t>(head & unit_index_mask);
  const auto to = static_cast<std::int64_t>(tail & unit_index_mask);
  if (from >= count || to >= count) return -1;
  const auto laps = static_cast<std::int32_t>(static_cast<std::uint32_t>((tail >> 32) - (head >> 32)));
  return std::clamp<std::int64_t>(laps * count + to - from, 0, count);
}

// --- in place ---

/** Opens a reservation at the producer: false when not so many units are free. */
inline bool reserve_units(RingHandle &r, std::uint32_t units) {
  if (!find_one(r, RingSide::producer, units)) return false;
  SideRecord &side = r.producer;
  side.more += side.hand;  // so that whoever would write finds none at hand, and then the reservation
  side.hand = 0;
  side.reserving = true;
  side.reservation++;
  return true;
}

/** Ends the reservation; all units that the producer knows of are at hand again. */
inline void end_reservation(RingHandle &r) {
  r.producer.reserving = false;
  r.producer.bring_all(r.producer.hand + r.producer.more);
}

/** A reservation of the producer's: given up when this ends, unless it was committed. */
class HeldRoom {
 public:
  explicit HeldRoom(RingHandle &r) : ring_(&r), number_(r.producer.reservation) {}
  HeldRoom(HeldRoom &&other) noexcept : ring_(std::exchange(other.ring_, nullptr)), number_(other.number_) {}
  HeldRoom &operator=(HeldRoom &&other) noexcept {
    std::swap(ring_, other.ring_);
    std::swap(number_, other.number_);
    return *this;
  }
  ~HeldRoom() { abort(); }

  void abort() {
    if (is_open()) end_reservation(*ring_);
    ring_ = nullptr;
  }

  /** Ends the reservation: the ring whose units may be published now. CLOSED when it has ended. */
  RingHandle &commit() {
    RingHandle &r = ring();
    ring_ = nullptr;
    end_reservation(r);
    return r;
  }

  /** The ring, while the reservation is open; else CLOSED. */
  [[nodiscard]] RingHandle &ring() const {
    if (!is_open()) [[unlikely]] fail(ErrorCode::closed, "the reservation has ended");
    return *ring_;
  }

  /** Releasing the side ends it, too. */
  [[nodiscard]] bool is_open() const {
    return ring_ && ring_->producer.reserving && ring_->producer.reservation == number_;
  }

 private:
  RingHandle *ring_;
  std::uint32_t number_;
};

// --- what rings of both kinds offer ---

class RingBase {
 public:
  RingBase(RingBase &&other) noexcept { *this = std::move(other); }
  RingBase &operator=(RingBase &&other) noexcept {
    if (this == &other) return *this;
    close();
    ring_ = std::move(other.ring_);
    other.ring_.producer = {};
    other.ring_.consumer = {};
    return *this;
  }
  ~RingBase() { close(); }

  /** Gives the sides back and lets go of the ring, which stays. Reservations must have ended. Closing twice is fine. */
  void close() noexcept {
    release_side(ring_, RingSide::producer);
    release_side(ring_, RingSide::consumer);
    ring_.close();
  }

  // --- sides ---

  /**
   * Takes a side now, in place of at its first use. TAKEN when another handle has it whose participant lives. Nothing
   * when this one has it. Wait-free.
   */
  void take(RingSide side) { take_side(ring_, side); }

  /** Gives a side back, so that another may take it; the next use takes it again. Nothing when it is not held. */
  void release(RingSide side) { release_side(ring_, side); }

  /** Whether this handle has the side. */
  [[nodiscard]] bool holds(RingSide side) const { return hint_load(ring_.record(side).held) != 0; }

  /** The living participant that has the side, this one or another. Read-only memories may ask. */
  [[nodiscard]] std::optional<Peer> holder(RingSide side) const {
    check_open(ring_);
    return holder_of(ring_, side);
  }

  // --- observe: exact while nobody writes or reads; read-only memories may ---

  /** What waits to be read, in the units of the capacity: elements, or bytes of messages with their frames. */
  [[nodiscard]] std::size_t available() const {
    const std::int64_t units = used();
    return units < 0 ? 0 : static_cast<std::size_t>(units) * (ring_.messages ? layout::frame_unit : 1);
  }

  /** What could be written: with `available` it makes up the whole. */
  [[nodiscard]] std::size_t free_space() const { return ring_.capacity - available(); }
  [[nodiscard]] std::size_t capacity() const noexcept { return ring_.capacity; }
  [[nodiscard]] bool empty() const { return used() == 0; }

  /** Whether nothing can be written, not even an empty message. */
  [[nodiscard]] bool full() const { return used() == ring_.units; }
  [[nodiscard]] std::string name() const { return ring_.name.data(); }

 protected:
  RingBase() = default;

  bool wait_for_room(FunctionRef<bool()> attempt, Timeout timeout) {
    const auto holds = [this] { return used_units(ring_) != ring_.units; };
    return wait({.segment = ring_.segment.get(), .set = ring_.at(layout::ring_not_full), .holds = holds}, attempt,
                timeout);
  }

  bool wait_for_data(FunctionRef<bool()> attempt, Timeout timeout) {
    const auto holds = [this] { return used_units(ring_) != 0; };
    return wait({.segment = ring_.segment.get(), .set = ring_.at(layout::ring_not_empty), .holds = holds}, attempt,
                timeout);
  }

  RingHandle ring_;

 private:
  [[nodiscard]] std::int64_t used() const {
    check_open(ring_);
    return used_units(ring_);
  }
};

}  // namespace zeroipc::detail
