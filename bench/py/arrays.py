"""py.array.sum.ratio, py.array.sum.16k.ratio and mp.shared_memory.sum.ratio: the time of a sum of numbers in shared
memory, divided by that of a plain NumPy array of the same size. The two take turns, so that what disturbs one disturbs
the other.

Usage: arrays.py zeroipc | zeroipc.16k | shared_memory [cpu]"""

from __future__ import annotations

import statistics
from multiprocessing.shared_memory import SharedMemory

import numpy as np
from common import argument, begin, expect, new_name, new_segment, report, seconds_of
from zeroipc import Array

# NumPy takes 0.3 us more for a call on any subclass of its arrays: it disappears in the many, and shows in the few.
MANY, FEW = 262_144, 16_384
# Numbers summed in one turn: enough to be timed by themselves.
NUMBERS = 262_144
WARM_UP = 200
TURNS = 2000


def ratio(shared: np.ndarray) -> float:
    length = len(shared)
    own = np.empty(length)
    own[:] = shared[:] = np.arange(length)
    total = length * (length - 1) / 2

    def sums(array: np.ndarray) -> None:
        for _ in range(NUMBERS // length):
            expect(array.sum(), total)

    ratios = []
    for turn in range(WARM_UP + TURNS):
        # Who goes first changes: the second of two may find the caches or the clock rate better.
        if turn % 2 == 0:
            first = seconds_of(lambda: sums(shared))
        plain = seconds_of(lambda: sums(own))
        if turn % 2 != 0:
            first = seconds_of(lambda: sums(shared))
        if turn >= WARM_UP:
            ratios.append(first / plain)
    return statistics.median(ratios)


def with_zeroipc(length: int) -> float:
    with new_segment("4MB") as memory:
        return ratio(Array(memory, "numbers", np.float64, length))


def with_shared_memory(length: int) -> float:
    memory = SharedMemory(new_name(), create=True, size=length * 8)
    try:
        return ratio(np.ndarray(length, np.float64, memory.buf))
    finally:
        memory.unlink()


if __name__ == "__main__":
    begin()
    measures = {
        "zeroipc": lambda: with_zeroipc(MANY),
        "zeroipc.16k": lambda: with_zeroipc(FEW),
        "shared_memory": lambda: with_shared_memory(MANY),
    }
    report(measures[argument(1)]())
