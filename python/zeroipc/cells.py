"""What queues and channels do with their ring of cells: make, prove, push, pop. SPECIFICATION.md section 11."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from . import layout as L
from ._segment import whole
from .cell import HELD, NO_BLOCK, Cells, target_word
from .elements import Elements
from .errors import Code, fail
from .structure import Located, Plan, Wanted, block_stride, usual_spares
from .walk import DONE, NOTHING, Outcome, Walk

if TYPE_CHECKING:
    from .memory import Memory


def plan_cells(
    memory: Memory,
    wanted: Wanted,
    spares: Any,
    most_blocks: int,
    write_more: Callable[[int], None] | None = None,
    cells: int | None = None,
) -> Callable[[int], Plan]:
    """What a new ring of cells is to be. `write_more` writes header words of the kind's own (at the structure's
    offset); `cells`, where that is not the wanted capacity."""

    def plan(capacity: int) -> Plan:
        count = capacity if cells is None else cells
        stride = block_stride(L.CELL_PAYLOAD, wanted.elem_size)
        extra = usual_spares(memory.attachment, stride)
        if spares is not None:
            extra = whole(f"{wanted.what}: spares", spares, 1, most_blocks)
        blocks = count + extra
        if blocks > most_blocks:
            text = f"{wanted.what}: capacity and spares are {blocks}, and {most_blocks} are the most"
            raise fail(Code.BAD_ARGUMENT, text)

        def initialise(offset: int) -> None:
            words = memory.attachment.words
            words.u32[(offset + L.QUEUE_BLOCK_COUNT) >> 2] = blocks
            if write_more:
                write_more(offset)
            words.array(offset + L.QUEUE_CELLS, (blocks,), (stride,), "<u8").fill(target_word(0, NO_BLOCK))

        return Plan(L.QUEUE_CELLS + blocks * stride, stride, initialise, count)

    return plan


def prove(located: Located, elements: Elements, most_blocks: int) -> Cells:
    """Proves the shape against the structure's size; CORRUPT."""
    block_count = located.fixed32(L.QUEUE_BLOCK_COUNT)
    if located.stride % 8 or located.stride < L.CELL_PAYLOAD + elements.room:
        raise located.corrupt(f"cells of {located.stride} bytes cannot hold elements of {elements.size}")
    if not located.capacity < block_count <= most_blocks:
        raise located.corrupt(f"{block_count} blocks for {located.capacity} cells")
    if L.QUEUE_CELLS + block_count * located.stride > located.size:
        text = f"{block_count} blocks of {located.stride} bytes do not fit its {located.size} bytes"
        raise located.corrupt(text)
    return Cells(located, elements, L.QUEUE_CELLS, block_count)


def publish(w: Walk, data: bytes, block: int = NO_BLOCK, word: int = 0) -> Outcome:
    """P1 to P3 from where the walk stands, perhaps with a block in hand whose word is `word`."""
    c = w.cells
    try:
        while (outcome := w.to_tail()) is DONE:  # P1
            aim = w.aim
            at = w.cell
            if block == NO_BLOCK:
                block = c.claim_block(w.index, aim)  # P2
                if block == NO_BLOCK:
                    return NOTHING
                word = aim | HELD
                c.write(block, data)
                # Threads share their owner id. Another one of mine that lost its push may have aimed this very block at
                # this position, and be about to aim it anew: it must not find that word again. So a block is aimed only
                # at a position that was empty after the claim.
                if c.u64[at] != w.target:
                    continue
                c.u64[c.cell(block) + 1] = (
                    aim  # QUEUE-O1 -> is_free_beside: mine only while its cell stays empty in this lap
                )
            elif word != aim and not c.cas64(c.address(c.cell(block) + 1), word, aim):
                block = NO_BLOCK  # it was free for others as soon as its target moved on
                continue
            word = aim
            # P3. QUEUE-O2 -> Walk.to_head: the payload may be read.
            if c.cas64(c.address(at), w.target, w.filled(block)):
                return DONE
    except BaseException:  # Ctrl-C: a block that is held is not published yet
        if block != NO_BLOCK and word & HELD:
            c.cas64(c.address(c.cell(block) + 1), word, 0)
        raise
    # Full, or closed: let go of the block, unless somebody took it meanwhile.
    if block != NO_BLOCK:
        c.cas64(c.address(c.cell(block) + 1), word, 0)
    return outcome


def consume(w: Walk) -> bytes | Outcome:
    """Q2 and Q3 from where the walk stands: the element's bytes."""
    c = w.cells
    while (outcome := w.to_head()) is DONE:
        data = c.read(w.block)  # Q2. QUEUE-O2 <- publish
        # Q3, the pop: it proves the copy, for a block is written again only after its target moved on.
        if c.cas64(c.address(w.cell), w.target, w.emptied()):  # QUEUE-O3 -> is_free_beside, Walk.to_tail
            return data
    return outcome


def peek(c: Cells) -> bytes | Outcome:
    """Q1 and Q2 without the pop."""
    w = Walk(c, c.head)
    while (outcome := w.to_head()) is DONE:
        data = c.read(w.block)
        if c.u64[w.cell] == w.target:  # the copy is whole
            return data
    return outcome


def count(c: Cells) -> int:
    """Elements that are there: exact when nobody pushes or pops meanwhile."""
    head = Walk(c, c.head)
    head.to_head()
    tail = Walk(c, c.tail)
    tail.to_tail()
    laps = (tail.lap - head.lap) & ((1 << 39) - 1)
    if laps >= 1 << 38:
        laps -= 1 << 39
    return max(0, min(c.capacity, laps * c.capacity + tail.index - head.index))


def has_items(c: Cells) -> bool:
    return Walk(c, c.head).to_head() is DONE


def has_room(c: Cells) -> bool:
    return Walk(c, c.tail).to_tail() is DONE
