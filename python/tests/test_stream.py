"""Stream: publishing, policies, the end; waits, threads, processes, words that lie; against a model."""

from __future__ import annotations

import gc
import os
import signal
import struct
import threading
import time
from collections import deque
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from harness import LONG, interrupt_soon, join, kill, lie, new_name, offset_of, raises, seeded, start, until
from hypothesis import given, settings
from hypothesis import strategies as st

import zeroipc
from zeroipc import Code, Memory, Queue, Stream
from zeroipc import layout as L

POLICIES = ["block", "drop_oldest", "drop_newest"]
POINT = np.dtype([("x", "i2"), ("y", "f8"), ("tag", "S3")], align=True)


def all_of(subscription: Any) -> list[Any]:
    """What there is to read now."""
    return list(iter(subscription.try_next, None))


# --- values ---


@pytest.mark.parametrize("capacity", [1, 2, 3, 8])
@pytest.mark.parametrize("policy", ["block", "drop_newest"])
def test_every_subscriber_gets_every_value_in_order(memory: Memory, capacity: int, policy: str) -> None:
    stream = Stream(memory, "s", "u4", capacity, policy)
    with stream.subscription() as one, stream.subscription() as two:
        for lap in range(5):
            values = [lap * 100 + k for k in range(capacity)]
            assert all(stream.try_emit(value) for value in values)
            assert not stream.try_emit(9)
            assert all_of(one) == values
            assert not stream.try_emit(9)
            assert all_of(two) == values
        assert (stream.sequence, stream.last, stream.subscriber_count) == (5 * capacity, values[-1], 2)
    assert stream.subscriber_count == 0
    assert all(stream.try_emit(k) for k in range(20))  # beside no subscriber nobody waits or drops
    assert stream.dropped == (10 if policy == "drop_newest" else 0)


@pytest.mark.parametrize(
    ("dtype", "values"),
    [
        ("i1", [-128, 0, 127]),
        ("u8", [0, 2**64 - 1, 2**53 + 1]),
        ("f4", [0.5, -1.25, 3.0]),
        ("f8", [0.1, -0.0, 1e300]),
        ("?", [True, False, True]),
        ("S5", [b"", b"abc", b"abcde"]),
        (POINT, [(1, 0.5, b"ab"), (-2, -0.5, b""), (3, 1e9, b"abc")]),
        (("i2", 3), [[1, 2, 3], [4, 5, 6], [7, 8, 9]]),
    ],
)
@pytest.mark.parametrize("policy", POLICIES)
def test_values_of_every_kind_in_every_form(memory: Memory, dtype: Any, values: list[Any], policy: str) -> None:
    stream = Stream(memory, "s", dtype, 8, policy)
    with stream.subscription() as reader:
        assert stream.emit(values[0]) and stream.try_emit(values[1])
        assert stream.try_emit_many(values) == 3 and stream.emit_many(values[2:]) == 1
        expected = [np.asarray(value, stream.dtype.base) for value in (*values[:2], *values, values[2])]
        seen = [reader.try_next(), reader.next(timeout=LONG)]
        many = reader.next_many(9)
        assert many.dtype == stream.dtype.base and len(many) == 4
        seen.extend(many)
        assert [np.asarray(v).tolist() for v in seen] == [v.tolist() for v in expected]
        assert np.asarray(stream.last).tolist() == np.asarray(values[2], stream.dtype.base).tolist()
        assert len(stream.history()) == 6 and reader.try_next() is None and len(reader.try_next_many(3)) == 0


@pytest.mark.parametrize("value", [-1, 2**32, 0.5, "1", None])
def test_a_value_that_is_not_of_the_type_publishes_nothing(memory: Memory, value: Any) -> None:
    stream = Stream(memory, "s", "u4", 2, spares=1)
    for _ in range(4):
        with raises(Code.OUT_OF_RANGE, 'stream "s"'):
            stream.try_emit(value)
        with raises(Code.OUT_OF_RANGE):
            stream.emit_many([1, value])
    assert stream.sequence == 0 and stream.try_emit_many([1, 2, 3]) == 3


