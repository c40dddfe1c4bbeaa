// Throwing errors with their text: cold, and never inlined into what is fast.

#pragma once

#include <zeroipc/error.h>

#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <string>
#include <system_error>

namespace zeroipc::detail {

[[gnu::format(printf, 1, 0)]] inline std::string formatted(const char *format, std::va_list values) {
  char text[400];
  const int length = std::vsnprintf(text, sizeof text, format, values);
  return length < 0 ? format : text;
}

[[noreturn, gnu::cold, gnu::noinline, gnu::format(printf, 2, 3)]] inline void fail(ErrorCode code, const char *format,
                                                                                  ...) {
  std::va_list values;
  va_start(values, format);
  const std::string text = formatted(format, values);
  va_end(values);
  throw Error(code, text);
}

inline ErrorCode code_of_errno(int error) noexcept {
  switch (error) {
    case ENOENT: return ErrorCode::not_found;
    case EEXIST: return ErrorCode::exists;
    case EACCES:
    case EPERM:
    case EROFS: return ErrorCode::no_permission;
    case ENOSPC:
    case ENOMEM:
    case EMFILE:
    case ENFILE:
    case EDQUOT:
    case EFBIG: return ErrorCode::system_full;
    case ELOOP: return ErrorCode::bad_magic;  // a symbolic link, which is never followed
    default: return ErrorCode::system;
  }
}

/** For what the system refused: the code that fits its errno, whose text is put behind. */
[[noreturn, gnu::cold, gnu::noinline, gnu::format(printf, 2, 3)]] inline void fail_errno(int error, const char *format,
                                                                                        ...) {
  std::va_list values;
  va_start(values, format);
  const std::string text = formatted(format, values);
  va_end(values);
  throw Error(code_of_errno(error), text + ": " + std::generic_category().message(error), error);
}

}  // namespace zeroipc::detail
