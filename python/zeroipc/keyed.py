"""What maps and sets share: changing, erasing, observing. SPECIFICATION.md section 14 has the steps (R, N, E).

What an operation has in hand (a block, a stripe, a place) is its own: threads share the rest, and the owner id. To
another thread of this process they are taken by somebody who lives, as they are to another process.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum

from . import layout as L
from .buckets import MOST_CHANGES, Found, find, read_value
from .cell import NO_BLOCK
from .hand import Hand
from .hash import FIRST_TAG
from .keyed_shape import Key, Keyed, changed, tag_in
from .pairs import VERSION_STEP, VERSIONS, WRITING, Pair
from .places import Mover, Spot, believed_full, clear_full, prove_full, walk_places
from .stripes import Stripe, tighten_stripe, wake_waiting
from .texts import Sums

# Times that others may get in the way of one operation, before it is given up.
_MOST_TRIES = 1 << 20
# The same where each try may look at the whole map.
_MOST_WALKS = 16


class Answer(Enum):
    """What a change came to."""

    DONE = 0
    REFUSED = 1
    """By what it found: see Change."""
    BUSY = 2
    """Another one is adding a key there, or all blocks are in use."""
    FULL = 3
    LOST = 4
    """Somebody was faster; only inside."""


class Change:
    """What is to become of a key's value.

    insert: only if the key is absent. expected: only if it has this value. sums: `value` is what is added, `before`
    what it was.
    """

    __slots__ = ("before", "expected", "insert", "sums", "value")

    def __init__(
        self, value: bytes, *, insert: bool = False, expected: bytes | None = None, sums: Sums | None = None
    ) -> None:
        self.value = value
        self.insert = insert
        self.expected = expected
        self.sums = sums
        self.before: bytes | None = None

    @property
    def wants_value(self) -> bool:
        return self.sums is not None or self.expected is not None


# --- change ---


def change(t: Keyed, key: Key, change: Change) -> Answer:
    """Tries it once."""
    hand = Hand(t)
    pair = Pair(hand)
    try:
        answer = _change_with(t, key, change, hand, pair)
        pair.let_go()
        return answer
    finally:
        hand.end()


def set_here(t: Keyed, key: Key, change: Change) -> bool:
    """R1 to R4 in the usual case, in one piece for speed: the key is in the first bucket of its home that has its tag,
    and the block that the last change took out is free. False when it is another case: nothing is done then. Not for
    changes with a condition."""
    if t.tags is None or key.word < 0:
        return False
    u64 = t.u64
    found = t.tags(t.bytes, key.line << 3)
    tag = key.tag
    if tag not in found:
        return False
    bucket = key.line + 1 + found.index(tag)
    seen = u64[bucket]
    old = seen & NO_BLOCK
    if seen >> 24 & 0xFF != tag or old >= t.block_count or u64[t.blocks + old * t.stride_words + 2] != key.word:
        return False
    block = t.next_block
    at = t.blocks + block * t.stride_words
    word = u64[at]
    if word & WRITING:
        return False
    target = u64[at + 1] & 0xFFFFFFFF  # B2
    if target and (target >> 3 >= t.group_count or u64[t.groups + target] & NO_BLOCK == block):
        return False
    mine = WRITING | word + VERSION_STEP & VERSIONS | t.owner
    hand, holders = object(), t.holders
    try:
        if holders.setdefault(at, hand) is not hand or not t.cas64(t.base + (at << 3), word, mine):  # B3
            return False
        u64[at + 1] = key.half << 32 | bucket - t.groups  # B4
        place = at + 2 << 3
        t.bytes[place : place + t.key_room] = key.data
        place += t.key_room
        value = change.value
        if change.sums is not None:
            change.before = read_value(t, t.blocks + old * t.stride_words)
            value = change.sums.add(change.before, value)
        t.bytes[place : place + len(value)] = value
        # R3, the change. It proves what was seen of the old block, too: MAP-O2 <- claim. MAP-O1 -> compare.
        is_done = t.cas64(t.base + (bucket << 3), seen, changed(seen, tag, block))
        u64[at] = mine & VERSIONS  # R4
    except BaseException:  # Ctrl-C
        if holders.get(at) is hand and u64[at] == mine:
            u64[at] = mine & VERSIONS
        raise
    finally:
        if holders.get(at) is hand:
            del holders[at]
    if is_done:
        t.next_block = old  # likely to be free when the next one is wanted
        wake_waiting(t)
    return is_done


def _change_with(t: Keyed, key: Key, change: Change, hand: Hand, pair: Pair) -> Answer:
    """R1 to R4, or N1 to N10 where the key is new."""
    for _ in range(_MOST_TRIES):
        found = find(t, key, change.wants_value)  # R1, N1
        if found is None:
            if change.expected is not None:
                return Answer.REFUSED
            if believed_full(t):  # N2
                return Answer.FULL
            stripe = Stripe(hand)
            if not stripe.take(key.home):  # N3
                return Answer.BUSY
            found = find(t, key, change.wants_value)  # N4
            if found is None:
                return _add(t, key, change, hand, stripe, pair)
            stripe.release()
        if change.insert or (change.expected is not None and found.value != change.expected):
            return Answer.REFUSED
        if not _prepare(t, found.bucket, NO_BLOCK, key, change, pair, found.value):  # R2
            return Answer.BUSY
        # R3, the change. MAP-O1 -> compare: the block is complete.
        if t.cas64(t.address(found.bucket), found.word, changed(found.word, key.tag, pair.block)):
            pair.let_go()  # R4
            t.next_block = found.word & NO_BLOCK  # likely to be free when the next one is wanted
            wake_waiting(t)
            return Answer.DONE
    raise t.contradiction()


def _prepare(
    t: Keyed, bucket: int, hint: int, key: Key, change: Change, pair: Pair, before: bytes | None = None
) -> bool:
    """B1 to B4: a block in hand that is aimed at the bucket, with key and value. False when all blocks are in use."""
    is_fresh = pair.block == NO_BLOCK
    if is_fresh and not pair.claim(hint):
        return False
    pair.aim(bucket, key)
    if is_fresh:
        pair.write_key(key)
    if change.sums is not None:
        change.before = before
        pair.write_value(change.sums.add(before, change.value))
    elif is_fresh:
        pair.write_value(change.value)
    return True


def _add(t: Keyed, key: Key, change: Change, hand: Hand, stripe: Stripe, pair: Pair) -> Answer:
    """N5 to N10: the stripe is mine, the key is not there."""
    answer, distance = Answer.LOST, 0
    is_hinted = True
    mover = Mover(hand)
    for _ in range(_MOST_WALKS):
        places = walk_places(t, key.home, is_hinted)  # N5
        if places is None:
            if prove_full(hand):
                answer = Answer.FULL
                break
            continue
        is_moving = places.bare is not None and mover.take()  # M1
        if places.bare and not is_moving and is_hinted:
            is_hinted = False  # it may lie anywhere: without moving its place, the nearest vacant bucket is wanted
            continue
        spot = places.bare if places.bare and is_moving else places.vacant
        if not _prepare(t, spot.bucket, places.vacant.word & NO_BLOCK, key, change, pair):  # N6
            answer = Answer.BUSY
        else:
            stripe.raise_reach(spot.distance)  # N7
            # N8
            is_added = mover.move_place(places, key.tag, pair.block) if is_moving else _fill(t, spot, key, pair)
            answer = Answer.DONE if is_added else Answer.LOST
        if is_moving:
            mover.release()  # M4
        if answer is not Answer.LOST:
            distance = spot.distance if answer is Answer.DONE else 0
            break
    pair.let_go()  # N9
    stripe.release(distance)  # N10
    return Answer.BUSY if answer is Answer.LOST else answer


def _fill(t: Keyed, vacant: Spot, key: Key, pair: Pair) -> bool:
    """N8, the insert. MAP-O1 -> compare: the block is complete."""
    return t.cas64(t.address(vacant.bucket), vacant.word, changed(vacant.word, key.tag, pair.block))


# --- erase ---


def erase(t: Keyed, key: Key, expected: bytes | None = None) -> Answer | None:
    """DONE, or None when the key is not there; REFUSED when its value is not the expected one."""
    for _ in range(_MOST_TRIES):
        found = find(t, key, expected is not None)  # E1
        if found is None:
            return None
        if expected is not None and found.value != expected:
            return Answer.REFUSED
        clear_full(t)  # E3 beforehand, too: then a death behind E2 seldom leaves a map that says it is full
        if not _empty(t, found.bucket, found.word):  # E2
            continue
        t.emptied = found.bucket - t.groups
        clear_full(t)  # E3
        _tighten_behind(t, key, found)
        return Answer.DONE
    raise t.contradiction()


def _tighten_behind(t: Keyed, key: Key, found: Found) -> None:
    """E4: it may have been the furthest key of its home."""
    if found.distance == 0 or found.distance < t.last_distance(found.stripe):
        return
    hand = Hand(t)
    try:
        tighten_stripe(hand, key.home)
    finally:
        hand.end()


def _empty(t: Keyed, bucket: int, seen: int) -> bool:
    """E2, the erase. MAP-O2 -> compare, is_free: the bucket names no block any more."""
    return t.cas64(t.address(bucket), seen, changed(seen, L.VACANT, seen & NO_BLOCK))


def clear(t: Keyed) -> None:
    """Erases every entry. Those that are added meanwhile may stay."""
    clear_full(t)
    for group in range(t.group_count):
        line = t.line_from(group, 0)
        erased = [_empty_bucket(t, line + slot) for slot in range(1, L.SLOTS + 1)]
        if any(erased):
            clear_full(t)
    hand = Hand(t)
    try:
        for group in range(t.group_count):
            if t.last_distance(t.u64[t.line_from(group, 0)]):
                tighten_stripe(hand, group)
    finally:
        hand.end()


def _empty_bucket(t: Keyed, bucket: int) -> bool:
    """Whether the bucket was full."""
    was_full = False
    for _ in range(_MOST_TRIES):
        seen = t.u64[bucket]
        if tag_in(seen) < FIRST_TAG:
            break
        was_full = True
        if _empty(t, bucket, seen):
            break
    return was_full


# --- observe ---


def each(t: Keyed, wants_value: bool) -> Iterator[tuple[bytes, bytes]]:
    """The bytes of each entry's key, and of its value if that is wanted. CORRUPT."""
    for group in range(t.group_count):
        line = t.line_from(group, 0)
        for bucket in range(line + 1, line + 1 + L.SLOTS):
            entry = _read_entry(t, bucket, wants_value)
            if entry is not None:
                yield entry


def _read_entry(t: Keyed, bucket: int, wants_value: bool) -> tuple[bytes, bytes] | None:
    """F3 and F4 without a key."""
    for _ in range(MOST_CHANGES):
        seen = t.u64[bucket]
        if tag_in(seen) < FIRST_TAG:
            return None
        if seen & NO_BLOCK >= t.block_count:
            break
        pair = t.block(seen & NO_BLOCK)
        at = (pair << 3) + L.PAIR_KEY
        entry = bytes(t.bytes[at : at + t.key_room]), read_value(t, pair) if wants_value else b""
        t.words.payload_fence()
        if t.u64[bucket] == seen:
            return entry
    raise t.contradiction()
