"""Every error of this package. SPECIFICATION.md section 23 has the same table for all languages."""

from __future__ import annotations

import builtins
import errno
import os
from enum import IntEnum
from typing import Any


class Code(IntEnum):
    """Number and name of each error, as in SPECIFICATION.md."""

    NOT_FOUND = 1
    EXISTS = 2
    BAD_MAGIC = 3
    BAD_VERSION = 4
    BAD_SIZE = 5
    CORRUPT = 6
    TABLE_FULL = 7
    PEERS_FULL = 8
    SEGMENT_FULL = 9
    SYSTEM_FULL = 10
    NO_PERMISSION = 11
    KIND_MISMATCH = 12
    SHAPE_MISMATCH = 13
    BAD_NAME = 14
    BAD_ARGUMENT = 15
    BAD_TYPE = 16
    OUT_OF_RANGE = 17
    CLOSED = 18
    TIMEOUT = 19
    READ_ONLY = 20
    UNSUPPORTED = 21
    SYSTEM = 22
    TAKEN = 23
    ABANDONED = 24
    FAILED = 25
    ENDED = 26
    SUBSCRIBERS_FULL = 27
    STALE = 28
    FULL = 29


class Error(Exception):
    """Base of every error that this package raises. `code` is stable; the message carries the facts."""

    code: Code

    def __init__(self, code: Code, message: str) -> None:
        super().__init__(message)
        self.code = Code(code)

    def __str__(self) -> str:
        return str(self.args[0])

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.code, str(self)), self.__dict__


class NotFoundError(Error, FileNotFoundError):
    """A segment or a structure of that name does not exist."""


class ExistsError(Error, FileExistsError):
    """Create was asked for a name that is taken; or a future is settled already."""


class FormatError(Error, ValueError):
    """The file is no segment, or one of another format version, or not as long as it says."""


class CorruptError(Error):
    """The segment's words contradict each other."""


class FullError(Error):
    """The table, the peer slots, the segment, /dev/shm, a map or a set has no room left."""


class NoPermissionError(Error, PermissionError):
    """The system does not allow it, or the segment is another user's."""


class MismatchError(Error, ValueError):
    """The structure exists and is of another kind, or has another element size or capacity."""


class ArgumentError(Error, ValueError):
    """A name, an argument or a value that cannot be right."""


class ElementTypeError(Error, TypeError):
    """An element type that cannot be shared."""


class ClosedError(Error, ValueError):
    """The memory or the handle was closed, or the lease has ended."""


class EndedError(Error):
    """The stream or the channel was closed: nothing can be published or sent any more."""


class TimeoutError(Error, builtins.TimeoutError):
    """The time-out passed first."""

    done: int
    """Of an operation on many elements: how many were done before."""

    def __init__(self, code: Code, message: str) -> None:
        super().__init__(code, message)
        self.done = 0


class TakenError(Error):
    """A role that only one can have is held by another participant that lives."""


class ReadOnlyError(Error, PermissionError):
    """A change was tried through a memory that is open read-only."""


class StaleError(Error):
    """The handle fits no lease of a pool any more, or the lease is not the caller's."""


class UnsupportedError(Error, NotImplementedError):
    """This platform cannot do it."""


class SystemError(Error, OSError):
    """The operating system refused; `__cause__` is its error."""


class AbandonedError(Error):
    """Whoever had pledged to set the future died, or gave up."""


class FailedError(Error):
    """The future, the computation or the derivation failed; `reason` is the text that it failed with."""

    reason: str

    def __init__(self, code: Code, message: str, reason: str = "") -> None:
        super().__init__(code, message)
        self.reason = reason


_CLASSES: dict[Code, type[Error]] = {
    Code.NOT_FOUND: NotFoundError,
    Code.EXISTS: ExistsError,
    Code.BAD_MAGIC: FormatError,
    Code.BAD_VERSION: FormatError,
    Code.BAD_SIZE: FormatError,
    Code.CORRUPT: CorruptError,
    Code.TABLE_FULL: FullError,
    Code.PEERS_FULL: FullError,
    Code.SEGMENT_FULL: FullError,
    Code.SYSTEM_FULL: FullError,
    Code.NO_PERMISSION: NoPermissionError,
    Code.KIND_MISMATCH: MismatchError,
    Code.SHAPE_MISMATCH: MismatchError,
    Code.BAD_NAME: ArgumentError,
    Code.BAD_ARGUMENT: ArgumentError,
    Code.BAD_TYPE: ElementTypeError,
    Code.OUT_OF_RANGE: ArgumentError,
    Code.CLOSED: ClosedError,
    Code.TIMEOUT: TimeoutError,
    Code.READ_ONLY: ReadOnlyError,
    Code.UNSUPPORTED: UnsupportedError,
    Code.SYSTEM: SystemError,
    Code.TAKEN: TakenError,
    Code.ABANDONED: AbandonedError,
    Code.FAILED: FailedError,
    Code.ENDED: EndedError,
    Code.SUBSCRIBERS_FULL: FullError,
    Code.STALE: StaleError,
    Code.FULL: FullError,
}


def fail(code: Code, message: str) -> Error:
    """The error of this code, to be raised."""
    return _CLASSES[code](code, message)


_CODES = {
    errno.ENOENT: Code.NOT_FOUND,
    errno.EEXIST: Code.EXISTS,
    errno.EACCES: Code.NO_PERMISSION,
    errno.EPERM: Code.NO_PERMISSION,
    errno.EROFS: Code.NO_PERMISSION,
    errno.ENOSPC: Code.SYSTEM_FULL,
    errno.ENOMEM: Code.SYSTEM_FULL,
    errno.EMFILE: Code.SYSTEM_FULL,
    errno.ENFILE: Code.SYSTEM_FULL,
    errno.EDQUOT: Code.SYSTEM_FULL,
    errno.EFBIG: Code.SYSTEM_FULL,
    errno.ELOOP: Code.BAD_MAGIC,  # a symbolic link, which is never followed
    errno.EISDIR: Code.BAD_MAGIC,
    errno.ENXIO: Code.BAD_MAGIC,  # a socket
}


def fail_os(error: OSError, doing: str) -> Error:
    """The error that stands for one of the operating system, which becomes its `__cause__`."""
    number = error.errno or 0
    made = fail(_CODES.get(number, Code.SYSTEM), f"{doing}: {os.strerror(number) if number else error}")
    if isinstance(made, OSError):
        made.errno = number
    made.__cause__ = error
    return made
