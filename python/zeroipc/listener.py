"""A subscription whose values go to a callback: in a thread of its own, or where that is a coroutine function in a task
of the event loop."""

from __future__ import annotations

import asyncio
import inspect
import os
import sys
import threading
import time
from collections.abc import Callable
from types import TracebackType
from typing import Any

from .attachment import Ending, Gone
from .errors import ClosedError, Code, fail
from .rows import Rows
from .subscriber import go_on, look_settled
from .subscription import From, Subscription
from .waiting import deadline_of, timed_out, wait, wait_async
from .walk import Outcome

# Calls of an asynchronous callback before the event loop gets its turn.
_MOST_AT_ONCE = 256
# Seconds for which the closing of a memory waits for a callback to return, so that its peer slot is free at once.
_PATIENCE = 0.2


class _Result:
    """How it went. Who never asks is told of a failure by the interpreter, as of any in a thread."""

    def __init__(self) -> None:
        self.done = threading.Event()
        self.failure: BaseException | None = None
        self.is_told = False

    def raise_failure(self) -> None:
        self.is_told = True
        if self.failure is not None:
            raise self.failure

    def __del__(self) -> None:
        failure = self.failure
        if failure is not None and not self.is_told and not isinstance(failure, (SystemExit, asyncio.CancelledError)):
            sys.excepthook(type(failure), failure, failure.__traceback__)


class Listener(Subscription):
    """A subscription whose values go to a callback; made by `stream.subscribe`. As any other it has a `position`,
    `lost`, `ended` and `closed`, but no values to ask for.

    `with` (or `async with`, for an asynchronous callback) closes it, waits for a call in progress, and raises what the
    callback raised."""

    __slots__ = ("_loop", "_result", "_task", "_thread")

    def __init__(self, rows: Rows, ending: Ending, from_: From, callback: Callable[[Any], Any]) -> None:
        self._result = _Result()
        self._thread: threading.Thread | None = None
        self._task: asyncio.Task[None] | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        is_async = inspect.iscoroutinefunction(callback) or inspect.iscoroutinefunction(
            getattr(callback, "__call__", None)  # noqa: B004
        )
        if is_async:
            try:
                self._loop = asyncio.get_running_loop()
            except RuntimeError as error:
                text = "an asynchronous callback needs a running event loop"
                raise fail(Code.BAD_ARGUMENT, f"{rows.what}: {text}") from error
        super().__init__(rows, ending, from_)
        if self._loop is not None:
            self._task = self._loop.create_task(self._run_async(callback))
        else:
            name = f"zeroipc-{rows.what}"
            thread = threading.Thread(target=self._run, args=(callback,), name=name, daemon=True)
            thread.start()
            self._thread = thread

    # --- the course ---

    def _run(self, callback: Callable[[Any], Any]) -> None:
        result = self._result
        try:
            while True:
                found = self._attempt_look()
                if found is None:
                    found = wait(self._awaiting(self._attempt_look), None)
                value = found[0]
                if value is None:
                    break
                callback(value)
                self._advance()
        except BaseException as error:
            self._failed(error)
            del error
        finally:
            self.close()
            # Let go of all before those who wait go on; and the frames of an error that is kept end here.
            done = result.done
            del self, callback, result
            done.set()

    async def _run_async(self, callback: Callable[[Any], Any]) -> None:
        result = self._result
        calls = 0
        try:
            while True:
                found = self._attempt_look()
                if found is None:
                    found = await wait_async(self._awaiting(self._attempt_look), None)
                value = found[0]
                if value is None:
                    break
                await callback(value)
                self._advance()
                calls += 1
                if calls % _MOST_AT_ONCE == 0:
                    await asyncio.sleep(0)
        except asyncio.CancelledError:
            raise
        except BaseException as error:
            self._failed(error)
            del error
        finally:
            self.close()
            done = result.done
            del self, callback, result
            done.set()

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, ClosedError) and self.closed:
            return
        if error.__traceback__ is not None and error.__traceback__.tb_next is not None:
            error.__traceback__ = error.__traceback__.tb_next  # without the frame that refers to this
        self._result.failure = error

    def _attempt_look(self) -> tuple[Any] | None:
        """The value at the cursor, which stays there until the callback has returned; (None,) at the end."""
        value = None
        try:
            with self._lock:
                c: Rows = self._rows
                found = look_settled(c, self._record)
                if isinstance(found, Outcome):
                    self._nothing(c, self._record, found)
                else:
                    value = c.elements.decode(found)
        finally:
            if self._is_closing:
                self._leave()
        return (value,) if value is not None or self._ended else None

    def _advance(self) -> None:
        try:
            with self._lock:
                c = self._rows
                if not isinstance(c, Gone):
                    go_on(c, self._record)
        finally:
            if self._is_closing:
                self._leave()

    # --- its end ---

    @property
    def done(self) -> bool:
        """Whether it is over, and no call of the callback is in progress."""
        return self._result.done.is_set()

    def join(self, timeout: float | None = None) -> None:
        """Waits until it is over: the stream ended and all was read, it was closed, or the callback raised: then raises
        that. TIMEOUT. Not for the event loop that runs the callback: `await join_async()` there."""
        until = deadline_of(timeout)
        while not self._result.done.wait(min(0.25, max(0.0, until - time.monotonic()))):
            if time.monotonic() >= until:
                raise timed_out(f"{self._what}: waiting for the end of a subscription", timeout)
        self._result.raise_failure()

    async def join_async(self) -> None:
        """The same without blocking the event loop."""
        if self._task is not None and self._loop is asyncio.get_running_loop():
            await asyncio.wait([self._task])
            self._result.raise_failure()
        else:
            await asyncio.to_thread(self.join)

    def let_go(self, gone: Gone) -> None:
        super().let_go(gone)
        thread = self._thread
        if thread is not None and thread is not threading.current_thread() and os.getpid() == self._pid:
            thread.join(_PATIENCE)

    def __exit__(self, kind: object, error: object, traceback: TracebackType | None) -> None:  # type: ignore[override]
        self.close()
        if self._thread is not None and self._thread is not threading.current_thread():
            self._result.done.wait()
            if error is None:
                self._result.raise_failure()

    async def __aenter__(self) -> Listener:
        return self

    async def __aexit__(self, kind: object, error: object, traceback: TracebackType | None) -> None:
        self.close()
        if self._task is not asyncio.current_task():
            if error is None:
                await self.join_async()
            elif self._task is not None:
                await asyncio.wait([self._task])

    def _check_pull(self) -> None:
        raise fail(Code.BAD_ARGUMENT, f"{self._what}: the values of this subscription go to its callback")
