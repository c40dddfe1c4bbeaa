// The few functions of libuv that the addon calls. uv.h is not among Node-API's headers, and nothing of it is needed but
// prototypes: handles are opaque here and as large as libuv itself says (uv_handle_size). libuv keeps this ABI, and the
// numbers of these handle types, through all of 1.x, which every Node.js from 20 to 26 contains.
//
// Weak: where the host has no libuv, the addresses are NULL and the addon still loads.
#ifndef ZEROIPC_LOOP_H
#define ZEROIPC_LOOP_H

#include <stddef.h>
#include <stdint.h>

#define WEAK __attribute__((weak))

struct uv_loop_s;
typedef struct uv_handle_s uv_handle; // stands for uv_poll_t and uv_timer_t as well
enum { UV_POLL = 8, UV_TIMER = 13 };  // of uv_handle_type
enum { UV_READABLE = 1 };             // of uv_poll_event

WEAK size_t uv_handle_size(int type);
WEAK void *uv_handle_get_data(const uv_handle *handle);
WEAK void uv_handle_set_data(uv_handle *handle, void *data);
WEAK void uv_ref(uv_handle *handle);
WEAK void uv_unref(uv_handle *handle);
WEAK void uv_close(uv_handle *handle, void (*closed)(uv_handle *handle));
WEAK int uv_poll_init(struct uv_loop_s *loop, uv_handle *poll, int fd);
WEAK int uv_poll_start(uv_handle *poll, int events, void (*ready)(uv_handle *poll, int status, int events));
WEAK int uv_timer_init(struct uv_loop_s *loop, uv_handle *timer);
WEAK int uv_timer_start(uv_handle *timer, void (*over)(uv_handle *timer), uint64_t milliseconds, uint64_t repeat);
WEAK int uv_timer_stop(uv_handle *timer);

#endif
