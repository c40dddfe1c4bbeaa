"""select: fair, exactly one, over channels, queues and several segments, by threads, tasks and processes."""

from __future__ import annotations

import asyncio
import gc
import threading
import time
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest
from harness import LONG, in_threads, interrupt_soon, join, new_name, raises, run_async, seeded, start

from zeroipc import Channel, Code, Memory, Queue, select, select_async, try_select

both = pytest.mark.usefixtures("both_atomics")


@both
def test_one_that_can_be_done_is_drawn_by_chance(memory: Memory) -> None:
    channels = [Channel(memory, f"c{k}", "i8", 8) for k in range(3)]
    queue = Queue(memory, "q", "i8", 8)
    drawn: Counter[int] = Counter()
    for _ in range(400):
        for k, channel in enumerate(channels):
            channel.try_send(k)
        cases = [channel.receiving() for channel in channels]
        index, value = select([*cases, queue.pushing(5), queue.popping()])
        drawn[index] += 1
        assert value == (index if index < 3 else None if index == 3 else 5)
    assert all(drawn[k] > 30 for k in range(4)), drawn


def test_nothing_that_can_be_done(memory: Memory) -> None:
    channel, hand = Channel(memory, "c", "i8", 1), Channel(memory, "h", "i8", 0)
    cases: list[Any] = [channel.receiving(), hand.receiving(), hand.sending(1)]
    assert try_select(cases) is None
    assert select(cases, default="none") == (-1, "none") and select(cases, default=None) == (-1, None)
    for timeout in (0, 0.01):
        with raises(Code.TIMEOUT, "select: waiting"):
            select(cases, timeout)
    assert hand.try_receive() is None  # its offer was taken back
    for wrong in ([], [channel], [None]):
        with raises(Code.BAD_ARGUMENT, "select: "):
            select(wrong)  # type: ignore[arg-type]
    with raises(Code.BAD_ARGUMENT):
        select(cases, -1)
    with raises(Code.OUT_OF_RANGE):
        channel.sending("x")
    with raises(Code.OUT_OF_RANGE):
        Queue(memory, "q", "i8", 1).pushing("x")


def test_ends(memory: Memory) -> None:
    channel, hand, other = (Channel(memory, name, "i8", capacity) for name, capacity in (("c", 1), ("h", 0), ("o", 0)))
    for ended in (channel, hand):
        ended.end()
        assert select([ended.receiving()]) == (0, None)
        assert select([other.receiving(), ended.receiving()]) == (1, None)
        for cases in ([ended.sending(1)], [other.sending(2), ended.sending(1)]):
            with raises(Code.ENDED, f'channel "{ended.name}"'):
                select(cases)
    assert other.try_receive() is None
    threading.Timer(0.05, other.end).start()
    with raises(Code.ENDED):
        select([other.sending(1)], LONG)
    assert select([other.receiving()]) == (0, None)


@both
def test_it_waits_for_each_of_its_cases(memory: Memory) -> None:
    channel, hand, full = (Channel(memory, name, "i8", size) for name, size in (("c", 2), ("h", 0), ("f", 1)))
    give, queue = Channel(memory, "g", "i8", 0), Queue(memory, "q", "i8", 1)
    got: list[Any] = []

    def cases() -> list[Any]:
        return [channel.receiving(), hand.receiving(), full.sending(3), give.sending(4), queue.popping()]

    happenings: list[tuple[Callable[[], object], tuple[int, Any]]] = [
        (lambda: channel.send(1), (0, 1)),
        (lambda: hand.send(2, LONG), (1, 2)),
        (lambda: got.append(full.receive()), (2, None)),
        (lambda: got.append(give.receive(LONG)), (3, None)),
        (lambda: queue.push(5), (4, 5)),
    ]
    for _ in range(3):
        full.try_send(0)
        for happens, expected in happenings:
            full.try_send(0)
            thread = threading.Timer(0.01, happens)
            thread.start()
            assert select(cases(), LONG) == expected
            thread.join(LONG)
    assert got == [0, 4, 3, 4, 3, 4]
    for structure in (channel, hand, full, give):
        c = structure._core
        sets = [(c.offset + set >> 3) + k for set in (0xC0, 0xE0, 0x100, 0x120) for k in range(4)]
        assert not any(c.u64[word] for word in sets)


