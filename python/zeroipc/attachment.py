"""A segment as this process has it open: its window, its peer slot, its waits. Structures share it through their
memory.

It lives as long as anything refers to it: a thread that is inside an operation while another one closes the memory
still finds the segment mapped and the peer slot held.
"""

from __future__ import annotations

import os
import sys
import threading
import weakref
from types import FrameType
from typing import NoReturn

from . import _segment, peers
from ._atomics import Atomics, atomics
from ._c_library import CLibrary, lend, library
from .errors import Code, fail, fail_os
from .waiting import Waiting
from .words import Words


def equipment() -> tuple[Atomics, CLibrary | None]:
    """By what this process works on segments; UNSUPPORTED."""
    return atomics(), library()


class Attachment:
    __slots__ = (
        "__weakref__", "_slot", "lent", "name", "owner", "read_only", "shape", "table_lock", "waiting", "wide_sets",
        "window", "words",
    )  # fmt: skip

    def __init__(self, file: str, *, read_only: bool, any_owner: bool, label: str) -> None:
        operations, lent_to = equipment()
        self.name = f"/{file}"
        self.read_only = read_only
        fd, self.shape = _segment.open_file(file, read_only, any_owner)
        try:
            self.window = _segment.Window(fd, self.shape.size, not read_only)
        except OSError as error:
            raise fail_os(error, f'cannot map segment "{self.name}" of {self.shape.size} bytes') from error
        self.words = Words(self.window, operations)
        self.wide_sets = self.shape.max_peers > 64  # whether a waiter set is more than one word
        self.table_lock = threading.Lock()
        self.owner = 0
        self._slot: peers.Slot | None = None
        if not read_only:
            self._slot = peers.attach(self, label)
            self.owner = self._slot.owner  # 0: a reader
        self.waiting = Waiting(self.words, self.shape, self.owner & 0xFF)
        self.lent = lend(lent_to, self.name, self.window, self.owner)

    def detach(self) -> None:
        """Gives the peer slot back, once no handle refers to this any more: at once if no thread is inside an
        operation, which may still hold a block; else with the last of them. (Not merely when nobody refers to this: an
        error that is kept refers to the frames that it came through.)"""
        if self._slot is not None and not _is_inside(sys._getframe(1)):
            self._slot.release()

    def is_alive(self, owner: int) -> bool:
        return peers.is_alive(self, owner)

    def is_unlinked(self) -> bool:
        return os.fstat(self.window.fd).st_nlink == 0


_MY_PACKAGE = __name__.rpartition(".")[0]
# Their frames hold nothing in the segment: who closes, and who sleeps for event loops.
_HARMLESS = {f"{_MY_PACKAGE}.memory", f"{_MY_PACKAGE}._sleeper"}


def _is_inside(here: FrameType) -> bool:
    """Whether a thread is inside an operation of this package. This one may be, too: in a signal handler."""
    frames = sys._current_frames()
    frames[threading.get_ident()] = here  # not this one, which would refer to itself
    for top in frames.values():
        frame: FrameType | None = top
        while frame is not None:
            module = frame.f_globals.get("__name__", "")
            if module.startswith(f"{_MY_PACKAGE}.") and module not in _HARMLESS:
                return True
            frame = frame.f_back
    return False


class Gone:
    """Stands in place of what a handle works on once that may not be used: whatever is asked of it raises the error.

    So the fast paths need not ask whether the memory is closed, read-only, or from before a fork.
    """

    __slots__ = ("_code", "_message")

    def __init__(self, code: Code, message: str) -> None:
        object.__setattr__(self, "_code", code)
        object.__setattr__(self, "_message", message)

    def refuse(self) -> NoReturn:
        raise fail(object.__getattribute__(self, "_code"), object.__getattribute__(self, "_message"))

    def __getattr__(self, name: str) -> NoReturn:
        self.refuse()

    def __setattr__(self, name: str, value: object) -> NoReturn:
        self.refuse()


class Ending:
    """Who must be told when the segment ends for this process: at close, and in a forked child."""

    __slots__ = ("_users",)

    def __init__(self) -> None:
        self._users: weakref.WeakSet[Endable] = weakref.WeakSet()

    def add(self, user: Endable) -> None:
        self._users.add(user)

    def end(self, gone: Gone) -> None:
        for user in self._all():
            user.let_go(gone)

    def _all(self) -> list[Endable]:
        while True:
            try:
                return list(self._users)
            except RuntimeError:  # another thread has added one meanwhile
                continue


class Endable:
    """Something whose hold on the segment can be taken away."""

    __slots__ = ("__weakref__",)

    def let_go(self, gone: Gone) -> None:
        """`gone` takes the place of what it works on."""
        raise NotImplementedError
