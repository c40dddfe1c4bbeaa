// Errors with their text.

#ifndef ZEROIPC_SRC_STATUS_H
#define ZEROIPC_SRC_STATUS_H

#include <stddef.h>

#include "../include/zeroipc/status.h"

#if defined(__GNUC__)
#define ZI_FORMAT(text, values) __attribute__((format(printf, text, values)))
#else
#define ZI_FORMAT(text, values)
#endif

// Keeps the text for zeroipc_error_message and returns the status.
zeroipc_status zi_fail(zeroipc_status status, const char *format, ...) ZI_FORMAT(2, 3);

// The same for what the system refused, with errno's text and the status that fits it.
zeroipc_status zi_fail_errno(int error, const char *format, ...) ZI_FORMAT(2, 3);

// FAILED, with the text that says why, of at most MOST_TEXT_ROOM bytes: for zeroipc_failure_reason, too.
zeroipc_status zi_failed(const char *kind_name, const char *name, const void *text, size_t bytes);

#endif
