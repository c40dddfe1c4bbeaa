"""What the measurements of the Python library have in common: names, a second process, a clock. Each program prints
{"value": the figure}, takes the CPUs of its processes as its last arguments, and ends by itself when it hangs."""

from __future__ import annotations

import ctypes
import json
import multiprocessing
import os
import signal
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from multiprocessing.process import BaseProcess

from zeroipc import Memory

CAPACITY = 1024

# The longest that a program may run: SIGALRM ends it, and its child dies with it.
_WATCHDOG = 20
# How long is measured, and how long not yet, in seconds.
_WARM_UP, _SPAN = 0.2, 0.6
_LEAST_TIMES = 9
_PR_SET_PDEATHSIG = 1

# A forked child has everything imported, and what multiprocessing shares; it opens segments anew.
fork = multiprocessing.get_context("fork")
_libc = ctypes.CDLL(None)
_numbers = count(1)


def argument(index: int) -> str:
    return sys.argv[index] if len(sys.argv) > index else ""


def begin() -> None:
    """To be called first: the watchdog, and this process on its CPU, the program's second argument."""
    signal.alarm(_WATCHDOG)
    _pin(argument(2))


def _pin(cpu: str) -> None:
    if cpu:
        os.sched_setaffinity(0, [int(cpu)])


def new_name() -> str:
    """A name of shared memory; what is left behind by it the benchmark removes."""
    return f"zeroipc-bench-{os.getpid()}-py{next(_numbers)}"


@contextmanager
def new_segment(size: str = "1MB") -> Iterator[Memory]:
    with Memory.create(f"/{new_name()}", size) as memory:
        try:
            yield memory
        finally:
            memory.unlink()


@contextmanager
def other(body: Callable[..., object], *arguments: object) -> Iterator[None]:
    """Runs `body` in a child process, on the CPU of the program's third argument, for as long as the block takes."""
    child = fork.Process(target=_run, args=(os.getpid(), body, *arguments), daemon=True)
    child.start()
    try:
        yield
        if child.exitcode is not None:
            raise SystemExit(f"the other process ended with {child.exitcode}")
    finally:
        _end(child)


def _run(parent: int, body: Callable[..., object], *arguments: object) -> None:
    _libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:
        os._exit(1)
    _pin(argument(3))
    body(*arguments)


def _end(child: BaseProcess) -> None:
    child.kill()
    child.join()


def expect(came: object, expected: object) -> None:
    if came != expected:
        raise SystemExit(f"{came} came in place of {expected}")


def seconds_of(body: Callable[[], object]) -> float:
    start = time.perf_counter()
    body()
    return time.perf_counter() - start


def median_seconds(body: Callable[[], object]) -> float:
    """Of a call, after a warm-up."""
    until = time.perf_counter() + _WARM_UP
    while time.perf_counter() < until:
        body()
    times: list[float] = []
    until = time.perf_counter() + _SPAN
    while len(times) < _LEAST_TIMES or time.perf_counter() < until:
        times.append(seconds_of(body))
    return statistics.median(times)


def report(value: float) -> None:
    print(json.dumps({"value": value}))
