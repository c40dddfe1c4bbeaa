// Derived streams of u32.

#include <zeroipc/stream.h>

#include "session.h"

namespace {

using Source = zeroipc::Stream<std::uint32_t>;

/** A derived stream of elements of any type: a thread derives it, or stands by, from here on. */
template <typename T>
class DerivedOf final : public Structure {
 public:
  explicit DerivedOf(zeroipc::Stream<T> stream) : stream_(std::move(stream)) {}

  Answer obey(Session &, const std::string &verb, Command &) override {
    if (verb == "run") stream_.derivation()->wait();
    else if (verb != "begin") throw Unknown{verb};
    return done();
  }

 private:
  zeroipc::Stream<T> stream_;
};

template <typename T>
StructurePtr keep(zeroipc::Stream<T> stream) {
  return std::make_unique<DerivedOf<T>>(std::move(stream));
}

/** Windows whose length is known at compile time only: one of these. */
template <std::size_t... Counts>
StructurePtr make_window(const Making &making, const Source &source, std::size_t count,
                         std::index_sequence<Counts...>) {
  StructurePtr made;
  const bool known =
      ((count == Counts + 1 && (made = keep(source.window<Counts + 1>(making.memory, making.name)), true)) || ...);
  if (!known) throw Unknown{"window:" + std::to_string(count)};
  return made;
}

}  // namespace

StructurePtr make_derived(const Making &making) {
  const Source &source = making.session.source(making.command.word());
  const std::string &what = making.command.word();  // map, take:3
  const std::size_t end = what.find(':');
  const std::string how = what.substr(0, end);
  const auto count = [&] {
    if (end == std::string::npos) throw Misunderstood("\"" + what + "\" needs a number");
    return static_cast<std::uint32_t>(number_in(std::string_view(what).substr(end + 1)));
  };
  const zeroipc::Memory &memory = making.memory;
  const std::string &name = making.name;
  await_name(making);
  if (how == "map") return keep(source.map(memory, name, [](std::uint32_t number) { return number * 2; }));
  if (how == "filter") return keep(source.filter(memory, name, [](std::uint32_t number) { return number % 2 == 1; }));
  if (how == "scan")
    return keep(source.scan(memory, name, std::uint32_t{0},
                            [](std::uint32_t sum, std::uint32_t number) { return sum + number; }));
  if (how == "take") return keep(source.take(memory, name, count()));
  if (how == "skip") return keep(source.skip(memory, name, count()));
  if (how == "window") return make_window(making, source, count(), std::make_index_sequence<4>());
  throw Unknown{how};
}
