"""Atomic operations between processes. Python has none, so they come from outside, in one of two ways:

- `stubs`: a few bytes of machine code for each, in a page of memory that is written first and executable after;
- `libatomic`: GCC's library of that name, by ctypes.

The stubs come first where they are proven (x86-64), as a compare-and-swap through them costs some two thirds; libatomic
comes first elsewhere. ZEROIPC_ATOMICS=stubs or =libatomic asks for one of them. Where neither works, `atomics()` raises
UNSUPPORTED: never a silent race.

Every function is sequentially consistent, takes the word's address, and keeps the interpreter lock (PyDLL): it takes
nanoseconds. Addresses must have been proved: nothing is checked here.
"""

from __future__ import annotations

import ctypes
import functools
import mmap
import os
import platform
import sys
from collections.abc import Callable, Sequence
from ctypes import POINTER, c_bool, c_int, c_uint32, c_uint64, c_void_p
from dataclasses import dataclass
from typing import Any

from . import _stubs
from .errors import Code, fail

# What a programme for `run` consists of: rows of four u64, { operation, address, a, b }.
RUN_CAS = 0  # if the word is a, make it b; else the programme ends here
RUN_STORE = 1  # the word becomes a
RUN_COPY = 2  # copy b words of 8 bytes from address a

Load = Callable[[int], int]
Store = Callable[[int, int], object]
Change = Callable[[int, int], int]
Swap = Callable[[int, int, int], bool]


@dataclass(frozen=True)
class Atomics:
    """The operations, each `f(address, operands...)`."""

    name: str
    load32: Load
    load64: Load
    store32: Store
    store64: Store
    cas32: Swap
    """cas(address, expected, desired): whether the word was `expected` and is now `desired`."""
    cas64: Swap
    exchange32: Change
    """What it was before, as all below."""
    exchange64: Change
    fetch_add32: Change
    fetch_add64: Change
    fetch_and32: Change
    fetch_and64: Change
    fetch_or32: Change
    fetch_or64: Change
    fetch_xor32: Change
    fetch_xor64: Change
    fence: Callable[[], object]
    run: Callable[[int, int], int]
    """run(address of a programme, its rows): how many rows were done, one after the other, before a CAS failed.
    A store is a release store."""


# Whether ordinary aligned loads acquire and ordinary stores release, as x86-64 has it.
ORDERED = platform.machine().lower() in ("x86_64", "amd64")

_OPERATIONS = ("exchange", "fetch_add", "fetch_and", "fetch_or", "fetch_xor")
_SEQ_CST = 5


# --- stubs ---


def _executable(codes: dict[str, bytes]) -> dict[str, int]:
    """Puts the codes into a page of their own, which is never writable and executable at once. Where each lies."""
    libc = ctypes.CDLL(None, use_errno=True)
    libc.mmap.restype = c_void_p
    libc.mmap.argtypes = (c_void_p, ctypes.c_size_t, c_int, c_int, c_int, ctypes.c_long)
    libc.mprotect.argtypes = (c_void_p, ctypes.c_size_t, c_int)
    size = mmap.PAGESIZE
    page = libc.mmap(None, size, mmap.PROT_READ | mmap.PROT_WRITE, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS, -1, 0)
    if page in (None, c_void_p(-1).value):
        raise OSError(ctypes.get_errno(), "mmap")
    places = {}
    at = page
    for name, code in codes.items():
        ctypes.memmove(at, code, len(code))
        places[name] = at
        at += (len(code) + 15) & ~15
    assert at <= page + size
    if libc.mprotect(page, size, mmap.PROT_READ | mmap.PROT_EXEC) != 0:
        error = ctypes.get_errno()
        libc.munmap(c_void_p(page), ctypes.c_size_t(size))
        raise OSError(error, "mprotect")
    return places


def from_stubs() -> Atomics:
    """Raises OSError where memory may not be made executable, or there is no code for this machine."""
    codes = _stubs.stubs_for(platform.machine())
    if codes is None or sys.maxsize < 2**32:
        raise OSError(f"no machine code for {platform.machine()}")
    places = _executable(codes)

    def function(name: str, result: Any, *arguments: Any) -> Any:
        return ctypes.PYFUNCTYPE(result, *arguments)(places[name])

    made: dict[str, Any] = {"fence": function("fence", None), "run": function("run", c_uint64, c_void_p, c_uint64)}
    for bits, word in (("32", c_uint32), ("64", c_uint64)):
        made["load" + bits] = function("load" + bits, word, c_void_p)
        made["store" + bits] = function("store" + bits, None, c_void_p, word)
        made["cas" + bits] = function("cas" + bits, c_bool, c_void_p, word, word)
        for name in _OPERATIONS:
            made[name + bits] = function(name + bits, word, c_void_p, word)
    return Atomics(name="stubs", **made)


