"""Lazies: computed once, kept, invalidated, computed again when who computes dies, derived, and words that lie."""

from __future__ import annotations

import asyncio
import threading
import time
from functools import partial
from typing import Any

import numpy as np
import pytest
from harness import LONG, in_threads, interrupt_soon, join, kill, raises, run_async, start, until

from zeroipc import Array, Code, Future, Lazy, Memory
from zeroipc.errors import FailedError
from zeroipc.outcome import GENERATION_SHIFT

both = pytest.mark.usefixtures("both_atomics")


class Counting:
    """A function that gives 1, 2, 3..."""

    def __init__(self) -> None:
        self.calls = 0

    def __call__(self) -> int:
        self.calls += 1
        return self.calls


@both
def test_force_computes_once_and_again_when_it_was_invalidated(memory: Memory) -> None:
    compute = Counting()
    lazy = Lazy(memory, "l", "i8", compute)
    look = Lazy(memory, "l", "i8")
    assert (lazy.state, lazy.peek(), lazy.is_computed(), compute.calls) == ("empty", None, False, 0)
    with raises(Code.TIMEOUT, 'lazy "l": waiting for its value'):
        look.force(0.01)
    assert lazy.force() == look.force() == look.peek() == 1 and lazy.state == "ready" and lazy.is_computed()
    for number in range(2, 8):
        look.invalidate()
        look.invalidate()
        assert lazy.peek() is None and lazy.state == "empty"
        assert lazy.force(0) == look.force() == number == compute.calls


def test_values_of_types(memory: Memory) -> None:
    point = np.dtype([("x", "i2"), ("y", "f8")], align=True)
    assert Lazy(memory, "p", point, lambda: (1, 2.5)).force().tolist() == (1, 2.5)
    assert Lazy(memory, "s", "S3", lambda: b"abc").force() == b"abc"
    assert Lazy(memory, "v", np.dtype(("f4", 3)), lambda: [1, 2, 3]).force().tolist() == [1, 2, 3]
    with raises(Code.FAILED, "is no uint8"):
        Lazy(memory, "w", "u1", lambda: 256).force()


@both
def test_what_the_function_raises_is_kept(memory: Memory) -> None:
    def wrong() -> int:
        raise OSError("no disk")

    lazy, look = Lazy(memory, "l", "i8", wrong), Lazy(memory, "l", "i8")
    with pytest.raises(FailedError, match='lazy "l" has failed: no disk') as caught:
        lazy.force()
    assert isinstance(caught.value.__cause__, OSError) and caught.value.reason == "no disk"
    for use in (lazy.force, look.force, look.peek):
        with raises(Code.FAILED, "no disk"):
            use()
    assert look.state == "failed" and not look.is_computed()
    look.invalidate()
    assert Lazy(memory, "l", "i8", lambda: 5).force() == 5 == look.peek()


@both
def test_threads_compute_once(memory: Memory) -> None:
    compute = Counting()

    def slow() -> int:
        time.sleep(0.02)
        return compute()

    handles = [Lazy(memory, "l", "i8", slow) for _ in range(2)]
    got: list[int] = []
    in_threads(*[partial(lambda handle: got.append(handle.force(LONG)), handles[k % 2]) for k in range(6)])
    assert got == [1] * 6 and compute.calls == 1


def force_slowly(name: str, value: int) -> None:
    with Memory(name) as memory:
        begun = Array(memory, "begun", "u4", 1)

        def compute() -> int:
            begun.fetch_add(0, 1)
            time.sleep(0.05)
            return value

        Lazy(memory, "l", "i8", compute).force(LONG)


def force_for_ever(name: str) -> None:
    memory = Memory(name)
    begun = Array(memory, "begun", "u4", 1)

    def compute() -> int:
        begun.fetch_add(0, 1)
        time.sleep(LONG)
        return 1

    Lazy(memory, "l", "i8", compute).force()


