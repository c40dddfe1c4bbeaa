"""Set: a map without values. SPECIFICATION.md section 15. All of it is in keyed.py."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from . import keyed
from . import layout as L
from .c_ways import keyed_by_c
from .keyed import Answer, Change
from .keyed_handle import USUAL_TIMEOUT, KeyedStructure
from .keyed_shape import LARGEST_PAIR, MOST_CAPACITY, open_keyed
from .structure import check_capacity
from .texts import Keys

if TYPE_CHECKING:
    from .memory import Memory


class Set(KeyedStructure):
    """A set that processes share: what one adds the others find.

    With a capacity: creates the set or attaches to it, whichever process is first; an existing one with another element
    size or capacity is an error. Without: opens it, waiting up to `timeout` seconds for its name (None: for ever).

    dtype, spares, seed and all that is promised: as of the keys of a Map."""

    __slots__ = ("_type",)

    kind_name = "set"

    def __init__(
        self,
        memory: Memory,
        name: str,
        dtype: npt.DTypeLike,
        capacity: int | None = None,
        *,
        timeout: float | None = 0,
        spares: int | None = None,
        seed: int | None = None,
    ) -> None:
        super().__init__(memory, name)
        self._type = Keys(dtype, self.what, LARGEST_PAIR)
        if capacity is not None:
            capacity = check_capacity(self.what, capacity, MOST_CAPACITY)
        kind = (L.KIND_SET, self.kind_name)
        t = open_keyed(memory, name, kind, self._type, None, capacity, timeout, spares, seed)
        t.faster = keyed_by_c(memory.attachment, name, self._type, None)
        self._open(t)

    @property
    def dtype(self) -> np.dtype[Any]:
        """What an element is, as NumPy says it."""
        return self._type.dtype

    def has(self, value: Any) -> bool:
        """Whether it is in the set. Takes no lock, stores nothing."""
        return self._has(value)

    def __contains__(self, value: Any) -> bool:
        return self._has(value)

    def add(self, value: Any, timeout: float | None = USUAL_TIMEOUT) -> bool:
        """Adds it: exactly one of many that add the same value is told True. FULL, TIMEOUT."""
        t = self._core
        if t.faster is not None and (done := t.faster.insert(t.bytes_of(value))) is not None:
            return done
        return self._change(t, t.find_key(value), Change(b"", insert=True), timeout)

    def try_add(self, value: Any) -> bool:
        """Adds it without waiting: whether it is in the set now. False when there is no room, or another participant is
        adding just there."""
        t = self._core
        if t.faster is not None and t.faster.insert(t.bytes_of(value)) is not None:
            return True
        answer = keyed.change(t, t.find_key(value), Change(b"", insert=True))
        return answer is Answer.DONE or answer is Answer.REFUSED

    def delete(self, value: Any) -> bool:
        """Deletes it: False when it was not there. Lock-free."""
        return self._delete(value)

    def values(self) -> Iterator[Any]:
        """Each that is there all the time is seen exactly once; what is added or deleted meanwhile may be seen or
        not."""
        return self._keys()
