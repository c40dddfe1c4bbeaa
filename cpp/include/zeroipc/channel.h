// Channel: values from any number of senders to any number of receivers, first in first out, with an end.
// SPECIFICATION.md "Channel" has the steps (S, V, E, O, T).
//
//   line 1  tail hint   line 3  waiters: not empty | wanted     line 5  cells, as in a queue
//   line 2  head hint   line 4  waiters: not full  | taken
//
// Buffered, send and receive are the queue's push and pop. To end it is one CAS of the cell at the tail: its mark is in
// the very word that every later push would have to change, so nothing can be sent after it and nothing that was sent
// is lost.
//
//   empty in its lap   { 2L, NONE }       -> { 2L, CLOSED }
//   full               { 2L - 1, block }  -> { 2L - 1, block | CLOSED_BIT }, whose pop leaves { 2L, CLOSED }
//
// The algorithm is this project's own.

#pragma once

#include <zeroipc/detail/handover.h>
#include <zeroipc/detail/values.h>
#include <zeroipc/element.h>
#include <zeroipc/memory.h>

namespace zeroipc {

template <typename T>
class Channel;

namespace detail {
template <typename T>
Cells &cells_of(Channel<T> &channel);
}

/** What may be asked of a channel. */
struct ChannelOptions {
  /** Of a new channel: blocks beyond the capacity; see QueueOptions. */
  std::uint32_t spares = 0;
  /** Of a new unbuffered channel: how many sends may wait for a receiver at once; as many as spares unless given. */
  std::uint32_t offers = 0;
};

/**
 * With a capacity it is a queue that can be ended; with capacity 0 it is unbuffered: a send is done when a receiver has
 * taken the value.
 *
 * Any thread of any process may call anything at any time; threads may share a handle. The forms that do not wait are
 * lock-free. A process that dies or is stopped anywhere in an operation holds up nobody; no value whose send is done is
 * lost (but with a receiver that had just taken it), and none is received twice. Waiting costs no CPU.
 *
 * Every operation throws Error: CLOSED after close, READ_ONLY when it would change a channel in a read-only Memory,
 * CORRUPT where the channel's words contradict each other; to send to one that has ended is ENDED. Full, empty, the end
 * for who receives, and a time that has passed are values.
 */
template <typename T>
class Channel {
  static_assert(detail::CheckElement<T>::passed);

 public:
  using value_type = T;

  /** Values that a channel may hold, at most. */
  static constexpr std::uint32_t max_capacity = detail::layout::channel_most_blocks - 1;

  /**
   * Creates a channel of `capacity` values, 0: unbuffered; or attaches to the one that exists, which must be of that
   * shape (KIND_MISMATCH, SHAPE_MISMATCH); SEGMENT_FULL, TABLE_FULL.
   */
  Channel(const Memory &memory, std::string_view name, std::size_t capacity, const ChannelOptions &options = {}) {
    const auto &segment = detail::segment_of(memory);
    const std::uint32_t wanted = capacity == 0 ? 0 : detail::checked_capacity(kind_name, name, capacity, max_capacity);
    detail::RingShape shape = shape_of(wanted);
    shape.spares = options.spares;
    shape.own_word = detail::layout::channel_rendezvous;
    shape.own_value = wanted == 0;
    if (wanted == 0) shape.offers = offers_of(*segment, name, options);
    detail::create_cells(segment, name, shape, cells_);
    detail::prove_channel(cells_, wanted);
  }

  /** Opens the channel, waiting for its name as long as is asked; NOT_FOUND, or TIMEOUT after a wait. */
  Channel(const Memory &memory, std::string_view name, Timeout timeout = at_once) {
    detail::open_cells(detail::segment_of(memory), name, shape_of(0), timeout, cells_);
    detail::prove_channel(cells_, std::nullopt);
  }

  /** Lets go of the channel, which stays, and goes on: see end. Closing twice is fine. */
  void close() noexcept { cells_.close(); }

  // --- send ---

  /**
   * Sends the value; false when the channel is full, or every spare block is in use.
   *
   * Unbuffered, the value is offered and taken back at once: it succeeds only if a receiver that was looking took it in
   * between. One that sleeps in a receive cannot be that fast: give it a moment with send_for.
   */
  [[nodiscard, gnu::always_inline]] bool try_send(const T &value) {
    detail::check_changeable(cells_);
    if (detail::is_unbuffered(cells_)) return detail::try_hand_over(cells_, &value);
    std::uint64_t hint;
    const detail::Usual usual = detail::push_usually(cells_, &value, sizeof(T), hint);
    if (usual == detail::Usual::done) [[likely]] return true;
    return push_generally(value, usual, hint);  // also where it is full: to look for the mark
  }

  /** Sends the value, waiting for room; unbuffered, until a receiver has taken it. What throws was not sent. */
  void send(const T &value) { static_cast<void>(send_for(value, forever)); }

  /** The same, as long as is asked; false when the time passed first: then it was not sent. */
  [[nodiscard]] bool send_for(const T &value, Timeout timeout) {
    if (detail::is_unbuffered(cells_)) {
      detail::check_changeable(cells_);
      return detail::hand_over(cells_, &value, timeout);
    }
    if (try_send(value)) return true;
    const detail::RoomHolds holds{&cells_};
    return detail::wait(detail::condition_of(cells_, detail::layout::queue_not_full, holds),
                        [&] { return try_send(value); }, timeout);
  }

