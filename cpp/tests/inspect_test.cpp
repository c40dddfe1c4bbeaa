// zeroipc-inspect, as a program on segments of all kinds; and its parts, on segments whose words are noise.

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <cstring>
#include <fstream>
#include <sstream>

#include <inspect/command.h>
#include <zeroipc/array.h>
#include <zeroipc/queue.h>
#include <zeroipc/stack.h>

#include "harness.h"
#include "vectors.h"

namespace zeroipc::testing {
namespace {

using Arguments = std::vector<std::string>;

struct Result {
  int code;
  std::string out;  // standard output and standard error
};

/** The program, as it runs. */
class Program {
 public:
  explicit Program(const std::string &command) : pipe_(popen(command.c_str(), "r")) {
    if (!pipe_) throw std::runtime_error("popen failed");
  }
  Program(const Program &) = delete;
  ~Program() {
    if (pipe_) pclose(pipe_);
  }

  std::string read_line() {
    std::string line;
    for (int c; (c = std::fgetc(pipe_)) != EOF && c != '\n';) line += static_cast<char>(c);
    return line;
  }

  Result end() {
    std::string out;
    for (int c; (c = std::fgetc(pipe_)) != EOF;) out += static_cast<char>(c);
    const int status = pclose(std::exchange(pipe_, nullptr));
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, out};
  }

 private:
  FILE *pipe_;
};

std::string command_line(const Arguments &arguments) {
  std::string command = ZEROIPC_INSPECT;
  for (const std::string &argument : arguments) command += " '" + argument + "'";
  return command + " 2>&1";
}

Result inspect(const Arguments &arguments) { return Program(command_line(arguments)).end(); }

/** That the program ends well, with these in its output, one after the other. */
void expect_shown(const Arguments &arguments, const std::vector<std::string> &parts) {
  const Result result = inspect(arguments);
  EXPECT_EQ(result.code, 0) << result.out;
  std::size_t at = 0;
  for (const std::string &part : parts) {
    const std::size_t found = result.out.find(part, at);
    if (found == std::string::npos) ADD_FAILURE() << "no \"" << part << "\" (in this order) in:\n" << result.out;
    else at = found + part.size();
  }
}

void expect_refused(int code, const Arguments &arguments, const std::string &part) {
  const Result result = inspect(arguments);
  EXPECT_EQ(result.code, code) << result.out;
  EXPECT_NE(result.out.find(part), std::string::npos) << "no \"" << part << "\" in:\n" << result.out;
}

void expect_narrow(const std::string &text) {
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) EXPECT_LE(line.size(), 80u) << line;
}

std::vector<std::byte> bytes_of_file(const std::string &name) {
  std::ifstream file("/dev/shm" + name, std::ios::binary);
  const std::string text((std::istreambuf_iterator<char>(file)), {});
  std::vector<std::byte> bytes(text.size());
  std::memcpy(bytes.data(), text.data(), text.size());
  return bytes;
}

