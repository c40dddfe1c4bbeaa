"""Subscribers of a stream: join, read, leave. SPECIFICATION.md section 19 (J and R). A subscriber has a line in the
segment (room.py) and a private record. One without a line only looks, and changes nothing.

Lock-free; reading is wait-free while it is not lapped. A subscriber that dies is reaped by whom it holds up.
"""

from __future__ import annotations

from . import layout as L
from .cell import LAP_MASK, NO_BLOCK, OWNER_MASK, lap_after
from .errors import Code, Error, FailedError, fail
from .position import distance, lap_earlier, lap_of, position_before, position_of
from .room import heir_of
from .rows import CLOSED_HERE, PENDING, Rows
from .walk import ENDED, NOTHING, SPARE_STEPS, Outcome, contradiction

EARLIEST = 0xFFFFFFFF


class Record:
    """What a subscriber knows. It belongs to one thread at a time."""

    __slots__ = ("cursor", "line", "lost", "unsettled")

    def __init__(self) -> None:
        self.cursor = 0
        """The next position to read."""
        self.lost = 0
        """Values that were overwritten before they were read."""
        self.line = 0
        """The number of its line, plus 1. 0: it only looks, holds up nobody and may be lapped."""
        self.unsettled = False
        """Its cursor was stored plainly, and no producer was looked for since by an access in sequence."""


# --- join and leave ---


def take_line(c: Rows, bound: int) -> int:
    """J1 and J2: takes a free line, else one of the dead, for somebody who joins. Its number plus 1, or 0."""
    for is_second_pass in (False, True):
        for number in range(c.line_count):
            line = c.line(number)
            word = c.u64[line]
            if word and (not is_second_pass or c.attachment.is_alive(word & OWNER_MASK) or heir_of(c, line)):
                continue
            if not c.cas64(c.address(line), word, PENDING | c.owner):  # J1
                continue
            try:
                c.u64[line + (L.LINE_BOUND >> 3)] = bound  # mine alone while it is joining
                # J2. STREAM-O4 -> room.has_room: producers look at the lines again.
                c.words.fetch_add64(c.joins << 3, 1)
            except BaseException:  # Ctrl-C
                drop_line(c, number + 1)
                raise
            return number + 1
    return 0


def no_line(c: Rows) -> Error:
    text = f"{c.what}: all its {c.line_count} subscriber lines are held by living participants"
    return fail(Code.SUBSCRIBERS_FULL, text)


def drop_line(c: Rows, line: int) -> None:
    """Gives a line back."""
    c.words.atomics.exchange64(c.address(c.line(line - 1)), 0)
    c.wake_all(c.room_set)


def find_start(c: Rows, back: int, most: int | None = None) -> int:
    """J3 and J4: `back` values before the tail, or as far as there are values to be had. Call it with the line
    taken. `most`: for who only looks, and may be lapped."""
    if most is None:
        # A producer that found room before the line was taken may still overwrite the oldest value.
        most = c.capacity if c.policy == L.POLICY_DROP_OLDEST else c.capacity - 1
    back = min(back, most)
    w = c.find_tail()  # J3
    while True:
        start = position_before(c.capacity, w.position, back)  # J4
        if lap_of(start) == w.lap:
            return start
        target = c.u64[c.cell(start & NO_BLOCK)]
        if target >> 25 == w.lap:
            # Without a block there was no lap before this one.
            return position_of(w.lap, 0) if target & NO_BLOCK == NO_BLOCK else start
        w.to_unpublished()  # the tail has gone on past that cell: find it again


def begin_at(c: Rows, r: Record, line: int, position: int) -> None:
    """J5: from here on the line holds back producers at the cursor only."""
    r.cursor = position
    r.line = line
    r.unsettled = False
    c.cas64(c.address(c.line(line - 1)), PENDING | c.owner, c.cursor_word(position))
    c.wake_all(c.room_set)


def join(c: Rows, r: Record, back: int) -> None:
    """J1 to J5: subscribes from `back` values before the tail on; SUBSCRIBERS_FULL. Without a line for who only
    looks."""
    if c.owner == 0:
        r.cursor = find_start(c, back)
        return
    line = take_line(c, 0)
    if line == 0:
        raise no_line(c)
    try:
        begin_at(c, r, line, find_start(c, back))
    except BaseException:
        r.line = 0
        drop_line(c, line)
        raise


def leave(c: Rows, r: Record) -> None:
    line, r.line = r.line, 0
    if line:
        drop_line(c, line)


# --- read ---


def look(c: Rows, r: Record) -> bytes | Outcome:
    """R1 to R3 and R5: copies the value at the cursor and leaves the cursor there. NOTHING or ENDED when there is none;
    CORRUPT."""
    for _ in range(c.capacity * 4 + SPARE_STEPS):
        index = r.cursor & NO_BLOCK
        target = c.u64[c.first + index]  # R1. STREAM-O2 <- publish
        lap, due = target >> 25, (r.cursor >> 24) + 1 & LAP_MASK
        if lap == due:
            block = target & NO_BLOCK
            if block >= c.block_count:
                break
            data = c.read(block)  # R2
            if c.u64[c.first + index] == target:  # R3. STREAM-O3 <- publish: nobody wrote there meanwhile
                return data
        elif lap_after(lap, due):
            # R5: the cell holds the value of lap - 1, and so everything up to a lap before that is gone.
            oldest = c.next_position(lap_earlier(position_of((lap - 1) & LAP_MASK, index)))
            r.lost += distance(c.capacity, r.cursor, oldest)
            r.cursor = oldest
        elif lap == r.cursor >> 24 and target & CLOSED_HERE:
            return ENDED  # STREAM-O7 <- publish.close
        else:
            return NOTHING
    raise contradiction(c)


def look_settled(c: Rows, r: Record) -> bytes | Outcome:
    """The same, and R6 where nothing is found."""
    found = look(c, r)
    if isinstance(found, Outcome):
        settle(c, r)
    return found


def store_cursor(c: Rows, r: Record) -> None:
    """R4 without the waking."""
    if r.line:
        # STREAM-O5 -> room: the places before it may be overwritten.
        c.u64[c.line(r.line - 1)] = c.cursor_word(r.cursor)
        r.unsettled = True


def wake_producers(c: Rows, r: Record, count: int) -> None:
    """The rest of R4: producers may go on. Only under the policy block do they wait."""
    if r.line and c.policy == L.POLICY_BLOCK and c.any_waiting(c.room_set):
        c.waiting.wake_many(c.room_set, count)


def go_on(c: Rows, r: Record) -> None:
    """R4 after one value."""
    r.cursor = c.next_position(r.cursor)
    store_cursor(c, r)
    wake_producers(c, r, 1)


def settle(c: Rows, r: Record) -> None:
    """R6: a producer that went to sleep just when the cursor was stored, plainly, may have missed it, and the reader
    its bit. Who finds nothing more to read looks once more, in sequence."""
    if not r.unsettled or r.line == 0:
        return
    r.unsettled = False
    word = c.cursor_word(r.cursor)
    c.cas64(c.address(c.line(r.line - 1)), word, word)
    if c.policy == L.POLICY_BLOCK:
        c.wake_all(c.room_set)


def read_all(c: Rows) -> None:
    """What the end means to a reader: FAILED with the reason, where the stream's derivation failed."""
    reason = c.failure()
    if reason is not None:
        raise failed(c, reason)


def failed(c: Rows, reason: str) -> FailedError:
    return FailedError(Code.FAILED, f"{c.what}: its derivation failed: {reason}", reason)
