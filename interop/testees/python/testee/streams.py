"""Streams, and those that are derived from others."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from typing import Any

from zeroipc import Derivation, Stream, Subscription

from .element_types import Element, type_of
from .flow import EMPTY, Flow
from .handle import Opening
from .lines import DONE, Answer, NotUnderstood, UnknownWord, number, truth, value

_FROM = {"now": "latest", "oldest": "earliest"}


class _Broadcast(Flow):
    """A stream however it came to be."""

    stream: Stream

    def __init__(self, opening: Opening) -> None:
        super().__init__(opening)
        self._subscribed: Subscription | None = None

    @property
    def subscription(self) -> Subscription:
        if self._subscribed is None:
            raise NotUnderstood("subscribe first")
        return self._subscribed

    def put(self, element: Element, timeout: float | None) -> bool:
        return self.waits(self.stream.emit, self.stream.emit_async, element, timeout)

    def try_put(self, element: Element) -> bool:
        return self.stream.try_emit(element)

    def put_many(self, elements: list[Element]) -> bool:
        return self.waits(self.stream.emit_many, self.stream.emit_many_async, elements) == len(elements)

    def try_put_many(self, elements: list[Element]) -> int:
        return self.stream.try_emit_many(elements)

    def take(self, timeout: float | None) -> Any:
        return self.waits(self.subscription.next, self.subscription.next_async, timeout)

    def try_take(self) -> Any:
        return self.subscription.try_next()

    def take_many(self, most: int) -> Iterable[Any]:
        return self.waits(self.subscription.next_many, self.subscription.next_many_async, most)

    def try_take_many(self, most: int) -> Iterable[Any]:
        return self.subscription.try_next_many(most)

    # --- subscribers ---

    def do_subscribe(self, start: str) -> Answer:
        if self._subscribed is not None:
            self._subscribed.close()
        self._subscribed = self.stream.subscription(_FROM[start] if start in _FROM else int(start))
        return DONE

    def do_unsubscribe(self) -> Answer:
        self.subscription.close()
        self._subscribed = None
        return DONE

    def do_lost(self) -> Answer:
        return number(self.subscription.lost)

    # --- the stream ---

    def do_capacity(self) -> Answer:
        return number(self.stream.capacity)

    def do_dropped(self) -> Answer:
        return number(self.stream.dropped)

    def do_subscribers(self) -> Answer:
        return number(self.stream.subscriber_count)

    def do_sequence(self) -> Answer:
        return number(self.stream.sequence)

    def do_last(self) -> Answer:
        found = self.stream.last
        return EMPTY if found is None else value(self.type.text(found))

    def do_end(self) -> Answer:
        self.stream.end()
        return DONE

    def do_is_ended(self) -> Answer:
        return truth(self.stream.ended)

    def close(self) -> None:
        if self._subscribed is not None:
            self._subscribed.close()
        self.stream.close()


class StreamHandle(_Broadcast):
    options = ("spares", "subscribers")

    def __init__(self, opening: Opening) -> None:
        super().__init__(opening)
        self.type = opening.type()
        capacity = opening.capacity()
        policy = opening.word_if_any()
        self.stream = Stream(
            opening.memory,
            opening.name,
            self.type.dtype,
            capacity,
            None if policy is None else policy.replace("-", "_"),
            timeout=opening.timeout,
            subscribers=opening.option("subscribers"),
            spares=opening.option("spares"),
        )


class DerivedHandle(_Broadcast):
    """It derives, or stands by, from when it is made, in a thread of the library's own."""

    options = ("spares", "subscribers")

    def __init__(self, opening: Opening) -> None:
        super().__init__(opening)
        self.type = type_of("u32")
        source = opening.testee.find(opening.word(), _Broadcast).stream
        operation, _, count = opening.word().partition(":")
        # With an operator the library creates it.
        opening.wait_for_name()
        if opening.is_missing():
            Stream(opening.memory, opening.name, self.type.dtype)  # NOT_FOUND
        memory, name = opening.memory, opening.name
        options: dict[str, Any] = {option: opening.option(option) for option in self.options}
        if operation == "map":
            self.stream = source.map(memory, name, lambda v: 2 * v & 0xFFFFFFFF, **options)
        elif operation == "filter":
            self.stream = source.filter(memory, name, lambda v: v % 2 == 1, **options)
        elif operation == "scan":
            self.stream = source.scan(memory, name, lambda state, v: state + v & 0xFFFFFFFF, 0, **options)
        elif operation == "take":
            self.stream = source.take(memory, name, int(count), **options)
        elif operation == "skip":
            self.stream = source.skip(memory, name, int(count), **options)
        elif operation == "window":
            self.stream = source.window(memory, name, int(count), **options)
        else:
            raise UnknownWord(operation)

    @property
    def _derivation(self) -> Derivation:
        assert self.stream.derivation
        return self.stream.derivation

    def do_run(self) -> Answer:
        self.waits(self._derivation.join, self._join_async)
        return DONE

    async def _join_async(self) -> None:
        await asyncio.to_thread(self._derivation.join)

    def do_begin(self) -> Answer:
        return DONE

    def close(self) -> None:
        self._derivation.stop()
        super().close()
