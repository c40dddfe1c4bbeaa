"""Maps and sets."""

from __future__ import annotations

from zeroipc import Map, Set

from .element_types import Element, Type
from .handle import Handle, Opening
from .lines import DONE, Answer, none, number, truth, value, values


class MapHandle(Handle):
    options = ("spares", "seed")

    def __init__(self, opening: Opening) -> None:
        super().__init__(opening)
        self.keys, self.type = opening.type(), opening.type()
        self.map = Map(
            opening.memory,
            opening.name,
            self.keys.dtype,
            self.type.dtype,
            opening.capacity(),
            timeout=opening.timeout,
            spares=opening.option("spares"),
            seed=opening.option("seed"),
        )

    # --- one entry ---

    def do_get(self, key: str) -> Answer:
        found = self.map.get(_key(self.keys, key))
        return none("absent") if found is None else value(self.type.text(found))

    def do_has(self, key: str) -> Answer:
        return truth(_key(self.keys, key) in self.map)

    def do_set(self, key: str, text: str) -> Answer:
        self.map.set(_key(self.keys, key), self.type.read(text))
        return DONE

    def do_insert(self, key: str, text: str) -> Answer:
        return DONE if self.map.insert(_key(self.keys, key), self.type.read(text)) else none("present")

    def do_delete(self, key: str) -> Answer:
        return DONE if self.map.delete(_key(self.keys, key)) else none("absent")

    def do_compare_and_set(self, key: str, expected: str, desired: str) -> Answer:
        k = _key(self.keys, key)
        if self.map.compare_and_set(k, self.type.read(expected), self.type.read(desired)):
            return DONE
        # The library does not say which.
        return none("differs" if self.map.has(k) else "absent")

    def do_add(self, key: str, delta: str) -> Answer:
        return value(self.type.text(self.map.add(_key(self.keys, key), self.type.read(delta))))

    def do_add_times(self, key: str, delta: str, times: str) -> Answer:
        k, by = _key(self.keys, key), self.type.read(delta)
        for _ in range(int(times)):
            self.map.add(k, by)
        return DONE

    def do_update(self, key: str, delta: str) -> Answer:
        by = self.type.read(delta)
        return value(self.type.text(self.map.update(_key(self.keys, key), lambda before: (before or 0) + by)))

    # --- all of them ---

    def do_size(self) -> Answer:
        return number(len(self.map))

    def do_capacity(self) -> Answer:
        return number(self.map.capacity)

    def do_clear(self) -> Answer:
        self.map.clear()
        return DONE

    def do_entries(self) -> Answer:
        return values(f"{self.keys.text(key)}={self.type.text(element)}" for key, element in self.map.items())

    def do_keys(self) -> Answer:
        return values(self.keys.text(key) for key in self.map.keys())  # noqa: SIM118

    def do_insert_all(self, count: str, text: str) -> Answer:
        element = self.type.read(text)
        return number(sum(self.map.insert(_key_of(self.keys, n), element) for n in range(int(count))))

    def do_delete_all(self, count: str) -> Answer:
        return number(sum(self.map.delete(_key_of(self.keys, n)) for n in range(int(count))))

    def close(self) -> None:
        self.map.close()


class SetHandle(Handle):
    options = ("spares", "seed")

    def __init__(self, opening: Opening) -> None:
        super().__init__(opening)
        self.type = opening.type()
        self.set = Set(
            opening.memory,
            opening.name,
            self.type.dtype,
            opening.capacity(),
            timeout=opening.timeout,
            spares=opening.option("spares"),
            seed=opening.option("seed"),
        )

    def do_add(self, text: str) -> Answer:
        return DONE if self.set.add(_key(self.type, text)) else none("present")

    def do_has(self, text: str) -> Answer:
        return truth(_key(self.type, text) in self.set)

    def do_delete(self, text: str) -> Answer:
        return DONE if self.set.delete(_key(self.type, text)) else none("absent")

    def do_size(self) -> Answer:
        return number(len(self.set))

    def do_capacity(self) -> Answer:
        return number(self.set.capacity)

    def do_clear(self) -> Answer:
        self.set.clear()
        return DONE

    def do_values(self) -> Answer:
        return values(self.type.text(element) for element in self.set)

    def do_insert_all(self, count: str) -> Answer:
        return number(sum(self.set.add(_key_of(self.type, n)) for n in range(int(count))))

    def do_delete_all(self, count: str) -> Answer:
        return number(sum(self.set.delete(_key_of(self.type, n)) for n in range(int(count))))

    def close(self) -> None:
        self.set.close()


def _key(keys: Type, text: str) -> Element:
    """Text goes in, and comes out, as text."""
    return text if keys.dtype.kind == "S" else keys.read(text)


def _key_of(keys: Type, n: int) -> Element:
    return str(n) if keys.dtype.kind == "S" else keys.of(n)
