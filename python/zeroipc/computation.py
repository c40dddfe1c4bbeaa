"""Computing an outcome: by one participant at a time, taken over when that one dies. SPECIFICATION.md section 17 (steps
B and U). A Lazy computes a function; a derived Future computes one of its source's value. It is begun in the attempt of
a wait and done outside of it."""

from __future__ import annotations

import inspect
import math
import os
import time
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
import numpy.typing as npt

from .attachment import Gone
from .elements import Elements
from .errors import Code, CorruptError, Error, FailedError, fail
from .outcome import LARGEST_ELEMENT, Outcome, Right, plan_outcome, prove, text_of
from .peers import Peer
from .structure import Structure, Wanted, locate
from .waiting import Condition, Effort, deadline_of, wait, wait_async

if TYPE_CHECKING:
    from .memory import Memory


class Interruption(Exception):
    """Raised where a computation could not be done, here and now: it is given back, and the caller gets the error."""

    def __init__(self, error: BaseException) -> None:
        super().__init__(str(error))
        self.error = error


class Until:
    """When a wait of several steps ends."""

    __slots__ = ("_end", "_is_first", "_timeout")

    def __init__(self, timeout: float | None) -> None:
        self._end = deadline_of(timeout)
        self._timeout = timeout
        self._is_first = True

    def left(self) -> float | None:
        """The time that is left, as a time-out; at first all of it, for the message of a time-out."""
        if self._is_first or self._end == math.inf:
            self._is_first = False
            return self._timeout
        return max(0.0, self._end - time.monotonic())

    def is_over(self) -> bool:
        return time.monotonic() >= self._end


# --- what this thread or task computes ---

_Place = tuple[str, int, int]
_computing: ContextVar[tuple[_Place, ...]] = ContextVar("zeroipc_computing", default=())


def _place_of(core: Outcome) -> _Place:
    """The same by every handle and participant of this process."""
    return core.attachment.name, core.attachment.shape.segment_id, core.offset


@contextmanager
def _computes(core: Outcome) -> Iterator[None]:
    token = _computing.set((*_computing.get(), _place_of(core)))
    try:
        yield
    finally:
        _computing.reset(token)


def check_others_compute(core: Outcome) -> None:
    """BAD_ARGUMENT when this very thread or task is computing it, and would wait for itself."""
    if _place_of(core) in _computing.get():
        raise fail(Code.BAD_ARGUMENT, f"{core.what}: this thread is computing it, and would wait for itself")


@dataclass(frozen=True)
class Begun:
    """A computation that is for this thread to do, and has been begun."""

    outcome: Computed
    right: Right
    run: Callable[[Until], Any]
    """In a blocked thread. What it raises is what the outcome fails with, but for an Interruption."""
    run_async: Callable[[Until], Awaitable[Any]]


# An attempt: the result, alone in a tuple; something that is begun, if it may begin; None if it is to be waited for.
Attempt: TypeAlias = "Callable[[bool], tuple[Any] | Begun | None]"
Conditions: TypeAlias = "Callable[[], Sequence[Condition]]"


