// Element types as they are written on the command line, and values of them as text. The segment knows sizes only: the
// layouts are those of SPECIFICATION.md section 7.

#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace zeroipc::inspect {

/** What is wrong with the command line: exit code 2. */
struct Usage {
  std::string message;
};

/**
 * A type: i8 to i64, u8 to u64, f32, f64, bool, utf8(n), bytes(n), T[n], {T, name: T}. utf8 and bytes without a number
 * take whatever there is.
 */
class Type {
 public:
  /** Throws Usage. */
  explicit Type(std::string_view text);

  /** Bytes of a value; 0 where it takes whatever there is. */
  [[nodiscard]] std::uint64_t bytes() const { return bytes_; }

  /** Throws Error (SHAPE_MISMATCH) unless values of so many bytes can be of this type. */
  void check(std::uint64_t elem_size, const std::string &what) const;

  /** The value as text, cut where it is too long to be read. */
  [[nodiscard]] std::string text(std::span<const std::byte> value) const;

 private:
  enum class Form { signed_integer, unsigned_integer, floating, boolean, utf8, bytes, array, structure };
  struct Field;

  Type() = default;
  static Type parse(std::string_view &rest, int depth);
  static Type parse_one(std::string_view &rest, int depth);
  static Type parse_structure(std::string_view &rest, int depth);
  void append(std::string &text, std::span<const std::byte> value) const;

  std::string name_;
  Form form_ = Form::bytes;
  std::uint64_t bytes_ = 0, align_ = 1;
  std::uint64_t count_ = 0;    // of an array
  std::vector<Field> fields_;  // of a structure; of an array, its one element type
};

struct Type::Field {
  std::string name;
  std::uint64_t offset;
  Type type;
};

}  // namespace zeroipc::inspect