def test_over_several_segments(memory: Memory) -> None:
    with Memory(new_name(), 65536) as second:
        second.unlink()
        one, two = Channel(memory, "c", "i8", 1), Channel(second, "c", "i8", 0)
        cases: list[Any] = [one.receiving(), two.receiving(), two.sending(3)]
        for k in range(4):
            channel = (one, two)[k % 2]
            thread = threading.Timer(0.01, channel.send, (k, LONG))
            thread.start()
            assert select(cases, LONG) == (k % 2, k)
            thread.join()
    with raises(Code.CLOSED):
        select(cases)


def test_a_select_cannot_take_its_own_offer(memory: Memory) -> None:
    hand = Channel(memory, "h", "i8", 0)
    cases: list[Any] = [hand.receiving(), hand.sending(1)]
    with raises(Code.TIMEOUT):
        select(cases, 0.05)
    assert hand.try_receive() is None
    # Two such selects exchange: one sends, the other one receives.
    results: list[tuple[int, Any]] = []

    def exchange(value: int) -> None:
        results.append(select([hand.receiving(), hand.sending(value)], LONG))

    for _ in range(20):
        results.clear()
        in_threads(lambda: exchange(1), lambda: exchange(2))
        (sent,) = [result for result in results if result[0] == 1]
        (got,) = [result for result in results if result[0] == 0]
        assert sent == (1, None) and got[1] in (1, 2)


def test_selects_that_exchange_through_two_channels(memory: Memory) -> None:
    one, two = Channel(memory, "one", "i8", 0), Channel(memory, "two", "i8", 0)
    got: list[int] = []

    def body(out: Channel, into: Channel, base: int) -> None:
        sent = received = 0
        while sent < 25 or received < 25:
            cases: list[Any] = []
            if sent < 25:
                cases.append(out.sending(base + sent))
            if received < 25:
                cases.append(into.receiving())
            index, value = select(cases, LONG)
            if sent < 25 and index == 0:
                sent += 1
            else:
                received += 1
                got.append(value)

    in_threads(lambda: body(one, two, 0), lambda: body(two, one, 100))
    assert sorted(got) == [*range(25), *range(100, 125)]


def test_sends_at_several_unbuffered_channels(memory: Memory) -> None:
    """An offer stands at one of them at a time, and is found by whoever comes, also who only looks now and then."""
    hands = [Channel(memory, f"h{k}", "i8", 0) for k in range(3)]
    draw = seeded()
    for round in range(8):
        chosen = draw.choice(hands)
        got: list[int] = []

        def look(chosen: Channel = chosen, got: list[int] = got, waits: bool = bool(round % 2)) -> None:
            time.sleep(0.01)
            while not got:
                value = chosen.receive(LONG) if waits else chosen.try_receive()
                got.extend([] if value is None else [value])
                time.sleep(0.0005)

        thread = threading.Thread(target=look)
        thread.start()
        index, _ = select([hand.sending(round * 10 + k) for k, hand in enumerate(hands)], LONG)
        thread.join(LONG)
        assert hands[index] is chosen and got == [round * 10 + index]
        assert all(hand.try_receive() is None for hand in hands)


# --- processes ---


def trade(name: str, base: int, count: int) -> None:
    """Sends so many numbers on either channel and receives what comes, by selects alone."""
    with Memory(name) as memory:
        hands = [Channel(memory, f"h{k}", "i8", timeout=LONG) for k in range(2)]
        got, quit = Channel(memory, "got", "i8", timeout=LONG), Channel(memory, "quit", "i8", timeout=LONG)
        sent = 0
        while True:
            cases: list[Any] = [quit.receiving(), hands[0].receiving(), hands[1].receiving()]
            if sent < count:
                cases += [hand.sending(base + sent) for hand in hands]
            index, value = select(cases, LONG)
            if index == 0:
                return
            if index >= 3:
                sent += 1
            else:
                got.send(value, LONG)


