"""Waiting: by the library's blocking form, or by its asyncio form."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


class Waits:
    """`waits(queue.pop, queue.pop_async)` is what either of them gives."""

    def __init__(self, is_async: bool) -> None:
        self.is_async = is_async
        self._loop = asyncio.new_event_loop() if is_async else None

    def __call__(
        self,
        blocking: Callable[P, T],
        awaiting: Callable[P, Coroutine[Any, Any, T]],
        *args: P.args,
        **options: P.kwargs,
    ) -> T:
        if self._loop is None:
            return blocking(*args, **options)
        return self._loop.run_until_complete(awaiting(*args, **options))

    def close(self) -> None:
        if self._loop is not None:
            self._loop.close()
