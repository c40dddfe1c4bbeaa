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
    not."""
    u64, cas64 = core.u64, core.cas64
    store64 = getattr(core, "store64", None)

    def put(*ways: Any) -> None:
        core.u64, core.cas64 = ways[:2]
        if store64:
            core.store64 = ways[2]

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


def dies_at(body: Callable[[Callable[[], None]], object], number: int) -> bool:
    """Runs `body(hook)` in a forked child, which is killed at the step of this number: False when there is no such
    step. It must open its segments itself."""
    pid = os.fork()
    if pid == 0:
        try:
            body(at_step(number, lambda: os.kill(os.getpid(), signal.SIGKILL)))
            os._exit(WENT_THROUGH)
        finally:
            os._exit(1)
    status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    assert status in (DIED, WENT_THROUGH)
    return status == DIED
