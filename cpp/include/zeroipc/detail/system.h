// What the library asks the kernel: sleeping and waking on words, locks of bytes, the time; and what it holds of the
// kernel, which is given back when its holder ends.

#pragma once

#include <fcntl.h>
#include <linux/futex.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include <cerrno>
#include <climits>
#include <cstddef>
#include <cstdint>
#include <utility>

namespace zeroipc::detail {

inline constexpr std::int64_t one_second = 1'000'000'000;
inline constexpr std::int64_t one_millisecond = 1'000'000;

/** Nanoseconds of a clock that never goes back. */
inline std::int64_t now() {
  timespec time{};
  clock_gettime(CLOCK_MONOTONIC, &time);
  return std::int64_t{time.tv_sec} * one_second + time.tv_nsec;
}

inline void sleep_for(std::int64_t nanoseconds) {
  const timespec pause{.tv_sec = nanoseconds / one_second, .tv_nsec = nanoseconds % one_second};
  nanosleep(&pause, nullptr);
}

// --- what is held ---

/** A file descriptor. */
class Descriptor {
 public:
  Descriptor() = default;
  explicit Descriptor(int fd) : fd_(fd) {}
  Descriptor(Descriptor &&other) noexcept : fd_(std::exchange(other.fd_, -1)) {}
  Descriptor &operator=(Descriptor &&other) noexcept {
    std::swap(fd_, other.fd_);
    return *this;
  }
  ~Descriptor() {
    if (fd_ >= 0) close(fd_);
  }

  [[nodiscard]] int get() const { return fd_; }
  explicit operator bool() const { return fd_ >= 0; }

 private:
  int fd_ = -1;
};

/**
 * A mapping that a forked child does not inherit (MADV_DONTFORK). The child inherits this object all the same: it must
 * not unmap what it has meanwhile mapped at the same place itself.
 */
class Mapping {
 public:
  Mapping() = default;
  Mapping(Mapping &&other) noexcept
      : at_(std::exchange(other.at_, nullptr)), bytes_(other.bytes_), process_(other.process_) {}
  Mapping &operator=(Mapping &&other) noexcept {
    std::swap(at_, other.at_);
    std::swap(bytes_, other.bytes_);
    std::swap(process_, other.process_);
    return *this;
  }
  ~Mapping() {
    if (at_ && process_ == getpid()) munmap(at_, bytes_);
  }

  /** Maps the file shared; errno says why when the result is false. */
  static Mapping of(int fd, std::size_t bytes, int access) {
    Mapping mapping;
    void *at = mmap(nullptr, bytes, access, MAP_SHARED, fd, 0);
    if (at == MAP_FAILED) return mapping;
    madvise(at, bytes, MADV_DONTFORK);
    mapping.at_ = at;
    mapping.bytes_ = bytes;
    mapping.process_ = getpid();
    return mapping;
  }

  [[nodiscard]] std::byte *get() const { return static_cast<std::byte *>(at_); }
  explicit operator bool() const { return at_ != nullptr; }

 private:
  void *at_ = nullptr;
  std::size_t bytes_ = 0;
  pid_t process_ = 0;
};

// --- locks ---

inline constexpr std::int64_t peer_locks = std::int64_t{1} << 62;  // slot s locks the byte peer_locks + s
inline constexpr std::int64_t table_lock_byte = peer_locks - 1;

/** Sets an open-file-description lock of one byte (F_WRLCK, F_UNLCK) without waiting. 0 or an errno. */
inline int set_lock(int fd, std::int64_t byte, int type) {
  struct flock lock {};
  lock.l_type = static_cast<short>(type);
  lock.l_whence = SEEK_SET;
  lock.l_start = byte;
  lock.l_len = 1;
  return fcntl(fd, F_OFD_SETLK, &lock) == 0 ? 0 : errno;
}

/** Whether somebody else holds the lock of the byte. A read-only descriptor may ask: F_OFD_GETLK only looks. */
inline bool is_locked(int fd, std::int64_t byte) {
  struct flock lock {};
  lock.l_type = F_WRLCK;
  lock.l_whence = SEEK_SET;
  lock.l_start = byte;
  lock.l_len = 1;
  return fcntl(fd, F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
}

// --- futexes: never FUTEX_PRIVATE_FLAG, for sleeper and waker are different processes ---

/** A futex word and the value that a sleeper expects. */
struct Bell {
  std::uint32_t *word;
  std::uint32_t expected;
};

inline constexpr std::size_t most_bells = 16;

/** Sleeps on several words, as the kernel can since Linux 5.16. False where it has no such call. */
inline bool futex_wait_any(const Bell *bells, std::size_t count, std::int64_t nanoseconds) {
  // As <linux/futex.h> has it, which may be older here.
  struct WaitedWord {
    std::uint64_t expected, address;
    std::uint32_t flags, reserved;
  };
  constexpr long futex_waitv = 449;
  constexpr std::uint32_t of_32_bits = 2;
  WaitedWord words[most_bells];
  for (std::size_t k = 0; k < count; k++)
    words[k] = {bells[k].expected, reinterpret_cast<std::uintptr_t>(bells[k].word), of_32_bits, 0};
  const std::int64_t end = now() + nanoseconds;
  const timespec until{.tv_sec = end / one_second, .tv_nsec = end % one_second};
  if (syscall(futex_waitv, words, static_cast<unsigned>(count), 0, &until, CLOCK_MONOTONIC) >= 0) return true;
  return errno != ENOSYS && errno != EPERM && errno != EINVAL;
}

/** Sleeps until one of the words is changed and woken, or the time is over. */
inline void futex_wait(const Bell *bells, std::size_t count, std::int64_t nanoseconds) {
  if (count > 1) {
    if (futex_wait_any(bells, count, nanoseconds)) return;
    if (nanoseconds > one_millisecond) nanoseconds = one_millisecond;  // polling: it sleeps on the first only
  }
  const timespec limit{.tv_sec = nanoseconds / one_second, .tv_nsec = nanoseconds % one_second};
  syscall(SYS_futex, bells[0].word, FUTEX_WAIT, bells[0].expected, &limit, nullptr, 0);
}

/** Wakes everybody who sleeps on the word; how many. */
inline int futex_wake(std::uint32_t *word) {
  const long woken = syscall(SYS_futex, word, FUTEX_WAKE, INT_MAX, nullptr, nullptr, 0);
  return woken > 0 ? static_cast<int>(woken) : 0;
}

}  // namespace zeroipc::detail
