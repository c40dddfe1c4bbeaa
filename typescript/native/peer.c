// Peer slots and the table lock, as open-file-description byte locks on the segment's file. The kernel drops them when a
// process dies, whatever its pid or its pid namespace.

#include "native.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

#define PEER_LOCKS ((off_t)1 << 62) // slot s locks the byte PEER_LOCKS + s
#define TABLE_LOCK (PEER_LOCKS - 1)

static int lock_byte(int fd, int command, short type, off_t byte, short *found) {
  struct flock lock = {.l_type = type, .l_whence = SEEK_SET, .l_start = byte, .l_len = 1};
  if (fcntl(fd, command, &lock) != 0) return errno;
  if (found) *found = lock.l_type;
  return 0;
}

// attach(handle, slots: Uint8Array): takes the first slot of the list that nobody holds; 0 when all are held.
//
// The lock lives on a file description of its own. A page mapped from it pins the description, so the descriptor itself
// is closed at once: a child made by fork inherits neither (MADV_DONTFORK), and nobody can close it by accident.
napi_value peer_attach(napi_env env, napi_callback_info info) {
  napi_value args[MAX_ARGS];
  isolate *self;
  segment *s;
  uint8_t *slots;
  size_t count;
  if (!get_args(env, info, 2, args, &self) || !(s = get_segment(env, args[0])) ||
      !get_bytes(env, args[1], "slots", &slots, &count))
    return NULL;
  if (s->pin) return throw_misuse(env, "the segment is attached already");
  char path[64];
  snprintf(path, sizeof path, "/proc/self/fd/%d", s->fd); // the same file even when its name is gone
  int fd = open(path, O_RDWR | O_CLOEXEC);
  if (fd < 0) return throw_errno(env, errno, "open");
  for (size_t k = 0; k < count; k++) {
    int error = lock_byte(fd, F_OFD_SETLK, F_WRLCK, PEER_LOCKS + slots[k], NULL);
    if (error == EAGAIN || error == EACCES) continue;
    void *pin = MAP_FAILED;
    if (!error) {
      pin = mmap(NULL, (size_t)sysconf(_SC_PAGESIZE), PROT_NONE, MAP_SHARED, fd, 0);
      if (pin == MAP_FAILED) error = errno;
      else madvise(pin, (size_t)sysconf(_SC_PAGESIZE), MADV_DONTFORK);
    }
    close(fd);
    if (error) return throw_errno(env, error, "fcntl(F_OFD_SETLK)");
    s->pin = pin;
    return make_number(env, slots[k]);
  }
  close(fd);
  return make_number(env, 0);
}

void peer_detach(segment *s) {
  if (s->pin) munmap(s->pin, (size_t)sysconf(_SC_PAGESIZE)); // drops the lock
  s->pin = NULL;
}

// held(handle, slot): whether somebody holds this slot's lock. No time-out decides it.
napi_value peer_held(napi_env env, napi_callback_info info) {
  napi_value args[MAX_ARGS];
  isolate *self;
  segment *s;
  double slot;
  short found = F_UNLCK;
  if (!get_args(env, info, 2, args, &self) || !(s = get_segment(env, args[0])) ||
      !get_number(env, args[1], "slot", 1, 255, &slot))
    return NULL;
  // A read-only descriptor may ask for a write lock: F_OFD_GETLK only looks.
  int error = lock_byte(s->fd, F_OFD_GETLK, F_WRLCK, PEER_LOCKS + (off_t)slot, &found);
  return error ? throw_errno(env, error, "fcntl(F_OFD_GETLK)") : make_boolean(env, found != F_UNLCK);
}

// lockTable(handle): whether the table lock is mine now; never waits.
napi_value table_lock(napi_env env, napi_callback_info info) {
  napi_value args[MAX_ARGS];
  isolate *self;
  segment *s;
  if (!get_args(env, info, 1, args, &self) || !(s = get_segment(env, args[0]))) return NULL;
  int error = lock_byte(s->fd, F_OFD_SETLK, F_WRLCK, TABLE_LOCK, NULL);
  if (error && error != EAGAIN && error != EACCES) return throw_errno(env, error, "fcntl(F_OFD_SETLK)");
  return make_boolean(env, !error);
}

// unlockTable(handle)
napi_value table_unlock(napi_env env, napi_callback_info info) {
  napi_value args[MAX_ARGS];
  isolate *self;
  segment *s;
  if (!get_args(env, info, 1, args, &self) || !(s = get_segment(env, args[0]))) return NULL;
  int error = lock_byte(s->fd, F_OFD_SETLK, F_UNLCK, TABLE_LOCK, NULL);
  return error ? throw_errno(env, error, "fcntl(F_OFD_SETLK)") : make_undefined(env);
}
