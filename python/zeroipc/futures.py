"""Several futures at once: all, any and race, as attempts to be repeated until they give something."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from ._system import MOST_BELLS
from .computation import Begun, obtain, obtain_async
from .errors import AbandonedError, Code, Error, FailedError, fail
from .waiting import Condition

if TYPE_CHECKING:
    from .future import Future

ALL, ANY, RACE = "all", "any", "race"


class Gathering:
    """One wait for several futures. One that is known to be settled is not looked at again."""

    __slots__ = ("_futures", "_goal", "_known")

    def __init__(self, futures: Iterable[Future], goal: str) -> None:
        self._futures = list(futures)
        self._goal = goal
        # What has become of each of them: its value in a tuple, its error, or None while it is pending.
        self._known: list[tuple[Any] | Error | None] = [None] * len(self._futures)

    def get(self, timeout: float | None) -> Any:
        return obtain(self._what, self._attempt, self._waited_for, timeout)

    async def get_async(self, timeout: float | None) -> Any:
        return await obtain_async(self._what, self._attempt, self._waited_for, timeout)

    @property
    def _what(self) -> str:
        return f"waiting for {len(self._futures)} futures"

    def _attempt(self, may_begin: bool) -> tuple[Any] | Begun | None:
        if not self._futures and self._goal != ALL:
            raise fail(Code.BAD_ARGUMENT, "a wait for one of no futures would never end")
        for number, future in enumerate(self._futures):
            if self._known[number] is not None:
                continue
            try:
                found = future._attempt(may_begin)
            except (FailedError, AbandonedError) as error:
                if self._goal != ANY:
                    raise
                self._known[number] = error
                continue
            if isinstance(found, Begun):
                return found  # this one is to be computed first
            if found and self._goal != ALL:
                return found
            self._known[number] = found
        if any(one is None for one in self._known):
            return None
        if self._goal == ALL:
            return ([one[0] for one in self._known if isinstance(one, tuple)],)
        reasons = "; ".join(one.reason if isinstance(one, FailedError) else str(one) for one in self._known)
        raise FailedError(Code.FAILED, f"none of {len(self._known)} futures has a value: {reasons}", reasons)

    def _waited_for(self) -> list[Condition]:
        pending = [future for future, known in zip(self._futures, self._known, strict=True) if known is None]
        found = {(at.attachment, at.set): at for future in pending for at in future._waited_for()}
        if len({attachment for attachment, _ in found}) > MOST_BELLS:
            raise fail(Code.BAD_ARGUMENT, f"futures that are waited for at once may lie in up to {MOST_BELLS} segments")
        return list(found.values())
