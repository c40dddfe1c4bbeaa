#include "../include/zeroipc/flow.h"

#include <string.h>

static bool pass_on(const zeroipc_flow_next *next, const void *value) { return next->taker(value, next->context); }

bool zeroipc_flow_through_filter(const void *value, void *filter) {
  const zeroipc_flow_filter *f = filter;
  return !f->keep(value, f->context) || pass_on(&f->next, value);
}

bool zeroipc_flow_through_map(const void *value, void *map) {
  const zeroipc_flow_map *m = map;
  m->make(value, m->room, m->context);
  return pass_on(&m->next, m->room);
}

bool zeroipc_flow_through_take(const void *value, void *take) {
  zeroipc_flow_take *t = take;
  if (t->left == 0) return false;
  t->left--;
  return pass_on(&t->next, value) && t->left != 0;
}

bool zeroipc_flow_through_skip(const void *value, void *skip) {
  zeroipc_flow_skip *s = skip;
  if (s->left == 0) return pass_on(&s->next, value);
  s->left--;
  return true;
}

bool zeroipc_flow_through_window(const void *value, void *window) {
  zeroipc_flow_window *w = window;
  uint8_t *room = w->room;
  uint32_t step = w->step != 0 ? w->step : w->count;
  if (w->passing != 0) { // windows that lie apart
    w->passing--;
    return true;
  }
  memcpy(room + w->filled * w->elem_size, value, w->elem_size);
  if (++w->filled < w->count) return true;
  bool more = pass_on(&w->next, room);
  w->filled = step < w->count ? w->count - step : 0;
  w->passing = step > w->count ? step - w->count : 0;
  memmove(room, room + (w->count - w->filled) * w->elem_size, w->filled * w->elem_size);
  return more;
}