void write_file(const std::string &name, const std::vector<std::byte> &bytes) {
  std::ofstream file("/dev/shm" + name, std::ios::binary);
  file.write(reinterpret_cast<const char *>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
}

// --- the command line ---

TEST(Inspect, help_fits_a_terminal) {
  for (const char *command : {"list", "show", "monitor", "dump"}) {
    const Result result = inspect({command, "--help"});
    EXPECT_EQ(result.code, 0);
    EXPECT_EQ(result.out.rfind(std::string("zeroipc-inspect ") + command, 0), 0u) << result.out;
    EXPECT_EQ(inspect({"help", command}).out, result.out);
    expect_narrow(result.out);
  }
  expect_shown({"--help"}, {"list", "show", "monitor", "dump", "Exit codes"});
  expect_narrow(inspect({"--help"}).out);
  expect_shown({"--version"}, {"zeroipc-inspect 0.", "format version 3"});
}

TEST(Inspect, misuse_is_told_with_exit_code_2) {
  expect_refused(2, {}, "what is to be done?");
  expect_refused(2, {"destroy"}, "no command \"destroy\"");
  expect_refused(2, {"show"}, "the name of a segment");
  expect_refused(2, {"monitor", "/a"}, "the name of a structure");
  expect_refused(2, {"list", "/a"}, "\"/a\" is too much");
  expect_refused(2, {"list", "--type", "u8"}, "list takes no --type");
  expect_refused(2, {"show", "/a", "b", "--type"}, "--type needs a value");
  expect_refused(2, {"show", "/a", "--type", "u8"}, "which one?");
  for (const char *type : {"", "u9", "{u8", "{u8,}", "u8[", "u8[0]", "utf8(", "utf8()", "u8 u8", "{utf8}", "bytes[3]",
                           "u64[4294967295]", "{{{{{{{{{{{{{{{{{{u8}}}}}}}}}}}}}}}}}}"})
    expect_refused(2, {"show", "/a", "b", "--type", type}, "a type: ");
  for (const char *time : {"", "0s", "-1s", "2x", "nan", "1e30s"})
    expect_refused(2, {"monitor", "/a", "b", "--for", time}, "is no time");
  expect_refused(2, {"dump", "/a", "--offset", "-3"}, "is no number");
  expect_refused(2, {"dump", "/a", "--size=0x"}, "is no number");
}

TEST(Inspect, what_is_not_there_is_told_with_exit_code_1) {
  const TestMemory memory;
  const Array<double> array(memory, "array", 3);
  expect_refused(1, {"show", "/zeroipc-test-no-such"}, "there is no segment \"/zeroipc-test-no-such\"");
  expect_refused(1, {"show", "a/b"}, "slash inside");
  expect_refused(1, {"show", memory.name(), "nix"}, "has no structure \"nix\"");
  expect_refused(1, {"show", memory.name(), "array", "--type", "f32"}, "8 bytes each, and f32 takes 4");
  expect_refused(2, {"show", memory.name(), "array", "--key", "f32"}, "only a map");
  expect_refused(2, {"monitor", memory.name(), "array"}, "--type");
  expect_refused(1, {"dump", memory.name(), "array", "--offset", "0x10000000"}, "--offset");
}

// --- list ---

TEST(Inspect, list_tells_what_it_cannot_open) {
  const TestMemory memory(1 << 17, {.mode = 0640});
  const Queue<double> queue(memory, "queue", 4);
  Child([&] { const Memory other = memory.again(); }).join();
  const std::string old = unique_name(), cut = unique_name(), other = unique_name();
  std::vector<std::byte> bytes = bytes_of_file(memory.name());
  bytes[4] = std::byte{2};
  write_file(old, bytes);
  bytes[4] = std::byte{3};
  bytes.resize(4096);
  write_file(cut, bytes);
  write_file(other, std::vector<std::byte>(4096));
  const std::string out = inspect({"list"}).out;
  const auto line_of = [&](const std::string &name) {
    const std::size_t at = out.find(name + " ");
    return at == std::string::npos ? "" : out.substr(at, out.find('\n', at) - at);
  };
  EXPECT_NE(line_of(memory.name()).find(" 128.0 KiB "), std::string::npos) << out;
  EXPECT_NE(line_of(memory.name()).find("  1      1     1  "), std::string::npos) << out;
  EXPECT_NE(line_of(memory.name()).find("0640"), std::string::npos) << out;
  EXPECT_NE(line_of(old).find("format version 2, the layout of an earlier ZeroIPC"), std::string::npos) << out;
  EXPECT_NE(line_of(cut).find("the file has 4096"), std::string::npos) << out;
  EXPECT_EQ(line_of(other), "");
}

// --- show ---

TEST(Inspect, show_tells_who_is_alive_and_who_is_gone) {
  const TestMemory memory(1 << 17, {.max_peers = 5, .label = "bell\a"});
  Child killed([&] {
    const Memory other = memory.again({.label = "killed"});
    sleep(30s);
  });
  while (memory.peers().size() < 2) sleep(1ms);
  const std::string pid = std::to_string(memory.peers().at(1).pid);
  expect_shown({"show", memory.name()},
               {"peers: 2 alive, 0 gone, 5 slots", "C++", "alive", "bell\\x07", pid, "killed"});
  killed.kill();
  expect_shown({"show", memory.name()}, {"1 alive, 1 gone", "alive", "bell", pid, "gone", "killed", "no structures"});
}

TEST(Inspect, show_tells_the_state_of_every_kind) {
  struct Case {
    const char *vector, *name, *type, *key;
    std::vector<std::string> parts;
  };
  const char *message = "{type: u8, data: i32, text: utf8(5)}", *text = "{ type: 1, data: -42, text: \"start\" }";
  const Case cases[] = {
      {"array", "temperature", "f32", "", {"capacity  5", "0  1.5\n", "1  -2\n", "2  0\n", "4  3.25\n"}},
      {"array", "points", "{i16, f64, utf8(3), on: bool, u8[2]}", "", {"1  { -2, 0.5, \"né\", on: true, [7, 8] }"}},
      {"array", "counter", "i32", "", {"0  -1\n"}},
      {"queue", "numbers", "u32", "", {"fill               3, 100.0 %", "pushed             4", "popped             1",
                                       "5, 2 of them spare", "head               lap 0, index 1",
                                       "tail               lap 1, index 1", "0  20\n", "1  30\n", "2  40\n"}},
      {"queue", "messages", message, "", {"fill               1", text}},
      {"stack", "numbers", "u32", "", {"fill               3", "0  40\n", "1  30\n", "2  10\n"}},
      {"stack", "messages", message, "", {"fill               1", text}},
      {"ring", "numbers", "u32", "", {"fill              3", "producer          slot 1, pid 0 (vector), gone", "20\n",
                                      "30\n", "40\n"}},
      {"ring", "texts", "utf8", "", {"messages of up to 20 bytes", "consumer          nobody", "\"second, read\"",
                                     "\"over here\""}},
      {"map", "prices", "f64", "u32", {"fill              7", "3: -1\n", "5: 5.5\n", "16: 16.5\n"}},
      {"map", "sessions", "{user: u32, at: f64}", "utf8(12)", {"full  yes", "\"älice\": { user: 7, at: 0.25 }"}},
      {"set", "names", "utf8(20)", "", {"fill              2", "\"two\"", "\"three\""}},
      {"set", "numbers", "i16", "", {"fill              2", "-1\n", "300\n"}},
      {"pool", "counters", "u32", "", {"fill                   1", "being handed over      1 block",
                                       "left by the dead       1 block", "handles", "1  8  (handed over by slot 1)"}},
      {"pool", "images", "bytes", "", {"fill                   0", "none"}},
      {"future", "answer", "f64", "", {"state       ready", "value  42.5"}},
      {"future", "trouble", "u32", "", {"state       failed", "no café", "none"}},
      {"future", "promised", message, "", {"abandoned", "pledger     slot 1, pid 0 (vector), gone"}},
      {"lazy", "sum", "u32", "", {"ready", "generation  3", "value  42"}},
      {"lazy", "begun", "u8", "", {"computing, by one who is gone"}},
      {"stream", "prices", "f64", "", {"published            3", "block", "open", "line 0: slot 1", "2 values behind",
                                       "line 1: handed over, derives a stream", "1  1.5\n", "2  2.5\n"}},
      {"stream", "pairs", "f64[2]", "", {"window of 2, step 1, from prices", "line 1 of the source", "1  [1.5, 2.5]"}},
      {"stream", "events", message, "", {"drop-newest", "closed", "dropped              1", text}},
      {"stream", "bad", "u8", "", {"map, from events", "no café"}},
      {"channel", "numbers", "u32", "", {"closed, not yet drained", "20\n", "30\n"}},
      {"channel", "ended", "f64", "", {"closed, drained", "none"}},
      {"channel", "hand", message, "", {"unbuffered", "open", "offers waiting     nobody; 1 who is gone", text}},
  };
  std::string placed, segment;
  for (const Case &one : cases) {
    if (placed != one.vector) segment = place_vector(placed = one.vector);
    SCOPED_TRACE(std::string(one.vector) + " " + one.name);
    const std::vector<std::byte> before = bytes_of_file(segment);
    Arguments arguments = {"show", segment, one.name, "--type", one.type};
    if (*one.key) arguments.insert(arguments.end(), {"--key", one.key});
    expect_shown(arguments, one.parts);
    expect_narrow(inspect({"show", segment, one.name}).out);
    expect_narrow(inspect({"show", segment}).out);
    EXPECT_TRUE(bytes_of_file(segment) == before) << "looking changed it";
  }
}

TEST(Inspect, show_tells_who_waits) {
  const TestMemory memory;
  Queue<std::uint32_t> queue(memory, "queue", 2);
  std::thread consumer([&] { EXPECT_EQ(queue.pop(), 7u); });
  const auto shows = [&](const char *what) {
    return inspect({"show", memory.name(), "queue"}).out.find(what) != std::string::npos;
  };
  while (!shows("consumers waiting  slot 1\n")) sleep(10ms);
  Child other([&] {
    const Memory again = memory.again();
    static_cast<void>(Queue<std::uint32_t>(again, "queue").pop());
  });
  while (!shows("consumers waiting  slots 1, 2\n")) sleep(10ms);
  other.kill();
  expect_shown({"show", memory.name(), "queue"}, {"consumers waiting  slot 1; 1 who is gone\n"});
  queue.push(7);
  consumer.join();
}

TEST(Inspect, show_ends_at_the_limit) {
  const TestMemory memory;
  Queue<std::uint32_t> queue(memory, "queue", 100);
  for (std::uint32_t k = 0; k < 50; k++) queue.push(k);
  expect_shown({"show", memory.name(), "queue", "--type", "u32"}, {"19  19\n", "... more than 20"});
  expect_shown({"show", memory.name(), "queue", "--type", "u32", "--limit", "0"}, {"  49  49\n"});
  EXPECT_EQ(queue.size(), 50u);
}

// --- dump ---

TEST(Inspect, dump_says_what_bytes_are) {
  const std::string segment = place_vector("queue");
  expect_shown({"dump", segment},
               {"# segment: header", "00000000  4d 50 49 5a 03 00 00 00", "# table: entry 0, \"numbers\"",
                "# peers: slot 1, pid 0 (vector), gone", "# queue \"numbers\": header", "00000140  51 55 45 55",
                "# queue \"numbers\": tail", "# queue \"numbers\": cell 0, lap 1, block 0; its block last of slot 1",
                "# queue \"messages\": header"});
  expect_shown({"dump", segment, "messages"}, {"# queue \"messages\": header", "00000340  51 55 45 55", "spare block"});
  EXPECT_EQ(inspect({"dump", segment, "--offset", "0x140", "--size", "4"}).out,
            "# queue \"numbers\": header\n00000140  51 55 45 55                                       QUEU\n");
  for (const char *vector : {"array", "stack", "ring", "map", "set", "pool", "future", "lazy", "stream", "channel"}) {
    const std::string other = place_vector(vector);
    expect_narrow(inspect({"dump", other}).out);
  }
}

// --- monitor ---

TEST(Inspect, monitor_takes_nothing) {
  const TestMemory memory;
  Queue<std::uint32_t> queue(memory, "queue", 4);
  queue.push(11);
  Program program(command_line({"monitor", memory.name(), "queue", "--every", "5ms", "--type", "u32"}));
  EXPECT_NE(program.read_line().find("  1 of 4  1 pushed  0 popped  11"), std::string::npos);
  queue.push(12);
  while (program.read_line().find("  2 of 4  2 pushed") == std::string::npos) {
  }
  EXPECT_EQ(queue.size(), 2u);
  Memory::unlink(memory.name());
  const Result limited = inspect({"monitor", memory.name(), "queue"});
  EXPECT_EQ(limited.code, 1);  // the name is gone; who watches already goes on
  program.read_line();
  queue.close();
}

TEST(Inspect, monitor_ends_in_time_and_when_its_reader_goes) {
  const TestMemory memory;
  Queue<std::uint32_t> queue(memory, "queue", 4);
  const Result result = inspect({"monitor", memory.name(), "queue", "--for", "20ms", "--every", "5ms"});
  EXPECT_EQ(result.code, 0) << result.out;
  const std::string command = std::string(ZEROIPC_INSPECT) + " monitor " + memory.name() + " queue --every 5ms";
  Program piped("exec 3>&1; { " + command + " 2>&3; echo \"code $?\" >&3; } | head -n 1 > /dev/null");
  EXPECT_EQ(piped.end().out, "code 0\n");
}

TEST(Inspect, monitor_shows_the_values_of_a_stream) {
  const std::string segment = place_vector("stream");
  const Memory memory(segment);
  std::byte *base = bytes_of(memory, "prices");
  Program program(command_line({"monitor", segment, "prices", "--type", "f64", "--every", "5ms"}));
  // P3 and P4 of "publish", and C2, by hand: the vector tells the words. What it had before is not shown.
  sleep(300ms);
  const double value = 3.5;
  std::memcpy(base + 0x300 + 16, &value, sizeof value);
  detail::store64(base + 0x288, std::uint64_t{4} << 24 | 2);
  EXPECT_EQ(program.read_line(), "       3  3.5");
  detail::store64(base + 0x280, detail::load64(base + 0x280) + (std::uint64_t{1} << 24));
  const Result result = program.end();
  EXPECT_EQ(result.out, "the stream was closed\n");
  EXPECT_EQ(result.code, 0);
}

TEST(Inspect, monitor_of_a_segment_that_goes_ends) {
  const std::string cut = place_vector("queue"), gone = place_vector("queue");
  Program first(command_line({"monitor", cut, "numbers", "--every", "5ms"}));
  Program second(command_line({"monitor", gone, "numbers", "--every", "5ms"}));
  first.read_line();
  second.read_line();
  EXPECT_EQ(truncate(("/dev/shm" + cut).c_str(), 0), 0);
  Memory::unlink(gone);
  const Result short_one = first.end(), unlinked = second.end();
  EXPECT_EQ(short_one.code, 1) << short_one.out;
  EXPECT_EQ(unlinked.code, 0) << unlinked.out;
  EXPECT_NE(unlinked.out.find("unlinked"), std::string::npos) << unlinked.out;
}

// --- noise ---

/** Everything at once, into nowhere; each must end, and not with more than an error. */
void look_everywhere(const std::string &segment, const std::vector<std::string> &names) {
  const auto look = [](const Arguments &arguments) {
    const int code = inspect::run(arguments);
    if (code < 0 || code > 2) _exit(3);
  };
  look({"show", segment});
  look({"dump", segment});
  for (const std::string &name : names) {
    look({"show", segment, name, "--type", "bytes"});
    look({"monitor", segment, name, "--type", "utf8", "--for", "1ms", "--every", "1ms"});
    look({"dump", segment, name});
  }
}

void be_silent() {
  const int nowhere = open("/dev/null", O_WRONLY);
  dup2(nowhere, 1);
  dup2(nowhere, 2);
}

std::uint64_t noisy_word() {
  const std::uint64_t word = std::uint64_t{random_below(1u << 31)} << 33 | std::uint64_t{random_below(1u << 31)} << 2;
  switch (random_below(6)) {
    case 0: return 0;
    case 1: return UINT64_MAX;
    case 2: return word >> (random_below(8) * 8);
    case 3: return std::uint64_t{1} << random_below(64);
    case 4: return random_below(32);
    default: return word;
  }
}

const std::vector<std::string> all_kinds = {"array", "queue",  "stack", "ring",   "map",    "set",
                                            "pool",  "future", "lazy",  "stream", "channel"};

std::vector<std::string> names_in(const std::string &segment) {
  std::vector<std::string> names;
  for (const Entry &entry : Memory(segment, MemoryOptions{.read_only = true}).entries()) names.push_back(entry.name);
  return names;
}

TEST(Inspect, noise_in_a_segment_does_no_harm) {
  std::vector<std::string> segments;
  std::vector<std::vector<std::string>> names;
  for (const std::string &kind : all_kinds) {
    segments.push_back(place_vector(kind));
    names.push_back(names_in(segments.back()));
  }
  static_cast<void>(random_below(2));  // the seed is told before the silence
  Child looker([&] {
    be_silent();
    const std::int64_t end = detail::now() + 2 * detail::one_second;
    for (std::uint32_t round = 0; detail::now() < end; round++) {
      const std::string &segment = segments[round % segments.size()];
      const std::vector<std::byte> clean = bytes_of_file(segment);
      std::vector<std::byte> noisy = clean;
      const std::uint32_t words = 1 + random_below(round % 3 == 0 ? 100 : 4);
      for (std::uint32_t k = 0; k < words; k++) {
        const std::uint64_t word = noisy_word();
        const std::size_t bytes = random_below(2) == 0 ? 4 : 8;
        // Few in what makes it a segment at all: they end a look early.
        const std::size_t at = (random_below(20) == 0 ? random_below(64) : 64 + random_below(3584)) / bytes * bytes;
        std::memcpy(&noisy[at], &word, bytes);
      }
      write_file(segment, noisy);
      look_everywhere(segment, names[round % segments.size()]);
      write_file(segment, clean);
    }
  });
  looker.join();
}

TEST(Inspect, words_that_change_meanwhile_do_no_harm) {
  for (const std::string &kind : all_kinds) {
    const std::string segment = place_vector(kind);
    const std::vector<std::string> names = names_in(segment);
    static_cast<void>(random_below(2));
    Child writer([&] {
      const Memory memory(segment);
      std::byte *base = detail::segment_of(memory)->base;
      for (;;) detail::store64(base + 0x140 + random_below(256) * 8, noisy_word());
    });
    Child looker([&] {
      be_silent();
      for (int round = 0; round < 5; round++) look_everywhere(segment, names);
    });
    looker.join();
  }
}

}  // namespace
}  // namespace zeroipc::testing
