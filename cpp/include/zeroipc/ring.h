// Ring: the fastest way from one producer to one consumer: elements of one size, in place. Messages of any size are in
// <zeroipc/message_ring.h>. SPECIFICATION.md "Ring" has the steps.

#pragma once

#include <span>

#include <zeroipc/detail/ring_base.h>
#include <zeroipc/detail/values.h>
#include <zeroipc/element.h>

namespace zeroipc {

/**
 * First in, first out, between one producer and one consumer, with exact capacity and no spare memory.
 *
 * A handle takes a side with its first operation there, or by take(RingSide::producer), and keeps it until it is
 * released, closed or its process ends; a second one gets TAKEN. When a holder dies the next one takes its place and
 * goes on exactly where it stood. One handle may have both sides.
 *
 * A side of a handle belongs to one thread at a time: two threads must not use the same side of a handle at once (one
 * may have the producer's, another the consumer's). What only looks (available, holder, holds...) any thread may call.
 *
 * All try forms are wait-free. A process that dies or is stopped anywhere in an operation holds up nobody but whoever
 * wants its side; what was written is in the ring or it is not, never half.
 *
 * Every operation throws Error: CLOSED after close, TAKEN, READ_ONLY when it would change a ring in a read-only Memory,
 * CORRUPT where the ring's words contradict each other. Full, empty and a time that has passed are values.
 */
template <typename T>
class Ring : public detail::RingBase {
  static_assert(detail::CheckElement<T>::passed);

 public:
  using value_type = T;

  /** Elements that a ring may have, at most. */
  static constexpr std::uint32_t max_capacity = UINT32_MAX;

  /**
   * Creates a ring of `capacity` elements, or attaches to the one that exists, which must be of that shape
   * (KIND_MISMATCH, SHAPE_MISMATCH); SEGMENT_FULL, TABLE_FULL. Takes no side yet.
   */
  Ring(const Memory &memory, std::string_view name, std::size_t capacity) {
    const auto shape = shape_of(detail::checked_capacity(kind_name, name, capacity, max_capacity));
    detail::create_ring(detail::segment_of(memory), name, shape, ring_);
  }

  /** Opens the ring, waiting for its name as long as is asked; NOT_FOUND, or TIMEOUT after a wait. */
  Ring(const Memory &memory, std::string_view name, Timeout timeout = at_once) {
    detail::open_ring(detail::segment_of(memory), name, shape_of(0), timeout, ring_);
  }

  // --- producer side ---

  /** Writes a copy of the element, published at once; false when the ring is full. */
  [[nodiscard, gnu::always_inline]] bool try_write(const T &value) {
    // Who has units at hand has the side, and its handle is open.
    if (ring_.producer.hand == 0 && !detail::find_one(ring_, RingSide::producer, 1)) [[unlikely]] return false;  // W1
    std::memcpy(ring_.producer.address, &value, sizeof(T));                                                      // W2
    detail::publish_tail(ring_, detail::move_on_by_one(ring_, ring_.producer, sizeof(T)));
    return true;
  }

  /** The same, waiting for room. It costs no CPU while it waits. */
  void write(const T &value) { static_cast<void>(write_for(value, forever)); }

  /** The same, as long as is asked; false when the time passed first. */
  [[nodiscard]] bool write_for(const T &value, Timeout timeout) {
    return try_write(value) || wait_for_room([&] { return try_write(value); }, timeout);
  }

  /** Writes as many as there is room for, published together; how many. */
  [[nodiscard]] std::size_t try_write_many(std::span<const T> values);

  /** Writes all of them, in parts, waiting for room. */
  void write_many(std::span<const T> values) { static_cast<void>(write_many_for(values, forever)); }

  /** The same, as long as is asked; how many were written. */
  [[nodiscard]] std::size_t write_many_for(std::span<const T> values, Timeout timeout) {
    std::size_t done = 0;
    const auto attempt = [&] { return (done += try_write_many(values.subspan(done))) == values.size(); };
    static_cast<void>(attempt() || wait_for_room(attempt, timeout));
    return done;
  }

  /**
   * Room that is written in place, then published by commit. Nothing else can be written until it has ended
   * (BAD_ARGUMENT). It must end before the handle of the ring moves or ends.
   */
  class [[nodiscard]] Reservation {
   public:
    /** The room. Its bytes are those of earlier elements. CLOSED when the reservation has ended. */
    [[nodiscard]] std::span<T> values() const {
      return {reinterpret_cast<T *>(room_.ring().producer.address), count_};
    }
    [[nodiscard]] T &operator[](std::size_t index) const { return values()[index]; }
    [[nodiscard]] std::size_t size() const { return count_; }

