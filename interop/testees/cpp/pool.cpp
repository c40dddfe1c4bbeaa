// Pools.

#include <cstring>

#include <zeroipc/pool.h>

#include "flow.h"
#include "session.h"

namespace {

using Handles = zeroipc::Queue<std::uint64_t>;

template <typename T>
class PoolOf final : public Structure {
 public:
  PoolOf(const Making &making, std::uint64_t capacity)
      : pool_(handle_of<zeroipc::Pool<T>>(making, capacity)) {}

  Answer obey(Session &session, const std::string &verb, Command &command) override {
    if (verb == "allocated") return value(pool_.allocated());
    if (verb == "available") return value(pool_.available());
    if (verb == "capacity") return value(pool_.capacity());
    if (verb == "reclaim") return value(pool_.reclaim());
    if (verb == "acquire") {
      const Elements element = Elements::of_text(type_of<T>(), command.word());
      return value(keep(acquire(element)));
    }
    if (verb == "get") return value(text_of(std::as_const(pool_).get(command.number())));
    if (verb == "write") {
      T &block = pool_.get(command.number());
      put(Elements::of_text(type_of<T>(), command.word()), block);
      return done();
    }
    if (verb == "release") {
      pool_.release(command.number());
      return done();
    }
    if (verb == "send") {
      std::uint64_t handle = command.number();
      pool_.send(handle, session.handles(command.word()));
      return done();
    }
    if (verb == "receive") {
      Lease lease = pool_.receive(session.handles(command.word()));
      const std::string text = text_of(*lease);
      return values({std::to_string(keep(std::move(lease))), text});
    }
    if (verb == "produce") return produce(session, command);
    if (verb == "consume") return consume(session, command);
    if (verb == "mark") return mark(session, command);
    if (verb == "churn") return churn(command.number());
    throw Unknown{verb};
  }

 private:
  using Lease = typename zeroipc::Pool<T>::Lease;

  /** With zeros in the padding. */
  static void put(const Elements &element, T &block) {
    std::memcpy(static_cast<void *>(&block), element.data(), sizeof(T));
  }

  Lease acquire(const Elements &element) {
    Lease lease = pool_.acquire();
    put(element, *lease);
    return lease;
  }

  static std::uint64_t keep(Lease lease) {
    const std::uint64_t handle = lease.handle();
    keep_for_good(std::move(lease));
    return handle;
  }

  Answer produce(Session &session, Command &command) {
    const std::uint64_t first = command.number(), last = command.number();
    Handles &queue = session.handles(command.word());
    Ledger ledger(session, command);
    for (std::uint64_t number = first; number <= last; number++) {
      pool_.send(acquire(Elements::of_number(type_of<T>(), number)), queue);
      ledger.note(number);
    }
    return done();
  }

  /** Takes from the queue of that name, as take_until wants it. */
  auto taking(Handles &queue) {
    return [this, &queue](std::byte *out) {
      const Lease lease = pool_.receive(queue);
      std::memcpy(out, lease.get(), sizeof(T));
      return true;
    };
  }

  Answer consume(Session &session, Command &command) {
    const std::uint64_t stop = command.number();
    return numbers_taken(type_of<T>(), stop, taking(session.handles(command.word())));
  }

  Answer mark(Session &session, Command &command) {
    const std::uint64_t stop = command.number();
    zeroipc::Array<std::uint32_t> &marks = session.numbers(command.word());
    return mark_taken(type_of<T>(), stop, marks, 0, taking(session.handles(command.word())));
  }

  Answer churn(std::uint64_t count) {
    std::uint64_t right = 0;
    for (std::uint64_t number = 0; number < count; number++) {
      const Elements element = Elements::of_number(type_of<T>(), number);
      Lease lease = acquire(element);
      if (text_of(*lease) == element.text()) right++;
      lease.release();
    }
    return value(right);
  }

  zeroipc::Pool<T> pool_;
};

}  // namespace

StructurePtr make_pool(const Making &making) {
  const std::string &type = making.command.word();
  const std::uint64_t capacity = capacity_of(making);
  return with_type(PoolTypes(), type,
                   [&]<typename T>() -> StructurePtr { return std::make_unique<PoolOf<T>>(making, capacity); });
}
