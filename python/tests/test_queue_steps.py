"""Queues between two steps of an operation: deaths at each of them, and others that do something there."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Any

import pytest
from harness import new_name, raises, seeded
from steps import at_step, at_steps, dies_at, stepping

from zeroipc import Code, Memory, Queue

CAPACITY, SPARES = 3, 3


def reserve_and_commit(queue: Queue, value: int) -> Any:
    lease = queue.try_reserve()
    if lease is None:
        return False
    with lease:
        lease.value = value
        return lease.try_commit()


def claim_and_release(queue: Queue, _: int) -> Any:
    claim = queue.try_claim()
    if claim is None:
        return None
    with claim:
        return claim.value


# What is done, and what it does to a model; each takes the queue and a value that nobody else uses.
OPERATIONS: dict[str, Callable[[Queue, int], Any]] = {
    "push": lambda queue, value: queue.try_push(value),
    "pop": lambda queue, _: queue.try_pop(),
    "commit": reserve_and_commit,
    "claim": claim_and_release,
    "peek": lambda queue, _: queue.peek(),
}


def on_model(operation: str, model: deque[int], value: int) -> Any:
    if operation in ("push", "commit"):
        if len(model) == CAPACITY:
            return False
        model.append(value)
        return True
    if operation == "peek":
        return model[0] if model else None
    return model.popleft() if model else None


def filled(memory: Memory, before: int, moves: int) -> Queue:
    """A queue that so many elements have gone through and that holds 1, 2, ... `before`."""
    queue = Queue(memory, "q", "i8", CAPACITY, spares=SPARES)
    for _ in range(moves):
        queue.push(0)
        queue.pop()
    for value in range(1, before + 1):
        queue.push(value)
    return queue


def check_all_blocks(queue: Queue) -> None:
    """Every block that no element is in is free."""
    leases = [queue.try_reserve() for _ in range(CAPACITY + SPARES - len(queue))]
    assert all(leases) and queue.try_reserve() is None


@pytest.mark.filterwarnings("ignore:.*multi-threaded.*:DeprecationWarning")
@pytest.mark.parametrize("operation", ["push", "pop", "commit", "claim"])
@pytest.mark.parametrize("before", [0, 1, CAPACITY])
def test_a_death_at_each_step_leaves_the_queue_whole(operation: str, before: int) -> None:
    name = new_name()

    def body(hook: Callable[[], None]) -> None:
        with Memory(name) as mine:
            queue = Queue(mine, "q", "i8")
            with stepping(queue._core, hook):
                OPERATIONS[operation](queue, 100)

    number, alive = 0, True
    while alive:
        with Memory(name, 65536, max_peers=4) as memory:
            queue = filled(memory, before, moves=number % 8)
            alive = dies_at(body, number)
            model = deque(range(1, before + 1))
            on_model(operation, model, 100)
            check_all_blocks(queue)
            left = list(queue)
            assert left in ([*range(1, before + 1)], list(model)), (operation, number)
            for value in (7, 8, 9):
                assert queue.try_push(value)
            assert not queue.try_push(1) and list(queue) == [7, 8, 9]
            memory.unlink()
        number += 1
    assert number > 1


def outcomes(names: list[str], before: int) -> list[Any]:
    """What operations give that are done in this order, and what is left."""
    model = deque(range(1, before + 1))
    results = {k: on_model(name, model, 100 + k) for k, name in enumerate(names)}
    return [results, list(model)]


@pytest.mark.parametrize("is_thread", [False, True], ids=["process", "thread"])
@pytest.mark.parametrize("first", list(OPERATIONS))
def test_another_operation_at_each_step_of_one(first: str, is_thread: bool) -> None:
    """Both must have been done one after the other, in some order. `thread`: the other one has the same owner id."""
    with Memory(new_name(), 65536) as memory, Memory(memory.name) as second_memory:
        memory.unlink()
        for second in list(OPERATIONS):
            for before in range(CAPACITY + 1):
                queue = filled(memory, 0, moves=1)
                other = queue if is_thread else Queue(second_memory, "q", "i8")
                number, is_there = 0, True
                while is_there:
                    for value in range(1, before + 1):
                        queue.push(value)
                    results: dict[int, Any] = {}

                    def act(results: dict[int, Any] = results, other: Queue = other, second: str = second) -> None:
                        results[1] = OPERATIONS[second](other, 101)

                    with stepping(queue._core, at_step(number, act)):
                        results[0] = OPERATIONS[first](queue, 100)
                    is_there = 1 in results
                    if not is_there:
                        act()
                    check_all_blocks(queue)
                    seen = [dict(sorted(results.items())), list(queue)]
                    expected = [outcomes([first, second], before)]
                    swapped, left = outcomes([second, first], before)
                    model_values = {100: 101, 101: 100}
                    expected.append([{0: swapped[1], 1: swapped[0]}, [model_values.get(v, v) for v in left]])
                    expected[1][0] = {k: model_values.get(v, v) for k, v in expected[1][0].items()}
                    assert seen in expected, (first, second, before, number)
                    number += 1


@pytest.mark.parametrize("is_thread", [False, True], ids=["process", "thread"])
def test_others_at_any_steps_lose_and_double_nothing(is_thread: bool) -> None:
    draw = seeded()
    with Memory(new_name(), 65536) as memory, Memory(memory.name) as second_memory:
        memory.unlink()
        queue = filled(memory, 0, moves=1)
        other = queue if is_thread else Queue(second_memory, "q", "i8")
        inside: set[int] = set()
        value = 0

        def do(target: Queue) -> None:
            nonlocal value
            operation = draw.choice(["push", "push", "pop", "commit", "claim"])
            value += 1
            mine = value
            result = OPERATIONS[operation](target, mine)
            if operation in ("push", "commit"):
                inside.update([mine] if result else [])
            elif result is not None:
                taken.append(result)

        def do_some() -> None:
            for _ in range(draw.randint(1, 4)):
                do(other)

        for _ in range(1500):
            taken: list[int] = []
            steps = draw.sample(range(14), draw.randint(1, 4))
            with stepping(queue._core, at_steps(steps, do_some)):
                do(queue)
            assert len(taken) == len(set(taken))
            assert set(taken) <= inside
            inside -= set(taken)
            assert len(queue) == len(inside)
        assert set(queue) == inside
        check_all_blocks(queue)


@pytest.mark.parametrize("operation", ["push", "pop", "commit", "claim"])
@pytest.mark.parametrize("before", [0, 1, CAPACITY])
def test_ctrl_c_at_each_step_loses_no_block(memory: Memory, operation: str, before: int) -> None:
    queue = filled(memory, 0, moves=1)
    number, is_there = 0, True

    def interrupt() -> None:
        raise KeyboardInterrupt

    while is_there:
        for value in range(1, before + 1):
            queue.push(value)
        try:
            with stepping(queue._core, at_step(number, interrupt)):
                OPERATIONS[operation](queue, 100)
            is_there = False
        except KeyboardInterrupt:
            pass
        model = deque(range(1, before + 1))
        on_model(operation, model, 100)
        left = list(queue)
        # What was popped may be lost with who was interrupted.
        assert left in ([*range(1, before + 1)], list(model)), (operation, number)
        for value in range(2 * CAPACITY):  # a block may stay aimed at a cell until that is filled
            queue.push(value)
            queue.pop()
        check_all_blocks(queue)
        number += 1


def test_a_value_that_is_refused_in_the_middle_keeps_no_block(memory: Memory) -> None:
    queue = Queue(memory, "q", "u1", 2, spares=1)
    for _ in range(4):
        with raises(Code.OUT_OF_RANGE):
            queue.try_push(256)
    assert all([queue.try_reserve() for _ in range(3)])
