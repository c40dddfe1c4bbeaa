"""Channels: buffered and from hand to hand, among threads, tasks and processes, their end, and words that lie."""

from __future__ import annotations

import asyncio
import gc
import threading
import time
from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np
import pytest
from harness import LONG, in_threads, interrupt_soon, join, lie, new_name, offset_of, raises, run_async, seeded, start
from hypothesis import given, settings
from hypothesis import strategies as st

from zeroipc import Array, Channel, Code, Error, Memory, Queue
from zeroipc import layout as L
from zeroipc.cell import LAP_MASK, NO_BLOCK, TURN_MASK, target_word
from zeroipc.offer import Offer

both = pytest.mark.usefixtures("both_atomics")
MESSAGE = np.dtype([("type", "u1"), ("data", "i4"), ("text", "S5")], align=True)


def begin_at_lap(memory: Memory, channel: Channel, lap: int) -> None:
    """The channel as it is after so many laps."""
    words, at = memory.attachment.words, offset_of(memory, channel.name)
    for hint in (L.QUEUE_TAIL, L.QUEUE_HEAD):
        words.store64(at + hint, lap << 24)
    for index in range(channel._core.capacity):
        cell = at + L.QUEUE_CELLS + index * channel._core.stride
        words.store64(cell, target_word(lap << 1 & TURN_MASK, NO_BLOCK))


# --- buffered ---


@both
def test_values_come_in_order_until_the_end(memory: Memory) -> None:
    channel = Channel(memory, "c", "f8", 3)
    assert channel.try_receive() is None and not channel.is_drained() and channel.capacity == 3
    for _ in range(5):
        assert [channel.try_send(k) for k in range(4)] == [True, True, True, False] and len(channel) == 3
        assert [channel.try_receive() for _ in range(4)] == [0, 1, 2, None]
        channel.send(5)
        assert channel.receive() == 5.0
    channel.send(1)
    channel.send(2, timeout=0)
    channel.end()
    channel.end()
    assert channel.is_ended() and not channel.is_drained()
    for send in (channel.try_send, channel.send):
        with raises(Code.ENDED, 'channel "c": it has ended'):
            send(3)
    assert list(channel) == [1, 2]
    assert channel.is_drained() and channel.try_receive() is None and channel.receive() is None and not len(channel)


@both
@pytest.mark.parametrize("full", [0, 1, 2, 3])
def test_the_end_of_a_channel_in_every_state(memory: Memory, full: int) -> None:
    for moved in range(4):
        channel = Channel(memory, f"c{moved}", MESSAGE, 3, spares=1)
        for _ in range(moved):
            channel.send((0, 0, b""))
            channel.receive()
        for k in range(full):
            channel.send((k, -k, b"text"))
        channel.end()
        with raises(Code.ENDED):
            channel.try_send((9, 9, b""))
        assert [value.tolist() for value in channel] == [(k, -k, b"text") for k in range(full)]
        assert channel.is_drained() and channel.is_ended()
        with raises(Code.ENDED):
            channel.send((9, 9, b""))


@both
@pytest.mark.parametrize("lap", [LAP_MASK, LAP_MASK - 1, (1 << 38) - 1, (1 << 37) - 1])
def test_laps_wrap_and_the_mark_stays(memory: Memory, lap: int) -> None:
    for capacity in (1, 2, 3, 5):
        for length in range(3 * capacity + 1):
            channel = Channel(memory, f"c{capacity}-{length}", "u4", capacity, spares=1)
            begin_at_lap(memory, channel, lap)
            for k in range(length):
                channel.send(k)
                if k >= capacity - 1:
                    assert channel.receive() == k - capacity + 1
            channel.end()
            assert list(channel) == list(range(max(0, length - capacity + 1), length)) and channel.is_drained()


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 6), st.lists(st.sampled_from("ssrre"), max_size=30), st.sampled_from([0, 1, LAP_MASK]))
def test_any_operations_against_a_model(capacity: int, operations: list[str], lap: int) -> None:
    with Memory(new_name(), 65536) as memory:
        memory.unlink()
        channel = Channel(memory, "c", "u2", capacity, spares=1)
        begin_at_lap(memory, channel, lap)
        model: list[int] = []
        ended = False
        for number, operation in enumerate(operations):
            if operation == "s" and ended:
                with raises(Code.ENDED):
                    channel.try_send(number)
            elif operation == "s":
                assert channel.try_send(number) is (len(model) < capacity)
                model += [number] * (len(model) < capacity)
            elif operation == "r":
                assert channel.try_receive() == (model.pop(0) if model else None)
            else:
                channel.end()
                ended = True
            assert len(channel) == len(model)
            assert (channel.is_ended(), channel.is_drained()) == (ended, ended and not model)