def test_processes_compute_once(memory: Memory) -> None:
    begun = Array(memory, "begun", "u4", 1)
    children = [start(force_slowly, memory.name, 7) for _ in range(3)]
    assert Lazy(memory, "l", "i8", lambda: 7).force(LONG) == 7
    for child in children:
        join(child)
    assert begun.load(0) <= 1


def test_another_one_computes_when_the_first_is_killed(memory: Memory) -> None:
    begun = Array(memory, "begun", "u4", 1)
    child = start(force_for_ever, memory.name)
    until(lambda: begun.load(0) == 1)
    lazy = Lazy(memory, "l", "i8", lambda: 5)
    with raises(Code.TIMEOUT):
        lazy.force(0.05)
    assert lazy.state == "computing" and lazy.holder and not lazy.holder.is_self
    killer = threading.Timer(0.05, kill, [child])
    killer.start()
    assert lazy.force(LONG) == 5
    killer.join()


def test_invalidate_in_a_computation_throws_its_result_away(memory: Memory) -> None:
    calls = 0

    def compute() -> int:
        nonlocal calls
        calls += 1
        if calls < 3:
            look.invalidate()
        return calls

    lazy, look = Lazy(memory, "l", "i8", compute), Lazy(memory, "l", "i8")
    assert lazy.force() == 3 == calls
    lazy.invalidate()
    calls = 0
    with raises(Code.TIMEOUT):
        lazy.force(0)  # it computes once in its time
    assert calls == 1 and lazy.state == "empty"


def test_generations_wrap(memory: Memory) -> None:
    compute = Counting()
    lazy = Lazy(memory, "l", "i8", compute)
    c = lazy._core
    c.u64[c.state] = ((1 << 37) - 3) << GENERATION_SHIFT
    c.u64[c.first >> 3] = ((1 << 40) - 1) << 24
    for number in range(1, 9):
        assert lazy.force() == number
        lazy.invalidate()


def test_a_thread_does_not_wait_for_itself(memory: Memory) -> None:
    def compute() -> Any:
        return Lazy(memory, "l", "i8").force()

    with raises(Code.FAILED, "would wait for itself"):
        Lazy(memory, "l", "i8", compute).force(LONG)

    async def body() -> None:
        async def compute_later() -> Any:
            return await Lazy(memory, "m", "i8").force_async()

        with raises(Code.FAILED, "would wait for itself"):
            await Lazy(memory, "m", "i8", compute_later).force_async(LONG)

    run_async(body)


def test_ctrl_c_gives_back_what_is_computed(memory: Memory) -> None:
    interrupt_soon(0.05)
    with pytest.raises(KeyboardInterrupt):
        Lazy(memory, "l", "i8", lambda: time.sleep(LONG)).force()
    lazy = Lazy(memory, "l", "i8", lambda: 4)
    assert lazy.state == "empty" and lazy.force() == 4


def test_closing_the_memory_gives_back_what_is_computed(name: str) -> None:
    with Memory(name, 65536) as memory:
        second = Memory(name)

        def compute() -> int:
            second.close()
            assert Lazy(memory, "l", "i8").state == "empty"
            return 1

        with raises(Code.CLOSED):
            Lazy(second, "l", "i8", compute).force()
        assert Lazy(memory, "l", "i8", lambda: 2).force() == 2


def test_force_waits_while_every_block_is_held(memory: Memory) -> None:
    lazy = Lazy(memory, "l", "i8", lambda: 3, blocks=2)
    c = lazy._core
    words = [(c.first + block * c.stride) >> 3 for block in range(2)]
    for word in words:
        c.u64[word] = 1 << 24 | c.owner
    with raises(Code.TIMEOUT, "waiting for a block"):
        lazy.force(0.02)
    assert lazy.state == "empty"
    threading.Timer(0.05, lambda: c.u64.__setitem__(words[1], 2 << 24)).start()
    assert lazy.force(LONG) == 3


