// Channels and streams, which can be ended.

#include <zeroipc/channel.h>
#include <zeroipc/stream.h>

#include "flow.h"

namespace {

template <typename T>
class ChannelOf final : public Flow {
 public:
  ChannelOf(const Making &making, std::uint64_t capacity, const zeroipc::ChannelOptions &options)
      : Flow(type_of<T>()), channel_(handle_of<zeroipc::Channel<T>>(making, capacity, options)) {}

  Case select_case(const std::string &what, const std::string &text) override {
    if (what == "receive")
      return Case::taking<T>([this](std::optional<T> &place) { return zeroipc::receiving(channel_, place); });
    if (what != "send") throw Unknown{what};
    const Elements element = Elements::of_text(type_of<T>(), text);
    return Case::giving(zeroipc::sending(channel_, as<T>(element.data())));
  }

 protected:
  bool try_put(const std::byte *element) override { return channel_.try_send(as<T>(element)); }
  bool put_for(const std::byte *element, zeroipc::Timeout timeout) override {
    return channel_.send_for(as<T>(element), timeout);
  }
  bool try_take(std::byte *out) override { return store(channel_.try_receive(), out); }
  bool take_for(std::byte *out, zeroipc::Timeout timeout) override { return store(channel_.receive_for(timeout), out); }
  bool is_over() override { return channel_.is_drained(); }

  Answer obey_own(const std::string &verb, Command &) override {
    if (verb == "size") return value(channel_.size());
    if (verb == "capacity") return value(channel_.capacity());
    if (verb == "is-ended") return value_of(channel_.is_ended());
    if (verb == "is-drained") return value_of(channel_.is_drained());
    if (verb != "end") throw Unknown{verb};
    channel_.end();
    return done();
  }

 private:
  zeroipc::Channel<T> channel_;
};

zeroipc::Policy policy_in(const std::string &word) {
  if (word == "block") return zeroipc::Policy::block;
  if (word == "drop-oldest") return zeroipc::Policy::drop_oldest;
  if (word == "drop-newest") return zeroipc::Policy::drop_newest;
  throw Unknown{word};
}

zeroipc::From from_in(const std::string &word) {
  if (word == "now") return zeroipc::latest;
  if (word == "oldest") return zeroipc::earliest;
  return number_in(word);
}

template <typename T>
class StreamOf final : public Flow {
 public:
  StreamOf(const Making &making, std::uint64_t capacity, const zeroipc::StreamOptions &options)
      : Flow(type_of<T>()), stream_(handle_of<zeroipc::Stream<T>>(making, capacity, options)) {}

  zeroipc::Stream<std::uint32_t> *source() override {
    if constexpr (std::same_as<T, std::uint32_t>) return &stream_;
    else return nullptr;
  }

 protected:
  bool try_put(const std::byte *element) override { return stream_.try_emit(as<T>(element)); }
  bool put_for(const std::byte *element, zeroipc::Timeout timeout) override {
    return stream_.emit_for(as<T>(element), timeout);
  }
  bool try_take(std::byte *out) override { return store(subscription().try_next(), out); }
  bool take_for(std::byte *out, zeroipc::Timeout timeout) override {
    return store(subscription().next_for(timeout), out);
  }

  std::size_t try_put_many(const Elements &elements) override { return stream_.try_emit_many(all<T>(elements)); }
  void put_many(const Elements &elements) override { stream_.emit_many(all<T>(elements)); }
  std::size_t try_take_many(Elements &out) override { return subscription().try_next_many(all<T>(out)); }
  std::size_t take_many(Elements &out) override { return subscription().next_many(all<T>(out)); }

  bool is_over() override { return subscription().ended(); }
  bool drops() override { return stream_.policy() == zeroipc::Policy::drop_newest; }

  Answer obey_own(const std::string &verb, Command &command) override {
    if (verb == "subscribe") {
      subscription_.reset();
      subscription_ = stream_.subscription(from_in(command.word()));
      return done();
    }
    if (verb == "unsubscribe") {
      subscription().close();
      subscription_.reset();
      return done();
    }
    if (verb == "lost") return value(subscription().lost());
    if (verb == "dropped") return value(stream_.dropped());
    if (verb == "subscribers") return value(stream_.subscriber_count());
    if (verb == "sequence") return value(stream_.sequence());
    if (verb == "capacity") return value(stream_.capacity());
    if (verb == "last") return value_or(stream_.last(), "empty");
    if (verb == "is-ended") return value_of(stream_.is_ended());
    if (verb != "end") throw Unknown{verb};
    stream_.end();
    return done();
  }

 private:
  zeroipc::Subscription<T> &subscription() {
    if (!subscription_) throw Misunderstood("nobody has subscribed");
    return *subscription_;
  }

  zeroipc::Stream<T> stream_;
  std::optional<zeroipc::Subscription<T>> subscription_;
};

}  // namespace

StructurePtr make_channel(const Making &making) {
  const std::string &type = making.command.word();
  const std::uint64_t capacity = capacity_of(making);
  const zeroipc::ChannelOptions options{.spares = making.option("spares"), .offers = making.option("offers")};
  return with_type(FlowTypes(), type, [&]<typename T>() -> StructurePtr {
    return std::make_unique<ChannelOf<T>>(making, capacity, options);
  });
}

StructurePtr make_stream(const Making &making) {
  const std::string &type = making.command.word();
  const std::uint64_t capacity = capacity_of(making);
  zeroipc::StreamOptions options{.subscribers = making.option("subscribers"), .spares = making.option("spares")};
  if (making.command.has_more()) options.policy = policy_in(making.command.word());
  return with_type(FlowTypes(), type, [&]<typename T>() -> StructurePtr {
    return std::make_unique<StreamOf<T>>(making, capacity, options);
  });
}