class Computed(Structure):
    """Base of Future and Lazy: an outcome, which can be computed."""

    __slots__ = ("_busy", "_pid", "elements")

    _core: Outcome
    _look: Outcome

    def __init__(
        self,
        memory: Memory,
        name: str,
        kind: int,
        dtype: npt.DTypeLike,
        creates: bool,
        timeout: float | None,
        blocks: Any,
    ) -> None:
        super().__init__(memory, name)
        self._busy = 0  # computations of this handle that go on
        self._pid = os.getpid()
        self.elements = Elements(dtype, self.what, LARGEST_ELEMENT)
        capacity = 1 if creates and not memory.read_only else None
        wanted = Wanted(kind, self.kind_name, name, self.elements.size, capacity, timeout)
        self._open(prove(locate(memory, wanted, plan_outcome(memory, wanted, blocks)), self.elements))

    @property
    def dtype(self) -> np.dtype[Any]:
        """What the value is, as NumPy says it."""
        return self.elements.dtype

    def let_go(self, gone: Gone) -> None:
        core = self._core
        super().let_go(gone)
        # A forked child has nothing to give back: it is its parent who has.
        if not isinstance(core, Gone) and self._pid == os.getpid():
            self._leave(core)

    def _leave(self, core: Outcome) -> None:
        """Before this participant goes: what it computes is given back, and others begin anew."""
        if self._busy:
            core.release()

    @property
    def holder(self) -> Peer | None:
        """The participant that is to settle it: who computes it, or has pledged to set it, and lives."""
        return self._look.peer()

    # --- compute ---

    @contextmanager
    def _gives_back(self, core: Outcome) -> Iterator[None]:
        """B3: what is begun is settled within the block, or given back."""
        self._busy += 1
        try:
            yield
        except BaseException as error:  # Ctrl-C, a task that is cancelled, a closed memory, no block in time
            core.release()
            if isinstance(error, Interruption):
                raise error.error from error.error.__cause__
            raise
        finally:
            self._busy -= 1

    def compute(self, begun: Begun, until: Until) -> Exception | None:
        """Does what was begun; what it failed with."""
        core = self._core
        with self._gives_back(core):
            value, error = None, None
            try:
                with _computes(core):
                    value = without_awaiting(self.what, begun.run(until))
            except Interruption:
                raise
            except Exception as raised:
                error = raised
            conclude, error = self._conclusion(begun.right, value, error)
            if not conclude():
                wait(self._concluding(conclude), until.left())
            return error

    async def compute_async(self, begun: Begun, until: Until) -> Exception | None:
        """The same in a task."""
        core = self._core
        with self._gives_back(core):
            value, error = None, None
            try:
                with _computes(core):
                    value = await begun.run_async(until)
            except Interruption:
                raise
            except Exception as raised:
                error = raised
            conclude, error = self._conclusion(begun.right, value, error)
            if not conclude():
                await wait_async(self._concluding(conclude), until.left())
            return error

    def _conclusion(
        self, right: Right, value: Any, error: Exception | None
    ) -> tuple[Callable[[], bool | None], Exception | None]:
        """An attempt to settle what was begun, None while no block is free; and the error, if it fails. A value that is
        not of the type is one."""
        data = b""
        if error is None:
            try:
                data = self.elements.encode(value)
            except Error as raised:
                error = raised
        reason = text_of(error)

        def conclude() -> bool | None:
            core = self._core
            settled = core.succeed(right, data) if error is None else core.fail(right, reason)
            if settled == "refused":  # it was invalidated
                core.release()
            return settled != "full" or None

        return conclude, error

    def _concluding(self, conclude: Callable[[], bool | None]) -> Effort[bool]:
        return Effort(f"{self.what}: waiting for a block", (self._core.condition(),), conclude)


# --- what its functions may return ---


def without_awaiting(what: str, value: Any) -> Any:
    """What a function returned to a blocked thread. An awaitable would need an event loop."""
    if not inspect.isawaitable(value):
        return value
    if inspect.iscoroutine(value):
        value.close()
    text = "its function is a coroutine, which a blocked thread cannot await: use the asyncio form"
    raise Interruption(fail(Code.BAD_ARGUMENT, f"{what}: {text}"))


async def awaited(value: Any) -> Any:
    """What it returned to a task: awaited if need be."""
    return await value if inspect.isawaitable(value) else value


@contextmanager
def of_source() -> Iterator[None]:
    """What a source has failed with is what comes of it; whatever else keeps it from being had is the caller's
    matter."""
    try:
        yield
    except (FailedError, CorruptError):
        raise
    except Exception as error:
        raise Interruption(error) from error


# --- waiting for outcomes ---


def obtain(what: str, attempt: Attempt, conditions: Conditions, timeout: float | None) -> Any:
    """The result of the attempt, waiting for the conditions and computing what is for this thread to be computed. To
    ask for the conditions raises where one must not wait."""
    until = Until(timeout)
    cause: Exception | None = None
    may_begin = True
    while True:
        found = _caused(attempt, may_begin, cause)
        if found is None:
            found = wait(_effort(what, attempt, may_begin, conditions() if timeout != 0 else ()), until.left())
        if isinstance(found, tuple):
            return found[0]
        cause = found.outcome.compute(found, until)
        may_begin = not until.is_over()  # it may be invalid again by now


async def obtain_async(what: str, attempt: Attempt, conditions: Conditions, timeout: float | None) -> Any:
    """The same without blocking the event loop."""
    until = Until(timeout)
    cause: Exception | None = None
    may_begin = True
    while True:
        found = _caused(attempt, may_begin, cause)
        if found is None:
            effort = _effort(what, attempt, may_begin, conditions() if timeout != 0 else ())
            found = await wait_async(effort, until.left())
        if isinstance(found, tuple):
            return found[0]
        cause = await found.outcome.compute_async(found, until)
        may_begin = not until.is_over()


def _effort(
    what: str, attempt: Attempt, may_begin: bool, conditions: Sequence[Condition]
) -> Effort[tuple[Any] | Begun]:
    return Effort(what, conditions, lambda: attempt(may_begin))


def _caused(attempt: Attempt, may_begin: bool, cause: Exception | None) -> tuple[Any] | Begun | None:
    """The attempt. Where it has failed by what this thread computed, the error says by what."""
    try:
        return attempt(may_begin)
    except FailedError as failed:
        if cause is not None and cause is not failed:
            raise failed from cause
        raise
