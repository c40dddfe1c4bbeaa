// What streams and derived streams are asked for: policies, options, where a subscriber begins.

#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <utility>

#include <zeroipc/detail/fail.h>

namespace zeroipc {

/** What a producer does when a subscriber is `capacity` values behind. Without subscribers nobody waits or drops. */
enum class Policy {
  usual,        // of a new stream: block; of one that exists: whichever it has
  block,        // it waits: nothing is lost
  drop_oldest,  // it overwrites: the subscriber is told how many values it lost
  drop_newest,  // its value is dropped for everybody, and counted
};

/** What may be asked of a stream. */
struct StreamOptions {
  /** Another one than that of a stream that exists is SHAPE_MISMATCH. */
  Policy policy = Policy::usual;
  /** Of a new stream: how many subscribers it can have at once, at most 65534; one for each peer slot unless given. */
  std::uint32_t subscribers = 0;
  /**
   * Of a new stream: blocks beyond the capacity; one for each peer slot unless given, fewer where elements are large.
   */
  std::uint32_t spares = 0;
};

/** Where a subscriber begins: `latest`, `earliest`, or so many values back (fewer where fewer are kept). */
class From {
 public:
  /** So many values back. */
  template <std::integral Number>
  constexpr From(Number back)  // NOLINT: a number is to be accepted as it is
      : back_(std::cmp_less(back, UINT32_MAX) ? static_cast<std::uint32_t>(back) : UINT32_MAX) {
    if (std::cmp_less(back, 0)) detail::fail(ErrorCode::bad_argument, "a subscriber begins at 0 or more values back");
  }

  /** How many values back; a stream that keeps fewer begins with the first of them. */
  [[nodiscard]] constexpr std::uint32_t back() const noexcept { return back_; }

 private:
  std::uint32_t back_;
};

/** With the next value that is published. */
inline constexpr From latest{0};

/** With the first value that is kept. */
inline constexpr From earliest{UINT32_MAX};

/** What may be asked of a derived stream. */
struct DeriveOptions {
  /** Values that a new derived stream keeps; as many as its source unless given. */
  std::size_t capacity = 0;
  /** Where in the source a new derivation begins. */
  From from = latest;
  /** As of any stream. */
  StreamOptions stream = {};
  /** Whether a thread does the work. Otherwise the calls of Derivation::run_for and step do. */
  bool in_thread = true;
};

}  // namespace zeroipc
