"""Processes that are killed: whatever was acknowledged is there once, whole, and everything can be used as before."""

from __future__ import annotations

import multiprocessing as mp
import time
import zlib
from collections.abc import Iterable
from typing import Any

import numpy as np
import pytest
from harness import LONG, join, kill, seeded, start, until

from zeroipc import Array, Memory, Queue

WORDS = 16  # of 8 bytes: maker, number, filling, and a sum over the others
CREW = 4
MOST_MAKERS = 64
MOST_EACH = 1 << 16


def element(maker: int, number: int) -> np.ndarray:
    made = np.full(WORDS, maker * 1_000_003 + number * 7919, "u8") ^ np.arange(WORDS, dtype="u8")
    made[0], made[1] = maker, number
    made[-1] = zlib.crc32(made[:-1].tobytes())
    return made


def is_whole(value: np.ndarray) -> bool:
    return bool((element(int(value[0]), int(value[1])) == value).all())


DTYPE = np.dtype(("u8", WORDS))


def produce_for_ever(name: str, maker: int) -> None:
    memory = Memory(name)
    queue, pushed = Queue(memory, "q", DTYPE), Array(memory, "pushed", "u4")
    number = 0
    while number + 8 < MOST_EACH:
        if number % 3:
            queue.push_many([element(maker, number + k) for k in range(8)])
            number += 8
        else:
            queue.push(element(maker, number))
            number += 1
        pushed[maker] = number


def consume_for_ever(name: str, _: int) -> None:
    memory = Memory(name)
    queue, seen, torn = Queue(memory, "q", DTYPE), Array(memory, "seen", "u1"), Array(memory, "torn", "u4")
    turn = 0
    while True:
        turn += 1
        values: Iterable[np.ndarray]
        if turn % 3:
            values = queue.pop_many(8)
        elif turn % 2:
            values = [queue.pop()]
        else:
            with queue.claim() as claim:
                values = [claim.value]
        for value in values:
            enter(seen, torn, value)


def enter(seen: np.ndarray, torn: Array, value: np.ndarray) -> None:
    if is_whole(value):
        seen[int(value[0]) * MOST_EACH + int(value[1])] += 1
    else:
        torn.fetch_add(0, 1)


def test_nothing_is_lost_doubled_or_torn(name: str) -> None:
    draw = seeded()
    with Memory(name, "16MB", max_peers=16) as memory:
        queue = Queue(memory, "q", DTYPE, 20, spares=10)
        pushed, torn = Array(memory, "pushed", "u4", MOST_MAKERS), Array(memory, "torn", "u4", 1)
        seen = Array(memory, "seen", "u1", MOST_MAKERS * MOST_EACH)
        bodies = [produce_for_ever, consume_for_ever]
        crew = [start(bodies[k % 2], name, k) for k in range(CREW)]
        started, killed = CREW, [0, 0]
        until(lambda: len(memory.peers()) == CREW + 1)
        end = time.monotonic() + 1.3
        while time.monotonic() < end and started < MOST_MAKERS:
            time.sleep(draw.random() * 0.05)
            victim = draw.randrange(CREW)
            kill(crew[victim])
            killed[victim % 2] += 1
            crew[victim] = start(bodies[victim % 2], name, started)
            started += 1
        for k, child in enumerate(crew):
            kill(child)
            killed[k % 2] += 1
        until(lambda: len(memory.peers()) == 1)
        for value in queue:
            enter(seen, torn, value)
        missing = doubled = beyond = 0
        for maker in range(started):
            mine = seen[maker * MOST_EACH : (maker + 1) * MOST_EACH]
            acknowledged = int(pushed[maker])
            missing += int((mine[:acknowledged] == 0).sum())
            doubled += int((mine > 1).sum())
            beyond += int(mine[acknowledged + 8 :].sum())
        print(f"{killed} producers and consumers killed, {int(pushed.sum())} elements, {missing} gone with consumers")
        assert pushed.sum() > 100
        assert torn[0] == 0 and doubled == 0 and beyond == 0
        assert missing <= 8 * killed[1]  # what a consumer had just popped, at most one bulk
        leases = [queue.try_reserve() for _ in range(30)]
        assert all(leases) and queue.try_reserve() is None  # every block is free again


# --- ways to start processes ---


def echo(name: str, count: int) -> None:
    with Memory(name) as memory:
        there, back = Queue(memory, "there", "i8", timeout=LONG), Queue(memory, "back", "i8", timeout=LONG)
        for _ in range(count):
            back.push(there.pop(timeout=LONG) + 1, timeout=LONG)


@pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*:DeprecationWarning")
def test_processes_however_they_are_started(memory: Memory, method: str) -> None:
    there, back = Queue(memory, "there", "i8", 4), Queue(memory, "back", "i8", 4)

    context: Any = mp.get_context(method)
    child = context.Process(target=echo, args=(memory.name, 50), daemon=True)
    child.start()
    for value in range(50):
        there.push(value, timeout=LONG)
        assert back.pop(timeout=LONG) == value + 1
    join(child)
    assert Memory.exists(memory.name)  # no resource tracker has removed it
