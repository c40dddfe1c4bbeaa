"""Positions of a stream as private numbers: [ lap:39 | index:24 ], and the shorter form that subscriber lines and block
words have, whose lap is cut to 39 - k bits. SPECIFICATION.md section 19."""

from __future__ import annotations

from .cell import LAP_MASK, NO_BLOCK, POSITION_MASK

POSITION_BITS = (1 << 63) - 1
# What lies between a position and the one of the same index in the next lap.
ONE_LAP = 1 << 24


def position_of(lap: int, index: int) -> int:
    return lap << 24 | index


def lap_of(position: int) -> int:
    return position >> 24


def index_in(position: int) -> int:
    return position & NO_BLOCK


def position_after(a: int, b: int) -> bool:
    """Whether position `a` comes after position `b`; laps count modulo 2^39."""
    return 0 < ((a - b) & POSITION_BITS) < 1 << 62


def lap_later(position: int) -> int:
    return (position + ONE_LAP) & POSITION_BITS


def lap_earlier(position: int) -> int:
    return (position - ONE_LAP) & POSITION_BITS


def position_before(capacity: int, position: int, back: int) -> int:
    """The position `back` places before this one, at most one lap."""
    index = position & NO_BLOCK
    if index >= back:
        return position - back
    return position_of((lap_of(position) - 1) & LAP_MASK, index + capacity - back)


def position_plus(capacity: int, position: int, count: int) -> int:
    """The position `count` places behind this one."""
    laps, index = divmod((position & NO_BLOCK) + count, capacity)
    return position_of((lap_of(position) + laps) & LAP_MASK, index)


def distance(capacity: int, first: int, to: int) -> int:
    """How many positions lie from `first` to `to`, which is not before it."""
    laps = (lap_of(to) - lap_of(first)) & LAP_MASK
    return laps * capacity + index_in(to) - index_in(first)


def position_number(capacity: int, position: int) -> int:
    """How many positions lie before this one, from the very first on."""
    return lap_of(position) * capacity + index_in(position)


def whole_position(index_bits: int, word: int, near: int) -> int:
    """The position in a subscriber word, its lap made whole as the nearest to that of `near`. Its index may be
    corrupt."""
    cut = (word >> 24 & POSITION_MASK) >> index_bits
    laps = 1 << (39 - index_bits)  # that can be told apart
    apart = (cut - lap_of(near)) & (laps - 1)
    if apart >= laps >> 1:
        apart -= laps
    return position_of((lap_of(near) + apart) & LAP_MASK, word >> 24 & ((1 << index_bits) - 1))


def is_position(capacity: int, position: int) -> bool:
    return index_in(position) < capacity and lap_of(position) <= LAP_MASK
