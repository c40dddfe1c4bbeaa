"""Stack: any number of producers and consumers, last in first out, of exact capacity. SPECIFICATION.md section 12;
stack_core.py has its steps."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np
import numpy.typing as npt

from . import layout as L
from . import stack_core as core
from ._segment import whole
from .bulk import All
from .c_ways import elements_by_c
from .cell import NO_BLOCK
from .elements import Elements
from .errors import Code, fail
from .stack_core import StackCore, blocks_offset
from .structure import Located, Plan, Structure, Wanted, block_stride, check_capacity, locate, usual_spares
from .waiting import Effort, wait, wait_async
from .walk import DONE, NOTHING

if TYPE_CHECKING:
    from .memory import Memory

T = TypeVar("T")

MOST_CAPACITY = NO_BLOCK - 1
LARGEST_ELEMENT = 2**31 - 1


class Stack(Structure):
    """A bounded multi-producer multi-consumer stack.

    With a capacity: creates the stack or attaches to it, whichever process is first; an existing one with another
    element size or capacity is an error. Without: opens it, waiting up to `timeout` seconds for its name (None: for
    ever).

    dtype: as of a Queue.
    spares: of a new stack: blocks beyond the capacity, one for every push that is in progress at once; one for each
    peer slot unless given, fewer where elements are large.

    Every process, and every thread, may call everything at any time. The try forms are lock-free: a participant that is
    killed or stopped anywhere holds up nobody, and what a completed push put in is popped exactly once (an element that
    a consumer had just popped when it was killed is gone with it). The plain forms sleep until they can go on, at no
    CPU, and take a time-out in seconds (None: for ever); the `_async` forms do not block the event loop, and may be
    cancelled."""

    __slots__ = ("elements",)

    kind_name = "stack"
    _core: StackCore
    _look: StackCore

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
        wanted = Wanted(L.KIND_STACK, self.kind_name, name, self.elements.size, capacity, timeout)
        k = _prove(locate(memory, wanted, _plan(memory, wanted, spares)), self.elements)
        k.faster = elements_by_c(memory.attachment, self.kind_name, name, self.elements)
        self._open(k)

    @property
    def dtype(self) -> np.dtype[Any]:
        """What an element is, as NumPy says it."""
        return self.elements.dtype

    # --- producer side ---

    def try_push(self, value: Any) -> bool:
        """Puts a value on top: False when the stack is full (or every spare block is in use). Lock-free. A value that
        the dtype does not hold is OUT_OF_RANGE."""
        k = self._core
        if k.faster is not None and (outcome := k.faster.put(value)) is not None:
            return outcome is DONE
        if not core.push(k, k.elements.encode(value)):
            return False
        k.wake(k.not_empty)  # S9
        return True

    def push(self, value: Any, timeout: float | None = None) -> None:
        """Puts a value on top, waiting for room; TIMEOUT."""
        if not self.try_push(value):
            wait(self._awaiting_room(lambda: self.try_push(value) or None), timeout)

    async def push_async(self, value: Any, timeout: float | None = None) -> None:
        """The same without blocking the event loop."""
        if not self.try_push(value):
            await wait_async(self._awaiting_room(lambda: self.try_push(value) or None), timeout)

    def try_push_many(self, values: npt.ArrayLike) -> int:
        """Pushes the values one after the other, the last to the top, as many as there is room for; how many. Others
        may push and pop in between. A value that is not of the dtype raises before anything is pushed."""
        return self._push_rows(self.elements.many(values))

    def _push_rows(self, rows: np.ndarray) -> int:
        k = self._core
        if k.faster is not None:
            done, outcome = k.faster.put_many(rows)
            if outcome is not None:
                return done
        e = k.elements
        padding = bytes(e.room - e.size)
        done = 0
        try:
            for row in rows:
                if not core.push(k, row.tobytes() + padding):
                    break
                done += 1
        finally:
            k.waiting.wake_many(k.not_empty << 3, done)
        return done

    def push_many(self, values: npt.ArrayLike, timeout: float | None = None) -> None:
        """Pushes all values, waiting for room; a TIMEOUT's `done` says how many were pushed."""
        attempt = All(self._push_rows, self.elements.many(values))
        if attempt() is None:
            with attempt:
                wait(self._awaiting_room(attempt), timeout)

    async def push_many_async(self, values: npt.ArrayLike, timeout: float | None = None) -> None:
        """The same without blocking the event loop."""
        attempt = All(self._push_rows, self.elements.many(values))
        if attempt() is None:
            with attempt:
                await wait_async(self._awaiting_room(attempt), timeout)

    # --- consumer side ---

    def try_pop(self) -> Any:
        """Takes the value on top: None when the stack is empty. Lock-free."""
        k = self._core
        if k.faster is not None and (found := k.faster.take()) is not None:
            return None if found is NOTHING else found
        value = core.pop(k)
        if value is not None:
            k.wake(k.not_full)  # O5
        return value

    def pop(self, timeout: float | None = None) -> Any:
        """Takes the value on top, waiting for one; TIMEOUT."""
        value = self.try_pop()
        return value if value is not None else wait(self._awaiting_items(self.try_pop), timeout)

    async def pop_async(self, timeout: float | None = None) -> Any:
        """The same without blocking the event loop. A task that is cancelled has not taken anything."""
        value = self.try_pop()
        return value if value is not None else await wait_async(self._awaiting_items(self.try_pop), timeout)

    def try_pop_many(self, most: int) -> np.ndarray:
        """Takes up to `most` values from the top down, perhaps none, as an array of the dtype."""
        k = self._core
        most = min(whole(f"{self.what}: most", most, 1, 2**63), k.capacity)
        if k.faster is not None:
            values, outcome = k.faster.take_many(most)
            if outcome is not None:
                return values
        found: list[bytes] = []
        try:
            while len(found) < most and (data := core.pop(k, raw=True)) is not None:
                found.append(data)
        finally:
            k.waiting.wake_many(k.not_full << 3, len(found))
        return np.frombuffer(b"".join(found), self.elements.dtype, len(found)).copy()

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

    def __iter__(self) -> Iterator[Any]:
        """Takes what there is, without waiting: ends when the stack is empty."""
        while (value := self.try_pop()) is not None:
            yield value

    async def __aiter__(self) -> AsyncIterator[Any]:
        """Takes values for as long as the loop goes on, waiting for them."""
        while True:
            yield await self.pop_async()

    # --- what is waited for ---

    def _awaiting_room(self, attempt: Callable[[], T | None]) -> Effort[T]:
        return self._effort("waiting for room", L.STACK_NOT_FULL, lambda: not self.is_full(), attempt)

    def _awaiting_items(self, attempt: Callable[[], T | None]) -> Effort[T]:
        return self._effort("waiting for an element", L.STACK_NOT_EMPTY, lambda: not self.is_empty(), attempt)

    # --- observe ---

    def top(self) -> Any:
        """The value on top, left there; None when the stack is empty."""
        data = core.look(self._look)
        return None if data is None else self.elements.decode(data)

    @property
    def capacity(self) -> int:
        """How many values it holds at most."""
        return self._look.capacity

    def __len__(self) -> int:
        """Values in the stack, at one moment of the call."""
        return core.size(self._look)

    def __bool__(self) -> bool:
        return True  # a handle, also when the stack is empty

    def is_empty(self) -> bool:
        """Whether nothing could be popped at one moment of the call."""
        return not core.has_items(self._look)

    def is_full(self) -> bool:
        """Whether nothing could be pushed at one moment of the call."""
        return core.size(self._look) == self.capacity


