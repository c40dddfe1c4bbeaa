// Segments as files: creating one all at once, opening one, its size and identity, closing.

#include "native.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#define FOLDER "/dev/shm"

static void path_of(const char *name, char *path) { snprintf(path, PATH_MAX, FOLDER "/%s", name); }

// Builds the file without a name, then links it: a reader finds a complete segment or none, and a creator that dies
// half-way leaves nothing. Returns 0 or an errno, and the call that failed.
static int build(const char *path, size_t size, mode_t mode, const uint8_t *head, size_t head_bytes, const char **call) {
  *call = "open(O_TMPFILE)";
  int fd = open(FOLDER, O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
  if (fd < 0) return errno;
  // Reserves every page now: a full /dev/shm is ENOSPC here and not a SIGBUS at some later store.
  *call = "posix_fallocate";
  int error = posix_fallocate(fd, 0, (off_t)size);
  if (!error) {
    *call = "write";
    size_t done = 0;
    while (done < head_bytes && !error) {
      ssize_t n = pwrite(fd, head + done, head_bytes - done, (off_t)done);
      if (n >= 0) done += (size_t)n;
      else if (errno != EINTR) error = errno;
    }
  }
  if (!error) {
    *call = "fchmod"; // open() applies the umask; the mode that was asked for is meant
    if (fchmod(fd, mode) != 0) error = errno;
  }
  if (!error) {
    char link_path[64];
    snprintf(link_path, sizeof link_path, "/proc/self/fd/%d", fd);
    *call = "linkat";
    if (linkat(AT_FDCWD, link_path, AT_FDCWD, path, AT_SYMLINK_FOLLOW) != 0) error = errno;
  }
  close(fd);
  return error;
}

// create(name, size, mode, head: Uint8Array): throws EEXIST when the name is taken.
napi_value segment_create(napi_env env, napi_callback_info info) {
  napi_value args[MAX_ARGS];
  isolate *self;
  char name[NAME_MAX + 1], path[PATH_MAX];
  double size, mode;
  uint8_t *head;
  size_t head_bytes;
  if (!get_args(env, info, 4, args, &self) || !get_name(env, args[0], name, sizeof name) ||
      !get_number(env, args[1], "size", 4096, 9007199254740991.0, &size) ||
      !get_number(env, args[2], "mode", 0, 0777, &mode) || !get_bytes(env, args[3], "head", &head, &head_bytes))
    return NULL;
  path_of(name, path);
  const char *call;
  int error = build(path, (size_t)size, (mode_t)mode, head, head_bytes, &call);
  return error ? throw_errno(env, error, call) : make_undefined(env);
}

static void finalize(napi_env env, void *data, void *hint) {
  (void)env;
  (void)hint;
  segment *s = data;
  if (s->fd >= 0) close(s->fd); // opened and never mapped; a mapped one is closed by segment_release before this
  free(s);
}

// open(name, readOnly): a handle. Nothing is mapped yet.
napi_value segment_open(napi_env env, napi_callback_info info) {
  napi_value args[MAX_ARGS];
  isolate *self;
  char name[NAME_MAX + 1], path[PATH_MAX];
  bool read_only = false;
  if (!get_args(env, info, 2, args, &self) || !get_name(env, args[0], name, sizeof name)) return NULL;
  napi_get_value_bool(env, args[1], &read_only);
  path_of(name, path);
  int fd = open(path, (read_only ? O_RDONLY : O_RDWR) | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
  if (fd < 0) return throw_errno(env, errno, "open");
  struct stat st;
  if (fstat(fd, &st) != 0 || !S_ISREG(st.st_mode)) {
    close(fd);
    return throw_errno(env, ENXIO, "open: not a regular file"); // as Linux refuses sockets
  }
  segment *s = calloc(1, sizeof *s);
  if (!s) {
    close(fd);
    return throw_errno(env, ENOMEM, "calloc");
  }
  s->owner = self;
  s->fd = fd;
  s->size = (size_t)st.st_size;
  s->read_only = read_only;
  napi_value handle = NULL;
  if (napi_create_external(env, s, finalize, NULL, &handle) != napi_ok) {
    close(fd);
    free(s);
    return throw_errno(env, ENOMEM, "napi_create_external");
  }
  return handle;
}

// stat(handle): { size, inode, device, uid, mode, links } of the file as it is now; the size as it was when it was opened,
// which is what map maps.
napi_value segment_stat(napi_env env, napi_callback_info info) {
  napi_value args[MAX_ARGS], result;
  isolate *self;
  segment *s;
  struct stat st;
  if (!get_args(env, info, 1, args, &self) || !(s = get_segment(env, args[0]))) return NULL;
  if (fstat(s->fd, &st) != 0) return throw_errno(env, errno, "fstat");
  const struct {
    const char *name;
    double value;
  } fields[] = {{"size", (double)s->size}, {"inode", (double)st.st_ino},          {"device", (double)st.st_dev},
                {"uid", (double)st.st_uid},   {"mode", (double)(st.st_mode & 07777)}, {"links", (double)st.st_nlink}};
  napi_create_object(env, &result);
  for (size_t k = 0; k < sizeof fields / sizeof fields[0]; k++)
    napi_set_named_property(env, result, fields[k].name, make_number(env, fields[k].value));
  return result;
}

// read(handle, into: Uint8Array): reads from the file's start; how many bytes there were.
napi_value segment_read(napi_env env, napi_callback_info info) {
  napi_value args[MAX_ARGS];
  isolate *self;
  segment *s;
  uint8_t *into;
  size_t length;
  if (!get_args(env, info, 2, args, &self) || !(s = get_segment(env, args[0])) ||
      !get_bytes(env, args[1], "into", &into, &length))
    return NULL;
  ssize_t n = pread(s->fd, into, length, 0);
  return n < 0 ? throw_errno(env, errno, "pread") : make_number(env, (double)n);
}

// Everything that one open segment holds but its window. The sleeper, who waits in the control mapping, ends first.
void segment_release(segment *s) {
  sleeper_stop(s);
  if (s->control) munmap(s->control, s->control_bytes);
  s->control = NULL;
  peer_detach(s);
  if (s->fd >= 0) {
    close(s->fd);
    s->fd = -1;
  }
  for (segment **at = &s->owner->open; *at; at = &(*at)->next) {
    if (*at == s) {
      *at = s->next;
      break;
    }
  }
}

// close(handle)
napi_value segment_close(napi_env env, napi_callback_info info) {
  napi_value args[MAX_ARGS];
  isolate *self;
  segment *s;
  if (!get_args(env, info, 1, args, &self) || !(s = get_segment(env, args[0]))) return NULL;
  sleeper_stop(s);
  int error = window_unmap(s);
  segment_release(s);
  return error ? throw_errno(env, error, "mmap") : make_undefined(env);
}
