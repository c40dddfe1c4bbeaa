// The addon's own interface: what the files of this folder share. See addon.c for what it is for.
#ifndef ZEROIPC_NATIVE_H
#define ZEROIPC_NATIVE_H

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#define NAPI_VERSION 8
#include <node_api.h>
#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

#if !defined(__LITTLE_ENDIAN__) && __BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__
#error "the format is little-endian"
#endif
_Static_assert(sizeof(void *) == 8, "a 64-bit machine is needed");

// What one JavaScript environment (the main thread or a worker) has of its own.
typedef struct {
  uint8_t *base;        // the WebAssembly memory, into which segments are mapped
  size_t length;        // of that memory
  napi_ref memory;      // keeps it alive as long as the environment
  struct segment *open; // every segment of this environment, for the cleanup
} isolate;

typedef struct sleeper sleeper;

// One open segment of one environment.
typedef struct segment {
  isolate *owner;
  struct segment *next;
  int fd;             // for questions about locks, and the table lock; holds no peer lock
  size_t size;        // of the file when it was opened
  bool read_only;
  size_t window;      // where it is mapped in the WebAssembly memory; 0: not mapped
  size_t window_bytes;
  uint8_t *control;   // a mapping of the addon's own (header, table, peers), for the sleeper
  size_t control_bytes;
  void *pin;          // the mapping that keeps the peer lock; NULL: not attached
  sleeper *sleeper;
} segment;

// args.c: reading arguments and reporting errors
#define MAX_ARGS 6
bool get_args(napi_env env, napi_callback_info info, size_t count, napi_value *args, isolate **self);
bool get_number(napi_env env, napi_value value, const char *what, double least, double most, double *out);
bool get_name(napi_env env, napi_value value, char *out, size_t capacity);
bool get_bytes(napi_env env, napi_value value, const char *what, uint8_t **out, size_t *length);
segment *get_segment(napi_env env, napi_value value);
napi_value throw_misuse(napi_env env, const char *message);
napi_value throw_errno(napi_env env, int error, const char *call);
napi_value make_number(napi_env env, double value);
napi_value make_boolean(napi_env env, bool value);
napi_value make_undefined(napi_env env);

// segment.c
void segment_release(segment *s);
napi_value segment_create(napi_env env, napi_callback_info info);
napi_value segment_open(napi_env env, napi_callback_info info);
napi_value segment_stat(napi_env env, napi_callback_info info);
napi_value segment_read(napi_env env, napi_callback_info info);
napi_value segment_close(napi_env env, napi_callback_info info);

// window.c
napi_value bind_memory(napi_env env, napi_callback_info info);
napi_value window_map(napi_env env, napi_callback_info info);
int window_unmap(segment *s);

// peer.c
napi_value peer_attach(napi_env env, napi_callback_info info);
napi_value peer_held(napi_env env, napi_callback_info info);
void peer_detach(segment *s);
napi_value table_lock(napi_env env, napi_callback_info info);
napi_value table_unlock(napi_env env, napi_callback_info info);

// futex.c
int futex_wait(const void *word, uint32_t expected, double milliseconds);
int futex_wake(const void *word);
napi_value futex_wait_sync(napi_env env, napi_callback_info info);
napi_value futex_wait_any(napi_env env, napi_callback_info info);
napi_value futex_wake_all(napi_env env, napi_callback_info info);

// sleeper.c (and sleeper.h, for its two kinds)
napi_value sleeper_start(napi_env env, napi_callback_info info);
napi_value sleeper_arm(napi_env env, napi_callback_info info);
napi_value sleeper_keep_alive(napi_env env, napi_callback_info info);
void sleeper_stop(segment *s);

#endif
