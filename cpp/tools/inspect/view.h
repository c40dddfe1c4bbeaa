// A segment that is looked at: opened read-only, without a lock or a peer slot, and believed in nothing. What it says
// of itself may be corrupt, and changes meanwhile; its name may go, and its file be cut short.

#pragma once

#include <sys/stat.h>

#include <array>
#include <optional>
#include <string>
#include <vector>

#include <zeroipc/detail/peers.h>
#include <zeroipc/detail/segment.h>

namespace zeroipc::inspect {

/** Bytes of which no other may be touched: CORRUPT. */
class Area {
 public:
  Area(const std::byte *base, std::uint64_t bytes) : base_(base), bytes_(bytes) {}

  [[nodiscard]] std::uint64_t bytes() const { return bytes_; }
  [[nodiscard]] const std::byte *at(std::uint64_t offset, std::uint64_t count) const;
  [[nodiscard]] std::uint32_t u32(std::uint64_t offset) const { return detail::load32(at(offset, 4)); }
  [[nodiscard]] std::uint64_t u64(std::uint64_t offset) const { return detail::load64(at(offset, 8)); }

  /** A copy, which may be torn when others write there; complete before what is loaded afterwards. */
  [[nodiscard]] std::vector<std::byte> copy(std::uint64_t offset, std::uint64_t count) const;

 private:
  const std::byte *base_;
  std::uint64_t bytes_;
};

/** An entry of the table, which may be corrupt. */
struct Listed {
  std::uint32_t number;
  std::string name;
  std::uint64_t offset, bytes;  // from the segment's start
  std::string problem;          // why nothing can lie there; empty when all is well
};

/** Whoever was the last in a peer slot. */
struct Participant {
  std::uint32_t slot, owner, pid, language;
  std::uint64_t attached;  // nanoseconds since 1970
  std::string label;
  bool alive;  // not alive: it ended, in whatever way; the format does not tell a death from a detach
};

class View {
 public:
  /** Opens the segment; every error of SPECIFICATION.md "Opening". A segment of any user that may be read. */
  explicit View(const std::string &name);
  View(const View &) = delete;
  View &operator=(const View &) = delete;
  ~View();

  [[nodiscard]] const std::string &name() const { return segment_.name; }
  [[nodiscard]] const detail::Segment &segment() const { return segment_; }
  [[nodiscard]] Area whole() const { return {segment_.base, segment_.bytes}; }
  [[nodiscard]] Area area(const Listed &entry) const { return {segment_.base + entry.offset, entry.bytes}; }
  [[nodiscard]] struct stat status() const;

  /** What `entry_count` says, as far as the table goes. */
  [[nodiscard]] std::uint32_t entry_count() const;
  [[nodiscard]] Listed entry(std::uint32_t number) const;
  [[nodiscard]] std::vector<Listed> entries() const;
  /** NOT_FOUND; CORRUPT where nothing can lie at its place. */
  [[nodiscard]] Listed find(const std::string &name) const;
  /** Bytes up to the end of the last structure. */
  [[nodiscard]] std::uint64_t used() const;

  [[nodiscard]] std::vector<Participant> participants() const;
  [[nodiscard]] bool alive(std::uint64_t owner) const;
  /** "nobody"; "slot 3, pid 1234 (node), alive". */
  [[nodiscard]] std::string owner_text(std::uint64_t owner) const;
  /** Who waits: "nobody"; "slots 1, 5; 1 who is gone", whose bit the next wake-up clears. */
  [[nodiscard]] std::string waiters_text(const Area &area, std::uint64_t offset) const;

  /** Whether pages that were looked at are gone, because somebody cut the file: they read as zeros. */
  [[nodiscard]] bool shortened() const;

 private:
  detail::Segment segment_;
};

/** Who is alive, each asked about once: for loops over many words. */
class Census {
 public:
  explicit Census(const View &view) : view_(view) {}

  [[nodiscard]] bool alive(std::uint64_t owner) {
    const auto id = static_cast<std::uint32_t>(owner & 0xffffff);
    Answer &answer = answers_[detail::slot_of(id)];
    if (answer.owner != id) answer = {id, view_.alive(id)};
    return answer.alive;
  }

 private:
  struct Answer {
    std::uint32_t owner = 0;
    bool alive = false;
  };

  const View &view_;
  std::array<Answer, 256> answers_;
};

/** "TypeScript"; "language 9". */
[[nodiscard]] std::string language_name(std::uint32_t language);

/** Text in a field of so many bytes, up to its first NUL, as it may be shown. */
[[nodiscard]] std::string field_text(const std::byte *at, std::size_t bytes);

}  // namespace zeroipc::inspect
