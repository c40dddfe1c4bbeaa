#include "status.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "layout.h"
#include "utf8.h"

static __thread char message[400] = "no error yet";
static __thread char reason[3 * MOST_TEXT_ROOM + 1]; // a byte that is no UTF-8 becomes three

const char *zeroipc_error_message(void) { return message; }

const char *zeroipc_failure_reason(void) { return reason; }

const char *zeroipc_error_string(zeroipc_status status) {
  switch (status) {
    case ZEROIPC_OK: return "success";
    case ZEROIPC_EMPTY: return "nothing there";
    case ZEROIPC_NO_ROOM: return "no room";
    case ZEROIPC_BUSY: return "another participant has to finish first";
    case ZEROIPC_PENDING: return "not settled yet";
    case ZEROIPC_ABSENT: return "the key is not there";
    case ZEROIPC_REFUSED: return "not done: there is another value";
    case ZEROIPC_NOT_FOUND: return "no segment or structure of that name";
    case ZEROIPC_EXISTS: return "the name is taken, or the future is settled";
    case ZEROIPC_BAD_MAGIC: return "the file is no segment";
    case ZEROIPC_BAD_VERSION: return "a segment of another format version";
    case ZEROIPC_BAD_SIZE: return "the file's size is not what its header says";
    case ZEROIPC_CORRUPT: return "words of the segment contradict each other";
    case ZEROIPC_TABLE_FULL: return "all entries of the table are taken";
    case ZEROIPC_PEERS_FULL: return "all peer slots are held by living participants";
    case ZEROIPC_SEGMENT_FULL: return "not enough room in the segment";
    case ZEROIPC_SYSTEM_FULL: return "/dev/shm or memory has no room";
    case ZEROIPC_NO_PERMISSION: return "not permitted";
    case ZEROIPC_KIND_MISMATCH: return "the structure is of another kind";
    case ZEROIPC_SHAPE_MISMATCH: return "element size, capacity or size is not what was asked for";
    case ZEROIPC_BAD_NAME: return "not a name";
    case ZEROIPC_BAD_ARGUMENT: return "an argument that cannot be right";
    case ZEROIPC_BAD_TYPE: return "an element size that cannot be right";
    case ZEROIPC_OUT_OF_RANGE: return "out of range";
    case ZEROIPC_CLOSED: return "closed, or the lease has ended";
    case ZEROIPC_TIMEOUT: return "timeout";
    case ZEROIPC_READ_ONLY: return "the segment is open read-only";
    case ZEROIPC_UNSUPPORTED: return "this platform cannot do it";
    case ZEROIPC_SYSTEM: return "the operating system refused";
    case ZEROIPC_TAKEN: return "the role is held by another living participant";
    case ZEROIPC_ABANDONED: return "whoever had pledged to set the future is gone";
    case ZEROIPC_FAILED: return "the computation failed";
    case ZEROIPC_ENDED: return "the stream or channel was closed";
    case ZEROIPC_SUBSCRIBERS_FULL: return "all subscriber lines are held";
    case ZEROIPC_STALE: return "the handle fits no lease";
    case ZEROIPC_FULL: return "as many entries as the capacity";
  }
  return "unknown status";
}

zeroipc_status zi_fail(zeroipc_status status, const char *format, ...) {
  va_list values;
  va_start(values, format);
  vsnprintf(message, sizeof message, format, values);
  va_end(values);
  return status;
}

zeroipc_status zi_failed(const char *kind_name, const char *name, const void *text, size_t bytes) {
  reason[zi_utf8_copy((uint8_t *)reason, sizeof reason - 1, text, bytes)] = 0;
  return zi_fail(ZEROIPC_FAILED, "%s \"%s\" failed: %s", kind_name, name, reason);
}

static zeroipc_status status_of(int error) {
  switch (error) {
    case ENOENT: return ZEROIPC_NOT_FOUND;
    case EEXIST: return ZEROIPC_EXISTS;
    case EACCES:
    case EPERM:
    case EROFS: return ZEROIPC_NO_PERMISSION;
    case ENOSPC:
    case ENOMEM:
    case EMFILE:
    case ENFILE:
    case EDQUOT:
    case EFBIG: return ZEROIPC_SYSTEM_FULL;
    case ELOOP: // a symbolic link, which is never followed
    case EISDIR:
    case ENXIO: return ZEROIPC_BAD_MAGIC; // a folder, a socket
    default: return ZEROIPC_SYSTEM;
  }
}

zeroipc_status zi_fail_errno(int error, const char *format, ...) {
  va_list values;
  va_start(values, format);
  int length = vsnprintf(message, sizeof message, format, values);
  va_end(values);
  if (length >= 0 && (size_t)length < sizeof message)
    snprintf(message + length, sizeof message - (size_t)length, ": %s", strerror(error));
  return status_of(error);
}