# --- libatomic ---


def _order(function: Any) -> Any:
    """f(address) and f(address, operand), with the order of memory that libatomic wants as its last argument."""

    def with_order(*arguments: int) -> Any:
        return function(*arguments, _SEQ_CST)

    return with_order


def _compare_exchange(function: Any, word: Any) -> Swap:
    def cas(address: int, expected: int, desired: int) -> bool:
        # A box of its own for each call: threads may be here at the same time.
        return bool(function(address, word(expected), desired, _SEQ_CST, _SEQ_CST))

    return cas


def from_libatomic() -> Atomics:
    """Raises OSError where there is no libatomic, or it lacks something."""
    library = ctypes.PyDLL("libatomic.so.1")

    def function(name: str, result: Any, *arguments: Any) -> Any:
        try:
            found = library[name]
        except AttributeError as error:
            raise OSError(f"libatomic.so.1 has no {name}") from error
        found.restype = result
        found.argtypes = arguments
        return found

    made: dict[str, Any] = {"fence": functools.partial(function("atomic_thread_fence", None, c_int), _SEQ_CST)}
    for bits, word in (("32", c_uint32), ("64", c_uint64)):
        bytes_ = str(int(bits) // 8)
        load = function("__atomic_load_" + bytes_, word, c_void_p, c_int)
        store = function("__atomic_store_" + bytes_, None, c_void_p, word, c_int)
        cas = function("__atomic_compare_exchange_" + bytes_, c_bool, c_void_p, POINTER(word), word, c_int, c_int)
        made["load" + bits] = _order(load)
        made["store" + bits] = _order(store)
        made["cas" + bits] = _compare_exchange(cas, word)
        for name in _OPERATIONS:
            made[name + bits] = _order(function(f"__atomic_{name}_{bytes_}", word, c_void_p, word, c_int))
    return Atomics(name="libatomic", run=_interpreter(made["cas64"], made["store64"], made["fence"]), **made)


def _interpreter(cas64: Swap, store64: Store, fence: Callable[[], object]) -> Callable[[int, int], int]:
    """`run`, which libatomic does not have, step by step."""

    def run(programme: int, rows: int) -> int:
        words = (c_uint64 * (4 * rows)).from_address(programme)[:]
        for row in range(rows):
            operation, address, a, b = words[4 * row : 4 * row + 4]
            if operation == RUN_CAS:
                if not cas64(address, a, b):
                    return row
            elif operation == RUN_STORE:
                store64(address, a)
            else:
                ctypes.memmove(address, a, 8 * b)
                fence()
        return rows

    return run


# --- which ---

_WAYS: dict[str, Callable[[], Atomics]] = {"stubs": from_stubs, "libatomic": from_libatomic}


def _ways() -> Sequence[str]:
    asked = os.environ.get("ZEROIPC_ATOMICS", "")
    if asked in _WAYS:
        return (asked,)
    if asked:
        raise fail(Code.BAD_ARGUMENT, f'ZEROIPC_ATOMICS is "{asked}": it may be {" or ".join(_WAYS)}')
    return ("stubs", "libatomic") if ORDERED else ("libatomic", "stubs")


@functools.cache
def atomics() -> Atomics:
    """The atomic operations of this process; UNSUPPORTED where there are none."""
    if sys.byteorder != "little" or ctypes.sizeof(c_void_p) != 8:
        raise fail(Code.UNSUPPORTED, "ZeroIPC needs a 64-bit little-endian machine")
    refused = []
    for way in _ways():
        try:
            return _WAYS[way]()
        except OSError as error:
            refused.append(f"{way}: {error}")
    raise fail(
        Code.UNSUPPORTED,
        "there are no atomic operations between processes here; install libatomic (Debian and Ubuntu: libatomic1, "
        f"Fedora: libatomic, Alpine: libatomic). Tried {'; '.join(refused)}",
    )
