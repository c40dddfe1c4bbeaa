// Pools: every block is leased by who lives, or in the queue exactly once, or free; what was sent is received in order
// and whole, and what the dead had leased can be had.

#include <zeroipc/pool.h>

#include <set>

#include "crash.h"

namespace zeroipc::testing {
namespace {

namespace layout = detail::layout;

constexpr std::uint32_t capacity = 3, spares = 2;
constexpr std::uint32_t cells = 2;  // of the queue

using Blocks = Pool<Numbered>;
using Handle = Blocks::Handle;
using Handles = Queue<Handle>;

/** What is in the queue, in order; what the checker has leased; the queue's blocks that it keeps. */
struct Before {
  Numbers sent;
  std::vector<Handle> held;
  std::unique_ptr<Handles> queue = nullptr;
  std::vector<Handles::Reservation> kept;
};

// --- states ---

Handle lease(Blocks &pool, std::uint64_t number) {
  Numbered *const value = pool.allocate();
  EXPECT_TRUE(value);
  *value = Numbered::of(number);
  return pool.handle_of(value);
}

/** A new pool and its queue, through which `shift` leases went. */
void make(Memory &memory, int shift) {
  Blocks pool(memory, "p", capacity);
  Handles queue(memory, "q", cells, {.spares = spares});
  for (int k = 0; k < shift; k++) {
    Handle handle = lease(pool, 99);
    EXPECT_TRUE(pool.try_send(handle, queue) && pool.try_receive(queue));
  }
}

/** Somebody leases `leases` blocks beside `sends` that it sends, numbered on. */
Before use(Memory &memory, std::uint64_t leases, std::uint64_t sends) {
  Blocks pool(memory, "p");
  Handles queue(memory, "q");
  Before before;
  for (std::uint64_t k = 0; k < leases; k++) before.held.push_back(lease(pool, 50 + k));
  for (std::uint64_t number = 1; number <= sends; number++) {
    Handle handle = lease(pool, number);
    EXPECT_TRUE(pool.try_send(handle, queue));
    before.sent.push_back(number);
  }
  return before;
}

template <int shift, std::uint64_t leases, std::uint64_t sends>
Before living(Memory &memory) {
  make(memory, shift);
  return use(memory, leases, sends);
}

template <int shift, std::uint64_t leases, std::uint64_t sends>
Before dead(Memory &memory) {
  make(memory, shift);
  Memory other(memory.name());
  Before before = use(other, leases, sends);
  before.held.clear();  // they end with `other`
  return before;
}

constexpr auto fresh = living<0, 0, 0>, used = living<3, 0, 0>, two_leased = living<1, 2, 0>,
               all_leased = living<0, capacity, 0>, one_sent = living<0, 0, 1>,
               one_sent_at_the_wrap = living<cells - 1, 1, 1>, full_queue = living<1, 0, cells>,
               full_queue_beside_a_lease = living<1, 1, cells>, two_leased_by_the_dead = dead<0, 2, 0>,
               all_leased_by_the_dead = dead<0, capacity, 0>, one_sent_by_the_dead = dead<1, 1, 1>,
               full_queue_of_the_dead = dead<1, 1, cells>;

std::byte *lease_word_at(const Memory &memory, std::uint32_t block) {
  std::byte *header = bytes_of(memory, "p");
  return header + layout::pool_blocks + block * detail::fixed32(header + layout::structure_stride);
}

/** Somebody died with the first handle of the queue received (V3) and not taken out (V4). */
template <Before (*prepare)(Memory &)>
Before stale(Memory &memory) {
  Before before = prepare(memory);
  for (std::uint32_t block = 0; block < capacity; block++) {
    std::byte *at = lease_word_at(memory, block);
    const std::uint64_t word = detail::load64(at), number = detail::load64(at + layout::lease_payload_near);
    if ((word & detail::sent_bit) != 0 && number == 1)
      detail::store64(at, detail::lease_word(detail::generation_of(word) + 1, 0, dead_owner));
  }
  before.sent.erase(before.sent.begin());
  return before;
}

constexpr auto stale_before_none = stale<living<1, 0, 1>>, stale_in_a_full_queue = stale<full_queue>;

/** A queue of which somebody who lives holds every block. */
Before no_free_block(Memory &memory) {
  Before before = living<1, 0, 0>(memory);
  before.queue = std::make_unique<Handles>(memory, "q");
  for (std::uint32_t k = 0; k < cells + spares; k++) before.kept.push_back(before.queue->try_reserve().value());
  return before;
}

// --- operations ---

void acquire(Memory &memory, const Stepper &step) {
  Blocks pool(memory, "p");
  step([&] {
    auto mine = pool.try_acquire();
    if (mine) **mine = Numbered::of(8);
    return mine;
  });
}

void acquire_with_the_queue_known(Memory &memory, const Stepper &step) {
  Blocks pool(memory, "p");
  static_cast<void>(pool.allocated());
  step([&] { return pool.try_acquire(); });
}

void construct(Memory &memory, const Stepper &step) {
  Blocks pool(memory, "p");
  step([&] { return pool.construct(Numbered::of(8)); });
}

void release(Memory &memory, const Stepper &step) {
  Blocks pool(memory, "p");
  auto mine = pool.try_acquire().value();
  step([&] { mine.release(); });
}

void release_again(Memory &memory, const Stepper &step) {
  Blocks pool(memory, "p");
  auto mine = pool.try_acquire().value();
  const Handle handle = mine.handle();
  mine.release();
  step([&] { refused([&] { return pool.release(handle), true; }); });
}

void deallocate(Memory &memory, const Stepper &step) {
  Blocks pool(memory, "p");
  Numbered *const mine = pool.allocate();
  step([&] { pool.deallocate(mine); });
}

void send(Memory &memory, const Stepper &step) {
  Blocks pool(memory, "p");
  Handles queue(memory, "q");
  auto mine = pool.try_acquire().value();
  *mine = Numbered::of(7);
  step([&] { return pool.try_send(mine, queue); });
}

void receive(Memory &memory, const Stepper &step) {
  Blocks pool(memory, "p");
  Handles queue(memory, "q");
  step([&] {
    auto mine = pool.try_receive(queue);
    if (mine) **mine = Numbered::of(8);
    return mine;
  });
}

void reclaim(Memory &memory, const Stepper &step) {
  Blocks pool(memory, "p");
  step([&] { return pool.reclaim(); });
}

void count(Memory &memory, const Stepper &step) {
  Blocks pool(memory, "p");
  step([&] { return pool.allocated(); });
}

// --- checks ---

/** What is in the queue, in order; its leases end. */
Numbers drain(Blocks &pool, Handles &queue) {
  Numbers numbers;
  while (const auto received = pool.try_receive(queue)) {
    numbers.push_back((*received)->number());
    EXPECT_LE(numbers.size(), cells);
  }
  return numbers;
}

/** Every block can be had, once, and the queue takes as many as it has cells; twice over. */
void check_whole(Blocks &pool, Handles &queue) {
  for (int round = 0; round < 2; round++) {
    std::vector<Blocks::Lease> leases;
    std::set<const Numbered *> blocks;
    for (std::uint64_t k = 0; k < capacity; k++) {
      leases.push_back(pool.try_acquire().value());
      *leases.back() = Numbered::of(20 + k);
      blocks.insert(leases.back().get());
    }
    EXPECT_EQ(blocks.size(), capacity);
    EXPECT_FALSE(pool.try_acquire());
    EXPECT_EQ(pool.allocated(), capacity);
    for (std::uint32_t k = 0; k < cells; k++) EXPECT_TRUE(pool.try_send(leases[k], queue));
    EXPECT_FALSE(pool.try_send(leases[cells], queue));
    EXPECT_EQ(drain(pool, queue), (Numbers{20, 21}));
    leases.clear();
    EXPECT_EQ(pool.allocated(), 0u);
  }
}

/** Of what was sent, `gone` are gone, and 7 has come if it is `added`; or not, if it had not returned. */
template <std::size_t gone, std::size_t added>
void changed(Memory &memory, Before &before, bool completed) {
  Blocks pool(memory, "p");
  Handles queue(memory, "q");
  const std::size_t allocated = pool.allocated();
  if (!before.held.empty()) pool.reclaim();  // changes nothing for anybody
  const Numbers found = drain(pool, queue);
  EXPECT_EQ(allocated, before.held.size() + found.size());
  expect_done(found, before.sent, gone, added, completed);
  for (std::size_t k = 0; k < before.held.size(); k++) {
    EXPECT_EQ(pool.get(before.held[k]).number(), 50 + k);
    pool.release(before.held[k]);
  }
  before.kept.clear();
  check_whole(pool, queue);
}

constexpr auto nothing = changed<0, 0>, one_came = changed<0, 1>, one_went = changed<1, 0>;

/** And no block has an owner any more, but those that were sent. */
void reclaimed(Memory &memory, Before &before, bool completed) {
  for (std::uint32_t block = 0; block < capacity && completed; block++) {
    const std::uint64_t word = detail::load64(lease_word_at(memory, block));
    EXPECT_TRUE((word & detail::owner_mask) == 0 || (word & detail::sent_bit) != 0) << "block " << block;
  }
  nothing(memory, before, completed);
}

TEST(Crash, pool) {
  play_all<Before>("pool", {
      {"acquire, fresh", fresh, acquire, nothing},
      {"acquire, used before", used, acquire, nothing},
      {"acquire, the last one", two_leased, acquire, nothing},
      {"acquire, none is free", all_leased, acquire, nothing},
      {"acquire, all are the dead's", all_leased_by_the_dead, acquire, nothing},
      {"acquire, the dead have leased and sent", full_queue_of_the_dead, acquire, nothing},
      {"acquire, the same, the queue known", full_queue_of_the_dead, acquire_with_the_queue_known, nothing},
      {"acquire, beside a stale handle", stale_in_a_full_queue, acquire, nothing},
      {"construct", used, construct, nothing},
      {"release", two_leased, release, nothing},
      {"release, beside a full queue", full_queue, release, nothing},
      {"release, stale", two_leased, release_again, nothing, true},
      {"deallocate", two_leased, deallocate, nothing},
      {"send, which binds", fresh, send, one_came},
      {"send, used before", used, send, one_came},
      {"send, behind one", one_sent_at_the_wrap, send, one_came},
      {"send, behind one of the dead", one_sent_by_the_dead, send, one_came},
      {"send, full", full_queue, send, nothing},
      {"send, a stale handle in the way", stale_in_a_full_queue, send, one_came},
      {"send, no free block", no_free_block, send, nothing},
      {"receive, which binds, empty", fresh, receive, nothing},
      {"receive, empty", used, receive, nothing},
      {"receive, one", one_sent, receive, one_went},
      {"receive, at the wrap", one_sent_at_the_wrap, receive, one_went},
      {"receive, full", full_queue_beside_a_lease, receive, one_went},
      {"receive, from the dead", one_sent_by_the_dead, receive, one_went},
      {"receive, stale", stale_before_none, receive, nothing},
      {"receive, behind a stale one", stale_in_a_full_queue, receive, one_went},
      {"reclaim, nothing", two_leased, reclaim, nothing},
      {"reclaim, some", two_leased_by_the_dead, reclaim, reclaimed},
      {"reclaim, all", all_leased_by_the_dead, reclaim, reclaimed},
      {"reclaim, beside what the dead sent", full_queue_of_the_dead, reclaim, reclaimed},
      {"reclaim, beside a stale handle", stale_before_none, reclaim, reclaimed},
      {"allocated", full_queue_of_the_dead, count, nothing},
  });
}

}  // namespace
}  // namespace zeroipc::testing
