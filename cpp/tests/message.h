// The struct of the vectors: { type: u8, data: i32, text: utf8(5) }.

#pragma once

#include <cstdint>
#include <cstring>

namespace zeroipc::testing {

struct Message {
  std::uint8_t type;
  std::int32_t data;
  char text[5];

  /** With zeros in its padding. */
  static Message of(std::uint8_t type, std::int32_t data, const char *text) {
    Message message;
    std::memset(static_cast<void *>(&message), 0, sizeof message);
    message.type = type;
    message.data = data;
    std::memcpy(message.text, text, std::strlen(text));
    return message;
  }

  /** Byte by byte. */
  [[nodiscard]] bool operator==(const Message &other) const { return std::memcmp(this, &other, sizeof other) == 0; }
};

}  // namespace zeroipc::testing
