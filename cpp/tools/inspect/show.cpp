// zeroipc-inspect show

#include <pwd.h>
#include <time.h>

#include "command.h"
#include "subject.h"
#include "text.h"

namespace zeroipc::inspect {

namespace {

std::string time_text(std::uint64_t nanoseconds) {
  const auto seconds = static_cast<time_t>(nanoseconds / 1'000'000'000);
  struct tm when {};
  char text[40] = "?";
  if (localtime_r(&seconds, &when)) std::strftime(text, sizeof text, "%Y-%m-%d %H:%M:%S", &when);
  return text;
}

std::string bytes_text(std::uint64_t bytes) {
  const std::string exactly = counted(bytes, "byte");
  return bytes < 1024 ? exactly : exactly + ", " + human(bytes);
}

void print_facts(const std::vector<Fact> &facts) {
  std::size_t columns = 0;
  for (const Fact &fact : facts) columns = std::max(columns, width(fact.name));
  for (const Fact &fact : facts) print("  " + painted(padded(fact.name, columns), Colour::dim) + "  " + fact.value);
}

// --- a segment ---

void print_header(const View &view) {
  const auto status = view.status();
  const passwd *user = getpwuid(status.st_uid);
  const detail::Segment &segment = view.segment();
  const std::uint32_t stated = detail::load32(segment.base + detail::layout::header_entry_count);
  print(painted("segment " + shown(view.name()), Colour::bold));
  print_facts({
      {"size", bytes_text(segment.bytes)},
      {"used", bytes_text(view.used())},
      {"table", format("%u of %u names%s", view.entry_count(), segment.max_entries,
                       stated > segment.max_entries ? "; the header says more: corrupt" : "")},
      {"format version", std::to_string(detail::layout::format_version)},
      {"id", format("0x%08x", segment.segment_id)},
      {"owner", user ? shown(user->pw_name) : std::to_string(status.st_uid)},
      {"mode", format("%04o", static_cast<unsigned>(status.st_mode & 07777))},
      {"waiting for a name", view.waiters_text(view.whole(), detail::layout::header_name_waiters)},
  });
}

void print_peers(const View &view, std::uint64_t limit) {
  const auto peers = view.participants();
  std::size_t alive = 0;
  for (const Participant &peer : peers) alive += peer.alive ? 1 : 0;
  print("");
  print(painted(format("peers: %zu alive, %zu gone, %u slots", alive, peers.size() - alive, view.segment().max_peers),
                Colour::bold));
  if (peers.empty()) return;
  Table table({">SLOT", ">PID", "LANGUAGE", "STATE", "ATTACHED", "LABEL"});
  // The living first: there are seldom many of them.
  std::uint64_t count = 0;
  for (const bool living : {true, false})
    for (const Participant &peer : peers)
      if (peer.alive == living && (count++ < limit || limit == 0))
        table.add({std::to_string(peer.slot), std::to_string(peer.pid), language_name(peer.language),
                   Table::Cell(living ? "alive" : "gone", living ? Colour::good : Colour::dim),
                   time_text(peer.attached), peer.label});
  table.print();
  if (limit != 0 && count > limit) print(format("... and %zu more", static_cast<std::size_t>(count - limit)));
}

void add_row(Table &table, const View &view, const Listed &entry) {
  const auto subject = look_at(view, entry);
  if (!subject) {
    table.add_note(entry.name, "of a kind that is not known here: " + kind_letters(view, entry));
    return;
  }
  const auto gauge = subject->gauge();
  const std::string element = subject->key_size() != 0 ? format("%u+%u B", subject->key_size(), subject->elem_size())
                                                       : human(subject->elem_size());
  table.add({Table::Cell(entry.name, Colour::bold), subject->kind_name(), element, std::to_string(subject->capacity()),
             gauge ? std::to_string(gauge->used) : "", human(entry.bytes), gauge ? gauge->state : ""});
}

void print_structures(const View &view) {
  const auto entries = view.entries();
  print("");
  print(painted(entries.empty() ? "no structures" : "structures", Colour::bold));
  if (entries.empty()) return;
  Table table({"NAME", "KIND", ">ELEMENT", ">CAPACITY", ">FILL", ">SIZE", "STATE"});
  for (const Listed &entry : entries) {
    std::string problem = entry.problem;
    try {
      if (problem.empty()) add_row(table, view, entry);
    } catch (const Error &error) {
      problem = std::string("corrupt: ") + error.what();
    }
    if (!problem.empty()) table.add_note(entry.name, problem);
  }
  table.print();
}

// --- a structure ---

void print_elements(const Subject &subject, const Options &options) {
  static const Type any("bytes");
  const Type &type = options.type ? *options.type : any, &key = options.key ? *options.key : any;
  print("");
  print(painted("elements", Colour::bold));
  std::uint64_t count = 0;
  subject.visit([&](const Element &element) {
    if (options.limit != 0 && count == options.limit) {
      print(format("  ... more than %llu; --limit 0 shows all", static_cast<unsigned long long>(count)));
      count++;
      return false;
    }
    count++;
    std::string line = "  " + painted(padded(element.place, 4, true), Colour::dim) + "  ";
    if (subject.key_size() != 0) line += key.text(element.key) + ": ";
    if (!element.value.empty() || element.note.empty()) line += type.text(element.value);
    print(element.note.empty() ? line : line + "  " + painted(element.note, Colour::dim));
    return true;
  });
  if (count == 0) print("  none");
}

void print_structure(const View &view, const Listed &entry, const Subject &subject) {
  print(painted(subject.kind_name() + (" \"" + entry.name + "\"") + " in " + shown(view.name()), Colour::bold));
  std::vector<Fact> facts = {{"element", counted(subject.elem_size(), "byte")},
                             {"capacity", std::to_string(subject.capacity())}};
  if (const auto gauge = subject.gauge()) {
    const double part = 100.0 * static_cast<double>(gauge->used) / static_cast<double>(gauge->most);
    facts.push_back({"fill", format("%llu%s%s, %.1f %%", static_cast<unsigned long long>(gauge->used),
                                    *gauge->unit ? " " : "", gauge->unit, part)});
    if (gauge->in) facts.push_back({gauge->in_name, format("%llu", static_cast<unsigned long long>(*gauge->in))});
    if (gauge->out) facts.push_back({gauge->out_name, format("%llu", static_cast<unsigned long long>(*gauge->out))});
  }
  for (Fact &fact : subject.facts()) facts.push_back(std::move(fact));
  facts.push_back({"stride", counted(subject.area().u32(detail::layout::structure_stride), "byte")});
  facts.push_back({"place", format("+0x%llx, %s, entry %u", static_cast<unsigned long long>(entry.offset),
                                   bytes_text(entry.bytes).c_str(), entry.number)});
  print_facts(facts);
}

}  // namespace

int show(const Options &options) {
  if (options.name.empty() && (options.type || options.key))
    throw Usage{"a type is of the elements of a structure: which one?"};
  const View view(options.segment);
  if (options.name.empty()) {
    print_header(view);
    print_peers(view, options.limit);
    print_structures(view);
  } else {
    const Listed entry = view.find(options.name);
    const auto subject = look_at(view, entry);
    if (!subject)
      detail::fail(ErrorCode::unsupported, "\"%s\" is of a kind that is not known here: %s", entry.name.c_str(),
                   kind_letters(view, entry).c_str());
    check_types(*subject, options);
    print_structure(view, entry, *subject);
    if (options.type || options.key) print_elements(*subject, options);
  }
  if (view.shortened())
    detail::fail(ErrorCode::bad_size, "segment \"%s\" was cut short while it was looked at",
                 shown(view.name()).c_str());
  return 0;
}

}  // namespace zeroipc::inspect
