// A case of a select, whatever its structure and its type.

#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include <zeroipc/select.h>

class Case {
  using Begun = decltype(zeroipc::receiving(std::declval<zeroipc::Channel<int> &>(),
                                            std::declval<std::optional<int> &>())
                             .begin());

 public:
  using Text = std::function<std::optional<std::string>()>;

  /**
   * Of one of the library's cases, and what its answer says when it is done: a text, none where the structure has ended.
   */
  template <typename One>
  Case(One one, Text text) : text_(std::move(text)) {
    const auto kept = std::make_shared<One>(std::move(one));
    begin_ = [kept] { return kept->begin(); };
    finish_ = [kept](const Begun &begun) { kept->finish(begun); };
  }

  [[nodiscard]] Begun begin() { return begin_(); }
  void finish(const Begun &begun) { finish_(begun); }
  [[nodiscard]] std::optional<std::string> text() const { return text_(); }

 private:
  std::function<Begun()> begin_;
  std::function<void(const Begun &)> finish_;
  Text text_;
};
