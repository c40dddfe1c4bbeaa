"""How a map or a set lies in a segment: what a new one looks like, the checks of an existing one, and the words of its
groups. SPECIFICATION.md section 14.

  line 1  mover            groups   one line each: a stripe word and 7 buckets
  line 2  waiters, full    blocks   key and value, `stride` apart

  group      stripe u64 [ version:32 | reach:8 | owner:24 ]   7 buckets
  bucket     u64        [ version:32 | tag:8 | block:24 ]     tag 0: bare, 1: vacant (a place, no entry), else full
  block      word u64   target u32   hash u32   key   value
"""

from __future__ import annotations

import secrets
import struct
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

import numpy as np

from . import layout as L
from ._segment import whole
from .cell import NO_BLOCK
from .errors import Code, Error, fail
from .hash import hash_bytes, hash_next, home_of, tag_of
from .holders import holders_of
from .structure import Located, Plan, Wanted, block_stride, locate, usual_spares
from .texts import Keys, Texts

if TYPE_CHECKING:
    from .c_ways import KeyedByC
    from .memory import Memory

# Entries for which a new table has a group: 5 of the 7 buckets of each are full when it is.
_ENTRIES_PER_GROUP = 5
_MOST_GROUPS = 1 << 24
MOST_CAPACITY = NO_BLOCK - 1
LARGEST_PAIR = 2**31 - 1
BLOCK_MASK = 0xFFFFFF
OWNER_MASK = 0xFFFFFF
_VERSION_STEP = 1 << 32
_VERSIONS = (1 << 32) - 1 << 32
# Keys whose hash a handle remembers; then it forgets them all.
_MOST_REMEMBERED = 8192
# The tags of a group's buckets. Each is a byte of a word, loaded by itself: see buckets.slots_with.
TAGS = struct.Struct("11xB7xB7xB7xB7xB7xB7xB4x")


class Key:
    """A key as an operation has it."""

    __slots__ = ("data", "half", "home", "line", "tag", "word")

    def __init__(self, t: Keyed, data: bytes) -> None:
        self.data = data  # whole words
        if len(data) == 8:
            self.word = int.from_bytes(data, "little")
            made = hash_next(t.seed ^ self.word)
        else:
            self.word = -1
            made = hash_bytes(t.seed, data)
        self.half = made >> 32
        self.home = home_of(self.half, t.group_count)
        self.line = t.groups + (self.home << 3)  # the number of the home group's first word
        self.tag = tag_of(made)


class Keyed(Located):
    """A map or a set as its operations work on it: proved at open. Words are given by their number in `u64`."""

    __slots__ = (
        "base", "believed", "block_count", "blocks", "bytes", "cas64", "emptied", "faster", "full", "group_count",
        "groups", "holders", "key_room", "keys", "known", "mover", "next_block", "released", "scalar_at", "scalar_up",
        "scalars", "seed", "stride_words", "table", "tags", "u64", "value_at", "value_size", "values", "waiting",
        "wide_sets",
    )  # fmt: skip

    def __init__(self, located: Located, keys: Keys, values: Texts | None) -> None:
        """See `prove`."""
        for name in Located.__slots__:
            setattr(self, name, getattr(located, name))
        words = self.words
        self.waiting = self.attachment.waiting
        self.wide_sets = self.attachment.wide_sets
        self.holders = holders_of(self.attachment)
        self.u64 = words.u64
        self.bytes = words.bytes
        self.base = words.base
        self.cas64 = words.atomics.cas64
        self.keys = keys
        self.values = values
        self.faster: KeyedByC | None = None  # where the C library is installed
        self.block_count = self.fixed32(L.MAP_BLOCK_COUNT)
        self.group_count = self.fixed32(L.MAP_GROUP_COUNT)
        self.seed = words.load64(self.offset + L.MAP_SEED)
        self.groups = (self.offset + L.MAP_GROUPS) >> 3
        self.blocks = self.groups + (self.group_count << 3)
        self.stride_words = self.stride >> 3
        self.mover = (self.offset + L.MAP_MOVER) >> 3
        self.released = (self.offset + L.MAP_RELEASED) >> 3
        self.full = (self.offset + L.MAP_FULL) >> 3
        self.key_room = keys.room
        self.value_at = L.PAIR_KEY + keys.room  # in a block
        self.value_size = values.size if values else 0
        # Threads share these hints: where to look for a free block; the bucket that was emptied last, or 0; how often
        # in a row "full" was believed.
        spares = max(1, self.block_count - self.capacity)
        self.next_block = self.capacity + (self.owner & 0xFF) % spares
        self.emptied = 0
        self.believed = 0
        self.known: dict[Any, Key] = {}
        self.tags: Callable[[memoryview, int], tuple[int, ...]] | None = TAGS.unpack_from if words.ordered else None
        # Values that a memoryview knows are read where they lie: element `n` of it, n = word number << scalar_up.
        self.scalars: Any = None
        self.scalar_up = 0
        self.scalar_at = self.value_at >> 3
        if values is not None and values.format:
            self.scalars = words.bytes.cast(cast(Any, values.format))
            self.scalar_up = 3 - values.shift

    # --- places ---

    def open_table(self) -> None:
        """Once it is proved: the groups as an array, for looks at all of them."""
        self.table = self.words.array(self.groups << 3, (self.group_count, 8), (L.LINE_BYTES, 8), "<u8")

    def line_from(self, home: int, distance: int) -> int:
        """The first word of the group at this distance from the home."""
        group = home + distance
        return self.groups + ((group if group < self.group_count else group - self.group_count) << 3)

    def block(self, block: int) -> int:
        """The first word of a block."""
        return self.blocks + block * self.stride_words

    def address(self, word: int) -> int:
        return self.base + (word << 3)

    def last_distance(self, stripe: int) -> int:
        """The greatest distance from the home at which a stripe's keys may lie."""
        reach = stripe >> 24 & 0xFF
        return self.group_count - 1 if reach == L.FAR else min(reach, self.group_count - 1)

    def contradiction(self) -> Error:
        return self.corrupt("its words contradict each other")

    # --- keys ---

    @property
    def remembers_no_more(self) -> bool:
        """Whether the next key would not be remembered, or only in place of all others."""
        return len(self.known) >= _MOST_REMEMBERED or not self.keys.remembers

    def key_of(self, key: Any) -> Key:
        """OUT_OF_RANGE when the type does not hold it."""
        made = Key(self, self.keys.encode(key))
        if self.keys.remembers:
            if len(self.known) >= _MOST_REMEMBERED:
                self.known.clear()
            self.known[key] = made
        return made

    def remembered(self, key: Any) -> Key | None:
        try:
            return self.known.get(key)
        except TypeError:  # it has no hash in Python, as an array
            return None

    def find_key(self, key: Any) -> Key:
        """The same, of a key that may be remembered."""
        return self.remembered(key) or self.key_of(key)

    def bytes_of(self, key: Any) -> bytes:
        """Its bytes alone, which need no hash; OUT_OF_RANGE."""
        k = self.remembered(key)
        return self.keys.encode(key) if k is None else k.data


