"""Producers, subscribers and derivers that are killed: every value that was acknowledged comes once, whole, in order:
exact books."""

from __future__ import annotations

import time
import zlib
from typing import Any

import numpy as np
import pytest
from harness import LONG, kill, seeded, start, until

from zeroipc import Array, Memory, Stream

WORDS = 12  # of 8 bytes: maker, number, filling, and a sum over the others
DTYPE = np.dtype(("u8", WORDS))
CREW = 4
MOST_MAKERS = 64
BULK = 8


def element(maker: int, number: int) -> np.ndarray:
    made = np.full(WORDS, maker * 1_000_003 + number * 7919, "u8") ^ np.arange(WORDS, dtype="u8")
    made[0], made[1] = maker, number
    made[-1] = zlib.crc32(made[:-1].tobytes())
    return made


class Books:
    """What one subscriber has seen: whole values, and each maker's in order."""

    def __init__(self, may_lose: bool) -> None:
        self.may_lose = may_lose
        self.following: dict[int, int] = {}
        self.count = 0

    def enter(self, value: np.ndarray) -> str:
        maker, number = int(value[0]), int(value[1])
        if not (element(maker, number) == value).all():
            return "torn"
        expected = self.following.get(maker)
        self.following[maker] = number + 1
        self.count += 1
        if expected is None or number == expected or (self.may_lose and number > expected):
            return ""
        return f"{number} of {maker} after {expected - 1}"


def produce_for_ever(name: str, maker: int) -> None:
    memory = Memory(name)
    stream, emitted = Stream(memory, "s", DTYPE), Array(memory, "emitted", "u4")
    number = 0
    while True:
        if number % 3:
            stream.emit_many([element(maker, number + k) for k in range(BULK)])
            number += BULK
        else:
            stream.emit(element(maker, number))
            number += 1
        emitted[maker] = number


def subscribe_for_ever(name: str, number: int) -> None:
    memory = Memory(name)
    stream, wrong = Stream(memory, "s", DTYPE), Array(memory, "wrong", "u4")
    while True:
        books = Books(stream.policy == "drop_oldest")
        with stream.subscription("earliest" if number % 2 else "latest") as reader:
            for turn in range(200):
                values: Any = reader.next_many(9) if turn % 3 else [reader.next()]
                for value in values:
                    if books.enter(value):
                        wrong.fetch_add(0, 1)


@pytest.mark.parametrize("policy", ["block", "drop_oldest"])
def test_producers_and_subscribers_are_killed(name: str, policy: str) -> None:
    draw = seeded()
    with Memory(name, "4MB", max_peers=16) as memory:
        stream = Stream(memory, "s", DTYPE, 20, policy, spares=10, subscribers=6)
        emitted, wrong = Array(memory, "emitted", "u4", MOST_MAKERS), Array(memory, "wrong", "u4", 1)
        books = Books(policy == "drop_oldest")
        bodies = [produce_for_ever, subscribe_for_ever]
        reader = stream.subscription()

        def read() -> None:
            for value in reader.try_next_many(20):
                problem = books.enter(value)
                assert not problem, problem

        crew = [start(bodies[k % 2], name, k) for k in range(CREW)]
        started = CREW
        until(lambda: len(memory.peers()) == CREW + 1)
        end = time.monotonic() + 1
        while time.monotonic() < end and started < MOST_MAKERS:
            pause = time.monotonic() + draw.random() * 0.1
            while time.monotonic() < pause:
                read()
            victim = draw.randrange(CREW)
            kill(crew[victim])
            crew[victim] = start(bodies[victim % 2], name, started)
            started += 1
        for child in crew:
            kill(child)
        until(lambda: len(memory.peers()) == 1)
        while reader.position < stream.sequence:
            read()
        assert int(wrong[0]) == 0 and books.count + reader.lost == stream.sequence > 50
        if policy == "block":
            assert reader.lost == 0
            for maker in range(started):
                seen = books.following.get(maker, 0)
                # What a producer had published, and not acknowledged, when it was killed: at most one bulk.
                assert int(emitted[maker]) <= seen <= int(emitted[maker]) + BULK
        print(f"{started} were killed, {stream.sequence} values, {reader.lost} lost")
        reader.close()
        # Every line and every block can be used again.
        readers = [stream.subscription() for _ in range(6)]
        for number in range(60):
            assert stream.try_emit(element(1, number))
            assert all(int(reader.try_next()[1]) == number for reader in readers)


def chain(state: int, value: int) -> int:
    return (state * 31 + value) % (2**61 - 1)


def derive_for_ever(name: str, number: int) -> None:
    memory = Memory(name)
    source = Stream(memory, "source", "u8")
    source.scan(memory, "chain", chain, 0)
    Stream(memory, "chain", "u8").map(memory, "twice", lambda value: 2 * value)
    source.window(memory, "pairs", 2, 1)
    Array(memory, "ready", "u4")[number] = 1
    time.sleep(LONG)


def test_derivers_are_killed_and_every_value_comes_once(name: str) -> None:
    draw = seeded()
    with Memory(name, "4MB", max_peers=16) as memory:
        source = Stream(memory, "source", "u8", 16)
        ready = Array(memory, "ready", "u4", MOST_MAKERS)
        derive: dict[str, Stream] = {
            "chain": source.scan(memory, "chain", chain, 0),
            "pairs": source.window(memory, "pairs", 2, 1),
        }
        derive["twice"] = derive["chain"].map(memory, "twice", lambda value: 2 * value)
        crew = [start(derive_for_ever, name, k) for k in range(3)]
        until(lambda: bool(ready[:3].all()))
        readers = {key: Stream(memory, key, stream.dtype).subscription() for key, stream in derive.items()}
        seen: dict[str, list[Any]] = {key: [] for key in readers}
        for stream in derive.values():
            assert stream.derivation is not None
            stream.derivation.stop()  # from now on the crew derives
        emitted, started = 0, 3
        end = time.monotonic() + 1.3
        next_kill = 0.0

        def read() -> None:
            for key, reader in readers.items():
                seen[key].extend(reader.try_next_many(16).tolist())

        while time.monotonic() < end:
            emitted += source.try_emit_many(range(emitted, emitted + draw.randint(1, 12)))
            read()
            if time.monotonic() > next_kill and bool(ready[:started].all()) and started < MOST_MAKERS:
                victim = draw.randrange(3)  # the others derive, or stand by
                kill(crew[victim])
                crew[victim] = start(derive_for_ever, name, started)
                started += 1
                next_kill = time.monotonic() + draw.random() * 0.02

        def is_all_there() -> bool:
            read()
            return [len(values) for values in seen.values()] == [emitted, emitted - 1, emitted]

        until(is_all_there)
        states, state = [], 0
        for value in range(emitted):
            state = chain(state, value)
            states.append(state)
        assert seen["chain"] == states
        assert seen["twice"] == [2 * state for state in states]
        assert seen["pairs"] == [[k, k + 1] for k in range(emitted - 1)]
        print(f"{started - 3} derivers were killed, {emitted} values")
        assert emitted > 50
        for child in crew:
            kill(child)