    /** Publishes all of it, or the first `count` elements: the rest of the room is free again. BAD_ARGUMENT. */
    void commit() { commit(count_); }
    void commit(std::size_t count);

    /** Gives the room back without writing anything, as the destructor does. */
    void abort() { room_.abort(); }

    /** Whether it was neither committed nor aborted. */
    [[nodiscard]] explicit operator bool() const { return room_.is_open(); }

   private:
    friend class Ring;
    Reservation(detail::RingHandle &r, std::uint32_t count) : room_(r), count_(count) {}

    detail::HeldRoom room_;
    std::uint32_t count_;
  };

  /**
   * Reserves room for `count` elements, or for those up to the end of the ring's memory, so that they lie side by side:
   * size() says how many. Empty when not all of it is free. BAD_ARGUMENT for more than the capacity.
   */
  [[nodiscard]] std::optional<Reservation> try_reserve(std::size_t count);

  /** The same, waiting for room. */
  [[nodiscard]] Reservation reserve(std::size_t count) { return *reserve_for(count, forever); }

  /** The same, as long as is asked. */
  [[nodiscard]] std::optional<Reservation> reserve_for(std::size_t count, Timeout timeout) {
    std::optional<Reservation> room = try_reserve(count);
    if (!room) wait_for_room([&] { return (room = try_reserve(count)).has_value(); }, timeout);
    return room;
  }

  // --- consumer side ---

  /** Reads the oldest element; empty when there is none. */
  [[nodiscard, gnu::always_inline]] std::optional<T> try_read() {
    if (ring_.consumer.hand == 0 && !detail::find_one(ring_, RingSide::consumer, 1)) [[unlikely]] return std::nullopt;
    detail::Room<T> room;
    std::memcpy(room.bytes, ring_.consumer.address, sizeof(T));  // R2
    detail::publish_head(ring_, detail::move_on_by_one(ring_, ring_.consumer, sizeof(T)));
    return room.value();
  }

  /** The same, waiting for one. It costs no CPU while it waits. */
  T read() { return *read_for(forever); }

  /** The same, as long as is asked; empty when the time passed first. */
  [[nodiscard]] std::optional<T> read_for(Timeout timeout) {
    std::optional<T> value = try_read();
    if (!value) wait_for_data([&] { return read_into(value); }, timeout);
    return value;
  }

  /** Reads up to `out.size()` elements; how many. */
  [[nodiscard]] std::size_t try_read_many(std::span<T> out);

  /** The same, waiting for the first one. */
  std::size_t read_many(std::span<T> out) { return read_many_for(out, forever); }

  /** The same, as long as is asked; 0 when the time passed first. */
  [[nodiscard]] std::size_t read_many_for(std::span<T> out, Timeout timeout) {
    std::size_t done = 0;
    const auto attempt = [&] { return (done = try_read_many(out)) > 0 || out.empty(); };
    static_cast<void>(attempt() || wait_for_data(attempt, timeout));
    return done;
  }

  /**
   * The oldest elements in place, up to `most`, and up to the end of the ring's memory; none when the ring is empty.
   * They stay as they are, and in the ring, until advance: whoever has seen enough calls that, and looks at them no
   * more.
   */
  [[nodiscard]] std::span<const T> try_peek(std::size_t most = max_capacity);

  /** The same, waiting for the first one. */
  [[nodiscard]] std::span<const T> peek(std::size_t most = max_capacity) { return peek_for(forever, most); }

  /** The same, as long as is asked. */
  [[nodiscard]] std::span<const T> peek_for(Timeout timeout, std::size_t most = max_capacity) {
    std::span<const T> seen = try_peek(most);
    if (seen.empty() && most > 0) wait_for_data([&] { return !(seen = try_peek(most)).empty(); }, timeout);
    return seen;
  }

  /** Drops the oldest `count` elements, which must be there (BAD_ARGUMENT): they have been read. */
  void advance(std::size_t count);

  /**
   * Elements as they are read, for a loop that waits for each: `for (const T &value : ring.values(1s))` ends when none
   * came within a second. Nothing is read ahead of the loop, so leaving it loses nothing.
   */
  [[nodiscard]] auto values(Timeout timeout = forever) {
    const auto next = [this, timeout] { return read_for(timeout); };
    return detail::Values<T, decltype(next)>(next);
  }

