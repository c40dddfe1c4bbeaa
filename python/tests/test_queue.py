"""Queues: alone, in all forms and types, among threads, and with words that lie."""

from __future__ import annotations

import threading
from collections import deque
from typing import Any

import numpy as np
import pytest
from harness import LONG, lie, offset_of, raises, seeded
from hypothesis import given, settings
from hypothesis import strategies as st

from zeroipc import Array, Code, Error, Memory, Queue, _atomics
from zeroipc import layout as L
from zeroipc.cell import LAP_MASK, NO_BLOCK, TURN_MASK, target_word
from zeroipc.errors import TimeoutError


@pytest.fixture(params=["stubs", "libatomic"], autouse=True)
def _atomics_way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Everything here by both ways of atomic operations."""
    monkeypatch.setenv("ZEROIPC_ATOMICS", request.param)
    _atomics.atomics.cache_clear()
    yield
    _atomics.atomics.cache_clear()


def test_elements_come_out_in_the_order_in_which_they_went_in(memory: Memory) -> None:
    queue = Queue(memory, "q", "f8", 3)
    assert queue.try_pop() is None and queue.peek() is None and queue.is_empty() and not queue.is_full()
    for _ in range(200):
        for value in range(3):
            assert queue.try_push(value) is True
        assert queue.try_push(9) is False and queue.is_full() and len(queue) == 3
        assert queue.peek() == 0.0
        assert list(queue) == [0.0, 1.0, 2.0] and len(queue) == 0
        assert queue.try_push(7) and queue.try_pop() == 7.0  # so that laps begin at other cells
    assert queue and queue.capacity == 3 and queue.dtype == np.dtype("f8")


POINT = np.dtype([("x", "i2"), ("y", "f8"), ("tag", "S3"), ("on", "?"), ("rest", "u1", 2)], align=True)
TYPES: list[tuple[Any, list[Any]]] = [
    ("i1", [-128, 127]),
    ("u1", [0, 255]),
    ("i2", [-(2**15), 2**15 - 1]),
    ("u2", [2**16 - 1]),
    ("i4", [-(2**31), 2**31 - 1]),
    ("u4", [2**32 - 1]),
    ("i8", [-(2**63), 2**63 - 1]),
    ("u8", [2**64 - 1, 0]),
    ("f4", [1.5, -0.0, float("inf")]),
    ("f8", [1e300, -5e-324]),
    ("f2", [0.5]),
    ("?", [True, False]),
    ("c16", [1 + 2j]),
    ("S5", [b"abcde", b"", b"x"]),
    ("U3", ["né"]),
    ("M8[ns]", [np.datetime64(5, "ns")]),
    (int, [-1]),
    (np.float32, [2.0]),
]


@pytest.mark.parametrize(("dtype", "values"), TYPES, ids=[str(dtype) for dtype, _ in TYPES])
def test_values_of_every_scalar_type(memory: Memory, dtype: Any, values: list[Any]) -> None:
    queue = Queue(memory, "q", dtype, 2)
    for value in values * 3:  # beyond the first lap, so that both ways are gone
        assert queue.try_push(value)
        assert queue.peek() == value
        out = queue.try_pop()
        assert out == value
        if np.dtype(dtype).kind in "iub":
            assert type(out) is type(value)
    queue.push_many(values[:2])
    assert queue.pop_many(2).tolist() == np.array(values[:2], dtype).tolist()


def test_values_of_structs(memory: Memory) -> None:
    queue = Queue(memory, "q", POINT, 2)
    given: list[Any] = [
        (-2, 0.5, "né".encode(), True, (7, 8)),
        {"x": 1, "y": 2.0, "tag": b"", "on": False, "rest": [1, 2]},
    ]
    for value in given:
        for _ in range(3):
            queue.push(value)
            out = queue.pop()
            expected = tuple(value.values()) if isinstance(value, dict) else value
            assert out.dtype == POINT and tuple(out)[:4] == expected[:4] and list(out["rest"]) == list(expected[4])
    out = np.zeros(2, POINT)
    out["x"] = [3, 4]
    queue.push(out[0])
    queue.push_many(out[1:])
    assert queue.pop_many(5)["x"].tolist() == [3, 4]
    flat = Queue(memory, "flat", np.dtype([("type", "u1"), ("data", "f4")], align=True), 2)
    flat.push((1, 2.5))
    assert flat.pop().tolist() == (1, 2.5)
    matrix = Queue(memory, "matrix", np.dtype(("f4", (2, 3))), 2)
    matrix.push([[1, 2, 3], [4, 5, 6]])
    assert matrix.pop().tolist() == [[1, 2, 3], [4, 5, 6]]
    matrix.push_many(np.arange(12).reshape(2, 2, 3))
    assert matrix.pop_many(2).tolist() == np.arange(12).reshape(2, 2, 3).tolist()
    with raises(Code.OUT_OF_RANGE):
        matrix.push_many(np.zeros((2, 3)))


def test_what_lies_between_fields_is_zero(memory: Memory) -> None:
    dtype = np.dtype([("a", "u1"), ("b", "f8"), ("c", "u2")], align=True)
    queue = Queue(memory, "q", dtype, 4)
    dirty = np.frombuffer(b"\xff" * dtype.itemsize * 2, dtype)
    queue.push(dirty[0])
    queue.push_many(dirty[1:])
    expected = b"\xff" + bytes(7) + b"\xff" * 10 + bytes(6)
    c = queue._core
    for block in range(2):
        assert bytes(c.bytes[c.payload(block) : c.payload(block) + 24]) == expected


@pytest.mark.parametrize("size", [1, 3, 7, 8, 9, 15, 16, 17, 40, 100, 300])
def test_elements_of_all_sizes_and_zeros_behind_them(memory: Memory, size: int) -> None:
    draw = seeded()
    queue = Queue(memory, "q", f"V{size}", 9, spares=2)
    for round in range(12):
        values = [bytes(draw.randrange(1, 256) for _ in range(size)) for _ in range(9)]
        if round % 2:
            queue.push_many(np.array(values, f"V{size}"))
        else:
            for value in values:
                queue.push(value)
        c = queue._core
        for block in range(11):
            at = c.payload(block)
            assert not any(c.bytes[at + size : at + c.room])
        out = queue.pop_many(9) if round % 3 else [queue.pop() for _ in range(9)]
        assert [bytes(value) for value in out] == values


@pytest.mark.parametrize(
    ("dtype", "value"),
    [
        ("u1", 256),
        ("u1", -1),
        ("i8", 2**63),
        ("i4", 1.5),
        ("f8", "1"),
        ("f8", None),
        ("u4", "x"),
        (POINT, (1, 2)),
        (POINT, {"x": 1}),
        (POINT, 5.5),
        (np.dtype([("a", "u1")]), (300,)),
        ("S3", b"four"),
        ("S3", "four"),
        ("U3", "four"),
        ("V3", b"four"),
        (np.dtype([("a", "u1"), ("t", "S3")]), (1, b"four")),
        (np.dtype([("a", "u1"), ("t", "S3")]), {"a": 1, "t": b"four"}),
        (np.dtype([("in", [("t", "S3")]), ("a", "u1")]), ((b"four",), 1)),
        (np.dtype([("t", "S3", (2,))]), ([b"one", b"four"],)),
    ],
)
def test_a_value_that_the_type_does_not_hold_changes_nothing(memory: Memory, dtype: Any, value: Any) -> None:
    queue = Queue(memory, "q", dtype, 2, spares=1)
    for _ in range(5):
        with raises(Code.OUT_OF_RANGE, 'queue "q"'):
            queue.try_push(value)
        with raises(Code.OUT_OF_RANGE):
            queue.try_push_many([value])
    assert len(queue) == 0
    leases = [queue.try_reserve() for _ in range(3)]  # every block is free
    assert all(leases)


def test_an_array_of_longer_text_is_taken_if_its_values_fit(memory: Memory) -> None:
    queue = Queue(memory, "q", "S3", 4)
    with raises(Code.OUT_OF_RANGE):
        queue.try_push_many(np.array([b"one", b"four"]))
    assert queue.try_push_many(np.array([b"one", b"two"], "S9")) == 2
    assert list(queue) == [b"one", b"two"]


def test_types_that_cannot_be_shared(memory: Memory) -> None:
    wrong: list[Any] = [object, None, "S0", ">i4", np.dtype([("a", ">f8")]), "nonsense", np.dtype([("a", "O")])]
    for dtype in wrong:
        with raises(Code.BAD_TYPE, 'queue "q"'):
            Queue(memory, "q", dtype, 2)


def test_many_at_once(memory: Memory) -> None:
    queue = Queue(memory, "q", "u4", 10)
    values = np.arange(25, dtype="u4")
    assert queue.try_push_many(values[:7]) == 7
    assert queue.try_push_many(values[7:]) == 3
    assert queue.try_push_many([1]) == 0
    with raises(Code.TIMEOUT, 'queue "q": waiting for room: not within 0.001 s'):
        queue.push_many([1] * 5, timeout=0.001)
    assert queue.try_pop_many(4).tolist() == [0, 1, 2, 3]
    with pytest.raises(TimeoutError) as caught:
        queue.push_many(values[10:], timeout=0.001)
    assert caught.value.done == 4
    assert queue.pop_many(21, timeout=1).tolist() == list(range(4, 14))
    assert queue.try_pop_many(25).tolist() == [] and queue.try_pop_many(1).dtype == np.dtype("u4")
    assert queue.try_push_many([]) == 0
    queue.push_many([])
    for wrong in (0, -1, 1.5, "x"):
        with raises(Code.BAD_ARGUMENT):
            queue.try_pop_many(wrong)  # type: ignore[arg-type]
    with raises(Code.BAD_ARGUMENT, "shape"):
        queue.try_push_many(np.zeros((2, 2), "u4"))


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 40), st.lists(st.tuples(st.sampled_from("pPoOrc"), st.integers(0, 50)), max_size=40), st.data())
def test_any_operations_against_a_model(capacity: int, operations: list[tuple[str, int]], data: st.DataObject) -> None:
    from harness import new_name

    name = new_name()
    with Memory(name, "1MB") as memory:
        try:
            queue = Queue(memory, "q", "u2", capacity)
            lap = data.draw(st.sampled_from([0, 1, LAP_MASK, (1 << 38) - 1]))
            begin_at_lap(memory, queue, lap)
            model: deque[int] = deque()
            number = 0
            for operation, count in operations:
                room = capacity - len(model)
                if operation == "p":
                    assert queue.try_push(number) is (room > 0)
                    model.extend([number] if room else [])
                elif operation == "P":
                    values = [(number + k) & 0xFFFF for k in range(count)]
                    assert queue.try_push_many(values) == min(count, room)
                    model.extend(values[:room])
                elif operation == "o":
                    assert queue.try_pop() == (model.popleft() if model else None)
                elif operation == "O":
                    expected = [model.popleft() for _ in range(min(count + 1, len(model)))]
                    assert queue.try_pop_many(count + 1).tolist() == expected
                elif operation == "r":
                    with queue.reserve() as lease:
                        lease.value = number
                        assert lease.try_commit() is (room > 0)
                    model.extend([number] if room else [])
                else:
                    claim = queue.try_claim()
                    assert (claim is None) is (not model)
                    if claim:
                        assert claim.value == model.popleft()
                        claim.release()
                number = (number + 1) & 0xFFFF
                assert len(queue) == len(model) and queue.peek() == (model[0] if model else None)
        finally:
            memory.unlink()


def begin_at_lap(memory: Memory, queue: Queue, lap: int) -> None:
    """The queue as it is after so many laps."""
    words, at = memory.attachment.words, offset_of(memory, queue.name)
    for hint in (L.QUEUE_TAIL, L.QUEUE_HEAD):
        words.store64(at + hint, lap << 24)
    for index in range(queue.capacity):
        cell = at + L.QUEUE_CELLS + index * queue._core.stride
        words.store64(cell, target_word(lap << 1 & TURN_MASK, NO_BLOCK))


@pytest.mark.parametrize("lap", [LAP_MASK, LAP_MASK - 1, (1 << 38) - 1, (1 << 37) - 1])
def test_laps_and_positions_wrap(memory: Memory, lap: int) -> None:
    draw = seeded()
    for capacity in (1, 2, 3, 5, 16):
        queue = Queue(memory, f"q{capacity}", "i8", capacity, spares=2)
        begin_at_lap(memory, queue, lap)
        pushed = popped = 0
        for step in range(40):
            if step % 3:
                while queue.try_push(pushed):
                    pushed += 1
            else:
                pushed += queue.try_push_many(range(pushed, pushed + 20))
            assert pushed - popped == capacity == len(queue)
            for _ in range(draw.randint(1, capacity)):
                assert queue.try_pop() == popped
                popped += 1
            values = queue.try_pop_many(draw.randint(1, capacity))
            assert values.tolist() == list(range(popped, popped + len(values)))
            popped += len(values)


# --- in place ---


def test_elements_in_place(memory: Memory) -> None:
    queue = Queue(memory, "q", "V100", 2, spares=2)
    slots = [queue.reserve() for _ in range(4)]
    for k, slot in enumerate(slots):
        slot.value = bytes([97 + k]) * 100
    assert queue.try_reserve() is None
    with raises(Code.TIMEOUT):
        queue.reserve(0.001)
    slots[3].release()
    with raises(Code.CLOSED, "lease has ended"):
        slots[3].release()
    assert slots[1].try_commit() and slots[1].ended
    with raises(Code.CLOSED):
        slots[1].try_commit()
    slots[0].commit(timeout=0)
    assert slots[2].try_commit() is False
    with raises(Code.TIMEOUT):
        slots[2].commit(0.001)
    slots[2].value = b"x" * 100  # it is still reserved
    item = queue.claim()
    assert bytes(item.value) == b"b" * 100
    assert slots[2].try_commit()
    other = queue.claim(0)
    assert bytes(other.view.tobytes()) == b"a" * 100 and bytes(item.value)[:1] == b"b"
    with pytest.raises(ValueError):
        item.view[...] = b"z" * 100
    item.release()
    other.release()
    with queue.claim() as item:
        assert bytes(item.value)[50:51] == b"x"
    assert item.ended and queue.try_claim() is None
    with raises(Code.CLOSED):
        _ = item.view


def test_a_lease_that_nobody_refers_to_gives_its_block_back(memory: Memory) -> None:
    queue = Queue(memory, "q", POINT, 1, spares=1)
    for _ in range(5):
        lease = queue.reserve()
        lease.view["x"] = 4
        lease = queue.reserve()
        del lease
    one, two = queue.reserve(), queue.reserve()
    queue.close()
    del one, two  # also after the handle is closed
    with Queue(memory, "q", POINT) as again:
        assert again.try_reserve() and again.try_reserve()


def test_a_claim_takes_a_copy_when_somebody_holds_the_block(memory: Memory) -> None:
    queue = Queue(memory, "q", "i8", 2, spares=1)
    queue.push(5)
    c = queue._core
    word = c.cell(0) + 1
    c.u64[word] = c.u64[word] | 1 << 63  # as a consumer at C2, or a producer in R2
    claim = queue.try_claim()
    assert claim and claim.value == 5 and claim._block == 2
    assert len(queue) == 0


# --- opening ---


def test_what_cannot_be_opened(memory: Memory) -> None:
    queue = Queue(memory, "q", "f8", 4, spares=1)
    Queue(memory, "q", "f8").close()
    Queue(memory, "q", "i8", 4).close()
    with raises(Code.SHAPE_MISMATCH, "stored capacity 4, asked for 5"):
        Queue(memory, "q", "f8", 5)
    with raises(Code.SHAPE_MISMATCH, "stored element size 8, asked for 4"):
        Queue(memory, "q", "f4")
    for capacity in (0, -1, 2**24 - 1, 1.5, "x", True):
        with raises(Code.BAD_ARGUMENT, "capacity"):
            Queue(memory, "r", "f8", capacity)  # type: ignore[arg-type]
    for spares in (0, 2**24, "x"):
        with raises(Code.BAD_ARGUMENT):
            Queue(memory, "r", "f8", 1, spares=spares)  # type: ignore[arg-type]
    with raises(Code.BAD_ARGUMENT, "capacity and spares"):
        Queue(memory, "r", "f8", 2**24 - 2, spares=2)
    with raises(Code.SEGMENT_FULL):
        Queue(memory, "r", "V100000", 1000)
    with raises(Code.KIND_MISMATCH, "kind 'QUEU', asked for array"):
        Array(memory, "q", "f8")
    at = offset_of(memory, "q")
    for field, value in (
        (L.STRUCTURE_CAPACITY, 0),
        (L.STRUCTURE_STRIDE, 16),
        (L.STRUCTURE_STRIDE, 33),
        (L.STRUCTURE_STRIDE, 2**32 - 8),
        (L.QUEUE_BLOCK_COUNT, 4),
        (L.QUEUE_BLOCK_COUNT, 1000),
        (L.QUEUE_BLOCK_COUNT, 2**32 - 1),
    ):
        with lie(memory, at + field, value), raises(Code.CORRUPT, 'queue "q"'):
            Queue(memory, "q", "f8")
    assert queue.try_push(1) and Queue(memory, "q", "f8").try_pop() == 1


def test_words_that_contradict_each_other_are_told(memory: Memory) -> None:
    queue = Queue(memory, "q", "f8", 4, spares=1)
    queue.push(1)
    words, at = memory.attachment.words, offset_of(memory, "q")
    words.store64(at + L.QUEUE_CELLS, words.load64(at + L.QUEUE_CELLS) | 0xFFFFF0)  # a block that is not there
    for use in (queue.try_pop, queue.peek, queue.try_claim, lambda: queue.pop_many(3), lambda: len(queue)):
        with raises(Code.CORRUPT, 'queue "q"'):
            use()
    words.store64(at + L.QUEUE_TAIL, 9)  # a cell that is not there
    for change in (
        lambda: queue.try_push(1),
        lambda: queue.push(1),
        lambda: queue.push_many([1]),
        queue.try_reserve,
        queue.is_full,
    ):
        with raises(Code.CORRUPT):
            change()


def test_arbitrary_words_harm_nobody(memory: Memory) -> None:
    """Whatever stands in the cells: an outcome, or CORRUPT, and never an access elsewhere."""
    draw = seeded()
    queue = Queue(memory, "q", "u8", 8, spares=8)
    guard = Array(memory, "guard", "u8", 64)
    c = queue._core
    for _ in range(400):
        for _ in range(draw.randint(1, 12)):
            word = draw.choice(
                [c.tail, c.head, c.not_empty, c.not_full] + [c.cell(draw.randrange(16)) + draw.randrange(2)]
            )
            near = draw.choice([draw.getrandbits(64), draw.getrandbits(28), draw.getrandbits(24) | 1 << 63])
            c.u64[word] = near
        for use in (
            lambda: queue.try_push(1),
            queue.try_pop,
            lambda: queue.try_push_many(range(9)),
            lambda: queue.try_pop_many(9),
            queue.peek,
            queue.try_claim,
            queue.try_reserve,
            lambda: len(queue),
        ):
            try:
                use()
            except Error as error:
                assert error.code is Code.CORRUPT
    assert not guard.any()


# --- waiting ---


def test_a_time_out_leaves_no_bit_behind(memory: Memory) -> None:
    queue = Queue(memory, "q", "f8", 1, spares=1)
    with raises(Code.TIMEOUT):
        queue.pop(0)
    with raises(Code.TIMEOUT, 'queue "q": waiting for an element: not within 0.005 s'):
        queue.pop(0.005)
    for timeout in (-2, "x", float("nan")):
        with raises(Code.BAD_ARGUMENT):
            queue.pop(timeout)  # type: ignore[arg-type]
    queue.push(2.5, timeout=0)
    with raises(Code.TIMEOUT):
        queue.push(2.5, timeout=0.005)
    c = queue._core
    assert not any(c.u64[word + k] for word in (c.not_empty, c.not_full) for k in range(4))


def test_threads_share_a_handle_and_every_element_comes_once(memory: Memory) -> None:
    queue = Queue(memory, "q", "u8", 7, spares=8)
    each, makers = 1500, 3
    seen: list[list[int]] = []

    def produce(maker: int) -> None:
        for k in range(0, each, 10):
            if k % 20:
                queue.push_many([maker << 32 | n for n in range(k, k + 10)], timeout=LONG)
            else:
                for n in range(k, k + 10):
                    queue.push(maker << 32 | n, timeout=LONG)

    def consume() -> None:
        mine: list[int] = []
        while len(mine) < each:
            if len(mine) % 3:
                mine.append(queue.pop(timeout=LONG))
            else:
                mine += queue.pop_many(min(5, each - len(mine)), timeout=LONG).tolist()
        seen.append(mine)

    threads = [threading.Thread(target=produce, args=(maker,)) for maker in range(makers)]
    threads += [threading.Thread(target=consume) for _ in range(makers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(LONG)
    for values in seen:  # first in, first out, of each producer
        for maker in range(makers):
            numbers = [value & 0xFFFFFFFF for value in values if value >> 32 == maker]
            assert numbers == sorted(numbers)
    assert sorted(value for values in seen for value in values) == [
        m << 32 | n for m in range(makers) for n in range(each)
    ]


def test_a_commit_that_was_interrupted_when_it_was_published(memory: Memory) -> None:
    queue = Queue(memory, "q", "i8", 2, spares=1)
    lease = queue.reserve()
    lease.value = 6

    def interrupted() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        queue._commit(lease._check(), interrupted)
    lease.release()
    assert queue.try_push(7) and not queue.try_push(8)
    assert [queue.pop(), queue.pop()] == [6, 7]
    leases = [queue.try_reserve() for _ in range(3)]
    assert all(leases)
