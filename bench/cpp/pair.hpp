// Two processes on shared memory of the kind that ZeroIPC uses, and a clock.

#pragma once

#include <fcntl.h>
#include <sched.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>
#include <vector>

/** The longest that a program may run: SIGALRM ends it, and its child dies with it. */
constexpr unsigned kWatchdogSeconds = 20;

[[noreturn]] inline void fail(const char *what) {
  std::perror(what);
  std::exit(1);
}

inline double nanoseconds() {
  timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return static_cast<double>(now.tv_sec) * 1e9 + static_cast<double>(now.tv_nsec);
}

/** Zeroed POSIX shared memory, resident from the start. Its name is gone before anything can go wrong. */
inline uint8_t *shared_memory(size_t bytes) {
  const std::string name = "/zeroipc-bench-" + std::to_string(getpid()) + "-cpp";
  const int file = shm_open(name.c_str(), O_RDWR | O_CREAT | O_EXCL, 0600);
  if (file < 0) fail("shm_open");
  shm_unlink(name.c_str());
  if (posix_fallocate(file, 0, static_cast<off_t>(bytes)) != 0) fail("posix_fallocate");
  void *memory = mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_POPULATE, file, 0);
  if (memory == MAP_FAILED) fail("mmap");
  close(file);
  return static_cast<uint8_t *>(memory);
}

/** Keeps this process on one CPU; does nothing when `cpu` is negative. */
inline void pin(int cpu) {
  if (cpu < 0) return;
  cpu_set_t set;
  CPU_ZERO(&set);
  CPU_SET(cpu, &set);
  if (sched_setaffinity(0, sizeof set, &set) != 0) fail("sched_setaffinity");
}

/** Runs `other` in a child process, which dies with this one. */
template <typename Other>
pid_t start_other(int cpu, Other other) {
  const pid_t parent = getpid();
  const pid_t child = fork();
  if (child < 0) fail("fork");
  if (child > 0) return child;
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != parent) _exit(1);
  pin(cpu);
  other();
  _exit(0);
}

/** Runs `other` in a child process and `self` in this one, then kills the child. */
template <typename Other, typename Self>
void beside(int self_cpu, int other_cpu, Other other, Self self) {
  const pid_t child = start_other(other_cpu, other);
  pin(self_cpu);
  self();
  kill(child, SIGKILL);
  waitpid(child, nullptr, 0);
}

/** Runs `other` in a child process and `self` in this one, then waits for the child. */
template <typename Self, typename Other>
void in_two_processes(int self_cpu, int other_cpu, Self self, Other other) {
  const pid_t child = start_other(other_cpu, other);
  pin(self_cpu);
  self();
  int status = 0;
  if (waitpid(child, &status, 0) != child || status != 0) {
    std::fprintf(stderr, "the other process failed\n");
    std::exit(1);
  }
}

inline double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

inline int argument(int argc, char **argv, int index, int otherwise) {
  return argc > index ? std::atoi(argv[index]) : otherwise;
}