@pytest.mark.parametrize("policy", POLICIES)
@pytest.mark.parametrize("dtype", ["f8", "u2", (np.uint8, 24)])
def test_many_at_once_keep_the_order(memory: Memory, policy: str, dtype: Any) -> None:
    draw = seeded()
    stream = Stream(memory, "s", dtype, 50, policy, spares=3)
    width = stream.dtype.shape
    with stream.subscription() as reader:
        emitted, read = 0, 0
        for _ in range(300):
            count = draw.randint(1, 70 if policy == "drop_oldest" else 50 - (emitted - read))
            numbers = np.arange(emitted, emitted + count) % 200
            values = np.broadcast_to(numbers[:, None], (count, *width)) if width else numbers
            assert stream.try_emit_many(values) == count
            emitted += count
            got = reader.try_next_many(draw.randint(1, 60)) if draw.random() < 0.8 else np.array([])
            if not len(got) and (one := reader.try_next()) is not None:
                got = np.array([one])
            first = np.asarray(got).reshape(len(got), -1)[:, 0]
            read = reader.position
            assert first.tolist() == [k % 200 for k in range(read - len(got), read)]
        assert stream.sequence == emitted
        if policy != "drop_oldest":
            assert reader.lost == 0


def test_a_bulk_of_publications_uses_blocks_as_single_ones_do(name: str) -> None:
    """The same bytes, whichever way."""
    images = []
    for is_bulk in (False, True):
        with Memory(name, "256KB") as memory:
            stream = Stream(memory, "s", "f8", 40, spares=7)
            at = offset_of(memory, "s")
            for lap in range(6):
                values = np.arange(lap * 37.0, lap * 37.0 + 37)
                if is_bulk:
                    stream.emit_many(values)
                else:
                    for value in values:
                        stream.emit(value)
            owner = memory.attachment.owner
            image = bytes(memory.attachment.words.bytes[at : at + 4096])
            images.append(image.replace(struct.pack("<I", owner)[:3], b"..."))
            memory.unlink()
    assert images[0] == images[1]


# --- policies ---


@pytest.mark.parametrize("capacity", [1, 2, 3, 7])
def test_a_lapped_subscriber_is_told_exactly_what_it_lost(memory: Memory, capacity: int) -> None:
    stream = Stream(memory, "s", "u4", capacity, "drop_oldest")
    with stream.subscription() as reader:
        published = lost = 0
        for burst in range(20):
            for _ in range(burst):
                assert stream.try_emit(published)
                published += 1
            lost += max(0, burst - capacity)
            expected = list(range(published - min(burst, capacity), published))
            assert (all_of(reader) if burst % 2 else reader.try_next_many(99).tolist()) == expected
            assert (reader.lost, reader.position) == (lost, published)


def test_drop_newest_drops_and_counts(memory: Memory) -> None:
    stream = Stream(memory, "s", "u4", 2, "drop_newest")
    with stream.subscription() as reader:
        assert [stream.emit(1), stream.emit(2), stream.emit(3), stream.try_emit(4)] == [True, True, False, False]
        assert stream.dropped == 2
        assert stream.emit_many([5, 6, 7]) == 0 and stream.dropped == 5
        assert all_of(reader) == [1, 2]
        assert stream.try_emit_many([8, 9, 10]) == 2 and stream.dropped == 6
        assert all_of(reader) == [8, 9] and reader.lost == 0


def test_a_policy_that_is_not_the_stored_one_is_refused(memory: Memory) -> None:
    assert Stream(memory, "s", "u4", 4).policy == "block"
    assert Stream(memory, "t", "u4", 4, policy="drop_oldest").policy == "drop_oldest"
    assert Stream(memory, "t", "u4", 4).policy == Stream(memory, "t", "u4").policy == "drop_oldest"
    with raises(Code.SHAPE_MISMATCH, "stored policy drop_oldest, asked for block"):
        Stream(memory, "t", "u4", 4, "block")
    with raises(Code.BAD_ARGUMENT, "policy"):
        Stream(memory, "u", "u4", 4, "drop-oldest")


