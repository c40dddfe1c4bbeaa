#include "harness.h"

#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <set>

namespace zeroipc::testing {

namespace {

constexpr unsigned watchdog_seconds = 60;

const pid_t main_process = getpid();
// For signal handlers: no allocation. Names are used once, so that their number is what may run out.
constexpr std::size_t most_names = 4096;
char names[most_names][64];
std::size_t name_count = 0;
char running[128] = "start";

void remove_segments() {
  if (getpid() != main_process) return;
  for (std::size_t k = 0; k < name_count; k++) {
    char path[80] = "/dev/shm";
    std::strcat(path, names[k]);
    ::unlink(path);
  }
}

void bark(int) {
  constexpr char text[] = "watchdog: the test did not end in time: ";
  ssize_t written = write(2, text, sizeof text - 1);
  written += write(2, running, std::strlen(running));
  written += write(2, "\n", 1);
  static_cast<void>(written);
  remove_segments();
  _exit(1);
}

/** What ends the program without its exit: nothing is left in /dev/shm. */
void end(int number) {
  remove_segments();
  signal(number, SIG_DFL);
  raise(number);
}

/** A test that takes longer than a minute ends the program. */
class Watchdog : public ::testing::EmptyTestEventListener {
  void OnTestStart(const ::testing::TestInfo &test) override {
    std::snprintf(running, sizeof running, "%s.%s", test.test_suite_name(), test.name());
    alarm(watchdog_seconds);
  }
  void OnTestEnd(const ::testing::TestInfo &) override { alarm(0); }
};

std::uint64_t &random_state() {
  static std::uint64_t state = 0;
  if (state == 0) {
    const char *given = std::getenv("ZEROIPC_SEED");
    state = given ? std::strtoull(given, nullptr, 10) : static_cast<std::uint64_t>(detail::now()) % 1000000007 + 1;
    std::printf("# ZEROIPC_SEED=%llu\n", static_cast<unsigned long long>(state));
  }
  return state;
}

}  // namespace

// --- segments ---

std::string unique_name() {
  if (name_count == most_names) throw std::length_error("too many names of segments");
  char *name = names[name_count];
  std::snprintf(name, sizeof names[0], "/zeroipc-test-cpp-%d-%zu", static_cast<int>(main_process), name_count);
  name_count++;
  return name;
}

std::byte *bytes_of(const Memory &memory, const char *name) {
  return detail::segment_of(memory)->base + memory.find(name).value().offset;
}

std::vector<std::byte> bytes_of(const Memory &memory) {
  const detail::Segment &segment = *detail::segment_of(memory);
  return {segment.base, segment.base + segment.bytes};
}

// --- other processes ---

Child::Child(const std::function<void()> &body) {
  random_state();  // drawn once, before there are children
  std::fflush(nullptr);
  id_ = fork();
  if (id_ < 0) throw std::runtime_error("fork failed");
  if (id_ > 0) return;
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != main_process) _exit(1);
  alarm(watchdog_seconds);
  int status = 1;
  try {
    body();
    status = ::testing::Test::HasFailure() ? 1 : 0;
  } catch (const std::exception &error) {
    std::fprintf(stderr, "in a child process: %s\n", error.what());
  }
  std::fflush(nullptr);
  _exit(status);
}

Child::Child(Child &&other) noexcept : id_(std::exchange(other.id_, 0)) {}

Child &Child::operator=(Child &&other) noexcept {
  std::swap(id_, other.id_);
  return *this;
}

Child::~Child() { kill(); }

int Child::wait() {
  int status = 0;
  while (waitpid(id_, &status, 0) < 0 && errno == EINTR) {
  }
  id_ = 0;
  return status;
}

void Child::join() {
  const int status = wait();
  EXPECT_FALSE(WIFSIGNALED(status)) << "a child was ended by signal " << WTERMSIG(status);
  EXPECT_EQ(WEXITSTATUS(status), 0) << "of a child process";
}

