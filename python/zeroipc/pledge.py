"""Pledge: the right, and the duty, to set a future. SPECIFICATION.md section 17 (steps H)."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from .errors import Code, Error, fail
from .outcome import PLEDGERS, text_of

if TYPE_CHECKING:
    from .future import Future


class Pledge:
    """The sole right to set a future, and the duty: whichever thread has it. It ends when it is kept (`set_value`,
    `set_error`), given up (`abandon`, leaving it as a context, closing the future or its memory, or when nobody refers
    to it any more), or when the process dies. Unless it was kept, whoever waits for the future gets an AbandonedError.

    Setting waits for nothing but a free block, of which there are enough unless as many participants as there are
    blocks are stopped in the middle of setting."""

    __slots__ = ("_ended", "_future", "_pid")

    def __init__(self, future: Future) -> None:
        self._future = future
        self._ended = False
        self._pid = os.getpid()

    @property
    def ended(self) -> bool:
        """Whether it was kept or given up."""
        return self._ended or self._future.closed

    def try_set_value(self, value: Any) -> bool:
        """Sets the future: False only when no block is free at this moment. CLOSED when the pledge has ended."""
        self._check()
        return self._kept(self._future._try_settle(PLEDGERS, self._future.elements.encode(value), None))

    def set_value(self, value: Any, timeout: float | None = None) -> None:
        """Sets the future."""
        self._check()
        self._kept(self._future._settle(PLEDGERS, self._future.elements.encode(value), None, timeout))

    async def set_value_async(self, value: Any, timeout: float | None = None) -> None:
        """The same without blocking the event loop."""
        self._check()
        self._kept(await self._future._settle_async(PLEDGERS, self._future.elements.encode(value), None, timeout))

    def try_set_error(self, error: object) -> bool:
        """Lets the future fail with a text, or an exception's: False only when no block is free at this moment."""
        self._check()
        return self._kept(self._future._try_settle(PLEDGERS, b"", text_of(error)))

    def set_error(self, error: object, timeout: float | None = None) -> None:
        """Lets the future fail."""
        self._check()
        self._kept(self._future._settle(PLEDGERS, b"", text_of(error), timeout))

    async def set_error_async(self, error: object, timeout: float | None = None) -> None:
        """The same without blocking the event loop."""
        self._check()
        self._kept(await self._future._settle_async(PLEDGERS, b"", text_of(error), timeout))

    def _check(self) -> None:
        if self._ended:
            raise fail(Code.CLOSED, f"{self._future.what}: the pledge has ended")

    def _kept(self, done: bool) -> bool:
        if done:
            self._end()
        return done

    def _end(self) -> None:
        self._ended = True
        self._future._is_pledged = False

    def abandon(self) -> None:
        """Gives up: whoever waits for the future gets an AbandonedError. Nothing happens when the pledge has ended."""
        # In a forked child it is the parent's still.
        if self._ended or self._pid != os.getpid():
            return
        self._end()
        if not self._future.closed:
            self._future._core.abandon(PLEDGERS)

    def __enter__(self) -> Pledge:
        return self

    def __exit__(self, *exception: object) -> None:
        self.abandon()

    def __del__(self) -> None:
        try:
            self.abandon()
        except (Error, AttributeError, TypeError):  # at the end of the process
            pass
