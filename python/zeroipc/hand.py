"""What one operation on a map has in hand: a block, a stripe, the mover. Each is taken by a CAS that writes this
process as the owner, and given back by a store.

`end` gives back what is left when the operation was interrupted; why nothing can be lost: see holders.py.
"""

from __future__ import annotations

from collections.abc import Callable

from .keyed_shape import OWNER_MASK, Keyed


class Hand:
    """Words are given by their number."""

    __slots__ = ("_held", "t")

    def __init__(self, t: Keyed) -> None:
        self.t = t
        self._held: dict[int, Callable[[], object]] = {}

    def take(self, word: int, seen: int, mine: int, give_back: Callable[[], object]) -> bool:
        """The CAS; False also where another thread of this process has the word in hand. `give_back` is for `end`."""
        t = self.t
        self._held[word] = give_back
        if t.holders.setdefault(word, self) is self and t.cas64(t.base + (word << 3), seen, mine):
            return True
        self.forget(word)
        return False

    def forget(self, word: int) -> None:
        """After it was given back."""
        self._held.pop(word, None)
        if self.t.holders.get(word) is self:
            del self.t.holders[word]

    def is_taken(self, word: int, owner: int) -> bool:
        """Whether the owner that the word names has it in hand: one that lives."""
        t = self.t
        if owner == t.owner:
            # What is mine and in nobody's hand was left by an operation that was interrupted.
            return owner != 0 and word in t.holders
        return t.attachment.is_alive(owner)

    def end(self) -> None:
        """Gives back all that is still in hand."""
        t = self.t
        while self._held:
            word, give_back = next(iter(self._held.items()))
            if t.holders.get(word) is self and t.u64[word] & OWNER_MASK == t.owner:
                give_back()
            self.forget(word)
