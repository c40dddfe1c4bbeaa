"""Segments as files: names, sizes, creating one all at once, opening one and proving its header, listing, unlinking.
SPECIFICATION.md section 3."""

from __future__ import annotations

import errno
import os
import re
import secrets
import stat
import struct
import weakref
from dataclasses import dataclass
from typing import Any

from . import _system
from . import layout as L
from .errors import Code, Error, fail, fail_os

FOLDER = "/dev/shm"
USUAL_ENTRIES = 64
USUAL_PEERS = 64
MOST_ENTRIES = 1 << 20
# Segments are a whole number of these, so that they can be mapped on every page size.
SIZE_STEP = 65536
LARGEST = (2**32 - 1) * L.LINE_BYTES - SIZE_STEP
LONGEST_NAME = 254
_HEADER = struct.Struct("<8I")


@dataclass(frozen=True)
class Shape:
    """What a segment's header says, proved against the file."""

    lines: int
    max_entries: int
    max_peers: int
    segment_id: int

    @property
    def size(self) -> int:
        return self.lines * L.LINE_BYTES

    @property
    def peers_offset(self) -> int:
        return L.LINE_BYTES * (1 + lines_of(self.max_entries * L.ENTRY_BYTES))

    @property
    def first_line(self) -> int:
        """Behind the peers."""
        return self.peers_offset // L.LINE_BYTES + self.max_peers

    def peer_line(self, slot: int) -> int:
        """Where the line of a peer slot lies."""
        return self.peers_offset + (slot - 1) * L.LINE_BYTES


