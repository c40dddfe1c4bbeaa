"""Waiting without CPU, and waking. SPECIFICATION.md section 9 numbers the steps (W, L, K).

A thread, or an asyncio task, may wait for several conditions, also of several segments (select). All of them that use
one memory share its peer slot's bit and doorbell: a bit is cleared when nobody here waits in the set any more, under a
lock, so that step L2 (ringing for those whose bit was cleared) is not needed.
"""

from __future__ import annotations

import asyncio
import math
import threading
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Generic, TypeVar

from . import _system
from . import layout as L
from ._segment import Shape
from ._sleeper import Sleeper
from .errors import Code, Error, fail
from .words import Words

if TYPE_CHECKING:
    from .attachment import Attachment

T = TypeVar("T")

# Seconds: the longest sleep without looking. It bounds what a wake-up lost with a killed waiter costs.
FIRST_SLICE = 0.05
LONGEST_SLICE = 0.25
# How often an attempt may change what is waited for before it sleeps.
MOST_CHANGES = 8


class Condition:
    """Something to wait for: a waiter set, and whether the condition holds, which is asked when a wait is over to pass
    a wake-up on. `holds` is None where all who wait are woken at once."""

    __slots__ = ("attachment", "holds", "set")

    def __init__(self, attachment: Attachment, set: int, holds: Callable[[], bool] | None) -> None:
        self.attachment = attachment
        self.set = set
        self.holds = holds


class Effort(Generic[T]):
    """What somebody waits to get done.

    `attempt` tries it, without waiting: None says "not yet". It must reach the segment through a handle, which raises
    CLOSED once the memory is closed: that is how a wait ends then. It may replace `conditions`, and set `slice`, the
    longest sleep before the next attempt, in seconds. `what` is for the message of a time-out.
    """

    __slots__ = ("attempt", "conditions", "slice", "what")

    def __init__(self, what: str, conditions: Sequence[Condition], attempt: Callable[[], T | None]) -> None:
        self.what = what
        self.conditions = conditions
        self.attempt = attempt
        self.slice = math.inf


def deadline_of(timeout: float | None) -> float:
    """The end of a time-out, by time.monotonic(); BAD_ARGUMENT."""
    if timeout is None:
        return math.inf
    try:
        seconds = float(timeout)
    except (TypeError, ValueError):
        seconds = math.nan
    if not seconds >= 0:
        raise fail(Code.BAD_ARGUMENT, f"timeout must be a number of seconds, 0 or more, or None, not {timeout!r}")
    return time.monotonic() + seconds


def timed_out(what: str, timeout: float | None) -> Error:
    return fail(Code.TIMEOUT, f"{what}: not within {timeout:g} s")


# --- one wait ---


class _Wait(Generic[T]):
    """One wait that goes on: where it stands."""

    __slots__ = ("_effort", "_slice", "_standing", "_until")

    def __init__(self, effort: Effort[T], until: float) -> None:
        self._effort = effort
        self._until = until
        self._slice = FIRST_SLICE
        self._standing: Sequence[Condition] = ()

    def bells(self) -> dict[Attachment, int]:
        """W2: each segment's doorbell and what it reads, before any bit is set."""
        return {
            attachment: attachment.words.load32(attachment.waiting.doorbell)
            for attachment in dict.fromkeys(condition.attachment for condition in self._effort.conditions)
        }

    def look(self) -> T | None:
        """W3 and W4, once more when the attempt has changed what is waited for: the new bits are set after it
        looked."""
        effort = self._effort
        for _ in range(MOST_CHANGES):
            conditions = effort.conditions
            self._stand(conditions)
            effort.slice = math.inf
            result = effort.attempt()
            if result is not None or effort.conditions is conditions:
                return result
        return None

    def _stand(self, conditions: Sequence[Condition]) -> None:
        before, self._standing = self._standing, conditions
        for condition in conditions:
            condition.attachment.waiting.stand(condition.set, conditions is not before)
        if conditions is not before:
            _leave(before)

    def seconds(self) -> float:
        """How long to sleep now; 0 or less: the deadline has passed."""
        slice_, self._slice = self._slice, min(self._slice * 2, LONGEST_SLICE)
        return min(slice_, self._effort.slice, self._until - time.monotonic())

    def leave(self) -> None:
        standing, self._standing = self._standing, ()
        _leave(standing)


