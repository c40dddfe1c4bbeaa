"""Stacks: alone, in all forms and types, among threads, tasks and processes, and with words that lie."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import numpy as np
import pytest
from harness import (
    LONG,
    in_threads,
    interrupt_soon,
    join,
    lie,
    new_name,
    offset_of,
    raises,
    run_async,
    seeded,
    start,
    until,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from zeroipc import Array, Code, Error, Memory, Queue, Stack
from zeroipc import layout as L
from zeroipc.cell import HELD, NO_BLOCK
from zeroipc.errors import TimeoutError
from zeroipc.stack_core import TAG_MASK

both = pytest.mark.usefixtures("both_atomics")
POINT = np.dtype([("x", "i2"), ("y", "f8"), ("tag", "S3"), ("on", "?")], align=True)


@both
def test_the_last_that_went_in_comes_out_first(memory: Memory) -> None:
    stack = Stack(memory, "s", "f8", 3)
    assert stack.try_pop() is None and stack.top() is None and stack.is_empty() and not stack.is_full()
    for _ in range(20):
        assert [stack.try_push(k) for k in range(4)] == [True, True, True, False]
        assert stack.is_full() and len(stack) == 3 and stack.top() == 2.0
        stack.pop()
        stack.push(7)
        assert list(stack) == [7.0, 1.0, 0.0] and len(stack) == 0
    assert stack and stack.capacity == 3 and stack.dtype == np.dtype("f8")


@both
@pytest.mark.parametrize(
    ("dtype", "values"),
    [
        ("i1", [-128, 127]),
        ("u8", [2**64 - 1, 0]),
        ("f4", [1.5, float("inf")]),
        ("?", [True, False]),
        ("S5", [b"abcde", b"x"]),
        ("V300", [b"z" * 300]),
        (POINT, [(-2, 0.5, "né".encode(), True), (1, 2.0, b"", False)]),
    ],
)
def test_values_of_all_types(memory: Memory, dtype: Any, values: list[Any]) -> None:
    stack = Stack(memory, "s", dtype, 2)
    for value in values * 3:
        stack.push(value)
        assert stack.top() == stack.pop() == np.array(value, dtype)
    stack.push_many(values[:2])
    assert stack.pop_many(2).tolist() == np.array(values[:2][::-1], dtype).tolist()
    for wrong in ("x", object(), None, (1,)):
        with raises(Code.OUT_OF_RANGE, 'stack "n"'):
            Stack(memory, "n", "u1", 2).try_push(wrong)


def test_many_at_once(memory: Memory) -> None:
    stack = Stack(memory, "s", "u4", 10)
    values = np.arange(25, dtype="u4")
    assert stack.try_push_many(values[:7]) == 7 and stack.try_push_many(values[7:]) == 3
    with pytest.raises(TimeoutError) as caught:
        stack.push_many([1] * 5, timeout=0.001)
    assert caught.value.done == 0
    assert stack.try_pop_many(4).tolist() == [9, 8, 7, 6] and stack.pop_many(99).tolist() == [5, 4, 3, 2, 1, 0]
    assert stack.try_pop_many(25).tolist() == [] and stack.try_pop_many(1).dtype == np.dtype("u4")
    with raises(Code.TIMEOUT):
        stack.pop_many(3, 0.001)
    for wrong in (0, -1, 1.5, "x"):
        with raises(Code.BAD_ARGUMENT):
            stack.try_pop_many(wrong)  # type: ignore[arg-type]
    got: list[int] = []
    thread = threading.Thread(target=stack.push_many, args=(values, LONG))
    thread.start()
    while len(got) < 25:
        got += stack.pop_many(4, LONG).tolist()
    thread.join()
    assert sorted(got) == list(range(25))


def begin_at_tag(stack: Stack, tag: int) -> None:
    """An empty stack as it is after so many pushes and pops."""
    k = stack._core
    k.u64[k.top] = tag << 24 | NO_BLOCK


@settings(max_examples=60, deadline=None)
@given(
    st.integers(1, 9), st.lists(st.sampled_from("pPooOt"), max_size=40), st.sampled_from([0, TAG_MASK, TAG_MASK - 5])
)
def test_any_operations_against_a_model(capacity: int, operations: list[str], tag: int) -> None:
    with Memory(new_name(), 65536) as memory:
        memory.unlink()
        stack = Stack(memory, "s", "u2", capacity, spares=1)
        begin_at_tag(stack, tag)
        model: list[int] = []
        for number, operation in enumerate(operations):
            room = capacity - len(model)
            if operation == "p":
                assert stack.try_push(number) is (room > 0)
                model += [number] * (room > 0)
            elif operation == "P":
                values = [number + k for k in range(3)]
                assert stack.try_push_many(values) == min(3, room)
                model += values[:room]
            elif operation == "o":
                assert stack.try_pop() == (model.pop() if model else None)
            elif operation == "O":
                expected = [model.pop() for _ in range(min(2, len(model)))]
                assert stack.try_pop_many(2).tolist() == expected
            assert stack.top() == (model[-1] if model else None)
            assert len(stack) == len(model)
            assert (stack.is_empty(), stack.is_full()) == (not model, len(model) == capacity)


@pytest.mark.parametrize("size", [1, 3, 7, 8, 9, 15, 16, 17, 40, 100, 300])
def test_elements_of_all_sizes_and_zeros_behind_them(memory: Memory, size: int) -> None:
    draw = seeded()
    stack = Stack(memory, "s", f"V{size}", 4, spares=2)
    k = stack._core
    for _ in range(8):
        values = [bytes(draw.randrange(1, 256) for _ in range(size)) for _ in range(4)]
        stack.push_many(np.array(values, f"V{size}"))
        for block in range(6):
            at = (k.block(block) << 3) + L.STACK_BLOCK_PAYLOAD
            assert not any(k.bytes[at + size : at + k.elements.room])
        assert [bytes(value) for value in stack] == values[::-1]


# --- opening ---


def test_what_cannot_be_opened(memory: Memory) -> None:
    stack = Stack(memory, "s", "f8", 4, spares=1)
    Stack(memory, "s", "f8").close()
    Stack(memory, "s", "i8", 4).close()
    with raises(Code.SHAPE_MISMATCH, "stored capacity 4, asked for 5"):
        Stack(memory, "s", "f8", 5)
    with raises(Code.SHAPE_MISMATCH, "stored element size 8, asked for 4"):
        Stack(memory, "s", "f4")
    for capacity in (0, -1, 2**24 - 1, 1.5, "x", True):
        with raises(Code.BAD_ARGUMENT, "capacity"):
            Stack(memory, "r", "f8", capacity)  # type: ignore[arg-type]
    for spares in (0, 2**24, "x"):
        with raises(Code.BAD_ARGUMENT):
            Stack(memory, "r", "f8", 1, spares=spares)  # type: ignore[arg-type]
    with raises(Code.BAD_ARGUMENT, "capacity and spares"):
        Stack(memory, "r", "f8", 2**24 - 2, spares=2)
    with raises(Code.KIND_MISMATCH, "kind 'STAK', asked for queue"):
        Queue(memory, "s", "f8")
    at = offset_of(memory, "s")
    for field, value in (
        (L.STRUCTURE_CAPACITY, 0),
        (L.STRUCTURE_CAPACITY, 1000),
        (L.STRUCTURE_STRIDE, 16),
        (L.STRUCTURE_STRIDE, 33),
        (L.STRUCTURE_STRIDE, 2**32 - 8),
        (L.STACK_BLOCK_COUNT, 4),
        (L.STACK_BLOCK_COUNT, 1000),
        (L.STACK_BLOCK_COUNT, 2**32 - 1),
    ):
        with lie(memory, at + field, value), raises(Code.CORRUPT, 'stack "s"'):
            Stack(memory, "s", "f8")
    assert stack.try_push(1) and Stack(memory, "s", "f8").try_pop() == 1


def test_a_new_stack_takes_the_bytes_that_the_guide_says(memory: Memory) -> None:
    Stack(memory, "s", "f8", 1000, spares=64)
    found = memory.find("s")
    assert found and found.size == 42304


def test_closed_and_read_only_handles(memory: Memory) -> None:
    stack = Stack(memory, "s", "i8", 2)
    stack.push(5)
    with Memory(memory.name, read_only=True) as reader:
        look = Stack(reader, "s", "i8")
        assert look.top() == 5 and len(look) == 1 and not look.is_full() and not look.is_empty()
        for change in (look.try_pop, look.pop):
            with raises(Code.READ_ONLY):
                change()
        with raises(Code.READ_ONLY):
            look.push(1)
    stack.close()
    for use in (stack.try_pop, stack.top, stack.is_full, stack.is_empty):
        with raises(Code.CLOSED, 'stack "s" is closed'):
            use()


def test_words_that_contradict_each_other_are_told(memory: Memory) -> None:
    stack = Stack(memory, "s", "f8", 3, spares=2)
    stack.push(1)
    stack.push(2)
    k = stack._core
    uses = (stack.try_pop, lambda: stack.try_push(1), lambda: len(stack))
    top, depth = k.u64[k.top], k.block(k.u64[k.top] & NO_BLOCK) + 1
    for word, value, told in (
        (k.top, 5, (*uses, stack.top)),
        (depth, 0, uses),
        (depth, 4, uses),
        (k.entries, NO_BLOCK, uses[:1]),
        (k.entries, 1 << 30 | 5, uses[:1]),
    ):
        before = k.u64[word]
        k.u64[word] = value
        for use in told:
            with raises(Code.CORRUPT, 'stack "s"'):
                use()
        k.u64[word] = before
    assert k.u64[k.top] == top and list(stack) == [2, 1]


def test_arbitrary_words_harm_nobody(memory: Memory) -> None:
    """Whatever stands in the words: an outcome, or CORRUPT, and never an access elsewhere."""
    draw = seeded()
    stack = Stack(memory, "s", "u8", 6, spares=4)
    guard = Array(memory, "guard", "u8", 64)
    k = stack._core
    for _ in range(300):
        for _ in range(draw.randint(1, 12)):
            block = k.block(draw.randrange(10))
            word = draw.choice([k.top, k.entries + draw.randrange(6), block, block + 1, k.not_empty, k.not_full])
            near = [draw.getrandbits(64), draw.randrange(8), draw.getrandbits(26) | HELD, draw.getrandbits(4) << 24 | 3]
            k.u64[word] = draw.choice(near)
        for use in (lambda: stack.try_push(1), stack.try_pop, stack.top, lambda: len(stack), stack.is_full):
            try:
                use()
            except Error as error:
                assert error.code is Code.CORRUPT
    assert not guard.any()


# --- waiting, threads, processes, tasks ---


def test_waiting(memory: Memory) -> None:
    stack = Stack(memory, "s", "i8", 1)
    for timeout in (0, 0.005):
        with raises(Code.TIMEOUT, 'stack "s": waiting for an element'):
            stack.pop(timeout)
    stack.push(1)
    with raises(Code.TIMEOUT, 'stack "s": waiting for room'):
        stack.push(2, 0.005)
    threading.Timer(0.02, stack.pop).start()
    stack.push(3, LONG)
    threading.Timer(0.02, stack.try_push, [4]).start()
    assert stack.pop() == 3 and stack.pop(LONG) == 4
    interrupt_soon(0.05)
    with pytest.raises(KeyboardInterrupt):
        stack.pop()
    k = stack._core
    assert not any(k.u64[word + n] for word in (k.not_empty, k.not_full) for n in range(4))
    with Memory(memory.name) as second:
        again = Stack(second, "s", "i8")
        threading.Timer(0.03, second.close).start()
        with raises(Code.CLOSED):
            again.pop()


@both
def test_threads_share_a_handle_and_every_element_comes_once(memory: Memory) -> None:
    stack = Stack(memory, "s", "u8", 5, spares=8)
    each, makers = 400, 3
    seen: list[int] = []

    def produce(maker: int) -> None:
        for n in range(0, each, 4):
            if n % 8:
                stack.push_many([maker << 32 | n + k for k in range(4)], LONG)
            else:
                for k in range(4):
                    stack.push(maker << 32 | n + k, LONG)

    def consume() -> None:
        mine: list[int] = []
        while len(mine) < each:
            if len(mine) % 3:
                mine.append(stack.pop(LONG))
            else:
                mine += stack.pop_many(min(3, each - len(mine)), LONG).tolist()
        seen.extend(mine)

    in_threads(*[lambda maker=maker: produce(maker) for maker in range(makers)], *[consume] * makers)
    assert sorted(seen) == [m << 32 | n for m in range(makers) for n in range(each)]
    assert stack.try_push_many(range(9)) == 5


def turn_over(name: str, count: int) -> None:
    with Memory(name) as memory:
        there, back = Stack(memory, "there", "i8", timeout=LONG), Stack(memory, "back", "i8", timeout=LONG)
        for _ in range(count):
            back.push(there.pop(LONG) + 1, LONG)


def test_another_process(memory: Memory) -> None:
    there, back = Stack(memory, "there", "i8", 4), Stack(memory, "back", "i8", 4)
    child = start(turn_over, memory.name, 100)
    for value in range(100):
        there.push(value, LONG)
        assert back.pop(LONG) == value + 1
    join(child)
    until(lambda: len(memory.peers()) == 1)


def test_tasks(memory: Memory) -> None:
    stack = Stack(memory, "s", "i8", 3)
    draw = seeded()

    async def body() -> None:
        await stack.push_async(1)
        await stack.push_many_async([2])
        assert (await stack.pop_many_async(5)).tolist() == [2, 1]
        with raises(Code.TIMEOUT):
            await stack.pop_async(0.01)
        pushing = asyncio.create_task(stack.push_many_async(list(range(20))))
        got = []
        async for value in stack:
            got.append(value)
            if len(got) == 20:
                break
        await pushing
        assert sorted(got) == list(range(20))
        taken: list[int] = []
        pushed = 0
        for _ in range(60):
            tasks = [asyncio.create_task(stack.pop_async()) for _ in range(3)]
            await asyncio.sleep(0)
            while pushed % 3 < 2 and stack.try_push(pushed):
                pushed += 1
            pushed += pushed % 3 == 2 and stack.try_push(pushed)
            await asyncio.sleep(draw.choice([0, 0.0005, 0.002]))
            for task in tasks:
                task.cancel()
            results = await asyncio.gather(*tasks, return_exceptions=True)
            taken += [result for result in results if not isinstance(result, BaseException)]
        taken += list(stack)
        assert sorted(taken) == list(range(pushed)) and pushed > 30

    run_async(body)
