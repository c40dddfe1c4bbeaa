// UTF-8 as it comes: nobody is trusted to write nothing else.

#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace zeroipc::detail {

/** Bytes of the character at the beginning of `text`; of what is none, as many as one U+FFFD stands for. */
inline std::size_t character_of(std::string_view text, bool &valid) {
  const auto byte = [text](std::size_t k) { return static_cast<unsigned char>(text[k]); };
  const unsigned char first = byte(0);
  valid = first < 0x80;
  if (valid || first < 0xc2 || first > 0xf4) return 1;
  const std::size_t more = first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
  // The second byte has a range of its own where another would be too long a form, a surrogate, or too large.
  unsigned char least = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
  unsigned char most = first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
  for (std::size_t k = 1; k <= more; k++) {
    if (k == text.size() || byte(k) < least || byte(k) > most) return k;
    least = 0x80;
    most = 0xbf;
  }
  valid = true;
  return more + 1;
}

/** As many whole characters as there is room for, in bytes, with U+FFFD in place of what is none. */
inline std::string utf8_of(std::string_view text, std::size_t room = std::string::npos) {
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    bool valid;
    const std::size_t length = character_of(text.substr(at), valid);
    const std::string_view piece = valid ? text.substr(at, length) : "\xef\xbf\xbd";
    if (result.size() + piece.size() > room) break;
    result += piece;
    at += length;
  }
  return result;
}

/** How many bytes of a text fit, cut between characters. */
inline std::size_t length_within(std::string_view text, std::size_t room) {
  if (text.size() <= room) return text.size();
  while (room > 0 && (static_cast<unsigned char>(text[room]) & 0xc0) == 0x80) room--;
  return room;
}

}  // namespace zeroipc::detail
