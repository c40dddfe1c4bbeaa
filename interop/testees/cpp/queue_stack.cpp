// Queues and stacks.

#include <cstring>

#include "flow.h"

namespace {

template <template <typename> typename Library, typename T>
class Pushed : public Flow {
 public:
  template <typename Options>
  Pushed(const Making &making, std::uint64_t capacity, const Options &options)
      : Flow(type_of<T>()), library_(handle_of<Library<T>>(making, capacity, options)) {}

 protected:
  bool try_put(const std::byte *element) override { return library_.try_push(as<T>(element)); }
  bool put_for(const std::byte *element, zeroipc::Timeout timeout) override {
    return library_.push_for(as<T>(element), timeout);
  }
  bool try_take(std::byte *out) override { return store(library_.try_pop(), out); }
  bool take_for(std::byte *out, zeroipc::Timeout timeout) override { return store(library_.pop_for(timeout), out); }

  std::size_t try_put_many(const Elements &elements) override { return library_.try_push_many(all<T>(elements)); }
  void put_many(const Elements &elements) override { library_.push_many(all<T>(elements)); }
  std::size_t try_take_many(Elements &out) override { return library_.try_pop_many(all<T>(out)); }
  std::size_t take_many(Elements &out) override { return library_.pop_many(all<T>(out)); }

  Answer obey_own(const std::string &verb, Command &) override {
    if (verb == "size") return value(library_.size());
    if (verb == "capacity") return value(library_.capacity());
    throw Unknown{verb};
  }

  Library<T> library_;
};

template <typename T>
class QueueOf final : public Pushed<zeroipc::Queue, T> {
 public:
  using Base = Pushed<zeroipc::Queue, T>;
  using Base::Base;

  zeroipc::Queue<std::uint64_t> *handles() override {
    if constexpr (std::same_as<T, std::uint64_t>) return &this->library_;
    else return nullptr;
  }

  Case select_case(const std::string &what, const std::string &text) override {
    if (what == "pop") {
      auto into = std::make_shared<std::optional<T>>();
      const auto then = [into](const T &taken) { into->emplace(taken); };
      return {zeroipc::popping(this->library_, then), [into] { return std::optional(text_of(**into)); }};
    }
    if (what != "push") throw Unknown{what};
    const Elements element = Elements::of_text(type_of<T>(), text);
    return {zeroipc::pushing(this->library_, as<T>(element.data())), [] { return std::string(); }};
  }

 protected:
  Answer obey_own(const std::string &verb, Command &command) override {
    zeroipc::Queue<T> &queue = this->library_;
    if (verb == "peek") return value_or(queue.peek(), "empty");
    if (verb == "reserve") {
      auto reserved = queue.reserve();
      const Elements element = Elements::of_text(type_of<T>(), command.word());
      std::memcpy(static_cast<void *>(reserved.get()), element.data(), sizeof(T));
      reserved.commit();
      return done();
    }
    if (verb == "claim") return value(text_of(*queue.claim()));
    if (verb == "hold") {
      held_.push_back(queue.reserve());
      return done();
    }
    return Base::obey_own(verb, command);
  }

 private:
  std::vector<typename zeroipc::Queue<T>::Reservation> held_;
};

template <typename T>
class StackOf final : public Pushed<zeroipc::Stack, T> {
 public:
  using Base = Pushed<zeroipc::Stack, T>;
  using Base::Base;

 protected:
  Answer obey_own(const std::string &verb, Command &command) override {
    if (verb == "peek" || verb == "top") return value_or(this->library_.top(), "empty");
    return Base::obey_own(verb, command);
  }
};

/** Makes `Of<T>`. */
template <template <typename> typename Of, typename Options>
StructurePtr make(const Making &making, auto types) {
  const std::string &type = making.command.word();
  const std::uint64_t capacity = capacity_of(making);
  const Options options{.spares = making.option("spares")};
  return with_type(types, type, [&]<typename T>() -> StructurePtr {
    return std::make_unique<Of<T>>(making, capacity, options);
  });
}

}  // namespace

StructurePtr make_queue(const Making &making) { return make<QueueOf, zeroipc::QueueOptions>(making, QueueTypes()); }

StructurePtr make_stack(const Making &making) { return make<StackOf, zeroipc::StackOptions>(making, FlowTypes()); }
