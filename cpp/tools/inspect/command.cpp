#include "command.h"

#include <charconv>
#include <cmath>
#include <cstdio>

#include <zeroipc/error.h>

#include "text.h"

namespace zeroipc::inspect {

namespace {

constexpr const char *general_help =
    R"(zeroipc-inspect: looks at ZeroIPC segments, and disturbs nobody: it opens them
read-only, and takes no lock and no peer slot.

  zeroipc-inspect list                       the segments of this machine
  zeroipc-inspect show SEGMENT [NAME]        a segment, or one structure in it
  zeroipc-inspect monitor SEGMENT NAME       what goes on in a structure, live
  zeroipc-inspect dump SEGMENT [NAME]        bytes, and what each of them is

  zeroipc-inspect COMMAND --help             more about a command
  zeroipc-inspect --version

SEGMENT is "/name"; the slash may be left out. Colours are used on a terminal
only, and not where NO_COLOR is set. Exit codes: 0, 1 when something could not
be looked at, 2 when the command line is wrong.)";

constexpr const char *list_help =
    R"(zeroipc-inspect list

Lists the segments in /dev/shm:

  SIZE, USED   bytes of the segment, and of what is in it
  NAMES        structures
  ALIVE, GONE  participants that are attached, and peer slots whose last one is
               not any more: it left, or died; the format does not tell which
  OWNER, MODE  the user whose file it is, and its permissions

Segments of another format version, and files that may not be read, are listed
with the reason. Files that are no segments are not listed.)";

constexpr const char *show_help =
    R"(zeroipc-inspect show SEGMENT [--limit N]
zeroipc-inspect show SEGMENT NAME [--type T] [--key T] [--limit N]

Shows a segment: header, participants, structures; or one structure: its shape,
how full it is, where it stands, who holds and who waits for what. With a type,
its elements, too, in the order in which they would be taken: none is taken.

  --type T   of the elements (of a map: the values)
  --key T    of a map's keys
  --limit N  elements at most, or peers; 20 unless given, 0 for all

Types: i8 to i64, u8 to u64, f32, f64, bool, utf8(n), bytes(n), arrays T[n] and
structs {T, name: T}, laid out as C does. utf8 and bytes without a number take
whatever there is. Quote what the shell would take for itself:

  zeroipc-inspect show /sensors readings --type '{id: u32, value: f64}')";

constexpr const char *monitor_help =
    R"(zeroipc-inspect monitor SEGMENT NAME [--type T] [--key T] [--for D] [--every D]

Watches a structure until Ctrl-C: how full it is, what came and went. It takes
nothing out. On a terminal one line is kept up to date; otherwise there is one
line for each interval.

  --type T   a stream: prints each value that is published from now on, with
             its number; values that were overwritten before they were seen are
             counted. Other structures: prints the first elements in them
  --key T    of a map's keys
  --for D    ends after this time: "2s", "500ms", "1m"
  --every D  the interval; 1s unless given, 100ms for the values of a stream

Types are those of "show".)";

constexpr const char *dump_help =
    R"(zeroipc-inspect dump SEGMENT [NAME] [--offset N] [--size N]

Prints the bytes of a segment, or of one structure, and what they are. Lines
that begin with # say what comes next; "*" stands for lines like the one before.
Parts that repeat the one before are counted, and not printed again.

  --offset N  where to begin, from the start of what is printed
  --size N    how many bytes

Numbers may be hexadecimal: 0x140. The addresses are those in the segment.)";

struct Command {
  const char *name, *help, *options;  // the options that it takes, between blanks
  std::size_t least, most;            // names
  int (*run)(const Options &options);
};

constexpr Command commands[] = {
    {"list", list_help, " ", 0, 0, list},
    {"show", show_help, " --type --key --limit ", 1, 2, show},
    {"monitor", monitor_help, " --type --key --for --every ", 2, 2, monitor},
    {"dump", dump_help, " --offset --size ", 1, 2, dump},
};

std::uint64_t read_number(const std::string &option, const std::string &text) {
  const bool hexadecimal = text.starts_with("0x") || text.starts_with("0X");
  const char *begin = text.data() + (hexadecimal ? 2 : 0), *end = text.data() + text.size();
  std::uint64_t number = 0;
  const auto [stop, error] = std::from_chars(begin, end, number, hexadecimal ? 16 : 10);
  if (error != std::errc() || stop != end) throw Usage{option + ": \"" + shown(text) + "\" is no number from 0 on"};
  return number;
}

