"""Walking along a ring of cells from a hint to its tail or head. SPECIFICATION.md section 11 (P1 and Q1). A hint may
lag by any number of laps, never lead."""

from __future__ import annotations

from enum import IntEnum

from . import layout as L
from .cell import LAP_MASK, NO_BLOCK, TURN_MASK, Cells, turn_after
from .errors import Code, Error, fail

# A walk that takes more steps than this and 4 laps is led in circles by a corrupt segment.
SPARE_STEPS = 1 << 20


class Outcome(IntEnum):
    """What a try came to."""

    DONE = 0
    NOTHING = 1
    """Full, empty, or no free block."""
    ENDED = 2
    """Closed, as channels can be."""


DONE, NOTHING, ENDED = Outcome


def contradiction(c: Cells) -> Error:
    return fail(Code.CORRUPT, f"{c.what}: its words contradict each other")


class Walk:
    """Where a walk stands: the cell, its lap, and the target word that was read there."""

    __slots__ = ("block", "cells", "index", "lap", "rest", "started_from", "steps_left", "target")

    def __init__(self, cells: Cells, hint: int) -> None:
        """`hint`: the number of the word; CORRUPT."""
        word = cells.u64[hint]
        self.cells = cells
        self.started_from = word
        self.index = word & NO_BLOCK
        self.lap = word >> 24 & LAP_MASK
        self.target = 0
        self.block = NO_BLOCK  # of a full cell: the block that it holds
        self.rest = NO_BLOCK  # of a full cell: what its emptying leaves in place of the block (a mark of closing stays)
        self.renew()
        if self.index >= cells.capacity:
            raise contradiction(cells)

    def renew(self) -> None:
        """Allows the walk its steps anew: for each element of a bulk operation."""
        self.steps_left = self.cells.capacity * 4 + SPARE_STEPS

    def step_on(self) -> None:
        self.index += 1
        if self.index == self.cells.capacity:
            self.index = 0
            self.lap = (self.lap + 1) & LAP_MASK

    @property
    def aim(self) -> int:
        return self.cells.aim(self.lap, self.index)

    @property
    def cell(self) -> int:
        """The number of the cell's target word."""
        return self.cells.cell(self.index)

    @property
    def here(self) -> int:
        """The walk's own place, as a hint."""
        return self.lap << 24 | self.index

    def to_tail(self) -> Outcome:
        """P1: to the first cell that is empty in its lap. NOTHING when the queue is full there, ENDED when it is closed
        (linearised at the last load)."""
        c = self.cells
        while self.steps_left:
            self.steps_left -= 1
            target = c.u64[c.cell(self.index)]
            turn = target >> 24
            empty = self.lap << 1 & TURN_MASK
            self.target = target
            if turn == empty:
                return ENDED if c.closed_bit and target & NO_BLOCK == L.CHANNEL_CLOSED else DONE
            if not turn_after(turn, empty):
                return ENDED if target & c.closed_bit else NOTHING
            self.lap = ((turn - 1) & TURN_MASK) >> 1  # the last lap in which this cell was filled
            self.step_on()
        raise contradiction(c)

    def to_head(self) -> Outcome:
        """Q1: to the first cell that is full in its lap. NOTHING when the queue is empty, ENDED when it is closed
        besides (linearised at the last load)."""
        c = self.cells
        while self.steps_left:
            self.steps_left -= 1
            target = c.u64[c.cell(self.index)]
            turn = target >> 24
            full = (self.lap << 1 | 1) & TURN_MASK
            if turn == full:
                self.target = target
                self.block = c.named_block(target)
                self.rest = NO_BLOCK if self.block == target & NO_BLOCK else L.CHANNEL_CLOSED
                if self.block < c.block_count:
                    return DONE
                break
            if not turn_after(turn, full):
                return ENDED if c.closed_bit and target & NO_BLOCK == L.CHANNEL_CLOSED else NOTHING
            # The last lap in which this cell was emptied; where those before it may not have been, one position at a
            # time.
            if not c.any_order:
                self.lap = ((turn >> 1) - 1) & LAP_MASK
            self.step_on()
        raise contradiction(c)

    def filled(self, block: int) -> int:
        """The word that says "this cell holds the block": turn 2*lap + 1."""
        return ((self.lap << 1 | 1) & TURN_MASK) << 24 | block

    def emptied(self) -> int:
        """The word that says "this cell is empty for the next lap": turn 2*lap + 2."""
        return (((self.lap << 1) + 2) & TURN_MASK) << 24 | self.rest