def test_arguments_that_cannot_be_right(memory: Memory) -> None:
    for capacity in (0, -1, 2**24 - 1, 1.5):
        with raises(Code.BAD_ARGUMENT, "capacity"):
            Stream(memory, "s", "u4", capacity)  # type: ignore[arg-type]
    for wrong in (0, 2**24):
        with raises(Code.BAD_ARGUMENT, "spares"):
            Stream(memory, "s", "u4", 4, spares=wrong)
        with raises(Code.BAD_ARGUMENT, "subscribers"):
            Stream(memory, "s", "u4", 4, subscribers=wrong)
    with raises(Code.BAD_TYPE):
        Stream(memory, "s", object, 4)
    with raises(Code.NOT_FOUND, '"s"'):
        Stream(memory, "s", "u4")
    Queue(memory, "q", "u4", 4)
    with raises(Code.KIND_MISMATCH):
        Stream(memory, "q", "u4")
    stream = Stream(memory, "s", "u4", 4)
    with raises(Code.SHAPE_MISMATCH, "element size 4, asked for 8"):
        Stream(memory, "s", "u8")
    with raises(Code.SHAPE_MISMATCH, "capacity 4, asked for 5"):
        Stream(memory, "s", "u4", 5)
    with raises(Code.BAD_ARGUMENT, "cannot be called"):
        stream.subscribe(1)  # type: ignore[arg-type]
    for most in (0, -1, 1.5):
        with raises(Code.BAD_ARGUMENT, "most"):
            stream.subscription().try_next_many(most)  # type: ignore[arg-type]


# --- the end ---


@pytest.mark.parametrize("capacity", [1, 3])
def test_the_end_comes_after_what_was_published(memory: Memory, capacity: int) -> None:
    stream = Stream(memory, "s", "u4", capacity)
    one, two = stream.subscription(), stream.subscription()
    for value in range(capacity):
        stream.emit(value)
    assert not stream.ended
    stream.end()
    stream.end()
    assert stream.ended
    for call in (lambda: stream.try_emit(9), lambda: stream.emit(9), lambda: stream.emit_many([9])):
        with raises(Code.ENDED, "ended"):
            call()
    assert list(one) == list(range(capacity)) and one.ended and one.next() is None
    assert two.next_many(9).tolist() == list(range(capacity))
    assert len(two.next_many(9)) == 0 and two.ended
    assert stream.subscriber_count == 0 and stream.sequence == capacity
    assert stream.history().tolist() == list(range(capacity))
    with stream.subscription("earliest") as late:
        assert list(late) == list(range(1 if capacity > 1 else 0, capacity))[-(capacity - 1) or capacity :]


def test_the_end_wakes_who_waits(memory: Memory) -> None:
    stream = Stream(memory, "s", "u4", 1)
    full, idle = stream.subscription(), stream.subscription()
    stream.emit(1)
    idle.next()
    outcomes: list[Any] = []

    def emit() -> None:
        with raises(Code.ENDED):
            stream.emit(2)
        outcomes.append("ended")

    threads = [threading.Thread(target=emit), threading.Thread(target=lambda: outcomes.append(idle.next()))]
    for thread in threads:
        thread.start()
    waiting = memory.attachment.waiting
    until(lambda: waiting.stands(stream._core.published) + waiting.stands(stream._core.room_set) == 2)
    stream.end()
    for thread in threads:
        thread.join(LONG)
    assert sorted(map(str, outcomes)) == ["None", "ended"]
    assert full.next() == 1


# --- waiting ---


def test_emit_and_next_wait(memory: Memory) -> None:
    stream = Stream(memory, "s", "u4", 2)
    reader = stream.subscription()
    with raises(Code.TIMEOUT, "waiting for a value"):
        reader.next(timeout=0.01)
    with pytest.raises(TimeoutError):
        reader.next_many(3, timeout=0)
    thread = threading.Thread(target=lambda: stream.emit_many(range(100)))
    thread.start()
    assert [reader.next(timeout=LONG) for _ in range(100)] == list(range(100))
    thread.join(LONG)
    with pytest.raises(zeroipc.errors.TimeoutError) as caught:
        stream.emit_many(range(5), timeout=0.01)
    assert caught.value.done == 2
    with raises(Code.TIMEOUT, "waiting for room"):
        stream.emit(1, timeout=0.01)
    with raises(Code.BAD_ARGUMENT, "timeout"):
        stream.emit(1, timeout=-1)


def test_a_closed_subscription_ends_its_wait(memory: Memory) -> None:
    stream = Stream(memory, "s", "u4", 2)
    reader = stream.subscription()
    seen: list[Any] = []
    thread = threading.Thread(target=lambda: seen.extend([list(reader), "over"]))
    thread.start()
    until(lambda: memory.attachment.waiting.stands(stream._core.published) == 1)
    reader.close()
    thread.join(LONG)
    assert seen == [[], "over"]


