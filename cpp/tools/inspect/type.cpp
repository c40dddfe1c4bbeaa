#include "type.h"

#include <algorithm>
#include <charconv>
#include <cstring>

#include <zeroipc/detail/fail.h>

#include "text.h"

namespace zeroipc::inspect {

namespace {

constexpr int deepest = 16;
constexpr std::uint64_t largest = std::uint64_t{1} << 31;
constexpr std::size_t most_text = 400;   // characters of a value
constexpr std::size_t most_utf8 = 200;   // bytes of a text
// Of a value in hexadecimal: a longer one is cut, so that it stays a line.
constexpr std::size_t most_bytes = 24, bytes_when_cut = 16;

void skip_blanks(std::string_view &rest) {
  while (!rest.empty() && rest[0] == ' ') rest.remove_prefix(1);
}

bool take(std::string_view &rest, char wanted) {
  skip_blanks(rest);
  if (rest.empty() || rest[0] != wanted) return false;
  rest.remove_prefix(1);
  return true;
}

void expect(std::string_view &rest, char wanted) {
  if (!take(rest, wanted))
    throw Usage{format("a type: expected \"%c\" %s%s", wanted, rest.empty() ? "at the end" : "before ",
                       rest.empty() ? "" : shown(rest).c_str())};
}

std::string take_word(std::string_view &rest) {
  skip_blanks(rest);
  const auto letter = [](char c) { return c == '_' || (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z'); };
  const auto end = std::find_if_not(rest.begin(), rest.end(), letter);
  const std::string word(rest.begin(), end);
  rest.remove_prefix(word.size());
  return word;
}

std::uint64_t take_count(std::string_view &rest) {
  const std::string word = take_word(rest);
  std::uint64_t count = 0;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), count);
  if (error != std::errc() || end != word.data() + word.size() || count < 1 || count > largest)
    throw Usage{"a type: expected a number from 1 on, not \"" + shown(word) + "\""};
  return count;
}

template <typename T>
T read(std::span<const std::byte> value) {
  T result{};
  std::memcpy(&result, value.data(), std::min(sizeof result, value.size()));
  return result;
}

template <typename T>
std::string number(T value) {
  char text[40];
  return {text, std::to_chars(text, text + sizeof text, value).ptr};
}

std::string hexadecimal(std::span<const std::byte> value) {
  std::string text;
  for (const std::byte byte : value.size() > most_bytes ? value.first(bytes_when_cut) : value)
    text += format("%s%02x", text.empty() ? "" : " ", static_cast<unsigned>(byte));
  return value.size() > most_bytes ? text + format(" ... (%zu bytes)", value.size()) : text;
}

std::string quoted(std::span<const std::byte> value) {
  std::string text(reinterpret_cast<const char *>(value.data()), value.size());
  text.resize(std::min(text.find('\0'), text.size()));
  const std::size_t length = text.size();
  return length > most_utf8 ? format("\"%s...\" (%zu bytes)", shown(text.substr(0, most_utf8)).c_str(), length)
                            : "\"" + shown(text) + "\"";
}

}  // namespace

Type::Type(std::string_view text) {
  std::string_view rest = text;
  *this = parse(rest, 0);
  skip_blanks(rest);
  if (!rest.empty()) throw Usage{"a type: \"" + shown(rest) + "\" is too much"};
  name_ = text;
}

Type Type::parse(std::string_view &rest, int depth) {
  Type type = parse_one(rest, depth);
  while (take(rest, '[')) {
    Type array;
    array.form_ = Form::array;
    array.count_ = take_count(rest);
    expect(rest, ']');
    if (type.bytes_ == 0) throw Usage{"a type: utf8 and bytes need a number where they are part of another type"};
    array.bytes_ = array.count_ * type.bytes_;
    array.align_ = type.align_;
    if (array.bytes_ > largest) throw Usage{"a type: it is too large"};
    array.fields_.push_back({"", 0, std::move(type)});
    type = std::move(array);
  }
  return type;
}

Type Type::parse_one(std::string_view &rest, int depth) {
  if (depth > deepest) throw Usage{"a type: it is nested too deeply"};
  if (take(rest, '{')) return parse_structure(rest, depth);
  static constexpr struct {
    const char *name;
    Form form;
    std::uint64_t bytes;
  } scalars[] = {{"i8", Form::signed_integer, 1},    {"i16", Form::signed_integer, 2},
                 {"i32", Form::signed_integer, 4},   {"i64", Form::signed_integer, 8},
                 {"u8", Form::unsigned_integer, 1},  {"u16", Form::unsigned_integer, 2},
                 {"u32", Form::unsigned_integer, 4}, {"u64", Form::unsigned_integer, 8},
                 {"f32", Form::floating, 4},         {"f64", Form::floating, 8},
                 {"bool", Form::boolean, 1},         {"utf8", Form::utf8, 0},
                 {"bytes", Form::bytes, 0}};
  const std::string word = take_word(rest);
  for (const auto &scalar : scalars) {
    if (word != scalar.name) continue;
    Type type;
    type.form_ = scalar.form;
    type.bytes_ = scalar.bytes;
    type.align_ = std::max<std::uint64_t>(scalar.bytes, 1);
    if (scalar.bytes == 0 && take(rest, '(')) {
      type.bytes_ = take_count(rest);
      expect(rest, ')');
    }
    return type;
  }
  if (word.empty() && rest.empty()) throw Usage{"a type: it ends too early"};
  throw Usage{"a type: there is no \"" + shown(word.empty() ? std::string(rest) : word) +
              "\"; they are i8 to i64, u8 to u64, f32, f64, bool,\nutf8(n), bytes(n), T[n] and {T, name: T}"};
}

Type Type::parse_structure(std::string_view &rest, int depth) {
  Type type;
  type.form_ = Form::structure;
  do {
    std::string name;
    std::string_view ahead = rest;
    if (std::string word = take_word(ahead); !word.empty() && take(ahead, ':')) {
      name = std::move(word);
      rest = ahead;
    }
    Type field = parse(rest, depth + 1);
    if (field.bytes_ == 0) throw Usage{"a type: utf8 and bytes need a number where they are part of another type"};
    const std::uint64_t offset = (type.bytes_ + field.align_ - 1) / field.align_ * field.align_;
    type.bytes_ = offset + field.bytes_;
    type.align_ = std::max(type.align_, field.align_);
    if (type.bytes_ > largest) throw Usage{"a type: it is too large"};
    type.fields_.push_back({std::move(name), offset, std::move(field)});
  } while (take(rest, ','));
  expect(rest, '}');
  type.bytes_ = (type.bytes_ + type.align_ - 1) / type.align_ * type.align_;
  return type;
}

void Type::check(std::uint64_t elem_size, const std::string &what) const {
  if (bytes_ == 0 || bytes_ == elem_size) return;
  detail::fail(ErrorCode::shape_mismatch, "%s: %llu bytes each, and %s takes %llu", what.c_str(),
               static_cast<unsigned long long>(elem_size), name_.c_str(), static_cast<unsigned long long>(bytes_));
}

std::string Type::text(std::span<const std::byte> value) const {
  std::string text;
  append(text, value);
  return text;
}

void Type::append(std::string &text, std::span<const std::byte> value) const {
  switch (form_) {
    case Form::signed_integer:
      text += number(bytes_ == 1   ? read<std::int8_t>(value)
                     : bytes_ == 2 ? read<std::int16_t>(value)
                     : bytes_ == 4 ? read<std::int32_t>(value)
                                   : read<std::int64_t>(value));
      break;
    case Form::unsigned_integer:
      text += number(read<std::uint64_t>(value.first(std::min<std::size_t>(value.size(), bytes_))));
      break;
    case Form::floating: text += bytes_ == 4 ? number(read<float>(value)) : number(read<double>(value)); break;
    case Form::boolean: text += read<std::uint8_t>(value) != 0 ? "true" : "false"; break;
    case Form::utf8: text += quoted(value); break;
    case Form::bytes: text += hexadecimal(value); break;
    case Form::array:
    case Form::structure: {
      const bool array = form_ == Form::array;
      text += array ? "[" : "{ ";
      const std::uint64_t count = array ? count_ : fields_.size();
      for (std::uint64_t k = 0; k < count; k++) {
        const Field &field = fields_[array ? 0 : k];
        if (k > 0) text += ", ";
        if (text.size() > most_text) {
          text += "...";
          break;
        }
        if (!field.name.empty()) text += field.name + ": ";
        const std::uint64_t offset = array ? k * field.type.bytes_ : field.offset;
        const auto rest = value.subspan(std::min<std::size_t>(offset, value.size()));
        field.type.append(text, rest.first(std::min<std::size_t>(rest.size(), field.type.bytes_)));
      }
      text += array ? "]" : " }";
    }
  }
}

}  // namespace zeroipc::inspect
