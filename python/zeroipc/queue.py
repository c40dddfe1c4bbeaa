"""Queue: any number of producers and consumers, first in first out, of exact capacity. SPECIFICATION.md section 11 has
the steps (P, Q, R, C).

  line 1  tail hint { lap:40, index:24 }     line 3  waiters: not empty
  line 2  head hint                          line 4  waiters: not full
  line 5  cells { target u64, block u64, payload }, `stride` apart: `capacity` cells, then spare blocks
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np
import numpy.typing as npt

from . import cells
from . import layout as L
from ._segment import whole
from .bulk import All, pop_many, push_many, rows_for
from .c_ways import elements_by_c
from .cell import HELD, NO_BLOCK, Cells
from .elements import Elements
from .lease import Claim, Reservation
from .select import Case
from .structure import Structure, Wanted, check_capacity, locate
from .waiting import Effort, wait, wait_async
from .walk import DONE, NOTHING, Outcome, Walk

if TYPE_CHECKING:
    from .memory import Memory

T = TypeVar("T")

MOST_CAPACITY = NO_BLOCK - 1
LARGEST_ELEMENT = 2**31 - 1


class Queue(Structure):
    """A bounded multi-producer multi-consumer queue.

    With a capacity: creates the queue or attaches to it, whichever process is first; an existing one with another
    element size or capacity is an error. Without: opens it, waiting up to `timeout` seconds for its name (None: for
    ever).

    dtype: any NumPy dtype without Python objects; structs with align=True lie as in C.
    spares: of a new queue: blocks beyond the capacity, one for every write that is in progress at once, reservations
    and claims among them; one for each peer slot unless given, fewer where elements are large.

    Every process, and every thread, may call everything at any time. The try forms are lock-free: a participant that is
    killed or stopped anywhere holds up nobody, and what a completed push put in is popped exactly once (an element that
    a consumer had just popped when it was killed is gone with it). The plain forms sleep until they can go on, at no
    CPU, and take a time-out in seconds (None: for ever); the `_async` forms do not block the event loop, and may be
    cancelled."""

    __slots__ = ("elements",)

    kind_name = "queue"
    _core: Cells
    _look: Cells

    def __init__(
        self,
        memory: Memory,
        name: str,
        dtype: npt.DTypeLike,
        capacity: int | None = None,
        *,
        timeout: float | None = 0,
        spares: int | None = None,
    ) -> None:
        super().__init__(memory, name)
        self.elements = Elements(dtype, self.what, LARGEST_ELEMENT)
        if capacity is not None:
            capacity = check_capacity(self.what, capacity, MOST_CAPACITY)
        wanted = Wanted(L.KIND_QUEUE, self.kind_name, name, self.elements.size, capacity, timeout)
        located = locate(memory, wanted, cells.plan_cells(memory, wanted, spares, NO_BLOCK))
        core = cells.prove(located, self.elements, NO_BLOCK)
        core.faster = elements_by_c(memory.attachment, self.kind_name, name, self.elements)
        self._open(core)

    @property
    def dtype(self) -> np.dtype[Any]:
        """What an element is, as NumPy says it."""
        return self.elements.dtype

    # --- producer side ---

    def try_push(self, value: Any) -> bool:
        """Appends a value: False when the queue is full (or every spare block is in use). Lock-free. A value that the
        dtype does not hold is OUT_OF_RANGE."""
        return cells.push(self._core, value) is DONE

    def push(self, value: Any, timeout: float | None = None) -> None:
        """Appends a value, waiting for room; TIMEOUT."""
        if not self.try_push(value):
            wait(self._awaiting_room(lambda: self.try_push(value) or None), timeout)

    async def push_async(self, value: Any, timeout: float | None = None) -> None:
        """The same without blocking the event loop."""
        if not self.try_push(value):
            await wait_async(self._awaiting_room(lambda: self.try_push(value) or None), timeout)

    def try_push_many(self, values: npt.ArrayLike) -> int:
        """Appends the values, as many as there is room for; how many. Each is published by itself: those of other
        producers may come between. A value that is not of the dtype raises before anything is pushed."""
        return self._push_rows(rows_for(self._core, values))

    def _push_rows(self, rows: np.ndarray) -> int:
        c = self._core
        if c.faster is not None:
            done, outcome = c.faster.put_many(rows)
            if outcome is not None:
                return done
            rows = c.elements.padded(rows)
        done, _ = push_many(c, rows)
        c.waiting.wake_many(c.not_empty << 3, done)
        return done

    def push_many(self, values: npt.ArrayLike, timeout: float | None = None) -> None:
        """Appends all values, waiting for room; a TIMEOUT's `done` says how many were appended."""
        attempt = All(self._push_rows, rows_for(self._core, values))
        if attempt() is None:
            with attempt:
                wait(self._awaiting_room(attempt), timeout)

    async def push_many_async(self, values: npt.ArrayLike, timeout: float | None = None) -> None:
        """The same without blocking the event loop."""
        attempt = All(self._push_rows, rows_for(self._core, values))
        if attempt() is None:
            with attempt:
                await wait_async(self._awaiting_room(attempt), timeout)

    def try_reserve(self) -> Reservation | None:
        """Takes a free block, to write the element in place and commit it; None when every spare block is in use. It
        has no place in the queue yet, so it holds up nobody. Lock-free."""
        c = self._core
        w = Walk(c, c.tail)
        block = c.claim_block(w.index, w.aim)  # R1
        return None if block == NO_BLOCK else Reservation(self, c, block, writable=True)

    def reserve(self, timeout: float | None = None) -> Reservation:
        """The same, waiting for a free block; TIMEOUT."""
        lease = self.try_reserve()
        return lease if lease is not None else wait(self._awaiting_room(self.try_reserve), timeout)

    async def reserve_async(self, timeout: float | None = None) -> Reservation:
        """The same without blocking the event loop."""
        lease = self.try_reserve()
        return lease if lease is not None else await wait_async(self._awaiting_room(self.try_reserve), timeout)

    def _commit(self, block: int, end: Callable[[], None]) -> bool:
        """R2; `end` is called as soon as it is published. The block stays held until then, so that its payload cannot
        be lost to another claimer."""
        c = self._core
        w = Walk(c, c.tail)
        at = c.payload(block)
        c.bytes[at + c.size : at + c.room] = bytes(c.room - c.size)
        word = c.cell(block) + 1
        while w.to_tail() is DONE:
            c.u64[word] = w.aim | HELD
            if c.cas64(c.address(w.cell), w.target, w.filled(block)):
                c.u64[word] = w.aim  # held no longer: in use as long as the target names it
                end()
                cells.published(c, w)
                return True
        return False

    # --- consumer side ---

    def try_pop(self) -> Any:
        """Takes the oldest value: None when the queue is empty. Lock-free."""
        value = cells.pop(self._core)
        return None if value is NOTHING else value

    def pop(self, timeout: float | None = None) -> Any:
        """Takes the oldest value, waiting for one; TIMEOUT."""
        value = self.try_pop()
        return value if value is not None else wait(self._awaiting_items(self.try_pop), timeout)

    async def pop_async(self, timeout: float | None = None) -> Any:
        """The same without blocking the event loop. A task that is cancelled has not taken anything."""
        value = self.try_pop()
        return value if value is not None else await wait_async(self._awaiting_items(self.try_pop), timeout)

    def try_pop_many(self, most: int) -> np.ndarray:
        """Takes up to `most` of the oldest values, perhaps none, as an array of the dtype."""
        c = self._core
        e = self.elements
        most = min(whole(f"{self.what}: most", most, 1, 2**63), c.capacity)
        if c.faster is not None:
            values, outcome = c.faster.take_many(most)
            if outcome is not None:
                return values
        rows = np.empty((most, e.room >> 3), np.uint64)
        done, _ = pop_many(c, rows)
        c.waiting.wake_many(c.not_full << 3, done)
        return e.of_rows(rows[:done])

    def _pop_some(self, most: int) -> np.ndarray | None:
        values = self.try_pop_many(most)
        return values if len(values) else None

    def pop_many(self, most: int, timeout: float | None = None) -> np.ndarray:
        """The same, waiting for the first one; TIMEOUT."""
        values = self._pop_some(most)
        return values if values is not None else wait(self._awaiting_items(lambda: self._pop_some(most)), timeout)

    async def pop_many_async(self, most: int, timeout: float | None = None) -> np.ndarray:
        """The same without blocking the event loop."""
        values = self._pop_some(most)
        if values is not None:
            return values
        return await wait_async(self._awaiting_items(lambda: self._pop_some(most)), timeout)

    def try_claim(self) -> Claim | None:
        """Pops the oldest element and lends it in place; None when the queue is empty, or when it needs a spare block
        and there is none. Lock-free."""
        c = self._core
        w = Walk(c, c.head)
        mine = NO_BLOCK  # a free block that I hold, for the copy
        word = found = aim = 0
        try:
            while w.to_head() is DONE:
                word = c.cell(w.block) + 1
                found, aim = c.u64[word], w.aim
                # C1: hold the published block itself. Its word must carry this very position: a word aimed elsewhere
                # belongs to a later push that is still in progress. Not beside a block for the copy: a participant that
                # is stopped keeps one.
                if mine == NO_BLOCK and found < HELD and found >> 24 == aim >> 24:
                    if not c.cas64(c.address(word), found, aim | HELD):
                        continue
                    if c.cas64(c.address(w.cell), w.target, w.emptied()):  # C2, the pop
                        return self._claimed(c, w, w.block)
                    c.u64[word] = found  # another consumer was first: as it was before
                    continue
                # C3: somebody else holds it at this moment (its producer about to let go, or another consumer that may
                # be stopped): take the element by copy, into a block of my own.
                if mine == NO_BLOCK:
                    mine = c.claim_block(w.index, aim)
                    if mine == NO_BLOCK:
                        return None
                c.write(mine, c.read(w.block).ljust(c.room, b"\0"))
                if c.cas64(c.address(w.cell), w.target, w.emptied()):  # the pop
                    block, mine = mine, NO_BLOCK
                    return self._claimed(c, w, block)
            return None
        except BaseException:  # Ctrl-C: after the pop, such a word says that the block is free
            if word:
                c.cas64(c.address(word), aim | HELD, found)
            raise
        finally:
            if mine != NO_BLOCK:
                c.drop_block(mine)

    def _claimed(self, c: Cells, w: Walk, block: int) -> Claim:
        """C4, after the pop by claim."""
        claim = Claim(self, c, block, writable=False)
        cells.consumed(c, w)
        return claim

    def claim(self, timeout: float | None = None) -> Claim:
        """The same, waiting for an element; TIMEOUT."""
        lease = self.try_claim()
        return lease if lease is not None else wait(self._awaiting_items(self.try_claim), timeout)

    async def claim_async(self, timeout: float | None = None) -> Claim:
        """The same without blocking the event loop."""
        lease = self.try_claim()
        return lease if lease is not None else await wait_async(self._awaiting_items(self.try_claim), timeout)

    def __iter__(self) -> Iterator[Any]:
        """Takes what there is, without waiting: ends when the queue is empty."""
        while (value := self.try_pop()) is not None:
            yield value

    async def __aiter__(self) -> AsyncIterator[Any]:
        """Takes values for as long as the loop goes on, waiting for them."""
        while True:
            yield await self.pop_async()

    # --- for select ---

    def popping(self) -> Case[Any]:
        """The case of taking the oldest value."""

        def attempt() -> tuple[Any] | None:
            value = self.try_pop()
            return None if value is None else (value,)

        condition = self._awaiting_items(attempt).conditions[0]
        return Case(f"{self.what}: popping", condition, lambda own: not self.is_empty(), attempt)

    def pushing(self, value: Any) -> Case[None]:
        """The case of appending a value."""
        self.elements.encode(value)  # what the dtype does not hold is told now

        def attempt() -> tuple[None] | None:
            return (None,) if self.try_push(value) else None

        condition = self._awaiting_room(attempt).conditions[0]
        return Case(f"{self.what}: pushing", condition, lambda own: not self.is_full(), attempt)

    # --- what is waited for ---

    def _awaiting_room(self, attempt: Callable[[], T | None]) -> Effort[T]:
        return self._effort("waiting for room", L.QUEUE_NOT_FULL, lambda: not self.is_full(), attempt)

    def _awaiting_items(self, attempt: Callable[[], T | None]) -> Effort[T]:
        return self._effort("waiting for an element", L.QUEUE_NOT_EMPTY, lambda: not self.is_empty(), attempt)

    # --- observe ---

    def peek(self) -> Any:
        """The oldest value, left in the queue; None when it is empty."""
        data = cells.peek(self._look)
        return None if isinstance(data, Outcome) else self.elements.decode(data)

    @property
    def capacity(self) -> int:
        """How many values it holds at most."""
        return self._look.capacity

    def __len__(self) -> int:
        """Values in the queue: exact while nobody pushes or pops, else between 0 and the capacity."""
        return cells.count(self._look)

    def __bool__(self) -> bool:
        return True  # a handle, also when the queue is empty

    def is_empty(self) -> bool:
        """Whether nothing could be popped at one moment of the call."""
        return not cells.has_items(self._look)

    def is_full(self) -> bool:
        """Whether nothing could be pushed at one moment of the call."""
        return not cells.has_room(self._look)