# --- its shape ---


def _plan(memory: Memory, wanted: Wanted, spares: Any) -> Callable[[int], Plan]:
    def plan(capacity: int) -> Plan:
        stride = block_stride(L.STACK_BLOCK_PAYLOAD, wanted.elem_size)
        extra = usual_spares(memory.attachment, stride)
        if spares is not None:
            extra = whole(f"{wanted.what}: spares", spares, 1, NO_BLOCK)
        blocks = capacity + extra
        if blocks > NO_BLOCK:
            text = f"{wanted.what}: capacity and spares are {blocks}, and {NO_BLOCK} are the most"
            raise fail(Code.BAD_ARGUMENT, text)

        def initialise(offset: int) -> None:
            words = memory.attachment.words
            words.u32[(offset + L.STACK_BLOCK_COUNT) >> 2] = blocks
            words.u64[(offset + L.STACK_TOP) >> 3] = NO_BLOCK  # tag, or birth, 0
            words.array(offset + L.STACK_ENTRIES, (capacity,), (8,), "<u8").fill(NO_BLOCK)

        return Plan(blocks_offset(capacity) + blocks * stride, stride, initialise)

    return plan


def _prove(located: Located, elements: Elements) -> StackCore:
    """Proves the shape against the structure's size; CORRUPT."""
    block_count = located.fixed32(L.STACK_BLOCK_COUNT)
    if located.stride % 8 or located.stride < L.STACK_BLOCK_PAYLOAD + elements.room:
        raise located.corrupt(f"blocks of {located.stride} bytes cannot hold elements of {elements.size}")
    if not located.capacity < block_count <= NO_BLOCK:
        raise located.corrupt(f"{block_count} blocks for {located.capacity} elements")
    if blocks_offset(located.capacity) + block_count * located.stride > located.size:
        text = f"{block_count} blocks of {located.stride} bytes do not fit its {located.size} bytes"
        raise located.corrupt(text)
    return StackCore(located, elements, block_count)
