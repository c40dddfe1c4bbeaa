// Ring of messages: of any size, from one producer to one consumer, in place. SPECIFICATION.md "Ring" has the steps.

#pragma once

#include <ranges>
#include <span>

#include <zeroipc/detail/ring_base.h>

namespace zeroipc {

/** The bytes of a message where they lie: made from a text, or from any bytes side by side. It owns nothing. */
class Message {
 public:
  /** Empty; or these bytes. */
  constexpr Message() = default;
  constexpr Message(const void *data, std::size_t size) : data_(data), size_(size) {}

  /** A text, without a NUL behind it. */
  template <typename Text>
    requires std::is_convertible_v<const Text &, std::string_view>
  constexpr Message(const Text &text)  // NOLINT: texts are to be accepted as they are
      : Message(std::string_view(text).data(), std::string_view(text).size()) {}

  /** A vector, an array, a span of elements of any type that may lie in shared memory. */
  template <std::ranges::contiguous_range Range>
    requires(std::ranges::sized_range<Range> && std::is_trivially_copyable_v<std::ranges::range_value_t<Range>> &&
             !std::is_convertible_v<const std::remove_reference_t<Range> &, std::string_view>)
  constexpr Message(Range &&range)  // NOLINT: the same
      : Message(std::ranges::data(range), std::ranges::size(range) * sizeof(std::ranges::range_value_t<Range>)) {}

  /** Where the bytes are, how many, and all of them as a span or as a text. */
  [[nodiscard]] constexpr const std::byte *data() const { return static_cast<const std::byte *>(data_); }
  [[nodiscard]] constexpr std::size_t size() const { return size_; }
  [[nodiscard]] constexpr bool empty() const { return size_ == 0; }
  [[nodiscard]] std::span<const std::byte> bytes() const { return {data(), size_}; }
  [[nodiscard]] std::string_view text() const { return {static_cast<const char *>(data_), size_}; }

 private:
  const void *data_ = nullptr;
  std::size_t size_ = 0;
};

/**
 * Messages of 0 to `largest` bytes, first in, first out, between one producer and one consumer. What is said of sides,
 * of threads, of progress and of errors in <zeroipc/ring.h> holds for it. A message takes 8 bytes more than it has,
 * rounded up to 8, and fits exactly if so much is free; it always lies in one piece.
 */
class MessageRing : public detail::RingBase {
 public:
  /** Bytes that a ring may have, at most. */
  static constexpr std::uint32_t max_capacity = UINT32_MAX - detail::layout::frame_unit + 1;

  /**
   * Creates a ring of `capacity` bytes, rounded up to a multiple of 8, or attaches to the one that exists, which must
   * be of that shape (KIND_MISMATCH, SHAPE_MISMATCH); SEGMENT_FULL, TABLE_FULL. `largest`: bytes of the largest message
   * of a new ring, at most capacity - 8, and that if it is 0; the ring takes so much memory beside its capacity.
   */
  MessageRing(const Memory &memory, std::string_view name, std::size_t capacity, std::size_t largest = 0) {
    using namespace detail;
    const std::uint32_t asked = checked_capacity(kind_name, name, capacity, max_capacity);
    const auto bytes = static_cast<std::uint32_t>(round_up8(asked));
    const std::uint32_t most = bytes - layout::frame_payload;
    if (largest > most)
      fail(ErrorCode::bad_argument, "ring \"%s\": its largest message has at most %u bytes, not %zu",
           std::string(name).c_str(), most, largest);
    create_ring(segment_of(memory), name, shape_of(bytes, largest ? static_cast<std::uint32_t>(largest) : most), ring_);
  }

  /** Opens the ring, waiting for its name as long as is asked; NOT_FOUND, or TIMEOUT after a wait. */
  MessageRing(const Memory &memory, std::string_view name, Timeout timeout = at_once) {
    detail::open_ring(detail::segment_of(memory), name, shape_of(0, 0), timeout, ring_);
  }

  /** Bytes of the largest message. */
  [[nodiscard]] std::size_t largest() const noexcept { return ring_.largest; }

  // --- producer side ---

  /** Writes a copy of the message, which may be empty; false when it does not fit now. OUT_OF_RANGE above `largest`. */
  [[nodiscard]] bool try_write(const Message &message) {
    std::byte *at = make_frame(0, message.size());
    if (!at) return false;
    copy(at, message.data(), message.size());
    detail::publish_units(ring_, detail::frame_units(message.size()));
    return true;
  }

  /** The same, waiting for room. It costs no CPU while it waits. */
  void write(const Message &message) { static_cast<void>(write_for(message, forever)); }

  /** The same, as long as is asked; false when the time passed first. */
  [[nodiscard]] bool write_for(const Message &message, Timeout timeout) {
    return try_write(message) || wait_for_room([&] { return try_write(message); }, timeout);
  }

