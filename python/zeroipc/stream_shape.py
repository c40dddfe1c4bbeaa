"""The shape of a stream: what a new one is made of, and the checks of one that exists. SPECIFICATION.md sections 19 and
20."""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from . import layout as L
from ._segment import whole
from .cell import NO_BLOCK
from .elements import Elements
from .errors import Code, fail
from .rows import RowPlaces, Rows, RowShape
from .structure import Located, Plan, Wanted, check_capacity, locate, usual_spares

if TYPE_CHECKING:
    from .memory import Memory

POLICIES = ("block", "drop_oldest", "drop_newest")
OPERATORS = ("none", "map", "filter", "take", "skip", "window", "scan")
MOST_CAPACITY = NO_BLOCK - 1
LARGEST_ELEMENT = 2**31 - 9

_FIXED = struct.Struct("<8I")  # from STREAM_POLICY on


@dataclass(frozen=True)
class DerivedShape:
    """How a stream is made of another one: the fields of its header."""

    operator: int
    count: int
    step: int
    source_segment: int
    source_offset: int


NOT_DERIVED = DerivedShape(0, 0, 0, 0, 0)


@dataclass(frozen=True)
class Asked:
    """What is asked of a stream besides kind, element size and capacity; None: whatever it has, or the usual."""

    policy: str | None = None
    subscribers: int | None = None
    spares: int | None = None
    derived: DerivedShape | None = None


# --- places ---


def _payload_bytes(room: int, is_derived: bool) -> int:
    return room + 8 if is_derived else room


def _payload_stride(size: int) -> int:
    """So that payloads do not straddle lines: a part of a line that divides it, or whole lines."""
    return next((part for part in (8, 16, 32) if size <= part), _whole_lines(size))


def _whole_lines(size: int) -> int:
    return -(-size // L.LINE_BYTES) * L.LINE_BYTES


def _places(subscribers: int, capacity: int, blocks: int, stride: int) -> RowPlaces:
    targets = L.STREAM_SUBSCRIBERS + subscribers * L.LINE_BYTES
    words = targets + _whole_lines(capacity * 8)
    payloads = words + _whole_lines(blocks * 8)
    return RowPlaces(targets, words, payloads, payloads + blocks * stride)


# --- a new one ---


def check_policy(what: str, policy: Any) -> None:
    if policy is not None and policy not in POLICIES:
        names = ", ".join(f'"{name}"' for name in POLICIES)
        raise fail(Code.BAD_ARGUMENT, f"{what}: policy must be one of {names}, not {policy!r}")


def _plan(memory: Memory, wanted: Wanted, elements: Elements, asked: Asked) -> Callable[[int], Plan]:
    def plan(capacity: int) -> Plan:
        stride = _payload_stride(_payload_bytes(elements.room, asked.derived is not None))
        subscribers, spares = memory.max_peers, usual_spares(memory.attachment, stride)
        if asked.spares is not None:
            spares = whole(f"{wanted.what}: spares", asked.spares, 1, NO_BLOCK - capacity)
        if asked.subscribers is not None:
            subscribers = whole(f"{wanted.what}: subscribers", asked.subscribers, 1, L.MAX_SUBSCRIBERS_LIMIT)
        blocks = min(capacity + spares, NO_BLOCK)
        places = _places(subscribers, capacity, blocks, stride)
        d = asked.derived or NOT_DERIVED

        def initialise(offset: int) -> None:
            words = memory.attachment.words
            policy = POLICIES.index(asked.policy or "block")
            fixed = (policy, blocks, subscribers, d.operator, d.count, d.step, d.source_segment, d.source_offset)
            _FIXED.pack_into(words.bytes, offset + L.STREAM_POLICY, *fixed)
            words.array(offset + places.targets, (capacity,), (8,), "<u8").fill(NO_BLOCK)  # lap 0, nothing yet

        return Plan(places.end, stride, initialise)

    return plan


# --- one that exists ---


def _prove(located: Located, elements: Elements) -> Rows:
    """Proves the shape against the structure's size; CORRUPT."""
    at = located.offset + L.STREAM_POLICY
    policy, blocks, lines, operation = _FIXED.unpack_from(located.words.bytes, at)[:4]
    capacity, stride = located.capacity, located.stride
    if policy >= len(POLICIES):
        raise located.corrupt(f"there is no policy {policy}")
    if operation >= len(OPERATORS):
        raise located.corrupt(f"there is no operator {operation}")
    if not 1 <= lines <= L.MAX_SUBSCRIBERS_LIMIT:
        raise located.corrupt(f"it cannot have {lines} subscribers")
    if stride % 8 or stride < _payload_bytes(elements.room, operation != 0):
        raise located.corrupt(f"blocks of {stride} bytes cannot hold payloads of elements of {elements.size}")
    if not capacity < blocks <= NO_BLOCK:
        raise located.corrupt(f"{blocks} blocks for {capacity} cells")
    places = _places(lines, capacity, blocks, stride)
    if places.end > located.size:
        raise located.corrupt(f"{lines} lines and {blocks} blocks do not fit its {located.size} bytes")
    return Rows(located, elements, RowShape(policy, blocks, lines, operation, places))


def _compare(c: Rows, asked: Asked) -> None:
    """With what is wanted of it; SHAPE_MISMATCH."""
    if asked.policy is not None and POLICIES[c.policy] != asked.policy:
        text = f"stored policy {POLICIES[c.policy]}, asked for {asked.policy}"
        raise fail(Code.SHAPE_MISMATCH, f"{c.what}: {text}")
    if asked.derived is None:
        return
    stored = DerivedShape(*_FIXED.unpack_from(c.bytes, c.offset + L.STREAM_POLICY)[3:])
    for field in ("operator", "count", "step", "source_segment", "source_offset"):
        has, wanted = getattr(stored, field), getattr(asked.derived, field)
        if has != wanted:
            text = f"stored {field} {has}, asked for {wanted} ({OPERATORS[asked.derived.operator]})"
            raise fail(Code.SHAPE_MISMATCH, f"{c.what}: {text}")


def open_rows(
    memory: Memory, name: str, elements: Elements, capacity: Any, timeout: float | None, asked: Asked, usual: int = 0
) -> Rows:
    """Finds the stream, or creates it; `usual`: the capacity of a new one where none was asked for (0: open only)."""
    check_policy(elements.what, asked.policy)
    if capacity is not None:
        capacity = check_capacity(elements.what, capacity, MOST_CAPACITY)

    def find(wanted_capacity: int | None) -> Located:
        wanted = Wanted(L.KIND_STREAM, "stream", name, elements.size, wanted_capacity, timeout)
        return locate(memory, wanted, _plan(memory, wanted, elements, asked))

    if capacity is None and usual and name not in memory:
        try:
            located = find(usual)
        except Exception as error:
            if getattr(error, "code", None) is not Code.SHAPE_MISMATCH:
                raise
            located = find(None)  # another process was first, with another capacity
    else:
        located = find(capacity)
    c = _prove(located, elements)
    _compare(c, asked)
    return c
