// A structure that is looked at: what each kind can tell of itself. Its geometry is proved first, against the bytes of
// its entry; what changes may contradict itself, and is then told as corrupt.

#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <span>

#include "command.h"
#include "view.h"

namespace zeroipc::inspect {

/** A line of `show`. */
struct Fact {
  std::string name, value;
};

/** What changes from moment to moment, in numbers. */
struct Gauge {
  std::uint64_t used = 0, most = 0;
  const char *unit = "";                           // of `used`, where that is not elements: "bytes"
  std::optional<std::uint64_t> in = {}, out = {};  // how many ever came and went, until the words wrap
  const char *in_name = "in", *out_name = "out";   // "pushed", "popped"
  std::string state = {};                          // "closed", "ready"
};

/** One of the elements in a structure. */
struct Element {
  std::string place;  // "0", "slot 3"
  std::span<const std::byte> value, key = {};
  std::string note = {};  // in place of a value, or beside it
};

/** Takes an element; false: no more. */
using Visit = std::function<bool(const Element &)>;

/** A part of the bytes, for `dump`: one thing, or a row of them with `each` bytes. */
struct Span {
  std::uint64_t begin, end;
  std::uint64_t each;  // 0: one thing
  const char *name;
  std::uint64_t first = 0;  // the number of the first one of a row
};

class Subject {
 public:
  /** Reads the header's first words. The kind's own constructor proves the geometry: CORRUPT. */
  Subject(const View &view, const Listed &entry, const char *kind_name);
  Subject(const Subject &) = delete;
  virtual ~Subject() = default;

  [[nodiscard]] const char *kind_name() const { return kind_name_; }
  [[nodiscard]] std::uint32_t elem_size() const { return elem_size_; }
  [[nodiscard]] std::uint32_t capacity() const { return capacity_; }
  [[nodiscard]] const Area &area() const { return area_; }

  /** Bytes of a key: maps only. */
  [[nodiscard]] virtual std::uint32_t key_size() const { return 0; }
  /** What the kind's section of SPECIFICATION.md has besides. */
  [[nodiscard]] virtual std::vector<Fact> facts() const = 0;
  [[nodiscard]] virtual std::optional<Gauge> gauge() const { return std::nullopt; }
  /** The elements that are in it, in the order in which they would be taken out; nothing is taken out. */
  virtual void visit(const Visit &visit) const = 0;
  /** Its bytes from 0x40 on, in order, without overlaps; what no part covers is unused. */
  [[nodiscard]] virtual std::vector<Span> spans() const = 0;
  /** What the one at place `k` of a row, from 0 on, says. */
  [[nodiscard]] virtual std::string about(const Span &, std::uint64_t) const { return ""; }

 protected:
  [[noreturn, gnu::format(printf, 2, 3)]] void corrupt(const char *format, ...) const;
  /** CORRUPT unless so many bytes lie in the entry. */
  void need(std::uint64_t bytes) const;
  /** CORRUPT unless the stride is a multiple of 8 and at least this. */
  void need_stride(std::uint64_t least) const;
  /** CORRUPT unless capacity < block_count < most. */
  void need_blocks(std::uint32_t block_count, std::uint32_t most) const;
  [[nodiscard]] std::string waiters(std::uint64_t offset) const { return view_.waiters_text(area_, offset); }

  const View &view_;
  const Area area_;
  const std::string name_;
  const char *kind_name_;
  const std::uint32_t elem_size_, capacity_, stride_;
};

/** Rounds up to words of 8 bytes; to lines. */
constexpr std::uint64_t up8(std::uint64_t bytes) { return (bytes + 7) & ~std::uint64_t{7}; }
constexpr std::uint64_t up64(std::uint64_t bytes) { return (bytes + 63) & ~std::uint64_t{63}; }

/** The structure that lies there; null for a kind that is not known. CORRUPT. */
[[nodiscard]] std::unique_ptr<Subject> look_at(const View &view, const Listed &entry);

/** That the types on the command line fit the structure: SHAPE_MISMATCH, Usage. */
void check_types(const Subject &subject, const Options &options);

/** The kind's four letters as text. */
[[nodiscard]] std::string kind_letters(const View &view, const Listed &entry);

// Kinds that are alike share a file.
using Maker = std::unique_ptr<Subject> (*)(const View &view, const Listed &entry);
std::unique_ptr<Subject> array_subject(const View &view, const Listed &entry);
std::unique_ptr<Subject> queue_subject(const View &view, const Listed &entry);
std::unique_ptr<Subject> channel_subject(const View &view, const Listed &entry);
std::unique_ptr<Subject> stack_subject(const View &view, const Listed &entry);
std::unique_ptr<Subject> ring_subject(const View &view, const Listed &entry);
std::unique_ptr<Subject> map_subject(const View &view, const Listed &entry);
std::unique_ptr<Subject> set_subject(const View &view, const Listed &entry);
std::unique_ptr<Subject> pool_subject(const View &view, const Listed &entry);
std::unique_ptr<Subject> future_subject(const View &view, const Listed &entry);
std::unique_ptr<Subject> lazy_subject(const View &view, const Listed &entry);
std::unique_ptr<Subject> stream_subject(const View &view, const Listed &entry);

/** How far a stream was read, by one who has no subscriber line: `monitor`. */
struct Tape {
  std::uint64_t next = 0;  // the number of the value that comes next
  bool ended = false;      // closed, and nothing comes any more
};

/** Visits what was published since, oldest first. How many values were overwritten before they could be read. */
[[nodiscard]] std::uint64_t follow(const Subject &stream, Tape &tape, const Visit &visit);
[[nodiscard]] bool is_stream(const Subject &subject);

}  // namespace zeroipc::inspect
