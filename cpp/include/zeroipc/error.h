// Errors. SPECIFICATION.md section 23 has the table of codes and numbers.

#pragma once

#include <stdexcept>
#include <string>
#include <utility>

namespace zeroipc {

/** What went wrong. The numbers are those of the format: the same in every language. */
enum class ErrorCode : int {
  not_found = 1,
  exists = 2,
  bad_magic = 3,
  bad_version = 4,
  bad_size = 5,
  corrupt = 6,
  table_full = 7,
  peers_full = 8,
  segment_full = 9,
  system_full = 10,
  no_permission = 11,
  kind_mismatch = 12,
  shape_mismatch = 13,
  bad_name = 14,
  bad_argument = 15,
  bad_type = 16,
  out_of_range = 17,
  closed = 18,
  timeout = 19,
  read_only = 20,
  unsupported = 21,
  system = 22,
  taken = 23,
  abandoned = 24,
  failed = 25,
  ended = 26,
  subscribers_full = 27,
  stale = 28,
  full = 29,
};

/** The code as the specification spells it: "NOT_FOUND". */
[[nodiscard]] constexpr const char *to_string(ErrorCode code) noexcept {
  switch (code) {
    case ErrorCode::not_found: return "NOT_FOUND";
    case ErrorCode::exists: return "EXISTS";
    case ErrorCode::bad_magic: return "BAD_MAGIC";
    case ErrorCode::bad_version: return "BAD_VERSION";
    case ErrorCode::bad_size: return "BAD_SIZE";
    case ErrorCode::corrupt: return "CORRUPT";
    case ErrorCode::table_full: return "TABLE_FULL";
    case ErrorCode::peers_full: return "PEERS_FULL";
    case ErrorCode::segment_full: return "SEGMENT_FULL";
    case ErrorCode::system_full: return "SYSTEM_FULL";
    case ErrorCode::no_permission: return "NO_PERMISSION";
    case ErrorCode::kind_mismatch: return "KIND_MISMATCH";
    case ErrorCode::shape_mismatch: return "SHAPE_MISMATCH";
    case ErrorCode::bad_name: return "BAD_NAME";
    case ErrorCode::bad_argument: return "BAD_ARGUMENT";
    case ErrorCode::bad_type: return "BAD_TYPE";
    case ErrorCode::out_of_range: return "OUT_OF_RANGE";
    case ErrorCode::closed: return "CLOSED";
    case ErrorCode::timeout: return "TIMEOUT";
    case ErrorCode::read_only: return "READ_ONLY";
    case ErrorCode::unsupported: return "UNSUPPORTED";
    case ErrorCode::system: return "SYSTEM";
    case ErrorCode::taken: return "TAKEN";
    case ErrorCode::abandoned: return "ABANDONED";
    case ErrorCode::failed: return "FAILED";
    case ErrorCode::ended: return "ENDED";
    case ErrorCode::subscribers_full: return "SUBSCRIBERS_FULL";
    case ErrorCode::stale: return "STALE";
    case ErrorCode::full: return "FULL";
  }
  return "UNKNOWN";
}

/**
 * What every operation throws that cannot do what it was asked for: misuse, a corrupt segment, what the system refused.
 * What is to be expected (full, empty, not within the time) is a value instead. `what()` has names and numbers.
 */
class Error : public std::runtime_error {
 public:
  /** An error with this code, this text, and the system's errno where there is one. */
  Error(ErrorCode code, const std::string &message, int system_error = 0)
      : std::runtime_error(message), code_(code), system_error_(system_error) {}

  /** What went wrong: stable from version to version. */
  [[nodiscard]] ErrorCode code() const noexcept { return code_; }

  /** The operating system's own errno where it refused something, else 0. */
  [[nodiscard]] int system_error() const noexcept { return system_error_; }

 private:
  ErrorCode code_;
  int system_error_;
};

/** FAILED: the future, the computation or the derivation failed, and this is why. */
class FailedError : public Error {
 public:
  /** An error with this text, of which `reason` is the part that whoever failed has given. */
  FailedError(const std::string &message, std::string reason)
      : Error(ErrorCode::failed, message), reason_(std::move(reason)) {}

  /** The text with which it failed. */
  [[nodiscard]] const std::string &reason() const noexcept { return reason_; }

 private:
  std::string reason_;
};

}  // namespace zeroipc
