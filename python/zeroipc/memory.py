"""Memory: a handle on a named segment. Everything else lives in one. SPECIFICATION.md sections 3 to 5."""

from __future__ import annotations

import asyncio
import os
import sys
import time
import weakref
from collections.abc import Iterator
from typing import Any, TypeAlias

from . import _segment, peers, table
from . import layout as L
from .attachment import Attachment, Ending, Gone, equipment
from .errors import Code, Error, ExistsError, NotFoundError, fail
from .peers import Peer
from .table import Entry
from .waiting import Condition, Effort, deadline_of, timed_out, wait, wait_async

# While others create and unlink the segment all the time.
_MOST_TURNS = 1000
# Memory.list hides the type.
Peers: TypeAlias = list[Peer]
Entries: TypeAlias = list[Entry]
Names: TypeAlias = list[str]
_FIRST_PAUSE, _LONGEST_PAUSE = 0.001, 0.05


class Memory:
    """A named segment, opened by this process: a participant with a peer slot of its own.

    With a size: creates the segment, or attaches to the one that exists, whichever process is first; an existing one
    must be at least that large (SHAPE_MISMATCH). Without: opens it, waiting up to `timeout` seconds for it to exist
    (None: for ever; `await Memory.open_async(...)` does not block).

    size: bytes, or text such as "10MB" (powers of 1024).
    max_entries, max_peers: of a new segment: structures that it can have, participants at once (1 to 255); 64 each.
    mode: of a new segment: permission bits; 0o600.
    label: shown to whoever lists the peers, at most 32 bytes; the program's name.
    read_only: only look: no peer slot, no lock, no waiting; nothing it does reaches the segment.
    any_owner: attach to a segment of another user, too.

    Threads share it and every handle in it. A forked child does not inherit it: there everything but arrays raises
    CLOSED, and the segment is to be opened anew. It cannot be pickled: pass the name.
    """

    __slots__ = ("__weakref__", "_attachment", "ending", "name", "read_only")

    name: str
    read_only: bool

    def __init__(
        self,
        name: str,
        size: int | str | None = None,
        *,
        timeout: float | None = 0,
        max_entries: int | None = None,
        max_peers: int | None = None,
        mode: int | None = None,
        label: str | None = None,
        read_only: bool = False,
        any_owner: bool = False,
    ) -> None:
        file = _segment.file_of(name)
        options: dict[str, Any] = {
            "read_only": bool(read_only),
            "any_owner": bool(any_owner),
            "label": _usual_label() if label is None else str(label),
        }
        if size is None:
            opened = _open(file, options, timeout)
        else:
            opened = _create_or_open(file, _segment.parse_size(size), max_entries, max_peers, mode, options)
        self.name = f"/{file}"
        self.read_only = bool(read_only)
        self.ending = Ending()
        self._attachment: Any = opened
        _memories.add(self)

    @classmethod
    def create(cls, name: str, size: int | str, **options: Any) -> Memory:
        """Creates a segment; EXISTS when the name is taken. Options as of the constructor."""
        equipment()  # nothing is created where it cannot be used
        shape = {key: options.pop(key, None) for key in ("max_entries", "max_peers", "mode")}
        _segment.create_file(_segment.file_of(name), _segment.parse_size(size), **shape)
        return cls(name, **options)

    @classmethod
    def open(cls, name: str, *, timeout: float | None = 0, **options: Any) -> Memory:
        """Opens a segment that exists; NOT_FOUND, or TIMEOUT when it is waited for."""
        return cls(name, timeout=timeout, **options)

    @classmethod
    async def open_async(cls, name: str, *, timeout: float | None = None, **options: Any) -> Memory:
        """Opens a segment, waiting for it to exist without blocking the event loop."""
        until = deadline_of(timeout)
        for pause in _pauses():
            try:
                return cls(name, **options)
            except NotFoundError:
                left = until - time.monotonic()
                if left <= 0:
                    raise timed_out(f'segment "{name}": waiting for it to exist', timeout) from None
                await asyncio.sleep(min(pause, left))
        raise AssertionError

    @staticmethod
    def exists(name: str) -> bool:
        """Whether there is a segment of that name that this user may read."""
        return _segment.is_segment(_segment.file_of(name))

    @staticmethod
    def list() -> Names:
        """The names of all segments of this machine that this user may read."""
        return [f"/{file}" for file in _segment.list_files()]

    def unlink(self: Memory | str) -> bool:
        """Removes the segment's name: who has it open keeps it, nobody can open it any more. False when there was none.
        `memory.unlink()`, or `Memory.unlink("/name")`."""
        return _segment.unlink_file(_segment.file_of(self.name if isinstance(self, Memory) else self))

    # --- observe ---

    @property
    def size(self) -> int:
        """Bytes of the segment."""
        return self.attachment.shape.size

    @property
    def used(self) -> int:
        """Bytes that are taken: header, table, peers and structures."""
        return table.next_line(self.attachment) * L.LINE_BYTES

    @property
    def max_entries(self) -> int:
        """How many structures the segment has room for."""
        return self.attachment.shape.max_entries

    @property
    def max_peers(self) -> int:
        """How many participants the segment has room for at once."""
        return self.attachment.shape.max_peers

    @property
    def unlinked(self) -> bool:
        """Whether the segment's name is gone."""
        return self.attachment.is_unlinked()

    @property
    def closed(self) -> bool:
        """Whether it was closed; also true in a forked child of who opened it."""
        return isinstance(self._attachment, Gone)

    def peers(self) -> Peers:
        """Every participant that lives now, this one included."""
        return peers.living(self.attachment)

    def entries(self) -> Entries:
        """Every structure, in order of creation."""
        return table.entries(self.attachment)

    def find(self, name: str) -> Entry | None:
        """Where the structure of that name lies. Wait-free."""
        return table.find(self.attachment, table.encode_name(name))

    def __contains__(self, name: str) -> bool:
        return self.find(name) is not None

    def __len__(self) -> int:
        """How many structures there are."""
        return table.count(self.attachment)

    def __bool__(self) -> bool:
        return True

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.entries())

    def wait_for(self, name: str, timeout: float | None = None) -> Entry:
        """Waits until a structure of that name exists; TIMEOUT."""
        found = self.find(name)
        return found if found is not None else wait(self._naming(name), timeout)

    async def wait_for_async(self, name: str, timeout: float | None = None) -> Entry:
        """The same without blocking the event loop."""
        found = self.find(name)
        return found if found is not None else await wait_async(self._naming(name), timeout)

    def _naming(self, name: str) -> Effort[Entry]:
        attachment = self.attachment
        if attachment.read_only:
            raise fail(Code.READ_ONLY, f'segment "{self.name}" is open read-only: cannot wait')
        conditions = (Condition(attachment, L.HEADER_NAME_WAITERS, None),)
        return Effort(f'segment "{self.name}": waiting for "{name}"', conditions, lambda: self.find(name))

    # --- closing ---

    def close(self) -> None:
        """Lets go of the segment, which stays until it is unlinked, and of this process's peer slot. Waits end with
        CLOSED, and so does every operation of its structures. Arrays go on: the segment is unmapped after the last of
        them. Twice is fine."""
        if not self.closed:
            attachment: Attachment = self._attachment
            self._end(Gone(Code.CLOSED, f'segment "{self.name}" is closed'))
            attachment.waiting.ring_mine()
            attachment.detach()

    def _end(self, gone: Gone) -> None:
        self._attachment = gone
        self.ending.end(gone)

    def ring(self) -> None:
        """Makes every wait of this process look again."""
        if not self.closed:
            self._attachment.waiting.ring_mine()

    def __enter__(self) -> Memory:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def __reduce__(self) -> str:
        raise TypeError(f'segment "{self.name}" cannot be pickled: pass its name and open it there')

    def __repr__(self) -> str:
        return f"<Memory {self.name!r}{' (closed)' if self.closed else ''}>"

    @property
    def attachment(self) -> Attachment:
        """For the structures; CLOSED."""
        found: Attachment | Gone = self._attachment
        if isinstance(found, Gone):
            found.refuse()
        return found


