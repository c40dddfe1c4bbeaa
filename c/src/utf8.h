// UTF-8 as it comes: nobody is trusted to write nothing else.

#ifndef ZEROIPC_SRC_UTF8_H
#define ZEROIPC_SRC_UTF8_H

#include <stddef.h>
#include <stdint.h>

// Copies as many whole characters as there is room for, with U+FFFD in place of what is none; returns their bytes.
size_t zi_utf8_copy(uint8_t *out, size_t room, const uint8_t *text, size_t bytes);

#endif
