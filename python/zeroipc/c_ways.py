"""What the C library does in place of Python where it is installed: those operations that never wait and take several
atomic steps, each of which costs Python a call.

A way is asked first, and does the operation, or it does nothing and answers None: then Python's own follows, in full.
So there is one source of every error and of every wait, and nothing here has a message.
"""

from __future__ import annotations

from ctypes import (
    byref,
    c_char_p,
    c_double,
    c_float,
    c_int64,
    c_size_t,
    c_uint8,
    c_uint16,
    c_uint32,
    c_uint64,
    c_void_p,
)
from typing import TYPE_CHECKING, Any

import numpy as np

from ._c_library import CHandle, Function
from .elements import Elements
from .errors import Code
from .walk import DONE, ENDED, NOTHING, Outcome

if TYPE_CHECKING:
    from .attachment import Attachment

# C's statuses, as far as they are told apart here.
_OK, _EMPTY, _NO_ROOM, _ABSENT, _REFUSED, _STALE = 0, -1, -2, -5, -6, int(Code.STALE)
_OUTCOMES = {_OK: DONE, _EMPTY: NOTHING, _NO_ROOM: NOTHING, int(Code.ENDED): ENDED}
# What puts in and takes out one by one, and which of these do so in bulk, too.
_VERBS = {"queue": ("push", "pop"), "stack": ("push", "pop"), "channel": ("send", "receive"), "stream": ("emit", "")}
_IN_BULK = ("queue", "stack", "stream")
# Larger elements are copied once more on their way out; what they cost is the copying.
_LARGEST = 4096
# Of a call: the interpreter lock is kept for some 50 us at most.
_MOST_ELEMENTS, _MOST_BYTES = 2048, 1 << 16


def _open(attachment: Attachment, kind: str, name: str, *sizes: int) -> CHandle | None:
    memory = attachment.lent
    if memory is None:
        return None
    try:
        return CHandle(memory, kind, name, *sizes)
    except OSError:  # it finds something wrong: Python's own ways tell what
        return None


class _Places:
    """Private memory for what C writes: one for each call in progress, kept for the next one."""

    __slots__ = ("_format", "_free", "_room", "give")

    def __init__(self, elements: Elements) -> None:
        self._room = elements.room
        self._format: Any = elements.format
        self._free: list[tuple[int, memoryview]] = []
        self.give = self._free.append

    def take(self) -> tuple[int, memoryview]:
        """Its address, and a view of it: of a scalar's own type where memoryviews have that."""
        try:
            return self._free.pop()
        except IndexError:
            words = np.zeros(self._room >> 3, np.uint64)
            view = words.data.cast("B")
            return words.ctypes.data, view.cast(self._format) if self._format else view


# --- queues, stacks, channels, streams ---


