// Derived streams: whoever goes on gets every value once, in order, and the dead hold up no producer of the source.

#include "streams.h"

namespace zeroipc::testing {
namespace {

// So that everything that is derived stays to be read.
constexpr std::uint32_t derived_capacity = 32;

/** How "d" is made of "s". */
enum class Operator { map, filter, take, skip, window, scan, failing };

using Pair = std::array<Numbered, 2>;

/** Somebody's part in deriving "d". */
struct Deriver {
  std::optional<Values> values = std::nullopt;
  std::optional<Stream<Pair>> windows = std::nullopt;

  [[nodiscard]] Derivation &work() const { return windows ? *windows->derivation() : *values->derivation(); }
};

Deriver derive(Memory &memory, Operator how) {
  const Values source(memory, "s");
  const DeriveOptions options{.capacity = derived_capacity,
                              .from = earliest,
                              .stream = {.subscribers = stream_lines, .spares = stream_spares},
                              .in_thread = false};
  const auto add_100 = [](const Numbered &value) { return Numbered::of(value.words[0] + 100); };
  const auto fail = [](const Numbered &) -> Numbered { throw std::runtime_error("no value"); };
  const auto is_even = [](const Numbered &value) { return value.words[0] % 2 == 0; };
  const auto sum = [](const Numbered &a, const Numbered &b) { return Numbered::of(a.words[0] + b.words[0]); };
  switch (how) {
    case Operator::map: return {source.map(memory, "d", add_100, options)};
    case Operator::filter: return {source.filter(memory, "d", is_even, options)};
    case Operator::take: return {source.take(memory, "d", 2, options)};
    case Operator::skip: return {source.skip(memory, "d", 1, options)};
    case Operator::window: return {{}, source.window<2>(memory, "d", 1, options)};
    case Operator::scan: return {source.scan(memory, "d", Numbered::of(0), sum, options)};
    case Operator::failing: return {source.map(memory, "d", fail, options)};
  }
  throw std::logic_error("no such operator");
}

struct Before {
  Operator how;
  Published source;
  std::optional<Deriver> living = std::nullopt;  // beside whom the child stands by
};

// --- states ---

// Values that were published before those that are kept to be derived, so that no place is 0.
constexpr std::uint64_t used = 2;

/** Three values, of which none is derived yet; "d" was bound and handed over. */
template <Operator how>
Before derivable(Memory &memory) {
  Before before{how, publish(memory, Policy::block, used, stream_capacity - 1)};
  before.source.reader.reset();
  derive(memory, how);
  return before;
}

/** "d" exists, and nobody has derived it yet. */
template <Operator how>
Before unbound(Memory &memory) {
  Before before = derivable<how>(memory);
  for (const std::uint32_t word : {detail::layout::stream_binding, detail::layout::stream_start})
    detail::store64(bytes_of(memory, "d") + word, 0);
  detail::store64(bytes_of(memory, "s") + detail::layout::stream_subscribers + detail::layout::line_word, 0);
  return before;
}

/** The line of "d" in the source is another's meanwhile, so that it must be bound anew; one value was derived. */
Before bound_to_a_line_of_another(Memory &memory) {
  Before before = derivable<Operator::map>(memory);
  EXPECT_EQ(derive(memory, Operator::map).work().step(), Step::done);
  detail::store64(bytes_of(memory, "s") + detail::layout::stream_subscribers + detail::layout::line_word, 0);
  before.source.reader.emplace(Values(memory, "s").subscription());
  return before;
}

Before derived_by_the_living(Memory &memory) {
  Before before = derivable<Operator::map>(memory);
  before.living = derive(memory, Operator::map);
  return before;
}

Before of_an_ended_one(Memory &memory) {
  Before before = derivable<Operator::map>(memory);
  Values(memory, "s").end();
  return before;
}

// --- operations ---

template <Operator how>
void begin_to_derive(Memory &memory, const Stepper &step) {
  step([&] { return derive(memory, how); });
}

/** One step, after so many others. */
template <Operator how, int steps>
void derive_after(Memory &memory, const Stepper &step) {
  const Deriver mine = derive(memory, how);
  EXPECT_TRUE(mine.work().is_deriving());
  for (int k = 0; k < steps; k++) EXPECT_EQ(mine.work().step(), Step::done);
  step([&] { return mine.work().step(); });
}

void derive_and_fail(Memory &memory, const Stepper &step) {
  const Deriver mine = derive(memory, Operator::failing);
  step([&] { refused([&] { return mine.work().step(); }); });
}

template <int steps>
void stop_after(Memory &memory, const Stepper &step) {
  const Deriver mine = derive(memory, Operator::map);
  for (int k = 0; k < steps; k++) EXPECT_EQ(mine.work().step(), Step::done);
  step([&] { mine.work().stop(); });
}

void close_after_one(Memory &memory, const Stepper &step) {
  Deriver mine = derive(memory, Operator::map);
  EXPECT_EQ(mine.work().step(), Step::done);
  step([&] { mine.values->close(); });
}

// --- checks ---

/** What must be in "d" when `count` values were published in the source. */
Numbers expected(Operator how, std::uint64_t count) {
  Numbers numbers;
  std::uint64_t sum = 0;
  for (std::uint64_t number = used + 1; number <= count; number++) {
    sum += number;
    switch (how) {
      case Operator::map: numbers.push_back(number + 100); break;
      case Operator::scan: numbers.push_back(sum); break;
      case Operator::filter:
        if (number % 2 == 0) numbers.push_back(number);
        break;
      case Operator::take:
        if (number <= used + 2) numbers.push_back(number);
        break;
      case Operator::skip:
        if (number > used + 1) numbers.push_back(number);
        break;
      case Operator::window:
        if (number < count) numbers.push_back(number);
        break;
      case Operator::failing: break;
    }
  }
  return numbers;
}

/** What is in "d": of windows the first value of each. */
Numbers derived(Memory &memory, Operator how) {
  Numbers numbers;
  if (how == Operator::window) {
    auto all = Stream<Pair>(memory, "d").subscription(earliest);
    while (const auto value = all.try_next()) {
      numbers.push_back((*value)[0].number());
      EXPECT_EQ((*value)[1].number(), numbers.back() + 1);
    }
  } else {
    auto all = Values(memory, "d").subscription(earliest);
    while (const auto value = all.try_next()) numbers.push_back(value->number());
  }
  return numbers;
}

void derive_what_there_is(const Deriver &deriver) {
  Step last;
  do last = deriver.work().step();
  while (last == Step::done);
  EXPECT_TRUE(last == Step::no_value || last == Step::over);
  EXPECT_EQ(deriver.work().lost(), 0u);
}

void check_both(Memory &memory, Before &before) {
  if (before.how == Operator::window) check_blocks_and_lines<Pair>(memory, "d");
  else check_blocks_and_lines<Numbered>(memory, "d");
  check_stream(memory, before.source);
}

/** Values of the source that nobody reads but who derives. */
void emit_more(Memory &memory, Before &before, std::uint64_t count) {
  Values source(memory, "s");
  emit_numbers(source, before.source, count);
}

/** Another one goes on: every value once, in order, those that come later, too. */
void derived_once(Memory &memory, Before &before, bool) {
  before.source.reader.reset();
  const Values source(memory, "s");
  std::optional<Deriver> mine = derive(memory, before.how);
  derive_what_there_is(*mine);
  EXPECT_EQ(derived(memory, before.how), expected(before.how, before.source.count));
  for (std::uint64_t k = 0; k < 2 * stream_capacity + 1 && !source.is_ended(); k++) {
    emit_more(memory, before, 1);
    derive_what_there_is(*mine);
  }
  EXPECT_EQ(derived(memory, before.how), expected(before.how, before.source.count));
  if (source.is_ended()) {
    EXPECT_TRUE(Values(memory, "d").is_ended());
  }
  mine.reset();
  check_both(memory, before);
}

/** Who stands by and dies changes nothing: the deriver goes on, and then another one. */
void derived_beside_the_dead(Memory &memory, Before &before, bool completed) {
  derive_what_there_is(*before.living);
  EXPECT_EQ(derived(memory, before.how), expected(before.how, before.source.count));
  emit_more(memory, before, stream_capacity);
  derive_what_there_is(*before.living);
  emit_more(memory, before, 1);
  before.living.reset();
  derived_once(memory, before, completed);
}

/** Nobody goes on: what was derived by the one who died is there once, and no producer is held up. */
void derived_by_nobody(Memory &memory, Before &before, bool completed) {
  const Numbers found = derived(memory, before.how), all = expected(before.how, before.source.count);
  EXPECT_LE(found.size(), 1u);
  EXPECT_TRUE(!completed || found.size() == 1);
  EXPECT_TRUE(std::ranges::equal(found, std::span(all).first(found.size())));
  emit_more(memory, before, 2 * stream_capacity + 1);
  check_both(memory, before);
}

/** It has failed, or does so when another one goes on; who reads it is told why, and no producer is held up. */
void has_failed(Memory &memory, Before &before, bool completed) {
  EXPECT_TRUE(Values(memory, "d").is_ended() || !completed);
  const auto go_on = [&] { derive(memory, Operator::failing).work().wait(); };
  expect_error(ErrorCode::failed, go_on, "no value");
  const auto read = [&] { static_cast<void>(Values(memory, "d").subscription(earliest).try_next()); };
  expect_error(ErrorCode::failed, read, "no value");
  emit_more(memory, before, 2 * stream_capacity + 1);
  check_both(memory, before);
}

TEST(Crash, derived) {
  constexpr auto map = Operator::map, filter = Operator::filter, take = Operator::take, skip = Operator::skip,
                 window = Operator::window, scan = Operator::scan;
  play_all<Before>("derived stream", {
      {"bind", unbound<map>, begin_to_derive<map>, derived_once},
      {"bind, where it began matters", unbound<skip>, begin_to_derive<skip>, derived_once},
      {"bind anew", bound_to_a_line_of_another, begin_to_derive<map>, derived_once},
      {"take over", derivable<map>, begin_to_derive<map>, derived_once},
      {"stand by", derived_by_the_living, begin_to_derive<map>, derived_beside_the_dead},
      {"map", derivable<map>, derive_after<map, 0>, derived_once},
      {"map, nobody goes on", derivable<map>, derive_after<map, 0>, derived_by_nobody},
      {"filter", derivable<filter>, derive_after<filter, 0>, derived_once},
      {"filter, the second", derivable<filter>, derive_after<filter, 1>, derived_once},
      {"the last of take", derivable<take>, derive_after<take, 1>, derived_once},
      {"the end of take", derivable<take>, derive_after<take, 2>, derived_once},
      {"skip", derivable<skip>, derive_after<skip, 0>, derived_once},
      {"skip, the second", derivable<skip>, derive_after<skip, 1>, derived_once},
      {"window", derivable<window>, derive_after<window, 1>, derived_once},
      {"scan", derivable<scan>, derive_after<scan, 1>, derived_once},
      {"the function throws", derivable<Operator::failing>, derive_and_fail, has_failed, true},
      {"the source has ended", of_an_ended_one, derive_after<map, stream_capacity - 1>, derived_once},
      {"stop", derivable<map>, stop_after<1>, derived_once},
      {"close", derivable<map>, close_after_one, derived_once},
  });
}

}  // namespace
}  // namespace zeroipc::testing
