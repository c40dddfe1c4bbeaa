// ZeroIPC for C: data structures in shared memory, in place, without a server. All of it; or include what you use.

#ifndef ZEROIPC_H
#define ZEROIPC_H

#include "zeroipc/array.h"
#include "zeroipc/channel.h"
#include "zeroipc/derivation.h"
#include "zeroipc/flow.h"
#include "zeroipc/future.h"
#include "zeroipc/keyed.h"
#include "zeroipc/lazy.h"
#include "zeroipc/map.h"
#include "zeroipc/memory.h"
#include "zeroipc/pool.h"
#include "zeroipc/queue.h"
#include "zeroipc/ring.h"
#include "zeroipc/select.h"
#include "zeroipc/set.h"
#include "zeroipc/stack.h"
#include "zeroipc/status.h"
#include "zeroipc/stream.h"

#endif
