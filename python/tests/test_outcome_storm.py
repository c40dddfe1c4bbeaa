"""Processes that are killed as they set futures and compute lazies: everybody sees the same, whole, value."""

from __future__ import annotations

import signal
import time

from harness import LONG, kill, seeded, start, until
from test_storm import DTYPE, element, is_whole

from zeroipc import Array, Future, Lazy, Memory
from zeroipc.errors import AbandonedError, FailedError

CREW, MOST_MAKERS, MOST_ROUNDS = 4, 64, 300


def settle_for_ever(name: str, maker: int) -> None:
    """Round by round: sets a future, or pledges to, gets what became of it, and forces a lazy of what it did."""
    memory = Memory(name)
    torn, odd = Array(memory, "torn", "u4"), Array(memory, "different", "u4")
    seen, computed = Array(memory, "seen", "u8"), Array(memory, "computed", "u4")
    for number in range(MOST_ROUNDS):
        future = Future(memory, f"f{number}", DTYPE, blocks=2)
        if maker % 2:
            future.try_set_value(element(maker, number))
        else:
            pledge = future.try_pledge()
            if pledge:
                time.sleep(0.002)
                pledge.try_set_value(element(maker, number))
        try:
            value = future.get(LONG)
            torn.fetch_add(0, 0 if is_whole(value) else 1)
            mine = 2 + int(value[0])
        except AbandonedError:
            mine = 1
        except FailedError:
            mine = 0
        if not seen.compare_exchange(number, 0, mine) and seen.load(number) != mine:
            odd.fetch_add(0, 1)

        def compute(number: int = number) -> int:
            computed.fetch_add(number, 1)
            return number * 3

        lazy = Lazy(memory, f"l{number}", "i8", compute)
        if lazy.force(LONG) != number * 3:
            odd.fetch_add(0, 1)
    signal.pause()  # it is killed


def test_everybody_sees_the_same_whole_value(name: str) -> None:
    draw = seeded()
    with Memory(name, "16MB", max_peers=8, max_entries=4 + 2 * MOST_ROUNDS) as memory:
        torn, odd = Array(memory, "torn", "u4", 1), Array(memory, "different", "u4", 1)
        seen, computed = Array(memory, "seen", "u8", MOST_ROUNDS), Array(memory, "computed", "u4", MOST_ROUNDS)
        crew = [start(settle_for_ever, name, k) for k in range(CREW)]
        started = CREW
        until(lambda: len(memory.peers()) > 1)
        end = time.monotonic() + 1
        while time.monotonic() < end and started < MOST_MAKERS:
            time.sleep(draw.random() * 0.04)
            victim = draw.randrange(CREW)
            kill(crew[victim])
            crew[victim] = start(settle_for_ever, name, started)
            started += 1
        for child in crew:
            kill(child)
        until(lambda: len(memory.peers()) == 1)
        rounds = int((seen != 0).sum())
        print(f"{started} makers, {rounds} rounds, {int((seen == 1).sum())} abandoned, {int(computed.sum())} computed")
        assert rounds > 0 and torn[0] == 0 and odd[0] == 0
        # A function is run again only where the one that ran it was killed.
        assert int(computed.sum()) <= int((computed != 0).sum()) + started
        for number in range(rounds):
            lazy = Lazy(memory, f"l{number}", "i8", lambda number=number: number * 3)
            assert lazy.force(LONG) == number * 3
