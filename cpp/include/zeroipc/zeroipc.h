// All of ZeroIPC.

#pragma once

#include <zeroipc/array.h>
#include <zeroipc/channel.h>
#include <zeroipc/coroutine.h>
#include <zeroipc/error.h>
#include <zeroipc/flow.h>
#include <zeroipc/future.h>
#include <zeroipc/lazy.h>
#include <zeroipc/memory.h>
#include <zeroipc/pool.h>
#include <zeroipc/queue.h>
#include <zeroipc/select.h>
#include <zeroipc/stack.h>
#include <zeroipc/stream.h>
