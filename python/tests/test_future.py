"""Futures: set, failed, pledged and abandoned, got in every way, derived, several at once, and words that lie."""

from __future__ import annotations

import asyncio
import gc
import os
import threading
import time
from collections.abc import Callable
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
    start,
    until,
)

from zeroipc import Array, Channel, Code, Error, Future, Lazy, Memory, select
from zeroipc import layout as L
from zeroipc.errors import FailedError

both = pytest.mark.usefixtures("both_atomics")
CALIBRATION = np.dtype([("gain", "f8"), ("offset", "f8"), ("samples", "u4")], align=True)


@both
@pytest.mark.parametrize(
    ("dtype", "value"),
    [("f8", 42.5), ("u1", 255), ("?", True), ("S80", b"text"), (CALIBRATION, (2.0, 1.0, 4)), ("V5000", b"x" * 5000)],
)
def test_a_value_is_set_once_and_got_by_all(memory: Memory, dtype: Any, value: Any) -> None:
    future = Future(memory, "f", dtype)
    assert future.state == "pending" and not future.is_ready and not future.is_settled and future.try_get() is None
    assert future.try_set_value(value)
    other = Future(memory, "f", dtype, open=True)
    expected = np.array(value, dtype)
    assert future.get() == other.try_get() == other.get(0) == expected
    assert future.state == "ready" and future.is_ready and future.is_settled
    assert not other.try_set_value(value) and not other.try_set_error("no") and not other.try_pledge()
    changes: list[Callable[[], object]] = [partial(other.set_value, value), partial(other.set_error, "no")]
    for change in [*changes, other.pledge]:
        with raises(Code.EXISTS, 'future "f" can be set once, and it is ready already'):
            change()


@both
def test_an_error_is_told_to_all(memory: Memory) -> None:
    future = Future(memory, "f", "f8")
    future.set_error(ValueError("no café"))
    for get in (future.get, future.try_get, Future(memory, "f", "f8").get):
        with pytest.raises(FailedError, match='future "f" has failed: no café') as caught:
            get()
        assert caught.value.reason == "no café" and caught.value.code is Code.FAILED
    assert future.state == "failed" and future.is_settled and not future.is_ready
    with raises(Code.EXISTS, "it has failed"):
        future.set_value(1)
    for number, (error, reason) in enumerate(
        [("", ""), (KeyError(), "KeyError"), (5, "5"), (FailedError(Code.FAILED, "m", "r"), "r")]
    ):
        other = Future(memory, f"g{number}", "u1", blocks=2)
        assert other.try_set_error(error)
        with pytest.raises(FailedError) as caught:
            other.get()
        assert caught.value.reason == reason


