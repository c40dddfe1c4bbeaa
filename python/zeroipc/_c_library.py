"""The C library of this project, where it is installed: found, loaded, and lent the segments that this process has
open. What it does in place of Python is in c_ways.py.

It is looked for as the loader does it (`libzeroipc.so.0`). ZEROIPC_C_LIBRARY=/path/to/libzeroipc.so asks for one, and
is UNSUPPORTED where that cannot be used; ZEROIPC_C_LIBRARY=off asks for none.

Every call keeps the interpreter lock (PyDLL): it takes less than the lock would, and to the other threads of this
process each is one step. So whatever they have in hand meanwhile, they find it as any operation of another thread would
leave it; and what C has in hand no thread takes for a left-over of its own (holders.py). An interpreter without that
lock does not use the library.
"""

from __future__ import annotations

import ctypes
import functools
import os
import sys
from collections.abc import Callable
from ctypes import POINTER, Structure, byref, c_char_p, c_int, c_int64, c_size_t, c_uint32, c_void_p
from typing import TYPE_CHECKING, Any

from .errors import Code, fail

if TYPE_CHECKING:
    from ._segment import Window

VARIABLE = "ZEROIPC_C_LIBRARY"
_OFF = "off"
_SONAME = "libzeroipc.so.0"
_FILE = "/libzeroipc.so"

Function = Callable[..., int]


class _Lent(Structure):
    """C's zeroipc_attachment."""

    _fields_ = (
        ("name", c_char_p),
        ("base", c_void_p),
        ("size", c_size_t),
        ("fd", c_int),
        ("owner", c_uint32),
    )


class CLibrary:
    """A library that was loaded, and its functions by their names in C without the prefix."""

    def __init__(self, path: str) -> None:
        """Raises OSError where it cannot be loaded, or is of another version."""
        from . import __version__

        self.path = path
        self._library = ctypes.PyDLL(path)
        self._functions: dict[str, Any] = {}
        version = self.function("version", result=c_char_p)
        self.version = str(version().decode())  # type: ignore[attr-defined]
        # Before 1.0 a new minor version may be another interface.
        if self.version.split(".")[:2] != __version__.split(".")[:2]:
            raise OSError(f"{path}: its version is {self.version}, this package's {__version__}")
        self.borrow = self.function("memory_borrow", POINTER(_Lent), POINTER(c_void_p))
        self.close_memory = self.function("memory_close", c_void_p, result=None)

    def function(self, name: str, *arguments: Any, result: Any = c_int) -> Function:
        """`zeroipc_<name>`; OSError where the library has none."""
        found = self._functions.get(name)
        if found is None:
            try:
                found = self._library[f"zeroipc_{name}"]
            except AttributeError as error:
                raise OSError(f"{self.path} has no zeroipc_{name}") from error
            found.restype = result
            found.argtypes = arguments
            self._functions[name] = found
        made: Function = found
        return made


class CMemory:
    """A segment that this process has open, lent to the C library: no mapping and no peer slot of its own."""

    __slots__ = ("_close", "_window", "address", "library")

    def __init__(self, library: CLibrary, name: str, window: Window, owner: int) -> None:
        """OSError where it refuses."""
        self.library = library
        self._window = window  # whose mapping and descriptor it uses
        lent = _Lent(name.encode(), window.address, window.size, window.fd, owner)
        self.address, self._close = 0, library.close_memory
        self.address = _made(library.borrow, byref(lent))

    def __del__(self) -> None:
        if self.address:
            self._close(self.address)


class CHandle:
    """A structure as the C library has it open."""

    __slots__ = ("_close", "_memory", "address", "function")

    def __init__(self, memory: CMemory, kind: str, name: str, *sizes: int) -> None:
        """`sizes`: of an element, or of a key and a value. OSError where it refuses."""
        self._memory = memory
        self.function = memory.library.function
        self.address, self._close = 0, self.function(f"{kind}_close", c_void_p, result=None)
        integers = [c_size_t for _ in sizes]
        open_ = self.function(f"{kind}_open", c_void_p, c_char_p, *integers, c_int64, POINTER(c_void_p))
        self.address = _made(open_, memory.address, name.encode(), *sizes, 0)

    def __del__(self) -> None:
        if self.address:
            self._close(self.address)


def _made(make: Function, *arguments: Any) -> int:
    """What a function of C that makes something has made."""
    out = c_void_p()
    status = make(*arguments, byref(out))
    if status != 0 or not out.value:
        raise OSError(f"the C library answers {status}")
    return out.value


@functools.cache
def library() -> CLibrary | None:
    """The library that this process uses; None where there is none. UNSUPPORTED where the one that was asked for cannot
    be used."""
    asked = os.environ.get(VARIABLE, "")
    if asked == _OFF:
        return None
    try:
        if not getattr(sys, "_is_gil_enabled", lambda: True)():
            raise OSError("this interpreter runs without its lock")
        return CLibrary(asked or _SONAME)
    except OSError as error:
        if asked:
            raise fail(Code.UNSUPPORTED, f"{VARIABLE}: {error}") from error
        return None


def c_library() -> str | None:
    """Where the C library lies by which this process does operations on elements; None where it does them by itself.
    UNSUPPORTED where ZEROIPC_C_LIBRARY names one that cannot be used."""
    found = library()
    if found is None:
        return None
    if os.sep in found.path:
        return found.path
    with open("/proc/self/maps") as maps:  # it was found by the loader
        return next((line.split(None, 5)[-1].strip() for line in maps if _FILE in line), found.path)


def lend(lent_to: CLibrary | None, name: str, window: Window, owner: int) -> CMemory | None:
    """Lends a segment to the library, where there is one. What only looks (owner 0) has no need of it."""
    if lent_to is None or owner == 0:
        return None
    try:
        return CMemory(lent_to, name, window, owner)
    except OSError:  # as somebody has spoilt the header meanwhile: Python's ways tell
        return None