void Child::kill() {
  if (id_ <= 0) return;
  ::kill(id_, SIGKILL);
  wait();
}

void Child::stop() const { ::kill(id_, SIGSTOP); }
void Child::go_on() const { ::kill(id_, SIGCONT); }

Storm storm(std::uint32_t roles, std::uint32_t kills, const std::function<void(std::uint32_t, std::uint32_t)> &body) {
  Storm result{0, std::vector<std::uint32_t>(roles, 1)};
  const auto start = [&](std::uint32_t role) {
    const std::uint32_t number = result.started++;
    return Child([&body, role, number] { body(role, number); });
  };
  std::vector<Child> crew;
  for (std::uint32_t role = 0; role < roles; role++) crew.push_back(start(role));
  for (std::uint32_t k = 0; k < kills; k++) {
    sleep(std::chrono::milliseconds(random_below(10)));
    const std::uint32_t role = random_below(roles);
    crew[role].kill();
    result.killed_in[role]++;
    crew[role] = start(role);
  }
  for (Child &child : crew) child.kill();
  return result;
}

// --- values ---

Checked Checked::of(std::uint32_t maker, std::uint32_t number) {
  Checked value{};
  value.words[0] = std::uint64_t{maker} << 32 | number;
  for (std::uint64_t k = 1; k < 31; k++) value.words[k] = value.words[k - 1] * 6364136223846793005u + k;
  for (std::size_t k = 0; k < 31; k++) value.words[31] += value.words[k];
  return value;
}

bool Checked::is_whole() const {
  const Checked expected = of(maker(), number());
  return std::memcmp(&expected, this, sizeof expected) == 0;
}

void Books::give(std::uint32_t maker, std::uint32_t number) {
  __atomic_store_n(&given[maker], std::uint64_t{number} + 1, __ATOMIC_SEQ_CST);
}

void Books::take(const Checked &value) {
  if (!value.is_whole() || value.maker() >= makers || value.number() >= most_each)
    __atomic_fetch_add(&torn, 1, __ATOMIC_SEQ_CST);
  else __atomic_fetch_add(&seen[value.maker()][value.number()], 1, __ATOMIC_SEQ_CST);
}

std::uint64_t Books::close(std::uint32_t started) const {
  std::uint64_t missing = 0, doubled = 0, early = 0;
  for (std::uint32_t maker = 0; maker < started; maker++) {
    for (std::uint64_t k = 0; k < std::min<std::uint64_t>(most_each, given[maker] + 1000); k++) {
      const std::uint8_t times = seen[maker][k];
      if (times > 1) doubled++;
      if (times == 0 && k < given[maker]) missing++;
      if (times > 0 && k > given[maker]) early++;  // one more than was acknowledged may have come: its maker was killed
    }
  }
  EXPECT_EQ(torn, 0u);
  EXPECT_EQ(doubled, 0u);
  EXPECT_EQ(early, 0u);
  return missing;
}

// --- chance and time ---

void renew_watchdog(const std::string &part) {
  std::snprintf(running, sizeof running, "%s", part.c_str());
  alarm(watchdog_seconds);
}

std::uint32_t random_below(std::uint32_t bound) {
  std::uint64_t &state = random_state();
  state = state * 6364136223846793005u + 1442695040888963407u;
  return static_cast<std::uint32_t>((state >> 33) % bound);
}

}  // namespace zeroipc::testing

int main(int argc, char **argv) {
  using namespace zeroipc::testing;
  std::atexit(remove_segments);
  signal(SIGALRM, bark);
  for (const int number : {SIGSEGV, SIGBUS, SIGILL, SIGABRT, SIGTRAP, SIGINT, SIGTERM, SIGHUP}) signal(number, end);
  ::testing::InitGoogleTest(&argc, argv);
  ::testing::UnitTest::GetInstance()->listeners().Append(new Watchdog);
  return RUN_ALL_TESTS();
}
