// Queues.

#include <cstring>

#include <zeroipc/queue.h>

#include "pushed.h"

namespace {

template <typename T>
class QueueOf final : public Pushed<zeroipc::Queue, T> {
 public:
  using Base = Pushed<zeroipc::Queue, T>;
  using Base::Base;

  zeroipc::Queue<std::uint64_t> *handles() override {
    if constexpr (std::same_as<T, std::uint64_t>) return &this->library_;
    else return nullptr;
  }

  Case select_case(const std::string &what, const std::string &) override {
    if (what != "pop") throw Unknown{what};
    return Case::taking<T>([this](std::optional<T> &place) { return zeroipc::popping(this->library_, place); });
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
      keep_for_good(queue.reserve());
      return done();
    }
    return Base::obey_own(verb, command);
  }
};

}  // namespace

StructurePtr make_queue(const Making &making) {
  return make_pushed<QueueOf, zeroipc::QueueOptions>(making, QueueTypes());
}
