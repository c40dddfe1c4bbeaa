#include "types.h"

#include <charconv>
#include <cmath>
#include <concepts>
#include <cstddef>
#include <cstring>

#include <zeroipc/error.h>

#include "command.h"

// The layout of SPECIFICATION.md section 7.
static_assert(sizeof(Record) == 32 && offsetof(Record, amount) == 8 && offsetof(Record, text) == 16);
static_assert(sizeof(Inner) == 16 && offsetof(Inner, b) == 8);
static_assert(sizeof(Nested) == 32 && offsetof(Nested, inner) == 8 && offsetof(Nested, list) == 24 &&
              offsetof(Nested, last) == 30);
static_assert(sizeof(SmallMessage) == 16 && sizeof(Point) == 24 && sizeof(Login) == 16);

namespace {

[[noreturn]] void fail_range(std::string_view text, const char *type) {
  throw zeroipc::Error(zeroipc::ErrorCode::out_of_range, std::string(text) + " is no value of type " + type);
}

[[noreturn]] void fail_value(std::string_view text) { throw Misunderstood("no value: \"" + std::string(text) + "\""); }

/** The text up to the separator, which goes, too. */
std::string_view next_part(std::string_view &rest, char separator) {
  const std::size_t end = rest.find(separator);
  if (end == std::string_view::npos) fail_value(rest);
  const std::string_view part = rest.substr(0, end);
  rest.remove_prefix(end + 1);
  return part;
}

// --- numbers ---

template <typename T>
concept Number = (std::integral<T> || std::floating_point<T>) && !std::same_as<T, bool>;

void read_to(std::string_view text, Number auto &out) {
  const char *end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, out);
  if (error == std::errc::result_out_of_range || (error != std::errc() && text.starts_with('-')))
    fail_range(text, "this size");
  if (error != std::errc() || stop != end) fail_value(text);
}

std::string print(Number auto number) {
  if constexpr (std::same_as<decltype(number), float>) return print(static_cast<double>(number));
  if (number != number) return "nan";  // without a sign
  char text[32];
  const auto [end, error] = std::to_chars(text, text + sizeof text, number);
  return {text, end};
}

template <Number T>
void store_number(std::uint64_t number, T &out) {
  out = static_cast<T>(number);
}

std::optional<std::uint64_t> number_of(std::integral auto number) {
  return static_cast<std::make_unsigned_t<decltype(number)>>(number);
}

std::optional<std::uint64_t> number_of(std::floating_point auto number) {
  if (!(number >= 0 && number < 0x1p64) || std::floor(number) != number) return std::nullopt;
  return static_cast<std::uint64_t>(number);
}

// --- bool ---

void read_to(std::string_view text, bool &out) {
  if (text != "true" && text != "false") fail_value(text);
  out = text == "true";
}

std::string print(bool truth) { return truth ? "true" : "false"; }

void store_number(std::uint64_t number, bool &out) { out = number % 2 == 1; }

std::optional<std::uint64_t> number_of(bool truth) { return truth ? 1 : 0; }

// --- texts ---

template <std::size_t N>
void read_to(std::string_view text, zeroipc::FixedText<N> &out) {
  out = zeroipc::FixedText<N>(text);
}

template <std::size_t N>
std::string print(const zeroipc::FixedText<N> &text) {
  return std::string(text.view());
}

template <std::size_t N>
void store_number(std::uint64_t number, zeroipc::FixedText<N> &out) {
  out = zeroipc::FixedText<N>(std::to_string(number).substr(0, N));
}

std::optional<std::uint64_t> number_in_text(std::string_view text) {
  std::uint64_t number = 0;
  const char *end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, number);
  return error == std::errc() && stop == end ? std::optional(number) : std::nullopt;
}

template <std::size_t N>
std::optional<std::uint64_t> number_of(const zeroipc::FixedText<N> &text) {
  return number_in_text(text.view());
}

/** A text in a field, which is filled up with zeros. */
template <std::size_t N>
void store_text(std::string_view text, char (&out)[N]) {
  if (text.size() > N) fail_range(text, "that length");
  std::memset(out, 0, N);
  std::memcpy(out, text.data(), text.size());
}

