"""Cells and blocks: the words in which a payload's block and its place in a structure meet. SPECIFICATION.md section 8.

  target word  [ turn:40 | block:24 ]                         turn 2*lap: empty in that lap; 2*lap + 1: holds `block`
  block word   [ held:1 | lap:39-k | index:k | owner:24 ]     k bits hold an index below the capacity

A block is free by definition, never by record: see `is_free_beside`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from . import layout as L
from .elements import Elements
from .structure import Located

if TYPE_CHECKING:
    from .c_ways import ElementsByC

HELD = 1 << 63
TURN_MASK = (1 << 40) - 1
LAP_MASK = (1 << 39) - 1
POSITION_MASK = (1 << 39) - 1
OWNER_MASK = 0xFFFFFF
NO_BLOCK = L.NO_BLOCK
# One turn in a target word; two are a lap.
ONE_TURN = 1 << 24


def target_word(turn: int, block: int) -> int:
    return turn << 24 | block


def turn_after(a: int, b: int) -> bool:
    """Whether turn `a` comes after turn `b`; both count modulo 2^40."""
    return 0 < ((a - b) & TURN_MASK) < 1 << 39


def lap_after(a: int, b: int) -> bool:
    """The same of laps, which count modulo 2^39."""
    return 0 < ((a - b) & LAP_MASK) < 1 << 38


def index_bits_of(capacity: int) -> int:
    return (capacity - 1).bit_length()


class Cells:
    """A ring of cells, as queues and channels have it.

    The fast paths read its attributes: words are given by their number in `u64` (`first`, `tail`, `head`: the number of
    a word; a cell takes `stride_words`), waiter sets by their offset from the structure's header.
    """

    __slots__ = (
        "any_order", "attachment", "base", "block_count", "bytes", "capacity", "cas64", "closed_bit",
        "elements", "faster", "first", "head", "index_bits", "index_mask", "next_block", "not_empty", "not_full",
        "offset", "owner", "room", "scalar_up", "scalars", "size", "stride", "stride_words", "tail", "u64",
        "waiting", "what", "wide_sets", "words",
    )  # fmt: skip

    def __init__(self, located: Located, elements: Elements, first: int, block_count: int) -> None:
        """What was proved at open: see `cells.prove`. `first`: the offset of the first cell in the structure."""
        attachment = located.attachment
        words = located.words
        self.attachment = attachment
        self.waiting = attachment.waiting
        self.wide_sets = attachment.wide_sets
        self.words = words
        self.u64 = words.u64
        self.bytes = words.bytes
        self.base = words.base
        self.cas64 = words.atomics.cas64
        self.what = located.what
        self.offset = located.offset
        self.owner = attachment.owner
        self.capacity = located.capacity
        self.index_bits = index_bits_of(located.capacity)
        self.index_mask = (1 << self.index_bits) - 1
        self.stride = located.stride
        self.stride_words = located.stride >> 3
        self.first = (located.offset + first) >> 3
        self.block_count = block_count
        self.next_block = located.capacity  # where to look for a free block next; threads share this hint
        self.tail = (located.offset + L.QUEUE_TAIL) >> 3
        self.head = (located.offset + L.QUEUE_HEAD) >> 3
        self.not_empty = (located.offset + L.QUEUE_NOT_EMPTY) >> 3
        self.not_full = (located.offset + L.QUEUE_NOT_FULL) >> 3
        self.closed_bit = 0  # of channels: the mark in a full cell's block number
        self.any_order = False  # of unbuffered channels: cells are emptied in any order
        self.elements = elements
        self.faster: ElementsByC | None = None  # where the C library is installed
        self.size = elements.size
        self.room = elements.room
        # Scalars that a memoryview knows are stored where they lie: element `n` of it, n = word number << scalar_up.
        self.scalars: Any = None
        self.scalar_up = 0
        if elements.format:
            self.scalars = words.bytes.cast(cast(Any, elements.format))
            self.scalar_up = 3 - elements.shift

    # --- places ---

    def cell(self, index: int) -> int:
        """The number of the cell's target word; its block word is the next one, then comes the payload."""
        return self.first + index * self.stride_words

    def address(self, word: int) -> int:
        return self.base + (word << 3)

    def payload(self, block: int) -> int:
        """The offset of the block's payload in the segment."""
        return (self.first + block * self.stride_words << 3) + L.CELL_PAYLOAD

    def write(self, block: int, data: bytes) -> None:
        """Stores an element's `room` bytes, zeros behind it among them."""
        at = self.payload(block)
        self.bytes[at : at + self.room] = data

    def read(self, block: int) -> bytes:
        """A copy of the element, which others may overwrite meanwhile: what is loaded afterwards proves it."""
        at = self.payload(block)
        data = bytes(self.bytes[at : at + self.size])
        self.words.payload_fence()
        return data

    # --- words ---

    def aim(self, lap: int, index: int) -> int:
        """A block word without `held`: aimed by me at the cell `index` in this lap."""
        return ((lap << self.index_bits | index) & POSITION_MASK) << 24 | self.owner

    def index_of(self, word: int) -> int:
        """The cell at which a block word is aimed: below 2^k, which may lie past the capacity in a corrupt segment."""
        return word >> 24 & self.index_mask

    def named_block(self, target: int) -> int:
        """The number of the block that a target word names, without the mark of closing. No block has the number that
        an empty cell gives."""
        return target & NO_BLOCK & ~self.closed_bit

    # --- blocks ---

    def is_free_beside(self, block: int, word: int, index: int, target_word: int) -> bool:
        """Whether anybody may claim the block whose word is `word`, aimed at the cell `index` whose target is the word
        of that number. Nobody can publish or hold it, then: a stale answer makes the claimer's CAS of the word fail."""
        alive = self.attachment.is_alive
        owner = word & OWNER_MASK
        if owner == 0:
            return True
        held = word & HELD
        if held and alive(owner):
            return False
        if index >= self.capacity:  # nobody writes such a word: corrupt
            return not alive(owner)
        target = self.u64[target_word]  # CELL-O2 <- the publishing CAS
        if self.named_block(target) == block:  # published
            return False
        if held:  # its owner died before it published
            return True
        # Its owner saw this cell empty in the lap of its aim before it took the aim. So it may still publish there if
        # the cell is empty in that same lap, and in no other case.
        turn = target >> 24
        if turn & 1:
            return True
        if (turn >> 1) << self.index_bits & POSITION_MASK != (word >> 24 & POSITION_MASK) ^ index:
            return True
        if alive(owner):
            return False
        # It may have published between the first look and its death: only a look after the death is sure.
        return self.named_block(self.u64[target_word]) != block

    def try_claim_block(self, block: int, aim: int) -> bool:
        """Claims the block if it is free; its word is then `aim` with held."""
        at = self.cell(block) + 1
        word = self.u64[at]  # before the target: read the other way round, others may publish the block in between
        index = self.index_of(word)
        if not self.is_free_beside(block, word, index, self.cell(index)):
            return False
        return self.cas64(self.address(at), word, aim | HELD)  # CELL-O1

    def claim_block(self, home: int, aim: int) -> int:
        """Claims the cell's own block, else any free one; NO_BLOCK when none is free."""
        if self.try_claim_block(home, aim):
            return home
        block = self.next_block
        for _ in range(self.block_count):
            if self.try_claim_block(block, aim):
                self.next_block = block
                return block
            block = block + 1 if block + 1 < self.block_count else 0
        return NO_BLOCK

    def drop_block(self, block: int) -> None:
        """Gives back a block that I hold and did not publish. Only its owner may store the word while it is held."""
        self.u64[self.cell(block) + 1] = 0