def test_ctrl_c_ends_a_wait(memory: Memory) -> None:
    stream = Stream(memory, "s", "u4", 1)
    reader = stream.subscription()
    for call in (reader.next, lambda: [stream.emit(k) for k in range(3)], lambda: next(iter(stream))):
        interrupt_soon(0.05)
        with pytest.raises(KeyboardInterrupt):
            call()
    assert reader.next() == 0 and stream.emit(5) and reader.next() == 5


def test_a_handler_may_close_what_it_interrupts(memory: Memory) -> None:
    stream = Stream(memory, "s", "u4", 1)
    reader = stream.subscription()
    signal.signal(signal.SIGALRM, lambda *_: reader.close())
    signal.setitimer(signal.ITIMER_REAL, 0.05)
    with raises(Code.CLOSED):
        reader.next(timeout=LONG)
    assert stream.subscriber_count == 0


# --- read-only ---


def test_a_read_only_memory_looks_and_changes_nothing(memory: Memory, name: str) -> None:
    stream = Stream(memory, "s", "u4", 4, "drop_oldest")
    stream.emit_many(range(6))
    with Memory(name, read_only=True) as only:
        look = Stream(only, "s", "u4")
        before = bytes(only.attachment.words.bytes)
        assert (look.last, look.sequence, look.subscriber_count, look.ended, look.dropped) == (5, 6, 0, False, 0)
        assert look.history().tolist() == [2, 3, 4, 5]
        reader = look.subscription("earliest")
        assert reader.try_next() == 2 and reader.try_next_many(9).tolist() == [3, 4, 5] and reader.try_next() is None
        for call in (
            lambda: look.try_emit(1),
            lambda: look.emit_many([1]),
            look.end,
            lambda: look.subscribe(print),
            reader.next,
        ):
            with raises(Code.READ_ONLY):
                call()
        reader.close()
        assert bytes(only.attachment.words.bytes) == before


# --- words that lie ---


@pytest.mark.parametrize(
    ("field", "value"),
    [
        (L.STREAM_POLICY, 3),
        (L.STREAM_BLOCK_COUNT, 4),
        (L.STREAM_BLOCK_COUNT, 2**24),
        (L.STREAM_BLOCK_COUNT, 2**23),
        (L.STREAM_MAX_SUBSCRIBERS, 0),
        (L.STREAM_MAX_SUBSCRIBERS, 65535),
        (L.STREAM_MAX_SUBSCRIBERS, 60000),
        (L.STREAM_OPERATOR, 7),
        (L.STREAM_OPERATOR, 1),
        (L.STRUCTURE_STRIDE, 12),
        (L.STRUCTURE_STRIDE, 0),
        (L.STRUCTURE_CAPACITY, 0),
        (L.STRUCTURE_CAPACITY, 2**31),
    ],
)
def test_a_header_that_lies_is_corrupt(memory: Memory, field: int, value: int) -> None:
    Stream(memory, "s", "u8", 4)
    with lie(memory, offset_of(memory, "s") + field, value), raises(Code.CORRUPT, '"s"'):
        Stream(memory, "s", "u8")
    Stream(memory, "s", "u8", 4)


def test_words_that_contradict_each_other_are_told(memory: Memory) -> None:
    stream = Stream(memory, "s", "u4", 4, subscribers=2)
    reader = stream.subscription()
    stream.emit_many([1, 2])
    c = stream._core
    calls: list[Any] = [lambda: stream.try_emit(1), lambda: stream.emit_many([1] * 9), stream.end, lambda: stream.last]
    calls += [lambda: stream.sequence, stream.subscription, stream.history]
    for word, value in ((c.tail, 4), (c.tail, 7 << 24)):
        right, c.u64[word] = c.u64[word], value
        for call in calls:
            with raises(Code.CORRUPT):
                call()
        c.u64[word] = right
    target = c.cell(0)
    right, c.u64[target] = c.u64[target], 1 << 25 | 0xFFFF
    for read in (reader.try_next, lambda: reader.try_next_many(3)):
        with raises(Code.CORRUPT):
            read()
    c.u64[target] = right
    with Memory(memory.name) as other:
        third = Stream(other, "s", "u4")
        line = c.line(1)
        c.u64[line] = 3 << 62 | 0xFFFF00  # of the dead, joining: reaped
        assert third.try_emit(3) and c.u64[line] == 0
        assert reader.try_next() == 1


