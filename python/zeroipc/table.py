"""The table: names and where their structures lie. SPECIFICATION.md section 5 numbers the steps (T)."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from . import _system
from . import layout as L
from ._segment import lines_of
from .errors import Code, Error, fail, fail_os

if TYPE_CHECKING:
    from .attachment import Attachment

# How long a creation waits for the lock, which is held for microseconds by a process that is not stopped.
LOCK_TIMEOUT = 5.0


@dataclass(frozen=True)
class Entry:
    """A structure's place in the segment, in bytes."""

    name: str
    offset: int
    size: int


def encode_name(name: str) -> bytes:
    """A structure's name as its 32 bytes in the table; BAD_NAME."""

    def wrong(why: str) -> Error:
        return fail(Code.BAD_NAME, f"structure name {name!r}: {why}")

    if not isinstance(name, str):
        raise wrong("it is not text")
    try:
        encoded = name.encode()
    except UnicodeEncodeError as error:
        raise wrong("it is not Unicode") from error
    if not encoded:
        raise wrong("it is empty")
    if b"\0" in encoded:
        raise wrong("it has a NUL")
    if len(encoded) >= L.ENTRY_NAME_BYTES:
        raise wrong(f"it takes {len(encoded)} bytes, and {L.ENTRY_NAME_BYTES - 1} are the most")
    return encoded.ljust(L.ENTRY_NAME_BYTES, b"\0")


def count(attachment: Attachment) -> int:
    """How many structures there are."""
    found = attachment.words.load32(L.HEADER_ENTRY_COUNT)  # TABLE-O1 <- _create
    most = attachment.shape.max_entries
    if found > most:
        raise fail(Code.CORRUPT, f'segment "{attachment.name}": {found} entries in a table of {most}')
    return found


def _entry_at(number: int) -> int:
    return L.LINE_BYTES + number * L.ENTRY_BYTES


def read_entry(attachment: Attachment, number: int) -> Entry:
    """The entry, proved to lie behind the peers and inside the segment."""
    words, shape = attachment.words, attachment.shape
    at = _entry_at(number)
    name = bytes(words.bytes[at : at + L.ENTRY_NAME_BYTES]).partition(b"\0")[0].decode(errors="replace")
    offset, size = words.load32(at + L.ENTRY_OFFSET), words.load32(at + L.ENTRY_SIZE)
    if offset < shape.first_line or size < 1 or offset + size > shape.lines:
        raise fail(
            Code.CORRUPT,
            f'segment "{attachment.name}": entry {number} ("{name}") covers lines {offset} to {offset + size - 1}, '
            f"structures lie in lines {shape.first_line} to {shape.lines - 1}",
        )
    return Entry(name, offset * L.LINE_BYTES, size * L.LINE_BYTES)


def find(attachment: Attachment, encoded: bytes) -> Entry | None:
    """The structure of that name. Wait-free."""
    data = attachment.words.bytes
    for number in range(count(attachment)):
        at = _entry_at(number)
        if data[at : at + L.ENTRY_NAME_BYTES] == encoded:
            return read_entry(attachment, number)
    return None


def entries(attachment: Attachment) -> list[Entry]:
    """Every structure, in order of creation."""
    return [read_entry(attachment, number) for number in range(count(attachment))]


def next_line(attachment: Attachment) -> int:
    """T4: the first free line: the header's word, or the end of the last entry where a creator died before it stored
    the word."""
    shape = attachment.shape
    ends = [(entry.offset + entry.size) // L.LINE_BYTES for entry in entries(attachment)]
    line = max(attachment.words.load32(L.HEADER_NEXT_OFFSET), shape.first_line, *ends)
    if line > shape.lines:
        raise fail(Code.CORRUPT, f'segment "{attachment.name}": the next free line is {line} of {shape.lines}')
    return line


# --- creating ---


@contextmanager
def _locked(attachment: Attachment) -> Iterator[None]:
    """T2. Threads of this process share the file description, hence the mutex beside the lock."""
    fd = attachment.window.fd
    until = time.monotonic() + LOCK_TIMEOUT
    stuck = fail(
        Code.TIMEOUT,
        f'segment "{attachment.name}": its table has been locked for {LOCK_TIMEOUT} s by somebody who is creating a '
        "structure; is one of its peers stopped?",
    )
    if not attachment.table_lock.acquire(timeout=LOCK_TIMEOUT):
        raise stuck
    try:
        pause = 0.00005
        while not _system.try_lock(fd, _system.TABLE_LOCK):
            if time.monotonic() > until:
                raise stuck
            time.sleep(pause)
            pause = min(pause * 2, 0.005)
        try:
            yield
        finally:
            _system.unlock(fd, _system.TABLE_LOCK)
    except OSError as error:
        if isinstance(error, Error):
            raise
        raise fail_os(error, f'segment "{attachment.name}": its table') from error
    finally:
        attachment.table_lock.release()


def find_or_create(
    attachment: Attachment, name: str, size: int, initialise: Callable[[int], None]
) -> tuple[Entry, bool]:
    """The structure of that name, and whether it is new: then it has `size` bytes, which are zero until `initialise`
    has written there (it is given the offset)."""
    encoded = encode_name(name)
    found = find(attachment, encoded)  # T1
    if found:
        return found, False
    if attachment.read_only:
        raise fail(Code.READ_ONLY, f'segment "{attachment.name}" is open read-only: cannot create "{name}"')
    with _locked(attachment):
        found = find(attachment, encoded)  # T3: another process may have been first
        if found:
            return found, False
        return _create(attachment, name, encoded, size, initialise), True


def _create(attachment: Attachment, name: str, encoded: bytes, size: int, initialise: Callable[[int], None]) -> Entry:
    """T4 to T9, the table being locked."""
    words, shape = attachment.words, attachment.shape
    number = count(attachment)
    if number == shape.max_entries:
        why = f"all {number} entries are taken"
        raise fail(Code.TABLE_FULL, f'segment "{attachment.name}": no room for the name "{name}": {why}')
    line = next_line(attachment)
    lines = lines_of(size)
    if lines > shape.lines - line:
        free = (shape.lines - line) * L.LINE_BYTES
        room = f"needs {lines * L.LINE_BYTES} bytes, and {free} of {shape.size} are free"
        raise fail(Code.SEGMENT_FULL, f'segment "{attachment.name}": "{name}" {room}')
    offset = line * L.LINE_BYTES
    words.array(offset, (lines * L.LINE_BYTES,), (1,), "u1").fill(0)  # T5
    initialise(offset)
    at = _entry_at(number)  # T6
    words.bytes[at : at + L.ENTRY_NAME_BYTES] = encoded
    words.u32[(at + L.ENTRY_OFFSET) >> 2] = line
    words.u32[(at + L.ENTRY_SIZE) >> 2] = lines
    words.store32(L.HEADER_ENTRY_COUNT, number + 1)  # T7. TABLE-O1 -> count
    words.store32(L.HEADER_NEXT_OFFSET, line + lines)  # T8
    attachment.waiting.wake_all(L.HEADER_NAME_WAITERS)  # T9
    return Entry(name, offset, lines * L.LINE_BYTES)
