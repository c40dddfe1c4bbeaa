// What every source file needs, compiled once.

#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <zeroipc/array.h>
#include <zeroipc/memory.h>
#include <zeroipc/queue.h>
#include <zeroipc/select.h>
#include <zeroipc/stream.h>
#include <zeroipc/text.h>
