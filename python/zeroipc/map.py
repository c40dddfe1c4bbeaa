"""Map: a hash map of exact capacity. SPECIFICATION.md section 14. What it shares with sets is in keyed.py."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np
import numpy.typing as npt

from . import keyed
from . import layout as L
from .buckets import find
from .c_ways import keyed_by_c
from .cell import NO_BLOCK
from .keyed import Answer, Change
from .keyed_handle import USUAL_TIMEOUT, KeyedStructure
from .keyed_shape import LARGEST_PAIR, MOST_CAPACITY, Key, Keyed, open_keyed
from .structure import check_capacity
from .texts import Keys, Sums, Texts
from .walk import NOTHING

if TYPE_CHECKING:
    from .memory import Memory

T = TypeVar("T")

# Times that others may change a value while an update computes the new one.
_MOST_UPDATES = 1 << 20


class Map(KeyedStructure):
    """A hash map that processes share: `map[key]`, `map[key] = value`, `key in map`, `del map[key]`.

    With a capacity: creates the map or attaches to it, whichever process is first; an existing one with another key
    size, value size or capacity is an error. Without: opens it, waiting up to `timeout` seconds for its name (None: for
    ever).

    key_dtype, value_dtype: any NumPy dtypes without Python objects. `utf8(20)` is text of up to 20 bytes: `str` goes in
    and comes out; with "S20" `bytes` come out. Nothing is cut: what does not fit is OUT_OF_RANGE. Keys are equal when
    their bytes are: 0.0 and -0.0 are two keys, and NaN is one.
    spares: of a new map: blocks beyond the capacity, one for every change that is in progress at once.
    seed: of a new map: the start of its hash; random unless given, so that nobody can choose keys that meet.

    A look-up takes no lock, stores nothing and never waits; a change or a deletion of an entry is one CAS, and
    lock-free; whoever is killed anywhere holds up nobody. Only who adds a new key takes a lock, one of capacity / 5,
    for some microseconds: others that add a key there wait up to `timeout` seconds for one that is stopped just there
    (None: for ever), then that is a TIMEOUT. The capacity is exact: one key more is FULL, wherever the others lie."""

    __slots__ = ("_keys_type", "_sums", "_values_type")

    kind_name = "map"

    def __init__(
        self,
        memory: Memory,
        name: str,
        key_dtype: npt.DTypeLike,
        value_dtype: npt.DTypeLike,
        capacity: int | None = None,
        *,
        timeout: float | None = 0,
        spares: int | None = None,
        seed: int | None = None,
    ) -> None:
        super().__init__(memory, name)
        self._keys_type = Keys(key_dtype, self.what, LARGEST_PAIR)
        self._values_type = Texts(value_dtype, self.what, LARGEST_PAIR - self._keys_type.size)
        self._sums: Sums | None = None
        if capacity is not None:
            capacity = check_capacity(self.what, capacity, MOST_CAPACITY)
        kind = (L.KIND_MAP, self.kind_name)
        t = open_keyed(memory, name, kind, self._keys_type, self._values_type, capacity, timeout, spares, seed)
        t.faster = keyed_by_c(memory.attachment, name, self._keys_type, self._values_type)
        self._open(t)

    @property
    def key_dtype(self) -> np.dtype[Any]:
        """What a key is, as NumPy says it."""
        return self._keys_type.dtype

    @property
    def value_dtype(self) -> np.dtype[Any]:
        """What a value is, as NumPy says it."""
        return self._values_type.dtype

    # --- look up ---

    def get(self, key: Any, default: Any = None) -> Any:
        """The key's value, or `default`. Takes no lock, stores nothing."""
        t = self._look
        k = t.remembered(key)
        if k is None:
            # The hash is what takes most here. What is remembered needs none; for more than that there is C.
            if t.faster is not None and t.remembers_no_more:
                found = t.faster.get(t.keys.encode(key))
                if found is not None:
                    return default if found is NOTHING else found
            k = t.key_of(key)
        tags = t.tags
        if tags is None:
            return self._get_anyway(t, k, default)
        # F1 to F5 in the usual case, in one piece for speed: the key is in the first bucket of its home that has its
        # tag, or in none and not further off. The home's tags are loaded at once, and before its stripe: see
        # buckets.slots_with and buckets.find.
        u64 = t.u64
        there = tags(t.bytes, k.line << 3)
        tag = k.tag
        if tag in there:  # F2
            bucket = k.line + 1 + there.index(tag)
            seen = u64[bucket]
            block = seen & NO_BLOCK
            if seen >> 24 & 0xFF == tag and block < t.block_count:
                pair = t.blocks + block * t.stride_words
                # F3. MAP-O1 <- replace, fill, move_place: the block is complete.
                if k.word >= 0:
                    is_same = u64[pair + 2] == k.word
                else:
                    at = pair + 2 << 3
                    is_same = t.bytes[at : at + t.key_room] == k.data
                if is_same:
                    value: Any
                    if t.scalars is not None:
                        value = t.scalars[pair + t.scalar_at << t.scalar_up]
                    else:
                        at = (pair << 3) + t.value_at
                        value = bytes(t.bytes[at : at + t.value_size])
                    if u64[bucket] == seen:  # F4. MAP-O2 <- claim: a block that was taken is named here no more
                        return value if t.scalars is not None else self._values_type.decode(value)
        elif not u64[k.line] >> 24 & 0xFF:  # F1: nothing lies further off
            return default
        return self._get_anyway(t, k, default)

    def _get_anyway(self, t: Keyed, key: Key, default: Any) -> Any:
        found = find(t, key, True)
        return default if found is None else self._values_type.decode(found.value)

    def has(self, key: Any) -> bool:
        """Whether the key is there."""
        return self._has(key)

    def __contains__(self, key: Any) -> bool:
        return self._has(key)

    def __getitem__(self, key: Any) -> Any:
        """The key's value; KeyError."""
        value = self.get(key)
        if value is None:
            raise KeyError(key)
        return value

    # --- change ---

    def set(self, key: Any, value: Any, timeout: float | None = USUAL_TIMEOUT) -> None:
        """Sets the key's value, whatever it was; FULL, TIMEOUT."""
        t = self._core
        data = self._values_type.encode(value)
        if t.faster is not None and t.faster.set(t.bytes_of(key), data):
            return
        k = t.find_key(key)
        change = Change(data)
        if not keyed.set_here(t, k, change):
            self._change(t, k, change, timeout)

    def __setitem__(self, key: Any, value: Any) -> None:
        self.set(key, value)

    def try_set(self, key: Any, value: Any) -> bool:
        """The same without waiting: False when there is no room, or another participant is adding a key just there."""
        t = self._core
        data = self._values_type.encode(value)
        if t.faster is not None and t.faster.set(t.bytes_of(key), data):
            return True
        k = t.find_key(key)
        change = Change(data)
        return keyed.set_here(t, k, change) or keyed.change(t, k, change) is Answer.DONE

    def insert(self, key: Any, value: Any, timeout: float | None = USUAL_TIMEOUT) -> bool:
        """Adds the key unless it is there: exactly one of many that add the same key is told True. FULL, TIMEOUT."""
        t = self._core
        data = self._values_type.encode(value)
        if t.faster is not None and (done := t.faster.insert(t.bytes_of(key), data)) is not None:
            return done
        return self._change(t, t.find_key(key), Change(data, insert=True), timeout)

    def compare_and_set(self, key: Any, expected: Any, value: Any, timeout: float | None = USUAL_TIMEOUT) -> bool:
        """Sets the value if it is the expected one, byte for byte; None stands for "absent", on both sides. Whether it
        did. FULL, TIMEOUT."""
        t = self._core
        encode = self._values_type.encode
        return self._replace(
            t,
            t.find_key(key),
            None if expected is None else encode(expected),
            None if value is None else encode(value),
            timeout,
        )

    def _replace(self, t: Keyed, key: Key, expected: bytes | None, value: bytes | None, timeout: float | None) -> bool:
        if t.faster is not None and (done := t.faster.replace(key.data, expected, value)) is not None:
            return done
        if expected is not None:
            expected = expected[: t.value_size]
        if value is None:
            return find(t, key) is None if expected is None else keyed.erase(t, key, expected) is Answer.DONE
        change = Change(value, insert=expected is None, expected=expected)
        return self._change(t, key, change, timeout)

    def add(self, key: Any, delta: Any, timeout: float | None = USUAL_TIMEOUT) -> Any:
        """Adds to the key's value, which is a number, in one atomic step; absent counts as 0. What it was before.
        Integers wrap around. BAD_TYPE, FULL, TIMEOUT."""
        t = self._core
        e = self._values_type
        sums = self._sums or Sums(e)
        self._sums = sums
        number = sums.encode(delta)
        if t.faster is not None and (before := t.faster.add(t.bytes_of(key), number)) is not None:
            return before
        change = Change(number, sums=sums)
        k = t.find_key(key)
        if not keyed.set_here(t, k, change):
            self._change(t, k, change, timeout)
        return e.decode(change.before if change.before is not None else bytes(e.room))

    def update(self, key: Any, fn: Callable[[Any], T], timeout: float | None = USUAL_TIMEOUT) -> T:
        """Sets `fn(value before)`, in one atomic step; None stands for "absent", on both sides: returned, it deletes.
        What `fn` returned; it is called again when somebody was faster. FULL, TIMEOUT."""
        t = self._core
        e = self._values_type
        k = t.find_key(key)
        for _ in range(_MOST_UPDATES):
            found = find(t, k, True)
            made = fn(None if found is None else e.decode(found.value))
            value = None if made is None else e.encode(made)
            if self._replace(t, k, None if found is None else found.value, value, timeout):
                return made
        raise t.contradiction()

    def delete(self, key: Any) -> bool:
        """Deletes the key: False when it was not there. Lock-free."""
        return self._delete(key)

    def __delitem__(self, key: Any) -> None:
        if not self._delete(key):
            raise KeyError(key)

    # --- observe ---

    def keys(self) -> Iterator[Any]:
        """Each key that is there all the time is seen exactly once; what is added or deleted meanwhile may be seen or
        not."""
        return self._keys()

    def values(self) -> Iterator[Any]:
        """The same of values."""
        return (value for _, value in self.items())

    def items(self) -> Iterator[tuple[Any, Any]]:
        """The same of pairs, each of which was in the map at some moment."""
        t = self._look
        for key, value in keyed.each(t, True):
            yield t.keys.decode(key), self._values_type.decode(value)
