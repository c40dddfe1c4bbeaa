#include "command.h"

#include <charconv>

namespace {

/** Reads `["a","b"]`. In a string only `\"` and `\\` are escaped. */
class Reader {
 public:
  explicit Reader(std::string_view line) : line_(line) {}

  std::vector<std::string> read() {
    std::vector<std::string> words;
    expect('[');
    if (!takes(']')) {
      do words.push_back(string());
      while (takes(','));
      expect(']');
    }
    skip_blanks();
    if (at_ != line_.size()) fail();
    return words;
  }

 private:
  [[noreturn]] void fail() const {
    throw Misunderstood("no array of strings, at character " + std::to_string(at_) + ": " + std::string(line_));
  }

  void skip_blanks() {
    while (at_ < line_.size() && (line_[at_] == ' ' || line_[at_] == '\t' || line_[at_] == '\r')) at_++;
  }

  bool takes(char wanted) {
    skip_blanks();
    if (at_ == line_.size() || line_[at_] != wanted) return false;
    at_++;
    return true;
  }

  void expect(char wanted) {
    if (!takes(wanted)) fail();
  }

  char next() {
    if (at_ == line_.size()) fail();
    return line_[at_++];
  }

  std::string string() {
    expect('"');
    std::string text;
    for (char letter = next(); letter != '"'; letter = next()) {
      if (letter == '\\') {
        letter = next();
        if (letter != '"' && letter != '\\') fail();
      }
      text += letter;
    }
    return text;
  }

  std::string_view line_;
  std::size_t at_ = 0;
};

}  // namespace

Command::Command(std::string_view line) : words_(Reader(line).read()) {}

const std::string &Command::word() {
  if (!has_more()) throw Misunderstood("a command that is too short");
  return words_[next_++];
}

std::uint64_t Command::number() { return number_in(word()); }

std::chrono::milliseconds Command::milliseconds() {
  return std::chrono::milliseconds(static_cast<std::int64_t>(number()));
}

std::vector<std::string> Command::rest() {
  std::vector<std::string> words(words_.begin() + static_cast<std::ptrdiff_t>(next_), words_.end());
  next_ = words_.size();
  return words;
}

std::map<std::string, std::string> Command::take_options() {
  std::map<std::string, std::string> options;
  std::vector<std::string> others;
  for (const std::string &word : rest()) {
    const std::size_t end = word.find_first_not_of("abcdefghijklmnopqrstuvwxyz");
    if (end != 0 && end != std::string::npos && word[end] == '=') options[word.substr(0, end)] = word.substr(end + 1);
    else others.push_back(word);
  }
  words_ = std::move(others);
  next_ = 0;
  return options;
}

std::uint64_t number_in(std::string_view text) {
  std::uint64_t number = 0;
  const char *end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, number);
  if (error != std::errc() || stop != end) throw Misunderstood("\"" + std::string(text) + "\" is no number");
  return number;
}
