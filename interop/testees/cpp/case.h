// A case of a select, whatever its structure and its type.

#pragma once

#include <memory>
#include <optional>
#include <string>
#include <utility>

#include <zeroipc/select.h>

#include "types.h"

class Case {
  using Begun = decltype(zeroipc::receiving(std::declval<zeroipc::Channel<int> &>(),
                                            std::declval<std::optional<int> &>())
                             .begin());

  /** One of the library's cases, whose types differ. */
  struct Any {
    virtual ~Any() = default;
    virtual Begun begin() = 0;
    virtual void finish(const Begun &begun) = 0;
    virtual std::optional<std::string> text() const = 0;
  };

  template <typename T, typename One>
  struct Taking final : Any {
    template <typename Make>
    explicit Taking(const Make &make) : one(make(place)) {}

    Begun begin() override { return one.begin(); }
    void finish(const Begun &begun) override { one.finish(begun); }
    std::optional<std::string> text() const override {
      return place ? std::optional(text_of(*place)) : std::nullopt;
    }

    std::optional<T> place;
    One one;
  };

  template <typename One>
  struct Giving final : Any {
    explicit Giving(One wanted) : one(std::move(wanted)) {}

    Begun begin() override { return one.begin(); }
    void finish(const Begun &begun) override { one.finish(begun); }
    std::optional<std::string> text() const override { return ""; }

    One one;
  };

 public:
  /** What `make(place)` makes, a case that puts what it takes to that place. */
  template <typename T, typename Make>
  static Case taking(const Make &make) {
    using One = decltype(make(std::declval<std::optional<T> &>()));
    return Case(std::make_unique<Taking<T, One>>(make));
  }

  template <typename One>
  static Case giving(One one) {
    return Case(std::make_unique<Giving<One>>(std::move(one)));
  }

  [[nodiscard]] Begun begin() { return any_->begin(); }
  void finish(const Begun &begun) { any_->finish(begun); }

  /** What was taken, "" of what was given; none where the structure has ended. */
  [[nodiscard]] std::optional<std::string> text() const { return any_->text(); }

 private:
  explicit Case(std::unique_ptr<Any> any) : any_(std::move(any)) {}

  std::unique_ptr<Any> any_;
};
