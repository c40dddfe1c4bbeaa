// What the tests share: segments that are removed even when a test fails, watchdogs, child processes, storms of kills,
// values with a checksum, seeded randomness. Names of tests say what is done, and when: `pop_when_empty_gives_nothing`.

#pragma once

#include <gtest/gtest.h>

#include <sys/mman.h>
#include <sys/types.h>

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <functional>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include <zeroipc/memory.h>

namespace zeroipc::testing {

using namespace std::chrono_literals;

// --- segments ---

/** A name that nobody else uses; the segment is removed when this program ends, in whatever way but SIGKILL. */
std::string unique_name();

/** A new segment of a megabyte under such a name; removed when it ends. */
class TestMemory : public Memory {
 public:
  explicit TestMemory(std::size_t bytes = 1 << 20, MemoryOptions options = {})
      : Memory(unique_name(), bytes, with(std::move(options))), own_name_(name()) {}
  TestMemory(TestMemory &&) = delete;
  ~TestMemory() { Memory::unlink(own_name_); }

  /** The same segment as another participant. */
  [[nodiscard]] Memory again(const MemoryOptions &options = {}) const { return Memory(own_name_, options); }
  [[nodiscard]] Memory read_only() const { return again({.read_only = true}); }

 private:
  static MemoryOptions with(MemoryOptions options) {
    options.exclusive = true;
    if (options.label.empty()) options.label = "test";
    return options;
  }

  std::string own_name_;
};

/** The address of a structure's header, for tests that look at its bytes, or change them. */
std::byte *bytes_of(const Memory &memory, const char *name);

/** The bytes of the segment, as they are now. */
std::vector<std::byte> bytes_of(const Memory &memory);

// --- errors ---

/** That the call throws an Error with this code, and with this part in its text. */
template <typename Call>
void expect_error(ErrorCode code, Call &&call, const std::string &part = "",
                  const char *file = __builtin_FILE(), int line = __builtin_LINE()) {
  try {
    call();
    ADD_FAILURE_AT(file, line) << "no error, in place of " << to_string(code);
  } catch (const Error &error) {
    if (error.code() != code || std::string(error.what()).find(part) == std::string::npos)
      ADD_FAILURE_AT(file, line) << to_string(error.code()) << ": " << error.what() << "\n  in place of "
                                 << to_string(code) << (part.empty() ? "" : ": ..." + part);
  }
}

// --- other processes ---

/** A child process; it is killed when this ends. */
class Child {
 public:
  /**
   * Runs the body in a child, which fails when the body throws or a check in it fails. It must open segments itself.
   */
  explicit Child(const std::function<void()> &body);
  Child(Child &&other) noexcept;
  Child &operator=(Child &&other) noexcept;
  ~Child();

  /** Waits for it; a failure when it did not end well. */
  void join();
  /** Kills it with SIGKILL and waits until it is gone. */
  void kill();
  void stop() const;
  void go_on() const;

 private:
  int wait();

  pid_t id_ = 0;
};

/** Memory that this process shares with its children, zeroed: for the books of a storm. */
template <typename T>
class Shared {
 public:
  Shared() : at_(static_cast<T *>(map(sizeof(T)))) {}
  Shared(const Shared &) = delete;
  Shared &operator=(const Shared &) = delete;
  ~Shared() { munmap(at_, sizeof(T)); }
  T *operator->() const { return at_; }
  T &operator*() const { return *at_; }

 private:
  static void *map(std::size_t bytes) {
    void *at = mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (at == MAP_FAILED) throw std::bad_alloc();
    return at;
  }

  T *at_;
};

/** What a storm did. */
struct Storm {
  std::uint32_t started;                 // processes
  std::vector<std::uint32_t> killed_in;  // of each role, those at the end included
};

/**
 * Keeps one process at work in each of `roles` roles, kills one of them at random after a few milliseconds, and starts
 * another in its place, `kills` times; then kills all. `body(role, number)` runs until it is killed; numbers count
 * processes from 0.
 */
Storm storm(std::uint32_t roles, std::uint32_t kills, const std::function<void(std::uint32_t, std::uint32_t)> &body);

// --- values ---

/** 256 bytes that prove themselves: a torn one does not. */
struct Checked {
  std::uint64_t words[32];

  static Checked of(std::uint32_t maker, std::uint32_t number);
  [[nodiscard]] std::uint32_t maker() const { return static_cast<std::uint32_t>(words[0] >> 32); }
  [[nodiscard]] std::uint32_t number() const { return static_cast<std::uint32_t>(words[0]); }
  [[nodiscard]] bool is_whole() const;
};

/** Exact books of a storm: what each maker was told that it handed over, and how often each value came. */
struct Books {
  static constexpr std::uint32_t makers = 80, most_each = 1 << 18;

  std::uint64_t given[makers];
  std::uint64_t torn;
  std::uint8_t seen[makers][most_each];

  void give(std::uint32_t maker, std::uint32_t number);
  void take(const Checked &value);

  /** Checks that nothing came twice or torn, or before it was given; returns how many were given and never came. */
  std::uint64_t close(std::uint32_t started) const;
};

// --- chance and time ---

/** For a test of many parts: its minute begins anew, and the watchdog says this when it passes. */
void renew_watchdog(const std::string &part);

/** Draws at random; the seed is printed, and taken from ZEROIPC_SEED when that is set. */
std::uint32_t random_below(std::uint32_t bound);

inline void sleep(std::chrono::milliseconds time) { std::this_thread::sleep_for(time); }

}  // namespace zeroipc::testing
