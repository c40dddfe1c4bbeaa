"""What every stream does: publish, subscribe, look, end. SPECIFICATION.md section 19. The operators are in stream.py.

Longer than most files because every operation stands here in its three forms (try, waiting, asyncio).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np
import numpy.typing as npt

from . import layout as L
from . import publish
from .bulk import All, rows_for
from .c_ways import elements_by_c
from .cell import HELD, LAP_MASK, NO_BLOCK, POSITION_MASK
from .elements import Elements
from .errors import Code, fail
from .listener import Listener
from .position import ONE_LAP, POSITION_BITS
from .room import count_subscribers, has_room
from .rows import Rows
from .stream_bulk import emit_many
from .stream_shape import LARGEST_ELEMENT, POLICIES, Asked, open_rows
from .structure import Structure
from .subscription import From, Subscription
from .waiting import Effort, wait, wait_async
from .walk import DONE, ENDED, Outcome, contradiction

if TYPE_CHECKING:
    from .memory import Memory

T = TypeVar("T")
S = TypeVar("S", bound=Subscription)


class Broadcast(Structure):
    """The part of a Stream that has no operators."""

    __slots__ = ("elements",)

    kind_name = "stream"
    _core: Rows
    _look: Rows

    def _begin(
        self, memory: Memory, name: str, dtype: npt.DTypeLike, capacity: Any, timeout: float | None, asked: Asked,
        usual_capacity: int = 0,
    ) -> None:  # fmt: skip
        """What the constructors of plain and of derived streams have in common."""
        Structure.__init__(self, memory, name)
        self.elements = Elements(dtype, self.what, LARGEST_ELEMENT)
        rows = open_rows(memory, name, self.elements, capacity, timeout, asked, usual_capacity)
        if not rows.operation:  # who derives writes more than values
            rows.faster = elements_by_c(memory.attachment, self.kind_name, name, self.elements)
        self._open(rows)

    @property
    def dtype(self) -> np.dtype[Any]:
        """What an element is, as NumPy says it."""
        return self.elements.dtype

    # --- producer side ---

    def try_emit(self, value: Any) -> bool:
        """Publishes a value. False when a subscriber is `capacity` values behind (under "drop_newest" the value is then
        dropped, and counted), or when every spare block is in use. ENDED when the stream was ended, OUT_OF_RANGE when
        the dtype does not hold the value. Lock-free."""
        c = self._core
        if c.faster is not None and (outcome := c.faster.put(value)) is not None:
            return self._told(outcome)
        scalars = c.scalars
        data = b"" if scalars is not None else c.elements.encode(value)
        u64 = c.u64
        hint = u64[c.tail]
        index = hint & NO_BLOCK
        if index >= c.capacity:
            raise contradiction(c)
        # P1 to P4 in the usual case, in one piece for speed: the hint is the tail, and the likeliest block is free.
        lap = hint >> 24 & LAP_MASK
        t = lap << 24 | index
        cell = c.first + index
        target = u64[cell]
        if target >> 24 == lap << 1 and not c.operation:
            # P2 comes after the load of the target: see publish.
            is_room = c.policy == L.POLICY_DROP_OLDEST
            if not is_room:
                joins, limit = c.seen
                is_room = (u64[c.joins] == joins and 0 < ((limit - t) & POSITION_BITS) <= ONE_LAP) or has_room(c, t)
            block = c.next_block
            at = c.row_of_words + block
            # The block's word before the target of the cell at which it is aimed: see Rows.try_claim_block.
            word = u64[at]
            if is_room and (word == 0 or (word < HELD and _has_moved_on(c, block, word >> 24))):
                place = c.base + (at << 3)
                aim = ((lap << c.index_bits | index) & POSITION_MASK) << 24 | c.owner
                if c.cas64(place, word, aim | HELD):  # P3, CELL-O1
                    try:
                        start = c.payloads + block * c.stride
                        if scalars is not None:
                            scalars[start >> 3 << c.scalar_up] = value
                        else:
                            c.bytes[start : start + c.room] = data
                        is_same = u64[cell] == target  # still, after the claim: see publish
                        if is_same:
                            u64[at] = aim  # STREAM-O1 -> is_free_beside
                    except BaseException as error:
                        c.cas64(place, aim | HELD, 0)
                        if isinstance(error, (TypeError, ValueError, OverflowError)):
                            raise c.elements.refused(value, error) from error
                        raise
                    if is_same:
                        # P4: this is the publication. STREAM-O2, STREAM-O3 -> subscriber.look.
                        if c.cas64(c.base + (cell << 3), target, (lap + 1 & LAP_MASK) << 25 | block):
                            c.remember_free(target, block)
                            index += 1
                            u64[c.tail] = lap << 24 | index if index < c.capacity else (lap + 1 & LAP_MASK) << 24  # P5
                            if u64[c.published >> 3] or c.wide_sets:
                                c.wake_all(c.published)
                            return True
                        c.cas64(place, aim, 0)
                    else:
                        c.cas64(place, aim | HELD, 0)
        self._refuse_derived(c)
        return self._done(c, publish.emit(c, data if scalars is None else c.elements.encode(value)), 1)

    def _refuse_derived(self, c: Rows) -> None:
        if c.operation:
            raise fail(Code.BAD_ARGUMENT, f"{self.what}: its values are derived from another stream")

    def _told(self, outcome: Outcome) -> bool:
        if outcome is ENDED:
            raise fail(Code.ENDED, f"{self.what}: it has ended")
        return outcome is DONE

    def _done(self, c: Rows, outcome: Outcome, left: int) -> bool:
        """After an attempt to publish so many values more: counts them if they are dropped. Nothing depends on the
        count."""
        self._told(outcome)
        if outcome is not DONE and c.policy == L.POLICY_DROP_NEWEST:
            c.words.fetch_add64(c.dropped << 3, left)
        return outcome is DONE

    def emit(self, value: Any, timeout: float | None = None) -> bool:
        """Publishes a value, waiting for room; TIMEOUT. True; under the policy "drop_newest", which does not wait,
        False when it was dropped."""
        done = self._emitted(value)
        return done if done is not None else wait(self._awaiting_room(lambda: self._emitted(value)), timeout)

    async def emit_async(self, value: Any, timeout: float | None = None) -> bool:
        """The same without blocking the event loop."""
        done = self._emitted(value)
        if done is None:
            done = await wait_async(self._awaiting_room(lambda: self._emitted(value)), timeout)
        return done

    def _emitted(self, value: Any) -> bool | None:
        """Whether the value was published or dropped; None when it is to be tried again."""
        return self.try_emit(value) or (False if self._core.policy == L.POLICY_DROP_NEWEST else None)

    def try_emit_many(self, values: npt.ArrayLike) -> int:
        """Publishes the values, as many as there is room for; how many. Each is published by itself: those of other
        producers may come between. Under "drop_newest" the others are dropped, and counted. A value that is not of the
        dtype raises before anything is published."""
        return self._emit_rows(rows_for(self._core, values))

    def _emit_rows(self, rows: np.ndarray) -> int:
        c = self._core
        self._refuse_derived(c)
        if c.faster is not None:
            done, tried, faster = c.faster.emit_many(rows)
            if faster is not None:
                self._told(faster)
                if tried < len(rows) and not c.is_ended():
                    self._done(c, faster, len(rows) - tried)
                return done
            rows = c.elements.padded(rows)
        done, outcome = emit_many(c, rows)
        if done == 0 or outcome is not ENDED:  # what is wrong besides is told the next time
            self._done(c, outcome, len(rows) - done)
        return done

    def emit_many(self, values: npt.ArrayLike, timeout: float | None = None) -> int:
        """Publishes all values, waiting for room; a TIMEOUT's `done` says how many were published. How many: fewer than
        all under the policy "drop_newest", which does not wait."""
        attempt = _All(self, rows_for(self._core, values))
        done = attempt()
        if done is None:
            with attempt:
                return wait(self._awaiting_room(attempt), timeout)
        return done

    async def emit_many_async(self, values: npt.ArrayLike, timeout: float | None = None) -> int:
        """The same without blocking the event loop."""
        attempt = _All(self, rows_for(self._core, values))
        done = attempt()
        if done is None:
            with attempt:
                return await wait_async(self._awaiting_room(attempt), timeout)
        return done

    def _awaiting_room(self, attempt: Callable[[], T | None]) -> Effort[T]:
        return self._effort("waiting for room", L.STREAM_ROOM, lambda: publish.room_or_end(self._core), attempt)

    def end(self) -> None:
        """Ends the stream, for everybody and for ever: nothing can be published any more, and subscribers find the end
        when they have read what was. Anybody may; twice is fine. Lock-free."""
        publish.close(self._core)

    # --- subscriber side ---

    def subscription(self, from_: From = "latest") -> Subscription:
        """A subscription whose values are asked for: `next`, `try_next`, `next_many`, a loop. `from_`: where it begins:
        with what comes ("latest"), with all that is kept ("earliest"), or so many values back. SUBSCRIBERS_FULL.

        Through a read-only memory it takes no place in the segment: it cannot wait, holds up nobody, and may lose
        values under every policy."""
        return self._checked(Subscription(self._look, self.memory.ending, from_))

    def _checked(self, subscription: S) -> S:
        """Another thread may have closed the memory before the subscription could be told."""
        if self.memory.closed:
            subscription.close()
            raise fail(Code.CLOSED, f'segment "{self.memory.name}" is closed')
        return subscription

    def subscribe(self, callback: Callable[[Any], Any], *, from_: From = "latest") -> Listener:
        """Calls `callback` with every value from `from_` on, one after the other, until it is closed, the stream ends,
        or the callback raises.

        A function is called in a daemon thread of the subscription's own, so that it gets its values whatever this
        thread does, and a slow one holds up no other. An `async` function is awaited in a task of the running event
        loop, where what it awaits lives. The next value, and the producers of a stream with the policy "block", wait
        for the callback. It goes on, also when nobody refers to it, until it is closed or the process ends. `with`
        closes it and waits for a call in progress; `join` waits for its end, and raises what the callback raised."""
        if not callable(callback):
            raise fail(Code.BAD_ARGUMENT, f"{self.what}: {callback!r} cannot be called")
        return self._checked(Listener(self._core, self.memory.ending, from_, callback))

    # --- observe ---

    def history(self) -> np.ndarray:
        """The values that are kept, the latest last, without subscribing: an array of the dtype. Some may be missing at
        its beginning when they were overwritten meanwhile."""
        return Subscription.observe(self._look)

    @property
    def last(self) -> Any:
        """The latest value, without subscribing; None before the first. Lock-free."""
        data = self._look.last()
        return None if data is None else self.elements.decode(data)

    @property
    def capacity(self) -> int:
        """How many values are kept."""
        return self._look.capacity

    @property
    def policy(self) -> str:
        """What producers do beside a subscriber that is `capacity` values behind: "block", "drop_oldest" or
        "drop_newest"."""
        return POLICIES[self._look.policy]

    @property
    def sequence(self) -> int:
        """How many values were ever published."""
        return self._look.sequence()

    @property
    def dropped(self) -> int:
        """How many values were dropped because of the policy "drop_newest"."""
        return self._look.u64[self._look.dropped]

    @property
    def subscriber_count(self) -> int:
        """Subscribers that live, in all processes; the deriver of a derived stream is one."""
        return count_subscribers(self._look)

    @property
    def ended(self) -> bool:
        """Whether the stream was ended. What was published before may still be there to be read."""
        return self._look.is_ended()


def _has_moved_on(c: Rows, block: int, position: int) -> bool:
    """Rule 7 of free(b) in its usual case: the block was aimed at a cell that is in another lap by now, and does not
    name it. `position`: as its word has it."""
    index = position & c.index_mask
    if index >= c.capacity:
        return False
    target = c.u64[c.first + index]  # CELL-O2 <- the publishing CAS
    return (
        target & NO_BLOCK != block
        and not target >> 24 & 1
        and (target >> 25 << c.index_bits & POSITION_MASK) != position ^ index
    )


class _All(All):
    """The same to publish them: "drop_newest" waits for no room, so that it is over after one attempt."""

    def __init__(self, stream: Broadcast, rows: np.ndarray) -> None:
        super().__init__(stream._emit_rows, rows)
        self._drops = stream._core.policy == L.POLICY_DROP_NEWEST

    def __call__(self) -> int | None:
        done = super().__call__()
        return self._done if self._drops else done