# --- from hand to hand ---


@both
def test_a_value_goes_from_hand_to_hand(memory: Memory) -> None:
    channel = Channel(memory, "c", MESSAGE, 0)
    assert channel.capacity == 0 and len(channel) == 0 and not channel.try_send((1, 2, b""))
    with raises(Code.TIMEOUT, 'channel "c": waiting for a receiver'):
        channel.send((1, 2, b""), timeout=0.01)
    with raises(Code.TIMEOUT):
        channel.send((1, 2, b""), timeout=0)
    assert channel.try_receive() is None  # the offers were taken back
    got: list[Any] = []
    in_threads(lambda: channel.send((7, -42, b"start"), LONG), lambda: got.append(channel.receive(LONG).tolist()))
    assert got == [(7, -42, b"start")]
    c = channel._core
    assert not any(c.u64[(c.offset + set >> 3) + k] for set in (0xC0, 0xE0, 0x100, 0x120) for k in range(4))


def test_offers_are_taken_in_order_and_those_that_were_taken_back_leave_no_gap(memory: Memory) -> None:
    channel = Channel(memory, "c", "i8", 0, offers=4, spares=2)
    for _ in range(30):
        offers = [Offer(channel, channel.elements.encode(k)) for k in range(4)]
        assert all(offer.place() is not None for offer in offers)
        extra = Offer(channel, channel.elements.encode(9))
        assert extra.place() is None and not extra.standing  # every cell has an offer
        assert offers[1].retract() and not offers[0].look()
        assert extra.place() is None  # the cell is free when those before it are consumed
        assert channel.try_receive() == 0 and offers[0].look()
        assert channel.try_receive() == 2
        assert offers[2].retract() is False
        assert extra.place() is not None
        assert [channel.try_receive() for _ in range(3)] == [3, 9, None]
        assert offers[3].look() and extra.look()


def test_the_end_takes_offers_back_or_finds_them_taken(memory: Memory) -> None:
    channel = Channel(memory, "c", "i8", 0, offers=2)
    offers = [Offer(channel, channel.elements.encode(k)) for k in range(2)]
    assert all(offer.place() is not None for offer in offers)
    channel.end()
    assert channel.try_receive() == 0 and not channel.is_drained()
    assert offers[0].look()
    with raises(Code.ENDED):
        offers[1].look()
    assert channel.is_drained() and channel.receive() is None
    with raises(Code.ENDED):
        channel.send(5)
    waiting = Channel(memory, "d", "i8", 0)
    threading.Timer(0.05, waiting.end).start()
    with raises(Code.ENDED):
        waiting.send(1, LONG)
    assert waiting.receive() is None


@both
def test_many_threads_hand_over_every_value_once(memory: Memory) -> None:
    for capacity in (0, 3):
        channel = Channel(memory, f"c{capacity}", "u8", capacity, offers=2 if capacity == 0 else None, spares=8)
        each = 150
        got: list[int] = []

        def send(maker: int, channel: Channel = channel, each: int = each) -> None:
            for k in range(each):
                channel.send(maker << 32 | k, LONG)

        def receive(channel: Channel = channel, got: list[int] = got) -> None:
            got.extend(channel)

        def end_after(channel: Channel = channel) -> None:
            in_threads(lambda: send(0), lambda: send(1), lambda: send(2))
            channel.end()

        in_threads(end_after, receive, receive)
        assert sorted(got) == [maker << 32 | k for maker in range(3) for k in range(each)]


# --- waiting ---


def send_numbers(name: str, count: int) -> None:
    with Memory(name) as memory:
        channel = Channel(memory, "c", "i8", timeout=LONG)
        for k in range(count):
            channel.send(k, LONG)
        channel.end()