def test_a_long_text_is_cut_between_two_characters(memory: Memory) -> None:
    for dtype, room in (("u1", 180), ("V140", 180), ("V200", 244), ("V2000", 1020)):
        future = Future(memory, f"f{dtype}{room}", dtype, blocks=2)
        assert future._core.text_room == room
        future.set_error("é" * 2000)
        with pytest.raises(FailedError) as caught:
            future.get()
        assert caught.value.reason == "é" * (room // 2)


def test_a_future_takes_the_bytes_that_the_guide_says(memory: Memory) -> None:
    with Memory(new_name(), "4MB") as large:
        large.unlink()
        for number, (size, taken) in enumerate([(8, 896), (256, 1408), (4096, 16768), (1000000, 2000256)]):
            Future(large, f"f{number}", f"V{size}")
            found = large.find(f"f{number}")
            assert found and found.size == taken


# --- getting ---


def test_getting_waits_for_whoever_sets(memory: Memory) -> None:
    for number in range(4):
        future = Future(memory, f"f{number}", "i8")
        threading.Timer(0.03, future.set_value, [number]).start()
        assert future.get(LONG) == number
    pending = Future(memory, "p", "i8")
    for timeout in (0, 0.01):
        with raises(Code.TIMEOUT, 'future "p": waiting for its value'):
            pending.get(timeout)
    with raises(Code.BAD_ARGUMENT):
        pending.get(-1)
    interrupt_soon(0.05)
    with pytest.raises(KeyboardInterrupt):
        pending.get()
    assert not any(pending._core.u64[(pending._core.settled >> 3) + k] for k in range(4))
    before = time.process_time()
    with raises(Code.TIMEOUT):
        pending.get(0.4)
    assert time.process_time() - before < 0.1
    with Memory(memory.name) as second:
        again = Future(second, "p", "i8")
        threading.Timer(0.03, second.close).start()
        with raises(Code.CLOSED):
            again.get()


def set_later(name: str) -> None:
    with Memory(name) as memory:
        for number in range(5):
            Future(memory, f"f{number}", "i8").set_value(number * number)
            Future(memory, f"back{number}", "i8").get(LONG)


def test_another_process_sets(memory: Memory) -> None:
    child = start(set_later, memory.name)
    for number in range(5):
        assert Future(memory, f"f{number}", "i8").get(LONG) == number * number
        Future(memory, f"back{number}", "i8").set_value(0)
    join(child)


def test_only_one_of_many_threads_sets_it(memory: Memory) -> None:
    for number in range(30):
        future = Future(memory, f"f{number}", "i8", blocks=8)
        winners: list[int] = []

        def settle(value: int, future: Future = future, winners: list[int] = winners) -> None:
            if future.try_set_value(value) if value % 2 else future.try_set_error(str(value)):
                winners.append(value)

        in_threads(*[partial(settle, value) for value in range(6)])
        assert len(winners) == 1
        if winners[0] % 2:
            assert future.get() == winners[0]
        else:
            with raises(Code.FAILED, f"failed: {winners[0]}"):
                future.get()


def test_a_set_that_finds_no_free_block(memory: Memory) -> None:
    """Every block is held by somebody who lives and does not go on."""
    future = Future(memory, "f", "i8", blocks=2)
    c = future._core
    for block in range(2):
        c.u64[(c.first + block * c.stride) >> 3] = 1 << 24 | c.owner
    assert not future.try_set_value(1)
    with raises(Code.TIMEOUT, "waiting for a block"):
        future.set_value(1, 0.01)
    with future.pledge() as pledge:
        assert not pledge.try_set_value(1) and not pledge.ended
        c.u64[c.first >> 3] = 2 << 24
        pledge.set_value(1)
    assert future.get() == 1


# --- pledges ---


def is_abandoned(future: Future) -> None:
    with raises(Code.ABANDONED):
        future.get(LONG)


@both
def test_a_pledge_is_kept_or_abandoned(memory: Memory) -> None:
    future = Future(memory, "f", "i8")
    with future.pledge() as pledge:
        assert not future.try_set_value(1) and future.try_pledge() is None and future.state == "pending"
        assert future.holder and future.holder.is_self and future.holder.pid == os.getpid()
        for change in (partial(future.set_value, 1), partial(future.set_error, "x"), future.pledge):
            with raises(Code.TAKEN, "process"):
                change()
        pledge.set_value(5)
        assert pledge.ended
        with raises(Code.CLOSED, "the pledge has ended"):
            pledge.set_value(6)
    assert future.get() == 5 and future.holder is None
    failed = Future(memory, "g", "i8")
    with failed.pledge() as pledge:
        pledge.set_error("why")
    with raises(Code.FAILED, "why"):
        failed.get()
    for number, leave in enumerate(("exception", "end", "abandon", "forget", "close")):
        left = Future(memory, f"h{number}", "i8")
        look = Future(memory, f"h{number}", "i8")
        waiting = threading.Thread(target=is_abandoned, args=(look,))
        pledge = left.pledge()
        waiting.start()
        if leave == "exception":
            with pytest.raises(ZeroDivisionError), pledge:
                raise ZeroDivisionError
        elif leave == "end":
            with pledge:
                pass
        elif leave == "abandon":
            pledge.abandon()
            pledge.abandon()
        elif leave == "forget":
            del pledge
        else:
            left.close()
        waiting.join(LONG)
        with raises(Code.ABANDONED, "is abandoned"):
            look.try_get()
        assert look.state == "abandoned" and look.is_settled and not look.is_ready
        with raises(Code.EXISTS, "abandoned"):
            look.set_value(1)


def pledge_and_wait(name: str) -> None:
    memory = Memory(name)
    pledges = [Future(memory, f"f{k}", "i8").pledge() for k in range(4)]
    pledges[3].set_value(3)
    memory.wait_for("never")


def test_a_pledger_that_is_killed_abandons(memory: Memory) -> None:
    child = start(pledge_and_wait, memory.name)
    future, kept = Future(memory, "f0", "i8"), Future(memory, "f3", "i8")
    assert kept.get(LONG) == 3
    assert future.holder and not future.holder.is_self
    waiting = threading.Thread(target=is_abandoned, args=(future,))
    waiting.start()
    with Memory(memory.name, read_only=True) as reader:
        look = Future(reader, "f1", "i8")
        assert look.state == "pending"
        kill(child)
        assert look.state == "abandoned"
        with raises(Code.ABANDONED):
            look.try_get()
    waiting.join(LONG)
    assert future.state == "abandoned"
    assert Future(memory, "f2", "i8").state == "abandoned"

    async def body() -> None:
        with raises(Code.ABANDONED):
            await Future(memory, "f1", "i8")

    run_async(body)


@pytest.mark.filterwarnings("ignore:.*multi-threaded.*:DeprecationWarning")
def test_a_forked_child_leaves_its_parents_pledge_alone(memory: Memory) -> None:
    future = Future(memory, "f", "i8")
    pledge = future.pledge()
    pid = os.fork()
    if pid == 0:
        try:
            pledge.abandon()
            del pledge
            future.close()
            memory.close()
            gc.collect()
            os._exit(0)
        finally:
            os._exit(1)
    assert os.waitpid(pid, 0)[1] == 0
    assert future.state == "pending"
    pledge.set_value(1)
    assert future.get() == 1


def test_closing_the_memory_abandons_at_once(name: str) -> None:
    with Memory(name, 65536) as look:
        future = Future(look, "f", "i8")
        memory = Memory(name)
        pledge = Future(memory, "f", "i8").pledge()
        memory.close()
        assert future._look.state_now() == L.STATE_ABANDONED and pledge.ended
        with raises(Code.CLOSED):
            pledge.set_value(1)


# --- derived ---


@both
def test_map_computes_once_when_it_is_got(memory: Memory) -> None:
    source = Future(memory, "s", "f8")
    calls: list[float] = []

    def double(value: float) -> float:
        calls.append(value)
        return value * 2

    derived = source.map(memory, "d", "f8", double)
    same = source.map(memory, "d", "f8", double)
    assert derived.try_get() is None and not calls
    with raises(Code.TIMEOUT):
        derived.get(0.01)
    threading.Timer(0.02, source.set_value, [21]).start()
    in_threads(*[partial(future.get, LONG) for future in (derived, derived, same)])
    assert derived.get() == same.get() == 42 and calls == [21]
    assert Future(memory, "d", "f8", open=True).get() == 42


def test_map_fails_as_its_source_or_its_function(memory: Memory) -> None:
    source = Future(memory, "s", "f8")
    source.set_error("broken")
    with raises(Code.FAILED, "broken"):
        source.map(memory, "d", "f8", abs).get()
    good = Future(memory, "g", "f8")
    good.set_value(1)

    def wrong(value: float) -> float:
        raise KeyError("nope")

    failing = good.map(memory, "e", "f8", wrong)
    with pytest.raises(FailedError, match="nope") as caught:
        failing.get()
    assert isinstance(caught.value.__cause__, KeyError)
    with raises(Code.FAILED, "nope"):
        failing.get()
    with raises(Code.FAILED, "is no uint8"):
        good.map(memory, "n", "u1", lambda value: "text").get()
    left = Future(memory, "l", "f8")
    derived = left.map(memory, "m", "f8", abs)
    left.pledge().abandon()
    with raises(Code.ABANDONED, 'future "m"'):
        derived.get()
    assert derived.state == "abandoned"

    async def later(value: float) -> float:
        await asyncio.sleep(0.001)
        return value + 1

    coroutine = good.map(memory, "c", "f8", later)
    with raises(Code.BAD_ARGUMENT, "coroutine"):
        coroutine.get()
    assert coroutine.state == "pending"  # it was given back
    assert run_async(coroutine.get_async) == 2


def test_a_thread_does_not_wait_for_itself(memory: Memory) -> None:
    source = Future(memory, "s", "f8")
    source.set_value(1)
    derived = source.map(memory, "d", "f8", lambda value: Future(memory, "d", "f8").get())
    with raises(Code.FAILED, "would wait for itself"):
        derived.get(LONG)


def test_ctrl_c_gives_back_what_is_computed(memory: Memory) -> None:
    source = Future(memory, "s", "f8")
    source.set_value(1)
    slow = source.map(memory, "d", "f8", lambda value: time.sleep(LONG))
    interrupt_soon(0.05)
    with pytest.raises(KeyboardInterrupt):
        slow.get()
    assert source.map(memory, "d", "f8", abs).get() == 1


def map_for_ever(name: str) -> None:
    memory = Memory(name)
    begun = Array(memory, "begun", "u4", 1)

    def fn(value: float) -> float:
        begun.fetch_add(0, 1)
        time.sleep(LONG)
        return value

    Future(memory, "s", "f8").map(memory, "d", "f8", fn).get()


def test_another_one_computes_when_the_first_is_killed(memory: Memory) -> None:
    source, begun = Future(memory, "s", "f8"), Array(memory, "begun", "u4", 1)
    source.set_value(3)
    child = start(map_for_ever, memory.name)
    until(lambda: begun.load(0) == 1)
    derived = source.map(memory, "d", "f8", lambda value: value * 2)
    with raises(Code.TIMEOUT):
        derived.get(0.05)
    assert derived.holder and not derived.holder.is_self
    with raises(Code.TAKEN):
        derived.set_value(1)
    killer = threading.Timer(0.05, kill, [child])
    killer.start()
    assert derived.get(LONG) == 6
    killer.join()


def test_closing_the_memory_gives_back_what_is_computed(name: str) -> None:
    with Memory(name, 65536) as memory:
        source = Future(memory, "s", "f8")
        source.set_value(1)
        second = Memory(name)

        def fn(value: float) -> float:
            second.close()
            assert Future(memory, "d", "f8").holder is None
            return value

        with raises(Code.CLOSED):
            Future(second, "s", "f8").map(second, "d", "f8", fn).get()
        assert source.map(memory, "d", "f8", abs).get() == 1


# --- several at once ---


def test_all_any_and_race(memory: Memory) -> None:
    futures = [Future(memory, f"f{k}", "i8") for k in range(4)]
    assert Future.all_of([]) == []
    for wait in (Future.any_of, Future.race_of):
        with raises(Code.BAD_ARGUMENT, "one of no futures"):
            wait([])
        with raises(Code.TIMEOUT, "waiting for 4 futures"):
            wait(futures, 0.01)
    futures[2].set_value(2)
    assert Future.any_of(futures) == Future.race_of(futures) == 2
    futures[0].set_error("zero")
    assert Future.any_of(futures) == 2
    for wait in (Future.all_of, Future.race_of):
        with raises(Code.FAILED, "zero"):
            wait(futures)
    futures[1].pledge().abandon()
    with raises(Code.ABANDONED):
        Future.all_of(futures[1:])
    with raises(Code.FAILED, "none of 2 futures has a value: zero; "):
        Future.any_of(futures[:2])
    threading.Timer(0.02, futures[3].set_value, [3]).start()
    derived = futures[3].map(memory, "d", "i8", lambda value: value + 10)
    assert Future.all_of([futures[2], derived, futures[3]], LONG) == [2, 13, 3]
    with Memory(new_name(), 65536) as second:
        second.unlink()
        other, mine = Future(second, "f", "i8"), Future(memory, "g", "i8")
        threading.Timer(0.02, other.set_value, [5]).start()
        assert Future.any_of([mine, other], LONG) == 5
        threading.Timer(0.02, mine.set_value, [6]).start()
        assert Future.all_of((other, mine), LONG) == [5, 6]


def test_select_takes_a_future_beside_other_things(memory: Memory) -> None:
    future, channel = Future(memory, "f", "i8"), Channel(memory, "c", "i8", 1)
    cases: list[Any] = [channel.receiving(), future.getting()]
    threading.Timer(0.02, future.set_value, [5]).start()
    assert select(cases, LONG) == (1, 5)
    failed = Future(memory, "g", "i8")
    failed.set_error("no")
    with raises(Code.FAILED):
        select([failed.getting()])


def test_tasks(memory: Memory) -> None:
    async def body() -> None:
        future = Future(memory, "f", "i8")
        getting = [asyncio.create_task(future.get_async()) for _ in range(3)]
        cancelled = asyncio.create_task(future.get_async())
        await asyncio.sleep(0.01)
        cancelled.cancel()
        await future.set_value_async(5)
        assert await asyncio.gather(*getting) == [5, 5, 5] and await future == 5
        with pytest.raises(asyncio.CancelledError):
            await cancelled
        with raises(Code.EXISTS):
            await future.set_error_async("x")
        pending = Future(memory, "p", "i8")
        with raises(Code.TIMEOUT):
            await pending.get_async(0.01)
        assert await Future.any_of_async([pending, future]) == await Future.race_of_async([pending, future]) == 5
        with pending.pledge() as pledge:
            await pledge.set_value_async(6)
        assert await Future.all_of_async([pending, future]) == [6, 5]
        other = Future(memory, "o", "i8")
        with other.pledge() as pledge:
            await pledge.set_error_async("x")
        started = asyncio.Event()

        async def slow(value: int) -> int:
            started.set()
            await asyncio.sleep(LONG)
            return value

        # A task that is cancelled gives back what it computes, and another one goes on.
        first = asyncio.create_task(future.map(memory, "d", "i8", slow).get_async())
        await started.wait()
        second = asyncio.create_task(future.map(memory, "d", "i8", lambda value: value + 1).get_async())
        await asyncio.sleep(0.01)
        first.cancel()
        assert await second == 6

    run_async(body)


# --- opening ---


def test_what_cannot_be_opened(memory: Memory) -> None:
    future = Future(memory, "f", "f8")
    with raises(Code.NOT_FOUND):
        Future(memory, "none", "f8", True)
    with raises(Code.TIMEOUT):
        Future(memory, "none", "f8", open=True, timeout=0.01)
    with raises(Code.SHAPE_MISMATCH, "stored element size 8, asked for 4"):
        Future(memory, "f", "f4")
    with raises(Code.KIND_MISMATCH, "kind 'FUTR', asked for lazy"):
        Lazy(memory, "f", "f8")
    for blocks in (0, 1, -1, 2**24, "x"):
        with raises(Code.BAD_ARGUMENT, "blocks"):
            Future(memory, "r", "f8", blocks=blocks)  # type: ignore[arg-type]
    with raises(Code.OUT_OF_RANGE):
        future.set_value("x")
    at = offset_of(memory, "f")
    for field, value in (
        (L.STRUCTURE_CAPACITY, 2),
        (L.STRUCTURE_STRIDE, 136),
        (L.STRUCTURE_STRIDE, 2**32 - 8),
        (L.OUTCOME_BLOCK_COUNT, 1),
        (L.OUTCOME_BLOCK_COUNT, 100),
    ):
        with lie(memory, at + field, value), raises(Code.CORRUPT, 'future "f"'):
            Future(memory, "f", "f8", open=True)


def test_read_only_and_closed(memory: Memory) -> None:
    future = Future(memory, "f", "i8")
    with Memory(memory.name, read_only=True) as reader:
        look = Future(reader, "f", "i8")
        assert look.state == "pending" and look.try_get() is None and look.holder is None
        changes = (partial(look.set_value, 1), look.try_pledge, look.get, partial(look.map, reader, "m", "i8", abs))
        for change in changes:
            with raises(Code.READ_ONLY):
                change()
        future.set_value(1)
        assert look.get() == 1
    future.close()
    for use in (future.get, future.try_get, lambda: future.is_ready, partial(future.set_value, 1), future.pledge):
        with raises(Code.CLOSED):
            use()


def test_words_that_contradict_each_other_are_told(memory: Memory) -> None:
    future = Future(memory, "f", "i8")
    c = future._core
    for state in (6 << 24, 7 << 24, 3 << 24 | 4, 4 << 24 | 0xFFFFFF):
        c.u64[c.state] = state
        for use in (future.get, future.try_get):
            with raises(Code.CORRUPT, 'future "f"'):
                use()
    c.u64[c.state] = 7 << 24
    for change in (lambda: future.state, partial(future.try_set_value, 1), future.pledge, lambda: future.is_ready):
        with raises(Code.CORRUPT):
            change()
    c.u64[c.state] = 2 << 24  # computing, by nobody
    with raises(Code.CORRUPT):
        future.pledge()
    c.u64[c.state] = 4 << 24
    memory.attachment.words.u32[(c.first + L.OUTCOME_PAYLOAD) >> 2] = 2**32 - 1
    with pytest.raises(FailedError) as caught:
        future.get()
    assert len(caught.value.reason) == c.text_room
    memory.attachment.words.bytes[c.first + 12 : c.first + 14] = b"\xff\xfe"
    with pytest.raises(Error):
        future.get()
