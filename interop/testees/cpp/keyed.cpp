// Maps and sets.

#include <zeroipc/map.h>
#include <zeroipc/set.h>

#include "structure.h"

namespace {

/** A map, of keys and values where they lie. */
class Map : public Structure {
 public:
  Map(const Type &key, const Type &mapped) : key_(key), mapped_(mapped) {}

  Answer obey(Session &, const std::string &verb, Command &command) final {
    if (verb == "size") return value(size());
    if (verb == "capacity") return value(capacity());
    if (verb == "entries") return values(entries());
    if (verb == "keys") return values(keys());
    if (verb == "clear") {
      clear();
      return done();
    }
    if (verb == "insert-all") return insert_all(command);
    if (verb == "delete-all") return delete_all(command);
    return obey_about(Elements::of_text(key_, command.word()).data(), verb, command);
  }

 protected:
  virtual bool get(const std::byte *key, std::byte *out) = 0;
  virtual bool has(const std::byte *key) = 0;
  virtual void set(const std::byte *key, const std::byte *mapped) = 0;
  virtual bool insert(const std::byte *key, const std::byte *mapped) = 0;
  virtual bool erase(const std::byte *key) = 0;
  virtual bool compare_and_set(const std::byte *key, const std::byte *before, const std::byte *after) = 0;
  virtual void add(const std::byte *key, const std::byte *delta, std::byte *before) = 0;
  virtual void update(const std::byte *key, const std::byte *delta, std::byte *after) = 0;
  virtual std::vector<std::string> entries() = 0;
  virtual std::vector<std::string> keys() = 0;
  virtual void clear() = 0;
  virtual std::size_t size() = 0;
  virtual std::size_t capacity() = 0;

 private:
  Answer obey_about(const std::byte *key, const std::string &verb, Command &command) {
    Elements result(mapped_);
    if (verb == "get") return get(key, result.data()) ? value(result.text()) : none("absent");
    if (verb == "has") return value_of(has(key));
    if (verb == "delete") return done_or(erase(key), "absent");
    const Elements first = Elements::of_text(mapped_, command.word());
    if (verb == "set") {
      set(key, first.data());
      return done();
    }
    if (verb == "insert") return done_or(insert(key, first.data()), "present");
    if (verb == "compare-and-set") {
      if (compare_and_set(key, first.data(), Elements::of_text(mapped_, command.word()).data())) return done();
      return none(has(key) ? "differs" : "absent");
    }
    if (verb == "add") {
      add(key, first.data(), result.data());
      return value(result.text());
    }
    if (verb == "update") {
      update(key, first.data(), result.data());
      return value(result.text());
    }
    if (verb != "add-times") throw Unknown{verb};
    for (std::uint64_t left = command.number(); left > 0; left--) add(key, first.data(), result.data());
    return done();
  }

  Answer insert_all(Command &command) {
    const std::uint64_t count = command.number();
    const Elements mapped = Elements::of_text(mapped_, command.word());
    std::uint64_t fresh = 0;
    for (std::uint64_t number = 0; number < count; number++)
      if (insert(Elements::of_number(key_, number).data(), mapped.data())) fresh++;
    return value(fresh);
  }

  Answer delete_all(Command &command) {
    const std::uint64_t count = command.number();
    std::uint64_t gone = 0;
    for (std::uint64_t number = 0; number < count; number++)
      if (erase(Elements::of_number(key_, number).data())) gone++;
    return value(gone);
  }

  const Type &key_, &mapped_;
};

template <typename K, typename V>
class MapOf final : public Map {
 public:
  MapOf(const Making &making, std::uint64_t capacity, const zeroipc::KeyedOptions &options)
      : Map(type_of<K>(), type_of<V>()), map_(handle_of<zeroipc::Map<K, V>>(making, capacity, options)) {}

 protected:
  bool get(const std::byte *key, std::byte *out) override { return store(map_.get(as<K>(key)), out); }
  bool has(const std::byte *key) override { return map_.has(as<K>(key)); }
  void set(const std::byte *key, const std::byte *mapped) override { map_.set(as<K>(key), as<V>(mapped)); }
  bool insert(const std::byte *key, const std::byte *mapped) override {
    return map_.insert(as<K>(key), as<V>(mapped));
  }
  bool erase(const std::byte *key) override { return map_.erase(as<K>(key)); }
  bool compare_and_set(const std::byte *key, const std::byte *before, const std::byte *after) override {
    return map_.compare_and_set(as<K>(key), as<V>(before), as<V>(after));
  }

