"""Derived streams: who derives one, who goes on when that one ends, and publishing exactly once. SPECIFICATION.md
section 20 has the steps (A, S, T, B, D, H and F).

  binding   [ serial:24 | line:16 | owner:24 ]   which subscriber line of the source; owner: who is looking for one

Whoever owns that line derives, and nobody else. The line's word has owner and cursor in one, so a single CAS takes both
over, and each value tells by its origin how far the derivation was when it was published.
"""

from __future__ import annotations

from enum import Enum

from . import layout as L
from . import publish
from .cell import LAP_MASK, NO_BLOCK, OWNER_MASK
from .position import distance, is_position, position_after, position_before, whole_position
from .rows import MOST_TRIES, PENDING, Rows
from .subscriber import (
    EARLIEST,
    Record,
    begin_at,
    drop_line,
    find_start,
    leave,
    no_line,
    store_cursor,
    take_line,
)
from .walk import contradiction

SERIAL_MASK = (1 << 24) - 1


class Role(Enum):
    """What becomes of who wants to derive."""

    OVER = 1
    """The derived stream has ended."""
    MINE = 2
    """It derives: the source's line is its own."""
    STAND_BY = 3
    """Somebody who lives derives, or is about to."""
    AGAIN = 4
    """It lost to others: try everything again. Never seen outside."""


class Course:
    """A derivation's two ends, and its private record. Owner ids in the line are of the source's segment, that in
    `binding` is of the derived stream's, which may be another one."""

    __slots__ = (
        "binding", "id", "next", "r", "source", "standby_line", "standby_word", "start", "start_word", "target",
    )  # fmt: skip

    def __init__(self, source: Rows, target: Rows) -> None:
        self.source = source
        self.target = target
        self.r = Record()
        self.next = 0
        """The position at which it goes on after the value that it is making."""
        self.start = 0
        """Read when this participant became the deriver: the source position where the derivation began."""
        segment_id = target.attachment.shape.segment_id
        self.id = segment_id << 32 | target.offset >> L.LINE_SHIFT
        self.standby_line = 0
        """On which line it stands by, plus 1. 0: on none."""
        self.standby_word = 0
        """Which word there."""
        self.binding = (target.offset + L.STREAM_BINDING) >> 3
        self.start_word = (target.offset + L.STREAM_START) >> 3


# --- stand by ---


def _standby_number(d: Course, line: int, word: int) -> int:
    """The number in u32 of a word of standby."""
    return (d.source.line(line - 1) << 1) + (L.LINE_STANDBY >> 2) + word


def _withdraw(d: Course) -> None:
    """H1: stands by no longer, on whichever line it was. A producer may have waited for it."""
    c = d.source
    line, d.standby_line = d.standby_line, 0
    if line and d.standby_word < L.LINE_STANDBY_COUNT:
        c.cas32(c.base + (_standby_number(d, line, d.standby_word) << 2), c.owner, 0)
        c.wake_all(c.room_set)


def _stand_by(d: Course, line: int) -> None:
    """S1: puts this participant where who needs the room asks for one that goes on."""
    _withdraw(d)
    c = d.source
    number = _standby_number(d, line, 0)
    for word in range(L.LINE_STANDBY_COUNT):
        owner = c.u32[number + word]
        if owner and c.attachment.is_alive(owner):
            continue
        # STREAM-O6 -> room.heir_of: who finds the line's owner dead from now on finds me.
        if c.cas32(c.base + (number + word << 2), owner, c.owner):
            break
    else:
        word = L.LINE_STANDBY_COUNT
    d.standby_line, d.standby_word = line, word


# --- how far it is ---


def _find_origin(d: Course) -> int | None:
    """The origin of the last value; None when there is none. Nobody else publishes meanwhile."""
    c = d.target
    w = c.find_tail()
    position = position_before(c.capacity, w.position, 1)
    word = c.u64[c.cell(position & NO_BLOCK)]
    block = word & NO_BLOCK
    if block == NO_BLOCK:
        return None
    if block >= c.block_count or word >> 25 != (position >> 24) + 1 & LAP_MASK:
        raise contradiction(c)
    return _checked(d, c.read_origin(block))


def _checked(d: Course, position: int) -> int:
    """A source position that was found in the derived stream; CORRUPT."""
    if not is_position(d.source.capacity, position):
        raise contradiction(d.target)
    return position


def _find_place(d: Course, serial: int, back: int) -> int:
    """B1 and B3: where who binds goes on. Call it with the line taken."""
    if serial == 0:
        place = find_start(d.source, back)
        # Only who binds writes it, and nobody reads it before the serial is another.
        d.target.u64[d.start_word] = place
        return place
    origin = _find_origin(d)
    place = origin if origin is not None else _checked(d, d.target.u64[d.start_word])
    earliest = find_start(d.source, EARLIEST)
    if position_after(earliest, place):
        d.r.lost += distance(d.source.capacity, place, earliest)
        place = earliest
    return place


def _resume(d: Course, word: int) -> None:
    """T2: where the one before was, by its cursor or by what it published after it had stored that."""
    c = d.source
    cursor = whole_position(c.index_bits, word, c.find_tail().position)
    if cursor & NO_BLOCK >= c.capacity:
        raise contradiction(c)
    origin = _find_origin(d)
    if origin is not None and position_after(origin, cursor):
        cursor = origin
    d.r.cursor = cursor
    store_cursor(c, d.r)
    c.wake_all(c.room_set)