class ElementsByC:
    """Putting in and taking out, one by one and in bulk."""

    __slots__ = (
        "_address", "_at_once", "_decode", "_dtype", "_encode", "_handle", "_places", "_put", "_put_many", "_take",
        "_take_many",
    )  # fmt: skip

    def __init__(self, handle: CHandle, kind: str, elements: Elements) -> None:
        put, take = _VERBS[kind]
        self._handle = handle
        self._address = handle.address
        self._dtype = elements.dtype
        self._encode = elements.encode
        self._decode = None if elements.format else elements.decode
        self._places = _Places(elements)
        self._at_once = max(1, min(_MOST_ELEMENTS, _MOST_BYTES // elements.size))
        self._put = handle.function(f"{kind}_try_{put}", c_void_p, c_char_p)
        self._take: Any = handle.function(f"{kind}_try_{take}", c_void_p, c_void_p) if take else None
        self._put_many: Any = None
        self._take_many: Any = None
        if kind in _IN_BULK:
            self._put_many = handle.function(f"{kind}_try_{put}_many", c_void_p, c_void_p, c_size_t, c_void_p)
            if take:
                self._take_many = handle.function(f"{kind}_try_{take}_many", c_void_p, c_void_p, c_size_t, c_void_p)

    def put(self, value: Any) -> Outcome | None:
        return _OUTCOMES.get(self._put(self._address, self._encode(value)))

    def take(self) -> Any:
        """The value; NOTHING, ENDED."""
        place = self._places.take()
        status = self._take(self._address, place[0])
        if status == _OK:
            value = place[1][0] if self._decode is None else self._decode(bytes(place[1]))
        else:
            value = _OUTCOMES.get(status)
        self._places.give(place)
        return value

    def put_many(self, values: np.ndarray) -> tuple[int, Outcome | None]:
        """How many of the values, which are of the dtype and lie side by side; and why no more."""
        done, _, outcome = self._many(self._put_many, values)
        return done, outcome

    def emit_many(self, values: np.ndarray) -> tuple[int, int, Outcome | None]:
        """The same to a stream; and how many C was asked for: those of them that it dropped it has counted."""
        return self._many(self._put_many, values)

    def take_many(self, most: int) -> tuple[np.ndarray, Outcome | None]:
        values: np.ndarray = np.empty(most, self._dtype)
        done, _, outcome = self._many(self._take_many, values)
        # Of its own: not a part of what is as large as the structure.
        return values if done == most else values[:done].copy(), outcome

    def _many(self, function: Function, values: np.ndarray) -> tuple[int, int, Outcome | None]:
        count, at, stride = len(values), values.ctypes.data, values.nbytes // max(1, len(values))
        done, number = 0, c_size_t()
        while done < count:
            part = min(count - done, self._at_once)
            status = function(self._address, at + done * stride, part, byref(number))
            done += number.value
            if status != _OK or number.value < part:
                # An error behind some that were done is told by the next attempt.
                return done, done - number.value + part, NOTHING if done else _OUTCOMES.get(status)
        return done, done, DONE


def elements_by_c(attachment: Attachment, kind: str, name: str, elements: Elements) -> ElementsByC | None:
    """The C library's way of a structure that is open; None where there is none."""
    if elements.size > _LARGEST:
        return None
    handle = _open(attachment, kind, name, elements.size)
    return None if handle is None else ElementsByC(handle, kind, elements)


# --- maps, sets ---

_NUMBERS: dict[str, tuple[str, Any]] = {
    "f": ("f32", c_float), "d": ("f64", c_double),
    "b": ("u8", c_uint8), "B": ("u8", c_uint8), "h": ("u16", c_uint16), "H": ("u16", c_uint16),
    "i": ("u32", c_uint32), "I": ("u32", c_uint32), "q": ("u64", c_uint64), "Q": ("u64", c_uint64),
}  # fmt: skip


class KeyedByC:
    """Changes of maps and sets. Keys and values are bytes, as the handle has encoded them. Each says whether it was
    done, or refused by what it found."""

    __slots__ = (
        "_add", "_address", "_clear", "_decode", "_get", "_handle", "_insert", "_places", "_remove", "_replace", "_set",
    )  # fmt: skip

    def __init__(self, handle: CHandle, values: Elements | None) -> None:
        """`values`: None of a set."""
        self._handle = handle
        self._address = handle.address
        kind, value = ("set", ()) if values is None else ("map", (c_char_p,))
        self._insert = handle.function(f"{kind}_try_{'insert' if values else 'add'}", c_void_p, c_char_p, *value)
        self._remove = handle.function(f"{kind}_remove", c_void_p, c_char_p)
        self._clear = handle.function(f"{kind}_clear", c_void_p)
        self._add: Any = None
        self._get: Any = None
        if values is None:
            return
        self._places = _Places(values)
        self._decode = None if values.format else values.decode
        self._get = handle.function("map_get", c_void_p, c_char_p, c_void_p)
        self._set = handle.function("map_try_set", c_void_p, c_char_p, c_char_p)
        self._replace = handle.function("map_compare_and_set", c_void_p, c_char_p, c_char_p, c_char_p, c_int64)
        if values.format:
            name, number = _NUMBERS[values.format]
            self._add = handle.function(f"map_add_{name}", c_void_p, c_char_p, number, c_void_p, c_int64)

    def get(self, key: bytes) -> Any:
        """The value, of a map; NOTHING when it is not there."""
        place = self._places.take()
        status = self._get(self._address, key, place[0])
        if status == _OK:
            value = place[1][0] if self._decode is None else self._decode(bytes(place[1]))
        else:
            value = NOTHING if status == _ABSENT else None
        self._places.give(place)
        return value

    def has(self, key: bytes) -> bool | None:
        return None if self._get is None else _is_done(self._get(self._address, key, None))

    def set(self, key: bytes, value: bytes) -> bool | None:
        return True if self._set(self._address, key, value) == _OK else None

    def insert(self, key: bytes, *value: bytes) -> bool | None:
        """With a value in a map."""
        return _is_done(self._insert(self._address, key, *value))

    def replace(self, key: bytes, expected: bytes | None, value: bytes | None) -> bool | None:
        """None: absent."""
        return _is_done(self._replace(self._address, key, expected, value, 0))

    def add(self, key: bytes, delta: Any) -> Any:
        """What it was before."""
        place = self._places.take()
        done = self._add(self._address, key, delta, place[0], 0) == _OK
        before = place[1][0] if done else None
        self._places.give(place)
        return before

    def remove(self, key: bytes) -> bool | None:
        return _is_done(self._remove(self._address, key))

    def clear(self) -> bool:
        return bool(self._clear(self._address) == _OK)


def _is_done(status: int) -> bool | None:
    if status == _OK:
        return True
    return False if status in (_REFUSED, _ABSENT) else None


def keyed_by_c(attachment: Attachment, name: str, keys: Elements, values: Elements | None) -> KeyedByC | None:
    """As elements_by_c; `values`: None of a set."""
    if values is None:
        handle = _open(attachment, "set", name, keys.size)
    elif values.size <= _LARGEST:
        handle = _open(attachment, "map", name, keys.size, values.size)
    else:
        return None
    return None if handle is None else KeyedByC(handle, values)


# --- pools ---


class PoolByC:
    """Leasing and giving back."""

    __slots__ = ("_acquire", "_address", "_handle", "_release")

    def __init__(self, handle: CHandle) -> None:
        self._handle = handle
        self._address = handle.address
        self._acquire = handle.function("pool_try_acquire", c_void_p, c_void_p, c_void_p)
        self._release = handle.function("pool_release", c_void_p, c_uint64)

    def acquire(self) -> int | Outcome | None:
        """The handle; NOTHING."""
        handle, place = c_uint64(), c_void_p()
        status = self._acquire(self._address, byref(handle), byref(place))
        return handle.value if status == _OK else _OUTCOMES.get(status)

    def release(self, handle: int) -> bool | None:
        """False when it is stale."""
        status = self._release(self._address, handle)
        return True if status == _OK else False if status == _STALE else None


def pool_by_c(attachment: Attachment, name: str, elem_size: int) -> PoolByC | None:
    """As elements_by_c."""
    handle = _open(attachment, "pool", name, elem_size)
    return None if handle is None else PoolByC(handle)
