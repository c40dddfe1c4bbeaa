"""What a pool's operations do between its words. SPECIFICATION.md section 16 has the steps (A, L); those of handing
over (S, V) are in pool_queues.py.

  line 1  bound queues: u64[8], the line of each     line 2  waiters: free
  line 3  blocks { lease u64, payload }, `stride` apart

  lease word  [ generation:39 | sent:1 | owner:24 ]      handle  [ 0:1 | generation:39 | index:24 ]

A block is free by definition: nobody's, or of a dead owner who did not leave its handle in a bound queue.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from . import layout as L
from .cell import OWNER_MASK
from .elements import Elements
from .errors import Code, Error, fail
from .pool_bindings import is_carried
from .structure import Located
from .walk import NOTHING

if TYPE_CHECKING:
    from .c_ways import PoolByC
    from .cell import Cells
    from .memory import Memory

GENERATION_MASK = (1 << 39) - 1
SENT = 1 << 24
INDEX_MASK = 0xFFFFFF
# Looks without result, and retries of a send, after which the segment must be corrupt: beyond four of each block.
MOST_ROUNDS = 1 << 20


def lease_word(generation: int, sent: int, owner: int) -> int:
    return (generation & GENERATION_MASK) << 25 | sent | owner


def generation_of(word: int) -> int:
    return word >> 25


def handle_of(generation: int, index: int) -> int:
    return (generation & GENERATION_MASK) << 24 | index


def index_in(handle: int) -> int:
    return handle & INDEX_MASK


def generation_in(handle: int) -> int:
    return handle >> 24


class PoolCore:
    """A pool's words, given by their number in `u64`, and the bound queues that are opened here."""

    __slots__ = (
        "alive", "attachment", "base", "bound", "bytes", "capacity", "cas64", "elements", "faster", "first", "free",
        "learning", "memory", "next_block", "offset", "owner", "payload", "queues", "stride_words", "u64", "waiting",
        "what", "wide_sets", "words",
    )  # fmt: skip

    def __init__(self, memory: Memory, located: Located, elements: Elements, payload: int) -> None:
        """What was proved at open."""
        attachment = located.attachment
        self.memory = memory
        self.attachment = attachment
        self.alive = attachment.is_alive
        self.waiting = attachment.waiting
        self.wide_sets = attachment.wide_sets
        self.words = located.words
        self.u64 = located.words.u64
        self.bytes = located.words.bytes
        self.base = located.words.base
        self.cas64 = located.words.atomics.cas64
        self.what = located.what
        self.offset = located.offset
        self.owner = located.owner
        self.capacity = located.capacity
        self.elements = elements
        self.faster: PoolByC | None = None  # where the C library is installed
        self.payload = payload  # where it begins in a block
        self.queues = (located.offset + L.POOL_QUEUES) >> 3
        self.free = (located.offset + L.POOL_FREE) >> 3
        self.first = (located.offset + L.POOL_BLOCKS) >> 3
        self.stride_words = located.stride >> 3
        # Where to look for a free block next; threads share this hint. Participants begin to look in different places,
        # so that their leases do not lie side by side.
        self.next_block = max(0, (self.owner & 0xFF) - 1) * self.capacity // attachment.shape.max_peers
        self.bound: list[Cells] = []  # only ever appended to
        self.learning = threading.Lock()

    def block(self, index: int) -> int:
        """The number of the block's lease word."""
        return self.first + index * self.stride_words

    def address(self, word: int) -> int:
        return self.base + (word << 3)

    def place(self, index: int) -> int:
        """The offset of the block's payload in the segment."""
        return (self.block(index) << 3) + self.payload

    def cas(self, word: int, expected: int, desired: int) -> bool:
        return self.cas64(self.base + (word << 3), expected, desired)

    def is_handle(self, handle: int) -> bool:
        """Whether it may be the handle of a lease."""
        return handle >> 63 == 0 and index_in(handle) < self.capacity

    def stale(self, handle: int) -> Error:
        where = f"block {index_in(handle)}, generation {generation_in(handle)}"
        return fail(Code.STALE, f"{self.what}: handle {handle} ({where}) is no such lease (any more)")

    def contradiction(self) -> Error:
        return fail(Code.CORRUPT, f"{self.what}: its words, or its queue's, contradict each other")

    def wake(self) -> None:
        """L2."""
        if self.u64[self.free] or (self.wide_sets and self.waiting.any_waiting(self.free << 3)):
            self.waiting.wake_one(self.free << 3)


