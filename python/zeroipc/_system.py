"""What the library asks the kernel: mappings, sleeping and waking on words, locks of bytes, the time."""

from __future__ import annotations

import ctypes
import errno
import fcntl
import mmap
import os
import platform
import struct
import time
from collections.abc import Sequence
from ctypes import POINTER, byref, c_int, c_int64, c_long, c_size_t, c_uint32, c_uint64, c_void_p

# CDLL: these calls may sleep, and let other threads run meanwhile. Their arguments are proved by who calls.
_libc = ctypes.CDLL(None, use_errno=True)
_mmap = _libc.mmap
_mmap.restype = c_void_p
_mmap.argtypes = (c_void_p, c_size_t, c_int, c_int, c_int, c_int64)
_munmap = _libc.munmap
_munmap.argtypes = (c_void_p, c_size_t)
_madvise = _libc.madvise
_madvise.argtypes = (c_void_p, c_size_t, c_int)
_linkat = _libc.linkat
_linkat.argtypes = (c_int, ctypes.c_char_p, c_int, ctypes.c_char_p, c_int)
_syscall = _libc.syscall
_syscall.restype = c_long

_MAP_FAILED = c_void_p(-1).value
_PROT_NONE = 0
_MAP_FIXED_NOREPLACE = 0x100000
_MADV_DONTFORK = 10

_SYS_FUTEX = {"x86_64": 202, "amd64": 202, "aarch64": 98, "arm64": 98, "riscv64": 98}.get(
    platform.machine().lower(), 98
)
_SYS_FUTEX_WAITV = 449  # since Linux 5.16, the same on every machine
_FUTEX_WAIT = 0  # never FUTEX_PRIVATE_FLAG: sleeper and waker are different processes
_FUTEX_WAKE = 1
_FUTEX_OF_32_BITS = 2
_INT_MAX = 2**31 - 1
# Where the kernel cannot wait for several words at once.
_POLLING_SLICE = 0.001
MOST_BELLS = 16


# --- mappings ---


def map_shared(fd: int, size: int, writable: bool, at: int | None = None) -> int:
    """Maps the file, at an address that must be free if one is given, for this process and no forked child."""
    protection = mmap.PROT_READ | (mmap.PROT_WRITE if writable else 0)
    return _map(at, size, protection, mmap.MAP_SHARED | (_MAP_FIXED_NOREPLACE if at else 0), fd)


def pin(fd: int) -> int:
    """Keeps the open file description of `fd`, and so its locks, alive by a page that nobody can touch."""
    return _map(None, mmap.PAGESIZE, _PROT_NONE, mmap.MAP_SHARED, fd)


def _map(at: int | None, size: int, protection: int, flags: int, fd: int) -> int:
    address = _mmap(at, size, protection, flags, fd, 0)
    if address in (None, _MAP_FAILED):
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
    if at and address != at:  # a kernel that does not know the flag takes the address as a hint
        _munmap(address, size)
        raise OSError(errno.EEXIST, "the address is taken")
    _madvise(address, size, _MADV_DONTFORK)
    return int(address)


def unmap(address: int, size: int) -> None:
    _munmap(address, size)


# --- files ---


def link_unnamed(fd: int, path: str) -> None:
    """Gives a file without a name one. os.link cannot: it does not follow the link in /proc."""
    at_fdcwd, follow = -100, 0x400
    if _linkat(at_fdcwd, f"/proc/self/fd/{fd}".encode(), at_fdcwd, os.fsencode(path), follow) != 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))


# --- locks of bytes; they belong to the open file description ---

_FLOCK = struct.Struct("hhqqi4x")
PEER_LOCKS = 1 << 62  # slot s locks the byte PEER_LOCKS + s
TABLE_LOCK = PEER_LOCKS - 1


def try_lock(fd: int, byte: int) -> bool:
    try:
        fcntl.fcntl(fd, fcntl.F_OFD_SETLK, _FLOCK.pack(fcntl.F_WRLCK, os.SEEK_SET, byte, 1, 0))
    except OSError as error:
        if error.errno in (errno.EAGAIN, errno.EACCES):
            return False
        raise
    return True


def unlock(fd: int, byte: int) -> None:
    fcntl.fcntl(fd, fcntl.F_OFD_SETLK, _FLOCK.pack(fcntl.F_UNLCK, os.SEEK_SET, byte, 1, 0))


def is_locked(fd: int, byte: int) -> bool:
    """Whether another file description holds the lock. A read-only one may ask: this only looks."""
    try:
        found = fcntl.fcntl(fd, fcntl.F_OFD_GETLK, _FLOCK.pack(fcntl.F_WRLCK, os.SEEK_SET, byte, 1, 0))
    except OSError:
        return False
    return int(_FLOCK.unpack(found)[0]) != fcntl.F_UNLCK


# --- sleeping and waking ---


class _Timespec(ctypes.Structure):
    _fields_ = (("seconds", c_int64), ("nanoseconds", c_int64))

    @classmethod
    def of(cls, seconds: float) -> _Timespec:
        nanoseconds = int(seconds * 1e9)
        return cls(nanoseconds // 1_000_000_000, nanoseconds % 1_000_000_000)


class _WaitedWord(ctypes.Structure):
    _fields_ = (("expected", c_uint64), ("address", c_uint64), ("flags", c_uint32), ("reserved", c_uint32))


_PointerToTimespec = POINTER(_Timespec)

# A futex word's address, and the value that a sleeper expects.
Bell = tuple[int, int]


def futex_wait(bells: Sequence[Bell], seconds: float) -> None:
    """Sleeps until one of the words is changed and woken, a signal arrives, or the time is over. Other threads run."""
    if len(bells) > 1:
        if _wait_for_any(bells, seconds):
            return
        seconds = min(seconds, _POLLING_SLICE)
    address, expected = bells[0]
    limit = _Timespec.of(seconds)
    _syscall(
        c_long(_SYS_FUTEX), c_void_p(address), c_int(_FUTEX_WAIT), c_uint32(expected), byref(limit), None, c_int(0)
    )


def _wait_for_any(bells: Sequence[Bell], seconds: float) -> bool:
    """False where the kernel has no such call."""
    words = (_WaitedWord * len(bells))(
        *(_WaitedWord(expected, address, _FUTEX_OF_32_BITS, 0) for address, expected in bells)
    )
    until = _Timespec.of(time.clock_gettime(time.CLOCK_MONOTONIC) + seconds)
    woken = _syscall(
        c_long(_SYS_FUTEX_WAITV), words, c_uint32(len(bells)), c_uint32(0), byref(until), c_int(time.CLOCK_MONOTONIC)
    )
    return woken >= 0 or ctypes.get_errno() not in (errno.ENOSYS, errno.EPERM, errno.EINVAL)


def futex_wake(address: int) -> int:
    """Wakes everybody who sleeps on the word; how many."""
    woken = _syscall(c_long(_SYS_FUTEX), c_void_p(address), c_int(_FUTEX_WAKE), c_int(_INT_MAX), None, None, c_int(0))
    return max(int(woken), 0)
