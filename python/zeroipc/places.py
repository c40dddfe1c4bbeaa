"""Places of a map: there are as many as its capacity, and only a bucket that has one can hold an entry. Where they are,
how one is moved to where it is wanted, and how a full map is known. SPECIFICATION.md section 14 has the steps (N5, M,
U).

  mover u64 [ version:40 | owner:24 ]   who may move places; nobody waits for it
  full  u64 [ version:62 | state:2 ]    0 nothing known, 1 somebody looks, 2 found full
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from . import layout as L
from .cell import NO_BLOCK
from .hand import Hand
from .keyed_shape import OWNER_MASK, Keyed, changed, tag_in

_MASK = 2**64 - 1
_MOVER_STEP = 1 << 24
_STATE = 3
_FULL_STEP = 4
_ASKED = 1
_FOUND_FULL = 2
# Answers that are taken from `full` before a participant looks for itself: an eraser may have died before it said so.
_MOST_BELIEVED = 100
_MOST_TRIES = 1 << 10


class Spot(NamedTuple):
    """A bucket on the way: the number of its word, and the word."""

    bucket: int
    word: int
    distance: int


class Places(NamedTuple):
    """Where a walk ended: the nearest vacant bucket, and a bare one that lies nearer to home."""

    vacant: Spot
    bare: Spot | None


# --- walking ---


def _stand_at(vacant: Spot, bare: Spot | None) -> Places:
    # No nearer: nothing is to be moved.
    return Places(vacant, bare if bare and bare.distance < vacant.distance else None)


def _emptied_spot(t: Keyed, home: int) -> Spot | None:
    """The bucket that was emptied last, if it is vacant still."""
    number = t.emptied
    if not number:
        return None
    seen = t.u64[t.groups + number]
    if tag_in(seen) != L.VACANT:
        t.emptied = 0
        return None
    group = number >> 3
    return Spot(t.groups + number, seen, group - home if group >= home else group + t.group_count - home)


def walk_places(t: Keyed, home: int, hinted: bool) -> Places | None:
    """N5: from home on to the first vacant bucket. With `hinted`, one that this participant has emptied serves as well,
    once a bare bucket is found to move its place to. None when there is none."""
    bare: Spot | None = None
    for distance in range(t.group_count):
        line = t.line_from(home, distance)
        if t.tags is not None:  # a look at all tags at once, as in buckets.slots_with
            tags = t.tags(t.bytes, line << 3)
            if L.VACANT not in tags and (bare is not None or L.BARE not in tags):
                continue
        for bucket in range(line + 1, line + 1 + L.SLOTS):
            seen = t.u64[bucket]
            if tag_in(seen) == L.VACANT:
                return _stand_at(Spot(bucket, seen, distance), bare)
            if tag_in(seen) == L.BARE and bare is None:
                bare = Spot(bucket, seen, distance)
        if hinted and bare is not None:
            emptied = _emptied_spot(t, home)
            if emptied:
                return _stand_at(emptied, bare)
    return None


def _tags_of_all(t: Keyed) -> np.ndarray:
    """The tags of all buckets; each is looked at once."""
    t.words.payload_fence()
    tags = t.table[:, 1:] >> np.uint64(24) & np.uint64(0xFF)
    t.words.payload_fence()
    return tags


def count_full(t: Keyed) -> int:
    """Entries, counted."""
    return int(np.count_nonzero(_tags_of_all(t) > L.VACANT))


# --- moving ---


def _recount(t: Keyed) -> None:
    """M5: makes up for places that died in hand. Their number does not change meanwhile: I am the mover."""
    tags = _tags_of_all(t)
    missing = t.capacity - int(np.count_nonzero(tags != L.BARE))
    if missing <= 0:
        return
    for group, slot in np.argwhere(tags == L.BARE):
        bucket = t.groups + (int(group) << 3) + int(slot) + 1
        seen = t.u64[bucket]
        made = changed(seen, L.VACANT, seen & NO_BLOCK)
        if tag_in(seen) == L.BARE and t.cas64(t.address(bucket), seen, made):
            missing -= 1
        if missing == 0:
            break
    clear_full(t)


class Mover:
    """Who may move places, in hand."""

    __slots__ = ("_hand", "_t")

    def __init__(self, hand: Hand) -> None:
        self._hand = hand
        self._t = hand.t

    def take(self) -> bool:
        """M1: whether I may move places now."""
        t = self._t
        seen = t.u64[t.mover]
        owner = seen & OWNER_MASK
        if owner and self._hand.is_taken(t.mover, owner):
            return False
        mine = (seen & ~OWNER_MASK) + _MOVER_STEP & _MASK | t.owner
        if not self._hand.take(t.mover, seen, mine, self._give_back):
            return False
        if owner:
            _recount(t)  # MAP-O6 <- move_place: it may have died with a place in hand
        return True

    def release(self) -> None:
        """M4. Only its owner changes the word."""
        t = self._t
        t.u64[t.mover] = t.u64[t.mover] & ~OWNER_MASK
        self._hand.forget(t.mover)

    def _give_back(self) -> None:
        """After an operation that was interrupted, perhaps with a place in hand."""
        _recount(self._t)
        self.release()

    def move_place(self, places: Places, tag: int, block: int) -> bool:
        """M2 and M3: takes the place of the vacant bucket to the bare one, which is filled with it. False when either
        has changed since the walk; CORRUPT."""
        t = self._t
        source, to = places.vacant, places.bare
        assert to is not None
        # Nobody else changes a bare bucket while I am the mover.
        if t.u64[to.bucket] != to.word:
            return False
        # M2. MAP-O6 -> recount.
        if not t.cas64(t.address(source.bucket), source.word, changed(source.word, L.BARE, source.word & NO_BLOCK)):
            return False
        if t.cas64(t.address(to.bucket), to.word, changed(to.word, tag, block)):  # M3. MAP-O1 -> compare
            return True
        raise t.contradiction()


# --- full ---


def believed_full(t: Keyed) -> bool:
    """N2: whether the map was found full and no erase has ended since. Now and then it says no, to be looked at
    anew."""
    if t.u64[t.full] & _STATE != _FOUND_FULL:
        return False
    # An interrupted operation of this process may have left a place in its hand, which whoever found the map full took
    # for a living mover's.
    if t.u64[t.mover] & OWNER_MASK == t.owner and t.mover not in t.holders:
        return False
    t.believed = (t.believed + 1) % _MOST_BELIEVED
    return t.believed != 0


def clear_full(t: Keyed) -> None:
    """E3: there is a vacant place. MAP-O5 -> prove_full: who looks for one since before will look again."""
    for _ in range(_MOST_TRIES):
        seen = t.u64[t.full]
        if not seen & _STATE or t.cas64(t.address(t.full), seen, (seen & ~_STATE) + _FULL_STEP & _MASK):
            return


def _replace_dead_mover(hand: Hand) -> bool:
    """Whether the mover had died, perhaps with a place in hand: then its places are whole again, or another one sees to
    it."""
    t = hand.t
    owner = t.u64[t.mover] & OWNER_MASK
    if not owner or hand.is_taken(t.mover, owner):
        return False
    mover = Mover(hand)
    if mover.take():
        mover.release()
    return True


def prove_full(hand: Hand) -> bool:
    """U1 to U5, when a walk found no vacant bucket: whether every place is taken; else the walk is worth another
    try."""
    t = hand.t
    if _replace_dead_mover(hand):  # U1
        return False
    asked = t.u64[t.full]  # U2
    if asked & _STATE != _ASKED:
        mine = (asked & ~_STATE) + _FULL_STEP + _ASKED & _MASK
        if not t.cas64(t.address(t.full), asked, mine):
            return False
        asked = mine
    if (_tags_of_all(t) == L.VACANT).any():  # U3
        return False
    if _replace_dead_mover(hand):  # U4
        return False
    # U5. MAP-O5 <- clear_full: no erase has ended since U2, so what was taken in U3 still is.
    if t.cas64(t.address(t.full), asked, asked ^ (_ASKED ^ _FOUND_FULL)):
        return True
    return t.u64[t.full] & _STATE == _FOUND_FULL
