"""Handing leases over through queues that are bound to their pool. SPECIFICATION.md section 16 has the steps (S, V)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import cells
from .cell import HELD, NO_BLOCK, TURN_MASK, Cells, target_word
from .pool_bindings import HANDLE_BYTES, handle_in, is_carried
from .pool_core import (
    MOST_ROUNDS,
    SENT,
    PoolCore,
    generation_in,
    generation_of,
    handle_of,
    index_in,
    lease_word,
)
from .walk import DONE, NOTHING, Outcome, Walk, contradiction

if TYPE_CHECKING:
    from .pool import PoolLease

# --- send ---


def _is_sent(p: PoolCore, handle: int) -> bool:
    """Whether the handle fits a lease that is sent."""
    if not p.is_handle(handle):
        return False
    word = p.u64[p.block(index_in(handle))]
    return word & SENT != 0 and generation_of(word) == generation_in(handle)


def _make_room(p: PoolCore, q: Cells) -> bool:
    """S1: whether a handle could be pushed. A stale handle in the oldest cell, left by a receiver after V3, is taken
    out."""
    w = Walk(q, q.tail)
    while w.to_tail() is NOTHING:
        cell = w.cell  # full from the lap before: where the oldest element is
        target = q.u64[cell]
        turn, block = target >> 24, target & NO_BLOCK
        if not turn & 1 and target != w.target:  # taken meanwhile
            continue
        if not turn & 1 or block >= q.block_count:
            raise contradiction(q)
        handle = handle_in(q, block)
        if q.u64[cell] != target:
            continue
        if _is_sent(p, handle):
            return False
        if q.cas64(q.address(cell), target, target_word(turn + 1 & TURN_MASK, NO_BLOCK)):  # V4
            _wake_sender(q)
    return True


def _wake_sender(q: Cells) -> None:
    if q.u64[q.not_full] or q.wide_sets:
        q.waiting.wake_one(q.not_full << 3)


def _push(q: Cells, handle: int) -> Outcome | None:
    """S3, P1 to P5 of the queue: NOTHING when it is full, None when it has no free block."""
    data = handle.to_bytes(HANDLE_BYTES, "little")
    w = Walk(q, q.tail)
    if w.to_tail() is not DONE:  # P1
        return NOTHING
    aim = w.aim
    block = q.claim_block(w.index, aim)  # P2
    if block == NO_BLOCK:
        return None
    word = aim | HELD
    try:
        q.write(block, data)
        # Threads share their owner id: as in cells.publish, a block is aimed only at a position that was empty after
        # the claim.
        if q.u64[w.cell] == w.target:
            q.u64[q.cell(block) + 1] = aim  # QUEUE-O1
            word = aim
    except BaseException:
        q.cas64(q.address(q.cell(block) + 1), aim | HELD, 0)
        raise
    outcome = cells.publish(w, data, block, word)  # P3, the send
    if outcome is DONE:
        cells.published(q, w)
    return outcome


def send(p: PoolCore, q: Cells, lease: PoolLease) -> bool:
    """S1 to S4: False when the queue is full, and the lease goes on, perhaps under another handle. STALE."""
    index, generation = index_in(lease.handle), generation_in(lease.handle)
    at = p.block(index)
    is_mine = False  # between S2 and S4
    try:
        for _ in range(MOST_ROUNDS):
            mine = lease_word(generation, 0, p.owner)
            # A stale handle is told as such, whether there is room or not.
            if p.u64[at] != mine:
                raise p.stale(lease.handle)
            if not _make_room(p, q):  # S1
                return False
            sent = lease_word(generation + 1, SENT, p.owner)
            is_mine = True
            if not p.cas(at, mine, sent):  # S2. POOL-O1 -> _take_over, Search.is_free
                is_mine = False
                raise p.stale(lease.handle)
            outcome = _push(q, handle_of(generation + 1, index))  # S3
            if outcome is DONE:
                lease._end()
                return True
            generation += 1
            # S4: nobody can have it but by a forged handle.
            if not p.cas(at, sent, lease_word(generation, 0, p.owner)):
                is_mine = False
                raise p.stale(handle_of(generation, index))
            lease._renew(handle_of(generation, index))
            is_mine = False
            if outcome is None:
                return False
    except BaseException:  # Ctrl-C, or a queue that is corrupt
        if is_mine:
            _settle(p, lease)
        raise
    raise p.contradiction()


def _settle(p: PoolCore, lease: PoolLease) -> None:
    """After a send that was interrupted between S2 and S4: it is done where its handle is in the queue, or was
    received; else the lease goes on under the new handle."""
    index, generation = index_in(lease.handle), generation_in(lease.handle)
    at, after = p.block(index), generation_of(lease_word(generation + 1, 0, 0))
    sent, back = lease_word(after, SENT, p.owner), lease_word(after, 0, p.owner)
    word = p.u64[at]
    if word == lease_word(generation, 0, p.owner):
        return
    # I alone push it, and who takes it out has changed the word before.
    if word == back or (word == sent and not is_carried(p, handle_of(after, index)) and p.cas(at, sent, back)):
        lease._renew(handle_of(after, index))
    else:
        lease._end()


# --- receive ---


def _take_over(p: PoolCore, handle: int) -> int | None:
    """V3: the new handle, if the lease of this one is mine now."""
    if not p.is_handle(handle):
        return None
    index = index_in(handle)
    word = p.u64[p.block(index)]
    if not word & SENT or generation_of(word) != generation_in(handle):
        return None
    generation = generation_of(word) + 1
    # The receive. POOL-O1 <- send.
    mine = p.cas(p.block(index), word, lease_word(generation, 0, p.owner))
    return handle_of(generation, index) if mine else None


def receive(p: PoolCore, q: Cells) -> int | None:
    """V1 to V6: the handle of a lease that was taken over; None when there is none."""
    w = Walk(q, q.head)
    mine: int | None = None
    try:
        while w.to_head() is DONE:  # V1
            target = w.target
            handle = handle_in(q, w.block)  # V2
            if q.u64[w.cell] != target:  # the copy is not proved
                continue
            mine = _take_over(p, handle)
            # V4, whoever has the lease: after V3, so that no handle is out of the queue whose lease is still sent.
            if q.cas64(q.address(w.cell), target, w.emptied()):
                cells.consumed(q, w)  # V5
            if mine is not None:
                return mine
    except BaseException:  # Ctrl-C: what was received is lost with it, and its block comes back
        if mine is not None:
            index, word = index_in(mine), lease_word(generation_in(mine), 0, p.owner)
            p.cas(p.block(index), word, lease_word(generation_in(mine), 0, 0))
        raise
    return None
