// zeroipc-inspect list

#include <dirent.h>
#include <pwd.h>

#include <algorithm>
#include <cstring>
#include <memory>

#include "command.h"
#include "text.h"
#include "view.h"

namespace zeroipc::inspect {

namespace {

std::string user_name(uid_t user) {
  const passwd *entry = getpwuid(user);
  return entry ? shown(entry->pw_name) : std::to_string(user);
}

/** The names of the files in /dev/shm, sorted. */
std::vector<std::string> find_files() {
  const std::unique_ptr<DIR, int (*)(DIR *)> folder(opendir(detail::segment_folder), closedir);
  if (!folder) detail::fail_errno(errno, "cannot read %s", detail::segment_folder);
  std::vector<std::string> files;
  while (const dirent *file = readdir(folder.get()))
    if (file->d_name[0] != '.') files.emplace_back(file->d_name);
  std::sort(files.begin(), files.end());
  return files;
}

/** Whether the file is a segment, or cannot be read, which `reason` then says. */
bool may_be_segment(const std::string &file, std::string &reason) {
  struct stat status {};
  const std::string path = detail::path_of(file);
  if (lstat(path.c_str(), &status) != 0 || !S_ISREG(status.st_mode)) return false;
  if (access(path.c_str(), R_OK) == 0) return detail::is_segment(file);
  const int error = errno;
  if (error == ENOENT) return false;
  reason = std::string("not to be read, and perhaps no segment: ") + std::strerror(error);
  return true;
}

void add(Table &table, const std::string &file) {
  const View view(file);
  const auto status = view.status();
  const auto participants = view.participants();
  const auto alive = static_cast<std::size_t>(
      std::count_if(participants.begin(), participants.end(), [](const Participant &one) { return one.alive; }));
  const std::size_t gone = participants.size() - alive;
  table.add({Table::Cell("/" + shown(file), Colour::bold), human(view.segment().bytes), human(view.used()),
             std::to_string(view.entry_count()),
             Table::Cell(std::to_string(alive), alive > 0 ? Colour::good : Colour::dim),
             Table::Cell(std::to_string(gone), gone > 0 ? Colour::none : Colour::dim), user_name(status.st_uid),
             format("%04o", static_cast<unsigned>(status.st_mode & 07777))});
}

/** The part of a message that follows `segment "/name": `, which the line begins with anyway. */
std::string without_name(const std::string &message, const std::string &file) {
  const std::string begin = "segment \"/" + file + "\": ";
  return message.starts_with(begin) ? message.substr(begin.size()) : message;
}

}  // namespace

int list(const Options &) {
  Table table({"SEGMENT", ">SIZE", ">USED", ">NAMES", ">ALIVE", ">GONE", "OWNER", "MODE"});
  std::size_t count = 0;
  for (const std::string &file : find_files()) {
    std::string reason;
    if (!may_be_segment(file, reason)) continue;
    if (reason.empty()) {
      try {
        add(table, file);
      } catch (const Error &error) {
        if (error.code() == ErrorCode::not_found) continue;  // unlinked meanwhile
        reason = shown(without_name(error.what(), file));
      }
    }
    count++;
    if (!reason.empty()) table.add_note("/" + shown(file), reason);
  }
  if (count == 0) print("there are no segments");
  else table.print();
  return 0;
}

}  // namespace zeroipc::inspect
