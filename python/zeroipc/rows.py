"""A stream as this process has it open: where things lie, and its words. SPECIFICATION.md section 19.

line 1  tail hint { lap:40, index:24 }     line 3  waiters: published     line 5  words of derived streams, dropped
line 2  joins                              line 4  waiters: room          line 6  why a derived stream failed
line 8  subscriber lines, then three rows:

targets    u64 each, one for each of the `capacity` cells
words      u64 each, one for each block
payloads   `stride` bytes each, one for each block

target  [ lap:39 | closed:1 | block:24 ]   the lap in which the cell is published next; block: of the lap before
line    [ word u64 | bound u64 | standby u32[12] ]
word    [ pending:1 | lap:39-k | index:k | owner:24 ]   0: free. Pending: with an owner joining, else handed over
"""

from __future__ import annotations

from dataclasses import dataclass

from . import layout as L
from .cell import HELD, LAP_MASK, NO_BLOCK, OWNER_MASK, Cells, lap_after
from .elements import Elements
from .position import position_before, position_number, position_of
from .structure import Located
from .walk import Walk, contradiction

# In a target word: the stream was closed at this position.
CLOSED_HERE = 1 << 24
# In a line's word. With an owner: it is joining. Without: the line was handed over.
PENDING = 1 << 63
# A scan that loses this many times against others is led in circles by a corrupt segment.
MOST_TRIES = 1 << 16


@dataclass(frozen=True)
class RowPlaces:
    """Where the rows lie, in bytes from the header on, and where they end."""

    targets: int
    words: int
    payloads: int
    end: int


@dataclass(frozen=True)
class RowShape:
    """What a stream's header says besides, proved at open."""

    policy: int
    block_count: int
    line_count: int
    operation: int
    places: RowPlaces


