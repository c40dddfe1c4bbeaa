"""The commands that are about the segment."""

from __future__ import annotations

from collections.abc import Callable

from zeroipc import Memory
from zeroipc.layout import LANGUAGE_PYTHON, LANGUAGES

from .lines import DONE, Answer, NotUnderstood, UnknownWord, number, values
from .waits import Waits


class Segment:
    def __init__(self, waits: Waits) -> None:
        self._waits = waits
        self._memory: Memory | None = None

    @property
    def memory(self) -> Memory:
        if self._memory is None:
            raise NotUnderstood("no segment is open")
        return self._memory

    def obey(self, verb: str, *words: str) -> Answer:
        method: Callable[..., Answer] | None = getattr(self, "do_" + verb.replace("-", "_"), None)
        if method is None:
            raise UnknownWord(verb)
        return method(*words)

    def do_create(self, name: str, size: str, entries: str = "0", peers: str = "0", label: str = "") -> Answer:
        self._memory = Memory(
            name,
            int(size),
            max_entries=int(entries) or None,
            max_peers=int(peers) or None,
            label=label or None,
        )
        return DONE

    def do_open(self, name: str) -> Answer:
        self._memory = self._waits(_open, Memory.open_async, name)
        return DONE

    def do_try_open(self, name: str) -> Answer:
        self._memory = Memory(name)
        return DONE

    def do_read_only(self, name: str) -> Answer:
        self._memory = Memory(name, read_only=True)
        return DONE

    def do_close(self) -> Answer:
        self.close()
        return DONE

    def do_unlink(self) -> Answer:
        self.memory.unlink()
        return DONE

    def do_size(self) -> Answer:
        return number(self.memory.size)

    def do_used(self) -> Answer:
        return number(self.memory.used)

    def do_entries(self) -> Answer:
        return values(f"{entry.name}:{entry.offset}:{entry.size}" for entry in self.memory.entries())

    def do_peers(self) -> Answer:
        # The library lists the living, and has names in place of the numbers of their languages.
        numbers = {name: number for number, name in LANGUAGES.items()}
        return values(
            f"{peer.pid}:{numbers.get(peer.language, peer.language)}:{peer.label}:alive" for peer in self.memory.peers()
        )

    def do_language(self) -> Answer:
        return number(LANGUAGE_PYTHON)

    def close(self) -> None:
        if self._memory is not None:
            self._memory.close()
            self._memory = None


def _open(name: str) -> Memory:
    return Memory(name, timeout=None)
