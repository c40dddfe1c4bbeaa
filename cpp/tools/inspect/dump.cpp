// zeroipc-inspect dump

#include <algorithm>

#include "command.h"
#include "subject.h"
#include "text.h"

namespace zeroipc::inspect {

namespace layout = detail::layout;

namespace {

using About = std::function<std::string(std::uint64_t)>;

constexpr std::size_t row = 16;

class Dump {
 public:
  /** Of the bytes from `from` up to `to`. */
  Dump(const View &view, std::uint64_t from, std::uint64_t to)
      : view_(view), whole_(view.whole()), from_(from), to_(to) {}

  /** The bytes from `begin` on in front of the structures: header, table, peers. */
  void print_front() {
    const detail::Segment &segment = view_.segment();
    print_part({0, layout::line_bytes, 0, "header"}, 0, "segment", {});
    const std::uint64_t table = layout::line_bytes;
    const std::uint64_t table_end = table + std::uint64_t{segment.max_entries} * layout::entry_bytes;
    print_part({table, table_end, layout::entry_bytes, "entry"}, 0, "table", [&](std::uint64_t k) {
      return k < view_.entry_count() ? "\"" + view_.entry(static_cast<std::uint32_t>(k)).name + "\"" : "unused";
    });
    const auto peers = static_cast<std::uint64_t>(segment.peers - segment.base);
    print_unused(table_end, peers, "table");
    print_part({peers, peers + std::uint64_t{segment.max_peers} * layout::line_bytes, layout::line_bytes, "slot", 1},
               0, "peers", [&](std::uint64_t k) {
                 const std::byte *line = detail::peer_line(segment, static_cast<std::uint32_t>(k + 1));
                 const std::uint32_t owner = detail::load32(line + layout::peer_owner);
                 const std::string text = view_.owner_text(owner);
                 return owner == 0 ? "unused" : text.substr(text.find(", ") + 2);
               });
  }

  void print_structure(const Listed &entry) {
    if (entry.offset >= to_ || entry.offset + entry.bytes <= from_) return;
    std::string problem, kind = kind_letters(view_, entry);
    std::unique_ptr<Subject> subject;
    try {
      subject = look_at(view_, entry);
    } catch (const Error &error) {
      problem = std::string(", corrupt: ") + error.what();
    }
    if (subject) kind = subject->kind_name();
    const std::string where = kind + " \"" + entry.name + "\"" + problem;
    print_part({0, layout::line_bytes, 0, "header"}, entry.offset, where, {});
    std::uint64_t done = layout::line_bytes;
    if (subject) {
      for (const Span &span : subject->spans()) {
        print_unused(entry.offset + done, entry.offset + span.begin, kind + " \"" + entry.name + "\"");
        print_part(span, entry.offset, kind + " \"" + entry.name + "\"",
                   [&](std::uint64_t k) { return subject->about(span, k); });
        done = span.end;
      }
      print_unused(entry.offset + done, entry.offset + entry.bytes, kind + " \"" + entry.name + "\"");
    } else if (done < entry.bytes) {
      print_part({done, entry.bytes, 0, "bytes"}, entry.offset, kind + " \"" + entry.name + "\"", {});
    }
  }

  /** What belongs to nothing is printed where it is not zero. */
  void print_unused(std::uint64_t begin, std::uint64_t end, const std::string &where) {
    begin = std::max(begin, from_);
    end = std::min(end, to_);
    if (begin >= end || are_zeros(begin, end)) return;
    print_heading(where + ": unused");
    print_bytes(begin, end);
  }