class Rows(Cells):
    """The queue's cells without consumption. Targets, block words and payloads lie in rows of their own: subscribers
    read targets and payloads only, so the block words stay in the producers' caches."""

    __slots__ = (
        "cas32", "dropped", "handover", "joins", "line_count", "lines", "operation", "payloads", "policy",
        "published", "room_set", "row_of_words", "seen", "u32",
    )  # fmt: skip

    def __init__(self, located: Located, elements: Elements, shape: RowShape) -> None:
        super().__init__(located, elements, shape.places.targets, shape.block_count)
        at = located.offset
        self.u32 = self.words.u32
        self.cas32 = self.words.atomics.cas32
        self.policy = shape.policy
        self.operation = shape.operation  # how it is derived from another one; 0: it is not
        self.line_count = shape.line_count
        # Numbers of words in `u64`, but for the payloads, which are an offset in the segment.
        self.lines = (at + L.STREAM_SUBSCRIBERS) >> 3
        self.row_of_words = (at + shape.places.words) >> 3
        self.payloads = at + shape.places.payloads
        self.tail = (at + L.STREAM_TAIL) >> 3
        self.joins = (at + L.STREAM_JOINS) >> 3
        self.dropped = (at + L.STREAM_DROPPED) >> 3
        # Waiter sets.
        self.published = at + L.STREAM_PUBLISHED
        self.room_set = at + L.STREAM_ROOM
        self.handover = at + L.STREAM_HANDOVER
        # P2's seen joins and limit, for room.py: one object, so that threads always see a pair.
        self.seen = (-1, 0)

    # --- places ---

    def cell(self, index: int) -> int:
        """The number of the cell's target word."""
        return self.first + index

    def block_word(self, block: int) -> int:
        """The number of a block's word."""
        return self.row_of_words + block

    def payload(self, block: int) -> int:
        return self.payloads + block * self.stride

    def line(self, number: int) -> int:
        """The number of a subscriber line's first word."""
        return self.lines + (number << 3)

    def write(self, block: int, data: bytes) -> None:
        """Stores an element's `room` bytes, and in a derived stream the origin behind them."""
        at = self.payload(block)
        self.bytes[at : at + len(data)] = data

    def read_origin(self, block: int) -> int:
        """Of a derived stream: what lies behind the element."""
        return self.u64[(self.payload(block) + self.room) >> 3]

    def cursor_word(self, position: int) -> int:
        """The word of a line that is mine, with this cursor."""
        return self.aim(position >> 24, position & NO_BLOCK)

    def next_position(self, position: int) -> int:
        if (position & NO_BLOCK) + 1 < self.capacity:
            return position + 1
        return ((position >> 24) + 1 & LAP_MASK) << 24

    # --- blocks ---

    def try_claim_block(self, block: int, aim: int) -> bool:
        """Claims the block if it is free; its word is then `aim` with held."""
        at = self.block_word(block)
        word = self.u64[at]  # before the target: read the other way round, others may publish the block in between
        index = self.index_of(word)
        if not self.is_free_beside(block, word, index, self.first + min(index, self.capacity - 1)):
            return False
        return self.cas64(self.address(at), word, aim | HELD)  # CELL-O1

    def claim_any_block(self, aim: int) -> int:
        """Claims a free block; NO_BLOCK when none is free."""
        block = self.next_block
        for _ in range(self.block_count):
            if self.try_claim_block(block, aim):
                return block
            block = block + 1 if block + 1 < self.block_count else 0
        return NO_BLOCK

    def remember_free(self, target: int, block: int) -> None:
        """The block that my publication replaced is the likeliest to be free next time; in the first lap, the one
        behind."""
        replaced = target & NO_BLOCK
        if replaced >= self.block_count:  # none, or a lie
            replaced = block + 1 if block + 1 < self.block_count else 0
        self.next_block = replaced

    def drop_block(self, block: int) -> None:
        self.u64[self.block_word(block)] = 0

    # --- lines ---

    def is_joining(self, word: int) -> bool:
        """Its owner has not found its start yet: it holds back every position."""
        return bool(word & PENDING and word & OWNER_MASK)

    # --- waking ---

    def any_waiting(self, set: int) -> bool:
        """K1."""
        return bool(self.u64[set >> 3]) or (self.wide_sets and self.waiting.any_waiting(set))

    def wake_all(self, set: int) -> None:
        if self.any_waiting(set):
            self.waiting.wake_all(set)

    # --- observe ---

    def find_tail(self) -> StreamWalk:
        """To the first position that is not published; CORRUPT."""
        w = StreamWalk(self, self.tail)
        w.to_unpublished()
        return w

    def is_ended(self) -> bool:
        return self.find_tail().is_closed

    def sequence(self) -> int:
        return position_number(self.capacity, self.find_tail().position)

    def last(self) -> bytes | None:
        """The latest value; None before the first."""
        w = self.find_tail()
        while True:
            position = position_before(self.capacity, w.position, 1)
            cell = self.cell(position & NO_BLOCK)
            target = self.u64[cell]
            block = target & NO_BLOCK
            if block == NO_BLOCK:
                return None  # the stream's first position
            if target >> 25 == (position >> 24) + 1 & LAP_MASK:
                if block >= self.block_count:
                    raise contradiction(self)
                data = self.read(block)
                if self.u64[cell] == target:  # STREAM-O3
                    return data
            w.to_unpublished()  # overwritten: the tail is elsewhere now

    def failure(self) -> str | None:
        """Why its derivation failed; None when it did not."""
        if self.u32[(self.offset + L.STREAM_FAILED) >> 2] == 0:
            return None
        at = self.offset + L.STREAM_FAILURE
        text = bytes(self.bytes[at : at + L.STREAM_FAILURE_BYTES])
        return text.partition(b"\0")[0].decode(errors="replace")


class StreamWalk(Walk):
    """Where a walk to a stream's tail stands."""

    __slots__ = ()

    cells: Rows

    @property
    def position(self) -> int:
        return position_of(self.lap, self.index)

    @property
    def is_closed(self) -> bool:
        return bool(self.target & CLOSED_HERE)

    def to_unpublished(self) -> None:
        """P1: to the first position that is not published. The target then says whether the stream was closed there.
        CORRUPT."""
        c = self.cells
        while self.steps_left:
            self.steps_left -= 1
            target = c.u64[c.first + self.index]
            lap = target >> 25
            if lap == self.lap:
                self.target = target
                return
            if not lap_after(lap, self.lap):
                break  # the cell lags behind its own hint
            self.lap = (lap - 1) & LAP_MASK  # the last lap in which this cell was published
            self.step_on()
        raise contradiction(c)

    def published(self, block: int) -> int:
        """The target word of a cell that holds `block` of this lap."""
        return (self.lap + 1 & LAP_MASK) << 25 | block