def _leave(conditions: Sequence[Condition]) -> None:
    """L1 and L3."""
    for condition in conditions:
        condition.attachment.waiting.leave(condition.set)
    for condition in conditions:
        if condition.holds and _may_hold(condition.holds):
            condition.attachment.waiting.wake_one(condition.set)


def _may_hold(holds: Callable[[], bool]) -> bool:
    """A segment that is corrupt or closed cannot be asked: then wake somebody, who finds out for itself."""
    try:
        return holds()
    except Error:
        return True


def wait(effort: Effort[T], timeout: float | None) -> T:
    """Sleeps until it can be done, at no CPU; TIMEOUT. Signals are handled: Ctrl-C ends it. It has been tried once
    before, without success (W0): who need not wait makes no effort."""
    until = deadline_of(timeout)
    if timeout == 0:
        raise timed_out(effort.what, timeout)
    pending = _Wait(effort, until)
    bells: dict[Attachment, int] = {}
    try:
        while True:
            bells = pending.bells()
            result = pending.look()
            if result is not None:
                return result
            seconds = pending.seconds()
            if seconds <= 0:
                raise timed_out(effort.what, timeout)
            _system.futex_wait([(at.waiting.doorbell_address, value) for at, value in bells.items()], seconds)  # W5
    finally:
        pending.leave()
        del pending, effort, bells  # an error that is kept, and with it this frame, keeps no segment mapped


async def wait_async(effort: Effort[T], timeout: float | None) -> T:
    """As wait, without blocking the event loop. The attempt runs in the task itself, and nothing is awaited between its
    success and the return: a task that is cancelled has not taken anything."""
    until = deadline_of(timeout)
    if timeout == 0:
        raise timed_out(effort.what, timeout)
    pending = _Wait(effort, until)
    bells: dict[Attachment, int] = {}
    loop = asyncio.get_running_loop()
    try:
        while True:
            bells = pending.bells()
            result = pending.look()
            if result is not None:
                return result
            seconds = pending.seconds()
            if seconds <= 0:
                raise timed_out(effort.what, timeout)
            woken: asyncio.Future[None] = loop.create_future()
            timer = loop.call_later(seconds, _wake_up, woken)
            for attachment, value in bells.items():
                attachment.waiting.sleeper.tell(loop, woken, value)  # W5
            try:
                await woken
            finally:
                timer.cancel()
    finally:
        pending.leave()
        del pending, effort, bells  # an error that is kept, and with it this frame, keeps no segment mapped


def _wake_up(woken: asyncio.Future[None]) -> None:
    if not woken.done():
        woken.set_result(None)


# --- one attachment ---


