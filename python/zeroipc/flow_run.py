"""One run of a flow: where its values come from, and the fused stages behind.

The stages are functions that call each other, one call per value and stage: a value goes through all of them before the
next one is taken. Each says whether it wants more, so that `take` ends the run.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, Protocol

from .errors import Code, fail
from .waiting import deadline_of, timed_out

# Values that are taken from a stream at once.
MOST_AT_ONCE = 1024

Push = Callable[[Any], bool]
"""Takes a value: whether more is wanted."""
Stage = Callable[[Push, "Run"], Push]
"""Makes what takes the values of one run; called with what takes those that it makes."""


class Cursor(Protocol):
    """An open source: `take` waits for values, and gives none at the end."""

    def take(self, timeout: float | None) -> list[Any]: ...

    async def take_async(self, timeout: float | None) -> list[Any]: ...

    def close(self) -> None: ...


class InputCursor:
    """Of anything that can be iterated: one value at a time, so that nothing is taken that is not delivered."""

    def __init__(self, values: Any) -> None:
        self._values = values
        self._iterator: Any = None

    def take(self, timeout: float | None) -> list[Any]:
        if self._iterator is None:
            if not hasattr(self._values, "__iter__"):
                raise fail(Code.BAD_ARGUMENT, f"a flow of {self._values!r} can only be consumed by `async`")
            self._iterator = iter(self._values)
        for value in self._iterator:
            return [value]
        return []

    async def take_async(self, timeout: float | None) -> list[Any]:
        if not hasattr(self._values, "__aiter__"):
            return self.take(timeout)
        if self._iterator is None:
            self._iterator = aiter(self._values)
        async for value in self._iterator:
            return [value]
        return []

    def close(self) -> None:
        self._iterator = None


class Run:
    """One run through the stages."""

    __slots__ = ("_out", "_push", "ends", "failure", "wants_more")

    def __init__(self, stages: tuple[Stage, ...]) -> None:
        self._out: list[Any] = []
        self.ends: list[Callable[[], object]] = []
        """Called when the source has ended, the last first: hand on what is left."""
        self.failure: BaseException | None = None
        self.wants_more = True

        def collect(value: Any) -> bool:
            self._out.append(value)
            return True

        push: Push = collect
        for stage in reversed(stages):
            push = stage(push, self)
        self._push = push

    def feed(self, values: list[Any]) -> list[Any]:
        """What comes of these values. An error that a function raises is told after the values before it: `finish`."""
        push = self._push
        try:
            for value in values:
                if not push(value):
                    self.wants_more = False
                    break
        except Exception as error:
            self.failure = error
            self.wants_more = False
        return self._taken()

    def finish(self) -> list[Any]:
        if self.failure is not None:
            raise self.failure
        for end in reversed(self.ends):
            end()
        return self._taken()

    def _taken(self) -> list[Any]:
        taken, self._out = self._out, []
        return taken


class Left:
    """What is left of a time-out: TIMEOUT when nothing is."""

    __slots__ = ("_timeout", "_until")

    def __init__(self, timeout: float | None) -> None:
        self._timeout = timeout
        self._until = deadline_of(timeout)

    def __call__(self) -> float | None:
        if self._timeout is None:
            return None
        left = self._until - time.monotonic()
        if left <= 0:
            raise timed_out("a flow: waiting for its values", self._timeout)
        return left
