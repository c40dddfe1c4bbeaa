"""Futures and lazies."""

from __future__ import annotations

import asyncio
import signal
import time
from collections.abc import Callable
from typing import Any

from zeroipc import Future, Lazy
from zeroipc.pledge import Pledge

from .element_types import Type, type_of
from .handle import Handle, Opening, seconds
from .lines import DONE, Answer, none, number, value

PENDING = none("pending")
EMPTY = none("empty")


class FutureHandle(Handle):
    options = ("blocks",)

    def __init__(self, opening: Opening) -> None:
        super().__init__(opening)
        self.type = opening.type()
        self.future = Future(
            opening.memory,
            opening.name,
            self.type.dtype,
            not opening.creates,
            timeout=opening.timeout,
            blocks=opening.option("blocks"),
        )
        self._pledge: Pledge | None = None

    # --- set ---

    def _right(self) -> Future | Pledge:
        """By what it is to be set here."""
        return self.future if self._pledge is None else self._pledge

    def do_set(self, text: str) -> Answer:
        right = self._right()
        self.waits(right.set_value, right.set_value_async, self.type.read(text))
        self._pledge = None
        return DONE

    def do_fail(self, why: str) -> Answer:
        right = self._right()
        self.waits(right.set_error, right.set_error_async, why)
        self._pledge = None
        return DONE

    def do_pledge(self) -> Answer:
        self._pledge = self.future.pledge()
        return DONE

    def do_give_up(self) -> Answer:
        if self._pledge is not None:
            self._pledge.abandon()
            self._pledge = None
        return DONE

    # --- get ---

    def do_get(self) -> Answer:
        return value(self.type.text(self.waits(self.future.get, self.future.get_async)))

    def do_get_for(self, milliseconds: str) -> Answer:
        found = self.waits(self.future.get, self.future.get_async, seconds(milliseconds))
        return value(self.type.text(found))

    def do_try_get(self) -> Answer:
        found = self.future.try_get()
        return PENDING if found is None else value(self.type.text(found))

    def do_state(self) -> Answer:
        state = self.future.state
        if state == "pending" and self.future.holder is not None:
            return value("promised")
        return value("set" if state == "ready" else state)

    # --- derive ---

    def do_map(self, name: str, type_name: str) -> Answer:
        type = type_of(type_name)
        future = self.future.map(self.memory, name, type.dtype, lambda before: 2 * before)
        self.testee.add(name, _Derived(self, type, future))
        return DONE

    def close(self) -> None:
        self.future.close()


class _Derived(FutureHandle):
    """One that `map` made."""

    def __init__(self, source: FutureHandle, type: Type, future: Future) -> None:
        self.testee, self.waits, self.memory = source.testee, source.waits, source.memory
        self.type = type
        self.future = future
        self._pledge = None


class LazyHandle(Handle):
    options = ("blocks",)

    def __init__(self, opening: Opening) -> None:
        super().__init__(opening)
        self.type = opening.type()
        self._count = 0
        compute = self._computation(opening.word())
        # With a function the library creates it.
        opening.wait_for_name()
        self.lazy = Lazy(
            opening.memory,
            opening.name,
            self.type.dtype,
            None if opening.is_missing() else compute,
            blocks=opening.option("blocks"),
        )

    def _computation(self, told: str) -> Callable[[], Any]:
        what, _, rest = told.partition(":")

        def compute() -> Any:
            self._count += 1
            if what == "fails":
                raise Exception(rest)
            if what == "counts":
                return self.type.of(int(rest) + self._count - 1)
            while what == "hangs":
                signal.pause()
            if what == "slow":
                time.sleep(seconds(rest.partition(":")[0]))
                return self.type.read(rest.partition(":")[2])
            return self.type.read(told)

        async def compute_async() -> Any:
            if what not in ("hangs", "slow"):
                return compute()
            self._count += 1
            if what == "hangs":
                return await asyncio.Event().wait()
            await asyncio.sleep(seconds(rest.partition(":")[0]))
            return self.type.read(rest.partition(":")[2])

        return compute_async if self.waits.is_async else compute

    def do_force(self) -> Answer:
        return value(self.type.text(self.waits(self.lazy.force, self.lazy.force_async)))

    def do_force_for(self, milliseconds: str) -> Answer:
        return value(self.type.text(self.waits(self.lazy.force, self.lazy.force_async, seconds(milliseconds))))

    def do_peek(self) -> Answer:
        found = self.lazy.peek()
        return EMPTY if found is None else value(self.type.text(found))

    def do_state(self) -> Answer:
        return value(self.lazy.state)

    def do_invalidate(self) -> Answer:
        self.lazy.invalidate()
        return DONE

    def do_count(self) -> Answer:
        return number(self._count)

    def close(self) -> None:
        self.lazy.close()
