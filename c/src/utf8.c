#include "utf8.h"

#include <stdbool.h>
#include <string.h>

// Bytes of the character at `text`; of what is none, as many as one U+FFFD stands for.
static size_t character(const uint8_t *text, size_t left, bool *valid) {
  uint8_t first = text[0], least = 0x80, most = 0xbf;
  size_t more = first >= 0xc2 && first <= 0xdf ? 1 : first >= 0xe0 && first <= 0xef ? 2 : 3;
  *valid = first < 0x80;
  if (*valid || first < 0xc2 || first > 0xf4) return 1;
  if (first == 0xe0) least = 0xa0;
  if (first == 0xed) most = 0x9f;
  if (first == 0xf0) least = 0x90;
  if (first == 0xf4) most = 0x8f;
  for (size_t k = 1; k <= more; k++) {
    if (k == left || text[k] < least || text[k] > most) return k;
    least = 0x80;
    most = 0xbf;
  }
  *valid = true;
  return more + 1;
}

size_t zi_utf8_copy(uint8_t *out, size_t room, const uint8_t *text, size_t bytes) {
  static const uint8_t replacement[] = {0xef, 0xbf, 0xbd};
  size_t written = 0;
  for (size_t at = 0; at < bytes;) {
    bool valid;
    size_t length = character(text + at, bytes - at, &valid);
    const uint8_t *from = valid ? text + at : replacement;
    size_t piece = valid ? length : sizeof replacement;
    if (written + piece > room) break;
    memcpy(out + written, from, piece);
    written += piece;
    at += length;
  }
  return written;
}
