// What a Memory takes and tells: options, entries of the table, peers.

#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace zeroipc {

/** What may be asked of a segment. `Memory memory("/name", 1 << 20, {.max_peers = 8});` */
struct MemoryOptions {
  /** Of a new segment: how many structures it can have; of an existing one: the least that will do. */
  std::uint32_t max_entries = 0;  // 0: 64
  /** Of a new segment: participants at once, at most 255; of an existing one: the least that will do. */
  std::uint32_t max_peers = 0;  // 0: 64
  /** Of a new segment: permission bits. */
  std::uint32_t mode = 0600;
  /** Shown to whoever lists the peers, cut to 32 bytes; the program's name unless given. */
  std::string label = {};
  /** With a size: EXISTS where the name is taken. */
  bool exclusive = false;
  /** Only look: no peer slot, no lock, no waiting; nothing it does reaches the segment. */
  bool read_only = false;
  /** Attach to a segment of another user, too. */
  bool any_owner = false;
};

/** A structure's place in the segment. */
struct Entry {
  std::string name;    // as it was created with
  std::size_t offset;  // bytes from the segment's start
  std::size_t size;    // bytes
};

/** What a participant was written in. */
enum class Language : std::uint32_t { c = 1, cpp = 2, python = 3, typescript = 4 };

/** A participant that lives. */
struct Peer {
  std::uint32_t slot;      // its peer slot, from 1 on
  std::uint32_t owner;     // its owner id
  std::uint32_t pid;       // in its own namespace
  Language language;       // what it was written in
  std::uint64_t attached;  // nanoseconds since 1970
  std::string label;       // what it calls itself
  bool self;               // whether it is this one
};

}  // namespace zeroipc
