"""What opening any structure has in common: create or attach, and the checks of its header. SPECIFICATION.md section
6."""

from __future__ import annotations

import struct
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from . import layout as L
from . import table
from ._segment import whole
from .attachment import Attachment, Endable, Gone
from .errors import Code, Error, fail
from .waiting import Condition, Effort

if TYPE_CHECKING:
    from .memory import Memory

T = TypeVar("T")

_HEADER = struct.Struct("<4I")
_MOST_SPARE_BYTES = 1 << 18


@dataclass(frozen=True)
class Wanted:
    """What a structure is expected to be. Without a capacity it is opened, and `timeout` says how long to wait for its
    name (seconds; None: for ever)."""

    kind: int
    kind_name: str
    name: str
    elem_size: int
    capacity: int | None = None
    timeout: float | None = 0

    @property
    def what(self) -> str:
        """For messages: `queue "commands"`."""
        return f'{self.kind_name} "{self.name}"'

    def corrupt(self, why: str) -> Error:
        return fail(Code.CORRUPT, f"{self.what}: {why}")


@dataclass(frozen=True)
class Plan:
    """What a new structure is to be: its bytes, its stride, and what is written behind the four common words (at an
    offset in the segment). `capacity`, where that is not the wanted one."""

    size: int
    stride: int
    initialise: Callable[[int], None] | None = None
    capacity: int | None = None


class Located:
    """Where a structure lies, proved. What a structure works on begins with this; nothing in the segment is trusted for
    an address after it is made."""

    __slots__ = ("attachment", "capacity", "elem_size", "offset", "owner", "size", "stride", "what", "words")

    def __init__(self, attachment: Attachment, what: str, entry: table.Entry, header: tuple[int, ...]) -> None:
        self.attachment = attachment
        self.words = attachment.words
        self.what = what
        self.offset = entry.offset
        """Of its header, in the segment."""
        self.size = entry.size
        self.owner = attachment.owner
        _, self.elem_size, self.capacity, self.stride = header

    def fixed32(self, field: int) -> int:
        """A word of the header that never changes."""
        return self.words.load32(self.offset + field)

    def corrupt(self, why: str) -> Error:
        return fail(Code.CORRUPT, f"{self.what}: {why}")


def locate(memory: Memory, wanted: Wanted, plan: Callable[[int], Plan]) -> Located:
    """Finds the structure, or creates it as planned for that capacity, and compares its header with what is wanted."""
    attachment = memory.attachment
    if wanted.capacity is None:
        entry = table.find(attachment, table.encode_name(wanted.name))
        if entry is None and wanted.timeout != 0:
            memory.wait_for(wanted.name, wanted.timeout)
            entry = table.find(attachment, table.encode_name(wanted.name))
        if entry is None:
            raise fail(Code.NOT_FOUND, f'segment "{memory.name}" has no structure "{wanted.name}"')
    else:
        made = plan(wanted.capacity)
        capacity = wanted.capacity if made.capacity is None else made.capacity

        def initialise(offset: int) -> None:
            _HEADER.pack_into(attachment.words.bytes, offset, wanted.kind, wanted.elem_size, capacity, made.stride)
            if made.initialise:
                made.initialise(offset)

        entry, _ = table.find_or_create(attachment, wanted.name, made.size, initialise)
    return _check(attachment, wanted, entry)


def _kind_text(kind: int) -> str:
    letters = kind.to_bytes(4, "little")
    return "".join(chr(letter) if 32 <= letter < 127 else "?" for letter in letters)


def _check(attachment: Attachment, wanted: Wanted, entry: table.Entry) -> Located:
    header = _HEADER.unpack_from(attachment.words.bytes, entry.offset)
    kind, elem_size, capacity, _ = header
    if kind != wanted.kind:
        why = f"is a structure of kind '{_kind_text(kind)}', asked for {wanted.kind_name}"
        raise fail(Code.KIND_MISMATCH, f'"{wanted.name}" {why}')
    if elem_size != wanted.elem_size:
        why = f"stored element size {elem_size}, asked for {wanted.elem_size}"
        raise fail(Code.SHAPE_MISMATCH, f"{wanted.what}: {why}")
    if wanted.capacity and capacity != wanted.capacity:  # 0: an unbuffered channel, which looks for itself
        raise fail(Code.SHAPE_MISMATCH, f"{wanted.what}: stored capacity {capacity}, asked for {wanted.capacity}")
    if capacity == 0:
        raise wanted.corrupt("its capacity is 0")
    return Located(attachment, wanted.what, entry, header)


def check_capacity(what: str, capacity: Any, most: int) -> int:
    return whole(f"{what}: capacity", capacity, 1, most)


def usual_spares(attachment: Attachment, stride: int) -> int:
    """How many blocks a new structure has beyond its capacity unless asked otherwise."""
    return min(attachment.shape.max_peers, max(8, _MOST_SPARE_BYTES // stride))


def block_stride(head: int, elem_size: int) -> int:
    """The stride of blocks that have a head of so many bytes: 32 where that suffices, else whole lines."""
    size = head + ((elem_size + 7) & ~7)
    return 32 if size <= 32 else -(-size // L.LINE_BYTES) * L.LINE_BYTES


class Structure(Endable):
    """Base of every handle on a structure but Array.

    `_core` is what operations that change the structure work on, `_look` what those that only look work on: the same
    object, but in a read-only memory. When the memory or the handle is closed, and in a forked child, a Gone takes
    their place, which raises the right error. An operation reads its attribute once and goes on with what it found: so
    a close in another thread never pulls the segment from under it.
    """

    __slots__ = ("_core", "_look", "memory", "name", "what")

    kind_name: ClassVar[str]
    _core: Any
    _look: Any

    def __init__(self, memory: Memory, name: str) -> None:
        self.memory = memory
        self.name = name
        self.what = f'{self.kind_name} "{name}"'

    def _open(self, core: Any) -> None:
        """To be called once, at the end of the constructor."""
        self._look = core
        self._core = core
        if self.memory.read_only:
            text = f'segment "{self.memory.name}" is open read-only: cannot change {self.what}'
            self._core = Gone(Code.READ_ONLY, text)
        self.memory.ending.add(self)

    def let_go(self, gone: Gone) -> None:
        self._core = gone
        self._look = gone

    @property
    def closed(self) -> bool:
        """Whether it was closed, or its memory was."""
        return isinstance(self._look, Gone)

    def close(self) -> None:
        """Lets go of the structure, which stays in the segment. Waits on this handle end with CLOSED. Twice is fine."""
        if not self.closed:
            self.let_go(Gone(Code.CLOSED, f"{self.what} is closed"))
            self.memory.ring()

    def __enter__(self: T) -> T:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.name!r} in {self.memory.name!r}{' (closed)' if self.closed else ''}>"

    # --- waiting, for the structures: each operation was tried once before, without success ---

    def _effort(
        self, doing: str, set: int, holds: Callable[[], bool] | None, attempt: Callable[[], T | None]
    ) -> Effort[T]:
        """An effort that waits in one set, given by its offset in the structure."""
        core: Located = self._core
        conditions: Sequence[Condition] = (Condition(core.attachment, core.offset + set, holds),)
        return Effort(f"{self.what}: {doing}", conditions, attempt)
