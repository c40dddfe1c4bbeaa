// Segments are mapped into this environment's WebAssembly memory, so that compiled code and typed arrays work on POSIX
// shared memory with plain machine instructions. Mapping happens in map and close only, never in a finalizer: by then the
// address range may belong to somebody else.

#include "native.h"

#include <errno.h>
#include <sys/mman.h>
#include <unistd.h>

#define WINDOW_STEP 65536u

static size_t round_up(size_t value, size_t step) { return (value + step - 1) / step * step; }

// bindMemory(bytes: Uint8Array): the whole WebAssembly memory of this environment; once.
napi_value bind_memory(napi_env env, napi_callback_info info) {
  napi_value args[MAX_ARGS];
  isolate *self;
  uint8_t *base;
  size_t length;
  if (!get_args(env, info, 1, args, &self) || !get_bytes(env, args[0], "memory", &base, &length)) return NULL;
  if (self->memory) return throw_misuse(env, "the memory of this environment is bound already");
  size_t page = (size_t)sysconf(_SC_PAGESIZE);
  if ((uintptr_t)base % page != 0 || WINDOW_STEP % page != 0)
    return throw_misuse(env, "the WebAssembly memory does not start on a page, or pages are larger than 64 KiB");
  if (napi_create_reference(env, args[0], 1, &self->memory) != napi_ok)
    return throw_misuse(env, "the WebAssembly memory cannot be referenced");
  self->base = base;
  self->length = length;
  return make_undefined(env);
}

// map(handle, at, controlBytes): maps the file at this offset of the memory. A read-only segment is mapped copy-on-write:
// it shows what others store, and a store by mistake stays private and harms nobody.
napi_value window_map(napi_env env, napi_callback_info info) {
  napi_value args[MAX_ARGS];
  isolate *self;
  segment *s;
  double at, control_bytes;
  if (!get_args(env, info, 3, args, &self) || !(s = get_segment(env, args[0])) ||
      !get_number(env, args[1], "at", WINDOW_STEP, (double)self->length, &at) ||
      !get_number(env, args[2], "controlBytes", 64, (double)s->size, &control_bytes))
    return NULL;
  size_t offset = (size_t)at, bytes = round_up(s->size, WINDOW_STEP);
  if (s->window) return throw_misuse(env, "the segment is mapped already");
  if (offset % WINDOW_STEP != 0 || bytes > self->length - offset)
    return throw_misuse(env, "the window does not lie on a 64 KiB step inside the memory");
  void *window = mmap(self->base + offset, s->size, PROT_READ | PROT_WRITE,
                      (s->read_only ? MAP_PRIVATE | MAP_NORESERVE : MAP_SHARED) | MAP_FIXED, s->fd, 0);
  if (window == MAP_FAILED) return throw_errno(env, errno, "mmap");
  s->window = offset;
  s->window_bytes = bytes;
  s->next = self->open;
  self->open = s;
  if (!s->read_only) {
    // A forked child must attach anew: it does not inherit the window.
    madvise(window, s->size, MADV_DONTFORK);
    s->control_bytes = (size_t)control_bytes;
    s->control = mmap(NULL, s->control_bytes, PROT_READ | PROT_WRITE, MAP_SHARED, s->fd, 0);
    if (s->control == MAP_FAILED) {
      int error = errno;
      s->control = NULL;
      window_unmap(s);
      segment_release(s);
      return throw_errno(env, error, "mmap");
    }
    madvise(s->control, s->control_bytes, MADV_DONTFORK);
  }
  return make_undefined(env);
}

// Puts anonymous memory back: the segment is let go at once, and whoever still has a view of it reads zeros.
int window_unmap(segment *s) {
  if (!s->window) return 0;
  void *window = mmap(s->owner->base + s->window, s->window_bytes, PROT_READ | PROT_WRITE,
                      MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED, -1, 0);
  s->window = 0;
  return window == MAP_FAILED ? errno : 0;
}
