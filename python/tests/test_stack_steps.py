"""Stacks between two steps of an operation: deaths at each of them, others that do something there, Ctrl-C."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from harness import new_name, seeded
from steps import at_step, at_steps, dies_at, stepping

from zeroipc import Memory, Stack

CAPACITY, SPARES = 3, 2

OPERATIONS: dict[str, Callable[[Stack, int], Any]] = {
    "push": lambda stack, value: stack.try_push(value),
    "pop": lambda stack, _: stack.try_pop(),
    "top": lambda stack, _: stack.top(),
}


def on_model(operation: str, model: list[int], value: int) -> Any:
    if operation == "push":
        model += [value] * (len(model) < CAPACITY)
        return value in model
    if not model:
        return None
    return model.pop() if operation == "pop" else model[-1]


def filled(memory: Memory, name: str, before: int, moves: int) -> Stack:
    """A stack that so many elements have gone through and that holds 1, 2, ... `before`."""
    stack = Stack(memory, name, "i8", CAPACITY, spares=SPARES)
    for move in range(moves):
        stack.try_push_many([0] * (move % CAPACITY + 1))
        stack.try_pop_many(CAPACITY)
    for value in range(1, before + 1):
        stack.push(value)
    return stack


def check_room(stack: Stack) -> None:
    """No block is lost: it can be filled at every depth, again and again."""
    assert stack.try_pop() is None
    for _ in range(3):
        assert stack.try_push_many([7, 8, 9, 10]) == CAPACITY
        assert list(stack) == [9, 8, 7]


@pytest.mark.filterwarnings("ignore:.*multi-threaded.*:DeprecationWarning")
@pytest.mark.parametrize("operation", ["push", "pop"])
@pytest.mark.parametrize("before", [0, 1, CAPACITY - 1, CAPACITY])
def test_a_death_at_each_step_leaves_the_stack_whole(operation: str, before: int) -> None:
    name = new_name()

    def body(hook: Callable[[], None]) -> None:
        with Memory(name) as mine:
            stack = Stack(mine, "s", "i8")
            with stepping(stack._core, hook):
                OPERATIONS[operation](stack, 100)

    number, alive = 0, True
    while alive:
        with Memory(name, 65536, max_peers=4) as memory:
            stack = filled(memory, "s", before, moves=number % 5)
            alive = dies_at(body, number)
            model = list(range(1, before + 1))
            on_model(operation, model, 100)
            left = list(stack)[::-1]
            assert left in (list(range(1, before + 1)), model), (operation, number)
            check_room(stack)
            memory.unlink()
        number += 1
    assert number > 1


@pytest.mark.parametrize("is_thread", [False, True], ids=["process", "thread"])
@pytest.mark.parametrize("first", list(OPERATIONS))
def test_another_operation_at_each_step_of_one(first: str, is_thread: bool) -> None:
    """Both must have been done one after the other, in some order. `thread`: the other one has the same owner id."""
    with Memory(new_name(), 65536) as memory, Memory(memory.name) as second_memory:
        memory.unlink()
        stack = filled(memory, "s", 0, moves=3)
        other = stack if is_thread else Stack(second_memory, "s", "i8")
        for second in list(OPERATIONS):
            for before in range(CAPACITY + 1):
                number, is_there = 0, True
                while is_there:
                    for value in range(1, before + 1):
                        stack.push(value)
                    results: dict[str, Any] = {}

                    def act(results: dict[str, Any] = results, second: str = second) -> None:
                        results["b"] = OPERATIONS[second](other, 101)

                    with stepping(stack._core, at_step(number, act)):
                        results["a"] = OPERATIONS[first](stack, 100)
                    is_there = "b" in results
                    if not is_there:
                        act()
                    left = list(stack)[::-1]
                    expected = []
                    for order in ("ab", "ba"):
                        model = list(range(1, before + 1))
                        named = {"a": (first, 100), "b": (second, 101)}
                        results_then = {one: on_model(named[one][0], model, named[one][1]) for one in order}
                        expected.append((results_then, model))
                    assert (results, left) in expected, (first, second, before, number)
                    check_room(stack)
                    number += 1


@pytest.mark.parametrize("is_thread", [False, True], ids=["process", "thread"])
def test_others_at_any_steps_lose_and_double_nothing(is_thread: bool) -> None:
    draw = seeded()
    with Memory(new_name(), 65536) as memory, Memory(memory.name) as second_memory:
        memory.unlink()
        stack = filled(memory, "s", 0, moves=2)
        other = stack if is_thread else Stack(second_memory, "s", "i8")
        inside: set[int] = set()
        value = 0

        def do(target: Stack) -> None:
            nonlocal value
            operation = draw.choice(["push", "push", "pop", "pop", "top"])
            value += 1
            mine = value
            result = OPERATIONS[operation](target, mine)
            if operation == "push":
                inside.update([mine] if result else [])
            elif operation == "pop" and result is not None:
                taken.append(result)

        def do_some() -> None:
            for _ in range(draw.randint(1, 5)):
                do(other)

        for _ in range(2000):
            taken: list[int] = []
            with stepping(stack._core, at_steps(draw.sample(range(16), draw.randint(1, 4)), do_some)):
                do(stack)
            assert len(taken) == len(set(taken)) and set(taken) <= inside
            inside -= set(taken)
            assert len(stack) == len(inside)
        assert set(stack) == inside
        check_room(stack)


@pytest.mark.parametrize("operation", ["push", "pop"])
@pytest.mark.parametrize("before", [0, 1, CAPACITY])
def test_ctrl_c_at_each_step_loses_no_block(memory: Memory, operation: str, before: int) -> None:
    number, is_there = 0, True

    def interrupt() -> None:
        raise KeyboardInterrupt

    while is_there:
        stack = filled(memory, f"s{number}", before, moves=number % 3)
        for _ in range(SPARES + 1):  # as often as there are blocks to be lost
            try:
                with stepping(stack._core, at_step(number, interrupt)):
                    OPERATIONS[operation](stack, 100)
                is_there = False
            except KeyboardInterrupt:
                pass
        model = list(range(1, before + 1))
        left = list(stack)[::-1]
        assert len(left) <= CAPACITY and (left[:before] == model[: len(left)]), (number, left)
        check_room(stack)
        number += 1


def test_two_that_push_the_same_block_by_one_owner(memory: Memory) -> None:
    """A thread that lost its push may take its block back only if no other one of its participant has it."""
    stack = filled(memory, "s", 0, moves=0)
    draw = seeded()
    depth = 0

    def again() -> None:
        nonlocal depth
        if depth < 3 and draw.random() < 0.3:
            depth += 1
            with stepping(stack._core, again):
                results.append(OPERATIONS[draw.choice(["push", "push", "pop"])](stack, draw.getrandbits(30)))
            depth -= 1

    for _ in range(400):
        results: list[Any] = []
        size = len(stack)
        with stepping(stack._core, again):
            results.append(stack.try_push(5))
        pushed = sum(result is True for result in results)
        popped = sum(type(result) is int for result in results)
        assert len(stack) == size + pushed - popped
    list(stack)
    check_room(stack)
