"""Tests that come between the steps of an operation: a hook before each of its accesses to shared words.

`stepping(core, hook)` puts proxies in place of what a structure's core reaches words with (its `u64`, `cas64` and, if
it has one, `store64`). The hook may kill the process there, or let somebody else do something.
"""

from __future__ import annotations

import itertools
import os
import signal
from collections.abc import Callable, Container, Iterator
from contextlib import contextmanager
from typing import Any

from zeroipc import Memory

DIED = -signal.SIGKILL
WENT_THROUGH = 7


class _Words:
    def __init__(self, words: Any, hook: Callable[[], None]) -> None:
        self._words = words
        self._hook = hook

    def __getitem__(self, number: int) -> int:
        self._hook()
        return int(self._words[number])

    def __setitem__(self, number: int, value: int) -> None:
        self._hook()
        self._words[number] = value


@contextmanager
def stepping(core: Any, hook: Callable[[], None], is_behind: bool = False) -> Iterator[None]:
    """Within the block, `hook` is called before each access, or behind each CAS and `store64`; what it does itself is
    not. The steps are Python's own, also where the C library is installed."""
    u64, cas64 = core.u64, core.cas64
    faster = getattr(core, "faster", None)
    store64 = getattr(core, "store64", None)

    def put(*ways: Any) -> None:
        core.u64, core.cas64 = ways[:2]
        if store64:
            core.store64 = ways[2]
        if faster:
            core.faster = faster if ways[0] is u64 else None

    def quiet() -> None:
        put(u64, cas64, store64)
        try:
            hook()
        finally:
            put(words, cas, store)

    def cas(address: int, expected: int, desired: int) -> bool:
        if not is_behind:
            quiet()
        done = bool(cas64(address, expected, desired))
        if is_behind:
            quiet()
        return done

    def store(address: int, value: int) -> None:
        assert store64
        if not is_behind:
            quiet()
        store64(address, value)
        if is_behind:
            quiet()

    words = u64 if is_behind else _Words(u64, quiet)
    put(words, cas, store)
    try:
        yield
    finally:
        put(u64, cas64, store64)


def at_step(number: int, act: Callable[[], object]) -> Callable[[], None]:
    """A hook that acts before the access of this number, from 0 on."""
    return at_steps([number], act)


def at_steps(chosen: Container[int], act: Callable[[], object]) -> Callable[[], None]:
    """The same for several."""
    numbers = itertools.count()

    def hook() -> None:
        if next(numbers) in chosen:
            act()

    return hook


Body = Callable[[Callable[[], None]], object]


def _forked(body: Body, hook: Callable[[], None]) -> int:
    """How a forked child ended that ran `body(hook)`, which must open its segments itself."""
    pid = os.fork()
    if pid == 0:
        try:
            body(hook)
            os._exit(WENT_THROUGH)
        finally:
            os._exit(1)
    status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    assert status in (DIED, WENT_THROUGH)
    return status


def _die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def dies_at(body: Body, number: int) -> bool:
    """Runs `body(hook)` in a forked child, which is killed at the step of this number: False when there is no such
    step."""
    return _forked(body, at_step(number, _die)) == DIED


def deaths(body: Body) -> Iterator[Callable[[Memory], bool]]:
    """Each of these is to be called with a segment that is the same each time, and runs `body(hook)` in a forked child:
    the first time to its end, which is False, then killed at a step, which is True: at every one at which the segment
    is not what it was at the step before. A death leaves nothing but the segment, so that one at any other step would
    be the same again."""
    numbers: list[int] = []

    def go_through(memory: Memory) -> bool:
        numbers.extend(_changing_steps(body, memory))
        return False

    yield go_through
    assert numbers
    for number in numbers:

        def die(memory: Memory, number: int = number) -> bool:
            assert dies_at(body, number)
            return True

        yield die


def _changing_steps(body: Body, memory: Memory) -> list[int]:
    """The first step, and each at which the segment is not what it was at the one before."""
    attachment = memory.attachment  # in the child the memory is closed
    numbers = itertools.count()
    before = b""
    notes, note = os.pipe()

    def hook() -> None:
        nonlocal before
        number, now = next(numbers), bytes(attachment.words.bytes)
        if now != before:
            os.write(note, f"{number}\n".encode())
            before = now

    assert _forked(body, hook) == WENT_THROUGH
    os.close(note)
    with open(notes) as lines:
        return [int(line) for line in lines]