_memories: weakref.WeakSet[Memory] = weakref.WeakSet()


def _after_fork_in_child() -> None:
    for memory in [*_memories]:
        if not memory.closed:
            text = f'segment "{memory.name}" was opened before a fork: open it anew in the child'
            memory._end(Gone(Code.CLOSED, text))


os.register_at_fork(after_in_child=_after_fork_in_child)


def _usual_label() -> str:
    return os.path.basename(sys.argv[0] if sys.argv and sys.argv[0] else sys.executable or "python")


def _pauses() -> Iterator[float]:
    pause = _FIRST_PAUSE
    while True:
        yield pause
        pause = min(pause * 2, _LONGEST_PAUSE)


def _open(file: str, options: dict[str, Any], timeout: float | None) -> Attachment:
    until = deadline_of(timeout)
    for pause in _pauses():
        try:
            return Attachment(file, **options)
        except NotFoundError:
            if timeout == 0:
                text = f'there is no segment "/{file}"; give a size to create it'
                raise fail(Code.NOT_FOUND, text) from None
            left = until - time.monotonic()
            if left <= 0:
                raise timed_out(f'segment "/{file}": waiting for it to exist', timeout) from None
            time.sleep(min(pause, left))
    raise AssertionError


def _create_or_open(
    file: str, size: int, max_entries: int | None, max_peers: int | None, mode: int | None, options: dict[str, Any]
) -> Attachment:
    # Each turn means that another process created or unlinked the segment in between.
    for _ in range(_MOST_TURNS):
        try:
            return _check_shape(Attachment(file, **options), size, max_entries, max_peers)
        except NotFoundError:
            pass
        try:
            _segment.create_file(file, size, max_entries, max_peers, mode)
        except ExistsError:
            pass
    raise fail(Code.NOT_FOUND, f'segment "/{file}" is created and unlinked by others all the time')


def _check_shape(found: Attachment, size: int, max_entries: int | None, max_peers: int | None) -> Attachment:
    """An existing segment serves who asks for no more than it has."""
    parts = (
        ("bytes", size, found.shape.size),
        ("entries", max_entries, found.shape.max_entries),
        ("peers", max_peers, found.shape.max_peers),
    )
    for what, asked, has in parts:
        if asked is not None and asked > has:
            found.detach()
            raise fail(Code.SHAPE_MISMATCH, f'segment "{found.name}" exists with {has} {what}, asked for {asked}')
    return found


__all__ = ["Entry", "Error", "Memory", "Peer"]
