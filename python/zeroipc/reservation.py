"""Room in a ring that is written where it lies, then committed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from . import ring_messages
from ._segment import whole
from .errors import Code, fail

if TYPE_CHECKING:
    from .ring import Ring
    from .side import Area


class RingReservation:
    """Room for elements side by side, or for one message. Nothing else can be written to the ring until it is committed
    or aborted, which leaving a `with` does.

    `view` is a NumPy array of elements, or a writable memoryview of a message's bytes; `len` says of how many. Do not
    use it after the end of the reservation.
    """

    __slots__ = ("__weakref__", "_area", "_index", "_releases", "_ring", "_view")

    def __init__(self, ring: Ring, area: Area, view: np.ndarray | memoryview, index: int) -> None:
        self._ring = ring
        self._area = area
        self._view: Any = view
        self._index = index
        self._releases = area.producer.releases

    @property
    def view(self) -> Any:
        self._check()
        return self._view

    @property
    def ended(self) -> bool:
        return self._view is None or self._ring.closed or self._area.producer.releases != self._releases

    def __len__(self) -> int:
        self._check()
        return len(self._view)

    def __bool__(self) -> bool:
        return True  # also of an empty message

    def _check(self) -> None:
        if self.ended:
            raise fail(Code.CLOSED, f"{self._ring.what}: the reservation has ended")

    def commit(self, count: int | None = None) -> None:
        """Writes the first `count` elements, or the first `count` bytes as a message (all, unless told), and ends the
        reservation. Of elements 0 is as good as `abort`. Wait-free. CLOSED when it has ended."""
        self._check()
        r = self._area
        reserved = len(self._view)
        count = reserved if count is None else whole(f"{r.what}: what is committed", count, 0, reserved)
        units = count
        if r.messages:
            ring_messages.write_length(r, self._index, count)
            units = ring_messages.units_of(count)
        self._view = None
        r.close_reservation(units)

    def abort(self) -> None:
        """Gives the room back, unwritten; nothing happens when the reservation has ended."""
        if not self.ended:
            self._view = None
            self._area.close_reservation(0)

    def __enter__(self) -> RingReservation:
        return self

    def __exit__(self, *exception: object) -> None:
        self.abort()
