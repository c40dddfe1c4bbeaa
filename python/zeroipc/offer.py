"""The hand-over without a buffer. SPECIFICATION.md section 21 has the steps (O, T). A send is an offer: a push of which
the sender keeps the word, to see whether its cell moved on (taken), or to empty the cell itself (retract)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import layout as L
from .cell import NO_BLOCK, TURN_MASK, Cells, target_word
from .cells import publish
from .errors import Error
from .waiting import Effort, wait, wait_async
from .walk import DONE, ENDED, NOTHING, Outcome, Walk, contradiction

if TYPE_CHECKING:
    from .channel import Channel


class Offer:
    """One send on an unbuffered channel, from the moment when it stands in a cell until it was taken or taken back. It
    belongs to one operation of one thread or task.

    It keeps the cells: it can be taken back also when the memory has just been closed.
    """

    __slots__ = ("_cells", "_channel", "_data", "_index", "_word", "standing")

    def __init__(self, channel: Channel, data: bytes) -> None:
        self._channel = channel
        self._data = data
        self._cells: Cells = channel._core
        self._index = 0
        self._word = 0  # the target word that was written there
        self.standing = False
        """Placed, and neither taken nor taken back as far as was seen."""

    def place(self, others: bool = False) -> bool | None:
        """O1 to O3: whether a receiver was woken; None when there is no cell for it, and it does not stand. `others`
        wakes receivers of other participants only. ENDED."""
        c: Cells = self._channel._core
        w = Walk(c, c.tail)
        w.block = NO_BLOCK
        try:
            outcome = publish(w, self._data)  # O1
        except BaseException:  # Ctrl-C, perhaps when it was published: that block was in nobody else's hand
            self._index, self._word = w.index, w.filled(w.block)
            self.standing = w.block != NO_BLOCK and self._is_there(c.u64[w.cell])
            raise
        if outcome is ENDED:
            raise self._channel.ended_error()
        if outcome is NOTHING:
            return None
        self._index, self._word = w.index, w.filled(w.block)
        self.standing = True
        w.step_on()
        c.u64[c.tail] = w.here  # O2
        receivers = c.not_empty << 3
        return c.waiting.any_waiting(receivers) and c.waiting.wake_one(receivers, c.owner & 0xFF if others else 0)  # O3

    def _is_there(self, word: int) -> bool:
        """Whether its cell still has its word, with a mark or without. CHAN-O2 <- take: it changes once, for good."""
        return word & ~L.CHANNEL_CLOSED_BIT == self._word

    def is_at(self, c: Cells, index: int, word: int) -> bool:
        """Whether it is what stands in this cell."""
        mine = self._cells
        if not self.standing or index != self._index or not self._is_there(word):
            return False
        # The segment may be open here more than once.
        return c.offset == mine.offset and c.attachment.shape.segment_id == mine.attachment.shape.segment_id

    def look(self) -> bool:
        """O4: whether it was taken. ENDED: the channel has ended, and the offer is taken back."""
        c: Cells = self._channel._core
        if not self._is_there(c.u64[c.cell(self._index)]):
            self.standing = False
            return True
        if not is_ended(c):
            return False
        if self.retract():
            raise self._channel.ended_error()
        return True

    def retract(self) -> bool:
        """O5: whether it was taken back. False: it was taken before, and the send is done."""
        try:
            return self._retract()
        except BaseException:  # Ctrl-C in the middle of it
            if self.standing:
                self._retract()
            raise

    def _retract(self) -> bool:
        c = self._cells
        cell = c.cell(self._index)
        for _ in range(3):  # only a mark of closing can come in between, once
            word = c.u64[cell]
            if not self._is_there(word):
                self.standing = False
                return False
            rest = NO_BLOCK if word == self._word else L.CHANNEL_CLOSED
            if not c.cas64(c.address(cell), word, target_word((word >> 24) + 1 & TURN_MASK, rest)):
                continue
            self.standing = False
            w = Walk(c, c.head)
            w.to_head()
            move_head(w)
            wake_sender(c)
            return True
        self.standing = False
        raise contradiction(c)


def is_ended(c: Cells) -> bool:
    return Walk(c, c.tail).to_tail() is ENDED


def move_head(w: Walk) -> None:
    """Moves the head hint to the walk's place: it must never go back, so one that was moved on since the walk began
    stays as it is."""
    c = w.cells
    if w.here != w.started_from:
        c.cas64(c.address(c.head), w.started_from, w.here)


def wake_sender(c: Cells) -> None:
    """One that waits for a cell to offer at."""
    if c.u64[c.not_full] or c.wide_sets:
        c.waiting.wake_one(c.not_full << 3)


# --- the receiver's side ---


def take(c: Cells) -> bytes | Outcome:
    """T1 to T5: the oldest offer's bytes."""
    w = Walk(c, c.head)
    while (outcome := w.to_head()) is DONE:
        # T2. The owner is part of what is copied: the word does not change as long as the cell names the block.
        slot = c.u64[c.cell(w.block) + 1] & 0xFF
        data = c.read(w.block)
        if not c.cas64(c.address(w.cell), w.target, w.emptied()):  # T3. CHAN-O2 -> Offer.look
            continue
        w.step_on()
        move_head(w)  # T4
        if 0 < slot <= c.attachment.shape.max_peers:
            c.waiting.wake_slot(c.offset + L.CHANNEL_TAKEN, slot)
        wake_sender(c)
        return data
    move_head(w)  # T5: all before this place is consumed
    return outcome


def has_other(c: Cells, own: Offer | None) -> bool:
    """Whether there is something to be told to a receiver, be it the end, besides this offer."""
    w = Walk(c, c.head)
    while (outcome := w.to_head()) is DONE:
        if own is None or not own.is_at(c, w.index, w.target):
            return True
        w.step_on()
    return outcome is ENDED


# --- a send of its own ---


class Handover:
    """A send on an unbuffered channel that goes on. It is left as a context, which takes back what stands; it leaves in
    silence where a wait ended in an error when the offer was taken: that is what came of it."""

    __slots__ = ("_effort", "_offer", "_room", "_taken")

    def __init__(self, channel: Channel, data: bytes) -> None:
        self._offer = Offer(channel, data)
        self._room = (channel._not_full(),)
        self._taken = (channel._taken(),)
        self._effort = Effort(f"{channel.what}: waiting for a receiver", self._room, self.attempt)

    def attempt(self) -> bool | None:
        """A place for the offer first, and then that it is taken: what is waited for changes."""
        offer, effort = self._offer, self._effort
        if not offer.standing:
            offer.place()
        if not offer.standing:
            effort.conditions = self._room
            return None
        effort.conditions = self._taken
        return offer.look() or None

    def wait(self, timeout: float | None) -> None:
        if not self.attempt():
            wait(self._effort, timeout)

    async def wait_async(self, timeout: float | None) -> None:
        if not self.attempt():
            await wait_async(self._effort, timeout)

    def __enter__(self) -> Handover:
        return self

    def __exit__(self, kind: object, error: BaseException | None, traceback: object) -> bool:
        del self._effort  # which refers to this
        return self._offer.standing and not self._offer.retract() and isinstance(error, Error)


def hand_over_now(channel: Channel, data: bytes) -> bool:
    """What a receiver takes that is looking at this very moment."""
    offer = Offer(channel, data)
    try:
        if offer.place() is not None and offer.look():
            return True
    except BaseException as error:
        if offer.standing and not offer.retract() and isinstance(error, Error):
            return True  # that is what came of it
        raise
    return offer.standing and not offer.retract()