# --- become the deriver ---


def _is_over(d: Course) -> bool:
    """A1."""
    if d.target.failure() is None:
        return d.target.is_ended()
    publish.close(d.target)  # its deriver died between the two
    return True


def _take_over(d: Course, line: int, word: int) -> Role:
    """S1, or T1 and T2, on a line that has this word."""
    c = d.source
    at = c.line(line - 1)
    if c.attachment.is_alive(word & OWNER_MASK):
        if d.standby_line == line:
            return Role.STAND_BY
        _stand_by(d, line)  # its owner may have died before I stood there: look again
        return Role.AGAIN
    mine = word & ~(PENDING | OWNER_MASK) | c.owner
    if not c.cas64(c.address(at), word, mine):  # T1
        return Role.AGAIN
    handed_over = mine & ~OWNER_MASK | PENDING
    if c.u64[at + (L.LINE_BOUND >> 3)] != d.id:
        c.cas64(c.address(at), mine, handed_over)  # another derivation handed it over meanwhile, at this very cursor
        return Role.AGAIN
    d.r.line = line
    try:
        _withdraw(d)
        _resume(d, word)
    except BaseException:  # its words contradict each other: as it was
        d.r.line = 0
        c.cas64(c.address(at), mine, handed_over)
        raise
    return Role.MINE


def _bind(d: Course, binding: int, back: int) -> Role:
    """B0 to B5."""
    target, source = d.target, d.source
    at = target.address(d.binding)
    serial = binding >> 40
    unbound = serial << 40
    mine = unbound | target.owner
    if not target.cas64(at, binding, mine):  # B0
        return Role.AGAIN
    line = 0
    try:
        _withdraw(d)  # from a line that is another's now
        line = take_line(source, d.id)  # B2
        if line == 0:
            raise no_line(source)
        place = _find_place(d, serial, back)
    except BaseException:
        if line:
            drop_line(source, line)
        target.cas64(at, mine, unbound)
        raise
    begin_at(source, d.r, line, place)  # B4
    target.cas64(at, mine, ((serial + 1 & SERIAL_MASK) or 1) << 40 | line << 24)  # B5
    return Role.MINE


def _attach_once(d: Course, back: int) -> Role:
    """A2 to B5, once."""
    c = d.source
    binding = d.target.u64[d.binding]  # A2
    line = binding >> 24 & 0xFFFF
    if line > c.line_count:
        raise contradiction(d.target)
    if line:
        # A3. The word first: a line gets its new `bound` while it is joining.
        at = c.line(line - 1)
        word = c.u64[at]
        is_bound = word and not c.is_joining(word) and c.u64[at + (L.LINE_BOUND >> 3)] == d.id
        return _take_over(d, line, word) if is_bound else _bind(d, binding, back)
    if d.target.attachment.is_alive(binding & OWNER_MASK):
        return Role.STAND_BY
    return _bind(d, binding, back)


def attach(d: Course, back: int) -> Role:
    """A1 to B5: tries to derive. `back` says where a stream that nobody has derived yet begins, as for find_start.
    SUBSCRIBERS_FULL, CORRUPT."""
    if d.standby_word == L.LINE_STANDBY_COUNT:
        d.standby_line = 0  # there was no word for me: try again
    for _ in range(MOST_TRIES):
        if _is_over(d):  # A1
            _withdraw(d)
            return Role.OVER
        role = _attach_once(d, back)
        if role is Role.MINE:
            d.start = _checked(d, d.target.u64[d.start_word])  # it does not change any more
            return role
        if role is not Role.AGAIN:
            return role
    raise contradiction(d.target)


# --- derive ---


def advance(d: Course) -> None:
    """D3: lets the source's values before `next` go. After the publication: its origin repeats what a death between
    them loses."""
    d.r.cursor = d.next
    store_cursor(d.source, d.r)
    d.source.wake_all(d.source.room_set)


def offset_of(d: Course, position: int) -> int:
    """How many source positions lie from the derivation's start to this one."""
    return distance(d.source.capacity, d.start, position)


# --- end ---


def hand_over(d: Course) -> None:
    """H1 to H3: hands the derivation over at once; who only stood by does so no longer."""
    _withdraw(d)  # H1
    c = d.source
    line, d.r.line = d.r.line, 0
    if line:
        at = c.line(line - 1)
        word = c.cursor_word(d.r.cursor)
        c.u64[at] = word  # R4
        c.cas64(c.address(at), word, word & ~OWNER_MASK | PENDING)  # H2
        d.target.wake_all(d.target.handover)  # H3
        c.wake_all(c.room_set)


def finish(d: Course) -> None:
    """F1 to F3: the derived stream ends, and the source's line is free again."""
    publish.close(d.target)  # F1
    _withdraw(d)  # F2
    leave(d.source, d.r)  # F3


def fail(d: Course, text: str) -> None:
    """F0: the same because there is no value; `text` says why."""
    cut = text.encode(errors="replace")[: L.STREAM_FAILURE_BYTES].decode(errors="ignore").encode()
    c = d.target
    at = c.offset + L.STREAM_FAILURE
    c.bytes[at : at + L.STREAM_FAILURE_BYTES] = cut.ljust(L.STREAM_FAILURE_BYTES, b"\0")
    c.cas32(c.base + c.offset + L.STREAM_FAILED, 0, 1)  # before the end: who finds that finds this
    finish(d)
