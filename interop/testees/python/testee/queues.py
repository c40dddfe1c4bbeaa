"""Queues and stacks."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from zeroipc import Queue, Stack

from .element_types import Element
from .flow import EMPTY, Flow
from .handle import Opening
from .lines import DONE, Answer, number, value


class _Cells(Flow):
    """What both have."""

    structure: Queue | Stack
    options = ("spares",)

    def put(self, element: Element, timeout: float | None) -> bool:
        self.waits(self.structure.push, self.structure.push_async, element, timeout)
        return True

    def try_put(self, element: Element) -> bool:
        return self.structure.try_push(element)

    def put_many(self, elements: list[Element]) -> bool:
        self.waits(self.structure.push_many, self.structure.push_many_async, elements)
        return True

    def try_put_many(self, elements: list[Element]) -> int:
        return self.structure.try_push_many(elements)

    def take(self, timeout: float | None) -> Any:
        return self.waits(self.structure.pop, self.structure.pop_async, timeout)

    def try_take(self) -> Any:
        return self.structure.try_pop()

    def take_many(self, most: int) -> Iterable[Any]:
        return self.waits(self.structure.pop_many, self.structure.pop_many_async, most)

    def try_take_many(self, most: int) -> Iterable[Any]:
        return self.structure.try_pop_many(most)

    def do_size(self) -> Answer:
        return number(len(self.structure))

    def do_capacity(self) -> Answer:
        return number(self.structure.capacity)

    def close(self) -> None:
        self.structure.close()


class QueueHandle(_Cells):
    structure: Queue

    def __init__(self, opening: Opening) -> None:
        super().__init__(opening)
        self.type = opening.type()
        self.structure = Queue(
            opening.memory,
            opening.name,
            self.type.dtype,
            opening.capacity(),
            timeout=opening.timeout,
            spares=opening.option("spares"),
        )
        self._held: list[Any] = []

    def do_peek(self) -> Answer:
        return self._taken(self.structure.peek(), EMPTY)

    def do_reserve(self, text: str) -> Answer:
        reservation = self.waits(self.structure.reserve, self.structure.reserve_async)
        reservation.view[...] = self.type.read(text)
        self.waits(reservation.commit, reservation.commit_async)
        return DONE

    def do_claim(self) -> Answer:
        claim = self.waits(self.structure.claim, self.structure.claim_async)
        text = self.type.text(claim.view[()])
        claim.release()
        return value(text)

    def do_hold(self) -> Answer:
        self._held.append(self.waits(self.structure.reserve, self.structure.reserve_async))
        return DONE


class StackHandle(_Cells):
    structure: Stack

    def __init__(self, opening: Opening) -> None:
        super().__init__(opening)
        self.type = opening.type()
        self.structure = Stack(
            opening.memory,
            opening.name,
            self.type.dtype,
            opening.capacity(),
            timeout=opening.timeout,
            spares=opening.option("spares"),
        )

    def do_peek(self) -> Answer:
        return self._taken(self.structure.top(), EMPTY)

    do_top = do_peek
