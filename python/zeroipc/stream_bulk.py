"""Many values of a stream with few calls, as in bulk.py: each value is published by its own steps, which one call
performs; and many are read with one copy, as reading changes nothing but the cursor.

A run lies in one lap. It is planned from a look at its cells, and each step proves what was seen there.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from . import layout as L
from ._atomics import RUN_CAS, RUN_COPY, RUN_STORE
from .cell import HELD, LAP_MASK, NO_BLOCK, POSITION_MASK
from .elements import Elements
from .position import ONE_LAP, POSITION_BITS, distance
from .publish import publish
from .room import has_room
from .rows import Rows, StreamWalk
from .subscriber import Record, look_settled, store_cursor, wake_producers
from .walk import DONE, Outcome

# Values of a run: the interpreter lock is kept for some 20 us at most.
_MOST_RUN = 512
# Shorter ones cost more to write down than to do.
_LEAST_RUN = 6
_STEPS = 6  # of a value


# --- rows: elements as whole words, zeros behind each ---


def values_of(elements: Elements, array: np.ndarray) -> list[Any]:
    """The values of an array as one by one they come: numbers as Python's own."""
    return array.tolist() if elements.format or elements.dtype.kind == "b" else list(array)


# --- publish ---


def emit_many(c: Rows, rows: np.ndarray) -> tuple[int, Outcome]:
    """Publishes values, given as rows of `room` bytes (u64), until one cannot be; how many, and why no more."""
    w = StreamWalk(c, c.tail)
    done, outcome = 0, DONE
    while done < len(rows):
        count = min(len(rows) - done, c.capacity - w.index, _MOST_RUN)
        emitted = _emit_run(w, rows[done : done + count]) if count >= _LEAST_RUN else 0
        if emitted == 0:
            outcome = publish(w, rows[done].tobytes())
            if outcome is not DONE:
                break
            emitted = 1
        done += emitted
        w.index += emitted - 1
        w.step_on()
        w.renew()
    if done:
        c.u64[c.tail] = w.here  # P5
        c.wake_all(c.published)
    return done, outcome


def _leading(good: np.ndarray) -> int:
    """How many hold from the first on."""
    return len(good) if good.all() else int(good.argmin())


def _words(c: Rows, first: int, count: int) -> np.ndarray:
    """A copy of words that lie side by side, by loads of whole words: `copy` may move bytes."""
    copy: np.ndarray = np.bitwise_or(c.words.array(first << 3, (count,), (8,), "<u8"), np.uint64(0))
    return copy


