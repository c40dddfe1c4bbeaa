// Futures and lazy values.

#include <chrono>
#include <stdexcept>
#include <thread>
#include <unistd.h>

#include <zeroipc/future.h>
#include <zeroipc/lazy.h>

#include "session.h"

namespace {

template <typename T>
constexpr bool is_number = std::is_arithmetic_v<T> && !std::is_same_v<T, bool>;

template <typename T>
class FutureOf final : public Structure {
 public:
  explicit FutureOf(zeroipc::Future<T> future) : future_(std::move(future)) {}

  Answer obey(Session &session, const std::string &verb, Command &command) override {
    if (verb == "set") {
      const Elements element = Elements::of_text(type_of<T>(), command.word());
      if (has_pledge()) pledge_->set_value(as<T>(element.data()));
      else future_.set_value(as<T>(element.data()));
      return done();
    }
    if (verb == "fail") {
      const std::string &why = command.word();
      if (has_pledge()) pledge_->set_error(why);
      else future_.set_error(why);
      return done();
    }
    if (verb == "pledge") {
      pledge_ = future_.pledge();
      return done();
    }
    if (verb == "give-up") {
      if (has_pledge()) pledge_->abandon();
      return done();
    }
    if (verb == "get") return value(text_of(future_.get()));
    if (verb == "get-for") {
      const auto found = future_.get_for(command.milliseconds());
      return found ? value(text_of(*found)) : error("TIMEOUT");
    }
    if (verb == "try-get") return value_or(future_.try_get(), "pending");
    if (verb == "state") return value(state());
    if constexpr (is_number<T>) {
      if (verb == "map") return map(session, command);
    }
    throw Unknown{verb};
  }

 private:
  bool has_pledge() const { return pledge_ && *pledge_; }

  const char *state() const {
    switch (future_.state()) {
      case zeroipc::FutureState::ready: return "set";
      case zeroipc::FutureState::failed: return "failed";
      case zeroipc::FutureState::abandoned: return "abandoned";
      default: return future_.holder() ? "promised" : "pending";
    }
  }

  Answer map(Session &session, Command &command) {
    const std::string name = command.word();
    const auto made = [&]<typename U>() -> StructurePtr {
      const auto twice = [](const T &number) { return static_cast<U>(2 * number); };
      return std::make_unique<FutureOf<U>>(future_.map(session.memory(), name, twice));
    };
    session.keep(name, with_type(Types<std::uint32_t, std::uint64_t, double>(), command.word(), made));
    return done();
  }

  zeroipc::Future<T> future_;
  std::optional<typename zeroipc::Future<T>::Pledge> pledge_;
};

/** What a lazy is to compute. */
class Formula {
 public:
  Formula(const Type &type, const std::string &text) : type_(&type), text_(text) {}

  /** The value; how often it was asked for is counted. */
  Elements compute(std::uint64_t count) const {
    const auto rest = [this](std::string_view how) { return text_.substr(how.size()); };
    if (text_.starts_with("fails:")) throw std::runtime_error(rest("fails:"));
    if (text_.starts_with("counts:")) return Elements::of_number(*type_, number_in(rest("counts:")) + count);
    while (text_ == "hangs") pause();
    if (text_.starts_with("slow:")) {
      const std::string slow = rest("slow:");
      const std::size_t end = slow.find(':');
      std::this_thread::sleep_for(std::chrono::milliseconds(number_in(std::string_view(slow).substr(0, end))));
      return Elements::of_text(*type_, slow.substr(end + 1));
    }
    return Elements::of_text(*type_, text_);
  }

 private:
  const Type *type_;
  std::string text_;
};

template <typename T>
class LazyOf final : public Structure {
 public:
  LazyOf(const Making &making, const Formula &formula)
      : lazy_(making.memory, making.name,
              [formula, count = count_] { return as<T>(formula.compute((*count)++).data()); },
              zeroipc::LazyOptions{.blocks = making.option("blocks")}) {}

  Answer obey(Session &, const std::string &verb, Command &command) override {
    if (verb == "force") return value(text_of(lazy_.force()));
    if (verb == "force-for") {
      const auto found = lazy_.force_for(command.milliseconds());
      return found ? value(text_of(*found)) : error("TIMEOUT");
    }
    if (verb == "peek") return value_or(lazy_.peek(), "empty");
    if (verb == "state") return value(state());
    if (verb == "count") return value(*count_);
    if (verb != "invalidate") throw Unknown{verb};
    lazy_.invalidate();
    return done();
  }

 private:
  const char *state() const {
    switch (lazy_.state()) {
      case zeroipc::LazyState::computing: return "computing";
      case zeroipc::LazyState::ready: return "ready";
      case zeroipc::LazyState::failed: return "failed";
      default: return "empty";
    }
  }

  const std::shared_ptr<std::uint64_t> count_ = std::make_shared<std::uint64_t>(0);  // before the lazy
  zeroipc::Lazy<T> lazy_;
};

}  // namespace

StructurePtr make_future(const Making &making) {
  return with_type(FlowTypes(), making.command.word(), [&]<typename T>() -> StructurePtr {
    if (making.how != Opening::create)
      return std::make_unique<FutureOf<T>>(zeroipc::Future<T>(making.memory, making.name, patience(making)));
    const zeroipc::FutureOptions options{.blocks = making.option("blocks")};
    return std::make_unique<FutureOf<T>>(zeroipc::Future<T>(making.memory, making.name, options));
  });
}

StructurePtr make_lazy(const Making &making) {
  const std::string &type = making.command.word(), &what = making.command.word();
  return with_type(LazyTypes(), type, [&]<typename T>() -> StructurePtr {
    // What brings a function would create it: who is to open it has to find it first.
    if (making.how != Opening::create) zeroipc::Lazy<T>(making.memory, making.name, patience(making));
    return std::make_unique<LazyOf<T>>(making, Formula(type_of<T>(), what));
  });
}
