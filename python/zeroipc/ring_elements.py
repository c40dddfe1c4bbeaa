"""A ring of elements, side by side. SPECIFICATION.md section 13."""

from __future__ import annotations

import numpy as np

from .side import Area


def _parts(r: Area, index: int, units: int) -> tuple[slice, slice, int]:
    """Where so many elements lie from `index` on: bytes of the area, in two parts where its end comes between; and the
    bytes of the first part."""
    start, size = index * r.stride, units * r.stride
    first = min(size, r.units * r.stride - start)
    return slice(start, start + first), slice(0, size - first), first


def write_many(r: Area, octets: np.ndarray) -> int:
    """Writes elements, given as their bytes, as many as there is room for; how many. They appear together."""
    s = r.producer
    with s.lock:
        wanted = len(octets) // r.stride
        r.know(s, min(wanted, r.units))  # W1
        units = min(wanted, s.known)
        if units == 0:
            return 0
        one, two, first = _parts(r, s.index, units)  # W2
        r.octets[one] = octets[:first]
        r.octets[two] = octets[first : units * r.stride]
        r.publish(units)
    r.wake_reader()
    return units


def read_into(r: Area, octets: np.ndarray) -> int:
    """Reads elements into their bytes, as many as there are; how many."""
    s = r.consumer
    with s.lock:
        wanted = len(octets) // r.stride
        r.know(s, min(wanted, r.units))  # R1
        units = min(wanted, s.known)
        if units == 0:
            return 0
        one, two, first = _parts(r, s.index, units)  # R2
        octets[:first] = r.octets[one]
        octets[first : units * r.stride] = r.octets[two]
        r.advance(units)
    r.wake_writer()
    return units


def readable(r: Area, most: int) -> int:
    """How many elements can be read now, up to `most`."""
    s = r.consumer
    with s.lock:
        r.know(s, min(most, r.units))
        return min(most, s.known)


def peek(r: Area, most: int) -> np.ndarray | None:
    """The oldest elements in place: those up to the end of the area, at most."""
    s = r.consumer
    with s.lock:
        r.know(s, min(most, r.units))  # R1
        units = min(most, s.known, r.units - s.index)
        return _view(r, s.index, units, False) if units else None


def reserve(r: Area, most: int) -> tuple[np.ndarray, int] | None:
    """Room for so many elements in place, or for those up to the end of the area; and where it begins."""
    s = r.producer
    with s.lock:
        r.take(s)
        units = min(most, r.units - s.index)
        return (_view(r, s.index, units, True), s.index) if r.open_reservation(units) else None


def _view(r: Area, index: int, units: int, writable: bool) -> np.ndarray:
    assert r.elements is not None
    dtype = r.elements.dtype
    shape = (units, *dtype.shape)
    view: np.ndarray = np.ndarray(shape, dtype.base, r.bytes, r.area + index * r.stride)
    view.flags.writeable = writable
    return view


def advance(r: Area, count: int) -> bool:
    """R3 for so many elements; False when they are not there."""
    s = r.consumer
    with s.lock:
        if not r.know(s, count):
            return False
        r.advance(count)
    r.wake_writer()
    return True
