// How long to wait: what the forms with `_for` and the constructors that wait for a name take.

#pragma once

#include <chrono>
#include <cstdint>
#include <limits>

namespace zeroipc {

/**
 * A time to wait, made from any std::chrono duration. One that is not above zero tries once; one of more than 285 years
 * waits as long as it takes, as `forever` does.
 */
class Timeout {
 public:
  /** So long, rounded to nanoseconds. */
  template <typename Rep, typename Period>
  constexpr Timeout(std::chrono::duration<Rep, Period> time) noexcept {  // NOLINT: 10ms is to be accepted as it is
    const double seconds = std::chrono::duration<double>(time).count();
    if (!(seconds < longest_seconds)) nanoseconds_ = endless;  // the test is true of a NaN, too
    else if (seconds > 0) nanoseconds_ = std::chrono::duration_cast<std::chrono::nanoseconds>(time).count();
  }

  /** As long as it takes. */
  static constexpr Timeout never() noexcept {
    Timeout timeout(std::chrono::nanoseconds(0));
    timeout.nanoseconds_ = endless;
    return timeout;
  }

  /** Whether it is as long as it takes, or a single try; how long it is. */
  [[nodiscard]] constexpr bool is_forever() const noexcept { return nanoseconds_ == endless; }
  [[nodiscard]] constexpr bool is_zero() const noexcept { return nanoseconds_ == 0; }
  [[nodiscard]] constexpr std::int64_t nanoseconds() const noexcept { return nanoseconds_; }
  [[nodiscard]] constexpr double milliseconds() const noexcept { return static_cast<double>(nanoseconds_) / 1e6; }

 private:
  static constexpr double longest_seconds = 9e9;
  static constexpr std::int64_t endless = std::numeric_limits<std::int64_t>::max();

  std::int64_t nanoseconds_ = 0;
};

/** Waits as long as it takes. */
inline constexpr Timeout forever = Timeout::never();

/** Tries once. */
inline constexpr Timeout at_once = std::chrono::nanoseconds(0);

}  // namespace zeroipc