def tag_in(bucket: int) -> int:
    return bucket >> 24 & 0xFF


def changed(bucket: int, tag: int, block: int) -> int:
    """The word that comes after `bucket`."""
    return (bucket & _VERSIONS) + _VERSION_STEP & _VERSIONS | tag << 24 | block


# --- new ones, and proving ---


def open_keyed(
    memory: Memory,
    name: str,
    kind: tuple[int, str],
    keys: Keys,
    values: Texts | None,
    capacity: int | None,
    timeout: float | None,
    spares: int | None,
    seed: int | None,
) -> Keyed:
    """Creates a map or a set, or attaches to it; `values`: None for a set, whose elements are its keys."""
    elements = values or keys
    wanted = Wanted(*kind, name, elements.size, capacity, timeout)
    located = locate(memory, wanted, lambda count: _plan(memory, wanted.what, keys, values, count, spares, seed))
    return _prove(located, keys, values)


def _plan(
    memory: Memory, what: str, keys: Keys, values: Texts | None, capacity: int, spares: int | None, seed: int | None
) -> Plan:
    stride = block_stride(L.PAIR_KEY + keys.room, values.size if values else 0)
    most = NO_BLOCK - capacity
    extra = min(usual_spares(memory.attachment, stride), most)
    if spares is not None:
        extra = whole(f"{what}: spares", spares, 1, most)
    start = secrets.randbits(64) if seed is None else whole(f"{what}: seed", seed, 0, 2**64 - 1)
    blocks = capacity + extra
    groups = -(-capacity // _ENTRIES_PER_GROUP)

    def initialise(offset: int) -> None:
        words = memory.attachment.words
        for field, value in (
            (L.MAP_KEY_SIZE, keys.size),
            (L.MAP_BLOCK_COUNT, blocks),
            (L.MAP_GROUP_COUNT, groups),
        ):
            words.u32[(offset + field) >> 2] = value
        words.u64[(offset + L.MAP_SEED) >> 3] = start
        table = words.array(offset + L.MAP_GROUPS, (groups, 8), (L.LINE_BYTES, 8), "<u8")
        ranks = np.arange(capacity, dtype=np.uint64)
        table[ranks % np.uint64(groups), ranks // np.uint64(groups) + np.uint64(1)] = np.uint64(L.VACANT << 24) | ranks

    return Plan(L.MAP_GROUPS + groups * L.LINE_BYTES + blocks * stride, stride, initialise)


def _prove(located: Located, keys: Keys, values: Texts | None) -> Keyed:
    """Proves the shape against the structure's size; SHAPE_MISMATCH, CORRUPT."""
    key_size = located.fixed32(L.MAP_KEY_SIZE)
    if key_size != keys.size:
        if values is None:
            raise located.corrupt(f"its elements have {keys.size} bytes, and {key_size} as keys")
        raise fail(Code.SHAPE_MISMATCH, f"{located.what}: stored key size {key_size}, asked for {keys.size}")
    pair = L.PAIR_KEY + keys.room + (values.room if values else 0)
    if located.stride % 8 or located.stride < pair:
        raise located.corrupt(f"blocks of {located.stride} bytes cannot hold a key and a value, which take {pair}")
    t = Keyed(located, keys, values)
    if not t.capacity < t.block_count <= NO_BLOCK:
        raise t.corrupt(f"{t.block_count} blocks for {t.capacity} entries")
    if not -(-t.capacity // L.SLOTS) <= t.group_count <= _MOST_GROUPS:
        raise t.corrupt(f"{t.group_count} groups for {t.capacity} entries")
    if L.MAP_GROUPS + t.group_count * L.LINE_BYTES + t.block_count * t.stride > t.size:
        raise t.corrupt(f"{t.group_count} groups and {t.block_count} blocks do not fit its {t.size} bytes")
    t.open_table()
    return t