  // --- receive ---

  /** Takes the oldest value; empty when there is none now, or will be none: see is_drained. */
  [[nodiscard, gnu::always_inline]] std::optional<T> try_receive() {
    detail::check_changeable(cells_);
    detail::Room<T> room;
    if (!detail::is_unbuffered(cells_) && detail::pop_usually(cells_, room.bytes, sizeof(T)) == detail::Usual::done)
      [[likely]]
      return room.value();
    std::optional<T> value;
    static_cast<void>(receive_generally(value, detail::receive));
    return value;
  }

  /** Takes the oldest value, waiting for one; empty when the channel has ended and none will come any more. */
  [[nodiscard]] std::optional<T> receive() { return receive_for(forever); }

  /** The same, as long as is asked; empty also when the time passed first: see is_drained. */
  [[nodiscard]] std::optional<T> receive_for(Timeout timeout) {
    std::optional<T> value = try_receive();
    if (value) return value;
    const detail::ItemsHold holds{&cells_};
    detail::wait(detail::condition_of(cells_, detail::layout::queue_not_empty, holds),
                 [&] { return receive_generally(value, detail::receive_waiting) != detail::Outcome::none; }, timeout);
    return value;
  }

  /**
   * Values as they are taken, for a loop that waits for each: `for (const T &value : channel.values())` ends when the
   * channel is drained, or none came within the time. Nothing is taken ahead of the loop, so leaving it loses nothing.
   */
  [[nodiscard]] auto values(Timeout timeout = forever) {
    const auto next = [this, timeout] { return receive_for(timeout); };
    return detail::Values<T, decltype(next)>(next);
  }

  // --- end ---

  /**
   * Ends the channel, for every process and for ever: sends are ENDED from now on, waiting ones too (unbuffered: unless
   * they were taken). What was sent before can still be received. Lock-free; to end what has ended does nothing.
   */
  void end() {
    detail::check_changeable(cells_);
    detail::end_channel(cells_);
  }

  // --- observe: lock-free; read-only memories may ---

  /** Whether it has ended: nothing can be sent any more. */
  [[nodiscard]] bool is_ended() const {
    detail::check_open(cells_);
    return detail::look_at_tail(cells_) == detail::Outcome::ended;
  }

  /** Whether it has ended and all was received: nothing will come any more. */
  [[nodiscard]] bool is_drained() const {
    detail::check_open(cells_);
    return detail::look_for_other(cells_, {}) == detail::Outcome::ended;
  }

  /** Values that were sent and not received: exact while nobody does either. An unbuffered channel holds none. */
  [[nodiscard]] std::size_t size() const {
    detail::check_open(cells_);
    return detail::is_unbuffered(cells_) ? 0 : detail::count_items(cells_);
  }

  /** How many values it holds; 0 when it is unbuffered. */
  [[nodiscard]] std::size_t capacity() const noexcept { return detail::is_unbuffered(cells_) ? 0 : cells_.capacity; }
  [[nodiscard]] std::string name() const { return cells_.name.data(); }

 private:
  friend detail::Cells &detail::cells_of<T>(Channel &channel);

  static constexpr const char *kind_name = "channel";

  static detail::RingShape shape_of(std::uint32_t capacity) {
    return {{detail::layout::kind_channel, kind_name, sizeof(T), capacity}, detail::layout::channel_most_blocks};
  }

  /** How many cells for offers a new unbuffered channel has. */
  static std::uint32_t offers_of(const detail::Segment &segment, std::string_view name, const ChannelOptions &options) {
    const std::uint64_t stride = detail::block_stride(detail::layout::cell_payload, sizeof(T));
    if (options.offers > max_capacity)
      detail::fail(ErrorCode::bad_argument, "channel \"%s\": offers must be a whole number from 1 to %u, not %u",
                   std::string(name).c_str(), max_capacity, options.offers);
    return options.offers ? options.offers : detail::usual_spares(segment, stride);
  }

  // What is small goes by value: that its address is known nowhere keeps it out of memory on the usual way.
  using Passed = std::conditional_t<sizeof(T) <= 16, const T, const T &>;

  [[gnu::noinline]] bool push_generally(Passed value, detail::Usual usual, std::uint64_t hint) {
    const detail::InHand hand = detail::hand_after(cells_, usual, hint);
    return detail::told(cells_, detail::push_generally(cells_, &value, sizeof(T), hand));
  }

  /** Done with a value, ended when none will come, or none. */
  [[gnu::noinline]] detail::Outcome receive_generally(std::optional<T> &value,
                                                      detail::Outcome (*attempt)(const detail::Cells &, void *)) {
    detail::Room<T> room;
    const detail::Outcome outcome = attempt(cells_, room.bytes);
    if (outcome == detail::Outcome::corrupt) detail::told(cells_, outcome);
    if (outcome == detail::Outcome::done) value.emplace(room.value());
    return outcome;
  }

  detail::Cells cells_;
};

namespace detail {

/** A channel's ring of cells, for select and coroutines. */
template <typename T>
Cells &cells_of(Channel<T> &channel) {
  return channel.cells_;
}

}  // namespace detail
}  // namespace zeroipc
