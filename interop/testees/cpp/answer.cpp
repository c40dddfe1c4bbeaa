#include "answer.h"

namespace {

std::string quoted(std::string_view text) {
  std::string string = "\"";
  for (const char letter : text) {
    if (letter == '"' || letter == '\\') string += '\\';
    string += letter;
  }
  return string + '"';
}

Answer with(const char *key, std::string_view text) { return std::string("{\"") + key + "\":" + quoted(text) + "}"; }

}  // namespace

Answer done() { return "{\"ok\":true}"; }

Answer value(std::string_view text) { return with("ok", text); }

Answer value(std::uint64_t number) { return value(std::to_string(number)); }

Answer value_of(bool truth) { return value(truth ? "true" : "false"); }

Answer values(const std::vector<std::string> &texts) {
  Answer answer = "{\"ok\":[";
  for (const std::string &text : texts) answer += (&text == texts.data() ? "" : ",") + quoted(text);
  return answer + "]}";
}

Answer none(std::string_view why) { return with("none", why); }

Answer done_or(bool is_done, std::string_view why) { return is_done ? done() : none(why); }

Answer error(std::string_view code) { return with("error", code); }

Answer failed(std::string_view why) { return "{\"error\":\"FAILED\",\"why\":" + quoted(why) + "}"; }

Answer unknown(std::string_view word) { return with("unknown", word); }
