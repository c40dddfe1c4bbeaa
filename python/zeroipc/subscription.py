"""One subscriber of a stream: its place, and the values from there on. SPECIFICATION.md section 19 (J and R)."""

from __future__ import annotations

import os
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any, TypeVar

import numpy as np

from . import layout as L
from ._segment import whole
from .attachment import Endable, Ending, Gone
from .cell import LAP_MASK, NO_BLOCK, POSITION_MASK
from .errors import ClosedError, Code, Error, fail
from .position import position_number
from .rows import Rows
from .stream_bulk import next_many
from .subscriber import EARLIEST, Record, find_start, go_on, join, leave, look_settled, read_all
from .waiting import Condition, Effort, wait, wait_async
from .walk import ENDED, Outcome

T = TypeVar("T", bound="Subscription")
V = TypeVar("V")

From = str | int


def back_of(what: str, from_: From) -> int:
    """Where to begin, as so many values back; BAD_ARGUMENT."""
    if from_ == "latest":
        return 0
    if from_ == "earliest":
        return EARLIEST
    if isinstance(from_, int) and not isinstance(from_, bool) and from_ >= 0:
        return min(from_, EARLIEST - 1)
    raise fail(Code.BAD_ARGUMENT, f'{what}: from_ must be "latest", "earliest" or a number of values, not {from_!r}')


