"""Arrays: NumPy over the segment, atomic operations, what cannot be."""

from __future__ import annotations

import threading
from typing import Any, cast

import numpy as np
import pytest
from harness import LONG, join, lie, offset_of, raises, start

from zeroipc import Array, Code, Memory
from zeroipc import layout as L


def test_what_one_stores_the_other_reads(memory: Memory) -> None:
    temperature = Array(memory, "temperature", np.float32, 1000)
    temperature[0] = 23.5
    with Memory(memory.name) as other:
        seen = Array(other, "temperature", dtype=np.float32)
        assert seen[0] == 23.5 and len(seen) == 1000 and not seen[1:].any()
        seen[1:4] = [1, 2, 3]
        assert temperature[:4].sum() == 29.5
        assert memoryview(cast(Any, seen))[2] == 2.0 and np.shares_memory(seen, seen[5:])
        assert isinstance(temperature, np.ndarray) and not temperature.flags.owndata


def test_results_of_arithmetic_are_private(memory: Memory) -> None:
    array = Array(memory, "a", "f8", 4)
    doubled = array * 2 + 1
    assert type(doubled) is np.ndarray and doubled.tolist() == [1, 1, 1, 1]
    doubled[0] = 7
    assert array[0] == 0 and type(array.sum()) is np.float64 and type(array[1:]) is Array
    array += 1
    np.multiply(array, 3, out=array)
    assert type(array) is Array and Array(memory, "a", "f8").tolist() == [3, 3, 3, 3]


def test_an_array_of_structs_and_of_arrays(memory: Memory) -> None:
    dtype = np.dtype([("x", "f8"), ("tag", "S6"), ("v", "u1", 2)], align=True)
    points = Array(memory, "points", dtype, 3)
    points[1] = (1.5, b"one", (1, 2))
    points["x"] += 1
    points[2]["v"][1] = 9
    again = Array(memory, "points", dtype)
    assert again["x"].tolist() == [1, 2.5, 1] and again[2]["v"].tolist() == [0, 9] and again[1]["tag"] == b"one"
    matrices = Array(memory, "m", np.dtype(("f4", (2, 2))), 3)
    matrices[1] = [[1, 2], [3, 4]]
    assert matrices.shape == (3, 2, 2) and Array(memory, "m", np.dtype(("f4", (2, 2))))[1, 1, 0] == 3


@pytest.mark.parametrize("dtype", ["i4", "u4", "i8", "u8"])
def test_atomic_operations(memory: Memory, dtype: str) -> None:
    array = Array(memory, "a", dtype, 3)
    bits = 8 * array.itemsize
    assert array.fetch_add(1, 5) == 0 and array.fetch_sub(1, 2) == 5 and array.exchange(1, 12) == 3
    assert array.fetch_and(1, 8) == 12 and array.fetch_or(1, 3) == 8 and array.fetch_xor(1, 1) == 11
    assert array.compare_exchange(1, 10, 7) is True and array.compare_exchange(1, 10, 8) is False
    assert array.load(1) == 7 and array.load(-2) == 7
    array.store(1, -1)
    assert array[1] == array.load(1) == (-1 if dtype[0] == "i" else 2**bits - 1)
    assert array.compare_exchange(1, -1, 0)
    array.store(1, 2 ** (bits - 1) - 1)
    array.fetch_add(1, 1)
    assert array[1] == (-(2 ** (bits - 1)) if dtype[0] == "i" else 2 ** (bits - 1))
    assert array[0] == array[2] == 0
    assert cast(Array, array[1:]).load(0) == array[1] and cast(Array, array[::2]).load(1) == array[2]


def test_atomic_operations_that_cannot_be(memory: Memory) -> None:
    array = Array(memory, "a", "i8", 2)
    for index in (2, -3):
        with pytest.raises(IndexError):
            array.load(index)
    for dtype in ("f8", "i2", "S8", np.dtype([("a", "i8")])):
        with raises(Code.BAD_TYPE, "integers of 4 and 8 bytes"):
            Array(memory, str(dtype)[:20], dtype, 2).fetch_add(0, 1)
    odd = Array(memory, "odd", np.dtype([("a", "u1"), ("b", "i8")]), 2)
    with raises(Code.BAD_ARGUMENT, "not aligned"):
        cast(Array, odd["b"]).load(0)


def count_up(name: str) -> None:
    with Memory(name) as memory:
        array = Array(memory, "a", "u4", timeout=LONG)
        for _ in range(3000):
            array.fetch_add(0, 1)
            while not array.compare_exchange(1, old := array.load(1), old + 1):
                pass


def test_threads_and_processes_lose_no_addition(memory: Memory) -> None:
    array = Array(memory, "a", "u4", 2)
    children = [start(count_up, memory.name) for _ in range(2)]
    threads = [threading.Thread(target=count_up, args=(memory.name,)) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for child in children:
        join(child)
    assert array.tolist() == [12000, 12000]


def test_shapes_that_cannot_be(memory: Memory) -> None:
    Array(memory, "a", "V12", 5)
    with raises(Code.SHAPE_MISMATCH, "stored element size 12, asked for 8"):
        Array(memory, "a", "f8")
    with raises(Code.SHAPE_MISMATCH, "stored capacity 5, asked for 6"):
        Array(memory, "a", "V12", 6)
    with raises(Code.BAD_TYPE):
        Array(memory, "b", "V0", 6)
    with raises(Code.BAD_TYPE):
        Array(memory, "b", object, 6)
    for capacity in (0, -1, 2**32, 1.5):
        with raises(Code.BAD_ARGUMENT):
            Array(memory, "b", "f8", capacity)  # type: ignore[arg-type]
    with raises(Code.NOT_FOUND):
        Array(memory, "none", "f8")
    at = offset_of(memory, "a")
    for field, value in ((L.STRUCTURE_STRIDE, 8), (L.STRUCTURE_CAPACITY, 2**31), (L.STRUCTURE_CAPACITY, 0)):
        with lie(memory, at + field, value), raises(Code.CORRUPT, 'array "a"'):
            Array(memory, "a", "V12")
