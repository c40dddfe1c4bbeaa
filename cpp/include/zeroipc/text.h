// Text of a fixed room, as an element of any structure and as a key of maps and sets.

#pragma once

#include <algorithm>
#include <array>
#include <compare>
#include <cstring>
#include <string_view>

#include <zeroipc/detail/fail.h>

namespace zeroipc {

/**
 * A text of up to N bytes of UTF-8, padded with zeros: the type utf8(N) of SPECIFICATION.md section 7, the same in
 * every language. Made from any text that fits; OUT_OF_RANGE for one that is longer, or has a NUL.
 */
template <std::size_t N>
class FixedText {
  static_assert(N >= 1, "a text has room for one byte at least");

 public:
  /** Empty. */
  constexpr FixedText() = default;

  /** This text; OUT_OF_RANGE where it does not fit. */
  constexpr FixedText(std::string_view text) {  // NOLINT: texts are to be accepted as they are
    if (text.size() > N)
      detail::fail(ErrorCode::out_of_range, "text \"%.*s\": it takes %zu bytes, and %zu are the most",
                   static_cast<int>(std::min<std::size_t>(text.size(), 40)), text.data(), text.size(), N);
    if (text.find('\0') != std::string_view::npos)
      detail::fail(ErrorCode::out_of_range, "text \"%.40s\": it has a NUL inside", text.data());
    std::copy(text.begin(), text.end(), bytes_.begin());
  }

  /** The same of whatever is a text. */
  template <typename Text>
    requires(std::is_convertible_v<const Text &, std::string_view> && !std::is_same_v<Text, FixedText> &&
             !std::is_same_v<Text, std::string_view>)
  constexpr FixedText(const Text &text) : FixedText(std::string_view(text)) {}  // NOLINT: the same

  /** The text without its padding: it ends at the first NUL, or at N. */
  [[nodiscard]] constexpr std::string_view view() const {
    return {bytes_.data(), static_cast<std::size_t>(std::find(bytes_.begin(), bytes_.end(), '\0') - bytes_.begin())};
  }
  constexpr operator std::string_view() const { return view(); }  // NOLINT: it is one

  /** Whether it has no byte. */
  [[nodiscard]] constexpr bool empty() const { return bytes_[0] == '\0'; }

  friend constexpr bool operator==(const FixedText &a, const FixedText &b) { return a.view() == b.view(); }
  friend constexpr auto operator<=>(const FixedText &a, const FixedText &b) { return a.view() <=> b.view(); }
  friend constexpr bool operator==(const FixedText &a, std::string_view b) { return a.view() == b; }
  friend constexpr bool operator==(const FixedText &a, const char *b) { return a.view() == b; }

 private:
  std::array<char, N> bytes_{};
};

}  // namespace zeroipc