def _run_of_blocks(w: StreamWalk, targets: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The blocks that a run takes, and their words. Each but the first is the one that the publication before it
    replaces, or in the first lap the one behind."""
    c = w.cells
    blocks = np.empty(len(targets), np.uint64)
    blocks[0] = c.next_block
    if w.lap == 0:
        blocks = blocks[0] + np.arange(len(targets), dtype=np.uint64)
    else:
        blocks[1:] = targets[:-1] & np.uint64(NO_BLOCK)
    blocks = blocks[: _leading(blocks < np.uint64(c.block_count))]
    words = c.words.array(c.row_of_words << 3, (c.block_count,), (8,), "<u8")[blocks]
    c.words.payload_fence()
    return blocks, words


def _emit_run(w: StreamWalk, rows: np.ndarray) -> int:
    """The run from where the walk stands; how many were published."""
    c = w.cells
    indices = np.arange(w.index, w.index + len(rows), dtype=np.uint64)
    # Which blocks; then their words; then the targets, in this order (see Rows.try_claim_block): the programme looks at
    # the targets again, before and after each claim.
    targets = _words(c, c.first + w.index, len(rows))
    blocks, words = _run_of_blocks(w, targets)
    # A block that was never used is free. One that is replaced is as soon as that has happened, where it is aimed at
    # that very cell. The first one is looked at here.
    free = words == 0
    before = np.uint64((w.lap - 1) << c.index_bits & POSITION_MASK) | indices[: len(blocks)]
    free[1:] |= words[1:] >> np.uint64(24) == before[:-1]
    free[:1] |= len(blocks) > 0 and _is_free(c, int(blocks[0]), int(words[0]))
    count = _leading(free & (targets >> np.uint64(24) == np.uint64(w.lap << 1))[: len(blocks)])
    if count < _LEAST_RUN:
        return 0
    # P2, after the load of the targets: up to the limit, as long as nobody joins.
    joins = None
    if c.policy != L.POLICY_DROP_OLDEST:
        if not has_room(c, w.position):
            return 0
        joins, limit = c.seen  # by this thread or another one, and true either way
        if not 0 < ((limit - w.position) & POSITION_BITS) <= ONE_LAP:
            return 0
        count = min(count, distance(c.capacity, w.position, limit))
    return _perform(w, rows, indices[:count], blocks[:count], words[:count], targets[:count], joins)


def _is_free(c: Rows, block: int, word: int) -> bool:
    index = c.index_of(word)
    return c.is_free_beside(block, word, index, c.first + min(index, c.capacity - 1))


def _perform(
    w: StreamWalk,
    rows: np.ndarray,
    indices: np.ndarray,
    blocks: np.ndarray,
    words: np.ndarray,
    targets: np.ndarray,
    joins: int | None,
) -> int:
    """Publishes what was planned, as long as it is as it was seen; how many."""
    c = w.cells
    count = len(indices)
    steps = np.zeros((count, _STEPS, 4), np.uint64)
    claim, check, nobody, copy, aim, fill = (steps[:, k] for k in range(_STEPS))
    aims = (np.uint64(w.lap << c.index_bits & POSITION_MASK) | indices) << np.uint64(24) | np.uint64(c.owner)
    word_at = blocks * np.uint64(8) + np.uint64(c.address(c.row_of_words))
    target_at = indices * np.uint64(8) + np.uint64(c.address(c.first))
    claim[:, 0], claim[:, 1], claim[:, 2], claim[:, 3] = RUN_CAS, word_at, words, aims | np.uint64(HELD)  # CELL-O1
    # Still unpublished after the claim (see `publish`), and before the look at `joins`.
    check[:, 0], check[:, 1], check[:, 2], check[:, 3] = RUN_CAS, target_at, targets, targets
    # STREAM-O4: nobody has joined since the limit was found. Where there is none, the same look again.
    nobody[:] = check
    if joins is not None:
        nobody[:, 1], nobody[:, 2], nobody[:, 3] = c.address(c.joins), joins, joins
    source = np.uint64(rows.ctypes.data) + np.arange(count, dtype=np.uint64) * np.uint64(c.room)
    place = blocks * np.uint64(c.stride) + np.uint64(c.base + c.payloads)
    copy[:, 0], copy[:, 1], copy[:, 2], copy[:, 3] = RUN_COPY, place, source, c.room >> 3
    aim[:, 0], aim[:, 1], aim[:, 2] = RUN_STORE, word_at, aims  # STREAM-O1
    published = np.uint64((w.lap + 1 & LAP_MASK) << 25) | blocks
    fill[:, 0], fill[:, 1], fill[:, 2], fill[:, 3] = RUN_CAS, target_at, targets, published  # STREAM-O2, STREAM-O3
    done, more = divmod(c.words.atomics.run(steps.ctypes.data, count * _STEPS), _STEPS)
    if done:
        c.remember_free(int(targets[done - 1]), int(blocks[done - 1]))
    if more in (1, 2):  # it holds the block, and the cell was published, or somebody joined
        c.drop_block(int(blocks[done]))
    elif more:  # the block is aimed at a cell that was published meanwhile: let go of it, unless somebody took it
        c.cas64(c.address(c.block_word(int(blocks[done]))), int(aims[done]), 0)
    return done


# --- read ---


def next_many(c: Rows, r: Record, rows: np.ndarray) -> tuple[int, Outcome]:
    """Reads values into rows of `room` bytes (u64) until there are none; how many, and why no more. The cursor is
    stored once."""
    done, outcome = 0, DONE
    while done < len(rows):
        count = min(len(rows) - done, c.capacity - (r.cursor & NO_BLOCK))
        read = _read_run(c, r, rows[done : done + count])
        if read == 0:
            if done:
                break  # the next call tells why
            found = look_settled(c, r)
            if isinstance(found, Outcome):
                outcome = found
                break
            rows[done] = np.frombuffer(found.ljust(c.room, b"\0"), np.uint64)
            r.cursor = c.next_position(r.cursor)
            read = 1
        done += read
    if done:
        store_cursor(c, r)
        wake_producers(c, r, done)
    return done, outcome


def _read_run(c: Rows, r: Record, rows: np.ndarray) -> int:
    """R1 to R3 of a run; the cursor goes on. How many are whole."""
    index = r.cursor & NO_BLOCK
    targets = _words(c, c.first + index, len(rows))  # R1. STREAM-O2 <- publish
    c.words.payload_fence()
    blocks = targets & np.uint64(NO_BLOCK)
    due = (r.cursor >> 24) + 1 & LAP_MASK
    count = _leading((targets >> np.uint64(25) == np.uint64(due)) & (blocks < np.uint64(c.block_count)))
    if count == 0:
        return 0
    payloads = c.words.array(c.payloads, (c.block_count, c.room >> 3), (c.stride, 8), "<u8")
    rows[:count] = payloads[blocks[:count]]  # R2
    c.words.payload_fence()
    count = _leading(_words(c, c.first + index, count) == targets[:count])  # R3. STREAM-O3 <- publish
    if count:
        r.cursor += count - 1
        r.cursor = c.next_position(r.cursor)
    return count
