"""Operations by the C library: its ways and Python's own are one. The other tests run by both, too:
`ZEROIPC_C_LIBRARY=../c/build/libzeroipc.so pytest tests/`."""

from __future__ import annotations

import functools
import itertools
import threading
from collections import Counter, deque
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest
from harness import LONG, new_name, raises
from hypothesis import given, settings
from hypothesis import strategies as st
from steps import at_step, stepping

from zeroipc import Channel, Code, Map, Memory, Pool, Queue, Set, Stack, Stream, c_ways, keyed_shape, utf8

pytestmark = pytest.mark.usefixtures("by_c")


def plain(handle: Any) -> Any:
    """The same by Python's own ways."""
    handle._core.faster = None
    return handle


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


# --- an operation by C at each step of one by Python, of the same participant ---


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