std::int64_t read_duration(const std::string &option, const std::string &text) {
  static constexpr struct {
    const char *name;
    double nanoseconds;
  } units[] = {{"ms", 1e6}, {"s", 1e9}, {"", 1e9}, {"m", 60e9}, {"h", 3600e9}};
  double number = 0;
  const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  const std::string unit(stop, text.data() + text.size());
  for (const auto &known : units)
    if (error == std::errc() && unit == known.name && number > 0 && number * known.nanoseconds >= 1e6 &&
        number * known.nanoseconds < 1e17)
      return static_cast<std::int64_t>(number * known.nanoseconds);
  throw Usage{option + ": \"" + shown(text) + "\" is no time from 1ms on, like 2s, 500ms or 1m"};
}

void set(Options &options, const std::string &option, const std::string &value) {
  if (option == "--type") options.type = Type(value);
  else if (option == "--key") options.key = Type(value);
  else if (option == "--limit") options.limit = read_number(option, value);
  else if (option == "--for") options.duration = read_duration(option, value);
  else if (option == "--every") options.interval = read_duration(option, value);
  else if (option == "--offset") options.offset = read_number(option, value);
  else if (option == "--size") options.size = read_number(option, value);
}

/** Runs the command, or prints its help. */
int run_command(const Command &command, const std::vector<std::string> &arguments) {
  Options options;
  std::vector<std::string> names;
  bool only_names = false;
  for (std::size_t k = 0; k < arguments.size(); k++) {
    const std::string &argument = arguments[k];
    if (only_names || !argument.starts_with('-') || argument == "-") {
      names.push_back(argument);
      continue;
    }
    if (argument == "--help" || argument == "-h") {
      print(command.help);
      return 0;
    }
    if (argument == "--") {
      only_names = true;
      continue;
    }
    const std::size_t equals = argument.find('=');
    const std::string option = argument.substr(0, equals);
    if (std::string(command.options).find(" " + option + " ") == std::string::npos)
      throw Usage{std::string(command.name) + " takes no " + shown(option)};
    if (equals == std::string::npos && k + 1 == arguments.size()) throw Usage{option + " needs a value"};
    set(options, option, equals != std::string::npos ? argument.substr(equals + 1) : arguments[++k]);
  }
  if (names.size() < command.least)
    throw Usage{std::string(command.name) + " needs the name of a " + (names.empty() ? "segment" : "structure")};
  if (names.size() > command.most) throw Usage{"\"" + shown(names[command.most]) + "\" is too much"};
  if (!names.empty()) options.segment = names[0];
  if (names.size() > 1) options.name = shown(names[1]);
  return command.run(options);
}

int run_unguarded(const std::vector<std::string> &arguments) {
  if (arguments.empty()) throw Usage{"what is to be done?"};
  const std::vector<std::string> rest(arguments.begin() + 1, arguments.end());
  const std::string &first = arguments[0];
  if (first == "--version") {
    print("zeroipc-inspect " ZEROIPC_VERSION ", format version 3");
    return 0;
  }
  const bool help = first == "help" && !rest.empty();
  if (first == "--help" || first == "-h" || (first == "help" && !help)) {
    print(general_help);
    return 0;
  }
  for (const Command &command : commands) {
    if (help && rest[0] == command.name) return run_command(command, {"--help"});
    if (first == command.name) return run_command(command, rest);
  }
  throw Usage{"there is no command \"" + shown(help ? rest[0] : first) + "\""};
}

}  // namespace

int run(const std::vector<std::string> &arguments) {
  int code = 0;
  std::string problem;
  try {
    code = run_unguarded(arguments);
  } catch (const Usage &usage) {
    code = 2;
    problem = usage.message + "\nzeroipc-inspect --help says how it is used";
  } catch (const Error &error) {
    code = 1;
    problem = error.what();
    if (error.code() == ErrorCode::corrupt) problem = "corrupt: " + problem;
  } catch (const std::exception &error) {
    code = 1;
    problem = error.what();
  }
  flush();  // what was found out before, and then why no more
  if (!problem.empty()) std::fprintf(stderr, "zeroipc-inspect: %s\n", problem.c_str());
  return code;
}

}  // namespace zeroipc::inspect
