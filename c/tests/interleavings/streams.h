// What the worlds of streams share.

#ifndef ZEROIPC_TESTS_STREAMS_H
#define ZEROIPC_TESTS_STREAMS_H

#include "explore.h"
#define record stream_record // of the library: the explorer has a record of its own
#include "stream.h"
#undef record

typedef struct item {
  int64_t value, same;
} item;

// A stream that begins in the lap before this one, with no value yet; with lap 0 as if new.
void begin_in_lap(zeroipc_stream *s, uint64_t lap);
// The number of a position, from the first one of that lap on.
int64_t number_in(const zeroipc_stream *s, uint64_t sequence, uint64_t lap);
// Every block is named or free, but one for each participant that is paused; NULL, or what is wrong.
const char *check_stream_blocks(const zeroipc_stream *s, int paused);

#endif
