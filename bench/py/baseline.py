"""mp.*: the same numbers by what Python's multiprocessing offers.

Usage: baseline.py queue | pipe | rtt [cpu of this process] [cpu of the other]. queue, pipe: million numbers a second
from one process to another. rtt: microseconds of a number through a pipe and back."""

from __future__ import annotations

from collections.abc import Callable
from multiprocessing.connection import Connection

from common import CAPACITY, argument, begin, expect, fork, median_seconds, other, report

MESSAGES = 2000
TRIPS = 50


def put_all(put: Callable[[float], object]) -> None:
    value = 0.0
    while True:
        put(value)
        value += 1


def echo(connection: Connection) -> None:
    while True:
        connection.send(connection.recv())


def throughput(get: Callable[[], float], put: Callable[[float], object]) -> float:
    expected = 0.0

    def take() -> None:
        nonlocal expected
        for _ in range(MESSAGES):
            expect(get(), expected)
            expected += 1

    with other(put_all, put):
        return MESSAGES / median_seconds(take) / 1e6


def queue() -> float:
    numbers = fork.Queue(CAPACITY)
    return throughput(numbers.get, numbers.put)


def pipe() -> float:
    receiver, sender = fork.Pipe(duplex=False)
    return throughput(receiver.recv, sender.send)


def rtt() -> float:
    here, there = fork.Pipe()

    def trips() -> None:
        for value in range(TRIPS):
            here.send(value)
            expect(here.recv(), value)

    with other(echo, there):
        return median_seconds(trips) / TRIPS * 1e6


if __name__ == "__main__":
    begin()
    report({"queue": queue, "pipe": pipe, "rtt": rtt}[argument(1)]())
