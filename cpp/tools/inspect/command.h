// The command line: what is asked for, and who does it.

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "type.h"

namespace zeroipc::inspect {

struct Options {
  std::string segment, name;
  std::optional<Type> type, key;
  std::uint64_t limit = 20;                       // elements that are shown; 0: all
  std::optional<std::int64_t> duration, interval; // nanoseconds
  std::optional<std::uint64_t> offset, size;
};

// Each throws zeroipc::Error or Usage. The exit code.
int list(const Options &options);
int show(const Options &options);
int monitor(const Options &options);
int dump(const Options &options);

/** Does what the arguments say, those behind the program's name; 0, 1 (it failed) or 2 (misuse). */
int run(const std::vector<std::string> &arguments);

}  // namespace zeroipc::inspect
