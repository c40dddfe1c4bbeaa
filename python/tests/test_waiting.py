"""Waiting and waking: sleepers in threads, tasks and processes, Ctrl-C, cancellation, sets of many peers."""

from __future__ import annotations

import asyncio
import os
import threading
import time
from collections.abc import Callable, Coroutine
from typing import Any

import pytest
from harness import LONG, interrupt_soon, join, kill, raises, start, until

from zeroipc import Array, Code, Error, Memory, Queue
from zeroipc import layout as L
from zeroipc.waiting import Condition, Effort, wait, wait_async


def push_after_a_while(name: str) -> None:
    with Memory(name) as memory:
        queue = Queue(memory, "q", "i8")
        for value in range(10):
            time.sleep(0.003)
            queue.push(value, timeout=LONG)


def test_a_sleeper_is_woken_and_costs_no_cpu(memory: Memory) -> None:
    queue = Queue(memory, "q", "i8", 2)
    before = time.process_time()
    with raises(Code.TIMEOUT):
        queue.pop(timeout=0.3)
    assert time.process_time() - before < 0.15
    child = start(push_after_a_while, memory.name)
    assert [queue.pop(timeout=LONG) for _ in range(10)] == list(range(10))
    join(child)


def test_other_threads_run_while_one_waits(memory: Memory) -> None:
    queue = Queue(memory, "q", "i8", 1)
    thread = threading.Timer(0.01, queue.push, [7])
    thread.start()
    assert queue.pop(timeout=LONG) == 7
    thread.join()


def test_ctrl_c_ends_a_wait_and_leaves_nothing(memory: Memory) -> None:
    queue = Queue(memory, "q", "i8", 1)
    interrupt_soon(0.02)
    with pytest.raises(KeyboardInterrupt):
        queue.pop()
    assert memory.attachment.waiting.stands(queue._core.not_empty << 3) == 0
    assert not memory.attachment.waiting.any_waiting(queue._core.not_empty << 3)
    queue.push(1)
    assert queue.pop() == 1


def wait_for_one(name: str) -> None:
    with Memory(name) as memory:
        seen = Array(memory, "seen", "i8", 1)
        Queue(memory, "q", "i8").pop(timeout=LONG)
        seen.fetch_add(0, 1)


def test_one_element_wakes_one_of_many_and_the_dead_are_passed_over(memory: Memory) -> None:
    queue, seen = Queue(memory, "q", "i8", 8), Array(memory, "seen", "i8", 1)
    children = [start(wait_for_one, memory.name) for _ in range(3)]
    word = memory.attachment.words.u64
    until(lambda: word[queue._core.not_empty].bit_count() == 3)
    kill(children[0])
    for k in (1, 2):
        queue.push(k)
        until(lambda k=k: seen.load(0) == k)  # type: ignore[misc]
    for child in children[1:]:
        join(child)
    assert queue.is_empty()


@pytest.mark.parametrize("max_peers", [64, 65, 255])
def test_bits_of_slots_that_are_not_there_are_cleared(name: str, max_peers: int) -> None:
    with Memory(name, "1MB", max_peers=max_peers) as memory:
        queue = Queue(memory, "q", "i8", 4)
        waiting, words = memory.attachment.waiting, memory.attachment.words
        at = queue._core.not_empty << 3
        used = (max_peers + 63) // 64
        for k in range(used):
            words.store64(at + 8 * k, 2**64 - 1)
        assert waiting.any_waiting(at) and waiting.others_wait(at)
        assert waiting.wake_one(at) is False  # nobody sleeps there
        assert not waiting.any_waiting(at)
        for k in range(used):
            words.store64(at + 8 * k, 2**64 - 1)
        waiting.wake_all(at)
        assert not waiting.any_waiting(at) and not waiting.others_wait(at)


def test_a_wake_goes_round_and_passes_one_over(memory: Memory) -> None:
    queue = Queue(memory, "q", "i8", 4)
    waiting, words = memory.attachment.waiting, memory.attachment.words
    at = queue._core.not_empty << 3
    bells = [memory.attachment.shape.peer_line(slot) + L.PEER_DOORBELL for slot in (1, 2, 3)]
    words.store64(at, 0b111)
    assert waiting.wake_one(at, but=2) is False
    assert words.load64(at) == 0b010 and [words.load32(bell) for bell in bells] == [1, 0, 1]
    waiting.wake_slot(at, 2)
    assert words.load64(at) == 0 and words.load32(bells[1]) == 1


def test_a_wait_may_change_what_it_waits_for(memory: Memory) -> None:
    one, two = Queue(memory, "one", "i8", 1), Queue(memory, "two", "i8", 1)
    attachment = memory.attachment
    conditions = [(Condition(attachment, queue._core.not_empty << 3, None),) for queue in (one, two)]
    tries = 0

    def attempt() -> int | None:
        nonlocal tries
        tries += 1
        if tries == 2:
            effort.conditions = conditions[1]
            assert attachment.waiting.stands(one._core.not_empty << 3) == 1
        found: int | None = two.try_pop()
        return found

    effort: Effort[int] = Effort("a test", conditions[0], attempt)
    thread = threading.Timer(0.02, two.push, [5])
    thread.start()
    assert wait(effort, LONG) == 5
    thread.join()
    for queue in (one, two):
        assert attachment.waiting.stands(queue._core.not_empty << 3) == 0 and not attachment.waiting.any_waiting(
            queue._core.not_empty << 3
        )


