// A derivation: what one participant knows of the stream that it derives, or stands by to.

#ifndef ZEROIPC_SRC_DERIVATION_H
#define ZEROIPC_SRC_DERIVATION_H

#include "../include/zeroipc/derivation.h"
#include "derived.h"

// How the values are made: one of the functions, or none.
typedef struct making {
  uint32_t operation, count, step;
  zeroipc_mapper map;
  zeroipc_keeper keep;
  zeroipc_scanner scan;
  void *context;
} making;

// What was made of the source's value and is not emitted yet.
typedef enum pending { NOT_READ, NOT_KEPT, MADE } pending;

struct zeroipc_derivation {
  zi_course course;
  making making;
  uint32_t back;
  bool stopping, deriving; // any thread may look at these
  bool over;
  zeroipc_status result; // when it is over: OK, FAILED, or what went wrong
  pending pending;
  uint8_t *value;     // of the source
  uint8_t *made;      // of the derived stream: what is emitted
  uint8_t *state;     // of scan: the last that was emitted
  uint8_t *seed;      // of scan
  int64_t left;       // of take: values that are still to come
  record ahead;       // of windows: a reader without a line, who goes before the line
  uint32_t filled;    // of windows: values in `value`
  uint64_t window_at; // of windows: source positions from the start of the derivation to the window's first value
};

static inline zeroipc_stream *source_of(const zeroipc_derivation *d) { return d->course.source; }
static inline zeroipc_stream *target_of(const zeroipc_derivation *d) { return d->course.target; }

// A1 to B5: OK when this participant derives, BUSY when it stands by, ENDED when that is over.
zeroipc_status zi_derivation_attach(zeroipc_derivation *d);

#endif