@pytest.mark.parametrize("capacity", [0, 4])
def test_another_process_sends_and_ends(memory: Memory, capacity: int) -> None:
    channel = Channel(memory, "c", "i8", capacity)
    child = start(send_numbers, memory.name, 300)
    assert list(channel) == list(range(300))
    join(child)
    another = start(send_numbers, memory.name, 0)
    join(another)


@pytest.mark.parametrize("capacity", [0, 1])
def test_who_waits_sleeps_and_ends_with_the_memory(name: str, capacity: int) -> None:
    memory = Memory(name, "1MB")
    channel = Channel(memory, "c", "i8", capacity)
    before = time.process_time()
    with raises(Code.TIMEOUT, "waiting for a value"):
        channel.receive(0.3)
    with raises(Code.TIMEOUT):
        for _ in range(2):
            channel.send(1, 0.3)
    assert time.process_time() - before < 0.15
    threading.Timer(0.05, memory.close).start()
    with raises(Code.CLOSED):
        for _ in range(2):
            channel.send(1)
    gc.collect()  # errors that are kept refer to who waited
    with Memory(name) as again:
        left = Channel(again, "c", "i8")
        assert len(again.peers()) == 1
        assert (left.try_receive() is None) is (capacity == 0)  # the offer was taken back


def test_ctrl_c_takes_an_offer_back(memory: Memory) -> None:
    channel = Channel(memory, "c", "i8", 0)
    for wait in (lambda: channel.send(1), channel.receive):
        interrupt_soon(0.05)
        with pytest.raises(KeyboardInterrupt):
            wait()
    assert channel.try_receive() is None


def test_tasks_send_and_receive(memory: Memory) -> None:
    async def body() -> None:
        for capacity in (0, 2):
            channel = Channel(memory, f"c{capacity}", "i8", capacity)

            async def send(channel: Channel = channel) -> None:
                for k in range(40):
                    await channel.send_async(k)
                channel.end()

            sending = asyncio.create_task(send())
            assert [value async for value in channel] == list(range(40))
            await sending
            assert await channel.receive_async() is None
            with raises(Code.ENDED):
                await channel.send_async(1)
            other = Channel(memory, f"d{capacity}", "i8", capacity)
            with raises(Code.TIMEOUT):
                for _ in range(3):
                    await other.send_async(1, 0.01)
            with raises(Code.TIMEOUT):
                for _ in range(3):
                    await other.receive_async(0.01)

    run_async(body)


@pytest.mark.parametrize("capacity", [0, 1])
def test_cancelled_tasks_lose_and_double_nothing(memory: Memory, capacity: int) -> None:
    channel = Channel(memory, "c", "i8", capacity)
    draw = seeded()

    async def body() -> None:
        sent: list[int] = []
        unsure: set[int] = set()
        got: list[int] = []

        async def send(value: int) -> None:
            try:
                await channel.send_async(value)
                sent.append(value)
            except asyncio.CancelledError:
                if capacity == 0:  # a receiver may have taken it in that instant
                    unsure.add(value)
                raise

        async def receive() -> None:
            got.append(await channel.receive_async())

        for round in range(80):
            tasks = [asyncio.create_task(send(round * 10 + k)) for k in range(2)]
            tasks += [asyncio.create_task(receive()) for _ in range(2)]
            await asyncio.sleep(draw.choice([0, 0, 0.0005, 0.002]))
            for task in draw.sample(tasks, 2):
                task.cancel()
            await asyncio.sleep(0)
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        while (value := channel.try_receive()) is not None:
            got.append(value)
        assert len(got) == len(set(got)) and set(sent) <= set(got) <= set(sent) | unsure

    run_async(body)
    assert memory.attachment.waiting.stands(channel._core.not_empty << 3) == 0


# --- opening ---


