"""What queues and channels do with their ring of cells: make, prove, push, pop. SPECIFICATION.md section 11."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from . import layout as L
from ._segment import whole
from .cell import HELD, LAP_MASK, NO_BLOCK, ONE_TURN, POSITION_MASK, Cells, target_word
from .elements import Elements
from .errors import Code, fail
from .structure import Located, Plan, Wanted, block_stride, usual_spares
from .walk import DONE, NOTHING, Outcome, Walk, contradiction

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


# --- one element, by whole operations: in one piece for speed, as long as nothing is unusual ---


def push(c: Cells, value: Any) -> Outcome:
    """P1 to P5 of a value: NOTHING when there is no room or no free block, ENDED. A value that the elements do not hold
    is OUT_OF_RANGE. What is taken for the usual case is without a mark of closing."""
    if c.faster is not None and (outcome := c.faster.put(value)) is not None:
        return outcome
    scalars = c.scalars
    data = b"" if scalars is not None else c.elements.encode(value)
    u64 = c.u64
    hint = u64[c.tail]
    index = hint & NO_BLOCK
    if index >= c.capacity:
        raise contradiction(c)
    # P1 to P3 in the usual case: the cell is the one to fill and its own block is free.
    lap = hint >> 24 & LAP_MASK
    position = (lap << c.index_bits | index) & POSITION_MASK
    cell = c.first + index * c.stride_words
    # The block's word before the target: read the other way round, others could publish the block in between.
    block = u64[cell + 1]
    target = u64[cell]
    found = block >> 24  # with `held` it is no position
    if target == lap << 25 | NO_BLOCK and (
        # Nobody's, or aimed at this very cell in another lap: free, for this cell is empty (is_free_beside).
        block == 0 or (found & c.index_mask == index and found != position and block < HELD)
    ):
        at = c.base + (cell << 3)
        aim = position << 24 | c.owner
        if c.cas64(at + 8, block, aim | HELD):  # CELL-O1
            try:
                if scalars is not None:
                    scalars[cell + 2 << c.scalar_up] = value
                else:
                    place = cell + 2 << 3
                    c.bytes[place : place + c.room] = data
                is_empty = u64[cell] == target  # still, after the claim: see publish
                if is_empty:
                    u64[cell + 1] = aim  # QUEUE-O1 -> is_free_beside
            except BaseException as error:
                c.cas64(at + 8, aim | HELD, 0)
                if isinstance(error, (TypeError, ValueError, OverflowError)):
                    raise c.elements.refused(value, error) from error
                raise
            if is_empty:
                # QUEUE-O2 -> pop. This is the push.
                if c.cas64(at, target, (lap << 25) + ONE_TURN + index):
                    index += 1
                    u64[c.tail] = lap << 24 | index if index < c.capacity else (lap + 1) << 24  # P4
                    if u64[c.not_empty] or (c.wide_sets and c.waiting.any_waiting(c.not_empty << 3)):  # K1
                        c.waiting.wake_one(c.not_empty << 3)  # P5
                    return DONE
                c.cas64(at + 8, aim, 0)
            else:
                c.cas64(at + 8, aim | HELD, 0)
    w = Walk(c, c.tail)
    outcome = publish(w, data if scalars is None else c.elements.encode(value))
    if outcome is DONE:
        published(c, w)
    return outcome


def pop(c: Cells) -> Any:
    """Q1 to Q5: the value; NOTHING when there is none, ENDED when none will come."""
    if c.faster is not None and (value := c.faster.take()) is not None:
        return value
    u64 = c.u64
    hint = u64[c.head]
    index = hint & NO_BLOCK
    if index >= c.capacity:
        raise contradiction(c)
    # Q1 to Q3 in the usual case: the cell is the one to empty.
    lap = hint >> 24 & LAP_MASK
    cell = c.first + index * c.stride_words
    target = u64[cell]  # QUEUE-O2 <- push
    block = target & NO_BLOCK
    if target >> 24 == lap << 1 | 1 and block < c.block_count:
        place = c.first + block * c.stride_words + 2
        if c.scalars is not None:
            value = c.scalars[place << c.scalar_up]
        else:
            value = bytes(c.bytes[place << 3 : (place << 3) + c.size])
        c.words.ordered or c.words.atomics.fence()
        # Q3, the pop: it proves the copy, for a block is written again only after its target moved on.
        # QUEUE-O3 -> is_free_beside, push.
        if c.cas64(c.base + (cell << 3), target, (lap + 1 & LAP_MASK) << 25 | NO_BLOCK):
            index += 1
            u64[c.head] = lap << 24 | index if index < c.capacity else (lap + 1) << 24  # Q4
            if u64[c.not_full] or (c.wide_sets and c.waiting.any_waiting(c.not_full << 3)):  # K1
                c.waiting.wake_one(c.not_full << 3)  # Q5
            return value if c.scalars is not None else c.elements.decode(value)
    w = Walk(c, c.head)
    data = consume(w)
    if isinstance(data, Outcome):
        return data
    consumed(c, w)
    return c.elements.decode(data)


# --- their parts, the general way ---


def published(c: Cells, w: Walk) -> None:
    """P4 and P5, after P3 where the walk stands."""
    w.step_on()
    c.u64[c.tail] = w.here
    if c.u64[c.not_empty] or (c.wide_sets and c.waiting.any_waiting(c.not_empty << 3)):
        c.waiting.wake_one(c.not_empty << 3)


def consumed(c: Cells, w: Walk) -> None:
    """Q4 and Q5, after Q3 where the walk stands."""
    w.step_on()
    c.u64[c.head] = w.here
    if c.u64[c.not_full] or (c.wide_sets and c.waiting.any_waiting(c.not_full << 3)):
        c.waiting.wake_one(c.not_full << 3)


def publish(w: Walk, data: bytes, block: int = NO_BLOCK, word: int = 0) -> Outcome:
    """P1 to P3 from where the walk stands, perhaps with a block in hand whose word is `word`. The walk's `block` is
    then the one that was published there."""
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
            w.block = block
            # P3. QUEUE-O2 -> Walk.to_head: the payload may be read.
            if c.cas64(c.address(at), w.target, w.filled(block)):
                return DONE
            w.block = NO_BLOCK
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