# --- derived ---


@both
def test_map_forces_its_source_and_keeps_its_own_value(memory: Memory) -> None:
    compute = Counting()
    source = Lazy(memory, "s", "i8", compute)
    derived = source.map(memory, "d", "f8", lambda value: value + 0.5)
    assert derived.force() == 1.5 and source.peek() == 1
    source.invalidate()
    assert derived.force() == 1.5
    derived.invalidate()
    assert derived.force() == 2.5 == derived.map(memory, "e", "f8", abs).force()
    broken = Lazy(memory, "b", "i8", lambda: 1 // 0)
    with raises(Code.FAILED, 'lazy "bd" has failed: integer division'):
        broken.map(memory, "bd", "i8", abs).force()
    looking = Lazy(memory, "s", "i8")  # brings no function
    looking.invalidate()
    waiting = looking.map(memory, "w", "i8", abs)
    with raises(Code.TIMEOUT, 'lazy "s"'):
        waiting.force(0.02)
    assert waiting.state == "empty"  # it was given back
    forcing = threading.Timer(0.02, source.force)
    forcing.start()
    assert waiting.force(LONG) == 3
    forcing.join(LONG)


# --- tasks ---


def test_tasks(memory: Memory) -> None:
    calls = 0

    async def compute() -> int:
        nonlocal calls
        calls += 1
        await asyncio.sleep(0.02)
        return calls

    async def body() -> None:
        lazy = Lazy(memory, "l", "i8", compute)
        derived = lazy.map(memory, "d", "i8", lambda value: value * 10)
        assert await asyncio.gather(*[lazy.force_async() for _ in range(5)], derived.force_async()) == [1] * 5 + [10]
        assert calls == 1
        lazy.invalidate()
        with raises(Code.BAD_ARGUMENT, "coroutine"):
            lazy.force()
        # A task that is cancelled gives back what it computes, and another one goes on.
        first, second = asyncio.create_task(lazy.force_async()), asyncio.create_task(lazy.force_async())
        await asyncio.sleep(0.005)
        first.cancel()
        assert await second == calls
        with pytest.raises(asyncio.CancelledError):
            await first
        look = Lazy(memory, "m", "i8", Counting())
        with raises(Code.TIMEOUT):
            await Lazy(memory, "m", "i8").force_async(0.01)
        waiting = asyncio.create_task(Lazy(memory, "m", "i8").force_async())
        await asyncio.sleep(0.005)
        assert await look.force_async() == 1 == await waiting

    run_async(body)


# --- opening ---


def test_what_cannot_be_opened(memory: Memory) -> None:
    with raises(Code.NOT_FOUND):
        Lazy(memory, "l", "i8")
    with raises(Code.TIMEOUT):
        Lazy(memory, "l", "i8", timeout=0.01)
    with raises(Code.BAD_ARGUMENT, "a function that computes it, not a int"):
        Lazy(memory, "l", "i8", 5)  # type: ignore[arg-type]
    lazy = Lazy(memory, "l", "i8", lambda: 5)
    with raises(Code.KIND_MISMATCH, "kind 'LAZY', asked for future"):
        Future(memory, "l", "i8")
    with Memory(memory.name, read_only=True) as reader:
        look = Lazy(reader, "l", "i8", lambda: 5)
        assert look.peek() is None and look.state == "empty"
        for change in (look.force, look.invalidate):
            with raises(Code.READ_ONLY):
                change()
        lazy.force()
        assert look.peek() == look.force() == 5
    c = lazy._core
    for state in (1, 5):
        c.u64[c.state] = state << 24
        for use in (lazy.force, lazy.peek, lazy.invalidate, lambda: lazy.state):
            with raises(Code.CORRUPT, 'lazy "l"'):
                use()
    lazy.close()
    for use in (lazy.force, lazy.peek, lazy.invalidate, lazy.is_computed):
        with raises(Code.CLOSED):
            use()