 private:
  /** One thing, or a row of them, numbered from `first_number` on. */
  void print_part(const Span &span, std::uint64_t base, const std::string &where, const About &about) {
    const std::uint64_t begin = base + span.begin, end = base + span.end;
    if (begin >= to_ || end <= from_ || begin >= end) return;
    if (span.each == 0) {
      const std::uint64_t first = std::max(begin, from_), last = std::min(end, to_);
      const bool zeros = are_zeros(first, last);
      print_heading(where + ": " + span.name + zeros_text(zeros, last - first));
      if (!zeros) print_bytes(first, last);
      return;
    }
    std::vector<std::byte> before;
    std::uint64_t same = 0, k = from_ > begin ? (from_ - begin) / span.each : 0;
    const auto named = [&](std::uint64_t place) {
      return format("%s: %s %llu", where.c_str(), span.name, static_cast<unsigned long long>(place + span.first));
    };
    const auto tell_same = [&] {
      if (same == 1) print_heading(named(k - 1) + " is the same");
      if (same > 1) print_heading(named(k - same) + " to " + std::to_string(k - 1 + span.first) + " are the same");
      same = 0;
    };
    for (; begin + k * span.each < std::min(end, to_); k++) {
      const std::uint64_t at = std::max(begin + k * span.each, from_);
      const std::uint64_t stop = std::min({begin + (k + 1) * span.each, end, to_});
      std::vector<std::byte> bytes = whole_.copy(at, stop - at);
      if (bytes == before) {
        same++;
        continue;
      }
      tell_same();
      const std::string said = about ? about(k) : "";
      const bool zeros = are_zeros(at, stop);
      print_heading(named(k) + (said.empty() ? "" : ", " + said) + zeros_text(zeros, stop - at));
      if (!zeros) print_bytes(at, stop);
      before = std::move(bytes);
    }
    tell_same();
  }

  static std::string zeros_text(bool zeros, std::uint64_t bytes) {
    return zeros ? ": " + counted(bytes, "byte") + " 0" : "";
  }

  static void print_heading(const std::string &text) { print(painted("# " + text, Colour::bold)); }

  [[nodiscard]] bool are_zeros(std::uint64_t begin, std::uint64_t end) const {
    const std::byte *at = whole_.at(begin, end - begin);
    return std::all_of(at, at + (end - begin), [](std::byte byte) { return byte == std::byte{0}; });
  }

  void print_bytes(std::uint64_t begin, std::uint64_t end) const {
    std::vector<std::byte> before;
    bool starred = false;
    for (std::uint64_t at = begin; at < end; at += row) {
      std::vector<std::byte> bytes = whole_.copy(at, std::min<std::uint64_t>(row, end - at));
      if (bytes == before) {
        if (!starred) print("*");
        starred = true;
        continue;
      }
      starred = false;
      print_row(at, bytes);
      before = std::move(bytes);
    }
  }

  static void print_row(std::uint64_t at, const std::vector<std::byte> &bytes) {
    std::string line = format("%08llx ", static_cast<unsigned long long>(at)), text;
    for (std::size_t k = 0; k < row; k++) {
      if (k % 8 == 0) line += ' ';
      if (k >= bytes.size()) {
        line += "   ";
        continue;
      }
      const auto byte = static_cast<unsigned char>(bytes[k]);
      line += format("%02x ", byte);
      text += byte >= 0x20 && byte < 0x7f ? static_cast<char>(byte) : '.';
    }
    print(line + " " + text);
  }

  const View &view_;
  const Area whole_;
  const std::uint64_t from_, to_;
};

}  // namespace

int dump(const Options &options) {
  const View view(options.segment);
  std::optional<Listed> only;
  if (!options.name.empty()) only = view.find(options.name);
  const std::uint64_t base = only ? only->offset : 0, bytes = only ? only->bytes : view.segment().bytes;
  const std::uint64_t offset = options.offset.value_or(0);
  if (offset >= bytes)
    detail::fail(ErrorCode::bad_argument, "--offset %llu: there are %llu bytes",
                 static_cast<unsigned long long>(offset), static_cast<unsigned long long>(bytes));
  const std::uint64_t size = std::min(options.size.value_or(bytes), bytes - offset);
  Dump dump(view, base + offset, base + offset + size);
  if (only) {
    dump.print_structure(*only);
  } else {
    dump.print_front();
    std::vector<Listed> entries = view.entries();
    std::sort(entries.begin(), entries.end(), [](const Listed &a, const Listed &b) { return a.offset < b.offset; });
    for (const Listed &entry : entries) {
      if (entry.problem.empty()) dump.print_structure(entry);
      else print("# \"" + entry.name + "\": " + entry.problem);
    }
    dump.print_unused(view.used(), bytes, "free");
  }
  if (view.shortened())
    detail::fail(ErrorCode::bad_size, "segment \"%s\" was cut short while it was looked at",
                 shown(view.name()).c_str());
  return 0;
}

}  // namespace zeroipc::inspect
