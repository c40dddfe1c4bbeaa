// All of ZeroIPC.

#pragma once

#include <zeroipc/array.h>
#include <zeroipc/error.h>
#include <zeroipc/map.h>
#include <zeroipc/memory.h>
#include <zeroipc/message_ring.h>
#include <zeroipc/pool.h>
#include <zeroipc/queue.h>
#include <zeroipc/ring.h>
#include <zeroipc/set.h>
#include <zeroipc/stack.h>
#include <zeroipc/text.h>