  void add(const std::byte *key, const std::byte *delta, std::byte *before) override {
    if constexpr (std::is_arithmetic_v<V>) as<V>(before) = map_.add(as<K>(key), as<V>(delta));
    else throw Unknown{"add"};
  }

  void update(const std::byte *key, const std::byte *delta, std::byte *after) override {
    if constexpr (std::is_arithmetic_v<V>) {
      const auto sum = [&](const std::optional<V> &now) -> std::optional<V> { return now.value_or(0) + as<V>(delta); };
      as<V>(after) = *map_.update(as<K>(key), sum);
    } else throw Unknown{"update"};
  }

  std::vector<std::string> entries() override {
    std::vector<std::string> texts;
    for (const auto &[key, mapped] : map_) texts.push_back(text_of(key) + "=" + text_of(mapped));
    return texts;
  }

  std::vector<std::string> keys() override {
    std::vector<std::string> texts;
    for (const K &key : map_.keys()) texts.push_back(text_of(key));
    return texts;
  }

  void clear() override { map_.clear(); }
  std::size_t size() override { return map_.size(); }
  std::size_t capacity() override { return map_.capacity(); }

 private:
  zeroipc::Map<K, V> map_;
};

template <typename K>
class SetOf final : public Structure {
 public:
  SetOf(const Making &making, std::uint64_t capacity, const zeroipc::KeyedOptions &options)
      : set_(handle_of<zeroipc::Set<K>>(making, capacity, options)) {}

  Answer obey(Session &, const std::string &verb, Command &command) override {
    if (verb == "size") return value(set_.size());
    if (verb == "capacity") return value(set_.capacity());
    if (verb == "values") return values(texts());
    if (verb == "clear") {
      set_.clear();
      return done();
    }
    if (verb == "insert-all") return insert_all(command.number());
    const Elements element = Elements::of_text(type_of<K>(), command.word());
    const K &key = as<K>(element.data());
    if (verb == "add") return done_or(set_.add(key), "present");
    if (verb == "has") return value_of(set_.has(key));
    if (verb == "delete") return done_or(set_.erase(key), "absent");
    throw Unknown{verb};
  }

 private:
  std::vector<std::string> texts() {
    std::vector<std::string> texts;
    for (const K &element : set_) texts.push_back(text_of(element));
    return texts;
  }

  Answer insert_all(std::uint64_t count) {
    std::uint64_t fresh = 0;
    for (std::uint64_t number = 0; number < count; number++) {
      const Elements element = Elements::of_number(type_of<K>(), number);
      if (set_.add(as<K>(element.data()))) fresh++;
    }
    return value(fresh);
  }

  zeroipc::Set<K> set_;
};

zeroipc::KeyedOptions options_of(const Making &making) {
  return {.spares = making.option("spares"), .seed = making.option_if("seed")};
}

}  // namespace

StructurePtr make_map(const Making &making) {
  const std::string key = making.command.word(), mapped = making.command.word();
  const std::uint64_t capacity = capacity_of(making);
  const zeroipc::KeyedOptions options = options_of(making);
  if (key == "text12")
    return with_type(Types<Login>(), mapped, [&]<typename V>() -> StructurePtr {
      return std::make_unique<MapOf<Text12, V>>(making, capacity, options);
    });
  return with_type(KeyTypes(), key, [&]<typename K>() -> StructurePtr {
    return with_type(ValueTypes(), mapped, [&]<typename V>() -> StructurePtr {
      return std::make_unique<MapOf<K, V>>(making, capacity, options);
    });
  });
}

StructurePtr make_set(const Making &making) {
  const std::string &type = making.command.word();
  const std::uint64_t capacity = capacity_of(making);
  return with_type(SetTypes(), type, [&]<typename K>() -> StructurePtr {
    return std::make_unique<SetOf<K>>(making, capacity, options_of(making));
  });
}