def test_processes_that_all_send_and_receive(memory: Memory) -> None:
    for k in range(2):
        Channel(memory, f"h{k}", "i8", 0)
    got, quit = Channel(memory, "got", "i8", 4), Channel(memory, "quit", "i8", 1)
    children = [start(trade, memory.name, 1000 * k, 30) for k in range(3)]
    values = [got.receive(LONG) for _ in range(90)]
    quit.end()
    for child in children:
        join(child)
    assert sorted(values) == [1000 * k + n for k in range(3) for n in range(30)]
    assert got.try_receive() is None


def test_waiting_costs_no_cpu_and_ends_with_the_memory(name: str) -> None:
    memory = Memory(name, "1MB")
    channel, hands = Channel(memory, "c", "i8", 1), [Channel(memory, f"h{k}", "i8", 0) for k in range(3)]
    cases: list[Any] = [channel.receiving(), *(hand.sending(1) for hand in hands), hands[0].receiving()]
    before = time.process_time()
    with raises(Code.TIMEOUT):
        select(cases, 0.5)
    assert time.process_time() - before < 0.2
    for chosen in (cases, cases[1:2]):
        again = Memory(name)
        open_again = [Channel(again, case.what.split('"')[1], "i8") for case in chosen]
        again_cases = [each.sending(1) if each.capacity == 0 else each.receiving() for each in open_again]
        threading.Timer(0.05, again.close).start()
        with raises(Code.CLOSED):
            select(again_cases, LONG)
    del again_cases  # they refer to the segment
    gc.collect()
    assert len(memory.peers()) == 1 and all(hand.try_receive() is None for hand in hands)
    memory.close()


def test_ctrl_c_takes_its_offer_back(memory: Memory) -> None:
    hand = Channel(memory, "h", "i8", 0)
    interrupt_soon(0.05)
    with pytest.raises(KeyboardInterrupt):
        select([hand.sending(1)])
    assert hand.try_receive() is None


# --- tasks ---


def test_tasks_select(memory: Memory) -> None:
    hand, queue = Channel(memory, "h", "i8", 0), Queue(memory, "q", "i8", 1)

    async def body() -> None:
        assert await select_async([hand.receiving(), hand.sending(1)], default=7) == (-1, 7)
        with raises(Code.TIMEOUT):
            await select_async([hand.receiving(), hand.sending(1)], 0.01)
        sending = asyncio.create_task(select_async([hand.sending(5), queue.popping()]))
        assert await select_async([hand.receiving()]) == (0, 5)
        assert await sending == (0, None)
        receiving = asyncio.create_task(select_async([hand.receiving(), queue.popping()]))
        await asyncio.sleep(0.01)
        queue.push(8)
        assert await receiving == (1, 8)
        pairs = [select_async([hand.receiving(), hand.sending(k)]) for k in range(10)]
        results = await asyncio.gather(*pairs)
        assert sum(index for index, _ in results) == 5

    run_async(body)


def test_a_cancelled_select_loses_and_doubles_nothing(memory: Memory) -> None:
    hand, channel = Channel(memory, "h", "i8", 0), Channel(memory, "c", "i8", 3)
    draw = seeded()

    async def body() -> None:
        sent: list[int] = []
        unsure: set[int] = set()
        got: list[int] = []

        async def trade(value: int) -> None:
            try:
                cases: list[Any] = [hand.sending(value), channel.sending(value), hand.receiving(), channel.receiving()]
                index, result = await select_async(cases)
                if index < 2:
                    sent.append(value)
                else:
                    got.append(result)
            except asyncio.CancelledError:
                unsure.add(value)
                raise

        for round in range(60):
            tasks = [asyncio.create_task(trade(round * 10 + k)) for k in range(4)]
            await asyncio.sleep(draw.choice([0, 0, 0.0005, 0.002]))
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        while (value := channel.try_receive()) is not None:
            got.append(value)
        assert hand.try_receive() is None
        assert len(got) == len(set(got)) and set(sent) <= set(got) <= set(sent) | unsure

    run_async(body)
