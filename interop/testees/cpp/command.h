// A command: a line with a JSON array of strings, whose words are read one after the other.

#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

/** A line that cannot be understood: the end of the program. */
struct Misunderstood : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/** A word that this testee does not know: a kind, a verb, a type. */
struct Unknown {
  std::string word;
};

class Command {
 public:
  /** Of a line: `["jobs","put","5"]`; Misunderstood. */
  explicit Command(std::string_view line);

  [[nodiscard]] bool has_more() const { return next_ < words_.size(); }

  /** The next word; Misunderstood where there is none. */
  const std::string &word();

  /** The next word, as a number. */
  std::uint64_t number();
  std::chrono::milliseconds milliseconds();

  /** All words that are left. */
  std::vector<std::string> rest();

  /** Takes the options out of the words that are left: `spares=2`. */
  std::map<std::string, std::string> take_options();

 private:
  std::vector<std::string> words_;
  std::size_t next_ = 0;
};

/** A whole number in decimal; Misunderstood. */
std::uint64_t number_in(std::string_view text);
