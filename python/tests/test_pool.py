"""Pools: leases in place, handles, handing over through queues, deaths, and words that lie."""

from __future__ import annotations

import asyncio
import gc
import threading
from functools import partial
from typing import Any

import numpy as np
import pytest
from harness import (
    LONG,
    in_threads,
    interrupt_soon,
    join,
    kill,
    lie,
    new_name,
    offset_of,
    raises,
    run_async,
    seeded,
    start,
    until,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from zeroipc import Array, Code, Error, Memory, Pool, Queue
from zeroipc import layout as L
from zeroipc.pool import PoolLease
from zeroipc.pool_core import GENERATION_MASK, SENT, generation_in, index_in, lease_word

both = pytest.mark.usefixtures("both_atomics")
FRAME = np.dtype([("number", "u4"), ("pixels", "u1", 100)], align=True)


# --- leases ---


@both
def test_every_block_is_leased_once_and_comes_back(memory: Memory) -> None:
    pool = Pool(memory, "p", "f8", 3)
    assert (pool.capacity, pool.allocated, pool.available) == (3, 0, 3)
    for _ in range(5):
        leases = [pool.acquire() for _ in range(3)]
        assert len({index_in(lease.handle) for lease in leases}) == 3 and pool.try_acquire() is None
        assert (pool.allocated, pool.available) == (3, 0)
        with raises(Code.TIMEOUT, 'pool "p": waiting for a free block'):
            pool.acquire(0.005)
        leases[1].release()
        again = pool.acquire()
        assert index_in(again.handle) == index_in(leases[1].handle) and again.handle != leases[1].handle
        for lease in (leases[0], again, leases[2]):
            lease.release()
            with raises(Code.STALE, "no such lease"):
                lease.release()
    assert pool.available == 3


@both
def test_elements_lie_in_place(memory: Memory) -> None:
    pool = Pool(memory, "p", FRAME, 2)
    with pool.acquire() as lease:
        lease.view["number"] = 7
        lease.view["pixels"][:] = 9
        look = Pool(memory, "p", FRAME).get(lease.handle)
        assert look.view["number"] == 7 and look.value["pixels"].tolist() == [9] * 100 and look.is_current()
        assert look.handle == lease.handle
        with pytest.raises(ValueError):
            look.view["number"] = 8
        lease.value = (8, [0] * 100)
        assert lease.value["number"] == 8 and not lease.ended and look.view["number"] == 8
        address = lease.view.ctypes.data
        assert address % 64 == 0  # large ones begin on a line
    assert lease.ended and not look.is_current()
    with raises(Code.STALE):
        _ = look.value
    for use in (lambda: lease.view, lambda: lease.value, lambda: setattr(lease, "value", 1)):
        with raises(Code.CLOSED, "lease has ended"):
            use()
    matrices = Pool(memory, "m", np.dtype(("f8", (2, 3))), 1)
    with matrices.acquire() as matrix:
        matrix.view[1, 2] = 5
        matrix.view[0] = [1, 2, 3]
        assert matrix.value.tolist() == [[1, 2, 3], [0, 0, 5]]
    small = Pool(memory, "s", "i4", 1).acquire()
    small.view[...] = 3
    assert small.value == 3 and small.view.item() == 3
    with raises(Code.OUT_OF_RANGE):
        small.value = "x"


def test_what_is_no_handle_of_ones_own(memory: Memory) -> None:
    pool = Pool(memory, "p", "f8", 2)
    lease = pool.acquire()
    with Memory(memory.name) as second:
        other = Pool(second, "p", "f8")
        with raises(Code.STALE):
            other.release(lease.handle)  # somebody else's
        other.get(lease.handle)
        theirs = other.acquire()
        with raises(Code.STALE):
            pool.release(theirs.handle)
    for handle in (lease.handle | 1 << 63, 2, 5 << 24, 2**64 - 1, lease.handle + (1 << 24)):
        for use in (pool.release, pool.get):
            with raises(Code.STALE, f"handle {handle}"):
                use(handle)
    for wrong in (-1, 2**64, "x", 1.5, None):
        with raises(Code.BAD_ARGUMENT):
            pool.release(wrong)  # type: ignore[arg-type]
    pool.release(lease.handle)
    with raises(Code.STALE):
        lease.release()


def test_generations_wrap(memory: Memory) -> None:
    pool, queue = Pool(memory, "p", "u1", 1), Queue(memory, "q", "u8", 2)
    p = pool._core
    p.u64[p.block(0)] = lease_word(GENERATION_MASK - 4, 0, 0)
    for _ in range(5):
        with pool.acquire() as lease:
            assert pool.get(lease.handle).is_current()
            pool.send(lease, queue)
        with pool.receive(queue) as lease:
            assert lease.handle >> 63 == 0
    assert generation_in(lease.handle) < 100


@settings(max_examples=40, deadline=None)
@given(st.integers(1, 5), st.integers(1, 3), st.lists(st.sampled_from("aaarsvS"), max_size=50))
def test_any_operations_against_a_model(capacity: int, room: int, operations: list[str]) -> None:
    with Memory(new_name(), 65536) as memory:
        memory.unlink()
        pool, queue = Pool(memory, "p", "u8", capacity), Queue(memory, "q", "u8", room, spares=2)
        held: list[PoolLease] = []
        sent: list[int] = []
        for number, operation in enumerate(operations):
            if operation == "a":
                lease = pool.try_acquire()
                assert (lease is None) is (len(held) + len(sent) == capacity)
                if lease:
                    lease.value = number
                    held.append(lease)
            elif operation == "r" and held:
                held.pop(number % len(held)).release()
            elif operation in "sS" and held:
                lease = held[number % len(held)]
                value = lease.value
                assert pool.try_send(lease, queue) is (len(sent) < room) is lease.ended
                if lease.ended:
                    held.remove(lease)
                    sent.append(value)
            elif operation == "v":
                lease = pool.try_receive(queue)
                assert (lease.value if lease else None) == (sent.pop(0) if sent else None)
                held += [lease] if lease else []
            assert pool.allocated == len(held) + len(sent)
            assert len({index_in(lease.handle) for lease in held}) == len(held)


# --- handing over ---


@both
def test_a_lease_that_was_sent_is_its_receivers(memory: Memory) -> None:
    pool, queue = Pool(memory, "p", "i8", 3), Queue(memory, "q", "u8", 1, spares=1)
    lease = pool.acquire()
    lease.value = 5
    handle = lease.handle
    assert pool.try_receive(queue) is None
    assert pool.try_send(lease, queue) and lease.ended and pool.allocated == 1
    for use in (lease.release, partial(pool.send, lease, queue), partial(pool.release, handle)):
        with raises(Code.STALE):
            use()
    full = pool.acquire()
    assert not pool.try_send(full, queue) and not full.ended and full.value is not None
    with raises(Code.TIMEOUT, 'pool "p": waiting for room in queue "q"'):
        pool.send(full, queue, 0.005)
    with Memory(memory.name) as second:
        there, into = Pool(second, "p", "i8"), Queue(second, "q", "u8")
        with there.receive(into) as got:
            assert got.value == 5 and got.handle != handle
            with raises(Code.STALE):
                pool.get(handle)
            pool.send(full, queue)
            there.send(there.receive(into), into)
        with raises(Code.TIMEOUT, 'pool "p": waiting for a lease in queue "q"'):
            there.receive(into).release()
            there.receive(into, 0.005)
    assert pool.allocated == 0


def test_queues_and_leases_that_do_not_belong(memory: Memory) -> None:
    pool, other = Pool(memory, "p", "i8", 10), Pool(memory, "o", "i8", 2)
    queue = Queue(memory, "q", "u8", 2)
    lease = pool.acquire()
    with Memory(memory.name) as second:
        wrong: list[Any] = [Queue(memory, "r", "u4", 2), Queue(second, "q", "u8"), None, pool]
        for queue_ in wrong:
            for use in (partial(pool.try_send, lease, queue_), partial(pool.try_receive, queue_)):
                with raises(Code.BAD_ARGUMENT, "a Queue of u64"):
                    use()
        with raises(Code.BAD_ARGUMENT, "another pool's"):
            other.send(lease, queue)
        with raises(Code.BAD_ARGUMENT, "another memory's"):
            Pool(second, "p", "i8").send(lease, Queue(second, "q", "u8"))
    queues = [queue, *(Queue(memory, f"q{k}", "u8", 1, spares=1) for k in range(8))]
    for each in queues[:8]:
        pool.send(pool.acquire(), each)
    with raises(Code.BAD_ARGUMENT, "8 other queues are bound"):
        pool.send(lease, queues[8])
    for each in queues[:8]:
        pool.receive(each).release()
    assert pool.allocated == 1 and not lease.ended


def test_what_is_in_a_queue_and_no_handle_of_a_sent_lease(memory: Memory) -> None:
    pool, queue = Pool(memory, "p", "i8", 2), Queue(memory, "q", "u8", 3, spares=2)
    lease = pool.acquire()
    for stale in (2**64 - 1, lease.handle, lease.handle + (7 << 24)):
        queue.push(stale)
    pool.send(lease, queue)  # room is made where nobody can receive anything
    with pool.receive(queue) as got:
        assert len(queue) == 0 and index_in(got.handle) == index_in(lease.handle)
    # The queue has no free block: the lease goes on under another handle.
    leases = [queue.reserve() for _ in range(5)]
    lease = pool.acquire()
    before = lease.handle
    assert not pool.try_send(lease, queue) and lease.handle != before and not lease.ended
    leases[0].release()
    pool.send(lease, queue, LONG)
    pool.receive(queue).release()


def test_waiting(memory: Memory) -> None:
    pool, queue = Pool(memory, "p", "i8", 1), Queue(memory, "q", "u8", 1)
    lease = pool.acquire()
    threading.Timer(0.03, lease.release).start()
    with pool.acquire(LONG) as lease:
        interrupt_soon(0.05)
        with pytest.raises(KeyboardInterrupt):
            pool.acquire()
        sending = threading.Timer(0.03, pool.try_send, (lease, queue))
        sending.start()
        with pool.receive(queue, LONG) as got:
            sending.join(LONG)
            assert lease.ended and not got.ended
    with Memory(memory.name) as second, pool.acquire():
        again = Pool(second, "p", "i8")
        threading.Timer(0.03, second.close).start()
        with raises(Code.CLOSED):
            again.acquire()
    p = pool._core
    assert not any(p.u64[p.free + k] for k in range(4))


@both
def test_threads_hand_over_everything_once(memory: Memory) -> None:
    pool, queue = Pool(memory, "p", "u8", 4), Queue(memory, "q", "u8", 2, spares=4)
    each = 150
    seen: list[int] = []

    def send(maker: int) -> None:
        for k in range(each):
            with pool.acquire(LONG) as lease:
                lease.value = maker << 32 | k
                pool.send(lease, queue, LONG)

    def receive() -> None:
        for _ in range(each):
            with pool.receive(queue, LONG) as lease:
                seen.append(lease.value)

    in_threads(partial(send, 0), partial(send, 1), receive, receive)
    assert sorted(seen) == [maker << 32 | k for maker in range(2) for k in range(each)]
    assert pool.available == 4


def test_tasks(memory: Memory) -> None:
    pool, queue = Pool(memory, "p", "i8", 2), Queue(memory, "q", "u8", 1)
    draw = seeded()

    async def body() -> None:
        async def send() -> None:
            for k in range(30):
                lease = await pool.acquire_async()
                lease.value = k
                await pool.send_async(lease, queue)

        sending = asyncio.create_task(send())
        got = []
        for _ in range(30):
            with await pool.receive_async(queue) as lease:
                got.append(lease.value)
        await sending
        assert got == list(range(30)) and pool.available == 2
        for wait in (pool.receive_async(queue, 0.01), pool.receive_async(queue, 0)):
            with raises(Code.TIMEOUT):
                await wait
        # Whoever is cancelled has leased and received nothing.
        for _ in range(60):
            tasks = [asyncio.create_task(pool.acquire_async()) for _ in range(3)]
            receiving = asyncio.create_task(pool.receive_async(queue))
            await asyncio.sleep(0)
            done = [task for task in tasks if task.done()]
            if done and draw.random() < 0.5:
                await pool.send_async(done.pop().result(), queue)
            await asyncio.sleep(draw.choice([0, 0.0005, 0.002]))
            for task in [*tasks, receiving]:
                task.cancel()
            results = await asyncio.gather(*tasks, receiving, return_exceptions=True)
            for result in results:
                if isinstance(result, PoolLease) and not result.ended:
                    result.release()
            left = pool.try_receive(queue)
            if left:
                left.release()
            assert pool.available == 2

    run_async(body)


# --- processes ---


def lease_and_wait(name: str) -> None:
    memory = Memory(name)
    pool, queue = Pool(memory, "p", "i8", timeout=LONG), Queue(memory, "q", "u8", timeout=LONG)
    leases = [pool.acquire() for _ in range(3)]
    for k, lease in enumerate(leases):
        lease.value = k
    pool.send(leases[0], queue)
    pool.send(leases[1], queue)
    memory.wait_for("never")


def test_what_a_killed_process_had(memory: Memory) -> None:
    pool, queue = Pool(memory, "p", "i8", 3), Queue(memory, "q", "u8", 2)
    child = start(lease_and_wait, memory.name)
    until(lambda: len(queue) == 2)
    assert pool.try_acquire() is None and pool.allocated == 3
    waiting: list[PoolLease] = []
    thread = threading.Thread(target=lambda: waiting.append(pool.acquire(LONG)))
    thread.start()
    kill(child)
    thread.join(LONG)
    assert waiting[0].value == 2  # what it had leased came back, with what was in it
    assert pool.allocated == 3
    assert pool.receive(queue).value == 0  # what it had sent is received
    # One that is popped by hand frees its block.
    queue.pop()
    assert pool.allocated == 2 and pool.reclaim() == 1 and pool.reclaim() == 0
    assert pool.acquire(0).value == 1


def relay(name: str, count: int) -> None:
    with Memory(name) as memory:
        pool = Pool(memory, "p", "i8", timeout=LONG)
        there, back = Queue(memory, "there", "u8", timeout=LONG), Queue(memory, "back", "u8", timeout=LONG)
        for _ in range(count):
            lease = pool.receive(there, LONG)
            lease.view[...] += 1
            pool.send(lease, back, LONG)


def test_a_lease_goes_to_another_process_and_back(memory: Memory) -> None:
    pool = Pool(memory, "p", "i8", 2)
    there, back = Queue(memory, "there", "u8", 1), Queue(memory, "back", "u8", 1)
    child = start(relay, memory.name, 50)
    for value in range(50):
        lease = pool.acquire(LONG)
        lease.value = value
        pool.send(lease, there, LONG)
        with pool.receive(back, LONG) as lease:
            assert lease.value == value + 1
    join(child)


def test_closing_the_memory_ends_its_leases_and_closing_the_pool_does_not(memory: Memory) -> None:
    pool = Pool(memory, "p", "i8", 2)
    second = Memory(memory.name)
    other = Pool(second, "p", "i8")
    lease, kept = other.acquire(), other.acquire()
    other.close()
    assert not lease.ended
    lease.value = 3
    assert lease.value == 3
    kept.release()
    assert pool.allocated == 1
    second.close()
    gc.collect()
    assert lease.ended and pool.allocated == 0
    with raises(Code.CLOSED):
        lease.release()
    with lease:  # leaving is fine
        pass


# --- opening ---


def test_what_cannot_be_opened(memory: Memory) -> None:
    pool = Pool(memory, "p", "f8", 4)
    with raises(Code.SHAPE_MISMATCH, "stored capacity 4, asked for 5"):
        Pool(memory, "p", "f8", 5)
    with raises(Code.SHAPE_MISMATCH):
        Pool(memory, "p", "f4")
    for capacity in (0, -1, 2**24, 1.5, True):
        with raises(Code.BAD_ARGUMENT, "capacity"):
            Pool(memory, "r", "f8", capacity)  # type: ignore[arg-type]
    with raises(Code.KIND_MISMATCH, "kind 'POOL', asked for queue"):
        Queue(memory, "p", "f8")
    for size, stride in ((1, 32), (24, 32), (25, 64), (56, 64), (57, 128), (64, 128), (65, 192)):
        Pool(memory, f"s{size}", f"V{size}", 3)
        found = memory.find(f"s{size}")
        assert found and found.size == (192 + 3 * stride + 63) // 64 * 64
    at = offset_of(memory, "p")
    for field, value in (
        (L.STRUCTURE_CAPACITY, 0),
        (L.STRUCTURE_CAPACITY, 100),
        (L.STRUCTURE_CAPACITY, 2**32 - 1),
        (L.STRUCTURE_STRIDE, 12),
        (L.STRUCTURE_STRIDE, 8),
        (L.POOL_PAYLOAD, 0),
        (L.POOL_PAYLOAD, 9),
        (L.POOL_PAYLOAD, 2**32 - 8),
    ):
        with lie(memory, at + field, value), raises(Code.CORRUPT, 'pool "p"'):
            Pool(memory, "p", "f8")
    assert pool.try_acquire()


def test_read_only_and_closed(memory: Memory) -> None:
    pool, queue = Pool(memory, "p", "i8", 2), Queue(memory, "q", "u8", 2)
    lease, sent = pool.acquire(), pool.acquire()
    lease.value = 4
    pool.send(sent, queue)
    with Memory(memory.name, read_only=True) as reader:
        look = Pool(reader, "p", "i8")
        assert look.get(lease.handle).value == 4 and (look.allocated, look.capacity) == (2, 2)
        into = Queue(reader, "q", "u8")
        for change in (look.acquire, look.reclaim, partial(look.release, 1), partial(look.receive, into)):
            with raises(Code.READ_ONLY):
                change()
    pool.close()
    for use in (pool.try_acquire, pool.reclaim, lambda: pool.allocated, partial(pool.get, 1)):
        with raises(Code.CLOSED):
            use()


def test_words_that_contradict_each_other_are_told(memory: Memory) -> None:
    pool, queue = Pool(memory, "p", "i8", 2), Queue(memory, "q", "u8", 1, spares=1)
    p = pool._core
    dead = 0x010002  # an owner that never lived
    p.u64[p.block(0)] = lease_word(5, 0, dead)
    assert pool.available == 2
    p.u64[p.block(0)] = lease_word(5, SENT, dead)
    assert pool.available == 2  # it is in no queue
    for line in (1, 2**63, offset_of(memory, "p") >> L.LINE_SHIFT):
        p.u64[p.queues] = line
        with raises(Code.CORRUPT, f'pool "p": it is bound to line {line}'):
            _ = pool.allocated
        pool.acquire().release()  # the other block
        with raises(Code.CORRUPT):
            pool.reclaim()
    p.u64[p.queues] = offset_of(memory, "q") >> L.LINE_SHIFT
    assert pool.available == 2 and pool.reclaim() == 1
    q = queue._core
    lease = pool.acquire()
    pool.send(pool.acquire(), queue)
    q.u64[q.cell(0)] |= 0xFFFFF0  # a block that is not there
    for use in (partial(pool.send, lease, queue), partial(pool.receive, queue)):
        with raises(Code.CORRUPT):
            use()
    assert not lease.ended
    lease.release()


def test_arbitrary_words_harm_nobody(memory: Memory) -> None:
    """Whatever stands in the words: an outcome, CORRUPT or STALE, and never an access elsewhere."""
    draw = seeded()
    done = 0
    for number in range(20):
        pool, queue = Pool(memory, f"p{number}", "u8", 4), Queue(memory, f"q{number}", "u8", 3, spares=2)
        guard = Array(memory, f"guard{number}", "u8", 64)
        pool.send(pool.acquire(), queue)
        p, q = pool._core, queue._core

        def send(pool: Pool = pool, queue: Queue = queue) -> None:
            lease = pool.try_acquire()
            if lease and not pool.try_send(lease, queue):
                lease.release()

        def receive(pool: Pool = pool, queue: Queue = queue) -> None:
            lease = pool.try_receive(queue)
            if lease:
                lease.value = 1
                lease.release()

        for _ in range(12):
            for _ in range(draw.randint(1, 4)):
                word = draw.choice([p.block(draw.randrange(4)), p.free, q.cell(draw.randrange(5)) + draw.randrange(3)])
                near = [
                    draw.getrandbits(60),  # turns below half of what there are: circles take a million steps
                    draw.getrandbits(26),
                    draw.getrandbits(3) << 25 | p.owner,
                    draw.getrandbits(2) << 24 | draw.randrange(5),
                ]
                p.u64[word] = draw.choice(near)
            for use in (send, receive, pool.reclaim, lambda pool=pool: pool.allocated):
                try:
                    use()
                    done += 1
                except Error as error:
                    assert error.code in (Code.CORRUPT, Code.STALE)
        assert not guard.any()
    assert done > 20
