"""A ring of messages of any size. SPECIFICATION.md section 13.

  frame  [ length:32 | 0:32 ] payload

in units of 8 bytes. It is contiguous: one that begins near the end of the area goes on behind it, in the overflow.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from typing import TypeAlias

from . import layout as L
from .errors import Code, fail
from .side import Area

# What a message is given as.
Message: TypeAlias = bytes | bytearray | memoryview
_LENGTH = struct.Struct("<Q")  # and the reserved half


def units_of(length: int) -> int:
    """Units of the frame of a message."""
    return 1 + (length + L.FRAME_UNIT - 1) // L.FRAME_UNIT


def octets_of(r: Area, message: Message) -> memoryview:
    """The message's bytes; OUT_OF_RANGE when there are too many."""
    try:
        view = memoryview(message).cast("B")
    except TypeError as error:
        text = f"{r.what}: a message is bytes, or an object with a contiguous buffer, not {type(message).__name__}"
        raise fail(Code.OUT_OF_RANGE, text) from error
    check_length(r, len(view))
    return view


def check_length(r: Area, length: int) -> None:
    if length > r.largest:
        text = f"a message of {length} bytes is too large, {r.largest} is the most here"
        raise fail(Code.OUT_OF_RANGE, f"{r.what}: {text}")


def _place(r: Area, index: int) -> int:
    """The offset of a unit in the segment."""
    return r.area + index * L.FRAME_UNIT


def write_many(r: Area, messages: Sequence[memoryview]) -> int:
    """Writes messages, as many as there is room for; how many. They appear together."""
    s = r.producer
    with s.lock:
        units = done = 0
        for message in messages:
            behind = units + units_of(len(message))
            if behind > r.units or not r.know(s, behind):  # W1
                break
            at = _place(r, r.behind(s.index, units))  # W2
            _LENGTH.pack_into(r.bytes, at, len(message))
            r.bytes[at + L.FRAME_PAYLOAD : at + L.FRAME_PAYLOAD + len(message)] = message
            units = behind
            done += 1
        if units:
            r.publish(units)
    if units:
        r.wake_reader()
    return done


def _find(r: Area, behind: int) -> tuple[int, int] | None:
    """The message so many units behind the head: where its bytes lie, and how many they are. None: there is none."""
    s = r.consumer
    if behind >= r.units or not r.know(s, behind + 1):  # R1
        return None
    at = _place(r, r.behind(s.index, behind))
    length = int.from_bytes(r.bytes[at : at + 4], "little")  # once: a hostile producer could change it after the check
    if length > r.largest or units_of(length) > s.known - behind:
        raise r.corrupt("a message's length cannot be so")
    return at + L.FRAME_PAYLOAD, length


def read_many(r: Area, most: int) -> list[bytes]:
    """Reads up to so many messages."""
    s = r.consumer
    out: list[bytes] = []
    with s.lock:
        units = 0
        while len(out) < most and (found := _find(r, units)):
            at, length = found
            out.append(bytes(r.bytes[at : at + length]))  # R2
            units += units_of(length)
        if out:
            r.advance(units)
    if out:
        r.wake_writer()
    return out


def peek(r: Area) -> memoryview | None:
    """The oldest message in place."""
    with r.consumer.lock:
        found = _find(r, 0)
    return r.bytes[found[0] : found[0] + found[1]].toreadonly() if found else None


def reserve(r: Area, length: int) -> tuple[memoryview, int] | None:
    """Room for a message in place; and the unit at which its frame begins."""
    s = r.producer
    with s.lock:
        if not r.open_reservation(units_of(length)):
            return None
        at = _place(r, s.index) + L.FRAME_PAYLOAD
        return r.bytes[at : at + length], s.index


def write_length(r: Area, index: int, length: int) -> None:
    """Before a reservation is committed."""
    _LENGTH.pack_into(r.bytes, _place(r, index), length)


def advance(r: Area, count: int) -> bool:
    """R3 for so many messages, all or none; False when they are not there."""
    with r.consumer.lock:
        units = 0
        for _ in range(count):
            found = _find(r, units)
            if not found:
                return False
            units += units_of(found[1])
        r.advance(units)
    r.wake_writer()
    return True
