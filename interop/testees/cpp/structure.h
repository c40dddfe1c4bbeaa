// What every structure's handle is here: something that obeys verbs. And how handles are made.

#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <zeroipc/array.h>
#include <zeroipc/memory.h>
#include <zeroipc/queue.h>
#include <zeroipc/stream.h>

#include "answer.h"
#include "case.h"
#include "command.h"
#include "types.h"

class Session;

class Structure {
 public:
  Structure() = default;
  Structure(const Structure &) = delete;
  Structure &operator=(const Structure &) = delete;
  virtual ~Structure() = default;

  virtual Answer obey(Session &session, const std::string &verb, Command &command) = 0;

  // What one structure's command needs of another; null where this is none.
  virtual zeroipc::Array<std::uint32_t> *numbers() { return nullptr; }
  virtual zeroipc::Queue<std::uint64_t> *handles() { return nullptr; }
  virtual zeroipc::Stream<std::uint32_t> *source() { return nullptr; }

  /** What select is to do: `receive`, `send` of a value, `pop`. */
  virtual Case select_case(const std::string &what, const std::string &) { throw Unknown{what}; }
};

using StructurePtr = std::unique_ptr<Structure>;

/** With which word a handle is asked for. */
enum class Opening { create, open, await };

/** What is said to make a handle. */
struct Making {
  Session &session;
  const zeroipc::Memory &memory;
  Opening how;
  std::string name;
  Command &command;  // what the kind needs besides
  std::map<std::string, std::string> options;

  /** An option's number, if it is given. */
  [[nodiscard]] std::optional<std::uint64_t> option_if(const std::string &option) const {
    const auto found = options.find(option);
    return found == options.end() ? std::nullopt : std::optional(number_in(found->second));
  }

  /** The same of those for which 0 means the usual. */
  [[nodiscard]] std::uint32_t option(const std::string &option) const {
    return static_cast<std::uint32_t>(option_if(option).value_or(0));
  }
};

/** How long to wait for the name. */
inline zeroipc::Timeout patience(const Making &making) {
  return making.how == Opening::await ? zeroipc::forever : zeroipc::at_once;
}

/** For what can only be created or attached to: waits for it as it should be opened; NOT_FOUND. */
inline void await_name(const Making &making) {
  if (making.how == Opening::create || making.memory.wait_for(making.name, patience(making))) return;
  throw zeroipc::Error(zeroipc::ErrorCode::not_found, "there is no \"" + making.name + "\"");
}

/** The capacity that is wanted; of what is opened there is none. */
inline std::uint64_t capacity_of(const Making &making) {
  return making.how == Opening::create ? making.command.number() : 0;
}

/** A handle of the library's, of a kind that is created with a capacity. */
template <typename Library, typename... Options>
Library handle_of(const Making &making, std::uint64_t capacity, const Options &...options) {
  if (making.how == Opening::create) return Library(making.memory, making.name, capacity, options...);
  return Library(making.memory, making.name, patience(making));
}

/** Keeps a lease, which would end with this: its commands go by its number, and it ends with the process otherwise. */
template <typename Lease>
void keep_for_good(Lease lease) {
  static auto &kept = *new std::vector<std::unique_ptr<Lease>>();
  kept.push_back(std::make_unique<Lease>(std::move(lease)));
}

/** Calls `make.operator()<T>()` with the type of that name; Unknown. */
template <typename... T, typename Make>
StructurePtr with_type(Types<T...>, const std::string &name, Make make) {
  StructurePtr made;
  const bool known =
      ((name == type_of<T>().name && (made = make.template operator()<T>(), true)) || ...);
  if (!known) throw Unknown{name};
  return made;
}

/** The value that is there, or why there is none. */
template <typename T>
Answer value_or(const std::optional<T> &found, std::string_view why) {
  return found ? value(text_of(*found)) : none(why);
}

// --- the kinds, each in the file of its family ---

StructurePtr make_array(const Making &making);
StructurePtr make_queue(const Making &making);
StructurePtr make_stack(const Making &making);
StructurePtr make_ring(const Making &making);
StructurePtr make_messages(const Making &making);
StructurePtr make_map(const Making &making);
StructurePtr make_set(const Making &making);
StructurePtr make_pool(const Making &making);
StructurePtr make_future(const Making &making);
StructurePtr make_lazy(const Making &making);
StructurePtr make_stream(const Making &making);
StructurePtr make_channel(const Making &making);
StructurePtr make_derived(const Making &making);
