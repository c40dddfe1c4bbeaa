"""Futures and lazies between two steps of an operation: deaths at each of them, others that do something there."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any

import pytest
from harness import new_name, seeded
from hypothesis import given, settings
from hypothesis import strategies as st
from steps import at_step, at_steps, deaths, stepping

from zeroipc import Code, Error, Future, Lazy, Memory

# What is done to a future; each takes a value that nobody else uses.
OPERATIONS: dict[str, Callable[[Future, int], Any]] = {
    "set": lambda future, value: future.try_set_value(value),
    "fail": lambda future, value: future.try_set_error(str(value)),
    "pledge": lambda future, _: future._core.pledge(),
    "get": lambda future, _: look(future),
}


def look(future: Future) -> Any:
    try:
        return future.try_get()
    except Error as error:
        return f"{error.code.name} {getattr(error, 'reason', '')}".strip()


@pytest.mark.filterwarnings("ignore:.*multi-threaded.*:DeprecationWarning")
@pytest.mark.parametrize("operation", ["set", "fail", "pledge", "keep", "abandon"])
def test_a_death_at_each_step_leaves_the_future_whole(operation: str) -> None:
    name = new_name()

    def body(hook: Callable[[], None]) -> None:
        with Memory(name) as mine:
            future = Future(mine, "f", "i8")
            if operation in ("keep", "abandon"):
                pledge = future.pledge()
                with stepping(future._core, hook):
                    pledge.try_set_value(100) if operation == "keep" else pledge.abandon()
            else:
                with stepping(future._core, hook):
                    OPERATIONS[operation](future, 100)
                if operation == "pledge":
                    future._is_pledged = True

    allowed = {
        "set": (None, 100),
        "fail": (None, "FAILED 100"),
        "pledge": (None, "ABANDONED"),
        "keep": ("ABANDONED", 100),
        "abandon": ("ABANDONED",),
    }
    seen = set()
    for die in deaths(body):
        with Memory(name, 65536, max_peers=4) as memory:
            future = Future(memory, "f", "i8", blocks=2)
            die(memory)
            future._core._asked_at = 0.0  # so that it is asked whether the pledger lives
            found = look(future)
            seen.add(found)
            assert found in allowed[operation]
            if found is None:
                for block in (5, 6):  # both blocks can be used
                    future._core._next_block = block - 5
                    assert future._core._claim(future._core.u64[future._core.state]) == block - 5
                    future._core.u64[(future._core.first + (block - 5) * future._core.stride) >> 3] = 0
                assert future.try_set_value(7) and future.get() == 7
            memory.unlink()
    assert len(seen) == len(allowed[operation])


@pytest.mark.parametrize("is_thread", [False, True], ids=["process", "thread"])
def test_another_operation_at_each_step_of_one(is_thread: bool) -> None:
    """Exactly one of those that would settle the future does, and everybody sees the same."""
    with Memory(new_name(), "8MB", max_entries=2000) as memory, Memory(memory.name) as second_memory:
        memory.unlink()
        names = itertools.count()
        for first, second in itertools.product(OPERATIONS, OPERATIONS):
            number, is_there = 0, True
            while is_there:
                name = f"f{next(names)}"
                future = Future(memory, name, "i8", blocks=2)
                other = future if is_thread else Future(second_memory, name, "i8")
                results: dict[str, Any] = {}

                def act(results: dict[str, Any] = results, other: Future = other, second: str = second) -> None:
                    results["b"] = OPERATIONS[second](other, 101)

                with stepping(future._core, at_step(number, act)):
                    results["a"] = OPERATIONS[first](future, 100)
                is_there = "b" in results
                if not is_there:
                    act()
                won = [one for one in "ab" if results[one] is True]
                did = {"a": (first, 100), "b": (second, 101)}
                changes = [one for one in "ab" if did[one][0] != "get"]
                assert len(won) == (1 if changes else 0), (first, second, number, results)
                ends = look(future)
                if won:
                    operation, value = did[won[0]]
                    expected = {"set": value, "fail": f"FAILED {value}", "pledge": None}[operation]
                    assert ends == expected == look(other)
                for one in "ab":
                    if did[one][0] == "get":
                        assert results[one] in (None, ends)
                number += 1


@pytest.mark.filterwarnings("ignore:.*multi-threaded.*:DeprecationWarning")
@pytest.mark.parametrize("operation", ["force", "invalidate"])
def test_a_death_at_each_step_leaves_the_lazy_whole(operation: str) -> None:
    name = new_name()

    def body(hook: Callable[[], None]) -> None:
        with Memory(name) as mine:
            lazy = Lazy(mine, "l", "i8", lambda: 100)
            with stepping(lazy._core, hook):
                lazy.force() if operation == "force" else lazy.invalidate()

    for die in deaths(body):
        with Memory(name, 65536, max_peers=4) as memory:
            lazy = Lazy(memory, "l", "i8", lambda: 7, blocks=2)
            if operation == "invalidate":
                lazy.force()
            die(memory)
            assert lazy.force() in (7, 100)
            for _ in range(5):
                lazy.invalidate()
                assert lazy.force() == 7
            memory.unlink()


def test_others_at_any_steps_of_a_force() -> None:
    """What a force returns was computed after every invalidation that came before it; never two compute at once."""
    draw = seeded()
    with Memory(new_name(), 65536) as memory, Memory(memory.name) as second_memory:
        memory.unlink()
        clock = itertools.count(1)
        computing = 0
        invalidated = 0

        def compute() -> int:
            nonlocal computing
            computing += 1
            assert computing == 1
            if draw.random() < 0.2:
                do_some()
            began = next(clock)
            computing -= 1
            return began

        lazy = Lazy(memory, "l", "i8", compute)
        others = [Lazy(second_memory, "l", "i8", compute), Lazy(memory, "l", "i8", compute)]

        def do_some() -> None:
            nonlocal invalidated
            for _ in range(draw.randint(1, 3)):
                other = draw.choice(others)
                operation = draw.choice(["invalidate", "force", "peek"])
                before = invalidated
                if operation == "invalidate":
                    other.invalidate()
                    invalidated = next(clock)
                elif operation == "peek":
                    assert (other.peek() or before + 1) > before
                else:
                    try:
                        assert other.force(0) > before
                    except Error as error:  # somebody else computes
                        assert error.code is Code.TIMEOUT

        for _ in range(1500):
            if draw.random() < 0.5:
                lazy.invalidate()
                invalidated = next(clock)
            before = invalidated
            with stepping(lazy._core, at_steps(draw.sample(range(16), draw.randint(1, 3)), do_some)):
                assert lazy.force() > before
            assert computing == 0


@pytest.mark.parametrize("operation", ["set", "fail", "pledge", "force"])
def test_ctrl_c_at_each_step(memory: Memory, operation: str) -> None:
    number, is_there = 0, True

    def interrupt() -> None:
        raise KeyboardInterrupt

    while is_there:
        future = Future(memory, f"f{number}", "i8")
        lazy = Lazy(memory, f"l{number}", "i8", lambda: 5)
        try:
            with stepping(lazy._core, at_step(number, interrupt)), stepping(future._core, at_step(number, interrupt)):
                lazy.force() if operation == "force" else OPERATIONS[operation](future, 100)
            is_there = False
        except KeyboardInterrupt:
            pass
        assert look(future) in (None, 100, "FAILED 100")
        assert lazy.force(1) == 5
        lazy.invalidate()
        assert lazy.force(1) == 5
        number += 1
    assert number > 2


@settings(max_examples=50, deadline=None)
@given(st.lists(st.sampled_from(["set", "fail", "pledge", "keep", "abandon", "get"]), max_size=12))
def test_any_operations_on_a_future_against_a_model(operations: list[str]) -> None:
    with Memory(new_name(), 65536) as memory:
        memory.unlink()
        future, other = Future(memory, "f", "i8"), Future(memory, "f", "i8")
        ends: Any = None
        pledge = None
        for value, operation in enumerate(operations):
            if operation in ("set", "fail"):
                done = OPERATIONS[operation](other, value)
                assert done is (ends is None and pledge is None)
                if done:
                    ends = value if operation == "set" else f"FAILED {value}"
            elif operation == "pledge":
                made = future.try_pledge()
                assert (made is not None) is (ends is None and pledge is None)
                pledge = made or pledge
            elif operation == "get":
                assert look(other) == ends
            elif pledge:
                if operation == "keep":
                    assert pledge.try_set_value(value)
                    ends = value
                else:
                    pledge.abandon()
                    ends = "ABANDONED"
                assert pledge.ended
                pledge = None
            assert look(future) == look(other) == ends
            assert other.is_settled is (ends is not None) and other.is_ready is (type(ends) is int)


@settings(max_examples=50, deadline=None)
@given(st.lists(st.sampled_from(["force", "invalidate", "peek", "break", "mend"]), max_size=15))
def test_any_operations_on_a_lazy_against_a_model(operations: list[str]) -> None:
    with Memory(new_name(), 65536) as memory:
        memory.unlink()
        calls, is_broken = 0, False

        def compute() -> int:
            nonlocal calls
            calls += 1
            if is_broken:
                raise ValueError(calls)
            return calls

        lazy, other = Lazy(memory, "l", "i8", compute, blocks=2), Lazy(memory, "l", "i8")
        model: Any = None
        for operation in operations:
            if operation == "invalidate":
                other.invalidate()
                model = None
            elif operation in ("break", "mend"):
                is_broken = operation == "break"
            else:
                if operation == "force" and model is None:
                    model = f"FAILED {calls + 1}" if is_broken else calls + 1
                try:
                    found = lazy.force() if operation == "force" else other.peek()
                except Error as error:
                    found = f"{error.code.name} {getattr(error, 'reason', '')}"
                assert found == model
            assert other.is_computed() is (type(model) is int)
