// A case of a select, whatever its structure and its type.

#pragma once

#include <functional>
#include <memory>
#include <string>
#include <utility>

#include <zeroipc/select.h>

class Case {
  using Begun = decltype(zeroipc::receiving(std::declval<zeroipc::Channel<int> &>(),
                                            std::declval<std::optional<int> &>())
                             .begin());

 public:
  /** Of one of the library's cases, and what its answer says when it is done. */
  template <typename One>
  Case(One one, std::function<std::string()> text) : text_(std::move(text)) {
    const auto kept = std::make_shared<One>(std::move(one));
    begin_ = [kept] { return kept->begin(); };
    finish_ = [kept](const Begun &begun) { kept->finish(begun); };
  }

  [[nodiscard]] Begun begin() { return begin_(); }
  void finish(const Begun &begun) { finish_(begun); }
  [[nodiscard]] std::string text() const { return text_(); }

 private:
  std::function<Begun()> begin_;
  std::function<void(const Begun &)> finish_;
  std::function<std::string()> text_;
};
