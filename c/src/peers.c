// Peer slots, and who is alive. SPECIFICATION.md "Peers and liveness". A slot is an open-file-description byte lock on
// the segment's file: the kernel drops it when a process dies, whatever its pid or its pid namespace.

#define _GNU_SOURCE

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

#include "memory.h"
#include "system.h"

uint8_t *zi_peer_line(const zeroipc_memory *memory, uint32_t slot) {
  return memory->peers + ((size_t)(slot - 1) << LINE_SHIFT);
}

bool zi_alive(const zeroipc_memory *memory, uint32_t owner) {
  if (owner == memory->owner) return owner != 0;
  uint32_t slot = owner & 0xff;
  if (slot == 0 || slot > memory->max_peers) return false;
  // PEER-O1 <- attach: a line with another id says that the asked one is gone, whoever holds the lock now.
  if (load32(zi_peer_line(memory, slot) + PEER_OWNER) != owner) return false;
  return zi_slot_held(memory->fd, slot);
}

// Locks the first slot that nobody holds, in order of their generations. 0 when all are held; below 0 an errno.
static int lock_slot(const zeroipc_memory *memory, int fd) {
  bool tried[MAX_PEERS_LIMIT + 1] = {false};
  for (uint32_t turn = 0; turn < memory->max_peers; turn++) {
    uint32_t best = 0, least = UINT32_MAX;
    for (uint32_t slot = 1; slot <= memory->max_peers; slot++) {
      uint32_t generation = load32(zi_peer_line(memory, slot) + PEER_OWNER) >> 8;
      if (tried[slot] || generation >= least) continue;
      best = slot;
      least = generation;
    }
    if (best == 0) break;
    tried[best] = true;
    struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = PEER_LOCKS + (off_t)best, .l_len = 1};
    if (fcntl(fd, F_OFD_SETLK, &lock) == 0) return (int)best;
    if (errno != EAGAIN && errno != EACCES) return -errno;
  }
  return 0;
}

// Cuts a label to the bytes that a line has, not inside a character.
static void write_label(uint8_t *line, const char *label) {
  size_t length = strlen(label);
  if (length > PEER_LABEL_BYTES) {
    length = PEER_LABEL_BYTES;
    while (length > 0 && ((uint8_t)label[length] & 0xc0) == 0x80) length--;
  }
  memset(line + PEER_LABEL, 0, PEER_LABEL_BYTES);
  memcpy(line + PEER_LABEL, label, length);
}

// The lock lives on a file description of its own. A page mapped from it pins the description, so the descriptor itself
// is closed at once: a child made by fork inherits neither (MADV_DONTFORK), and nobody can close it by accident.
zeroipc_status zi_attach(zeroipc_memory *memory, const char *label) {
  char path[64];
  snprintf(path, sizeof path, "/proc/self/fd/%d", memory->fd); // the same file even when its name is gone
  int fd = open(path, O_RDWR | O_CLOEXEC);
  if (fd < 0) return zi_fail_errno(errno, "cannot attach to segment \"%s\"", memory->name);
  int slot = lock_slot(memory, fd);
  size_t page = (size_t)sysconf(_SC_PAGESIZE);
  void *pin = slot > 0 ? mmap(NULL, page, PROT_NONE, MAP_SHARED, fd, 0) : MAP_FAILED;
  int error = slot < 0 ? -slot : pin == MAP_FAILED ? errno : 0;
  close(fd);
  if (slot == 0)
    return zi_fail(ZEROIPC_PEERS_FULL, "segment \"%s\" has %u peer slots and all are taken by living participants",
                   memory->name, memory->max_peers);
  if (error) return zi_fail_errno(error, "cannot attach to segment \"%s\"", memory->name);
  madvise(pin, page, MADV_DONTFORK);
  memory->pin = pin;
  uint8_t *line = zi_peer_line(memory, (uint32_t)slot);
  uint32_t earlier = load32(line + PEER_OWNER) >> 8;
  uint32_t generation = (earlier + 1) & 0xffff;
  if (generation == 0) generation = 1;
  store32(line + PEER_OWNER, earlier << 8); // nobody; a death here keeps the generation
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  store32(line + PEER_PID, (uint32_t)getpid());
  store32(line + PEER_LANGUAGE, LANGUAGE_C);
  store64(line + PEER_ATTACHED, (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec);
  write_label(line, label);
  memory->owner = generation << 8 | (uint32_t)slot;
  store32(line + PEER_OWNER, memory->owner); // PEER-O1 -> alive
  return ZEROIPC_OK;
}

void zi_detach(zeroipc_memory *memory) {
  if (memory->pin) munmap(memory->pin, (size_t)sysconf(_SC_PAGESIZE)); // drops the lock
  memory->pin = NULL;
}

zeroipc_status zeroipc_memory_peers(zeroipc_memory *memory, zeroipc_peer *out, uint32_t most, uint32_t *count) {
  uint32_t found = 0;
  for (uint32_t slot = 1; slot <= memory->max_peers; slot++) {
    const uint8_t *line = zi_peer_line(memory, slot);
    uint32_t owner = load32(line + PEER_OWNER);
    if ((owner & 0xff) == 0 || !zi_slot_held(memory->fd, slot)) continue;
    if (found++ >= most) continue;
    zeroipc_peer *peer = &out[found - 1];
    *peer = (zeroipc_peer){.slot = slot,
                           .owner = owner,
                           .pid = fixed32(line + PEER_PID),
                           .language = fixed32(line + PEER_LANGUAGE),
                           .attached = fixed64(line + PEER_ATTACHED),
                           .self = owner == memory->owner};
    memcpy(peer->label, line + PEER_LABEL, PEER_LABEL_BYTES);
  }
  *count = found;
  return ZEROIPC_OK;
}
