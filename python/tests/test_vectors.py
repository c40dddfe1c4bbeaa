"""The scripts of the vectors: segment, array, queue."""

from __future__ import annotations

import numpy as np
from vectors import play

from zeroipc import Array, Memory, Queue


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
