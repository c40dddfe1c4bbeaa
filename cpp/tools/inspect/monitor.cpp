// zeroipc-inspect monitor

#include <signal.h>
#include <time.h>

#include <cstdlib>
#include <cstring>

#include "command.h"
#include "subject.h"
#include "text.h"

namespace zeroipc::inspect {

namespace {

volatile sig_atomic_t interrupted = 0;

void interrupt(int) { interrupted = 1; }

/** Ctrl-C and a polite end are the usual ones: they wake the sleep, and the exit code is 0. */
void end_on_signals() {
  struct sigaction action {};
  action.sa_handler = interrupt;
  for (const int number : {SIGINT, SIGTERM, SIGHUP}) sigaction(number, &action, nullptr);
}

std::string clock_text() {
  timespec time{};
  clock_gettime(CLOCK_REALTIME, &time);
  struct tm when {};
  localtime_r(&time.tv_sec, &when);
  const auto tenths = static_cast<int>(time.tv_nsec / 100'000'000);
  return format("%02d:%02d:%02d.%d", when.tm_hour, when.tm_min, when.tm_sec, tenths);
}

/** "1234 pushed (+120/s)". */
std::string flow_text(const char *name, std::uint64_t now, std::optional<std::uint64_t> before, double seconds) {
  std::string text = format("%llu %s", static_cast<unsigned long long>(now), name);
  if (before && seconds > 0)
    text += format(" (+%.0f/s)", static_cast<double>(now >= *before ? now - *before : 0) / seconds);
  return text;
}

class Monitor {
 public:
  Monitor(const View &view, const Listed &entry, const Options &options)
      : view_(view), entry_(entry), options_(options), subject_(look_at(view, entry)) {
    if (!subject_)
      detail::fail(ErrorCode::unsupported, "\"%s\" is of a kind that is not known here: %s", entry.name.c_str(),
                   kind_letters(view, entry).c_str());
    check_types(*subject_, options);
    if (!options.type && !subject_->gauge())
      throw Usage{"an array is neither full nor empty: --type shows its elements"};
    follows_ = is_stream(*subject_) && options.type;
    // From now on.
    if (follows_)
      while (follow(*subject_, tape_, [](const Element &) { return true; }) > 0) {
      }
  }

  void run() {
    const std::int64_t start = detail::now();
    const std::int64_t interval = options_.interval.value_or(follows_ ? detail::one_second / 10 : detail::one_second);
    for (std::int64_t next = start; interrupted == 0;) {
      if (!(follows_ ? print_values() : print_gauge())) break;
      flush();
      if (!is_there()) break;
      next = std::max(next + interval, detail::now());
      const std::int64_t end = options_.duration ? start + *options_.duration : INT64_MAX;
      if (detail::now() >= end) break;
      const std::int64_t until = std::min(next, end);
      if (const std::int64_t rest = until - detail::now(); rest > 0) detail::sleep_for(rest);
    }
    if (rewrites_) print("");
  }

 private:
  /** What was published since. False: nothing comes any more. */
  bool print_values() {
    std::uint64_t last = tape_.next;
    const std::uint64_t lost = follow(*subject_, tape_, [&](const Element &element) {
      const std::uint64_t number = std::strtoull(element.place.c_str(), nullptr, 10);
      if (number != last) print_lost(number - last);
      last = number + 1;
      print(painted(padded(element.place, 8, true), Colour::dim) + "  " + options_.type->text(element.value));
      return interrupted == 0;
    });
    if (lost > 0 && last != tape_.next) print_lost(tape_.next - last);
    if (tape_.ended) print("the stream was closed");
    return !tape_.ended;
  }

  static void print_lost(std::uint64_t count) {
    print(painted(format("          (%s overwritten before they were seen)", counted(count, "value").c_str()),
                  Colour::dim));
  }

  bool print_gauge() {
    const std::int64_t now = detail::now();
    std::string line = clock_text();
    if (const auto gauge = subject_->gauge()) {
      const double seconds = before_ ? static_cast<double>(now - at_) / 1e9 : 0;
      line += format("  %llu of %llu%s%s", static_cast<unsigned long long>(gauge->used),
                     static_cast<unsigned long long>(gauge->most), *gauge->unit ? " " : "", gauge->unit);
      if (gauge->in)
        line += "  " + flow_text(gauge->in_name, *gauge->in, before_ ? before_->in : std::nullopt, seconds);
      if (gauge->out)
        line += "  " + flow_text(gauge->out_name, *gauge->out, before_ ? before_->out : std::nullopt, seconds);
      if (!gauge->state.empty()) line += "  " + gauge->state;
      before_ = gauge;
      at_ = now;
    }
    if (options_.type) line += "  " + elements();
    print_over(line);
    return true;
  }

  /** The first elements, as many as a line takes. */
  std::string elements() {
    static const Type any("bytes");
    std::string text;
    subject_->visit([&](const Element &element) {
      if (!text.empty()) text += ", ";
      if (text.size() > 48) {
        text += "...";
        return false;
      }
      if (subject_->key_size() != 0) text += (options_.key ? *options_.key : any).text(element.key) + ": ";
      text += element.value.empty() ? element.note : options_.type->text(element.value);
      return true;
    });
    return text;
  }

  /** A line, in place of the one before where that can be. */
  void print_over(const std::string &line) {
    const char *terminal = std::getenv("TERM");
    if (!on_terminal() || !terminal || std::strcmp(terminal, "dumb") == 0) {
      print(line);
      return;
    }
    rewrites_ = true;
    const std::string over = "\r\033[K\033[?7l" + line + "\033[?7h";  // a long line is cut, not wrapped
    std::fwrite(over.data(), 1, over.size(), stdout);
  }

  /** False when nobody can change the structure any more: its segment's name is gone, and so is everybody. */
  bool is_there() {
    if (view_.shortened())
      detail::fail(ErrorCode::bad_size, "segment \"%s\" was cut short", shown(view_.name()).c_str());
    if (view_.status().st_nlink > 0) return true;
    for (const Participant &peer : view_.participants())
      if (peer.alive) return true;
    if (rewrites_) print("");
    rewrites_ = false;
    print("the segment was unlinked, and nobody is attached");
    return false;
  }

  const View &view_;
  const Listed entry_;
  const Options &options_;
  std::unique_ptr<Subject> subject_;
  bool follows_ = false, rewrites_ = false;
  Tape tape_;
  std::optional<Gauge> before_;
  std::int64_t at_ = 0;
};

}  // namespace

int monitor(const Options &options) {
  const View view(options.segment);
  Monitor monitor(view, view.find(options.name), options);
  end_on_signals();
  monitor.run();
  return 0;
}

}  // namespace zeroipc::inspect