class Waiting:
    """The waits of an attachment, and the waking of others. Sets are given by their offset in the segment."""

    __slots__ = (
        "_lock", "_rotation", "_shape", "_slot", "_standing", "_words", "_words_of_set", "doorbell", "doorbell_address",
        "sleeper",
    )  # fmt: skip

    def __init__(self, words: Words, shape: Shape, slot: int) -> None:
        self._words = words
        self._shape = shape
        self._slot = slot  # 0 for a reader, who cannot wait
        self._words_of_set = (shape.max_peers + 63) >> 6
        self._lock = threading.Lock()
        self._standing: dict[int, int] = {}  # how many of this process stand in each set
        self._rotation = 0  # where the next wake starts to look; threads share this hint
        self.doorbell = shape.peer_line(max(slot, 1)) + L.PEER_DOORBELL
        self.doorbell_address = words.base + self.doorbell
        self.sleeper = Sleeper(words, self.doorbell)

    # --- standing in sets ---

    def _my_bit(self, set: int) -> tuple[int, int]:
        bit = self._slot - 1
        return set + (bit >> 6 << 3), 1 << (bit & 63)

    def stand(self, set: int, is_new: bool) -> None:
        """W1 if it is new, and W3."""
        if is_new:
            with self._lock:
                self._standing[set] = self._standing.get(set, 0) + 1
        word, bit = self._my_bit(set)
        self._words.fetch_or64(word, bit)  # WAIT-O1 -> wake_one

    def leave(self, set: int) -> None:
        """L1: clears the bit when nobody else of this process stands in the set."""
        word, bit = self._my_bit(set)
        with self._lock:
            left = self._standing.pop(set, 0) - 1
            if left > 0:
                self._standing[set] = left
            else:
                self._words.fetch_and64(word, ~bit)

    def stands(self, set: int) -> int:
        """How many waits of this process stand in the set."""
        with self._lock:
            return self._standing.get(set, 0)

    # --- waking ---

    def any_waiting(self, set: int) -> bool:
        """K1 (WAIT-O1 <- W3)."""
        u64 = self._words.u64
        return any(u64[(set >> 3) + k] for k in range(self._words_of_set))

    def ring(self, slot: int) -> int:
        """K3 and K4: changes a slot's doorbell and wakes who sleeps on it; how many."""
        words = self._words
        bell = self._shape.peer_line(slot) + L.PEER_DOORBELL
        words.fetch_add32(bell, 1)  # WAIT-O2 -> W5: the value that a sleeper expects is out of date
        return _system.futex_wake(words.base + bell)

    def ring_mine(self) -> None:
        """Makes every wait of this process look again."""
        if self._slot:
            self.ring(self._slot)

    def wake_one(self, set: int, but: int = 0) -> bool:
        """K1 to K5: wakes one sleeper of the set, but not slot `but`; whether there was one. Call it after the
        publishing CAS. Hot paths look at the set's first word themselves and call only if that is not 0 (or
        `wide_sets`)."""
        words, count = self._words, self._words_of_set
        start = self._rotation
        first = start >> 6 if start >> 6 < count else 0
        wanted = -1 << (start & 63)
        # One word more than there are: the first one again, for the bits before the start.
        for k in range(count + 1):
            number = (first + k) % count
            if but and (but - 1) >> 6 == number:
                wanted &= ~(1 << ((but - 1) & 63))
            word = set + (number << 3)
            # Upwards, each bit once: a hostile peer could set bits for ever.
            waiting = words.load64(word) & wanted
            while waiting:
                mask = waiting & -waiting  # K2: the next one in rotation
                old = words.fetch_and64(word, ~mask)
                slot = (number << 6) + mask.bit_length()
                self._rotation = slot
                if old & mask and slot <= self._shape.max_peers and self.ring(slot) > 0:
                    return True  # K5: else go on
                waiting = old & ~(mask | (mask - 1)) & wanted
            wanted = -1
        return False

    def wake_many(self, set: int, count: int) -> None:
        """Wakes up to `count` sleepers, one for each item that was published."""
        while count > 0 and self.any_waiting(set) and self.wake_one(set):
            count -= 1

    def wake_all(self, set: int) -> None:
        """Wakes every sleeper of the set: for conditions that all of them must see."""
        for number in range(self._words_of_set):
            waiting = self._words.load64(set + (number << 3))
            while waiting:
                mask = waiting & -waiting
                waiting ^= mask
                self.wake_slot(set, (number << 6) + mask.bit_length())

    def wake_slot(self, set: int, slot: int) -> None:
        """Wakes the participant in this slot if it waits in the set."""
        words = self._words
        word, mask = set + ((slot - 1) >> 6 << 3), 1 << ((slot - 1) & 63)
        is_mine = words.load64(word) & mask and words.fetch_and64(word, ~mask) & mask
        if is_mine and slot <= self._shape.max_peers:
            self.ring(slot)

    def others_wait(self, set: int) -> bool:
        """Whether somebody else than this participant is in the set."""
        u64 = self._words.u64
        mine, bit = self._my_bit(set)
        return any(u64[(set >> 3) + k] & (~bit if set + (k << 3) == mine else -1) for k in range(self._words_of_set))
