"""How a key is found in a map. SPECIFICATION.md section 14 has the steps (F).

Who looks takes no lock and stores nothing: it copies the payload and looks at the bucket again.
"""

from __future__ import annotations

from . import layout as L
from .cell import NO_BLOCK
from .keyed_shape import Key, Keyed, tag_in

# A bucket that changes this often under one reader belongs to a segment that is corrupt, or hostile.
MOST_CHANGES = 1 << 20


class Found:
    """What find came upon: the number of the bucket's word, and the word; how far from home it lies; the stripe."""

    __slots__ = ("bucket", "distance", "stripe", "value", "word")

    def __init__(self, bucket: int, word: int, value: bytes) -> None:
        self.bucket = bucket
        self.word = word
        self.value = value  # its `room` bytes, if they were wanted
        self.distance = 0
        self.stripe = 0


def slots_with(t: Keyed, line: int, tag: int) -> list[int]:
    """F2 for a group: the slots whose buckets have the tag, which may change at any moment.

    On x86-64 a tag is loaded as the byte that it is. That is one access, and sees the bucket's word as it is at that
    moment, as a load of all of it would; whatever has the tag is loaded whole before anything comes of it.
    """
    if t.tags is not None:
        tags = t.tags(t.bytes, line << 3)
        return [slot for slot, found in enumerate(tags, 1) if found == tag] if tag in tags else []
    u64 = t.u64
    return [slot for slot in range(1, L.SLOTS + 1) if tag_in(u64[line + slot]) == tag]


def _compare(t: Keyed, key: Key, bucket: int, wants_value: bool) -> Found | None:
    """F3 and F4."""
    u64 = t.u64
    seen = u64[bucket]
    for _ in range(MOST_CHANGES):
        if tag_in(seen) != key.tag:
            return None
        block = seen & NO_BLOCK
        if block >= t.block_count:
            raise t.contradiction()
        pair = t.block(block)
        at = (pair << 3) + L.PAIR_KEY
        # F3. MAP-O1 <- replace, fill, move_place: the block is complete.
        is_same = u64[pair + 2] == key.word if key.word >= 0 else t.bytes[at : at + t.key_room] == key.data
        value = b""
        if is_same and wants_value:
            value = read_value(t, pair)
        t.words.payload_fence()
        again = u64[bucket]  # F4. MAP-O2 <- claim: a block that was taken meanwhile is named here no more
        if again == seen:
            return Found(bucket, seen, value) if is_same else None
        seen = again
    raise t.contradiction()


def read_value(t: Keyed, pair: int) -> bytes:
    """A copy of the value of the block that begins with this word, with zeros behind it, which is proved afterwards."""
    at = (pair << 3) + t.value_at
    return bytes(t.bytes[at : at + t.value_size])


def find(t: Keyed, key: Key, wants_value: bool = False) -> Found | None:
    """F1 to F5; CORRUPT.

    "Not found" is right if the key was absent at some moment of the search. One that is there all the time lies in one
    bucket, which is looked at: its reach was raised before it could be seen (MAP-O3 <- raise_reach), so the stripe
    gives it whenever it is loaded. So the home group may be looked at before the stripe, as `Map.get` does.
    """
    stripe = t.u64[key.line]  # F1
    last = t.last_distance(stripe)
    for distance in range(last + 1):
        line = t.line_from(key.home, distance)
        for slot in slots_with(t, line, key.tag):  # F2
            found = _compare(t, key, line + slot, wants_value)
            if found is not None:
                found.distance = distance
                found.stripe = stripe
                return found
    return None  # F5
