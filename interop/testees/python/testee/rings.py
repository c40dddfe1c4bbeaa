"""Rings: of elements, and of messages."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, cast

from zeroipc import Ring
from zeroipc.ring import SideName

from .element_types import Element
from .flow import EMPTY, FULL, Flow
from .handle import Handle, Opening
from .lines import DONE, Answer, none, number, value


class _Sides(Handle):
    """What both have."""

    ring: Ring

    def do_release(self, side: str | None = None) -> Answer:
        self.ring.release(cast("SideName | None", side))
        return DONE

    def do_holder(self, side: str) -> Answer:
        peer = self.ring.holder(cast(SideName, side))
        return none("absent") if peer is None else number(peer.pid)

    def do_size(self) -> Answer:
        return number(self.ring.available)

    def do_capacity(self) -> Answer:
        return number(self.ring.capacity)

    def close(self) -> None:
        self.ring.close()


class RingHandle(_Sides, Flow):
    def __init__(self, opening: Opening) -> None:
        super().__init__(opening)
        self.type = opening.type()
        self.ring = Ring(opening.memory, opening.name, self.type.dtype, opening.capacity(), timeout=opening.timeout)

    def put(self, element: Element, timeout: float | None) -> bool:
        self.waits(self.ring.write, self.ring.write_async, element, timeout)
        return True

    def try_put(self, element: Element) -> bool:
        return self.ring.try_write(element)

    def put_many(self, elements: list[Element]) -> bool:
        self.waits(self.ring.write_many, self.ring.write_many_async, elements)
        return True

    def try_put_many(self, elements: list[Element]) -> int:
        return self.ring.try_write_many(elements)

    def take(self, timeout: float | None) -> Any:
        return self.waits(self.ring.read, self.ring.read_async, timeout)

    def try_take(self) -> Any:
        return self.ring.try_read()

    def take_many(self, most: int) -> Iterable[Any]:
        taken: Iterable[Any] = self.waits(self.ring.read_many, self.ring.read_many_async, most)
        return taken

    def try_take_many(self, most: int) -> Iterable[Any]:
        taken: Iterable[Any] = self.ring.try_read_many(most)
        return taken

    def do_peek(self) -> Answer:
        view = self.ring.try_peek(1)
        return EMPTY if view is None else value(self.type.text(view[0]))


class MessagesHandle(_Sides):
    options = ("largest",)

    def __init__(self, opening: Opening) -> None:
        super().__init__(opening)
        self.ring = Ring(
            opening.memory,
            opening.name,
            bytes,
            opening.capacity(),
            timeout=opening.timeout,
            largest=opening.option("largest"),
        )

    def do_write(self, text: str) -> Answer:
        self.waits(self.ring.write, self.ring.write_async, _encode(text))
        return DONE

    def do_try_write(self, text: str) -> Answer:
        return DONE if self.ring.try_write(_encode(text)) else FULL

    def do_write_many(self, *texts: str) -> Answer:
        self.waits(self.ring.write_many, self.ring.write_many_async, [_encode(text) for text in texts])
        return DONE

    def do_read(self) -> Answer:
        return value(_decode(self.waits(self.ring.read, self.ring.read_async)))

    def do_try_read(self) -> Answer:
        message = self.ring.try_read()
        return EMPTY if message is None else value(_decode(message))

    def do_flood(self, count: str) -> Answer:
        for k in range(int(count)):
            self.waits(self.ring.write, self.ring.write_async, _message(k))
        return DONE

    def do_drain(self, count: str) -> Answer:
        return number(sum(self.waits(self.ring.read, self.ring.read_async) == _message(k) for k in range(int(count))))


def _encode(text: str) -> bytes:
    return text.encode(errors="surrogateescape")


def _decode(message: bytes) -> str:
    return message.decode(errors="surrogateescape")


def _message(k: int) -> bytes:
    return bytes((7 * k + b) % 256 for b in range(k % 41))
