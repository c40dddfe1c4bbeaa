// All of ZeroIPC.

#pragma once

#include <zeroipc/array.h>
#include <zeroipc/channel.h>
#include <zeroipc/coroutine.h>
#include <zeroipc/error.h>
#include <zeroipc/flow.h>
#include <zeroipc/future.h>
#include <zeroipc/lazy.h>
#include <zeroipc/map.h>
#include <zeroipc/memory.h>
#include <zeroipc/message_ring.h>
#include <zeroipc/pool.h>
#include <zeroipc/queue.h>
#include <zeroipc/ring.h>
#include <zeroipc/select.h>
#include <zeroipc/set.h>
#include <zeroipc/stack.h>
#include <zeroipc/stream.h>
#include <zeroipc/text.h>
