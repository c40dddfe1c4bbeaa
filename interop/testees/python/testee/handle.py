"""What all kinds of structures have in common: they are opened with words, and obey verbs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

from zeroipc import Memory

from .element_types import Type, type_of
from .lines import Answer, NotUnderstood, UnknownWord
from .waits import Waits

H = TypeVar("H", bound="Handle")


class Testee(Protocol):
    """What handles know of the testee."""

    waits: Waits

    @property
    def memory(self) -> Memory: ...

    def find(self, name: str, kind: type[H]) -> H: ...

    def add(self, name: str, handle: Handle) -> None: ...


class Opening:
    """`create`, `open` or `await`, the name, and the words behind it, to be asked for in their order. Without `create`
    there is no capacity, and the library opens."""

    def __init__(self, testee: Testee, how: str, words: list[str], options: tuple[str, ...]) -> None:
        if not words:
            raise NotUnderstood("no name")
        self.testee = testee
        self.memory = testee.memory
        self.creates = how == "create"
        self.name, *self._words = words
        self._options: dict[str, int] = {}
        while self.creates and self._words and "=" in self._words[-1]:
            option, _, number = self._words.pop().partition("=")
            if option not in options:
                raise UnknownWord(option)
            self._options[option] = int(number)
        self.timeout: float | None = 0
        if how == "await":
            if testee.waits.is_async:  # constructors wait in their blocking form only
                testee.waits(self.memory.wait_for, self.memory.wait_for_async, self.name)
            else:
                self.timeout = None

    def word(self) -> str:
        if not self._words:
            raise NotUnderstood("too few words")
        return self._words.pop(0)

    def type(self) -> Type:
        return type_of(self.word())

    def capacity(self) -> int | None:
        return int(self.word()) if self.creates else None

    def word_if_any(self) -> str | None:
        return self._words.pop(0) if self._words else None

    def option(self, name: str) -> int | None:
        return self._options.get(name)

    def wait_for_name(self) -> None:
        """For what the library creates whenever it is given what to do: it is to be there unless this creates it."""
        if not self.creates and self.timeout is None:
            self.memory.wait_for(self.name)

    def is_missing(self) -> bool:
        return not self.creates and self.memory.find(self.name) is None


class Handle:
    """A structure that is open. The method `do_try_put` is the verb `try-put`."""

    # What `create` may have at its end.
    options: tuple[str, ...] = ()

    def __init__(self, opening: Opening) -> None:
        self.testee = opening.testee
        self.waits = opening.testee.waits
        self.memory = opening.memory

    def obey(self, verb: str, words: list[str]) -> Answer:
        method: Callable[..., Answer] | None = getattr(self, "do_" + verb.replace("-", "_"), None)
        if method is None:
            raise UnknownWord(verb)
        return method(*words)

    def close(self) -> None:
        """Lets go of the structure."""


def seconds(milliseconds: str) -> float:
    return int(milliseconds) / 1000
