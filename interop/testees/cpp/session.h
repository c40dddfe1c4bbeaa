// What a testee has open, and what it does with a command.

#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>

#include "structure.h"

class Session {
 public:
  /** Does what the command says. Misunderstood where it says nothing; everything else is an answer. */
  Answer obey(Command &command);

  /** The segment that commands are about; Misunderstood where none is open. */
  const zeroipc::Memory &memory() const;

  /** The handle of that name; Misunderstood. */
  Structure &find(const std::string &name);

  /** The same of a kind that another structure's command needs. */
  zeroipc::Array<std::uint32_t> &numbers(const std::string &name);
  zeroipc::Queue<std::uint64_t> &handles(const std::string &name);
  zeroipc::Stream<std::uint32_t> &source(const std::string &name);

  /** Keeps a handle; Misunderstood where another one has its name. */
  void keep(const std::string &name, StructurePtr structure);

 private:
  Answer carry_out(Command &command);
  Answer obey_memory(Command &command);
  Answer make(Opening how, Command &command);
  Answer select(Command &command);
  void open(zeroipc::Memory memory);
  void close_memory();
  void check_free(const std::string &name) const;

  std::optional<zeroipc::Memory> memory_;
  std::map<std::string, StructurePtr, std::less<>> structures_;
};
