// What every operation returns. SPECIFICATION.md "Errors" has the numbers.
//
// 0 is success; above 0 is an error, with the specification's number; below 0 is an outcome that is to be expected
// (nothing there, no room), and no error.

#ifndef ZEROIPC_STATUS_H
#define ZEROIPC_STATUS_H

// Everything between these two is visible from the shared library.
#if defined(__GNUC__)
#define ZEROIPC_PUBLIC_BEGIN _Pragma("GCC visibility push(default)")
#define ZEROIPC_PUBLIC_END _Pragma("GCC visibility pop")
#else
#define ZEROIPC_PUBLIC_BEGIN
#define ZEROIPC_PUBLIC_END
#endif

#ifdef __cplusplus
extern "C" {
#endif

ZEROIPC_PUBLIC_BEGIN

/** What an operation comes to: success, an outcome to be expected (below 0), or an error (above 0). */
typedef enum zeroipc_status {
  ZEROIPC_OK = 0, // it was done

  // Outcomes. The waiting forms wait for them to pass, but for the last two.
  ZEROIPC_EMPTY = -1,   // there is nothing to take or to read (yet)
  ZEROIPC_NO_ROOM = -2, // it is full, or every spare block is in use
  ZEROIPC_BUSY = -3,    // another participant has to finish first
  ZEROIPC_PENDING = -4, // not settled yet
  ZEROIPC_ABSENT = -5,  // the key is not there
  ZEROIPC_REFUSED = -6, // not done: the key, or a value, is there already, or it is another one than expected

  // Errors.
  ZEROIPC_NOT_FOUND = 1,
  ZEROIPC_EXISTS = 2,
  ZEROIPC_BAD_MAGIC = 3,
  ZEROIPC_BAD_VERSION = 4,
  ZEROIPC_BAD_SIZE = 5,
  ZEROIPC_CORRUPT = 6,
  ZEROIPC_TABLE_FULL = 7,
  ZEROIPC_PEERS_FULL = 8,
  ZEROIPC_SEGMENT_FULL = 9,
  ZEROIPC_SYSTEM_FULL = 10,
  ZEROIPC_NO_PERMISSION = 11,
  ZEROIPC_KIND_MISMATCH = 12,
  ZEROIPC_SHAPE_MISMATCH = 13,
  ZEROIPC_BAD_NAME = 14,
  ZEROIPC_BAD_ARGUMENT = 15,
  ZEROIPC_BAD_TYPE = 16,
  ZEROIPC_OUT_OF_RANGE = 17,
  ZEROIPC_CLOSED = 18,
  ZEROIPC_TIMEOUT = 19,
  ZEROIPC_READ_ONLY = 20,
  ZEROIPC_UNSUPPORTED = 21,
  ZEROIPC_SYSTEM = 22,
  ZEROIPC_TAKEN = 23,
  ZEROIPC_ABANDONED = 24,
  ZEROIPC_FAILED = 25,
  ZEROIPC_ENDED = 26,
  ZEROIPC_SUBSCRIBERS_FULL = 27,
  ZEROIPC_STALE = 28,
  ZEROIPC_FULL = 29
} zeroipc_status;

/** What a status means, as a short text: "timeout". Never NULL. Any thread may call it. */
const char *zeroipc_error_string(zeroipc_status status);

/**
 * What the last error of this thread was about, with names and numbers: `queue "commands": stored capacity 8, asked for
 * 16`. It stays until the thread's next error. Threads may share handles, and a failed open has none, so the text is
 * the thread's and not the handle's. Never NULL.
 */
const char *zeroipc_error_message(void);

/**
 * Why it failed: the whole text of this thread's last ZEROIPC_FAILED, as whoever let it fail gave it. UTF-8; it ends at
 * the first NUL, and stays until the thread's next FAILED. Never NULL.
 */
const char *zeroipc_failure_reason(void);

ZEROIPC_PUBLIC_END

#ifdef __cplusplus
}
#endif

#endif
