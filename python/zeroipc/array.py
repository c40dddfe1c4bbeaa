"""Array: elements side by side, in place. SPECIFICATION.md section 10."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import numpy as np
import numpy.typing as npt

from . import layout as L
from ._atomics import atomics
from .elements import Elements
from .errors import Code, fail
from .structure import Plan, Wanted, check_capacity, locate

if TYPE_CHECKING:
    from .memory import Memory

_MOST = 2**32 - 1


class Array(np.ndarray):
    """A NumPy array whose elements lie in the segment: what one process stores, the others read, without a copy.

    With a capacity: creates the array, all zeros, or attaches to it, whichever process is first. Without: opens it,
    waiting up to `timeout` seconds for its name (None: for ever).

    Elements are plain memory: a store to an aligned scalar of up to 8 bytes is never torn, larger ones can be. Integers
    of 4 and 8 bytes have atomic operations besides, sequentially consistent between processes, each on one element:
    `load`, `store`, `fetch_add`, `fetch_sub`, `fetch_and`, `fetch_or`, `fetch_xor`, `exchange`, `compare_exchange`.
    They wrap as C's.

    Slices are Arrays over the same memory, results of arithmetic ordinary arrays. The segment stays mapped as long as
    any of them is there, also when the memory is closed, and in a forked child. In a read-only memory they are
    read-only."""

    def __new__(
        cls,
        memory: Memory,
        name: str,
        dtype: npt.DTypeLike,
        capacity: int | None = None,
        *,
        timeout: float | None = 0,
    ) -> Array:
        what = f'array "{name}"'
        elements = Elements(dtype, what, _MOST)
        if capacity is not None:
            capacity = check_capacity(what, capacity, _MOST)
        size = elements.size
        wanted = Wanted(L.KIND_ARRAY, "array", name, size, capacity, timeout)
        # A new array is zeros, which the table has written.
        located = locate(memory, wanted, lambda count: Plan(L.ARRAY_ELEMENTS + count * size, size))
        if located.stride != size or L.ARRAY_ELEMENTS + located.capacity * size > located.size:
            text = f"{located.capacity} elements of {located.stride} bytes do not fit its {located.size} bytes"
            raise located.corrupt(text)
        shape = (located.capacity, *elements.dtype.shape)
        base = np.ndarray(shape, elements.dtype.base, located.words.bytes, located.offset + L.ARRAY_ELEMENTS)
        return base.view(cls)

    def __array_wrap__(self, array: np.ndarray, context: Any = None, return_scalar: bool = False) -> Any:
        if isinstance(array, Array):  # it was given as `out`
            return array
        plain = np.asarray(array)
        return plain[()] if return_scalar or plain.ndim == 0 else plain

    def __reduce__(self) -> Any:
        """Pickled, it is a private copy."""
        return np.array(self).__reduce__()

    # --- atomic operations ---

    def _word(self, index: int, changes: bool = True) -> tuple[int, str]:
        """The element's address, and the suffix of the operations of its size."""
        if self.dtype.kind not in "iu" or self.dtype.itemsize not in (4, 8):
            text = f"atomic operations are for integers of 4 and 8 bytes, not {self.dtype}"
            raise fail(Code.BAD_TYPE, text)
        if self.ndim != 1 or not -len(self) <= index < len(self):
            raise IndexError(f"there is no element {index} of {self.shape}")
        if changes and not self.flags.writeable:
            raise fail(Code.READ_ONLY, "the array is read-only")
        address = int(self.ctypes.data) + (index % len(self)) * self.strides[0]
        if address % self.dtype.itemsize:
            raise fail(Code.BAD_ARGUMENT, "the element is not aligned")
        return address, "32" if self.dtype.itemsize == 4 else "64"

    def _raw(self, value: int) -> int:
        """The value's bits, modulo the word."""
        return int(value) & ((1 << 8 * self.dtype.itemsize) - 1)

    def _value(self, raw: int) -> int:
        bits = 8 * self.dtype.itemsize
        return raw - (1 << bits) if self.dtype.kind == "i" and raw >> (bits - 1) else raw

    def _change(self, operation: str, index: int, value: int) -> int:
        address, bits = self._word(index)
        return self._value(getattr(atomics(), operation + bits)(address, self._raw(value)))

    def load(self, index: int) -> int:
        """The element, read in one piece."""
        address, bits = self._word(index, changes=False)
        return self._value(cast(int, getattr(atomics(), "load" + bits)(address)))

    def store(self, index: int, value: int) -> None:
        """Writes the element in one piece."""
        address, bits = self._word(index)
        getattr(atomics(), "store" + bits)(address, self._raw(value))

    def fetch_add(self, index: int, value: int) -> int:
        """Adds; what the element was before, as all below."""
        return self._change("fetch_add", index, value)

    def fetch_sub(self, index: int, value: int) -> int:
        """Subtracts."""
        return self._change("fetch_add", index, -int(value))

    def fetch_and(self, index: int, value: int) -> int:
        """Keeps the bits that `value` has, too."""
        return self._change("fetch_and", index, value)

    def fetch_or(self, index: int, value: int) -> int:
        """Sets the bits that `value` has."""
        return self._change("fetch_or", index, value)

    def fetch_xor(self, index: int, value: int) -> int:
        """Turns the bits over that `value` has."""
        return self._change("fetch_xor", index, value)

    def exchange(self, index: int, value: int) -> int:
        """Writes the value."""
        return self._change("exchange", index, value)

    def compare_exchange(self, index: int, expected: int, desired: int) -> bool:
        """Whether the element was `expected` and is now `desired`."""
        address, bits = self._word(index)
        return bool(getattr(atomics(), "cas" + bits)(address, self._raw(expected), self._raw(desired)))