def test_a_wait_in_two_segments(memory: Memory) -> None:
    from harness import new_name

    with Memory(new_name(), "1MB") as other:
        other.unlink()
        queues = [Queue(memory, "q", "i8", 1), Queue(other, "q", "i8", 1)]

        def either() -> int | None:
            for queue in queues:
                if (value := queue.try_pop()) is not None:
                    return int(value)
            return None

        def effort() -> Effort[int]:
            conditions = [Condition(q._core.attachment, q._core.not_empty << 3, None) for q in queues]
            return Effort("either", conditions, either)

        for k in (0, 1):
            thread = threading.Timer(0.02, queues[k].push, [k])
            thread.start()
            assert wait(effort(), LONG) == k
            thread.join()
            assert run(lambda k=k: either_async(effort(), queues[k], k)) == k  # type: ignore[misc]


async def either_async(effort: Effort[int], queue: Queue, value: int) -> int:
    asyncio.get_running_loop().call_later(0.02, queue.try_push, value)
    return await wait_async(effort, LONG)


# --- asyncio ---


def run(body: Callable[[], Coroutine[Any, Any, Any]]) -> Any:
    return asyncio.run(asyncio.wait_for(body(), LONG))


def test_tasks_wait_without_blocking_the_loop(memory: Memory) -> None:
    queue = Queue(memory, "q", "i8", 2)
    child = start(push_after_a_while, memory.name)

    async def body() -> list[int]:
        ticks = 0

        async def tick() -> None:
            nonlocal ticks
            while True:
                await asyncio.sleep(0.001)
                ticks += 1

        ticking = asyncio.create_task(tick())
        values = [await queue.pop_async() for _ in range(9)]
        async for value in queue:
            values.append(value)
            break
        ticking.cancel()
        assert ticks
        return values

    assert run(body) == list(range(10))
    join(child)


def test_every_form_of_waiting_in_a_task(memory: Memory) -> None:
    queue = Queue(memory, "q", "i8", 2, spares=1)

    async def body() -> None:
        await queue.push_async(1)
        await queue.push_many_async([2])
        assert (await queue.pop_many_async(5)).tolist() == [1, 2]
        lease = await queue.reserve_async()
        lease.value = 3
        await lease.commit_async()
        assert (await queue.claim_async()).value == 3
        producers = [asyncio.create_task(queue.push_many_async(list(range(k, k + 30)))) for k in (0, 100, 200)]
        got: list[int] = []
        while len(got) < 90:
            got += (await queue.pop_many_async(7)).tolist()
        await asyncio.gather(*producers)
        assert sorted(got) == [*range(30), *range(100, 130), *range(200, 230)]
        for timeout in (0, 0.01):
            with raises(Code.TIMEOUT, "waiting for an element"):
                await queue.pop_async(timeout)
        with raises(Code.BAD_ARGUMENT):
            await queue.pop_async(-1)
        assert (await memory.wait_for_async("q")).name == "q"
        later = asyncio.create_task(memory.wait_for_async("later"))
        await asyncio.sleep(0.01)
        Array(memory, "later", "i8", 1)
        assert (await later).name == "later"
        assert (await Memory.open_async(memory.name)).name == memory.name
        with raises(Code.TIMEOUT):
            await Memory.open_async("/zeroipc-py-test-0-none", timeout=0.01)

    run(body)


def test_a_cancelled_task_has_taken_nothing(memory: Memory) -> None:
    """Tasks are cancelled at the very moment at which what they wait for is there."""
    queue = Queue(memory, "q", "i8", 64)

    async def body() -> None:
        taken: list[int] = []
        pushed = 0
        for round in range(60):
            tasks = [asyncio.create_task(queue.pop_async()) for _ in range(3)]
            await asyncio.sleep(0)
            for _ in range(2):
                queue.push(pushed)
                pushed += 1
            if round % 3:
                await asyncio.sleep(0.0005 * (round % 4))
            for task in tasks:
                task.cancel()
            for result in await asyncio.gather(*tasks, return_exceptions=True):
                if not isinstance(result, BaseException):
                    taken.append(result)
        taken += list(queue)
        assert sorted(taken) == list(range(pushed))

    run(body)
    assert memory.attachment.waiting.stands(queue._core.not_empty << 3) == 0


def test_a_pending_task_costs_no_cpu_and_ends_when_the_memory_is_closed(name: str) -> None:
    memory = Memory(name, "1MB")
    queue = Queue(memory, "q", "i8", 1)

    async def body() -> None:
        tasks = [asyncio.create_task(queue.pop_async()) for _ in range(3)]
        await asyncio.sleep(0.05)
        before = time.process_time()
        await asyncio.sleep(0.4)
        assert time.process_time() - before < 0.2
        memory.close()
        ends = await asyncio.gather(*tasks, return_exceptions=True)
        assert [end.code for end in ends if isinstance(end, Error)] == [Code.CLOSED] * 3

    run(body)
    with Memory(name) as again:
        assert len(again.peers()) == 1


def test_loops_of_several_threads_share_a_memory(memory: Memory) -> None:
    queue = Queue(memory, "q", "i8", 4)
    got: list[int] = []

    def consume() -> None:
        async def body() -> None:
            for _ in range(50):
                got.append(await queue.pop_async(LONG))

        asyncio.run(body())

    threads = [threading.Thread(target=consume) for _ in range(3)]
    for thread in threads:
        thread.start()
    for value in range(150):
        queue.push(value, timeout=LONG)
    for thread in threads:
        thread.join(LONG)
    assert sorted(got) == list(range(150))


def test_a_pending_wait_does_not_keep_the_process_alive(memory: Memory) -> None:
    join(start(leave_a_wait_behind, memory.name))


def leave_a_wait_behind(name: str) -> None:
    memory = Memory(name)
    queue = Queue(memory, "q", "i8", 1)
    threading.Thread(target=queue.pop, daemon=True).start()

    async def body() -> None:
        asyncio.create_task(queue.pop_async())  # noqa: RUF006
        await asyncio.sleep(0.02)

    asyncio.run(body())
    assert os.getpid()
