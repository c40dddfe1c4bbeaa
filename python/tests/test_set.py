"""Sets: alone, against a model, among threads, with words that lie; and what processes add that are killed."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from harness import LONG, lie, new_name, offset_of, raises
from hypothesis import given, settings
from hypothesis import strategies as st
from vectors import play

from zeroipc import Code, Map, Memory, Set, _atomics, utf8
from zeroipc import layout as L


@pytest.fixture(params=["stubs", "libatomic"], autouse=True)
def _atomics_way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Everything here by both ways of atomic operations."""
    monkeypatch.setenv("ZEROIPC_ATOMICS", request.param)
    _atomics.atomics.cache_clear()
    yield
    _atomics.atomics.cache_clear()


def test_what_a_set_can_do(memory: Memory) -> None:
    seen = Set(memory, "seen", utf8(20), 3)
    assert not seen.has("a") and "a" not in seen and len(seen) == 0 and seen
    assert seen.add("a") is True and seen.add("a") is False and seen.has("a") and "a" in seen
    assert seen.try_add("b") is True and seen.try_add("b") is True and seen.add("c")
    assert seen.try_add("d") is False
    with raises(Code.FULL, 'set "seen" is full: it holds 3'):
        seen.add("d")
    assert seen.add("c") is False
    assert set(seen) == set(seen.values()) == {"a", "b", "c"} and len(seen) == 3 == seen.capacity
    assert seen.delete("b") is True and seen.delete("b") is False and seen.add("d")
    seen.clear()
    assert list(seen) == [] and seen.dtype == np.dtype("S20")
    with raises(Code.OUT_OF_RANGE, 'set "seen"'):
        seen.add("x" * 21)
    floats = Set(memory, "floats", "f8", 3)
    assert floats.add(0.0) and floats.add(-0.0) and floats.add(math.nan) and not floats.add(math.nan)
    pairs = Set(memory, "pairs", np.dtype([("a", "u1"), ("b", "u4")], align=True), 3)
    assert pairs.add((1, 2)) and (1, 2) in pairs and (1, 3) not in pairs


@settings(max_examples=60, deadline=None)
@given(
    st.integers(1, 12),
    st.lists(st.tuples(st.sampled_from("aaatdh"), st.integers(0, 20)), max_size=60),
    st.sampled_from([("i2", lambda k: -k), (utf8(12), lambda k: f"value {k}")]),
    st.booleans(),
)
def test_any_operations_against_a_set(
    capacity: int, operations: list[tuple[str, int]], values: tuple[Any, Any], fast: bool
) -> None:
    with Memory(new_name(), "1MB") as memory:
        memory.unlink()
        made = Set(memory, "s", values[0], capacity, spares=1)
        if not fast:
            made._look.tags = None
        model: set[Any] = set()
        for operation, number in operations:
            value = values[1](number)
            has_room = value in model or len(model) < capacity
            if operation == "a" and not has_room:
                with raises(Code.FULL):
                    made.add(value)
            elif operation == "a":
                assert made.add(value) is (value not in model)
                model.add(value)
            elif operation == "t":
                assert made.try_add(value) is has_room
                model |= {value} if has_room else set()
            elif operation == "d":
                assert made.delete(value) is (value in model)
                model.discard(value)
            assert (value in made) is (value in model) and set(made) == model and len(made) == len(model)


def test_what_cannot_be_opened(memory: Memory) -> None:
    Set(memory, "s", "u4", 8, spares=2)
    Set(memory, "s", "u4").close()
    with raises(Code.SHAPE_MISMATCH, "stored element size 4, asked for 8"):
        Set(memory, "s", "u8")
    with raises(Code.KIND_MISMATCH, "kind 'SET ', asked for map"):
        Map(memory, "s", "u4", "u4")
    with raises(Code.BAD_ARGUMENT):
        Set(memory, "r", "u4", 5, spares=0)
    at = offset_of(memory, "s")
    for field, value in (
        (L.MAP_KEY_SIZE, 8),
        (L.STRUCTURE_STRIDE, 16),
        (L.MAP_BLOCK_COUNT, 8),
        (L.MAP_GROUP_COUNT, 1),
        (L.MAP_GROUP_COUNT, 2**24),
    ):
        with lie(memory, at + field, value), raises(Code.CORRUPT, 'set "s"'):
            Set(memory, "s", "u4")


def test_a_read_only_memory(memory: Memory) -> None:
    Set(memory, "s", "u4", 8).add(5)
    with Memory(memory.name, read_only=True) as look:
        seen = Set(look, "s", "u4")
        assert 5 in seen and list(seen) == [5] and len(seen) == 1
        changes: list[Callable[[], Any]] = [lambda: seen.add(1), lambda: seen.delete(5), seen.clear]
        for change in changes:
            with raises(Code.READ_ONLY):
                change()


def test_exactly_one_of_many_is_told_that_it_is_new(memory: Memory) -> None:
    seen = Set(memory, "s", "u4", 300)
    told: list[int] = []

    def work() -> None:
        told.extend(value for value in range(300) if seen.add(value, timeout=LONG))

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(LONG)
    assert sorted(told) == list(range(300)) == sorted(seen)


def test_vector() -> None:
    def write(memory: Memory) -> None:
        names = Set(memory, "names", utf8(20), 3, spares=1, seed=0)
        for name in ("one", "two", "three"):
            assert names.add(name)
        assert names.delete("one")
        numbers = Set(memory, "numbers", "i2", 2, spares=2, seed=1)
        assert numbers.add(-1) and numbers.add(300)

    def read(memory: Memory) -> None:
        names = Set(memory, "names", utf8(20), 3)
        assert set(names) == {"two", "three"} and names.add("four") and names.try_add("five") is False
        numbers = Set(memory, "numbers", "i2")
        assert set(numbers) == {-1, 300} and -1 in numbers and numbers.try_add(5) is False

    play("set", 2, write, read)
