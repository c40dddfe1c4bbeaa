"""Maps whose processes are killed: sums are exact, every key is there once, and nothing stays in anybody's hand."""

from __future__ import annotations

import random
import time

import numpy as np
from harness import kill, raises, seeded, start, until

from zeroipc import Array, Code, Map, Memory, Set, utf8

CREW = 4
KEYS = 60
CAPACITY = 50
MOST_MAKERS = 64
# A value and its twin, which says the same in another way: a torn one is seen.
TWINS = np.dtype([("number", "u8"), ("filling", "u1", 24), ("inverse", "u8")], align=True)


def twins(number: int) -> tuple[int, list[int], int]:
    return number, [number & 0xFF] * 24, number ^ (2**64 - 1)


def is_whole(value: np.void) -> bool:
    number = int(value["number"])
    return bool(value["inverse"] == number ^ (2**64 - 1) and (value["filling"] == number & 0xFF).all())


def work(name: str, maker: int) -> None:
    """Counts what it has done, before and after: a death leaves one that may have been done or not."""
    draw = random.Random(maker)
    memory = Memory(name)
    counts, cache = Map(memory, "counts", utf8(16), "u8"), Map(memory, "cache", "u4", TWINS)
    claims = Set(memory, "claims", "u8")
    begun, done, torn = Array(memory, "begun", "u4"), Array(memory, "done", "u4"), Array(memory, "torn", "u4")
    claimed = Array(memory, "claimed", "u4")
    for turn in range(1 << 20):
        begun[maker] = turn + 1
        counts.add(f"key {draw.randrange(20)}", 1)
        done[maker] = turn + 1
        key = draw.randrange(KEYS)
        value = cache.get(key)
        if value is not None and not is_whole(value):
            torn.fetch_add(0, 1)
        if draw.random() < 0.4:
            cache.delete(key)
        else:
            cache.try_set(key, twins(draw.getrandbits(64)))  # or it is full
        if claims.try_add(maker << 32 | turn) and claims.delete(maker << 32 | turn):
            claimed[maker] += 1


def test_nothing_is_lost_doubled_or_torn(name: str) -> None:
    draw = seeded()
    with Memory(name, "2MB", max_peers=8) as memory:
        counts = Map(memory, "counts", utf8(16), "u8", 20)
        cache = Map(memory, "cache", "u4", TWINS, CAPACITY, spares=8)
        claims = Set(memory, "claims", "u8", 12)
        books = {book: Array(memory, book, "u4", MOST_MAKERS) for book in ("begun", "done", "torn", "claimed")}
        crew = [start(work, name, maker) for maker in range(CREW)]
        started = CREW
        until(lambda: len(memory.peers()) == CREW + 1)
        end = time.monotonic() + 1.3
        while time.monotonic() < end and started < MOST_MAKERS:
            time.sleep(draw.random() * 0.05)
            victim = draw.randrange(CREW)
            kill(crew[victim])
            crew[victim] = start(work, name, started)
            started += 1
        for child in crew:
            kill(child)
        until(lambda: len(memory.peers()) == 1)
        begun, done = int(books["begun"].sum()), int(books["done"].sum())
        print(f"{started} killed, {done} additions, {books['claimed'].sum()} claims")
        assert done > 100 and done <= sum(counts.values()) <= begun
        assert books["torn"][0] == 0 and all(is_whole(value) for value in cache.values())
        keys = list(cache)
        assert len(keys) == len(set(keys)) == len(cache) <= CAPACITY
        assert len(claims) <= started  # one of each that was killed behind it
        # Every place and every block can be used, and a full map says so.
        for key in range(1000, 1000 + KEYS):
            cache.try_set(key, twins(key))
        assert len(cache) == CAPACITY
        cache.clear()
        claims.clear()
        for key in range(CAPACITY):
            cache.set(key, twins(key), timeout=0)
        for key in range(12):
            assert claims.add(key, timeout=0)
        for full in (lambda: cache.set(999, twins(1), timeout=0), lambda: claims.add(99, timeout=0)):
            with raises(Code.FULL):
                full()
        for key in range(CAPACITY):
            cache.set(key, twins(key + 1), timeout=0)
        assert {key: int(value["number"]) for key, value in cache.items()} == {k: k + 1 for k in range(CAPACITY)}
