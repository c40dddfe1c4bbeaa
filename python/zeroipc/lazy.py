"""Lazy: an outcome that is computed when it is first asked for, and again after it was invalidated. SPECIFICATION.md
section 18 (steps F and I); its words and all else are in outcome.py, how it is computed in computation.py."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy.typing as npt

from . import layout as L
from .computation import (
    Begun,
    Computed,
    Until,
    awaited,
    check_others_compute,
    obtain,
    obtain_async,
    of_source,
)
from .errors import Code, fail
from .outcome import Nothing
from .waiting import Condition

if TYPE_CHECKING:
    from .memory import Memory

_STATES = {
    L.STATE_EMPTY: "empty",
    L.STATE_COMPUTING: "computing",
    L.STATE_READY: "ready",
    L.STATE_FAILED: "failed",
}


class Lazy(Computed):
    """A value that is computed by exactly one of all the processes that ask for it, when the first one does, and kept
    for all until it is invalidated.

    With a function: creates the lazy or attaches to it, whichever process is first; an existing one with another
    element size is an error. Without: opens it, to look and to wait for what others compute, waiting up to `timeout`
    seconds for its name (None: for ever).

    dtype: as of a Queue.
    compute: gives the value. It is not shared: each process brings its own, and they should agree. It may be a
    coroutine function where `force_async` is used. It must not force the same lazy.
    blocks: of a new lazy: how many may be in the middle of settling it at once; 4, or 2 where the value is large.

    While one computes, the others wait. When it dies, another one computes; when it is stopped, they wait until it
    goes on, or their time-out passes. What the function raises is kept, too: everybody gets a FailedError with its
    text, until it is invalidated."""

    __slots__ = ("_compute", "_source")

    kind_name = "lazy"

    def __init__(
        self,
        memory: Memory,
        name: str,
        dtype: npt.DTypeLike,
        compute: Callable[..., Any] | None = None,
        *,
        timeout: float | None = 0,
        blocks: int | None = None,
    ) -> None:
        if compute is not None and not callable(compute):
            text = f"it takes a function that computes it, not a {type(compute).__name__}"
            raise fail(Code.BAD_ARGUMENT, f'lazy "{name}": {text}')
        self._compute = compute
        self._source: Lazy | None = None  # of one that was made by map here: then the function is one of its value
        super().__init__(memory, name, L.KIND_LAZY, dtype, compute is not None, timeout, blocks)

    # --- force ---

    def force(self, timeout: float | None = None) -> Any:
        """The value, computed here if nobody has done so and nobody does (or did when its process died); TIMEOUT,
        FAILED. The time-out is for waiting, and does not cut the function short."""
        return obtain(f"{self.what}: waiting for its value", self._attempt, self._waited_for, timeout)

    async def force_async(self, timeout: float | None = None) -> Any:
        """The same without blocking the event loop but in the function, unless that is a coroutine function. A task
        that is cancelled gives back what it computes: somebody else begins anew."""
        return await obtain_async(f"{self.what}: waiting for its value", self._attempt, self._waited_for, timeout)

    def _attempt(self, may_begin: bool) -> tuple[Any] | Begun | None:
        """F1 and F2: the value; or the computation that is for this thread to do."""
        found = self._read()
        if found or not self._compute or not may_begin or self.memory.read_only:
            return found
        right = self._core.begin()
        return Begun(self, right, self._run, self._run_async) if right else None

    def _run(self, until: Until) -> Any:
        """F3."""
        assert self._compute
        if not self._source:
            return self._compute()
        with of_source():
            value = self._source.force(until.left())
        return self._compute(value)

    async def _run_async(self, until: Until) -> Any:
        assert self._compute
        if not self._source:
            return await awaited(self._compute())
        with of_source():
            value = await self._source.force_async(until.left())
        return await awaited(self._compute(value))

    def _waited_for(self) -> list[Condition]:
        check_others_compute(self._core)
        return [self._core.condition()]

    def invalidate(self) -> None:
        """Has it computed anew when it is next forced. What is being computed at this moment is thrown away when it is
        done: a force that begins after this returned gets what was computed after this. Lock-free."""
        self._core.invalidate()

    # --- look ---

    def _read(self) -> tuple[Any] | None:
        """The value, in a tuple."""
        core = self._look
        found = core.get()
        if found in (Nothing.PLEDGED, Nothing.ABANDONED):  # no states of a lazy
            raise core.contradiction()
        return None if isinstance(found, Nothing) else (core.elements.decode(found),)

    def peek(self) -> Any:
        """The value; None when it is not computed. FAILED. Never computes, never waits; lock-free."""
        found = self._read()
        return found[0] if found else None

    @property
    def state(self) -> str:
        """ "empty", "computing", "ready" or "failed". "computing" is also what a participant that died has left, until
        somebody forces it."""
        core = self._look
        state = _STATES.get(core.state_now())
        if state is None:
            raise core.contradiction()
        return state

    def is_computed(self) -> bool:
        """Whether it has a value."""
        return self.state == "ready"

    # --- derive ---

    def map(
        self, memory: Memory, name: str, dtype: npt.DTypeLike, fn: Callable[[Any], Any], *, blocks: int | None = None
    ) -> Lazy:
        """Makes a lazy whose value is `fn` of this one's, under a name of its own: forcing it forces this one first.
        Whoever calls this brings `fn`. It fails with the same text if this one fails. Invalidating this one does not
        touch the new one, which keeps its value: to have that computed from a new one, invalidate this one, then the
        new one."""
        derived = Lazy(memory, name, dtype, fn, blocks=blocks)
        derived._source = self
        return derived
