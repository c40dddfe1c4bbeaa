"""Pools between two steps of an operation: deaths at each of them, others that do something there, Ctrl-C."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from harness import new_name, seeded
from steps import at_step, at_steps, deaths, stepping

from zeroipc import Code, Error, Memory, Pool, Queue
from zeroipc.pool import PoolLease

CAPACITY, ROOM = 3, 2


class Place:
    """A pool and its queue, as one participant has them."""

    def __init__(self, memory: Memory, number: int = 0) -> None:
        self.pool = Pool(memory, f"p{number}", "i8", CAPACITY)
        self.queue = Queue(memory, f"q{number}", "u8", ROOM, spares=2)
        self.pool._bound(self.queue)

    def acquire(self, value: int) -> PoolLease | None:
        lease = self.pool.try_acquire()
        if lease:
            lease.value = value
        return lease

    def receive(self) -> PoolLease | None:
        return self.pool.try_receive(self.queue)

    def send(self, lease: PoolLease) -> bool:
        return self.pool.try_send(lease, self.queue)

    @contextmanager
    def stepping(self, hook: Callable[[], None]) -> Iterator[None]:
        """Accesses to the words of both. A hook that acts is not called for what it does itself."""
        inside = False

        def quiet() -> None:
            nonlocal inside
            if not inside:
                inside = True
                try:
                    hook()
                finally:
                    inside = False

        with stepping(self.pool._core, quiet), stepping(self.queue._core, quiet):
            yield

    def drain(self) -> list[int]:
        found = []
        while lease := self.receive():
            with lease:
                found.append(lease.value)
        return found

    def check_room(self) -> None:
        """Nothing is lost: every block can be leased, and as many sent as the queue has cells, again and again."""
        assert self.drain() == [] and self.pool.available == CAPACITY
        for _ in range(2):
            leases = [self.acquire(k) for k in range(CAPACITY)]
            assert all(leases) and self.pool.try_acquire() is None
            assert [self.send(lease) for lease in leases if lease] == [True] * ROOM + [False]
            assert leases[-1]
            leases[-1].release()
            assert self.drain() == list(range(ROOM))


OPERATIONS = ["acquire", "release", "send", "receive", "relay", "reclaim"]


def operate_on(place: Place, operation: str, hook: Callable[[], None]) -> None:
    lease = place.pool.acquire() if operation in ("release", "send") else None
    if lease:
        lease.value = 100
    with place.stepping(hook):
        if operation == "acquire":
            lease = place.acquire(100)
        elif operation == "release":
            assert lease
            lease.release()
        elif operation == "send":
            assert lease
            place.send(lease)
        elif operation == "reclaim":
            place.pool.reclaim()
        else:
            lease = place.receive()
            if lease and operation == "relay":
                place.send(lease)


@pytest.mark.filterwarnings("ignore:.*multi-threaded.*:DeprecationWarning")
@pytest.mark.parametrize("operation", OPERATIONS)
@pytest.mark.parametrize("before", [0, 1, ROOM])
def test_a_death_at_each_step_leaves_the_pool_whole(operation: str, before: int) -> None:
    name = new_name()

    def body(hook: Callable[[], None]) -> None:
        with Memory(name) as mine:
            operate_on(Place(mine), operation, hook)

    for die in deaths(body):
        with Memory(name, 65536, max_peers=4) as memory:
            place = Place(memory)
            for value in range(before):
                lease = place.acquire(value)
                assert lease and place.send(lease)
            die(memory)
            full = list(range(before))
            allowed = {"send": [full, [*full, 100]], "receive": [full, full[1:]]}
            allowed["relay"] = [*allowed["receive"], full[1:] + full[:1]]
            left = place.drain()
            assert left in allowed.get(operation, [full]), operation
            place.check_room()
            assert place.pool.reclaim() == 0
            memory.unlink()


@pytest.mark.parametrize("is_thread", [False, True], ids=["process", "thread"])
def test_others_at_any_steps_lose_and_double_nothing(is_thread: bool) -> None:
    draw = seeded()
    with Memory(new_name(), 65536) as memory, Memory(memory.name) as second_memory:
        memory.unlink()
        place = Place(memory)
        other = place if is_thread else Place(second_memory)
        held: dict[int, list[PoolLease]] = {0: [], 1: []}
        alive: set[int] = set()  # values that were leased and not given back
        value = 0

        def do(who: int) -> None:
            nonlocal value
            at = (place, other)[who]
            mine = held[who]
            operation = draw.choice(["acquire", "acquire", "release", "send", "send", "receive", "receive"])
            if operation == "acquire":
                value += 1
                number = value
                lease = at.pool.try_acquire()
                if lease:
                    lease.value = number
                    alive.add(number)
                    mine.append(lease)
            elif operation == "receive":
                lease = at.receive()
                if lease:
                    assert lease.value in alive and lease.value not in [one.value for one in held[0] + held[1]]
                    mine.append(lease)
            elif mine:
                lease = mine.pop(draw.randrange(len(mine)))
                number = lease.value
                if operation == "release":
                    alive.remove(number)
                    lease.release()
                elif not at.send(lease):
                    mine.append(lease)

        def do_some() -> None:
            for _ in range(draw.randint(1, 3)):
                do(1)

        for _ in range(2000):
            with place.stepping(at_steps(draw.sample(range(24), draw.randint(1, 4)), do_some)):
                do(0)
            leases = held[0] + held[1]
            assert len({lease.handle & 0xFFFFFF for lease in leases}) == len(leases)
            assert len(place.queue) + len(leases) == place.pool.allocated == len(alive)
        for lease in leases:
            alive.remove(lease.value)
            lease.release()
        assert set(place.drain()) == alive
        place.check_room()


@pytest.mark.parametrize("operation", OPERATIONS)
@pytest.mark.parametrize("before", [0, 1, ROOM])
def test_ctrl_c_at_each_step_loses_no_block(memory: Memory, operation: str, before: int) -> None:
    number, is_there = 0, True

    def interrupt() -> None:
        raise KeyboardInterrupt

    while is_there:
        place = Place(memory, number)
        for value in range(before):
            lease = place.acquire(value)
            assert lease and place.send(lease)
        lease = None

        def operate(place: Place = place) -> None:
            nonlocal lease
            if operation == "acquire":
                lease = place.acquire(100)
            elif operation == "reclaim":
                place.pool.reclaim()
            elif operation in ("receive", "relay"):
                lease = place.receive()
                if lease and operation == "relay":
                    place.send(lease)
            elif lease:
                lease.release() if operation == "release" else place.send(lease)

        if operation in ("release", "send"):
            lease = place.acquire(100)
        try:
            with place.stepping(at_step(number, interrupt)):
                operate()
            is_there = False
        except KeyboardInterrupt:
            pass
        if lease and not lease.ended:
            try:
                lease.release()
            except Error as error:  # it was interrupted when it was released
                assert error.code is Code.STALE and operation == "release"
        full = list(range(before))
        # What was received may be lost with it.
        assert place.drain() in (full, [*full, 100], full[1:], full[1:] + full[:1]), (operation, number)
        place.check_room()
        number += 1
