"""select: exactly one of several cases."""

from __future__ import annotations

from typing import Any

import zeroipc
from zeroipc import Error
from zeroipc.errors import Code
from zeroipc.select import Case

from .channel import ChannelHandle
from .element_types import Type
from .flow import EMPTY, ENDED
from .handle import Testee, seconds
from .lines import Answer, UnknownWord, values
from .queues import QueueHandle


def _case(testee: Testee, told: str) -> tuple[Case[Any], Type | None]:
    """The case, and the type of what comes of it."""
    verb, _, rest = told.partition(":")
    if verb == "receive":
        channel = testee.find(rest, ChannelHandle)
        return channel.channel.receiving(), channel.type
    if verb == "send":
        name, _, text = rest.partition(":")
        channel = testee.find(name, ChannelHandle)
        return channel.channel.sending(channel.type.read(text)), None
    if verb == "pop":
        queue = testee.find(rest, QueueHandle)
        return queue.structure.popping(), queue.type
    raise UnknownWord(verb)


def select(testee: Testee, milliseconds: str, *told: str) -> Answer:
    cases = [_case(testee, each) for each in told]
    given = [case for case, _ in cases]
    try:
        index, found = testee.waits(zeroipc.select, zeroipc.select_async, given, seconds(milliseconds))
    except Error as error:
        if error.code != Code.TIMEOUT:
            raise
        return EMPTY
    type = cases[index][1]
    if type is None:
        return values([str(index), ""])
    return ENDED if found is None else values([str(index), type.text(found)])