# --- whether a block is free ---


class Search:
    """One search: who was found alive. The kernel is asked once for each owner in a search: what it had leased counts
    as leased then. `error`: what kept a bound queue from being looked at."""

    __slots__ = ("_alive", "_core", "error")

    def __init__(self, core: PoolCore) -> None:
        self._core = core
        self._alive: set[int] = set()
        self.error: Error | None = None

    def _lives(self, owner: int) -> bool:
        if owner in self._alive:
            return True
        if not self._core.alive(owner):
            return False
        self._alive.add(owner)
        return True

    def is_free(self, index: int, word: int) -> bool:
        """Whether anybody may lease the block whose word is `word`: nobody can have taken it over, then, without
        changing that."""
        owner = word & OWNER_MASK
        if owner == 0:
            return True
        if self._lives(owner):
            return False
        if not word & SENT:
            return True
        # First the death, then the cells: the dead push nothing more. POOL-O1 <- send.
        try:
            return not is_carried(self._core, handle_of(generation_of(word), index))
        except Error as error:
            self.error = error
            return False


# --- acquire and release ---


def acquire(p: PoolCore) -> int | None:
    """A1 and A2: the handle of a new lease; None when all blocks are leased."""
    if p.faster is not None and (found := p.faster.acquire()) is not None:
        return None if found is NOTHING else found
    first = p.next_block
    word = p.u64[p.block(first)]
    if not word & OWNER_MASK and _lease(p, first, word):  # the usual case
        return handle_of(generation_of(word) + 1, first)
    search = Search(p)
    steps = p.capacity * 4 + MOST_ROUNDS
    before = -1
    while True:
        total = 0
        index = first
        for _ in range(p.capacity):
            if steps == 0:
                raise p.contradiction()
            steps -= 1
            word = p.u64[p.block(index)]  # A and B of A2 are these loads in two passes
            total += generation_of(word)
            if search.is_free(index, word) and _lease(p, index, word):
                return handle_of(generation_of(word) + 1, index)
            index = index + 1 if index + 1 < p.capacity else 0
        # No lease began between the two looks at any block: at one moment between the passes all were leased.
        if total == before:
            if search.error:
                raise search.error
            return None
        before = total


def _lease(p: PoolCore, index: int, word: int) -> bool:
    """A1 at one block."""
    if not p.cas(p.block(index), word, lease_word(generation_of(word) + 1, 0, p.owner)):  # the acquire
        return False
    p.next_block = index + 1 if index + 1 < p.capacity else 0
    return True


def release(p: PoolCore, handle: int) -> bool:
    """L1: False when it is stale."""
    if not p.is_handle(handle):
        return False
    if p.faster is not None and (done := p.faster.release(handle)) is not None:
        return done
    index = index_in(handle)
    mine = lease_word(generation_in(handle), 0, p.owner)
    if not p.cas(p.block(index), mine, mine & ~OWNER_MASK):
        return False
    p.next_block = index  # the warmest one first
    p.wake()
    return True


# --- look ---


def fits(p: PoolCore, handle: int) -> bool:
    """Whether the lease of this handle goes on, whoever has it."""
    if not p.is_handle(handle):
        return False
    word = p.u64[p.block(index_in(handle))]
    return word & OWNER_MASK != 0 and generation_of(word) == generation_in(handle)


def allocated(p: PoolCore) -> int:
    search = Search(p)
    count = sum(not search.is_free(index, p.u64[p.block(index)]) for index in range(p.capacity))
    if search.error:
        raise search.error
    return count


def has_free(p: PoolCore) -> bool:
    search = Search(p)
    return any(search.is_free(index, p.u64[p.block(index)]) for index in range(p.capacity))


def reclaim(p: PoolCore) -> int:
    """Takes back what dead participants had leased: how many blocks that were."""
    search = Search(p)
    found = 0
    for index in range(p.capacity):
        word = p.u64[p.block(index)]
        if word & OWNER_MASK and search.is_free(index, word):
            found += p.cas(p.block(index), word, lease_word(generation_of(word), 0, 0))
    p.waiting.wake_many(p.free << 3, found)
    if search.error:
        raise search.error
    return found
