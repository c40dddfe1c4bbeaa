"""What elements go through: the verbs that queue, stack, ring, channel and stream share."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from typing import Any

from .array import ArrayHandle
from .element_types import Element, Type
from .handle import Handle, seconds
from .lines import DONE, Answer, none, number, value, values

FULL = none("full")
EMPTY = none("empty")
ENDED = none("ended")


class Flow(Handle, ABC):
    """Kinds say how to put and take; those that have an end take None there."""

    type: Type

    @abstractmethod
    def put(self, element: Element, timeout: float | None) -> bool:
        """Waiting for room. False: it was dropped."""

    @abstractmethod
    def try_put(self, element: Element) -> bool: ...

    @abstractmethod
    def take(self, timeout: float | None) -> Any:
        """Waiting for one."""

    @abstractmethod
    def try_take(self) -> Any: ...

    def put_many(self, elements: list[Element]) -> bool:
        return all([self.put(element, None) for element in elements])

    def try_put_many(self, elements: list[Element]) -> int:
        count = 0
        while count < len(elements) and self.try_put(elements[count]):
            count += 1
        return count

    def take_many(self, most: int) -> Iterable[Any]:
        """At least one, waiting; none at the end."""
        first = self.take(None)
        return [] if first is None else [first, *self.try_take_many(most - 1)]

    def try_take_many(self, most: int) -> Iterable[Any]:
        taken: list[Any] = []
        while len(taken) < most and (element := self.try_take()) is not None:
            taken.append(element)
        return taken

    # --- one ---

    def do_put(self, text: str) -> Answer:
        return DONE if self.put(self.type.read(text), None) else FULL

    def do_put_for(self, milliseconds: str, text: str) -> Answer:
        return DONE if self.put(self.type.read(text), seconds(milliseconds)) else FULL

    def do_try_put(self, text: str) -> Answer:
        return DONE if self.try_put(self.type.read(text)) else FULL

    def _taken(self, element: Any, otherwise: Answer) -> Answer:
        return otherwise if element is None else value(self.type.text(element))

    def do_take(self) -> Answer:
        return self._taken(self.take(None), ENDED)

    def do_take_for(self, milliseconds: str) -> Answer:
        return self._taken(self.take(seconds(milliseconds)), ENDED)

    def do_try_take(self) -> Answer:
        return self._taken(self.try_take(), EMPTY)

    # --- many ---

    def do_put_many(self, *texts: str) -> Answer:
        return DONE if self.put_many([self.type.read(text) for text in texts]) else FULL

    def do_try_put_many(self, *texts: str) -> Answer:
        return number(self.try_put_many([self.type.read(text) for text in texts]))

    def do_take_many(self, most: str) -> Answer:
        taken = [self.type.text(element) for element in self.take_many(int(most))]
        return values(taken) if taken else ENDED

    def do_try_take_many(self, most: str) -> Answer:
        return values(self.type.text(element) for element in self.try_take_many(int(most)))

    # --- counting ---

    def do_produce(self, first: str, last: str, ledger: str | None = None, index: str = "0") -> Answer:
        array = None if ledger is None else self.testee.find(ledger, ArrayHandle).array
        for n in range(int(first), int(last) + 1):
            self.put(self.type.of(n), None)
            if array is not None:
                array.store(int(index), n)
        return DONE

    def _numbers(self, stop: int) -> Iterator[int | None]:
        while (element := self.take(None)) is not None:
            n = self.type.number(element)
            if n == stop:
                return
            yield n

    def do_consume(self, stop: str) -> Answer:
        return values(torn_or_number(n) for n in self._numbers(int(stop)))

    def do_mark(self, stop: str, marks: str) -> Answer:
        return self.do_lane(stop, marks, "0")

    def do_lane(self, stop: str, marks: str, base: str) -> Answer:
        array = self.testee.find(marks, ArrayHandle).array
        return mark_all(self._numbers(int(stop)), array, int(base))


def torn_or_number(n: int | None) -> str:
    return "torn" if n is None else str(n)


def mark_all(numbers: Iterable[int | None], marks: Any, base: int = 0) -> Answer:
    """Adds 1 at each number; how many there were."""
    count = 0
    for n in numbers:
        if n is None:
            return value("torn")
        marks.fetch_add(base + n, 1)
        count += 1
    return number(count)
