"""Senders and receivers that are killed: what was acknowledged is received once, whole, and the channel ends."""

from __future__ import annotations

import time

import pytest
from harness import LONG, kill, seeded, start, until
from test_storm import DTYPE, MOST_EACH, MOST_MAKERS, element, enter

from zeroipc import Array, Channel, Memory, select

CREW = 4


def send_for_ever(name: str, maker: int) -> None:
    memory = Memory(name)
    channel, sent = Channel(memory, "c", DTYPE), Array(memory, "sent", "u4")
    quit = Channel(memory, "quit", "u1")
    for number in range(MOST_EACH - 1):
        if number % 2:
            select([channel.sending(element(maker, number)), quit.receiving()])
        else:
            channel.send(element(maker, number))
        sent[maker] = number + 1


def receive_for_ever(name: str, maker: int) -> None:
    memory = Memory(name)
    channel, seen, torn = Channel(memory, "c", DTYPE), Array(memory, "seen", "u1"), Array(memory, "torn", "u4")
    quit = Channel(memory, "quit", "u1")
    while True:
        _, value = select([channel.receiving(), quit.receiving()]) if maker % 2 else (0, channel.receive())
        if value is None:
            return
        enter(seen, torn, value)


@pytest.mark.parametrize("capacity", [0, 12])
def test_nothing_is_lost_doubled_or_torn(name: str, capacity: int) -> None:
    draw = seeded()
    with Memory(name, "16MB", max_peers=16) as memory:
        channel = Channel(memory, "c", DTYPE, capacity, spares=8, offers=None if capacity else 8)
        sent, torn = Array(memory, "sent", "u4", MOST_MAKERS), Array(memory, "torn", "u4", 1)
        seen = Array(memory, "seen", "u1", MOST_MAKERS * MOST_EACH)
        Channel(memory, "quit", "u1", 1)
        bodies = [send_for_ever, receive_for_ever]
        crew = [start(bodies[k % 2], name, k) for k in range(CREW)]
        started, killed = CREW, [0, 0]
        until(lambda: len(memory.peers()) == CREW + 1)
        end = time.monotonic() + 0.8
        while time.monotonic() < end and started < MOST_MAKERS:
            time.sleep(draw.random() * 0.04)
            victim = draw.randrange(CREW)
            kill(crew[victim])
            killed[victim % 2] += 1
            crew[victim] = start(bodies[victim % 2], name, started)
            started += 1
        for k in range(0, CREW, 2):
            kill(crew[k])
        channel.end()  # receivers take what is there, and leave
        for k in range(1, CREW, 2):
            crew[k].join(LONG)
            assert crew[k].exitcode == 0
        until(lambda: len(memory.peers()) == 1)
        assert channel.is_drained()
        missing = 0
        for maker in range(started):
            mine = seen[maker * MOST_EACH : (maker + 1) * MOST_EACH]
            acknowledged = int(sent[maker])
            missing += int((mine[:acknowledged] == 0).sum())
            assert (mine <= 1).all()
            assert not mine[acknowledged + 1 :].any()  # what it was sending when it was killed
        print(f"{killed} senders and receivers killed, {int(sent.sum())} values, {missing} gone with receivers")
        assert sent.sum() > 5 and torn[0] == 0 and missing <= killed[1]
