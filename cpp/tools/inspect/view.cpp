#include "view.h"

#include <signal.h>

#include "text.h"

namespace zeroipc::inspect {

namespace {

// The window that a SIGBUS may come from: one is open at a time.
const std::byte *window_begin = nullptr;
const std::byte *window_end = nullptr;
volatile sig_atomic_t pages_gone = 0;

/**
 * A file that is cut short raises SIGBUS in whoever touches its missing pages. Here such a page becomes one of zeros:
 * what is read there contradicts the rest and is told as corrupt, like anything else.
 */
void replace_page(int number, siginfo_t *info, void *) {
  const auto page_bytes = static_cast<std::uintptr_t>(sysconf(_SC_PAGESIZE));
  const auto *at = static_cast<const std::byte *>(info->si_addr);
  void *page = reinterpret_cast<void *>(reinterpret_cast<std::uintptr_t>(at) & ~(page_bytes - 1));
  if (at < window_begin || at >= window_end ||
      mmap(page, page_bytes, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) == MAP_FAILED)
    signal(number, SIG_DFL);  // not ours: the instruction comes again
  else pages_gone = 1;
}

void survive_short_files() {
  struct sigaction action {};
  action.sa_sigaction = replace_page;
  action.sa_flags = SA_SIGINFO;
  sigaction(SIGBUS, &action, nullptr);
}

}  // namespace

const std::byte *Area::at(std::uint64_t offset, std::uint64_t count) const {
  if (offset > bytes_ || count > bytes_ - offset)
    detail::fail(ErrorCode::corrupt, "%llu bytes at +0x%llx lie outside the structure's %llu",
                 static_cast<unsigned long long>(count), static_cast<unsigned long long>(offset),
                 static_cast<unsigned long long>(bytes_));
  return base_ + offset;
}

std::vector<std::byte> Area::copy(std::uint64_t offset, std::uint64_t count) const {
  const std::byte *from = at(offset, count);
  std::vector<std::byte> bytes(from, from + count);
  if constexpr (!detail::thread_sanitizer) __atomic_thread_fence(__ATOMIC_ACQUIRE);  // which it does not know
  return bytes;
}

View::View(const std::string &name) {
  survive_short_files();
  const std::string file = detail::file_of(name);
  // Of any user: nothing in it is trusted, and the kernel says who may read it.
  if (!detail::open_file(file, {.read_only = true, .any_owner = true}, segment_))
    detail::fail(ErrorCode::not_found, "there is no segment \"/%s\"", shown(file).c_str());
  window_begin = segment_.base;
  window_end = segment_.base + segment_.bytes;
  pages_gone = 0;
}

View::~View() { window_begin = window_end = nullptr; }

bool View::shortened() const { return pages_gone != 0; }

struct stat View::status() const {
  struct stat status {};
  fstat(segment_.file.get(), &status);
  return status;
}

// --- the table ---

std::uint32_t View::entry_count() const {
  return std::min(detail::load32(segment_.base + detail::layout::header_entry_count), segment_.max_entries);
}

Listed View::entry(std::uint32_t number) const {
  namespace layout = detail::layout;
  const std::byte *at = segment_.base + layout::line_bytes + std::size_t{number} * layout::entry_bytes;
  const std::uint32_t line = detail::load32(at + layout::entry_offset), lines = detail::load32(at + layout::entry_size);
  Listed entry{number, field_text(at, layout::entry_name_bytes), std::uint64_t{line} << layout::line_shift,
               std::uint64_t{lines} << layout::line_shift, ""};
  if (line < segment_.first_line || lines < 1 || std::uint64_t{line} + lines > segment_.lines)
    entry.problem = format("corrupt: lines %u to %llu, structures lie in %u to %u", line,
                           static_cast<unsigned long long>(std::uint64_t{line} + lines) - 1, segment_.first_line,
                           segment_.lines - 1);
  return entry;
}

std::vector<Listed> View::entries() const {
  std::vector<Listed> entries;
  const std::uint32_t count = entry_count();
  for (std::uint32_t k = 0; k < count; k++) entries.push_back(entry(k));
  return entries;
}

Listed View::find(const std::string &name) const {
  const std::uint32_t count = entry_count();
  for (std::uint32_t k = 0; k < count; k++) {
    Listed found = entry(k);
    if (found.name != name) continue;
    if (!found.problem.empty())
      detail::fail(ErrorCode::corrupt, "structure \"%s\": %s", name.c_str(), found.problem.c_str());
    return found;
  }
  detail::fail(ErrorCode::not_found, "segment \"%s\" has no structure \"%s\"", shown(segment_.name).c_str(),
               shown(name).c_str());
}

std::uint64_t View::used() const {
  std::uint64_t end = std::uint64_t{segment_.first_line} << detail::layout::line_shift;
  for (const Listed &entry : entries())
    if (entry.problem.empty()) end = std::max(end, entry.offset + entry.bytes);
  return end;
}

// --- participants ---

std::vector<Participant> View::participants() const {
  namespace layout = detail::layout;
  std::vector<Participant> result;
  for (std::uint32_t slot = 1; slot <= segment_.max_peers; slot++) {
    const std::byte *line = detail::peer_line(segment_, slot);
    const std::uint32_t owner = detail::load32(line + layout::peer_owner);
    const bool held = detail::slot_held(segment_, slot);
    if ((owner & 0xff) == 0 && !held) continue;
    result.push_back({.slot = slot,
                      .owner = owner,
                      .pid = detail::load32(line + layout::peer_pid),
                      .language = detail::load32(line + layout::peer_language),
                      .attached = detail::load64(line + layout::peer_attached),
                      .label = field_text(line + layout::peer_label, layout::peer_label_bytes),
                      .alive = held});
  }
  return result;
}

bool View::alive(std::uint64_t owner) const {
  return detail::is_alive(segment_, static_cast<std::uint32_t>(owner & 0xffffff));
}

std::string View::owner_text(std::uint64_t owner) const {
  const auto id = static_cast<std::uint32_t>(owner & 0xffffff);
  if (id == 0) return "nobody";
  const std::uint32_t slot = detail::slot_of(id);
  if (slot == 0 || slot > segment_.max_peers) return format("0x%06x, which is no owner: corrupt", id);
  const std::byte *line = detail::peer_line(segment_, slot);
  if (detail::load32(line + detail::layout::peer_owner) != id) return format("slot %u, somebody who is gone", slot);
  return format("slot %u, pid %u (%s), %s", slot, detail::load32(line + detail::layout::peer_pid),
                field_text(line + detail::layout::peer_label, detail::layout::peer_label_bytes).c_str(),
                alive(id) ? "alive" : "gone");
}

std::string View::waiters_text(const Area &area, std::uint64_t offset) const {
  constexpr std::uint32_t most = 12;
  std::string slots;
  std::uint32_t living = 0, gone = 0;
  for (std::uint32_t k = 0; k < detail::layout::waiters_bytes * 8; k++) {
    if ((area.u64(offset + k / 64 * 8) >> k % 64 & 1) == 0) continue;
    if (k >= segment_.max_peers || !detail::slot_held(segment_, k + 1)) gone++;
    else if (++living <= most) slots += (slots.empty() ? "" : ", ") + std::to_string(k + 1);
  }
  if (living > most) slots += format(" and %u more", living - most);
  std::string text = living == 0 ? "nobody" : (living == 1 ? "slot " : "slots ") + slots;
  return gone == 0 ? text : text + format("; %u who %s gone", gone, gone == 1 ? "is" : "are");
}

// --- names ---

std::string language_name(std::uint32_t language) {
  static constexpr const char *names[] = {"C", "C++", "Python", "TypeScript"};
  return language >= 1 && language <= std::size(names) ? names[language - 1] : format("language %u", language);
}

std::string field_text(const std::byte *at, std::size_t bytes) {
  const std::string text(reinterpret_cast<const char *>(at), bytes);
  return shown(text.substr(0, text.find('\0')));
}

}  // namespace zeroipc::inspect
