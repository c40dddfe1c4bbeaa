"""Publishing and ending a stream. SPECIFICATION.md section 19 (P and C). A producer that dies or is stopped between any
two steps holds up nobody.

The usual case of one value stands in Broadcast.try_emit, in one piece for speed.
"""

from __future__ import annotations

from .cell import HELD, NO_BLOCK
from .room import has_room
from .rows import CLOSED_HERE, Rows, StreamWalk
from .walk import DONE, ENDED, NOTHING, Outcome


def publish(w: StreamWalk, data: bytes) -> Outcome:
    """P1 to P4 from where the walk stands; `data`: the element's `room` bytes, and in derived streams its origin.
    NOTHING when there is no room or no free block, ENDED when the stream was closed. Lock-free; CORRUPT."""
    c = w.cells
    block, word = NO_BLOCK, 0  # in hand
    try:
        while True:
            w.to_unpublished()  # P1
            if w.is_closed:
                outcome = ENDED
                break
            cell = c.first + w.index
            # P2 comes after the load of the target: a joiner that it does not see finds a tail at this position or
            # behind it.
            if not has_room(c, w.position):
                if c.u64[cell] != w.target:
                    continue
                outcome = NOTHING
                break
            aim = w.aim
            if block == NO_BLOCK:
                block = c.claim_any_block(aim)  # P3
                if block == NO_BLOCK:
                    return NOTHING
                word = aim | HELD
                c.write(block, data)
                # Another thread of mine may have aimed this very block at this position before: see cells.publish.
                if c.u64[cell] != w.target:
                    continue
                c.u64[c.block_word(block)] = aim  # STREAM-O1 -> is_free_beside: mine only while its cell is unpublished
            elif word != aim and not c.cas64(c.address(c.block_word(block)), word, aim):
                block = NO_BLOCK  # it was free for others as soon as its cell was published
                continue
            word = aim
            # P4. STREAM-O2 -> subscriber.look: the payload may be read. STREAM-O3 -> subscriber.look: the block that
            # was here may be written.
            if c.cas64(c.address(cell), w.target, w.published(block)):
                c.remember_free(w.target, block)
                return DONE
    except BaseException:  # Ctrl-C: a block that is held is not published yet
        if block != NO_BLOCK and word & HELD:
            c.cas64(c.address(c.block_word(block)), word, 0)
        raise
    # Full or ended: let go of the block, unless somebody took it meanwhile.
    if block != NO_BLOCK:
        c.cas64(c.address(c.block_word(block)), word, 0)
    return outcome


def emit(c: Rows, data: bytes) -> Outcome:
    """P1 to P5, the general way."""
    w = StreamWalk(c, c.tail)
    outcome = publish(w, data)
    if outcome is DONE:
        w.step_on()
        c.u64[c.tail] = w.here  # P5
        c.wake_all(c.published)
    return outcome


def room_or_end(c: Rows) -> bool:
    """Whether a value could be published now, or would be refused because the stream is closed: for who waited for
    room."""
    w = c.find_tail()
    return w.is_closed or has_room(c, w.position) or c.u64[c.cell(w.index)] != w.target


def close(c: Rows) -> None:
    """C1 to C3. Lock-free."""
    w = StreamWalk(c, c.tail)
    while True:
        w.to_unpublished()  # C1
        # C2. STREAM-O7 -> publish, subscriber.look: nobody can publish here any more, and all that was published stays.
        if w.is_closed or c.cas64(c.address(c.cell(w.index)), w.target, w.target | CLOSED_HERE):
            break
    for waiters in (c.published, c.room_set, c.handover):  # C3
        c.wake_all(waiters)