def test_a_cursor_that_cannot_be_is_told(memory: Memory) -> None:
    stream = Stream(memory, "s", "u4", 3, subscribers=2)
    c = stream._core
    c.u64[c.line(1)] = 3 << 24 | c.owner
    with raises(Code.CORRUPT):
        stream.try_emit(1)


@pytest.mark.parametrize("capacity", [1, 3, 16])
@pytest.mark.parametrize("policy", POLICIES)
def test_laps_and_positions_wrap(memory: Memory, capacity: int, policy: str) -> None:
    draw = seeded()
    cut = 39 - (capacity - 1).bit_length()
    for number, lap in enumerate(((1 << 39) - 2, (1 << cut) - 2, 1 << 38)):
        stream = Stream(memory, f"s{number}", "u4", capacity, policy, spares=2)
        c = stream._core
        c.u64[c.tail] = lap << 24
        for index in range(capacity):  # the values of the lap before
            c.u64[c.cell(index)] = lap << 25 | index
            c.u64[c.block_word(index)] = c.aim(lap - 1, index)
        c.next_block = capacity
        reader = stream.subscription()
        emitted = 0
        for _ in range(12):
            count = draw.randint(1, capacity)
            values = list(range(emitted, emitted + count))
            if draw.random() < 0.5:
                assert stream.emit_many(values, timeout=1) == count
            else:
                assert all(stream.try_emit(value) for value in values)
            emitted += count
            got = reader.next_many(99, timeout=LONG).tolist()
            assert got + all_of(reader) == values
        assert reader.lost == 0


# --- threads and processes ---


