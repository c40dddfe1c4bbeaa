// What queues and stacks have in common: push and pop.

#pragma once

#include "flow.h"

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

/** A handle of class `Of<T>`. */
template <template <typename> typename Of, typename Options>
StructurePtr make_pushed(const Making &making, auto types) {
  const std::string &type = making.command.word();
  const std::uint64_t capacity = capacity_of(making);
  const Options options{.spares = making.option("spares")};
  return with_type(types, type, [&]<typename T>() -> StructurePtr {
    return std::make_unique<Of<T>>(making, capacity, options);
  });
}
