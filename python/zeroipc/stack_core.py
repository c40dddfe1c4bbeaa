"""What a stack's operations do between its words. SPECIFICATION.md section 12 has the steps (F, S, O).

  line 1  top { tag:39, block:24 }         line 2  waiters: not empty
                                           line 3  waiters: not full
  line 4  entries u64 { birth:39, block:24 }, one for each depth from 1 on
  then    blocks { word u64 { held:1, aim:39, owner:24 }, depth u64, payload }, `stride` apart

top is the only truth, and a push completes the entry of the element that it goes upon. Array-based, after N. Shafiei,
"Non-blocking array-based algorithms for stacks and queues" (ICDCN 2009).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from . import layout as L
from .cell import HELD, NO_BLOCK, OWNER_MASK
from .elements import Elements
from .errors import Code, Error, fail
from .structure import Located

if TYPE_CHECKING:
    from .c_ways import ElementsByC

TAG_MASK = (1 << 39) - 1
# An operation that takes more steps than four for each block and then some is led in circles by a corrupt segment.
SPARE_STEPS = 1 << 20


def tag_of(word: int) -> int:
    """Of top, an entry or a block's word: its tag, birth or aim."""
    return word >> 24 & TAG_MASK


def follow(tag: int, block: int) -> int:
    """The word after this tag: of top after a push or pop, and of the entry of the block that is aimed at it."""
    return (tag + 1 & TAG_MASK) << 24 | block


