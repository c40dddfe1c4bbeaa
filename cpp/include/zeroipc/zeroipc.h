// All of ZeroIPC.

#pragma once

#include <zeroipc/array.h>
#include <zeroipc/error.h>
#include <zeroipc/flow.h>
#include <zeroipc/memory.h>
#include <zeroipc/pool.h>
#include <zeroipc/queue.h>
#include <zeroipc/stack.h>
#include <zeroipc/stream.h>
