// Pools: leases, handing over, among threads, among processes that are killed.

#include <zeroipc/pool.h>

#include <array>
#include <atomic>
#include <ctime>

#include "vectors.h"

namespace zeroipc::testing {
namespace {

using detail::load64;
using detail::store64;
using Handle = Pool<std::uint64_t>::Handle;
namespace layout = detail::layout;

struct Large {
  std::array<std::uint8_t, 100> bytes;
};

// --- leases ---

TEST(Pool, every_block_is_leased_once) {
  for (std::uint32_t capacity = 1; capacity <= 9; capacity++) {
    TestMemory memory;
    Pool<Large> pool(memory, "p", capacity);
    EXPECT_EQ(pool.capacity(), capacity);
    EXPECT_EQ(pool.name(), "p");
    for (int round = 0; round < 50; round++) {
      std::vector<Pool<Large>::Lease> leases;
      for (std::uint8_t k = 0; k < capacity; k++) {
        ASSERT_EQ(pool.allocated(), k);
        leases.push_back(pool.acquire());
        ASSERT_EQ(reinterpret_cast<std::uintptr_t>(leases.back().get()) % 64, 0u);
        leases.back()->bytes.fill(k);
      }
      ASSERT_FALSE(pool.try_acquire());
      ASSERT_EQ(pool.available(), 0u);
      for (std::uint8_t k = 0; k < capacity; k++)
        for (const std::uint8_t byte : leases[k]->bytes) ASSERT_EQ(byte, k);
    }
    EXPECT_EQ(pool.available(), capacity);
  }
}

TEST(Pool, the_warmest_block_comes_first_with_what_was_in_it) {
  TestMemory memory;
  Pool<std::uint64_t> pool(memory, "p", 5);
  auto one = pool.acquire(), two = pool.acquire();
  *one = 77;
  const Handle before = one.handle();
  one.release();
  auto again = pool.acquire();
  EXPECT_EQ(*again, 77u);
  EXPECT_NE(again.handle(), before);
}

TEST(Pool, a_lease_ends_once) {
  TestMemory memory;
  Pool<std::uint64_t> pool(memory, "p", 2);
  auto lease = pool.acquire(), moved = std::move(lease);
  EXPECT_TRUE(moved && !lease);
  expect_error(ErrorCode::closed, [&] { *lease = 1; }, "the lease has ended");
  *moved = 1;
  moved.release();
  EXPECT_FALSE(moved);
  EXPECT_EQ(moved.handle(), pool.no_handle);
  expect_error(ErrorCode::stale, [&] { moved.release(); }, "released or sent before");
  moved = pool.acquire();
  pool.release(moved.handle());  // by its handle: its destructor finds it stale and does nothing
  auto other = pool.acquire();
  EXPECT_EQ(pool.allocated(), 1u);
  expect_error(ErrorCode::stale, [&] { moved.release(); });
  {
    auto dropped = pool.acquire();
    EXPECT_EQ(pool.allocated(), 2u);
  }
  EXPECT_EQ(pool.allocated(), 1u);
}

TEST(Pool, handles_that_fit_no_lease_are_stale) {
  TestMemory memory;
  Pool<std::uint64_t> pool(memory, "p", 3);
  Queue<Handle> queue(memory, "q", 2, {.spares = 2});
  Memory other = memory.again();
  Pool<std::uint64_t> theirs(other, "p");
  Handle foreign = theirs.handle_of(theirs.allocate());
  EXPECT_TRUE(pool.is_current(foreign));
  expect_error(ErrorCode::stale, [&] { pool.release(foreign); });
  expect_error(ErrorCode::stale, [&] { static_cast<void>(pool.try_send(foreign, queue)); });
  auto lease = pool.acquire();
  const Handle handle = lease.handle();
  for (const Handle wrong : {pool.no_handle, handle | std::uint64_t{1} << 63, handle + (1 << 24), handle | 0xffffff,
                             (handle & ~std::uint64_t{0xffffff}) + 3}) {
    Handle copy = wrong;
    EXPECT_FALSE(pool.is_current(wrong));
    expect_error(ErrorCode::stale, [&] { static_cast<void>(pool.get(wrong)); });
    expect_error(ErrorCode::stale, [&] { pool.release(wrong); }, "pool \"p\": handle ");
    expect_error(ErrorCode::stale, [&] { static_cast<void>(pool.try_send(copy, queue)); });
    expect_error(ErrorCode::stale, [&] { pool.send(copy, queue); });
    EXPECT_EQ(copy, wrong);
  }
  EXPECT_EQ(pool.allocated(), 2u);
  EXPECT_EQ(&pool.get(handle), lease.get());
  lease.release();
  EXPECT_FALSE(pool.is_current(handle));
  theirs.close();
  EXPECT_EQ(pool.allocated(), 1u);  // leases outlast the handle on the pool
  other.close();
  EXPECT_EQ(pool.allocated(), 0u);  // but not the memory
}

struct Point {
  std::int32_t x;
  double y;
};

struct Picky {
  explicit Picky(int number) : value(number) {
    if (number < 0) throw std::invalid_argument("below 0");
  }
  int value;
};

TEST(Pool, blocks_are_allocated_by_address) {
  TestMemory memory;
  Pool<Point> pool(memory, "p", 2);
  Point *one = pool.construct(3, 2.5), *two = pool.allocate();
  ASSERT_TRUE(one && two);
  EXPECT_TRUE(one->x == 3 && one->y == 2.5);
  EXPECT_FALSE(pool.allocate() || pool.construct(1, 1.0));
  EXPECT_EQ(&pool.get(pool.handle_of(one)), one);
  expect_error(ErrorCode::bad_argument, [&] { pool.deallocate(nullptr); }, "there is no block at");
  expect_error(ErrorCode::bad_argument, [&] { pool.deallocate(std::max(one, two) + 2); });
  expect_error(ErrorCode::bad_argument, [&] { pool.destroy(reinterpret_cast<Point *>(&one->y)); });
  pool.destroy(one);
  expect_error(ErrorCode::stale, [&] { pool.deallocate(one); });
  expect_error(ErrorCode::stale, [&] { static_cast<void>(pool.handle_of(one)); });
  pool.deallocate(two);
  Pool<Picky> others(memory, "o", 1);
  EXPECT_THROW(static_cast<void>(others.construct(-1)), std::invalid_argument);
  EXPECT_EQ(others.construct(4)->value, 4);
}

// --- handing over ---

TEST(Pool, leases_go_through_a_queue_in_order) {
  TestMemory memory;
  Pool<std::uint64_t> pool(memory, "p", 8);
  Queue<Handle> queue(memory, "q", 3, {.spares = 2});
  EXPECT_FALSE(pool.try_receive(queue));
  for (std::uint64_t round = 0; round < 100; round++) {
    std::vector<Pool<std::uint64_t>::Lease> leases;
    for (std::uint64_t k = 0; k < 4; k++) {
      leases.push_back(pool.acquire());
      *leases[k] = round * 10 + k;
    }
    for (std::size_t k = 0; k < 3; k++) {
      const Handle before = leases[k].handle();
      ASSERT_TRUE(pool.try_send(leases[k], queue));
      ASSERT_TRUE(!leases[k] && leases[k].handle() == pool.no_handle);
      ASSERT_FALSE(pool.is_current(before));
      expect_error(ErrorCode::stale, [&] { pool.release(before); });
      expect_error(ErrorCode::stale, [&] { static_cast<void>(pool.try_send(leases[k], queue)); });
    }
    ASSERT_FALSE(pool.try_send(leases[3], queue));
    ASSERT_EQ(*leases[3], round * 10 + 3);
    ASSERT_EQ(pool.allocated(), 4u);
    for (std::uint64_t k = 0; k < 3; k++) ASSERT_EQ(*pool.receive(queue), round * 10 + k);
    ASSERT_FALSE(pool.try_receive(queue));
  }
  EXPECT_EQ(pool.available(), 8u);
}

TEST(Pool, waiting_ends_with_the_time_and_leaves_no_bit) {
  TestMemory memory;
  Pool<std::uint64_t> pool(memory, "p", 2);
  Queue<Handle> queue(memory, "q", 1, {.spares = 1});
  auto one = pool.acquire_for(0s), two = pool.acquire_for(at_once);
  ASSERT_TRUE(one && two);
  EXPECT_FALSE(pool.acquire_for(5ms));
  EXPECT_FALSE(pool.receive_for(queue, 1ms));
  EXPECT_TRUE(pool.send_for(*one, queue, 0s));
  EXPECT_FALSE(pool.send_for(*two, queue, 1ms));
  EXPECT_TRUE(*two);
  two->release();
  for (std::uint32_t k = 0; k < 4; k++) EXPECT_EQ(load64(bytes_of(memory, "p") + layout::pool_free + 8 * k), 0u);
}

TEST(Pool, a_queue_without_a_free_block_is_full) {
  TestMemory memory;
  Pool<std::uint64_t> pool(memory, "p", 2);
  Queue<Handle> queue(memory, "q", 2, {.spares = 1});
  std::vector<Queue<Handle>::Reservation> taken;
  for (int k = 0; k < 3; k++) taken.push_back(queue.reserve());
  auto lease = pool.acquire();
  const Handle before = lease.handle();
  EXPECT_FALSE(pool.try_send(lease, queue));
  EXPECT_EQ(lease.handle(), before + (1 << 24));  // the lease goes on under another handle
  expect_error(ErrorCode::stale, [&] { pool.release(before); });
  taken[1].abort();
  EXPECT_TRUE(pool.try_send(lease, queue));
}

TEST(Pool, eight_queues_can_be_bound) {
  TestMemory memory;
  Pool<std::uint64_t> pool(memory, "p", 2), same(memory, "p");
  Memory other = memory.again();
  std::vector<Queue<Handle>> queues;
  for (int k = 0; k < 9; k++) queues.emplace_back(memory, "q" + std::to_string(k), 2, QueueOptions{.spares = 1});
  auto lease = pool.acquire();
  for (int round = 0; round < 2; round++)
    for (std::size_t k = 0; k < 8; k++) {
      pool.send(lease, queues[k]);
      lease = pool.receive(queues[k]);
    }
  expect_error(ErrorCode::bad_argument, [&] { pool.send(lease, queues[8]); }, "8 other queues are bound");
  expect_error(ErrorCode::bad_argument, [&] { static_cast<void>(pool.receive(queues[8])); });
  Queue<Handle> theirs(other, "q1");
  expect_error(ErrorCode::bad_argument, [&] { pool.send(lease, theirs); }, "the same Memory");
  expect_error(ErrorCode::bad_argument, [&] { same.send(lease, queues[0]); }, "the lease is another pool's");
  theirs.close();
  expect_error(ErrorCode::closed, [&] { pool.send(lease, theirs); }, "queue \"q1\"");
  EXPECT_TRUE(lease);
}

TEST(Pool, what_is_no_handle_is_passed_over) {
  TestMemory memory;
  Pool<std::uint64_t> pool(memory, "p", 3);
  Queue<Handle> queue(memory, "q", 4, {.spares = 2});
  const Handle junk[] = {UINT64_MAX, 0, 1, 2};
  auto lease = pool.acquire();
  *lease = 42;
  EXPECT_EQ(queue.try_push_many(std::span(junk).first(3)), 3u);
  pool.send(lease, queue);
  lease = pool.receive(queue);
  EXPECT_EQ(*lease, 42u);
  EXPECT_FALSE(pool.try_receive(queue));
  EXPECT_EQ(queue.try_push_many(junk), 4u);  // full of what nobody can receive
  EXPECT_TRUE(pool.try_send(lease, queue));
  EXPECT_EQ(*pool.receive(queue), 42u);
}

// --- the dead ---

/** Leases three blocks, sends the second through "q", the third through "r", and is gone. */
void lease_and_send(const TestMemory &memory) {
  Child child([name = memory.name()] {
    Memory other(name);
    Pool<std::uint64_t> pool(other, "p");
    Queue<Handle> q(other, "q"), r(other, "r");
    *pool.allocate() = 100;
    auto second = pool.acquire(), third = pool.acquire();
    *second = 101;
    *third = 102;
    pool.send(second, q);
    pool.send(third, r);
    _exit(0);
  });
  child.join();
}

TEST(Pool, what_the_dead_had_leased_comes_back_and_what_they_sent_arrives) {
  TestMemory memory;
  Pool<std::uint64_t> pool(memory, "p", 3);
  Queue<Handle> q(memory, "q", 2, {.spares = 1}), r(memory, "r", 2, {.spares = 1});
  lease_and_send(memory);
  EXPECT_EQ(pool.allocated(), 2u);  // found by whoever has not opened the queues for the pool
  EXPECT_EQ(pool.reclaim(), 1u);
  EXPECT_EQ(pool.reclaim(), 0u);
  auto first = pool.acquire();
  EXPECT_EQ(*first, 100u);  // what it had written
  EXPECT_FALSE(pool.try_acquire());
  auto second = pool.receive(q);
  EXPECT_EQ(*second, 101u);
  static_cast<void>(r.pop());  // taken out by hand: nobody can receive it
  EXPECT_EQ(*pool.acquire(), 102u);
}

TEST(Pool, a_death_is_found_by_who_waits) {
  TestMemory memory;
  Pool<std::uint64_t> pool(memory, "p", 1);
  Child child([&] {
    Memory other(memory.name());
    Pool<std::uint64_t> same(other, "p");
    auto lease = same.acquire();
    for (;;) sleep(1s);
  });
  while (pool.available() > 0) sleep(1ms);
  EXPECT_FALSE(pool.acquire_for(20ms));
  std::jthread killer([&] {
    sleep(20ms);
    child.kill();
  });
  EXPECT_TRUE(pool.acquire_for(30s));
}

TEST(Pool, a_bound_queue_that_is_none_is_corrupt) {
  TestMemory memory;
  Pool<std::uint64_t> pool(memory, "p", 3);
  Queue<Handle> q(memory, "q", 2, {.spares = 1}), r(memory, "r", 2, {.spares = 1});
  lease_and_send(memory);
  std::byte *word = bytes_of(memory, "p") + layout::pool_queues;
  const std::uint64_t right = load64(word);
  for (const std::uint64_t lie : {std::uint64_t{1}, UINT64_MAX, right + 1, right << 32,
                                  static_cast<std::uint64_t>(memory.find("p")->offset) >> layout::line_shift}) {
    store64(word, lie);
    expect_error(ErrorCode::corrupt, [&] { pool.reclaim(); }, "where no queue of handles lies");
    EXPECT_EQ(pool.allocated(), 2u);
  }
  auto first = pool.acquire();  // the one that is surely free
  expect_error(ErrorCode::corrupt, [&] { static_cast<void>(pool.try_acquire()); });
  expect_error(ErrorCode::corrupt, [&] { static_cast<void>(pool.acquire()); });
  expect_error(ErrorCode::corrupt, [&] { pool.send(first, r); });
  store64(word, right);
  EXPECT_FALSE(pool.try_acquire());
}

// --- open, words ---

TEST(Pool, opening_compares_what_is_asked_with_what_is_there) {
  TestMemory memory;
  Pool<std::uint64_t> pool(memory, "p", 4);
  EXPECT_EQ(Pool<std::uint64_t>(memory, "p", 4).capacity(), 4u);
  expect_error(ErrorCode::shape_mismatch, [&] { Pool<std::uint64_t>(memory, "p", 5); });
  expect_error(ErrorCode::shape_mismatch, [&] { Pool<float>(memory, "p"); });
  expect_error(ErrorCode::timeout, [&] { Pool<std::uint64_t>(memory, "none", 1ms); });
  expect_error(ErrorCode::not_found, [&] { Pool<std::uint64_t>(memory, "none"); });
  expect_error(ErrorCode::kind_mismatch, [&] { Queue<std::uint64_t>(memory, "p"); }, "kind 'POOL'");
  expect_error(ErrorCode::bad_argument, [&] { Pool<char>(memory, "r", 0); });
  expect_error(ErrorCode::bad_argument, [&] { Pool<char>(memory, "r", 1 << 24); }, "from 1 to 16777215");
  expect_error(ErrorCode::segment_full, [&] { Pool<Large>(memory, "r", 1 << 20); });
}

template <std::size_t Size>
void expect_stride(std::size_t stride) {
  TestMemory memory;
  Pool<std::array<std::uint8_t, Size>> pool(memory, "p", 4);
  EXPECT_EQ(memory.find("p")->size, 192 + 4 * stride) << Size;
}

TEST(Pool, a_new_one_takes_the_bytes_that_the_guide_says) {
  expect_stride<1>(32);
  expect_stride<24>(32);
  expect_stride<25>(64);
  expect_stride<56>(64);
  expect_stride<57>(128);
  expect_stride<64>(128);
  expect_stride<65>(192);
}

TEST(Pool, opening_refuses_a_header_that_lies) {
  TestMemory memory;
  Pool<std::uint64_t> pool(memory, "p", 4);
  std::byte *header = bytes_of(memory, "p");
  const struct {
    std::uint32_t at, value;
  } lies[] = {{layout::structure_capacity, 0}, {layout::structure_capacity, 7},
              {layout::structure_stride, 8},   {layout::structure_capacity, UINT32_MAX},
              {layout::structure_stride, 36},  {layout::structure_stride, 0xfffffff8},
              {layout::pool_payload, 0},       {layout::pool_payload, 12},
              {layout::pool_payload, 32},      {layout::pool_payload, 0xfffffff8}};
  for (const auto &lie : lies) {
    const std::uint32_t right = detail::load32(header + lie.at);
    detail::store32(header + lie.at, lie.value);
    expect_error(ErrorCode::corrupt, [&] { Pool<std::uint64_t>(memory, "p"); }, "pool \"p\"");
    detail::store32(header + lie.at, right);
  }
}

TEST(Pool, a_closed_or_moved_handle_says_so) {
  TestMemory memory;
  Pool<std::uint64_t> pool(memory, "p", 4), other = std::move(pool);
  expect_error(ErrorCode::closed, [&] { static_cast<void>(pool.try_acquire()); }, "pool \"p\": this handle was closed");
  expect_error(ErrorCode::closed, [&] { static_cast<void>(pool.allocated()); });
  expect_error(ErrorCode::closed, [&] { static_cast<void>(pool.is_current(0)); });
  memory.close();
  auto lease = other.acquire();  // a handle keeps the segment open
  other.close();
  other.close();
  expect_error(ErrorCode::closed, [&] { static_cast<void>(*lease); });
  expect_error(ErrorCode::closed, [&] { lease.release(); });
  expect_error(ErrorCode::closed, [&] { other.deallocate(nullptr); });
  expect_error(ErrorCode::closed, [&] { other.reclaim(); });
}

TEST(Pool, generations_wrap) {
  TestMemory memory;
  Pool<std::uint64_t> pool(memory, "p", 2);
  Queue<Handle> queue(memory, "q", 1, {.spares = 1});
  for (std::uint32_t block = 0; block < 2; block++)
    store64(bytes_of(memory, "p") + layout::pool_blocks + block * 32,
            detail::lease_word(detail::generation_mask - 3 * block, 0, 0));
  for (std::uint64_t round = 0; round < 12; round++) {
    auto one = pool.acquire(), two = pool.acquire();
    *two = round;
    const Handle before = two.handle();
    pool.send(two, queue);
    ASSERT_FALSE(pool.try_acquire());
    two = pool.receive(queue);
    ASSERT_EQ(*two, round);
    ASSERT_TRUE(two.handle() >> 63 == 0 && two.handle() != before);
    expect_error(ErrorCode::stale, [&] { pool.release(before); });
  }
  EXPECT_EQ(pool.allocated(), 0u);
}

TEST(Pool, arbitrary_words_do_no_harm) {
  const int rounds = detail::thread_sanitizer ? 2 : 12;  // which makes it ten times as slow
  for (int round = 0; round < rounds; round++) {
    TestMemory memory;
    Pool<std::uint64_t> pool(memory, "p", 6);
    Queue<Handle> queue(memory, "q", 3, {.spares = 2});
    std::byte *pools = bytes_of(memory, "p"), *queues = bytes_of(memory, "q");
    const auto tried = [](auto &&call) {
      try {
        call();
      } catch (const Error &error) {
        const ErrorCode code = error.code();
        EXPECT_TRUE(code == ErrorCode::corrupt || code == ErrorCode::stale || code == ErrorCode::bad_argument)
            << error.what();
      }
    };
    for (int k = 0; k < 100; k++) {
      std::uint64_t word = std::uint64_t{random_below(UINT32_MAX)} << 32 | random_below(UINT32_MAX);
      if (random_below(2) == 0) word &= 0xfffffff;
      if (random_below(2) == 0) word &= ~std::uint64_t{0xfffffc};
      if (random_below(2) == 0) store64(pools + layout::pool_blocks + random_below(6) * 32, word);
      else if (random_below(3) != 0) store64(queues + layout::queue_tail + random_below(40) * 8, word);
      else if (k > 50) store64(pools + layout::pool_queues + random_below(8) * 8, word);
      tried([&] {
        if (auto lease = pool.try_acquire()) {
          **lease = 1;
          static_cast<void>(pool.try_send(*lease, queue));
        }
      });
      tried([&] {
        if (auto lease = pool.try_receive(queue)) **lease = 2;
      });
      tried([&] { static_cast<void>(pool.get(word)); });
      tried([&] { pool.reclaim(); });
      ASSERT_LE(pool.allocated(), 6u);
    }
  }
}

TEST(Pool, a_reader_looks_and_changes_nothing) {
  TestMemory memory;
  Pool<std::uint64_t> pool(memory, "p", 3);
  Queue<Handle> q(memory, "q", 2, {.spares = 1}), r(memory, "r", 2, {.spares = 1});
  lease_and_send(memory);
  auto lease = pool.acquire();
  *lease = 5;
  const auto before = bytes_of(memory);
  Memory reader = memory.read_only();
  const Pool<std::uint64_t> look(reader, "p");
  EXPECT_EQ(look.get(lease.handle()), 5u);
  EXPECT_TRUE(look.is_current(lease.handle()));
  EXPECT_EQ(look.allocated(), 3u);
  Pool<std::uint64_t> change(reader, "p");
  Queue<Handle> queue(reader, "q");
  Handle handle = lease.handle();
  expect_error(ErrorCode::read_only, [&] { static_cast<void>(change.try_acquire()); }, "cannot change the pool \"p\"");
  expect_error(ErrorCode::read_only, [&] { static_cast<void>(change.acquire()); });
  expect_error(ErrorCode::read_only, [&] { static_cast<void>(change.allocate()); });
  expect_error(ErrorCode::read_only, [&] { change.release(handle); });
  expect_error(ErrorCode::read_only, [&] { static_cast<void>(change.try_send(handle, queue)); });
  expect_error(ErrorCode::read_only, [&] { static_cast<void>(change.receive(queue)); });
  expect_error(ErrorCode::read_only, [&] { change.reclaim(); });
  EXPECT_EQ(bytes_of(memory), before);
}

TEST(Pool, a_sleeper_is_woken_and_costs_no_cpu) {
  TestMemory memory;
  Pool<std::uint64_t> pool(memory, "p", 2);
  Queue<Handle> queue(memory, "q", 1, {.spares = 2});
  const std::clock_t before = std::clock();
  EXPECT_FALSE(pool.receive_for(queue, 300ms));
  EXPECT_LT(std::clock() - before, CLOCKS_PER_SEC / 10);
  Child child([&] {
    Memory other(memory.name());
    Pool<std::uint64_t> same(other, "p");
    Queue<Handle> out(other, "q");
    for (std::uint64_t k = 0; k < 20; k++) {
      auto lease = same.acquire();  // waits for what the other one releases
      *lease = k;
      same.send(lease, out);  // and for room
    }
  });
  for (std::uint64_t k = 0; k < 20; k++) {
    const auto lease = pool.receive_for(queue, 30s);
    ASSERT_EQ(**lease, k);
    sleep(2ms);
  }
  child.join();
}

// --- threads that share a handle ---

TEST(Pool, threads_share_a_handle_and_every_lease_arrives_once) {
  constexpr std::uint32_t makers = 3, each = 20'000;
  TestMemory memory;
  Pool<std::array<std::uint32_t, 16>> pool(memory, "p", 5);
  Queue<Handle> queue(memory, "q", 3, {.spares = 8});
  std::vector<std::atomic<int>> seen(makers * each);
  std::atomic<int> wrong = 0;
  {
    std::vector<std::jthread> threads;
    for (std::uint32_t maker = 0; maker < makers; maker++) {
      threads.emplace_back([&, maker] {
        for (std::uint32_t k = 0; k < each; k++) {
          auto lease = pool.acquire();
          lease->fill(maker * each + k);
          pool.send(lease, queue);
        }
      });
      threads.emplace_back([&] {
        for (std::uint32_t k = 0; k < each; k++) {
          auto lease = pool.receive(queue);
          const std::uint32_t first = lease->front();
          if (first >= makers * each || std::count(lease->begin(), lease->end(), first) != 16) wrong++;
          else seen[first]++;
          lease->fill(UINT32_MAX);
        }
      });
    }
  }
  EXPECT_EQ(wrong, 0);
  EXPECT_TRUE(std::all_of(seen.begin(), seen.end(), [](const auto &times) { return times == 1; }));
  EXPECT_EQ(pool.allocated(), 0u);
}

// --- processes that are killed ---

TEST(Pool, processes_are_killed_and_no_lease_is_lost_doubled_or_torn) {
  constexpr std::uint32_t blocks = 9;
  TestMemory memory(1 << 20, {.max_peers = 16});
  Pool<Checked> pool(memory, "p", blocks);
  Queue<Handle> first(memory, "first", 3, {.spares = 10}), second(memory, "second", 3, {.spares = 10});
  Shared<Books> books;
  const std::string name = memory.name();
  // Two that produce, one that hands on, two that consume.
  const Storm result = storm(5, 60, [&](std::uint32_t role, std::uint32_t number) {
    Memory other(name);
    Pool<Checked> same(other, "p");
    Queue<Handle> in(other, "first"), out(other, "second");
    for (std::uint32_t k = 0; k < Books::most_each; k++) {
      if (role < 2) {
        auto lease = same.acquire();
        *lease = Checked::of(number, k);
        same.send(lease, in);
        books->give(number, k);
      } else if (role == 2) {
        same.send(same.receive(in), out);
      } else {
        auto lease = same.receive(out);
        books->take(*lease);
        std::memset(lease.get(), 0xee, sizeof *lease);
      }
    }
  });
  for (Queue<Handle> *queue : {&first, &second})
    while (const auto lease = pool.try_receive(*queue)) books->take(**lease);
  const std::uint64_t missing = books->close(result.started);
  // Who is killed with a lease that it received takes the value with it.
  EXPECT_LE(missing, result.killed_in[2] + result.killed_in[3] + result.killed_in[4]);
  std::vector<Pool<Checked>::Lease> leases;
  for (std::uint32_t k = 0; k < blocks; k++) leases.push_back(pool.try_acquire().value());  // no block was lost
}

TEST(Pool, a_stopped_process_holds_up_nobody) {
  TestMemory memory;
  Pool<Checked> pool(memory, "p", 4);
  Queue<Handle> queue(memory, "q", 2, {.spares = 8});
  Child child([&] {
    Memory other(memory.name());
    Pool<Checked> same(other, "p");
    Queue<Handle> through(other, "q");
    for (std::uint32_t k = 0;; k++) {
      if (auto lease = same.try_acquire()) {
        **lease = Checked::of(1, k);
        static_cast<void>(same.try_send(*lease, through));
      }
      static_cast<void>(same.try_receive(through));
    }
  });
  for (int round = 0; round < 20; round++) {
    sleep(2ms);
    child.stop();
    while (pool.try_receive(queue)) {
    }
    for (std::uint32_t k = 0; k < 100; k++) {
      auto lease = pool.try_acquire();
      ASSERT_TRUE(lease);
      **lease = Checked::of(0, k);
      ASSERT_TRUE(pool.try_send(*lease, queue));
      const auto received = pool.try_receive(queue);
      ASSERT_TRUE(received && (*received)->is_whole());
    }
    child.go_on();
  }
}

// --- the vector ---

TEST(Pool, vector) {
  using Image = std::array<std::uint8_t, 60>;
  play({"pool", 3,
        [](Memory &memory) {
          // Leased by address, so that the leases outlast the handles, as those of a process that is killed.
          Pool<std::uint32_t> counters(memory, "counters", 3);
          Queue<Handle> handles(memory, "handles", 2, {.spares = 1});
          *counters.allocate() = 7;
          auto second = counters.acquire();
          *second = 8;
          counters.send(second, handles);
          counters.acquire().release();
          Pool<Image>(memory, "images", 2).allocate()->fill(9);
        },
        [](Memory &memory) {
          Pool<std::uint32_t> counters(memory, "counters", 3);
          Queue<Handle> handles(memory, "handles");
          // What was leased died with whoever made the vector; what was sent is in the queue.
          EXPECT_EQ(counters.allocated(), 1u);
          EXPECT_EQ(counters.available(), 2u);
          EXPECT_EQ(handles.peek(), Handle{2 << 24 | 1});
          auto received = counters.receive(handles), one = counters.acquire(), other = counters.acquire();
          EXPECT_EQ(*received, 8u);
          EXPECT_EQ(received.handle(), Handle{3 << 24 | 1});
          EXPECT_EQ(std::min(one.handle(), other.handle()), Handle{2 << 24});
          EXPECT_EQ(std::max(one.handle(), other.handle()), Handle{2 << 24 | 2});
          Pool<Image> images(memory, "images");
          EXPECT_EQ(images.available(), 2u);
          for (const std::uint8_t byte : images.get(1 << 24)) EXPECT_EQ(byte, 9);
        }});
}

}  // namespace
}  // namespace zeroipc::testing
