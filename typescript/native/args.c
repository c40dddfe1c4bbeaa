// Arguments are checked here, at the outer edge, with messages that say what was wrong; the other files trust them.

#include "native.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

napi_value throw_misuse(napi_env env, const char *message) {
  napi_throw_type_error(env, "EINVAL", message);
  return NULL;
}

static const char *name_of(int error) {
  static const struct {
    int error;
    const char *name;
  } names[] = {{EACCES, "EACCES"}, {EPERM, "EPERM"},   {ENOENT, "ENOENT"}, {EEXIST, "EEXIST"}, {ENOSPC, "ENOSPC"},
               {ENOMEM, "ENOMEM"}, {EMFILE, "EMFILE"}, {ENFILE, "ENFILE"}, {ELOOP, "ELOOP"},   {EINVAL, "EINVAL"},
               {EFBIG, "EFBIG"},   {EROFS, "EROFS"},   {EDQUOT, "EDQUOT"}, {EISDIR, "EISDIR"},
               {ENXIO, "ENXIO"},   {EOPNOTSUPP, "ENOTSUP"}};
  for (size_t k = 0; k < sizeof names / sizeof names[0]; k++)
    if (names[k].error == error) return names[k].name;
  return "ESYSTEM";
}

// Throws an Error with `code` (EACCES...) and `syscall`, as Node's own errors have them.
napi_value throw_errno(napi_env env, int error, const char *call) {
  char text[160];
  snprintf(text, sizeof text, "%s: %s", call, strerror(error));
  napi_value code, message, object, syscall_name;
  napi_create_string_utf8(env, name_of(error), NAPI_AUTO_LENGTH, &code);
  napi_create_string_utf8(env, text, NAPI_AUTO_LENGTH, &message);
  napi_create_error(env, code, message, &object);
  napi_create_string_utf8(env, call, NAPI_AUTO_LENGTH, &syscall_name);
  napi_set_named_property(env, object, "syscall", syscall_name);
  napi_throw(env, object);
  return NULL;
}

bool get_args(napi_env env, napi_callback_info info, size_t count, napi_value *args, isolate **self) {
  size_t given = MAX_ARGS;
  if (napi_get_cb_info(env, info, &given, args, NULL, NULL) != napi_ok) return false;
  if (given < count) {
    throw_misuse(env, "too few arguments");
    return false;
  }
  void *data = NULL;
  napi_get_instance_data(env, &data);
  *self = data;
  return true;
}

bool get_number(napi_env env, napi_value value, const char *what, double least, double most, double *out) {
  double number;
  if (napi_get_value_double(env, value, &number) == napi_ok && number >= least && number <= most) {
    *out = number;
    return true;
  }
  char text[160];
  snprintf(text, sizeof text, "%s must be a number from %.0f to %.0f", what, least, most);
  throw_misuse(env, text);
  return false;
}

// A file name below /dev/shm: no slash, no NUL, not empty.
bool get_name(napi_env env, napi_value value, char *out, size_t capacity) {
  size_t length = 0;
  bool fits = napi_get_value_string_utf8(env, value, NULL, 0, &length) == napi_ok && length > 0 && length < capacity &&
              napi_get_value_string_utf8(env, value, out, capacity, &length) == napi_ok && strlen(out) == length &&
              strchr(out, '/') == NULL;
  if (!fits) throw_misuse(env, "a segment's file name must be text without a slash or a NUL");
  return fits;
}

bool get_bytes(napi_env env, napi_value value, const char *what, uint8_t **out, size_t *length) {
  napi_typedarray_type type;
  void *data = NULL;
  if (napi_get_typedarray_info(env, value, &type, length, &data, NULL, NULL) == napi_ok && type == napi_uint8_array) {
    *out = data;
    return true;
  }
  char text[96];
  snprintf(text, sizeof text, "%s must be a Uint8Array", what);
  throw_misuse(env, text);
  return false;
}

segment *get_segment(napi_env env, napi_value value) {
  void *data = NULL;
  napi_valuetype type;
  if (napi_typeof(env, value, &type) == napi_ok && type == napi_external &&
      napi_get_value_external(env, value, &data) == napi_ok && data) {
    segment *s = data;
    if (s->fd >= 0) return s;
  }
  throw_misuse(env, "not an open segment");
  return NULL;
}

napi_value make_number(napi_env env, double value) {
  napi_value result = NULL;
  napi_create_double(env, value, &result);
  return result;
}

napi_value make_boolean(napi_env env, bool value) {
  napi_value result = NULL;
  napi_get_boolean(env, value, &result);
  return result;
}

napi_value make_undefined(napi_env env) {
  napi_value result = NULL;
  napi_get_undefined(env, &result);
  return result;
}
