"""Many pushes or pops with few calls. Each element goes by its own steps, one after the other, exactly as by itself;
but the steps of a run of cells are written down as a programme (`Atomics.run`) that one call performs.

A run lies in one lap. It is planned from a look at its cells, and each step proves what was seen there: a CAS that
fails ends the programme, and the element at which it ended goes the general way.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from ._atomics import RUN_CAS, RUN_COPY, RUN_STORE
from .cell import HELD, LAP_MASK, NO_BLOCK, ONE_TURN, POSITION_MASK, Cells
from .cells import consume, publish
from .errors import TimeoutError
from .walk import DONE, Outcome, Walk

# Elements of a run: the interpreter lock is kept for some 20 us at most.
_MOST_RUN = 512
# Shorter ones cost more to write down than to do.
_LEAST_RUN = 6


def _look(w: Walk, count: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Indices of a run of cells from where the walk stands, and their block words and targets, read in this order."""
    c = w.cells
    cells = c.words.array(c.cell(w.index) << 3, (count, 2), (c.stride, 8), "<u8")
    blocks = cells[:, 1].copy()
    c.words.payload_fence()
    return np.arange(w.index, w.index + count, dtype=np.uint64), blocks, cells[:, 0].copy()


def _leading(good: np.ndarray) -> int:
    """How many hold from the first on."""
    return len(good) if good.all() else int(good.argmin())


def _perform(c: Cells, steps: np.ndarray) -> int:
    """Performs the programme; how many of its steps were done."""
    return c.words.atomics.run(steps.ctypes.data, steps.shape[0] * steps.shape[1])


def _address(c: Cells, numbers: np.ndarray) -> np.ndarray:
    """The addresses of these cells, or of the blocks with these numbers."""
    return numbers * np.uint64(c.stride) + np.uint64(c.address(c.first))


def rows_for(c: Cells, values: npt.ArrayLike) -> np.ndarray:
    """The values as they are pushed: as rows of whole words, or side by side for the C library. OUT_OF_RANGE."""
    return c.elements.rows_of(values) if c.faster is None else c.elements.many(values)


# --- push ---


def push_many(c: Cells, rows: np.ndarray) -> tuple[int, Outcome]:
    """Pushes elements, given as rows of `room` bytes (u64), until one cannot be; how many, and why no more. The hint is
    stored and waiters are woken by who called, with `w.here`."""
    w = Walk(c, c.tail)
    done, outcome = 0, DONE
    while done < len(rows):
        count = min(len(rows) - done, c.capacity - w.index, _MOST_RUN)
        pushed = 0
        if count >= _LEAST_RUN:
            pushed = _push_run(w, rows[done : done + count])
        if pushed == 0:
            outcome = publish(w, rows[done].tobytes())
            if outcome is not DONE:
                break
            pushed = 1
        done += pushed
        _move_on(w, pushed)
    if done:
        c.u64[c.tail] = w.here  # P4
    return done, outcome


def _move_on(w: Walk, count: int) -> None:
    w.index += count - 1
    w.step_on()
    w.renew()


