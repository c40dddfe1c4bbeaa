#include "text.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace zeroipc::inspect {

std::string format(const char *format, ...) {
  std::va_list values, again;
  va_start(values, format);
  va_copy(again, values);
  const int length = std::vsnprintf(nullptr, 0, format, values);
  va_end(values);
  std::string text(length > 0 ? static_cast<std::size_t>(length) : 0, '\0');
  std::vsnprintf(text.data(), text.size() + 1, format, again);
  va_end(again);
  return text;
}

std::string human(std::uint64_t bytes) {
  if (bytes < 1024) return format("%u B", static_cast<unsigned>(bytes));
  static constexpr const char *units[] = {"KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};
  double amount = static_cast<double>(bytes) / 1024;
  std::size_t unit = 0;
  for (; amount >= 1023.95 && unit + 1 < std::size(units); unit++) amount /= 1024;
  return format("%.1f %s", amount, units[unit]);
}

std::string counted(std::uint64_t count, const char *one) {
  return format("%llu %s%s", static_cast<unsigned long long>(count), one, count == 1 ? "" : "s");
}

namespace {

/** The bytes of the character that begins here; 0 where there is none, or none to be shown. */
std::size_t character(std::string_view text) {
  const auto first = static_cast<unsigned char>(text[0]);
  if (first < 0x80) return first >= 0x20 && first != 0x7f ? 1 : 0;
  const std::size_t length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first < 0xc2 || first > 0xf4 || text.size() < length) return 0;
  std::uint32_t code = first & (0x7fu >> length);
  for (std::size_t k = 1; k < length; k++) {
    const auto next = static_cast<unsigned char>(text[k]);
    if ((next & 0xc0) != 0x80) return 0;
    code = code << 6 | (next & 0x3f);
  }
  // Longer than it need be, controls, what turns the direction of writing, halves of pairs.
  constexpr std::uint32_t least[] = {0, 0, 0xa0, 0x800, 0x10000};
  if (code < least[length] || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return 0;
  if ((code >= 0x200b && code <= 0x200f) || (code >= 0x2028 && code <= 0x202e) || (code >= 0x2060 && code <= 0x206f))
    return 0;
  return length;
}

}  // namespace

std::string shown(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    const std::size_t length = character(text);
    if (length == 0) result += format("\\x%02x", static_cast<unsigned char>(text[0]));
    else result += text.substr(0, length);
    text.remove_prefix(std::max<std::size_t>(length, 1));
  }
  return result;
}

std::size_t width(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

std::string padded(std::string_view text, std::size_t columns, bool to_the_right) {
  const std::string blanks(columns - std::min(columns, width(text)), ' ');
  return to_the_right ? blanks + std::string(text) : std::string(text) + blanks;
}

// --- what is printed ---

bool on_terminal() {
  static const bool is = isatty(STDOUT_FILENO) == 1;
  return is;
}

std::string painted(std::string_view text, Colour colour) {
  static const bool wanted = [] {
    const char *refused = std::getenv("NO_COLOR");
    const char *terminal = std::getenv("TERM");
    return on_terminal() && (!refused || !*refused) && terminal && std::strcmp(terminal, "dumb") != 0;
  }();
  if (!wanted || colour == Colour::none) return std::string(text);
  static constexpr const char *codes[] = {"0", "1", "2", "32", "31"};
  return format("\033[%sm", codes[static_cast<int>(colour)]) + std::string(text) + "\033[0m";
}

void print(std::string_view line) {
  std::fwrite(line.data(), 1, line.size(), stdout);
  std::fputc('\n', stdout);
  if (std::ferror(stdout)) flush();
}

void flush() {
  errno = 0;
  if (std::fflush(stdout) == 0 && !std::ferror(stdout)) return;
  if (errno == EPIPE || errno == 0) _exit(0);
  std::fprintf(stderr, "zeroipc-inspect: cannot write: %s\n", std::strerror(errno));
  _exit(1);
}

Table::Table(std::vector<std::string> titles) : titles_(std::move(titles)) {
  for (std::string &title : titles_) {
    right_.push_back(title.starts_with('>'));
    if (right_.back()) title.erase(0, 1);
  }
}

void Table::print() const {
  std::vector<std::size_t> columns;
  for (const std::string &title : titles_) columns.push_back(width(title));
  for (const auto &row : rows_)
    for (std::size_t k = 0; k < row.size(); k++)
      if (!row[k].text.starts_with('\n')) columns[k] = std::max(columns[k], width(row[k].text));
  const auto print_row = [&](std::size_t count, auto cell) {
    std::string line;
    for (std::size_t k = 0; k < count; k++) {
      const Cell &that = cell(k);
      if (k > 0) line += "  ";
      if (that.text.starts_with('\n')) line += painted(that.text.substr(1), that.colour);
      else if (k + 1 == titles_.size() && !right_[k]) line += painted(that.text, that.colour);
      else line += painted(padded(that.text, columns[k], right_[k]), that.colour);
    }
    inspect::print(line.substr(0, line.find_last_not_of(' ') + 1));
  };
  print_row(titles_.size(), [&](std::size_t k) { return Cell(titles_[k], Colour::bold); });
  for (const auto &row : rows_) print_row(row.size(), [&](std::size_t k) -> const Cell & { return row[k]; });
}

}  // namespace zeroipc::inspect
