#include "vectors.h"

#include <fstream>
#include <optional>
#include <sstream>

namespace zeroipc::testing {

namespace {

struct Vector {
  std::vector<std::byte> bytes;
  std::vector<bool> masked;      // differs from run to run
  std::vector<std::size_t> ids;  // where the segment's id stands

  void set_id(std::uint32_t id) {
    for (const std::size_t at : ids) std::memcpy(&bytes[at], &id, sizeof id);
  }
};

/** One token of the column of bytes: "4D", "00x32", "..x4", "id". Returns the offset behind it. */
std::size_t read_token(Vector &vector, std::size_t at, const std::string &token) {
  if (token == "id") {
    vector.ids.push_back(at);
    return at + 4;
  }
  const std::size_t times = token.size() > 2 ? std::stoul(token.substr(3)) : 1;
  for (std::size_t k = 0; k < times; k++, at++) {
    if (token.starts_with("..")) vector.masked.at(at) = true;
    else vector.bytes.at(at) = static_cast<std::byte>(std::stoul(token.substr(0, 2), nullptr, 16));
  }
  return at;
}

Vector read_vector(const std::string &name) {
  const std::string path = std::string(ZEROIPC_VECTORS) + "/" + name + ".txt";
  std::ifstream file(path);
  if (!file) throw std::runtime_error("there is no " + path);
  Vector vector;
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with("size ")) {
      vector.bytes.resize(std::stoul(line.substr(5)));
      vector.masked.resize(vector.bytes.size());
    }
    if (!line.starts_with('+')) continue;
    std::size_t at = std::stoul(line.substr(1), nullptr, 16);
    const std::size_t begin = line.find('|') + 1;
    std::istringstream column(line.substr(begin, line.find('|', begin) - begin));
    for (std::string token; column >> token;) at = read_token(vector, at, token);
  }
  return vector;
}

void write_and_compare(const Script &script, Vector &vector) {
  TestMemory memory(vector.bytes.size(), {.max_entries = script.max_entries, .max_peers = 2, .label = "vector"});
  script.write(memory);
  const std::vector<std::byte> written = bytes_of(memory);
  vector.set_id(detail::segment_of(memory)->segment_id);
  ASSERT_EQ(written.size(), vector.bytes.size());
  for (std::size_t at = 0; at < written.size(); at++)
    if (!vector.masked[at] && written[at] != vector.bytes[at])
      ADD_FAILURE() << "vector " << script.name << ": +0x" << std::hex << at << ": "
                    << static_cast<unsigned>(vector.bytes[at]) << ", written " << static_cast<unsigned>(written[at]);
}

std::string place(Vector &vector) {
  vector.set_id(1);
  const std::string name = unique_name();
  std::ofstream file("/dev/shm" + name, std::ios::binary);
  file.write(reinterpret_cast<const char *>(vector.bytes.data()), static_cast<std::streamsize>(vector.bytes.size()));
  return name;
}

void open_and_read(const Script &script, Vector &vector) {
  Memory memory(place(vector));
  script.read(memory);
  memory.unlink();
}

}  // namespace

void play(const Script &script) {
  Vector vector = read_vector(script.name);
  write_and_compare(script, vector);
  open_and_read(script, vector);
}

std::string place_vector(const std::string &name) {
  Vector vector = read_vector(name);
  return place(vector);
}

}  // namespace zeroipc::testing