def _push_run(w: Walk, rows: np.ndarray) -> int:
    """The run from where the walk stands; how many were pushed."""
    c = w.cells
    indices, blocks, targets = _look(w, len(rows))
    positions = np.uint64(w.lap << c.index_bits & POSITION_MASK) | indices
    found = blocks >> np.uint64(24)  # with `held` it is no position
    # As in cells.push: the cell is empty, and its own block is nobody's, or aimed at this cell in another lap.
    own = (found & np.uint64(c.index_mask) == indices) & (found <= np.uint64(POSITION_MASK)) & (found != positions)
    count = _leading((targets == np.uint64(w.lap << 25 | NO_BLOCK)) & (own | (blocks == 0)))
    if count < _LEAST_RUN:
        return 0
    steps = np.zeros((count, 5, 4), np.uint64)
    aims = positions[:count] << np.uint64(24) | np.uint64(c.owner)
    at = _address(c, indices[:count])
    targets = targets[:count]
    claim, look, copy, aim, fill = (steps[:, k] for k in range(5))
    claim[:, 0], claim[:, 1], claim[:, 2], claim[:, 3] = (
        RUN_CAS,
        at + np.uint64(8),
        blocks[:count],
        aims | np.uint64(HELD),
    )
    # Still empty after the claim: see `publish`.
    look[:, 0], look[:, 1], look[:, 2], look[:, 3] = RUN_CAS, at, targets, targets
    source = np.uint64(rows.ctypes.data) + np.arange(count, dtype=np.uint64) * np.uint64(c.room)
    copy[:, 0], copy[:, 1], copy[:, 2], copy[:, 3] = RUN_COPY, at + np.uint64(16), source, c.room >> 3
    aim[:, 0], aim[:, 1], aim[:, 2] = RUN_STORE, at + np.uint64(8), aims  # QUEUE-O1
    filled = np.uint64((w.lap << 25) + ONE_TURN) + indices[:count]
    fill[:, 0], fill[:, 1], fill[:, 2], fill[:, 3] = RUN_CAS, at, targets, filled  # QUEUE-O2
    pushed, steps_more = divmod(_perform(c, steps), 5)
    if steps_more == 1:  # it holds the block of a cell that was filled meanwhile
        c.drop_block(int(indices[pushed]))
    elif steps_more:  # the block is aimed at a cell that was filled meanwhile: let go of it, unless somebody took it
        own_block = c.address(c.cell(int(indices[pushed])) + 1)
        c.cas64(own_block, int(aims[pushed]), 0)
    return pushed


# --- pop ---


def pop_many(c: Cells, rows: np.ndarray) -> tuple[int, Outcome]:
    """Pops elements into rows of `room` bytes (u64) until there are none; how many, and why no more."""
    w = Walk(c, c.head)
    done, outcome = 0, DONE
    while done < len(rows):
        count = min(len(rows) - done, c.capacity - w.index, _MOST_RUN)
        popped = 0
        if count >= _LEAST_RUN:
            popped = _pop_run(w, rows[done : done + count])
        if popped == 0:
            data = consume(w)
            if isinstance(data, Outcome):
                outcome = data
                break
            rows[done] = np.frombuffer(data.ljust(c.room, b"\0"), np.uint64)
            popped = 1
        done += popped
        _move_on(w, popped)
    if done:
        c.u64[c.head] = w.here  # Q4
    return done, outcome


def _pop_run(w: Walk, rows: np.ndarray) -> int:
    """The run from where the walk stands; how many were popped."""
    c = w.cells
    indices, _, targets = _look(w, len(rows))
    blocks = targets & np.uint64(NO_BLOCK)
    full = targets >> np.uint64(24) == np.uint64(w.lap << 1 | 1)
    count = _leading(full & (blocks < np.uint64(c.block_count)))
    if count < _LEAST_RUN:
        return 0
    steps = np.zeros((count, 2, 4), np.uint64)
    copy, empty = steps[:, 0], steps[:, 1]
    place = np.uint64(rows.ctypes.data) + np.arange(count, dtype=np.uint64) * np.uint64(c.room)
    copy[:, 0], copy[:, 1], copy[:, 2], copy[:, 3] = (
        RUN_COPY,
        place,
        _address(c, blocks[:count]) + np.uint64(16),
        c.room >> 3,
    )
    emptied = (w.lap + 1 & LAP_MASK) << 25 | NO_BLOCK
    empty[:, 0], empty[:, 1], empty[:, 2], empty[:, 3] = RUN_CAS, _address(c, indices[:count]), targets[:count], emptied
    return _perform(c, steps) // 2


# --- all of them ---


class All:
    """An attempt to push all of the rows, which goes on where the last one ended; a TIMEOUT is told how many were."""

    def __init__(self, push: Callable[[np.ndarray], int], rows: np.ndarray) -> None:
        self._push = push
        self._rows = rows
        self._done = 0

    def __call__(self) -> int | None:
        """How many there are, once that is all; None before."""
        if self._done < len(self._rows):
            self._done += self._push(self._rows[self._done :])
        return self._done if self._done == len(self._rows) else None

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: object, error: object, traceback: object) -> None:
        if isinstance(error, TimeoutError):
            error.done = self._done
