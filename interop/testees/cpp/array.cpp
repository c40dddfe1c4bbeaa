// Arrays.

#include <zeroipc/array.h>

#include "session.h"

namespace {

template <typename T>
class ArrayOf final : public Structure {
 public:
  ArrayOf(const Making &making, std::uint64_t length)
      : array_(handle_of<zeroipc::Array<T>>(making, length)), is_read_only_(making.memory.is_read_only()) {}

  zeroipc::Array<std::uint32_t> *numbers() override {
    if constexpr (std::same_as<T, std::uint32_t>) return &array_;
    else return nullptr;
  }

  Answer obey(Session &, const std::string &verb, Command &command) override {
    if (verb == "length") return value(array_.length());
    if (verb == "fill") {
      array_.fill(read(command));
      return done();
    }
    if (verb == "get") return value(text_of(std::as_const(array_).at(command.number())));
    if (verb == "set") {
      T &element = array_.at(command.number());
      // The library's stores are plain ones: to a read-only segment they would end the process.
      if (is_read_only_) throw zeroipc::Error(zeroipc::ErrorCode::read_only, "a store to a read-only segment");
      element = read(command);
      return done();
    }
    if constexpr (zeroipc::AtomicElement<T>) return obey_atomically(verb, command);
    else throw Unknown{verb};
  }

 private:
  Answer obey_atomically(const std::string &verb, Command &command) {
    const std::uint64_t index = command.number();
    if (verb == "load") return value(text_of(array_.load(index)));
    const T first = read(command);
    if (verb == "store") {
      array_.atomic(index).store(first);
      return done();
    }
    if (verb == "add") return value(text_of(array_.atomic(index).fetch_add(first)));
    if (verb == "sub") return value(text_of(array_.atomic(index).fetch_sub(first)));
    if (verb == "and") return value(text_of(array_.atomic(index).fetch_and(first)));
    if (verb == "or") return value(text_of(array_.atomic(index).fetch_or(first)));
    if (verb == "xor") return value(text_of(array_.atomic(index).fetch_xor(first)));
    if (verb == "exchange") return value(text_of(array_.atomic(index).exchange(first)));
    if (verb == "compare-exchange") {
      T expected = first;
      array_.atomic(index).compare_exchange_strong(expected, read(command));
      return value(text_of(expected));
    }
    if (verb != "add-times") throw Unknown{verb};
    const auto element = array_.atomic(index);
    for (std::uint64_t left = command.number(); left > 0; left--) element.fetch_add(first);
    return done();
  }

  /** The next word's value, with zeros in its padding. */
  const T &read(Command &command) {
    read_ = Elements::of_text(type_of<T>(), command.word());
    return as<T>(std::as_const(read_).data());
  }

  zeroipc::Array<T> array_;
  bool is_read_only_;
  Elements read_{type_of<T>()};
};

}  // namespace

StructurePtr make_array(const Making &making) {
  const std::string &type = making.command.word();
  const std::uint64_t length = capacity_of(making);
  return with_type(ArrayTypes(), type,
                   [&]<typename T>() -> StructurePtr { return std::make_unique<ArrayOf<T>>(making, length); });
}
