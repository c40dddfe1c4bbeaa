"""Future: an outcome that is set once, by anybody or by whoever pledged to. SPECIFICATION.md section 17 (steps H and
G4); its words and all else are in outcome.py."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from typing import TYPE_CHECKING, Any

import numpy.typing as npt

from . import futures
from . import layout as L
from .computation import Begun, Computed, Until, awaited, check_others_compute, obtain, obtain_async, of_source
from .errors import Code, CorruptError, Error, fail
from .outcome import ANYBODYS, PLEDGERS, Nothing, Outcome, Right, text_of
from .pledge import Pledge
from .select import Case
from .waiting import Condition, Effort, wait, wait_async

if TYPE_CHECKING:
    from .memory import Memory

_STATES = {L.STATE_READY: "ready", L.STATE_FAILED: "failed", L.STATE_ABANDONED: "abandoned"}
# A word that says "computing, by nobody" refuses for ever, and is nobody's: so loops that it leads have a bound.
_MOST_REFUSALS = 1000


class Future(Computed):
    """A value that is set once, or fails once, and that everybody who has it open may get or wait for.

    Creates the future or attaches to it, whichever process is first; an existing one with another element size is an
    error. With `open` it is only opened, waiting up to `timeout` seconds for its name (None: for ever).

    dtype: as of a Queue.
    blocks: of a new future: how many may be in the middle of a set at once; 4, or 2 where the value is large.

    Anybody may set it; the first one wins. A process that is killed or stopped in the middle of setting it holds up
    nobody: the future is set or not set, never half. Who pledges to set it (`pledge`) has the sole right to, and if it
    dies first, whoever waits gets an AbandonedError within 250 ms. The try forms are wait-free; the plain forms sleep
    at no CPU, and take a time-out in seconds (None: for ever); the `_async` forms do not block the event loop, and may
    be cancelled. `await future` is its value."""

    __slots__ = ("_derivation", "_is_pledged")

    kind_name = "future"

    def __init__(
        self,
        memory: Memory,
        name: str,
        dtype: npt.DTypeLike,
        open: bool = False,
        *,
        timeout: float | None = 0,
        blocks: int | None = None,
    ) -> None:
        self._is_pledged = False
        # Of one that was made by map here: its source, and the function of that one's value.
        self._derivation: tuple[Future, Callable[[Any], Any]] | None = None
        super().__init__(memory, name, L.KIND_FUTURE, dtype, not open, timeout, blocks)

    def _leave(self, core: Outcome) -> None:
        super()._leave(core)
        if self._is_pledged:
            self._is_pledged = False
            core.abandon(PLEDGERS)

    # --- set ---

    def try_set_value(self, value: Any) -> bool:
        """Sets the value: False when this call did not, for it is settled, or for somebody else to set, or (rare) no
        block is free at this moment. Wait-free."""
        return self._core.succeed(ANYBODYS, self.elements.encode(value)) == "done"

    def set_value(self, value: Any, timeout: float | None = None) -> None:
        """Sets the value. EXISTS when it is settled, TAKEN when it is for somebody else to set. Waits for nothing but a
        free block."""
        self._settle(ANYBODYS, self.elements.encode(value), None, timeout)

    async def set_value_async(self, value: Any, timeout: float | None = None) -> None:
        """The same without blocking the event loop."""
        await self._settle_async(ANYBODYS, self.elements.encode(value), None, timeout)

    def try_set_error(self, error: object) -> bool:
        """Lets it fail: whoever gets it has a FailedError with the text, or the exception's. At least 128 bytes of it
        fit (180 where the value is small, 1020 where it is as large); the rest is cut. As try_set_value."""
        return self._core.fail(ANYBODYS, text_of(error)) == "done"

    def set_error(self, error: object, timeout: float | None = None) -> None:
        """The same, as set_value."""
        self._settle(ANYBODYS, b"", text_of(error), timeout)

    async def set_error_async(self, error: object, timeout: float | None = None) -> None:
        """The same without blocking the event loop."""
        await self._settle_async(ANYBODYS, b"", text_of(error), timeout)

    def _try_settle(self, right: Right, data: bytes, reason: str | None) -> bool:
        """Settles it by this right, with a value or a reason: False when no block is free. EXISTS, TAKEN."""
        for _ in range(_MOST_REFUSALS):
            core = self._core
            settled = core.succeed(right, data) if reason is None else core.fail(right, reason)
            if settled != "refused":
                return settled == "done"
            error = self._taken()
            if error:
                raise error
        raise self._core.contradiction()

    def _settle(self, right: Right, data: bytes, reason: str | None, timeout: float | None) -> bool:
        if not self._try_settle(right, data, reason):
            wait(self._settling(right, data, reason), timeout)
        return True

    async def _settle_async(self, right: Right, data: bytes, reason: str | None, timeout: float | None) -> bool:
        if not self._try_settle(right, data, reason):
            await wait_async(self._settling(right, data, reason), timeout)
        return True

    def _settling(self, right: Right, data: bytes, reason: str | None) -> Effort[bool]:
        conditions = (self._core.condition(),)
        return Effort(
            f"{self.what}: waiting for a block", conditions, lambda: self._try_settle(right, data, reason) or None
        )

    def _taken(self) -> Error | None:
        """What it means that a set was refused; None when it may be set by now."""
        state = self.state
        if state != "pending":
            has = {"ready": "it is ready already", "failed": "it has failed", "abandoned": "it is abandoned"}[state]
            return fail(Code.EXISTS, f"{self.what} can be set once, and {has}")
        if self._core.holder() == 0:
            return None
        who = self.holder
        whose = f'process {who.pid} ("{who.label}")' if who else "somebody else"
        return fail(Code.TAKEN, f"{self.what} is for {whose} to set, who has pledged to or computes it")

    # --- pledge ---

    def try_pledge(self) -> Pledge | None:
        """Takes the sole right to set it, and the duty; None when it is settled, pledged or being computed. Wait-free.
        Use it as a context: unless it was kept there, the future is abandoned at its end."""
        if not self._core.pledge():
            return None
        self._is_pledged = True
        return Pledge(self)

    def pledge(self) -> Pledge:
        """The same, but EXISTS when it is settled, TAKEN when it is pledged or being computed."""
        for _ in range(_MOST_REFUSALS):
            pledge = self.try_pledge()
            if pledge:
                return pledge
            error = self._taken()
            if error:
                raise error
        raise self._core.contradiction()

    # --- get ---

    def try_get(self) -> Any:
        """The value; None while it is pending. FAILED, ABANDONED. Lock-free."""
        found = self._read()
        return found[0] if found else None

    def get(self, timeout: float | None = None) -> Any:
        """The value, waiting until it is set; TIMEOUT, FAILED (with the `reason`), ABANDONED. Of one that was made by
        `map` here it computes the value if need be."""
        return obtain(f"{self.what}: waiting for its value", self._attempt, self._waited_for, timeout)

    async def get_async(self, timeout: float | None = None) -> Any:
        """The same without blocking the event loop."""
        return await obtain_async(f"{self.what}: waiting for its value", self._attempt, self._waited_for, timeout)

    def __await__(self) -> Generator[Any, None, Any]:
        return self.get_async().__await__()

    def getting(self) -> Case[Any]:
        """The case of getting it, for select. FAILED, ABANDONED. It computes nothing."""
        return Case(f"{self.what}: getting", self._core.condition(), lambda own: self.is_settled, self._read)

    def _read(self, asks: bool = False) -> tuple[Any] | None:
        """The value, in a tuple. With `asks` a pledger is asked whether it lives, else only now and then (G4)."""
        core = self._look
        found = core.get()
        if found is Nothing.PLEDGED and (asks or core.is_orphaned or core.may_ask()):
            # It may have been settled in between by one that then died.
            found = Nothing.ABANDONED if core.reap() else core.get()
        if found is Nothing.ABANDONED:
            text = "whoever had pledged to set it died or gave up"
            raise fail(Code.ABANDONED, f"{self.what} is abandoned: {text}")
        return None if isinstance(found, Nothing) else (core.elements.decode(found),)

    @property
    def state(self) -> str:
        """ "pending" until it is settled: then "ready", "failed" or "abandoned", for ever. Asks whether a pledger
        lives (a system call)."""
        core = self._look
        if core.state_now() == L.STATE_PLEDGED and core.reap():
            return "abandoned"
        return _STATES.get(core.state_now(), "pending")

    @property
    def is_ready(self) -> bool:
        """Whether it has a value."""
        return self._look.state_now() == L.STATE_READY

    @property
    def is_settled(self) -> bool:
        """Whether it is ready, failed or abandoned: get does not wait."""
        core = self._look
        if core.state_now() == L.STATE_PLEDGED and (core.is_orphaned or core.may_ask()) and core.reap():
            return True
        return core.state_now() in _STATES

    # --- derive ---

    def map(
        self, memory: Memory, name: str, dtype: npt.DTypeLike, fn: Callable[[Any], Any], *, blocks: int | None = None
    ) -> Future:
        """Makes a future whose value is `fn` of this one's, under a name of its own. Whoever makes it takes part when
        it gets the new one (get, await, all_of...): one of them computes, and when its process dies, another one does;
        nobody computes while nobody gets. If this future fails, or `fn` raises, the new one fails with the same text;
        if it is abandoned, so is the new one. `fn` may be a coroutine function where the new one is awaited."""
        if memory.read_only:
            raise fail(Code.READ_ONLY, f'segment "{memory.name}" is open read-only: cannot derive a future')
        derived = Future(memory, name, dtype, blocks=blocks)
        derived._derivation = (self, fn)
        return derived

    def _attempt(self, may_begin: bool) -> tuple[Any] | Begun | None:
        """The value; or the computation that is for this thread to do."""
        found = self._read()
        if found or not self._derivation:
            return found
        source, fn = self._derivation
        outcome = _outcome_of(source)
        right = self._core.begin() if outcome != "pending" and may_begin else None
        if not right:
            return None
        if outcome == "abandoned":
            self._core.abandon(right)
            return self._read()

        def run(until: Until) -> Any:
            with of_source():
                value = source.try_get()
            return fn(value)

        async def run_async(until: Until) -> Any:
            return await awaited(run(until))

        return Begun(self, right, run, run_async)

    def _waited_for(self) -> list[Condition]:
        check_others_compute(self._core)
        conditions = [self._core.condition()]
        if self._derivation and _outcome_of(self._derivation[0]) == "pending":
            conditions.append(self._derivation[0]._core.condition())
        return conditions

    # --- several at once, of up to 16 segments ---

    @staticmethod
    def all_of(futures_: Iterable[Future], timeout: float | None = None) -> list[Any]:
        """The values of all futures, waiting for the last. As soon as one has failed, or is abandoned, its error."""
        return futures.Gathering(futures_, futures.ALL).get(timeout)  # type: ignore[no-any-return]

    @staticmethod
    async def all_of_async(futures_: Iterable[Future], timeout: float | None = None) -> list[Any]:
        """The same without blocking the event loop."""
        return await futures.Gathering(futures_, futures.ALL).get_async(timeout)  # type: ignore[no-any-return]

    @staticmethod
    def any_of(futures_: Iterable[Future], timeout: float | None = None) -> Any:
        """The value of the first that has one. FAILED when all of them have failed or are abandoned."""
        return futures.Gathering(futures_, futures.ANY).get(timeout)

    @staticmethod
    async def any_of_async(futures_: Iterable[Future], timeout: float | None = None) -> Any:
        """The same without blocking the event loop."""
        return await futures.Gathering(futures_, futures.ANY).get_async(timeout)

    @staticmethod
    def race_of(futures_: Iterable[Future], timeout: float | None = None) -> Any:
        """The value, or the error, of the first that is settled."""
        return futures.Gathering(futures_, futures.RACE).get(timeout)

    @staticmethod
    async def race_of_async(futures_: Iterable[Future], timeout: float | None = None) -> Any:
        """The same without blocking the event loop."""
        return await futures.Gathering(futures_, futures.RACE).get_async(timeout)


def _outcome_of(source: Future) -> str:
    """What became of a source. One that is corrupt keeps nobody waiting: that is what to fail with."""
    try:
        return source.state if source.is_settled else "pending"
    except CorruptError:
        return "corrupt"
