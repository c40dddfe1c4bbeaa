"""Rings between two steps of an operation: deaths at each of them, the other side at work there, and Ctrl-C."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any

import pytest
from harness import new_name, seeded
from steps import at_step, at_steps, dies_at, stepping

from zeroipc import Memory, Ring

CAPACITY = 4


def reserve_and_commit(ring: Ring, values: list[int]) -> int:
    room = ring.try_reserve(1)
    if room is None:
        return 0
    with room:
        room.view[0] = values[0]
        room.commit()
    return 1


def peek_and_advance(ring: Ring) -> list[int]:
    view = ring.try_peek(2)
    if view is None:
        return []
    seen: list[int] = view.tolist()
    ring.advance(len(seen))
    return seen


def read(ring: Ring) -> list[int]:
    value = ring.try_read()
    return [] if value is None else [value]


# How many of the values were written; and what was read.
WRITES: dict[str, Callable[[Ring, list[int]], int]] = {
    "write": lambda ring, values: int(ring.try_write(values[0])),
    "write many": lambda ring, values: ring.try_write_many(values),
    "commit": reserve_and_commit,
}
READS: dict[str, Callable[[Ring], list[int]]] = {
    "read": read,
    "read many": lambda ring: ring.try_read_many(3).tolist(),
    "advance": peek_and_advance,
}


def do(operation: str, ring: Ring) -> Any:
    if operation in WRITES:
        return WRITES[operation](ring, [100, 101])
    if operation in READS:
        return READS[operation](ring)
    return ring.release()


OPERATIONS = [*WRITES, *READS, "release"]


def filled(memory: Memory, before: int, moves: int) -> Ring:
    ring = Ring(memory, "r", "u8", CAPACITY)
    for _ in range(moves):
        ring.write(0)
        ring.read()
    ring.write_many(range(1, before + 1))
    return ring


def possible(before: int, operation: str) -> list[list[int]]:
    """What may be left, when the operation was not done, or done."""
    old = list(range(1, before + 1))
    counts = {"write": 1, "write many": 2, "commit": 1}
    if operation in counts:
        return [old, old + [100, 101][: min(counts[operation], CAPACITY - before)]]
    return [old] if operation == "release" else [old, *(old[k:] for k in range(1, 4))]


@pytest.mark.filterwarnings("ignore:.*multi-threaded.*:DeprecationWarning")
@pytest.mark.parametrize("operation", OPERATIONS)
@pytest.mark.parametrize("before", [0, 2, CAPACITY])
def test_a_death_at_each_step_leaves_the_ring_whole(operation: str, before: int) -> None:
    name = new_name()

    def body(hook: Callable[[], None]) -> None:
        with Memory(name) as mine:
            ring = Ring(mine, "r", "u8")
            if operation == "release":
                ring.take("producer")
                ring.take("consumer")
            with stepping(ring._core, hook):
                do(operation, ring)

    number, alive = 0, True
    while alive:
        with Memory(name, 65536, max_peers=4) as memory:
            ring = filled(memory, before, moves=number % 7)
            ring.release()
            alive = dies_at(body, number)
            assert list(ring) in possible(before, operation), (operation, number)
            assert ring.try_write_many([7, 8, 9, 10, 11]) == CAPACITY and list(ring) == [7, 8, 9, 10]
            memory.unlink()
        number += 1
    assert number > 1


@pytest.mark.parametrize("is_thread", [False, True], ids=["process", "handle"])
@pytest.mark.parametrize("first", [*WRITES, *READS])
def test_the_other_side_at_each_step_of_one(first: str, is_thread: bool) -> None:
    """Everything comes once, in order. `handle`: the other side is the same handle's."""
    with Memory(new_name(), 65536) as memory, Memory(memory.name) as second_memory:
        memory.unlink()
        seconds = list(READS) if first in WRITES else list(WRITES)
        for second, before, number in itertools.product(seconds, range(CAPACITY + 1), range(12)):
            ring = filled(memory, before, moves=1)
            if not is_thread:
                ring.release("consumer" if first in WRITES else "producer")
            other = ring if is_thread else Ring(second_memory, "r", "u8")
            results: list[Any] = []

            def act(results: list[Any] = results, other: Ring = other, second: str = second) -> None:
                results.append(do(second, other))

            with stepping(ring._core, at_step(number, act)):
                results.append(do(first, ring))
            if len(results) == 1:
                act()
                results.reverse()
            write, took = (results[1], results[0]) if first in WRITES else results
            if not is_thread:
                other.close()
            left = list(ring)
            assert took + left == [*range(1, before + 1), *[100, 101][:write]], (first, second, before, number)
            ring.close()


def test_both_sides_at_any_steps_lose_and_double_nothing() -> None:
    draw = seeded()
    with Memory(new_name(), 65536) as memory, Memory(memory.name) as second_memory:
        memory.unlink()
        ring, other = Ring(memory, "r", bytes, 64), Ring(second_memory, "r", bytes)
        numbers = itertools.count()
        written: list[bytes] = []
        seen: list[bytes] = []

        def write() -> None:
            messages = [b"%d" % next(numbers) * draw.randint(1, 5) for _ in range(draw.randint(1, 3))]
            written.extend(messages[: ring.try_write_many(messages)])

        for _ in range(1500):
            act = lambda: seen.extend(other.try_read_many(draw.randint(1, 3)))  # noqa: E731
            with stepping(ring._core, at_steps(draw.sample(range(9), 3), act)):
                write()
            assert seen == written[: len(seen)]
        seen += list(other)
        assert seen == written and len(seen) > 500


@pytest.mark.parametrize("is_behind", [False, True], ids=["before", "behind"])
@pytest.mark.parametrize("operation", OPERATIONS)
@pytest.mark.parametrize("before", [0, 2, CAPACITY])
@pytest.mark.parametrize("is_new", [False, True], ids=["held", "new"])
def test_ctrl_c_at_each_step(operation: str, before: int, is_behind: bool, is_new: bool) -> None:
    """What was done is done, what was not is not; the side is held, or can be taken."""

    def interrupt() -> None:
        raise KeyboardInterrupt

    with Memory(new_name(), 65536) as memory:
        memory.unlink()
        for number in itertools.count():
            ring = filled(memory, before, moves=number % 7)
            if is_new:
                ring.release()
            is_over = True
            try:
                with stepping(ring._core, at_step(number, interrupt), is_behind):
                    do(operation, ring)
            except KeyboardInterrupt:
                is_over = False
            assert list(ring) in possible(before, operation), (operation, number)
            assert ring.try_write_many([7, 8, 9, 10, 11]) == CAPACITY and list(ring) == [7, 8, 9, 10]
            ring.close()
            with Ring(memory, "r", "u8") as again:  # whatever happened, the sides were given back
                again.take("producer")
                again.take("consumer")
            if is_over:
                break
