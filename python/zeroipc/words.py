"""Every access to a shared control word goes through a `Words`; payloads are plain memory.

There are two ways. `u64[offset >> 3]` and `u32[offset >> 2]` load and store with acquire and release order: on x86-64
they are memoryviews, whose access is a single move and costs a tenth of a call. The methods are sequentially
consistent, take an offset from the segment's start, and cost 0.3 us and more: what changes a word by looking at it, and
stores that must come before a later load (`store64`). Hot paths call `atomics` with `base + offset` themselves.

Offsets come from geometry that was proved at open; `u64` and `u32` check their bounds besides, the methods do not.
"""

from __future__ import annotations

from typing import Any, NoReturn, Protocol, cast

import numpy as np
import numpy.typing as npt

from . import _atomics
from ._atomics import Atomics
from ._segment import Window
from .errors import Code, fail


class WordArray(Protocol):
    """Words by their number: a load acquires, a store releases."""

    def __getitem__(self, number: int) -> int: ...

    def __setitem__(self, number: int, value: int) -> None: ...


class _CalledWords:
    """The same by atomic operations, for machines whose ordinary accesses have no order."""

    __slots__ = ("_base", "_count", "_load", "_shift", "_store")

    def __init__(self, window: Window, atomics: Atomics, shift: int) -> None:
        self._base = window.address
        self._shift = shift
        self._count = window.size >> shift
        self._load = atomics.load64 if shift == 3 else atomics.load32
        self._store = atomics.store64 if shift == 3 else atomics.store32
        if not window.writable:
            self._store = _refuse_store

    def _address(self, number: int) -> int:
        if 0 <= number < self._count:
            return self._base + (number << self._shift)
        raise IndexError(number)

    def __getitem__(self, number: int) -> int:
        return self._load(self._address(number))

    def __setitem__(self, number: int, value: int) -> None:
        self._store(self._address(number), value)


def _refuse_store(address: int, value: int) -> NoReturn:
    raise fail(Code.READ_ONLY, "the segment is open read-only")


class Words:
    """The words of a mapped segment."""

    __slots__ = ("atomics", "base", "bytes", "ordered", "size", "u32", "u64", "window")

    def __init__(self, window: Window, atomics: Atomics) -> None:
        self.window = window
        self.atomics = atomics
        self.base = window.address
        self.size = window.size
        self.ordered = _atomics.ORDERED
        self.bytes = memoryview(cast(Any, np.asarray(window)))
        if self.ordered:
            self.u64 = cast(WordArray, self.bytes.cast("Q"))
            self.u32 = cast(WordArray, self.bytes.cast("I"))
        else:
            self.u64 = _CalledWords(window, atomics, 3)
            self.u32 = _CalledWords(window, atomics, 2)

    def array(self, offset: int, shape: tuple[int, ...], strides: tuple[int, ...], dtype: npt.DTypeLike) -> np.ndarray:
        """A NumPy array over the segment, which keeps it mapped; outside the segment it is a ValueError."""
        return np.ndarray(shape, dtype, self.bytes, offset, strides)

    def load32(self, offset: int) -> int:
        return self.u32[offset >> 2]

    def load64(self, offset: int) -> int:
        return self.u64[offset >> 3]

    def store32(self, offset: int, value: int) -> None:
        self.atomics.store32(self._mine(offset), value)

    def store64(self, offset: int, value: int) -> None:
        self.atomics.store64(self._mine(offset), value)

    def cas32(self, offset: int, expected: int, desired: int) -> bool:
        return self.atomics.cas32(self._mine(offset), expected, desired)

    def cas64(self, offset: int, expected: int, desired: int) -> bool:
        return self.atomics.cas64(self._mine(offset), expected, desired)

    def fetch_add32(self, offset: int, value: int) -> int:
        return self.atomics.fetch_add32(self._mine(offset), value & 0xFFFFFFFF)

    def fetch_add64(self, offset: int, value: int) -> int:
        return self.atomics.fetch_add64(self._mine(offset), value & 0xFFFFFFFFFFFFFFFF)

    def fetch_or64(self, offset: int, bits: int) -> int:
        return self.atomics.fetch_or64(self._mine(offset), bits)

    def fetch_and64(self, offset: int, bits: int) -> int:
        return self.atomics.fetch_and64(self._mine(offset), bits & 0xFFFFFFFFFFFFFFFF)

    def payload_fence(self) -> None:
        """Between the copy of a payload and the load that proves it: the load must not come before."""
        if not self.ordered:
            self.atomics.fence()

    def _mine(self, offset: int) -> int:
        if self.window.writable:
            return self.base + offset
        raise fail(Code.READ_ONLY, "the segment is open read-only")
