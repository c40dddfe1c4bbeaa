"""Which queues are bound to a pool, and what lies in them. SPECIFICATION.md section 16 (bind, and B of free)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from . import cells, table
from . import layout as L
from .cell import NO_BLOCK, Cells
from .elements import Elements
from .errors import Code, Error, fail
from .structure import Wanted, locate

if TYPE_CHECKING:
    from .pool_core import PoolCore

HANDLE_BYTES = 8


def learn_queues(p: PoolCore) -> None:
    """Opens the queues that were bound since."""
    with p.learning:
        for k in range(len(p.bound), L.POOL_QUEUE_COUNT):
            line = p.u64[p.queues + k]
            if line == 0:
                return
            p.bound.append(_open_bound(p, line))


def _open_bound(p: PoolCore, line: int) -> Cells:
    """The queue that lies at this line, proved as by its own open."""
    wrong = fail(Code.CORRUPT, f"{p.what}: it is bound to line {line}, where no queue of handles lies")
    found = next((entry for entry in table.entries(p.attachment) if entry.offset >> L.LINE_SHIFT == line), None)
    if found is None:
        raise wrong
    wanted = Wanted(L.KIND_QUEUE, "queue", found.name, HANDLE_BYTES)
    try:
        located = locate(p.memory, wanted, cells.plan_cells(p.memory, wanted, None, NO_BLOCK))
        q = cells.prove(located, Elements(np.uint64, wanted.what, HANDLE_BYTES), NO_BLOCK)
    except Error as error:
        raise wrong from error
    if q.offset != found.offset:  # two entries of one name
        raise wrong
    return q


def is_carried(p: PoolCore, handle: int) -> bool:
    """Whether a cell of a bound queue holds the handle. A bound queue that is none is CORRUPT."""
    for k in range(L.POOL_QUEUE_COUNT):
        if k >= len(p.bound):
            # POOL-O2 <- bind: who sent through a queue had bound it before.
            if p.u64[p.queues + k] == 0:
                return False
            learn_queues(p)
        q = p.bound[k]
        if any(_holds(q, index, handle) for index in range(q.capacity)):
            return True
    return False


def _holds(q: Cells, index: int, handle: int) -> bool:
    """Whether this cell of a queue holds the handle. If the block is another element's by now, the cell was emptied,
    and before that the lease word was changed (V3): the caller's CAS of it fails whatever is read here."""
    target = q.u64[q.cell(index)]
    block = target & NO_BLOCK
    return target >> 24 & 1 == 1 and block < q.block_count and handle_in(q, block) == handle


def handle_in(q: Cells, block: int) -> int:
    """The handle in this block, to be proved by its target."""
    return q.u64[q.cell(block) + 2]


def bind(p: PoolCore, q: Cells) -> None:
    """Binds the queue, or finds it bound; BAD_ARGUMENT."""
    if any(known.offset == q.offset for known in p.bound):
        return
    line = q.offset >> L.LINE_SHIFT
    for k in range(L.POOL_QUEUE_COUNT):
        # POOL-O2 -> is_carried. Lost: another queue is bound there, or this one.
        if p.u64[p.queues + k] == 0:
            p.cas(p.queues + k, 0, line)
        if p.u64[p.queues + k] == line:
            learn_queues(p)
            return
    text = f"{L.POOL_QUEUE_COUNT} other queues are bound to it already"
    raise fail(Code.BAD_ARGUMENT, f"{p.what}: {text}")
