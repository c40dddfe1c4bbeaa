"""Flows: every operator against the plain meaning of it, laziness, ends and errors; sources of all kinds."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import AsyncIterator, Callable, Iterator
from functools import reduce
from typing import Any

import pytest
from harness import LONG, raises
from hypothesis import given
from hypothesis import strategies as st

from zeroipc import Code, Flow, Memory, Queue, Stream


def windows(values: list[Any], count: int, step: int) -> list[list[Any]]:
    return [values[k : k + count] for k in range(0, len(values) - count + 1, step)]


OPERATORS: dict[str, tuple[Callable[[Flow[Any]], Flow[Any]], Callable[[list[int]], list[Any]]]] = {
    "map": (lambda f: f.map(lambda v: v * 2), lambda v: [x * 2 for x in v]),
    "filter": (lambda f: f.filter(lambda v: v % 2), lambda v: [x for x in v if x % 2]),
    "scan": (lambda f: f.scan(lambda a, v: a + v, 1), lambda v: list(itertools.accumulate(v, initial=1))[1:]),
    "take": (lambda f: f.take(3), lambda v: v[:3]),
    "take none": (lambda f: f.take(0), lambda v: []),
    "skip": (lambda f: f.skip(2), lambda v: v[2:]),
    "take_while": (lambda f: f.take_while(lambda v: v < 3), lambda v: list(itertools.takewhile(lambda x: x < 3, v))),
    "skip_while": (lambda f: f.skip_while(lambda v: v < 3), lambda v: list(itertools.dropwhile(lambda x: x < 3, v))),
    "window": (lambda f: f.window(2), lambda v: windows(v, 2, 2)),
    "sliding": (lambda f: f.window(3, 1), lambda v: windows(v, 3, 1)),
    "apart": (lambda f: f.window(2, step=3), lambda v: windows(v, 2, 3)),
    "batch": (lambda f: f.batch(2), lambda v: [v[k : k + 2] for k in range(0, len(v), 2)]),
    "distinct": (lambda f: f.distinct(), lambda v: list(dict.fromkeys(v))),
    "distinct keys": (
        lambda f: f.distinct(lambda v: v % 3),
        lambda v: [x for k, x in enumerate(v) if x % 3 not in [y % 3 for y in v[:k]]],
    ),
    "pairwise": (lambda f: f.pairwise(), lambda v: list(itertools.pairwise(v))),
}


async def drawn(values: list[int]) -> AsyncIterator[int]:
    for value in values:
        await asyncio.sleep(0)
        yield value


@given(values=st.lists(st.integers(0, 6), max_size=12), names=st.lists(st.sampled_from(list(OPERATORS)), max_size=3))
def test_operators_mean_what_they_say(values: list[int], names: list[str]) -> None:
    flow, expected = Flow.of(values), list(values)
    numeric = True  # windows and the like do not fit behind each other
    used = []
    for name in names:
        if numeric:
            make, model = OPERATORS[name]
            flow, expected = make(flow), model(expected)
            numeric = name not in ("window", "sliding", "apart", "batch", "pairwise")
            used.append(make)
    assert list(flow) == flow.collect() == expected

    async def consume() -> None:
        again: Flow[Any] = Flow.of(drawn(values))
        for make in used:
            again = make(again)
        assert [value async for value in again] == expected

    asyncio.run(consume())


@pytest.mark.parametrize("operator", list(OPERATORS))
def test_operators_over_a_stream(memory: Memory, operator: str) -> None:
    stream = Stream(memory, "s", "i4", 16)
    values = [1, 2, 2, 5, 1, 3, 0]
    stream.emit_many(values)
    make, model = OPERATORS[operator]
    flow = make(stream.flow("earliest"))
    stream.end()
    for _ in range(2):  # each consumption subscribes anew
        assert flow.collect(timeout=LONG) == model(values)
    assert asyncio.run(flow.collect_async(timeout=LONG)) == model(values)
    assert stream.subscriber_count == 0


def test_consumption(memory: Memory) -> None:
    flow = Flow.of([3, 4, 5])
    assert flow.fold(lambda a, v: a + v, 10) == 22
    assert flow.reduce(lambda a, v: a * v) == reduce(lambda a, v: a * v, [3, 4, 5])
    assert Flow.of([]).reduce(max) is None and Flow.of([]).first() is None
    assert (flow.first(), flow.collect(2), flow.collect(0)) == (3, [3, 4], [])

    async def main() -> None:
        assert await flow.fold_async(lambda a, v: a + v, 10) == 22
        assert await flow.reduce_async(max) == 5 and await flow.first_async() == 3
        assert await flow.collect_async(2) == [3, 4]

    asyncio.run(main())
    stream = Stream(memory, "s", "i4", 16)
    stream.emit(1)
    with raises(Code.TIMEOUT):
        stream.flow("earliest").collect(timeout=0.02)
    with raises(Code.TIMEOUT):
        asyncio.run(stream.flow().fold_async(max, 0, timeout=0.02))
    assert stream.flow("earliest").first(timeout=LONG) == 1
    assert stream.subscriber_count == 0


def test_the_streams_own_operators(memory: Memory) -> None:
    stream = Stream(memory, "s", "i4", 16)
    loops: list[tuple[Flow[Any], list[Any]]] = [
        (stream.map(lambda v: -v), [-1, -2, -2]),
        (stream.filter(lambda v: v > 1), [2, 2]),
        (stream.take(2), [1, 2]),
        (stream.skip(1), [2, 2]),
        (stream.window(2), [[1, 2]]),
        (stream.window(2, 1), [[1, 2], [2, 2]]),
        (stream.window(2, step=1), [[1, 2], [2, 2]]),
        (stream.scan(lambda a, v: a + v, 0), [1, 3, 5]),
        (stream.take_while(lambda v: v < 2), [1]),
        (stream.skip_while(lambda v: v < 2), [2, 2]),
        (stream.batch(2), [[1, 2], [2]]),
        (stream.distinct(), [1, 2]),
        (stream.pairwise(), [(1, 2), (2, 2)]),
    ]
    assert stream.subscriber_count == 0  # nothing runs yet

    async def main() -> None:
        tasks = [asyncio.create_task(flow.collect_async(timeout=LONG)) for flow, _ in loops]
        while stream.subscriber_count < len(loops):
            await asyncio.sleep(0.001)
        stream.emit_many([1, 2, 2])
        stream.end()
        assert await asyncio.gather(*tasks) == [expected for _, expected in loops]

    asyncio.run(main())
    assert stream.fold(lambda a, v: a + v, 7) == 7 and stream.reduce(max) is None and stream.collect(3, LONG) == []


def test_take_takes_no_more_than_it_delivers() -> None:
    drawn: list[int] = []

    def source() -> Iterator[int]:
        for value in range(100):
            drawn.append(value)
            yield value

    assert Flow.of(source()).filter(lambda v: v % 2).take(2).map(str).collect() == ["1", "3"]
    assert drawn == [0, 1, 2, 3]
    assert Flow.of(source()).take(0).collect() == [] and len(drawn) == 4


@pytest.mark.parametrize("operator", ["map", "filter", "take_while", "distinct"])
def test_an_error_ends_the_flow_after_the_values_before_it(memory: Memory, operator: str) -> None:
    stream = Stream(memory, "s", "i4", 16)
    stream.emit_many([1, 2, 3])

    def fn(value: int) -> int:
        if value == 3:
            raise RuntimeError("three")
        return value

    seen: list[int] = []
    with pytest.raises(RuntimeError, match="three"):
        for value in getattr(stream.flow("earliest"), operator)(fn):
            seen.append(value)
    assert seen == [1, 2] and stream.subscriber_count == 0

    async def main() -> None:
        with pytest.raises(RuntimeError, match="three"):
            async for value in getattr(stream.flow("earliest"), operator)(fn):
                seen.append(value)

    asyncio.run(main())
    assert seen == [1, 2, 1, 2] and stream.subscriber_count == 0


def test_leaving_a_loop_closes_the_source(memory: Memory) -> None:
    stream = Stream(memory, "s", "i4", 16)
    stream.emit_many([1, 2, 3])
    for value in stream.flow("earliest").map(lambda v: v):
        assert value == 1 and stream.subscriber_count == 1
        break
    del value
    assert stream.subscriber_count == 0


def test_queues_and_streams_are_sources(memory: Memory) -> None:
    queue = Queue(memory, "q", "i4", 8)
    queue.push_many([1, 2, 3, 4])
    assert Flow.of(queue).take(2).collect() == [1, 2]
    assert len(queue) == 2  # one at a time

    async def main() -> list[int]:
        return await Flow.of(queue).take(3).collect_async(timeout=LONG)

    queue.push(5)
    assert asyncio.run(main()) == [3, 4, 5]
    with raises(Code.BAD_ARGUMENT, "iterated"):
        Flow.of(5)
    with raises(Code.BAD_ARGUMENT, "async"):
        Flow.of(drawn([1])).collect()


@pytest.mark.parametrize("count", [-1, 0.5, None, "2"])
def test_counts_that_cannot_be_right(count: Any) -> None:
    flow = Flow.of([1])
    for operator in (flow.take, flow.skip, flow.window, flow.batch):
        with raises(Code.BAD_ARGUMENT):
            operator(count)
    with raises(Code.BAD_ARGUMENT):
        flow.window(2, 0)
