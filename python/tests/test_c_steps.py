"""An operation by the C library at each step of one by Python, of the same participant; and threads that work by both
ways."""

from __future__ import annotations

import functools
import itertools
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from harness import LONG, new_name, plain
from steps import at_step, stepping

from zeroipc import Map, Memory, Queue, Stack

pytestmark = pytest.mark.usefixtures("by_c")

Operation = Callable[[Any], Any]


def between(make: Callable[[Memory], Any], first: Operation, second: Operation) -> Iterator[tuple[Any, Any, Any]]:
    """For each step: a handle on which `first` came by Python, with `second` by C before that step; and what they
    returned."""
    for number in itertools.count():
        name = new_name()
        with Memory(name, "1MB") as memory:
            Memory.unlink(name)
            by_c, by_python = make(memory), plain(make(memory))
            returned: list[Any] = []
            act = functools.partial(lambda handle, to: to.append(second(handle)), by_c, returned)
            with stepping(by_python._core, at_step(number, act)):
                result = first(by_python)
            if not returned:
                assert number > 0
                return
            yield by_c, result, returned[0]


@pytest.mark.parametrize("kind", [Queue, Stack])
@pytest.mark.parametrize("before", [0, 1, 2])
@pytest.mark.parametrize("operations", ["push push", "push pop", "pop push", "pop pop"])
def test_between_the_steps_of_a_push_or_a_pop(kind: Any, before: int, operations: str) -> None:
    def make(memory: Memory) -> Any:
        made = kind(memory, "s", "i8", 2, spares=2)
        if not len(made):
            made.try_push_many(list(range(1, before + 1)))
        return made

    def act(what: str, value: int) -> Operation:
        return lambda handle: handle.try_push(value) if what == "push" else handle.try_pop()

    one, two = operations.split()
    for handle, result, between_result in between(make, act(one, 100), act(two, 200)):
        put = list(range(1, before + 1))
        put += [100] if one == "push" and result else []
        put += [200] if two == "push" and between_result else []
        taken = [value for value, what in ((result, one), (between_result, two)) if what == "pop" and value is not None]
        left = list(handle)
        assert Counter(taken + left) == Counter(put)
        assert result or one == "pop" or before == 2 or (before, two) == (1, "push")
        for _ in range(3):  # nothing is held
            assert handle.try_push_many([1, 2, 3]) == 2 and len(list(handle)) == 2


@pytest.mark.parametrize("before", [{}, {1: 1}, {1: 1, 2: 2, 3: 3}])
@pytest.mark.parametrize("first", ["set", "delete", "insert"])
@pytest.mark.parametrize("second", ["set", "delete", "insert"])
def test_between_the_steps_of_a_change_of_a_map(before: dict[int, int], first: str, second: str) -> None:
    def make(memory: Memory) -> Any:
        made = Map(memory, "m", "u8", "i8", 3, spares=2, seed=1)
        made._look.tags = None  # so that every load is a step
        for key, value in before.items():
            made.insert(key, value)
        return made

    def act(what: str, value: int) -> Operation:
        def perform(map: Map) -> bool | None:
            """None: the other one is adding the key at that moment."""
            if what == "delete":
                return map.delete(1)
            try:
                if what == "insert":
                    return map.insert(1, value, timeout=0)
                map.set(1, value, timeout=0)
                return True
            except TimeoutError:
                return None

        return perform

    def on_model(model: dict[int, int], what: str, value: int) -> Any:
        if what == "delete":
            return model.pop(1, None) is not None
        if what == "insert" and 1 in model:
            return False
        model[1] = value
        return True

    possible = []
    for order in ((0, 1), (1, 0), (0,)):
        model, results = dict(before), [None, None]
        for which in order:
            results[which] = on_model(model, (first, second)[which], (100, 200)[which])
        possible.append((results, model))
    for map, result, between_result in between(make, act(first, 100), act(second, 200)):
        assert ([result, between_result], dict(map.items())) in possible
        for key in list(map):
            assert map.delete(key)
        for key in (1, 2, 3):
            map.set(key, key, timeout=0)
        assert not map.try_set(4, 4)


def test_threads_by_both_ways_lose_and_double_nothing(memory: Memory) -> None:
    each, makers = 3000, 4
    queues = [Queue(memory, "q", "i8", 16), plain(Queue(memory, "q", "i8"))]
    stacks = [Stack(memory, "s", "i8", 16), plain(Stack(memory, "s", "i8"))]
    taken: list[list[int]] = [[] for _ in range(makers)]

    def make(maker: int) -> None:
        for number in range(maker * each, (maker + 1) * each):
            queues[maker % 2].push(number, LONG)

    def hand_on(maker: int) -> None:
        for _ in range(each):
            stacks[(maker // 2) % 2].push(queues[maker % 2].pop(LONG), LONG)

    def take(maker: int) -> None:
        taken[maker] = [stacks[maker % 2].pop(LONG) for _ in range(each)]

    bodies = [(body, maker) for body in (make, hand_on, take) for maker in range(makers)]
    threads = [threading.Thread(target=body, args=(maker,)) for body, maker in bodies]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(LONG)
    assert sorted(value for values in taken for value in values) == list(range(each * makers))