def test_what_cannot_be_opened(memory: Memory) -> None:
    buffered = Channel(memory, "b", "f8", 4, spares=1)
    Channel(memory, "b", "f8").close()
    unbuffered = Channel(memory, "u", "f8", 0, offers=3, spares=1)
    assert Channel(memory, "u", "f8").capacity == 0 and Channel(memory, "u", "f8", 0).capacity == 0
    with raises(Code.SHAPE_MISMATCH, "stored capacity 4, asked for 5"):
        Channel(memory, "b", "f8", 5)
    with raises(Code.SHAPE_MISMATCH, "stored capacity 4, asked for 0"):
        Channel(memory, "b", "f8", 0)
    with raises(Code.SHAPE_MISMATCH, "stored capacity 0, asked for 3"):
        Channel(memory, "u", "f8", 3)
    for capacity in (-1, L.CHANNEL_MOST_BLOCKS, 1.5, "x", True, False):
        with raises(Code.BAD_ARGUMENT, "capacity"):
            Channel(memory, "r", "f8", capacity)  # type: ignore[arg-type]
    for offers in (0, -1, "x", L.CHANNEL_MOST_BLOCKS):
        with raises(Code.BAD_ARGUMENT, "offers"):
            Channel(memory, "r", "f8", 0, offers=offers)  # type: ignore[arg-type]
    with raises(Code.BAD_ARGUMENT, "capacity and spares"):
        Channel(memory, "r", "f8", L.CHANNEL_MOST_BLOCKS - 1, spares=2)
    with raises(Code.KIND_MISMATCH, "kind 'CHAN', asked for queue"):
        Queue(memory, "b", "f8")
    with raises(Code.BAD_TYPE):
        Channel(memory, "r", object, 1)
    with raises(Code.OUT_OF_RANGE):
        unbuffered.send("x")
    with raises(Code.OUT_OF_RANGE):
        buffered.send("x")
    for channel in (buffered, unbuffered):
        at = offset_of(memory, channel.name)
        for field, value in (
            (L.STRUCTURE_CAPACITY, 0),
            (L.STRUCTURE_STRIDE, 16),
            (L.STRUCTURE_STRIDE, 33),
            (L.QUEUE_BLOCK_COUNT, 2),
            (L.QUEUE_BLOCK_COUNT, 2**32 - 1),
            (L.CHANNEL_RENDEZVOUS, 2),
        ):
            with lie(memory, at + field, value), raises(Code.CORRUPT, f'channel "{channel.name}"'):
                Channel(memory, channel.name, "f8")


def test_closed_and_read_only_handles(memory: Memory) -> None:
    for capacity in (0, 2):
        channel = Channel(memory, f"c{capacity}", "i8", capacity)
        with Memory(memory.name, read_only=True) as reader:
            look = Channel(reader, channel.name, "i8")
            assert not look.is_ended() and not look.is_drained() and len(look) == 0 and look.capacity == capacity
            changes: list[Callable[[], object]] = [look.try_receive, look.end, look.receiving]
            changes += [partial(look.send, 1), partial(look.try_send, 1)]
            for change in changes:
                with raises(Code.READ_ONLY):
                    change()
        channel.close()
        uses: list[Callable[[], object]] = [channel.try_receive, channel.is_ended, channel.end]
        uses += [partial(channel.send, 1), partial(len, channel)]
        for use in uses:
            with raises(Code.CLOSED, f'channel "c{capacity}" is closed'):
                use()


def test_arbitrary_words_harm_nobody(memory: Memory) -> None:
    """Whatever stands in the cells: an outcome, or CORRUPT, and never an access elsewhere."""
    draw = seeded()
    channels = [Channel(memory, "b", "u8", 6, spares=4), Channel(memory, "u", "u8", 0, offers=6, spares=4)]
    guard = Array(memory, "guard", "u8", 64)
    for _ in range(150):
        for channel in channels:
            c = channel._core
            for _ in range(draw.randint(1, 12)):
                cell = c.cell(draw.randrange(10)) + draw.randrange(2)
                word = draw.choice([c.tail, c.head, c.not_empty, c.not_full, cell])
                near = [draw.getrandbits(64), draw.getrandbits(28), draw.getrandbits(24) | 1 << 63]
                c.u64[word] = draw.choice([*near, draw.getrandbits(4) << 24 | L.CHANNEL_CLOSED_BIT | 1])
            for use in (
                lambda channel=channel: channel.try_send(1),
                channel.try_receive,
                lambda channel=channel: len(channel),
                channel.is_ended,
                channel.is_drained,
                channel.end,
                channel.try_receive,
            ):
                try:
                    use()
                except Error as error:
                    assert error.code in (Code.CORRUPT, Code.ENDED)
    assert not guard.any()
