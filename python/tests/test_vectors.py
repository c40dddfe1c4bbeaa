"""The scripts of the vectors: segment, array, queue, stream."""

from __future__ import annotations

import numpy as np
from harness import LONG, raises, until
from vectors import play

from zeroipc import Array, Code, Derivation, Memory, Queue, Stream


def test_vector_segment() -> None:
    def read(memory: Memory) -> None:
        assert memory.entries() == []

    play("segment", 2, lambda memory: None, read)


POINT = np.dtype([("x", "i2"), ("y", "f8"), ("tag", "S3"), ("on", "?"), ("rest", "u1", 2)], align=True)


def test_vector_array() -> None:
    def write(memory: Memory) -> None:
        Array(memory, "temperature", np.float32, 5)[:] = [1.5, -2, 0, 0, 3.25]
        points = Array(memory, "points", POINT, 2)
        points[1] = (-2, 0.5, "né".encode(), True, (7, 8))
        Array(memory, "counter", np.int32, 1).fetch_add(0, -1)

    def read(memory: Memory) -> None:
        assert Array(memory, "temperature", np.float32).tolist() == [1.5, -2, 0, 0, 3.25]
        zero, point = Array(memory, "points", POINT)
        assert zero.tobytes() == bytes(24)
        assert (point["x"], point["y"], point["tag"].decode(), bool(point["on"])) == (-2, 0.5, "né", True)
        assert point["rest"].tolist() == [7, 8]
        assert Array(memory, "counter", np.int32).load(0) == -1

    play("array", 3, write, read)


MESSAGE = np.dtype([("type", "u1"), ("data", "i4"), ("text", "S5")], align=True)


def test_vector_queue() -> None:
    def write(memory: Memory) -> object:
        numbers = Queue(memory, "numbers", np.uint32, 3, spares=2)
        for value in (10, 20, 30):
            numbers.push(value)
        assert numbers.pop() == 10
        numbers.push(40)
        messages = Queue(memory, "messages", MESSAGE, 2, spares=1)
        messages.push((1, -42, b"start"))
        return messages.try_reserve()

    def read(memory: Memory) -> None:
        numbers = Queue(memory, "numbers", np.uint32, 3)
        assert len(numbers) == 3 and numbers.peek() == 20 and not numbers.try_push(1)
        assert numbers.try_pop_many(9).tolist() == [20, 30, 40]
        messages = Queue(memory, "messages", MESSAGE)
        assert messages.pop().tolist() == (1, -42, b"start")
        # The reservation died with whoever made the vector: its block is free again.
        assert messages.try_push_many([(1, 0, b""), (2, 0, b"")]) == 2
        assert messages.try_reserve()

    play("queue", 2, write, read)


def refuse(value: np.void) -> int:
    raise ValueError("no café")


def derivation_of(stream: Stream) -> Derivation:
    assert stream.derivation is not None
    return stream.derivation


def test_vector_stream() -> None:
    def write(memory: Memory) -> object:
        prices = Stream(memory, "prices", np.float64, 2, subscribers=2, spares=1)
        kept = [prices.subscription()]
        pairs = prices.window(memory, "pairs", 2, 1, subscribers=1, spares=1)
        for price in (0.5, 1.5):
            assert prices.try_emit(price)
        assert kept[0].try_next() == 0.5
        until(lambda: pairs.sequence == 1)
        prices.emit(2.5, timeout=LONG)
        until(lambda: pairs.sequence == 2)
        derivation_of(pairs).stop()
        events = Stream(memory, "events", MESSAGE, 1, "drop_newest", subscribers=2, spares=1)
        kept.append(events.subscription())
        bad = events.map(memory, "bad", refuse, "u1", subscribers=1, spares=1)
        assert events.try_emit((1, -42, b"start")) and not events.try_emit((2, 7, b"never"))
        with raises(Code.FAILED, "no café"):
            derivation_of(bad).join(LONG)
        events.end()
        return kept

    def read(memory: Memory) -> None:
        prices = Stream(memory, "prices", np.float64, 2)
        assert (prices.policy, prices.sequence, prices.last, prices.ended) == ("block", 3, 2.5, False)
        pairs = prices.window(memory, "pairs", 2, 1)
        assert derivation_of(pairs).deriving  # it was handed over
        with pairs.subscription("earliest") as reader:
            assert reader.next(timeout=LONG).tolist() == [1.5, 2.5]
            prices.emit(3.5, timeout=LONG)  # both lines are of the dead or nobody
            assert reader.next(timeout=LONG).tolist() == [2.5, 3.5]
        derivation_of(pairs).stop()
        events = Stream(memory, "events", MESSAGE)
        assert (events.policy, events.sequence, events.dropped, events.ended) == ("drop_newest", 1, 1, True)
        assert events.last.tolist() == (1, -42, b"start")
        with raises(Code.ENDED):
            events.try_emit((1, 1, b""))
        with Stream(memory, "bad", "u1").subscription() as reader, raises(Code.FAILED, "no café"):
            reader.try_next()

    play("stream", 4, write, read)
