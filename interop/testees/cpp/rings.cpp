// Rings, of elements and of messages.

#include <zeroipc/message_ring.h>
#include <zeroipc/ring.h>

#include "flow.h"

namespace {

zeroipc::RingSide side_in(const std::string &word) {
  if (word == "producer") return zeroipc::RingSide::producer;
  if (word == "consumer") return zeroipc::RingSide::consumer;
  throw Unknown{word};
}

/** What rings of both kinds obey. */
template <typename Library>
Answer obey_as_ring(Library &ring, const std::string &verb, Command &command) {
  if (verb == "size") return value(ring.available());
  if (verb == "capacity") return value(ring.capacity());
  if (verb == "release") {
    if (command.has_more()) {
      ring.release(side_in(command.word()));
      return done();
    }
    ring.release(zeroipc::RingSide::producer);
    ring.release(zeroipc::RingSide::consumer);
    return done();
  }
  if (verb != "holder") throw Unknown{verb};
  const auto holder = ring.holder(side_in(command.word()));
  return holder ? value(holder->pid) : none("absent");
}

template <typename T>
class RingOf final : public Flow {
 public:
  RingOf(const Making &making, std::uint64_t capacity)
      : Flow(type_of<T>()), ring_(handle_of<zeroipc::Ring<T>>(making, capacity)) {}

 protected:
  bool try_put(const std::byte *element) override { return ring_.try_write(as<T>(element)); }
  bool put_for(const std::byte *element, zeroipc::Timeout timeout) override {
    return ring_.write_for(as<T>(element), timeout);
  }
  bool try_take(std::byte *out) override { return store(ring_.try_read(), out); }
  bool take_for(std::byte *out, zeroipc::Timeout timeout) override { return store(ring_.read_for(timeout), out); }

  std::size_t try_put_many(const Elements &elements) override { return ring_.try_write_many(all<T>(elements)); }
  void put_many(const Elements &elements) override { ring_.write_many(all<T>(elements)); }
  std::size_t try_take_many(Elements &out) override { return ring_.try_read_many(all<T>(out)); }
  std::size_t take_many(Elements &out) override { return ring_.read_many(all<T>(out)); }

  Answer obey_own(const std::string &verb, Command &command) override {
    if (verb != "peek") return obey_as_ring(ring_, verb, command);
    const auto seen = ring_.try_peek(1);
    return seen.empty() ? none("empty") : value(text_of(seen[0]));
  }

 private:
  zeroipc::Ring<T> ring_;
};

class Messages final : public Structure {
 public:
  explicit Messages(const Making &making)
      : ring_(handle_of<zeroipc::MessageRing>(making, capacity_of(making), making.option("largest"))) {}

  Answer obey(Session &, const std::string &verb, Command &command) override {
    if (verb == "write") {
      ring_.write(command.word());
      return done();
    }
    if (verb == "try-write") return done_or(ring_.try_write(command.word()), "full");
    if (verb == "write-many") {
      const std::vector<std::string> texts = command.rest();
      ring_.write_many(std::vector<zeroipc::Message>(texts.begin(), texts.end()));
      return done();
    }
    if (verb == "read") return taken(ring_.peek());
    if (verb == "try-read") {
      const auto message = ring_.try_peek();
      return message ? taken(*message) : none("empty");
    }
    if (verb == "flood") return flood(command.number());
    if (verb == "drain") return drain(command.number());
    return obey_as_ring(ring_, verb, command);
  }

 private:
  /** The bytes of message k of a flood. */
  static std::string message(std::uint64_t k) {
    std::string bytes(k % 41, '\0');
    for (std::size_t b = 0; b < bytes.size(); b++) bytes[b] = static_cast<char>(7 * k + b);
    return bytes;
  }

  Answer taken(const zeroipc::Message &message) {
    const Answer answer = value(message.text());
    ring_.advance();
    return answer;
  }

  Answer flood(std::uint64_t count) {
    for (std::uint64_t k = 0; k < count; k++) ring_.write(message(k));
    return done();
  }

  Answer drain(std::uint64_t count) {
    std::uint64_t right = 0;
    for (std::uint64_t k = 0; k < count; k++) {
      if (ring_.peek().text() == message(k)) right++;
      ring_.advance();
    }
    return value(right);
  }

  zeroipc::MessageRing ring_;
};

}  // namespace

StructurePtr make_ring(const Making &making) {
  const std::string &type = making.command.word();
  const std::uint64_t capacity = capacity_of(making);
  return with_type(UsualTypes(), type,
                   [&]<typename T>() -> StructurePtr { return std::make_unique<RingOf<T>>(making, capacity); });
}

StructurePtr make_messages(const Making &making) {
  return std::make_unique<Messages>(making);
}