def test_threads_share_a_handle_and_every_subscriber_gets_all(memory: Memory) -> None:
    stream = Stream(memory, "s", "u8", 8, spares=8)
    each, crew = 300, 3
    readers = [stream.subscription() for _ in range(2)]
    seen: list[list[int]] = [[], []]

    def produce(number: int) -> None:
        for k in range(each):
            if k % 50 < 10:
                stream.emit(number << 32 | k, timeout=LONG)
            elif k % 50 == 10:
                stream.emit_many([number << 32 | n for n in range(k, k + 40)], timeout=LONG)

    def consume(number: int) -> None:
        while len(seen[number]) < each * crew:
            seen[number].extend(readers[number].next_many(5, timeout=LONG).tolist())

    threads = [threading.Thread(target=produce, args=(k,)) for k in range(crew)]
    threads += [threading.Thread(target=consume, args=(k,)) for k in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(LONG)
    assert seen[0] == seen[1]
    for number in range(crew):
        assert [value & 0xFFFFFFFF for value in seen[0] if value >> 32 == number] == list(range(each))


def test_threads_share_a_subscription(memory: Memory) -> None:
    stream = Stream(memory, "s", "u4", 16)
    reader = stream.subscription()
    seen: deque[int] = deque()
    threads = [threading.Thread(target=lambda: seen.extend(reader)) for _ in range(3)]
    for thread in threads:
        thread.start()
    stream.emit_many(range(500), timeout=LONG)
    stream.end()
    for thread in threads:
        thread.join(LONG)
    assert sorted(seen) == list(range(500))


def subscribe_and_wait(name: str) -> None:
    stream = Stream(Memory(name), "s", "u4", timeout=LONG)
    reader = stream.subscription()
    Stream(Memory(name), "ready", "u4").emit(1)
    for value in reader:
        assert value != 99
    time.sleep(LONG)


def test_a_stopped_subscriber_holds_up_producers_until_it_dies(memory: Memory) -> None:
    stream, ready = Stream(memory, "s", "u4", 2), Stream(memory, "ready", "u4", 1)
    with ready.subscription() as news:
        child = start(subscribe_and_wait, memory.name)
        news.next(timeout=LONG)
    pid = child.pid
    assert pid is not None
    stream.emit_many([1, 2, 3], timeout=LONG)
    os.kill(pid, signal.SIGSTOP)
    until(lambda: Path(f"/proc/{pid}/stat").read_text().rsplit(") ", 1)[1][0] == "T")
    stream.try_emit_many([4, 5])
    assert not stream.try_emit(6)
    with raises(Code.TIMEOUT):
        stream.emit(6, timeout=0.02)
    kill(child)
    stream.emit(6, timeout=LONG)
    assert stream.subscriber_count == 0


def emit_numbers(name: str, count: int) -> None:
    with Memory(name) as memory:
        stream = Stream(memory, "s", "u4", timeout=LONG)
        for value in range(count):
            stream.emit(value, timeout=LONG)
        stream.end()


def test_a_child_may_publish(memory: Memory) -> None:
    stream = Stream(memory, "s", "u4", 16)
    with stream.subscription() as reader:
        child = start(emit_numbers, memory.name, 200)
        assert list(reader) == list(range(200))
        join(child)


@pytest.mark.filterwarnings("ignore:.*multi-threaded.*:DeprecationWarning")
def test_a_forked_child_leaves_what_is_its_parents(memory: Memory) -> None:
    stream = Stream(memory, "s", "u4", 4)
    reader, listener = stream.subscription(), stream.subscribe(lambda value: None)
    derived = stream.map(memory, "d", lambda value: value + 1)
    pid = os.fork()
    if pid == 0:
        try:
            assert reader.closed and listener.closed
            with raises(Code.CLOSED, "fork"):
                reader.try_next()
            reader.close()
            listener.close()
            assert derived.derivation is not None and derived.derivation.done
            derived.derivation.stop()
            del reader, listener, derived
            gc.collect()
            os._exit(0)
        finally:
            os._exit(1)
    assert os.waitpid(pid, 0)[1] == 0
    assert stream.subscriber_count == 3
    with derived.subscription() as results:
        stream.emit(7)
        assert reader.next(timeout=LONG) == 7 and results.next(timeout=LONG) == 8
    listener.close()
    assert derived.derivation is not None
    derived.derivation.stop()


def test_waiting_costs_no_cpu(memory: Memory) -> None:
    stream = Stream(memory, "s", "u4", 1)
    reader, derived = stream.subscription(), stream.map(memory, "d", lambda value: value)
    with stream.subscribe(lambda value: None):
        before = time.process_time()
        with raises(Code.TIMEOUT):
            reader.next(timeout=0.6)
        assert time.process_time() - before < 0.3
    assert derived.derivation is not None
    derived.derivation.stop()


# --- against a model ---


@settings(max_examples=60, deadline=None)
@given(
    capacity=st.integers(1, 5),
    policy=st.sampled_from(POLICIES),
    moves=st.lists(st.tuples(st.sampled_from("ebrRjlE"), st.integers(0, 9)), max_size=60),
)
def test_any_course_is_that_of_a_model(capacity: int, policy: str, moves: list[tuple[str, int]]) -> None:
    with Memory(new_name(), "128KB") as memory:
        memory.unlink()
        stream = Stream(memory, "s", "u4", capacity, policy, subscribers=3, spares=2)
        published: list[int] = []
        readers: list[tuple[Any, list[int]]] = []  # with the place where each is
        ended = False

        def model_emit(value: int) -> bool:
            if policy != "drop_oldest" and any(len(published) - at[0] >= capacity for _, at in readers):
                return False
            published.append(value)
            return True

        for move, number in moves:
            if move in "eb" and not ended:
                values = [len(published) + k for k in range(number if move == "b" else 1)]
                expected = 0
                for value in values:
                    if not model_emit(value):
                        break
                    expected += 1
                assert (stream.try_emit_many(values) if move == "b" else int(stream.try_emit(values[0]))) == expected
            elif move == "j" and len(readers) < 3:
                subscription = stream.subscription(number)
                most = capacity if policy == "drop_oldest" else capacity - 1
                readers.append((subscription, [max(0, len(published) - min(number, most))]))
                assert subscription.position == readers[-1][1][0]
            elif move == "l" and readers:
                readers.pop(number % len(readers))[0].close()
            elif move in "rR" and readers:
                subscription, at = readers[number % len(readers)]
                at[0] = max(at[0], len(published) - capacity)
                there = published[at[0] : at[0] + (number + 1 if move == "R" else 1)]
                got = subscription.try_next_many(number + 1).tolist() if move == "R" else None
                if got is None:
                    one = subscription.try_next()
                    got = [] if one is None else [one]
                assert got == there[: len(got)] and bool(got) == bool(there)
                at[0] += len(got)
                assert subscription.position == at[0]
                assert subscription.ended == (ended and not there)
                if subscription.ended:
                    readers.pop(number % len(readers))
            elif move == "E" and number == 0:
                stream.end()
                ended = True
            assert stream.sequence == len(published)
            assert stream.history().tolist() == published[-capacity:]
