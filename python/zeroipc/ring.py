"""Ring: one producer, one consumer, in place. SPECIFICATION.md section 13 has the steps (T, W, R).

  line 1  tail { lap:32, index:32 }     line 2  the producer's owner word     line 5  waiters: not empty
  line 3  head                          line 4  the consumer's                line 6  waiters: not full
  line 7  the area: elements, `stride` bytes each, side by side; or frames of messages (ring_messages.py)

Longer than most files because every operation stands here in its three forms (try, waiting, asyncio).
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

import numpy as np
import numpy.typing as npt

from . import layout as L
from . import ring_elements, ring_messages
from ._segment import whole
from .bulk import All
from .elements import Elements
from .errors import Code, fail
from .peers import Peer, living
from .reservation import RingReservation
from .side import CONTENTS, Area, Side, prove
from .structure import Plan, Structure, Wanted, check_capacity, locate
from .waiting import Effort, wait, wait_async

if TYPE_CHECKING:
    from .memory import Memory

T = TypeVar("T")
SideName = Literal["producer", "consumer"]

LARGEST_ELEMENT = 2**31 - 1
MOST_ELEMENTS = 2**32 - 1
MOST_BYTES = 2**32 - L.FRAME_UNIT
_MOST = 2**63


class Ring(Structure):
    """A ring between one producer and one consumer, of elements, or of messages of any size.

    With a capacity: creates the ring or attaches to it, whichever process is first; an existing one of another element
    size, other contents or another capacity is an error. Without: opens it, waiting up to `timeout` seconds for its
    name (None: for ever).

    dtype: any NumPy dtype without Python objects; or `bytes` for messages, each a `bytes` of 0 to `largest` bytes.
    capacity: elements; or bytes, rounded up to a multiple of 8: a message takes 8 more than it has, rounded up to 8.
    largest: of a new ring of messages: bytes of the largest one, at most (and unless given) 8 less than the capacity;
    the ring takes so much memory beside its capacity.

    A side is taken with its first operation, or by `take`, and kept until `release`, `close` or the end of the process:
    who else wants it while its holder lives gets TAKEN, another Ring of this process among them. Threads may share a
    Ring: each side lets one in at a time. When a holder dies, the next one goes on exactly where it stood.

    The try forms are wait-free, and take effect by one store: what a write that returned has put in is there, whole,
    whoever is killed. The plain forms sleep at no CPU and take a time-out in seconds (None: for ever); the `_async`
    forms do not block the event loop, and may be cancelled."""

    __slots__ = ("elements",)

    kind_name = "ring"
    _core: Area
    _look: Area

    def __init__(
        self,
        memory: Memory,
        name: str,
        dtype: npt.DTypeLike | type[bytes],
        capacity: int | None = None,
        *,
        timeout: float | None = 0,
        largest: int | None = None,
    ) -> None:
        super().__init__(memory, name)
        self.elements = None if dtype is bytes else Elements(cast(Any, dtype), self.what, LARGEST_ELEMENT)
        if capacity is not None:
            capacity = check_capacity(self.what, capacity, MOST_BYTES if self.elements is None else MOST_ELEMENTS)
            if self.elements is None:
                capacity = (capacity + L.FRAME_UNIT - 1) & ~(L.FRAME_UNIT - 1)
        size = 1 if self.elements is None else self.elements.size
        wanted = Wanted(L.KIND_RING, self.kind_name, name, size, capacity, timeout)
        located = locate(memory, wanted, lambda count: self._plan(memory, count, size, largest))
        self._open(prove(located, self.elements))

    def _plan(self, memory: Memory, capacity: int, size: int, largest: int | None) -> Plan:
        mode, stride, most = L.RING_ELEMENTS, size, 0
        if self.elements is None:
            mode, stride, most = L.RING_MESSAGES, L.FRAME_UNIT, capacity - L.FRAME_PAYLOAD
        elif largest is not None:
            raise fail(Code.BAD_ARGUMENT, f"{self.what}: `largest` is for rings of messages")
        largest = most if largest is None else whole(f"{self.what}: largest", largest, 0, most)

        def initialise(offset: int) -> None:
            u32 = memory.attachment.words.u32
            u32[(offset + L.RING_MODE) >> 2] = mode
            u32[(offset + L.RING_LARGEST) >> 2] = largest

        return Plan(L.RING_AREA + capacity * size + ((largest + 7) & ~7), stride, initialise)

    @property
    def dtype(self) -> np.dtype[Any] | None:
        """Of the elements; None of messages."""
        return None if self.elements is None else self.elements.dtype

    def _elements(self) -> Elements:
        if self.elements is None:
            raise self._other(L.RING_MESSAGES)
        return self.elements

    def _other(self, mode: int) -> Exception:
        return fail(Code.BAD_ARGUMENT, f"{self.what}: it holds {CONTENTS[mode]}")

    def _most(self, most: int | None) -> int:
        return _MOST if most is None else whole(f"{self.what}: most", most, 1, _MOST)

    # --- sides ---

    def take(self, side: SideName) -> None:
        """Takes a side now, in place of at its first use; TAKEN when somebody else who lives has it. Wait-free."""
        s = self._side(self._core, side)
        with s.lock:
            self._core.take(s)

    def release(self, side: SideName | None = None) -> None:
        """Gives a side back (both unless told which), so that another may take it: waits on it end with CLOSED, an open
        reservation is given up. The next use takes it again. Nothing happens when this Ring has it not."""
        r = self._core
        for each in (r.producer, r.consumer) if side is None else (self._side(r, side),):
            r.release(each)

    def holds(self, side: SideName) -> bool:
        """Whether this Ring has the side."""
        return self._side(self._look, side).held

    def holder(self, side: SideName) -> Peer | None:
        """The living participant that has the side, this one or another."""
        r = self._look
        owner = r.holder(self._side(r, side))
        return next((peer for peer in living(r.attachment) if peer.owner == owner), None) if owner else None

    def _side(self, r: Area, side: str) -> Side:
        if side == "producer":
            return r.producer
        if side == "consumer":
            return r.consumer
        raise fail(Code.BAD_ARGUMENT, f'{self.what}: its sides are "producer" and "consumer", not {side!r}')

    def close(self) -> None:
        """Lets go of the ring, which stays in the segment, and of its sides. Twice is fine."""
        self._leave()
        super().close()

    def _leave(self) -> None:
        if not self.closed and not self.memory.read_only:
            self.release()

    def __del__(self) -> None:
        try:
            self._leave()
        except Exception:  # it was never opened, or this is the end of the process
            pass

    # --- producer side ---

    def try_write(self, value: Any) -> bool:
        """Writes a value: False when there is no room for it. Wait-free. One that the dtype does not hold, or a message
        that is too large, is OUT_OF_RANGE."""
        r = self._core
        if r.scalars is None:
            return self._write_anyway(r, value)
        s = r.producer
        with s.lock:
            if not s.known and not r.know(s, 1):  # W1
                return False
            # W2 and W3 in one piece, for speed.
            index = s.index
            try:
                r.scalars[r.first + index] = value
            except (TypeError, ValueError, OverflowError) as error:
                raise self._elements().refused(value, error) from error
            known, s.known, s.doubtful = s.known - 1, 0, True
            index += 1
            if index == r.units:
                index = 0
                s.lap = s.lap + 1 & 0xFFFFFFFF
            s.index = index
            # W3, the write. RING-O1 -> know: the payload may be read.
            r.store64(r.base + (s.own << 3), s.lap << 32 | index)
            s.known, s.doubtful = known, False
        if r.u64[r.not_empty] or r.wide_sets:
            r.wake_reader()  # W4
        return True

    def _write_anyway(self, r: Area, value: Any) -> bool:
        if self.elements is None:
            return ring_messages.write_many(r, [ring_messages.octets_of(r, value)]) == 1
        data = np.frombuffer(self.elements.encode(value), np.uint8, self.elements.size)
        return ring_elements.write_many(r, data) == 1

    def write(self, value: Any, timeout: float | None = None) -> None:
        """Writes a value, waiting for room; TIMEOUT."""
        if not self.try_write(value):
            wait(self._awaiting_room(lambda: self.try_write(value) or None), timeout)

    async def write_async(self, value: Any, timeout: float | None = None) -> None:
        """The same without blocking the event loop. Await one write before the next: those that wait have no order."""
        if not self.try_write(value):
            await wait_async(self._awaiting_room(lambda: self.try_write(value) or None), timeout)

    def try_write_many(self, values: npt.ArrayLike | Sequence[ring_messages.Message]) -> int:
        """Writes the values, as many as there is room for; how many. They appear together. A value that is not of the
        dtype, or too large, raises before anything is written."""
        return self._write_rows(self._rows_of(values))

    def _rows_of(self, values: Any) -> Any:
        """The values as what `_write_rows` takes, sliced by element."""
        r = self._core
        if self.elements is None:
            return [ring_messages.octets_of(r, value) for value in values]
        return self.elements.many(values)

    def _write_rows(self, rows: Any) -> int:
        r = self._core
        if self.elements is None:
            return ring_messages.write_many(r, rows)
        return ring_elements.write_many(r, rows.view(np.uint8).reshape(-1)) if len(rows) else 0

    def write_many(self, values: npt.ArrayLike | Sequence[ring_messages.Message], timeout: float | None = None) -> None:
        """Writes all values, waiting for room; a TIMEOUT's `done` says how many were written."""
        attempt = All(self._write_rows, self._rows_of(values))
        if attempt() is None:
            with attempt:
                wait(self._awaiting_room(attempt), timeout)

    async def write_many_async(
        self, values: npt.ArrayLike | Sequence[ring_messages.Message], timeout: float | None = None
    ) -> None:
        """The same without blocking the event loop."""
        attempt = All(self._write_rows, self._rows_of(values))
        if attempt() is None:
            with attempt:
                await wait_async(self._awaiting_room(attempt), timeout)

    def try_reserve(self, count: int) -> RingReservation | None:
        """Room for up to `count` elements side by side (fewer where the end of the ring's memory comes between), or for
        a message of up to `count` bytes, to be written in place and committed; None when it is not there. Until then
        nothing else can be written. Wait-free."""
        r = self._core
        found: tuple[Any, int] | None
        if self.elements is None:
            length = whole(f"{self.what}: bytes to reserve", count, 0, _MOST)
            ring_messages.check_length(r, length)
            found = ring_messages.reserve(r, length)
        else:
            found = ring_elements.reserve(r, whole(f"{self.what}: elements to reserve", count, 1, r.units))
        return RingReservation(self, r, *found) if found else None

    def reserve(self, count: int, timeout: float | None = None) -> RingReservation:
        """The same, waiting for room; TIMEOUT."""
        room = self.try_reserve(count)
        return room if room is not None else wait(self._awaiting_room(lambda: self.try_reserve(count)), timeout)

    async def reserve_async(self, count: int, timeout: float | None = None) -> RingReservation:
        """The same without blocking the event loop."""
        room = self.try_reserve(count)
        if room is None:
            room = await wait_async(self._awaiting_room(lambda: self.try_reserve(count)), timeout)
        return room

    # --- consumer side ---

    def try_read(self) -> Any:
        """Reads the oldest value: None when the ring is empty. Wait-free."""
        r = self._core
        if r.scalars is None:
            return self._read_anyway(r)
        s = r.consumer
        with s.lock:
            if not s.known and not r.know(s, 1):  # R1
                return None
            # R2 and R3 in one piece, for speed.
            index = s.index
            value = r.scalars[r.first + index]
            known, s.known, s.doubtful = s.known - 1, 0, True
            index += 1
            if index == r.units:
                index = 0
                s.lap = s.lap + 1 & 0xFFFFFFFF
            s.index = index
            # R3, the read. RING-O2 -> know: the units may be written again.
            r.store64(r.base + (s.own << 3), s.lap << 32 | index)
            s.known, s.doubtful = known, False
        if r.u64[r.not_full] or r.wide_sets:
            r.wake_writer()  # R4
        return value

    def _read_anyway(self, r: Area) -> Any:
        if self.elements is None:
            messages = ring_messages.read_many(r, 1)
            return messages[0] if messages else None
        octets = np.empty(self.elements.size, np.uint8)
        return self.elements.decode(octets.tobytes()) if ring_elements.read_into(r, octets) else None

    def read(self, timeout: float | None = None) -> Any:
        """Reads the oldest value, waiting for one; TIMEOUT."""
        value = self.try_read()
        return value if value is not None else wait(self._awaiting_data(self.try_read), timeout)

    async def read_async(self, timeout: float | None = None) -> Any:
        """The same without blocking the event loop. A task that is cancelled has not read anything."""
        value = self.try_read()
        return value if value is not None else await wait_async(self._awaiting_data(self.try_read), timeout)

    def try_read_many(self, most: int | None = None) -> Any:
        """Reads up to `most` of the oldest values (all unless told), perhaps none: an array of the dtype; of messages a
        list."""
        r = self._core
        most = self._most(most)
        if self.elements is None:
            return ring_messages.read_many(r, most)
        # No more memory than there are elements: others can only add to them.
        octets = np.empty(ring_elements.readable(r, most) * r.stride, np.uint8)
        octets = octets[: ring_elements.read_into(r, octets) * r.stride]
        dtype = self.elements.dtype
        return octets.view(dtype.base).reshape(-1, *dtype.shape)

    def read_many(self, most: int | None = None, timeout: float | None = None) -> Any:
        """The same, waiting for the first; TIMEOUT."""
        values = self._some(most)
        return values if values is not None else wait(self._awaiting_data(lambda: self._some(most)), timeout)

    async def read_many_async(self, most: int | None = None, timeout: float | None = None) -> Any:
        """The same without blocking the event loop."""
        values = self._some(most)
        if values is None:
            values = await wait_async(self._awaiting_data(lambda: self._some(most)), timeout)
        return values

    def _some(self, most: int | None) -> Any:
        values = self.try_read_many(most)
        return values if len(values) else None

    def try_read_into(self, array: np.ndarray) -> int:
        """Reads elements into a contiguous array of the dtype that is yours, as many as it has room for; how many. The
        quickest way: no memory is asked for."""
        dtype = self._elements().dtype
        if array.dtype != dtype.base or array.shape[1:] != dtype.shape or not array.flags.c_contiguous:
            raise fail(Code.BAD_ARGUMENT, f"{self.what}: give a contiguous array of {dtype}")
        return ring_elements.read_into(self._core, array.view(np.uint8).reshape(-1)) if len(array) else 0

    def read_into(self, array: np.ndarray, timeout: float | None = None) -> int:
        """The same, waiting for the first; TIMEOUT."""
        count = self.try_read_into(array)
        return count or wait(self._awaiting_data(lambda: self.try_read_into(array) or None), timeout)

    async def read_into_async(self, array: np.ndarray, timeout: float | None = None) -> int:
        """The same without blocking the event loop."""
        count = self.try_read_into(array)
        return count or await wait_async(self._awaiting_data(lambda: self.try_read_into(array) or None), timeout)

    def try_peek(self, most: int | None = None) -> Any:
        """The oldest values in place, until `advance`: up to `most` elements as a NumPy array (fewer where the end of
        the ring's memory comes between); of messages one, as a memoryview. None when the ring is empty. Wait-free."""
        r = self._core
        most = self._most(most)
        return ring_messages.peek(r) if self.elements is None else ring_elements.peek(r, most)

    def peek(self, most: int | None = None, timeout: float | None = None) -> Any:
        """The same, waiting for something; TIMEOUT."""
        view = self.try_peek(most)
        return view if view is not None else wait(self._awaiting_data(lambda: self.try_peek(most)), timeout)

    async def peek_async(self, most: int | None = None, timeout: float | None = None) -> Any:
        """The same without blocking the event loop."""
        view = self.try_peek(most)
        if view is None:
            view = await wait_async(self._awaiting_data(lambda: self.try_peek(most)), timeout)
        return view

    def advance(self, count: int = 1) -> None:
        """Drops the `count` oldest elements or messages, all or none: their room may be written again. BAD_ARGUMENT
        when they are not there."""
        r = self._core
        count = whole(f"{self.what}: what is dropped", count, 1, r.units)
        if not (ring_messages if self.elements is None else ring_elements).advance(r, count):
            what = CONTENTS[L.RING_MESSAGES if self.elements is None else L.RING_ELEMENTS]
            raise fail(Code.BAD_ARGUMENT, f"{self.what}: cannot advance by {count} {what}: they are not there")

    def __iter__(self) -> Iterator[Any]:
        """Reads what there is, without waiting: ends when the ring is empty."""
        while (value := self.try_read()) is not None:
            yield value

    async def __aiter__(self) -> AsyncIterator[Any]:
        """Reads values for as long as the loop goes on, waiting for them."""
        while True:
            yield await self.read_async()

    # --- what is waited for ---

    def _awaiting_room(self, attempt: Callable[[], T | None]) -> Effort[T]:
        r = self._core
        attempt = self._until_released(r.producer, attempt)
        return self._effort("waiting for room", L.RING_NOT_FULL, lambda: not self.is_full(), attempt)

    def _awaiting_data(self, attempt: Callable[[], T | None]) -> Effort[T]:
        r = self._core
        attempt = self._until_released(r.consumer, attempt)
        return self._effort("waiting for something to read", L.RING_NOT_EMPTY, lambda: not self.is_empty(), attempt)

    def _until_released(self, s: Side, attempt: Callable[[], T | None]) -> Callable[[], T | None]:
        """The attempt, which does not take a side again that was released meanwhile."""
        releases = s.releases

        def attempt_while_held() -> T | None:
            if s.releases != releases:
                raise fail(Code.CLOSED, f"{self.what}: its {s.role}'s side was released")
            return attempt()

        return attempt_while_held

    # --- observe ---

    @property
    def capacity(self) -> int:
        """Elements; or bytes of messages with their frames."""
        return self._look.capacity

    @property
    def largest(self) -> int:
        """Bytes of the largest message; 0 of elements."""
        return self._look.largest

    @property
    def available(self) -> int:
        """What waits to be read, in the units of `capacity`: exact while nobody writes or reads."""
        r = self._look
        return r.used() * (L.FRAME_UNIT if r.messages else 1)

    @property
    def free_space(self) -> int:
        """What could be written: with `available` it makes up the capacity."""
        return self.capacity - self.available

    def __len__(self) -> int:
        """Elements that wait to be read; how many messages there are only their reader can tell."""
        if self.elements is None:
            raise TypeError(f"{self.what} holds messages: see `available`")
        return self.available

    def __bool__(self) -> bool:
        return True  # a handle, also when the ring is empty

    def is_empty(self) -> bool:
        """Whether there is nothing to read."""
        return self._look.used() == 0

    def is_full(self) -> bool:
        """Whether nothing can be written, not even an empty message."""
        r = self._look
        return r.used() == r.units