 private:
  static constexpr const char *kind_name = "ring";

  static detail::RingWanted shape_of(std::uint32_t capacity) {
    return {{detail::layout::kind_ring, kind_name, sizeof(T), capacity}, detail::layout::ring_elements};
  }

  /** As many units as this, and not more than there are. */
  [[nodiscard]] std::uint32_t units_of(std::size_t count) const {
    return static_cast<std::uint32_t>(std::min<std::size_t>(count, ring_.units));
  }

  /** try_read into an optional of a type that need not be assignable. */
  bool read_into(std::optional<T> &value) {
    if (auto read = try_read()) value.emplace(*read);
    return value.has_value();
  }

  void check_count(std::size_t count) const {
    detail::check_open(ring_);
    if (count < 1 || count > ring_.units)
      detail::fail(ErrorCode::bad_argument, "ring \"%s\": %zu is no number of elements from 1 to %u", ring_.name.data(),
                   count, ring_.units);
  }
};

template <typename T>
std::size_t Ring<T>::try_write_many(std::span<const T> values) {
  const std::uint32_t room = detail::find_units(ring_, RingSide::producer, units_of(values.size()));
  const auto count = static_cast<std::uint32_t>(std::min<std::size_t>(room, values.size()));
  if (count == 0) return 0;
  std::byte *at = ring_.producer.address;
  const std::size_t first = std::min(count, ring_.units_to_end(ring_.producer));
  std::memcpy(at, values.data(), first * sizeof(T));
  if (first < count) std::memcpy(ring_.area, values.data() + first, (count - first) * sizeof(T));
  detail::publish_units(ring_, count);
  return count;
}

template <typename T>
std::size_t Ring<T>::try_read_many(std::span<T> out) {
  const std::uint32_t ready = detail::find_units(ring_, RingSide::consumer, units_of(out.size()));
  const auto count = static_cast<std::uint32_t>(std::min<std::size_t>(ready, out.size()));
  if (count == 0) return 0;
  const std::byte *at = ring_.consumer.address;
  const std::size_t first = std::min(count, ring_.units_to_end(ring_.consumer));
  if constexpr (std::is_same_v<T, bool>) {
    for (std::size_t k = 0; k < count; k++) out[k] = (k < first ? at[k] : ring_.area[k - first]) != std::byte{0};
  } else {
    std::memcpy(static_cast<void *>(out.data()), at, first * sizeof(T));
    if (first < count) std::memcpy(static_cast<void *>(out.data() + first), ring_.area, (count - first) * sizeof(T));
  }
  detail::advance_units(ring_, count);
  return count;
}

template <typename T>
auto Ring<T>::try_reserve(std::size_t count) -> std::optional<Reservation> {
  check_count(count);
  detail::take_side(ring_, RingSide::producer);
  const std::uint32_t units = std::min(units_of(count), ring_.units_to_end(ring_.producer));
  if (!detail::reserve_units(ring_, units)) return std::nullopt;
  return Reservation(ring_, units);
}

template <typename T>
void Ring<T>::Reservation::commit(std::size_t count) {
  const detail::RingHandle &r = room_.ring();
  if (count > count_)
    detail::fail(ErrorCode::bad_argument, "ring \"%s\": cannot commit %zu of %u reserved elements", r.name.data(),
                 count, count_);
  detail::RingHandle &ring = room_.commit();
  if (count > 0) detail::publish_units(ring, static_cast<std::uint32_t>(count));
}

template <typename T>
std::span<const T> Ring<T>::try_peek(std::size_t most) {
  const std::uint32_t ready = detail::find_units(ring_, RingSide::consumer, units_of(most));
  const auto count = static_cast<std::uint32_t>(std::min<std::size_t>(ready, most));
  if (count == 0) return {};
  return {reinterpret_cast<const T *>(ring_.consumer.address), std::min(count, ring_.units_to_end(ring_.consumer))};
}

template <typename T>
void Ring<T>::advance(std::size_t count) {
  check_count(count);
  const auto units = static_cast<std::uint32_t>(count);
  if (ring_.consumer.hand < units && detail::find_units(ring_, RingSide::consumer, units) < units)
    detail::fail(ErrorCode::bad_argument, "ring \"%s\": cannot advance by %zu elements: they are not there",
                 ring_.name.data(), count);
  detail::advance_units(ring_, units);
}

}  // namespace zeroipc
