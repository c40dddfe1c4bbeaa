"""Elements: how values of a NumPy dtype lie in a segment. SPECIFICATION.md section 7.

A dtype of scalars in C's natural alignment (`np.dtype([...], align=True)`) is laid out as in the other languages.
Integers and floats come out as Python's own int and float, everything else as NumPy has it: a struct as np.void, whose
fields are `value["field"]`.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

from .errors import Code, fail

# Formats of memoryview and struct, by NumPy's kind and size.
_FORMATS = {
    ("i", 1): "b", ("i", 2): "h", ("i", 4): "i", ("i", 8): "q",
    ("u", 1): "B", ("u", 2): "H", ("u", 4): "I", ("u", 8): "Q",
    ("f", 4): "f", ("f", 8): "d",
}  # fmt: skip
_INTEGERS = (int, np.integer)
_NUMBERS = (int, float, np.number)


class Elements:
    """What an element type is, checked, and the two directions: `encode` and `decode` of one, `many` at once."""

    __slots__ = ("_can_be_cut", "_padded", "_struct", "dtype", "format", "room", "shift", "size", "what")

    def __init__(self, dtype: npt.DTypeLike, what: str, most: int) -> None:
        """`what` is for messages: `queue "commands"`. BAD_TYPE when it cannot be shared, or is larger than `most`."""
        try:
            self.dtype = np.dtype(dtype)
        except TypeError as error:
            raise fail(Code.BAD_TYPE, f"{what}: {dtype!r} is no NumPy dtype: {error}") from error
        if dtype is None:
            raise fail(Code.BAD_TYPE, f"{what}: give its dtype")
        if self.dtype.hasobject:
            raise fail(Code.BAD_TYPE, f"{what}: {self.dtype} holds Python objects, which live in one process only")
        if not _is_little(self.dtype):
            raise fail(Code.BAD_TYPE, f"{what}: {self.dtype} is not little-endian")
        self.what = what
        self.size: int = self.dtype.itemsize
        if not 1 <= self.size <= most:
            raise fail(Code.BAD_TYPE, f"{what}: an element has 1 to {most} bytes, not {self.size}")
        self.room = (self.size + 7) & ~7
        """Bytes that it takes in a block: up to the next multiple of 8, zeros behind it."""
        self.format = _FORMATS.get((self.dtype.kind, self.size), "")
        """Of a scalar that a memoryview can cast to; else empty."""
        self.shift = self.size.bit_length() - 1
        self._padded = _is_padded(self.dtype)
        self._can_be_cut = _has_text(self.dtype)
        self._struct = _struct_of(self.dtype, self.room)

    def encode(self, value: Any) -> bytes:
        """The element's `room` bytes; OUT_OF_RANGE when the type does not hold the value."""
        compiled = self._struct
        try:
            if compiled is not None:
                if self.format:
                    return compiled.pack(value)
                if type(value) is tuple:
                    return compiled.pack(*value)
        except struct.error:
            pass  # NumPy knows more, and says more
        try:
            one = np.zeros(1, self.dtype)
            if self.dtype.names:
                value = self._row(value)
            elif self.format and not isinstance(value, _INTEGERS if self.dtype.kind in "iu" else _NUMBERS):
                raise TypeError(f"a {type(value).__name__} is no number")  # NumPy would cut it to an integer
            self._check_length(value)
            if self._padded and getattr(value, "dtype", None) == self.dtype:
                _copy_fields(one[0], value)
            else:
                one[0] = value
        except (ValueError, TypeError, OverflowError, KeyError) as error:
            raise self.refused(value, error) from error
        return one.tobytes().ljust(self.room, b"\0")

    def _check_length(self, value: Any) -> None:
        if self._can_be_cut and not _fits(self.dtype, value):
            raise ValueError("it is too long")

    def refused(self, value: Any, error: Exception) -> Exception:
        """The error for a value that is not of the type."""
        return fail(Code.OUT_OF_RANGE, f"{self.what}: {_short(value)} is no {self.dtype}: {error}")

    def decode(self, data: bytes) -> Any:
        """The value of these bytes, of which there may be more than the element's."""
        if self.format:
            return struct.unpack_from("<" + self.format, data)[0]
        if self.dtype.kind == "b":
            return data[0] != 0  # any other byte than 0 reads as true
        return np.frombuffer(data, self.dtype, 1)[0]

    def many(self, values: npt.ArrayLike) -> np.ndarray:
        """The values as one array of the type, whose bytes may be written as they are; OUT_OF_RANGE."""
        if self.dtype.subdtype:
            return self._many_arrays(values)
        try:
            given = values if isinstance(values, np.ndarray) else self._given(values)
            if given.dtype != self.dtype:
                given = self._converted(given)
        except (ValueError, TypeError, OverflowError, KeyError) as error:
            raise self.refused(values, error) from error
        if given.ndim != 1:
            text = f"many values are a sequence, not an array of shape {given.shape}"
            raise fail(Code.BAD_ARGUMENT, f"{self.what}: {text}")
        if self._padded:
            clean = np.zeros(len(given), self.dtype)
            _copy_fields(clean, given)
            return clean
        return np.ascontiguousarray(given)

    def rows_of(self, values: npt.ArrayLike) -> np.ndarray:
        """The values as rows of whole words (u64), zeros behind each; OUT_OF_RANGE."""
        return self.padded(self.many(values))

    def padded(self, array: np.ndarray) -> np.ndarray:
        """The same of what `many` has made."""
        if self.size == self.room:
            return array.view(np.uint64).reshape(len(array), self.room >> 3)
        rows = np.zeros((len(array), self.room), np.uint8)
        rows[:, : self.size] = array.view(np.uint8).reshape(len(array), self.size)
        return rows.view(np.uint64)

    def of_rows(self, rows: np.ndarray) -> np.ndarray:
        """Such rows as an array of the type, of its own."""
        if self.size != self.room:
            rows = np.ascontiguousarray(rows.view(np.uint8)[:, : self.size])
        return np.frombuffer(rows.tobytes() if len(rows) else b"", self.dtype, len(rows)).copy()

    def _many_arrays(self, values: npt.ArrayLike) -> np.ndarray:
        """The same where each value is itself an array of one shape."""
        base = Elements(self.dtype.base, self.what, self.size)
        try:
            given = np.asarray(values) if base.format else np.asarray(values, base.dtype)
        except (ValueError, TypeError, OverflowError) as error:
            raise self.refused(values, error) from error
        count = len(given) if given.ndim else 0
        if given.size and given.shape != (count, *self.dtype.shape):
            text = f"values of shape {self.dtype.shape}, not an array of shape {given.shape}"
            raise fail(Code.OUT_OF_RANGE, f"{self.what}: {text}")
        return base.many(given.reshape(-1)).view(np.uint8).reshape(-1, self.size).view(f"V{self.size}").reshape(-1)

    def _row(self, value: Any) -> Any:
        """A struct's value as NumPy takes it: of a mapping, the tuple of its fields."""
        if isinstance(value, (tuple, np.void)):
            return value
        if isinstance(value, Mapping) and self.dtype.names:
            return tuple(value[name] for name in self.dtype.names)
        raise TypeError(f"a {type(value).__name__} is no tuple, mapping or numpy.void of its fields")

    def _given(self, values: Any) -> np.ndarray:
        """An array of what is none, of this dtype where nothing can get lost."""
        if self.dtype.names:
            rows = [self._row(value) for value in values]
            for row in rows:
                self._check_length(row)
            return np.array(rows, self.dtype)
        if self.dtype.kind in "iu":
            values = list(values)
            if all(isinstance(value, (int, np.integer)) for value in values):
                made = np.asarray(values, self.dtype)  # not by way of float64, which NumPy takes for large ones
                if made.tolist() != values:
                    raise ValueError("they do not fit")
                return made
        if self._can_be_cut:
            values = list(values)
            for value in values:
                self._check_length(value)
        return np.asarray(values) if self.format else np.asarray(values, self.dtype)

    def _converted(self, given: np.ndarray) -> np.ndarray:
        """An array of another dtype as one of this: numbers that stay what they are, but for the precision of
        floats."""
        if self.dtype.names:
            raise TypeError(f"an array of {given.dtype}")
        if self.format and given.size and given.dtype.kind not in "biufO":
            raise TypeError(f"an array of {given.dtype}")
        if given.dtype.kind == "O" and not all(isinstance(value, (int, float, np.number)) for value in given.flat):
            raise TypeError("not all of them are numbers")
        if self._can_be_cut:
            for value in given.flat:
                self._check_length(value)
        with np.errstate(all="ignore"):
            made = np.asarray(given, self.dtype)
        if self.dtype.kind in "iu" and not np.array_equal(made, given):
            raise ValueError("they do not fit")
        return made


