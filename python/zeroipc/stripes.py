"""Stripes of a map: the locks of who adds a new key, one for each home group, and how far from home its keys lie.
SPECIFICATION.md section 14 has the steps (S). A stripe is taken over from a dead owner; nobody else ever waits for one.

  stripe u64 [ version:32 | reach:8 | owner:24 ]
"""

from __future__ import annotations

from . import layout as L
from .cell import NO_BLOCK
from .hand import Hand
from .hash import FIRST_TAG, home_of
from .keyed_shape import OWNER_MASK, Keyed, tag_in

_VERSION_STEP = 1 << 32
_VERSIONS = (1 << 32) - 1 << 32
_REACH_MASK = 0xFF << 24
# Tries at a word that others change all the time.
_MOST_TRIES = 1 << 10
# How often a holder tightens without a reason: erasers that could not take the stripe have left it too loose.
_TIGHTEN_EVERY = 8


def wake_waiting(t: Keyed) -> None:
    """Wakes all of `released`: who waits for a stripe or a block."""
    if t.u64[t.released] or t.wide_sets:
        t.waiting.wake_all(t.released << 3)


class Stripe:
    """The stripe in hand. One operation holds one at most."""

    __slots__ = ("_hand", "_home", "_line", "_raised", "_t", "_word")

    def __init__(self, hand: Hand) -> None:
        self._hand = hand
        self._t = hand.t
        self._home = 0
        self._line = 0
        self._word = 0
        self._raised = False

    def take(self, home: int) -> bool:
        """S1 and S2: False while another one that lives has it."""
        t = self._t
        line = t.line_from(home, 0)
        for _ in range(_MOST_TRIES):
            seen = t.u64[line]
            owner = seen & OWNER_MASK
            if owner and self._hand.is_taken(line, owner):
                return False
            mine = (seen & _VERSIONS) + _VERSION_STEP & _VERSIONS | seen & _REACH_MASK | t.owner
            # MAP-O4 <- release: what its last owner did is done.
            if self._hand.take(line, seen, mine, lambda: self._give_back(line)):
                self._home, self._line, self._word, self._raised = home, line, mine, False
                if owner:
                    self.tighten()
                return True
            if line in t.holders:  # in the hand of another thread, or about to be
                return False
        return False

    def _holds_key_in(self, line: int) -> bool:
        """Whether a key of this home lies in the group."""
        return any(self._is_of_home(line + slot) for slot in range(1, L.SLOTS + 1))

    def _is_of_home(self, bucket: int) -> bool:
        t = self._t
        seen = t.u64[bucket]
        for _ in range(_MOST_TRIES):
            if tag_in(seen) < FIRST_TAG or seen & NO_BLOCK >= t.block_count:
                return False
            half = t.u64[t.block(seen & NO_BLOCK) + 1] >> 32
            t.words.payload_fence()
            again = t.u64[bucket]
            if again == seen:
                return home_of(half, t.group_count) == self._home
            seen = again  # its block may have been written meanwhile
        return True  # as it may be

    def _set_reach(self, distance: int) -> None:
        made = self._word & ~_REACH_MASK | min(distance, L.FAR) << 24
        if made != self._word:
            self._word = made
            self._t.u64[self._line] = made  # only its owner changes it

    def tighten(self) -> None:
        """Lowers the reach to the furthest group that has a key of this home. No such key can be added meanwhile."""
        t = self._t
        distance = t.last_distance(self._word)
        while distance > 0 and not self._holds_key_in(t.line_from(self._home, distance)):
            distance -= 1
        self._set_reach(distance)

    def raise_reach(self, distance: int) -> None:
        """N7. MAP-O3 -> find: before a key can be seen at this distance."""
        if distance > self._t.last_distance(self._word):
            self._raised = True
            self._set_reach(distance)

    def release(self, distance: int = 0) -> None:
        """N10 and S3: after a key was added at this distance, or not at all."""
        is_loose = self._raised and distance < self._t.last_distance(self._word)
        if is_loose or (self._word >> 32) % _TIGHTEN_EVERY == 0:
            self.tighten()
        self._give_back(self._line)

    def _give_back(self, line: int) -> None:
        t = self._t
        word = t.u64[line]
        t.cas64(t.address(line), word, word & ~OWNER_MASK)  # MAP-O4 -> take
        self._hand.forget(line)  # before others are woken: they look there, too
        wake_waiting(t)


def tighten_stripe(hand: Hand, home: int) -> None:
    """Tightens a stripe, unless somebody has it."""
    stripe = Stripe(hand)
    if stripe.take(home):
        stripe.tighten()
        stripe.release()
