// Answers: a JSON object, as text.

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

using Answer = std::string;

/** `{"ok":true}` */
Answer done();

/** `{"ok":"5"}` */
Answer value(std::string_view text);
Answer value(std::uint64_t number);
Answer value_of(bool truth);

/** `{"ok":["1","2"]}` */
Answer values(const std::vector<std::string> &texts);

/** `{"none":"empty"}` */
Answer none(std::string_view why);

/** Done, or an expected outcome that is no error. */
Answer done_or(bool is_done, std::string_view why);

/** `{"error":"TIMEOUT"}` */
Answer error(std::string_view code);

/** `{"error":"FAILED","why":"no bread"}` */
Answer failed(std::string_view why);

/** `{"unknown":"lazy"}` */
Answer unknown(std::string_view word);
