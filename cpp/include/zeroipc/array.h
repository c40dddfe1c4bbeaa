// Array: elements side by side, used in place at native speed. SPECIFICATION.md "Array".
//
//   line 1  elements, `sizeof(T)` bytes apart: plain memory

#pragma once

#include <atomic>
#include <concepts>
#include <span>

#include <zeroipc/detail/structure.h>
#include <zeroipc/element.h>
#include <zeroipc/memory.h>

namespace zeroipc {

/** What can be changed atomically in an array: integers of 4 and 8 bytes. */
template <typename T>
concept AtomicElement = std::integral<T> && (sizeof(T) == 4 || sizeof(T) == 8);

/**
 * Elements are plain memory: index access compiles to what it is for an array of the program's own. A store to an
 * aligned scalar of up to 8 bytes is never torn; a larger element can be, when one process reads what another writes.
 * Nothing orders such accesses among processes: where that matters, use `atomic`, or one of the other structures.
 *
 * Everything is wait-free. In a read-only Memory elements can be read; a store ends the process (SIGSEGV), as a store
 * to any memory that is read-only does. Addresses are valid until the handle is closed.
 */
template <typename T>
class Array {
  static_assert(detail::CheckElement<T>::passed);

 public:
  using value_type = T;
  using size_type = std::size_t;
  using iterator = T *;
  using const_iterator = const T *;

  /**
   * Creates an array of `length` elements, all zero, or attaches to the one that exists, which must be of that shape
   * (KIND_MISMATCH, SHAPE_MISMATCH); SEGMENT_FULL, TABLE_FULL.
   */
  Array(const Memory &memory, std::string_view name, std::size_t length) {
    const std::uint32_t capacity = detail::checked_capacity(kind_name, name, length, UINT32_MAX);
    detail::create_structure(detail::segment_of(memory), name, wanted(capacity),
                             detail::layout::array_elements + std::uint64_t{capacity} * sizeof(T), sizeof(T), {},
                             structure_);
    prove();
  }

  /** Opens the array, waiting for its name as long as is asked; NOT_FOUND, or TIMEOUT after a wait. */
  Array(const Memory &memory, std::string_view name, Timeout timeout = at_once) {
    detail::open_structure(detail::segment_of(memory), name, wanted(0), timeout, structure_);
    prove();
  }

  Array(Array &&other) noexcept { *this = std::move(other); }
  Array &operator=(Array &&other) noexcept {
    structure_ = std::move(other.structure_);
    elements_ = std::exchange(other.elements_, {});
    return *this;
  }
  ~Array() = default;

  /** Lets go of the array, which stays; it has no elements then. Closing twice is fine. */
  void close() noexcept {
    structure_.close();
    elements_ = {};
  }

  // --- elements ---

  /** The element, unchecked: as with std::vector, `index` must be below the length. */
  [[nodiscard]] T &operator[](std::size_t index) noexcept { return elements_[index]; }
  [[nodiscard]] const T &operator[](std::size_t index) const noexcept { return elements_[index]; }

  /** The element; BAD_ARGUMENT where there is none of that index, or CLOSED. */
  [[nodiscard]] T &at(std::size_t index) {
    check(index);
    return elements_[index];
  }
  [[nodiscard]] const T &at(std::size_t index) const {
    check(index);
    return elements_[index];
  }

  /** Stores the value in every element; READ_ONLY. */
  void fill(const T &value) {
    detail::check_changeable(structure_);
    for (T &element : elements_) element = value;
  }

  /**
   * The element, for atomic operations, which are sequentially consistent unless asked otherwise:
   * `array.atomic(0).fetch_add(1)`. BAD_ARGUMENT, READ_ONLY.
   */
  [[nodiscard]] std::atomic_ref<T> atomic(std::size_t index)
    requires AtomicElement<T>
  {
    static_assert(std::atomic_ref<T>::is_always_lock_free);
    detail::check_changeable(structure_);
    check(index);
    return std::atomic_ref<T>(elements_[index]);
  }

  /** Loads an element, sequentially consistent; a reader may, too. BAD_ARGUMENT. */
  [[nodiscard]] T load(std::size_t index) const
    requires AtomicElement<T>
  {
    check(index);
    return __atomic_load_n(&elements_[index], __ATOMIC_SEQ_CST);
  }

  // --- as a whole ---

  /** All elements, as a container has them: how many, where they lie, as a span, from the first to the last. */
  [[nodiscard]] std::size_t size() const noexcept { return elements_.size(); }
  [[nodiscard]] std::size_t length() const noexcept { return elements_.size(); }
  [[nodiscard]] T *data() noexcept { return elements_.data(); }
  [[nodiscard]] const T *data() const noexcept { return elements_.data(); }
  [[nodiscard]] std::span<T> span() noexcept { return elements_; }
  [[nodiscard]] std::span<const T> span() const noexcept { return elements_; }
  [[nodiscard]] iterator begin() noexcept { return data(); }
  [[nodiscard]] iterator end() noexcept { return data() + size(); }
  [[nodiscard]] const_iterator begin() const noexcept { return data(); }
  [[nodiscard]] const_iterator end() const noexcept { return data() + size(); }
  /** The array's name in the segment. */
  [[nodiscard]] std::string name() const { return structure_.name.data(); }

 private:
  static constexpr const char *kind_name = "array";

  static detail::Wanted wanted(std::uint32_t capacity) {
    return {detail::layout::kind_array, kind_name, sizeof(T), capacity};
  }

  void prove() {
    if (structure_.stride != sizeof(T) ||
        detail::layout::array_elements + std::uint64_t{structure_.capacity} * sizeof(T) > structure_.bytes)
      detail::fail_corrupt(structure_, "its elements do not fit its lines");
    elements_ = {reinterpret_cast<T *>(structure_.at(detail::layout::array_elements)), structure_.capacity};
  }

  void check(std::size_t index) const {
    if (index < elements_.size()) [[likely]] return;
    detail::check_open(structure_);
    detail::fail(ErrorCode::bad_argument, "array \"%s\": there is no element %zu of %zu", structure_.name.data(), index,
                 elements_.size());
  }

  detail::Structure structure_;
  std::span<T> elements_;
};

}  // namespace zeroipc
