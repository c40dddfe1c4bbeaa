"""Blocks of a map: each holds a key and a value, written in private and published by one CAS of a bucket.
SPECIFICATION.md section 14 has the steps (B).

  word u64 [ writing:1 | version:39 | owner:24 ]   target u32: 8 * group + slot   hash u32   key   value

A block is in use while its living owner writes it, or while the bucket at which it is aimed is full and names it.
Unlike in a queue, its owner lets go of it only after it is published.
"""

from __future__ import annotations

from . import layout as L
from .cell import NO_BLOCK
from .hand import Hand
from .hash import FIRST_TAG
from .keyed_shape import OWNER_MASK, Key, tag_in

WRITING = 1 << 63
VERSIONS = ((1 << 39) - 1) << 24
VERSION_STEP = 1 << 24
# Rounds over all blocks without finding a free one: with one spare for every writer even the first should do.
_ROUNDS = 2
# More blocks than this are not being written at once: each thread writes one, and asking who lives takes time.
_MOST_WRITERS = 1024


class Pair:
    """The block in hand; NO_BLOCK: none is. One operation holds one at most."""

    __slots__ = ("_hand", "_t", "_writers", "block")

    def __init__(self, hand: Hand) -> None:
        self._hand = hand
        self._t = hand.t
        self._writers = 0
        self.block = NO_BLOCK

    def _is_free(self, block: int, at: int, word: int) -> bool:
        """B1 and B2: whether anybody may claim the block whose word, that of number `at`, is `word`. A stale answer
        makes the claimer's CAS fail."""
        t = self._t
        if word & WRITING and self._hand.is_taken(at, word & OWNER_MASK):
            self._writers += 1
            return False
        # Only now: an owner that is dead may have published the block before.
        target = t.u64[at + 1] & 0xFFFFFFFF
        if target >> 3 >= t.group_count or not target & 7:  # no bucket
            return True
        named = t.u64[t.groups + target]
        return tag_in(named) < FIRST_TAG or named & NO_BLOCK != block

    def _try_claim(self, block: int) -> bool:
        t = self._t
        at = t.block(block)
        word = t.u64[at]
        if not self._is_free(block, at, word):
            return False
        mine = WRITING | word + VERSION_STEP & VERSIONS | t.owner
        # B3. MAP-O2 -> compare: who still reads the block finds its bucket changed. From here on it is mine alone.
        if not self._hand.take(at, word, mine, lambda: self._store_free(at)):
            return False
        self.block = block
        return True

    def claim(self, hint: int) -> bool:
        """B1 to B3: the hinted block, or the one that the last replace took out, or any. False when all are in use."""
        t = self._t
        count = t.block_count
        if hint < count and self._try_claim(hint):
            return True
        block = t.next_block
        for _ in range(count * _ROUNDS):
            if self._try_claim(block):
                t.next_block = block
                return True
            if self._writers >= _MOST_WRITERS:
                break
            block = block + 1 if block + 1 < count else 0
        return False

    def aim(self, bucket: int, key: Key) -> None:
        """B4: at the bucket of this number; with the hash, which does not change."""
        t = self._t
        t.u64[t.block(self.block) + 1] = key.half << 32 | bucket - t.groups

    def write_key(self, key: Key) -> None:
        """B4."""
        at = (self._t.block(self.block) << 3) + L.PAIR_KEY
        self._t.bytes[at : at + len(key.data)] = key.data

    def write_value(self, value: bytes) -> None:
        """B4. `room` bytes, zeros behind the value among them; none in a set."""
        at = (self._t.block(self.block) << 3) + self._t.value_at
        self._t.bytes[at : at + len(value)] = value

    def _store_free(self, at: int) -> None:
        """Only its owner stores its word."""
        self._t.u64[at] = self._t.u64[at] & VERSIONS

    def let_go(self) -> None:
        """Lets go of the block, if there is one: published, or given up."""
        if self.block == NO_BLOCK:
            return
        at = self._t.block(self.block)
        self._store_free(at)
        self.block = NO_BLOCK
        self._hand.forget(at)
