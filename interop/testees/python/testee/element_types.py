"""Element types: how values are written as text, and the element of a number."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
from zeroipc import utf8

from .lines import NotUnderstood, UnknownWord

# An element as what the library takes: a number, bytes of a text, a tuple of fields.
Element = Any


class Type:
    """An element type by its name."""

    def __init__(self, name: str, dtype: np.dtype[Any]) -> None:
        self.name = name
        self.dtype = dtype
        self._fields = _count_fields(dtype)
        self._of = _NUMBERED.get(name)

    def read(self, text: str) -> Element:
        return _read(self.dtype, iter(text.split(":", self._fields - 1)))

    def text(self, element: Any) -> str:
        """Of what the library gave, or takes."""
        return ":".join(_texts(self.dtype, element))

    def of(self, number: int) -> Element:
        """The element of a number."""
        if self._of is not None:
            return self._of(number)
        if self.dtype.kind in "iu" and not self.dtype.subdtype:
            return _wrapped(number, self.dtype)
        raise NotUnderstood(f"{self.name} does not count")

    def number(self, element: Any) -> int | None:
        """The number whose element it is; None when it is torn."""
        if self.dtype.kind in "iub":
            return int(element)
        number = int(_NUMBER_IN[self.name](element))
        return number if self.text(element) == self.text(self.of(number)) else None


def type_of(name: str) -> Type:
    dtype = _DTYPES.get(name)
    if dtype is None:
        raise UnknownWord(name)
    return Type(name, dtype)


def _struct(*fields: Any) -> np.dtype[Any]:
    return np.dtype([*fields], align=True)


_DTYPES: dict[str, np.dtype[Any]] = {
    **{name: np.dtype(f"{name[0]}{int(name[1:]) // 8}") for name in ("i8", "u8", "i16", "u16", "i32", "u32")},
    **{name: np.dtype(f"{name[0]}{int(name[1:]) // 8}") for name in ("i64", "u64", "f32", "f64")},
    "bool": np.dtype("?"),
    **{f"text{size}": utf8(size) for size in (12, 16, 20)},
    "record": _struct(("id", "u4"), ("amount", "f8"), ("text", "S12")),
    "nested": _struct(
        ("flag", "?"), ("inner", _struct(("a", "i2"), ("b", "f8"))), ("list", "u2", (3,)), ("last", "u1")
    ),
    "message": _struct(("type", "u1"), ("data", "i4"), ("text", "S5")),
    "point": _struct(("x", "i2"), ("y", "f8"), ("tag", "S3"), ("on", "?"), ("rest", "u1", (2,))),
    "session": _struct(("user", "u4"), ("at", "f8")),
    "bytes60": np.dtype(("u1", (60,))),
}

# The element of n, where it is not n itself.
_NUMBERED: dict[str, Callable[[int], Element]] = {
    "f32": float,
    "f64": float,
    "bool": lambda n: n % 2 == 1,
    "text16": lambda n: str(n).encode(),
    "record": lambda n: (n, n + 0.5, f"text-{n}".encode()),
    "nested": lambda n: (n % 2 == 1, (n % 1000, n + 0.5), (n % 1000, n % 999, n % 998), n % 256),
}
_NUMBER_IN: dict[str, Callable[[Any], Any]] = {
    "f32": lambda element: element,
    "f64": lambda element: element,
    "text16": lambda element: element if str(element, "ascii", "replace").isdecimal() else 0,
    "record": lambda element: element["id"],
    "nested": lambda element: element["inner"]["b"] - 0.5,
}


def _wrapped(number: int, dtype: np.dtype[Any]) -> int:
    bits = 8 * dtype.itemsize
    raw = number & (1 << bits) - 1
    return raw - (1 << bits) if dtype.kind == "i" and raw >> bits - 1 else raw


# --- text ---


def _count_fields(dtype: np.dtype[Any]) -> int:
    return sum(_count_fields(dtype[name]) for name in dtype.names) if dtype.names else 1


def _read(dtype: np.dtype[Any], pieces: Iterator[str]) -> Element:
    if dtype.names:
        return tuple([_read(dtype[name], pieces) for name in dtype.names])
    try:
        piece = next(pieces)
        if not dtype.subdtype:
            return _read_scalar(dtype, piece)
        given = piece.split(",")
        count = dtype.shape[0]
        return tuple([_read_scalar(dtype.base, each) for each in (given * count if len(given) == 1 else given)])
    except (StopIteration, ValueError) as error:
        raise NotUnderstood(f"no {dtype}: {error}") from error


def _read_scalar(dtype: np.dtype[Any], text: str) -> Element:
    if dtype.kind == "b":
        if text not in ("true", "false"):
            raise ValueError(text)
        return text == "true"
    if dtype.kind == "S":
        return text.encode(errors="surrogateescape")
    return int(text) if dtype.kind in "iu" else float(text)


def _texts(dtype: np.dtype[Any], element: Any) -> Iterator[str]:
    if dtype.names:
        for index, name in enumerate(dtype.names):
            yield from _texts(dtype[name], element[index])
    elif dtype.subdtype:
        each = [_scalar_text(dtype.base, one) for one in element]
        yield each[0] if len(each) > 3 and len({*each}) == 1 else ",".join(each)
    else:
        yield _scalar_text(dtype, element)


def _scalar_text(dtype: np.dtype[Any], scalar: Any) -> str:
    if dtype.kind == "b":
        return "true" if scalar else "false"
    if dtype.kind == "S":
        return scalar if isinstance(scalar, str) else bytes(scalar).decode(errors="surrogateescape")
    if dtype.kind in "iu":
        return str(int(scalar))
    return str(float(scalar)).removesuffix(".0")
