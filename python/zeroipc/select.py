"""select: waits for several things at once and does exactly one of them. SPECIFICATION.md section 21 has the protocol
for unbuffered sends (steps Z): at most one offer of a select stands at any time, and nothing else is done before it was
taken back."""

from __future__ import annotations

import os
import random
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar, overload

from ._system import MOST_BELLS
from .errors import Code, Error, fail
from .offer import Offer
from .waiting import Condition, Effort, wait, wait_async

T = TypeVar("T")
D = TypeVar("D")
Won = tuple[int, Any]

# Seconds that an offer waits for the receiver that was woken for it, or for an opponent who wants to exchange, too. It
# doubles each time that it was in vain: in the end it is longer than those need to come.
PATIENCE = 0.001
LONGEST_PATIENCE = 0.064
# Seconds after which an offer moves on among several channels, for receivers that only look now and then.
ROUND = 0.05

_chance = random.Random()
os.register_at_fork(after_in_child=_chance.seed)


@dataclass(frozen=True)
class Offering:
    """How a send is offered that takes a receiver."""

    receivers: Condition
    """What receivers wait for."""
    wanted: Condition
    """To be woken when a receiver comes."""
    crowded: Condition
    """To be woken when there is a cell to offer at."""
    offer: Callable[[], Offer]
    """A new offer of the value, not out yet."""
    check: Callable[[], object]
    """Raises when nothing can be sent any more."""


@dataclass(frozen=True)
class Case(Generic[T]):
    """One thing that select can do: `channel.receiving()`, `channel.sending(value)`, `queue.popping()`,
    `queue.pushing(value)`, `future.getting()`. It is of use once or many times, and does nothing by itself."""

    what: str
    """For messages: `channel "jobs": receiving`."""
    condition: Condition
    """What to wait for while it cannot be done."""
    is_ready: Callable[[Offer | None], bool]
    """Whether an attempt has a chance: a look that changes nothing. An offer of the same select does not count."""
    attempt: Callable[[], tuple[T] | None]
    """Does it, if it takes no waiting: its result, alone in a tuple; None if not now; raises if never."""
    offering: Offering | None = None
    """Of a send on an unbuffered channel. It is not attempted, then."""


class _Selection:
    """One select that goes on. It is left as a context, which takes back the offer that stands (Z5)."""

    __slots__ = (
        "_cases", "_crowded", "_offer", "_offered", "_offerings", "_order", "_patience", "_patient", "_patient_until",
        "_since", "_usual", "_waits", "effort", "won",
    )  # fmt: skip

    def __init__(self, cases: Sequence[Case[Any]], patient: bool) -> None:
        """A patient one may hold back what is ready for a moment, where an offer has been heard."""
        self._cases = _checked(cases)
        self._patient = patient
        self._order = list(range(len(self._cases)))
        offerings = [case.offering for case in self._cases if case.offering]
        self._offerings = len(offerings)
        wanted = [offering.wanted for offering in offerings] if len(offerings) > 1 else []
        self._usual = (*(case.condition for case in self._cases), *wanted)
        self._crowded = (*self._usual, *(offering.crowded for offering in offerings))
        if len({condition.attachment for condition in self._usual}) > MOST_BELLS:
            raise fail(Code.BAD_ARGUMENT, f"select: its cases may lie in up to {MOST_BELLS} segments")
        self._waits = False
        self._offer: Offer | None = None  # the one that stands, or stood last
        self._offered = 0  # its case
        self._since = 0.0  # when it was placed
        self._patience = PATIENCE
        self._patient_until = 0.0
        self.effort = Effort("select: waiting", self._usual, self.attempt)
        self.won: Won | None = None

    @property
    def _out(self) -> Offer | None:
        """The offer that stands."""
        return self._offer if self._offer and self._offer.standing else None

    # --- the steps ---

    def attempt(self) -> Won | None:
        """Z1 to Z4."""
        now = time.monotonic() if self._offerings else 0.0
        out = self._out
        if out:
            if out.look():  # Z1
                return self._offered, None
            if now < self._patient_until:
                self.effort.slice = self._patient_until - now
                return None
        missed = False
        _chance.shuffle(self._order)
        for index in self._order:
            case = self._cases[index]
            stood = self._out is not None
            won = self._try_offer(index, case.offering, now) if case.offering else self._try_case(index, case)
            if won:
                return won
            if not case.offering and stood and not self._out:
                missed = True
            if now < self._patient_until:
                break
        return self._settle(now, missed) if self._offerings else None

    def _try_case(self, index: int, case: Case[Any]) -> Won | None:
        """Z2: takes the offer back before anything else is done."""
        out = self._out
        if out:
            if not case.is_ready(out):
                return None
            if not out.retract():
                return self._offered, None
        result = case.attempt()
        return (index, result[0]) if result else None

    def _try_offer(self, index: int, offering: Offering, now: float) -> Won | None:
        """Z3: offers where a receiver waits, in place of where none came. Who was woken for it gets a moment to
        come."""
        out = self._out
        if out and self._offered == index:
            return None
        offering.check()
        if not self._is_wanted(offering):
            return None
        if out and not out.retract():
            return self._offered, None
        if self._place(index, offering, now) and self._patient:
            self._be_patient(now)
        return None

    def _settle(self, now: float, missed: bool) -> Won | None:
        """Z4: an offer is out before it sleeps, wherever there is a cell for one; else it waits for a cell, too."""
        out, stale = self._out, -1
        if out and self._offerings > 1 and now - self._since >= ROUND:
            stale = self._offered
            if not out.retract():
                return stale, None
        if not self._out:
            # Its own place again only when there is no other.
            for index in sorted(self._order, key=stale.__eq__) if stale >= 0 else self._order:
                offering = self._cases[index].offering
                if offering:
                    self._place(index, offering, now)
                    if self._out:
                        break
        # What was there for it went to somebody else, or was an offer that its owner took back, perhaps for the sake of
        # mine. Were both to do the same again and again, neither would ever be done: so by chance one stays where it
        # is.
        if missed and _chance.random() < 0.5:
            self._be_patient(now)
        self.effort.conditions = self._usual if self._out else self._crowded
        if now < self._patient_until:
            self.effort.slice = self._patient_until - now
        return None

    # --- offers ---

    def _be_patient(self, now: float) -> None:
        self._patient_until = now + self._patience
        self._patience = min(self._patience * 2, LONGEST_PATIENCE)

    def _place(self, index: int, offering: Offering, now: float) -> bool:
        """Puts an offer out, if there is a cell for it; whether a receiver was woken."""
        # It must not wake itself, who cannot take its own offer.
        others = self._receives_at(offering.receivers) > 0 and not self._is_wanted_here(offering.receivers)
        self._offer, self._offered, self._since = offering.offer(), index, now
        return bool(self._offer.place(others))

    def _receives_at(self, receivers: Condition) -> int:
        """How often this select waits to receive there, too."""
        return sum(
            case.condition.set == receivers.set and case.condition.attachment is receivers.attachment
            for case in self._cases
        )

    def _is_wanted_here(self, receivers: Condition) -> bool:
        """Whether another thread or task of this participant waits to receive there."""
        mine = self._receives_at(receivers) if self._waits else 0
        return receivers.attachment.waiting.stands(receivers.set) > mine

    def _is_wanted(self, offering: Offering) -> bool:
        receivers = offering.receivers
        return receivers.attachment.waiting.others_wait(receivers.set) or self._is_wanted_here(receivers)

    # --- one select ---

    def begin(self) -> bool:
        """W0."""
        self.won = self.attempt()
        self._waits = True
        return self.won is not None

    def __enter__(self) -> _Selection:
        return self

    def __exit__(self, kind: object, error: BaseException | None, traceback: object) -> bool:
        del self.effort  # which refers to this
        out = self._out
        if not out or out.retract():
            return False
        # It was taken in the last moment: that is what came of the select, whatever else was found.
        self.won = self._offered, None
        return isinstance(error, Error)


