"""Channels between two steps of an operation: deaths at each of them, others that do something there, Ctrl-C."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from harness import new_name, raises, seeded
from steps import at_step, at_steps, dies_at, stepping

from zeroipc import Channel, Code, Error, Memory, try_select

CAPACITY, SPARES = 2, 3
CHOICES = [0, CAPACITY]  # unbuffered, buffered
ids = ["unbuffered", "buffered"]

# What is done; each takes a value that nobody else uses.
OPERATIONS: dict[str, Callable[[Channel, int], Any]] = {
    "send": lambda channel, value: channel.try_send(value),
    "receive": lambda channel, _: channel.try_receive(),
    "end": lambda channel, _: channel.end(),
}


def new_channel(memory: Memory, capacity: int, before: int, moves: int) -> Channel:
    """A channel that so many values have gone through and that holds 1, 2, ... `before`."""
    channel = Channel(memory, "c", "i8", capacity, spares=SPARES, offers=CAPACITY if capacity == 0 else None)
    for _ in range(moves):
        channel.try_send(0)
        channel.try_receive()
    for value in range(1, before + 1):
        channel.send(value)
    return channel


def check_room(channel: Channel) -> None:
    """No cell and no block is lost: it takes as many values as ever, by the blocks of its own."""
    if channel.capacity == 0:
        assert channel.try_receive() is None
        for _ in range(2 * CAPACITY + SPARES):
            assert not channel.try_send(7)  # offered, and taken back
        return
    while channel.try_receive() is not None:
        pass
    for _ in range(2):
        assert [channel.try_send(k) for k in (5, 6, 7)] == [True, True, False]
        assert [channel.try_receive() for _ in range(3)] == [5, 6, None]


def drain(channel: Channel) -> list[int]:
    found = []
    while (value := channel.try_receive()) is not None:
        found.append(value)
    return found


@pytest.mark.filterwarnings("ignore:.*multi-threaded.*:DeprecationWarning")
@pytest.mark.parametrize("operation", list(OPERATIONS))
@pytest.mark.parametrize(("capacity", "before"), [(0, 0), (CAPACITY, 0), (CAPACITY, 1), (CAPACITY, CAPACITY)])
def test_a_death_at_each_step_leaves_the_channel_whole(operation: str, capacity: int, before: int) -> None:
    name = new_name()

    def body(hook: Callable[[], None]) -> None:
        with Memory(name) as mine:
            channel = Channel(mine, "c", "i8")
            with stepping(channel._core, hook):
                OPERATIONS[operation](channel, 100)

    number, alive = 0, True
    while alive:
        with Memory(name, 65536, max_peers=4) as memory:
            channel = new_channel(memory, capacity, before, moves=number % 5)
            alive = dies_at(body, number)
            ended = channel.is_ended()
            left = drain(channel)
            full = list(range(1, before + 1))
            if operation == "send":
                assert left in (full, [*full, 100]) and not ended, number
            elif operation == "receive":
                assert left in (full, full[1:]) and not ended, number
            else:
                assert left == full and channel.is_drained() is ended, number
            if not ended:
                check_room(channel)
            channel.end()
            assert channel.is_drained()
            memory.unlink()
        number += 1
    assert number > 1


@pytest.mark.parametrize("is_thread", [False, True], ids=["process", "thread"])
@pytest.mark.parametrize("capacity", CHOICES, ids=ids)
def test_others_at_any_steps_lose_and_double_nothing(is_thread: bool, capacity: int) -> None:
    """`thread`: the others have the same owner id."""
    draw = seeded()
    with Memory(new_name(), "4MB", max_entries=1000) as memory, Memory(memory.name) as second_memory:
        memory.unlink()
        value, received_while_offered = 0, 0
        for round in range(120):
            name = f"c{round}"
            channel = Channel(memory, name, "i8", capacity, spares=SPARES, offers=None if capacity else CAPACITY)
            other = channel if is_thread else Channel(second_memory, name, "i8")
            sent: set[int] = set()
            taken: list[int] = []

            def do(
                target: Channel, draw: Any = draw, sent: set[int] = sent, taken: list[int] = taken, round: int = round
            ) -> None:
                nonlocal value
                value += 1
                mine = value
                operation = draw.choice(["send", "send", "send", "receive", "receive", "end"])
                if operation == "end" and draw.random() < 0.7:
                    return
                try:
                    result = OPERATIONS[operation](target, mine)
                    if operation == "send" and result:
                        sent.add(mine)
                    elif operation == "receive" and result is not None:
                        taken.append(result)
                except Error as error:
                    assert error.code is Code.ENDED and target.is_ended()

            def do_some(other: Channel = other, do: Callable[[Channel], None] = do) -> None:
                for _ in range(draw.randint(1, 4)):
                    do(other)

            for _ in range(12):
                with stepping(channel._core, at_steps(draw.sample(range(25), draw.randint(1, 5)), do_some)):
                    do(channel)
                assert len(channel) == (len(sent) - len(taken) if capacity else 0)
            received_while_offered += len(taken)
            channel.end()
            taken += drain(channel)
            assert len(taken) == len(set(taken)) and set(taken) == sent
            assert channel.is_drained()
        assert received_while_offered


@pytest.mark.parametrize("capacity", CHOICES, ids=ids)
@pytest.mark.parametrize("operation", ["send", "receive", "end", "select"])
def test_ctrl_c_at_each_step_leaves_no_offer_and_loses_no_block(memory: Memory, operation: str, capacity: int) -> None:
    number, is_there = 0, True

    def interrupt() -> None:
        raise KeyboardInterrupt

    def select(channel: Channel, value: int) -> object:
        return try_select([channel.sending(value)])

    while is_there and number < 60:
        channel = Channel(memory, f"c{number}", "i8", capacity, spares=1, offers=None if capacity else CAPACITY)
        try:
            with stepping(channel._core, at_step(number, interrupt)):
                {**OPERATIONS, "select": select}[operation](channel, 100)
            is_there = False
        except KeyboardInterrupt:
            pass
        assert drain(channel) in ([], [100] if operation in ("send", "select") and capacity else []), number
        if not channel.is_ended():
            check_room(channel)
        number += 1
    assert number > 2


def test_an_offer_that_stood_when_the_channel_ended_in_a_retraction(memory: Memory) -> None:
    """The mark comes between the load and the CAS of O5."""
    for ends_at in range(30):
        channel = Channel(memory, f"c{ends_at}", "i8", 0, offers=1, spares=1)
        try:
            with stepping(channel._core, at_step(ends_at, channel.end)):
                assert channel.try_send(5) is False
        except Error as error:
            assert error.code is Code.ENDED
        channel.end()
        assert channel.is_drained() and channel.try_receive() is None
        with raises(Code.ENDED):
            channel.try_send(6)
