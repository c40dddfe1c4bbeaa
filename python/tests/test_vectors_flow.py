"""The scripts of the vectors: channel, stack, future, lazy, pool."""

from __future__ import annotations

import threading
from typing import Any

import numpy as np
from harness import raises, until
from vectors import play

from zeroipc import Channel, Code, Error, Future, Lazy, Memory, Pool, Queue, Stack
from zeroipc import layout as L

MESSAGE = np.dtype([("type", "u1"), ("data", "i4"), ("text", "S5")], align=True)


def test_vector_channel() -> None:
    def wait_for_a_receiver(hand: Channel) -> None:
        try:
            hand.send((1, -42, b"start"))
        except Error as error:
            assert error.code is Code.CLOSED

    def write(memory: Memory) -> Any:
        numbers = Channel(memory, "numbers", np.uint32, 2, spares=1)
        numbers.send(10)
        numbers.send(20)
        assert numbers.receive() == 10
        numbers.send(30)
        numbers.end()
        ended = Channel(memory, "ended", np.float64, 1, spares=1)
        ended.send(0.5)
        assert ended.receive() == 0.5
        ended.end()
        hand = Channel(memory, "hand", MESSAGE, 0, offers=2, spares=1)
        threading.Thread(target=wait_for_a_receiver, args=(hand,)).start()
        taken = (hand._core.offset + L.CHANNEL_TAKEN) >> 3
        until(lambda: hand._core.u64[taken] != 0)
        assert not hand.try_send((2, 7, b"never"))

    def read(memory: Memory) -> None:
        numbers, ended = Channel(memory, "numbers", np.uint32), Channel(memory, "ended", np.float64)
        for channel in (numbers, ended):
            with raises(Code.ENDED):
                channel.try_send(1)
        assert list(numbers) == [20, 30] and numbers.is_drained()
        assert ended.is_drained()
        hand = Channel(memory, "hand", MESSAGE)
        assert hand.try_receive().tolist() == (1, -42, b"start")
        assert hand.try_receive() is None

    play("channel", 3, write, read)


def test_vector_stack() -> None:
    def write(memory: Memory) -> None:
        numbers = Stack(memory, "numbers", np.uint32, 3, spares=2)
        numbers.push_many([10, 20])
        assert numbers.pop() == 20
        numbers.push_many([30, 40])
        messages = Stack(memory, "messages", MESSAGE, 2, spares=1)
        messages.push((1, -42, b"start"))
        messages.push((2, 7, b"go"))
        assert messages.pop().tolist() == (2, 7, b"go")

    def read(memory: Memory) -> None:
        numbers = Stack(memory, "numbers", np.uint32, 3)
        assert numbers.is_full() and not numbers.try_push(1) and list(numbers) == [40, 30, 10]
        messages = Stack(memory, "messages", MESSAGE)
        assert messages.top().tolist() == (1, -42, b"start")
        assert messages.try_push((3, 3, b"")) and not messages.try_push((4, 4, b""))

    play("stack", 2, write, read)


def test_vector_future() -> None:
    def write(memory: Memory) -> Any:
        answer = Future(memory, "answer", np.float64)
        answer.set_value(42.5)
        assert answer.map(memory, "doubled", np.float64, lambda value: value * 2).get() == 85
        Future(memory, "trouble", np.uint32, blocks=2).set_error("no café")
        return Future(memory, "promised", MESSAGE, blocks=2).pledge()

    def read(memory: Memory) -> None:
        assert Future(memory, "answer", np.float64).get() == 42.5
        assert Future(memory, "doubled", np.float64, True).get() == 85
        with raises(Code.FAILED, "no café"):
            Future(memory, "trouble", np.uint32).get()
        promised = Future(memory, "promised", MESSAGE)
        with raises(Code.ABANDONED):
            promised.get()
        assert promised._core.state_now() == L.STATE_ABANDONED

    play("future", 4, write, read)


def test_vector_lazy() -> None:
    def write(memory: Memory) -> Any:
        values = iter([41, 42])
        total = Lazy(memory, "sum", np.uint32, lambda: next(values))
        total.force()
        total.invalidate()
        total.force()

        def fail() -> None:
            raise OSError("no disk")

        with raises(Code.FAILED):
            Lazy(memory, "broken", np.uint8, fail, blocks=2).force()
        begun = Lazy(memory, "begun", np.uint8, lambda: 0, blocks=2)
        assert begun._core.begin()

    def read(memory: Memory) -> None:
        assert Lazy(memory, "sum", np.uint32).force() == 42
        with raises(Code.FAILED, "no disk"):
            Lazy(memory, "broken", np.uint8).force()
        begun = Lazy(memory, "begun", np.uint8, lambda: 5)
        assert begun.state == "computing" and begun.force() == 5

    play("lazy", 3, write, read)


def test_vector_pool() -> None:
    def write(memory: Memory) -> Any:
        counters, handles = Pool(memory, "counters", np.uint32, 3), Queue(memory, "handles", np.uint64, 2, spares=1)
        kept = counters.acquire()
        kept.value = 7
        sent = counters.acquire()
        sent.value = 8
        counters.send(sent, handles)
        counters.acquire().release()
        images = Pool(memory, "images", "V60", 2)
        image = images.acquire()
        image.value = bytes([9]) * 60
        return kept, image

    def read(memory: Memory) -> None:
        counters, handles = Pool(memory, "counters", np.uint32), Queue(memory, "handles", np.uint64)
        assert (counters.allocated, counters.available) == (1, 2)
        lease = counters.receive(handles)
        assert lease.value == 8 and lease.handle == 3 << 24 | 1
        images = Pool(memory, "images", "V60")
        assert images.available == 2
        assert bytes(images.get(1 << 24).value) == bytes([9]) * 60

    play("pool", 3, write, read)