  /** Writes as many as there is room for, published together; how many. OUT_OF_RANGE before any is written. */
  [[nodiscard]] std::size_t try_write_many(std::span<const Message> messages);

  /** Writes all of them, in parts, waiting for room. */
  void write_many(std::span<const Message> messages) { static_cast<void>(write_many_for(messages, forever)); }

  /** The same, as long as is asked; how many were written. */
  [[nodiscard]] std::size_t write_many_for(std::span<const Message> messages, Timeout timeout) {
    std::size_t done = 0;
    const auto attempt = [&] { return (done += try_write_many(messages.subspan(done))) == messages.size(); };
    static_cast<void>(attempt() || wait_for_room(attempt, timeout));
    return done;
  }

  /**
   * Room for one message that is written in place, then published by commit. Nothing else can be written until it has
   * ended (BAD_ARGUMENT). It must end before the handle of the ring moves or ends.
   */
  class [[nodiscard]] Reservation {
   public:
    /** The room, aligned to 8. CLOSED when the reservation has ended. */
    [[nodiscard]] std::span<std::byte> bytes() const { return {data(), size_}; }
    [[nodiscard]] std::byte *data() const { return room_.ring().producer.address + detail::layout::frame_payload; }
    [[nodiscard]] std::size_t size() const { return size_; }

    /** Publishes all of it as one message, or its first `size` bytes: the rest is free again. BAD_ARGUMENT. */
    void commit() { commit(size_); }
    void commit(std::size_t size) {
      const detail::RingHandle &r = room_.ring();
      if (size > size_)
        detail::fail(ErrorCode::bad_argument, "ring \"%s\": cannot commit %zu of %zu reserved bytes", r.name.data(),
                     size, size_);
      detail::RingHandle &ring = room_.commit();
      store_length(ring.producer.address, size);
      detail::publish_units(ring, detail::frame_units(size));
    }

    /** Gives the room back without writing anything, as the destructor does. */
    void abort() { room_.abort(); }

    /** Whether it was neither committed nor aborted. */
    [[nodiscard]] explicit operator bool() const { return room_.is_open(); }

   private:
    friend class MessageRing;
    Reservation(detail::RingHandle &r, std::size_t size) : room_(r), size_(size) {}

    detail::HeldRoom room_;
    std::size_t size_;
  };

  /** Reserves room for a message of up to `size` bytes; empty when that is not free. OUT_OF_RANGE above `largest`. */
  [[nodiscard]] std::optional<Reservation> try_reserve(std::size_t size) {
    if (!make_frame(0, size) || !detail::reserve_units(ring_, detail::frame_units(size))) return std::nullopt;
    return Reservation(ring_, size);
  }

  /** The same, waiting for room. */
  [[nodiscard]] Reservation reserve(std::size_t size) { return *reserve_for(size, forever); }

  /** The same, as long as is asked. */
  [[nodiscard]] std::optional<Reservation> reserve_for(std::size_t size, Timeout timeout) {
    std::optional<Reservation> room = try_reserve(size);
    if (!room) wait_for_room([&] { return (room = try_reserve(size)).has_value(); }, timeout);
    return room;
  }

  // --- consumer side ---

  /**
   * Reads the oldest message to `out`: how many bytes it has; empty when there is none. OUT_OF_RANGE when it has more
   * than `out`: it is still there.
   */
  [[nodiscard]] std::optional<std::size_t> try_read(std::span<std::byte> out) {
    const auto message = find_message(0);
    if (!message) return std::nullopt;
    if (message->size() > out.size())
      detail::fail(ErrorCode::out_of_range, "ring \"%s\": a message of %zu bytes, and room for %zu", ring_.name.data(),
                   message->size(), out.size());
    copy(out.data(), message->data(), message->size());
    drop(detail::frame_units(message->size()));
    return message->size();
  }

  /** The same, waiting for one. */
  std::size_t read(std::span<std::byte> out) { return *read_for(out, forever); }

  /** The same, as long as is asked. */
  [[nodiscard]] std::optional<std::size_t> read_for(std::span<std::byte> out, Timeout timeout) {
    std::optional<std::size_t> size = try_read(out);
    if (!size) wait_for_data([&] { return (size = try_read(out)).has_value(); }, timeout);
    return size;
  }

  /**
   * The oldest message in place, aligned to 8; empty when there is none. It stays as it is, and in the ring, until
   * advance: whoever has seen enough calls that, and looks at it no more.
   */
  [[nodiscard]] std::optional<Message> try_peek() { return find_message(0); }

  /** The same, waiting for one. */
  [[nodiscard]] Message peek() { return *peek_for(forever); }