def _checked(cases: Sequence[Case[Any]]) -> tuple[Case[Any], ...]:
    found = tuple(cases)
    if not found:
        raise fail(Code.BAD_ARGUMENT, "select: there must be at least one case")
    for number, case in enumerate(found):
        if not isinstance(case, Case):
            text = f'case {number} is a {type(case).__name__}, not one such as "channel.receiving()"'
            raise fail(Code.BAD_ARGUMENT, f"select: {text}")
    return found


def try_select(cases: Sequence[Case[Any]]) -> tuple[int, Any] | None:
    """Does one of the cases that can be done now, drawn by chance, and tells its index and its result; None when there
    is none. A send on an unbuffered channel can be done when a receiver takes it in that instant: see
    Channel.try_send."""
    with _Selection(cases, patient=False) as selection:
        selection.begin()
    return selection.won


_NO_DEFAULT: Any = object()


@overload
def select(cases: Sequence[Case[Any]], timeout: float | None = None) -> tuple[int, Any]: ...
@overload
def select(cases: Sequence[Case[Any]], timeout: float | None = None, *, default: D) -> tuple[int, Any | D]: ...
def select(cases: Sequence[Case[Any]], timeout: float | None = None, *, default: Any = _NO_DEFAULT) -> tuple[int, Any]:
    """Waits until one of the cases can be done, does it, and tells its index and its result (None of a send); never
    more than one. Among those that can be done it draws by chance, each as likely as the others. The cases may lie in
    up to 16 segments, and the same channel may occur several times; while none can be done it sleeps on all of them at
    once, at no CPU.

    default: does not wait: (-1, default) when none can be done now.

    TIMEOUT, or what a case raises (a send on a channel that has ended: ENDED): then nothing was done. A channel that
    has ended and is drained can always be received from: None."""
    if default is not _NO_DEFAULT:
        return try_select(cases) or (-1, default)
    with _Selection(cases, patient=timeout != 0) as selection:
        if not selection.begin():
            selection.won = wait(selection.effort, timeout)
    assert selection.won
    return selection.won


@overload
async def select_async(cases: Sequence[Case[Any]], timeout: float | None = None) -> tuple[int, Any]: ...
@overload
async def select_async(
    cases: Sequence[Case[Any]], timeout: float | None = None, *, default: D
) -> tuple[int, Any | D]: ...
async def select_async(
    cases: Sequence[Case[Any]], timeout: float | None = None, *, default: Any = _NO_DEFAULT
) -> tuple[int, Any]:
    """The same without blocking the event loop. A task that is cancelled has received nothing, and has sent nothing
    but what a receiver took, off an unbuffered channel, in that instant."""
    if default is not _NO_DEFAULT:
        return try_select(cases) or (-1, default)
    with _Selection(cases, patient=timeout != 0) as selection:
        if not selection.begin():
            selection.won = await wait_async(selection.effort, timeout)
    assert selection.won
    return selection.won
