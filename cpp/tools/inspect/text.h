// Text for people: numbers, names that may hold anything, columns, colours where a terminal takes them.

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace zeroipc::inspect {

/** Like printf, into a string of any length. */
[[nodiscard, gnu::format(printf, 1, 2)]] std::string format(const char *format, ...);

/** "512 B", "1.0 MiB". */
[[nodiscard]] std::string human(std::uint64_t bytes);

/** "1 cell", "3 cells". */
[[nodiscard]] std::string counted(std::uint64_t count, const char *one);

/** Text out of a segment as it may be shown on a terminal: what is no printable UTF-8 becomes \xNN. */
[[nodiscard]] std::string shown(std::string_view text);

/** Columns that a text takes, as long as its characters take one each. */
[[nodiscard]] std::size_t width(std::string_view text);

/** The text with blanks in front of it or behind it. */
[[nodiscard]] std::string padded(std::string_view text, std::size_t columns, bool to_the_right = false);

// --- what is printed ---

enum class Colour { none, bold, dim, good, bad };

/** The text in this colour where standard output is a terminal that wants it (NO_COLOR unset), else as it is. */
[[nodiscard]] std::string painted(std::string_view text, Colour colour);

[[nodiscard]] bool on_terminal();

/** Prints a line to standard output. */
void print(std::string_view line);

/** Passes on what was printed. A reader that has gone ends the program quietly; a full disk with an error. */
void flush();

/** Lines with columns, as wide as they need to be. */
class Table {
 public:
  /** Titles; those that begin with '>' have their column set to the right. */
  explicit Table(std::vector<std::string> titles);

  struct Cell {
    Cell(std::string that) : text(std::move(that)) {}
    Cell(const char *that) : text(that) {}
    Cell(std::string that, Colour how) : text(std::move(that)), colour(how) {}

    std::string text;
    Colour colour = Colour::none;
  };

  void add(std::vector<Cell> cells) { rows_.push_back(std::move(cells)); }

  /** A row whose second cell takes all the room there is. */
  void add_note(std::string first, std::string rest) { rows_.push_back({Cell(std::move(first)), Cell("\n" + rest)}); }

  void print() const;

 private:
  std::vector<std::string> titles_;
  std::vector<bool> right_;
  std::vector<std::vector<Cell>> rows_;
};

}  // namespace zeroipc::inspect
