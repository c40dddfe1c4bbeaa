"""Peer slots, and who is alive. SPECIFICATION.md section 4. A slot is an open-file-description lock of one byte of the
segment's file: the kernel drops it when a process dies, whatever its pid or its pid namespace."""

from __future__ import annotations

import mmap
import os
import struct
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from . import _system
from . import layout as L
from .errors import Code, Error, fail, fail_os

if TYPE_CHECKING:
    from .attachment import Attachment

_LINE = struct.Struct("<IIIIQ32s")


@dataclass(frozen=True)
class Peer:
    """A participant that lives."""

    slot: int
    owner: int
    """Its owner id."""
    pid: int
    """In its own namespace."""
    language: str
    attached: float
    """Seconds since 1970."""
    label: str
    is_self: bool


class Slot:
    """A peer slot that this process holds, until nobody refers to this any more.

    The lock lives on a file description of its own. A page that is mapped from it pins the description, so that the
    descriptor itself is closed at once: a child made by fork inherits neither, and nobody can close it by accident.
    """

    __slots__ = ("_page", "_pid", "_unmap", "earlier", "number", "owner")

    def __init__(self, attachment: Attachment) -> None:
        self._page = 0
        self._unmap = _system.unmap
        self._pid = os.getpid()
        try:
            # The same file, even when its name is gone.
            fd = os.open(f"/proc/self/fd/{attachment.window.fd}", os.O_RDWR | os.O_CLOEXEC)
            try:
                self.number = _lock_slot(attachment, fd)
                self._page = _system.pin(fd)
            finally:
                os.close(fd)
        except OSError as error:
            if isinstance(error, Error):
                raise
            raise fail_os(error, f'cannot attach to segment "{attachment.name}"') from error
        self.earlier = attachment.words.load32(attachment.shape.peer_line(self.number) + L.PEER_OWNER) >> 8
        generation = (self.earlier + 1) & 0xFFFF or 1
        self.owner = generation << 8 | self.number

    def __del__(self) -> None:
        self.release()

    def release(self) -> None:
        # In a forked child the page is not there, and its place may be somebody else's.
        if self._page and os.getpid() == self._pid:
            page, self._page = self._page, 0
            self._unmap(page, mmap.PAGESIZE)  # drops the lock


def _lock_slot(attachment: Attachment, fd: int) -> int:
    """Locks the first slot that nobody holds, in order of their generations."""
    words = attachment.words

    def generation(slot: int) -> int:
        return words.load32(attachment.shape.peer_line(slot) + L.PEER_OWNER) >> 8

    for slot in sorted(range(1, attachment.shape.max_peers + 1), key=generation):
        if _system.try_lock(fd, _system.PEER_LOCKS + slot):
            return slot
    text = f'segment "{attachment.name}" has {attachment.shape.max_peers} peer slots'
    raise fail(Code.PEERS_FULL, f"{text} and all are taken by living participants")


def _label_bytes(label: str) -> bytes:
    """A label cut to what a line has, not inside a character."""
    cut = label.encode(errors="replace")[: L.PEER_LABEL_BYTES]
    return cut.decode(errors="ignore").encode()


def attach(attachment: Attachment, label: str) -> Slot:
    """Takes a slot and fills in its line; PEERS_FULL."""
    slot = Slot(attachment)
    words = attachment.words
    line = attachment.shape.peer_line(slot.number)
    words.store32(line + L.PEER_OWNER, slot.earlier << 8)  # nobody; a death here keeps the generation
    words.store32(line + L.PEER_PID, os.getpid())
    words.store32(line + L.PEER_LANGUAGE, L.LANGUAGE_PYTHON)
    words.store64(line + L.PEER_ATTACHED, time.time_ns())
    at = line + L.PEER_LABEL
    words.bytes[at : at + L.PEER_LABEL_BYTES] = _label_bytes(label).ljust(L.PEER_LABEL_BYTES, b"\0")
    words.store32(line + L.PEER_OWNER, slot.owner)  # PEER-O1 -> alive
    return slot


def is_alive(attachment: Attachment, owner: int) -> bool:
    """Whether the participant with this owner id lives. Never decided by a time-out."""
    if owner == attachment.owner:
        return owner != 0
    slot = owner & 0xFF
    if not 1 <= slot <= attachment.shape.max_peers:
        return False
    # PEER-O1 <- attach: a line with another id says that the asked one is gone, whoever holds the lock now.
    if attachment.words.load32(attachment.shape.peer_line(slot) + L.PEER_OWNER) != owner:
        return False
    return _system.is_locked(attachment.window.fd, _system.PEER_LOCKS + slot)


def living(attachment: Attachment) -> list[Peer]:
    """Every participant that lives now, this one included."""
    found = []
    for slot in range(1, attachment.shape.max_peers + 1):
        line = attachment.shape.peer_line(slot)
        owner, pid, language, _, attached, label = _LINE.unpack_from(attachment.words.bytes, line)
        if owner & 0xFF == 0 or not _system.is_locked(attachment.window.fd, _system.PEER_LOCKS + slot):
            continue
        text = label.rstrip(b"\0").decode(errors="replace")
        name = L.LANGUAGES.get(language, str(language))
        found.append(Peer(slot, owner, pid, name, attached / 1e9, text, owner == attachment.owner))
    return found
