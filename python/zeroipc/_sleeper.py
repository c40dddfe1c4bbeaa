"""Who sleeps for the event loops: one thread for each attachment, started when a task first waits, gone when none does.

It only sleeps on the doorbell and tells the tasks to look again; what they wait for they do themselves. So a task can
be cancelled at any time without losing an element.
"""

from __future__ import annotations

import asyncio
import threading
import time

from . import _system
from .words import Words

# Seconds: the longest sleep, as tasks look again by their own timers; and how long the thread stays when there is
# nothing.
_SLICE = 0.25
_IDLE = 1.0

_Told = tuple[asyncio.AbstractEventLoop, "asyncio.Future[None]", int]


class Sleeper:
    """Sleeps on one doorbell, given by its offset."""

    __slots__ = ("_changed", "_doorbell", "_running", "_told", "_words")

    def __init__(self, words: Words, doorbell: int) -> None:
        self._words = words
        self._doorbell = doorbell
        self._changed = threading.Condition()
        self._told: list[_Told] = []
        self._running = False

    def tell(self, loop: asyncio.AbstractEventLoop, woken: asyncio.Future[None], value: int) -> None:
        """`woken` gets a result once the doorbell does not read `value`, or before."""
        with self._changed:
            self._told.append((loop, woken, value))
            if not self._running:
                threading.Thread(target=self._run, name="zeroipc-sleeper", daemon=True).start()
                self._running = True
            # If the thread sleeps on an older value, that is the same one, or the bell is about to wake it.
            self._changed.notify()

    def _run(self) -> None:
        address = self._words.base + self._doorbell
        while self._has_work():
            with self._changed:
                value = min((value for _, _, value in self._told), key=self._is_current)
            _system.futex_wait([(address, value)], _SLICE)
            with self._changed:
                told, self._told = self._told, []
            for loop, woken, _ in told:
                try:
                    loop.call_soon_threadsafe(_wake_up, woken)
                except RuntimeError:  # that loop is closed
                    pass

    def _is_current(self, value: int) -> bool:
        return value == self._words.load32(self._doorbell)

    def _has_work(self) -> bool:
        """Waits for something to do; False, after a while without, ends the thread."""
        with self._changed:
            until = time.monotonic() + _IDLE
            while not self._told:
                left = until - time.monotonic()
                if left <= 0:
                    self._running = False
                    return False
                self._changed.wait(left)
            return True


def _wake_up(woken: asyncio.Future[None]) -> None:
    if not woken.done():
        woken.set_result(None)