class Subscription(Endable):
    """A subscriber of a stream. It gets every value from its start on, in order, whatever other subscribers do.

    Under the policy "block" no value is lost: a producer that is `capacity` values ahead waits for it, so one that is
    not read must be closed (or used by `with`). Under the others `lost` tells how many were overwritten, or dropped by
    producers before. One that nobody refers to any more is closed; one of a process that died holds up nobody.

    `try_next` never waits; `next` sleeps at no CPU until there is a value; `await next_async()` does not block the
    event loop, and may be cancelled without losing a value. All return None when there is none, which at the end of the
    stream (`ended`) is for ever; FAILED where the stream's derivation failed. A loop (`for`, `async for`) waits for
    values, and ends with the stream, or when the subscription or its memory is closed.

    Threads may share it: each value goes to one of them.
    """

    __slots__ = (
        "_capacity",
        "_closed",
        "_elements",
        "_ended",
        "_is_closing",
        "_lock",
        "_pid",
        "_record",
        "_rows",
        "_what",
    )

    _rows: Any

    def __init__(self, rows: Rows, ending: Ending, from_: From) -> None:
        self._rows = Gone(Code.CLOSED, f"{rows.what}: the subscription is closed")
        self._closed = self._rows  # what takes the place of the rows when it is closed
        self._what = rows.what
        self._elements = rows.elements
        self._capacity = rows.capacity
        self._pid = os.getpid()
        self._record = Record()
        self._ended = False
        # Who is inside an operation; close() does not wait for that, and leaves the end to who is: see _leave.
        self._lock = threading.Lock()
        self._is_closing = False
        back = back_of(rows.what, from_)
        self._rows = rows
        join(rows, self._record, back)
        ending.add(self)

    @staticmethod
    def observe(rows: Rows) -> np.ndarray:
        """The values that are kept, without a place in the segment."""
        reader = Record()
        reader.cursor = find_start(rows, rows.capacity, rows.capacity)
        values = np.empty((rows.capacity, rows.room >> 3), np.uint64)
        done = 0
        while done < len(values):
            more, _ = next_many(rows, reader, values[done:])
            if more == 0:
                break
            done += more
        return rows.elements.of_rows(values[:done])

    # --- one value ---

    def try_next(self) -> Any:
        """The next value; None when there is none now, or none any more (`ended`). Lock-free but for other threads that
        use this subscription; wait-free while it is not lapped."""
        self._check_pull()
        try:
            with self._lock:
                c = self._rows
                r = self._record
                u64 = c.u64
                # R1 to R4 in the usual case, in one piece for speed.
                cursor = r.cursor
                cell = c.first + (cursor & NO_BLOCK)
                target = u64[cell]  # R1. STREAM-O2 <- publish
                block = target & NO_BLOCK
                lap = (cursor >> 24) + 1 & LAP_MASK
                if target >> 25 != lap or block >= c.block_count:
                    return self._next_anyway(c, r)
                place = c.payloads + block * c.stride
                if c.scalars is not None:
                    value = c.scalars[place >> 3 << c.scalar_up]  # R2
                else:
                    value = bytes(c.bytes[place : place + c.size])
                c.words.ordered or c.words.atomics.fence()
                if u64[cell] != target:  # R3. STREAM-O3 <- publish
                    return self._next_anyway(c, r)
                cursor += 1
                if cursor & NO_BLOCK == c.capacity:
                    cursor = lap << 24
                r.cursor = cursor
                if r.line:  # R4. STREAM-O5 -> room
                    position = (cursor >> 24) << c.index_bits & POSITION_MASK | cursor & NO_BLOCK
                    u64[c.lines + (r.line - 1 << 3)] = position << 24 | c.owner
                    r.unsettled = True
                    if c.policy == L.POLICY_BLOCK and (u64[c.room_set >> 3] or c.wide_sets):
                        c.waiting.wake_many(c.room_set, 1)
                return value if c.scalars is not None else c.elements.decode(value)
        finally:
            if self._is_closing:
                self._leave()

    def _next_anyway(self, c: Rows, r: Record) -> Any:
        found = look_settled(c, r)
        if isinstance(found, Outcome):
            return self._nothing(c, r, found)
        go_on(c, r)
        return c.elements.decode(found)

    def _nothing(self, c: Rows, r: Record, outcome: Outcome) -> None:
        """What a look that found nothing means. At the end it gives its line back."""
        if outcome is ENDED:
            self._ended = True
            leave(c, r)
            read_all(c)

    def next(self, timeout: float | None = None) -> Any:
        """The next value, waiting for one; None when there is none any more. TIMEOUT; READ_ONLY when it would have to
        wait in a read-only memory."""
        value = self.try_next()
        if value is not None or self._ended:
            return value
        return wait(self._awaiting(self._attempt_next), timeout)[0]

    async def next_async(self, timeout: float | None = None) -> Any:
        """The same without blocking the event loop."""
        value = self.try_next()
        if value is not None or self._ended:
            return value
        return (await wait_async(self._awaiting(self._attempt_next), timeout))[0]

    def _attempt_next(self) -> tuple[Any] | None:
        value = self.try_next()
        return (value,) if value is not None or self._ended else None

    # --- many ---

    def try_next_many(self, most: int) -> np.ndarray:
        """Up to `most` of the next values, perhaps none, as an array of the dtype. No more than the stream's
        capacity."""
        self._check_pull()
        try:
            with self._lock:
                c = self._rows
                count = min(whole(f"{self._what}: most", most, 1, 2**63), c.capacity)
                values = np.empty((count, c.room >> 3), np.uint64)
                done, outcome = next_many(c, self._record, values)
                if done == 0:
                    self._nothing(c, self._record, outcome)
        finally:
            if self._is_closing:
                self._leave()
        return self._elements.of_rows(values[:done])

    def next_many(self, most: int, timeout: float | None = None) -> np.ndarray:
        """The same, waiting for the first; an empty array when there is none any more. TIMEOUT."""
        values = self._attempt_many(most)
        return values if values is not None else wait(self._awaiting(lambda: self._attempt_many(most)), timeout)

    async def next_many_async(self, most: int, timeout: float | None = None) -> np.ndarray:
        """The same without blocking the event loop."""
        values = self._attempt_many(most)
        if values is not None:
            return values
        return await wait_async(self._awaiting(lambda: self._attempt_many(most)), timeout)

    def _attempt_many(self, most: int) -> np.ndarray | None:
        values = self.try_next_many(most)
        return values if len(values) or self._ended else None

    # --- all ---

    def __iter__(self) -> Iterator[Any]:
        """The values as they come, waiting for each, until the stream ends or this is closed."""
        try:
            while (value := self.next()) is not None:
                yield value
        except ClosedError:
            if not self.closed:
                raise

    async def __aiter__(self) -> AsyncIterator[Any]:
        """The same without blocking the event loop."""
        try:
            while (value := await self.next_async()) is not None:
                yield value
        except ClosedError:
            if not self.closed:
                raise

    # --- where it stands ---

    @property
    def position(self) -> int:
        """Values that were published before the next one that it reads: its place in the stream's `sequence`."""
        return position_number(self._capacity, self._record.cursor)

    @property
    def lost(self) -> int:
        """Values that were overwritten before it read them. Exact."""
        return self._record.lost

    @property
    def ended(self) -> bool:
        """Whether it has read all values of a stream that was ended."""
        return self._ended

    @property
    def closed(self) -> bool:
        """Whether its place was given up: by close, or with its memory."""
        return self._is_closing or isinstance(self._rows, Gone)

    def close(self) -> None:
        """Gives its place up; a wait in progress ends with CLOSED. Twice is fine."""
        self._close()

    def _close(self) -> None:
        rows = self._rows
        if not isinstance(rows, Gone):
            self._is_closing = True
            self._leave()
            rows.waiting.ring_mine()

    def _leave(self) -> None:
        """Gives the line back, if nobody is inside an operation; else who is does it afterwards. So a signal handler
        may close what it has interrupted, and no cursor is stored in a line that is somebody else's by then."""
        if self._lock.acquire(blocking=False):
            try:
                rows, self._rows = self._rows, self._closed
                if not isinstance(rows, Gone):
                    leave(rows, self._record)
            finally:
                self._lock.release()

    def let_go(self, gone: Gone) -> None:
        """The memory is being closed, or this is a forked child, to which the place does not belong."""
        self._closed = gone
        if os.getpid() == self._pid:
            self._close()
        else:
            self._lock = threading.Lock()  # a new one: a thread that is not here may have held the other
            self._rows = gone

    def __enter__(self: T) -> T:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def __del__(self) -> None:
        try:
            if not isinstance(self._rows, Gone) and os.getpid() == self._pid:
                self._leave()
        except (Error, AttributeError, TypeError):  # at the end of the process
            pass

    def __repr__(self) -> str:
        state = " (closed)" if self.closed else " (ended)" if self._ended else ""
        return f"<{type(self).__name__} of {self._what}{state}>"

    # --- internal ---

    def _check_pull(self) -> None:
        """Whether values may be asked for."""

    def _awaiting(self, attempt: Callable[[], V | None]) -> Effort[V]:
        c: Rows = self._rows
        if c.owner == 0:
            raise fail(Code.READ_ONLY, f"{self._what} is in a segment that is open read-only: cannot wait")
        # All who wait are woken at once: there is no wake-up to pass on.
        return Effort(f"{self._what}: waiting for a value", (Condition(c.attachment, c.published, None),), attempt)
