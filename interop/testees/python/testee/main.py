"""The loop: reads commands, obeys, answers; and the commands that are about no structure."""

from __future__ import annotations

import importlib
import signal
import sys
import time
from typing import TypeVar

from zeroipc import Error, Memory

from .handle import Handle, Opening, seconds
from .lines import (
    DONE,
    Answer,
    NotUnderstood,
    UnknownWord,
    error,
    number,
    read_command,
    unknown,
)
from .segment import Segment
from .waits import Waits

H = TypeVar("H", bound=Handle)

# Module and class of each kind: loaded when it is first asked for.
_KINDS = {
    "array": ("array", "ArrayHandle"),
    "queue": ("queues", "QueueHandle"),
    "stack": ("queues", "StackHandle"),
    "ring": ("rings", "RingHandle"),
    "messages": ("rings", "MessagesHandle"),
    "map": ("keyed", "MapHandle"),
    "set": ("keyed", "SetHandle"),
    "pool": ("pool", "PoolHandle"),
    "future": ("outcomes", "FutureHandle"),
    "lazy": ("outcomes", "LazyHandle"),
    "stream": ("streams", "StreamHandle"),
    "derived": ("streams", "DerivedHandle"),
    "channel": ("channel", "ChannelHandle"),
}


def _class_of(kind: str) -> type[Handle]:
    if kind not in _KINDS:
        raise UnknownWord(kind)
    module, name = _KINDS[kind]
    found: type[Handle] = getattr(importlib.import_module(f".{module}", __package__), name)
    return found


class Testee:
    """A segment, and handles by their names."""

    def __init__(self, is_async: bool) -> None:
        self.waits = Waits(is_async)
        self._segment = Segment(self.waits)
        self._handles: dict[str, Handle] = {}

    @property
    def memory(self) -> Memory:
        return self._segment.memory

    def find(self, name: str, kind: type[H]) -> H:
        found = self._handles.get(name)
        if not isinstance(found, kind):
            raise NotUnderstood(f"{name} is no {kind.__name__}")
        return found

    def add(self, name: str, handle: Handle) -> None:
        if name in self._handles:
            raise NotUnderstood(f"{name} is open already")
        self._handles[name] = handle

    def obey(self, words: list[str]) -> Answer:
        first, *rest = words
        if first in ("create", "open", "await"):
            return self._open(first, *rest)
        if first == "memory":
            if rest == ["close"]:
                self._close_all()
            return self._segment.obey(*rest)
        if first == "close":
            self.find(rest[0], Handle).close()
            del self._handles[rest[0]]
            return DONE
        if first == "select":
            from .choice import select

            return select(self, *rest)
        if first == "sleep":
            time.sleep(seconds(rest[0]))
            return DONE
        if first == "cpu":
            return number(time.process_time_ns() // 1000)
        return self.find(first, Handle).obey(rest[0], rest[1:])

    def _open(self, how: str, kind: str, *words: str) -> Answer:
        made = _class_of(kind)
        opening = Opening(self, how, [*words], made.options)
        if opening.name in self._handles:
            raise NotUnderstood(f"{opening.name} is open already")
        self.add(opening.name, made(opening))
        return DONE

    def _close_all(self) -> None:
        for handle in self._handles.values():
            handle.close()
        self._handles.clear()

    def close(self) -> None:
        self._segment.close()
        self.waits.close()


def _answer(testee: Testee, line: str) -> Answer:
    try:
        return testee.obey(read_command(line))
    except Error as raised:
        return error(raised.code.name, getattr(raised, "reason", None))
    except UnknownWord as raised:
        return unknown(str(raised))


def main(arguments: list[str]) -> int:
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    for stream in (sys.stdin, sys.stdout):
        stream.reconfigure(encoding="utf-8", errors="surrogateescape")  # type: ignore[union-attr]
    testee = Testee(is_async="--async" in arguments)
    for line in sys.stdin:
        try:
            answer = _answer(testee, line)
        except Exception as problem:
            print(f"testee: {line.strip()}: {type(problem).__name__}: {problem}", file=sys.stderr)
            return 2
        print(answer, flush=True)
    testee.close()
    return 0
