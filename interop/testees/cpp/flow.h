// What elements go through: the verbs that queue, stack, ring, channel and stream have in common.

#pragma once

#include <functional>

#include "structure.h"

class Flow : public Structure {
 public:
  Answer obey(Session &session, const std::string &verb, Command &command) final;

 protected:
  explicit Flow(const Type &type) : type_(type) {}

  // In the structure's own words. What gives false has not put anything, or has stored nothing to `out`.
  virtual bool try_put(const std::byte *element) = 0;
  virtual bool put_for(const std::byte *element, zeroipc::Timeout timeout) = 0;
  virtual bool try_take(std::byte *out) = 0;
  virtual bool take_for(std::byte *out, zeroipc::Timeout timeout) = 0;

  // In bulk: one by one, unless the structure has it.
  virtual std::size_t try_put_many(const Elements &elements);
  virtual void put_many(const Elements &elements);
  virtual std::size_t try_take_many(Elements &out);
  virtual std::size_t take_many(Elements &out);

  /** Whether nothing could be taken because nothing will come any more. */
  virtual bool is_over() { return false; }

  /** Whether what could not be put was dropped for that. */
  virtual bool drops() { return false; }

  /** The structure's own verbs; Unknown. */
  virtual Answer obey_own(const std::string &verb, Command &command) = 0;

  [[nodiscard]] const Type &type() const { return type_; }

 private:
  Answer put(Command &command, zeroipc::Timeout timeout);
  Answer take(zeroipc::Timeout timeout);
  Answer produce(Session &session, Command &command);
  Answer consume(Command &command);
  Answer mark(Session &session, Command &command, bool has_base);

  const Type &type_;
};

// --- by number: of elements that `take` stores, until it has none any more ---

using Taking = std::function<bool(std::byte *out)>;

/** The numbers of what is taken, until the one of STOP or the end. */
Answer numbers_taken(const Type &type, std::uint64_t stop, const Taking &take);

/** The same, but adds 1 to the mark of each, at base + number, and tells how many there were. */
Answer mark_taken(const Type &type, std::uint64_t stop, zeroipc::Array<std::uint32_t> &marks, std::uint64_t base,
                  const Taking &take);

/** Where `produce` writes down what it has done: `LEDGER INDEX`, or nothing. */
class Ledger {
 public:
  Ledger(Session &session, Command &command);
  void note(std::uint64_t number);

 private:
  zeroipc::Array<std::uint32_t> *numbers_ = nullptr;
  std::uint64_t index_ = 0;
};
