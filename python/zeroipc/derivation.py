"""Deriving a stream: one participant does it, others stand by. SPECIFICATION.md section 20 numbers the steps;
derived.py has those that touch the segments.

It runs in a daemon thread, value after value. Between any two steps this process may die: another one then goes on at
the same place.
"""

from __future__ import annotations

import os
import threading
import time
from enum import Enum
from typing import Any

from . import derived, publish
from . import layout as L
from .attachment import Endable, Ending, Gone
from .derived import Course, Role
from .elements import Elements
from .errors import Code, Error
from .operators import Operator, text_of
from .position import position_after, position_plus
from .rows import Rows
from .subscriber import Record, failed, go_on, look, look_settled, settle
from .waiting import Condition, Effort, deadline_of, timed_out, wait
from .walk import DONE, ENDED, Outcome

# Seconds for which the closing of a memory waits for the function to return, so that its peer slot is free at once.
_PATIENCE = 0.2


class _Turn(Enum):
    """What one turn came to."""

    MORE = 0
    OVER = 1
    NOTHING_YET = 2
    FULL = 3
    STAND_BY = 4


_MORE, _OVER, _NOTHING_YET, _FULL, _STAND_BY = _Turn
_NOT_READ, _NOT_KEPT = object(), object()  # in place of a value that was made


