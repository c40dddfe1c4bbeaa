"""Operations by the C library: its ways and Python's own are one. The other tests run by both, too:
`ZEROIPC_C_LIBRARY=../c/build/libzeroipc.so pytest tests/`."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from harness import new_name, plain, raises
from hypothesis import given, settings
from hypothesis import strategies as st

from zeroipc import Channel, Code, Map, Memory, Pool, Queue, Set, Stack, Stream, c_ways, keyed_shape, utf8

pytestmark = pytest.mark.usefixtures("by_c")


# --- both ways are one: handles of one participant and of another, by C and by Python, against a model ---

STRUCT = np.dtype([("a", "u1"), ("b", "f8"), ("c", "S5")], align=True)
VALUES: dict[Any, Callable[[int], Any]] = {
    "f8": float,
    "i2": lambda n: n - 20,
    "?": lambda n: n % 2 == 0,
    "S9": lambda n: b"x" * (n % 9),
    STRUCT: lambda n: (n, n / 3, b"%d" % n),
}
STEPS = st.lists(st.tuples(st.integers(0, 3), st.integers(0, 5), st.integers(0, 40)), max_size=60)


class Handles:
    """By turns: one by C and one by Python of this participant, and the same of another one."""

    def __init__(self, make: Callable[[Memory], Any]) -> None:
        self.name = new_name()
        self._memories = [Memory(self.name, "1MB"), Memory(self.name)]
        self.all = [made for memory in self._memories for made in (make(memory), plain(make(memory)))]
        assert [handle._core.faster is None for handle in self.all] == [False, True] * 2

    def __enter__(self) -> list[Any]:
        return self.all

    def __exit__(self, *exception: object) -> None:
        for memory in self._memories:
            memory.close()
        Memory.unlink(self.name)


def same(found: Any, expected: Any) -> bool:
    return bool(found.tolist() == expected) if isinstance(found, np.void) else bool(found == expected)


@pytest.fixture(params=[2048, 3])
def at_once(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """In bulk, so many elements a call."""
    monkeypatch.setattr(c_ways, "_MOST_ELEMENTS", request.param)


@pytest.mark.usefixtures("at_once")
@pytest.mark.parametrize("kind", [Queue, Stack, Channel])
@pytest.mark.parametrize("dtype", VALUES, ids=str)
def test_elements(kind: Any, dtype: Any) -> None:
    put, take = ("try_send", "try_receive") if kind is Channel else ("try_push", "try_pop")

    @settings(max_examples=25, deadline=None)
    @given(STEPS)
    def check(steps: list[tuple[int, int, int]]) -> None:
        model: deque[Any] = deque()
        with Handles(lambda memory: kind(memory, "s", dtype, 10)) as handles:
            for who, what, number in steps:
                handle, value = handles[who], VALUES[dtype](number)
                if what < 2:
                    assert getattr(handle, put)(value) is (len(model) < 10)
                    if len(model) < 10:
                        model.append(value)
                elif what < 4 or kind is Channel:
                    expected = (model.pop if kind is Stack else model.popleft)() if model else None
                    assert same(getattr(handle, take)(), expected)
                elif what == 4:
                    values = [VALUES[dtype](number + k) for k in range(number % 13)]
                    room = min(len(values), 10 - len(model))
                    assert handle.try_push_many(values) == room
                    model.extend(values[:room])
                else:
                    count = min(number % 13 + 1, len(model))
                    expected = [(model.pop if kind is Stack else model.popleft)() for _ in range(count)]
                    assert handle.try_pop_many(number % 13 + 1).tolist() == expected
                assert len(handle) == len(model)

    check()


MAPS: list[tuple[Any, Any, Callable[[int], Any], Callable[[int], Any]]] = [
    ("u4", "f8", int, float),
    ("i8", "i2", lambda n: -n, int),
    (utf8(12), "f4", str, float),
    ("S3", STRUCT, lambda n: b"%d" % n, VALUES[STRUCT]),
    ("f8", utf8(4), float, str),
]


@pytest.mark.parametrize("remembered", [0, 8192])
@pytest.mark.parametrize(("key_dtype", "value_dtype", "key_of", "value_of"), MAPS)
def test_maps(
    key_dtype: Any,
    value_dtype: Any,
    key_of: Callable[[int], Any],
    value_of: Callable[[int], Any],
    remembered: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(keyed_shape, "_MOST_REMEMBERED", remembered)

    @settings(max_examples=25, deadline=None)
    @given(STEPS)
    def check(steps: list[tuple[int, int, int]]) -> None:
        model: dict[Any, Any] = {}
        with Handles(lambda memory: Map(memory, "m", key_dtype, value_dtype, 5, seed=1)) as handles:
            for who, what, number in steps:
                handle, key, value = handles[who], key_of(number % 8), value_of(number)
                room = key in model or len(model) < 5
                if what == 0:
                    assert handle.try_set(key, value) is room
                    if room:
                        model[key] = value
                elif what == 1 and room:
                    assert handle.insert(key, value) is (key not in model)
                    model.setdefault(key, value)
                elif what == 1:
                    with raises(Code.FULL):
                        handle.insert(key, value)
                elif what == 2:
                    assert handle.delete(key) is (model.pop(key, None) is not None)
                elif what == 3 and room:
                    expected = model.get(key) if number % 3 else value
                    done = expected == model.get(key)
                    assert handle.compare_and_set(key, expected, value) is done
                    if done:
                        model[key] = value
                elif what == 4 and room and isinstance(value, (int, float)):
                    assert handle.add(key, value) == model.get(key, 0)
                    model[key] = model.get(key, 0) + value
                elif number == 40:
                    handle.clear()
                    model.clear()
                assert same(handle.get(key), model.get(key)) and (key in handle) is (key in model)
                assert len(handle) == len(model)
            for handle in handles:
                assert {k: v.tolist() if isinstance(v, np.void) else v for k, v in handle.items()} == model

    check()


def test_sums_wrap_around_both_ways(memory: Memory) -> None:
    for dtype in ("i1", "u1", "i2", "u2", "i4", "u4", "i8", "u8"):
        made = Map(memory, f"m{dtype}", "u4", dtype, 4)
        most = int(np.iinfo(dtype).max)
        for way in (made, plain(Map(memory, f"m{dtype}", "u4", dtype))):
            way[1] = most
            assert way.add(1, 2) == most
            assert way[1] == int(np.iinfo(dtype).min) + 1
            assert way.add(1, -2) == int(np.iinfo(dtype).min) + 1
            assert way[1] == most


@settings(max_examples=50, deadline=None)
@given(STEPS)
def test_sets(steps: list[tuple[int, int, int]]) -> None:
    model: set[str] = set()
    with Handles(lambda memory: Set(memory, "s", utf8(9), 5, seed=1)) as handles:
        for who, what, number in steps:
            handle, value = handles[who], str(number % 8)
            room = value in model or len(model) < 5
            if what < 2:
                assert handle.try_add(value) is room
                if room:
                    model.add(value)
            elif what == 2 and room:
                assert handle.add(value) is (value not in model)
                model.add(value)
            elif what < 5:
                assert handle.delete(value) is (value in model)
                model.discard(value)
            elif number == 40:
                handle.clear()
                model.clear()
            assert set(handle) == model and (value in handle) is (value in model)


@settings(max_examples=50, deadline=None)
@given(STEPS)
def test_pools(steps: list[tuple[int, int, int]]) -> None:
    with Handles(lambda memory: Pool(memory, "p", "i8", 6)) as handles:
        leased: list[tuple[int, int]] = []  # handles, and by which participant
        ended: list[int] = []
        for who, what, number in steps:
            pool, mine = handles[who], who // 2
            if what < 3:
                lease = pool.try_acquire()
                assert (lease is None) is (len(leased) == 6)
                if lease is not None:
                    assert lease.handle not in [handle for handle, _ in leased] + ended
                    leased.append((lease.handle, mine))
            elif leased and what < 5:
                handle, whose = leased[number % len(leased)]
                if whose == mine:
                    pool.release(handle)
                    leased.remove((handle, whose))
                    ended.append(handle)
                else:
                    with raises(Code.STALE):
                        pool.release(handle)
            elif ended:
                with raises(Code.STALE):
                    pool.release(ended[number % len(ended)])
            assert pool.allocated == len(leased)


@pytest.mark.usefixtures("at_once")
@pytest.mark.parametrize("policy", ["block", "drop_oldest", "drop_newest"])
def test_streams(policy: str) -> None:
    @settings(max_examples=25, deadline=None)
    @given(STEPS)
    def check(steps: list[tuple[int, int, int]]) -> None:
        unread: deque[float] = deque()
        dropped = published = 0
        with (
            Handles(lambda memory: Stream(memory, "s", "f8", 8, policy)) as handles,
            handles[3].subscription() as reader,
        ):
            for who, what, number in steps:
                stream = handles[who]
                if what < 3:
                    room = policy == "drop_oldest" or len(unread) < 8
                    assert stream.try_emit(number) is room
                    values, done = [float(number)], int(room)
                elif what < 5:
                    values = [float(number + k) for k in range(number % 13)]
                    done = len(values) if policy == "drop_oldest" else min(len(values), 8 - len(unread))
                    assert stream.try_emit_many(values) == done
                else:
                    found = [reader.try_next() for _ in range(number % 4)]
                    expected = [unread.popleft() if unread else None for _ in range(number % 4)]
                    assert found == expected
                    continue
                unread.extend(values[:done])
                published += done
                dropped += len(values) - done if policy == "drop_newest" else 0
                while len(unread) > 8:
                    unread.popleft()
                assert stream.sequence == published and stream.dropped == dropped

    check()


def test_the_end_is_told_both_ways(memory: Memory) -> None:
    channel, stream = Channel(memory, "c", "i8", 4), Stream(memory, "s", "i8", 4)
    channel.send(1)
    channel.end()
    stream.end()
    for way in (channel, plain(Channel(memory, "c", "i8"))):
        with raises(Code.ENDED):
            way.try_send(2)
    assert (channel.receive(), channel.receive(), channel.try_receive()) == (1, None, None)
    for way in (stream, plain(Stream(memory, "s", "i8"))):
        with raises(Code.ENDED):
            way.try_emit(1)
        with raises(Code.ENDED):
            way.try_emit_many([1, 2])