def _has_text(dtype: np.dtype[Any]) -> bool:
    """Whether there is text, or are bytes, in it, which NumPy cuts silently where they are too long."""
    if dtype.subdtype:
        return _has_text(dtype.subdtype[0])
    if dtype.fields:
        return any(_has_text(field[0]) for field in dtype.fields.values())
    return dtype.kind in "SUV"


def _fits(dtype: np.dtype[Any], value: Any) -> bool:
    """Whether no text or bytes in the value are longer than the dtype has room for."""
    if dtype.subdtype:
        return not isinstance(value, (tuple, list)) or all(_fits(dtype.base, each) for each in value)
    if dtype.names and dtype.fields:
        if not isinstance(value, (tuple, Mapping)):
            return True
        values = [value.get(name) for name in dtype.names] if isinstance(value, Mapping) else list(value)
        return all(_fits(dtype.fields[name][0], each) for name, each in zip(dtype.names, values, strict=False))
    if dtype.kind in "SV" and isinstance(value, (bytes, bytearray, str)):
        return len(value) <= dtype.itemsize
    if dtype.kind == "U" and isinstance(value, str):
        return len(value) <= dtype.itemsize // 4
    return True


def _short(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 80 else text[:77] + "..."


def _is_little(dtype: np.dtype[Any]) -> bool:
    if dtype.subdtype:
        return _is_little(dtype.subdtype[0])
    if dtype.fields:
        return all(_is_little(field[0]) for field in dtype.fields.values())
    return dtype.byteorder != ">"


def _is_padded(dtype: np.dtype[Any]) -> bool:
    """Whether there are bytes between its fields, which must be zero and which NumPy copies as they are."""
    if dtype.subdtype:
        return _is_padded(dtype.subdtype[0])
    if not dtype.fields:
        return False
    fields = [field[0] for field in dtype.fields.values()]
    return sum(field.itemsize for field in fields) != dtype.itemsize or any(_is_padded(field) for field in fields)


def _copy_fields(to: Any, source: Any) -> None:
    """Copies what lies in fields, and not what lies between them."""
    for name in source.dtype.names:
        field = source.dtype.fields[name][0].base
        if field.names:
            _copy_fields(to[name], source[name])
        else:
            to[name] = source[name]


def _struct_of(dtype: np.dtype[Any], room: int) -> struct.Struct | None:
    """Packs a scalar, or a tuple of the fields of a flat struct of numbers, with zeros between and behind."""
    format_ = _FORMATS.get((dtype.kind, dtype.itemsize))
    if format_:
        return struct.Struct(f"<{format_}{room - dtype.itemsize}x")
    if not dtype.names or not dtype.fields:
        return None
    text, at = "<", 0
    for name in dtype.names:
        field, offset = dtype.fields[name][:2]
        format_ = _FORMATS.get((field.kind, field.itemsize))
        if not format_ or offset < at:
            return None
        text += f"{offset - at}x{format_}"
        at = offset + field.itemsize
    return struct.Struct(f"{text}{room - at}x")
