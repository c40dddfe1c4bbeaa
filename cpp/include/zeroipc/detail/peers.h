// Peer slots, and who is alive. SPECIFICATION.md section 4. A slot is an open-file-description byte lock on the
// segment's file: the kernel drops it when a process dies, whatever its pid or its pid namespace.

#pragma once

#include <cstring>
#include <vector>

#include <zeroipc/detail/segment.h>
#include <zeroipc/detail/utf8.h>

namespace zeroipc::detail {

inline constexpr std::uint32_t slot_mask = 0xff;

constexpr std::uint32_t slot_of(std::uint32_t owner) { return owner & slot_mask; }

inline std::byte *peer_line(const Segment &segment, std::uint32_t slot) {
  return segment.peers + (std::size_t{slot - 1} << layout::line_shift);
}

inline bool slot_held(const Segment &segment, std::uint32_t slot) {
  return is_locked(segment.file.get(), peer_locks + slot);
}

/** Whether the participant with this owner id lives. Never decided by a time-out. */
inline bool is_alive(const Segment &segment, std::uint32_t owner) {
  if (owner == segment.owner) return owner != 0;
  const std::uint32_t slot = slot_of(owner);
  if (slot == 0 || slot > segment.max_peers) return false;
  // PEER-O1 <- attach: a line with another id says that the asked one is gone, whoever holds the lock now.
  if (load32(peer_line(segment, slot) + layout::peer_owner) != owner) return false;
  return slot_held(segment, slot);
}

/** Locks the first slot that nobody holds, in order of their generations; 0 when all are held. */
inline std::uint32_t lock_slot(const Segment &segment, int fd) {
  bool tried[layout::max_peers_limit + 1] = {};
  for (std::uint32_t turn = 0; turn < segment.max_peers; turn++) {
    std::uint32_t best = 0, least = UINT32_MAX;
    for (std::uint32_t slot = 1; slot <= segment.max_peers; slot++) {
      const std::uint32_t generation = load32(peer_line(segment, slot) + layout::peer_owner) >> 8;
      if (tried[slot] || generation >= least) continue;
      best = slot;
      least = generation;
    }
    tried[best] = true;
    const int error = set_lock(fd, peer_locks + best, F_WRLCK);
    if (error == 0) return best;
    if (error != EAGAIN && error != EACCES) fail_errno(error, "cannot attach to segment \"%s\"", segment.name.c_str());
  }
  return 0;
}

/** Writes a label, cut to the bytes that a line has, not inside a character. */
inline void write_label(std::byte *line, std::string_view label) {
  const std::size_t length = length_within(label, layout::peer_label_bytes);
  std::memset(line + layout::peer_label, 0, layout::peer_label_bytes);
  std::memcpy(line + layout::peer_label, label.data(), length);
}

/**
 * Takes a slot; PEERS_FULL. The lock lives on a file description of its own. A page mapped from it pins the
 * description, so the descriptor itself is closed at once: a child made by fork inherits neither, and nobody can close
 * it by accident.
 */
inline void attach(Segment &segment, std::string_view label) {
  const char *name = segment.name.c_str();
  // The same file even when its name is gone.
  const std::string path = "/proc/self/fd/" + std::to_string(segment.file.get());
  const Descriptor file(open(path.c_str(), O_RDWR | O_CLOEXEC));
  if (!file) fail_errno(errno, "cannot attach to segment \"%s\"", name);
  const std::uint32_t slot = lock_slot(segment, file.get());
  if (slot == 0)
    fail(ErrorCode::peers_full, "segment \"%s\" has %u peer slots and all are taken by living participants", name,
         segment.max_peers);
  segment.pin = Mapping::of(file.get(), static_cast<std::size_t>(sysconf(_SC_PAGESIZE)), PROT_NONE);
  if (!segment.pin) fail_errno(errno, "cannot attach to segment \"%s\"", name);
  std::byte *line = peer_line(segment, slot);
  const std::uint32_t earlier = load32(line + layout::peer_owner) >> 8;
  std::uint32_t generation = (earlier + 1) & 0xffff;
  if (generation == 0) generation = 1;
  store32(line + layout::peer_owner, earlier << 8);  // nobody; a death here keeps the generation
  timespec time{};
  clock_gettime(CLOCK_REALTIME, &time);
  store32(line + layout::peer_pid, static_cast<std::uint32_t>(getpid()));
  store32(line + layout::peer_language, layout::language_cpp);
  store64(line + layout::peer_attached, static_cast<std::uint64_t>(time.tv_sec * one_second + time.tv_nsec));
  write_label(line, label);
  segment.owner = generation << 8 | slot;
  store32(line + layout::peer_owner, segment.owner);  // PEER-O1 -> is_alive
}

/** The participants that live now. */
inline std::vector<Peer> list_peers(const Segment &segment) {
  std::vector<Peer> peers;
  for (std::uint32_t slot = 1; slot <= segment.max_peers; slot++) {
    const std::byte *line = peer_line(segment, slot);
    const std::uint32_t owner = load32(line + layout::peer_owner);
    if ((owner & 0xff) == 0 || !slot_held(segment, slot)) continue;
    char label[layout::peer_label_bytes + 1] = {};
    std::memcpy(label, line + layout::peer_label, layout::peer_label_bytes);
    peers.push_back({.slot = slot,
                     .owner = owner,
                     .pid = fixed32(line + layout::peer_pid),
                     .language = static_cast<Language>(fixed32(line + layout::peer_language)),
                     .attached = fixed64(line + layout::peer_attached),
                     .label = label,
                     .self = owner == segment.owner});
  }
  return peers;
}

}  // namespace zeroipc::detail
