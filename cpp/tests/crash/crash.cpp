#include "crash.h"

#include <sched.h>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <cstring>

#include "stepped.h"

namespace zeroipc::testing {

namespace {

// An operation of more instructions than this does not end.
constexpr std::uint32_t most_steps = 200'000;

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool is_sanitized = true;
#elif defined(__has_feature)
constexpr bool is_sanitized = __has_feature(address_sanitizer) || __has_feature(thread_sanitizer);
#else
constexpr bool is_sanitized = false;
#endif

bool is_soak() {
  const char *soak = std::getenv("ZEROIPC_SOAK");
  return soak && std::strcmp(soak, "1") == 0;
}

/** Whatever a check expects, the first failure ends the test: what comes after it would only hide it. */
class FirstFailureThrows : public ::testing::EmptyTestEventListener {
  void OnTestPartResult(const ::testing::TestPartResult &result) override {
    if (result.failed()) throw ::testing::AssertionException(result);
  }
};

/** Parent and child take turns: on one CPU, which the child inherits, a step costs half. */
void stay_on_this_cpu() {
  cpu_set_t here;
  CPU_ZERO(&here);
  CPU_SET(static_cast<std::size_t>(sched_getcpu()), &here);
  sched_setaffinity(0, sizeof here, &here);
}

void prepare_once() {
  static const bool done = [] {
    ::testing::UnitTest::GetInstance()->listeners().Append(new FirstFailureThrows);
    stay_on_this_cpu();
    return true;
  }();
  static_cast<void>(done);
}

/** A segment of the one name that all points share, one after the other. */
class PointMemory {
 public:
  PointMemory() : memory_(name(), 65536, {.max_peers = 4, .label = "crash", .exclusive = true}) {}
  PointMemory(const PointMemory &) = delete;
  ~PointMemory() { Memory::unlink(name()); }
  Memory &operator*() { return memory_; }

 private:
  static const std::string &name() {
    static const std::string unique = unique_name();
    return unique;
  }

  Memory memory_;
};

/**
 * One point: a new segment, the operation up to there, the death, the check. Whether the operation had returned;
 * nothing where it left the trail. Without a trail it is stepped.
 */
std::optional<bool> play_point(const Scene &scene, const Trail &trail, std::uint32_t at) {
  EXPECT_LE(at, most_steps) << "it does not end";
  PointMemory memory;
  scene.prepare(*memory);
  Stepped child((*memory).name(), scene.operate);
  if (trail.empty()) child.step(at);
  else if (!child.run_to(trail, std::min(at, static_cast<std::uint32_t>(trail.size() - 1)))) return std::nullopt;
  child.kill();
  scene.check(*memory, child.is_over());
  return child.is_over();
}

}  // namespace

Numbers after(const Numbers &before, std::size_t gone, std::size_t added) {
  Numbers numbers(before.begin() + static_cast<std::ptrdiff_t>(gone), before.end());
  for (std::size_t k = 0; k < added; k++) numbers.push_back(7 + k);
  return numbers;
}

void expect_done(const Numbers &found, const Numbers &before, std::size_t gone, std::size_t added, bool completed) {
  bool expected = found == after(before, gone, added);
  for (std::size_t went = 0; went <= gone && !completed; went++)
    for (std::size_t came = 0; came <= added; came++) expected = expected || found == after(before, went, came);
  EXPECT_TRUE(expected) << "there were " << ::testing::PrintToString(before) << ", there are "
                        << ::testing::PrintToString(found) << (completed ? ", and it was done" : "");
}

std::optional<std::string> why_not_stepped() {
  if (is_sanitized) return "most instructions would be the sanitizer's, not those that are installed";
  const pid_t process = fork();
  if (process == 0) _exit(ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) == 0 ? 0 : 1);
  int status = 1;
  waitpid(process, &status, 0);
  if (status == 0) return std::nullopt;
  const char *why = "ptrace is not permitted here, so nothing can be killed after each instruction";
  if (is_soak()) ADD_FAILURE() << why;
  return why;
}

CrashSuite::CrashSuite(const char *kind, std::uint32_t sample)
    : kind_(kind), stride_(is_soak() ? 1 : sample), start_(detail::now()) {
  prepare_once();
}

CrashSuite::~CrashSuite() {
  std::printf("# %s: %u operations killed at %u points%s (%.1f s)\n", kind_, operations_, points_,
              plays_all_points() ? "" : ", a sample", static_cast<double>(detail::now() - start_) / 1e9);
}

void CrashSuite::play(const char *name, const Scene &scene, std::uint32_t every) {
  const std::string title = std::string(kind_) + ": " + name;
  renew_watchdog(title);
  Trail trail;
  {
    SCOPED_TRACE(title);
    PointMemory memory;
    scene.prepare(*memory);
    trail = Stepped((*memory).name(), scene.operate).record(most_steps);
  }
  bool over = false;
  const std::uint32_t stride = stride_ * every;
  for (std::uint32_t at = stride == 1 ? 0 : random_below(stride); !over; at += stride, points_++) {
    const std::string point = title + ", after " + std::to_string(at) + " instructions";
    renew_watchdog(point);
    SCOPED_TRACE(point);
    try {
      const auto played = play_point(scene, trail, at);
      over = played ? *played : play_point(scene, {}, at).value();
    } catch (const ::testing::AssertionException &) {
      throw;
    } catch (const std::exception &error) {
      ADD_FAILURE() << error.what();
    }
  }
  operations_++;
}

}  // namespace zeroipc::testing
