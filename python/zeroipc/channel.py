"""Channel: a queue that can be ended. SPECIFICATION.md section 21 has the steps (S, V, E); those without a buffer (O,
T) are in offer.py.

  line 1  tail hint   line 3  waiters: not empty | wanted     line 5  cells, as in a queue (queue.py)
  line 2  head hint   line 4  waiters: not full  | taken

Buffered, send and receive are the queue's push and pop. To end is one CAS of the cell at the tail: its mark is in the
very word that every later push would have to change, so nothing can be sent after it and nothing that was sent is lost.

  empty in its lap   { 2L, NONE }       -> { 2L, CLOSED }
  full               { 2L - 1, block }  -> { 2L - 1, block | CLOSED_BIT }, whose pop leaves { 2L, CLOSED }
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from . import cells
from . import layout as L
from ._segment import whole
from .c_ways import elements_by_c
from .cell import Cells, target_word
from .elements import Elements
from .errors import Code, Error, fail
from .offer import Handover, Offer, hand_over_now, has_other, is_ended, take
from .select import Case, Offering
from .structure import Structure, Wanted, block_stride, locate, usual_spares
from .waiting import Condition, Effort, wait, wait_async
from .walk import DONE, ENDED, NOTHING, Outcome, Walk

if TYPE_CHECKING:
    from .memory import Memory

MOST_CAPACITY = L.CHANNEL_MOST_BLOCKS - 1
LARGEST_ELEMENT = 2**31 - 1
_SETS = (L.QUEUE_NOT_EMPTY, L.QUEUE_NOT_FULL, L.CHANNEL_TAKEN, L.CHANNEL_WANTED)


class Channel(Structure):
    """Values from any number of senders to any number of receivers, first in first out, with an end.

    With a capacity: creates the channel or attaches to it, whichever process is first; an existing one with another
    element size or capacity is an error. It holds that many values; with capacity 0 it is unbuffered: a send is done
    when a receiver has taken the value. Without: opens it, waiting up to `timeout` seconds for its name (None: for
    ever).

    dtype: as of a Queue.
    spares: of a new channel: blocks beyond the capacity, one for every send that is in progress at once; as of a Queue.
    offers: of a new unbuffered channel: how many sends may wait for a receiver at once; as many as spares unless given.

    Every process, and every thread, may call everything at any time. The try forms are lock-free: a participant that is
    killed or stopped anywhere holds up nobody; no value whose send is done is lost (but with a receiver that had just
    taken it), and none is received twice. The plain forms sleep at no CPU, and take a time-out in seconds (None: for
    ever); the `_async` forms do not block the event loop, and may be cancelled. `end` ends the channel for everybody,
    `close` lets go of this handle only."""

    __slots__ = ("_unbuffered", "elements")

    kind_name = "channel"
    _core: Cells
    _look: Cells

    def __init__(
        self,
        memory: Memory,
        name: str,
        dtype: npt.DTypeLike,
        capacity: int | None = None,
        *,
        timeout: float | None = 0,
        spares: int | None = None,
        offers: int | None = None,
    ) -> None:
        super().__init__(memory, name)
        self.elements = Elements(dtype, self.what, LARGEST_ELEMENT)
        count = None
        if capacity is not None:
            capacity = whole(f"{self.what}: capacity", capacity, 0, MOST_CAPACITY)
        if capacity == 0:
            stride = block_stride(L.CELL_PAYLOAD, self.elements.size)
            count = usual_spares(memory.attachment, stride) if offers is None else offers
            count = whole(f"{self.what}: offers", count, 1, MOST_CAPACITY)
        wanted = Wanted(L.KIND_CHANNEL, self.kind_name, name, self.elements.size, capacity, timeout)
        words = memory.attachment.words

        def write_more(offset: int) -> None:
            words.u32[(offset + L.CHANNEL_RENDEZVOUS) >> 2] = capacity == 0

        located = locate(
            memory, wanted, cells.plan_cells(memory, wanted, spares, L.CHANNEL_MOST_BLOCKS, write_more, count)
        )
        rendezvous = located.fixed32(L.CHANNEL_RENDEZVOUS)
        if rendezvous > 1:
            raise located.corrupt(f'its parameter "rendezvous" is {rendezvous}, neither 0 nor 1')
        if capacity is not None and (capacity == 0) != rendezvous:
            stored = 0 if rendezvous else located.capacity
            raise fail(Code.SHAPE_MISMATCH, f"{self.what}: stored capacity {stored}, asked for {capacity}")
        core = cells.prove(located, self.elements, L.CHANNEL_MOST_BLOCKS)
        core.closed_bit = L.CHANNEL_CLOSED_BIT
        core.any_order = rendezvous == 1
        self._unbuffered = rendezvous == 1
        if not self._unbuffered:
            core.faster = elements_by_c(memory.attachment, self.kind_name, name, self.elements)
        self._open(core)

    @property
    def dtype(self) -> np.dtype[Any]:
        """What an element is, as NumPy says it."""
        return self.elements.dtype

    # --- sender side ---

    def try_send(self, value: Any) -> bool:
        """Sends a value: False when the channel is full (or every spare block is in use). ENDED; a value that the dtype
        does not hold is OUT_OF_RANGE. Lock-free.

        Unbuffered, the value is offered and taken back at once: True only if a receiver that was looking took it in
        between. One that sleeps in `receive` cannot be that fast: give it a moment with `send(value, timeout)`."""
        if self._unbuffered:
            return hand_over_now(self, self.elements.encode(value))
        outcome = cells.push(self._core, value)
        if outcome is ENDED:
            raise self.ended_error()
        return outcome is DONE

    def send(self, value: Any, timeout: float | None = None) -> None:
        """Sends a value, waiting for room; unbuffered, until a receiver has taken it. With TIMEOUT or ENDED it was not
        sent. (Ctrl-C takes an offer back, unless a receiver took it in that instant.)"""
        if self._unbuffered:
            with Handover(self, self.elements.encode(value)) as handover:
                handover.wait(timeout)
        elif not self.try_send(value):
            wait(self._sending(value), timeout)

    async def send_async(self, value: Any, timeout: float | None = None) -> None:
        """The same without blocking the event loop. A task that is cancelled has not sent anything; unbuffered, but
        what a receiver took in that instant."""
        if self._unbuffered:
            with Handover(self, self.elements.encode(value)) as handover:
                await handover.wait_async(timeout)
        elif not self.try_send(value):
            await wait_async(self._sending(value), timeout)

    def _sending(self, value: Any) -> Effort[bool]:
        return Effort(f"{self.what}: waiting for room", (self._not_full(),), lambda: self.try_send(value) or None)

    def end(self) -> None:
        """Ends the channel, for every process and for ever: sends are ENDED from now on, waiting ones too (unbuffered:
        unless they were taken). What was sent before can still be received. Lock-free; to end what has ended does
        nothing."""
        c = self._core
        w = Walk(c, c.tail)
        while (outcome := w.to_tail()) is not ENDED:  # E1
            # E2. CHAN-O1 -> Walk.to_tail, Walk.to_head: from here on this cell takes no push. Lost: a push, a pop or
            # another end was first, and the walk goes on.
            marked = target_word(w.target >> 24, L.CHANNEL_CLOSED) if outcome is DONE else w.target | c.closed_bit
            if c.cas64(c.address(w.cell), w.target, marked):
                break
        # E3. Also when it had ended before: who ended it may have died before it woke anybody.
        for set in _SETS:
            c.waiting.wake_all(c.offset + set)

    def ended_error(self) -> Error:
        return fail(Code.ENDED, f"{self.what}: it has ended, nothing can be sent")

    # --- receiver side ---

    def try_receive(self) -> Any:
        """Takes the oldest value: None when there is none; `is_drained` tells whether one may still come. Lock-free."""
        value = self._receive_now()
        return None if isinstance(value, Outcome) else value

    def _receive_now(self) -> Any:
        """The value; NOTHING, ENDED."""
        c = self._core
        if not self._unbuffered:
            return cells.pop(c)
        data = take(c)
        return data if isinstance(data, Outcome) else self.elements.decode(data)

    def _receive(self) -> Any:
        """The attempt of who waits: the value, ENDED, or None."""
        value = self._receive_now()
        if value is not NOTHING:
            return value
        if self._unbuffered:
            # V2. CHAN-O3 -> Waiting.others_wait: after my bit was set.
            c = self._core
            c.waiting.wake_all(c.offset + L.CHANNEL_WANTED)
        return None

    def receive(self, timeout: float | None = None) -> Any:
        """Takes the oldest value, waiting for one: None when the channel has ended and all was received. TIMEOUT."""
        value = self._receive_now()
        if value is NOTHING:
            value = wait(self._receiving(), timeout)
        return None if value is ENDED else value

    async def receive_async(self, timeout: float | None = None) -> Any:
        """The same without blocking the event loop. A task that is cancelled has not taken anything."""
        value = self._receive_now()
        if value is NOTHING:
            value = await wait_async(self._receiving(), timeout)
        return None if value is ENDED else value

    def _receiving(self) -> Effort[Any]:
        return Effort(f"{self.what}: waiting for a value", (self._not_empty(),), self._receive)

    def __iter__(self) -> Iterator[Any]:
        """Takes values, waiting for them, until the channel has ended and all was received."""
        while (value := self.receive()) is not None:
            yield value

    async def __aiter__(self) -> AsyncIterator[Any]:
        """The same without blocking the event loop."""
        while (value := await self.receive_async()) is not None:
            yield value

    # --- for select ---

    def receiving(self) -> Case[Any]:
        """The case of taking the oldest value; None when the channel has ended and all was received."""

        def attempt() -> tuple[Any] | None:
            value = self._receive()
            return None if value is None else (None if value is ENDED else value,)

        what = f"{self.what}: receiving"
        return Case(what, self._not_empty(), lambda own: has_other(self._core, own), attempt)

    def sending(self, value: Any) -> Case[None]:
        """The case of sending a value. It raises ENDED when its turn comes on a channel that has ended."""
        data = self.elements.encode(value)
        what = f"{self.what}: sending"

        def attempt() -> tuple[None] | None:
            return (None,) if self.try_send(value) else None

        def is_ready(own: Offer | None) -> bool:
            return Walk(self._core, self._core.tail).to_tail() is not NOTHING

        if not self._unbuffered:
            return Case(what, self._not_full(), is_ready, attempt)

        def check() -> None:
            if is_ended(self._core):
                raise self.ended_error()

        wanted = Condition(self._core.attachment, self._core.offset + L.CHANNEL_WANTED, None)
        offering = Offering(self._not_empty(), wanted, self._not_full(), lambda: Offer(self, data), check)
        return Case(what, self._taken(), is_ready, attempt, offering)

    # --- what is waited for ---

    def _not_empty(self) -> Condition:
        c = self._core
        return Condition(c.attachment, c.offset + L.QUEUE_NOT_EMPTY, lambda: cells.has_items(self._look))

    def _not_full(self) -> Condition:
        c = self._core
        return Condition(c.attachment, c.offset + L.QUEUE_NOT_FULL, lambda: cells.has_room(self._look))

    def _taken(self) -> Condition:
        """Nobody else could do anything with such a wake-up: it was for one sender alone."""
        c = self._core
        return Condition(c.attachment, c.offset + L.CHANNEL_TAKEN, None)

    # --- observe ---

    @property
    def capacity(self) -> int:
        """How many values it holds; 0 when it is unbuffered."""
        capacity = self._look.capacity
        return 0 if self._unbuffered else capacity

    def __len__(self) -> int:
        """Values that were sent and not received: exact while nobody does either. An unbuffered channel holds none."""
        count = cells.count(self._look)
        return 0 if self._unbuffered else count

    def __bool__(self) -> bool:
        return True  # a handle, also when the channel is empty

    def is_ended(self) -> bool:
        """Whether nothing can be sent any more."""
        return is_ended(self._look)

    def is_drained(self) -> bool:
        """Whether it has ended and all was received: nothing will come any more."""
        return Walk(self._look, self._look.head).to_head() is ENDED
