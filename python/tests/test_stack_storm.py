"""Producers and consumers of a stack that are killed: what was acknowledged is there once, whole."""

from __future__ import annotations

import time

from harness import kill, seeded, start, until
from test_storm import DTYPE, MOST_EACH, MOST_MAKERS, element, enter

from zeroipc import Array, Memory, Stack

CREW, CAPACITY, SPARES = 4, 20, 10


def produce_for_ever(name: str, maker: int) -> None:
    memory = Memory(name)
    stack, pushed = Stack(memory, "s", DTYPE), Array(memory, "pushed", "u4")
    for number in range(MOST_EACH - 1):
        stack.push(element(maker, number))
        pushed[maker] = number + 1


def consume_for_ever(name: str, _: int) -> None:
    memory = Memory(name)
    stack, seen, torn = Stack(memory, "s", DTYPE), Array(memory, "seen", "u1"), Array(memory, "torn", "u4")
    while True:
        enter(seen, torn, stack.pop())


def test_nothing_is_lost_doubled_or_torn(name: str) -> None:
    draw = seeded()
    with Memory(name, "16MB", max_peers=16) as memory:
        stack = Stack(memory, "s", DTYPE, CAPACITY, spares=SPARES)
        pushed, torn = Array(memory, "pushed", "u4", MOST_MAKERS), Array(memory, "torn", "u4", 1)
        seen = Array(memory, "seen", "u1", MOST_MAKERS * MOST_EACH)
        bodies = [produce_for_ever, consume_for_ever]
        crew = [start(bodies[k % 2], name, k) for k in range(CREW)]
        started, killed = CREW, [0, 0]
        until(lambda: len(memory.peers()) == CREW + 1)
        end = time.monotonic() + 1
        while time.monotonic() < end and started < MOST_MAKERS:
            time.sleep(draw.random() * 0.04)
            victim = draw.randrange(CREW)
            kill(crew[victim])
            killed[victim % 2] += 1
            crew[victim] = start(bodies[victim % 2], name, started)
            started += 1
        for k, child in enumerate(crew):
            kill(child)
            killed[k % 2] += 1
        until(lambda: len(memory.peers()) == 1)
        for value in stack:
            enter(seen, torn, value)
        missing = 0
        for maker in range(started):
            mine = seen[maker * MOST_EACH : (maker + 1) * MOST_EACH]
            acknowledged = int(pushed[maker])
            missing += int((mine[:acknowledged] == 0).sum())
            assert (mine <= 1).all() and not mine[acknowledged + 1 :].any()
        print(f"{killed} producers and consumers killed, {int(pushed.sum())} elements, {missing} gone with consumers")
        assert pushed.sum() > 5 and torn[0] == 0 and missing <= killed[1]
        for _ in range(3):  # every block is free again
            assert stack.try_push_many([element(0, 0)] * (CAPACITY + 1)) == CAPACITY
            assert len(list(stack)) == CAPACITY
