"""Elements that are written, or read, where they lie, in queues. A lease holds up nobody, but it keeps a block."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from .cell import HELD, NO_BLOCK, OWNER_MASK
from .errors import Code, Error, fail
from .waiting import wait, wait_async

if TYPE_CHECKING:
    from .cell import Cells
    from .queue import Queue


class Lease:
    """A block that is lent to this process until it is released, or nobody refers to this any more.

    `view` is a NumPy array without dimensions over the element in the segment: `lease.view["field"]`,
    `lease.view[...] = 1`, `lease.view.item()`. Do not use it after the end of the lease.
    """

    __slots__ = ("_at", "_block", "_first", "_mask", "_not_full", "_queue", "_stride", "_view")

    _block: int | None

    def __init__(self, queue: Queue, cells: Cells, block: int, writable: bool) -> None:
        self._queue = queue
        self._block = block
        self._at = cells.cell(block) + 1
        self._not_full = cells.not_full << 3
        self._first, self._stride, self._mask = cells.first, cells.stride_words, cells.index_mask
        dtype = cells.elements.dtype
        self._view = cells.words.array(cells.payload(block), (), (), dtype)
        self._view.flags.writeable = writable

    @property
    def view(self) -> np.ndarray:
        """The element where it lies: a NumPy array without dimensions. CLOSED when the lease has ended."""
        self._check()
        return self._view

    @property
    def value(self) -> Any:
        """A copy of the element, as a pop gives it."""
        self._check()
        return self._queue.elements.decode(self._view.tobytes())

    @property
    def ended(self) -> bool:
        """Whether the lease has ended."""
        return self._block is None

    def _check(self) -> int:
        if self._block is None:
            raise fail(Code.CLOSED, f"{self._queue.what}: the lease has ended")
        return self._block

    def release(self) -> None:
        """Ends the lease: what was reserved is not published, what was claimed is gone. CLOSED when it has ended."""
        self._check()
        self._give_back()

    def _give_back(self) -> None:
        block, self._block = self._block, None
        memory = self._queue.memory
        if block is None or memory.closed:  # with the memory's slot every lease has ended
            return
        attachment = memory.attachment
        words = attachment.words
        word = words.u64[self._at]
        if not word & HELD or word & OWNER_MASK != attachment.owner:
            return
        # Ctrl-C may have ended a commit when the element was published: then it stays, and is held no longer.
        is_published = words.u64[self._first + (word >> 24 & self._mask) * self._stride] & NO_BLOCK == block
        words.store64(self._at << 3, word & ~HELD if is_published else 0)
        if attachment.waiting.any_waiting(self._not_full):  # who waits for a free block waits with those for room
            attachment.waiting.wake_one(self._not_full)

    def _end(self) -> None:
        self._block = None

    def __enter__(self) -> Any:
        return self

    def __exit__(self, *exception: object) -> None:
        if self._block is not None:
            self._give_back()

    def __del__(self) -> None:
        try:
            if self._block is not None:
                self._give_back()
        except (Error, AttributeError, TypeError):  # at the end of the process
            pass


class Reservation(Lease):
    """A free block to be written, then committed. It has no place in the queue yet."""

    __slots__ = ()

    @property
    def value(self) -> Any:
        """A copy of what was written so far; setting it writes the element."""
        return super().value

    @value.setter
    def value(self, value: Any) -> None:
        self._check()
        data = self._queue.elements.encode(value)
        self._view[...] = np.frombuffer(data, self._view.dtype, 1)[0]

    def try_commit(self) -> bool:
        """Appends it to the queue, and ends the lease: False when the queue is full, and it is still reserved."""
        return self._queue._commit(self._check(), self._end)

    def commit(self, timeout: float | None = None) -> None:
        """The same, waiting for room; TIMEOUT, and it is still reserved."""
        if not self.try_commit():
            wait(self._queue._awaiting_room(self._attempt), timeout)

    async def commit_async(self, timeout: float | None = None) -> None:
        """The same without blocking the event loop."""
        if not self.try_commit():
            await wait_async(self._queue._awaiting_room(self._attempt), timeout)

    def _attempt(self) -> bool | None:
        return self.try_commit() or None


class Claim(Lease):
    """An element that was popped, to be read where it lies, then released."""

    __slots__ = ()
