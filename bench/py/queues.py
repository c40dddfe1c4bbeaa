"""py.queue.*: numbers through a queue.

Usage: queues.py pair | xproc | spin | many | rtt [cpu of this process] [cpu of the other]. pair: nanoseconds of
try_push and try_pop, in one process. xproc: million numbers a second from one process to another, one by one, by push
and pop, which sleep when they must. spin: the same by try_push and try_pop, both spinning. many: the same by push_many
and pop_many. rtt: microseconds of a number there and back, both spinning."""

from __future__ import annotations

import numpy as np
from common import CAPACITY, argument, begin, expect, median_seconds, new_segment, other, report
from zeroipc import Memory, Queue

PAIRS = 2000
MESSAGES = 5000
BATCH = 512
BATCHES = 200
TRIPS = 50


def create(memory: Memory, name: str = "there") -> Queue:
    return Queue(memory, name, np.float64, CAPACITY)


def push_all(name: str) -> None:
    push = create(Memory(name)).push
    value = 0.0
    while True:
        push(value)
        value += 1


def push_all_spinning(name: str) -> None:
    try_push = create(Memory(name)).try_push
    value = 0.0
    while True:
        while not try_push(value):
            pass
        value += 1


def push_batches(name: str) -> None:
    push_many = create(Memory(name)).push_many
    values = np.arange(BATCH, dtype=np.float64)
    while True:
        push_many(values)
        values += BATCH


def echo(name: str) -> None:
    memory = Memory(name)
    there, back = create(memory), create(memory, "back")
    while True:
        value = there.try_pop()
        if value is not None:
            back.push(value)


def pair(memory: Memory) -> float:
    queue = create(memory)

    def pairs() -> None:
        for value in range(PAIRS):
            queue.try_push(value)
            expect(queue.try_pop(), value)

    return median_seconds(pairs) / PAIRS * 1e9


def xproc(memory: Memory) -> float:
    pop = create(memory).pop
    expected = 0.0

    def take() -> None:
        nonlocal expected
        for _ in range(MESSAGES):
            expect(pop(), expected)
            expected += 1

    with other(push_all, memory.name):
        return MESSAGES / median_seconds(take) / 1e6


def spin(memory: Memory) -> float:
    try_pop = create(memory).try_pop
    expected = 0.0

    def take() -> None:
        nonlocal expected
        for _ in range(MESSAGES):
            while (value := try_pop()) is None:
                pass
            expect(value, expected)
            expected += 1

    with other(push_all_spinning, memory.name):
        return MESSAGES / median_seconds(take) / 1e6


def many(memory: Memory) -> float:
    pop_many = create(memory).pop_many
    offsets = np.arange(BATCH, dtype=np.float64)
    came = 0

    def take() -> None:
        nonlocal came
        end = came + BATCH * BATCHES
        while came < end:
            values = pop_many(min(BATCH, end - came))
            if not (values - came == offsets[: len(values)]).all():
                raise SystemExit(f"{values} came in place of {came} and so on")
            came += len(values)

    with other(push_batches, memory.name):
        return BATCH * BATCHES / median_seconds(take) / 1e6


def rtt(memory: Memory) -> float:
    there, back = create(memory), create(memory, "back")

    def trips() -> None:
        for value in range(TRIPS):
            there.push(value)
            while (came := back.try_pop()) is None:
                pass
            expect(came, value)

    with other(echo, memory.name):
        return median_seconds(trips) / TRIPS * 1e6


if __name__ == "__main__":
    begin()
    measure = {"pair": pair, "xproc": xproc, "spin": spin, "many": many, "rtt": rtt}[argument(1)]
    with new_segment() as segment:
        report(measure(segment))
