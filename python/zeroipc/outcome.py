"""Outcome: one value or one error that is set once and waited for; what Future and Lazy have in common.
SPECIFICATION.md section 17 has the steps (G, S, H, B, U) and the table of states.

  line 1  state { generation:37, state:3, who:24 }, waiters: settled
  line 2  blocks { word u64 { version:40, owner:24 }, payload }, `stride` apart

A block is written in private and published by one CAS of the state word: nobody is ever "about to" settle, so whoever
dies or is stopped before that CAS holds up nobody. Whose right it is to settle stands in the same word, so one CAS
decides between a set, a death and an invalidation. Threads of a participant share its owner id: each holds blocks of
its own, and what is begun by one of them is settled or released by that one alone.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any, Literal

from . import layout as L
from . import peers
from ._segment import whole
from .cell import NO_BLOCK, OWNER_MASK
from .elements import Elements
from .errors import Code, Error, FailedError, fail
from .structure import Located, Plan, Wanted
from .waiting import Condition

if TYPE_CHECKING:
    from .memory import Memory

LARGEST_ELEMENT = 2**31 - 1
MOST_BLOCKS = NO_BLOCK - 1
GENERATION_SHIFT = 27
_GENERATION_MASK = (1 << 37) - 1
_VERSION_ONE = 1 << 24
_WORD_MASK = (1 << 64) - 1
# From this stride on, 2 blocks must do.
_LARGE_STRIDE = 1 << 16
# Every element size leaves room for a text of LEAST_TEXT_ROOM bytes.
_LEAST_PAYLOAD = (L.TEXT_BYTES + L.LEAST_TEXT_ROOM + 7) & ~7
# A look that finds the outcome changed so often says that there was nothing for a moment.
_MOST_LOOKS = 16
# A loop that comes back so often is led in circles by a hostile segment.
_MOST_ROUNDS = 1 << 20
# Seconds: whether somebody lives is a system call, and not asked more often.
_ASK_EVERY = 0.025

Settled = Literal["done", "refused", "full"]
"""What a settling came to; `full`: no block is free at this moment."""


class Nothing(Enum):
    """What a look gives while there is no value."""

    EMPTY = L.STATE_EMPTY
    PLEDGED = L.STATE_PLEDGED
    COMPUTING = L.STATE_COMPUTING
    ABANDONED = L.STATE_ABANDONED


@dataclass(frozen=True)
class Right:
    """Whose right it is to settle: the state, and when computing the generation, of the word that may be replaced."""

    state: int
    generation: int = 0


ANYBODYS = Right(L.STATE_EMPTY)
PLEDGERS = Right(L.STATE_PLEDGED)


def state_of(x: int) -> int:
    return x >> 24 & 7


def who_of(x: int) -> int:
    """An owner, or the number of a block: see the table of states."""
    return x & OWNER_MASK


def become(x: int, state: int, who: int) -> int:
    """The word with this state in the generation of `x`."""
    return x >> GENERATION_SHIFT << GENERATION_SHIFT | state << 24 | who


def next_generation(x: int) -> int:
    return (x + (1 << GENERATION_SHIFT)) & _WORD_MASK


def text_of(error: object) -> str:
    """What an outcome fails with: a text, or an exception's."""
    if isinstance(error, FailedError):
        return error.reason
    if isinstance(error, BaseException):
        return str(error) or type(error).__name__
    return str(error)


def _cut(text: str, room: int) -> bytes:
    """The text's UTF-8, cut between two characters."""
    return text.encode(errors="replace")[:room].decode(errors="ignore").encode()