  /** The same, as long as is asked. */
  [[nodiscard]] std::optional<Message> peek_for(Timeout timeout) {
    std::optional<Message> message = try_peek();
    if (!message) wait_for_data([&] { return (message = try_peek()).has_value(); }, timeout);
    return message;
  }

  /** The oldest messages in place, up to `out.size()`; how many. They stay until advance by as many. */
  [[nodiscard]] std::size_t try_peek_many(std::span<Message> out) {
    std::size_t done = 0;
    for (std::uint32_t units = 0; done < out.size(); units += detail::frame_units(out[done++].size())) {
      const auto message = find_message(units);
      if (!message) break;
      out[done] = *message;
    }
    return done;
  }

  /** Drops the oldest `count` messages, all or none: they must be there (BAD_ARGUMENT). */
  void advance(std::size_t count = 1);

 private:
  static constexpr const char *kind_name = "ring";

  static detail::RingWanted shape_of(std::uint32_t capacity, std::uint32_t largest) {
    return {{detail::layout::kind_ring, kind_name, 1, capacity}, detail::layout::ring_messages, largest};
  }

  static void copy(std::byte *to, const std::byte *from, std::size_t size) {
    if (size != 0) std::memcpy(to, from, size);
  }

  /** The length, and the reserved half. */
  static void store_length(std::byte *frame, std::size_t size) {
    const std::uint64_t word = size;
    std::memcpy(frame + detail::layout::frame_length, &word, sizeof word);
  }

  void check_size(std::size_t size) const {
    detail::check_open(ring_);
    if (size > ring_.largest)
      detail::fail(ErrorCode::out_of_range, "ring \"%s\": a message of %zu bytes is too large, %u is the most here",
                   ring_.name.data(), size, ring_.largest);
  }

  /** Whether the side has so many units at hand or knows of them; frames behind the first are not brought to hand. */
  bool find(RingSide side, std::uint32_t behind, std::uint32_t units) {
    return behind == 0 ? detail::find_one(ring_, side, units) : detail::find_units(ring_, side, units) >= units;
  }

  /**
   * Makes a frame for a message of this size, `behind` units after the tail (frames that are published together): where
   * its bytes go; null when it does not fit now.
   */
  std::byte *make_frame(std::uint32_t behind, std::size_t size) {
    check_size(size);
    const std::uint32_t units = detail::frame_units(size);
    if (units > ring_.units - behind || !find(RingSide::producer, behind, behind + units)) return nullptr;
    std::byte *at = ring_.address_behind(ring_.producer.address, behind);
    store_length(at, size);
    return at + detail::layout::frame_payload;
  }

  /** The message `behind` units after the head (messages that are read together). */
  std::optional<Message> find_message(std::uint32_t behind) {
    if (behind >= ring_.units && behind > 0) return std::nullopt;
    if (!find(RingSide::consumer, behind, behind + 1)) return std::nullopt;
    const detail::SideRecord &side = ring_.consumer;
    const std::byte *at = ring_.address_behind(side.address, behind);
    // Once: a hostile producer could change it after the check.
    const std::uint32_t size = detail::fixed32(at + detail::layout::frame_length);
    if (size > ring_.largest || detail::frame_units(size) > side.hand + side.more - behind)
      detail::fail_corrupt(ring_, "a message's length cannot be so");
    return Message(at + detail::layout::frame_payload, size);
  }

  /** R3 and R4 for units of messages that were found: they are known, but perhaps not all at hand. */
  void drop(std::uint32_t units) {
    detail::SideRecord &side = ring_.consumer;
    if (side.hand < units) side.bring_all(side.hand + side.more);
    detail::advance_units(ring_, units);
  }
};

inline std::size_t MessageRing::try_write_many(std::span<const Message> messages) {
  for (const Message &message : messages) check_size(message.size());
  std::uint32_t units = 0;
  std::size_t made = 0;
  for (; made < messages.size(); made++) {
    std::byte *at = make_frame(units, messages[made].size());
    if (!at) break;
    copy(at, messages[made].data(), messages[made].size());
    units += detail::frame_units(messages[made].size());
  }
  if (made > 0) {
    ring_.producer.bring_all(ring_.producer.hand + ring_.producer.more);
    detail::publish_units(ring_, units);
  }
  return made;
}

inline void MessageRing::advance(std::size_t count) {
  if (count < 1) detail::fail(ErrorCode::bad_argument, "ring \"%s\": 0 is no number of messages", ring_.name.data());
  std::uint32_t units = 0;
  for (std::size_t k = 0; k < count; k++) {
    const auto message = find_message(units);
    if (!message)
      detail::fail(ErrorCode::bad_argument, "ring \"%s\": cannot advance by %zu messages: they are not there",
                   ring_.name.data(), count);
    units += detail::frame_units(message->size());
  }
  drop(units);
}

}  // namespace zeroipc
