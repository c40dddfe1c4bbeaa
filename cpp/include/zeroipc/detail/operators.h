// How the operators of derived streams make their values. SPECIFICATION.md "Derived streams" has the table.

#pragma once

#include <cstring>
#include <utility>

#include <zeroipc/detail/deriving.h>
#include <zeroipc/element.h>

namespace zeroipc::detail {

/**
 * Map, filter, take and skip: at most one value of each of the source's. `make(course, value, made)` writes the bytes
 * of one and returns true, or keeps none. It is called once for each value, as long as this participant derives.
 */
template <typename T, typename U, typename Make>
class OfEach {
 public:
  static constexpr std::size_t made_bytes = sizeof(U);

  explicit OfEach(Make make) : make_(std::move(make)) {}

  void begin(const Course &course) { make_.begin(course); }
  [[nodiscard]] bool is_complete() const { return make_.is_complete(); }
  [[nodiscard]] bool begins_anew() const { return false; }
  [[nodiscard]] bool is_kept() const { return kept_; }
  [[nodiscard]] bool is_beyond_end(const Course &) const { return false; }
  [[nodiscard]] std::uint64_t lost(const Course &course) const { return course.reader.lost; }
  [[nodiscard]] const std::byte *made() const { return made_.bytes; }
  void emitted() { make_.emitted(made_.bytes); }

  Outcome make(Course &course) {
    Room<T> value;
    if (!look_usually(course.source, course.reader, value.bytes, sizeof(T))) {
      const Outcome outcome = look_settled(course.source, course.reader, value.bytes, sizeof(T));
      if (outcome != Outcome::done) return outcome;
    }
    course.next = next_position(course.source, course.reader.cursor);
    kept_ = make_(course, value, made_.bytes);
    return Outcome::done;
  }

 private:
  Make make_;
  Room<U> made_;
  bool kept_ = false;
};

/** What those that need nothing but the value do besides. */
struct MakesOnly {
  void begin(const Course &) {}
  [[nodiscard]] bool is_complete() const { return false; }
  void emitted(const std::byte *) {}
};

template <typename U>
void write_made(std::byte *made, const U &value) {
  std::memcpy(made, &value, sizeof(U));
}

template <typename T, typename U, typename Function>
struct Maps : MakesOnly {
  Function function;

  bool operator()(const Course &, const Room<T> &value, std::byte *made) {
    write_made<U>(made, ask(function, value.value()));
    return true;
  }
};

template <typename T, typename Function>
struct Filters : MakesOnly {
  Function function;

  bool operator()(const Course &, const Room<T> &value, std::byte *made) {
    std::memcpy(made, value.bytes, sizeof(T));
    return static_cast<bool>(ask(function, value.value()));
  }
};

template <typename T>
struct Takes {
  std::uint32_t count;
  std::int64_t left = 0;  // values that are still to come

  void begin(const Course &course) {
    const std::uint64_t taken = position_number(course.target, tail_of(course.target).position());
    left = static_cast<std::int64_t>(count) - static_cast<std::int64_t>(taken);
  }
  [[nodiscard]] bool is_complete() const { return left <= 0; }
  void emitted(const std::byte *) { left--; }

  bool operator()(const Course &, const Room<T> &value, std::byte *made) {
    std::memcpy(made, value.bytes, sizeof(T));
    return true;
  }
};

template <typename T>
struct Skips : MakesOnly {
  std::uint32_t count;

  bool operator()(const Course &course, const Room<T> &value, std::byte *made) {
    std::memcpy(made, value.bytes, sizeof(T));
    return offset_of(course, course.reader.cursor) >= count;  // counted from the start: nothing to remember
  }
};

template <typename T, typename U, typename Function>
struct Scans {
  Function function;
  Room<U> state;  // the last that was emitted
  Room<U> seed;

  Scans(Function scan, const U &first) : function(std::move(scan)) {
    write_made<U>(seed.bytes, first);
    state = seed;
  }

  void begin(const Course &course) {
    if (!told(course.target, last_value(course.target, state.bytes, sizeof(U)))) state = seed;
  }
  [[nodiscard]] bool is_complete() const { return false; }
  void emitted(const std::byte *made) { std::memcpy(state.bytes, made, sizeof(U)); }

  bool operator()(const Course &, const Room<T> &value, std::byte *made) {
    write_made<U>(made, ask(function, state.value(), value.value()));
    return true;
  }
};

/**
 * Windows of `Count` values: it reads ahead of the line, which stays at a window's first value so that all of it is
 * kept.
 */
template <typename T, std::size_t Count>
class Windows {
 public:
  static constexpr std::size_t made_bytes = sizeof(T) * Count;

  explicit Windows(std::uint32_t step) : step_(step) {}

  void begin(Course &course) { begin_at(course, offset_of(course, course.reader.cursor)); }
  [[nodiscard]] bool is_complete() const { return false; }
  [[nodiscard]] bool begins_anew() const { return !whole_; }
  [[nodiscard]] bool is_kept() const { return true; }
  [[nodiscard]] std::uint64_t lost(const Course &course) const { return course.reader.lost + ahead_.lost; }
  [[nodiscard]] const std::byte *made() const { return made_; }
  void emitted() {}

  /** Windows that lie apart may begin behind the end of the source. */
  [[nodiscard]] bool is_beyond_end(const Course &course) const {
    Tail tail(course.source);
    return tail.find() && tail.is_closed() && !position_after(tail.position(), ahead_.cursor);
  }

  /** D1 of a window: done also where values were overwritten, so that it begins anew. */
  Outcome make(Course &course) {
    whole_ = false;
    while (filled_ < Count) {
      const std::uint64_t lost = ahead_.lost;
      const Outcome outcome = read_next(course.source, ahead_, values_ + filled_ * sizeof(T), sizeof(T));
      if (outcome != Outcome::done) {
        // The values of a window that is not whole stay in the line's keeping, so the line itself is not looked at: R6
        // is due.
        settle(course.source, course.reader);
        return outcome;
      }
      if (ahead_.lost != lost) {
        begin_at(course, offset_of(course, ahead_.cursor) - 1);  // what was just read may be a window's first
        return Outcome::done;
      }
      filled_++;
    }
    std::memcpy(made_, values_, made_bytes);
    whole_ = true;
    window_at_ += step_;
    course.next = position_plus(course.source, course.start, window_at_);
    filled_ = step_ < Count ? Count - step_ : 0;
    if (filled_ != 0) std::memmove(values_, values_ + step_ * sizeof(T), filled_ * sizeof(T));
    else ahead_.begin(0, course.next);
    return Outcome::done;
  }

 private:
  /**
   * Windows begin at multiples of the step only: where values were lost, with the first that can be whole. `offset` is
   * that of the first value that is there.
   */
  void begin_at(Course &course, std::uint64_t offset) {
    filled_ = 0;
    window_at_ = (offset + step_ - 1) / step_ * step_;
    course.next = position_plus(course.source, course.start, window_at_);
    if (course.next != course.reader.cursor) advance(course);
    ahead_.begin(0, course.reader.cursor);
  }

  std::uint32_t step_;
  Reader ahead_;                // without a line
  std::size_t filled_ = 0;      // values in `values_`
  std::uint64_t window_at_ = 0;  // source positions from the start of the derivation to the window's first value
  bool whole_ = false;
  alignas(T) std::byte values_[made_bytes];
  alignas(T) std::byte made_[made_bytes];
};

}  // namespace zeroipc::detail
