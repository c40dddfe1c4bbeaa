"""The two sides of a ring: who holds a side, where it stands, and how it comes to know of units. SPECIFICATION.md
section 13 has the steps (T, W, R).

  position     [ lap:32 | index:32 ]   the index counts units: elements, or 8 bytes of messages
  owner word   [ 0:40 | owner:24 ]     one for each side

Each side keeps in private memory where it stands and how many units it knows to be free or readable, and reads the
other's position only when those are used up (the cached indices of MCRingBuffer: Lee, Bu and Chandranmenon 2010).
"""

from __future__ import annotations

import threading
from typing import Any, NoReturn, TypeVar, cast

import numpy as np

from . import layout as L
from . import peers
from .cell import OWNER_MASK
from .elements import Elements
from .errors import Code, fail
from .holders import holders_of
from .structure import Located

T = TypeVar("T")

_INDEX_MASK = (1 << 32) - 1
_LAP_MASK = (1 << 32) - 1
CONTENTS = {L.RING_ELEMENTS: "elements", L.RING_MESSAGES: "messages"}


class Side:
    """What a process keeps for a side. `lock` lets its threads in one at a time; an operation that was interrupted, by
    Ctrl-C for instance, leaves what it knew in doubt: see `enter`."""

    __slots__ = ("doubtful", "held", "index", "is_producer", "known", "lap", "lock", "other", "own", "releases",
                 "reserved", "role", "word")  # fmt: skip

    def __init__(self, is_producer: bool, offset: int) -> None:
        self.is_producer = is_producer
        self.role = "producer" if is_producer else "consumer"
        self.lock = threading.Lock()
        self.held = False
        self.doubtful = False
        self.lap = self.index = 0
        self.known = 0  # units that are free, or readable, from here on; 0 unless held
        self.reserved = 0  # the producer's: units of an open reservation
        self.releases = 0  # how often it was released: waits on it end with that
        tail, head = (offset + L.RING_TAIL) >> 3, (offset + L.RING_HEAD) >> 3
        self.own, self.other = (tail, head) if is_producer else (head, tail)  # numbers of words
        self.word = (offset + (L.RING_PRODUCER if is_producer else L.RING_CONSUMER)) >> 3

    @property
    def position(self) -> int:
        return self.lap << 32 | self.index


