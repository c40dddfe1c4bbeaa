// Who derives a stream, and how far it is: what touches the segments. derivation.c has the course.

#ifndef ZEROIPC_SRC_DERIVED_H
#define ZEROIPC_SRC_DERIVED_H

#include "stream.h"

// What becomes of who wants to derive.
typedef enum zi_role {
  DERIVE_OVER = 1, // the derived stream has ended
  DERIVE_MINE,     // it derives: the source's line is its own
  DERIVE_STAND_BY, // somebody who lives derives, or is about to
  DERIVE_AGAIN     // it lost to others: try everything again. Never seen outside
} zi_role;

// A derivation's two ends, and its private record. Owner ids in the line are of the source's segment, that in `binding`
// is of the derived stream's, which may be another one.
typedef struct zi_course {
  zeroipc_stream *source, *target;
  record r;
  uint64_t start; // read when this participant became the deriver: the source position where the derivation began
} zi_course;

// A1 to B5: tries to derive. `back` says where a stream that nobody has derived yet begins, as for zi_find_start.
// Errors have a text.
zeroipc_status zi_derive_attach(zi_course *d, uint32_t back, zi_role *role);
// D3: lets the source's values before `r.next` go. After the publication: its origin repeats what a death between them
// loses.
void zi_derive_advance(zi_course *d);
// How many source positions lie from the derivation's start to this one.
uint64_t zi_derive_offset(const zi_course *d, uint64_t position);
// H1 to H3: hands the derivation over at once; who only stood by does so no longer.
void zi_derive_hand_over(zi_course *d);
// F1 to F3: the derived stream ends, and the source's line is free again.
void zi_derive_finish(zi_course *d);
// F0: the same because there is no value; `text` says why.
void zi_derive_fail(zi_course *d, const char *text);

#endif
