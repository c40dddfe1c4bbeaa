"""Arrays, and their atomic operations."""

from __future__ import annotations

from collections.abc import Callable

from zeroipc import Array

from .handle import Handle, Opening
from .lines import DONE, Answer, error, number, value


class ArrayHandle(Handle):
    def __init__(self, opening: Opening) -> None:
        super().__init__(opening)
        self.type = opening.type()
        self.array = Array(opening.memory, opening.name, self.type.dtype, opening.capacity(), timeout=opening.timeout)

    def obey(self, verb: str, words: list[str]) -> Answer:
        try:
            return super().obey(verb, words)
        except IndexError:  # what NumPy, and so an Array, has in place of it
            return error("BAD_ARGUMENT")
        except OverflowError:
            return error("OUT_OF_RANGE")

    # --- elements ---

    def do_get(self, index: str) -> Answer:
        return value(self.type.text(self.array[int(index)]))

    def do_set(self, index: str, text: str) -> Answer:
        self.array[int(index)] = self.type.read(text)
        return DONE

    def do_length(self) -> Answer:
        return number(len(self.array))

    def do_fill(self, text: str) -> Answer:
        self.array[:] = self.type.read(text)
        return DONE

    # --- atomics ---

    def _change(self, operation: Callable[[int, int], int], index: str, operand: str) -> Answer:
        return number(operation(int(index), int(operand)))

    def do_add(self, index: str, operand: str) -> Answer:
        return self._change(self.array.fetch_add, index, operand)

    def do_sub(self, index: str, operand: str) -> Answer:
        return self._change(self.array.fetch_sub, index, operand)

    def do_and(self, index: str, operand: str) -> Answer:
        return self._change(self.array.fetch_and, index, operand)

    def do_or(self, index: str, operand: str) -> Answer:
        return self._change(self.array.fetch_or, index, operand)

    def do_xor(self, index: str, operand: str) -> Answer:
        return self._change(self.array.fetch_xor, index, operand)

    def do_exchange(self, index: str, operand: str) -> Answer:
        return self._change(self.array.exchange, index, operand)

    def do_load(self, index: str) -> Answer:
        return number(self.array.load(int(index)))

    def do_store(self, index: str, operand: str) -> Answer:
        self.array.store(int(index), int(operand))
        return DONE

    def do_compare_exchange(self, index: str, expected: str, desired: str) -> Answer:
        # The library says whether, not what was there: by a load that finds another value.
        while not self.array.compare_exchange(int(index), int(expected), int(desired)):
            before = self.array.load(int(index))
            if before != int(expected):
                return number(before)
        return value(expected)

    def do_add_times(self, index: str, operand: str, times: str) -> Answer:
        at, delta = int(index), int(operand)
        for _ in range(int(times)):
            self.array.fetch_add(at, delta)
        return DONE
