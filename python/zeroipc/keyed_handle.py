"""What the handles of maps and sets have in common."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from . import keyed
from . import layout as L
from .buckets import find
from .cell import NO_BLOCK
from .errors import Code, fail
from .keyed import Answer, Change
from .keyed_shape import Key, Keyed
from .places import count_full
from .structure import Structure
from .waiting import wait

# Seconds that who adds a key waits for a participant that is stopped just there.
USUAL_TIMEOUT = 5.0


class KeyedStructure(Structure):
    """Base of Map and Set."""

    __slots__ = ()

    _core: Keyed
    _look: Keyed

    def _change(self, t: Keyed, key: Key, change: Change, timeout: float | None) -> bool:
        """Whether the change was made, waiting for who adds a key in the same place; FULL, TIMEOUT."""
        answer = keyed.change(t, key, change)
        if answer is Answer.BUSY:

            def attempt() -> Answer | None:
                answer = keyed.change(self._core, key, change)
                return None if answer is Answer.BUSY else answer

            # All who wait are woken at once: there is nothing to pass on.
            doing = "waiting for another participant that is adding a key"
            answer = wait(self._effort(doing, L.MAP_RELEASED, None, attempt), timeout)
        if answer is Answer.FULL:
            raise fail(Code.FULL, f"{self.what} is full: it holds {t.capacity}")
        return answer is Answer.DONE

    def _has(self, key: Any) -> bool:
        t = self._look
        k = t.remembered(key)
        if k is None:
            if t.faster is not None and t.remembers_no_more:  # as in Map.get
                found = t.faster.has(t.keys.encode(key))
                if found is not None:
                    return found
            k = t.key_of(key)
        # F2 to F4 in the usual case, as in Map.get.
        if t.tags is not None and k.word >= 0:
            u64 = t.u64
            there = t.tags(t.bytes, k.line << 3)
            if k.tag in there:
                bucket = k.line + 1 + there.index(k.tag)
                seen = u64[bucket]
                block = seen & NO_BLOCK
                if seen >> 24 & 0xFF == k.tag and block < t.block_count:
                    is_same = u64[t.blocks + block * t.stride_words + 2] == k.word
                    if is_same and u64[bucket] == seen:
                        return True
            elif not u64[k.line] >> 24 & 0xFF:
                return False
        return find(t, k) is not None

    def _delete(self, key: Any) -> bool:
        t = self._core
        if t.faster is not None and (done := t.faster.remove(t.bytes_of(key))) is not None:
            return done
        return keyed.erase(t, t.find_key(key)) is Answer.DONE

    def clear(self) -> None:
        """Deletes everything. What is added meanwhile may stay. Lock-free."""
        t = self._core
        if t.faster is None or not t.faster.clear():
            keyed.clear(t)

    def _keys(self) -> Iterator[Any]:
        t = self._look
        for key, _ in keyed.each(t, False):
            yield t.keys.decode(key)

    def __iter__(self) -> Iterator[Any]:
        return self._keys()

    @property
    def capacity(self) -> int:
        """How many entries it holds at most."""
        return self._look.capacity

    def __len__(self) -> int:
        """Counted: exact while nobody adds or deletes, else a number that it was about at that time."""
        return count_full(self._look)

    def __bool__(self) -> bool:
        return True  # a handle, also when it is empty