template <std::size_t N>
std::string_view text_in(const char (&bytes)[N]) {
  return {bytes, strnlen(bytes, N)};
}

// --- structs, field by field: the padding stays zero ---

void read_to(std::string_view text, Record &out) {
  read_to(next_part(text, ':'), out.id);
  read_to(next_part(text, ':'), out.amount);
  store_text(text, out.text);
}

std::string print(const Record &record) {
  return print(record.id) + ":" + print(record.amount) + ":" + std::string(text_in(record.text));
}

std::string text_of_number(std::uint64_t number) { return ("text-" + std::to_string(number)).substr(0, 12); }

void store_number(std::uint64_t number, Record &out) {
  out.id = static_cast<std::uint32_t>(number);
  out.amount = static_cast<double>(number) + 0.5;
  store_text(text_of_number(number), out.text);
}

std::optional<std::uint64_t> number_of(const Record &record) {
  const std::uint64_t number = record.id;
  const bool agrees =
      record.amount == static_cast<double>(number) + 0.5 && text_in(record.text) == text_of_number(number);
  return agrees ? std::optional(number) : std::nullopt;
}

void read_to(std::string_view text, Nested &out) {
  read_to(next_part(text, ':'), out.flag);
  read_to(next_part(text, ':'), out.inner.a);
  read_to(next_part(text, ':'), out.inner.b);
  read_to(next_part(text, ','), out.list[0]);
  read_to(next_part(text, ','), out.list[1]);
  read_to(next_part(text, ':'), out.list[2]);
  read_to(text, out.last);
}

std::string print(const Nested &nested) {
  std::string text = print(nested.flag) + ":" + print(nested.inner.a) + ":" + print(nested.inner.b) + ":";
  text += print(nested.list[0]) + "," + print(nested.list[1]) + "," + print(nested.list[2]) + ":";
  return text + print(nested.last);
}

void store_number(std::uint64_t number, Nested &out) {
  out.flag = number % 2 == 1;
  out.inner.a = static_cast<std::int16_t>(number % 1000);
  out.inner.b = static_cast<double>(number) + 0.5;
  for (std::uint16_t k = 0; k < 3; k++) out.list[k] = static_cast<std::uint16_t>(number % (1000u - k));
  out.last = static_cast<std::uint8_t>(number);
}

std::optional<std::uint64_t> number_of(const Nested &nested) {
  const auto number = number_of(nested.inner.b - 0.5);
  if (!number) return std::nullopt;
  Nested whole{};
  store_number(*number, whole);
  return print(whole) == print(nested) ? number : std::nullopt;
}

// --- those of the vectors, of which only some stand for numbers ---

void read_to(std::string_view text, SmallMessage &out) {
  read_to(next_part(text, ':'), out.type);
  read_to(next_part(text, ':'), out.data);
  store_text(text, out.text);
}

std::string print(const SmallMessage &message) {
  return print(message.type) + ":" + print(message.data) + ":" + std::string(text_in(message.text));
}

void read_to(std::string_view text, Point &out) {
  read_to(next_part(text, ':'), out.x);
  read_to(next_part(text, ':'), out.y);
  store_text(next_part(text, ':'), out.tag);
  read_to(next_part(text, ':'), out.on);
  read_to(next_part(text, ','), out.rest[0]);
  read_to(text, out.rest[1]);
}

std::string print(const Point &point) {
  std::string text = print(point.x) + ":" + print(point.y) + ":" + std::string(text_in(point.tag)) + ":";
  return text + print(point.on) + ":" + print(point.rest[0]) + "," + print(point.rest[1]);
}

void read_to(std::string_view text, Login &out) {
  read_to(next_part(text, ':'), out.user);
  read_to(text, out.at);
}

std::string print(const Login &login) { return print(login.user) + ":" + print(login.at); }

void read_to(std::string_view text, Bytes60 &out) {
  std::uint8_t byte;
  read_to(text, byte);
  std::memset(out.bytes, byte, sizeof out.bytes);
}

std::string print(const Bytes60 &bytes) { return print(bytes.bytes[0]); }

void store_number(std::uint64_t number, Bytes60 &out) {
  std::memset(out.bytes, static_cast<std::uint8_t>(number), sizeof out.bytes);
}

