"""Element types of maps and sets: those of `elements`, with text, and the form that makes keys equal. SPECIFICATION.md
sections 7 and 14."""

from __future__ import annotations

from typing import Any

import numpy as np

from ._segment import whole
from .elements import Elements
from .errors import Code, fail

_UTF8 = "utf8"
_MOST = 2**31 - 1
# All NaNs are one key.
_NAN = {4: (0x7FC00000).to_bytes(4, "little"), 8: (0x7FF8000000000000).to_bytes(8, "little")}


def utf8(size: int) -> np.dtype[Any]:
    """The dtype of text of up to `size` bytes of UTF-8: `str` goes in and comes out, in maps and sets. It is NumPy's
    dtype "S<size>" with a mark, and the other languages' utf8(size)."""
    return np.dtype(f"S{whole('utf8: size', size, 1, _MOST)}", metadata={_UTF8: True})


class Texts(Elements):
    """Elements of which text is text: it comes out as `str` or `bytes` without the zeros behind it."""

    __slots__ = ("_kind", "is_text")

    def __init__(self, dtype: Any, what: str, most: int) -> None:
        super().__init__(dtype, what, most)
        self._kind = self.dtype.kind
        self.is_text = bool(self.dtype.metadata and self.dtype.metadata.get(_UTF8))

    def encode(self, value: Any) -> bytes:
        if self._kind == "S":
            return self._encode_bytes(value).ljust(self.room, b"\0")
        if self._kind in "iu" and type(value) is not int:
            value = self._whole(value)
        return super().encode(value)

    def _encode_bytes(self, value: Any) -> bytes:
        if isinstance(value, str):
            # Bytes that are no UTF-8 come out as such escapes, and go in again.
            try:
                data = value.encode(errors="surrogateescape")
            except UnicodeEncodeError as error:
                raise self.refused(value, error) from error
            if "\0" in value:
                raise self.refused(value, ValueError("text ends at the first NUL"))
        elif isinstance(value, (bytes, bytearray)):
            data = bytes(value).rstrip(b"\0")
        else:
            raise self.refused(value, TypeError("it is neither str nor bytes"))
        if len(data) > self.size:
            raise self.refused(value, ValueError(f"it takes {len(data)} bytes"))
        return data

    def _whole(self, value: Any) -> int:
        """As dict has it, 1.0 is 1."""
        try:
            number = int(value)
            if number == value:
                return number
        except (ValueError, TypeError, OverflowError):
            pass
        raise self.refused(value, ValueError("it is no whole number"))

    def decode(self, data: bytes) -> Any:
        if self._kind == "S":
            plain = data[: self.size].rstrip(b"\0")
            return plain.partition(b"\0")[0].decode(errors="surrogateescape") if self.is_text else plain
        return super().decode(data)


class Keys(Texts):
    """The keys of a map, or the elements of a set."""

    __slots__ = ("remembers",)

    def __init__(self, dtype: Any, what: str, most: int) -> None:
        super().__init__(dtype, what, most)
        # Whether what Python finds equal is one key: of floats 0.0 and -0.0 are two.
        self.remembers = self.dtype.kind in "iuS"

    def encode(self, value: Any) -> bytes:
        data = super().encode(value)
        if self.dtype.kind == "f" and self.size in _NAN and value != value:
            return _NAN[self.size].ljust(self.room, b"\0")
        return data


class Sums:
    """Adds to values that are numbers."""

    __slots__ = ("_elements", "_is_float", "_mask")

    def __init__(self, elements: Elements) -> None:
        if not elements.format:
            raise fail(Code.BAD_TYPE, f"{elements.what}: its values are {elements.dtype}, which cannot be added")
        self._elements = elements
        self._is_float = elements.dtype.kind == "f"
        self._mask = (1 << 8 * elements.size) - 1

    def encode(self, delta: Any) -> Any:
        """What is to be added, checked: integers modulo their size."""
        if self._is_float:
            return self._elements.decode(self._elements.encode(delta))
        try:
            return delta.__index__() & self._mask
        except AttributeError as error:
            raise self._elements.refused(delta, TypeError("it is no whole number")) from error

    def add(self, before: bytes | None, delta: Any) -> bytes:
        """The bytes of the sum. Nothing before counts as 0; integers wrap around."""
        e = self._elements
        if e.format == "d":
            return e.encode((0.0 if before is None else e.decode(before)) + delta)
        if self._is_float:
            with np.errstate(all="ignore"):
                both = np.array([0 if before is None else e.decode(before), delta], e.dtype)
                return bytes((both[:1] + both[1:]).tobytes()).ljust(e.room, b"\0")
        number = 0 if before is None else int.from_bytes(before[: e.size], "little")
        made: int = number + delta & self._mask
        return made.to_bytes(e.room, "little")
