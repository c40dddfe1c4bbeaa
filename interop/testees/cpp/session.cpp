#include "session.h"

#include <chrono>
#include <sys/resource.h>
#include <thread>

namespace {

/** As it stands in a peer slot. */
std::uint64_t number_of(zeroipc::Language language) { return static_cast<std::uint64_t>(language); }

std::string text_of_peer(const zeroipc::Peer &peer) {
  return std::to_string(peer.pid) + ":" + std::to_string(number_of(peer.language)) + ":" + peer.label + ":alive";
}

std::uint64_t cpu_microseconds() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  const auto microseconds = [](const timeval &time) {
    return static_cast<std::uint64_t>(time.tv_sec) * 1000000 + static_cast<std::uint64_t>(time.tv_usec);
  };
  return microseconds(usage.ru_utime) + microseconds(usage.ru_stime);
}

/** What a command needs of another structure. */
template <typename T>
T &needed(T *found, const std::string &name) {
  if (!found) throw Misunderstood("\"" + name + "\" is of another kind than the command needs");
  return *found;
}

}  // namespace

Answer Session::obey(Command &command) {
  try {
    return carry_out(command);
  } catch (const Unknown &word) {
    return unknown(word.word);
  } catch (const zeroipc::FailedError &what) {
    return failed(what.reason());
  } catch (const zeroipc::Error &what) {
    return error(to_string(what.code()));
  }
}

Answer Session::carry_out(Command &command) {
  const std::string &first = command.word();
  if (first == "memory") return obey_memory(command);
  if (first == "create") return make(Opening::create, command);
  if (first == "open") return make(Opening::open, command);
  if (first == "await") return make(Opening::await, command);
  if (first == "select") return select(command);
  if (first == "cpu") return value(cpu_microseconds());
  if (first == "sleep") {
    std::this_thread::sleep_for(command.milliseconds());
    return done();
  }
  if (first == "close") {
    const std::string &name = command.word();
    static_cast<void>(find(name));
    structures_.erase(name);
    return done();
  }
  Structure &structure = find(first);
  const std::string &verb = command.word();
  return structure.obey(*this, verb, command);
}

// --- the segment ---

const zeroipc::Memory &Session::memory() const {
  if (!memory_) throw Misunderstood("no segment is open");
  return *memory_;
}

void Session::open(zeroipc::Memory memory) { memory_.emplace(std::move(memory)); }

void Session::close_memory() {
  structures_.clear();
  memory_.reset();
}

Answer Session::obey_memory(Command &command) {
  using zeroipc::Memory;
  const std::string &verb = command.word();
  if (verb == "create") {
    const std::string &name = command.word();
    const std::uint64_t size = command.number();
    zeroipc::MemoryOptions options;
    options.max_entries = static_cast<std::uint32_t>(command.number());
    options.max_peers = static_cast<std::uint32_t>(command.number());
    options.label = command.word();
    open(Memory(name, size, options));
    return done();
  }
  if (verb == "open") {
    open(Memory(command.word(), zeroipc::forever));
    return done();
  }
  if (verb == "try-open") {
    open(Memory(command.word()));
    return done();
  }
  if (verb == "read-only") {
    open(Memory(command.word(), {.read_only = true}));
    return done();
  }
  if (verb == "close") {
    close_memory();
    return done();
  }
  if (verb == "language") return value(number_of(zeroipc::Language::cpp));
  if (verb == "unlink") {
    memory().unlink();
    return done();
  }
  if (verb == "size") return value(memory().size());
  if (verb == "used") return value(memory().used());
  std::vector<std::string> texts;
  if (verb == "entries") {
    for (const zeroipc::Entry &entry : memory().entries())
      texts.push_back(entry.name + ":" + std::to_string(entry.offset) + ":" + std::to_string(entry.size));
    return values(texts);
  }
  if (verb != "peers") throw Unknown{verb};
  for (const zeroipc::Peer &peer : memory().peers()) texts.push_back(text_of_peer(peer));
  return values(texts);
}

// --- structures ---

Answer Session::make(Opening how, Command &command) {
  static const std::map<std::string, StructurePtr (*)(const Making &), std::less<>> kinds{
      {"array", make_array},       {"queue", make_queue},     {"stack", make_stack}, {"ring", make_ring},
      {"messages", make_messages}, {"map", make_map},         {"set", make_set},     {"pool", make_pool},
      {"future", make_future},     {"lazy", make_lazy},       {"stream", make_stream},
      {"channel", make_channel},   {"derived", make_derived},
  };
  const std::string kind = command.word();
  const auto maker = kinds.find(kind);
  if (maker == kinds.end()) throw Unknown{kind};
  const std::string name = command.word();
  check_free(name);
  auto options = command.take_options();
  keep(name, maker->second({*this, memory(), how, name, command, std::move(options)}));
  return done();
}

void Session::check_free(const std::string &name) const {
  if (structures_.contains(name)) throw Misunderstood("\"" + name + "\" is open already");
}

void Session::keep(const std::string &name, StructurePtr structure) {
  check_free(name);
  structures_.emplace(name, std::move(structure));
}

Structure &Session::find(const std::string &name) {
  const auto found = structures_.find(name);
  if (found == structures_.end()) throw Misunderstood("\"" + name + "\" is neither a command nor open");
  return *found->second;
}

zeroipc::Array<std::uint32_t> &Session::numbers(const std::string &name) {
  return needed(find(name).numbers(), name);
}

zeroipc::Queue<std::uint64_t> &Session::handles(const std::string &name) {
  return needed(find(name).handles(), name);
}

zeroipc::Stream<std::uint32_t> &Session::source(const std::string &name) {
  return needed(find(name).source(), name);
}

// --- select ---

Answer Session::select(Command &command) {
  const auto time = command.milliseconds();
  std::vector<Case> cases;
  while (command.has_more()) {
    const std::string &text = command.word();  // receive:NAME, send:NAME:VALUE
    const std::size_t name_at = text.find(':') + 1, name_end = text.find(':', name_at);
    if (name_at == 0) throw Misunderstood("no case: \"" + text + "\"");
    const std::string name = text.substr(name_at, name_end - name_at);
    const std::string value = name_end == std::string::npos ? "" : text.substr(name_end + 1);
    cases.push_back(find(name).select_case(text.substr(0, name_at - 1), value));
  }
  const auto chosen = zeroipc::select_for(time, std::span(cases));
  if (!chosen) return none("empty");
  const auto text = cases[*chosen].text();
  return text ? values({std::to_string(*chosen), *text}) : none("ended");
}
