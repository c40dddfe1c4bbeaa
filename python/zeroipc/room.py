"""Room in a stream: who holds producers back. SPECIFICATION.md section 19 (P2). A line for each subscriber tells its
owner and its cursor in one word: see rows.py.

The dead are found by whoever finds them in its way, and only then: the usual case asks nobody whether he lives.
"""

from __future__ import annotations

from . import layout as L
from .cell import OWNER_MASK
from .position import ONE_LAP, POSITION_BITS, lap_later, position_after, whole_position
from .rows import MOST_TRIES, Rows
from .walk import contradiction

# --- the private limit ---
#
# What P2 calls seen joins and limit is one statement: "as long as `joins` has this value, positions before this limit
# may be published". It is true for ever, whoever uses it, for cursors only go forward and who joins changes `joins`.
# Threads share it: `Rows.seen` is replaced as a whole.


def has_room(c: Rows, t: int) -> bool:
    """P2: whether position `t`, which was found unpublished before, may be published; CORRUPT."""
    if c.policy == L.POLICY_DROP_OLDEST:
        return True
    joins = c.u64[c.joins]  # STREAM-O4 <- take_line
    seen_joins, limit = c.seen
    # No more than a lap ahead: a limit that was seen so long ago that laps wrapped since is none.
    if joins == seen_joins and 0 < ((limit - t) & POSITION_BITS) <= ONE_LAP:
        return True
    return _look_for_room(c, t, joins)


# --- lines ---


def heir_of(c: Rows, line: int) -> int:
    """Who must be asked to go on with what the owner of the line (the number of its word) did: 0 when nobody does, so
    that the line may be taken."""
    # A plain subscriber's line is bound to nothing, whoever may stand there from earlier days.
    if c.u64[line + (L.LINE_BOUND >> 3)] == 0:
        return 0
    first = (line << 1) + (L.LINE_STANDBY >> 2)
    for number in range(first, first + L.LINE_STANDBY_COUNT):
        owner = c.u32[number]  # STREAM-O6 <- derived.stand_by
        if owner and c.attachment.is_alive(owner):
            return owner
    return 0


def _look_for_room(c: Rows, t: int, joins: int) -> bool:
    """P2 without the private limit: looks at all lines, and reaps those of the dead that are in the way."""
    limit = lap_later(t)
    tries = MOST_TRIES
    number = 0
    while number < c.line_count:
        line = c.line(number)
        word = c.u64[line]  # STREAM-O5 <- the reader's cursor
        if word == 0:
            number += 1
            continue
        if not c.is_joining(word):
            cursor = whole_position(c.index_bits, word, t)
            if c.index_of(word) >= c.capacity:
                raise contradiction(c)
            end = lap_later(cursor)
            if position_after(end, t):
                if position_after(limit, end):
                    limit = end
                number += 1
                continue
        # In the way. The death is looked for first and who stands by after it (STREAM-O6).
        if c.attachment.is_alive(word & OWNER_MASK):
            return False
        heir = heir_of(c, line)
        if heir:
            c.waiting.ring(heir & 0xFF)
            return False
        if c.cas64(c.address(line), word, 0):
            c.wake_all(c.room_set)
        else:
            tries -= 1  # else look at this line again
            if tries == 0:
                raise contradiction(c)
    c.seen = (joins, limit)
    return True


def count_subscribers(c: Rows) -> int:
    """Subscribers that live, in all processes."""
    owners = [c.u64[c.line(number)] & OWNER_MASK for number in range(c.line_count)]
    return sum(1 for owner in owners if owner and c.attachment.is_alive(owner))
