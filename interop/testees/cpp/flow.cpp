#include "flow.h"

#include "session.h"

Answer Flow::obey(Session &session, const std::string &verb, Command &command) {
  if (verb == "put") return put(command, zeroipc::forever);
  if (verb == "put-for") return put(command, command.milliseconds());
  if (verb == "try-put") return done_or(try_put(Elements::of_text(type_, command.word()).data()), "full");
  if (verb == "take") return take(zeroipc::forever);
  if (verb == "take-for") return take(command.milliseconds());
  if (verb == "put-many") {
    put_many(Elements(type_, command.rest()));
    return done();
  }
  if (verb == "try-put-many") return value(try_put_many(Elements(type_, command.rest())));
  if (verb == "produce") return produce(session, command);
  if (verb == "consume") return consume(command);
  if (verb == "mark") return mark(session, command, false);
  if (verb == "lane") return mark(session, command, true);
  if (verb == "try-take") {
    Elements element(type_);
    return try_take(element.data()) ? value(element.text()) : none("empty");
  }
  if (verb == "take-many" || verb == "try-take-many") {
    Elements elements(type_, command.number());
    const std::size_t count = verb == "take-many" ? take_many(elements) : try_take_many(elements);
    return count == 0 && is_over() && verb == "take-many" ? none("ended") : values(elements.texts(count));
  }
  return obey_own(verb, command);
}

// --- in bulk ---

std::size_t Flow::try_put_many(const Elements &elements) {
  std::size_t done = 0;
  while (done < elements.count() && try_put(elements.data() + done * type_.size)) done++;
  return done;
}

void Flow::put_many(const Elements &elements) {
  for (std::size_t k = 0; k < elements.count(); k++)
    static_cast<void>(put_for(elements.data() + k * type_.size, zeroipc::forever));
}

std::size_t Flow::try_take_many(Elements &out) {
  std::size_t done = 0;
  while (done < out.count() && try_take(out.data() + done * type_.size)) done++;
  return done;
}

std::size_t Flow::take_many(Elements &out) {
  if (out.count() == 0 || !take_for(out.data(), zeroipc::forever)) return 0;
  std::size_t done = 1;
  while (done < out.count() && try_take(out.data() + done * type_.size)) done++;
  return done;
}

// --- one ---

Answer Flow::put(Command &command, zeroipc::Timeout timeout) {
  const Elements element = Elements::of_text(type_, command.word());
  if (put_for(element.data(), timeout)) return done();
  return drops() ? none("full") : error("TIMEOUT");
}

Answer Flow::take(zeroipc::Timeout timeout) {
  Elements element(type_);
  if (take_for(element.data(), timeout)) return value(element.text());
  return is_over() ? none("ended") : error("TIMEOUT");
}

// --- by number ---

Ledger::Ledger(Session &session, Command &command) {
  if (!command.has_more()) return;
  numbers_ = &session.numbers(command.word());
  index_ = command.number();
}

void Ledger::note(std::uint64_t number) {
  if (numbers_) numbers_->atomic(index_).store(static_cast<std::uint32_t>(number));
}

Answer Flow::produce(Session &session, Command &command) {
  const std::uint64_t first = command.number(), last = command.number();
  Ledger ledger(session, command);
  for (std::uint64_t number = first; number <= last; number++) {
    if (put_for(Elements::of_number(type_, number).data(), zeroipc::forever)) ledger.note(number);
  }
  return done();
}

namespace {

/** Calls `done` with each number, none for a torn element. */
void take_until(const Type &type, std::uint64_t stop, const Taking &take,
                const std::function<void(std::optional<std::uint64_t> number)> &done) {
  const auto last = Elements::of_number(type, stop).number();  // as the type holds it
  Elements element(type);
  while (take(element.data())) {
    const auto number = element.number();
    if (number == last) return;
    done(number);
  }
}

}  // namespace

Answer numbers_taken(const Type &type, std::uint64_t stop, const Taking &take) {
  std::vector<std::string> taken;
  take_until(type, stop, take, [&](auto number) { taken.push_back(number ? std::to_string(*number) : "torn"); });
  return values(taken);
}

Answer mark_taken(const Type &type, std::uint64_t stop, zeroipc::Array<std::uint32_t> &marks, std::uint64_t base,
                  const Taking &take) {
  std::uint64_t count = 0;
  take_until(type, stop, take, [&](auto number) {
    count++;
    if (number) marks.atomic(base + *number).fetch_add(1);  // what is torn is missed there
  });
  return value(count);
}

Answer Flow::consume(Command &command) {
  return numbers_taken(type_, command.number(), [this](std::byte *out) { return take_for(out, zeroipc::forever); });
}

Answer Flow::mark(Session &session, Command &command, bool has_base) {
  const std::uint64_t stop = command.number();
  zeroipc::Array<std::uint32_t> &marks = session.numbers(command.word());
  const std::uint64_t base = has_base ? command.number() : 0;
  return mark_taken(type_, stop, marks, base, [this](std::byte *out) { return take_for(out, zeroipc::forever); });
}