class Area(Located):
    """A ring as its operations work on it: proved at open. Words are given by their number in `u64`, bytes by their
    offset in the segment."""

    __slots__ = (
        "area", "base", "bytes", "cas64", "consumer", "elements", "first", "holders", "largest", "messages",
        "not_empty", "not_full", "octets", "producer", "scalars", "store64", "u64", "units", "waiting", "wide_sets",
    )  # fmt: skip

    def __init__(self, located: Located, elements: Elements | None, largest: int) -> None:
        """Elements, or messages of at most `largest` bytes: see `prove`."""
        for name in Located.__slots__:
            setattr(self, name, getattr(located, name))
        words = self.words
        self.waiting = self.attachment.waiting
        self.wide_sets = self.attachment.wide_sets
        self.u64 = words.u64
        self.bytes = words.bytes
        self.base = words.base
        self.cas64 = words.atomics.cas64
        self.holders = holders_of(self.attachment)
        self.store64 = words.atomics.store64
        self.messages = elements is None
        self.elements = elements
        self.largest = largest
        self.units = self.capacity // L.FRAME_UNIT if self.messages else self.capacity
        self.area = self.offset + L.RING_AREA
        self.not_empty = (self.offset + L.RING_NOT_EMPTY) >> 3
        self.not_full = (self.offset + L.RING_NOT_FULL) >> 3
        overflow = (largest + 7) & ~7 if self.messages else 0
        self.octets = words.array(self.area, (self.units * self.stride + overflow,), (1,), np.uint8)
        # Scalars that a memoryview knows are stored where they lie: element `first` is that of unit 0.
        self.scalars: Any = None
        self.first = 0
        if elements is not None and elements.format:
            self.scalars = words.bytes.cast(cast(Any, elements.format))
            self.first = self.area >> elements.shift
        self.producer = Side(True, self.offset)
        self.consumer = Side(False, self.offset)

    # --- positions ---

    def behind(self, index: int, units: int) -> int:
        """The index so many units behind another one, without its lap."""
        index += units
        return index if index < self.units else index - self.units

    def distance(self, head: int, tail: int) -> int:
        """Units from the head's position to the tail's; CORRUPT when they cannot be so."""
        start, end = head & _INDEX_MASK, tail & _INDEX_MASK
        laps = ((tail >> 32) - (head >> 32)) & _LAP_MASK
        units = end - start + self.units * laps
        if start < self.units and end < self.units and laps <= 1 and 0 <= units <= self.units:
            return units
        raise self.corrupt("its positions contradict each other")

    def used(self) -> int:
        """Units that are written and not yet read: exact while nobody writes or reads."""
        # The head first: whatever happens before the other load can only make it look more, never less than nothing.
        head, tail = self.u64[self.producer.other], self.u64[self.producer.own]
        start, end = head & _INDEX_MASK, tail & _INDEX_MASK
        if start >= self.units or end >= self.units:
            raise self.corrupt("a position lies outside")
        laps = ((tail >> 32) - (head >> 32)) & _LAP_MASK
        if laps >= 1 << 31:
            laps -= 1 << 32
        return max(0, min(self.units, laps * self.units + end - start))

    # --- who holds a side ---

    def holder(self, side: Side) -> int:
        """The owner id of the living participant that has the side; 0 when nobody has."""
        owner = self.u64[side.word] & OWNER_MASK
        return owner if self.attachment.is_alive(owner) else 0

    def _taken(self, side: Side) -> NoReturn:
        owner = self.u64[side.word] & OWNER_MASK
        peer = next((peer for peer in peers.living(self.attachment) if peer.owner == owner), None)
        who = "somebody who has just gone"
        if peer:
            who = "another handle of this participant" if peer.is_self else f'process {peer.pid} ("{peer.label}")'
        raise fail(Code.TAKEN, f"{self.what}: its {side.role} is {who}")

    def take(self, side: Side) -> None:
        """T1 to T3, with the side's lock; TAKEN, CORRUPT."""
        if side.held:
            return
        word = self.u64[side.word]
        owner = word & OWNER_MASK
        # T1. What another handle of mine holds is taken, too.
        is_left = owner == self.owner and self.holders.get(side.word, side) is side
        if not is_left and self.attachment.is_alive(owner):
            self._taken(side)
        if self.holders.setdefault(side.word, side) is not side:
            self._taken(side)
        # T2. RING-O3 <- drop, or the death just seen: nobody else stores this side's position any more.
        if not self.cas64(self.base + (side.word << 3), word, self.owner):
            self.holders.pop(side.word)
            self._taken(side)
        side.doubtful = False
        self.stand(side)
        side.held = True

    def stand(self, side: Side) -> None:
        """T3, not before T2: whoever had the side meanwhile, or died in it, may have stored another position."""
        position = self.u64[side.own]
        side.lap, side.index = position >> 32, position & _INDEX_MASK
        side.known = 0
        if side.index >= self.units:
            self.drop(side)
            raise self.corrupt("a position lies outside")

    def drop(self, side: Side) -> None:
        """T4, if this handle has the side. An open reservation ends unpublished."""
        side.held = False
        side.known = side.reserved = 0
        if self.holders.get(side.word) is side:
            if self.u64[side.word] == self.owner:
                self.store64(self.base + (side.word << 3), 0)  # RING-O3 -> take: I store this side's position no more
            del self.holders[side.word]

    def release(self, side: Side) -> None:
        """Gives the side back, if this handle has it. Waits on it end with that."""
        with side.lock:
            if self.holders.get(side.word) is not side:
                return
            side.releases += 1
            self.drop(side)
        if self.waiting.stands((self.not_full if side.is_producer else self.not_empty) << 3):
            self.waiting.ring_mine()

    # --- knowing of units ---

    def know(self, side: Side, units: int) -> bool:
        """W1 or R1, with the side's lock: whether the side knows of so many units, after a look at the other one if it
        did not. Takes the side, if need be."""
        if side.doubtful:
            self._resolve(side)
        if side.reserved:
            text = "a reservation is open: commit or abort it before anything else is written"
            raise fail(Code.BAD_ARGUMENT, f"{self.what}: {text}")
        if side.known >= units > 0:
            return True
        self.take(side)
        if side.is_producer:
            # RING-O2 <- advance: what is free now, the consumer reads no more.
            side.known = self.units - self.distance(self.u64[side.other], side.position)
        else:
            side.known = self.distance(side.position, self.u64[side.other])  # RING-O1 <- publish: it is written
        return side.known >= units

    def _resolve(self, side: Side) -> None:
        """After an operation that was interrupted: its position may be stored, and not be known here."""
        side.doubtful = False
        if side.held and self.u64[side.own] != side.position:
            side.reserved = 0
            self.stand(side)

    def _move(self, side: Side, units: int) -> None:
        index, lap = side.index + units, side.lap
        if index >= self.units:
            index -= self.units
            lap = lap + 1 & _LAP_MASK
        known = side.known - units
        side.known, side.doubtful = 0, True
        self.store64(self.base + (side.own << 3), lap << 32 | index)
        side.index, side.lap = index, lap
        side.known, side.doubtful = known, False

    def publish(self, units: int) -> None:
        """W3, the write, of known units that have been written; W4 comes without the lock."""
        self._move(self.producer, units)  # RING-O1 -> know: the payload may be read

    def advance(self, units: int) -> None:
        """R3, the read, of known units that have been read; R4 comes without the lock."""
        self._move(self.consumer, units)  # RING-O2 -> know: the units may be written again

    def wake_reader(self) -> None:
        """W4."""
        if self.u64[self.not_empty] or (self.wide_sets and self.waiting.any_waiting(self.not_empty << 3)):
            self.waiting.wake_one(self.not_empty << 3)

    def wake_writer(self) -> None:
        """R4."""
        if self.u64[self.not_full] or (self.wide_sets and self.waiting.any_waiting(self.not_full << 3)):
            self.waiting.wake_one(self.not_full << 3)

    # --- in place ---

    def open_reservation(self, units: int) -> bool:
        """Whether so many units are free, and are reserved now."""
        if not self.know(self.producer, units):
            return False
        self.producer.reserved = units
        self.producer.known = 0  # so that whoever would write looks, and finds the reservation
        return True

    def close_reservation(self, units: int) -> None:
        """Publishes the first of the units that were reserved, perhaps none; the others are free again."""
        with self.producer.lock:
            self.producer.reserved = 0
            if units and self.producer.held:
                self.producer.known = units
                self.publish(units)
        if units:
            self.wake_reader()


def prove(located: Located, elements: Elements | None) -> Area:
    """Proves the shape against the structure's size; SHAPE_MISMATCH, CORRUPT."""
    mode, largest = located.fixed32(L.RING_MODE), located.fixed32(L.RING_LARGEST)
    asked = L.RING_MESSAGES if elements is None else L.RING_ELEMENTS
    if mode != asked:
        holds = CONTENTS.get(mode, f"contents of mode {mode}")
        raise fail(Code.SHAPE_MISMATCH, f"{located.what}: it holds {holds}, asked for {CONTENTS[asked]}")
    capacity, stride = located.capacity, located.stride
    if stride != (L.FRAME_UNIT if elements is None else elements.size):
        raise located.corrupt(f"units of {stride} bytes cannot be for its elements of {located.elem_size}")
    if elements is None and (capacity % L.FRAME_UNIT or largest > capacity - L.FRAME_PAYLOAD):
        raise located.corrupt(f"messages of {largest} bytes do not fit a capacity of {capacity}")
    if elements is not None:
        largest = 0
    if L.RING_AREA + capacity * located.elem_size + ((largest + 7) & ~7) > located.size:
        raise located.corrupt(f"a capacity of {capacity} does not fit its {located.size} bytes")
    return Area(located, elements, largest)
