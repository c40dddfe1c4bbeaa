"""Channels."""

from __future__ import annotations

from typing import Any

from zeroipc import Channel

from .element_types import Element
from .flow import Flow
from .handle import Opening
from .lines import DONE, Answer, number, truth


class ChannelHandle(Flow):
    options = ("spares", "offers")

    def __init__(self, opening: Opening) -> None:
        super().__init__(opening)
        self.type = opening.type()
        self.channel = Channel(
            opening.memory,
            opening.name,
            self.type.dtype,
            opening.capacity(),
            timeout=opening.timeout,
            spares=opening.option("spares"),
            offers=opening.option("offers"),
        )

    def put(self, element: Element, timeout: float | None) -> bool:
        self.waits(self.channel.send, self.channel.send_async, element, timeout)
        return True

    def try_put(self, element: Element) -> bool:
        return self.channel.try_send(element)

    def take(self, timeout: float | None) -> Any:
        return self.waits(self.channel.receive, self.channel.receive_async, timeout)

    def try_take(self) -> Any:
        return self.channel.try_receive()

    def do_end(self) -> Answer:
        self.channel.end()
        return DONE

    def do_is_ended(self) -> Answer:
        return truth(self.channel.is_ended())

    def do_is_drained(self) -> Answer:
        return truth(self.channel.is_drained())

    def do_size(self) -> Answer:
        return number(len(self.channel))

    def do_capacity(self) -> Answer:
        return number(self.channel.capacity)

    def close(self) -> None:
        self.channel.close()