class Outcome:
    """An outcome's words, given by their number in `u64`."""

    __slots__ = (
        "_asked_at", "_next_block", "alive", "attachment", "base", "block_count", "bytes", "cas64", "elements",
        "first", "is_orphaned", "offset", "owner", "settled", "state", "stride", "text_room", "u64", "waiting", "what",
        "words",
    )  # fmt: skip

    def __init__(self, located: Located, elements: Elements, block_count: int) -> None:
        """What was proved at open: see `prove`."""
        self.attachment = located.attachment
        self.alive = located.attachment.is_alive
        self.waiting = located.attachment.waiting
        self.words = located.words
        self.u64 = located.words.u64
        self.bytes = located.words.bytes
        self.base = located.words.base
        self.cas64 = located.words.atomics.cas64
        self.what = located.what
        self.offset = located.offset
        self.owner = located.owner
        self.elements = elements
        self.block_count = block_count
        self.stride = located.stride
        self.text_room = min(located.stride - L.OUTCOME_PAYLOAD - L.TEXT_BYTES, L.MOST_TEXT_ROOM)
        self.state = (located.offset + L.OUTCOME_STATE) >> 3
        self.settled = located.offset + L.OUTCOME_SETTLED
        self.first = located.offset + L.OUTCOME_BLOCKS
        self._next_block = 0  # where to look for a free block next; threads share this hint
        self._asked_at = 0.0  # when it was last asked whether somebody lives; a hint
        self.is_orphaned = False  # of a reader: that its pledger was found dead

    def condition(self) -> Condition:
        """To wait for it. All who wait are woken at once, so that there is nothing to be passed on."""
        return Condition(self.attachment, self.settled, None)

    def contradiction(self) -> Error:
        return fail(Code.CORRUPT, f"{self.what}: its words contradict each other")

    def _cas_state(self, x: int, to: int) -> bool:
        return self.cas64(self.base + (self.state << 3), x, to)

    def _wake(self) -> None:
        if self.waiting.any_waiting(self.settled):
            self.waiting.wake_all(self.settled)

    # --- look ---

    def get(self) -> Any:
        """G1 to G3: the value's bytes, or Nothing; FAILED with its text."""
        for _ in range(_MOST_LOOKS):
            x = self.u64[self.state]  # G1
            state = state_of(x)
            if state > L.STATE_ABANDONED:
                raise self.contradiction()
            if state not in (L.STATE_READY, L.STATE_FAILED):
                return Nothing(state)
            block = who_of(x)
            if block >= self.block_count:
                raise self.contradiction()
            at = self.first + block * self.stride + L.OUTCOME_PAYLOAD
            # G2. OUTCOME-O1 <- _settle
            size = self.elements.size if state == L.STATE_READY else L.TEXT_BYTES + self.text_room
            data = bytes(self.bytes[at : at + size])
            self.words.payload_fence()
            if self.u64[self.state] != x:  # G3: nobody could claim the block while state named it: the copy is whole
                continue
            if state == L.STATE_READY:
                return data
            raise self._failure(data)
        return Nothing.EMPTY  # it was settled twice, so it was empty in between

    def _failure(self, data: bytes) -> FailedError:
        """A text's length is as little to be trusted as any word of the segment: it is cut to the room."""
        length = min(int.from_bytes(data[: L.TEXT_BYTES], "little"), self.text_room)
        reason = data[L.TEXT_BYTES : L.TEXT_BYTES + length].decode(errors="replace")
        return FailedError(Code.FAILED, f"{self.what} has failed: {reason}", reason)

    def state_now(self) -> int:
        state = state_of(self.u64[self.state])
        if state > L.STATE_ABANDONED:
            raise self.contradiction()
        return state

    def holder(self) -> int:
        """The owner id of who has pledged, or computes; 0 in any other state."""
        x = self.u64[self.state]
        return who_of(x) if state_of(x) in (L.STATE_PLEDGED, L.STATE_COMPUTING) else 0

    def peer(self) -> peers.Peer | None:
        """The same as a participant that lives."""
        owner = self.holder()
        living = peers.living(self.attachment) if owner else []
        return next((peer for peer in living if peer.owner == owner), None)

    def may_ask(self) -> bool:
        """Whether it is time again to ask whether somebody lives."""
        now = time.monotonic()
        if now - self._asked_at < _ASK_EVERY:
            return False
        self._asked_at = now
        return True

    def reap(self) -> bool:
        """G4: whether it was pledged by somebody who is dead, and so is abandoned. A system call."""
        if self.is_orphaned:
            return True
        x = self.u64[self.state]
        if state_of(x) != L.STATE_PLEDGED or self.alive(who_of(x)):
            return False
        # The CAS decides: a pledger that set the future before it died has changed the word. A reader, who may not
        # publish what it has found, loads it again, and keeps it, for it is so for ever.
        if self.owner == 0:
            self.is_orphaned = self.u64[self.state] == x
            return self.is_orphaned
        if not self._cas_state(x, become(x, L.STATE_ABANDONED, 0)):
            return False
        self._wake()
        return True

    # --- settle ---

    def _has(self, x: int, right: Right) -> bool:
        """Whether `x` is the word of this right to settle: EMPTY (anybody's), PLEDGED (by me), COMPUTING (by me, in
        this generation)."""
        if state_of(x) > L.STATE_ABANDONED:
            raise self.contradiction()
        if state_of(x) != right.state or (right.state != L.STATE_EMPTY and who_of(x) != self.owner):
            return False
        return right.state != L.STATE_COMPUTING or x >> GENERATION_SHIFT == right.generation

    def pledge(self) -> bool:
        """H1: from here on only I may set it. False when it is settled, pledged or being computed."""
        x = self.u64[self.state]
        return self._has(x, ANYBODYS) and self._cas_state(x, become(x, L.STATE_PLEDGED, self.owner))

    def _claim(self, x: int) -> int | Settled:
        """S2: a free block, held by me."""
        block = self._next_block
        for _ in range(self.block_count):
            at = (self.first + block * self.stride) >> 3
            word = self.u64[at]
            owner = word & OWNER_MASK
            if owner == 0 or not self.alive(owner):
                # OUTCOME-O2 <- _settle: after the word, and after its owner was found dead. Unsettled still, so no
                # block is named.
                if self.u64[self.state] != x:
                    return "refused"
                # The version has moved if anybody had the block meanwhile.
                if self.cas64(self.base + (at << 3), word, (word - owner + _VERSION_ONE) & _WORD_MASK | self.owner):
                    self._next_block = block
                    return block
            block = block + 1 if block + 1 < self.block_count else 0
        return "full"

    def _settle(self, right: Right, state: int, payload: bytes) -> Settled:
        """S1 to S6, with a payload of whole words."""
        x = self.u64[self.state]  # S1
        if not self._has(x, right):
            return "refused"
        block = self._claim(x)
        if isinstance(block, str):
            return block
        word = (self.first + block * self.stride) >> 3
        try:
            at = (word << 3) + L.OUTCOME_PAYLOAD
            self.bytes[at : at + len(payload)] = payload  # S3
            done = self._cas_state(x, become(x, state, block))  # S4, the set. OUTCOME-O1 -> get
        finally:
            # S5. Only its owner may store the word while it is held. OUTCOME-O2 -> _claim: after the CAS of the state,
            # won or lost.
            self.u64[word] = self.u64[word] & ~OWNER_MASK
        if not done:
            return "refused"
        self._wake()  # S6
        return "done"

    def succeed(self, right: Right, element: bytes) -> Settled:
        """READY, with an element's `room` bytes."""
        return self._settle(right, L.STATE_READY, element)

    def fail(self, right: Right, reason: str) -> Settled:
        """FAILED, with a text, of which is kept what there is room for."""
        text = _cut(reason, self.text_room)
        payload = len(text).to_bytes(L.TEXT_BYTES, "little") + text
        return self._settle(right, L.STATE_FAILED, payload.ljust((len(payload) + 7) & ~7, b"\0"))

    def abandon(self, right: Right) -> bool:
        """H3: ABANDONED, which needs no block: by whoever pledged, or computes what comes of an abandoned future."""
        x = self.u64[self.state]
        if not self._has(x, right) or not self._cas_state(x, become(x, L.STATE_ABANDONED, 0)):
            return False
        self._wake()
        return True

    # --- compute, one participant at a time ---

    def begin(self) -> Right | None:
        """B1 and B2: the right to compute it now, if it is for me to do so."""
        x = self.u64[self.state]  # B1
        if state_of(x) == L.STATE_COMPUTING:
            if not self.may_ask() or self.alive(who_of(x)):
                return None
        elif state_of(x) != L.STATE_EMPTY:
            return None
        mine = become(next_generation(x), L.STATE_COMPUTING, self.owner)
        # B2: it decides, also against one that settled and then died.
        return Right(L.STATE_COMPUTING, mine >> GENERATION_SHIFT) if self._cas_state(x, mine) else None

    def release(self) -> None:
        """U1 and U2: gives back what I began to compute, whatever its generation is by now."""
        for _ in range(_MOST_ROUNDS):
            x = self.u64[self.state]
            if state_of(x) != L.STATE_COMPUTING or who_of(x) != self.owner:
                return
            if self._cas_state(x, become(x, L.STATE_EMPTY, 0)):
                self._wake()
                return
        raise self.contradiction()

    def invalidate(self) -> None:
        """I1. Whoever computes goes on doing so alone, but its right is gone with the generation. Nobody is woken:
        nobody waits for an empty outcome."""
        for _ in range(_MOST_ROUNDS):
            x = self.u64[self.state]
            state = state_of(x)
            if state == L.STATE_EMPTY:
                return
            if state not in (L.STATE_COMPUTING, L.STATE_READY, L.STATE_FAILED):
                break  # no state of a lazy
            after = next_generation(x)
            if self._cas_state(x, after if state == L.STATE_COMPUTING else become(after, L.STATE_EMPTY, 0)):
                return
        raise self.contradiction()


