// Types of elements: how their values look in commands and answers, and which value stands for a number.

#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <zeroipc/text.h>

using Text12 = zeroipc::FixedText<12>;
using Text16 = zeroipc::FixedText<16>;
using Text20 = zeroipc::FixedText<20>;

struct Record {
  std::uint32_t id;
  double amount;
  char text[12];
};

struct Inner {
  std::int16_t a;
  double b;
};

struct Nested {
  bool flag;
  Inner inner;
  std::uint16_t list[3];
  std::uint8_t last;
};

// Those of the vectors: `Message` is also a class of the library.

struct SmallMessage {
  std::uint8_t type;
  std::int32_t data;
  char text[5];
};

struct Point {
  std::int16_t x;
  double y;
  char tag[3];
  bool on;
  std::uint8_t rest[2];
};

struct Login {
  std::uint32_t user;
  double at;
};

struct Bytes60 {
  std::uint8_t bytes[60];
};

/** What can be done with a type's values where they lie, so that verbs need to be written only once for all types. */
struct Type {
  const char *name;
  std::size_t size;
  /** Stores the value of a text; OUT_OF_RANGE where the type does not hold it, Misunderstood where it is none. */
  void (*read)(std::string_view text, std::byte *out);
  std::string (*print)(const std::byte *element);
  /** Stores the value that stands for a number. */
  void (*store_number)(std::uint64_t number, std::byte *out);
  /** The number that a value stands for; none where its fields do not agree. */
  std::optional<std::uint64_t> (*number)(const std::byte *element);
};

template <typename T>
const Type &type_of();

// --- elements ---

/** Elements side by side, with zeros in all padding. */
class Elements {
 public:
  explicit Elements(const Type &type, std::size_t count = 1) : type_(&type), bytes_(type.size * count) {}
  Elements(const Type &type, const std::vector<std::string> &texts);

  /** Room for one, or the value of a text, or the one that stands for a number. */
  static Elements of_text(const Type &type, std::string_view text);
  static Elements of_number(const Type &type, std::uint64_t number);

  [[nodiscard]] std::byte *data() { return bytes_.data(); }
  [[nodiscard]] const std::byte *data() const { return bytes_.data(); }
  [[nodiscard]] std::size_t count() const { return bytes_.size() / type_->size; }

  /** The texts of the first of them. */
  [[nodiscard]] std::vector<std::string> texts(std::size_t count) const;
  [[nodiscard]] std::string text() const { return type_->print(data()); }
  [[nodiscard]] std::optional<std::uint64_t> number() const { return type_->number(data()); }

 private:
  const Type *type_;
  std::vector<std::byte> bytes_;
};

/** An element where it lies: a copy might leave the padding out. */
template <typename T>
const T &as(const std::byte *element) {
  return *reinterpret_cast<const T *>(element);
}

template <typename T>
T &as(std::byte *element) {
  return *reinterpret_cast<T *>(element);
}

template <typename T>
std::string text_of(const T &element) {
  return type_of<T>().print(reinterpret_cast<const std::byte *>(&element));
}

/** All elements, as the library takes them. */
template <typename T>
std::span<const T> all(const Elements &elements) {
  return {&as<T>(elements.data()), elements.count()};
}

template <typename T>
std::span<T> all(Elements &elements) {
  return {&as<T>(elements.data()), elements.count()};
}

/** Stores a value that may be there: whether it is. */
template <typename T>
bool store(const std::optional<T> &value, std::byte *out) {
  if (value) as<T>(out) = *value;
  return value.has_value();
}

// --- choosing a type by its name ---

template <typename... T>
struct Types {};

template <typename... A, typename... B>
Types<A..., B...> operator+(Types<A...>, Types<B...>);

using ScalarTypes = Types<std::int8_t, std::uint8_t, std::int16_t, std::uint16_t, std::int32_t, std::uint32_t,
                          std::int64_t, std::uint64_t, float, double, bool>;
using StructTypes = Types<Text16, Record, Nested>;
using UsualTypes = Types<std::uint32_t, std::uint64_t, double, bool, Text16, Record, Nested>;

// What the structures take.
using ArrayTypes = decltype(ScalarTypes() + StructTypes() + Types<Point>());
using QueueTypes = decltype(ScalarTypes() + StructTypes() + Types<SmallMessage>());
using FlowTypes = decltype(UsualTypes() + Types<SmallMessage>());
using PoolTypes = decltype(UsualTypes() + Types<Bytes60>());
using LazyTypes = decltype(UsualTypes() + Types<std::uint8_t>());
using SetTypes = Types<std::uint32_t, std::uint64_t, Text16, Text20, std::int16_t>;
using KeyTypes = Types<std::uint32_t, std::uint64_t, Text16>;
using ValueTypes = Types<std::uint32_t, std::uint64_t, double, Record>;