def lines_of(size: int) -> int:
    return -(-size // L.LINE_BYTES)


# --- names and sizes ---


def file_of(name: str) -> str:
    """The file of a segment: its name without the slash. BAD_NAME."""

    def wrong(why: str) -> Error:
        return fail(Code.BAD_NAME, f"segment name {name!r}: {why}")

    if not isinstance(name, str):
        raise wrong("it is not text")
    file = name.removeprefix("/")
    if not file:
        raise wrong("it is empty")
    if "/" in file:
        raise wrong("it has a slash inside")
    if "\0" in file:
        raise wrong("it has a NUL")
    if file in (".", ".."):
        raise wrong("it names a folder")
    if len(os.fsencode(file)) > LONGEST_NAME:
        raise wrong(f"it takes {len(os.fsencode(file))} bytes, and {LONGEST_NAME} are the most")
    return file


def path_of(file: str) -> str:
    return f"{FOLDER}/{file}"


_UNITS = {"": 1, "k": 2**10, "m": 2**20, "g": 2**30, "t": 2**40}


def parse_size(size: int | str) -> int:
    """Bytes, rounded up to what a segment can have: of a number, or of text such as "10MB" (powers of 1024)."""
    number: float = 0
    if isinstance(size, str):
        match = re.fullmatch(r"\s*(\d+(?:\.\d+)?)\s*([kmgt]?)(?:i?b)?\s*", size, re.IGNORECASE)
        number = float(match[1]) * _UNITS[match[2].lower()] if match else 0
    else:
        number = whole("size", size, 1, LARGEST)
    if not 0 < number <= LARGEST:
        raise fail(Code.BAD_ARGUMENT, f'size {size!r}: give bytes, 1 to {LARGEST}, or text such as "512KB" or "10MB"')
    return -(-int(number) // SIZE_STEP) * SIZE_STEP


def whole(what: str, value: Any, least: int, most: int) -> int:
    """The value, if it is a whole number in these bounds; else BAD_ARGUMENT."""
    try:
        number = -1 if isinstance(value, bool) else value.__index__()
    except AttributeError:
        number = -1
    if least <= number <= most:
        return int(number)
    raise fail(Code.BAD_ARGUMENT, f"{what} must be a whole number from {least} to {most}, not {value!r}")


# --- creating ---


def create_file(file: str, size: int, max_entries: int | None, max_peers: int | None, mode: int | None) -> None:
    """Makes the segment's file, complete, or raises EXISTS. `size` is one of parse_size."""
    entries = whole("max_entries", USUAL_ENTRIES if max_entries is None else max_entries, 1, MOST_ENTRIES)
    peers = whole("max_peers", USUAL_PEERS if max_peers is None else max_peers, 1, L.MAX_PEERS_LIMIT)
    mode = whole("mode", 0o600 if mode is None else mode, 0, 0o777)
    shape = Shape(size // L.LINE_BYTES, entries, peers, secrets.randbelow(2**32 - 1) + 1)
    if shape.first_line >= shape.lines:
        taken = shape.first_line * L.LINE_BYTES
        raise fail(Code.BAD_ARGUMENT, f"size {size}: the table and the peers alone take {taken} bytes")
    try:
        _build(path_of(file), shape, mode)
    except OSError as error:
        doing = f'cannot create segment "/{file}" of {size} bytes'
        if error.errno == errno.ENOSPC:
            room = os.statvfs(FOLDER)
            doing += f" ({room.f_bavail * room.f_bsize} are free in {FOLDER})"
        raise fail_os(error, doing) from error


def _build(path: str, shape: Shape, mode: int) -> None:
    """Builds the file without a name, then links it: a reader finds a complete segment or none, and a creator that dies
    half-way leaves nothing."""
    fd = os.open(FOLDER, os.O_TMPFILE | os.O_RDWR | os.O_CLOEXEC, 0o600)
    try:
        # Reserves every page now: a full /dev/shm is ENOSPC here and not a SIGBUS at some later store.
        os.posix_fallocate(fd, 0, shape.size)
        head = (L.MAGIC, L.FORMAT_VERSION, 0, shape.first_line)
        os.pwrite(fd, _HEADER.pack(*head, shape.max_entries, shape.max_peers, shape.lines, shape.segment_id), 0)
        os.fchmod(fd, mode)  # open() applies the umask; the mode that was asked for is meant
        _system.link_unnamed(fd, path)  # SEGMENT-O1 -> open
    finally:
        os.close(fd)


# --- opening ---


def open_file(file: str, read_only: bool, any_owner: bool) -> tuple[int, Shape]:
    """Opens the file, reads and proves its header."""
    try:
        access = os.O_RDONLY if read_only else os.O_RDWR
        fd = os.open(path_of(file), access | os.O_CLOEXEC | os.O_NOFOLLOW | os.O_NONBLOCK)
    except OSError as error:
        raise fail_os(error, f'cannot open segment "/{file}"') from error
    try:
        status = os.fstat(fd)
        if not stat.S_ISREG(status.st_mode):
            raise fail(Code.BAD_MAGIC, f'segment "/{file}": not a regular file')
        user = os.geteuid()
        if not any_owner and user not in (0, status.st_uid):
            why = f"belongs to user {status.st_uid}, this is user {user}: ask for any_owner to trust it"
            raise fail(Code.NO_PERMISSION, f'segment "/{file}" {why}')
        return fd, _prove_header(file, os.pread(fd, L.LINE_BYTES, 0), status.st_size)
    except BaseException as error:
        os.close(fd)
        if isinstance(error, OSError) and not isinstance(error, Error):
            raise fail_os(error, f'cannot read segment "/{file}"') from error
        raise


def _prove_header(file: str, head: bytes, size: int) -> Shape:
    def wrong(code: Code, why: str) -> Error:
        return fail(code, f'segment "/{file}": {why}')

    if len(head) < L.LINE_BYTES or size < L.LINE_BYTES:
        raise wrong(Code.BAD_SIZE, f"{size} bytes are too short for a segment's header")
    magic, version, _, _, entries, peers, lines, segment_id = _HEADER.unpack_from(head)
    if magic != L.MAGIC:
        raise wrong(Code.BAD_MAGIC, f"not a ZeroIPC segment: it starts with {magic:#010x}, not {L.MAGIC:#010x}")
    if version != L.FORMAT_VERSION:
        earlier = ", the layout of an earlier ZeroIPC" if version in (1, 2) else ""
        reads = f"this library reads version {L.FORMAT_VERSION} only"
        raise wrong(Code.BAD_VERSION, f"format version {version}{earlier}; {reads}")
    if lines * L.LINE_BYTES != size:
        raise wrong(Code.BAD_SIZE, f"its header says {lines * L.LINE_BYTES} bytes, the file has {size}")
    shape = Shape(lines, entries, peers, segment_id)
    if entries < 1 or not 1 <= peers <= L.MAX_PEERS_LIMIT or shape.first_line > lines:
        why = f"{entries} entries and {peers} peers need {shape.first_line} lines, the segment has {lines}"
        raise wrong(Code.CORRUPT, why)
    return shape


class Window:
    """A mapped segment, and its file. NumPy arrays and memoryviews over it refer to it; it is unmapped after the last.

    A forked child has no mapping (the kernel leaves it out): it is mapped anew at the same place, so that arrays go on.
    """

    __slots__ = ("__weakref__", "_unmap", "address", "fd", "size", "writable")

    def __init__(self, fd: int, size: int, writable: bool) -> None:
        self._unmap = _system.unmap
        self.size = 0
        self.fd = fd
        self.writable = writable
        self.address = _system.map_shared(fd, size, writable)
        self.size = size
        _windows.add(self)

    @property
    def __array_interface__(self) -> dict[str, Any]:
        """This is how NumPy takes it for a buffer of bytes."""
        return {"version": 3, "shape": (self.size,), "typestr": "|u1", "data": (self.address, not self.writable)}

    def map_anew(self) -> None:
        size, self.size = self.size, 0
        _system.map_shared(self.fd, size, self.writable, self.address)
        self.size = size

    def __del__(self) -> None:
        if self.size:
            self._unmap(self.address, self.size)
        try:
            os.close(self.fd)
        except (OSError, TypeError, AttributeError):  # at the end of the process: the kernel does it
            pass


_windows: weakref.WeakSet[Window] = weakref.WeakSet()


def _after_fork_in_child() -> None:
    for window in list(_windows):
        try:
            window.map_anew()
        except OSError:  # then arrays over it cannot be used here
            pass


os.register_at_fork(after_in_child=_after_fork_in_child)


# --- names that there are ---


def unlink_file(file: str) -> bool:
    try:
        os.unlink(path_of(file))
    except FileNotFoundError:
        return False
    except OSError as error:
        raise fail_os(error, f'cannot unlink segment "/{file}"') from error
    return True


def is_segment(file: str) -> bool:
    try:
        fd = os.open(path_of(file), os.O_RDONLY | os.O_CLOEXEC | os.O_NOFOLLOW | os.O_NONBLOCK)
    except OSError:
        return False
    try:
        return os.pread(fd, 4, 0) == L.MAGIC.to_bytes(4, "little")
    except OSError:
        return False
    finally:
        os.close(fd)


def list_files() -> list[str]:
    try:
        names = sorted(os.listdir(FOLDER))
    except OSError as error:
        raise fail_os(error, f"cannot read {FOLDER}") from error
    return [name for name in names if not name.startswith(".") and is_segment(name)]