std::optional<std::uint64_t> number_of(const Bytes60 &bytes) {
  for (const std::uint8_t byte : bytes.bytes)
    if (byte != bytes.bytes[0]) return std::nullopt;
  return bytes.bytes[0];
}

/** What stands for no numbers. */
template <typename T>
  requires(std::same_as<T, SmallMessage> || std::same_as<T, Point> || std::same_as<T, Login>)
void store_number(std::uint64_t, T &) {
  throw Misunderstood("elements of this type do not stand for numbers");
}

template <typename T>
  requires(std::same_as<T, SmallMessage> || std::same_as<T, Point> || std::same_as<T, Login>)
std::optional<std::uint64_t> number_of(const T &) {
  return std::nullopt;
}

// --- the same for all ---

template <typename T>
constexpr const char *name_of = nullptr;
template <>
constexpr const char *name_of<std::int8_t> = "i8";
template <>
constexpr const char *name_of<std::uint8_t> = "u8";
template <>
constexpr const char *name_of<std::int16_t> = "i16";
template <>
constexpr const char *name_of<std::uint16_t> = "u16";
template <>
constexpr const char *name_of<std::int32_t> = "i32";
template <>
constexpr const char *name_of<std::uint32_t> = "u32";
template <>
constexpr const char *name_of<std::int64_t> = "i64";
template <>
constexpr const char *name_of<std::uint64_t> = "u64";
template <>
constexpr const char *name_of<float> = "f32";
template <>
constexpr const char *name_of<double> = "f64";
template <>
constexpr const char *name_of<bool> = "bool";
template <>
constexpr const char *name_of<Text16> = "text16";
template <>
constexpr const char *name_of<Record> = "record";
template <>
constexpr const char *name_of<Nested> = "nested";
template <>
constexpr const char *name_of<Text12> = "text12";
template <>
constexpr const char *name_of<Text20> = "text20";
template <>
constexpr const char *name_of<SmallMessage> = "message";
template <>
constexpr const char *name_of<Point> = "point";
template <>
constexpr const char *name_of<Login> = "session";
template <>
constexpr const char *name_of<Bytes60> = "bytes60";

}  // namespace

template <typename T>
const Type &type_of() {
  static constexpr Type type{
      .name = name_of<T>,
      .size = sizeof(T),
      .read = [](std::string_view text, std::byte *out) { read_to(text, as<T>(out)); },
      .print = [](const std::byte *element) { return print(as<T>(element)); },
      .store_number = [](std::uint64_t number, std::byte *out) { store_number(number, as<T>(out)); },
      .number = [](const std::byte *element) { return number_of(as<T>(element)); },
  };
  return type;
}

template const Type &type_of<std::int8_t>();
template const Type &type_of<std::uint8_t>();
template const Type &type_of<std::int16_t>();
template const Type &type_of<std::uint16_t>();
template const Type &type_of<std::int32_t>();
template const Type &type_of<std::uint32_t>();
template const Type &type_of<std::int64_t>();
template const Type &type_of<std::uint64_t>();
template const Type &type_of<float>();
template const Type &type_of<double>();
template const Type &type_of<bool>();
template const Type &type_of<Text16>();
template const Type &type_of<Record>();
template const Type &type_of<Nested>();
template const Type &type_of<Text12>();
template const Type &type_of<Text20>();
template const Type &type_of<SmallMessage>();
template const Type &type_of<Point>();
template const Type &type_of<Login>();
template const Type &type_of<Bytes60>();

Elements::Elements(const Type &type, const std::vector<std::string> &texts) : Elements(type, texts.size()) {
  for (std::size_t k = 0; k < texts.size(); k++) type.read(texts[k], data() + k * type.size);
}

Elements Elements::of_text(const Type &type, std::string_view text) {
  Elements element(type);
  type.read(text, element.data());
  return element;
}

Elements Elements::of_number(const Type &type, std::uint64_t number) {
  Elements element(type);
  type.store_number(number, element.data());
  return element;
}

std::vector<std::string> Elements::texts(std::size_t count) const {
  std::vector<std::string> texts;
  for (std::size_t k = 0; k < count; k++) texts.push_back(type_->print(data() + k * type_->size));
  return texts;
}
