"""Derived streams: what each operator makes, who derives and who goes on, losses, failures, lying words."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from harness import LONG, new_name, offset_of, raises, start, until
from hypothesis import given, settings
from hypothesis import strategies as st

from zeroipc import Code, Memory, Stream
from zeroipc import layout as L
from zeroipc.errors import FailedError


def plus_one(value: Any) -> Any:
    return value + 1


def derivation_of(stream: Stream) -> Any:
    assert stream.derivation is not None
    return stream.derivation


def values_of(stream: Stream) -> list[Any]:
    return [value.tolist() if isinstance(value, np.ndarray) else value for value in stream.history()]


def derive_all(source: Stream, memory: Memory, **options: Any) -> dict[str, Stream]:
    return {
        "map": source.map(memory, "map", lambda v: v * 0.5, "f8", **options),
        "filter": source.filter(memory, "filter", lambda v: v % 3 == 0, **options),
        "take": source.take(memory, "take", 4, **options),
        "skip": source.skip(memory, "skip", 3, **options),
        "window": source.window(memory, "window", 3, **options),
        "sliding": source.window(memory, "sliding", 3, 1, **options),
        "apart": source.window(memory, "apart", 2, step=5, **options),
        "scan": source.scan(memory, "scan", lambda a, v: a + v, 100, "i8", **options),
    }


def expected_of(values: list[int]) -> dict[str, list[Any]]:
    def windows(count: int, step: int) -> list[list[int]]:
        return [values[k : k + count] for k in range(0, len(values) - count + 1, step)]

    return {
        "map": [value * 0.5 for value in values],
        "filter": [value for value in values if value % 3 == 0],
        "take": values[:4],
        "skip": values[3:],
        "window": windows(3, 3),
        "sliding": windows(3, 1),
        "apart": windows(2, 5),
        "scan": [100 + sum(values[: k + 1]) for k in range(len(values))],
    }


# --- what is made ---


@pytest.mark.parametrize("policy", ["block", "drop_newest"])
def test_every_operator_makes_its_values(memory: Memory, policy: str) -> None:
    source = Stream(memory, "source", "i4", 40, policy)
    derived = derive_all(source, memory)
    values = [k * 7 % 23 for k in range(31)]
    for value in values:
        assert source.emit(value, timeout=LONG)
    source.end()
    for name, expected in expected_of(values).items():
        derivation_of(derived[name]).join(LONG)
        stream = derived[name]
        assert values_of(stream) == expected, name
        assert stream.ended and derivation_of(stream).done and stream.sequence == len(expected)
    assert source.subscriber_count == 0
    assert derived["window"].dtype == np.dtype(("i4", (3,))) and derived["filter"].dtype == np.dtype("i4")


def test_what_is_shown_first(memory: Memory) -> None:
    Stream(memory, "temp_stream", np.float64, 1000)
    stream = Stream(memory, "temp_stream", dtype=np.float64)
    fahrenheit = stream.map(memory, "temp_f", lambda c: c * 9 / 5 + 32)
    warnings = fahrenheit.filter(memory, "warnings", lambda f: f > 100)
    seen: list[float] = []
    with warnings.subscribe(seen.append):
        for celsius in (20.0, 40.0, 10.0, 50.0):
            stream.emit(celsius)
        until(lambda: len(seen) == 2)
    assert seen == [104, 122]
    assert Stream(memory, "temp_f", "f8").history().tolist() == [68, 104, 50, 122]


def test_structs_and_small_values_are_derived(memory: Memory) -> None:
    reading = np.dtype([("sensor", "u1"), ("celsius", "f4")], align=True)
    source = Stream(memory, "source", reading, 8)
    warm = source.filter(memory, "warm", lambda r: r["celsius"] > 20)
    only = warm.map(memory, "only", lambda r: r["sensor"], "u1")
    pairs = only.window(memory, "pairs", 2)
    with pairs.subscription() as reader:
        source.emit_many([(1, 19), (2, 21), (3, 22), (4, 1)])
        assert reader.next(timeout=LONG).tolist() == [2, 3]
    assert warm.history().tolist() == [(2, 21), (3, 22)]


@pytest.mark.parametrize(("from_", "expected"), [("latest", []), ("earliest", [2, 3, 4]), (2, [3, 4])])
def test_where_a_derived_stream_begins(memory: Memory, from_: Any, expected: list[int]) -> None:
    source = Stream(memory, "source", "i4", 4)
    source.emit_many(range(5))
    derived = source.skip(memory, "d", 0, from_=from_, capacity=16)
    source.emit_many([5, 6])
    until(lambda: derived.sequence == len(expected) + 2)
    assert values_of(derived) == [*expected, 5, 6] and derived.capacity == 16


def test_a_derived_stream_takes_no_values_from_elsewhere(memory: Memory) -> None:
    source = Stream(memory, "source", "i4", 4)
    derived = source.map(memory, "d", plus_one)
    for stream in (derived, Stream(memory, "d", "i4")):
        for emit in (stream.try_emit, stream.emit, lambda value, s=stream: s.emit_many([value])):
            with raises(Code.BAD_ARGUMENT, "derived from another stream"):
                emit(1)
    assert Stream(memory, "d", "i4").derivation is None


def test_a_full_derived_stream_holds_back_its_source(memory: Memory) -> None:
    source = Stream(memory, "source", "i4", 2)
    derived = source.map(memory, "d", plus_one)
    with derived.subscription() as reader:
        emitted = 0
        until(lambda: derived.sequence == 2 or not source.try_emit(0))
        end = time.monotonic() + 0.1
        while time.monotonic() < end:
            emitted += source.try_emit(0)
        assert derived.sequence == 2 and source.sequence == 4
        for _ in range(4):
            assert reader.next(timeout=LONG) == 1
    until(lambda: derived.sequence == 4)


def test_a_derived_stream_may_drop_what_its_source_keeps(memory: Memory) -> None:
    source = Stream(memory, "source", "i4", 16)
    newest = source.scan(memory, "newest", lambda a, v: a + v, 0, policy="drop_newest", capacity=2)
    with newest.subscription() as reader:
        source.emit_many([1, 2, 3, 4])
        until(lambda: newest.sequence + newest.dropped == 4)
        assert reader.try_next_many(9).tolist() == [1, 3]
        source.emit(10)
        assert reader.next(timeout=LONG) == 13  # what was dropped counts for nothing
    oldest = source.map(memory, "oldest", plus_one, policy="drop_oldest", capacity=2)
    with oldest.subscription() as reader:
        source.emit_many(range(5))
        until(lambda: oldest.sequence == 5)
        assert reader.try_next_many(9).tolist() == [4, 5] and reader.lost == 3


class Gate:
    """A function that stops before a value until it is let go."""

    def __init__(self, stop_at: int) -> None:
        self.stop_at = stop_at
        self.reached, self.go = threading.Event(), threading.Event()

    def __call__(self, value: int) -> int:
        if value == self.stop_at:
            self.reached.set()
            assert self.go.wait(LONG)
        return value


def test_windows_begin_anew_behind_what_was_lost(memory: Memory) -> None:
    source = Stream(memory, "source", "i4", 4, "drop_oldest")
    first = source.window(memory, "w", 3, 2, capacity=16)
    source.emit_many([0, 1, 2])
    until(lambda: first.sequence == 1)
    derivation_of(first).stop()
    source.emit_many(range(3, 15))  # 11 to 14 are left
    again = source.window(memory, "w", 3, 2)
    derivation = derivation_of(again)
    until(lambda: again.sequence == 2)
    assert derivation.deriving and derivation.lost > 0
    source.emit_many([15, 16])
    until(lambda: again.sequence == 3)
    assert values_of(again) == [[0, 1, 2], [12, 13, 14], [14, 15, 16]]


def test_what_is_overwritten_before_it_is_derived_is_counted(memory: Memory) -> None:
    source = Stream(memory, "source", "i4", 4, "drop_oldest")
    gate = Gate(0)
    derived = source.map(memory, "d", gate, capacity=16)
    source.emit(0)
    assert gate.reached.wait(LONG)
    source.emit_many(range(1, 10))
    gate.go.set()
    until(lambda: derived.sequence == 5)
    assert values_of(derived) == [0, 6, 7, 8, 9] and derivation_of(derived).lost == 5


# --- who derives ---


def test_one_derives_and_another_goes_on(memory: Memory, name: str) -> None:
    source = Stream(memory, "source", "i4", 4)
    with Memory(name) as second_memory, Memory(name) as third_memory:
        streams = [source.scan(memory, "d", lambda a, v: a + v, 0, "i8", capacity=64)]
        for other in (second_memory, third_memory):
            streams.append(Stream(other, "source", "i4").scan(other, "d", lambda a, v: a + v, 0, "i8"))
        assert [derivation_of(stream).deriving for stream in streams] == [True, False, False]
        source.emit_many(range(1, 11), timeout=LONG)
        derivation_of(streams[0]).stop()
        source.emit_many(range(11, 21), timeout=LONG)
        until(lambda: any(derivation_of(stream).deriving for stream in streams[1:]))
        second_memory.close()
        source.emit_many(range(21, 31), timeout=LONG)
        until(lambda: derivation_of(streams[2]).deriving)
        until(lambda: streams[2].sequence == 30)
        assert values_of(streams[2]) == [k * (k + 1) // 2 for k in range(1, 31)]
        assert source.subscriber_count == 1 and repr(derivation_of(streams[2])).endswith("(deriving)>")
        derivation_of(streams[2]).stop()
        assert derivation_of(streams[2]).done and source.subscriber_count == 0


def test_threads_of_one_process_stand_by_too(memory: Memory) -> None:
    source = Stream(memory, "source", "i4", 4)
    streams = [source.map(memory, "d", plus_one, capacity=32) for _ in range(3)]
    source.emit_many(range(6), timeout=LONG)
    with derivation_of(streams[0]):
        pass
    until(lambda: sum(derivation_of(stream).deriving for stream in streams[1:]) == 1)
    source.emit_many(range(6, 12), timeout=LONG)
    until(lambda: streams[1].sequence == 12)
    assert values_of(streams[2]) == list(range(1, 13))


def test_more_stand_by_than_there_are_words(name: str) -> None:
    crew = L.LINE_STANDBY_COUNT + 3
    memories = [Memory(name, "1MB") for _ in range(crew)]
    streams = []
    for memory in memories:
        source = Stream(memory, "source", "i4", 4)
        streams.append(source.map(memory, "d", plus_one, capacity=64))
    for number, memory in enumerate(memories[:-1]):
        Stream(memories[-1], "source", "i4").emit(number, timeout=LONG)
        memory.close()
        assert not derivation_of(streams[number]).deriving
    until(lambda: derivation_of(streams[-1]).deriving)
    until(lambda: streams[-1].sequence == crew - 1)
    assert values_of(streams[-1]) == list(range(1, crew))
    memories[-1].close()


def test_a_place_is_left_to_who_comes_later(memory: Memory) -> None:
    source = Stream(memory, "source", "i4", 4)
    first = source.map(memory, "d", plus_one, capacity=64)
    source.emit_many([0, 1])
    until(lambda: first.sequence == 2)
    derivation_of(first).stop()
    source.emit_many([2, 3, 4])  # the line is in nobody's way yet
    second = source.map(memory, "d", plus_one)
    until(lambda: second.sequence == 5)
    assert derivation_of(second).lost == 0
    derivation_of(second).stop()
    source.emit_many(range(5, 20))  # reaped
    third = source.map(memory, "d", plus_one)
    until(lambda: third.sequence == 8)
    assert values_of(third) == [1, 2, 3, 4, 5, 18, 19, 20] and derivation_of(third).lost == 12


def test_from_segment_to_segment(name: str) -> None:
    there = name + "-1"
    try:
        with Memory(name, "1MB") as memory, Memory(there, "1MB") as other:
            source = Stream(memory, "source", "i4", 4)
            with Memory(name) as second_memory, Memory(there) as second_other:
                first = source.map(other, "d", plus_one, capacity=64)
                second = Stream(second_memory, "source", "i4").map(second_other, "d", plus_one)
                source.emit_many(range(10), timeout=LONG)
                other.close()
                source.emit_many(range(10, 20), timeout=LONG)
                until(lambda: second.sequence == 20)
                assert values_of(second) == list(range(1, 21)) and derivation_of(second).deriving
                assert derivation_of(first).done
    finally:
        Memory.unlink(there)


def test_a_derived_stream_that_is_ended_ends_its_derivation(memory: Memory) -> None:
    source = Stream(memory, "source", "i4", 4)
    derived = source.map(memory, "d", plus_one)
    source.emit(1)
    until(lambda: derived.sequence == 1)
    Stream(memory, "d", "i4").end()
    derivation_of(derived).join(LONG)
    assert source.try_emit_many(range(20)) == 20 and source.subscriber_count == 0
    late = source.map(memory, "d", plus_one)
    assert derivation_of(late).done and not derivation_of(late).deriving
    derivation_of(late).stop()


def test_take_ends_and_an_ended_source_does(memory: Memory) -> None:
    source = Stream(memory, "source", "i4", 16)
    derived = source.take(memory, "d", 3)
    source.emit_many(range(5))
    derivation_of(derived).join(LONG)
    assert values_of(derived) == [0, 1, 2] and derived.ended
    source.end()
    late = source.map(memory, "late", plus_one, from_="earliest")
    derivation_of(late).join(LONG)
    assert values_of(late) == [1, 2, 3, 4, 5]
    apart = source.window(memory, "apart", 1, 100, from_="earliest")
    derivation_of(apart).join(LONG)
    assert values_of(apart) == [[0]]


def test_a_function_may_stop_its_own_derivation_or_close_its_memory(name: str) -> None:
    with Memory(name, "1MB") as memory:
        source = Stream(memory, "source", "i4", 16)
        inner = Memory(name)
        box: list[Any] = []

        def stopping(value: int) -> int:
            if value == 2:
                derivation_of(box[0]).stop()
            return value

        def closing(value: int) -> int:
            if value == 4:
                inner.close()
            return value

        box.append(source.map(memory, "d", stopping))
        source.emit_many([1, 2, 3])
        derivation_of(box[0]).join(LONG)
        assert values_of(box[0]) == [1]
        second = Stream(inner, "source", "i4").map(inner, "d", closing)
        source.emit_many([4, 5])
        derivation_of(second).join(LONG)
        until(lambda: len(memory.peers()) == 1)
        last = source.map(memory, "d", plus_one)
        until(lambda: last.sequence == 5)
        assert values_of(last) == [1, 2, 3, 5, 6]


# --- failures ---


def failing(value: int) -> int:
    if value == 2:
        raise ValueError("no café")
    return value


def test_a_function_that_raises_ends_the_derived_stream(memory: Memory) -> None:
    source = Stream(memory, "source", "i4", 16)
    derived = source.map(memory, "d", failing)
    further = derived.filter(memory, "further", lambda value: True)
    with derived.subscription() as reader:
        source.emit_many([0, 1, 2, 3])
        with pytest.raises(FailedError, match="no café") as caught:
            derivation_of(derived).join(LONG)
        assert isinstance(caught.value.__cause__, ValueError) and caught.value.reason == "no café"
        assert reader.next_many(9).tolist() == [0, 1]
        for read in (reader.next, reader.try_next, lambda: list(reader), lambda: reader.next_many(3)):
            with raises(Code.FAILED, "no café"):
                read()
        with raises(Code.FAILED, "no café"):
            derivation_of(further).join(LONG)
        with raises(Code.FAILED, "no café"):
            list(further.flow("earliest"))
        late = source.map(memory, "d", failing)
        with raises(Code.FAILED, "no café"):
            derivation_of(late).join(LONG)
        assert source.subscriber_count == 0


@pytest.mark.parametrize("value", [-1, 0.5, None, "1"])
def test_what_a_function_returns_must_be_of_the_type(memory: Memory, value: Any) -> None:
    source = Stream(memory, "source", "i4", 16)
    derived = source.map(memory, "d", lambda _: value, "u1")
    source.emit(1)
    with raises(Code.FAILED, 'stream "d"', "uint8"):
        derivation_of(derived).join(LONG)


def test_a_long_text_is_cut_not_inside_a_character(memory: Memory) -> None:
    source = Stream(memory, "source", "i4", 16)

    def fail(value: int) -> int:
        raise ValueError("é" * 100 if value else "a" + "é" * 100)

    for value, text in ((1, "é" * 64), (0, "a" + "é" * 63)):
        derived = source.map(memory, f"d{value}", fail)
        source.emit(value)
        with raises(Code.FAILED, ": " + text):
            derivation_of(derived).join(LONG)
        with derived.subscription() as reader, raises(Code.FAILED, ": " + text):
            reader.next(timeout=LONG)


# --- what is refused ---


def test_what_is_refused(memory: Memory, name: str) -> None:
    source = Stream(memory, "source", "i4", 4, subscribers=1)
    wrong: list[Callable[[], Any]] = [
        lambda: source.map(memory, "d", 1),  # type: ignore[call-overload]
        lambda: source.filter(memory, "d", None),  # type: ignore[call-overload]
        lambda: source.take(memory, "d", 0),
        lambda: source.take(memory, "d", 1.5),  # type: ignore[call-overload]
        lambda: source.skip(memory, "d", -1),
        lambda: source.window(memory, "d", 0),
        lambda: source.window(memory, "d", 5),
        lambda: source.window(memory, "d", 2, 0),
        lambda: source.scan(memory, "d", None, 0),  # type: ignore[call-overload]
        lambda: source.map(memory, "d", plus_one, from_="now"),
        lambda: source.map(source, "d", plus_one),  # type: ignore[call-overload]
    ]
    for call in wrong:
        with raises(Code.BAD_ARGUMENT):
            call()
    with raises(Code.OUT_OF_RANGE):
        source.scan(memory, "d", lambda a, v: a + v, 0.5)
    derived = source.window(memory, "d2", 2)
    with raises(Code.SUBSCRIBERS_FULL, '"source"'):
        source.map(memory, "d3", plus_one)
    derivation_of(derived).stop()
    others: list[tuple[Callable[[], Any], str]] = [
        (lambda: source.window(memory, "d2", 2, 1), "step"),
        (lambda: source.map(memory, "d2", plus_one, "i8"), "operator"),
        (lambda: Stream(memory, "other", "i4", 4).window(memory, "d2", 2), "source_offset"),
        (lambda: source.window(memory, "d2", 2, capacity=9), "capacity"),
        (lambda: source.window(memory, "d2", 3), "element size"),
        (lambda: source.window(memory, "d2", 2, policy="drop_oldest"), "policy"),
    ]
    for call, text in others:
        with raises(Code.SHAPE_MISMATCH, text):
            call()
    with Memory(name, read_only=True) as only:
        look = Stream(only, "source", "i4")
        with raises(Code.READ_ONLY):
            look.map(memory, "x", plus_one)
        with raises(Code.READ_ONLY):
            source.map(only, "x", plus_one)
    assert source.subscriber_count == 0


def test_words_that_contradict_each_other_are_told(memory: Memory) -> None:
    source = Stream(memory, "source", "i4", 4, subscribers=4)
    derived = source.map(memory, "d", plus_one)
    source.emit(1)
    until(lambda: derived.sequence == 1)
    derivation_of(derived).stop()
    at = offset_of(memory, "d")
    words = memory.attachment.words
    c = derived._core
    origin = (c.payload(c.u64[c.cell(0)] & 0xFFFFFF) + c.room) >> 3
    for number, value in (((at + L.STREAM_BINDING) >> 3, 6 << 24), ((at + L.STREAM_START) >> 3, 4), (origin, 4)):
        right, words.u64[number] = words.u64[number], value
        with raises(Code.CORRUPT):
            source.map(memory, "d", plus_one)
        words.u64[number] = right
        assert source.subscriber_count == 0
    again = source.map(memory, "d", plus_one)
    source.emit(2)
    until(lambda: again.sequence == 2)


# --- deaths ---


def derive_for_ever(name: str) -> None:
    memory = Memory(name)
    Stream(memory, "source", "i4", timeout=LONG).map(memory, "d", plus_one)
    Stream(memory, "ready", "i4").emit(1)
    time.sleep(LONG)


def test_who_stands_by_goes_on_after_a_death(memory: Memory) -> None:
    source, ready = Stream(memory, "source", "i4", 4), Stream(memory, "ready", "i4", 4)
    with ready.subscription() as news:
        child = start(derive_for_ever, memory.name)
        news.next(timeout=LONG)
    derived = source.map(memory, "d", plus_one)
    assert not derivation_of(derived).deriving
    source.emit_many(range(10), timeout=LONG)
    child.kill()
    source.emit_many(range(10, 30), timeout=LONG)
    until(lambda: derived.sequence == 30)
    assert derivation_of(derived).deriving and values_of(derived) == list(range(27, 31))


# --- against a model ---


@settings(max_examples=25, deadline=None)
@given(
    values=st.lists(st.integers(-50, 50), max_size=40),
    handovers=st.sets(st.integers(0, 40), max_size=4),
    kind=st.sampled_from(["map", "filter", "take", "skip", "window", "sliding", "apart", "scan"]),
)
def test_handing_over_anywhere_changes_nothing(values: list[int], handovers: set[int], kind: str) -> None:
    makers: dict[str, Callable[[Stream, Memory], Stream]] = {
        "map": lambda s, m: s.map(m, "d", lambda v: v * 0.5, "f8"),
        "filter": lambda s, m: s.filter(m, "d", lambda v: v % 3 == 0),
        "take": lambda s, m: s.take(m, "d", 4),
        "skip": lambda s, m: s.skip(m, "d", 3),
        "window": lambda s, m: s.window(m, "d", 3),
        "sliding": lambda s, m: s.window(m, "d", 3, 1),
        "apart": lambda s, m: s.window(m, "d", 2, 5),
        "scan": lambda s, m: s.scan(m, "d", lambda a, v: a + v, 100, "i8"),
    }
    with Memory(new_name(), "256KB") as memory:
        memory.unlink()
        source = Stream(memory, "source", "i4", 64, subscribers=4)
        derived = makers[kind](source, memory)
        for number, value in enumerate(values):
            if number in handovers:
                derivation_of(derived).stop()
                derived = makers[kind](source, memory)
            source.emit(value, timeout=LONG)
        source.end()
        derivation_of(derived).join(LONG)
        assert values_of(derived) == expected_of(values)[kind]
