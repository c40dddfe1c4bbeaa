"""What the tests share: names of segments that nobody else uses, child processes, seeded randomness, lying words."""

from __future__ import annotations

import asyncio
import gc
import itertools
import multiprocessing as mp
import os
import random
import signal
import time
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any, TypeVar

import pytest

from zeroipc import Code, Error, Memory

T = TypeVar("T")

PREFIX = "zeroipc-py-test"
_numbers = itertools.count(1)
# Children start from a server that has imported everything, and has no segment open.
_server = mp.get_context("forkserver")
_server.set_forkserver_preload(["numpy", "zeroipc", "asyncio"])

# What every wait in a test is given: it fails instead of hanging, and never asserts how long something took.
LONG = 30.0


def new_name() -> str:
    """A name that nobody else uses; the segment is removed at the end, also of a run that was killed (conftest)."""
    return f"/{PREFIX}-{os.getpid()}-{next(_numbers)}"


def remove_segments(of: Callable[[int], bool]) -> list[str]:
    """Removes the test segments of the processes that `of` chooses; which there were."""
    found = []
    for name in Memory.list():
        parts = name.rsplit("-", 2)
        if parts[0] == f"/{PREFIX}" and of(int(parts[1])):
            Memory.unlink(name)
            found.append(name)
    return found


@contextmanager
def raises(code: Code, *parts: str) -> Iterator[None]:
    """That the block raises the error of this code, with these parts in its message."""
    with pytest.raises(Error) as caught:
        yield
    assert caught.value.code is code, str(caught.value)
    for part in parts:
        assert part in str(caught.value)


def start(body: Callable[..., object], *arguments: Any) -> BaseProcess:
    """A child process that runs `body`, a function of a test module."""
    child = _server.Process(target=body, args=arguments, daemon=True)
    child.start()
    return child


def join(child: BaseProcess) -> None:
    """Waits for its end, which must be a success."""
    child.join(LONG)
    if child.exitcode is None:
        kill(child)
        raise AssertionError("the child did not end")
    assert child.exitcode == 0


def kill(child: BaseProcess) -> None:
    assert child.pid is not None
    os.kill(child.pid, signal.SIGKILL)
    child.join(LONG)


def until(holds: Callable[[], bool]) -> None:
    """Waits for something that another process or thread does."""
    end = time.monotonic() + LONG
    while not holds():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.001)


def seeded() -> random.Random:
    """Draws at random; the seed is printed when the test fails, and taken from ZEROIPC_SEED when that is set."""
    seed = int(os.environ.get("ZEROIPC_SEED", random.SystemRandom().randrange(2**32)))
    print(f"ZEROIPC_SEED={seed}")
    return random.Random(seed)


def offset_of(memory: Memory, name: str) -> int:
    """Where a structure's header lies, for tests that look at its bytes."""
    entry = memory.find(name)
    assert entry is not None
    return entry.offset


@contextmanager
def lie(memory: Memory, offset: int, value: int) -> Iterator[None]:
    """A u32 of the segment that says something else for a while."""
    words = memory.attachment.words
    right = words.load32(offset)
    words.store32(offset, value)
    try:
        yield
    finally:
        words.store32(offset, right)


def run_async(body: Callable[[], Coroutine[Any, Any, T]]) -> T:
    """Runs it in an event loop, for so long at most as a test may wait."""
    return asyncio.run(asyncio.wait_for(body(), LONG))


def in_threads(*bodies: Callable[[], object]) -> None:
    """Runs them all at once; fails with the first that fails."""
    with ThreadPoolExecutor(len(bodies)) as pool:
        for running in [pool.submit(body) for body in bodies]:
            running.result(LONG)


def interrupt_soon(seconds: float) -> None:
    """Ctrl-C for this process, later."""
    gc.collect()  # what an earlier test left: Python drops an interrupt that comes while a finalizer runs
    signal.signal(signal.SIGALRM, lambda *_: signal.raise_signal(signal.SIGINT))
    signal.setitimer(signal.ITIMER_REAL, seconds)


C_LIBRARY = Path(__file__).resolve().parents[2] / "c/build/libzeroipc.so"
"""As the repository builds it."""


def plain(handle: Any) -> Any:
    """A handle that works by Python's own steps, also where the C library is."""
    handle._core.faster = None
    return handle