class Derivation(Endable):
    """How this process takes part in a derived stream: it derives, in a daemon thread, or stands by to go on when
    whoever derives dies or stops. It ends with the derived stream, by `stop` or `with`, or when a memory is closed:
    then it hands over at once, or as soon as its function has returned."""

    __slots__ = (
        "_ahead", "_back", "_course", "_done", "_failure", "_is_deriving", "_is_over", "_is_stopping", "_left", "_lock",
        "_lost", "_made", "_operator", "_pid", "_source_elements", "_state", "_target_elements", "_thread", "_what",
        "_window", "_window_at",
    )  # fmt: skip

    def __init__(
        self, source: Rows, target: Rows, source_elements: Elements, target_elements: Elements, operator: Operator,
        back: int, endings: list[Ending],
    ) -> None:  # fmt: skip
        """Derives or stands by; SUBSCRIBERS_FULL. `back` says where a stream begins that nobody has derived yet."""
        self._course: Course | None = Course(source, target)
        self._source_elements = source_elements
        self._target_elements = target_elements
        self._operator = operator
        self._back = back
        self._what = target.what
        self._pid = os.getpid()
        self._lock = threading.Lock()  # of who is inside a turn
        self._is_stopping = self._is_over = self._is_deriving = False
        self._done = threading.Event()
        self._failure: BaseException | None = None
        self._lost = 0
        self._made: Any = _NOT_READ  # what was made and is not emitted yet
        self._state: Any = None  # of scan: the last value that was emitted
        self._left = 0  # of take: values that are still to come
        self._ahead = Record()  # of windows: a reader without a line, who goes before the line
        self._window: list[bytes] = []
        self._window_at = 0  # source positions from the start of the derivation to the window's first value
        self._thread: threading.Thread | None = None
        if operator.number == L.OPERATOR_SCAN:
            self._seed()
        with self._lock:
            try:
                self._attach(self._course)
            except BaseException:
                derived.hand_over(self._course)
                raise
        if self._is_over:
            self._forget()
            return
        thread = threading.Thread(target=self._run, name=f"zeroipc-{self._what}", daemon=True)
        thread.start()
        self._thread = thread
        for ending in endings:
            ending.add(self)

    # --- how it goes ---

    @property
    def deriving(self) -> bool:
        """Whether this process derives now. Otherwise it stands by, or takes part no longer."""
        return self._is_deriving

    @property
    def done(self) -> bool:
        """Whether this process takes part no longer."""
        return self._done.is_set()

    @property
    def lost(self) -> int:
        """Values of the source that were overwritten before this process could look at them."""
        course = self._course
        return self._lost if course is None else course.r.lost + self._ahead.lost

    def stop(self) -> None:
        """Takes part no longer, when a call of the function that is in progress has returned. If this process derived,
        whoever stands by goes on. Twice is fine."""
        self._stop()
        if self._thread is not None and self._thread is not threading.current_thread():
            self._done.wait()

    def join(self, timeout: float | None = None) -> None:
        """Waits until this process takes part no longer. Raises what went wrong: FAILED with the reason when a
        function, or the source's own derivation, failed. TIMEOUT."""
        until = deadline_of(timeout)
        while not self._done.wait(min(0.25, max(0.0, until - time.monotonic()))):
            if time.monotonic() >= until:
                raise timed_out(f"{self._what}: waiting for the end of its derivation", timeout)
        if self._failure is not None:
            raise self._failure

    def __enter__(self) -> Derivation:
        return self

    def __exit__(self, *exception: object) -> None:
        self.stop()

    def __repr__(self) -> str:
        state = "over" if self.done else "deriving" if self._is_deriving else "standing by"
        return f"<Derivation of {self._what} ({state})>"

    # --- stopping: by a flag, which is looked at between steps, or here if nobody is inside a turn ---

    def _stop(self) -> None:
        course = self._course
        if course is None:
            return
        self._is_stopping = True
        if self._lock.acquire(blocking=False):
            try:
                self._hand_over(course)
            finally:
                self._lock.release()
        for attachment in {course.source.attachment, course.target.attachment}:
            attachment.waiting.ring_mine()

    def let_go(self, gone: Gone) -> None:
        """A memory is being closed, or this is a forked child, which has no part in it."""
        if os.getpid() != self._pid:
            self._is_over, self._is_deriving, self._course = True, False, None
            self._done = threading.Event()  # a new one: its thread may have held the lock of the other
            self._done.set()
            return
        self._stop()
        if self._thread is not None and self._thread is not threading.current_thread():
            self._thread.join(_PATIENCE)

    def _forget(self) -> None:
        """Lets go of the segments."""
        self._lost = self.lost
        self._is_deriving = False
        self._course = None
        self._done.set()

    def _over(self, failure: BaseException | None = None) -> _Turn:
        self._is_over = True
        self._is_deriving = False
        self._failure = self._failure or failure
        return _OVER

    def _hand_over(self, d: Course) -> _Turn:
        if not self._is_over:
            derived.hand_over(d)
        return self._over()

    def _finish(self, d: Course) -> _Turn:
        derived.finish(d)
        return self._over()

    def _fail(self, d: Course, reason: str, cause: BaseException | None = None) -> _Turn:
        """There is no value: everybody who reads the derived stream is told why."""
        derived.fail(d, reason)
        error = failed(d.target, reason)
        error.__cause__ = cause
        return self._over(error)

    # --- the course ---

    def _run(self) -> None:
        d = self._course
        try:
            while d is not None:
                turn = self._turn(d)
                if turn is _OVER:
                    break
                if turn is not _MORE:
                    self._wait(d, turn)
        except BaseException as error:
            with self._lock:
                if d is not None:
                    self._hand_over(d)
                self._over(error)
        finally:
            d = None
            self._forget()

    def _turn(self, d: Course) -> _Turn:
        with self._lock:
            if self._is_over:
                return _OVER
            if self._is_stopping:
                return self._hand_over(d)
            if not self._is_deriving:
                try:
                    self._attach(d)
                except Error as error:
                    if error.code is not Code.SUBSCRIBERS_FULL:
                        raise
                    return _STAND_BY  # a line may become free
                if self._is_over:
                    return _OVER
                if not self._is_deriving:
                    return _STAND_BY
            return self._derive(d)

    def _wait(self, d: Course, lull: _Turn) -> None:
        """Waits until a turn comes to something else: also for the end of the derived stream, whoever ends it, and for
        who rings the doorbell: a producer that needs the room, or `stop`."""
        source, target = d.source, d.target
        there = Condition(target.attachment, target.handover, None)
        # Nobody is woken by the source's hand-over but at its end: standing there listens to the doorbell.
        here = Condition(source.attachment, source.published if lull is _NOTHING_YET else source.handover, None)
        if lull is _FULL:
            there = Condition(target.attachment, target.room_set, lambda: publish.room_or_end(target))

        def attempt() -> _Turn | None:
            turn = self._turn(d)
            return turn if turn is not lull else None

        wait(Effort(f"{self._what}: deriving", (here, there), attempt), None)

    # --- becoming the deriver ---

    def _attach(self, d: Course) -> None:
        role = derived.attach(d, self._back)
        if role is Role.OVER:
            reason = d.target.failure()
            self._over(None if reason is None else failed(d.target, reason))
        elif role is Role.MINE:
            self._start_making(d)
            self._is_deriving = True

    def _start_making(self, d: Course) -> None:
        """What an operator must know when it begins, or goes on with what another participant did."""
        self._made = _NOT_READ
        number = self._operator.number
        if number == L.OPERATOR_TAKE:
            self._left = self._operator.count - d.target.sequence()
        elif number == L.OPERATOR_WINDOW:
            self._begin_window(d, derived.offset_of(d, d.r.cursor))
        elif number == L.OPERATOR_SCAN:
            last = d.target.last()
            self._state = self._seed() if last is None else self._target_elements.decode(last)

    def _seed(self) -> Any:
        """As a value of the type; OUT_OF_RANGE."""
        return self._target_elements.decode(self._target_elements.encode(self._operator.seed))

    # --- deriving ---

    def _derive(self, d: Course) -> _Turn:
        """D1 to D3 for one value."""
        if self._operator.number == L.OPERATOR_TAKE and self._left <= 0:
            return self._finish(d)
        if self._made is _NOT_READ:
            turn = self._read_window(d) if self._operator.number == L.OPERATOR_WINDOW else self._read(d)
            if turn is not _MORE or self._made is _NOT_READ:
                return turn
        if self._is_stopping:  # by the function itself, say
            return self._hand_over(d)
        if self._made is not _NOT_KEPT:
            turn = self._emit(d)
            if turn is not _MORE:
                return turn
        self._made = _NOT_READ
        derived.advance(d)  # D3, after the publication
        return _MORE

    def _read(self, d: Course) -> _Turn:
        """D1: looks at the source's next value and makes one of it."""
        data = look_settled(d.source, d.r)
        if isinstance(data, Outcome):
            return self._no_value(d, data)
        d.next = d.source.next_position(d.r.cursor)
        try:
            self._made = self._make(d, data)
        except Exception as error:
            return self._fail(d, text_of(error), error)
        return _MORE

    def _make(self, d: Course, data: bytes) -> Any:
        o = self._operator
        if o.number == L.OPERATOR_TAKE:
            return data.ljust(d.target.room, b"\0")
        if o.number == L.OPERATOR_SKIP:
            is_kept = derived.offset_of(d, d.r.cursor) >= o.count
            return data.ljust(d.target.room, b"\0") if is_kept else _NOT_KEPT
        assert o.fn is not None
        value = self._source_elements.decode(data)
        if o.number == L.OPERATOR_FILTER:
            return data.ljust(d.target.room, b"\0") if o.fn(value) else _NOT_KEPT
        return self._target_elements.encode(o.fn(self._state, value) if o.number == L.OPERATOR_SCAN else o.fn(value))

    def _emit(self, d: Course) -> _Turn:
        """D2. What is dropped because of the policy is no value of the derived stream: it counts for nothing."""
        c = d.target
        outcome = publish.emit(c, self._made + d.next.to_bytes(8, "little"))
        if outcome is ENDED:
            return self._finish(d)
        if outcome is DONE:
            self._left -= 1
            if self._operator.number == L.OPERATOR_SCAN:
                self._state = self._target_elements.decode(self._made)
            return _MORE
        if c.policy != L.POLICY_DROP_NEWEST:
            return _FULL
        c.words.fetch_add64(c.dropped << 3, 1)
        return _MORE

    def _no_value(self, d: Course, outcome: Outcome) -> _Turn:
        """A look at the source that found no value."""
        if d.target.is_ended():
            return self._finish(d)  # by somebody else
        if outcome is not ENDED and not self._is_beyond_end(d):
            return _NOTHING_YET
        reason = d.source.failure()
        return self._finish(d) if reason is None else self._fail(d, reason)

    # --- windows ---

    def _is_beyond_end(self, d: Course) -> bool:
        """Windows that lie apart may begin behind the end of the source."""
        if self._operator.number != L.OPERATOR_WINDOW:
            return False
        tail = d.source.find_tail()
        return tail.is_closed and not position_after(tail.position, self._ahead.cursor)

    def _begin_window(self, d: Course, offset: int) -> None:
        """Windows begin at multiples of the step only: where values were lost, with the first that can be whole.
        `offset` is that of the first value that is there."""
        step = self._operator.step
        self._window = []
        self._window_at = -(-offset // step) * step
        d.next = position_plus(d.source.capacity, d.start, self._window_at)
        if d.next != d.r.cursor:
            derived.advance(d)
        self._ahead.cursor = d.r.cursor

    def _read_window(self, d: Course) -> _Turn:
        """D1 of a window: reads ahead until it is whole. The line stays at its first value, so the source keeps all of
        it."""
        count, step = self._operator.count, self._operator.step
        while len(self._window) < count:
            lost = self._ahead.lost
            data = look(d.source, self._ahead)
            if isinstance(data, Outcome):
                # The values of a window that is not whole stay in the line's keeping, so the line itself is not looked
                # at: R6 is due here.
                settle(d.source, d.r)
                return self._no_value(d, data)
            if self._ahead.lost != lost:
                # Values were overwritten. The one that was just read may be a window's first.
                self._begin_window(d, derived.offset_of(d, self._ahead.cursor))
                return _MORE
            go_on(d.source, self._ahead)
            self._window.append(data)
        self._made = b"".join(self._window).ljust(d.target.room, b"\0")
        self._window_at += step
        d.next = position_plus(d.source.capacity, d.start, self._window_at)
        self._window = self._window[step:]
        if step >= count:
            self._ahead.cursor = d.next
        return _MORE
