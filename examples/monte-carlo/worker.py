"""A worker in Python: does one task after the other until the master ends the channel.

python worker.py /segment
"""

import os
import sys
import threading
import time

import numpy as np
from zeroipc import Channel, Future, Memory

DIMENSIONS = 5
AT_ONCE = 1 << 14  # as many points as fit a CPU's cache
Task = np.dtype([("number", "u4"), ("first", "u4"), ("samples", "u4"), ("seed", "u4")])
Part = np.dtype([("hits", "u4"), ("samples", "u4"), ("seconds", "f8"), ("language", "S12")], align=True)


def random(numbers: np.ndarray, seed: int) -> np.ndarray:
    """The random number of each number, as in worker.ts; arrays of NumPy wrap around."""
    x = numbers * np.uint32(0x9E3779B9) + np.uint32(seed)
    x = (x ^ (x >> 16)) * np.uint32(0x85EBCA6B)
    x = (x ^ (x >> 13)) * np.uint32(0xC2B2AE35)
    return x ^ (x >> 16)


def count_hits(first: int, samples: int, seed: int) -> int:
    """How many of the points are in the ball. worker.ts computes exactly the same."""
    hits = 0
    for begin in range(first, first + samples, AT_ONCE):
        points = np.arange(begin, min(begin + AT_ONCE, first + samples), dtype=np.uint32)
        square = np.zeros(len(points))
        for k in range(DIMENSIONS):
            x = random(points * np.uint32(DIMENSIONS) + np.uint32(k), seed) / 2**31 - 1
            square += x * x
        hits += np.count_nonzero(square <= 1)
    return hits


def end_with_the_master(segment: str) -> None:
    sys.stdin.read()  # which nobody ever writes to: it ends with the master
    Memory.unlink(segment)  # the master was killed: nobody needs this any more
    os._exit(1)


def main(segment: str) -> None:
    threading.Thread(target=end_with_the_master, args=[segment], daemon=True).start()
    with Memory(segment) as memory:
        for task in Channel(memory, "tasks", Task):
            part = Future(memory, f"part {task['number']}", Part)
            if part.is_ready:
                continue  # sent again after a death, and done meanwhile
            start = time.thread_time()
            hits = count_hits(int(task["first"]), int(task["samples"]), int(task["seed"]))
            part.try_set_value((hits, task["samples"], time.thread_time() - start, b"Python"))


main(sys.argv[1])