def blocks_offset(capacity: int) -> int:
    """Where the blocks begin: on the first line behind the entries."""
    return L.STACK_ENTRIES + -(-capacity * 8 // L.LINE_BYTES) * L.LINE_BYTES


class StackCore:
    """A stack's words, given by their number in `u64`; the waiter sets, too."""

    __slots__ = (
        "alive", "attachment", "base", "block_count", "bytes", "capacity", "cas64", "elements", "entries", "faster",
        "first", "most_steps", "next_block", "not_empty", "not_full", "offset", "owner", "scalar_up", "scalars",
        "stride_words", "top", "u64", "waiting", "what", "wide_sets", "words",
    )  # fmt: skip

    def __init__(self, located: Located, elements: Elements, block_count: int) -> None:
        """What was proved at open."""
        at = located.offset
        self.attachment = located.attachment
        self.alive = located.attachment.is_alive
        self.waiting = located.attachment.waiting
        self.words = located.words
        self.u64 = located.words.u64
        self.bytes = located.words.bytes
        self.base = located.words.base
        self.cas64 = located.words.atomics.cas64
        self.what = located.what
        self.offset = at
        self.owner = located.owner
        self.capacity = located.capacity
        self.elements = elements
        self.faster: ElementsByC | None = None  # where the C library is installed
        self.block_count = block_count
        self.most_steps = block_count * 4 + SPARE_STEPS
        self.next_block = 0  # where to look for a free block next; threads share this hint
        self.top = (at + L.STACK_TOP) >> 3
        self.entries = (at + L.STACK_ENTRIES) >> 3  # of depth 1
        self.not_empty = (at + L.STACK_NOT_EMPTY) >> 3
        self.not_full = (at + L.STACK_NOT_FULL) >> 3
        self.first = (at + blocks_offset(located.capacity)) >> 3
        self.stride_words = located.stride >> 3
        self.wide_sets = located.attachment.wide_sets
        # Scalars that a memoryview knows are read where they lie, as in Cells.
        self.scalars: Any = None
        self.scalar_up = 0
        if elements.format:
            self.scalars = self.bytes.cast(cast(Any, elements.format))
            self.scalar_up = 3 - elements.shift

    def block(self, number: int) -> int:
        """The number of the block's word; its depth is the next one, then comes the payload."""
        return self.first + number * self.stride_words

    def cas(self, word: int, expected: int, desired: int) -> bool:
        return self.cas64(self.base + (word << 3), expected, desired)

    def write(self, block: int, data: bytes) -> None:
        """Stores an element's bytes, zeros behind it among them."""
        at = (self.block(block) << 3) + L.STACK_BLOCK_PAYLOAD
        self.bytes[at : at + len(data)] = data

    def read(self, block: int) -> bytes:
        """A copy of the element, which others may overwrite meanwhile: what is loaded afterwards proves it."""
        at = (self.block(block) << 3) + L.STACK_BLOCK_PAYLOAD
        data = bytes(self.bytes[at : at + self.elements.size])
        self.words.payload_fence()
        return data

    def wake(self, set: int) -> None:
        """S9, O5."""
        if self.u64[set] or (self.wide_sets and self.waiting.any_waiting(set << 3)):  # K1
            self.waiting.wake_one(set << 3)

    def contradiction(self) -> Error:
        return fail(Code.CORRUPT, f"{self.what}: its words contradict each other")

    # --- blocks ---

    def is_free(self, block: int, word: int, seen: int, size: int) -> bool:
        """Whether anybody may claim the block whose word is `word`. Nobody can publish or hold it, then: a stale answer
        makes the claimer's CAS of the word fail. `seen` is top as it was a moment ago, with `size` elements."""
        owner = word & OWNER_MASK
        if owner == 0:  # F1
            return True
        if word & HELD:
            return not self.alive(owner)
        aim = tag_of(word)
        top = self.u64[self.top]  # F2. STACK-O1 <- the CAS of top
        # Its owner may still push it; and if it is dead, it may have done so between this look and its death.
        if tag_of(top) == aim:
            return not self.alive(owner) and self.u64[self.top] == top
        on = top & NO_BLOCK
        if on == block:  # F3
            return False
        if on == NO_BLOCK:
            return True
        depth = self.u64[self.block(block) + 1]
        if top == seen and depth >= size:  # F4: nothing lies so deep below the top
            return True
        # F5: what lies below the top has its entry. One that is left over from an earlier stay can only make it look
        # taken.
        return not 1 <= depth <= self.capacity or self.u64[self.entries + depth - 1] != follow(aim, block)

    def try_claim(self, block: int, aim: int, seen: int, size: int) -> bool:
        at = self.block(block)
        word = self.u64[at]  # before top: read the other way round, others could publish the block in between
        return self.is_free(block, word, seen, size) and self.cas(at, word, aim | HELD)  # STACK-O2

    def claim(self, first: int, aim: int, seen: int, size: int, steps: list[int]) -> int:
        """Claims the block `first`, else any free one; its word is then `aim` with held. NO_BLOCK when none is free, or
        when no steps are left."""
        if first < self.block_count:
            # In one piece for speed: top is still as it was, and nothing lies so deep below it (F2 to F4).
            at = self.first + first * self.stride_words
            word = self.u64[at]  # before top: see try_claim
            if (
                word < HELD
                and word >> 24 != seen >> 24
                and self.u64[self.top] == seen
                and seen & NO_BLOCK != first
                and (not size or self.u64[at + 1] >= size)
                and self.cas64(self.base + (at << 3), word, aim | HELD)  # STACK-O2
            ) or self.try_claim(first, aim, seen, size):
                return first
        block = self.next_block
        for _ in range(self.block_count):
            if steps[0] == 0:
                break
            steps[0] -= 1
            if self.try_claim(block, aim, seen, size):
                self.next_block = block
                return block
            block = block + 1 if block + 1 < self.block_count else 0
        return NO_BLOCK

    def let_go(self, block: int, held: int, aim: int) -> None:
        """Gives back a block that I claimed with the aim `held`, and did not push."""
        at = self.block(block)
        # Or it was aimed, and Ctrl-C came before S7: as long as top has that tag, I alone may push it, or give it back.
        # With another tag it is pushed, or free by definition.
        if not self.cas(at, held | HELD, 0) and tag_of(self.u64[self.top]) == tag_of(aim):
            self.cas(at, aim, 0)


# --- push ---


def push(k: StackCore, data: bytes) -> bool:
    """S1 to S8 of an element's `room` bytes: False when it is full, or no block is free."""
    u64, cas64, base = k.u64, k.cas64, k.base
    steps = [k.most_steps]
    block, held, aim = NO_BLOCK, 0, 0  # in hand
    try:
        while steps[0] > 0:
            steps[0] -= 1
            top = u64[k.top]  # S1. STACK-O5 <- S7
            on = top & NO_BLOCK
            tag = top >> 24 & TAG_MASK
            depth = 0
            if on != NO_BLOCK:
                depth = u64[k.first + on * k.stride_words + 1] if on < k.block_count else 0  # S2
                if not 1 <= depth <= k.capacity:
                    break
                if depth == k.capacity:
                    if u64[k.top] != top:  # S3
                        continue
                    return False
            aim = tag << 24 | k.owner
            if block == NO_BLOCK:
                held = aim
                block = k.claim(u64[k.entries + depth] & NO_BLOCK, aim, top, depth, steps)  # S4
                if block == NO_BLOCK:
                    if u64[k.top] != top:
                        continue
                    return False
                k.write(block, data)
                # Threads share their owner id. Another one of mine that lost its push may have aimed this very block at
                # this tag, and be about to take it back (S8): it must not find that word again. So a block is aimed
                # only at a tag that top had after the claim.
                if u64[k.top] != top:
                    continue
            if on != NO_BLOCK and not _complete(k, top, on, depth, steps):  # S5
                continue
            at = k.first + block * k.stride_words
            u64[at + 1] = depth + 1  # S6: the depth while it is held
            u64[at] = aim  # STACK-O4 -> is_free: mine only while top has this tag
            held = aim
            # S7, the push. STACK-O5 -> S1, pop: depth and payload may be read.
            if cas64(base + (k.top << 3), top, (tag + 1 & TAG_MASK) << 24 | block):
                block = NO_BLOCK
                return True
            if not cas64(base + (at << 3), aim, aim | HELD):  # S8: somebody has claimed it
                block = NO_BLOCK
        raise k.contradiction()
    finally:
        if block != NO_BLOCK:
            k.let_go(block, held, aim)


def _complete(k: StackCore, top: int, on: int, depth: int, steps: list[int]) -> bool:
    """S5: completes the entry of the block `on`, which is on top at this depth. False when top moved."""
    at = k.entries + depth - 1
    while steps[0] > 0:
        steps[0] -= 1
        right = follow(tag_of(k.u64[k.block(on)]), on)
        entry = k.u64[at]
        if entry == right:
            return True
        if k.u64[k.top] != top:  # unmoved, it proves the word, and that the entry may be changed
            return False
        if k.cas(at, entry, right):  # STACK-O3 -> pop: the block below
            return True
    return False


# --- pop ---


def pop(k: StackCore, raw: bool = False) -> Any:
    """O1 to O4: the value, or its bytes; None when it is empty."""
    u64 = k.u64
    scalars = None if raw else k.scalars
    for _ in range(k.most_steps):
        top = u64[k.top]  # O1. STACK-O5 <- S7
        block = top & NO_BLOCK
        if block == NO_BLOCK:
            return None
        if block >= k.block_count:
            break
        at = k.first + block * k.stride_words
        depth = u64[at + 1]  # O2
        below = NO_BLOCK
        if depth != 1:
            if 1 < depth <= k.capacity:
                below = u64[k.entries + depth - 2] & NO_BLOCK  # STACK-O3 <- _complete
            if below >= k.block_count:  # entries below a depth are complete before anything has that depth
                break
        value = scalars[at + 2 << k.scalar_up] if scalars is not None else k.read(block)  # O3
        k.words.ordered or k.words.atomics.fence()
        # O4, the pop: it proves what was read, for a block is written again only after top moved. STACK-O6 -> is_free.
        if k.cas64(k.base + (k.top << 3), top, ((top >> 24) + 1 & TAG_MASK) << 24 | below):
            return value if raw or scalars is not None else k.elements.decode(value)
    raise k.contradiction()


# --- observe ---


def look(k: StackCore) -> bytes | None:
    """The element on top; None when it is empty."""
    for _ in range(k.most_steps):
        top = k.u64[k.top]
        block = top & NO_BLOCK
        if block == NO_BLOCK:
            return None
        if block >= k.block_count:
            break
        data = k.read(block)
        if k.u64[k.top] == top:  # it proves the copy
            return data
    raise k.contradiction()


def size(k: StackCore) -> int:
    """Elements in the stack: exact at the last load."""
    for _ in range(k.most_steps):
        top = k.u64[k.top]
        block = top & NO_BLOCK
        if block == NO_BLOCK:
            return 0
        if block >= k.block_count:
            break
        depth = k.u64[k.block(block) + 1]
        if k.u64[k.top] != top:
            continue
        if not 1 <= depth <= k.capacity:
            break
        return depth
    raise k.contradiction()


def has_items(k: StackCore) -> bool:
    return k.u64[k.top] & NO_BLOCK < k.block_count
