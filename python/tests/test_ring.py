"""Rings: of elements and of messages, in place, their sides, among threads and tasks, and with words that lie."""

from __future__ import annotations

import asyncio
import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from harness import LONG, join, kill, lie, new_name, offset_of, raises, seeded, start, until
from hypothesis import given, settings
from hypothesis import strategies as st
from vectors import play

from zeroipc import Array, Code, Error, Memory, Ring, _atomics
from zeroipc import layout as L
from zeroipc.errors import TimeoutError


@pytest.fixture(params=["stubs", "libatomic"], autouse=True)
def _atomics_way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Everything here by both ways of atomic operations."""
    monkeypatch.setenv("ZEROIPC_ATOMICS", request.param)
    _atomics.atomics.cache_clear()
    yield
    _atomics.atomics.cache_clear()


def begin_at(memory: Memory, ring: Ring, lap: int, index: int) -> None:
    """The ring as it is when so much has gone through it."""
    words, at = memory.attachment.words, offset_of(memory, ring.name)
    for word in (L.RING_TAIL, L.RING_HEAD):
        words.store64(at + word, lap << 32 | index)


# --- elements ---


def test_elements_come_out_in_the_order_in_which_they_went_in(memory: Memory) -> None:
    ring = Ring(memory, "r", "f8", 3)
    assert ring.try_read() is None and ring.try_peek() is None and ring.is_empty() and not ring.is_full()
    for _ in range(50):
        for value in range(3):
            assert ring.try_write(value) is True
        assert ring.try_write(9) is False and ring.is_full() and len(ring) == ring.available == 3
        assert ring.free_space == 0 and ring.try_peek(1).tolist() == [0.0]
        assert list(ring) == [0.0, 1.0, 2.0] and len(ring) == 0
        assert ring.try_write(7) and ring.try_read() == 7.0  # so that laps begin elsewhere
    assert ring and ring.capacity == 3 and ring.dtype == np.dtype("f8") and ring.largest == 0


POINT = np.dtype([("x", "i2"), ("y", "f8"), ("tag", "S3")], align=True)


@pytest.mark.parametrize(
    ("dtype", "values"),
    [
        ("i1", [-128, 127]),
        ("u2", [0, 65535]),
        ("f4", [1.5, -0.5]),
        ("u8", [2**64 - 1, 1]),
        ("?", [True, False]),
        ("S5", [b"abcde", b""]),
        ("V3", [b"\1\2\3"]),
        (POINT, [(1, 2.5, b"abc"), (-1, 0.0, b"")]),
        (np.dtype(("i4", (2,))), [[1, 2], [3, 4]]),
    ],
    ids=str,
)
def test_values_of_every_type(memory: Memory, dtype: Any, values: list[Any]) -> None:
    ring = Ring(memory, "r", dtype, 3)
    for value in values * 4:
        ring.write(value)
        out = ring.read()
        assert (out.tolist() if isinstance(out, (np.ndarray, np.void)) and dtype != "V3" else out) == (
            np.void(value) if dtype == "V3" else value
        )
    ring.write_many(values)
    assert ring.read_many().tolist() == np.array(values, np.dtype(dtype).base).tolist()


@pytest.mark.parametrize(("dtype", "value"), [("u1", 256), ("i4", 1.5), ("f8", "x"), (POINT, (1, 2)), (bytes, "text")])
def test_a_value_that_the_type_does_not_hold_changes_nothing(memory: Memory, dtype: Any, value: Any) -> None:
    ring = Ring(memory, "r", dtype, 16)
    for _ in range(3):
        with raises(Code.OUT_OF_RANGE, 'ring "r"'):
            ring.try_write(value)
        with raises(Code.OUT_OF_RANGE):
            ring.try_write_many([value])
    assert ring.is_empty()


def test_many_at_once(memory: Memory) -> None:
    ring = Ring(memory, "r", "u4", 10)
    values = np.arange(25, dtype="u4")
    assert ring.try_write_many(values[:7]) == 7
    assert ring.try_write_many(values[7:]) == 3
    assert ring.try_write_many([1]) == 0 and ring.try_write_many([]) == 0
    assert ring.try_read_many(4).tolist() == [0, 1, 2, 3]
    with pytest.raises(TimeoutError) as caught:
        ring.write_many(values[10:], timeout=0.001)
    assert caught.value.done == 4
    mine = np.zeros(6, "u4")
    assert ring.read_into(mine) == 6 and mine.tolist() == list(range(4, 10))
    assert ring.read_many().tolist() == [10, 11, 12, 13] and ring.try_read_many().tolist() == []
    assert ring.try_read_into(mine) == 0 and ring.try_read_into(mine[:0]) == 0
    for wrong in (np.zeros(3, "i4"), np.zeros((3, 2), "u4"), mine[::2]):
        with raises(Code.BAD_ARGUMENT):
            ring.try_read_into(wrong)
    for most in (0, -1, 1.5):
        with raises(Code.BAD_ARGUMENT):
            ring.try_read_many(most)  # type: ignore[arg-type]


@settings(max_examples=60, deadline=None)
@given(
    st.integers(1, 30),
    st.lists(st.tuples(st.sampled_from("wWrRiPvC"), st.integers(1, 40)), max_size=40),
    st.sampled_from([0, 1, 2**32 - 1, 2**31 - 1]),
    st.integers(0, 100),
)
def test_any_operations_on_elements_against_a_model(
    capacity: int, operations: list[tuple[str, int]], lap: int, index: int
) -> None:
    with Memory(new_name(), "1MB") as memory:
        memory.unlink()
        ring = Ring(memory, "r", "u2", capacity)
        begin_at(memory, ring, lap, index % capacity)
        model: deque[int] = deque()
        number = 0
        for operation, count in operations:
            room = capacity - len(model)
            if operation == "w":
                assert ring.try_write(number) is (room > 0)
                model.extend([number] if room else [])
            elif operation == "W":
                values = [number + k & 0xFFFF for k in range(count)]
                assert ring.try_write_many(values) == min(count, room)
                model.extend(values[:room])
            elif operation == "r":
                assert ring.try_read() == (model.popleft() if model else None)
            elif operation == "R":
                expected = [model.popleft() for _ in range(min(count, len(model)))]
                assert ring.try_read_many(count).tolist() == expected
            elif operation == "i":
                into = np.zeros(count, "u2")
                expected = [model.popleft() for _ in range(min(count, len(model)))]
                assert ring.try_read_into(into) == len(expected) and into[: len(expected)].tolist() == expected
            elif operation == "P":
                view = ring.try_peek(count)
                seen = [] if view is None else view.tolist()
                assert seen == list(model)[: len(seen)] and bool(seen) is bool(model)
                if seen:
                    ring.advance(len(seen))
                    for _ in seen:
                        model.popleft()
            elif count <= capacity:
                reservation = ring.try_reserve(count)
                if reservation is not None:
                    length = len(reservation)
                    used = length if operation == "C" else length // 2
                    reservation.view[:] = [number + k & 0xFFFF for k in range(length)]
                    reservation.commit(used)
                    model.extend(number + k & 0xFFFF for k in range(used))
                    assert length <= room
            number = number + 50 & 0xFFFF
            assert ring.available == len(model) and ring.free_space == capacity - len(model)
        assert list(ring) == list(model)


# --- messages ---


def test_messages_of_any_size(memory: Memory) -> None:
    ring = Ring(memory, "r", bytes, 60, largest=40)
    assert ring.capacity == 64 and ring.largest == 40 and ring.dtype is None
    assert ring.try_read() is None and ring.try_peek() is None
    for message in (b"", b"x", bytearray(b"12345678"), memoryview(b"x" * 40), np.arange(3)):
        for _ in range(5):
            assert ring.try_write(message) is True
            assert bytes(ring.try_peek()) == bytes(message) == ring.try_read()
    with raises(Code.OUT_OF_RANGE, "a message of 41 bytes is too large, 40 is the most here"):
        ring.try_write(b"x" * 41)
    assert ring.try_write_many([b"a" * 16, b"b" * 16, b"c" * 9]) == 2  # 24 bytes each: 16 are left
    assert ring.available == 48 and ring.free_space == 16 and not ring.is_full()
    assert ring.try_write(b"d" * 9) is False and ring.try_write(b"d" * 8) and ring.is_full()
    assert ring.try_read_many(2) == [b"a" * 16, b"b" * 16] and ring.read_many() == [b"d" * 8]
    with pytest.raises(TypeError):
        len(ring)
    ring.write_many([b"1", b"2"])
    assert list(ring) == [b"1", b"2"]
    with raises(Code.BAD_ARGUMENT, "it holds messages"):
        ring.try_read_into(np.zeros(1, "u1"))
    small = Ring(memory, "small", bytes, 1)  # one empty message
    assert small.capacity == 8 and small.largest == 0
    assert small.try_write(b"") and small.try_write(b"") is False and small.try_read() == b""


@settings(max_examples=60, deadline=None)
@given(
    st.integers(8, 200),
    st.lists(st.tuples(st.sampled_from("wWrRPC"), st.lists(st.integers(0, 60), min_size=1, max_size=5)), max_size=40),
    st.data(),
)
def test_any_operations_on_messages_against_a_model(
    capacity: int, operations: list[tuple[str, list[int]]], data: st.DataObject
) -> None:
    with Memory(new_name(), "1MB") as memory:
        memory.unlink()
        largest = data.draw(st.integers(0, (capacity + 7) // 8 * 8 - 8))
        ring = Ring(memory, "r", bytes, capacity, largest=largest)
        units = ring.capacity // 8
        begin_at(memory, ring, data.draw(st.sampled_from([0, 2**32 - 1])), data.draw(st.integers(0, units - 1)))
        model: deque[bytes] = deque()
        fill = 0

        def free() -> int:
            return units - sum(1 + (len(message) + 7) // 8 for message in model)

        for operation, lengths in operations:
            fill = fill % 255 + 1
            messages = [bytes([fill]) * min(length, largest) for length in lengths]
            if operation in "wW":
                done = ring.try_write_many(messages) if operation == "W" else int(ring.try_write(messages[0]))
                for message in messages[: done if operation == "W" else 1]:
                    fits = free() >= 1 + (len(message) + 7) // 8
                    assert fits is (operation == "W" or done == 1)
                    model.extend([message] if fits else [])
                if operation == "W" and done < len(messages):
                    assert free() < 1 + (len(messages[done]) + 7) // 8
            elif operation == "r":
                assert ring.try_read() == (model.popleft() if model else None)
            elif operation == "R":
                count = min(len(lengths), len(model))
                assert ring.try_read_many(len(lengths)) == [model.popleft() for _ in range(count)]
            elif operation == "P":
                view = ring.try_peek()
                assert (view is None) is (not model)
                if view is not None:
                    assert bytes(view) == model[0] and view.readonly
                    count = min(len(lengths), len(model))
                    ring.advance(count)
                    for _ in range(count):
                        model.popleft()
            else:
                reservation = ring.try_reserve(len(messages[0]))
                assert (reservation is None) is (free() < 1 + (len(messages[0]) + 7) // 8)
                if reservation:
                    reservation.view[:] = messages[0]
                    reservation.commit(len(messages[0]) // 2)
                    model.append(messages[0][: len(messages[0]) // 2])
            assert ring.free_space == free() * 8
        assert list(ring) == list(model)


# --- in place ---


def test_reservations(memory: Memory) -> None:
    ring = Ring(memory, "r", "i4", 8)
    room = ring.reserve(6)
    room.view[:] = range(6)
    assert len(room) == 6 and room.view.dtype == np.dtype("i4")
    writes: list[Callable[[], Any]] = [
        lambda: ring.try_write(1),
        lambda: ring.try_write_many([1]),
        lambda: ring.try_reserve(1),
    ]
    for write in writes:
        with raises(Code.BAD_ARGUMENT, "a reservation is open"):
            write()
    assert ring.is_empty() and ring.try_read() is None
    room.commit(5)
    assert room.ended and ring.read_many().tolist() == [0, 1, 2, 3, 4]
    for use in (room.commit, lambda: room.view, lambda: len(room)):
        with raises(Code.CLOSED, "the reservation has ended"):
            use()
    room.abort()  # nothing happens
    assert len(ring.reserve(8)) == 3  # up to the end of the area
    with raises(Code.BAD_ARGUMENT):
        ring.try_reserve(1)
    ring.release("producer")  # gives it up
    with ring.reserve(2) as room:
        pass
    assert room.ended and ring.is_empty()
    room = ring.reserve(3)
    with raises(Code.BAD_ARGUMENT, "what is committed must be a whole number from 0 to 3"):
        room.commit(4)
    room.commit(0)
    ring.write_many(range(8))
    with raises(Code.TIMEOUT):
        ring.reserve(1, 0.001)
    assert ring.try_reserve(1) is None
    for count in (0, 9, "x"):
        with raises(Code.BAD_ARGUMENT):
            ring.try_reserve(count)  # type: ignore[arg-type]
    messages = Ring(memory, "m", bytes, 64)
    with messages.reserve(20) as room:
        room.view[:5] = b"hello"
        room.commit(5)
    assert messages.read() == b"hello"
    with raises(Code.OUT_OF_RANGE):
        messages.try_reserve(57)
    open_one = messages.reserve(3)
    messages.close()
    with raises(Code.CLOSED):
        open_one.commit()


def test_peek_and_advance(memory: Memory) -> None:
    ring = Ring(memory, "r", POINT, 4)
    ring.write_many([(k, k / 2, b"p") for k in range(4)])
    view = ring.peek(3)
    assert view["x"].tolist() == [0, 1, 2] and ring.available == 4
    with pytest.raises(ValueError):
        view["x"] = 1
    with raises(Code.BAD_ARGUMENT, "what is dropped"):
        ring.advance(5)
    ring.advance(3)
    with raises(Code.BAD_ARGUMENT, "cannot advance by 2 elements: they are not there"):
        ring.advance(2)
    ring.advance()
    assert ring.is_empty()
    messages = Ring(memory, "m", bytes, 64)
    messages.write_many([b"one", b"two"])
    with raises(Code.BAD_ARGUMENT, "cannot advance by 3 messages"):
        messages.advance(3)
    messages.advance(2)
    assert messages.is_empty()


# --- sides ---


def test_a_side_belongs_to_one(memory: Memory) -> None:
    ring, again = Ring(memory, "r", "u8", 4), Ring(memory, "r", "u8")
    assert ring.holder("producer") is None and not ring.holds("producer")
    ring.write(1)
    assert ring.holds("producer") and not ring.holds("consumer")
    holder = again.holder("producer")
    assert holder and holder.is_self
    takes: list[Callable[[], Any]] = [lambda: again.write(1), lambda: again.take("producer"), lambda: again.reserve(1)]
    for use in takes:
        with raises(Code.TAKEN, 'ring "r": its producer is another handle of this participant'):
            use()
    again.take("consumer")
    again.take("consumer")
    assert again.read() == 1
    with Memory(memory.name, label="the other") as other:
        third = Ring(other, "r", "u8")
        with raises(Code.TAKEN, "its consumer is process", '"test"'):
            third.try_read()
        ring.release()
        third.write(2)
        with raises(Code.TAKEN, '"the other"'):
            ring.try_write(3)
    ring.write(4)  # its holder is gone
    assert again.read_many().tolist() == [2, 4]
    again.close()
    passing = Ring(memory, "r", "u8")
    assert passing.try_read() is None and not ring.holds("consumer")
    del passing
    assert ring.try_read() is None and ring.holds("consumer")  # nobody referred to it any more
    with raises(Code.BAD_ARGUMENT):
        ring.take("both")  # type: ignore[arg-type]
    ring.close()
    ring.close()
    with raises(Code.CLOSED):
        ring.try_write(1)
    with Ring(memory, "r", "u8") as new:
        assert new.holder("consumer") is None and new.try_write(5)


def test_a_side_that_was_left_by_an_interruption(memory: Memory) -> None:
    ring, other = Ring(memory, "r", "u8", 4), Ring(memory, "r", "u8")
    r = ring._core
    r.u64[r.producer.word] = r.owner  # Ctrl-C behind T2
    r.holders[r.producer.word] = r.producer
    with raises(Code.TAKEN):
        other.try_write(1)
    assert ring.try_write(1)
    ring.release("producer")
    assert other.try_write(2) and r.holders.get(r.producer.word) is not r.producer
    # Behind W3, before it was noted here.
    s = other._core.producer
    s.doubtful, s.known = True, 0
    r.u64[s.own] = 3
    assert other.try_write(4) and other.available == 4


def test_a_release_ends_the_waits(memory: Memory) -> None:
    ring = Ring(memory, "r", "u8", 4)
    ended: list[Code] = []

    def wait() -> None:
        with pytest.raises(Error) as caught:
            ring.read(timeout=LONG)
        ended.append(caught.value.code)

    thread = threading.Thread(target=wait)
    thread.start()
    until(lambda: ring._core.u64[ring._core.not_empty] != 0)
    ring.release("consumer")
    thread.join(LONG)
    assert ended == [Code.CLOSED]


# --- opening ---


def test_what_cannot_be_opened(memory: Memory) -> None:
    Ring(memory, "e", "f8", 4)
    Ring(memory, "m", bytes, 64, largest=8)
    Ring(memory, "e", "f8")
    Ring(memory, "m", bytes)
    with raises(Code.SHAPE_MISMATCH, "it holds messages, asked for elements"):
        Ring(memory, "m", "u1")
    Ring(memory, "octets", "u1", 8)
    with raises(Code.SHAPE_MISMATCH, "it holds elements, asked for messages"):
        Ring(memory, "octets", bytes)
    with raises(Code.SHAPE_MISMATCH, "stored capacity 4, asked for 5"):
        Ring(memory, "e", "f8", 5)
    with raises(Code.BAD_ARGUMENT, "largest"):
        Ring(memory, "n", bytes, 64, largest=57)
    with raises(Code.BAD_ARGUMENT, "for rings of messages"):
        Ring(memory, "n", "u8", 64, largest=8)
    for dtype, capacity in (("u1", 0), ("u1", 2**32), (bytes, 2**32 - 7), (bytes, 0)):
        with raises(Code.BAD_ARGUMENT, "capacity"):
            Ring(memory, "n", dtype, capacity)
    with raises(Code.BAD_TYPE):
        Ring(memory, "n", object, 4)
    for name, field, value, code in (
        ("e", L.RING_MODE, 7, Code.SHAPE_MISMATCH),
        ("e", L.STRUCTURE_STRIDE, 16, Code.CORRUPT),
        ("e", L.STRUCTURE_CAPACITY, 2**32 - 1, Code.CORRUPT),
        ("m", L.STRUCTURE_STRIDE, 1, Code.CORRUPT),
        ("m", L.STRUCTURE_CAPACITY, 63, Code.CORRUPT),
        ("m", L.STRUCTURE_CAPACITY, 8, Code.CORRUPT),
        ("m", L.RING_LARGEST, 57, Code.CORRUPT),
        ("m", L.STRUCTURE_CAPACITY, 2**32 - 8, Code.CORRUPT),
    ):
        with lie(memory, offset_of(memory, name) + field, value), raises(code, f'ring "{name}"'):
            Ring(memory, name, "f8" if name == "e" else bytes)


def test_a_read_only_memory(memory: Memory) -> None:
    ring = Ring(memory, "r", "u8", 4)
    ring.write(1)
    with Memory(memory.name, read_only=True) as look:
        seen = Ring(look, "r", "u8")
        assert seen.available == 1 and len(seen) == 1 and not seen.is_full()
        holder = seen.holder("producer")
        assert holder and holder.label == "test" and not seen.holds("producer")
        changes: list[Callable[[], Any]] = [
            lambda: seen.try_write(1),
            seen.try_read,
            seen.try_peek,
            seen.advance,
            lambda: seen.take("consumer"),
        ]
        for change in changes:
            with raises(Code.READ_ONLY, 'ring "r"'):
                change()
    assert ring.read() == 1


def test_words_that_contradict_each_other_are_told(memory: Memory) -> None:
    for tail, head in ((4, 0), (0, 4), (0, 1), (2 << 32, 0), (1 << 32 | 2, 1), (0, 1 << 32)):
        ring = Ring(memory, "r", "u8", 4)
        r = ring._core
        r.u64[r.producer.own], r.u64[r.producer.other] = tail, head
        uses: list[Callable[[], Any]] = [ring.try_read, ring.try_read_many, ring.try_peek]
        for use in uses:
            with raises(Code.CORRUPT, 'ring "r"'):
                use()
        with raises(Code.CORRUPT, 'ring "r"'):
            ring.try_write(1)
        ring.close()
    with raises(Code.CORRUPT):
        r.u64[r.producer.own] = 9
        _ = Ring(memory, "r", "u8").available
    messages = Ring(memory, "m", bytes, 64, largest=40)
    for length in (41, 25, 2**32 - 1):
        messages.release()
        begin_at(memory, messages, 0, 0)
        messages.write(b"x" * 24)
        at = offset_of(memory, "m") + L.RING_AREA
        memory.attachment.words.store32(at, length)
        reads: list[Callable[[], Any]] = [
            messages.try_read,
            messages.try_peek,
            messages.try_read_many,
            messages.advance,
        ]
        for use in reads:
            with raises(Code.CORRUPT, "a message's length cannot be so"):
                use()


@pytest.mark.parametrize("dtype", ["u8", bytes])
def test_arbitrary_words_harm_nobody(memory: Memory, dtype: Any) -> None:
    draw = seeded()
    before, ring = (
        Array(memory, "before", "u8", 64),
        Ring(memory, "r", dtype, 64, **({"largest": 24} if dtype is bytes else {})),
    )
    guard = Array(memory, "guard", "u8", 64)
    r = ring._core
    value: Any = b"x" * 20 if dtype is bytes else 1
    for _ in range(300):
        for word in (r.producer.own, r.producer.other, r.producer.word, r.consumer.word):
            if draw.random() < 0.4:
                near = [draw.getrandbits(64), draw.randrange(9), 1 << 32 | draw.randrange(9), r.owner, 0xFFFFFF]
                r.u64[word] = draw.choice(near)
        r.u64[(r.area >> 3) + draw.randrange(8)] = draw.choice([draw.getrandbits(64), draw.randrange(60)])
        for use in (
            lambda: ring.try_write(value),
            ring.try_read,
            lambda: ring.try_write_many([value] * 5),
            ring.try_read_many,
            ring.try_peek,
            lambda: ring.advance(2),
            lambda: ring.try_reserve(3),
            ring.release,
            lambda: ring.available,
        ):
            try:
                use()
            except Error as error:
                assert error.code in (Code.CORRUPT, Code.TAKEN, Code.BAD_ARGUMENT)
    assert not guard.any() and not before.any()


# --- waiting ---


def test_a_time_out_leaves_no_bit_behind(memory: Memory) -> None:
    ring = Ring(memory, "r", "u8", 1)
    with raises(Code.TIMEOUT, 'ring "r": waiting for something to read: not within 0.005 s'):
        ring.read(0.005)
    waits: list[Callable[[], Any]] = [lambda: ring.read_many(timeout=0.001), lambda: ring.peek(timeout=0.001)]
    for wait in waits:
        with raises(Code.TIMEOUT):
            wait()
    ring.write(1)
    with raises(Code.TIMEOUT, "waiting for room"):
        ring.write(2, 0.005)
    r = ring._core
    assert not any(r.u64[word + k] for word in (r.not_empty, r.not_full) for k in range(4))


def relay(name: str, count: int, dtype: Any) -> None:
    with Memory(name) as memory:
        ring = Ring(memory, "r", dtype, timeout=LONG)
        for number in range(0, count, 10):
            if number % 20:
                for k in range(10):
                    ring.write(number + k if dtype == "u8" else b"%d" % (number + k), timeout=LONG)
            else:
                values = range(number, number + 10)
                ring.write_many(list(values) if dtype == "u8" else [b"%d" % k for k in values], timeout=LONG)


@pytest.mark.parametrize("dtype", ["u8", bytes])
def test_another_process_writes(memory: Memory, dtype: Any) -> None:
    ring = Ring(memory, "r", dtype, 7 if dtype == "u8" else 56)
    child = start(relay, memory.name, 3000, dtype)
    seen: list[int] = []
    while len(seen) < 3000:
        if len(seen) % 3:
            seen.append(int(ring.read(timeout=LONG)))
        else:
            seen += [int(value) for value in ring.read_many(5, timeout=LONG)]
    join(child)
    assert seen == list(range(3000))


def test_threads_share_both_sides(memory: Memory) -> None:
    ring = Ring(memory, "r", "u8", 5)
    each, seen = 500, []

    def produce(maker: int) -> None:
        for k in range(each):
            if k % 2:
                ring.write(maker << 32 | k, timeout=LONG)
            else:
                ring.write_many([maker << 32 | k], timeout=LONG)

    def consume() -> None:
        for _ in range(each):
            seen.append(ring.read(timeout=LONG))

    threads = [threading.Thread(target=produce, args=(maker,)) for maker in range(3)]
    threads += [threading.Thread(target=consume) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(LONG)
    assert sorted(seen) == [maker << 32 | k for maker in range(3) for k in range(each)]


def test_tasks(memory: Memory) -> None:
    ring = Ring(memory, "r", "u8", 2)

    async def main() -> list[int]:
        async def produce() -> None:
            for k in range(50):
                await ring.write_async(k, LONG)
            await ring.write_many_async(range(50, 100), LONG)
            with await ring.reserve_async(1, LONG) as room:
                room.view[0] = 100
                room.commit()

        task = asyncio.ensure_future(produce())
        seen: list[int] = []
        async for value in ring:
            seen.append(value)
            if value == 80:
                break
        while len(seen) < 95:
            seen += (await ring.read_many_async(3, LONG)).tolist()
        into = np.zeros(1, "u8")
        while seen[-1] < 99:
            await ring.read_into_async(into, LONG)
            seen.append(int(into[0]))
        seen += (await ring.peek_async(1, LONG)).tolist()
        ring.advance()
        await task
        reader = asyncio.ensure_future(ring.read_async())
        await asyncio.sleep(0.01)
        reader.cancel()
        with pytest.raises(asyncio.CancelledError):
            await reader
        await ring.write_async(7)
        with pytest.raises(TimeoutError):
            await ring.write_many_async([8, 9], 0.01)
        return seen

    seen = asyncio.run(main())
    assert seen == list(range(101)) and ring.read_many().tolist() == [7, 8]


def test_a_machine_whose_accesses_have_no_order(memory: Memory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_atomics, "ORDERED", False)
    with Memory(memory.name) as mine:
        ring, texts = Ring(mine, "r", "u4", 5), Ring(mine, "texts", bytes, 64)
        for value in range(20):
            assert ring.try_write(value) and ring.try_write_many([1, 2, 3]) == 3
            assert ring.try_read() == value and ring.try_read_many().tolist() == [1, 2, 3]
            assert texts.try_write(b"x" * value) and texts.try_read() == b"x" * value
        assert ring.is_empty() and texts.available == 0


# --- storm ---


def checksum(number: int) -> bytes:
    return number.to_bytes(8, "little") + bytes([number * 31 & 0xFF]) * (number % 50)


def write_for_ever(name: str) -> None:
    """Goes on with the number behind the last one that was written: `next` is set before, `written` after."""
    memory = Memory(name)
    ring, books = Ring(memory, "r", bytes), Array(memory, "books", "u8")
    until(lambda: _takes(ring, "producer"))
    while True:
        number = int(books[0])
        if number % 3:
            ring.write(checksum(number), timeout=LONG)
            books[0] = number + 1
        else:
            ring.write_many([checksum(number), checksum(number + 1)], timeout=LONG)
            books[0] = number + 2


def _takes(ring: Ring, side: Any) -> bool:
    try:
        ring.take(side)
    except Error as error:
        assert error.code is Code.TAKEN
        return False
    return True


def read_for_ever(name: str) -> None:
    memory = Memory(name)
    ring, books = Ring(memory, "r", bytes), Array(memory, "books", "u8")
    until(lambda: _takes(ring, "consumer"))
    while True:
        message = bytes(ring.peek(timeout=LONG))
        number = int.from_bytes(message[:8], "little")
        # Written again by a new producer, when the last one died behind W3; read again, behind a peek.
        if message != checksum(number) or not int(books[1]) - 2 <= number <= int(books[1]):
            books[2] += 1
        books[1] = max(int(books[1]), number + 1)
        ring.advance()


def test_the_sides_go_over_from_the_dead(name: str) -> None:
    draw = seeded()
    with Memory(name, "1MB") as memory:
        Ring(memory, "r", bytes, 400)
        books = Array(memory, "books", "u8", 3)
        bodies = [write_for_ever, read_for_ever]
        crew = [start(bodies[k % 2], name) for k in range(4)]
        until(lambda: len(memory.peers()) == 5)
        end = time.monotonic() + 1
        killed = 0
        while time.monotonic() < end:
            time.sleep(draw.random() * 0.1)
            victim = draw.randrange(4)
            kill(crew[victim])
            killed += 1
            crew[victim] = start(bodies[victim % 2], name)
        for child in crew:
            kill(child)
        until(lambda: len(memory.peers()) == 1)
        print(f"{killed} killed, {books[0]} written, {books[1]} read, {books[2]} wrong")
        assert books[2] == 0 and books[1] > 20
        ring = Ring(memory, "r", bytes)
        rest = [int.from_bytes(message[:8], "little") for message in ring]
        assert all(message >= int(books[1]) - 2 for message in rest)
        assert ring.is_empty() and ring.try_write(b"x" * 392)


# --- vector ---


def test_vector() -> None:
    def write(memory: Memory) -> object:
        numbers = Ring(memory, "numbers", "u4", 3)
        numbers.write_many([10, 20, 30])
        assert numbers.read() == 10
        numbers.write(40)
        texts = Ring(memory, "texts", bytes, 48, largest=20)
        texts.write_many([b"first", b"second, read"])
        assert texts.read() == b"first"
        texts.write(b"over here")
        texts.release("consumer")
        return numbers, texts

    def read(memory: Memory) -> None:
        numbers = Ring(memory, "numbers", "u4", 3)
        assert numbers.is_full() and numbers.read_many().tolist() == [20, 30, 40]
        texts = Ring(memory, "texts", bytes)
        assert texts.try_write(b"x") is False and list(texts) == [b"second, read", b"over here"]
        assert texts.try_write_many([b"1", b"2", b"3", b"4"]) == 3

    play("ring", 2, write, read)