# --- its shape ---


def _payload_bytes(elem_size: int) -> int:
    return max((elem_size + 7) & ~7, _LEAST_PAYLOAD)


def plan_outcome(memory: Memory, wanted: Wanted, blocks: Any) -> Callable[[int], Plan]:
    def plan(capacity: int) -> Plan:
        stride = -(-(L.OUTCOME_PAYLOAD + _payload_bytes(wanted.elem_size)) // L.LINE_BYTES) * L.LINE_BYTES
        count = 2 if stride > _LARGE_STRIDE else 4
        if blocks is not None:
            count = whole(f"{wanted.what}: blocks", blocks, 2, MOST_BLOCKS)

        def initialise(offset: int) -> None:
            memory.attachment.words.u32[(offset + L.OUTCOME_BLOCK_COUNT) >> 2] = count

        return Plan(L.OUTCOME_BLOCKS + count * stride, stride, initialise)

    return plan


def prove(located: Located, elements: Elements) -> Outcome:
    """Proves the shape against the structure's size; CORRUPT."""
    count = located.fixed32(L.OUTCOME_BLOCK_COUNT)
    if located.capacity != 1:
        raise located.corrupt(f"its capacity is {located.capacity}, not 1")
    if located.stride % 8 or located.stride < L.OUTCOME_PAYLOAD + _payload_bytes(located.elem_size):
        raise located.corrupt(f"blocks of {located.stride} bytes cannot hold elements of {located.elem_size}")
    if not 2 <= count <= MOST_BLOCKS or L.OUTCOME_BLOCKS + count * located.stride > located.size:
        raise located.corrupt(f"{count} blocks of {located.stride} bytes do not fit its {located.size} bytes")
    return Outcome(located, elements, count)
